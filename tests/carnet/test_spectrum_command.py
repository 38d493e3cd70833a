"""Spectra of trajectory files: from frames and a model to CSV, figures and a page."""

import csv

import numpy as np
import pytest
from ase import Atoms, units
from ase.build import molecule
from ase.io import write
from typer.testing import CliRunner

from carnet import InputError, TargetConfig, band_area, from_atoms, predict
from carnet.commands.main import app
from carnet.files.outputs import MARK
from carnet.simulation.spectra.page import spectrum_figures
from carnet.simulation.spectra.run import Run, read_run, run_spectra
from carnet.simulation.spectra.spectra import CM
from tests.carnet.tensor_formula import TensorFormula
from tests.carnet.test_report import Page

MU = TargetConfig(name="mu", symmetry="vector", unit="Debye")
ALPHA = TargetConfig(name="alpha", symmetry="ij=ji", unit="a.u.")
MODEL = TensorFormula((1, 8), [MU, ALPHA])
LINE, STEP, T, COUNT = 1500.0, 2.0, 300.0, 1200


def vibrating_dimer(path, *, times=True, periodic=False):
    """OH that vibrates harmonically along its bond with kB T in it."""
    mass = 15.999 * 1.008 / 17.007
    omega = 2 * np.pi * CM * LINE
    amplitude = np.sqrt(2 * units.kB * T / mass) / (omega / units.fs)
    frames = []
    for k in range(COUNT):
        phase = omega * STEP * k
        stretch, speed = amplitude * np.cos(phase), -amplitude * (omega / units.fs) * np.sin(phase)
        shares = np.array([-1.008, 15.999]) / 17.007
        places = [[0, 0, shares[0] * stretch], [0, 0, 1.0 + shares[1] * stretch]]
        atoms = Atoms("OH", places, masses=[15.999, 1.008])
        atoms.set_velocities([[0, 0, shares[0] * speed], [0, 0, shares[1] * speed]])
        if times:
            atoms.info["time_ps"] = 1e-3 * STEP * k
        if periodic:
            atoms.set_cell([9.0, 9.0, 9.0])
            atoms.pbc = True
        frames.append(atoms)
    write(path, frames, format="extxyz")
    return amplitude * np.sqrt(mass)


def test_the_line_of_a_dimer_has_the_slopes_of_its_model(tmp_path):
    vibrating_dimer(tmp_path / "run.xyz")
    run = read_run(tmp_path / "run.xyz", temperature=T)
    assert run.interval == pytest.approx(STEP) and len(run.frames) == COUNT
    spectra = run_spectra(run, MODEL, resolution=30.0)
    mass, step = 15.999 * 1.008 / 17.007, 1e-4
    ends = [Atoms("OH", [[0, 0, 0], [0, 0, 1.0 + side * step]]) for side in (-1, 1)]
    low, high = predict(MODEL, [from_atoms(end) for end in ends])

    def slope(target):
        return (target.full(high.tensors[target.name] - low.tensors[target.name])[0] / (2 * step)) / np.sqrt(mass)

    band = spectra.infrared.wavenumbers, spectra.infrared.intensity
    # the amplitude of hydrogen is not small for a property that is not linear
    assert band_area(*band, 1400, 1600) == pytest.approx(42.2561 * np.sum(slope(MU) ** 2), rel=0.05)
    alpha = 0.14818471 * slope(ALPHA)
    mean, deviator = np.trace(alpha) / 3, alpha - np.trace(alpha) / 3 * np.eye(3)
    activity = 45 * mean**2 + 7 * 1.5 * np.sum(deviator**2)
    found = band_area(spectra.raman.wavenumbers, spectra.raman.activity, 1400, 1600)
    assert found == pytest.approx(activity, rel=0.05)
    moved = spectra.velocities
    assert band_area(moved.wavenumbers, moved.elements["H"], 1400, 1600) == pytest.approx(15.999 / 17.007, rel=1e-3)


def test_the_command_writes_everything(tmp_path, monkeypatch):
    monkeypatch.setattr("carnet.model.file.load_model", lambda path: MODEL)
    vibrating_dimer(tmp_path / "run.xyz", periodic=True)
    command = ["spectrum", str(tmp_path / "run.xyz"), "-m", "model", "-o", str(tmp_path / "out")]
    result = CliRunner().invoke(app, [*command, "--resolution", "40"])
    assert result.exit_code == 0, result.output
    names = {path.name for path in (tmp_path / "out").iterdir() if path.name != MARK}
    kinds = ("infrared", "raman", "velocities")
    assert names == {f"{k}.{e}" for k in kinds for e in ("csv", "png")} | {"autocorrelation.png", "report.html"}
    with (tmp_path / "out/infrared.csv").open() as file:
        rows = list(csv.DictReader(file))
    peak = max(rows, key=lambda row: float(row["intensity (km/mol/cm^-1)"]))
    assert float(peak["wavenumber (cm^-1)"]) == pytest.approx(LINE, abs=20)
    assert "absorption coefficient x refractive index (cm^-1)" in rows[0]
    text = Page((tmp_path / "out/report.html").read_text(encoding="utf-8")).text
    for expected in ("harmonic", "hann", "2 fs", "run.xyz, by model"):
        assert expected in text


def test_velocities_alone_need_no_model(tmp_path):
    vibrating_dimer(tmp_path / "run.xyz", times=False)
    result = CliRunner().invoke(
        app, ["spectrum", str(tmp_path / "run.xyz"), "--interval", "2", "-o", str(tmp_path / "out")]
    )
    assert result.exit_code == 0, result.output
    names = {path.name for path in (tmp_path / "out").iterdir() if path.name != MARK}
    assert names == {"velocities.csv", "velocities.png", "report.html"}


def test_what_is_missing_is_told(tmp_path):
    frames = [molecule("H2O") for _ in range(20)]
    path = tmp_path / "run.xyz"
    write(path, frames)
    with pytest.raises(InputError, match="interval in fs"):
        read_run(path)
    with pytest.raises(InputError, match="no velocities; give the temperature"):
        read_run(path, interval=1.0)
    run = read_run(path, interval=1.0, temperature=300.0)
    with pytest.raises(InputError, match="no model is given"):
        run_spectra(run)
    with pytest.raises(InputError, match="neither a dipole moment nor a polarizability"):
        run_spectra(run, TensorFormula((1, 8), [TargetConfig(name="q", symmetry="ij")]))
    with pytest.raises(InputError, match="unit None"):
        run_spectra(run, TensorFormula((1, 8), [TargetConfig(name="mu", symmetry="vector")]))
    for k, atoms in enumerate(frames):
        atoms.info["time_ps"] = k + (k == 3) * 0.2
    write(path, frames)
    with pytest.raises(InputError, match="not evenly spaced"):
        read_run(path, temperature=300.0)
    write(path, [*frames, molecule("OH")])
    with pytest.raises(InputError, match="frame 20: other atoms"):
        read_run(path, interval=1.0, temperature=300.0)


def test_however_many_the_elements_each_has_a_curve():
    draw = np.random.default_rng(0)
    frames = [Atoms("HCNOFSCl", positions=3.0 * np.eye(7, 3)[:, :3] + np.arange(7)[:, None]) for _ in range(40)]
    for atoms in frames:
        atoms.set_velocities(0.01 * draw.normal(size=(7, 3)))
    spectra = run_spectra(Run(frames, 2.0, 300.0), resolution=400.0)
    figure, _ = spectrum_figures(spectra, 4000.0)["velocities"]
    assert len(figure.axes[0].lines) == 1 + 7

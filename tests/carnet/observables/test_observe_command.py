"""carnet observe: what people type, the files they get, the errors they see."""

import csv
import re

import ase.io
import numpy as np
import pytest
from ase.build import bulk, molecule
from ase.constraints import FixAtoms
from typer.testing import CliRunner

from carnet import InputError
from carnet.commands.main import app
from carnet.simulation.observables import results
from carnet.simulation.observables.md_course import read_log
from carnet.simulation.observables.phonons import Phonons
from tests.carnet.test_report import Page

ARGON = "tests.carnet.pair_calculator:Argon"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ase.io.write("crystal.extxyz", bulk("Ar", "fcc", 5.25))
    frames, random = [], np.random.default_rng(0)
    atoms = bulk("Ar", "fcc", 5.4, cubic=True)
    atoms.numbers[0] = 10
    for step in range(60):
        atoms.positions += 0.05 * random.normal(size=(4, 3))
        atoms.info["time_ps"] = 0.1 * step
        frames.append(atoms.copy())
    ase.io.write("frames.extxyz", frames)
    return tmp_path


def observe(*arguments, code=0):
    result = CliRunner().invoke(app, ["observe", *arguments])
    assert result.exit_code == code, result.output
    return result.output


def columns(path):
    with open(path, newline="") as file:
        return {name: np.array(values, dtype=float) for name, *values in zip(*csv.reader(file), strict=True)}


def check_files(folder, output, *names):
    """The files are those that were told; the page is complete."""
    assert {line for line in output.splitlines() if line.startswith("observed")} == {
        f"observed/{name}" for name in names
    }
    for name in names:
        assert (folder / "observed" / name).stat().st_size > 100
        if name.endswith("png"):
            assert (folder / "observed" / name).read_bytes().startswith(b"\x89PNG")
        if name.endswith("html"):
            text = (folder / "observed" / name).read_text()
            Page(text)
            assert "<svg" in text and "nan" not in re.sub("<[^>]*>", "", text)


def test_distribution(folder):
    output = observe("rdf", "frames.extxyz", "--largest", "2.6", "--width", "0.1")
    check_files(folder, output, "rdf.csv", "rdf.png", "rdf.html")
    table = columns("observed/rdf.csv")
    assert {"r_A", "g_Ne-Ar", "g_Ar-Ar", "error_Ar-Ar", "neighbours_Ar-Ne"} <= table.keys() and len(table["r_A"]) == 26
    assert "expected more than 0" in observe("rdf", "frames.extxyz", "--width", "0", code=2)


def test_diffusion(folder):
    check_files(folder, observe("diffusion", "frames.extxyz"), "diffusion.csv", "diffusion.png", "diffusion.html")
    table = columns("observed/diffusion.csv")
    assert table["lag_ps"][1] == pytest.approx(0.1) and table["msd_Ar_A2"][0] < 1e-12
    observe("diffusion", "frames.extxyz", "--interval", "50")
    assert columns("observed/diffusion.csv")["lag_ps"][1] == pytest.approx(0.05)
    assert "give both, or none" in observe("diffusion", "frames.extxyz", "--start", "0.2", code=2)


def test_equation_of_state(folder):
    output = observe("eos", "crystal.extxyz", ARGON, "--spread", "0.05")
    check_files(folder, output, "eos.csv", "eos.png", "eos.html")
    assert "bulk modulus" in output and len(columns("observed/eos.csv")["energy_eV"]) == 9
    assert "expected none, ions, shape" in observe("eos", "crystal.extxyz", ARGON, "--relax", "ion", code=2)
    ase.io.write("molecule.xyz", molecule("H2O"))
    assert "periodic in three directions" in observe("eos", "molecule.xyz", ARGON, code=2)


def test_elastic_constants(folder):
    output = observe("elastic", "crystal.extxyz", ARGON)
    check_files(folder, output, "elastic.csv", "elastic_measured.csv", "elastic.png", "elastic.html")
    assert "crystal class m-3m, 3 constants" in output and "stable" in output
    c = np.array(list(columns("observed/elastic.csv").values()))
    assert c[0, 0] > c[0, 1] > 0 and c[0, 1] == pytest.approx(c[3, 3], rel=0.02)  # Cauchy's relation of pairs at rest


def test_phonons(folder):
    pytest.importorskip("phonopy")
    output = observe("phonons", "crystal.extxyz", ARGON, "--supercell", "3,3,3", "--path", "GX,UKG")
    names = ("phonons_bands.csv", "phonons_dos.csv", "phonons_thermal.csv", "phonons.png", "phonons_thermal.png")
    check_files(folder, output, *names, "phonons.html")
    assert len(columns("observed/phonons_bands.csv")) == 4
    page = (folder / "observed" / "phonons.html").read_text(encoding="utf-8")
    assert "phonopy" in page and "spglib" in page  # their versions decide on the numbers, too
    for wrong in ("3,3", "3,a,3", "0,1,1"):
        assert "three positive whole numbers" in observe(
            "phonons", "crystal.extxyz", ARGON, "--supercell", wrong, code=2
        )


def test_course_of_a_run(folder):
    arguments = [
        "md",
        "crystal.extxyz",
        ARGON,
        "--duration",
        "0.3",
        "--timestep",
        "5",
        "--ensemble",
        "nve",
        "-o",
        "observed",
    ]
    ase.io.write("crystal.extxyz", bulk("Ar", "fcc", 5.25, cubic=True))
    assert CliRunner().invoke(app, [*arguments, "--set", "log_every=1"]).exit_code == 0
    output = observe("run", "observed")
    check_files(folder, output, "course.png", "course.html")
    assert "drift of the conserved energy" in output and "temperature" in output
    assert "expected the folder of a run" in observe("run", "nowhere", code=2)


LOG = "step,time_ps,temperature_K\n0,0.0,300\n10,0.01,290.5\n20,0.02,301.25\n"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("300\n", "300,", "row 1: has 6 entries, expected 3"),
        ("290.5", "29O.5", "row 2: temperature_K is '29O.5', expected a number"),
        ("290.5", "nan", "row 2: temperature_K is nan, expected a number below 1e[+]30"),
        ("290.5", "-1e308", "row 2: temperature_K is -1e308, expected"),
        (",290.5", "", "row 2: has 2 entries, expected 3"),
        ("10,0.01", "0,0.01", "row 2: step is not larger than before; expected the rows of one run"),
        ("0.02", "0.01", "row 3: time_ps is not larger than before"),
        ("temperature_K", "temperature", "has no column 'temperature_K'; expected the log of a run"),
        ("temperature_K", "temperature_K,step", "has two columns of one name"),
        ("10,", '10",', "row 2: "),
        ("10,", "\0,", "row 2: step is "),
        ("10,", "1" * 200_000 + ",", "row 2: field larger than field limit"),
        (LOG, "", "0 rows, expected two or more"),
        (LOG, LOG[: LOG.index("10,")], "1 rows, expected two or more"),
    ],
)
def test_a_log_that_is_none_of_a_run_is_refused_by_its_row(tmp_path, old, new, message):
    path = tmp_path / "log.csv"
    path.write_text(LOG)
    assert read_log(path)["temperature_K"].tolist() == [300.0, 290.5, 301.25]
    path.write_text(LOG.replace(old, new, 1))
    with pytest.raises(InputError, match=rf"log\.csv(, |: ){message}"):
        read_log(path)
    path.write_bytes(LOG.encode("utf-16"))
    with pytest.raises(InputError, match=r"log\.csv: cannot be read: UTF-16, expected text in UTF-8"):
        read_log(path)


def test_without_phonopy(folder, monkeypatch):
    import importlib.util

    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *rest: None if name == "phonopy" else find(name, *rest)
    )
    assert r"pip install 'carnet[phonons]'" in observe("phonons", "crystal.extxyz", ARGON, code=2)


def test_unstable_phonons_are_told():
    distance, frequencies = np.linspace(0, 1, 5), np.linspace(-1, 2, 15).reshape(5, 3)
    flat = np.ones(3)
    found = Phonons(
        [distance], [frequencies], [("G", "X")], flat, flat, 300 * np.arange(3), flat, flat, flat, -1.0, (2, 2, 2), 1,
        bulk("Ar"),
    )  # fmt: skip
    made = results.phonon_results(found, "test")
    assert any("imaginary modes" in line for line in made.lines)
    assert made.page.headlines[1].passed is False


def test_constants_of_a_crystal_are_those_of_free_atoms(folder):
    """Constraints would hold what relaxes; the command says that it ignores them."""
    crystal = bulk("Ar", "fcc", 5.25, cubic=True)
    crystal.positions[1] += [0.1, 0.0, 0.0]
    ase.io.write("free.traj", crystal)
    crystal.set_constraint(FixAtoms([0, 1]))
    ase.io.write("fixed.traj", crystal)
    assert "ignored" not in observe("eos", "free.traj", ARGON, "--spread", "0.05")
    expected = columns("observed/eos.csv")["energy_eV"]
    assert "constraints (FixAtoms) are ignored" in observe("eos", "fixed.traj", ARGON, "--spread", "0.05")
    np.testing.assert_array_equal(columns("observed/eos.csv")["energy_eV"], expected)


def test_phonons_and_elastic_constants_of_a_molecule_are_refused_before_its_cell_is_relaxed(folder):
    ase.io.write("molecule.xyz", molecule("H2O"))
    for what in ("phonons", "elastic"):
        assert "periodic in three directions" in observe(what, "molecule.xyz", ARGON, code=2)

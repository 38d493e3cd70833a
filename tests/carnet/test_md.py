"""Runs of molecular dynamics: exact continuation after any end, files, what each ensemble keeps or samples."""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time

import ase.io
import numpy as np
import pytest
import torch
import yaml
from ase import Atoms, units
from ase.build import bulk
from ase.constraints import FixAtoms
from rich.console import Console
from safetensors.torch import save_file
from typer.testing import CliRunner

from carnet import InputError, make_md_config, run_md
from carnet.commands.main import app
from carnet.files.tensors import read_tensors, write_tensors
from carnet.simulation.md import run as md
from carnet.simulation.md.folder import LOG, RESTART, TO_LABEL
from carnet.simulation.md.restart import KIND, VERSION
from carnet.simulation.md.run import DynamicsStopped
from tests.carnet.damage import edited
from tests.carnet.pair_calculator import Argon, DividedArgon

ARGON = "tests.carnet.pair_calculator:Argon"
ENSEMBLES = [
    ("nve", "isotropic"),
    ("langevin", "isotropic"),
    ("bussi", "isotropic"),
    ("npt", "isotropic"),
    ("npt", "full"),
    ("npt-berendsen", "isotropic"),
]


@pytest.fixture
def structure(tmp_path):
    atoms = bulk("Ar", "fcc", 5.4, cubic=True)
    atoms.rattle(0.05, seed=1)
    ase.io.write(tmp_path / "start.extxyz", atoms)
    return tmp_path / "start.extxyz"


def config(structure, name="run", **entries):
    given = {
        "structure": str(structure), "model": ARGON, "output": str(structure.parent / name),
        "timestep": 5.0, "temperature": 40.0, "duration": 0.2,
        "log_every": 1, "trajectory_every": 7, "checkpoint_every": 10,
    }  # fmt: skip
    return make_md_config({**given, **entries})


def run(*arguments, **keywords):
    restart = keywords.pop("restart", False)
    return run_md(config(*arguments, **keywords), restart=restart, console=Console(quiet=True))


def contents(folder):
    """The run's files; of the restart file, all but the wall time."""
    restart = md.Restart.read(folder / RESTART)
    arrays = {**restart.atoms, **restart.memory}
    return {
        "log": (folder / LOG).read_bytes(),
        "frames": [
            (a.positions.tobytes(), a.get_momenta().tobytes(), a.get_potential_energy())
            for file in sorted(folder.glob("trajectory.*"))
            for a in ase.io.read(file, ":")
        ],
        "arrays": {name: value.tobytes() for name, value in arrays.items()},
        "random": restart.random,
        "step": restart.step,
    }


def stop_after(monkeypatch, step, number=signal.SIGTERM):
    """Send ourselves a signal after a step."""
    original = md._Run._after_step

    def after_step(self, display):
        original(self, display)
        if self.integrator.nsteps == step:
            os.kill(os.getpid(), number)

    monkeypatch.setattr(md._Run, "_after_step", after_step)


@pytest.mark.parametrize("ensemble, cell", ENSEMBLES)
def test_an_interrupted_run_ends_with_the_same_bits(structure, monkeypatch, ensemble, cell):
    options = {
        "ensemble": ensemble,
        "cell": cell,
        "trajectory": "trajectory.traj" if cell == "full" else "trajectory.extxyz",
    }
    whole = run(structure, "whole", **options)
    assert (whole.step, whole.interrupted) == (40, None)
    with monkeypatch.context() as patch:
        stop_after(patch, 17)
        part = run(structure, "parts", **options)
    assert (part.step, part.interrupted) == (17, signal.SIGTERM)
    assert run(structure, "parts", **options).step == 40
    folder = structure.parent
    assert contents(folder / "parts") == contents(folder / "whole")
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL


@pytest.mark.parametrize("trajectory", ["trajectory.extxyz", "trajectory.traj"])
def test_what_was_written_after_the_restart_file_is_removed(structure, monkeypatch, trajectory):
    """As after a kill: log and trajectory have gone on, the restart file has not."""
    run(structure, "whole", ensemble="bussi", trajectory=trajectory)

    class Killed(BaseException):
        pass

    def dies(self, display, original=md._Run._after_step):
        original(self, display)
        if self.integrator.nsteps == 37:
            raise Killed

    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(md._Run, "_after_step", dies)
        run(structure, "killed", ensemble="bussi", trajectory=trajectory)
    killed = structure.parent / "killed"
    assert md.Restart.read(killed / RESTART).step == 30
    assert len((killed / LOG).read_text().splitlines()) == 39
    with (killed / trajectory).open("a") as file:
        file.write("4\nhalf a fra")
    run(structure, "killed", ensemble="bussi", trajectory=trajectory)
    assert contents(killed) == contents(structure.parent / "whole")


def test_a_killed_process_continues(structure):
    arguments = [str(structure), ARGON, "-o", str(structure.parent / "run"), "--duration", "400", "--timestep", "5"]
    arguments += ["--temperature", "40", "--set", "checkpoint_every=20", "--set", "log_every=1"]
    process = subprocess.Popen([sys.executable, "-m", "carnet", "md", *arguments], stdout=subprocess.DEVNULL)
    restart = structure.parent / "run" / RESTART
    deadline = time.monotonic() + 120
    while not (restart.exists() and md.Restart.read(restart).step >= 40) and time.monotonic() < deadline:
        time.sleep(0.05)
    process.kill()
    assert process.wait() == -signal.SIGKILL
    step = md.Restart.read(restart).step
    assert step >= 40
    steps = step + 3
    entries = {"timestep": 5.0, "temperature": 40.0, "trajectory_every": 100, "checkpoint_every": 20}
    run(structure, "run", duration=5e-3 * steps, **entries)
    run(structure, "whole", duration=5e-3 * steps, **entries)
    assert contents(structure.parent / "run") == contents(structure.parent / "whole")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_command_ends_with_the_code_of_the_signal_and_says_how_to_go_on(structure, monkeypatch, number):
    stop_after(monkeypatch, 5, number)
    arguments = ["md", str(structure), ARGON, "-o", str(structure.parent / "run"), "--duration", "0.1"]
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 128 + number
    assert f"stopped by {number.name} after step 5 of 200; the same command continues" in result.output
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0 and "continues after step 5 of 200" in result.output
    assert CliRunner().invoke(app, arguments).exit_code == 0


def test_a_longer_run_goes_on_and_another_one_does_not(structure):
    run(structure, duration=0.1)
    summary = run(structure, duration=0.2)
    assert summary.step == 40
    run(structure, "whole", duration=0.2)
    assert contents(structure.parent / "run") == contents(structure.parent / "whole")
    with pytest.raises(InputError, match=r"another run is there(.|\n)*temperature: was 40.0, is 50.0"):
        run(structure, temperature=50.0)
    atoms = ase.io.read(structure)
    atoms.positions[0, 0] += 0.1
    ase.io.write(structure, atoms)
    with pytest.raises(InputError, match="contents of the structure"):
        run(structure)
    assert run(structure, restart=True, temperature=50.0, duration=0.05).step == 10


def test_seeds(structure):
    first, second = (
        contents(run(structure, f"run{seed}", seed=seed) and structure.parent / f"run{seed}") for seed in (0, 1)
    )
    assert first["log"] != second["log"] and first["random"] != second["random"]


def rows(folder):
    with (folder / LOG).open() as file:
        return {name: np.array(column, dtype=float) for name, *column in zip(*csv.reader(file), strict=True)}


@pytest.mark.parametrize("ensemble, cell", [e for e in ENSEMBLES if e[0] in ("nve", "bussi", "npt")])
def test_what_the_equations_keep_is_kept(structure, ensemble, cell):
    atoms = ase.io.read(structure) * (2, 2, 2)
    ase.io.write(structure, atoms)
    spreads = []
    for step in (8.0, 4.0):
        lengths = {"timestep": step, "duration": 0.8, "barostat_time": 300.0}
        run(structure, f"run{step:g}", ensemble=ensemble, cell=cell, temperature=60.0, **lengths)
        log = rows(structure.parent / f"run{step:g}")
        spreads.append(log["conserved_eV"].std())
        assert np.ptp(log["kinetic_eV"]) > 30 * spreads[-1]
        assert log["time_ps"][-1] == pytest.approx(0.8)
    assert spreads[1] < 0.5 * spreads[0]  # of second order: a quarter, and fluctuations


def test_the_frames_of_the_trajectory_are_complete_and_not_wrapped(structure):
    run(structure, ensemble="nve", duration=0.14)
    folder = structure.parent / "run"
    frames = ase.io.read(folder / "trajectory.extxyz", ":")
    log = rows(folder)
    assert [frame.info["step"] for frame in frames] == [0, 7, 14, 21, 28]
    for frame in frames:
        row = frame.info["step"]
        assert frame.info["time_ps"] == pytest.approx(log["time_ps"][row])
        assert frame.get_potential_energy() == pytest.approx(log["potential_eV"][row], abs=1e-7)
        assert frame.get_temperature() == pytest.approx(log["temperature_K"][row] * 9 / 12, rel=1e-4)
        assert frame.get_forces().shape == (4, 3) and frame.get_stress().shape == (6,)
    pressure = -np.trace(frames[-1].get_stress(voigt=False, include_ideal_gas=True)) / 3 / units.GPa
    assert pressure == pytest.approx(log["pressure_GPa"][-1], abs=1e-4)


def test_what_spectra_need_is_in_the_frames(structure, monkeypatch):
    class Polar(Argon):
        def calculate(self, *arguments, **keywords):
            super().calculate(*arguments, **keywords)
            self.results |= {"dipole": np.arange(3.0), "polarizability": np.arange(9.0).reshape(3, 3)}

    monkeypatch.setattr(md, "make_calculator", lambda *_: Polar())
    run(structure, duration=0.035)
    frame = ase.io.read(structure.parent / "run" / "trajectory.extxyz")
    np.testing.assert_array_equal(frame.get_dipole_moment(), np.arange(3.0))
    np.testing.assert_array_equal(frame.info["polarizability"], np.arange(9.0).reshape(3, 3))


def test_a_model_without_forces_moves_nothing(structure, monkeypatch):
    calculator = Argon()
    calculator.implemented_properties = ["dipole"]
    monkeypatch.setattr(md, "make_calculator", lambda *_: calculator)
    with pytest.raises(InputError, match="gives no forces, only dipole"):
        run(structure)


def test_velocities_of_the_structure_can_be_kept(structure):
    with pytest.raises(InputError, match="has none to keep"):
        run(structure, velocities="keep")
    atoms = ase.io.read(structure)
    atoms.set_momenta(np.arange(12.0).reshape(4, 3))
    ase.io.write(structure, atoms)
    run(structure, velocities="keep", ensemble="nve", duration=0.01)
    first = ase.io.read(structure.parent / "run" / "trajectory.extxyz", 0)
    drift = first.get_velocities() - atoms.get_velocities()
    np.testing.assert_allclose(drift, drift[:1].repeat(4, axis=0), rtol=0, atol=1e-7)  # gone is that, and nothing else
    np.testing.assert_allclose(first.get_momenta().sum(axis=0), 0.0, atol=1e-6)


def test_a_run_after_a_thermostat_has_the_temperature_of_what_moves_inside(structure, tmp_path):
    run(structure, "langevin", ensemble="langevin", duration=0.05)
    end = ase.io.read(tmp_path / "langevin" / "trajectory.extxyz", -1)
    end.calc = None
    momentum = end.get_momenta().sum(axis=0)
    assert np.linalg.norm(momentum) > 1e-3
    ase.io.write(structure, end)
    inside = 2.0 * (end.get_kinetic_energy() - momentum @ momentum / end.get_masses().sum() / 2.0)
    for ensemble in ("nve", "bussi", "npt-berendsen"):
        run(structure, ensemble, ensemble=ensemble, velocities="keep", duration=0.01)
        expected = inside / (3 * len(end) - 3) / units.kB
        assert rows(tmp_path / ensemble)["temperature_K"][0] == pytest.approx(expected, rel=1e-6)
    run(structure, "again", ensemble="langevin", velocities="keep", duration=0.01)
    first = ase.io.read(tmp_path / "again" / "trajectory.extxyz", 0)
    np.testing.assert_allclose(first.get_momenta().sum(axis=0), momentum, rtol=0, atol=1e-6)


def test_fixed_atoms_stay(structure, tmp_path):
    atoms = ase.io.read(structure) * (2, 1, 1)
    atoms.set_constraint(FixAtoms([0, 3]))
    ase.io.write(structure, atoms, columns=["symbols", "positions", "move_mask"])
    for ensemble in ("langevin", "bussi", "nve"):
        summary = run(structure, ensemble, ensemble=ensemble)
        moved = np.linalg.norm(summary.atoms.positions - atoms.positions, axis=1)
        assert (moved[[0, 3]] < 1e-7).all() and (np.delete(moved, [0, 3]) > 1e-3).all()
        assert 0 < rows(tmp_path / ensemble)["temperature_K"].mean() < 80
    with pytest.raises(InputError, match="fixed atoms cannot follow"):
        run(structure, "npt", ensemble="npt")


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("ensemble", ["nve", "langevin", "bussi"])
@pytest.mark.parametrize("name", ["a dimer", "a dimer with a fixed atom", "a half of a crystal"])
def test_runs_of_few_moving_parts_start_at_the_temperature_and_say_nothing(tmp_path, name, ensemble):
    atoms = Atoms("Ar2", [[0, 0, 0], [0, 0, 3.8]]) if "dimer" in name else bulk("Ar", "fcc", 5.4, cubic=True)
    if name != "a dimer":
        atoms.set_constraint(FixAtoms(range(len(atoms) // 2)))
    ase.io.write(tmp_path / "start.traj", atoms)
    summary = run(tmp_path / "start.traj", ensemble=ensemble, duration=0.05, watch={"closest": None})
    assert rows(tmp_path / "run")["temperature_K"][0] == pytest.approx(40.0)
    if atoms.constraints:
        np.testing.assert_array_equal(summary.atoms.positions[0], atoms.positions[0])


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("ensemble", ["nve", "langevin", "bussi"])
def test_a_structure_that_cannot_move_is_refused_without_warnings(tmp_path, ensemble):
    atoms = bulk("Ar", "fcc", 5.4, cubic=True)
    atoms.set_constraint(FixAtoms(range(4)))
    ase.io.write(tmp_path / "start.traj", atoms)
    with pytest.raises(InputError, match="no degree of freedom that moves"):
        run(tmp_path / "start.traj", ensemble=ensemble, watch={"closest": None})


@pytest.mark.parametrize(
    "entries, message",
    [
        ({"ensemble": "npt"}, "periodic in three directions"),
        ({"model": "nowhere.carnet"}, "no such file or calculator. Expected emt"),
        ({"model": "ase.calculators.emt:EMTT"}, "has no EMTT"),
        ({"model": "ase.calculators.none:EMT"}, "No module named"),
        ({"model": "os:system"}, "os:system is no class of an ASE calculator"),
        ({"model": "ase:Atoms"}, "is no class of an ASE calculator"),
        ({"model": "ase.calculators.emt:parameters"}, "is no class of an ASE calculator"),
        ({"model": "ase.calculators.mixing:SumCalculator"}, "cannot be made: TypeError"),
        ({"model": "tests.carnet.broken_module:Calculator"}, "cannot be imported: KeyError"),
        ({"dtype": "float32"}, "its precision and device are its own"),
        ({"structure": "nowhere.xyz"}, "no such file"),
        ({"watch": {"committee": 0.1}}, "needs a committee"),
        ({"trajectory": "start.extxyz", "output": "."}, "structure: start.extxyz would be overwritten"),
    ],
)
def test_what_cannot_be_run(tmp_path, monkeypatch, entries, message):
    monkeypatch.chdir(tmp_path)
    ase.io.write("start.extxyz", Atoms("Ar2", [[0, 0, 0], [0, 0, 4.0]], cell=[9.0] * 3, pbc=[1, 1, 0]))
    with pytest.raises(InputError, match=message):
        run_md(make_md_config({"structure": "start.extxyz", "model": ARGON, **entries}), console=Console(quiet=True))


@pytest.mark.parametrize("trajectory", ["trajectory.extxyz", "trajectory.traj"])
@pytest.mark.parametrize("step", [0, 1, 3])
def test_a_run_killed_before_its_first_checkpoint(structure, monkeypatch, trajectory, step):
    """What was recorded of the start is there once: the log, the trajectory, the frames for labelling."""
    watch = {"every": 1, "closest": {"Ar-Ar": 5.0}, "apart": 5.0}
    options = {"trajectory": trajectory, "watch": watch, "duration": 0.1}
    run(structure, "whole", **options)

    def killed(self, *arguments):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        if step:
            patch.setattr(md.RunDisplay, "step", lambda self, done, _: done == step and killed(self))
        else:
            patch.setattr(md.Watch, "look", killed)
        run(structure, "killed", **options)
    run(structure, "killed", **options)
    whole, parts = structure.parent / "whole", structure.parent / "killed"
    assert contents(parts) == contents(whole)
    assert (parts / TO_LABEL).read_bytes() == (whole / TO_LABEL).read_bytes()


def test_files_that_are_no_runs_are_left_alone(structure):
    folder = structure.parent / "run"
    folder.mkdir()
    (folder / "config.yaml").write_text("epochs: 3\n")
    for restart in (False, True):
        with pytest.raises(InputError, match="run: config.yaml would be overwritten, and without restart.safetensors"):
            run(structure, restart=restart)
    assert [path.name for path in folder.iterdir() if path.name != ".lock"] == ["config.yaml"]
    (folder / "config.yaml").unlink()
    assert run(structure).step == 40
    with pytest.raises(InputError, match="structure: .*trajectory.extxyz would be overwritten"):
        run(folder / "trajectory.extxyz", output=str(folder), restart=True)


def test_a_start_that_explodes_is_mended_and_run_by_the_same_command(structure):
    atoms = ase.io.read(structure)
    ase.io.write(structure, Atoms("Ar2", [[0, 0, 0], [0, 0, 2.2]], cell=[20.0] * 3, pbc=True))
    with pytest.raises(DynamicsStopped, match="step 0"):
        run(structure, watch={"largest_force": 1.0})
    ase.io.write(structure, atoms)
    assert run(structure, watch={"largest_force": 1.0}).step == 40
    assert not (structure.parent / "run" / TO_LABEL).exists()


def test_other_fixed_atoms_are_another_run(structure):
    atoms = ase.io.read(structure)
    columns = ["symbols", "positions", "move_mask"]
    ase.io.write(structure, atoms)
    run(structure, duration=0.05)
    for fixed in ([0], [1]):
        atoms.set_constraint(FixAtoms(fixed))
        ase.io.write(structure, atoms, columns=columns)
        with pytest.raises(InputError, match="contents of the structure: was"):
            run(structure, duration=0.1)
        run(structure, duration=0.05, restart=True)
        assert run(structure, duration=0.1).step == 20


@pytest.mark.parametrize("trajectory", ["trajectory.extxyz", "trajectory.traj"])
def test_a_full_disk_is_named_and_the_run_goes_on_when_it_has_room(structure, trajectory):
    """A limit on the size of files stands for the disk: its errors come from the same writes."""
    resource = pytest.importorskip("resource")
    options = {"trajectory": trajectory, "ensemble": "bussi", "trajectory_every": 1, "checkpoint_every": 2}
    run(structure, "whole", **options)
    given = config(structure, "parts", **options).model_dump(mode="json")
    (structure.parent / "run.yaml").write_text(yaml.safe_dump(given))
    done = subprocess.run(
        [sys.executable, "-m", "carnet", "md", str(structure.parent / "run.yaml")],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (8000, 8000)),
        capture_output=True, text=True,
    )  # fmt: skip
    parts = structure.parent / "parts"
    assert (done.returncode, done.stderr) == (2, f"carnet md: {parts / trajectory}: File too large\n")
    assert 0 < md.Restart.read(parts / RESTART).step < 40 and not list(parts.glob(".partial-*"))
    run(structure, "parts", **options)
    assert contents(parts) == contents(structure.parent / "whole")


def rewrite(folder, change):
    """Change the tensors and the metadata of a restart file, and keep it a file with a right checksum."""
    path = folder / RESTART
    tensors, metadata = read_tensors(path, KIND, VERSION)
    change(tensors, metadata)
    write_tensors(path, metadata.pop("kind"), metadata.pop("version"), tensors, metadata)


def bytes_of(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != ".lock"}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda t, m: m["sizes"].pop(LOG),
            "sizes are those of 'to_label.extxyz', 'trajectory.extxyz', expected 'log.csv'",
        ),
        (lambda t, m: m.pop("sizes"), "sizes: is required"),
        (lambda t, m: m.update(sizes={}), "sizes is empty after 20 steps"),
        (lambda t, m: m["sizes"].update({LOG: 0}), "that of step 20"),
        (lambda t, m: m["sizes"].update({LOG: -1}), "sizes.log.csv: expected greater than or equal to 0"),
        (lambda t, m: m["sizes"].update({LOG: m["sizes"][LOG] - 3}), "no end of a line after"),
        (
            lambda t, m: m["sizes"].update({"trajectory.extxyz": 2}),
            "trajectory.extxyz: a last frame .* that of step 14",
        ),
        (lambda t, m: m["sizes"].update({TO_LABEL: 0}), "3 frames for labelling, but 0 bytes of them"),
        (lambda t, m: m.update(step=21), r"log.csv: a last row '20,.* that of step 21"),
        (lambda t, m: m.update(step=10**18), "that of step 1000000000000000000"),
        (lambda t, m: m.pop("random"), "random: is required"),
        (lambda t, m: m["random"]["state"].update(inc=2), "random.state: numbers of 128 bits, the second one odd"),
        (lambda t, m: m["random"]["state"].update(state=2**128), "numbers of 128 bits"),
        (lambda t, m: m["watch"]["alarms"].update(distance="x"), "watch.alarms.distance: expected a valid integer"),
        (lambda t, m: m["watch"]["alarms"].update(strangers=1), "watch.alarms.strangers"),
        (lambda t, m: m["watch"]["alarms"].update(distance=22), "watch: 22 for 'distance', but step is 20"),
        (lambda t, m: m.update(seconds=float("nan")), "seconds: expected a finite number"),
        (lambda t, m: t["atoms.momenta"].fill_(1e300), "atoms.momenta are those of no temperature below 1e[+]09 K"),
        (lambda t, m: t["atoms.momenta"].fill_(np.nan), "atoms.momenta has numbers that are not finite"),
        (
            lambda t, m: t.update({"atoms.momenta": torch.zeros(3)}),
            r"atoms.momenta is float32 \(3,\), expected float64",
        ),
        (lambda t, m: t["atoms.numbers"].fill_(2), "atoms.numbers are those of other elements"),
        (lambda t, m: t["atoms.cell"].fill_(0.0), "positions and cell: .*cell"),
        (lambda t, m: t.pop("atoms.positions"), "without 'positions' of the atoms"),
        (lambda t, m: t.pop("memory.transferred_energy"), "memory.transferred_energy is missing"),
        (lambda t, m: t["memory.transferred_energy"].fill_(1e300), "transferred_energy has numbers above 1e[+]12"),
        (lambda t, m: t.update({"memory.stranger": torch.eye(3)}), "memory.stranger belongs to no part of this run"),
        (lambda t, m: t.update(stranger=torch.eye(3)), "has 'stranger', which belong to no restart file"),
    ],
)
def test_nothing_is_cut_by_a_restart_file_in_which_something_is_wrong(structure, change, message):
    watch = {"every": 1, "closest": {"Ar-Ar": 5.0}, "apart": 50.0}
    options = {"ensemble": "bussi", "watch": watch}
    run(structure, duration=0.1, **options)
    folder = structure.parent / "run"
    rewrite(folder, change)
    before = bytes_of(folder)
    with pytest.raises(InputError, match=rf"run/(.|\n)*{message}"):
        run(structure, **options)
    assert bytes_of(folder) == before


def test_nothing_is_cut_where_another_file_is_lost_or_damaged(structure):
    for trajectory in ("trajectory.extxyz", "trajectory.traj"):
        name = trajectory[-4:]
        run(structure, name, duration=0.1, trajectory=trajectory)
        folder = structure.parent / name
        with (folder / LOG).open("a") as file:
            file.write("21,what a killed run has left\n")
        for damage in (b"", b"x" * 3000, None):
            (folder / trajectory).unlink() if damage is None else (folder / trajectory).write_bytes(damage)
            before = bytes_of(folder)
            with pytest.raises(InputError, match=f"{trajectory}: .*bring the file back"):
                run(structure, name, trajectory=trajectory)
            assert bytes_of(folder) == before


@pytest.mark.parametrize("ensemble, cell", [("bussi", "isotropic"), ("npt", "full")])
def test_edits_of_a_restart_file_are_refused_or_change_nothing(structure, ensemble, cell):
    """But for the random numbers, of which any are as good."""
    options = {"ensemble": ensemble, "cell": cell, "duration": 0.12}
    run(structure, "whole", **options)
    run(structure, "base", **{**options, "duration": 0.1})
    folder = structure.parent
    tensors, metadata = read_tensors(folder / "base" / RESTART, KIND, VERSION)
    del metadata["kind"], metadata["version"]
    for seed in range(60):
        document, edit = edited(metadata, seed)
        shutil.rmtree(folder / "edited", ignore_errors=True)
        shutil.copytree(folder / "base", folder / "edited")
        write_tensors(folder / "edited" / RESTART, KIND, VERSION, tensors, document)
        before = bytes_of(folder / "edited")
        try:
            run(structure, "edited", **options)
        except InputError as error:
            assert str(folder / "edited") in str(error) and bytes_of(folder / "edited") == before, edit
        else:
            same = (folder / "edited" / LOG).read_bytes() == (folder / "whole" / LOG).read_bytes()
            assert same or edit.startswith("random."), edit


@pytest.mark.parametrize("ensemble, cell", ENSEMBLES)
def test_a_restart_file_of_the_first_layout_is_continued(structure, ensemble, cell):
    """As carnet 0.1.0 wrote it, without a checksum."""
    options = {"ensemble": ensemble, "cell": cell}
    run(structure, "whole", **options)
    run(structure, "old", duration=0.1, **options)
    old = structure.parent / "old"
    tensors, metadata = read_tensors(old / RESTART, KIND, VERSION)
    save_file(tensors, old / RESTART, metadata={"carnet": json.dumps({**metadata, "version": 1}, sort_keys=True)})
    run(structure, "old", **options)
    assert contents(old) == contents(structure.parent / "whole")


def test_a_run_goes_on_in_files_that_were_moved_and_linked(structure, tmp_path):
    run(structure, "whole")
    run(structure, "linked", duration=0.1)
    for name in (LOG, "trajectory.extxyz"):
        shutil.move(structure.parent / "linked" / name, tmp_path / f"moved-{name}")
        (structure.parent / "linked" / name).symlink_to(tmp_path / f"moved-{name}")
    run(structure, "linked")
    assert contents(structure.parent / "linked") == contents(structure.parent / "whole")
    assert (structure.parent / "linked" / LOG).is_symlink()


@pytest.mark.filterwarnings("ignore:(overflow|invalid value) encountered")
def test_a_run_whose_atoms_leave_all_bounds_is_stopped(structure):
    """Whatever the calculator says of such positions, here those of a barostat that has gone wild."""
    run(structure, duration=0.1, ensemble="npt")
    rewrite(structure.parent / "run", lambda tensors, _: tensors["memory._barostat._p_xi"].mul_(1e10))
    with pytest.raises(DynamicsStopped, match="stopped at step 2[0-9] .*: after the next step: .*not finite"):
        run(structure, ensemble="npt")


@pytest.mark.parametrize("momentum", [1e300, 1e6])
def test_velocities_of_no_temperature_are_refused(structure, momentum):
    atoms = ase.io.read(structure)
    atoms.set_momenta(np.full((4, 3), momentum) * [[1], [-1], [1], [-1]])
    ase.io.write(structure.with_suffix(".traj"), atoms)
    with pytest.raises(InputError, match="velocities: those of .*start.traj are of no temperature below"):
        run(structure.with_suffix(".traj"), velocities="keep", ensemble="nve")


@pytest.mark.parametrize("lost", ["", LOG, "trajectory.extxyz"])
def test_a_folder_or_a_file_that_is_removed_during_the_run_ends_it(structure, monkeypatch, lost):
    original, removed = md._Run._after_step, structure.parent / "run" / lost

    def after_step(self, display):
        original(self, display)
        if self.integrator.nsteps == 17:
            removed.rename(structure.parent / "elsewhere")

    monkeypatch.setattr(md._Run, "_after_step", after_step)
    with pytest.raises(FileNotFoundError, match="was removed or replaced") as caught:
        run(structure)
    assert caught.value.filename.startswith(str(removed)) and (lost or not removed.exists())


def test_another_file_called_restart_is_no_run_to_discard(structure):
    folder = structure.parent / "run"
    folder.mkdir()
    (folder / RESTART).write_text("precious")
    for restart in (False, True):
        with pytest.raises(InputError, match="restart.safetensors: truncated, or not a safetensors file"):
            run(structure, restart=restart)
    assert (folder / RESTART).read_text() == "precious"
    (folder / RESTART).unlink()
    run(structure)
    (folder / RESTART).write_text("damaged")
    assert run(structure, restart=True).step == 40  # the list of files says that it was ours


def test_a_lost_log_is_noticed(structure):
    run(structure)
    (structure.parent / "run" / LOG).unlink()
    with pytest.raises(InputError, match="log.csv: 0 bytes, but the restart file was written when there were"):
        run(structure, duration=0.3)


def test_large_forces_stop_the_run_and_name_step_and_atom(structure):
    atoms = Atoms("Ar2", [[0, 0, 0], [0, 0, 2.2]], cell=[20.0] * 3, pbc=True)
    ase.io.write(structure, atoms)
    with pytest.raises(
        DynamicsStopped, match=r"step 0 \(0 ps\): a force of .* eV/Å on atom \d \(Ar\), above 1; .* relaxing"
    ):
        run(structure, ensemble="nve", watch={"largest_force": 1.0})
    (saved,) = ase.io.read(structure.parent / "run" / TO_LABEL, ":")
    assert "a force of" in saved.info["reason"] and saved.info["step"] == 0
    assert saved.calc is None and "model_energy" in saved.info and "model_forces" in saved.arrays


def test_frames_for_labelling_are_apart_in_time_and_equal_after_an_interruption(structure, monkeypatch):
    watch = {"every": 1, "closest": {"Ar-Ar": 3.75}, "closest_fraction": 1.0, "apart": 25.0}
    options = {"watch": watch, "temperature": 120.0, "duration": 0.4}
    run(structure, "whole", **options)
    frames = ase.io.read(structure.parent / "whole" / TO_LABEL, ":")
    steps = [frame.info["step"] for frame in frames]
    assert len(steps) > 3 and min(np.diff(steps)) >= 5
    for frame in frames:
        distances = (frame * (2, 2, 2)).get_all_distances(mic=True)
        closest = distances[distances > 0].min()
        assert closest < 3.75 and f"are {closest:.3f} Å apart, known down to 3.750" in frame.info["reason"]
    with monkeypatch.context() as patch:
        stop_after(patch, steps[1] + 1)
        run(structure, "parts", **options)
    run(structure, "parts", **options)
    both = [(structure.parent / name / TO_LABEL).read_bytes() for name in ("whole", "parts")]
    assert both[0] == both[1]


def test_distances_of_the_model_that_a_potential_was_made_of(structure):
    from carnet import save
    from carnet.model.file import SMALLEST_DISTANCES
    from tests.carnet.small_models import CONFIGS, random_model

    source = structure.parent / "model.carnet"
    model = random_model(CONFIGS["one layer"])
    with pytest.raises(InputError, match=f"watch.closest: {source}: no such file"):
        run(structure, watch={"closest": str(source)})
    save(model, source)
    with pytest.raises(InputError, match=f"watch.closest: {source}: does not say how close"):
        run(structure, watch={"closest": str(source)})
    save(model, source, extra={"data": {"train": {SMALLEST_DISTANCES: {"Ar-Ar": 3.9, "H-O": 0.9}}}})
    watch = {"closest": str(source), "every": 1, "apart": 0.0}
    run(structure, watch=watch, duration=0.05)
    frames = ase.io.read(structure.parent / "run" / TO_LABEL, ":")
    assert frames and all("known down to 3.900" in frame.info["reason"] for frame in frames)


def test_a_run_ends_when_enough_frames_are_saved(structure):
    watch = {"every": 1, "closest": {"Ar-Ar": 5.0}, "apart": 10.0, "most_frames": 4}
    for _ in range(2):  # and does not start again
        with pytest.raises(DynamicsStopped, match="stopped at step .*most_frames.*4 frames"):
            run(structure, watch=watch)
        assert len(ase.io.read(structure.parent / "run" / TO_LABEL, ":")) == 4


def test_a_divided_committee(structure, monkeypatch):
    monkeypatch.setattr(md, "make_calculator", lambda *_: DividedArgon())
    run(structure, ensemble="nve", watch={"every": 1, "committee": 0.01, "apart": 0.0}, temperature=120.0)
    folder = structure.parent / "run"
    deviations = rows(folder)["largest_forces_std_eV_A"]
    frames = ase.io.read(folder / TO_LABEL, ":")
    steps = [frame.info["step"] for frame in frames]
    assert 0 < len(steps) < 41
    for frame in frames:
        assert frame.arrays["model_forces_std"].shape == (4,)
        assert frame.arrays["model_forces_std"].max() == pytest.approx(
            deviations[frame.info["step"]], abs=1e-7
        )  # as printed
    assert steps == np.flatnonzero(deviations > 0.01).tolist()


@pytest.mark.slow
@pytest.mark.parametrize("ensemble, cell", ENSEMBLES[1:])
def test_temperature_and_pressure_of_small_systems(structure, ensemble, cell):
    """Eight atoms: what is wrong with a count of degrees of freedom is an eighth of the temperature."""
    atoms = bulk("Ar", "fcc", 5.5, cubic=True) * (2, 1, 1)
    ase.io.write(structure, atoms)
    target = 0.05
    run(
        structure, ensemble=ensemble, cell=cell, temperature=30.0, pressure=target, compressibility=0.5,
        duration=100.0, timestep=5.0, thermostat_time=200.0, barostat_time=500.0,
        log_every=2, trajectory_every=10**6, checkpoint_every=10**5,
    )  # fmt: skip
    log = rows(structure.parent / "run")
    settled = slice(len(log["step"]) // 10, None)
    blocks = np.array_split(log["temperature_K"][settled], 20)
    error = np.std([block.mean() for block in blocks]) / np.sqrt(20)
    assert log["temperature_K"][settled].mean() == pytest.approx(30.0, abs=max(4 * error, 0.6))
    if ensemble == "npt":
        blocks = np.array_split(log["pressure_GPa"][settled], 20)
        error = np.std([block.mean() for block in blocks]) / np.sqrt(20)
        assert np.mean(log["pressure_GPa"][settled]) == pytest.approx(target, abs=max(4 * error, 0.004))

"""Labels by any calculator: what is in the file, what fails, what a kill leaves, and where it says that labels are from."""

import json
import os
import re
import signal
import subprocess
import sys
import time

import ase.io
import numpy as np
import pytest
import yaml
from ase.build import bulk, fcc111, molecule
from ase.calculators.emt import EMT
from ase.calculators.lj import LennardJones
from ase.constraints import FixAtoms
from typer.testing import CliRunner

from carnet import (
    CarNetCalculator,
    InputError,
    Labels,
    ModelConfig,
    convert,
    from_atoms,
    label,
    make_calculator,
    read_structures,
)
from carnet.commands.main import app
from carnet.labelling.journal import journal_of, opened
from carnet.labelling.run import TooManyFailures
from tests.carnet.failing_calculator import (
    DIES,
    EXITS,
    HANGS,
    NOT_A_NUMBER,
    OF_WORDS,
    RAISES,
    UNCONVERGED,
    Springs,
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="processes in sessions of their own")

SPRINGS = "tests.carnet.failing_calculator:Springs"


def carnet(*arguments, code=0):
    """What a command prints."""
    result = CliRunner().invoke(app, ["label", *map(str, arguments)])
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output
    return result.output


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1750000000")
    return tmp_path


def crystals(count=4):
    frames = []
    for seed in range(count):
        atoms = bulk("Cu", cubic=True)
        atoms.rattle(0.05, seed=seed)
        frames.append(atoms)
    return frames


def waters(fates=(0.0,) * 4):
    """Molecules; the mass of the first atom is what happens to the calculator."""
    frames = []
    for seed, fate in enumerate(fates):
        atoms = molecule("H2O")
        atoms.rattle(0.05, seed=seed)
        atoms.set_masses([fate or 16.0, 1.0, 1.0])
        frames.append(atoms)
    return frames


def calculator_file(place, **entries):
    (place / "calc.yaml").write_text(yaml.safe_dump({"calculator": SPRINGS, **entries}))
    return "calc.yaml"


# ---- what is in the file ---------------------------------------------------------------------------------------------


def test_labels_are_those_of_the_calculator_in_the_order_of_the_input(place):
    frames = [*crystals(3), molecule("CH4")]
    ase.io.write("in.extxyz", frames)
    assert "out.extxyz: 4 of 4 frames" in carnet("in.extxyz", "-o", "out.extxyz", "--calculator", "emt")
    found = ase.io.read("out.extxyz", ":")
    for atoms, written in zip(ase.io.read("in.extxyz", ":"), found, strict=True):
        atoms.calc = EMT()
        assert written.get_potential_energy() == atoms.get_potential_energy()
        assert abs(written.get_forces() - atoms.get_forces()).max() < 1e-8  # the digits of the file
        if atoms.pbc.any():
            assert np.array_equal(written.get_stress(), atoms.get_stress())
        else:
            assert "stress" not in written.calc.results  # no volume
    structures = read_structures("out.extxyz", Labels(stress="stress"))
    assert [structure.quantities for structure in structures] == [("energy", "forces", "stress")] * 3 + [
        ("energy", "forces")
    ]
    assert sorted(path.name for path in place.iterdir()) == ["in.extxyz", "out.extxyz"]


def test_the_file_is_the_same_for_any_number_of_processes(place):
    ase.io.write("in.extxyz", crystals(7))
    written = []
    for jobs in (1, 2, 3):
        carnet("in.extxyz", "-o", f"{jobs}.extxyz", "--calculator", "emt", "--jobs", jobs)
        written.append((place / f"{jobs}.extxyz").read_bytes())
    assert written[0] == written[1] == written[2]


def test_a_label_does_not_depend_on_what_was_calculated_before(place):
    remembering = "tests.carnet.failing_calculator:Remembering"
    frames = waters()
    label(frames, "out.extxyz", remembering)
    expected = [0.5 * float((atoms.positions**2).sum()) for atoms in frames]
    energies = [atoms.get_potential_energy() for atoms in ase.io.read("out.extxyz", ":")]
    assert np.allclose(energies, expected, rtol=1e-14)
    calculator_file(place, calculator=remembering, reuse=True)  # whoever says that it forgets is believed
    label(frames, "kept.extxyz", "calc.yaml")
    kept = [atoms.get_potential_energy() for atoms in ase.io.read("kept.extxyz", ":")]
    assert kept[-1] > expected[-1] + 2.0


def test_other_labels_and_entries_stay(place):
    frames = crystals(2)
    for atoms in frames:
        atoms.calc = EMT()
        atoms.get_potential_energy()
        atoms.info["config_type"] = "rattled"
        atoms.arrays["REF_forces"] = np.ones((4, 3))
    ase.io.write("in.extxyz", frames)
    message = carnet("in.extxyz", "-o", "out.extxyz", "--calculator", "lj", code=2)
    assert "frame 0: has 'energy' already, as 2 of 2 frames do" in message and "--labels energy=NEW_energy" in message
    assert "has 'REF_forces' already" in carnet(
        "in.extxyz", "-o", "o.extxyz", "--calculator", "lj", "--properties", "forces", "--labels",
        "forces=REF_forces", code=2,
    )  # fmt: skip
    names = "energy=LJ_energy,forces=LJ_forces,stress=LJ_stress"
    carnet("in.extxyz", "-o", "out.extxyz", "--calculator", "lj", "--labels", names)
    for atoms, before in zip(ase.io.read("out.extxyz", ":"), frames, strict=True):
        assert atoms.get_potential_energy() == before.get_potential_energy()
        assert atoms.info["config_type"] == "rattled" and (atoms.arrays["REF_forces"] == 1.0).all()
        bare = atoms.copy()
        bare.calc = LennardJones()
        own = from_atoms(atoms, Labels(energy="LJ_energy", forces="LJ_forces", stress="LJ_stress"))
        assert np.isclose(own.energy, bare.get_potential_energy(), rtol=1e-6)
        assert np.allclose(own.forces, bare.get_forces(), rtol=1e-5)
        assert np.allclose(own.stress, bare.get_stress(voigt=False), rtol=1e-5)


def test_forces_on_fixed_atoms_are_not_zero(place):
    slab = fcc111("Al", (1, 1, 3), vacuum=5.0)
    slab.rattle(0.1, seed=1)
    slab.info.clear()  # an object of ASE's that extended XYZ does not hold
    free = slab.copy()
    slab.set_constraint(FixAtoms([0, 1]))
    ase.io.write("slab.traj", [slab])
    output = carnet("slab.traj", "-o", "out.extxyz", "--calculator", "emt")
    assert "constraints of 1 frames are ignored and not written: the forces are those of free atoms" in output
    free.calc = EMT()
    assert np.allclose(ase.io.read("out.extxyz").get_forces(), free.get_forces(), atol=1e-8)
    assert not ase.io.read("out.extxyz").constraints and abs(free.get_forces()[:2]).min() > 1e-4


def test_charges_and_magnetic_moments_reach_the_calculator_and_stay(place):
    atoms = molecule("O2")
    atoms.set_initial_magnetic_moments([1.0, 0.5])
    atoms.info["charge"] = 1
    ase.io.write("in.extxyz", atoms)
    output = carnet("in.extxyz", "-o", "out.extxyz", "--calculator", SPRINGS, "--properties", "energy,magmoms,charges")
    assert "1 frames say their charge, which the calculator is not told" in output
    assert "initial charges or magnetic moments of 1 frames are given to the calculator and kept" in output
    found = ase.io.read("out.extxyz")
    assert found.calc.results["magmoms"].tolist() == [1.0, 0.5] and found.calc.results["charges"].tolist() == [0.3] * 2
    assert found.get_initial_magnetic_moments().tolist() == [1.0, 0.5] and found.info["charge"] == 1


def test_polarizability_by_finite_field(place):
    calculator_file(place, electric_field="field")
    label(waters()[:1], "out.extxyz", "calc.yaml", properties=["polarizability", "dipole"])
    found = ase.io.read("out.extxyz")
    assert np.allclose(found.info["polarizability"], Springs.alpha, atol=1e-12)
    assert set(found.calc.results) == {"dipole"}
    crystal = crystals(1)
    summary = label(crystal, "crystal.extxyz", "calc.yaml", properties=["polarizability"])
    assert "without periodic directions" in summary.failures["structure 0"]


def test_xtb_gives_forces_dipoles_and_polarizabilities_that_are_derivatives(place):
    pytest.importorskip("tblite", reason="tblite has no ready-built package for this platform")
    water = waters()[0]
    summary = label(
        [water], "out.extxyz", "tblite:GFN2-xTB", properties=["energy", "forces", "dipole", "polarizability"]
    )
    assert summary.labelled == 1
    found = ase.io.read("out.extxyz")

    def energy(atoms, field=None):
        calculator = make_calculator("tblite:GFN2-xTB", arguments={"accuracy": 1e-3}, electric_field=field)
        return calculator.get_property("energy", atoms)

    assert np.isclose(found.get_potential_energy(), energy(water), atol=1e-6)
    step = 0.01
    for atom, axis in ((0, 2), (1, 1)):
        ends = []
        for sign in (1.0, -1.0):
            moved = water.copy()
            moved.positions[atom, axis] += sign * 1e-3
            ends.append(energy(moved))
        assert np.isclose(found.get_forces()[atom, axis], -(ends[0] - ends[1]) / 2e-3, atol=1e-4)
    fields = step * np.eye(3)
    slope = [-(energy(water, field) - energy(water, -field)) / (2 * step) for field in fields]
    assert np.allclose(found.get_dipole_moment(), slope, atol=1e-4)
    bent = [-(energy(water, field) + energy(water, -field) - 2 * energy(water)) / step**2 for field in fields]
    assert np.allclose(np.diag(found.info["polarizability"]), bent, atol=2e-3)
    ion = molecule("H2O")
    ion.info["charge"] = 1
    ion.info["multiplicity"] = 2
    neutral, charged = molecule("H2O"), ion
    label([neutral, charged], "ions.extxyz", "tblite:GFN2-xTB")
    energies = [atoms.get_potential_energy() for atoms in ase.io.read("ions.extxyz", ":")]
    told = make_calculator("tblite:GFN2-xTB", arguments={"charge": 1, "multiplicity": 2})
    assert np.isclose(energies[1], told.get_property("energy", molecule("H2O")), atol=1e-6)
    assert energies[1] - energies[0] > 5.0  # an ionisation energy


# ---- what fails ------------------------------------------------------------------------------------------------------


def test_frames_that_fail_are_named_and_kept_apart(place):
    fates = [0.0, RAISES, NOT_A_NUMBER, 0.0, DIES, UNCONVERGED, EXITS, HANGS, 0.0]
    ase.io.write("in.extxyz", waters(fates))
    options = ["--frame-timeout", "4", "--jobs", "2"]
    output = carnet("in.extxyz", "-o", "out.xyz", "--calculator", SPRINGS, *options, code=1)
    assert "out.xyz: 3 of 9 frames" in output and "out.failed.xyz: 6 frames that failed" in output
    failed = ase.io.read("out.failed.xyz", ":")
    reasons = [atoms.info["label_error"] for atoms in failed]
    parts = [
        "CalculationFailed: " + OF_WORDS.replace("\\", "/"), "forces of 1 atoms is not a finite number",
        "ended by signal 11 (SIGSEGV); the last that it printed: about to die", "NotConverged",
        "SystemExit: stopped by the calculator", "no result after 4 s (--frame-timeout)",
    ]  # fmt: skip
    for reason, part in zip(reasons, parts, strict=True):
        assert part in reason
    for number in (1, 2, 4, 5, 6, 7):
        assert f"in.extxyz, frame {number}: " in output
    assert [atoms.get_masses()[0] for atoms in failed] == [fate for fate in fates if fate]
    carnet("out.failed.xyz", "-o", "again.xyz", "--calculator", "emt")  # it is a file of structures like any other
    assert not any("label_error" in atoms.info for atoms in ase.io.read("again.xyz", ":"))


def test_a_run_in_which_nothing_works_stops_and_goes_on_when_it_does(place):
    (place / "own.py").write_text(
        "from pathlib import Path\n"
        "from tests.carnet.failing_calculator import Springs\n"
        "class Licensed(Springs):\n"
        "    def calculate(self, *arguments, **keywords):\n"
        "        super().calculate(*arguments, **keywords)\n"
        f"        if len(self.atoms) == 3 and not Path({str(place / 'licence')!r}).exists():\n"
        "            raise RuntimeError('no licence')\n"
        "def make(**arguments):\n"
        "    return Licensed(**arguments)\n"
    )
    ase.io.write("in.extxyz", [molecule("CH4"), *waters([0.0] * 15)])
    message = carnet("in.extxyz", "-o", "out.extxyz", "--calculator", "own.py:make", code=1)
    assert "9 of 10 frames failed, more than a share of 0.5 (--most-failures)" in message and "no licence" in message
    assert "The labels of 1 frames are kept" in message and not (place / "out.extxyz").exists()
    (place / "licence").touch()
    message = carnet("in.extxyz", "-o", "out.extxyz", "--calculator", "own.py:make")
    assert "goes on after 1 of 16 frames" in message and "out.extxyz: 16 of 16 frames" in message
    carnet("in.extxyz", "-o", "whole.extxyz", "--calculator", "own.py:make")
    assert (place / "out.extxyz").read_bytes() == (place / "whole.extxyz").read_bytes()
    os.remove("licence")
    with pytest.raises(TooManyFailures):
        label("in.extxyz", "none.extxyz", "own.py:make", most_failures=0.0)
    summary = label("in.extxyz", "few.extxyz", "own.py:make", most_failures=1.0)
    assert summary.labelled == 1 and len(summary.failures) == 15 and str(summary.failed) == "few.failed.extxyz"


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["--calculator", "tblite:GFN2-XTB"], "tblite:GFN2-XTB: expected tblite:GFN2-xTB, .*Did you mean 'GFN2-xTB'"),
        (["--calculator", "tblit:GFN2-xTB"], "no such file or calculator. Did you mean 'tblite:GFN2-xTB'"),
        (["--calculator", "enm"], "no such file or calculator. Did you mean 'emt'"),
        (["--calculator", "mace:nowhere.model"], "expected mace:FILE with the file of a model"),
        (["--calculator", "ase.calculators.emt:EMTT"], "has no EMTT; Did you mean 'EMT'"),
        (["--calculator", "on.py:make"], "on.py: no such file. Did you mean 'own.py'"),
        (["--calculator", "own.py:mak"], "own.py has no mak; Did you mean 'make'"),
        (["--calculator", "own.py:make"], "make cannot be made: TypeError: it returns int, expected an ASE calculator"),
        (["--calculator", "bad.yaml"], "line 1: calculater: unknown key. Did you mean 'calculator'"),
        (["--calculator", "argument.yaml"], "EMT cannot be made: TypeError"),
        (["--calculator", "emt", "--properties", "energy,frces"], "unknown property 'frces'. Did you mean 'forces'"),
        (["--calculator", "emt", "--properties", "dipole"], "emt has no dipole; it has 'energy', 'forces'"),
        (["--calculator", "emt", "--properties", "polarizability"], "an argument for an electric field would do"),
        (["--calculator", "emt", "--properties", "energy,energy"], "energy is given twice"),
        (["--calculator", "emt", "--labels", "enrgy=E"], "enrgy is not calculated. Did you mean 'energy'"),
        (["--calculator", "emt", "--labels", "energy=forces"], "energy=forces: this name has another meaning"),
        (["--calculator", "emt", "--labels", "energy=E,forces=E"], "two properties would have the name 'E'"),
        (["--calculator", "emt", "--labels", "energy=two words"], "expected letters, digits and underscores"),
        (["--calculator", "emt", "--labels", "energy"], "expected pairs such as energy=REF_energy"),
        (["--calculator", "emt", "--frame-timeout", "0"], "seconds above 0"),
        (["--calculator", "emt", "--dtype", "float32"], "its precision and device are its own"),
        (["--calculator", "emt", "-o", "in.extxyz"], "in.extxyz would be overwritten"),
        (["--calculator", "emt", "-o", "out.cif"], "cannot write structures in a file with this suffix"),
        (["--calculator", "emt", "--labels", "forces=F", "-o", "out.traj"], "does not keep 'F' of the atoms"),
    ],
)
def test_what_is_not_understood_is_refused(place, arguments, message):
    ase.io.write("in.extxyz", crystals(1))
    (place / "own.py").write_text("def make():\n    return 3\n")
    (place / "bad.yaml").write_text("calculater: emt\n")
    (place / "argument.yaml").write_text("calculator: emt\narguments: {asap: {}, unknown_argument: 3, label: 4}\n")
    output = [] if "-o" in arguments else ["-o", "out.extxyz"]
    found = carnet("in.extxyz", *output, *arguments, code=2)
    assert re.search(message, " ".join(found.split())), found
    assert not [path for path in place.iterdir() if path.name.startswith((".", "out"))]


def test_what_is_missing_says_how_to_get_it(place, monkeypatch):
    monkeypatch.setitem(sys.modules, "chgnet", None)
    with pytest.raises(InputError, match="chgnet: .*`pip install chgnet` brings what it needs"):
        make_calculator("chgnet")


def test_a_calculator_file_names_what_lies_beside_it(place):
    (place / "deep").mkdir()
    (place / "deep/own.py").write_text(
        "from ase.calculators.lj import LennardJones\ndef make(depth):\n    return LennardJones(epsilon=depth)\n"
    )
    (place / "deep/calc.yaml").write_text("calculator: own.py:make\narguments: {depth: 2.0}\n")
    assert make_calculator("deep/calc.yaml").parameters["epsilon"] == 2.0
    (place / "deep/lj.yaml").write_text("calculator: lj\narguments: {sigma: 3.4}\n")
    assert make_calculator("deep/lj.yaml").parameters["sigma"] == 3.4
    (place / "deep/again.yaml").write_text("calculator: lj.yaml\n")
    with pytest.raises(InputError, match="is a calculator file itself"):
        make_calculator("deep/again.yaml")


# ---- interruptions ---------------------------------------------------------------------------------------------------


def started(place, *arguments, **environment):
    command = [sys.executable, "-m", "carnet", "label", *map(str, arguments)]
    return subprocess.Popen(
        command, cwd=place, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment},
    )  # fmt: skip


def wait_for_frames(journal, count):
    deadline = time.monotonic() + 120.0
    while time.monotonic() < deadline:
        if journal.exists() and journal.read_bytes().count(b"\n") > count:
            return
        time.sleep(0.02)
    raise AssertionError("no frames")


def processes_of(place):
    """Processes whose working directory is a folder."""
    found = []
    for entry in os.listdir("/proc"):
        try:
            if entry.isdigit() and os.readlink(f"/proc/{entry}/cwd") == str(place) and int(entry) != os.getpid():
                with open(f"/proc/{entry}/stat") as file:
                    if file.read().rpartition(")")[2].split()[0] != "Z":
                        found.append(int(entry))
        except OSError:
            continue
    return found


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs /proc")
def test_killed_and_continued_leaves_the_same_bytes(place):
    ase.io.write("in.extxyz", waters([0.0, RAISES, *[0.0] * 10]))
    calculator_file(place, arguments={"pause": 0.15})
    whole = carnet("in.extxyz", "-o", "whole.extxyz", "--calculator", "calc.yaml", "--jobs", 2, code=1)
    assert "11 of 12" in whole
    journal = journal_of(place / "out.extxyz")
    arguments = ["in.extxyz", "-o", "out.extxyz", "--calculator", "calc.yaml", "--jobs", 2]
    for count in (2, 6):
        run = started(place, *arguments)
        wait_for_frames(journal, count)
        run.send_signal(signal.SIGKILL)
        run.wait()
        assert not (place / "out.extxyz").exists()
        deadline = time.monotonic() + 20.0
        while processes_of(place) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert processes_of(place) == []  # those that calculated have ended, too
        with journal.open("ab") as file:
            file.write(b'{"frame": 11, "values": {"ener')  # what a kill leaves of a line
    # the day is that of the beginning
    ended = started(place, *arguments, SOURCE_DATE_EPOCH="1900000000")
    output, _ = ended.communicate(timeout=120)
    assert ended.returncode == 1 and "goes on after" in output, output
    for name in ("extxyz", "failed.extxyz"):
        assert (place / f"out.{name}").read_bytes() == (place / f"whole.{name}").read_bytes()
    names = ["calc.yaml", "in.extxyz", "out.extxyz", "out.failed.extxyz", "whole.extxyz", "whole.failed.extxyz"]
    assert sorted(path.name for path in place.iterdir()) == names


def test_one_run_for_each_output(place):
    ase.io.write("in.extxyz", crystals(1))
    with opened(journal_of(place / "out.extxyz")):
        message = carnet("in.extxyz", "-o", "out.extxyz", "--calculator", "emt", code=2)
    assert "another run of carnet label is running with it" in message


def test_asked_to_stop_it_says_how_to_go_on(place):
    ase.io.write("in.extxyz", waters([0.0] * 6))
    calculator_file(place, arguments={"pause": 0.3})
    run = started(place, "in.extxyz", "-o", "out.extxyz", "--calculator", "calc.yaml")
    wait_for_frames(journal_of(place / "out.extxyz"), 1)
    run.send_signal(signal.SIGTERM)
    output, _ = run.communicate(timeout=60)
    assert run.returncode == 128 + signal.SIGTERM and "frames; the same command goes on" in output, output
    assert "out.extxyz: 6 of 6 frames" in carnet("in.extxyz", "-o", "out.extxyz", "--calculator", "calc.yaml")


def test_another_run_does_not_go_on_with_an_interrupted_one(place):
    (place / "own.py").write_text(
        "import os, signal\nfrom tests.carnet.failing_calculator import Springs\ndef make(**a):\n    return Springs(**a)\n"
    )
    ase.io.write("in.extxyz", waters([*[RAISES] * 10]))
    calculator_file(place, calculator="own.py:make")
    arguments = ["in.extxyz", "-o", "out.extxyz", "--calculator", "calc.yaml"]
    carnet(*arguments, code=1)
    assert journal_of(place / "out.extxyz").exists()
    message = carnet(*arguments, "--labels", "energy=E", code=2)
    assert (
        'labels: {"energy": "energy"' in message and '"energy": "E"' in message and "--restart discards it" in message
    )
    assert "properties: " in carnet(*arguments, "--properties", "energy", code=2)
    assert "structures: " in carnet(*arguments, "--index", ":9", code=2)
    message = carnet("in.extxyz", "-o", "out.extxyz", "--calculator", "emt", code=2)
    assert 'calculator: "calc.yaml" there, "emt" now' in message
    calculator_file(place, calculator="own.py:make", arguments={"stiffness": 2.0})
    message = carnet(*arguments, code=2)
    assert "settings: null there" in message and '"stiffness": 2.0' in message
    ase.io.write("in.extxyz", waters([*[RAISES] * 9, 0.0]))
    assert carnet("in.extxyz", "-o", "out.extxyz", "--calculator", "emt", "--restart").endswith("10 of 10 frames\n")
    # and results are not lost by mistake
    message = carnet("in.extxyz", "-o", "out.extxyz", "--calculator", "emt", code=2)
    assert "out.extxyz: is there already; give another output, or --restart" in message
    damaged = journal_of(place / "new.extxyz")
    damaged.write_text("something\n")
    message = carnet("in.extxyz", "-o", "new.extxyz", "--calculator", "emt", code=2)
    assert "line 1 is b'something', which no run of this carnet writes" in message


# ---- where labels are from -------------------------------------------------------------------------------------------


def test_the_origin_of_labels_is_in_the_file_and_in_a_model_that_learns_from_it(place):
    frames = crystals(6)
    label(frames, "cheap.extxyz", "lj", labels={"energy": "LJ_energy", "forces": "LJ_forces", "stress": "LJ_stress"})
    calculator_file(place, calculator="emt", arguments={"asap_cutoff": True, "command": 'say "é" \\n'})
    label("cheap.extxyz", "both.extxyz", "calc.yaml")
    cheap, dear = ase.io.read("both.extxyz").info["labelled_by"]
    assert (cheap["calculator"], cheap["labels"]["energy"]) == ("lj", "LJ_energy")
    assert dear["calculator"] == "calc.yaml" and dear["settings"] == {
        "asap_cutoff": True,
        "command": "say '?' /n",
    }
    assert dear["version"].startswith(f"ase {ase.__version__}, sha256 ") and dear["date"] == "2025-06-15"
    from carnet import __version__

    assert (dear["ase"], dear["carnet"]) == (ase.__version__, __version__)
    # each label has its own origin
    (origin,) = read_structures("both.extxyz", Labels())[0].label_origins
    assert json.loads(origin) == dear
    (origin,) = read_structures("both.extxyz", Labels(energy="LJ_energy", forces=None))[0].label_origins
    assert json.loads(origin) == cheap
    assert read_structures("both.extxyz", None)[0].label_origins == ()
    # frames of one file may have different origins, and a store keeps them
    plain = crystals(1)[0]
    plain.calc = EMT()
    plain.get_potential_energy()
    ase.io.write("mixed.extxyz", [*ase.io.read("both.extxyz", ":2"), plain])
    convert(["mixed.extxyz"], "mixed.h5", Labels())
    written = [structure.label_origins for structure in read_structures("mixed.h5", Labels())]
    assert [len(origins) for origins in written] == [1, 1, 0] and json.loads(written[0][0]) == dear
    config = ModelConfig(
        cutoff=4.0, max_weight=1, channels=2, layers=1, degree=2, radial_hidden=(4,), readout_hidden=(4,)
    )
    training = {
        "data": {"train": "both.extxyz", "validation": 1}, "output": "out", "epochs": 1, "threads": 1,
        "model": config.model_dump(mode="json", exclude={"preset"}), "log": {"report": False},
    }  # fmt: skip
    (place / "train.yaml").write_text(yaml.safe_dump(training))
    result = CliRunner().invoke(app, ["train", "train.yaml"])
    assert result.exit_code == 0, result.output
    from carnet.model.file import read_metadata

    extra = read_metadata(place / "out/model.carnet")["extra"]
    assert extra["data"]["train"]["labelled by"]["calc.yaml"] == {
        "structures": 5, **{name: value for name, value in dear.items() if name != "calculator"}
    }  # fmt: skip
    card = CliRunner().invoke(app, ["info", "out/model.carnet"], env={"COLUMNS": "200"}).output
    assert "train.labelled by.calc.yaml.settings: asap_cutoff yes, command" in card and "lj" not in card
    # and a model labels as any other calculator
    assert label(crystals(2), "by_model.extxyz", "out/model.carnet").failures == {}
    atoms = ase.io.read("by_model.extxyz")
    (record,) = atoms.info["labelled_by"]
    assert record["calculator"] == "model.carnet" and record["version"].startswith("sha256 ")
    bare = atoms.copy()
    bare.calc = CarNetCalculator("out/model.carnet")
    assert np.isclose(atoms.get_potential_energy(), bare.get_potential_energy(), rtol=1e-6)

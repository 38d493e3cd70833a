"""`carnet data check` compares forces with energies: a wrong sign or unit is named, and right data give no alarm."""

import numpy as np
import pytest
from ase import Atoms, units
from ase.build import bulk, molecule
from ase.calculators.emt import EMT
from ase.calculators.singlepoint import SinglePointCalculator
from ase.io import write
from ase.md.verlet import VelocityVerlet
from ase.optimize import BFGS

from carnet import DataSource, Declaration, check_data
from carnet.commands.declarations import parse_labels, parse_units


def labelled(atoms, energy=1.0, forces=1.0, stress=1.0, noise=0.0):
    """A copy with EMT's labels times factors."""
    work, made = atoms.copy(), atoms.copy()
    work.calc = EMT()
    results = {"energy": energy * work.get_potential_energy() + noise, "forces": forces * work.get_forces()}
    if work.pbc.all():
        results["stress"] = stress * work.get_stress()
    made.calc = SinglePointCalculator(made, **results)
    return made


def trajectory(step=2.0, frames=20, temperature=600, every=1):
    atoms = bulk("Cu", cubic=True).repeat(2)
    atoms.calc = EMT()
    widths = np.sqrt(atoms.get_masses()[:, None] * units.kB * temperature)
    atoms.set_momenta(np.random.default_rng(0).normal(size=(32, 3)) * widths)
    run, found = VelocityVerlet(atoms, step * units.fs), []
    for _ in range(frames):
        run.run(every)
        found.append(atoms.copy())
    return found


def rattled(atoms, size, count=12, seed=0):
    random, found = np.random.default_rng(seed), []
    for _ in range(count):
        found.append(atoms.copy())
        found[-1].positions += size * random.normal(size=(len(atoms), 3))
    return found


def relaxation():
    atoms, found = bulk("Cu", cubic=True).repeat(2), []
    atoms.rattle(0.1, seed=3)
    atoms.calc = EMT()
    run = BFGS(atoms, logfile=None)
    run.attach(lambda: found.append(atoms.copy()))
    run.run(fmax=0.01, steps=15)
    return found


def breathing():
    """A run at constant pressure: positions and cell change together."""
    found = []
    for k, atoms in enumerate(trajectory(frames=20)):
        atoms.set_cell(atoms.cell * (1 + 0.002 * np.sin(k / 3)), scale_atoms=True)
        found.append(atoms)
    return found


def wrapped(frames):
    for atoms in frames:
        atoms.positions += [0.0, 0.02, 0.0]
        atoms.wrap(eps=0)
    return frames


GOOD = {
    "steps of 2 fs": trajectory,
    "steps of 20 fs": lambda: trajectory(every=10),
    "wrapped": lambda: wrapped(trajectory()),
    "rattled copies of a crystal": lambda: rattled(bulk("Cu", cubic=True).repeat(2), 0.05),
    "a crystal rattled strongly": lambda: rattled(bulk("Cu", cubic=True).repeat(2), 0.12),
    "rattled copies of a molecule": lambda: rattled(molecule("CH3CH2OH"), 0.04),
    "a slab": lambda: rattled(_slab(), 0.05),
    "a relaxation": relaxation,
    "constant pressure": breathing,
    "with a reference far from the others": lambda: [*trajectory(), molecule("H2O"), *trajectory(frames=3)],
}


def _slab():
    from ase.build import fcc111

    return fcc111("Cu", (2, 2, 3), vacuum=6.0)


def findings(tmp_path, *files, declared=None):
    paths = [tmp_path / f"{k}.traj" for k in range(len(files))]
    for path, frames in zip(paths, files, strict=True):
        write(path, frames)
    names, required = parse_labels("stress=stress")
    report = check_data([DataSource(path=path) for path in paths], Declaration(names, required, parse_units(declared)))
    return [finding for finding in report.findings if finding.check == "forces"]


@pytest.mark.parametrize("name", GOOD)
def test_right_forces_give_no_alarm_and_gradients_do(tmp_path, name):
    frames = GOOD[name]()
    (right,) = findings(tmp_path, [labelled(atoms) for atoms in frames])
    if "strongly" in name:  # so far that forces between two frames are others
        assert right.severity in ("ok", "note") and right.values["ratio"] == pytest.approx(1.3, abs=0.2), right
    else:
        assert right.severity == "ok" and right.values["ratio"] == pytest.approx(1.0, abs=0.1), right
    (wrong,) = findings(tmp_path, [labelled(atoms, forces=-1.0) for atoms in frames])
    assert wrong.severity == "error" and "they are gradients" in wrong.message
    assert wrong.values["ratio"] == pytest.approx(-right.values["ratio"])


@pytest.mark.parametrize(
    ("factors", "hint"),
    [
        ({"forces": units.Bohr / units.Hartree}, "the unit of the forces is Hartree/Bohr (forces=Hartree/Bohr)"),
        ({"forces": units.Bohr / units.Rydberg}, "forces=Rydberg/Bohr"),
        ({"forces": 1 / units.Hartree}, "forces=Hartree/Ang"),
        ({"forces": units.mol / units.kcal}, "forces=kcal/mol/Ang"),
        ({"forces": units.mol / units.kJ}, "forces=kJ/mol/Ang"),
        ({"forces": units.Bohr}, "forces=eV/Bohr"),
        ({"forces": -units.Bohr / units.Hartree}, "they are gradients, the negative of forces"),
        ({"energy": 1 / units.Hartree}, "the unit of the energies is Hartree (energy=Hartree)"),
        ({"energy": units.mol / units.kcal}, "energy=kcal/mol"),
        ({"energy": 1e3}, "energy=meV"),
        ({"energy": 1 / 32}, "the energies are per atom"),
        ({"energy": 1 / units.Hartree, "forces": units.Bohr / units.Hartree}, "energy=Hartree,forces=Hartree/Bohr"),
        ({"forces": 5e-3}, "the unit is not known"),
    ],
)
def test_other_units_are_named(tmp_path, factors, hint):
    (found,) = findings(tmp_path, [labelled(atoms, **factors) for atoms in trajectory(frames=15)])
    assert found.severity == "error" and hint in found.message, found.message


def test_units_that_are_declared_right_and_wrong(tmp_path):
    hartree = [labelled(a, forces=units.Bohr / units.Hartree) for a in trajectory(frames=15)]
    (right,) = findings(tmp_path, hartree, declared="forces=Hartree/Bohr")
    assert right.severity == "ok"
    (wrong,) = findings(tmp_path, [labelled(a) for a in trajectory(frames=15)], declared="forces=Hartree/Bohr")
    assert wrong.severity == "error" and "forces=eV/Ang" in wrong.message


def test_one_file_of_two_is_named(tmp_path):
    right = [labelled(atoms) for atoms in trajectory(frames=15)]
    wrong = [labelled(atoms, forces=-1.0) for atoms in trajectory(frames=15)]
    (found,) = findings(tmp_path, right, wrong)
    assert found.severity == "error" and found.message.startswith(f"{tmp_path}/1.traj: they are gradients")


def test_a_wrong_stress_is_not_blamed_on_the_forces(tmp_path):
    (found,) = findings(tmp_path, [labelled(atoms, stress=-160.2) for atoms in breathing()])
    assert found.severity == "ok"


def test_some_absurd_frames_hide_nothing(tmp_path):
    frames = [labelled(atoms, forces=-1.0) for atoms in trajectory(frames=30)]
    frames[7].calc.results["forces"][3] = 1e6
    frames[20].calc.results["energy"] += 1e3
    (found,) = findings(tmp_path, frames)
    assert "they are gradients" in found.message


def test_what_tells_nothing_is_no_alarm(tmp_path):
    random = np.random.default_rng(5)
    frames = [labelled(atoms, noise=random.normal()) for atoms in trajectory(frames=15)]  # more than the changes
    far = [labelled(atoms) for atoms in rattled(bulk("Cu", cubic=True), 0.8)]
    others = []
    for atoms in trajectory(frames=12):  # as many atoms, in another order each time
        others.append(labelled(atoms[random.permutation(32)]))
    for each in (frames, far, others, frames[:2]):
        (found,) = findings(tmp_path, each)
        assert found.severity == "note" and "cannot tell" in found.message
    assert findings(tmp_path, [labelled(Atoms("Cu", cell=[9] * 3, pbc=True))] * 20) == []


def test_forces_on_some_atoms_are_not_compared(tmp_path):
    frames = [labelled(atoms, forces=-1.0) for atoms in trajectory(frames=15)]
    for atoms in frames:
        atoms.calc.results["forces"][0] = np.nan
    (found,) = findings(tmp_path, frames)
    assert found.severity == "note"

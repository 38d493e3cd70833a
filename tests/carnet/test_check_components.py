"""`carnet data check` on labels that contradict each other: components of the stress, and forces of other atoms or frames."""

import numpy as np
import pytest
from ase import units
from ase.build import bulk
from ase.calculators.emt import EMT
from ase.calculators.singlepoint import SinglePointCalculator
from ase.constraints import FixAtoms
from ase.io import write

from carnet import DataSource, Declaration, check_data
from carnet.commands.declarations import parse_labels, parse_units
from tests.carnet.test_check_forces import findings, labelled, rattled, trajectory


def strained(normal, shear):
    """An alloy whose cell is strained at random."""
    random, found = np.random.default_rng(0), []
    base = bulk("Cu", cubic=True)
    base.symbols[0] = "Al"
    base.rattle(0.1, seed=1)
    for _ in range(24):
        strain = shear * random.normal(size=(3, 3))
        strain = (strain + strain.T) / 2
        np.fill_diagonal(strain, normal * random.normal(size=3))
        atoms = base.copy()
        atoms.set_cell(base.cell.array @ (np.eye(3) + strain), scale_atoms=True)
        atoms.positions += 0.01 * random.normal(size=(4, 3))
        found.append(atoms)
    return found


def stress_finding(tmp_path, frames, change, declared=None):
    made = [labelled(atoms) for atoms in frames]
    for atoms in made:
        atoms.calc.results["stress"] = change(atoms.calc.results["stress"])
    write(tmp_path / "frames.traj", made)
    names, required = parse_labels("stress=stress")
    report = check_data(
        [DataSource(path=tmp_path / "frames.traj")], Declaration(names, required, parse_units(declared))
    )
    (found,) = [finding for finding in report.findings if finding.check == "stress"]
    return found


SHEARS_ONLY, BOTH = (0.0, 0.02), (0.01, 0.01)


@pytest.mark.parametrize("strains", [SHEARS_ONLY, BOTH])
@pytest.mark.parametrize(
    ("order", "words"),
    [
        ([0, 1, 2, 5, 3, 4], "xx yy zz xy yz xz (VASP's)"),
        ([0, 1, 2, 5, 4, 3], "xx yy zz xy xz yz (LAMMPS' and Abaqus')"),
        ([0, 1, 2, 4, 3, 5], "xx yy zz xz yz xy, expected"),
        ([0, 1, 2, 3, 4, 5], None),
    ],
)
def test_the_order_of_the_shears_is_named(tmp_path, strains, order, words):
    found = stress_finding(tmp_path, strained(*strains), lambda stress: stress[order])
    if words is None:
        assert found.severity == "ok" and found.values["ratio"] == pytest.approx(1, abs=0.05)
    else:
        assert found.severity == "error" and words in found.message
        assert "unit" not in found.message and "reversed" not in found.message


@pytest.mark.parametrize("strains", [SHEARS_ONLY, BOTH])
@pytest.mark.parametrize(
    ("factor", "words"),
    [(2, "twice what they should be"), (0.5, "half of what"), (0, "the shear components are missing")],
)
def test_factors_on_the_shears_are_named(tmp_path, strains, factor, words):
    found = stress_finding(tmp_path, strained(*strains), lambda stress: stress * [1, 1, 1, factor, factor, factor])
    assert found.severity == "error" and words in found.message, found
    assert "unit" not in found.message and "reversed" not in found.message


def test_order_sign_and_unit_are_named_together(tmp_path):
    found = stress_finding(tmp_path, strained(*BOTH), lambda s: -s[[0, 1, 2, 5, 3, 4]] / units.GPa)
    assert found.severity == "error"
    assert all(words in found.message for words in ("VASP's", "sign is reversed", "stress=GPa")), found.message


def test_labels_that_contradict_each_other_are_not_called_an_absence_of_frames(tmp_path):
    random = np.random.default_rng(7)
    found = stress_finding(tmp_path, strained(*SHEARS_ONLY), lambda stress: stress[random.permutation(6)])
    assert found.severity != "ok" and "no frames" not in found.message and "unit is" not in found.message, found


def other_rows(frames):
    for atoms in frames:
        atoms.calc.results["forces"] = np.roll(atoms.calc.results["forces"], 1, axis=0)


def other_axes(frames):
    for atoms in frames:
        atoms.calc.results["forces"] = atoms.calc.results["forces"][:, [1, 2, 0]]


def other_frames(frames):
    energies = [atoms.calc.results["energy"] for atoms in frames]
    for atoms, energy in zip(frames, energies[-1:] + energies[:-1], strict=True):
        atoms.calc.results["energy"] = energy


@pytest.mark.parametrize("fault", [other_rows, other_axes, other_frames])
def test_forces_that_do_not_belong_to_the_energies(tmp_path, fault):
    frames = [labelled(atoms) for atoms in rattled(strained(0, 0)[0], 0.02, count=24)]
    fault(frames)
    (found,) = findings(tmp_path, frames)
    assert found.severity == "error" and "do not belong to these energies" in found.message
    assert found.values["explained"] < 0.8


def test_a_part_of_the_frames_in_another_unit(tmp_path):
    frames = [labelled(atoms) for atoms in rattled(strained(0, 0)[0], 0.02, count=24)]
    for atoms in frames[::2]:
        atoms.calc.results["forces"] = atoms.calc.results["forces"] * units.Bohr / units.Hartree
    (found,) = findings(tmp_path, frames)
    assert found.severity == "error" and "a part of the frames" in found.message and "Hartree/Bohr" in found.message


def test_labels_of_fixed_atoms_may_be_zero(tmp_path):
    """As programs write them that apply constraints: the others do all of the work."""
    frames = []
    for atoms in rattled(bulk("Cu", cubic=True).repeat((1, 1, 2)), 0.05, count=20):
        atoms.positions[:4] = bulk("Cu", cubic=True).positions
        atoms.set_constraint(FixAtoms(range(4)))
        atoms.calc = EMT()
        results = {"energy": atoms.get_potential_energy(), "forces": atoms.get_forces()}
        atoms.set_constraint()
        atoms.calc = SinglePointCalculator(atoms, **results)
        frames.append(atoms)
    (found,) = findings(tmp_path, frames)
    assert found.severity == "ok" and found.values["ratio"] == pytest.approx(1, abs=0.05)


def test_noise_of_a_trajectory_is_no_contradiction(tmp_path):
    random = np.random.default_rng(2)
    for size in (1.0, 3.0):
        frames = [labelled(atoms, noise=size * random.normal()) for atoms in trajectory(frames=20)]
        (found,) = findings(tmp_path, frames)
        assert found.severity != "error", found.message

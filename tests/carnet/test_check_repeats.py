"""Structures that occur twice, with tensors that agree or contradict each other."""

import re

import numpy as np
import pytest
from ase.build import molecule
from ase.io import write
from scipy.spatial.transform import Rotation

from carnet import DataSource, Declaration, Labels, TargetConfig, check_data

OF_ATOMS = TargetConfig(name="shielding", symmetry="ij", per="atom", species=("H",), unit="ppm")
OF_STRUCTURES = TargetConfig(name="alpha", symmetry="ij=ji", unit="Bohr^3")


def frame(seed: int):
    """A distorted ethanol molecule, with tensors that turn with it and belong to nothing."""
    rng = np.random.default_rng(seed)
    atoms = molecule("CH3CH2OH")
    atoms.rattle(0.06, seed=seed)
    atoms.arrays["shielding"] = 30.0 * np.eye(3) + rng.normal(size=(len(atoms), 3, 3))
    tensor = rng.normal(size=(3, 3))
    atoms.info["alpha"] = 40.0 * np.eye(3) + tensor + tensor.T
    return atoms


def repeated(atoms, shift: float):
    """The same molecule turned, its atoms in another order, and the isotropic part of each tensor shifted."""
    turn = Rotation.random(random_state=3).as_matrix()
    twin = atoms[np.random.default_rng(4).permutation(len(atoms))]
    twin.positions = twin.positions @ turn
    twin.arrays["shielding"] = turn.T @ twin.arrays["shielding"] @ turn + shift * np.eye(3)
    twin.info["alpha"] = turn.T @ twin.info["alpha"] @ turn + shift * np.eye(3)
    return twin


def findings(folder, frames, target):
    for atoms in frames:
        atoms.arrays["shielding"] = atoms.arrays["shielding"].reshape(len(atoms), 9)
    write(folder / "set.extxyz", frames)
    declared = Declaration(Labels(energy=None, forces=None, stress=None), targets=(target,))
    report = check_data([DataSource(path=folder / "set.extxyz")], declared)
    return [finding for finding in report.findings if finding.check == "repeated labels"]


@pytest.mark.parametrize("target", [OF_ATOMS, OF_STRUCTURES], ids=["atoms", "structures"])
def test_repeats_with_the_same_tensors_are_well(tmp_path, target):
    frames = [frame(seed) for seed in range(12)]
    (found,) = findings(tmp_path, [*frames, repeated(frames[5], 0.0)], target)
    assert (found.severity, found.message) == ("ok", f"{target.name}: 1 repeated structures have the same labels")


@pytest.mark.parametrize(
    ("target", "size"), [(OF_ATOMS, r"8\.66 ppm"), (OF_STRUCTURES, r"8\.66 Bohr\^3")], ids=["atoms", "structures"]
)
def test_repeats_whose_tensors_differ_are_named_with_the_difference(tmp_path, target, size):
    frames = [frame(seed) for seed in range(12)]
    (found,) = findings(tmp_path, [*frames, repeated(frames[5], 5.0)], target)
    assert found.severity == "warning"
    assert [name.rpartition(" ")[2] for name in found.frames] == ["5", "12"]
    # the scalar of an isotropic tensor s is s times the root of 3
    assert re.search(rf"1 of 1 repeated structures .* by up to {size} in 0e", found.message)


def test_sets_without_repeats_have_nothing_to_say(tmp_path):
    assert not findings(tmp_path, [frame(seed) for seed in range(5)], OF_ATOMS)

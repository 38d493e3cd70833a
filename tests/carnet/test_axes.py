"""Labels that stand in other axes than their structures, where no symmetry tells: bonds and predictions do."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from ase.spacegroup import crystal as ase_crystal

import cartensor
from carnet import Structure, TargetConfig, from_atoms
from carnet.data.checks.axes import IEEE, RULES, TURNS
from carnet.data.checks.bond_axes import CUTOFF, FEWEST_COMPOSITIONS, BondAxesCheck, bond_sums, bonds_tell
from carnet.data.checks.targets import TargetChecks
from carnet.data.crystal_symmetry import crystal_symmetry
from carnet.evaluation.metrics import compare
from carnet.evaluation.other_axes import FEWEST_LABELS
from carnet.prediction.predictions import Prediction
from carnet.testing import assert_close
from tests.carnet.tensor_labels import random_rotation, rotated

STIFFNESS = TargetConfig(name="C", symmetry="ijkl=jikl=klij", unit="GPa")
ALPHA = TargetConfig(name="alpha", symmetry="ij=ji")
ELEMENTS = np.array([6, 8, 14, 16, 22, 26, 32])
NOISE = 0.03  # of labels, relative


def bonded(structure, target):
    """A full tensor that is a sum over bonds whose strengths depend on elements, an isotropic part, and noise."""
    from carnet import to_atoms

    atoms = to_atoms(structure)
    full = np.zeros((3,) * target.rank)
    distances = atoms.get_all_distances(mic=bool(structure.pbc.any()), vector=True)
    for i, j in combinations(range(len(atoms)), 2):
        vector = distances[i, j]
        length = np.linalg.norm(vector)
        strength = np.sqrt(structure.numbers[i] * structure.numbers[j]) * np.exp(-length)
        one = np.multiply.outer(vector, vector) / length**2
        full += strength * (one if target.rank == 2 else np.multiply.outer(one, one))
    return full


def molecules(target, count, seed=0):
    """Clusters of random elements with random bonds."""
    random = np.random.default_rng(seed)
    made = []
    while len(made) < count:
        numbers = random.choice(ELEMENTS, size=random.integers(4, 8))
        positions = random.normal(scale=1.6, size=(len(numbers), 3)) * [1.0, 1.4, 0.7]
        if min(np.linalg.norm(a - b) for a, b in combinations(positions, 2)) < 1.3:
            continue
        structure = Structure(numbers, positions, np.zeros((3, 3)), False, source=f"molecule {len(made)}")
        made.append(labelled(structure, target, random))
    return made


def crystals(target, count, seed=0):
    """Orthorhombic crystals of random elements and sites, along their axes, of which any may be the longest."""
    random = np.random.default_rng(seed)
    made = []
    while len(made) < count:
        symbols = random.choice(["C", "O", "Si", "S", "Ti", "Fe", "Ge"], size=2, replace=False)
        lengths = random.uniform(3.6, 7.5, size=3)
        atoms = ase_crystal(symbols, random.uniform(size=(2, 3)), spacegroup=19, cellpar=[*lengths, 90, 90, 90])
        distances = atoms.get_all_distances(mic=True)[np.triu_indices(len(atoms), 1)]
        if distances.min() < 1.6:
            continue
        # proportions that no other crystal has: of one composition there is about one piece of evidence
        structure = from_atoms(atoms, source=f"crystal {len(made)}")
        structure = replace(structure, numbers=np.where(structure.numbers == structure.numbers[0], 3 + len(made), 8))
        made.append(labelled(structure, target, random))
    return made


def labelled(structure, target, random):
    full = bonded(structure, target)
    rows = target.natural(full)
    rows *= 1 + NOISE * random.normal()
    if (symmetry := crystal_symmetry(structure)) is not None:
        full = np.mean(
            [rotated(target.full(rows), operation, target.rank) for operation in symmetry.operations], axis=0
        )
        rows = target.natural(full)
    return replace(structure, tensors={target.name: rows[None]})


def turned(structure, target, axes):
    """The structure with its label as it is in other axes, the rows of a rotation."""
    full = target.full(structure.tensors[target.name][0])
    return replace(structure, tensors={target.name: target.natural(cartensor.turn(full, axes))[None]})


def found_in(structures, target):
    check = BondAxesCheck(target)
    for structure in structures:
        check.add(structure, crystal_symmetry(structure))
    return check.result()


def test_the_rotations_that_permute_axes_are_those_of_the_cube():
    assert len(TURNS) == 23 and len(RULES) == 26 == len(set(RULES))
    assert_close(np.linalg.det(TURNS), np.ones(23))
    assert_close(TURNS @ TURNS.swapaxes(1, 2), np.broadcast_to(np.eye(3), (23, 3, 3)))
    group = {tuple(np.round(matrix.ravel())) for matrix in [np.eye(3), *TURNS]}
    assert all(tuple(np.round((a @ b).ravel())) in group for a in TURNS for b in TURNS)


def test_sums_over_bonds_are_sums_of_harmonics_and_turn_with_the_structure():
    [structure] = molecules(ALPHA, 1)
    rotation = random_rotation(3)
    other = replace(structure, positions=structure.positions @ rotation.T)
    for weight, sums in bond_sums(structure, (2, 4)).items():
        there = bond_sums(other, (2, 4))[weight]
        for one, two in zip(sums, there, strict=True):
            assert_close(cartensor.unpack(two, weight), rotated(cartensor.unpack(one, weight), rotation, weight))
        # of one pair, all functions of the distance multiply the harmonic of its direction
        pair = replace(structure, numbers=[6, 6], positions=[[0, 0, 0], [0.6, 1.0, -0.8]], tensors={})
        harmonic = cartensor.harmonic(weight, "norm")(np.array([0.6, 1.0, -0.8]) / np.sqrt(2.0))
        rows = bond_sums(pair, (2, 4))[weight]
        largest = rows[np.abs(rows).max(axis=1).argmax()]
        assert_close(largest / np.linalg.norm(largest), harmonic / np.linalg.norm(harmonic))
        apart = replace(pair, positions=[[0, 0, 0], [0, 0, 1.01 * CUTOFF]])
        assert not bond_sums(apart, (2, 4))[weight].any()


@pytest.mark.parametrize("target", [ALPHA, STIFFNESS], ids=lambda target: target.name)
def test_right_labels_are_not_named_and_turned_ones_of_molecules_are(target):
    structures = molecules(target, 120)
    right = found_in(structures, target)
    assert right.telling > 110 and not right.named
    axes = TURNS[RULES.index("axes with x,y,z along y,z,x") - 3].T  # rows: x of the label is y of the structure
    assert_close(axes, np.array([[0, 1, 0], [0, 0, 1], [1, 0, 0]]))
    wrong = {structure.source for structure in structures[::5]}
    some = [turned(each, target, axes) if each.source in wrong else each for each in structures]
    found = found_in(some, target)
    named = {label.source for label in found.named}
    assert named <= wrong and len(named) > 0.6 * len(wrong)
    assert {label.axes for label in found.named} == {"axes with x,y,z along y,z,x"}
    assert all(label.misfits[1] < label.misfits[0] and label.probability < 0.05 for label in found.named)
    # if all are turned, a model can be fitted to the right labels only
    found = found_in([turned(each, target, axes) for each in structures], target)
    assert len(found.named) > 0.9 * len(structures)
    assert found.axes[0] == ("axes with x,y,z along y,z,x", len(found.named))


def test_labels_of_orthorhombic_crystals_in_standard_axes_are_named():
    structures = crystals(STIFFNESS, 60)
    assert not found_in(structures, STIFFNESS).named
    wrong = []
    for structure in structures:
        axes = cartensor.ieee_frame(structure.cell, "222")
        wrong.append(turned(structure, STIFFNESS, axes))
        # the symmetry tells nothing: the label is as invariant as before
        for operation in crystal_symmetry(structure).operations:
            full = STIFFNESS.full(wrong[-1].tensors["C"][0])
            assert_close(rotated(full, operation, 4), full, scale=np.abs(full).max())
    found = found_in(wrong, STIFFNESS)
    assert len(found.named) > 0.5 * found.telling
    assert dict(found.axes)[IEEE] > 0.9 * len(found.named)


def test_nothing_is_said_where_data_are_few_or_all_alike():
    structures = molecules(ALPHA, FEWEST_COMPOSITIONS - 1)
    assert found_in([turned(each, ALPHA, TURNS[0]) for each in structures], ALPHA) is None
    [one] = molecules(ALPHA, 1)
    assert found_in([one] * 100, ALPHA) is None
    isotropic = [replace(each, tensors={"alpha": ALPHA.natural(np.eye(3))[None]}) for each in molecules(ALPHA, 50)]
    assert found_in(isotropic, ALPHA) is None
    unlabelled = [replace(each, tensors={"alpha": np.full((1, 6), np.nan)}) for each in molecules(ALPHA, 50)]
    assert found_in(unlabelled, ALPHA) is None


def test_bonds_tell_of_polar_tensors_of_structures_of_even_rank():
    assert bonds_tell(ALPHA) and bonds_tell(STIFFNESS)
    others = [
        {"symmetry": "vector"},
        {"symmetry": "scalar"},
        {"symmetry": "ij=ji", "per": "atom"},
        {"symmetry": "ij=ji", "parity": "axial"},
    ]
    assert not any(bonds_tell(TargetConfig(name="t", **each)) for each in others)


def test_the_check_of_targets_reports_them():
    structures = molecules(ALPHA, 80)
    for share, severity in ((0, "ok"), (4, "warning")):
        checks = TargetChecks([ALPHA])
        for place, structure in enumerate(structures):
            checks.add(turned(structure, ALPHA, TURNS[0]) if share and place % share == 0 else structure)
        finding = next(found for found in checks.findings() if found.check == "axes of tensors")
        assert finding.severity == severity
        assert len(finding.frames) == finding.values["named"] and (len(finding.frames) > 10) == bool(share)
        assert ("in other axes than their structures'" in finding.message) == bool(share)


def test_predictions_tell_of_labels_in_other_axes():
    """A trained model tells of far fewer structures than bonds need, here of one composition each."""
    structures = molecules(STIFFNESS, 2 * FEWEST_LABELS)
    random = np.random.default_rng(5)
    predictions = []
    for structure in structures:
        label = structure.tensors["C"]
        error = 0.05 * np.linalg.norm(label) / np.sqrt(label.size) * random.normal(size=label.shape)
        predictions.append(Prediction(tensors={"C": label + error}))
    assert not compare(structures, predictions, [STIFFNESS]).remarks
    wrong = structures[3:10]
    labels = [turned(each, STIFFNESS, TURNS[0]) if each in wrong else each for each in structures]
    [remark] = compare(labels, predictions, [STIFFNESS]).remarks
    assert remark.startswith(
        f"7 of {len(structures)} labels of C that can tell fit the prediction much better in other axes"
    )
    assert all(each.source in remark for each in wrong[:1])
    few = slice(0, FEWEST_LABELS - 1)
    assert not compare(labels[few], predictions[few], [STIFFNESS]).remarks

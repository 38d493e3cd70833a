"""Symmetry of crystals in their own axes, and tensors averaged over it, against exact crystal classes."""

import numpy as np
import pytest
from ase.build import bulk, molecule

import cartensor
from carnet import TargetConfig, from_atoms
from carnet.data.crystal_symmetry import SYSTEMS, crystal_symmetry
from carnet.data.targets.rotation import representation
from carnet.prediction.projection import project
from carnet.testing import assert_close
from tests.carnet.crystals import SPACE_GROUPS, example

TARGETS = {
    "elastic": TargetConfig(name="C", symmetry="elastic stiffness"),
    "piezoelectric": TargetConfig(name="e", symmetry="ijk=ikj"),
    "vector": TargetConfig(name="p", symmetry="vector"),
    "general": TargetConfig(name="s", symmetry="ij"),
    "gyration": TargetConfig(name="g", symmetry="ij=ji", parity="axial"),
}
TURN = np.linalg.qr(np.random.default_rng(7).normal(size=(3, 3)))[0]
TURN *= np.linalg.det(TURN)  # a proper rotation


def turned(atoms, rotation):
    moved = atoms.copy()
    moved.set_cell(atoms.cell.array @ rotation.T)
    moved.positions = atoms.positions @ rotation.T
    return moved


def natural(target, rows, seed=0):
    return np.random.default_rng(seed).normal(size=(rows, target.dimension))


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_system_and_a_closed_group_are_found(system):
    symmetry = crystal_symmetry(from_atoms(example(system)))
    assert (symmetry.system, symmetry.space_group) == (system, SPACE_GROUPS[system])
    exact = cartensor.crystal(symmetry.space_group)
    assert symmetry.point_group == exact.class_name
    rotations = symmetry.operations
    assert len(rotations) == exact.order
    assert_close(rotations @ np.swapaxes(rotations, 1, 2), np.tile(np.eye(3), (len(rotations), 1, 1)))
    products = (rotations[:, None] @ rotations).reshape(-1, 9)
    distances = np.abs(products[:, None] - rotations.reshape(-1, 9)).max(axis=2).min(axis=1)
    assert distances.max() < 1e-13


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("name", TARGETS)
def test_the_average_is_what_the_crystal_class_allows(system, name):
    target = TARGETS[name]
    symmetry = crystal_symmetry(from_atoms(example(system)))
    values = natural(target, 2)
    averaged = project(target, values, symmetry)
    allowed = cartensor.crystal(symmetry.space_group).invariants(target.decomposition.symmetry, target.parity)
    expected = target.natural(allowed.project(target.full(values)))
    assert_close(averaged, expected, scale=1.0)
    assert_close(project(target, averaged, symmetry), averaged, scale=1.0)


@pytest.mark.parametrize("system", ["monoclinic", "trigonal", "cubic"])
def test_the_frame_of_the_structure_counts(system):
    target = TARGETS["elastic"]
    atoms = example(system)
    values = natural(target, 1)
    turn = representation(target, TURN[None])[0]
    here = project(target, values, crystal_symmetry(from_atoms(atoms)))
    there = project(target, values @ turn.T, crystal_symmetry(from_atoms(turned(atoms, TURN))))
    np.testing.assert_allclose(there, here @ turn.T, atol=1e-9)


def test_representations_are_homomorphisms_and_orthogonal():
    rng = np.random.default_rng(3)
    first, second = (np.linalg.qr(rng.normal(size=(3, 3)))[0] for _ in range(2))
    for target in TARGETS.values():
        one, two, both = representation(target, np.stack([first, second, first @ second]))
        assert_close(both, one @ two, scale=1.0)
        assert_close(one @ one.T, np.eye(target.dimension))
    inversion = representation(TARGETS["gyration"], -np.eye(3)[None])[0]
    assert_close(inversion, -np.eye(6))


def test_a_lattice_that_is_off_by_little_gives_an_exact_group():
    atoms = example("hexagonal")
    rng = np.random.default_rng(0)
    atoms.set_cell(atoms.cell.array + 1e-3 * rng.normal(size=(3, 3)), scale_atoms=True)
    symmetry = crystal_symmetry(from_atoms(atoms))
    assert symmetry.system == "hexagonal"
    rotations = symmetry.operations
    assert_close(rotations @ np.swapaxes(rotations, 1, 2), np.tile(np.eye(3), (len(rotations), 1, 1)))
    assert crystal_symmetry(from_atoms(atoms), tolerance=1e-6).system == "triclinic"


@pytest.mark.parametrize("repeats", [(1, 1, 1), (2, 1, 1), (1, 2, 3)])
def test_tensors_of_atoms_go_with_them(repeats):
    """Averaged tensors of atoms have the site symmetry, are equal on equal sites, and averages keep them."""
    target = TargetConfig(name="s", symmetry="ij", per="atom")
    atoms = example("trigonal") * repeats
    symmetry = crystal_symmetry(from_atoms(atoms))
    averaged = project(target, natural(target, len(atoms)), symmetry)
    assert_close(project(target, averaged, symmetry), averaged, scale=1.0)
    full = target.full(averaged)
    # one atom of the primitive cell each; their copies have the same tensor
    _, first = np.unique(symmetry.primitive, return_index=True)
    assert_close(full[first][symmetry.primitive], full)
    for operation, image in zip(symmetry.operations, symmetry.images, strict=True):
        assert sorted(image) == list(range(9))
        assert_close(full[first][image], operation @ full[first] @ operation.T, scale=1.0)
    norms = np.linalg.norm(averaged, axis=1)
    for number in (8, 14):  # one orbit each
        assert np.ptp(norms[atoms.numbers == number]) < 1e-12
    assert len(np.unique(np.round(full[atoms.numbers == 8], 9), axis=0)) == 6  # in six orientations


def test_images_are_where_operations_lead():
    atoms = example("tetragonal")
    structure = from_atoms(atoms)
    symmetry = crystal_symmetry(structure)
    environment = structure.positions - structure.positions.mean(axis=0)
    assert (symmetry.primitive == np.arange(6)).all()
    assert (structure.numbers[symmetry.images] == structure.numbers).all()
    # pair vectors between atoms turn with the operation, up to lattice vectors
    inverse = np.linalg.inv(structure.cell)
    for operation, image in zip(symmetry.operations, symmetry.images, strict=True):
        pairs = environment[:, None] - environment
        difference = (pairs @ operation.T - (environment[image][:, None] - environment[image])) @ inverse
        assert np.abs(difference - np.round(difference)).max() < 1e-6


def test_unlabelled_rows_stay():
    target = TargetConfig(name="s", symmetry="ij", per="atom", species="Si")
    atoms = example("trigonal")
    values = natural(target, len(atoms))
    values[atoms.numbers == 8] = np.nan
    averaged = project(target, values, crystal_symmetry(from_atoms(atoms)))
    assert np.isnan(averaged[atoms.numbers == 8]).all() and np.isfinite(averaged[atoms.numbers == 14]).all()


def test_no_symmetry_without_three_periods():
    assert crystal_symmetry(from_atoms(molecule("H2O"))) is None
    slab = bulk("Cu", cubic=True)
    slab.pbc = [True, True, False]
    assert crystal_symmetry(from_atoms(slab)) is None

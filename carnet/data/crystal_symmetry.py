"""The symmetry of a crystal as spglib finds it, in the Cartesian axes in which the structure is given."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from carnet.data.structures import Structure

TOLERANCE = 1e-2
"""Å by which atoms may be off their symmetric places; databases relax and round structures to so much."""

VACUUM = 7.0
"""Å free of atoms that no crystal has between two of its layers."""

# crystal system of the point groups in spglib's order, by the last space group of each
_SYSTEMS = (
    (2, "triclinic"),
    (15, "monoclinic"),
    (74, "orthorhombic"),
    (142, "tetragonal"),
    (167, "trigonal"),
    (194, "hexagonal"),
    (230, "cubic"),
)
SYSTEMS = tuple(name for _, name in _SYSTEMS)


@dataclass(frozen=True)
class CrystalSymmetry:
    """The operations that leave a crystal as it is.

    Attributes:
        space_group: Number, 1 to 230.
        international: Short symbol of the space group.
        point_group: Hermann-Mauguin symbol of the crystal class.
        system: Crystal system.
        lattice: Rows are the vectors of the conventional cell in the standard setting of the space group, in the
            structure's own axes, Å, [3, 3].
        operations: The point group in the structure's own axes, orthogonal and closed under products to
            rounding, [order, 3, 3].
        primitive: Which atom of the primitive cell each atom of the structure is a copy of, [atoms].
        images: The atom of the primitive cell whose place each of them is moved to by each operation,
            [order, primitive atoms].
    """

    space_group: int
    international: str
    point_group: str
    system: str
    lattice: np.ndarray = field(repr=False)
    operations: np.ndarray = field(repr=False)
    primitive: np.ndarray = field(repr=False)
    images: np.ndarray = field(repr=False)


def crystal_symmetry(structure: Structure, tolerance: float = TOLERANCE) -> CrystalSymmetry | None:
    """The symmetry of a structure that is periodic in three directions; None for others, or where spglib
    fails.

    Args:
        structure: The crystal.
        tolerance: In Å, how far atoms may be off their symmetric places.
    """
    if not structure.pbc.all():
        return None
    whole = _dataset(structure.cell, structure.positions, structure.numbers, tolerance)
    if whole is None:
        return None
    # a supercell may lack operations that the crystal has, so they are sought in the primitive cell
    _, first, primitive = np.unique(whole.mapping_to_primitive, return_index=True, return_inverse=True)
    cell, positions = whole.primitive_lattice, structure.positions[first]
    numbers = structure.numbers[first]
    found = _dataset(cell, positions, numbers, tolerance)
    if found is None:
        return None
    return CrystalSymmetry(
        space_group=int(found.number),
        international=found.international,
        point_group=found.pointgroup.strip(),
        system=next(name for last, name in _SYSTEMS if found.number <= last),
        lattice=np.linalg.inv(found.transformation_matrix).T @ cell,
        operations=_cartesian(found.rotations, cell.T),
        primitive=primitive,
        images=_images(cell, positions, numbers, found.rotations, found.translations),
    )


def fills_its_cell(structure: Structure) -> bool:
    """Whether a structure is a crystal or a liquid, and not a molecule or a slab with empty space around it.

    It is periodic in three directions, and between no two of its lattice planes a layer of ``VACUUM`` is free of atoms.
    """
    if not structure.pbc.all():
        return False
    inverse = np.linalg.inv(structure.cell)
    heights = 1 / np.linalg.norm(inverse, axis=0)  # distances between opposite faces of the cell
    places = np.sort(structure.positions @ inverse % 1.0, axis=0)
    gaps = np.diff(places, axis=0, append=places[:1] + 1.0)
    return bool((gaps.max(axis=0) * heights < VACUUM).all())


def _dataset(cell: np.ndarray, positions: np.ndarray, numbers: np.ndarray, tolerance: float):
    """What spglib says of a crystal, None where it finds nothing."""
    import warnings

    import spglib

    fractional = positions @ np.linalg.inv(cell)
    try:
        with warnings.catch_warnings():
            # spglib is about to raise errors where it has returned None; both are handled here
            warnings.simplefilter("ignore", DeprecationWarning)
            return spglib.get_symmetry_dataset((cell, fractional, numbers), symprec=tolerance)
    except spglib.SpglibError:
        return None


def _cartesian(integers: np.ndarray, axes: np.ndarray) -> np.ndarray:
    """Integer matrices over lattice vectors (the columns of ``axes``) as orthogonal matrices, [order, 3, 3].

    The lattice has the symmetry within a tolerance only. The metric averaged over the group has it exactly;
    its square root, turned to be nearest to the given axes, makes the operations orthogonal matrices of a
    group.
    """
    metric = np.mean(np.swapaxes(integers, 1, 2) @ (axes.T @ axes) @ integers, axis=0)
    values, vectors = np.linalg.eigh(metric)
    root = vectors * np.sqrt(values) @ vectors.T
    left, _, right = np.linalg.svd(axes @ np.linalg.inv(root))
    ideal = left @ right @ root
    return ideal @ integers @ np.linalg.inv(ideal)


def _images(
    cell: np.ndarray,
    positions: np.ndarray,
    numbers: np.ndarray,
    rotations: np.ndarray,
    translations: np.ndarray,
) -> np.ndarray:
    """Where each operation moves each atom, [order, atoms]: the nearest atom of its element."""
    fractional = positions @ np.linalg.inv(cell)
    unlike = numbers[:, None] != numbers
    images = np.empty((len(rotations), len(numbers)), dtype=np.int64)
    for row, (rotation, translation) in enumerate(zip(rotations, translations, strict=True)):
        apart = (fractional @ rotation.T + translation)[:, None] - fractional
        apart -= np.round(apart)
        distances = np.linalg.norm(apart @ cell, axis=2)
        images[row] = np.argmin(np.where(unlike, np.inf, distances), axis=1)
    return images

"""Tensors that are functions of a structure alone: sums over pairs and triples of neighbours, for tests.

They turn with the structure, so a crystal's are invariant under its point group, whatever finds that group.
"""

from __future__ import annotations

import numpy as np
from ase.neighborlist import neighbor_list
from ase.spacegroup import crystal as ase_crystal

from carnet import Structure, from_atoms

CUTOFF = 5.0
# one space group of each system, of a class without inversion, with two atoms in general places
SPACE_GROUPS = {
    "triclinic": (1, (5.1, 6.2, 7.3, 81, 77, 95)),
    "monoclinic": (4, (5.1, 6.2, 7.3, 90, 103, 90)),
    "orthorhombic": (19, (5.1, 6.2, 7.3, 90, 90, 90)),
    "tetragonal": (76, (6.1, 6.1, 7.9, 90, 90, 90)),
    "trigonal": (144, (6.3, 6.3, 7.7, 90, 90, 120)),
    "hexagonal": (169, (6.9, 6.9, 9.1, 90, 90, 120)),
    "cubic": (198, (7.4, 7.4, 7.4, 90, 90, 90)),
}
SITES = [(0.11, 0.23, 0.37), (0.41, 0.07, 0.19)]


def crystal_of(system: str, rotation: np.ndarray | None = None) -> Structure:
    """A crystal of a system with oxygen and silicon in general places, turned as a whole."""
    number, cell = SPACE_GROUPS[system]
    atoms = ase_crystal(["O", "Si"], SITES, spacegroup=number, cellpar=list(cell))
    if rotation is not None:
        atoms.set_cell(atoms.cell.array @ rotation.T, scale_atoms=True)
    return from_atoms(atoms, source=f"{system} crystal")


def random_rotation(seed: int) -> np.ndarray:
    """A proper rotation."""
    matrix, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(3, 3)))
    return matrix * np.linalg.det(matrix)


def rotated(tensor: np.ndarray, rotation: np.ndarray, rank: int) -> np.ndarray:
    """Tensors [..., 3, ..., 3] with every index turned."""
    for axis in range(tensor.ndim - rank, tensor.ndim):
        tensor = np.moveaxis(np.tensordot(rotation, tensor, axes=(1, axis)), 0, axis)
    return tensor


def atomic_tensors(structure: Structure, rank: int, axial: bool = False) -> np.ndarray:
    """For each atom, products of vectors to its neighbours without index symmetry, [N, 3, ..., 3].

    The first index of an axial tensor is that of a cross product.
    """
    from carnet import to_atoms

    atoms = to_atoms(structure)
    centre, neighbour, vectors, distances = neighbor_list("ijDd", atoms, CUTOFF)
    strength = np.sqrt(structure.numbers[neighbour]) * (1 - distances / CUTOFF) ** 2
    fields = np.zeros((2, structure.n_atoms, 3))
    np.add.at(fields[0], centre, strength[:, None] * vectors)
    np.add.at(fields[1], centre, (strength**2 * structure.numbers[neighbour])[:, None] * vectors)
    one, other = fields[0][centre], fields[1][centre]
    chosen = [vectors, one, other, vectors]
    first = np.cross(vectors, one) * np.einsum("ea,ea->e", vectors, other)[:, None] if axial else vectors
    values = first * strength[:, None]
    for factor in chosen[1:rank] if rank > 1 else ():
        values = np.einsum("e...,ea->e...a", values, factor)
    sums = np.zeros((structure.n_atoms, *(3,) * rank))
    np.add.at(sums, centre, values if rank else strength)
    return sums

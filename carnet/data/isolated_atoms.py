"""Structures in which no atom sees another one: what their labels tell is the energies of atoms, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from carnet.data.structures import Structure, element_names
from carnet.errors import InputError
from codegen.runtime.lattice import shortest_translation
from codegen.runtime.pair_search import search_pairs

CUTOFF = 5.0  # Å, where no model has another one
SAME_ENERGY = 1e-3  # eV; isolated atoms of one element that differ by more are in different states
SAME_DISTANCE = 1e-3  # Å, of an atom and its own image


def has_no_neighbours(structure: Structure, cutoff: float) -> bool:
    """Whether no atom has another one, or an image, within the cutoff.

    Args:
        structure: the structure.
        cutoff: Å.
    """
    others = structure.positions[1:] - structure.positions[0]
    if np.any(np.einsum("ij,ij->i", others, others) < cutoff**2):
        return False  # which is so in nearly every structure, and takes no search
    return not len(search_pairs(structure.positions, structure.cell, structure.pbc, cutoff)[0])


def is_isolated_atom(structure: Structure, cutoff: float = CUTOFF) -> bool:
    """Whether a structure is one atom that does not see its own images; in a small cell it is a crystal."""
    return structure.n_atoms == 1 and has_no_neighbours(structure, cutoff)


def image_distance(structure: Structure) -> float:
    """Å between an atom and its nearest own image; infinite without periodic directions."""
    return shortest_translation(structure.cell[structure.pbc]) if structure.pbc.any() else np.inf


def isolated_energies(atoms: Iterable[Structure]) -> dict[int, float]:
    """The energy of an isolated atom of each element.

    Of several of one element that counts which is furthest from its own images.

    Args:
        atoms: isolated atoms; those without an energy take no part.

    Returns:
        Atomic number -> eV, by ascending number.

    Raises:
        InputError: atoms of one element, equally isolated, with different energies (of other states, for example).
    """
    best: dict[int, tuple[float, Structure]] = {}
    for atom in atoms:
        if atom.energy is None:
            continue
        number, distance = int(atom.numbers[0]), image_distance(atom)
        known, other = best.get(number, (-np.inf, atom))
        if known == distance or abs(known - distance) < SAME_DISTANCE:
            if abs(atom.energy - other.energy) > SAME_ENERGY:
                raise InputError(
                    f"{atom.source}: a second isolated atom of {element_names([number])}, with {atom.energy:.6g} eV; "
                    f"{other.source} has {other.energy:.6g} eV. Expected one energy an element: that of the state "
                    "which the other labels are to be measured from"
                )
        elif distance > known:
            best[number] = distance, atom
    return {number: best[number][1].energy for number in sorted(best)}

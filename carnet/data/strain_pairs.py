"""Pairs of frames that are small deformations of one another, and the work that leads from one to the other.

The energy changes by dE = V sigma : eps - F . u, where eps is the strain and u are the displacements that
remain after it. Between two frames the trapezoidal rule gives both sides from labels alone, so that a wrong
sign or unit of the stress shows. Imports NumPy and the structures.
"""

from __future__ import annotations

from collections import defaultdict, deque

import numpy as np

from carnet.data.structures import Structure

REMEMBERED = 12  # frames of a composition that a new one is compared with
FEWEST = 12  # pairs that are kept in any case
LARGEST_STRAIN = 0.1
LARGEST_DISPLACEMENT = 0.2  # Å
SMALLEST_STRAIN = 1e-4
NO_DISPLACEMENT = 1e-4  # Å; below it the forces are not needed


class StrainPairs:
    """Collects pairs of frames as they come."""

    def __init__(self) -> None:
        self._pairs: list[tuple[float, float, float]] = []
        self._recent: dict[bytes, deque[Structure]] = defaultdict(lambda: deque(maxlen=REMEMBERED))

    def add(self, structure: Structure) -> None:
        """Compare a frame with the ones before it that have the same atoms in the same order."""
        if not structure.pbc.all() or structure.energy is None or structure.stress is None:
            return
        recent = self._recent[structure.numbers.tobytes()]
        for other in recent:
            works = _works(other, structure)
            if works is not None:
                self._pairs.append(works)
        recent.append(structure)

    def works(self) -> tuple[np.ndarray, np.ndarray]:
        """dE + F . u and V sigma : eps of the half of the pairs that is deformed least, eV, [P] each."""
        pairs = np.array(sorted(self._pairs)).reshape(-1, 3)
        kept = pairs[: max((len(pairs) + 1) // 2, FEWEST)]
        return kept[:, 2], kept[:, 1]


def _works(one: Structure, other: Structure) -> tuple[float, float, float] | None:
    """Size of the deformation, and both sides of the equation; None where the frames are too different."""
    change = other.cell - one.cell
    deformation = np.linalg.solve((one.cell + other.cell) / 2, change)
    size = float(np.abs(deformation).max())
    if not SMALLEST_STRAIN < np.abs(deformation + deformation.T).max() / 2 <= size < LARGEST_STRAIN:
        return None
    moved = _fractional(other) - _fractional(one)
    moved -= moved[0]  # a common shift costs nothing, and may be any number of cells
    moved -= np.round(moved)
    moved -= moved.mean(axis=0)
    largest = np.abs(moved @ one.cell).max()
    if largest > LARGEST_DISPLACEMENT:
        return None
    by_stress, by_forces = 0.0, 0.0
    for end in (
        one,
        other,
    ):  # half of the slope at either end, along cells and fractions that change linearly
        by_stress += _volume(end) * float(np.sum(end.stress * np.linalg.solve(end.cell, change))) / 2
        if largest > NO_DISPLACEMENT:
            if not end.labelled_atoms().all():
                return None
            by_forces += float(np.sum(end.forces * (moved @ end.cell))) / 2
    return size, by_stress, other.energy - one.energy + by_forces


def _fractional(structure: Structure) -> np.ndarray:
    return structure.positions @ np.linalg.inv(structure.cell)


def _volume(structure: Structure) -> float:
    return float(abs(np.linalg.det(structure.cell)))

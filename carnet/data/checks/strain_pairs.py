"""Pairs of frames that are small deformations of one another, and the work that leads from one to the other.

The energy changes by dE = V sigma : eps - F . u, where eps is the strain and u are the displacements that
remain after it. Between two frames the trapezoidal rule gives both sides from labels alone, so that a wrong
sign, unit or order of the stress shows.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass

import numpy as np

from carnet.data.structures import Structure

REMEMBERED = 12  # frames of a composition that a new one is compared with
FEWEST = 12  # pairs that are kept in any case
LARGEST_STRAIN = 0.1
LARGEST_DISPLACEMENT = 0.2  # Å
SMALLEST_STRAIN = 1e-4
NO_DISPLACEMENT = 1e-4  # Å; below it the forces are not needed
VOIGT = ((0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1))
_FIRST, _SECOND = np.transpose(VOIGT)


@dataclass(frozen=True)
class StrainWorks:
    """Both sides of the equation for pairs of frames.

    Attributes:
        by_energy: dE + F . u, eV, [P].
        by_stress: V sigma_i eps_j, eV, the components of the stress first, both in Voigt order without factors of two,
            [P, 6, 6]: normal components do the work (i, i), shear components twice that.
        frames: Number of frames in the pairs.
    """

    by_energy: np.ndarray
    by_stress: np.ndarray
    frames: int


@dataclass(frozen=True)
class _Pair:
    size: float
    energy: float
    stress: np.ndarray


class StrainPairs:
    """Collects pairs of frames as they come."""

    def __init__(self) -> None:
        self._pairs: list[_Pair] = []
        self._frames = 0
        self._recent: dict[bytes, deque[Structure]] = defaultdict(lambda: deque(maxlen=REMEMBERED))

    def add(self, structure: Structure) -> None:
        """Compare a frame with the ones before it that have the same atoms in the same order."""
        if not structure.pbc.all() or structure.energy is None or structure.stress is None:
            return
        recent = self._recent[structure.numbers.tobytes()]
        found = [pair for other in recent if (pair := _pair(other, structure)) is not None]
        self._pairs += found
        self._frames += bool(found)
        recent.append(structure)

    def works(self) -> StrainWorks:
        """Of the half of the pairs that is deformed least."""
        pairs = sorted(self._pairs, key=lambda pair: pair.size)
        kept = pairs[: max((len(pairs) + 1) // 2, FEWEST)]
        return StrainWorks(
            np.array([pair.energy for pair in kept]),
            np.array([pair.stress for pair in kept]).reshape(-1, 6, 6),
            self._frames + 1,
        )


def _pair(one: Structure, other: Structure) -> _Pair | None:
    """None where the frames are too different."""
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
    by_stress, by_forces = np.zeros((6, 6)), 0.0
    for end in (one, other):  # half of the slope at either end, along cells and fractions that change linearly
        strain = np.linalg.solve(end.cell, change)
        strain = (strain + strain.T) / 2
        by_stress += _volume(end) * np.outer(end.stress[_FIRST, _SECOND], strain[_FIRST, _SECOND]) / 2
        if largest > NO_DISPLACEMENT:
            if not end.labelled_atoms().all():
                return None
            by_forces += float(np.sum(end.forces * (moved @ end.cell))) / 2
    return _Pair(size, other.energy - one.energy + by_forces, by_stress)


def _fractional(structure: Structure) -> np.ndarray:
    return structure.positions @ np.linalg.inv(structure.cell)


def _volume(structure: Structure) -> float:
    return float(abs(np.linalg.det(structure.cell)))

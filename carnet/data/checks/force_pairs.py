"""Pairs of frames in which the same atoms are nearly at the same places, and the work that leads from one to the other.

Between two frames the energy changes by dE = V sigma : eps - F . u with the displacements u; the trapezoidal rule gives the
right-hand side from labels alone, so that forces of another sign or unit show.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass

import numpy as np

from carnet.data.arrays import nearest_images
from carnet.data.structures import Structure, origin

REMEMBERED = 12  # frames of a composition that a new one is compared with
FEWEST = 12  # pairs that are kept in any case
LARGEST_DISPLACEMENT = 0.5  # Å; farther apart the forces between are others
SMALLEST_DISPLACEMENT = 1e-5  # Å; files have decimals
LARGEST_STRAIN = 0.02
SAME_CELL = 1e-9


@dataclass(frozen=True)
class Works:
    """Both sides of the equation for pairs of frames of one file.

    Attributes:
        by_energy: Changes of the energy, less what strains have done, eV, [P].
        by_forces: -F . u, eV, [P].
        sizes: Largest displacements, Å, [P].
        atoms: Number of atoms of most pairs.
    """

    by_energy: np.ndarray
    by_forces: np.ndarray
    sizes: np.ndarray
    atoms: int


@dataclass(frozen=True)
class _Pair:
    """Attributes:
    size: Largest displacement, Å.
    energy: Change of the energy, eV.
    forces: -F . u, eV.
    stress: V sigma : eps, eV; 0 where the cell is the same.
    atoms: Number of atoms.
    """

    size: float
    energy: float
    forces: float
    stress: float
    atoms: int


class ForcePairs:
    """Collects pairs of frames as they come.

    Attributes:
        frames: Frames with an energy and forces on more than one atom.
    """

    def __init__(self) -> None:
        self.frames = 0
        self._pairs: dict[str, list[_Pair]] = defaultdict(list)
        self._recent: dict[tuple, deque[Structure]] = defaultdict(lambda: deque(maxlen=REMEMBERED))

    def add(self, structure: Structure) -> None:
        """Compare a frame with the ones of its file before it that have the same atoms in the same order."""
        if structure.energy is None or structure.forces is None or structure.n_atoms < 2:
            return
        self.frames += 1
        if not structure.labelled_atoms().all():
            return
        file = origin(structure.source)
        recent = self._recent[file, structure.numbers.tobytes(), structure.pbc.tobytes()]
        for other in recent:
            pair = _pair(other, structure)
            if pair is not None:
                self._pairs[file].append(pair)
        recent.append(structure)

    def works(self) -> dict[str, Works]:
        """By file: the half of its pairs whose frames are nearest to one another."""
        found = {}
        for file, pairs in self._pairs.items():
            kept = sorted(pairs, key=lambda pair: pair.size)[: max((len(pairs) + 1) // 2, FEWEST)]
            size, energy, forces, stress = (
                np.array([getattr(pair, name) for pair in kept]) for name in ("size", "energy", "forces", "stress")
            )
            if stress.any():
                # whatever unit the stress has: its factor is found with that of the forces, and taken off
                factors = np.linalg.lstsq(np.stack([forces, stress], axis=1), energy, rcond=None)[0]
                energy = energy - factors[1] * stress
            found[file] = Works(energy, forces, size, int(np.median([pair.atoms for pair in kept])))
        return found


def _pair(one: Structure, other: Structure) -> _Pair | None:
    """None where the frames are too different, or too little to tell anything."""
    change = np.where(one.pbc[:, None], other.cell - one.cell, 0.0)
    if np.abs(change).max() <= SAME_CELL * max(np.abs(one.cell).max(), 1.0):
        moved = nearest_images(other.positions - one.positions, one.cell, one.pbc)
        stress = 0.0
    else:
        # cells and fractions that change linearly
        if not one.pbc.all() or one.stress is None or other.stress is None:
            return None
        if np.abs(np.linalg.solve(one.cell, change)).max() > LARGEST_STRAIN:
            return None
        fractions = other.positions @ np.linalg.inv(other.cell) - one.positions @ np.linalg.inv(one.cell)
        moved = nearest_images(fractions @ one.cell, one.cell, one.pbc)
        stress = sum(
            abs(np.linalg.det(end.cell)) * float(np.sum(end.stress * np.linalg.solve(end.cell, change))) / 2
            for end in (one, other)
        )
    if not (np.abs(moved) < SMALLEST_DISPLACEMENT).all(axis=1).any():
        # a common shift costs nothing; but where atoms are fixed, their labels may be zero, and nothing has shifted
        moved = moved - moved.mean(axis=0)
    size = float(np.abs(moved).max())
    if not SMALLEST_DISPLACEMENT < size < LARGEST_DISPLACEMENT:
        return None
    work = -float(np.sum((one.forces + other.forces) / 2 * moved))
    return _Pair(size, other.energy - one.energy, work, stress, one.n_atoms)

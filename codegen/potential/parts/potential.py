"""The potential: species and positions to energy, forces, virial and stress.

Units: Å, eV, eV/Å; stress in eV/Å^3, tensile positive; rows of the cell are the lattice vectors.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from numbers import Integral

import numpy as np

from .check import check
from .evaluator import DTYPES, Evaluator, Pairs
from .inputs import checked_cell, checked_indices, checked_pbc, located
from .runtime.candidates import Candidates
from .runtime.neighbours import NeighbourList
from .runtime.threads import usable_threads
from .stored import description

SKIN = 1.0
"""Å, unless asked for otherwise: a search pays for some tens of steps."""


class Potential:
    """The trained potential.

    Args:
        dtype: "float32" or "float64", the precision of the network; positions, distances and sums over atoms are in double
            precision either way.
        threads: how many share the atoms; all that the process may use unless given. Results do not depend on it.
        skin: Å beyond the cutoff within which neighbours are kept between calls.

    Raises:
        ValueError: an unknown dtype, or a number out of range.
        WrongResults: on the structures that are stored with the package it gives other results than the trained model.
    """

    def __init__(self, dtype: str = "float32", threads: int | None = None, skin: float = SKIN):
        if dtype not in DTYPES:
            raise ValueError(f"dtype {dtype!r}: expected {' or '.join(DTYPES)}")
        if threads is not None and (not isinstance(threads, Integral) or threads < 1):
            raise ValueError(f"threads must be a whole number, 1 or more, got {threads}")
        if not (np.isfinite(skin) and skin >= 0):
            raise ValueError(f"the skin is {skin}, expected a length in Å, zero or more")
        check(dtype)
        self.dtype, self.skin = dtype, float(skin)
        self.threads = usable_threads() if threads is None else int(threads)
        self._evaluator = Evaluator(dtype, self.threads)
        self._list = NeighbourList(self.cutoff, self.skin)
        self._own: Pairs | None = None  # of the neighbour list
        self._lock = threading.Lock()  # work arrays serve one call at a time

    @property
    def species(self) -> tuple[int, ...]:
        """Atomic numbers that the potential knows."""
        return tuple(description()["species"])

    @property
    def cutoff(self) -> float:
        """Å, of the pairs that see each other."""
        return description()["cutoff"]

    @property
    def reach(self) -> float:
        """Å from an atom to the farthest one that its energy depends on: layers times cutoff."""
        return self.cutoff * max(len(member["layers"]) for member in description()["members"])

    @property
    def members(self) -> int:
        """Models in the committee, 1 for a single one."""
        return len(self._evaluator.networks)

    @property
    def searches(self) -> int:
        """How often neighbours were searched; other calls used those of the call before."""
        return self._list.searches

    def compute(
        self,
        numbers: Sequence[int],
        positions: np.ndarray,
        cell: np.ndarray | None = None,
        pbc: bool | Sequence[bool] = False,
        forces: bool = True,
    ) -> dict[str, np.ndarray | float]:
        """Results for a structure; neighbours are kept for the next call with the same atoms.

        Args:
            numbers: atomic numbers, [atoms].
            positions: Å, [atoms, 3], inside the cell or not.
            cell: Å, [3, 3]; None where nothing is periodic.
            pbc: which directions are periodic.
            forces: whether derivatives are wanted at all.

        Returns:
            "energy" eV, "energies" [atoms] eV; with forces "forces" [atoms, 3] eV/Å, "virial" [3, 3] eV, which is
            -dE/d(strain), and where the structure is periodic and its cell has a volume "stress" [3, 3] eV/Å^3. Of a
            committee these are means, and "energy_std", "forces_std" [atoms] and "stress_std" are sample standard
            deviations over its members.

        Raises:
            ValueError: an element that the potential does not know, arrays that do not fit, numbers that are not finite,
                a cell without volume, or two atoms at the same place.
        """
        species, positions = located(numbers, positions)
        pbc = checked_pbc(pbc)
        cell, volume = checked_cell(cell, pbc)
        with self._lock:
            if self._list.update(species, positions, cell, pbc):
                self._own = None
            if self._own is None:
                candidates = Candidates.from_pairs(
                    species, _inside(positions, cell, pbc), self._list.pairs, self.cutoff
                )
                self._own = Pairs(candidates, np.ones(len(species)))
            return self._evaluator.run(self._own, positions, cell, forces, volume)

    def pairs(
        self,
        numbers: Sequence[int],
        positions: np.ndarray,
        centre: np.ndarray,
        neighbour: np.ndarray,
        shift: np.ndarray | None = None,
        cell: np.ndarray | None = None,
        n_local: int | None = None,
    ) -> Pairs:
        """Pairs as a program has them that keeps neighbour lists of its own, with ghost atoms or without.

        They serve :meth:`evaluate` until the program makes new ones; pairs farther apart than the cutoff do no harm, so that
        they may hold a skin. The energy is that of the first ``n_local`` atoms. For its derivatives to be complete, ghosts
        must reach as far as :attr:`reach` beyond the local atoms, and every atom within ``reach - cutoff`` of a local one
        must be the centre of all its pairs.

        Args:
            numbers: atomic numbers, [atoms].
            positions: Å, [atoms, 3]; they decide on an order that is good for speed, not on results.
            centre: [pairs], in any order; both directions of a pair are pairs of their own.
            neighbour: [pairs].
            shift: [pairs, 3], cells between the neighbour and its image that is meant; None where it is itself.
            cell: Å, [3, 3], with shifts; pairs do not depend on it.
            n_local: how many atoms count; all of them unless given.

        Raises:
            ValueError: an element that the potential does not know, arrays that do not fit, or pairs of none of the atoms.
        """
        species, positions = located(numbers, positions)
        count, n_local = len(species), len(species) if n_local is None else int(n_local)
        if not 0 <= n_local <= count:
            raise ValueError(f"n_local is {n_local}, expected 0 to {count}")
        centre, neighbour = checked_indices("centre", centre, count), checked_indices("neighbour", neighbour, count)
        shift = np.zeros((len(centre), 3)) if shift is None else np.asarray(shift, np.float64)
        cell = np.zeros((3, 3)) if cell is None else np.asarray(cell, np.float64)
        if len(neighbour) != len(centre) or shift.shape != (len(centre), 3) or cell.shape != (3, 3):
            raise ValueError(
                f"pairs must have one centre, neighbour and shift [3] each, and the cell [3, 3]; got {len(centre)}, "
                f"{len(neighbour)}, {list(shift.shape)} and {list(cell.shape)}"
            )
        return Pairs.between(species, positions, centre, neighbour, shift, n_local, self.cutoff)

    def evaluate(
        self, pairs: Pairs, positions: np.ndarray, cell: np.ndarray | None = None, forces: bool = True
    ) -> dict[str, np.ndarray | float]:
        """Results for pairs that :meth:`pairs` made.

        Args:
            pairs: the pairs.
            positions: Å, [atoms, 3], in the order of the atoms that the pairs were made with.
            cell: Å, [3, 3], with shifts.
            forces: whether derivatives are wanted at all.

        Returns:
            As :meth:`compute`, without "stress". "energies" are zero for ghosts, "forces" are the derivatives by all
            positions: those of ghosts belong to the atoms that they are copies of.

        Raises:
            ValueError: positions that do not fit the pairs or are not finite.
        """
        positions = np.ascontiguousarray(positions, np.float64)
        if positions.shape != (len(pairs.live), 3) or not np.isfinite(positions).all():
            raise ValueError(f"positions must be finite, [{len(pairs.live)}, 3], got {list(positions.shape)}")
        cell = np.zeros((3, 3)) if cell is None else np.asarray(cell, np.float64)
        with self._lock:
            return self._evaluator.run(pairs, positions, cell, forces, None)

    def __getstate__(self) -> dict:
        return {"dtype": self.dtype, "threads": self.threads, "skin": self.skin}

    def __setstate__(self, state: dict) -> None:
        self.__init__(**state)


def _inside(positions: np.ndarray, cell: np.ndarray, pbc: np.ndarray) -> np.ndarray:
    """Positions in the cell of a crystal: where atoms lie near each other, whatever images were given."""
    if not pbc.all():
        return positions
    fractions = positions @ np.linalg.inv(cell)
    return (fractions - np.floor(fractions)) @ cell

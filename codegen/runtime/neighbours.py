"""Neighbour lists that are kept while atoms move: pairs up to the cutoff and a skin, found again when atoms may have left."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .pair_search import search_pairs


class SkinPairs(NamedTuple):
    """Pairs within cutoff and skin, by centre, then neighbour, then shift: whatever is summed over those of them that are
    within the cutoff does not depend on where they were searched.

    Attributes:
        centre: [pairs] int64.
        neighbour: [pairs] int64.
        shift: whole cells between the neighbour and its image, [pairs, 3] float64.
    """

    centre: np.ndarray
    neighbour: np.ndarray
    shift: np.ndarray

    @classmethod
    def in_order(cls, centre: np.ndarray, neighbour: np.ndarray, shift: np.ndarray, atoms: int) -> SkinPairs:
        """Pairs in any order brought into theirs."""
        centre, neighbour = centre.astype(np.int64), neighbour.astype(np.int64)
        key = centre * atoms + neighbour
        order = np.argsort(key)
        if np.any(key[order[1:]] == key[order[:-1]]):  # several images of one atom
            order = np.lexsort((shift[:, 2], shift[:, 1], shift[:, 0], key))
        return cls(centre[order], neighbour[order], shift[order].astype(np.float64))


class NeighbourList:
    """Pairs of one structure after the other, searched again only when they may have become too few.

    Args:
        cutoff: Å.
        skin: Å; 0 searches whenever something has moved.

    Attributes:
        searches: how often pairs were searched.
        pairs: all that are within the cutoff in the last structure, and others.
    """

    def __init__(self, cutoff: float, skin: float):
        self.cutoff, self.skin = float(cutoff), float(skin)
        self.searches = 0
        self.pairs: SkinPairs | None = None

    def update(self, kinds: np.ndarray, positions: np.ndarray, cell: np.ndarray, pbc: np.ndarray) -> bool:
        """Have the pairs of a structure; returns whether they were searched now.

        Args:
            kinds: [atoms], what tells these atoms from others.
            positions: Å, [atoms, 3].
            cell: Å, rows are lattice vectors; those of directions that are not periodic may be zero.
            pbc: [3].
        """
        if self.pairs is not None and self._covers(kinds, positions, cell, pbc):
            return False
        self.pairs = None  # should the search fail, what was there is of no use
        found = search_pairs(positions, cell, pbc, self.cutoff + self.skin, quantities="ijS")
        self.pairs, self.searches = SkinPairs.in_order(*found, len(positions)), self.searches + 1
        self._searched = kinds.copy(), positions.copy(), cell.copy(), pbc.copy()
        return True

    def _covers(self, kinds: np.ndarray, positions: np.ndarray, cell: np.ndarray, pbc: np.ndarray) -> bool:
        """Whether no pair can have come from beyond cutoff and skin to within the cutoff.

        A pair that was not found was at least cutoff + skin apart. What the cell did (a linear map of everything)
        shortens that by its smallest singular value at most, and then the two atoms came closer by what they moved
        against the map.
        """
        kinds_before, before, cell_before, pbc_before = self._searched
        if not (np.array_equal(kinds, kinds_before) and np.array_equal(pbc, pbc_before)):
            return False
        if np.array_equal(cell, cell_before):
            moved, smallest = positions - before, 1.0
        else:
            if abs(np.linalg.det(cell_before)) == 0.0:
                return False
            map_ = np.linalg.solve(cell_before, cell)
            moved = positions - before @ map_
            smallest = float(np.linalg.svd(map_, compute_uv=False)[-1])
        spare = smallest * (self.cutoff + self.skin) - self.cutoff
        if 2.0 * np.sqrt(np.einsum("ia,ia->i", moved, moved).max(initial=0.0)) <= spare:
            return True
        moved = moved - moved.mean(axis=0)  # what all atoms do together changes no distance
        largest_two = np.sort(np.linalg.norm(moved, axis=1))[-2:].sum()
        # an atom and its own image move alike, so that a single atom has no displacement to count
        return bool(largest_two <= spare)  # false for NaN

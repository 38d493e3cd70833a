"""Neighbour lists that are kept while atoms move: pairs up to the cutoff and a skin, found again when an atom has left it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .pair_search import search_pairs

BLOCK = 128
"""Atoms in a row that lie near each other; inside, they are sorted by species, so that matrices are read once for many."""

RESOLUTION = 2.0**20
"""Steps of an Å in which distances are told apart where pairs are sorted."""

MOST_PAIRS = 2**31
"""Pairs are counted in 32 bits where each has a number."""

COINCIDENT = 1e-6
"""Å; two atoms closer than this have no direction between them."""


@dataclass(frozen=True, eq=False)
class Candidates:
    """Pairs that may be within the cutoff, in an order of the atoms that suits the machine.

    Attributes:
        order: [atoms] which of the given atoms is the one at each place.
        species: [atoms] species of the atoms at each place, as positions in the potential's list.
        start: [atoms + 1] where each atom's candidates start.
        neighbour: [candidates], of 32 bits; place of the atom at the other end, by distance.
        shift: [candidates, 3] whole cells to the image that is meant.
        reverse_start: [atoms + 1] where candidates that end at an atom start in ``reverse``.
        reverse: [candidates], of 32 bits.
    """

    order: np.ndarray
    species: np.ndarray
    start: np.ndarray
    neighbour: np.ndarray
    shift: np.ndarray
    reverse_start: np.ndarray
    reverse: np.ndarray

    def __post_init__(self):
        if len(self.neighbour) >= MOST_PAIRS:
            raise ValueError(
                f"{len(self.neighbour)} pairs, expected fewer than {MOST_PAIRS}: divide the structure among processes"
            )

    @classmethod
    def from_pairs(
        cls,
        species: np.ndarray,
        positions: np.ndarray,
        centre: np.ndarray,
        neighbour: np.ndarray,
        shift: np.ndarray,
        distance: np.ndarray,
        reach: float,
    ) -> Candidates:
        """Order atoms and pairs.

        Args:
            species: [atoms].
            positions: Å, [atoms, 3].
            centre: [pairs], in any order.
            neighbour: [pairs].
            shift: [pairs, 3].
            distance: Å, [pairs].
            reach: Å, a length within which atoms see each other.

        Raises:
            ValueError: two atoms at the same place, or more pairs than 32 bits count.
        """
        _refuse_coincident(centre, neighbour, distance)
        order = _order(species, positions, reach)
        atoms = np.arange(len(order) + 1)
        place = np.empty(len(order), np.int64)
        place[order] = atoms[:-1]
        centre, neighbour = place[centre], place[neighbour]
        # one number a pair sorts by centre, then distance: neighbours in a row read the same rows of radial tables
        steps = np.minimum(distance * RESOLUTION, 2.0**32 - 1).astype(np.int64)
        by_centre = np.argsort(centre << 32 | steps)
        centre, neighbour = centre[by_centre], neighbour[by_centre]
        reverse = np.argsort(neighbour, kind="stable")
        return cls(
            order=order,
            species=np.ascontiguousarray(species[order], np.int64),
            start=np.searchsorted(centre, atoms),
            neighbour=neighbour.astype(np.int32),
            shift=np.ascontiguousarray(shift[by_centre], np.float64).reshape(-1, 3),
            reverse_start=np.searchsorted(neighbour[reverse], atoms),
            reverse=reverse.astype(np.int32),
        )

    def refuse_coincident(self, positions: np.ndarray, cell: np.ndarray) -> None:
        """Name two atoms at the same place, where there are such.

        Args:
            positions: Å, [atoms, 3], in the order of the candidates.
            cell: Å, [3, 3].

        Raises:
            ValueError: there are.
        """
        centre = np.repeat(np.arange(len(self.order)), np.diff(self.start))
        vectors = positions[self.neighbour] - positions[centre] + self.shift @ cell
        _refuse_coincident(self.order[centre], self.order[self.neighbour], np.linalg.norm(vectors, axis=1))


def _refuse_coincident(centre: np.ndarray, neighbour: np.ndarray, distance: np.ndarray) -> None:
    """Name the closest pair of atoms where it is none: distances in Å, one a pair."""
    if len(distance) and distance.min() < COINCIDENT:
        pair = int(distance.argmin())
        first, second = sorted((int(centre[pair]), int(neighbour[pair])))
        raise ValueError(f"atoms {first} and {second} lie at the same place ({distance[pair]:.1e} Å apart)")


def _order(species: np.ndarray, positions: np.ndarray, reach: float) -> np.ndarray:
    """Atoms such that blocks in a row lie near each other, sorted by species inside each block."""
    if len(species) <= 2 * BLOCK:
        return np.argsort(species, kind="stable")
    cells = np.floor((positions - positions.min(axis=0)) / reach).astype(np.int64) & 0x1FFFFF
    along = np.argsort(sum(_spread(cells[:, k]) << k for k in range(3)), kind="stable")
    block = np.arange(len(along)) // BLOCK
    return along[np.lexsort((species[along], block))]


def _spread(values: np.ndarray) -> np.ndarray:
    """The bits of each number with two zeros between them: three such numbers make a place on a curve through space."""
    for distance, mask in (
        (32, 0x1F00000000FFFF),
        (16, 0x1F0000FF0000FF),
        (8, 0x100F00F00F00F00F),
        (4, 0x10C30C30C30C30C3),
        (2, 0x1249249249249249),
    ):
        values = (values | values << distance) & mask
    return values


class NeighbourList:
    """Candidates of one structure after the other, searched again only when they may have become too few.

    All pairs closer than the cutoff are found as long as no atom moved, beyond what a change of the cell does to all of
    them, by more than half of what the skin has left over.

    Args:
        cutoff: Å.
        skin: Å.
    """

    def __init__(self, cutoff: float, skin: float):
        self.cutoff, self.skin = cutoff, skin
        self.searches = 0
        self._candidates: Candidates | None = None

    def update(
        self, species: np.ndarray, positions: np.ndarray, cell: np.ndarray, pbc: np.ndarray
    ) -> tuple[Candidates, bool]:
        """The candidates of a structure, and whether they were searched now.

        Args:
            species: [atoms].
            positions: Å, [atoms, 3].
            cell: Å, rows are lattice vectors, zero along directions that are not periodic.
            pbc: [3].

        Raises:
            ValueError: two atoms lie at the same place.
        """
        if self._candidates is not None and self._suffice(species, positions, cell, pbc):
            return self._candidates, False
        self._candidates = None  # should the search fail, what was there is of no use
        candidates = self._search(species, positions, cell, pbc)
        self._candidates, self.searches = candidates, self.searches + 1
        self._species, self._positions, self._cell, self._pbc = (
            species.copy(),
            positions.copy(),
            cell.copy(),
            pbc.copy(),
        )
        return candidates, True

    def _suffice(self, species: np.ndarray, positions: np.ndarray, cell: np.ndarray, pbc: np.ndarray) -> bool:
        if positions.shape != self._positions.shape or not np.array_equal(pbc, self._pbc):
            return False
        if not np.array_equal(species, self._species):
            return False
        reach, moved = self.cutoff + self.skin, positions - self._positions
        if not np.array_equal(cell, self._cell):
            if not pbc.all():
                return False
            change = np.linalg.solve(self._cell, cell)
            reach *= np.linalg.svd(change, compute_uv=False)[-1]
            moved = positions - self._positions @ change
        farthest = np.einsum("ia,ia->i", moved, moved).max(initial=0.0)
        return bool(2 * np.sqrt(farthest) <= reach - self.cutoff)  # false for NaN

    def _search(self, species: np.ndarray, positions: np.ndarray, cell: np.ndarray, pbc: np.ndarray) -> Candidates:
        reach = self.cutoff + self.skin
        centre, neighbour, shift, distance = search_pairs(positions, cell, pbc, reach)
        centre, neighbour = centre.astype(np.int64), neighbour.astype(np.int64)
        inside = positions
        if pbc.all():
            fractions = positions @ np.linalg.inv(cell)
            inside = (fractions - np.floor(fractions)) @ cell
        return Candidates.from_pairs(species, inside, centre, neighbour, shift, distance, self.cutoff)

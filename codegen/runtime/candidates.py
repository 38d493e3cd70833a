"""Pairs that may be within the cutoff, in an order of the atoms that suits the machine."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .neighbours import SkinPairs
from .pair_search import COINCIDENT

BLOCK = 128
"""Atoms in a row that lie near each other; inside, they are sorted by species, so that matrices are read once for many."""

MOST_PAIRS = 2**31
"""Pairs are counted in 32 bits where each has a number."""


@dataclass(frozen=True, eq=False)
class Candidates:
    """Pairs that may be within the cutoff, in an order of the atoms that suits the machine.

    Attributes:
        order: [atoms] which of the given atoms is the one at each place.
        species: [atoms] species of the atoms at each place, as positions in the potential's list.
        start: [atoms + 1] where each atom's candidates start.
        neighbour: [candidates], of 32 bits; place of the atom at the other end.
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

    def __post_init__(self) -> None:
        if len(self.neighbour) >= MOST_PAIRS:
            raise ValueError(
                f"{len(self.neighbour)} pairs, expected fewer than {MOST_PAIRS}: divide the structure among processes"
            )

    @classmethod
    def from_pairs(cls, species: np.ndarray, positions: np.ndarray, pairs: SkinPairs, reach: float) -> Candidates:
        """Order atoms, and pairs by them; the order among the pairs of an atom stays.

        Args:
            species: [atoms].
            positions: Å, [atoms, 3].
            pairs: the pairs.
            reach: Å, a length within which atoms see each other.

        Raises:
            ValueError: more pairs than 32 bits count.
        """
        order = _order(species, positions, reach)
        atoms = np.arange(len(order) + 1)
        place = np.empty(len(order), np.min_scalar_type(len(order)))  # short integers sort in linear time
        place[order] = atoms[:-1]
        centre, neighbour = place[pairs.centre], place[pairs.neighbour]
        by_centre, by_neighbour = np.argsort(centre, kind="stable"), np.argsort(neighbour, kind="stable")
        rank = np.empty(len(by_centre), np.int32)
        rank[by_centre] = np.arange(len(by_centre))
        return cls(
            order=order,
            species=np.ascontiguousarray(species[order], np.int64),
            start=np.searchsorted(centre[by_centre], atoms),
            neighbour=neighbour[by_centre].astype(np.int32),
            shift=pairs.shift[by_centre],
            reverse_start=np.searchsorted(neighbour[by_neighbour], atoms),
            reverse=rank[by_neighbour],
        )

    def refuse_coincident(self, positions: np.ndarray, cell: np.ndarray) -> None:
        """Name the closest two atoms where they lie at the same place.

        Args:
            positions: Å, [atoms, 3], in the order of the candidates.
            cell: Å, [3, 3].

        Raises:
            ValueError: they do.
        """
        centre = np.repeat(np.arange(len(self.order)), np.diff(self.start))
        vectors = positions[self.neighbour] - positions[centre] + self.shift @ cell
        distance = np.linalg.norm(vectors, axis=1)
        if len(distance) and distance.min() < COINCIDENT:
            pair = int(distance.argmin())
            first, second = sorted((int(self.order[centre[pair]]), int(self.order[self.neighbour[pair]])))
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

"""Neighbour graphs of a structure that moves: found with a skin, and filtered until atoms have crossed it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from carnet.data.graph import COINCIDENT, Graph, build_graph, graph_of_pairs
from carnet.data.structures import Structure
from codegen.potential.parts.pair_search import search_pairs

SKIN = 0.5
"""Å beyond the cutoff by default: water at 300 K is searched every tenth step of 0.5 fs."""


@dataclass(frozen=True)
class _Candidates:
    """Pairs within cutoff and skin of one structure, in the order of centre, neighbour and shift.

    Attributes:
        structure: Where they were searched.
        centre: [pairs].
        neighbour: [pairs].
        shift: Cells between the neighbour and its image, [pairs, 3].
    """

    structure: Structure
    centre: np.ndarray
    neighbour: np.ndarray
    shift: np.ndarray


class NeighbourList:
    """Makes the graphs of structures that follow one another, such as the steps of a simulation.

    A graph is a function of the structure alone: it does not depend on the steps before, to the last bit, so that a
    run can be continued exactly. It is that of ``carnet.data.graph.build_graph``, except that neighbours at the same
    distance up to rounding may be in another order.

    Args:
        cutoff: Å.
        skin: Å; 0 searches whenever something has moved.

    Attributes:
        searches: How often pairs were searched.
    """

    def __init__(self, cutoff: float, skin: float = SKIN) -> None:
        self.cutoff, self.skin = float(cutoff), float(skin)
        self.searches = 0
        self._candidates: _Candidates | None = None

    def graph(self, structure: Structure) -> Graph:
        """The graph of a structure; every pair within the cutoff is in it.

        Raises:
            InputError: Two atoms lie at the same place.
        """
        if self._candidates is None or not self._covers(self._candidates.structure, structure):
            self._candidates = self._search(structure)
            self.searches += 1
        pairs = self._candidates
        positions = structure.positions
        vectors = positions[pairs.neighbour] - positions[pairs.centre] + pairs.shift @ structure.cell
        squares = np.einsum("ij,ij->i", vectors, vectors)
        within = np.flatnonzero(squares <= self.cutoff**2)
        distance = np.sqrt(squares[within])
        if len(distance) and distance.min() < COINCIDENT:
            return build_graph(structure, self.cutoff)  # which says what is wrong
        # candidates have the order that pairs at the same distance keep
        return graph_of_pairs(structure, pairs.centre[within], pairs.neighbour[within], pairs.shift[within], distance)

    def _covers(self, before: Structure, now: Structure) -> bool:
        """Whether no pair can have come from beyond cutoff and skin to within the cutoff.

        A pair that was not found was at least cutoff + skin apart. What the cell did (a linear map of everything)
        shortens that by its smallest singular value at most, and then the two atoms came closer by what they moved
        against the map.
        """
        if before.n_atoms != now.n_atoms or not np.array_equal(before.pbc, now.pbc):
            return False
        if np.array_equal(before.cell, now.cell):
            moved, smallest = now.positions - before.positions, 1.0
        else:
            if abs(np.linalg.det(before.cell)) == 0.0:
                return False
            map_ = np.linalg.solve(before.cell, now.cell)
            moved = now.positions - before.positions @ map_
            smallest = float(np.linalg.svd(map_, compute_uv=False)[-1])
        moved = moved - moved.mean(axis=0)  # what all atoms do together changes no distance
        largest_two = np.sort(np.linalg.norm(moved, axis=1))[-2:].sum()
        # an atom and its own image move alike, so that a single atom has no displacement to count
        return bool(smallest * (self.cutoff + self.skin) - largest_two >= self.cutoff)

    def _search(self, structure: Structure) -> _Candidates:
        centre, neighbour, shift = search_pairs(
            structure.positions, structure.cell, structure.pbc, self.cutoff + self.skin, quantities="ijS"
        )
        centre, neighbour = centre.astype(np.int64), neighbour.astype(np.int64)
        order = np.lexsort((shift[:, 2], shift[:, 1], shift[:, 0], neighbour, centre))
        return _Candidates(structure, centre[order], neighbour[order], shift[order].astype(np.float64))

"""Neighbour graphs of a structure that moves: found with a skin, and filtered until atoms have crossed it."""

from __future__ import annotations

import numpy as np

from carnet.data.graph import Graph, build_graph, graph_of_pairs
from carnet.data.structures import Structure
from codegen.runtime.neighbours import NeighbourList
from codegen.runtime.pair_search import COINCIDENT

SKIN = 0.5
"""Å beyond the cutoff by default: water at 300 K is searched every tenth step of 0.5 fs."""


class MovingGraph(NeighbourList):
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
        super().__init__(cutoff, skin)

    def graph(self, structure: Structure) -> Graph:
        """The graph of a structure; every pair within the cutoff is in it.

        Raises:
            InputError: Two atoms lie at the same place.
        """
        positions, cell = structure.positions, structure.cell
        self.update(structure.numbers, positions, cell, structure.pbc)
        centre, neighbour, shift = self.pairs
        vectors = positions[neighbour] - positions[centre] + shift @ cell
        squares = np.einsum("ij,ij->i", vectors, vectors)
        within = np.flatnonzero(squares <= self.cutoff**2)
        distance = np.sqrt(squares[within])
        if len(distance) and distance.min() < COINCIDENT:
            return build_graph(structure, self.cutoff)  # which says what is wrong
        # candidates have the order that pairs at the same distance keep
        return graph_of_pairs(structure, centre[within], neighbour[within], shift[within], distance)

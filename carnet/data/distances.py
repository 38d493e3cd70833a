"""Which elements are neighbours in a data set, and how close they come."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import torch
from ase.data import chemical_symbols

from carnet.data.graph import Graph

_ELEMENTS = 119


def pair_name(pair: tuple[int, int]) -> str:
    """Two atomic numbers as "H-O"."""
    return "-".join(chemical_symbols[number] for number in pair)


def pairs_of(graph: Graph) -> set[tuple[int, int]]:
    """Pairs of elements that are neighbours in a graph, as atomic numbers, the smaller first."""
    ends = torch.stack([graph.numbers[graph.centre], graph.numbers[graph.neighbour]])
    pairs = torch.unique(ends.amin(0) * _ELEMENTS + ends.amax(0)).tolist()
    return {divmod(pair, _ELEMENTS) for pair in pairs}


def smallest_distances(graphs: Iterable[Graph]) -> dict[tuple[int, int], float]:
    """The smallest distance of each pair of elements that are neighbours anywhere.

    Args:
        graphs: Read once.

    Returns:
        Å for (atomic number, atomic number), the smaller number first, ascending. A pair of elements that is never
        within the graphs' cutoff is missing.
    """
    smallest = np.full(_ELEMENTS**2, np.inf)
    for graph in graphs:
        if not graph.n_edges:
            continue
        distance = np.linalg.norm(graph.vectors().numpy(), axis=1)
        ends = np.stack([graph.numbers[graph.centre].numpy(), graph.numbers[graph.neighbour].numpy()])
        np.minimum.at(smallest, ends.min(axis=0) * _ELEMENTS + ends.max(axis=0), distance)
    found = np.flatnonzero(np.isfinite(smallest))
    return {(int(pair // _ELEMENTS), int(pair % _ELEMENTS)): float(smallest[pair]) for pair in found}

"""How close atoms come to one another in a data set, by pair of elements. Imports NumPy and ``carnet.data.graph``."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from carnet.data.graph import Graph

_ELEMENTS = 119


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

"""The smallest distances of a data set."""

import numpy as np
import pytest

from carnet import Structure, build_graph
from carnet.data.distances import smallest_distances


def graphs(cutoff=3.0):
    random = np.random.default_rng(0)
    for pbc in (True, False, True):
        yield build_graph(Structure(random.integers(1, 4, 9), random.uniform(0, 4, (9, 3)), 4 * np.eye(3), pbc), cutoff)


def test_smallest_distances_against_all_pairs():
    found = smallest_distances(graphs())
    expected = {}
    for graph in graphs():
        for i, j, d in zip(graph.centre, graph.neighbour, graph.vectors().norm(dim=1), strict=True):
            pair = tuple(sorted((int(graph.numbers[i]), int(graph.numbers[j]))))
            expected[pair] = min(float(d), expected.get(pair, np.inf))
    assert list(found) == sorted(expected)
    assert found == pytest.approx(expected, rel=1e-14)


def test_atoms_without_neighbours_have_no_distance():
    assert (
        smallest_distances([build_graph(Structure([1, 8], [[0, 0, 0], [0, 0, 9.0]], np.zeros((3, 3)), False), 3.0)])
        == {}
    )

"""Neighbour lists with a skin: the graph of every step is that of a new search, whatever happened before."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from carnet import InputError, Structure, build_graph
from carnet.simulation.neighbours import MovingGraph

CUTOFF = 3.0


def gas(random, n_atoms, pbc, size=6.0):
    cell = size * (np.eye(3) + 0.2 * random.uniform(-1, 1, (3, 3)))
    return Structure(random.integers(1, 4, n_atoms), random.uniform(0, 1, (n_atoms, 3)) @ cell, cell, pbc)


def changed(structure, positions=None, cell=None):
    return Structure(
        structure.numbers,
        structure.positions if positions is None else positions,
        structure.cell if cell is None else cell,
        structure.pbc,
    )


def assert_same(graph, expected):
    for name, values in expected.tensors().items():
        assert torch.equal(graph.tensors()[name], values), name


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10**6),
    n_atoms=st.integers(1, 30),
    pbc=st.tuples(*[st.booleans()] * 3),
    skin=st.sampled_from([0.0, 0.3, 1.0]),
    size=st.sampled_from([2.0, 6.0]),  # smaller than the cutoff: an atom meets its own images
)
def test_graphs_along_a_walk_are_those_of_new_searches(seed, n_atoms, pbc, skin, size):
    random = np.random.default_rng(seed)
    structure = gas(random, n_atoms, pbc, size)
    neighbours = MovingGraph(CUTOFF, skin)
    for _ in range(8):
        assert_same(neighbours.graph(structure), build_graph(structure, CUTOFF))
        positions, cell = structure.positions, structure.cell
        if random.uniform() < 0.5:
            map_ = np.eye(3) + 0.02 * random.normal(size=(3, 3))
            positions, cell = positions @ map_, cell @ map_
        positions = positions + 0.06 * random.normal(size=positions.shape) + random.normal(size=3)
        structure = changed(structure, positions, cell)


def test_pairs_are_searched_only_when_atoms_have_crossed_the_skin():
    structure = gas(np.random.default_rng(0), 20, True)
    neighbours = MovingGraph(CUTOFF, 1.0)
    neighbours.graph(structure)
    step = np.zeros((20, 3))
    step[3, 0] = 0.9
    neighbours.graph(changed(structure, structure.positions + step))
    neighbours.graph(changed(structure, structure.positions + [5.0, -3.0, 40.0]))
    neighbours.graph(changed(structure, structure.positions * 1.1, structure.cell * 1.1))
    assert neighbours.searches == 1
    step[7, 1] = 0.3
    neighbours.graph(changed(structure, structure.positions + step))
    assert neighbours.searches == 2


def test_other_atoms_are_searched_anew():
    random = np.random.default_rng(1)
    neighbours = MovingGraph(CUTOFF)
    for structure in (gas(random, 5, True), gas(random, 6, True), gas(random, 6, False)):
        assert_same(neighbours.graph(structure), build_graph(structure, CUTOFF))
    again = Structure(structure.numbers[::-1], structure.positions, structure.cell, structure.pbc)
    assert torch.equal(neighbours.graph(again).numbers, torch.from_numpy(again.numbers.copy()))


@pytest.mark.parametrize("size", [1, 2])
def test_a_perfect_crystal_has_one_order_of_its_equal_distances(size):
    grid = np.stack(np.meshgrid(*[np.arange(size)] * 3, indexing="ij"), -1).reshape(-1, 3)
    crystal = Structure(np.ones(size**3, dtype=int), 2.0 * grid, 2.0 * size * np.eye(3), True)
    walked = MovingGraph(CUTOFF)
    walked.graph(changed(crystal, crystal.positions + 0.1 * np.random.default_rng(0).normal(size=(size**3, 3))))
    assert_same(walked.graph(crystal), MovingGraph(CUTOFF).graph(crystal))
    assert_same(walked.graph(crystal), build_graph(crystal, CUTOFF))


def test_atoms_at_one_place():
    structure = Structure([1, 1], [[0, 0, 0], [0, 0, 1.0]], np.zeros((3, 3)), False)
    neighbours = MovingGraph(CUTOFF, 2.5)
    neighbours.graph(structure)
    with pytest.raises(InputError, match="atoms 0 and 1 lie at the same place"):
        neighbours.graph(changed(structure, np.zeros((2, 3))))

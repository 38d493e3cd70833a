"""Neighbour graphs against an independent sum over images, and the pointers that kernels rely on."""

import itertools

import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from carnet import Graph, InputError, Structure, batch, build_graph
from carnet.data.graph import graph_of_pairs
from carnet.testing import assert_close


def pairs_by_brute_force(structure, cutoff):
    """All (centre, neighbour, shift) closer than the cutoff, and how near to it any distance comes."""
    reach = [0, 0, 0]
    if structure.pbc.any():
        periodic = structure.cell[structure.pbc]
        # along lattice vector k an image is at most (cutoff + separation) / plane spacing cells away
        dual = np.linalg.pinv(periodic)
        separation = np.ptp(structure.positions, axis=0)
        limits = np.linalg.norm(dual, axis=0) * (cutoff + np.linalg.norm(separation))
        for axis, limit in zip(np.flatnonzero(structure.pbc), limits, strict=True):
            reach[axis] = int(np.ceil(limit))
    pairs, gap = set(), np.inf
    for shift in itertools.product(*(range(-r, r + 1) for r in reach)):
        translation = sum(s * row for s, row in zip(shift, structure.cell, strict=True))
        for i, j in itertools.product(range(structure.n_atoms), repeat=2):
            if i == j and shift == (0, 0, 0):
                continue
            distance = np.linalg.norm(structure.positions[j] + translation - structure.positions[i])
            gap = min(gap, abs(distance - cutoff))
            if distance < cutoff:
                pairs.add((i, j, shift))
    return pairs, gap


def pairs_of(graph):
    shifts = graph.shift.to(torch.int64).tolist()
    return list(zip(graph.centre.tolist(), graph.neighbour.tolist(), map(tuple, shifts), strict=True))


@st.composite
def structures(draw):
    """Random structures: triclinic, left- and right-handed, partly periodic, atoms far outside the cell."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    pbc = draw(st.tuples(st.booleans(), st.booleans(), st.booleans()))
    lengths = rng.uniform(2.0, 6.0, 3)
    cell = np.diag(lengths * rng.choice([-1, 1], 3)) + rng.uniform(-1.5, 1.5, (3, 3))
    cell = cell[rng.permutation(3)]
    spacing = 1 / np.linalg.norm(np.linalg.inv(cell), axis=0)
    assume(spacing.min() > 1.2)
    if draw(st.booleans()):
        cell[~np.array(pbc)] = 0.0
    count = draw(st.integers(1, 4))
    positions = rng.uniform(-1, 1, (count, 3)) * draw(st.sampled_from([2.0, 12.0]))
    return Structure(rng.integers(1, 90, count), positions, cell, pbc)


@settings(max_examples=80, deadline=None)
@given(structures(), st.floats(1.0, 5.0))
def test_pairs_equal_brute_force(structure, cutoff):
    expected, gap = pairs_by_brute_force(structure, cutoff)
    assume(gap > 1e-9)
    found = pairs_of(build_graph(structure, cutoff))
    assert len(found) == len(set(found))
    assert set(found) == expected


@pytest.mark.parametrize("pbc", list(itertools.product([False, True], repeat=3)))
def test_many_atoms_equal_brute_force(pbc):
    """Enough atoms that the search uses its cell list; the oracle compares all atoms with all images."""
    rng = np.random.default_rng(6)
    cell = np.array([[9.0, 0, 0], [3.0, 16.0, 0], [-4.0, 5.0, 30.0]])
    cutoff, pbc = 3.2, np.array(pbc)
    positions = (rng.uniform(0, 1, (400, 3)) + rng.integers(0, 2, (400, 3)) * pbc) @ cell
    if not pbc.all():
        cell[~pbc] = 0.0
    graph = build_graph(Structure(np.ones(400, dtype=int), positions, cell, pbc), cutoff)
    expected = []
    # positions are less than two cells apart, and the cutoff is less than half a plane spacing
    for shift in itertools.product(*(range(-2, 3) if periodic else [0] for periodic in pbc)):
        distances = np.linalg.norm(positions[None] + shift @ cell - positions[:, None], axis=2)
        if shift == (0, 0, 0):
            np.fill_diagonal(distances, np.inf)
        assert abs(distances - cutoff).min() > 1e-9
        expected += [(i, j, shift) for i, j in np.argwhere(distances < cutoff).tolist()]
    assert sorted(pairs_of(graph)) == sorted(expected)
    check_pointers(graph)


@settings(max_examples=30, deadline=None)
@given(structures(), st.floats(1.0, 5.0))
def test_vectors_and_pointers(structure, cutoff):
    graph = build_graph(structure, cutoff)
    vectors = graph.vectors().numpy()
    assert (np.linalg.norm(vectors, axis=1) <= cutoff).all()
    for edge, (i, j, shift) in enumerate(pairs_of(graph)):
        expected = structure.positions[j] + shift @ structure.cell - structure.positions[i]
        assert_close(vectors[edge], expected, scale=10)
    check_pointers(graph)


def check_pointers(graph):
    n_atoms, n_edges = graph.n_atoms, graph.n_edges
    assert graph.edges.centre_pointer.shape == graph.edges.neighbour_pointer.shape == (n_atoms + 1,)
    assert sorted(graph.edges.reverse.tolist()) == list(range(n_edges))
    lengths = graph.vectors().norm(dim=1)
    for atom in range(n_atoms):
        leaving = range(graph.edges.centre_pointer[atom], graph.edges.centre_pointer[atom + 1])
        assert list(leaving) == torch.nonzero(graph.centre == atom).flatten().tolist()
        arriving = graph.edges.reverse[graph.edges.neighbour_pointer[atom] : graph.edges.neighbour_pointer[atom + 1]]
        assert sorted(arriving.tolist()) == torch.nonzero(graph.neighbour == atom).flatten().tolist()
        for edges in (list(leaving), arriving):
            assert (lengths[edges].diff() > -1e-9).all(), "from near to far, for the sake of the radial tables"
    assert graph.edges.centre_pointer[-1] == graph.edges.neighbour_pointer[-1] == n_edges


def test_every_edge_has_its_opposite():
    rng = np.random.default_rng(4)
    cell = np.array([[3.0, 0, 0], [1.1, 2.5, 0], [0.3, -0.7, 4.0]])
    pairs = set(pairs_of(build_graph(Structure([6, 8, 1], rng.normal(size=(3, 3)), cell, True), 4.5)))
    assert {(j, i, tuple(-s for s in shift)) for i, j, shift in pairs} == pairs


def test_self_images_of_one_atom():
    """A simple cubic lattice has 6, 12 and 8 neighbours at 1, sqrt 2 and sqrt 3 lattice constants."""
    graph = build_graph(Structure([84], np.zeros((1, 3)), 3.0 * np.eye(3), True), 5.5)
    distances = graph.vectors().norm(dim=1) / 3.0
    assert np.unique(distances.numpy().round(9), return_counts=True)[1].tolist() == [6, 12, 8]


def test_atoms_outside_the_cell_keep_their_positions():
    positions = np.array([[0.1, 0.2, 0.3], [1.5, 1.0, 0.8]])
    cell = np.array([[4.0, 0, 0], [1.0, 4.5, 0], [0, 0.5, 5.0]])
    moves = np.array([[0, 0, 0], [3, -2, 7]])
    inside = build_graph(Structure([1, 1], positions, cell, True), 4.0)
    outside = build_graph(Structure([1, 1], positions + moves @ cell, cell, True), 4.0)
    assert (outside.positions.numpy() == positions + moves @ cell).all()

    def sorted_vectors(graph):
        keys = [graph.neighbour.numpy(), graph.centre.numpy()]
        vectors = graph.vectors().numpy()
        return vectors[np.lexsort((*vectors.round(6).T, *keys))]

    assert_close(sorted_vectors(outside), sorted_vectors(inside), order=1)


@pytest.mark.parametrize("pbc", [False, True])
def test_isolated_atom_has_no_edges(pbc):
    graph = build_graph(Structure([1], [[100.0, 0, 0]], 20.0 * np.eye(3), pbc), 5.0)
    assert (graph.n_atoms, graph.n_edges, graph.n_structures) == (1, 0, 1)
    assert graph.vectors().shape == (0, 3)
    assert graph.shift.dtype == torch.float64 and graph.centre.dtype == torch.int64
    check_pointers(graph)


def test_what_a_file_has_in_non_periodic_rows_is_ignored():
    positions = [[0, 0, 0], [1.0, 0, 0.5]]
    clean = build_graph(Structure([1, 1], positions, np.diag([2.0, 0, 0]), [True, False, False]), 3.0)
    cell = [[2.0, 0, 0], [4.0, 0, 0], [0, 0, 0.1]]
    odd = build_graph(Structure([1, 1], positions, cell, [True, False, False]), 3.0)
    assert pairs_of(odd) == pairs_of(clean)


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    n_atoms=st.sampled_from([1, 2, 7, 70_000]),  # short integers number the atoms of all but the last
    n_pairs=st.integers(0, 60),
    different=st.sampled_from([1, 5, 40, 10**6]),  # distances: many ties, few, none
)
def test_edges_are_ordered_as_documented(seed, n_atoms, n_pairs, different):
    """Against one sort by all keys, where pairs arrive in any order and opposite ones need not have equal distances."""
    rng = np.random.default_rng(seed)
    structure = Structure(np.ones(n_atoms, dtype=int), rng.normal(size=(n_atoms, 3)), np.eye(3), True)
    centre, neighbour = rng.choice([0, n_atoms - 1, n_atoms // 2], (2, n_pairs))
    shift = rng.integers(-1, 2, (n_pairs, 3))
    distance = rng.integers(0, different, n_pairs) / 7.0
    order = np.lexsort((*shift.T[::-1], neighbour, distance, centre))
    graph = graph_of_pairs(structure, centre, neighbour, shift, distance, (*shift.T[::-1], neighbour))
    assert (graph.centre.numpy() == centre[order]).all()
    assert (graph.neighbour.numpy() == neighbour[order]).all()
    assert (graph.shift.numpy() == shift[order]).all()
    assert (graph.edges.reverse.numpy() == np.lexsort((distance[order], neighbour[order]))).all()
    # without keys for ties they stay as they came
    sorted_before = np.lexsort((*shift.T[::-1], neighbour))
    again = graph_of_pairs(structure, *(a[sorted_before] for a in (centre, neighbour, shift, distance)))
    assert_same(graph, again)


def test_same_input_same_order():
    rng = np.random.default_rng(0)
    structure = Structure(rng.integers(1, 9, 40), rng.uniform(0, 8, (40, 3)), 8.0 * np.eye(3), True)
    first, second = build_graph(structure, 4.0), build_graph(structure, 4.0)
    assert pairs_of(first) == pairs_of(second)


def assert_same(graph: Graph, other: Graph):
    for name, tensor in graph.tensors().items():
        assert torch.equal(tensor, other.tensors()[name]), name


def random_graphs():
    rng = np.random.default_rng(1)
    cells = [np.zeros((3, 3)), 3.0 * np.eye(3) + rng.uniform(-0.5, 0.5, (3, 3)), 9.0 * np.eye(3)]
    return [
        build_graph(Structure(rng.integers(1, 9, n), rng.uniform(0, 4, (n, 3)), cell, cell.any()), 3.5)
        for n, cell in zip((4, 3, 1), cells, strict=True)
    ]


def test_batch_is_its_parts_one_after_the_other():
    graphs = random_graphs()
    joined = batch(graphs)
    assert joined.n_structures == 3
    assert joined.structure.tolist() == [0] * 4 + [1] * 3 + [2]
    assert torch.equal(joined.vectors(), torch.cat([graph.vectors() for graph in graphs]))
    assert torch.equal(joined.volume(), torch.cat([graph.volume() for graph in graphs]))
    assert torch.equal(joined.numbers, torch.cat([graph.numbers for graph in graphs]))
    assert torch.equal(joined.structure[joined.centre], joined.structure[joined.neighbour])
    assert (joined.centre.diff() >= 0).all()
    check_pointers(joined)


def test_batch_of_batches_and_of_one():
    graphs = random_graphs()
    nested = batch([batch(graphs[:2]), graphs[2]])
    flat = batch(graphs)
    assert_same(nested, flat)
    assert batch(graphs[:1]) is graphs[0]
    with pytest.raises(ValueError, match="at least one graph"):
        batch([])


def test_vectors_of_other_positions_and_cell_are_differentiable():
    graph = batch(random_graphs())
    strain = torch.zeros(3, 3, 3, dtype=torch.float64, requires_grad=True)
    deformation = torch.eye(3, dtype=torch.float64) + strain
    positions = torch.einsum("na,nab->nb", graph.positions, deformation[graph.structure])
    vectors = graph.vectors(positions, graph.cell @ deformation)
    (gradient,) = torch.autograd.grad(vectors.square().sum(), strain)
    # d|r(1 + e)|^2/de at e = 0 is 2 r r^T, summed over the edges of each structure
    own = graph.vectors()
    products = 2 * own.unsqueeze(2) * own.unsqueeze(1)
    expected = torch.zeros_like(gradient).index_add(0, graph.structure[graph.centre], products)
    assert_close(gradient, expected, order=1)


def test_graph_owns_its_data():
    structure = Structure([1, 1], [[0, 0, 0], [0, 0, 1.0]], np.zeros((3, 3)), False)
    graph = build_graph(structure, 2.0)
    graph.positions.add_(1.0)
    assert structure.positions[0, 0] == 0.0


def test_bad_input_is_named():
    positions = [[0, 0, 0], [5, 0, 0], [5, 0, 1e-9]]
    close = Structure([1, 1, 1], positions, np.zeros((3, 3)), False, source="a.xyz, frame 3")
    with pytest.raises(InputError, match=r"a.xyz, frame 3: atoms 1 and 2 lie at the same place"):
        build_graph(close, 4.0)
    image = Structure([1, 1], [[0, 0, 0], [2, 0, 0]], 2 * np.eye(3), True)
    with pytest.raises(InputError, match="atoms 0 and 1 lie at the same place"):
        build_graph(image, 1.0)
    for cutoff in (0.0, -1.0, np.nan, np.inf):
        with pytest.raises(InputError, match="expected a positive number"):
            build_graph(image, cutoff)

"""Batches of the training program hold what the graphs and labels of the same structures say, in their own order."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from carnet import GraphDataset, InputError, Structure
from carnet.data.sequences import Selected
from carnet.training.config.optimisation import LossConfig
from carnet.training.loss import LossFunction
from carnet.training.program.batch import Batch, PreparedStructures
from tests.carnet.small_models import CRYSTAL

CUTOFF = 3.2
SPECIES = (1, 6, 8, 14)
QUANTITIES = ("energy", "forces", "stress")


def make_structure(random):
    """A cluster or crystal of 1 to 6 atoms with some labels, at least one."""
    n_atoms = int(random.integers(1, 7))
    periodic = bool(random.integers(2))
    forces = random.normal(size=(n_atoms, 3))
    forces[random.random(n_atoms) < 0.3] = np.nan
    stress = random.normal(size=(3, 3))
    kept = random.random(3) < 0.7
    return Structure(
        numbers=random.choice(SPECIES[:3], n_atoms),
        positions=random.uniform(0, 5, (n_atoms, 3)),
        cell=random.uniform(3, 5) * np.eye(3) + random.uniform(-0.5, 0.5, (3, 3)) if periodic else np.zeros((3, 3)),
        pbc=periodic,
        energy=float(random.normal()) if kept[0] or not (kept[1] or periodic) else None,
        forces=forces if kept[1] else None,
        stress=stress + stress.T if periodic and (kept[2] or not kept[:2].any()) else None,
        weight=float(random.choice([1.0, 0.0, 2.5])),
    )


def make_structures(count, seed=0):
    random = np.random.default_rng(seed)
    structures = [make_structure(random) for _ in range(count)]
    return [each if each.is_labelled else replace(each, energy=1.0) for each in structures]


def rows(array, *shape):
    """The used part of a flat array."""
    return array[: int(np.prod(shape))].reshape(shape)


def by_edges(ends, values):
    """Rows of (centre, neighbour, vector) in an order that does not depend on theirs."""
    table = np.concatenate((ends, values), axis=1)
    return table[np.lexsort(table.round(4).T[::-1])]


def check(batch, graph, labels):
    """Compare a batch with joined graphs and labels."""
    numbers, owner = graph.numbers.numpy(), graph.structure.numpy()
    species = np.searchsorted(SPECIES, numbers)
    order = np.lexsort((species, owner))  # stable
    place = np.argsort(order)
    atoms, structures, pairs, arrays = graph.n_atoms, graph.n_structures, graph.n_edges, batch.arrays
    present = np.unique(species)
    assert (batch.n_structures, batch.n_atoms, batch.n_pairs, batch.n_free) == (structures, atoms, pairs, len(present))
    total = batch.n_rows
    # atoms
    np.testing.assert_array_equal(arrays["species"][:total], [*species[order], *present])
    np.testing.assert_array_equal(rows(arrays["position"], atoms, 3), graph.positions.numpy()[order])
    np.testing.assert_array_equal(arrays["live"][:total], [1] * atoms + [0] * len(present))
    np.testing.assert_array_equal(arrays["structure"][:atoms], owner)
    np.testing.assert_array_equal(np.diff(arrays["structure_start"][: structures + 1]), labels.n_atoms)
    np.testing.assert_allclose(arrays["volume"][:structures], graph.volume(), rtol=1e-14)
    # pairs
    start, neighbour = arrays["start"][: total + 1], arrays["neighbour"][:pairs]
    assert start[0] == 0 and (start[atoms:] == pairs).all()
    centre = np.repeat(np.arange(total), np.diff(start))
    position = rows(arrays["position"], total, 3)
    vectors = position[neighbour] - position[centre] + rows(arrays["translation"], pairs, 3)
    expected = graph.vectors().numpy()
    ends = np.stack((place[graph.centre.numpy()], place[graph.neighbour.numpy()]), axis=1)
    made, expected = by_edges(np.stack((centre, neighbour), axis=1), vectors), by_edges(ends, expected)
    rounding = 1e-15 * max(1e3, np.abs(position).max())  # what sums of such coordinates are rounded by
    np.testing.assert_allclose(made, expected, rtol=0, atol=rounding)
    distance = np.linalg.norm(vectors, axis=1)
    assert (np.diff(distance)[np.diff(centre) == 0] > -rounding).all()
    reverse, reverse_start = arrays["reverse"][:pairs], arrays["reverse_start"][: total + 1]
    np.testing.assert_array_equal(reverse, np.argsort(neighbour, kind="stable"))
    np.testing.assert_array_equal(reverse_start, np.searchsorted(neighbour[reverse], np.arange(total + 1)))
    # kinds
    kinds = arrays["species"][:total]
    np.testing.assert_array_equal(arrays["order"][:total], np.argsort(kinds, kind="stable"))
    np.testing.assert_array_equal(arrays["kind_start"], np.searchsorted(np.sort(kinds), np.arange(len(SPECIES) + 1)))
    np.testing.assert_array_equal(arrays["together"][:total], np.arange(total))
    np.testing.assert_array_equal(arrays["together_start"], [0, total])
    # labels
    for name, shape in (("energy", (structures,)), ("forces", (atoms, 3)), ("stress", (structures, 3, 3))):
        label = getattr(labels, name)
        assert batch.has(name) == (label is not None)
        wanted = np.full(shape, np.nan) if label is None else label.numpy()
        wanted = wanted[order] if name == "forces" else wanted
        np.testing.assert_array_equal(rows(arrays[f"label_{name}"], *shape), wanted)
    weight = np.ones(structures) if labels.weight is None else labels.weight
    np.testing.assert_array_equal(arrays["weight"][:structures], weight)
    for kind in ("mse", "norm"):
        loss = LossFunction.from_config(LossConfig(forces={"kind": kind}), QUANTITIES)
        assert batch.loss_counts(loss) == loss.counts(labels)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32), sizes=st.lists(st.integers(1, 9), min_size=1, max_size=4))
def test_batches_that_grow_and_shrink_hold_the_joined_graphs(seed, sizes):
    dataset = GraphDataset(make_structures(9, seed), CUTOFF)
    prepared = PreparedStructures(dataset, SPECIES)
    batch = prepared.new_batch()
    for epoch, size in enumerate(sizes):
        expected = dataset.batches(size, seed=3, epoch=epoch)
        for made, (graph, labels) in zip(prepared.batches(batch, size, seed=3, epoch=epoch), expected, strict=True):
            check(made, graph, labels)


def test_atoms_without_neighbours():
    alone = Structure(numbers=[8], positions=np.zeros((1, 3)), cell=np.zeros((3, 3)), pbc=False, energy=-3.0)
    apart = replace(alone, numbers=[8, 1], positions=[[0, 0, 0], [9, 0, 0]])
    for structures in ([alone], [apart, alone], [alone, replace(CRYSTAL, energy=1.0), apart]):
        dataset = GraphDataset(structures, CUTOFF)
        prepared = PreparedStructures(dataset, SPECIES)
        size = len(structures)
        (made,), (expected,) = prepared.batches(prepared.new_batch(), size), dataset.batches(size)
        check(made, *expected)


def test_atoms_that_are_many_cells_apart_keep_their_vectors():
    """Positions are not wrapped, so that neighbours may be any number of cells away."""
    far = CRYSTAL.positions + np.array([[0], [10**7], [-(10**7)]]) * np.ones(3) @ CRYSTAL.cell
    dataset = GraphDataset([replace(CRYSTAL, energy=1.0, positions=far)], CUTOFF)
    prepared = PreparedStructures(dataset, SPECIES)
    (made,), ((graph, _),) = prepared.batches(prepared.new_batch(), 1), dataset.batches(1)
    translations = rows(made.arrays["translation"], made.n_pairs, 3)
    assert graph.shift.abs().max() > 1e7 and len(np.unique(translations, axis=0)) == len(graph.shift.unique(dim=0))
    check(made, *next(dataset.batches(1)))


@settings(max_examples=25, deadline=None)
@given(size=st.integers(1, 5), parts=st.integers(1, 4))
def test_parts_of_batches_are_those_of_the_data_set(size, parts):
    dataset = GraphDataset(make_structures(7), CUTOFF)
    prepared = PreparedStructures(dataset, SPECIES)
    batch = prepared.new_batch()
    for part in range(parts):
        options = {"seed": 1, "epoch": 2, "part": part, "parts": parts}
        for made, expected in zip(
            prepared.batches(batch, size, **options), dataset.batches(size, **options), strict=True
        ):
            assert (made is None) == (expected is None)
            if made is not None:
                check(made, *expected)


@pytest.mark.parametrize("workers", [0, 1])
def test_structures_that_are_read_on_demand_give_the_same_batches(workers):
    structures = make_structures(5)
    kept = GraphDataset(structures, CUTOFF)
    read = GraphDataset(Selected(structures, range(5)), CUTOFF, workers=workers)
    assert not read.is_kept
    prepared = PreparedStructures(read, SPECIES)
    batch = prepared.new_batch()
    for epoch in range(2):
        expected = kept.batches(2, seed=0, epoch=epoch)
        for made, wanted in zip(prepared.batches(batch, 2, seed=0, epoch=epoch), expected, strict=True):
            check(made, *wanted)


def test_arrays_are_replaced_only_where_they_are_too_short():
    structures = make_structures(8)
    prepared = PreparedStructures(GraphDataset(structures, CUTOFF), SPECIES)
    batch = prepared.new_batch()
    next(prepared.batches(batch, 8))
    held, replaced = dict(batch.arrays), batch.replaced
    assert replaced == 1
    for size in (1, 8, 3):
        for _ in prepared.batches(batch, size):
            assert batch.replaced == replaced
            assert all(batch.arrays[name] is array for name, array in held.items())
    small = prepared.new_batch()
    next(prepared.batches(small, 1))
    before = small.replaced
    next(prepared.batches(small, 8))
    assert small.replaced > before


def test_an_element_that_the_model_does_not_know_is_refused():
    structure = Structure([79], np.zeros((1, 3)), np.zeros((3, 3)), False, energy=0.0)
    prepared = PreparedStructures(GraphDataset([structure], CUTOFF), SPECIES)
    with pytest.raises(InputError, match=r"knows the elements with atomic numbers \[1, 6, 8, 14\], not \[79\]"):
        next(prepared.batches(prepared.new_batch(), 1))


def test_preparing_is_done_once(monkeypatch):
    dataset = GraphDataset(make_structures(3), CUTOFF)
    prepared = PreparedStructures(dataset, SPECIES)
    asked = []
    monkeypatch.setattr(GraphDataset, "__getitem__", lambda self, index: asked.append(index) or self._kept[index])
    batch = Batch(len(SPECIES))
    for epoch in range(3):
        assert len(list(prepared.batches(batch, 2, seed=0, epoch=epoch))) == 2
    assert sorted(asked) == [0, 1, 2]


def test_records_do_not_change_with_the_graphs_that_they_were_made_of():
    dataset = GraphDataset(make_structures(2), CUTOFF)
    prepared = PreparedStructures(dataset, SPECIES)
    batch = prepared.new_batch()
    next(prepared.batches(batch, 2))
    graph, labels = next(dataset.batches(2))
    for kept, _ in dataset:
        kept.positions.fill_(torch.nan)
    next(prepared.batches(batch, 2))
    check(batch, graph, labels)

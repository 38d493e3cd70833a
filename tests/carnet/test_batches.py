"""Batches: the right labels beside the right atoms, in an order that a resumed training meets again."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from carnet import Graph, GraphDataset, InputError, Structure, build_graph

CUTOFF = 3.0


def make_structures(count=11, labels=("energy", "forces", "stress")):
    """Structures of 1 to 4 atoms whose labels tell which structure they belong to."""
    rng = np.random.default_rng(5)
    structures = []
    for number in range(count):
        n_atoms = 1 + number % 4
        values = {
            "energy": float(number),
            "forces": np.full((n_atoms, 3), number),
            "stress": number * np.eye(3),
        }
        structures.append(
            Structure(
                numbers=np.full(n_atoms, number + 1),
                positions=rng.uniform(0, 4, (n_atoms, 3)),
                cell=4 * np.eye(3),
                pbc=True,
                source=f"frame {number}",
                **{name: values[name] for name in labels},
            )
        )
    return structures


def energies(batches):
    return [labels.energy.tolist() for _, labels in batches]


def test_one_epoch_holds_every_structure_once_with_its_own_labels():
    structures = make_structures()
    dataset = GraphDataset(structures, CUTOFF)
    seen = []
    for graph, labels in dataset.batches(4, seed=1, epoch=2):
        members = [int(energy) for energy in labels.energy]
        seen += members
        assert labels.n_atoms.tolist() == [structures[member].n_atoms for member in members]
        owner = labels.energy[graph.structure]
        assert torch.equal(graph.numbers, owner.long() + 1)
        assert torch.equal(labels.forces, owner.unsqueeze(1).expand(-1, 3))
        assert torch.equal(labels.stress, labels.energy.view(-1, 1, 1) * torch.eye(3, dtype=torch.float64))
        assert labels.energy.dtype == labels.forces.dtype == labels.stress.dtype == torch.float64
        expected = torch.cat([build_graph(structures[member], CUTOFF).vectors() for member in members])
        assert torch.equal(graph.vectors(), expected)
    assert sorted(seen) == list(range(11))


def test_order_depends_on_seed_and_epoch_only():
    dataset, fresh = GraphDataset(make_structures(), CUTOFF), GraphDataset(make_structures(), CUTOFF)
    epochs = [energies(dataset.batches(3, seed=8, epoch=epoch)) for epoch in range(3)]
    assert energies(fresh.batches(3, seed=8, epoch=2)) == epochs[2]
    assert epochs[0] != epochs[1] != epochs[2]
    assert energies(dataset.batches(3, seed=9, epoch=0)) != epochs[0]


def test_epoch_can_be_continued_from_any_batch():
    dataset = GraphDataset(make_structures(), CUTOFF)
    whole = energies(dataset.batches(3, seed=8, epoch=1))
    assert len(whole) == dataset.n_batches(3) == 4
    for start in range(5):
        assert energies(dataset.batches(3, seed=8, epoch=1, start=start)) == whole[start:]


def test_without_seed_the_order_is_kept():
    dataset = GraphDataset(make_structures(5), CUTOFF)
    assert energies(dataset.batches(2)) == [[0, 1], [2, 3], [4]]
    assert energies(dataset.batches(100)) == [[0, 1, 2, 3, 4]]


def test_items():
    dataset = GraphDataset(make_structures(3), CUTOFF)
    assert len(dataset) == len(list(dataset.graphs)) == 3
    graph, labels = dataset[-1]
    assert isinstance(graph, Graph) and labels.energy.tolist() == [2.0]
    assert [labels.energy.item() for _, labels in dataset] == [0, 1, 2]


def test_labels_that_are_not_there_are_none():
    dataset = GraphDataset(make_structures(3, labels=("forces",)), CUTOFF)
    assert dataset.quantities == ("forces",)
    ((_, labels),) = dataset.batches(3)
    assert labels.energy is None and labels.stress is None and labels.forces.shape == (6, 3)
    assert labels.to("cpu").energy is None


def test_different_labels_in_one_batch():
    structures = [
        *make_structures(3, labels=("forces",)),
        *make_structures(2, labels=("energy", "stress")),
        replace(make_structures(6)[-1], weight=3.0),
    ]
    dataset = GraphDataset(structures, CUTOFF)
    assert dataset.quantities == ("energy", "forces", "stress")
    ((_, labels),) = dataset.batches(6)
    n_atoms = [s.n_atoms for s in structures]
    assert labels.n_atoms.tolist() == n_atoms
    assert labels.energy.isnan().tolist() == [True] * 3 + [False] * 3
    assert labels.stress.isnan().all((1, 2)).tolist() == [True] * 3 + [False] * 3
    assert labels.forces.isnan().any(1).sum() == sum(n_atoms[3:5])
    assert labels.weight.tolist() == [1.0] * 5 + [3.0]
    assert labels.value_weights("forces").tolist() == [1.0] * sum(n_atoms[:5]) + [3.0] * n_atoms[5]
    # a batch without any stress does not ask the model for it
    first, second = dataset.batches(3)
    assert first[1].stress is None and first[1].energy is None and first[1].weight is None
    assert second[1].stress is not None


def test_bad_input():
    with pytest.raises(InputError, match="at least one structure"):
        GraphDataset([], CUTOFF)
    with pytest.raises(InputError, match="frame 0: has neither energy nor forces nor stress"):
        GraphDataset([*make_structures(3), *make_structures(1, labels=())], CUTOFF)
    with pytest.raises(InputError, match="batch size is 0"):
        next(GraphDataset(make_structures(2), CUTOFF).batches(0))


@given(size=st.integers(1, 9), parts=st.integers(1, 4), epoch=st.integers(0, 3))
def test_parts_of_a_batch_are_the_batch(size, parts, epoch):
    dataset = GraphDataset(make_structures(7), CUTOFF)
    whole = dataset.batches(size, seed=3, epoch=epoch)
    divided = [dataset.batches(size, seed=3, epoch=epoch, part=part, parts=parts) for part in range(parts)]
    for (_, labels), *pieces in zip(whole, *divided, strict=True):
        given_out = [piece[1].energy for piece in pieces if piece is not None]
        assert sorted(torch.cat(given_out).tolist()) == sorted(labels.energy.tolist())

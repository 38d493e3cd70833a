"""Which training structures a model file is checked on: few, small, and with neighbours of every pair of elements."""

import numpy as np
import pytest

from carnet import GraphDataset, Structure
from carnet.data.distances import pair_name, smallest_distances
from carnet.training.provenance import SMALLEST_DISTANCES
from carnet.training.references import LARGEST, MOST, reference_structures
from tests.carnet.small_models import CONFIGS, random_model

CUTOFF = 3.5


def line(*symbols, apart=1.2):
    """Atoms on a line."""
    positions = apart * np.arange(len(symbols))[:, None] * [[1.0, 0.0, 0.0]]
    return Structure(symbols, positions, np.zeros((3, 3)), np.zeros(3, bool), energy=0.0)


def chosen(*structures):
    train = GraphDataset(list(structures), CUTOFF)
    closest = {pair_name(pair): distance for pair, distance in smallest_distances(train.graphs).items()}
    made = reference_structures(train, random_model(CONFIGS["one layer"]), {"train": {SMALLEST_DISTANCES: closest}})
    pairs = {pair_name(pair) for pair in smallest_distances(GraphDataset([labelled(s) for s in made], CUTOFF).graphs)}
    return made, pairs, set(closest)


def labelled(structure):
    return Structure(structure.numbers, structure.positions, structure.cell, structure.pbc, energy=0.0)


def test_isolated_atoms_are_no_reference():
    atoms = [line(z) for z in (1, 6, 8)]
    molecule = line(1, 6, 8, 8, 1, 6, 6, 1, 1)
    made, pairs, wanted = chosen(*atoms, molecule)
    assert made == [molecule] and pairs >= wanted


def test_small_structures_are_taken_before_large_ones():
    """Pairs of two atoms each have three of six pairs, but two, and the one that is left, are smaller than the large one."""
    parts = [line(1, 1, 6, 6), line(8, 8, 1, 1), line(6, 8)]
    made, pairs, wanted = chosen(line(*[1, 6, 8] * 20), *parts)
    assert len(made) <= 3 and pairs >= wanted and sum(s.n_atoms for s in made) <= 10


def test_of_a_curve_of_dissociation_one_end_is_near():
    for apart in ([5.0, 4.0, 1.0], [1.0, 4.0, 5.0]):
        curve = [line(1, 6, apart=distance) for distance in apart]
        made, pairs, wanted = chosen(*curve, line(8, 8), line(1, 1), line(6, 6))
        assert wanted == {"H-C", "O-O", "H-H", "C-C"} and pairs >= wanted and len(made) == 4


def test_what_small_structures_lack_is_in_one_that_is_made_up():
    huge = line(*[1, 6, 8] * 30)
    assert huge.n_atoms > LARGEST
    made, pairs, wanted = chosen(huge)
    (only,) = made
    assert only.source == "reference structure" and pairs >= wanted
    made, pairs, wanted = chosen(line(1, 1), line(1))  # the model knows carbon and oxygen, too
    assert len(made) == 2 and set(made[1].numbers) == {1, 6, 8}


@pytest.mark.parametrize("count", [12])
def test_there_are_few(count):
    made, _, _ = chosen(*(line(z, 1) for z in range(2, 2 + count)))
    assert len(made) <= MOST + 1

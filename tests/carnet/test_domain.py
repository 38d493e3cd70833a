"""Neighbourhoods of processes: a crystal that is cut into regions has the energies and forces of the whole."""

import itertools

import numpy as np
import pytest

from carnet import InputError, Structure, build_graph
from carnet.engines.domain import Domain
from carnet.engines.domain_model import DomainModel
from carnet.testing import assert_close
from tests.carnet.small_models import CONFIGS, random_model

CELL = np.array([[7.0, 0.0, 0.0], [1.0, 5.5, 0.0], [-0.7, 0.8, 3.0]])
IMAGES = np.array(list(itertools.product(range(-4, 5), range(-4, 5), range(-7, 8))))
SKIN = 0.4


@pytest.fixture(scope="module")
def potential():
    return DomainModel(random_model(CONFIGS["level"]))


@pytest.fixture(scope="module")
def structure():
    rng = np.random.default_rng(4)
    grid = np.array(list(itertools.product((0.1, 0.4, 0.8), (0.2, 0.6), (0.3,)))) + rng.uniform(-0.05, 0.05, (6, 3))
    return Structure(rng.choice([1, 6, 8], 6), grid @ CELL, CELL, True)


def copies(structure, region, reach):
    """What an engine gives to the process of a region: its atoms, and all that is within reach of one, in any order."""
    local = structure.positions[region]
    everywhere = structure.positions[:, None] + IMAGES @ structure.cell
    tags = np.broadcast_to(np.arange(structure.n_atoms)[:, None], everywhere.shape[:2])
    ghost = IMAGES.any(axis=1)[None] | ~np.isin(tags, region)
    positions, tags = everywhere[ghost], tags[ghost]
    near = np.linalg.norm(positions[:, None] - local, axis=-1).min(axis=1, initial=np.inf) < reach
    order = np.random.default_rng(0).permutation(np.flatnonzero(near))
    # tags of an engine may start anywhere
    return np.concatenate((local, positions[order])), 10 + 3 * np.concatenate((region, tags[order]))


def combined(potential, structure, regions, symmetric):
    """Sums over the processes."""
    energies, forces = np.zeros(structure.n_atoms), np.zeros((structure.n_atoms, 3))
    virial = np.zeros((3, 3))
    for region in regions:
        domain = Domain(potential.cutoff, potential.layers, SKIN, symmetric=symmetric)
        positions, tags = copies(structure, region, domain.reach(len(regions)))
        assert domain.update(positions, tags, len(region))
        neighbourhood = domain.neighbourhood(positions, structure.numbers[(tags - 10) // 3])
        if symmetric:
            centre, neighbour, vectors = neighbourhood.centre, neighbourhood.neighbour, neighbourhood.vectors.round(9)
            edges = sorted(zip(centre, neighbour, map(tuple, vectors + 0.0), strict=True))
            assert edges == sorted(zip(neighbour, centre, map(tuple, -vectors + 0.0), strict=True))
        result = potential.evaluate(neighbourhood)
        energies[region] = result.energies
        np.add.at(forces, (domain.node_tags - 10) // 3, result.forces)
        virial += result.virial
    return energies, forces, virial


@pytest.mark.parametrize("symmetric", [False, True])
@pytest.mark.parametrize(
    "regions",
    [[[0, 1, 2, 3, 4, 5]], [[0, 1], [2, 3, 4, 5]], [[3], [0, 5], [1, 2, 4]], [[], [0, 1, 2, 3, 4, 5]]],
    ids=["whole", "two", "three", "one without atoms"],
)
def test_regions_together_are_the_whole(potential, structure, regions, symmetric):
    whole = potential.model(build_graph(structure, potential.cutoff), stress=True)
    regions = [np.array(region, dtype=int) for region in regions]
    energies, forces, virial = combined(potential, structure, regions, symmetric)
    assert_close(energies, whole["energies"])
    assert_close(forces, whole["forces"], order=1)
    assert_close(virial, -abs(np.linalg.det(CELL)) * whole["stress"][0], order=1)


def test_one_process_sees_the_periodic_graph(potential, structure):
    domain = Domain(potential.cutoff, potential.layers, SKIN)
    positions, tags = copies(structure, np.arange(6), domain.reach(1))
    domain.update(positions, tags, 6)
    seen = domain.neighbourhood(positions, structure.numbers[(tags - 10) // 3])
    graph = build_graph(structure, potential.cutoff)
    assert len(seen.numbers) == 6 and len(seen.centre) == graph.n_edges
    np.testing.assert_array_equal(np.sort(seen.reverse), np.arange(graph.n_edges))
    assert np.all(np.diff(seen.neighbour[seen.reverse]) >= 0) and np.all(np.diff(seen.centre) >= 0)


def test_pairs_are_searched_again_when_an_atom_has_crossed_half_the_skin(potential, structure):
    """Until then the graph of moved atoms is that of a new search."""
    domain, rng = Domain(potential.cutoff, potential.layers, SKIN), np.random.default_rng(1)
    start, tags = copies(structure, np.arange(6), domain.reach(1))
    domain.update(start, tags, 6)
    numbers = structure.numbers[(tags - 10) // 3]
    step = rng.normal(size=(6, 3))
    step *= 0.499 * SKIN / np.linalg.norm(step, axis=1).max()
    moved = start + step[(tags - 10) // 3]
    assert not domain.update(moved, tags, 6)
    kept = potential.evaluate(domain.neighbourhood(moved, numbers))
    assert domain.update(start + 1.01 * (moved - start), tags, 6)
    fresh = Domain(potential.cutoff, potential.layers, SKIN)
    fresh.update(moved, tags, 6)
    anew = potential.evaluate(fresh.neighbourhood(moved, numbers))
    assert_close(kept.energies, anew.energies)
    assert_close(kept.forces, anew.forces, order=1)
    # other atoms in the same places are noticed
    assert domain.update(start, tags, 6) and domain.update(start, tags[::-1].copy(), 6)


def test_atoms_at_the_same_place_are_named():
    domain = Domain(3.0, 1, 0.5)
    positions = np.array([[0.0, 0.0, 0.0], [1.0, 0.0, 0.0], [1.0, 0.0, 0.0]])
    domain.update(positions, np.array([4, 7, 9]), 3)
    with pytest.raises(InputError, match="atoms 7 and 9 lie at the same place"):
        domain.neighbourhood(positions, np.ones(3, dtype=int))

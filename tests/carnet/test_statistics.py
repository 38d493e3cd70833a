"""Reference energies, scale and neighbours of training data."""

from dataclasses import replace

import numpy as np
import pytest

from carnet import GraphDataset, InputError, Structure
from carnet.training.statistics import (
    check_elements,
    collect_statistics,
    least_squares,
    undetermined_elements,
)
from tests.carnet.labelled_frames import REFERENCE_ENERGIES, labelled_clusters

CUTOFF = 4.0


def structure(numbers, energy=None, forces=None, spacing=1.0, source="frame"):
    positions = spacing * np.arange(len(numbers))[:, None] * np.array([1.0, 0.0, 0.0])
    return Structure(numbers, positions, np.zeros((3, 3)), np.zeros(3, bool), energy, forces, source=source)


def test_least_squares_recovers_sums_of_atoms():
    structures = [structure(z, sum(REFERENCE_ENERGIES[i] for i in z)) for z in ([1, 1, 8], [8, 8], [1], [1, 8, 8, 8])]
    found = least_squares(structures, (1, 8))
    assert found == pytest.approx(REFERENCE_ENERGIES, abs=1e-9)
    assert undetermined_elements(structures, (1, 8)) == ()


def test_least_squares_of_one_composition_gives_its_mean_energy():
    structures = [structure([8, 1, 1], energy) for energy in (-9.0, -11.0)]
    found = least_squares(structures, (1, 8))
    assert 2 * found[1] + found[8] == pytest.approx(-10.0)
    assert undetermined_elements(structures, (1, 8)) == (1, 8)
    assert found == pytest.approx({1: -10.0 / 3.0, 8: -10.0 / 3.0})  # nothing says that they differ


def test_only_elements_that_always_come_together_are_undetermined():
    """Methane, ethane and one with carbon alone settle H and C; O and N come as one unit."""
    true = {1: -1.0, 6: -7.0, 7: -9.0, 8: -13.0}
    molecules = ([6, 1, 1, 1, 1], [6, 6] + [1] * 6, [6, 6], [7, 8], [6, 7, 8, 7, 8])
    structures = [structure(z, sum(true[i] for i in z)) for z in molecules]
    assert undetermined_elements(structures, (1, 6, 7, 8)) == (7, 8)
    found = least_squares(structures, (1, 6, 7, 8))
    assert (found[1], found[6]) == pytest.approx((-1.0, -7.0)) and found[7] + found[8] == pytest.approx(-22.0)
    assert found[7] == pytest.approx(found[8])  # as near to the mean as their sum allows


@pytest.mark.parametrize("molecules", [([8, 1, 1],), ([8, 1, 1], [8, 8, 1, 1, 1, 1], [6])], ids=["one", "mixed"])
def test_energies_shifted_by_atoms_shift_every_element_whatever_the_compositions(molecules):
    structures = [structure(z, -3.0 * len(z) + k) for k, z in enumerate(molecules)]
    species = tuple(sorted({i for z in molecules for i in z}))
    shifted = [replace(s, energy=s.energy + 50.0 * s.n_atoms) for s in structures]
    before, after = (least_squares(part, species) for part in (structures, shifted))
    assert after == pytest.approx({z: energy + 50.0 for z, energy in before.items()}, abs=1e-9)


def test_given_energies_and_elements_without_one():
    dataset = GraphDataset([structure([8, 1], -3.0)], CUTOFF)
    found = collect_statistics(dataset, {1: -1.0, 6: 5.0, 8: -2.0})
    assert found.reference_energies == {1: -1.0, 8: -2.0} and found.species == (1, 8)
    with pytest.raises(InputError, match="atoms.xyz: no energy for O, which"):
        collect_statistics(dataset, {1: -1.0}, "atoms.xyz")


def test_scale_is_the_root_mean_square_of_force_components():
    forces = [np.array([[3.0, 0.0, 0.0], [-3.0, 0.0, 0.0]]), np.array([[0.0, 4.0, 0.0]])]
    dataset = GraphDataset([structure([8, 1], -1.0, forces[0]), structure([8], -2.0, forces[1])], CUTOFF)
    assert collect_statistics(dataset).scale == pytest.approx(np.sqrt((9 + 9 + 16) / 9))


def test_scale_without_forces_is_of_the_energy_per_atom():
    dataset = GraphDataset([structure([1, 1], 4.0), structure([1, 1], -4.0)], CUTOFF)
    assert collect_statistics(dataset, {1: 0.0}).scale == pytest.approx(2.0)


def test_labels_without_spread_leave_the_scale_at_one():
    dataset = GraphDataset([structure([1], -13.0, np.zeros((1, 3)))], CUTOFF)
    found = collect_statistics(dataset)
    assert found.scale == 1.0 and found.mean_neighbours == 1.0


def test_forces_alone_have_no_energy_zero():
    dataset = GraphDataset([structure([8, 1], None, np.ones((2, 3)))], CUTOFF)
    assert collect_statistics(dataset).reference_energies == {1: 0.0, 8: 0.0}


def test_mean_neighbours_counts_edges_per_atom():
    # two atoms see each other (2 edges), three in a row of 3 Å see their next ones only (4 edges)
    dataset = GraphDataset([structure([1, 1], 0.0), structure([1, 1, 1], 0.0, spacing=3.0)], CUTOFF)
    assert collect_statistics(dataset).mean_neighbours == pytest.approx(6 / 5)


def test_unknown_element_names_the_frame():
    with pytest.raises(
        InputError, match=r"v.xyz, frame 3: validation structure contains C, N, which .* \(they have H, O\)"
    ):
        check_elements([structure([1, 8]), structure([7, 6], source="v.xyz, frame 3")], (1, 8), "validation")


def test_statistics_do_not_depend_on_the_order_of_the_frames():
    clusters = labelled_clusters(7)
    first, second = (collect_statistics(GraphDataset(part, CUTOFF)) for part in (clusters, clusters[::-1]))
    assert first.species == second.species
    assert first.scale == pytest.approx(second.scale, rel=1e-14)
    assert first.reference_energies == pytest.approx(second.reference_energies, rel=1e-9)


def test_energies_shifted_by_atoms_shift_the_reference_only():
    clusters = labelled_clusters(9)
    shifted = [replace(s, energy=s.energy + 100.0 * s.n_atoms) for s in clusters]
    before, after = (least_squares(part, (1, 8)) for part in (clusters, shifted))
    assert after == pytest.approx({z: energy + 100.0 for z, energy in before.items()}, abs=1e-7)

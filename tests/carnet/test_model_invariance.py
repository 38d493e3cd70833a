"""What physics says of any potential.

Invariances, forces and stress as derivatives, extensivity, smoothness at the cutoff.
"""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest
import torch

from carnet import InputError, ModelConfig, Structure, batch, build_graph, check_potential
from carnet.testing import assert_close
from tests.carnet.small_models import CONFIGS, CRYSTAL, MOLECULE, REFERENCE_ENERGIES, random_model

CUTOFF = 3.5
every_model = pytest.mark.parametrize("name", CONFIGS)
# one with the radial network on every edge, one with splines
both_radial_kinds = pytest.mark.parametrize("name", ["camp", "small"])


@lru_cache
def model_of(name):
    return random_model(CONFIGS[name])


def predict(name, structure, **wanted):
    return model_of(name)(build_graph(structure, CUTOFF), **wanted)


def dimer(distance, numbers=(8, 1)):
    positions = [[0, 0, 0], [0.6 * distance, 0, 0.8 * distance]]
    return Structure(numbers=numbers, positions=positions, cell=np.zeros((3, 3)), pbc=False)


@pytest.mark.parametrize("structure", [MOLECULE, CRYSTAL], ids=["molecule", "crystal"])
@every_model
def test_symmetries_and_derivatives(name, structure):
    checks = {"rotation", "inversion", "permutation", "translation", "batch", "forces"}
    if structure.pbc.all():
        checks |= {"images", "lattice vectors", "stress"}
    assert set(check_potential(model_of(name), structure)) == checks


@pytest.mark.slow
@pytest.mark.parametrize("radial", [{"radial_knots": None}, {"radial_knots": 16}], ids=["network", "splines"])
@pytest.mark.parametrize("parities", ["polar", "all"])
@pytest.mark.parametrize("path_set", ["full", "lite", "camp", "level=3"])
def test_symmetries_and_derivatives_of_all_combinations(path_set, parities, radial):
    config = ModelConfig(
        path_set=path_set, parities=parities, **radial,
        channels=2, degree=2, radial_hidden=(4,), readout_hidden=(4,), cutoff=CUTOFF,
    )  # fmt: skip
    for structure in (MOLECULE, CRYSTAL):
        check_potential(random_model(config), structure)


@pytest.mark.slow
@pytest.mark.parametrize("preset", ["default", "paper", "small", "large"])
def test_symmetries_and_derivatives_of_the_presets(preset):
    for structure in (MOLECULE, CRYSTAL):
        check_potential(random_model(ModelConfig(preset=preset, cutoff=CUTOFF)), structure)


@every_model
def test_atoms_without_neighbours_have_their_reference_energies(name):
    for number, energy in REFERENCE_ENERGIES.items():
        alone = Structure(numbers=[number], positions=[[1.0, 2.0, 3.0]], cell=np.zeros((3, 3)), pbc=False)
        made = predict(name, alone)
        assert_close(made["energy"], [energy])
        assert not made["forces"].any()
    far = Structure(numbers=[1, 8], positions=[[0, 0, 0], [0, 9, 0]], cell=20 * np.eye(3), pbc=True)
    made = predict(name, far, stress=True)
    assert_close(made["energy"], [REFERENCE_ENERGIES[1] + REFERENCE_ENERGIES[8]])
    assert not made["forces"].any() and not made["stress"].any()


@every_model
def test_structures_without_edges_in_a_batch(name):
    alone = Structure(numbers=[6], positions=[[0, 0, 0]], cell=np.zeros((3, 3)), pbc=False)
    graph, empty = build_graph(MOLECULE, CUTOFF), build_graph(alone, CUTOFF)
    expected = model_of(name)(graph)
    made = model_of(name)(batch([empty, graph, empty]))
    assert_close(made["energy"], [REFERENCE_ENERGIES[6], float(expected["energy"]), REFERENCE_ENERGIES[6]])
    assert_close(made["forces"][1:-1], expected["forces"])
    assert not made["forces"][[0, -1]].any()


@both_radial_kinds
def test_energy_is_extensive(name):
    moved = MOLECULE.positions + np.array([50.0, 0.0, 0.0])
    twice = replace(
        MOLECULE, numbers=np.tile(MOLECULE.numbers, 2), positions=np.concatenate((MOLECULE.positions, moved))
    )
    one, two = predict(name, MOLECULE), predict(name, twice)
    assert_close(two["energy"], 2 * one["energy"], 1)
    assert_close(two["forces"], one["forces"].repeat(2, 1), 1)


@both_radial_kinds
@pytest.mark.parametrize("axis", [0, 1, 2])
def test_supercell_is_its_cell_twice(name, axis):
    cell = CRYSTAL.cell.copy()
    cell[axis] *= 2
    twice = replace(
        CRYSTAL,
        numbers=np.tile(CRYSTAL.numbers, 2),
        positions=np.concatenate((CRYSTAL.positions, CRYSTAL.positions + CRYSTAL.cell[axis])),
        cell=cell,
    )
    one, two = predict(name, CRYSTAL, stress=True), predict(name, twice, stress=True)
    assert_close(two["energy"], 2 * one["energy"], 1)
    assert_close(two["forces"], one["forces"].repeat(2, 1), 1)
    assert_close(two["stress"], one["stress"], 1)


def pulled_out(distance):
    """An atom at this distance from one atom of a water-like pair, beyond the cutoff from the other."""
    return Structure(
        numbers=[8, 1, 6], positions=[[0, 0, 0], [0.9, 0.2, 0], [-distance, 0, 0]], cell=np.zeros((3, 3)), pbc=False
    )


@pytest.mark.parametrize("name", ["level", "camp", "small"])  # Chebyshev, Bessel, splines of Bessel
def test_interaction_vanishes_smoothly_at_the_cutoff(name):
    """E - E(cutoff), F and dF/dr go as the third, second and first power of the distance to the cutoff, or higher."""
    beyond = predict(name, pulled_out(CUTOFF + 1e-9))
    assert not beyond["forces"][2].any()
    pair = predict(name, replace(MOLECULE, numbers=[8, 1], positions=[[0, 0, 0], [0.9, 0.2, 0]]))
    assert_close(beyond["energy"], pair["energy"] + REFERENCE_ENERGIES[6])

    def interaction(depth):
        made = predict(name, pulled_out(CUTOFF - depth))
        energy, forces = float(made["energy"] - beyond["energy"]), made["forces"]
        return energy, float(forces[2, 0]), forces[:2] - beyond["forces"][:2]

    step = 1e-5
    rows = []
    for depth in (0.02, 0.01, 0.005):
        energy, force, others = interaction(depth)
        slope = (interaction(depth + step)[1] - interaction(depth - step)[1]) / (2 * step)
        assert energy and force and slope
        rows.append([abs(energy), abs(force), abs(slope), float(others.abs().max())])
    for outer, inner in itertools.pairwise(rows):
        ratios = np.array(outer) / np.array(inner)
        assert (ratios > 0.9 * np.array([8, 4, 2, 4])).all()
    scale = float(predict(name, MOLECULE)["forces"].abs().max())
    assert rows[-1][1] < 1e-3 * scale


@pytest.mark.parametrize("name", ["level", "camp", "small", "axial"])
def test_hessian_is_continuous_where_an_atom_crosses_the_cutoff(name):
    """Rows of the Hessian of the atom that comes in, with all atoms, grow from what they are outside with the depth."""
    step = 1e-4

    def rows(depth):
        at_rest = pulled_out(CUTOFF - depth)
        made = []
        for axis in range(3):
            shift = np.zeros((3, 3))
            shift[2, axis] = step
            ahead, behind = (
                predict(name, replace(at_rest, positions=at_rest.positions + sign * shift))["forces"]
                for sign in (1, -1)
            )
            made.append((behind - ahead) / (2 * step))
        return torch.stack(made)

    outside = rows(-2 * step)
    assert not outside.any()  # nobody hears of it
    sizes = [float(rows(depth).abs().max()) for depth in (0.02, 0.01, 0.005, 0.0025)]
    assert all(inner < 0.6 * outer for outer, inner in itertools.pairwise(sizes))
    stiffness = float(predict(name, MOLECULE)["forces"].abs().max())  # eV/Å, over 1 Å
    assert sizes[-1] < 0.02 * stiffness


def test_splines_join_with_two_derivatives():
    """Forces have no kink where an edge passes from one interval of the radial grid to the next."""
    spacing = CUTOFF / CONFIGS["small"].radial_knots
    knot, step = 30 * spacing, 1e-5

    def force(distance):
        return float(predict("small", dimer(distance))["forces"][1, 0])

    left = (force(knot) - force(knot - step)) / step
    right = (force(knot + step) - force(knot)) / step
    curvature = (force(knot + 0.1) - 2 * force(knot) + force(knot - 0.1)) / 0.01
    assert abs(left - right) < 1e-3 * abs(left) + 3 * step * abs(curvature)


def test_atoms_closer_than_the_radial_grid_are_no_accident():
    """Dimers are finite and smooth down to distances that no simulation reaches."""
    for name in ("camp", "small"):
        made = [predict(name, dimer(distance)) for distance in (0.3, 0.1, 0.01)]
        assert all(torch.isfinite(m["energy"]).all() and torch.isfinite(m["forces"]).all() for m in made)


def test_second_derivatives_of_a_model():
    """What training on forces needs: the slope of a function of forces along parameters, against differences."""
    model = random_model(CONFIGS["one layer"]).train()
    graph = build_graph(CRYSTAL, CUTOFF)
    generator = torch.Generator().manual_seed(3)
    along_forces = torch.randn(3, 3, generator=generator, dtype=torch.float64)
    directions = [torch.randn(p.shape, generator=generator, dtype=torch.float64) for p in model.parameters()]

    def loss():
        made = model(graph, stress=True)
        return (made["forces"] * along_forces).sum() + made["stress"].square().sum() + made["energy"].sum()

    slopes = torch.autograd.grad(loss(), list(model.parameters()))
    expected = sum(float((s * d).sum()) for s, d in zip(slopes, directions, strict=True))

    def moved(step):
        with torch.no_grad():
            for parameter, direction in zip(model.parameters(), directions, strict=True):
                parameter += step * direction
        value = float(loss().detach())
        with torch.no_grad():
            for parameter, direction in zip(model.parameters(), directions, strict=True):
                parameter -= step * direction
        return value

    step = 1e-4
    found = (8 * (moved(step) - moved(-step)) - (moved(2 * step) - moved(-2 * step))) / (12 * step)
    assert abs(found - expected) < 1e-7 * abs(expected)


def test_training_mode_gives_the_same_numbers():
    model, graph = random_model(CONFIGS["one layer"]), build_graph(CRYSTAL, CUTOFF)
    expected, made = model(graph, stress=True), model.train()(graph, stress=True)
    for quantity, values in expected.items():
        assert_close(made[quantity], values, 1)
        assert made[quantity].requires_grad and not values.requires_grad
    without = model.eval()(graph, forces=False)
    assert set(without) == {"energy", "energies"} and torch.equal(without["energies"], expected["energies"])


def test_single_precision_network():
    exact = model_of("one layer")(build_graph(MOLECULE, CUTOFF))
    rounded = random_model(CONFIGS["one layer"]).float()(build_graph(MOLECULE, CUTOFF))
    interaction = exact["energies"] - torch.tensor([REFERENCE_ENERGIES[z] for z in MOLECULE.numbers.tolist()])
    scale = float(interaction.abs().max())
    assert rounded["energy"].dtype == torch.float64  # of the sums, not of the network
    assert_close(rounded["energies"], exact["energies"], 0, dtype="float32", scale=scale)
    assert_close(rounded["forces"], exact["forces"], 1, dtype="float32")


def test_unknown_elements_are_named():
    stranger = replace(MOLECULE, numbers=[8, 6, 79, 2])
    with pytest.raises(InputError, match=r"knows the elements with atomic numbers \[1, 6, 8\], not \[2, 79\]"):
        predict("camp", stranger)


def test_stress_needs_a_volume():
    with pytest.raises(InputError, match="needs a cell with a volume"):
        predict("camp", MOLECULE, stress=True)

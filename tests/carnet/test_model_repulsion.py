"""ZBL repulsion: the published numbers, its end, and a model that has it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from ase.data import covalent_radii
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from carnet import CarNet, ModelConfig, Structure, batch, build_graph, check_potential, load, save
from carnet.model.repulsion import Repulsion, zbl_energy
from carnet.testing import assert_close
from tests.carnet.small_models import CRYSTAL, MOLECULE, REFERENCE_ENERGIES, SPECIES, TINY, random_model

CONFIG = ModelConfig(path_set="camp", degree=2, layers=1, **TINY)
PAIRS = [(1, 1), (1, 6), (6, 8), (14, 14), (26, 79), (96, 118)]


def plain_zbl(z1: int, z2: int, r: float) -> float:
    """As codes of ion implantation have it (and LAMMPS, pair style zbl): 0.4685 Å, 14.399645 eV Å."""
    x = r * (z1**0.23 + z2**0.23) / 0.46850
    screening = (
        0.18175 * np.exp(-3.19980 * x) + 0.50986 * np.exp(-0.94229 * x)
        + 0.28022 * np.exp(-0.40290 * x) + 0.02817 * np.exp(-0.20162 * x)
    )  # fmt: skip
    return 14.399645 * z1 * z2 / r * screening


def silent_model(zbl=True, species=SPECIES, config=CONFIG) -> CarNet:
    """A model whose network says nothing, so that only the repulsion is left."""
    energies = {z: REFERENCE_ENERGIES.get(z, -3.0) for z in species}
    given = ModelConfig(**{**config.model_dump(), "zbl": zbl})
    model = CarNet(given, species, reference_energies=energies, scale=1.0, mean_neighbours=3.0).double().eval()
    with torch.no_grad():
        for parameter in model.readouts.parameters():
            parameter.zero_()
    return model


def dimer(distance: float, numbers=(8, 1)) -> Structure:
    return Structure(numbers, [[0, 0, 0], [0.6 * distance, 0, 0.8 * distance]], np.zeros((3, 3)), False)


def energy(model: CarNet, structure: Structure) -> float:
    """Less the reference energies."""
    made = model(build_graph(structure, model.config.cutoff), forces=False)["energy"]
    return float(made.detach()) - sum(model.reference_energies[int(z)] for z in structure.numbers)


@pytest.mark.parametrize(("z1", "z2"), PAIRS)
def test_pair_energies_are_the_published_ones(z1, z2):
    r = torch.tensor([1e-6, 0.01, 0.1, 0.5, 1.0, 2.0, 4.0], dtype=torch.float64)
    made = zbl_energy(*(torch.full_like(r, z) for z in (z1, z2)), r)
    # 0.4685 Å is rounded from 0.8854 Bohr radii, so the tails differ in the fifth digit
    np.testing.assert_allclose(made, [plain_zbl(z1, z2, float(d)) for d in r], rtol=2e-3)
    np.testing.assert_allclose(made[:4], [plain_zbl(z1, z2, float(d)) for d in r[:4]], rtol=3e-4)
    # bare nuclei at no distance, and the same pair from the other side
    assert float(made[0] * r[0]) == pytest.approx(14.3996 * z1 * z2, rel=1e-4)
    assert torch.equal(made, zbl_energy(*(torch.full_like(r, z) for z in (z2, z1)), r))


@pytest.mark.parametrize(("z1", "z2"), PAIRS)
@pytest.mark.parametrize("outer", [None, 1.1])
def test_it_ends_with_two_derivatives(z1, z2, outer):
    repulsion = Repulsion((z1, z2), 6.0, outer)
    end = outer or min(6.0, covalent_radii[z1] + covalent_radii[z2])
    species, edge = torch.tensor([0, 1]), (torch.tensor([0, 1]), torch.tensor([1, 0]))
    made = []
    for depth in (0.02, 0.01, -1e-9):
        r = torch.full((2,), end - depth, dtype=torch.float64, requires_grad=True)
        value = repulsion.energies(species, *edge, r).sum()
        first = torch.autograd.grad(value, r, create_graph=True)[0].sum() if value.requires_grad else value
        second = torch.autograd.grad(first, r)[0].sum() if first.requires_grad else first
        made.append([float(v.detach()) for v in (value, first, second)])
    ratios = np.array(made[0]) / np.array(made[1])
    assert (ratios > 0.9 * np.array([8, 4, 2])).all()  # as depth^3, depth^2, depth
    assert made[2] == [0.0, 0.0, 0.0]


def test_radii_never_reach_beyond_the_neighbour_list():
    caesium = Repulsion((55,), 3.0)
    assert float(caesium.outer_radius(torch.tensor(0), torch.tensor(0))) == 3.0


@pytest.mark.parametrize("numbers", [(8, 1), (1, 8), (6, 6), (1, 1), (8, 6)])
def test_a_dimer_is_its_pair(numbers):
    model = silent_model()
    end = covalent_radii[list(numbers)].sum()
    for r in (0.05, 0.1, 0.4, 0.9 * end):
        x = r / end
        expected = plain_zbl(*numbers, r) * (1 - 28 * x**6 + 48 * x**7 - 21 * x**8)
        assert energy(model, dimer(r, numbers)) == pytest.approx(expected, rel=1e-3)
    assert energy(model, dimer(1.001 * end, numbers)) == pytest.approx(0.0, abs=1e-12)


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(SPECIES), st.sampled_from(SPECIES), st.floats(0.05, 0.6))
def test_it_is_repulsive_and_falls(z1, z2, r):
    model = silent_model()
    made = model(build_graph(dimer(r, (z1, z2)), 3.5))
    direction = torch.tensor([0.6, 0.0, 0.8], dtype=torch.float64)
    assert float(made["forces"][1] @ direction) > 0
    torch.testing.assert_close(made["forces"][0], -made["forces"][1])
    assert made["forces"].isfinite().all()


def test_periodic_images_repel():
    """One atom in a cell of 1 Å: six neighbours at 1 Å (half of each pair is its own), the others are too far."""
    model = silent_model({"outer": 1.2}, species=(6,))
    alone = Structure([6], [[0.3, 0.1, 0.2]], np.eye(3), True)
    x = 1 / 1.2
    pair = plain_zbl(6, 6, 1.0) * (1 - 28 * x**6 + 48 * x**7 - 21 * x**8)
    assert energy(model, alone) == pytest.approx(3 * pair, rel=2e-3)
    made = model(build_graph(alone, 3.5), stress=True)
    assert made["forces"].abs().max() < 1e-10 * pair
    stress = made["stress"][0]
    assert (stress.diagonal() < 0).all()  # it wants to expand, tensile is positive
    two = [[0.3, 0.1, 0.2], [1.3, 0.1, 0.2]]
    double = replace(alone, numbers=[6, 6], positions=two, cell=np.diag([2.0, 1, 1]))
    assert energy(model, double) == pytest.approx(2 * energy(model, alone), rel=1e-12)


@pytest.mark.parametrize("zbl", [True, {"outer": 2.0}])
@pytest.mark.parametrize("structure", [MOLECULE, CRYSTAL], ids=["molecule", "crystal"])
def test_derivatives_of_a_model_that_has_it(structure, zbl):
    close = replace(structure, positions=0.8 * structure.positions, cell=0.9 * structure.cell)
    config = ModelConfig(**{**CONFIG.model_dump(), "zbl": zbl})
    check_potential(random_model(config), close, difference=1e-5)
    check_potential(silent_model(zbl), close, difference=1e-5)


def test_the_network_is_added_to_it():
    with_zbl, without = (random_model(ModelConfig(**{**CONFIG.model_dump(), "zbl": zbl})) for zbl in (True, False))
    graph = batch([build_graph(s, 3.5) for s in (MOLECULE, dimer(0.3), CRYSTAL)])
    made, network, zbl = (m(graph) for m in (with_zbl, without, silent_model()))
    reference = torch.tensor([REFERENCE_ENERGIES[int(z)] for z in graph.numbers], dtype=torch.float64)
    assert_close(made["energies"], network["energies"] + zbl["energies"] - reference, 1)
    assert_close(made["forces"], network["forces"] + zbl["forces"], 1)


def test_it_is_computed_in_double_precision_beside_any_network():
    exact, rounded = silent_model(), silent_model().float()
    graph = build_graph(dimer(0.1), 3.5)
    assert_close(rounded(graph)["energy"], exact(graph)["energy"])
    assert_close(rounded(graph)["forces"], exact(graph)["forces"])


def test_overlapping_atoms_of_a_random_model_are_pushed_apart():
    config = ModelConfig(**{**CONFIG.model_dump(), "zbl": True})
    for numbers in ((1, 1), (6, 8)):
        made = random_model(config)(build_graph(dimer(0.1, numbers), 3.5))
        assert made["energy"].isfinite() and float(made["forces"][1, 0]) > 100.0


def test_it_is_no_part_of_the_state_and_is_kept_in_the_file(tmp_path):
    model = silent_model({"outer": 1.3})
    assert model.state_dict().keys() == silent_model(False).state_dict().keys()
    save(model, tmp_path / "m")
    loaded = load(tmp_path / "m")
    assert loaded.config.zbl.outer == 1.3
    assert energy(loaded, dimer(0.2)) == energy(model, dimer(0.2))


def test_configuration():
    assert ModelConfig().zbl is None and ModelConfig(zbl=False).zbl is None
    assert ModelConfig(zbl=True) == ModelConfig(zbl={}) == ModelConfig(zbl={"outer": None})
    config = ModelConfig(zbl={"outer": 1.5}, cutoff=4.0)
    assert ModelConfig.model_validate_json(config.model_dump_json()) == config
    for value, message in (
        ({"outer": 9.0}, "expected at most the cutoff, 5 Å"),
        ({"outer": 0.0}, "greater than 0"),
        ({"inner": 1.0}, "not permitted"),
        ("yes", "valid dictionary or instance of ZBLConfig"),
    ):
        with pytest.raises(ValidationError, match=message):
            ModelConfig(zbl=value)

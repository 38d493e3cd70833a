"""A model that learns further elements, and the groups that its parameters are frozen by."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from carnet import CarNet, InputError, batch, build_graph, check_potential, extend, load, parameter_groups, save
from carnet.model.extension import nearest_element
from tests.carnet.small_models import CONFIGS, CRYSTAL, MOLECULE, REFERENCE_ENERGIES, random_model

ENERGIES = {7: -9.5, 3: -2.5, 79: -20.0}


def with_elements(structure, *numbers):
    changed = structure.numbers.copy()
    changed[: len(numbers)] = numbers
    return replace(structure, numbers=changed)


@pytest.mark.parametrize(
    ("name", "dtype"), [*((name, torch.float64) for name in CONFIGS), ("one layer", torch.float32)]
)
def test_known_elements_keep_their_results_to_the_last_bit(name, dtype):
    model = random_model(CONFIGS[name]).to(dtype)
    extended = extend(model, [7, 3, 79, 8], ENERGIES)
    assert extended.species == (1, 3, 6, 7, 8, 79) and extended.dtype == dtype and not extended.training
    graphs = [build_graph(structure, model.config.cutoff) for structure in (MOLECULE, CRYSTAL)]
    for graph in (*graphs, batch(graphs)):
        for quantity, values in model(graph).items():
            assert torch.equal(extended(graph)[quantity], values), quantity


def test_a_model_of_one_element_keeps_its_results():
    torch.manual_seed(3)
    model = CarNet(CONFIGS["camp"], [6], reference_energies={6: -7.0}, scale=1.0, mean_neighbours=3.0).eval()
    graph = build_graph(with_elements(CRYSTAL, 6, 6, 6), model.config.cutoff)
    extended = extend(model, [14], {14: -3.0})
    assert torch.equal(extended(graph)["forces"], model(graph)["forces"])


@pytest.mark.parametrize("name", ["small", "level", "axial"])  # linear maps "full", "factorized", "independent"
def test_new_elements_begin_as_their_nearest_relative(name):
    model = random_model(CONFIGS[name])
    extended = extend(model, [7, 16], {7: -9.5, 16: -1.0})
    known, new = (build_graph(with_elements(MOLECULE, *z), model.config.cutoff) for z in ([8, 6], [16, 7]))
    # nitrogen is as near to oxygen as to carbon, which is lighter; sulfur is below oxygen
    made, expected = extended(new), model(known)
    change = ENERGIES[7] + -1.0 - REFERENCE_ENERGIES[8] - REFERENCE_ENERGIES[6]
    assert float(made["energy"] - expected["energy"]) == pytest.approx(change, abs=1e-12)
    torch.testing.assert_close(made["forces"], expected["forces"], rtol=1e-12, atol=1e-12)
    check_potential(extended, with_elements(CRYSTAL, 16, 7))


def test_training_tells_a_new_element_from_its_relative():
    model = extend(random_model(CONFIGS["camp"]), [16], {16: -1.0}).train()
    graph = build_graph(with_elements(CRYSTAL, 16, 8), model.config.cutoff)
    model(graph)["forces"].square().sum().backward()
    oxygen, sulfur = model.embedding.grad[2], model.embedding.grad[3]
    assert sulfur.all() and not torch.allclose(oxygen, sulfur)


def test_reference_energies_of_known_elements_may_be_replaced():
    model = random_model(CONFIGS["camp"])
    graph = build_graph(MOLECULE, model.config.cutoff)
    moved = extend(model, [], {8: REFERENCE_ENERGIES[8] - 0.25, 92: 5.0})
    assert moved.species == model.species
    assert float(moved(graph)["energy"] - model(graph)["energy"]) == pytest.approx(-0.25, abs=1e-12)
    assert torch.equal(moved(graph)["forces"], model(graph)["forces"])


def test_the_given_model_stays_as_it_is(tmp_path):
    model = random_model(CONFIGS["camp"]).train()
    model.embedding.requires_grad_(False)
    before = {name: value.clone() for name, value in model.state_dict().items()}
    random_state = torch.get_rng_state()
    extended = extend(model, [7], ENERGIES)
    assert torch.equal(torch.get_rng_state(), random_state)
    assert extended.training and not extended.embedding.requires_grad
    with torch.no_grad():
        for parameter in extended.parameters():
            parameter.zero_()
    assert model.species == (1, 6, 8)
    assert all(torch.equal(model.state_dict()[k], v) for k, v in before.items())
    save(extended, tmp_path / "m")
    assert load(tmp_path / "m").species == (1, 6, 7, 8)


def test_elements_that_cannot_be_learned():
    model = random_model(CONFIGS["camp"])
    with pytest.raises(InputError, match=r"missing for atomic numbers \[7\]"):
        extend(model, [7], {})
    with pytest.raises(InputError, match=r"atomic numbers \[0, 119\] are none of an element"):
        extend(model, [7, 0, 119], ENERGIES)


@pytest.mark.parametrize(
    ("number", "candidates", "expected"),
    [
        (9, (1, 8, 17), 8),
        (35, (8, 17, 34), 34),
        (2, (1, 10), 10),
        (58, (57, 72), 57),
        (13, (5, 12, 14), 14),
        (11, (1, 8), 1),
    ],
)
def test_nearest_element_of_the_periodic_table(number, candidates, expected):
    assert nearest_element(number, candidates) == expected


@pytest.mark.parametrize("name", CONFIGS)
def test_groups_cover_the_parameters(name):
    model = random_model(CONFIGS[name])
    names = [key for key, _ in model.named_parameters()]
    groups = parameter_groups(model)
    layers = [group for group in groups if group.startswith("layers.")]
    assert layers == [f"layers.{k}" for k in range(model.config.layers)]
    for partition in (
        ("embedding", "radial", "linear", "coupling", "readout"),  # by kind
        ("embedding", *layers, "readout"),  # by place
    ):
        assert sorted(key for group in partition for key in groups[group]) == sorted(names)
    assert all(groups.values())


def test_a_frozen_group_has_no_gradient():
    model = random_model(CONFIGS["camp"])
    frozen = set(parameter_groups(model)["layers.0"] + parameter_groups(model)["radial"])
    for key in frozen:
        model.get_parameter(key).requires_grad_(False)
    graph = build_graph(MOLECULE, model.config.cutoff)
    model.train()(graph)["forces"].square().sum().backward()
    assert {key for key, parameter in model.named_parameters() if parameter.grad is None} == frozen
    assert np.isfinite(sum(float(p.grad.norm()) for p in model.parameters() if p.grad is not None))

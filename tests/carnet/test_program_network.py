"""Gradients of the training program against those of Torch, and against differences of the loss."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from carnet import ModelConfig, Structure
from tests.carnet.small_models import CRYSTAL, MOLECULE
from tests.carnet.test_program_batches import make_structures
from tests.carnet.test_program_loss import losses
from tests.carnet.training_programs import SPECIES, Twins, largest_difference, loss_function, noisy_model

TINY = {
    "cutoff": 3.5, "max_weight": 2, "channels": 2, "degree": 2, "path_set": "lite",
    "radial_hidden": (4, 4), "readout_hidden": (4,),
}  # fmt: skip
CONFIGS = {
    "narrow features": {"channels": 3, "feature_weight": 1},
    "factors": {
        "max_weight": 1,
        "linear": "factorized",
        "radial_basis": "chebyshev",
        "readout_hidden": (),
        "zbl": True,
    },
    "one layer": {"layers": 1, "max_weight": 1, "readout_hidden": (4, 3)},
    "three layers": {
        "layers": 3,
        "linear": "independent",
        "channels": 3,
        "feature_weight": 1,
        "readout_hidden": (4, 3),
    },
    "scalars": {"max_weight": 0, "channels": 1, "radial_hidden": ()},
    "weight 3": {"max_weight": 3, "feature_weight": 1, "channels": 5, "path_set": "full", "degree": 3},
    "two vectors of channels": {"channels": 24, "radial_hidden": (7,)},
    "axial": {"parities": "all", "channels": 3, "layers": 3},
    "no products": {"degree": 1, "linear": "factorized", "feature_weight": 0, "layers": 3, "channels": 7},
    "camp": {"path_set": "camp", "channels": 16, "degree": 3, "radial_knots": 8},
    "alone": {"linear": "independent", "layers": 1, "radial_hidden": (), "readout_hidden": (), "channels": 33},
}
FAST = ("narrow features", "factors")
THREADS = (1, 2, 3, 8)


@cache
def twins(name, threads=1, dtype=torch.float64):
    return Twins(noisy_model(ModelConfig(**{**TINY, **CONFIGS[name]})), threads, dtype)


def labelled(structure, seed, **changes):
    """A structure with labels of all kinds that it can have."""
    random = np.random.default_rng(seed)
    stress = random.normal(size=(3, 3))
    return replace(
        structure,
        energy=float(random.normal()),
        forces=random.normal(size=structure.positions.shape),
        stress=0.01 * (stress + stress.T) if structure.pbc.all() else None,
        **changes,
    )


ALONE = Structure([8], np.zeros((1, 3)), np.zeros((3, 3)), False, energy=0.3, forces=np.zeros((1, 3)))
SLAB = labelled(
    Structure([6, 1, 8, 1], 1.1 * np.arange(12).reshape(4, 3) % 2.9, np.diag([3.0, 3.2, 0.0]), [True, True, False]), 1
)
"""Like CRYSTAL it is smaller than the cutoff: atoms are their own neighbours."""
BATCHES = {
    "molecule": [labelled(MOLECULE, 2)],
    "crystal": [labelled(CRYSTAL, 3)],
    "of all kinds": [labelled(CRYSTAL, 4), ALONE, labelled(MOLECULE, 5, weight=2.5), SLAB],
    "one label each": [
        replace(labelled(CRYSTAL, 6), energy=None, forces=None),
        replace(labelled(MOLECULE, 7), forces=None),
        replace(labelled(MOLECULE, 8), energy=None),
    ],
    "without edges": [ALONE, replace(ALONE, numbers=[1], energy=-1.0)],
    "many": make_structures(50, 3),
}
LOSSES = {
    "squares": loss_function(),
    "others": loss_function(
        energy={"kind": "huber", "per": "structure"}, forces={"kind": "norm"}, stress={"kind": "mae", "weight": 3.0}
    ),
    "energies alone": loss_function(forces=0, stress=0),
}


def check(pair, structures, loss):
    value, gradients = pair.program(structures, loss)
    expected, wanted = pair.torch(structures, loss)
    assert value == pytest.approx(expected, rel=1e-12, abs=1e-14)
    assert largest_difference(gradients, wanted, value) < 1e-11


def every(*quick):
    return [pytest.param(name, marks=[] if name in quick else pytest.mark.slow) for name in CONFIGS]


@pytest.mark.parametrize("name", every(*FAST))
def test_gradients_are_those_of_torch(name):
    for structures in BATCHES.values():
        for loss in LOSSES.values():
            check(twins(name), structures, loss)


@settings(max_examples=25, deadline=None)
@given(name=st.sampled_from(FAST), loss=losses, seed=st.integers(0, 2**32), count=st.integers(1, 7))
def test_gradients_are_those_of_torch_for_any_batch_and_loss(name, loss, seed, count):
    check(twins(name), make_structures(count, seed), loss)


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(name=st.sampled_from(list(CONFIGS)), loss=losses, seed=st.integers(0, 2**32), count=st.integers(1, 12))
def test_gradients_are_those_of_torch_for_any_model_batch_and_loss(name, loss, seed, count):
    check(twins(name), make_structures(count, seed), loss)


def test_what_was_evaluated_in_between_changes_no_gradient():
    """Batches of many atoms have many pieces, those of few have few: a step after a validation has its own."""
    pair, loss = twins("narrow features"), LOSSES["squares"]
    large, small = BATCHES["many"], BATCHES["molecule"]
    pair.program(large, loss)  # there is room for all from here on
    first = pair.program(small, loss)
    expected = pair.program(large, loss)
    for structures, wanted in ((large, expected), (small, first)):
        pair.program(structures, loss)
        pair.predictions(small if structures is large else large)
        value, gradients = pair.program(structures, loss)
        assert value == wanted[0]
        for name, gradient in gradients.items():
            np.testing.assert_array_equal(gradient, wanted[1][name], err_msg=name)


@pytest.mark.parametrize("name", every("narrow features"))
def test_single_precision_is_as_good_as_that_of_torch(name):
    exact, single = twins(name), twins(name, dtype=torch.float32)
    rounded = Twins.__new__(Twins)
    rounded.model = noisy_model(exact.model.config).float()
    for which in ("molecule", "crystal", "of all kinds", "many"):
        for loss in (LOSSES["squares"], LOSSES["others"]):
            value, gradients = single.program(BATCHES[which], loss)
            expected, wanted = exact.torch(BATCHES[which], loss)
            _, theirs = rounded.torch(BATCHES[which], loss)
            assert value == pytest.approx(expected, rel=1e-5)
            # sums that cancel lose digits in both
            assert largest_difference(gradients, wanted, value) < max(
                1e-5, 2 * largest_difference(theirs, wanted, value)
            ), which


@pytest.mark.parametrize("name", every(*FAST))
def test_gradients_are_slopes_of_the_loss(name):
    pair, structures = Twins(noisy_model(twins(name).model.config)), BATCHES["of all kinds"]
    _, gradients = pair.program(structures, LOSSES["squares"])
    random = np.random.default_rng(0)
    for key, parameter in pair.arrays.items():
        direction = random.normal(size=parameter.value.shape)
        start, step, values = parameter.value.copy(), 1e-5 * np.abs(parameter.value).mean(), []
        for sign in (1, -1):
            parameter.value[:] = start + sign * step * direction
            values.append(pair.program(structures, LOSSES["squares"])[0])
        parameter.value[:] = start
        slope, scale = gradients[key] @ direction, np.abs(gradients[key]).max() * np.abs(direction).sum()
        assert (values[0] - values[1]) / (2 * step) == pytest.approx(slope, abs=1e-6 * scale + 1e-8), key


@pytest.mark.parametrize("name", every("narrow features"))
@pytest.mark.parametrize("dtype", [torch.float64, pytest.param(torch.float32, marks=pytest.mark.slow)])
def test_threads_and_what_was_computed_before_change_no_bit(name, dtype):
    loss = LOSSES["others"]
    expected = twins(name, dtype=dtype).program(BATCHES["many"], loss)
    for threads in THREADS:
        pair = Twins(noisy_model(twins(name).model.config), threads, dtype)  # begins with arrays for a few atoms
        for which in ("without edges", "molecule", "many", "crystal", "many", "many"):
            value, gradients = pair.program(BATCHES[which], loss)
            if which == "many":
                assert value == expected[0]
                for key, gradient in gradients.items():
                    np.testing.assert_array_equal(gradient, expected[1][key], err_msg=key)


def test_species_that_are_absent_have_gradients_of_zero():
    """Which are parts of parameters; the last species is in no structure."""
    _, gradients = twins("narrow features").program(BATCHES["many"], LOSSES["squares"])
    embedding = gradients["embedding"].reshape(len(SPECIES), -1)
    matrices = gradients["layers.1.residual.weight"].reshape(-1, len(SPECIES), 3, 3)
    assert embedding[:3].all() and matrices[:, :3].all()
    assert not embedding[3].any() and not matrices[:, 3].any()


@pytest.mark.parametrize("linear", ["full", pytest.param("factorized", marks=pytest.mark.slow)])
def test_a_model_of_one_species(linear):
    config = ModelConfig(**{**TINY, **CONFIGS["narrow features"], "linear": linear})
    pair = Twins(noisy_model(config, (8,)))
    random = np.random.default_rng(0)
    water = [labelled(Structure([8] * n, random.uniform(0, 3, (n, 3)), np.zeros((3, 3)), False), n) for n in (1, 4, 5)]
    check(pair, water, LOSSES["squares"])


def test_a_batch_that_says_nothing_has_gradients_of_zero():
    forces_alone = [replace(labelled(MOLECULE, 0), energy=None)]
    value, gradients = twins("narrow features").program(forces_alone, LOSSES["energies alone"])
    assert value == 0 and not any(gradient.any() for gradient in gradients.values())

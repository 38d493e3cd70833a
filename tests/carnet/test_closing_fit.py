"""The factor that a training gives the energies in the end."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from carnet import ModelConfig, Structure, predict
from carnet.training.closing_fit import fit_energy_factor
from tests.carnet.small_models import CONFIGS, MOLECULE, REFERENCE_ENERGIES, random_model

LEARNT = ("readouts.0.layers.0.weight",)


@pytest.fixture(params=[None, {"outer": 1.6}], ids=["plain", "zbl"])
def model(request):
    return random_model(ModelConfig(**{**CONFIGS["one layer"].model_dump(), "zbl": request.param}))


def moved(count: int) -> list[Structure]:
    random = np.random.default_rng(3)
    size = MOLECULE.positions.shape
    return [replace(MOLECULE, positions=MOLECULE.positions + 0.1 * random.normal(size=size)) for _ in range(count)]


def labelled(model, structures, *, factor=1.0, energy_noise=0.0, forces_noise=0.0) -> list[Structure]:
    """With the labels of the model whose network gives ``factor`` times as much, and noise on them."""
    random, scale = np.random.default_rng(5), model.scale
    model.scale = scale * factor
    made = list(predict(model, structures))
    model.scale = scale
    return [
        replace(
            structure,
            energy=own.energy + energy_noise * random.normal(),
            forces=own.forces + forces_noise * random.normal(size=own.forces.shape),
        )
        for structure, own in zip(structures, made, strict=True)
    ]


def test_a_wrong_size_of_energies_is_found(model):
    """The repulsion of nuclei and the energies of isolated atoms take no part in it."""
    data = labelled(model, moved(6), factor=1.0 + 3e-4)
    scale = model.scale
    assert fit_energy_factor(model, data, LEARNT) == pytest.approx(1.0 + 3e-4, abs=1e-12)
    assert model.scale == pytest.approx(scale * (1.0 + 3e-4), rel=1e-12)
    for structure, own in zip(data, predict(model, data), strict=True):
        assert own.energy == pytest.approx(structure.energy, abs=1e-9)
        np.testing.assert_allclose(own.forces, structure.forces, atol=1e-9)
    alone = Structure([6], [[0, 0, 0]], np.zeros((3, 3)), False)
    assert next(predict(model, [alone])).energy == REFERENCE_ENERGIES[6]


@pytest.mark.parametrize(("energy_noise", "forces_noise"), [(1e-6, 1.0), (30.0, 1e-6)])
def test_what_is_known_well_decides(model, energy_noise, forces_noise):
    """Energies without noise beside useless forces, and the other way round: the factor is that of the better labels."""
    data = labelled(model, moved(12), factor=1.0 + 1e-4, energy_noise=energy_noise, forces_noise=forces_noise)
    # the worse labels alone would be off by far more than this
    assert fit_energy_factor(model, data, LEARNT) == pytest.approx(1.0 + 1e-4, abs=2e-5)


def test_least_squares_over_labelled_values(model):
    """Against SciPy: weights of structures, labels that are missing, energies per atom, both kinds by their own size."""
    from scipy.optimize import minimize_scalar

    data = labelled(model, moved(6), energy_noise=0.02, forces_noise=0.03)
    data[1] = replace(data[1], weight=4.0)
    data[2] = replace(data[2], forces=np.where(np.arange(4)[:, None] == 1, np.nan, data[2].forces))
    data[3] = replace(data[3], energy=None)  # takes no part at all
    data[4] = replace(data[4], forces=None)
    data[5] = replace(data[5], weight=0.0)
    used, scale = [data[k] for k in (0, 1, 2, 4)], model.scale

    def squares(factor):
        model.scale = scale * factor
        made = list(predict(model, used))
        energies = [s.weight * ((p.energy - s.energy) / 4) ** 2 for s, p in zip(used, made, strict=True)]
        forces = [(s.weight * (p.forces - s.forces) ** 2).ravel() for s, p in zip(used[:3], made[:3], strict=True)]
        return np.array(energies), np.concatenate(forces)[~np.isnan(np.concatenate(forces))]

    sizes = [values.mean() for values in squares(1.0)]
    best = minimize_scalar(
        lambda f: sum(values.sum() / size for values, size in zip(squares(f), sizes, strict=True)),
        bracket=(0.9, 1.1),
        tol=1e-10,
    )
    model.scale = scale
    assert fit_energy_factor(model, data, LEARNT) == pytest.approx(best.x, abs=1e-6)


def test_nothing_to_fit(model):
    scale, data = model.scale, labelled(model, moved(2), factor=1.1)
    assert fit_energy_factor(model, [replace(s, energy=None) for s in data], LEARNT) is None
    assert fit_energy_factor(model, [], LEARNT) is None
    assert (
        fit_energy_factor(model, labelled(model, moved(2), factor=1.01), ("embedding",)) is None
    )  # readouts are frozen
    assert fit_energy_factor(model, data, LEARNT) is None  # so much is no offset
    assert fit_energy_factor(model, labelled(model, moved(2), factor=-20.0), LEARNT) is None
    assert model.scale == scale
    assert fit_energy_factor(model, labelled(model, moved(2)), LEARNT) == 1.0


def test_few_of_many_structures(model, monkeypatch):
    from carnet.training import closing_fit

    monkeypatch.setattr(closing_fit, "MOST", 3)
    data = labelled(model, moved(7), factor=1.0 + 1e-3)
    data[1] = replace(data[1], energy=data[1].energy + 5.0)  # between the first, the middle and the last
    assert fit_energy_factor(model, data, LEARNT) == pytest.approx(1.0 + 1e-3, abs=1e-12)

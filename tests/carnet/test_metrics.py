"""Errors against hand-computed values and definitions."""

import numpy as np
import pytest

from carnet import InputError, Prediction, Structure, compare, evaluate, predict
from carnet.evaluation.comparison import quantity_errors
from carnet.evaluation.metrics import composition_baseline
from tests.carnet.pair_potential import PairPotential

WATER = np.array([8, 1, 1])


def water(rng, energy=None, forces=None, stress=None, cell=None):
    positions = np.array([[0.0, 0.0, 0.0], [0.96, 0.0, 0.0], [-0.24, 0.93, 0.0]]) + 0.05 * rng.normal(size=(3, 3))
    periodic = cell is not None
    return Structure(
        WATER,
        positions,
        np.zeros((3, 3)) if cell is None else cell,
        np.full(3, periodic),
        energy,
        forces,
        stress,
        "water.extxyz, frame 0",
    )


def prediction(energy=0.0, forces=None, stress=None):
    return Prediction(energy, np.zeros(3), np.zeros((3, 3)) if forces is None else forces, stress)


def test_errors_of_known_numbers():
    errors = quantity_errors("x", "m", np.array([1.0, 2.0, 3.0, 4.0]), np.array([1.0, 2.0, 3.0, 8.0]))
    assert (errors.mae, errors.rmse, errors.largest, errors.count) == (1.0, 2.0, 4.0, 4)
    assert errors.spread == pytest.approx(np.sqrt(1.25))
    assert errors.relative_rmse == pytest.approx(2.0 / np.sqrt(1.25))


def test_predicting_the_mean_has_relative_error_one():
    reference = np.random.default_rng(0).normal(size=(50, 3)) + 4.0
    errors = quantity_errors("x", "m", reference, np.full_like(reference, reference.mean()))
    assert errors.relative_rmse == pytest.approx(1.0)


def test_no_spread_has_no_relative_error():
    assert quantity_errors("x", "m", np.ones(4), np.zeros(4)).relative_rmse is None


@pytest.mark.parametrize("shapes", [((3,), (4,)), ((0,), (0,)), ((3, 1), (3,))])
def test_shapes_must_agree(shapes):
    with pytest.raises(ValueError, match="shapes"):
        quantity_errors("x", "m", np.zeros(shapes[0]), np.zeros(shapes[1]))


def test_composition_baseline_explains_additive_energies_exactly():
    rng = np.random.default_rng(1)
    numbers = [rng.choice([1, 6, 8], size=size) for size in (3, 5, 6, 8, 9)]
    additive = np.array([sum({1: -13.6, 6: -1030.0, 8: -2040.0}[z] for z in structure) for structure in numbers])
    np.testing.assert_allclose(composition_baseline(numbers, additive), additive, rtol=1e-12)


def test_composition_baseline_of_one_composition_is_the_mean():
    energies = np.array([1.0, 2.0, 6.0])
    np.testing.assert_allclose(composition_baseline([WATER] * 3, energies), 3.0)


def test_units_of_energy_forces_and_stress():
    rng = np.random.default_rng(2)
    cell = 5.0 * np.eye(3)
    structures = [water(rng, energy, np.zeros((3, 3)), np.zeros((3, 3)), cell) for energy in (-10.0, -12.0)]
    predictions = [prediction(e + 0.003, np.full((3, 3), 0.5), np.full((3, 3), 0.002)) for e in (-10.0, -12.0)]
    evaluation = compare(structures, predictions)
    assert evaluation["energy"].mae == pytest.approx(3.0)
    assert evaluation["energy per atom"].mae == pytest.approx(1.0)
    assert evaluation["energy per atom"].unit == "meV/atom"
    assert evaluation["energy"].spread == pytest.approx(1000.0)
    assert evaluation["forces"].rmse == pytest.approx(500.0)
    assert evaluation["stress"].mae == pytest.approx(2.0)
    assert (evaluation.n_structures, evaluation.n_atoms) == (2, 6)
    assert evaluation["stress"].count == 18


def test_forces_are_also_compared_for_each_element():
    forces = np.array([[1.0, 1.0, 1.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]])
    evaluation = compare([water(np.random.default_rng(3), forces=np.zeros((3, 3)))], [prediction(forces=forces)])
    assert evaluation["forces on O"].mae == pytest.approx(1000.0)
    assert evaluation["forces on H"].mae == 0.0
    assert evaluation["forces"].mae == pytest.approx(1000.0 / 3.0)
    with pytest.raises(KeyError, match="energy"):
        evaluation["energy"]


def test_only_labelled_values_are_compared():
    rng = np.random.default_rng(6)
    cell = 5.0 * np.eye(3)
    some = np.array([[1.0, 1.0, 1.0], [np.nan] * 3, [2.0, 2.0, 2.0]])
    structures = [
        water(rng, energy=-10.0, cell=cell),
        water(rng, forces=some),
        water(rng, stress=np.eye(3), cell=cell),
    ]
    predictions = [
        prediction(-10.003, np.full((3, 3), 50.0), np.full((3, 3), 70.0)),
        prediction(90.0, np.zeros((3, 3))),
        prediction(90.0, np.full((3, 3), 50.0), np.zeros((3, 3))),
    ]
    evaluation = compare(structures, predictions)
    assert evaluation["energy"].count == 1 and evaluation["energy"].mae == pytest.approx(3.0)
    assert evaluation["forces"].count == 6 and evaluation["forces"].mae == pytest.approx(1500.0)
    assert evaluation["forces on O"].mae == pytest.approx(1000.0)
    assert evaluation["forces on H"].count == 3
    assert evaluation["stress"].count == 9
    for comparison in evaluation.comparisons:
        assert np.isfinite(comparison.reference).all() and np.isfinite(comparison.predicted).all()


def test_nothing_to_compare_names_the_file():
    with pytest.raises(InputError, match=r"water\.extxyz.*label"):
        compare([water(np.random.default_rng(0))], [prediction()])
    with pytest.raises(InputError, match="no structures"):
        evaluate(PairPotential({1: 0.0}), [])


def test_a_model_agrees_with_its_own_labels():
    rng = np.random.default_rng(4)
    model = PairPotential({1: -13.0, 8: -2000.0})
    bare = [water(rng) for _ in range(5)]
    labelled = [
        Structure(s.numbers, s.positions, s.cell, s.pbc, p.energy, p.forces, None, s.source)
        for s, p in zip(bare, predict(model, bare), strict=True)
    ]
    done = []
    evaluation = evaluate(model, labelled, batch_size=2, on_structure=lambda *counts: done.append(counts))
    assert max(entry.largest for entry in evaluation.errors) < 1e-8
    assert done == [(1, 5), (2, 5), (3, 5), (4, 5), (5, 5)] and evaluation.seconds > 0.0

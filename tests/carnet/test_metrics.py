"""Errors against hand-computed values and definitions."""

import io

import numpy as np
import pytest
from rich.console import Console

from carnet import InputError, Prediction, Structure, compare, evaluate, predict
from carnet.display.page import readable
from carnet.evaluation.comparison import quantity_errors
from carnet.evaluation.energy_zero import composition_fit
from carnet.evaluation.results import terminal_table
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


def test_median_offset_and_tail_of_known_numbers():
    reference = np.zeros((300, 2))
    predicted = np.tile([1.0, -1.0], (300, 1))
    predicted[[7, 90, 290]] = [[30.0, 40.0], [0.0, 50.0], [50.0, 0.0]]  # squares of 2500 each, in three of 300 rows
    errors = quantity_errors("x", "m", reference, predicted, is_invariant=True)
    assert errors.tail == pytest.approx(7500.0 / (7500.0 + 2 * 297))
    assert errors.median == 1.0 and errors.largest == 50.0
    assert errors.offset == pytest.approx(170.0 / 600.0)
    assert quantity_errors("x", "m", reference, predicted).offset is None  # of components, whose signs say nothing
    assert quantity_errors("x", "m", reference, reference).tail is None
    # of fewer than a hundred rows the worst one, and of 101 the worst two
    assert quantity_errors("x", "m", np.zeros(4), np.array([3.0, 1.0, 1.0, 1.0])).tail == pytest.approx(0.75)
    assert quantity_errors("x", "m", np.zeros(101), np.array([3.0, 3.0, *[0.0] * 99])).tail == pytest.approx(1.0)


def test_every_row_of_equal_errors_has_an_equal_share_of_the_tail():
    errors = quantity_errors("x", "m", np.zeros((400, 3)), np.ones((400, 3)))
    assert errors.tail == pytest.approx(0.01)


@pytest.mark.parametrize("shapes", [((3,), (4,)), ((0,), (0,)), ((3, 1), (3,))])
def test_shapes_must_agree(shapes):
    with pytest.raises(ValueError, match="shapes"):
        quantity_errors("x", "m", np.zeros(shapes[0]), np.zeros(shapes[1]))


def test_composition_fit_explains_additive_energies_exactly():
    rng = np.random.default_rng(1)
    numbers = [rng.choice([1, 6, 8], size=size) for size in (3, 5, 6, 8, 9)]
    additive = np.array([sum({1: -13.6, 6: -1030.0, 8: -2040.0}[z] for z in structure) for structure in numbers])
    np.testing.assert_allclose(composition_fit(numbers, additive)[0], additive, rtol=1e-12)


def test_composition_fit_of_one_composition_is_the_mean():
    energies = np.array([1.0, 2.0, 6.0])
    np.testing.assert_allclose(composition_fit([WATER] * 3, energies)[0], 3.0)


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


def test_the_mean_predictor_of_energies_is_the_best_energy_for_each_element():
    rng = np.random.default_rng(7)
    numbers = [rng.choice([1, 6, 8], size=size) for size in (2, 3, 5, 8, 13, 40)]
    labels = np.array([-5.0 * len(z) - 100.0 * np.count_nonzero(z == 8) for z in numbers]) + rng.normal(size=6)
    structures = [
        Structure(z, rng.normal(size=(len(z), 3)), np.zeros((3, 3)), np.zeros(3, bool), label)
        for z, label in zip(numbers, labels, strict=True)
    ]
    shift = 0.25
    evaluation = compare(
        structures, [Prediction(label + shift * len(z)) for z, label in zip(numbers, labels, strict=True)]
    )
    sizes = np.array([len(z) for z in numbers])
    counts = np.array([[np.count_nonzero(z == element) for element in (1, 6, 8)] for z in numbers], dtype=float)
    of_total = labels - counts @ np.linalg.solve(counts.T @ counts, counts.T @ labels)
    shares = counts / sizes[:, None]
    of_atom = labels / sizes - shares @ np.linalg.solve(shares.T @ shares, shares.T @ (labels / sizes))
    for name, missed in (("energy", of_total), ("energy per atom", of_atom)):
        assert evaluation[name].spread == pytest.approx(1e3 * np.sqrt(np.mean(missed**2)))
        assert evaluation[name].spread_mae == pytest.approx(1e3 * np.abs(missed).mean())
    assert evaluation["energy per atom"].offset == pytest.approx(250.0)
    assert evaluation["energy"].offset == pytest.approx(250.0 * sizes.mean())


def test_the_mean_predictor_of_forces_says_zero_and_that_of_stress_a_pressure():
    rng, cell = np.random.default_rng(8), 5.0 * np.eye(3)
    forces = [rng.normal(size=(3, 3)) + [1.0, 0.0, 0.0] for _ in range(4)]
    stresses = [0.5 * (s + s.T) + 2.0 * np.eye(3) for s in rng.normal(size=(4, 3, 3))]
    structures = [water(rng, None, f, s, cell) for f, s in zip(forces, stresses, strict=True)]
    evaluation = compare(structures, [prediction(0.0, np.ones((3, 3)), np.eye(3))] * 4)
    assert evaluation["forces"].spread == pytest.approx(1e3 * np.sqrt(np.mean(np.square(forces))))
    assert evaluation["forces"].spread_mae == pytest.approx(1e3 * np.abs(forces).mean())
    on_oxygen = np.array(forces)[:, 0]
    assert evaluation["forces on O"].spread == pytest.approx(1e3 * np.sqrt(np.mean(on_oxygen**2)))
    assert evaluation["forces on O"].tail == pytest.approx(
        np.sum((1 - on_oxygen) ** 2, axis=1).max() / np.sum((1 - on_oxygen) ** 2)
    )
    pressure = np.mean([s[0, 0] + s[1, 1] + s[2, 2] for s in stresses]) / 3
    missed = np.array(stresses) - pressure * np.eye(3)
    assert evaluation["stress"].spread == pytest.approx(1e3 * np.sqrt(np.mean(missed**2)))
    assert evaluation["stress"].spread_mae == pytest.approx(1e3 * np.abs(missed).mean())
    assert evaluation["forces"].offset is None and evaluation["stress"].offset is None
    # who predicts what it says has its errors
    zero = compare(structures, [prediction(0.0, np.zeros((3, 3)), pressure * np.eye(3))] * 4)
    assert zero["forces"].relative_rmse == zero["forces"].relative_mae == pytest.approx(1.0)
    assert zero["stress"].relative_rmse == zero["stress"].relative_mae == pytest.approx(1.0)


def test_spreads_do_not_depend_on_how_structures_are_turned():
    rng, cell = np.random.default_rng(9), 5.0 * np.eye(3)
    turns = [np.linalg.qr(rng.normal(size=(3, 3)))[0] for _ in range(5)]
    forces = rng.normal(size=(5, 3, 3)) + 1.0
    stresses = rng.normal(size=(5, 3, 3))
    stresses = stresses + np.swapaxes(stresses, 1, 2)
    plain = [water(rng, None, f, s, cell) for f, s in zip(forces, stresses, strict=True)]
    turned = [water(rng, None, f @ t.T, t @ s @ t.T, cell) for f, s, t in zip(forces, stresses, turns, strict=True)]
    said = [prediction(0.0, np.zeros((3, 3)), np.zeros((3, 3)))] * 5
    for quantity in ("forces", "stress", "forces on H"):
        first, second = compare(plain, said)[quantity], compare(turned, said)[quantity]
        assert second.spread == pytest.approx(first.spread) and second.tail == pytest.approx(first.tail)


def test_a_table_of_80_columns_has_the_mean_predictor_under_every_quantity():
    rng, cell = np.random.default_rng(10), 5.0 * np.eye(3)
    structures = [water(rng, 1e3 * rng.normal(), rng.normal(size=(3, 3)), 1e-4 * np.eye(3) * k, cell) for k in range(3)]
    evaluation = compare(structures, [prediction(-5e4, 30.0 * np.ones((3, 3)), 2e-8 * np.eye(3))] * 3)
    console = Console(width=80, file=io.StringIO())
    console.print(terminal_table(evaluation, "model on data"))
    lines = console.file.getvalue().splitlines()
    assert max(map(len, lines)) <= 80 and not any("…" in line for line in lines)
    for entry in evaluation.errors:
        place = next(k for k, line in enumerate(lines) if line.strip().startswith(f"{entry.quantity}, "))
        below = next(
            line for line in lines[place:] if line.split()[:2] == ["mean", "predictor"]
        )  # a long name has two lines
        assert lines.index(below, place) <= place + 2
        for number in (entry.mae, entry.rmse, entry.median, entry.largest):
            assert f" {readable(number)} " in lines[place]
        assert f" {readable(entry.spread_mae)} " in below and f" {readable(entry.spread)} " in below


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

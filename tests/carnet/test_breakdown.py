"""Errors by element, group and frame against sums made by hand, with labels missing here and there."""

import numpy as np
import pytest

from carnet import Prediction, Structure, compare
from carnet.evaluation.breakdown import NO_GROUP, by_group, group_errors, groups_of, worst_frames
from carnet.evaluation.comparison import by_element
from carnet.evaluation.results import evaluation_report

CELL = 6.0 * np.eye(3)


def evaluation(frames):
    """Of waters; a frame is (group, energy error or None, force errors [3, 3] or None, stress error or None)."""
    rng, structures, predictions = np.random.default_rng(0), [], []
    for index, (group, energy, forces, stress) in enumerate(frames):
        true_energy, true_forces, true_stress = (
            rng.normal(),
            rng.normal(size=(3, 3)),
            np.eye(3) * rng.normal(),
        )
        structures.append(
            Structure(
                np.array([8, 1, 1]),
                rng.uniform(0, 5, size=(3, 3)),
                CELL,
                True,
                None if energy is None else true_energy,
                None if forces is None else np.where(np.isnan(forces), np.nan, true_forces),
                None if stress is None else true_stress,
                source=f"w.extxyz, frame {index}",
                group=group,
            )
        )
        predictions.append(
            Prediction(
                true_energy + (energy or 0.0),
                np.zeros(3),
                true_forces + (0.0 if forces is None else np.nan_to_num(forces)),
                true_stress + (stress or 0.0),
            )
        )
    return compare(structures, predictions)


def on_oxygen(size):
    return np.array([[size] * 3, [0.0] * 3, [0.0] * 3])


PARTIAL = [
    ("bulk", 0.3, on_oxygen(1.0), None),
    ("slab", None, on_oxygen(0.5), 0.01),
    ("bulk", -0.6, None, None),
    (None, 0.9, np.array([[np.nan] * 3, [2.0] * 3, [np.nan] * 3]), None),
]


def test_parts_make_up_the_whole():
    result = evaluation(PARTIAL)
    energy, forces, _ = result.comparisons
    for whole, parts in (
        (forces, by_element(forces)),
        (forces, by_group(result, forces)),
        (energy, by_group(result, energy)),
    ):
        assert sum(part.errors.count for part in parts) == whole.errors.count
        squares = sum(part.errors.count * part.errors.rmse**2 for part in parts)
        assert squares == pytest.approx(whole.errors.count * whole.errors.rmse**2)


def test_elements():
    hydrogen, oxygen = by_element(evaluation(PARTIAL).comparisons[1])
    assert (hydrogen.quantity, oxygen.quantity) == ("forces on H", "forces on O")
    assert oxygen.errors.mae == pytest.approx(750.0) and oxygen.errors.count == 6
    assert hydrogen.errors.largest == pytest.approx(2000.0) and hydrogen.errors.count == 15


def test_groups_with_the_labels_they_have():
    result = evaluation(PARTIAL)
    assert groups_of(result) == ["bulk", NO_GROUP, "slab"]
    bulk, none, slab = group_errors(result)
    assert bulk.n_frames == 2 and bulk.errors["energy per atom"].mae == pytest.approx(150.0)
    assert "stress" not in bulk.errors and none.errors["energy per atom"].mae == pytest.approx(300.0)
    assert slab.errors.keys() == {"forces", "stress"}


def test_groups_have_the_mean_predictor_of_the_whole_set():
    result = evaluation([("a", 0.0, on_oxygen(1.0), 1.0), ("a", 0.1, on_oxygen(2.0), 3.0), ("b", 0.2, None, 5.0)])
    for comparison in result.comparisons:
        for part in by_group(result, comparison):
            chosen = np.isin(comparison.frame, np.unique(part.frame))
            missed = comparison.factor * (comparison.reference - comparison.mean)[chosen]
            assert part.errors.spread == pytest.approx(np.sqrt(np.mean(missed**2)))
            assert part.errors.spread_mae == pytest.approx(np.abs(missed).mean())


def test_worst_frames():
    result = evaluation(PARTIAL)
    energy, forces, stress = result.comparisons
    worst = worst_frames(result, energy, 2)
    assert [frame.index for frame in worst] == [3, 2]
    assert worst[0].largest == worst[0].rmse == pytest.approx(300.0) and worst[0].worst_element == ""
    assert worst[0].source == "w.extxyz, frame 3" and worst[0].formula == "H2O" and worst[1].group == "bulk"
    first, second, third = worst_frames(result, forces, 10)
    assert (first.index, first.worst_element, first.rmse) == (3, "H", pytest.approx(2000.0))
    assert (second.index, second.worst_element, second.rmse) == (0, "O", pytest.approx(1000 / np.sqrt(3)))
    assert third.index == 1
    assert [frame.index for frame in worst_frames(result, stress, 10)] == [1]


@pytest.mark.parametrize(
    "frames, present, absent",
    [
        (PARTIAL, ["by element", "by group", "worst frames", "bulk", "slab", NO_GROUP], []),
        ([(None, 0.1, on_oxygen(1.0), None)] * 3, ["by element", "worst frames"], ["by group", "stress"]),
        ([("one", None, on_oxygen(1.0), None)] * 3, ["by group", "worst frames"], ["stress", "meV/atom"]),
        (
            [(None, 0.1, None, None)],
            ["energy per atom"],
            ["by element", "by group", "worst frames", "stress"],
        ),
        (
            [(f"$_g{i}$ <b>", 0.1 * i, None, 0.1) for i in range(14)],
            ["9 most frequent of 14 groups"],
            ["<b>"],
        ),
    ],
    ids=["partial", "no groups", "one group", "one frame", "many groups"],
)
def test_pages_of_any_data(frames, present, absent):
    page = evaluation_report(evaluation(frames), "model", "data").html()
    assert all(text in page for text in present)
    assert not any(text in page for text in absent)
    assert ">nan<" not in page.lower()

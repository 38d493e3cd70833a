"""Labels far above all others: they set no scale, and all other data have the statistics of all their labels."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carnet import GraphDataset, TargetConfig
from carnet.training.outliers import energy_deviations, far_above, label_outliers
from carnet.training.statistics import collect_statistics
from carnet.training.target_statistics import target_statistics
from tests.carnet.labelled_frames import labelled_clusters

CUTOFF = 4.0


@given(
    sizes=st.lists(st.floats(0.0, 1e3), min_size=1, max_size=60),
    wrong=st.floats(1.1, 1e9),
    place=st.integers(0, 59),
)
def test_one_value_far_above_is_found_and_no_other(sizes, wrong, place):
    sizes = np.array(sizes)
    ratio, floor = 10.0, 5.0
    largest = sizes.max()
    assert not far_above(sizes[sizes >= largest / ratio], ratio, floor).any()
    place %= len(sizes)
    sizes[place] = wrong * max(ratio * largest, floor)
    if len(sizes) > 1:
        assert far_above(sizes, ratio, floor)[place]
    assert not far_above(np.full(len(sizes), 1e6), ratio, floor).any()


def test_what_is_frequent_is_another_kind_of_structures():
    sizes = np.ones(100)
    sizes[:5] = 1e6
    assert far_above(sizes, 100.0, 100.0).sum() == 5
    sizes[:6] = 1e6
    assert not far_above(sizes, 100.0, 100.0).any()


def test_structures_at_rest_are_no_measure_of_forces():
    """Relaxed structures have forces of 1e-3 eV/Å; that one moves at 300 K is no mistake."""
    forces = np.full(50, 1e-3)
    forces[7] = 3.0
    assert not far_above(forces, 100.0, 100.0).any()


def test_one_absurd_force_leaves_the_scale_to_the_others():
    frames = labelled_clusters(40)
    forces = frames[17].forces.copy()
    forces[1, 2] = 1e6
    wrong = [*frames[:17], replace(frames[17], forces=forces), *frames[18:]]
    others = [*frames[:17], *frames[18:]]
    found = collect_statistics(GraphDataset(wrong, CUTOFF))
    expected = math.sqrt(np.mean(np.square(np.concatenate([frame.forces for frame in others]))))
    assert found.scale == pytest.approx(expected, rel=1e-12)
    (line,) = found.outliers.lines
    assert "cluster 17 (1e+06 eV/Å)" in line and line.startswith("warning: force far above all others")


@pytest.mark.parametrize("energy", [1e6, -1e7, 0.0])
def test_one_absurd_energy_leaves_the_reference_energies_to_the_others(energy):
    frames = labelled_clusters(40)
    wrong = [*frames[:17], replace(frames[17], energy=energy), *frames[18:]]
    found = collect_statistics(GraphDataset(wrong, CUTOFF))
    others = collect_statistics(GraphDataset([*frames[:17], *frames[18:]], CUTOFF))
    assert found.reference_energies == pytest.approx(others.reference_energies, abs=1e-9)
    assert found.outliers.energies == {17}
    without_forces = [replace(frame, forces=None) for frame in wrong]
    rest = [replace(frame, forces=None) for k, frame in enumerate(wrong) if k != 17]
    scales = [collect_statistics(GraphDataset(each, CUTOFF)).scale for each in (without_forces, rest)]
    assert scales[0] == pytest.approx(scales[1], rel=1e-9)


@settings(max_examples=20, deadline=None)
@given(wrong=st.lists(st.floats(1e3, 1e9), min_size=1, max_size=3), seed=st.integers(0, 2**32))
def test_few_wrong_energies_do_not_draw_the_others_along(wrong, seed):
    random = np.random.default_rng(seed)
    counts = random.integers(1, 9, (100, 3)).astype(float)
    noise = random.normal(size=100)
    energies = counts @ [-13.6, -1030.0, 2.0] + noise
    energies[: len(wrong)] += np.array(wrong) * counts[: len(wrong)].sum(1)
    deviations = np.abs(energy_deviations(counts, energies))
    assert np.all(deviations[len(wrong) :] < 5.0) and np.all(deviations[: len(wrong)] > 900.0)


def test_sane_data_have_no_outliers():
    assert label_outliers(labelled_clusters(30), (1, 8)).lines == ()


def test_a_stress_that_is_absurd_is_named():
    frames = labelled_clusters(30, periodic=True)
    frames[3] = replace(frames[3], stress=1e5 * np.eye(3))
    (line,) = label_outliers(frames, (1, 8)).lines
    assert "stress far above" in line and "cluster 3" in line and "alone" not in line


@pytest.mark.parametrize("per", ["structure", "atom"])
def test_one_absurd_tensor_leaves_scales_and_shifts_to_the_others(per):
    target = TargetConfig(name="alpha", symmetry="ij=ji", per=per)
    random = np.random.default_rng(0)
    frames = [
        replace(frame, tensors={"alpha": random.normal(size=(1 if per == "structure" else frame.n_atoms, 6))})
        for frame in labelled_clusters(60)
    ]
    wrong = list(frames)
    rows = frames[5].tensors["alpha"].copy()
    rows[0, 2] = 1e7
    wrong[5] = replace(frames[5], tensors={"alpha": rows})
    plain, found = (target_statistics(target, each, (1, 8)) for each in (frames, wrong))
    assert plain.outliers is None and "cluster 5" in found.outliers
    for z in plain.spread:
        assert found.spread[z] == pytest.approx(plain.spread[z], rel=0.1)
    for z in (1, 8):
        assert found.head.shift[z] == pytest.approx(plain.head.shift[z], abs=0.1)

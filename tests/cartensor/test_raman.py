"""Raman activities and depolarisation ratios against averages over rotations and textbook cases."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

import cartensor as ct
from carnet.testing import assert_close


def rotations() -> tuple[Rotation, np.ndarray]:
    """Euler angles and weights of a product grid, exact for polynomials of degree 4 in the matrix."""
    nodes, weights = np.polynomial.legendre.leggauss(3)
    turns = 2 * np.pi * np.arange(5) / 5
    angles = np.array([(a, np.arccos(x), c) for a in turns for x in nodes for c in turns])
    return Rotation.from_euler("ZYZ", angles), np.array([w / 50 for _ in turns for w in weights for _ in turns])


@pytest.mark.parametrize("is_complex", [False, True])
def test_invariants_are_averages_over_rotations(is_complex):
    """45 <|alpha_zz|^2> and 45 <|alpha_xz|^2>, with an antisymmetric part."""
    draw = np.random.default_rng(0)
    tensor = draw.normal(size=(3, 3)) + (1j * draw.normal(size=(3, 3)) if is_complex else 0)
    grid, weights = rotations()
    turned = np.abs(ct.turn(tensor, grid, "ij")) ** 2
    found = ct.raman_activity(tensor)
    assert_close(found.parallel, 45 * weights @ turned[:, 2, 2])
    assert_close(found.perpendicular, 45 * weights @ turned[:, 0, 2])
    assert_close(found.depolarization_ratio, (weights @ turned[:, 0, 2]) / (weights @ turned[:, 2, 2]))
    # natural light along y: incident x and z, scattered along x: z and y
    across = weights @ (turned[:, 2, 2] + turned[:, 2, 0]), weights @ (turned[:, 1, 2] + turned[:, 1, 0])
    assert_close(found.natural_depolarization_ratio, across[1] / across[0])


def test_symmetric_tensors_have_the_well_known_sums():
    tensors = np.random.default_rng(1).normal(size=(4, 2, 3, 3))
    tensors = tensors + np.swapaxes(tensors, -1, -2)
    found, invariants = ct.raman_activity(tensors), ct.polarizability_invariants(tensors)
    a2, g2 = invariants.mean**2, invariants.anisotropy**2
    assert_close(found.activity, 45 * a2 + 7 * g2)
    assert_close(found.depolarization_ratio, 3 * g2 / (45 * a2 + 4 * g2))
    assert_close(found.natural_depolarization_ratio, 6 * g2 / (45 * a2 + 7 * g2))
    assert found.activity.shape == (4, 2) and not found.antisymmetric_anisotropy.any()


def test_polarised_depolarised_and_anomalous_bands():
    polarised = ct.raman_activity(np.eye(3))
    assert polarised.depolarization_ratio == 0 and polarised.natural_depolarization_ratio == 0
    assert polarised.activity == 45
    depolarised = ct.raman_activity(np.diag([1.0, -1.0, 0.0]))
    assert_close(depolarised.depolarization_ratio, 0.75)
    assert_close(depolarised.natural_depolarization_ratio, 6 / 7)
    anomalous = ct.raman_activity([[0, 1.0, 0], [-1.0, 0, 0], [0, 0, 0]])
    assert np.isinf(anomalous.depolarization_ratio)
    assert_close(anomalous.activity, 15.0)
    assert_close(anomalous.natural_depolarization_ratio, 2.0)


def test_what_does_not_scatter_has_no_ratio():
    assert np.isnan(ct.raman_activity(np.zeros((3, 3))).depolarization_ratio)


def test_nan_of_a_row_concerns_this_row():
    tensors = np.random.default_rng(2).normal(size=(3, 3, 3))
    whole = ct.raman_activity(tensors).activity
    tensors[1, 0, 2] = np.nan
    found = ct.raman_activity(tensors)
    assert np.isnan(found.activity[1]) and np.isnan(found.depolarization_ratio[1])
    assert (found.activity[[0, 2]] == whole[[0, 2]]).all()


@given(st.integers(0, 2**32 - 1))
def test_turning_changes_nothing(seed):
    tensor = np.random.default_rng(seed).normal(size=(3, 3))
    found, turned = ct.raman_activity(tensor), ct.raman_activity(ct.turn(tensor, Rotation.random(rng=seed)))
    assert_close(turned.activity, found.activity)
    assert_close(turned.antisymmetric_anisotropy, found.antisymmetric_anisotropy, order=1)


def test_wrong_shapes_are_refused():
    with pytest.raises(ValueError, match=r"shape \(\.\.\., 3, 3\)"):
        ct.raman_activity(np.ones(6))

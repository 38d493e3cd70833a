"""Polarizability invariants and shielding parameters against their definitions and tabulated molecules."""

import numpy as np
import pytest

from cartensor import polarizability_invariants, shielding_parameters
from tests.cartensor.rotations import cayley


def test_linear_molecule():
    """Carbon dioxide: 4.05 and 1.95 Å^3 along and across; mean 2.65, anisotropy 2.10."""
    rotation = cayley(1, -2, 3).astype(float)
    found = polarizability_invariants(rotation @ np.diag([1.95, 1.95, 4.05]) @ rotation.T)
    assert np.isclose(found.mean, 2.65) and np.isclose(found.anisotropy, 2.10)


def test_anisotropy_is_the_textbook_sum():
    tensors = np.random.default_rng(0).normal(size=(4, 5, 3, 3))
    tensors = tensors + np.swapaxes(tensors, -2, -1)
    found = polarizability_invariants(tensors)
    xx, yy, zz = np.moveaxis(np.diagonal(tensors, axis1=-2, axis2=-1), -1, 0)
    xy, yz, zx = tensors[..., 0, 1], tensors[..., 1, 2], tensors[..., 2, 0]
    squares = (xx - yy) ** 2 + (yy - zz) ** 2 + (zz - xx) ** 2 + 6 * (xy**2 + yz**2 + zx**2)
    assert found.mean.shape == (4, 5)
    assert np.allclose(found.anisotropy, np.sqrt(squares / 2)) and np.allclose(found.mean, (xx + yy + zz) / 3)


def test_shielding_by_hand():
    """sigma_11, 22, 33 = -20, 40, 160: iso 60, span 180, skew 1/3; zz = 160, xx = -20, yy = 40, eta = 0.6."""
    rotation = cayley(2, 1, -1).astype(float)
    found = shielding_parameters(rotation @ np.diag([40.0, 160.0, -20.0]) @ rotation.T)
    assert np.allclose(found.principal, [-20, 40, 160])
    assert np.isclose(found.isotropic, 60) and np.isclose(found.span, 180) and np.isclose(found.skew, 1 / 3)
    assert np.allclose(found.haeberlen, [-20, 40, 160])
    assert np.isclose(found.reduced_anisotropy, 100) and np.isclose(found.anisotropy, 150)
    assert np.isclose(found.asymmetry, 0.6)
    assert np.allclose(found.antisymmetric, 0)


def test_negative_anisotropy():
    found = shielding_parameters(np.diag([-90.0, 30.0, 60.0]))
    assert np.isclose(found.reduced_anisotropy, -90) and np.isclose(found.asymmetry, 1 / 3)
    assert np.allclose(found.haeberlen, [60, 30, -90]) and np.isclose(found.skew, -0.6)


@pytest.mark.parametrize("values, skew", [([0, 0, 30], 1), ([0, 30, 30], -1), ([-1, 0, 1], 0)])
def test_axial_tensors(values, skew):
    found = shielding_parameters(np.diag(np.array(values, dtype=float)))
    assert np.isclose(found.skew, skew)
    assert np.isclose(found.asymmetry, 1 - abs(skew))


def test_ranges_and_batches():
    tensors = np.random.default_rng(1).normal(size=(50, 3, 3))
    found = shielding_parameters(tensors)
    assert ((found.asymmetry >= 0) & (found.asymmetry <= 1)).all() and (np.abs(found.skew) <= 1).all()
    deviations = np.abs(found.haeberlen - found.isotropic[:, None])
    assert (deviations[:, 2] >= deviations[:, 0]).all() and (deviations[:, 0] >= deviations[:, 1]).all()
    assert np.allclose(found.haeberlen.sum(axis=1) / 3, found.isotropic)
    levi_civita = np.zeros((3, 3, 3))
    levi_civita[[0, 1, 2], [1, 2, 0], [2, 0, 1]], levi_civita[[0, 2, 1], [2, 1, 0], [1, 0, 2]] = 1, -1
    antisymmetric = (tensors - np.swapaxes(tensors, 1, 2)) / 2
    assert np.allclose(np.einsum("ijk,nk->nij", levi_civita, found.antisymmetric), antisymmetric)


def test_isotropic_shielding_has_no_skew():
    found = shielding_parameters(31.7 * np.eye(3))
    assert found.span == 0 and np.isnan(found.skew) and np.isnan(found.asymmetry)


@pytest.mark.parametrize("function", [polarizability_invariants, shielding_parameters])
def test_wrong_shape(function):
    with pytest.raises(ValueError, match=r"shape \(\.\.\., 3, 3\)"):
        function(np.ones(6))


@pytest.mark.parametrize("wrong", [np.nan, np.inf])
def test_a_number_that_is_not_finite_concerns_its_tensor_alone_and_all_of_that(wrong):
    tensors = np.random.default_rng(2).normal(size=(3, 3, 3))
    whole = shielding_parameters(tensors)
    tensors[1, 0, 0] = wrong
    found = shielding_parameters(tensors)
    for name in ("isotropic", "principal", "skew", "haeberlen", "antisymmetric", "axes", "haeberlen_axes"):
        values = getattr(found, name)
        assert np.isnan(values[1]).all() and (values[[0, 2]] == getattr(whole, name)[[0, 2]]).all()
    assert np.isnan(polarizability_invariants(tensors).anisotropy[1])


def test_printed_invariants():
    text = str(polarizability_invariants(np.diag([1.95, 1.95, 4.05])))
    assert "mean        2.65" in text and "anisotropy  2.1" in text
    batch = str(polarizability_invariants(np.zeros((0, 3, 3)))), str(polarizability_invariants(1j * np.ones((4, 3, 3))))
    assert "mean        [0]" in batch[0] and "[4] sizes 1 to 1" in batch[1]

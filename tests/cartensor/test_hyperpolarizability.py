"""Orientational averages of a first hyperpolarizability against exact isotropic tensors, and against named cases."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

import cartensor as ct
from carnet.testing import assert_close
from tests.cartensor.rotations import cayley


def isotropic_average(*axes: int) -> np.ndarray:
    """The exact average of R_axes[0],i R_axes[1],j ... over all rotations: the isotropic part of e_a e_b ..."""
    product = np.zeros((3,) * len(axes), dtype=object)
    product[...] = Fraction(0)
    product[axes] = Fraction(1)
    projected = ct.decompose("ijklmnopqr"[: len(axes)]).project(product, 0)
    return np.vectorize(float)(projected)


AVERAGES = {axes: isotropic_average(*axes, *axes) for axes in ((2, 2, 2), (2, 0, 0))}


def random_beta(seed: int, batch: tuple[int, ...] = (), is_complex: bool = False) -> np.ndarray:
    draw = np.random.default_rng(seed)
    beta = draw.normal(size=(*batch, 3, 3, 3))
    if is_complex:
        beta = beta + 1j * draw.normal(size=beta.shape)
    return beta + np.swapaxes(beta, -1, -2)


@pytest.mark.parametrize("is_complex", [False, True])
def test_averages_are_those_of_the_isotropic_tensors_of_rank_6(is_complex):
    beta = random_beta(0, (4, 5), is_complex)
    found = ct.hyper_rayleigh(beta)
    for value, axes in ((found.zzz, (2, 2, 2)), (found.zxx, (2, 0, 0))):
        exact = np.einsum("ijklmn,...ijk,...lmn->...", AVERAGES[axes], beta, beta.conj()).real
        assert_close(value, exact)
    assert_close(found.beta_hrs**2, found.zzz + found.zxx)
    assert_close(found.depolarization_ratio, found.zzz / found.zxx)


def test_averages_are_those_over_rotations():
    """A product grid of Euler angles that is exact for polynomials of degree 6 in the matrix."""
    nodes, weights = np.polynomial.legendre.leggauss(4)
    turns = 2 * np.pi * np.arange(7) / 7
    angles = np.array([(a, np.arccos(x), c) for a in turns for x in nodes for c in turns])
    weight = np.array([w / 2 / 49 for _ in turns for w in weights for _ in turns])
    beta = random_beta(3)
    turned = ct.turn(beta, Rotation.from_euler("ZYZ", angles), "ijk")
    found = ct.hyper_rayleigh(beta)
    assert_close(found.zzz, np.sum(weight * turned[:, 2, 2, 2] ** 2))
    assert_close(found.zxx, np.sum(weight * turned[:, 2, 0, 0] ** 2))


def test_one_component_zzz():
    """beta_zzz alone: 1/7 and 1/35, ratio 5, beta_HRS = sqrt(6/35) beta."""
    beta = np.zeros((3, 3, 3))
    beta[2, 2, 2] = 10
    found = ct.hyper_rayleigh(beta)
    assert_close(np.array([found.zzz, found.zxx]), np.array([100 / 7, 100 / 35]))
    assert_close(found.depolarization_ratio, 5.0)
    assert_close(found.beta_hrs, np.sqrt(600 / 35))


def test_a_tetrahedral_molecule():
    """beta_xyz alone, as of CCl4: <ZZZ^2> = 12/35, <ZXX^2> = 8/35, ratio 3/2, octupolar, turned or not."""
    beta = np.zeros((3, 3, 3))
    for i, j, k in ((0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)):
        beta[i, j, k] = 18.9
    found = ct.hyper_rayleigh(ct.turn(beta, cayley(1, -2, 3).astype(float)))
    assert_close(found.zzz, 12 / 35 * 18.9**2)
    assert_close(found.zxx, 8 / 35 * 18.9**2)
    assert_close(found.depolarization_ratio, 1.5)
    assert_close(found.octupolar, np.sqrt(6) * 18.9)
    assert found.dipolar < 1e-13


def test_a_dipolar_molecule_has_the_ratio_9():
    vector = np.array([0.3, -1.0, 2.0])
    delta = np.eye(3)
    beta = np.einsum("ij,k->ijk", delta, vector)
    beta = beta + np.einsum("ik,j->ijk", delta, vector) + np.einsum("jk,i->ijk", delta, vector)
    found = ct.hyper_rayleigh(beta)
    assert_close(found.depolarization_ratio, 9.0)
    assert found.octupolar < 1e-13 and found.kleinman_violation < 1e-13
    assert_close(found.dipolar, np.sqrt(np.sum(beta**2)))


def test_kleinman_tensors_follow_from_their_natural_parts():
    """F. Castet et al.: <ZZZ^2> = J1^2/5 + 2/35 J3^2 and <ZXX^2> = J1^2/45 + 4/105 J3^2, from parts by decomposition."""
    symmetric = ct.decompose("ijk=jik=ikj")
    beta = symmetric.embed(symmetric.extract(np.random.default_rng(1).normal(size=(6, 3, 3, 3))))
    parts = symmetric.extract(beta)
    first, third = (np.sum(parts[weight] ** 2, axis=(-2, -1)) for weight in (1, 3))
    found = ct.hyper_rayleigh(beta)
    assert_close(found.dipolar**2, first)
    assert_close(found.octupolar**2, third)
    assert_close(found.zzz, first / 5 + 2 * third / 35)
    assert_close(found.zxx, first / 45 + 4 * third / 105)
    assert_close(found.nonlinear_anisotropy**2, third / first)
    assert (found.kleinman_violation < 1e-13).all()


def test_without_kleinman_symmetry_the_violation_is_told():
    beta = np.zeros((3, 3, 3))
    beta[2, 0, 0], beta[0, 0, 2], beta[0, 2, 0] = 2, -1, -1  # its totally symmetric part is zero
    found = ct.hyper_rayleigh(beta)
    assert_close(found.kleinman_violation, 1.0)
    assert_close(found.zzz, 0.0, scale=1.0)
    assert found.zxx > 0


@given(st.integers(0, 2**32 - 1))
def test_turning_changes_nothing(seed):
    beta = random_beta(seed)
    turned = ct.hyper_rayleigh(ct.turn(beta, Rotation.random(rng=seed)))
    found = ct.hyper_rayleigh(beta)
    for name in ("zzz", "zxx", "dipolar", "octupolar", "kleinman_violation"):
        assert_close(getattr(turned, name), getattr(found, name), order=1)


def test_nan_of_a_row_concerns_this_row():
    beta = random_beta(5, (3,))
    whole = ct.hyper_rayleigh(beta)
    beta[1, 0, 1, 2] = np.nan
    beta[2, 0, 0, 0] = np.inf
    found = ct.hyper_rayleigh(beta)
    for name in ("zzz", "zxx", "dipolar", "octupolar", "kleinman_violation", "beta_hrs", "depolarization_ratio"):
        values = getattr(found, name)
        assert values[0] == getattr(whole, name)[0] and np.isnan(values[1:]).all()


def test_nothing_scatters_nothing():
    found = ct.hyper_rayleigh(np.zeros((3, 3, 3)))
    assert found.beta_hrs == 0 and np.isnan(found.depolarization_ratio) and found.kleinman_violation == 0


@pytest.mark.parametrize(
    "beta, message",
    [
        (np.zeros((3, 6)), "from_voigt"),
        (np.zeros((3, 3)), r"shape \(\.\.\., 3, 3, 3\)"),
        (np.arange(27.0).reshape(3, 3, 3), "last two indices"),
        (np.stack([np.zeros((3, 3, 3)), np.arange(27.0).reshape(3, 3, 3)]), "1 of the batch is not symmetric"),
    ],
)
def test_what_is_no_hyperpolarizability_is_refused(beta, message):
    with pytest.raises(ct.HyperpolarizabilityError, match=message):
        ct.hyper_rayleigh(beta)


def test_the_contracted_form_is_written_in_full_by_the_catalogue():
    beta = random_beta(9)
    contracted = ct.to_voigt(beta, "SHG")
    assert_close(ct.hyper_rayleigh(ct.from_voigt(contracted, "SHG")).zzz, ct.hyper_rayleigh(beta).zzz)

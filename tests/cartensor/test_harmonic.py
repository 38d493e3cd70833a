"""Harmonics: normalisations, the Legendre identity, exact equivariance, agreement with e3nn."""

from fractions import Fraction

import numpy as np
import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st

import cartensor as ct
from tests.cartensor.rotations import rational_rotations
from tests.cartensor.test_natural_basis import representation

PYTHAGOREAN = [Fraction(2, 7), Fraction(3, 7), Fraction(6, 7)]


@pytest.mark.parametrize("weight", range(6))
def test_norms_on_a_rational_unit_vector(weight):
    legendre = [1, 1, Fraction(3, 2), Fraction(5, 2), Fraction(35, 8), Fraction(63, 8)][weight]
    expected = {"component": 2 * weight + 1, "norm": 1, "legendre": legendre}
    for normalization, square in expected.items():
        assert sum(v * v for v in ct.harmonic(weight, normalization)(PYTHAGOREAN)) == square


@pytest.mark.parametrize("weight", range(5))
def test_contraction_with_a_direction_is_the_legendre_polynomial(weight):
    other = [Fraction(1, 3), Fraction(-2, 3), Fraction(2, 3)]
    power = np.array(Fraction(1), dtype=object)
    for _ in range(weight):
        power = np.multiply.outer(power, np.array(other, dtype=object))
    value = sum(
        a * b for a, b in zip(ct.harmonic(weight)(PYTHAGOREAN), np.atleast_1d(ct.pack(power, weight)), strict=True)
    )
    cosine = sum(a * b for a, b in zip(PYTHAGOREAN, other, strict=True))
    legendre = sympy.legendre(weight, sympy.Rational(cosine.numerator, cosine.denominator))
    assert value.sympy() == legendre


@settings(max_examples=8, deadline=None)
@given(rational_rotations, st.integers(0, 3))
def test_equivariance_is_exact(rotation, weight):
    vector = np.array([Fraction(1, 2), Fraction(-3), Fraction(5, 3)], dtype=object)
    rotated = ct.harmonic(weight)(rotation @ vector)
    assert (rotated == representation(rotation, weight) @ ct.harmonic(weight)(vector)).all()


def test_inversion_gives_the_polar_parity():
    vector = np.array([Fraction(1, 2), Fraction(-3), Fraction(5, 3)], dtype=object)
    for weight in range(5):
        assert (ct.harmonic(weight)(-vector) == (-1) ** weight * ct.harmonic(weight)(vector)).all()


@pytest.mark.parametrize("weight", range(5))
def test_spans_the_same_space_as_e3nn_with_the_same_norm(weight):
    torch = pytest.importorskip("torch")
    o3 = pytest.importorskip("e3nn.o3")
    vectors = torch.randn(50, 3, dtype=torch.float64)
    vectors /= vectors.norm(dim=-1, keepdim=True)
    ours = ct.harmonic(weight, "component")(vectors)
    theirs = o3.spherical_harmonics(weight, vectors, normalize=False, normalization="component")
    torch.testing.assert_close(ours @ ours.T, theirs @ theirs.T, rtol=1e-6, atol=1e-6)  # e3nn holds float32 constants


def test_unknown_normalization():
    with pytest.raises(ValueError, match="expected one of legendre, component, norm"):
        ct.harmonic(2, "unit")

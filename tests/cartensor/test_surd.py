"""Exact numbers: field identities against SymPy."""

from fractions import Fraction

import pytest
import sympy
from hypothesis import given
from hypothesis import strategies as st

from cartensor import Surd

rationals = st.fractions(min_value=-20, max_value=20, max_denominator=12)
surds = st.lists(st.tuples(rationals, st.integers(1, 60)), max_size=3).map(
    lambda terms: sum((q * Surd.sqrt(n) for q, n in terms), Surd(0))
)


@given(surds, surds)
def test_ring_operations_agree_with_sympy(a, b):
    assert sympy.expand((a * b).sympy() - a.sympy() * b.sympy()) == 0
    assert sympy.expand((a + b).sympy() - a.sympy() - b.sympy()) == 0
    assert a - b == -(b - a)
    assert a * b == b * a


@given(surds)
def test_float_and_equality(a):
    assert float(a) == pytest.approx(float(a.sympy()), abs=1e-12)
    assert a - a == 0 and (a == 0) == (not a)
    assert hash(a) == hash(a + 0)


@given(rationals.filter(lambda q: q > 0), rationals.filter(lambda q: q > 0))
def test_roots_and_inverse(p, q):
    root = Surd.sqrt(p)
    assert root * root == p
    assert (q * root).inverse() * q * root == 1
    assert root.is_rational == sympy.sqrt(sympy.Rational(p.numerator, p.denominator)).is_rational


def test_bad_input():
    with pytest.raises(TypeError, match="exact number"):
        Surd(0.5)
    with pytest.raises(ValueError, match="not real"):
        Surd.sqrt(-2)
    with pytest.raises(ValueError, match="single term"):
        (Surd.sqrt(2) + 1).inverse()
    with pytest.raises(ValueError, match="irrational"):
        Surd.sqrt(2).rational()
    with pytest.raises(AttributeError):
        Surd(1).value = Fraction(2)


def test_text():
    assert str(Surd.sqrt(Fraction(3, 4)) - Fraction(1, 2)) == "-1/2 + sqrt(3)/2"
    assert str(Surd(0)) == "0"

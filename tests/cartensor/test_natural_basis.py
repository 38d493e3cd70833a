"""The packed basis: exact orthonormality, the projector's closed form, harmonicity, exact equivariance."""

from fractions import Fraction

import numpy as np
import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st

import cartensor as ct
from tests.cartensor.rotations import rational_rotations


def representation(rotation, weight):
    """Exact matrix of a rotation on packed components: B R^(tensor l) B^T."""
    matrix = ct.natural_basis(weight).matrix()
    power = np.array([[Fraction(1)]], dtype=object)
    for _ in range(weight):
        power = np.kron(power, rotation)
    return matrix @ power @ matrix.T


@pytest.mark.parametrize("weight", range(6))
def test_orthonormal_exactly(weight):
    matrix = ct.natural_basis(weight).matrix()
    assert (matrix @ matrix.T == np.eye(2 * weight + 1, dtype=int)).all()


@pytest.mark.parametrize("weight", range(5))
def test_completeness_is_the_closed_form_projector(weight):
    matrix = ct.natural_basis(weight).matrix()
    closed = np.array(sympy.flatten([ct.projector(weight)]), dtype=object).reshape(3**weight, 3**weight)
    product = matrix.T @ matrix
    assert all(a.sympy() == b for a, b in zip(product.ravel(), closed.ravel(), strict=True))


def test_projector_coefficients_of_weight_four():
    assert ct.projector_coefficients(4) == (Fraction(1, 24), Fraction(-1, 84), Fraction(1, 105))


def test_order_and_sign_rule():
    assert [str(c) for c in ct.natural_basis(1)] == ["x", "y", "z"]
    polynomials = [str(c).split("(")[-1][:-1] for c in ct.natural_basis(2)]
    assert polynomials == ["x^2 - y^2", "x*y", "x*z", "y*z", "- x^2 - y^2 + 2*z^2"]


@pytest.mark.parametrize("weight", [2, 3, 7, 10])
def test_polynomials_are_harmonic_for_sympy(weight):
    x, y, z = variables = sympy.symbols("x y z")
    for expression in ct.harmonic(weight).expr(x, y, z):
        assert sympy.expand(sum(sympy.diff(expression, v, 2) for v in variables)) == 0


@settings(max_examples=8, deadline=None)
@given(rational_rotations, st.integers(0, 3))
def test_representation_is_orthogonal_exactly(rotation, weight):
    matrix = representation(rotation, weight)
    assert (matrix @ matrix.T == np.eye(2 * weight + 1, dtype=int)).all()


@pytest.mark.parametrize("weight", range(4))
def test_pack_inverts_unpack_for_every_kind_of_array(weight):
    components = np.random.default_rng(weight).normal(size=(4, 2 * weight + 1))
    full = ct.unpack(components, weight)
    assert full.shape == (4,) + (3,) * weight
    np.testing.assert_allclose(ct.pack(full, weight), components, atol=1e-14)
    exact = [Fraction(k + 1, 3) for k in range(2 * weight + 1)]
    assert list(ct.pack(ct.unpack(exact, weight), weight)) == exact
    symbols = sympy.Array(sympy.symbols(f"a:{2 * weight + 1}"))
    assert sympy.simplify(ct.pack(ct.unpack(symbols, weight), weight) - symbols) == sympy.Array([0] * (2 * weight + 1))


def test_torch_keeps_dtype_and_gradients():
    torch = pytest.importorskip("torch")
    components = torch.randn(3, 5, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(lambda v: ct.unpack(v, 2), components)
    assert ct.unpack(components.float(), 2).dtype == torch.float32


def test_bad_input_says_what_was_expected():
    with pytest.raises(ValueError, match=r"\(\.\.\., 3, 3\), got \(3, 4\)"):
        ct.pack(np.zeros((3, 4)), 2)
    with pytest.raises(ValueError, match="integer >= 0"):
        ct.natural_basis(-1)

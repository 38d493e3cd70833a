"""Couplings: exact equivariance, scales, counts, Cartesian meaning, e3nn's Wigner 3j up to basis and sign."""

import itertools
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cartensor as ct
from cartensor import Irrep
from tests.cartensor.rotations import rational_rotations
from tests.cartensor.test_natural_basis import representation

TRIANGLES = [(a, b, c) for a in range(4) for b in range(4) for c in range(abs(a - b), min(a + b, 3) + 1)]
triangles = st.sampled_from([t for t in TRIANGLES if max(t) <= 2])


@settings(max_examples=10, deadline=None)
@given(rational_rotations, triangles)
def test_equivariance_is_exact(rotation, weights):
    rng = np.random.default_rng(sum(weights))
    x, y = ([Fraction(int(v)) for v in rng.integers(-5, 6, 2 * weight + 1)] for weight in weights[:2])
    d1, d2, d3 = (representation(rotation, weight) for weight in weights)
    coupling = ct.couple(*weights)
    assert (coupling(d1 @ np.array(x), d2 @ np.array(y)) == d3 @ coupling(x, y)).all()


@pytest.mark.parametrize("weights", TRIANGLES)
def test_component_scale(weights):
    assert sum((c * c for *_, c in ct.couple(*weights, scale="component").terms), ct.Surd(0)) == 2 * weights[2] + 1


@pytest.mark.parametrize("weights", [t for t in TRIANGLES if sum(t) % 2 == 0])
def test_even_couplings_take_harmonics_of_one_direction_to_its_harmonic(weights):
    direction = [Fraction(2, 7), Fraction(-3, 7), Fraction(6, 7)]
    v1, v2, v3 = (ct.harmonic(weight)(direction) for weight in weights)
    assert (ct.couple(*weights)(v1, v2) == v3).all()


@pytest.mark.parametrize("weights", [t for t in TRIANGLES if sum(t) % 2 == 1])
def test_odd_couplings_turn_two_directions_into_their_cross_product(weights):
    first = np.array([2.0, -3.0, 6.0]) / 7
    side = np.array([3.0, 6.0, 2.0]) / 7
    second = np.cos(1e-5) * first + np.sin(1e-5) * side
    z = ct.couple(*weights)(ct.harmonic(weights[0])(first), ct.harmonic(weights[1])(second))
    tensor = ct.unpack(z, weights[2])
    for _ in range(weights[2] - 1):
        tensor = tensor @ first
    np.testing.assert_allclose(tensor / np.sin(1e-5), np.cross(first, side), atol=1e-4)


def test_cartesian_meaning_of_low_weights():
    x, y = [Fraction(v) for v in (1, 2, 3)], [Fraction(v) for v in (-1, 5, 2)]
    assert ct.couple(1, 1, 0)(x, y)[0] == 15
    assert list(ct.couple(1, 1, 1)(x, y)) == [2 * 2 - 3 * 5, 3 * -1 - 1 * 2, 1 * 5 - 2 * -1]
    matrix = np.array([[1, 2, 3], [2, -4, 5], [3, 5, 3]], dtype=object)
    vector = ct.couple(2, 1, 1)(ct.pack(matrix, 2), x)
    assert list(vector) == [v * ct.couple(2, 1, 1).factor for v in matrix @ np.array(x, dtype=object)]


@pytest.mark.parametrize("weights", TRIANGLES)
def test_formula_means_what_the_coefficients_do(weights):
    """The factor times contraction and projection of full arrays, by einsum, equals the packed coupling."""
    l1, l2, l3 = weights
    rng = np.random.default_rng(1)
    x, y = rng.normal(size=2 * l1 + 1), rng.normal(size=2 * l2 + 1)
    coupling = ct.couple(*weights)
    k = coupling.contracted_pairs
    full_x, full_y = ct.unpack(x, l1), ct.unpack(y, l2)
    if coupling.is_even:
        product = np.tensordot(full_x, full_y, axes=(list(range(l1 - k, l1)), list(range(l2 - k, l2))))
    else:
        epsilon = np.zeros((3, 3, 3))
        epsilon[[0, 1, 2], [1, 2, 0], [2, 0, 1]] = 1
        epsilon[[0, 2, 1], [2, 1, 0], [1, 0, 2]] = -1
        axes = [1, *range(l1 - k + 1, l1 + 1)], [0, *range(l2 - k, l2)]
        product = np.tensordot(np.tensordot(epsilon, full_x, axes=(1, 0)), full_y, axes=axes)
    np.testing.assert_allclose(coupling(x, y), float(coupling.factor) * ct.pack(product, l3), atol=1e-12)


def test_counts_of_nonzero_coefficients():
    """Real solid harmonics: 16, 137, 611 over all polar and axial paths with weights up to 1, 2, 3."""

    def count(top):
        weights = itertools.product(range(top + 1), repeat=3)
        return sum(len(ct.couple(a, b, c).terms) for a, b, c in weights if abs(a - b) <= c <= a + b)

    assert [count(top) for top in (1, 2, 3)] == [16, 137, 611]


@pytest.mark.parametrize("weights", TRIANGLES)
def test_agrees_with_e3nn_wigner_3j(weights):
    """Change of basis by the harmonics of both libraries; one sign a path is free."""
    torch = pytest.importorskip("torch")
    o3 = pytest.importorskip("e3nn.o3")
    vectors = torch.randn(200, 3, dtype=torch.float64)
    vectors /= vectors.norm(dim=-1, keepdim=True)
    change = []
    for weight in weights:
        ours = ct.harmonic(weight, "component")(vectors)
        theirs = o3.spherical_harmonics(weight, vectors, normalize=False, normalization="component")
        change.append(torch.linalg.lstsq(theirs, ours).solution)
    reference = torch.einsum("abc,ai,bj,ck->ijk", o3.wigner_3j(*weights, dtype=torch.float64), *change)
    ours = torch.as_tensor(ct.couple(*weights, scale="component").array()) / (2 * weights[2] + 1) ** 0.5
    sign = torch.sign((reference * ours).sum())
    torch.testing.assert_close(sign * ours, reference, atol=1e-6, rtol=0)


def test_parity():
    assert ct.couple(1, 1, 1).output(Irrep(1, -1), Irrep(1, -1)) == Irrep(1, 1)
    assert "axial" in ct.couple(1, 1, 1).parity_rule and "polar" in ct.couple(1, 1, 2).parity_rule.split("->")[-1]


def test_operand_kinds():
    sympy = pytest.importorskip("sympy")
    torch = pytest.importorskip("torch")
    coupling = ct.couple(1, 2, 1)
    x, y = np.arange(3.0), np.arange(5.0)
    expected = coupling(x, y)
    np.testing.assert_allclose(coupling(torch.tensor(x), torch.tensor(y)).numpy(), expected)
    symbolic = coupling(sympy.Array([0, 1, 2]), sympy.Array([0, 1, 2, 3, 4]))
    np.testing.assert_allclose([float(v) for v in symbolic], expected)
    with pytest.raises(TypeError, match="one kind"):
        coupling(torch.tensor(x), y)


@pytest.mark.parametrize(
    "call, message",
    [
        (lambda: ct.couple(1, 1, 3), "couple to 0..2, not to 3"),
        (lambda: ct.couple(1, 1, 2, scale="unit"), "expected one of legendre, component"),
        (lambda: ct.couple(1.5, 1, 2), "first must be an integer"),
        (lambda: ct.couple(1, 2, 2)(np.zeros(3), np.zeros(4)), "second operand .* length 5"),
    ],
)
def test_bad_input(call, message):
    with pytest.raises(ValueError, match=message):
        call()

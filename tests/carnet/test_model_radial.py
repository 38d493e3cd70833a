"""Radial functions: the envelope, the basis, and the splines that stand for the network."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.interpolate import BSpline

from carnet.model.dense import DenseStack
from carnet.model.radial import RadialBasis, RadialWeights, SplineGrid, envelope
from carnet.testing import assert_close

CUTOFF = 4.0


def derivatives(function, at, count):
    """Values [..., points] of a function and of its derivatives at points."""
    points = torch.as_tensor(at, dtype=torch.float64).requires_grad_()
    values = [function(points)]
    for _ in range(count):
        (slope,) = torch.autograd.grad(values[-1].sum(), points, create_graph=True)
        values.append(slope)
    return [value.detach() for value in values]


def test_envelope_is_flat_at_both_ends():
    at_zero = derivatives(envelope, [0.0], 3)
    assert [float(value) for value in at_zero] == [1.0, 0.0, 0.0, 0.0]
    inside = derivatives(envelope, [1 - 1e-4], 3)
    # (1 - x)^3 (1 + 3x + 6x^2 + 10x^3 + 15x^4 + 21x^5) near x = 1: three powers, with the factor 56
    assert [float(value) for value in inside] == pytest.approx([56e-12, -168e-8, 336e-4, -336], rel=1e-2)
    assert not envelope(torch.tensor([1.0, 1.5, 30.0])).any()
    between = envelope(torch.linspace(0, 1, 200, dtype=torch.float64))
    assert (between.diff() <= 0).all()


@pytest.mark.parametrize("power", [3, 5, 6, 12])
def test_envelopes_of_all_powers_end_with_two_derivatives(power):
    """p = 6 is the paper's; of any other, 1 - O(x^p) at the origin and (1 - x)^3 at the cutoff."""
    x = torch.tensor([1e-2, 1.0 - 1e-3, 1.0], dtype=torch.float64)
    made = envelope(x, power)
    assert float(1 - made[0]) == pytest.approx((power + 1) * (power + 2) / 2 * 1e-2**power, rel=0.1)
    assert float(made[1]) == pytest.approx(power * (power + 1) * (power + 2) / 6 * 1e-9, rel=0.02)
    assert made[2] == 0
    assert (envelope(torch.linspace(0, 1, 300, dtype=torch.float64), power).diff() <= 1e-15).all()
    plain = envelope(torch.linspace(0, 0.99, 50, dtype=torch.float64))
    x = torch.linspace(0, 0.99, 50, dtype=torch.float64)
    torch.testing.assert_close(plain, 1 - 28 * x**6 + 48 * x**7 - 21 * x**8)


def test_bessel_functions():
    """Orthogonal in a sphere with r^2 dr before the envelope, normalised, and finite at the origin."""
    basis = RadialBasis("bessel", 6, CUTOFF)
    nodes, weights = np.polynomial.legendre.leggauss(200)
    r = torch.from_numpy(0.5 * CUTOFF * (nodes + 1))
    bare = basis(r) / envelope(r / CUTOFF)[:, None]
    gram = torch.einsum("ri,rj,r,r->ij", bare, bare, torch.from_numpy(0.5 * CUTOFF * weights), r**2)
    assert_close(gram, np.eye(6), 1)
    tiny = basis(torch.tensor([1e-7], dtype=torch.float64))
    n = np.arange(1, 7)
    assert_close(tiny, np.sqrt(2 / CUTOFF) * n[None] * np.pi / CUTOFF, 0)


def test_chebyshev_polynomials():
    basis = RadialBasis("chebyshev", 7, CUTOFF)
    r = torch.linspace(0.1, 3.9, 50, dtype=torch.float64)
    t = (2 * r / CUTOFF - 1).numpy()
    expected = np.stack([np.polynomial.chebyshev.Chebyshev.basis(n)(t) for n in range(7)], axis=1)
    assert_close(basis(r) / envelope(r / CUTOFF)[:, None], expected, 1)
    assert RadialBasis("chebyshev", 1, CUTOFF)(r).shape == (50, 1)


def test_rational_functions():
    """Chebyshev's polynomials of a coordinate that is linear in 1 / (1 + r / Å), from the origin to the cutoff."""
    basis = RadialBasis("rational", 7, CUTOFF)
    r = torch.linspace(0.0, 3.99, 50, dtype=torch.float64)
    t = (1 - 2 * r * (1 + CUTOFF) / (CUTOFF * (1 + r))).numpy()
    assert (t[0], t[-1]) == (1.0, pytest.approx(-1.0, abs=1e-2))
    expected = np.stack([np.polynomial.chebyshev.Chebyshev.basis(n)(t) / 2 for n in range(7)], axis=1)
    assert_close(basis(r) / envelope(r / CUTOFF)[:, None], expected, 1)
    assert RadialBasis("rational", 1, CUTOFF)(r).shape == (50, 1)


def test_spline_values_are_b_splines():
    grid = SplineGrid(CUTOFF, 8)
    r = torch.linspace(0.0, CUTOFF - 1e-9, 101, dtype=torch.float64)
    knot, values = grid.locate(r)
    table = torch.randn(11, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    made = (values * table[knot[:, None] + torch.arange(4)]).sum(1)
    expected = BSpline(grid.spacing * np.arange(-3, 12), table.numpy(), 3)(r.numpy())
    assert_close(made, expected)
    assert_close(values.sum(1), np.ones(101))
    assert knot.min() == 0 and knot.max() == 7


def test_splines_of_the_network_end_with_it():
    """Control points that reach the cutoff are zero, so the splines are there with two derivatives."""
    grid = SplineGrid(CUTOFF, 12)
    torch.manual_seed(0)
    radial = RadialWeights(8, (16,), [1, 2], 3).double()
    table = radial(RadialBasis("bessel", 8, grid.support)(grid.control_radii(torch.float64, torch.device("cpu"))))
    assert table.shape == (15, 2, 3)
    assert not table[-3:].any() and table[:-3].all()


def test_splines_follow_the_network():
    """Four times as many intervals bring the splines closer to the network, wherever atoms are."""
    torch.manual_seed(0)
    radial = RadialWeights(8, (16,), [1], 4).double()
    r = torch.linspace(0.8, 3.8, 300, dtype=torch.float64)
    exact = radial(RadialBasis("bessel", 8, CUTOFF)(r))[:, 0]
    errors = []
    for intervals in (32, 128, 512):
        grid = SplineGrid(CUTOFF, intervals)
        table = radial(RadialBasis("bessel", 8, grid.support)(grid.control_radii(torch.float64, torch.device("cpu"))))
        knot, values = grid.locate(r)
        made = torch.einsum("ea,eac->ec", values, table[knot[:, None] + torch.arange(4), 0])
        errors.append(float((made - exact).detach().abs().max() / exact.detach().abs().max()))
    assert errors[1] < errors[0] / 2 and errors[2] < errors[1] / 2 and errors[2] < 0.05


def test_radial_weights_of_paths_into_one_result_share_its_variance():
    torch.manual_seed(1)
    weights = RadialWeights(8, (64, 64), [1, 4, 4, 4, 4], 256)
    made = weights(torch.randn(200, 8)).detach()
    assert made.shape == (200, 5, 256)
    sizes = made.square().mean(dim=(0, 2))
    torch.testing.assert_close(sizes[1:], sizes[:1] / 4 * torch.ones(4), rtol=0.1, atol=0)


@pytest.mark.parametrize("bias", [False, True])
def test_dense_stack_keeps_the_variance_of_random_inputs(bias):
    torch.manual_seed(2)
    stack = DenseStack([64, 128, 128, 64], bias=bias)
    made = stack(torch.randn(500, 64)).detach()
    assert 0.7 < float(made.square().mean()) < 1.4
    assert all((layer.bias is not None) == bias for layer in stack.layers)

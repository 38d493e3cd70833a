"""Harmonics of vectors of any length: polynomials, so that nothing is special about zero, tiny and huge vectors."""

import numpy as np
import pytest

import cartensor as ct
import codegen
from carnet.testing import assert_close
from codegen import evaluate
from codegen.cache import load
from codegen.families import parse_spec
from tests.codegen.specs import SMALL

SPEC = next(spec for spec in SMALL if spec.family == "harmonics" and spec.layout == "packed")
KERNEL = codegen.kernel(SPEC)
WEIGHTS = [weight for weight in range(SPEC.max_weight + 1) for _ in range(2 * weight + 1)]


def everything(vectors, weight, rng):
    """Value, gradient and second derivatives with a cotangent on one weight only."""
    seed = (rng.normal(size=(len(vectors), len(WEIGHTS))) * (np.array(WEIGHTS) == weight)).astype(vectors.dtype)
    along = rng.normal(size=vectors.shape).astype(vectors.dtype)
    (curvature,) = KERNEL.second(vectors, seed, along, wanted=["vector_hat"])
    return KERNEL.forward(vectors), *KERNEL.gradient(vectors, seed), curvature


def test_they_are_the_harmonics_of_the_algebra():
    vectors = np.random.default_rng(0).normal(size=(7, 3))
    parts = [ct.harmonic(weight, SPEC.normalization)(vectors) for weight in range(SPEC.max_weight + 1)]
    assert_close(KERNEL.forward(vectors), np.concatenate(parts, axis=1))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("exponent", [-30, -1, 20, 40])
@pytest.mark.parametrize("weight", range(SPEC.max_weight + 1))
def test_homogeneous_to_the_last_bit(weight, exponent, dtype):
    """Powers of two come out of every sum without rounding: degree l, l-1 and l-2 in the length."""
    vectors = np.random.default_rng(1).normal(size=(9, 3)).astype(dtype)
    scale = dtype(2.0**exponent)
    value, slope, curvature = everything(vectors, weight, np.random.default_rng(2))
    scaled = everything(vectors * scale, weight, np.random.default_rng(2))
    chosen = np.array(WEIGHTS) == weight
    assert np.array_equal(scaled[0][:, chosen], value[:, chosen] * scale**weight)
    assert np.array_equal(scaled[1], slope * (scale ** (weight - 1) if weight else dtype(1)))
    assert np.array_equal(scaled[2], curvature * (scale ** (weight - 2) if weight > 1 else dtype(1)))
    assert all(np.isfinite(array).all() for array in scaled)


@pytest.mark.parametrize("weight", range(SPEC.max_weight + 1))
def test_at_the_zero_vector(weight):
    """The value is that of weight 0, the slope that of weight 1, the curvature that of weight 2; all else is exactly 0."""
    zero, elsewhere = np.zeros((2, 3)), np.random.default_rng(0).normal(size=(2, 3))
    value, slope, curvature = everything(zero, weight, np.random.default_rng(3))
    assert value[0].tolist() == [1.0] + [0.0] * (len(WEIGHTS) - 1)
    expected = everything(elsewhere, weight, np.random.default_rng(3))
    assert_close(slope, expected[1] if weight == 1 else 0 * zero, 1)
    assert_close(curvature, expected[2] if weight == 2 else 0 * zero, 2)


def test_torch_target_at_the_zero_vector():
    torch = pytest.importorskip("torch")
    forward = load(SPEC, "torch").forward
    vectors = torch.zeros(2, 3, dtype=torch.float64, requires_grad=True)
    (slope,) = torch.autograd.grad(forward(vectors)[:, 3].sum(), vectors, create_graph=True)
    assert slope.tolist() == [[0.0, 0.0, 1.0]] * 2  # legendre: the vector itself
    (slope,) = torch.autograd.grad(forward(vectors).sum(), vectors, create_graph=True)
    (curvature,) = torch.autograd.grad((slope**2).sum(), vectors)
    assert torch.isfinite(curvature).all()


@pytest.mark.parametrize(("normalization", "squared_norm"), [("legendre", 231 / 16), ("component", 13), ("norm", 1)])
def test_normalisation_on_unit_vectors(normalization, squared_norm):
    form = parse_spec("harmonics", ["6", normalization]).form()
    vectors = np.random.default_rng(0).normal(size=(4, 3))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    last = evaluate(form, {"vector": vectors})["harmonic"][:, 36:]
    assert_close((last**2).sum(axis=1), np.full(4, squared_norm))

"""The comparison that the other tests rely on must itself accept and reject the right things."""

import numpy as np
import pytest
import torch

from carnet.testing import assert_close, tolerance
from carnet.testing.tolerances import TOLERANCES


def test_table_grows_with_order_and_shrinks_with_precision():
    for dtype, row in TOLERANCES.items():
        assert len(row) == 3 and list(row) == sorted(row)
        assert row[0] > 50 * np.finfo(dtype).eps
    assert all(low > high for low, high in zip(TOLERANCES["float32"], TOLERANCES["float64"], strict=True))


@pytest.mark.parametrize("dtype", ["float32", np.float32, np.dtype("float32"), torch.float32])
def test_dtypes_in_every_notation(dtype):
    assert tolerance(dtype, 1) == TOLERANCES["float32"][1]


@pytest.mark.parametrize("order", [0, 1, 2])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("make", [lambda a: a, torch.from_numpy], ids=["numpy", "torch"])
@pytest.mark.parametrize("scale", [1e-6, 1.0, 1e6])
def test_boundary_is_relative_to_the_largest_magnitude(make, dtype, order, scale):
    reference = scale * np.array([1.0, 1e-3, 0.0])
    below, above = reference.copy(), reference.copy()
    below[2] += 0.9 * tolerance(dtype, order) * scale
    above[2] += 1.1 * tolerance(dtype, order) * scale
    assert_close(make(below.astype(dtype)), make(reference), order)
    with pytest.raises(AssertionError, match=f"{dtype}, derivative order {order}.*at \\(2,\\)"):
        assert_close(make(above.astype(dtype)), make(reference), order)


def test_scale_can_be_given_and_is_one_for_zeros():
    assert_close(np.array([1e-14]), np.zeros(1))
    with pytest.raises(AssertionError):
        assert_close(np.array([1e-12]), np.zeros(1))
    assert_close(np.array([1e-12]), np.zeros(1), scale=100.0)


def test_dtype_can_be_given():
    """A float64 result of a float32 calculation."""
    with pytest.raises(AssertionError):
        assert_close(1.000001, 1.0)
    assert_close(1.000001, 1.0, dtype="float32")


def test_tensors_that_require_gradients():
    assert_close(torch.ones(2, requires_grad=True), np.ones(2))


def test_empty_arrays_agree():
    assert_close(np.zeros((0, 3)), torch.zeros(0, 3))


@pytest.mark.parametrize(
    ("actual", "expected", "message"),
    [
        (np.ones(3), np.ones((3, 1)), "shape"),
        (1.0, np.ones(1), "shape"),
        (np.array([1.0, np.nan]), np.ones(2), "actual value at \\(1,\\) is not finite"),
        (np.array([1.0, np.inf]), np.array([1.0, np.inf]), "not finite"),
        (np.ones(2), np.array([np.nan, 1.0]), "expected value at \\(0,\\) is not finite"),
        (2, 1, "relative difference 1.00e"),
    ],
)
def test_rejections(actual, expected, message):
    with pytest.raises(AssertionError, match=message):
        assert_close(actual, expected)


@pytest.mark.parametrize("scale", [np.nan, np.inf])
def test_a_scale_that_is_not_finite_forgives_nothing(scale):
    with pytest.raises(AssertionError, match="scale is not finite"):
        assert_close(np.ones(2), np.zeros(2), scale=scale)


def test_unknown_dtype_and_order():
    with pytest.raises(ValueError, match="no tolerance for bfloat16"):
        assert_close(torch.ones(1, dtype=torch.bfloat16), np.ones(1))
    with pytest.raises(ValueError, match="derivative order 3"):
        tolerance("float64", 3)


@pytest.mark.parametrize("scale", [float("nan"), -1.0, 0.0])
def test_a_scale_that_is_none_makes_nothing_close(scale):
    with pytest.raises((AssertionError, ZeroDivisionError)):
        assert_close(1.0, 2.0, scale=scale)

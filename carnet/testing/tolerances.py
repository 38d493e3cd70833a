"""Public tolerances, and the comparison that every numerical test uses.

One table for all: an implementation in float32 or float64 is compared with a reference, its values (order 0),
first derivatives (order 1) and second derivatives (order 2). A tolerance is relative to the scale of the
reference, the largest magnitude in it, because a small component of a sum of large terms carries the error of
the large ones.
"""

from __future__ import annotations

from typing import Any

import numpy as np

# [dtype][derivative order]: a few hundred roundings at order 0; each derivative costs up to a digit
TOLERANCES: dict[str, tuple[float, float, float]] = {
    "float32": (2e-5, 1e-4, 1e-3),
    "float64": (1e-13, 1e-12, 1e-11),
}


def tolerance(dtype: Any, order: int = 0) -> float:
    """The relative tolerance of a dtype and derivative order.

    Args:
        dtype: float32 or float64, as a name or a NumPy or Torch dtype.
        order: derivative order, 0, 1 or 2.

    Raises:
        ValueError: a dtype or order that the table does not have.
    """
    name = _dtype_name(dtype)
    if name not in TOLERANCES:
        raise ValueError(f"no tolerance for {name}; the table has {', '.join(TOLERANCES)}")
    if not 0 <= order < len(TOLERANCES[name]):
        raise ValueError(f"no tolerance for derivative order {order}; the table has 0, 1 and 2")
    return TOLERANCES[name][order]


def assert_close(actual: Any, expected: Any, order: int = 0, *, dtype: Any = None, scale: float | None = None) -> None:
    """Assert that two arrays agree within the tolerance of their dtype and derivative order.

    Args:
        actual: NumPy array, Torch tensor or number, [...].
        expected: the reference, of the same shape.
        order: derivative order of the quantity, 0, 1 or 2.
        dtype: the precision that `actual` was computed in; None takes the less precise of the two dtypes.
        scale: what the tolerance is relative to; None takes the largest magnitude in `expected`, or one where
            `expected` is zero.

    Raises:
        AssertionError: different shapes, values or a scale that are not finite, or a difference above the tolerance.
    """
    precision = _dtype_name(dtype) if dtype is not None else _less_precise(actual, expected)
    allowed = tolerance(precision, order)
    values, reference = _as_float64(actual), _as_float64(expected)
    if values.shape != reference.shape:
        raise AssertionError(f"shape {values.shape}, expected {reference.shape}")
    if values.size == 0:
        return
    for name, array in (("actual", values), ("expected", reference)):
        if not np.isfinite(array).all():
            first = tuple(np.argwhere(~np.isfinite(array))[0].tolist())
            raise AssertionError(f"{name} value at {first} is not finite: {array[first]}")
    if scale is None:
        scale = float(np.abs(reference).max()) or 1.0
    if not np.isfinite(scale):
        raise AssertionError(f"the scale is not finite: {scale}")
    difference = np.abs(values - reference)
    worst = np.unravel_index(int(difference.argmax()), difference.shape)
    error = float(difference[worst]) / scale
    if not 0.0 <= error <= allowed:  # whatever is no number is no agreement
        raise AssertionError(
            f"relative difference {error:.2e} above {allowed:.0e} ({precision}, derivative order {order}): "
            f"{float(values[worst])!r} at {tuple(map(int, worst))}, expected {float(reference[worst])!r}, scale {scale:.3g}"
        )


def _dtype_name(dtype: Any) -> str:
    text = str(dtype)
    if isinstance(dtype, str) or text.startswith("torch."):  # NumPy does not know Torch's dtypes
        return text.removeprefix("torch.")
    return np.dtype(dtype).name


def _less_precise(*arrays: Any) -> str:
    """The dtype with the fewest bits; plain numbers and integers count as float64."""
    names = [_dtype_name(array.dtype) if hasattr(array, "dtype") else "float64" for array in arrays]
    floats = [name for name in names if "float" in name]
    return min(floats, key=lambda name: int(name.lstrip("bfloat")), default="float64")


def _as_float64(array: Any) -> np.ndarray:
    if hasattr(array, "detach"):
        array = array.detach().cpu().numpy()
    return np.asarray(array, dtype=np.float64)

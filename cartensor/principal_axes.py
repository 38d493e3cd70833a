"""Principal values and axes of real symmetric matrices, in any order of the values."""

from __future__ import annotations

from typing import Any

from cartensor.lazy_numpy import np
from cartensor.operands import by_finite_rows


def principal_axes(symmetric: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Ascending principal values, [..., 3], and their axes as rows, [..., 3, 3]; nan where a number is not finite."""
    found = by_finite_rows(_values_over_axes, symmetric)
    return found[..., 0, :], right_handed(found[..., 1:, :])


def in_order(values: np.ndarray, axes: np.ndarray, order: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The same values and axes in another order, [..., 3]."""
    moved = np.take_along_axis(axes, order[..., None], axis=-2)
    return np.take_along_axis(values, order, axis=-1), right_handed(moved)


def right_handed(axes: np.ndarray) -> np.ndarray:
    """Axes whose largest components are positive, but for the third: it makes them right-handed, [..., 3, 3]."""
    largest = np.take_along_axis(axes, np.argmax(np.abs(axes), axis=-1)[..., None], axis=-1)
    axes = np.where(largest < 0, -axes, axes)
    return np.stack([axes[..., 0, :], axes[..., 1, :], np.cross(axes[..., 0, :], axes[..., 1, :])], axis=-2)


def _values_over_axes(symmetric: np.ndarray) -> Any:
    """[..., 4, 3]: a row of values, and one for each axis."""
    values, columns = np.linalg.eigh(symmetric)
    return np.concatenate([values[..., None, :], np.swapaxes(columns, -1, -2)], axis=-2)

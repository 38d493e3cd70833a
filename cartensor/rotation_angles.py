"""Euler angles of a rotation, in any convention: the inverse of ``rotation(euler=..., convention=...)``."""

from __future__ import annotations

from typing import Any

from cartensor.lazy_numpy import np
from cartensor.rotations import RotationError, converted, determinants, euler_axes, orthogonal_matrices

#: Where the sine (or cosine) of the second angle is smaller, the first and the third turn about one axis.
SMALLEST_SINE = 1e-9


def euler_angles(rotation: Any, convention: str, degrees: bool = False) -> np.ndarray:
    """The Euler angles of a rotation; ``rotation(euler=euler_angles(R, c), convention=c)`` is R.

    The first and third angle are from -180 to 180 degrees.  The second is from 0 to 180 degrees where the first
    axis and the third are one ("ZXZ"), and from -90 to 90 degrees where they differ ("XYZ"); where it is at an
    end of its range only the sum or difference of the others counts, and the third angle (the first one of axes
    that stay) is zero.

    Args:
        rotation: Matrices [..., 3, 3] of numbers, or SciPy's ``Rotation``.
        convention: As for :func:`rotation`: "ZXZ", "zyx", "bunge", "matthies" ...
        degrees: Whether angles are in degrees, and not in radians.

    Returns:
        [..., 3], in the order of the convention.

    Raises:
        RotationError: The convention has another name, or the matrix is no rotation of numbers.

    >>> import cartensor as ct
    >>> turned = ct.rotation(euler=[10, 20, 30], convention="ZYZ", degrees=True)
    >>> ct.euler_angles(turned, "ZYZ", degrees=True).round(9).tolist()
    [10.0, 20.0, 30.0]
    """
    axes = euler_axes(convention)
    matrices, kind = orthogonal_matrices(rotation)
    if kind not in ("numpy", "exact"):
        raise RotationError("Euler angles are read off matrices of numbers, as NumPy has them")
    matrices = converted(matrices, kind, "numpy")
    if (determinants(matrices, "numpy") < 0).any():
        raise RotationError("a matrix has the determinant -1: a reflection has no Euler angles")
    # axes that stay are the same axes that turn along, in the opposite order
    along = axes if axes.isupper() else axes[::-1].upper()
    angles = _turning_along(matrices, along)
    angles = angles if axes.isupper() else angles[..., ::-1]
    return np.degrees(angles) if degrees else angles


def _turning_along(matrices: np.ndarray, axes: str) -> np.ndarray:
    """The angles of R_a(first) R_b(second) R_c(third)."""
    a, b, c = ("XYZ".index(letter) for letter in axes)
    other = 3 - a - b
    sign = 1 if (b - a) % 3 == 1 else -1  # of the order (a, b, other)
    if a == c:
        sine, cosine = matrices[..., b, a], -sign * matrices[..., other, a]
        second = np.arctan2(np.hypot(sine, cosine), matrices[..., a, a])
    else:
        sine, cosine = -sign * matrices[..., b, c], matrices[..., c, c]
        second = np.arctan2(sign * matrices[..., a, c], np.hypot(sine, cosine))
    # where one axis is left, the column of b shows the sum of both angles
    alone = np.hypot(sine, cosine) < SMALLEST_SINE
    first = np.where(alone, np.arctan2(sign * matrices[..., other, b], matrices[..., b, b]), np.arctan2(sine, cosine))
    # row b of R_a(-first) R = R_b(second) R_c(third) is that of R_c(third)
    row = np.cos(first)[..., None] * matrices[..., b, :] + sign * np.sin(first)[..., None] * matrices[..., other, :]
    third = np.arctan2(-sign * row[..., other] if a == c else sign * row[..., a], row[..., b])
    return np.stack([first, second, third], axis=-1)

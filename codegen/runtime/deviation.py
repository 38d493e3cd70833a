"""How far results are off, in a way that NaN cannot fool: max(0.0, nan) is 0.0, and nan > 1.0 is false."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike


def largest(*values: ArrayLike) -> float:
    """Largest magnitude in numbers or arrays; 0 where there are none, infinite or NaN where one is not finite."""
    return float(np.max([np.abs(np.asarray(value)).max(initial=0.0) for value in values], initial=0.0))


def largest_difference(found: ArrayLike, expected: ArrayLike) -> float:
    """Largest difference of two arrays; NaN or infinite where one holds what is not finite, or where shapes differ."""
    if np.shape(found) != np.shape(expected):
        return math.inf
    with np.errstate(invalid="ignore", over="ignore"):
        return largest(np.subtract(found, expected))


def is_within(deviation: float, allowed: float) -> bool:
    """Whether a deviation is finite and no larger than what is allowed."""
    return math.isfinite(deviation) and deviation <= allowed

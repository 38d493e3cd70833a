"""Arrays where vectors are fast."""

from __future__ import annotations

import math

import numpy as np

ALIGNMENT = 64
"""Bytes: blocks of a vector register's width then do not straddle lines of the cache."""


def allocated(shape: tuple[int, ...], dtype: np.dtype, zeros: bool = False) -> np.ndarray:
    """An array at an aligned address."""
    size = math.prod(shape) * dtype.itemsize
    raw = (np.zeros if zeros else np.empty)(size + ALIGNMENT, np.uint8)
    start = -raw.ctypes.data % ALIGNMENT
    return raw[start : start + size].view(dtype).reshape(shape)

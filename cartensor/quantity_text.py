"""Quantities as text: one line each, with its unit; a batch by its shape and range."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cartensor.lazy_numpy import np


def quantity_lines(title: str, rows: Sequence[tuple[str, Any, str]]) -> str:
    """A title over lines of name, value and unit."""
    width = max(len(name) for name, _, _ in rows)
    lines = [f"  {name:<{width}}  {quantity_text(value)} {unit}".rstrip() for name, value, unit in rows]
    return "\n".join([title, *lines])


def quantity_text(value: Any) -> str:
    """A number with six digits, a short row of them in brackets, or shape and range of more."""
    array = np.asarray(value)
    if array.ndim == 0:
        return number_text(array[()])
    if array.ndim == 1 and 1 <= len(array) <= 3:
        return f"({', '.join(map(number_text, array))})"
    shape = f"[{', '.join(map(str, array.shape))}]"
    if not array.size:
        return shape
    sizes = np.abs(array) if array.dtype.kind == "c" else array
    finite = sizes[np.isfinite(sizes)]
    span = f"{number_text(finite.min())} to {number_text(finite.max())}" if finite.size else "nan"
    return f"{shape} {'sizes ' if array.dtype.kind == 'c' else ''}{span}"


def number_text(number: Any, digits: int = 6) -> str:
    """A number without the sign of a zero."""
    return f"{number + 0:.{digits}g}"

"""Behaviour under time reversal: i-tensors are even, c-tensors odd (R. R. Birss, Symmetry and Magnetism, 1964).

It is named where it is odd; what is said of nothing else is even.
"""

from __future__ import annotations

BEHAVIOURS = {"even": 1, "odd": -1}
"""The sign that time reversal gives a tensor, by name."""


def check_behaviour(name: str) -> str:
    """Return ``name`` if it is a behaviour under time reversal.

    Raises:
        ValueError: It is none.
    """
    if name not in BEHAVIOURS:
        raise ValueError(f"time_reversal is 'even' (an i-tensor) or 'odd' (a c-tensor), got {name!r}")
    return name


def parity_text(parity: str, time_reversal: str) -> str:
    """Both signs in words: "axial", "axial, odd under time reversal"."""
    return f"{parity}, odd under time reversal" if time_reversal == "odd" else parity

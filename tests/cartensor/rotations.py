"""Exact rational rotations, for tests that compare rationals and never floats."""

from fractions import Fraction

import numpy as np
from hypothesis import strategies as st


def cayley(a: Fraction, b: Fraction, c: Fraction) -> np.ndarray:
    """Rotation (1 - K)^-1 (1 + K) of the antisymmetric matrix of (a, b, c), an object array of Fractions.

    Rodrigues' parameters: R = ((1 - v.v) 1 + 2 v v^T + 2 [v]x) / (1 + v.v).
    """
    v = (Fraction(a), Fraction(b), Fraction(c))
    square = sum(x * x for x in v)
    cross = [[0, -v[2], v[1]], [v[2], 0, -v[0]], [-v[1], v[0], 0]]
    rows = [
        [((1 - square) * (i == j) + 2 * v[i] * v[j] + 2 * cross[i][j]) / (1 + square) for j in range(3)]
        for i in range(3)
    ]
    return np.array(rows, dtype=object)


small_rationals = st.fractions(min_value=-3, max_value=3, max_denominator=4)
rational_rotations = st.builds(cayley, small_rationals, small_rationals, small_rationals)

"""Numba source of a linear map: a matrix product on tiles of rows and columns that fill the vector registers.

A row is one component of an atom. A tile is a few rows times a few vectors of columns: the sums of a tile stay in
registers while the inner loop runs through the channels that are mixed, and each number that is loaded is used once a
row or once a column.
"""

from __future__ import annotations

from math import gcd

from codegen.families.linear import Linear
from codegen.header import VERSION, command
from codegen.templates import template

SUMS = 24
"""Vectors that a tile of results may have: 32 registers hold them beside a row of the matrix."""

MOST_COLUMNS = 4
"""Vectors that a tile is wide."""

MOST_ROWS = 8

WIDTHS = (16, 8, 4, 2)
"""Numbers that a vector register may hold, by machine and precision."""


def _largest_divisor(number: int, most: int) -> int:
    return max(n for n in range(1, most + 1) if number % n == 0)


def tile_columns(channels: int) -> int:
    """Vectors that a tile is wide, so that tiles cover the channels whatever a register holds."""
    return _largest_divisor(gcd(*(channels // _largest_divisor(channels, width) for width in WIDTHS)), MOST_COLUMNS)


def render_linear(spec: Linear) -> str:
    """The generated module: forward, and the gradient by each operand."""
    columns = tile_columns(spec.channels)
    return template("targets/numba", "linear.py").render(
        version=VERSION,
        command=command(spec, "numba"),
        spec=spec,
        channels=spec.channels,
        columns=range(columns),
        rows=range(min(SUMS // columns, MOST_ROWS)),
        mixed=range(_largest_divisor(spec.channels, 16 // columns)),
    )

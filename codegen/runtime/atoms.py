"""Loops over the rows of atoms that are the same for every potential: setting, adding, activations, readouts. The first lines
of each name its arguments.
"""

from __future__ import annotations

from math import exp

import numpy as np
from numba import njit

from .arguments import array, number

compiled = njit(nogil=True, cache=True, error_model="numpy", fastmath={"contract", "nsz"})


@compiled
def clear(begin, end, spare, arguments, real):
    """Set rows of ``size`` numbers to zero."""
    size, rows = number(arguments, 0), array(arguments, 1, real)
    for k in range(begin * size, end * size):
        rows[k] = 0


@compiled
def add_constant(begin, end, spare, arguments, real):
    """Add to the first ``width`` numbers of each row of ``size`` those of its kind."""
    kind, size, width = array(arguments, 0, np.int64), number(arguments, 1), number(arguments, 2)
    constant, rows = array(arguments, 3, real), array(arguments, 4, real)
    for i in range(begin, end):
        s = kind[i]
        for c in range(width):
            rows[i * size + c] += constant[s * width + c]


@compiled
def activate(begin, end, spare, arguments, real):
    """SiLU of each number in place, and its derivative."""
    width, rows, slopes = number(arguments, 0), array(arguments, 1, real), array(arguments, 2, real)
    one = real(1)
    for k in range(begin * width, end * width):
        value = rows[k]
        gate = one / (one + exp(-value))
        rows[k] = value * gate
        slopes[k] = gate * (one + value * (one - gate))


@compiled
def multiply(begin, end, spare, arguments, real):
    """Products of rows and factors."""
    width, rows, factors = number(arguments, 0), array(arguments, 1, real), array(arguments, 2, real)
    result = array(arguments, 3, real)
    for k in range(begin * width, end * width):
        result[k] = rows[k] * factors[k]


@compiled
def readout(begin, end, spare, arguments, real):
    """Add the products of the first ``width`` numbers of each row with weights to atoms' energies, where atoms are live."""
    size, width = number(arguments, 0), number(arguments, 1)
    rows, weight = array(arguments, 2, real), array(arguments, 3, real)
    live, energy = array(arguments, 4, np.float64), array(arguments, 5, np.float64)
    for i in range(begin, end):
        total = 0.0
        for c in range(width):
            total += float(rows[i * size + c]) * float(weight[c])
        energy[i] += live[i] * total


@compiled
def seed(begin, end, spare, arguments, real):
    """Set rows to the derivative of the energy by them: the weights where atoms are live, then zeros."""
    size, width, weight = number(arguments, 0), number(arguments, 1), array(arguments, 2, real)
    live, rows = array(arguments, 3, np.float64), array(arguments, 4, real)
    for i in range(begin, end):
        alive = real(live[i])
        for c in range(width):
            rows[i * size + c] = alive * weight[c]
        for c in range(width, size):
            rows[i * size + c] = 0

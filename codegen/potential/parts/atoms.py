"""Loops over the rows of atoms that are the same for every potential: setting, adding, activations, readouts.

Imports: Numba, the standard library.
"""

from __future__ import annotations

from math import exp

from numba import njit

compiled = njit(nogil=True, cache=True, fastmath={"contract", "nsz"})


@compiled
def clear(begin, end, size, rows):
    """Set rows of ``size`` numbers to zero."""
    for k in range(begin * size, end * size):
        rows[k] = 0


@compiled
def add_constant(begin, end, kind, size, width, constant, rows):
    """Add to the first ``width`` numbers of each row of ``size`` those of its kind."""
    for i in range(begin, end):
        s = kind[i]
        for c in range(width):
            rows[i * size + c] += constant[s * width + c]


@compiled
def activate(begin, end, width, rows, slopes):
    """SiLU of each number in place, and its derivative."""
    one = rows.dtype.type(1)
    for k in range(begin * width, end * width):
        value = rows[k]
        gate = one / (one + exp(-value))
        rows[k] = value * gate
        slopes[k] = gate * (one + value * (one - gate))


@compiled
def multiply(begin, end, width, rows, factors):
    """Multiply rows by factors."""
    for k in range(begin * width, end * width):
        rows[k] *= factors[k]


@compiled
def readout(begin, end, size, width, rows, weight, live, energy):
    """Add the products of the first ``width`` numbers of each row with weights to atoms' energies, where atoms are live."""
    for i in range(begin, end):
        total = 0.0
        for c in range(width):
            total += float(rows[i * size + c]) * float(weight[c])
        energy[i] += live[i] * total


@compiled
def seed(begin, end, size, width, weight, live, rows):
    """Set rows to the derivative of the energy by them: the weights where atoms are live, then zeros."""
    real = rows.dtype.type
    for i in range(begin, end):
        alive = real(live[i])
        for c in range(width):
            rows[i * size + c] = alive * weight[c]
        for c in range(width, size):
            rows[i * size + c] = 0

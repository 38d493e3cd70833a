"""Loops over the rows of atoms in training: activations with two derivatives, readouts and their gradients. The first lines of
each name its arguments.
"""

from __future__ import annotations

from math import exp

import numpy as np
from numba import njit

from codegen.runtime.arguments import array, number

compiled = njit(nogil=True, cache=True, error_model="numpy", fastmath={"contract", "nsz"})


@compiled
def activate(begin, end, spare, arguments, real):
    """SiLU of each number in place, and its first and second derivative."""
    width, rows = number(arguments, 0), array(arguments, 1, real)
    slopes, curvatures = array(arguments, 2, real), array(arguments, 3, real)
    one, two = real(1), real(2)
    for k in range(begin * width, end * width):
        value = rows[k]
        gate = one / (one + exp(-value))
        rest = one - gate
        rows[k] = value * gate
        slopes[k] = gate * (one + value * rest)
        curvatures[k] = gate * rest * (two + value * (rest - gate))


@compiled
def bend(begin, end, spare, arguments, real):
    """Cotangents before an activation, in place, from those after it: slope * bar + curvature * dot * dot_bar."""
    width, rows = number(arguments, 0), array(arguments, 1, real)
    slopes, curvatures = array(arguments, 2, real), array(arguments, 3, real)
    dot, dot_bar = array(arguments, 4, real), array(arguments, 5, real)
    for k in range(begin * width, end * width):
        rows[k] = slopes[k] * rows[k] + curvatures[k] * dot[k] * dot_bar[k]


@compiled
def add_seed(begin, end, spare, arguments, real):
    """Add to the first ``width`` numbers of each row of ``size`` the weights, each times the row's factor."""
    size, width, weight = number(arguments, 0), number(arguments, 1), array(arguments, 2, real)
    factor, rows = array(arguments, 3, np.float64), array(arguments, 4, real)
    for i in range(begin, end):
        scale = real(factor[i])
        for c in range(width):
            rows[i * size + c] += scale * weight[c]


@compiled
def readout_gradient(begin, end, spare, arguments, real):
    """Sums over all rows of what a readout's weights are multiplied by: values times a factor of the row, and how they move
    times another. Items are columns.
    """
    size, width, start = number(arguments, 0), number(arguments, 1), array(arguments, 2, np.int64)
    rows, dots = array(arguments, 3, real), array(arguments, 4, real)
    factor, live, gradient = array(arguments, 5, np.float64), array(arguments, 6, np.float64), array(arguments, 7, real)
    total = np.zeros(width)
    for i in range(start[0], start[1]):
        for c in range(begin, end):
            total[c] += factor[i] * np.float64(rows[i * size + c]) + live[i] * np.float64(dots[i * size + c])
    for c in range(begin, end):
        gradient[c] = real(total[c])


@compiled
def species_sums(begin, end, spare, arguments, real):
    """Sums of the first ``width`` numbers of the rows of each kind of atom. Items are kinds."""
    size, width = number(arguments, 0), number(arguments, 1)
    order, start = array(arguments, 2, np.int64), array(arguments, 3, np.int64)
    rows, sums = array(arguments, 4, real), array(arguments, 5, real)
    for s in range(begin, end):
        for c in range(width):
            sums[s * width + c] = 0
        for n in range(start[s], start[s + 1]):
            at = order[n] * size
            for c in range(width):
                sums[s * width + c] += rows[at + c]


@compiled
def total_of_pieces(begin, end, spare, arguments, real):
    """Sums over the pieces of the atoms, one after the other. Items are numbers of a row."""
    size, count = number(arguments, 0), array(arguments, 1, np.int64)
    rows, total = array(arguments, 2, real), array(arguments, 3, real)
    for k in range(begin, end):
        total[k] = rows[k]
    for piece in range(1, count[0]):
        for k in range(begin, end):
            total[k] += rows[piece * size + k]

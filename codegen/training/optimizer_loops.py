"""Loops of an optimiser over flat arrays: norm of the gradient, clipping, steps of AdamW and of Muon, running average.

Gradients are summed and parameters are moved in blocks, each of one parameter; a matrix of Muon is moved as a whole. Each is
one item, and each item a piece of its own, so that ``spare`` is the thread. Nothing moves where the norm of the gradient is no
number.
"""

from __future__ import annotations

from math import isfinite, sqrt

import numpy as np
from numba import njit

from codegen.runtime.arguments import array, number
from codegen.training.newton_schulz import follow

compiled = njit(nogil=True, cache=True, error_model="numpy", fastmath={"contract", "nsz", "reassoc"})

SMALL_SQUARE, LARGE_SQUARE = 1e-200, 1e200
"""Sums of squares between these have lost none of their terms."""

BLOCK = 4
START, COUNT, PARAMETER, GROUP = range(BLOCK)
"""A block in whole numbers: where it starts in the flat arrays, its length, its parameter, and the group of that."""

MATRIX = 6
ROWS, COLUMNS, SHAPE = 1, 4, 5
"""A matrix in whole numbers: as a block, with its rows for the length, and its columns and the number of its shape."""

LIMITS = 6
LARGEST_NORM, NEWEST, MOMENTUM, MATCHED, NORM, FACTOR = range(LIMITS)
"""Numbers of a step: norm above which the gradient is clipped; weight of the new parameters in their average; of Muon, the
decay of averaged gradients and the root mean square of a step at rate one. Made by it: norm of the gradient, its factor."""

RATES = 5
RATE, DECAY, BETA_1, BETA_2, EPSILON = range(RATES)
"""Numbers of a group: learning rate, weight decay, decay of both means, and what is added to a denominator."""


# ---- the gradient and the average: slices, so that compilers see where they begin and vectorise loops ----------------


@compiled
def sum_of_squares(numbers):
    """In double precision."""
    total = 0.0
    for k in range(numbers.size):
        value = np.float64(numbers[k])
        total += value * value
    return total


@compiled
def follow_average(average, parameter, newest):
    """Take parameters into their average; a weight of one is the parameters exactly."""
    rest = 1 - newest
    if newest < 0.5:
        for k in range(average.size):
            average[k] += newest * (parameter[k] - average[k])
    else:
        for k in range(average.size):
            average[k] = parameter[k] + rest * (average[k] - parameter[k])


@compiled
def square_sums(begin, end, spare, arguments, real):
    """blocks, present [parameters], gradient -> sum [blocks] of the squares in each; absent gradients have none."""
    blocks, present = array(arguments, 0, np.int64), array(arguments, 1, np.bool_)
    gradient, sums = array(arguments, 2, real), array(arguments, 3, np.float64)
    for item in range(begin, end):
        at = BLOCK * item
        sums[item] = 0.0
        if present[blocks[at + PARAMETER]]:
            start = blocks[at + START]
            sums[item] = sum_of_squares(gradient[start : start + blocks[at + COUNT]])


@compiled
def clip(begin, end, spare, arguments, real):
    """sum [blocks], limits -> norm of the gradient and the factor that clips it, both in the limits."""
    sums, limits = array(arguments, 0, np.float64), array(arguments, 1, np.float64)
    total = 0.0
    for k in range(sums.size):
        total += sums[k]
    norm = sqrt(total)
    limits[NORM] = norm
    limits[FACTOR] = min(limits[LARGEST_NORM] / (norm + 1e-6), 1.0)


# ---- AdamW ----------------------------------------------------------------------------------------------------------


@compiled
def take_means(gradient, mean, square, factor, new_1, new_2):
    """Take a gradient into its mean and that of its square."""
    for k in range(mean.size):
        value = factor * gradient[k]
        mean[k] += new_1 * (value - mean[k])
        square[k] += new_2 * (value * value - square[k])


@compiled
def take_largest(largest, square):
    """The largest mean of squares so far."""
    for k in range(largest.size):
        largest[k] = square[k] if square[k] > largest[k] else largest[k]


@compiled
def step_along(parameter, mean, square, kept, size, scale, epsilon):
    """A step of AdamW, in proportion to the mean over the root of the mean of squares."""
    for k in range(parameter.size):
        parameter[k] = kept * parameter[k] - size * mean[k] / (scale * np.sqrt(square[k]) + epsilon)


@compiled
def move_blocks(begin, end, spare, arguments, real):
    """blocks; items before the first block; present, steps so far and whether the largest mean of squares counts, [parameters];
    rates [groups], limits; gradient -> mean, its square's, the largest of that; parameter, average."""
    blocks, first = array(arguments, 0, np.int64), number(arguments, 1)
    present, steps = array(arguments, 2, np.bool_), array(arguments, 3, np.float32)
    keeps_largest, rates = array(arguments, 4, np.bool_), array(arguments, 5, np.float64)
    limits = array(arguments, 6, np.float64)
    if not isfinite(limits[NORM]):
        return
    for item in range(max(begin, first), end):
        at = BLOCK * (item - first)
        own, group = blocks[at + PARAMETER], RATES * blocks[at + GROUP]
        block = slice(blocks[at + START], blocks[at + START] + blocks[at + COUNT])
        parameter = array(arguments, 11, real)[block]
        if present[own]:
            mean, square = array(arguments, 8, real)[block], array(arguments, 9, real)[block]
            beta_1, beta_2, step = rates[group + BETA_1], rates[group + BETA_2], np.float64(steps[own]) + 1
            new_1, new_2, factor = real(1 - beta_1), real(1 - beta_2), real(limits[FACTOR])
            take_means(array(arguments, 7, real)[block], mean, square, factor, new_1, new_2)
            kept = real(1 - rates[group + RATE] * rates[group + DECAY])
            size, epsilon = real(rates[group + RATE] / (1 - beta_1**step)), real(rates[group + EPSILON])
            scale = real(1 / sqrt(1 - beta_2**step))
            if keeps_largest[own]:
                largest = array(arguments, 10, real)[block]
                take_largest(largest, square)
                square = largest
            step_along(parameter, mean, square, kept, size, scale, epsilon)
        follow_average(array(arguments, 12, real)[block], parameter, real(limits[NEWEST]))


# ---- Muon -----------------------------------------------------------------------------------------------------------


@compiled
def look_ahead(gradient, mean, made, factor, momentum):
    """Take a gradient into its mean, and make one that the next would be a part of."""
    for k in range(made.size):
        value = factor * gradient[k]
        mean[k] += (1 - momentum) * (value - mean[k])
        made[k] = value + momentum * (mean[k] - value)


@compiled
def transpose(numbers, rows, columns, made):
    """A matrix with rows and columns exchanged."""
    for row in range(rows):
        for column in range(columns):
            made[column * rows + row] = numbers[row * columns + column]


@compiled
def normalize(numbers, real):
    """Give a matrix a Frobenius norm of one, also where its squares are too small or large for numbers; not one of zeros."""
    scale, total = 1.0, sum_of_squares(numbers)
    if not SMALL_SQUARE < total < LARGE_SQUARE:
        largest = 0.0
        for k in range(numbers.size):
            largest = max(largest, abs(np.float64(numbers[k])))
        scale, total = 1 / largest, 0.0
        for k in range(numbers.size):
            total += (scale * numbers[k]) ** 2
    scale /= sqrt(total)
    if not isfinite(scale):
        scale = 0.0
    for k in range(numbers.size):
        numbers[k] = real(scale * np.float64(numbers[k]))


@compiled
def step_against(parameter, made, kept, size):
    """A step against a matrix."""
    for k in range(parameter.size):
        parameter[k] = kept * parameter[k] - size * made[k]


@compiled
def move_matrices(begin, end, spare, arguments, real):
    """matrices; for each thread and shape the address of (operand, result, calls) of its iteration; how many shapes; present
    [parameters], rates [groups], limits; gradient -> its mean; parameter, average. Matrices with fewer rows than columns are
    exchanged for the iteration."""
    matrices, iterations = array(arguments, 0, np.int64), array(arguments, 1, np.int64)
    shapes, present = number(arguments, 2), array(arguments, 3, np.bool_)
    rates, limits = array(arguments, 4, np.float64), array(arguments, 5, np.float64)
    if not isfinite(limits[NORM]):
        return
    for item in range(begin, min(end, matrices.size // MATRIX)):
        at = MATRIX * item
        start, rows, columns = matrices[at + START], matrices[at + ROWS], matrices[at + COLUMNS]
        group, own = RATES * matrices[at + GROUP], slice(start, start + rows * columns)
        parameter = array(arguments, 8, real)[own]
        if present[matrices[at + PARAMETER]]:
            iteration = iterations[spare * shapes + matrices[at + SHAPE]]
            operand, result = array(iteration, 0, real), array(iteration, 1, real)
            gradient, mean = array(arguments, 6, real)[own], array(arguments, 7, real)[own]
            ahead = operand if rows >= columns else result
            look_ahead(gradient, mean, ahead, real(limits[FACTOR]), real(limits[MOMENTUM]))
            if rows < columns:
                transpose(result, rows, columns, operand)
            normalize(operand, real)
            follow(array(iteration, 2, np.int64))
            if rows < columns:
                transpose(result, columns, rows, operand)
            size = rates[group + RATE] * limits[MATCHED] * sqrt(np.float64(max(rows, columns)))
            kept = real(1 - rates[group + RATE] * rates[group + DECAY])
            step_against(parameter, result if rows >= columns else operand, kept, real(size))
        follow_average(array(arguments, 9, real)[own], parameter, real(limits[NEWEST]))

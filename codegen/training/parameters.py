"""Loops between a model's parameters and the numbers that its loops read: transposes, tables of splines, factors of species;
and back, from gradients by those numbers to gradients by parameters. The first lines of each name its arguments.
"""

from __future__ import annotations

from numba import njit

from codegen.runtime.arguments import array, number
from codegen.runtime.lanes import operations

# Numba's own indexing also counts from the end, which keeps loops from being vectorised
_, get, put, *_others = operations(1)
compiled = njit(nogil=True, cache=True, error_model="numpy", fastmath={"contract", "nsz"})

SHARES = 7
"""Numbers of an interval's window that a control point has a part in, over all intervals."""


@compiled
def transpose(begin, end, spare, arguments, real):
    """Matrices of [rows, columns], one after the other, as [columns, rows]. Items are columns of all matrices."""
    rows, columns = number(arguments, 0), number(arguments, 1)
    source, result = array(arguments, 2, real), array(arguments, 3, real)
    for item in range(begin, end):
        matrix, column = item // columns, item % columns
        at = matrix * rows * columns
        for row in range(rows):
            put(result, at + column * rows, row, get(source, at + column, row * columns))


@compiled
def copy(begin, end, spare, arguments, real):
    """Items are numbers."""
    source, result = array(arguments, 0, real), array(arguments, 1, real)
    for k in range(begin, end):
        put(result, k, 0, get(source, k, 0))


@compiled
def scale(begin, end, spare, arguments, real):
    """Numbers times one. Items are numbers."""
    factor, source, result = array(arguments, 0, real), array(arguments, 1, real), array(arguments, 2, real)
    for k in range(begin, end):
        result[k] = factor[0] * source[k]


@compiled
def with_factors(begin, end, spare, arguments, real):
    """weight [irreps, rows, width], factor [irreps, kinds, width] -> [irreps, kinds, rows, width]. Items: irreps and kinds."""
    kinds, rows, width = number(arguments, 0), number(arguments, 1), number(arguments, 2)
    weight, factor, result = array(arguments, 3, real), array(arguments, 4, real), array(arguments, 5, real)
    for item in range(begin, end):
        at = item // kinds * rows * width
        for row in range(rows):
            for d in range(width):
                result[(item * rows + row) * width + d] = weight[at + row * width + d] * factor[item * width + d]


@compiled
def factor_gradients(begin, end, spare, arguments, real):
    """Gradients by weight and factor from that by their product; the factor's is added to. Items are irreps."""
    kinds, rows, width = number(arguments, 0), number(arguments, 1), number(arguments, 2)
    weight, factor, product_bar = array(arguments, 3, real), array(arguments, 4, real), array(arguments, 5, real)
    weight_bar, factor_bar = array(arguments, 6, real), array(arguments, 7, real)
    for irrep in range(begin, end):
        at = irrep * rows * width
        for k in range(rows * width):
            weight_bar[at + k] = 0
        for kind in range(kinds):
            one = (irrep * kinds + kind) * width
            for row in range(rows):
                for d in range(width):
                    bar = product_bar[(one * rows) + row * width + d]
                    weight_bar[at + row * width + d] += bar * factor[one + d]
                    factor_bar[one + d] += bar * weight[at + row * width + d]


@compiled
def tabulate(begin, end, spare, arguments, real):
    """Control points [knots, paths, channels] times a scale as tables of each species [species, knots, 2 paths, channels]:
    control points, then their differences; each times the embedding of the species [species, channels], of the first layer, or
    as they are where there are no species. Items are knots.
    """
    species, knots, paths, channels = (
        number(arguments, 0),
        number(arguments, 1),
        number(arguments, 2),
        number(arguments, 3),
    )
    factor, embedding = array(arguments, 4, real), array(arguments, 5, real)
    points, table = array(arguments, 6, real), array(arguments, 7, real)
    size = paths * channels
    for k in range(begin, end):
        ahead = size if k + 1 < knots else 0  # the last difference is none
        for s in range(max(species, 1)):
            at, scale = (s * knots + k) * 2 * size, factor[0]
            for p in range(paths):
                here, there = k * size + p * channels, at + p * channels
                for c in range(channels):
                    one = scale * get(embedding, s * channels, c) if species else scale
                    value = get(points, here, c)
                    put(table, there, c, one * value)
                    put(table, there + size, c, one * (get(points, here + ahead, c) - value))


@compiled
def _share(m, k):
    """The m-th of SHARES places where control point k has a part: an interval, which of its 6 numbers, and the sign.

    In interval k - 1 it is the value; in the difference to the one before it stands with a plus, in that to the one after with
    a minus, each in three intervals.
    """
    if m == 0:
        return k - 1, 2, 1
    step = (m - 1) % 3
    return (k - 1 - step, 2 * step + 1, 1) if m < 4 else (k - step, 2 * step + 1, -1)


@compiled
def table_gradient(begin, end, spare, arguments, real):
    """Gradients by control points [knots, paths, channels] from those by the windows of intervals [species, knots, 6 paths,
    channels], which the tables are read in: of each of three knots the value and the difference. Items are knots.
    """
    species, knots, paths, channels = (
        number(arguments, 0),
        number(arguments, 1),
        number(arguments, 2),
        number(arguments, 3),
    )
    factor, embedding = array(arguments, 4, real), array(arguments, 5, real)
    windows, points_bar = array(arguments, 6, real), array(arguments, 7, real)
    size = paths * channels
    for k in range(begin, end):
        for j in range(size):
            put(points_bar, k * size, j, real(0))
        for s in range(max(species, 1)):
            for m in range(SHARES):
                interval, place, sign = _share(m, k)
                if not 0 <= interval < knots - 3:
                    continue
                one, at = factor[0] * real(sign), ((s * knots + interval) * 6 + place) * size
                for p in range(paths):
                    here, there = k * size + p * channels, at + p * channels
                    if species:
                        for c in range(channels):
                            share = one * get(embedding, s * channels, c) * get(windows, there, c)
                            put(points_bar, here, c, get(points_bar, here, c) + share)
                    else:
                        for c in range(channels):
                            put(points_bar, here, c, get(points_bar, here, c) + one * get(windows, there, c))


@compiled
def embedding_gradient(begin, end, spare, arguments, real):
    """Gradient by the embedding through the tables of the first layer, which is written. Items are species."""
    knots, paths, channels = number(arguments, 0), number(arguments, 1), number(arguments, 2)
    factor, points = array(arguments, 3, real), array(arguments, 4, real)
    windows, embedding_bar = array(arguments, 5, real), array(arguments, 6, real)
    size = paths * channels
    for s in range(begin, end):
        for c in range(channels):
            embedding_bar[s * channels + c] = 0
        for k in range(knots):
            for m in range(SHARES):
                interval, place, sign = _share(m, k)
                if not 0 <= interval < knots - 3:
                    continue
                one, at = factor[0] * real(sign), ((s * knots + interval) * 6 + place) * size
                for p in range(paths):
                    here, there = k * size + p * channels, at + p * channels
                    for c in range(channels):
                        share = one * get(points, here, c) * get(windows, there, c)
                        put(embedding_bar, s * channels, c, get(embedding_bar, s * channels, c) + share)


@compiled
def species_constant(begin, end, spare, arguments, real):
    """What the first residual map makes of each species, [species, channels]. Items are species."""
    kinds, channels = number(arguments, 0), number(arguments, 1)
    embedding, matrix, bias = array(arguments, 2, real), array(arguments, 3, real), array(arguments, 4, real)
    result = array(arguments, 5, real)
    for s in range(begin, end):
        kind = s if kinds > 1 else 0
        for d in range(channels):
            result[s * channels + d] = bias[kind * channels + d]
        for c in range(channels):
            value, at = embedding[s * channels + c], (kind * channels + c) * channels
            for d in range(channels):
                result[s * channels + d] += value * matrix[at + d]


@compiled
def constant_gradient(begin, end, spare, arguments, real):
    """Gradients by the matrix and bias of the first residual map, and what its embedding adds, from that by its results
    [species, channels]. Items are rows of matrices: channels of the embedding.
    """
    species, kinds, channels = number(arguments, 0), number(arguments, 1), number(arguments, 2)
    embedding, matrix, result_bar = array(arguments, 3, real), array(arguments, 4, real), array(arguments, 5, real)
    embedding_bar, matrix_bar, bias_bar = (
        array(arguments, 6, real),
        array(arguments, 7, real),
        array(arguments, 8, real),
    )
    for c in range(begin, end):
        for kind in range(kinds):
            for d in range(channels):
                matrix_bar[(kind * channels + c) * channels + d] = 0
            bias_bar[kind * channels + c] = 0
        for s in range(species):
            kind = s if kinds > 1 else 0
            value, at = embedding[s * channels + c], (kind * channels + c) * channels
            total = real(0)
            for d in range(channels):
                bar = result_bar[s * channels + d]
                matrix_bar[at + d] += value * bar
                total += matrix[at + d] * bar
            embedding_bar[s * channels + c] += total
            bias_bar[kind * channels + c] += result_bar[s * channels + c]

"""linear 32: Numba kernels with the gradient by each operand.

Generated, not to be edited. Generator version 1, made by
    python -m codegen show linear 32 --target numba
Operations of one component of an atom with all its channels:
    forward 2048
    gradient_feature 2048
    gradient_weight 2048
    gradient_bias 32
"""

import numpy as np
from numba import njit

from codegen.runtime.lanes import operations

SPEC = 'linear 32'
CHANNELS = 32
TILE = 8  # channels of the operand that one index of gradient_weight's loop covers
FIELDS = 4  # numbers of a block: its first component in and out, how many it has, whether it has a bias
# blocks of neighbouring channels, as wide as the machine's registers
width, get, put, load, store, fetch, splat, total = operations(32)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def find_rows(first, last, order, components, start, count, places):
    """Where the rows of a block of some atoms start, [(last - first) * count]; the last is repeated to fill a tile."""
    row = 0
    for n in range(first, last):
        place = (get(order, n, 0) * components + start) * 32
        for component in range(count):
            places[row + component] = place + component * 32
        row += count
    for extra in range(8):
        places[row + extra] = places[row - 1]


@compiled
def mix(rows, places, operand, weight, weight_at, bias, bias_at, has_bias, result_places, result):
    """Rows of the operand times one matrix [32, 32], into rows of the result."""
    zero = operand.dtype.type(0)
    step = width(operand)
    for c in range(0, 32, 2 * step):
        start_0 = splat(operand, zero)
        start_1 = splat(operand, zero)
        if has_bias:
            start_0 = load(bias, bias_at + c, 0 * step)
            start_1 = load(bias, bias_at + c, 1 * step)
        for row in range(0, rows, 8):
            place_0 = get(places, row, 0)
            place_1 = get(places, row, 1)
            place_2 = get(places, row, 2)
            place_3 = get(places, row, 3)
            place_4 = get(places, row, 4)
            place_5 = get(places, row, 5)
            place_6 = get(places, row, 6)
            place_7 = get(places, row, 7)
            sum_0_0 = start_0
            sum_0_1 = start_1
            sum_1_0 = start_0
            sum_1_1 = start_1
            sum_2_0 = start_0
            sum_2_1 = start_1
            sum_3_0 = start_0
            sum_3_1 = start_1
            sum_4_0 = start_0
            sum_4_1 = start_1
            sum_5_0 = start_0
            sum_5_1 = start_1
            sum_6_0 = start_0
            sum_6_1 = start_1
            sum_7_0 = start_0
            sum_7_1 = start_1
            for k in range(32):
                weight_0 = load(weight, weight_at + k * 32 + c, 0 * step)
                weight_1 = load(weight, weight_at + k * 32 + c, 1 * step)
                value = get(operand, place_0, k)
                sum_0_0 = sum_0_0 + value * weight_0
                sum_0_1 = sum_0_1 + value * weight_1
                value = get(operand, place_1, k)
                sum_1_0 = sum_1_0 + value * weight_0
                sum_1_1 = sum_1_1 + value * weight_1
                value = get(operand, place_2, k)
                sum_2_0 = sum_2_0 + value * weight_0
                sum_2_1 = sum_2_1 + value * weight_1
                value = get(operand, place_3, k)
                sum_3_0 = sum_3_0 + value * weight_0
                sum_3_1 = sum_3_1 + value * weight_1
                value = get(operand, place_4, k)
                sum_4_0 = sum_4_0 + value * weight_0
                sum_4_1 = sum_4_1 + value * weight_1
                value = get(operand, place_5, k)
                sum_5_0 = sum_5_0 + value * weight_0
                sum_5_1 = sum_5_1 + value * weight_1
                value = get(operand, place_6, k)
                sum_6_0 = sum_6_0 + value * weight_0
                sum_6_1 = sum_6_1 + value * weight_1
                value = get(operand, place_7, k)
                sum_7_0 = sum_7_0 + value * weight_0
                sum_7_1 = sum_7_1 + value * weight_1
            place = get(result_places, row, 0) + c
            store(result, place, 0 * step, sum_0_0)
            store(result, place, 1 * step, sum_0_1)
            place = get(result_places, row, 1) + c
            store(result, place, 0 * step, sum_1_0)
            store(result, place, 1 * step, sum_1_1)
            place = get(result_places, row, 2) + c
            store(result, place, 0 * step, sum_2_0)
            store(result, place, 1 * step, sum_2_1)
            place = get(result_places, row, 3) + c
            store(result, place, 0 * step, sum_3_0)
            store(result, place, 1 * step, sum_3_1)
            place = get(result_places, row, 4) + c
            store(result, place, 0 * step, sum_4_0)
            store(result, place, 1 * step, sum_4_1)
            place = get(result_places, row, 5) + c
            store(result, place, 0 * step, sum_5_0)
            store(result, place, 1 * step, sum_5_1)
            place = get(result_places, row, 6) + c
            store(result, place, 0 * step, sum_6_0)
            store(result, place, 1 * step, sum_6_1)
            place = get(result_places, row, 7) + c
            store(result, place, 0 * step, sum_7_0)
            store(result, place, 1 * step, sum_7_1)


@compiled
def widest(blocks):
    """The most components that a block has."""
    most = 0
    for block in range(0, blocks.size, FIELDS):
        most = max(most, get(blocks, block, 2))
    return most


@compiled
def forward(begin, end, order, pointer, blocks, components, feature, result_components, weight, bias, has_bias, result):
    """feature [atoms, components, 32]
    weight [blocks, kinds, 32, 32], bias [kinds, 32]
    -> result [atoms, result_components, 32]
    Atoms begin to end of the order by kind; result components of no block stay as they are.
    """
    kinds = pointer.size - 1
    places = np.empty((end - begin) * widest(blocks) + 8, np.int64)
    result_places = np.empty_like(places)
    for kind in range(kinds):
        first, last = max(begin, get(pointer, kind, 0)), min(end, get(pointer, kind, 1))
        if first >= last:
            continue
        for block in range(blocks.size // FIELDS):
            count = get(blocks, block * FIELDS, 2)
            find_rows(first, last, order, components, get(blocks, block * FIELDS, 0), count, places)
            find_rows(first, last, order, result_components, get(blocks, block * FIELDS, 1), count, result_places)
            rows, matrix = (last - first) * count, (block * kinds + kind) * 1024
            biased = has_bias and get(blocks, block * FIELDS, 3) != 0
            mix(rows, places, feature, weight, matrix, bias, kind * 32, biased, result_places, result)


@compiled
def gradient_feature(
    begin, end, order, pointer, blocks, components, result_components, result_bar, weight, feature_bar
):
    """result_bar [atoms, result_components, 32]
    weight [blocks, kinds, 32, 32]
    -> feature_bar [atoms, components, 32]
    Atoms begin to end of the order by kind; components of no block stay as they are.
    """
    kinds = pointer.size - 1
    places = np.empty((end - begin) * widest(blocks) + 8, np.int64)
    result_places = np.empty_like(places)
    turned = np.empty(1024, weight.dtype)
    for kind in range(kinds):
        first, last = max(begin, get(pointer, kind, 0)), min(end, get(pointer, kind, 1))
        if first >= last:
            continue
        for block in range(blocks.size // FIELDS):
            count = get(blocks, block * FIELDS, 2)
            find_rows(first, last, order, components, get(blocks, block * FIELDS, 0), count, places)
            find_rows(first, last, order, result_components, get(blocks, block * FIELDS, 1), count, result_places)
            rows, matrix = (last - first) * count, (block * kinds + kind) * 1024
            for c in range(32):
                for k in range(32):
                    put(turned, c * 32, k, get(weight, matrix + k * 32, c))
            mix(rows, result_places, result_bar, turned, 0, turned, 0, False, places, feature_bar)


@compiled
def gradient_weight(
    begin, end, order, pointer, blocks, components, feature, result_components, result_bar, weight_bar
):
    """feature [atoms, components, 32]
    result_bar [atoms, result_components, 32]
    -> weight_bar [blocks, kinds, 32, 32]
    Tiles begin to end of 8 rows of the matrices; each sums over all atoms of its kind.
    """
    zero = feature.dtype.type(0)
    step = width(feature)
    kinds = pointer.size - 1
    for tile in range(begin, end):
        matrix, k = tile // 4, tile % 4 * 8
        block, kind = matrix // kinds, matrix % kinds
        start, result_start = get(blocks, block * FIELDS, 0), get(blocks, block * FIELDS, 1)
        count = get(blocks, block * FIELDS, 2)
        for c in range(0, 32, 2 * step):
            sum_0_0 = splat(feature, zero)
            sum_0_1 = splat(feature, zero)
            sum_1_0 = splat(feature, zero)
            sum_1_1 = splat(feature, zero)
            sum_2_0 = splat(feature, zero)
            sum_2_1 = splat(feature, zero)
            sum_3_0 = splat(feature, zero)
            sum_3_1 = splat(feature, zero)
            sum_4_0 = splat(feature, zero)
            sum_4_1 = splat(feature, zero)
            sum_5_0 = splat(feature, zero)
            sum_5_1 = splat(feature, zero)
            sum_6_0 = splat(feature, zero)
            sum_6_1 = splat(feature, zero)
            sum_7_0 = splat(feature, zero)
            sum_7_1 = splat(feature, zero)
            for n in range(get(pointer, kind, 0), get(pointer, kind, 1)):
                atom = get(order, n, 0)
                place = (atom * components + start) * 32 + k
                result_place = (atom * result_components + result_start) * 32 + c
                for component in range(count):
                    bar_0 = load(result_bar, result_place + component * 32, 0 * step)
                    bar_1 = load(result_bar, result_place + component * 32, 1 * step)
                    value = get(feature, place + component * 32, 0)
                    sum_0_0 = sum_0_0 + value * bar_0
                    sum_0_1 = sum_0_1 + value * bar_1
                    value = get(feature, place + component * 32, 1)
                    sum_1_0 = sum_1_0 + value * bar_0
                    sum_1_1 = sum_1_1 + value * bar_1
                    value = get(feature, place + component * 32, 2)
                    sum_2_0 = sum_2_0 + value * bar_0
                    sum_2_1 = sum_2_1 + value * bar_1
                    value = get(feature, place + component * 32, 3)
                    sum_3_0 = sum_3_0 + value * bar_0
                    sum_3_1 = sum_3_1 + value * bar_1
                    value = get(feature, place + component * 32, 4)
                    sum_4_0 = sum_4_0 + value * bar_0
                    sum_4_1 = sum_4_1 + value * bar_1
                    value = get(feature, place + component * 32, 5)
                    sum_5_0 = sum_5_0 + value * bar_0
                    sum_5_1 = sum_5_1 + value * bar_1
                    value = get(feature, place + component * 32, 6)
                    sum_6_0 = sum_6_0 + value * bar_0
                    sum_6_1 = sum_6_1 + value * bar_1
                    value = get(feature, place + component * 32, 7)
                    sum_7_0 = sum_7_0 + value * bar_0
                    sum_7_1 = sum_7_1 + value * bar_1
            place = (matrix * 32 + k) * 32 + c
            store(weight_bar, place + 0, 0 * step, sum_0_0)
            store(weight_bar, place + 0, 1 * step, sum_0_1)
            store(weight_bar, place + 32, 0 * step, sum_1_0)
            store(weight_bar, place + 32, 1 * step, sum_1_1)
            store(weight_bar, place + 64, 0 * step, sum_2_0)
            store(weight_bar, place + 64, 1 * step, sum_2_1)
            store(weight_bar, place + 96, 0 * step, sum_3_0)
            store(weight_bar, place + 96, 1 * step, sum_3_1)
            store(weight_bar, place + 128, 0 * step, sum_4_0)
            store(weight_bar, place + 128, 1 * step, sum_4_1)
            store(weight_bar, place + 160, 0 * step, sum_5_0)
            store(weight_bar, place + 160, 1 * step, sum_5_1)
            store(weight_bar, place + 192, 0 * step, sum_6_0)
            store(weight_bar, place + 192, 1 * step, sum_6_1)
            store(weight_bar, place + 224, 0 * step, sum_7_0)
            store(weight_bar, place + 224, 1 * step, sum_7_1)


@compiled
def gradient_bias(order, pointer, blocks, result_components, result_bar, bias_bar):
    """result_bar [atoms, result_components, 32]
    -> bias_bar [kinds, 32], which is zero before
    """
    step = width(result_bar)
    for block in range(0, blocks.size, FIELDS):
        if get(blocks, block, 3) == 0:
            continue
        for kind in range(pointer.size - 1):
            for n in range(get(pointer, kind, 0), get(pointer, kind, 1)):
                place = (get(order, n, 0) * result_components + get(blocks, block, 1)) * 32
                for c in range(0, 32, step):
                    store(bias_bar, kind * 32, c, load(bias_bar, kind * 32, c) + load(result_bar, place, c))

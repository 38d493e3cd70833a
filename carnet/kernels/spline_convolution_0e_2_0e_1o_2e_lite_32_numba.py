"""spline_convolution 1x0e 2 1x0e+1x1o+1x2e lite 32: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 4578f2e94b69b1c7, made by
    python -m codegen show spline_convolution 1x0e 2 1x0e+1x1o+1x2e lite 32 --target numba
Operations of one instance with all its channels:
    forward_centre 1344
    gradient_neighbour 1344
    gradient_edge 2880
    gradient_knot 1344
    second_neighbour 2688
    second_edge 4192
    second_knot 2880
    second_centre 2880
"""

import numpy as np
from numba import njit

from codegen.runtime.lanes import operations

SPEC = 'spline_convolution 1x0e 2 1x0e+1x1o+1x2e lite 32'
FORM = '4578f2e94b69b1c7'
CHANNELS = 32
SAMPLES = 32  # that sum into one row of a shared output, whatever the number of threads
# blocks of neighbouring channels, as wide as the machine's registers
width, get, put, load, store, fetch, splat, total = operations(32)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_centre(begin, end, centre_pointer, neighbour, knot, feature, harmonic, spline, table, moment):
    """feature [atoms, 1, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 32]
    -> moment [atoms, 9, 32]
    1344 operations an instance; nesting order radial by spline > table, moment by feature > harmonic > radial
    """
    real = feature.dtype.type
    step = width(feature)
    numbers = np.empty(416, feature.dtype)
    for i in range(begin, end):
        last = get(centre_pointer, i, 1)
        for first in range(get(centre_pointer, i, 0), last, 32):
            stop = min(first + 32, last)
            for e in range(first, stop):
                e_harmonic_0 = get(harmonic, e * 9, 0)
                e_harmonic_1 = get(harmonic, e * 9, 1)
                e_harmonic_2 = get(harmonic, e * 9, 2)
                e_harmonic_3 = get(harmonic, e * 9, 3)
                e_harmonic_4 = get(harmonic, e * 9, 4)
                e_harmonic_5 = get(harmonic, e * 9, 5)
                e_harmonic_6 = get(harmonic, e * 9, 6)
                e_harmonic_7 = get(harmonic, e * 9, 7)
                e_harmonic_8 = get(harmonic, e * 9, 8)
                e_spline_0 = get(spline, e * 4, 0)
                e_spline_1 = get(spline, e * 4, 1)
                e_spline_2 = get(spline, e * 4, 2)
                e_spline_3 = get(spline, e * 4, 3)
                at = (e - first) * 13
                put(numbers, at, 0, e_harmonic_0)
                put(numbers, at, 1, e_harmonic_1)
                put(numbers, at, 2, e_harmonic_2)
                put(numbers, at, 3, e_harmonic_3)
                put(numbers, at, 4, e_harmonic_4)
                put(numbers, at, 5, e_harmonic_5)
                put(numbers, at, 6, e_harmonic_6)
                put(numbers, at, 7, e_harmonic_7)
                put(numbers, at, 8, e_harmonic_8)
                put(numbers, at, 9, e_spline_0)
                put(numbers, at, 10, e_spline_1)
                put(numbers, at, 11, e_spline_2)
                put(numbers, at, 12, e_spline_3)
            for c in range(0, 32, step):
                moment_at = i * 288 + c
                moment_0 = load(moment, moment_at, 0)
                moment_1 = load(moment, moment_at, 32)
                moment_2 = load(moment, moment_at, 64)
                moment_3 = load(moment, moment_at, 96)
                moment_4 = load(moment, moment_at, 128)
                moment_5 = load(moment, moment_at, 160)
                moment_6 = load(moment, moment_at, 192)
                moment_7 = load(moment, moment_at, 224)
                moment_8 = load(moment, moment_at, 256)
                for e in range(first, stop):
                    at = (e - first) * 13
                    harmonic_0 = get(numbers, at, 0)
                    harmonic_1 = get(numbers, at, 1)
                    harmonic_2 = get(numbers, at, 2)
                    harmonic_3 = get(numbers, at, 3)
                    harmonic_4 = get(numbers, at, 4)
                    harmonic_5 = get(numbers, at, 5)
                    harmonic_6 = get(numbers, at, 6)
                    harmonic_7 = get(numbers, at, 7)
                    harmonic_8 = get(numbers, at, 8)
                    spline_0 = get(numbers, at, 9)
                    spline_1 = get(numbers, at, 10)
                    spline_2 = get(numbers, at, 11)
                    spline_3 = get(numbers, at, 12)
                    j = get(neighbour, e, 0)
                    q = get(knot, e, 0)
                    feature_at = j * 32 + c
                    table_at = q * 96 + c
                    feature_0 = load(feature, feature_at, 0)
                    table_0 = load(table, table_at, 0)
                    table_1 = load(table, table_at, 32)
                    table_2 = load(table, table_at, 64)
                    table_3 = load(table, table_at, 96)
                    table_4 = load(table, table_at, 128)
                    table_5 = load(table, table_at, 160)
                    table_6 = load(table, table_at, 192)
                    table_7 = load(table, table_at, 224)
                    table_8 = load(table, table_at, 256)
                    table_9 = load(table, table_at, 288)
                    table_10 = load(table, table_at, 320)
                    table_11 = load(table, table_at, 352)
                    radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
                    radial_1 = (
                        spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
                    )
                    radial_2 = (
                        spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
                    )
                    t3 = feature_0 * radial_1
                    t4 = feature_0 * radial_2
                    moment_0 += harmonic_0 * feature_0 * radial_0
                    moment_1 += harmonic_1 * t3
                    moment_2 += t3 * harmonic_2
                    moment_3 += t3 * harmonic_3
                    moment_4 += harmonic_4 * t4
                    moment_5 += t4 * harmonic_5
                    moment_6 += t4 * harmonic_6
                    moment_7 += t4 * harmonic_7
                    moment_8 += t4 * harmonic_8
                store(moment, moment_at, 0, moment_0)
                store(moment, moment_at, 32, moment_1)
                store(moment, moment_at, 64, moment_2)
                store(moment, moment_at, 96, moment_3)
                store(moment, moment_at, 128, moment_4)
                store(moment, moment_at, 160, moment_5)
                store(moment, moment_at, 192, moment_6)
                store(moment, moment_at, 224, moment_7)
                store(moment, moment_at, 256, moment_8)


@compiled
def gradient_neighbour(begin, end, neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, feature_bar):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 32]
    moment_bar [atoms, 9, 32]
    -> feature_bar [atoms, 1, 32]
    1344 operations an instance; nesting order radial by spline > table, feature_bar by radial > harmonic > moment_bar
    """
    real = harmonic.dtype.type
    step = width(harmonic)
    numbers = np.empty(416, harmonic.dtype)
    for j in range(begin, end):
        last = get(neighbour_pointer, j, 1)
        for first in range(get(neighbour_pointer, j, 0), last, 32):
            stop = min(first + 32, last)
            for s in range(first, stop):
                e = get(reverse, s, 0)
                e_harmonic_0 = get(harmonic, e * 9, 0)
                e_harmonic_1 = get(harmonic, e * 9, 1)
                e_harmonic_2 = get(harmonic, e * 9, 2)
                e_harmonic_3 = get(harmonic, e * 9, 3)
                e_harmonic_4 = get(harmonic, e * 9, 4)
                e_harmonic_5 = get(harmonic, e * 9, 5)
                e_harmonic_6 = get(harmonic, e * 9, 6)
                e_harmonic_7 = get(harmonic, e * 9, 7)
                e_harmonic_8 = get(harmonic, e * 9, 8)
                e_spline_0 = get(spline, e * 4, 0)
                e_spline_1 = get(spline, e * 4, 1)
                e_spline_2 = get(spline, e * 4, 2)
                e_spline_3 = get(spline, e * 4, 3)
                at = (s - first) * 13
                put(numbers, at, 0, e_harmonic_0)
                put(numbers, at, 1, e_harmonic_1)
                put(numbers, at, 2, e_harmonic_2)
                put(numbers, at, 3, e_harmonic_3)
                put(numbers, at, 4, e_harmonic_4)
                put(numbers, at, 5, e_harmonic_5)
                put(numbers, at, 6, e_harmonic_6)
                put(numbers, at, 7, e_harmonic_7)
                put(numbers, at, 8, e_harmonic_8)
                put(numbers, at, 9, e_spline_0)
                put(numbers, at, 10, e_spline_1)
                put(numbers, at, 11, e_spline_2)
                put(numbers, at, 12, e_spline_3)
            for c in range(0, 32, step):
                feature_bar_at = j * 32 + c
                feature_bar_0 = load(feature_bar, feature_bar_at, 0)
                for s in range(first, stop):
                    at = (s - first) * 13
                    harmonic_0 = get(numbers, at, 0)
                    harmonic_1 = get(numbers, at, 1)
                    harmonic_2 = get(numbers, at, 2)
                    harmonic_3 = get(numbers, at, 3)
                    harmonic_4 = get(numbers, at, 4)
                    harmonic_5 = get(numbers, at, 5)
                    harmonic_6 = get(numbers, at, 6)
                    harmonic_7 = get(numbers, at, 7)
                    harmonic_8 = get(numbers, at, 8)
                    spline_0 = get(numbers, at, 9)
                    spline_1 = get(numbers, at, 10)
                    spline_2 = get(numbers, at, 11)
                    spline_3 = get(numbers, at, 12)
                    e = get(reverse, s, 0)
                    i = get(centre, e, 0)
                    q = get(knot, e, 0)
                    table_at = q * 96 + c
                    moment_bar_at = i * 288 + c
                    table_0 = load(table, table_at, 0)
                    table_1 = load(table, table_at, 32)
                    table_2 = load(table, table_at, 64)
                    table_3 = load(table, table_at, 96)
                    table_4 = load(table, table_at, 128)
                    table_5 = load(table, table_at, 160)
                    table_6 = load(table, table_at, 192)
                    table_7 = load(table, table_at, 224)
                    table_8 = load(table, table_at, 256)
                    table_9 = load(table, table_at, 288)
                    table_10 = load(table, table_at, 320)
                    table_11 = load(table, table_at, 352)
                    moment_bar_0 = load(moment_bar, moment_bar_at, 0)
                    moment_bar_1 = load(moment_bar, moment_bar_at, 32)
                    moment_bar_2 = load(moment_bar, moment_bar_at, 64)
                    moment_bar_3 = load(moment_bar, moment_bar_at, 96)
                    moment_bar_4 = load(moment_bar, moment_bar_at, 128)
                    moment_bar_5 = load(moment_bar, moment_bar_at, 160)
                    moment_bar_6 = load(moment_bar, moment_bar_at, 192)
                    moment_bar_7 = load(moment_bar, moment_bar_at, 224)
                    moment_bar_8 = load(moment_bar, moment_bar_at, 256)
                    radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
                    radial_1 = (
                        spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
                    )
                    radial_2 = (
                        spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
                    )
                    feature_bar_0 += (
                        harmonic_0 * moment_bar_0 * radial_0 + radial_1 * (harmonic_1 * moment_bar_1
                        + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
                        + radial_2 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
                        + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
                    )
                store(feature_bar, feature_bar_at, 0, feature_bar_0)


@compiled
def gradient_edge(begin, end, centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, harmonic_bar, spline_bar):
    """feature [atoms, 1, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 32]
    moment_bar [atoms, 9, 32]
    -> harmonic_bar [edges, 9], spline_bar [edges, 4]
    2880 operations an instance; nesting order radial by spline > table, radial_bar by feature > harmonic > moment_bar, harmonic_bar by feature > moment_bar > radial, spline_bar by radial_bar > table
    """
    real = feature.dtype.type
    step = width(feature)
    zero = real(0)
    for e in range(begin, end):
        i = get(centre, e, 0)
        j = get(neighbour, e, 0)
        q = get(knot, e, 0)
        harmonic_0 = get(harmonic, e * 9, 0)
        harmonic_1 = get(harmonic, e * 9, 1)
        harmonic_2 = get(harmonic, e * 9, 2)
        harmonic_3 = get(harmonic, e * 9, 3)
        harmonic_4 = get(harmonic, e * 9, 4)
        harmonic_5 = get(harmonic, e * 9, 5)
        harmonic_6 = get(harmonic, e * 9, 6)
        harmonic_7 = get(harmonic, e * 9, 7)
        harmonic_8 = get(harmonic, e * 9, 8)
        spline_0 = get(spline, e * 4, 0)
        spline_1 = get(spline, e * 4, 1)
        spline_2 = get(spline, e * 4, 2)
        spline_3 = get(spline, e * 4, 3)
        harmonic_bar_0 = splat(feature, zero)
        harmonic_bar_1 = splat(feature, zero)
        harmonic_bar_2 = splat(feature, zero)
        harmonic_bar_3 = splat(feature, zero)
        harmonic_bar_4 = splat(feature, zero)
        harmonic_bar_5 = splat(feature, zero)
        harmonic_bar_6 = splat(feature, zero)
        harmonic_bar_7 = splat(feature, zero)
        harmonic_bar_8 = splat(feature, zero)
        spline_bar_0 = splat(feature, zero)
        spline_bar_1 = splat(feature, zero)
        spline_bar_2 = splat(feature, zero)
        spline_bar_3 = splat(feature, zero)
        for c in range(0, 32, step):
            feature_at = j * 32 + c
            table_at = q * 96 + c
            moment_bar_at = i * 288 + c
            feature_0 = load(feature, feature_at, 0)
            table_0 = load(table, table_at, 0)
            table_1 = load(table, table_at, 32)
            table_2 = load(table, table_at, 64)
            table_3 = load(table, table_at, 96)
            table_4 = load(table, table_at, 128)
            table_5 = load(table, table_at, 160)
            table_6 = load(table, table_at, 192)
            table_7 = load(table, table_at, 224)
            table_8 = load(table, table_at, 256)
            table_9 = load(table, table_at, 288)
            table_10 = load(table, table_at, 320)
            table_11 = load(table, table_at, 352)
            moment_bar_0 = load(moment_bar, moment_bar_at, 0)
            moment_bar_1 = load(moment_bar, moment_bar_at, 32)
            moment_bar_2 = load(moment_bar, moment_bar_at, 64)
            moment_bar_3 = load(moment_bar, moment_bar_at, 96)
            moment_bar_4 = load(moment_bar, moment_bar_at, 128)
            moment_bar_5 = load(moment_bar, moment_bar_at, 160)
            moment_bar_6 = load(moment_bar, moment_bar_at, 192)
            moment_bar_7 = load(moment_bar, moment_bar_at, 224)
            moment_bar_8 = load(moment_bar, moment_bar_at, 256)
            radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
            radial_1 = spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
            radial_2 = spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
            radial_bar_0 = harmonic_0 * feature_0 * moment_bar_0
            radial_bar_1 = (
                feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
            )
            radial_bar_2 = (
                feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
                + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
            )
            harmonic_bar_0 += feature_0 * moment_bar_0 * radial_0
            harmonic_bar_1 += feature_0 * moment_bar_1 * radial_1
            harmonic_bar_2 += feature_0 * moment_bar_2 * radial_1
            harmonic_bar_3 += feature_0 * moment_bar_3 * radial_1
            harmonic_bar_4 += feature_0 * moment_bar_4 * radial_2
            harmonic_bar_5 += feature_0 * moment_bar_5 * radial_2
            harmonic_bar_6 += feature_0 * moment_bar_6 * radial_2
            harmonic_bar_7 += feature_0 * moment_bar_7 * radial_2
            harmonic_bar_8 += feature_0 * moment_bar_8 * radial_2
            spline_bar_0 += table_0 * radial_bar_0 + table_1 * radial_bar_1 + table_2 * radial_bar_2
            spline_bar_1 += table_3 * radial_bar_0 + table_4 * radial_bar_1 + table_5 * radial_bar_2
            spline_bar_2 += table_6 * radial_bar_0 + table_7 * radial_bar_1 + table_8 * radial_bar_2
            spline_bar_3 += table_9 * radial_bar_0 + table_10 * radial_bar_1 + table_11 * radial_bar_2
        put(harmonic_bar, e * 9, 0, total(harmonic_bar_0))
        put(harmonic_bar, e * 9, 1, total(harmonic_bar_1))
        put(harmonic_bar, e * 9, 2, total(harmonic_bar_2))
        put(harmonic_bar, e * 9, 3, total(harmonic_bar_3))
        put(harmonic_bar, e * 9, 4, total(harmonic_bar_4))
        put(harmonic_bar, e * 9, 5, total(harmonic_bar_5))
        put(harmonic_bar, e * 9, 6, total(harmonic_bar_6))
        put(harmonic_bar, e * 9, 7, total(harmonic_bar_7))
        put(harmonic_bar, e * 9, 8, total(harmonic_bar_8))
        put(spline_bar, e * 4, 0, total(spline_bar_0))
        put(spline_bar, e * 4, 1, total(spline_bar_1))
        put(spline_bar, e * 4, 2, total(spline_bar_2))
        put(spline_bar, e * 4, 3, total(spline_bar_3))


@compiled
def gradient_knot(begin, end, knot_pointer, knot_order, centre, neighbour, feature, harmonic, spline, moment_bar, table_bar):
    """feature [atoms, 1, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    moment_bar [atoms, 9, 32]
    -> table_bar [knots, 3, 32]
    1344 operations an instance; nesting order radial_bar by feature > harmonic > moment_bar, table_bar by radial_bar > spline
    """
    real = feature.dtype.type
    step = width(feature)
    numbers = np.empty(416, feature.dtype)
    for q in range(begin, end):
        last = get(knot_pointer, q, 1)
        for first in range(get(knot_pointer, q, 0), last, 32):
            stop = min(first + 32, last)
            for s in range(first, stop):
                e = get(knot_order, s, 0)
                e_harmonic_0 = get(harmonic, e * 9, 0)
                e_harmonic_1 = get(harmonic, e * 9, 1)
                e_harmonic_2 = get(harmonic, e * 9, 2)
                e_harmonic_3 = get(harmonic, e * 9, 3)
                e_harmonic_4 = get(harmonic, e * 9, 4)
                e_harmonic_5 = get(harmonic, e * 9, 5)
                e_harmonic_6 = get(harmonic, e * 9, 6)
                e_harmonic_7 = get(harmonic, e * 9, 7)
                e_harmonic_8 = get(harmonic, e * 9, 8)
                e_spline_0 = get(spline, e * 4, 0)
                e_spline_1 = get(spline, e * 4, 1)
                e_spline_2 = get(spline, e * 4, 2)
                e_spline_3 = get(spline, e * 4, 3)
                at = (s - first) * 13
                put(numbers, at, 0, e_harmonic_0)
                put(numbers, at, 1, e_harmonic_1)
                put(numbers, at, 2, e_harmonic_2)
                put(numbers, at, 3, e_harmonic_3)
                put(numbers, at, 4, e_harmonic_4)
                put(numbers, at, 5, e_harmonic_5)
                put(numbers, at, 6, e_harmonic_6)
                put(numbers, at, 7, e_harmonic_7)
                put(numbers, at, 8, e_harmonic_8)
                put(numbers, at, 9, e_spline_0)
                put(numbers, at, 10, e_spline_1)
                put(numbers, at, 11, e_spline_2)
                put(numbers, at, 12, e_spline_3)
            for c in range(0, 32, step):
                table_bar_at = q * 384 + c
                table_bar_0 = load(table_bar, table_bar_at, 0)
                table_bar_1 = load(table_bar, table_bar_at, 32)
                table_bar_2 = load(table_bar, table_bar_at, 64)
                table_bar_3 = load(table_bar, table_bar_at, 96)
                table_bar_4 = load(table_bar, table_bar_at, 128)
                table_bar_5 = load(table_bar, table_bar_at, 160)
                table_bar_6 = load(table_bar, table_bar_at, 192)
                table_bar_7 = load(table_bar, table_bar_at, 224)
                table_bar_8 = load(table_bar, table_bar_at, 256)
                table_bar_9 = load(table_bar, table_bar_at, 288)
                table_bar_10 = load(table_bar, table_bar_at, 320)
                table_bar_11 = load(table_bar, table_bar_at, 352)
                for s in range(first, stop):
                    at = (s - first) * 13
                    harmonic_0 = get(numbers, at, 0)
                    harmonic_1 = get(numbers, at, 1)
                    harmonic_2 = get(numbers, at, 2)
                    harmonic_3 = get(numbers, at, 3)
                    harmonic_4 = get(numbers, at, 4)
                    harmonic_5 = get(numbers, at, 5)
                    harmonic_6 = get(numbers, at, 6)
                    harmonic_7 = get(numbers, at, 7)
                    harmonic_8 = get(numbers, at, 8)
                    spline_0 = get(numbers, at, 9)
                    spline_1 = get(numbers, at, 10)
                    spline_2 = get(numbers, at, 11)
                    spline_3 = get(numbers, at, 12)
                    e = get(knot_order, s, 0)
                    i = get(centre, e, 0)
                    j = get(neighbour, e, 0)
                    feature_at = j * 32 + c
                    moment_bar_at = i * 288 + c
                    feature_0 = load(feature, feature_at, 0)
                    moment_bar_0 = load(moment_bar, moment_bar_at, 0)
                    moment_bar_1 = load(moment_bar, moment_bar_at, 32)
                    moment_bar_2 = load(moment_bar, moment_bar_at, 64)
                    moment_bar_3 = load(moment_bar, moment_bar_at, 96)
                    moment_bar_4 = load(moment_bar, moment_bar_at, 128)
                    moment_bar_5 = load(moment_bar, moment_bar_at, 160)
                    moment_bar_6 = load(moment_bar, moment_bar_at, 192)
                    moment_bar_7 = load(moment_bar, moment_bar_at, 224)
                    moment_bar_8 = load(moment_bar, moment_bar_at, 256)
                    radial_bar_0 = harmonic_0 * feature_0 * moment_bar_0
                    radial_bar_1 = (
                        feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2
                        + harmonic_3 * moment_bar_3)
                    )
                    radial_bar_2 = (
                        feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
                        + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
                    )
                    table_bar_0 += radial_bar_0 * spline_0
                    table_bar_1 += spline_0 * radial_bar_1
                    table_bar_2 += spline_0 * radial_bar_2
                    table_bar_3 += radial_bar_0 * spline_1
                    table_bar_4 += radial_bar_1 * spline_1
                    table_bar_5 += radial_bar_2 * spline_1
                    table_bar_6 += radial_bar_0 * spline_2
                    table_bar_7 += radial_bar_1 * spline_2
                    table_bar_8 += radial_bar_2 * spline_2
                    table_bar_9 += radial_bar_0 * spline_3
                    table_bar_10 += radial_bar_1 * spline_3
                    table_bar_11 += radial_bar_2 * spline_3
                store(table_bar, table_bar_at, 0, table_bar_0)
                store(table_bar, table_bar_at, 32, table_bar_1)
                store(table_bar, table_bar_at, 64, table_bar_2)
                store(table_bar, table_bar_at, 96, table_bar_3)
                store(table_bar, table_bar_at, 128, table_bar_4)
                store(table_bar, table_bar_at, 160, table_bar_5)
                store(table_bar, table_bar_at, 192, table_bar_6)
                store(table_bar, table_bar_at, 224, table_bar_7)
                store(table_bar, table_bar_at, 256, table_bar_8)
                store(table_bar, table_bar_at, 288, table_bar_9)
                store(table_bar, table_bar_at, 320, table_bar_10)
                store(table_bar, table_bar_at, 352, table_bar_11)


@compiled
def second_neighbour(begin, end, neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, harmonic_bar_hat, spline_bar_hat, feature_hat):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 32]
    moment_bar [atoms, 9, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> feature_hat [atoms, 1, 32]
    2688 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, feature_hat by radial > radial_bar_hat > harmonic > harmonic_bar_hat > moment_bar
    """
    real = harmonic.dtype.type
    step = width(harmonic)
    numbers = np.empty(832, harmonic.dtype)
    for j in range(begin, end):
        last = get(neighbour_pointer, j, 1)
        for first in range(get(neighbour_pointer, j, 0), last, 32):
            stop = min(first + 32, last)
            for s in range(first, stop):
                e = get(reverse, s, 0)
                e_harmonic_0 = get(harmonic, e * 9, 0)
                e_harmonic_1 = get(harmonic, e * 9, 1)
                e_harmonic_2 = get(harmonic, e * 9, 2)
                e_harmonic_3 = get(harmonic, e * 9, 3)
                e_harmonic_4 = get(harmonic, e * 9, 4)
                e_harmonic_5 = get(harmonic, e * 9, 5)
                e_harmonic_6 = get(harmonic, e * 9, 6)
                e_harmonic_7 = get(harmonic, e * 9, 7)
                e_harmonic_8 = get(harmonic, e * 9, 8)
                e_spline_0 = get(spline, e * 4, 0)
                e_spline_1 = get(spline, e * 4, 1)
                e_spline_2 = get(spline, e * 4, 2)
                e_spline_3 = get(spline, e * 4, 3)
                e_harmonic_bar_hat_0 = get(harmonic_bar_hat, e * 9, 0)
                e_harmonic_bar_hat_1 = get(harmonic_bar_hat, e * 9, 1)
                e_harmonic_bar_hat_2 = get(harmonic_bar_hat, e * 9, 2)
                e_harmonic_bar_hat_3 = get(harmonic_bar_hat, e * 9, 3)
                e_harmonic_bar_hat_4 = get(harmonic_bar_hat, e * 9, 4)
                e_harmonic_bar_hat_5 = get(harmonic_bar_hat, e * 9, 5)
                e_harmonic_bar_hat_6 = get(harmonic_bar_hat, e * 9, 6)
                e_harmonic_bar_hat_7 = get(harmonic_bar_hat, e * 9, 7)
                e_harmonic_bar_hat_8 = get(harmonic_bar_hat, e * 9, 8)
                e_spline_bar_hat_0 = get(spline_bar_hat, e * 4, 0)
                e_spline_bar_hat_1 = get(spline_bar_hat, e * 4, 1)
                e_spline_bar_hat_2 = get(spline_bar_hat, e * 4, 2)
                e_spline_bar_hat_3 = get(spline_bar_hat, e * 4, 3)
                at = (s - first) * 26
                put(numbers, at, 0, e_harmonic_0)
                put(numbers, at, 1, e_harmonic_1)
                put(numbers, at, 2, e_harmonic_2)
                put(numbers, at, 3, e_harmonic_3)
                put(numbers, at, 4, e_harmonic_4)
                put(numbers, at, 5, e_harmonic_5)
                put(numbers, at, 6, e_harmonic_6)
                put(numbers, at, 7, e_harmonic_7)
                put(numbers, at, 8, e_harmonic_8)
                put(numbers, at, 9, e_spline_0)
                put(numbers, at, 10, e_spline_1)
                put(numbers, at, 11, e_spline_2)
                put(numbers, at, 12, e_spline_3)
                put(numbers, at, 13, e_harmonic_bar_hat_0)
                put(numbers, at, 14, e_harmonic_bar_hat_1)
                put(numbers, at, 15, e_harmonic_bar_hat_2)
                put(numbers, at, 16, e_harmonic_bar_hat_3)
                put(numbers, at, 17, e_harmonic_bar_hat_4)
                put(numbers, at, 18, e_harmonic_bar_hat_5)
                put(numbers, at, 19, e_harmonic_bar_hat_6)
                put(numbers, at, 20, e_harmonic_bar_hat_7)
                put(numbers, at, 21, e_harmonic_bar_hat_8)
                put(numbers, at, 22, e_spline_bar_hat_0)
                put(numbers, at, 23, e_spline_bar_hat_1)
                put(numbers, at, 24, e_spline_bar_hat_2)
                put(numbers, at, 25, e_spline_bar_hat_3)
            for c in range(0, 32, step):
                feature_hat_at = j * 32 + c
                feature_hat_0 = load(feature_hat, feature_hat_at, 0)
                for s in range(first, stop):
                    at = (s - first) * 26
                    harmonic_0 = get(numbers, at, 0)
                    harmonic_1 = get(numbers, at, 1)
                    harmonic_2 = get(numbers, at, 2)
                    harmonic_3 = get(numbers, at, 3)
                    harmonic_4 = get(numbers, at, 4)
                    harmonic_5 = get(numbers, at, 5)
                    harmonic_6 = get(numbers, at, 6)
                    harmonic_7 = get(numbers, at, 7)
                    harmonic_8 = get(numbers, at, 8)
                    spline_0 = get(numbers, at, 9)
                    spline_1 = get(numbers, at, 10)
                    spline_2 = get(numbers, at, 11)
                    spline_3 = get(numbers, at, 12)
                    harmonic_bar_hat_0 = get(numbers, at, 13)
                    harmonic_bar_hat_1 = get(numbers, at, 14)
                    harmonic_bar_hat_2 = get(numbers, at, 15)
                    harmonic_bar_hat_3 = get(numbers, at, 16)
                    harmonic_bar_hat_4 = get(numbers, at, 17)
                    harmonic_bar_hat_5 = get(numbers, at, 18)
                    harmonic_bar_hat_6 = get(numbers, at, 19)
                    harmonic_bar_hat_7 = get(numbers, at, 20)
                    harmonic_bar_hat_8 = get(numbers, at, 21)
                    spline_bar_hat_0 = get(numbers, at, 22)
                    spline_bar_hat_1 = get(numbers, at, 23)
                    spline_bar_hat_2 = get(numbers, at, 24)
                    spline_bar_hat_3 = get(numbers, at, 25)
                    e = get(reverse, s, 0)
                    i = get(centre, e, 0)
                    q = get(knot, e, 0)
                    table_at = q * 96 + c
                    moment_bar_at = i * 288 + c
                    table_0 = load(table, table_at, 0)
                    table_1 = load(table, table_at, 32)
                    table_2 = load(table, table_at, 64)
                    table_3 = load(table, table_at, 96)
                    table_4 = load(table, table_at, 128)
                    table_5 = load(table, table_at, 160)
                    table_6 = load(table, table_at, 192)
                    table_7 = load(table, table_at, 224)
                    table_8 = load(table, table_at, 256)
                    table_9 = load(table, table_at, 288)
                    table_10 = load(table, table_at, 320)
                    table_11 = load(table, table_at, 352)
                    moment_bar_0 = load(moment_bar, moment_bar_at, 0)
                    moment_bar_1 = load(moment_bar, moment_bar_at, 32)
                    moment_bar_2 = load(moment_bar, moment_bar_at, 64)
                    moment_bar_3 = load(moment_bar, moment_bar_at, 96)
                    moment_bar_4 = load(moment_bar, moment_bar_at, 128)
                    moment_bar_5 = load(moment_bar, moment_bar_at, 160)
                    moment_bar_6 = load(moment_bar, moment_bar_at, 192)
                    moment_bar_7 = load(moment_bar, moment_bar_at, 224)
                    moment_bar_8 = load(moment_bar, moment_bar_at, 256)
                    radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
                    radial_1 = (
                        spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
                    )
                    radial_2 = (
                        spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
                    )
                    radial_bar_hat_0 = (
                        table_0 * spline_bar_hat_0 + table_3 * spline_bar_hat_1 + table_6 * spline_bar_hat_2
                        + table_9 * spline_bar_hat_3
                    )
                    radial_bar_hat_1 = (
                        table_1 * spline_bar_hat_0 + table_4 * spline_bar_hat_1 + table_7 * spline_bar_hat_2
                        + table_10 * spline_bar_hat_3
                    )
                    radial_bar_hat_2 = (
                        table_2 * spline_bar_hat_0 + table_5 * spline_bar_hat_1 + table_8 * spline_bar_hat_2
                        + table_11 * spline_bar_hat_3
                    )
                    feature_hat_0 += (
                        harmonic_0 * moment_bar_0 * radial_bar_hat_0
                        + radial_bar_hat_1 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2
                        + harmonic_3 * moment_bar_3) + radial_bar_hat_2 * (harmonic_4 * moment_bar_4
                        + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7
                        + harmonic_8 * moment_bar_8) + harmonic_bar_hat_0 * moment_bar_0 * radial_0
                        + radial_1 * (moment_bar_1 * harmonic_bar_hat_1 + moment_bar_2 * harmonic_bar_hat_2
                        + moment_bar_3 * harmonic_bar_hat_3) + radial_2 * (moment_bar_4 * harmonic_bar_hat_4
                        + moment_bar_5 * harmonic_bar_hat_5 + moment_bar_6 * harmonic_bar_hat_6
                        + moment_bar_7 * harmonic_bar_hat_7 + moment_bar_8 * harmonic_bar_hat_8)
                    )
                store(feature_hat, feature_hat_at, 0, feature_hat_0)


@compiled
def second_edge(begin, end, centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, harmonic_hat, spline_hat):
    """feature [atoms, 1, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 32]
    moment_bar [atoms, 9, 32]
    feature_bar_hat [atoms, 1, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> harmonic_hat [edges, 9], spline_hat [edges, 4]
    4192 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, radial_hat by feature > feature_bar_hat > harmonic > harmonic_bar_hat > moment_bar, harmonic_hat by moment_bar > feature > feature_bar_hat > radial > radial_bar_hat, spline_hat by radial_hat > table
    """
    real = feature.dtype.type
    step = width(feature)
    zero = real(0)
    for e in range(begin, end):
        i = get(centre, e, 0)
        j = get(neighbour, e, 0)
        q = get(knot, e, 0)
        harmonic_0 = get(harmonic, e * 9, 0)
        harmonic_1 = get(harmonic, e * 9, 1)
        harmonic_2 = get(harmonic, e * 9, 2)
        harmonic_3 = get(harmonic, e * 9, 3)
        harmonic_4 = get(harmonic, e * 9, 4)
        harmonic_5 = get(harmonic, e * 9, 5)
        harmonic_6 = get(harmonic, e * 9, 6)
        harmonic_7 = get(harmonic, e * 9, 7)
        harmonic_8 = get(harmonic, e * 9, 8)
        spline_0 = get(spline, e * 4, 0)
        spline_1 = get(spline, e * 4, 1)
        spline_2 = get(spline, e * 4, 2)
        spline_3 = get(spline, e * 4, 3)
        harmonic_bar_hat_0 = get(harmonic_bar_hat, e * 9, 0)
        harmonic_bar_hat_1 = get(harmonic_bar_hat, e * 9, 1)
        harmonic_bar_hat_2 = get(harmonic_bar_hat, e * 9, 2)
        harmonic_bar_hat_3 = get(harmonic_bar_hat, e * 9, 3)
        harmonic_bar_hat_4 = get(harmonic_bar_hat, e * 9, 4)
        harmonic_bar_hat_5 = get(harmonic_bar_hat, e * 9, 5)
        harmonic_bar_hat_6 = get(harmonic_bar_hat, e * 9, 6)
        harmonic_bar_hat_7 = get(harmonic_bar_hat, e * 9, 7)
        harmonic_bar_hat_8 = get(harmonic_bar_hat, e * 9, 8)
        spline_bar_hat_0 = get(spline_bar_hat, e * 4, 0)
        spline_bar_hat_1 = get(spline_bar_hat, e * 4, 1)
        spline_bar_hat_2 = get(spline_bar_hat, e * 4, 2)
        spline_bar_hat_3 = get(spline_bar_hat, e * 4, 3)
        harmonic_hat_0 = splat(feature, zero)
        harmonic_hat_1 = splat(feature, zero)
        harmonic_hat_2 = splat(feature, zero)
        harmonic_hat_3 = splat(feature, zero)
        harmonic_hat_4 = splat(feature, zero)
        harmonic_hat_5 = splat(feature, zero)
        harmonic_hat_6 = splat(feature, zero)
        harmonic_hat_7 = splat(feature, zero)
        harmonic_hat_8 = splat(feature, zero)
        spline_hat_0 = splat(feature, zero)
        spline_hat_1 = splat(feature, zero)
        spline_hat_2 = splat(feature, zero)
        spline_hat_3 = splat(feature, zero)
        for c in range(0, 32, step):
            feature_at = j * 32 + c
            table_at = q * 96 + c
            moment_bar_at = i * 288 + c
            feature_bar_hat_at = j * 32 + c
            feature_0 = load(feature, feature_at, 0)
            table_0 = load(table, table_at, 0)
            table_1 = load(table, table_at, 32)
            table_2 = load(table, table_at, 64)
            table_3 = load(table, table_at, 96)
            table_4 = load(table, table_at, 128)
            table_5 = load(table, table_at, 160)
            table_6 = load(table, table_at, 192)
            table_7 = load(table, table_at, 224)
            table_8 = load(table, table_at, 256)
            table_9 = load(table, table_at, 288)
            table_10 = load(table, table_at, 320)
            table_11 = load(table, table_at, 352)
            moment_bar_0 = load(moment_bar, moment_bar_at, 0)
            moment_bar_1 = load(moment_bar, moment_bar_at, 32)
            moment_bar_2 = load(moment_bar, moment_bar_at, 64)
            moment_bar_3 = load(moment_bar, moment_bar_at, 96)
            moment_bar_4 = load(moment_bar, moment_bar_at, 128)
            moment_bar_5 = load(moment_bar, moment_bar_at, 160)
            moment_bar_6 = load(moment_bar, moment_bar_at, 192)
            moment_bar_7 = load(moment_bar, moment_bar_at, 224)
            moment_bar_8 = load(moment_bar, moment_bar_at, 256)
            feature_bar_hat_0 = load(feature_bar_hat, feature_bar_hat_at, 0)
            radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
            radial_1 = spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
            radial_2 = spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
            radial_bar_hat_0 = (
                table_0 * spline_bar_hat_0 + table_3 * spline_bar_hat_1 + table_6 * spline_bar_hat_2
                + table_9 * spline_bar_hat_3
            )
            radial_bar_hat_1 = (
                table_1 * spline_bar_hat_0 + table_4 * spline_bar_hat_1 + table_7 * spline_bar_hat_2
                + table_10 * spline_bar_hat_3
            )
            radial_bar_hat_2 = (
                table_2 * spline_bar_hat_0 + table_5 * spline_bar_hat_1 + table_8 * spline_bar_hat_2
                + table_11 * spline_bar_hat_3
            )
            radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + feature_bar_hat_0 * harmonic_0)
            radial_hat_1 = (
                feature_0 * (harmonic_bar_hat_1 * moment_bar_1 + harmonic_bar_hat_2 * moment_bar_2
                + harmonic_bar_hat_3 * moment_bar_3) + feature_bar_hat_0 * (moment_bar_1 * harmonic_1
                + moment_bar_2 * harmonic_2 + moment_bar_3 * harmonic_3)
            )
            radial_hat_2 = (
                feature_0 * (harmonic_bar_hat_4 * moment_bar_4 + harmonic_bar_hat_5 * moment_bar_5
                + harmonic_bar_hat_6 * moment_bar_6 + harmonic_bar_hat_7 * moment_bar_7
                + harmonic_bar_hat_8 * moment_bar_8) + feature_bar_hat_0 * (moment_bar_4 * harmonic_4
                + moment_bar_5 * harmonic_5 + moment_bar_6 * harmonic_6 + moment_bar_7 * harmonic_7
                + moment_bar_8 * harmonic_8)
            )
            t9 = feature_0 * radial_bar_hat_1 + feature_bar_hat_0 * radial_1
            t10 = feature_0 * radial_bar_hat_2 + feature_bar_hat_0 * radial_2
            harmonic_hat_0 += moment_bar_0 * (feature_0 * radial_bar_hat_0 + feature_bar_hat_0 * radial_0)
            harmonic_hat_1 += moment_bar_1 * t9
            harmonic_hat_2 += moment_bar_2 * t9
            harmonic_hat_3 += moment_bar_3 * t9
            harmonic_hat_4 += moment_bar_4 * t10
            harmonic_hat_5 += moment_bar_5 * t10
            harmonic_hat_6 += moment_bar_6 * t10
            harmonic_hat_7 += moment_bar_7 * t10
            harmonic_hat_8 += moment_bar_8 * t10
            spline_hat_0 += table_0 * radial_hat_0 + table_1 * radial_hat_1 + table_2 * radial_hat_2
            spline_hat_1 += table_3 * radial_hat_0 + table_4 * radial_hat_1 + table_5 * radial_hat_2
            spline_hat_2 += table_6 * radial_hat_0 + table_7 * radial_hat_1 + table_8 * radial_hat_2
            spline_hat_3 += table_9 * radial_hat_0 + table_10 * radial_hat_1 + table_11 * radial_hat_2
        put(harmonic_hat, e * 9, 0, total(harmonic_hat_0))
        put(harmonic_hat, e * 9, 1, total(harmonic_hat_1))
        put(harmonic_hat, e * 9, 2, total(harmonic_hat_2))
        put(harmonic_hat, e * 9, 3, total(harmonic_hat_3))
        put(harmonic_hat, e * 9, 4, total(harmonic_hat_4))
        put(harmonic_hat, e * 9, 5, total(harmonic_hat_5))
        put(harmonic_hat, e * 9, 6, total(harmonic_hat_6))
        put(harmonic_hat, e * 9, 7, total(harmonic_hat_7))
        put(harmonic_hat, e * 9, 8, total(harmonic_hat_8))
        put(spline_hat, e * 4, 0, total(spline_hat_0))
        put(spline_hat, e * 4, 1, total(spline_hat_1))
        put(spline_hat, e * 4, 2, total(spline_hat_2))
        put(spline_hat, e * 4, 3, total(spline_hat_3))


@compiled
def second_knot(begin, end, knot_pointer, knot_order, centre, neighbour, feature, harmonic, spline, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, table_hat):
    """feature [atoms, 1, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    moment_bar [atoms, 9, 32]
    feature_bar_hat [atoms, 1, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> table_hat [knots, 3, 32]
    2880 operations an instance; nesting order radial_bar by feature > harmonic > moment_bar, radial_hat by feature > feature_bar_hat > harmonic > harmonic_bar_hat > moment_bar, table_hat by radial_bar > radial_hat > spline > spline_bar_hat
    """
    real = feature.dtype.type
    step = width(feature)
    numbers = np.empty(832, feature.dtype)
    for q in range(begin, end):
        last = get(knot_pointer, q, 1)
        for first in range(get(knot_pointer, q, 0), last, 32):
            stop = min(first + 32, last)
            for s in range(first, stop):
                e = get(knot_order, s, 0)
                e_harmonic_0 = get(harmonic, e * 9, 0)
                e_harmonic_1 = get(harmonic, e * 9, 1)
                e_harmonic_2 = get(harmonic, e * 9, 2)
                e_harmonic_3 = get(harmonic, e * 9, 3)
                e_harmonic_4 = get(harmonic, e * 9, 4)
                e_harmonic_5 = get(harmonic, e * 9, 5)
                e_harmonic_6 = get(harmonic, e * 9, 6)
                e_harmonic_7 = get(harmonic, e * 9, 7)
                e_harmonic_8 = get(harmonic, e * 9, 8)
                e_spline_0 = get(spline, e * 4, 0)
                e_spline_1 = get(spline, e * 4, 1)
                e_spline_2 = get(spline, e * 4, 2)
                e_spline_3 = get(spline, e * 4, 3)
                e_harmonic_bar_hat_0 = get(harmonic_bar_hat, e * 9, 0)
                e_harmonic_bar_hat_1 = get(harmonic_bar_hat, e * 9, 1)
                e_harmonic_bar_hat_2 = get(harmonic_bar_hat, e * 9, 2)
                e_harmonic_bar_hat_3 = get(harmonic_bar_hat, e * 9, 3)
                e_harmonic_bar_hat_4 = get(harmonic_bar_hat, e * 9, 4)
                e_harmonic_bar_hat_5 = get(harmonic_bar_hat, e * 9, 5)
                e_harmonic_bar_hat_6 = get(harmonic_bar_hat, e * 9, 6)
                e_harmonic_bar_hat_7 = get(harmonic_bar_hat, e * 9, 7)
                e_harmonic_bar_hat_8 = get(harmonic_bar_hat, e * 9, 8)
                e_spline_bar_hat_0 = get(spline_bar_hat, e * 4, 0)
                e_spline_bar_hat_1 = get(spline_bar_hat, e * 4, 1)
                e_spline_bar_hat_2 = get(spline_bar_hat, e * 4, 2)
                e_spline_bar_hat_3 = get(spline_bar_hat, e * 4, 3)
                at = (s - first) * 26
                put(numbers, at, 0, e_harmonic_0)
                put(numbers, at, 1, e_harmonic_1)
                put(numbers, at, 2, e_harmonic_2)
                put(numbers, at, 3, e_harmonic_3)
                put(numbers, at, 4, e_harmonic_4)
                put(numbers, at, 5, e_harmonic_5)
                put(numbers, at, 6, e_harmonic_6)
                put(numbers, at, 7, e_harmonic_7)
                put(numbers, at, 8, e_harmonic_8)
                put(numbers, at, 9, e_spline_0)
                put(numbers, at, 10, e_spline_1)
                put(numbers, at, 11, e_spline_2)
                put(numbers, at, 12, e_spline_3)
                put(numbers, at, 13, e_harmonic_bar_hat_0)
                put(numbers, at, 14, e_harmonic_bar_hat_1)
                put(numbers, at, 15, e_harmonic_bar_hat_2)
                put(numbers, at, 16, e_harmonic_bar_hat_3)
                put(numbers, at, 17, e_harmonic_bar_hat_4)
                put(numbers, at, 18, e_harmonic_bar_hat_5)
                put(numbers, at, 19, e_harmonic_bar_hat_6)
                put(numbers, at, 20, e_harmonic_bar_hat_7)
                put(numbers, at, 21, e_harmonic_bar_hat_8)
                put(numbers, at, 22, e_spline_bar_hat_0)
                put(numbers, at, 23, e_spline_bar_hat_1)
                put(numbers, at, 24, e_spline_bar_hat_2)
                put(numbers, at, 25, e_spline_bar_hat_3)
            for c in range(0, 32, step):
                table_hat_at = q * 384 + c
                table_hat_0 = load(table_hat, table_hat_at, 0)
                table_hat_1 = load(table_hat, table_hat_at, 32)
                table_hat_2 = load(table_hat, table_hat_at, 64)
                table_hat_3 = load(table_hat, table_hat_at, 96)
                table_hat_4 = load(table_hat, table_hat_at, 128)
                table_hat_5 = load(table_hat, table_hat_at, 160)
                table_hat_6 = load(table_hat, table_hat_at, 192)
                table_hat_7 = load(table_hat, table_hat_at, 224)
                table_hat_8 = load(table_hat, table_hat_at, 256)
                table_hat_9 = load(table_hat, table_hat_at, 288)
                table_hat_10 = load(table_hat, table_hat_at, 320)
                table_hat_11 = load(table_hat, table_hat_at, 352)
                for s in range(first, stop):
                    at = (s - first) * 26
                    harmonic_0 = get(numbers, at, 0)
                    harmonic_1 = get(numbers, at, 1)
                    harmonic_2 = get(numbers, at, 2)
                    harmonic_3 = get(numbers, at, 3)
                    harmonic_4 = get(numbers, at, 4)
                    harmonic_5 = get(numbers, at, 5)
                    harmonic_6 = get(numbers, at, 6)
                    harmonic_7 = get(numbers, at, 7)
                    harmonic_8 = get(numbers, at, 8)
                    spline_0 = get(numbers, at, 9)
                    spline_1 = get(numbers, at, 10)
                    spline_2 = get(numbers, at, 11)
                    spline_3 = get(numbers, at, 12)
                    harmonic_bar_hat_0 = get(numbers, at, 13)
                    harmonic_bar_hat_1 = get(numbers, at, 14)
                    harmonic_bar_hat_2 = get(numbers, at, 15)
                    harmonic_bar_hat_3 = get(numbers, at, 16)
                    harmonic_bar_hat_4 = get(numbers, at, 17)
                    harmonic_bar_hat_5 = get(numbers, at, 18)
                    harmonic_bar_hat_6 = get(numbers, at, 19)
                    harmonic_bar_hat_7 = get(numbers, at, 20)
                    harmonic_bar_hat_8 = get(numbers, at, 21)
                    spline_bar_hat_0 = get(numbers, at, 22)
                    spline_bar_hat_1 = get(numbers, at, 23)
                    spline_bar_hat_2 = get(numbers, at, 24)
                    spline_bar_hat_3 = get(numbers, at, 25)
                    e = get(knot_order, s, 0)
                    i = get(centre, e, 0)
                    j = get(neighbour, e, 0)
                    feature_at = j * 32 + c
                    moment_bar_at = i * 288 + c
                    feature_bar_hat_at = j * 32 + c
                    feature_0 = load(feature, feature_at, 0)
                    moment_bar_0 = load(moment_bar, moment_bar_at, 0)
                    moment_bar_1 = load(moment_bar, moment_bar_at, 32)
                    moment_bar_2 = load(moment_bar, moment_bar_at, 64)
                    moment_bar_3 = load(moment_bar, moment_bar_at, 96)
                    moment_bar_4 = load(moment_bar, moment_bar_at, 128)
                    moment_bar_5 = load(moment_bar, moment_bar_at, 160)
                    moment_bar_6 = load(moment_bar, moment_bar_at, 192)
                    moment_bar_7 = load(moment_bar, moment_bar_at, 224)
                    moment_bar_8 = load(moment_bar, moment_bar_at, 256)
                    feature_bar_hat_0 = load(feature_bar_hat, feature_bar_hat_at, 0)
                    radial_bar_0 = harmonic_0 * feature_0 * moment_bar_0
                    t1 = harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3
                    radial_bar_1 = feature_0 * t1
                    t3 = (
                        harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
                        + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8
                    )
                    radial_bar_2 = feature_0 * t3
                    radial_hat_0 = (
                        moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_0)
                    )
                    radial_hat_1 = (
                        feature_0 * (moment_bar_1 * harmonic_bar_hat_1 + moment_bar_2 * harmonic_bar_hat_2
                        + moment_bar_3 * harmonic_bar_hat_3) + t1 * feature_bar_hat_0
                    )
                    radial_hat_2 = (
                        feature_0 * (moment_bar_4 * harmonic_bar_hat_4 + moment_bar_5 * harmonic_bar_hat_5
                        + moment_bar_6 * harmonic_bar_hat_6 + moment_bar_7 * harmonic_bar_hat_7
                        + moment_bar_8 * harmonic_bar_hat_8) + t3 * feature_bar_hat_0
                    )
                    table_hat_0 += radial_bar_0 * spline_bar_hat_0 + radial_hat_0 * spline_0
                    table_hat_1 += spline_bar_hat_0 * radial_bar_1 + spline_0 * radial_hat_1
                    table_hat_2 += spline_bar_hat_0 * radial_bar_2 + spline_0 * radial_hat_2
                    table_hat_3 += radial_bar_0 * spline_bar_hat_1 + radial_hat_0 * spline_1
                    table_hat_4 += radial_bar_1 * spline_bar_hat_1 + radial_hat_1 * spline_1
                    table_hat_5 += radial_bar_2 * spline_bar_hat_1 + radial_hat_2 * spline_1
                    table_hat_6 += radial_bar_0 * spline_bar_hat_2 + radial_hat_0 * spline_2
                    table_hat_7 += radial_bar_1 * spline_bar_hat_2 + radial_hat_1 * spline_2
                    table_hat_8 += radial_bar_2 * spline_bar_hat_2 + radial_hat_2 * spline_2
                    table_hat_9 += radial_bar_0 * spline_bar_hat_3 + radial_hat_0 * spline_3
                    table_hat_10 += radial_bar_1 * spline_bar_hat_3 + radial_hat_1 * spline_3
                    table_hat_11 += radial_bar_2 * spline_bar_hat_3 + radial_hat_2 * spline_3
                store(table_hat, table_hat_at, 0, table_hat_0)
                store(table_hat, table_hat_at, 32, table_hat_1)
                store(table_hat, table_hat_at, 64, table_hat_2)
                store(table_hat, table_hat_at, 96, table_hat_3)
                store(table_hat, table_hat_at, 128, table_hat_4)
                store(table_hat, table_hat_at, 160, table_hat_5)
                store(table_hat, table_hat_at, 192, table_hat_6)
                store(table_hat, table_hat_at, 224, table_hat_7)
                store(table_hat, table_hat_at, 256, table_hat_8)
                store(table_hat, table_hat_at, 288, table_hat_9)
                store(table_hat, table_hat_at, 320, table_hat_10)
                store(table_hat, table_hat_at, 352, table_hat_11)


@compiled
def second_centre(begin, end, centre_pointer, neighbour, knot, feature, harmonic, spline, table, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, moment_bar_hat):
    """feature [atoms, 1, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 32]
    feature_bar_hat [atoms, 1, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> moment_bar_hat [atoms, 9, 32]
    2880 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, moment_bar_hat by harmonic > harmonic_bar_hat > feature > feature_bar_hat > radial > radial_bar_hat
    """
    real = feature.dtype.type
    step = width(feature)
    numbers = np.empty(832, feature.dtype)
    for i in range(begin, end):
        last = get(centre_pointer, i, 1)
        for first in range(get(centre_pointer, i, 0), last, 32):
            stop = min(first + 32, last)
            for e in range(first, stop):
                e_harmonic_0 = get(harmonic, e * 9, 0)
                e_harmonic_1 = get(harmonic, e * 9, 1)
                e_harmonic_2 = get(harmonic, e * 9, 2)
                e_harmonic_3 = get(harmonic, e * 9, 3)
                e_harmonic_4 = get(harmonic, e * 9, 4)
                e_harmonic_5 = get(harmonic, e * 9, 5)
                e_harmonic_6 = get(harmonic, e * 9, 6)
                e_harmonic_7 = get(harmonic, e * 9, 7)
                e_harmonic_8 = get(harmonic, e * 9, 8)
                e_spline_0 = get(spline, e * 4, 0)
                e_spline_1 = get(spline, e * 4, 1)
                e_spline_2 = get(spline, e * 4, 2)
                e_spline_3 = get(spline, e * 4, 3)
                e_harmonic_bar_hat_0 = get(harmonic_bar_hat, e * 9, 0)
                e_harmonic_bar_hat_1 = get(harmonic_bar_hat, e * 9, 1)
                e_harmonic_bar_hat_2 = get(harmonic_bar_hat, e * 9, 2)
                e_harmonic_bar_hat_3 = get(harmonic_bar_hat, e * 9, 3)
                e_harmonic_bar_hat_4 = get(harmonic_bar_hat, e * 9, 4)
                e_harmonic_bar_hat_5 = get(harmonic_bar_hat, e * 9, 5)
                e_harmonic_bar_hat_6 = get(harmonic_bar_hat, e * 9, 6)
                e_harmonic_bar_hat_7 = get(harmonic_bar_hat, e * 9, 7)
                e_harmonic_bar_hat_8 = get(harmonic_bar_hat, e * 9, 8)
                e_spline_bar_hat_0 = get(spline_bar_hat, e * 4, 0)
                e_spline_bar_hat_1 = get(spline_bar_hat, e * 4, 1)
                e_spline_bar_hat_2 = get(spline_bar_hat, e * 4, 2)
                e_spline_bar_hat_3 = get(spline_bar_hat, e * 4, 3)
                at = (e - first) * 26
                put(numbers, at, 0, e_harmonic_0)
                put(numbers, at, 1, e_harmonic_1)
                put(numbers, at, 2, e_harmonic_2)
                put(numbers, at, 3, e_harmonic_3)
                put(numbers, at, 4, e_harmonic_4)
                put(numbers, at, 5, e_harmonic_5)
                put(numbers, at, 6, e_harmonic_6)
                put(numbers, at, 7, e_harmonic_7)
                put(numbers, at, 8, e_harmonic_8)
                put(numbers, at, 9, e_spline_0)
                put(numbers, at, 10, e_spline_1)
                put(numbers, at, 11, e_spline_2)
                put(numbers, at, 12, e_spline_3)
                put(numbers, at, 13, e_harmonic_bar_hat_0)
                put(numbers, at, 14, e_harmonic_bar_hat_1)
                put(numbers, at, 15, e_harmonic_bar_hat_2)
                put(numbers, at, 16, e_harmonic_bar_hat_3)
                put(numbers, at, 17, e_harmonic_bar_hat_4)
                put(numbers, at, 18, e_harmonic_bar_hat_5)
                put(numbers, at, 19, e_harmonic_bar_hat_6)
                put(numbers, at, 20, e_harmonic_bar_hat_7)
                put(numbers, at, 21, e_harmonic_bar_hat_8)
                put(numbers, at, 22, e_spline_bar_hat_0)
                put(numbers, at, 23, e_spline_bar_hat_1)
                put(numbers, at, 24, e_spline_bar_hat_2)
                put(numbers, at, 25, e_spline_bar_hat_3)
            for c in range(0, 32, step):
                moment_bar_hat_at = i * 288 + c
                moment_bar_hat_0 = load(moment_bar_hat, moment_bar_hat_at, 0)
                moment_bar_hat_1 = load(moment_bar_hat, moment_bar_hat_at, 32)
                moment_bar_hat_2 = load(moment_bar_hat, moment_bar_hat_at, 64)
                moment_bar_hat_3 = load(moment_bar_hat, moment_bar_hat_at, 96)
                moment_bar_hat_4 = load(moment_bar_hat, moment_bar_hat_at, 128)
                moment_bar_hat_5 = load(moment_bar_hat, moment_bar_hat_at, 160)
                moment_bar_hat_6 = load(moment_bar_hat, moment_bar_hat_at, 192)
                moment_bar_hat_7 = load(moment_bar_hat, moment_bar_hat_at, 224)
                moment_bar_hat_8 = load(moment_bar_hat, moment_bar_hat_at, 256)
                for e in range(first, stop):
                    at = (e - first) * 26
                    harmonic_0 = get(numbers, at, 0)
                    harmonic_1 = get(numbers, at, 1)
                    harmonic_2 = get(numbers, at, 2)
                    harmonic_3 = get(numbers, at, 3)
                    harmonic_4 = get(numbers, at, 4)
                    harmonic_5 = get(numbers, at, 5)
                    harmonic_6 = get(numbers, at, 6)
                    harmonic_7 = get(numbers, at, 7)
                    harmonic_8 = get(numbers, at, 8)
                    spline_0 = get(numbers, at, 9)
                    spline_1 = get(numbers, at, 10)
                    spline_2 = get(numbers, at, 11)
                    spline_3 = get(numbers, at, 12)
                    harmonic_bar_hat_0 = get(numbers, at, 13)
                    harmonic_bar_hat_1 = get(numbers, at, 14)
                    harmonic_bar_hat_2 = get(numbers, at, 15)
                    harmonic_bar_hat_3 = get(numbers, at, 16)
                    harmonic_bar_hat_4 = get(numbers, at, 17)
                    harmonic_bar_hat_5 = get(numbers, at, 18)
                    harmonic_bar_hat_6 = get(numbers, at, 19)
                    harmonic_bar_hat_7 = get(numbers, at, 20)
                    harmonic_bar_hat_8 = get(numbers, at, 21)
                    spline_bar_hat_0 = get(numbers, at, 22)
                    spline_bar_hat_1 = get(numbers, at, 23)
                    spline_bar_hat_2 = get(numbers, at, 24)
                    spline_bar_hat_3 = get(numbers, at, 25)
                    j = get(neighbour, e, 0)
                    q = get(knot, e, 0)
                    feature_at = j * 32 + c
                    table_at = q * 96 + c
                    feature_bar_hat_at = j * 32 + c
                    feature_0 = load(feature, feature_at, 0)
                    table_0 = load(table, table_at, 0)
                    table_1 = load(table, table_at, 32)
                    table_2 = load(table, table_at, 64)
                    table_3 = load(table, table_at, 96)
                    table_4 = load(table, table_at, 128)
                    table_5 = load(table, table_at, 160)
                    table_6 = load(table, table_at, 192)
                    table_7 = load(table, table_at, 224)
                    table_8 = load(table, table_at, 256)
                    table_9 = load(table, table_at, 288)
                    table_10 = load(table, table_at, 320)
                    table_11 = load(table, table_at, 352)
                    feature_bar_hat_0 = load(feature_bar_hat, feature_bar_hat_at, 0)
                    radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
                    radial_1 = (
                        spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
                    )
                    radial_2 = (
                        spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
                    )
                    radial_bar_hat_0 = (
                        table_0 * spline_bar_hat_0 + table_3 * spline_bar_hat_1 + table_6 * spline_bar_hat_2
                        + table_9 * spline_bar_hat_3
                    )
                    radial_bar_hat_1 = (
                        table_1 * spline_bar_hat_0 + table_4 * spline_bar_hat_1 + table_7 * spline_bar_hat_2
                        + table_10 * spline_bar_hat_3
                    )
                    radial_bar_hat_2 = (
                        table_2 * spline_bar_hat_0 + table_5 * spline_bar_hat_1 + table_8 * spline_bar_hat_2
                        + table_11 * spline_bar_hat_3
                    )
                    t6 = feature_0 * radial_bar_hat_1 + feature_bar_hat_0 * radial_1
                    t7 = feature_0 * radial_1
                    t8 = feature_0 * radial_bar_hat_2 + feature_bar_hat_0 * radial_2
                    t9 = feature_0 * radial_2
                    moment_bar_hat_0 += (
                        harmonic_0 * (feature_0 * radial_bar_hat_0 + radial_0 * feature_bar_hat_0)
                        + harmonic_bar_hat_0 * feature_0 * radial_0
                    )
                    moment_bar_hat_1 += harmonic_1 * t6 + harmonic_bar_hat_1 * t7
                    moment_bar_hat_2 += t6 * harmonic_2 + t7 * harmonic_bar_hat_2
                    moment_bar_hat_3 += t6 * harmonic_3 + t7 * harmonic_bar_hat_3
                    moment_bar_hat_4 += harmonic_4 * t8 + harmonic_bar_hat_4 * t9
                    moment_bar_hat_5 += t8 * harmonic_5 + t9 * harmonic_bar_hat_5
                    moment_bar_hat_6 += t8 * harmonic_6 + t9 * harmonic_bar_hat_6
                    moment_bar_hat_7 += t8 * harmonic_7 + t9 * harmonic_bar_hat_7
                    moment_bar_hat_8 += t8 * harmonic_8 + t9 * harmonic_bar_hat_8
                store(moment_bar_hat, moment_bar_hat_at, 0, moment_bar_hat_0)
                store(moment_bar_hat, moment_bar_hat_at, 32, moment_bar_hat_1)
                store(moment_bar_hat, moment_bar_hat_at, 64, moment_bar_hat_2)
                store(moment_bar_hat, moment_bar_hat_at, 96, moment_bar_hat_3)
                store(moment_bar_hat, moment_bar_hat_at, 128, moment_bar_hat_4)
                store(moment_bar_hat, moment_bar_hat_at, 160, moment_bar_hat_5)
                store(moment_bar_hat, moment_bar_hat_at, 192, moment_bar_hat_6)
                store(moment_bar_hat, moment_bar_hat_at, 224, moment_bar_hat_7)
                store(moment_bar_hat, moment_bar_hat_at, 256, moment_bar_hat_8)


# (order of derivative, axis of the outputs, function (a loop in parts has several), index arrays, inputs,
#  outputs as (name, components, components a knot, has channels), operations an instance)
LOOPS = (
    (0, 'centre', forward_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table'), (('moment', 9, 9, True),), 1344),
    (1, 'neighbour', gradient_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar'), (('feature_bar', 1, 1, True),), 1344),
    (1, 'edge', gradient_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), (('harmonic_bar', 9, 9, False), ('spline_bar', 4, 4, False),), 2880),
    (1, 'knot', gradient_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar'), (('table_bar', 12, 3, True),), 1344),
    (2, 'neighbour', second_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar', 'harmonic_bar_hat', 'spline_bar_hat'), (('feature_hat', 1, 1, True),), 2688),
    (2, 'edge', second_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('harmonic_hat', 9, 9, False), ('spline_hat', 4, 4, False),), 4192),
    (2, 'knot', second_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('table_hat', 12, 3, True),), 2880),
    (2, 'centre', second_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('moment_bar_hat', 9, 9, True),), 2880),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('feature', 'harmonic', 'spline', 'table'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'))
OUTPUTS = (('moment',), ('feature_bar', 'harmonic_bar', 'spline_bar', 'table_bar'), ('feature_hat', 'harmonic_hat', 'spline_hat', 'table_hat', 'moment_bar_hat'))

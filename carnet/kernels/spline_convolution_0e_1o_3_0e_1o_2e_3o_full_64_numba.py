"""spline_convolution 1x0e+1x1o 3 1x0e+1x1o+1x2e+1x3o full 64: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 447b8ca79833e60b, made by
    python -m codegen show spline_convolution 1x0e+1x1o 3 1x0e+1x1o+1x2e+1x3o full 64 --target numba
Operations of one instance with all its channels:
    forward_centre 15550
    gradient_neighbour 15739
    gradient_edge 29643
    gradient_knot 15422
    second_neighbour 31478
    second_edge 53116
    second_knot 33404
    second_centre 36448
"""

import numpy as np
from numba import njit

from codegen.runtime.lanes import operations

SPEC = 'spline_convolution 1x0e+1x1o 3 1x0e+1x1o+1x2e+1x3o full 64'
FORM = '447b8ca79833e60b'
CHANNELS = 64
SAMPLES = 32  # that sum into one row of a shared output, whatever the number of threads
# blocks of neighbouring channels, as wide as the machine's registers
width, get, put, load, store, fetch, splat, total = operations(64)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_centre(begin, end, centre_pointer, neighbour, knot, feature, harmonic, spline, table, moment):
    """feature [atoms, 4, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 10, 64]
    -> moment [atoms, 16, 64]
    15550 operations an instance; nesting order radial by spline > table, moment by radial > feature > harmonic
    """
    real = feature.dtype.type
    step = width(feature)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.5477225575051662)  # sqrt(30)/10
    k2 = real(0.316227766016838)  # sqrt(10)/10
    k3 = real(0.632455532033676)  # sqrt(10)/5
    k4 = real(0.7071067811865476)  # sqrt(2)/2
    k5 = real(0.5976143046671968)  # sqrt(70)/14
    k6 = real(0.1543033499620919)  # sqrt(42)/42
    k7 = real(0.48795003647426655)  # sqrt(105)/21
    k8 = real(0.3779644730092272)  # sqrt(7)/7
    k9 = real(0.6172133998483676)  # 2*sqrt(42)/21
    k10 = real(0.40824829046386296)  # sqrt(6)/6
    k11 = real(0.8164965809277259)  # sqrt(6)/3
    k12 = real(0.5345224838248487)  # sqrt(14)/7
    k13 = real(0.6546536707079771)  # sqrt(21)/7
    k14 = real(0.18257418583505536)  # sqrt(30)/30
    k15 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k16 = real(0.447213595499958)  # sqrt(5)/5
    k17 = real(0.7745966692414834)  # sqrt(15)/5
    numbers = np.empty(2080, feature.dtype)
    for i in range(begin, end):
        last = get(centre_pointer, i, 1)
        for first in range(get(centre_pointer, i, 0), last, 32):
            stop = min(first + 32, last)
            for e in range(first, stop):
                e_harmonic_0 = get(harmonic, e * 16, 0)
                e_harmonic_1 = get(harmonic, e * 16, 1)
                e_harmonic_2 = get(harmonic, e * 16, 2)
                e_harmonic_3 = get(harmonic, e * 16, 3)
                e_harmonic_4 = get(harmonic, e * 16, 4)
                e_harmonic_5 = get(harmonic, e * 16, 5)
                e_harmonic_6 = get(harmonic, e * 16, 6)
                e_harmonic_7 = get(harmonic, e * 16, 7)
                e_harmonic_8 = get(harmonic, e * 16, 8)
                e_harmonic_9 = get(harmonic, e * 16, 9)
                e_harmonic_10 = get(harmonic, e * 16, 10)
                e_harmonic_11 = get(harmonic, e * 16, 11)
                e_harmonic_12 = get(harmonic, e * 16, 12)
                e_harmonic_13 = get(harmonic, e * 16, 13)
                e_harmonic_14 = get(harmonic, e * 16, 14)
                e_harmonic_15 = get(harmonic, e * 16, 15)
                e_spline_0 = get(spline, e * 4, 0)
                e_spline_1 = get(spline, e * 4, 1)
                e_spline_2 = get(spline, e * 4, 2)
                e_spline_3 = get(spline, e * 4, 3)
                e_g0 = k0 * e_harmonic_1
                e_g1 = k0 * e_harmonic_2
                e_g2 = k0 * e_harmonic_3
                e_g3 = k1 * e_harmonic_4 - k2 * e_harmonic_8
                e_g4 = k1 * e_harmonic_5
                e_g5 = k1 * e_harmonic_6
                e_g6 = -k2 * e_harmonic_8 - k1 * e_harmonic_4
                e_g7 = k1 * e_harmonic_7
                e_g8 = k3 * e_harmonic_8
                e_g9 = k4 * e_harmonic_1
                e_g10 = -k4 * e_harmonic_2
                e_g11 = k5 * e_harmonic_9 - k6 * e_harmonic_13
                e_g12 = k5 * e_harmonic_10 + k6 * e_harmonic_14
                e_g13 = k7 * e_harmonic_11
                e_g14 = k4 * e_harmonic_2
                e_g15 = k5 * e_harmonic_10 - k6 * e_harmonic_14
                e_g16 = -k6 * e_harmonic_13 - k5 * e_harmonic_9
                e_g17 = k7 * e_harmonic_12
                e_g18 = k4 * e_harmonic_3
                e_g19 = e_g13 - k8 * e_harmonic_15
                e_g20 = k9 * e_harmonic_13
                e_g21 = -k8 * e_harmonic_15 - k7 * e_harmonic_11
                e_g22 = k9 * e_harmonic_14
                e_g23 = -k10 * e_harmonic_1
                e_g24 = -k10 * e_harmonic_2
                e_g25 = k11 * e_harmonic_3
                e_g26 = k12 * e_harmonic_13
                e_g27 = k12 * e_harmonic_14
                e_g28 = k13 * e_harmonic_15
                e_g29 = k4 * e_harmonic_4
                e_g30 = -k4 * e_harmonic_5
                e_g31 = k4 * e_harmonic_5
                e_g32 = k0 * e_harmonic_6
                e_g33 = -k0 * e_harmonic_7
                e_g34 = k0 * e_harmonic_4
                e_g35 = k0 * e_harmonic_7
                e_g36 = k0 * e_harmonic_5
                e_g37 = e_g8 - k14 * e_harmonic_4
                e_g38 = -k14 * e_harmonic_5
                e_g39 = k15 * e_harmonic_6
                e_g40 = e_g8 + k14 * e_harmonic_4
                e_g41 = k15 * e_harmonic_7
                e_g42 = -k16 * e_harmonic_6
                e_g43 = -k16 * e_harmonic_7
                e_g44 = k17 * e_harmonic_8
                at = (e - first) * 65
                put(numbers, at, 0, e_harmonic_0)
                put(numbers, at, 1, e_harmonic_1)
                put(numbers, at, 2, e_harmonic_2)
                put(numbers, at, 3, e_harmonic_3)
                put(numbers, at, 4, e_harmonic_4)
                put(numbers, at, 5, e_harmonic_5)
                put(numbers, at, 6, e_harmonic_6)
                put(numbers, at, 7, e_harmonic_7)
                put(numbers, at, 8, e_harmonic_8)
                put(numbers, at, 9, e_harmonic_9)
                put(numbers, at, 10, e_harmonic_10)
                put(numbers, at, 11, e_harmonic_11)
                put(numbers, at, 12, e_harmonic_12)
                put(numbers, at, 13, e_harmonic_13)
                put(numbers, at, 14, e_harmonic_14)
                put(numbers, at, 15, e_harmonic_15)
                put(numbers, at, 16, e_spline_0)
                put(numbers, at, 17, e_spline_1)
                put(numbers, at, 18, e_spline_2)
                put(numbers, at, 19, e_spline_3)
                put(numbers, at, 20, e_g0)
                put(numbers, at, 21, e_g1)
                put(numbers, at, 22, e_g2)
                put(numbers, at, 23, e_g3)
                put(numbers, at, 24, e_g4)
                put(numbers, at, 25, e_g5)
                put(numbers, at, 26, e_g6)
                put(numbers, at, 27, e_g7)
                put(numbers, at, 28, e_g8)
                put(numbers, at, 29, e_g9)
                put(numbers, at, 30, e_g10)
                put(numbers, at, 31, e_g11)
                put(numbers, at, 32, e_g12)
                put(numbers, at, 33, e_g13)
                put(numbers, at, 34, e_g14)
                put(numbers, at, 35, e_g15)
                put(numbers, at, 36, e_g16)
                put(numbers, at, 37, e_g17)
                put(numbers, at, 38, e_g18)
                put(numbers, at, 39, e_g19)
                put(numbers, at, 40, e_g20)
                put(numbers, at, 41, e_g21)
                put(numbers, at, 42, e_g22)
                put(numbers, at, 43, e_g23)
                put(numbers, at, 44, e_g24)
                put(numbers, at, 45, e_g25)
                put(numbers, at, 46, e_g26)
                put(numbers, at, 47, e_g27)
                put(numbers, at, 48, e_g28)
                put(numbers, at, 49, e_g29)
                put(numbers, at, 50, e_g30)
                put(numbers, at, 51, e_g31)
                put(numbers, at, 52, e_g32)
                put(numbers, at, 53, e_g33)
                put(numbers, at, 54, e_g34)
                put(numbers, at, 55, e_g35)
                put(numbers, at, 56, e_g36)
                put(numbers, at, 57, e_g37)
                put(numbers, at, 58, e_g38)
                put(numbers, at, 59, e_g39)
                put(numbers, at, 60, e_g40)
                put(numbers, at, 61, e_g41)
                put(numbers, at, 62, e_g42)
                put(numbers, at, 63, e_g43)
                put(numbers, at, 64, e_g44)
            for c in range(0, 64, step):
                moment_at = i * 1024 + c
                moment_0 = load(moment, moment_at, 0)
                moment_1 = load(moment, moment_at, 64)
                moment_2 = load(moment, moment_at, 128)
                moment_3 = load(moment, moment_at, 192)
                moment_4 = load(moment, moment_at, 256)
                moment_5 = load(moment, moment_at, 320)
                moment_6 = load(moment, moment_at, 384)
                moment_7 = load(moment, moment_at, 448)
                moment_8 = load(moment, moment_at, 512)
                moment_9 = load(moment, moment_at, 576)
                moment_10 = load(moment, moment_at, 640)
                moment_11 = load(moment, moment_at, 704)
                moment_12 = load(moment, moment_at, 768)
                moment_13 = load(moment, moment_at, 832)
                moment_14 = load(moment, moment_at, 896)
                moment_15 = load(moment, moment_at, 960)
                for e in range(first, stop):
                    at = (e - first) * 65
                    harmonic_0 = get(numbers, at, 0)
                    harmonic_1 = get(numbers, at, 1)
                    harmonic_2 = get(numbers, at, 2)
                    harmonic_3 = get(numbers, at, 3)
                    harmonic_4 = get(numbers, at, 4)
                    harmonic_5 = get(numbers, at, 5)
                    harmonic_6 = get(numbers, at, 6)
                    harmonic_7 = get(numbers, at, 7)
                    harmonic_8 = get(numbers, at, 8)
                    harmonic_9 = get(numbers, at, 9)
                    harmonic_10 = get(numbers, at, 10)
                    harmonic_11 = get(numbers, at, 11)
                    harmonic_12 = get(numbers, at, 12)
                    harmonic_13 = get(numbers, at, 13)
                    harmonic_14 = get(numbers, at, 14)
                    harmonic_15 = get(numbers, at, 15)
                    spline_0 = get(numbers, at, 16)
                    spline_1 = get(numbers, at, 17)
                    spline_2 = get(numbers, at, 18)
                    spline_3 = get(numbers, at, 19)
                    g0 = get(numbers, at, 20)
                    g1 = get(numbers, at, 21)
                    g2 = get(numbers, at, 22)
                    g3 = get(numbers, at, 23)
                    g4 = get(numbers, at, 24)
                    g5 = get(numbers, at, 25)
                    g6 = get(numbers, at, 26)
                    g7 = get(numbers, at, 27)
                    g8 = get(numbers, at, 28)
                    g9 = get(numbers, at, 29)
                    g10 = get(numbers, at, 30)
                    g11 = get(numbers, at, 31)
                    g12 = get(numbers, at, 32)
                    g13 = get(numbers, at, 33)
                    g14 = get(numbers, at, 34)
                    g15 = get(numbers, at, 35)
                    g16 = get(numbers, at, 36)
                    g17 = get(numbers, at, 37)
                    g18 = get(numbers, at, 38)
                    g19 = get(numbers, at, 39)
                    g20 = get(numbers, at, 40)
                    g21 = get(numbers, at, 41)
                    g22 = get(numbers, at, 42)
                    g23 = get(numbers, at, 43)
                    g24 = get(numbers, at, 44)
                    g25 = get(numbers, at, 45)
                    g26 = get(numbers, at, 46)
                    g27 = get(numbers, at, 47)
                    g28 = get(numbers, at, 48)
                    g29 = get(numbers, at, 49)
                    g30 = get(numbers, at, 50)
                    g31 = get(numbers, at, 51)
                    g32 = get(numbers, at, 52)
                    g33 = get(numbers, at, 53)
                    g34 = get(numbers, at, 54)
                    g35 = get(numbers, at, 55)
                    g36 = get(numbers, at, 56)
                    g37 = get(numbers, at, 57)
                    g38 = get(numbers, at, 58)
                    g39 = get(numbers, at, 59)
                    g40 = get(numbers, at, 60)
                    g41 = get(numbers, at, 61)
                    g42 = get(numbers, at, 62)
                    g43 = get(numbers, at, 63)
                    g44 = get(numbers, at, 64)
                    j = get(neighbour, e, 0)
                    q = get(knot, e, 0)
                    feature_at = j * 256 + c
                    table_at = q * 640 + c
                    feature_0 = load(feature, feature_at, 0)
                    feature_1 = load(feature, feature_at, 64)
                    feature_2 = load(feature, feature_at, 128)
                    feature_3 = load(feature, feature_at, 192)
                    table_0 = load(table, table_at, 0)
                    table_1 = load(table, table_at, 64)
                    table_2 = load(table, table_at, 128)
                    table_3 = load(table, table_at, 192)
                    table_4 = load(table, table_at, 256)
                    table_5 = load(table, table_at, 320)
                    table_6 = load(table, table_at, 384)
                    table_7 = load(table, table_at, 448)
                    table_8 = load(table, table_at, 512)
                    table_9 = load(table, table_at, 576)
                    table_10 = load(table, table_at, 640)
                    table_11 = load(table, table_at, 704)
                    table_12 = load(table, table_at, 768)
                    table_13 = load(table, table_at, 832)
                    table_14 = load(table, table_at, 896)
                    table_15 = load(table, table_at, 960)
                    table_16 = load(table, table_at, 1024)
                    table_17 = load(table, table_at, 1088)
                    table_18 = load(table, table_at, 1152)
                    table_19 = load(table, table_at, 1216)
                    table_20 = load(table, table_at, 1280)
                    table_21 = load(table, table_at, 1344)
                    table_22 = load(table, table_at, 1408)
                    table_23 = load(table, table_at, 1472)
                    table_24 = load(table, table_at, 1536)
                    table_25 = load(table, table_at, 1600)
                    table_26 = load(table, table_at, 1664)
                    table_27 = load(table, table_at, 1728)
                    table_28 = load(table, table_at, 1792)
                    table_29 = load(table, table_at, 1856)
                    table_30 = load(table, table_at, 1920)
                    table_31 = load(table, table_at, 1984)
                    table_32 = load(table, table_at, 2048)
                    table_33 = load(table, table_at, 2112)
                    table_34 = load(table, table_at, 2176)
                    table_35 = load(table, table_at, 2240)
                    table_36 = load(table, table_at, 2304)
                    table_37 = load(table, table_at, 2368)
                    table_38 = load(table, table_at, 2432)
                    table_39 = load(table, table_at, 2496)
                    radial_0 = (
                        spline_0 * table_0 + spline_1 * table_10 + spline_2 * table_20 + spline_3 * table_30
                    )
                    radial_1 = (
                        spline_0 * table_1 + spline_1 * table_11 + spline_2 * table_21 + spline_3 * table_31
                    )
                    radial_2 = (
                        spline_0 * table_2 + spline_1 * table_12 + spline_2 * table_22 + spline_3 * table_32
                    )
                    radial_3 = (
                        spline_0 * table_3 + spline_1 * table_13 + spline_2 * table_23 + spline_3 * table_33
                    )
                    radial_4 = (
                        spline_0 * table_4 + spline_1 * table_14 + spline_2 * table_24 + spline_3 * table_34
                    )
                    radial_5 = (
                        spline_0 * table_5 + spline_1 * table_15 + spline_2 * table_25 + spline_3 * table_35
                    )
                    radial_6 = (
                        spline_0 * table_6 + spline_1 * table_16 + spline_2 * table_26 + spline_3 * table_36
                    )
                    radial_7 = (
                        spline_0 * table_7 + spline_1 * table_17 + spline_2 * table_27 + spline_3 * table_37
                    )
                    radial_8 = (
                        spline_0 * table_8 + spline_1 * table_18 + spline_2 * table_28 + spline_3 * table_38
                    )
                    radial_9 = (
                        spline_0 * table_9 + spline_1 * table_19 + spline_2 * table_29 + spline_3 * table_39
                    )
                    t10 = feature_0 * radial_2
                    t11 = feature_0 * radial_5
                    t12 = feature_1 * radial_6
                    t13 = feature_2 * radial_6
                    t14 = feature_1 * radial_7
                    t15 = feature_2 * radial_7
                    t16 = feature_3 * radial_7
                    t17 = feature_3 * radial_6
                    t18 = feature_0 * radial_8
                    t19 = feature_1 * radial_9
                    t20 = feature_2 * radial_9
                    t21 = feature_3 * radial_9
                    moment_0 += (
                        harmonic_0 * feature_0 * radial_0 + radial_1 * (feature_1 * g0 + feature_2 * g1
                        + feature_3 * g2)
                    )
                    moment_1 += (
                        harmonic_1 * t10 + harmonic_0 * feature_1 * radial_3 + radial_4 * (feature_1 * g3
                        + feature_2 * g4 + feature_3 * g5)
                    )
                    moment_2 += (
                        harmonic_2 * t10 + radial_4 * (feature_1 * g4 + feature_2 * g6 + feature_3 * g7)
                        + harmonic_0 * feature_2 * radial_3
                    )
                    moment_3 += (
                        harmonic_3 * t10 + radial_4 * (feature_1 * g5 + feature_2 * g7 + feature_3 * g8)
                        + harmonic_0 * feature_3 * radial_3
                    )
                    moment_4 += harmonic_4 * t11 + g9 * t12 + g10 * t13 + g11 * t14 + g12 * t15 + g13 * t16
                    moment_5 += harmonic_5 * t11 + g14 * t12 + g9 * t13 + g15 * t14 + g16 * t15 + g17 * t16
                    moment_6 += harmonic_6 * t11 + g18 * t12 + g9 * t17 + g19 * t14 + g17 * t15 + g20 * t16
                    moment_7 += harmonic_7 * t11 + g17 * t14 + g21 * t15 + g22 * t16 + g18 * t13 + g14 * t17
                    moment_8 += (
                        harmonic_8 * t11 + g23 * t12 + g24 * t13 + g25 * t17 + g26 * t14 + g27 * t15 + g28 * t16
                    )
                    moment_9 += harmonic_9 * t18 + g29 * t19 + g30 * t20
                    moment_10 += harmonic_10 * t18 + g31 * t19 + g29 * t20
                    moment_11 += harmonic_11 * t18 + g32 * t19 + g33 * t20 + g34 * t21
                    moment_12 += harmonic_12 * t18 + g35 * t19 + g32 * t20 + g36 * t21
                    moment_13 += harmonic_13 * t18 + g37 * t19 + g38 * t20 + g39 * t21
                    moment_14 += harmonic_14 * t18 + g38 * t19 + g40 * t20 + g41 * t21
                    moment_15 += harmonic_15 * t18 + g42 * t19 + g43 * t20 + g44 * t21
                store(moment, moment_at, 0, moment_0)
                store(moment, moment_at, 64, moment_1)
                store(moment, moment_at, 128, moment_2)
                store(moment, moment_at, 192, moment_3)
                store(moment, moment_at, 256, moment_4)
                store(moment, moment_at, 320, moment_5)
                store(moment, moment_at, 384, moment_6)
                store(moment, moment_at, 448, moment_7)
                store(moment, moment_at, 512, moment_8)
                store(moment, moment_at, 576, moment_9)
                store(moment, moment_at, 640, moment_10)
                store(moment, moment_at, 704, moment_11)
                store(moment, moment_at, 768, moment_12)
                store(moment, moment_at, 832, moment_13)
                store(moment, moment_at, 896, moment_14)
                store(moment, moment_at, 960, moment_15)


@compiled
def gradient_neighbour(begin, end, neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, feature_bar):
    """harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 10, 64]
    moment_bar [atoms, 16, 64]
    -> feature_bar [atoms, 4, 64]
    15739 operations an instance; nesting order radial by spline > table, feature_bar by radial > moment_bar > harmonic
    """
    real = harmonic.dtype.type
    step = width(harmonic)
    k0 = real(0.7071067811865476)  # sqrt(2)/2
    k1 = real(0.40824829046386296)  # sqrt(6)/6
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.18257418583505536)  # sqrt(30)/30
    k6 = real(0.5773502691896257)  # sqrt(3)/3
    k7 = real(0.447213595499958)  # sqrt(5)/5
    k8 = real(0.5976143046671968)  # sqrt(70)/14
    k9 = real(0.1543033499620919)  # sqrt(42)/42
    k10 = real(0.48795003647426655)  # sqrt(105)/21
    k11 = real(0.3779644730092272)  # sqrt(7)/7
    k12 = real(0.5345224838248487)  # sqrt(14)/7
    k13 = real(0.8164965809277259)  # sqrt(6)/3
    k14 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k15 = real(0.7745966692414834)  # sqrt(15)/5
    k16 = real(0.6172133998483676)  # 2*sqrt(42)/21
    k17 = real(0.6546536707079771)  # sqrt(21)/7
    numbers = np.empty(1984, harmonic.dtype)
    for j in range(begin, end):
        last = get(neighbour_pointer, j, 1)
        for first in range(get(neighbour_pointer, j, 0), last, 32):
            stop = min(first + 32, last)
            for s in range(first, stop):
                e = get(reverse, s, 0)
                e_harmonic_0 = get(harmonic, e * 16, 0)
                e_harmonic_1 = get(harmonic, e * 16, 1)
                e_harmonic_2 = get(harmonic, e * 16, 2)
                e_harmonic_3 = get(harmonic, e * 16, 3)
                e_harmonic_4 = get(harmonic, e * 16, 4)
                e_harmonic_5 = get(harmonic, e * 16, 5)
                e_harmonic_6 = get(harmonic, e * 16, 6)
                e_harmonic_7 = get(harmonic, e * 16, 7)
                e_harmonic_8 = get(harmonic, e * 16, 8)
                e_harmonic_9 = get(harmonic, e * 16, 9)
                e_harmonic_10 = get(harmonic, e * 16, 10)
                e_harmonic_11 = get(harmonic, e * 16, 11)
                e_harmonic_12 = get(harmonic, e * 16, 12)
                e_harmonic_13 = get(harmonic, e * 16, 13)
                e_harmonic_14 = get(harmonic, e * 16, 14)
                e_harmonic_15 = get(harmonic, e * 16, 15)
                e_spline_0 = get(spline, e * 4, 0)
                e_spline_1 = get(spline, e * 4, 1)
                e_spline_2 = get(spline, e * 4, 2)
                e_spline_3 = get(spline, e * 4, 3)
                e_g0 = k0 * e_harmonic_1
                e_g1 = -k1 * e_harmonic_1
                e_g2 = k0 * e_harmonic_2
                e_g3 = k0 * e_harmonic_3
                e_g4 = k2 * e_harmonic_4 - k3 * e_harmonic_8
                e_g5 = k2 * e_harmonic_5
                e_g6 = k2 * e_harmonic_6
                e_g7 = k0 * e_harmonic_4
                e_g8 = k4 * e_harmonic_8
                e_g9 = -k5 * e_harmonic_4 + e_g8
                e_g10 = k0 * e_harmonic_5
                e_g11 = -k5 * e_harmonic_5
                e_g12 = k6 * e_harmonic_6
                e_g13 = -k7 * e_harmonic_6
                e_g14 = k6 * e_harmonic_7
                e_g15 = k8 * e_harmonic_9 - k9 * e_harmonic_13
                e_g16 = k8 * e_harmonic_10 - k9 * e_harmonic_14
                e_g17 = k10 * e_harmonic_11
                e_g18 = e_g17 - k11 * e_harmonic_15
                e_g19 = k10 * e_harmonic_12
                e_g20 = k12 * e_harmonic_13
                e_g21 = -k0 * e_harmonic_2
                e_g22 = -k1 * e_harmonic_2
                e_g23 = -k3 * e_harmonic_8 - k2 * e_harmonic_4
                e_g24 = k2 * e_harmonic_7
                e_g25 = e_g8 + k5 * e_harmonic_4
                e_g26 = -k0 * e_harmonic_5
                e_g27 = -k6 * e_harmonic_7
                e_g28 = -k7 * e_harmonic_7
                e_g29 = -k9 * e_harmonic_13 - k8 * e_harmonic_9
                e_g30 = k8 * e_harmonic_10 + k9 * e_harmonic_14
                e_g31 = -k11 * e_harmonic_15 - k10 * e_harmonic_11
                e_g32 = k12 * e_harmonic_14
                e_g33 = k13 * e_harmonic_3
                e_g34 = k6 * e_harmonic_4
                e_g35 = k6 * e_harmonic_5
                e_g36 = k14 * e_harmonic_6
                e_g37 = k14 * e_harmonic_7
                e_g38 = k15 * e_harmonic_8
                e_g39 = k16 * e_harmonic_13
                e_g40 = k16 * e_harmonic_14
                e_g41 = k17 * e_harmonic_15
                at = (s - first) * 62
                put(numbers, at, 0, e_harmonic_0)
                put(numbers, at, 1, e_harmonic_1)
                put(numbers, at, 2, e_harmonic_2)
                put(numbers, at, 3, e_harmonic_3)
                put(numbers, at, 4, e_harmonic_4)
                put(numbers, at, 5, e_harmonic_5)
                put(numbers, at, 6, e_harmonic_6)
                put(numbers, at, 7, e_harmonic_7)
                put(numbers, at, 8, e_harmonic_8)
                put(numbers, at, 9, e_harmonic_9)
                put(numbers, at, 10, e_harmonic_10)
                put(numbers, at, 11, e_harmonic_11)
                put(numbers, at, 12, e_harmonic_12)
                put(numbers, at, 13, e_harmonic_13)
                put(numbers, at, 14, e_harmonic_14)
                put(numbers, at, 15, e_harmonic_15)
                put(numbers, at, 16, e_spline_0)
                put(numbers, at, 17, e_spline_1)
                put(numbers, at, 18, e_spline_2)
                put(numbers, at, 19, e_spline_3)
                put(numbers, at, 20, e_g0)
                put(numbers, at, 21, e_g1)
                put(numbers, at, 22, e_g2)
                put(numbers, at, 23, e_g3)
                put(numbers, at, 24, e_g4)
                put(numbers, at, 25, e_g5)
                put(numbers, at, 26, e_g6)
                put(numbers, at, 27, e_g7)
                put(numbers, at, 28, e_g8)
                put(numbers, at, 29, e_g9)
                put(numbers, at, 30, e_g10)
                put(numbers, at, 31, e_g11)
                put(numbers, at, 32, e_g12)
                put(numbers, at, 33, e_g13)
                put(numbers, at, 34, e_g14)
                put(numbers, at, 35, e_g15)
                put(numbers, at, 36, e_g16)
                put(numbers, at, 37, e_g17)
                put(numbers, at, 38, e_g18)
                put(numbers, at, 39, e_g19)
                put(numbers, at, 40, e_g20)
                put(numbers, at, 41, e_g21)
                put(numbers, at, 42, e_g22)
                put(numbers, at, 43, e_g23)
                put(numbers, at, 44, e_g24)
                put(numbers, at, 45, e_g25)
                put(numbers, at, 46, e_g26)
                put(numbers, at, 47, e_g27)
                put(numbers, at, 48, e_g28)
                put(numbers, at, 49, e_g29)
                put(numbers, at, 50, e_g30)
                put(numbers, at, 51, e_g31)
                put(numbers, at, 52, e_g32)
                put(numbers, at, 53, e_g33)
                put(numbers, at, 54, e_g34)
                put(numbers, at, 55, e_g35)
                put(numbers, at, 56, e_g36)
                put(numbers, at, 57, e_g37)
                put(numbers, at, 58, e_g38)
                put(numbers, at, 59, e_g39)
                put(numbers, at, 60, e_g40)
                put(numbers, at, 61, e_g41)
            for c in range(0, 64, step):
                feature_bar_at = j * 256 + c
                feature_bar_0 = load(feature_bar, feature_bar_at, 0)
                feature_bar_1 = load(feature_bar, feature_bar_at, 64)
                feature_bar_2 = load(feature_bar, feature_bar_at, 128)
                feature_bar_3 = load(feature_bar, feature_bar_at, 192)
                for s in range(first, stop):
                    at = (s - first) * 62
                    harmonic_0 = get(numbers, at, 0)
                    harmonic_1 = get(numbers, at, 1)
                    harmonic_2 = get(numbers, at, 2)
                    harmonic_3 = get(numbers, at, 3)
                    harmonic_4 = get(numbers, at, 4)
                    harmonic_5 = get(numbers, at, 5)
                    harmonic_6 = get(numbers, at, 6)
                    harmonic_7 = get(numbers, at, 7)
                    harmonic_8 = get(numbers, at, 8)
                    harmonic_9 = get(numbers, at, 9)
                    harmonic_10 = get(numbers, at, 10)
                    harmonic_11 = get(numbers, at, 11)
                    harmonic_12 = get(numbers, at, 12)
                    harmonic_13 = get(numbers, at, 13)
                    harmonic_14 = get(numbers, at, 14)
                    harmonic_15 = get(numbers, at, 15)
                    spline_0 = get(numbers, at, 16)
                    spline_1 = get(numbers, at, 17)
                    spline_2 = get(numbers, at, 18)
                    spline_3 = get(numbers, at, 19)
                    g0 = get(numbers, at, 20)
                    g1 = get(numbers, at, 21)
                    g2 = get(numbers, at, 22)
                    g3 = get(numbers, at, 23)
                    g4 = get(numbers, at, 24)
                    g5 = get(numbers, at, 25)
                    g6 = get(numbers, at, 26)
                    g7 = get(numbers, at, 27)
                    g8 = get(numbers, at, 28)
                    g9 = get(numbers, at, 29)
                    g10 = get(numbers, at, 30)
                    g11 = get(numbers, at, 31)
                    g12 = get(numbers, at, 32)
                    g13 = get(numbers, at, 33)
                    g14 = get(numbers, at, 34)
                    g15 = get(numbers, at, 35)
                    g16 = get(numbers, at, 36)
                    g17 = get(numbers, at, 37)
                    g18 = get(numbers, at, 38)
                    g19 = get(numbers, at, 39)
                    g20 = get(numbers, at, 40)
                    g21 = get(numbers, at, 41)
                    g22 = get(numbers, at, 42)
                    g23 = get(numbers, at, 43)
                    g24 = get(numbers, at, 44)
                    g25 = get(numbers, at, 45)
                    g26 = get(numbers, at, 46)
                    g27 = get(numbers, at, 47)
                    g28 = get(numbers, at, 48)
                    g29 = get(numbers, at, 49)
                    g30 = get(numbers, at, 50)
                    g31 = get(numbers, at, 51)
                    g32 = get(numbers, at, 52)
                    g33 = get(numbers, at, 53)
                    g34 = get(numbers, at, 54)
                    g35 = get(numbers, at, 55)
                    g36 = get(numbers, at, 56)
                    g37 = get(numbers, at, 57)
                    g38 = get(numbers, at, 58)
                    g39 = get(numbers, at, 59)
                    g40 = get(numbers, at, 60)
                    g41 = get(numbers, at, 61)
                    e = get(reverse, s, 0)
                    i = get(centre, e, 0)
                    q = get(knot, e, 0)
                    table_at = q * 640 + c
                    moment_bar_at = i * 1024 + c
                    table_0 = load(table, table_at, 0)
                    table_1 = load(table, table_at, 64)
                    table_2 = load(table, table_at, 128)
                    table_3 = load(table, table_at, 192)
                    table_4 = load(table, table_at, 256)
                    table_5 = load(table, table_at, 320)
                    table_6 = load(table, table_at, 384)
                    table_7 = load(table, table_at, 448)
                    table_8 = load(table, table_at, 512)
                    table_9 = load(table, table_at, 576)
                    table_10 = load(table, table_at, 640)
                    table_11 = load(table, table_at, 704)
                    table_12 = load(table, table_at, 768)
                    table_13 = load(table, table_at, 832)
                    table_14 = load(table, table_at, 896)
                    table_15 = load(table, table_at, 960)
                    table_16 = load(table, table_at, 1024)
                    table_17 = load(table, table_at, 1088)
                    table_18 = load(table, table_at, 1152)
                    table_19 = load(table, table_at, 1216)
                    table_20 = load(table, table_at, 1280)
                    table_21 = load(table, table_at, 1344)
                    table_22 = load(table, table_at, 1408)
                    table_23 = load(table, table_at, 1472)
                    table_24 = load(table, table_at, 1536)
                    table_25 = load(table, table_at, 1600)
                    table_26 = load(table, table_at, 1664)
                    table_27 = load(table, table_at, 1728)
                    table_28 = load(table, table_at, 1792)
                    table_29 = load(table, table_at, 1856)
                    table_30 = load(table, table_at, 1920)
                    table_31 = load(table, table_at, 1984)
                    table_32 = load(table, table_at, 2048)
                    table_33 = load(table, table_at, 2112)
                    table_34 = load(table, table_at, 2176)
                    table_35 = load(table, table_at, 2240)
                    table_36 = load(table, table_at, 2304)
                    table_37 = load(table, table_at, 2368)
                    table_38 = load(table, table_at, 2432)
                    table_39 = load(table, table_at, 2496)
                    moment_bar_0 = load(moment_bar, moment_bar_at, 0)
                    moment_bar_1 = load(moment_bar, moment_bar_at, 64)
                    moment_bar_2 = load(moment_bar, moment_bar_at, 128)
                    moment_bar_3 = load(moment_bar, moment_bar_at, 192)
                    moment_bar_4 = load(moment_bar, moment_bar_at, 256)
                    moment_bar_5 = load(moment_bar, moment_bar_at, 320)
                    moment_bar_6 = load(moment_bar, moment_bar_at, 384)
                    moment_bar_7 = load(moment_bar, moment_bar_at, 448)
                    moment_bar_8 = load(moment_bar, moment_bar_at, 512)
                    moment_bar_9 = load(moment_bar, moment_bar_at, 576)
                    moment_bar_10 = load(moment_bar, moment_bar_at, 640)
                    moment_bar_11 = load(moment_bar, moment_bar_at, 704)
                    moment_bar_12 = load(moment_bar, moment_bar_at, 768)
                    moment_bar_13 = load(moment_bar, moment_bar_at, 832)
                    moment_bar_14 = load(moment_bar, moment_bar_at, 896)
                    moment_bar_15 = load(moment_bar, moment_bar_at, 960)
                    radial_0 = (
                        spline_0 * table_0 + spline_1 * table_10 + spline_2 * table_20 + spline_3 * table_30
                    )
                    radial_1 = (
                        spline_0 * table_1 + spline_1 * table_11 + spline_2 * table_21 + spline_3 * table_31
                    )
                    radial_2 = (
                        spline_0 * table_2 + spline_1 * table_12 + spline_2 * table_22 + spline_3 * table_32
                    )
                    radial_3 = (
                        spline_0 * table_3 + spline_1 * table_13 + spline_2 * table_23 + spline_3 * table_33
                    )
                    radial_4 = (
                        spline_0 * table_4 + spline_1 * table_14 + spline_2 * table_24 + spline_3 * table_34
                    )
                    radial_5 = (
                        spline_0 * table_5 + spline_1 * table_15 + spline_2 * table_25 + spline_3 * table_35
                    )
                    radial_6 = (
                        spline_0 * table_6 + spline_1 * table_16 + spline_2 * table_26 + spline_3 * table_36
                    )
                    radial_7 = (
                        spline_0 * table_7 + spline_1 * table_17 + spline_2 * table_27 + spline_3 * table_37
                    )
                    radial_8 = (
                        spline_0 * table_8 + spline_1 * table_18 + spline_2 * table_28 + spline_3 * table_38
                    )
                    radial_9 = (
                        spline_0 * table_9 + spline_1 * table_19 + spline_2 * table_29 + spline_3 * table_39
                    )
                    t10 = moment_bar_0 * radial_1
                    feature_bar_0 += (
                        harmonic_0 * moment_bar_0 * radial_0 + radial_2 * (harmonic_1 * moment_bar_1
                        + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
                        + radial_5 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
                        + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
                        + radial_8 * (harmonic_9 * moment_bar_9 + harmonic_10 * moment_bar_10
                        + harmonic_11 * moment_bar_11 + harmonic_12 * moment_bar_12
                        + harmonic_13 * moment_bar_13 + harmonic_14 * moment_bar_14
                        + harmonic_15 * moment_bar_15)
                    )
                    feature_bar_1 += (
                        harmonic_0 * moment_bar_1 * radial_3 + k6 * harmonic_1 * t10
                        + radial_6 * (moment_bar_4 * g0 + moment_bar_8 * g1 + moment_bar_5 * g2
                        + moment_bar_6 * g3) + radial_4 * (moment_bar_1 * g4 + moment_bar_2 * g5
                        + moment_bar_3 * g6) + radial_9 * (moment_bar_9 * g7 + moment_bar_13 * g9
                        + moment_bar_10 * g10 + moment_bar_14 * g11 + moment_bar_11 * g12 + moment_bar_15 * g13
                        + moment_bar_12 * g14) + radial_7 * (moment_bar_4 * g15 + moment_bar_5 * g16
                        + moment_bar_6 * g18 + moment_bar_7 * g19 + moment_bar_8 * g20)
                    )
                    feature_bar_2 += (
                        harmonic_0 * moment_bar_2 * radial_3 + radial_6 * (moment_bar_5 * g0
                        + moment_bar_4 * g21 + moment_bar_8 * g22 + moment_bar_7 * g3) + k6 * harmonic_2 * t10
                        + radial_4 * (moment_bar_2 * g23 + moment_bar_1 * g5 + moment_bar_3 * g24)
                        + radial_9 * (moment_bar_10 * g7 + moment_bar_14 * g25 + moment_bar_9 * g26
                        + moment_bar_13 * g11 + moment_bar_12 * g12 + moment_bar_11 * g27 + moment_bar_15 * g28)
                        + radial_7 * (moment_bar_5 * g29 + moment_bar_4 * g30 + moment_bar_7 * g31
                        + moment_bar_6 * g19 + moment_bar_8 * g32)
                    )
                    feature_bar_3 += (
                        harmonic_0 * moment_bar_3 * radial_3 + radial_6 * (moment_bar_6 * g0 + moment_bar_7 * g2
                        + moment_bar_8 * g33) + k6 * harmonic_3 * t10 + radial_9 * (moment_bar_11 * g34
                        + moment_bar_12 * g35 + moment_bar_13 * g36 + moment_bar_14 * g37 + moment_bar_15 * g38)
                        + radial_4 * (moment_bar_1 * g6 + moment_bar_2 * g24 + moment_bar_3 * g8)
                        + radial_7 * (moment_bar_4 * g17 + moment_bar_5 * g19 + moment_bar_6 * g39
                        + moment_bar_7 * g40 + moment_bar_8 * g41)
                    )
                store(feature_bar, feature_bar_at, 0, feature_bar_0)
                store(feature_bar, feature_bar_at, 64, feature_bar_1)
                store(feature_bar, feature_bar_at, 128, feature_bar_2)
                store(feature_bar, feature_bar_at, 192, feature_bar_3)


@compiled
def gradient_edge(begin, end, centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, harmonic_bar, spline_bar):
    """feature [atoms, 4, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 10, 64]
    moment_bar [atoms, 16, 64]
    -> harmonic_bar [edges, 16], spline_bar [edges, 4]
    29643 operations an instance; nesting order radial by spline > table, radial_bar by harmonic > feature > moment_bar, harmonic_bar by radial > feature > moment_bar, spline_bar by radial_bar > table
    """
    real = feature.dtype.type
    step = width(feature)
    zero = real(0)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.5477225575051662)  # sqrt(30)/10
    k2 = real(0.5976143046671968)  # sqrt(70)/14
    k3 = real(0.48795003647426655)  # sqrt(105)/21
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.316227766016838)  # sqrt(10)/10
    k6 = real(0.7071067811865476)  # sqrt(2)/2
    k7 = real(0.40824829046386296)  # sqrt(6)/6
    k8 = real(0.8164965809277259)  # sqrt(6)/3
    k9 = real(0.1543033499620919)  # sqrt(42)/42
    k10 = real(0.6172133998483676)  # 2*sqrt(42)/21
    k11 = real(0.5345224838248487)  # sqrt(14)/7
    k12 = real(0.6546536707079771)  # sqrt(21)/7
    k13 = real(0.3779644730092272)  # sqrt(7)/7
    k14 = real(0.18257418583505536)  # sqrt(30)/30
    k15 = real(0.447213595499958)  # sqrt(5)/5
    k16 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k17 = real(0.7745966692414834)  # sqrt(15)/5
    for e in range(begin, end):
        i = get(centre, e, 0)
        j = get(neighbour, e, 0)
        q = get(knot, e, 0)
        harmonic_0 = get(harmonic, e * 16, 0)
        harmonic_1 = get(harmonic, e * 16, 1)
        harmonic_2 = get(harmonic, e * 16, 2)
        harmonic_3 = get(harmonic, e * 16, 3)
        harmonic_4 = get(harmonic, e * 16, 4)
        harmonic_5 = get(harmonic, e * 16, 5)
        harmonic_6 = get(harmonic, e * 16, 6)
        harmonic_7 = get(harmonic, e * 16, 7)
        harmonic_8 = get(harmonic, e * 16, 8)
        harmonic_9 = get(harmonic, e * 16, 9)
        harmonic_10 = get(harmonic, e * 16, 10)
        harmonic_11 = get(harmonic, e * 16, 11)
        harmonic_12 = get(harmonic, e * 16, 12)
        harmonic_13 = get(harmonic, e * 16, 13)
        harmonic_14 = get(harmonic, e * 16, 14)
        harmonic_15 = get(harmonic, e * 16, 15)
        spline_0 = get(spline, e * 4, 0)
        spline_1 = get(spline, e * 4, 1)
        spline_2 = get(spline, e * 4, 2)
        spline_3 = get(spline, e * 4, 3)
        g0 = k0 * harmonic_1
        g1 = k0 * harmonic_2
        g2 = k0 * harmonic_3
        g3 = k1 * harmonic_4
        g4 = k1 * harmonic_5
        g5 = k1 * harmonic_6
        g6 = k1 * harmonic_7
        g7 = -k2 * harmonic_9
        g8 = k2 * harmonic_10
        g9 = k3 * harmonic_11
        g10 = k3 * harmonic_12
        harmonic_bar_0 = splat(feature, zero)
        harmonic_bar_1 = splat(feature, zero)
        harmonic_bar_2 = splat(feature, zero)
        harmonic_bar_3 = splat(feature, zero)
        harmonic_bar_4 = splat(feature, zero)
        harmonic_bar_5 = splat(feature, zero)
        harmonic_bar_6 = splat(feature, zero)
        harmonic_bar_7 = splat(feature, zero)
        harmonic_bar_8 = splat(feature, zero)
        harmonic_bar_9 = splat(feature, zero)
        harmonic_bar_10 = splat(feature, zero)
        harmonic_bar_11 = splat(feature, zero)
        harmonic_bar_12 = splat(feature, zero)
        harmonic_bar_13 = splat(feature, zero)
        harmonic_bar_14 = splat(feature, zero)
        harmonic_bar_15 = splat(feature, zero)
        spline_bar_0 = splat(feature, zero)
        spline_bar_1 = splat(feature, zero)
        spline_bar_2 = splat(feature, zero)
        spline_bar_3 = splat(feature, zero)
        for c in range(0, 64, step):
            feature_at = j * 256 + c
            table_at = q * 640 + c
            moment_bar_at = i * 1024 + c
            feature_0 = load(feature, feature_at, 0)
            feature_1 = load(feature, feature_at, 64)
            feature_2 = load(feature, feature_at, 128)
            feature_3 = load(feature, feature_at, 192)
            table_0 = load(table, table_at, 0)
            table_1 = load(table, table_at, 64)
            table_2 = load(table, table_at, 128)
            table_3 = load(table, table_at, 192)
            table_4 = load(table, table_at, 256)
            table_5 = load(table, table_at, 320)
            table_6 = load(table, table_at, 384)
            table_7 = load(table, table_at, 448)
            table_8 = load(table, table_at, 512)
            table_9 = load(table, table_at, 576)
            table_10 = load(table, table_at, 640)
            table_11 = load(table, table_at, 704)
            table_12 = load(table, table_at, 768)
            table_13 = load(table, table_at, 832)
            table_14 = load(table, table_at, 896)
            table_15 = load(table, table_at, 960)
            table_16 = load(table, table_at, 1024)
            table_17 = load(table, table_at, 1088)
            table_18 = load(table, table_at, 1152)
            table_19 = load(table, table_at, 1216)
            table_20 = load(table, table_at, 1280)
            table_21 = load(table, table_at, 1344)
            table_22 = load(table, table_at, 1408)
            table_23 = load(table, table_at, 1472)
            table_24 = load(table, table_at, 1536)
            table_25 = load(table, table_at, 1600)
            table_26 = load(table, table_at, 1664)
            table_27 = load(table, table_at, 1728)
            table_28 = load(table, table_at, 1792)
            table_29 = load(table, table_at, 1856)
            table_30 = load(table, table_at, 1920)
            table_31 = load(table, table_at, 1984)
            table_32 = load(table, table_at, 2048)
            table_33 = load(table, table_at, 2112)
            table_34 = load(table, table_at, 2176)
            table_35 = load(table, table_at, 2240)
            table_36 = load(table, table_at, 2304)
            table_37 = load(table, table_at, 2368)
            table_38 = load(table, table_at, 2432)
            table_39 = load(table, table_at, 2496)
            moment_bar_0 = load(moment_bar, moment_bar_at, 0)
            moment_bar_1 = load(moment_bar, moment_bar_at, 64)
            moment_bar_2 = load(moment_bar, moment_bar_at, 128)
            moment_bar_3 = load(moment_bar, moment_bar_at, 192)
            moment_bar_4 = load(moment_bar, moment_bar_at, 256)
            moment_bar_5 = load(moment_bar, moment_bar_at, 320)
            moment_bar_6 = load(moment_bar, moment_bar_at, 384)
            moment_bar_7 = load(moment_bar, moment_bar_at, 448)
            moment_bar_8 = load(moment_bar, moment_bar_at, 512)
            moment_bar_9 = load(moment_bar, moment_bar_at, 576)
            moment_bar_10 = load(moment_bar, moment_bar_at, 640)
            moment_bar_11 = load(moment_bar, moment_bar_at, 704)
            moment_bar_12 = load(moment_bar, moment_bar_at, 768)
            moment_bar_13 = load(moment_bar, moment_bar_at, 832)
            moment_bar_14 = load(moment_bar, moment_bar_at, 896)
            moment_bar_15 = load(moment_bar, moment_bar_at, 960)
            radial_0 = spline_0 * table_0 + spline_1 * table_10 + spline_2 * table_20 + spline_3 * table_30
            radial_1 = spline_0 * table_1 + spline_1 * table_11 + spline_2 * table_21 + spline_3 * table_31
            radial_2 = spline_0 * table_2 + spline_1 * table_12 + spline_2 * table_22 + spline_3 * table_32
            radial_3 = spline_0 * table_3 + spline_1 * table_13 + spline_2 * table_23 + spline_3 * table_33
            radial_4 = spline_0 * table_4 + spline_1 * table_14 + spline_2 * table_24 + spline_3 * table_34
            radial_5 = spline_0 * table_5 + spline_1 * table_15 + spline_2 * table_25 + spline_3 * table_35
            radial_6 = spline_0 * table_6 + spline_1 * table_16 + spline_2 * table_26 + spline_3 * table_36
            radial_7 = spline_0 * table_7 + spline_1 * table_17 + spline_2 * table_27 + spline_3 * table_37
            radial_8 = spline_0 * table_8 + spline_1 * table_18 + spline_2 * table_28 + spline_3 * table_38
            radial_9 = spline_0 * table_9 + spline_1 * table_19 + spline_2 * table_29 + spline_3 * table_39
            radial_bar_0 = harmonic_0 * feature_0 * moment_bar_0
            radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
            radial_bar_2 = (
                feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
            )
            t13 = feature_3 * moment_bar_3
            t14 = feature_1 * moment_bar_1
            t15 = feature_2 * moment_bar_2
            t16 = t14 + t15
            t17 = t13 + t16
            radial_bar_3 = harmonic_0 * t17
            t19 = t14 - t15
            t20 = feature_1 * moment_bar_2 + feature_2 * moment_bar_1
            t21 = feature_1 * moment_bar_3 + feature_3 * moment_bar_1
            t22 = k4 * t13 - k5 * t16
            t23 = feature_2 * moment_bar_3 + feature_3 * moment_bar_2
            radial_bar_4 = t19 * g3 + t20 * g4 + t21 * g5 + harmonic_8 * t22 + t23 * g6
            radial_bar_5 = (
                feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
                + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
            )
            t26 = feature_2 * moment_bar_5
            t27 = feature_3 * moment_bar_6
            t28 = feature_1 * (k6 * moment_bar_4 - k7 * moment_bar_8) + k6 * t26 + k6 * t27
            t29 = feature_1 * moment_bar_5
            t30 = feature_3 * moment_bar_7
            t31 = k6 * t29 - feature_2 * (k6 * moment_bar_4 + k7 * moment_bar_8) + k6 * t30
            t32 = feature_3 * moment_bar_8
            t33 = feature_1 * moment_bar_6
            t34 = feature_2 * moment_bar_7
            t35 = t33 + t34
            t36 = k8 * t32 + k6 * t35
            radial_bar_6 = harmonic_1 * t28 + harmonic_2 * t31 + harmonic_3 * t36
            t38 = t26 - feature_1 * moment_bar_4
            t39 = t29 + feature_2 * moment_bar_4
            t40 = t33 - t34 + feature_3 * moment_bar_4
            t41 = feature_1 * moment_bar_7 + feature_2 * moment_bar_6 + feature_3 * moment_bar_5
            t42 = -k9 * t26 + k10 * t27 + feature_1 * (-k9 * moment_bar_4 + k11 * moment_bar_8)
            t43 = -k9 * t29 + k10 * t30 + feature_2 * (k9 * moment_bar_4 + k11 * moment_bar_8)
            t44 = k12 * t32 - k13 * t35
            radial_bar_7 = (
                t38 * g7 + t39 * g8 + t40 * g9 + t41 * g10 + harmonic_13 * t42 + harmonic_14 * t43
                + harmonic_15 * t44
            )
            radial_bar_8 = (
                feature_0 * (harmonic_9 * moment_bar_9 + harmonic_10 * moment_bar_10
                + harmonic_11 * moment_bar_11 + harmonic_12 * moment_bar_12 + harmonic_13 * moment_bar_13
                + harmonic_14 * moment_bar_14 + harmonic_15 * moment_bar_15)
            )
            t47 = (
                feature_1 * (k6 * moment_bar_9 - k14 * moment_bar_13) + feature_2 * (k6 * moment_bar_10
                + k14 * moment_bar_14) + k0 * feature_3 * moment_bar_11
            )
            t48 = (
                feature_1 * (k6 * moment_bar_10 - k14 * moment_bar_14) - feature_2 * (k6 * moment_bar_9
                + k14 * moment_bar_13) + k0 * feature_3 * moment_bar_12
            )
            t49 = (
                feature_1 * (k0 * moment_bar_11 - k15 * moment_bar_15) + k0 * feature_2 * moment_bar_12
                + k16 * feature_3 * moment_bar_13
            )
            t50 = (
                k0 * feature_1 * moment_bar_12 - feature_2 * (k0 * moment_bar_11 + k15 * moment_bar_15)
                + k16 * feature_3 * moment_bar_14
            )
            t51 = (
                k4 * feature_1 * moment_bar_13 + k4 * feature_2 * moment_bar_14
                + k17 * feature_3 * moment_bar_15
            )
            radial_bar_9 = (
                harmonic_4 * t47 + harmonic_5 * t48 + harmonic_6 * t49 + harmonic_7 * t50 + harmonic_8 * t51
            )
            harmonic_bar_0 += feature_0 * moment_bar_0 * radial_0 + t17 * radial_3
            harmonic_bar_1 += (
                feature_0 * moment_bar_1 * radial_2 + k0 * moment_bar_0 * feature_1 * radial_1 + t28 * radial_6
            )
            harmonic_bar_2 += (
                feature_0 * moment_bar_2 * radial_2 + t31 * radial_6 + k0 * moment_bar_0 * feature_2 * radial_1
            )
            harmonic_bar_3 += (
                feature_0 * moment_bar_3 * radial_2 + t36 * radial_6 + k0 * moment_bar_0 * feature_3 * radial_1
            )
            harmonic_bar_4 += feature_0 * moment_bar_4 * radial_5 + k1 * t19 * radial_4 + t47 * radial_9
            harmonic_bar_5 += feature_0 * moment_bar_5 * radial_5 + k1 * t20 * radial_4 + t48 * radial_9
            harmonic_bar_6 += feature_0 * moment_bar_6 * radial_5 + k1 * t21 * radial_4 + t49 * radial_9
            harmonic_bar_7 += feature_0 * moment_bar_7 * radial_5 + t50 * radial_9 + k1 * t23 * radial_4
            harmonic_bar_8 += feature_0 * moment_bar_8 * radial_5 + t22 * radial_4 + t51 * radial_9
            harmonic_bar_9 += feature_0 * moment_bar_9 * radial_8 - k2 * t38 * radial_7
            harmonic_bar_10 += feature_0 * moment_bar_10 * radial_8 + k2 * t39 * radial_7
            harmonic_bar_11 += feature_0 * moment_bar_11 * radial_8 + k3 * t40 * radial_7
            harmonic_bar_12 += feature_0 * moment_bar_12 * radial_8 + k3 * t41 * radial_7
            harmonic_bar_13 += feature_0 * moment_bar_13 * radial_8 + t42 * radial_7
            harmonic_bar_14 += feature_0 * moment_bar_14 * radial_8 + t43 * radial_7
            harmonic_bar_15 += feature_0 * moment_bar_15 * radial_8 + t44 * radial_7
            spline_bar_0 += (
                table_0 * radial_bar_0 + table_1 * radial_bar_1 + table_2 * radial_bar_2
                + table_3 * radial_bar_3 + table_4 * radial_bar_4 + table_5 * radial_bar_5
                + table_6 * radial_bar_6 + table_7 * radial_bar_7 + table_8 * radial_bar_8
                + table_9 * radial_bar_9
            )
            spline_bar_1 += (
                table_10 * radial_bar_0 + table_11 * radial_bar_1 + table_12 * radial_bar_2
                + table_13 * radial_bar_3 + table_14 * radial_bar_4 + table_15 * radial_bar_5
                + table_16 * radial_bar_6 + table_17 * radial_bar_7 + table_18 * radial_bar_8
                + table_19 * radial_bar_9
            )
            spline_bar_2 += (
                table_20 * radial_bar_0 + table_21 * radial_bar_1 + table_22 * radial_bar_2
                + table_23 * radial_bar_3 + table_24 * radial_bar_4 + table_25 * radial_bar_5
                + table_26 * radial_bar_6 + table_27 * radial_bar_7 + table_28 * radial_bar_8
                + table_29 * radial_bar_9
            )
            spline_bar_3 += (
                table_30 * radial_bar_0 + table_31 * radial_bar_1 + table_32 * radial_bar_2
                + table_33 * radial_bar_3 + table_34 * radial_bar_4 + table_35 * radial_bar_5
                + table_36 * radial_bar_6 + table_37 * radial_bar_7 + table_38 * radial_bar_8
                + table_39 * radial_bar_9
            )
        put(harmonic_bar, e * 16, 0, total(harmonic_bar_0))
        put(harmonic_bar, e * 16, 1, total(harmonic_bar_1))
        put(harmonic_bar, e * 16, 2, total(harmonic_bar_2))
        put(harmonic_bar, e * 16, 3, total(harmonic_bar_3))
        put(harmonic_bar, e * 16, 4, total(harmonic_bar_4))
        put(harmonic_bar, e * 16, 5, total(harmonic_bar_5))
        put(harmonic_bar, e * 16, 6, total(harmonic_bar_6))
        put(harmonic_bar, e * 16, 7, total(harmonic_bar_7))
        put(harmonic_bar, e * 16, 8, total(harmonic_bar_8))
        put(harmonic_bar, e * 16, 9, total(harmonic_bar_9))
        put(harmonic_bar, e * 16, 10, total(harmonic_bar_10))
        put(harmonic_bar, e * 16, 11, total(harmonic_bar_11))
        put(harmonic_bar, e * 16, 12, total(harmonic_bar_12))
        put(harmonic_bar, e * 16, 13, total(harmonic_bar_13))
        put(harmonic_bar, e * 16, 14, total(harmonic_bar_14))
        put(harmonic_bar, e * 16, 15, total(harmonic_bar_15))
        put(spline_bar, e * 4, 0, total(spline_bar_0))
        put(spline_bar, e * 4, 1, total(spline_bar_1))
        put(spline_bar, e * 4, 2, total(spline_bar_2))
        put(spline_bar, e * 4, 3, total(spline_bar_3))


@compiled
def gradient_knot(begin, end, knot_pointer, knot_order, centre, neighbour, feature, harmonic, spline, moment_bar, table_bar):
    """feature [atoms, 4, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    moment_bar [atoms, 16, 64]
    -> table_bar [knots, 10, 64]
    15422 operations an instance; nesting order radial_bar by feature > moment_bar > harmonic, table_bar by radial_bar > spline
    The machine model chose 1 part 377 cycles, 68 spills (instead of 2 parts 491 cycles, 42 spills; 3 parts 527 cycles, 38 spills).
    """
    real = feature.dtype.type
    step = width(feature)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.5477225575051662)  # sqrt(30)/10
    k2 = real(0.316227766016838)  # sqrt(10)/10
    k3 = real(0.632455532033676)  # sqrt(10)/5
    k4 = real(0.7071067811865476)  # sqrt(2)/2
    k5 = real(0.40824829046386296)  # sqrt(6)/6
    k6 = real(0.8164965809277259)  # sqrt(6)/3
    k7 = real(0.5976143046671968)  # sqrt(70)/14
    k8 = real(0.1543033499620919)  # sqrt(42)/42
    k9 = real(0.48795003647426655)  # sqrt(105)/21
    k10 = real(0.3779644730092272)  # sqrt(7)/7
    k11 = real(0.5345224838248487)  # sqrt(14)/7
    k12 = real(0.6172133998483676)  # 2*sqrt(42)/21
    k13 = real(0.6546536707079771)  # sqrt(21)/7
    k14 = real(0.18257418583505536)  # sqrt(30)/30
    k15 = real(0.447213595499958)  # sqrt(5)/5
    k16 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k17 = real(0.7745966692414834)  # sqrt(15)/5
    numbers = np.empty(2080, feature.dtype)
    for q in range(begin, end):
        last = get(knot_pointer, q, 1)
        for first in range(get(knot_pointer, q, 0), last, 32):
            stop = min(first + 32, last)
            for s in range(first, stop):
                e = get(knot_order, s, 0)
                e_harmonic_0 = get(harmonic, e * 16, 0)
                e_harmonic_1 = get(harmonic, e * 16, 1)
                e_harmonic_2 = get(harmonic, e * 16, 2)
                e_harmonic_3 = get(harmonic, e * 16, 3)
                e_harmonic_4 = get(harmonic, e * 16, 4)
                e_harmonic_5 = get(harmonic, e * 16, 5)
                e_harmonic_6 = get(harmonic, e * 16, 6)
                e_harmonic_7 = get(harmonic, e * 16, 7)
                e_harmonic_8 = get(harmonic, e * 16, 8)
                e_harmonic_9 = get(harmonic, e * 16, 9)
                e_harmonic_10 = get(harmonic, e * 16, 10)
                e_harmonic_11 = get(harmonic, e * 16, 11)
                e_harmonic_12 = get(harmonic, e * 16, 12)
                e_harmonic_13 = get(harmonic, e * 16, 13)
                e_harmonic_14 = get(harmonic, e * 16, 14)
                e_harmonic_15 = get(harmonic, e * 16, 15)
                e_spline_0 = get(spline, e * 4, 0)
                e_spline_1 = get(spline, e * 4, 1)
                e_spline_2 = get(spline, e * 4, 2)
                e_spline_3 = get(spline, e * 4, 3)
                e_g0 = k0 * e_harmonic_1
                e_g1 = k0 * e_harmonic_2
                e_g2 = k0 * e_harmonic_3
                e_g3 = k1 * e_harmonic_4 - k2 * e_harmonic_8
                e_g4 = k1 * e_harmonic_5
                e_g5 = k1 * e_harmonic_6
                e_g6 = -k2 * e_harmonic_8 - k1 * e_harmonic_4
                e_g7 = k1 * e_harmonic_7
                e_g8 = k3 * e_harmonic_8
                e_g9 = k4 * e_harmonic_1
                e_g10 = -k5 * e_harmonic_1
                e_g11 = k4 * e_harmonic_2
                e_g12 = k4 * e_harmonic_3
                e_g13 = -k4 * e_harmonic_2
                e_g14 = -k5 * e_harmonic_2
                e_g15 = k6 * e_harmonic_3
                e_g16 = k7 * e_harmonic_9 - k8 * e_harmonic_13
                e_g17 = k7 * e_harmonic_10 - k8 * e_harmonic_14
                e_g18 = k9 * e_harmonic_11
                e_g19 = e_g18 - k10 * e_harmonic_15
                e_g20 = k9 * e_harmonic_12
                e_g21 = k11 * e_harmonic_13
                e_g22 = -k8 * e_harmonic_13 - k7 * e_harmonic_9
                e_g23 = k7 * e_harmonic_10 + k8 * e_harmonic_14
                e_g24 = -k10 * e_harmonic_15 - k9 * e_harmonic_11
                e_g25 = k11 * e_harmonic_14
                e_g26 = k12 * e_harmonic_13
                e_g27 = k12 * e_harmonic_14
                e_g28 = k13 * e_harmonic_15
                e_g29 = k4 * e_harmonic_4
                e_g30 = e_g8 - k14 * e_harmonic_4
                e_g31 = k4 * e_harmonic_5
                e_g32 = -k14 * e_harmonic_5
                e_g33 = k0 * e_harmonic_6
                e_g34 = -k15 * e_harmonic_6
                e_g35 = k0 * e_harmonic_7
                e_g36 = e_g8 + k14 * e_harmonic_4
                e_g37 = -k4 * e_harmonic_5
                e_g38 = -k0 * e_harmonic_7
                e_g39 = -k15 * e_harmonic_7
                e_g40 = k0 * e_harmonic_4
                e_g41 = k0 * e_harmonic_5
                e_g42 = k16 * e_harmonic_6
                e_g43 = k16 * e_harmonic_7
                e_g44 = k17 * e_harmonic_8
                at = (s - first) * 65
                put(numbers, at, 0, e_harmonic_0)
                put(numbers, at, 1, e_harmonic_1)
                put(numbers, at, 2, e_harmonic_2)
                put(numbers, at, 3, e_harmonic_3)
                put(numbers, at, 4, e_harmonic_4)
                put(numbers, at, 5, e_harmonic_5)
                put(numbers, at, 6, e_harmonic_6)
                put(numbers, at, 7, e_harmonic_7)
                put(numbers, at, 8, e_harmonic_8)
                put(numbers, at, 9, e_harmonic_9)
                put(numbers, at, 10, e_harmonic_10)
                put(numbers, at, 11, e_harmonic_11)
                put(numbers, at, 12, e_harmonic_12)
                put(numbers, at, 13, e_harmonic_13)
                put(numbers, at, 14, e_harmonic_14)
                put(numbers, at, 15, e_harmonic_15)
                put(numbers, at, 16, e_spline_0)
                put(numbers, at, 17, e_spline_1)
                put(numbers, at, 18, e_spline_2)
                put(numbers, at, 19, e_spline_3)
                put(numbers, at, 20, e_g0)
                put(numbers, at, 21, e_g1)
                put(numbers, at, 22, e_g2)
                put(numbers, at, 23, e_g3)
                put(numbers, at, 24, e_g4)
                put(numbers, at, 25, e_g5)
                put(numbers, at, 26, e_g6)
                put(numbers, at, 27, e_g7)
                put(numbers, at, 28, e_g8)
                put(numbers, at, 29, e_g9)
                put(numbers, at, 30, e_g10)
                put(numbers, at, 31, e_g11)
                put(numbers, at, 32, e_g12)
                put(numbers, at, 33, e_g13)
                put(numbers, at, 34, e_g14)
                put(numbers, at, 35, e_g15)
                put(numbers, at, 36, e_g16)
                put(numbers, at, 37, e_g17)
                put(numbers, at, 38, e_g18)
                put(numbers, at, 39, e_g19)
                put(numbers, at, 40, e_g20)
                put(numbers, at, 41, e_g21)
                put(numbers, at, 42, e_g22)
                put(numbers, at, 43, e_g23)
                put(numbers, at, 44, e_g24)
                put(numbers, at, 45, e_g25)
                put(numbers, at, 46, e_g26)
                put(numbers, at, 47, e_g27)
                put(numbers, at, 48, e_g28)
                put(numbers, at, 49, e_g29)
                put(numbers, at, 50, e_g30)
                put(numbers, at, 51, e_g31)
                put(numbers, at, 52, e_g32)
                put(numbers, at, 53, e_g33)
                put(numbers, at, 54, e_g34)
                put(numbers, at, 55, e_g35)
                put(numbers, at, 56, e_g36)
                put(numbers, at, 57, e_g37)
                put(numbers, at, 58, e_g38)
                put(numbers, at, 59, e_g39)
                put(numbers, at, 60, e_g40)
                put(numbers, at, 61, e_g41)
                put(numbers, at, 62, e_g42)
                put(numbers, at, 63, e_g43)
                put(numbers, at, 64, e_g44)
            for c in range(0, 64, step):
                table_bar_at = q * 2560 + c
                for s in range(first, stop):
                    at = (s - first) * 65
                    harmonic_0 = get(numbers, at, 0)
                    harmonic_1 = get(numbers, at, 1)
                    harmonic_2 = get(numbers, at, 2)
                    harmonic_3 = get(numbers, at, 3)
                    harmonic_4 = get(numbers, at, 4)
                    harmonic_5 = get(numbers, at, 5)
                    harmonic_6 = get(numbers, at, 6)
                    harmonic_7 = get(numbers, at, 7)
                    harmonic_8 = get(numbers, at, 8)
                    harmonic_9 = get(numbers, at, 9)
                    harmonic_10 = get(numbers, at, 10)
                    harmonic_11 = get(numbers, at, 11)
                    harmonic_12 = get(numbers, at, 12)
                    harmonic_13 = get(numbers, at, 13)
                    harmonic_14 = get(numbers, at, 14)
                    harmonic_15 = get(numbers, at, 15)
                    spline_0 = get(numbers, at, 16)
                    spline_1 = get(numbers, at, 17)
                    spline_2 = get(numbers, at, 18)
                    spline_3 = get(numbers, at, 19)
                    g0 = get(numbers, at, 20)
                    g1 = get(numbers, at, 21)
                    g2 = get(numbers, at, 22)
                    g3 = get(numbers, at, 23)
                    g4 = get(numbers, at, 24)
                    g5 = get(numbers, at, 25)
                    g6 = get(numbers, at, 26)
                    g7 = get(numbers, at, 27)
                    g8 = get(numbers, at, 28)
                    g9 = get(numbers, at, 29)
                    g10 = get(numbers, at, 30)
                    g11 = get(numbers, at, 31)
                    g12 = get(numbers, at, 32)
                    g13 = get(numbers, at, 33)
                    g14 = get(numbers, at, 34)
                    g15 = get(numbers, at, 35)
                    g16 = get(numbers, at, 36)
                    g17 = get(numbers, at, 37)
                    g18 = get(numbers, at, 38)
                    g19 = get(numbers, at, 39)
                    g20 = get(numbers, at, 40)
                    g21 = get(numbers, at, 41)
                    g22 = get(numbers, at, 42)
                    g23 = get(numbers, at, 43)
                    g24 = get(numbers, at, 44)
                    g25 = get(numbers, at, 45)
                    g26 = get(numbers, at, 46)
                    g27 = get(numbers, at, 47)
                    g28 = get(numbers, at, 48)
                    g29 = get(numbers, at, 49)
                    g30 = get(numbers, at, 50)
                    g31 = get(numbers, at, 51)
                    g32 = get(numbers, at, 52)
                    g33 = get(numbers, at, 53)
                    g34 = get(numbers, at, 54)
                    g35 = get(numbers, at, 55)
                    g36 = get(numbers, at, 56)
                    g37 = get(numbers, at, 57)
                    g38 = get(numbers, at, 58)
                    g39 = get(numbers, at, 59)
                    g40 = get(numbers, at, 60)
                    g41 = get(numbers, at, 61)
                    g42 = get(numbers, at, 62)
                    g43 = get(numbers, at, 63)
                    g44 = get(numbers, at, 64)
                    e = get(knot_order, s, 0)
                    i = get(centre, e, 0)
                    j = get(neighbour, e, 0)
                    feature_at = j * 256 + c
                    moment_bar_at = i * 1024 + c
                    feature_0 = load(feature, feature_at, 0)
                    feature_1 = load(feature, feature_at, 64)
                    feature_2 = load(feature, feature_at, 128)
                    feature_3 = load(feature, feature_at, 192)
                    moment_bar_0 = load(moment_bar, moment_bar_at, 0)
                    moment_bar_1 = load(moment_bar, moment_bar_at, 64)
                    moment_bar_2 = load(moment_bar, moment_bar_at, 128)
                    moment_bar_3 = load(moment_bar, moment_bar_at, 192)
                    moment_bar_4 = load(moment_bar, moment_bar_at, 256)
                    moment_bar_5 = load(moment_bar, moment_bar_at, 320)
                    moment_bar_6 = load(moment_bar, moment_bar_at, 384)
                    moment_bar_7 = load(moment_bar, moment_bar_at, 448)
                    moment_bar_8 = load(moment_bar, moment_bar_at, 512)
                    moment_bar_9 = load(moment_bar, moment_bar_at, 576)
                    moment_bar_10 = load(moment_bar, moment_bar_at, 640)
                    moment_bar_11 = load(moment_bar, moment_bar_at, 704)
                    moment_bar_12 = load(moment_bar, moment_bar_at, 768)
                    moment_bar_13 = load(moment_bar, moment_bar_at, 832)
                    moment_bar_14 = load(moment_bar, moment_bar_at, 896)
                    moment_bar_15 = load(moment_bar, moment_bar_at, 960)
                    radial_bar_0 = harmonic_0 * feature_0 * moment_bar_0
                    radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
                    radial_bar_2 = (
                        feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2
                        + harmonic_3 * moment_bar_3)
                    )
                    radial_bar_3 = (
                        harmonic_0 * (feature_1 * moment_bar_1 + feature_2 * moment_bar_2
                        + feature_3 * moment_bar_3)
                    )
                    radial_bar_4 = (
                        feature_1 * (moment_bar_1 * g3 + moment_bar_2 * g4 + moment_bar_3 * g5)
                        + feature_2 * (moment_bar_2 * g6 + moment_bar_1 * g4 + moment_bar_3 * g7)
                        + feature_3 * (moment_bar_1 * g5 + moment_bar_2 * g7 + moment_bar_3 * g8)
                    )
                    radial_bar_5 = (
                        feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
                        + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
                    )
                    radial_bar_6 = (
                        feature_1 * (moment_bar_4 * g9 + moment_bar_8 * g10 + moment_bar_5 * g11
                        + moment_bar_6 * g12) + feature_2 * (moment_bar_5 * g9 + moment_bar_4 * g13
                        + moment_bar_8 * g14 + moment_bar_7 * g12) + feature_3 * (moment_bar_6 * g9
                        + moment_bar_7 * g11 + moment_bar_8 * g15)
                    )
                    radial_bar_7 = (
                        feature_1 * (moment_bar_4 * g16 + moment_bar_5 * g17 + moment_bar_6 * g19
                        + moment_bar_7 * g20 + moment_bar_8 * g21) + feature_2 * (moment_bar_5 * g22
                        + moment_bar_4 * g23 + moment_bar_7 * g24 + moment_bar_6 * g20 + moment_bar_8 * g25)
                        + feature_3 * (moment_bar_4 * g18 + moment_bar_5 * g20 + moment_bar_6 * g26
                        + moment_bar_7 * g27 + moment_bar_8 * g28)
                    )
                    radial_bar_8 = (
                        feature_0 * (harmonic_9 * moment_bar_9 + harmonic_10 * moment_bar_10
                        + harmonic_11 * moment_bar_11 + harmonic_12 * moment_bar_12
                        + harmonic_13 * moment_bar_13 + harmonic_14 * moment_bar_14
                        + harmonic_15 * moment_bar_15)
                    )
                    radial_bar_9 = (
                        feature_1 * (moment_bar_9 * g29 + moment_bar_13 * g30 + moment_bar_10 * g31
                        + moment_bar_14 * g32 + moment_bar_11 * g33 + moment_bar_15 * g34 + moment_bar_12 * g35)
                        + feature_2 * (moment_bar_10 * g29 + moment_bar_14 * g36 + moment_bar_9 * g37
                        + moment_bar_13 * g32 + moment_bar_12 * g33 + moment_bar_11 * g38 + moment_bar_15 * g39)
                        + feature_3 * (moment_bar_11 * g40 + moment_bar_12 * g41 + moment_bar_13 * g42
                        + moment_bar_14 * g43 + moment_bar_15 * g44)
                    )
                    table_bar_0 = load(table_bar, table_bar_at, 0) + (radial_bar_0 * spline_0)
                    store(table_bar, table_bar_at, 0, table_bar_0)
                    table_bar_1 = load(table_bar, table_bar_at, 64) + (spline_0 * radial_bar_1)
                    store(table_bar, table_bar_at, 64, table_bar_1)
                    table_bar_2 = load(table_bar, table_bar_at, 128) + (spline_0 * radial_bar_2)
                    store(table_bar, table_bar_at, 128, table_bar_2)
                    table_bar_3 = load(table_bar, table_bar_at, 192) + (spline_0 * radial_bar_3)
                    store(table_bar, table_bar_at, 192, table_bar_3)
                    table_bar_4 = load(table_bar, table_bar_at, 256) + (spline_0 * radial_bar_4)
                    store(table_bar, table_bar_at, 256, table_bar_4)
                    table_bar_5 = load(table_bar, table_bar_at, 320) + (spline_0 * radial_bar_5)
                    store(table_bar, table_bar_at, 320, table_bar_5)
                    table_bar_6 = load(table_bar, table_bar_at, 384) + (spline_0 * radial_bar_6)
                    store(table_bar, table_bar_at, 384, table_bar_6)
                    table_bar_7 = load(table_bar, table_bar_at, 448) + (spline_0 * radial_bar_7)
                    store(table_bar, table_bar_at, 448, table_bar_7)
                    table_bar_8 = load(table_bar, table_bar_at, 512) + (spline_0 * radial_bar_8)
                    store(table_bar, table_bar_at, 512, table_bar_8)
                    table_bar_9 = load(table_bar, table_bar_at, 576) + (spline_0 * radial_bar_9)
                    store(table_bar, table_bar_at, 576, table_bar_9)
                    table_bar_10 = load(table_bar, table_bar_at, 640) + (radial_bar_0 * spline_1)
                    store(table_bar, table_bar_at, 640, table_bar_10)
                    table_bar_11 = load(table_bar, table_bar_at, 704) + (radial_bar_1 * spline_1)
                    store(table_bar, table_bar_at, 704, table_bar_11)
                    table_bar_12 = load(table_bar, table_bar_at, 768) + (radial_bar_2 * spline_1)
                    store(table_bar, table_bar_at, 768, table_bar_12)
                    table_bar_13 = load(table_bar, table_bar_at, 832) + (radial_bar_3 * spline_1)
                    store(table_bar, table_bar_at, 832, table_bar_13)
                    table_bar_14 = load(table_bar, table_bar_at, 896) + (radial_bar_4 * spline_1)
                    store(table_bar, table_bar_at, 896, table_bar_14)
                    table_bar_15 = load(table_bar, table_bar_at, 960) + (radial_bar_5 * spline_1)
                    store(table_bar, table_bar_at, 960, table_bar_15)
                    table_bar_16 = load(table_bar, table_bar_at, 1024) + (radial_bar_6 * spline_1)
                    store(table_bar, table_bar_at, 1024, table_bar_16)
                    table_bar_17 = load(table_bar, table_bar_at, 1088) + (radial_bar_7 * spline_1)
                    store(table_bar, table_bar_at, 1088, table_bar_17)
                    table_bar_18 = load(table_bar, table_bar_at, 1152) + (radial_bar_8 * spline_1)
                    store(table_bar, table_bar_at, 1152, table_bar_18)
                    table_bar_19 = load(table_bar, table_bar_at, 1216) + (radial_bar_9 * spline_1)
                    store(table_bar, table_bar_at, 1216, table_bar_19)
                    table_bar_20 = load(table_bar, table_bar_at, 1280) + (radial_bar_0 * spline_2)
                    store(table_bar, table_bar_at, 1280, table_bar_20)
                    table_bar_21 = load(table_bar, table_bar_at, 1344) + (radial_bar_1 * spline_2)
                    store(table_bar, table_bar_at, 1344, table_bar_21)
                    table_bar_22 = load(table_bar, table_bar_at, 1408) + (radial_bar_2 * spline_2)
                    store(table_bar, table_bar_at, 1408, table_bar_22)
                    table_bar_23 = load(table_bar, table_bar_at, 1472) + (radial_bar_3 * spline_2)
                    store(table_bar, table_bar_at, 1472, table_bar_23)
                    table_bar_24 = load(table_bar, table_bar_at, 1536) + (radial_bar_4 * spline_2)
                    store(table_bar, table_bar_at, 1536, table_bar_24)
                    table_bar_25 = load(table_bar, table_bar_at, 1600) + (radial_bar_5 * spline_2)
                    store(table_bar, table_bar_at, 1600, table_bar_25)
                    table_bar_26 = load(table_bar, table_bar_at, 1664) + (radial_bar_6 * spline_2)
                    store(table_bar, table_bar_at, 1664, table_bar_26)
                    table_bar_27 = load(table_bar, table_bar_at, 1728) + (radial_bar_7 * spline_2)
                    store(table_bar, table_bar_at, 1728, table_bar_27)
                    table_bar_28 = load(table_bar, table_bar_at, 1792) + (radial_bar_8 * spline_2)
                    store(table_bar, table_bar_at, 1792, table_bar_28)
                    table_bar_29 = load(table_bar, table_bar_at, 1856) + (radial_bar_9 * spline_2)
                    store(table_bar, table_bar_at, 1856, table_bar_29)
                    table_bar_30 = load(table_bar, table_bar_at, 1920) + (radial_bar_0 * spline_3)
                    store(table_bar, table_bar_at, 1920, table_bar_30)
                    table_bar_31 = load(table_bar, table_bar_at, 1984) + (radial_bar_1 * spline_3)
                    store(table_bar, table_bar_at, 1984, table_bar_31)
                    table_bar_32 = load(table_bar, table_bar_at, 2048) + (radial_bar_2 * spline_3)
                    store(table_bar, table_bar_at, 2048, table_bar_32)
                    table_bar_33 = load(table_bar, table_bar_at, 2112) + (radial_bar_3 * spline_3)
                    store(table_bar, table_bar_at, 2112, table_bar_33)
                    table_bar_34 = load(table_bar, table_bar_at, 2176) + (radial_bar_4 * spline_3)
                    store(table_bar, table_bar_at, 2176, table_bar_34)
                    table_bar_35 = load(table_bar, table_bar_at, 2240) + (radial_bar_5 * spline_3)
                    store(table_bar, table_bar_at, 2240, table_bar_35)
                    table_bar_36 = load(table_bar, table_bar_at, 2304) + (radial_bar_6 * spline_3)
                    store(table_bar, table_bar_at, 2304, table_bar_36)
                    table_bar_37 = load(table_bar, table_bar_at, 2368) + (radial_bar_7 * spline_3)
                    store(table_bar, table_bar_at, 2368, table_bar_37)
                    table_bar_38 = load(table_bar, table_bar_at, 2432) + (radial_bar_8 * spline_3)
                    store(table_bar, table_bar_at, 2432, table_bar_38)
                    table_bar_39 = load(table_bar, table_bar_at, 2496) + (radial_bar_9 * spline_3)
                    store(table_bar, table_bar_at, 2496, table_bar_39)


@compiled
def second_neighbour(begin, end, neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, harmonic_bar_hat, spline_bar_hat, feature_hat):
    """harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 10, 64]
    moment_bar [atoms, 16, 64]
    harmonic_bar_hat [edges, 16]
    spline_bar_hat [edges, 4]
    -> feature_hat [atoms, 4, 64]
    31478 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, feature_hat by radial > radial_bar_hat > moment_bar > harmonic > harmonic_bar_hat
    The machine model chose 1 part 691 cycles, 35 spills (instead of 3 parts 866 cycles, 0 spills; 2 parts 874 cycles, 31 spills).
    """
    real = harmonic.dtype.type
    step = width(harmonic)
    k0 = real(0.7071067811865476)  # sqrt(2)/2
    k1 = real(0.40824829046386296)  # sqrt(6)/6
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.18257418583505536)  # sqrt(30)/30
    k6 = real(0.5773502691896257)  # sqrt(3)/3
    k7 = real(0.447213595499958)  # sqrt(5)/5
    k8 = real(0.5976143046671968)  # sqrt(70)/14
    k9 = real(0.1543033499620919)  # sqrt(42)/42
    k10 = real(0.48795003647426655)  # sqrt(105)/21
    k11 = real(0.3779644730092272)  # sqrt(7)/7
    k12 = real(0.5345224838248487)  # sqrt(14)/7
    k13 = real(0.8164965809277259)  # sqrt(6)/3
    k14 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k15 = real(0.7745966692414834)  # sqrt(15)/5
    k16 = real(0.6172133998483676)  # 2*sqrt(42)/21
    k17 = real(0.6546536707079771)  # sqrt(21)/7
    numbers = np.empty(3968, harmonic.dtype)
    for j in range(begin, end):
        last = get(neighbour_pointer, j, 1)
        for first in range(get(neighbour_pointer, j, 0), last, 32):
            stop = min(first + 32, last)
            for s in range(first, stop):
                e = get(reverse, s, 0)
                e_harmonic_0 = get(harmonic, e * 16, 0)
                e_harmonic_1 = get(harmonic, e * 16, 1)
                e_harmonic_2 = get(harmonic, e * 16, 2)
                e_harmonic_3 = get(harmonic, e * 16, 3)
                e_harmonic_4 = get(harmonic, e * 16, 4)
                e_harmonic_5 = get(harmonic, e * 16, 5)
                e_harmonic_6 = get(harmonic, e * 16, 6)
                e_harmonic_7 = get(harmonic, e * 16, 7)
                e_harmonic_8 = get(harmonic, e * 16, 8)
                e_harmonic_9 = get(harmonic, e * 16, 9)
                e_harmonic_10 = get(harmonic, e * 16, 10)
                e_harmonic_11 = get(harmonic, e * 16, 11)
                e_harmonic_12 = get(harmonic, e * 16, 12)
                e_harmonic_13 = get(harmonic, e * 16, 13)
                e_harmonic_14 = get(harmonic, e * 16, 14)
                e_harmonic_15 = get(harmonic, e * 16, 15)
                e_spline_0 = get(spline, e * 4, 0)
                e_spline_1 = get(spline, e * 4, 1)
                e_spline_2 = get(spline, e * 4, 2)
                e_spline_3 = get(spline, e * 4, 3)
                e_harmonic_bar_hat_0 = get(harmonic_bar_hat, e * 16, 0)
                e_harmonic_bar_hat_1 = get(harmonic_bar_hat, e * 16, 1)
                e_harmonic_bar_hat_2 = get(harmonic_bar_hat, e * 16, 2)
                e_harmonic_bar_hat_3 = get(harmonic_bar_hat, e * 16, 3)
                e_harmonic_bar_hat_4 = get(harmonic_bar_hat, e * 16, 4)
                e_harmonic_bar_hat_5 = get(harmonic_bar_hat, e * 16, 5)
                e_harmonic_bar_hat_6 = get(harmonic_bar_hat, e * 16, 6)
                e_harmonic_bar_hat_7 = get(harmonic_bar_hat, e * 16, 7)
                e_harmonic_bar_hat_8 = get(harmonic_bar_hat, e * 16, 8)
                e_harmonic_bar_hat_9 = get(harmonic_bar_hat, e * 16, 9)
                e_harmonic_bar_hat_10 = get(harmonic_bar_hat, e * 16, 10)
                e_harmonic_bar_hat_11 = get(harmonic_bar_hat, e * 16, 11)
                e_harmonic_bar_hat_12 = get(harmonic_bar_hat, e * 16, 12)
                e_harmonic_bar_hat_13 = get(harmonic_bar_hat, e * 16, 13)
                e_harmonic_bar_hat_14 = get(harmonic_bar_hat, e * 16, 14)
                e_harmonic_bar_hat_15 = get(harmonic_bar_hat, e * 16, 15)
                e_spline_bar_hat_0 = get(spline_bar_hat, e * 4, 0)
                e_spline_bar_hat_1 = get(spline_bar_hat, e * 4, 1)
                e_spline_bar_hat_2 = get(spline_bar_hat, e * 4, 2)
                e_spline_bar_hat_3 = get(spline_bar_hat, e * 4, 3)
                e_g0 = k0 * e_harmonic_1
                e_g1 = -k1 * e_harmonic_1
                e_g2 = k0 * e_harmonic_2
                e_g3 = k0 * e_harmonic_3
                e_g4 = k2 * e_harmonic_4 - k3 * e_harmonic_8
                e_g5 = k2 * e_harmonic_5
                e_g6 = k2 * e_harmonic_6
                e_g7 = k0 * e_harmonic_4
                e_g8 = k4 * e_harmonic_8
                e_g9 = -k5 * e_harmonic_4 + e_g8
                e_g10 = k0 * e_harmonic_5
                e_g11 = -k5 * e_harmonic_5
                e_g12 = k6 * e_harmonic_6
                e_g13 = -k7 * e_harmonic_6
                e_g14 = k6 * e_harmonic_7
                e_g15 = k8 * e_harmonic_9 - k9 * e_harmonic_13
                e_g16 = k8 * e_harmonic_10 - k9 * e_harmonic_14
                e_g17 = k10 * e_harmonic_11
                e_g18 = e_g17 - k11 * e_harmonic_15
                e_g19 = k10 * e_harmonic_12
                e_g20 = k12 * e_harmonic_13
                e_g21 = k0 * e_harmonic_bar_hat_1
                e_g22 = -k1 * e_harmonic_bar_hat_1
                e_g23 = k0 * e_harmonic_bar_hat_2
                e_g24 = k0 * e_harmonic_bar_hat_3
                e_g25 = k2 * e_harmonic_bar_hat_4 - k3 * e_harmonic_bar_hat_8
                e_g26 = k2 * e_harmonic_bar_hat_5
                e_g27 = k2 * e_harmonic_bar_hat_6
                e_g28 = k0 * e_harmonic_bar_hat_4
                e_g29 = k4 * e_harmonic_bar_hat_8
                e_g30 = -k5 * e_harmonic_bar_hat_4 + e_g29
                e_g31 = k0 * e_harmonic_bar_hat_5
                e_g32 = -k5 * e_harmonic_bar_hat_5
                e_g33 = k6 * e_harmonic_bar_hat_6
                e_g34 = -k7 * e_harmonic_bar_hat_6
                e_g35 = k6 * e_harmonic_bar_hat_7
                e_g36 = k8 * e_harmonic_bar_hat_9 - k9 * e_harmonic_bar_hat_13
                e_g37 = k8 * e_harmonic_bar_hat_10 - k9 * e_harmonic_bar_hat_14
                e_g38 = k10 * e_harmonic_bar_hat_11
                e_g39 = e_g38 - k11 * e_harmonic_bar_hat_15
                e_g40 = k10 * e_harmonic_bar_hat_12
                e_g41 = k12 * e_harmonic_bar_hat_13
                e_g42 = -k0 * e_harmonic_2
                e_g43 = -k1 * e_harmonic_2
                e_g44 = -k3 * e_harmonic_8 - k2 * e_harmonic_4
                e_g45 = k2 * e_harmonic_7
                e_g46 = e_g8 + k5 * e_harmonic_4
                e_g47 = -k0 * e_harmonic_5
                e_g48 = -k6 * e_harmonic_7
                e_g49 = -k7 * e_harmonic_7
                e_g50 = -k9 * e_harmonic_13 - k8 * e_harmonic_9
                e_g51 = k8 * e_harmonic_10 + k9 * e_harmonic_14
                e_g52 = -k11 * e_harmonic_15 - k10 * e_harmonic_11
                e_g53 = k12 * e_harmonic_14
                e_g54 = -k0 * e_harmonic_bar_hat_2
                e_g55 = -k1 * e_harmonic_bar_hat_2
                e_g56 = -k3 * e_harmonic_bar_hat_8 - k2 * e_harmonic_bar_hat_4
                e_g57 = k2 * e_harmonic_bar_hat_7
                e_g58 = e_g29 + k5 * e_harmonic_bar_hat_4
                e_g59 = -k0 * e_harmonic_bar_hat_5
                e_g60 = -k6 * e_harmonic_bar_hat_7
                e_g61 = -k7 * e_harmonic_bar_hat_7
                e_g62 = -k9 * e_harmonic_bar_hat_13 - k8 * e_harmonic_bar_hat_9
                e_g63 = k8 * e_harmonic_bar_hat_10 + k9 * e_harmonic_bar_hat_14
                e_g64 = -k11 * e_harmonic_bar_hat_15 - k10 * e_harmonic_bar_hat_11
                e_g65 = k12 * e_harmonic_bar_hat_14
                e_g66 = k13 * e_harmonic_3
                e_g67 = k6 * e_harmonic_4
                e_g68 = k6 * e_harmonic_5
                e_g69 = k14 * e_harmonic_6
                e_g70 = k14 * e_harmonic_7
                e_g71 = k15 * e_harmonic_8
                e_g72 = k16 * e_harmonic_13
                e_g73 = k16 * e_harmonic_14
                e_g74 = k17 * e_harmonic_15
                e_g75 = k13 * e_harmonic_bar_hat_3
                e_g76 = k6 * e_harmonic_bar_hat_4
                e_g77 = k6 * e_harmonic_bar_hat_5
                e_g78 = k14 * e_harmonic_bar_hat_6
                e_g79 = k14 * e_harmonic_bar_hat_7
                e_g80 = k15 * e_harmonic_bar_hat_8
                e_g81 = k16 * e_harmonic_bar_hat_13
                e_g82 = k16 * e_harmonic_bar_hat_14
                e_g83 = k17 * e_harmonic_bar_hat_15
                at = (s - first) * 124
                put(numbers, at, 0, e_harmonic_0)
                put(numbers, at, 1, e_harmonic_1)
                put(numbers, at, 2, e_harmonic_2)
                put(numbers, at, 3, e_harmonic_3)
                put(numbers, at, 4, e_harmonic_4)
                put(numbers, at, 5, e_harmonic_5)
                put(numbers, at, 6, e_harmonic_6)
                put(numbers, at, 7, e_harmonic_7)
                put(numbers, at, 8, e_harmonic_8)
                put(numbers, at, 9, e_harmonic_9)
                put(numbers, at, 10, e_harmonic_10)
                put(numbers, at, 11, e_harmonic_11)
                put(numbers, at, 12, e_harmonic_12)
                put(numbers, at, 13, e_harmonic_13)
                put(numbers, at, 14, e_harmonic_14)
                put(numbers, at, 15, e_harmonic_15)
                put(numbers, at, 16, e_spline_0)
                put(numbers, at, 17, e_spline_1)
                put(numbers, at, 18, e_spline_2)
                put(numbers, at, 19, e_spline_3)
                put(numbers, at, 20, e_harmonic_bar_hat_0)
                put(numbers, at, 21, e_harmonic_bar_hat_1)
                put(numbers, at, 22, e_harmonic_bar_hat_2)
                put(numbers, at, 23, e_harmonic_bar_hat_3)
                put(numbers, at, 24, e_harmonic_bar_hat_4)
                put(numbers, at, 25, e_harmonic_bar_hat_5)
                put(numbers, at, 26, e_harmonic_bar_hat_6)
                put(numbers, at, 27, e_harmonic_bar_hat_7)
                put(numbers, at, 28, e_harmonic_bar_hat_8)
                put(numbers, at, 29, e_harmonic_bar_hat_9)
                put(numbers, at, 30, e_harmonic_bar_hat_10)
                put(numbers, at, 31, e_harmonic_bar_hat_11)
                put(numbers, at, 32, e_harmonic_bar_hat_12)
                put(numbers, at, 33, e_harmonic_bar_hat_13)
                put(numbers, at, 34, e_harmonic_bar_hat_14)
                put(numbers, at, 35, e_harmonic_bar_hat_15)
                put(numbers, at, 36, e_spline_bar_hat_0)
                put(numbers, at, 37, e_spline_bar_hat_1)
                put(numbers, at, 38, e_spline_bar_hat_2)
                put(numbers, at, 39, e_spline_bar_hat_3)
                put(numbers, at, 40, e_g0)
                put(numbers, at, 41, e_g1)
                put(numbers, at, 42, e_g2)
                put(numbers, at, 43, e_g3)
                put(numbers, at, 44, e_g4)
                put(numbers, at, 45, e_g5)
                put(numbers, at, 46, e_g6)
                put(numbers, at, 47, e_g7)
                put(numbers, at, 48, e_g8)
                put(numbers, at, 49, e_g9)
                put(numbers, at, 50, e_g10)
                put(numbers, at, 51, e_g11)
                put(numbers, at, 52, e_g12)
                put(numbers, at, 53, e_g13)
                put(numbers, at, 54, e_g14)
                put(numbers, at, 55, e_g15)
                put(numbers, at, 56, e_g16)
                put(numbers, at, 57, e_g17)
                put(numbers, at, 58, e_g18)
                put(numbers, at, 59, e_g19)
                put(numbers, at, 60, e_g20)
                put(numbers, at, 61, e_g21)
                put(numbers, at, 62, e_g22)
                put(numbers, at, 63, e_g23)
                put(numbers, at, 64, e_g24)
                put(numbers, at, 65, e_g25)
                put(numbers, at, 66, e_g26)
                put(numbers, at, 67, e_g27)
                put(numbers, at, 68, e_g28)
                put(numbers, at, 69, e_g29)
                put(numbers, at, 70, e_g30)
                put(numbers, at, 71, e_g31)
                put(numbers, at, 72, e_g32)
                put(numbers, at, 73, e_g33)
                put(numbers, at, 74, e_g34)
                put(numbers, at, 75, e_g35)
                put(numbers, at, 76, e_g36)
                put(numbers, at, 77, e_g37)
                put(numbers, at, 78, e_g38)
                put(numbers, at, 79, e_g39)
                put(numbers, at, 80, e_g40)
                put(numbers, at, 81, e_g41)
                put(numbers, at, 82, e_g42)
                put(numbers, at, 83, e_g43)
                put(numbers, at, 84, e_g44)
                put(numbers, at, 85, e_g45)
                put(numbers, at, 86, e_g46)
                put(numbers, at, 87, e_g47)
                put(numbers, at, 88, e_g48)
                put(numbers, at, 89, e_g49)
                put(numbers, at, 90, e_g50)
                put(numbers, at, 91, e_g51)
                put(numbers, at, 92, e_g52)
                put(numbers, at, 93, e_g53)
                put(numbers, at, 94, e_g54)
                put(numbers, at, 95, e_g55)
                put(numbers, at, 96, e_g56)
                put(numbers, at, 97, e_g57)
                put(numbers, at, 98, e_g58)
                put(numbers, at, 99, e_g59)
                put(numbers, at, 100, e_g60)
                put(numbers, at, 101, e_g61)
                put(numbers, at, 102, e_g62)
                put(numbers, at, 103, e_g63)
                put(numbers, at, 104, e_g64)
                put(numbers, at, 105, e_g65)
                put(numbers, at, 106, e_g66)
                put(numbers, at, 107, e_g67)
                put(numbers, at, 108, e_g68)
                put(numbers, at, 109, e_g69)
                put(numbers, at, 110, e_g70)
                put(numbers, at, 111, e_g71)
                put(numbers, at, 112, e_g72)
                put(numbers, at, 113, e_g73)
                put(numbers, at, 114, e_g74)
                put(numbers, at, 115, e_g75)
                put(numbers, at, 116, e_g76)
                put(numbers, at, 117, e_g77)
                put(numbers, at, 118, e_g78)
                put(numbers, at, 119, e_g79)
                put(numbers, at, 120, e_g80)
                put(numbers, at, 121, e_g81)
                put(numbers, at, 122, e_g82)
                put(numbers, at, 123, e_g83)
            for c in range(0, 64, step):
                feature_hat_at = j * 256 + c
                feature_hat_0 = load(feature_hat, feature_hat_at, 0)
                feature_hat_1 = load(feature_hat, feature_hat_at, 64)
                feature_hat_2 = load(feature_hat, feature_hat_at, 128)
                feature_hat_3 = load(feature_hat, feature_hat_at, 192)
                for s in range(first, stop):
                    at = (s - first) * 124
                    harmonic_0 = get(numbers, at, 0)
                    harmonic_1 = get(numbers, at, 1)
                    harmonic_2 = get(numbers, at, 2)
                    harmonic_3 = get(numbers, at, 3)
                    harmonic_4 = get(numbers, at, 4)
                    harmonic_5 = get(numbers, at, 5)
                    harmonic_6 = get(numbers, at, 6)
                    harmonic_7 = get(numbers, at, 7)
                    harmonic_8 = get(numbers, at, 8)
                    harmonic_9 = get(numbers, at, 9)
                    harmonic_10 = get(numbers, at, 10)
                    harmonic_11 = get(numbers, at, 11)
                    harmonic_12 = get(numbers, at, 12)
                    harmonic_13 = get(numbers, at, 13)
                    harmonic_14 = get(numbers, at, 14)
                    harmonic_15 = get(numbers, at, 15)
                    spline_0 = get(numbers, at, 16)
                    spline_1 = get(numbers, at, 17)
                    spline_2 = get(numbers, at, 18)
                    spline_3 = get(numbers, at, 19)
                    harmonic_bar_hat_0 = get(numbers, at, 20)
                    harmonic_bar_hat_1 = get(numbers, at, 21)
                    harmonic_bar_hat_2 = get(numbers, at, 22)
                    harmonic_bar_hat_3 = get(numbers, at, 23)
                    harmonic_bar_hat_4 = get(numbers, at, 24)
                    harmonic_bar_hat_5 = get(numbers, at, 25)
                    harmonic_bar_hat_6 = get(numbers, at, 26)
                    harmonic_bar_hat_7 = get(numbers, at, 27)
                    harmonic_bar_hat_8 = get(numbers, at, 28)
                    harmonic_bar_hat_9 = get(numbers, at, 29)
                    harmonic_bar_hat_10 = get(numbers, at, 30)
                    harmonic_bar_hat_11 = get(numbers, at, 31)
                    harmonic_bar_hat_12 = get(numbers, at, 32)
                    harmonic_bar_hat_13 = get(numbers, at, 33)
                    harmonic_bar_hat_14 = get(numbers, at, 34)
                    harmonic_bar_hat_15 = get(numbers, at, 35)
                    spline_bar_hat_0 = get(numbers, at, 36)
                    spline_bar_hat_1 = get(numbers, at, 37)
                    spline_bar_hat_2 = get(numbers, at, 38)
                    spline_bar_hat_3 = get(numbers, at, 39)
                    g0 = get(numbers, at, 40)
                    g1 = get(numbers, at, 41)
                    g2 = get(numbers, at, 42)
                    g3 = get(numbers, at, 43)
                    g4 = get(numbers, at, 44)
                    g5 = get(numbers, at, 45)
                    g6 = get(numbers, at, 46)
                    g7 = get(numbers, at, 47)
                    g8 = get(numbers, at, 48)
                    g9 = get(numbers, at, 49)
                    g10 = get(numbers, at, 50)
                    g11 = get(numbers, at, 51)
                    g12 = get(numbers, at, 52)
                    g13 = get(numbers, at, 53)
                    g14 = get(numbers, at, 54)
                    g15 = get(numbers, at, 55)
                    g16 = get(numbers, at, 56)
                    g17 = get(numbers, at, 57)
                    g18 = get(numbers, at, 58)
                    g19 = get(numbers, at, 59)
                    g20 = get(numbers, at, 60)
                    g21 = get(numbers, at, 61)
                    g22 = get(numbers, at, 62)
                    g23 = get(numbers, at, 63)
                    g24 = get(numbers, at, 64)
                    g25 = get(numbers, at, 65)
                    g26 = get(numbers, at, 66)
                    g27 = get(numbers, at, 67)
                    g28 = get(numbers, at, 68)
                    g29 = get(numbers, at, 69)
                    g30 = get(numbers, at, 70)
                    g31 = get(numbers, at, 71)
                    g32 = get(numbers, at, 72)
                    g33 = get(numbers, at, 73)
                    g34 = get(numbers, at, 74)
                    g35 = get(numbers, at, 75)
                    g36 = get(numbers, at, 76)
                    g37 = get(numbers, at, 77)
                    g38 = get(numbers, at, 78)
                    g39 = get(numbers, at, 79)
                    g40 = get(numbers, at, 80)
                    g41 = get(numbers, at, 81)
                    g42 = get(numbers, at, 82)
                    g43 = get(numbers, at, 83)
                    g44 = get(numbers, at, 84)
                    g45 = get(numbers, at, 85)
                    g46 = get(numbers, at, 86)
                    g47 = get(numbers, at, 87)
                    g48 = get(numbers, at, 88)
                    g49 = get(numbers, at, 89)
                    g50 = get(numbers, at, 90)
                    g51 = get(numbers, at, 91)
                    g52 = get(numbers, at, 92)
                    g53 = get(numbers, at, 93)
                    g54 = get(numbers, at, 94)
                    g55 = get(numbers, at, 95)
                    g56 = get(numbers, at, 96)
                    g57 = get(numbers, at, 97)
                    g58 = get(numbers, at, 98)
                    g59 = get(numbers, at, 99)
                    g60 = get(numbers, at, 100)
                    g61 = get(numbers, at, 101)
                    g62 = get(numbers, at, 102)
                    g63 = get(numbers, at, 103)
                    g64 = get(numbers, at, 104)
                    g65 = get(numbers, at, 105)
                    g66 = get(numbers, at, 106)
                    g67 = get(numbers, at, 107)
                    g68 = get(numbers, at, 108)
                    g69 = get(numbers, at, 109)
                    g70 = get(numbers, at, 110)
                    g71 = get(numbers, at, 111)
                    g72 = get(numbers, at, 112)
                    g73 = get(numbers, at, 113)
                    g74 = get(numbers, at, 114)
                    g75 = get(numbers, at, 115)
                    g76 = get(numbers, at, 116)
                    g77 = get(numbers, at, 117)
                    g78 = get(numbers, at, 118)
                    g79 = get(numbers, at, 119)
                    g80 = get(numbers, at, 120)
                    g81 = get(numbers, at, 121)
                    g82 = get(numbers, at, 122)
                    g83 = get(numbers, at, 123)
                    e = get(reverse, s, 0)
                    i = get(centre, e, 0)
                    q = get(knot, e, 0)
                    table_at = q * 640 + c
                    moment_bar_at = i * 1024 + c
                    table_0 = load(table, table_at, 0)
                    table_1 = load(table, table_at, 64)
                    table_2 = load(table, table_at, 128)
                    table_3 = load(table, table_at, 192)
                    table_4 = load(table, table_at, 256)
                    table_5 = load(table, table_at, 320)
                    table_6 = load(table, table_at, 384)
                    table_7 = load(table, table_at, 448)
                    table_8 = load(table, table_at, 512)
                    table_9 = load(table, table_at, 576)
                    table_10 = load(table, table_at, 640)
                    table_11 = load(table, table_at, 704)
                    table_12 = load(table, table_at, 768)
                    table_13 = load(table, table_at, 832)
                    table_14 = load(table, table_at, 896)
                    table_15 = load(table, table_at, 960)
                    table_16 = load(table, table_at, 1024)
                    table_17 = load(table, table_at, 1088)
                    table_18 = load(table, table_at, 1152)
                    table_19 = load(table, table_at, 1216)
                    table_20 = load(table, table_at, 1280)
                    table_21 = load(table, table_at, 1344)
                    table_22 = load(table, table_at, 1408)
                    table_23 = load(table, table_at, 1472)
                    table_24 = load(table, table_at, 1536)
                    table_25 = load(table, table_at, 1600)
                    table_26 = load(table, table_at, 1664)
                    table_27 = load(table, table_at, 1728)
                    table_28 = load(table, table_at, 1792)
                    table_29 = load(table, table_at, 1856)
                    table_30 = load(table, table_at, 1920)
                    table_31 = load(table, table_at, 1984)
                    table_32 = load(table, table_at, 2048)
                    table_33 = load(table, table_at, 2112)
                    table_34 = load(table, table_at, 2176)
                    table_35 = load(table, table_at, 2240)
                    table_36 = load(table, table_at, 2304)
                    table_37 = load(table, table_at, 2368)
                    table_38 = load(table, table_at, 2432)
                    table_39 = load(table, table_at, 2496)
                    moment_bar_0 = load(moment_bar, moment_bar_at, 0)
                    moment_bar_1 = load(moment_bar, moment_bar_at, 64)
                    moment_bar_2 = load(moment_bar, moment_bar_at, 128)
                    moment_bar_3 = load(moment_bar, moment_bar_at, 192)
                    moment_bar_4 = load(moment_bar, moment_bar_at, 256)
                    moment_bar_5 = load(moment_bar, moment_bar_at, 320)
                    moment_bar_6 = load(moment_bar, moment_bar_at, 384)
                    moment_bar_7 = load(moment_bar, moment_bar_at, 448)
                    moment_bar_8 = load(moment_bar, moment_bar_at, 512)
                    moment_bar_9 = load(moment_bar, moment_bar_at, 576)
                    moment_bar_10 = load(moment_bar, moment_bar_at, 640)
                    moment_bar_11 = load(moment_bar, moment_bar_at, 704)
                    moment_bar_12 = load(moment_bar, moment_bar_at, 768)
                    moment_bar_13 = load(moment_bar, moment_bar_at, 832)
                    moment_bar_14 = load(moment_bar, moment_bar_at, 896)
                    moment_bar_15 = load(moment_bar, moment_bar_at, 960)
                    radial_0 = (
                        spline_0 * table_0 + spline_1 * table_10 + spline_2 * table_20 + spline_3 * table_30
                    )
                    radial_1 = (
                        spline_0 * table_1 + spline_1 * table_11 + spline_2 * table_21 + spline_3 * table_31
                    )
                    radial_2 = (
                        spline_0 * table_2 + spline_1 * table_12 + spline_2 * table_22 + spline_3 * table_32
                    )
                    radial_3 = (
                        spline_0 * table_3 + spline_1 * table_13 + spline_2 * table_23 + spline_3 * table_33
                    )
                    radial_4 = (
                        spline_0 * table_4 + spline_1 * table_14 + spline_2 * table_24 + spline_3 * table_34
                    )
                    radial_5 = (
                        spline_0 * table_5 + spline_1 * table_15 + spline_2 * table_25 + spline_3 * table_35
                    )
                    radial_6 = (
                        spline_0 * table_6 + spline_1 * table_16 + spline_2 * table_26 + spline_3 * table_36
                    )
                    radial_7 = (
                        spline_0 * table_7 + spline_1 * table_17 + spline_2 * table_27 + spline_3 * table_37
                    )
                    radial_8 = (
                        spline_0 * table_8 + spline_1 * table_18 + spline_2 * table_28 + spline_3 * table_38
                    )
                    radial_9 = (
                        spline_0 * table_9 + spline_1 * table_19 + spline_2 * table_29 + spline_3 * table_39
                    )
                    radial_bar_hat_0 = (
                        table_0 * spline_bar_hat_0 + table_10 * spline_bar_hat_1 + table_20 * spline_bar_hat_2
                        + table_30 * spline_bar_hat_3
                    )
                    radial_bar_hat_1 = (
                        table_1 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_21 * spline_bar_hat_2
                        + table_31 * spline_bar_hat_3
                    )
                    radial_bar_hat_2 = (
                        table_2 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
                        + table_32 * spline_bar_hat_3
                    )
                    radial_bar_hat_3 = (
                        table_3 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
                        + table_33 * spline_bar_hat_3
                    )
                    radial_bar_hat_4 = (
                        table_4 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
                        + table_34 * spline_bar_hat_3
                    )
                    radial_bar_hat_5 = (
                        table_5 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
                        + table_35 * spline_bar_hat_3
                    )
                    radial_bar_hat_6 = (
                        table_6 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
                        + table_36 * spline_bar_hat_3
                    )
                    radial_bar_hat_7 = (
                        table_7 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_27 * spline_bar_hat_2
                        + table_37 * spline_bar_hat_3
                    )
                    radial_bar_hat_8 = (
                        table_8 * spline_bar_hat_0 + table_18 * spline_bar_hat_1 + table_28 * spline_bar_hat_2
                        + table_38 * spline_bar_hat_3
                    )
                    radial_bar_hat_9 = (
                        table_9 * spline_bar_hat_0 + table_19 * spline_bar_hat_1 + table_29 * spline_bar_hat_2
                        + table_39 * spline_bar_hat_3
                    )
                    t20 = moment_bar_0 * radial_bar_hat_1
                    t21 = moment_bar_0 * radial_1
                    feature_hat_0 += (
                        harmonic_0 * moment_bar_0 * radial_bar_hat_0
                        + radial_bar_hat_2 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2
                        + harmonic_3 * moment_bar_3) + radial_bar_hat_5 * (harmonic_4 * moment_bar_4
                        + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7
                        + harmonic_8 * moment_bar_8) + radial_bar_hat_8 * (harmonic_9 * moment_bar_9
                        + harmonic_10 * moment_bar_10 + harmonic_11 * moment_bar_11
                        + harmonic_12 * moment_bar_12 + harmonic_13 * moment_bar_13
                        + harmonic_14 * moment_bar_14 + harmonic_15 * moment_bar_15)
                        + harmonic_bar_hat_0 * moment_bar_0 * radial_0
                        + radial_2 * (moment_bar_1 * harmonic_bar_hat_1 + moment_bar_2 * harmonic_bar_hat_2
                        + moment_bar_3 * harmonic_bar_hat_3) + radial_5 * (moment_bar_4 * harmonic_bar_hat_4
                        + moment_bar_5 * harmonic_bar_hat_5 + moment_bar_6 * harmonic_bar_hat_6
                        + moment_bar_7 * harmonic_bar_hat_7 + moment_bar_8 * harmonic_bar_hat_8)
                        + radial_8 * (moment_bar_9 * harmonic_bar_hat_9 + moment_bar_10 * harmonic_bar_hat_10
                        + moment_bar_11 * harmonic_bar_hat_11 + moment_bar_12 * harmonic_bar_hat_12
                        + moment_bar_13 * harmonic_bar_hat_13 + moment_bar_14 * harmonic_bar_hat_14
                        + moment_bar_15 * harmonic_bar_hat_15)
                    )
                    feature_hat_1 += (
                        harmonic_0 * moment_bar_1 * radial_bar_hat_3 + k6 * harmonic_1 * t20
                        + radial_bar_hat_6 * (moment_bar_4 * g0 + moment_bar_8 * g1 + moment_bar_5 * g2
                        + moment_bar_6 * g3) + radial_bar_hat_4 * (moment_bar_1 * g4 + moment_bar_2 * g5
                        + moment_bar_3 * g6) + radial_bar_hat_9 * (moment_bar_9 * g7 + moment_bar_13 * g9
                        + moment_bar_10 * g10 + moment_bar_14 * g11 + moment_bar_11 * g12 + moment_bar_15 * g13
                        + moment_bar_12 * g14) + radial_bar_hat_7 * (moment_bar_4 * g15 + moment_bar_5 * g16
                        + moment_bar_6 * g18 + moment_bar_7 * g19 + moment_bar_8 * g20)
                        + harmonic_bar_hat_0 * moment_bar_1 * radial_3 + k6 * harmonic_bar_hat_1 * t21
                        + radial_6 * (moment_bar_4 * g21 + moment_bar_8 * g22 + moment_bar_5 * g23
                        + moment_bar_6 * g24) + radial_4 * (moment_bar_1 * g25 + moment_bar_2 * g26
                        + moment_bar_3 * g27) + radial_9 * (moment_bar_9 * g28 + moment_bar_13 * g30
                        + moment_bar_10 * g31 + moment_bar_14 * g32 + moment_bar_11 * g33 + moment_bar_15 * g34
                        + moment_bar_12 * g35) + radial_7 * (moment_bar_4 * g36 + moment_bar_5 * g37
                        + moment_bar_6 * g39 + moment_bar_7 * g40 + moment_bar_8 * g41)
                    )
                    feature_hat_2 += (
                        harmonic_0 * moment_bar_2 * radial_bar_hat_3 + radial_bar_hat_6 * (moment_bar_5 * g0
                        + moment_bar_4 * g42 + moment_bar_8 * g43 + moment_bar_7 * g3) + k6 * harmonic_2 * t20
                        + radial_bar_hat_4 * (moment_bar_2 * g44 + moment_bar_1 * g5 + moment_bar_3 * g45)
                        + radial_bar_hat_9 * (moment_bar_10 * g7 + moment_bar_14 * g46 + moment_bar_9 * g47
                        + moment_bar_13 * g11 + moment_bar_12 * g12 + moment_bar_11 * g48 + moment_bar_15 * g49)
                        + radial_bar_hat_7 * (moment_bar_5 * g50 + moment_bar_4 * g51 + moment_bar_7 * g52
                        + moment_bar_6 * g19 + moment_bar_8 * g53)
                        + harmonic_bar_hat_0 * moment_bar_2 * radial_3 + radial_6 * (moment_bar_5 * g21
                        + moment_bar_4 * g54 + moment_bar_8 * g55 + moment_bar_7 * g24)
                        + k6 * harmonic_bar_hat_2 * t21 + radial_4 * (moment_bar_2 * g56 + moment_bar_1 * g26
                        + moment_bar_3 * g57) + radial_9 * (moment_bar_10 * g28 + moment_bar_14 * g58
                        + moment_bar_9 * g59 + moment_bar_13 * g32 + moment_bar_12 * g33 + moment_bar_11 * g60
                        + moment_bar_15 * g61) + radial_7 * (moment_bar_5 * g62 + moment_bar_4 * g63
                        + moment_bar_7 * g64 + moment_bar_6 * g40 + moment_bar_8 * g65)
                    )
                    feature_hat_3 += (
                        harmonic_0 * moment_bar_3 * radial_bar_hat_3 + radial_bar_hat_6 * (moment_bar_6 * g0
                        + moment_bar_7 * g2 + moment_bar_8 * g66) + k6 * harmonic_3 * t20
                        + radial_bar_hat_9 * (moment_bar_11 * g67 + moment_bar_12 * g68 + moment_bar_13 * g69
                        + moment_bar_14 * g70 + moment_bar_15 * g71) + radial_bar_hat_4 * (moment_bar_1 * g6
                        + moment_bar_2 * g45 + moment_bar_3 * g8) + radial_bar_hat_7 * (moment_bar_4 * g17
                        + moment_bar_5 * g19 + moment_bar_6 * g72 + moment_bar_7 * g73 + moment_bar_8 * g74)
                        + harmonic_bar_hat_0 * moment_bar_3 * radial_3 + radial_6 * (moment_bar_6 * g21
                        + moment_bar_7 * g23 + moment_bar_8 * g75) + k6 * harmonic_bar_hat_3 * t21
                        + radial_9 * (moment_bar_11 * g76 + moment_bar_12 * g77 + moment_bar_13 * g78
                        + moment_bar_14 * g79 + moment_bar_15 * g80) + radial_4 * (moment_bar_1 * g27
                        + moment_bar_2 * g57 + moment_bar_3 * g29) + radial_7 * (moment_bar_4 * g38
                        + moment_bar_5 * g40 + moment_bar_6 * g81 + moment_bar_7 * g82 + moment_bar_8 * g83)
                    )
                store(feature_hat, feature_hat_at, 0, feature_hat_0)
                store(feature_hat, feature_hat_at, 64, feature_hat_1)
                store(feature_hat, feature_hat_at, 128, feature_hat_2)
                store(feature_hat, feature_hat_at, 192, feature_hat_3)


@compiled
def second_edge(begin, end, centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, harmonic_hat, spline_hat):
    """feature [atoms, 4, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 10, 64]
    moment_bar [atoms, 16, 64]
    feature_bar_hat [atoms, 4, 64]
    harmonic_bar_hat [edges, 16]
    spline_bar_hat [edges, 4]
    -> harmonic_hat [edges, 16], spline_hat [edges, 4]
    53116 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, radial_hat by moment_bar > feature > feature_bar_hat > harmonic > harmonic_bar_hat, harmonic_hat by moment_bar > feature > feature_bar_hat > radial > radial_bar_hat, spline_hat by radial_hat > table
    """
    real = feature.dtype.type
    step = width(feature)
    zero = real(0)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.5477225575051662)  # sqrt(30)/10
    k2 = real(0.316227766016838)  # sqrt(10)/10
    k3 = real(0.632455532033676)  # sqrt(10)/5
    k4 = real(0.7071067811865476)  # sqrt(2)/2
    k5 = real(0.40824829046386296)  # sqrt(6)/6
    k6 = real(0.8164965809277259)  # sqrt(6)/3
    k7 = real(0.5976143046671968)  # sqrt(70)/14
    k8 = real(0.1543033499620919)  # sqrt(42)/42
    k9 = real(0.48795003647426655)  # sqrt(105)/21
    k10 = real(0.3779644730092272)  # sqrt(7)/7
    k11 = real(0.6172133998483676)  # 2*sqrt(42)/21
    k12 = real(0.5345224838248487)  # sqrt(14)/7
    k13 = real(0.6546536707079771)  # sqrt(21)/7
    k14 = real(0.18257418583505536)  # sqrt(30)/30
    k15 = real(0.447213595499958)  # sqrt(5)/5
    k16 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k17 = real(0.7745966692414834)  # sqrt(15)/5
    for e in range(begin, end):
        i = get(centre, e, 0)
        j = get(neighbour, e, 0)
        q = get(knot, e, 0)
        harmonic_0 = get(harmonic, e * 16, 0)
        harmonic_1 = get(harmonic, e * 16, 1)
        harmonic_2 = get(harmonic, e * 16, 2)
        harmonic_3 = get(harmonic, e * 16, 3)
        harmonic_4 = get(harmonic, e * 16, 4)
        harmonic_5 = get(harmonic, e * 16, 5)
        harmonic_6 = get(harmonic, e * 16, 6)
        harmonic_7 = get(harmonic, e * 16, 7)
        harmonic_8 = get(harmonic, e * 16, 8)
        harmonic_9 = get(harmonic, e * 16, 9)
        harmonic_10 = get(harmonic, e * 16, 10)
        harmonic_11 = get(harmonic, e * 16, 11)
        harmonic_12 = get(harmonic, e * 16, 12)
        harmonic_13 = get(harmonic, e * 16, 13)
        harmonic_14 = get(harmonic, e * 16, 14)
        harmonic_15 = get(harmonic, e * 16, 15)
        spline_0 = get(spline, e * 4, 0)
        spline_1 = get(spline, e * 4, 1)
        spline_2 = get(spline, e * 4, 2)
        spline_3 = get(spline, e * 4, 3)
        harmonic_bar_hat_0 = get(harmonic_bar_hat, e * 16, 0)
        harmonic_bar_hat_1 = get(harmonic_bar_hat, e * 16, 1)
        harmonic_bar_hat_2 = get(harmonic_bar_hat, e * 16, 2)
        harmonic_bar_hat_3 = get(harmonic_bar_hat, e * 16, 3)
        harmonic_bar_hat_4 = get(harmonic_bar_hat, e * 16, 4)
        harmonic_bar_hat_5 = get(harmonic_bar_hat, e * 16, 5)
        harmonic_bar_hat_6 = get(harmonic_bar_hat, e * 16, 6)
        harmonic_bar_hat_7 = get(harmonic_bar_hat, e * 16, 7)
        harmonic_bar_hat_8 = get(harmonic_bar_hat, e * 16, 8)
        harmonic_bar_hat_9 = get(harmonic_bar_hat, e * 16, 9)
        harmonic_bar_hat_10 = get(harmonic_bar_hat, e * 16, 10)
        harmonic_bar_hat_11 = get(harmonic_bar_hat, e * 16, 11)
        harmonic_bar_hat_12 = get(harmonic_bar_hat, e * 16, 12)
        harmonic_bar_hat_13 = get(harmonic_bar_hat, e * 16, 13)
        harmonic_bar_hat_14 = get(harmonic_bar_hat, e * 16, 14)
        harmonic_bar_hat_15 = get(harmonic_bar_hat, e * 16, 15)
        spline_bar_hat_0 = get(spline_bar_hat, e * 4, 0)
        spline_bar_hat_1 = get(spline_bar_hat, e * 4, 1)
        spline_bar_hat_2 = get(spline_bar_hat, e * 4, 2)
        spline_bar_hat_3 = get(spline_bar_hat, e * 4, 3)
        g0 = k0 * harmonic_bar_hat_1
        g1 = k0 * harmonic_bar_hat_2
        g2 = k0 * harmonic_bar_hat_3
        g3 = k0 * harmonic_1
        g4 = k0 * harmonic_2
        g5 = k0 * harmonic_3
        g6 = k1 * harmonic_bar_hat_4 - k2 * harmonic_bar_hat_8
        g7 = k1 * harmonic_bar_hat_5
        g8 = k1 * harmonic_bar_hat_6
        g9 = k1 * harmonic_4 - k2 * harmonic_8
        g10 = k1 * harmonic_5
        g11 = k1 * harmonic_6
        g12 = -k2 * harmonic_bar_hat_8 - k1 * harmonic_bar_hat_4
        g13 = k1 * harmonic_bar_hat_7
        g14 = -k2 * harmonic_8 - k1 * harmonic_4
        g15 = k1 * harmonic_7
        g16 = k3 * harmonic_bar_hat_8
        g17 = k3 * harmonic_8
        g18 = k4 * harmonic_bar_hat_1
        g19 = -k4 * harmonic_bar_hat_2
        g20 = k4 * harmonic_1
        g21 = -k4 * harmonic_2
        g22 = -k5 * harmonic_bar_hat_1
        g23 = -k5 * harmonic_bar_hat_2
        g24 = k6 * harmonic_bar_hat_3
        g25 = -k5 * harmonic_1
        g26 = -k5 * harmonic_2
        g27 = k6 * harmonic_3
        g28 = k4 * harmonic_bar_hat_2
        g29 = k4 * harmonic_2
        g30 = k4 * harmonic_bar_hat_3
        g31 = k4 * harmonic_3
        g32 = k7 * harmonic_bar_hat_9 - k8 * harmonic_bar_hat_13
        g33 = k7 * harmonic_bar_hat_10 + k8 * harmonic_bar_hat_14
        g34 = k9 * harmonic_bar_hat_11
        g35 = k7 * harmonic_9 - k8 * harmonic_13
        g36 = k7 * harmonic_10 + k8 * harmonic_14
        g37 = k9 * harmonic_11
        g38 = k7 * harmonic_bar_hat_10 - k8 * harmonic_bar_hat_14
        g39 = -k8 * harmonic_bar_hat_13 - k7 * harmonic_bar_hat_9
        g40 = k9 * harmonic_bar_hat_12
        g41 = k7 * harmonic_10 - k8 * harmonic_14
        g42 = -k8 * harmonic_13 - k7 * harmonic_9
        g43 = k9 * harmonic_12
        g44 = g34 - k10 * harmonic_bar_hat_15
        g45 = k11 * harmonic_bar_hat_13
        g46 = g37 - k10 * harmonic_15
        g47 = k11 * harmonic_13
        g48 = -k10 * harmonic_bar_hat_15 - k9 * harmonic_bar_hat_11
        g49 = k11 * harmonic_bar_hat_14
        g50 = -k10 * harmonic_15 - k9 * harmonic_11
        g51 = k11 * harmonic_14
        g52 = k12 * harmonic_bar_hat_13
        g53 = k12 * harmonic_bar_hat_14
        g54 = k13 * harmonic_bar_hat_15
        g55 = k12 * harmonic_13
        g56 = k12 * harmonic_14
        g57 = k13 * harmonic_15
        g58 = k4 * harmonic_bar_hat_4
        g59 = g16 - k14 * harmonic_bar_hat_4
        g60 = k4 * harmonic_bar_hat_5
        g61 = -k14 * harmonic_bar_hat_5
        g62 = k0 * harmonic_bar_hat_6
        g63 = -k15 * harmonic_bar_hat_6
        g64 = k0 * harmonic_bar_hat_7
        g65 = g16 + k14 * harmonic_bar_hat_4
        g66 = -k4 * harmonic_bar_hat_5
        g67 = -k0 * harmonic_bar_hat_7
        g68 = -k15 * harmonic_bar_hat_7
        g69 = k0 * harmonic_bar_hat_4
        g70 = k0 * harmonic_bar_hat_5
        g71 = k16 * harmonic_bar_hat_6
        g72 = k16 * harmonic_bar_hat_7
        g73 = k17 * harmonic_bar_hat_8
        g74 = k4 * harmonic_4
        g75 = g17 - k14 * harmonic_4
        g76 = k4 * harmonic_5
        g77 = -k14 * harmonic_5
        g78 = k0 * harmonic_6
        g79 = -k15 * harmonic_6
        g80 = k0 * harmonic_7
        g81 = g17 + k14 * harmonic_4
        g82 = -k4 * harmonic_5
        g83 = -k0 * harmonic_7
        g84 = -k15 * harmonic_7
        g85 = k0 * harmonic_4
        g86 = k0 * harmonic_5
        g87 = k16 * harmonic_6
        g88 = k16 * harmonic_7
        g89 = k17 * harmonic_8
        harmonic_hat_0 = splat(feature, zero)
        harmonic_hat_1 = splat(feature, zero)
        harmonic_hat_2 = splat(feature, zero)
        harmonic_hat_3 = splat(feature, zero)
        harmonic_hat_4 = splat(feature, zero)
        harmonic_hat_5 = splat(feature, zero)
        harmonic_hat_6 = splat(feature, zero)
        harmonic_hat_7 = splat(feature, zero)
        harmonic_hat_8 = splat(feature, zero)
        harmonic_hat_9 = splat(feature, zero)
        harmonic_hat_10 = splat(feature, zero)
        harmonic_hat_11 = splat(feature, zero)
        harmonic_hat_12 = splat(feature, zero)
        harmonic_hat_13 = splat(feature, zero)
        harmonic_hat_14 = splat(feature, zero)
        harmonic_hat_15 = splat(feature, zero)
        spline_hat_0 = splat(feature, zero)
        spline_hat_1 = splat(feature, zero)
        spline_hat_2 = splat(feature, zero)
        spline_hat_3 = splat(feature, zero)
        for c in range(0, 64, step):
            feature_at = j * 256 + c
            table_at = q * 640 + c
            moment_bar_at = i * 1024 + c
            feature_bar_hat_at = j * 256 + c
            feature_0 = load(feature, feature_at, 0)
            feature_1 = load(feature, feature_at, 64)
            feature_2 = load(feature, feature_at, 128)
            feature_3 = load(feature, feature_at, 192)
            table_0 = load(table, table_at, 0)
            table_1 = load(table, table_at, 64)
            table_2 = load(table, table_at, 128)
            table_3 = load(table, table_at, 192)
            table_4 = load(table, table_at, 256)
            table_5 = load(table, table_at, 320)
            table_6 = load(table, table_at, 384)
            table_7 = load(table, table_at, 448)
            table_8 = load(table, table_at, 512)
            table_9 = load(table, table_at, 576)
            table_10 = load(table, table_at, 640)
            table_11 = load(table, table_at, 704)
            table_12 = load(table, table_at, 768)
            table_13 = load(table, table_at, 832)
            table_14 = load(table, table_at, 896)
            table_15 = load(table, table_at, 960)
            table_16 = load(table, table_at, 1024)
            table_17 = load(table, table_at, 1088)
            table_18 = load(table, table_at, 1152)
            table_19 = load(table, table_at, 1216)
            table_20 = load(table, table_at, 1280)
            table_21 = load(table, table_at, 1344)
            table_22 = load(table, table_at, 1408)
            table_23 = load(table, table_at, 1472)
            table_24 = load(table, table_at, 1536)
            table_25 = load(table, table_at, 1600)
            table_26 = load(table, table_at, 1664)
            table_27 = load(table, table_at, 1728)
            table_28 = load(table, table_at, 1792)
            table_29 = load(table, table_at, 1856)
            table_30 = load(table, table_at, 1920)
            table_31 = load(table, table_at, 1984)
            table_32 = load(table, table_at, 2048)
            table_33 = load(table, table_at, 2112)
            table_34 = load(table, table_at, 2176)
            table_35 = load(table, table_at, 2240)
            table_36 = load(table, table_at, 2304)
            table_37 = load(table, table_at, 2368)
            table_38 = load(table, table_at, 2432)
            table_39 = load(table, table_at, 2496)
            moment_bar_0 = load(moment_bar, moment_bar_at, 0)
            moment_bar_1 = load(moment_bar, moment_bar_at, 64)
            moment_bar_2 = load(moment_bar, moment_bar_at, 128)
            moment_bar_3 = load(moment_bar, moment_bar_at, 192)
            moment_bar_4 = load(moment_bar, moment_bar_at, 256)
            moment_bar_5 = load(moment_bar, moment_bar_at, 320)
            moment_bar_6 = load(moment_bar, moment_bar_at, 384)
            moment_bar_7 = load(moment_bar, moment_bar_at, 448)
            moment_bar_8 = load(moment_bar, moment_bar_at, 512)
            moment_bar_9 = load(moment_bar, moment_bar_at, 576)
            moment_bar_10 = load(moment_bar, moment_bar_at, 640)
            moment_bar_11 = load(moment_bar, moment_bar_at, 704)
            moment_bar_12 = load(moment_bar, moment_bar_at, 768)
            moment_bar_13 = load(moment_bar, moment_bar_at, 832)
            moment_bar_14 = load(moment_bar, moment_bar_at, 896)
            moment_bar_15 = load(moment_bar, moment_bar_at, 960)
            feature_bar_hat_0 = load(feature_bar_hat, feature_bar_hat_at, 0)
            feature_bar_hat_1 = load(feature_bar_hat, feature_bar_hat_at, 64)
            feature_bar_hat_2 = load(feature_bar_hat, feature_bar_hat_at, 128)
            feature_bar_hat_3 = load(feature_bar_hat, feature_bar_hat_at, 192)
            radial_0 = spline_0 * table_0 + spline_1 * table_10 + spline_2 * table_20 + spline_3 * table_30
            radial_1 = spline_0 * table_1 + spline_1 * table_11 + spline_2 * table_21 + spline_3 * table_31
            radial_2 = spline_0 * table_2 + spline_1 * table_12 + spline_2 * table_22 + spline_3 * table_32
            radial_3 = spline_0 * table_3 + spline_1 * table_13 + spline_2 * table_23 + spline_3 * table_33
            radial_4 = spline_0 * table_4 + spline_1 * table_14 + spline_2 * table_24 + spline_3 * table_34
            radial_5 = spline_0 * table_5 + spline_1 * table_15 + spline_2 * table_25 + spline_3 * table_35
            radial_6 = spline_0 * table_6 + spline_1 * table_16 + spline_2 * table_26 + spline_3 * table_36
            radial_7 = spline_0 * table_7 + spline_1 * table_17 + spline_2 * table_27 + spline_3 * table_37
            radial_8 = spline_0 * table_8 + spline_1 * table_18 + spline_2 * table_28 + spline_3 * table_38
            radial_9 = spline_0 * table_9 + spline_1 * table_19 + spline_2 * table_29 + spline_3 * table_39
            radial_bar_hat_0 = (
                table_0 * spline_bar_hat_0 + table_10 * spline_bar_hat_1 + table_20 * spline_bar_hat_2
                + table_30 * spline_bar_hat_3
            )
            radial_bar_hat_1 = (
                table_1 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_21 * spline_bar_hat_2
                + table_31 * spline_bar_hat_3
            )
            radial_bar_hat_2 = (
                table_2 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
                + table_32 * spline_bar_hat_3
            )
            radial_bar_hat_3 = (
                table_3 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
                + table_33 * spline_bar_hat_3
            )
            radial_bar_hat_4 = (
                table_4 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
                + table_34 * spline_bar_hat_3
            )
            radial_bar_hat_5 = (
                table_5 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
                + table_35 * spline_bar_hat_3
            )
            radial_bar_hat_6 = (
                table_6 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
                + table_36 * spline_bar_hat_3
            )
            radial_bar_hat_7 = (
                table_7 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_27 * spline_bar_hat_2
                + table_37 * spline_bar_hat_3
            )
            radial_bar_hat_8 = (
                table_8 * spline_bar_hat_0 + table_18 * spline_bar_hat_1 + table_28 * spline_bar_hat_2
                + table_38 * spline_bar_hat_3
            )
            radial_bar_hat_9 = (
                table_9 * spline_bar_hat_0 + table_19 * spline_bar_hat_1 + table_29 * spline_bar_hat_2
                + table_39 * spline_bar_hat_3
            )
            radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + feature_bar_hat_0 * harmonic_0)
            radial_hat_1 = (
                moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2 + feature_bar_hat_1 * g3
                + feature_bar_hat_2 * g4 + feature_bar_hat_3 * g5)
            )
            radial_hat_2 = (
                feature_0 * (harmonic_bar_hat_1 * moment_bar_1 + harmonic_bar_hat_2 * moment_bar_2
                + harmonic_bar_hat_3 * moment_bar_3) + feature_bar_hat_0 * (harmonic_1 * moment_bar_1
                + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
            )
            t23 = feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3
            t24 = (
                feature_bar_hat_1 * moment_bar_1 + feature_bar_hat_2 * moment_bar_2
                + feature_bar_hat_3 * moment_bar_3
            )
            radial_hat_3 = harmonic_bar_hat_0 * t23 + harmonic_0 * t24
            radial_hat_4 = (
                moment_bar_1 * (feature_1 * g6 + feature_2 * g7 + feature_3 * g8 + feature_bar_hat_1 * g9
                + feature_bar_hat_2 * g10 + feature_bar_hat_3 * g11) + moment_bar_2 * (feature_1 * g7
                + feature_2 * g12 + feature_3 * g13 + feature_bar_hat_1 * g10 + feature_bar_hat_2 * g14
                + feature_bar_hat_3 * g15) + moment_bar_3 * (feature_1 * g8 + feature_2 * g13 + feature_3 * g16
                + feature_bar_hat_1 * g11 + feature_bar_hat_2 * g15 + feature_bar_hat_3 * g17)
            )
            radial_hat_5 = (
                feature_0 * (harmonic_bar_hat_4 * moment_bar_4 + harmonic_bar_hat_5 * moment_bar_5
                + harmonic_bar_hat_6 * moment_bar_6 + harmonic_bar_hat_7 * moment_bar_7
                + harmonic_bar_hat_8 * moment_bar_8) + feature_bar_hat_0 * (harmonic_4 * moment_bar_4
                + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7
                + harmonic_8 * moment_bar_8)
            )
            radial_hat_6 = (
                moment_bar_4 * (feature_1 * g18 + feature_2 * g19 + feature_bar_hat_1 * g20
                + feature_bar_hat_2 * g21) + moment_bar_8 * (feature_1 * g22 + feature_2 * g23 + feature_3 * g24
                + feature_bar_hat_1 * g25 + feature_bar_hat_2 * g26 + feature_bar_hat_3 * g27)
                + moment_bar_5 * (feature_1 * g28 + feature_2 * g18 + feature_bar_hat_1 * g29
                + feature_bar_hat_2 * g20) + moment_bar_6 * (feature_1 * g30 + feature_3 * g18
                + feature_bar_hat_1 * g31 + feature_bar_hat_3 * g20) + moment_bar_7 * (feature_2 * g30
                + feature_3 * g28 + feature_bar_hat_2 * g31 + feature_bar_hat_3 * g29)
            )
            radial_hat_7 = (
                moment_bar_4 * (feature_1 * g32 + feature_2 * g33 + feature_3 * g34 + feature_bar_hat_1 * g35
                + feature_bar_hat_2 * g36 + feature_bar_hat_3 * g37) + moment_bar_5 * (feature_1 * g38
                + feature_2 * g39 + feature_3 * g40 + feature_bar_hat_1 * g41 + feature_bar_hat_2 * g42
                + feature_bar_hat_3 * g43) + moment_bar_6 * (feature_1 * g44 + feature_2 * g40 + feature_3 * g45
                + feature_bar_hat_1 * g46 + feature_bar_hat_2 * g43 + feature_bar_hat_3 * g47)
                + moment_bar_7 * (feature_1 * g40 + feature_2 * g48 + feature_3 * g49 + feature_bar_hat_1 * g43
                + feature_bar_hat_2 * g50 + feature_bar_hat_3 * g51) + moment_bar_8 * (feature_1 * g52
                + feature_2 * g53 + feature_3 * g54 + feature_bar_hat_1 * g55 + feature_bar_hat_2 * g56
                + feature_bar_hat_3 * g57)
            )
            radial_hat_8 = (
                feature_0 * (harmonic_bar_hat_9 * moment_bar_9 + harmonic_bar_hat_10 * moment_bar_10
                + harmonic_bar_hat_11 * moment_bar_11 + harmonic_bar_hat_12 * moment_bar_12
                + harmonic_bar_hat_13 * moment_bar_13 + harmonic_bar_hat_14 * moment_bar_14
                + harmonic_bar_hat_15 * moment_bar_15) + feature_bar_hat_0 * (harmonic_9 * moment_bar_9
                + harmonic_10 * moment_bar_10 + harmonic_11 * moment_bar_11 + harmonic_12 * moment_bar_12
                + harmonic_13 * moment_bar_13 + harmonic_14 * moment_bar_14 + harmonic_15 * moment_bar_15)
            )
            radial_hat_9 = (
                feature_1 * (moment_bar_9 * g58 + moment_bar_13 * g59 + moment_bar_10 * g60
                + moment_bar_14 * g61 + moment_bar_11 * g62 + moment_bar_15 * g63 + moment_bar_12 * g64)
                + feature_2 * (moment_bar_10 * g58 + moment_bar_14 * g65 + moment_bar_9 * g66
                + moment_bar_13 * g61 + moment_bar_12 * g62 + moment_bar_11 * g67 + moment_bar_15 * g68)
                + feature_3 * (moment_bar_11 * g69 + moment_bar_12 * g70 + moment_bar_13 * g71
                + moment_bar_14 * g72 + moment_bar_15 * g73) + feature_bar_hat_1 * (moment_bar_9 * g74
                + moment_bar_13 * g75 + moment_bar_10 * g76 + moment_bar_14 * g77 + moment_bar_11 * g78
                + moment_bar_15 * g79 + moment_bar_12 * g80) + feature_bar_hat_2 * (moment_bar_10 * g74
                + moment_bar_14 * g81 + moment_bar_9 * g82 + moment_bar_13 * g77 + moment_bar_12 * g78
                + moment_bar_11 * g83 + moment_bar_15 * g84) + feature_bar_hat_3 * (moment_bar_11 * g85
                + moment_bar_12 * g86 + moment_bar_13 * g87 + moment_bar_14 * g88 + moment_bar_15 * g89)
            )
            t32 = feature_0 * radial_bar_hat_2 + feature_bar_hat_0 * radial_2
            t33 = feature_1 * radial_bar_hat_6 + feature_bar_hat_1 * radial_6
            t34 = feature_2 * radial_bar_hat_6 + feature_bar_hat_2 * radial_6
            t35 = feature_3 * radial_bar_hat_6 + feature_bar_hat_3 * radial_6
            t36 = feature_0 * radial_bar_hat_5 + feature_bar_hat_0 * radial_5
            t37 = feature_1 * radial_bar_hat_4 + feature_bar_hat_1 * radial_4
            t38 = moment_bar_1 * t37
            t39 = feature_1 * radial_bar_hat_9 + feature_bar_hat_1 * radial_9
            t40 = moment_bar_13 * t39
            t41 = feature_2 * radial_bar_hat_4 + feature_bar_hat_2 * radial_4
            t42 = moment_bar_2 * t41
            t43 = feature_2 * radial_bar_hat_9 + feature_bar_hat_2 * radial_9
            t44 = moment_bar_14 * t43
            t45 = feature_3 * radial_bar_hat_9 + feature_bar_hat_3 * radial_9
            t46 = feature_3 * radial_bar_hat_4 + feature_bar_hat_3 * radial_4
            t47 = feature_0 * radial_bar_hat_8 + feature_bar_hat_0 * radial_8
            t48 = feature_1 * radial_bar_hat_7 + feature_bar_hat_1 * radial_7
            t49 = moment_bar_4 * t48
            t50 = feature_2 * radial_bar_hat_7 + feature_bar_hat_2 * radial_7
            t51 = moment_bar_5 * t50
            t52 = moment_bar_5 * t48
            t53 = moment_bar_4 * t50
            t54 = moment_bar_6 * t48
            t55 = moment_bar_7 * t50
            t56 = feature_3 * radial_bar_hat_7 + feature_bar_hat_3 * radial_7
            harmonic_hat_0 += (
                feature_0 * moment_bar_0 * radial_bar_hat_0 + t23 * radial_bar_hat_3
                + moment_bar_0 * feature_bar_hat_0 * radial_0 + t24 * radial_3
            )
            harmonic_hat_1 += (
                moment_bar_1 * t32 + k0 * moment_bar_0 * (feature_1 * radial_bar_hat_1
                + feature_bar_hat_1 * radial_1) + k4 * moment_bar_4 * t33 - k5 * moment_bar_8 * t33
                + k4 * moment_bar_5 * t34 + k4 * moment_bar_6 * t35
            )
            harmonic_hat_2 += (
                moment_bar_2 * t32 + k4 * moment_bar_5 * t33 + k0 * moment_bar_0 * (feature_2 * radial_bar_hat_1
                + feature_bar_hat_2 * radial_1) - k4 * moment_bar_4 * t34 - k5 * moment_bar_8 * t34
                + k4 * moment_bar_7 * t35
            )
            harmonic_hat_3 += (
                moment_bar_3 * t32 + k4 * moment_bar_6 * t33 + k4 * moment_bar_7 * t34
                + k0 * moment_bar_0 * (feature_3 * radial_bar_hat_1 + feature_bar_hat_3 * radial_1)
                + k6 * moment_bar_8 * t35
            )
            harmonic_hat_4 += (
                moment_bar_4 * t36 + k1 * t38 + k4 * moment_bar_9 * t39 - k14 * t40 - k1 * t42
                + k4 * moment_bar_10 * t43 + k14 * t44 + k0 * moment_bar_11 * t45
            )
            harmonic_hat_5 += (
                moment_bar_5 * t36 + k1 * moment_bar_2 * t37 + k4 * moment_bar_10 * t39
                - k14 * moment_bar_14 * t39 + k1 * moment_bar_1 * t41 - k4 * moment_bar_9 * t43
                - k14 * moment_bar_13 * t43 + k0 * moment_bar_12 * t45
            )
            harmonic_hat_6 += (
                moment_bar_6 * t36 + k1 * moment_bar_3 * t37 + k0 * moment_bar_11 * t39
                - k15 * moment_bar_15 * t39 + k0 * moment_bar_12 * t43 + k1 * moment_bar_1 * t46
                + k16 * moment_bar_13 * t45
            )
            harmonic_hat_7 += (
                moment_bar_7 * t36 + k0 * moment_bar_12 * t39 + k1 * moment_bar_3 * t41
                - k0 * moment_bar_11 * t43 - k15 * moment_bar_15 * t43 + k1 * moment_bar_2 * t46
                + k16 * moment_bar_14 * t45
            )
            harmonic_hat_8 += (
                -k2 * t38 + k3 * t40 - k2 * t42 + k3 * t44 + moment_bar_8 * t36 + k3 * moment_bar_3 * t46
                + k17 * moment_bar_15 * t45
            )
            harmonic_hat_9 += moment_bar_9 * t47 + k7 * t49 - k7 * t51
            harmonic_hat_10 += moment_bar_10 * t47 + k7 * t52 + k7 * t53
            harmonic_hat_11 += moment_bar_11 * t47 + k9 * t54 - k9 * t55 + k9 * moment_bar_4 * t56
            harmonic_hat_12 += (
                moment_bar_12 * t47 + k9 * moment_bar_7 * t48 + k9 * moment_bar_6 * t50
                + k9 * moment_bar_5 * t56
            )
            harmonic_hat_13 += (
                -k8 * t49 - k8 * t51 + moment_bar_13 * t47 + k12 * moment_bar_8 * t48 + k11 * moment_bar_6 * t56
            )
            harmonic_hat_14 += (
                -k8 * t52 + k8 * t53 + moment_bar_14 * t47 + k12 * moment_bar_8 * t50 + k11 * moment_bar_7 * t56
            )
            harmonic_hat_15 += -k10 * t54 - k10 * t55 + moment_bar_15 * t47 + k13 * moment_bar_8 * t56
            spline_hat_0 += (
                table_0 * radial_hat_0 + table_1 * radial_hat_1 + table_2 * radial_hat_2
                + table_3 * radial_hat_3 + table_4 * radial_hat_4 + table_5 * radial_hat_5
                + table_6 * radial_hat_6 + table_7 * radial_hat_7 + table_8 * radial_hat_8
                + table_9 * radial_hat_9
            )
            spline_hat_1 += (
                table_10 * radial_hat_0 + table_11 * radial_hat_1 + table_12 * radial_hat_2
                + table_13 * radial_hat_3 + table_14 * radial_hat_4 + table_15 * radial_hat_5
                + table_16 * radial_hat_6 + table_17 * radial_hat_7 + table_18 * radial_hat_8
                + table_19 * radial_hat_9
            )
            spline_hat_2 += (
                table_20 * radial_hat_0 + table_21 * radial_hat_1 + table_22 * radial_hat_2
                + table_23 * radial_hat_3 + table_24 * radial_hat_4 + table_25 * radial_hat_5
                + table_26 * radial_hat_6 + table_27 * radial_hat_7 + table_28 * radial_hat_8
                + table_29 * radial_hat_9
            )
            spline_hat_3 += (
                table_30 * radial_hat_0 + table_31 * radial_hat_1 + table_32 * radial_hat_2
                + table_33 * radial_hat_3 + table_34 * radial_hat_4 + table_35 * radial_hat_5
                + table_36 * radial_hat_6 + table_37 * radial_hat_7 + table_38 * radial_hat_8
                + table_39 * radial_hat_9
            )
        put(harmonic_hat, e * 16, 0, total(harmonic_hat_0))
        put(harmonic_hat, e * 16, 1, total(harmonic_hat_1))
        put(harmonic_hat, e * 16, 2, total(harmonic_hat_2))
        put(harmonic_hat, e * 16, 3, total(harmonic_hat_3))
        put(harmonic_hat, e * 16, 4, total(harmonic_hat_4))
        put(harmonic_hat, e * 16, 5, total(harmonic_hat_5))
        put(harmonic_hat, e * 16, 6, total(harmonic_hat_6))
        put(harmonic_hat, e * 16, 7, total(harmonic_hat_7))
        put(harmonic_hat, e * 16, 8, total(harmonic_hat_8))
        put(harmonic_hat, e * 16, 9, total(harmonic_hat_9))
        put(harmonic_hat, e * 16, 10, total(harmonic_hat_10))
        put(harmonic_hat, e * 16, 11, total(harmonic_hat_11))
        put(harmonic_hat, e * 16, 12, total(harmonic_hat_12))
        put(harmonic_hat, e * 16, 13, total(harmonic_hat_13))
        put(harmonic_hat, e * 16, 14, total(harmonic_hat_14))
        put(harmonic_hat, e * 16, 15, total(harmonic_hat_15))
        put(spline_hat, e * 4, 0, total(spline_hat_0))
        put(spline_hat, e * 4, 1, total(spline_hat_1))
        put(spline_hat, e * 4, 2, total(spline_hat_2))
        put(spline_hat, e * 4, 3, total(spline_hat_3))


@compiled
def second_knot(begin, end, knot_pointer, knot_order, centre, neighbour, feature, harmonic, spline, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, table_hat):
    """feature [atoms, 4, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    moment_bar [atoms, 16, 64]
    feature_bar_hat [atoms, 4, 64]
    harmonic_bar_hat [edges, 16]
    spline_bar_hat [edges, 4]
    -> table_hat [knots, 10, 64]
    33404 operations an instance; nesting order radial_bar by feature > moment_bar > harmonic, radial_hat by feature > feature_bar_hat > moment_bar > harmonic > harmonic_bar_hat, table_hat by radial_bar > radial_hat > spline > spline_bar_hat
    The machine model chose 1 part 740 cycles, 151 spills (instead of 2 parts 1036 cycles, 157 spills; 3 parts 1066 cycles, 131 spills).
    """
    real = feature.dtype.type
    step = width(feature)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.5477225575051662)  # sqrt(30)/10
    k2 = real(0.316227766016838)  # sqrt(10)/10
    k3 = real(0.632455532033676)  # sqrt(10)/5
    k4 = real(0.7071067811865476)  # sqrt(2)/2
    k5 = real(0.40824829046386296)  # sqrt(6)/6
    k6 = real(0.8164965809277259)  # sqrt(6)/3
    k7 = real(0.5976143046671968)  # sqrt(70)/14
    k8 = real(0.1543033499620919)  # sqrt(42)/42
    k9 = real(0.48795003647426655)  # sqrt(105)/21
    k10 = real(0.3779644730092272)  # sqrt(7)/7
    k11 = real(0.5345224838248487)  # sqrt(14)/7
    k12 = real(0.6172133998483676)  # 2*sqrt(42)/21
    k13 = real(0.6546536707079771)  # sqrt(21)/7
    k14 = real(0.18257418583505536)  # sqrt(30)/30
    k15 = real(0.447213595499958)  # sqrt(5)/5
    k16 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k17 = real(0.7745966692414834)  # sqrt(15)/5
    numbers = np.empty(4160, feature.dtype)
    for q in range(begin, end):
        last = get(knot_pointer, q, 1)
        for first in range(get(knot_pointer, q, 0), last, 32):
            stop = min(first + 32, last)
            for s in range(first, stop):
                e = get(knot_order, s, 0)
                e_harmonic_0 = get(harmonic, e * 16, 0)
                e_harmonic_1 = get(harmonic, e * 16, 1)
                e_harmonic_2 = get(harmonic, e * 16, 2)
                e_harmonic_3 = get(harmonic, e * 16, 3)
                e_harmonic_4 = get(harmonic, e * 16, 4)
                e_harmonic_5 = get(harmonic, e * 16, 5)
                e_harmonic_6 = get(harmonic, e * 16, 6)
                e_harmonic_7 = get(harmonic, e * 16, 7)
                e_harmonic_8 = get(harmonic, e * 16, 8)
                e_harmonic_9 = get(harmonic, e * 16, 9)
                e_harmonic_10 = get(harmonic, e * 16, 10)
                e_harmonic_11 = get(harmonic, e * 16, 11)
                e_harmonic_12 = get(harmonic, e * 16, 12)
                e_harmonic_13 = get(harmonic, e * 16, 13)
                e_harmonic_14 = get(harmonic, e * 16, 14)
                e_harmonic_15 = get(harmonic, e * 16, 15)
                e_spline_0 = get(spline, e * 4, 0)
                e_spline_1 = get(spline, e * 4, 1)
                e_spline_2 = get(spline, e * 4, 2)
                e_spline_3 = get(spline, e * 4, 3)
                e_harmonic_bar_hat_0 = get(harmonic_bar_hat, e * 16, 0)
                e_harmonic_bar_hat_1 = get(harmonic_bar_hat, e * 16, 1)
                e_harmonic_bar_hat_2 = get(harmonic_bar_hat, e * 16, 2)
                e_harmonic_bar_hat_3 = get(harmonic_bar_hat, e * 16, 3)
                e_harmonic_bar_hat_4 = get(harmonic_bar_hat, e * 16, 4)
                e_harmonic_bar_hat_5 = get(harmonic_bar_hat, e * 16, 5)
                e_harmonic_bar_hat_6 = get(harmonic_bar_hat, e * 16, 6)
                e_harmonic_bar_hat_7 = get(harmonic_bar_hat, e * 16, 7)
                e_harmonic_bar_hat_8 = get(harmonic_bar_hat, e * 16, 8)
                e_harmonic_bar_hat_9 = get(harmonic_bar_hat, e * 16, 9)
                e_harmonic_bar_hat_10 = get(harmonic_bar_hat, e * 16, 10)
                e_harmonic_bar_hat_11 = get(harmonic_bar_hat, e * 16, 11)
                e_harmonic_bar_hat_12 = get(harmonic_bar_hat, e * 16, 12)
                e_harmonic_bar_hat_13 = get(harmonic_bar_hat, e * 16, 13)
                e_harmonic_bar_hat_14 = get(harmonic_bar_hat, e * 16, 14)
                e_harmonic_bar_hat_15 = get(harmonic_bar_hat, e * 16, 15)
                e_spline_bar_hat_0 = get(spline_bar_hat, e * 4, 0)
                e_spline_bar_hat_1 = get(spline_bar_hat, e * 4, 1)
                e_spline_bar_hat_2 = get(spline_bar_hat, e * 4, 2)
                e_spline_bar_hat_3 = get(spline_bar_hat, e * 4, 3)
                e_g0 = k0 * e_harmonic_1
                e_g1 = k0 * e_harmonic_2
                e_g2 = k0 * e_harmonic_3
                e_g3 = k1 * e_harmonic_4 - k2 * e_harmonic_8
                e_g4 = k1 * e_harmonic_5
                e_g5 = k1 * e_harmonic_6
                e_g6 = -k2 * e_harmonic_8 - k1 * e_harmonic_4
                e_g7 = k1 * e_harmonic_7
                e_g8 = k3 * e_harmonic_8
                e_g9 = k4 * e_harmonic_1
                e_g10 = -k5 * e_harmonic_1
                e_g11 = k4 * e_harmonic_2
                e_g12 = k4 * e_harmonic_3
                e_g13 = -k4 * e_harmonic_2
                e_g14 = -k5 * e_harmonic_2
                e_g15 = k6 * e_harmonic_3
                e_g16 = k7 * e_harmonic_9 - k8 * e_harmonic_13
                e_g17 = k7 * e_harmonic_10 - k8 * e_harmonic_14
                e_g18 = k9 * e_harmonic_11
                e_g19 = e_g18 - k10 * e_harmonic_15
                e_g20 = k9 * e_harmonic_12
                e_g21 = k11 * e_harmonic_13
                e_g22 = -k8 * e_harmonic_13 - k7 * e_harmonic_9
                e_g23 = k7 * e_harmonic_10 + k8 * e_harmonic_14
                e_g24 = -k10 * e_harmonic_15 - k9 * e_harmonic_11
                e_g25 = k11 * e_harmonic_14
                e_g26 = k12 * e_harmonic_13
                e_g27 = k12 * e_harmonic_14
                e_g28 = k13 * e_harmonic_15
                e_g29 = k4 * e_harmonic_4
                e_g30 = e_g8 - k14 * e_harmonic_4
                e_g31 = k4 * e_harmonic_5
                e_g32 = -k14 * e_harmonic_5
                e_g33 = k0 * e_harmonic_6
                e_g34 = -k15 * e_harmonic_6
                e_g35 = k0 * e_harmonic_7
                e_g36 = e_g8 + k14 * e_harmonic_4
                e_g37 = -k4 * e_harmonic_5
                e_g38 = -k0 * e_harmonic_7
                e_g39 = -k15 * e_harmonic_7
                e_g40 = k0 * e_harmonic_4
                e_g41 = k0 * e_harmonic_5
                e_g42 = k16 * e_harmonic_6
                e_g43 = k16 * e_harmonic_7
                e_g44 = k17 * e_harmonic_8
                e_g45 = k0 * e_harmonic_bar_hat_1
                e_g46 = k0 * e_harmonic_bar_hat_2
                e_g47 = k0 * e_harmonic_bar_hat_3
                e_g48 = k1 * e_harmonic_bar_hat_4 - k2 * e_harmonic_bar_hat_8
                e_g49 = k1 * e_harmonic_bar_hat_5
                e_g50 = k1 * e_harmonic_bar_hat_6
                e_g51 = -k2 * e_harmonic_bar_hat_8 - k1 * e_harmonic_bar_hat_4
                e_g52 = k1 * e_harmonic_bar_hat_7
                e_g53 = k3 * e_harmonic_bar_hat_8
                e_g54 = k4 * e_harmonic_bar_hat_1
                e_g55 = -k5 * e_harmonic_bar_hat_1
                e_g56 = k4 * e_harmonic_bar_hat_2
                e_g57 = k4 * e_harmonic_bar_hat_3
                e_g58 = -k4 * e_harmonic_bar_hat_2
                e_g59 = -k5 * e_harmonic_bar_hat_2
                e_g60 = k6 * e_harmonic_bar_hat_3
                e_g61 = k7 * e_harmonic_bar_hat_9 - k8 * e_harmonic_bar_hat_13
                e_g62 = k7 * e_harmonic_bar_hat_10 - k8 * e_harmonic_bar_hat_14
                e_g63 = k9 * e_harmonic_bar_hat_11
                e_g64 = e_g63 - k10 * e_harmonic_bar_hat_15
                e_g65 = k9 * e_harmonic_bar_hat_12
                e_g66 = k11 * e_harmonic_bar_hat_13
                e_g67 = -k8 * e_harmonic_bar_hat_13 - k7 * e_harmonic_bar_hat_9
                e_g68 = k7 * e_harmonic_bar_hat_10 + k8 * e_harmonic_bar_hat_14
                e_g69 = -k10 * e_harmonic_bar_hat_15 - k9 * e_harmonic_bar_hat_11
                e_g70 = k11 * e_harmonic_bar_hat_14
                e_g71 = k12 * e_harmonic_bar_hat_13
                e_g72 = k12 * e_harmonic_bar_hat_14
                e_g73 = k13 * e_harmonic_bar_hat_15
                e_g74 = k4 * e_harmonic_bar_hat_4
                e_g75 = e_g53 - k14 * e_harmonic_bar_hat_4
                e_g76 = k4 * e_harmonic_bar_hat_5
                e_g77 = -k14 * e_harmonic_bar_hat_5
                e_g78 = k0 * e_harmonic_bar_hat_6
                e_g79 = -k15 * e_harmonic_bar_hat_6
                e_g80 = k0 * e_harmonic_bar_hat_7
                e_g81 = e_g53 + k14 * e_harmonic_bar_hat_4
                e_g82 = -k4 * e_harmonic_bar_hat_5
                e_g83 = -k0 * e_harmonic_bar_hat_7
                e_g84 = -k15 * e_harmonic_bar_hat_7
                e_g85 = k0 * e_harmonic_bar_hat_4
                e_g86 = k0 * e_harmonic_bar_hat_5
                e_g87 = k16 * e_harmonic_bar_hat_6
                e_g88 = k16 * e_harmonic_bar_hat_7
                e_g89 = k17 * e_harmonic_bar_hat_8
                at = (s - first) * 130
                put(numbers, at, 0, e_harmonic_0)
                put(numbers, at, 1, e_harmonic_1)
                put(numbers, at, 2, e_harmonic_2)
                put(numbers, at, 3, e_harmonic_3)
                put(numbers, at, 4, e_harmonic_4)
                put(numbers, at, 5, e_harmonic_5)
                put(numbers, at, 6, e_harmonic_6)
                put(numbers, at, 7, e_harmonic_7)
                put(numbers, at, 8, e_harmonic_8)
                put(numbers, at, 9, e_harmonic_9)
                put(numbers, at, 10, e_harmonic_10)
                put(numbers, at, 11, e_harmonic_11)
                put(numbers, at, 12, e_harmonic_12)
                put(numbers, at, 13, e_harmonic_13)
                put(numbers, at, 14, e_harmonic_14)
                put(numbers, at, 15, e_harmonic_15)
                put(numbers, at, 16, e_spline_0)
                put(numbers, at, 17, e_spline_1)
                put(numbers, at, 18, e_spline_2)
                put(numbers, at, 19, e_spline_3)
                put(numbers, at, 20, e_harmonic_bar_hat_0)
                put(numbers, at, 21, e_harmonic_bar_hat_1)
                put(numbers, at, 22, e_harmonic_bar_hat_2)
                put(numbers, at, 23, e_harmonic_bar_hat_3)
                put(numbers, at, 24, e_harmonic_bar_hat_4)
                put(numbers, at, 25, e_harmonic_bar_hat_5)
                put(numbers, at, 26, e_harmonic_bar_hat_6)
                put(numbers, at, 27, e_harmonic_bar_hat_7)
                put(numbers, at, 28, e_harmonic_bar_hat_8)
                put(numbers, at, 29, e_harmonic_bar_hat_9)
                put(numbers, at, 30, e_harmonic_bar_hat_10)
                put(numbers, at, 31, e_harmonic_bar_hat_11)
                put(numbers, at, 32, e_harmonic_bar_hat_12)
                put(numbers, at, 33, e_harmonic_bar_hat_13)
                put(numbers, at, 34, e_harmonic_bar_hat_14)
                put(numbers, at, 35, e_harmonic_bar_hat_15)
                put(numbers, at, 36, e_spline_bar_hat_0)
                put(numbers, at, 37, e_spline_bar_hat_1)
                put(numbers, at, 38, e_spline_bar_hat_2)
                put(numbers, at, 39, e_spline_bar_hat_3)
                put(numbers, at, 40, e_g0)
                put(numbers, at, 41, e_g1)
                put(numbers, at, 42, e_g2)
                put(numbers, at, 43, e_g3)
                put(numbers, at, 44, e_g4)
                put(numbers, at, 45, e_g5)
                put(numbers, at, 46, e_g6)
                put(numbers, at, 47, e_g7)
                put(numbers, at, 48, e_g8)
                put(numbers, at, 49, e_g9)
                put(numbers, at, 50, e_g10)
                put(numbers, at, 51, e_g11)
                put(numbers, at, 52, e_g12)
                put(numbers, at, 53, e_g13)
                put(numbers, at, 54, e_g14)
                put(numbers, at, 55, e_g15)
                put(numbers, at, 56, e_g16)
                put(numbers, at, 57, e_g17)
                put(numbers, at, 58, e_g18)
                put(numbers, at, 59, e_g19)
                put(numbers, at, 60, e_g20)
                put(numbers, at, 61, e_g21)
                put(numbers, at, 62, e_g22)
                put(numbers, at, 63, e_g23)
                put(numbers, at, 64, e_g24)
                put(numbers, at, 65, e_g25)
                put(numbers, at, 66, e_g26)
                put(numbers, at, 67, e_g27)
                put(numbers, at, 68, e_g28)
                put(numbers, at, 69, e_g29)
                put(numbers, at, 70, e_g30)
                put(numbers, at, 71, e_g31)
                put(numbers, at, 72, e_g32)
                put(numbers, at, 73, e_g33)
                put(numbers, at, 74, e_g34)
                put(numbers, at, 75, e_g35)
                put(numbers, at, 76, e_g36)
                put(numbers, at, 77, e_g37)
                put(numbers, at, 78, e_g38)
                put(numbers, at, 79, e_g39)
                put(numbers, at, 80, e_g40)
                put(numbers, at, 81, e_g41)
                put(numbers, at, 82, e_g42)
                put(numbers, at, 83, e_g43)
                put(numbers, at, 84, e_g44)
                put(numbers, at, 85, e_g45)
                put(numbers, at, 86, e_g46)
                put(numbers, at, 87, e_g47)
                put(numbers, at, 88, e_g48)
                put(numbers, at, 89, e_g49)
                put(numbers, at, 90, e_g50)
                put(numbers, at, 91, e_g51)
                put(numbers, at, 92, e_g52)
                put(numbers, at, 93, e_g53)
                put(numbers, at, 94, e_g54)
                put(numbers, at, 95, e_g55)
                put(numbers, at, 96, e_g56)
                put(numbers, at, 97, e_g57)
                put(numbers, at, 98, e_g58)
                put(numbers, at, 99, e_g59)
                put(numbers, at, 100, e_g60)
                put(numbers, at, 101, e_g61)
                put(numbers, at, 102, e_g62)
                put(numbers, at, 103, e_g63)
                put(numbers, at, 104, e_g64)
                put(numbers, at, 105, e_g65)
                put(numbers, at, 106, e_g66)
                put(numbers, at, 107, e_g67)
                put(numbers, at, 108, e_g68)
                put(numbers, at, 109, e_g69)
                put(numbers, at, 110, e_g70)
                put(numbers, at, 111, e_g71)
                put(numbers, at, 112, e_g72)
                put(numbers, at, 113, e_g73)
                put(numbers, at, 114, e_g74)
                put(numbers, at, 115, e_g75)
                put(numbers, at, 116, e_g76)
                put(numbers, at, 117, e_g77)
                put(numbers, at, 118, e_g78)
                put(numbers, at, 119, e_g79)
                put(numbers, at, 120, e_g80)
                put(numbers, at, 121, e_g81)
                put(numbers, at, 122, e_g82)
                put(numbers, at, 123, e_g83)
                put(numbers, at, 124, e_g84)
                put(numbers, at, 125, e_g85)
                put(numbers, at, 126, e_g86)
                put(numbers, at, 127, e_g87)
                put(numbers, at, 128, e_g88)
                put(numbers, at, 129, e_g89)
            for c in range(0, 64, step):
                table_hat_at = q * 2560 + c
                for s in range(first, stop):
                    at = (s - first) * 130
                    harmonic_0 = get(numbers, at, 0)
                    harmonic_1 = get(numbers, at, 1)
                    harmonic_2 = get(numbers, at, 2)
                    harmonic_3 = get(numbers, at, 3)
                    harmonic_4 = get(numbers, at, 4)
                    harmonic_5 = get(numbers, at, 5)
                    harmonic_6 = get(numbers, at, 6)
                    harmonic_7 = get(numbers, at, 7)
                    harmonic_8 = get(numbers, at, 8)
                    harmonic_9 = get(numbers, at, 9)
                    harmonic_10 = get(numbers, at, 10)
                    harmonic_11 = get(numbers, at, 11)
                    harmonic_12 = get(numbers, at, 12)
                    harmonic_13 = get(numbers, at, 13)
                    harmonic_14 = get(numbers, at, 14)
                    harmonic_15 = get(numbers, at, 15)
                    spline_0 = get(numbers, at, 16)
                    spline_1 = get(numbers, at, 17)
                    spline_2 = get(numbers, at, 18)
                    spline_3 = get(numbers, at, 19)
                    harmonic_bar_hat_0 = get(numbers, at, 20)
                    harmonic_bar_hat_1 = get(numbers, at, 21)
                    harmonic_bar_hat_2 = get(numbers, at, 22)
                    harmonic_bar_hat_3 = get(numbers, at, 23)
                    harmonic_bar_hat_4 = get(numbers, at, 24)
                    harmonic_bar_hat_5 = get(numbers, at, 25)
                    harmonic_bar_hat_6 = get(numbers, at, 26)
                    harmonic_bar_hat_7 = get(numbers, at, 27)
                    harmonic_bar_hat_8 = get(numbers, at, 28)
                    harmonic_bar_hat_9 = get(numbers, at, 29)
                    harmonic_bar_hat_10 = get(numbers, at, 30)
                    harmonic_bar_hat_11 = get(numbers, at, 31)
                    harmonic_bar_hat_12 = get(numbers, at, 32)
                    harmonic_bar_hat_13 = get(numbers, at, 33)
                    harmonic_bar_hat_14 = get(numbers, at, 34)
                    harmonic_bar_hat_15 = get(numbers, at, 35)
                    spline_bar_hat_0 = get(numbers, at, 36)
                    spline_bar_hat_1 = get(numbers, at, 37)
                    spline_bar_hat_2 = get(numbers, at, 38)
                    spline_bar_hat_3 = get(numbers, at, 39)
                    g0 = get(numbers, at, 40)
                    g1 = get(numbers, at, 41)
                    g2 = get(numbers, at, 42)
                    g3 = get(numbers, at, 43)
                    g4 = get(numbers, at, 44)
                    g5 = get(numbers, at, 45)
                    g6 = get(numbers, at, 46)
                    g7 = get(numbers, at, 47)
                    g8 = get(numbers, at, 48)
                    g9 = get(numbers, at, 49)
                    g10 = get(numbers, at, 50)
                    g11 = get(numbers, at, 51)
                    g12 = get(numbers, at, 52)
                    g13 = get(numbers, at, 53)
                    g14 = get(numbers, at, 54)
                    g15 = get(numbers, at, 55)
                    g16 = get(numbers, at, 56)
                    g17 = get(numbers, at, 57)
                    g18 = get(numbers, at, 58)
                    g19 = get(numbers, at, 59)
                    g20 = get(numbers, at, 60)
                    g21 = get(numbers, at, 61)
                    g22 = get(numbers, at, 62)
                    g23 = get(numbers, at, 63)
                    g24 = get(numbers, at, 64)
                    g25 = get(numbers, at, 65)
                    g26 = get(numbers, at, 66)
                    g27 = get(numbers, at, 67)
                    g28 = get(numbers, at, 68)
                    g29 = get(numbers, at, 69)
                    g30 = get(numbers, at, 70)
                    g31 = get(numbers, at, 71)
                    g32 = get(numbers, at, 72)
                    g33 = get(numbers, at, 73)
                    g34 = get(numbers, at, 74)
                    g35 = get(numbers, at, 75)
                    g36 = get(numbers, at, 76)
                    g37 = get(numbers, at, 77)
                    g38 = get(numbers, at, 78)
                    g39 = get(numbers, at, 79)
                    g40 = get(numbers, at, 80)
                    g41 = get(numbers, at, 81)
                    g42 = get(numbers, at, 82)
                    g43 = get(numbers, at, 83)
                    g44 = get(numbers, at, 84)
                    g45 = get(numbers, at, 85)
                    g46 = get(numbers, at, 86)
                    g47 = get(numbers, at, 87)
                    g48 = get(numbers, at, 88)
                    g49 = get(numbers, at, 89)
                    g50 = get(numbers, at, 90)
                    g51 = get(numbers, at, 91)
                    g52 = get(numbers, at, 92)
                    g53 = get(numbers, at, 93)
                    g54 = get(numbers, at, 94)
                    g55 = get(numbers, at, 95)
                    g56 = get(numbers, at, 96)
                    g57 = get(numbers, at, 97)
                    g58 = get(numbers, at, 98)
                    g59 = get(numbers, at, 99)
                    g60 = get(numbers, at, 100)
                    g61 = get(numbers, at, 101)
                    g62 = get(numbers, at, 102)
                    g63 = get(numbers, at, 103)
                    g64 = get(numbers, at, 104)
                    g65 = get(numbers, at, 105)
                    g66 = get(numbers, at, 106)
                    g67 = get(numbers, at, 107)
                    g68 = get(numbers, at, 108)
                    g69 = get(numbers, at, 109)
                    g70 = get(numbers, at, 110)
                    g71 = get(numbers, at, 111)
                    g72 = get(numbers, at, 112)
                    g73 = get(numbers, at, 113)
                    g74 = get(numbers, at, 114)
                    g75 = get(numbers, at, 115)
                    g76 = get(numbers, at, 116)
                    g77 = get(numbers, at, 117)
                    g78 = get(numbers, at, 118)
                    g79 = get(numbers, at, 119)
                    g80 = get(numbers, at, 120)
                    g81 = get(numbers, at, 121)
                    g82 = get(numbers, at, 122)
                    g83 = get(numbers, at, 123)
                    g84 = get(numbers, at, 124)
                    g85 = get(numbers, at, 125)
                    g86 = get(numbers, at, 126)
                    g87 = get(numbers, at, 127)
                    g88 = get(numbers, at, 128)
                    g89 = get(numbers, at, 129)
                    e = get(knot_order, s, 0)
                    i = get(centre, e, 0)
                    j = get(neighbour, e, 0)
                    feature_at = j * 256 + c
                    moment_bar_at = i * 1024 + c
                    feature_bar_hat_at = j * 256 + c
                    feature_0 = load(feature, feature_at, 0)
                    feature_1 = load(feature, feature_at, 64)
                    feature_2 = load(feature, feature_at, 128)
                    feature_3 = load(feature, feature_at, 192)
                    moment_bar_0 = load(moment_bar, moment_bar_at, 0)
                    moment_bar_1 = load(moment_bar, moment_bar_at, 64)
                    moment_bar_2 = load(moment_bar, moment_bar_at, 128)
                    moment_bar_3 = load(moment_bar, moment_bar_at, 192)
                    moment_bar_4 = load(moment_bar, moment_bar_at, 256)
                    moment_bar_5 = load(moment_bar, moment_bar_at, 320)
                    moment_bar_6 = load(moment_bar, moment_bar_at, 384)
                    moment_bar_7 = load(moment_bar, moment_bar_at, 448)
                    moment_bar_8 = load(moment_bar, moment_bar_at, 512)
                    moment_bar_9 = load(moment_bar, moment_bar_at, 576)
                    moment_bar_10 = load(moment_bar, moment_bar_at, 640)
                    moment_bar_11 = load(moment_bar, moment_bar_at, 704)
                    moment_bar_12 = load(moment_bar, moment_bar_at, 768)
                    moment_bar_13 = load(moment_bar, moment_bar_at, 832)
                    moment_bar_14 = load(moment_bar, moment_bar_at, 896)
                    moment_bar_15 = load(moment_bar, moment_bar_at, 960)
                    feature_bar_hat_0 = load(feature_bar_hat, feature_bar_hat_at, 0)
                    feature_bar_hat_1 = load(feature_bar_hat, feature_bar_hat_at, 64)
                    feature_bar_hat_2 = load(feature_bar_hat, feature_bar_hat_at, 128)
                    feature_bar_hat_3 = load(feature_bar_hat, feature_bar_hat_at, 192)
                    radial_bar_0 = harmonic_0 * feature_0 * moment_bar_0
                    radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
                    t2 = harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3
                    radial_bar_2 = feature_0 * t2
                    t4 = feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3
                    radial_bar_3 = harmonic_0 * t4
                    t6 = moment_bar_1 * g3 + moment_bar_2 * g4 + moment_bar_3 * g5
                    t7 = moment_bar_2 * g6 + moment_bar_1 * g4 + moment_bar_3 * g7
                    t8 = moment_bar_1 * g5 + moment_bar_2 * g7 + moment_bar_3 * g8
                    radial_bar_4 = feature_1 * t6 + feature_2 * t7 + feature_3 * t8
                    t10 = (
                        harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
                        + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8
                    )
                    radial_bar_5 = feature_0 * t10
                    t12 = moment_bar_4 * g9 + moment_bar_8 * g10 + moment_bar_5 * g11 + moment_bar_6 * g12
                    t13 = moment_bar_5 * g9 + moment_bar_4 * g13 + moment_bar_8 * g14 + moment_bar_7 * g12
                    t14 = moment_bar_6 * g9 + moment_bar_7 * g11 + moment_bar_8 * g15
                    radial_bar_6 = feature_1 * t12 + feature_2 * t13 + feature_3 * t14
                    t16 = (
                        moment_bar_4 * g16 + moment_bar_5 * g17 + moment_bar_6 * g19 + moment_bar_7 * g20
                        + moment_bar_8 * g21
                    )
                    t17 = (
                        moment_bar_5 * g22 + moment_bar_4 * g23 + moment_bar_7 * g24 + moment_bar_6 * g20
                        + moment_bar_8 * g25
                    )
                    t18 = (
                        moment_bar_4 * g18 + moment_bar_5 * g20 + moment_bar_6 * g26 + moment_bar_7 * g27
                        + moment_bar_8 * g28
                    )
                    radial_bar_7 = feature_1 * t16 + feature_2 * t17 + feature_3 * t18
                    t20 = (
                        harmonic_9 * moment_bar_9 + harmonic_10 * moment_bar_10 + harmonic_11 * moment_bar_11
                        + harmonic_12 * moment_bar_12 + harmonic_13 * moment_bar_13
                        + harmonic_14 * moment_bar_14 + harmonic_15 * moment_bar_15
                    )
                    radial_bar_8 = feature_0 * t20
                    t22 = (
                        moment_bar_9 * g29 + moment_bar_13 * g30 + moment_bar_10 * g31 + moment_bar_14 * g32
                        + moment_bar_11 * g33 + moment_bar_15 * g34 + moment_bar_12 * g35
                    )
                    t23 = (
                        moment_bar_10 * g29 + moment_bar_14 * g36 + moment_bar_9 * g37 + moment_bar_13 * g32
                        + moment_bar_12 * g33 + moment_bar_11 * g38 + moment_bar_15 * g39
                    )
                    t24 = (
                        moment_bar_11 * g40 + moment_bar_12 * g41 + moment_bar_13 * g42 + moment_bar_14 * g43
                        + moment_bar_15 * g44
                    )
                    radial_bar_9 = feature_1 * t22 + feature_2 * t23 + feature_3 * t24
                    radial_hat_0 = (
                        moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_0)
                    )
                    radial_hat_1 = (
                        moment_bar_0 * (feature_1 * g45 + feature_2 * g46 + feature_3 * g47
                        + g0 * feature_bar_hat_1 + g1 * feature_bar_hat_2 + g2 * feature_bar_hat_3)
                    )
                    radial_hat_2 = (
                        feature_0 * (moment_bar_1 * harmonic_bar_hat_1 + moment_bar_2 * harmonic_bar_hat_2
                        + moment_bar_3 * harmonic_bar_hat_3) + t2 * feature_bar_hat_0
                    )
                    radial_hat_3 = (
                        t4 * harmonic_bar_hat_0 + harmonic_0 * (moment_bar_1 * feature_bar_hat_1
                        + moment_bar_2 * feature_bar_hat_2 + moment_bar_3 * feature_bar_hat_3)
                    )
                    radial_hat_4 = (
                        feature_1 * (moment_bar_1 * g48 + moment_bar_2 * g49 + moment_bar_3 * g50)
                        + feature_2 * (moment_bar_2 * g51 + moment_bar_1 * g49 + moment_bar_3 * g52)
                        + feature_3 * (moment_bar_1 * g50 + moment_bar_2 * g52 + moment_bar_3 * g53)
                        + t6 * feature_bar_hat_1 + t7 * feature_bar_hat_2 + t8 * feature_bar_hat_3
                    )
                    radial_hat_5 = (
                        feature_0 * (moment_bar_4 * harmonic_bar_hat_4 + moment_bar_5 * harmonic_bar_hat_5
                        + moment_bar_6 * harmonic_bar_hat_6 + moment_bar_7 * harmonic_bar_hat_7
                        + moment_bar_8 * harmonic_bar_hat_8) + t10 * feature_bar_hat_0
                    )
                    radial_hat_6 = (
                        feature_1 * (moment_bar_4 * g54 + moment_bar_8 * g55 + moment_bar_5 * g56
                        + moment_bar_6 * g57) + feature_2 * (moment_bar_5 * g54 + moment_bar_4 * g58
                        + moment_bar_8 * g59 + moment_bar_7 * g57) + feature_3 * (moment_bar_6 * g54
                        + moment_bar_7 * g56 + moment_bar_8 * g60) + t12 * feature_bar_hat_1
                        + t13 * feature_bar_hat_2 + t14 * feature_bar_hat_3
                    )
                    radial_hat_7 = (
                        feature_1 * (moment_bar_4 * g61 + moment_bar_5 * g62 + moment_bar_6 * g64
                        + moment_bar_7 * g65 + moment_bar_8 * g66) + feature_2 * (moment_bar_5 * g67
                        + moment_bar_4 * g68 + moment_bar_7 * g69 + moment_bar_6 * g65 + moment_bar_8 * g70)
                        + feature_3 * (moment_bar_4 * g63 + moment_bar_5 * g65 + moment_bar_6 * g71
                        + moment_bar_7 * g72 + moment_bar_8 * g73) + t16 * feature_bar_hat_1
                        + t17 * feature_bar_hat_2 + t18 * feature_bar_hat_3
                    )
                    radial_hat_8 = (
                        feature_0 * (moment_bar_9 * harmonic_bar_hat_9 + moment_bar_10 * harmonic_bar_hat_10
                        + moment_bar_11 * harmonic_bar_hat_11 + moment_bar_12 * harmonic_bar_hat_12
                        + moment_bar_13 * harmonic_bar_hat_13 + moment_bar_14 * harmonic_bar_hat_14
                        + moment_bar_15 * harmonic_bar_hat_15) + t20 * feature_bar_hat_0
                    )
                    radial_hat_9 = (
                        feature_1 * (moment_bar_9 * g74 + moment_bar_13 * g75 + moment_bar_10 * g76
                        + moment_bar_14 * g77 + moment_bar_11 * g78 + moment_bar_15 * g79 + moment_bar_12 * g80)
                        + feature_2 * (moment_bar_10 * g74 + moment_bar_14 * g81 + moment_bar_9 * g82
                        + moment_bar_13 * g77 + moment_bar_12 * g78 + moment_bar_11 * g83 + moment_bar_15 * g84)
                        + feature_3 * (moment_bar_11 * g85 + moment_bar_12 * g86 + moment_bar_13 * g87
                        + moment_bar_14 * g88 + moment_bar_15 * g89) + t22 * feature_bar_hat_1
                        + t23 * feature_bar_hat_2 + t24 * feature_bar_hat_3
                    )
                    table_hat_0 = load(table_hat, table_hat_at, 0) + (
                        (radial_bar_0 * spline_bar_hat_0 + radial_hat_0 * spline_0)
                    )
                    store(table_hat, table_hat_at, 0, table_hat_0)
                    table_hat_1 = load(table_hat, table_hat_at, 64) + (
                        (spline_bar_hat_0 * radial_bar_1 + spline_0 * radial_hat_1)
                    )
                    store(table_hat, table_hat_at, 64, table_hat_1)
                    table_hat_2 = load(table_hat, table_hat_at, 128) + (
                        (spline_bar_hat_0 * radial_bar_2 + spline_0 * radial_hat_2)
                    )
                    store(table_hat, table_hat_at, 128, table_hat_2)
                    table_hat_3 = load(table_hat, table_hat_at, 192) + (
                        (spline_bar_hat_0 * radial_bar_3 + spline_0 * radial_hat_3)
                    )
                    store(table_hat, table_hat_at, 192, table_hat_3)
                    table_hat_4 = load(table_hat, table_hat_at, 256) + (
                        (spline_bar_hat_0 * radial_bar_4 + spline_0 * radial_hat_4)
                    )
                    store(table_hat, table_hat_at, 256, table_hat_4)
                    table_hat_5 = load(table_hat, table_hat_at, 320) + (
                        (spline_bar_hat_0 * radial_bar_5 + spline_0 * radial_hat_5)
                    )
                    store(table_hat, table_hat_at, 320, table_hat_5)
                    table_hat_6 = load(table_hat, table_hat_at, 384) + (
                        (spline_bar_hat_0 * radial_bar_6 + spline_0 * radial_hat_6)
                    )
                    store(table_hat, table_hat_at, 384, table_hat_6)
                    table_hat_7 = load(table_hat, table_hat_at, 448) + (
                        (spline_bar_hat_0 * radial_bar_7 + spline_0 * radial_hat_7)
                    )
                    store(table_hat, table_hat_at, 448, table_hat_7)
                    table_hat_8 = load(table_hat, table_hat_at, 512) + (
                        (spline_bar_hat_0 * radial_bar_8 + spline_0 * radial_hat_8)
                    )
                    store(table_hat, table_hat_at, 512, table_hat_8)
                    table_hat_9 = load(table_hat, table_hat_at, 576) + (
                        (spline_bar_hat_0 * radial_bar_9 + spline_0 * radial_hat_9)
                    )
                    store(table_hat, table_hat_at, 576, table_hat_9)
                    table_hat_10 = load(table_hat, table_hat_at, 640) + (
                        (radial_bar_0 * spline_bar_hat_1 + radial_hat_0 * spline_1)
                    )
                    store(table_hat, table_hat_at, 640, table_hat_10)
                    table_hat_11 = load(table_hat, table_hat_at, 704) + (
                        (radial_bar_1 * spline_bar_hat_1 + radial_hat_1 * spline_1)
                    )
                    store(table_hat, table_hat_at, 704, table_hat_11)
                    table_hat_12 = load(table_hat, table_hat_at, 768) + (
                        (radial_bar_2 * spline_bar_hat_1 + radial_hat_2 * spline_1)
                    )
                    store(table_hat, table_hat_at, 768, table_hat_12)
                    table_hat_13 = load(table_hat, table_hat_at, 832) + (
                        (radial_bar_3 * spline_bar_hat_1 + radial_hat_3 * spline_1)
                    )
                    store(table_hat, table_hat_at, 832, table_hat_13)
                    table_hat_14 = load(table_hat, table_hat_at, 896) + (
                        (radial_bar_4 * spline_bar_hat_1 + radial_hat_4 * spline_1)
                    )
                    store(table_hat, table_hat_at, 896, table_hat_14)
                    table_hat_15 = load(table_hat, table_hat_at, 960) + (
                        (radial_bar_5 * spline_bar_hat_1 + radial_hat_5 * spline_1)
                    )
                    store(table_hat, table_hat_at, 960, table_hat_15)
                    table_hat_16 = load(table_hat, table_hat_at, 1024) + (
                        (radial_bar_6 * spline_bar_hat_1 + radial_hat_6 * spline_1)
                    )
                    store(table_hat, table_hat_at, 1024, table_hat_16)
                    table_hat_17 = load(table_hat, table_hat_at, 1088) + (
                        (radial_bar_7 * spline_bar_hat_1 + radial_hat_7 * spline_1)
                    )
                    store(table_hat, table_hat_at, 1088, table_hat_17)
                    table_hat_18 = load(table_hat, table_hat_at, 1152) + (
                        (radial_bar_8 * spline_bar_hat_1 + radial_hat_8 * spline_1)
                    )
                    store(table_hat, table_hat_at, 1152, table_hat_18)
                    table_hat_19 = load(table_hat, table_hat_at, 1216) + (
                        (radial_bar_9 * spline_bar_hat_1 + radial_hat_9 * spline_1)
                    )
                    store(table_hat, table_hat_at, 1216, table_hat_19)
                    table_hat_20 = load(table_hat, table_hat_at, 1280) + (
                        (radial_bar_0 * spline_bar_hat_2 + radial_hat_0 * spline_2)
                    )
                    store(table_hat, table_hat_at, 1280, table_hat_20)
                    table_hat_21 = load(table_hat, table_hat_at, 1344) + (
                        (radial_bar_1 * spline_bar_hat_2 + radial_hat_1 * spline_2)
                    )
                    store(table_hat, table_hat_at, 1344, table_hat_21)
                    table_hat_22 = load(table_hat, table_hat_at, 1408) + (
                        (radial_bar_2 * spline_bar_hat_2 + radial_hat_2 * spline_2)
                    )
                    store(table_hat, table_hat_at, 1408, table_hat_22)
                    table_hat_23 = load(table_hat, table_hat_at, 1472) + (
                        (radial_bar_3 * spline_bar_hat_2 + radial_hat_3 * spline_2)
                    )
                    store(table_hat, table_hat_at, 1472, table_hat_23)
                    table_hat_24 = load(table_hat, table_hat_at, 1536) + (
                        (radial_bar_4 * spline_bar_hat_2 + radial_hat_4 * spline_2)
                    )
                    store(table_hat, table_hat_at, 1536, table_hat_24)
                    table_hat_25 = load(table_hat, table_hat_at, 1600) + (
                        (radial_bar_5 * spline_bar_hat_2 + radial_hat_5 * spline_2)
                    )
                    store(table_hat, table_hat_at, 1600, table_hat_25)
                    table_hat_26 = load(table_hat, table_hat_at, 1664) + (
                        (radial_bar_6 * spline_bar_hat_2 + radial_hat_6 * spline_2)
                    )
                    store(table_hat, table_hat_at, 1664, table_hat_26)
                    table_hat_27 = load(table_hat, table_hat_at, 1728) + (
                        (radial_bar_7 * spline_bar_hat_2 + radial_hat_7 * spline_2)
                    )
                    store(table_hat, table_hat_at, 1728, table_hat_27)
                    table_hat_28 = load(table_hat, table_hat_at, 1792) + (
                        (radial_bar_8 * spline_bar_hat_2 + radial_hat_8 * spline_2)
                    )
                    store(table_hat, table_hat_at, 1792, table_hat_28)
                    table_hat_29 = load(table_hat, table_hat_at, 1856) + (
                        (radial_bar_9 * spline_bar_hat_2 + radial_hat_9 * spline_2)
                    )
                    store(table_hat, table_hat_at, 1856, table_hat_29)
                    table_hat_30 = load(table_hat, table_hat_at, 1920) + (
                        (radial_bar_0 * spline_bar_hat_3 + radial_hat_0 * spline_3)
                    )
                    store(table_hat, table_hat_at, 1920, table_hat_30)
                    table_hat_31 = load(table_hat, table_hat_at, 1984) + (
                        (radial_bar_1 * spline_bar_hat_3 + radial_hat_1 * spline_3)
                    )
                    store(table_hat, table_hat_at, 1984, table_hat_31)
                    table_hat_32 = load(table_hat, table_hat_at, 2048) + (
                        (radial_bar_2 * spline_bar_hat_3 + radial_hat_2 * spline_3)
                    )
                    store(table_hat, table_hat_at, 2048, table_hat_32)
                    table_hat_33 = load(table_hat, table_hat_at, 2112) + (
                        (radial_bar_3 * spline_bar_hat_3 + radial_hat_3 * spline_3)
                    )
                    store(table_hat, table_hat_at, 2112, table_hat_33)
                    table_hat_34 = load(table_hat, table_hat_at, 2176) + (
                        (radial_bar_4 * spline_bar_hat_3 + radial_hat_4 * spline_3)
                    )
                    store(table_hat, table_hat_at, 2176, table_hat_34)
                    table_hat_35 = load(table_hat, table_hat_at, 2240) + (
                        (radial_bar_5 * spline_bar_hat_3 + radial_hat_5 * spline_3)
                    )
                    store(table_hat, table_hat_at, 2240, table_hat_35)
                    table_hat_36 = load(table_hat, table_hat_at, 2304) + (
                        (radial_bar_6 * spline_bar_hat_3 + radial_hat_6 * spline_3)
                    )
                    store(table_hat, table_hat_at, 2304, table_hat_36)
                    table_hat_37 = load(table_hat, table_hat_at, 2368) + (
                        (radial_bar_7 * spline_bar_hat_3 + radial_hat_7 * spline_3)
                    )
                    store(table_hat, table_hat_at, 2368, table_hat_37)
                    table_hat_38 = load(table_hat, table_hat_at, 2432) + (
                        (radial_bar_8 * spline_bar_hat_3 + radial_hat_8 * spline_3)
                    )
                    store(table_hat, table_hat_at, 2432, table_hat_38)
                    table_hat_39 = load(table_hat, table_hat_at, 2496) + (
                        (radial_bar_9 * spline_bar_hat_3 + radial_hat_9 * spline_3)
                    )
                    store(table_hat, table_hat_at, 2496, table_hat_39)


@compiled
def second_centre(begin, end, centre_pointer, neighbour, knot, feature, harmonic, spline, table, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, moment_bar_hat):
    """feature [atoms, 4, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 10, 64]
    feature_bar_hat [atoms, 4, 64]
    harmonic_bar_hat [edges, 16]
    spline_bar_hat [edges, 4]
    -> moment_bar_hat [atoms, 16, 64]
    36448 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, moment_bar_hat by harmonic > harmonic_bar_hat > feature > feature_bar_hat > radial > radial_bar_hat
    The machine model chose 1 part 728 cycles, 63 spills (instead of 2 parts 787 cycles, 37 spills; 3 parts 857 cycles, 12 spills).
    """
    real = feature.dtype.type
    step = width(feature)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.5477225575051662)  # sqrt(30)/10
    k2 = real(0.316227766016838)  # sqrt(10)/10
    k3 = real(0.632455532033676)  # sqrt(10)/5
    k4 = real(0.7071067811865476)  # sqrt(2)/2
    k5 = real(0.5976143046671968)  # sqrt(70)/14
    k6 = real(0.1543033499620919)  # sqrt(42)/42
    k7 = real(0.48795003647426655)  # sqrt(105)/21
    k8 = real(0.3779644730092272)  # sqrt(7)/7
    k9 = real(0.6172133998483676)  # 2*sqrt(42)/21
    k10 = real(0.40824829046386296)  # sqrt(6)/6
    k11 = real(0.5345224838248487)  # sqrt(14)/7
    k12 = real(0.8164965809277259)  # sqrt(6)/3
    k13 = real(0.6546536707079771)  # sqrt(21)/7
    k14 = real(0.18257418583505536)  # sqrt(30)/30
    k15 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k16 = real(0.447213595499958)  # sqrt(5)/5
    k17 = real(0.7745966692414834)  # sqrt(15)/5
    numbers = np.empty(4352, feature.dtype)
    for i in range(begin, end):
        last = get(centre_pointer, i, 1)
        for first in range(get(centre_pointer, i, 0), last, 32):
            stop = min(first + 32, last)
            for e in range(first, stop):
                e_harmonic_0 = get(harmonic, e * 16, 0)
                e_harmonic_1 = get(harmonic, e * 16, 1)
                e_harmonic_2 = get(harmonic, e * 16, 2)
                e_harmonic_3 = get(harmonic, e * 16, 3)
                e_harmonic_4 = get(harmonic, e * 16, 4)
                e_harmonic_5 = get(harmonic, e * 16, 5)
                e_harmonic_6 = get(harmonic, e * 16, 6)
                e_harmonic_7 = get(harmonic, e * 16, 7)
                e_harmonic_8 = get(harmonic, e * 16, 8)
                e_harmonic_9 = get(harmonic, e * 16, 9)
                e_harmonic_10 = get(harmonic, e * 16, 10)
                e_harmonic_11 = get(harmonic, e * 16, 11)
                e_harmonic_12 = get(harmonic, e * 16, 12)
                e_harmonic_13 = get(harmonic, e * 16, 13)
                e_harmonic_14 = get(harmonic, e * 16, 14)
                e_harmonic_15 = get(harmonic, e * 16, 15)
                e_spline_0 = get(spline, e * 4, 0)
                e_spline_1 = get(spline, e * 4, 1)
                e_spline_2 = get(spline, e * 4, 2)
                e_spline_3 = get(spline, e * 4, 3)
                e_harmonic_bar_hat_0 = get(harmonic_bar_hat, e * 16, 0)
                e_harmonic_bar_hat_1 = get(harmonic_bar_hat, e * 16, 1)
                e_harmonic_bar_hat_2 = get(harmonic_bar_hat, e * 16, 2)
                e_harmonic_bar_hat_3 = get(harmonic_bar_hat, e * 16, 3)
                e_harmonic_bar_hat_4 = get(harmonic_bar_hat, e * 16, 4)
                e_harmonic_bar_hat_5 = get(harmonic_bar_hat, e * 16, 5)
                e_harmonic_bar_hat_6 = get(harmonic_bar_hat, e * 16, 6)
                e_harmonic_bar_hat_7 = get(harmonic_bar_hat, e * 16, 7)
                e_harmonic_bar_hat_8 = get(harmonic_bar_hat, e * 16, 8)
                e_harmonic_bar_hat_9 = get(harmonic_bar_hat, e * 16, 9)
                e_harmonic_bar_hat_10 = get(harmonic_bar_hat, e * 16, 10)
                e_harmonic_bar_hat_11 = get(harmonic_bar_hat, e * 16, 11)
                e_harmonic_bar_hat_12 = get(harmonic_bar_hat, e * 16, 12)
                e_harmonic_bar_hat_13 = get(harmonic_bar_hat, e * 16, 13)
                e_harmonic_bar_hat_14 = get(harmonic_bar_hat, e * 16, 14)
                e_harmonic_bar_hat_15 = get(harmonic_bar_hat, e * 16, 15)
                e_spline_bar_hat_0 = get(spline_bar_hat, e * 4, 0)
                e_spline_bar_hat_1 = get(spline_bar_hat, e * 4, 1)
                e_spline_bar_hat_2 = get(spline_bar_hat, e * 4, 2)
                e_spline_bar_hat_3 = get(spline_bar_hat, e * 4, 3)
                e_g0 = k0 * e_harmonic_1
                e_g1 = k0 * e_harmonic_2
                e_g2 = k0 * e_harmonic_3
                e_g3 = k0 * e_harmonic_bar_hat_1
                e_g4 = k0 * e_harmonic_bar_hat_2
                e_g5 = k0 * e_harmonic_bar_hat_3
                e_g6 = k1 * e_harmonic_4
                e_g7 = -k2 * e_harmonic_8
                e_g8 = k1 * e_harmonic_bar_hat_4
                e_g9 = -k2 * e_harmonic_bar_hat_8
                e_g10 = k1 * e_harmonic_5
                e_g11 = k1 * e_harmonic_bar_hat_5
                e_g12 = k1 * e_harmonic_6
                e_g13 = k1 * e_harmonic_bar_hat_6
                e_g14 = -k1 * e_harmonic_4
                e_g15 = -k1 * e_harmonic_bar_hat_4
                e_g16 = k1 * e_harmonic_7
                e_g17 = k1 * e_harmonic_bar_hat_7
                e_g18 = k3 * e_harmonic_8
                e_g19 = k3 * e_harmonic_bar_hat_8
                e_g20 = k4 * e_harmonic_1
                e_g21 = k5 * e_harmonic_9
                e_g22 = -k6 * e_harmonic_13
                e_g23 = k4 * e_harmonic_bar_hat_1
                e_g24 = k5 * e_harmonic_bar_hat_9
                e_g25 = -k6 * e_harmonic_bar_hat_13
                e_g26 = -k4 * e_harmonic_2
                e_g27 = k5 * e_harmonic_10
                e_g28 = k6 * e_harmonic_14
                e_g29 = -k4 * e_harmonic_bar_hat_2
                e_g30 = k5 * e_harmonic_bar_hat_10
                e_g31 = k6 * e_harmonic_bar_hat_14
                e_g32 = k7 * e_harmonic_11
                e_g33 = k7 * e_harmonic_bar_hat_11
                e_g34 = k4 * e_harmonic_2
                e_g35 = -k6 * e_harmonic_14
                e_g36 = k4 * e_harmonic_bar_hat_2
                e_g37 = -k6 * e_harmonic_bar_hat_14
                e_g38 = -k5 * e_harmonic_9
                e_g39 = -k5 * e_harmonic_bar_hat_9
                e_g40 = k7 * e_harmonic_12
                e_g41 = k7 * e_harmonic_bar_hat_12
                e_g42 = k4 * e_harmonic_3
                e_g43 = -k8 * e_harmonic_15
                e_g44 = k4 * e_harmonic_bar_hat_3
                e_g45 = -k8 * e_harmonic_bar_hat_15
                e_g46 = k9 * e_harmonic_13
                e_g47 = k9 * e_harmonic_bar_hat_13
                e_g48 = -k7 * e_harmonic_11
                e_g49 = -k7 * e_harmonic_bar_hat_11
                e_g50 = k9 * e_harmonic_14
                e_g51 = k9 * e_harmonic_bar_hat_14
                e_g52 = -k10 * e_harmonic_1
                e_g53 = k11 * e_harmonic_13
                e_g54 = -k10 * e_harmonic_bar_hat_1
                e_g55 = k11 * e_harmonic_bar_hat_13
                e_g56 = -k10 * e_harmonic_2
                e_g57 = k11 * e_harmonic_14
                e_g58 = -k10 * e_harmonic_bar_hat_2
                e_g59 = k11 * e_harmonic_bar_hat_14
                e_g60 = k12 * e_harmonic_3
                e_g61 = k13 * e_harmonic_15
                e_g62 = k12 * e_harmonic_bar_hat_3
                e_g63 = k13 * e_harmonic_bar_hat_15
                e_g64 = k4 * e_harmonic_4
                e_g65 = k4 * e_harmonic_bar_hat_4
                e_g66 = -k4 * e_harmonic_5
                e_g67 = -k4 * e_harmonic_bar_hat_5
                e_g68 = k4 * e_harmonic_5
                e_g69 = k4 * e_harmonic_bar_hat_5
                e_g70 = k0 * e_harmonic_6
                e_g71 = k0 * e_harmonic_bar_hat_6
                e_g72 = -k0 * e_harmonic_7
                e_g73 = -k0 * e_harmonic_bar_hat_7
                e_g74 = k0 * e_harmonic_4
                e_g75 = k0 * e_harmonic_bar_hat_4
                e_g76 = k0 * e_harmonic_7
                e_g77 = k0 * e_harmonic_bar_hat_7
                e_g78 = k0 * e_harmonic_5
                e_g79 = k0 * e_harmonic_bar_hat_5
                e_g80 = -k14 * e_harmonic_4
                e_g81 = -k14 * e_harmonic_bar_hat_4
                e_g82 = -k14 * e_harmonic_5
                e_g83 = -k14 * e_harmonic_bar_hat_5
                e_g84 = k15 * e_harmonic_6
                e_g85 = k15 * e_harmonic_bar_hat_6
                e_g86 = k14 * e_harmonic_4
                e_g87 = k14 * e_harmonic_bar_hat_4
                e_g88 = k15 * e_harmonic_7
                e_g89 = k15 * e_harmonic_bar_hat_7
                e_g90 = -k16 * e_harmonic_6
                e_g91 = -k16 * e_harmonic_bar_hat_6
                e_g92 = -k16 * e_harmonic_7
                e_g93 = -k16 * e_harmonic_bar_hat_7
                e_g94 = k17 * e_harmonic_8
                e_g95 = k17 * e_harmonic_bar_hat_8
                at = (e - first) * 136
                put(numbers, at, 0, e_harmonic_0)
                put(numbers, at, 1, e_harmonic_1)
                put(numbers, at, 2, e_harmonic_2)
                put(numbers, at, 3, e_harmonic_3)
                put(numbers, at, 4, e_harmonic_4)
                put(numbers, at, 5, e_harmonic_5)
                put(numbers, at, 6, e_harmonic_6)
                put(numbers, at, 7, e_harmonic_7)
                put(numbers, at, 8, e_harmonic_8)
                put(numbers, at, 9, e_harmonic_9)
                put(numbers, at, 10, e_harmonic_10)
                put(numbers, at, 11, e_harmonic_11)
                put(numbers, at, 12, e_harmonic_12)
                put(numbers, at, 13, e_harmonic_13)
                put(numbers, at, 14, e_harmonic_14)
                put(numbers, at, 15, e_harmonic_15)
                put(numbers, at, 16, e_spline_0)
                put(numbers, at, 17, e_spline_1)
                put(numbers, at, 18, e_spline_2)
                put(numbers, at, 19, e_spline_3)
                put(numbers, at, 20, e_harmonic_bar_hat_0)
                put(numbers, at, 21, e_harmonic_bar_hat_1)
                put(numbers, at, 22, e_harmonic_bar_hat_2)
                put(numbers, at, 23, e_harmonic_bar_hat_3)
                put(numbers, at, 24, e_harmonic_bar_hat_4)
                put(numbers, at, 25, e_harmonic_bar_hat_5)
                put(numbers, at, 26, e_harmonic_bar_hat_6)
                put(numbers, at, 27, e_harmonic_bar_hat_7)
                put(numbers, at, 28, e_harmonic_bar_hat_8)
                put(numbers, at, 29, e_harmonic_bar_hat_9)
                put(numbers, at, 30, e_harmonic_bar_hat_10)
                put(numbers, at, 31, e_harmonic_bar_hat_11)
                put(numbers, at, 32, e_harmonic_bar_hat_12)
                put(numbers, at, 33, e_harmonic_bar_hat_13)
                put(numbers, at, 34, e_harmonic_bar_hat_14)
                put(numbers, at, 35, e_harmonic_bar_hat_15)
                put(numbers, at, 36, e_spline_bar_hat_0)
                put(numbers, at, 37, e_spline_bar_hat_1)
                put(numbers, at, 38, e_spline_bar_hat_2)
                put(numbers, at, 39, e_spline_bar_hat_3)
                put(numbers, at, 40, e_g0)
                put(numbers, at, 41, e_g1)
                put(numbers, at, 42, e_g2)
                put(numbers, at, 43, e_g3)
                put(numbers, at, 44, e_g4)
                put(numbers, at, 45, e_g5)
                put(numbers, at, 46, e_g6)
                put(numbers, at, 47, e_g7)
                put(numbers, at, 48, e_g8)
                put(numbers, at, 49, e_g9)
                put(numbers, at, 50, e_g10)
                put(numbers, at, 51, e_g11)
                put(numbers, at, 52, e_g12)
                put(numbers, at, 53, e_g13)
                put(numbers, at, 54, e_g14)
                put(numbers, at, 55, e_g15)
                put(numbers, at, 56, e_g16)
                put(numbers, at, 57, e_g17)
                put(numbers, at, 58, e_g18)
                put(numbers, at, 59, e_g19)
                put(numbers, at, 60, e_g20)
                put(numbers, at, 61, e_g21)
                put(numbers, at, 62, e_g22)
                put(numbers, at, 63, e_g23)
                put(numbers, at, 64, e_g24)
                put(numbers, at, 65, e_g25)
                put(numbers, at, 66, e_g26)
                put(numbers, at, 67, e_g27)
                put(numbers, at, 68, e_g28)
                put(numbers, at, 69, e_g29)
                put(numbers, at, 70, e_g30)
                put(numbers, at, 71, e_g31)
                put(numbers, at, 72, e_g32)
                put(numbers, at, 73, e_g33)
                put(numbers, at, 74, e_g34)
                put(numbers, at, 75, e_g35)
                put(numbers, at, 76, e_g36)
                put(numbers, at, 77, e_g37)
                put(numbers, at, 78, e_g38)
                put(numbers, at, 79, e_g39)
                put(numbers, at, 80, e_g40)
                put(numbers, at, 81, e_g41)
                put(numbers, at, 82, e_g42)
                put(numbers, at, 83, e_g43)
                put(numbers, at, 84, e_g44)
                put(numbers, at, 85, e_g45)
                put(numbers, at, 86, e_g46)
                put(numbers, at, 87, e_g47)
                put(numbers, at, 88, e_g48)
                put(numbers, at, 89, e_g49)
                put(numbers, at, 90, e_g50)
                put(numbers, at, 91, e_g51)
                put(numbers, at, 92, e_g52)
                put(numbers, at, 93, e_g53)
                put(numbers, at, 94, e_g54)
                put(numbers, at, 95, e_g55)
                put(numbers, at, 96, e_g56)
                put(numbers, at, 97, e_g57)
                put(numbers, at, 98, e_g58)
                put(numbers, at, 99, e_g59)
                put(numbers, at, 100, e_g60)
                put(numbers, at, 101, e_g61)
                put(numbers, at, 102, e_g62)
                put(numbers, at, 103, e_g63)
                put(numbers, at, 104, e_g64)
                put(numbers, at, 105, e_g65)
                put(numbers, at, 106, e_g66)
                put(numbers, at, 107, e_g67)
                put(numbers, at, 108, e_g68)
                put(numbers, at, 109, e_g69)
                put(numbers, at, 110, e_g70)
                put(numbers, at, 111, e_g71)
                put(numbers, at, 112, e_g72)
                put(numbers, at, 113, e_g73)
                put(numbers, at, 114, e_g74)
                put(numbers, at, 115, e_g75)
                put(numbers, at, 116, e_g76)
                put(numbers, at, 117, e_g77)
                put(numbers, at, 118, e_g78)
                put(numbers, at, 119, e_g79)
                put(numbers, at, 120, e_g80)
                put(numbers, at, 121, e_g81)
                put(numbers, at, 122, e_g82)
                put(numbers, at, 123, e_g83)
                put(numbers, at, 124, e_g84)
                put(numbers, at, 125, e_g85)
                put(numbers, at, 126, e_g86)
                put(numbers, at, 127, e_g87)
                put(numbers, at, 128, e_g88)
                put(numbers, at, 129, e_g89)
                put(numbers, at, 130, e_g90)
                put(numbers, at, 131, e_g91)
                put(numbers, at, 132, e_g92)
                put(numbers, at, 133, e_g93)
                put(numbers, at, 134, e_g94)
                put(numbers, at, 135, e_g95)
            for c in range(0, 64, step):
                moment_bar_hat_at = i * 1024 + c
                moment_bar_hat_0 = load(moment_bar_hat, moment_bar_hat_at, 0)
                moment_bar_hat_1 = load(moment_bar_hat, moment_bar_hat_at, 64)
                moment_bar_hat_2 = load(moment_bar_hat, moment_bar_hat_at, 128)
                moment_bar_hat_3 = load(moment_bar_hat, moment_bar_hat_at, 192)
                moment_bar_hat_4 = load(moment_bar_hat, moment_bar_hat_at, 256)
                moment_bar_hat_5 = load(moment_bar_hat, moment_bar_hat_at, 320)
                moment_bar_hat_6 = load(moment_bar_hat, moment_bar_hat_at, 384)
                moment_bar_hat_7 = load(moment_bar_hat, moment_bar_hat_at, 448)
                moment_bar_hat_8 = load(moment_bar_hat, moment_bar_hat_at, 512)
                moment_bar_hat_9 = load(moment_bar_hat, moment_bar_hat_at, 576)
                moment_bar_hat_10 = load(moment_bar_hat, moment_bar_hat_at, 640)
                moment_bar_hat_11 = load(moment_bar_hat, moment_bar_hat_at, 704)
                moment_bar_hat_12 = load(moment_bar_hat, moment_bar_hat_at, 768)
                moment_bar_hat_13 = load(moment_bar_hat, moment_bar_hat_at, 832)
                moment_bar_hat_14 = load(moment_bar_hat, moment_bar_hat_at, 896)
                moment_bar_hat_15 = load(moment_bar_hat, moment_bar_hat_at, 960)
                for e in range(first, stop):
                    at = (e - first) * 136
                    harmonic_0 = get(numbers, at, 0)
                    harmonic_1 = get(numbers, at, 1)
                    harmonic_2 = get(numbers, at, 2)
                    harmonic_3 = get(numbers, at, 3)
                    harmonic_4 = get(numbers, at, 4)
                    harmonic_5 = get(numbers, at, 5)
                    harmonic_6 = get(numbers, at, 6)
                    harmonic_7 = get(numbers, at, 7)
                    harmonic_8 = get(numbers, at, 8)
                    harmonic_9 = get(numbers, at, 9)
                    harmonic_10 = get(numbers, at, 10)
                    harmonic_11 = get(numbers, at, 11)
                    harmonic_12 = get(numbers, at, 12)
                    harmonic_13 = get(numbers, at, 13)
                    harmonic_14 = get(numbers, at, 14)
                    harmonic_15 = get(numbers, at, 15)
                    spline_0 = get(numbers, at, 16)
                    spline_1 = get(numbers, at, 17)
                    spline_2 = get(numbers, at, 18)
                    spline_3 = get(numbers, at, 19)
                    harmonic_bar_hat_0 = get(numbers, at, 20)
                    harmonic_bar_hat_1 = get(numbers, at, 21)
                    harmonic_bar_hat_2 = get(numbers, at, 22)
                    harmonic_bar_hat_3 = get(numbers, at, 23)
                    harmonic_bar_hat_4 = get(numbers, at, 24)
                    harmonic_bar_hat_5 = get(numbers, at, 25)
                    harmonic_bar_hat_6 = get(numbers, at, 26)
                    harmonic_bar_hat_7 = get(numbers, at, 27)
                    harmonic_bar_hat_8 = get(numbers, at, 28)
                    harmonic_bar_hat_9 = get(numbers, at, 29)
                    harmonic_bar_hat_10 = get(numbers, at, 30)
                    harmonic_bar_hat_11 = get(numbers, at, 31)
                    harmonic_bar_hat_12 = get(numbers, at, 32)
                    harmonic_bar_hat_13 = get(numbers, at, 33)
                    harmonic_bar_hat_14 = get(numbers, at, 34)
                    harmonic_bar_hat_15 = get(numbers, at, 35)
                    spline_bar_hat_0 = get(numbers, at, 36)
                    spline_bar_hat_1 = get(numbers, at, 37)
                    spline_bar_hat_2 = get(numbers, at, 38)
                    spline_bar_hat_3 = get(numbers, at, 39)
                    g0 = get(numbers, at, 40)
                    g1 = get(numbers, at, 41)
                    g2 = get(numbers, at, 42)
                    g3 = get(numbers, at, 43)
                    g4 = get(numbers, at, 44)
                    g5 = get(numbers, at, 45)
                    g6 = get(numbers, at, 46)
                    g7 = get(numbers, at, 47)
                    g8 = get(numbers, at, 48)
                    g9 = get(numbers, at, 49)
                    g10 = get(numbers, at, 50)
                    g11 = get(numbers, at, 51)
                    g12 = get(numbers, at, 52)
                    g13 = get(numbers, at, 53)
                    g14 = get(numbers, at, 54)
                    g15 = get(numbers, at, 55)
                    g16 = get(numbers, at, 56)
                    g17 = get(numbers, at, 57)
                    g18 = get(numbers, at, 58)
                    g19 = get(numbers, at, 59)
                    g20 = get(numbers, at, 60)
                    g21 = get(numbers, at, 61)
                    g22 = get(numbers, at, 62)
                    g23 = get(numbers, at, 63)
                    g24 = get(numbers, at, 64)
                    g25 = get(numbers, at, 65)
                    g26 = get(numbers, at, 66)
                    g27 = get(numbers, at, 67)
                    g28 = get(numbers, at, 68)
                    g29 = get(numbers, at, 69)
                    g30 = get(numbers, at, 70)
                    g31 = get(numbers, at, 71)
                    g32 = get(numbers, at, 72)
                    g33 = get(numbers, at, 73)
                    g34 = get(numbers, at, 74)
                    g35 = get(numbers, at, 75)
                    g36 = get(numbers, at, 76)
                    g37 = get(numbers, at, 77)
                    g38 = get(numbers, at, 78)
                    g39 = get(numbers, at, 79)
                    g40 = get(numbers, at, 80)
                    g41 = get(numbers, at, 81)
                    g42 = get(numbers, at, 82)
                    g43 = get(numbers, at, 83)
                    g44 = get(numbers, at, 84)
                    g45 = get(numbers, at, 85)
                    g46 = get(numbers, at, 86)
                    g47 = get(numbers, at, 87)
                    g48 = get(numbers, at, 88)
                    g49 = get(numbers, at, 89)
                    g50 = get(numbers, at, 90)
                    g51 = get(numbers, at, 91)
                    g52 = get(numbers, at, 92)
                    g53 = get(numbers, at, 93)
                    g54 = get(numbers, at, 94)
                    g55 = get(numbers, at, 95)
                    g56 = get(numbers, at, 96)
                    g57 = get(numbers, at, 97)
                    g58 = get(numbers, at, 98)
                    g59 = get(numbers, at, 99)
                    g60 = get(numbers, at, 100)
                    g61 = get(numbers, at, 101)
                    g62 = get(numbers, at, 102)
                    g63 = get(numbers, at, 103)
                    g64 = get(numbers, at, 104)
                    g65 = get(numbers, at, 105)
                    g66 = get(numbers, at, 106)
                    g67 = get(numbers, at, 107)
                    g68 = get(numbers, at, 108)
                    g69 = get(numbers, at, 109)
                    g70 = get(numbers, at, 110)
                    g71 = get(numbers, at, 111)
                    g72 = get(numbers, at, 112)
                    g73 = get(numbers, at, 113)
                    g74 = get(numbers, at, 114)
                    g75 = get(numbers, at, 115)
                    g76 = get(numbers, at, 116)
                    g77 = get(numbers, at, 117)
                    g78 = get(numbers, at, 118)
                    g79 = get(numbers, at, 119)
                    g80 = get(numbers, at, 120)
                    g81 = get(numbers, at, 121)
                    g82 = get(numbers, at, 122)
                    g83 = get(numbers, at, 123)
                    g84 = get(numbers, at, 124)
                    g85 = get(numbers, at, 125)
                    g86 = get(numbers, at, 126)
                    g87 = get(numbers, at, 127)
                    g88 = get(numbers, at, 128)
                    g89 = get(numbers, at, 129)
                    g90 = get(numbers, at, 130)
                    g91 = get(numbers, at, 131)
                    g92 = get(numbers, at, 132)
                    g93 = get(numbers, at, 133)
                    g94 = get(numbers, at, 134)
                    g95 = get(numbers, at, 135)
                    j = get(neighbour, e, 0)
                    q = get(knot, e, 0)
                    feature_at = j * 256 + c
                    table_at = q * 640 + c
                    feature_bar_hat_at = j * 256 + c
                    feature_0 = load(feature, feature_at, 0)
                    feature_1 = load(feature, feature_at, 64)
                    feature_2 = load(feature, feature_at, 128)
                    feature_3 = load(feature, feature_at, 192)
                    table_0 = load(table, table_at, 0)
                    table_1 = load(table, table_at, 64)
                    table_2 = load(table, table_at, 128)
                    table_3 = load(table, table_at, 192)
                    table_4 = load(table, table_at, 256)
                    table_5 = load(table, table_at, 320)
                    table_6 = load(table, table_at, 384)
                    table_7 = load(table, table_at, 448)
                    table_8 = load(table, table_at, 512)
                    table_9 = load(table, table_at, 576)
                    table_10 = load(table, table_at, 640)
                    table_11 = load(table, table_at, 704)
                    table_12 = load(table, table_at, 768)
                    table_13 = load(table, table_at, 832)
                    table_14 = load(table, table_at, 896)
                    table_15 = load(table, table_at, 960)
                    table_16 = load(table, table_at, 1024)
                    table_17 = load(table, table_at, 1088)
                    table_18 = load(table, table_at, 1152)
                    table_19 = load(table, table_at, 1216)
                    table_20 = load(table, table_at, 1280)
                    table_21 = load(table, table_at, 1344)
                    table_22 = load(table, table_at, 1408)
                    table_23 = load(table, table_at, 1472)
                    table_24 = load(table, table_at, 1536)
                    table_25 = load(table, table_at, 1600)
                    table_26 = load(table, table_at, 1664)
                    table_27 = load(table, table_at, 1728)
                    table_28 = load(table, table_at, 1792)
                    table_29 = load(table, table_at, 1856)
                    table_30 = load(table, table_at, 1920)
                    table_31 = load(table, table_at, 1984)
                    table_32 = load(table, table_at, 2048)
                    table_33 = load(table, table_at, 2112)
                    table_34 = load(table, table_at, 2176)
                    table_35 = load(table, table_at, 2240)
                    table_36 = load(table, table_at, 2304)
                    table_37 = load(table, table_at, 2368)
                    table_38 = load(table, table_at, 2432)
                    table_39 = load(table, table_at, 2496)
                    feature_bar_hat_0 = load(feature_bar_hat, feature_bar_hat_at, 0)
                    feature_bar_hat_1 = load(feature_bar_hat, feature_bar_hat_at, 64)
                    feature_bar_hat_2 = load(feature_bar_hat, feature_bar_hat_at, 128)
                    feature_bar_hat_3 = load(feature_bar_hat, feature_bar_hat_at, 192)
                    radial_0 = (
                        spline_0 * table_0 + spline_1 * table_10 + spline_2 * table_20 + spline_3 * table_30
                    )
                    radial_1 = (
                        spline_0 * table_1 + spline_1 * table_11 + spline_2 * table_21 + spline_3 * table_31
                    )
                    radial_2 = (
                        spline_0 * table_2 + spline_1 * table_12 + spline_2 * table_22 + spline_3 * table_32
                    )
                    radial_3 = (
                        spline_0 * table_3 + spline_1 * table_13 + spline_2 * table_23 + spline_3 * table_33
                    )
                    radial_4 = (
                        spline_0 * table_4 + spline_1 * table_14 + spline_2 * table_24 + spline_3 * table_34
                    )
                    radial_5 = (
                        spline_0 * table_5 + spline_1 * table_15 + spline_2 * table_25 + spline_3 * table_35
                    )
                    radial_6 = (
                        spline_0 * table_6 + spline_1 * table_16 + spline_2 * table_26 + spline_3 * table_36
                    )
                    radial_7 = (
                        spline_0 * table_7 + spline_1 * table_17 + spline_2 * table_27 + spline_3 * table_37
                    )
                    radial_8 = (
                        spline_0 * table_8 + spline_1 * table_18 + spline_2 * table_28 + spline_3 * table_38
                    )
                    radial_9 = (
                        spline_0 * table_9 + spline_1 * table_19 + spline_2 * table_29 + spline_3 * table_39
                    )
                    radial_bar_hat_0 = (
                        table_0 * spline_bar_hat_0 + table_10 * spline_bar_hat_1 + table_20 * spline_bar_hat_2
                        + table_30 * spline_bar_hat_3
                    )
                    radial_bar_hat_1 = (
                        table_1 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_21 * spline_bar_hat_2
                        + table_31 * spline_bar_hat_3
                    )
                    radial_bar_hat_2 = (
                        table_2 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
                        + table_32 * spline_bar_hat_3
                    )
                    radial_bar_hat_3 = (
                        table_3 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
                        + table_33 * spline_bar_hat_3
                    )
                    radial_bar_hat_4 = (
                        table_4 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
                        + table_34 * spline_bar_hat_3
                    )
                    radial_bar_hat_5 = (
                        table_5 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
                        + table_35 * spline_bar_hat_3
                    )
                    radial_bar_hat_6 = (
                        table_6 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
                        + table_36 * spline_bar_hat_3
                    )
                    radial_bar_hat_7 = (
                        table_7 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_27 * spline_bar_hat_2
                        + table_37 * spline_bar_hat_3
                    )
                    radial_bar_hat_8 = (
                        table_8 * spline_bar_hat_0 + table_18 * spline_bar_hat_1 + table_28 * spline_bar_hat_2
                        + table_38 * spline_bar_hat_3
                    )
                    radial_bar_hat_9 = (
                        table_9 * spline_bar_hat_0 + table_19 * spline_bar_hat_1 + table_29 * spline_bar_hat_2
                        + table_39 * spline_bar_hat_3
                    )
                    t20 = feature_0 * radial_bar_hat_2 + feature_bar_hat_0 * radial_2
                    t21 = feature_0 * radial_2
                    t22 = feature_1 * radial_bar_hat_4 + feature_bar_hat_1 * radial_4
                    t23 = feature_1 * radial_4
                    t24 = feature_2 * radial_bar_hat_4 + feature_bar_hat_2 * radial_4
                    t25 = feature_2 * radial_4
                    t26 = feature_3 * radial_bar_hat_4 + feature_bar_hat_3 * radial_4
                    t27 = feature_3 * radial_4
                    t28 = feature_0 * radial_bar_hat_5 + feature_bar_hat_0 * radial_5
                    t29 = feature_0 * radial_5
                    t30 = feature_1 * radial_bar_hat_6 + feature_bar_hat_1 * radial_6
                    t31 = feature_1 * radial_bar_hat_7 + feature_bar_hat_1 * radial_7
                    t32 = feature_1 * radial_6
                    t33 = feature_1 * radial_7
                    t34 = feature_2 * radial_bar_hat_6 + feature_bar_hat_2 * radial_6
                    t35 = feature_2 * radial_bar_hat_7 + feature_bar_hat_2 * radial_7
                    t36 = feature_2 * radial_6
                    t37 = feature_2 * radial_7
                    t38 = feature_3 * radial_bar_hat_7 + feature_bar_hat_3 * radial_7
                    t39 = feature_3 * radial_7
                    t40 = feature_3 * radial_bar_hat_6 + feature_bar_hat_3 * radial_6
                    t41 = feature_3 * radial_6
                    t42 = feature_0 * radial_bar_hat_8 + feature_bar_hat_0 * radial_8
                    t43 = feature_0 * radial_8
                    t44 = feature_1 * radial_bar_hat_9 + feature_bar_hat_1 * radial_9
                    t45 = feature_1 * radial_9
                    t46 = feature_2 * radial_bar_hat_9 + feature_bar_hat_2 * radial_9
                    t47 = feature_2 * radial_9
                    t48 = feature_3 * radial_bar_hat_9 + feature_bar_hat_3 * radial_9
                    t49 = feature_3 * radial_9
                    moment_bar_hat_0 += (
                        harmonic_0 * feature_0 * radial_bar_hat_0 + radial_0 * (feature_0 * harmonic_bar_hat_0
                        + harmonic_0 * feature_bar_hat_0) + radial_bar_hat_1 * (feature_1 * g0 + feature_2 * g1
                        + feature_3 * g2) + radial_1 * (feature_1 * g3 + feature_2 * g4 + feature_3 * g5
                        + feature_bar_hat_1 * g0 + feature_bar_hat_2 * g1 + feature_bar_hat_3 * g2)
                    )
                    moment_bar_hat_1 += (
                        harmonic_1 * t20 + harmonic_bar_hat_1 * t21 + harmonic_0 * (feature_1 * radial_bar_hat_3
                        + feature_bar_hat_1 * radial_3) + t22 * g6 + t22 * g7
                        + harmonic_bar_hat_0 * feature_1 * radial_3 + t23 * g8 + t23 * g9 + t24 * g10
                        + t25 * g11 + t26 * g12 + t27 * g13
                    )
                    moment_bar_hat_2 += (
                        harmonic_2 * t20 + harmonic_bar_hat_2 * t21 + t22 * g10 + t23 * g11
                        + harmonic_0 * (feature_2 * radial_bar_hat_3 + feature_bar_hat_2 * radial_3) + t24 * g14
                        + g7 * t24 + harmonic_bar_hat_0 * feature_2 * radial_3 + t25 * g15 + g9 * t25
                        + t26 * g16 + t27 * g17
                    )
                    moment_bar_hat_3 += (
                        harmonic_3 * t20 + harmonic_bar_hat_3 * t21 + t22 * g12 + t23 * g13 + t24 * g16
                        + t25 * g17 + harmonic_0 * (feature_3 * radial_bar_hat_3 + feature_bar_hat_3 * radial_3)
                        + t26 * g18 + harmonic_bar_hat_0 * feature_3 * radial_3 + t27 * g19
                    )
                    moment_bar_hat_4 += (
                        harmonic_4 * t28 + harmonic_bar_hat_4 * t29 + t30 * g20 + t31 * g21 + t31 * g22
                        + t32 * g23 + t33 * g24 + t33 * g25 + t34 * g26 + t35 * g27 + t35 * g28 + t36 * g29
                        + t37 * g30 + t37 * g31 + t38 * g32 + t39 * g33
                    )
                    moment_bar_hat_5 += (
                        harmonic_5 * t28 + harmonic_bar_hat_5 * t29 + t30 * g34 + t31 * g27 + t31 * g35
                        + t32 * g36 + t33 * g30 + t33 * g37 + g20 * t34 + t35 * g38 + g22 * t35 + g23 * t36
                        + t37 * g39 + g25 * t37 + t38 * g40 + t39 * g41
                    )
                    moment_bar_hat_6 += (
                        harmonic_6 * t28 + harmonic_bar_hat_6 * t29 + t30 * g42 + t31 * g32 + t31 * g43
                        + t32 * g44 + t33 * g33 + t33 * g45 + t35 * g40 + t37 * g41 + g20 * t40 + t38 * g46
                        + g23 * t41 + t39 * g47
                    )
                    moment_bar_hat_7 += (
                        harmonic_7 * t28 + harmonic_bar_hat_7 * t29 + t31 * g40 + t33 * g41 + t34 * g42
                        + t35 * g48 + t35 * g43 + t36 * g44 + t37 * g49 + t37 * g45 + g34 * t40 + t38 * g50
                        + g36 * t41 + t39 * g51
                    )
                    moment_bar_hat_8 += (
                        harmonic_8 * t28 + harmonic_bar_hat_8 * t29 + t30 * g52 + t31 * g53 + t32 * g54
                        + t33 * g55 + t34 * g56 + t35 * g57 + t36 * g58 + t37 * g59 + t40 * g60 + t38 * g61
                        + t41 * g62 + t39 * g63
                    )
                    moment_bar_hat_9 += (
                        harmonic_9 * t42 + harmonic_bar_hat_9 * t43 + t44 * g64 + t45 * g65 + t46 * g66
                        + t47 * g67
                    )
                    moment_bar_hat_10 += (
                        harmonic_10 * t42 + harmonic_bar_hat_10 * t43 + t44 * g68 + t45 * g69 + g64 * t46
                        + g65 * t47
                    )
                    moment_bar_hat_11 += (
                        harmonic_11 * t42 + harmonic_bar_hat_11 * t43 + t44 * g70 + t45 * g71 + t46 * g72
                        + t47 * g73 + t48 * g74 + t49 * g75
                    )
                    moment_bar_hat_12 += (
                        harmonic_12 * t42 + harmonic_bar_hat_12 * t43 + t44 * g76 + t45 * g77 + t46 * g70
                        + t47 * g71 + t48 * g78 + t49 * g79
                    )
                    moment_bar_hat_13 += (
                        harmonic_13 * t42 + harmonic_bar_hat_13 * t43 + t44 * g80 + g18 * t44 + t45 * g81
                        + g19 * t45 + t46 * g82 + t47 * g83 + t48 * g84 + t49 * g85
                    )
                    moment_bar_hat_14 += (
                        harmonic_14 * t42 + harmonic_bar_hat_14 * t43 + t44 * g82 + t45 * g83 + t46 * g86
                        + g18 * t46 + t47 * g87 + g19 * t47 + t48 * g88 + t49 * g89
                    )
                    moment_bar_hat_15 += (
                        harmonic_15 * t42 + harmonic_bar_hat_15 * t43 + t44 * g90 + t45 * g91 + t46 * g92
                        + t47 * g93 + t48 * g94 + t49 * g95
                    )
                store(moment_bar_hat, moment_bar_hat_at, 0, moment_bar_hat_0)
                store(moment_bar_hat, moment_bar_hat_at, 64, moment_bar_hat_1)
                store(moment_bar_hat, moment_bar_hat_at, 128, moment_bar_hat_2)
                store(moment_bar_hat, moment_bar_hat_at, 192, moment_bar_hat_3)
                store(moment_bar_hat, moment_bar_hat_at, 256, moment_bar_hat_4)
                store(moment_bar_hat, moment_bar_hat_at, 320, moment_bar_hat_5)
                store(moment_bar_hat, moment_bar_hat_at, 384, moment_bar_hat_6)
                store(moment_bar_hat, moment_bar_hat_at, 448, moment_bar_hat_7)
                store(moment_bar_hat, moment_bar_hat_at, 512, moment_bar_hat_8)
                store(moment_bar_hat, moment_bar_hat_at, 576, moment_bar_hat_9)
                store(moment_bar_hat, moment_bar_hat_at, 640, moment_bar_hat_10)
                store(moment_bar_hat, moment_bar_hat_at, 704, moment_bar_hat_11)
                store(moment_bar_hat, moment_bar_hat_at, 768, moment_bar_hat_12)
                store(moment_bar_hat, moment_bar_hat_at, 832, moment_bar_hat_13)
                store(moment_bar_hat, moment_bar_hat_at, 896, moment_bar_hat_14)
                store(moment_bar_hat, moment_bar_hat_at, 960, moment_bar_hat_15)


# (order of derivative, axis of the outputs, function (a loop in parts has several), index arrays, inputs,
#  outputs as (name, components, components a knot, has channels), operations an instance)
LOOPS = (
    (0, 'centre', forward_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table'), (('moment', 16, 16, True),), 15550),
    (1, 'neighbour', gradient_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar'), (('feature_bar', 4, 4, True),), 15739),
    (1, 'edge', gradient_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), (('harmonic_bar', 16, 16, False), ('spline_bar', 4, 4, False),), 29643),
    (1, 'knot', gradient_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar'), (('table_bar', 40, 10, True),), 15422),
    (2, 'neighbour', second_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar', 'harmonic_bar_hat', 'spline_bar_hat'), (('feature_hat', 4, 4, True),), 31478),
    (2, 'edge', second_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('harmonic_hat', 16, 16, False), ('spline_hat', 4, 4, False),), 53116),
    (2, 'knot', second_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('table_hat', 40, 10, True),), 33404),
    (2, 'centre', second_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('moment_bar_hat', 16, 16, True),), 36448),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('feature', 'harmonic', 'spline', 'table'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'))
OUTPUTS = (('moment',), ('feature_bar', 'harmonic_bar', 'spline_bar', 'table_bar'), ('feature_hat', 'harmonic_hat', 'spline_hat', 'table_hat', 'moment_bar_hat'))

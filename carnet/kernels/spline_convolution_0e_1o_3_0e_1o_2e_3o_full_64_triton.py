"""spline_convolution 1x0e+1x1o 3 1x0e+1x1o+1x2e+1x3o full 64: Triton kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 447b8ca79833e60b, made by
    python -m codegen show spline_convolution 1x0e+1x1o 3 1x0e+1x1o+1x2e+1x3o full 64 --target triton
Operations of one instance with all its channels:
    forward_centre 15550
    gradient_neighbour 15739
    gradient_edge 29643
    gradient_knot 15422
    second_neighbour 31478
    second_edge 53116
    second_knot 33404
    second_centre 36448
Values alive at once in each lane, estimated (float32 values for each of its channels, and others once):
    forward_centre 2 * 28 + 23
    gradient_neighbour 2 * 29 + 31
    gradient_edge 2 * 79 + 20
    gradient_knot 2 * 51 + 30
    second_neighbour 2 * 51 + 51
    second_edge 1 * 82 + 130
    second_knot 2 * 67 + 35
    second_centre 2 * 38 + 46
"""

import triton
import triton.language as tl

SPEC = 'spline_convolution 1x0e+1x1o 3 1x0e+1x1o+1x2e+1x3o full 64'
FORM = '447b8ca79833e60b'
CHANNELS = 64


@triton.jit
def forward_centre(centre_pointer, neighbour, knot, feature, harmonic, spline, table, moment, BLOCK: tl.constexpr):
    """feature [atoms, 4, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 10, 64]
    -> moment [atoms, 16, 64]
    A program walks the edges of one centre; nesting order radial by spline > table, moment by radial > feature > harmonic
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k2: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k5: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k6: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k7: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k8: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k9: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k10: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k11: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k12: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k13: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k14: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k15: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k16: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k17: tl.constexpr = 0.1543033499620919  # sqrt(42)/42
    i = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_0 = tl.zeros([BLOCK], real)
    moment_1 = tl.zeros([BLOCK], real)
    moment_2 = tl.zeros([BLOCK], real)
    moment_3 = tl.zeros([BLOCK], real)
    moment_4 = tl.zeros([BLOCK], real)
    moment_5 = tl.zeros([BLOCK], real)
    moment_6 = tl.zeros([BLOCK], real)
    moment_7 = tl.zeros([BLOCK], real)
    moment_8 = tl.zeros([BLOCK], real)
    moment_9 = tl.zeros([BLOCK], real)
    moment_10 = tl.zeros([BLOCK], real)
    moment_11 = tl.zeros([BLOCK], real)
    moment_12 = tl.zeros([BLOCK], real)
    moment_13 = tl.zeros([BLOCK], real)
    moment_14 = tl.zeros([BLOCK], real)
    moment_15 = tl.zeros([BLOCK], real)
    for e in range(tl.load(centre_pointer + i), tl.load(centre_pointer + i + 1)):
        j = tl.load(neighbour + e)
        q = tl.load(knot + e)
        feature_j = feature + j * 256 + c
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        table_q = table + q * 640 + c
        harmonic_0 = tl.load(harmonic_e)
        feature_0 = tl.load(feature_j)
        spline_0 = tl.load(spline_e)
        table_0 = tl.load(table_q)
        spline_1 = tl.load(spline_e + 1)
        table_10 = tl.load(table_q + 640)
        spline_2 = tl.load(spline_e + 2)
        table_20 = tl.load(table_q + 1280)
        spline_3 = tl.load(spline_e + 3)
        table_30 = tl.load(table_q + 1920)
        radial_0 = spline_0 * table_0 + spline_1 * table_10 + spline_2 * table_20 + spline_3 * table_30
        table_1 = tl.load(table_q + 64)
        table_11 = tl.load(table_q + 704)
        table_21 = tl.load(table_q + 1344)
        table_31 = tl.load(table_q + 1984)
        radial_1 = spline_0 * table_1 + spline_1 * table_11 + spline_2 * table_21 + spline_3 * table_31
        feature_1 = tl.load(feature_j + 64)
        harmonic_1 = tl.load(harmonic_e + 1)
        g0 = k0 * harmonic_1
        feature_2 = tl.load(feature_j + 128)
        harmonic_2 = tl.load(harmonic_e + 2)
        g1 = k0 * harmonic_2
        feature_3 = tl.load(feature_j + 192)
        harmonic_3 = tl.load(harmonic_e + 3)
        g2 = k0 * harmonic_3
        moment_0 += (
            harmonic_0 * feature_0 * radial_0 + radial_1 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
        )
        table_2 = tl.load(table_q + 128)
        table_12 = tl.load(table_q + 768)
        table_22 = tl.load(table_q + 1408)
        table_32 = tl.load(table_q + 2048)
        radial_2 = spline_0 * table_2 + spline_1 * table_12 + spline_2 * table_22 + spline_3 * table_32
        t10 = feature_0 * radial_2
        table_3 = tl.load(table_q + 192)
        table_13 = tl.load(table_q + 832)
        table_23 = tl.load(table_q + 1472)
        table_33 = tl.load(table_q + 2112)
        radial_3 = spline_0 * table_3 + spline_1 * table_13 + spline_2 * table_23 + spline_3 * table_33
        table_4 = tl.load(table_q + 256)
        table_14 = tl.load(table_q + 896)
        table_24 = tl.load(table_q + 1536)
        table_34 = tl.load(table_q + 2176)
        radial_4 = spline_0 * table_4 + spline_1 * table_14 + spline_2 * table_24 + spline_3 * table_34
        harmonic_4 = tl.load(harmonic_e + 4)
        harmonic_8 = tl.load(harmonic_e + 8)
        g3 = k1 * harmonic_4 - k2 * harmonic_8
        harmonic_5 = tl.load(harmonic_e + 5)
        g4 = k1 * harmonic_5
        harmonic_6 = tl.load(harmonic_e + 6)
        g5 = k1 * harmonic_6
        moment_1 += (
            harmonic_1 * t10 + harmonic_0 * feature_1 * radial_3 + radial_4 * (feature_1 * g3 + feature_2 * g4
            + feature_3 * g5)
        )
        g6 = -k2 * harmonic_8 - k1 * harmonic_4
        harmonic_7 = tl.load(harmonic_e + 7)
        g7 = k1 * harmonic_7
        moment_2 += (
            harmonic_2 * t10 + radial_4 * (feature_1 * g4 + feature_2 * g6 + feature_3 * g7)
            + harmonic_0 * feature_2 * radial_3
        )
        g8 = k3 * harmonic_8
        moment_3 += (
            harmonic_3 * t10 + radial_4 * (feature_1 * g5 + feature_2 * g7 + feature_3 * g8)
            + harmonic_0 * feature_3 * radial_3
        )
        harmonic_15 = tl.load(harmonic_e + 15)
        table_8 = tl.load(table_q + 512)
        table_18 = tl.load(table_q + 1152)
        table_28 = tl.load(table_q + 1792)
        table_38 = tl.load(table_q + 2432)
        radial_8 = spline_0 * table_8 + spline_1 * table_18 + spline_2 * table_28 + spline_3 * table_38
        t18 = feature_0 * radial_8
        g42 = -k4 * harmonic_6
        table_9 = tl.load(table_q + 576)
        table_19 = tl.load(table_q + 1216)
        table_29 = tl.load(table_q + 1856)
        table_39 = tl.load(table_q + 2496)
        radial_9 = spline_0 * table_9 + spline_1 * table_19 + spline_2 * table_29 + spline_3 * table_39
        t19 = feature_1 * radial_9
        g43 = -k4 * harmonic_7
        t20 = feature_2 * radial_9
        g44 = k5 * harmonic_8
        t21 = feature_3 * radial_9
        moment_15 += harmonic_15 * t18 + g42 * t19 + g43 * t20 + g44 * t21
        harmonic_9 = tl.load(harmonic_e + 9)
        g29 = k6 * harmonic_4
        g30 = -k6 * harmonic_5
        moment_9 += harmonic_9 * t18 + g29 * t19 + g30 * t20
        harmonic_10 = tl.load(harmonic_e + 10)
        g31 = k6 * harmonic_5
        moment_10 += harmonic_10 * t18 + g31 * t19 + g29 * t20
        harmonic_11 = tl.load(harmonic_e + 11)
        g32 = k0 * harmonic_6
        g33 = -k0 * harmonic_7
        g34 = k0 * harmonic_4
        moment_11 += harmonic_11 * t18 + g32 * t19 + g33 * t20 + g34 * t21
        harmonic_12 = tl.load(harmonic_e + 12)
        g35 = k0 * harmonic_7
        g36 = k0 * harmonic_5
        moment_12 += harmonic_12 * t18 + g35 * t19 + g32 * t20 + g36 * t21
        harmonic_13 = tl.load(harmonic_e + 13)
        g37 = g8 - k7 * harmonic_4
        g38 = -k7 * harmonic_5
        g39 = k8 * harmonic_6
        moment_13 += harmonic_13 * t18 + g37 * t19 + g38 * t20 + g39 * t21
        harmonic_14 = tl.load(harmonic_e + 14)
        g40 = g8 + k7 * harmonic_4
        g41 = k8 * harmonic_7
        moment_14 += harmonic_14 * t18 + g38 * t19 + g40 * t20 + g41 * t21
        table_5 = tl.load(table_q + 320)
        table_15 = tl.load(table_q + 960)
        table_25 = tl.load(table_q + 1600)
        table_35 = tl.load(table_q + 2240)
        radial_5 = spline_0 * table_5 + spline_1 * table_15 + spline_2 * table_25 + spline_3 * table_35
        t11 = feature_0 * radial_5
        g23 = -k9 * harmonic_1
        table_6 = tl.load(table_q + 384)
        table_16 = tl.load(table_q + 1024)
        table_26 = tl.load(table_q + 1664)
        table_36 = tl.load(table_q + 2304)
        radial_6 = spline_0 * table_6 + spline_1 * table_16 + spline_2 * table_26 + spline_3 * table_36
        t12 = feature_1 * radial_6
        g24 = -k9 * harmonic_2
        t13 = feature_2 * radial_6
        g25 = k10 * harmonic_3
        t17 = feature_3 * radial_6
        g26 = k11 * harmonic_13
        table_7 = tl.load(table_q + 448)
        table_17 = tl.load(table_q + 1088)
        table_27 = tl.load(table_q + 1728)
        table_37 = tl.load(table_q + 2368)
        radial_7 = spline_0 * table_7 + spline_1 * table_17 + spline_2 * table_27 + spline_3 * table_37
        t14 = feature_1 * radial_7
        g27 = k11 * harmonic_14
        t15 = feature_2 * radial_7
        g28 = k12 * harmonic_15
        t16 = feature_3 * radial_7
        moment_8 += harmonic_8 * t11 + g23 * t12 + g24 * t13 + g25 * t17 + g26 * t14 + g27 * t15 + g28 * t16
        g18 = k6 * harmonic_3
        g9 = k6 * harmonic_1
        g13 = k13 * harmonic_11
        g19 = g13 - k14 * harmonic_15
        g17 = k13 * harmonic_12
        g20 = k15 * harmonic_13
        moment_6 += harmonic_6 * t11 + g18 * t12 + g9 * t17 + g19 * t14 + g17 * t15 + g20 * t16
        g21 = -k14 * harmonic_15 - k13 * harmonic_11
        g22 = k15 * harmonic_14
        g14 = k6 * harmonic_2
        moment_7 += harmonic_7 * t11 + g17 * t14 + g21 * t15 + g22 * t16 + g18 * t13 + g14 * t17
        g10 = -k6 * harmonic_2
        g11 = k16 * harmonic_9 - k17 * harmonic_13
        g12 = k16 * harmonic_10 + k17 * harmonic_14
        moment_4 += harmonic_4 * t11 + g9 * t12 + g10 * t13 + g11 * t14 + g12 * t15 + g13 * t16
        g15 = k16 * harmonic_10 - k17 * harmonic_14
        g16 = -k17 * harmonic_13 - k16 * harmonic_9
        moment_5 += harmonic_5 * t11 + g14 * t12 + g9 * t13 + g15 * t14 + g16 * t15 + g17 * t16
    tl.store(moment + i * 1024 + c, moment_0)
    tl.store(moment + i * 1024 + c + 64, moment_1)
    tl.store(moment + i * 1024 + c + 128, moment_2)
    tl.store(moment + i * 1024 + c + 192, moment_3)
    tl.store(moment + i * 1024 + c + 256, moment_4)
    tl.store(moment + i * 1024 + c + 320, moment_5)
    tl.store(moment + i * 1024 + c + 384, moment_6)
    tl.store(moment + i * 1024 + c + 448, moment_7)
    tl.store(moment + i * 1024 + c + 512, moment_8)
    tl.store(moment + i * 1024 + c + 576, moment_9)
    tl.store(moment + i * 1024 + c + 640, moment_10)
    tl.store(moment + i * 1024 + c + 704, moment_11)
    tl.store(moment + i * 1024 + c + 768, moment_12)
    tl.store(moment + i * 1024 + c + 832, moment_13)
    tl.store(moment + i * 1024 + c + 896, moment_14)
    tl.store(moment + i * 1024 + c + 960, moment_15)


@triton.jit
def gradient_neighbour(neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, feature_bar, BLOCK: tl.constexpr):
    """harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 10, 64]
    moment_bar [atoms, 16, 64]
    -> feature_bar [atoms, 4, 64]
    A program walks the edges of one neighbour; nesting order radial by spline > table, feature_bar by radial > moment_bar > harmonic
    """
    real: tl.constexpr = harmonic.dtype.element_ty
    k0: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k1: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k2: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k3: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k4: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k5: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k6: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k7: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k8: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k9: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k10: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k11: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k12: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k13: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k14: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k15: tl.constexpr = 0.1543033499620919  # sqrt(42)/42
    k16: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k17: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    j = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    feature_bar_0 = tl.zeros([BLOCK], real)
    feature_bar_1 = tl.zeros([BLOCK], real)
    feature_bar_2 = tl.zeros([BLOCK], real)
    feature_bar_3 = tl.zeros([BLOCK], real)
    for s in range(tl.load(neighbour_pointer + j), tl.load(neighbour_pointer + j + 1)):
        e = tl.load(reverse + s)
        i = tl.load(centre + e)
        q = tl.load(knot + e)
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        table_q = table + q * 640 + c
        moment_bar_i = moment_bar + i * 1024 + c
        harmonic_0 = tl.load(harmonic_e)
        moment_bar_0 = tl.load(moment_bar_i)
        spline_0 = tl.load(spline_e)
        table_0 = tl.load(table_q)
        spline_1 = tl.load(spline_e + 1)
        table_10 = tl.load(table_q + 640)
        spline_2 = tl.load(spline_e + 2)
        table_20 = tl.load(table_q + 1280)
        spline_3 = tl.load(spline_e + 3)
        table_30 = tl.load(table_q + 1920)
        radial_0 = spline_0 * table_0 + spline_1 * table_10 + spline_2 * table_20 + spline_3 * table_30
        table_2 = tl.load(table_q + 128)
        table_12 = tl.load(table_q + 768)
        table_22 = tl.load(table_q + 1408)
        table_32 = tl.load(table_q + 2048)
        radial_2 = spline_0 * table_2 + spline_1 * table_12 + spline_2 * table_22 + spline_3 * table_32
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        table_5 = tl.load(table_q + 320)
        table_15 = tl.load(table_q + 960)
        table_25 = tl.load(table_q + 1600)
        table_35 = tl.load(table_q + 2240)
        radial_5 = spline_0 * table_5 + spline_1 * table_15 + spline_2 * table_25 + spline_3 * table_35
        harmonic_4 = tl.load(harmonic_e + 4)
        moment_bar_4 = tl.load(moment_bar_i + 256)
        harmonic_5 = tl.load(harmonic_e + 5)
        moment_bar_5 = tl.load(moment_bar_i + 320)
        harmonic_6 = tl.load(harmonic_e + 6)
        moment_bar_6 = tl.load(moment_bar_i + 384)
        harmonic_7 = tl.load(harmonic_e + 7)
        moment_bar_7 = tl.load(moment_bar_i + 448)
        harmonic_8 = tl.load(harmonic_e + 8)
        moment_bar_8 = tl.load(moment_bar_i + 512)
        table_8 = tl.load(table_q + 512)
        table_18 = tl.load(table_q + 1152)
        table_28 = tl.load(table_q + 1792)
        table_38 = tl.load(table_q + 2432)
        radial_8 = spline_0 * table_8 + spline_1 * table_18 + spline_2 * table_28 + spline_3 * table_38
        harmonic_9 = tl.load(harmonic_e + 9)
        moment_bar_9 = tl.load(moment_bar_i + 576)
        harmonic_10 = tl.load(harmonic_e + 10)
        moment_bar_10 = tl.load(moment_bar_i + 640)
        harmonic_11 = tl.load(harmonic_e + 11)
        moment_bar_11 = tl.load(moment_bar_i + 704)
        harmonic_12 = tl.load(harmonic_e + 12)
        moment_bar_12 = tl.load(moment_bar_i + 768)
        harmonic_13 = tl.load(harmonic_e + 13)
        moment_bar_13 = tl.load(moment_bar_i + 832)
        harmonic_14 = tl.load(harmonic_e + 14)
        moment_bar_14 = tl.load(moment_bar_i + 896)
        harmonic_15 = tl.load(harmonic_e + 15)
        moment_bar_15 = tl.load(moment_bar_i + 960)
        feature_bar_0 += (
            harmonic_0 * moment_bar_0 * radial_0 + radial_2 * (harmonic_1 * moment_bar_1
            + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3) + radial_5 * (harmonic_4 * moment_bar_4
            + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7
            + harmonic_8 * moment_bar_8) + radial_8 * (harmonic_9 * moment_bar_9 + harmonic_10 * moment_bar_10
            + harmonic_11 * moment_bar_11 + harmonic_12 * moment_bar_12 + harmonic_13 * moment_bar_13
            + harmonic_14 * moment_bar_14 + harmonic_15 * moment_bar_15)
        )
        table_3 = tl.load(table_q + 192)
        table_13 = tl.load(table_q + 832)
        table_23 = tl.load(table_q + 1472)
        table_33 = tl.load(table_q + 2112)
        radial_3 = spline_0 * table_3 + spline_1 * table_13 + spline_2 * table_23 + spline_3 * table_33
        table_6 = tl.load(table_q + 384)
        table_16 = tl.load(table_q + 1024)
        table_26 = tl.load(table_q + 1664)
        table_36 = tl.load(table_q + 2304)
        radial_6 = spline_0 * table_6 + spline_1 * table_16 + spline_2 * table_26 + spline_3 * table_36
        g0 = k0 * harmonic_1
        g2 = k0 * harmonic_2
        g33 = k1 * harmonic_3
        table_1 = tl.load(table_q + 64)
        table_11 = tl.load(table_q + 704)
        table_21 = tl.load(table_q + 1344)
        table_31 = tl.load(table_q + 1984)
        radial_1 = spline_0 * table_1 + spline_1 * table_11 + spline_2 * table_21 + spline_3 * table_31
        t10 = moment_bar_0 * radial_1
        table_9 = tl.load(table_q + 576)
        table_19 = tl.load(table_q + 1216)
        table_29 = tl.load(table_q + 1856)
        table_39 = tl.load(table_q + 2496)
        radial_9 = spline_0 * table_9 + spline_1 * table_19 + spline_2 * table_29 + spline_3 * table_39
        g34 = k2 * harmonic_4
        g35 = k2 * harmonic_5
        g36 = k3 * harmonic_6
        g37 = k3 * harmonic_7
        g38 = k4 * harmonic_8
        table_4 = tl.load(table_q + 256)
        table_14 = tl.load(table_q + 896)
        table_24 = tl.load(table_q + 1536)
        table_34 = tl.load(table_q + 2176)
        radial_4 = spline_0 * table_4 + spline_1 * table_14 + spline_2 * table_24 + spline_3 * table_34
        g6 = k5 * harmonic_6
        g24 = k5 * harmonic_7
        g8 = k6 * harmonic_8
        table_7 = tl.load(table_q + 448)
        table_17 = tl.load(table_q + 1088)
        table_27 = tl.load(table_q + 1728)
        table_37 = tl.load(table_q + 2368)
        radial_7 = spline_0 * table_7 + spline_1 * table_17 + spline_2 * table_27 + spline_3 * table_37
        g17 = k7 * harmonic_11
        g19 = k7 * harmonic_12
        g39 = k8 * harmonic_13
        g40 = k8 * harmonic_14
        g41 = k9 * harmonic_15
        feature_bar_3 += (
            harmonic_0 * moment_bar_3 * radial_3 + radial_6 * (moment_bar_6 * g0 + moment_bar_7 * g2
            + moment_bar_8 * g33) + k2 * harmonic_3 * t10 + radial_9 * (moment_bar_11 * g34
            + moment_bar_12 * g35 + moment_bar_13 * g36 + moment_bar_14 * g37 + moment_bar_15 * g38)
            + radial_4 * (moment_bar_1 * g6 + moment_bar_2 * g24 + moment_bar_3 * g8)
            + radial_7 * (moment_bar_4 * g17 + moment_bar_5 * g19 + moment_bar_6 * g39 + moment_bar_7 * g40
            + moment_bar_8 * g41)
        )
        g1 = -k10 * harmonic_1
        g3 = k0 * harmonic_3
        g4 = k5 * harmonic_4 - k11 * harmonic_8
        g5 = k5 * harmonic_5
        g7 = k0 * harmonic_4
        g9 = -k12 * harmonic_4 + g8
        g10 = k0 * harmonic_5
        g11 = -k12 * harmonic_5
        g12 = k2 * harmonic_6
        g13 = -k13 * harmonic_6
        g14 = k2 * harmonic_7
        g15 = k14 * harmonic_9 - k15 * harmonic_13
        g16 = k14 * harmonic_10 - k15 * harmonic_14
        g18 = g17 - k16 * harmonic_15
        g20 = k17 * harmonic_13
        feature_bar_1 += (
            harmonic_0 * moment_bar_1 * radial_3 + k2 * harmonic_1 * t10 + radial_6 * (moment_bar_4 * g0
            + moment_bar_8 * g1 + moment_bar_5 * g2 + moment_bar_6 * g3) + radial_4 * (moment_bar_1 * g4
            + moment_bar_2 * g5 + moment_bar_3 * g6) + radial_9 * (moment_bar_9 * g7 + moment_bar_13 * g9
            + moment_bar_10 * g10 + moment_bar_14 * g11 + moment_bar_11 * g12 + moment_bar_15 * g13
            + moment_bar_12 * g14) + radial_7 * (moment_bar_4 * g15 + moment_bar_5 * g16 + moment_bar_6 * g18
            + moment_bar_7 * g19 + moment_bar_8 * g20)
        )
        g21 = -k0 * harmonic_2
        g22 = -k10 * harmonic_2
        g23 = -k11 * harmonic_8 - k5 * harmonic_4
        g25 = g8 + k12 * harmonic_4
        g26 = -k0 * harmonic_5
        g27 = -k2 * harmonic_7
        g28 = -k13 * harmonic_7
        g29 = -k15 * harmonic_13 - k14 * harmonic_9
        g30 = k14 * harmonic_10 + k15 * harmonic_14
        g31 = -k16 * harmonic_15 - k7 * harmonic_11
        g32 = k17 * harmonic_14
        feature_bar_2 += (
            harmonic_0 * moment_bar_2 * radial_3 + radial_6 * (moment_bar_5 * g0 + moment_bar_4 * g21
            + moment_bar_8 * g22 + moment_bar_7 * g3) + k2 * harmonic_2 * t10 + radial_4 * (moment_bar_2 * g23
            + moment_bar_1 * g5 + moment_bar_3 * g24) + radial_9 * (moment_bar_10 * g7 + moment_bar_14 * g25
            + moment_bar_9 * g26 + moment_bar_13 * g11 + moment_bar_12 * g12 + moment_bar_11 * g27
            + moment_bar_15 * g28) + radial_7 * (moment_bar_5 * g29 + moment_bar_4 * g30 + moment_bar_7 * g31
            + moment_bar_6 * g19 + moment_bar_8 * g32)
        )
    tl.store(feature_bar + j * 256 + c, feature_bar_0)
    tl.store(feature_bar + j * 256 + c + 64, feature_bar_1)
    tl.store(feature_bar + j * 256 + c + 128, feature_bar_2)
    tl.store(feature_bar + j * 256 + c + 192, feature_bar_3)


@triton.jit
def gradient_edge(centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, harmonic_bar, spline_bar, BLOCK: tl.constexpr):
    """feature [atoms, 4, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 10, 64]
    moment_bar [atoms, 16, 64]
    -> harmonic_bar [edges, 16], spline_bar [edges, 4]
    A program makes one edge; nesting order radial by spline > table, radial_bar by harmonic > feature > moment_bar, harmonic_bar by radial > feature > moment_bar, spline_bar by radial_bar > table
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k1: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k2: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k3: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k4: tl.constexpr = 0.1543033499620919  # sqrt(42)/42
    k5: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k6: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k7: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k8: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k9: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k10: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k11: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k12: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k13: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k14: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k15: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k16: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k17: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    e = tl.program_id(0).to(tl.int64)
    i = tl.load(centre + e)
    j = tl.load(neighbour + e)
    q = tl.load(knot + e)
    harmonic_bar_0 = tl.zeros([BLOCK], real)
    harmonic_bar_1 = tl.zeros([BLOCK], real)
    harmonic_bar_2 = tl.zeros([BLOCK], real)
    harmonic_bar_3 = tl.zeros([BLOCK], real)
    harmonic_bar_4 = tl.zeros([BLOCK], real)
    harmonic_bar_5 = tl.zeros([BLOCK], real)
    harmonic_bar_6 = tl.zeros([BLOCK], real)
    harmonic_bar_7 = tl.zeros([BLOCK], real)
    harmonic_bar_8 = tl.zeros([BLOCK], real)
    harmonic_bar_9 = tl.zeros([BLOCK], real)
    harmonic_bar_10 = tl.zeros([BLOCK], real)
    harmonic_bar_11 = tl.zeros([BLOCK], real)
    harmonic_bar_12 = tl.zeros([BLOCK], real)
    harmonic_bar_13 = tl.zeros([BLOCK], real)
    harmonic_bar_14 = tl.zeros([BLOCK], real)
    harmonic_bar_15 = tl.zeros([BLOCK], real)
    spline_bar_0 = tl.zeros([BLOCK], real)
    spline_bar_1 = tl.zeros([BLOCK], real)
    spline_bar_2 = tl.zeros([BLOCK], real)
    spline_bar_3 = tl.zeros([BLOCK], real)
    for start in range(0, 64, BLOCK):
        c = start + tl.arange(0, BLOCK)
        feature_j = feature + j * 256 + c
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        table_q = table + q * 640 + c
        moment_bar_i = moment_bar + i * 1024 + c
        feature_0 = tl.load(feature_j)
        moment_bar_9 = tl.load(moment_bar_i + 576)
        spline_0 = tl.load(spline_e)
        table_8 = tl.load(table_q + 512)
        spline_1 = tl.load(spline_e + 1)
        table_18 = tl.load(table_q + 1152)
        spline_2 = tl.load(spline_e + 2)
        table_28 = tl.load(table_q + 1792)
        spline_3 = tl.load(spline_e + 3)
        table_38 = tl.load(table_q + 2432)
        radial_8 = spline_0 * table_8 + spline_1 * table_18 + spline_2 * table_28 + spline_3 * table_38
        feature_2 = tl.load(feature_j + 128)
        moment_bar_5 = tl.load(moment_bar_i + 320)
        t26 = feature_2 * moment_bar_5
        feature_1 = tl.load(feature_j + 64)
        moment_bar_4 = tl.load(moment_bar_i + 256)
        t38 = t26 - feature_1 * moment_bar_4
        table_7 = tl.load(table_q + 448)
        table_17 = tl.load(table_q + 1088)
        table_27 = tl.load(table_q + 1728)
        table_37 = tl.load(table_q + 2368)
        radial_7 = spline_0 * table_7 + spline_1 * table_17 + spline_2 * table_27 + spline_3 * table_37
        harmonic_bar_9 += feature_0 * moment_bar_9 * radial_8 - k0 * t38 * radial_7
        moment_bar_10 = tl.load(moment_bar_i + 640)
        t29 = feature_1 * moment_bar_5
        t39 = t29 + feature_2 * moment_bar_4
        harmonic_bar_10 += feature_0 * moment_bar_10 * radial_8 + k0 * t39 * radial_7
        moment_bar_12 = tl.load(moment_bar_i + 768)
        moment_bar_7 = tl.load(moment_bar_i + 448)
        moment_bar_6 = tl.load(moment_bar_i + 384)
        feature_3 = tl.load(feature_j + 192)
        t41 = feature_1 * moment_bar_7 + feature_2 * moment_bar_6 + feature_3 * moment_bar_5
        harmonic_bar_12 += feature_0 * moment_bar_12 * radial_8 + k1 * t41 * radial_7
        moment_bar_11 = tl.load(moment_bar_i + 704)
        t33 = feature_1 * moment_bar_6
        t34 = feature_2 * moment_bar_7
        t40 = t33 - t34 + feature_3 * moment_bar_4
        harmonic_bar_11 += feature_0 * moment_bar_11 * radial_8 + k1 * t40 * radial_7
        moment_bar_15 = tl.load(moment_bar_i + 960)
        moment_bar_8 = tl.load(moment_bar_i + 512)
        t32 = feature_3 * moment_bar_8
        t35 = t33 + t34
        t44 = k2 * t32 - k3 * t35
        harmonic_bar_15 += feature_0 * moment_bar_15 * radial_8 + t44 * radial_7
        moment_bar_13 = tl.load(moment_bar_i + 832)
        t27 = feature_3 * moment_bar_6
        t42 = -k4 * t26 + k5 * t27 + feature_1 * (-k4 * moment_bar_4 + k6 * moment_bar_8)
        harmonic_bar_13 += feature_0 * moment_bar_13 * radial_8 + t42 * radial_7
        moment_bar_14 = tl.load(moment_bar_i + 896)
        t30 = feature_3 * moment_bar_7
        t43 = -k4 * t29 + k5 * t30 + feature_2 * (k4 * moment_bar_4 + k6 * moment_bar_8)
        harmonic_bar_14 += feature_0 * moment_bar_14 * radial_8 + t43 * radial_7
        table_0 = tl.load(table_q)
        harmonic_0 = tl.load(harmonic_e)
        moment_bar_0 = tl.load(moment_bar_i)
        radial_bar_0 = harmonic_0 * feature_0 * moment_bar_0
        table_1 = tl.load(table_q + 64)
        harmonic_1 = tl.load(harmonic_e + 1)
        g0 = k7 * harmonic_1
        harmonic_2 = tl.load(harmonic_e + 2)
        g1 = k7 * harmonic_2
        harmonic_3 = tl.load(harmonic_e + 3)
        g2 = k7 * harmonic_3
        radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
        table_2 = tl.load(table_q + 128)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        radial_bar_2 = (
            feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
        )
        table_3 = tl.load(table_q + 192)
        t13 = feature_3 * moment_bar_3
        t14 = feature_1 * moment_bar_1
        t15 = feature_2 * moment_bar_2
        t16 = t14 + t15
        t17 = t13 + t16
        radial_bar_3 = harmonic_0 * t17
        table_4 = tl.load(table_q + 256)
        t19 = t14 - t15
        harmonic_4 = tl.load(harmonic_e + 4)
        g3 = k8 * harmonic_4
        t20 = feature_1 * moment_bar_2 + feature_2 * moment_bar_1
        harmonic_5 = tl.load(harmonic_e + 5)
        g4 = k8 * harmonic_5
        t21 = feature_1 * moment_bar_3 + feature_3 * moment_bar_1
        harmonic_6 = tl.load(harmonic_e + 6)
        g5 = k8 * harmonic_6
        harmonic_8 = tl.load(harmonic_e + 8)
        t22 = k9 * t13 - k10 * t16
        t23 = feature_2 * moment_bar_3 + feature_3 * moment_bar_2
        harmonic_7 = tl.load(harmonic_e + 7)
        g6 = k8 * harmonic_7
        radial_bar_4 = t19 * g3 + t20 * g4 + t21 * g5 + harmonic_8 * t22 + t23 * g6
        table_5 = tl.load(table_q + 320)
        radial_bar_5 = (
            feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
            + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
        )
        table_6 = tl.load(table_q + 384)
        t28 = feature_1 * (k11 * moment_bar_4 - k12 * moment_bar_8) + k11 * t26 + k11 * t27
        t31 = k11 * t29 - feature_2 * (k11 * moment_bar_4 + k12 * moment_bar_8) + k11 * t30
        t36 = k13 * t32 + k11 * t35
        radial_bar_6 = harmonic_1 * t28 + harmonic_2 * t31 + harmonic_3 * t36
        harmonic_9 = tl.load(harmonic_e + 9)
        g7 = -k0 * harmonic_9
        harmonic_10 = tl.load(harmonic_e + 10)
        g8 = k0 * harmonic_10
        harmonic_11 = tl.load(harmonic_e + 11)
        g9 = k1 * harmonic_11
        harmonic_12 = tl.load(harmonic_e + 12)
        g10 = k1 * harmonic_12
        harmonic_13 = tl.load(harmonic_e + 13)
        harmonic_14 = tl.load(harmonic_e + 14)
        harmonic_15 = tl.load(harmonic_e + 15)
        radial_bar_7 = (
            t38 * g7 + t39 * g8 + t40 * g9 + t41 * g10 + harmonic_13 * t42 + harmonic_14 * t43
            + harmonic_15 * t44
        )
        radial_bar_8 = (
            feature_0 * (harmonic_9 * moment_bar_9 + harmonic_10 * moment_bar_10 + harmonic_11 * moment_bar_11
            + harmonic_12 * moment_bar_12 + harmonic_13 * moment_bar_13 + harmonic_14 * moment_bar_14
            + harmonic_15 * moment_bar_15)
        )
        table_9 = tl.load(table_q + 576)
        t47 = (
            feature_1 * (k11 * moment_bar_9 - k14 * moment_bar_13) + feature_2 * (k11 * moment_bar_10
            + k14 * moment_bar_14) + k7 * feature_3 * moment_bar_11
        )
        t48 = (
            feature_1 * (k11 * moment_bar_10 - k14 * moment_bar_14) - feature_2 * (k11 * moment_bar_9
            + k14 * moment_bar_13) + k7 * feature_3 * moment_bar_12
        )
        t49 = (
            feature_1 * (k7 * moment_bar_11 - k15 * moment_bar_15) + k7 * feature_2 * moment_bar_12
            + k16 * feature_3 * moment_bar_13
        )
        t50 = (
            k7 * feature_1 * moment_bar_12 - feature_2 * (k7 * moment_bar_11 + k15 * moment_bar_15)
            + k16 * feature_3 * moment_bar_14
        )
        t51 = k9 * feature_1 * moment_bar_13 + k9 * feature_2 * moment_bar_14 + k17 * feature_3 * moment_bar_15
        radial_bar_9 = (
            harmonic_4 * t47 + harmonic_5 * t48 + harmonic_6 * t49 + harmonic_7 * t50 + harmonic_8 * t51
        )
        spline_bar_0 += (
            table_0 * radial_bar_0 + table_1 * radial_bar_1 + table_2 * radial_bar_2 + table_3 * radial_bar_3
            + table_4 * radial_bar_4 + table_5 * radial_bar_5 + table_6 * radial_bar_6 + table_7 * radial_bar_7
            + table_8 * radial_bar_8 + table_9 * radial_bar_9
        )
        table_10 = tl.load(table_q + 640)
        table_20 = tl.load(table_q + 1280)
        table_30 = tl.load(table_q + 1920)
        radial_0 = spline_0 * table_0 + spline_1 * table_10 + spline_2 * table_20 + spline_3 * table_30
        table_13 = tl.load(table_q + 832)
        table_23 = tl.load(table_q + 1472)
        table_33 = tl.load(table_q + 2112)
        radial_3 = spline_0 * table_3 + spline_1 * table_13 + spline_2 * table_23 + spline_3 * table_33
        harmonic_bar_0 += feature_0 * moment_bar_0 * radial_0 + t17 * radial_3
        table_11 = tl.load(table_q + 704)
        table_12 = tl.load(table_q + 768)
        table_14 = tl.load(table_q + 896)
        table_15 = tl.load(table_q + 960)
        table_16 = tl.load(table_q + 1024)
        table_19 = tl.load(table_q + 1216)
        spline_bar_1 += (
            table_10 * radial_bar_0 + table_11 * radial_bar_1 + table_12 * radial_bar_2
            + table_13 * radial_bar_3 + table_14 * radial_bar_4 + table_15 * radial_bar_5
            + table_16 * radial_bar_6 + table_17 * radial_bar_7 + table_18 * radial_bar_8
            + table_19 * radial_bar_9
        )
        table_22 = tl.load(table_q + 1408)
        table_32 = tl.load(table_q + 2048)
        radial_2 = spline_0 * table_2 + spline_1 * table_12 + spline_2 * table_22 + spline_3 * table_32
        table_21 = tl.load(table_q + 1344)
        table_31 = tl.load(table_q + 1984)
        radial_1 = spline_0 * table_1 + spline_1 * table_11 + spline_2 * table_21 + spline_3 * table_31
        table_26 = tl.load(table_q + 1664)
        table_36 = tl.load(table_q + 2304)
        radial_6 = spline_0 * table_6 + spline_1 * table_16 + spline_2 * table_26 + spline_3 * table_36
        harmonic_bar_1 += (
            feature_0 * moment_bar_1 * radial_2 + k7 * moment_bar_0 * feature_1 * radial_1 + t28 * radial_6
        )
        table_24 = tl.load(table_q + 1536)
        table_25 = tl.load(table_q + 1600)
        table_29 = tl.load(table_q + 1856)
        spline_bar_2 += (
            table_20 * radial_bar_0 + table_21 * radial_bar_1 + table_22 * radial_bar_2
            + table_23 * radial_bar_3 + table_24 * radial_bar_4 + table_25 * radial_bar_5
            + table_26 * radial_bar_6 + table_27 * radial_bar_7 + table_28 * radial_bar_8
            + table_29 * radial_bar_9
        )
        table_34 = tl.load(table_q + 2176)
        table_35 = tl.load(table_q + 2240)
        table_39 = tl.load(table_q + 2496)
        spline_bar_3 += (
            table_30 * radial_bar_0 + table_31 * radial_bar_1 + table_32 * radial_bar_2
            + table_33 * radial_bar_3 + table_34 * radial_bar_4 + table_35 * radial_bar_5
            + table_36 * radial_bar_6 + table_37 * radial_bar_7 + table_38 * radial_bar_8
            + table_39 * radial_bar_9
        )
        radial_5 = spline_0 * table_5 + spline_1 * table_15 + spline_2 * table_25 + spline_3 * table_35
        radial_4 = spline_0 * table_4 + spline_1 * table_14 + spline_2 * table_24 + spline_3 * table_34
        radial_9 = spline_0 * table_9 + spline_1 * table_19 + spline_2 * table_29 + spline_3 * table_39
        harmonic_bar_4 += feature_0 * moment_bar_4 * radial_5 + k8 * t19 * radial_4 + t47 * radial_9
        harmonic_bar_2 += (
            feature_0 * moment_bar_2 * radial_2 + t31 * radial_6 + k7 * moment_bar_0 * feature_2 * radial_1
        )
        harmonic_bar_3 += (
            feature_0 * moment_bar_3 * radial_2 + t36 * radial_6 + k7 * moment_bar_0 * feature_3 * radial_1
        )
        harmonic_bar_5 += feature_0 * moment_bar_5 * radial_5 + k8 * t20 * radial_4 + t48 * radial_9
        harmonic_bar_6 += feature_0 * moment_bar_6 * radial_5 + k8 * t21 * radial_4 + t49 * radial_9
        harmonic_bar_7 += feature_0 * moment_bar_7 * radial_5 + t50 * radial_9 + k8 * t23 * radial_4
        harmonic_bar_8 += feature_0 * moment_bar_8 * radial_5 + t22 * radial_4 + t51 * radial_9
    tl.store(harmonic_bar + e * 16, tl.sum(harmonic_bar_0, 0))
    tl.store(harmonic_bar + e * 16 + 1, tl.sum(harmonic_bar_1, 0))
    tl.store(harmonic_bar + e * 16 + 2, tl.sum(harmonic_bar_2, 0))
    tl.store(harmonic_bar + e * 16 + 3, tl.sum(harmonic_bar_3, 0))
    tl.store(harmonic_bar + e * 16 + 4, tl.sum(harmonic_bar_4, 0))
    tl.store(harmonic_bar + e * 16 + 5, tl.sum(harmonic_bar_5, 0))
    tl.store(harmonic_bar + e * 16 + 6, tl.sum(harmonic_bar_6, 0))
    tl.store(harmonic_bar + e * 16 + 7, tl.sum(harmonic_bar_7, 0))
    tl.store(harmonic_bar + e * 16 + 8, tl.sum(harmonic_bar_8, 0))
    tl.store(harmonic_bar + e * 16 + 9, tl.sum(harmonic_bar_9, 0))
    tl.store(harmonic_bar + e * 16 + 10, tl.sum(harmonic_bar_10, 0))
    tl.store(harmonic_bar + e * 16 + 11, tl.sum(harmonic_bar_11, 0))
    tl.store(harmonic_bar + e * 16 + 12, tl.sum(harmonic_bar_12, 0))
    tl.store(harmonic_bar + e * 16 + 13, tl.sum(harmonic_bar_13, 0))
    tl.store(harmonic_bar + e * 16 + 14, tl.sum(harmonic_bar_14, 0))
    tl.store(harmonic_bar + e * 16 + 15, tl.sum(harmonic_bar_15, 0))
    tl.store(spline_bar + e * 4, tl.sum(spline_bar_0, 0))
    tl.store(spline_bar + e * 4 + 1, tl.sum(spline_bar_1, 0))
    tl.store(spline_bar + e * 4 + 2, tl.sum(spline_bar_2, 0))
    tl.store(spline_bar + e * 4 + 3, tl.sum(spline_bar_3, 0))


@triton.jit(do_not_specialize=['shares'])
def gradient_knot(knot_pointer, knot_order, centre, neighbour, feature, harmonic, spline, moment_bar, table_bar, shares, BLOCK: tl.constexpr):
    """feature [atoms, 4, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    moment_bar [atoms, 16, 64]
    -> table_bar [rows, 40, 64]
    A program sums a share of the edges of one interval into a row; nesting order radial_bar by feature > moment_bar > harmonic, table_bar by radial_bar > spline
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k2: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k5: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k6: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k7: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k8: tl.constexpr = 0.1543033499620919  # sqrt(42)/42
    k9: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k10: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k11: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k12: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k13: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k14: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k15: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k16: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k17: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    row = tl.program_id(0).to(tl.int64)
    q = row // shares
    share = row % shares
    first = tl.load(knot_pointer + q)
    count = tl.load(knot_pointer + q + 1) - first
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    table_bar_0 = tl.zeros([BLOCK], real)
    table_bar_1 = tl.zeros([BLOCK], real)
    table_bar_2 = tl.zeros([BLOCK], real)
    table_bar_3 = tl.zeros([BLOCK], real)
    table_bar_4 = tl.zeros([BLOCK], real)
    table_bar_5 = tl.zeros([BLOCK], real)
    table_bar_6 = tl.zeros([BLOCK], real)
    table_bar_7 = tl.zeros([BLOCK], real)
    table_bar_8 = tl.zeros([BLOCK], real)
    table_bar_9 = tl.zeros([BLOCK], real)
    table_bar_10 = tl.zeros([BLOCK], real)
    table_bar_11 = tl.zeros([BLOCK], real)
    table_bar_12 = tl.zeros([BLOCK], real)
    table_bar_13 = tl.zeros([BLOCK], real)
    table_bar_14 = tl.zeros([BLOCK], real)
    table_bar_15 = tl.zeros([BLOCK], real)
    table_bar_16 = tl.zeros([BLOCK], real)
    table_bar_17 = tl.zeros([BLOCK], real)
    table_bar_18 = tl.zeros([BLOCK], real)
    table_bar_19 = tl.zeros([BLOCK], real)
    table_bar_20 = tl.zeros([BLOCK], real)
    table_bar_21 = tl.zeros([BLOCK], real)
    table_bar_22 = tl.zeros([BLOCK], real)
    table_bar_23 = tl.zeros([BLOCK], real)
    table_bar_24 = tl.zeros([BLOCK], real)
    table_bar_25 = tl.zeros([BLOCK], real)
    table_bar_26 = tl.zeros([BLOCK], real)
    table_bar_27 = tl.zeros([BLOCK], real)
    table_bar_28 = tl.zeros([BLOCK], real)
    table_bar_29 = tl.zeros([BLOCK], real)
    table_bar_30 = tl.zeros([BLOCK], real)
    table_bar_31 = tl.zeros([BLOCK], real)
    table_bar_32 = tl.zeros([BLOCK], real)
    table_bar_33 = tl.zeros([BLOCK], real)
    table_bar_34 = tl.zeros([BLOCK], real)
    table_bar_35 = tl.zeros([BLOCK], real)
    table_bar_36 = tl.zeros([BLOCK], real)
    table_bar_37 = tl.zeros([BLOCK], real)
    table_bar_38 = tl.zeros([BLOCK], real)
    table_bar_39 = tl.zeros([BLOCK], real)
    for s in range(first + count * share // shares, first + count * (share + 1) // shares):
        e = tl.load(knot_order + s)
        i = tl.load(centre + e)
        j = tl.load(neighbour + e)
        feature_j = feature + j * 256 + c
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        moment_bar_i = moment_bar + i * 1024 + c
        harmonic_0 = tl.load(harmonic_e)
        feature_0 = tl.load(feature_j)
        moment_bar_0 = tl.load(moment_bar_i)
        radial_bar_0 = harmonic_0 * feature_0 * moment_bar_0
        spline_0 = tl.load(spline_e)
        table_bar_0 += radial_bar_0 * spline_0
        spline_1 = tl.load(spline_e + 1)
        table_bar_10 += radial_bar_0 * spline_1
        spline_2 = tl.load(spline_e + 2)
        table_bar_20 += radial_bar_0 * spline_2
        spline_3 = tl.load(spline_e + 3)
        table_bar_30 += radial_bar_0 * spline_3
        feature_1 = tl.load(feature_j + 64)
        harmonic_1 = tl.load(harmonic_e + 1)
        g0 = k0 * harmonic_1
        feature_2 = tl.load(feature_j + 128)
        harmonic_2 = tl.load(harmonic_e + 2)
        g1 = k0 * harmonic_2
        feature_3 = tl.load(feature_j + 192)
        harmonic_3 = tl.load(harmonic_e + 3)
        g2 = k0 * harmonic_3
        radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
        table_bar_1 += spline_0 * radial_bar_1
        table_bar_11 += radial_bar_1 * spline_1
        table_bar_21 += radial_bar_1 * spline_2
        table_bar_31 += radial_bar_1 * spline_3
        moment_bar_1 = tl.load(moment_bar_i + 64)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        radial_bar_3 = (
            harmonic_0 * (feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3)
        )
        table_bar_3 += spline_0 * radial_bar_3
        table_bar_13 += radial_bar_3 * spline_1
        table_bar_23 += radial_bar_3 * spline_2
        table_bar_33 += radial_bar_3 * spline_3
        radial_bar_2 = (
            feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
        )
        table_bar_2 += spline_0 * radial_bar_2
        table_bar_12 += radial_bar_2 * spline_1
        table_bar_22 += radial_bar_2 * spline_2
        table_bar_32 += radial_bar_2 * spline_3
        harmonic_4 = tl.load(harmonic_e + 4)
        harmonic_8 = tl.load(harmonic_e + 8)
        g3 = k1 * harmonic_4 - k2 * harmonic_8
        harmonic_5 = tl.load(harmonic_e + 5)
        g4 = k1 * harmonic_5
        harmonic_6 = tl.load(harmonic_e + 6)
        g5 = k1 * harmonic_6
        g6 = -k2 * harmonic_8 - k1 * harmonic_4
        harmonic_7 = tl.load(harmonic_e + 7)
        g7 = k1 * harmonic_7
        g8 = k3 * harmonic_8
        radial_bar_4 = (
            feature_1 * (moment_bar_1 * g3 + moment_bar_2 * g4 + moment_bar_3 * g5)
            + feature_2 * (moment_bar_2 * g6 + moment_bar_1 * g4 + moment_bar_3 * g7)
            + feature_3 * (moment_bar_1 * g5 + moment_bar_2 * g7 + moment_bar_3 * g8)
        )
        table_bar_4 += spline_0 * radial_bar_4
        table_bar_14 += radial_bar_4 * spline_1
        table_bar_24 += radial_bar_4 * spline_2
        table_bar_34 += radial_bar_4 * spline_3
        moment_bar_4 = tl.load(moment_bar_i + 256)
        g9 = k4 * harmonic_1
        moment_bar_8 = tl.load(moment_bar_i + 512)
        g10 = -k5 * harmonic_1
        moment_bar_5 = tl.load(moment_bar_i + 320)
        g11 = k4 * harmonic_2
        moment_bar_6 = tl.load(moment_bar_i + 384)
        g12 = k4 * harmonic_3
        g13 = -k4 * harmonic_2
        g14 = -k5 * harmonic_2
        moment_bar_7 = tl.load(moment_bar_i + 448)
        g15 = k6 * harmonic_3
        radial_bar_6 = (
            feature_1 * (moment_bar_4 * g9 + moment_bar_8 * g10 + moment_bar_5 * g11 + moment_bar_6 * g12)
            + feature_2 * (moment_bar_5 * g9 + moment_bar_4 * g13 + moment_bar_8 * g14 + moment_bar_7 * g12)
            + feature_3 * (moment_bar_6 * g9 + moment_bar_7 * g11 + moment_bar_8 * g15)
        )
        table_bar_6 += spline_0 * radial_bar_6
        table_bar_16 += radial_bar_6 * spline_1
        table_bar_26 += radial_bar_6 * spline_2
        table_bar_36 += radial_bar_6 * spline_3
        radial_bar_5 = (
            feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
            + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
        )
        table_bar_5 += spline_0 * radial_bar_5
        harmonic_9 = tl.load(harmonic_e + 9)
        harmonic_13 = tl.load(harmonic_e + 13)
        g16 = k7 * harmonic_9 - k8 * harmonic_13
        harmonic_10 = tl.load(harmonic_e + 10)
        harmonic_14 = tl.load(harmonic_e + 14)
        g17 = k7 * harmonic_10 - k8 * harmonic_14
        harmonic_11 = tl.load(harmonic_e + 11)
        g18 = k9 * harmonic_11
        harmonic_15 = tl.load(harmonic_e + 15)
        g19 = g18 - k10 * harmonic_15
        harmonic_12 = tl.load(harmonic_e + 12)
        g20 = k9 * harmonic_12
        g21 = k11 * harmonic_13
        g22 = -k8 * harmonic_13 - k7 * harmonic_9
        g23 = k7 * harmonic_10 + k8 * harmonic_14
        g24 = -k10 * harmonic_15 - k9 * harmonic_11
        g25 = k11 * harmonic_14
        g26 = k12 * harmonic_13
        g27 = k12 * harmonic_14
        g28 = k13 * harmonic_15
        radial_bar_7 = (
            feature_1 * (moment_bar_4 * g16 + moment_bar_5 * g17 + moment_bar_6 * g19 + moment_bar_7 * g20
            + moment_bar_8 * g21) + feature_2 * (moment_bar_5 * g22 + moment_bar_4 * g23 + moment_bar_7 * g24
            + moment_bar_6 * g20 + moment_bar_8 * g25) + feature_3 * (moment_bar_4 * g18 + moment_bar_5 * g20
            + moment_bar_6 * g26 + moment_bar_7 * g27 + moment_bar_8 * g28)
        )
        table_bar_7 += spline_0 * radial_bar_7
        table_bar_15 += radial_bar_5 * spline_1
        table_bar_17 += radial_bar_7 * spline_1
        table_bar_25 += radial_bar_5 * spline_2
        table_bar_35 += radial_bar_5 * spline_3
        table_bar_27 += radial_bar_7 * spline_2
        table_bar_37 += radial_bar_7 * spline_3
        moment_bar_9 = tl.load(moment_bar_i + 576)
        g29 = k4 * harmonic_4
        moment_bar_13 = tl.load(moment_bar_i + 832)
        g30 = g8 - k14 * harmonic_4
        moment_bar_10 = tl.load(moment_bar_i + 640)
        g31 = k4 * harmonic_5
        moment_bar_14 = tl.load(moment_bar_i + 896)
        g32 = -k14 * harmonic_5
        moment_bar_11 = tl.load(moment_bar_i + 704)
        g33 = k0 * harmonic_6
        moment_bar_15 = tl.load(moment_bar_i + 960)
        g34 = -k15 * harmonic_6
        moment_bar_12 = tl.load(moment_bar_i + 768)
        g35 = k0 * harmonic_7
        g36 = g8 + k14 * harmonic_4
        g37 = -k4 * harmonic_5
        g38 = -k0 * harmonic_7
        g39 = -k15 * harmonic_7
        g40 = k0 * harmonic_4
        g41 = k0 * harmonic_5
        g42 = k16 * harmonic_6
        g43 = k16 * harmonic_7
        g44 = k17 * harmonic_8
        radial_bar_9 = (
            feature_1 * (moment_bar_9 * g29 + moment_bar_13 * g30 + moment_bar_10 * g31 + moment_bar_14 * g32
            + moment_bar_11 * g33 + moment_bar_15 * g34 + moment_bar_12 * g35)
            + feature_2 * (moment_bar_10 * g29 + moment_bar_14 * g36 + moment_bar_9 * g37 + moment_bar_13 * g32
            + moment_bar_12 * g33 + moment_bar_11 * g38 + moment_bar_15 * g39)
            + feature_3 * (moment_bar_11 * g40 + moment_bar_12 * g41 + moment_bar_13 * g42 + moment_bar_14 * g43
            + moment_bar_15 * g44)
        )
        table_bar_9 += spline_0 * radial_bar_9
        radial_bar_8 = (
            feature_0 * (harmonic_9 * moment_bar_9 + harmonic_10 * moment_bar_10 + harmonic_11 * moment_bar_11
            + harmonic_12 * moment_bar_12 + harmonic_13 * moment_bar_13 + harmonic_14 * moment_bar_14
            + harmonic_15 * moment_bar_15)
        )
        table_bar_8 += spline_0 * radial_bar_8
        table_bar_18 += radial_bar_8 * spline_1
        table_bar_19 += radial_bar_9 * spline_1
        table_bar_28 += radial_bar_8 * spline_2
        table_bar_38 += radial_bar_8 * spline_3
        table_bar_29 += radial_bar_9 * spline_2
        table_bar_39 += radial_bar_9 * spline_3
    tl.store(table_bar + row * 2560 + c, table_bar_0)
    tl.store(table_bar + row * 2560 + c + 64, table_bar_1)
    tl.store(table_bar + row * 2560 + c + 128, table_bar_2)
    tl.store(table_bar + row * 2560 + c + 192, table_bar_3)
    tl.store(table_bar + row * 2560 + c + 256, table_bar_4)
    tl.store(table_bar + row * 2560 + c + 320, table_bar_5)
    tl.store(table_bar + row * 2560 + c + 384, table_bar_6)
    tl.store(table_bar + row * 2560 + c + 448, table_bar_7)
    tl.store(table_bar + row * 2560 + c + 512, table_bar_8)
    tl.store(table_bar + row * 2560 + c + 576, table_bar_9)
    tl.store(table_bar + row * 2560 + c + 640, table_bar_10)
    tl.store(table_bar + row * 2560 + c + 704, table_bar_11)
    tl.store(table_bar + row * 2560 + c + 768, table_bar_12)
    tl.store(table_bar + row * 2560 + c + 832, table_bar_13)
    tl.store(table_bar + row * 2560 + c + 896, table_bar_14)
    tl.store(table_bar + row * 2560 + c + 960, table_bar_15)
    tl.store(table_bar + row * 2560 + c + 1024, table_bar_16)
    tl.store(table_bar + row * 2560 + c + 1088, table_bar_17)
    tl.store(table_bar + row * 2560 + c + 1152, table_bar_18)
    tl.store(table_bar + row * 2560 + c + 1216, table_bar_19)
    tl.store(table_bar + row * 2560 + c + 1280, table_bar_20)
    tl.store(table_bar + row * 2560 + c + 1344, table_bar_21)
    tl.store(table_bar + row * 2560 + c + 1408, table_bar_22)
    tl.store(table_bar + row * 2560 + c + 1472, table_bar_23)
    tl.store(table_bar + row * 2560 + c + 1536, table_bar_24)
    tl.store(table_bar + row * 2560 + c + 1600, table_bar_25)
    tl.store(table_bar + row * 2560 + c + 1664, table_bar_26)
    tl.store(table_bar + row * 2560 + c + 1728, table_bar_27)
    tl.store(table_bar + row * 2560 + c + 1792, table_bar_28)
    tl.store(table_bar + row * 2560 + c + 1856, table_bar_29)
    tl.store(table_bar + row * 2560 + c + 1920, table_bar_30)
    tl.store(table_bar + row * 2560 + c + 1984, table_bar_31)
    tl.store(table_bar + row * 2560 + c + 2048, table_bar_32)
    tl.store(table_bar + row * 2560 + c + 2112, table_bar_33)
    tl.store(table_bar + row * 2560 + c + 2176, table_bar_34)
    tl.store(table_bar + row * 2560 + c + 2240, table_bar_35)
    tl.store(table_bar + row * 2560 + c + 2304, table_bar_36)
    tl.store(table_bar + row * 2560 + c + 2368, table_bar_37)
    tl.store(table_bar + row * 2560 + c + 2432, table_bar_38)
    tl.store(table_bar + row * 2560 + c + 2496, table_bar_39)


@triton.jit
def second_neighbour(neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, harmonic_bar_hat, spline_bar_hat, feature_hat, BLOCK: tl.constexpr):
    """harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 10, 64]
    moment_bar [atoms, 16, 64]
    harmonic_bar_hat [edges, 16]
    spline_bar_hat [edges, 4]
    -> feature_hat [atoms, 4, 64]
    A program walks the edges of one neighbour; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, feature_hat by radial > radial_bar_hat > moment_bar > harmonic > harmonic_bar_hat
    """
    real: tl.constexpr = harmonic.dtype.element_ty
    k0: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k1: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k2: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k3: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k4: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k5: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k6: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k7: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k8: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k9: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k10: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k11: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k12: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k13: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k14: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k15: tl.constexpr = 0.1543033499620919  # sqrt(42)/42
    k16: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k17: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    j = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    feature_hat_0 = tl.zeros([BLOCK], real)
    feature_hat_1 = tl.zeros([BLOCK], real)
    feature_hat_2 = tl.zeros([BLOCK], real)
    feature_hat_3 = tl.zeros([BLOCK], real)
    for s in range(tl.load(neighbour_pointer + j), tl.load(neighbour_pointer + j + 1)):
        e = tl.load(reverse + s)
        i = tl.load(centre + e)
        q = tl.load(knot + e)
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        table_q = table + q * 640 + c
        moment_bar_i = moment_bar + i * 1024 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 16
        spline_bar_hat_e = spline_bar_hat + e * 4
        harmonic_0 = tl.load(harmonic_e)
        moment_bar_0 = tl.load(moment_bar_i)
        table_0 = tl.load(table_q)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_10 = tl.load(table_q + 640)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_20 = tl.load(table_q + 1280)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_30 = tl.load(table_q + 1920)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_10 * spline_bar_hat_1 + table_20 * spline_bar_hat_2
            + table_30 * spline_bar_hat_3
        )
        table_2 = tl.load(table_q + 128)
        table_12 = tl.load(table_q + 768)
        table_22 = tl.load(table_q + 1408)
        table_32 = tl.load(table_q + 2048)
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
            + table_32 * spline_bar_hat_3
        )
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        table_5 = tl.load(table_q + 320)
        table_15 = tl.load(table_q + 960)
        table_25 = tl.load(table_q + 1600)
        table_35 = tl.load(table_q + 2240)
        radial_bar_hat_5 = (
            table_5 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
            + table_35 * spline_bar_hat_3
        )
        harmonic_4 = tl.load(harmonic_e + 4)
        moment_bar_4 = tl.load(moment_bar_i + 256)
        harmonic_5 = tl.load(harmonic_e + 5)
        moment_bar_5 = tl.load(moment_bar_i + 320)
        harmonic_6 = tl.load(harmonic_e + 6)
        moment_bar_6 = tl.load(moment_bar_i + 384)
        harmonic_7 = tl.load(harmonic_e + 7)
        moment_bar_7 = tl.load(moment_bar_i + 448)
        harmonic_8 = tl.load(harmonic_e + 8)
        moment_bar_8 = tl.load(moment_bar_i + 512)
        table_8 = tl.load(table_q + 512)
        table_18 = tl.load(table_q + 1152)
        table_28 = tl.load(table_q + 1792)
        table_38 = tl.load(table_q + 2432)
        radial_bar_hat_8 = (
            table_8 * spline_bar_hat_0 + table_18 * spline_bar_hat_1 + table_28 * spline_bar_hat_2
            + table_38 * spline_bar_hat_3
        )
        harmonic_9 = tl.load(harmonic_e + 9)
        moment_bar_9 = tl.load(moment_bar_i + 576)
        harmonic_10 = tl.load(harmonic_e + 10)
        moment_bar_10 = tl.load(moment_bar_i + 640)
        harmonic_11 = tl.load(harmonic_e + 11)
        moment_bar_11 = tl.load(moment_bar_i + 704)
        harmonic_12 = tl.load(harmonic_e + 12)
        moment_bar_12 = tl.load(moment_bar_i + 768)
        harmonic_13 = tl.load(harmonic_e + 13)
        moment_bar_13 = tl.load(moment_bar_i + 832)
        harmonic_14 = tl.load(harmonic_e + 14)
        moment_bar_14 = tl.load(moment_bar_i + 896)
        harmonic_15 = tl.load(harmonic_e + 15)
        moment_bar_15 = tl.load(moment_bar_i + 960)
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        spline_0 = tl.load(spline_e)
        spline_1 = tl.load(spline_e + 1)
        spline_2 = tl.load(spline_e + 2)
        spline_3 = tl.load(spline_e + 3)
        radial_0 = spline_0 * table_0 + spline_1 * table_10 + spline_2 * table_20 + spline_3 * table_30
        radial_2 = spline_0 * table_2 + spline_1 * table_12 + spline_2 * table_22 + spline_3 * table_32
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        radial_5 = spline_0 * table_5 + spline_1 * table_15 + spline_2 * table_25 + spline_3 * table_35
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        radial_8 = spline_0 * table_8 + spline_1 * table_18 + spline_2 * table_28 + spline_3 * table_38
        harmonic_bar_hat_9 = tl.load(harmonic_bar_hat_e + 9)
        harmonic_bar_hat_10 = tl.load(harmonic_bar_hat_e + 10)
        harmonic_bar_hat_11 = tl.load(harmonic_bar_hat_e + 11)
        harmonic_bar_hat_12 = tl.load(harmonic_bar_hat_e + 12)
        harmonic_bar_hat_13 = tl.load(harmonic_bar_hat_e + 13)
        harmonic_bar_hat_14 = tl.load(harmonic_bar_hat_e + 14)
        harmonic_bar_hat_15 = tl.load(harmonic_bar_hat_e + 15)
        feature_hat_0 += (
            harmonic_0 * moment_bar_0 * radial_bar_hat_0 + radial_bar_hat_2 * (harmonic_1 * moment_bar_1
            + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
            + radial_bar_hat_5 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
            + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
            + radial_bar_hat_8 * (harmonic_9 * moment_bar_9 + harmonic_10 * moment_bar_10
            + harmonic_11 * moment_bar_11 + harmonic_12 * moment_bar_12 + harmonic_13 * moment_bar_13
            + harmonic_14 * moment_bar_14 + harmonic_15 * moment_bar_15)
            + harmonic_bar_hat_0 * moment_bar_0 * radial_0 + radial_2 * (moment_bar_1 * harmonic_bar_hat_1
            + moment_bar_2 * harmonic_bar_hat_2 + moment_bar_3 * harmonic_bar_hat_3)
            + radial_5 * (moment_bar_4 * harmonic_bar_hat_4 + moment_bar_5 * harmonic_bar_hat_5
            + moment_bar_6 * harmonic_bar_hat_6 + moment_bar_7 * harmonic_bar_hat_7
            + moment_bar_8 * harmonic_bar_hat_8) + radial_8 * (moment_bar_9 * harmonic_bar_hat_9
            + moment_bar_10 * harmonic_bar_hat_10 + moment_bar_11 * harmonic_bar_hat_11
            + moment_bar_12 * harmonic_bar_hat_12 + moment_bar_13 * harmonic_bar_hat_13
            + moment_bar_14 * harmonic_bar_hat_14 + moment_bar_15 * harmonic_bar_hat_15)
        )
        table_3 = tl.load(table_q + 192)
        table_13 = tl.load(table_q + 832)
        table_23 = tl.load(table_q + 1472)
        table_33 = tl.load(table_q + 2112)
        radial_bar_hat_3 = (
            table_3 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
            + table_33 * spline_bar_hat_3
        )
        table_6 = tl.load(table_q + 384)
        table_16 = tl.load(table_q + 1024)
        table_26 = tl.load(table_q + 1664)
        table_36 = tl.load(table_q + 2304)
        radial_bar_hat_6 = (
            table_6 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
            + table_36 * spline_bar_hat_3
        )
        g0 = k0 * harmonic_1
        g2 = k0 * harmonic_2
        g66 = k1 * harmonic_3
        table_1 = tl.load(table_q + 64)
        table_11 = tl.load(table_q + 704)
        table_21 = tl.load(table_q + 1344)
        table_31 = tl.load(table_q + 1984)
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_21 * spline_bar_hat_2
            + table_31 * spline_bar_hat_3
        )
        t20 = moment_bar_0 * radial_bar_hat_1
        table_9 = tl.load(table_q + 576)
        table_19 = tl.load(table_q + 1216)
        table_29 = tl.load(table_q + 1856)
        table_39 = tl.load(table_q + 2496)
        radial_bar_hat_9 = (
            table_9 * spline_bar_hat_0 + table_19 * spline_bar_hat_1 + table_29 * spline_bar_hat_2
            + table_39 * spline_bar_hat_3
        )
        g67 = k2 * harmonic_4
        g68 = k2 * harmonic_5
        g69 = k3 * harmonic_6
        g70 = k3 * harmonic_7
        g71 = k4 * harmonic_8
        table_4 = tl.load(table_q + 256)
        table_14 = tl.load(table_q + 896)
        table_24 = tl.load(table_q + 1536)
        table_34 = tl.load(table_q + 2176)
        radial_bar_hat_4 = (
            table_4 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
            + table_34 * spline_bar_hat_3
        )
        g6 = k5 * harmonic_6
        g45 = k5 * harmonic_7
        g8 = k6 * harmonic_8
        table_7 = tl.load(table_q + 448)
        table_17 = tl.load(table_q + 1088)
        table_27 = tl.load(table_q + 1728)
        table_37 = tl.load(table_q + 2368)
        radial_bar_hat_7 = (
            table_7 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_27 * spline_bar_hat_2
            + table_37 * spline_bar_hat_3
        )
        g17 = k7 * harmonic_11
        g19 = k7 * harmonic_12
        g72 = k8 * harmonic_13
        g73 = k8 * harmonic_14
        g74 = k9 * harmonic_15
        radial_3 = spline_0 * table_3 + spline_1 * table_13 + spline_2 * table_23 + spline_3 * table_33
        radial_6 = spline_0 * table_6 + spline_1 * table_16 + spline_2 * table_26 + spline_3 * table_36
        g21 = k0 * harmonic_bar_hat_1
        g23 = k0 * harmonic_bar_hat_2
        g75 = k1 * harmonic_bar_hat_3
        radial_1 = spline_0 * table_1 + spline_1 * table_11 + spline_2 * table_21 + spline_3 * table_31
        t21 = moment_bar_0 * radial_1
        radial_9 = spline_0 * table_9 + spline_1 * table_19 + spline_2 * table_29 + spline_3 * table_39
        g76 = k2 * harmonic_bar_hat_4
        g77 = k2 * harmonic_bar_hat_5
        g78 = k3 * harmonic_bar_hat_6
        g79 = k3 * harmonic_bar_hat_7
        g80 = k4 * harmonic_bar_hat_8
        radial_4 = spline_0 * table_4 + spline_1 * table_14 + spline_2 * table_24 + spline_3 * table_34
        g27 = k5 * harmonic_bar_hat_6
        g57 = k5 * harmonic_bar_hat_7
        g29 = k6 * harmonic_bar_hat_8
        radial_7 = spline_0 * table_7 + spline_1 * table_17 + spline_2 * table_27 + spline_3 * table_37
        g38 = k7 * harmonic_bar_hat_11
        g40 = k7 * harmonic_bar_hat_12
        g81 = k8 * harmonic_bar_hat_13
        g82 = k8 * harmonic_bar_hat_14
        g83 = k9 * harmonic_bar_hat_15
        feature_hat_3 += (
            harmonic_0 * moment_bar_3 * radial_bar_hat_3 + radial_bar_hat_6 * (moment_bar_6 * g0
            + moment_bar_7 * g2 + moment_bar_8 * g66) + k2 * harmonic_3 * t20
            + radial_bar_hat_9 * (moment_bar_11 * g67 + moment_bar_12 * g68 + moment_bar_13 * g69
            + moment_bar_14 * g70 + moment_bar_15 * g71) + radial_bar_hat_4 * (moment_bar_1 * g6
            + moment_bar_2 * g45 + moment_bar_3 * g8) + radial_bar_hat_7 * (moment_bar_4 * g17
            + moment_bar_5 * g19 + moment_bar_6 * g72 + moment_bar_7 * g73 + moment_bar_8 * g74)
            + harmonic_bar_hat_0 * moment_bar_3 * radial_3 + radial_6 * (moment_bar_6 * g21 + moment_bar_7 * g23
            + moment_bar_8 * g75) + k2 * harmonic_bar_hat_3 * t21 + radial_9 * (moment_bar_11 * g76
            + moment_bar_12 * g77 + moment_bar_13 * g78 + moment_bar_14 * g79 + moment_bar_15 * g80)
            + radial_4 * (moment_bar_1 * g27 + moment_bar_2 * g57 + moment_bar_3 * g29)
            + radial_7 * (moment_bar_4 * g38 + moment_bar_5 * g40 + moment_bar_6 * g81 + moment_bar_7 * g82
            + moment_bar_8 * g83)
        )
        g1 = -k10 * harmonic_1
        g3 = k0 * harmonic_3
        g4 = k5 * harmonic_4 - k11 * harmonic_8
        g5 = k5 * harmonic_5
        g7 = k0 * harmonic_4
        g9 = -k12 * harmonic_4 + g8
        g10 = k0 * harmonic_5
        g11 = -k12 * harmonic_5
        g12 = k2 * harmonic_6
        g13 = -k13 * harmonic_6
        g14 = k2 * harmonic_7
        g15 = k14 * harmonic_9 - k15 * harmonic_13
        g16 = k14 * harmonic_10 - k15 * harmonic_14
        g18 = g17 - k16 * harmonic_15
        g20 = k17 * harmonic_13
        g22 = -k10 * harmonic_bar_hat_1
        g24 = k0 * harmonic_bar_hat_3
        g25 = k5 * harmonic_bar_hat_4 - k11 * harmonic_bar_hat_8
        g26 = k5 * harmonic_bar_hat_5
        g28 = k0 * harmonic_bar_hat_4
        g30 = -k12 * harmonic_bar_hat_4 + g29
        g31 = k0 * harmonic_bar_hat_5
        g32 = -k12 * harmonic_bar_hat_5
        g33 = k2 * harmonic_bar_hat_6
        g34 = -k13 * harmonic_bar_hat_6
        g35 = k2 * harmonic_bar_hat_7
        g36 = k14 * harmonic_bar_hat_9 - k15 * harmonic_bar_hat_13
        g37 = k14 * harmonic_bar_hat_10 - k15 * harmonic_bar_hat_14
        g39 = g38 - k16 * harmonic_bar_hat_15
        g41 = k17 * harmonic_bar_hat_13
        feature_hat_1 += (
            harmonic_0 * moment_bar_1 * radial_bar_hat_3 + k2 * harmonic_1 * t20
            + radial_bar_hat_6 * (moment_bar_4 * g0 + moment_bar_8 * g1 + moment_bar_5 * g2 + moment_bar_6 * g3)
            + radial_bar_hat_4 * (moment_bar_1 * g4 + moment_bar_2 * g5 + moment_bar_3 * g6)
            + radial_bar_hat_9 * (moment_bar_9 * g7 + moment_bar_13 * g9 + moment_bar_10 * g10
            + moment_bar_14 * g11 + moment_bar_11 * g12 + moment_bar_15 * g13 + moment_bar_12 * g14)
            + radial_bar_hat_7 * (moment_bar_4 * g15 + moment_bar_5 * g16 + moment_bar_6 * g18
            + moment_bar_7 * g19 + moment_bar_8 * g20) + harmonic_bar_hat_0 * moment_bar_1 * radial_3
            + k2 * harmonic_bar_hat_1 * t21 + radial_6 * (moment_bar_4 * g21 + moment_bar_8 * g22
            + moment_bar_5 * g23 + moment_bar_6 * g24) + radial_4 * (moment_bar_1 * g25 + moment_bar_2 * g26
            + moment_bar_3 * g27) + radial_9 * (moment_bar_9 * g28 + moment_bar_13 * g30 + moment_bar_10 * g31
            + moment_bar_14 * g32 + moment_bar_11 * g33 + moment_bar_15 * g34 + moment_bar_12 * g35)
            + radial_7 * (moment_bar_4 * g36 + moment_bar_5 * g37 + moment_bar_6 * g39 + moment_bar_7 * g40
            + moment_bar_8 * g41)
        )
        g42 = -k0 * harmonic_2
        g43 = -k10 * harmonic_2
        g44 = -k11 * harmonic_8 - k5 * harmonic_4
        g46 = g8 + k12 * harmonic_4
        g47 = -k0 * harmonic_5
        g48 = -k2 * harmonic_7
        g49 = -k13 * harmonic_7
        g50 = -k15 * harmonic_13 - k14 * harmonic_9
        g51 = k14 * harmonic_10 + k15 * harmonic_14
        g52 = -k16 * harmonic_15 - k7 * harmonic_11
        g53 = k17 * harmonic_14
        g54 = -k0 * harmonic_bar_hat_2
        g55 = -k10 * harmonic_bar_hat_2
        g56 = -k11 * harmonic_bar_hat_8 - k5 * harmonic_bar_hat_4
        g58 = g29 + k12 * harmonic_bar_hat_4
        g59 = -k0 * harmonic_bar_hat_5
        g60 = -k2 * harmonic_bar_hat_7
        g61 = -k13 * harmonic_bar_hat_7
        g62 = -k15 * harmonic_bar_hat_13 - k14 * harmonic_bar_hat_9
        g63 = k14 * harmonic_bar_hat_10 + k15 * harmonic_bar_hat_14
        g64 = -k16 * harmonic_bar_hat_15 - k7 * harmonic_bar_hat_11
        g65 = k17 * harmonic_bar_hat_14
        feature_hat_2 += (
            harmonic_0 * moment_bar_2 * radial_bar_hat_3 + radial_bar_hat_6 * (moment_bar_5 * g0
            + moment_bar_4 * g42 + moment_bar_8 * g43 + moment_bar_7 * g3) + k2 * harmonic_2 * t20
            + radial_bar_hat_4 * (moment_bar_2 * g44 + moment_bar_1 * g5 + moment_bar_3 * g45)
            + radial_bar_hat_9 * (moment_bar_10 * g7 + moment_bar_14 * g46 + moment_bar_9 * g47
            + moment_bar_13 * g11 + moment_bar_12 * g12 + moment_bar_11 * g48 + moment_bar_15 * g49)
            + radial_bar_hat_7 * (moment_bar_5 * g50 + moment_bar_4 * g51 + moment_bar_7 * g52
            + moment_bar_6 * g19 + moment_bar_8 * g53) + harmonic_bar_hat_0 * moment_bar_2 * radial_3
            + radial_6 * (moment_bar_5 * g21 + moment_bar_4 * g54 + moment_bar_8 * g55 + moment_bar_7 * g24)
            + k2 * harmonic_bar_hat_2 * t21 + radial_4 * (moment_bar_2 * g56 + moment_bar_1 * g26
            + moment_bar_3 * g57) + radial_9 * (moment_bar_10 * g28 + moment_bar_14 * g58 + moment_bar_9 * g59
            + moment_bar_13 * g32 + moment_bar_12 * g33 + moment_bar_11 * g60 + moment_bar_15 * g61)
            + radial_7 * (moment_bar_5 * g62 + moment_bar_4 * g63 + moment_bar_7 * g64 + moment_bar_6 * g40
            + moment_bar_8 * g65)
        )
    tl.store(feature_hat + j * 256 + c, feature_hat_0)
    tl.store(feature_hat + j * 256 + c + 64, feature_hat_1)
    tl.store(feature_hat + j * 256 + c + 128, feature_hat_2)
    tl.store(feature_hat + j * 256 + c + 192, feature_hat_3)


@triton.jit
def second_edge(centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, harmonic_hat, spline_hat, BLOCK: tl.constexpr):
    """feature [atoms, 4, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 10, 64]
    moment_bar [atoms, 16, 64]
    feature_bar_hat [atoms, 4, 64]
    harmonic_bar_hat [edges, 16]
    spline_bar_hat [edges, 4]
    -> harmonic_hat [edges, 16], spline_hat [edges, 4]
    A program makes one edge; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, radial_hat by moment_bar > feature > feature_bar_hat > harmonic > harmonic_bar_hat, harmonic_hat by moment_bar > feature > feature_bar_hat > radial > radial_bar_hat, spline_hat by radial_hat > table
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k1: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k2: tl.constexpr = 0.1543033499620919  # sqrt(42)/42
    k3: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k4: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k5: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k6: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k7: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k8: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k9: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k10: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k11: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k12: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k13: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k14: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k15: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k16: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k17: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    e = tl.program_id(0).to(tl.int64)
    i = tl.load(centre + e)
    j = tl.load(neighbour + e)
    q = tl.load(knot + e)
    harmonic_hat_0 = tl.zeros([BLOCK], real)
    harmonic_hat_1 = tl.zeros([BLOCK], real)
    harmonic_hat_2 = tl.zeros([BLOCK], real)
    harmonic_hat_3 = tl.zeros([BLOCK], real)
    harmonic_hat_4 = tl.zeros([BLOCK], real)
    harmonic_hat_5 = tl.zeros([BLOCK], real)
    harmonic_hat_6 = tl.zeros([BLOCK], real)
    harmonic_hat_7 = tl.zeros([BLOCK], real)
    harmonic_hat_8 = tl.zeros([BLOCK], real)
    harmonic_hat_9 = tl.zeros([BLOCK], real)
    harmonic_hat_10 = tl.zeros([BLOCK], real)
    harmonic_hat_11 = tl.zeros([BLOCK], real)
    harmonic_hat_12 = tl.zeros([BLOCK], real)
    harmonic_hat_13 = tl.zeros([BLOCK], real)
    harmonic_hat_14 = tl.zeros([BLOCK], real)
    harmonic_hat_15 = tl.zeros([BLOCK], real)
    spline_hat_0 = tl.zeros([BLOCK], real)
    spline_hat_1 = tl.zeros([BLOCK], real)
    spline_hat_2 = tl.zeros([BLOCK], real)
    spline_hat_3 = tl.zeros([BLOCK], real)
    for start in range(0, 64, BLOCK):
        c = start + tl.arange(0, BLOCK)
        feature_j = feature + j * 256 + c
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        table_q = table + q * 640 + c
        moment_bar_i = moment_bar + i * 1024 + c
        feature_bar_hat_j = feature_bar_hat + j * 256 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 16
        spline_bar_hat_e = spline_bar_hat + e * 4
        feature_0 = tl.load(feature_j)
        moment_bar_0 = tl.load(moment_bar_i)
        table_0 = tl.load(table_q)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_10 = tl.load(table_q + 640)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_20 = tl.load(table_q + 1280)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_30 = tl.load(table_q + 1920)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_10 * spline_bar_hat_1 + table_20 * spline_bar_hat_2
            + table_30 * spline_bar_hat_3
        )
        feature_1 = tl.load(feature_j + 64)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        feature_2 = tl.load(feature_j + 128)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        feature_3 = tl.load(feature_j + 192)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        t23 = feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3
        table_3 = tl.load(table_q + 192)
        table_13 = tl.load(table_q + 832)
        table_23 = tl.load(table_q + 1472)
        table_33 = tl.load(table_q + 2112)
        radial_bar_hat_3 = (
            table_3 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
            + table_33 * spline_bar_hat_3
        )
        feature_bar_hat_0 = tl.load(feature_bar_hat_j)
        spline_0 = tl.load(spline_e)
        spline_1 = tl.load(spline_e + 1)
        spline_2 = tl.load(spline_e + 2)
        spline_3 = tl.load(spline_e + 3)
        radial_0 = spline_0 * table_0 + spline_1 * table_10 + spline_2 * table_20 + spline_3 * table_30
        feature_bar_hat_1 = tl.load(feature_bar_hat_j + 64)
        feature_bar_hat_2 = tl.load(feature_bar_hat_j + 128)
        feature_bar_hat_3 = tl.load(feature_bar_hat_j + 192)
        t24 = (
            feature_bar_hat_1 * moment_bar_1 + feature_bar_hat_2 * moment_bar_2
            + feature_bar_hat_3 * moment_bar_3
        )
        radial_3 = spline_0 * table_3 + spline_1 * table_13 + spline_2 * table_23 + spline_3 * table_33
        harmonic_hat_0 += (
            feature_0 * moment_bar_0 * radial_bar_hat_0 + t23 * radial_bar_hat_3
            + moment_bar_0 * feature_bar_hat_0 * radial_0 + t24 * radial_3
        )
        moment_bar_12 = tl.load(moment_bar_i + 768)
        table_8 = tl.load(table_q + 512)
        table_18 = tl.load(table_q + 1152)
        table_28 = tl.load(table_q + 1792)
        table_38 = tl.load(table_q + 2432)
        radial_bar_hat_8 = (
            table_8 * spline_bar_hat_0 + table_18 * spline_bar_hat_1 + table_28 * spline_bar_hat_2
            + table_38 * spline_bar_hat_3
        )
        radial_8 = spline_0 * table_8 + spline_1 * table_18 + spline_2 * table_28 + spline_3 * table_38
        t47 = feature_0 * radial_bar_hat_8 + feature_bar_hat_0 * radial_8
        moment_bar_7 = tl.load(moment_bar_i + 448)
        table_7 = tl.load(table_q + 448)
        table_17 = tl.load(table_q + 1088)
        table_27 = tl.load(table_q + 1728)
        table_37 = tl.load(table_q + 2368)
        radial_bar_hat_7 = (
            table_7 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_27 * spline_bar_hat_2
            + table_37 * spline_bar_hat_3
        )
        radial_7 = spline_0 * table_7 + spline_1 * table_17 + spline_2 * table_27 + spline_3 * table_37
        t48 = feature_1 * radial_bar_hat_7 + feature_bar_hat_1 * radial_7
        moment_bar_6 = tl.load(moment_bar_i + 384)
        t50 = feature_2 * radial_bar_hat_7 + feature_bar_hat_2 * radial_7
        moment_bar_5 = tl.load(moment_bar_i + 320)
        t56 = feature_3 * radial_bar_hat_7 + feature_bar_hat_3 * radial_7
        harmonic_hat_12 += (
            moment_bar_12 * t47 + k0 * moment_bar_7 * t48 + k0 * moment_bar_6 * t50 + k0 * moment_bar_5 * t56
        )
        moment_bar_9 = tl.load(moment_bar_i + 576)
        moment_bar_4 = tl.load(moment_bar_i + 256)
        t49 = moment_bar_4 * t48
        t51 = moment_bar_5 * t50
        harmonic_hat_9 += moment_bar_9 * t47 + k1 * t49 - k1 * t51
        moment_bar_13 = tl.load(moment_bar_i + 832)
        moment_bar_8 = tl.load(moment_bar_i + 512)
        harmonic_hat_13 += (
            -k2 * t49 - k2 * t51 + moment_bar_13 * t47 + k3 * moment_bar_8 * t48 + k4 * moment_bar_6 * t56
        )
        moment_bar_10 = tl.load(moment_bar_i + 640)
        t52 = moment_bar_5 * t48
        t53 = moment_bar_4 * t50
        harmonic_hat_10 += moment_bar_10 * t47 + k1 * t52 + k1 * t53
        moment_bar_14 = tl.load(moment_bar_i + 896)
        harmonic_hat_14 += (
            -k2 * t52 + k2 * t53 + moment_bar_14 * t47 + k3 * moment_bar_8 * t50 + k4 * moment_bar_7 * t56
        )
        t54 = moment_bar_6 * t48
        t55 = moment_bar_7 * t50
        moment_bar_15 = tl.load(moment_bar_i + 960)
        harmonic_hat_15 += -k5 * t54 - k5 * t55 + moment_bar_15 * t47 + k6 * moment_bar_8 * t56
        moment_bar_11 = tl.load(moment_bar_i + 704)
        harmonic_hat_11 += moment_bar_11 * t47 + k0 * t54 - k0 * t55 + k0 * moment_bar_4 * t56
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        harmonic_0 = tl.load(harmonic_e)
        radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + feature_bar_hat_0 * harmonic_0)
        table_1 = tl.load(table_q + 64)
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        g0 = k7 * harmonic_bar_hat_1
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        g1 = k7 * harmonic_bar_hat_2
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        g2 = k7 * harmonic_bar_hat_3
        harmonic_1 = tl.load(harmonic_e + 1)
        g3 = k7 * harmonic_1
        harmonic_2 = tl.load(harmonic_e + 2)
        g4 = k7 * harmonic_2
        harmonic_3 = tl.load(harmonic_e + 3)
        g5 = k7 * harmonic_3
        radial_hat_1 = (
            moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2 + feature_bar_hat_1 * g3
            + feature_bar_hat_2 * g4 + feature_bar_hat_3 * g5)
        )
        table_2 = tl.load(table_q + 128)
        radial_hat_2 = (
            feature_0 * (harmonic_bar_hat_1 * moment_bar_1 + harmonic_bar_hat_2 * moment_bar_2
            + harmonic_bar_hat_3 * moment_bar_3) + feature_bar_hat_0 * (harmonic_1 * moment_bar_1
            + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
        )
        radial_hat_3 = harmonic_bar_hat_0 * t23 + harmonic_0 * t24
        table_4 = tl.load(table_q + 256)
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        g6 = k8 * harmonic_bar_hat_4 - k9 * harmonic_bar_hat_8
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        g7 = k8 * harmonic_bar_hat_5
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        g8 = k8 * harmonic_bar_hat_6
        harmonic_4 = tl.load(harmonic_e + 4)
        harmonic_8 = tl.load(harmonic_e + 8)
        g9 = k8 * harmonic_4 - k9 * harmonic_8
        harmonic_5 = tl.load(harmonic_e + 5)
        g10 = k8 * harmonic_5
        harmonic_6 = tl.load(harmonic_e + 6)
        g11 = k8 * harmonic_6
        g12 = -k9 * harmonic_bar_hat_8 - k8 * harmonic_bar_hat_4
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        g13 = k8 * harmonic_bar_hat_7
        g14 = -k9 * harmonic_8 - k8 * harmonic_4
        harmonic_7 = tl.load(harmonic_e + 7)
        g15 = k8 * harmonic_7
        g16 = k10 * harmonic_bar_hat_8
        g17 = k10 * harmonic_8
        radial_hat_4 = (
            moment_bar_1 * (feature_1 * g6 + feature_2 * g7 + feature_3 * g8 + feature_bar_hat_1 * g9
            + feature_bar_hat_2 * g10 + feature_bar_hat_3 * g11) + moment_bar_2 * (feature_1 * g7
            + feature_2 * g12 + feature_3 * g13 + feature_bar_hat_1 * g10 + feature_bar_hat_2 * g14
            + feature_bar_hat_3 * g15) + moment_bar_3 * (feature_1 * g8 + feature_2 * g13 + feature_3 * g16
            + feature_bar_hat_1 * g11 + feature_bar_hat_2 * g15 + feature_bar_hat_3 * g17)
        )
        table_5 = tl.load(table_q + 320)
        radial_hat_5 = (
            feature_0 * (harmonic_bar_hat_4 * moment_bar_4 + harmonic_bar_hat_5 * moment_bar_5
            + harmonic_bar_hat_6 * moment_bar_6 + harmonic_bar_hat_7 * moment_bar_7
            + harmonic_bar_hat_8 * moment_bar_8) + feature_bar_hat_0 * (harmonic_4 * moment_bar_4
            + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7
            + harmonic_8 * moment_bar_8)
        )
        table_6 = tl.load(table_q + 384)
        g18 = k11 * harmonic_bar_hat_1
        g19 = -k11 * harmonic_bar_hat_2
        g20 = k11 * harmonic_1
        g21 = -k11 * harmonic_2
        g22 = -k12 * harmonic_bar_hat_1
        g23 = -k12 * harmonic_bar_hat_2
        g24 = k13 * harmonic_bar_hat_3
        g25 = -k12 * harmonic_1
        g26 = -k12 * harmonic_2
        g27 = k13 * harmonic_3
        g28 = k11 * harmonic_bar_hat_2
        g29 = k11 * harmonic_2
        g30 = k11 * harmonic_bar_hat_3
        g31 = k11 * harmonic_3
        radial_hat_6 = (
            moment_bar_4 * (feature_1 * g18 + feature_2 * g19 + feature_bar_hat_1 * g20
            + feature_bar_hat_2 * g21) + moment_bar_8 * (feature_1 * g22 + feature_2 * g23 + feature_3 * g24
            + feature_bar_hat_1 * g25 + feature_bar_hat_2 * g26 + feature_bar_hat_3 * g27)
            + moment_bar_5 * (feature_1 * g28 + feature_2 * g18 + feature_bar_hat_1 * g29
            + feature_bar_hat_2 * g20) + moment_bar_6 * (feature_1 * g30 + feature_3 * g18
            + feature_bar_hat_1 * g31 + feature_bar_hat_3 * g20) + moment_bar_7 * (feature_2 * g30
            + feature_3 * g28 + feature_bar_hat_2 * g31 + feature_bar_hat_3 * g29)
        )
        harmonic_bar_hat_9 = tl.load(harmonic_bar_hat_e + 9)
        harmonic_bar_hat_13 = tl.load(harmonic_bar_hat_e + 13)
        g32 = k1 * harmonic_bar_hat_9 - k2 * harmonic_bar_hat_13
        harmonic_bar_hat_10 = tl.load(harmonic_bar_hat_e + 10)
        harmonic_bar_hat_14 = tl.load(harmonic_bar_hat_e + 14)
        g33 = k1 * harmonic_bar_hat_10 + k2 * harmonic_bar_hat_14
        harmonic_bar_hat_11 = tl.load(harmonic_bar_hat_e + 11)
        g34 = k0 * harmonic_bar_hat_11
        harmonic_9 = tl.load(harmonic_e + 9)
        harmonic_13 = tl.load(harmonic_e + 13)
        g35 = k1 * harmonic_9 - k2 * harmonic_13
        harmonic_10 = tl.load(harmonic_e + 10)
        harmonic_14 = tl.load(harmonic_e + 14)
        g36 = k1 * harmonic_10 + k2 * harmonic_14
        harmonic_11 = tl.load(harmonic_e + 11)
        g37 = k0 * harmonic_11
        g38 = k1 * harmonic_bar_hat_10 - k2 * harmonic_bar_hat_14
        g39 = -k2 * harmonic_bar_hat_13 - k1 * harmonic_bar_hat_9
        harmonic_bar_hat_12 = tl.load(harmonic_bar_hat_e + 12)
        g40 = k0 * harmonic_bar_hat_12
        g41 = k1 * harmonic_10 - k2 * harmonic_14
        g42 = -k2 * harmonic_13 - k1 * harmonic_9
        harmonic_12 = tl.load(harmonic_e + 12)
        g43 = k0 * harmonic_12
        harmonic_bar_hat_15 = tl.load(harmonic_bar_hat_e + 15)
        g44 = g34 - k5 * harmonic_bar_hat_15
        g45 = k4 * harmonic_bar_hat_13
        harmonic_15 = tl.load(harmonic_e + 15)
        g46 = g37 - k5 * harmonic_15
        g47 = k4 * harmonic_13
        g48 = -k5 * harmonic_bar_hat_15 - k0 * harmonic_bar_hat_11
        g49 = k4 * harmonic_bar_hat_14
        g50 = -k5 * harmonic_15 - k0 * harmonic_11
        g51 = k4 * harmonic_14
        g52 = k3 * harmonic_bar_hat_13
        g53 = k3 * harmonic_bar_hat_14
        g54 = k6 * harmonic_bar_hat_15
        g55 = k3 * harmonic_13
        g56 = k3 * harmonic_14
        g57 = k6 * harmonic_15
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
        table_9 = tl.load(table_q + 576)
        g58 = k11 * harmonic_bar_hat_4
        g59 = g16 - k14 * harmonic_bar_hat_4
        g60 = k11 * harmonic_bar_hat_5
        g61 = -k14 * harmonic_bar_hat_5
        g62 = k7 * harmonic_bar_hat_6
        g63 = -k15 * harmonic_bar_hat_6
        g64 = k7 * harmonic_bar_hat_7
        g65 = g16 + k14 * harmonic_bar_hat_4
        g66 = -k11 * harmonic_bar_hat_5
        g67 = -k7 * harmonic_bar_hat_7
        g68 = -k15 * harmonic_bar_hat_7
        g69 = k7 * harmonic_bar_hat_4
        g70 = k7 * harmonic_bar_hat_5
        g71 = k16 * harmonic_bar_hat_6
        g72 = k16 * harmonic_bar_hat_7
        g73 = k17 * harmonic_bar_hat_8
        g74 = k11 * harmonic_4
        g75 = g17 - k14 * harmonic_4
        g76 = k11 * harmonic_5
        g77 = -k14 * harmonic_5
        g78 = k7 * harmonic_6
        g79 = -k15 * harmonic_6
        g80 = k7 * harmonic_7
        g81 = g17 + k14 * harmonic_4
        g82 = -k11 * harmonic_5
        g83 = -k7 * harmonic_7
        g84 = -k15 * harmonic_7
        g85 = k7 * harmonic_4
        g86 = k7 * harmonic_5
        g87 = k16 * harmonic_6
        g88 = k16 * harmonic_7
        g89 = k17 * harmonic_8
        radial_hat_9 = (
            feature_1 * (moment_bar_9 * g58 + moment_bar_13 * g59 + moment_bar_10 * g60 + moment_bar_14 * g61
            + moment_bar_11 * g62 + moment_bar_15 * g63 + moment_bar_12 * g64)
            + feature_2 * (moment_bar_10 * g58 + moment_bar_14 * g65 + moment_bar_9 * g66 + moment_bar_13 * g61
            + moment_bar_12 * g62 + moment_bar_11 * g67 + moment_bar_15 * g68)
            + feature_3 * (moment_bar_11 * g69 + moment_bar_12 * g70 + moment_bar_13 * g71 + moment_bar_14 * g72
            + moment_bar_15 * g73) + feature_bar_hat_1 * (moment_bar_9 * g74 + moment_bar_13 * g75
            + moment_bar_10 * g76 + moment_bar_14 * g77 + moment_bar_11 * g78 + moment_bar_15 * g79
            + moment_bar_12 * g80) + feature_bar_hat_2 * (moment_bar_10 * g74 + moment_bar_14 * g81
            + moment_bar_9 * g82 + moment_bar_13 * g77 + moment_bar_12 * g78 + moment_bar_11 * g83
            + moment_bar_15 * g84) + feature_bar_hat_3 * (moment_bar_11 * g85 + moment_bar_12 * g86
            + moment_bar_13 * g87 + moment_bar_14 * g88 + moment_bar_15 * g89)
        )
        spline_hat_0 += (
            table_0 * radial_hat_0 + table_1 * radial_hat_1 + table_2 * radial_hat_2 + table_3 * radial_hat_3
            + table_4 * radial_hat_4 + table_5 * radial_hat_5 + table_6 * radial_hat_6 + table_7 * radial_hat_7
            + table_8 * radial_hat_8 + table_9 * radial_hat_9
        )
        table_11 = tl.load(table_q + 704)
        table_12 = tl.load(table_q + 768)
        table_14 = tl.load(table_q + 896)
        table_15 = tl.load(table_q + 960)
        table_16 = tl.load(table_q + 1024)
        table_19 = tl.load(table_q + 1216)
        spline_hat_1 += (
            table_10 * radial_hat_0 + table_11 * radial_hat_1 + table_12 * radial_hat_2
            + table_13 * radial_hat_3 + table_14 * radial_hat_4 + table_15 * radial_hat_5
            + table_16 * radial_hat_6 + table_17 * radial_hat_7 + table_18 * radial_hat_8
            + table_19 * radial_hat_9
        )
        table_21 = tl.load(table_q + 1344)
        table_22 = tl.load(table_q + 1408)
        table_24 = tl.load(table_q + 1536)
        table_25 = tl.load(table_q + 1600)
        table_26 = tl.load(table_q + 1664)
        table_29 = tl.load(table_q + 1856)
        spline_hat_2 += (
            table_20 * radial_hat_0 + table_21 * radial_hat_1 + table_22 * radial_hat_2
            + table_23 * radial_hat_3 + table_24 * radial_hat_4 + table_25 * radial_hat_5
            + table_26 * radial_hat_6 + table_27 * radial_hat_7 + table_28 * radial_hat_8
            + table_29 * radial_hat_9
        )
        table_31 = tl.load(table_q + 1984)
        table_32 = tl.load(table_q + 2048)
        table_34 = tl.load(table_q + 2176)
        table_35 = tl.load(table_q + 2240)
        table_36 = tl.load(table_q + 2304)
        table_39 = tl.load(table_q + 2496)
        spline_hat_3 += (
            table_30 * radial_hat_0 + table_31 * radial_hat_1 + table_32 * radial_hat_2
            + table_33 * radial_hat_3 + table_34 * radial_hat_4 + table_35 * radial_hat_5
            + table_36 * radial_hat_6 + table_37 * radial_hat_7 + table_38 * radial_hat_8
            + table_39 * radial_hat_9
        )
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
            + table_32 * spline_bar_hat_3
        )
        radial_2 = spline_0 * table_2 + spline_1 * table_12 + spline_2 * table_22 + spline_3 * table_32
        t32 = feature_0 * radial_bar_hat_2 + feature_bar_hat_0 * radial_2
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_21 * spline_bar_hat_2
            + table_31 * spline_bar_hat_3
        )
        radial_1 = spline_0 * table_1 + spline_1 * table_11 + spline_2 * table_21 + spline_3 * table_31
        radial_bar_hat_6 = (
            table_6 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
            + table_36 * spline_bar_hat_3
        )
        radial_6 = spline_0 * table_6 + spline_1 * table_16 + spline_2 * table_26 + spline_3 * table_36
        t33 = feature_1 * radial_bar_hat_6 + feature_bar_hat_1 * radial_6
        t34 = feature_2 * radial_bar_hat_6 + feature_bar_hat_2 * radial_6
        t35 = feature_3 * radial_bar_hat_6 + feature_bar_hat_3 * radial_6
        harmonic_hat_1 += (
            moment_bar_1 * t32 + k7 * moment_bar_0 * (feature_1 * radial_bar_hat_1
            + feature_bar_hat_1 * radial_1) + k11 * moment_bar_4 * t33 - k12 * moment_bar_8 * t33
            + k11 * moment_bar_5 * t34 + k11 * moment_bar_6 * t35
        )
        radial_bar_hat_5 = (
            table_5 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
            + table_35 * spline_bar_hat_3
        )
        radial_5 = spline_0 * table_5 + spline_1 * table_15 + spline_2 * table_25 + spline_3 * table_35
        t36 = feature_0 * radial_bar_hat_5 + feature_bar_hat_0 * radial_5
        radial_bar_hat_4 = (
            table_4 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
            + table_34 * spline_bar_hat_3
        )
        radial_4 = spline_0 * table_4 + spline_1 * table_14 + spline_2 * table_24 + spline_3 * table_34
        t37 = feature_1 * radial_bar_hat_4 + feature_bar_hat_1 * radial_4
        radial_bar_hat_9 = (
            table_9 * spline_bar_hat_0 + table_19 * spline_bar_hat_1 + table_29 * spline_bar_hat_2
            + table_39 * spline_bar_hat_3
        )
        radial_9 = spline_0 * table_9 + spline_1 * table_19 + spline_2 * table_29 + spline_3 * table_39
        t39 = feature_1 * radial_bar_hat_9 + feature_bar_hat_1 * radial_9
        t41 = feature_2 * radial_bar_hat_4 + feature_bar_hat_2 * radial_4
        t43 = feature_2 * radial_bar_hat_9 + feature_bar_hat_2 * radial_9
        t45 = feature_3 * radial_bar_hat_9 + feature_bar_hat_3 * radial_9
        harmonic_hat_5 += (
            moment_bar_5 * t36 + k8 * moment_bar_2 * t37 + k11 * moment_bar_10 * t39 - k14 * moment_bar_14 * t39
            + k8 * moment_bar_1 * t41 - k11 * moment_bar_9 * t43 - k14 * moment_bar_13 * t43
            + k7 * moment_bar_12 * t45
        )
        harmonic_hat_2 += (
            moment_bar_2 * t32 + k11 * moment_bar_5 * t33 + k7 * moment_bar_0 * (feature_2 * radial_bar_hat_1
            + feature_bar_hat_2 * radial_1) - k11 * moment_bar_4 * t34 - k12 * moment_bar_8 * t34
            + k11 * moment_bar_7 * t35
        )
        harmonic_hat_3 += (
            moment_bar_3 * t32 + k11 * moment_bar_6 * t33 + k11 * moment_bar_7 * t34
            + k7 * moment_bar_0 * (feature_3 * radial_bar_hat_1 + feature_bar_hat_3 * radial_1)
            + k13 * moment_bar_8 * t35
        )
        t46 = feature_3 * radial_bar_hat_4 + feature_bar_hat_3 * radial_4
        harmonic_hat_6 += (
            moment_bar_6 * t36 + k8 * moment_bar_3 * t37 + k7 * moment_bar_11 * t39 - k15 * moment_bar_15 * t39
            + k7 * moment_bar_12 * t43 + k8 * moment_bar_1 * t46 + k16 * moment_bar_13 * t45
        )
        harmonic_hat_7 += (
            moment_bar_7 * t36 + k7 * moment_bar_12 * t39 + k8 * moment_bar_3 * t41 - k7 * moment_bar_11 * t43
            - k15 * moment_bar_15 * t43 + k8 * moment_bar_2 * t46 + k16 * moment_bar_14 * t45
        )
        t38 = moment_bar_1 * t37
        t40 = moment_bar_13 * t39
        t42 = moment_bar_2 * t41
        t44 = moment_bar_14 * t43
        harmonic_hat_4 += (
            moment_bar_4 * t36 + k8 * t38 + k11 * moment_bar_9 * t39 - k14 * t40 - k8 * t42
            + k11 * moment_bar_10 * t43 + k14 * t44 + k7 * moment_bar_11 * t45
        )
        harmonic_hat_8 += (
            -k9 * t38 + k10 * t40 - k9 * t42 + k10 * t44 + moment_bar_8 * t36 + k10 * moment_bar_3 * t46
            + k17 * moment_bar_15 * t45
        )
    tl.store(harmonic_hat + e * 16, tl.sum(harmonic_hat_0, 0))
    tl.store(harmonic_hat + e * 16 + 1, tl.sum(harmonic_hat_1, 0))
    tl.store(harmonic_hat + e * 16 + 2, tl.sum(harmonic_hat_2, 0))
    tl.store(harmonic_hat + e * 16 + 3, tl.sum(harmonic_hat_3, 0))
    tl.store(harmonic_hat + e * 16 + 4, tl.sum(harmonic_hat_4, 0))
    tl.store(harmonic_hat + e * 16 + 5, tl.sum(harmonic_hat_5, 0))
    tl.store(harmonic_hat + e * 16 + 6, tl.sum(harmonic_hat_6, 0))
    tl.store(harmonic_hat + e * 16 + 7, tl.sum(harmonic_hat_7, 0))
    tl.store(harmonic_hat + e * 16 + 8, tl.sum(harmonic_hat_8, 0))
    tl.store(harmonic_hat + e * 16 + 9, tl.sum(harmonic_hat_9, 0))
    tl.store(harmonic_hat + e * 16 + 10, tl.sum(harmonic_hat_10, 0))
    tl.store(harmonic_hat + e * 16 + 11, tl.sum(harmonic_hat_11, 0))
    tl.store(harmonic_hat + e * 16 + 12, tl.sum(harmonic_hat_12, 0))
    tl.store(harmonic_hat + e * 16 + 13, tl.sum(harmonic_hat_13, 0))
    tl.store(harmonic_hat + e * 16 + 14, tl.sum(harmonic_hat_14, 0))
    tl.store(harmonic_hat + e * 16 + 15, tl.sum(harmonic_hat_15, 0))
    tl.store(spline_hat + e * 4, tl.sum(spline_hat_0, 0))
    tl.store(spline_hat + e * 4 + 1, tl.sum(spline_hat_1, 0))
    tl.store(spline_hat + e * 4 + 2, tl.sum(spline_hat_2, 0))
    tl.store(spline_hat + e * 4 + 3, tl.sum(spline_hat_3, 0))


@triton.jit(do_not_specialize=['shares'])
def second_knot(knot_pointer, knot_order, centre, neighbour, feature, harmonic, spline, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, table_hat, shares, BLOCK: tl.constexpr):
    """feature [atoms, 4, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    moment_bar [atoms, 16, 64]
    feature_bar_hat [atoms, 4, 64]
    harmonic_bar_hat [edges, 16]
    spline_bar_hat [edges, 4]
    -> table_hat [rows, 40, 64]
    A program sums a share of the edges of one interval into a row; nesting order radial_bar by feature > moment_bar > harmonic, radial_hat by feature > feature_bar_hat > moment_bar > harmonic > harmonic_bar_hat, table_hat by radial_bar > radial_hat > spline > spline_bar_hat
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k2: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k3: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k4: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k5: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k6: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k7: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k8: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k9: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k10: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k11: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k12: tl.constexpr = 0.1543033499620919  # sqrt(42)/42
    k13: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k14: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k15: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k16: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k17: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    row = tl.program_id(0).to(tl.int64)
    q = row // shares
    share = row % shares
    first = tl.load(knot_pointer + q)
    count = tl.load(knot_pointer + q + 1) - first
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    table_hat_0 = tl.zeros([BLOCK], real)
    table_hat_1 = tl.zeros([BLOCK], real)
    table_hat_2 = tl.zeros([BLOCK], real)
    table_hat_3 = tl.zeros([BLOCK], real)
    table_hat_4 = tl.zeros([BLOCK], real)
    table_hat_5 = tl.zeros([BLOCK], real)
    table_hat_6 = tl.zeros([BLOCK], real)
    table_hat_7 = tl.zeros([BLOCK], real)
    table_hat_8 = tl.zeros([BLOCK], real)
    table_hat_9 = tl.zeros([BLOCK], real)
    table_hat_10 = tl.zeros([BLOCK], real)
    table_hat_11 = tl.zeros([BLOCK], real)
    table_hat_12 = tl.zeros([BLOCK], real)
    table_hat_13 = tl.zeros([BLOCK], real)
    table_hat_14 = tl.zeros([BLOCK], real)
    table_hat_15 = tl.zeros([BLOCK], real)
    table_hat_16 = tl.zeros([BLOCK], real)
    table_hat_17 = tl.zeros([BLOCK], real)
    table_hat_18 = tl.zeros([BLOCK], real)
    table_hat_19 = tl.zeros([BLOCK], real)
    table_hat_20 = tl.zeros([BLOCK], real)
    table_hat_21 = tl.zeros([BLOCK], real)
    table_hat_22 = tl.zeros([BLOCK], real)
    table_hat_23 = tl.zeros([BLOCK], real)
    table_hat_24 = tl.zeros([BLOCK], real)
    table_hat_25 = tl.zeros([BLOCK], real)
    table_hat_26 = tl.zeros([BLOCK], real)
    table_hat_27 = tl.zeros([BLOCK], real)
    table_hat_28 = tl.zeros([BLOCK], real)
    table_hat_29 = tl.zeros([BLOCK], real)
    table_hat_30 = tl.zeros([BLOCK], real)
    table_hat_31 = tl.zeros([BLOCK], real)
    table_hat_32 = tl.zeros([BLOCK], real)
    table_hat_33 = tl.zeros([BLOCK], real)
    table_hat_34 = tl.zeros([BLOCK], real)
    table_hat_35 = tl.zeros([BLOCK], real)
    table_hat_36 = tl.zeros([BLOCK], real)
    table_hat_37 = tl.zeros([BLOCK], real)
    table_hat_38 = tl.zeros([BLOCK], real)
    table_hat_39 = tl.zeros([BLOCK], real)
    for s in range(first + count * share // shares, first + count * (share + 1) // shares):
        e = tl.load(knot_order + s)
        i = tl.load(centre + e)
        j = tl.load(neighbour + e)
        feature_j = feature + j * 256 + c
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        moment_bar_i = moment_bar + i * 1024 + c
        feature_bar_hat_j = feature_bar_hat + j * 256 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 16
        spline_bar_hat_e = spline_bar_hat + e * 4
        harmonic_0 = tl.load(harmonic_e)
        feature_0 = tl.load(feature_j)
        moment_bar_0 = tl.load(moment_bar_i)
        radial_bar_0 = harmonic_0 * feature_0 * moment_bar_0
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        feature_bar_hat_0 = tl.load(feature_bar_hat_j)
        radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_0)
        spline_0 = tl.load(spline_e)
        table_hat_0 += radial_bar_0 * spline_bar_hat_0 + radial_hat_0 * spline_0
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        spline_1 = tl.load(spline_e + 1)
        table_hat_10 += radial_bar_0 * spline_bar_hat_1 + radial_hat_0 * spline_1
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        spline_2 = tl.load(spline_e + 2)
        table_hat_20 += radial_bar_0 * spline_bar_hat_2 + radial_hat_0 * spline_2
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        spline_3 = tl.load(spline_e + 3)
        table_hat_30 += radial_bar_0 * spline_bar_hat_3 + radial_hat_0 * spline_3
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        t2 = harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3
        radial_bar_2 = feature_0 * t2
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        radial_hat_2 = (
            feature_0 * (moment_bar_1 * harmonic_bar_hat_1 + moment_bar_2 * harmonic_bar_hat_2
            + moment_bar_3 * harmonic_bar_hat_3) + t2 * feature_bar_hat_0
        )
        table_hat_2 += spline_bar_hat_0 * radial_bar_2 + spline_0 * radial_hat_2
        table_hat_12 += radial_bar_2 * spline_bar_hat_1 + radial_hat_2 * spline_1
        table_hat_22 += radial_bar_2 * spline_bar_hat_2 + radial_hat_2 * spline_2
        table_hat_32 += radial_bar_2 * spline_bar_hat_3 + radial_hat_2 * spline_3
        feature_1 = tl.load(feature_j + 64)
        feature_2 = tl.load(feature_j + 128)
        feature_3 = tl.load(feature_j + 192)
        t4 = feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3
        radial_bar_3 = harmonic_0 * t4
        feature_bar_hat_1 = tl.load(feature_bar_hat_j + 64)
        feature_bar_hat_2 = tl.load(feature_bar_hat_j + 128)
        feature_bar_hat_3 = tl.load(feature_bar_hat_j + 192)
        radial_hat_3 = (
            t4 * harmonic_bar_hat_0 + harmonic_0 * (moment_bar_1 * feature_bar_hat_1
            + moment_bar_2 * feature_bar_hat_2 + moment_bar_3 * feature_bar_hat_3)
        )
        table_hat_3 += spline_bar_hat_0 * radial_bar_3 + spline_0 * radial_hat_3
        table_hat_13 += radial_bar_3 * spline_bar_hat_1 + radial_hat_3 * spline_1
        table_hat_23 += radial_bar_3 * spline_bar_hat_2 + radial_hat_3 * spline_2
        table_hat_33 += radial_bar_3 * spline_bar_hat_3 + radial_hat_3 * spline_3
        g0 = k0 * harmonic_1
        g1 = k0 * harmonic_2
        g2 = k0 * harmonic_3
        radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
        g45 = k0 * harmonic_bar_hat_1
        g46 = k0 * harmonic_bar_hat_2
        g47 = k0 * harmonic_bar_hat_3
        radial_hat_1 = (
            moment_bar_0 * (feature_1 * g45 + feature_2 * g46 + feature_3 * g47 + g0 * feature_bar_hat_1
            + g1 * feature_bar_hat_2 + g2 * feature_bar_hat_3)
        )
        table_hat_1 += spline_bar_hat_0 * radial_bar_1 + spline_0 * radial_hat_1
        table_hat_11 += radial_bar_1 * spline_bar_hat_1 + radial_hat_1 * spline_1
        table_hat_21 += radial_bar_1 * spline_bar_hat_2 + radial_hat_1 * spline_2
        table_hat_31 += radial_bar_1 * spline_bar_hat_3 + radial_hat_1 * spline_3
        moment_bar_4 = tl.load(moment_bar_i + 256)
        g9 = k1 * harmonic_1
        moment_bar_8 = tl.load(moment_bar_i + 512)
        g10 = -k2 * harmonic_1
        moment_bar_5 = tl.load(moment_bar_i + 320)
        g11 = k1 * harmonic_2
        moment_bar_6 = tl.load(moment_bar_i + 384)
        g12 = k1 * harmonic_3
        t12 = moment_bar_4 * g9 + moment_bar_8 * g10 + moment_bar_5 * g11 + moment_bar_6 * g12
        g13 = -k1 * harmonic_2
        g14 = -k2 * harmonic_2
        moment_bar_7 = tl.load(moment_bar_i + 448)
        t13 = moment_bar_5 * g9 + moment_bar_4 * g13 + moment_bar_8 * g14 + moment_bar_7 * g12
        g15 = k3 * harmonic_3
        t14 = moment_bar_6 * g9 + moment_bar_7 * g11 + moment_bar_8 * g15
        radial_bar_6 = feature_1 * t12 + feature_2 * t13 + feature_3 * t14
        g54 = k1 * harmonic_bar_hat_1
        g55 = -k2 * harmonic_bar_hat_1
        g56 = k1 * harmonic_bar_hat_2
        g57 = k1 * harmonic_bar_hat_3
        g58 = -k1 * harmonic_bar_hat_2
        g59 = -k2 * harmonic_bar_hat_2
        g60 = k3 * harmonic_bar_hat_3
        radial_hat_6 = (
            feature_1 * (moment_bar_4 * g54 + moment_bar_8 * g55 + moment_bar_5 * g56 + moment_bar_6 * g57)
            + feature_2 * (moment_bar_5 * g54 + moment_bar_4 * g58 + moment_bar_8 * g59 + moment_bar_7 * g57)
            + feature_3 * (moment_bar_6 * g54 + moment_bar_7 * g56 + moment_bar_8 * g60)
            + t12 * feature_bar_hat_1 + t13 * feature_bar_hat_2 + t14 * feature_bar_hat_3
        )
        table_hat_6 += spline_bar_hat_0 * radial_bar_6 + spline_0 * radial_hat_6
        table_hat_16 += radial_bar_6 * spline_bar_hat_1 + radial_hat_6 * spline_1
        table_hat_26 += radial_bar_6 * spline_bar_hat_2 + radial_hat_6 * spline_2
        table_hat_36 += radial_bar_6 * spline_bar_hat_3 + radial_hat_6 * spline_3
        harmonic_4 = tl.load(harmonic_e + 4)
        harmonic_8 = tl.load(harmonic_e + 8)
        g3 = k4 * harmonic_4 - k5 * harmonic_8
        harmonic_5 = tl.load(harmonic_e + 5)
        g4 = k4 * harmonic_5
        harmonic_6 = tl.load(harmonic_e + 6)
        g5 = k4 * harmonic_6
        t6 = moment_bar_1 * g3 + moment_bar_2 * g4 + moment_bar_3 * g5
        g6 = -k5 * harmonic_8 - k4 * harmonic_4
        harmonic_7 = tl.load(harmonic_e + 7)
        g7 = k4 * harmonic_7
        t7 = moment_bar_2 * g6 + moment_bar_1 * g4 + moment_bar_3 * g7
        g8 = k6 * harmonic_8
        t8 = moment_bar_1 * g5 + moment_bar_2 * g7 + moment_bar_3 * g8
        radial_bar_4 = feature_1 * t6 + feature_2 * t7 + feature_3 * t8
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        g48 = k4 * harmonic_bar_hat_4 - k5 * harmonic_bar_hat_8
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        g49 = k4 * harmonic_bar_hat_5
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        g50 = k4 * harmonic_bar_hat_6
        g51 = -k5 * harmonic_bar_hat_8 - k4 * harmonic_bar_hat_4
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        g52 = k4 * harmonic_bar_hat_7
        g53 = k6 * harmonic_bar_hat_8
        radial_hat_4 = (
            feature_1 * (moment_bar_1 * g48 + moment_bar_2 * g49 + moment_bar_3 * g50)
            + feature_2 * (moment_bar_2 * g51 + moment_bar_1 * g49 + moment_bar_3 * g52)
            + feature_3 * (moment_bar_1 * g50 + moment_bar_2 * g52 + moment_bar_3 * g53)
            + t6 * feature_bar_hat_1 + t7 * feature_bar_hat_2 + t8 * feature_bar_hat_3
        )
        table_hat_4 += spline_bar_hat_0 * radial_bar_4 + spline_0 * radial_hat_4
        table_hat_14 += radial_bar_4 * spline_bar_hat_1 + radial_hat_4 * spline_1
        table_hat_24 += radial_bar_4 * spline_bar_hat_2 + radial_hat_4 * spline_2
        table_hat_34 += radial_bar_4 * spline_bar_hat_3 + radial_hat_4 * spline_3
        t10 = (
            harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
            + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8
        )
        radial_bar_5 = feature_0 * t10
        radial_hat_5 = (
            feature_0 * (moment_bar_4 * harmonic_bar_hat_4 + moment_bar_5 * harmonic_bar_hat_5
            + moment_bar_6 * harmonic_bar_hat_6 + moment_bar_7 * harmonic_bar_hat_7
            + moment_bar_8 * harmonic_bar_hat_8) + t10 * feature_bar_hat_0
        )
        table_hat_5 += spline_bar_hat_0 * radial_bar_5 + spline_0 * radial_hat_5
        table_hat_15 += radial_bar_5 * spline_bar_hat_1 + radial_hat_5 * spline_1
        table_hat_25 += radial_bar_5 * spline_bar_hat_2 + radial_hat_5 * spline_2
        table_hat_35 += radial_bar_5 * spline_bar_hat_3 + radial_hat_5 * spline_3
        moment_bar_9 = tl.load(moment_bar_i + 576)
        g29 = k1 * harmonic_4
        moment_bar_13 = tl.load(moment_bar_i + 832)
        g30 = g8 - k7 * harmonic_4
        moment_bar_10 = tl.load(moment_bar_i + 640)
        g31 = k1 * harmonic_5
        moment_bar_14 = tl.load(moment_bar_i + 896)
        g32 = -k7 * harmonic_5
        moment_bar_11 = tl.load(moment_bar_i + 704)
        g33 = k0 * harmonic_6
        moment_bar_15 = tl.load(moment_bar_i + 960)
        g34 = -k8 * harmonic_6
        moment_bar_12 = tl.load(moment_bar_i + 768)
        g35 = k0 * harmonic_7
        t22 = (
            moment_bar_9 * g29 + moment_bar_13 * g30 + moment_bar_10 * g31 + moment_bar_14 * g32
            + moment_bar_11 * g33 + moment_bar_15 * g34 + moment_bar_12 * g35
        )
        g36 = g8 + k7 * harmonic_4
        g37 = -k1 * harmonic_5
        g38 = -k0 * harmonic_7
        g39 = -k8 * harmonic_7
        t23 = (
            moment_bar_10 * g29 + moment_bar_14 * g36 + moment_bar_9 * g37 + moment_bar_13 * g32
            + moment_bar_12 * g33 + moment_bar_11 * g38 + moment_bar_15 * g39
        )
        g40 = k0 * harmonic_4
        g41 = k0 * harmonic_5
        g42 = k9 * harmonic_6
        g43 = k9 * harmonic_7
        g44 = k10 * harmonic_8
        t24 = (
            moment_bar_11 * g40 + moment_bar_12 * g41 + moment_bar_13 * g42 + moment_bar_14 * g43
            + moment_bar_15 * g44
        )
        radial_bar_9 = feature_1 * t22 + feature_2 * t23 + feature_3 * t24
        g74 = k1 * harmonic_bar_hat_4
        g75 = g53 - k7 * harmonic_bar_hat_4
        g76 = k1 * harmonic_bar_hat_5
        g77 = -k7 * harmonic_bar_hat_5
        g78 = k0 * harmonic_bar_hat_6
        g79 = -k8 * harmonic_bar_hat_6
        g80 = k0 * harmonic_bar_hat_7
        g81 = g53 + k7 * harmonic_bar_hat_4
        g82 = -k1 * harmonic_bar_hat_5
        g83 = -k0 * harmonic_bar_hat_7
        g84 = -k8 * harmonic_bar_hat_7
        g85 = k0 * harmonic_bar_hat_4
        g86 = k0 * harmonic_bar_hat_5
        g87 = k9 * harmonic_bar_hat_6
        g88 = k9 * harmonic_bar_hat_7
        g89 = k10 * harmonic_bar_hat_8
        radial_hat_9 = (
            feature_1 * (moment_bar_9 * g74 + moment_bar_13 * g75 + moment_bar_10 * g76 + moment_bar_14 * g77
            + moment_bar_11 * g78 + moment_bar_15 * g79 + moment_bar_12 * g80)
            + feature_2 * (moment_bar_10 * g74 + moment_bar_14 * g81 + moment_bar_9 * g82 + moment_bar_13 * g77
            + moment_bar_12 * g78 + moment_bar_11 * g83 + moment_bar_15 * g84)
            + feature_3 * (moment_bar_11 * g85 + moment_bar_12 * g86 + moment_bar_13 * g87 + moment_bar_14 * g88
            + moment_bar_15 * g89) + t22 * feature_bar_hat_1 + t23 * feature_bar_hat_2 + t24 * feature_bar_hat_3
        )
        table_hat_9 += spline_bar_hat_0 * radial_bar_9 + spline_0 * radial_hat_9
        harmonic_9 = tl.load(harmonic_e + 9)
        harmonic_13 = tl.load(harmonic_e + 13)
        g16 = k11 * harmonic_9 - k12 * harmonic_13
        harmonic_10 = tl.load(harmonic_e + 10)
        harmonic_14 = tl.load(harmonic_e + 14)
        g17 = k11 * harmonic_10 - k12 * harmonic_14
        harmonic_11 = tl.load(harmonic_e + 11)
        g18 = k13 * harmonic_11
        harmonic_15 = tl.load(harmonic_e + 15)
        g19 = g18 - k14 * harmonic_15
        harmonic_12 = tl.load(harmonic_e + 12)
        g20 = k13 * harmonic_12
        g21 = k15 * harmonic_13
        t16 = (
            moment_bar_4 * g16 + moment_bar_5 * g17 + moment_bar_6 * g19 + moment_bar_7 * g20
            + moment_bar_8 * g21
        )
        g22 = -k12 * harmonic_13 - k11 * harmonic_9
        g23 = k11 * harmonic_10 + k12 * harmonic_14
        g24 = -k14 * harmonic_15 - k13 * harmonic_11
        g25 = k15 * harmonic_14
        t17 = (
            moment_bar_5 * g22 + moment_bar_4 * g23 + moment_bar_7 * g24 + moment_bar_6 * g20
            + moment_bar_8 * g25
        )
        g26 = k16 * harmonic_13
        g27 = k16 * harmonic_14
        g28 = k17 * harmonic_15
        t18 = (
            moment_bar_4 * g18 + moment_bar_5 * g20 + moment_bar_6 * g26 + moment_bar_7 * g27
            + moment_bar_8 * g28
        )
        radial_bar_7 = feature_1 * t16 + feature_2 * t17 + feature_3 * t18
        harmonic_bar_hat_9 = tl.load(harmonic_bar_hat_e + 9)
        harmonic_bar_hat_13 = tl.load(harmonic_bar_hat_e + 13)
        g61 = k11 * harmonic_bar_hat_9 - k12 * harmonic_bar_hat_13
        harmonic_bar_hat_10 = tl.load(harmonic_bar_hat_e + 10)
        harmonic_bar_hat_14 = tl.load(harmonic_bar_hat_e + 14)
        g62 = k11 * harmonic_bar_hat_10 - k12 * harmonic_bar_hat_14
        harmonic_bar_hat_11 = tl.load(harmonic_bar_hat_e + 11)
        g63 = k13 * harmonic_bar_hat_11
        harmonic_bar_hat_15 = tl.load(harmonic_bar_hat_e + 15)
        g64 = g63 - k14 * harmonic_bar_hat_15
        harmonic_bar_hat_12 = tl.load(harmonic_bar_hat_e + 12)
        g65 = k13 * harmonic_bar_hat_12
        g66 = k15 * harmonic_bar_hat_13
        g67 = -k12 * harmonic_bar_hat_13 - k11 * harmonic_bar_hat_9
        g68 = k11 * harmonic_bar_hat_10 + k12 * harmonic_bar_hat_14
        g69 = -k14 * harmonic_bar_hat_15 - k13 * harmonic_bar_hat_11
        g70 = k15 * harmonic_bar_hat_14
        g71 = k16 * harmonic_bar_hat_13
        g72 = k16 * harmonic_bar_hat_14
        g73 = k17 * harmonic_bar_hat_15
        radial_hat_7 = (
            feature_1 * (moment_bar_4 * g61 + moment_bar_5 * g62 + moment_bar_6 * g64 + moment_bar_7 * g65
            + moment_bar_8 * g66) + feature_2 * (moment_bar_5 * g67 + moment_bar_4 * g68 + moment_bar_7 * g69
            + moment_bar_6 * g65 + moment_bar_8 * g70) + feature_3 * (moment_bar_4 * g63 + moment_bar_5 * g65
            + moment_bar_6 * g71 + moment_bar_7 * g72 + moment_bar_8 * g73) + t16 * feature_bar_hat_1
            + t17 * feature_bar_hat_2 + t18 * feature_bar_hat_3
        )
        table_hat_7 += spline_bar_hat_0 * radial_bar_7 + spline_0 * radial_hat_7
        t20 = (
            harmonic_9 * moment_bar_9 + harmonic_10 * moment_bar_10 + harmonic_11 * moment_bar_11
            + harmonic_12 * moment_bar_12 + harmonic_13 * moment_bar_13 + harmonic_14 * moment_bar_14
            + harmonic_15 * moment_bar_15
        )
        radial_bar_8 = feature_0 * t20
        radial_hat_8 = (
            feature_0 * (moment_bar_9 * harmonic_bar_hat_9 + moment_bar_10 * harmonic_bar_hat_10
            + moment_bar_11 * harmonic_bar_hat_11 + moment_bar_12 * harmonic_bar_hat_12
            + moment_bar_13 * harmonic_bar_hat_13 + moment_bar_14 * harmonic_bar_hat_14
            + moment_bar_15 * harmonic_bar_hat_15) + t20 * feature_bar_hat_0
        )
        table_hat_8 += spline_bar_hat_0 * radial_bar_8 + spline_0 * radial_hat_8
        table_hat_17 += radial_bar_7 * spline_bar_hat_1 + radial_hat_7 * spline_1
        table_hat_18 += radial_bar_8 * spline_bar_hat_1 + radial_hat_8 * spline_1
        table_hat_19 += radial_bar_9 * spline_bar_hat_1 + radial_hat_9 * spline_1
        table_hat_27 += radial_bar_7 * spline_bar_hat_2 + radial_hat_7 * spline_2
        table_hat_37 += radial_bar_7 * spline_bar_hat_3 + radial_hat_7 * spline_3
        table_hat_28 += radial_bar_8 * spline_bar_hat_2 + radial_hat_8 * spline_2
        table_hat_38 += radial_bar_8 * spline_bar_hat_3 + radial_hat_8 * spline_3
        table_hat_29 += radial_bar_9 * spline_bar_hat_2 + radial_hat_9 * spline_2
        table_hat_39 += radial_bar_9 * spline_bar_hat_3 + radial_hat_9 * spline_3
    tl.store(table_hat + row * 2560 + c, table_hat_0)
    tl.store(table_hat + row * 2560 + c + 64, table_hat_1)
    tl.store(table_hat + row * 2560 + c + 128, table_hat_2)
    tl.store(table_hat + row * 2560 + c + 192, table_hat_3)
    tl.store(table_hat + row * 2560 + c + 256, table_hat_4)
    tl.store(table_hat + row * 2560 + c + 320, table_hat_5)
    tl.store(table_hat + row * 2560 + c + 384, table_hat_6)
    tl.store(table_hat + row * 2560 + c + 448, table_hat_7)
    tl.store(table_hat + row * 2560 + c + 512, table_hat_8)
    tl.store(table_hat + row * 2560 + c + 576, table_hat_9)
    tl.store(table_hat + row * 2560 + c + 640, table_hat_10)
    tl.store(table_hat + row * 2560 + c + 704, table_hat_11)
    tl.store(table_hat + row * 2560 + c + 768, table_hat_12)
    tl.store(table_hat + row * 2560 + c + 832, table_hat_13)
    tl.store(table_hat + row * 2560 + c + 896, table_hat_14)
    tl.store(table_hat + row * 2560 + c + 960, table_hat_15)
    tl.store(table_hat + row * 2560 + c + 1024, table_hat_16)
    tl.store(table_hat + row * 2560 + c + 1088, table_hat_17)
    tl.store(table_hat + row * 2560 + c + 1152, table_hat_18)
    tl.store(table_hat + row * 2560 + c + 1216, table_hat_19)
    tl.store(table_hat + row * 2560 + c + 1280, table_hat_20)
    tl.store(table_hat + row * 2560 + c + 1344, table_hat_21)
    tl.store(table_hat + row * 2560 + c + 1408, table_hat_22)
    tl.store(table_hat + row * 2560 + c + 1472, table_hat_23)
    tl.store(table_hat + row * 2560 + c + 1536, table_hat_24)
    tl.store(table_hat + row * 2560 + c + 1600, table_hat_25)
    tl.store(table_hat + row * 2560 + c + 1664, table_hat_26)
    tl.store(table_hat + row * 2560 + c + 1728, table_hat_27)
    tl.store(table_hat + row * 2560 + c + 1792, table_hat_28)
    tl.store(table_hat + row * 2560 + c + 1856, table_hat_29)
    tl.store(table_hat + row * 2560 + c + 1920, table_hat_30)
    tl.store(table_hat + row * 2560 + c + 1984, table_hat_31)
    tl.store(table_hat + row * 2560 + c + 2048, table_hat_32)
    tl.store(table_hat + row * 2560 + c + 2112, table_hat_33)
    tl.store(table_hat + row * 2560 + c + 2176, table_hat_34)
    tl.store(table_hat + row * 2560 + c + 2240, table_hat_35)
    tl.store(table_hat + row * 2560 + c + 2304, table_hat_36)
    tl.store(table_hat + row * 2560 + c + 2368, table_hat_37)
    tl.store(table_hat + row * 2560 + c + 2432, table_hat_38)
    tl.store(table_hat + row * 2560 + c + 2496, table_hat_39)


@triton.jit
def second_centre(centre_pointer, neighbour, knot, feature, harmonic, spline, table, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, moment_bar_hat, BLOCK: tl.constexpr):
    """feature [atoms, 4, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 10, 64]
    feature_bar_hat [atoms, 4, 64]
    harmonic_bar_hat [edges, 16]
    spline_bar_hat [edges, 4]
    -> moment_bar_hat [atoms, 16, 64]
    A program walks the edges of one centre; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, moment_bar_hat by harmonic > harmonic_bar_hat > feature > feature_bar_hat > radial > radial_bar_hat
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k2: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k3: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k4: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k5: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k6: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k7: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k8: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k9: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k10: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k11: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k12: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k13: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k14: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k15: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k16: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k17: tl.constexpr = 0.1543033499620919  # sqrt(42)/42
    i = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_bar_hat_0 = tl.zeros([BLOCK], real)
    moment_bar_hat_1 = tl.zeros([BLOCK], real)
    moment_bar_hat_2 = tl.zeros([BLOCK], real)
    moment_bar_hat_3 = tl.zeros([BLOCK], real)
    moment_bar_hat_4 = tl.zeros([BLOCK], real)
    moment_bar_hat_5 = tl.zeros([BLOCK], real)
    moment_bar_hat_6 = tl.zeros([BLOCK], real)
    moment_bar_hat_7 = tl.zeros([BLOCK], real)
    moment_bar_hat_8 = tl.zeros([BLOCK], real)
    moment_bar_hat_9 = tl.zeros([BLOCK], real)
    moment_bar_hat_10 = tl.zeros([BLOCK], real)
    moment_bar_hat_11 = tl.zeros([BLOCK], real)
    moment_bar_hat_12 = tl.zeros([BLOCK], real)
    moment_bar_hat_13 = tl.zeros([BLOCK], real)
    moment_bar_hat_14 = tl.zeros([BLOCK], real)
    moment_bar_hat_15 = tl.zeros([BLOCK], real)
    for e in range(tl.load(centre_pointer + i), tl.load(centre_pointer + i + 1)):
        j = tl.load(neighbour + e)
        q = tl.load(knot + e)
        feature_j = feature + j * 256 + c
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        table_q = table + q * 640 + c
        feature_bar_hat_j = feature_bar_hat + j * 256 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 16
        spline_bar_hat_e = spline_bar_hat + e * 4
        harmonic_0 = tl.load(harmonic_e)
        feature_0 = tl.load(feature_j)
        table_0 = tl.load(table_q)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_10 = tl.load(table_q + 640)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_20 = tl.load(table_q + 1280)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_30 = tl.load(table_q + 1920)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_10 * spline_bar_hat_1 + table_20 * spline_bar_hat_2
            + table_30 * spline_bar_hat_3
        )
        spline_0 = tl.load(spline_e)
        spline_1 = tl.load(spline_e + 1)
        spline_2 = tl.load(spline_e + 2)
        spline_3 = tl.load(spline_e + 3)
        radial_0 = spline_0 * table_0 + spline_1 * table_10 + spline_2 * table_20 + spline_3 * table_30
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        feature_bar_hat_0 = tl.load(feature_bar_hat_j)
        table_1 = tl.load(table_q + 64)
        table_11 = tl.load(table_q + 704)
        table_21 = tl.load(table_q + 1344)
        table_31 = tl.load(table_q + 1984)
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_21 * spline_bar_hat_2
            + table_31 * spline_bar_hat_3
        )
        feature_1 = tl.load(feature_j + 64)
        harmonic_1 = tl.load(harmonic_e + 1)
        g0 = k0 * harmonic_1
        feature_2 = tl.load(feature_j + 128)
        harmonic_2 = tl.load(harmonic_e + 2)
        g1 = k0 * harmonic_2
        feature_3 = tl.load(feature_j + 192)
        harmonic_3 = tl.load(harmonic_e + 3)
        g2 = k0 * harmonic_3
        radial_1 = spline_0 * table_1 + spline_1 * table_11 + spline_2 * table_21 + spline_3 * table_31
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        g3 = k0 * harmonic_bar_hat_1
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        g4 = k0 * harmonic_bar_hat_2
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        g5 = k0 * harmonic_bar_hat_3
        feature_bar_hat_1 = tl.load(feature_bar_hat_j + 64)
        feature_bar_hat_2 = tl.load(feature_bar_hat_j + 128)
        feature_bar_hat_3 = tl.load(feature_bar_hat_j + 192)
        moment_bar_hat_0 += (
            harmonic_0 * feature_0 * radial_bar_hat_0 + radial_0 * (feature_0 * harmonic_bar_hat_0
            + harmonic_0 * feature_bar_hat_0) + radial_bar_hat_1 * (feature_1 * g0 + feature_2 * g1
            + feature_3 * g2) + radial_1 * (feature_1 * g3 + feature_2 * g4 + feature_3 * g5
            + feature_bar_hat_1 * g0 + feature_bar_hat_2 * g1 + feature_bar_hat_3 * g2)
        )
        harmonic_9 = tl.load(harmonic_e + 9)
        table_8 = tl.load(table_q + 512)
        table_18 = tl.load(table_q + 1152)
        table_28 = tl.load(table_q + 1792)
        table_38 = tl.load(table_q + 2432)
        radial_bar_hat_8 = (
            table_8 * spline_bar_hat_0 + table_18 * spline_bar_hat_1 + table_28 * spline_bar_hat_2
            + table_38 * spline_bar_hat_3
        )
        radial_8 = spline_0 * table_8 + spline_1 * table_18 + spline_2 * table_28 + spline_3 * table_38
        t42 = feature_0 * radial_bar_hat_8 + feature_bar_hat_0 * radial_8
        harmonic_bar_hat_9 = tl.load(harmonic_bar_hat_e + 9)
        t43 = feature_0 * radial_8
        table_9 = tl.load(table_q + 576)
        table_19 = tl.load(table_q + 1216)
        table_29 = tl.load(table_q + 1856)
        table_39 = tl.load(table_q + 2496)
        radial_bar_hat_9 = (
            table_9 * spline_bar_hat_0 + table_19 * spline_bar_hat_1 + table_29 * spline_bar_hat_2
            + table_39 * spline_bar_hat_3
        )
        radial_9 = spline_0 * table_9 + spline_1 * table_19 + spline_2 * table_29 + spline_3 * table_39
        t44 = feature_1 * radial_bar_hat_9 + feature_bar_hat_1 * radial_9
        harmonic_4 = tl.load(harmonic_e + 4)
        g64 = k1 * harmonic_4
        t45 = feature_1 * radial_9
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        g65 = k1 * harmonic_bar_hat_4
        t46 = feature_2 * radial_bar_hat_9 + feature_bar_hat_2 * radial_9
        harmonic_5 = tl.load(harmonic_e + 5)
        g66 = -k1 * harmonic_5
        t47 = feature_2 * radial_9
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        g67 = -k1 * harmonic_bar_hat_5
        moment_bar_hat_9 += (
            harmonic_9 * t42 + harmonic_bar_hat_9 * t43 + t44 * g64 + t45 * g65 + t46 * g66 + t47 * g67
        )
        harmonic_10 = tl.load(harmonic_e + 10)
        harmonic_bar_hat_10 = tl.load(harmonic_bar_hat_e + 10)
        g68 = k1 * harmonic_5
        g69 = k1 * harmonic_bar_hat_5
        moment_bar_hat_10 += (
            harmonic_10 * t42 + harmonic_bar_hat_10 * t43 + t44 * g68 + t45 * g69 + g64 * t46 + g65 * t47
        )
        harmonic_11 = tl.load(harmonic_e + 11)
        harmonic_bar_hat_11 = tl.load(harmonic_bar_hat_e + 11)
        harmonic_6 = tl.load(harmonic_e + 6)
        g70 = k0 * harmonic_6
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        g71 = k0 * harmonic_bar_hat_6
        harmonic_7 = tl.load(harmonic_e + 7)
        g72 = -k0 * harmonic_7
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        g73 = -k0 * harmonic_bar_hat_7
        t48 = feature_3 * radial_bar_hat_9 + feature_bar_hat_3 * radial_9
        g74 = k0 * harmonic_4
        t49 = feature_3 * radial_9
        g75 = k0 * harmonic_bar_hat_4
        moment_bar_hat_11 += (
            harmonic_11 * t42 + harmonic_bar_hat_11 * t43 + t44 * g70 + t45 * g71 + t46 * g72 + t47 * g73
            + t48 * g74 + t49 * g75
        )
        harmonic_12 = tl.load(harmonic_e + 12)
        harmonic_bar_hat_12 = tl.load(harmonic_bar_hat_e + 12)
        g76 = k0 * harmonic_7
        g77 = k0 * harmonic_bar_hat_7
        g78 = k0 * harmonic_5
        g79 = k0 * harmonic_bar_hat_5
        moment_bar_hat_12 += (
            harmonic_12 * t42 + harmonic_bar_hat_12 * t43 + t44 * g76 + t45 * g77 + t46 * g70 + t47 * g71
            + t48 * g78 + t49 * g79
        )
        harmonic_15 = tl.load(harmonic_e + 15)
        harmonic_bar_hat_15 = tl.load(harmonic_bar_hat_e + 15)
        g90 = -k2 * harmonic_6
        g91 = -k2 * harmonic_bar_hat_6
        g92 = -k2 * harmonic_7
        g93 = -k2 * harmonic_bar_hat_7
        harmonic_8 = tl.load(harmonic_e + 8)
        g94 = k3 * harmonic_8
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        g95 = k3 * harmonic_bar_hat_8
        moment_bar_hat_15 += (
            harmonic_15 * t42 + harmonic_bar_hat_15 * t43 + t44 * g90 + t45 * g91 + t46 * g92 + t47 * g93
            + t48 * g94 + t49 * g95
        )
        harmonic_13 = tl.load(harmonic_e + 13)
        harmonic_bar_hat_13 = tl.load(harmonic_bar_hat_e + 13)
        g80 = -k4 * harmonic_4
        g18 = k5 * harmonic_8
        g81 = -k4 * harmonic_bar_hat_4
        g19 = k5 * harmonic_bar_hat_8
        g82 = -k4 * harmonic_5
        g83 = -k4 * harmonic_bar_hat_5
        g84 = k6 * harmonic_6
        g85 = k6 * harmonic_bar_hat_6
        moment_bar_hat_13 += (
            harmonic_13 * t42 + harmonic_bar_hat_13 * t43 + t44 * g80 + g18 * t44 + t45 * g81 + g19 * t45
            + t46 * g82 + t47 * g83 + t48 * g84 + t49 * g85
        )
        harmonic_14 = tl.load(harmonic_e + 14)
        harmonic_bar_hat_14 = tl.load(harmonic_bar_hat_e + 14)
        g86 = k4 * harmonic_4
        g87 = k4 * harmonic_bar_hat_4
        g88 = k6 * harmonic_7
        g89 = k6 * harmonic_bar_hat_7
        moment_bar_hat_14 += (
            harmonic_14 * t42 + harmonic_bar_hat_14 * t43 + t44 * g82 + t45 * g83 + t46 * g86 + g18 * t46
            + t47 * g87 + g19 * t47 + t48 * g88 + t49 * g89
        )
        table_2 = tl.load(table_q + 128)
        table_12 = tl.load(table_q + 768)
        table_22 = tl.load(table_q + 1408)
        table_32 = tl.load(table_q + 2048)
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
            + table_32 * spline_bar_hat_3
        )
        radial_2 = spline_0 * table_2 + spline_1 * table_12 + spline_2 * table_22 + spline_3 * table_32
        t20 = feature_0 * radial_bar_hat_2 + feature_bar_hat_0 * radial_2
        t21 = feature_0 * radial_2
        table_4 = tl.load(table_q + 256)
        table_14 = tl.load(table_q + 896)
        table_24 = tl.load(table_q + 1536)
        table_34 = tl.load(table_q + 2176)
        radial_bar_hat_4 = (
            table_4 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
            + table_34 * spline_bar_hat_3
        )
        radial_4 = spline_0 * table_4 + spline_1 * table_14 + spline_2 * table_24 + spline_3 * table_34
        t22 = feature_1 * radial_bar_hat_4 + feature_bar_hat_1 * radial_4
        g12 = k7 * harmonic_6
        t23 = feature_1 * radial_4
        g13 = k7 * harmonic_bar_hat_6
        t24 = feature_2 * radial_bar_hat_4 + feature_bar_hat_2 * radial_4
        g16 = k7 * harmonic_7
        t25 = feature_2 * radial_4
        g17 = k7 * harmonic_bar_hat_7
        table_3 = tl.load(table_q + 192)
        table_13 = tl.load(table_q + 832)
        table_23 = tl.load(table_q + 1472)
        table_33 = tl.load(table_q + 2112)
        radial_bar_hat_3 = (
            table_3 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
            + table_33 * spline_bar_hat_3
        )
        radial_3 = spline_0 * table_3 + spline_1 * table_13 + spline_2 * table_23 + spline_3 * table_33
        t26 = feature_3 * radial_bar_hat_4 + feature_bar_hat_3 * radial_4
        t27 = feature_3 * radial_4
        moment_bar_hat_3 += (
            harmonic_3 * t20 + harmonic_bar_hat_3 * t21 + t22 * g12 + t23 * g13 + t24 * g16 + t25 * g17
            + harmonic_0 * (feature_3 * radial_bar_hat_3 + feature_bar_hat_3 * radial_3) + t26 * g18
            + harmonic_bar_hat_0 * feature_3 * radial_3 + t27 * g19
        )
        g6 = k7 * harmonic_4
        g7 = -k8 * harmonic_8
        g8 = k7 * harmonic_bar_hat_4
        g9 = -k8 * harmonic_bar_hat_8
        g10 = k7 * harmonic_5
        g11 = k7 * harmonic_bar_hat_5
        moment_bar_hat_1 += (
            harmonic_1 * t20 + harmonic_bar_hat_1 * t21 + harmonic_0 * (feature_1 * radial_bar_hat_3
            + feature_bar_hat_1 * radial_3) + t22 * g6 + t22 * g7 + harmonic_bar_hat_0 * feature_1 * radial_3
            + t23 * g8 + t23 * g9 + t24 * g10 + t25 * g11 + t26 * g12 + t27 * g13
        )
        g14 = -k7 * harmonic_4
        g15 = -k7 * harmonic_bar_hat_4
        moment_bar_hat_2 += (
            harmonic_2 * t20 + harmonic_bar_hat_2 * t21 + t22 * g10 + t23 * g11
            + harmonic_0 * (feature_2 * radial_bar_hat_3 + feature_bar_hat_2 * radial_3) + t24 * g14 + g7 * t24
            + harmonic_bar_hat_0 * feature_2 * radial_3 + t25 * g15 + g9 * t25 + t26 * g16 + t27 * g17
        )
        table_5 = tl.load(table_q + 320)
        table_15 = tl.load(table_q + 960)
        table_25 = tl.load(table_q + 1600)
        table_35 = tl.load(table_q + 2240)
        radial_bar_hat_5 = (
            table_5 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
            + table_35 * spline_bar_hat_3
        )
        radial_5 = spline_0 * table_5 + spline_1 * table_15 + spline_2 * table_25 + spline_3 * table_35
        t28 = feature_0 * radial_bar_hat_5 + feature_bar_hat_0 * radial_5
        t29 = feature_0 * radial_5
        table_6 = tl.load(table_q + 384)
        table_16 = tl.load(table_q + 1024)
        table_26 = tl.load(table_q + 1664)
        table_36 = tl.load(table_q + 2304)
        radial_bar_hat_6 = (
            table_6 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
            + table_36 * spline_bar_hat_3
        )
        radial_6 = spline_0 * table_6 + spline_1 * table_16 + spline_2 * table_26 + spline_3 * table_36
        t30 = feature_1 * radial_bar_hat_6 + feature_bar_hat_1 * radial_6
        g52 = -k9 * harmonic_1
        table_7 = tl.load(table_q + 448)
        table_17 = tl.load(table_q + 1088)
        table_27 = tl.load(table_q + 1728)
        table_37 = tl.load(table_q + 2368)
        radial_bar_hat_7 = (
            table_7 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_27 * spline_bar_hat_2
            + table_37 * spline_bar_hat_3
        )
        radial_7 = spline_0 * table_7 + spline_1 * table_17 + spline_2 * table_27 + spline_3 * table_37
        t31 = feature_1 * radial_bar_hat_7 + feature_bar_hat_1 * radial_7
        g53 = k10 * harmonic_13
        t32 = feature_1 * radial_6
        g54 = -k9 * harmonic_bar_hat_1
        t33 = feature_1 * radial_7
        g55 = k10 * harmonic_bar_hat_13
        t34 = feature_2 * radial_bar_hat_6 + feature_bar_hat_2 * radial_6
        g56 = -k9 * harmonic_2
        t35 = feature_2 * radial_bar_hat_7 + feature_bar_hat_2 * radial_7
        g57 = k10 * harmonic_14
        t36 = feature_2 * radial_6
        g58 = -k9 * harmonic_bar_hat_2
        t37 = feature_2 * radial_7
        g59 = k10 * harmonic_bar_hat_14
        t40 = feature_3 * radial_bar_hat_6 + feature_bar_hat_3 * radial_6
        g60 = k11 * harmonic_3
        t38 = feature_3 * radial_bar_hat_7 + feature_bar_hat_3 * radial_7
        g61 = k12 * harmonic_15
        t41 = feature_3 * radial_6
        g62 = k11 * harmonic_bar_hat_3
        t39 = feature_3 * radial_7
        g63 = k12 * harmonic_bar_hat_15
        moment_bar_hat_8 += (
            harmonic_8 * t28 + harmonic_bar_hat_8 * t29 + t30 * g52 + t31 * g53 + t32 * g54 + t33 * g55
            + t34 * g56 + t35 * g57 + t36 * g58 + t37 * g59 + t40 * g60 + t38 * g61 + t41 * g62 + t39 * g63
        )
        g42 = k1 * harmonic_3
        g32 = k13 * harmonic_11
        g43 = -k14 * harmonic_15
        g44 = k1 * harmonic_bar_hat_3
        g33 = k13 * harmonic_bar_hat_11
        g45 = -k14 * harmonic_bar_hat_15
        g40 = k13 * harmonic_12
        g41 = k13 * harmonic_bar_hat_12
        g20 = k1 * harmonic_1
        g46 = k15 * harmonic_13
        g23 = k1 * harmonic_bar_hat_1
        g47 = k15 * harmonic_bar_hat_13
        moment_bar_hat_6 += (
            harmonic_6 * t28 + harmonic_bar_hat_6 * t29 + t30 * g42 + t31 * g32 + t31 * g43 + t32 * g44
            + t33 * g33 + t33 * g45 + t35 * g40 + t37 * g41 + g20 * t40 + t38 * g46 + g23 * t41 + t39 * g47
        )
        g48 = -k13 * harmonic_11
        g49 = -k13 * harmonic_bar_hat_11
        g34 = k1 * harmonic_2
        g50 = k15 * harmonic_14
        g36 = k1 * harmonic_bar_hat_2
        g51 = k15 * harmonic_bar_hat_14
        moment_bar_hat_7 += (
            harmonic_7 * t28 + harmonic_bar_hat_7 * t29 + t31 * g40 + t33 * g41 + t34 * g42 + t35 * g48
            + t35 * g43 + t36 * g44 + t37 * g49 + t37 * g45 + g34 * t40 + t38 * g50 + g36 * t41 + t39 * g51
        )
        g21 = k16 * harmonic_9
        g22 = -k17 * harmonic_13
        g24 = k16 * harmonic_bar_hat_9
        g25 = -k17 * harmonic_bar_hat_13
        g26 = -k1 * harmonic_2
        g27 = k16 * harmonic_10
        g28 = k17 * harmonic_14
        g29 = -k1 * harmonic_bar_hat_2
        g30 = k16 * harmonic_bar_hat_10
        g31 = k17 * harmonic_bar_hat_14
        moment_bar_hat_4 += (
            harmonic_4 * t28 + harmonic_bar_hat_4 * t29 + t30 * g20 + t31 * g21 + t31 * g22 + t32 * g23
            + t33 * g24 + t33 * g25 + t34 * g26 + t35 * g27 + t35 * g28 + t36 * g29 + t37 * g30 + t37 * g31
            + t38 * g32 + t39 * g33
        )
        g35 = -k17 * harmonic_14
        g37 = -k17 * harmonic_bar_hat_14
        g38 = -k16 * harmonic_9
        g39 = -k16 * harmonic_bar_hat_9
        moment_bar_hat_5 += (
            harmonic_5 * t28 + harmonic_bar_hat_5 * t29 + t30 * g34 + t31 * g27 + t31 * g35 + t32 * g36
            + t33 * g30 + t33 * g37 + g20 * t34 + t35 * g38 + g22 * t35 + g23 * t36 + t37 * g39 + g25 * t37
            + t38 * g40 + t39 * g41
        )
    tl.store(moment_bar_hat + i * 1024 + c, moment_bar_hat_0)
    tl.store(moment_bar_hat + i * 1024 + c + 64, moment_bar_hat_1)
    tl.store(moment_bar_hat + i * 1024 + c + 128, moment_bar_hat_2)
    tl.store(moment_bar_hat + i * 1024 + c + 192, moment_bar_hat_3)
    tl.store(moment_bar_hat + i * 1024 + c + 256, moment_bar_hat_4)
    tl.store(moment_bar_hat + i * 1024 + c + 320, moment_bar_hat_5)
    tl.store(moment_bar_hat + i * 1024 + c + 384, moment_bar_hat_6)
    tl.store(moment_bar_hat + i * 1024 + c + 448, moment_bar_hat_7)
    tl.store(moment_bar_hat + i * 1024 + c + 512, moment_bar_hat_8)
    tl.store(moment_bar_hat + i * 1024 + c + 576, moment_bar_hat_9)
    tl.store(moment_bar_hat + i * 1024 + c + 640, moment_bar_hat_10)
    tl.store(moment_bar_hat + i * 1024 + c + 704, moment_bar_hat_11)
    tl.store(moment_bar_hat + i * 1024 + c + 768, moment_bar_hat_12)
    tl.store(moment_bar_hat + i * 1024 + c + 832, moment_bar_hat_13)
    tl.store(moment_bar_hat + i * 1024 + c + 896, moment_bar_hat_14)
    tl.store(moment_bar_hat + i * 1024 + c + 960, moment_bar_hat_15)


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs, channels a lane in float32)
LOOPS = (
    (0, 'centre', forward_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table'), ('moment',), 2),
    (1, 'neighbour', gradient_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar'), ('feature_bar',), 2),
    (1, 'edge', gradient_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('harmonic_bar', 'spline_bar'), 2),
    (1, 'knot', gradient_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar'), ('table_bar',), 2),
    (2, 'neighbour', second_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar', 'harmonic_bar_hat', 'spline_bar_hat'), ('feature_hat',), 2),
    (2, 'edge', second_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), ('harmonic_hat', 'spline_hat'), 1),
    (2, 'knot', second_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), ('table_hat',), 2),
    (2, 'centre', second_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), ('moment_bar_hat',), 2),
)
# outputs by order of derivative as (name, axis, components, components a knot, has channels)
OUTPUTS = (
    (('moment', 'centre', 16, 16, True), ),
    (('feature_bar', 'neighbour', 4, 4, True), ('harmonic_bar', 'edge', 16, 16, False), ('spline_bar', 'edge', 4, 4, False), ('table_bar', 'knot', 40, 10, True), ),
    (('feature_hat', 'neighbour', 4, 4, True), ('harmonic_hat', 'edge', 16, 16, False), ('spline_hat', 'edge', 4, 4, False), ('table_hat', 'knot', 40, 10, True), ('moment_bar_hat', 'centre', 16, 16, True), ),
)
# names of all inputs by order of derivative
INPUTS = (('feature', 'harmonic', 'spline', 'table'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'))

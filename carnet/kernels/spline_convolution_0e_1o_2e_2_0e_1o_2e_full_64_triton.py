"""spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full 64: Triton kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form dc6b1fe9085a6081, made by
    python -m codegen show spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full 64 --target triton
Operations of one instance with all its channels:
    forward_centre 16816
    gradient_neighbour 17320
    gradient_edge 29836
    gradient_knot 16432
    second_neighbour 28832
    second_edge 54752
    second_knot 36832
    second_centre 44000
Values alive at once in each lane, estimated (float32 values for each of its channels, and others once):
    forward_centre 2 * 25 + 19
    gradient_neighbour 2 * 25 + 19
    gradient_edge 2 * 70 + 15
    gradient_knot 2 * 58 + 20
    second_neighbour 2 * 33 + 31
    second_edge 2 * 86 + 8
    second_knot 2 * 69 + 30
    second_centre 2 * 45 + 42
"""

import triton
import triton.language as tl

SPEC = 'spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full 64'
FORM = 'dc6b1fe9085a6081'
CHANNELS = 64


@triton.jit
def forward_centre(centre_pointer, neighbour, knot, feature, harmonic, spline, table, moment, BLOCK: tl.constexpr):
    """feature [atoms, 9, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    -> moment [atoms, 9, 64]
    A program walks the edges of one centre; nesting order radial by spline > table, moment by radial > feature > harmonic
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k4: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k5: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k6: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k7: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k8: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k9: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k10: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
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
    for e in range(tl.load(centre_pointer + i), tl.load(centre_pointer + i + 1)):
        j = tl.load(neighbour + e)
        q = tl.load(knot + e)
        feature_j = feature + j * 576 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 704 + c
        harmonic_0 = tl.load(harmonic_e)
        feature_0 = tl.load(feature_j)
        spline_0 = tl.load(spline_e)
        table_0 = tl.load(table_q)
        spline_1 = tl.load(spline_e + 1)
        table_11 = tl.load(table_q + 704)
        spline_2 = tl.load(spline_e + 2)
        table_22 = tl.load(table_q + 1408)
        spline_3 = tl.load(spline_e + 3)
        table_33 = tl.load(table_q + 2112)
        radial_0 = spline_0 * table_0 + spline_1 * table_11 + spline_2 * table_22 + spline_3 * table_33
        table_1 = tl.load(table_q + 64)
        table_12 = tl.load(table_q + 768)
        table_23 = tl.load(table_q + 1472)
        table_34 = tl.load(table_q + 2176)
        radial_1 = spline_0 * table_1 + spline_1 * table_12 + spline_2 * table_23 + spline_3 * table_34
        feature_1 = tl.load(feature_j + 64)
        harmonic_1 = tl.load(harmonic_e + 1)
        g0 = k0 * harmonic_1
        feature_2 = tl.load(feature_j + 128)
        harmonic_2 = tl.load(harmonic_e + 2)
        g1 = k0 * harmonic_2
        feature_3 = tl.load(feature_j + 192)
        harmonic_3 = tl.load(harmonic_e + 3)
        g2 = k0 * harmonic_3
        table_2 = tl.load(table_q + 128)
        table_13 = tl.load(table_q + 832)
        table_24 = tl.load(table_q + 1536)
        table_35 = tl.load(table_q + 2240)
        radial_2 = spline_0 * table_2 + spline_1 * table_13 + spline_2 * table_24 + spline_3 * table_35
        feature_4 = tl.load(feature_j + 256)
        harmonic_4 = tl.load(harmonic_e + 4)
        g3 = k1 * harmonic_4
        feature_5 = tl.load(feature_j + 320)
        harmonic_5 = tl.load(harmonic_e + 5)
        g4 = k1 * harmonic_5
        feature_6 = tl.load(feature_j + 384)
        harmonic_6 = tl.load(harmonic_e + 6)
        g5 = k1 * harmonic_6
        feature_7 = tl.load(feature_j + 448)
        harmonic_7 = tl.load(harmonic_e + 7)
        g6 = k1 * harmonic_7
        feature_8 = tl.load(feature_j + 512)
        harmonic_8 = tl.load(harmonic_e + 8)
        g7 = k1 * harmonic_8
        moment_0 += (
            harmonic_0 * feature_0 * radial_0 + radial_1 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
            + radial_2 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5 + feature_7 * g6 + feature_8 * g7)
        )
        table_3 = tl.load(table_q + 192)
        table_14 = tl.load(table_q + 896)
        table_25 = tl.load(table_q + 1600)
        table_36 = tl.load(table_q + 2304)
        radial_3 = spline_0 * table_3 + spline_1 * table_14 + spline_2 * table_25 + spline_3 * table_36
        t11 = feature_0 * radial_3
        table_5 = tl.load(table_q + 320)
        table_16 = tl.load(table_q + 1024)
        table_27 = tl.load(table_q + 1728)
        table_38 = tl.load(table_q + 2432)
        radial_5 = spline_0 * table_5 + spline_1 * table_16 + spline_2 * table_27 + spline_3 * table_38
        g9 = k2 * harmonic_5
        g15 = -k3 * harmonic_8 - k2 * harmonic_4
        g16 = k2 * harmonic_7
        table_4 = tl.load(table_q + 256)
        table_15 = tl.load(table_q + 960)
        table_26 = tl.load(table_q + 1664)
        table_37 = tl.load(table_q + 2368)
        radial_4 = spline_0 * table_4 + spline_1 * table_15 + spline_2 * table_26 + spline_3 * table_37
        table_6 = tl.load(table_q + 384)
        table_17 = tl.load(table_q + 1088)
        table_28 = tl.load(table_q + 1792)
        table_39 = tl.load(table_q + 2496)
        radial_6 = spline_0 * table_6 + spline_1 * table_17 + spline_2 * table_28 + spline_3 * table_39
        g17 = -k2 * harmonic_2
        g11 = k2 * harmonic_1
        g13 = k2 * harmonic_3
        g18 = -k3 * harmonic_2
        moment_2 += (
            harmonic_2 * t11 + radial_5 * (feature_1 * g9 + feature_2 * g15 + feature_3 * g16)
            + harmonic_0 * feature_2 * radial_4 + radial_6 * (feature_4 * g17 + feature_5 * g11
            + feature_7 * g13 + feature_8 * g18)
        )
        g8 = k2 * harmonic_4 - k3 * harmonic_8
        g10 = k2 * harmonic_6
        g12 = k2 * harmonic_2
        g14 = -k3 * harmonic_1
        moment_1 += (
            harmonic_1 * t11 + harmonic_0 * feature_1 * radial_4 + radial_5 * (feature_1 * g8 + feature_2 * g9
            + feature_3 * g10) + radial_6 * (feature_4 * g11 + feature_5 * g12 + feature_6 * g13
            + feature_8 * g14)
        )
        g19 = k4 * harmonic_8
        g20 = k4 * harmonic_3
        moment_3 += (
            harmonic_3 * t11 + radial_5 * (feature_1 * g10 + feature_2 * g16 + feature_3 * g19)
            + harmonic_0 * feature_3 * radial_4 + radial_6 * (feature_6 * g11 + feature_7 * g12
            + feature_8 * g20)
        )
        table_7 = tl.load(table_q + 448)
        table_18 = tl.load(table_q + 1152)
        table_29 = tl.load(table_q + 1856)
        table_40 = tl.load(table_q + 2560)
        radial_7 = spline_0 * table_7 + spline_1 * table_18 + spline_2 * table_29 + spline_3 * table_40
        t12 = feature_0 * radial_7
        table_10 = tl.load(table_q + 640)
        table_21 = tl.load(table_q + 1344)
        table_32 = tl.load(table_q + 2048)
        table_43 = tl.load(table_q + 2752)
        radial_10 = spline_0 * table_10 + spline_1 * table_21 + spline_2 * table_32 + spline_3 * table_43
        g26 = -k5 * harmonic_4
        g29 = -k5 * harmonic_5
        g33 = k6 * harmonic_6
        g35 = k6 * harmonic_7
        g39 = k5 * harmonic_8
        table_9 = tl.load(table_q + 576)
        table_20 = tl.load(table_q + 1280)
        table_31 = tl.load(table_q + 1984)
        table_42 = tl.load(table_q + 2688)
        radial_9 = spline_0 * table_9 + spline_1 * table_20 + spline_2 * table_31 + spline_3 * table_42
        g36 = -k7 * harmonic_1
        table_8 = tl.load(table_q + 512)
        table_19 = tl.load(table_q + 1216)
        table_30 = tl.load(table_q + 1920)
        table_41 = tl.load(table_q + 2624)
        radial_8 = spline_0 * table_8 + spline_1 * table_19 + spline_2 * table_30 + spline_3 * table_41
        t13 = feature_1 * radial_8
        g37 = -k7 * harmonic_2
        t14 = feature_2 * radial_8
        g38 = k8 * harmonic_3
        t15 = feature_3 * radial_8
        moment_8 += (
            harmonic_8 * t12 + radial_10 * (feature_4 * g26 + feature_5 * g29 + feature_6 * g33
            + feature_7 * g35 + feature_8 * g39) + harmonic_0 * feature_8 * radial_9 + g36 * t13 + g37 * t14
            + g38 * t15
        )
        g24 = k9 * harmonic_6
        g28 = k9 * harmonic_7
        g31 = k9 * harmonic_4 + k6 * harmonic_8
        g32 = k9 * harmonic_5
        g30 = k10 * harmonic_3
        g21 = k10 * harmonic_1
        moment_6 += (
            harmonic_6 * t12 + radial_10 * (feature_4 * g24 + feature_5 * g28 + feature_6 * g31
            + feature_7 * g32 + feature_8 * g33) + harmonic_0 * feature_6 * radial_9 + g30 * t13 + g21 * t15
        )
        g25 = -k9 * harmonic_7
        g34 = k6 * harmonic_8 - k9 * harmonic_4
        g27 = k10 * harmonic_2
        moment_7 += (
            harmonic_7 * t12 + radial_10 * (feature_4 * g25 + feature_5 * g24 + feature_6 * g32
            + feature_7 * g34 + feature_8 * g35) + harmonic_0 * feature_7 * radial_9 + g30 * t14 + g27 * t15
        )
        g23 = -k5 * harmonic_8
        g22 = -k10 * harmonic_2
        moment_4 += (
            harmonic_4 * t12 + harmonic_0 * feature_4 * radial_9 + radial_10 * (feature_4 * g23
            + feature_6 * g24 + feature_7 * g25 + feature_8 * g26) + g21 * t13 + g22 * t14
        )
        moment_5 += (
            harmonic_5 * t12 + harmonic_0 * feature_5 * radial_9 + radial_10 * (feature_5 * g23
            + feature_6 * g28 + feature_7 * g24 + feature_8 * g29) + g27 * t13 + g21 * t14
        )
    tl.store(moment + i * 576 + c, moment_0)
    tl.store(moment + i * 576 + c + 64, moment_1)
    tl.store(moment + i * 576 + c + 128, moment_2)
    tl.store(moment + i * 576 + c + 192, moment_3)
    tl.store(moment + i * 576 + c + 256, moment_4)
    tl.store(moment + i * 576 + c + 320, moment_5)
    tl.store(moment + i * 576 + c + 384, moment_6)
    tl.store(moment + i * 576 + c + 448, moment_7)
    tl.store(moment + i * 576 + c + 512, moment_8)


@triton.jit
def gradient_neighbour(neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, feature_bar, BLOCK: tl.constexpr):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    moment_bar [atoms, 9, 64]
    -> feature_bar [atoms, 9, 64]
    A program walks the edges of one neighbour; nesting order radial by spline > table, feature_bar by radial > moment_bar > harmonic
    """
    real: tl.constexpr = harmonic.dtype.element_ty
    k0: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k1: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k5: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k6: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k7: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k8: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k9: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k10: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    j = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    feature_bar_0 = tl.zeros([BLOCK], real)
    feature_bar_1 = tl.zeros([BLOCK], real)
    feature_bar_2 = tl.zeros([BLOCK], real)
    feature_bar_3 = tl.zeros([BLOCK], real)
    feature_bar_4 = tl.zeros([BLOCK], real)
    feature_bar_5 = tl.zeros([BLOCK], real)
    feature_bar_6 = tl.zeros([BLOCK], real)
    feature_bar_7 = tl.zeros([BLOCK], real)
    feature_bar_8 = tl.zeros([BLOCK], real)
    for s in range(tl.load(neighbour_pointer + j), tl.load(neighbour_pointer + j + 1)):
        e = tl.load(reverse + s)
        i = tl.load(centre + e)
        q = tl.load(knot + e)
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 704 + c
        moment_bar_i = moment_bar + i * 576 + c
        harmonic_0 = tl.load(harmonic_e)
        moment_bar_0 = tl.load(moment_bar_i)
        spline_0 = tl.load(spline_e)
        table_0 = tl.load(table_q)
        spline_1 = tl.load(spline_e + 1)
        table_11 = tl.load(table_q + 704)
        spline_2 = tl.load(spline_e + 2)
        table_22 = tl.load(table_q + 1408)
        spline_3 = tl.load(spline_e + 3)
        table_33 = tl.load(table_q + 2112)
        radial_0 = spline_0 * table_0 + spline_1 * table_11 + spline_2 * table_22 + spline_3 * table_33
        table_3 = tl.load(table_q + 192)
        table_14 = tl.load(table_q + 896)
        table_25 = tl.load(table_q + 1600)
        table_36 = tl.load(table_q + 2304)
        radial_3 = spline_0 * table_3 + spline_1 * table_14 + spline_2 * table_25 + spline_3 * table_36
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        table_7 = tl.load(table_q + 448)
        table_18 = tl.load(table_q + 1152)
        table_29 = tl.load(table_q + 1856)
        table_40 = tl.load(table_q + 2560)
        radial_7 = spline_0 * table_7 + spline_1 * table_18 + spline_2 * table_29 + spline_3 * table_40
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
        feature_bar_0 += (
            harmonic_0 * moment_bar_0 * radial_0 + radial_3 * (harmonic_1 * moment_bar_1
            + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3) + radial_7 * (harmonic_4 * moment_bar_4
            + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7
            + harmonic_8 * moment_bar_8)
        )
        table_4 = tl.load(table_q + 256)
        table_15 = tl.load(table_q + 960)
        table_26 = tl.load(table_q + 1664)
        table_37 = tl.load(table_q + 2368)
        radial_4 = spline_0 * table_4 + spline_1 * table_15 + spline_2 * table_26 + spline_3 * table_37
        table_8 = tl.load(table_q + 512)
        table_19 = tl.load(table_q + 1216)
        table_30 = tl.load(table_q + 1920)
        table_41 = tl.load(table_q + 2624)
        radial_8 = spline_0 * table_8 + spline_1 * table_19 + spline_2 * table_30 + spline_3 * table_41
        g0 = k0 * harmonic_1
        g2 = k0 * harmonic_2
        g11 = k1 * harmonic_3
        table_1 = tl.load(table_q + 64)
        table_12 = tl.load(table_q + 768)
        table_23 = tl.load(table_q + 1472)
        table_34 = tl.load(table_q + 2176)
        radial_1 = spline_0 * table_1 + spline_1 * table_12 + spline_2 * table_23 + spline_3 * table_34
        t11 = moment_bar_0 * radial_1
        table_5 = tl.load(table_q + 320)
        table_16 = tl.load(table_q + 1024)
        table_27 = tl.load(table_q + 1728)
        table_38 = tl.load(table_q + 2432)
        radial_5 = spline_0 * table_5 + spline_1 * table_16 + spline_2 * table_27 + spline_3 * table_38
        g6 = k2 * harmonic_6
        g10 = k2 * harmonic_7
        g12 = k3 * harmonic_8
        feature_bar_3 += (
            harmonic_0 * moment_bar_3 * radial_4 + radial_8 * (moment_bar_6 * g0 + moment_bar_7 * g2
            + moment_bar_8 * g11) + k4 * harmonic_3 * t11 + radial_5 * (moment_bar_1 * g6 + moment_bar_2 * g10
            + moment_bar_3 * g12)
        )
        g1 = -k5 * harmonic_1
        g3 = k0 * harmonic_3
        g4 = k2 * harmonic_4 - k6 * harmonic_8
        g5 = k2 * harmonic_5
        feature_bar_1 += (
            harmonic_0 * moment_bar_1 * radial_4 + k4 * harmonic_1 * t11 + radial_8 * (moment_bar_4 * g0
            + moment_bar_8 * g1 + moment_bar_5 * g2 + moment_bar_6 * g3) + radial_5 * (moment_bar_1 * g4
            + moment_bar_2 * g5 + moment_bar_3 * g6)
        )
        g7 = -k0 * harmonic_2
        g8 = -k5 * harmonic_2
        g9 = -k6 * harmonic_8 - k2 * harmonic_4
        feature_bar_2 += (
            harmonic_0 * moment_bar_2 * radial_4 + radial_8 * (moment_bar_5 * g0 + moment_bar_4 * g7
            + moment_bar_8 * g8 + moment_bar_7 * g3) + k4 * harmonic_2 * t11 + radial_5 * (moment_bar_2 * g9
            + moment_bar_1 * g5 + moment_bar_3 * g10)
        )
        table_9 = tl.load(table_q + 576)
        table_20 = tl.load(table_q + 1280)
        table_31 = tl.load(table_q + 1984)
        table_42 = tl.load(table_q + 2688)
        radial_9 = spline_0 * table_9 + spline_1 * table_20 + spline_2 * table_31 + spline_3 * table_42
        table_10 = tl.load(table_q + 640)
        table_21 = tl.load(table_q + 1344)
        table_32 = tl.load(table_q + 2048)
        table_43 = tl.load(table_q + 2752)
        radial_10 = spline_0 * table_10 + spline_1 * table_21 + spline_2 * table_32 + spline_3 * table_43
        g15 = -k7 * harmonic_4
        g20 = -k7 * harmonic_5
        g25 = k8 * harmonic_6
        g27 = k8 * harmonic_7
        g31 = k7 * harmonic_8
        table_2 = tl.load(table_q + 128)
        table_13 = tl.load(table_q + 832)
        table_24 = tl.load(table_q + 1536)
        table_35 = tl.load(table_q + 2240)
        radial_2 = spline_0 * table_2 + spline_1 * table_13 + spline_2 * table_24 + spline_3 * table_35
        t12 = moment_bar_0 * radial_2
        g28 = -k6 * harmonic_1
        table_6 = tl.load(table_q + 384)
        table_17 = tl.load(table_q + 1088)
        table_28 = tl.load(table_q + 1792)
        table_39 = tl.load(table_q + 2496)
        radial_6 = spline_0 * table_6 + spline_1 * table_17 + spline_2 * table_28 + spline_3 * table_39
        t13 = moment_bar_1 * radial_6
        g29 = -k6 * harmonic_2
        t14 = moment_bar_2 * radial_6
        g30 = k3 * harmonic_3
        t15 = moment_bar_3 * radial_6
        feature_bar_8 += (
            harmonic_0 * moment_bar_8 * radial_9 + radial_10 * (moment_bar_4 * g15 + moment_bar_5 * g20
            + moment_bar_6 * g25 + moment_bar_7 * g27 + moment_bar_8 * g31) + k9 * harmonic_8 * t12 + g28 * t13
            + g29 * t14 + g30 * t15
        )
        g23 = k10 * harmonic_4 + k8 * harmonic_8
        g24 = k10 * harmonic_5
        g16 = k10 * harmonic_6
        g21 = k10 * harmonic_7
        g13 = k2 * harmonic_1
        g22 = k2 * harmonic_3
        feature_bar_6 += (
            harmonic_0 * moment_bar_6 * radial_9 + radial_10 * (moment_bar_6 * g23 + moment_bar_7 * g24
            + moment_bar_4 * g16 + moment_bar_8 * g25 + moment_bar_5 * g21) + k9 * harmonic_6 * t12 + g13 * t15
            + g22 * t13
        )
        g26 = k8 * harmonic_8 - k10 * harmonic_4
        g17 = -k10 * harmonic_7
        g19 = k2 * harmonic_2
        feature_bar_7 += (
            harmonic_0 * moment_bar_7 * radial_9 + radial_10 * (moment_bar_7 * g26 + moment_bar_6 * g24
            + moment_bar_5 * g16 + moment_bar_4 * g17 + moment_bar_8 * g27) + k9 * harmonic_7 * t12 + g19 * t15
            + g22 * t14
        )
        g18 = -k7 * harmonic_8
        g14 = -k2 * harmonic_2
        feature_bar_4 += (
            harmonic_0 * moment_bar_4 * radial_9 + k9 * harmonic_4 * t12 + radial_10 * (moment_bar_8 * g15
            + moment_bar_6 * g16 + moment_bar_7 * g17 + moment_bar_4 * g18) + g13 * t13 + g14 * t14
        )
        feature_bar_5 += (
            harmonic_0 * moment_bar_5 * radial_9 + k9 * harmonic_5 * t12 + radial_10 * (moment_bar_8 * g20
            + moment_bar_7 * g16 + moment_bar_6 * g21 + moment_bar_5 * g18) + g13 * t14 + g19 * t13
        )
    tl.store(feature_bar + j * 576 + c, feature_bar_0)
    tl.store(feature_bar + j * 576 + c + 64, feature_bar_1)
    tl.store(feature_bar + j * 576 + c + 128, feature_bar_2)
    tl.store(feature_bar + j * 576 + c + 192, feature_bar_3)
    tl.store(feature_bar + j * 576 + c + 256, feature_bar_4)
    tl.store(feature_bar + j * 576 + c + 320, feature_bar_5)
    tl.store(feature_bar + j * 576 + c + 384, feature_bar_6)
    tl.store(feature_bar + j * 576 + c + 448, feature_bar_7)
    tl.store(feature_bar + j * 576 + c + 512, feature_bar_8)


@triton.jit
def gradient_edge(centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, harmonic_bar, spline_bar, BLOCK: tl.constexpr):
    """feature [atoms, 9, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    moment_bar [atoms, 9, 64]
    -> harmonic_bar [edges, 9], spline_bar [edges, 4]
    A program makes one edge; nesting order radial by spline > table, radial_bar by harmonic > feature > moment_bar, harmonic_bar by radial > feature > moment_bar, spline_bar by radial_bar > table
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k1: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k5: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k6: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k7: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k8: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k9: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
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
    spline_bar_0 = tl.zeros([BLOCK], real)
    spline_bar_1 = tl.zeros([BLOCK], real)
    spline_bar_2 = tl.zeros([BLOCK], real)
    spline_bar_3 = tl.zeros([BLOCK], real)
    for start in range(0, 64, BLOCK):
        c = start + tl.arange(0, BLOCK)
        feature_j = feature + j * 576 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 704 + c
        moment_bar_i = moment_bar + i * 576 + c
        feature_0 = tl.load(feature_j)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        spline_0 = tl.load(spline_e)
        table_3 = tl.load(table_q + 192)
        spline_1 = tl.load(spline_e + 1)
        table_14 = tl.load(table_q + 896)
        spline_2 = tl.load(spline_e + 2)
        table_25 = tl.load(table_q + 1600)
        spline_3 = tl.load(spline_e + 3)
        table_36 = tl.load(table_q + 2304)
        radial_3 = spline_0 * table_3 + spline_1 * table_14 + spline_2 * table_25 + spline_3 * table_36
        feature_1 = tl.load(feature_j + 64)
        moment_bar_6 = tl.load(moment_bar_i + 384)
        feature_2 = tl.load(feature_j + 128)
        moment_bar_7 = tl.load(moment_bar_i + 448)
        feature_3 = tl.load(feature_j + 192)
        moment_bar_8 = tl.load(moment_bar_i + 512)
        t36 = k0 * feature_1 * moment_bar_6 + k0 * feature_2 * moment_bar_7 + k1 * feature_3 * moment_bar_8
        table_8 = tl.load(table_q + 512)
        table_19 = tl.load(table_q + 1216)
        table_30 = tl.load(table_q + 1920)
        table_41 = tl.load(table_q + 2624)
        radial_8 = spline_0 * table_8 + spline_1 * table_19 + spline_2 * table_30 + spline_3 * table_41
        moment_bar_0 = tl.load(moment_bar_i)
        table_1 = tl.load(table_q + 64)
        table_12 = tl.load(table_q + 768)
        table_23 = tl.load(table_q + 1472)
        table_34 = tl.load(table_q + 2176)
        radial_1 = spline_0 * table_1 + spline_1 * table_12 + spline_2 * table_23 + spline_3 * table_34
        feature_6 = tl.load(feature_j + 384)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        feature_7 = tl.load(feature_j + 448)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        feature_8 = tl.load(feature_j + 512)
        t29 = k2 * feature_6 * moment_bar_1 + k2 * feature_7 * moment_bar_2 + k3 * feature_8 * moment_bar_3
        table_6 = tl.load(table_q + 384)
        table_17 = tl.load(table_q + 1088)
        table_28 = tl.load(table_q + 1792)
        table_39 = tl.load(table_q + 2496)
        radial_6 = spline_0 * table_6 + spline_1 * table_17 + spline_2 * table_28 + spline_3 * table_39
        harmonic_bar_3 += (
            feature_0 * moment_bar_3 * radial_3 + t36 * radial_8 + k4 * moment_bar_0 * feature_3 * radial_1
            + t29 * radial_6
        )
        moment_bar_4 = tl.load(moment_bar_i + 256)
        t32 = moment_bar_4 - k4 * moment_bar_8
        moment_bar_5 = tl.load(moment_bar_i + 320)
        t33 = k0 * feature_1 * t32 + k0 * feature_2 * moment_bar_5 + k0 * feature_3 * moment_bar_6
        feature_4 = tl.load(feature_j + 256)
        feature_5 = tl.load(feature_j + 320)
        t27 = (
            k2 * feature_4 * moment_bar_1 + k2 * feature_5 * moment_bar_2 + k2 * feature_6 * moment_bar_3
            - k5 * feature_8 * moment_bar_1
        )
        harmonic_bar_1 += (
            feature_0 * moment_bar_1 * radial_3 + k4 * moment_bar_0 * feature_1 * radial_1 + t33 * radial_8
            + t27 * radial_6
        )
        t34 = moment_bar_4 + k4 * moment_bar_8
        t35 = k0 * feature_1 * moment_bar_5 - k0 * feature_2 * t34 + k0 * feature_3 * moment_bar_7
        t28 = (
            -k2 * feature_4 * moment_bar_2 + k2 * feature_5 * moment_bar_1 + k2 * feature_7 * moment_bar_3
            - k5 * feature_8 * moment_bar_2
        )
        harmonic_bar_2 += (
            feature_0 * moment_bar_2 * radial_3 + t35 * radial_8 + k4 * moment_bar_0 * feature_2 * radial_1
            + t28 * radial_6
        )
        table_0 = tl.load(table_q)
        harmonic_0 = tl.load(harmonic_e)
        radial_bar_0 = harmonic_0 * feature_0 * moment_bar_0
        harmonic_1 = tl.load(harmonic_e + 1)
        g0 = k4 * harmonic_1
        harmonic_2 = tl.load(harmonic_e + 2)
        g1 = k4 * harmonic_2
        harmonic_3 = tl.load(harmonic_e + 3)
        g2 = k4 * harmonic_3
        radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
        table_2 = tl.load(table_q + 128)
        harmonic_4 = tl.load(harmonic_e + 4)
        g3 = k6 * harmonic_4
        harmonic_5 = tl.load(harmonic_e + 5)
        g4 = k6 * harmonic_5
        harmonic_6 = tl.load(harmonic_e + 6)
        g5 = k6 * harmonic_6
        harmonic_7 = tl.load(harmonic_e + 7)
        g6 = k6 * harmonic_7
        harmonic_8 = tl.load(harmonic_e + 8)
        g7 = k6 * harmonic_8
        radial_bar_2 = (
            moment_bar_0 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5 + feature_7 * g6 + feature_8 * g7)
        )
        radial_bar_3 = (
            feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
        )
        table_4 = tl.load(table_q + 256)
        t15 = feature_3 * moment_bar_3
        t16 = feature_1 * moment_bar_1
        t17 = feature_2 * moment_bar_2
        t18 = t16 + t17
        t19 = t15 + t18
        radial_bar_4 = harmonic_0 * t19
        table_5 = tl.load(table_q + 320)
        t21 = t16 - t17
        g8 = k2 * harmonic_4
        t22 = feature_1 * moment_bar_2 + feature_2 * moment_bar_1
        g9 = k2 * harmonic_5
        t23 = feature_1 * moment_bar_3 + feature_3 * moment_bar_1
        g10 = k2 * harmonic_6
        t24 = k3 * t15 - k5 * t18
        t25 = feature_2 * moment_bar_3 + feature_3 * moment_bar_2
        g11 = k2 * harmonic_7
        radial_bar_5 = t21 * g8 + t22 * g9 + t23 * g10 + harmonic_8 * t24 + t25 * g11
        radial_bar_6 = harmonic_1 * t27 + harmonic_2 * t28 + harmonic_3 * t29
        table_7 = tl.load(table_q + 448)
        radial_bar_7 = (
            feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
            + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
        )
        radial_bar_8 = harmonic_1 * t33 + harmonic_2 * t35 + harmonic_3 * t36
        table_9 = tl.load(table_q + 576)
        t38 = feature_8 * moment_bar_8
        t39 = feature_4 * moment_bar_4 + feature_5 * moment_bar_5
        t40 = feature_6 * moment_bar_6
        t41 = feature_7 * moment_bar_7
        t42 = t40 + t41
        t43 = t38 + t39 + t42
        radial_bar_9 = harmonic_0 * t43
        table_10 = tl.load(table_q + 640)
        t45 = k7 * t40 - k7 * t41 - k8 * feature_4 * moment_bar_8 - k8 * feature_8 * moment_bar_4
        t46 = (
            k7 * feature_4 * moment_bar_6 + k7 * feature_5 * moment_bar_7 + k7 * feature_6 * t34
            + k7 * feature_7 * moment_bar_5 + k9 * feature_8 * moment_bar_6
        )
        t47 = (
            -k7 * feature_4 * moment_bar_7 + k7 * feature_5 * moment_bar_6 + k7 * feature_6 * moment_bar_5
            - k7 * feature_7 * t32 + k9 * feature_8 * moment_bar_7
        )
        t48 = k8 * t38 - k8 * t39 + k9 * t42
        t49 = (
            -k8 * feature_5 * moment_bar_8 + k7 * feature_6 * moment_bar_7 + k7 * feature_7 * moment_bar_6
            - k8 * feature_8 * moment_bar_5
        )
        radial_bar_10 = (
            harmonic_4 * t45 + harmonic_6 * t46 + harmonic_7 * t47 + harmonic_8 * t48 + harmonic_5 * t49
        )
        spline_bar_0 += (
            table_0 * radial_bar_0 + table_1 * radial_bar_1 + table_2 * radial_bar_2 + table_3 * radial_bar_3
            + table_4 * radial_bar_4 + table_5 * radial_bar_5 + table_6 * radial_bar_6 + table_7 * radial_bar_7
            + table_8 * radial_bar_8 + table_9 * radial_bar_9 + table_10 * radial_bar_10
        )
        table_11 = tl.load(table_q + 704)
        table_13 = tl.load(table_q + 832)
        table_15 = tl.load(table_q + 960)
        table_16 = tl.load(table_q + 1024)
        table_18 = tl.load(table_q + 1152)
        table_20 = tl.load(table_q + 1280)
        table_21 = tl.load(table_q + 1344)
        spline_bar_1 += (
            table_11 * radial_bar_0 + table_12 * radial_bar_1 + table_13 * radial_bar_2
            + table_14 * radial_bar_3 + table_15 * radial_bar_4 + table_16 * radial_bar_5
            + table_17 * radial_bar_6 + table_18 * radial_bar_7 + table_19 * radial_bar_8
            + table_20 * radial_bar_9 + table_21 * radial_bar_10
        )
        table_22 = tl.load(table_q + 1408)
        table_33 = tl.load(table_q + 2112)
        radial_0 = spline_0 * table_0 + spline_1 * table_11 + spline_2 * table_22 + spline_3 * table_33
        table_26 = tl.load(table_q + 1664)
        table_37 = tl.load(table_q + 2368)
        radial_4 = spline_0 * table_4 + spline_1 * table_15 + spline_2 * table_26 + spline_3 * table_37
        table_31 = tl.load(table_q + 1984)
        table_42 = tl.load(table_q + 2688)
        radial_9 = spline_0 * table_9 + spline_1 * table_20 + spline_2 * table_31 + spline_3 * table_42
        harmonic_bar_0 += feature_0 * moment_bar_0 * radial_0 + t19 * radial_4 + t43 * radial_9
        table_24 = tl.load(table_q + 1536)
        table_27 = tl.load(table_q + 1728)
        table_29 = tl.load(table_q + 1856)
        table_32 = tl.load(table_q + 2048)
        spline_bar_2 += (
            table_22 * radial_bar_0 + table_23 * radial_bar_1 + table_24 * radial_bar_2
            + table_25 * radial_bar_3 + table_26 * radial_bar_4 + table_27 * radial_bar_5
            + table_28 * radial_bar_6 + table_29 * radial_bar_7 + table_30 * radial_bar_8
            + table_31 * radial_bar_9 + table_32 * radial_bar_10
        )
        table_35 = tl.load(table_q + 2240)
        table_38 = tl.load(table_q + 2432)
        table_40 = tl.load(table_q + 2560)
        table_43 = tl.load(table_q + 2752)
        spline_bar_3 += (
            table_33 * radial_bar_0 + table_34 * radial_bar_1 + table_35 * radial_bar_2
            + table_36 * radial_bar_3 + table_37 * radial_bar_4 + table_38 * radial_bar_5
            + table_39 * radial_bar_6 + table_40 * radial_bar_7 + table_41 * radial_bar_8
            + table_42 * radial_bar_9 + table_43 * radial_bar_10
        )
        radial_7 = spline_0 * table_7 + spline_1 * table_18 + spline_2 * table_29 + spline_3 * table_40
        radial_5 = spline_0 * table_5 + spline_1 * table_16 + spline_2 * table_27 + spline_3 * table_38
        radial_2 = spline_0 * table_2 + spline_1 * table_13 + spline_2 * table_24 + spline_3 * table_35
        radial_10 = spline_0 * table_10 + spline_1 * table_21 + spline_2 * table_32 + spline_3 * table_43
        harmonic_bar_4 += (
            feature_0 * moment_bar_4 * radial_7 + k2 * t21 * radial_5 + k6 * moment_bar_0 * feature_4 * radial_2
            + t45 * radial_10
        )
        harmonic_bar_5 += (
            feature_0 * moment_bar_5 * radial_7 + k2 * t22 * radial_5 + k6 * moment_bar_0 * feature_5 * radial_2
            + t49 * radial_10
        )
        harmonic_bar_6 += (
            feature_0 * moment_bar_6 * radial_7 + k2 * t23 * radial_5 + t46 * radial_10
            + k6 * moment_bar_0 * feature_6 * radial_2
        )
        harmonic_bar_7 += (
            feature_0 * moment_bar_7 * radial_7 + k2 * t25 * radial_5 + t47 * radial_10
            + k6 * moment_bar_0 * feature_7 * radial_2
        )
        harmonic_bar_8 += (
            feature_0 * moment_bar_8 * radial_7 + t24 * radial_5 + t48 * radial_10
            + k6 * moment_bar_0 * feature_8 * radial_2
        )
    tl.store(harmonic_bar + e * 9, tl.sum(harmonic_bar_0, 0))
    tl.store(harmonic_bar + e * 9 + 1, tl.sum(harmonic_bar_1, 0))
    tl.store(harmonic_bar + e * 9 + 2, tl.sum(harmonic_bar_2, 0))
    tl.store(harmonic_bar + e * 9 + 3, tl.sum(harmonic_bar_3, 0))
    tl.store(harmonic_bar + e * 9 + 4, tl.sum(harmonic_bar_4, 0))
    tl.store(harmonic_bar + e * 9 + 5, tl.sum(harmonic_bar_5, 0))
    tl.store(harmonic_bar + e * 9 + 6, tl.sum(harmonic_bar_6, 0))
    tl.store(harmonic_bar + e * 9 + 7, tl.sum(harmonic_bar_7, 0))
    tl.store(harmonic_bar + e * 9 + 8, tl.sum(harmonic_bar_8, 0))
    tl.store(spline_bar + e * 4, tl.sum(spline_bar_0, 0))
    tl.store(spline_bar + e * 4 + 1, tl.sum(spline_bar_1, 0))
    tl.store(spline_bar + e * 4 + 2, tl.sum(spline_bar_2, 0))
    tl.store(spline_bar + e * 4 + 3, tl.sum(spline_bar_3, 0))


@triton.jit(do_not_specialize=['shares'])
def gradient_knot(knot_pointer, knot_order, centre, neighbour, feature, harmonic, spline, moment_bar, table_bar, shares, BLOCK: tl.constexpr):
    """feature [atoms, 9, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    moment_bar [atoms, 9, 64]
    -> table_bar [rows, 44, 64]
    A program sums a share of the edges of one interval into a row; nesting order radial_bar by feature > moment_bar > harmonic, table_bar by radial_bar > spline
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k2: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k5: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k6: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k7: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k8: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k9: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k10: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
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
    table_bar_40 = tl.zeros([BLOCK], real)
    table_bar_41 = tl.zeros([BLOCK], real)
    table_bar_42 = tl.zeros([BLOCK], real)
    table_bar_43 = tl.zeros([BLOCK], real)
    for s in range(first + count * share // shares, first + count * (share + 1) // shares):
        e = tl.load(knot_order + s)
        i = tl.load(centre + e)
        j = tl.load(neighbour + e)
        feature_j = feature + j * 576 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        moment_bar_i = moment_bar + i * 576 + c
        harmonic_0 = tl.load(harmonic_e)
        feature_0 = tl.load(feature_j)
        moment_bar_0 = tl.load(moment_bar_i)
        radial_bar_0 = harmonic_0 * feature_0 * moment_bar_0
        spline_0 = tl.load(spline_e)
        table_bar_0 += radial_bar_0 * spline_0
        spline_1 = tl.load(spline_e + 1)
        table_bar_11 += radial_bar_0 * spline_1
        spline_2 = tl.load(spline_e + 2)
        table_bar_22 += radial_bar_0 * spline_2
        spline_3 = tl.load(spline_e + 3)
        table_bar_33 += radial_bar_0 * spline_3
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        radial_bar_3 = (
            feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
        )
        table_bar_3 += spline_0 * radial_bar_3
        table_bar_14 += radial_bar_3 * spline_1
        table_bar_25 += radial_bar_3 * spline_2
        table_bar_36 += radial_bar_3 * spline_3
        feature_1 = tl.load(feature_j + 64)
        feature_2 = tl.load(feature_j + 128)
        feature_3 = tl.load(feature_j + 192)
        radial_bar_4 = (
            harmonic_0 * (feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3)
        )
        table_bar_4 += spline_0 * radial_bar_4
        table_bar_15 += radial_bar_4 * spline_1
        table_bar_26 += radial_bar_4 * spline_2
        table_bar_37 += radial_bar_4 * spline_3
        g0 = k0 * harmonic_1
        g1 = k0 * harmonic_2
        g2 = k0 * harmonic_3
        radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
        table_bar_1 += spline_0 * radial_bar_1
        table_bar_12 += radial_bar_1 * spline_1
        table_bar_23 += radial_bar_1 * spline_2
        table_bar_34 += radial_bar_1 * spline_3
        harmonic_4 = tl.load(harmonic_e + 4)
        harmonic_8 = tl.load(harmonic_e + 8)
        g8 = k1 * harmonic_4 - k2 * harmonic_8
        harmonic_5 = tl.load(harmonic_e + 5)
        g9 = k1 * harmonic_5
        harmonic_6 = tl.load(harmonic_e + 6)
        g10 = k1 * harmonic_6
        g11 = -k2 * harmonic_8 - k1 * harmonic_4
        harmonic_7 = tl.load(harmonic_e + 7)
        g12 = k1 * harmonic_7
        g13 = k3 * harmonic_8
        radial_bar_5 = (
            feature_1 * (moment_bar_1 * g8 + moment_bar_2 * g9 + moment_bar_3 * g10)
            + feature_2 * (moment_bar_2 * g11 + moment_bar_1 * g9 + moment_bar_3 * g12)
            + feature_3 * (moment_bar_1 * g10 + moment_bar_2 * g12 + moment_bar_3 * g13)
        )
        table_bar_5 += spline_0 * radial_bar_5
        table_bar_16 += radial_bar_5 * spline_1
        table_bar_27 += radial_bar_5 * spline_2
        table_bar_38 += radial_bar_5 * spline_3
        feature_4 = tl.load(feature_j + 256)
        g14 = k1 * harmonic_1
        feature_5 = tl.load(feature_j + 320)
        g15 = k1 * harmonic_2
        feature_6 = tl.load(feature_j + 384)
        g16 = k1 * harmonic_3
        feature_8 = tl.load(feature_j + 512)
        g17 = -k2 * harmonic_1
        g18 = -k1 * harmonic_2
        feature_7 = tl.load(feature_j + 448)
        g19 = -k2 * harmonic_2
        g20 = k3 * harmonic_3
        radial_bar_6 = (
            moment_bar_1 * (feature_4 * g14 + feature_5 * g15 + feature_6 * g16 + feature_8 * g17)
            + moment_bar_2 * (feature_4 * g18 + feature_5 * g14 + feature_7 * g16 + feature_8 * g19)
            + moment_bar_3 * (feature_6 * g14 + feature_7 * g15 + feature_8 * g20)
        )
        table_bar_6 += spline_0 * radial_bar_6
        table_bar_17 += radial_bar_6 * spline_1
        table_bar_28 += radial_bar_6 * spline_2
        table_bar_39 += radial_bar_6 * spline_3
        g3 = k4 * harmonic_4
        g4 = k4 * harmonic_5
        g5 = k4 * harmonic_6
        g6 = k4 * harmonic_7
        g7 = k4 * harmonic_8
        radial_bar_2 = (
            moment_bar_0 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5 + feature_7 * g6 + feature_8 * g7)
        )
        table_bar_2 += spline_0 * radial_bar_2
        table_bar_13 += radial_bar_2 * spline_1
        table_bar_24 += radial_bar_2 * spline_2
        table_bar_35 += radial_bar_2 * spline_3
        moment_bar_4 = tl.load(moment_bar_i + 256)
        g21 = k5 * harmonic_1
        moment_bar_8 = tl.load(moment_bar_i + 512)
        g22 = -k6 * harmonic_1
        moment_bar_5 = tl.load(moment_bar_i + 320)
        g23 = k5 * harmonic_2
        moment_bar_6 = tl.load(moment_bar_i + 384)
        g24 = k5 * harmonic_3
        g25 = -k5 * harmonic_2
        g26 = -k6 * harmonic_2
        moment_bar_7 = tl.load(moment_bar_i + 448)
        g27 = k7 * harmonic_3
        radial_bar_8 = (
            feature_1 * (moment_bar_4 * g21 + moment_bar_8 * g22 + moment_bar_5 * g23 + moment_bar_6 * g24)
            + feature_2 * (moment_bar_5 * g21 + moment_bar_4 * g25 + moment_bar_8 * g26 + moment_bar_7 * g24)
            + feature_3 * (moment_bar_6 * g21 + moment_bar_7 * g23 + moment_bar_8 * g27)
        )
        table_bar_8 += spline_0 * radial_bar_8
        table_bar_19 += radial_bar_8 * spline_1
        table_bar_30 += radial_bar_8 * spline_2
        table_bar_41 += radial_bar_8 * spline_3
        radial_bar_7 = (
            feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
            + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
        )
        table_bar_7 += spline_0 * radial_bar_7
        g28 = -k8 * harmonic_4
        g29 = k9 * harmonic_6
        g30 = -k9 * harmonic_7
        g31 = -k8 * harmonic_8
        g32 = -k8 * harmonic_5
        g33 = k9 * harmonic_7
        g34 = k9 * harmonic_4 + k10 * harmonic_8
        g35 = k9 * harmonic_5
        g36 = k10 * harmonic_6
        g37 = k10 * harmonic_8 - k9 * harmonic_4
        g38 = k10 * harmonic_7
        g39 = k8 * harmonic_8
        radial_bar_10 = (
            feature_4 * (moment_bar_8 * g28 + moment_bar_6 * g29 + moment_bar_7 * g30 + moment_bar_4 * g31)
            + feature_5 * (moment_bar_8 * g32 + moment_bar_7 * g29 + moment_bar_6 * g33 + moment_bar_5 * g31)
            + feature_6 * (moment_bar_6 * g34 + moment_bar_7 * g35 + moment_bar_4 * g29 + moment_bar_8 * g36
            + moment_bar_5 * g33) + feature_7 * (moment_bar_7 * g37 + moment_bar_6 * g35 + moment_bar_5 * g29
            + moment_bar_4 * g30 + moment_bar_8 * g38) + feature_8 * (moment_bar_4 * g28 + moment_bar_5 * g32
            + moment_bar_6 * g36 + moment_bar_7 * g38 + moment_bar_8 * g39)
        )
        table_bar_10 += spline_0 * radial_bar_10
        radial_bar_9 = (
            harmonic_0 * (feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
            + feature_7 * moment_bar_7 + feature_8 * moment_bar_8)
        )
        table_bar_9 += spline_0 * radial_bar_9
        table_bar_18 += radial_bar_7 * spline_1
        table_bar_20 += radial_bar_9 * spline_1
        table_bar_21 += radial_bar_10 * spline_1
        table_bar_29 += radial_bar_7 * spline_2
        table_bar_40 += radial_bar_7 * spline_3
        table_bar_31 += radial_bar_9 * spline_2
        table_bar_42 += radial_bar_9 * spline_3
        table_bar_32 += radial_bar_10 * spline_2
        table_bar_43 += radial_bar_10 * spline_3
    tl.store(table_bar + row * 2816 + c, table_bar_0)
    tl.store(table_bar + row * 2816 + c + 64, table_bar_1)
    tl.store(table_bar + row * 2816 + c + 128, table_bar_2)
    tl.store(table_bar + row * 2816 + c + 192, table_bar_3)
    tl.store(table_bar + row * 2816 + c + 256, table_bar_4)
    tl.store(table_bar + row * 2816 + c + 320, table_bar_5)
    tl.store(table_bar + row * 2816 + c + 384, table_bar_6)
    tl.store(table_bar + row * 2816 + c + 448, table_bar_7)
    tl.store(table_bar + row * 2816 + c + 512, table_bar_8)
    tl.store(table_bar + row * 2816 + c + 576, table_bar_9)
    tl.store(table_bar + row * 2816 + c + 640, table_bar_10)
    tl.store(table_bar + row * 2816 + c + 704, table_bar_11)
    tl.store(table_bar + row * 2816 + c + 768, table_bar_12)
    tl.store(table_bar + row * 2816 + c + 832, table_bar_13)
    tl.store(table_bar + row * 2816 + c + 896, table_bar_14)
    tl.store(table_bar + row * 2816 + c + 960, table_bar_15)
    tl.store(table_bar + row * 2816 + c + 1024, table_bar_16)
    tl.store(table_bar + row * 2816 + c + 1088, table_bar_17)
    tl.store(table_bar + row * 2816 + c + 1152, table_bar_18)
    tl.store(table_bar + row * 2816 + c + 1216, table_bar_19)
    tl.store(table_bar + row * 2816 + c + 1280, table_bar_20)
    tl.store(table_bar + row * 2816 + c + 1344, table_bar_21)
    tl.store(table_bar + row * 2816 + c + 1408, table_bar_22)
    tl.store(table_bar + row * 2816 + c + 1472, table_bar_23)
    tl.store(table_bar + row * 2816 + c + 1536, table_bar_24)
    tl.store(table_bar + row * 2816 + c + 1600, table_bar_25)
    tl.store(table_bar + row * 2816 + c + 1664, table_bar_26)
    tl.store(table_bar + row * 2816 + c + 1728, table_bar_27)
    tl.store(table_bar + row * 2816 + c + 1792, table_bar_28)
    tl.store(table_bar + row * 2816 + c + 1856, table_bar_29)
    tl.store(table_bar + row * 2816 + c + 1920, table_bar_30)
    tl.store(table_bar + row * 2816 + c + 1984, table_bar_31)
    tl.store(table_bar + row * 2816 + c + 2048, table_bar_32)
    tl.store(table_bar + row * 2816 + c + 2112, table_bar_33)
    tl.store(table_bar + row * 2816 + c + 2176, table_bar_34)
    tl.store(table_bar + row * 2816 + c + 2240, table_bar_35)
    tl.store(table_bar + row * 2816 + c + 2304, table_bar_36)
    tl.store(table_bar + row * 2816 + c + 2368, table_bar_37)
    tl.store(table_bar + row * 2816 + c + 2432, table_bar_38)
    tl.store(table_bar + row * 2816 + c + 2496, table_bar_39)
    tl.store(table_bar + row * 2816 + c + 2560, table_bar_40)
    tl.store(table_bar + row * 2816 + c + 2624, table_bar_41)
    tl.store(table_bar + row * 2816 + c + 2688, table_bar_42)
    tl.store(table_bar + row * 2816 + c + 2752, table_bar_43)


@triton.jit
def second_neighbour(neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, harmonic_bar_hat, spline_bar_hat, feature_hat, BLOCK: tl.constexpr):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    moment_bar [atoms, 9, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> feature_hat [atoms, 9, 64]
    A program walks the edges of one neighbour; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, feature_hat by moment_bar > radial > radial_bar_hat > harmonic > harmonic_bar_hat
    """
    real: tl.constexpr = harmonic.dtype.element_ty
    k0: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k1: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k2: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k3: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k4: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k5: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k6: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k7: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k8: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k9: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k10: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    j = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    feature_hat_0 = tl.zeros([BLOCK], real)
    feature_hat_1 = tl.zeros([BLOCK], real)
    feature_hat_2 = tl.zeros([BLOCK], real)
    feature_hat_3 = tl.zeros([BLOCK], real)
    feature_hat_4 = tl.zeros([BLOCK], real)
    feature_hat_5 = tl.zeros([BLOCK], real)
    feature_hat_6 = tl.zeros([BLOCK], real)
    feature_hat_7 = tl.zeros([BLOCK], real)
    feature_hat_8 = tl.zeros([BLOCK], real)
    for s in range(tl.load(neighbour_pointer + j), tl.load(neighbour_pointer + j + 1)):
        e = tl.load(reverse + s)
        i = tl.load(centre + e)
        q = tl.load(knot + e)
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 704 + c
        moment_bar_i = moment_bar + i * 576 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 9
        spline_bar_hat_e = spline_bar_hat + e * 4
        harmonic_0 = tl.load(harmonic_e)
        moment_bar_0 = tl.load(moment_bar_i)
        table_0 = tl.load(table_q)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_11 = tl.load(table_q + 704)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_22 = tl.load(table_q + 1408)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_33 = tl.load(table_q + 2112)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
            + table_33 * spline_bar_hat_3
        )
        table_3 = tl.load(table_q + 192)
        table_14 = tl.load(table_q + 896)
        table_25 = tl.load(table_q + 1600)
        table_36 = tl.load(table_q + 2304)
        radial_bar_hat_3 = (
            table_3 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
            + table_36 * spline_bar_hat_3
        )
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        table_7 = tl.load(table_q + 448)
        table_18 = tl.load(table_q + 1152)
        table_29 = tl.load(table_q + 1856)
        table_40 = tl.load(table_q + 2560)
        radial_bar_hat_7 = (
            table_7 * spline_bar_hat_0 + table_18 * spline_bar_hat_1 + table_29 * spline_bar_hat_2
            + table_40 * spline_bar_hat_3
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
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        spline_0 = tl.load(spline_e)
        spline_1 = tl.load(spline_e + 1)
        spline_2 = tl.load(spline_e + 2)
        spline_3 = tl.load(spline_e + 3)
        radial_0 = spline_0 * table_0 + spline_1 * table_11 + spline_2 * table_22 + spline_3 * table_33
        radial_3 = spline_0 * table_3 + spline_1 * table_14 + spline_2 * table_25 + spline_3 * table_36
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        radial_7 = spline_0 * table_7 + spline_1 * table_18 + spline_2 * table_29 + spline_3 * table_40
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        feature_hat_0 += (
            harmonic_0 * moment_bar_0 * radial_bar_hat_0 + radial_bar_hat_3 * (harmonic_1 * moment_bar_1
            + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
            + radial_bar_hat_7 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
            + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
            + harmonic_bar_hat_0 * moment_bar_0 * radial_0 + radial_3 * (moment_bar_1 * harmonic_bar_hat_1
            + moment_bar_2 * harmonic_bar_hat_2 + moment_bar_3 * harmonic_bar_hat_3)
            + radial_7 * (moment_bar_4 * harmonic_bar_hat_4 + moment_bar_5 * harmonic_bar_hat_5
            + moment_bar_6 * harmonic_bar_hat_6 + moment_bar_7 * harmonic_bar_hat_7
            + moment_bar_8 * harmonic_bar_hat_8)
        )
        table_4 = tl.load(table_q + 256)
        table_15 = tl.load(table_q + 960)
        table_26 = tl.load(table_q + 1664)
        table_37 = tl.load(table_q + 2368)
        radial_bar_hat_4 = (
            table_4 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
            + table_37 * spline_bar_hat_3
        )
        radial_4 = spline_0 * table_4 + spline_1 * table_15 + spline_2 * table_26 + spline_3 * table_37
        t22 = harmonic_0 * radial_bar_hat_4 + harmonic_bar_hat_0 * radial_4
        table_5 = tl.load(table_q + 320)
        table_16 = tl.load(table_q + 1024)
        table_27 = tl.load(table_q + 1728)
        table_38 = tl.load(table_q + 2432)
        radial_bar_hat_5 = (
            table_5 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_27 * spline_bar_hat_2
            + table_38 * spline_bar_hat_3
        )
        g26 = k0 * harmonic_8
        radial_5 = spline_0 * table_5 + spline_1 * table_16 + spline_2 * table_27 + spline_3 * table_38
        g27 = k0 * harmonic_bar_hat_8
        table_8 = tl.load(table_q + 512)
        table_19 = tl.load(table_q + 1216)
        table_30 = tl.load(table_q + 1920)
        table_41 = tl.load(table_q + 2624)
        radial_bar_hat_8 = (
            table_8 * spline_bar_hat_0 + table_19 * spline_bar_hat_1 + table_30 * spline_bar_hat_2
            + table_41 * spline_bar_hat_3
        )
        g2 = k1 * harmonic_1
        radial_8 = spline_0 * table_8 + spline_1 * table_19 + spline_2 * table_30 + spline_3 * table_41
        g3 = k1 * harmonic_bar_hat_1
        t23 = radial_bar_hat_8 * g2 + radial_8 * g3
        g6 = k1 * harmonic_2
        g7 = k1 * harmonic_bar_hat_2
        t24 = radial_bar_hat_8 * g6 + radial_8 * g7
        g28 = k2 * harmonic_3
        g29 = k2 * harmonic_bar_hat_3
        g12 = k3 * harmonic_6
        g13 = k3 * harmonic_bar_hat_6
        t27 = radial_bar_hat_5 * g12 + radial_5 * g13
        g22 = k3 * harmonic_7
        g23 = k3 * harmonic_bar_hat_7
        t30 = radial_bar_hat_5 * g22 + radial_5 * g23
        table_1 = tl.load(table_q + 64)
        table_12 = tl.load(table_q + 768)
        table_23 = tl.load(table_q + 1472)
        table_34 = tl.load(table_q + 2176)
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
            + table_34 * spline_bar_hat_3
        )
        t28 = moment_bar_0 * radial_bar_hat_1
        g30 = k4 * harmonic_3
        radial_1 = spline_0 * table_1 + spline_1 * table_12 + spline_2 * table_23 + spline_3 * table_34
        t29 = moment_bar_0 * radial_1
        g31 = k4 * harmonic_bar_hat_3
        feature_hat_3 += (
            moment_bar_3 * (t22 + radial_bar_hat_5 * g26 + radial_5 * g27) + moment_bar_6 * t23
            + moment_bar_7 * t24 + moment_bar_8 * (radial_bar_hat_8 * g28 + radial_8 * g29) + moment_bar_1 * t27
            + moment_bar_2 * t30 + t28 * g30 + t29 * g31
        )
        g0 = k3 * harmonic_4 - k5 * harmonic_8
        g1 = k3 * harmonic_bar_hat_4 - k5 * harmonic_bar_hat_8
        g4 = -k6 * harmonic_1
        g5 = -k6 * harmonic_bar_hat_1
        g8 = k1 * harmonic_3
        g9 = k1 * harmonic_bar_hat_3
        t25 = radial_bar_hat_8 * g8 + radial_8 * g9
        g10 = k3 * harmonic_5
        g11 = k3 * harmonic_bar_hat_5
        t26 = radial_bar_hat_5 * g10 + radial_5 * g11
        g14 = k4 * harmonic_1
        g15 = k4 * harmonic_bar_hat_1
        feature_hat_1 += (
            moment_bar_1 * (radial_bar_hat_5 * g0 + radial_5 * g1 + t22) + moment_bar_4 * t23
            + moment_bar_8 * (radial_bar_hat_8 * g4 + radial_8 * g5) + moment_bar_5 * t24 + moment_bar_6 * t25
            + moment_bar_2 * t26 + moment_bar_3 * t27 + g14 * t28 + g15 * t29
        )
        g16 = -k5 * harmonic_8 - k3 * harmonic_4
        g17 = -k5 * harmonic_bar_hat_8 - k3 * harmonic_bar_hat_4
        g18 = -k1 * harmonic_2
        g19 = -k1 * harmonic_bar_hat_2
        g20 = -k6 * harmonic_2
        g21 = -k6 * harmonic_bar_hat_2
        g24 = k4 * harmonic_2
        g25 = k4 * harmonic_bar_hat_2
        feature_hat_2 += (
            moment_bar_2 * (t22 + radial_bar_hat_5 * g16 + radial_5 * g17) + moment_bar_5 * t23
            + moment_bar_4 * (radial_bar_hat_8 * g18 + radial_8 * g19) + moment_bar_8 * (radial_bar_hat_8 * g20
            + radial_8 * g21) + moment_bar_7 * t25 + moment_bar_1 * t26 + moment_bar_3 * t30 + t28 * g24
            + t29 * g25
        )
        table_9 = tl.load(table_q + 576)
        table_20 = tl.load(table_q + 1280)
        table_31 = tl.load(table_q + 1984)
        table_42 = tl.load(table_q + 2688)
        radial_bar_hat_9 = (
            table_9 * spline_bar_hat_0 + table_20 * spline_bar_hat_1 + table_31 * spline_bar_hat_2
            + table_42 * spline_bar_hat_3
        )
        radial_9 = spline_0 * table_9 + spline_1 * table_20 + spline_2 * table_31 + spline_3 * table_42
        t31 = harmonic_0 * radial_bar_hat_9 + harmonic_bar_hat_0 * radial_9
        table_10 = tl.load(table_q + 640)
        table_21 = tl.load(table_q + 1344)
        table_32 = tl.load(table_q + 2048)
        table_43 = tl.load(table_q + 2752)
        radial_bar_hat_10 = (
            table_10 * spline_bar_hat_0 + table_21 * spline_bar_hat_1 + table_32 * spline_bar_hat_2
            + table_43 * spline_bar_hat_3
        )
        g70 = k7 * harmonic_8
        radial_10 = spline_0 * table_10 + spline_1 * table_21 + spline_2 * table_32 + spline_3 * table_43
        g71 = k7 * harmonic_bar_hat_8
        table_6 = tl.load(table_q + 384)
        table_17 = tl.load(table_q + 1088)
        table_28 = tl.load(table_q + 1792)
        table_39 = tl.load(table_q + 2496)
        radial_bar_hat_6 = (
            table_6 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_28 * spline_bar_hat_2
            + table_39 * spline_bar_hat_3
        )
        g72 = -k5 * harmonic_1
        radial_6 = spline_0 * table_6 + spline_1 * table_17 + spline_2 * table_28 + spline_3 * table_39
        g73 = -k5 * harmonic_bar_hat_1
        g74 = -k5 * harmonic_2
        g75 = -k5 * harmonic_bar_hat_2
        g76 = k0 * harmonic_3
        g77 = k0 * harmonic_bar_hat_3
        g38 = -k7 * harmonic_4
        g39 = -k7 * harmonic_bar_hat_4
        t34 = radial_bar_hat_10 * g38 + radial_10 * g39
        g48 = -k7 * harmonic_5
        g49 = -k7 * harmonic_bar_hat_5
        t40 = radial_bar_hat_10 * g48 + radial_10 * g49
        g60 = k8 * harmonic_6
        g61 = k8 * harmonic_bar_hat_6
        t44 = radial_bar_hat_10 * g60 + radial_10 * g61
        g66 = k8 * harmonic_7
        g67 = k8 * harmonic_bar_hat_7
        t45 = radial_bar_hat_10 * g66 + radial_10 * g67
        table_2 = tl.load(table_q + 128)
        table_13 = tl.load(table_q + 832)
        table_24 = tl.load(table_q + 1536)
        table_35 = tl.load(table_q + 2240)
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
            + table_35 * spline_bar_hat_3
        )
        t37 = moment_bar_0 * radial_bar_hat_2
        g78 = k9 * harmonic_8
        radial_2 = spline_0 * table_2 + spline_1 * table_13 + spline_2 * table_24 + spline_3 * table_35
        t38 = moment_bar_0 * radial_2
        g79 = k9 * harmonic_bar_hat_8
        feature_hat_8 += (
            moment_bar_8 * (t31 + radial_bar_hat_10 * g70 + radial_10 * g71)
            + moment_bar_1 * (radial_bar_hat_6 * g72 + radial_6 * g73) + moment_bar_2 * (radial_bar_hat_6 * g74
            + radial_6 * g75) + moment_bar_3 * (radial_bar_hat_6 * g76 + radial_6 * g77) + moment_bar_4 * t34
            + moment_bar_5 * t40 + moment_bar_6 * t44 + moment_bar_7 * t45 + t37 * g78 + t38 * g79
        )
        g54 = k10 * harmonic_4 + k8 * harmonic_8
        g55 = k10 * harmonic_bar_hat_4 + k8 * harmonic_bar_hat_8
        g34 = k3 * harmonic_1
        g35 = k3 * harmonic_bar_hat_1
        t33 = radial_bar_hat_6 * g34 + radial_6 * g35
        g56 = k3 * harmonic_3
        g57 = k3 * harmonic_bar_hat_3
        t42 = radial_bar_hat_6 * g56 + radial_6 * g57
        g58 = k10 * harmonic_5
        g59 = k10 * harmonic_bar_hat_5
        t43 = radial_bar_hat_10 * g58 + radial_10 * g59
        g40 = k10 * harmonic_6
        g41 = k10 * harmonic_bar_hat_6
        t35 = radial_bar_hat_10 * g40 + radial_10 * g41
        g50 = k10 * harmonic_7
        g51 = k10 * harmonic_bar_hat_7
        t41 = radial_bar_hat_10 * g50 + radial_10 * g51
        g62 = k9 * harmonic_6
        g63 = k9 * harmonic_bar_hat_6
        feature_hat_6 += (
            moment_bar_6 * (t31 + radial_bar_hat_10 * g54 + radial_10 * g55) + moment_bar_3 * t33
            + moment_bar_1 * t42 + moment_bar_7 * t43 + moment_bar_4 * t35 + moment_bar_8 * t44
            + moment_bar_5 * t41 + t37 * g62 + t38 * g63
        )
        g64 = k8 * harmonic_8 - k10 * harmonic_4
        g65 = k8 * harmonic_bar_hat_8 - k10 * harmonic_bar_hat_4
        g46 = k3 * harmonic_2
        g47 = k3 * harmonic_bar_hat_2
        t39 = radial_bar_hat_6 * g46 + radial_6 * g47
        g42 = -k10 * harmonic_7
        g43 = -k10 * harmonic_bar_hat_7
        t36 = radial_bar_hat_10 * g42 + radial_10 * g43
        g68 = k9 * harmonic_7
        g69 = k9 * harmonic_bar_hat_7
        feature_hat_7 += (
            moment_bar_7 * (t31 + radial_bar_hat_10 * g64 + radial_10 * g65) + moment_bar_3 * t39
            + moment_bar_2 * t42 + moment_bar_6 * t43 + moment_bar_5 * t35 + moment_bar_4 * t36
            + moment_bar_8 * t45 + t37 * g68 + t38 * g69
        )
        g32 = -k7 * harmonic_8
        g33 = -k7 * harmonic_bar_hat_8
        t32 = radial_bar_hat_10 * g32 + radial_10 * g33 + t31
        g36 = -k3 * harmonic_2
        g37 = -k3 * harmonic_bar_hat_2
        g44 = k9 * harmonic_4
        g45 = k9 * harmonic_bar_hat_4
        feature_hat_4 += (
            moment_bar_4 * t32 + moment_bar_1 * t33 + moment_bar_2 * (radial_bar_hat_6 * g36 + radial_6 * g37)
            + moment_bar_8 * t34 + moment_bar_6 * t35 + moment_bar_7 * t36 + g44 * t37 + g45 * t38
        )
        g52 = k9 * harmonic_5
        g53 = k9 * harmonic_bar_hat_5
        feature_hat_5 += (
            moment_bar_5 * t32 + moment_bar_2 * t33 + moment_bar_1 * t39 + moment_bar_8 * t40
            + moment_bar_7 * t35 + moment_bar_6 * t41 + t37 * g52 + t38 * g53
        )
    tl.store(feature_hat + j * 576 + c, feature_hat_0)
    tl.store(feature_hat + j * 576 + c + 64, feature_hat_1)
    tl.store(feature_hat + j * 576 + c + 128, feature_hat_2)
    tl.store(feature_hat + j * 576 + c + 192, feature_hat_3)
    tl.store(feature_hat + j * 576 + c + 256, feature_hat_4)
    tl.store(feature_hat + j * 576 + c + 320, feature_hat_5)
    tl.store(feature_hat + j * 576 + c + 384, feature_hat_6)
    tl.store(feature_hat + j * 576 + c + 448, feature_hat_7)
    tl.store(feature_hat + j * 576 + c + 512, feature_hat_8)


@triton.jit
def second_edge(centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, harmonic_hat, spline_hat, BLOCK: tl.constexpr):
    """feature [atoms, 9, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    moment_bar [atoms, 9, 64]
    feature_bar_hat [atoms, 9, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> harmonic_hat [edges, 9], spline_hat [edges, 4]
    A program makes one edge; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, radial_hat by moment_bar > feature > feature_bar_hat > harmonic > harmonic_bar_hat, harmonic_hat by moment_bar > feature > feature_bar_hat > radial > radial_bar_hat, spline_hat by radial_hat > table
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k4: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k5: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k6: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k7: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k8: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k9: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k10: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k11: tl.constexpr = 0.8451542547285166  # sqrt(35)/7
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
    spline_hat_0 = tl.zeros([BLOCK], real)
    spline_hat_1 = tl.zeros([BLOCK], real)
    spline_hat_2 = tl.zeros([BLOCK], real)
    spline_hat_3 = tl.zeros([BLOCK], real)
    for start in range(0, 64, BLOCK):
        c = start + tl.arange(0, BLOCK)
        feature_j = feature + j * 576 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 704 + c
        moment_bar_i = moment_bar + i * 576 + c
        feature_bar_hat_j = feature_bar_hat + j * 576 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 9
        spline_bar_hat_e = spline_bar_hat + e * 4
        moment_bar_0 = tl.load(moment_bar_i)
        feature_0 = tl.load(feature_j)
        table_0 = tl.load(table_q)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_11 = tl.load(table_q + 704)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_22 = tl.load(table_q + 1408)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_33 = tl.load(table_q + 2112)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
            + table_33 * spline_bar_hat_3
        )
        feature_1 = tl.load(feature_j + 64)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        feature_2 = tl.load(feature_j + 128)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        feature_3 = tl.load(feature_j + 192)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        t26 = feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3
        table_4 = tl.load(table_q + 256)
        table_15 = tl.load(table_q + 960)
        table_26 = tl.load(table_q + 1664)
        table_37 = tl.load(table_q + 2368)
        radial_bar_hat_4 = (
            table_4 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
            + table_37 * spline_bar_hat_3
        )
        feature_4 = tl.load(feature_j + 256)
        moment_bar_4 = tl.load(moment_bar_i + 256)
        feature_5 = tl.load(feature_j + 320)
        moment_bar_5 = tl.load(moment_bar_i + 320)
        feature_6 = tl.load(feature_j + 384)
        moment_bar_6 = tl.load(moment_bar_i + 384)
        feature_7 = tl.load(feature_j + 448)
        moment_bar_7 = tl.load(moment_bar_i + 448)
        feature_8 = tl.load(feature_j + 512)
        moment_bar_8 = tl.load(moment_bar_i + 512)
        t33 = (
            feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
            + feature_7 * moment_bar_7 + feature_8 * moment_bar_8
        )
        table_9 = tl.load(table_q + 576)
        table_20 = tl.load(table_q + 1280)
        table_31 = tl.load(table_q + 1984)
        table_42 = tl.load(table_q + 2688)
        radial_bar_hat_9 = (
            table_9 * spline_bar_hat_0 + table_20 * spline_bar_hat_1 + table_31 * spline_bar_hat_2
            + table_42 * spline_bar_hat_3
        )
        feature_bar_hat_0 = tl.load(feature_bar_hat_j)
        spline_0 = tl.load(spline_e)
        spline_1 = tl.load(spline_e + 1)
        spline_2 = tl.load(spline_e + 2)
        spline_3 = tl.load(spline_e + 3)
        radial_0 = spline_0 * table_0 + spline_1 * table_11 + spline_2 * table_22 + spline_3 * table_33
        feature_bar_hat_1 = tl.load(feature_bar_hat_j + 64)
        feature_bar_hat_2 = tl.load(feature_bar_hat_j + 128)
        feature_bar_hat_3 = tl.load(feature_bar_hat_j + 192)
        t27 = (
            feature_bar_hat_1 * moment_bar_1 + feature_bar_hat_2 * moment_bar_2
            + feature_bar_hat_3 * moment_bar_3
        )
        radial_4 = spline_0 * table_4 + spline_1 * table_15 + spline_2 * table_26 + spline_3 * table_37
        feature_bar_hat_4 = tl.load(feature_bar_hat_j + 256)
        feature_bar_hat_5 = tl.load(feature_bar_hat_j + 320)
        feature_bar_hat_6 = tl.load(feature_bar_hat_j + 384)
        feature_bar_hat_7 = tl.load(feature_bar_hat_j + 448)
        feature_bar_hat_8 = tl.load(feature_bar_hat_j + 512)
        t34 = (
            feature_bar_hat_4 * moment_bar_4 + feature_bar_hat_5 * moment_bar_5
            + feature_bar_hat_6 * moment_bar_6 + feature_bar_hat_7 * moment_bar_7
            + feature_bar_hat_8 * moment_bar_8
        )
        radial_9 = spline_0 * table_9 + spline_1 * table_20 + spline_2 * table_31 + spline_3 * table_42
        harmonic_hat_0 += (
            moment_bar_0 * feature_0 * radial_bar_hat_0 + t26 * radial_bar_hat_4 + t33 * radial_bar_hat_9
            + moment_bar_0 * feature_bar_hat_0 * radial_0 + t27 * radial_4 + t34 * radial_9
        )
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        harmonic_0 = tl.load(harmonic_e)
        radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + feature_bar_hat_0 * harmonic_0)
        table_1 = tl.load(table_q + 64)
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        g0 = k0 * harmonic_bar_hat_1
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        g1 = k0 * harmonic_bar_hat_2
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        g2 = k0 * harmonic_bar_hat_3
        harmonic_1 = tl.load(harmonic_e + 1)
        g3 = k0 * harmonic_1
        harmonic_2 = tl.load(harmonic_e + 2)
        g4 = k0 * harmonic_2
        harmonic_3 = tl.load(harmonic_e + 3)
        g5 = k0 * harmonic_3
        radial_hat_1 = (
            moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2 + feature_bar_hat_1 * g3
            + feature_bar_hat_2 * g4 + feature_bar_hat_3 * g5)
        )
        table_2 = tl.load(table_q + 128)
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        g6 = k1 * harmonic_bar_hat_4
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        g7 = k1 * harmonic_bar_hat_5
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        g8 = k1 * harmonic_bar_hat_6
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        g9 = k1 * harmonic_bar_hat_7
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        g10 = k1 * harmonic_bar_hat_8
        harmonic_4 = tl.load(harmonic_e + 4)
        g11 = k1 * harmonic_4
        harmonic_5 = tl.load(harmonic_e + 5)
        g12 = k1 * harmonic_5
        harmonic_6 = tl.load(harmonic_e + 6)
        g13 = k1 * harmonic_6
        harmonic_7 = tl.load(harmonic_e + 7)
        g14 = k1 * harmonic_7
        harmonic_8 = tl.load(harmonic_e + 8)
        g15 = k1 * harmonic_8
        radial_hat_2 = (
            moment_bar_0 * (feature_4 * g6 + feature_5 * g7 + feature_6 * g8 + feature_7 * g9 + feature_8 * g10
            + feature_bar_hat_4 * g11 + feature_bar_hat_5 * g12 + feature_bar_hat_6 * g13
            + feature_bar_hat_7 * g14 + feature_bar_hat_8 * g15)
        )
        table_3 = tl.load(table_q + 192)
        radial_hat_3 = (
            feature_0 * (harmonic_bar_hat_1 * moment_bar_1 + harmonic_bar_hat_2 * moment_bar_2
            + harmonic_bar_hat_3 * moment_bar_3) + feature_bar_hat_0 * (harmonic_1 * moment_bar_1
            + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
        )
        radial_hat_4 = harmonic_bar_hat_0 * t26 + harmonic_0 * t27
        table_5 = tl.load(table_q + 320)
        g16 = k2 * harmonic_bar_hat_4 - k3 * harmonic_bar_hat_8
        g17 = k2 * harmonic_bar_hat_5
        g18 = k2 * harmonic_bar_hat_6
        g19 = k2 * harmonic_4 - k3 * harmonic_8
        g20 = k2 * harmonic_5
        g21 = k2 * harmonic_6
        g22 = -k3 * harmonic_bar_hat_8 - k2 * harmonic_bar_hat_4
        g23 = k2 * harmonic_bar_hat_7
        g24 = -k3 * harmonic_8 - k2 * harmonic_4
        g25 = k2 * harmonic_7
        g26 = k4 * harmonic_bar_hat_8
        g27 = k4 * harmonic_8
        radial_hat_5 = (
            moment_bar_1 * (feature_1 * g16 + feature_2 * g17 + feature_3 * g18 + feature_bar_hat_1 * g19
            + feature_bar_hat_2 * g20 + feature_bar_hat_3 * g21) + moment_bar_2 * (feature_1 * g17
            + feature_2 * g22 + feature_3 * g23 + feature_bar_hat_1 * g20 + feature_bar_hat_2 * g24
            + feature_bar_hat_3 * g25) + moment_bar_3 * (feature_1 * g18 + feature_2 * g23 + feature_3 * g26
            + feature_bar_hat_1 * g21 + feature_bar_hat_2 * g25 + feature_bar_hat_3 * g27)
        )
        table_6 = tl.load(table_q + 384)
        g28 = k2 * harmonic_bar_hat_1
        g29 = k2 * harmonic_bar_hat_2
        g30 = k2 * harmonic_bar_hat_3
        g31 = -k3 * harmonic_bar_hat_1
        g32 = k2 * harmonic_1
        g33 = k2 * harmonic_2
        g34 = k2 * harmonic_3
        g35 = -k3 * harmonic_1
        g36 = -k2 * harmonic_bar_hat_2
        g37 = -k3 * harmonic_bar_hat_2
        g38 = -k2 * harmonic_2
        g39 = -k3 * harmonic_2
        g40 = k4 * harmonic_bar_hat_3
        g41 = k4 * harmonic_3
        radial_hat_6 = (
            moment_bar_1 * (feature_4 * g28 + feature_5 * g29 + feature_6 * g30 + feature_8 * g31
            + feature_bar_hat_4 * g32 + feature_bar_hat_5 * g33 + feature_bar_hat_6 * g34
            + feature_bar_hat_8 * g35) + moment_bar_2 * (feature_4 * g36 + feature_5 * g28 + feature_7 * g30
            + feature_8 * g37 + feature_bar_hat_4 * g38 + feature_bar_hat_5 * g32 + feature_bar_hat_7 * g34
            + feature_bar_hat_8 * g39) + moment_bar_3 * (feature_6 * g28 + feature_7 * g29 + feature_8 * g40
            + feature_bar_hat_6 * g32 + feature_bar_hat_7 * g33 + feature_bar_hat_8 * g41)
        )
        table_7 = tl.load(table_q + 448)
        radial_hat_7 = (
            feature_0 * (harmonic_bar_hat_4 * moment_bar_4 + harmonic_bar_hat_5 * moment_bar_5
            + harmonic_bar_hat_6 * moment_bar_6 + harmonic_bar_hat_7 * moment_bar_7
            + harmonic_bar_hat_8 * moment_bar_8) + feature_bar_hat_0 * (harmonic_4 * moment_bar_4
            + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7
            + harmonic_8 * moment_bar_8)
        )
        table_8 = tl.load(table_q + 512)
        g42 = k5 * harmonic_bar_hat_1
        g43 = -k5 * harmonic_bar_hat_2
        g44 = k5 * harmonic_1
        g45 = -k5 * harmonic_2
        g46 = -k6 * harmonic_bar_hat_1
        g47 = -k6 * harmonic_bar_hat_2
        g48 = k7 * harmonic_bar_hat_3
        g49 = -k6 * harmonic_1
        g50 = -k6 * harmonic_2
        g51 = k7 * harmonic_3
        g52 = k5 * harmonic_bar_hat_2
        g53 = k5 * harmonic_2
        g54 = k5 * harmonic_bar_hat_3
        g55 = k5 * harmonic_3
        radial_hat_8 = (
            moment_bar_4 * (feature_1 * g42 + feature_2 * g43 + feature_bar_hat_1 * g44
            + feature_bar_hat_2 * g45) + moment_bar_8 * (feature_1 * g46 + feature_2 * g47 + feature_3 * g48
            + feature_bar_hat_1 * g49 + feature_bar_hat_2 * g50 + feature_bar_hat_3 * g51)
            + moment_bar_5 * (feature_1 * g52 + feature_2 * g42 + feature_bar_hat_1 * g53
            + feature_bar_hat_2 * g44) + moment_bar_6 * (feature_1 * g54 + feature_3 * g42
            + feature_bar_hat_1 * g55 + feature_bar_hat_3 * g44) + moment_bar_7 * (feature_2 * g54
            + feature_3 * g52 + feature_bar_hat_2 * g55 + feature_bar_hat_3 * g53)
        )
        radial_hat_9 = harmonic_bar_hat_0 * t33 + harmonic_0 * t34
        table_10 = tl.load(table_q + 640)
        g56 = -k8 * harmonic_bar_hat_4
        g57 = -k8 * harmonic_bar_hat_5
        g58 = k9 * harmonic_bar_hat_6
        g59 = k9 * harmonic_bar_hat_7
        g60 = k8 * harmonic_bar_hat_8
        g61 = -k8 * harmonic_4
        g62 = -k8 * harmonic_5
        g63 = k9 * harmonic_6
        g64 = k9 * harmonic_7
        g65 = k8 * harmonic_8
        g66 = k10 * harmonic_bar_hat_6
        g67 = k10 * harmonic_bar_hat_7
        g68 = k10 * harmonic_bar_hat_4 + k9 * harmonic_bar_hat_8
        g69 = k10 * harmonic_bar_hat_5
        g70 = k10 * harmonic_6
        g71 = k10 * harmonic_7
        g72 = k10 * harmonic_4 + k9 * harmonic_8
        g73 = k10 * harmonic_5
        g74 = -k10 * harmonic_bar_hat_7
        g75 = k9 * harmonic_bar_hat_8 - k10 * harmonic_bar_hat_4
        g76 = -k10 * harmonic_7
        g77 = k9 * harmonic_8 - k10 * harmonic_4
        g78 = -k8 * harmonic_bar_hat_8
        g79 = -k8 * harmonic_8
        radial_hat_10 = (
            moment_bar_8 * (feature_4 * g56 + feature_5 * g57 + feature_6 * g58 + feature_7 * g59
            + feature_8 * g60 + feature_bar_hat_4 * g61 + feature_bar_hat_5 * g62 + feature_bar_hat_6 * g63
            + feature_bar_hat_7 * g64 + feature_bar_hat_8 * g65) + moment_bar_6 * (feature_4 * g66
            + feature_5 * g67 + feature_6 * g68 + feature_7 * g69 + feature_8 * g58 + feature_bar_hat_4 * g70
            + feature_bar_hat_5 * g71 + feature_bar_hat_6 * g72 + feature_bar_hat_7 * g73
            + feature_bar_hat_8 * g63) + moment_bar_7 * (feature_4 * g74 + feature_5 * g66 + feature_6 * g69
            + feature_7 * g75 + feature_8 * g59 + feature_bar_hat_4 * g76 + feature_bar_hat_5 * g70
            + feature_bar_hat_6 * g73 + feature_bar_hat_7 * g77 + feature_bar_hat_8 * g64)
            + moment_bar_4 * (feature_4 * g78 + feature_6 * g66 + feature_7 * g74 + feature_8 * g56
            + feature_bar_hat_4 * g79 + feature_bar_hat_6 * g70 + feature_bar_hat_7 * g76
            + feature_bar_hat_8 * g61) + moment_bar_5 * (feature_5 * g78 + feature_6 * g67 + feature_7 * g66
            + feature_8 * g57 + feature_bar_hat_5 * g79 + feature_bar_hat_6 * g71 + feature_bar_hat_7 * g70
            + feature_bar_hat_8 * g62)
        )
        spline_hat_0 += (
            table_0 * radial_hat_0 + table_1 * radial_hat_1 + table_2 * radial_hat_2 + table_3 * radial_hat_3
            + table_4 * radial_hat_4 + table_5 * radial_hat_5 + table_6 * radial_hat_6 + table_7 * radial_hat_7
            + table_8 * radial_hat_8 + table_9 * radial_hat_9 + table_10 * radial_hat_10
        )
        table_12 = tl.load(table_q + 768)
        table_13 = tl.load(table_q + 832)
        table_14 = tl.load(table_q + 896)
        table_16 = tl.load(table_q + 1024)
        table_17 = tl.load(table_q + 1088)
        table_18 = tl.load(table_q + 1152)
        table_19 = tl.load(table_q + 1216)
        table_21 = tl.load(table_q + 1344)
        spline_hat_1 += (
            table_11 * radial_hat_0 + table_12 * radial_hat_1 + table_13 * radial_hat_2
            + table_14 * radial_hat_3 + table_15 * radial_hat_4 + table_16 * radial_hat_5
            + table_17 * radial_hat_6 + table_18 * radial_hat_7 + table_19 * radial_hat_8
            + table_20 * radial_hat_9 + table_21 * radial_hat_10
        )
        table_23 = tl.load(table_q + 1472)
        table_24 = tl.load(table_q + 1536)
        table_25 = tl.load(table_q + 1600)
        table_27 = tl.load(table_q + 1728)
        table_28 = tl.load(table_q + 1792)
        table_29 = tl.load(table_q + 1856)
        table_30 = tl.load(table_q + 1920)
        table_32 = tl.load(table_q + 2048)
        spline_hat_2 += (
            table_22 * radial_hat_0 + table_23 * radial_hat_1 + table_24 * radial_hat_2
            + table_25 * radial_hat_3 + table_26 * radial_hat_4 + table_27 * radial_hat_5
            + table_28 * radial_hat_6 + table_29 * radial_hat_7 + table_30 * radial_hat_8
            + table_31 * radial_hat_9 + table_32 * radial_hat_10
        )
        table_34 = tl.load(table_q + 2176)
        table_35 = tl.load(table_q + 2240)
        table_36 = tl.load(table_q + 2304)
        table_38 = tl.load(table_q + 2432)
        table_39 = tl.load(table_q + 2496)
        table_40 = tl.load(table_q + 2560)
        table_41 = tl.load(table_q + 2624)
        table_43 = tl.load(table_q + 2752)
        spline_hat_3 += (
            table_33 * radial_hat_0 + table_34 * radial_hat_1 + table_35 * radial_hat_2
            + table_36 * radial_hat_3 + table_37 * radial_hat_4 + table_38 * radial_hat_5
            + table_39 * radial_hat_6 + table_40 * radial_hat_7 + table_41 * radial_hat_8
            + table_42 * radial_hat_9 + table_43 * radial_hat_10
        )
        radial_bar_hat_3 = (
            table_3 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
            + table_36 * spline_bar_hat_3
        )
        radial_3 = spline_0 * table_3 + spline_1 * table_14 + spline_2 * table_25 + spline_3 * table_36
        t38 = feature_0 * radial_bar_hat_3 + feature_bar_hat_0 * radial_3
        radial_bar_hat_6 = (
            table_6 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_28 * spline_bar_hat_2
            + table_39 * spline_bar_hat_3
        )
        radial_6 = spline_0 * table_6 + spline_1 * table_17 + spline_2 * table_28 + spline_3 * table_39
        t39 = feature_8 * radial_bar_hat_6 + feature_bar_hat_8 * radial_6
        radial_bar_hat_8 = (
            table_8 * spline_bar_hat_0 + table_19 * spline_bar_hat_1 + table_30 * spline_bar_hat_2
            + table_41 * spline_bar_hat_3
        )
        radial_8 = spline_0 * table_8 + spline_1 * table_19 + spline_2 * table_30 + spline_3 * table_41
        t41 = feature_1 * radial_bar_hat_8 + feature_bar_hat_1 * radial_8
        t42 = feature_2 * radial_bar_hat_8 + feature_bar_hat_2 * radial_8
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
            + table_34 * spline_bar_hat_3
        )
        radial_1 = spline_0 * table_1 + spline_1 * table_12 + spline_2 * table_23 + spline_3 * table_34
        t43 = feature_3 * radial_bar_hat_8 + feature_bar_hat_3 * radial_8
        t45 = feature_6 * radial_bar_hat_6 + feature_bar_hat_6 * radial_6
        t46 = feature_7 * radial_bar_hat_6 + feature_bar_hat_7 * radial_6
        harmonic_hat_3 += (
            moment_bar_3 * (t38 + k4 * t39) + k5 * moment_bar_6 * t41 + k5 * moment_bar_7 * t42
            + k0 * moment_bar_0 * (feature_3 * radial_bar_hat_1 + feature_bar_hat_3 * radial_1)
            + k7 * moment_bar_8 * t43 + k2 * moment_bar_1 * t45 + k2 * moment_bar_2 * t46
        )
        radial_bar_hat_10 = (
            table_10 * spline_bar_hat_0 + table_21 * spline_bar_hat_1 + table_32 * spline_bar_hat_2
            + table_43 * spline_bar_hat_3
        )
        radial_10 = spline_0 * table_10 + spline_1 * table_21 + spline_2 * table_32 + spline_3 * table_43
        t50 = feature_4 * radial_bar_hat_10 + feature_bar_hat_4 * radial_10
        radial_bar_hat_7 = (
            table_7 * spline_bar_hat_0 + table_18 * spline_bar_hat_1 + table_29 * spline_bar_hat_2
            + table_40 * spline_bar_hat_3
        )
        radial_7 = spline_0 * table_7 + spline_1 * table_18 + spline_2 * table_29 + spline_3 * table_40
        t47 = feature_0 * radial_bar_hat_7 + feature_bar_hat_0 * radial_7
        t48 = feature_8 * radial_bar_hat_10 + feature_bar_hat_8 * radial_10
        t58 = t47 + k9 * t48
        radial_bar_hat_5 = (
            table_5 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_27 * spline_bar_hat_2
            + table_38 * spline_bar_hat_3
        )
        radial_5 = spline_0 * table_5 + spline_1 * table_16 + spline_2 * table_27 + spline_3 * table_38
        t51 = feature_1 * radial_bar_hat_5 + feature_bar_hat_1 * radial_5
        t59 = feature_3 * radial_bar_hat_5 + feature_bar_hat_3 * radial_5
        t57 = feature_5 * radial_bar_hat_10 + feature_bar_hat_5 * radial_10
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
            + table_35 * spline_bar_hat_3
        )
        radial_2 = spline_0 * table_2 + spline_1 * table_13 + spline_2 * table_24 + spline_3 * table_35
        t55 = feature_6 * radial_bar_hat_10 + feature_bar_hat_6 * radial_10
        t52 = feature_7 * radial_bar_hat_10 + feature_bar_hat_7 * radial_10
        harmonic_hat_6 += (
            moment_bar_6 * (k10 * t50 + t58) + k2 * moment_bar_3 * t51 + k2 * moment_bar_1 * t59
            + k10 * moment_bar_7 * t57 + k1 * moment_bar_0 * (feature_6 * radial_bar_hat_2
            + feature_bar_hat_6 * radial_2) + k10 * moment_bar_4 * t55 + k9 * moment_bar_8 * t55
            + k10 * moment_bar_5 * t52
        )
        t54 = feature_2 * radial_bar_hat_5 + feature_bar_hat_2 * radial_5
        harmonic_hat_7 += (
            moment_bar_7 * (-k10 * t50 + t58) + k2 * moment_bar_3 * t54 + k2 * moment_bar_2 * t59
            + k10 * moment_bar_6 * t57 + k10 * moment_bar_5 * t55
            + k1 * moment_bar_0 * (feature_7 * radial_bar_hat_2 + feature_bar_hat_7 * radial_2)
            - k10 * moment_bar_4 * t52 + k9 * moment_bar_8 * t52
        )
        t37 = feature_4 * radial_bar_hat_6 + feature_bar_hat_4 * radial_6
        t40 = t38 - k3 * t39
        t44 = feature_5 * radial_bar_hat_6 + feature_bar_hat_5 * radial_6
        harmonic_hat_1 += (
            moment_bar_1 * (k2 * t37 + t40) + k0 * moment_bar_0 * (feature_1 * radial_bar_hat_1
            + feature_bar_hat_1 * radial_1) + k5 * moment_bar_4 * t41 - k6 * moment_bar_8 * t41
            + k5 * moment_bar_5 * t42 + k5 * moment_bar_6 * t43 + k2 * moment_bar_2 * t44
            + k2 * moment_bar_3 * t45
        )
        harmonic_hat_2 += (
            moment_bar_2 * (-k2 * t37 + t40) + k5 * moment_bar_5 * t41
            + k0 * moment_bar_0 * (feature_2 * radial_bar_hat_1 + feature_bar_hat_2 * radial_1)
            - k5 * moment_bar_4 * t42 - k6 * moment_bar_8 * t42 + k5 * moment_bar_7 * t43
            + k2 * moment_bar_1 * t44 + k2 * moment_bar_3 * t46
        )
        t53 = moment_bar_1 * t51 - k11 * moment_bar_7 * t52
        t56 = moment_bar_2 * t54 - k11 * moment_bar_6 * t55
        harmonic_hat_8 += (
            -k3 * t53 - k3 * t56 + moment_bar_8 * (t47 + k8 * t48) + k4 * moment_bar_3 * t59
            - k8 * moment_bar_4 * t50 - k8 * moment_bar_5 * t57
            + k1 * moment_bar_0 * (feature_8 * radial_bar_hat_2 + feature_bar_hat_8 * radial_2)
        )
        t49 = t47 - k8 * t48
        harmonic_hat_5 += (
            moment_bar_5 * t49 + k2 * moment_bar_2 * t51 + k2 * moment_bar_1 * t54
            + k1 * moment_bar_0 * (feature_5 * radial_bar_hat_2 + feature_bar_hat_5 * radial_2)
            - k8 * moment_bar_8 * t57 + k10 * moment_bar_7 * t55 + k10 * moment_bar_6 * t52
        )
        harmonic_hat_4 += (
            moment_bar_4 * t49 + k1 * moment_bar_0 * (feature_4 * radial_bar_hat_2
            + feature_bar_hat_4 * radial_2) - k8 * moment_bar_8 * t50 + k2 * t53 - k2 * t56
        )
    tl.store(harmonic_hat + e * 9, tl.sum(harmonic_hat_0, 0))
    tl.store(harmonic_hat + e * 9 + 1, tl.sum(harmonic_hat_1, 0))
    tl.store(harmonic_hat + e * 9 + 2, tl.sum(harmonic_hat_2, 0))
    tl.store(harmonic_hat + e * 9 + 3, tl.sum(harmonic_hat_3, 0))
    tl.store(harmonic_hat + e * 9 + 4, tl.sum(harmonic_hat_4, 0))
    tl.store(harmonic_hat + e * 9 + 5, tl.sum(harmonic_hat_5, 0))
    tl.store(harmonic_hat + e * 9 + 6, tl.sum(harmonic_hat_6, 0))
    tl.store(harmonic_hat + e * 9 + 7, tl.sum(harmonic_hat_7, 0))
    tl.store(harmonic_hat + e * 9 + 8, tl.sum(harmonic_hat_8, 0))
    tl.store(spline_hat + e * 4, tl.sum(spline_hat_0, 0))
    tl.store(spline_hat + e * 4 + 1, tl.sum(spline_hat_1, 0))
    tl.store(spline_hat + e * 4 + 2, tl.sum(spline_hat_2, 0))
    tl.store(spline_hat + e * 4 + 3, tl.sum(spline_hat_3, 0))


@triton.jit(do_not_specialize=['shares'])
def second_knot(knot_pointer, knot_order, centre, neighbour, feature, harmonic, spline, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, table_hat, shares, BLOCK: tl.constexpr):
    """feature [atoms, 9, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    moment_bar [atoms, 9, 64]
    feature_bar_hat [atoms, 9, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> table_hat [rows, 44, 64]
    A program sums a share of the edges of one interval into a row; nesting order radial_bar by feature > moment_bar > harmonic, radial_hat by feature > feature_bar_hat > moment_bar > harmonic > harmonic_bar_hat, table_hat by radial_bar > radial_hat > spline > spline_bar_hat
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k2: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k5: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k6: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k7: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k8: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k9: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k10: tl.constexpr = 0.447213595499958  # sqrt(5)/5
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
    table_hat_40 = tl.zeros([BLOCK], real)
    table_hat_41 = tl.zeros([BLOCK], real)
    table_hat_42 = tl.zeros([BLOCK], real)
    table_hat_43 = tl.zeros([BLOCK], real)
    for s in range(first + count * share // shares, first + count * (share + 1) // shares):
        e = tl.load(knot_order + s)
        i = tl.load(centre + e)
        j = tl.load(neighbour + e)
        feature_j = feature + j * 576 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        moment_bar_i = moment_bar + i * 576 + c
        feature_bar_hat_j = feature_bar_hat + j * 576 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 9
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
        table_hat_11 += radial_bar_0 * spline_bar_hat_1 + radial_hat_0 * spline_1
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        spline_2 = tl.load(spline_e + 2)
        table_hat_22 += radial_bar_0 * spline_bar_hat_2 + radial_hat_0 * spline_2
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        spline_3 = tl.load(spline_e + 3)
        table_hat_33 += radial_bar_0 * spline_bar_hat_3 + radial_hat_0 * spline_3
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        t3 = harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3
        radial_bar_3 = feature_0 * t3
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        radial_hat_3 = (
            feature_0 * (moment_bar_1 * harmonic_bar_hat_1 + moment_bar_2 * harmonic_bar_hat_2
            + moment_bar_3 * harmonic_bar_hat_3) + t3 * feature_bar_hat_0
        )
        table_hat_3 += spline_bar_hat_0 * radial_bar_3 + spline_0 * radial_hat_3
        table_hat_14 += radial_bar_3 * spline_bar_hat_1 + radial_hat_3 * spline_1
        table_hat_25 += radial_bar_3 * spline_bar_hat_2 + radial_hat_3 * spline_2
        table_hat_36 += radial_bar_3 * spline_bar_hat_3 + radial_hat_3 * spline_3
        feature_1 = tl.load(feature_j + 64)
        feature_2 = tl.load(feature_j + 128)
        feature_3 = tl.load(feature_j + 192)
        t5 = feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3
        radial_bar_4 = harmonic_0 * t5
        feature_bar_hat_1 = tl.load(feature_bar_hat_j + 64)
        feature_bar_hat_2 = tl.load(feature_bar_hat_j + 128)
        feature_bar_hat_3 = tl.load(feature_bar_hat_j + 192)
        radial_hat_4 = (
            t5 * harmonic_bar_hat_0 + harmonic_0 * (moment_bar_1 * feature_bar_hat_1
            + moment_bar_2 * feature_bar_hat_2 + moment_bar_3 * feature_bar_hat_3)
        )
        table_hat_4 += spline_bar_hat_0 * radial_bar_4 + spline_0 * radial_hat_4
        table_hat_15 += radial_bar_4 * spline_bar_hat_1 + radial_hat_4 * spline_1
        table_hat_26 += radial_bar_4 * spline_bar_hat_2 + radial_hat_4 * spline_2
        table_hat_37 += radial_bar_4 * spline_bar_hat_3 + radial_hat_4 * spline_3
        g0 = k0 * harmonic_1
        g1 = k0 * harmonic_2
        g2 = k0 * harmonic_3
        radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
        g40 = k0 * harmonic_bar_hat_1
        g41 = k0 * harmonic_bar_hat_2
        g42 = k0 * harmonic_bar_hat_3
        radial_hat_1 = (
            moment_bar_0 * (feature_1 * g40 + feature_2 * g41 + feature_3 * g42 + g0 * feature_bar_hat_1
            + g1 * feature_bar_hat_2 + g2 * feature_bar_hat_3)
        )
        table_hat_1 += spline_bar_hat_0 * radial_bar_1 + spline_0 * radial_hat_1
        table_hat_12 += radial_bar_1 * spline_bar_hat_1 + radial_hat_1 * spline_1
        table_hat_23 += radial_bar_1 * spline_bar_hat_2 + radial_hat_1 * spline_2
        table_hat_34 += radial_bar_1 * spline_bar_hat_3 + radial_hat_1 * spline_3
        harmonic_4 = tl.load(harmonic_e + 4)
        harmonic_8 = tl.load(harmonic_e + 8)
        g8 = k1 * harmonic_4 - k2 * harmonic_8
        harmonic_5 = tl.load(harmonic_e + 5)
        g9 = k1 * harmonic_5
        harmonic_6 = tl.load(harmonic_e + 6)
        g10 = k1 * harmonic_6
        t7 = moment_bar_1 * g8 + moment_bar_2 * g9 + moment_bar_3 * g10
        g11 = -k2 * harmonic_8 - k1 * harmonic_4
        harmonic_7 = tl.load(harmonic_e + 7)
        g12 = k1 * harmonic_7
        t8 = moment_bar_2 * g11 + moment_bar_1 * g9 + moment_bar_3 * g12
        g13 = k3 * harmonic_8
        t9 = moment_bar_1 * g10 + moment_bar_2 * g12 + moment_bar_3 * g13
        radial_bar_5 = feature_1 * t7 + feature_2 * t8 + feature_3 * t9
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        g48 = k1 * harmonic_bar_hat_4 - k2 * harmonic_bar_hat_8
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        g49 = k1 * harmonic_bar_hat_5
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        g50 = k1 * harmonic_bar_hat_6
        g51 = -k2 * harmonic_bar_hat_8 - k1 * harmonic_bar_hat_4
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        g52 = k1 * harmonic_bar_hat_7
        g53 = k3 * harmonic_bar_hat_8
        radial_hat_5 = (
            feature_1 * (moment_bar_1 * g48 + moment_bar_2 * g49 + moment_bar_3 * g50)
            + feature_2 * (moment_bar_2 * g51 + moment_bar_1 * g49 + moment_bar_3 * g52)
            + feature_3 * (moment_bar_1 * g50 + moment_bar_2 * g52 + moment_bar_3 * g53)
            + t7 * feature_bar_hat_1 + t8 * feature_bar_hat_2 + t9 * feature_bar_hat_3
        )
        table_hat_5 += spline_bar_hat_0 * radial_bar_5 + spline_0 * radial_hat_5
        table_hat_16 += radial_bar_5 * spline_bar_hat_1 + radial_hat_5 * spline_1
        table_hat_27 += radial_bar_5 * spline_bar_hat_2 + radial_hat_5 * spline_2
        table_hat_38 += radial_bar_5 * spline_bar_hat_3 + radial_hat_5 * spline_3
        moment_bar_4 = tl.load(moment_bar_i + 256)
        g21 = k4 * harmonic_1
        moment_bar_8 = tl.load(moment_bar_i + 512)
        g22 = -k5 * harmonic_1
        moment_bar_5 = tl.load(moment_bar_i + 320)
        g23 = k4 * harmonic_2
        moment_bar_6 = tl.load(moment_bar_i + 384)
        g24 = k4 * harmonic_3
        t19 = moment_bar_4 * g21 + moment_bar_8 * g22 + moment_bar_5 * g23 + moment_bar_6 * g24
        g25 = -k4 * harmonic_2
        g26 = -k5 * harmonic_2
        moment_bar_7 = tl.load(moment_bar_i + 448)
        t20 = moment_bar_5 * g21 + moment_bar_4 * g25 + moment_bar_8 * g26 + moment_bar_7 * g24
        g27 = k6 * harmonic_3
        t21 = moment_bar_6 * g21 + moment_bar_7 * g23 + moment_bar_8 * g27
        radial_bar_8 = feature_1 * t19 + feature_2 * t20 + feature_3 * t21
        g61 = k4 * harmonic_bar_hat_1
        g62 = -k5 * harmonic_bar_hat_1
        g63 = k4 * harmonic_bar_hat_2
        g64 = k4 * harmonic_bar_hat_3
        g65 = -k4 * harmonic_bar_hat_2
        g66 = -k5 * harmonic_bar_hat_2
        g67 = k6 * harmonic_bar_hat_3
        radial_hat_8 = (
            feature_1 * (moment_bar_4 * g61 + moment_bar_8 * g62 + moment_bar_5 * g63 + moment_bar_6 * g64)
            + feature_2 * (moment_bar_5 * g61 + moment_bar_4 * g65 + moment_bar_8 * g66 + moment_bar_7 * g64)
            + feature_3 * (moment_bar_6 * g61 + moment_bar_7 * g63 + moment_bar_8 * g67)
            + t19 * feature_bar_hat_1 + t20 * feature_bar_hat_2 + t21 * feature_bar_hat_3
        )
        table_hat_8 += spline_bar_hat_0 * radial_bar_8 + spline_0 * radial_hat_8
        table_hat_19 += radial_bar_8 * spline_bar_hat_1 + radial_hat_8 * spline_1
        table_hat_30 += radial_bar_8 * spline_bar_hat_2 + radial_hat_8 * spline_2
        table_hat_41 += radial_bar_8 * spline_bar_hat_3 + radial_hat_8 * spline_3
        t17 = (
            harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
            + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8
        )
        radial_bar_7 = feature_0 * t17
        radial_hat_7 = (
            feature_0 * (moment_bar_4 * harmonic_bar_hat_4 + moment_bar_5 * harmonic_bar_hat_5
            + moment_bar_6 * harmonic_bar_hat_6 + moment_bar_7 * harmonic_bar_hat_7
            + moment_bar_8 * harmonic_bar_hat_8) + t17 * feature_bar_hat_0
        )
        table_hat_7 += spline_bar_hat_0 * radial_bar_7 + spline_0 * radial_hat_7
        table_hat_18 += radial_bar_7 * spline_bar_hat_1 + radial_hat_7 * spline_1
        table_hat_29 += radial_bar_7 * spline_bar_hat_2 + radial_hat_7 * spline_2
        table_hat_40 += radial_bar_7 * spline_bar_hat_3 + radial_hat_7 * spline_3
        feature_4 = tl.load(feature_j + 256)
        g14 = k1 * harmonic_1
        g15 = -k1 * harmonic_2
        t11 = moment_bar_1 * g14 + moment_bar_2 * g15
        feature_5 = tl.load(feature_j + 320)
        g16 = k1 * harmonic_2
        t12 = moment_bar_2 * g14 + moment_bar_1 * g16
        feature_6 = tl.load(feature_j + 384)
        g17 = k1 * harmonic_3
        t13 = moment_bar_3 * g14 + moment_bar_1 * g17
        feature_7 = tl.load(feature_j + 448)
        t14 = moment_bar_3 * g16 + moment_bar_2 * g17
        feature_8 = tl.load(feature_j + 512)
        g18 = -k2 * harmonic_1
        g19 = -k2 * harmonic_2
        g20 = k3 * harmonic_3
        t15 = moment_bar_1 * g18 + moment_bar_2 * g19 + moment_bar_3 * g20
        radial_bar_6 = feature_4 * t11 + feature_5 * t12 + feature_6 * t13 + feature_7 * t14 + feature_8 * t15
        g54 = k1 * harmonic_bar_hat_1
        g55 = -k1 * harmonic_bar_hat_2
        g56 = k1 * harmonic_bar_hat_2
        g57 = k1 * harmonic_bar_hat_3
        g58 = -k2 * harmonic_bar_hat_1
        g59 = -k2 * harmonic_bar_hat_2
        g60 = k3 * harmonic_bar_hat_3
        feature_bar_hat_4 = tl.load(feature_bar_hat_j + 256)
        feature_bar_hat_5 = tl.load(feature_bar_hat_j + 320)
        feature_bar_hat_6 = tl.load(feature_bar_hat_j + 384)
        feature_bar_hat_7 = tl.load(feature_bar_hat_j + 448)
        feature_bar_hat_8 = tl.load(feature_bar_hat_j + 512)
        radial_hat_6 = (
            feature_4 * (moment_bar_1 * g54 + moment_bar_2 * g55) + feature_5 * (moment_bar_2 * g54
            + moment_bar_1 * g56) + feature_6 * (moment_bar_3 * g54 + moment_bar_1 * g57)
            + feature_7 * (moment_bar_3 * g56 + moment_bar_2 * g57) + feature_8 * (moment_bar_1 * g58
            + moment_bar_2 * g59 + moment_bar_3 * g60) + t11 * feature_bar_hat_4 + t12 * feature_bar_hat_5
            + t13 * feature_bar_hat_6 + t14 * feature_bar_hat_7 + t15 * feature_bar_hat_8
        )
        table_hat_6 += spline_bar_hat_0 * radial_bar_6 + spline_0 * radial_hat_6
        table_hat_17 += radial_bar_6 * spline_bar_hat_1 + radial_hat_6 * spline_1
        table_hat_28 += radial_bar_6 * spline_bar_hat_2 + radial_hat_6 * spline_2
        table_hat_39 += radial_bar_6 * spline_bar_hat_3 + radial_hat_6 * spline_3
        t23 = (
            feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
            + feature_7 * moment_bar_7 + feature_8 * moment_bar_8
        )
        radial_bar_9 = harmonic_0 * t23
        radial_hat_9 = (
            t23 * harmonic_bar_hat_0 + harmonic_0 * (moment_bar_4 * feature_bar_hat_4
            + moment_bar_5 * feature_bar_hat_5 + moment_bar_6 * feature_bar_hat_6
            + moment_bar_7 * feature_bar_hat_7 + moment_bar_8 * feature_bar_hat_8)
        )
        table_hat_9 += spline_bar_hat_0 * radial_bar_9 + spline_0 * radial_hat_9
        g28 = -k7 * harmonic_4
        g29 = k8 * harmonic_6
        g30 = -k8 * harmonic_7
        g31 = -k7 * harmonic_8
        t25 = moment_bar_8 * g28 + moment_bar_6 * g29 + moment_bar_7 * g30 + moment_bar_4 * g31
        g32 = -k7 * harmonic_5
        g33 = k8 * harmonic_7
        t26 = moment_bar_8 * g32 + moment_bar_7 * g29 + moment_bar_6 * g33 + moment_bar_5 * g31
        g34 = k8 * harmonic_4 + k9 * harmonic_8
        g35 = k8 * harmonic_5
        g36 = k9 * harmonic_6
        t27 = (
            moment_bar_6 * g34 + moment_bar_7 * g35 + moment_bar_4 * g29 + moment_bar_8 * g36
            + moment_bar_5 * g33
        )
        g37 = k9 * harmonic_8 - k8 * harmonic_4
        g38 = k9 * harmonic_7
        t28 = (
            moment_bar_7 * g37 + moment_bar_6 * g35 + moment_bar_5 * g29 + moment_bar_4 * g30
            + moment_bar_8 * g38
        )
        g39 = k7 * harmonic_8
        t29 = (
            moment_bar_4 * g28 + moment_bar_5 * g32 + moment_bar_6 * g36 + moment_bar_7 * g38
            + moment_bar_8 * g39
        )
        radial_bar_10 = feature_4 * t25 + feature_5 * t26 + feature_6 * t27 + feature_7 * t28 + feature_8 * t29
        g68 = -k7 * harmonic_bar_hat_4
        g69 = k8 * harmonic_bar_hat_6
        g70 = -k8 * harmonic_bar_hat_7
        g71 = -k7 * harmonic_bar_hat_8
        g72 = -k7 * harmonic_bar_hat_5
        g73 = k8 * harmonic_bar_hat_7
        g74 = k8 * harmonic_bar_hat_4 + k9 * harmonic_bar_hat_8
        g75 = k8 * harmonic_bar_hat_5
        g76 = k9 * harmonic_bar_hat_6
        g77 = k9 * harmonic_bar_hat_8 - k8 * harmonic_bar_hat_4
        g78 = k9 * harmonic_bar_hat_7
        g79 = k7 * harmonic_bar_hat_8
        radial_hat_10 = (
            feature_4 * (moment_bar_8 * g68 + moment_bar_6 * g69 + moment_bar_7 * g70 + moment_bar_4 * g71)
            + feature_5 * (moment_bar_8 * g72 + moment_bar_7 * g69 + moment_bar_6 * g73 + moment_bar_5 * g71)
            + feature_6 * (moment_bar_6 * g74 + moment_bar_7 * g75 + moment_bar_4 * g69 + moment_bar_8 * g76
            + moment_bar_5 * g73) + feature_7 * (moment_bar_7 * g77 + moment_bar_6 * g75 + moment_bar_5 * g69
            + moment_bar_4 * g70 + moment_bar_8 * g78) + feature_8 * (moment_bar_4 * g68 + moment_bar_5 * g72
            + moment_bar_6 * g76 + moment_bar_7 * g78 + moment_bar_8 * g79) + t25 * feature_bar_hat_4
            + t26 * feature_bar_hat_5 + t27 * feature_bar_hat_6 + t28 * feature_bar_hat_7
            + t29 * feature_bar_hat_8
        )
        table_hat_10 += spline_bar_hat_0 * radial_bar_10 + spline_0 * radial_hat_10
        g3 = k10 * harmonic_4
        g4 = k10 * harmonic_5
        g5 = k10 * harmonic_6
        g6 = k10 * harmonic_7
        g7 = k10 * harmonic_8
        radial_bar_2 = (
            moment_bar_0 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5 + feature_7 * g6 + feature_8 * g7)
        )
        g43 = k10 * harmonic_bar_hat_4
        g44 = k10 * harmonic_bar_hat_5
        g45 = k10 * harmonic_bar_hat_6
        g46 = k10 * harmonic_bar_hat_7
        g47 = k10 * harmonic_bar_hat_8
        radial_hat_2 = (
            moment_bar_0 * (feature_4 * g43 + feature_5 * g44 + feature_6 * g45 + feature_7 * g46
            + feature_8 * g47 + g3 * feature_bar_hat_4 + g4 * feature_bar_hat_5 + g5 * feature_bar_hat_6
            + g6 * feature_bar_hat_7 + g7 * feature_bar_hat_8)
        )
        table_hat_2 += spline_bar_hat_0 * radial_bar_2 + spline_0 * radial_hat_2
        table_hat_13 += radial_bar_2 * spline_bar_hat_1 + radial_hat_2 * spline_1
        table_hat_20 += radial_bar_9 * spline_bar_hat_1 + radial_hat_9 * spline_1
        table_hat_21 += radial_bar_10 * spline_bar_hat_1 + radial_hat_10 * spline_1
        table_hat_24 += radial_bar_2 * spline_bar_hat_2 + radial_hat_2 * spline_2
        table_hat_35 += radial_bar_2 * spline_bar_hat_3 + radial_hat_2 * spline_3
        table_hat_31 += radial_bar_9 * spline_bar_hat_2 + radial_hat_9 * spline_2
        table_hat_42 += radial_bar_9 * spline_bar_hat_3 + radial_hat_9 * spline_3
        table_hat_32 += radial_bar_10 * spline_bar_hat_2 + radial_hat_10 * spline_2
        table_hat_43 += radial_bar_10 * spline_bar_hat_3 + radial_hat_10 * spline_3
    tl.store(table_hat + row * 2816 + c, table_hat_0)
    tl.store(table_hat + row * 2816 + c + 64, table_hat_1)
    tl.store(table_hat + row * 2816 + c + 128, table_hat_2)
    tl.store(table_hat + row * 2816 + c + 192, table_hat_3)
    tl.store(table_hat + row * 2816 + c + 256, table_hat_4)
    tl.store(table_hat + row * 2816 + c + 320, table_hat_5)
    tl.store(table_hat + row * 2816 + c + 384, table_hat_6)
    tl.store(table_hat + row * 2816 + c + 448, table_hat_7)
    tl.store(table_hat + row * 2816 + c + 512, table_hat_8)
    tl.store(table_hat + row * 2816 + c + 576, table_hat_9)
    tl.store(table_hat + row * 2816 + c + 640, table_hat_10)
    tl.store(table_hat + row * 2816 + c + 704, table_hat_11)
    tl.store(table_hat + row * 2816 + c + 768, table_hat_12)
    tl.store(table_hat + row * 2816 + c + 832, table_hat_13)
    tl.store(table_hat + row * 2816 + c + 896, table_hat_14)
    tl.store(table_hat + row * 2816 + c + 960, table_hat_15)
    tl.store(table_hat + row * 2816 + c + 1024, table_hat_16)
    tl.store(table_hat + row * 2816 + c + 1088, table_hat_17)
    tl.store(table_hat + row * 2816 + c + 1152, table_hat_18)
    tl.store(table_hat + row * 2816 + c + 1216, table_hat_19)
    tl.store(table_hat + row * 2816 + c + 1280, table_hat_20)
    tl.store(table_hat + row * 2816 + c + 1344, table_hat_21)
    tl.store(table_hat + row * 2816 + c + 1408, table_hat_22)
    tl.store(table_hat + row * 2816 + c + 1472, table_hat_23)
    tl.store(table_hat + row * 2816 + c + 1536, table_hat_24)
    tl.store(table_hat + row * 2816 + c + 1600, table_hat_25)
    tl.store(table_hat + row * 2816 + c + 1664, table_hat_26)
    tl.store(table_hat + row * 2816 + c + 1728, table_hat_27)
    tl.store(table_hat + row * 2816 + c + 1792, table_hat_28)
    tl.store(table_hat + row * 2816 + c + 1856, table_hat_29)
    tl.store(table_hat + row * 2816 + c + 1920, table_hat_30)
    tl.store(table_hat + row * 2816 + c + 1984, table_hat_31)
    tl.store(table_hat + row * 2816 + c + 2048, table_hat_32)
    tl.store(table_hat + row * 2816 + c + 2112, table_hat_33)
    tl.store(table_hat + row * 2816 + c + 2176, table_hat_34)
    tl.store(table_hat + row * 2816 + c + 2240, table_hat_35)
    tl.store(table_hat + row * 2816 + c + 2304, table_hat_36)
    tl.store(table_hat + row * 2816 + c + 2368, table_hat_37)
    tl.store(table_hat + row * 2816 + c + 2432, table_hat_38)
    tl.store(table_hat + row * 2816 + c + 2496, table_hat_39)
    tl.store(table_hat + row * 2816 + c + 2560, table_hat_40)
    tl.store(table_hat + row * 2816 + c + 2624, table_hat_41)
    tl.store(table_hat + row * 2816 + c + 2688, table_hat_42)
    tl.store(table_hat + row * 2816 + c + 2752, table_hat_43)


@triton.jit
def second_centre(centre_pointer, neighbour, knot, feature, harmonic, spline, table, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, moment_bar_hat, BLOCK: tl.constexpr):
    """feature [atoms, 9, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    feature_bar_hat [atoms, 9, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> moment_bar_hat [atoms, 9, 64]
    A program walks the edges of one centre; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, moment_bar_hat by radial > radial_bar_hat > feature > feature_bar_hat > harmonic > harmonic_bar_hat
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k5: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k6: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k7: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k8: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k9: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k10: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
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
    for e in range(tl.load(centre_pointer + i), tl.load(centre_pointer + i + 1)):
        j = tl.load(neighbour + e)
        q = tl.load(knot + e)
        feature_j = feature + j * 576 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 704 + c
        feature_bar_hat_j = feature_bar_hat + j * 576 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 9
        spline_bar_hat_e = spline_bar_hat + e * 4
        harmonic_0 = tl.load(harmonic_e)
        feature_0 = tl.load(feature_j)
        table_0 = tl.load(table_q)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_11 = tl.load(table_q + 704)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_22 = tl.load(table_q + 1408)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_33 = tl.load(table_q + 2112)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
            + table_33 * spline_bar_hat_3
        )
        spline_0 = tl.load(spline_e)
        spline_1 = tl.load(spline_e + 1)
        spline_2 = tl.load(spline_e + 2)
        spline_3 = tl.load(spline_e + 3)
        radial_0 = spline_0 * table_0 + spline_1 * table_11 + spline_2 * table_22 + spline_3 * table_33
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        feature_bar_hat_0 = tl.load(feature_bar_hat_j)
        table_1 = tl.load(table_q + 64)
        table_12 = tl.load(table_q + 768)
        table_23 = tl.load(table_q + 1472)
        table_34 = tl.load(table_q + 2176)
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
            + table_34 * spline_bar_hat_3
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
        radial_1 = spline_0 * table_1 + spline_1 * table_12 + spline_2 * table_23 + spline_3 * table_34
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        g3 = k0 * harmonic_bar_hat_1
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        g4 = k0 * harmonic_bar_hat_2
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        g5 = k0 * harmonic_bar_hat_3
        feature_bar_hat_1 = tl.load(feature_bar_hat_j + 64)
        feature_bar_hat_2 = tl.load(feature_bar_hat_j + 128)
        feature_bar_hat_3 = tl.load(feature_bar_hat_j + 192)
        table_2 = tl.load(table_q + 128)
        table_13 = tl.load(table_q + 832)
        table_24 = tl.load(table_q + 1536)
        table_35 = tl.load(table_q + 2240)
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
            + table_35 * spline_bar_hat_3
        )
        feature_4 = tl.load(feature_j + 256)
        harmonic_4 = tl.load(harmonic_e + 4)
        g6 = k1 * harmonic_4
        feature_5 = tl.load(feature_j + 320)
        harmonic_5 = tl.load(harmonic_e + 5)
        g7 = k1 * harmonic_5
        feature_6 = tl.load(feature_j + 384)
        harmonic_6 = tl.load(harmonic_e + 6)
        g8 = k1 * harmonic_6
        feature_7 = tl.load(feature_j + 448)
        harmonic_7 = tl.load(harmonic_e + 7)
        g9 = k1 * harmonic_7
        feature_8 = tl.load(feature_j + 512)
        harmonic_8 = tl.load(harmonic_e + 8)
        g10 = k1 * harmonic_8
        radial_2 = spline_0 * table_2 + spline_1 * table_13 + spline_2 * table_24 + spline_3 * table_35
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        g11 = k1 * harmonic_bar_hat_4
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        g12 = k1 * harmonic_bar_hat_5
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        g13 = k1 * harmonic_bar_hat_6
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        g14 = k1 * harmonic_bar_hat_7
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        g15 = k1 * harmonic_bar_hat_8
        feature_bar_hat_4 = tl.load(feature_bar_hat_j + 256)
        feature_bar_hat_5 = tl.load(feature_bar_hat_j + 320)
        feature_bar_hat_6 = tl.load(feature_bar_hat_j + 384)
        feature_bar_hat_7 = tl.load(feature_bar_hat_j + 448)
        feature_bar_hat_8 = tl.load(feature_bar_hat_j + 512)
        moment_bar_hat_0 += (
            harmonic_0 * feature_0 * radial_bar_hat_0 + radial_0 * (feature_0 * harmonic_bar_hat_0
            + harmonic_0 * feature_bar_hat_0) + radial_bar_hat_1 * (feature_1 * g0 + feature_2 * g1
            + feature_3 * g2) + radial_1 * (feature_1 * g3 + feature_2 * g4 + feature_3 * g5
            + feature_bar_hat_1 * g0 + feature_bar_hat_2 * g1 + feature_bar_hat_3 * g2)
            + radial_bar_hat_2 * (feature_4 * g6 + feature_5 * g7 + feature_6 * g8 + feature_7 * g9
            + feature_8 * g10) + radial_2 * (feature_4 * g11 + feature_5 * g12 + feature_6 * g13
            + feature_7 * g14 + feature_8 * g15 + feature_bar_hat_4 * g6 + feature_bar_hat_5 * g7
            + feature_bar_hat_6 * g8 + feature_bar_hat_7 * g9 + feature_bar_hat_8 * g10)
        )
        table_3 = tl.load(table_q + 192)
        table_14 = tl.load(table_q + 896)
        table_25 = tl.load(table_q + 1600)
        table_36 = tl.load(table_q + 2304)
        radial_bar_hat_3 = (
            table_3 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
            + table_36 * spline_bar_hat_3
        )
        t22 = feature_0 * radial_bar_hat_3
        table_5 = tl.load(table_q + 320)
        table_16 = tl.load(table_q + 1024)
        table_27 = tl.load(table_q + 1728)
        table_38 = tl.load(table_q + 2432)
        radial_bar_hat_5 = (
            table_5 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_27 * spline_bar_hat_2
            + table_38 * spline_bar_hat_3
        )
        g18 = k2 * harmonic_6
        g31 = k2 * harmonic_7
        g38 = k3 * harmonic_8
        radial_5 = spline_0 * table_5 + spline_1 * table_16 + spline_2 * table_27 + spline_3 * table_38
        g21 = k2 * harmonic_bar_hat_6
        g33 = k2 * harmonic_bar_hat_7
        g39 = k3 * harmonic_bar_hat_8
        table_4 = tl.load(table_q + 256)
        table_15 = tl.load(table_q + 960)
        table_26 = tl.load(table_q + 1664)
        table_37 = tl.load(table_q + 2368)
        radial_bar_hat_4 = (
            table_4 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
            + table_37 * spline_bar_hat_3
        )
        radial_4 = spline_0 * table_4 + spline_1 * table_15 + spline_2 * table_26 + spline_3 * table_37
        table_6 = tl.load(table_q + 384)
        table_17 = tl.load(table_q + 1088)
        table_28 = tl.load(table_q + 1792)
        table_39 = tl.load(table_q + 2496)
        radial_bar_hat_6 = (
            table_6 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_28 * spline_bar_hat_2
            + table_39 * spline_bar_hat_3
        )
        g22 = k2 * harmonic_1
        g23 = k2 * harmonic_2
        g40 = k3 * harmonic_3
        radial_6 = spline_0 * table_6 + spline_1 * table_17 + spline_2 * table_28 + spline_3 * table_39
        g26 = k2 * harmonic_bar_hat_1
        g27 = k2 * harmonic_bar_hat_2
        g41 = k3 * harmonic_bar_hat_3
        radial_3 = spline_0 * table_3 + spline_1 * table_14 + spline_2 * table_25 + spline_3 * table_36
        t23 = feature_0 * radial_3
        t24 = feature_bar_hat_0 * radial_3
        moment_bar_hat_3 += (
            harmonic_3 * t22 + radial_bar_hat_5 * (feature_1 * g18 + feature_2 * g31 + feature_3 * g38)
            + radial_5 * (feature_1 * g21 + feature_2 * g33 + feature_3 * g39 + feature_bar_hat_1 * g18
            + feature_bar_hat_2 * g31 + feature_bar_hat_3 * g38) + harmonic_0 * feature_3 * radial_bar_hat_4
            + radial_4 * (harmonic_bar_hat_0 * feature_3 + harmonic_0 * feature_bar_hat_3)
            + radial_bar_hat_6 * (feature_6 * g22 + feature_7 * g23 + feature_8 * g40)
            + radial_6 * (feature_6 * g26 + feature_7 * g27 + feature_8 * g41 + feature_bar_hat_6 * g22
            + feature_bar_hat_7 * g23 + feature_bar_hat_8 * g40) + harmonic_bar_hat_3 * t23 + harmonic_3 * t24
        )
        g16 = k2 * harmonic_4 - k4 * harmonic_8
        g17 = k2 * harmonic_5
        g19 = k2 * harmonic_bar_hat_4 - k4 * harmonic_bar_hat_8
        g20 = k2 * harmonic_bar_hat_5
        g24 = k2 * harmonic_3
        g25 = -k4 * harmonic_1
        g28 = k2 * harmonic_bar_hat_3
        g29 = -k4 * harmonic_bar_hat_1
        moment_bar_hat_1 += (
            harmonic_1 * t22 + harmonic_0 * feature_1 * radial_bar_hat_4 + radial_bar_hat_5 * (feature_1 * g16
            + feature_2 * g17 + feature_3 * g18) + radial_4 * (harmonic_bar_hat_0 * feature_1
            + harmonic_0 * feature_bar_hat_1) + radial_5 * (feature_1 * g19 + feature_2 * g20 + feature_3 * g21
            + feature_bar_hat_1 * g16 + feature_bar_hat_2 * g17 + feature_bar_hat_3 * g18)
            + radial_bar_hat_6 * (feature_4 * g22 + feature_5 * g23 + feature_6 * g24 + feature_8 * g25)
            + radial_6 * (feature_4 * g26 + feature_5 * g27 + feature_6 * g28 + feature_8 * g29
            + feature_bar_hat_4 * g22 + feature_bar_hat_5 * g23 + feature_bar_hat_6 * g24
            + feature_bar_hat_8 * g25) + harmonic_bar_hat_1 * t23 + harmonic_1 * t24
        )
        g30 = -k4 * harmonic_8 - k2 * harmonic_4
        g32 = -k4 * harmonic_bar_hat_8 - k2 * harmonic_bar_hat_4
        g34 = -k2 * harmonic_2
        g35 = -k4 * harmonic_2
        g36 = -k2 * harmonic_bar_hat_2
        g37 = -k4 * harmonic_bar_hat_2
        moment_bar_hat_2 += (
            harmonic_2 * t22 + radial_bar_hat_5 * (feature_1 * g17 + feature_2 * g30 + feature_3 * g31)
            + radial_5 * (feature_1 * g20 + feature_2 * g32 + feature_3 * g33 + feature_bar_hat_1 * g17
            + feature_bar_hat_2 * g30 + feature_bar_hat_3 * g31) + harmonic_0 * feature_2 * radial_bar_hat_4
            + radial_4 * (harmonic_bar_hat_0 * feature_2 + harmonic_0 * feature_bar_hat_2)
            + radial_bar_hat_6 * (feature_4 * g34 + feature_5 * g22 + feature_7 * g24 + feature_8 * g35)
            + radial_6 * (feature_4 * g36 + feature_5 * g26 + feature_7 * g28 + feature_8 * g37
            + feature_bar_hat_4 * g34 + feature_bar_hat_5 * g22 + feature_bar_hat_7 * g24
            + feature_bar_hat_8 * g35) + harmonic_bar_hat_2 * t23 + harmonic_2 * t24
        )
        table_7 = tl.load(table_q + 448)
        table_18 = tl.load(table_q + 1152)
        table_29 = tl.load(table_q + 1856)
        table_40 = tl.load(table_q + 2560)
        radial_bar_hat_7 = (
            table_7 * spline_bar_hat_0 + table_18 * spline_bar_hat_1 + table_29 * spline_bar_hat_2
            + table_40 * spline_bar_hat_3
        )
        t25 = feature_0 * radial_bar_hat_7
        table_8 = tl.load(table_q + 512)
        table_19 = tl.load(table_q + 1216)
        table_30 = tl.load(table_q + 1920)
        table_41 = tl.load(table_q + 2624)
        radial_8 = spline_0 * table_8 + spline_1 * table_19 + spline_2 * table_30 + spline_3 * table_41
        g75 = -k5 * harmonic_bar_hat_1
        g76 = -k5 * harmonic_bar_hat_2
        g77 = k6 * harmonic_bar_hat_3
        g72 = -k5 * harmonic_1
        g73 = -k5 * harmonic_2
        g74 = k6 * harmonic_3
        table_10 = tl.load(table_q + 640)
        table_21 = tl.load(table_q + 1344)
        table_32 = tl.load(table_q + 2048)
        table_43 = tl.load(table_q + 2752)
        radial_bar_hat_10 = (
            table_10 * spline_bar_hat_0 + table_21 * spline_bar_hat_1 + table_32 * spline_bar_hat_2
            + table_43 * spline_bar_hat_3
        )
        g49 = -k7 * harmonic_4
        g57 = -k7 * harmonic_5
        g64 = k8 * harmonic_6
        g69 = k8 * harmonic_7
        g78 = k7 * harmonic_8
        radial_10 = spline_0 * table_10 + spline_1 * table_21 + spline_2 * table_32 + spline_3 * table_43
        g53 = -k7 * harmonic_bar_hat_4
        g59 = -k7 * harmonic_bar_hat_5
        g67 = k8 * harmonic_bar_hat_6
        g71 = k8 * harmonic_bar_hat_7
        g79 = k7 * harmonic_bar_hat_8
        table_9 = tl.load(table_q + 576)
        table_20 = tl.load(table_q + 1280)
        table_31 = tl.load(table_q + 1984)
        table_42 = tl.load(table_q + 2688)
        radial_bar_hat_9 = (
            table_9 * spline_bar_hat_0 + table_20 * spline_bar_hat_1 + table_31 * spline_bar_hat_2
            + table_42 * spline_bar_hat_3
        )
        radial_9 = spline_0 * table_9 + spline_1 * table_20 + spline_2 * table_31 + spline_3 * table_42
        radial_7 = spline_0 * table_7 + spline_1 * table_18 + spline_2 * table_29 + spline_3 * table_40
        t26 = feature_0 * radial_7
        t27 = feature_bar_hat_0 * radial_7
        radial_bar_hat_8 = (
            table_8 * spline_bar_hat_0 + table_19 * spline_bar_hat_1 + table_30 * spline_bar_hat_2
            + table_41 * spline_bar_hat_3
        )
        t28 = feature_1 * radial_bar_hat_8
        t29 = feature_2 * radial_bar_hat_8
        t30 = feature_3 * radial_bar_hat_8
        moment_bar_hat_8 += (
            harmonic_8 * t25 + radial_8 * (feature_1 * g75 + feature_2 * g76 + feature_3 * g77
            + feature_bar_hat_1 * g72 + feature_bar_hat_2 * g73 + feature_bar_hat_3 * g74)
            + radial_bar_hat_10 * (feature_4 * g49 + feature_5 * g57 + feature_6 * g64 + feature_7 * g69
            + feature_8 * g78) + radial_10 * (feature_4 * g53 + feature_5 * g59 + feature_6 * g67
            + feature_7 * g71 + feature_8 * g79 + feature_bar_hat_4 * g49 + feature_bar_hat_5 * g57
            + feature_bar_hat_6 * g64 + feature_bar_hat_7 * g69 + feature_bar_hat_8 * g78)
            + harmonic_0 * feature_8 * radial_bar_hat_9 + radial_9 * (harmonic_bar_hat_0 * feature_8
            + harmonic_0 * feature_bar_hat_8) + harmonic_bar_hat_8 * t26 + harmonic_8 * t27 + g72 * t28
            + g73 * t29 + g74 * t30
        )
        g61 = k9 * harmonic_bar_hat_3
        g44 = k9 * harmonic_bar_hat_1
        g60 = k9 * harmonic_3
        g42 = k9 * harmonic_1
        g47 = k10 * harmonic_6
        g56 = k10 * harmonic_7
        g62 = k10 * harmonic_4 + k8 * harmonic_8
        g63 = k10 * harmonic_5
        g51 = k10 * harmonic_bar_hat_6
        g58 = k10 * harmonic_bar_hat_7
        g65 = k10 * harmonic_bar_hat_4 + k8 * harmonic_bar_hat_8
        g66 = k10 * harmonic_bar_hat_5
        moment_bar_hat_6 += (
            harmonic_6 * t25 + radial_8 * (feature_1 * g61 + feature_3 * g44 + feature_bar_hat_1 * g60
            + feature_bar_hat_3 * g42) + radial_bar_hat_10 * (feature_4 * g47 + feature_5 * g56
            + feature_6 * g62 + feature_7 * g63 + feature_8 * g64) + radial_10 * (feature_4 * g51
            + feature_5 * g58 + feature_6 * g65 + feature_7 * g66 + feature_8 * g67 + feature_bar_hat_4 * g47
            + feature_bar_hat_5 * g56 + feature_bar_hat_6 * g62 + feature_bar_hat_7 * g63
            + feature_bar_hat_8 * g64) + harmonic_0 * feature_6 * radial_bar_hat_9
            + radial_9 * (harmonic_bar_hat_0 * feature_6 + harmonic_0 * feature_bar_hat_6)
            + harmonic_bar_hat_6 * t26 + harmonic_6 * t27 + g60 * t28 + g42 * t30
        )
        g55 = k9 * harmonic_bar_hat_2
        g54 = k9 * harmonic_2
        g48 = -k10 * harmonic_7
        g68 = k8 * harmonic_8 - k10 * harmonic_4
        g52 = -k10 * harmonic_bar_hat_7
        g70 = k8 * harmonic_bar_hat_8 - k10 * harmonic_bar_hat_4
        moment_bar_hat_7 += (
            harmonic_7 * t25 + radial_8 * (feature_2 * g61 + feature_3 * g55 + feature_bar_hat_2 * g60
            + feature_bar_hat_3 * g54) + radial_bar_hat_10 * (feature_4 * g48 + feature_5 * g47
            + feature_6 * g63 + feature_7 * g68 + feature_8 * g69) + radial_10 * (feature_4 * g52
            + feature_5 * g51 + feature_6 * g66 + feature_7 * g70 + feature_8 * g71 + feature_bar_hat_4 * g48
            + feature_bar_hat_5 * g47 + feature_bar_hat_6 * g63 + feature_bar_hat_7 * g68
            + feature_bar_hat_8 * g69) + harmonic_0 * feature_7 * radial_bar_hat_9
            + radial_9 * (harmonic_bar_hat_0 * feature_7 + harmonic_0 * feature_bar_hat_7)
            + harmonic_bar_hat_7 * t26 + harmonic_7 * t27 + g60 * t29 + g54 * t30
        )
        g45 = -k9 * harmonic_bar_hat_2
        g43 = -k9 * harmonic_2
        g46 = -k7 * harmonic_8
        g50 = -k7 * harmonic_bar_hat_8
        moment_bar_hat_4 += (
            harmonic_4 * t25 + radial_8 * (feature_1 * g44 + feature_2 * g45 + feature_bar_hat_1 * g42
            + feature_bar_hat_2 * g43) + harmonic_0 * feature_4 * radial_bar_hat_9
            + radial_bar_hat_10 * (feature_4 * g46 + feature_6 * g47 + feature_7 * g48 + feature_8 * g49)
            + radial_9 * (harmonic_bar_hat_0 * feature_4 + harmonic_0 * feature_bar_hat_4)
            + radial_10 * (feature_4 * g50 + feature_6 * g51 + feature_7 * g52 + feature_8 * g53
            + feature_bar_hat_4 * g46 + feature_bar_hat_6 * g47 + feature_bar_hat_7 * g48
            + feature_bar_hat_8 * g49) + harmonic_bar_hat_4 * t26 + harmonic_4 * t27 + g42 * t28 + g43 * t29
        )
        moment_bar_hat_5 += (
            harmonic_5 * t25 + radial_8 * (feature_1 * g55 + feature_2 * g44 + feature_bar_hat_1 * g54
            + feature_bar_hat_2 * g42) + harmonic_0 * feature_5 * radial_bar_hat_9
            + radial_bar_hat_10 * (feature_5 * g46 + feature_6 * g56 + feature_7 * g47 + feature_8 * g57)
            + radial_9 * (harmonic_bar_hat_0 * feature_5 + harmonic_0 * feature_bar_hat_5)
            + radial_10 * (feature_5 * g50 + feature_6 * g58 + feature_7 * g51 + feature_8 * g59
            + feature_bar_hat_5 * g46 + feature_bar_hat_6 * g56 + feature_bar_hat_7 * g47
            + feature_bar_hat_8 * g57) + harmonic_bar_hat_5 * t26 + harmonic_5 * t27 + g54 * t28 + g42 * t29
        )
    tl.store(moment_bar_hat + i * 576 + c, moment_bar_hat_0)
    tl.store(moment_bar_hat + i * 576 + c + 64, moment_bar_hat_1)
    tl.store(moment_bar_hat + i * 576 + c + 128, moment_bar_hat_2)
    tl.store(moment_bar_hat + i * 576 + c + 192, moment_bar_hat_3)
    tl.store(moment_bar_hat + i * 576 + c + 256, moment_bar_hat_4)
    tl.store(moment_bar_hat + i * 576 + c + 320, moment_bar_hat_5)
    tl.store(moment_bar_hat + i * 576 + c + 384, moment_bar_hat_6)
    tl.store(moment_bar_hat + i * 576 + c + 448, moment_bar_hat_7)
    tl.store(moment_bar_hat + i * 576 + c + 512, moment_bar_hat_8)


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs, channels a lane in float32)
LOOPS = (
    (0, 'centre', forward_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table'), ('moment',), 2),
    (1, 'neighbour', gradient_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar'), ('feature_bar',), 2),
    (1, 'edge', gradient_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('harmonic_bar', 'spline_bar'), 2),
    (1, 'knot', gradient_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar'), ('table_bar',), 2),
    (2, 'neighbour', second_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar', 'harmonic_bar_hat', 'spline_bar_hat'), ('feature_hat',), 2),
    (2, 'edge', second_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), ('harmonic_hat', 'spline_hat'), 2),
    (2, 'knot', second_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), ('table_hat',), 2),
    (2, 'centre', second_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), ('moment_bar_hat',), 2),
)
# outputs by order of derivative as (name, axis, components, components a knot, has channels)
OUTPUTS = (
    (('moment', 'centre', 9, 9, True), ),
    (('feature_bar', 'neighbour', 9, 9, True), ('harmonic_bar', 'edge', 9, 9, False), ('spline_bar', 'edge', 4, 4, False), ('table_bar', 'knot', 44, 11, True), ),
    (('feature_hat', 'neighbour', 9, 9, True), ('harmonic_hat', 'edge', 9, 9, False), ('spline_hat', 'edge', 4, 4, False), ('table_hat', 'knot', 44, 11, True), ('moment_bar_hat', 'centre', 9, 9, True), ),
)
# names of all inputs by order of derivative
INPUTS = (('feature', 'harmonic', 'spline', 'table'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'))

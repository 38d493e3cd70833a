"""spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e lite 32: Triton kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form bccce5d3e52e9a96, made by
    python -m codegen show spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e lite 32 --target triton
Operations of one instance with all its channels:
    forward_centre 5529
    gradient_neighbour 5654
    gradient_edge 10348
    gradient_knot 5337
    second_neighbour 9714
    second_edge 17682
    second_knot 12146
    second_centre 14002
Values alive at once in each lane, estimated (float32 values for each of its channels, and others once):
    forward_centre 1 * 21 + 21
    gradient_neighbour 1 * 23 + 17
    gradient_edge 1 * 59 + 17
    gradient_knot 1 * 50 + 16
    second_neighbour 1 * 34 + 26
    second_edge 1 * 64 + 38
    second_knot 1 * 63 + 26
    second_centre 1 * 33 + 42
"""

import triton
import triton.language as tl

SPEC = 'spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e lite 32'
FORM = 'bccce5d3e52e9a96'
CHANNELS = 32


@triton.jit
def forward_centre(centre_pointer, neighbour, knot, feature, harmonic, spline, table, moment, BLOCK: tl.constexpr):
    """feature [atoms, 9, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    -> moment [atoms, 9, 32]
    A program walks the edges of one centre; nesting order radial by spline > table, moment by radial > feature > harmonic
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k4: tl.constexpr = 0.632455532033676  # sqrt(10)/5
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
        feature_j = feature + j * 288 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 288 + c
        harmonic_4 = tl.load(harmonic_e + 4)
        feature_0 = tl.load(feature_j)
        spline_0 = tl.load(spline_e)
        table_7 = tl.load(table_q + 224)
        spline_1 = tl.load(spline_e + 1)
        table_16 = tl.load(table_q + 512)
        spline_2 = tl.load(spline_e + 2)
        table_25 = tl.load(table_q + 800)
        spline_3 = tl.load(spline_e + 3)
        table_34 = tl.load(table_q + 1088)
        radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
        t10 = feature_0 * radial_7
        harmonic_0 = tl.load(harmonic_e)
        feature_4 = tl.load(feature_j + 128)
        table_8 = tl.load(table_q + 256)
        table_17 = tl.load(table_q + 544)
        table_26 = tl.load(table_q + 832)
        table_35 = tl.load(table_q + 1120)
        radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
        moment_4 += harmonic_4 * t10 + harmonic_0 * feature_4 * radial_8
        harmonic_5 = tl.load(harmonic_e + 5)
        feature_5 = tl.load(feature_j + 160)
        moment_5 += harmonic_5 * t10 + harmonic_0 * feature_5 * radial_8
        harmonic_6 = tl.load(harmonic_e + 6)
        feature_6 = tl.load(feature_j + 192)
        moment_6 += harmonic_6 * t10 + harmonic_0 * feature_6 * radial_8
        harmonic_7 = tl.load(harmonic_e + 7)
        feature_7 = tl.load(feature_j + 224)
        moment_7 += harmonic_7 * t10 + harmonic_0 * feature_7 * radial_8
        harmonic_8 = tl.load(harmonic_e + 8)
        feature_8 = tl.load(feature_j + 256)
        moment_8 += harmonic_8 * t10 + harmonic_0 * feature_8 * radial_8
        table_0 = tl.load(table_q)
        table_9 = tl.load(table_q + 288)
        table_18 = tl.load(table_q + 576)
        table_27 = tl.load(table_q + 864)
        radial_0 = spline_0 * table_0 + spline_1 * table_9 + spline_2 * table_18 + spline_3 * table_27
        table_1 = tl.load(table_q + 32)
        table_10 = tl.load(table_q + 320)
        table_19 = tl.load(table_q + 608)
        table_28 = tl.load(table_q + 896)
        radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
        feature_1 = tl.load(feature_j + 32)
        harmonic_1 = tl.load(harmonic_e + 1)
        g0 = k0 * harmonic_1
        feature_2 = tl.load(feature_j + 64)
        harmonic_2 = tl.load(harmonic_e + 2)
        g1 = k0 * harmonic_2
        feature_3 = tl.load(feature_j + 96)
        harmonic_3 = tl.load(harmonic_e + 3)
        g2 = k0 * harmonic_3
        table_2 = tl.load(table_q + 64)
        table_11 = tl.load(table_q + 352)
        table_20 = tl.load(table_q + 640)
        table_29 = tl.load(table_q + 928)
        radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
        g3 = k1 * harmonic_4
        g4 = k1 * harmonic_5
        g5 = k1 * harmonic_6
        g6 = k1 * harmonic_7
        g7 = k1 * harmonic_8
        moment_0 += (
            harmonic_0 * feature_0 * radial_0 + radial_1 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
            + radial_2 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5 + feature_7 * g6 + feature_8 * g7)
        )
        table_3 = tl.load(table_q + 96)
        table_12 = tl.load(table_q + 384)
        table_21 = tl.load(table_q + 672)
        table_30 = tl.load(table_q + 960)
        radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
        t9 = feature_0 * radial_3
        table_4 = tl.load(table_q + 128)
        table_13 = tl.load(table_q + 416)
        table_22 = tl.load(table_q + 704)
        table_31 = tl.load(table_q + 992)
        radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
        table_5 = tl.load(table_q + 160)
        table_14 = tl.load(table_q + 448)
        table_23 = tl.load(table_q + 736)
        table_32 = tl.load(table_q + 1024)
        radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
        g8 = k2 * harmonic_4 - k3 * harmonic_8
        g9 = k2 * harmonic_5
        g10 = k2 * harmonic_6
        table_6 = tl.load(table_q + 192)
        table_15 = tl.load(table_q + 480)
        table_24 = tl.load(table_q + 768)
        table_33 = tl.load(table_q + 1056)
        radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
        g11 = k2 * harmonic_1
        g12 = k2 * harmonic_2
        g13 = k2 * harmonic_3
        g14 = -k3 * harmonic_1
        moment_1 += (
            harmonic_1 * t9 + harmonic_0 * feature_1 * radial_4 + radial_5 * (feature_1 * g8 + feature_2 * g9
            + feature_3 * g10) + radial_6 * (feature_4 * g11 + feature_5 * g12 + feature_6 * g13
            + feature_8 * g14)
        )
        g15 = -k3 * harmonic_8 - k2 * harmonic_4
        g16 = k2 * harmonic_7
        g17 = -k2 * harmonic_2
        g18 = -k3 * harmonic_2
        moment_2 += (
            harmonic_2 * t9 + radial_5 * (feature_1 * g9 + feature_2 * g15 + feature_3 * g16)
            + harmonic_0 * feature_2 * radial_4 + radial_6 * (feature_4 * g17 + feature_5 * g11
            + feature_7 * g13 + feature_8 * g18)
        )
        g19 = k4 * harmonic_8
        g20 = k4 * harmonic_3
        moment_3 += (
            harmonic_3 * t9 + radial_5 * (feature_1 * g10 + feature_2 * g16 + feature_3 * g19)
            + harmonic_0 * feature_3 * radial_4 + radial_6 * (feature_6 * g11 + feature_7 * g12
            + feature_8 * g20)
        )
    tl.store(moment + i * 288 + c, moment_0)
    tl.store(moment + i * 288 + c + 32, moment_1)
    tl.store(moment + i * 288 + c + 64, moment_2)
    tl.store(moment + i * 288 + c + 96, moment_3)
    tl.store(moment + i * 288 + c + 128, moment_4)
    tl.store(moment + i * 288 + c + 160, moment_5)
    tl.store(moment + i * 288 + c + 192, moment_6)
    tl.store(moment + i * 288 + c + 224, moment_7)
    tl.store(moment + i * 288 + c + 256, moment_8)


@triton.jit
def gradient_neighbour(neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, feature_bar, BLOCK: tl.constexpr):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    moment_bar [atoms, 9, 32]
    -> feature_bar [atoms, 9, 32]
    A program walks the edges of one neighbour; nesting order radial by spline > table, feature_bar by harmonic > moment_bar > radial
    """
    real: tl.constexpr = harmonic.dtype.element_ty
    k0: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
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
        table_q = table + q * 288 + c
        moment_bar_i = moment_bar + i * 288 + c
        harmonic_0 = tl.load(harmonic_e)
        moment_bar_4 = tl.load(moment_bar_i + 128)
        spline_0 = tl.load(spline_e)
        table_8 = tl.load(table_q + 256)
        spline_1 = tl.load(spline_e + 1)
        table_17 = tl.load(table_q + 544)
        spline_2 = tl.load(spline_e + 2)
        table_26 = tl.load(table_q + 832)
        spline_3 = tl.load(spline_e + 3)
        table_35 = tl.load(table_q + 1120)
        radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
        moment_bar_1 = tl.load(moment_bar_i + 32)
        table_6 = tl.load(table_q + 192)
        table_15 = tl.load(table_q + 480)
        table_24 = tl.load(table_q + 768)
        table_33 = tl.load(table_q + 1056)
        radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
        t13 = moment_bar_1 * radial_6
        harmonic_1 = tl.load(harmonic_e + 1)
        g10 = k0 * harmonic_1
        moment_bar_2 = tl.load(moment_bar_i + 64)
        t14 = moment_bar_2 * radial_6
        harmonic_2 = tl.load(harmonic_e + 2)
        g11 = -k0 * harmonic_2
        moment_bar_0 = tl.load(moment_bar_i)
        table_2 = tl.load(table_q + 64)
        table_11 = tl.load(table_q + 352)
        table_20 = tl.load(table_q + 640)
        table_29 = tl.load(table_q + 928)
        radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
        t15 = moment_bar_0 * radial_2
        harmonic_4 = tl.load(harmonic_e + 4)
        g12 = k1 * harmonic_4
        feature_bar_4 += harmonic_0 * moment_bar_4 * radial_8 + t13 * g10 + t14 * g11 + t15 * g12
        moment_bar_5 = tl.load(moment_bar_i + 160)
        g13 = k0 * harmonic_2
        harmonic_5 = tl.load(harmonic_e + 5)
        g14 = k1 * harmonic_5
        feature_bar_5 += harmonic_0 * moment_bar_5 * radial_8 + g10 * t14 + t13 * g13 + t15 * g14
        moment_bar_6 = tl.load(moment_bar_i + 192)
        moment_bar_3 = tl.load(moment_bar_i + 96)
        t16 = moment_bar_3 * radial_6
        harmonic_3 = tl.load(harmonic_e + 3)
        g15 = k0 * harmonic_3
        harmonic_6 = tl.load(harmonic_e + 6)
        g16 = k1 * harmonic_6
        feature_bar_6 += harmonic_0 * moment_bar_6 * radial_8 + g10 * t16 + t13 * g15 + t15 * g16
        moment_bar_7 = tl.load(moment_bar_i + 224)
        harmonic_7 = tl.load(harmonic_e + 7)
        g17 = k1 * harmonic_7
        feature_bar_7 += harmonic_0 * moment_bar_7 * radial_8 + g13 * t16 + t14 * g15 + t15 * g17
        moment_bar_8 = tl.load(moment_bar_i + 256)
        g18 = -k2 * harmonic_1
        g19 = -k2 * harmonic_2
        g20 = k3 * harmonic_3
        harmonic_8 = tl.load(harmonic_e + 8)
        g21 = k1 * harmonic_8
        feature_bar_8 += harmonic_0 * moment_bar_8 * radial_8 + t13 * g18 + t14 * g19 + t16 * g20 + t15 * g21
        table_0 = tl.load(table_q)
        table_9 = tl.load(table_q + 288)
        table_18 = tl.load(table_q + 576)
        table_27 = tl.load(table_q + 864)
        radial_0 = spline_0 * table_0 + spline_1 * table_9 + spline_2 * table_18 + spline_3 * table_27
        table_3 = tl.load(table_q + 96)
        table_12 = tl.load(table_q + 384)
        table_21 = tl.load(table_q + 672)
        table_30 = tl.load(table_q + 960)
        radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
        table_7 = tl.load(table_q + 224)
        table_16 = tl.load(table_q + 512)
        table_25 = tl.load(table_q + 800)
        table_34 = tl.load(table_q + 1088)
        radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
        feature_bar_0 += (
            harmonic_0 * moment_bar_0 * radial_0 + radial_3 * (harmonic_1 * moment_bar_1
            + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3) + radial_7 * (harmonic_4 * moment_bar_4
            + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7
            + harmonic_8 * moment_bar_8)
        )
        table_4 = tl.load(table_q + 128)
        table_13 = tl.load(table_q + 416)
        table_22 = tl.load(table_q + 704)
        table_31 = tl.load(table_q + 992)
        radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
        table_1 = tl.load(table_q + 32)
        table_10 = tl.load(table_q + 320)
        table_19 = tl.load(table_q + 608)
        table_28 = tl.load(table_q + 896)
        radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
        t9 = moment_bar_0 * radial_1
        g8 = k4 * harmonic_3
        table_5 = tl.load(table_q + 160)
        table_14 = tl.load(table_q + 448)
        table_23 = tl.load(table_q + 736)
        table_32 = tl.load(table_q + 1024)
        radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
        t10 = moment_bar_1 * radial_5
        g3 = k0 * harmonic_6
        t11 = moment_bar_2 * radial_5
        g7 = k0 * harmonic_7
        t12 = moment_bar_3 * radial_5
        g9 = k3 * harmonic_8
        feature_bar_3 += harmonic_0 * moment_bar_3 * radial_4 + t9 * g8 + t10 * g3 + t11 * g7 + t12 * g9
        g0 = k4 * harmonic_1
        g1 = k0 * harmonic_4
        g2 = k0 * harmonic_5
        g4 = -k2 * harmonic_8
        feature_bar_1 += (
            harmonic_0 * moment_bar_1 * radial_4 + t9 * g0 + t10 * g1 + t11 * g2 + t12 * g3 + t10 * g4
        )
        g5 = k4 * harmonic_2
        g6 = -k0 * harmonic_4
        feature_bar_2 += (
            harmonic_0 * moment_bar_2 * radial_4 + t9 * g5 + t11 * g6 + t10 * g2 + t12 * g7 + t11 * g4
        )
    tl.store(feature_bar + j * 288 + c, feature_bar_0)
    tl.store(feature_bar + j * 288 + c + 32, feature_bar_1)
    tl.store(feature_bar + j * 288 + c + 64, feature_bar_2)
    tl.store(feature_bar + j * 288 + c + 96, feature_bar_3)
    tl.store(feature_bar + j * 288 + c + 128, feature_bar_4)
    tl.store(feature_bar + j * 288 + c + 160, feature_bar_5)
    tl.store(feature_bar + j * 288 + c + 192, feature_bar_6)
    tl.store(feature_bar + j * 288 + c + 224, feature_bar_7)
    tl.store(feature_bar + j * 288 + c + 256, feature_bar_8)


@triton.jit
def gradient_edge(centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, harmonic_bar, spline_bar, BLOCK: tl.constexpr):
    """feature [atoms, 9, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    moment_bar [atoms, 9, 32]
    -> harmonic_bar [edges, 9], spline_bar [edges, 4]
    A program makes one edge; nesting order radial by spline > table, radial_bar by harmonic > moment_bar > feature, harmonic_bar by radial > moment_bar > feature, spline_bar by radial_bar > table
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k3: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k4: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
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
    for start in range(0, 32, BLOCK):
        c = start + tl.arange(0, BLOCK)
        feature_j = feature + j * 288 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 288 + c
        moment_bar_i = moment_bar + i * 288 + c
        feature_0 = tl.load(feature_j)
        moment_bar_5 = tl.load(moment_bar_i + 160)
        spline_0 = tl.load(spline_e)
        table_7 = tl.load(table_q + 224)
        spline_1 = tl.load(spline_e + 1)
        table_16 = tl.load(table_q + 512)
        spline_2 = tl.load(spline_e + 2)
        table_25 = tl.load(table_q + 800)
        spline_3 = tl.load(spline_e + 3)
        table_34 = tl.load(table_q + 1088)
        radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
        feature_1 = tl.load(feature_j + 32)
        moment_bar_2 = tl.load(moment_bar_i + 64)
        feature_2 = tl.load(feature_j + 64)
        moment_bar_1 = tl.load(moment_bar_i + 32)
        t20 = feature_1 * moment_bar_2 + feature_2 * moment_bar_1
        table_5 = tl.load(table_q + 160)
        table_14 = tl.load(table_q + 448)
        table_23 = tl.load(table_q + 736)
        table_32 = tl.load(table_q + 1024)
        radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
        moment_bar_0 = tl.load(moment_bar_i)
        feature_5 = tl.load(feature_j + 160)
        table_2 = tl.load(table_q + 64)
        table_11 = tl.load(table_q + 352)
        table_20 = tl.load(table_q + 640)
        table_29 = tl.load(table_q + 928)
        radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
        harmonic_bar_5 += (
            feature_0 * moment_bar_5 * radial_7 + k0 * t20 * radial_5 + k1 * moment_bar_0 * feature_5 * radial_2
        )
        moment_bar_4 = tl.load(moment_bar_i + 128)
        t14 = feature_1 * moment_bar_1
        t15 = feature_2 * moment_bar_2
        t19 = t14 - t15
        feature_4 = tl.load(feature_j + 128)
        harmonic_bar_4 += (
            feature_0 * moment_bar_4 * radial_7 + k0 * t19 * radial_5 + k1 * moment_bar_0 * feature_4 * radial_2
        )
        moment_bar_6 = tl.load(moment_bar_i + 192)
        moment_bar_3 = tl.load(moment_bar_i + 96)
        feature_3 = tl.load(feature_j + 96)
        t21 = feature_1 * moment_bar_3 + feature_3 * moment_bar_1
        feature_6 = tl.load(feature_j + 192)
        harmonic_bar_6 += (
            feature_0 * moment_bar_6 * radial_7 + k0 * t21 * radial_5 + k1 * moment_bar_0 * feature_6 * radial_2
        )
        moment_bar_7 = tl.load(moment_bar_i + 224)
        t23 = feature_2 * moment_bar_3 + feature_3 * moment_bar_2
        feature_7 = tl.load(feature_j + 224)
        harmonic_bar_7 += (
            feature_0 * moment_bar_7 * radial_7 + k0 * t23 * radial_5 + k1 * moment_bar_0 * feature_7 * radial_2
        )
        moment_bar_8 = tl.load(moment_bar_i + 256)
        t13 = feature_3 * moment_bar_3
        t16 = t14 + t15
        t22 = k2 * t13 - k3 * t16
        feature_8 = tl.load(feature_j + 256)
        harmonic_bar_8 += (
            feature_0 * moment_bar_8 * radial_7 + t22 * radial_5 + k1 * moment_bar_0 * feature_8 * radial_2
        )
        table_0 = tl.load(table_q)
        harmonic_0 = tl.load(harmonic_e)
        radial_bar_0 = harmonic_0 * feature_0 * moment_bar_0
        table_1 = tl.load(table_q + 32)
        harmonic_1 = tl.load(harmonic_e + 1)
        g0 = k4 * harmonic_1
        harmonic_2 = tl.load(harmonic_e + 2)
        g1 = k4 * harmonic_2
        harmonic_3 = tl.load(harmonic_e + 3)
        g2 = k4 * harmonic_3
        radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
        harmonic_4 = tl.load(harmonic_e + 4)
        g3 = k1 * harmonic_4
        harmonic_5 = tl.load(harmonic_e + 5)
        g4 = k1 * harmonic_5
        harmonic_6 = tl.load(harmonic_e + 6)
        g5 = k1 * harmonic_6
        harmonic_7 = tl.load(harmonic_e + 7)
        g6 = k1 * harmonic_7
        harmonic_8 = tl.load(harmonic_e + 8)
        g7 = k1 * harmonic_8
        radial_bar_2 = (
            moment_bar_0 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5 + feature_7 * g6 + feature_8 * g7)
        )
        table_3 = tl.load(table_q + 96)
        radial_bar_3 = (
            feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
        )
        table_4 = tl.load(table_q + 128)
        t17 = t13 + t16
        radial_bar_4 = harmonic_0 * t17
        g8 = k0 * harmonic_4
        g9 = k0 * harmonic_5
        g10 = k0 * harmonic_6
        g11 = k0 * harmonic_7
        radial_bar_5 = t19 * g8 + t20 * g9 + t21 * g10 + harmonic_8 * t22 + t23 * g11
        table_6 = tl.load(table_q + 192)
        t25 = (
            moment_bar_1 * (k0 * feature_4 - k3 * feature_8) + k0 * feature_5 * moment_bar_2
            + k0 * feature_6 * moment_bar_3
        )
        t26 = (
            -moment_bar_2 * (k0 * feature_4 + k3 * feature_8) + k0 * feature_5 * moment_bar_1
            + k0 * feature_7 * moment_bar_3
        )
        t27 = k0 * feature_6 * moment_bar_1 + k0 * feature_7 * moment_bar_2 + k2 * feature_8 * moment_bar_3
        radial_bar_6 = harmonic_1 * t25 + harmonic_2 * t26 + harmonic_3 * t27
        radial_bar_7 = (
            feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
            + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
        )
        table_8 = tl.load(table_q + 256)
        t30 = (
            feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
            + feature_7 * moment_bar_7 + feature_8 * moment_bar_8
        )
        radial_bar_8 = harmonic_0 * t30
        spline_bar_0 += (
            table_0 * radial_bar_0 + table_1 * radial_bar_1 + table_2 * radial_bar_2 + table_3 * radial_bar_3
            + table_4 * radial_bar_4 + table_5 * radial_bar_5 + table_6 * radial_bar_6 + table_7 * radial_bar_7
            + table_8 * radial_bar_8
        )
        table_9 = tl.load(table_q + 288)
        table_10 = tl.load(table_q + 320)
        table_12 = tl.load(table_q + 384)
        table_13 = tl.load(table_q + 416)
        table_15 = tl.load(table_q + 480)
        table_17 = tl.load(table_q + 544)
        spline_bar_1 += (
            table_9 * radial_bar_0 + table_10 * radial_bar_1 + table_11 * radial_bar_2 + table_12 * radial_bar_3
            + table_13 * radial_bar_4 + table_14 * radial_bar_5 + table_15 * radial_bar_6
            + table_16 * radial_bar_7 + table_17 * radial_bar_8
        )
        table_18 = tl.load(table_q + 576)
        table_27 = tl.load(table_q + 864)
        radial_0 = spline_0 * table_0 + spline_1 * table_9 + spline_2 * table_18 + spline_3 * table_27
        table_22 = tl.load(table_q + 704)
        table_31 = tl.load(table_q + 992)
        radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
        table_26 = tl.load(table_q + 832)
        table_35 = tl.load(table_q + 1120)
        radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
        harmonic_bar_0 += feature_0 * moment_bar_0 * radial_0 + t17 * radial_4 + t30 * radial_8
        table_21 = tl.load(table_q + 672)
        table_30 = tl.load(table_q + 960)
        radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
        table_19 = tl.load(table_q + 608)
        table_28 = tl.load(table_q + 896)
        radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
        table_24 = tl.load(table_q + 768)
        table_33 = tl.load(table_q + 1056)
        radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
        harmonic_bar_1 += (
            feature_0 * moment_bar_1 * radial_3 + k4 * moment_bar_0 * feature_1 * radial_1 + t25 * radial_6
        )
        spline_bar_2 += (
            table_18 * radial_bar_0 + table_19 * radial_bar_1 + table_20 * radial_bar_2
            + table_21 * radial_bar_3 + table_22 * radial_bar_4 + table_23 * radial_bar_5
            + table_24 * radial_bar_6 + table_25 * radial_bar_7 + table_26 * radial_bar_8
        )
        spline_bar_3 += (
            table_27 * radial_bar_0 + table_28 * radial_bar_1 + table_29 * radial_bar_2
            + table_30 * radial_bar_3 + table_31 * radial_bar_4 + table_32 * radial_bar_5
            + table_33 * radial_bar_6 + table_34 * radial_bar_7 + table_35 * radial_bar_8
        )
        harmonic_bar_2 += (
            feature_0 * moment_bar_2 * radial_3 + k4 * moment_bar_0 * feature_2 * radial_1 + t26 * radial_6
        )
        harmonic_bar_3 += (
            feature_0 * moment_bar_3 * radial_3 + k4 * moment_bar_0 * feature_3 * radial_1 + t27 * radial_6
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
    """feature [atoms, 9, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    moment_bar [atoms, 9, 32]
    -> table_bar [rows, 36, 32]
    A program sums a share of the edges of one interval into a row; nesting order radial_bar by moment_bar > feature > harmonic, table_bar by radial_bar > spline
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k2: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.447213595499958  # sqrt(5)/5
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
    for s in range(first + count * share // shares, first + count * (share + 1) // shares):
        e = tl.load(knot_order + s)
        i = tl.load(centre + e)
        j = tl.load(neighbour + e)
        feature_j = feature + j * 288 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        moment_bar_i = moment_bar + i * 288 + c
        harmonic_0 = tl.load(harmonic_e)
        feature_0 = tl.load(feature_j)
        moment_bar_0 = tl.load(moment_bar_i)
        radial_bar_0 = harmonic_0 * feature_0 * moment_bar_0
        spline_0 = tl.load(spline_e)
        table_bar_0 += radial_bar_0 * spline_0
        spline_1 = tl.load(spline_e + 1)
        table_bar_9 += radial_bar_0 * spline_1
        spline_2 = tl.load(spline_e + 2)
        table_bar_18 += radial_bar_0 * spline_2
        spline_3 = tl.load(spline_e + 3)
        table_bar_27 += radial_bar_0 * spline_3
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 32)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 64)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 96)
        radial_bar_3 = (
            feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
        )
        table_bar_3 += spline_0 * radial_bar_3
        table_bar_12 += radial_bar_3 * spline_1
        table_bar_21 += radial_bar_3 * spline_2
        table_bar_30 += radial_bar_3 * spline_3
        feature_1 = tl.load(feature_j + 32)
        feature_2 = tl.load(feature_j + 64)
        feature_3 = tl.load(feature_j + 96)
        radial_bar_4 = (
            harmonic_0 * (feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3)
        )
        table_bar_4 += spline_0 * radial_bar_4
        table_bar_13 += radial_bar_4 * spline_1
        table_bar_22 += radial_bar_4 * spline_2
        table_bar_31 += radial_bar_4 * spline_3
        g0 = k0 * harmonic_1
        g1 = k0 * harmonic_2
        g2 = k0 * harmonic_3
        radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
        table_bar_1 += spline_0 * radial_bar_1
        table_bar_10 += radial_bar_1 * spline_1
        table_bar_19 += radial_bar_1 * spline_2
        table_bar_28 += radial_bar_1 * spline_3
        feature_4 = tl.load(feature_j + 128)
        g14 = k1 * harmonic_1
        feature_5 = tl.load(feature_j + 160)
        g15 = k1 * harmonic_2
        feature_6 = tl.load(feature_j + 192)
        g16 = k1 * harmonic_3
        feature_8 = tl.load(feature_j + 256)
        g17 = -k2 * harmonic_1
        g18 = -k1 * harmonic_2
        feature_7 = tl.load(feature_j + 224)
        g19 = -k2 * harmonic_2
        g20 = k3 * harmonic_3
        radial_bar_6 = (
            moment_bar_1 * (feature_4 * g14 + feature_5 * g15 + feature_6 * g16 + feature_8 * g17)
            + moment_bar_2 * (feature_4 * g18 + feature_5 * g14 + feature_7 * g16 + feature_8 * g19)
            + moment_bar_3 * (feature_6 * g14 + feature_7 * g15 + feature_8 * g20)
        )
        table_bar_6 += spline_0 * radial_bar_6
        table_bar_15 += radial_bar_6 * spline_1
        table_bar_24 += radial_bar_6 * spline_2
        table_bar_33 += radial_bar_6 * spline_3
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
            moment_bar_1 * (feature_1 * g8 + feature_2 * g9 + feature_3 * g10) + moment_bar_2 * (feature_1 * g9
            + feature_2 * g11 + feature_3 * g12) + moment_bar_3 * (feature_1 * g10 + feature_2 * g12
            + feature_3 * g13)
        )
        table_bar_5 += spline_0 * radial_bar_5
        table_bar_14 += radial_bar_5 * spline_1
        table_bar_23 += radial_bar_5 * spline_2
        table_bar_32 += radial_bar_5 * spline_3
        g3 = k4 * harmonic_4
        g4 = k4 * harmonic_5
        g5 = k4 * harmonic_6
        g6 = k4 * harmonic_7
        g7 = k4 * harmonic_8
        radial_bar_2 = (
            moment_bar_0 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5 + feature_7 * g6 + feature_8 * g7)
        )
        table_bar_2 += spline_0 * radial_bar_2
        table_bar_11 += radial_bar_2 * spline_1
        table_bar_20 += radial_bar_2 * spline_2
        table_bar_29 += radial_bar_2 * spline_3
        moment_bar_4 = tl.load(moment_bar_i + 128)
        moment_bar_5 = tl.load(moment_bar_i + 160)
        moment_bar_6 = tl.load(moment_bar_i + 192)
        moment_bar_7 = tl.load(moment_bar_i + 224)
        moment_bar_8 = tl.load(moment_bar_i + 256)
        radial_bar_7 = (
            feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
            + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
        )
        table_bar_7 += spline_0 * radial_bar_7
        radial_bar_8 = (
            harmonic_0 * (feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
            + feature_7 * moment_bar_7 + feature_8 * moment_bar_8)
        )
        table_bar_8 += spline_0 * radial_bar_8
        table_bar_16 += radial_bar_7 * spline_1
        table_bar_17 += radial_bar_8 * spline_1
        table_bar_25 += radial_bar_7 * spline_2
        table_bar_26 += radial_bar_8 * spline_2
        table_bar_34 += radial_bar_7 * spline_3
        table_bar_35 += radial_bar_8 * spline_3
    tl.store(table_bar + row * 1152 + c, table_bar_0)
    tl.store(table_bar + row * 1152 + c + 32, table_bar_1)
    tl.store(table_bar + row * 1152 + c + 64, table_bar_2)
    tl.store(table_bar + row * 1152 + c + 96, table_bar_3)
    tl.store(table_bar + row * 1152 + c + 128, table_bar_4)
    tl.store(table_bar + row * 1152 + c + 160, table_bar_5)
    tl.store(table_bar + row * 1152 + c + 192, table_bar_6)
    tl.store(table_bar + row * 1152 + c + 224, table_bar_7)
    tl.store(table_bar + row * 1152 + c + 256, table_bar_8)
    tl.store(table_bar + row * 1152 + c + 288, table_bar_9)
    tl.store(table_bar + row * 1152 + c + 320, table_bar_10)
    tl.store(table_bar + row * 1152 + c + 352, table_bar_11)
    tl.store(table_bar + row * 1152 + c + 384, table_bar_12)
    tl.store(table_bar + row * 1152 + c + 416, table_bar_13)
    tl.store(table_bar + row * 1152 + c + 448, table_bar_14)
    tl.store(table_bar + row * 1152 + c + 480, table_bar_15)
    tl.store(table_bar + row * 1152 + c + 512, table_bar_16)
    tl.store(table_bar + row * 1152 + c + 544, table_bar_17)
    tl.store(table_bar + row * 1152 + c + 576, table_bar_18)
    tl.store(table_bar + row * 1152 + c + 608, table_bar_19)
    tl.store(table_bar + row * 1152 + c + 640, table_bar_20)
    tl.store(table_bar + row * 1152 + c + 672, table_bar_21)
    tl.store(table_bar + row * 1152 + c + 704, table_bar_22)
    tl.store(table_bar + row * 1152 + c + 736, table_bar_23)
    tl.store(table_bar + row * 1152 + c + 768, table_bar_24)
    tl.store(table_bar + row * 1152 + c + 800, table_bar_25)
    tl.store(table_bar + row * 1152 + c + 832, table_bar_26)
    tl.store(table_bar + row * 1152 + c + 864, table_bar_27)
    tl.store(table_bar + row * 1152 + c + 896, table_bar_28)
    tl.store(table_bar + row * 1152 + c + 928, table_bar_29)
    tl.store(table_bar + row * 1152 + c + 960, table_bar_30)
    tl.store(table_bar + row * 1152 + c + 992, table_bar_31)
    tl.store(table_bar + row * 1152 + c + 1024, table_bar_32)
    tl.store(table_bar + row * 1152 + c + 1056, table_bar_33)
    tl.store(table_bar + row * 1152 + c + 1088, table_bar_34)
    tl.store(table_bar + row * 1152 + c + 1120, table_bar_35)


@triton.jit
def second_neighbour(neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, harmonic_bar_hat, spline_bar_hat, feature_hat, BLOCK: tl.constexpr):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    moment_bar [atoms, 9, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> feature_hat [atoms, 9, 32]
    A program walks the edges of one neighbour; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, feature_hat by moment_bar > radial > radial_bar_hat > harmonic > harmonic_bar_hat
    """
    real: tl.constexpr = harmonic.dtype.element_ty
    k0: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
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
        table_q = table + q * 288 + c
        moment_bar_i = moment_bar + i * 288 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 9
        spline_bar_hat_e = spline_bar_hat + e * 4
        moment_bar_4 = tl.load(moment_bar_i + 128)
        harmonic_0 = tl.load(harmonic_e)
        table_8 = tl.load(table_q + 256)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_17 = tl.load(table_q + 544)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_26 = tl.load(table_q + 832)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_35 = tl.load(table_q + 1120)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_8 = (
            table_8 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
            + table_35 * spline_bar_hat_3
        )
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        spline_0 = tl.load(spline_e)
        spline_1 = tl.load(spline_e + 1)
        spline_2 = tl.load(spline_e + 2)
        spline_3 = tl.load(spline_e + 3)
        radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
        t24 = harmonic_0 * radial_bar_hat_8 + harmonic_bar_hat_0 * radial_8
        moment_bar_1 = tl.load(moment_bar_i + 32)
        table_6 = tl.load(table_q + 192)
        table_15 = tl.load(table_q + 480)
        table_24 = tl.load(table_q + 768)
        table_33 = tl.load(table_q + 1056)
        radial_bar_hat_6 = (
            table_6 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
            + table_33 * spline_bar_hat_3
        )
        harmonic_1 = tl.load(harmonic_e + 1)
        g18 = k0 * harmonic_1
        radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        g19 = k0 * harmonic_bar_hat_1
        t25 = radial_bar_hat_6 * g18 + radial_6 * g19
        moment_bar_2 = tl.load(moment_bar_i + 64)
        harmonic_2 = tl.load(harmonic_e + 2)
        g20 = -k0 * harmonic_2
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        g21 = -k0 * harmonic_bar_hat_2
        harmonic_4 = tl.load(harmonic_e + 4)
        g22 = k1 * harmonic_4
        moment_bar_0 = tl.load(moment_bar_i)
        table_2 = tl.load(table_q + 64)
        table_11 = tl.load(table_q + 352)
        table_20 = tl.load(table_q + 640)
        table_29 = tl.load(table_q + 928)
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_20 * spline_bar_hat_2
            + table_29 * spline_bar_hat_3
        )
        t26 = moment_bar_0 * radial_bar_hat_2
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        g23 = k1 * harmonic_bar_hat_4
        radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
        t27 = moment_bar_0 * radial_2
        feature_hat_4 += (
            moment_bar_4 * t24 + moment_bar_1 * t25 + moment_bar_2 * (radial_bar_hat_6 * g20 + radial_6 * g21)
            + g22 * t26 + g23 * t27
        )
        moment_bar_5 = tl.load(moment_bar_i + 160)
        g24 = k0 * harmonic_2
        g25 = k0 * harmonic_bar_hat_2
        t28 = radial_bar_hat_6 * g24 + radial_6 * g25
        harmonic_5 = tl.load(harmonic_e + 5)
        g26 = k1 * harmonic_5
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        g27 = k1 * harmonic_bar_hat_5
        feature_hat_5 += moment_bar_5 * t24 + moment_bar_2 * t25 + moment_bar_1 * t28 + t26 * g26 + t27 * g27
        moment_bar_6 = tl.load(moment_bar_i + 192)
        moment_bar_3 = tl.load(moment_bar_i + 96)
        harmonic_3 = tl.load(harmonic_e + 3)
        g28 = k0 * harmonic_3
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        g29 = k0 * harmonic_bar_hat_3
        t29 = radial_bar_hat_6 * g28 + radial_6 * g29
        harmonic_6 = tl.load(harmonic_e + 6)
        g30 = k1 * harmonic_6
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        g31 = k1 * harmonic_bar_hat_6
        feature_hat_6 += moment_bar_6 * t24 + moment_bar_3 * t25 + moment_bar_1 * t29 + t26 * g30 + t27 * g31
        moment_bar_7 = tl.load(moment_bar_i + 224)
        harmonic_7 = tl.load(harmonic_e + 7)
        g32 = k1 * harmonic_7
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        g33 = k1 * harmonic_bar_hat_7
        feature_hat_7 += moment_bar_7 * t24 + moment_bar_3 * t28 + moment_bar_2 * t29 + t26 * g32 + t27 * g33
        moment_bar_8 = tl.load(moment_bar_i + 256)
        g34 = -k2 * harmonic_1
        g35 = -k2 * harmonic_bar_hat_1
        g36 = -k2 * harmonic_2
        g37 = -k2 * harmonic_bar_hat_2
        g38 = k3 * harmonic_3
        g39 = k3 * harmonic_bar_hat_3
        harmonic_8 = tl.load(harmonic_e + 8)
        g40 = k1 * harmonic_8
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        g41 = k1 * harmonic_bar_hat_8
        feature_hat_8 += (
            moment_bar_8 * t24 + moment_bar_1 * (radial_bar_hat_6 * g34 + radial_6 * g35)
            + moment_bar_2 * (radial_bar_hat_6 * g36 + radial_6 * g37) + moment_bar_3 * (radial_bar_hat_6 * g38
            + radial_6 * g39) + t26 * g40 + t27 * g41
        )
        table_0 = tl.load(table_q)
        table_9 = tl.load(table_q + 288)
        table_18 = tl.load(table_q + 576)
        table_27 = tl.load(table_q + 864)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_9 * spline_bar_hat_1 + table_18 * spline_bar_hat_2
            + table_27 * spline_bar_hat_3
        )
        table_3 = tl.load(table_q + 96)
        table_12 = tl.load(table_q + 384)
        table_21 = tl.load(table_q + 672)
        table_30 = tl.load(table_q + 960)
        radial_bar_hat_3 = (
            table_3 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_21 * spline_bar_hat_2
            + table_30 * spline_bar_hat_3
        )
        table_7 = tl.load(table_q + 224)
        table_16 = tl.load(table_q + 512)
        table_25 = tl.load(table_q + 800)
        table_34 = tl.load(table_q + 1088)
        radial_bar_hat_7 = (
            table_7 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
            + table_34 * spline_bar_hat_3
        )
        radial_0 = spline_0 * table_0 + spline_1 * table_9 + spline_2 * table_18 + spline_3 * table_27
        radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
        radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
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
        table_4 = tl.load(table_q + 128)
        table_13 = tl.load(table_q + 416)
        table_22 = tl.load(table_q + 704)
        table_31 = tl.load(table_q + 992)
        radial_bar_hat_4 = (
            table_4 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
            + table_31 * spline_bar_hat_3
        )
        radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
        t18 = harmonic_0 * radial_bar_hat_4 + harmonic_bar_hat_0 * radial_4
        table_5 = tl.load(table_q + 160)
        table_14 = tl.load(table_q + 448)
        table_23 = tl.load(table_q + 736)
        table_32 = tl.load(table_q + 1024)
        radial_bar_hat_5 = (
            table_5 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
            + table_32 * spline_bar_hat_3
        )
        g8 = -k2 * harmonic_8 - k0 * harmonic_4
        radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
        g9 = -k2 * harmonic_bar_hat_8 - k0 * harmonic_bar_hat_4
        g2 = k0 * harmonic_5
        g3 = k0 * harmonic_bar_hat_5
        t19 = radial_bar_hat_5 * g2 + radial_5 * g3
        g10 = k0 * harmonic_7
        g11 = k0 * harmonic_bar_hat_7
        t23 = radial_bar_hat_5 * g10 + radial_5 * g11
        table_1 = tl.load(table_q + 32)
        table_10 = tl.load(table_q + 320)
        table_19 = tl.load(table_q + 608)
        table_28 = tl.load(table_q + 896)
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_10 * spline_bar_hat_1 + table_19 * spline_bar_hat_2
            + table_28 * spline_bar_hat_3
        )
        t21 = moment_bar_0 * radial_bar_hat_1
        g12 = k4 * harmonic_2
        radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
        t22 = moment_bar_0 * radial_1
        g13 = k4 * harmonic_bar_hat_2
        feature_hat_2 += (
            moment_bar_2 * (t18 + radial_bar_hat_5 * g8 + radial_5 * g9) + moment_bar_1 * t19
            + moment_bar_3 * t23 + t21 * g12 + t22 * g13
        )
        g0 = k0 * harmonic_4 - k2 * harmonic_8
        g1 = k0 * harmonic_bar_hat_4 - k2 * harmonic_bar_hat_8
        g4 = k0 * harmonic_6
        g5 = k0 * harmonic_bar_hat_6
        t20 = radial_bar_hat_5 * g4 + radial_5 * g5
        g6 = k4 * harmonic_1
        g7 = k4 * harmonic_bar_hat_1
        feature_hat_1 += (
            moment_bar_1 * (radial_bar_hat_5 * g0 + radial_5 * g1 + t18) + moment_bar_2 * t19
            + moment_bar_3 * t20 + g6 * t21 + g7 * t22
        )
        g14 = k3 * harmonic_8
        g15 = k3 * harmonic_bar_hat_8
        g16 = k4 * harmonic_3
        g17 = k4 * harmonic_bar_hat_3
        feature_hat_3 += (
            moment_bar_3 * (t18 + radial_bar_hat_5 * g14 + radial_5 * g15) + moment_bar_1 * t20
            + moment_bar_2 * t23 + t21 * g16 + t22 * g17
        )
    tl.store(feature_hat + j * 288 + c, feature_hat_0)
    tl.store(feature_hat + j * 288 + c + 32, feature_hat_1)
    tl.store(feature_hat + j * 288 + c + 64, feature_hat_2)
    tl.store(feature_hat + j * 288 + c + 96, feature_hat_3)
    tl.store(feature_hat + j * 288 + c + 128, feature_hat_4)
    tl.store(feature_hat + j * 288 + c + 160, feature_hat_5)
    tl.store(feature_hat + j * 288 + c + 192, feature_hat_6)
    tl.store(feature_hat + j * 288 + c + 224, feature_hat_7)
    tl.store(feature_hat + j * 288 + c + 256, feature_hat_8)


@triton.jit
def second_edge(centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, harmonic_hat, spline_hat, BLOCK: tl.constexpr):
    """feature [atoms, 9, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    moment_bar [atoms, 9, 32]
    feature_bar_hat [atoms, 9, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> harmonic_hat [edges, 9], spline_hat [edges, 4]
    A program makes one edge; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, radial_hat by moment_bar > feature > feature_bar_hat > harmonic > harmonic_bar_hat, harmonic_hat by moment_bar > feature > feature_bar_hat > radial > radial_bar_hat, spline_hat by radial_hat > table
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
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
    for start in range(0, 32, BLOCK):
        c = start + tl.arange(0, BLOCK)
        feature_j = feature + j * 288 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 288 + c
        moment_bar_i = moment_bar + i * 288 + c
        feature_bar_hat_j = feature_bar_hat + j * 288 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 9
        spline_bar_hat_e = spline_bar_hat + e * 4
        moment_bar_5 = tl.load(moment_bar_i + 160)
        feature_0 = tl.load(feature_j)
        table_7 = tl.load(table_q + 224)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_16 = tl.load(table_q + 512)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_25 = tl.load(table_q + 800)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_34 = tl.load(table_q + 1088)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_7 = (
            table_7 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
            + table_34 * spline_bar_hat_3
        )
        feature_bar_hat_0 = tl.load(feature_bar_hat_j)
        spline_0 = tl.load(spline_e)
        spline_1 = tl.load(spline_e + 1)
        spline_2 = tl.load(spline_e + 2)
        spline_3 = tl.load(spline_e + 3)
        radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
        t38 = feature_0 * radial_bar_hat_7 + feature_bar_hat_0 * radial_7
        moment_bar_2 = tl.load(moment_bar_i + 64)
        feature_1 = tl.load(feature_j + 32)
        table_5 = tl.load(table_q + 160)
        table_14 = tl.load(table_q + 448)
        table_23 = tl.load(table_q + 736)
        table_32 = tl.load(table_q + 1024)
        radial_bar_hat_5 = (
            table_5 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
            + table_32 * spline_bar_hat_3
        )
        feature_bar_hat_1 = tl.load(feature_bar_hat_j + 32)
        radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
        t39 = feature_1 * radial_bar_hat_5 + feature_bar_hat_1 * radial_5
        moment_bar_1 = tl.load(moment_bar_i + 32)
        feature_2 = tl.load(feature_j + 64)
        feature_bar_hat_2 = tl.load(feature_bar_hat_j + 64)
        t41 = feature_2 * radial_bar_hat_5 + feature_bar_hat_2 * radial_5
        moment_bar_0 = tl.load(moment_bar_i)
        feature_5 = tl.load(feature_j + 160)
        table_2 = tl.load(table_q + 64)
        table_11 = tl.load(table_q + 352)
        table_20 = tl.load(table_q + 640)
        table_29 = tl.load(table_q + 928)
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_20 * spline_bar_hat_2
            + table_29 * spline_bar_hat_3
        )
        feature_bar_hat_5 = tl.load(feature_bar_hat_j + 160)
        radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
        harmonic_hat_5 += (
            moment_bar_5 * t38 + k0 * moment_bar_2 * t39 + k0 * moment_bar_1 * t41
            + k1 * moment_bar_0 * (feature_5 * radial_bar_hat_2 + feature_bar_hat_5 * radial_2)
        )
        moment_bar_4 = tl.load(moment_bar_i + 128)
        t40 = moment_bar_1 * t39
        t42 = moment_bar_2 * t41
        feature_4 = tl.load(feature_j + 128)
        feature_bar_hat_4 = tl.load(feature_bar_hat_j + 128)
        harmonic_hat_4 += (
            moment_bar_4 * t38 + k0 * t40 - k0 * t42 + k1 * moment_bar_0 * (feature_4 * radial_bar_hat_2
            + feature_bar_hat_4 * radial_2)
        )
        moment_bar_8 = tl.load(moment_bar_i + 256)
        moment_bar_3 = tl.load(moment_bar_i + 96)
        feature_3 = tl.load(feature_j + 96)
        feature_bar_hat_3 = tl.load(feature_bar_hat_j + 96)
        t43 = feature_3 * radial_bar_hat_5 + feature_bar_hat_3 * radial_5
        feature_8 = tl.load(feature_j + 256)
        feature_bar_hat_8 = tl.load(feature_bar_hat_j + 256)
        harmonic_hat_8 += (
            -k2 * t40 - k2 * t42 + moment_bar_8 * t38 + k3 * moment_bar_3 * t43
            + k1 * moment_bar_0 * (feature_8 * radial_bar_hat_2 + feature_bar_hat_8 * radial_2)
        )
        moment_bar_6 = tl.load(moment_bar_i + 192)
        feature_6 = tl.load(feature_j + 192)
        feature_bar_hat_6 = tl.load(feature_bar_hat_j + 192)
        harmonic_hat_6 += (
            moment_bar_6 * t38 + k0 * moment_bar_3 * t39 + k0 * moment_bar_1 * t43
            + k1 * moment_bar_0 * (feature_6 * radial_bar_hat_2 + feature_bar_hat_6 * radial_2)
        )
        moment_bar_7 = tl.load(moment_bar_i + 224)
        feature_7 = tl.load(feature_j + 224)
        feature_bar_hat_7 = tl.load(feature_bar_hat_j + 224)
        harmonic_hat_7 += (
            moment_bar_7 * t38 + k0 * moment_bar_3 * t41 + k0 * moment_bar_2 * t43
            + k1 * moment_bar_0 * (feature_7 * radial_bar_hat_2 + feature_bar_hat_7 * radial_2)
        )
        table_0 = tl.load(table_q)
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        harmonic_0 = tl.load(harmonic_e)
        radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + feature_bar_hat_0 * harmonic_0)
        table_1 = tl.load(table_q + 32)
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        g0 = k4 * harmonic_bar_hat_1
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        g1 = k4 * harmonic_bar_hat_2
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        g2 = k4 * harmonic_bar_hat_3
        harmonic_1 = tl.load(harmonic_e + 1)
        g3 = k4 * harmonic_1
        harmonic_2 = tl.load(harmonic_e + 2)
        g4 = k4 * harmonic_2
        harmonic_3 = tl.load(harmonic_e + 3)
        g5 = k4 * harmonic_3
        radial_hat_1 = (
            moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2 + feature_bar_hat_1 * g3
            + feature_bar_hat_2 * g4 + feature_bar_hat_3 * g5)
        )
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
        table_3 = tl.load(table_q + 96)
        radial_hat_3 = (
            feature_0 * (harmonic_bar_hat_1 * moment_bar_1 + harmonic_bar_hat_2 * moment_bar_2
            + harmonic_bar_hat_3 * moment_bar_3) + feature_bar_hat_0 * (harmonic_1 * moment_bar_1
            + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
        )
        table_4 = tl.load(table_q + 128)
        t22 = feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3
        t23 = (
            feature_bar_hat_1 * moment_bar_1 + feature_bar_hat_2 * moment_bar_2
            + feature_bar_hat_3 * moment_bar_3
        )
        radial_hat_4 = harmonic_bar_hat_0 * t22 + harmonic_0 * t23
        g16 = k0 * harmonic_bar_hat_4 - k2 * harmonic_bar_hat_8
        g17 = k0 * harmonic_bar_hat_5
        g18 = k0 * harmonic_bar_hat_6
        g19 = k0 * harmonic_4 - k2 * harmonic_8
        g20 = k0 * harmonic_5
        g21 = k0 * harmonic_6
        g22 = -k2 * harmonic_bar_hat_8 - k0 * harmonic_bar_hat_4
        g23 = k0 * harmonic_bar_hat_7
        g24 = -k2 * harmonic_8 - k0 * harmonic_4
        g25 = k0 * harmonic_7
        g26 = k3 * harmonic_bar_hat_8
        g27 = k3 * harmonic_8
        radial_hat_5 = (
            moment_bar_1 * (feature_1 * g16 + feature_2 * g17 + feature_3 * g18 + feature_bar_hat_1 * g19
            + feature_bar_hat_2 * g20 + feature_bar_hat_3 * g21) + moment_bar_2 * (feature_1 * g17
            + feature_2 * g22 + feature_3 * g23 + feature_bar_hat_1 * g20 + feature_bar_hat_2 * g24
            + feature_bar_hat_3 * g25) + moment_bar_3 * (feature_1 * g18 + feature_2 * g23 + feature_3 * g26
            + feature_bar_hat_1 * g21 + feature_bar_hat_2 * g25 + feature_bar_hat_3 * g27)
        )
        table_6 = tl.load(table_q + 192)
        g28 = k0 * harmonic_bar_hat_1
        g29 = k0 * harmonic_bar_hat_2
        g30 = k0 * harmonic_bar_hat_3
        g31 = -k2 * harmonic_bar_hat_1
        g32 = k0 * harmonic_1
        g33 = k0 * harmonic_2
        g34 = k0 * harmonic_3
        g35 = -k2 * harmonic_1
        g36 = -k0 * harmonic_bar_hat_2
        g37 = -k2 * harmonic_bar_hat_2
        g38 = -k0 * harmonic_2
        g39 = -k2 * harmonic_2
        g40 = k3 * harmonic_bar_hat_3
        g41 = k3 * harmonic_3
        radial_hat_6 = (
            moment_bar_1 * (feature_4 * g28 + feature_5 * g29 + feature_6 * g30 + feature_8 * g31
            + feature_bar_hat_4 * g32 + feature_bar_hat_5 * g33 + feature_bar_hat_6 * g34
            + feature_bar_hat_8 * g35) + moment_bar_2 * (feature_4 * g36 + feature_5 * g28 + feature_7 * g30
            + feature_8 * g37 + feature_bar_hat_4 * g38 + feature_bar_hat_5 * g32 + feature_bar_hat_7 * g34
            + feature_bar_hat_8 * g39) + moment_bar_3 * (feature_6 * g28 + feature_7 * g29 + feature_8 * g40
            + feature_bar_hat_6 * g32 + feature_bar_hat_7 * g33 + feature_bar_hat_8 * g41)
        )
        radial_hat_7 = (
            feature_0 * (harmonic_bar_hat_4 * moment_bar_4 + harmonic_bar_hat_5 * moment_bar_5
            + harmonic_bar_hat_6 * moment_bar_6 + harmonic_bar_hat_7 * moment_bar_7
            + harmonic_bar_hat_8 * moment_bar_8) + feature_bar_hat_0 * (harmonic_4 * moment_bar_4
            + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7
            + harmonic_8 * moment_bar_8)
        )
        table_8 = tl.load(table_q + 256)
        t28 = (
            feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
            + feature_7 * moment_bar_7 + feature_8 * moment_bar_8
        )
        t29 = (
            feature_bar_hat_4 * moment_bar_4 + feature_bar_hat_5 * moment_bar_5
            + feature_bar_hat_6 * moment_bar_6 + feature_bar_hat_7 * moment_bar_7
            + feature_bar_hat_8 * moment_bar_8
        )
        radial_hat_8 = harmonic_bar_hat_0 * t28 + harmonic_0 * t29
        spline_hat_0 += (
            table_0 * radial_hat_0 + table_1 * radial_hat_1 + table_2 * radial_hat_2 + table_3 * radial_hat_3
            + table_4 * radial_hat_4 + table_5 * radial_hat_5 + table_6 * radial_hat_6 + table_7 * radial_hat_7
            + table_8 * radial_hat_8
        )
        table_9 = tl.load(table_q + 288)
        table_18 = tl.load(table_q + 576)
        table_27 = tl.load(table_q + 864)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_9 * spline_bar_hat_1 + table_18 * spline_bar_hat_2
            + table_27 * spline_bar_hat_3
        )
        table_13 = tl.load(table_q + 416)
        table_22 = tl.load(table_q + 704)
        table_31 = tl.load(table_q + 992)
        radial_bar_hat_4 = (
            table_4 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
            + table_31 * spline_bar_hat_3
        )
        table_17 = tl.load(table_q + 544)
        table_26 = tl.load(table_q + 832)
        table_35 = tl.load(table_q + 1120)
        radial_bar_hat_8 = (
            table_8 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
            + table_35 * spline_bar_hat_3
        )
        radial_0 = spline_0 * table_0 + spline_1 * table_9 + spline_2 * table_18 + spline_3 * table_27
        radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
        radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
        harmonic_hat_0 += (
            moment_bar_0 * feature_0 * radial_bar_hat_0 + t22 * radial_bar_hat_4 + t28 * radial_bar_hat_8
            + moment_bar_0 * feature_bar_hat_0 * radial_0 + t23 * radial_4 + t29 * radial_8
        )
        table_15 = tl.load(table_q + 480)
        table_24 = tl.load(table_q + 768)
        table_33 = tl.load(table_q + 1056)
        radial_bar_hat_6 = (
            table_6 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
            + table_33 * spline_bar_hat_3
        )
        radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
        t31 = feature_4 * radial_bar_hat_6 + feature_bar_hat_4 * radial_6
        table_12 = tl.load(table_q + 384)
        table_21 = tl.load(table_q + 672)
        table_30 = tl.load(table_q + 960)
        radial_bar_hat_3 = (
            table_3 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_21 * spline_bar_hat_2
            + table_30 * spline_bar_hat_3
        )
        radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
        t32 = feature_0 * radial_bar_hat_3 + feature_bar_hat_0 * radial_3
        t33 = feature_8 * radial_bar_hat_6 + feature_bar_hat_8 * radial_6
        t34 = t32 - k2 * t33
        table_10 = tl.load(table_q + 320)
        table_19 = tl.load(table_q + 608)
        table_28 = tl.load(table_q + 896)
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_10 * spline_bar_hat_1 + table_19 * spline_bar_hat_2
            + table_28 * spline_bar_hat_3
        )
        radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
        t35 = feature_5 * radial_bar_hat_6 + feature_bar_hat_5 * radial_6
        t36 = feature_6 * radial_bar_hat_6 + feature_bar_hat_6 * radial_6
        harmonic_hat_1 += (
            moment_bar_1 * (k0 * t31 + t34) + k4 * moment_bar_0 * (feature_1 * radial_bar_hat_1
            + feature_bar_hat_1 * radial_1) + k0 * moment_bar_2 * t35 + k0 * moment_bar_3 * t36
        )
        spline_hat_1 += (
            table_9 * radial_hat_0 + table_10 * radial_hat_1 + table_11 * radial_hat_2 + table_12 * radial_hat_3
            + table_13 * radial_hat_4 + table_14 * radial_hat_5 + table_15 * radial_hat_6
            + table_16 * radial_hat_7 + table_17 * radial_hat_8
        )
        spline_hat_2 += (
            table_18 * radial_hat_0 + table_19 * radial_hat_1 + table_20 * radial_hat_2
            + table_21 * radial_hat_3 + table_22 * radial_hat_4 + table_23 * radial_hat_5
            + table_24 * radial_hat_6 + table_25 * radial_hat_7 + table_26 * radial_hat_8
        )
        spline_hat_3 += (
            table_27 * radial_hat_0 + table_28 * radial_hat_1 + table_29 * radial_hat_2
            + table_30 * radial_hat_3 + table_31 * radial_hat_4 + table_32 * radial_hat_5
            + table_33 * radial_hat_6 + table_34 * radial_hat_7 + table_35 * radial_hat_8
        )
        t37 = feature_7 * radial_bar_hat_6 + feature_bar_hat_7 * radial_6
        harmonic_hat_2 += (
            moment_bar_2 * (-k0 * t31 + t34) + k4 * moment_bar_0 * (feature_2 * radial_bar_hat_1
            + feature_bar_hat_2 * radial_1) + k0 * moment_bar_1 * t35 + k0 * moment_bar_3 * t37
        )
        harmonic_hat_3 += (
            moment_bar_3 * (t32 + k3 * t33) + k4 * moment_bar_0 * (feature_3 * radial_bar_hat_1
            + feature_bar_hat_3 * radial_1) + k0 * moment_bar_1 * t36 + k0 * moment_bar_2 * t37
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
    """feature [atoms, 9, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    moment_bar [atoms, 9, 32]
    feature_bar_hat [atoms, 9, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> table_hat [rows, 36, 32]
    A program sums a share of the edges of one interval into a row; nesting order radial_bar by feature > moment_bar > harmonic, radial_hat by feature > feature_bar_hat > moment_bar > harmonic > harmonic_bar_hat, table_hat by radial_bar > radial_hat > spline > spline_bar_hat
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k2: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.447213595499958  # sqrt(5)/5
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
    for s in range(first + count * share // shares, first + count * (share + 1) // shares):
        e = tl.load(knot_order + s)
        i = tl.load(centre + e)
        j = tl.load(neighbour + e)
        feature_j = feature + j * 288 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        moment_bar_i = moment_bar + i * 288 + c
        feature_bar_hat_j = feature_bar_hat + j * 288 + c
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
        table_hat_9 += radial_bar_0 * spline_bar_hat_1 + radial_hat_0 * spline_1
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        spline_2 = tl.load(spline_e + 2)
        table_hat_18 += radial_bar_0 * spline_bar_hat_2 + radial_hat_0 * spline_2
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        spline_3 = tl.load(spline_e + 3)
        table_hat_27 += radial_bar_0 * spline_bar_hat_3 + radial_hat_0 * spline_3
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 32)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 64)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 96)
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
        table_hat_12 += radial_bar_3 * spline_bar_hat_1 + radial_hat_3 * spline_1
        table_hat_21 += radial_bar_3 * spline_bar_hat_2 + radial_hat_3 * spline_2
        table_hat_30 += radial_bar_3 * spline_bar_hat_3 + radial_hat_3 * spline_3
        feature_1 = tl.load(feature_j + 32)
        feature_2 = tl.load(feature_j + 64)
        feature_3 = tl.load(feature_j + 96)
        t5 = feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3
        radial_bar_4 = harmonic_0 * t5
        feature_bar_hat_1 = tl.load(feature_bar_hat_j + 32)
        feature_bar_hat_2 = tl.load(feature_bar_hat_j + 64)
        feature_bar_hat_3 = tl.load(feature_bar_hat_j + 96)
        radial_hat_4 = (
            t5 * harmonic_bar_hat_0 + harmonic_0 * (moment_bar_1 * feature_bar_hat_1
            + moment_bar_2 * feature_bar_hat_2 + moment_bar_3 * feature_bar_hat_3)
        )
        table_hat_4 += spline_bar_hat_0 * radial_bar_4 + spline_0 * radial_hat_4
        table_hat_13 += radial_bar_4 * spline_bar_hat_1 + radial_hat_4 * spline_1
        table_hat_22 += radial_bar_4 * spline_bar_hat_2 + radial_hat_4 * spline_2
        table_hat_31 += radial_bar_4 * spline_bar_hat_3 + radial_hat_4 * spline_3
        g0 = k0 * harmonic_1
        g1 = k0 * harmonic_2
        g2 = k0 * harmonic_3
        radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
        g21 = k0 * harmonic_bar_hat_1
        g22 = k0 * harmonic_bar_hat_2
        g23 = k0 * harmonic_bar_hat_3
        radial_hat_1 = (
            moment_bar_0 * (feature_1 * g21 + feature_2 * g22 + feature_3 * g23 + g0 * feature_bar_hat_1
            + g1 * feature_bar_hat_2 + g2 * feature_bar_hat_3)
        )
        table_hat_1 += spline_bar_hat_0 * radial_bar_1 + spline_0 * radial_hat_1
        table_hat_10 += radial_bar_1 * spline_bar_hat_1 + radial_hat_1 * spline_1
        table_hat_19 += radial_bar_1 * spline_bar_hat_2 + radial_hat_1 * spline_2
        table_hat_28 += radial_bar_1 * spline_bar_hat_3 + radial_hat_1 * spline_3
        feature_4 = tl.load(feature_j + 128)
        g14 = k1 * harmonic_1
        g15 = -k1 * harmonic_2
        t11 = moment_bar_1 * g14 + moment_bar_2 * g15
        feature_5 = tl.load(feature_j + 160)
        g16 = k1 * harmonic_2
        t12 = moment_bar_2 * g14 + moment_bar_1 * g16
        feature_6 = tl.load(feature_j + 192)
        g17 = k1 * harmonic_3
        t13 = moment_bar_3 * g14 + moment_bar_1 * g17
        feature_7 = tl.load(feature_j + 224)
        t14 = moment_bar_3 * g16 + moment_bar_2 * g17
        feature_8 = tl.load(feature_j + 256)
        g18 = -k2 * harmonic_1
        g19 = -k2 * harmonic_2
        g20 = k3 * harmonic_3
        t15 = moment_bar_1 * g18 + moment_bar_2 * g19 + moment_bar_3 * g20
        radial_bar_6 = feature_4 * t11 + feature_5 * t12 + feature_6 * t13 + feature_7 * t14 + feature_8 * t15
        g35 = k1 * harmonic_bar_hat_1
        g36 = -k1 * harmonic_bar_hat_2
        g37 = k1 * harmonic_bar_hat_2
        g38 = k1 * harmonic_bar_hat_3
        g39 = -k2 * harmonic_bar_hat_1
        g40 = -k2 * harmonic_bar_hat_2
        g41 = k3 * harmonic_bar_hat_3
        feature_bar_hat_4 = tl.load(feature_bar_hat_j + 128)
        feature_bar_hat_5 = tl.load(feature_bar_hat_j + 160)
        feature_bar_hat_6 = tl.load(feature_bar_hat_j + 192)
        feature_bar_hat_7 = tl.load(feature_bar_hat_j + 224)
        feature_bar_hat_8 = tl.load(feature_bar_hat_j + 256)
        radial_hat_6 = (
            feature_4 * (moment_bar_1 * g35 + moment_bar_2 * g36) + feature_5 * (moment_bar_2 * g35
            + moment_bar_1 * g37) + feature_6 * (moment_bar_3 * g35 + moment_bar_1 * g38)
            + feature_7 * (moment_bar_3 * g37 + moment_bar_2 * g38) + feature_8 * (moment_bar_1 * g39
            + moment_bar_2 * g40 + moment_bar_3 * g41) + t11 * feature_bar_hat_4 + t12 * feature_bar_hat_5
            + t13 * feature_bar_hat_6 + t14 * feature_bar_hat_7 + t15 * feature_bar_hat_8
        )
        table_hat_6 += spline_bar_hat_0 * radial_bar_6 + spline_0 * radial_hat_6
        table_hat_15 += radial_bar_6 * spline_bar_hat_1 + radial_hat_6 * spline_1
        table_hat_24 += radial_bar_6 * spline_bar_hat_2 + radial_hat_6 * spline_2
        table_hat_33 += radial_bar_6 * spline_bar_hat_3 + radial_hat_6 * spline_3
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
        g29 = k1 * harmonic_bar_hat_4 - k2 * harmonic_bar_hat_8
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        g30 = k1 * harmonic_bar_hat_5
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        g31 = k1 * harmonic_bar_hat_6
        g32 = -k2 * harmonic_bar_hat_8 - k1 * harmonic_bar_hat_4
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        g33 = k1 * harmonic_bar_hat_7
        g34 = k3 * harmonic_bar_hat_8
        radial_hat_5 = (
            feature_1 * (moment_bar_1 * g29 + moment_bar_2 * g30 + moment_bar_3 * g31)
            + feature_2 * (moment_bar_2 * g32 + moment_bar_1 * g30 + moment_bar_3 * g33)
            + feature_3 * (moment_bar_1 * g31 + moment_bar_2 * g33 + moment_bar_3 * g34)
            + t7 * feature_bar_hat_1 + t8 * feature_bar_hat_2 + t9 * feature_bar_hat_3
        )
        table_hat_5 += spline_bar_hat_0 * radial_bar_5 + spline_0 * radial_hat_5
        table_hat_14 += radial_bar_5 * spline_bar_hat_1 + radial_hat_5 * spline_1
        table_hat_23 += radial_bar_5 * spline_bar_hat_2 + radial_hat_5 * spline_2
        table_hat_32 += radial_bar_5 * spline_bar_hat_3 + radial_hat_5 * spline_3
        g3 = k4 * harmonic_4
        g4 = k4 * harmonic_5
        g5 = k4 * harmonic_6
        g6 = k4 * harmonic_7
        g7 = k4 * harmonic_8
        radial_bar_2 = (
            moment_bar_0 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5 + feature_7 * g6 + feature_8 * g7)
        )
        g24 = k4 * harmonic_bar_hat_4
        g25 = k4 * harmonic_bar_hat_5
        g26 = k4 * harmonic_bar_hat_6
        g27 = k4 * harmonic_bar_hat_7
        g28 = k4 * harmonic_bar_hat_8
        radial_hat_2 = (
            moment_bar_0 * (feature_4 * g24 + feature_5 * g25 + feature_6 * g26 + feature_7 * g27
            + feature_8 * g28 + g3 * feature_bar_hat_4 + g4 * feature_bar_hat_5 + g5 * feature_bar_hat_6
            + g6 * feature_bar_hat_7 + g7 * feature_bar_hat_8)
        )
        table_hat_2 += spline_bar_hat_0 * radial_bar_2 + spline_0 * radial_hat_2
        moment_bar_4 = tl.load(moment_bar_i + 128)
        moment_bar_5 = tl.load(moment_bar_i + 160)
        moment_bar_6 = tl.load(moment_bar_i + 192)
        moment_bar_7 = tl.load(moment_bar_i + 224)
        moment_bar_8 = tl.load(moment_bar_i + 256)
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
        t19 = (
            feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
            + feature_7 * moment_bar_7 + feature_8 * moment_bar_8
        )
        radial_bar_8 = harmonic_0 * t19
        radial_hat_8 = (
            t19 * harmonic_bar_hat_0 + harmonic_0 * (moment_bar_4 * feature_bar_hat_4
            + moment_bar_5 * feature_bar_hat_5 + moment_bar_6 * feature_bar_hat_6
            + moment_bar_7 * feature_bar_hat_7 + moment_bar_8 * feature_bar_hat_8)
        )
        table_hat_8 += spline_bar_hat_0 * radial_bar_8 + spline_0 * radial_hat_8
        table_hat_11 += radial_bar_2 * spline_bar_hat_1 + radial_hat_2 * spline_1
        table_hat_16 += radial_bar_7 * spline_bar_hat_1 + radial_hat_7 * spline_1
        table_hat_17 += radial_bar_8 * spline_bar_hat_1 + radial_hat_8 * spline_1
        table_hat_20 += radial_bar_2 * spline_bar_hat_2 + radial_hat_2 * spline_2
        table_hat_29 += radial_bar_2 * spline_bar_hat_3 + radial_hat_2 * spline_3
        table_hat_25 += radial_bar_7 * spline_bar_hat_2 + radial_hat_7 * spline_2
        table_hat_26 += radial_bar_8 * spline_bar_hat_2 + radial_hat_8 * spline_2
        table_hat_34 += radial_bar_7 * spline_bar_hat_3 + radial_hat_7 * spline_3
        table_hat_35 += radial_bar_8 * spline_bar_hat_3 + radial_hat_8 * spline_3
    tl.store(table_hat + row * 1152 + c, table_hat_0)
    tl.store(table_hat + row * 1152 + c + 32, table_hat_1)
    tl.store(table_hat + row * 1152 + c + 64, table_hat_2)
    tl.store(table_hat + row * 1152 + c + 96, table_hat_3)
    tl.store(table_hat + row * 1152 + c + 128, table_hat_4)
    tl.store(table_hat + row * 1152 + c + 160, table_hat_5)
    tl.store(table_hat + row * 1152 + c + 192, table_hat_6)
    tl.store(table_hat + row * 1152 + c + 224, table_hat_7)
    tl.store(table_hat + row * 1152 + c + 256, table_hat_8)
    tl.store(table_hat + row * 1152 + c + 288, table_hat_9)
    tl.store(table_hat + row * 1152 + c + 320, table_hat_10)
    tl.store(table_hat + row * 1152 + c + 352, table_hat_11)
    tl.store(table_hat + row * 1152 + c + 384, table_hat_12)
    tl.store(table_hat + row * 1152 + c + 416, table_hat_13)
    tl.store(table_hat + row * 1152 + c + 448, table_hat_14)
    tl.store(table_hat + row * 1152 + c + 480, table_hat_15)
    tl.store(table_hat + row * 1152 + c + 512, table_hat_16)
    tl.store(table_hat + row * 1152 + c + 544, table_hat_17)
    tl.store(table_hat + row * 1152 + c + 576, table_hat_18)
    tl.store(table_hat + row * 1152 + c + 608, table_hat_19)
    tl.store(table_hat + row * 1152 + c + 640, table_hat_20)
    tl.store(table_hat + row * 1152 + c + 672, table_hat_21)
    tl.store(table_hat + row * 1152 + c + 704, table_hat_22)
    tl.store(table_hat + row * 1152 + c + 736, table_hat_23)
    tl.store(table_hat + row * 1152 + c + 768, table_hat_24)
    tl.store(table_hat + row * 1152 + c + 800, table_hat_25)
    tl.store(table_hat + row * 1152 + c + 832, table_hat_26)
    tl.store(table_hat + row * 1152 + c + 864, table_hat_27)
    tl.store(table_hat + row * 1152 + c + 896, table_hat_28)
    tl.store(table_hat + row * 1152 + c + 928, table_hat_29)
    tl.store(table_hat + row * 1152 + c + 960, table_hat_30)
    tl.store(table_hat + row * 1152 + c + 992, table_hat_31)
    tl.store(table_hat + row * 1152 + c + 1024, table_hat_32)
    tl.store(table_hat + row * 1152 + c + 1056, table_hat_33)
    tl.store(table_hat + row * 1152 + c + 1088, table_hat_34)
    tl.store(table_hat + row * 1152 + c + 1120, table_hat_35)


@triton.jit
def second_centre(centre_pointer, neighbour, knot, feature, harmonic, spline, table, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, moment_bar_hat, BLOCK: tl.constexpr):
    """feature [atoms, 9, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    feature_bar_hat [atoms, 9, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> moment_bar_hat [atoms, 9, 32]
    A program walks the edges of one centre; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, moment_bar_hat by radial > radial_bar_hat > feature > feature_bar_hat > harmonic > harmonic_bar_hat
    """
    real: tl.constexpr = feature.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.316227766016838  # sqrt(10)/10
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
        feature_j = feature + j * 288 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 288 + c
        feature_bar_hat_j = feature_bar_hat + j * 288 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 9
        spline_bar_hat_e = spline_bar_hat + e * 4
        harmonic_4 = tl.load(harmonic_e + 4)
        feature_0 = tl.load(feature_j)
        table_7 = tl.load(table_q + 224)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_16 = tl.load(table_q + 512)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_25 = tl.load(table_q + 800)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_34 = tl.load(table_q + 1088)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_7 = (
            table_7 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
            + table_34 * spline_bar_hat_3
        )
        t21 = feature_0 * radial_bar_hat_7
        harmonic_0 = tl.load(harmonic_e)
        feature_4 = tl.load(feature_j + 128)
        table_8 = tl.load(table_q + 256)
        table_17 = tl.load(table_q + 544)
        table_26 = tl.load(table_q + 832)
        table_35 = tl.load(table_q + 1120)
        radial_bar_hat_8 = (
            table_8 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
            + table_35 * spline_bar_hat_3
        )
        spline_0 = tl.load(spline_e)
        spline_1 = tl.load(spline_e + 1)
        spline_2 = tl.load(spline_e + 2)
        spline_3 = tl.load(spline_e + 3)
        radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        feature_bar_hat_4 = tl.load(feature_bar_hat_j + 128)
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
        t22 = feature_0 * radial_7
        feature_bar_hat_0 = tl.load(feature_bar_hat_j)
        t23 = feature_bar_hat_0 * radial_7
        moment_bar_hat_4 += (
            harmonic_4 * t21 + harmonic_0 * feature_4 * radial_bar_hat_8
            + radial_8 * (harmonic_bar_hat_0 * feature_4 + harmonic_0 * feature_bar_hat_4)
            + harmonic_bar_hat_4 * t22 + harmonic_4 * t23
        )
        harmonic_5 = tl.load(harmonic_e + 5)
        feature_5 = tl.load(feature_j + 160)
        feature_bar_hat_5 = tl.load(feature_bar_hat_j + 160)
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        moment_bar_hat_5 += (
            harmonic_5 * t21 + harmonic_0 * feature_5 * radial_bar_hat_8
            + radial_8 * (harmonic_bar_hat_0 * feature_5 + harmonic_0 * feature_bar_hat_5)
            + harmonic_bar_hat_5 * t22 + harmonic_5 * t23
        )
        harmonic_6 = tl.load(harmonic_e + 6)
        feature_6 = tl.load(feature_j + 192)
        feature_bar_hat_6 = tl.load(feature_bar_hat_j + 192)
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        moment_bar_hat_6 += (
            harmonic_6 * t21 + harmonic_0 * feature_6 * radial_bar_hat_8
            + radial_8 * (harmonic_bar_hat_0 * feature_6 + harmonic_0 * feature_bar_hat_6)
            + harmonic_bar_hat_6 * t22 + harmonic_6 * t23
        )
        harmonic_7 = tl.load(harmonic_e + 7)
        feature_7 = tl.load(feature_j + 224)
        feature_bar_hat_7 = tl.load(feature_bar_hat_j + 224)
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        moment_bar_hat_7 += (
            harmonic_7 * t21 + harmonic_0 * feature_7 * radial_bar_hat_8
            + radial_8 * (harmonic_bar_hat_0 * feature_7 + harmonic_0 * feature_bar_hat_7)
            + harmonic_bar_hat_7 * t22 + harmonic_7 * t23
        )
        harmonic_8 = tl.load(harmonic_e + 8)
        feature_8 = tl.load(feature_j + 256)
        feature_bar_hat_8 = tl.load(feature_bar_hat_j + 256)
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        moment_bar_hat_8 += (
            harmonic_8 * t21 + harmonic_0 * feature_8 * radial_bar_hat_8
            + radial_8 * (harmonic_bar_hat_0 * feature_8 + harmonic_0 * feature_bar_hat_8)
            + harmonic_bar_hat_8 * t22 + harmonic_8 * t23
        )
        table_0 = tl.load(table_q)
        table_9 = tl.load(table_q + 288)
        table_18 = tl.load(table_q + 576)
        table_27 = tl.load(table_q + 864)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_9 * spline_bar_hat_1 + table_18 * spline_bar_hat_2
            + table_27 * spline_bar_hat_3
        )
        radial_0 = spline_0 * table_0 + spline_1 * table_9 + spline_2 * table_18 + spline_3 * table_27
        table_1 = tl.load(table_q + 32)
        table_10 = tl.load(table_q + 320)
        table_19 = tl.load(table_q + 608)
        table_28 = tl.load(table_q + 896)
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_10 * spline_bar_hat_1 + table_19 * spline_bar_hat_2
            + table_28 * spline_bar_hat_3
        )
        feature_1 = tl.load(feature_j + 32)
        harmonic_1 = tl.load(harmonic_e + 1)
        g0 = k0 * harmonic_1
        feature_2 = tl.load(feature_j + 64)
        harmonic_2 = tl.load(harmonic_e + 2)
        g1 = k0 * harmonic_2
        feature_3 = tl.load(feature_j + 96)
        harmonic_3 = tl.load(harmonic_e + 3)
        g2 = k0 * harmonic_3
        radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        g3 = k0 * harmonic_bar_hat_1
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        g4 = k0 * harmonic_bar_hat_2
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        g5 = k0 * harmonic_bar_hat_3
        feature_bar_hat_1 = tl.load(feature_bar_hat_j + 32)
        feature_bar_hat_2 = tl.load(feature_bar_hat_j + 64)
        feature_bar_hat_3 = tl.load(feature_bar_hat_j + 96)
        table_2 = tl.load(table_q + 64)
        table_11 = tl.load(table_q + 352)
        table_20 = tl.load(table_q + 640)
        table_29 = tl.load(table_q + 928)
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_20 * spline_bar_hat_2
            + table_29 * spline_bar_hat_3
        )
        g6 = k1 * harmonic_4
        g7 = k1 * harmonic_5
        g8 = k1 * harmonic_6
        g9 = k1 * harmonic_7
        g10 = k1 * harmonic_8
        radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
        g11 = k1 * harmonic_bar_hat_4
        g12 = k1 * harmonic_bar_hat_5
        g13 = k1 * harmonic_bar_hat_6
        g14 = k1 * harmonic_bar_hat_7
        g15 = k1 * harmonic_bar_hat_8
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
        table_3 = tl.load(table_q + 96)
        table_12 = tl.load(table_q + 384)
        table_21 = tl.load(table_q + 672)
        table_30 = tl.load(table_q + 960)
        radial_bar_hat_3 = (
            table_3 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_21 * spline_bar_hat_2
            + table_30 * spline_bar_hat_3
        )
        t18 = feature_0 * radial_bar_hat_3
        table_5 = tl.load(table_q + 160)
        table_14 = tl.load(table_q + 448)
        table_23 = tl.load(table_q + 736)
        table_32 = tl.load(table_q + 1024)
        radial_bar_hat_5 = (
            table_5 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
            + table_32 * spline_bar_hat_3
        )
        g18 = k2 * harmonic_6
        g31 = k2 * harmonic_7
        g38 = k3 * harmonic_8
        radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
        g21 = k2 * harmonic_bar_hat_6
        g33 = k2 * harmonic_bar_hat_7
        g39 = k3 * harmonic_bar_hat_8
        table_4 = tl.load(table_q + 128)
        table_13 = tl.load(table_q + 416)
        table_22 = tl.load(table_q + 704)
        table_31 = tl.load(table_q + 992)
        radial_bar_hat_4 = (
            table_4 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
            + table_31 * spline_bar_hat_3
        )
        radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
        table_6 = tl.load(table_q + 192)
        table_15 = tl.load(table_q + 480)
        table_24 = tl.load(table_q + 768)
        table_33 = tl.load(table_q + 1056)
        radial_bar_hat_6 = (
            table_6 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
            + table_33 * spline_bar_hat_3
        )
        g22 = k2 * harmonic_1
        g23 = k2 * harmonic_2
        g40 = k3 * harmonic_3
        radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
        g26 = k2 * harmonic_bar_hat_1
        g27 = k2 * harmonic_bar_hat_2
        g41 = k3 * harmonic_bar_hat_3
        radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
        t19 = feature_0 * radial_3
        t20 = feature_bar_hat_0 * radial_3
        moment_bar_hat_3 += (
            harmonic_3 * t18 + radial_bar_hat_5 * (feature_1 * g18 + feature_2 * g31 + feature_3 * g38)
            + radial_5 * (feature_1 * g21 + feature_2 * g33 + feature_3 * g39 + feature_bar_hat_1 * g18
            + feature_bar_hat_2 * g31 + feature_bar_hat_3 * g38) + harmonic_0 * feature_3 * radial_bar_hat_4
            + radial_4 * (harmonic_bar_hat_0 * feature_3 + harmonic_0 * feature_bar_hat_3)
            + radial_bar_hat_6 * (feature_6 * g22 + feature_7 * g23 + feature_8 * g40)
            + radial_6 * (feature_6 * g26 + feature_7 * g27 + feature_8 * g41 + feature_bar_hat_6 * g22
            + feature_bar_hat_7 * g23 + feature_bar_hat_8 * g40) + harmonic_bar_hat_3 * t19 + harmonic_3 * t20
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
            harmonic_1 * t18 + harmonic_0 * feature_1 * radial_bar_hat_4 + radial_bar_hat_5 * (feature_1 * g16
            + feature_2 * g17 + feature_3 * g18) + radial_4 * (harmonic_bar_hat_0 * feature_1
            + harmonic_0 * feature_bar_hat_1) + radial_5 * (feature_1 * g19 + feature_2 * g20 + feature_3 * g21
            + feature_bar_hat_1 * g16 + feature_bar_hat_2 * g17 + feature_bar_hat_3 * g18)
            + radial_bar_hat_6 * (feature_4 * g22 + feature_5 * g23 + feature_6 * g24 + feature_8 * g25)
            + radial_6 * (feature_4 * g26 + feature_5 * g27 + feature_6 * g28 + feature_8 * g29
            + feature_bar_hat_4 * g22 + feature_bar_hat_5 * g23 + feature_bar_hat_6 * g24
            + feature_bar_hat_8 * g25) + harmonic_bar_hat_1 * t19 + harmonic_1 * t20
        )
        g30 = -k4 * harmonic_8 - k2 * harmonic_4
        g32 = -k4 * harmonic_bar_hat_8 - k2 * harmonic_bar_hat_4
        g34 = -k2 * harmonic_2
        g35 = -k4 * harmonic_2
        g36 = -k2 * harmonic_bar_hat_2
        g37 = -k4 * harmonic_bar_hat_2
        moment_bar_hat_2 += (
            harmonic_2 * t18 + radial_bar_hat_5 * (feature_1 * g17 + feature_2 * g30 + feature_3 * g31)
            + radial_5 * (feature_1 * g20 + feature_2 * g32 + feature_3 * g33 + feature_bar_hat_1 * g17
            + feature_bar_hat_2 * g30 + feature_bar_hat_3 * g31) + harmonic_0 * feature_2 * radial_bar_hat_4
            + radial_4 * (harmonic_bar_hat_0 * feature_2 + harmonic_0 * feature_bar_hat_2)
            + radial_bar_hat_6 * (feature_4 * g34 + feature_5 * g22 + feature_7 * g24 + feature_8 * g35)
            + radial_6 * (feature_4 * g36 + feature_5 * g26 + feature_7 * g28 + feature_8 * g37
            + feature_bar_hat_4 * g34 + feature_bar_hat_5 * g22 + feature_bar_hat_7 * g24
            + feature_bar_hat_8 * g35) + harmonic_bar_hat_2 * t19 + harmonic_2 * t20
        )
    tl.store(moment_bar_hat + i * 288 + c, moment_bar_hat_0)
    tl.store(moment_bar_hat + i * 288 + c + 32, moment_bar_hat_1)
    tl.store(moment_bar_hat + i * 288 + c + 64, moment_bar_hat_2)
    tl.store(moment_bar_hat + i * 288 + c + 96, moment_bar_hat_3)
    tl.store(moment_bar_hat + i * 288 + c + 128, moment_bar_hat_4)
    tl.store(moment_bar_hat + i * 288 + c + 160, moment_bar_hat_5)
    tl.store(moment_bar_hat + i * 288 + c + 192, moment_bar_hat_6)
    tl.store(moment_bar_hat + i * 288 + c + 224, moment_bar_hat_7)
    tl.store(moment_bar_hat + i * 288 + c + 256, moment_bar_hat_8)


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs, channels a lane in float32)
LOOPS = (
    (0, 'centre', forward_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table'), ('moment',), 1),
    (1, 'neighbour', gradient_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar'), ('feature_bar',), 1),
    (1, 'edge', gradient_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('harmonic_bar', 'spline_bar'), 1),
    (1, 'knot', gradient_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar'), ('table_bar',), 1),
    (2, 'neighbour', second_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar', 'harmonic_bar_hat', 'spline_bar_hat'), ('feature_hat',), 1),
    (2, 'edge', second_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), ('harmonic_hat', 'spline_hat'), 1),
    (2, 'knot', second_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), ('table_hat',), 1),
    (2, 'centre', second_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), ('moment_bar_hat',), 1),
)
# outputs by order of derivative as (name, axis, components, components a knot, has channels)
OUTPUTS = (
    (('moment', 'centre', 9, 9, True), ),
    (('feature_bar', 'neighbour', 9, 9, True), ('harmonic_bar', 'edge', 9, 9, False), ('spline_bar', 'edge', 4, 4, False), ('table_bar', 'knot', 36, 9, True), ),
    (('feature_hat', 'neighbour', 9, 9, True), ('harmonic_hat', 'edge', 9, 9, False), ('spline_hat', 'edge', 4, 4, False), ('table_hat', 'knot', 36, 9, True), ('moment_bar_hat', 'centre', 9, 9, True), ),
)
# names of all inputs by order of derivative
INPUTS = (('feature', 'harmonic', 'spline', 'table'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'))

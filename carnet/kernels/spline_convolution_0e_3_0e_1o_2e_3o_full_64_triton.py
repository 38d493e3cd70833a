"""spline_convolution 1x0e 3 1x0e+1x1o+1x2e+1x3o full 64: Triton kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 11e1e81790182a78, made by
    python -m codegen show spline_convolution 1x0e 3 1x0e+1x1o+1x2e+1x3o full 64 --target triton
Operations of one instance with all its channels:
    forward_centre 4096
    gradient_neighbour 4096
    gradient_edge 8960
    gradient_knot 4096
    second_neighbour 8192
    second_edge 12736
    second_knot 8704
    second_centre 8704
Values alive at once in each lane, estimated (float32 values for each of its channels, and others once):
    forward_centre 2 * 23 + 4
    gradient_neighbour 2 * 21 + 16
    gradient_edge 2 * 45 + 11
    gradient_knot 2 * 26 + 11
    second_neighbour 2 * 38 + 21
    second_edge 2 * 46 + 22
    second_knot 2 * 30 + 15
    second_centre 2 * 25 + 8
"""

import triton
import triton.language as tl

SPEC = 'spline_convolution 1x0e 3 1x0e+1x1o+1x2e+1x3o full 64'
FORM = '11e1e81790182a78'
CHANNELS = 64


@triton.jit
def forward_centre(centre_pointer, neighbour, knot, feature, harmonic, spline, table, moment, BLOCK: tl.constexpr):
    """feature [atoms, 1, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 4, 64]
    -> moment [atoms, 16, 64]
    A program walks the edges of one centre; nesting order radial by spline > table, moment by feature > harmonic > radial
    """
    real: tl.constexpr = feature.dtype.element_ty
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
        feature_j = feature + j * 64 + c
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        table_q = table + q * 256 + c
        harmonic_0 = tl.load(harmonic_e)
        feature_0 = tl.load(feature_j)
        spline_0 = tl.load(spline_e)
        table_0 = tl.load(table_q)
        spline_1 = tl.load(spline_e + 1)
        table_4 = tl.load(table_q + 256)
        spline_2 = tl.load(spline_e + 2)
        table_8 = tl.load(table_q + 512)
        spline_3 = tl.load(spline_e + 3)
        table_12 = tl.load(table_q + 768)
        radial_0 = spline_0 * table_0 + spline_1 * table_4 + spline_2 * table_8 + spline_3 * table_12
        moment_0 += harmonic_0 * feature_0 * radial_0
        table_1 = tl.load(table_q + 64)
        table_5 = tl.load(table_q + 320)
        table_9 = tl.load(table_q + 576)
        table_13 = tl.load(table_q + 832)
        radial_1 = spline_0 * table_1 + spline_1 * table_5 + spline_2 * table_9 + spline_3 * table_13
        t4 = feature_0 * radial_1
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_2 += t4 * harmonic_2
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_1 += harmonic_1 * t4
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_3 += t4 * harmonic_3
        table_2 = tl.load(table_q + 128)
        table_6 = tl.load(table_q + 384)
        table_10 = tl.load(table_q + 640)
        table_14 = tl.load(table_q + 896)
        radial_2 = spline_0 * table_2 + spline_1 * table_6 + spline_2 * table_10 + spline_3 * table_14
        t5 = feature_0 * radial_2
        harmonic_5 = tl.load(harmonic_e + 5)
        moment_5 += t5 * harmonic_5
        table_3 = tl.load(table_q + 192)
        table_7 = tl.load(table_q + 448)
        table_11 = tl.load(table_q + 704)
        table_15 = tl.load(table_q + 960)
        radial_3 = spline_0 * table_3 + spline_1 * table_7 + spline_2 * table_11 + spline_3 * table_15
        t6 = feature_0 * radial_3
        harmonic_10 = tl.load(harmonic_e + 10)
        moment_10 += t6 * harmonic_10
        harmonic_4 = tl.load(harmonic_e + 4)
        moment_4 += harmonic_4 * t5
        harmonic_6 = tl.load(harmonic_e + 6)
        moment_6 += t5 * harmonic_6
        harmonic_7 = tl.load(harmonic_e + 7)
        moment_7 += t5 * harmonic_7
        harmonic_8 = tl.load(harmonic_e + 8)
        moment_8 += t5 * harmonic_8
        harmonic_9 = tl.load(harmonic_e + 9)
        moment_9 += harmonic_9 * t6
        harmonic_11 = tl.load(harmonic_e + 11)
        moment_11 += t6 * harmonic_11
        harmonic_12 = tl.load(harmonic_e + 12)
        moment_12 += t6 * harmonic_12
        harmonic_13 = tl.load(harmonic_e + 13)
        moment_13 += t6 * harmonic_13
        harmonic_14 = tl.load(harmonic_e + 14)
        moment_14 += t6 * harmonic_14
        harmonic_15 = tl.load(harmonic_e + 15)
        moment_15 += t6 * harmonic_15
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
    table [knots, 4, 64]
    moment_bar [atoms, 16, 64]
    -> feature_bar [atoms, 1, 64]
    A program walks the edges of one neighbour; nesting order radial by spline > table, feature_bar by radial > harmonic > moment_bar
    """
    real: tl.constexpr = harmonic.dtype.element_ty
    j = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    feature_bar_0 = tl.zeros([BLOCK], real)
    for s in range(tl.load(neighbour_pointer + j), tl.load(neighbour_pointer + j + 1)):
        e = tl.load(reverse + s)
        i = tl.load(centre + e)
        q = tl.load(knot + e)
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        table_q = table + q * 256 + c
        moment_bar_i = moment_bar + i * 1024 + c
        harmonic_0 = tl.load(harmonic_e)
        moment_bar_0 = tl.load(moment_bar_i)
        spline_0 = tl.load(spline_e)
        table_0 = tl.load(table_q)
        spline_1 = tl.load(spline_e + 1)
        table_4 = tl.load(table_q + 256)
        spline_2 = tl.load(spline_e + 2)
        table_8 = tl.load(table_q + 512)
        spline_3 = tl.load(spline_e + 3)
        table_12 = tl.load(table_q + 768)
        radial_0 = spline_0 * table_0 + spline_1 * table_4 + spline_2 * table_8 + spline_3 * table_12
        table_1 = tl.load(table_q + 64)
        table_5 = tl.load(table_q + 320)
        table_9 = tl.load(table_q + 576)
        table_13 = tl.load(table_q + 832)
        radial_1 = spline_0 * table_1 + spline_1 * table_5 + spline_2 * table_9 + spline_3 * table_13
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        table_2 = tl.load(table_q + 128)
        table_6 = tl.load(table_q + 384)
        table_10 = tl.load(table_q + 640)
        table_14 = tl.load(table_q + 896)
        radial_2 = spline_0 * table_2 + spline_1 * table_6 + spline_2 * table_10 + spline_3 * table_14
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
        table_3 = tl.load(table_q + 192)
        table_7 = tl.load(table_q + 448)
        table_11 = tl.load(table_q + 704)
        table_15 = tl.load(table_q + 960)
        radial_3 = spline_0 * table_3 + spline_1 * table_7 + spline_2 * table_11 + spline_3 * table_15
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
            harmonic_0 * moment_bar_0 * radial_0 + radial_1 * (harmonic_1 * moment_bar_1
            + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3) + radial_2 * (harmonic_4 * moment_bar_4
            + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7
            + harmonic_8 * moment_bar_8) + radial_3 * (harmonic_9 * moment_bar_9 + harmonic_10 * moment_bar_10
            + harmonic_11 * moment_bar_11 + harmonic_12 * moment_bar_12 + harmonic_13 * moment_bar_13
            + harmonic_14 * moment_bar_14 + harmonic_15 * moment_bar_15)
        )
    tl.store(feature_bar + j * 64 + c, feature_bar_0)


@triton.jit
def gradient_edge(centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, harmonic_bar, spline_bar, BLOCK: tl.constexpr):
    """feature [atoms, 1, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 4, 64]
    moment_bar [atoms, 16, 64]
    -> harmonic_bar [edges, 16], spline_bar [edges, 4]
    A program makes one edge; nesting order radial by spline > table, radial_bar by feature > harmonic > moment_bar, harmonic_bar by feature > moment_bar > radial, spline_bar by radial_bar > table
    """
    real: tl.constexpr = feature.dtype.element_ty
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
        feature_j = feature + j * 64 + c
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        table_q = table + q * 256 + c
        moment_bar_i = moment_bar + i * 1024 + c
        feature_0 = tl.load(feature_j)
        moment_bar_0 = tl.load(moment_bar_i)
        spline_0 = tl.load(spline_e)
        table_0 = tl.load(table_q)
        spline_1 = tl.load(spline_e + 1)
        table_4 = tl.load(table_q + 256)
        spline_2 = tl.load(spline_e + 2)
        table_8 = tl.load(table_q + 512)
        spline_3 = tl.load(spline_e + 3)
        table_12 = tl.load(table_q + 768)
        radial_0 = spline_0 * table_0 + spline_1 * table_4 + spline_2 * table_8 + spline_3 * table_12
        harmonic_bar_0 += feature_0 * moment_bar_0 * radial_0
        moment_bar_1 = tl.load(moment_bar_i + 64)
        table_1 = tl.load(table_q + 64)
        table_5 = tl.load(table_q + 320)
        table_9 = tl.load(table_q + 576)
        table_13 = tl.load(table_q + 832)
        radial_1 = spline_0 * table_1 + spline_1 * table_5 + spline_2 * table_9 + spline_3 * table_13
        harmonic_bar_1 += feature_0 * moment_bar_1 * radial_1
        moment_bar_2 = tl.load(moment_bar_i + 128)
        harmonic_bar_2 += feature_0 * moment_bar_2 * radial_1
        moment_bar_3 = tl.load(moment_bar_i + 192)
        harmonic_bar_3 += feature_0 * moment_bar_3 * radial_1
        moment_bar_4 = tl.load(moment_bar_i + 256)
        table_2 = tl.load(table_q + 128)
        table_6 = tl.load(table_q + 384)
        table_10 = tl.load(table_q + 640)
        table_14 = tl.load(table_q + 896)
        radial_2 = spline_0 * table_2 + spline_1 * table_6 + spline_2 * table_10 + spline_3 * table_14
        harmonic_bar_4 += feature_0 * moment_bar_4 * radial_2
        moment_bar_5 = tl.load(moment_bar_i + 320)
        harmonic_bar_5 += feature_0 * moment_bar_5 * radial_2
        moment_bar_6 = tl.load(moment_bar_i + 384)
        harmonic_bar_6 += feature_0 * moment_bar_6 * radial_2
        moment_bar_7 = tl.load(moment_bar_i + 448)
        harmonic_bar_7 += feature_0 * moment_bar_7 * radial_2
        moment_bar_8 = tl.load(moment_bar_i + 512)
        harmonic_bar_8 += feature_0 * moment_bar_8 * radial_2
        harmonic_0 = tl.load(harmonic_e)
        radial_bar_0 = harmonic_0 * feature_0 * moment_bar_0
        harmonic_1 = tl.load(harmonic_e + 1)
        harmonic_2 = tl.load(harmonic_e + 2)
        harmonic_3 = tl.load(harmonic_e + 3)
        radial_bar_1 = (
            feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
        )
        harmonic_4 = tl.load(harmonic_e + 4)
        harmonic_5 = tl.load(harmonic_e + 5)
        harmonic_6 = tl.load(harmonic_e + 6)
        harmonic_7 = tl.load(harmonic_e + 7)
        harmonic_8 = tl.load(harmonic_e + 8)
        radial_bar_2 = (
            feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
            + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
        )
        table_3 = tl.load(table_q + 192)
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
        radial_bar_3 = (
            feature_0 * (harmonic_9 * moment_bar_9 + harmonic_10 * moment_bar_10 + harmonic_11 * moment_bar_11
            + harmonic_12 * moment_bar_12 + harmonic_13 * moment_bar_13 + harmonic_14 * moment_bar_14
            + harmonic_15 * moment_bar_15)
        )
        spline_bar_0 += (
            table_0 * radial_bar_0 + table_1 * radial_bar_1 + table_2 * radial_bar_2 + table_3 * radial_bar_3
        )
        table_7 = tl.load(table_q + 448)
        spline_bar_1 += (
            table_4 * radial_bar_0 + table_5 * radial_bar_1 + table_6 * radial_bar_2 + table_7 * radial_bar_3
        )
        table_11 = tl.load(table_q + 704)
        spline_bar_2 += (
            table_8 * radial_bar_0 + table_9 * radial_bar_1 + table_10 * radial_bar_2 + table_11 * radial_bar_3
        )
        table_15 = tl.load(table_q + 960)
        spline_bar_3 += (
            table_12 * radial_bar_0 + table_13 * radial_bar_1 + table_14 * radial_bar_2
            + table_15 * radial_bar_3
        )
        radial_3 = spline_0 * table_3 + spline_1 * table_7 + spline_2 * table_11 + spline_3 * table_15
        harmonic_bar_9 += feature_0 * moment_bar_9 * radial_3
        harmonic_bar_10 += feature_0 * moment_bar_10 * radial_3
        harmonic_bar_11 += feature_0 * moment_bar_11 * radial_3
        harmonic_bar_12 += feature_0 * moment_bar_12 * radial_3
        harmonic_bar_13 += feature_0 * moment_bar_13 * radial_3
        harmonic_bar_14 += feature_0 * moment_bar_14 * radial_3
        harmonic_bar_15 += feature_0 * moment_bar_15 * radial_3
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
    """feature [atoms, 1, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    moment_bar [atoms, 16, 64]
    -> table_bar [rows, 16, 64]
    A program sums a share of the edges of one interval into a row; nesting order radial_bar by feature > harmonic > moment_bar, table_bar by radial_bar > spline
    """
    real: tl.constexpr = feature.dtype.element_ty
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
    for s in range(first + count * share // shares, first + count * (share + 1) // shares):
        e = tl.load(knot_order + s)
        i = tl.load(centre + e)
        j = tl.load(neighbour + e)
        feature_j = feature + j * 64 + c
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
        table_bar_4 += radial_bar_0 * spline_1
        spline_2 = tl.load(spline_e + 2)
        table_bar_8 += radial_bar_0 * spline_2
        spline_3 = tl.load(spline_e + 3)
        table_bar_12 += radial_bar_0 * spline_3
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        radial_bar_1 = (
            feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
        )
        table_bar_1 += spline_0 * radial_bar_1
        table_bar_5 += radial_bar_1 * spline_1
        table_bar_9 += radial_bar_1 * spline_2
        table_bar_13 += radial_bar_1 * spline_3
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
        radial_bar_2 = (
            feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
            + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
        )
        table_bar_2 += spline_0 * radial_bar_2
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
        radial_bar_3 = (
            feature_0 * (harmonic_9 * moment_bar_9 + harmonic_10 * moment_bar_10 + harmonic_11 * moment_bar_11
            + harmonic_12 * moment_bar_12 + harmonic_13 * moment_bar_13 + harmonic_14 * moment_bar_14
            + harmonic_15 * moment_bar_15)
        )
        table_bar_3 += spline_0 * radial_bar_3
        table_bar_6 += radial_bar_2 * spline_1
        table_bar_7 += radial_bar_3 * spline_1
        table_bar_10 += radial_bar_2 * spline_2
        table_bar_14 += radial_bar_2 * spline_3
        table_bar_11 += radial_bar_3 * spline_2
        table_bar_15 += radial_bar_3 * spline_3
    tl.store(table_bar + row * 1024 + c, table_bar_0)
    tl.store(table_bar + row * 1024 + c + 64, table_bar_1)
    tl.store(table_bar + row * 1024 + c + 128, table_bar_2)
    tl.store(table_bar + row * 1024 + c + 192, table_bar_3)
    tl.store(table_bar + row * 1024 + c + 256, table_bar_4)
    tl.store(table_bar + row * 1024 + c + 320, table_bar_5)
    tl.store(table_bar + row * 1024 + c + 384, table_bar_6)
    tl.store(table_bar + row * 1024 + c + 448, table_bar_7)
    tl.store(table_bar + row * 1024 + c + 512, table_bar_8)
    tl.store(table_bar + row * 1024 + c + 576, table_bar_9)
    tl.store(table_bar + row * 1024 + c + 640, table_bar_10)
    tl.store(table_bar + row * 1024 + c + 704, table_bar_11)
    tl.store(table_bar + row * 1024 + c + 768, table_bar_12)
    tl.store(table_bar + row * 1024 + c + 832, table_bar_13)
    tl.store(table_bar + row * 1024 + c + 896, table_bar_14)
    tl.store(table_bar + row * 1024 + c + 960, table_bar_15)


@triton.jit
def second_neighbour(neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, harmonic_bar_hat, spline_bar_hat, feature_hat, BLOCK: tl.constexpr):
    """harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 4, 64]
    moment_bar [atoms, 16, 64]
    harmonic_bar_hat [edges, 16]
    spline_bar_hat [edges, 4]
    -> feature_hat [atoms, 1, 64]
    A program walks the edges of one neighbour; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, feature_hat by radial > radial_bar_hat > harmonic > harmonic_bar_hat > moment_bar
    """
    real: tl.constexpr = harmonic.dtype.element_ty
    j = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    feature_hat_0 = tl.zeros([BLOCK], real)
    for s in range(tl.load(neighbour_pointer + j), tl.load(neighbour_pointer + j + 1)):
        e = tl.load(reverse + s)
        i = tl.load(centre + e)
        q = tl.load(knot + e)
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        table_q = table + q * 256 + c
        moment_bar_i = moment_bar + i * 1024 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 16
        spline_bar_hat_e = spline_bar_hat + e * 4
        harmonic_0 = tl.load(harmonic_e)
        moment_bar_0 = tl.load(moment_bar_i)
        table_0 = tl.load(table_q)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_4 = tl.load(table_q + 256)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_8 = tl.load(table_q + 512)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_12 = tl.load(table_q + 768)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_4 * spline_bar_hat_1 + table_8 * spline_bar_hat_2
            + table_12 * spline_bar_hat_3
        )
        table_1 = tl.load(table_q + 64)
        table_5 = tl.load(table_q + 320)
        table_9 = tl.load(table_q + 576)
        table_13 = tl.load(table_q + 832)
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_5 * spline_bar_hat_1 + table_9 * spline_bar_hat_2
            + table_13 * spline_bar_hat_3
        )
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        table_2 = tl.load(table_q + 128)
        table_6 = tl.load(table_q + 384)
        table_10 = tl.load(table_q + 640)
        table_14 = tl.load(table_q + 896)
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_6 * spline_bar_hat_1 + table_10 * spline_bar_hat_2
            + table_14 * spline_bar_hat_3
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
        table_3 = tl.load(table_q + 192)
        table_7 = tl.load(table_q + 448)
        table_11 = tl.load(table_q + 704)
        table_15 = tl.load(table_q + 960)
        radial_bar_hat_3 = (
            table_3 * spline_bar_hat_0 + table_7 * spline_bar_hat_1 + table_11 * spline_bar_hat_2
            + table_15 * spline_bar_hat_3
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
        radial_0 = spline_0 * table_0 + spline_1 * table_4 + spline_2 * table_8 + spline_3 * table_12
        radial_1 = spline_0 * table_1 + spline_1 * table_5 + spline_2 * table_9 + spline_3 * table_13
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        radial_2 = spline_0 * table_2 + spline_1 * table_6 + spline_2 * table_10 + spline_3 * table_14
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        radial_3 = spline_0 * table_3 + spline_1 * table_7 + spline_2 * table_11 + spline_3 * table_15
        harmonic_bar_hat_9 = tl.load(harmonic_bar_hat_e + 9)
        harmonic_bar_hat_10 = tl.load(harmonic_bar_hat_e + 10)
        harmonic_bar_hat_11 = tl.load(harmonic_bar_hat_e + 11)
        harmonic_bar_hat_12 = tl.load(harmonic_bar_hat_e + 12)
        harmonic_bar_hat_13 = tl.load(harmonic_bar_hat_e + 13)
        harmonic_bar_hat_14 = tl.load(harmonic_bar_hat_e + 14)
        harmonic_bar_hat_15 = tl.load(harmonic_bar_hat_e + 15)
        feature_hat_0 += (
            harmonic_0 * moment_bar_0 * radial_bar_hat_0 + radial_bar_hat_1 * (harmonic_1 * moment_bar_1
            + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
            + radial_bar_hat_2 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
            + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
            + radial_bar_hat_3 * (harmonic_9 * moment_bar_9 + harmonic_10 * moment_bar_10
            + harmonic_11 * moment_bar_11 + harmonic_12 * moment_bar_12 + harmonic_13 * moment_bar_13
            + harmonic_14 * moment_bar_14 + harmonic_15 * moment_bar_15)
            + harmonic_bar_hat_0 * moment_bar_0 * radial_0 + radial_1 * (moment_bar_1 * harmonic_bar_hat_1
            + moment_bar_2 * harmonic_bar_hat_2 + moment_bar_3 * harmonic_bar_hat_3)
            + radial_2 * (moment_bar_4 * harmonic_bar_hat_4 + moment_bar_5 * harmonic_bar_hat_5
            + moment_bar_6 * harmonic_bar_hat_6 + moment_bar_7 * harmonic_bar_hat_7
            + moment_bar_8 * harmonic_bar_hat_8) + radial_3 * (moment_bar_9 * harmonic_bar_hat_9
            + moment_bar_10 * harmonic_bar_hat_10 + moment_bar_11 * harmonic_bar_hat_11
            + moment_bar_12 * harmonic_bar_hat_12 + moment_bar_13 * harmonic_bar_hat_13
            + moment_bar_14 * harmonic_bar_hat_14 + moment_bar_15 * harmonic_bar_hat_15)
        )
    tl.store(feature_hat + j * 64 + c, feature_hat_0)


@triton.jit
def second_edge(centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, harmonic_hat, spline_hat, BLOCK: tl.constexpr):
    """feature [atoms, 1, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 4, 64]
    moment_bar [atoms, 16, 64]
    feature_bar_hat [atoms, 1, 64]
    harmonic_bar_hat [edges, 16]
    spline_bar_hat [edges, 4]
    -> harmonic_hat [edges, 16], spline_hat [edges, 4]
    A program makes one edge; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, radial_hat by feature > feature_bar_hat > harmonic > harmonic_bar_hat > moment_bar, harmonic_hat by moment_bar > feature > feature_bar_hat > radial > radial_bar_hat, spline_hat by radial_hat > table
    """
    real: tl.constexpr = feature.dtype.element_ty
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
        feature_j = feature + j * 64 + c
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        table_q = table + q * 256 + c
        moment_bar_i = moment_bar + i * 1024 + c
        feature_bar_hat_j = feature_bar_hat + j * 64 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 16
        spline_bar_hat_e = spline_bar_hat + e * 4
        moment_bar_0 = tl.load(moment_bar_i)
        feature_0 = tl.load(feature_j)
        table_0 = tl.load(table_q)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_4 = tl.load(table_q + 256)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_8 = tl.load(table_q + 512)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_12 = tl.load(table_q + 768)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_4 * spline_bar_hat_1 + table_8 * spline_bar_hat_2
            + table_12 * spline_bar_hat_3
        )
        feature_bar_hat_0 = tl.load(feature_bar_hat_j)
        spline_0 = tl.load(spline_e)
        spline_1 = tl.load(spline_e + 1)
        spline_2 = tl.load(spline_e + 2)
        spline_3 = tl.load(spline_e + 3)
        radial_0 = spline_0 * table_0 + spline_1 * table_4 + spline_2 * table_8 + spline_3 * table_12
        harmonic_hat_0 += moment_bar_0 * (feature_0 * radial_bar_hat_0 + feature_bar_hat_0 * radial_0)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        table_1 = tl.load(table_q + 64)
        table_5 = tl.load(table_q + 320)
        table_9 = tl.load(table_q + 576)
        table_13 = tl.load(table_q + 832)
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_5 * spline_bar_hat_1 + table_9 * spline_bar_hat_2
            + table_13 * spline_bar_hat_3
        )
        radial_1 = spline_0 * table_1 + spline_1 * table_5 + spline_2 * table_9 + spline_3 * table_13
        t12 = feature_0 * radial_bar_hat_1 + feature_bar_hat_0 * radial_1
        harmonic_hat_1 += moment_bar_1 * t12
        moment_bar_2 = tl.load(moment_bar_i + 128)
        harmonic_hat_2 += moment_bar_2 * t12
        moment_bar_3 = tl.load(moment_bar_i + 192)
        harmonic_hat_3 += moment_bar_3 * t12
        moment_bar_4 = tl.load(moment_bar_i + 256)
        table_2 = tl.load(table_q + 128)
        table_6 = tl.load(table_q + 384)
        table_10 = tl.load(table_q + 640)
        table_14 = tl.load(table_q + 896)
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_6 * spline_bar_hat_1 + table_10 * spline_bar_hat_2
            + table_14 * spline_bar_hat_3
        )
        radial_2 = spline_0 * table_2 + spline_1 * table_6 + spline_2 * table_10 + spline_3 * table_14
        t13 = feature_0 * radial_bar_hat_2 + feature_bar_hat_0 * radial_2
        harmonic_hat_4 += moment_bar_4 * t13
        moment_bar_5 = tl.load(moment_bar_i + 320)
        harmonic_hat_5 += moment_bar_5 * t13
        moment_bar_6 = tl.load(moment_bar_i + 384)
        harmonic_hat_6 += moment_bar_6 * t13
        moment_bar_7 = tl.load(moment_bar_i + 448)
        harmonic_hat_7 += moment_bar_7 * t13
        moment_bar_8 = tl.load(moment_bar_i + 512)
        harmonic_hat_8 += moment_bar_8 * t13
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        harmonic_0 = tl.load(harmonic_e)
        radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + feature_bar_hat_0 * harmonic_0)
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        harmonic_1 = tl.load(harmonic_e + 1)
        harmonic_2 = tl.load(harmonic_e + 2)
        harmonic_3 = tl.load(harmonic_e + 3)
        radial_hat_1 = (
            feature_0 * (harmonic_bar_hat_1 * moment_bar_1 + harmonic_bar_hat_2 * moment_bar_2
            + harmonic_bar_hat_3 * moment_bar_3) + feature_bar_hat_0 * (moment_bar_1 * harmonic_1
            + moment_bar_2 * harmonic_2 + moment_bar_3 * harmonic_3)
        )
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        harmonic_4 = tl.load(harmonic_e + 4)
        harmonic_5 = tl.load(harmonic_e + 5)
        harmonic_6 = tl.load(harmonic_e + 6)
        harmonic_7 = tl.load(harmonic_e + 7)
        harmonic_8 = tl.load(harmonic_e + 8)
        radial_hat_2 = (
            feature_0 * (harmonic_bar_hat_4 * moment_bar_4 + harmonic_bar_hat_5 * moment_bar_5
            + harmonic_bar_hat_6 * moment_bar_6 + harmonic_bar_hat_7 * moment_bar_7
            + harmonic_bar_hat_8 * moment_bar_8) + feature_bar_hat_0 * (moment_bar_4 * harmonic_4
            + moment_bar_5 * harmonic_5 + moment_bar_6 * harmonic_6 + moment_bar_7 * harmonic_7
            + moment_bar_8 * harmonic_8)
        )
        table_3 = tl.load(table_q + 192)
        harmonic_bar_hat_9 = tl.load(harmonic_bar_hat_e + 9)
        moment_bar_9 = tl.load(moment_bar_i + 576)
        harmonic_bar_hat_10 = tl.load(harmonic_bar_hat_e + 10)
        moment_bar_10 = tl.load(moment_bar_i + 640)
        harmonic_bar_hat_11 = tl.load(harmonic_bar_hat_e + 11)
        moment_bar_11 = tl.load(moment_bar_i + 704)
        harmonic_bar_hat_12 = tl.load(harmonic_bar_hat_e + 12)
        moment_bar_12 = tl.load(moment_bar_i + 768)
        harmonic_bar_hat_13 = tl.load(harmonic_bar_hat_e + 13)
        moment_bar_13 = tl.load(moment_bar_i + 832)
        harmonic_bar_hat_14 = tl.load(harmonic_bar_hat_e + 14)
        moment_bar_14 = tl.load(moment_bar_i + 896)
        harmonic_bar_hat_15 = tl.load(harmonic_bar_hat_e + 15)
        moment_bar_15 = tl.load(moment_bar_i + 960)
        harmonic_9 = tl.load(harmonic_e + 9)
        harmonic_10 = tl.load(harmonic_e + 10)
        harmonic_11 = tl.load(harmonic_e + 11)
        harmonic_12 = tl.load(harmonic_e + 12)
        harmonic_13 = tl.load(harmonic_e + 13)
        harmonic_14 = tl.load(harmonic_e + 14)
        harmonic_15 = tl.load(harmonic_e + 15)
        radial_hat_3 = (
            feature_0 * (harmonic_bar_hat_9 * moment_bar_9 + harmonic_bar_hat_10 * moment_bar_10
            + harmonic_bar_hat_11 * moment_bar_11 + harmonic_bar_hat_12 * moment_bar_12
            + harmonic_bar_hat_13 * moment_bar_13 + harmonic_bar_hat_14 * moment_bar_14
            + harmonic_bar_hat_15 * moment_bar_15) + feature_bar_hat_0 * (moment_bar_9 * harmonic_9
            + moment_bar_10 * harmonic_10 + moment_bar_11 * harmonic_11 + moment_bar_12 * harmonic_12
            + moment_bar_13 * harmonic_13 + moment_bar_14 * harmonic_14 + moment_bar_15 * harmonic_15)
        )
        spline_hat_0 += (
            table_0 * radial_hat_0 + table_1 * radial_hat_1 + table_2 * radial_hat_2 + table_3 * radial_hat_3
        )
        table_7 = tl.load(table_q + 448)
        table_11 = tl.load(table_q + 704)
        table_15 = tl.load(table_q + 960)
        radial_bar_hat_3 = (
            table_3 * spline_bar_hat_0 + table_7 * spline_bar_hat_1 + table_11 * spline_bar_hat_2
            + table_15 * spline_bar_hat_3
        )
        radial_3 = spline_0 * table_3 + spline_1 * table_7 + spline_2 * table_11 + spline_3 * table_15
        t14 = feature_0 * radial_bar_hat_3 + feature_bar_hat_0 * radial_3
        harmonic_hat_9 += moment_bar_9 * t14
        spline_hat_1 += (
            table_4 * radial_hat_0 + table_5 * radial_hat_1 + table_6 * radial_hat_2 + table_7 * radial_hat_3
        )
        spline_hat_2 += (
            table_8 * radial_hat_0 + table_9 * radial_hat_1 + table_10 * radial_hat_2 + table_11 * radial_hat_3
        )
        spline_hat_3 += (
            table_12 * radial_hat_0 + table_13 * radial_hat_1 + table_14 * radial_hat_2
            + table_15 * radial_hat_3
        )
        harmonic_hat_10 += moment_bar_10 * t14
        harmonic_hat_11 += moment_bar_11 * t14
        harmonic_hat_12 += moment_bar_12 * t14
        harmonic_hat_13 += moment_bar_13 * t14
        harmonic_hat_14 += moment_bar_14 * t14
        harmonic_hat_15 += moment_bar_15 * t14
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
    """feature [atoms, 1, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    moment_bar [atoms, 16, 64]
    feature_bar_hat [atoms, 1, 64]
    harmonic_bar_hat [edges, 16]
    spline_bar_hat [edges, 4]
    -> table_hat [rows, 16, 64]
    A program sums a share of the edges of one interval into a row; nesting order radial_bar by feature > harmonic > moment_bar, radial_hat by feature > feature_bar_hat > harmonic > harmonic_bar_hat > moment_bar, table_hat by radial_bar > radial_hat > spline > spline_bar_hat
    """
    real: tl.constexpr = feature.dtype.element_ty
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
    for s in range(first + count * share // shares, first + count * (share + 1) // shares):
        e = tl.load(knot_order + s)
        i = tl.load(centre + e)
        j = tl.load(neighbour + e)
        feature_j = feature + j * 64 + c
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        moment_bar_i = moment_bar + i * 1024 + c
        feature_bar_hat_j = feature_bar_hat + j * 64 + c
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
        table_hat_4 += radial_bar_0 * spline_bar_hat_1 + radial_hat_0 * spline_1
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        spline_2 = tl.load(spline_e + 2)
        table_hat_8 += radial_bar_0 * spline_bar_hat_2 + radial_hat_0 * spline_2
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        spline_3 = tl.load(spline_e + 3)
        table_hat_12 += radial_bar_0 * spline_bar_hat_3 + radial_hat_0 * spline_3
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 64)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 128)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 192)
        t1 = harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3
        radial_bar_1 = feature_0 * t1
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        radial_hat_1 = (
            feature_0 * (moment_bar_1 * harmonic_bar_hat_1 + moment_bar_2 * harmonic_bar_hat_2
            + moment_bar_3 * harmonic_bar_hat_3) + t1 * feature_bar_hat_0
        )
        table_hat_1 += spline_bar_hat_0 * radial_bar_1 + spline_0 * radial_hat_1
        table_hat_5 += radial_bar_1 * spline_bar_hat_1 + radial_hat_1 * spline_1
        table_hat_9 += radial_bar_1 * spline_bar_hat_2 + radial_hat_1 * spline_2
        table_hat_13 += radial_bar_1 * spline_bar_hat_3 + radial_hat_1 * spline_3
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
        t3 = (
            harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
            + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8
        )
        radial_bar_2 = feature_0 * t3
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        radial_hat_2 = (
            feature_0 * (moment_bar_4 * harmonic_bar_hat_4 + moment_bar_5 * harmonic_bar_hat_5
            + moment_bar_6 * harmonic_bar_hat_6 + moment_bar_7 * harmonic_bar_hat_7
            + moment_bar_8 * harmonic_bar_hat_8) + t3 * feature_bar_hat_0
        )
        table_hat_2 += spline_bar_hat_0 * radial_bar_2 + spline_0 * radial_hat_2
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
        t5 = (
            harmonic_9 * moment_bar_9 + harmonic_10 * moment_bar_10 + harmonic_11 * moment_bar_11
            + harmonic_12 * moment_bar_12 + harmonic_13 * moment_bar_13 + harmonic_14 * moment_bar_14
            + harmonic_15 * moment_bar_15
        )
        radial_bar_3 = feature_0 * t5
        harmonic_bar_hat_9 = tl.load(harmonic_bar_hat_e + 9)
        harmonic_bar_hat_10 = tl.load(harmonic_bar_hat_e + 10)
        harmonic_bar_hat_11 = tl.load(harmonic_bar_hat_e + 11)
        harmonic_bar_hat_12 = tl.load(harmonic_bar_hat_e + 12)
        harmonic_bar_hat_13 = tl.load(harmonic_bar_hat_e + 13)
        harmonic_bar_hat_14 = tl.load(harmonic_bar_hat_e + 14)
        harmonic_bar_hat_15 = tl.load(harmonic_bar_hat_e + 15)
        radial_hat_3 = (
            feature_0 * (moment_bar_9 * harmonic_bar_hat_9 + moment_bar_10 * harmonic_bar_hat_10
            + moment_bar_11 * harmonic_bar_hat_11 + moment_bar_12 * harmonic_bar_hat_12
            + moment_bar_13 * harmonic_bar_hat_13 + moment_bar_14 * harmonic_bar_hat_14
            + moment_bar_15 * harmonic_bar_hat_15) + t5 * feature_bar_hat_0
        )
        table_hat_3 += spline_bar_hat_0 * radial_bar_3 + spline_0 * radial_hat_3
        table_hat_6 += radial_bar_2 * spline_bar_hat_1 + radial_hat_2 * spline_1
        table_hat_7 += radial_bar_3 * spline_bar_hat_1 + radial_hat_3 * spline_1
        table_hat_10 += radial_bar_2 * spline_bar_hat_2 + radial_hat_2 * spline_2
        table_hat_14 += radial_bar_2 * spline_bar_hat_3 + radial_hat_2 * spline_3
        table_hat_11 += radial_bar_3 * spline_bar_hat_2 + radial_hat_3 * spline_2
        table_hat_15 += radial_bar_3 * spline_bar_hat_3 + radial_hat_3 * spline_3
    tl.store(table_hat + row * 1024 + c, table_hat_0)
    tl.store(table_hat + row * 1024 + c + 64, table_hat_1)
    tl.store(table_hat + row * 1024 + c + 128, table_hat_2)
    tl.store(table_hat + row * 1024 + c + 192, table_hat_3)
    tl.store(table_hat + row * 1024 + c + 256, table_hat_4)
    tl.store(table_hat + row * 1024 + c + 320, table_hat_5)
    tl.store(table_hat + row * 1024 + c + 384, table_hat_6)
    tl.store(table_hat + row * 1024 + c + 448, table_hat_7)
    tl.store(table_hat + row * 1024 + c + 512, table_hat_8)
    tl.store(table_hat + row * 1024 + c + 576, table_hat_9)
    tl.store(table_hat + row * 1024 + c + 640, table_hat_10)
    tl.store(table_hat + row * 1024 + c + 704, table_hat_11)
    tl.store(table_hat + row * 1024 + c + 768, table_hat_12)
    tl.store(table_hat + row * 1024 + c + 832, table_hat_13)
    tl.store(table_hat + row * 1024 + c + 896, table_hat_14)
    tl.store(table_hat + row * 1024 + c + 960, table_hat_15)


@triton.jit
def second_centre(centre_pointer, neighbour, knot, feature, harmonic, spline, table, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, moment_bar_hat, BLOCK: tl.constexpr):
    """feature [atoms, 1, 64]
    harmonic [edges, 16]
    spline [edges, 4]
    table [knots, 4, 64]
    feature_bar_hat [atoms, 1, 64]
    harmonic_bar_hat [edges, 16]
    spline_bar_hat [edges, 4]
    -> moment_bar_hat [atoms, 16, 64]
    A program walks the edges of one centre; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, moment_bar_hat by harmonic > harmonic_bar_hat > feature > feature_bar_hat > radial > radial_bar_hat
    """
    real: tl.constexpr = feature.dtype.element_ty
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
        feature_j = feature + j * 64 + c
        harmonic_e = harmonic + e * 16
        spline_e = spline + e * 4
        table_q = table + q * 256 + c
        feature_bar_hat_j = feature_bar_hat + j * 64 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 16
        spline_bar_hat_e = spline_bar_hat + e * 4
        harmonic_0 = tl.load(harmonic_e)
        feature_0 = tl.load(feature_j)
        table_0 = tl.load(table_q)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_4 = tl.load(table_q + 256)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_8 = tl.load(table_q + 512)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_12 = tl.load(table_q + 768)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_4 * spline_bar_hat_1 + table_8 * spline_bar_hat_2
            + table_12 * spline_bar_hat_3
        )
        spline_0 = tl.load(spline_e)
        spline_1 = tl.load(spline_e + 1)
        spline_2 = tl.load(spline_e + 2)
        spline_3 = tl.load(spline_e + 3)
        radial_0 = spline_0 * table_0 + spline_1 * table_4 + spline_2 * table_8 + spline_3 * table_12
        feature_bar_hat_0 = tl.load(feature_bar_hat_j)
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        moment_bar_hat_0 += (
            harmonic_0 * (feature_0 * radial_bar_hat_0 + radial_0 * feature_bar_hat_0)
            + harmonic_bar_hat_0 * feature_0 * radial_0
        )
        table_1 = tl.load(table_q + 64)
        table_5 = tl.load(table_q + 320)
        table_9 = tl.load(table_q + 576)
        table_13 = tl.load(table_q + 832)
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_5 * spline_bar_hat_1 + table_9 * spline_bar_hat_2
            + table_13 * spline_bar_hat_3
        )
        radial_1 = spline_0 * table_1 + spline_1 * table_5 + spline_2 * table_9 + spline_3 * table_13
        t8 = feature_0 * radial_bar_hat_1 + feature_bar_hat_0 * radial_1
        harmonic_2 = tl.load(harmonic_e + 2)
        t9 = feature_0 * radial_1
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        moment_bar_hat_2 += t8 * harmonic_2 + t9 * harmonic_bar_hat_2
        harmonic_1 = tl.load(harmonic_e + 1)
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        moment_bar_hat_1 += harmonic_1 * t8 + harmonic_bar_hat_1 * t9
        harmonic_3 = tl.load(harmonic_e + 3)
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        moment_bar_hat_3 += t8 * harmonic_3 + t9 * harmonic_bar_hat_3
        table_2 = tl.load(table_q + 128)
        table_6 = tl.load(table_q + 384)
        table_10 = tl.load(table_q + 640)
        table_14 = tl.load(table_q + 896)
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_6 * spline_bar_hat_1 + table_10 * spline_bar_hat_2
            + table_14 * spline_bar_hat_3
        )
        radial_2 = spline_0 * table_2 + spline_1 * table_6 + spline_2 * table_10 + spline_3 * table_14
        t10 = feature_0 * radial_bar_hat_2 + feature_bar_hat_0 * radial_2
        harmonic_5 = tl.load(harmonic_e + 5)
        t11 = feature_0 * radial_2
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        moment_bar_hat_5 += t10 * harmonic_5 + t11 * harmonic_bar_hat_5
        table_3 = tl.load(table_q + 192)
        table_7 = tl.load(table_q + 448)
        table_11 = tl.load(table_q + 704)
        table_15 = tl.load(table_q + 960)
        radial_bar_hat_3 = (
            table_3 * spline_bar_hat_0 + table_7 * spline_bar_hat_1 + table_11 * spline_bar_hat_2
            + table_15 * spline_bar_hat_3
        )
        radial_3 = spline_0 * table_3 + spline_1 * table_7 + spline_2 * table_11 + spline_3 * table_15
        t12 = feature_0 * radial_bar_hat_3 + feature_bar_hat_0 * radial_3
        harmonic_10 = tl.load(harmonic_e + 10)
        t13 = feature_0 * radial_3
        harmonic_bar_hat_10 = tl.load(harmonic_bar_hat_e + 10)
        moment_bar_hat_10 += t12 * harmonic_10 + t13 * harmonic_bar_hat_10
        harmonic_4 = tl.load(harmonic_e + 4)
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        moment_bar_hat_4 += harmonic_4 * t10 + harmonic_bar_hat_4 * t11
        harmonic_6 = tl.load(harmonic_e + 6)
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        moment_bar_hat_6 += t10 * harmonic_6 + t11 * harmonic_bar_hat_6
        harmonic_7 = tl.load(harmonic_e + 7)
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        moment_bar_hat_7 += t10 * harmonic_7 + t11 * harmonic_bar_hat_7
        harmonic_8 = tl.load(harmonic_e + 8)
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        moment_bar_hat_8 += t10 * harmonic_8 + t11 * harmonic_bar_hat_8
        harmonic_9 = tl.load(harmonic_e + 9)
        harmonic_bar_hat_9 = tl.load(harmonic_bar_hat_e + 9)
        moment_bar_hat_9 += harmonic_9 * t12 + harmonic_bar_hat_9 * t13
        harmonic_11 = tl.load(harmonic_e + 11)
        harmonic_bar_hat_11 = tl.load(harmonic_bar_hat_e + 11)
        moment_bar_hat_11 += t12 * harmonic_11 + t13 * harmonic_bar_hat_11
        harmonic_12 = tl.load(harmonic_e + 12)
        harmonic_bar_hat_12 = tl.load(harmonic_bar_hat_e + 12)
        moment_bar_hat_12 += t12 * harmonic_12 + t13 * harmonic_bar_hat_12
        harmonic_13 = tl.load(harmonic_e + 13)
        harmonic_bar_hat_13 = tl.load(harmonic_bar_hat_e + 13)
        moment_bar_hat_13 += t12 * harmonic_13 + t13 * harmonic_bar_hat_13
        harmonic_14 = tl.load(harmonic_e + 14)
        harmonic_bar_hat_14 = tl.load(harmonic_bar_hat_e + 14)
        moment_bar_hat_14 += t12 * harmonic_14 + t13 * harmonic_bar_hat_14
        harmonic_15 = tl.load(harmonic_e + 15)
        harmonic_bar_hat_15 = tl.load(harmonic_bar_hat_e + 15)
        moment_bar_hat_15 += t12 * harmonic_15 + t13 * harmonic_bar_hat_15
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
    (2, 'edge', second_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), ('harmonic_hat', 'spline_hat'), 2),
    (2, 'knot', second_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), ('table_hat',), 2),
    (2, 'centre', second_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), ('moment_bar_hat',), 2),
)
# outputs by order of derivative as (name, axis, components, components a knot, has channels)
OUTPUTS = (
    (('moment', 'centre', 16, 16, True), ),
    (('feature_bar', 'neighbour', 1, 1, True), ('harmonic_bar', 'edge', 16, 16, False), ('spline_bar', 'edge', 4, 4, False), ('table_bar', 'knot', 16, 4, True), ),
    (('feature_hat', 'neighbour', 1, 1, True), ('harmonic_hat', 'edge', 16, 16, False), ('spline_hat', 'edge', 4, 4, False), ('table_hat', 'knot', 16, 4, True), ('moment_bar_hat', 'centre', 16, 16, True), ),
)
# names of all inputs by order of derivative
INPUTS = (('feature', 'harmonic', 'spline', 'table'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'))

"""spline_convolution 1x0e 2 1x0e+1x1o+1x2e lite 32: Triton kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 4578f2e94b69b1c7, made by
    python -m codegen show spline_convolution 1x0e 2 1x0e+1x1o+1x2e lite 32 --target triton
Operations of one instance with all its channels:
    forward_centre 1344
    gradient_neighbour 1344
    gradient_edge 2880
    gradient_knot 1344
    second_neighbour 2688
    second_edge 4192
    second_knot 2880
    second_centre 2880
Values alive at once in each lane, estimated (float32 values for each of its channels, and others once):
    forward_centre 1 * 15 + 5
    gradient_neighbour 1 * 13 + 9
    gradient_edge 1 * 35 + 5
    gradient_knot 1 * 20 + 9
    second_neighbour 1 * 26 + 14
    second_edge 1 * 38 + 10
    second_knot 1 * 24 + 13
    second_centre 1 * 18 + 8
"""

import triton
import triton.language as tl

SPEC = 'spline_convolution 1x0e 2 1x0e+1x1o+1x2e lite 32'
FORM = '4578f2e94b69b1c7'
CHANNELS = 32


@triton.jit
def forward_centre(centre_pointer, neighbour, knot, feature, harmonic, spline, table, moment, BLOCK: tl.constexpr):
    """feature [atoms, 1, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 32]
    -> moment [atoms, 9, 32]
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
    for e in range(tl.load(centre_pointer + i), tl.load(centre_pointer + i + 1)):
        j = tl.load(neighbour + e)
        q = tl.load(knot + e)
        feature_j = feature + j * 32 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 96 + c
        harmonic_0 = tl.load(harmonic_e)
        feature_0 = tl.load(feature_j)
        spline_0 = tl.load(spline_e)
        table_0 = tl.load(table_q)
        spline_1 = tl.load(spline_e + 1)
        table_3 = tl.load(table_q + 96)
        spline_2 = tl.load(spline_e + 2)
        table_6 = tl.load(table_q + 192)
        spline_3 = tl.load(spline_e + 3)
        table_9 = tl.load(table_q + 288)
        radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
        moment_0 += harmonic_0 * feature_0 * radial_0
        table_1 = tl.load(table_q + 32)
        table_4 = tl.load(table_q + 128)
        table_7 = tl.load(table_q + 224)
        table_10 = tl.load(table_q + 320)
        radial_1 = spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
        t3 = feature_0 * radial_1
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_2 += t3 * harmonic_2
        table_2 = tl.load(table_q + 64)
        table_5 = tl.load(table_q + 160)
        table_8 = tl.load(table_q + 256)
        table_11 = tl.load(table_q + 352)
        radial_2 = spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
        t4 = feature_0 * radial_2
        harmonic_5 = tl.load(harmonic_e + 5)
        moment_5 += t4 * harmonic_5
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_1 += harmonic_1 * t3
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_3 += t3 * harmonic_3
        harmonic_4 = tl.load(harmonic_e + 4)
        moment_4 += harmonic_4 * t4
        harmonic_6 = tl.load(harmonic_e + 6)
        moment_6 += t4 * harmonic_6
        harmonic_7 = tl.load(harmonic_e + 7)
        moment_7 += t4 * harmonic_7
        harmonic_8 = tl.load(harmonic_e + 8)
        moment_8 += t4 * harmonic_8
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
    table [knots, 3, 32]
    moment_bar [atoms, 9, 32]
    -> feature_bar [atoms, 1, 32]
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
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 96 + c
        moment_bar_i = moment_bar + i * 288 + c
        harmonic_0 = tl.load(harmonic_e)
        moment_bar_0 = tl.load(moment_bar_i)
        spline_0 = tl.load(spline_e)
        table_0 = tl.load(table_q)
        spline_1 = tl.load(spline_e + 1)
        table_3 = tl.load(table_q + 96)
        spline_2 = tl.load(spline_e + 2)
        table_6 = tl.load(table_q + 192)
        spline_3 = tl.load(spline_e + 3)
        table_9 = tl.load(table_q + 288)
        radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
        table_1 = tl.load(table_q + 32)
        table_4 = tl.load(table_q + 128)
        table_7 = tl.load(table_q + 224)
        table_10 = tl.load(table_q + 320)
        radial_1 = spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 32)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 64)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 96)
        table_2 = tl.load(table_q + 64)
        table_5 = tl.load(table_q + 160)
        table_8 = tl.load(table_q + 256)
        table_11 = tl.load(table_q + 352)
        radial_2 = spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
        harmonic_4 = tl.load(harmonic_e + 4)
        moment_bar_4 = tl.load(moment_bar_i + 128)
        harmonic_5 = tl.load(harmonic_e + 5)
        moment_bar_5 = tl.load(moment_bar_i + 160)
        harmonic_6 = tl.load(harmonic_e + 6)
        moment_bar_6 = tl.load(moment_bar_i + 192)
        harmonic_7 = tl.load(harmonic_e + 7)
        moment_bar_7 = tl.load(moment_bar_i + 224)
        harmonic_8 = tl.load(harmonic_e + 8)
        moment_bar_8 = tl.load(moment_bar_i + 256)
        feature_bar_0 += (
            harmonic_0 * moment_bar_0 * radial_0 + radial_1 * (harmonic_1 * moment_bar_1
            + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3) + radial_2 * (harmonic_4 * moment_bar_4
            + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7
            + harmonic_8 * moment_bar_8)
        )
    tl.store(feature_bar + j * 32 + c, feature_bar_0)


@triton.jit
def gradient_edge(centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, harmonic_bar, spline_bar, BLOCK: tl.constexpr):
    """feature [atoms, 1, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 32]
    moment_bar [atoms, 9, 32]
    -> harmonic_bar [edges, 9], spline_bar [edges, 4]
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
    spline_bar_0 = tl.zeros([BLOCK], real)
    spline_bar_1 = tl.zeros([BLOCK], real)
    spline_bar_2 = tl.zeros([BLOCK], real)
    spline_bar_3 = tl.zeros([BLOCK], real)
    for start in range(0, 32, BLOCK):
        c = start + tl.arange(0, BLOCK)
        feature_j = feature + j * 32 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 96 + c
        moment_bar_i = moment_bar + i * 288 + c
        feature_0 = tl.load(feature_j)
        moment_bar_0 = tl.load(moment_bar_i)
        spline_0 = tl.load(spline_e)
        table_0 = tl.load(table_q)
        spline_1 = tl.load(spline_e + 1)
        table_3 = tl.load(table_q + 96)
        spline_2 = tl.load(spline_e + 2)
        table_6 = tl.load(table_q + 192)
        spline_3 = tl.load(spline_e + 3)
        table_9 = tl.load(table_q + 288)
        radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
        harmonic_bar_0 += feature_0 * moment_bar_0 * radial_0
        moment_bar_1 = tl.load(moment_bar_i + 32)
        table_1 = tl.load(table_q + 32)
        table_4 = tl.load(table_q + 128)
        table_7 = tl.load(table_q + 224)
        table_10 = tl.load(table_q + 320)
        radial_1 = spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
        harmonic_bar_1 += feature_0 * moment_bar_1 * radial_1
        moment_bar_2 = tl.load(moment_bar_i + 64)
        harmonic_bar_2 += feature_0 * moment_bar_2 * radial_1
        moment_bar_3 = tl.load(moment_bar_i + 96)
        harmonic_bar_3 += feature_0 * moment_bar_3 * radial_1
        moment_bar_4 = tl.load(moment_bar_i + 128)
        table_2 = tl.load(table_q + 64)
        table_5 = tl.load(table_q + 160)
        table_8 = tl.load(table_q + 256)
        table_11 = tl.load(table_q + 352)
        radial_2 = spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
        harmonic_bar_4 += feature_0 * moment_bar_4 * radial_2
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
        moment_bar_5 = tl.load(moment_bar_i + 160)
        harmonic_6 = tl.load(harmonic_e + 6)
        moment_bar_6 = tl.load(moment_bar_i + 192)
        harmonic_7 = tl.load(harmonic_e + 7)
        moment_bar_7 = tl.load(moment_bar_i + 224)
        harmonic_8 = tl.load(harmonic_e + 8)
        moment_bar_8 = tl.load(moment_bar_i + 256)
        radial_bar_2 = (
            feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
            + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
        )
        spline_bar_0 += table_0 * radial_bar_0 + table_1 * radial_bar_1 + table_2 * radial_bar_2
        spline_bar_1 += table_3 * radial_bar_0 + table_4 * radial_bar_1 + table_5 * radial_bar_2
        spline_bar_2 += table_6 * radial_bar_0 + table_7 * radial_bar_1 + table_8 * radial_bar_2
        spline_bar_3 += table_9 * radial_bar_0 + table_10 * radial_bar_1 + table_11 * radial_bar_2
        harmonic_bar_5 += feature_0 * moment_bar_5 * radial_2
        harmonic_bar_6 += feature_0 * moment_bar_6 * radial_2
        harmonic_bar_7 += feature_0 * moment_bar_7 * radial_2
        harmonic_bar_8 += feature_0 * moment_bar_8 * radial_2
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
    """feature [atoms, 1, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    moment_bar [atoms, 9, 32]
    -> table_bar [rows, 12, 32]
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
    for s in range(first + count * share // shares, first + count * (share + 1) // shares):
        e = tl.load(knot_order + s)
        i = tl.load(centre + e)
        j = tl.load(neighbour + e)
        feature_j = feature + j * 32 + c
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
        table_bar_3 += radial_bar_0 * spline_1
        spline_2 = tl.load(spline_e + 2)
        table_bar_6 += radial_bar_0 * spline_2
        spline_3 = tl.load(spline_e + 3)
        table_bar_9 += radial_bar_0 * spline_3
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 32)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 64)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 96)
        radial_bar_1 = (
            feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
        )
        table_bar_1 += spline_0 * radial_bar_1
        harmonic_4 = tl.load(harmonic_e + 4)
        moment_bar_4 = tl.load(moment_bar_i + 128)
        harmonic_5 = tl.load(harmonic_e + 5)
        moment_bar_5 = tl.load(moment_bar_i + 160)
        harmonic_6 = tl.load(harmonic_e + 6)
        moment_bar_6 = tl.load(moment_bar_i + 192)
        harmonic_7 = tl.load(harmonic_e + 7)
        moment_bar_7 = tl.load(moment_bar_i + 224)
        harmonic_8 = tl.load(harmonic_e + 8)
        moment_bar_8 = tl.load(moment_bar_i + 256)
        radial_bar_2 = (
            feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
            + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
        )
        table_bar_2 += spline_0 * radial_bar_2
        table_bar_4 += radial_bar_1 * spline_1
        table_bar_5 += radial_bar_2 * spline_1
        table_bar_7 += radial_bar_1 * spline_2
        table_bar_8 += radial_bar_2 * spline_2
        table_bar_10 += radial_bar_1 * spline_3
        table_bar_11 += radial_bar_2 * spline_3
    tl.store(table_bar + row * 384 + c, table_bar_0)
    tl.store(table_bar + row * 384 + c + 32, table_bar_1)
    tl.store(table_bar + row * 384 + c + 64, table_bar_2)
    tl.store(table_bar + row * 384 + c + 96, table_bar_3)
    tl.store(table_bar + row * 384 + c + 128, table_bar_4)
    tl.store(table_bar + row * 384 + c + 160, table_bar_5)
    tl.store(table_bar + row * 384 + c + 192, table_bar_6)
    tl.store(table_bar + row * 384 + c + 224, table_bar_7)
    tl.store(table_bar + row * 384 + c + 256, table_bar_8)
    tl.store(table_bar + row * 384 + c + 288, table_bar_9)
    tl.store(table_bar + row * 384 + c + 320, table_bar_10)
    tl.store(table_bar + row * 384 + c + 352, table_bar_11)


@triton.jit
def second_neighbour(neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, harmonic_bar_hat, spline_bar_hat, feature_hat, BLOCK: tl.constexpr):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 32]
    moment_bar [atoms, 9, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> feature_hat [atoms, 1, 32]
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
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 96 + c
        moment_bar_i = moment_bar + i * 288 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 9
        spline_bar_hat_e = spline_bar_hat + e * 4
        harmonic_0 = tl.load(harmonic_e)
        moment_bar_0 = tl.load(moment_bar_i)
        table_0 = tl.load(table_q)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_3 = tl.load(table_q + 96)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_6 = tl.load(table_q + 192)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_9 = tl.load(table_q + 288)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_3 * spline_bar_hat_1 + table_6 * spline_bar_hat_2
            + table_9 * spline_bar_hat_3
        )
        table_1 = tl.load(table_q + 32)
        table_4 = tl.load(table_q + 128)
        table_7 = tl.load(table_q + 224)
        table_10 = tl.load(table_q + 320)
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_4 * spline_bar_hat_1 + table_7 * spline_bar_hat_2
            + table_10 * spline_bar_hat_3
        )
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 32)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 64)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 96)
        table_2 = tl.load(table_q + 64)
        table_5 = tl.load(table_q + 160)
        table_8 = tl.load(table_q + 256)
        table_11 = tl.load(table_q + 352)
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_5 * spline_bar_hat_1 + table_8 * spline_bar_hat_2
            + table_11 * spline_bar_hat_3
        )
        harmonic_4 = tl.load(harmonic_e + 4)
        moment_bar_4 = tl.load(moment_bar_i + 128)
        harmonic_5 = tl.load(harmonic_e + 5)
        moment_bar_5 = tl.load(moment_bar_i + 160)
        harmonic_6 = tl.load(harmonic_e + 6)
        moment_bar_6 = tl.load(moment_bar_i + 192)
        harmonic_7 = tl.load(harmonic_e + 7)
        moment_bar_7 = tl.load(moment_bar_i + 224)
        harmonic_8 = tl.load(harmonic_e + 8)
        moment_bar_8 = tl.load(moment_bar_i + 256)
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        spline_0 = tl.load(spline_e)
        spline_1 = tl.load(spline_e + 1)
        spline_2 = tl.load(spline_e + 2)
        spline_3 = tl.load(spline_e + 3)
        radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
        radial_1 = spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        radial_2 = spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        feature_hat_0 += (
            harmonic_0 * moment_bar_0 * radial_bar_hat_0 + radial_bar_hat_1 * (harmonic_1 * moment_bar_1
            + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
            + radial_bar_hat_2 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
            + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
            + harmonic_bar_hat_0 * moment_bar_0 * radial_0 + radial_1 * (moment_bar_1 * harmonic_bar_hat_1
            + moment_bar_2 * harmonic_bar_hat_2 + moment_bar_3 * harmonic_bar_hat_3)
            + radial_2 * (moment_bar_4 * harmonic_bar_hat_4 + moment_bar_5 * harmonic_bar_hat_5
            + moment_bar_6 * harmonic_bar_hat_6 + moment_bar_7 * harmonic_bar_hat_7
            + moment_bar_8 * harmonic_bar_hat_8)
        )
    tl.store(feature_hat + j * 32 + c, feature_hat_0)


@triton.jit
def second_edge(centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, harmonic_hat, spline_hat, BLOCK: tl.constexpr):
    """feature [atoms, 1, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 32]
    moment_bar [atoms, 9, 32]
    feature_bar_hat [atoms, 1, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> harmonic_hat [edges, 9], spline_hat [edges, 4]
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
    spline_hat_0 = tl.zeros([BLOCK], real)
    spline_hat_1 = tl.zeros([BLOCK], real)
    spline_hat_2 = tl.zeros([BLOCK], real)
    spline_hat_3 = tl.zeros([BLOCK], real)
    for start in range(0, 32, BLOCK):
        c = start + tl.arange(0, BLOCK)
        feature_j = feature + j * 32 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 96 + c
        moment_bar_i = moment_bar + i * 288 + c
        feature_bar_hat_j = feature_bar_hat + j * 32 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 9
        spline_bar_hat_e = spline_bar_hat + e * 4
        moment_bar_0 = tl.load(moment_bar_i)
        feature_0 = tl.load(feature_j)
        table_0 = tl.load(table_q)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_3 = tl.load(table_q + 96)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_6 = tl.load(table_q + 192)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_9 = tl.load(table_q + 288)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_3 * spline_bar_hat_1 + table_6 * spline_bar_hat_2
            + table_9 * spline_bar_hat_3
        )
        feature_bar_hat_0 = tl.load(feature_bar_hat_j)
        spline_0 = tl.load(spline_e)
        spline_1 = tl.load(spline_e + 1)
        spline_2 = tl.load(spline_e + 2)
        spline_3 = tl.load(spline_e + 3)
        radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
        harmonic_hat_0 += moment_bar_0 * (feature_0 * radial_bar_hat_0 + feature_bar_hat_0 * radial_0)
        moment_bar_1 = tl.load(moment_bar_i + 32)
        table_1 = tl.load(table_q + 32)
        table_4 = tl.load(table_q + 128)
        table_7 = tl.load(table_q + 224)
        table_10 = tl.load(table_q + 320)
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_4 * spline_bar_hat_1 + table_7 * spline_bar_hat_2
            + table_10 * spline_bar_hat_3
        )
        radial_1 = spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
        t9 = feature_0 * radial_bar_hat_1 + feature_bar_hat_0 * radial_1
        harmonic_hat_1 += moment_bar_1 * t9
        moment_bar_4 = tl.load(moment_bar_i + 128)
        table_2 = tl.load(table_q + 64)
        table_5 = tl.load(table_q + 160)
        table_8 = tl.load(table_q + 256)
        table_11 = tl.load(table_q + 352)
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_5 * spline_bar_hat_1 + table_8 * spline_bar_hat_2
            + table_11 * spline_bar_hat_3
        )
        radial_2 = spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
        t10 = feature_0 * radial_bar_hat_2 + feature_bar_hat_0 * radial_2
        harmonic_hat_4 += moment_bar_4 * t10
        moment_bar_2 = tl.load(moment_bar_i + 64)
        harmonic_hat_2 += moment_bar_2 * t9
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        harmonic_0 = tl.load(harmonic_e)
        radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + feature_bar_hat_0 * harmonic_0)
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 96)
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
        moment_bar_5 = tl.load(moment_bar_i + 160)
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        moment_bar_6 = tl.load(moment_bar_i + 192)
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        moment_bar_7 = tl.load(moment_bar_i + 224)
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        moment_bar_8 = tl.load(moment_bar_i + 256)
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
        spline_hat_0 += table_0 * radial_hat_0 + table_1 * radial_hat_1 + table_2 * radial_hat_2
        spline_hat_1 += table_3 * radial_hat_0 + table_4 * radial_hat_1 + table_5 * radial_hat_2
        spline_hat_2 += table_6 * radial_hat_0 + table_7 * radial_hat_1 + table_8 * radial_hat_2
        spline_hat_3 += table_9 * radial_hat_0 + table_10 * radial_hat_1 + table_11 * radial_hat_2
        harmonic_hat_3 += moment_bar_3 * t9
        harmonic_hat_5 += moment_bar_5 * t10
        harmonic_hat_6 += moment_bar_6 * t10
        harmonic_hat_7 += moment_bar_7 * t10
        harmonic_hat_8 += moment_bar_8 * t10
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
    """feature [atoms, 1, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    moment_bar [atoms, 9, 32]
    feature_bar_hat [atoms, 1, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> table_hat [rows, 12, 32]
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
    for s in range(first + count * share // shares, first + count * (share + 1) // shares):
        e = tl.load(knot_order + s)
        i = tl.load(centre + e)
        j = tl.load(neighbour + e)
        feature_j = feature + j * 32 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        moment_bar_i = moment_bar + i * 288 + c
        feature_bar_hat_j = feature_bar_hat + j * 32 + c
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
        table_hat_3 += radial_bar_0 * spline_bar_hat_1 + radial_hat_0 * spline_1
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        spline_2 = tl.load(spline_e + 2)
        table_hat_6 += radial_bar_0 * spline_bar_hat_2 + radial_hat_0 * spline_2
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        spline_3 = tl.load(spline_e + 3)
        table_hat_9 += radial_bar_0 * spline_bar_hat_3 + radial_hat_0 * spline_3
        harmonic_1 = tl.load(harmonic_e + 1)
        moment_bar_1 = tl.load(moment_bar_i + 32)
        harmonic_2 = tl.load(harmonic_e + 2)
        moment_bar_2 = tl.load(moment_bar_i + 64)
        harmonic_3 = tl.load(harmonic_e + 3)
        moment_bar_3 = tl.load(moment_bar_i + 96)
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
        harmonic_4 = tl.load(harmonic_e + 4)
        moment_bar_4 = tl.load(moment_bar_i + 128)
        harmonic_5 = tl.load(harmonic_e + 5)
        moment_bar_5 = tl.load(moment_bar_i + 160)
        harmonic_6 = tl.load(harmonic_e + 6)
        moment_bar_6 = tl.load(moment_bar_i + 192)
        harmonic_7 = tl.load(harmonic_e + 7)
        moment_bar_7 = tl.load(moment_bar_i + 224)
        harmonic_8 = tl.load(harmonic_e + 8)
        moment_bar_8 = tl.load(moment_bar_i + 256)
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
        table_hat_4 += radial_bar_1 * spline_bar_hat_1 + radial_hat_1 * spline_1
        table_hat_5 += radial_bar_2 * spline_bar_hat_1 + radial_hat_2 * spline_1
        table_hat_7 += radial_bar_1 * spline_bar_hat_2 + radial_hat_1 * spline_2
        table_hat_8 += radial_bar_2 * spline_bar_hat_2 + radial_hat_2 * spline_2
        table_hat_10 += radial_bar_1 * spline_bar_hat_3 + radial_hat_1 * spline_3
        table_hat_11 += radial_bar_2 * spline_bar_hat_3 + radial_hat_2 * spline_3
    tl.store(table_hat + row * 384 + c, table_hat_0)
    tl.store(table_hat + row * 384 + c + 32, table_hat_1)
    tl.store(table_hat + row * 384 + c + 64, table_hat_2)
    tl.store(table_hat + row * 384 + c + 96, table_hat_3)
    tl.store(table_hat + row * 384 + c + 128, table_hat_4)
    tl.store(table_hat + row * 384 + c + 160, table_hat_5)
    tl.store(table_hat + row * 384 + c + 192, table_hat_6)
    tl.store(table_hat + row * 384 + c + 224, table_hat_7)
    tl.store(table_hat + row * 384 + c + 256, table_hat_8)
    tl.store(table_hat + row * 384 + c + 288, table_hat_9)
    tl.store(table_hat + row * 384 + c + 320, table_hat_10)
    tl.store(table_hat + row * 384 + c + 352, table_hat_11)


@triton.jit
def second_centre(centre_pointer, neighbour, knot, feature, harmonic, spline, table, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, moment_bar_hat, BLOCK: tl.constexpr):
    """feature [atoms, 1, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 32]
    feature_bar_hat [atoms, 1, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> moment_bar_hat [atoms, 9, 32]
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
    for e in range(tl.load(centre_pointer + i), tl.load(centre_pointer + i + 1)):
        j = tl.load(neighbour + e)
        q = tl.load(knot + e)
        feature_j = feature + j * 32 + c
        harmonic_e = harmonic + e * 9
        spline_e = spline + e * 4
        table_q = table + q * 96 + c
        feature_bar_hat_j = feature_bar_hat + j * 32 + c
        harmonic_bar_hat_e = harmonic_bar_hat + e * 9
        spline_bar_hat_e = spline_bar_hat + e * 4
        harmonic_0 = tl.load(harmonic_e)
        feature_0 = tl.load(feature_j)
        table_0 = tl.load(table_q)
        spline_bar_hat_0 = tl.load(spline_bar_hat_e)
        table_3 = tl.load(table_q + 96)
        spline_bar_hat_1 = tl.load(spline_bar_hat_e + 1)
        table_6 = tl.load(table_q + 192)
        spline_bar_hat_2 = tl.load(spline_bar_hat_e + 2)
        table_9 = tl.load(table_q + 288)
        spline_bar_hat_3 = tl.load(spline_bar_hat_e + 3)
        radial_bar_hat_0 = (
            table_0 * spline_bar_hat_0 + table_3 * spline_bar_hat_1 + table_6 * spline_bar_hat_2
            + table_9 * spline_bar_hat_3
        )
        spline_0 = tl.load(spline_e)
        spline_1 = tl.load(spline_e + 1)
        spline_2 = tl.load(spline_e + 2)
        spline_3 = tl.load(spline_e + 3)
        radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
        feature_bar_hat_0 = tl.load(feature_bar_hat_j)
        harmonic_bar_hat_0 = tl.load(harmonic_bar_hat_e)
        moment_bar_hat_0 += (
            harmonic_0 * (feature_0 * radial_bar_hat_0 + radial_0 * feature_bar_hat_0)
            + harmonic_bar_hat_0 * feature_0 * radial_0
        )
        table_1 = tl.load(table_q + 32)
        table_4 = tl.load(table_q + 128)
        table_7 = tl.load(table_q + 224)
        table_10 = tl.load(table_q + 320)
        radial_bar_hat_1 = (
            table_1 * spline_bar_hat_0 + table_4 * spline_bar_hat_1 + table_7 * spline_bar_hat_2
            + table_10 * spline_bar_hat_3
        )
        radial_1 = spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
        t6 = feature_0 * radial_bar_hat_1 + feature_bar_hat_0 * radial_1
        harmonic_2 = tl.load(harmonic_e + 2)
        t7 = feature_0 * radial_1
        harmonic_bar_hat_2 = tl.load(harmonic_bar_hat_e + 2)
        moment_bar_hat_2 += t6 * harmonic_2 + t7 * harmonic_bar_hat_2
        table_2 = tl.load(table_q + 64)
        table_5 = tl.load(table_q + 160)
        table_8 = tl.load(table_q + 256)
        table_11 = tl.load(table_q + 352)
        radial_bar_hat_2 = (
            table_2 * spline_bar_hat_0 + table_5 * spline_bar_hat_1 + table_8 * spline_bar_hat_2
            + table_11 * spline_bar_hat_3
        )
        radial_2 = spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
        t8 = feature_0 * radial_bar_hat_2 + feature_bar_hat_0 * radial_2
        harmonic_5 = tl.load(harmonic_e + 5)
        t9 = feature_0 * radial_2
        harmonic_bar_hat_5 = tl.load(harmonic_bar_hat_e + 5)
        moment_bar_hat_5 += t8 * harmonic_5 + t9 * harmonic_bar_hat_5
        harmonic_1 = tl.load(harmonic_e + 1)
        harmonic_bar_hat_1 = tl.load(harmonic_bar_hat_e + 1)
        moment_bar_hat_1 += harmonic_1 * t6 + harmonic_bar_hat_1 * t7
        harmonic_3 = tl.load(harmonic_e + 3)
        harmonic_bar_hat_3 = tl.load(harmonic_bar_hat_e + 3)
        moment_bar_hat_3 += t6 * harmonic_3 + t7 * harmonic_bar_hat_3
        harmonic_4 = tl.load(harmonic_e + 4)
        harmonic_bar_hat_4 = tl.load(harmonic_bar_hat_e + 4)
        moment_bar_hat_4 += harmonic_4 * t8 + harmonic_bar_hat_4 * t9
        harmonic_6 = tl.load(harmonic_e + 6)
        harmonic_bar_hat_6 = tl.load(harmonic_bar_hat_e + 6)
        moment_bar_hat_6 += t8 * harmonic_6 + t9 * harmonic_bar_hat_6
        harmonic_7 = tl.load(harmonic_e + 7)
        harmonic_bar_hat_7 = tl.load(harmonic_bar_hat_e + 7)
        moment_bar_hat_7 += t8 * harmonic_7 + t9 * harmonic_bar_hat_7
        harmonic_8 = tl.load(harmonic_e + 8)
        harmonic_bar_hat_8 = tl.load(harmonic_bar_hat_e + 8)
        moment_bar_hat_8 += t8 * harmonic_8 + t9 * harmonic_bar_hat_8
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
    (('feature_bar', 'neighbour', 1, 1, True), ('harmonic_bar', 'edge', 9, 9, False), ('spline_bar', 'edge', 4, 4, False), ('table_bar', 'knot', 12, 3, True), ),
    (('feature_hat', 'neighbour', 1, 1, True), ('harmonic_hat', 'edge', 9, 9, False), ('spline_hat', 'edge', 4, 4, False), ('table_hat', 'knot', 12, 3, True), ('moment_bar_hat', 'centre', 9, 9, True), ),
)
# names of all inputs by order of derivative
INPUTS = (('feature', 'harmonic', 'spline', 'table'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'))

"""spline_convolution 1x0e+1x1o 3 1x0e+1x1o+1x2e+1x3o full 64: plain Torch, differentiable by autograd, for any device.

Generated, not to be edited. Generator version 1, form 447b8ca79833e60b, made by
    python -m codegen show spline_convolution 1x0e+1x1o 3 1x0e+1x1o+1x2e+1x3o full 64 --target torch
15550 operations an instance with all its channels.
"""

import torch

SPEC = 'spline_convolution 1x0e+1x1o 3 1x0e+1x1o+1x2e+1x3o full 64'
FORM = '447b8ca79833e60b'
CHANNELS = 64


def forward(feature, harmonic, spline, table, centre, neighbour, knot, n_atoms):
    """feature [atoms, 4, 64], harmonic [edges, 16], spline [edges, 4], table [knots, 10, 64]
    -> moment [atoms, 16, 64]
    """
    feature = feature[neighbour]
    table = torch.cat((table[knot], table[knot + 1], table[knot + 2], table[knot + 3]), dim=1)
    feature_0 = feature[:, 0]
    feature_1 = feature[:, 1]
    feature_2 = feature[:, 2]
    feature_3 = feature[:, 3]
    harmonic_0 = harmonic[:, 0, None]
    harmonic_1 = harmonic[:, 1, None]
    harmonic_2 = harmonic[:, 2, None]
    harmonic_3 = harmonic[:, 3, None]
    harmonic_4 = harmonic[:, 4, None]
    harmonic_5 = harmonic[:, 5, None]
    harmonic_6 = harmonic[:, 6, None]
    harmonic_7 = harmonic[:, 7, None]
    harmonic_8 = harmonic[:, 8, None]
    harmonic_9 = harmonic[:, 9, None]
    harmonic_10 = harmonic[:, 10, None]
    harmonic_11 = harmonic[:, 11, None]
    harmonic_12 = harmonic[:, 12, None]
    harmonic_13 = harmonic[:, 13, None]
    harmonic_14 = harmonic[:, 14, None]
    harmonic_15 = harmonic[:, 15, None]
    spline_0 = spline[:, 0, None]
    spline_1 = spline[:, 1, None]
    spline_2 = spline[:, 2, None]
    spline_3 = spline[:, 3, None]
    table_0 = table[:, 0]
    table_1 = table[:, 1]
    table_2 = table[:, 2]
    table_3 = table[:, 3]
    table_4 = table[:, 4]
    table_5 = table[:, 5]
    table_6 = table[:, 6]
    table_7 = table[:, 7]
    table_8 = table[:, 8]
    table_9 = table[:, 9]
    table_10 = table[:, 10]
    table_11 = table[:, 11]
    table_12 = table[:, 12]
    table_13 = table[:, 13]
    table_14 = table[:, 14]
    table_15 = table[:, 15]
    table_16 = table[:, 16]
    table_17 = table[:, 17]
    table_18 = table[:, 18]
    table_19 = table[:, 19]
    table_20 = table[:, 20]
    table_21 = table[:, 21]
    table_22 = table[:, 22]
    table_23 = table[:, 23]
    table_24 = table[:, 24]
    table_25 = table[:, 25]
    table_26 = table[:, 26]
    table_27 = table[:, 27]
    table_28 = table[:, 28]
    table_29 = table[:, 29]
    table_30 = table[:, 30]
    table_31 = table[:, 31]
    table_32 = table[:, 32]
    table_33 = table[:, 33]
    table_34 = table[:, 34]
    table_35 = table[:, 35]
    table_36 = table[:, 36]
    table_37 = table[:, 37]
    table_38 = table[:, 38]
    table_39 = table[:, 39]
    one = torch.ones_like(feature[:, 0])
    zero = torch.zeros_like(feature[:, 0])
    g0 = 0.5773502691896257 * harmonic_1
    g1 = 0.5773502691896257 * harmonic_2
    g2 = 0.5773502691896257 * harmonic_3
    g3 = 0.5477225575051662 * harmonic_4 - 0.316227766016838 * harmonic_8
    g4 = 0.5477225575051662 * harmonic_5
    g5 = 0.5477225575051662 * harmonic_6
    g6 = -0.316227766016838 * harmonic_8 - 0.5477225575051662 * harmonic_4
    g7 = 0.5477225575051662 * harmonic_7
    g8 = 0.632455532033676 * harmonic_8
    g9 = 0.7071067811865476 * harmonic_1
    g10 = -0.7071067811865476 * harmonic_2
    g11 = 0.5976143046671968 * harmonic_9 - 0.1543033499620919 * harmonic_13
    g12 = 0.5976143046671968 * harmonic_10 + 0.1543033499620919 * harmonic_14
    g13 = 0.48795003647426655 * harmonic_11
    g14 = 0.7071067811865476 * harmonic_2
    g15 = 0.5976143046671968 * harmonic_10 - 0.1543033499620919 * harmonic_14
    g16 = -0.1543033499620919 * harmonic_13 - 0.5976143046671968 * harmonic_9
    g17 = 0.48795003647426655 * harmonic_12
    g18 = 0.7071067811865476 * harmonic_3
    g19 = g13 - 0.3779644730092272 * harmonic_15
    g20 = 0.6172133998483676 * harmonic_13
    g21 = -0.3779644730092272 * harmonic_15 - 0.48795003647426655 * harmonic_11
    g22 = 0.6172133998483676 * harmonic_14
    g23 = -0.40824829046386296 * harmonic_1
    g24 = -0.40824829046386296 * harmonic_2
    g25 = 0.8164965809277259 * harmonic_3
    g26 = 0.5345224838248487 * harmonic_13
    g27 = 0.5345224838248487 * harmonic_14
    g28 = 0.6546536707079771 * harmonic_15
    g29 = 0.7071067811865476 * harmonic_4
    g30 = -0.7071067811865476 * harmonic_5
    g31 = 0.7071067811865476 * harmonic_5
    g32 = 0.5773502691896257 * harmonic_6
    g33 = -0.5773502691896257 * harmonic_7
    g34 = 0.5773502691896257 * harmonic_4
    g35 = 0.5773502691896257 * harmonic_7
    g36 = 0.5773502691896257 * harmonic_5
    g37 = g8 - 0.18257418583505536 * harmonic_4
    g38 = -0.18257418583505536 * harmonic_5
    g39 = 0.7302967433402214 * harmonic_6
    g40 = g8 + 0.18257418583505536 * harmonic_4
    g41 = 0.7302967433402214 * harmonic_7
    g42 = -0.447213595499958 * harmonic_6
    g43 = -0.447213595499958 * harmonic_7
    g44 = 0.7745966692414834 * harmonic_8
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
    moment_0 = harmonic_0 * feature_0 * radial_0 + radial_1 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
    moment_1 = (
        harmonic_1 * t10 + harmonic_0 * feature_1 * radial_3 + radial_4 * (feature_1 * g3 + feature_2 * g4
        + feature_3 * g5)
    )
    moment_2 = (
        harmonic_2 * t10 + radial_4 * (feature_1 * g4 + feature_2 * g6 + feature_3 * g7)
        + harmonic_0 * feature_2 * radial_3
    )
    moment_3 = (
        harmonic_3 * t10 + radial_4 * (feature_1 * g5 + feature_2 * g7 + feature_3 * g8)
        + harmonic_0 * feature_3 * radial_3
    )
    moment_4 = harmonic_4 * t11 + g9 * t12 + g10 * t13 + g11 * t14 + g12 * t15 + g13 * t16
    moment_5 = harmonic_5 * t11 + g14 * t12 + g9 * t13 + g15 * t14 + g16 * t15 + g17 * t16
    moment_6 = harmonic_6 * t11 + g18 * t12 + g9 * t17 + g19 * t14 + g17 * t15 + g20 * t16
    moment_7 = harmonic_7 * t11 + g17 * t14 + g21 * t15 + g22 * t16 + g18 * t13 + g14 * t17
    moment_8 = harmonic_8 * t11 + g23 * t12 + g24 * t13 + g25 * t17 + g26 * t14 + g27 * t15 + g28 * t16
    moment_9 = harmonic_9 * t18 + g29 * t19 + g30 * t20
    moment_10 = harmonic_10 * t18 + g31 * t19 + g29 * t20
    moment_11 = harmonic_11 * t18 + g32 * t19 + g33 * t20 + g34 * t21
    moment_12 = harmonic_12 * t18 + g35 * t19 + g32 * t20 + g36 * t21
    moment_13 = harmonic_13 * t18 + g37 * t19 + g38 * t20 + g39 * t21
    moment_14 = harmonic_14 * t18 + g38 * t19 + g40 * t20 + g41 * t21
    moment_15 = harmonic_15 * t18 + g42 * t19 + g43 * t20 + g44 * t21
    moment = torch.stack(
        [
            moment_0,
            moment_1,
            moment_2,
            moment_3,
            moment_4,
            moment_5,
            moment_6,
            moment_7,
            moment_8,
            moment_9,
            moment_10,
            moment_11,
            moment_12,
            moment_13,
            moment_14,
            moment_15,
        ],
        dim=1,
    )
    total = moment.new_zeros((n_atoms, *moment.shape[1:]))
    return total.index_add(0, centre, moment)

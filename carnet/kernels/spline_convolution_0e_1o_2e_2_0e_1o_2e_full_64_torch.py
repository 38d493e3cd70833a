"""spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full 64: plain Torch, differentiable by autograd, for any device.

Generated, not to be edited. Generator version 1, form dc6b1fe9085a6081, made by
    python -m codegen show spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full 64 --target torch
16816 operations an instance with all its channels.
"""

import torch

SPEC = 'spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full 64'
FORM = 'dc6b1fe9085a6081'
CHANNELS = 64


def forward(feature, harmonic, spline, table, centre, neighbour, knot, n_atoms):
    """feature [atoms, 9, 64], harmonic [edges, 9], spline [edges, 4], table [knots, 11, 64]
    -> moment [atoms, 9, 64]
    """
    feature = feature[neighbour]
    table = torch.cat((table[knot], table[knot + 1], table[knot + 2], table[knot + 3]), dim=1)
    feature_0 = feature[:, 0]
    feature_1 = feature[:, 1]
    feature_2 = feature[:, 2]
    feature_3 = feature[:, 3]
    feature_4 = feature[:, 4]
    feature_5 = feature[:, 5]
    feature_6 = feature[:, 6]
    feature_7 = feature[:, 7]
    feature_8 = feature[:, 8]
    harmonic_0 = harmonic[:, 0, None]
    harmonic_1 = harmonic[:, 1, None]
    harmonic_2 = harmonic[:, 2, None]
    harmonic_3 = harmonic[:, 3, None]
    harmonic_4 = harmonic[:, 4, None]
    harmonic_5 = harmonic[:, 5, None]
    harmonic_6 = harmonic[:, 6, None]
    harmonic_7 = harmonic[:, 7, None]
    harmonic_8 = harmonic[:, 8, None]
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
    table_40 = table[:, 40]
    table_41 = table[:, 41]
    table_42 = table[:, 42]
    table_43 = table[:, 43]
    one = torch.ones_like(feature[:, 0])
    zero = torch.zeros_like(feature[:, 0])
    g0 = 0.5773502691896257 * harmonic_1
    g1 = 0.5773502691896257 * harmonic_2
    g2 = 0.5773502691896257 * harmonic_3
    g3 = 0.447213595499958 * harmonic_4
    g4 = 0.447213595499958 * harmonic_5
    g5 = 0.447213595499958 * harmonic_6
    g6 = 0.447213595499958 * harmonic_7
    g7 = 0.447213595499958 * harmonic_8
    g8 = 0.5477225575051662 * harmonic_4 - 0.316227766016838 * harmonic_8
    g9 = 0.5477225575051662 * harmonic_5
    g10 = 0.5477225575051662 * harmonic_6
    g11 = 0.5477225575051662 * harmonic_1
    g12 = 0.5477225575051662 * harmonic_2
    g13 = 0.5477225575051662 * harmonic_3
    g14 = -0.316227766016838 * harmonic_1
    g15 = -0.316227766016838 * harmonic_8 - 0.5477225575051662 * harmonic_4
    g16 = 0.5477225575051662 * harmonic_7
    g17 = -0.5477225575051662 * harmonic_2
    g18 = -0.316227766016838 * harmonic_2
    g19 = 0.632455532033676 * harmonic_8
    g20 = 0.632455532033676 * harmonic_3
    g21 = 0.7071067811865476 * harmonic_1
    g22 = -0.7071067811865476 * harmonic_2
    g23 = -0.5345224838248487 * harmonic_8
    g24 = 0.4629100498862757 * harmonic_6
    g25 = -0.4629100498862757 * harmonic_7
    g26 = -0.5345224838248487 * harmonic_4
    g27 = 0.7071067811865476 * harmonic_2
    g28 = 0.4629100498862757 * harmonic_7
    g29 = -0.5345224838248487 * harmonic_5
    g30 = 0.7071067811865476 * harmonic_3
    g31 = 0.4629100498862757 * harmonic_4 + 0.26726124191242434 * harmonic_8
    g32 = 0.4629100498862757 * harmonic_5
    g33 = 0.26726124191242434 * harmonic_6
    g34 = 0.26726124191242434 * harmonic_8 - 0.4629100498862757 * harmonic_4
    g35 = 0.26726124191242434 * harmonic_7
    g36 = -0.40824829046386296 * harmonic_1
    g37 = -0.40824829046386296 * harmonic_2
    g38 = 0.8164965809277259 * harmonic_3
    g39 = 0.5345224838248487 * harmonic_8
    radial_0 = spline_0 * table_0 + spline_1 * table_11 + spline_2 * table_22 + spline_3 * table_33
    radial_1 = spline_0 * table_1 + spline_1 * table_12 + spline_2 * table_23 + spline_3 * table_34
    radial_2 = spline_0 * table_2 + spline_1 * table_13 + spline_2 * table_24 + spline_3 * table_35
    radial_3 = spline_0 * table_3 + spline_1 * table_14 + spline_2 * table_25 + spline_3 * table_36
    radial_4 = spline_0 * table_4 + spline_1 * table_15 + spline_2 * table_26 + spline_3 * table_37
    radial_5 = spline_0 * table_5 + spline_1 * table_16 + spline_2 * table_27 + spline_3 * table_38
    radial_6 = spline_0 * table_6 + spline_1 * table_17 + spline_2 * table_28 + spline_3 * table_39
    radial_7 = spline_0 * table_7 + spline_1 * table_18 + spline_2 * table_29 + spline_3 * table_40
    radial_8 = spline_0 * table_8 + spline_1 * table_19 + spline_2 * table_30 + spline_3 * table_41
    radial_9 = spline_0 * table_9 + spline_1 * table_20 + spline_2 * table_31 + spline_3 * table_42
    radial_10 = spline_0 * table_10 + spline_1 * table_21 + spline_2 * table_32 + spline_3 * table_43
    t11 = feature_0 * radial_3
    t12 = feature_0 * radial_7
    t13 = feature_1 * radial_8
    t14 = feature_2 * radial_8
    t15 = feature_3 * radial_8
    moment_0 = (
        harmonic_0 * feature_0 * radial_0 + radial_1 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
        + radial_2 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5 + feature_7 * g6 + feature_8 * g7)
    )
    moment_1 = (
        harmonic_1 * t11 + harmonic_0 * feature_1 * radial_4 + radial_5 * (feature_1 * g8 + feature_2 * g9
        + feature_3 * g10) + radial_6 * (feature_4 * g11 + feature_5 * g12 + feature_6 * g13 + feature_8 * g14)
    )
    moment_2 = (
        harmonic_2 * t11 + radial_5 * (feature_1 * g9 + feature_2 * g15 + feature_3 * g16)
        + harmonic_0 * feature_2 * radial_4 + radial_6 * (feature_4 * g17 + feature_5 * g11 + feature_7 * g13
        + feature_8 * g18)
    )
    moment_3 = (
        harmonic_3 * t11 + radial_5 * (feature_1 * g10 + feature_2 * g16 + feature_3 * g19)
        + harmonic_0 * feature_3 * radial_4 + radial_6 * (feature_6 * g11 + feature_7 * g12 + feature_8 * g20)
    )
    moment_4 = (
        harmonic_4 * t12 + harmonic_0 * feature_4 * radial_9 + radial_10 * (feature_4 * g23 + feature_6 * g24
        + feature_7 * g25 + feature_8 * g26) + g21 * t13 + g22 * t14
    )
    moment_5 = (
        harmonic_5 * t12 + harmonic_0 * feature_5 * radial_9 + radial_10 * (feature_5 * g23 + feature_6 * g28
        + feature_7 * g24 + feature_8 * g29) + g27 * t13 + g21 * t14
    )
    moment_6 = (
        harmonic_6 * t12 + radial_10 * (feature_4 * g24 + feature_5 * g28 + feature_6 * g31 + feature_7 * g32
        + feature_8 * g33) + harmonic_0 * feature_6 * radial_9 + g30 * t13 + g21 * t15
    )
    moment_7 = (
        harmonic_7 * t12 + radial_10 * (feature_4 * g25 + feature_5 * g24 + feature_6 * g32 + feature_7 * g34
        + feature_8 * g35) + harmonic_0 * feature_7 * radial_9 + g30 * t14 + g27 * t15
    )
    moment_8 = (
        harmonic_8 * t12 + radial_10 * (feature_4 * g26 + feature_5 * g29 + feature_6 * g33 + feature_7 * g35
        + feature_8 * g39) + harmonic_0 * feature_8 * radial_9 + g36 * t13 + g37 * t14 + g38 * t15
    )
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
        ],
        dim=1,
    )
    total = moment.new_zeros((n_atoms, *moment.shape[1:]))
    return total.index_add(0, centre, moment)

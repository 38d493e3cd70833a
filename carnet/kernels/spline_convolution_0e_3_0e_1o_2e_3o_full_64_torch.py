"""spline_convolution 1x0e 3 1x0e+1x1o+1x2e+1x3o full 64: plain Torch, differentiable by autograd, for any device.

Generated, not to be edited. Generator version 1, form 11e1e81790182a78, made by
    python -m codegen show spline_convolution 1x0e 3 1x0e+1x1o+1x2e+1x3o full 64 --target torch
4096 operations an instance with all its channels.
"""

import torch

SPEC = 'spline_convolution 1x0e 3 1x0e+1x1o+1x2e+1x3o full 64'
FORM = '11e1e81790182a78'
CHANNELS = 64


def forward(feature, harmonic, spline, table, centre, neighbour, knot, n_atoms):
    """feature [atoms, 1, 64], harmonic [edges, 16], spline [edges, 4], table [knots, 4, 64]
    -> moment [atoms, 16, 64]
    """
    feature = feature[neighbour]
    table = torch.cat((table[knot], table[knot + 1], table[knot + 2], table[knot + 3]), dim=1)
    feature_0 = feature[:, 0]
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
    one = torch.ones_like(feature[:, 0])
    zero = torch.zeros_like(feature[:, 0])
    radial_0 = spline_0 * table_0 + spline_1 * table_4 + spline_2 * table_8 + spline_3 * table_12
    radial_1 = spline_0 * table_1 + spline_1 * table_5 + spline_2 * table_9 + spline_3 * table_13
    radial_2 = spline_0 * table_2 + spline_1 * table_6 + spline_2 * table_10 + spline_3 * table_14
    radial_3 = spline_0 * table_3 + spline_1 * table_7 + spline_2 * table_11 + spline_3 * table_15
    t4 = feature_0 * radial_1
    t5 = feature_0 * radial_2
    t6 = feature_0 * radial_3
    moment_0 = harmonic_0 * feature_0 * radial_0
    moment_1 = harmonic_1 * t4
    moment_2 = t4 * harmonic_2
    moment_3 = t4 * harmonic_3
    moment_4 = harmonic_4 * t5
    moment_5 = t5 * harmonic_5
    moment_6 = t5 * harmonic_6
    moment_7 = t5 * harmonic_7
    moment_8 = t5 * harmonic_8
    moment_9 = harmonic_9 * t6
    moment_10 = t6 * harmonic_10
    moment_11 = t6 * harmonic_11
    moment_12 = t6 * harmonic_12
    moment_13 = t6 * harmonic_13
    moment_14 = t6 * harmonic_14
    moment_15 = t6 * harmonic_15
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

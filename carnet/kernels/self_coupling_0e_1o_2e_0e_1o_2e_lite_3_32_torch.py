"""self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e lite 3 32: plain Torch, differentiable by autograd, for any device.

Generated, not to be edited. Generator version 1, form 83da01e20831e15a, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e lite 3 32 --target torch
7776 operations an instance with all its channels.
"""

import torch

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e lite 3 32'
FORM = '83da01e20831e15a'
CHANNELS = 32


def forward(moment, weight):
    """moment [samples, 9, 32], weight [24, 32]
    -> hyper [samples, 9, 32]
    """
    moment_0 = moment[:, 0]
    moment_1 = moment[:, 1]
    moment_2 = moment[:, 2]
    moment_3 = moment[:, 3]
    moment_4 = moment[:, 4]
    moment_5 = moment[:, 5]
    moment_6 = moment[:, 6]
    moment_7 = moment[:, 7]
    moment_8 = moment[:, 8]
    weight_0 = weight[0]
    weight_1 = weight[1]
    weight_2 = weight[2]
    weight_3 = weight[3]
    weight_4 = weight[4]
    weight_5 = weight[5]
    weight_6 = weight[6]
    weight_7 = weight[7]
    weight_8 = weight[8]
    weight_9 = weight[9]
    weight_10 = weight[10]
    weight_11 = weight[11]
    weight_12 = weight[12]
    weight_13 = weight[13]
    weight_14 = weight[14]
    weight_15 = weight[15]
    weight_16 = weight[16]
    weight_17 = weight[17]
    weight_18 = weight[18]
    weight_19 = weight[19]
    weight_20 = weight[20]
    weight_21 = weight[21]
    weight_22 = weight[22]
    weight_23 = weight[23]
    one = torch.ones_like(moment[:, 0])
    zero = torch.zeros_like(moment[:, 0])
    power2_0 = (
        moment_0 * moment_0 * weight_0 + 0.5773502691896257 * weight_1 * (moment_1 * moment_1
        + moment_2 * moment_2 + moment_3 * moment_3) + 0.447213595499958 * weight_2 * (moment_4 * moment_4
        + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7 + moment_8 * moment_8)
    )
    t1 = 0.5477225575051662 * moment_4 - 0.316227766016838 * moment_8
    power2_1 = (
        moment_0 * moment_1 * weight_3 + weight_4 * (moment_1 * t1 + 0.5477225575051662 * moment_2 * moment_5
        + 0.5477225575051662 * moment_3 * moment_6)
    )
    t3 = -0.5477225575051662 * moment_4 - 0.316227766016838 * moment_8
    power2_2 = (
        moment_0 * moment_2 * weight_3 + weight_4 * (0.5477225575051662 * moment_1 * moment_5 + moment_2 * t3
        + 0.5477225575051662 * moment_3 * moment_7)
    )
    power2_3 = (
        moment_0 * moment_3 * weight_3 + weight_4 * (0.5477225575051662 * moment_1 * moment_6
        + 0.5477225575051662 * moment_2 * moment_7 + 0.632455532033676 * moment_3 * moment_8)
    )
    power2_4 = moment_0 * moment_4 * weight_5
    power2_5 = moment_0 * moment_5 * weight_5
    power2_6 = moment_0 * moment_6 * weight_5
    power2_7 = moment_0 * moment_7 * weight_5
    power2_8 = moment_0 * moment_8 * weight_5
    power3_0 = (
        moment_0 * power2_0 * weight_6 + 0.5773502691896257 * weight_7 * (moment_1 * power2_1
        + moment_2 * power2_2 + moment_3 * power2_3) + 0.447213595499958 * weight_8 * (moment_4 * power2_4
        + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
    )
    power3_1 = (
        moment_0 * power2_1 * weight_10 + moment_1 * power2_0 * weight_9
        + weight_12 * (0.5477225575051662 * moment_1 * power2_4 - 0.316227766016838 * moment_1 * power2_8
        + 0.5477225575051662 * moment_2 * power2_5 + 0.5477225575051662 * moment_3 * power2_6)
        + weight_11 * (t1 * power2_1 + 0.5477225575051662 * moment_5 * power2_2
        + 0.5477225575051662 * moment_6 * power2_3)
    )
    power3_2 = (
        moment_0 * power2_2 * weight_10 + weight_12 * (0.5477225575051662 * moment_1 * power2_5
        - 0.5477225575051662 * moment_2 * power2_4 - 0.316227766016838 * moment_2 * power2_8
        + 0.5477225575051662 * moment_3 * power2_7) + moment_2 * power2_0 * weight_9
        + weight_11 * (t3 * power2_2 + 0.5477225575051662 * moment_5 * power2_1
        + 0.5477225575051662 * moment_7 * power2_3)
    )
    power3_3 = (
        moment_0 * power2_3 * weight_10 + weight_12 * (0.5477225575051662 * moment_1 * power2_6
        + 0.5477225575051662 * moment_2 * power2_7 + 0.632455532033676 * moment_3 * power2_8)
        + moment_3 * power2_0 * weight_9 + weight_11 * (0.5477225575051662 * moment_6 * power2_1
        + 0.5477225575051662 * moment_7 * power2_2 + 0.632455532033676 * moment_8 * power2_3)
    )
    power3_4 = moment_0 * power2_4 * weight_14 + moment_4 * power2_0 * weight_13
    power3_5 = moment_0 * power2_5 * weight_14 + moment_5 * power2_0 * weight_13
    power3_6 = moment_0 * power2_6 * weight_14 + moment_6 * power2_0 * weight_13
    power3_7 = moment_0 * power2_7 * weight_14 + moment_7 * power2_0 * weight_13
    power3_8 = moment_0 * power2_8 * weight_14 + moment_8 * power2_0 * weight_13
    hyper_0 = moment_0 * weight_15 + power2_0 * weight_18 + power3_0 * weight_21
    hyper_1 = moment_1 * weight_16 + power2_1 * weight_19 + power3_1 * weight_22
    hyper_2 = moment_2 * weight_16 + power2_2 * weight_19 + weight_22 * power3_2
    hyper_3 = moment_3 * weight_16 + power2_3 * weight_19 + weight_22 * power3_3
    hyper_4 = moment_4 * weight_17 + power2_4 * weight_20 + power3_4 * weight_23
    hyper_5 = moment_5 * weight_17 + power2_5 * weight_20 + weight_23 * power3_5
    hyper_6 = moment_6 * weight_17 + power2_6 * weight_20 + weight_23 * power3_6
    hyper_7 = moment_7 * weight_17 + power2_7 * weight_20 + weight_23 * power3_7
    hyper_8 = moment_8 * weight_17 + power2_8 * weight_20 + weight_23 * power3_8
    hyper = torch.stack(
        [
            hyper_0,
            hyper_1,
            hyper_2,
            hyper_3,
            hyper_4,
            hyper_5,
            hyper_6,
            hyper_7,
            hyper_8,
        ],
        dim=1,
    )
    return hyper

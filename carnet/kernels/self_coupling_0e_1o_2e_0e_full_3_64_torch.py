"""self_coupling 1x0e+1x1o+1x2e 1x0e full 3 64: plain Torch, differentiable by autograd, for any device.

Generated, not to be edited. Generator version 1, form 9c046ad544c54a76, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e full 3 64 --target torch
10624 operations an instance with all its channels.
"""

import torch

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e full 3 64'
FORM = '9c046ad544c54a76'
CHANNELS = 64


def forward(moment, weight):
    """moment [samples, 9, 64], weight [14, 64]
    -> hyper [samples, 1, 64]
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
    one = torch.ones_like(moment[:, 0])
    zero = torch.zeros_like(moment[:, 0])
    t0 = moment_3 * moment_3
    t1 = moment_1 * moment_1
    t2 = moment_2 * moment_2
    t3 = t1 + t2
    t4 = moment_8 * moment_8
    t5 = moment_4 * moment_4 + moment_5 * moment_5
    t6 = moment_6 * moment_6
    t7 = moment_7 * moment_7
    t8 = t6 + t7
    power2_0 = (
        moment_0 * moment_0 * weight_0 + weight_1 * (0.5773502691896257 * t0 + 0.5773502691896257 * t3)
        + weight_2 * (0.447213595499958 * t4 + 0.447213595499958 * t5 + 0.447213595499958 * t8)
    )
    power2_1 = (
        moment_0 * moment_1 * weight_3 + weight_4 * (moment_1 * (-0.316227766016838 * moment_8
        + 0.5477225575051662 * moment_4) + 0.5477225575051662 * moment_2 * moment_5
        + 0.5477225575051662 * moment_3 * moment_6)
    )
    power2_2 = (
        moment_0 * moment_2 * weight_3 + weight_4 * (0.5477225575051662 * moment_1 * moment_5
        - moment_2 * (0.316227766016838 * moment_8 + 0.5477225575051662 * moment_4)
        + 0.5477225575051662 * moment_3 * moment_7)
    )
    power2_3 = (
        moment_0 * moment_3 * weight_3 + weight_4 * (0.5477225575051662 * moment_1 * moment_6
        + 0.5477225575051662 * moment_2 * moment_7 + 0.632455532033676 * moment_3 * moment_8)
    )
    power2_4 = (
        moment_0 * moment_4 * weight_5 + weight_6 * (0.7071067811865476 * t1 - 0.7071067811865476 * t2)
        + weight_7 * (0.4629100498862757 * t6 - 0.4629100498862757 * t7
        - 1.0690449676496974 * moment_8 * moment_4)
    )
    power2_5 = (
        moment_0 * moment_5 * weight_5 + 1.4142135623730951 * moment_1 * moment_2 * weight_6
        + weight_7 * (-1.0690449676496974 * moment_8 * moment_5 + 0.9258200997725514 * moment_6 * moment_7)
    )
    power2_6 = (
        moment_0 * moment_6 * weight_5 + 1.4142135623730951 * moment_3 * moment_1 * weight_6
        + weight_7 * (0.9258200997725514 * moment_4 * moment_6 + 0.9258200997725514 * moment_5 * moment_7
        + 0.5345224838248487 * moment_8 * moment_6)
    )
    power2_7 = (
        moment_0 * moment_7 * weight_5 + 1.4142135623730951 * moment_3 * moment_2 * weight_6
        + weight_7 * (-0.9258200997725514 * moment_4 * moment_7 + 0.9258200997725514 * moment_5 * moment_6
        + 0.5345224838248487 * moment_8 * moment_7)
    )
    power2_8 = (
        moment_0 * moment_8 * weight_5 + weight_6 * (0.8164965809277259 * t0 - 0.40824829046386296 * t3)
        + weight_7 * (0.5345224838248487 * t4 - 0.5345224838248487 * t5 + 0.26726124191242434 * t8)
    )
    power3_0 = (
        moment_0 * power2_0 * weight_8 + 0.5773502691896257 * weight_9 * (moment_1 * power2_1
        + moment_2 * power2_2 + moment_3 * power2_3) + 0.447213595499958 * weight_10 * (moment_4 * power2_4
        + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
    )
    hyper_0 = moment_0 * weight_11 + power2_0 * weight_12 + power3_0 * weight_13
    hyper = torch.stack(
        [
            hyper_0,
        ],
        dim=1,
    )
    return hyper

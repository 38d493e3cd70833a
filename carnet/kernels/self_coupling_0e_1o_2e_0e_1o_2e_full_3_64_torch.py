"""self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e full 3 64: plain Torch, differentiable by autograd, for any device.

Generated, not to be edited. Generator version 1, form 71eab132de4588ef, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e full 3 64 --target torch
26112 operations an instance with all its channels.
"""

import torch

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e full 3 64'
FORM = '71eab132de4588ef'
CHANNELS = 64


def forward(moment, weight):
    """moment [samples, 9, 64], weight [28, 64]
    -> hyper [samples, 9, 64]
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
    weight_24 = weight[24]
    weight_25 = weight[25]
    weight_26 = weight[26]
    weight_27 = weight[27]
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
    t10 = -0.316227766016838 * moment_8 + 0.5477225575051662 * moment_4
    power2_1 = (
        moment_0 * moment_1 * weight_3 + weight_4 * (moment_1 * t10 + 0.5477225575051662 * moment_2 * moment_5
        + 0.5477225575051662 * moment_3 * moment_6)
    )
    t12 = 0.316227766016838 * moment_8 + 0.5477225575051662 * moment_4
    power2_2 = (
        moment_0 * moment_2 * weight_3 + weight_4 * (0.5477225575051662 * moment_1 * moment_5 - moment_2 * t12
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
    t20 = moment_3 * power2_3
    t21 = moment_1 * power2_1
    t22 = moment_2 * power2_2
    t23 = t21 + t22
    t24 = moment_8 * power2_8
    t25 = moment_4 * power2_4 + moment_5 * power2_5
    t26 = moment_6 * power2_6
    t27 = moment_7 * power2_7
    t28 = t26 + t27
    power3_0 = (
        moment_0 * power2_0 * weight_8 + weight_9 * (0.5773502691896257 * t20 + 0.5773502691896257 * t23)
        + weight_10 * (0.447213595499958 * t24 + 0.447213595499958 * t25 + 0.447213595499958 * t28)
    )
    power3_1 = (
        moment_0 * power2_1 * weight_12 + moment_1 * power2_0 * weight_11
        + weight_14 * (0.5477225575051662 * moment_1 * power2_4 - 0.316227766016838 * moment_1 * power2_8
        + 0.5477225575051662 * moment_2 * power2_5 + 0.5477225575051662 * moment_3 * power2_6)
        + weight_13 * (t10 * power2_1 + 0.5477225575051662 * moment_5 * power2_2
        + 0.5477225575051662 * moment_6 * power2_3)
    )
    power3_2 = (
        moment_0 * power2_2 * weight_12 + weight_14 * (0.5477225575051662 * moment_1 * power2_5
        - 0.5477225575051662 * moment_2 * power2_4 - 0.316227766016838 * moment_2 * power2_8
        + 0.5477225575051662 * moment_3 * power2_7) + moment_2 * power2_0 * weight_11
        + weight_13 * (-t12 * power2_2 + 0.5477225575051662 * moment_5 * power2_1
        + 0.5477225575051662 * moment_7 * power2_3)
    )
    power3_3 = (
        moment_0 * power2_3 * weight_12 + weight_14 * (0.5477225575051662 * moment_1 * power2_6
        + 0.5477225575051662 * moment_2 * power2_7 + 0.632455532033676 * moment_3 * power2_8)
        + moment_3 * power2_0 * weight_11 + weight_13 * (0.5477225575051662 * moment_6 * power2_1
        + 0.5477225575051662 * moment_7 * power2_2 + 0.632455532033676 * moment_8 * power2_3)
    )
    power3_4 = (
        moment_0 * power2_4 * weight_17 + weight_16 * (0.7071067811865476 * t21 - 0.7071067811865476 * t22)
        + moment_4 * power2_0 * weight_15 + weight_18 * (0.4629100498862757 * t26 - 0.4629100498862757 * t27
        - 0.5345224838248487 * moment_4 * power2_8 - 0.5345224838248487 * moment_8 * power2_4)
    )
    power3_5 = (
        moment_0 * power2_5 * weight_17 + 0.7071067811865476 * weight_16 * (moment_1 * power2_2
        + moment_2 * power2_1) + moment_5 * power2_0 * weight_15
        + weight_18 * (-0.5345224838248487 * moment_5 * power2_8 + 0.4629100498862757 * moment_6 * power2_7
        + 0.4629100498862757 * moment_7 * power2_6 - 0.5345224838248487 * moment_8 * power2_5)
    )
    power3_6 = (
        moment_0 * power2_6 * weight_17 + 0.7071067811865476 * weight_16 * (moment_1 * power2_3
        + moment_3 * power2_1) + weight_18 * (0.4629100498862757 * moment_4 * power2_6
        + 0.4629100498862757 * moment_5 * power2_7 + moment_6 * (0.26726124191242434 * power2_8
        + 0.4629100498862757 * power2_4) + 0.4629100498862757 * moment_7 * power2_5
        + 0.26726124191242434 * moment_8 * power2_6) + moment_6 * power2_0 * weight_15
    )
    power3_7 = (
        moment_0 * power2_7 * weight_17 + 0.7071067811865476 * weight_16 * (moment_2 * power2_3
        + moment_3 * power2_2) + weight_18 * (-0.4629100498862757 * moment_4 * power2_7
        + 0.4629100498862757 * moment_5 * power2_6 + 0.4629100498862757 * moment_6 * power2_5
        + moment_7 * (0.26726124191242434 * power2_8 - 0.4629100498862757 * power2_4)
        + 0.26726124191242434 * moment_8 * power2_7) + moment_7 * power2_0 * weight_15
    )
    power3_8 = (
        moment_0 * power2_8 * weight_17 + weight_16 * (0.8164965809277259 * t20 - 0.40824829046386296 * t23)
        + weight_18 * (0.5345224838248487 * t24 - 0.5345224838248487 * t25 + 0.26726124191242434 * t28)
        + moment_8 * power2_0 * weight_15
    )
    hyper_0 = moment_0 * weight_19 + power2_0 * weight_22 + power3_0 * weight_25
    hyper_1 = moment_1 * weight_20 + power2_1 * weight_23 + power3_1 * weight_26
    hyper_2 = moment_2 * weight_20 + power2_2 * weight_23 + weight_26 * power3_2
    hyper_3 = moment_3 * weight_20 + power2_3 * weight_23 + weight_26 * power3_3
    hyper_4 = moment_4 * weight_21 + power2_4 * weight_24 + power3_4 * weight_27
    hyper_5 = moment_5 * weight_21 + power2_5 * weight_24 + weight_27 * power3_5
    hyper_6 = moment_6 * weight_21 + power2_6 * weight_24 + weight_27 * power3_6
    hyper_7 = moment_7 * weight_21 + power2_7 * weight_24 + weight_27 * power3_7
    hyper_8 = moment_8 * weight_21 + power2_8 * weight_24 + weight_27 * power3_8
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

"""self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e full 3 64: plain Torch, differentiable by autograd, for any device.

Generated, not to be edited. Generator version 1, form a5eec0ed630e3a6f, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e full 3 64 --target torch
34752 operations an instance with all its channels.
"""

import torch

SPEC = 'self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e full 3 64'
FORM = 'a5eec0ed630e3a6f'
CHANNELS = 64


def forward(moment, weight):
    """moment [samples, 16, 64], weight [22, 64]
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
    moment_9 = moment[:, 9]
    moment_10 = moment[:, 10]
    moment_11 = moment[:, 11]
    moment_12 = moment[:, 12]
    moment_13 = moment[:, 13]
    moment_14 = moment[:, 14]
    moment_15 = moment[:, 15]
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
    t9 = moment_15 * moment_15
    t10 = moment_9 * moment_9 + moment_10 * moment_10
    t11 = moment_13 * moment_13
    t12 = moment_14 * moment_14
    t13 = t11 + t12
    power2_0 = (
        moment_0 * moment_0 * weight_0 + weight_1 * (0.5773502691896257 * t0 + 0.5773502691896257 * t3)
        + weight_2 * (0.447213595499958 * t4 + 0.447213595499958 * t5 + 0.447213595499958 * t8)
        + weight_3 * (0.3779644730092272 * moment_11 * moment_11 + 0.3779644730092272 * moment_12 * moment_12
        + 0.3779644730092272 * t9 + 0.3779644730092272 * t10 + 0.3779644730092272 * t13)
    )
    t15 = moment_2 * moment_5
    t16 = moment_3 * moment_6
    t17 = moment_9 - 0.25819888974716115 * moment_13
    t18 = moment_10 - 0.25819888974716115 * moment_14
    t19 = moment_11 - 0.7745966692414834 * moment_15
    t20 = moment_7 * moment_12
    t21 = t20 + 1.0954451150103324 * moment_8 * moment_13
    power2_1 = (
        moment_0 * moment_1 * weight_4 + weight_5 * (moment_1 * (-0.316227766016838 * moment_8
        + 0.5477225575051662 * moment_4) + 0.5477225575051662 * t15 + 0.5477225575051662 * t16)
        + weight_6 * (0.4629100498862757 * moment_4 * t17 + 0.4629100498862757 * moment_5 * t18
        + 0.3779644730092272 * moment_6 * t19 + 0.3779644730092272 * t21)
    )
    t23 = moment_1 * moment_5
    t24 = moment_3 * moment_7
    t25 = moment_10 + 0.25819888974716115 * moment_14
    t26 = moment_9 + 0.25819888974716115 * moment_13
    t27 = moment_11 + 0.7745966692414834 * moment_15
    t28 = moment_6 * moment_12
    t29 = t28 + 1.0954451150103324 * moment_8 * moment_14
    power2_2 = (
        moment_0 * moment_2 * weight_4 + weight_5 * (0.5477225575051662 * t23
        - moment_2 * (0.316227766016838 * moment_8 + 0.5477225575051662 * moment_4) + 0.5477225575051662 * t24)
        + weight_6 * (0.4629100498862757 * moment_4 * t25 - 0.4629100498862757 * moment_5 * t26
        - 0.3779644730092272 * moment_7 * t27 + 0.3779644730092272 * t29)
    )
    t31 = moment_3 * moment_8
    t32 = moment_1 * moment_6
    t33 = moment_2 * moment_7
    t34 = t32 + t33
    t35 = moment_8 * moment_15
    t36 = moment_4 * moment_11 + moment_5 * moment_12
    t37 = moment_6 * moment_13 + moment_7 * moment_14
    power2_3 = (
        moment_0 * moment_3 * weight_4 + weight_5 * (0.632455532033676 * t31 + 0.5477225575051662 * t34)
        + weight_6 * (0.50709255283711 * t35 + 0.3779644730092272 * t36 + 0.47809144373375745 * t37)
    )
    power2_4 = (
        moment_0 * moment_4 * weight_7 + weight_8 * (0.7071067811865476 * t1 - 0.7071067811865476 * t2)
        + weight_9 * (0.5976143046671968 * moment_1 * t17 + 0.5976143046671968 * moment_2 * t25
        + 0.48795003647426655 * moment_3 * moment_11) + weight_10 * (0.4629100498862757 * t6
        - 0.4629100498862757 * t7 - 1.0690449676496974 * moment_8 * moment_4)
        + weight_11 * (0.3779644730092272 * t11 - 0.3779644730092272 * t12
        - 0.48795003647426655 * moment_9 * moment_13 - 0.48795003647426655 * moment_10 * moment_14
        - 0.9759000729485331 * moment_11 * moment_15)
    )
    power2_5 = (
        moment_0 * moment_5 * weight_7 + 1.4142135623730951 * moment_1 * moment_2 * weight_8
        + weight_9 * (0.5976143046671968 * moment_1 * t18 - 0.5976143046671968 * moment_2 * t26
        + 0.48795003647426655 * moment_3 * moment_12) + weight_10 * (-1.0690449676496974 * moment_8 * moment_5
        + 0.9258200997725514 * moment_6 * moment_7) + weight_11 * (0.48795003647426655 * moment_9 * moment_14
        - 0.48795003647426655 * moment_10 * moment_13 - 0.9759000729485331 * moment_12 * moment_15
        + 0.7559289460184544 * moment_13 * moment_14)
    )
    power2_6 = (
        moment_0 * moment_6 * weight_7 + 1.4142135623730951 * moment_3 * moment_1 * weight_8
        + weight_9 * (0.48795003647426655 * moment_1 * t19 + 0.48795003647426655 * moment_2 * moment_12
        + 0.6172133998483676 * moment_3 * moment_13) + weight_10 * (0.9258200997725514 * moment_4 * moment_6
        + 0.9258200997725514 * moment_5 * moment_7 + 0.5345224838248487 * moment_8 * moment_6)
        + weight_11 * (0.7715167498104595 * moment_11 * moment_9 + 0.7715167498104595 * moment_12 * moment_10
        + 0.5976143046671968 * moment_11 * moment_13 + 0.5976143046671968 * moment_12 * moment_14
        + 0.3086066999241838 * moment_15 * moment_13)
    )
    power2_7 = (
        moment_0 * moment_7 * weight_7 + weight_9 * (0.48795003647426655 * moment_1 * moment_12
        - 0.48795003647426655 * moment_2 * t27 + 0.6172133998483676 * moment_3 * moment_14)
        + 1.4142135623730951 * moment_3 * moment_2 * weight_8
        + weight_10 * (-0.9258200997725514 * moment_4 * moment_7 + 0.9258200997725514 * moment_5 * moment_6
        + 0.5345224838248487 * moment_8 * moment_7) + weight_11 * (-0.7715167498104595 * moment_12 * moment_9
        + 0.7715167498104595 * moment_11 * moment_10 - 0.5976143046671968 * moment_11 * moment_14
        + 0.5976143046671968 * moment_12 * moment_13 + 0.3086066999241838 * moment_15 * moment_14)
    )
    power2_8 = (
        moment_0 * moment_8 * weight_7 + weight_8 * (0.8164965809277259 * t0 - 0.40824829046386296 * t3)
        + weight_9 * (0.5345224838248487 * moment_1 * moment_13 + 0.5345224838248487 * moment_2 * moment_14
        + 0.6546536707079771 * moment_3 * moment_15) + weight_10 * (0.5345224838248487 * t4
        - 0.5345224838248487 * t5 + 0.26726124191242434 * t8) + weight_11 * (0.4364357804719847 * t9
        - 0.5455447255899809 * t10 + 0.32732683535398854 * t13)
    )
    power2_9 = (
        moment_0 * moment_9 * weight_12 + weight_13 * (-0.7071067811865476 * t15
        + 0.7071067811865476 * moment_1 * moment_4) + weight_14 * (-0.4564354645876384 * t20
        - 0.28867513459481287 * moment_4 * moment_13 + 0.28867513459481287 * moment_5 * moment_14
        + 0.4564354645876384 * moment_6 * moment_11 - 0.6454972243679028 * moment_8 * moment_9)
    )
    power2_10 = (
        moment_0 * moment_10 * weight_12 + weight_13 * (0.7071067811865476 * t23
        + 0.7071067811865476 * moment_2 * moment_4) + weight_14 * (0.4564354645876384 * t28
        - 0.28867513459481287 * moment_4 * moment_14 - 0.28867513459481287 * moment_5 * moment_13
        + 0.4564354645876384 * moment_7 * moment_11 - 0.6454972243679028 * moment_8 * moment_10)
    )
    power2_11 = (
        moment_0 * moment_11 * weight_12 + weight_13 * (0.5773502691896257 * t32 - 0.5773502691896257 * t33
        + 0.5773502691896257 * moment_3 * moment_4) + weight_14 * (-0.5773502691896257 * moment_4 * moment_15
        + moment_6 * (0.4564354645876384 * moment_9 + 0.3535533905932738 * moment_13)
        + moment_7 * (0.4564354645876384 * moment_10 - 0.3535533905932738 * moment_14))
    )
    power2_12 = (
        moment_0 * moment_12 * weight_12 + 0.5773502691896257 * weight_13 * (moment_1 * moment_7
        + moment_2 * moment_6 + moment_3 * moment_5) + weight_14 * (-0.5773502691896257 * moment_5 * moment_15
        + moment_6 * (0.4564354645876384 * moment_10 + 0.3535533905932738 * moment_14)
        + moment_7 * (-0.4564354645876384 * moment_9 + 0.3535533905932738 * moment_13))
    )
    power2_13 = (
        moment_0 * moment_13 * weight_12 + weight_13 * (-0.18257418583505536 * t15 + 0.7302967433402214 * t16
        + moment_1 * (0.632455532033676 * moment_8 - 0.18257418583505536 * moment_4))
        + weight_14 * (0.3535533905932738 * t21 + moment_4 * (-0.28867513459481287 * moment_9
        + 0.447213595499958 * moment_13) + moment_5 * (-0.28867513459481287 * moment_10
        + 0.447213595499958 * moment_14) + moment_6 * (0.3535533905932738 * moment_11
        + 0.18257418583505536 * moment_15))
    )
    power2_14 = (
        moment_0 * moment_14 * weight_12 + weight_13 * (-0.18257418583505536 * t23 + 0.7302967433402214 * t24
        + moment_2 * (0.632455532033676 * moment_8 + 0.18257418583505536 * moment_4))
        + weight_14 * (0.3535533905932738 * t29 - moment_4 * (0.28867513459481287 * moment_10
        + 0.447213595499958 * moment_14) + moment_5 * (0.28867513459481287 * moment_9
        + 0.447213595499958 * moment_13) + moment_7 * (-0.3535533905932738 * moment_11
        + 0.18257418583505536 * moment_15))
    )
    power2_15 = (
        moment_0 * moment_15 * weight_12 + weight_13 * (0.7745966692414834 * t31 - 0.447213595499958 * t34)
        + weight_14 * (0.5163977794943223 * t35 - 0.5773502691896257 * t36 + 0.18257418583505536 * t37)
    )
    power3_0 = (
        moment_0 * power2_0 * weight_15 + 0.5773502691896257 * weight_16 * (moment_1 * power2_1
        + moment_2 * power2_2 + moment_3 * power2_3) + 0.447213595499958 * weight_17 * (moment_4 * power2_4
        + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
        + 0.3779644730092272 * weight_18 * (moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11
        + moment_12 * power2_12 + moment_13 * power2_13 + moment_14 * power2_14 + moment_15 * power2_15)
    )
    hyper_0 = moment_0 * weight_19 + power2_0 * weight_20 + power3_0 * weight_21
    hyper = torch.stack(
        [
            hyper_0,
        ],
        dim=1,
    )
    return hyper

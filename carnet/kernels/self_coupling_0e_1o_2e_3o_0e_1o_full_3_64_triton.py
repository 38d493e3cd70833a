"""self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e+1x1o full 3 64: Triton kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form b0082b61b5ed4caf, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e+1x1o full 3 64 --target triton
Operations of one instance with all its channels:
    forward_batch 47424
    gradient_batch 116352
    gradient_shared 77632
    second_batch 340288
    second_shared 213248
Values alive at once in each lane, estimated (float32 values for each of its channels, and others once):
    forward_batch 2 * 68 + 0
    gradient_batch 1 * 117 + 0
    gradient_shared 1 * 143 + 0
    second_batch 1 * 207 + 0
    second_shared 1 * 284 + 0
"""

import triton
import triton.language as tl

SPEC = 'self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e+1x1o full 3 64'
FORM = 'b0082b61b5ed4caf'
CHANNELS = 64


@triton.jit
def forward_batch(moment, weight, hyper, BLOCK: tl.constexpr):
    """moment [samples, 16, 64]
    weight [31, 64]
    -> hyper [samples, 4, 64]
    A program makes one sample; nesting order power2 by weight > moment, power3 by weight > power2 > moment, hyper by moment > power2 > power3 > weight
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k3: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k4: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k5: tl.constexpr = 0.25819888974716115  # sqrt(15)/15
    k6: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k7: tl.constexpr = 1.0954451150103324  # sqrt(30)/5
    k8: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k9: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k10: tl.constexpr = 0.50709255283711  # 3*sqrt(35)/35
    k11: tl.constexpr = 0.47809144373375745  # 2*sqrt(70)/35
    k12: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k13: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k14: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k15: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k16: tl.constexpr = 0.9759000729485331  # 2*sqrt(105)/21
    k17: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k18: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k19: tl.constexpr = 0.7559289460184544  # 2*sqrt(7)/7
    k20: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k21: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k22: tl.constexpr = 0.7715167498104595  # 5*sqrt(42)/42
    k23: tl.constexpr = 0.3086066999241838  # sqrt(42)/21
    k24: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k25: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k26: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k27: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k28: tl.constexpr = 0.4364357804719847  # 2*sqrt(21)/21
    k29: tl.constexpr = 0.5455447255899809  # 5*sqrt(21)/42
    k30: tl.constexpr = 0.32732683535398854  # sqrt(21)/14
    k31: tl.constexpr = 0.4564354645876384  # sqrt(30)/12
    k32: tl.constexpr = 0.28867513459481287  # sqrt(3)/6
    k33: tl.constexpr = 0.6454972243679028  # sqrt(15)/6
    k34: tl.constexpr = 0.3535533905932738  # sqrt(2)/4
    k35: tl.constexpr = 3.4641016151377544  # 2*sqrt(3)
    k36: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k37: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k38: tl.constexpr = 0.5163977794943223  # 2*sqrt(15)/15
    k39: tl.constexpr = 0.11952286093343936  # sqrt(70)/70
    k40: tl.constexpr = 0.2927700218845599  # sqrt(105)/35
    k41: tl.constexpr = 0.4140393356054125  # sqrt(210)/35
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 1024 + c
    weight_c = weight + c
    hyper_n = hyper + n * 256 + c
    moment_0 = tl.load(moment_n)
    weight_25 = tl.load(weight_c + 1600)
    weight_0 = tl.load(weight_c)
    weight_1 = tl.load(weight_c + 64)
    moment_3 = tl.load(moment_n + 192)
    t0 = moment_3 * moment_3
    moment_1 = tl.load(moment_n + 64)
    t1 = moment_1 * moment_1
    moment_2 = tl.load(moment_n + 128)
    t2 = moment_2 * moment_2
    t3 = t1 + t2
    weight_2 = tl.load(weight_c + 128)
    moment_8 = tl.load(moment_n + 512)
    t4 = moment_8 * moment_8
    moment_4 = tl.load(moment_n + 256)
    moment_5 = tl.load(moment_n + 320)
    t5 = moment_4 * moment_4 + moment_5 * moment_5
    moment_6 = tl.load(moment_n + 384)
    t6 = moment_6 * moment_6
    moment_7 = tl.load(moment_n + 448)
    t7 = moment_7 * moment_7
    t8 = t6 + t7
    weight_3 = tl.load(weight_c + 192)
    moment_11 = tl.load(moment_n + 704)
    moment_12 = tl.load(moment_n + 768)
    moment_15 = tl.load(moment_n + 960)
    t9 = moment_15 * moment_15
    moment_9 = tl.load(moment_n + 576)
    moment_10 = tl.load(moment_n + 640)
    t10 = moment_9 * moment_9 + moment_10 * moment_10
    moment_13 = tl.load(moment_n + 832)
    t11 = moment_13 * moment_13
    moment_14 = tl.load(moment_n + 896)
    t12 = moment_14 * moment_14
    t13 = t11 + t12
    power2_0 = (
        moment_0 * moment_0 * weight_0 + weight_1 * (k0 * t0 + k0 * t3) + weight_2 * (k1 * t4 + k1 * t5
        + k1 * t8) + weight_3 * (k2 * moment_11 * moment_11 + k2 * moment_12 * moment_12 + k2 * t9 + k2 * t10
        + k2 * t13)
    )
    weight_27 = tl.load(weight_c + 1728)
    weight_15 = tl.load(weight_c + 960)
    weight_16 = tl.load(weight_c + 1024)
    weight_4 = tl.load(weight_c + 256)
    weight_5 = tl.load(weight_c + 320)
    t15 = -k3 * moment_8 + k4 * moment_4
    t16 = moment_2 * moment_5
    t17 = moment_3 * moment_6
    weight_6 = tl.load(weight_c + 384)
    t18 = moment_9 - k5 * moment_13
    t19 = moment_10 - k5 * moment_14
    t20 = moment_11 - k6 * moment_15
    t21 = moment_7 * moment_12
    t22 = t21 + k7 * moment_8 * moment_13
    power2_1 = (
        moment_0 * moment_1 * weight_4 + weight_5 * (moment_1 * t15 + k4 * t16 + k4 * t17)
        + weight_6 * (k8 * moment_4 * t18 + k8 * moment_5 * t19 + k2 * moment_6 * t20 + k2 * t22)
    )
    t24 = moment_1 * moment_5
    t25 = k3 * moment_8 + k4 * moment_4
    t26 = moment_3 * moment_7
    t27 = moment_10 + k5 * moment_14
    t28 = moment_9 + k5 * moment_13
    t29 = moment_11 + k6 * moment_15
    t30 = moment_6 * moment_12
    t31 = t30 + k7 * moment_8 * moment_14
    power2_2 = (
        moment_0 * moment_2 * weight_4 + weight_5 * (k4 * t24 - moment_2 * t25 + k4 * t26)
        + weight_6 * (k8 * moment_4 * t27 - k8 * moment_5 * t28 - k2 * moment_7 * t29 + k2 * t31)
    )
    t33 = moment_3 * moment_8
    t34 = moment_1 * moment_6
    t35 = moment_2 * moment_7
    t36 = t34 + t35
    t37 = moment_8 * moment_15
    t38 = moment_4 * moment_11 + moment_5 * moment_12
    t39 = moment_6 * moment_13 + moment_7 * moment_14
    power2_3 = (
        moment_0 * moment_3 * weight_4 + weight_5 * (k9 * t33 + k4 * t36) + weight_6 * (k10 * t37 + k2 * t38
        + k11 * t39)
    )
    weight_17 = tl.load(weight_c + 1088)
    weight_7 = tl.load(weight_c + 448)
    weight_8 = tl.load(weight_c + 512)
    weight_9 = tl.load(weight_c + 576)
    weight_10 = tl.load(weight_c + 640)
    weight_11 = tl.load(weight_c + 704)
    power2_4 = (
        moment_0 * moment_4 * weight_7 + weight_8 * (k12 * t1 - k12 * t2) + weight_9 * (k13 * moment_1 * t18
        + k13 * moment_2 * t27 + k14 * moment_3 * moment_11) + weight_10 * (k8 * t6 - k8 * t7
        - k15 * moment_8 * moment_4) + weight_11 * (k2 * t11 - k2 * t12 - k14 * moment_9 * moment_13
        - k14 * moment_10 * moment_14 - k16 * moment_11 * moment_15)
    )
    power2_5 = (
        moment_0 * moment_5 * weight_7 + k17 * moment_1 * moment_2 * weight_8 + weight_9 * (k13 * moment_1 * t19
        - k13 * moment_2 * t28 + k14 * moment_3 * moment_12) + weight_10 * (-k15 * moment_8 * moment_5
        + k18 * moment_6 * moment_7) + weight_11 * (k14 * moment_9 * moment_14 - k14 * moment_10 * moment_13
        - k16 * moment_12 * moment_15 + k19 * moment_13 * moment_14)
    )
    power2_6 = (
        moment_0 * moment_6 * weight_7 + k17 * moment_3 * moment_1 * weight_8 + weight_9 * (k14 * moment_1 * t20
        + k14 * moment_2 * moment_12 + k20 * moment_3 * moment_13) + weight_10 * (k18 * moment_4 * moment_6
        + k18 * moment_5 * moment_7 + k21 * moment_8 * moment_6) + weight_11 * (k22 * moment_11 * moment_9
        + k22 * moment_12 * moment_10 + k13 * moment_11 * moment_13 + k13 * moment_12 * moment_14
        + k23 * moment_15 * moment_13)
    )
    power2_7 = (
        moment_0 * moment_7 * weight_7 + weight_9 * (k14 * moment_1 * moment_12 - k14 * moment_2 * t29
        + k20 * moment_3 * moment_14) + k17 * moment_3 * moment_2 * weight_8
        + weight_10 * (-k18 * moment_4 * moment_7 + k18 * moment_5 * moment_6 + k21 * moment_8 * moment_7)
        + weight_11 * (-k22 * moment_12 * moment_9 + k22 * moment_11 * moment_10 - k13 * moment_11 * moment_14
        + k13 * moment_12 * moment_13 + k23 * moment_15 * moment_14)
    )
    power2_8 = (
        moment_0 * moment_8 * weight_7 + weight_8 * (k24 * t0 - k25 * t3)
        + weight_9 * (k21 * moment_1 * moment_13 + k21 * moment_2 * moment_14 + k26 * moment_3 * moment_15)
        + weight_10 * (k21 * t4 - k21 * t5 + k27 * t8) + weight_11 * (k28 * t9 - k29 * t10 + k30 * t13)
    )
    weight_18 = tl.load(weight_c + 1152)
    weight_12 = tl.load(weight_c + 768)
    weight_13 = tl.load(weight_c + 832)
    weight_14 = tl.load(weight_c + 896)
    power2_9 = (
        moment_0 * moment_9 * weight_12 - k12 * weight_13 * (t16 - moment_1 * moment_4)
        + weight_14 * (-k31 * t21 - k32 * moment_4 * moment_13 + k32 * moment_5 * moment_14
        + k31 * moment_6 * moment_11 - k33 * moment_8 * moment_9)
    )
    power2_10 = (
        moment_0 * moment_10 * weight_12 + k12 * weight_13 * (t24 + moment_2 * moment_4)
        + weight_14 * (k31 * t30 - k32 * moment_4 * moment_14 - k32 * moment_5 * moment_13
        + k31 * moment_7 * moment_11 - k33 * moment_8 * moment_10)
    )
    power2_11 = (
        moment_0 * moment_11 * weight_12 + k0 * weight_13 * (t34 - t35 + moment_3 * moment_4)
        + weight_14 * (-k0 * moment_4 * moment_15 + moment_6 * (k31 * moment_9 + k34 * moment_13)
        + moment_7 * (k31 * moment_10 - k34 * moment_14))
    )
    power2_12 = (
        moment_0 * moment_12 * weight_12 + k0 * weight_13 * (moment_1 * moment_7 + moment_2 * moment_6
        + moment_3 * moment_5) + weight_14 * (-k0 * moment_5 * moment_15 + moment_6 * (k31 * moment_10
        + k34 * moment_14) + moment_7 * (-k31 * moment_9 + k34 * moment_13))
    )
    t50 = -k35 * moment_8 + moment_4
    power2_13 = (
        moment_0 * moment_13 * weight_12 + weight_13 * (-k36 * t16 + k37 * t17 - k36 * moment_1 * t50)
        + weight_14 * (k34 * t22 + moment_4 * (-k32 * moment_9 + k1 * moment_13) + moment_5 * (-k32 * moment_10
        + k1 * moment_14) + moment_6 * (k34 * moment_11 + k36 * moment_15))
    )
    t52 = k35 * moment_8 + moment_4
    power2_14 = (
        moment_0 * moment_14 * weight_12 + weight_13 * (-k36 * t24 + k37 * t26 + k36 * moment_2 * t52)
        + weight_14 * (k34 * t31 - moment_4 * (k32 * moment_10 + k1 * moment_14) + moment_5 * (k32 * moment_9
        + k1 * moment_13) + moment_7 * (-k34 * moment_11 + k36 * moment_15))
    )
    power2_15 = (
        moment_0 * moment_15 * weight_12 + weight_13 * (k6 * t33 - k1 * t36) + weight_14 * (k38 * t37 - k0 * t38
        + k36 * t39)
    )
    power3_0 = (
        moment_0 * power2_0 * weight_15 + k0 * weight_16 * (moment_1 * power2_1 + moment_2 * power2_2
        + moment_3 * power2_3) + k1 * weight_17 * (moment_4 * power2_4 + moment_5 * power2_5
        + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
        + k2 * weight_18 * (moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11
        + moment_12 * power2_12 + moment_13 * power2_13 + moment_14 * power2_14 + moment_15 * power2_15)
    )
    weight_29 = tl.load(weight_c + 1856)
    hyper_0 = moment_0 * weight_25 + power2_0 * weight_27 + power3_0 * weight_29
    tl.store(hyper_n, hyper_0)
    weight_26 = tl.load(weight_c + 1664)
    weight_28 = tl.load(weight_c + 1792)
    weight_20 = tl.load(weight_c + 1280)
    weight_19 = tl.load(weight_c + 1216)
    weight_22 = tl.load(weight_c + 1408)
    weight_21 = tl.load(weight_c + 1344)
    weight_24 = tl.load(weight_c + 1536)
    weight_23 = tl.load(weight_c + 1472)
    power3_1 = (
        moment_0 * power2_1 * weight_20 + moment_1 * power2_0 * weight_19
        + weight_22 * (k4 * moment_1 * power2_4 - k3 * moment_1 * power2_8 + k4 * moment_2 * power2_5
        + k4 * moment_3 * power2_6) + weight_21 * (t15 * power2_1 + k4 * moment_5 * power2_2
        + k4 * moment_6 * power2_3) + weight_24 * (k8 * moment_4 * power2_9 - k39 * t50 * power2_13
        + k8 * moment_5 * power2_10 - k39 * moment_5 * power2_14 + k2 * moment_6 * power2_11
        - k40 * moment_6 * power2_15 + k2 * moment_7 * power2_12) + weight_23 * (k8 * t18 * power2_4
        + k8 * t19 * power2_5 + k2 * t20 * power2_6 + k2 * moment_12 * power2_7 + k41 * moment_13 * power2_8)
    )
    weight_30 = tl.load(weight_c + 1920)
    hyper_1 = moment_1 * weight_26 + power2_1 * weight_28 + power3_1 * weight_30
    tl.store(hyper_n + 64, hyper_1)
    power3_2 = (
        moment_0 * power2_2 * weight_20 + weight_22 * (k4 * moment_1 * power2_5 - k4 * moment_2 * power2_4
        - k3 * moment_2 * power2_8 + k4 * moment_3 * power2_7) + moment_2 * power2_0 * weight_19
        + weight_21 * (-t25 * power2_2 + k4 * moment_5 * power2_1 + k4 * moment_7 * power2_3)
        + weight_24 * (k8 * moment_4 * power2_10 + k39 * t52 * power2_14 - k8 * moment_5 * power2_9
        - k39 * moment_5 * power2_13 + k2 * moment_6 * power2_12 - k2 * moment_7 * power2_11
        - k40 * moment_7 * power2_15) + weight_23 * (-k8 * t28 * power2_5 + k8 * t27 * power2_4
        - k2 * t29 * power2_7 + k2 * moment_12 * power2_6 + k41 * moment_14 * power2_8)
    )
    hyper_2 = moment_2 * weight_26 + power2_2 * weight_28 + weight_30 * power3_2
    tl.store(hyper_n + 128, hyper_2)
    power3_3 = (
        moment_0 * power2_3 * weight_20 + weight_22 * (k4 * moment_1 * power2_6 + k4 * moment_2 * power2_7
        + k9 * moment_3 * power2_8) + moment_3 * power2_0 * weight_19 + weight_24 * (k2 * moment_4 * power2_11
        + k2 * moment_5 * power2_12 + k11 * moment_6 * power2_13 + k11 * moment_7 * power2_14
        + k10 * moment_8 * power2_15) + weight_21 * (k4 * moment_6 * power2_1 + k4 * moment_7 * power2_2
        + k9 * moment_8 * power2_3) + weight_23 * (k2 * moment_11 * power2_4 + k2 * moment_12 * power2_5
        + k11 * moment_13 * power2_6 + k11 * moment_14 * power2_7 + k10 * moment_15 * power2_8)
    )
    hyper_3 = moment_3 * weight_26 + power2_3 * weight_28 + weight_30 * power3_3
    tl.store(hyper_n + 192, hyper_3)


@triton.jit
def gradient_batch(moment, weight, hyper_bar, moment_bar, BLOCK: tl.constexpr):
    """moment [samples, 16, 64]
    weight [31, 64]
    hyper_bar [samples, 4, 64]
    -> moment_bar [samples, 16, 64]
    A program makes one sample; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, moment_bar by hyper_bar > weight > power2 > power2_bar > power3_bar > moment
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k1: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k4: tl.constexpr = 0.47809144373375745  # 2*sqrt(70)/35
    k5: tl.constexpr = 0.25819888974716115  # sqrt(15)/15
    k6: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k7: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k8: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k9: tl.constexpr = 0.50709255283711  # 3*sqrt(35)/35
    k10: tl.constexpr = 0.2927700218845599  # sqrt(105)/35
    k11: tl.constexpr = 3.4641016151377544  # 2*sqrt(3)
    k12: tl.constexpr = 0.11952286093343936  # sqrt(70)/70
    k13: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k14: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k15: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k16: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k17: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k18: tl.constexpr = 0.9759000729485331  # 2*sqrt(105)/21
    k19: tl.constexpr = 0.7559289460184544  # 2*sqrt(7)/7
    k20: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k21: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k22: tl.constexpr = 0.7715167498104595  # 5*sqrt(42)/42
    k23: tl.constexpr = 0.3086066999241838  # sqrt(42)/21
    k24: tl.constexpr = 0.4564354645876384  # sqrt(30)/12
    k25: tl.constexpr = 0.3535533905932738  # sqrt(2)/4
    k26: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k27: tl.constexpr = 0.4140393356054125  # sqrt(210)/35
    k28: tl.constexpr = 0.5163977794943223  # 2*sqrt(15)/15
    k29: tl.constexpr = 1.0954451150103324  # sqrt(30)/5
    k30: tl.constexpr = 1.5491933384829668  # 2*sqrt(15)/5
    k31: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k32: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k33: tl.constexpr = 0.28867513459481287  # sqrt(3)/6
    k34: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k35: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k36: tl.constexpr = 0.6454972243679028  # sqrt(15)/6
    k37: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k38: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k39: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k40: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k41: tl.constexpr = 0.4364357804719847  # 2*sqrt(21)/21
    k42: tl.constexpr = 0.5455447255899809  # 5*sqrt(21)/42
    k43: tl.constexpr = 0.32732683535398854  # sqrt(21)/14
    k44: tl.constexpr = 1.6329931618554518  # 2*sqrt(6)/3
    k45: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k46: tl.constexpr = 0.8728715609439694  # 4*sqrt(21)/21
    k47: tl.constexpr = 1.0910894511799618  # 5*sqrt(21)/21
    k48: tl.constexpr = 1.5811388300841898  # sqrt(10)/2
    k49: tl.constexpr = 0.1543033499620919  # sqrt(42)/42
    k50: tl.constexpr = 0.3872983346207417  # sqrt(15)/10
    k51: tl.constexpr = 2.0  # 2
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 1024 + c
    weight_c = weight + c
    hyper_bar_n = hyper_bar + n * 256 + c
    moment_bar_n = moment_bar + n * 1024 + c
    moment_0 = tl.load(moment_n)
    weight_12 = tl.load(weight_c + 768)
    weight_24 = tl.load(weight_c + 1536)
    moment_5 = tl.load(moment_n + 320)
    weight_30 = tl.load(weight_c + 1920)
    hyper_bar_3 = tl.load(hyper_bar_n + 192)
    power3_bar_3 = weight_30 * hyper_bar_3
    moment_6 = tl.load(moment_n + 384)
    hyper_bar_2 = tl.load(hyper_bar_n + 128)
    power3_bar_2 = weight_30 * hyper_bar_2
    moment_7 = tl.load(moment_n + 448)
    hyper_bar_1 = tl.load(hyper_bar_n + 64)
    power3_bar_1 = hyper_bar_1 * weight_30
    moment_12 = tl.load(moment_n + 768)
    hyper_bar_0 = tl.load(hyper_bar_n)
    weight_29 = tl.load(weight_c + 1856)
    power3_bar_0 = hyper_bar_0 * weight_29
    weight_18 = tl.load(weight_c + 1152)
    power2_bar_12 = (
        k0 * (weight_24 * (moment_5 * power3_bar_3 + moment_6 * power3_bar_2 + moment_7 * power3_bar_1)
        + moment_12 * power3_bar_0 * weight_18)
    )
    weight_9 = tl.load(weight_c + 576)
    moment_1 = tl.load(moment_n + 64)
    weight_22 = tl.load(weight_c + 1408)
    moment_2 = tl.load(moment_n + 128)
    moment_3 = tl.load(moment_n + 192)
    weight_17 = tl.load(weight_c + 1088)
    weight_23 = tl.load(weight_c + 1472)
    moment_11 = tl.load(moment_n + 704)
    moment_15 = tl.load(moment_n + 960)
    t29 = moment_11 + k1 * moment_15
    moment_14 = tl.load(moment_n + 896)
    power2_bar_7 = (
        k2 * weight_22 * (moment_2 * power3_bar_3 + moment_3 * power3_bar_2)
        + k3 * moment_7 * power3_bar_0 * weight_17 + weight_23 * (-k0 * t29 * power3_bar_2
        + k0 * moment_12 * power3_bar_1 + k4 * moment_14 * power3_bar_3)
    )
    t20 = moment_11 - k1 * moment_15
    moment_13 = tl.load(moment_n + 832)
    power2_bar_6 = (
        k2 * weight_22 * (moment_1 * power3_bar_3 + moment_3 * power3_bar_1)
        + k3 * moment_6 * power3_bar_0 * weight_17 + weight_23 * (k0 * t20 * power3_bar_1
        + k0 * moment_12 * power3_bar_2 + k4 * moment_13 * power3_bar_3)
    )
    moment_9 = tl.load(moment_n + 576)
    t28 = moment_9 + k5 * moment_13
    moment_10 = tl.load(moment_n + 640)
    t19 = moment_10 - k5 * moment_14
    power2_bar_5 = (
        k2 * weight_22 * (moment_1 * power3_bar_2 + moment_2 * power3_bar_1)
        + k3 * moment_5 * power3_bar_0 * weight_17 + weight_23 * (-k6 * t28 * power3_bar_2
        + k6 * t19 * power3_bar_1 + k0 * moment_12 * power3_bar_3)
    )
    weight_6 = tl.load(weight_c + 384)
    weight_28 = tl.load(weight_c + 1792)
    weight_20 = tl.load(weight_c + 1280)
    weight_16 = tl.load(weight_c + 1024)
    weight_21 = tl.load(weight_c + 1344)
    moment_8 = tl.load(moment_n + 512)
    t80 = moment_8 * power3_bar_3
    t81 = moment_6 * power3_bar_1
    t82 = moment_7 * power3_bar_2
    t83 = t81 + t82
    power2_bar_3 = (
        hyper_bar_3 * weight_28 + moment_0 * power3_bar_3 * weight_20 + k7 * moment_3 * power3_bar_0 * weight_16
        + weight_21 * (k8 * t80 + k2 * t83)
    )
    moment_4 = tl.load(moment_n + 256)
    t25 = k7 * moment_8 + moment_4
    t77 = moment_5 * power3_bar_1
    t78 = moment_7 * power3_bar_3
    power2_bar_2 = (
        hyper_bar_2 * weight_28 + moment_0 * power3_bar_2 * weight_20 + k7 * moment_2 * power3_bar_0 * weight_16
        + weight_21 * (-k2 * t25 * power3_bar_2 + k2 * t77 + k2 * t78)
    )
    t15 = -k7 * moment_8 + moment_4
    t74 = moment_5 * power3_bar_2
    t75 = moment_6 * power3_bar_3
    power2_bar_1 = (
        hyper_bar_1 * weight_28 + moment_0 * power3_bar_1 * weight_20 + k7 * moment_1 * power3_bar_0 * weight_16
        + weight_21 * (k2 * t15 * power3_bar_1 + k2 * t74 + k2 * t75)
    )
    weight_14 = tl.load(weight_c + 896)
    power2_bar_15 = weight_24 * (k9 * t80 - k10 * t83) + k0 * moment_15 * power3_bar_0 * weight_18
    power2_bar_10 = k6 * weight_24 * (t77 + moment_4 * power3_bar_2) + k0 * moment_10 * power3_bar_0 * weight_18
    t59 = k11 * moment_8 + moment_4
    power2_bar_14 = (
        weight_24 * (-k12 * t77 + k4 * t78 + k12 * t59 * power3_bar_2)
        + k0 * moment_14 * power3_bar_0 * weight_18
    )
    power2_bar_9 = -k6 * weight_24 * (t74 - moment_4 * power3_bar_1) + k0 * moment_9 * power3_bar_0 * weight_18
    t54 = -k11 * moment_8 + moment_4
    power2_bar_13 = (
        weight_24 * (-k12 * t74 + k4 * t75 - k12 * t54 * power3_bar_1)
        + k0 * moment_13 * power3_bar_0 * weight_18
    )
    weight_11 = tl.load(weight_c + 704)
    t52 = moment_9 - k1 * moment_13
    t51 = moment_10 + k1 * moment_14
    weight_3 = tl.load(weight_c + 192)
    weight_27 = tl.load(weight_c + 1728)
    weight_15 = tl.load(weight_c + 960)
    weight_19 = tl.load(weight_c + 1216)
    t69 = moment_3 * power3_bar_3
    t70 = moment_1 * power3_bar_1
    t71 = moment_2 * power3_bar_2
    t72 = t70 + t71
    power2_bar_0 = hyper_bar_0 * weight_27 + moment_0 * power3_bar_0 * weight_15 + weight_19 * (t69 + t72)
    weight_7 = tl.load(weight_c + 448)
    weight_8 = tl.load(weight_c + 512)
    weight_10 = tl.load(weight_c + 640)
    power2_5 = (
        moment_0 * moment_5 * weight_7 + k13 * moment_1 * moment_2 * weight_8 + weight_9 * (k14 * moment_1 * t19
        - k14 * moment_2 * t28 + k15 * moment_3 * moment_12) + weight_10 * (-k16 * moment_8 * moment_5
        + k17 * moment_6 * moment_7) + weight_11 * (k15 * moment_9 * moment_14 - k15 * moment_10 * moment_13
        - k18 * moment_12 * moment_15 + k19 * moment_13 * moment_14)
    )
    power2_6 = (
        moment_0 * moment_6 * weight_7 + k13 * moment_3 * moment_1 * weight_8 + weight_9 * (k15 * moment_1 * t20
        + k15 * moment_2 * moment_12 + k20 * moment_3 * moment_13) + weight_10 * (k17 * moment_4 * moment_6
        + k17 * moment_5 * moment_7 + k21 * moment_8 * moment_6) + weight_11 * (k22 * moment_11 * moment_9
        + k22 * moment_12 * moment_10 + k14 * moment_11 * moment_13 + k14 * moment_12 * moment_14
        + k23 * moment_15 * moment_13)
    )
    power2_7 = (
        moment_0 * moment_7 * weight_7 + weight_9 * (k15 * moment_1 * moment_12 - k15 * moment_2 * t29
        + k20 * moment_3 * moment_14) + k13 * moment_3 * moment_2 * weight_8
        + weight_10 * (-k17 * moment_4 * moment_7 + k17 * moment_5 * moment_6 + k21 * moment_8 * moment_7)
        + weight_11 * (-k22 * moment_12 * moment_9 + k22 * moment_11 * moment_10 - k14 * moment_11 * moment_14
        + k14 * moment_12 * moment_13 + k23 * moment_15 * moment_14)
    )
    weight_13 = tl.load(weight_c + 832)
    power2_12 = (
        moment_0 * moment_12 * weight_12 + k7 * weight_13 * (moment_1 * moment_7 + moment_2 * moment_6
        + moment_3 * moment_5) + weight_14 * (-k7 * moment_5 * moment_15 + k24 * moment_6 * t51
        - k24 * moment_7 * t52)
    )
    moment_bar_12 = (
        moment_0 * weight_12 * power2_bar_12 + k15 * weight_9 * (moment_1 * power2_bar_7
        + moment_2 * power2_bar_6 + moment_3 * power2_bar_5) + k0 * weight_6 * (moment_5 * power2_bar_3
        + moment_6 * power2_bar_2 + moment_7 * power2_bar_1) + weight_14 * (-k7 * moment_5 * power2_bar_15
        + k24 * moment_6 * power2_bar_10 + k25 * moment_6 * power2_bar_14 - k24 * moment_7 * power2_bar_9
        + k25 * moment_7 * power2_bar_13) + weight_11 * (-k22 * t52 * power2_bar_7 + k22 * t51 * power2_bar_6
        - k18 * moment_15 * power2_bar_5) + k19 * weight_3 * moment_12 * power2_bar_0
        + k0 * weight_23 * (power3_bar_3 * power2_5 + power3_bar_2 * power2_6 + power3_bar_1 * power2_7)
        + k0 * power3_bar_0 * weight_18 * power2_12
    )
    tl.store(moment_bar_n + 768, moment_bar_12)
    weight_5 = tl.load(weight_c + 320)
    power2_bar_11 = (
        k0 * (weight_24 * (t81 - t82 + moment_4 * power3_bar_3) + moment_11 * power3_bar_0 * weight_18)
    )
    t18 = moment_9 - k5 * moment_13
    t27 = moment_10 + k5 * moment_14
    power2_bar_4 = (
        weight_22 * (k2 * t70 - k2 * t71) + k3 * moment_4 * power3_bar_0 * weight_17
        + weight_23 * (k6 * t18 * power3_bar_1 + k6 * t27 * power3_bar_2 + k0 * moment_11 * power3_bar_3)
    )
    power2_bar_8 = (
        weight_22 * (k8 * t69 - k26 * t72) + k3 * moment_8 * power3_bar_0 * weight_17
        + weight_23 * (k27 * moment_13 * power3_bar_1 + k27 * moment_14 * power3_bar_2
        + k9 * moment_15 * power3_bar_3)
    )
    weight_2 = tl.load(weight_c + 128)
    t48 = moment_9 + k1 * moment_13
    t57 = moment_11 + k28 * moment_15
    weight_4 = tl.load(weight_c + 256)
    t16 = moment_2 * moment_5
    t17 = moment_3 * moment_6
    t21 = moment_7 * moment_12
    t22 = t21 + k29 * moment_8 * moment_13
    power2_1 = (
        moment_0 * moment_1 * weight_4 + weight_5 * (k2 * moment_1 * t15 + k2 * t16 + k2 * t17)
        + weight_6 * (k6 * moment_4 * t18 + k6 * moment_5 * t19 + k0 * moment_6 * t20 + k0 * t22)
    )
    t33 = moment_3 * moment_8
    t34 = moment_1 * moment_6
    t35 = moment_2 * moment_7
    t36 = t34 + t35
    t37 = moment_8 * moment_15
    t38 = moment_4 * moment_11 + moment_5 * moment_12
    t39 = moment_6 * moment_13 + moment_7 * moment_14
    power2_3 = (
        moment_0 * moment_3 * weight_4 + weight_5 * (k8 * t33 + k2 * t36) + weight_6 * (k9 * t37 + k0 * t38
        + k4 * t39)
    )
    t49 = moment_10 - k1 * moment_14
    power2_11 = (
        moment_0 * moment_11 * weight_12 + k7 * weight_13 * (t34 - t35 + moment_3 * moment_4)
        + weight_14 * (-k7 * moment_4 * moment_15 + k24 * moment_6 * t48 + k24 * moment_7 * t49)
    )
    t55 = moment_9 - k30 * moment_13
    t56 = moment_10 - k30 * moment_14
    power2_13 = (
        moment_0 * moment_13 * weight_12 + weight_13 * (-k31 * t16 + k32 * t17 - k31 * moment_1 * t54)
        + weight_14 * (k25 * t22 - k33 * moment_4 * t55 - k33 * moment_5 * t56 + k25 * moment_6 * t57)
    )
    power2_15 = (
        moment_0 * moment_15 * weight_12 + weight_13 * (k1 * t33 - k3 * t36) + weight_14 * (k28 * t37 - k7 * t38
        + k31 * t39)
    )
    moment_bar_6 = (
        moment_0 * weight_7 * power2_bar_6 + k2 * weight_5 * (moment_1 * power2_bar_3 + moment_3 * power2_bar_1)
        + weight_13 * (k7 * moment_1 * power2_bar_11 - k3 * moment_1 * power2_bar_15
        + k7 * moment_2 * power2_bar_12 + k32 * moment_3 * power2_bar_13)
        + weight_10 * (k17 * t25 * power2_bar_6 + k17 * moment_5 * power2_bar_7 + k17 * moment_6 * power2_bar_4
        + k21 * moment_6 * power2_bar_8 + k17 * moment_7 * power2_bar_5)
        + k34 * weight_2 * moment_6 * power2_bar_0 + weight_14 * (k24 * t48 * power2_bar_11
        + k24 * t51 * power2_bar_12 + k24 * moment_11 * power2_bar_9 + k25 * t57 * power2_bar_13
        + k24 * moment_12 * power2_bar_10 + k25 * moment_12 * power2_bar_14 + k31 * moment_13 * power2_bar_15)
        + weight_6 * (k0 * t20 * power2_bar_1 + k0 * moment_12 * power2_bar_2 + k4 * moment_13 * power2_bar_3)
        + k2 * weight_21 * (power3_bar_3 * power2_1 + power3_bar_1 * power2_3)
        + k3 * power3_bar_0 * weight_17 * power2_6 + weight_24 * (k0 * power3_bar_1 * power2_11
        + k0 * power3_bar_2 * power2_12 + k4 * power3_bar_3 * power2_13 - k10 * power3_bar_1 * power2_15)
    )
    tl.store(moment_bar_n + 384, moment_bar_6)
    t61 = moment_9 + k30 * moment_13
    t24 = moment_1 * moment_5
    t26 = moment_3 * moment_7
    t30 = moment_6 * moment_12
    t31 = t30 + k29 * moment_8 * moment_14
    power2_2 = (
        moment_0 * moment_2 * weight_4 + weight_5 * (k2 * t24 - k2 * moment_2 * t25 + k2 * t26)
        + weight_6 * (k6 * moment_4 * t27 - k6 * moment_5 * t28 - k0 * moment_7 * t29 + k0 * t31)
    )
    power2_9 = (
        moment_0 * moment_9 * weight_12 - k35 * weight_13 * (t16 - moment_1 * moment_4)
        + weight_14 * (-k24 * t21 - k33 * moment_4 * moment_13 + k33 * moment_5 * moment_14
        + k24 * moment_6 * moment_11 - k36 * moment_8 * moment_9)
    )
    power2_10 = (
        moment_0 * moment_10 * weight_12 + k35 * weight_13 * (t24 + moment_2 * moment_4)
        + weight_14 * (k24 * t30 - k33 * moment_4 * moment_14 - k33 * moment_5 * moment_13
        + k24 * moment_7 * moment_11 - k36 * moment_8 * moment_10)
    )
    t60 = moment_10 + k30 * moment_14
    t62 = moment_11 - k28 * moment_15
    power2_14 = (
        moment_0 * moment_14 * weight_12 + weight_13 * (-k31 * t24 + k32 * t26 + k31 * moment_2 * t59)
        + weight_14 * (k25 * t31 - k33 * moment_4 * t60 + k33 * moment_5 * t61 - k25 * moment_7 * t62)
    )
    moment_bar_5 = (
        moment_0 * weight_7 * power2_bar_5 + k2 * weight_5 * (moment_1 * power2_bar_2 + moment_2 * power2_bar_1)
        + weight_13 * (k35 * moment_1 * power2_bar_10 - k31 * moment_1 * power2_bar_14
        - k35 * moment_2 * power2_bar_9 - k31 * moment_2 * power2_bar_13 + k7 * moment_3 * power2_bar_12)
        + k34 * weight_2 * moment_5 * power2_bar_0 + weight_10 * (-k16 * moment_5 * power2_bar_8
        + k17 * moment_6 * power2_bar_7 + k17 * moment_7 * power2_bar_6 - k16 * moment_8 * power2_bar_5)
        + weight_6 * (-k6 * t28 * power2_bar_2 + k6 * t19 * power2_bar_1 + k0 * moment_12 * power2_bar_3)
        + weight_14 * (k33 * t61 * power2_bar_14 - k33 * t56 * power2_bar_13 - k7 * moment_12 * power2_bar_15
        - k33 * moment_13 * power2_bar_10 + k33 * moment_14 * power2_bar_9 - k7 * moment_15 * power2_bar_12)
        + k2 * weight_21 * (power3_bar_2 * power2_1 + power3_bar_1 * power2_2)
        + k3 * power3_bar_0 * weight_17 * power2_5 + weight_24 * (-k6 * power3_bar_2 * power2_9
        + k6 * power3_bar_1 * power2_10 + k0 * power3_bar_3 * power2_12 - k12 * power3_bar_2 * power2_13
        - k12 * power3_bar_1 * power2_14)
    )
    tl.store(moment_bar_n + 320, moment_bar_5)
    moment_bar_7 = (
        moment_0 * weight_7 * power2_bar_7 + weight_13 * (k7 * moment_1 * power2_bar_12
        - k7 * moment_2 * power2_bar_11 - k3 * moment_2 * power2_bar_15 + k32 * moment_3 * power2_bar_14)
        + k2 * weight_5 * (moment_2 * power2_bar_3 + moment_3 * power2_bar_2)
        + weight_10 * (-k17 * t15 * power2_bar_7 + k17 * moment_5 * power2_bar_6 + k17 * moment_6 * power2_bar_5
        - k17 * moment_7 * power2_bar_4 + k21 * moment_7 * power2_bar_8)
        + k34 * weight_2 * moment_7 * power2_bar_0 + weight_14 * (-k24 * t52 * power2_bar_12
        + k24 * t49 * power2_bar_11 + k24 * moment_11 * power2_bar_10 - k25 * t62 * power2_bar_14
        - k24 * moment_12 * power2_bar_9 + k25 * moment_12 * power2_bar_13 + k31 * moment_14 * power2_bar_15)
        + weight_6 * (-k0 * t29 * power2_bar_2 + k0 * moment_12 * power2_bar_1 + k4 * moment_14 * power2_bar_3)
        + k2 * weight_21 * (power3_bar_3 * power2_2 + power3_bar_2 * power2_3)
        + k3 * power3_bar_0 * weight_17 * power2_7 + weight_24 * (-k0 * power3_bar_2 * power2_11
        + k0 * power3_bar_1 * power2_12 + k4 * power3_bar_3 * power2_14 - k10 * power3_bar_2 * power2_15)
    )
    tl.store(moment_bar_n + 448, moment_bar_7)
    t152 = moment_1 * power2_bar_6
    t153 = moment_2 * power2_bar_7
    t161 = moment_6 * power2_bar_1
    t162 = moment_7 * power2_bar_2
    t157 = moment_6 * power2_bar_13
    t158 = moment_7 * power2_bar_14
    t168 = power3_bar_1 * power2_6
    t169 = power3_bar_2 * power2_7
    t1 = moment_1 * moment_1
    t2 = moment_2 * moment_2
    t6 = moment_6 * moment_6
    t7 = moment_7 * moment_7
    t11 = moment_13 * moment_13
    t12 = moment_14 * moment_14
    power2_4 = (
        moment_0 * moment_4 * weight_7 + weight_8 * (k35 * t1 - k35 * t2) + weight_9 * (k14 * moment_1 * t18
        + k14 * moment_2 * t27 + k15 * moment_3 * moment_11) + weight_10 * (k6 * t6 - k6 * t7
        - k16 * moment_8 * moment_4) + weight_11 * (k0 * t11 - k0 * t12 - k15 * moment_9 * moment_13
        - k15 * moment_10 * moment_14 - k18 * moment_11 * moment_15)
    )
    moment_bar_11 = (
        moment_0 * weight_12 * power2_bar_11 + k15 * weight_9 * (t152 - t153 + moment_3 * power2_bar_4)
        + k0 * weight_6 * (t161 - t162 + moment_4 * power2_bar_3) + weight_14 * (k25 * t157 - k25 * t158
        - k7 * moment_4 * power2_bar_15 + k24 * moment_6 * power2_bar_9 + k24 * moment_7 * power2_bar_10)
        + weight_11 * (k22 * t48 * power2_bar_6 + k22 * t49 * power2_bar_7 - k18 * moment_15 * power2_bar_4)
        + k19 * weight_3 * moment_11 * power2_bar_0 + k0 * weight_23 * (t168 - t169 + power3_bar_3 * power2_4)
        + k0 * power3_bar_0 * weight_18 * power2_11
    )
    tl.store(moment_bar_n + 704, moment_bar_11)
    weight_26 = tl.load(weight_c + 1664)
    t151 = moment_3 * power2_bar_8
    t154 = t152 + t153
    weight_1 = tl.load(weight_c + 64)
    t155 = moment_8 * power2_bar_15
    t156 = moment_4 * power2_bar_11 + moment_5 * power2_bar_12
    t159 = t157 + t158
    t160 = moment_8 * power2_bar_3
    t163 = t161 + t162
    t164 = moment_15 * power2_bar_8
    t165 = moment_11 * power2_bar_4 + moment_12 * power2_bar_5
    t166 = moment_13 * power2_bar_6 + moment_14 * power2_bar_7
    weight_0 = tl.load(weight_c)
    t0 = moment_3 * moment_3
    t3 = t1 + t2
    t4 = moment_8 * moment_8
    t5 = moment_4 * moment_4 + moment_5 * moment_5
    t8 = t6 + t7
    t9 = moment_15 * moment_15
    t10 = moment_9 * moment_9 + moment_10 * moment_10
    t13 = t11 + t12
    power2_0 = (
        moment_0 * moment_0 * weight_0 + weight_1 * (k7 * t0 + k7 * t3) + weight_2 * (k3 * t4 + k3 * t5
        + k3 * t8) + weight_3 * (k0 * moment_11 * moment_11 + k0 * moment_12 * moment_12 + k0 * t9 + k0 * t10
        + k0 * t13)
    )
    power2_8 = (
        moment_0 * moment_8 * weight_7 + weight_8 * (k37 * t0 - k38 * t3)
        + weight_9 * (k21 * moment_1 * moment_13 + k21 * moment_2 * moment_14 + k39 * moment_3 * moment_15)
        + weight_10 * (k21 * t4 - k21 * t5 + k40 * t8) + weight_11 * (k41 * t9 - k42 * t10 + k43 * t13)
    )
    t167 = power3_bar_3 * power2_8
    t170 = t168 + t169
    moment_bar_3 = (
        hyper_bar_3 * weight_26 + moment_0 * weight_4 * power2_bar_3 + weight_8 * (k44 * t151 + k13 * t154)
        + k45 * weight_1 * moment_3 * power2_bar_0 + weight_13 * (k1 * t155 + k7 * t156 + k32 * t159)
        + weight_5 * (k8 * t160 + k2 * t163) + weight_9 * (k39 * t164 + k15 * t165 + k20 * t166)
        + weight_19 * power3_bar_3 * power2_0 + k7 * power3_bar_0 * weight_16 * power2_3
        + weight_22 * (k8 * t167 + k2 * t170)
    )
    tl.store(moment_bar_n + 192, moment_bar_3)
    moment_bar_15 = (
        moment_0 * weight_12 * power2_bar_15 + weight_9 * (k39 * t151 - k0 * t154) + weight_14 * (k28 * t155
        - k7 * t156 + k31 * t159) + weight_6 * (k9 * t160 - k10 * t163) + weight_11 * (k46 * t164 - k18 * t165
        + k23 * t166) + k19 * weight_3 * moment_15 * power2_bar_0 + weight_23 * (k9 * t167 - k10 * t170)
        + k0 * power3_bar_0 * weight_18 * power2_15
    )
    tl.store(moment_bar_n + 960, moment_bar_15)
    t115 = moment_1 * power2_bar_4
    t116 = moment_2 * power2_bar_5
    t118 = moment_5 * power2_bar_2
    t120 = moment_5 * power2_bar_14
    t121 = moment_6 * power2_bar_11
    t122 = moment_7 * power2_bar_12
    t125 = moment_12 * power2_bar_7
    t129 = power3_bar_1 * power2_4
    t130 = power3_bar_2 * power2_5
    moment_bar_9 = (
        moment_0 * weight_12 * power2_bar_9 + weight_9 * (k14 * t115 - k14 * t116) + weight_6 * (-k6 * t118
        + k6 * moment_4 * power2_bar_1) + weight_14 * (k33 * t120 + k24 * t121 - k24 * t122
        - k33 * moment_4 * power2_bar_13 - k36 * moment_8 * power2_bar_9)
        + k19 * weight_3 * moment_9 * power2_bar_0 + weight_11 * (-k22 * t125 - k47 * moment_9 * power2_bar_8
        + k22 * moment_11 * power2_bar_6 - k15 * moment_13 * power2_bar_4 + k15 * moment_14 * power2_bar_5)
        + weight_23 * (k6 * t129 - k6 * t130) + k0 * power3_bar_0 * weight_18 * power2_9
    )
    tl.store(moment_bar_n + 576, moment_bar_9)
    t113 = moment_1 * power2_bar_8
    t114 = moment_3 * power2_bar_6
    t117 = t115 + t116
    t119 = moment_6 * power2_bar_3
    t123 = t121 + t122
    t124 = moment_6 * power2_bar_15 - k48 * (moment_4 * power2_bar_9 + moment_5 * power2_bar_10)
    t126 = t125 + k29 * moment_13 * power2_bar_8
    t127 = power3_bar_3 * power2_6
    t128 = power3_bar_1 * power2_8
    t131 = t129 + t130
    moment_bar_1 = (
        hyper_bar_1 * weight_26 + moment_0 * weight_4 * power2_bar_1 + k45 * weight_1 * moment_1 * power2_bar_0
        + weight_8 * (-k37 * t113 + k13 * t114 + k13 * t117) + weight_5 * (k2 * t15 * power2_bar_1 + k2 * t118
        + k2 * t119) + weight_13 * (-k31 * t54 * power2_bar_13 - k31 * t120 + k7 * t123 - k3 * t124)
        + weight_9 * (k14 * t18 * power2_bar_4 + k14 * t19 * power2_bar_5 + k15 * t20 * power2_bar_6
        + k15 * t126) + weight_19 * power3_bar_1 * power2_0 + k7 * power3_bar_0 * weight_16 * power2_1
        + weight_22 * (k2 * t127 - k26 * t128 + k2 * t131)
    )
    tl.store(moment_bar_n + 64, moment_bar_1)
    moment_bar_13 = (
        moment_0 * weight_12 * power2_bar_13 + weight_9 * (k21 * t113 + k20 * t114 - k49 * t117)
        + weight_6 * (-k12 * t118 + k4 * t119 - k12 * t54 * power2_bar_1) + weight_14 * (k3 * t120 + k25 * t123
        + k31 * t124 + power2_bar_13 * (k50 * moment_8 + k3 * moment_4)) + weight_11 * (k14 * t126
        - k15 * t55 * power2_bar_4 - k15 * t56 * power2_bar_5 + k14 * t57 * power2_bar_6)
        + k19 * weight_3 * moment_13 * power2_bar_0 + weight_23 * (k4 * t127 + k27 * t128 - k12 * t131)
        + k0 * power3_bar_0 * weight_18 * power2_13
    )
    tl.store(moment_bar_n + 832, moment_bar_13)
    t98 = moment_1 * power2_bar_1
    t99 = moment_2 * power2_bar_2
    t171 = moment_1 * power2_bar_13
    t172 = moment_2 * power2_bar_14
    t103 = moment_6 * power2_bar_6
    t104 = moment_7 * power2_bar_7
    t110 = power3_bar_1 * power2_1
    t111 = power3_bar_2 * power2_2
    t173 = power3_bar_1 * power2_13
    t174 = power3_bar_2 * power2_14
    moment_bar_4 = (
        moment_0 * weight_7 * power2_bar_4 + k2 * weight_5 * (t98 - t99)
        + weight_13 * (k35 * moment_1 * power2_bar_9 - k31 * t171 + k35 * moment_2 * power2_bar_10 + k31 * t172
        + k7 * moment_3 * power2_bar_11) + k34 * weight_2 * moment_4 * power2_bar_0 + weight_10 * (k17 * t103
        - k17 * t104 - k16 * moment_4 * power2_bar_8 - k16 * moment_8 * power2_bar_4)
        + weight_6 * (k6 * t18 * power2_bar_1 + k6 * t27 * power2_bar_2 + k0 * moment_11 * power2_bar_3)
        - weight_14 * (k33 * t55 * power2_bar_13 + k33 * t60 * power2_bar_14 + k7 * moment_11 * power2_bar_15
        + k33 * moment_13 * power2_bar_9 + k33 * moment_14 * power2_bar_10 + k7 * moment_15 * power2_bar_11)
        + k2 * weight_21 * (t110 - t111) + k3 * power3_bar_0 * weight_17 * power2_4
        + weight_24 * (k6 * power3_bar_1 * power2_9 + k6 * power3_bar_2 * power2_10
        + k0 * power3_bar_3 * power2_11 - k12 * t173 + k12 * t174)
    )
    tl.store(moment_bar_n + 256, moment_bar_4)
    t97 = moment_3 * power2_bar_3
    t100 = t98 + t99
    t101 = moment_8 * power2_bar_8
    t102 = moment_4 * power2_bar_4 + moment_5 * power2_bar_5
    t105 = t103 + t104
    t106 = moment_15 * power2_bar_15
    t107 = moment_9 * power2_bar_9 + moment_10 * power2_bar_10
    t108 = moment_13 * power2_bar_13 + moment_14 * power2_bar_14
    t109 = power3_bar_3 * power2_3
    t112 = t110 + t111
    moment_bar_8 = (
        moment_0 * weight_7 * power2_bar_8 + weight_5 * (k8 * t97 - k26 * t100) + weight_13 * (k8 * t171
        + k8 * t172 + k1 * moment_3 * power2_bar_15) + weight_10 * (k16 * t101 - k16 * t102 + k21 * t105)
        + k34 * weight_2 * moment_8 * power2_bar_0 + weight_14 * (k28 * t106 - k36 * t107 + k50 * t108)
        + weight_6 * (k27 * moment_13 * power2_bar_1 + k27 * moment_14 * power2_bar_2
        + k9 * moment_15 * power2_bar_3) + weight_21 * (k8 * t109 - k26 * t112)
        + k3 * power3_bar_0 * weight_17 * power2_8 + weight_24 * (k27 * t173 + k27 * t174
        + k9 * power3_bar_3 * power2_15)
    )
    tl.store(moment_bar_n + 512, moment_bar_8)
    weight_25 = tl.load(weight_c + 1600)
    moment_bar_0 = (
        hyper_bar_0 * weight_25 + k51 * moment_0 * weight_0 * power2_bar_0 + weight_4 * (t97 + t100)
        + weight_7 * (t101 + t102 + t105) + weight_12 * (moment_11 * power2_bar_11 + moment_12 * power2_bar_12
        + t106 + t107 + t108) + power3_bar_0 * weight_15 * power2_0 + weight_20 * (t109 + t112)
    )
    tl.store(moment_bar_n, moment_bar_0)
    t132 = moment_2 * power2_bar_8
    t133 = moment_3 * power2_bar_7
    t134 = moment_1 * power2_bar_5
    t135 = moment_2 * power2_bar_4
    t136 = t134 - t135
    t137 = moment_5 * power2_bar_1
    t138 = moment_7 * power2_bar_3
    t139 = moment_5 * power2_bar_13
    t140 = moment_6 * power2_bar_12
    t141 = moment_7 * power2_bar_11
    t142 = t140 - t141
    t143 = moment_7 * power2_bar_15 - k48 * (moment_4 * power2_bar_10 - moment_5 * power2_bar_9)
    t144 = moment_12 * power2_bar_6
    t145 = t144 + k29 * moment_14 * power2_bar_8
    t146 = power3_bar_3 * power2_7
    t147 = power3_bar_2 * power2_8
    t148 = power3_bar_2 * power2_4
    t149 = power3_bar_1 * power2_5
    t150 = t148 - t149
    moment_bar_2 = (
        hyper_bar_2 * weight_26 + moment_0 * weight_4 * power2_bar_2 + weight_8 * (-k37 * t132 + k13 * t133
        + k13 * t136) + k45 * weight_1 * moment_2 * power2_bar_0 + weight_5 * (-k2 * t25 * power2_bar_2
        + k2 * t137 + k2 * t138) + weight_13 * (k31 * t59 * power2_bar_14 - k31 * t139 + k7 * t142 - k3 * t143)
        + weight_9 * (-k14 * t28 * power2_bar_5 + k14 * t27 * power2_bar_4 - k15 * t29 * power2_bar_7
        + k15 * t145) + weight_19 * power3_bar_2 * power2_0 + k7 * power3_bar_0 * weight_16 * power2_2
        + weight_22 * (k2 * t146 - k26 * t147 - k2 * t150)
    )
    tl.store(moment_bar_n + 128, moment_bar_2)
    moment_bar_14 = (
        moment_0 * weight_12 * power2_bar_14 + weight_9 * (k21 * t132 + k20 * t133 - k49 * t136)
        + weight_6 * (-k12 * t137 + k4 * t138 + k12 * t59 * power2_bar_2) + weight_14 * (k3 * t139 + k25 * t142
        + k31 * t143 + power2_bar_14 * (k50 * moment_8 - k3 * moment_4)) + weight_11 * (k14 * t145
        + k15 * t61 * power2_bar_5 - k15 * t60 * power2_bar_4 - k14 * t62 * power2_bar_7)
        + k19 * weight_3 * moment_14 * power2_bar_0 + weight_23 * (k4 * t146 + k27 * t147 + k12 * t150)
        + k0 * power3_bar_0 * weight_18 * power2_14
    )
    tl.store(moment_bar_n + 896, moment_bar_14)
    moment_bar_10 = (
        moment_0 * weight_12 * power2_bar_10 + weight_9 * (k14 * t134 + k14 * t135) + weight_6 * (k6 * t137
        + k6 * moment_4 * power2_bar_2) + weight_14 * (-k33 * t139 + k24 * t140 + k24 * t141
        - k33 * moment_4 * power2_bar_14 - k36 * moment_8 * power2_bar_10)
        + k19 * weight_3 * moment_10 * power2_bar_0 + weight_11 * (k22 * t144 - k47 * moment_10 * power2_bar_8
        + k22 * moment_11 * power2_bar_7 - k15 * moment_13 * power2_bar_5 - k15 * moment_14 * power2_bar_4)
        + weight_23 * (k6 * t148 + k6 * t149) + k0 * power3_bar_0 * weight_18 * power2_10
    )
    tl.store(moment_bar_n + 640, moment_bar_10)


@triton.jit(do_not_specialize=['samples', 'run'])
def gradient_shared(moment, weight, hyper_bar, weight_bar, samples, run, BLOCK: tl.constexpr):
    """moment [samples, 16, 64]
    weight [31, 64]
    hyper_bar [samples, 4, 64]
    -> weight_bar [rows, 31, 64]
    A program sums a run of samples into a row; nesting order power2 by weight > moment, power3 by weight > power2 > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, weight_bar by hyper_bar > power2 > power2_bar > power3 > power3_bar > moment
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k3: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k4: tl.constexpr = 0.25819888974716115  # sqrt(15)/15
    k5: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k6: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k7: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k8: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k9: tl.constexpr = 0.9759000729485331  # 2*sqrt(105)/21
    k10: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k11: tl.constexpr = 0.7559289460184544  # 2*sqrt(7)/7
    k12: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k13: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k14: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k15: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k16: tl.constexpr = 0.7715167498104595  # 5*sqrt(42)/42
    k17: tl.constexpr = 0.3086066999241838  # sqrt(42)/21
    k18: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k19: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k20: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k21: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k22: tl.constexpr = 0.4364357804719847  # 2*sqrt(21)/21
    k23: tl.constexpr = 0.5455447255899809  # 5*sqrt(21)/42
    k24: tl.constexpr = 0.32732683535398854  # sqrt(21)/14
    k25: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k26: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k27: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k28: tl.constexpr = 0.47809144373375745  # 2*sqrt(70)/35
    k29: tl.constexpr = 0.4140393356054125  # sqrt(210)/35
    k30: tl.constexpr = 0.50709255283711  # 3*sqrt(35)/35
    k31: tl.constexpr = 3.4641016151377544  # 2*sqrt(3)
    k32: tl.constexpr = 0.11952286093343936  # sqrt(70)/70
    k33: tl.constexpr = 0.2927700218845599  # sqrt(105)/35
    k34: tl.constexpr = 1.0954451150103324  # sqrt(30)/5
    k35: tl.constexpr = 0.3535533905932738  # sqrt(2)/4
    k36: tl.constexpr = 0.28867513459481287  # sqrt(3)/6
    k37: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k38: tl.constexpr = 0.5163977794943223  # 2*sqrt(15)/15
    k39: tl.constexpr = 0.4564354645876384  # sqrt(30)/12
    k40: tl.constexpr = 0.6454972243679028  # sqrt(15)/6
    k41: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    row = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    weight_bar_0 = tl.zeros([BLOCK], real)
    weight_bar_1 = tl.zeros([BLOCK], real)
    weight_bar_2 = tl.zeros([BLOCK], real)
    weight_bar_3 = tl.zeros([BLOCK], real)
    weight_bar_4 = tl.zeros([BLOCK], real)
    weight_bar_5 = tl.zeros([BLOCK], real)
    weight_bar_6 = tl.zeros([BLOCK], real)
    weight_bar_7 = tl.zeros([BLOCK], real)
    weight_bar_8 = tl.zeros([BLOCK], real)
    weight_bar_9 = tl.zeros([BLOCK], real)
    weight_bar_10 = tl.zeros([BLOCK], real)
    weight_bar_11 = tl.zeros([BLOCK], real)
    weight_bar_12 = tl.zeros([BLOCK], real)
    weight_bar_13 = tl.zeros([BLOCK], real)
    weight_bar_14 = tl.zeros([BLOCK], real)
    weight_bar_15 = tl.zeros([BLOCK], real)
    weight_bar_16 = tl.zeros([BLOCK], real)
    weight_bar_17 = tl.zeros([BLOCK], real)
    weight_bar_18 = tl.zeros([BLOCK], real)
    weight_bar_19 = tl.zeros([BLOCK], real)
    weight_bar_20 = tl.zeros([BLOCK], real)
    weight_bar_21 = tl.zeros([BLOCK], real)
    weight_bar_22 = tl.zeros([BLOCK], real)
    weight_bar_23 = tl.zeros([BLOCK], real)
    weight_bar_24 = tl.zeros([BLOCK], real)
    weight_bar_25 = tl.zeros([BLOCK], real)
    weight_bar_26 = tl.zeros([BLOCK], real)
    weight_bar_27 = tl.zeros([BLOCK], real)
    weight_bar_28 = tl.zeros([BLOCK], real)
    weight_bar_29 = tl.zeros([BLOCK], real)
    weight_bar_30 = tl.zeros([BLOCK], real)
    for n in range(row * run, tl.minimum(row * run + run, samples)):
        moment_n = moment + n * 1024 + c
        weight_c = weight + c
        hyper_bar_n = hyper_bar + n * 256 + c
        moment_0 = tl.load(moment_n)
        hyper_bar_0 = tl.load(hyper_bar_n)
        weight_bar_25 += moment_0 * hyper_bar_0
        moment_1 = tl.load(moment_n + 64)
        hyper_bar_1 = tl.load(hyper_bar_n + 64)
        moment_2 = tl.load(moment_n + 128)
        hyper_bar_2 = tl.load(hyper_bar_n + 128)
        moment_3 = tl.load(moment_n + 192)
        hyper_bar_3 = tl.load(hyper_bar_n + 192)
        weight_bar_26 += moment_1 * hyper_bar_1 + moment_2 * hyper_bar_2 + moment_3 * hyper_bar_3
        weight_27 = tl.load(weight_c + 1728)
        weight_15 = tl.load(weight_c + 960)
        weight_29 = tl.load(weight_c + 1856)
        power3_bar_0 = hyper_bar_0 * weight_29
        weight_19 = tl.load(weight_c + 1216)
        weight_30 = tl.load(weight_c + 1920)
        power3_bar_3 = weight_30 * hyper_bar_3
        t103 = moment_3 * power3_bar_3
        power3_bar_1 = hyper_bar_1 * weight_30
        t104 = moment_1 * power3_bar_1
        power3_bar_2 = weight_30 * hyper_bar_2
        t105 = moment_2 * power3_bar_2
        t106 = t104 + t105
        t107 = t103 + t106
        power2_bar_0 = hyper_bar_0 * weight_27 + moment_0 * weight_15 * power3_bar_0 + weight_19 * t107
        weight_bar_0 += moment_0 * moment_0 * power2_bar_0
        t0 = moment_3 * moment_3
        t1 = moment_1 * moment_1
        t2 = moment_2 * moment_2
        t3 = t1 + t2
        t4 = k0 * t0 + k0 * t3
        weight_bar_1 += t4 * power2_bar_0
        moment_8 = tl.load(moment_n + 512)
        t5 = moment_8 * moment_8
        moment_4 = tl.load(moment_n + 256)
        moment_5 = tl.load(moment_n + 320)
        t6 = moment_4 * moment_4 + moment_5 * moment_5
        moment_6 = tl.load(moment_n + 384)
        t7 = moment_6 * moment_6
        moment_7 = tl.load(moment_n + 448)
        t8 = moment_7 * moment_7
        t9 = t7 + t8
        t10 = k1 * t5 + k1 * t6 + k1 * t9
        weight_bar_2 += t10 * power2_bar_0
        weight_0 = tl.load(weight_c)
        weight_1 = tl.load(weight_c + 64)
        weight_2 = tl.load(weight_c + 128)
        weight_3 = tl.load(weight_c + 192)
        moment_11 = tl.load(moment_n + 704)
        moment_12 = tl.load(moment_n + 768)
        moment_15 = tl.load(moment_n + 960)
        t11 = moment_15 * moment_15
        moment_9 = tl.load(moment_n + 576)
        moment_10 = tl.load(moment_n + 640)
        t12 = moment_9 * moment_9 + moment_10 * moment_10
        moment_13 = tl.load(moment_n + 832)
        t13 = moment_13 * moment_13
        moment_14 = tl.load(moment_n + 896)
        t14 = moment_14 * moment_14
        t15 = t13 + t14
        t16 = k2 * moment_11 * moment_11 + k2 * moment_12 * moment_12 + k2 * t11 + k2 * t12 + k2 * t15
        power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10 + weight_3 * t16
        weight_bar_19 += power2_0 * t107
        weight_bar_3 += t16 * power2_bar_0
        weight_bar_15 += moment_0 * power2_0 * power3_bar_0
        weight_bar_27 += power2_0 * hyper_bar_0
        weight_7 = tl.load(weight_c + 448)
        weight_8 = tl.load(weight_c + 512)
        t50 = k3 * t1 - k3 * t2
        weight_9 = tl.load(weight_c + 576)
        t22 = moment_9 - k4 * moment_13
        t33 = moment_10 + k4 * moment_14
        t51 = k5 * moment_1 * t22 + k5 * moment_2 * t33 + k6 * moment_3 * moment_11
        weight_10 = tl.load(weight_c + 640)
        t52 = k7 * t7 - k7 * t8 - k8 * moment_8 * moment_4
        weight_11 = tl.load(weight_c + 704)
        t53 = (
            k2 * t13 - k2 * t14 - k6 * moment_9 * moment_13 - k6 * moment_10 * moment_14
            - k9 * moment_11 * moment_15
        )
        power2_4 = (
            moment_0 * moment_4 * weight_7 + weight_8 * t50 + weight_9 * t51 + weight_10 * t52 + weight_11 * t53
        )
        t23 = moment_10 - k4 * moment_14
        t34 = moment_9 + k4 * moment_13
        t55 = k5 * moment_1 * t23 - k5 * moment_2 * t34 + k6 * moment_3 * moment_12
        t56 = -k8 * moment_8 * moment_5 + k10 * moment_6 * moment_7
        t57 = (
            k6 * moment_9 * moment_14 - k6 * moment_10 * moment_13 - k9 * moment_12 * moment_15
            + k11 * moment_13 * moment_14
        )
        power2_5 = (
            moment_0 * moment_5 * weight_7 + k12 * moment_1 * moment_2 * weight_8 + weight_9 * t55
            + weight_10 * t56 + weight_11 * t57
        )
        t24 = moment_11 - k13 * moment_15
        t59 = k6 * moment_1 * t24 + k6 * moment_2 * moment_12 + k14 * moment_3 * moment_13
        t60 = k10 * moment_4 * moment_6 + k10 * moment_5 * moment_7 + k15 * moment_8 * moment_6
        t61 = (
            k16 * moment_11 * moment_9 + k16 * moment_12 * moment_10 + k5 * moment_11 * moment_13
            + k5 * moment_12 * moment_14 + k17 * moment_15 * moment_13
        )
        power2_6 = (
            moment_0 * moment_6 * weight_7 + k12 * moment_3 * moment_1 * weight_8 + weight_9 * t59
            + weight_10 * t60 + weight_11 * t61
        )
        t35 = moment_11 + k13 * moment_15
        t63 = k6 * moment_1 * moment_12 - k6 * moment_2 * t35 + k14 * moment_3 * moment_14
        t64 = -k10 * moment_4 * moment_7 + k10 * moment_5 * moment_6 + k15 * moment_8 * moment_7
        t65 = (
            -k16 * moment_12 * moment_9 + k16 * moment_11 * moment_10 - k5 * moment_11 * moment_14
            + k5 * moment_12 * moment_13 + k17 * moment_15 * moment_14
        )
        power2_7 = (
            moment_0 * moment_7 * weight_7 + weight_9 * t63 + k12 * moment_3 * moment_2 * weight_8
            + weight_10 * t64 + weight_11 * t65
        )
        t67 = k18 * t0 - k19 * t3
        t68 = k15 * moment_1 * moment_13 + k15 * moment_2 * moment_14 + k20 * moment_3 * moment_15
        t69 = k15 * t5 - k15 * t6 + k21 * t9
        t70 = k22 * t11 - k23 * t12 + k24 * t15
        power2_8 = (
            moment_0 * moment_8 * weight_7 + weight_8 * t67 + weight_9 * t68 + weight_10 * t69 + weight_11 * t70
        )
        weight_bar_17 += (
            k1 * (moment_4 * power2_4 * power3_bar_0 + moment_5 * power2_5 * power3_bar_0
            + moment_6 * power2_6 * power3_bar_0 + moment_7 * power2_7 * power3_bar_0
            + moment_8 * power2_8 * power3_bar_0)
        )
        t123 = k25 * t104 - k25 * t105
        t126 = k25 * moment_1 * power3_bar_2 + k25 * moment_2 * power3_bar_1
        t129 = k25 * moment_1 * power3_bar_3 + k25 * moment_3 * power3_bar_1
        t135 = k26 * t103 - k27 * t106
        t132 = k25 * moment_2 * power3_bar_3 + k25 * moment_3 * power3_bar_2
        weight_bar_22 += power2_4 * t123 + power2_5 * t126 + power2_6 * t129 + power2_8 * t135 + power2_7 * t132
        weight_22 = tl.load(weight_c + 1408)
        weight_17 = tl.load(weight_c + 1088)
        weight_23 = tl.load(weight_c + 1472)
        t124 = k7 * t22 * power3_bar_1 + k7 * t33 * power3_bar_2 + k2 * moment_11 * power3_bar_3
        power2_bar_4 = weight_22 * t123 + k1 * moment_4 * weight_17 * power3_bar_0 + weight_23 * t124
        t127 = -k7 * t34 * power3_bar_2 + k7 * t23 * power3_bar_1 + k2 * moment_12 * power3_bar_3
        power2_bar_5 = weight_22 * t126 + k1 * moment_5 * weight_17 * power3_bar_0 + weight_23 * t127
        t130 = k2 * t24 * power3_bar_1 + k2 * moment_12 * power3_bar_2 + k28 * moment_13 * power3_bar_3
        power2_bar_6 = weight_22 * t129 + k1 * moment_6 * weight_17 * power3_bar_0 + weight_23 * t130
        t133 = -k2 * t35 * power3_bar_2 + k2 * moment_12 * power3_bar_1 + k28 * moment_14 * power3_bar_3
        power2_bar_7 = weight_22 * t132 + k1 * moment_7 * weight_17 * power3_bar_0 + weight_23 * t133
        t136 = k29 * moment_13 * power3_bar_1 + k29 * moment_14 * power3_bar_2 + k30 * moment_15 * power3_bar_3
        power2_bar_8 = weight_22 * t135 + k1 * moment_8 * weight_17 * power3_bar_0 + weight_23 * t136
        weight_bar_9 += (
            t51 * power2_bar_4 + t55 * power2_bar_5 + t59 * power2_bar_6 + t63 * power2_bar_7
            + t68 * power2_bar_8
        )
        weight_bar_10 += (
            t69 * power2_bar_8 + t60 * power2_bar_6 + t64 * power2_bar_7 + t52 * power2_bar_4
            + t56 * power2_bar_5
        )
        weight_bar_11 += (
            t70 * power2_bar_8 + t61 * power2_bar_6 + t65 * power2_bar_7 + t53 * power2_bar_4
            + t57 * power2_bar_5
        )
        weight_bar_23 += power2_4 * t124 + power2_5 * t127 + power2_6 * t130 + power2_7 * t133 + power2_8 * t136
        weight_bar_8 += (
            t50 * power2_bar_4 + t67 * power2_bar_8 + k12 * moment_1 * moment_2 * power2_bar_5
            + k12 * moment_3 * moment_1 * power2_bar_6 + k12 * moment_3 * moment_2 * power2_bar_7
        )
        weight_bar_7 += (
            moment_0 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
            + moment_7 * power2_bar_7 + moment_8 * power2_bar_8)
        )
        weight_28 = tl.load(weight_c + 1792)
        weight_20 = tl.load(weight_c + 1280)
        weight_16 = tl.load(weight_c + 1024)
        weight_21 = tl.load(weight_c + 1344)
        t18 = -k27 * moment_8 + k25 * moment_4
        t109 = moment_5 * power3_bar_2
        t110 = moment_6 * power3_bar_3
        t111 = t18 * power3_bar_1 + k25 * t109 + k25 * t110
        power2_bar_1 = (
            hyper_bar_1 * weight_28 + moment_0 * weight_20 * power3_bar_1
            + k0 * moment_1 * weight_16 * power3_bar_0 + weight_21 * t111
        )
        t30 = k27 * moment_8 + k25 * moment_4
        t113 = moment_5 * power3_bar_1
        t114 = moment_7 * power3_bar_3
        t115 = -t30 * power3_bar_2 + k25 * t113 + k25 * t114
        power2_bar_2 = (
            hyper_bar_2 * weight_28 + moment_0 * weight_20 * power3_bar_2
            + k0 * moment_2 * weight_16 * power3_bar_0 + weight_21 * t115
        )
        t117 = moment_8 * power3_bar_3
        t118 = moment_6 * power3_bar_1
        t119 = moment_7 * power3_bar_2
        t120 = t118 + t119
        t121 = k26 * t117 + k25 * t120
        power2_bar_3 = (
            hyper_bar_3 * weight_28 + moment_0 * weight_20 * power3_bar_3
            + k0 * moment_3 * weight_16 * power3_bar_0 + weight_21 * t121
        )
        weight_bar_4 += moment_0 * (moment_1 * power2_bar_1 + moment_2 * power2_bar_2 + moment_3 * power2_bar_3)
        weight_24 = tl.load(weight_c + 1536)
        t138 = -k7 * t109 + k7 * moment_4 * power3_bar_1
        weight_18 = tl.load(weight_c + 1152)
        power2_bar_9 = weight_24 * t138 + k2 * moment_9 * weight_18 * power3_bar_0
        t140 = k7 * t113 + k7 * moment_4 * power3_bar_2
        power2_bar_10 = weight_24 * t140 + k2 * moment_10 * weight_18 * power3_bar_0
        t142 = k2 * t118 - k2 * t119 + k2 * moment_4 * power3_bar_3
        power2_bar_11 = weight_24 * t142 + k2 * moment_11 * weight_18 * power3_bar_0
        t144 = k2 * moment_5 * power3_bar_3 + k2 * moment_6 * power3_bar_2 + k2 * moment_7 * power3_bar_1
        power2_bar_12 = weight_24 * t144 + k2 * moment_12 * weight_18 * power3_bar_0
        t84 = -k31 * moment_8 + moment_4
        t146 = -k32 * t109 + k28 * t110 - k32 * t84 * power3_bar_1
        power2_bar_13 = weight_24 * t146 + k2 * moment_13 * weight_18 * power3_bar_0
        t88 = k31 * moment_8 + moment_4
        t148 = -k32 * t113 + k28 * t114 + k32 * t88 * power3_bar_2
        power2_bar_14 = weight_24 * t148 + k2 * moment_14 * weight_18 * power3_bar_0
        t150 = k30 * t117 - k33 * t120
        power2_bar_15 = weight_24 * t150 + k2 * moment_15 * weight_18 * power3_bar_0
        weight_bar_12 += (
            moment_0 * (moment_9 * power2_bar_9 + moment_10 * power2_bar_10 + moment_11 * power2_bar_11
            + moment_12 * power2_bar_12 + moment_13 * power2_bar_13 + moment_14 * power2_bar_14
            + moment_15 * power2_bar_15)
        )
        t25 = moment_7 * moment_12
        t26 = t25 + k34 * moment_8 * moment_13
        t27 = k7 * moment_4 * t22 + k7 * moment_5 * t23 + k2 * moment_6 * t24 + k2 * t26
        t36 = moment_6 * moment_12
        t37 = t36 + k34 * moment_8 * moment_14
        t38 = k7 * moment_4 * t33 - k7 * moment_5 * t34 - k2 * moment_7 * t35 + k2 * t37
        t45 = moment_8 * moment_15
        t46 = moment_4 * moment_11 + moment_5 * moment_12
        t47 = moment_6 * moment_13 + moment_7 * moment_14
        t48 = k30 * t45 + k2 * t46 + k28 * t47
        weight_bar_6 += t27 * power2_bar_1 + t38 * power2_bar_2 + t48 * power2_bar_3
        t86 = (
            k35 * t26 + moment_4 * (-k36 * moment_9 + k1 * moment_13) + moment_5 * (-k36 * moment_10
            + k1 * moment_14) + moment_6 * (k35 * moment_11 + k37 * moment_15)
        )
        t90 = (
            k35 * t37 - moment_4 * (k36 * moment_10 + k1 * moment_14) + moment_5 * (k36 * moment_9
            + k1 * moment_13) + moment_7 * (-k35 * moment_11 + k37 * moment_15)
        )
        t93 = k38 * t45 - k0 * t46 + k37 * t47
        t73 = (
            -k39 * t25 - k36 * moment_4 * moment_13 + k36 * moment_5 * moment_14 + k39 * moment_6 * moment_11
            - k40 * moment_8 * moment_9
        )
        t76 = (
            k39 * t36 - k36 * moment_4 * moment_14 - k36 * moment_5 * moment_13 + k39 * moment_7 * moment_11
            - k40 * moment_8 * moment_10
        )
        t79 = (
            -k0 * moment_4 * moment_15 + moment_6 * (k39 * moment_9 + k35 * moment_13)
            + moment_7 * (k39 * moment_10 - k35 * moment_14)
        )
        t82 = (
            -k0 * moment_5 * moment_15 + moment_6 * (k39 * moment_10 + k35 * moment_14)
            + moment_7 * (-k39 * moment_9 + k35 * moment_13)
        )
        weight_bar_14 += (
            t86 * power2_bar_13 + t90 * power2_bar_14 + t93 * power2_bar_15 + t73 * power2_bar_9
            + t76 * power2_bar_10 + t79 * power2_bar_11 + t82 * power2_bar_12
        )
        weight_4 = tl.load(weight_c + 256)
        weight_5 = tl.load(weight_c + 320)
        t19 = moment_2 * moment_5
        t20 = moment_3 * moment_6
        t21 = moment_1 * t18 + k25 * t19 + k25 * t20
        weight_6 = tl.load(weight_c + 384)
        power2_1 = moment_0 * moment_1 * weight_4 + weight_5 * t21 + weight_6 * t27
        t29 = moment_1 * moment_5
        t31 = moment_3 * moment_7
        t32 = k25 * t29 - moment_2 * t30 + k25 * t31
        power2_2 = moment_0 * moment_2 * weight_4 + weight_5 * t32 + weight_6 * t38
        t40 = moment_3 * moment_8
        t41 = moment_1 * moment_6
        t42 = moment_2 * moment_7
        t43 = t41 + t42
        t44 = k26 * t40 + k25 * t43
        power2_3 = moment_0 * moment_3 * weight_4 + weight_5 * t44 + weight_6 * t48
        weight_12 = tl.load(weight_c + 768)
        weight_13 = tl.load(weight_c + 832)
        t72 = -k3 * t19 + k3 * moment_1 * moment_4
        weight_14 = tl.load(weight_c + 896)
        power2_9 = moment_0 * moment_9 * weight_12 + weight_13 * t72 + weight_14 * t73
        t85 = -k37 * t19 + k41 * t20 - k37 * moment_1 * t84
        power2_13 = moment_0 * moment_13 * weight_12 + weight_13 * t85 + weight_14 * t86
        t75 = k3 * t29 + k3 * moment_2 * moment_4
        power2_10 = moment_0 * moment_10 * weight_12 + weight_13 * t75 + weight_14 * t76
        t89 = -k37 * t29 + k41 * t31 + k37 * moment_2 * t88
        power2_14 = moment_0 * moment_14 * weight_12 + weight_13 * t89 + weight_14 * t90
        t78 = k0 * t41 - k0 * t42 + k0 * moment_3 * moment_4
        power2_11 = moment_0 * moment_11 * weight_12 + weight_13 * t78 + weight_14 * t79
        t92 = k13 * t40 - k1 * t43
        power2_15 = moment_0 * moment_15 * weight_12 + weight_13 * t92 + weight_14 * t93
        t81 = k0 * moment_1 * moment_7 + k0 * moment_2 * moment_6 + k0 * moment_3 * moment_5
        power2_12 = moment_0 * moment_12 * weight_12 + weight_13 * t81 + weight_14 * t82
        power3_1 = (
            moment_0 * power2_1 * weight_20 + moment_1 * power2_0 * weight_19
            + weight_22 * (k25 * moment_1 * power2_4 - k27 * moment_1 * power2_8 + k25 * moment_2 * power2_5
            + k25 * moment_3 * power2_6) + weight_21 * (t18 * power2_1 + k25 * moment_5 * power2_2
            + k25 * moment_6 * power2_3) + weight_24 * (k7 * moment_4 * power2_9 - k32 * t84 * power2_13
            + k7 * moment_5 * power2_10 - k32 * moment_5 * power2_14 + k2 * moment_6 * power2_11
            - k33 * moment_6 * power2_15 + k2 * moment_7 * power2_12) + weight_23 * (k7 * t22 * power2_4
            + k7 * t23 * power2_5 + k2 * t24 * power2_6 + k2 * moment_12 * power2_7
            + k29 * moment_13 * power2_8)
        )
        power3_2 = (
            moment_0 * power2_2 * weight_20 + weight_22 * (k25 * moment_1 * power2_5 - k25 * moment_2 * power2_4
            - k27 * moment_2 * power2_8 + k25 * moment_3 * power2_7) + moment_2 * power2_0 * weight_19
            + weight_21 * (-t30 * power2_2 + k25 * moment_5 * power2_1 + k25 * moment_7 * power2_3)
            + weight_24 * (k7 * moment_4 * power2_10 + k32 * t88 * power2_14 - k7 * moment_5 * power2_9
            - k32 * moment_5 * power2_13 + k2 * moment_6 * power2_12 - k2 * moment_7 * power2_11
            - k33 * moment_7 * power2_15) + weight_23 * (-k7 * t34 * power2_5 + k7 * t33 * power2_4
            - k2 * t35 * power2_7 + k2 * moment_12 * power2_6 + k29 * moment_14 * power2_8)
        )
        power3_3 = (
            moment_0 * power2_3 * weight_20 + weight_22 * (k25 * moment_1 * power2_6 + k25 * moment_2 * power2_7
            + k26 * moment_3 * power2_8) + moment_3 * power2_0 * weight_19
            + weight_24 * (k2 * moment_4 * power2_11 + k2 * moment_5 * power2_12 + k28 * moment_6 * power2_13
            + k28 * moment_7 * power2_14 + k30 * moment_8 * power2_15) + weight_21 * (k25 * moment_6 * power2_1
            + k25 * moment_7 * power2_2 + k26 * moment_8 * power2_3) + weight_23 * (k2 * moment_11 * power2_4
            + k2 * moment_12 * power2_5 + k28 * moment_13 * power2_6 + k28 * moment_14 * power2_7
            + k30 * moment_15 * power2_8)
        )
        weight_bar_30 += hyper_bar_1 * power3_1 + hyper_bar_2 * power3_2 + hyper_bar_3 * power3_3
        weight_bar_13 += (
            t72 * power2_bar_9 + t85 * power2_bar_13 + t75 * power2_bar_10 + t89 * power2_bar_14
            + t78 * power2_bar_11 + t92 * power2_bar_15 + t81 * power2_bar_12
        )
        power3_0 = (
            moment_0 * power2_0 * weight_15 + k0 * weight_16 * (moment_1 * power2_1 + moment_2 * power2_2
            + moment_3 * power2_3) + k1 * weight_17 * (moment_4 * power2_4 + moment_5 * power2_5
            + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
            + k2 * weight_18 * (moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11
            + moment_12 * power2_12 + moment_13 * power2_13 + moment_14 * power2_14 + moment_15 * power2_15)
        )
        weight_bar_29 += hyper_bar_0 * power3_0
        weight_bar_18 += (
            k2 * (moment_9 * power2_9 * power3_bar_0 + moment_10 * power2_10 * power3_bar_0
            + moment_11 * power2_11 * power3_bar_0 + moment_12 * power2_12 * power3_bar_0
            + moment_13 * power2_13 * power3_bar_0 + moment_14 * power2_14 * power3_bar_0
            + moment_15 * power2_15 * power3_bar_0)
        )
        weight_bar_24 += (
            power2_9 * t138 + power2_10 * t140 + power2_11 * t142 + power2_13 * t146 + power2_14 * t148
            + power2_12 * t144 + power2_15 * t150
        )
        weight_bar_5 += t21 * power2_bar_1 + t32 * power2_bar_2 + t44 * power2_bar_3
        weight_bar_16 += (
            k0 * (moment_1 * power2_1 * power3_bar_0 + moment_2 * power2_2 * power3_bar_0
            + moment_3 * power2_3 * power3_bar_0)
        )
        weight_bar_20 += (
            moment_0 * (power2_1 * power3_bar_1 + power2_2 * power3_bar_2 + power2_3 * power3_bar_3)
        )
        weight_bar_21 += power2_1 * t111 + power2_2 * t115 + power2_3 * t121
        weight_bar_28 += power2_1 * hyper_bar_1 + power2_2 * hyper_bar_2 + power2_3 * hyper_bar_3
    tl.store(weight_bar + row * 1984 + c, weight_bar_0)
    tl.store(weight_bar + row * 1984 + c + 64, weight_bar_1)
    tl.store(weight_bar + row * 1984 + c + 128, weight_bar_2)
    tl.store(weight_bar + row * 1984 + c + 192, weight_bar_3)
    tl.store(weight_bar + row * 1984 + c + 256, weight_bar_4)
    tl.store(weight_bar + row * 1984 + c + 320, weight_bar_5)
    tl.store(weight_bar + row * 1984 + c + 384, weight_bar_6)
    tl.store(weight_bar + row * 1984 + c + 448, weight_bar_7)
    tl.store(weight_bar + row * 1984 + c + 512, weight_bar_8)
    tl.store(weight_bar + row * 1984 + c + 576, weight_bar_9)
    tl.store(weight_bar + row * 1984 + c + 640, weight_bar_10)
    tl.store(weight_bar + row * 1984 + c + 704, weight_bar_11)
    tl.store(weight_bar + row * 1984 + c + 768, weight_bar_12)
    tl.store(weight_bar + row * 1984 + c + 832, weight_bar_13)
    tl.store(weight_bar + row * 1984 + c + 896, weight_bar_14)
    tl.store(weight_bar + row * 1984 + c + 960, weight_bar_15)
    tl.store(weight_bar + row * 1984 + c + 1024, weight_bar_16)
    tl.store(weight_bar + row * 1984 + c + 1088, weight_bar_17)
    tl.store(weight_bar + row * 1984 + c + 1152, weight_bar_18)
    tl.store(weight_bar + row * 1984 + c + 1216, weight_bar_19)
    tl.store(weight_bar + row * 1984 + c + 1280, weight_bar_20)
    tl.store(weight_bar + row * 1984 + c + 1344, weight_bar_21)
    tl.store(weight_bar + row * 1984 + c + 1408, weight_bar_22)
    tl.store(weight_bar + row * 1984 + c + 1472, weight_bar_23)
    tl.store(weight_bar + row * 1984 + c + 1536, weight_bar_24)
    tl.store(weight_bar + row * 1984 + c + 1600, weight_bar_25)
    tl.store(weight_bar + row * 1984 + c + 1664, weight_bar_26)
    tl.store(weight_bar + row * 1984 + c + 1728, weight_bar_27)
    tl.store(weight_bar + row * 1984 + c + 1792, weight_bar_28)
    tl.store(weight_bar + row * 1984 + c + 1856, weight_bar_29)
    tl.store(weight_bar + row * 1984 + c + 1920, weight_bar_30)


@triton.jit
def second_batch(moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat, BLOCK: tl.constexpr):
    """moment [samples, 16, 64]
    weight [31, 64]
    hyper_bar [samples, 4, 64]
    moment_bar_hat [samples, 16, 64]
    weight_bar_hat [31, 64]
    -> moment_hat [samples, 16, 64], hyper_bar_hat [samples, 4, 64]
    A program makes one sample; nesting order power2 by weight > moment, power3 by weight > power2 > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > power2 > power2_bar_hat > moment > moment_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, moment_hat by hyper_bar > moment > moment_bar_hat > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_hat > weight > weight_bar_hat, hyper_bar_hat by moment > moment_bar_hat > power2 > power2_bar_hat > power3 > power3_bar_hat > weight > weight_bar_hat
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k3: tl.constexpr = 2.0  # 2
    k4: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k5: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k6: tl.constexpr = 0.7559289460184544  # 2*sqrt(7)/7
    k7: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k8: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k9: tl.constexpr = 0.25819888974716115  # sqrt(15)/15
    k10: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k11: tl.constexpr = 1.0954451150103324  # sqrt(30)/5
    k12: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k13: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k14: tl.constexpr = 0.50709255283711  # 3*sqrt(35)/35
    k15: tl.constexpr = 0.47809144373375745  # 2*sqrt(70)/35
    k16: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k17: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k18: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k19: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k20: tl.constexpr = 0.9759000729485331  # 2*sqrt(105)/21
    k21: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k22: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k23: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k24: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k25: tl.constexpr = 0.7715167498104595  # 5*sqrt(42)/42
    k26: tl.constexpr = 0.3086066999241838  # sqrt(42)/21
    k27: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k28: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k29: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k30: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k31: tl.constexpr = 0.4364357804719847  # 2*sqrt(21)/21
    k32: tl.constexpr = 0.5455447255899809  # 5*sqrt(21)/42
    k33: tl.constexpr = 0.32732683535398854  # sqrt(21)/14
    k34: tl.constexpr = 0.4564354645876384  # sqrt(30)/12
    k35: tl.constexpr = 0.28867513459481287  # sqrt(3)/6
    k36: tl.constexpr = 0.6454972243679028  # sqrt(15)/6
    k37: tl.constexpr = 0.3535533905932738  # sqrt(2)/4
    k38: tl.constexpr = 3.4641016151377544  # 2*sqrt(3)
    k39: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k40: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k41: tl.constexpr = 0.5163977794943223  # 2*sqrt(15)/15
    k42: tl.constexpr = 1.5811388300841898  # sqrt(10)/2
    k43: tl.constexpr = 0.9128709291752768  # sqrt(30)/6
    k44: tl.constexpr = 0.11952286093343936  # sqrt(70)/70
    k45: tl.constexpr = 0.2927700218845599  # sqrt(105)/35
    k46: tl.constexpr = 1.5491933384829668  # 2*sqrt(15)/5
    k47: tl.constexpr = 0.1543033499620919  # sqrt(42)/42
    k48: tl.constexpr = 1.6329931618554518  # 2*sqrt(6)/3
    k49: tl.constexpr = 0.8728715609439694  # 4*sqrt(21)/21
    k50: tl.constexpr = 1.0910894511799618  # 5*sqrt(21)/21
    k51: tl.constexpr = 0.3872983346207417  # sqrt(15)/10
    k52: tl.constexpr = 0.4140393356054125  # sqrt(210)/35
    k53: tl.constexpr = 0.3333333333333333  # 1/3
    k54: tl.constexpr = 0.9354143466934853  # sqrt(14)/4
    k55: tl.constexpr = 0.6236095644623235  # sqrt(14)/6
    k56: tl.constexpr = 3.7416573867739413  # sqrt(14)
    k57: tl.constexpr = 0.5916079783099616  # sqrt(35)/10
    k58: tl.constexpr = 0.38188130791298663  # sqrt(21)/12
    k59: tl.constexpr = 1.6903085094570331  # 2*sqrt(35)/7
    k60: tl.constexpr = 0.8660254037844386  # sqrt(3)/2
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 1024 + c
    weight_c = weight + c
    hyper_bar_n = hyper_bar + n * 256 + c
    moment_bar_hat_n = moment_bar_hat + n * 1024 + c
    weight_bar_hat_c = weight_bar_hat + c
    moment_hat_n = moment_hat + n * 1024 + c
    hyper_bar_hat_n = hyper_bar_hat + n * 256 + c
    moment_0 = tl.load(moment_n)
    weight_bar_hat_25 = tl.load(weight_bar_hat_c + 1600)
    moment_bar_hat_0 = tl.load(moment_bar_hat_n)
    weight_25 = tl.load(weight_c + 1600)
    weight_0 = tl.load(weight_c)
    weight_1 = tl.load(weight_c + 64)
    moment_3 = tl.load(moment_n + 192)
    t0 = moment_3 * moment_3
    moment_1 = tl.load(moment_n + 64)
    t1 = moment_1 * moment_1
    moment_2 = tl.load(moment_n + 128)
    t2 = moment_2 * moment_2
    t3 = t1 + t2
    t4 = k0 * t0 + k0 * t3
    weight_2 = tl.load(weight_c + 128)
    moment_8 = tl.load(moment_n + 512)
    t5 = moment_8 * moment_8
    moment_4 = tl.load(moment_n + 256)
    moment_5 = tl.load(moment_n + 320)
    t6 = moment_4 * moment_4 + moment_5 * moment_5
    moment_6 = tl.load(moment_n + 384)
    t7 = moment_6 * moment_6
    moment_7 = tl.load(moment_n + 448)
    t8 = moment_7 * moment_7
    t9 = t7 + t8
    t10 = k1 * t5 + k1 * t6 + k1 * t9
    weight_3 = tl.load(weight_c + 192)
    moment_11 = tl.load(moment_n + 704)
    moment_12 = tl.load(moment_n + 768)
    moment_15 = tl.load(moment_n + 960)
    t11 = moment_15 * moment_15
    moment_9 = tl.load(moment_n + 576)
    moment_10 = tl.load(moment_n + 640)
    t12 = moment_9 * moment_9 + moment_10 * moment_10
    moment_13 = tl.load(moment_n + 832)
    t13 = moment_13 * moment_13
    moment_14 = tl.load(moment_n + 896)
    t14 = moment_14 * moment_14
    t15 = t13 + t14
    t16 = k2 * moment_11 * moment_11 + k2 * moment_12 * moment_12 + k2 * t11 + k2 * t12 + k2 * t15
    power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10 + weight_3 * t16
    weight_bar_hat_27 = tl.load(weight_bar_hat_c + 1728)
    weight_27 = tl.load(weight_c + 1728)
    weight_bar_hat_0 = tl.load(weight_bar_hat_c)
    weight_bar_hat_1 = tl.load(weight_bar_hat_c + 64)
    moment_bar_hat_3 = tl.load(moment_bar_hat_n + 192)
    t153 = moment_3 * moment_bar_hat_3
    moment_bar_hat_1 = tl.load(moment_bar_hat_n + 64)
    t154 = moment_1 * moment_bar_hat_1
    moment_bar_hat_2 = tl.load(moment_bar_hat_n + 128)
    t155 = moment_2 * moment_bar_hat_2
    t156 = t154 + t155
    weight_bar_hat_2 = tl.load(weight_bar_hat_c + 128)
    moment_bar_hat_8 = tl.load(moment_bar_hat_n + 512)
    t157 = moment_8 * moment_bar_hat_8
    moment_bar_hat_4 = tl.load(moment_bar_hat_n + 256)
    moment_bar_hat_5 = tl.load(moment_bar_hat_n + 320)
    t158 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
    moment_bar_hat_6 = tl.load(moment_bar_hat_n + 384)
    t159 = moment_6 * moment_bar_hat_6
    moment_bar_hat_7 = tl.load(moment_bar_hat_n + 448)
    t160 = moment_7 * moment_bar_hat_7
    t161 = t159 + t160
    weight_bar_hat_3 = tl.load(weight_bar_hat_c + 192)
    moment_bar_hat_11 = tl.load(moment_bar_hat_n + 704)
    moment_bar_hat_12 = tl.load(moment_bar_hat_n + 768)
    moment_bar_hat_15 = tl.load(moment_bar_hat_n + 960)
    t162 = moment_15 * moment_bar_hat_15
    moment_bar_hat_9 = tl.load(moment_bar_hat_n + 576)
    moment_bar_hat_10 = tl.load(moment_bar_hat_n + 640)
    t163 = moment_9 * moment_bar_hat_9 + moment_10 * moment_bar_hat_10
    moment_bar_hat_13 = tl.load(moment_bar_hat_n + 832)
    moment_bar_hat_14 = tl.load(moment_bar_hat_n + 896)
    t164 = moment_13 * moment_bar_hat_13 + moment_14 * moment_bar_hat_14
    power2_bar_hat_0 = (
        moment_0 * moment_0 * weight_bar_hat_0 + k3 * moment_0 * weight_0 * moment_bar_hat_0
        + t4 * weight_bar_hat_1 + weight_1 * (k4 * t153 + k4 * t156) + t10 * weight_bar_hat_2
        + weight_2 * (k5 * t157 + k5 * t158 + k5 * t161) + t16 * weight_bar_hat_3
        + weight_3 * (k6 * moment_11 * moment_bar_hat_11 + k6 * moment_12 * moment_bar_hat_12 + k6 * t162
        + k6 * t163 + k6 * t164)
    )
    weight_bar_hat_29 = tl.load(weight_bar_hat_c + 1856)
    weight_15 = tl.load(weight_c + 960)
    weight_16 = tl.load(weight_c + 1024)
    weight_4 = tl.load(weight_c + 256)
    weight_5 = tl.load(weight_c + 320)
    t18 = -k7 * moment_8 + k8 * moment_4
    t19 = moment_2 * moment_5
    t20 = moment_3 * moment_6
    t21 = moment_1 * t18 + k8 * t19 + k8 * t20
    weight_6 = tl.load(weight_c + 384)
    t22 = moment_9 - k9 * moment_13
    t23 = moment_10 - k9 * moment_14
    t24 = moment_11 - k10 * moment_15
    t25 = moment_7 * moment_12
    t26 = t25 + k11 * moment_8 * moment_13
    t27 = k12 * moment_4 * t22 + k12 * moment_5 * t23 + k2 * moment_6 * t24 + k2 * t26
    power2_1 = moment_0 * moment_1 * weight_4 + weight_5 * t21 + weight_6 * t27
    t29 = moment_1 * moment_5
    t30 = k0 * moment_8 + moment_4
    t31 = moment_3 * moment_7
    t32 = k8 * t29 - k8 * moment_2 * t30 + k8 * t31
    t33 = moment_10 + k9 * moment_14
    t34 = moment_9 + k9 * moment_13
    t35 = moment_11 + k10 * moment_15
    t36 = moment_6 * moment_12
    t37 = t36 + k11 * moment_8 * moment_14
    t38 = k12 * moment_4 * t33 - k12 * moment_5 * t34 - k2 * moment_7 * t35 + k2 * t37
    power2_2 = moment_0 * moment_2 * weight_4 + weight_5 * t32 + weight_6 * t38
    t40 = moment_3 * moment_8
    t41 = moment_1 * moment_6
    t42 = moment_2 * moment_7
    t43 = t41 + t42
    t44 = k13 * t40 + k8 * t43
    t45 = moment_8 * moment_15
    t46 = moment_4 * moment_11 + moment_5 * moment_12
    t47 = moment_6 * moment_13 + moment_7 * moment_14
    t48 = k14 * t45 + k2 * t46 + k15 * t47
    power2_3 = moment_0 * moment_3 * weight_4 + weight_5 * t44 + weight_6 * t48
    t95 = moment_1 * power2_1 + moment_2 * power2_2 + moment_3 * power2_3
    weight_17 = tl.load(weight_c + 1088)
    weight_7 = tl.load(weight_c + 448)
    weight_8 = tl.load(weight_c + 512)
    t50 = k16 * t1 - k16 * t2
    weight_9 = tl.load(weight_c + 576)
    t51 = k17 * moment_1 * t22 + k17 * moment_2 * t33 + k18 * moment_3 * moment_11
    weight_10 = tl.load(weight_c + 640)
    t52 = k12 * t7 - k12 * t8 - k19 * moment_8 * moment_4
    weight_11 = tl.load(weight_c + 704)
    t53 = (
        k2 * t13 - k2 * t14 - k18 * moment_9 * moment_13 - k18 * moment_10 * moment_14
        - k20 * moment_11 * moment_15
    )
    power2_4 = (
        moment_0 * moment_4 * weight_7 + weight_8 * t50 + weight_9 * t51 + weight_10 * t52 + weight_11 * t53
    )
    t55 = k17 * moment_1 * t23 - k17 * moment_2 * t34 + k18 * moment_3 * moment_12
    t56 = -k19 * moment_8 * moment_5 + k21 * moment_6 * moment_7
    t57 = (
        k18 * moment_9 * moment_14 - k18 * moment_10 * moment_13 - k20 * moment_12 * moment_15
        + k6 * moment_13 * moment_14
    )
    power2_5 = (
        moment_0 * moment_5 * weight_7 + k22 * moment_1 * moment_2 * weight_8 + weight_9 * t55 + weight_10 * t56
        + weight_11 * t57
    )
    t59 = k18 * moment_1 * t24 + k18 * moment_2 * moment_12 + k23 * moment_3 * moment_13
    t60 = k21 * moment_4 * moment_6 + k21 * moment_5 * moment_7 + k24 * moment_8 * moment_6
    t61 = (
        k25 * moment_11 * moment_9 + k25 * moment_12 * moment_10 + k17 * moment_11 * moment_13
        + k17 * moment_12 * moment_14 + k26 * moment_15 * moment_13
    )
    power2_6 = (
        moment_0 * moment_6 * weight_7 + k22 * moment_3 * moment_1 * weight_8 + weight_9 * t59 + weight_10 * t60
        + weight_11 * t61
    )
    t63 = k18 * moment_1 * moment_12 - k18 * moment_2 * t35 + k23 * moment_3 * moment_14
    t64 = -k21 * moment_4 * moment_7 + k21 * moment_5 * moment_6 + k24 * moment_8 * moment_7
    t65 = (
        -k25 * moment_12 * moment_9 + k25 * moment_11 * moment_10 - k17 * moment_11 * moment_14
        + k17 * moment_12 * moment_13 + k26 * moment_15 * moment_14
    )
    power2_7 = (
        moment_0 * moment_7 * weight_7 + weight_9 * t63 + k22 * moment_3 * moment_2 * weight_8 + weight_10 * t64
        + weight_11 * t65
    )
    t67 = k27 * t0 - k28 * t3
    t68 = k24 * moment_1 * moment_13 + k24 * moment_2 * moment_14 + k29 * moment_3 * moment_15
    t69 = k24 * t5 - k24 * t6 + k30 * t9
    t70 = k31 * t11 - k32 * t12 + k33 * t15
    power2_8 = (
        moment_0 * moment_8 * weight_7 + weight_8 * t67 + weight_9 * t68 + weight_10 * t69 + weight_11 * t70
    )
    t96 = (
        moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7
        + moment_8 * power2_8
    )
    weight_18 = tl.load(weight_c + 1152)
    weight_12 = tl.load(weight_c + 768)
    weight_13 = tl.load(weight_c + 832)
    t72 = -k16 * t19 + k16 * moment_1 * moment_4
    weight_14 = tl.load(weight_c + 896)
    t73 = (
        -k34 * t25 - k35 * moment_4 * moment_13 + k35 * moment_5 * moment_14 + k34 * moment_6 * moment_11
        - k36 * moment_8 * moment_9
    )
    power2_9 = moment_0 * moment_9 * weight_12 + weight_13 * t72 + weight_14 * t73
    t75 = k16 * t29 + k16 * moment_2 * moment_4
    t76 = (
        k34 * t36 - k35 * moment_4 * moment_14 - k35 * moment_5 * moment_13 + k34 * moment_7 * moment_11
        - k36 * moment_8 * moment_10
    )
    power2_10 = moment_0 * moment_10 * weight_12 + weight_13 * t75 + weight_14 * t76
    t78 = k0 * t41 - k0 * t42 + k0 * moment_3 * moment_4
    t79 = (
        -k0 * moment_4 * moment_15 + moment_6 * (k34 * moment_9 + k37 * moment_13) + moment_7 * (k34 * moment_10
        - k37 * moment_14)
    )
    power2_11 = moment_0 * moment_11 * weight_12 + weight_13 * t78 + weight_14 * t79
    t81 = moment_1 * moment_7 + moment_2 * moment_6 + moment_3 * moment_5
    t82 = (
        -k0 * moment_5 * moment_15 + moment_6 * (k34 * moment_10 + k37 * moment_14)
        + moment_7 * (-k34 * moment_9 + k37 * moment_13)
    )
    power2_12 = moment_0 * moment_12 * weight_12 + k0 * weight_13 * t81 + weight_14 * t82
    t84 = -k38 * moment_8 + moment_4
    t85 = -k39 * t19 + k40 * t20 - k39 * moment_1 * t84
    t86 = (
        k37 * t26 + moment_4 * (-k35 * moment_9 + k1 * moment_13) + moment_5 * (-k35 * moment_10
        + k1 * moment_14) + moment_6 * (k37 * moment_11 + k39 * moment_15)
    )
    power2_13 = moment_0 * moment_13 * weight_12 + weight_13 * t85 + weight_14 * t86
    t88 = k38 * moment_8 + moment_4
    t89 = -k39 * t29 + k40 * t31 + k39 * moment_2 * t88
    t90 = (
        k37 * t37 - moment_4 * (k35 * moment_10 + k1 * moment_14) + moment_5 * (k35 * moment_9 + k1 * moment_13)
        + moment_7 * (-k37 * moment_11 + k39 * moment_15)
    )
    power2_14 = moment_0 * moment_14 * weight_12 + weight_13 * t89 + weight_14 * t90
    t92 = k10 * t40 - k1 * t43
    t93 = k41 * t45 - k0 * t46 + k39 * t47
    power2_15 = moment_0 * moment_15 * weight_12 + weight_13 * t92 + weight_14 * t93
    t97 = (
        moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11 + moment_12 * power2_12
        + moment_13 * power2_13 + moment_14 * power2_14 + moment_15 * power2_15
    )
    power3_0 = (
        moment_0 * power2_0 * weight_15 + k0 * weight_16 * t95 + k1 * weight_17 * t96 + k2 * weight_18 * t97
    )
    weight_29 = tl.load(weight_c + 1856)
    weight_bar_hat_15 = tl.load(weight_bar_hat_c + 960)
    weight_bar_hat_16 = tl.load(weight_bar_hat_c + 1024)
    weight_bar_hat_4 = tl.load(weight_bar_hat_c + 256)
    weight_bar_hat_5 = tl.load(weight_bar_hat_c + 320)
    t166 = -k0 * moment_bar_hat_8 + moment_bar_hat_4
    t167 = moment_8 * moment_bar_hat_1
    t168 = moment_3 * moment_bar_hat_6 + moment_6 * moment_bar_hat_3
    t169 = moment_4 * moment_bar_hat_1
    t170 = moment_2 * moment_bar_hat_5 + moment_5 * moment_bar_hat_2
    t171 = t169 + t170
    weight_bar_hat_6 = tl.load(weight_bar_hat_c + 384)
    t172 = moment_bar_hat_9 - k9 * moment_bar_hat_13
    t173 = moment_bar_hat_10 - k9 * moment_bar_hat_14
    t174 = moment_bar_hat_11 - k10 * moment_bar_hat_15
    t175 = -k38 * moment_bar_hat_8 + moment_bar_hat_4
    t176 = moment_14 * moment_bar_hat_5
    t177 = moment_15 * moment_bar_hat_6 - k42 * (moment_9 * moment_bar_hat_4 + moment_10 * moment_bar_hat_5)
    t178 = moment_7 * moment_bar_hat_12 + moment_12 * moment_bar_hat_7
    t179 = moment_11 * moment_bar_hat_6
    t180 = t178 + k11 * (moment_8 * moment_bar_hat_13 + k43 * t179)
    power2_bar_hat_1 = (
        moment_0 * moment_1 * weight_bar_hat_4 + weight_4 * (moment_0 * moment_bar_hat_1
        + moment_1 * moment_bar_hat_0) + t21 * weight_bar_hat_5 + weight_5 * (k8 * moment_1 * t166 - k7 * t167
        + k8 * t168 + k8 * t171) + t27 * weight_bar_hat_6 + weight_6 * (k12 * moment_4 * t172
        + k12 * moment_5 * t173 + k2 * moment_6 * t174 - k44 * moment_13 * t175 - k44 * t176 - k45 * t177
        + k2 * t180)
    )
    t182 = k0 * moment_bar_hat_8 + moment_bar_hat_4
    t183 = moment_8 * moment_bar_hat_2
    t184 = moment_3 * moment_bar_hat_7 + moment_7 * moment_bar_hat_3
    t185 = moment_4 * moment_bar_hat_2
    t186 = moment_1 * moment_bar_hat_5 + moment_5 * moment_bar_hat_1
    t187 = t185 - t186
    t188 = moment_bar_hat_10 + k9 * moment_bar_hat_14
    t189 = moment_bar_hat_9 + k9 * moment_bar_hat_13
    t190 = moment_bar_hat_11 + k10 * moment_bar_hat_15
    t191 = moment_13 * moment_bar_hat_5
    t192 = k38 * moment_bar_hat_8 + moment_bar_hat_4
    t193 = moment_15 * moment_bar_hat_7 + k42 * (moment_9 * moment_bar_hat_5 - moment_10 * moment_bar_hat_4)
    t194 = moment_6 * moment_bar_hat_12 + moment_12 * moment_bar_hat_6
    t195 = moment_11 * moment_bar_hat_7
    t196 = t194 + k11 * (moment_8 * moment_bar_hat_14 - k43 * t195)
    power2_bar_hat_2 = (
        moment_0 * moment_2 * weight_bar_hat_4 + weight_4 * (moment_0 * moment_bar_hat_2
        + moment_2 * moment_bar_hat_0) + t32 * weight_bar_hat_5 + weight_5 * (-k8 * moment_2 * t182 - k7 * t183
        + k8 * t184 - k8 * t187) + t38 * weight_bar_hat_6 + weight_6 * (k12 * moment_4 * t188
        - k12 * moment_5 * t189 - k2 * moment_7 * t190 - k44 * t191 + k44 * moment_14 * t192 - k45 * t193
        + k2 * t196)
    )
    t198 = moment_3 * moment_bar_hat_8 + moment_8 * moment_bar_hat_3
    t199 = moment_1 * moment_bar_hat_6 + moment_6 * moment_bar_hat_1
    t200 = moment_2 * moment_bar_hat_7 + moment_7 * moment_bar_hat_2
    t201 = t199 + t200
    t202 = moment_8 * moment_bar_hat_15 + moment_15 * moment_bar_hat_8
    t203 = (
        moment_4 * moment_bar_hat_11 + moment_5 * moment_bar_hat_12 + moment_11 * moment_bar_hat_4
        + moment_12 * moment_bar_hat_5
    )
    t204 = moment_13 * moment_bar_hat_6
    t205 = moment_14 * moment_bar_hat_7
    t206 = moment_6 * moment_bar_hat_13 + moment_7 * moment_bar_hat_14 + t204 + t205
    power2_bar_hat_3 = (
        moment_0 * moment_3 * weight_bar_hat_4 + weight_4 * (moment_0 * moment_bar_hat_3
        + moment_3 * moment_bar_hat_0) + t44 * weight_bar_hat_5 + weight_5 * (k13 * t198 + k8 * t201)
        + t48 * weight_bar_hat_6 + weight_6 * (k14 * t202 + k2 * t203 + k15 * t206)
    )
    weight_bar_hat_17 = tl.load(weight_bar_hat_c + 1088)
    weight_bar_hat_7 = tl.load(weight_bar_hat_c + 448)
    weight_bar_hat_8 = tl.load(weight_bar_hat_c + 512)
    weight_bar_hat_9 = tl.load(weight_bar_hat_c + 576)
    t208 = moment_13 * moment_bar_hat_1
    t209 = moment_14 * moment_bar_hat_2
    weight_bar_hat_10 = tl.load(weight_bar_hat_c + 640)
    weight_bar_hat_11 = tl.load(weight_bar_hat_c + 704)
    t210 = moment_bar_hat_9 - k46 * moment_bar_hat_13
    t211 = moment_bar_hat_10 + k46 * moment_bar_hat_14
    power2_bar_hat_4 = (
        moment_0 * moment_4 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_4
        + moment_4 * moment_bar_hat_0) + t50 * weight_bar_hat_8 + t51 * weight_bar_hat_9
        + weight_8 * (k22 * t154 - k22 * t155) + weight_9 * (k17 * moment_1 * t172 + k17 * moment_2 * t188
        + k18 * moment_3 * moment_bar_hat_11 + k17 * moment_9 * moment_bar_hat_1
        + k17 * moment_10 * moment_bar_hat_2 + k18 * moment_11 * moment_bar_hat_3 - k47 * t208 + k47 * t209)
        + t52 * weight_bar_hat_10 + weight_10 * (k21 * t159 - k21 * t160 - k19 * moment_4 * moment_bar_hat_8
        - k19 * moment_8 * moment_bar_hat_4) + t53 * weight_bar_hat_11
        - weight_11 * (k18 * moment_9 * moment_bar_hat_13 + k18 * moment_10 * moment_bar_hat_14
        + k20 * moment_11 * moment_bar_hat_15 + k18 * moment_13 * t210 + k18 * moment_14 * t211
        + k20 * moment_15 * moment_bar_hat_11)
    )
    t213 = moment_bar_hat_10 - k46 * moment_bar_hat_14
    t214 = moment_bar_hat_9 + k46 * moment_bar_hat_13
    power2_bar_hat_5 = (
        moment_0 * moment_5 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_5
        + moment_5 * moment_bar_hat_0) + k22 * moment_1 * moment_2 * weight_bar_hat_8 + t55 * weight_bar_hat_9
        + weight_8 * (k22 * moment_1 * moment_bar_hat_2 + k22 * moment_2 * moment_bar_hat_1)
        + weight_9 * (k17 * moment_1 * t173 - k17 * moment_2 * t189 + k18 * moment_3 * moment_bar_hat_12
        - k17 * moment_9 * moment_bar_hat_2 + k17 * moment_10 * moment_bar_hat_1
        + k18 * moment_12 * moment_bar_hat_3 - k47 * moment_13 * moment_bar_hat_2
        - k47 * moment_14 * moment_bar_hat_1) + t56 * weight_bar_hat_10
        + weight_10 * (-k19 * moment_5 * moment_bar_hat_8 + k21 * moment_6 * moment_bar_hat_7
        + k21 * moment_7 * moment_bar_hat_6 - k19 * moment_8 * moment_bar_hat_5) + t57 * weight_bar_hat_11
        + weight_11 * (k18 * moment_9 * moment_bar_hat_14 - k18 * moment_10 * moment_bar_hat_13
        - k20 * moment_12 * moment_bar_hat_15 - k18 * moment_13 * t213 + k18 * moment_14 * t214
        - k20 * moment_15 * moment_bar_hat_12)
    )
    t216 = moment_bar_hat_9 + k10 * moment_bar_hat_13
    t217 = moment_bar_hat_10 + k10 * moment_bar_hat_14
    t218 = moment_bar_hat_11 + k41 * moment_bar_hat_15
    power2_bar_hat_6 = (
        moment_0 * moment_6 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_6
        + moment_6 * moment_bar_hat_0) + k22 * moment_3 * moment_1 * weight_bar_hat_8 + t59 * weight_bar_hat_9
        + k22 * weight_8 * (moment_1 * moment_bar_hat_3 + moment_3 * moment_bar_hat_1)
        + weight_9 * (k18 * moment_1 * t174 + k18 * moment_2 * moment_bar_hat_12
        + k23 * moment_3 * moment_bar_hat_13 + k18 * moment_11 * moment_bar_hat_1
        + k18 * moment_12 * moment_bar_hat_2 + k23 * moment_13 * moment_bar_hat_3
        - k2 * moment_15 * moment_bar_hat_1) + t60 * weight_bar_hat_10
        + weight_10 * (k21 * moment_4 * moment_bar_hat_6 + k21 * moment_5 * moment_bar_hat_7
        + k21 * moment_6 * t182 + k21 * moment_7 * moment_bar_hat_5 + k24 * moment_8 * moment_bar_hat_6)
        + t61 * weight_bar_hat_11 + weight_11 * (k25 * moment_9 * moment_bar_hat_11
        + k25 * moment_10 * moment_bar_hat_12 + k25 * moment_11 * t216 + k25 * moment_12 * t217
        + k17 * moment_13 * t218 + k17 * moment_14 * moment_bar_hat_12 + k26 * moment_15 * moment_bar_hat_13)
    )
    t220 = moment_bar_hat_10 - k10 * moment_bar_hat_14
    t221 = moment_bar_hat_9 - k10 * moment_bar_hat_13
    t222 = moment_bar_hat_11 - k41 * moment_bar_hat_15
    power2_bar_hat_7 = (
        moment_0 * moment_7 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_7
        + moment_7 * moment_bar_hat_0) + t63 * weight_bar_hat_9 + weight_9 * (k18 * moment_1 * moment_bar_hat_12
        - k18 * moment_2 * t190 + k23 * moment_3 * moment_bar_hat_14 - k18 * moment_11 * moment_bar_hat_2
        + k18 * moment_12 * moment_bar_hat_1 + k23 * moment_14 * moment_bar_hat_3
        - k2 * moment_15 * moment_bar_hat_2) + k22 * moment_3 * moment_2 * weight_bar_hat_8
        + weight_8 * (k22 * moment_2 * moment_bar_hat_3 + k22 * moment_3 * moment_bar_hat_2)
        + t64 * weight_bar_hat_10 + weight_10 * (-k21 * moment_4 * moment_bar_hat_7
        + k21 * moment_5 * moment_bar_hat_6 + k21 * moment_6 * moment_bar_hat_5 - k21 * moment_7 * t166
        + k24 * moment_8 * moment_bar_hat_7) + t65 * weight_bar_hat_11
        + weight_11 * (-k25 * moment_9 * moment_bar_hat_12 + k25 * moment_10 * moment_bar_hat_11
        + k25 * moment_11 * t220 - k25 * moment_12 * t221 + k17 * moment_13 * moment_bar_hat_12
        - k17 * moment_14 * t222 + k26 * moment_15 * moment_bar_hat_14)
    )
    power2_bar_hat_8 = (
        moment_0 * moment_8 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_8
        + moment_8 * moment_bar_hat_0) + t67 * weight_bar_hat_8 + t68 * weight_bar_hat_9
        + weight_8 * (k48 * t153 - k27 * t156) + weight_9 * (k24 * t208 + k24 * t209
        + k24 * moment_1 * moment_bar_hat_13 + k24 * moment_2 * moment_bar_hat_14
        + k29 * moment_3 * moment_bar_hat_15 + k29 * moment_15 * moment_bar_hat_3) + t69 * weight_bar_hat_10
        + weight_10 * (k19 * t157 - k19 * t158 + k24 * t161) + t70 * weight_bar_hat_11 + weight_11 * (k49 * t162
        - k50 * t163 + k29 * t164)
    )
    weight_bar_hat_18 = tl.load(weight_bar_hat_c + 1152)
    weight_bar_hat_12 = tl.load(weight_bar_hat_c + 768)
    weight_bar_hat_13 = tl.load(weight_bar_hat_c + 832)
    weight_bar_hat_14 = tl.load(weight_bar_hat_c + 896)
    power2_bar_hat_9 = (
        moment_0 * moment_9 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_9
        + moment_9 * moment_bar_hat_0) + t72 * weight_bar_hat_13 + weight_13 * (k16 * t169 - k16 * t170
        + k16 * moment_1 * moment_bar_hat_4) + t73 * weight_bar_hat_14 + weight_14 * (k35 * t176 - k34 * t178
        + k34 * t179 - k35 * moment_4 * moment_bar_hat_13 + k35 * moment_5 * moment_bar_hat_14
        + k34 * moment_6 * moment_bar_hat_11 - k36 * moment_8 * moment_bar_hat_9
        - k36 * moment_9 * moment_bar_hat_8 - k35 * moment_13 * moment_bar_hat_4)
    )
    power2_bar_hat_10 = (
        moment_0 * moment_10 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_10
        + moment_10 * moment_bar_hat_0) + t75 * weight_bar_hat_13 + weight_13 * (k16 * t185 + k16 * t186
        + k16 * moment_2 * moment_bar_hat_4) + t76 * weight_bar_hat_14 + weight_14 * (-k35 * t191 + k34 * t194
        + k34 * t195 - k35 * moment_4 * moment_bar_hat_14 - k35 * moment_5 * moment_bar_hat_13
        + k34 * moment_7 * moment_bar_hat_11 - k36 * moment_8 * moment_bar_hat_10
        - k36 * moment_10 * moment_bar_hat_8 - k35 * moment_14 * moment_bar_hat_4)
    )
    power2_bar_hat_11 = (
        moment_0 * moment_11 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_11
        + moment_11 * moment_bar_hat_0) + t78 * weight_bar_hat_13 + weight_13 * (k0 * t199 - k0 * t200
        + k0 * moment_3 * moment_bar_hat_4 + k0 * moment_4 * moment_bar_hat_3) + t79 * weight_bar_hat_14
        + weight_14 * (k37 * t204 - k37 * t205 - k0 * moment_4 * moment_bar_hat_15 + k34 * moment_6 * t216
        + k34 * moment_7 * t220 + k34 * moment_9 * moment_bar_hat_6 + k34 * moment_10 * moment_bar_hat_7
        - k0 * moment_15 * moment_bar_hat_4)
    )
    power2_bar_hat_12 = (
        moment_0 * moment_12 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_12
        + moment_12 * moment_bar_hat_0) + k0 * t81 * weight_bar_hat_13
        + k0 * weight_13 * (moment_1 * moment_bar_hat_7 + moment_2 * moment_bar_hat_6
        + moment_3 * moment_bar_hat_5 + moment_5 * moment_bar_hat_3 + moment_6 * moment_bar_hat_2
        + moment_7 * moment_bar_hat_1) + t82 * weight_bar_hat_14
        + weight_14 * (-k0 * moment_5 * moment_bar_hat_15 + k34 * moment_6 * t217 - k34 * moment_7 * t221
        - k34 * moment_9 * moment_bar_hat_7 + k34 * moment_10 * moment_bar_hat_6
        + k37 * moment_13 * moment_bar_hat_7 + k37 * moment_14 * moment_bar_hat_6
        - k0 * moment_15 * moment_bar_hat_5)
    )
    power2_bar_hat_13 = (
        moment_0 * moment_13 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_13
        + moment_13 * moment_bar_hat_0) + t85 * weight_bar_hat_13 + weight_13 * (k13 * t167 + k40 * t168
        - k39 * t171 - k39 * moment_1 * t175) + t86 * weight_bar_hat_14 + weight_14 * (k1 * t176 + k39 * t177
        + k37 * t180 - k35 * moment_4 * t210 - k35 * moment_5 * t213 + k37 * moment_6 * t218
        + moment_13 * (k51 * moment_bar_hat_8 + k1 * moment_bar_hat_4))
    )
    power2_bar_hat_14 = (
        moment_0 * moment_14 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_14
        + moment_14 * moment_bar_hat_0) + t89 * weight_bar_hat_13 + weight_13 * (k13 * t183 + k40 * t184
        + k39 * t187 + k39 * moment_2 * t192) + t90 * weight_bar_hat_14 + weight_14 * (k1 * t191 + k39 * t193
        + k37 * t196 - k35 * moment_4 * t211 + k35 * moment_5 * t214 - k37 * moment_7 * t222
        + moment_14 * (k51 * moment_bar_hat_8 - k1 * moment_bar_hat_4))
    )
    power2_bar_hat_15 = (
        moment_0 * moment_15 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_15
        + moment_15 * moment_bar_hat_0) + t92 * weight_bar_hat_13 + weight_13 * (k10 * t198 - k1 * t201)
        + t93 * weight_bar_hat_14 + weight_14 * (k41 * t202 - k0 * t203 + k39 * t206)
    )
    power3_bar_hat_0 = (
        moment_0 * power2_0 * weight_bar_hat_15 + weight_15 * (moment_0 * power2_bar_hat_0
        + power2_0 * moment_bar_hat_0) + k0 * t95 * weight_bar_hat_16
        + k0 * weight_16 * (moment_1 * power2_bar_hat_1 + moment_2 * power2_bar_hat_2
        + moment_3 * power2_bar_hat_3 + power2_1 * moment_bar_hat_1 + power2_2 * moment_bar_hat_2
        + power2_3 * moment_bar_hat_3) + k1 * t96 * weight_bar_hat_17
        + k1 * weight_17 * (moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5
        + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7 + moment_8 * power2_bar_hat_8
        + power2_4 * moment_bar_hat_4 + power2_5 * moment_bar_hat_5 + power2_6 * moment_bar_hat_6
        + power2_7 * moment_bar_hat_7 + power2_8 * moment_bar_hat_8) + k2 * t97 * weight_bar_hat_18
        + k2 * weight_18 * (moment_9 * power2_bar_hat_9 + moment_10 * power2_bar_hat_10
        + moment_11 * power2_bar_hat_11 + moment_12 * power2_bar_hat_12 + moment_13 * power2_bar_hat_13
        + moment_14 * power2_bar_hat_14 + moment_15 * power2_bar_hat_15 + power2_9 * moment_bar_hat_9
        + power2_10 * moment_bar_hat_10 + power2_11 * moment_bar_hat_11 + power2_12 * moment_bar_hat_12
        + power2_13 * moment_bar_hat_13 + power2_14 * moment_bar_hat_14 + power2_15 * moment_bar_hat_15)
    )
    hyper_bar_hat_0 = (
        moment_0 * weight_bar_hat_25 + moment_bar_hat_0 * weight_25 + power2_0 * weight_bar_hat_27
        + weight_27 * power2_bar_hat_0 + weight_bar_hat_29 * power3_0 + weight_29 * power3_bar_hat_0
    )
    tl.store(hyper_bar_hat_n, hyper_bar_hat_0)
    weight_bar_hat_26 = tl.load(weight_bar_hat_c + 1664)
    weight_26 = tl.load(weight_c + 1664)
    weight_bar_hat_28 = tl.load(weight_bar_hat_c + 1792)
    weight_28 = tl.load(weight_c + 1792)
    weight_bar_hat_30 = tl.load(weight_bar_hat_c + 1920)
    weight_20 = tl.load(weight_c + 1280)
    weight_19 = tl.load(weight_c + 1216)
    weight_22 = tl.load(weight_c + 1408)
    t99 = (
        k8 * moment_1 * power2_4 - k7 * moment_1 * power2_8 + k8 * moment_2 * power2_5
        + k8 * moment_3 * power2_6
    )
    weight_21 = tl.load(weight_c + 1344)
    t100 = t18 * power2_1 + k8 * moment_5 * power2_2 + k8 * moment_6 * power2_3
    weight_24 = tl.load(weight_c + 1536)
    t101 = (
        k12 * moment_4 * power2_9 - k44 * t84 * power2_13 + k12 * moment_5 * power2_10
        - k44 * moment_5 * power2_14 + k2 * moment_6 * power2_11 - k45 * moment_6 * power2_15
        + k2 * moment_7 * power2_12
    )
    weight_23 = tl.load(weight_c + 1472)
    t102 = (
        k12 * t22 * power2_4 + k12 * t23 * power2_5 + k2 * t24 * power2_6 + k2 * moment_12 * power2_7
        + k52 * moment_13 * power2_8
    )
    power3_1 = (
        moment_0 * power2_1 * weight_20 + moment_1 * power2_0 * weight_19 + weight_22 * t99 + weight_21 * t100
        + weight_24 * t101 + weight_23 * t102
    )
    weight_30 = tl.load(weight_c + 1920)
    weight_bar_hat_20 = tl.load(weight_bar_hat_c + 1280)
    weight_bar_hat_19 = tl.load(weight_bar_hat_c + 1216)
    weight_bar_hat_22 = tl.load(weight_bar_hat_c + 1408)
    weight_bar_hat_21 = tl.load(weight_bar_hat_c + 1344)
    weight_bar_hat_24 = tl.load(weight_bar_hat_c + 1536)
    weight_bar_hat_23 = tl.load(weight_bar_hat_c + 1472)
    power3_bar_hat_1 = (
        moment_0 * power2_1 * weight_bar_hat_20 + weight_20 * (moment_0 * power2_bar_hat_1
        + power2_1 * moment_bar_hat_0) + moment_1 * power2_0 * weight_bar_hat_19 + t99 * weight_bar_hat_22
        + weight_19 * (moment_1 * power2_bar_hat_0 + power2_0 * moment_bar_hat_1)
        + weight_22 * (k8 * moment_1 * power2_bar_hat_4 - k7 * moment_1 * power2_bar_hat_8
        + k8 * moment_2 * power2_bar_hat_5 + k8 * moment_3 * power2_bar_hat_6 + k8 * power2_4 * moment_bar_hat_1
        - k7 * power2_8 * moment_bar_hat_1 + k8 * power2_5 * moment_bar_hat_2
        + k8 * power2_6 * moment_bar_hat_3) + t100 * weight_bar_hat_21 + t101 * weight_bar_hat_24
        + weight_21 * (t18 * power2_bar_hat_1 + k8 * moment_5 * power2_bar_hat_2
        + k8 * moment_6 * power2_bar_hat_3 + k8 * power2_1 * t166 + k8 * power2_2 * moment_bar_hat_5
        + k8 * power2_3 * moment_bar_hat_6) + weight_24 * (k12 * moment_4 * power2_bar_hat_9
        - k44 * t84 * power2_bar_hat_13 + k12 * moment_5 * power2_bar_hat_10
        - k44 * moment_5 * power2_bar_hat_14 + k2 * moment_6 * power2_bar_hat_11
        - k45 * moment_6 * power2_bar_hat_15 + k2 * moment_7 * power2_bar_hat_12
        + k12 * power2_9 * moment_bar_hat_4 - k44 * power2_13 * t175 + k12 * power2_10 * moment_bar_hat_5
        - k44 * power2_14 * moment_bar_hat_5 + k2 * power2_11 * moment_bar_hat_6
        - k45 * power2_15 * moment_bar_hat_6 + k2 * power2_12 * moment_bar_hat_7) + t102 * weight_bar_hat_23
        + weight_23 * (k12 * t22 * power2_bar_hat_4 + k12 * t23 * power2_bar_hat_5 + k2 * t24 * power2_bar_hat_6
        + k2 * moment_12 * power2_bar_hat_7 + k52 * moment_13 * power2_bar_hat_8 + k12 * power2_4 * t172
        + k12 * power2_5 * t173 + k2 * power2_6 * t174 + k2 * power2_7 * moment_bar_hat_12
        + k52 * power2_8 * moment_bar_hat_13)
    )
    hyper_bar_hat_1 = (
        moment_1 * weight_bar_hat_26 + moment_bar_hat_1 * weight_26 + power2_1 * weight_bar_hat_28
        + weight_28 * power2_bar_hat_1 + weight_bar_hat_30 * power3_1 + weight_30 * power3_bar_hat_1
    )
    tl.store(hyper_bar_hat_n + 64, hyper_bar_hat_1)
    t104 = (
        k8 * moment_1 * power2_5 - k8 * moment_2 * power2_4 - k7 * moment_2 * power2_8
        + k8 * moment_3 * power2_7
    )
    t105 = -k8 * t30 * power2_2 + k8 * moment_5 * power2_1 + k8 * moment_7 * power2_3
    t106 = (
        k12 * moment_4 * power2_10 + k44 * t88 * power2_14 - k12 * moment_5 * power2_9
        - k44 * moment_5 * power2_13 + k2 * moment_6 * power2_12 - k2 * moment_7 * power2_11
        - k45 * moment_7 * power2_15
    )
    t107 = (
        -k12 * t34 * power2_5 + k12 * t33 * power2_4 - k2 * t35 * power2_7 + k2 * moment_12 * power2_6
        + k52 * moment_14 * power2_8
    )
    power3_2 = (
        moment_0 * power2_2 * weight_20 + weight_22 * t104 + moment_2 * power2_0 * weight_19 + weight_21 * t105
        + weight_24 * t106 + weight_23 * t107
    )
    power3_bar_hat_2 = (
        moment_0 * power2_2 * weight_bar_hat_20 + weight_20 * (moment_0 * power2_bar_hat_2
        + power2_2 * moment_bar_hat_0) + t104 * weight_bar_hat_22
        + weight_22 * (k8 * moment_1 * power2_bar_hat_5 - k8 * moment_2 * power2_bar_hat_4
        - k7 * moment_2 * power2_bar_hat_8 + k8 * moment_3 * power2_bar_hat_7 + k8 * power2_5 * moment_bar_hat_1
        - k8 * power2_4 * moment_bar_hat_2 - k7 * power2_8 * moment_bar_hat_2
        + k8 * power2_7 * moment_bar_hat_3) + moment_2 * power2_0 * weight_bar_hat_19
        + weight_19 * (moment_2 * power2_bar_hat_0 + power2_0 * moment_bar_hat_2) + t105 * weight_bar_hat_21
        + t106 * weight_bar_hat_24 + weight_21 * (-k8 * t30 * power2_bar_hat_2
        + k8 * moment_5 * power2_bar_hat_1 + k8 * moment_7 * power2_bar_hat_3 - k8 * power2_2 * t182
        + k8 * power2_1 * moment_bar_hat_5 + k8 * power2_3 * moment_bar_hat_7)
        + weight_24 * (k12 * moment_4 * power2_bar_hat_10 + k44 * t88 * power2_bar_hat_14
        - k12 * moment_5 * power2_bar_hat_9 - k44 * moment_5 * power2_bar_hat_13
        + k2 * moment_6 * power2_bar_hat_12 - k2 * moment_7 * power2_bar_hat_11
        - k45 * moment_7 * power2_bar_hat_15 + k12 * power2_10 * moment_bar_hat_4 + k44 * power2_14 * t192
        - k12 * power2_9 * moment_bar_hat_5 - k44 * power2_13 * moment_bar_hat_5
        + k2 * power2_12 * moment_bar_hat_6 - k2 * power2_11 * moment_bar_hat_7
        - k45 * power2_15 * moment_bar_hat_7) + t107 * weight_bar_hat_23
        + weight_23 * (-k12 * t34 * power2_bar_hat_5 + k12 * t33 * power2_bar_hat_4
        - k2 * t35 * power2_bar_hat_7 + k2 * moment_12 * power2_bar_hat_6 + k52 * moment_14 * power2_bar_hat_8
        - k12 * power2_5 * t189 + k12 * power2_4 * t188 - k2 * power2_7 * t190
        + k2 * power2_6 * moment_bar_hat_12 + k52 * power2_8 * moment_bar_hat_14)
    )
    hyper_bar_hat_2 = (
        moment_2 * weight_bar_hat_26 + moment_bar_hat_2 * weight_26 + power2_2 * weight_bar_hat_28
        + weight_28 * power2_bar_hat_2 + weight_bar_hat_30 * power3_2 + weight_30 * power3_bar_hat_2
    )
    tl.store(hyper_bar_hat_n + 128, hyper_bar_hat_2)
    t109 = k8 * moment_1 * power2_6 + k8 * moment_2 * power2_7 + k13 * moment_3 * power2_8
    t110 = (
        k2 * moment_4 * power2_11 + k2 * moment_5 * power2_12 + k15 * moment_6 * power2_13
        + k15 * moment_7 * power2_14 + k14 * moment_8 * power2_15
    )
    t111 = k8 * moment_6 * power2_1 + k8 * moment_7 * power2_2 + k13 * moment_8 * power2_3
    t112 = (
        k2 * moment_11 * power2_4 + k2 * moment_12 * power2_5 + k15 * moment_13 * power2_6
        + k15 * moment_14 * power2_7 + k14 * moment_15 * power2_8
    )
    power3_3 = (
        moment_0 * power2_3 * weight_20 + weight_22 * t109 + moment_3 * power2_0 * weight_19 + weight_24 * t110
        + weight_21 * t111 + weight_23 * t112
    )
    power3_bar_hat_3 = (
        moment_0 * power2_3 * weight_bar_hat_20 + weight_20 * (moment_0 * power2_bar_hat_3
        + power2_3 * moment_bar_hat_0) + t109 * weight_bar_hat_22
        + weight_22 * (k8 * moment_1 * power2_bar_hat_6 + k8 * moment_2 * power2_bar_hat_7
        + k13 * moment_3 * power2_bar_hat_8 + k8 * power2_6 * moment_bar_hat_1
        + k8 * power2_7 * moment_bar_hat_2 + k13 * power2_8 * moment_bar_hat_3)
        + moment_3 * power2_0 * weight_bar_hat_19 + weight_19 * (moment_3 * power2_bar_hat_0
        + power2_0 * moment_bar_hat_3) + t110 * weight_bar_hat_24
        + weight_24 * (k2 * moment_4 * power2_bar_hat_11 + k2 * moment_5 * power2_bar_hat_12
        + k15 * moment_6 * power2_bar_hat_13 + k15 * moment_7 * power2_bar_hat_14
        + k14 * moment_8 * power2_bar_hat_15 + k2 * power2_11 * moment_bar_hat_4
        + k2 * power2_12 * moment_bar_hat_5 + k15 * power2_13 * moment_bar_hat_6
        + k15 * power2_14 * moment_bar_hat_7 + k14 * power2_15 * moment_bar_hat_8) + t111 * weight_bar_hat_21
        + weight_21 * (k8 * moment_6 * power2_bar_hat_1 + k8 * moment_7 * power2_bar_hat_2
        + k13 * moment_8 * power2_bar_hat_3 + k8 * power2_1 * moment_bar_hat_6
        + k8 * power2_2 * moment_bar_hat_7 + k13 * power2_3 * moment_bar_hat_8) + t112 * weight_bar_hat_23
        + weight_23 * (k2 * moment_11 * power2_bar_hat_4 + k2 * moment_12 * power2_bar_hat_5
        + k15 * moment_13 * power2_bar_hat_6 + k15 * moment_14 * power2_bar_hat_7
        + k14 * moment_15 * power2_bar_hat_8 + k2 * power2_4 * moment_bar_hat_11
        + k2 * power2_5 * moment_bar_hat_12 + k15 * power2_6 * moment_bar_hat_13
        + k15 * power2_7 * moment_bar_hat_14 + k14 * power2_8 * moment_bar_hat_15)
    )
    hyper_bar_hat_3 = (
        moment_3 * weight_bar_hat_26 + moment_bar_hat_3 * weight_26 + power2_3 * weight_bar_hat_28
        + weight_28 * power2_bar_hat_3 + weight_bar_hat_30 * power3_3 + weight_30 * power3_bar_hat_3
    )
    tl.store(hyper_bar_hat_n + 192, hyper_bar_hat_3)
    hyper_bar_0 = tl.load(hyper_bar_n)
    power3_bar_0 = hyper_bar_0 * weight_29
    hyper_bar_3 = tl.load(hyper_bar_n + 192)
    power3_bar_3 = weight_30 * hyper_bar_3
    t118 = moment_3 * power3_bar_3
    hyper_bar_1 = tl.load(hyper_bar_n + 64)
    power3_bar_1 = hyper_bar_1 * weight_30
    t119 = moment_1 * power3_bar_1
    hyper_bar_2 = tl.load(hyper_bar_n + 128)
    power3_bar_2 = weight_30 * hyper_bar_2
    t120 = moment_2 * power3_bar_2
    t121 = t119 + t120
    power2_bar_0 = hyper_bar_0 * weight_27 + moment_0 * weight_15 * power3_bar_0 + weight_19 * (t118 + t121)
    power3_hat_0 = hyper_bar_0 * weight_bar_hat_29
    t240 = power3_bar_0 * weight_bar_hat_15 + weight_15 * power3_hat_0
    power3_hat_1 = hyper_bar_1 * weight_bar_hat_30
    t241 = power3_bar_1 * weight_bar_hat_19 + weight_19 * power3_hat_1
    power3_hat_2 = hyper_bar_2 * weight_bar_hat_30
    t242 = power3_bar_2 * weight_bar_hat_19 + weight_19 * power3_hat_2
    power3_hat_3 = hyper_bar_3 * weight_bar_hat_30
    t243 = power3_bar_3 * weight_bar_hat_19 + weight_19 * power3_hat_3
    power2_hat_0 = (
        hyper_bar_0 * weight_bar_hat_27 + moment_0 * t240 + moment_1 * t241 + moment_2 * t242 + moment_3 * t243
        + weight_15 * power3_bar_0 * moment_bar_hat_0 + weight_19 * power3_bar_1 * moment_bar_hat_1
        + weight_19 * power3_bar_2 * moment_bar_hat_2 + weight_19 * power3_bar_3 * moment_bar_hat_3
    )
    t123 = moment_5 * power3_bar_2
    t124 = moment_6 * power3_bar_3
    power2_bar_1 = (
        hyper_bar_1 * weight_28 + moment_0 * weight_20 * power3_bar_1 + k0 * moment_1 * weight_16 * power3_bar_0
        + weight_21 * (t18 * power3_bar_1 + k8 * t123 + k8 * t124)
    )
    t245 = power3_bar_1 * weight_bar_hat_20 + weight_20 * power3_hat_1
    t246 = k0 * power3_bar_0 * weight_bar_hat_16 + k0 * weight_16 * power3_hat_0
    t247 = power3_bar_1 * weight_bar_hat_21 + weight_21 * power3_hat_1
    t248 = power3_bar_2 * weight_bar_hat_21 + weight_21 * power3_hat_2
    t249 = power3_bar_3 * weight_bar_hat_21 + weight_21 * power3_hat_3
    power2_hat_1 = (
        hyper_bar_1 * weight_bar_hat_28 + moment_0 * t245 + moment_1 * t246 + k8 * moment_4 * t247
        + k8 * moment_5 * t248 + k8 * moment_6 * t249 - k7 * moment_8 * t247
        + weight_20 * power3_bar_1 * moment_bar_hat_0 + k0 * weight_16 * power3_bar_0 * moment_bar_hat_1
        + k8 * weight_21 * power3_bar_1 * moment_bar_hat_4 + k8 * weight_21 * power3_bar_2 * moment_bar_hat_5
        + k8 * weight_21 * power3_bar_3 * moment_bar_hat_6 - k7 * weight_21 * power3_bar_1 * moment_bar_hat_8
    )
    t298 = weight_bar_hat_4 * power2_bar_1 + weight_4 * power2_hat_1
    t126 = moment_5 * power3_bar_1
    t127 = moment_7 * power3_bar_3
    power2_bar_2 = (
        hyper_bar_2 * weight_28 + moment_0 * weight_20 * power3_bar_2 + k0 * moment_2 * weight_16 * power3_bar_0
        + weight_21 * (-k8 * t30 * power3_bar_2 + k8 * t126 + k8 * t127)
    )
    t251 = power3_bar_2 * weight_bar_hat_20 + weight_20 * power3_hat_2
    power2_hat_2 = (
        hyper_bar_2 * weight_bar_hat_28 + moment_0 * t251 + moment_2 * t246 - k8 * moment_4 * t248
        + k8 * moment_5 * t247 + k8 * moment_7 * t249 - k7 * moment_8 * t248
        + weight_20 * power3_bar_2 * moment_bar_hat_0 + k0 * weight_16 * power3_bar_0 * moment_bar_hat_2
        - k8 * weight_21 * power3_bar_2 * moment_bar_hat_4 + k8 * weight_21 * power3_bar_1 * moment_bar_hat_5
        + k8 * weight_21 * power3_bar_3 * moment_bar_hat_7 - k7 * weight_21 * power3_bar_2 * moment_bar_hat_8
    )
    t299 = weight_bar_hat_4 * power2_bar_2 + weight_4 * power2_hat_2
    t129 = moment_8 * power3_bar_3
    t130 = moment_6 * power3_bar_1
    t131 = moment_7 * power3_bar_2
    t132 = t130 + t131
    power2_bar_3 = (
        hyper_bar_3 * weight_28 + moment_0 * weight_20 * power3_bar_3 + k0 * moment_3 * weight_16 * power3_bar_0
        + weight_21 * (k13 * t129 + k8 * t132)
    )
    t253 = power3_bar_3 * weight_bar_hat_20 + weight_20 * power3_hat_3
    power2_hat_3 = (
        hyper_bar_3 * weight_bar_hat_28 + moment_0 * t253 + moment_3 * t246 + k8 * moment_6 * t247
        + k8 * moment_7 * t248 + k13 * moment_8 * t249 + weight_20 * power3_bar_3 * moment_bar_hat_0
        + k0 * weight_16 * power3_bar_0 * moment_bar_hat_3 + k8 * weight_21 * power3_bar_1 * moment_bar_hat_6
        + k8 * weight_21 * power3_bar_2 * moment_bar_hat_7 + k13 * weight_21 * power3_bar_3 * moment_bar_hat_8
    )
    t300 = weight_bar_hat_4 * power2_bar_3 + weight_4 * power2_hat_3
    power2_bar_4 = (
        weight_22 * (k8 * t119 - k8 * t120) + k1 * moment_4 * weight_17 * power3_bar_0
        + weight_23 * (k12 * t22 * power3_bar_1 + k12 * t33 * power3_bar_2 + k2 * moment_11 * power3_bar_3)
    )
    t255 = power3_bar_1 * weight_bar_hat_22 + weight_22 * power3_hat_1
    t256 = moment_1 * t255
    t257 = power3_bar_2 * weight_bar_hat_22 + weight_22 * power3_hat_2
    t258 = moment_2 * t257
    t259 = k1 * power3_bar_0 * weight_bar_hat_17 + k1 * weight_17 * power3_hat_0
    t260 = power3_bar_1 * weight_bar_hat_23 + weight_23 * power3_hat_1
    t261 = power3_bar_2 * weight_bar_hat_23 + weight_23 * power3_hat_2
    t262 = power3_bar_3 * weight_bar_hat_23 + weight_23 * power3_hat_3
    t263 = moment_13 * t260
    t264 = moment_14 * t261
    t265 = weight_22 * power3_bar_1 * moment_bar_hat_1
    t266 = weight_22 * power3_bar_2 * moment_bar_hat_2
    t267 = weight_23 * power3_bar_1 * moment_bar_hat_13
    t268 = weight_23 * power3_bar_2 * moment_bar_hat_14
    power2_hat_4 = (
        k8 * t256 - k8 * t258 + moment_4 * t259 + k12 * moment_9 * t260 + k12 * moment_10 * t261
        + k2 * moment_11 * t262 - k44 * t263 + k44 * t264 + k8 * t265 - k8 * t266
        + k1 * weight_17 * power3_bar_0 * moment_bar_hat_4 + k12 * weight_23 * power3_bar_1 * moment_bar_hat_9
        + k12 * weight_23 * power3_bar_2 * moment_bar_hat_10 + k2 * weight_23 * power3_bar_3 * moment_bar_hat_11
        - k44 * t267 + k44 * t268
    )
    t301 = weight_bar_hat_7 * power2_bar_4 + weight_7 * power2_hat_4
    t135 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
    t136 = -k12 * t34 * power3_bar_2 + k12 * t23 * power3_bar_1 + k2 * moment_12 * power3_bar_3
    power2_bar_5 = k8 * weight_22 * t135 + k1 * moment_5 * weight_17 * power3_bar_0 + weight_23 * t136
    power2_hat_5 = (
        k8 * t135 * weight_bar_hat_22 + k8 * weight_22 * (moment_1 * power3_hat_2 + moment_2 * power3_hat_1
        + power3_bar_2 * moment_bar_hat_1 + power3_bar_1 * moment_bar_hat_2)
        + k1 * moment_5 * power3_bar_0 * weight_bar_hat_17 + k1 * weight_17 * (moment_5 * power3_hat_0
        + power3_bar_0 * moment_bar_hat_5) + t136 * weight_bar_hat_23 + weight_23 * (-k12 * t34 * power3_hat_2
        + k12 * t23 * power3_hat_1 + k2 * moment_12 * power3_hat_3 - k12 * power3_bar_2 * t189
        + k12 * power3_bar_1 * t173 + k2 * power3_bar_3 * moment_bar_hat_12)
    )
    t302 = weight_bar_hat_7 * power2_bar_5 + weight_7 * power2_hat_5
    t138 = moment_1 * power3_bar_3 + moment_3 * power3_bar_1
    t139 = k2 * t24 * power3_bar_1 + k2 * moment_12 * power3_bar_2 + k15 * moment_13 * power3_bar_3
    power2_bar_6 = k8 * weight_22 * t138 + k1 * moment_6 * weight_17 * power3_bar_0 + weight_23 * t139
    power2_hat_6 = (
        k8 * t138 * weight_bar_hat_22 + k8 * weight_22 * (moment_1 * power3_hat_3 + moment_3 * power3_hat_1
        + power3_bar_3 * moment_bar_hat_1 + power3_bar_1 * moment_bar_hat_3)
        + k1 * moment_6 * power3_bar_0 * weight_bar_hat_17 + k1 * weight_17 * (moment_6 * power3_hat_0
        + power3_bar_0 * moment_bar_hat_6) + t139 * weight_bar_hat_23 + weight_23 * (k2 * t24 * power3_hat_1
        + k2 * moment_12 * power3_hat_2 + k15 * moment_13 * power3_hat_3 + k2 * power3_bar_1 * t174
        + k2 * power3_bar_2 * moment_bar_hat_12 + k15 * power3_bar_3 * moment_bar_hat_13)
    )
    t303 = weight_bar_hat_7 * power2_bar_6 + weight_7 * power2_hat_6
    t141 = moment_2 * power3_bar_3 + moment_3 * power3_bar_2
    t142 = -k2 * t35 * power3_bar_2 + k2 * moment_12 * power3_bar_1 + k15 * moment_14 * power3_bar_3
    power2_bar_7 = k8 * weight_22 * t141 + k1 * moment_7 * weight_17 * power3_bar_0 + weight_23 * t142
    power2_hat_7 = (
        k8 * t141 * weight_bar_hat_22 + k8 * weight_22 * (moment_2 * power3_hat_3 + moment_3 * power3_hat_2
        + power3_bar_3 * moment_bar_hat_2 + power3_bar_2 * moment_bar_hat_3)
        + k1 * moment_7 * power3_bar_0 * weight_bar_hat_17 + k1 * weight_17 * (moment_7 * power3_hat_0
        + power3_bar_0 * moment_bar_hat_7) + t142 * weight_bar_hat_23 + weight_23 * (-k2 * t35 * power3_hat_2
        + k2 * moment_12 * power3_hat_1 + k15 * moment_14 * power3_hat_3 - k2 * power3_bar_2 * t190
        + k2 * power3_bar_1 * moment_bar_hat_12 + k15 * power3_bar_3 * moment_bar_hat_14)
    )
    t304 = weight_bar_hat_7 * power2_bar_7 + weight_7 * power2_hat_7
    power2_bar_8 = (
        weight_22 * (k13 * t118 - k7 * t121) + k1 * moment_8 * weight_17 * power3_bar_0
        + weight_23 * (k52 * moment_13 * power3_bar_1 + k52 * moment_14 * power3_bar_2
        + k14 * moment_15 * power3_bar_3)
    )
    t273 = power3_bar_3 * weight_bar_hat_22 + weight_22 * power3_hat_3
    power2_hat_8 = (
        -k7 * t256 - k7 * t258 + k52 * t263 + k52 * t264 - k7 * t265 - k7 * t266 + k52 * t267 + k52 * t268
        + k13 * moment_3 * t273 + moment_8 * t259 + k14 * moment_15 * t262
        + k13 * weight_22 * power3_bar_3 * moment_bar_hat_3 + k1 * weight_17 * power3_bar_0 * moment_bar_hat_8
        + k14 * weight_23 * power3_bar_3 * moment_bar_hat_15
    )
    t305 = weight_bar_hat_7 * power2_bar_8 + weight_7 * power2_hat_8
    power2_bar_9 = (
        -k12 * weight_24 * (t123 - moment_4 * power3_bar_1) + k2 * moment_9 * weight_18 * power3_bar_0
    )
    t275 = power3_bar_1 * weight_bar_hat_24 + weight_24 * power3_hat_1
    t276 = moment_4 * t275
    t277 = power3_bar_2 * weight_bar_hat_24 + weight_24 * power3_hat_2
    t278 = moment_5 * t277
    t279 = k2 * power3_bar_0 * weight_bar_hat_18 + k2 * weight_18 * power3_hat_0
    t280 = weight_24 * power3_bar_1 * moment_bar_hat_4
    t281 = weight_24 * power3_bar_2 * moment_bar_hat_5
    power2_hat_9 = (
        k12 * t276 - k12 * t278 + moment_9 * t279 + k12 * t280 - k12 * t281
        + k2 * weight_18 * power3_bar_0 * moment_bar_hat_9
    )
    t306 = weight_bar_hat_12 * power2_bar_9 + weight_12 * power2_hat_9
    power2_bar_10 = (
        k12 * weight_24 * (t126 + moment_4 * power3_bar_2) + k2 * moment_10 * weight_18 * power3_bar_0
    )
    t283 = moment_4 * t277
    t284 = moment_5 * t275
    t285 = weight_24 * power3_bar_2 * moment_bar_hat_4
    t286 = weight_24 * power3_bar_1 * moment_bar_hat_5
    power2_hat_10 = (
        k12 * t283 + k12 * t284 + moment_10 * t279 + k12 * t285 + k12 * t286
        + k2 * weight_18 * power3_bar_0 * moment_bar_hat_10
    )
    t307 = weight_bar_hat_12 * power2_bar_10 + weight_12 * power2_hat_10
    power2_bar_11 = (
        k2 * (weight_24 * (t130 - t131 + moment_4 * power3_bar_3) + moment_11 * weight_18 * power3_bar_0)
    )
    t288 = power3_bar_3 * weight_bar_hat_24 + weight_24 * power3_hat_3
    t289 = moment_6 * t275
    t290 = moment_7 * t277
    t291 = weight_24 * power3_bar_1 * moment_bar_hat_6
    t292 = weight_24 * power3_bar_2 * moment_bar_hat_7
    power2_hat_11 = (
        k2 * moment_4 * t288 + k2 * t289 - k2 * t290 + moment_11 * t279
        + k2 * weight_24 * power3_bar_3 * moment_bar_hat_4 + k2 * t291 - k2 * t292
        + k2 * weight_18 * power3_bar_0 * moment_bar_hat_11
    )
    t308 = weight_bar_hat_12 * power2_bar_11 + weight_12 * power2_hat_11
    t148 = moment_5 * power3_bar_3 + moment_6 * power3_bar_2 + moment_7 * power3_bar_1
    power2_bar_12 = k2 * (weight_24 * t148 + moment_12 * weight_18 * power3_bar_0)
    power2_hat_12 = (
        k2 * (t148 * weight_bar_hat_24 + weight_24 * (moment_5 * power3_hat_3 + moment_6 * power3_hat_2
        + moment_7 * power3_hat_1 + power3_bar_3 * moment_bar_hat_5 + power3_bar_2 * moment_bar_hat_6
        + power3_bar_1 * moment_bar_hat_7) + moment_12 * power3_bar_0 * weight_bar_hat_18
        + weight_18 * (moment_12 * power3_hat_0 + power3_bar_0 * moment_bar_hat_12))
    )
    t309 = weight_bar_hat_12 * power2_bar_12 + weight_12 * power2_hat_12
    power2_bar_13 = (
        weight_24 * (-k44 * t123 + k15 * t124 - k44 * t84 * power3_bar_1)
        + k2 * moment_13 * weight_18 * power3_bar_0
    )
    power2_hat_13 = (
        -k44 * t276 - k44 * t278 - k44 * t280 - k44 * t281 + k15 * moment_6 * t288 + k52 * moment_8 * t275
        + moment_13 * t279 + k15 * weight_24 * power3_bar_3 * moment_bar_hat_6
        + k52 * weight_24 * power3_bar_1 * moment_bar_hat_8 + k2 * weight_18 * power3_bar_0 * moment_bar_hat_13
    )
    t310 = weight_bar_hat_12 * power2_bar_13 + weight_12 * power2_hat_13
    power2_bar_14 = (
        weight_24 * (-k44 * t126 + k15 * t127 + k44 * t88 * power3_bar_2)
        + k2 * moment_14 * weight_18 * power3_bar_0
    )
    power2_hat_14 = (
        k44 * t283 - k44 * t284 + k44 * t285 - k44 * t286 + k15 * moment_7 * t288 + k52 * moment_8 * t277
        + moment_14 * t279 + k15 * weight_24 * power3_bar_3 * moment_bar_hat_7
        + k52 * weight_24 * power3_bar_2 * moment_bar_hat_8 + k2 * weight_18 * power3_bar_0 * moment_bar_hat_14
    )
    t311 = weight_bar_hat_12 * power2_bar_14 + weight_12 * power2_hat_14
    power2_bar_15 = weight_24 * (k14 * t129 - k45 * t132) + k2 * moment_15 * weight_18 * power3_bar_0
    power2_hat_15 = (
        -k45 * t289 - k45 * t290 - k45 * t291 - k45 * t292 + k14 * moment_8 * t288 + moment_15 * t279
        + k14 * weight_24 * power3_bar_3 * moment_bar_hat_8 + k2 * weight_18 * power3_bar_0 * moment_bar_hat_15
    )
    t312 = weight_bar_hat_12 * power2_bar_15 + weight_12 * power2_hat_15
    moment_hat_0 = (
        hyper_bar_0 * weight_bar_hat_25 + k3 * moment_0 * (weight_bar_hat_0 * power2_bar_0
        + weight_0 * power2_hat_0) + moment_1 * t298 + moment_2 * t299 + moment_3 * t300 + moment_4 * t301
        + moment_5 * t302 + moment_6 * t303 + moment_7 * t304 + moment_8 * t305 + moment_9 * t306
        + moment_10 * t307 + moment_11 * t308 + moment_12 * t309 + moment_13 * t310 + moment_14 * t311
        + moment_15 * t312 + k3 * weight_0 * moment_bar_hat_0 * power2_bar_0
        + weight_4 * moment_bar_hat_1 * power2_bar_1 + weight_4 * moment_bar_hat_2 * power2_bar_2
        + weight_4 * moment_bar_hat_3 * power2_bar_3 + weight_7 * moment_bar_hat_4 * power2_bar_4
        + weight_7 * moment_bar_hat_5 * power2_bar_5 + weight_7 * moment_bar_hat_6 * power2_bar_6
        + weight_7 * moment_bar_hat_7 * power2_bar_7 + weight_7 * moment_bar_hat_8 * power2_bar_8
        + weight_12 * moment_bar_hat_9 * power2_bar_9 + weight_12 * moment_bar_hat_10 * power2_bar_10
        + weight_12 * moment_bar_hat_11 * power2_bar_11 + weight_12 * moment_bar_hat_12 * power2_bar_12
        + weight_12 * moment_bar_hat_13 * power2_bar_13 + weight_12 * moment_bar_hat_14 * power2_bar_14
        + weight_12 * moment_bar_hat_15 * power2_bar_15 + power2_0 * t240 + power2_1 * t245 + power2_2 * t251
        + power2_3 * t253 + weight_15 * power3_bar_0 * power2_bar_hat_0
        + weight_20 * power3_bar_1 * power2_bar_hat_1 + weight_20 * power3_bar_2 * power2_bar_hat_2
        + weight_20 * power3_bar_3 * power2_bar_hat_3
    )
    tl.store(moment_hat_n, moment_hat_0)
    t318 = k22 * weight_bar_hat_8 * power2_bar_6 + k22 * weight_8 * power2_hat_6
    t365 = k22 * weight_bar_hat_8 * power2_bar_7 + k22 * weight_8 * power2_hat_7
    t314 = weight_bar_hat_1 * power2_bar_0 + weight_1 * power2_hat_0
    t315 = weight_bar_hat_8 * power2_bar_8 + weight_8 * power2_hat_8
    t329 = weight_bar_hat_13 * power2_bar_11 + weight_13 * power2_hat_11
    t334 = k0 * weight_bar_hat_13 * power2_bar_12 + k0 * weight_13 * power2_hat_12
    t320 = weight_bar_hat_5 * power2_bar_1 + weight_5 * power2_hat_1
    t321 = weight_bar_hat_13 * power2_bar_13 + weight_13 * power2_hat_13
    t376 = k8 * t320 + k40 * t321
    t325 = weight_bar_hat_5 * power2_bar_2 + weight_5 * power2_hat_2
    t326 = weight_bar_hat_13 * power2_bar_14 + weight_13 * power2_hat_14
    t377 = k8 * t325 + k40 * t326
    t330 = weight_bar_hat_5 * power2_bar_3 + weight_5 * power2_hat_3
    t331 = weight_bar_hat_13 * power2_bar_15 + weight_13 * power2_hat_15
    t378 = k13 * t330 + k10 * t331
    t336 = weight_bar_hat_9 * power2_bar_4 + weight_9 * power2_hat_4
    t337 = weight_bar_hat_9 * power2_bar_5 + weight_9 * power2_hat_5
    t338 = weight_bar_hat_9 * power2_bar_6 + weight_9 * power2_hat_6
    t339 = weight_bar_hat_9 * power2_bar_7 + weight_9 * power2_hat_7
    t340 = weight_bar_hat_9 * power2_bar_8 + weight_9 * power2_hat_8
    t343 = weight_1 * power2_bar_0
    t344 = weight_8 * power2_bar_8
    t347 = weight_5 * power2_bar_1
    t348 = weight_13 * power2_bar_13
    t379 = k8 * t347 + k40 * t348
    t352 = weight_5 * power2_bar_2
    t353 = weight_13 * power2_bar_14
    t380 = k8 * t352 + k40 * t353
    t357 = weight_5 * power2_bar_3
    t358 = weight_13 * power2_bar_15
    t381 = k13 * t357 + k10 * t358
    moment_hat_3 = (
        hyper_bar_3 * weight_bar_hat_26 + moment_0 * t300 + moment_1 * t318 + moment_2 * t365
        + moment_3 * (k4 * t314 + k48 * t315) + k0 * moment_4 * t329 + moment_5 * t334 + moment_6 * t376
        + moment_7 * t377 + moment_8 * t378 + k18 * moment_11 * t336 + k18 * moment_12 * t337
        + k23 * moment_13 * t338 + k23 * moment_14 * t339 + k29 * moment_15 * t340
        + weight_4 * moment_bar_hat_0 * power2_bar_3 + k22 * weight_8 * moment_bar_hat_1 * power2_bar_6
        + k22 * weight_8 * moment_bar_hat_2 * power2_bar_7 + moment_bar_hat_3 * (k4 * t343 + k48 * t344)
        + k0 * weight_13 * moment_bar_hat_4 * power2_bar_11 + k0 * weight_13 * moment_bar_hat_5 * power2_bar_12
        + moment_bar_hat_6 * t379 + moment_bar_hat_7 * t380 + moment_bar_hat_8 * t381
        + k18 * weight_9 * moment_bar_hat_11 * power2_bar_4 + k18 * weight_9 * moment_bar_hat_12 * power2_bar_5
        + k23 * weight_9 * moment_bar_hat_13 * power2_bar_6 + k23 * weight_9 * moment_bar_hat_14 * power2_bar_7
        + k29 * weight_9 * moment_bar_hat_15 * power2_bar_8 + power2_0 * t243 + power2_3 * t246
        + k8 * power2_6 * t255 + k8 * power2_7 * t257 + k13 * power2_8 * t273
        + weight_19 * power3_bar_3 * power2_bar_hat_0 + k0 * weight_16 * power3_bar_0 * power2_bar_hat_3
        + k8 * weight_22 * power3_bar_1 * power2_bar_hat_6 + k8 * weight_22 * power3_bar_2 * power2_bar_hat_7
        + k13 * weight_22 * power3_bar_3 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 192, moment_hat_3)
    t313 = weight_bar_hat_8 * power2_bar_4 + weight_8 * power2_hat_4
    t316 = t314 - k16 * t315
    t317 = k22 * weight_bar_hat_8 * power2_bar_5 + k22 * weight_8 * power2_hat_5
    t319 = weight_bar_hat_13 * power2_bar_9 + weight_13 * power2_hat_9
    t322 = t320 - k53 * t321
    t323 = k16 * t319 + k8 * t322
    t324 = weight_bar_hat_13 * power2_bar_10 + weight_13 * power2_hat_10
    t327 = t325 - k53 * t326
    t328 = k16 * t324 + k8 * t327
    t332 = t330 - k27 * t331
    t333 = k0 * t329 + k8 * t332
    t335 = -k7 * t320 + k13 * t321
    t341 = -k47 * t336 + k24 * t340
    t342 = weight_8 * power2_bar_4
    t345 = t343 - k16 * t344
    t346 = weight_13 * power2_bar_9
    t349 = t347 - k53 * t348
    t350 = k16 * t346 + k8 * t349
    t351 = weight_13 * power2_bar_10
    t354 = t352 - k53 * t353
    t355 = k16 * t351 + k8 * t354
    t356 = weight_13 * power2_bar_11
    t359 = t357 - k27 * t358
    t360 = k0 * t356 + k8 * t359
    t361 = -k7 * t347 + k13 * t348
    t362 = weight_9 * power2_bar_4
    t363 = weight_9 * power2_bar_8
    t364 = -k47 * t362 + k24 * t363
    moment_hat_1 = (
        hyper_bar_1 * weight_bar_hat_26 + moment_0 * t298 + moment_1 * (k22 * t313 + k4 * t316)
        + moment_2 * t317 + moment_3 * t318 + moment_4 * t323 + moment_5 * t328 + moment_6 * t333
        + moment_7 * t334 + moment_8 * t335 + k17 * moment_9 * t336 + k17 * moment_10 * t337
        + k18 * moment_11 * t338 + k18 * moment_12 * t339 + moment_13 * t341 - k47 * moment_14 * t337
        - k2 * moment_15 * t338 + weight_4 * moment_bar_hat_0 * power2_bar_1 + moment_bar_hat_1 * (k22 * t342
        + k4 * t345) + k22 * weight_8 * moment_bar_hat_2 * power2_bar_5
        + k22 * weight_8 * moment_bar_hat_3 * power2_bar_6 + moment_bar_hat_4 * t350 + moment_bar_hat_5 * t355
        + moment_bar_hat_6 * t360 + k0 * weight_13 * moment_bar_hat_7 * power2_bar_12 + moment_bar_hat_8 * t361
        + k17 * weight_9 * moment_bar_hat_9 * power2_bar_4 + k17 * weight_9 * moment_bar_hat_10 * power2_bar_5
        + k18 * weight_9 * moment_bar_hat_11 * power2_bar_6 + k18 * weight_9 * moment_bar_hat_12 * power2_bar_7
        + moment_bar_hat_13 * t364 - k47 * weight_9 * moment_bar_hat_14 * power2_bar_5
        - k2 * weight_9 * moment_bar_hat_15 * power2_bar_6 + power2_0 * t241 + power2_1 * t246
        + k8 * power2_4 * t255 + k8 * power2_5 * t257 + k8 * power2_6 * t273 - k7 * power2_8 * t255
        + weight_19 * power3_bar_1 * power2_bar_hat_0 + k0 * weight_16 * power3_bar_0 * power2_bar_hat_1
        + k8 * weight_22 * power3_bar_1 * power2_bar_hat_4 + k8 * weight_22 * power3_bar_2 * power2_bar_hat_5
        + k8 * weight_22 * power3_bar_3 * power2_bar_hat_6 - k7 * weight_22 * power3_bar_1 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 64, moment_hat_1)
    t366 = k16 * t324 - k8 * t327
    t367 = -k16 * t319 + k8 * t322
    t368 = -k0 * t329 + k8 * t332
    t369 = -k7 * t325 + k13 * t326
    t370 = k47 * t336 + k24 * t340
    t371 = k16 * t351 - k8 * t354
    t372 = -k16 * t346 + k8 * t349
    t373 = -k0 * t356 + k8 * t359
    t374 = -k7 * t352 + k13 * t353
    t375 = k47 * t362 + k24 * t363
    moment_hat_2 = (
        hyper_bar_2 * weight_bar_hat_26 + moment_0 * t299 + moment_1 * t317 + moment_2 * (-k22 * t313
        + k4 * t316) + moment_3 * t365 + moment_4 * t366 + moment_5 * t367 + moment_6 * t334 + moment_7 * t368
        + moment_8 * t369 - k17 * moment_9 * t337 + k17 * moment_10 * t336 - k18 * moment_11 * t339
        + k18 * moment_12 * t338 - k47 * moment_13 * t337 + moment_14 * t370 - k2 * moment_15 * t339
        + weight_4 * moment_bar_hat_0 * power2_bar_2 + k22 * weight_8 * moment_bar_hat_1 * power2_bar_5
        + moment_bar_hat_2 * (-k22 * t342 + k4 * t345) + k22 * weight_8 * moment_bar_hat_3 * power2_bar_7
        + moment_bar_hat_4 * t371 + moment_bar_hat_5 * t372 + k0 * weight_13 * moment_bar_hat_6 * power2_bar_12
        + moment_bar_hat_7 * t373 + moment_bar_hat_8 * t374 - k17 * weight_9 * moment_bar_hat_9 * power2_bar_5
        + k17 * weight_9 * moment_bar_hat_10 * power2_bar_4 - k18 * weight_9 * moment_bar_hat_11 * power2_bar_7
        + k18 * weight_9 * moment_bar_hat_12 * power2_bar_6 - k47 * weight_9 * moment_bar_hat_13 * power2_bar_5
        + moment_bar_hat_14 * t375 - k2 * weight_9 * moment_bar_hat_15 * power2_bar_7 + power2_0 * t242
        + power2_2 * t246 - k8 * power2_4 * t257 + k8 * power2_5 * t255 + k8 * power2_7 * t273
        - k7 * power2_8 * t257 + weight_19 * power3_bar_2 * power2_bar_hat_0
        + k0 * weight_16 * power3_bar_0 * power2_bar_hat_2 - k8 * weight_22 * power3_bar_2 * power2_bar_hat_4
        + k8 * weight_22 * power3_bar_1 * power2_bar_hat_5 + k8 * weight_22 * power3_bar_3 * power2_bar_hat_7
        - k7 * weight_22 * power3_bar_2 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 128, moment_hat_2)
    t396 = weight_bar_hat_6 * power2_bar_3 + weight_6 * power2_hat_3
    t397 = weight_bar_hat_14 * power2_bar_15 + weight_14 * power2_hat_15
    t398 = k2 * t396 - k0 * t397
    t402 = weight_bar_hat_14 * power2_bar_10 + weight_14 * power2_hat_10
    t393 = weight_bar_hat_6 * power2_bar_2 + weight_6 * power2_hat_2
    t394 = weight_bar_hat_14 * power2_bar_14 + weight_14 * power2_hat_14
    t441 = t393 + k54 * t394
    t442 = k34 * t402 + k2 * t441
    t399 = weight_bar_hat_14 * power2_bar_9 + weight_14 * power2_hat_9
    t390 = weight_bar_hat_6 * power2_bar_1 + weight_6 * power2_hat_1
    t391 = weight_bar_hat_14 * power2_bar_13 + weight_14 * power2_hat_13
    t439 = t390 + k54 * t391
    t455 = -k34 * t399 + k2 * t439
    t469 = weight_bar_hat_11 * power2_bar_7 + weight_11 * power2_hat_7
    t467 = weight_bar_hat_11 * power2_bar_6 + weight_11 * power2_hat_6
    t464 = weight_bar_hat_3 * power2_bar_0 + weight_3 * power2_hat_0
    t472 = weight_bar_hat_11 * power2_bar_5 + weight_11 * power2_hat_5
    t415 = weight_6 * power2_bar_3
    t416 = weight_14 * power2_bar_15
    t417 = k2 * t415 - k0 * t416
    t421 = weight_14 * power2_bar_10
    t412 = weight_6 * power2_bar_2
    t413 = weight_14 * power2_bar_14
    t449 = t412 + k54 * t413
    t450 = k34 * t421 + k2 * t449
    t418 = weight_14 * power2_bar_9
    t409 = weight_6 * power2_bar_1
    t410 = weight_14 * power2_bar_13
    t447 = t409 + k54 * t410
    t458 = -k34 * t418 + k2 * t447
    moment_hat_12 = (
        moment_0 * t309 + k18 * moment_1 * t339 + k18 * moment_2 * t338 + k18 * moment_3 * t337
        + moment_5 * t398 + moment_6 * t442 + moment_7 * t455 - k25 * moment_9 * t469 + k25 * moment_10 * t467
        + k6 * moment_12 * t464 + k17 * moment_13 * t469 + k17 * moment_14 * t467 - k20 * moment_15 * t472
        + weight_12 * moment_bar_hat_0 * power2_bar_12 + k18 * weight_9 * moment_bar_hat_1 * power2_bar_7
        + k18 * weight_9 * moment_bar_hat_2 * power2_bar_6 + k18 * weight_9 * moment_bar_hat_3 * power2_bar_5
        + moment_bar_hat_5 * t417 + moment_bar_hat_6 * t450 + moment_bar_hat_7 * t458
        - k25 * weight_11 * moment_bar_hat_9 * power2_bar_7 + k25 * weight_11 * moment_bar_hat_10 * power2_bar_6
        + k6 * weight_3 * moment_bar_hat_12 * power2_bar_0 + k17 * weight_11 * moment_bar_hat_13 * power2_bar_7
        + k17 * weight_11 * moment_bar_hat_14 * power2_bar_6
        - k20 * weight_11 * moment_bar_hat_15 * power2_bar_5 + k2 * power2_5 * t262 + k2 * power2_6 * t261
        + k2 * power2_7 * t260 + power2_12 * t279 + k2 * weight_23 * power3_bar_3 * power2_bar_hat_5
        + k2 * weight_23 * power3_bar_2 * power2_bar_hat_6 + k2 * weight_23 * power3_bar_1 * power2_bar_hat_7
        + k2 * weight_18 * power3_bar_0 * power2_bar_hat_12
    )
    tl.store(moment_hat_n + 768, moment_hat_12)
    t382 = weight_bar_hat_2 * power2_bar_0 + weight_2 * power2_hat_0
    t383 = weight_bar_hat_10 * power2_bar_8 + weight_10 * power2_hat_8
    t384 = k5 * t382 - k19 * t383
    t387 = weight_bar_hat_10 * power2_bar_7 + weight_10 * power2_hat_7
    t385 = weight_bar_hat_10 * power2_bar_6 + weight_10 * power2_hat_6
    t432 = weight_bar_hat_10 * power2_bar_5 + weight_10 * power2_hat_5
    t395 = t393 - k55 * t394
    t392 = t390 - k55 * t391
    t403 = t393 - k56 * t394
    t433 = k35 * t402 + k44 * t403
    t400 = t390 - k56 * t391
    t434 = k35 * t399 - k44 * t400
    t435 = weight_bar_hat_14 * power2_bar_12 + weight_14 * power2_hat_12
    t406 = weight_2 * power2_bar_0
    t407 = weight_10 * power2_bar_8
    t408 = k5 * t406 - k19 * t407
    t414 = t412 - k55 * t413
    t411 = t409 - k55 * t410
    t422 = t412 - k56 * t413
    t436 = k35 * t421 + k44 * t422
    t419 = t409 - k56 * t410
    t437 = k35 * t418 - k44 * t419
    moment_hat_5 = (
        moment_0 * t302 + moment_1 * t328 + moment_2 * t367 + moment_3 * t334 + moment_5 * t384
        + k21 * moment_6 * t387 + k21 * moment_7 * t385 - k19 * moment_8 * t432 - k12 * moment_9 * t395
        + k12 * moment_10 * t392 + moment_12 * t398 - moment_13 * t433 + moment_14 * t434
        - k0 * moment_15 * t435 + weight_7 * moment_bar_hat_0 * power2_bar_5 + moment_bar_hat_1 * t355
        + moment_bar_hat_2 * t372 + k0 * weight_13 * moment_bar_hat_3 * power2_bar_12 + moment_bar_hat_5 * t408
        + k21 * weight_10 * moment_bar_hat_6 * power2_bar_7 + k21 * weight_10 * moment_bar_hat_7 * power2_bar_6
        - k19 * weight_10 * moment_bar_hat_8 * power2_bar_5 - k12 * moment_bar_hat_9 * t414
        + k12 * moment_bar_hat_10 * t411 + moment_bar_hat_12 * t417 - moment_bar_hat_13 * t436
        + moment_bar_hat_14 * t437 - k0 * weight_14 * moment_bar_hat_15 * power2_bar_12 + k8 * power2_1 * t248
        + k8 * power2_2 * t247 + power2_5 * t259 - k12 * power2_9 * t277 + k12 * power2_10 * t275
        + k2 * power2_12 * t288 - k44 * power2_13 * t277 - k44 * power2_14 * t275
        + k8 * weight_21 * power3_bar_2 * power2_bar_hat_1 + k8 * weight_21 * power3_bar_1 * power2_bar_hat_2
        + k1 * weight_17 * power3_bar_0 * power2_bar_hat_5 - k12 * weight_24 * power3_bar_2 * power2_bar_hat_9
        + k12 * weight_24 * power3_bar_1 * power2_bar_hat_10 + k2 * weight_24 * power3_bar_3 * power2_bar_hat_12
        - k44 * weight_24 * power3_bar_2 * power2_bar_hat_13
        - k44 * weight_24 * power3_bar_1 * power2_bar_hat_14
    )
    tl.store(moment_hat_n + 320, moment_hat_5)
    t386 = moment_6 * t385
    t388 = moment_7 * t387
    t389 = weight_bar_hat_10 * power2_bar_4 + weight_10 * power2_hat_4
    t401 = k35 * t399 + k44 * t400
    t404 = -k35 * t402 + k44 * t403
    t405 = weight_bar_hat_14 * power2_bar_11 + weight_14 * power2_hat_11
    t420 = k35 * t418 + k44 * t419
    t423 = -k35 * t421 + k44 * t422
    t424 = power2_1 * t247
    t425 = power2_2 * t248
    t426 = power2_13 * t275
    t427 = power2_14 * t277
    t428 = weight_24 * power3_bar_1 * power2_bar_hat_13
    t429 = weight_24 * power3_bar_2 * power2_bar_hat_14
    t430 = weight_10 * moment_bar_hat_6 * power2_bar_6 - k57 * weight_21 * power3_bar_2 * power2_bar_hat_2
    t431 = weight_10 * moment_bar_hat_7 * power2_bar_7 - k57 * weight_21 * power3_bar_1 * power2_bar_hat_1
    moment_hat_4 = (
        moment_0 * t301 + moment_1 * t323 + moment_2 * t366 + k0 * moment_3 * t329 + moment_4 * t384
        + k21 * t386 - k21 * t388 - k19 * moment_8 * t389 + k12 * moment_9 * t392 + k12 * moment_10 * t395
        + moment_11 * t398 - moment_13 * t401 + moment_14 * t404 - k0 * moment_15 * t405
        + weight_7 * moment_bar_hat_0 * power2_bar_4 + moment_bar_hat_1 * t350 + moment_bar_hat_2 * t371
        + k0 * weight_13 * moment_bar_hat_3 * power2_bar_11 + moment_bar_hat_4 * t408
        - k19 * weight_10 * moment_bar_hat_8 * power2_bar_4 + k12 * moment_bar_hat_9 * t411
        + k12 * moment_bar_hat_10 * t414 + moment_bar_hat_11 * t417 - moment_bar_hat_13 * t420
        + moment_bar_hat_14 * t423 - k0 * weight_14 * moment_bar_hat_15 * power2_bar_11 + k8 * t424 - k8 * t425
        + power2_4 * t259 + k12 * power2_9 * t275 + k12 * power2_10 * t277 + k2 * power2_11 * t288 - k44 * t426
        + k44 * t427 + k1 * weight_17 * power3_bar_0 * power2_bar_hat_4
        + k12 * weight_24 * power3_bar_1 * power2_bar_hat_9 + k12 * weight_24 * power3_bar_2 * power2_bar_hat_10
        + k2 * weight_24 * power3_bar_3 * power2_bar_hat_11 - k44 * t428 + k44 * t429 + k21 * t430 - k21 * t431
    )
    tl.store(moment_hat_n + 256, moment_hat_4)
    t460 = k14 * t396 + k41 * t397
    t461 = k14 * t415 + k41 * t416
    moment_hat_8 = (
        k24 * t386 + k24 * t388 - k7 * t424 - k7 * t425 + k52 * t426 + k52 * t427 + k52 * t428 + k52 * t429
        + k24 * t430 + k24 * t431 + moment_0 * t305 + moment_1 * t335 + moment_2 * t369 + moment_3 * t378
        - k19 * moment_4 * t389 - k19 * moment_5 * t432 + moment_8 * (k5 * t382 + k19 * t383)
        - k36 * moment_9 * t399 - k36 * moment_10 * t402 + k52 * moment_13 * t439 + k52 * moment_14 * t441
        + moment_15 * t460 + weight_7 * moment_bar_hat_0 * power2_bar_8 + moment_bar_hat_1 * t361
        + moment_bar_hat_2 * t374 + moment_bar_hat_3 * t381 - k19 * weight_10 * moment_bar_hat_4 * power2_bar_4
        - k19 * weight_10 * moment_bar_hat_5 * power2_bar_5 + moment_bar_hat_8 * (k5 * t406 + k19 * t407)
        - k36 * weight_14 * moment_bar_hat_9 * power2_bar_9
        - k36 * weight_14 * moment_bar_hat_10 * power2_bar_10 + k52 * moment_bar_hat_13 * t447
        + k52 * moment_bar_hat_14 * t449 + moment_bar_hat_15 * t461 + k13 * power2_3 * t249 + power2_8 * t259
        + k14 * power2_15 * t288 + k13 * weight_21 * power3_bar_3 * power2_bar_hat_3
        + k1 * weight_17 * power3_bar_0 * power2_bar_hat_8 + k14 * weight_24 * power3_bar_3 * power2_bar_hat_15
    )
    tl.store(moment_hat_n + 512, moment_hat_8)
    t438 = t382 + k17 * t383
    t440 = k34 * t399 + k2 * t439
    t443 = t396 + k58 * t397
    t444 = k37 * t405 + k15 * t443
    t445 = weight_10 * power2_bar_4
    t446 = t406 + k17 * t407
    t448 = k34 * t418 + k2 * t447
    t451 = weight_14 * power2_bar_11
    t452 = t415 + k58 * t416
    t453 = k37 * t451 + k15 * t452
    moment_hat_6 = (
        moment_0 * t303 + moment_1 * t333 + moment_2 * t334 + moment_3 * t376 + k21 * moment_4 * t385
        + k21 * moment_5 * t387 + moment_6 * (k21 * t389 + k5 * t438) + k21 * moment_7 * t432
        + k24 * moment_8 * t385 + k34 * moment_9 * t405 + k34 * moment_10 * t435 + moment_11 * t440
        + moment_12 * t442 + moment_13 * t444 + k37 * moment_14 * t435 - k45 * moment_15 * t392
        + weight_7 * moment_bar_hat_0 * power2_bar_6 + moment_bar_hat_1 * t360
        + k0 * weight_13 * moment_bar_hat_2 * power2_bar_12 + moment_bar_hat_3 * t379
        + k21 * weight_10 * moment_bar_hat_4 * power2_bar_6 + k21 * weight_10 * moment_bar_hat_5 * power2_bar_7
        + moment_bar_hat_6 * (k21 * t445 + k5 * t446) + k21 * weight_10 * moment_bar_hat_7 * power2_bar_5
        + k24 * weight_10 * moment_bar_hat_8 * power2_bar_6 + k34 * weight_14 * moment_bar_hat_9 * power2_bar_11
        + k34 * weight_14 * moment_bar_hat_10 * power2_bar_12 + moment_bar_hat_11 * t448
        + moment_bar_hat_12 * t450 + moment_bar_hat_13 * t453
        + k37 * weight_14 * moment_bar_hat_14 * power2_bar_12 - k45 * moment_bar_hat_15 * t411
        + k8 * power2_1 * t249 + k8 * power2_3 * t247 + power2_6 * t259 + k2 * power2_11 * t275
        + k2 * power2_12 * t277 + k15 * power2_13 * t288 - k45 * power2_15 * t275
        + k8 * weight_21 * power3_bar_3 * power2_bar_hat_1 + k8 * weight_21 * power3_bar_1 * power2_bar_hat_3
        + k1 * weight_17 * power3_bar_0 * power2_bar_hat_6 + k2 * weight_24 * power3_bar_1 * power2_bar_hat_11
        + k2 * weight_24 * power3_bar_2 * power2_bar_hat_12 + k15 * weight_24 * power3_bar_3 * power2_bar_hat_13
        - k45 * weight_24 * power3_bar_1 * power2_bar_hat_15
    )
    tl.store(moment_hat_n + 384, moment_hat_6)
    t454 = k34 * t402 - k2 * t441
    t456 = -k37 * t405 + k15 * t443
    t457 = k34 * t421 - k2 * t449
    t459 = -k37 * t451 + k15 * t452
    moment_hat_7 = (
        moment_0 * t304 + moment_1 * t334 + moment_2 * t368 + moment_3 * t377 - k21 * moment_4 * t387
        + k21 * moment_5 * t385 + k21 * moment_6 * t432 + moment_7 * (-k21 * t389 + k5 * t438)
        + k24 * moment_8 * t387 - k34 * moment_9 * t435 + k34 * moment_10 * t405 + moment_11 * t454
        + moment_12 * t455 + k37 * moment_13 * t435 + moment_14 * t456 - k45 * moment_15 * t395
        + weight_7 * moment_bar_hat_0 * power2_bar_7 + k0 * weight_13 * moment_bar_hat_1 * power2_bar_12
        + moment_bar_hat_2 * t373 + moment_bar_hat_3 * t380 - k21 * weight_10 * moment_bar_hat_4 * power2_bar_7
        + k21 * weight_10 * moment_bar_hat_5 * power2_bar_6 + k21 * weight_10 * moment_bar_hat_6 * power2_bar_5
        + moment_bar_hat_7 * (-k21 * t445 + k5 * t446) + k24 * weight_10 * moment_bar_hat_8 * power2_bar_7
        - k34 * weight_14 * moment_bar_hat_9 * power2_bar_12
        + k34 * weight_14 * moment_bar_hat_10 * power2_bar_11 + moment_bar_hat_11 * t457
        + moment_bar_hat_12 * t458 + k37 * weight_14 * moment_bar_hat_13 * power2_bar_12
        + moment_bar_hat_14 * t459 - k45 * moment_bar_hat_15 * t414 + k8 * power2_2 * t249
        + k8 * power2_3 * t248 + power2_7 * t259 - k2 * power2_11 * t277 + k2 * power2_12 * t275
        + k15 * power2_14 * t288 - k45 * power2_15 * t277 + k8 * weight_21 * power3_bar_3 * power2_bar_hat_2
        + k8 * weight_21 * power3_bar_2 * power2_bar_hat_3 + k1 * weight_17 * power3_bar_0 * power2_bar_hat_7
        - k2 * weight_24 * power3_bar_2 * power2_bar_hat_11 + k2 * weight_24 * power3_bar_1 * power2_bar_hat_12
        + k15 * weight_24 * power3_bar_3 * power2_bar_hat_14
        - k45 * weight_24 * power3_bar_2 * power2_bar_hat_15
    )
    tl.store(moment_hat_n + 448, moment_hat_7)
    t496 = moment_1 * t338
    t497 = moment_2 * t339
    t498 = moment_13 * t467
    t499 = moment_14 * t469
    t471 = weight_bar_hat_11 * power2_bar_4 + weight_11 * power2_hat_4
    t500 = weight_11 * moment_bar_hat_13 * power2_bar_6
    t501 = weight_11 * moment_bar_hat_14 * power2_bar_7
    t502 = power2_6 * t260
    t503 = power2_7 * t261
    t504 = weight_9 * moment_bar_hat_1 * power2_bar_6 + k10 * weight_23 * power3_bar_1 * power2_bar_hat_6
    t505 = weight_9 * moment_bar_hat_2 * power2_bar_7 + k10 * weight_23 * power3_bar_2 * power2_bar_hat_7
    moment_hat_11 = (
        moment_0 * t308 + k18 * t496 - k18 * t497 + k18 * moment_3 * t336 + moment_4 * t398 + moment_6 * t440
        + moment_7 * t454 + k25 * moment_9 * t467 + k25 * moment_10 * t469 + k6 * moment_11 * t464 + k17 * t498
        - k17 * t499 - k20 * moment_15 * t471 + weight_12 * moment_bar_hat_0 * power2_bar_11
        + k18 * weight_9 * moment_bar_hat_3 * power2_bar_4 + moment_bar_hat_4 * t417 + moment_bar_hat_6 * t448
        + moment_bar_hat_7 * t457 + k25 * weight_11 * moment_bar_hat_9 * power2_bar_6
        + k25 * weight_11 * moment_bar_hat_10 * power2_bar_7 + k6 * weight_3 * moment_bar_hat_11 * power2_bar_0
        + k17 * t500 - k17 * t501 - k20 * weight_11 * moment_bar_hat_15 * power2_bar_4 + k2 * power2_4 * t262
        + k2 * t502 - k2 * t503 + power2_11 * t279 + k2 * weight_23 * power3_bar_3 * power2_bar_hat_4
        + k2 * weight_18 * power3_bar_0 * power2_bar_hat_11 + k18 * t504 - k18 * t505
    )
    tl.store(moment_hat_n + 704, moment_hat_11)
    t465 = weight_bar_hat_11 * power2_bar_8 + weight_11 * power2_hat_8
    t474 = weight_3 * power2_bar_0
    t475 = weight_11 * power2_bar_8
    moment_hat_15 = (
        -k2 * t496 - k2 * t497 + k26 * t498 + k26 * t499 + k26 * t500 + k26 * t501 - k45 * t502 - k45 * t503
        - k2 * t504 - k2 * t505 + moment_0 * t312 + k29 * moment_3 * t340 - k0 * moment_4 * t405
        - k0 * moment_5 * t435 - k45 * moment_6 * t392 - k45 * moment_7 * t395 + moment_8 * t460
        - k20 * moment_11 * t471 - k20 * moment_12 * t472 + moment_15 * (k6 * t464 + k49 * t465)
        + weight_12 * moment_bar_hat_0 * power2_bar_15 + k29 * weight_9 * moment_bar_hat_3 * power2_bar_8
        - k0 * weight_14 * moment_bar_hat_4 * power2_bar_11 - k0 * weight_14 * moment_bar_hat_5 * power2_bar_12
        - k45 * moment_bar_hat_6 * t411 - k45 * moment_bar_hat_7 * t414 + moment_bar_hat_8 * t461
        - k20 * weight_11 * moment_bar_hat_11 * power2_bar_4
        - k20 * weight_11 * moment_bar_hat_12 * power2_bar_5 + moment_bar_hat_15 * (k6 * t474 + k49 * t475)
        + k14 * power2_8 * t262 + power2_15 * t279 + k14 * weight_23 * power3_bar_3 * power2_bar_hat_8
        + k2 * weight_18 * power3_bar_0 * power2_bar_hat_15
    )
    tl.store(moment_hat_n + 960, moment_hat_15)
    t462 = moment_2 * t337
    t463 = moment_7 * t435
    t468 = moment_11 * t467
    t470 = moment_12 * t469
    t473 = moment_14 * t472
    t477 = weight_11 * moment_bar_hat_11 * power2_bar_6
    t478 = weight_11 * moment_bar_hat_14 * power2_bar_5
    t479 = power2_4 * t260
    t480 = power2_5 * t261
    t481 = weight_23 * power3_bar_1 * power2_bar_hat_4
    t482 = weight_9 * moment_bar_hat_2 * power2_bar_5 + k10 * weight_23 * power3_bar_2 * power2_bar_hat_5
    t483 = weight_14 * moment_bar_hat_7 * power2_bar_12 + k59 * weight_11 * moment_bar_hat_12 * power2_bar_7
    t506 = t464 + k60 * t465
    t507 = weight_11 * power2_bar_4
    t508 = t474 + k60 * t475
    moment_hat_13 = (
        -k47 * t462 + k37 * t463 + k17 * t468 + k17 * t470 + k6 * t473 + k17 * t477 + k6 * t478 - k44 * t479
        - k44 * t480 - k44 * t481 - k47 * t482 + k37 * t483 + moment_0 * t310 + moment_1 * t341
        + k23 * moment_3 * t338 - moment_4 * t401 - moment_5 * t433 + moment_6 * t444 + k52 * moment_8 * t439
        - k18 * moment_9 * t471 - k18 * moment_10 * t472 + moment_13 * (k6 * t471 + k6 * t506)
        + k26 * moment_15 * t467 + weight_12 * moment_bar_hat_0 * power2_bar_13 + moment_bar_hat_1 * t364
        + k23 * weight_9 * moment_bar_hat_3 * power2_bar_6 - moment_bar_hat_4 * t420 - moment_bar_hat_5 * t436
        + moment_bar_hat_6 * t453 + k52 * moment_bar_hat_8 * t447
        - k18 * weight_11 * moment_bar_hat_9 * power2_bar_4 - k18 * weight_11 * moment_bar_hat_10 * power2_bar_5
        + moment_bar_hat_13 * (k6 * t507 + k6 * t508) + k26 * weight_11 * moment_bar_hat_15 * power2_bar_6
        + k15 * power2_6 * t262 + k52 * power2_8 * t260 + power2_13 * t279
        + k15 * weight_23 * power3_bar_3 * power2_bar_hat_6 + k52 * weight_23 * power3_bar_1 * power2_bar_hat_8
        + k2 * weight_18 * power3_bar_0 * power2_bar_hat_13
    )
    tl.store(moment_hat_n + 832, moment_hat_13)
    t484 = moment_1 * t337
    t485 = moment_6 * t435
    t486 = moment_11 * t469
    t487 = moment_12 * t467
    t488 = moment_13 * t472
    t489 = weight_11 * moment_bar_hat_11 * power2_bar_7
    t490 = weight_11 * moment_bar_hat_13 * power2_bar_5
    t491 = power2_4 * t261
    t492 = power2_5 * t260
    t493 = weight_23 * power3_bar_2 * power2_bar_hat_4
    t494 = weight_9 * moment_bar_hat_1 * power2_bar_5 + k10 * weight_23 * power3_bar_1 * power2_bar_hat_5
    t495 = weight_14 * moment_bar_hat_6 * power2_bar_12 + k59 * weight_11 * moment_bar_hat_12 * power2_bar_6
    moment_hat_14 = (
        -k47 * t484 + k37 * t485 - k17 * t486 + k17 * t487 + k6 * t488 - k17 * t489 + k6 * t490 + k44 * t491
        - k44 * t492 + k44 * t493 - k47 * t494 + k37 * t495 + moment_0 * t311 + moment_2 * t370
        + k23 * moment_3 * t339 + moment_4 * t404 + moment_5 * t434 + moment_7 * t456 + k52 * moment_8 * t441
        + k18 * moment_9 * t472 - k18 * moment_10 * t471 + moment_14 * (-k6 * t471 + k6 * t506)
        + k26 * moment_15 * t469 + weight_12 * moment_bar_hat_0 * power2_bar_14 + moment_bar_hat_2 * t375
        + k23 * weight_9 * moment_bar_hat_3 * power2_bar_7 + moment_bar_hat_4 * t423 + moment_bar_hat_5 * t437
        + moment_bar_hat_7 * t459 + k52 * moment_bar_hat_8 * t449
        + k18 * weight_11 * moment_bar_hat_9 * power2_bar_5 - k18 * weight_11 * moment_bar_hat_10 * power2_bar_4
        + moment_bar_hat_14 * (-k6 * t507 + k6 * t508) + k26 * weight_11 * moment_bar_hat_15 * power2_bar_7
        + k15 * power2_7 * t262 + k52 * power2_8 * t261 + power2_14 * t279
        + k15 * weight_23 * power3_bar_3 * power2_bar_hat_7 + k52 * weight_23 * power3_bar_2 * power2_bar_hat_8
        + k2 * weight_18 * power3_bar_0 * power2_bar_hat_14
    )
    tl.store(moment_hat_n + 896, moment_hat_14)
    t466 = k6 * t464 - k50 * t465
    t476 = k6 * t474 - k50 * t475
    moment_hat_9 = (
        moment_0 * t306 + k17 * moment_1 * t336 - k17 * t462 + k12 * moment_4 * t392 - k12 * moment_5 * t395
        + k34 * moment_6 * t405 - k34 * t463 - k36 * moment_8 * t399 + moment_9 * t466 + k25 * t468 - k25 * t470
        - k18 * moment_13 * t471 + k18 * t473 + weight_12 * moment_bar_hat_0 * power2_bar_9
        + k17 * weight_9 * moment_bar_hat_1 * power2_bar_4 + k12 * moment_bar_hat_4 * t411
        - k12 * moment_bar_hat_5 * t414 + k34 * weight_14 * moment_bar_hat_6 * power2_bar_11
        - k36 * weight_14 * moment_bar_hat_8 * power2_bar_9 + moment_bar_hat_9 * t476 + k25 * t477
        - k18 * weight_11 * moment_bar_hat_13 * power2_bar_4 + k18 * t478 + k12 * t479 - k12 * t480
        + power2_9 * t279 + k12 * t481 + k2 * weight_18 * power3_bar_0 * power2_bar_hat_9 - k17 * t482
        - k34 * t483
    )
    tl.store(moment_hat_n + 576, moment_hat_9)
    moment_hat_10 = (
        moment_0 * t307 + k17 * t484 + k17 * moment_2 * t336 + k12 * moment_4 * t395 + k12 * moment_5 * t392
        + k34 * t485 + k34 * moment_7 * t405 - k36 * moment_8 * t402 + moment_10 * t466 + k25 * t486
        + k25 * t487 - k18 * t488 - k18 * moment_14 * t471 + weight_12 * moment_bar_hat_0 * power2_bar_10
        + k17 * weight_9 * moment_bar_hat_2 * power2_bar_4 + k12 * moment_bar_hat_4 * t414
        + k12 * moment_bar_hat_5 * t411 + k34 * weight_14 * moment_bar_hat_7 * power2_bar_11
        - k36 * weight_14 * moment_bar_hat_8 * power2_bar_10 + moment_bar_hat_10 * t476 + k25 * t489
        - k18 * t490 - k18 * weight_11 * moment_bar_hat_14 * power2_bar_4 + k12 * t491 + k12 * t492
        + power2_10 * t279 + k12 * t493 + k2 * weight_18 * power3_bar_0 * power2_bar_hat_10 + k17 * t494
        + k34 * t495
    )
    tl.store(moment_hat_n + 640, moment_hat_10)


@triton.jit(do_not_specialize=['samples', 'run'])
def second_shared(moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat, samples, run, BLOCK: tl.constexpr):
    """moment [samples, 16, 64]
    weight [31, 64]
    hyper_bar [samples, 4, 64]
    moment_bar_hat [samples, 16, 64]
    weight_bar_hat [31, 64]
    -> weight_hat [rows, 31, 64]
    A program sums a run of samples into a row; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > power2 > power2_bar_hat > moment > moment_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > weight > weight_bar_hat > power3_bar > power3_hat > moment > moment_bar_hat, weight_hat by hyper_bar > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_bar_hat > power3_hat > moment > moment_bar_hat
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 2.0  # 2
    k1: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k2: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k3: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k4: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k5: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k6: tl.constexpr = 0.7559289460184544  # 2*sqrt(7)/7
    k7: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k8: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k9: tl.constexpr = 0.25819888974716115  # sqrt(15)/15
    k10: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k11: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k12: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k13: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k14: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k15: tl.constexpr = 0.4140393356054125  # sqrt(210)/35
    k16: tl.constexpr = 0.50709255283711  # 3*sqrt(35)/35
    k17: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k18: tl.constexpr = 0.47809144373375745  # 2*sqrt(70)/35
    k19: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k20: tl.constexpr = 1.6329931618554518  # 2*sqrt(6)/3
    k21: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k22: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k23: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k24: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k25: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k26: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k27: tl.constexpr = 0.9759000729485331  # 2*sqrt(105)/21
    k28: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k29: tl.constexpr = 0.7715167498104595  # 5*sqrt(42)/42
    k30: tl.constexpr = 0.3086066999241838  # sqrt(42)/21
    k31: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k32: tl.constexpr = 0.4364357804719847  # 2*sqrt(21)/21
    k33: tl.constexpr = 0.5455447255899809  # 5*sqrt(21)/42
    k34: tl.constexpr = 0.32732683535398854  # sqrt(21)/14
    k35: tl.constexpr = 0.1543033499620919  # sqrt(42)/42
    k36: tl.constexpr = 1.5491933384829668  # 2*sqrt(15)/5
    k37: tl.constexpr = 0.5163977794943223  # 2*sqrt(15)/15
    k38: tl.constexpr = 0.8728715609439694  # 4*sqrt(21)/21
    k39: tl.constexpr = 1.0910894511799618  # 5*sqrt(21)/21
    k40: tl.constexpr = 3.4641016151377544  # 2*sqrt(3)
    k41: tl.constexpr = 0.11952286093343936  # sqrt(70)/70
    k42: tl.constexpr = 0.2927700218845599  # sqrt(105)/35
    k43: tl.constexpr = 1.0954451150103324  # sqrt(30)/5
    k44: tl.constexpr = 0.3535533905932738  # sqrt(2)/4
    k45: tl.constexpr = 0.28867513459481287  # sqrt(3)/6
    k46: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k47: tl.constexpr = 0.4564354645876384  # sqrt(30)/12
    k48: tl.constexpr = 0.6454972243679028  # sqrt(15)/6
    k49: tl.constexpr = 1.5811388300841898  # sqrt(10)/2
    k50: tl.constexpr = 0.9128709291752768  # sqrt(30)/6
    k51: tl.constexpr = 0.3872983346207417  # sqrt(15)/10
    k52: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    row = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    weight_hat_0 = tl.zeros([BLOCK], real)
    weight_hat_1 = tl.zeros([BLOCK], real)
    weight_hat_2 = tl.zeros([BLOCK], real)
    weight_hat_3 = tl.zeros([BLOCK], real)
    weight_hat_4 = tl.zeros([BLOCK], real)
    weight_hat_5 = tl.zeros([BLOCK], real)
    weight_hat_6 = tl.zeros([BLOCK], real)
    weight_hat_7 = tl.zeros([BLOCK], real)
    weight_hat_8 = tl.zeros([BLOCK], real)
    weight_hat_9 = tl.zeros([BLOCK], real)
    weight_hat_10 = tl.zeros([BLOCK], real)
    weight_hat_11 = tl.zeros([BLOCK], real)
    weight_hat_12 = tl.zeros([BLOCK], real)
    weight_hat_13 = tl.zeros([BLOCK], real)
    weight_hat_14 = tl.zeros([BLOCK], real)
    weight_hat_15 = tl.zeros([BLOCK], real)
    weight_hat_16 = tl.zeros([BLOCK], real)
    weight_hat_17 = tl.zeros([BLOCK], real)
    weight_hat_18 = tl.zeros([BLOCK], real)
    weight_hat_19 = tl.zeros([BLOCK], real)
    weight_hat_20 = tl.zeros([BLOCK], real)
    weight_hat_21 = tl.zeros([BLOCK], real)
    weight_hat_22 = tl.zeros([BLOCK], real)
    weight_hat_23 = tl.zeros([BLOCK], real)
    weight_hat_24 = tl.zeros([BLOCK], real)
    weight_hat_25 = tl.zeros([BLOCK], real)
    weight_hat_26 = tl.zeros([BLOCK], real)
    weight_hat_27 = tl.zeros([BLOCK], real)
    weight_hat_28 = tl.zeros([BLOCK], real)
    weight_hat_29 = tl.zeros([BLOCK], real)
    weight_hat_30 = tl.zeros([BLOCK], real)
    for n in range(row * run, tl.minimum(row * run + run, samples)):
        moment_n = moment + n * 1024 + c
        weight_c = weight + c
        hyper_bar_n = hyper_bar + n * 256 + c
        moment_bar_hat_n = moment_bar_hat + n * 1024 + c
        weight_bar_hat_c = weight_bar_hat + c
        hyper_bar_0 = tl.load(hyper_bar_n)
        moment_bar_hat_0 = tl.load(moment_bar_hat_n)
        weight_hat_25 += hyper_bar_0 * moment_bar_hat_0
        hyper_bar_1 = tl.load(hyper_bar_n + 64)
        moment_bar_hat_1 = tl.load(moment_bar_hat_n + 64)
        hyper_bar_2 = tl.load(hyper_bar_n + 128)
        moment_bar_hat_2 = tl.load(moment_bar_hat_n + 128)
        hyper_bar_3 = tl.load(hyper_bar_n + 192)
        moment_bar_hat_3 = tl.load(moment_bar_hat_n + 192)
        weight_hat_26 += (
            hyper_bar_1 * moment_bar_hat_1 + hyper_bar_2 * moment_bar_hat_2 + hyper_bar_3 * moment_bar_hat_3
        )
        moment_0 = tl.load(moment_n)
        weight_bar_hat_27 = tl.load(weight_bar_hat_c + 1728)
        weight_29 = tl.load(weight_c + 1856)
        power3_bar_0 = hyper_bar_0 * weight_29
        weight_bar_hat_15 = tl.load(weight_bar_hat_c + 960)
        weight_15 = tl.load(weight_c + 960)
        weight_bar_hat_29 = tl.load(weight_bar_hat_c + 1856)
        power3_hat_0 = hyper_bar_0 * weight_bar_hat_29
        t293 = moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0
        moment_3 = tl.load(moment_n + 192)
        weight_30 = tl.load(weight_c + 1920)
        power3_bar_3 = weight_30 * hyper_bar_3
        t99 = moment_3 * power3_bar_3
        moment_1 = tl.load(moment_n + 64)
        power3_bar_1 = hyper_bar_1 * weight_30
        t100 = moment_1 * power3_bar_1
        moment_2 = tl.load(moment_n + 128)
        power3_bar_2 = weight_30 * hyper_bar_2
        t101 = moment_2 * power3_bar_2
        t102 = t100 + t101
        t103 = t99 + t102
        weight_bar_hat_19 = tl.load(weight_bar_hat_c + 1216)
        weight_19 = tl.load(weight_c + 1216)
        weight_bar_hat_30 = tl.load(weight_bar_hat_c + 1920)
        power3_hat_3 = hyper_bar_3 * weight_bar_hat_30
        t294 = moment_3 * power3_hat_3 + power3_bar_3 * moment_bar_hat_3
        power3_hat_1 = hyper_bar_1 * weight_bar_hat_30
        t295 = moment_1 * power3_hat_1 + power3_bar_1 * moment_bar_hat_1
        power3_hat_2 = hyper_bar_2 * weight_bar_hat_30
        t296 = moment_2 * power3_hat_2 + power3_bar_2 * moment_bar_hat_2
        t297 = t295 + t296
        t298 = t294 + t297
        power2_hat_0 = (
            hyper_bar_0 * weight_bar_hat_27 + moment_0 * power3_bar_0 * weight_bar_hat_15 + weight_15 * t293
            + t103 * weight_bar_hat_19 + weight_19 * t298
        )
        weight_27 = tl.load(weight_c + 1728)
        power2_bar_0 = hyper_bar_0 * weight_27 + moment_0 * power3_bar_0 * weight_15 + weight_19 * t103
        weight_hat_0 += moment_0 * (moment_0 * power2_hat_0 + k0 * moment_bar_hat_0 * power2_bar_0)
        t0 = moment_3 * moment_3
        t1 = moment_1 * moment_1
        t2 = moment_2 * moment_2
        t3 = t1 + t2
        t4 = k1 * t0 + k1 * t3
        t148 = moment_3 * moment_bar_hat_3
        t149 = moment_1 * moment_bar_hat_1
        t150 = moment_2 * moment_bar_hat_2
        t151 = t149 + t150
        t152 = k2 * t148 + k2 * t151
        weight_hat_1 += t4 * power2_hat_0 + t152 * power2_bar_0
        moment_8 = tl.load(moment_n + 512)
        t5 = moment_8 * moment_8
        moment_4 = tl.load(moment_n + 256)
        moment_5 = tl.load(moment_n + 320)
        t6 = moment_4 * moment_4 + moment_5 * moment_5
        moment_6 = tl.load(moment_n + 384)
        t7 = moment_6 * moment_6
        moment_7 = tl.load(moment_n + 448)
        t8 = moment_7 * moment_7
        t9 = t7 + t8
        t10 = k3 * t5 + k3 * t6 + k3 * t9
        moment_bar_hat_8 = tl.load(moment_bar_hat_n + 512)
        t153 = moment_8 * moment_bar_hat_8
        moment_bar_hat_4 = tl.load(moment_bar_hat_n + 256)
        moment_bar_hat_5 = tl.load(moment_bar_hat_n + 320)
        t154 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
        moment_bar_hat_6 = tl.load(moment_bar_hat_n + 384)
        t155 = moment_6 * moment_bar_hat_6
        moment_bar_hat_7 = tl.load(moment_bar_hat_n + 448)
        t156 = moment_7 * moment_bar_hat_7
        t157 = t155 + t156
        t158 = k4 * t153 + k4 * t154 + k4 * t157
        weight_hat_2 += t10 * power2_hat_0 + t158 * power2_bar_0
        weight_0 = tl.load(weight_c)
        weight_1 = tl.load(weight_c + 64)
        weight_2 = tl.load(weight_c + 128)
        weight_3 = tl.load(weight_c + 192)
        moment_11 = tl.load(moment_n + 704)
        moment_12 = tl.load(moment_n + 768)
        moment_15 = tl.load(moment_n + 960)
        t11 = moment_15 * moment_15
        moment_9 = tl.load(moment_n + 576)
        moment_10 = tl.load(moment_n + 640)
        t12 = moment_9 * moment_9 + moment_10 * moment_10
        moment_13 = tl.load(moment_n + 832)
        t13 = moment_13 * moment_13
        moment_14 = tl.load(moment_n + 896)
        t14 = moment_14 * moment_14
        t15 = t13 + t14
        t16 = k5 * moment_11 * moment_11 + k5 * moment_12 * moment_12 + k5 * t11 + k5 * t12 + k5 * t15
        power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10 + weight_3 * t16
        weight_bar_hat_0 = tl.load(weight_bar_hat_c)
        weight_bar_hat_1 = tl.load(weight_bar_hat_c + 64)
        weight_bar_hat_2 = tl.load(weight_bar_hat_c + 128)
        weight_bar_hat_3 = tl.load(weight_bar_hat_c + 192)
        moment_bar_hat_11 = tl.load(moment_bar_hat_n + 704)
        moment_bar_hat_12 = tl.load(moment_bar_hat_n + 768)
        moment_bar_hat_15 = tl.load(moment_bar_hat_n + 960)
        t159 = moment_15 * moment_bar_hat_15
        moment_bar_hat_9 = tl.load(moment_bar_hat_n + 576)
        moment_bar_hat_10 = tl.load(moment_bar_hat_n + 640)
        t160 = moment_9 * moment_bar_hat_9 + moment_10 * moment_bar_hat_10
        moment_bar_hat_13 = tl.load(moment_bar_hat_n + 832)
        moment_bar_hat_14 = tl.load(moment_bar_hat_n + 896)
        t161 = moment_13 * moment_bar_hat_13 + moment_14 * moment_bar_hat_14
        t162 = (
            k6 * moment_11 * moment_bar_hat_11 + k6 * moment_12 * moment_bar_hat_12 + k6 * t159 + k6 * t160
            + k6 * t161
        )
        power2_bar_hat_0 = (
            moment_0 * moment_0 * weight_bar_hat_0 + k0 * moment_0 * weight_0 * moment_bar_hat_0
            + t4 * weight_bar_hat_1 + weight_1 * t152 + t10 * weight_bar_hat_2 + weight_2 * t158
            + t16 * weight_bar_hat_3 + weight_3 * t162
        )
        weight_hat_19 += power2_0 * t298 + t103 * power2_bar_hat_0
        weight_hat_3 += t16 * power2_hat_0 + t162 * power2_bar_0
        weight_hat_15 += power2_0 * t293 + moment_0 * power3_bar_0 * power2_bar_hat_0
        weight_hat_27 += hyper_bar_0 * power2_bar_hat_0
        t50 = k7 * t1 - k7 * t2
        t119 = k8 * t100 - k8 * t101
        weight_bar_hat_22 = tl.load(weight_bar_hat_c + 1408)
        weight_22 = tl.load(weight_c + 1408)
        t320 = k8 * t295 - k8 * t296
        weight_bar_hat_17 = tl.load(weight_bar_hat_c + 1088)
        weight_17 = tl.load(weight_c + 1088)
        t321 = k3 * moment_4 * power3_hat_0 + k3 * power3_bar_0 * moment_bar_hat_4
        t22 = moment_9 - k9 * moment_13
        t33 = moment_10 + k9 * moment_14
        t120 = k10 * t22 * power3_bar_1 + k10 * t33 * power3_bar_2 + k5 * moment_11 * power3_bar_3
        weight_bar_hat_23 = tl.load(weight_bar_hat_c + 1472)
        weight_23 = tl.load(weight_c + 1472)
        t172 = moment_bar_hat_9 - k9 * moment_bar_hat_13
        t191 = moment_bar_hat_10 + k9 * moment_bar_hat_14
        t322 = (
            k10 * t22 * power3_hat_1 + k10 * t33 * power3_hat_2 + k5 * moment_11 * power3_hat_3
            + k10 * power3_bar_1 * t172 + k10 * power3_bar_2 * t191 + k5 * power3_bar_3 * moment_bar_hat_11
        )
        power2_hat_4 = (
            t119 * weight_bar_hat_22 + weight_22 * t320 + k3 * moment_4 * power3_bar_0 * weight_bar_hat_17
            + weight_17 * t321 + t120 * weight_bar_hat_23 + weight_23 * t322
        )
        t67 = k11 * t0 - k12 * t3
        t131 = k13 * t99 - k14 * t102
        t336 = k13 * t294 - k14 * t297
        t337 = k3 * moment_8 * power3_hat_0 + k3 * power3_bar_0 * moment_bar_hat_8
        t132 = k15 * moment_13 * power3_bar_1 + k15 * moment_14 * power3_bar_2 + k16 * moment_15 * power3_bar_3
        t338 = (
            k15 * moment_13 * power3_hat_1 + k15 * moment_14 * power3_hat_2 + k16 * moment_15 * power3_hat_3
            + k15 * power3_bar_1 * moment_bar_hat_13 + k15 * power3_bar_2 * moment_bar_hat_14
            + k16 * power3_bar_3 * moment_bar_hat_15
        )
        power2_hat_8 = (
            t131 * weight_bar_hat_22 + weight_22 * t336 + k3 * moment_8 * power3_bar_0 * weight_bar_hat_17
            + weight_17 * t337 + t132 * weight_bar_hat_23 + weight_23 * t338
        )
        t122 = k8 * moment_1 * power3_bar_2 + k8 * moment_2 * power3_bar_1
        t324 = (
            k8 * moment_1 * power3_hat_2 + k8 * moment_2 * power3_hat_1 + k8 * power3_bar_2 * moment_bar_hat_1
            + k8 * power3_bar_1 * moment_bar_hat_2
        )
        t325 = k3 * moment_5 * power3_hat_0 + k3 * power3_bar_0 * moment_bar_hat_5
        t34 = moment_9 + k9 * moment_13
        t23 = moment_10 - k9 * moment_14
        t123 = -k10 * t34 * power3_bar_2 + k10 * t23 * power3_bar_1 + k5 * moment_12 * power3_bar_3
        t192 = moment_bar_hat_9 + k9 * moment_bar_hat_13
        t173 = moment_bar_hat_10 - k9 * moment_bar_hat_14
        t326 = (
            -k10 * t34 * power3_hat_2 + k10 * t23 * power3_hat_1 + k5 * moment_12 * power3_hat_3
            - k10 * power3_bar_2 * t192 + k10 * power3_bar_1 * t173 + k5 * power3_bar_3 * moment_bar_hat_12
        )
        power2_hat_5 = (
            t122 * weight_bar_hat_22 + weight_22 * t324 + k3 * moment_5 * power3_bar_0 * weight_bar_hat_17
            + weight_17 * t325 + t123 * weight_bar_hat_23 + weight_23 * t326
        )
        t125 = k8 * moment_1 * power3_bar_3 + k8 * moment_3 * power3_bar_1
        t328 = (
            k8 * moment_1 * power3_hat_3 + k8 * moment_3 * power3_hat_1 + k8 * power3_bar_3 * moment_bar_hat_1
            + k8 * power3_bar_1 * moment_bar_hat_3
        )
        t329 = k3 * moment_6 * power3_hat_0 + k3 * power3_bar_0 * moment_bar_hat_6
        t24 = moment_11 - k17 * moment_15
        t126 = k5 * t24 * power3_bar_1 + k5 * moment_12 * power3_bar_2 + k18 * moment_13 * power3_bar_3
        t174 = moment_bar_hat_11 - k17 * moment_bar_hat_15
        t330 = (
            k5 * t24 * power3_hat_1 + k5 * moment_12 * power3_hat_2 + k18 * moment_13 * power3_hat_3
            + k5 * power3_bar_1 * t174 + k5 * power3_bar_2 * moment_bar_hat_12
            + k18 * power3_bar_3 * moment_bar_hat_13
        )
        power2_hat_6 = (
            t125 * weight_bar_hat_22 + weight_22 * t328 + k3 * moment_6 * power3_bar_0 * weight_bar_hat_17
            + weight_17 * t329 + t126 * weight_bar_hat_23 + weight_23 * t330
        )
        t216 = k19 * t149 - k19 * t150
        power2_bar_4 = weight_22 * t119 + k3 * moment_4 * power3_bar_0 * weight_17 + weight_23 * t120
        t252 = k20 * t148 - k11 * t151
        power2_bar_8 = weight_22 * t131 + k3 * moment_8 * power3_bar_0 * weight_17 + weight_23 * t132
        t226 = k19 * moment_1 * moment_bar_hat_2 + k19 * moment_2 * moment_bar_hat_1
        power2_bar_5 = weight_22 * t122 + k3 * moment_5 * power3_bar_0 * weight_17 + weight_23 * t123
        t234 = k19 * moment_1 * moment_bar_hat_3 + k19 * moment_3 * moment_bar_hat_1
        power2_bar_6 = weight_22 * t125 + k3 * moment_6 * power3_bar_0 * weight_17 + weight_23 * t126
        t128 = k8 * moment_2 * power3_bar_3 + k8 * moment_3 * power3_bar_2
        t332 = (
            k8 * moment_2 * power3_hat_3 + k8 * moment_3 * power3_hat_2 + k8 * power3_bar_3 * moment_bar_hat_2
            + k8 * power3_bar_2 * moment_bar_hat_3
        )
        t333 = k3 * moment_7 * power3_hat_0 + k3 * power3_bar_0 * moment_bar_hat_7
        t35 = moment_11 + k17 * moment_15
        t129 = -k5 * t35 * power3_bar_2 + k5 * moment_12 * power3_bar_1 + k18 * moment_14 * power3_bar_3
        t193 = moment_bar_hat_11 + k17 * moment_bar_hat_15
        t334 = (
            -k5 * t35 * power3_hat_2 + k5 * moment_12 * power3_hat_1 + k18 * moment_14 * power3_hat_3
            - k5 * power3_bar_2 * t193 + k5 * power3_bar_1 * moment_bar_hat_12
            + k18 * power3_bar_3 * moment_bar_hat_14
        )
        power2_hat_7 = (
            t128 * weight_bar_hat_22 + weight_22 * t332 + k3 * moment_7 * power3_bar_0 * weight_bar_hat_17
            + weight_17 * t333 + t129 * weight_bar_hat_23 + weight_23 * t334
        )
        t244 = k19 * moment_2 * moment_bar_hat_3 + k19 * moment_3 * moment_bar_hat_2
        power2_bar_7 = weight_22 * t128 + k3 * moment_7 * power3_bar_0 * weight_17 + weight_23 * t129
        weight_hat_8 += (
            t50 * power2_hat_4 + t67 * power2_hat_8 + k19 * moment_1 * moment_2 * power2_hat_5
            + k19 * moment_3 * moment_1 * power2_hat_6 + t216 * power2_bar_4 + t252 * power2_bar_8
            + t226 * power2_bar_5 + t234 * power2_bar_6 + k19 * moment_3 * moment_2 * power2_hat_7
            + t244 * power2_bar_7
        )
        t69 = k21 * t5 - k21 * t6 + k22 * t9
        t60 = k23 * moment_4 * moment_6 + k23 * moment_5 * moment_7 + k21 * moment_8 * moment_6
        t64 = -k23 * moment_4 * moment_7 + k23 * moment_5 * moment_6 + k21 * moment_8 * moment_7
        t52 = k10 * t7 - k10 * t8 - k24 * moment_8 * moment_4
        t254 = k24 * t153 - k24 * t154 + k21 * t157
        t184 = k1 * moment_bar_hat_8 + moment_bar_hat_4
        t236 = (
            k23 * moment_4 * moment_bar_hat_6 + k23 * moment_5 * moment_bar_hat_7 + k23 * moment_6 * t184
            + k23 * moment_7 * moment_bar_hat_5 + k21 * moment_8 * moment_bar_hat_6
        )
        t165 = -k1 * moment_bar_hat_8 + moment_bar_hat_4
        t245 = (
            -k23 * moment_4 * moment_bar_hat_7 + k23 * moment_5 * moment_bar_hat_6
            + k23 * moment_6 * moment_bar_hat_5 - k23 * moment_7 * t165 + k21 * moment_8 * moment_bar_hat_7
        )
        t220 = k23 * t155 - k23 * t156 - k24 * moment_4 * moment_bar_hat_8 - k24 * moment_8 * moment_bar_hat_4
        t56 = -k24 * moment_8 * moment_5 + k23 * moment_6 * moment_7
        t228 = (
            -k24 * moment_5 * moment_bar_hat_8 + k23 * moment_6 * moment_bar_hat_7
            + k23 * moment_7 * moment_bar_hat_6 - k24 * moment_8 * moment_bar_hat_5
        )
        weight_hat_10 += (
            t69 * power2_hat_8 + t60 * power2_hat_6 + t64 * power2_hat_7 + t52 * power2_hat_4
            + t254 * power2_bar_8 + t236 * power2_bar_6 + t245 * power2_bar_7 + t220 * power2_bar_4
            + t56 * power2_hat_5 + t228 * power2_bar_5
        )
        t215 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
        t225 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
        t233 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
        t242 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
        t251 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
        weight_hat_7 += (
            moment_0 * moment_4 * power2_hat_4 + moment_0 * moment_5 * power2_hat_5
            + moment_0 * moment_6 * power2_hat_6 + moment_0 * moment_7 * power2_hat_7
            + moment_0 * moment_8 * power2_hat_8 + t215 * power2_bar_4 + t225 * power2_bar_5
            + t233 * power2_bar_6 + t242 * power2_bar_7 + t251 * power2_bar_8
        )
        weight_7 = tl.load(weight_c + 448)
        weight_8 = tl.load(weight_c + 512)
        weight_9 = tl.load(weight_c + 576)
        t51 = k25 * moment_1 * t22 + k25 * moment_2 * t33 + k26 * moment_3 * moment_11
        weight_10 = tl.load(weight_c + 640)
        weight_11 = tl.load(weight_c + 704)
        t53 = (
            k5 * t13 - k5 * t14 - k26 * moment_9 * moment_13 - k26 * moment_10 * moment_14
            - k27 * moment_11 * moment_15
        )
        power2_4 = (
            moment_0 * moment_4 * weight_7 + weight_8 * t50 + weight_9 * t51 + weight_10 * t52 + weight_11 * t53
        )
        t55 = k25 * moment_1 * t23 - k25 * moment_2 * t34 + k26 * moment_3 * moment_12
        t57 = (
            k26 * moment_9 * moment_14 - k26 * moment_10 * moment_13 - k27 * moment_12 * moment_15
            + k6 * moment_13 * moment_14
        )
        power2_5 = (
            moment_0 * moment_5 * weight_7 + k19 * moment_1 * moment_2 * weight_8 + weight_9 * t55
            + weight_10 * t56 + weight_11 * t57
        )
        t59 = k26 * moment_1 * t24 + k26 * moment_2 * moment_12 + k28 * moment_3 * moment_13
        t61 = (
            k29 * moment_11 * moment_9 + k29 * moment_12 * moment_10 + k25 * moment_11 * moment_13
            + k25 * moment_12 * moment_14 + k30 * moment_15 * moment_13
        )
        power2_6 = (
            moment_0 * moment_6 * weight_7 + k19 * moment_3 * moment_1 * weight_8 + weight_9 * t59
            + weight_10 * t60 + weight_11 * t61
        )
        t68 = k21 * moment_1 * moment_13 + k21 * moment_2 * moment_14 + k31 * moment_3 * moment_15
        t70 = k32 * t11 - k33 * t12 + k34 * t15
        power2_8 = (
            moment_0 * moment_8 * weight_7 + weight_8 * t67 + weight_9 * t68 + weight_10 * t69 + weight_11 * t70
        )
        weight_bar_hat_7 = tl.load(weight_bar_hat_c + 448)
        weight_bar_hat_8 = tl.load(weight_bar_hat_c + 512)
        weight_bar_hat_9 = tl.load(weight_bar_hat_c + 576)
        t217 = moment_13 * moment_bar_hat_1
        t218 = moment_14 * moment_bar_hat_2
        t219 = (
            k25 * moment_1 * t172 + k25 * moment_2 * t191 + k26 * moment_3 * moment_bar_hat_11
            + k25 * moment_9 * moment_bar_hat_1 + k25 * moment_10 * moment_bar_hat_2
            + k26 * moment_11 * moment_bar_hat_3 - k35 * t217 + k35 * t218
        )
        weight_bar_hat_10 = tl.load(weight_bar_hat_c + 640)
        weight_bar_hat_11 = tl.load(weight_bar_hat_c + 704)
        t221 = moment_bar_hat_9 - k36 * moment_bar_hat_13
        t222 = moment_bar_hat_10 + k36 * moment_bar_hat_14
        t223 = (
            k26 * moment_9 * moment_bar_hat_13 + k26 * moment_10 * moment_bar_hat_14
            + k27 * moment_11 * moment_bar_hat_15 + k26 * moment_13 * t221 + k26 * moment_14 * t222
            + k27 * moment_15 * moment_bar_hat_11
        )
        power2_bar_hat_4 = (
            moment_0 * moment_4 * weight_bar_hat_7 + weight_7 * t215 + t50 * weight_bar_hat_8
            + t51 * weight_bar_hat_9 + weight_8 * t216 + weight_9 * t219 + t52 * weight_bar_hat_10
            + weight_10 * t220 + t53 * weight_bar_hat_11 - weight_11 * t223
        )
        t227 = (
            k25 * moment_1 * t173 - k25 * moment_2 * t192 + k26 * moment_3 * moment_bar_hat_12
            - k25 * moment_9 * moment_bar_hat_2 + k25 * moment_10 * moment_bar_hat_1
            + k26 * moment_12 * moment_bar_hat_3 - k35 * moment_13 * moment_bar_hat_2
            - k35 * moment_14 * moment_bar_hat_1
        )
        t229 = moment_bar_hat_10 - k36 * moment_bar_hat_14
        t230 = moment_bar_hat_9 + k36 * moment_bar_hat_13
        t231 = (
            k26 * moment_9 * moment_bar_hat_14 - k26 * moment_10 * moment_bar_hat_13
            - k27 * moment_12 * moment_bar_hat_15 - k26 * moment_13 * t229 + k26 * moment_14 * t230
            - k27 * moment_15 * moment_bar_hat_12
        )
        power2_bar_hat_5 = (
            moment_0 * moment_5 * weight_bar_hat_7 + weight_7 * t225
            + k19 * moment_1 * moment_2 * weight_bar_hat_8 + t55 * weight_bar_hat_9 + weight_8 * t226
            + weight_9 * t227 + t56 * weight_bar_hat_10 + weight_10 * t228 + t57 * weight_bar_hat_11
            + weight_11 * t231
        )
        t235 = (
            k26 * moment_1 * t174 + k26 * moment_2 * moment_bar_hat_12 + k28 * moment_3 * moment_bar_hat_13
            + k26 * moment_11 * moment_bar_hat_1 + k26 * moment_12 * moment_bar_hat_2
            + k28 * moment_13 * moment_bar_hat_3 - k5 * moment_15 * moment_bar_hat_1
        )
        t237 = moment_bar_hat_9 + k17 * moment_bar_hat_13
        t238 = moment_bar_hat_10 + k17 * moment_bar_hat_14
        t239 = moment_bar_hat_11 + k37 * moment_bar_hat_15
        t240 = (
            k29 * moment_9 * moment_bar_hat_11 + k29 * moment_10 * moment_bar_hat_12 + k29 * moment_11 * t237
            + k29 * moment_12 * t238 + k25 * moment_13 * t239 + k25 * moment_14 * moment_bar_hat_12
            + k30 * moment_15 * moment_bar_hat_13
        )
        power2_bar_hat_6 = (
            moment_0 * moment_6 * weight_bar_hat_7 + weight_7 * t233
            + k19 * moment_3 * moment_1 * weight_bar_hat_8 + t59 * weight_bar_hat_9 + weight_8 * t234
            + weight_9 * t235 + t60 * weight_bar_hat_10 + weight_10 * t236 + t61 * weight_bar_hat_11
            + weight_11 * t240
        )
        t253 = (
            k21 * t217 + k21 * t218 + k21 * moment_1 * moment_bar_hat_13 + k21 * moment_2 * moment_bar_hat_14
            + k31 * moment_3 * moment_bar_hat_15 + k31 * moment_15 * moment_bar_hat_3
        )
        t255 = k38 * t159 - k39 * t160 + k31 * t161
        power2_bar_hat_8 = (
            moment_0 * moment_8 * weight_bar_hat_7 + weight_7 * t251 + t67 * weight_bar_hat_8
            + t68 * weight_bar_hat_9 + weight_8 * t252 + weight_9 * t253 + t69 * weight_bar_hat_10
            + weight_10 * t254 + t70 * weight_bar_hat_11 + weight_11 * t255
        )
        t63 = k26 * moment_1 * moment_12 - k26 * moment_2 * t35 + k28 * moment_3 * moment_14
        t65 = (
            -k29 * moment_12 * moment_9 + k29 * moment_11 * moment_10 - k25 * moment_11 * moment_14
            + k25 * moment_12 * moment_13 + k30 * moment_15 * moment_14
        )
        power2_7 = (
            moment_0 * moment_7 * weight_7 + weight_9 * t63 + k19 * moment_3 * moment_2 * weight_8
            + weight_10 * t64 + weight_11 * t65
        )
        t243 = (
            k26 * moment_1 * moment_bar_hat_12 - k26 * moment_2 * t193 + k28 * moment_3 * moment_bar_hat_14
            - k26 * moment_11 * moment_bar_hat_2 + k26 * moment_12 * moment_bar_hat_1
            + k28 * moment_14 * moment_bar_hat_3 - k5 * moment_15 * moment_bar_hat_2
        )
        t246 = moment_bar_hat_10 - k17 * moment_bar_hat_14
        t247 = moment_bar_hat_9 - k17 * moment_bar_hat_13
        t248 = moment_bar_hat_11 - k37 * moment_bar_hat_15
        t249 = (
            -k29 * moment_9 * moment_bar_hat_12 + k29 * moment_10 * moment_bar_hat_11 + k29 * moment_11 * t246
            - k29 * moment_12 * t247 + k25 * moment_13 * moment_bar_hat_12 - k25 * moment_14 * t248
            + k30 * moment_15 * moment_bar_hat_14
        )
        power2_bar_hat_7 = (
            moment_0 * moment_7 * weight_bar_hat_7 + weight_7 * t242 + t63 * weight_bar_hat_9 + weight_9 * t243
            + k19 * moment_3 * moment_2 * weight_bar_hat_8 + weight_8 * t244 + t64 * weight_bar_hat_10
            + weight_10 * t245 + t65 * weight_bar_hat_11 + weight_11 * t249
        )
        weight_hat_22 += (
            power2_4 * t320 + power2_5 * t324 + power2_6 * t328 + power2_8 * t336 + t119 * power2_bar_hat_4
            + t122 * power2_bar_hat_5 + t125 * power2_bar_hat_6 + t131 * power2_bar_hat_8 + power2_7 * t332
            + t128 * power2_bar_hat_7
        )
        weight_hat_9 += (
            t51 * power2_hat_4 + t55 * power2_hat_5 + t59 * power2_hat_6 + t63 * power2_hat_7
            + t68 * power2_hat_8 + t219 * power2_bar_4 + t227 * power2_bar_5 + t235 * power2_bar_6
            + t243 * power2_bar_7 + t253 * power2_bar_8
        )
        weight_hat_11 += (
            t70 * power2_hat_8 + t61 * power2_hat_6 + t65 * power2_hat_7 + t53 * power2_hat_4
            + t57 * power2_hat_5 + t255 * power2_bar_8 + t240 * power2_bar_6 + t249 * power2_bar_7
            - t223 * power2_bar_4 + t231 * power2_bar_5
        )
        weight_hat_23 += (
            power2_4 * t322 + power2_5 * t326 + t120 * power2_bar_hat_4 + t123 * power2_bar_hat_5
            + power2_6 * t330 + power2_7 * t334 + t126 * power2_bar_hat_6 + t129 * power2_bar_hat_7
            + power2_8 * t338 + t132 * power2_bar_hat_8
        )
        weight_hat_17 += (
            power2_4 * t321 + k3 * moment_4 * power3_bar_0 * power2_bar_hat_4 + power2_5 * t325
            + k3 * moment_5 * power3_bar_0 * power2_bar_hat_5 + power2_6 * t329
            + k3 * moment_6 * power3_bar_0 * power2_bar_hat_6 + power2_7 * t333
            + k3 * moment_7 * power3_bar_0 * power2_bar_hat_7 + power2_8 * t337
            + k3 * moment_8 * power3_bar_0 * power2_bar_hat_8
        )
        weight_bar_hat_28 = tl.load(weight_bar_hat_c + 1792)
        weight_bar_hat_20 = tl.load(weight_bar_hat_c + 1280)
        weight_20 = tl.load(weight_c + 1280)
        t300 = moment_0 * power3_hat_1 + power3_bar_1 * moment_bar_hat_0
        weight_bar_hat_16 = tl.load(weight_bar_hat_c + 1024)
        weight_16 = tl.load(weight_c + 1024)
        t301 = k1 * moment_1 * power3_hat_0 + k1 * power3_bar_0 * moment_bar_hat_1
        t18 = -k14 * moment_8 + k8 * moment_4
        t105 = moment_5 * power3_bar_2
        t106 = moment_6 * power3_bar_3
        t107 = t18 * power3_bar_1 + k8 * t105 + k8 * t106
        weight_bar_hat_21 = tl.load(weight_bar_hat_c + 1344)
        weight_21 = tl.load(weight_c + 1344)
        t302 = moment_5 * power3_hat_2 + power3_bar_2 * moment_bar_hat_5
        t303 = moment_6 * power3_hat_3 + power3_bar_3 * moment_bar_hat_6
        t304 = t18 * power3_hat_1 + k8 * power3_bar_1 * t165 + k8 * t302 + k8 * t303
        power2_hat_1 = (
            hyper_bar_1 * weight_bar_hat_28 + moment_0 * power3_bar_1 * weight_bar_hat_20 + weight_20 * t300
            + k1 * moment_1 * power3_bar_0 * weight_bar_hat_16 + weight_16 * t301 + t107 * weight_bar_hat_21
            + weight_21 * t304
        )
        t306 = moment_0 * power3_hat_2 + power3_bar_2 * moment_bar_hat_0
        t307 = k1 * moment_2 * power3_hat_0 + k1 * power3_bar_0 * moment_bar_hat_2
        t30 = k14 * moment_8 + k8 * moment_4
        t109 = moment_5 * power3_bar_1
        t110 = moment_7 * power3_bar_3
        t111 = -t30 * power3_bar_2 + k8 * t109 + k8 * t110
        t308 = moment_5 * power3_hat_1 + power3_bar_1 * moment_bar_hat_5
        t309 = moment_7 * power3_hat_3 + power3_bar_3 * moment_bar_hat_7
        t310 = -t30 * power3_hat_2 - k8 * power3_bar_2 * t184 + k8 * t308 + k8 * t309
        power2_hat_2 = (
            hyper_bar_2 * weight_bar_hat_28 + moment_0 * power3_bar_2 * weight_bar_hat_20 + weight_20 * t306
            + k1 * moment_2 * power3_bar_0 * weight_bar_hat_16 + weight_16 * t307 + t111 * weight_bar_hat_21
            + weight_21 * t310
        )
        t312 = moment_0 * power3_hat_3 + power3_bar_3 * moment_bar_hat_0
        t313 = k1 * moment_3 * power3_hat_0 + k1 * power3_bar_0 * moment_bar_hat_3
        t113 = moment_8 * power3_bar_3
        t114 = moment_6 * power3_bar_1
        t115 = moment_7 * power3_bar_2
        t116 = t114 + t115
        t117 = k13 * t113 + k8 * t116
        t314 = moment_8 * power3_hat_3 + power3_bar_3 * moment_bar_hat_8
        t315 = moment_6 * power3_hat_1 + power3_bar_1 * moment_bar_hat_6
        t316 = moment_7 * power3_hat_2 + power3_bar_2 * moment_bar_hat_7
        t317 = t315 + t316
        t318 = k13 * t314 + k8 * t317
        power2_hat_3 = (
            hyper_bar_3 * weight_bar_hat_28 + moment_0 * power3_bar_3 * weight_bar_hat_20 + weight_20 * t312
            + k1 * moment_3 * power3_bar_0 * weight_bar_hat_16 + weight_16 * t313 + t117 * weight_bar_hat_21
            + weight_21 * t318
        )
        t164 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
        weight_28 = tl.load(weight_c + 1792)
        power2_bar_1 = (
            hyper_bar_1 * weight_28 + moment_0 * power3_bar_1 * weight_20
            + k1 * moment_1 * power3_bar_0 * weight_16 + weight_21 * t107
        )
        t183 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
        power2_bar_2 = (
            hyper_bar_2 * weight_28 + moment_0 * power3_bar_2 * weight_20
            + k1 * moment_2 * power3_bar_0 * weight_16 + weight_21 * t111
        )
        t202 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
        power2_bar_3 = (
            hyper_bar_3 * weight_28 + moment_0 * power3_bar_3 * weight_20
            + k1 * moment_3 * power3_bar_0 * weight_16 + weight_21 * t117
        )
        weight_hat_4 += (
            moment_0 * moment_1 * power2_hat_1 + moment_0 * moment_2 * power2_hat_2
            + moment_0 * moment_3 * power2_hat_3 + t164 * power2_bar_1 + t183 * power2_bar_2
            + t202 * power2_bar_3
        )
        t134 = -k10 * t105 + k10 * moment_4 * power3_bar_1
        weight_bar_hat_24 = tl.load(weight_bar_hat_c + 1536)
        weight_24 = tl.load(weight_c + 1536)
        t340 = -k10 * t302 + k10 * moment_4 * power3_hat_1 + k10 * power3_bar_1 * moment_bar_hat_4
        weight_bar_hat_18 = tl.load(weight_bar_hat_c + 1152)
        weight_18 = tl.load(weight_c + 1152)
        t341 = k5 * moment_9 * power3_hat_0 + k5 * power3_bar_0 * moment_bar_hat_9
        power2_hat_9 = (
            t134 * weight_bar_hat_24 + weight_24 * t340 + k5 * moment_9 * power3_bar_0 * weight_bar_hat_18
            + weight_18 * t341
        )
        t136 = k10 * t109 + k10 * moment_4 * power3_bar_2
        t343 = k10 * t308 + k10 * moment_4 * power3_hat_2 + k10 * power3_bar_2 * moment_bar_hat_4
        t344 = k5 * moment_10 * power3_hat_0 + k5 * power3_bar_0 * moment_bar_hat_10
        power2_hat_10 = (
            t136 * weight_bar_hat_24 + weight_24 * t343 + k5 * moment_10 * power3_bar_0 * weight_bar_hat_18
            + weight_18 * t344
        )
        t138 = k5 * t114 - k5 * t115 + k5 * moment_4 * power3_bar_3
        t346 = k5 * t315 - k5 * t316 + k5 * moment_4 * power3_hat_3 + k5 * power3_bar_3 * moment_bar_hat_4
        t347 = k5 * moment_11 * power3_hat_0 + k5 * power3_bar_0 * moment_bar_hat_11
        power2_hat_11 = (
            t138 * weight_bar_hat_24 + weight_24 * t346 + k5 * moment_11 * power3_bar_0 * weight_bar_hat_18
            + weight_18 * t347
        )
        t140 = k5 * moment_5 * power3_bar_3 + k5 * moment_6 * power3_bar_2 + k5 * moment_7 * power3_bar_1
        t349 = (
            k5 * moment_5 * power3_hat_3 + k5 * moment_6 * power3_hat_2 + k5 * moment_7 * power3_hat_1
            + k5 * power3_bar_3 * moment_bar_hat_5 + k5 * power3_bar_2 * moment_bar_hat_6
            + k5 * power3_bar_1 * moment_bar_hat_7
        )
        t350 = k5 * moment_12 * power3_hat_0 + k5 * power3_bar_0 * moment_bar_hat_12
        power2_hat_12 = (
            t140 * weight_bar_hat_24 + weight_24 * t349 + k5 * moment_12 * power3_bar_0 * weight_bar_hat_18
            + weight_18 * t350
        )
        t84 = -k40 * moment_8 + moment_4
        t142 = -k41 * t105 + k18 * t106 - k41 * t84 * power3_bar_1
        t175 = -k40 * moment_bar_hat_8 + moment_bar_hat_4
        t352 = -k41 * t302 + k18 * t303 - k41 * t84 * power3_hat_1 - k41 * power3_bar_1 * t175
        t353 = k5 * moment_13 * power3_hat_0 + k5 * power3_bar_0 * moment_bar_hat_13
        power2_hat_13 = (
            t142 * weight_bar_hat_24 + weight_24 * t352 + k5 * moment_13 * power3_bar_0 * weight_bar_hat_18
            + weight_18 * t353
        )
        t88 = k40 * moment_8 + moment_4
        t144 = -k41 * t109 + k18 * t110 + k41 * t88 * power3_bar_2
        t195 = k40 * moment_bar_hat_8 + moment_bar_hat_4
        t355 = -k41 * t308 + k18 * t309 + k41 * t88 * power3_hat_2 + k41 * power3_bar_2 * t195
        t356 = k5 * moment_14 * power3_hat_0 + k5 * power3_bar_0 * moment_bar_hat_14
        power2_hat_14 = (
            t144 * weight_bar_hat_24 + weight_24 * t355 + k5 * moment_14 * power3_bar_0 * weight_bar_hat_18
            + weight_18 * t356
        )
        t146 = k16 * t113 - k42 * t116
        t358 = k16 * t314 - k42 * t317
        t359 = k5 * moment_15 * power3_hat_0 + k5 * power3_bar_0 * moment_bar_hat_15
        power2_hat_15 = (
            t146 * weight_bar_hat_24 + weight_24 * t358 + k5 * moment_15 * power3_bar_0 * weight_bar_hat_18
            + weight_18 * t359
        )
        t257 = moment_0 * moment_bar_hat_9 + moment_9 * moment_bar_hat_0
        power2_bar_9 = weight_24 * t134 + k5 * moment_9 * power3_bar_0 * weight_18
        t261 = moment_0 * moment_bar_hat_10 + moment_10 * moment_bar_hat_0
        power2_bar_10 = weight_24 * t136 + k5 * moment_10 * power3_bar_0 * weight_18
        t265 = moment_0 * moment_bar_hat_11 + moment_11 * moment_bar_hat_0
        power2_bar_11 = weight_24 * t138 + k5 * moment_11 * power3_bar_0 * weight_18
        t269 = moment_0 * moment_bar_hat_12 + moment_12 * moment_bar_hat_0
        power2_bar_12 = weight_24 * t140 + k5 * moment_12 * power3_bar_0 * weight_18
        t273 = moment_0 * moment_bar_hat_13 + moment_13 * moment_bar_hat_0
        power2_bar_13 = weight_24 * t142 + k5 * moment_13 * power3_bar_0 * weight_18
        t277 = moment_0 * moment_bar_hat_14 + moment_14 * moment_bar_hat_0
        power2_bar_14 = weight_24 * t144 + k5 * moment_14 * power3_bar_0 * weight_18
        t281 = moment_0 * moment_bar_hat_15 + moment_15 * moment_bar_hat_0
        power2_bar_15 = weight_24 * t146 + k5 * moment_15 * power3_bar_0 * weight_18
        weight_hat_12 += (
            moment_0 * moment_9 * power2_hat_9 + moment_0 * moment_10 * power2_hat_10
            + moment_0 * moment_11 * power2_hat_11 + moment_0 * moment_12 * power2_hat_12
            + moment_0 * moment_13 * power2_hat_13 + moment_0 * moment_14 * power2_hat_14
            + moment_0 * moment_15 * power2_hat_15 + t257 * power2_bar_9 + t261 * power2_bar_10
            + t265 * power2_bar_11 + t269 * power2_bar_12 + t273 * power2_bar_13 + t277 * power2_bar_14
            + t281 * power2_bar_15
        )
        t25 = moment_7 * moment_12
        t26 = t25 + k43 * moment_8 * moment_13
        t86 = (
            k44 * t26 + moment_4 * (-k45 * moment_9 + k3 * moment_13) + moment_5 * (-k45 * moment_10
            + k3 * moment_14) + moment_6 * (k44 * moment_11 + k46 * moment_15)
        )
        t36 = moment_6 * moment_12
        t37 = t36 + k43 * moment_8 * moment_14
        t90 = (
            k44 * t37 - moment_4 * (k45 * moment_10 + k3 * moment_14) + moment_5 * (k45 * moment_9
            + k3 * moment_13) + moment_7 * (-k44 * moment_11 + k46 * moment_15)
        )
        t45 = moment_8 * moment_15
        t46 = moment_4 * moment_11 + moment_5 * moment_12
        t47 = moment_6 * moment_13 + moment_7 * moment_14
        t93 = k37 * t45 - k1 * t46 + k46 * t47
        t73 = (
            -k47 * t25 - k45 * moment_4 * moment_13 + k45 * moment_5 * moment_14 + k47 * moment_6 * moment_11
            - k48 * moment_8 * moment_9
        )
        t76 = (
            k47 * t36 - k45 * moment_4 * moment_14 - k45 * moment_5 * moment_13 + k47 * moment_7 * moment_11
            - k48 * moment_8 * moment_10
        )
        t79 = (
            -k1 * moment_4 * moment_15 + moment_6 * (k47 * moment_9 + k44 * moment_13)
            + moment_7 * (k47 * moment_10 - k44 * moment_14)
        )
        t176 = moment_14 * moment_bar_hat_5
        t177 = moment_15 * moment_bar_hat_6 - k49 * (moment_9 * moment_bar_hat_4 + moment_10 * moment_bar_hat_5)
        t178 = moment_7 * moment_bar_hat_12 + moment_12 * moment_bar_hat_7
        t179 = moment_11 * moment_bar_hat_6
        t180 = t178 + k43 * (moment_8 * moment_bar_hat_13 + k50 * t179)
        t275 = (
            k3 * t176 + k46 * t177 + k44 * t180 - k45 * moment_4 * t221 - k45 * moment_5 * t229
            + k44 * moment_6 * t239 + moment_13 * (k51 * moment_bar_hat_8 + k3 * moment_bar_hat_4)
        )
        t194 = moment_13 * moment_bar_hat_5
        t196 = moment_15 * moment_bar_hat_7 + k49 * (moment_9 * moment_bar_hat_5 - moment_10 * moment_bar_hat_4)
        t197 = moment_6 * moment_bar_hat_12 + moment_12 * moment_bar_hat_6
        t198 = moment_11 * moment_bar_hat_7
        t199 = t197 + k43 * (moment_8 * moment_bar_hat_14 - k50 * t198)
        t279 = (
            k3 * t194 + k46 * t196 + k44 * t199 - k45 * moment_4 * t222 + k45 * moment_5 * t230
            - k44 * moment_7 * t248 + moment_14 * (k51 * moment_bar_hat_8 - k3 * moment_bar_hat_4)
        )
        t208 = moment_8 * moment_bar_hat_15 + moment_15 * moment_bar_hat_8
        t209 = (
            moment_4 * moment_bar_hat_11 + moment_5 * moment_bar_hat_12 + moment_11 * moment_bar_hat_4
            + moment_12 * moment_bar_hat_5
        )
        t210 = moment_13 * moment_bar_hat_6
        t211 = moment_14 * moment_bar_hat_7
        t212 = moment_6 * moment_bar_hat_13 + moment_7 * moment_bar_hat_14 + t210 + t211
        t283 = k37 * t208 - k1 * t209 + k46 * t212
        t259 = (
            k45 * t176 - k47 * t178 + k47 * t179 - k45 * moment_4 * moment_bar_hat_13
            + k45 * moment_5 * moment_bar_hat_14 + k47 * moment_6 * moment_bar_hat_11
            - k48 * moment_8 * moment_bar_hat_9 - k48 * moment_9 * moment_bar_hat_8
            - k45 * moment_13 * moment_bar_hat_4
        )
        t263 = (
            -k45 * t194 + k47 * t197 + k47 * t198 - k45 * moment_4 * moment_bar_hat_14
            - k45 * moment_5 * moment_bar_hat_13 + k47 * moment_7 * moment_bar_hat_11
            - k48 * moment_8 * moment_bar_hat_10 - k48 * moment_10 * moment_bar_hat_8
            - k45 * moment_14 * moment_bar_hat_4
        )
        t267 = (
            k44 * t210 - k44 * t211 - k1 * moment_4 * moment_bar_hat_15 + k47 * moment_6 * t237
            + k47 * moment_7 * t246 + k47 * moment_9 * moment_bar_hat_6 + k47 * moment_10 * moment_bar_hat_7
            - k1 * moment_15 * moment_bar_hat_4
        )
        t82 = (
            -k1 * moment_5 * moment_15 + moment_6 * (k47 * moment_10 + k44 * moment_14)
            + moment_7 * (-k47 * moment_9 + k44 * moment_13)
        )
        t271 = (
            -k1 * moment_5 * moment_bar_hat_15 + k47 * moment_6 * t238 - k47 * moment_7 * t247
            - k47 * moment_9 * moment_bar_hat_7 + k47 * moment_10 * moment_bar_hat_6
            + k44 * moment_13 * moment_bar_hat_7 + k44 * moment_14 * moment_bar_hat_6
            - k1 * moment_15 * moment_bar_hat_5
        )
        weight_hat_14 += (
            t86 * power2_hat_13 + t90 * power2_hat_14 + t93 * power2_hat_15 + t73 * power2_hat_9
            + t76 * power2_hat_10 + t79 * power2_hat_11 + t275 * power2_bar_13 + t279 * power2_bar_14
            + t283 * power2_bar_15 + t259 * power2_bar_9 + t263 * power2_bar_10 + t267 * power2_bar_11
            + t82 * power2_hat_12 + t271 * power2_bar_12
        )
        weight_4 = tl.load(weight_c + 256)
        weight_5 = tl.load(weight_c + 320)
        t19 = moment_2 * moment_5
        t20 = moment_3 * moment_6
        t21 = moment_1 * t18 + k8 * t19 + k8 * t20
        weight_6 = tl.load(weight_c + 384)
        t27 = k10 * moment_4 * t22 + k10 * moment_5 * t23 + k5 * moment_6 * t24 + k5 * t26
        power2_1 = moment_0 * moment_1 * weight_4 + weight_5 * t21 + weight_6 * t27
        weight_bar_hat_4 = tl.load(weight_bar_hat_c + 256)
        weight_bar_hat_5 = tl.load(weight_bar_hat_c + 320)
        t166 = moment_8 * moment_bar_hat_1
        t167 = moment_3 * moment_bar_hat_6 + moment_6 * moment_bar_hat_3
        t168 = moment_4 * moment_bar_hat_1
        t169 = moment_2 * moment_bar_hat_5 + moment_5 * moment_bar_hat_2
        t170 = t168 + t169
        t171 = k8 * moment_1 * t165 - k14 * t166 + k8 * t167 + k8 * t170
        weight_bar_hat_6 = tl.load(weight_bar_hat_c + 384)
        t181 = (
            k10 * moment_4 * t172 + k10 * moment_5 * t173 + k5 * moment_6 * t174 - k41 * moment_13 * t175
            - k41 * t176 - k42 * t177 + k5 * t180
        )
        power2_bar_hat_1 = (
            moment_0 * moment_1 * weight_bar_hat_4 + weight_4 * t164 + t21 * weight_bar_hat_5 + weight_5 * t171
            + t27 * weight_bar_hat_6 + weight_6 * t181
        )
        t29 = moment_1 * moment_5
        t31 = moment_3 * moment_7
        t32 = k8 * t29 - moment_2 * t30 + k8 * t31
        t38 = k10 * moment_4 * t33 - k10 * moment_5 * t34 - k5 * moment_7 * t35 + k5 * t37
        power2_2 = moment_0 * moment_2 * weight_4 + weight_5 * t32 + weight_6 * t38
        t40 = moment_3 * moment_8
        t41 = moment_1 * moment_6
        t42 = moment_2 * moment_7
        t43 = t41 + t42
        t44 = k13 * t40 + k8 * t43
        t48 = k16 * t45 + k5 * t46 + k18 * t47
        power2_3 = moment_0 * moment_3 * weight_4 + weight_5 * t44 + weight_6 * t48
        weight_12 = tl.load(weight_c + 768)
        weight_13 = tl.load(weight_c + 832)
        t72 = -k7 * t19 + k7 * moment_1 * moment_4
        weight_14 = tl.load(weight_c + 896)
        power2_9 = moment_0 * moment_9 * weight_12 + weight_13 * t72 + weight_14 * t73
        t85 = -k46 * t19 + k52 * t20 - k46 * moment_1 * t84
        power2_13 = moment_0 * moment_13 * weight_12 + weight_13 * t85 + weight_14 * t86
        t75 = k7 * t29 + k7 * moment_2 * moment_4
        power2_10 = moment_0 * moment_10 * weight_12 + weight_13 * t75 + weight_14 * t76
        t89 = -k46 * t29 + k52 * t31 + k46 * moment_2 * t88
        power2_14 = moment_0 * moment_14 * weight_12 + weight_13 * t89 + weight_14 * t90
        t78 = k1 * t41 - k1 * t42 + k1 * moment_3 * moment_4
        power2_11 = moment_0 * moment_11 * weight_12 + weight_13 * t78 + weight_14 * t79
        t92 = k17 * t40 - k3 * t43
        power2_15 = moment_0 * moment_15 * weight_12 + weight_13 * t92 + weight_14 * t93
        t81 = k1 * moment_1 * moment_7 + k1 * moment_2 * moment_6 + k1 * moment_3 * moment_5
        power2_12 = moment_0 * moment_12 * weight_12 + weight_13 * t81 + weight_14 * t82
        t185 = moment_8 * moment_bar_hat_2
        t186 = moment_3 * moment_bar_hat_7 + moment_7 * moment_bar_hat_3
        t187 = moment_4 * moment_bar_hat_2
        t188 = moment_1 * moment_bar_hat_5 + moment_5 * moment_bar_hat_1
        t189 = t187 - t188
        t190 = -k8 * moment_2 * t184 - k14 * t185 + k8 * t186 - k8 * t189
        t200 = (
            k10 * moment_4 * t191 - k10 * moment_5 * t192 - k5 * moment_7 * t193 - k41 * t194
            + k41 * moment_14 * t195 - k42 * t196 + k5 * t199
        )
        power2_bar_hat_2 = (
            moment_0 * moment_2 * weight_bar_hat_4 + weight_4 * t183 + t32 * weight_bar_hat_5 + weight_5 * t190
            + t38 * weight_bar_hat_6 + weight_6 * t200
        )
        t203 = moment_3 * moment_bar_hat_8 + moment_8 * moment_bar_hat_3
        t204 = moment_1 * moment_bar_hat_6 + moment_6 * moment_bar_hat_1
        t205 = moment_2 * moment_bar_hat_7 + moment_7 * moment_bar_hat_2
        t206 = t204 + t205
        t207 = k13 * t203 + k8 * t206
        t213 = k16 * t208 + k5 * t209 + k18 * t212
        power2_bar_hat_3 = (
            moment_0 * moment_3 * weight_bar_hat_4 + weight_4 * t202 + t44 * weight_bar_hat_5 + weight_5 * t207
            + t48 * weight_bar_hat_6 + weight_6 * t213
        )
        weight_bar_hat_12 = tl.load(weight_bar_hat_c + 768)
        weight_bar_hat_13 = tl.load(weight_bar_hat_c + 832)
        t258 = k7 * t168 - k7 * t169 + k7 * moment_1 * moment_bar_hat_4
        weight_bar_hat_14 = tl.load(weight_bar_hat_c + 896)
        power2_bar_hat_9 = (
            moment_0 * moment_9 * weight_bar_hat_12 + weight_12 * t257 + t72 * weight_bar_hat_13
            + weight_13 * t258 + t73 * weight_bar_hat_14 + weight_14 * t259
        )
        t274 = k13 * t166 + k52 * t167 - k46 * t170 - k46 * moment_1 * t175
        power2_bar_hat_13 = (
            moment_0 * moment_13 * weight_bar_hat_12 + weight_12 * t273 + t85 * weight_bar_hat_13
            + weight_13 * t274 + t86 * weight_bar_hat_14 + weight_14 * t275
        )
        t262 = k7 * t187 + k7 * t188 + k7 * moment_2 * moment_bar_hat_4
        power2_bar_hat_10 = (
            moment_0 * moment_10 * weight_bar_hat_12 + weight_12 * t261 + t75 * weight_bar_hat_13
            + weight_13 * t262 + t76 * weight_bar_hat_14 + weight_14 * t263
        )
        t278 = k13 * t185 + k52 * t186 + k46 * t189 + k46 * moment_2 * t195
        power2_bar_hat_14 = (
            moment_0 * moment_14 * weight_bar_hat_12 + weight_12 * t277 + t89 * weight_bar_hat_13
            + weight_13 * t278 + t90 * weight_bar_hat_14 + weight_14 * t279
        )
        t266 = k1 * t204 - k1 * t205 + k1 * moment_3 * moment_bar_hat_4 + k1 * moment_4 * moment_bar_hat_3
        power2_bar_hat_11 = (
            moment_0 * moment_11 * weight_bar_hat_12 + weight_12 * t265 + t78 * weight_bar_hat_13
            + weight_13 * t266 + t79 * weight_bar_hat_14 + weight_14 * t267
        )
        t282 = k17 * t203 - k3 * t206
        power2_bar_hat_15 = (
            moment_0 * moment_15 * weight_bar_hat_12 + weight_12 * t281 + t92 * weight_bar_hat_13
            + weight_13 * t282 + t93 * weight_bar_hat_14 + weight_14 * t283
        )
        t270 = (
            k1 * moment_1 * moment_bar_hat_7 + k1 * moment_2 * moment_bar_hat_6
            + k1 * moment_3 * moment_bar_hat_5 + k1 * moment_5 * moment_bar_hat_3
            + k1 * moment_6 * moment_bar_hat_2 + k1 * moment_7 * moment_bar_hat_1
        )
        power2_bar_hat_12 = (
            moment_0 * moment_12 * weight_bar_hat_12 + weight_12 * t269 + t81 * weight_bar_hat_13
            + weight_13 * t270 + t82 * weight_bar_hat_14 + weight_14 * t271
        )
        power3_bar_hat_1 = (
            moment_0 * power2_1 * weight_bar_hat_20 + weight_20 * (moment_0 * power2_bar_hat_1
            + moment_bar_hat_0 * power2_1) + moment_1 * power2_0 * weight_bar_hat_19
            + weight_bar_hat_22 * (k8 * moment_1 * power2_4 - k14 * moment_1 * power2_8
            + k8 * moment_2 * power2_5 + k8 * moment_3 * power2_6) + weight_19 * (moment_1 * power2_bar_hat_0
            + moment_bar_hat_1 * power2_0) + weight_22 * (k8 * moment_1 * power2_bar_hat_4
            - k14 * moment_1 * power2_bar_hat_8 + k8 * moment_2 * power2_bar_hat_5
            + k8 * moment_3 * power2_bar_hat_6 + k8 * moment_bar_hat_1 * power2_4
            - k14 * moment_bar_hat_1 * power2_8 + k8 * moment_bar_hat_2 * power2_5
            + k8 * moment_bar_hat_3 * power2_6) + weight_bar_hat_21 * (t18 * power2_1 + k8 * moment_5 * power2_2
            + k8 * moment_6 * power2_3) + weight_bar_hat_24 * (k10 * moment_4 * power2_9 - k41 * t84 * power2_13
            + k10 * moment_5 * power2_10 - k41 * moment_5 * power2_14 + k5 * moment_6 * power2_11
            - k42 * moment_6 * power2_15 + k5 * moment_7 * power2_12) + weight_21 * (t18 * power2_bar_hat_1
            + k8 * moment_5 * power2_bar_hat_2 + k8 * moment_6 * power2_bar_hat_3 + k8 * t165 * power2_1
            + k8 * moment_bar_hat_5 * power2_2 + k8 * moment_bar_hat_6 * power2_3)
            + weight_24 * (k10 * moment_4 * power2_bar_hat_9 - k41 * t84 * power2_bar_hat_13
            + k10 * moment_5 * power2_bar_hat_10 - k41 * moment_5 * power2_bar_hat_14
            + k5 * moment_6 * power2_bar_hat_11 - k42 * moment_6 * power2_bar_hat_15
            + k5 * moment_7 * power2_bar_hat_12 + k10 * moment_bar_hat_4 * power2_9 - k41 * t175 * power2_13
            + k10 * moment_bar_hat_5 * power2_10 - k41 * moment_bar_hat_5 * power2_14
            + k5 * moment_bar_hat_6 * power2_11 - k42 * moment_bar_hat_6 * power2_15
            + k5 * moment_bar_hat_7 * power2_12) + weight_bar_hat_23 * (k10 * t22 * power2_4
            + k10 * t23 * power2_5 + k5 * t24 * power2_6 + k5 * moment_12 * power2_7
            + k15 * moment_13 * power2_8) + weight_23 * (k10 * t22 * power2_bar_hat_4
            + k10 * t23 * power2_bar_hat_5 + k5 * t24 * power2_bar_hat_6 + k5 * moment_12 * power2_bar_hat_7
            + k15 * moment_13 * power2_bar_hat_8 + k10 * t172 * power2_4 + k10 * t173 * power2_5
            + k5 * t174 * power2_6 + k5 * moment_bar_hat_12 * power2_7 + k15 * moment_bar_hat_13 * power2_8)
        )
        power3_bar_hat_2 = (
            moment_0 * power2_2 * weight_bar_hat_20 + weight_20 * (moment_0 * power2_bar_hat_2
            + moment_bar_hat_0 * power2_2) + weight_bar_hat_22 * (k8 * moment_1 * power2_5
            - k8 * moment_2 * power2_4 - k14 * moment_2 * power2_8 + k8 * moment_3 * power2_7)
            + weight_22 * (k8 * moment_1 * power2_bar_hat_5 - k8 * moment_2 * power2_bar_hat_4
            - k14 * moment_2 * power2_bar_hat_8 + k8 * moment_3 * power2_bar_hat_7
            + k8 * moment_bar_hat_1 * power2_5 - k8 * moment_bar_hat_2 * power2_4
            - k14 * moment_bar_hat_2 * power2_8 + k8 * moment_bar_hat_3 * power2_7)
            + moment_2 * power2_0 * weight_bar_hat_19 + weight_19 * (moment_2 * power2_bar_hat_0
            + moment_bar_hat_2 * power2_0) + weight_bar_hat_21 * (-t30 * power2_2 + k8 * moment_5 * power2_1
            + k8 * moment_7 * power2_3) + weight_bar_hat_24 * (k10 * moment_4 * power2_10
            + k41 * t88 * power2_14 - k10 * moment_5 * power2_9 - k41 * moment_5 * power2_13
            + k5 * moment_6 * power2_12 - k5 * moment_7 * power2_11 - k42 * moment_7 * power2_15)
            + weight_21 * (-t30 * power2_bar_hat_2 + k8 * moment_5 * power2_bar_hat_1
            + k8 * moment_7 * power2_bar_hat_3 - k8 * t184 * power2_2 + k8 * moment_bar_hat_5 * power2_1
            + k8 * moment_bar_hat_7 * power2_3) + weight_24 * (k10 * moment_4 * power2_bar_hat_10
            + k41 * t88 * power2_bar_hat_14 - k10 * moment_5 * power2_bar_hat_9
            - k41 * moment_5 * power2_bar_hat_13 + k5 * moment_6 * power2_bar_hat_12
            - k5 * moment_7 * power2_bar_hat_11 - k42 * moment_7 * power2_bar_hat_15
            + k10 * moment_bar_hat_4 * power2_10 + k41 * t195 * power2_14 - k10 * moment_bar_hat_5 * power2_9
            - k41 * moment_bar_hat_5 * power2_13 + k5 * moment_bar_hat_6 * power2_12
            - k5 * moment_bar_hat_7 * power2_11 - k42 * moment_bar_hat_7 * power2_15)
            + weight_bar_hat_23 * (-k10 * t34 * power2_5 + k10 * t33 * power2_4 - k5 * t35 * power2_7
            + k5 * moment_12 * power2_6 + k15 * moment_14 * power2_8)
            + weight_23 * (-k10 * t34 * power2_bar_hat_5 + k10 * t33 * power2_bar_hat_4
            - k5 * t35 * power2_bar_hat_7 + k5 * moment_12 * power2_bar_hat_6
            + k15 * moment_14 * power2_bar_hat_8 - k10 * t192 * power2_5 + k10 * t191 * power2_4
            - k5 * t193 * power2_7 + k5 * moment_bar_hat_12 * power2_6 + k15 * moment_bar_hat_14 * power2_8)
        )
        power3_bar_hat_3 = (
            moment_0 * power2_3 * weight_bar_hat_20 + weight_20 * (moment_0 * power2_bar_hat_3
            + moment_bar_hat_0 * power2_3) + weight_bar_hat_22 * (k8 * moment_1 * power2_6
            + k8 * moment_2 * power2_7 + k13 * moment_3 * power2_8)
            + weight_22 * (k8 * moment_1 * power2_bar_hat_6 + k8 * moment_2 * power2_bar_hat_7
            + k13 * moment_3 * power2_bar_hat_8 + k8 * moment_bar_hat_1 * power2_6
            + k8 * moment_bar_hat_2 * power2_7 + k13 * moment_bar_hat_3 * power2_8)
            + moment_3 * power2_0 * weight_bar_hat_19 + weight_19 * (moment_3 * power2_bar_hat_0
            + moment_bar_hat_3 * power2_0) + weight_bar_hat_24 * (k5 * moment_4 * power2_11
            + k5 * moment_5 * power2_12 + k18 * moment_6 * power2_13 + k18 * moment_7 * power2_14
            + k16 * moment_8 * power2_15) + weight_24 * (k5 * moment_4 * power2_bar_hat_11
            + k5 * moment_5 * power2_bar_hat_12 + k18 * moment_6 * power2_bar_hat_13
            + k18 * moment_7 * power2_bar_hat_14 + k16 * moment_8 * power2_bar_hat_15
            + k5 * moment_bar_hat_4 * power2_11 + k5 * moment_bar_hat_5 * power2_12
            + k18 * moment_bar_hat_6 * power2_13 + k18 * moment_bar_hat_7 * power2_14
            + k16 * moment_bar_hat_8 * power2_15) + weight_bar_hat_21 * (k8 * moment_6 * power2_1
            + k8 * moment_7 * power2_2 + k13 * moment_8 * power2_3)
            + weight_21 * (k8 * moment_6 * power2_bar_hat_1 + k8 * moment_7 * power2_bar_hat_2
            + k13 * moment_8 * power2_bar_hat_3 + k8 * moment_bar_hat_6 * power2_1
            + k8 * moment_bar_hat_7 * power2_2 + k13 * moment_bar_hat_8 * power2_3)
            + weight_bar_hat_23 * (k5 * moment_11 * power2_4 + k5 * moment_12 * power2_5
            + k18 * moment_13 * power2_6 + k18 * moment_14 * power2_7 + k16 * moment_15 * power2_8)
            + weight_23 * (k5 * moment_11 * power2_bar_hat_4 + k5 * moment_12 * power2_bar_hat_5
            + k18 * moment_13 * power2_bar_hat_6 + k18 * moment_14 * power2_bar_hat_7
            + k16 * moment_15 * power2_bar_hat_8 + k5 * moment_bar_hat_11 * power2_4
            + k5 * moment_bar_hat_12 * power2_5 + k18 * moment_bar_hat_13 * power2_6
            + k18 * moment_bar_hat_14 * power2_7 + k16 * moment_bar_hat_15 * power2_8)
        )
        weight_hat_30 += (
            hyper_bar_1 * power3_bar_hat_1 + hyper_bar_2 * power3_bar_hat_2 + hyper_bar_3 * power3_bar_hat_3
        )
        power3_bar_hat_0 = (
            moment_0 * power2_0 * weight_bar_hat_15 + weight_15 * (moment_0 * power2_bar_hat_0
            + moment_bar_hat_0 * power2_0) + k1 * weight_bar_hat_16 * (moment_1 * power2_1 + moment_2 * power2_2
            + moment_3 * power2_3) + k1 * weight_16 * (moment_1 * power2_bar_hat_1 + moment_2 * power2_bar_hat_2
            + moment_3 * power2_bar_hat_3 + moment_bar_hat_1 * power2_1 + moment_bar_hat_2 * power2_2
            + moment_bar_hat_3 * power2_3) + k3 * weight_bar_hat_17 * (moment_4 * power2_4 + moment_5 * power2_5
            + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
            + k3 * weight_17 * (moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5
            + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7 + moment_8 * power2_bar_hat_8
            + moment_bar_hat_4 * power2_4 + moment_bar_hat_5 * power2_5 + moment_bar_hat_6 * power2_6
            + moment_bar_hat_7 * power2_7 + moment_bar_hat_8 * power2_8)
            + k5 * weight_bar_hat_18 * (moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11
            + moment_12 * power2_12 + moment_13 * power2_13 + moment_14 * power2_14 + moment_15 * power2_15)
            + k5 * weight_18 * (moment_9 * power2_bar_hat_9 + moment_10 * power2_bar_hat_10
            + moment_11 * power2_bar_hat_11 + moment_12 * power2_bar_hat_12 + moment_13 * power2_bar_hat_13
            + moment_14 * power2_bar_hat_14 + moment_15 * power2_bar_hat_15 + moment_bar_hat_9 * power2_9
            + moment_bar_hat_10 * power2_10 + moment_bar_hat_11 * power2_11 + moment_bar_hat_12 * power2_12
            + moment_bar_hat_13 * power2_13 + moment_bar_hat_14 * power2_14 + moment_bar_hat_15 * power2_15)
        )
        weight_hat_29 += hyper_bar_0 * power3_bar_hat_0
        weight_hat_13 += (
            t72 * power2_hat_9 + t85 * power2_hat_13 + t75 * power2_hat_10 + t89 * power2_hat_14
            + t78 * power2_hat_11 + t92 * power2_hat_15 + t81 * power2_hat_12 + t258 * power2_bar_9
            + t274 * power2_bar_13 + t262 * power2_bar_10 + t278 * power2_bar_14 + t266 * power2_bar_11
            + t282 * power2_bar_15 + t270 * power2_bar_12
        )
        weight_hat_18 += (
            power2_9 * t341 + k5 * moment_9 * power3_bar_0 * power2_bar_hat_9 + power2_10 * t344
            + k5 * moment_10 * power3_bar_0 * power2_bar_hat_10 + power2_11 * t347
            + k5 * moment_11 * power3_bar_0 * power2_bar_hat_11 + power2_12 * t350
            + k5 * moment_12 * power3_bar_0 * power2_bar_hat_12 + power2_13 * t353
            + k5 * moment_13 * power3_bar_0 * power2_bar_hat_13 + power2_14 * t356
            + k5 * moment_14 * power3_bar_0 * power2_bar_hat_14 + power2_15 * t359
            + k5 * moment_15 * power3_bar_0 * power2_bar_hat_15
        )
        weight_hat_24 += (
            power2_9 * t340 + power2_10 * t343 + power2_11 * t346 + power2_13 * t352 + power2_14 * t355
            + t134 * power2_bar_hat_9 + t136 * power2_bar_hat_10 + t138 * power2_bar_hat_11
            + t142 * power2_bar_hat_13 + t144 * power2_bar_hat_14 + power2_12 * t349 + t140 * power2_bar_hat_12
            + power2_15 * t358 + t146 * power2_bar_hat_15
        )
        weight_hat_16 += (
            power2_1 * t301 + k1 * moment_1 * power3_bar_0 * power2_bar_hat_1 + power2_2 * t307
            + k1 * moment_2 * power3_bar_0 * power2_bar_hat_2 + power2_3 * t313
            + k1 * moment_3 * power3_bar_0 * power2_bar_hat_3
        )
        weight_hat_20 += (
            power2_1 * t300 + power2_2 * t306 + power2_3 * t312 + moment_0 * power3_bar_1 * power2_bar_hat_1
            + moment_0 * power3_bar_2 * power2_bar_hat_2 + moment_0 * power3_bar_3 * power2_bar_hat_3
        )
        weight_hat_21 += (
            power2_1 * t304 + power2_2 * t310 + t107 * power2_bar_hat_1 + t111 * power2_bar_hat_2
            + power2_3 * t318 + t117 * power2_bar_hat_3
        )
        weight_hat_5 += (
            t21 * power2_hat_1 + t32 * power2_hat_2 + t44 * power2_hat_3 + t171 * power2_bar_1
            + t190 * power2_bar_2 + t207 * power2_bar_3
        )
        weight_hat_6 += (
            t27 * power2_hat_1 + t38 * power2_hat_2 + t48 * power2_hat_3 + t181 * power2_bar_1
            + t200 * power2_bar_2 + t213 * power2_bar_3
        )
        weight_hat_28 += (
            hyper_bar_1 * power2_bar_hat_1 + hyper_bar_2 * power2_bar_hat_2 + hyper_bar_3 * power2_bar_hat_3
        )
    tl.store(weight_hat + row * 1984 + c, weight_hat_0)
    tl.store(weight_hat + row * 1984 + c + 64, weight_hat_1)
    tl.store(weight_hat + row * 1984 + c + 128, weight_hat_2)
    tl.store(weight_hat + row * 1984 + c + 192, weight_hat_3)
    tl.store(weight_hat + row * 1984 + c + 256, weight_hat_4)
    tl.store(weight_hat + row * 1984 + c + 320, weight_hat_5)
    tl.store(weight_hat + row * 1984 + c + 384, weight_hat_6)
    tl.store(weight_hat + row * 1984 + c + 448, weight_hat_7)
    tl.store(weight_hat + row * 1984 + c + 512, weight_hat_8)
    tl.store(weight_hat + row * 1984 + c + 576, weight_hat_9)
    tl.store(weight_hat + row * 1984 + c + 640, weight_hat_10)
    tl.store(weight_hat + row * 1984 + c + 704, weight_hat_11)
    tl.store(weight_hat + row * 1984 + c + 768, weight_hat_12)
    tl.store(weight_hat + row * 1984 + c + 832, weight_hat_13)
    tl.store(weight_hat + row * 1984 + c + 896, weight_hat_14)
    tl.store(weight_hat + row * 1984 + c + 960, weight_hat_15)
    tl.store(weight_hat + row * 1984 + c + 1024, weight_hat_16)
    tl.store(weight_hat + row * 1984 + c + 1088, weight_hat_17)
    tl.store(weight_hat + row * 1984 + c + 1152, weight_hat_18)
    tl.store(weight_hat + row * 1984 + c + 1216, weight_hat_19)
    tl.store(weight_hat + row * 1984 + c + 1280, weight_hat_20)
    tl.store(weight_hat + row * 1984 + c + 1344, weight_hat_21)
    tl.store(weight_hat + row * 1984 + c + 1408, weight_hat_22)
    tl.store(weight_hat + row * 1984 + c + 1472, weight_hat_23)
    tl.store(weight_hat + row * 1984 + c + 1536, weight_hat_24)
    tl.store(weight_hat + row * 1984 + c + 1600, weight_hat_25)
    tl.store(weight_hat + row * 1984 + c + 1664, weight_hat_26)
    tl.store(weight_hat + row * 1984 + c + 1728, weight_hat_27)
    tl.store(weight_hat + row * 1984 + c + 1792, weight_hat_28)
    tl.store(weight_hat + row * 1984 + c + 1856, weight_hat_29)
    tl.store(weight_hat + row * 1984 + c + 1920, weight_hat_30)


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs, channels a lane in float32)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), ('hyper',), 2),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), ('moment_bar',), 1),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), ('weight_bar',), 1),
    (2, 'batch', second_batch, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), ('moment_hat', 'hyper_bar_hat'), 1),
    (2, 'shared', second_shared, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), ('weight_hat',), 1),
)
# outputs by order of derivative as (name, axis, components, components a knot, has channels)
OUTPUTS = (
    (('hyper', 'batch', 4, 4, True), ),
    (('moment_bar', 'batch', 16, 16, True), ('weight_bar', 'shared', 31, 31, True), ),
    (('moment_hat', 'batch', 16, 16, True), ('weight_hat', 'shared', 31, 31, True), ('hyper_bar_hat', 'batch', 4, 4, True), ),
)
# names of all inputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))

"""self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e full 3 64: Triton kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form a5eec0ed630e3a6f, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e full 3 64 --target triton
Operations of one instance with all its channels:
    forward_batch 34752
    gradient_batch 93760
    gradient_shared 49600
    second_batch 230144
    second_shared 133952
Values alive at once in each lane, estimated (float32 values for each of its channels, and others once):
    forward_batch 2 * 66 + 0
    gradient_batch 2 * 78 + 0
    gradient_shared 2 * 100 + 0
    second_batch_0 1 * 183 + 0
    second_batch_1 1 * 77 + 0
    second_shared 1 * 200 + 0
"""

import triton
import triton.language as tl

SPEC = 'self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e full 3 64'
FORM = 'a5eec0ed630e3a6f'
CHANNELS = 64


@triton.jit
def forward_batch(moment, weight, hyper, BLOCK: tl.constexpr):
    """moment [samples, 16, 64]
    weight [22, 64]
    -> hyper [samples, 1, 64]
    A program makes one sample; nesting order power2 by weight > moment, power3 by weight > moment > power2, hyper by moment > power2 > power3 > weight
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k3: tl.constexpr = 0.25819888974716115  # sqrt(15)/15
    k4: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k5: tl.constexpr = 1.0954451150103324  # sqrt(30)/5
    k6: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k7: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
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
    k35: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k36: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k37: tl.constexpr = 0.5163977794943223  # 2*sqrt(15)/15
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 1024 + c
    weight_c = weight + c
    hyper_n = hyper + n * 64 + c
    moment_0 = tl.load(moment_n)
    weight_19 = tl.load(weight_c + 1216)
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
    weight_20 = tl.load(weight_c + 1280)
    weight_15 = tl.load(weight_c + 960)
    weight_16 = tl.load(weight_c + 1024)
    weight_4 = tl.load(weight_c + 256)
    weight_5 = tl.load(weight_c + 320)
    t15 = moment_2 * moment_5
    t16 = moment_3 * moment_6
    weight_6 = tl.load(weight_c + 384)
    t17 = moment_9 - k3 * moment_13
    t18 = moment_10 - k3 * moment_14
    t19 = moment_11 - k4 * moment_15
    t20 = moment_7 * moment_12
    t21 = t20 + k5 * moment_8 * moment_13
    power2_1 = (
        moment_0 * moment_1 * weight_4 + weight_5 * (moment_1 * (-k6 * moment_8 + k7 * moment_4) + k7 * t15
        + k7 * t16) + weight_6 * (k8 * moment_4 * t17 + k8 * moment_5 * t18 + k2 * moment_6 * t19 + k2 * t21)
    )
    t23 = moment_1 * moment_5
    t24 = moment_3 * moment_7
    t25 = moment_10 + k3 * moment_14
    t26 = moment_9 + k3 * moment_13
    t27 = moment_11 + k4 * moment_15
    t28 = moment_6 * moment_12
    t29 = t28 + k5 * moment_8 * moment_14
    power2_2 = (
        moment_0 * moment_2 * weight_4 + weight_5 * (k7 * t23 - moment_2 * (k6 * moment_8 + k7 * moment_4)
        + k7 * t24) + weight_6 * (k8 * moment_4 * t25 - k8 * moment_5 * t26 - k2 * moment_7 * t27 + k2 * t29)
    )
    t31 = moment_3 * moment_8
    t32 = moment_1 * moment_6
    t33 = moment_2 * moment_7
    t34 = t32 + t33
    t35 = moment_8 * moment_15
    t36 = moment_4 * moment_11 + moment_5 * moment_12
    t37 = moment_6 * moment_13 + moment_7 * moment_14
    power2_3 = (
        moment_0 * moment_3 * weight_4 + weight_5 * (k9 * t31 + k7 * t34) + weight_6 * (k10 * t35 + k2 * t36
        + k11 * t37)
    )
    weight_17 = tl.load(weight_c + 1088)
    weight_7 = tl.load(weight_c + 448)
    weight_8 = tl.load(weight_c + 512)
    weight_9 = tl.load(weight_c + 576)
    weight_10 = tl.load(weight_c + 640)
    weight_11 = tl.load(weight_c + 704)
    power2_4 = (
        moment_0 * moment_4 * weight_7 + weight_8 * (k12 * t1 - k12 * t2) + weight_9 * (k13 * moment_1 * t17
        + k13 * moment_2 * t25 + k14 * moment_3 * moment_11) + weight_10 * (k8 * t6 - k8 * t7
        - k15 * moment_8 * moment_4) + weight_11 * (k2 * t11 - k2 * t12 - k14 * moment_9 * moment_13
        - k14 * moment_10 * moment_14 - k16 * moment_11 * moment_15)
    )
    power2_5 = (
        moment_0 * moment_5 * weight_7 + k17 * moment_1 * moment_2 * weight_8 + weight_9 * (k13 * moment_1 * t18
        - k13 * moment_2 * t26 + k14 * moment_3 * moment_12) + weight_10 * (-k15 * moment_8 * moment_5
        + k18 * moment_6 * moment_7) + weight_11 * (k14 * moment_9 * moment_14 - k14 * moment_10 * moment_13
        - k16 * moment_12 * moment_15 + k19 * moment_13 * moment_14)
    )
    power2_6 = (
        moment_0 * moment_6 * weight_7 + k17 * moment_3 * moment_1 * weight_8 + weight_9 * (k14 * moment_1 * t19
        + k14 * moment_2 * moment_12 + k20 * moment_3 * moment_13) + weight_10 * (k18 * moment_4 * moment_6
        + k18 * moment_5 * moment_7 + k21 * moment_8 * moment_6) + weight_11 * (k22 * moment_11 * moment_9
        + k22 * moment_12 * moment_10 + k13 * moment_11 * moment_13 + k13 * moment_12 * moment_14
        + k23 * moment_15 * moment_13)
    )
    power2_7 = (
        moment_0 * moment_7 * weight_7 + weight_9 * (k14 * moment_1 * moment_12 - k14 * moment_2 * t27
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
        moment_0 * moment_9 * weight_12 + weight_13 * (-k12 * t15 + k12 * moment_1 * moment_4)
        + weight_14 * (-k31 * t20 - k32 * moment_4 * moment_13 + k32 * moment_5 * moment_14
        + k31 * moment_6 * moment_11 - k33 * moment_8 * moment_9)
    )
    power2_10 = (
        moment_0 * moment_10 * weight_12 + weight_13 * (k12 * t23 + k12 * moment_2 * moment_4)
        + weight_14 * (k31 * t28 - k32 * moment_4 * moment_14 - k32 * moment_5 * moment_13
        + k31 * moment_7 * moment_11 - k33 * moment_8 * moment_10)
    )
    power2_11 = (
        moment_0 * moment_11 * weight_12 + weight_13 * (k0 * t32 - k0 * t33 + k0 * moment_3 * moment_4)
        + weight_14 * (-k0 * moment_4 * moment_15 + moment_6 * (k31 * moment_9 + k34 * moment_13)
        + moment_7 * (k31 * moment_10 - k34 * moment_14))
    )
    power2_12 = (
        moment_0 * moment_12 * weight_12 + k0 * weight_13 * (moment_1 * moment_7 + moment_2 * moment_6
        + moment_3 * moment_5) + weight_14 * (-k0 * moment_5 * moment_15 + moment_6 * (k31 * moment_10
        + k34 * moment_14) + moment_7 * (-k31 * moment_9 + k34 * moment_13))
    )
    power2_13 = (
        moment_0 * moment_13 * weight_12 + weight_13 * (-k35 * t15 + k36 * t16 + moment_1 * (k9 * moment_8
        - k35 * moment_4)) + weight_14 * (k34 * t21 + moment_4 * (-k32 * moment_9 + k1 * moment_13)
        + moment_5 * (-k32 * moment_10 + k1 * moment_14) + moment_6 * (k34 * moment_11 + k35 * moment_15))
    )
    power2_14 = (
        moment_0 * moment_14 * weight_12 + weight_13 * (-k35 * t23 + k36 * t24 + moment_2 * (k9 * moment_8
        + k35 * moment_4)) + weight_14 * (k34 * t29 - moment_4 * (k32 * moment_10 + k1 * moment_14)
        + moment_5 * (k32 * moment_9 + k1 * moment_13) + moment_7 * (-k34 * moment_11 + k35 * moment_15))
    )
    power2_15 = (
        moment_0 * moment_15 * weight_12 + weight_13 * (k4 * t31 - k1 * t34) + weight_14 * (k37 * t35 - k0 * t36
        + k35 * t37)
    )
    power3_0 = (
        moment_0 * power2_0 * weight_15 + k0 * weight_16 * (moment_1 * power2_1 + moment_2 * power2_2
        + moment_3 * power2_3) + k1 * weight_17 * (moment_4 * power2_4 + moment_5 * power2_5
        + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
        + k2 * weight_18 * (moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11
        + moment_12 * power2_12 + moment_13 * power2_13 + moment_14 * power2_14 + moment_15 * power2_15)
    )
    weight_21 = tl.load(weight_c + 1344)
    hyper_0 = moment_0 * weight_19 + power2_0 * weight_20 + power3_0 * weight_21
    tl.store(hyper_n, hyper_0)


@triton.jit
def gradient_batch(moment, weight, hyper_bar, moment_bar, BLOCK: tl.constexpr):
    """moment [samples, 16, 64]
    weight [22, 64]
    hyper_bar [samples, 1, 64]
    -> moment_bar [samples, 16, 64]
    A program makes one sample; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, moment_bar by hyper_bar > weight > power2 > power2_bar > power3_bar > moment
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k3: tl.constexpr = 0.4564354645876384  # sqrt(30)/12
    k4: tl.constexpr = 0.3535533905932738  # sqrt(2)/4
    k5: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k6: tl.constexpr = 0.7715167498104595  # 5*sqrt(42)/42
    k7: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k8: tl.constexpr = 0.9759000729485331  # 2*sqrt(105)/21
    k9: tl.constexpr = 0.7559289460184544  # 2*sqrt(7)/7
    k10: tl.constexpr = 0.25819888974716115  # sqrt(15)/15
    k11: tl.constexpr = 1.5491933384829668  # 2*sqrt(15)/5
    k12: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k13: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k14: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k15: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k16: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k17: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k18: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k19: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k20: tl.constexpr = 0.28867513459481287  # sqrt(3)/6
    k21: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k22: tl.constexpr = 0.5163977794943223  # 2*sqrt(15)/15
    k23: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k24: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k25: tl.constexpr = 0.3086066999241838  # sqrt(42)/21
    k26: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k27: tl.constexpr = 0.47809144373375745  # 2*sqrt(70)/35
    k28: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k29: tl.constexpr = 0.50709255283711  # 3*sqrt(35)/35
    k30: tl.constexpr = 0.2927700218845599  # sqrt(105)/35
    k31: tl.constexpr = 0.8728715609439694  # 4*sqrt(21)/21
    k32: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k33: tl.constexpr = 1.6329931618554518  # 2*sqrt(6)/3
    k34: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k35: tl.constexpr = 0.6454972243679028  # sqrt(15)/6
    k36: tl.constexpr = 1.0910894511799618  # 5*sqrt(21)/21
    k37: tl.constexpr = 3.4641016151377544  # 2*sqrt(3)
    k38: tl.constexpr = 1.5811388300841898  # sqrt(10)/2
    k39: tl.constexpr = 1.0954451150103324  # sqrt(30)/5
    k40: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k41: tl.constexpr = 0.1543033499620919  # sqrt(42)/42
    k42: tl.constexpr = 0.11952286093343936  # sqrt(70)/70
    k43: tl.constexpr = 0.3872983346207417  # sqrt(15)/10
    k44: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k45: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k46: tl.constexpr = 0.4364357804719847  # 2*sqrt(21)/21
    k47: tl.constexpr = 0.5455447255899809  # 5*sqrt(21)/42
    k48: tl.constexpr = 0.32732683535398854  # sqrt(21)/14
    k49: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k50: tl.constexpr = 0.4140393356054125  # sqrt(210)/35
    k51: tl.constexpr = 2.0  # 2
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 1024 + c
    weight_c = weight + c
    hyper_bar_n = hyper_bar + n * 64 + c
    moment_bar_n = moment_bar + n * 1024 + c
    moment_0 = tl.load(moment_n)
    weight_12 = tl.load(weight_c + 768)
    moment_12 = tl.load(moment_n + 768)
    hyper_bar_0 = tl.load(hyper_bar_n)
    weight_21 = tl.load(weight_c + 1344)
    power3_bar_0 = hyper_bar_0 * weight_21
    weight_18 = tl.load(weight_c + 1152)
    power2_bar_12 = k0 * moment_12 * power3_bar_0 * weight_18
    weight_9 = tl.load(weight_c + 576)
    moment_1 = tl.load(moment_n + 64)
    moment_7 = tl.load(moment_n + 448)
    weight_17 = tl.load(weight_c + 1088)
    power2_bar_7 = k1 * moment_7 * power3_bar_0 * weight_17
    moment_2 = tl.load(moment_n + 128)
    moment_6 = tl.load(moment_n + 384)
    power2_bar_6 = k1 * moment_6 * power3_bar_0 * weight_17
    moment_3 = tl.load(moment_n + 192)
    moment_5 = tl.load(moment_n + 320)
    power2_bar_5 = k1 * moment_5 * power3_bar_0 * weight_17
    weight_6 = tl.load(weight_c + 384)
    weight_16 = tl.load(weight_c + 1024)
    power2_bar_3 = k2 * moment_3 * power3_bar_0 * weight_16
    power2_bar_2 = k2 * moment_2 * power3_bar_0 * weight_16
    power2_bar_1 = k2 * moment_1 * power3_bar_0 * weight_16
    weight_14 = tl.load(weight_c + 896)
    moment_15 = tl.load(moment_n + 960)
    power2_bar_15 = k0 * moment_15 * power3_bar_0 * weight_18
    moment_10 = tl.load(moment_n + 640)
    power2_bar_10 = k0 * moment_10 * power3_bar_0 * weight_18
    moment_14 = tl.load(moment_n + 896)
    power2_bar_14 = k0 * moment_14 * power3_bar_0 * weight_18
    moment_9 = tl.load(moment_n + 576)
    power2_bar_9 = k0 * moment_9 * power3_bar_0 * weight_18
    moment_13 = tl.load(moment_n + 832)
    power2_bar_13 = k0 * moment_13 * power3_bar_0 * weight_18
    weight_11 = tl.load(weight_c + 704)
    weight_3 = tl.load(weight_c + 192)
    weight_20 = tl.load(weight_c + 1280)
    weight_15 = tl.load(weight_c + 960)
    power2_bar_0 = hyper_bar_0 * weight_20 + moment_0 * power3_bar_0 * weight_15
    weight_13 = tl.load(weight_c + 832)
    t51 = k3 * moment_10 + k4 * moment_14
    t52 = -k3 * moment_9 + k4 * moment_13
    power2_12 = (
        moment_0 * moment_12 * weight_12 + k2 * weight_13 * (moment_1 * moment_7 + moment_2 * moment_6
        + moment_3 * moment_5) + weight_14 * (-k2 * moment_5 * moment_15 + moment_6 * t51 + moment_7 * t52)
    )
    moment_bar_12 = (
        moment_0 * weight_12 * power2_bar_12 + k5 * weight_9 * (moment_1 * power2_bar_7
        + moment_2 * power2_bar_6 + moment_3 * power2_bar_5) + k0 * weight_6 * (moment_5 * power2_bar_3
        + moment_6 * power2_bar_2 + moment_7 * power2_bar_1) + weight_14 * (-k2 * moment_5 * power2_bar_15
        + moment_6 * (k3 * power2_bar_10 + k4 * power2_bar_14) + moment_7 * (-k3 * power2_bar_9
        + k4 * power2_bar_13)) + weight_11 * (-k6 * moment_9 * power2_bar_7 + k6 * moment_10 * power2_bar_6
        + k7 * moment_13 * power2_bar_7 + k7 * moment_14 * power2_bar_6 - k8 * moment_15 * power2_bar_5)
        + k9 * weight_3 * moment_12 * power2_bar_0 + k0 * power3_bar_0 * weight_18 * power2_12
    )
    tl.store(moment_bar_n + 768, moment_bar_12)
    weight_7 = tl.load(weight_c + 448)
    weight_5 = tl.load(weight_c + 320)
    weight_2 = tl.load(weight_c + 128)
    weight_10 = tl.load(weight_c + 640)
    moment_8 = tl.load(moment_n + 512)
    power2_bar_8 = k1 * moment_8 * power3_bar_0 * weight_17
    t28 = moment_9 + k10 * moment_13
    t19 = moment_10 - k10 * moment_14
    t61 = moment_9 + k11 * moment_13
    t56 = moment_10 - k11 * moment_14
    weight_8 = tl.load(weight_c + 512)
    power2_5 = (
        moment_0 * moment_5 * weight_7 + k12 * moment_1 * moment_2 * weight_8 + weight_9 * (k7 * moment_1 * t19
        - k7 * moment_2 * t28 + k5 * moment_3 * moment_12) + weight_10 * (-k13 * moment_8 * moment_5
        + k14 * moment_6 * moment_7) + weight_11 * (k5 * moment_9 * moment_14 - k5 * moment_10 * moment_13
        - k8 * moment_12 * moment_15 + k9 * moment_13 * moment_14)
    )
    moment_bar_5 = (
        moment_0 * weight_7 * power2_bar_5 + weight_5 * (k15 * moment_1 * power2_bar_2
        + k15 * moment_2 * power2_bar_1) + weight_13 * (k16 * moment_1 * power2_bar_10
        - k17 * moment_1 * power2_bar_14 - k16 * moment_2 * power2_bar_9 - k17 * moment_2 * power2_bar_13
        + k2 * moment_3 * power2_bar_12) + k18 * weight_2 * moment_5 * power2_bar_0
        + weight_10 * (-k13 * moment_5 * power2_bar_8 + k14 * moment_6 * power2_bar_7
        + k14 * moment_7 * power2_bar_6 - k13 * moment_8 * power2_bar_5) + weight_6 * (-k19 * t28 * power2_bar_2
        + k19 * t19 * power2_bar_1 + k0 * moment_12 * power2_bar_3) + weight_14 * (k20 * t61 * power2_bar_14
        - k20 * t56 * power2_bar_13 - k2 * moment_12 * power2_bar_15 - k20 * moment_13 * power2_bar_10
        + k20 * moment_14 * power2_bar_9 - k2 * moment_15 * power2_bar_12)
        + k1 * power3_bar_0 * weight_17 * power2_5
    )
    tl.store(moment_bar_n + 320, moment_bar_5)
    moment_11 = tl.load(moment_n + 704)
    power2_bar_11 = k0 * moment_11 * power3_bar_0 * weight_18
    moment_4 = tl.load(moment_n + 256)
    t25 = k2 * moment_8 + moment_4
    power2_bar_4 = k1 * moment_4 * power3_bar_0 * weight_17
    t48 = moment_9 + k21 * moment_13
    t57 = moment_11 + k22 * moment_15
    t20 = moment_11 - k21 * moment_15
    power2_6 = (
        moment_0 * moment_6 * weight_7 + k12 * moment_3 * moment_1 * weight_8 + weight_9 * (k5 * moment_1 * t20
        + k5 * moment_2 * moment_12 + k23 * moment_3 * moment_13) + weight_10 * (k14 * moment_4 * moment_6
        + k14 * moment_5 * moment_7 + k24 * moment_8 * moment_6) + weight_11 * (k6 * moment_11 * moment_9
        + k6 * moment_12 * moment_10 + k7 * moment_11 * moment_13 + k7 * moment_12 * moment_14
        + k25 * moment_15 * moment_13)
    )
    moment_bar_6 = (
        moment_0 * weight_7 * power2_bar_6 + k15 * weight_5 * (moment_1 * power2_bar_3
        + moment_3 * power2_bar_1) + weight_13 * (k2 * moment_1 * power2_bar_11 - k1 * moment_1 * power2_bar_15
        + k2 * moment_2 * power2_bar_12 + k26 * moment_3 * power2_bar_13)
        + weight_10 * (k14 * t25 * power2_bar_6 + k14 * moment_5 * power2_bar_7 + k14 * moment_6 * power2_bar_4
        + k24 * moment_6 * power2_bar_8 + k14 * moment_7 * power2_bar_5)
        + k18 * weight_2 * moment_6 * power2_bar_0 + weight_14 * (k3 * t48 * power2_bar_11 + t51 * power2_bar_12
        + k3 * moment_11 * power2_bar_9 + k4 * t57 * power2_bar_13 + k3 * moment_12 * power2_bar_10
        + k4 * moment_12 * power2_bar_14 + k17 * moment_13 * power2_bar_15)
        + weight_6 * (k0 * t20 * power2_bar_1 + k0 * moment_12 * power2_bar_2 + k27 * moment_13 * power2_bar_3)
        + k1 * power3_bar_0 * weight_17 * power2_6
    )
    tl.store(moment_bar_n + 384, moment_bar_6)
    t15 = -k2 * moment_8 + moment_4
    t49 = moment_10 - k21 * moment_14
    t62 = moment_11 - k22 * moment_15
    t29 = moment_11 + k21 * moment_15
    power2_7 = (
        moment_0 * moment_7 * weight_7 + weight_9 * (k5 * moment_1 * moment_12 - k5 * moment_2 * t29
        + k23 * moment_3 * moment_14) + k12 * moment_3 * moment_2 * weight_8
        + weight_10 * (-k14 * moment_4 * moment_7 + k14 * moment_5 * moment_6 + k24 * moment_8 * moment_7)
        + weight_11 * (-k6 * moment_12 * moment_9 + k6 * moment_11 * moment_10 - k7 * moment_11 * moment_14
        + k7 * moment_12 * moment_13 + k25 * moment_15 * moment_14)
    )
    moment_bar_7 = (
        moment_0 * weight_7 * power2_bar_7 + weight_13 * (k2 * moment_1 * power2_bar_12
        - k2 * moment_2 * power2_bar_11 - k1 * moment_2 * power2_bar_15 + k26 * moment_3 * power2_bar_14)
        + weight_5 * (k15 * moment_2 * power2_bar_3 + k15 * moment_3 * power2_bar_2)
        + weight_10 * (-k14 * t15 * power2_bar_7 + k14 * moment_5 * power2_bar_6 + k14 * moment_6 * power2_bar_5
        - k14 * moment_7 * power2_bar_4 + k24 * moment_7 * power2_bar_8)
        + k18 * weight_2 * moment_7 * power2_bar_0 + weight_14 * (t52 * power2_bar_12 + k3 * t49 * power2_bar_11
        + k3 * moment_11 * power2_bar_10 - k4 * t62 * power2_bar_14 - k3 * moment_12 * power2_bar_9
        + k4 * moment_12 * power2_bar_13 + k17 * moment_14 * power2_bar_15)
        + weight_6 * (-k0 * t29 * power2_bar_2 + k0 * moment_12 * power2_bar_1 + k27 * moment_14 * power2_bar_3)
        + k1 * power3_bar_0 * weight_17 * power2_7
    )
    tl.store(moment_bar_n + 448, moment_bar_7)
    t123 = moment_1 * power2_bar_6
    t124 = moment_2 * power2_bar_7
    t132 = moment_6 * power2_bar_1
    t133 = moment_7 * power2_bar_2
    t128 = moment_6 * power2_bar_13
    t129 = moment_7 * power2_bar_14
    t34 = moment_1 * moment_6
    t35 = moment_2 * moment_7
    power2_11 = (
        moment_0 * moment_11 * weight_12 + weight_13 * (k2 * t34 - k2 * t35 + k2 * moment_3 * moment_4)
        + weight_14 * (-k2 * moment_4 * moment_15 + k3 * moment_6 * t48 + k3 * moment_7 * t49)
    )
    moment_bar_11 = (
        moment_0 * weight_12 * power2_bar_11 + weight_9 * (k5 * t123 - k5 * t124 + k5 * moment_3 * power2_bar_4)
        + weight_6 * (k0 * t132 - k0 * t133 + k0 * moment_4 * power2_bar_3) + weight_14 * (k4 * t128 - k4 * t129
        - k2 * moment_4 * power2_bar_15 + k3 * moment_6 * power2_bar_9 + k3 * moment_7 * power2_bar_10)
        + weight_11 * (k6 * t48 * power2_bar_6 + k6 * t49 * power2_bar_7 - k8 * moment_15 * power2_bar_4)
        + k9 * weight_3 * moment_11 * power2_bar_0 + k0 * power3_bar_0 * weight_18 * power2_11
    )
    tl.store(moment_bar_n + 704, moment_bar_11)
    t122 = moment_3 * power2_bar_8
    t125 = t123 + t124
    t126 = moment_8 * power2_bar_15
    t127 = moment_4 * power2_bar_11 + moment_5 * power2_bar_12
    t130 = t128 + t129
    t131 = moment_8 * power2_bar_3
    t134 = t132 + t133
    t135 = moment_15 * power2_bar_8
    t136 = moment_11 * power2_bar_4 + moment_12 * power2_bar_5
    t137 = moment_13 * power2_bar_6 + moment_14 * power2_bar_7
    t33 = moment_3 * moment_8
    t36 = t34 + t35
    t37 = moment_8 * moment_15
    t38 = moment_4 * moment_11 + moment_5 * moment_12
    t39 = moment_6 * moment_13 + moment_7 * moment_14
    power2_15 = (
        moment_0 * moment_15 * weight_12 + weight_13 * (k21 * t33 - k1 * t36) + weight_14 * (k22 * t37
        - k2 * t38 + k17 * t39)
    )
    moment_bar_15 = (
        moment_0 * weight_12 * power2_bar_15 + weight_9 * (k28 * t122 - k0 * t125) + weight_14 * (k22 * t126
        - k2 * t127 + k17 * t130) + weight_6 * (k29 * t131 - k30 * t134) + weight_11 * (k31 * t135 - k8 * t136
        + k25 * t137) + k9 * weight_3 * moment_15 * power2_bar_0 + k0 * power3_bar_0 * weight_18 * power2_15
    )
    tl.store(moment_bar_n + 960, moment_bar_15)
    weight_4 = tl.load(weight_c + 256)
    weight_1 = tl.load(weight_c + 64)
    power2_3 = (
        moment_0 * moment_3 * weight_4 + weight_5 * (k32 * t33 + k15 * t36) + weight_6 * (k29 * t37 + k0 * t38
        + k27 * t39)
    )
    moment_bar_3 = (
        moment_0 * weight_4 * power2_bar_3 + weight_8 * (k33 * t122 + k12 * t125)
        + k34 * weight_1 * moment_3 * power2_bar_0 + weight_13 * (k21 * t126 + k2 * t127 + k26 * t130)
        + weight_5 * (k32 * t131 + k15 * t134) + weight_9 * (k28 * t135 + k5 * t136 + k23 * t137)
        + k2 * power3_bar_0 * weight_16 * power2_3
    )
    tl.store(moment_bar_n + 192, moment_bar_3)
    t96 = moment_1 * power2_bar_4
    t97 = moment_2 * power2_bar_5
    t99 = moment_5 * power2_bar_2
    t101 = moment_5 * power2_bar_14
    t102 = moment_6 * power2_bar_11
    t103 = moment_7 * power2_bar_12
    t106 = moment_12 * power2_bar_7
    t16 = moment_2 * moment_5
    t21 = moment_7 * moment_12
    power2_9 = (
        moment_0 * moment_9 * weight_12 + weight_13 * (-k16 * t16 + k16 * moment_1 * moment_4)
        + weight_14 * (-k3 * t21 - k20 * moment_4 * moment_13 + k20 * moment_5 * moment_14
        + k3 * moment_6 * moment_11 - k35 * moment_8 * moment_9)
    )
    moment_bar_9 = (
        moment_0 * weight_12 * power2_bar_9 + weight_9 * (k7 * t96 - k7 * t97) + weight_6 * (-k19 * t99
        + k19 * moment_4 * power2_bar_1) + weight_14 * (k20 * t101 + k3 * t102 - k3 * t103
        - k20 * moment_4 * power2_bar_13 - k35 * moment_8 * power2_bar_9)
        + k9 * weight_3 * moment_9 * power2_bar_0 + weight_11 * (-k6 * t106 - k36 * moment_9 * power2_bar_8
        + k6 * moment_11 * power2_bar_6 - k5 * moment_13 * power2_bar_4 + k5 * moment_14 * power2_bar_5)
        + k0 * power3_bar_0 * weight_18 * power2_9
    )
    tl.store(moment_bar_n + 576, moment_bar_9)
    t94 = moment_1 * power2_bar_8
    t95 = moment_3 * power2_bar_6
    t98 = t96 + t97
    t100 = moment_6 * power2_bar_3
    t54 = -k37 * moment_8 + moment_4
    t104 = t102 + t103
    t105 = moment_6 * power2_bar_15 - k38 * (moment_4 * power2_bar_9 + moment_5 * power2_bar_10)
    t18 = moment_9 - k10 * moment_13
    t107 = t106 + k39 * moment_13 * power2_bar_8
    t17 = moment_3 * moment_6
    t22 = t21 + k39 * moment_8 * moment_13
    power2_1 = (
        moment_0 * moment_1 * weight_4 + weight_5 * (k15 * moment_1 * t15 + k15 * t16 + k15 * t17)
        + weight_6 * (k19 * moment_4 * t18 + k19 * moment_5 * t19 + k0 * moment_6 * t20 + k0 * t22)
    )
    moment_bar_1 = (
        moment_0 * weight_4 * power2_bar_1 + k34 * weight_1 * moment_1 * power2_bar_0 + weight_8 * (-k40 * t94
        + k12 * t95 + k12 * t98) + weight_5 * (k15 * t15 * power2_bar_1 + k15 * t99 + k15 * t100)
        + weight_13 * (-k17 * t54 * power2_bar_13 - k17 * t101 + k2 * t104 - k1 * t105)
        + weight_9 * (k7 * t18 * power2_bar_4 + k7 * t19 * power2_bar_5 + k5 * t20 * power2_bar_6 + k5 * t107)
        + k2 * power3_bar_0 * weight_16 * power2_1
    )
    tl.store(moment_bar_n + 64, moment_bar_1)
    t55 = moment_9 - k11 * moment_13
    power2_13 = (
        moment_0 * moment_13 * weight_12 + weight_13 * (-k17 * t16 + k26 * t17 - k17 * moment_1 * t54)
        + weight_14 * (k4 * t22 - k20 * moment_4 * t55 - k20 * moment_5 * t56 + k4 * moment_6 * t57)
    )
    moment_bar_13 = (
        moment_0 * weight_12 * power2_bar_13 + weight_9 * (k24 * t94 + k23 * t95 - k41 * t98)
        + weight_6 * (-k42 * t99 + k27 * t100 - k42 * t54 * power2_bar_1) + weight_14 * (k1 * t101 + k4 * t104
        + k17 * t105 + power2_bar_13 * (k43 * moment_8 + k1 * moment_4)) + weight_11 * (k7 * t107
        - k5 * t55 * power2_bar_4 - k5 * t56 * power2_bar_5 + k7 * t57 * power2_bar_6)
        + k9 * weight_3 * moment_13 * power2_bar_0 + k0 * power3_bar_0 * weight_18 * power2_13
    )
    tl.store(moment_bar_n + 832, moment_bar_13)
    t110 = moment_1 * power2_bar_5
    t111 = moment_2 * power2_bar_4
    t113 = moment_5 * power2_bar_1
    t115 = moment_5 * power2_bar_13
    t116 = moment_6 * power2_bar_12
    t117 = moment_7 * power2_bar_11
    t120 = moment_12 * power2_bar_6
    t24 = moment_1 * moment_5
    t30 = moment_6 * moment_12
    power2_10 = (
        moment_0 * moment_10 * weight_12 + weight_13 * (k16 * t24 + k16 * moment_2 * moment_4)
        + weight_14 * (k3 * t30 - k20 * moment_4 * moment_14 - k20 * moment_5 * moment_13
        + k3 * moment_7 * moment_11 - k35 * moment_8 * moment_10)
    )
    moment_bar_10 = (
        moment_0 * weight_12 * power2_bar_10 + weight_9 * (k7 * t110 + k7 * t111) + weight_6 * (k19 * t113
        + k19 * moment_4 * power2_bar_2) + weight_14 * (-k20 * t115 + k3 * t116 + k3 * t117
        - k20 * moment_4 * power2_bar_14 - k35 * moment_8 * power2_bar_10)
        + k9 * weight_3 * moment_10 * power2_bar_0 + weight_11 * (k6 * t120 - k36 * moment_10 * power2_bar_8
        + k6 * moment_11 * power2_bar_7 - k5 * moment_13 * power2_bar_5 - k5 * moment_14 * power2_bar_4)
        + k0 * power3_bar_0 * weight_18 * power2_10
    )
    tl.store(moment_bar_n + 640, moment_bar_10)
    t108 = moment_2 * power2_bar_8
    t109 = moment_3 * power2_bar_7
    t112 = t110 - t111
    t114 = moment_7 * power2_bar_3
    t59 = k37 * moment_8 + moment_4
    t118 = t116 - t117
    t119 = moment_7 * power2_bar_15 - k38 * (moment_4 * power2_bar_10 - moment_5 * power2_bar_9)
    t27 = moment_10 + k10 * moment_14
    t121 = t120 + k39 * moment_14 * power2_bar_8
    t26 = moment_3 * moment_7
    t31 = t30 + k39 * moment_8 * moment_14
    power2_2 = (
        moment_0 * moment_2 * weight_4 + weight_5 * (k15 * t24 - k15 * moment_2 * t25 + k15 * t26)
        + weight_6 * (k19 * moment_4 * t27 - k19 * moment_5 * t28 - k0 * moment_7 * t29 + k0 * t31)
    )
    moment_bar_2 = (
        moment_0 * weight_4 * power2_bar_2 + weight_8 * (-k40 * t108 + k12 * t109 + k12 * t112)
        + k34 * weight_1 * moment_2 * power2_bar_0 + weight_5 * (-k15 * t25 * power2_bar_2 + k15 * t113
        + k15 * t114) + weight_13 * (k17 * t59 * power2_bar_14 - k17 * t115 + k2 * t118 - k1 * t119)
        + weight_9 * (-k7 * t28 * power2_bar_5 + k7 * t27 * power2_bar_4 - k5 * t29 * power2_bar_7 + k5 * t121)
        + k2 * power3_bar_0 * weight_16 * power2_2
    )
    tl.store(moment_bar_n + 128, moment_bar_2)
    t60 = moment_10 + k11 * moment_14
    power2_14 = (
        moment_0 * moment_14 * weight_12 + weight_13 * (-k17 * t24 + k26 * t26 + k17 * moment_2 * t59)
        + weight_14 * (k4 * t31 - k20 * moment_4 * t60 + k20 * moment_5 * t61 - k4 * moment_7 * t62)
    )
    moment_bar_14 = (
        moment_0 * weight_12 * power2_bar_14 + weight_9 * (k24 * t108 + k23 * t109 - k41 * t112)
        + weight_6 * (-k42 * t113 + k27 * t114 + k42 * t59 * power2_bar_2) + weight_14 * (k1 * t115 + k4 * t118
        + k17 * t119 + power2_bar_14 * (k43 * moment_8 - k1 * moment_4)) + weight_11 * (k7 * t121
        + k5 * t61 * power2_bar_5 - k5 * t60 * power2_bar_4 - k7 * t62 * power2_bar_7)
        + k9 * weight_3 * moment_14 * power2_bar_0 + k0 * power3_bar_0 * weight_18 * power2_14
    )
    tl.store(moment_bar_n + 896, moment_bar_14)
    t83 = moment_1 * power2_bar_1
    t84 = moment_2 * power2_bar_2
    t138 = moment_1 * power2_bar_13
    t139 = moment_2 * power2_bar_14
    t88 = moment_6 * power2_bar_6
    t89 = moment_7 * power2_bar_7
    t1 = moment_1 * moment_1
    t2 = moment_2 * moment_2
    t6 = moment_6 * moment_6
    t7 = moment_7 * moment_7
    t11 = moment_13 * moment_13
    t12 = moment_14 * moment_14
    power2_4 = (
        moment_0 * moment_4 * weight_7 + weight_8 * (k16 * t1 - k16 * t2) + weight_9 * (k7 * moment_1 * t18
        + k7 * moment_2 * t27 + k5 * moment_3 * moment_11) + weight_10 * (k19 * t6 - k19 * t7
        - k13 * moment_8 * moment_4) + weight_11 * (k0 * t11 - k0 * t12 - k5 * moment_9 * moment_13
        - k5 * moment_10 * moment_14 - k8 * moment_11 * moment_15)
    )
    moment_bar_4 = (
        moment_0 * weight_7 * power2_bar_4 + weight_5 * (k15 * t83 - k15 * t84)
        + weight_13 * (k16 * moment_1 * power2_bar_9 - k17 * t138 + k16 * moment_2 * power2_bar_10 + k17 * t139
        + k2 * moment_3 * power2_bar_11) + k18 * weight_2 * moment_4 * power2_bar_0 + weight_10 * (k14 * t88
        - k14 * t89 - k13 * moment_4 * power2_bar_8 - k13 * moment_8 * power2_bar_4)
        + weight_6 * (k19 * t18 * power2_bar_1 + k19 * t27 * power2_bar_2 + k0 * moment_11 * power2_bar_3)
        - weight_14 * (k20 * t55 * power2_bar_13 + k20 * t60 * power2_bar_14 + k2 * moment_11 * power2_bar_15
        + k20 * moment_13 * power2_bar_9 + k20 * moment_14 * power2_bar_10 + k2 * moment_15 * power2_bar_11)
        + k1 * power3_bar_0 * weight_17 * power2_4
    )
    tl.store(moment_bar_n + 256, moment_bar_4)
    t82 = moment_3 * power2_bar_3
    t85 = t83 + t84
    t86 = moment_8 * power2_bar_8
    t87 = moment_4 * power2_bar_4 + moment_5 * power2_bar_5
    t90 = t88 + t89
    t91 = moment_15 * power2_bar_15
    t92 = moment_9 * power2_bar_9 + moment_10 * power2_bar_10
    t93 = moment_13 * power2_bar_13 + moment_14 * power2_bar_14
    t0 = moment_3 * moment_3
    t3 = t1 + t2
    t4 = moment_8 * moment_8
    t5 = moment_4 * moment_4 + moment_5 * moment_5
    t8 = t6 + t7
    t9 = moment_15 * moment_15
    t10 = moment_9 * moment_9 + moment_10 * moment_10
    t13 = t11 + t12
    power2_8 = (
        moment_0 * moment_8 * weight_7 + weight_8 * (k40 * t0 - k44 * t3)
        + weight_9 * (k24 * moment_1 * moment_13 + k24 * moment_2 * moment_14 + k28 * moment_3 * moment_15)
        + weight_10 * (k24 * t4 - k24 * t5 + k45 * t8) + weight_11 * (k46 * t9 - k47 * t10 + k48 * t13)
    )
    moment_bar_8 = (
        moment_0 * weight_7 * power2_bar_8 + weight_5 * (k32 * t82 - k49 * t85) + weight_13 * (k32 * t138
        + k32 * t139 + k21 * moment_3 * power2_bar_15) + weight_10 * (k13 * t86 - k13 * t87 + k24 * t90)
        + k18 * weight_2 * moment_8 * power2_bar_0 + weight_14 * (k22 * t91 - k35 * t92 + k43 * t93)
        + weight_6 * (k50 * moment_13 * power2_bar_1 + k50 * moment_14 * power2_bar_2
        + k29 * moment_15 * power2_bar_3) + k1 * power3_bar_0 * weight_17 * power2_8
    )
    tl.store(moment_bar_n + 512, moment_bar_8)
    weight_19 = tl.load(weight_c + 1216)
    weight_0 = tl.load(weight_c)
    power2_0 = (
        moment_0 * moment_0 * weight_0 + weight_1 * (k2 * t0 + k2 * t3) + weight_2 * (k1 * t4 + k1 * t5
        + k1 * t8) + weight_3 * (k0 * moment_11 * moment_11 + k0 * moment_12 * moment_12 + k0 * t9 + k0 * t10
        + k0 * t13)
    )
    moment_bar_0 = (
        hyper_bar_0 * weight_19 + k51 * moment_0 * weight_0 * power2_bar_0 + weight_4 * (t82 + t85)
        + weight_7 * (t86 + t87 + t90) + weight_12 * (moment_11 * power2_bar_11 + moment_12 * power2_bar_12
        + t91 + t92 + t93) + power3_bar_0 * weight_15 * power2_0
    )
    tl.store(moment_bar_n, moment_bar_0)


@triton.jit(do_not_specialize=['samples', 'run'])
def gradient_shared(moment, weight, hyper_bar, weight_bar, samples, run, BLOCK: tl.constexpr):
    """moment [samples, 16, 64]
    weight [22, 64]
    hyper_bar [samples, 1, 64]
    -> weight_bar [rows, 22, 64]
    A program sums a run of samples into a row; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, weight_bar by hyper_bar > power2 > power2_bar > power3 > power3_bar > moment
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k2: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k3: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k4: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k5: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k6: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k7: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k8: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k9: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k10: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k11: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k12: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k13: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k14: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k15: tl.constexpr = 0.4364357804719847  # 2*sqrt(21)/21
    k16: tl.constexpr = 0.5455447255899809  # 5*sqrt(21)/42
    k17: tl.constexpr = 0.32732683535398854  # sqrt(21)/14
    k18: tl.constexpr = 0.7715167498104595  # 5*sqrt(42)/42
    k19: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k20: tl.constexpr = 0.3086066999241838  # sqrt(42)/21
    k21: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k22: tl.constexpr = 0.9759000729485331  # 2*sqrt(105)/21
    k23: tl.constexpr = 0.7559289460184544  # 2*sqrt(7)/7
    k24: tl.constexpr = 0.25819888974716115  # sqrt(15)/15
    k25: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k26: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k27: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k28: tl.constexpr = 1.0954451150103324  # sqrt(30)/5
    k29: tl.constexpr = 0.50709255283711  # 3*sqrt(35)/35
    k30: tl.constexpr = 0.47809144373375745  # 2*sqrt(70)/35
    k31: tl.constexpr = 0.4564354645876384  # sqrt(30)/12
    k32: tl.constexpr = 0.28867513459481287  # sqrt(3)/6
    k33: tl.constexpr = 0.6454972243679028  # sqrt(15)/6
    k34: tl.constexpr = 0.3535533905932738  # sqrt(2)/4
    k35: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k36: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k37: tl.constexpr = 0.5163977794943223  # 2*sqrt(15)/15
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
    for n in range(row * run, tl.minimum(row * run + run, samples)):
        moment_n = moment + n * 1024 + c
        weight_c = weight + c
        hyper_bar_n = hyper_bar + n * 64 + c
        moment_0 = tl.load(moment_n)
        hyper_bar_0 = tl.load(hyper_bar_n)
        weight_bar_19 += moment_0 * hyper_bar_0
        weight_20 = tl.load(weight_c + 1280)
        weight_15 = tl.load(weight_c + 960)
        weight_21 = tl.load(weight_c + 1344)
        power3_bar_0 = hyper_bar_0 * weight_21
        power2_bar_0 = hyper_bar_0 * weight_20 + moment_0 * weight_15 * power3_bar_0
        weight_bar_0 += moment_0 * moment_0 * power2_bar_0
        moment_1 = tl.load(moment_n + 64)
        weight_16 = tl.load(weight_c + 1024)
        power2_bar_1 = k0 * moment_1 * weight_16 * power3_bar_0
        moment_2 = tl.load(moment_n + 128)
        power2_bar_2 = k0 * moment_2 * weight_16 * power3_bar_0
        moment_3 = tl.load(moment_n + 192)
        power2_bar_3 = k0 * moment_3 * weight_16 * power3_bar_0
        weight_bar_4 += moment_0 * (moment_1 * power2_bar_1 + moment_2 * power2_bar_2 + moment_3 * power2_bar_3)
        t0 = moment_3 * moment_3
        t1 = moment_1 * moment_1
        t2 = moment_2 * moment_2
        t3 = t1 + t2
        t4 = k0 * t0 + k0 * t3
        weight_bar_1 += t4 * power2_bar_0
        t48 = k1 * t1 - k1 * t2
        moment_4 = tl.load(moment_n + 256)
        weight_17 = tl.load(weight_c + 1088)
        power2_bar_4 = k2 * moment_4 * weight_17 * power3_bar_0
        t65 = k3 * t0 - k4 * t3
        moment_8 = tl.load(moment_n + 512)
        power2_bar_8 = k2 * moment_8 * weight_17 * power3_bar_0
        moment_5 = tl.load(moment_n + 320)
        power2_bar_5 = k2 * moment_5 * weight_17 * power3_bar_0
        moment_6 = tl.load(moment_n + 384)
        power2_bar_6 = k2 * moment_6 * weight_17 * power3_bar_0
        moment_7 = tl.load(moment_n + 448)
        power2_bar_7 = k2 * moment_7 * weight_17 * power3_bar_0
        weight_bar_8 += (
            t48 * power2_bar_4 + t65 * power2_bar_8 + k5 * moment_1 * moment_2 * power2_bar_5
            + k5 * moment_3 * moment_1 * power2_bar_6 + k5 * moment_3 * moment_2 * power2_bar_7
        )
        weight_bar_7 += (
            moment_0 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
            + moment_7 * power2_bar_7 + moment_8 * power2_bar_8)
        )
        t5 = moment_8 * moment_8
        t6 = moment_4 * moment_4 + moment_5 * moment_5
        t7 = moment_6 * moment_6
        t8 = moment_7 * moment_7
        t9 = t7 + t8
        t10 = k2 * t5 + k2 * t6 + k2 * t9
        weight_bar_2 += t10 * power2_bar_0
        t67 = k6 * t5 - k6 * t6 + k7 * t9
        t58 = k8 * moment_4 * moment_6 + k8 * moment_5 * moment_7 + k6 * moment_8 * moment_6
        t62 = -k8 * moment_4 * moment_7 + k8 * moment_5 * moment_6 + k6 * moment_8 * moment_7
        t50 = k9 * t7 - k9 * t8 - k10 * moment_8 * moment_4
        t54 = -k10 * moment_8 * moment_5 + k8 * moment_6 * moment_7
        weight_bar_10 += (
            t67 * power2_bar_8 + t58 * power2_bar_6 + t62 * power2_bar_7 + t50 * power2_bar_4
            + t54 * power2_bar_5
        )
        t18 = moment_2 * moment_5
        t19 = moment_3 * moment_6
        t20 = moment_1 * (-k11 * moment_8 + k12 * moment_4) + k12 * t18 + k12 * t19
        t28 = moment_1 * moment_5
        t29 = moment_3 * moment_7
        t30 = k12 * t28 - moment_2 * (k11 * moment_8 + k12 * moment_4) + k12 * t29
        t38 = moment_3 * moment_8
        t39 = moment_1 * moment_6
        t40 = moment_2 * moment_7
        t41 = t39 + t40
        t42 = k13 * t38 + k12 * t41
        weight_bar_5 += t20 * power2_bar_1 + t30 * power2_bar_2 + t42 * power2_bar_3
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
        t16 = k14 * moment_11 * moment_11 + k14 * moment_12 * moment_12 + k14 * t11 + k14 * t12 + k14 * t15
        weight_bar_3 += t16 * power2_bar_0
        weight_0 = tl.load(weight_c)
        weight_1 = tl.load(weight_c + 64)
        weight_2 = tl.load(weight_c + 128)
        weight_3 = tl.load(weight_c + 192)
        power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10 + weight_3 * t16
        weight_bar_15 += moment_0 * power2_0 * power3_bar_0
        weight_bar_20 += power2_0 * hyper_bar_0
        t68 = k15 * t11 - k16 * t12 + k17 * t15
        t59 = (
            k18 * moment_11 * moment_9 + k18 * moment_12 * moment_10 + k19 * moment_11 * moment_13
            + k19 * moment_12 * moment_14 + k20 * moment_15 * moment_13
        )
        t63 = (
            -k18 * moment_12 * moment_9 + k18 * moment_11 * moment_10 - k19 * moment_11 * moment_14
            + k19 * moment_12 * moment_13 + k20 * moment_15 * moment_14
        )
        t51 = (
            k14 * t13 - k14 * t14 - k21 * moment_9 * moment_13 - k21 * moment_10 * moment_14
            - k22 * moment_11 * moment_15
        )
        t55 = (
            k21 * moment_9 * moment_14 - k21 * moment_10 * moment_13 - k22 * moment_12 * moment_15
            + k23 * moment_13 * moment_14
        )
        weight_bar_11 += (
            t68 * power2_bar_8 + t59 * power2_bar_6 + t63 * power2_bar_7 + t51 * power2_bar_4
            + t55 * power2_bar_5
        )
        weight_7 = tl.load(weight_c + 448)
        weight_8 = tl.load(weight_c + 512)
        weight_9 = tl.load(weight_c + 576)
        t21 = moment_9 - k24 * moment_13
        t31 = moment_10 + k24 * moment_14
        t49 = k19 * moment_1 * t21 + k19 * moment_2 * t31 + k21 * moment_3 * moment_11
        weight_10 = tl.load(weight_c + 640)
        weight_11 = tl.load(weight_c + 704)
        power2_4 = (
            moment_0 * moment_4 * weight_7 + weight_8 * t48 + weight_9 * t49 + weight_10 * t50 + weight_11 * t51
        )
        t22 = moment_10 - k24 * moment_14
        t32 = moment_9 + k24 * moment_13
        t53 = k19 * moment_1 * t22 - k19 * moment_2 * t32 + k21 * moment_3 * moment_12
        power2_5 = (
            moment_0 * moment_5 * weight_7 + k5 * moment_1 * moment_2 * weight_8 + weight_9 * t53
            + weight_10 * t54 + weight_11 * t55
        )
        t23 = moment_11 - k25 * moment_15
        t57 = k21 * moment_1 * t23 + k21 * moment_2 * moment_12 + k26 * moment_3 * moment_13
        power2_6 = (
            moment_0 * moment_6 * weight_7 + k5 * moment_3 * moment_1 * weight_8 + weight_9 * t57
            + weight_10 * t58 + weight_11 * t59
        )
        t33 = moment_11 + k25 * moment_15
        t61 = k21 * moment_1 * moment_12 - k21 * moment_2 * t33 + k26 * moment_3 * moment_14
        power2_7 = (
            moment_0 * moment_7 * weight_7 + weight_9 * t61 + k5 * moment_3 * moment_2 * weight_8
            + weight_10 * t62 + weight_11 * t63
        )
        t66 = k6 * moment_1 * moment_13 + k6 * moment_2 * moment_14 + k27 * moment_3 * moment_15
        power2_8 = (
            moment_0 * moment_8 * weight_7 + weight_8 * t65 + weight_9 * t66 + weight_10 * t67 + weight_11 * t68
        )
        weight_bar_17 += (
            k2 * (moment_4 * power2_4 * power3_bar_0 + moment_5 * power2_5 * power3_bar_0
            + moment_6 * power2_6 * power3_bar_0 + moment_7 * power2_7 * power3_bar_0
            + moment_8 * power2_8 * power3_bar_0)
        )
        weight_bar_9 += (
            t49 * power2_bar_4 + t53 * power2_bar_5 + t57 * power2_bar_6 + t61 * power2_bar_7
            + t66 * power2_bar_8
        )
        weight_4 = tl.load(weight_c + 256)
        weight_5 = tl.load(weight_c + 320)
        weight_6 = tl.load(weight_c + 384)
        t24 = moment_7 * moment_12
        t25 = t24 + k28 * moment_8 * moment_13
        t26 = k9 * moment_4 * t21 + k9 * moment_5 * t22 + k14 * moment_6 * t23 + k14 * t25
        power2_1 = moment_0 * moment_1 * weight_4 + weight_5 * t20 + weight_6 * t26
        t34 = moment_6 * moment_12
        t35 = t34 + k28 * moment_8 * moment_14
        t36 = k9 * moment_4 * t31 - k9 * moment_5 * t32 - k14 * moment_7 * t33 + k14 * t35
        power2_2 = moment_0 * moment_2 * weight_4 + weight_5 * t30 + weight_6 * t36
        t43 = moment_8 * moment_15
        t44 = moment_4 * moment_11 + moment_5 * moment_12
        t45 = moment_6 * moment_13 + moment_7 * moment_14
        t46 = k29 * t43 + k14 * t44 + k30 * t45
        power2_3 = moment_0 * moment_3 * weight_4 + weight_5 * t42 + weight_6 * t46
        weight_18 = tl.load(weight_c + 1152)
        weight_12 = tl.load(weight_c + 768)
        weight_13 = tl.load(weight_c + 832)
        t70 = -k1 * t18 + k1 * moment_1 * moment_4
        weight_14 = tl.load(weight_c + 896)
        t71 = (
            -k31 * t24 - k32 * moment_4 * moment_13 + k32 * moment_5 * moment_14 + k31 * moment_6 * moment_11
            - k33 * moment_8 * moment_9
        )
        power2_9 = moment_0 * moment_9 * weight_12 + weight_13 * t70 + weight_14 * t71
        t73 = k1 * t28 + k1 * moment_2 * moment_4
        t74 = (
            k31 * t34 - k32 * moment_4 * moment_14 - k32 * moment_5 * moment_13 + k31 * moment_7 * moment_11
            - k33 * moment_8 * moment_10
        )
        power2_10 = moment_0 * moment_10 * weight_12 + weight_13 * t73 + weight_14 * t74
        t76 = k0 * t39 - k0 * t40 + k0 * moment_3 * moment_4
        t77 = (
            -k0 * moment_4 * moment_15 + moment_6 * (k31 * moment_9 + k34 * moment_13)
            + moment_7 * (k31 * moment_10 - k34 * moment_14)
        )
        power2_11 = moment_0 * moment_11 * weight_12 + weight_13 * t76 + weight_14 * t77
        t79 = k0 * moment_1 * moment_7 + k0 * moment_2 * moment_6 + k0 * moment_3 * moment_5
        t80 = (
            -k0 * moment_5 * moment_15 + moment_6 * (k31 * moment_10 + k34 * moment_14)
            + moment_7 * (-k31 * moment_9 + k34 * moment_13)
        )
        power2_12 = moment_0 * moment_12 * weight_12 + weight_13 * t79 + weight_14 * t80
        t82 = -k35 * t18 + k36 * t19 + moment_1 * (k13 * moment_8 - k35 * moment_4)
        t83 = (
            k34 * t25 + moment_4 * (-k32 * moment_9 + k2 * moment_13) + moment_5 * (-k32 * moment_10
            + k2 * moment_14) + moment_6 * (k34 * moment_11 + k35 * moment_15)
        )
        power2_13 = moment_0 * moment_13 * weight_12 + weight_13 * t82 + weight_14 * t83
        t85 = -k35 * t28 + k36 * t29 + moment_2 * (k13 * moment_8 + k35 * moment_4)
        t86 = (
            k34 * t35 - moment_4 * (k32 * moment_10 + k2 * moment_14) + moment_5 * (k32 * moment_9
            + k2 * moment_13) + moment_7 * (-k34 * moment_11 + k35 * moment_15)
        )
        power2_14 = moment_0 * moment_14 * weight_12 + weight_13 * t85 + weight_14 * t86
        t88 = k25 * t38 - k2 * t41
        t89 = k37 * t43 - k0 * t44 + k35 * t45
        power2_15 = moment_0 * moment_15 * weight_12 + weight_13 * t88 + weight_14 * t89
        power3_0 = (
            moment_0 * power2_0 * weight_15 + k0 * weight_16 * (moment_1 * power2_1 + moment_2 * power2_2
            + moment_3 * power2_3) + k2 * weight_17 * (moment_4 * power2_4 + moment_5 * power2_5
            + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
            + k14 * weight_18 * (moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11
            + moment_12 * power2_12 + moment_13 * power2_13 + moment_14 * power2_14 + moment_15 * power2_15)
        )
        weight_bar_21 += hyper_bar_0 * power3_0
        weight_bar_18 += (
            k14 * (moment_9 * power2_9 * power3_bar_0 + moment_10 * power2_10 * power3_bar_0
            + moment_11 * power2_11 * power3_bar_0 + moment_12 * power2_12 * power3_bar_0
            + moment_13 * power2_13 * power3_bar_0 + moment_14 * power2_14 * power3_bar_0
            + moment_15 * power2_15 * power3_bar_0)
        )
        weight_bar_6 += t26 * power2_bar_1 + t36 * power2_bar_2 + t46 * power2_bar_3
        weight_bar_16 += (
            k0 * (moment_1 * power2_1 * power3_bar_0 + moment_2 * power2_2 * power3_bar_0
            + moment_3 * power2_3 * power3_bar_0)
        )
        power2_bar_9 = k14 * moment_9 * weight_18 * power3_bar_0
        power2_bar_10 = k14 * moment_10 * weight_18 * power3_bar_0
        power2_bar_11 = k14 * moment_11 * weight_18 * power3_bar_0
        power2_bar_12 = k14 * moment_12 * weight_18 * power3_bar_0
        power2_bar_13 = k14 * moment_13 * weight_18 * power3_bar_0
        power2_bar_14 = k14 * moment_14 * weight_18 * power3_bar_0
        power2_bar_15 = k14 * moment_15 * weight_18 * power3_bar_0
        weight_bar_12 += (
            moment_0 * (moment_9 * power2_bar_9 + moment_10 * power2_bar_10 + moment_11 * power2_bar_11
            + moment_12 * power2_bar_12 + moment_13 * power2_bar_13 + moment_14 * power2_bar_14
            + moment_15 * power2_bar_15)
        )
        weight_bar_13 += (
            t70 * power2_bar_9 + t82 * power2_bar_13 + t73 * power2_bar_10 + t85 * power2_bar_14
            + t76 * power2_bar_11 + t88 * power2_bar_15 + t79 * power2_bar_12
        )
        weight_bar_14 += (
            t83 * power2_bar_13 + t86 * power2_bar_14 + t89 * power2_bar_15 + t71 * power2_bar_9
            + t74 * power2_bar_10 + t77 * power2_bar_11 + t80 * power2_bar_12
        )
    tl.store(weight_bar + row * 1408 + c, weight_bar_0)
    tl.store(weight_bar + row * 1408 + c + 64, weight_bar_1)
    tl.store(weight_bar + row * 1408 + c + 128, weight_bar_2)
    tl.store(weight_bar + row * 1408 + c + 192, weight_bar_3)
    tl.store(weight_bar + row * 1408 + c + 256, weight_bar_4)
    tl.store(weight_bar + row * 1408 + c + 320, weight_bar_5)
    tl.store(weight_bar + row * 1408 + c + 384, weight_bar_6)
    tl.store(weight_bar + row * 1408 + c + 448, weight_bar_7)
    tl.store(weight_bar + row * 1408 + c + 512, weight_bar_8)
    tl.store(weight_bar + row * 1408 + c + 576, weight_bar_9)
    tl.store(weight_bar + row * 1408 + c + 640, weight_bar_10)
    tl.store(weight_bar + row * 1408 + c + 704, weight_bar_11)
    tl.store(weight_bar + row * 1408 + c + 768, weight_bar_12)
    tl.store(weight_bar + row * 1408 + c + 832, weight_bar_13)
    tl.store(weight_bar + row * 1408 + c + 896, weight_bar_14)
    tl.store(weight_bar + row * 1408 + c + 960, weight_bar_15)
    tl.store(weight_bar + row * 1408 + c + 1024, weight_bar_16)
    tl.store(weight_bar + row * 1408 + c + 1088, weight_bar_17)
    tl.store(weight_bar + row * 1408 + c + 1152, weight_bar_18)
    tl.store(weight_bar + row * 1408 + c + 1216, weight_bar_19)
    tl.store(weight_bar + row * 1408 + c + 1280, weight_bar_20)
    tl.store(weight_bar + row * 1408 + c + 1344, weight_bar_21)


@triton.jit
def second_batch_0(moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat, BLOCK: tl.constexpr):
    """moment [samples, 16, 64]
    weight [22, 64]
    hyper_bar [samples, 1, 64]
    moment_bar_hat [samples, 16, 64]
    weight_bar_hat [22, 64]
    -> moment_hat [samples, 16, 64] (components 0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15), hyper_bar_hat [samples, 1, 64]
    A program makes one sample; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, moment_hat by hyper_bar > moment > moment_bar_hat > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_hat > weight > weight_bar_hat, hyper_bar_hat by moment > moment_bar_hat > power2 > power2_bar_hat > power3 > power3_bar_hat > weight > weight_bar_hat
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
    k38: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k39: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k40: tl.constexpr = 0.5163977794943223  # 2*sqrt(15)/15
    k41: tl.constexpr = 3.4641016151377544  # 2*sqrt(3)
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
    k52: tl.constexpr = 0.3333333333333333  # 1/3
    k53: tl.constexpr = 0.9354143466934853  # sqrt(14)/4
    k54: tl.constexpr = 0.4140393356054125  # sqrt(210)/35
    k55: tl.constexpr = 0.6236095644623235  # sqrt(14)/6
    k56: tl.constexpr = 3.7416573867739413  # sqrt(14)
    k57: tl.constexpr = 0.38188130791298663  # sqrt(21)/12
    k58: tl.constexpr = 1.6903085094570331  # 2*sqrt(35)/7
    k59: tl.constexpr = 0.8660254037844386  # sqrt(3)/2
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 1024 + c
    weight_c = weight + c
    hyper_bar_n = hyper_bar + n * 64 + c
    moment_bar_hat_n = moment_bar_hat + n * 1024 + c
    weight_bar_hat_c = weight_bar_hat + c
    moment_hat_n = moment_hat + n * 1024 + c
    hyper_bar_hat_n = hyper_bar_hat + n * 64 + c
    moment_0 = tl.load(moment_n)
    weight_bar_hat_19 = tl.load(weight_bar_hat_c + 1216)
    moment_bar_hat_0 = tl.load(moment_bar_hat_n)
    weight_19 = tl.load(weight_c + 1216)
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
    weight_bar_hat_20 = tl.load(weight_bar_hat_c + 1280)
    weight_20 = tl.load(weight_c + 1280)
    weight_bar_hat_0 = tl.load(weight_bar_hat_c)
    weight_bar_hat_1 = tl.load(weight_bar_hat_c + 64)
    moment_bar_hat_3 = tl.load(moment_bar_hat_n + 192)
    t112 = moment_3 * moment_bar_hat_3
    moment_bar_hat_1 = tl.load(moment_bar_hat_n + 64)
    t113 = moment_1 * moment_bar_hat_1
    moment_bar_hat_2 = tl.load(moment_bar_hat_n + 128)
    t114 = moment_2 * moment_bar_hat_2
    t115 = t113 + t114
    weight_bar_hat_2 = tl.load(weight_bar_hat_c + 128)
    moment_bar_hat_8 = tl.load(moment_bar_hat_n + 512)
    t116 = moment_8 * moment_bar_hat_8
    moment_bar_hat_4 = tl.load(moment_bar_hat_n + 256)
    moment_bar_hat_5 = tl.load(moment_bar_hat_n + 320)
    t117 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
    moment_bar_hat_6 = tl.load(moment_bar_hat_n + 384)
    t118 = moment_6 * moment_bar_hat_6
    moment_bar_hat_7 = tl.load(moment_bar_hat_n + 448)
    t119 = moment_7 * moment_bar_hat_7
    t120 = t118 + t119
    weight_bar_hat_3 = tl.load(weight_bar_hat_c + 192)
    moment_bar_hat_11 = tl.load(moment_bar_hat_n + 704)
    moment_bar_hat_12 = tl.load(moment_bar_hat_n + 768)
    moment_bar_hat_15 = tl.load(moment_bar_hat_n + 960)
    t121 = moment_15 * moment_bar_hat_15
    moment_bar_hat_9 = tl.load(moment_bar_hat_n + 576)
    moment_bar_hat_10 = tl.load(moment_bar_hat_n + 640)
    t122 = moment_9 * moment_bar_hat_9 + moment_10 * moment_bar_hat_10
    moment_bar_hat_13 = tl.load(moment_bar_hat_n + 832)
    moment_bar_hat_14 = tl.load(moment_bar_hat_n + 896)
    t123 = moment_13 * moment_bar_hat_13 + moment_14 * moment_bar_hat_14
    power2_bar_hat_0 = (
        moment_0 * moment_0 * weight_bar_hat_0 + k3 * moment_0 * weight_0 * moment_bar_hat_0
        + t4 * weight_bar_hat_1 + weight_1 * (k4 * t112 + k4 * t115) + t10 * weight_bar_hat_2
        + weight_2 * (k5 * t116 + k5 * t117 + k5 * t120) + t16 * weight_bar_hat_3
        + weight_3 * (k6 * moment_11 * moment_bar_hat_11 + k6 * moment_12 * moment_bar_hat_12 + k6 * t121
        + k6 * t122 + k6 * t123)
    )
    weight_bar_hat_21 = tl.load(weight_bar_hat_c + 1344)
    weight_15 = tl.load(weight_c + 960)
    weight_16 = tl.load(weight_c + 1024)
    weight_4 = tl.load(weight_c + 256)
    weight_5 = tl.load(weight_c + 320)
    t18 = moment_2 * moment_5
    t19 = moment_3 * moment_6
    t20 = moment_1 * (-k7 * moment_8 + k8 * moment_4) + k8 * t18 + k8 * t19
    weight_6 = tl.load(weight_c + 384)
    t21 = moment_9 - k9 * moment_13
    t22 = moment_10 - k9 * moment_14
    t23 = moment_11 - k10 * moment_15
    t24 = moment_7 * moment_12
    t25 = t24 + k11 * moment_8 * moment_13
    t26 = k12 * moment_4 * t21 + k12 * moment_5 * t22 + k2 * moment_6 * t23 + k2 * t25
    power2_1 = moment_0 * moment_1 * weight_4 + weight_5 * t20 + weight_6 * t26
    t28 = moment_1 * moment_5
    t29 = moment_3 * moment_7
    t30 = k8 * t28 - moment_2 * (k7 * moment_8 + k8 * moment_4) + k8 * t29
    t31 = moment_10 + k9 * moment_14
    t32 = moment_9 + k9 * moment_13
    t33 = moment_11 + k10 * moment_15
    t34 = moment_6 * moment_12
    t35 = t34 + k11 * moment_8 * moment_14
    t36 = k12 * moment_4 * t31 - k12 * moment_5 * t32 - k2 * moment_7 * t33 + k2 * t35
    power2_2 = moment_0 * moment_2 * weight_4 + weight_5 * t30 + weight_6 * t36
    t38 = moment_3 * moment_8
    t39 = moment_1 * moment_6
    t40 = moment_2 * moment_7
    t41 = t39 + t40
    t42 = k13 * t38 + k8 * t41
    t43 = moment_8 * moment_15
    t44 = moment_4 * moment_11 + moment_5 * moment_12
    t45 = moment_6 * moment_13 + moment_7 * moment_14
    t46 = k14 * t43 + k2 * t44 + k15 * t45
    power2_3 = moment_0 * moment_3 * weight_4 + weight_5 * t42 + weight_6 * t46
    t91 = moment_1 * power2_1 + moment_2 * power2_2 + moment_3 * power2_3
    weight_17 = tl.load(weight_c + 1088)
    weight_7 = tl.load(weight_c + 448)
    weight_8 = tl.load(weight_c + 512)
    t48 = k16 * t1 - k16 * t2
    weight_9 = tl.load(weight_c + 576)
    t49 = k17 * moment_1 * t21 + k17 * moment_2 * t31 + k18 * moment_3 * moment_11
    weight_10 = tl.load(weight_c + 640)
    t50 = k12 * t7 - k12 * t8 - k19 * moment_8 * moment_4
    weight_11 = tl.load(weight_c + 704)
    t51 = (
        k2 * t13 - k2 * t14 - k18 * moment_9 * moment_13 - k18 * moment_10 * moment_14
        - k20 * moment_11 * moment_15
    )
    power2_4 = (
        moment_0 * moment_4 * weight_7 + weight_8 * t48 + weight_9 * t49 + weight_10 * t50 + weight_11 * t51
    )
    t53 = k17 * moment_1 * t22 - k17 * moment_2 * t32 + k18 * moment_3 * moment_12
    t54 = -k19 * moment_8 * moment_5 + k21 * moment_6 * moment_7
    t55 = (
        k18 * moment_9 * moment_14 - k18 * moment_10 * moment_13 - k20 * moment_12 * moment_15
        + k6 * moment_13 * moment_14
    )
    power2_5 = (
        moment_0 * moment_5 * weight_7 + k22 * moment_1 * moment_2 * weight_8 + weight_9 * t53 + weight_10 * t54
        + weight_11 * t55
    )
    t57 = k18 * moment_1 * t23 + k18 * moment_2 * moment_12 + k23 * moment_3 * moment_13
    t58 = k21 * moment_4 * moment_6 + k21 * moment_5 * moment_7 + k24 * moment_8 * moment_6
    t59 = (
        k25 * moment_11 * moment_9 + k25 * moment_12 * moment_10 + k17 * moment_11 * moment_13
        + k17 * moment_12 * moment_14 + k26 * moment_15 * moment_13
    )
    power2_6 = (
        moment_0 * moment_6 * weight_7 + k22 * moment_3 * moment_1 * weight_8 + weight_9 * t57 + weight_10 * t58
        + weight_11 * t59
    )
    t61 = k18 * moment_1 * moment_12 - k18 * moment_2 * t33 + k23 * moment_3 * moment_14
    t62 = -k21 * moment_4 * moment_7 + k21 * moment_5 * moment_6 + k24 * moment_8 * moment_7
    t63 = (
        -k25 * moment_12 * moment_9 + k25 * moment_11 * moment_10 - k17 * moment_11 * moment_14
        + k17 * moment_12 * moment_13 + k26 * moment_15 * moment_14
    )
    power2_7 = (
        moment_0 * moment_7 * weight_7 + weight_9 * t61 + k22 * moment_3 * moment_2 * weight_8 + weight_10 * t62
        + weight_11 * t63
    )
    t65 = k27 * t0 - k28 * t3
    t66 = k24 * moment_1 * moment_13 + k24 * moment_2 * moment_14 + k29 * moment_3 * moment_15
    t67 = k24 * t5 - k24 * t6 + k30 * t9
    t68 = k31 * t11 - k32 * t12 + k33 * t15
    power2_8 = (
        moment_0 * moment_8 * weight_7 + weight_8 * t65 + weight_9 * t66 + weight_10 * t67 + weight_11 * t68
    )
    t92 = (
        moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7
        + moment_8 * power2_8
    )
    weight_18 = tl.load(weight_c + 1152)
    weight_12 = tl.load(weight_c + 768)
    weight_13 = tl.load(weight_c + 832)
    t70 = -k16 * t18 + k16 * moment_1 * moment_4
    weight_14 = tl.load(weight_c + 896)
    t71 = (
        -k34 * t24 - k35 * moment_4 * moment_13 + k35 * moment_5 * moment_14 + k34 * moment_6 * moment_11
        - k36 * moment_8 * moment_9
    )
    power2_9 = moment_0 * moment_9 * weight_12 + weight_13 * t70 + weight_14 * t71
    t73 = k16 * t28 + k16 * moment_2 * moment_4
    t74 = (
        k34 * t34 - k35 * moment_4 * moment_14 - k35 * moment_5 * moment_13 + k34 * moment_7 * moment_11
        - k36 * moment_8 * moment_10
    )
    power2_10 = moment_0 * moment_10 * weight_12 + weight_13 * t73 + weight_14 * t74
    t76 = k0 * t39 - k0 * t40 + k0 * moment_3 * moment_4
    t77 = (
        -k0 * moment_4 * moment_15 + moment_6 * (k34 * moment_9 + k37 * moment_13) + moment_7 * (k34 * moment_10
        - k37 * moment_14)
    )
    power2_11 = moment_0 * moment_11 * weight_12 + weight_13 * t76 + weight_14 * t77
    t79 = moment_1 * moment_7 + moment_2 * moment_6 + moment_3 * moment_5
    t80 = (
        -k0 * moment_5 * moment_15 + moment_6 * (k34 * moment_10 + k37 * moment_14)
        + moment_7 * (-k34 * moment_9 + k37 * moment_13)
    )
    power2_12 = moment_0 * moment_12 * weight_12 + k0 * weight_13 * t79 + weight_14 * t80
    t82 = -k38 * t18 + k39 * t19 + moment_1 * (k13 * moment_8 - k38 * moment_4)
    t83 = (
        k37 * t25 + moment_4 * (-k35 * moment_9 + k1 * moment_13) + moment_5 * (-k35 * moment_10
        + k1 * moment_14) + moment_6 * (k37 * moment_11 + k38 * moment_15)
    )
    power2_13 = moment_0 * moment_13 * weight_12 + weight_13 * t82 + weight_14 * t83
    t85 = -k38 * t28 + k39 * t29 + moment_2 * (k13 * moment_8 + k38 * moment_4)
    t86 = (
        k37 * t35 - moment_4 * (k35 * moment_10 + k1 * moment_14) + moment_5 * (k35 * moment_9 + k1 * moment_13)
        + moment_7 * (-k37 * moment_11 + k38 * moment_15)
    )
    power2_14 = moment_0 * moment_14 * weight_12 + weight_13 * t85 + weight_14 * t86
    t88 = k10 * t38 - k1 * t41
    t89 = k40 * t43 - k0 * t44 + k38 * t45
    power2_15 = moment_0 * moment_15 * weight_12 + weight_13 * t88 + weight_14 * t89
    t93 = (
        moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11 + moment_12 * power2_12
        + moment_13 * power2_13 + moment_14 * power2_14 + moment_15 * power2_15
    )
    power3_0 = (
        moment_0 * power2_0 * weight_15 + k0 * weight_16 * t91 + k1 * weight_17 * t92 + k2 * weight_18 * t93
    )
    weight_21 = tl.load(weight_c + 1344)
    weight_bar_hat_15 = tl.load(weight_bar_hat_c + 960)
    weight_bar_hat_16 = tl.load(weight_bar_hat_c + 1024)
    weight_bar_hat_4 = tl.load(weight_bar_hat_c + 256)
    weight_bar_hat_5 = tl.load(weight_bar_hat_c + 320)
    t125 = -k0 * moment_bar_hat_8 + moment_bar_hat_4
    t126 = moment_8 * moment_bar_hat_1
    t127 = moment_3 * moment_bar_hat_6 + moment_6 * moment_bar_hat_3
    t128 = moment_4 * moment_bar_hat_1
    t129 = moment_2 * moment_bar_hat_5 + moment_5 * moment_bar_hat_2
    t130 = t128 + t129
    weight_bar_hat_6 = tl.load(weight_bar_hat_c + 384)
    t131 = moment_bar_hat_9 - k9 * moment_bar_hat_13
    t132 = moment_bar_hat_10 - k9 * moment_bar_hat_14
    t133 = moment_bar_hat_11 - k10 * moment_bar_hat_15
    t134 = -k41 * moment_bar_hat_8 + moment_bar_hat_4
    t135 = moment_14 * moment_bar_hat_5
    t136 = moment_15 * moment_bar_hat_6 - k42 * (moment_9 * moment_bar_hat_4 + moment_10 * moment_bar_hat_5)
    t137 = moment_7 * moment_bar_hat_12 + moment_12 * moment_bar_hat_7
    t138 = moment_11 * moment_bar_hat_6
    t139 = t137 + k11 * (moment_8 * moment_bar_hat_13 + k43 * t138)
    power2_bar_hat_1 = (
        moment_0 * moment_1 * weight_bar_hat_4 + weight_4 * (moment_0 * moment_bar_hat_1
        + moment_1 * moment_bar_hat_0) + t20 * weight_bar_hat_5 + weight_5 * (k8 * moment_1 * t125 - k7 * t126
        + k8 * t127 + k8 * t130) + t26 * weight_bar_hat_6 + weight_6 * (k12 * moment_4 * t131
        + k12 * moment_5 * t132 + k2 * moment_6 * t133 - k44 * moment_13 * t134 - k44 * t135 - k45 * t136
        + k2 * t139)
    )
    t141 = k0 * moment_bar_hat_8 + moment_bar_hat_4
    t142 = moment_8 * moment_bar_hat_2
    t143 = moment_3 * moment_bar_hat_7 + moment_7 * moment_bar_hat_3
    t144 = moment_4 * moment_bar_hat_2
    t145 = moment_1 * moment_bar_hat_5 + moment_5 * moment_bar_hat_1
    t146 = t144 - t145
    t147 = moment_bar_hat_10 + k9 * moment_bar_hat_14
    t148 = moment_bar_hat_9 + k9 * moment_bar_hat_13
    t149 = moment_bar_hat_11 + k10 * moment_bar_hat_15
    t150 = moment_13 * moment_bar_hat_5
    t151 = k41 * moment_bar_hat_8 + moment_bar_hat_4
    t152 = moment_15 * moment_bar_hat_7 + k42 * (moment_9 * moment_bar_hat_5 - moment_10 * moment_bar_hat_4)
    t153 = moment_6 * moment_bar_hat_12 + moment_12 * moment_bar_hat_6
    t154 = moment_11 * moment_bar_hat_7
    t155 = t153 + k11 * (moment_8 * moment_bar_hat_14 - k43 * t154)
    power2_bar_hat_2 = (
        moment_0 * moment_2 * weight_bar_hat_4 + weight_4 * (moment_0 * moment_bar_hat_2
        + moment_2 * moment_bar_hat_0) + t30 * weight_bar_hat_5 + weight_5 * (-k8 * moment_2 * t141 - k7 * t142
        + k8 * t143 - k8 * t146) + t36 * weight_bar_hat_6 + weight_6 * (k12 * moment_4 * t147
        - k12 * moment_5 * t148 - k2 * moment_7 * t149 - k44 * t150 + k44 * moment_14 * t151 - k45 * t152
        + k2 * t155)
    )
    t157 = moment_3 * moment_bar_hat_8 + moment_8 * moment_bar_hat_3
    t158 = moment_1 * moment_bar_hat_6 + moment_6 * moment_bar_hat_1
    t159 = moment_2 * moment_bar_hat_7 + moment_7 * moment_bar_hat_2
    t160 = t158 + t159
    t161 = moment_8 * moment_bar_hat_15 + moment_15 * moment_bar_hat_8
    t162 = (
        moment_4 * moment_bar_hat_11 + moment_5 * moment_bar_hat_12 + moment_11 * moment_bar_hat_4
        + moment_12 * moment_bar_hat_5
    )
    t163 = moment_13 * moment_bar_hat_6
    t164 = moment_14 * moment_bar_hat_7
    t165 = moment_6 * moment_bar_hat_13 + moment_7 * moment_bar_hat_14 + t163 + t164
    power2_bar_hat_3 = (
        moment_0 * moment_3 * weight_bar_hat_4 + weight_4 * (moment_0 * moment_bar_hat_3
        + moment_3 * moment_bar_hat_0) + t42 * weight_bar_hat_5 + weight_5 * (k13 * t157 + k8 * t160)
        + t46 * weight_bar_hat_6 + weight_6 * (k14 * t161 + k2 * t162 + k15 * t165)
    )
    weight_bar_hat_17 = tl.load(weight_bar_hat_c + 1088)
    weight_bar_hat_7 = tl.load(weight_bar_hat_c + 448)
    weight_bar_hat_8 = tl.load(weight_bar_hat_c + 512)
    weight_bar_hat_9 = tl.load(weight_bar_hat_c + 576)
    t167 = moment_13 * moment_bar_hat_1
    t168 = moment_14 * moment_bar_hat_2
    weight_bar_hat_10 = tl.load(weight_bar_hat_c + 640)
    weight_bar_hat_11 = tl.load(weight_bar_hat_c + 704)
    t169 = moment_bar_hat_9 - k46 * moment_bar_hat_13
    t170 = moment_bar_hat_10 + k46 * moment_bar_hat_14
    power2_bar_hat_4 = (
        moment_0 * moment_4 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_4
        + moment_4 * moment_bar_hat_0) + t48 * weight_bar_hat_8 + t49 * weight_bar_hat_9
        + weight_8 * (k22 * t113 - k22 * t114) + weight_9 * (k17 * moment_1 * t131 + k17 * moment_2 * t147
        + k18 * moment_3 * moment_bar_hat_11 + k17 * moment_9 * moment_bar_hat_1
        + k17 * moment_10 * moment_bar_hat_2 + k18 * moment_11 * moment_bar_hat_3 - k47 * t167 + k47 * t168)
        + t50 * weight_bar_hat_10 + weight_10 * (k21 * t118 - k21 * t119 - k19 * moment_4 * moment_bar_hat_8
        - k19 * moment_8 * moment_bar_hat_4) + t51 * weight_bar_hat_11
        - weight_11 * (k18 * moment_9 * moment_bar_hat_13 + k18 * moment_10 * moment_bar_hat_14
        + k20 * moment_11 * moment_bar_hat_15 + k18 * moment_13 * t169 + k18 * moment_14 * t170
        + k20 * moment_15 * moment_bar_hat_11)
    )
    t172 = moment_bar_hat_10 - k46 * moment_bar_hat_14
    t173 = moment_bar_hat_9 + k46 * moment_bar_hat_13
    power2_bar_hat_5 = (
        moment_0 * moment_5 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_5
        + moment_5 * moment_bar_hat_0) + k22 * moment_1 * moment_2 * weight_bar_hat_8 + t53 * weight_bar_hat_9
        + weight_8 * (k22 * moment_1 * moment_bar_hat_2 + k22 * moment_2 * moment_bar_hat_1)
        + weight_9 * (k17 * moment_1 * t132 - k17 * moment_2 * t148 + k18 * moment_3 * moment_bar_hat_12
        - k17 * moment_9 * moment_bar_hat_2 + k17 * moment_10 * moment_bar_hat_1
        + k18 * moment_12 * moment_bar_hat_3 - k47 * moment_13 * moment_bar_hat_2
        - k47 * moment_14 * moment_bar_hat_1) + t54 * weight_bar_hat_10
        + weight_10 * (-k19 * moment_5 * moment_bar_hat_8 + k21 * moment_6 * moment_bar_hat_7
        + k21 * moment_7 * moment_bar_hat_6 - k19 * moment_8 * moment_bar_hat_5) + t55 * weight_bar_hat_11
        + weight_11 * (k18 * moment_9 * moment_bar_hat_14 - k18 * moment_10 * moment_bar_hat_13
        - k20 * moment_12 * moment_bar_hat_15 - k18 * moment_13 * t172 + k18 * moment_14 * t173
        - k20 * moment_15 * moment_bar_hat_12)
    )
    t175 = moment_bar_hat_9 + k10 * moment_bar_hat_13
    t176 = moment_bar_hat_10 + k10 * moment_bar_hat_14
    t177 = moment_bar_hat_11 + k40 * moment_bar_hat_15
    power2_bar_hat_6 = (
        moment_0 * moment_6 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_6
        + moment_6 * moment_bar_hat_0) + k22 * moment_3 * moment_1 * weight_bar_hat_8 + t57 * weight_bar_hat_9
        + k22 * weight_8 * (moment_1 * moment_bar_hat_3 + moment_3 * moment_bar_hat_1)
        + weight_9 * (k18 * moment_1 * t133 + k18 * moment_2 * moment_bar_hat_12
        + k23 * moment_3 * moment_bar_hat_13 + k18 * moment_11 * moment_bar_hat_1
        + k18 * moment_12 * moment_bar_hat_2 + k23 * moment_13 * moment_bar_hat_3
        - k2 * moment_15 * moment_bar_hat_1) + t58 * weight_bar_hat_10
        + weight_10 * (k21 * moment_4 * moment_bar_hat_6 + k21 * moment_5 * moment_bar_hat_7
        + k21 * moment_6 * t141 + k21 * moment_7 * moment_bar_hat_5 + k24 * moment_8 * moment_bar_hat_6)
        + t59 * weight_bar_hat_11 + weight_11 * (k25 * moment_9 * moment_bar_hat_11
        + k25 * moment_10 * moment_bar_hat_12 + k25 * moment_11 * t175 + k25 * moment_12 * t176
        + k17 * moment_13 * t177 + k17 * moment_14 * moment_bar_hat_12 + k26 * moment_15 * moment_bar_hat_13)
    )
    t179 = moment_bar_hat_10 - k10 * moment_bar_hat_14
    t180 = moment_bar_hat_9 - k10 * moment_bar_hat_13
    t181 = moment_bar_hat_11 - k40 * moment_bar_hat_15
    power2_bar_hat_7 = (
        moment_0 * moment_7 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_7
        + moment_7 * moment_bar_hat_0) + t61 * weight_bar_hat_9 + weight_9 * (k18 * moment_1 * moment_bar_hat_12
        - k18 * moment_2 * t149 + k23 * moment_3 * moment_bar_hat_14 - k18 * moment_11 * moment_bar_hat_2
        + k18 * moment_12 * moment_bar_hat_1 + k23 * moment_14 * moment_bar_hat_3
        - k2 * moment_15 * moment_bar_hat_2) + k22 * moment_3 * moment_2 * weight_bar_hat_8
        + weight_8 * (k22 * moment_2 * moment_bar_hat_3 + k22 * moment_3 * moment_bar_hat_2)
        + t62 * weight_bar_hat_10 + weight_10 * (-k21 * moment_4 * moment_bar_hat_7
        + k21 * moment_5 * moment_bar_hat_6 + k21 * moment_6 * moment_bar_hat_5 - k21 * moment_7 * t125
        + k24 * moment_8 * moment_bar_hat_7) + t63 * weight_bar_hat_11
        + weight_11 * (-k25 * moment_9 * moment_bar_hat_12 + k25 * moment_10 * moment_bar_hat_11
        + k25 * moment_11 * t179 - k25 * moment_12 * t180 + k17 * moment_13 * moment_bar_hat_12
        - k17 * moment_14 * t181 + k26 * moment_15 * moment_bar_hat_14)
    )
    power2_bar_hat_8 = (
        moment_0 * moment_8 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_8
        + moment_8 * moment_bar_hat_0) + t65 * weight_bar_hat_8 + t66 * weight_bar_hat_9
        + weight_8 * (k48 * t112 - k27 * t115) + weight_9 * (k24 * t167 + k24 * t168
        + k24 * moment_1 * moment_bar_hat_13 + k24 * moment_2 * moment_bar_hat_14
        + k29 * moment_3 * moment_bar_hat_15 + k29 * moment_15 * moment_bar_hat_3) + t67 * weight_bar_hat_10
        + weight_10 * (k19 * t116 - k19 * t117 + k24 * t120) + t68 * weight_bar_hat_11 + weight_11 * (k49 * t121
        - k50 * t122 + k29 * t123)
    )
    weight_bar_hat_18 = tl.load(weight_bar_hat_c + 1152)
    weight_bar_hat_12 = tl.load(weight_bar_hat_c + 768)
    weight_bar_hat_13 = tl.load(weight_bar_hat_c + 832)
    weight_bar_hat_14 = tl.load(weight_bar_hat_c + 896)
    power2_bar_hat_9 = (
        moment_0 * moment_9 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_9
        + moment_9 * moment_bar_hat_0) + t70 * weight_bar_hat_13 + weight_13 * (k16 * t128 - k16 * t129
        + k16 * moment_1 * moment_bar_hat_4) + t71 * weight_bar_hat_14 + weight_14 * (k35 * t135 - k34 * t137
        + k34 * t138 - k35 * moment_4 * moment_bar_hat_13 + k35 * moment_5 * moment_bar_hat_14
        + k34 * moment_6 * moment_bar_hat_11 - k36 * moment_8 * moment_bar_hat_9
        - k36 * moment_9 * moment_bar_hat_8 - k35 * moment_13 * moment_bar_hat_4)
    )
    power2_bar_hat_10 = (
        moment_0 * moment_10 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_10
        + moment_10 * moment_bar_hat_0) + t73 * weight_bar_hat_13 + weight_13 * (k16 * t144 + k16 * t145
        + k16 * moment_2 * moment_bar_hat_4) + t74 * weight_bar_hat_14 + weight_14 * (-k35 * t150 + k34 * t153
        + k34 * t154 - k35 * moment_4 * moment_bar_hat_14 - k35 * moment_5 * moment_bar_hat_13
        + k34 * moment_7 * moment_bar_hat_11 - k36 * moment_8 * moment_bar_hat_10
        - k36 * moment_10 * moment_bar_hat_8 - k35 * moment_14 * moment_bar_hat_4)
    )
    power2_bar_hat_11 = (
        moment_0 * moment_11 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_11
        + moment_11 * moment_bar_hat_0) + t76 * weight_bar_hat_13 + weight_13 * (k0 * t158 - k0 * t159
        + k0 * moment_3 * moment_bar_hat_4 + k0 * moment_4 * moment_bar_hat_3) + t77 * weight_bar_hat_14
        + weight_14 * (k37 * t163 - k37 * t164 - k0 * moment_4 * moment_bar_hat_15 + k34 * moment_6 * t175
        + k34 * moment_7 * t179 + k34 * moment_9 * moment_bar_hat_6 + k34 * moment_10 * moment_bar_hat_7
        - k0 * moment_15 * moment_bar_hat_4)
    )
    power2_bar_hat_12 = (
        moment_0 * moment_12 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_12
        + moment_12 * moment_bar_hat_0) + k0 * t79 * weight_bar_hat_13
        + k0 * weight_13 * (moment_1 * moment_bar_hat_7 + moment_2 * moment_bar_hat_6
        + moment_3 * moment_bar_hat_5 + moment_5 * moment_bar_hat_3 + moment_6 * moment_bar_hat_2
        + moment_7 * moment_bar_hat_1) + t80 * weight_bar_hat_14
        + weight_14 * (-k0 * moment_5 * moment_bar_hat_15 + k34 * moment_6 * t176 - k34 * moment_7 * t180
        - k34 * moment_9 * moment_bar_hat_7 + k34 * moment_10 * moment_bar_hat_6
        + k37 * moment_13 * moment_bar_hat_7 + k37 * moment_14 * moment_bar_hat_6
        - k0 * moment_15 * moment_bar_hat_5)
    )
    power2_bar_hat_13 = (
        moment_0 * moment_13 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_13
        + moment_13 * moment_bar_hat_0) + t82 * weight_bar_hat_13 + weight_13 * (k13 * t126 + k39 * t127
        - k38 * t130 - k38 * moment_1 * t134) + t83 * weight_bar_hat_14 + weight_14 * (k1 * t135 + k38 * t136
        + k37 * t139 - k35 * moment_4 * t169 - k35 * moment_5 * t172 + k37 * moment_6 * t177
        + moment_13 * (k51 * moment_bar_hat_8 + k1 * moment_bar_hat_4))
    )
    power2_bar_hat_14 = (
        moment_0 * moment_14 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_14
        + moment_14 * moment_bar_hat_0) + t85 * weight_bar_hat_13 + weight_13 * (k13 * t142 + k39 * t143
        + k38 * t146 + k38 * moment_2 * t151) + t86 * weight_bar_hat_14 + weight_14 * (k1 * t150 + k38 * t152
        + k37 * t155 - k35 * moment_4 * t170 + k35 * moment_5 * t173 - k37 * moment_7 * t181
        + moment_14 * (k51 * moment_bar_hat_8 - k1 * moment_bar_hat_4))
    )
    power2_bar_hat_15 = (
        moment_0 * moment_15 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_15
        + moment_15 * moment_bar_hat_0) + t88 * weight_bar_hat_13 + weight_13 * (k10 * t157 - k1 * t160)
        + t89 * weight_bar_hat_14 + weight_14 * (k40 * t161 - k0 * t162 + k38 * t165)
    )
    power3_bar_hat_0 = (
        moment_0 * power2_0 * weight_bar_hat_15 + weight_15 * (moment_0 * power2_bar_hat_0
        + power2_0 * moment_bar_hat_0) + k0 * t91 * weight_bar_hat_16
        + k0 * weight_16 * (moment_1 * power2_bar_hat_1 + moment_2 * power2_bar_hat_2
        + moment_3 * power2_bar_hat_3 + power2_1 * moment_bar_hat_1 + power2_2 * moment_bar_hat_2
        + power2_3 * moment_bar_hat_3) + k1 * t92 * weight_bar_hat_17
        + k1 * weight_17 * (moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5
        + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7 + moment_8 * power2_bar_hat_8
        + power2_4 * moment_bar_hat_4 + power2_5 * moment_bar_hat_5 + power2_6 * moment_bar_hat_6
        + power2_7 * moment_bar_hat_7 + power2_8 * moment_bar_hat_8) + k2 * t93 * weight_bar_hat_18
        + k2 * weight_18 * (moment_9 * power2_bar_hat_9 + moment_10 * power2_bar_hat_10
        + moment_11 * power2_bar_hat_11 + moment_12 * power2_bar_hat_12 + moment_13 * power2_bar_hat_13
        + moment_14 * power2_bar_hat_14 + moment_15 * power2_bar_hat_15 + power2_9 * moment_bar_hat_9
        + power2_10 * moment_bar_hat_10 + power2_11 * moment_bar_hat_11 + power2_12 * moment_bar_hat_12
        + power2_13 * moment_bar_hat_13 + power2_14 * moment_bar_hat_14 + power2_15 * moment_bar_hat_15)
    )
    hyper_bar_hat_0 = (
        moment_0 * weight_bar_hat_19 + moment_bar_hat_0 * weight_19 + power2_0 * weight_bar_hat_20
        + weight_20 * power2_bar_hat_0 + weight_bar_hat_21 * power3_0 + weight_21 * power3_bar_hat_0
    )
    tl.store(hyper_bar_hat_n, hyper_bar_hat_0)
    hyper_bar_0 = tl.load(hyper_bar_n)
    power3_bar_0 = hyper_bar_0 * weight_21
    power2_bar_0 = hyper_bar_0 * weight_20 + moment_0 * weight_15 * power3_bar_0
    power3_hat_0 = hyper_bar_0 * weight_bar_hat_21
    t193 = power3_bar_0 * weight_bar_hat_15 + weight_15 * power3_hat_0
    power2_hat_0 = (
        hyper_bar_0 * weight_bar_hat_20 + moment_0 * t193 + weight_15 * power3_bar_0 * moment_bar_hat_0
    )
    power2_bar_1 = k0 * moment_1 * weight_16 * power3_bar_0
    t195 = power3_bar_0 * weight_bar_hat_16 + weight_16 * power3_hat_0
    power2_hat_1 = k0 * (moment_1 * t195 + weight_16 * power3_bar_0 * moment_bar_hat_1)
    t213 = weight_bar_hat_4 * power2_bar_1 + weight_4 * power2_hat_1
    power2_bar_2 = k0 * moment_2 * weight_16 * power3_bar_0
    power2_hat_2 = k0 * (moment_2 * t195 + weight_16 * power3_bar_0 * moment_bar_hat_2)
    t214 = weight_bar_hat_4 * power2_bar_2 + weight_4 * power2_hat_2
    power2_bar_3 = k0 * moment_3 * weight_16 * power3_bar_0
    power2_hat_3 = k0 * (moment_3 * t195 + weight_16 * power3_bar_0 * moment_bar_hat_3)
    t215 = weight_bar_hat_4 * power2_bar_3 + weight_4 * power2_hat_3
    power2_bar_4 = k1 * moment_4 * weight_17 * power3_bar_0
    t199 = power3_bar_0 * weight_bar_hat_17 + weight_17 * power3_hat_0
    power2_hat_4 = k1 * (moment_4 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_4)
    t216 = weight_bar_hat_7 * power2_bar_4 + weight_7 * power2_hat_4
    power2_bar_5 = k1 * moment_5 * weight_17 * power3_bar_0
    power2_hat_5 = k1 * (moment_5 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_5)
    t217 = weight_bar_hat_7 * power2_bar_5 + weight_7 * power2_hat_5
    power2_bar_6 = k1 * moment_6 * weight_17 * power3_bar_0
    power2_hat_6 = k1 * (moment_6 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_6)
    t218 = weight_bar_hat_7 * power2_bar_6 + weight_7 * power2_hat_6
    power2_bar_7 = k1 * moment_7 * weight_17 * power3_bar_0
    power2_hat_7 = k1 * (moment_7 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_7)
    t219 = weight_bar_hat_7 * power2_bar_7 + weight_7 * power2_hat_7
    power2_bar_8 = k1 * moment_8 * weight_17 * power3_bar_0
    power2_hat_8 = k1 * (moment_8 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_8)
    t220 = weight_bar_hat_7 * power2_bar_8 + weight_7 * power2_hat_8
    power2_bar_9 = k2 * moment_9 * weight_18 * power3_bar_0
    t205 = power3_bar_0 * weight_bar_hat_18 + weight_18 * power3_hat_0
    power2_hat_9 = k2 * (moment_9 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_9)
    t221 = weight_bar_hat_12 * power2_bar_9 + weight_12 * power2_hat_9
    power2_bar_10 = k2 * moment_10 * weight_18 * power3_bar_0
    power2_hat_10 = k2 * (moment_10 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_10)
    t222 = weight_bar_hat_12 * power2_bar_10 + weight_12 * power2_hat_10
    power2_bar_11 = k2 * moment_11 * weight_18 * power3_bar_0
    power2_hat_11 = k2 * (moment_11 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_11)
    t223 = weight_bar_hat_12 * power2_bar_11 + weight_12 * power2_hat_11
    power2_bar_12 = k2 * moment_12 * weight_18 * power3_bar_0
    power2_hat_12 = k2 * (moment_12 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_12)
    t224 = weight_bar_hat_12 * power2_bar_12 + weight_12 * power2_hat_12
    power2_bar_13 = k2 * moment_13 * weight_18 * power3_bar_0
    power2_hat_13 = k2 * (moment_13 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_13)
    t225 = weight_bar_hat_12 * power2_bar_13 + weight_12 * power2_hat_13
    power2_bar_14 = k2 * moment_14 * weight_18 * power3_bar_0
    power2_hat_14 = k2 * (moment_14 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_14)
    t226 = weight_bar_hat_12 * power2_bar_14 + weight_12 * power2_hat_14
    power2_bar_15 = k2 * moment_15 * weight_18 * power3_bar_0
    power2_hat_15 = k2 * (moment_15 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_15)
    t227 = weight_bar_hat_12 * power2_bar_15 + weight_12 * power2_hat_15
    moment_hat_0 = (
        hyper_bar_0 * weight_bar_hat_19 + k3 * moment_0 * (weight_bar_hat_0 * power2_bar_0
        + weight_0 * power2_hat_0) + moment_1 * t213 + moment_2 * t214 + moment_3 * t215 + moment_4 * t216
        + moment_5 * t217 + moment_6 * t218 + moment_7 * t219 + moment_8 * t220 + moment_9 * t221
        + moment_10 * t222 + moment_11 * t223 + moment_12 * t224 + moment_13 * t225 + moment_14 * t226
        + moment_15 * t227 + k3 * weight_0 * moment_bar_hat_0 * power2_bar_0
        + weight_4 * moment_bar_hat_1 * power2_bar_1 + weight_4 * moment_bar_hat_2 * power2_bar_2
        + weight_4 * moment_bar_hat_3 * power2_bar_3 + weight_7 * moment_bar_hat_4 * power2_bar_4
        + weight_7 * moment_bar_hat_5 * power2_bar_5 + weight_7 * moment_bar_hat_6 * power2_bar_6
        + weight_7 * moment_bar_hat_7 * power2_bar_7 + weight_7 * moment_bar_hat_8 * power2_bar_8
        + weight_12 * moment_bar_hat_9 * power2_bar_9 + weight_12 * moment_bar_hat_10 * power2_bar_10
        + weight_12 * moment_bar_hat_11 * power2_bar_11 + weight_12 * moment_bar_hat_12 * power2_bar_12
        + weight_12 * moment_bar_hat_13 * power2_bar_13 + weight_12 * moment_bar_hat_14 * power2_bar_14
        + weight_12 * moment_bar_hat_15 * power2_bar_15 + power2_0 * t193
        + weight_15 * power3_bar_0 * power2_bar_hat_0
    )
    tl.store(moment_hat_n, moment_hat_0)
    t233 = k22 * weight_bar_hat_8 * power2_bar_6 + k22 * weight_8 * power2_hat_6
    t280 = k22 * weight_bar_hat_8 * power2_bar_7 + k22 * weight_8 * power2_hat_7
    t229 = weight_bar_hat_1 * power2_bar_0 + weight_1 * power2_hat_0
    t230 = weight_bar_hat_8 * power2_bar_8 + weight_8 * power2_hat_8
    t244 = weight_bar_hat_13 * power2_bar_11 + weight_13 * power2_hat_11
    t249 = k0 * weight_bar_hat_13 * power2_bar_12 + k0 * weight_13 * power2_hat_12
    t235 = weight_bar_hat_5 * power2_bar_1 + weight_5 * power2_hat_1
    t236 = weight_bar_hat_13 * power2_bar_13 + weight_13 * power2_hat_13
    t291 = k8 * t235 + k39 * t236
    t240 = weight_bar_hat_5 * power2_bar_2 + weight_5 * power2_hat_2
    t241 = weight_bar_hat_13 * power2_bar_14 + weight_13 * power2_hat_14
    t292 = k8 * t240 + k39 * t241
    t245 = weight_bar_hat_5 * power2_bar_3 + weight_5 * power2_hat_3
    t246 = weight_bar_hat_13 * power2_bar_15 + weight_13 * power2_hat_15
    t293 = k13 * t245 + k10 * t246
    t251 = weight_bar_hat_9 * power2_bar_4 + weight_9 * power2_hat_4
    t252 = weight_bar_hat_9 * power2_bar_5 + weight_9 * power2_hat_5
    t253 = weight_bar_hat_9 * power2_bar_6 + weight_9 * power2_hat_6
    t254 = weight_bar_hat_9 * power2_bar_7 + weight_9 * power2_hat_7
    t255 = weight_bar_hat_9 * power2_bar_8 + weight_9 * power2_hat_8
    t258 = weight_1 * power2_bar_0
    t259 = weight_8 * power2_bar_8
    t262 = weight_5 * power2_bar_1
    t263 = weight_13 * power2_bar_13
    t294 = k8 * t262 + k39 * t263
    t267 = weight_5 * power2_bar_2
    t268 = weight_13 * power2_bar_14
    t295 = k8 * t267 + k39 * t268
    t272 = weight_5 * power2_bar_3
    t273 = weight_13 * power2_bar_15
    t296 = k13 * t272 + k10 * t273
    moment_hat_3 = (
        moment_0 * t215 + moment_1 * t233 + moment_2 * t280 + moment_3 * (k4 * t229 + k48 * t230)
        + k0 * moment_4 * t244 + moment_5 * t249 + moment_6 * t291 + moment_7 * t292 + moment_8 * t293
        + k18 * moment_11 * t251 + k18 * moment_12 * t252 + k23 * moment_13 * t253 + k23 * moment_14 * t254
        + k29 * moment_15 * t255 + weight_4 * moment_bar_hat_0 * power2_bar_3
        + k22 * weight_8 * moment_bar_hat_1 * power2_bar_6 + k22 * weight_8 * moment_bar_hat_2 * power2_bar_7
        + moment_bar_hat_3 * (k4 * t258 + k48 * t259) + k0 * weight_13 * moment_bar_hat_4 * power2_bar_11
        + k0 * weight_13 * moment_bar_hat_5 * power2_bar_12 + moment_bar_hat_6 * t294 + moment_bar_hat_7 * t295
        + moment_bar_hat_8 * t296 + k18 * weight_9 * moment_bar_hat_11 * power2_bar_4
        + k18 * weight_9 * moment_bar_hat_12 * power2_bar_5 + k23 * weight_9 * moment_bar_hat_13 * power2_bar_6
        + k23 * weight_9 * moment_bar_hat_14 * power2_bar_7 + k29 * weight_9 * moment_bar_hat_15 * power2_bar_8
        + k0 * power2_3 * t195 + k0 * weight_16 * power3_bar_0 * power2_bar_hat_3
    )
    tl.store(moment_hat_n + 192, moment_hat_3)
    t228 = weight_bar_hat_8 * power2_bar_4 + weight_8 * power2_hat_4
    t231 = t229 - k16 * t230
    t232 = k22 * weight_bar_hat_8 * power2_bar_5 + k22 * weight_8 * power2_hat_5
    t234 = weight_bar_hat_13 * power2_bar_9 + weight_13 * power2_hat_9
    t237 = t235 - k52 * t236
    t238 = k16 * t234 + k8 * t237
    t239 = weight_bar_hat_13 * power2_bar_10 + weight_13 * power2_hat_10
    t242 = t240 - k52 * t241
    t243 = k16 * t239 + k8 * t242
    t247 = t245 - k27 * t246
    t248 = k0 * t244 + k8 * t247
    t250 = -k7 * t235 + k13 * t236
    t256 = -k47 * t251 + k24 * t255
    t257 = weight_8 * power2_bar_4
    t260 = t258 - k16 * t259
    t261 = weight_13 * power2_bar_9
    t264 = t262 - k52 * t263
    t265 = k16 * t261 + k8 * t264
    t266 = weight_13 * power2_bar_10
    t269 = t267 - k52 * t268
    t270 = k16 * t266 + k8 * t269
    t271 = weight_13 * power2_bar_11
    t274 = t272 - k27 * t273
    t275 = k0 * t271 + k8 * t274
    t276 = -k7 * t262 + k13 * t263
    t277 = weight_9 * power2_bar_4
    t278 = weight_9 * power2_bar_8
    t279 = -k47 * t277 + k24 * t278
    moment_hat_1 = (
        moment_0 * t213 + moment_1 * (k22 * t228 + k4 * t231) + moment_2 * t232 + moment_3 * t233
        + moment_4 * t238 + moment_5 * t243 + moment_6 * t248 + moment_7 * t249 + moment_8 * t250
        + k17 * moment_9 * t251 + k17 * moment_10 * t252 + k18 * moment_11 * t253 + k18 * moment_12 * t254
        + moment_13 * t256 - k47 * moment_14 * t252 - k2 * moment_15 * t253
        + weight_4 * moment_bar_hat_0 * power2_bar_1 + moment_bar_hat_1 * (k22 * t257 + k4 * t260)
        + k22 * weight_8 * moment_bar_hat_2 * power2_bar_5 + k22 * weight_8 * moment_bar_hat_3 * power2_bar_6
        + moment_bar_hat_4 * t265 + moment_bar_hat_5 * t270 + moment_bar_hat_6 * t275
        + k0 * weight_13 * moment_bar_hat_7 * power2_bar_12 + moment_bar_hat_8 * t276
        + k17 * weight_9 * moment_bar_hat_9 * power2_bar_4 + k17 * weight_9 * moment_bar_hat_10 * power2_bar_5
        + k18 * weight_9 * moment_bar_hat_11 * power2_bar_6 + k18 * weight_9 * moment_bar_hat_12 * power2_bar_7
        + moment_bar_hat_13 * t279 - k47 * weight_9 * moment_bar_hat_14 * power2_bar_5
        - k2 * weight_9 * moment_bar_hat_15 * power2_bar_6 + k0 * power2_1 * t195
        + k0 * weight_16 * power3_bar_0 * power2_bar_hat_1
    )
    tl.store(moment_hat_n + 64, moment_hat_1)
    t281 = k16 * t239 - k8 * t242
    t282 = -k16 * t234 + k8 * t237
    t283 = -k0 * t244 + k8 * t247
    t284 = -k7 * t240 + k13 * t241
    t285 = k47 * t251 + k24 * t255
    t286 = k16 * t266 - k8 * t269
    t287 = -k16 * t261 + k8 * t264
    t288 = -k0 * t271 + k8 * t274
    t289 = -k7 * t267 + k13 * t268
    t290 = k47 * t277 + k24 * t278
    moment_hat_2 = (
        moment_0 * t214 + moment_1 * t232 + moment_2 * (-k22 * t228 + k4 * t231) + moment_3 * t280
        + moment_4 * t281 + moment_5 * t282 + moment_6 * t249 + moment_7 * t283 + moment_8 * t284
        - k17 * moment_9 * t252 + k17 * moment_10 * t251 - k18 * moment_11 * t254 + k18 * moment_12 * t253
        - k47 * moment_13 * t252 + moment_14 * t285 - k2 * moment_15 * t254
        + weight_4 * moment_bar_hat_0 * power2_bar_2 + k22 * weight_8 * moment_bar_hat_1 * power2_bar_5
        + moment_bar_hat_2 * (-k22 * t257 + k4 * t260) + k22 * weight_8 * moment_bar_hat_3 * power2_bar_7
        + moment_bar_hat_4 * t286 + moment_bar_hat_5 * t287 + k0 * weight_13 * moment_bar_hat_6 * power2_bar_12
        + moment_bar_hat_7 * t288 + moment_bar_hat_8 * t289 - k17 * weight_9 * moment_bar_hat_9 * power2_bar_5
        + k17 * weight_9 * moment_bar_hat_10 * power2_bar_4 - k18 * weight_9 * moment_bar_hat_11 * power2_bar_7
        + k18 * weight_9 * moment_bar_hat_12 * power2_bar_6 - k47 * weight_9 * moment_bar_hat_13 * power2_bar_5
        + moment_bar_hat_14 * t290 - k2 * weight_9 * moment_bar_hat_15 * power2_bar_7 + k0 * power2_2 * t195
        + k0 * weight_16 * power3_bar_0 * power2_bar_hat_2
    )
    tl.store(moment_hat_n + 128, moment_hat_2)
    t300 = weight_bar_hat_10 * power2_bar_6 + weight_10 * power2_hat_6
    t301 = moment_6 * t300
    t302 = weight_bar_hat_10 * power2_bar_7 + weight_10 * power2_hat_7
    t303 = moment_7 * t302
    t324 = weight_10 * moment_bar_hat_6 * power2_bar_6
    t325 = weight_10 * moment_bar_hat_7 * power2_bar_7
    t304 = weight_bar_hat_10 * power2_bar_4 + weight_10 * power2_hat_4
    t341 = weight_bar_hat_10 * power2_bar_5 + weight_10 * power2_hat_5
    t297 = weight_bar_hat_2 * power2_bar_0 + weight_2 * power2_hat_0
    t298 = weight_bar_hat_10 * power2_bar_8 + weight_10 * power2_hat_8
    t314 = weight_bar_hat_14 * power2_bar_9 + weight_14 * power2_hat_9
    t317 = weight_bar_hat_14 * power2_bar_10 + weight_14 * power2_hat_10
    t305 = weight_bar_hat_6 * power2_bar_1 + weight_6 * power2_hat_1
    t306 = weight_bar_hat_14 * power2_bar_13 + weight_14 * power2_hat_13
    t348 = t305 + k53 * t306
    t308 = weight_bar_hat_6 * power2_bar_2 + weight_6 * power2_hat_2
    t309 = weight_bar_hat_14 * power2_bar_14 + weight_14 * power2_hat_14
    t350 = t308 + k53 * t309
    t311 = weight_bar_hat_6 * power2_bar_3 + weight_6 * power2_hat_3
    t312 = weight_bar_hat_14 * power2_bar_15 + weight_14 * power2_hat_15
    t369 = k14 * t311 + k40 * t312
    t321 = weight_2 * power2_bar_0
    t322 = weight_10 * power2_bar_8
    t326 = weight_6 * power2_bar_1
    t327 = weight_14 * power2_bar_13
    t356 = t326 + k53 * t327
    t329 = weight_6 * power2_bar_2
    t330 = weight_14 * power2_bar_14
    t358 = t329 + k53 * t330
    t332 = weight_6 * power2_bar_3
    t333 = weight_14 * power2_bar_15
    t370 = k14 * t332 + k40 * t333
    moment_hat_8 = (
        k24 * t301 + k24 * t303 + k24 * t324 + k24 * t325 + moment_0 * t220 + moment_1 * t250 + moment_2 * t284
        + moment_3 * t293 - k19 * moment_4 * t304 - k19 * moment_5 * t341 + moment_8 * (k5 * t297 + k19 * t298)
        - k36 * moment_9 * t314 - k36 * moment_10 * t317 + k54 * moment_13 * t348 + k54 * moment_14 * t350
        + moment_15 * t369 + weight_7 * moment_bar_hat_0 * power2_bar_8 + moment_bar_hat_1 * t276
        + moment_bar_hat_2 * t289 + moment_bar_hat_3 * t296 - k19 * weight_10 * moment_bar_hat_4 * power2_bar_4
        - k19 * weight_10 * moment_bar_hat_5 * power2_bar_5 + moment_bar_hat_8 * (k5 * t321 + k19 * t322)
        - k36 * weight_14 * moment_bar_hat_9 * power2_bar_9
        - k36 * weight_14 * moment_bar_hat_10 * power2_bar_10 + k54 * moment_bar_hat_13 * t356
        + k54 * moment_bar_hat_14 * t358 + moment_bar_hat_15 * t370 + k1 * power2_8 * t199
        + k1 * weight_17 * power3_bar_0 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 512, moment_hat_8)
    t299 = k5 * t297 - k19 * t298
    t307 = t305 - k55 * t306
    t310 = t308 - k55 * t309
    t313 = k2 * t311 - k0 * t312
    t315 = t305 - k56 * t306
    t316 = k35 * t314 + k44 * t315
    t318 = t308 - k56 * t309
    t319 = -k35 * t317 + k44 * t318
    t320 = weight_bar_hat_14 * power2_bar_11 + weight_14 * power2_hat_11
    t323 = k5 * t321 - k19 * t322
    t328 = t326 - k55 * t327
    t331 = t329 - k55 * t330
    t334 = k2 * t332 - k0 * t333
    t335 = weight_14 * power2_bar_9
    t336 = t326 - k56 * t327
    t337 = k35 * t335 + k44 * t336
    t338 = weight_14 * power2_bar_10
    t339 = t329 - k56 * t330
    t340 = -k35 * t338 + k44 * t339
    moment_hat_4 = (
        moment_0 * t216 + moment_1 * t238 + moment_2 * t281 + k0 * moment_3 * t244 + moment_4 * t299
        + k21 * t301 - k21 * t303 - k19 * moment_8 * t304 + k12 * moment_9 * t307 + k12 * moment_10 * t310
        + moment_11 * t313 - moment_13 * t316 + moment_14 * t319 - k0 * moment_15 * t320
        + weight_7 * moment_bar_hat_0 * power2_bar_4 + moment_bar_hat_1 * t265 + moment_bar_hat_2 * t286
        + k0 * weight_13 * moment_bar_hat_3 * power2_bar_11 + moment_bar_hat_4 * t323 + k21 * t324 - k21 * t325
        - k19 * weight_10 * moment_bar_hat_8 * power2_bar_4 + k12 * moment_bar_hat_9 * t328
        + k12 * moment_bar_hat_10 * t331 + moment_bar_hat_11 * t334 - moment_bar_hat_13 * t337
        + moment_bar_hat_14 * t340 - k0 * weight_14 * moment_bar_hat_15 * power2_bar_11 + k1 * power2_4 * t199
        + k1 * weight_17 * power3_bar_0 * power2_bar_hat_4
    )
    tl.store(moment_hat_n + 256, moment_hat_4)
    t342 = k35 * t317 + k44 * t318
    t343 = k35 * t314 - k44 * t315
    t344 = weight_bar_hat_14 * power2_bar_12 + weight_14 * power2_hat_12
    t345 = k35 * t338 + k44 * t339
    t346 = k35 * t335 - k44 * t336
    moment_hat_5 = (
        moment_0 * t217 + moment_1 * t243 + moment_2 * t282 + moment_3 * t249 + moment_5 * t299
        + k21 * moment_6 * t302 + k21 * moment_7 * t300 - k19 * moment_8 * t341 - k12 * moment_9 * t310
        + k12 * moment_10 * t307 + moment_12 * t313 - moment_13 * t342 + moment_14 * t343
        - k0 * moment_15 * t344 + weight_7 * moment_bar_hat_0 * power2_bar_5 + moment_bar_hat_1 * t270
        + moment_bar_hat_2 * t287 + k0 * weight_13 * moment_bar_hat_3 * power2_bar_12 + moment_bar_hat_5 * t323
        + k21 * weight_10 * moment_bar_hat_6 * power2_bar_7 + k21 * weight_10 * moment_bar_hat_7 * power2_bar_6
        - k19 * weight_10 * moment_bar_hat_8 * power2_bar_5 - k12 * moment_bar_hat_9 * t331
        + k12 * moment_bar_hat_10 * t328 + moment_bar_hat_12 * t334 - moment_bar_hat_13 * t345
        + moment_bar_hat_14 * t346 - k0 * weight_14 * moment_bar_hat_15 * power2_bar_12 + k1 * power2_5 * t199
        + k1 * weight_17 * power3_bar_0 * power2_bar_hat_5
    )
    tl.store(moment_hat_n + 320, moment_hat_5)
    t347 = t297 + k17 * t298
    t349 = k34 * t314 + k2 * t348
    t351 = k34 * t317 + k2 * t350
    t352 = t311 + k57 * t312
    t353 = k37 * t320 + k15 * t352
    t354 = weight_10 * power2_bar_4
    t355 = t321 + k17 * t322
    t357 = k34 * t335 + k2 * t356
    t359 = k34 * t338 + k2 * t358
    t360 = weight_14 * power2_bar_11
    t361 = t332 + k57 * t333
    t362 = k37 * t360 + k15 * t361
    moment_hat_6 = (
        moment_0 * t218 + moment_1 * t248 + moment_2 * t249 + moment_3 * t291 + k21 * moment_4 * t300
        + k21 * moment_5 * t302 + moment_6 * (k21 * t304 + k5 * t347) + k21 * moment_7 * t341
        + k24 * moment_8 * t300 + k34 * moment_9 * t320 + k34 * moment_10 * t344 + moment_11 * t349
        + moment_12 * t351 + moment_13 * t353 + k37 * moment_14 * t344 - k45 * moment_15 * t307
        + weight_7 * moment_bar_hat_0 * power2_bar_6 + moment_bar_hat_1 * t275
        + k0 * weight_13 * moment_bar_hat_2 * power2_bar_12 + moment_bar_hat_3 * t294
        + k21 * weight_10 * moment_bar_hat_4 * power2_bar_6 + k21 * weight_10 * moment_bar_hat_5 * power2_bar_7
        + moment_bar_hat_6 * (k21 * t354 + k5 * t355) + k21 * weight_10 * moment_bar_hat_7 * power2_bar_5
        + k24 * weight_10 * moment_bar_hat_8 * power2_bar_6 + k34 * weight_14 * moment_bar_hat_9 * power2_bar_11
        + k34 * weight_14 * moment_bar_hat_10 * power2_bar_12 + moment_bar_hat_11 * t357
        + moment_bar_hat_12 * t359 + moment_bar_hat_13 * t362
        + k37 * weight_14 * moment_bar_hat_14 * power2_bar_12 - k45 * moment_bar_hat_15 * t328
        + k1 * power2_6 * t199 + k1 * weight_17 * power3_bar_0 * power2_bar_hat_6
    )
    tl.store(moment_hat_n + 384, moment_hat_6)
    t363 = k34 * t317 - k2 * t350
    t364 = -k34 * t314 + k2 * t348
    t365 = -k37 * t320 + k15 * t352
    t366 = k34 * t338 - k2 * t358
    t367 = -k34 * t335 + k2 * t356
    t368 = -k37 * t360 + k15 * t361
    moment_hat_7 = (
        moment_0 * t219 + moment_1 * t249 + moment_2 * t283 + moment_3 * t292 - k21 * moment_4 * t302
        + k21 * moment_5 * t300 + k21 * moment_6 * t341 + moment_7 * (-k21 * t304 + k5 * t347)
        + k24 * moment_8 * t302 - k34 * moment_9 * t344 + k34 * moment_10 * t320 + moment_11 * t363
        + moment_12 * t364 + k37 * moment_13 * t344 + moment_14 * t365 - k45 * moment_15 * t310
        + weight_7 * moment_bar_hat_0 * power2_bar_7 + k0 * weight_13 * moment_bar_hat_1 * power2_bar_12
        + moment_bar_hat_2 * t288 + moment_bar_hat_3 * t295 - k21 * weight_10 * moment_bar_hat_4 * power2_bar_7
        + k21 * weight_10 * moment_bar_hat_5 * power2_bar_6 + k21 * weight_10 * moment_bar_hat_6 * power2_bar_5
        + moment_bar_hat_7 * (-k21 * t354 + k5 * t355) + k24 * weight_10 * moment_bar_hat_8 * power2_bar_7
        - k34 * weight_14 * moment_bar_hat_9 * power2_bar_12
        + k34 * weight_14 * moment_bar_hat_10 * power2_bar_11 + moment_bar_hat_11 * t366
        + moment_bar_hat_12 * t367 + k37 * weight_14 * moment_bar_hat_13 * power2_bar_12
        + moment_bar_hat_14 * t368 - k45 * moment_bar_hat_15 * t331 + k1 * power2_7 * t199
        + k1 * weight_17 * power3_bar_0 * power2_bar_hat_7
    )
    tl.store(moment_hat_n + 448, moment_hat_7)
    t378 = weight_bar_hat_11 * power2_bar_7 + weight_11 * power2_hat_7
    t376 = weight_bar_hat_11 * power2_bar_6 + weight_11 * power2_hat_6
    t373 = weight_bar_hat_3 * power2_bar_0 + weight_3 * power2_hat_0
    t381 = weight_bar_hat_11 * power2_bar_5 + weight_11 * power2_hat_5
    moment_hat_12 = (
        moment_0 * t224 + k18 * moment_1 * t254 + k18 * moment_2 * t253 + k18 * moment_3 * t252
        + moment_5 * t313 + moment_6 * t351 + moment_7 * t364 - k25 * moment_9 * t378 + k25 * moment_10 * t376
        + k6 * moment_12 * t373 + k17 * moment_13 * t378 + k17 * moment_14 * t376 - k20 * moment_15 * t381
        + weight_12 * moment_bar_hat_0 * power2_bar_12 + k18 * weight_9 * moment_bar_hat_1 * power2_bar_7
        + k18 * weight_9 * moment_bar_hat_2 * power2_bar_6 + k18 * weight_9 * moment_bar_hat_3 * power2_bar_5
        + moment_bar_hat_5 * t334 + moment_bar_hat_6 * t359 + moment_bar_hat_7 * t367
        - k25 * weight_11 * moment_bar_hat_9 * power2_bar_7 + k25 * weight_11 * moment_bar_hat_10 * power2_bar_6
        + k6 * weight_3 * moment_bar_hat_12 * power2_bar_0 + k17 * weight_11 * moment_bar_hat_13 * power2_bar_7
        + k17 * weight_11 * moment_bar_hat_14 * power2_bar_6
        - k20 * weight_11 * moment_bar_hat_15 * power2_bar_5 + k2 * power2_12 * t205
        + k2 * weight_18 * power3_bar_0 * power2_bar_hat_12
    )
    tl.store(moment_hat_n + 768, moment_hat_12)
    t399 = moment_1 * t253
    t400 = moment_2 * t254
    t401 = moment_13 * t376
    t402 = moment_14 * t378
    t380 = weight_bar_hat_11 * power2_bar_4 + weight_11 * power2_hat_4
    t403 = weight_9 * moment_bar_hat_1 * power2_bar_6
    t404 = weight_9 * moment_bar_hat_2 * power2_bar_7
    t405 = weight_11 * moment_bar_hat_13 * power2_bar_6
    t406 = weight_11 * moment_bar_hat_14 * power2_bar_7
    moment_hat_11 = (
        moment_0 * t223 + k18 * t399 - k18 * t400 + k18 * moment_3 * t251 + moment_4 * t313 + moment_6 * t349
        + moment_7 * t363 + k25 * moment_9 * t376 + k25 * moment_10 * t378 + k6 * moment_11 * t373 + k17 * t401
        - k17 * t402 - k20 * moment_15 * t380 + weight_12 * moment_bar_hat_0 * power2_bar_11 + k18 * t403
        - k18 * t404 + k18 * weight_9 * moment_bar_hat_3 * power2_bar_4 + moment_bar_hat_4 * t334
        + moment_bar_hat_6 * t357 + moment_bar_hat_7 * t366 + k25 * weight_11 * moment_bar_hat_9 * power2_bar_6
        + k25 * weight_11 * moment_bar_hat_10 * power2_bar_7 + k6 * weight_3 * moment_bar_hat_11 * power2_bar_0
        + k17 * t405 - k17 * t406 - k20 * weight_11 * moment_bar_hat_15 * power2_bar_4 + k2 * power2_11 * t205
        + k2 * weight_18 * power3_bar_0 * power2_bar_hat_11
    )
    tl.store(moment_hat_n + 704, moment_hat_11)
    t374 = weight_bar_hat_11 * power2_bar_8 + weight_11 * power2_hat_8
    t384 = weight_3 * power2_bar_0
    t385 = weight_11 * power2_bar_8
    moment_hat_15 = (
        -k2 * t399 - k2 * t400 + k26 * t401 + k26 * t402 - k2 * t403 - k2 * t404 + k26 * t405 + k26 * t406
        + moment_0 * t227 + k29 * moment_3 * t255 - k0 * moment_4 * t320 - k0 * moment_5 * t344
        - k45 * moment_6 * t307 - k45 * moment_7 * t310 + moment_8 * t369 - k20 * moment_11 * t380
        - k20 * moment_12 * t381 + moment_15 * (k6 * t373 + k49 * t374)
        + weight_12 * moment_bar_hat_0 * power2_bar_15 + k29 * weight_9 * moment_bar_hat_3 * power2_bar_8
        - k0 * weight_14 * moment_bar_hat_4 * power2_bar_11 - k0 * weight_14 * moment_bar_hat_5 * power2_bar_12
        - k45 * moment_bar_hat_6 * t328 - k45 * moment_bar_hat_7 * t331 + moment_bar_hat_8 * t370
        - k20 * weight_11 * moment_bar_hat_11 * power2_bar_4
        - k20 * weight_11 * moment_bar_hat_12 * power2_bar_5 + moment_bar_hat_15 * (k6 * t384 + k49 * t385)
        + k2 * power2_15 * t205 + k2 * weight_18 * power3_bar_0 * power2_bar_hat_15
    )
    tl.store(moment_hat_n + 960, moment_hat_15)
    t371 = moment_2 * t252
    t372 = moment_7 * t344
    t377 = moment_11 * t376
    t379 = moment_12 * t378
    t382 = moment_14 * t381
    t383 = weight_9 * moment_bar_hat_2 * power2_bar_5
    t387 = weight_11 * moment_bar_hat_11 * power2_bar_6
    t388 = weight_11 * moment_bar_hat_14 * power2_bar_5
    t389 = weight_14 * moment_bar_hat_7 * power2_bar_12 + k58 * weight_11 * moment_bar_hat_12 * power2_bar_7
    t407 = t373 + k59 * t374
    t408 = weight_11 * power2_bar_4
    t409 = t384 + k59 * t385
    moment_hat_13 = (
        -k47 * t371 + k37 * t372 + k17 * t377 + k17 * t379 + k6 * t382 - k47 * t383 + k17 * t387 + k6 * t388
        + k37 * t389 + moment_0 * t225 + moment_1 * t256 + k23 * moment_3 * t253 - moment_4 * t316
        - moment_5 * t342 + moment_6 * t353 + k54 * moment_8 * t348 - k18 * moment_9 * t380
        - k18 * moment_10 * t381 + moment_13 * (k6 * t380 + k6 * t407) + k26 * moment_15 * t376
        + weight_12 * moment_bar_hat_0 * power2_bar_13 + moment_bar_hat_1 * t279
        + k23 * weight_9 * moment_bar_hat_3 * power2_bar_6 - moment_bar_hat_4 * t337 - moment_bar_hat_5 * t345
        + moment_bar_hat_6 * t362 + k54 * moment_bar_hat_8 * t356
        - k18 * weight_11 * moment_bar_hat_9 * power2_bar_4 - k18 * weight_11 * moment_bar_hat_10 * power2_bar_5
        + moment_bar_hat_13 * (k6 * t408 + k6 * t409) + k26 * weight_11 * moment_bar_hat_15 * power2_bar_6
        + k2 * power2_13 * t205 + k2 * weight_18 * power3_bar_0 * power2_bar_hat_13
    )
    tl.store(moment_hat_n + 832, moment_hat_13)
    t390 = moment_1 * t252
    t391 = moment_6 * t344
    t392 = moment_11 * t378
    t393 = moment_12 * t376
    t394 = moment_13 * t381
    t395 = weight_9 * moment_bar_hat_1 * power2_bar_5
    t396 = weight_11 * moment_bar_hat_11 * power2_bar_7
    t397 = weight_11 * moment_bar_hat_13 * power2_bar_5
    t398 = weight_14 * moment_bar_hat_6 * power2_bar_12 + k58 * weight_11 * moment_bar_hat_12 * power2_bar_6
    moment_hat_14 = (
        -k47 * t390 + k37 * t391 - k17 * t392 + k17 * t393 + k6 * t394 - k47 * t395 - k17 * t396 + k6 * t397
        + k37 * t398 + moment_0 * t226 + moment_2 * t285 + k23 * moment_3 * t254 + moment_4 * t319
        + moment_5 * t343 + moment_7 * t365 + k54 * moment_8 * t350 + k18 * moment_9 * t381
        - k18 * moment_10 * t380 + moment_14 * (-k6 * t380 + k6 * t407) + k26 * moment_15 * t378
        + weight_12 * moment_bar_hat_0 * power2_bar_14 + moment_bar_hat_2 * t290
        + k23 * weight_9 * moment_bar_hat_3 * power2_bar_7 + moment_bar_hat_4 * t340 + moment_bar_hat_5 * t346
        + moment_bar_hat_7 * t368 + k54 * moment_bar_hat_8 * t358
        + k18 * weight_11 * moment_bar_hat_9 * power2_bar_5 - k18 * weight_11 * moment_bar_hat_10 * power2_bar_4
        + moment_bar_hat_14 * (-k6 * t408 + k6 * t409) + k26 * weight_11 * moment_bar_hat_15 * power2_bar_7
        + k2 * power2_14 * t205 + k2 * weight_18 * power3_bar_0 * power2_bar_hat_14
    )
    tl.store(moment_hat_n + 896, moment_hat_14)


@triton.jit
def second_batch_1(moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, BLOCK: tl.constexpr):
    """moment [samples, 16, 64]
    weight [22, 64]
    hyper_bar [samples, 1, 64]
    moment_bar_hat [samples, 16, 64]
    weight_bar_hat [22, 64]
    -> moment_hat [samples, 16, 64] (components 9, 10)
    A program makes one sample; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, moment_hat by hyper_bar > moment > moment_bar_hat > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_hat > weight > weight_bar_hat, hyper_bar_hat by moment > moment_bar_hat > power2 > power2_bar_hat > power3 > power3_bar_hat > weight > weight_bar_hat
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k3: tl.constexpr = 0.6236095644623235  # sqrt(14)/6
    k4: tl.constexpr = 0.7559289460184544  # 2*sqrt(7)/7
    k5: tl.constexpr = 1.0910894511799618  # 5*sqrt(21)/21
    k6: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k7: tl.constexpr = 0.4564354645876384  # sqrt(30)/12
    k8: tl.constexpr = 0.28867513459481287  # sqrt(3)/6
    k9: tl.constexpr = 0.6454972243679028  # sqrt(15)/6
    k10: tl.constexpr = 1.6903085094570331  # 2*sqrt(35)/7
    k11: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k12: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k13: tl.constexpr = 0.7715167498104595  # 5*sqrt(42)/42
    k14: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 1024 + c
    weight_c = weight + c
    hyper_bar_n = hyper_bar + n * 64 + c
    moment_bar_hat_n = moment_bar_hat + n * 1024 + c
    weight_bar_hat_c = weight_bar_hat + c
    moment_hat_n = moment_hat + n * 1024 + c
    moment_0 = tl.load(moment_n)
    weight_bar_hat_12 = tl.load(weight_bar_hat_c + 768)
    moment_9 = tl.load(moment_n + 576)
    weight_18 = tl.load(weight_c + 1152)
    hyper_bar_0 = tl.load(hyper_bar_n)
    weight_21 = tl.load(weight_c + 1344)
    power3_bar_0 = hyper_bar_0 * weight_21
    power2_bar_9 = k0 * moment_9 * weight_18 * power3_bar_0
    weight_12 = tl.load(weight_c + 768)
    weight_bar_hat_18 = tl.load(weight_bar_hat_c + 1152)
    weight_bar_hat_21 = tl.load(weight_bar_hat_c + 1344)
    power3_hat_0 = hyper_bar_0 * weight_bar_hat_21
    t205 = power3_bar_0 * weight_bar_hat_18 + weight_18 * power3_hat_0
    moment_bar_hat_9 = tl.load(moment_bar_hat_n + 576)
    power2_hat_9 = k0 * (moment_9 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_9)
    t221 = weight_bar_hat_12 * power2_bar_9 + weight_12 * power2_hat_9
    moment_1 = tl.load(moment_n + 64)
    weight_bar_hat_9 = tl.load(weight_bar_hat_c + 576)
    moment_4 = tl.load(moment_n + 256)
    weight_17 = tl.load(weight_c + 1088)
    power2_bar_4 = k1 * moment_4 * weight_17 * power3_bar_0
    weight_9 = tl.load(weight_c + 576)
    weight_bar_hat_17 = tl.load(weight_bar_hat_c + 1088)
    t199 = power3_bar_0 * weight_bar_hat_17 + weight_17 * power3_hat_0
    moment_bar_hat_4 = tl.load(moment_bar_hat_n + 256)
    power2_hat_4 = k1 * (moment_4 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_4)
    t251 = weight_bar_hat_9 * power2_bar_4 + weight_9 * power2_hat_4
    moment_2 = tl.load(moment_n + 128)
    moment_5 = tl.load(moment_n + 320)
    power2_bar_5 = k1 * moment_5 * weight_17 * power3_bar_0
    moment_bar_hat_5 = tl.load(moment_bar_hat_n + 320)
    power2_hat_5 = k1 * (moment_5 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_5)
    t252 = weight_bar_hat_9 * power2_bar_5 + weight_9 * power2_hat_5
    t371 = moment_2 * t252
    weight_bar_hat_6 = tl.load(weight_bar_hat_c + 384)
    weight_16 = tl.load(weight_c + 1024)
    power2_bar_1 = k2 * moment_1 * weight_16 * power3_bar_0
    weight_6 = tl.load(weight_c + 384)
    weight_bar_hat_16 = tl.load(weight_bar_hat_c + 1024)
    t195 = power3_bar_0 * weight_bar_hat_16 + weight_16 * power3_hat_0
    moment_bar_hat_1 = tl.load(moment_bar_hat_n + 64)
    power2_hat_1 = k2 * (moment_1 * t195 + weight_16 * power3_bar_0 * moment_bar_hat_1)
    t305 = weight_bar_hat_6 * power2_bar_1 + weight_6 * power2_hat_1
    weight_bar_hat_14 = tl.load(weight_bar_hat_c + 896)
    moment_13 = tl.load(moment_n + 832)
    power2_bar_13 = k0 * moment_13 * weight_18 * power3_bar_0
    weight_14 = tl.load(weight_c + 896)
    moment_bar_hat_13 = tl.load(moment_bar_hat_n + 832)
    power2_hat_13 = k0 * (moment_13 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_13)
    t306 = weight_bar_hat_14 * power2_bar_13 + weight_14 * power2_hat_13
    t307 = t305 - k3 * t306
    power2_bar_2 = k2 * moment_2 * weight_16 * power3_bar_0
    moment_bar_hat_2 = tl.load(moment_bar_hat_n + 128)
    power2_hat_2 = k2 * (moment_2 * t195 + weight_16 * power3_bar_0 * moment_bar_hat_2)
    t308 = weight_bar_hat_6 * power2_bar_2 + weight_6 * power2_hat_2
    moment_14 = tl.load(moment_n + 896)
    power2_bar_14 = k0 * moment_14 * weight_18 * power3_bar_0
    moment_bar_hat_14 = tl.load(moment_bar_hat_n + 896)
    power2_hat_14 = k0 * (moment_14 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_14)
    t309 = weight_bar_hat_14 * power2_bar_14 + weight_14 * power2_hat_14
    t310 = t308 - k3 * t309
    moment_6 = tl.load(moment_n + 384)
    moment_11 = tl.load(moment_n + 704)
    power2_bar_11 = k0 * moment_11 * weight_18 * power3_bar_0
    moment_bar_hat_11 = tl.load(moment_bar_hat_n + 704)
    power2_hat_11 = k0 * (moment_11 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_11)
    t320 = weight_bar_hat_14 * power2_bar_11 + weight_14 * power2_hat_11
    moment_7 = tl.load(moment_n + 448)
    moment_12 = tl.load(moment_n + 768)
    power2_bar_12 = k0 * moment_12 * weight_18 * power3_bar_0
    moment_bar_hat_12 = tl.load(moment_bar_hat_n + 768)
    power2_hat_12 = k0 * (moment_12 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_12)
    t344 = weight_bar_hat_14 * power2_bar_12 + weight_14 * power2_hat_12
    t372 = moment_7 * t344
    moment_8 = tl.load(moment_n + 512)
    t314 = weight_bar_hat_14 * power2_bar_9 + weight_14 * power2_hat_9
    weight_bar_hat_3 = tl.load(weight_bar_hat_c + 192)
    weight_20 = tl.load(weight_c + 1280)
    weight_15 = tl.load(weight_c + 960)
    power2_bar_0 = hyper_bar_0 * weight_20 + moment_0 * weight_15 * power3_bar_0
    weight_3 = tl.load(weight_c + 192)
    weight_bar_hat_20 = tl.load(weight_bar_hat_c + 1280)
    weight_bar_hat_15 = tl.load(weight_bar_hat_c + 960)
    t193 = power3_bar_0 * weight_bar_hat_15 + weight_15 * power3_hat_0
    moment_bar_hat_0 = tl.load(moment_bar_hat_n)
    power2_hat_0 = (
        hyper_bar_0 * weight_bar_hat_20 + moment_0 * t193 + weight_15 * power3_bar_0 * moment_bar_hat_0
    )
    t373 = weight_bar_hat_3 * power2_bar_0 + weight_3 * power2_hat_0
    weight_bar_hat_11 = tl.load(weight_bar_hat_c + 704)
    power2_bar_8 = k1 * moment_8 * weight_17 * power3_bar_0
    weight_11 = tl.load(weight_c + 704)
    moment_bar_hat_8 = tl.load(moment_bar_hat_n + 512)
    power2_hat_8 = k1 * (moment_8 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_8)
    t374 = weight_bar_hat_11 * power2_bar_8 + weight_11 * power2_hat_8
    t375 = k4 * t373 - k5 * t374
    power2_bar_6 = k1 * moment_6 * weight_17 * power3_bar_0
    moment_bar_hat_6 = tl.load(moment_bar_hat_n + 384)
    power2_hat_6 = k1 * (moment_6 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_6)
    t376 = weight_bar_hat_11 * power2_bar_6 + weight_11 * power2_hat_6
    t377 = moment_11 * t376
    power2_bar_7 = k1 * moment_7 * weight_17 * power3_bar_0
    moment_bar_hat_7 = tl.load(moment_bar_hat_n + 448)
    power2_hat_7 = k1 * (moment_7 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_7)
    t378 = weight_bar_hat_11 * power2_bar_7 + weight_11 * power2_hat_7
    t379 = moment_12 * t378
    t380 = weight_bar_hat_11 * power2_bar_4 + weight_11 * power2_hat_4
    t381 = weight_bar_hat_11 * power2_bar_5 + weight_11 * power2_hat_5
    t382 = moment_14 * t381
    t383 = weight_9 * moment_bar_hat_2 * power2_bar_5
    t326 = weight_6 * power2_bar_1
    t327 = weight_14 * power2_bar_13
    t328 = t326 - k3 * t327
    t329 = weight_6 * power2_bar_2
    t330 = weight_14 * power2_bar_14
    t331 = t329 - k3 * t330
    t384 = weight_3 * power2_bar_0
    t385 = weight_11 * power2_bar_8
    t386 = k4 * t384 - k5 * t385
    t387 = weight_11 * moment_bar_hat_11 * power2_bar_6
    t388 = weight_11 * moment_bar_hat_14 * power2_bar_5
    weight_13 = tl.load(weight_c + 832)
    t18 = moment_2 * moment_5
    t70 = -k6 * t18 + k6 * moment_1 * moment_4
    t24 = moment_7 * moment_12
    t71 = (
        -k7 * t24 - k8 * moment_4 * moment_13 + k8 * moment_5 * moment_14 + k7 * moment_6 * moment_11
        - k9 * moment_8 * moment_9
    )
    power2_9 = moment_0 * moment_9 * weight_12 + weight_13 * t70 + weight_14 * t71
    weight_bar_hat_13 = tl.load(weight_bar_hat_c + 832)
    t128 = moment_4 * moment_bar_hat_1
    t129 = moment_2 * moment_bar_hat_5 + moment_5 * moment_bar_hat_2
    t135 = moment_14 * moment_bar_hat_5
    t137 = moment_7 * moment_bar_hat_12 + moment_12 * moment_bar_hat_7
    t138 = moment_11 * moment_bar_hat_6
    power2_bar_hat_9 = (
        moment_0 * moment_9 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_9
        + moment_9 * moment_bar_hat_0) + t70 * weight_bar_hat_13 + weight_13 * (k6 * t128 - k6 * t129
        + k6 * moment_1 * moment_bar_hat_4) + t71 * weight_bar_hat_14 + weight_14 * (k8 * t135 - k7 * t137
        + k7 * t138 - k8 * moment_4 * moment_bar_hat_13 + k8 * moment_5 * moment_bar_hat_14
        + k7 * moment_6 * moment_bar_hat_11 - k9 * moment_8 * moment_bar_hat_9
        - k9 * moment_9 * moment_bar_hat_8 - k8 * moment_13 * moment_bar_hat_4)
    )
    t389 = weight_14 * moment_bar_hat_7 * power2_bar_12 + k10 * weight_11 * moment_bar_hat_12 * power2_bar_7
    moment_hat_9 = (
        moment_0 * t221 + k11 * moment_1 * t251 - k11 * t371 + k12 * moment_4 * t307 - k12 * moment_5 * t310
        + k7 * moment_6 * t320 - k7 * t372 - k9 * moment_8 * t314 + moment_9 * t375 + k13 * t377 - k13 * t379
        - k14 * moment_13 * t380 + k14 * t382 + weight_12 * moment_bar_hat_0 * power2_bar_9
        + k11 * weight_9 * moment_bar_hat_1 * power2_bar_4 - k11 * t383 + k12 * moment_bar_hat_4 * t328
        - k12 * moment_bar_hat_5 * t331 + k7 * weight_14 * moment_bar_hat_6 * power2_bar_11
        - k9 * weight_14 * moment_bar_hat_8 * power2_bar_9 + moment_bar_hat_9 * t386 + k13 * t387
        - k14 * weight_11 * moment_bar_hat_13 * power2_bar_4 + k14 * t388 + k0 * power2_9 * t205
        + k0 * weight_18 * power3_bar_0 * power2_bar_hat_9 - k7 * t389
    )
    tl.store(moment_hat_n + 576, moment_hat_9)
    moment_10 = tl.load(moment_n + 640)
    power2_bar_10 = k0 * moment_10 * weight_18 * power3_bar_0
    moment_bar_hat_10 = tl.load(moment_bar_hat_n + 640)
    power2_hat_10 = k0 * (moment_10 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_10)
    t222 = weight_bar_hat_12 * power2_bar_10 + weight_12 * power2_hat_10
    t390 = moment_1 * t252
    t391 = moment_6 * t344
    t317 = weight_bar_hat_14 * power2_bar_10 + weight_14 * power2_hat_10
    t392 = moment_11 * t378
    t393 = moment_12 * t376
    t394 = moment_13 * t381
    t395 = weight_9 * moment_bar_hat_1 * power2_bar_5
    t396 = weight_11 * moment_bar_hat_11 * power2_bar_7
    t397 = weight_11 * moment_bar_hat_13 * power2_bar_5
    t28 = moment_1 * moment_5
    t73 = k6 * t28 + k6 * moment_2 * moment_4
    t34 = moment_6 * moment_12
    t74 = (
        k7 * t34 - k8 * moment_4 * moment_14 - k8 * moment_5 * moment_13 + k7 * moment_7 * moment_11
        - k9 * moment_8 * moment_10
    )
    power2_10 = moment_0 * moment_10 * weight_12 + weight_13 * t73 + weight_14 * t74
    t144 = moment_4 * moment_bar_hat_2
    t145 = moment_1 * moment_bar_hat_5 + moment_5 * moment_bar_hat_1
    t150 = moment_13 * moment_bar_hat_5
    t153 = moment_6 * moment_bar_hat_12 + moment_12 * moment_bar_hat_6
    t154 = moment_11 * moment_bar_hat_7
    power2_bar_hat_10 = (
        moment_0 * moment_10 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_10
        + moment_10 * moment_bar_hat_0) + t73 * weight_bar_hat_13 + weight_13 * (k6 * t144 + k6 * t145
        + k6 * moment_2 * moment_bar_hat_4) + t74 * weight_bar_hat_14 + weight_14 * (-k8 * t150 + k7 * t153
        + k7 * t154 - k8 * moment_4 * moment_bar_hat_14 - k8 * moment_5 * moment_bar_hat_13
        + k7 * moment_7 * moment_bar_hat_11 - k9 * moment_8 * moment_bar_hat_10
        - k9 * moment_10 * moment_bar_hat_8 - k8 * moment_14 * moment_bar_hat_4)
    )
    t398 = weight_14 * moment_bar_hat_6 * power2_bar_12 + k10 * weight_11 * moment_bar_hat_12 * power2_bar_6
    moment_hat_10 = (
        moment_0 * t222 + k11 * t390 + k11 * moment_2 * t251 + k12 * moment_4 * t310 + k12 * moment_5 * t307
        + k7 * t391 + k7 * moment_7 * t320 - k9 * moment_8 * t317 + moment_10 * t375 + k13 * t392 + k13 * t393
        - k14 * t394 - k14 * moment_14 * t380 + weight_12 * moment_bar_hat_0 * power2_bar_10 + k11 * t395
        + k11 * weight_9 * moment_bar_hat_2 * power2_bar_4 + k12 * moment_bar_hat_4 * t331
        + k12 * moment_bar_hat_5 * t328 + k7 * weight_14 * moment_bar_hat_7 * power2_bar_11
        - k9 * weight_14 * moment_bar_hat_8 * power2_bar_10 + moment_bar_hat_10 * t386 + k13 * t396 - k14 * t397
        - k14 * weight_11 * moment_bar_hat_14 * power2_bar_4 + k0 * power2_10 * t205
        + k0 * weight_18 * power3_bar_0 * power2_bar_hat_10 + k7 * t398
    )
    tl.store(moment_hat_n + 640, moment_hat_10)


@triton.jit(do_not_specialize=['samples', 'run'])
def second_shared(moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat, samples, run, BLOCK: tl.constexpr):
    """moment [samples, 16, 64]
    weight [22, 64]
    hyper_bar [samples, 1, 64]
    moment_bar_hat [samples, 16, 64]
    weight_bar_hat [22, 64]
    -> weight_hat [rows, 22, 64]
    A program sums a run of samples into a row; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, weight_hat by hyper_bar > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_bar_hat > power3_hat > moment > moment_bar_hat
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 2.0  # 2
    k1: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k2: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k3: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k4: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k5: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k6: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k7: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k8: tl.constexpr = 1.6329931618554518  # 2*sqrt(6)/3
    k9: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k10: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k11: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k12: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k13: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k14: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k15: tl.constexpr = 0.3779644730092272  # sqrt(7)/7
    k16: tl.constexpr = 0.7559289460184544  # 2*sqrt(7)/7
    k17: tl.constexpr = 0.4364357804719847  # 2*sqrt(21)/21
    k18: tl.constexpr = 0.5455447255899809  # 5*sqrt(21)/42
    k19: tl.constexpr = 0.32732683535398854  # sqrt(21)/14
    k20: tl.constexpr = 0.7715167498104595  # 5*sqrt(42)/42
    k21: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k22: tl.constexpr = 0.3086066999241838  # sqrt(42)/21
    k23: tl.constexpr = 0.48795003647426655  # sqrt(105)/21
    k24: tl.constexpr = 0.9759000729485331  # 2*sqrt(105)/21
    k25: tl.constexpr = 0.8728715609439694  # 4*sqrt(21)/21
    k26: tl.constexpr = 1.0910894511799618  # 5*sqrt(21)/21
    k27: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    k28: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k29: tl.constexpr = 0.5163977794943223  # 2*sqrt(15)/15
    k30: tl.constexpr = 1.5491933384829668  # 2*sqrt(15)/5
    k31: tl.constexpr = 0.25819888974716115  # sqrt(15)/15
    k32: tl.constexpr = 0.1543033499620919  # sqrt(42)/42
    k33: tl.constexpr = 0.6172133998483676  # 2*sqrt(42)/21
    k34: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k35: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k36: tl.constexpr = 1.0954451150103324  # sqrt(30)/5
    k37: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k38: tl.constexpr = 0.50709255283711  # 3*sqrt(35)/35
    k39: tl.constexpr = 0.47809144373375745  # 2*sqrt(70)/35
    k40: tl.constexpr = 3.4641016151377544  # 2*sqrt(3)
    k41: tl.constexpr = 1.5811388300841898  # sqrt(10)/2
    k42: tl.constexpr = 0.9128709291752768  # sqrt(30)/6
    k43: tl.constexpr = 0.11952286093343936  # sqrt(70)/70
    k44: tl.constexpr = 0.2927700218845599  # sqrt(105)/35
    k45: tl.constexpr = 0.4564354645876384  # sqrt(30)/12
    k46: tl.constexpr = 0.28867513459481287  # sqrt(3)/6
    k47: tl.constexpr = 0.6454972243679028  # sqrt(15)/6
    k48: tl.constexpr = 0.3535533905932738  # sqrt(2)/4
    k49: tl.constexpr = 0.18257418583505536  # sqrt(30)/30
    k50: tl.constexpr = 0.7302967433402214  # 2*sqrt(30)/15
    k51: tl.constexpr = 0.3872983346207417  # sqrt(15)/10
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
    for n in range(row * run, tl.minimum(row * run + run, samples)):
        moment_n = moment + n * 1024 + c
        weight_c = weight + c
        hyper_bar_n = hyper_bar + n * 64 + c
        moment_bar_hat_n = moment_bar_hat + n * 1024 + c
        weight_bar_hat_c = weight_bar_hat + c
        hyper_bar_0 = tl.load(hyper_bar_n)
        moment_bar_hat_0 = tl.load(moment_bar_hat_n)
        weight_hat_19 += hyper_bar_0 * moment_bar_hat_0
        moment_0 = tl.load(moment_n)
        weight_bar_hat_20 = tl.load(weight_bar_hat_c + 1280)
        weight_21 = tl.load(weight_c + 1344)
        power3_bar_0 = hyper_bar_0 * weight_21
        weight_bar_hat_15 = tl.load(weight_bar_hat_c + 960)
        weight_15 = tl.load(weight_c + 960)
        weight_bar_hat_21 = tl.load(weight_bar_hat_c + 1344)
        power3_hat_0 = hyper_bar_0 * weight_bar_hat_21
        t247 = moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0
        power2_hat_0 = (
            hyper_bar_0 * weight_bar_hat_20 + moment_0 * power3_bar_0 * weight_bar_hat_15 + weight_15 * t247
        )
        weight_20 = tl.load(weight_c + 1280)
        power2_bar_0 = hyper_bar_0 * weight_20 + moment_0 * power3_bar_0 * weight_15
        weight_hat_0 += moment_0 * (moment_0 * power2_hat_0 + k0 * moment_bar_hat_0 * power2_bar_0)
        moment_1 = tl.load(moment_n + 64)
        weight_bar_hat_16 = tl.load(weight_bar_hat_c + 1024)
        weight_16 = tl.load(weight_c + 1024)
        t249 = power3_bar_0 * weight_bar_hat_16 + weight_16 * power3_hat_0
        moment_bar_hat_1 = tl.load(moment_bar_hat_n + 64)
        power2_hat_1 = k1 * (moment_1 * t249 + power3_bar_0 * weight_16 * moment_bar_hat_1)
        moment_2 = tl.load(moment_n + 128)
        moment_bar_hat_2 = tl.load(moment_bar_hat_n + 128)
        power2_hat_2 = k1 * (moment_2 * t249 + power3_bar_0 * weight_16 * moment_bar_hat_2)
        moment_3 = tl.load(moment_n + 192)
        moment_bar_hat_3 = tl.load(moment_bar_hat_n + 192)
        power2_hat_3 = k1 * (moment_3 * t249 + power3_bar_0 * weight_16 * moment_bar_hat_3)
        t124 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
        power2_bar_1 = k1 * moment_1 * power3_bar_0 * weight_16
        t143 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
        power2_bar_2 = k1 * moment_2 * power3_bar_0 * weight_16
        t162 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
        power2_bar_3 = k1 * moment_3 * power3_bar_0 * weight_16
        weight_hat_4 += (
            moment_0 * moment_1 * power2_hat_1 + moment_0 * moment_2 * power2_hat_2
            + moment_0 * moment_3 * power2_hat_3 + t124 * power2_bar_1 + t143 * power2_bar_2
            + t162 * power2_bar_3
        )
        t0 = moment_3 * moment_3
        t1 = moment_1 * moment_1
        t2 = moment_2 * moment_2
        t3 = t1 + t2
        t4 = k1 * t0 + k1 * t3
        t108 = moment_3 * moment_bar_hat_3
        t109 = moment_1 * moment_bar_hat_1
        t110 = moment_2 * moment_bar_hat_2
        t111 = t109 + t110
        t112 = k2 * t108 + k2 * t111
        weight_hat_1 += t4 * power2_hat_0 + t112 * power2_bar_0
        t48 = k3 * t1 - k3 * t2
        moment_4 = tl.load(moment_n + 256)
        weight_bar_hat_17 = tl.load(weight_bar_hat_c + 1088)
        weight_17 = tl.load(weight_c + 1088)
        t253 = power3_bar_0 * weight_bar_hat_17 + weight_17 * power3_hat_0
        moment_bar_hat_4 = tl.load(moment_bar_hat_n + 256)
        power2_hat_4 = k4 * (moment_4 * t253 + power3_bar_0 * weight_17 * moment_bar_hat_4)
        t65 = k5 * t0 - k6 * t3
        moment_8 = tl.load(moment_n + 512)
        moment_bar_hat_8 = tl.load(moment_bar_hat_n + 512)
        power2_hat_8 = k4 * (moment_8 * t253 + power3_bar_0 * weight_17 * moment_bar_hat_8)
        moment_5 = tl.load(moment_n + 320)
        moment_bar_hat_5 = tl.load(moment_bar_hat_n + 320)
        power2_hat_5 = k4 * (moment_5 * t253 + power3_bar_0 * weight_17 * moment_bar_hat_5)
        moment_6 = tl.load(moment_n + 384)
        moment_bar_hat_6 = tl.load(moment_bar_hat_n + 384)
        power2_hat_6 = k4 * (moment_6 * t253 + power3_bar_0 * weight_17 * moment_bar_hat_6)
        t176 = k7 * t109 - k7 * t110
        power2_bar_4 = k4 * moment_4 * power3_bar_0 * weight_17
        t212 = k8 * t108 - k5 * t111
        power2_bar_8 = k4 * moment_8 * power3_bar_0 * weight_17
        t186 = k7 * moment_1 * moment_bar_hat_2 + k7 * moment_2 * moment_bar_hat_1
        power2_bar_5 = k4 * moment_5 * power3_bar_0 * weight_17
        t194 = k7 * moment_1 * moment_bar_hat_3 + k7 * moment_3 * moment_bar_hat_1
        power2_bar_6 = k4 * moment_6 * power3_bar_0 * weight_17
        moment_7 = tl.load(moment_n + 448)
        moment_bar_hat_7 = tl.load(moment_bar_hat_n + 448)
        power2_hat_7 = k4 * (moment_7 * t253 + power3_bar_0 * weight_17 * moment_bar_hat_7)
        t204 = k7 * moment_2 * moment_bar_hat_3 + k7 * moment_3 * moment_bar_hat_2
        power2_bar_7 = k4 * moment_7 * power3_bar_0 * weight_17
        weight_hat_8 += (
            t48 * power2_hat_4 + t65 * power2_hat_8 + k7 * moment_1 * moment_2 * power2_hat_5
            + k7 * moment_3 * moment_1 * power2_hat_6 + t176 * power2_bar_4 + t212 * power2_bar_8
            + t186 * power2_bar_5 + t194 * power2_bar_6 + k7 * moment_3 * moment_2 * power2_hat_7
            + t204 * power2_bar_7
        )
        t175 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
        t185 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
        t193 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
        t202 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
        t211 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
        weight_hat_7 += (
            moment_0 * moment_4 * power2_hat_4 + moment_0 * moment_5 * power2_hat_5
            + moment_0 * moment_6 * power2_hat_6 + moment_0 * moment_7 * power2_hat_7
            + moment_0 * moment_8 * power2_hat_8 + t175 * power2_bar_4 + t185 * power2_bar_5
            + t193 * power2_bar_6 + t202 * power2_bar_7 + t211 * power2_bar_8
        )
        t5 = moment_8 * moment_8
        t6 = moment_4 * moment_4 + moment_5 * moment_5
        t7 = moment_6 * moment_6
        t8 = moment_7 * moment_7
        t9 = t7 + t8
        t10 = k4 * t5 + k4 * t6 + k4 * t9
        t113 = moment_8 * moment_bar_hat_8
        t114 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
        t115 = moment_6 * moment_bar_hat_6
        t116 = moment_7 * moment_bar_hat_7
        t117 = t115 + t116
        t118 = k9 * t113 + k9 * t114 + k9 * t117
        weight_hat_2 += t10 * power2_hat_0 + t118 * power2_bar_0
        t67 = k10 * t5 - k10 * t6 + k11 * t9
        t58 = k12 * moment_4 * moment_6 + k12 * moment_5 * moment_7 + k10 * moment_8 * moment_6
        t62 = -k12 * moment_4 * moment_7 + k12 * moment_5 * moment_6 + k10 * moment_8 * moment_7
        t50 = k13 * t7 - k13 * t8 - k14 * moment_8 * moment_4
        t214 = k14 * t113 - k14 * t114 + k10 * t117
        t144 = k1 * moment_bar_hat_8 + moment_bar_hat_4
        t196 = (
            k12 * moment_4 * moment_bar_hat_6 + k12 * moment_5 * moment_bar_hat_7 + k12 * moment_6 * t144
            + k12 * moment_7 * moment_bar_hat_5 + k10 * moment_8 * moment_bar_hat_6
        )
        t125 = -k1 * moment_bar_hat_8 + moment_bar_hat_4
        t205 = (
            -k12 * moment_4 * moment_bar_hat_7 + k12 * moment_5 * moment_bar_hat_6
            + k12 * moment_6 * moment_bar_hat_5 - k12 * moment_7 * t125 + k10 * moment_8 * moment_bar_hat_7
        )
        t180 = k12 * t115 - k12 * t116 - k14 * moment_4 * moment_bar_hat_8 - k14 * moment_8 * moment_bar_hat_4
        t54 = -k14 * moment_8 * moment_5 + k12 * moment_6 * moment_7
        t188 = (
            -k14 * moment_5 * moment_bar_hat_8 + k12 * moment_6 * moment_bar_hat_7
            + k12 * moment_7 * moment_bar_hat_6 - k14 * moment_8 * moment_bar_hat_5
        )
        weight_hat_10 += (
            t67 * power2_hat_8 + t58 * power2_hat_6 + t62 * power2_hat_7 + t50 * power2_hat_4
            + t214 * power2_bar_8 + t196 * power2_bar_6 + t205 * power2_bar_7 + t180 * power2_bar_4
            + t54 * power2_hat_5 + t188 * power2_bar_5
        )
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
        t16 = k15 * moment_11 * moment_11 + k15 * moment_12 * moment_12 + k15 * t11 + k15 * t12 + k15 * t15
        power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10 + weight_3 * t16
        weight_bar_hat_0 = tl.load(weight_bar_hat_c)
        weight_bar_hat_1 = tl.load(weight_bar_hat_c + 64)
        weight_bar_hat_2 = tl.load(weight_bar_hat_c + 128)
        weight_bar_hat_3 = tl.load(weight_bar_hat_c + 192)
        moment_bar_hat_11 = tl.load(moment_bar_hat_n + 704)
        moment_bar_hat_12 = tl.load(moment_bar_hat_n + 768)
        moment_bar_hat_15 = tl.load(moment_bar_hat_n + 960)
        t119 = moment_15 * moment_bar_hat_15
        moment_bar_hat_9 = tl.load(moment_bar_hat_n + 576)
        moment_bar_hat_10 = tl.load(moment_bar_hat_n + 640)
        t120 = moment_9 * moment_bar_hat_9 + moment_10 * moment_bar_hat_10
        moment_bar_hat_13 = tl.load(moment_bar_hat_n + 832)
        moment_bar_hat_14 = tl.load(moment_bar_hat_n + 896)
        t121 = moment_13 * moment_bar_hat_13 + moment_14 * moment_bar_hat_14
        t122 = (
            k16 * moment_11 * moment_bar_hat_11 + k16 * moment_12 * moment_bar_hat_12 + k16 * t119 + k16 * t120
            + k16 * t121
        )
        power2_bar_hat_0 = (
            moment_0 * moment_0 * weight_bar_hat_0 + k0 * moment_0 * weight_0 * moment_bar_hat_0
            + t4 * weight_bar_hat_1 + weight_1 * t112 + t10 * weight_bar_hat_2 + weight_2 * t118
            + t16 * weight_bar_hat_3 + weight_3 * t122
        )
        weight_hat_15 += power2_0 * t247 + moment_0 * power3_bar_0 * power2_bar_hat_0
        weight_hat_3 += t16 * power2_hat_0 + t122 * power2_bar_0
        weight_hat_20 += hyper_bar_0 * power2_bar_hat_0
        t68 = k17 * t11 - k18 * t12 + k19 * t15
        t59 = (
            k20 * moment_11 * moment_9 + k20 * moment_12 * moment_10 + k21 * moment_11 * moment_13
            + k21 * moment_12 * moment_14 + k22 * moment_15 * moment_13
        )
        t63 = (
            -k20 * moment_12 * moment_9 + k20 * moment_11 * moment_10 - k21 * moment_11 * moment_14
            + k21 * moment_12 * moment_13 + k22 * moment_15 * moment_14
        )
        t51 = (
            k15 * t13 - k15 * t14 - k23 * moment_9 * moment_13 - k23 * moment_10 * moment_14
            - k24 * moment_11 * moment_15
        )
        t55 = (
            k23 * moment_9 * moment_14 - k23 * moment_10 * moment_13 - k24 * moment_12 * moment_15
            + k16 * moment_13 * moment_14
        )
        t215 = k25 * t119 - k26 * t120 + k27 * t121
        t197 = moment_bar_hat_9 + k28 * moment_bar_hat_13
        t198 = moment_bar_hat_10 + k28 * moment_bar_hat_14
        t199 = moment_bar_hat_11 + k29 * moment_bar_hat_15
        t200 = (
            k20 * moment_9 * moment_bar_hat_11 + k20 * moment_10 * moment_bar_hat_12 + k20 * moment_11 * t197
            + k20 * moment_12 * t198 + k21 * moment_13 * t199 + k21 * moment_14 * moment_bar_hat_12
            + k22 * moment_15 * moment_bar_hat_13
        )
        t206 = moment_bar_hat_10 - k28 * moment_bar_hat_14
        t207 = moment_bar_hat_9 - k28 * moment_bar_hat_13
        t208 = moment_bar_hat_11 - k29 * moment_bar_hat_15
        t209 = (
            -k20 * moment_9 * moment_bar_hat_12 + k20 * moment_10 * moment_bar_hat_11 + k20 * moment_11 * t206
            - k20 * moment_12 * t207 + k21 * moment_13 * moment_bar_hat_12 - k21 * moment_14 * t208
            + k22 * moment_15 * moment_bar_hat_14
        )
        t181 = moment_bar_hat_9 - k30 * moment_bar_hat_13
        t182 = moment_bar_hat_10 + k30 * moment_bar_hat_14
        t183 = (
            k23 * moment_9 * moment_bar_hat_13 + k23 * moment_10 * moment_bar_hat_14
            + k24 * moment_11 * moment_bar_hat_15 + k23 * moment_13 * t181 + k23 * moment_14 * t182
            + k24 * moment_15 * moment_bar_hat_11
        )
        t189 = moment_bar_hat_10 - k30 * moment_bar_hat_14
        t190 = moment_bar_hat_9 + k30 * moment_bar_hat_13
        t191 = (
            k23 * moment_9 * moment_bar_hat_14 - k23 * moment_10 * moment_bar_hat_13
            - k24 * moment_12 * moment_bar_hat_15 - k23 * moment_13 * t189 + k23 * moment_14 * t190
            - k24 * moment_15 * moment_bar_hat_12
        )
        weight_hat_11 += (
            t68 * power2_hat_8 + t59 * power2_hat_6 + t63 * power2_hat_7 + t51 * power2_hat_4
            + t55 * power2_hat_5 + t215 * power2_bar_8 + t200 * power2_bar_6 + t209 * power2_bar_7
            - t183 * power2_bar_4 + t191 * power2_bar_5
        )
        weight_7 = tl.load(weight_c + 448)
        weight_8 = tl.load(weight_c + 512)
        weight_9 = tl.load(weight_c + 576)
        t21 = moment_9 - k31 * moment_13
        t31 = moment_10 + k31 * moment_14
        t49 = k21 * moment_1 * t21 + k21 * moment_2 * t31 + k23 * moment_3 * moment_11
        weight_10 = tl.load(weight_c + 640)
        weight_11 = tl.load(weight_c + 704)
        power2_4 = (
            moment_0 * moment_4 * weight_7 + weight_8 * t48 + weight_9 * t49 + weight_10 * t50 + weight_11 * t51
        )
        weight_bar_hat_7 = tl.load(weight_bar_hat_c + 448)
        weight_bar_hat_8 = tl.load(weight_bar_hat_c + 512)
        weight_bar_hat_9 = tl.load(weight_bar_hat_c + 576)
        t132 = moment_bar_hat_9 - k31 * moment_bar_hat_13
        t151 = moment_bar_hat_10 + k31 * moment_bar_hat_14
        t177 = moment_13 * moment_bar_hat_1
        t178 = moment_14 * moment_bar_hat_2
        t179 = (
            k21 * moment_1 * t132 + k21 * moment_2 * t151 + k23 * moment_3 * moment_bar_hat_11
            + k21 * moment_9 * moment_bar_hat_1 + k21 * moment_10 * moment_bar_hat_2
            + k23 * moment_11 * moment_bar_hat_3 - k32 * t177 + k32 * t178
        )
        weight_bar_hat_10 = tl.load(weight_bar_hat_c + 640)
        weight_bar_hat_11 = tl.load(weight_bar_hat_c + 704)
        power2_bar_hat_4 = (
            moment_0 * moment_4 * weight_bar_hat_7 + weight_7 * t175 + t48 * weight_bar_hat_8
            + t49 * weight_bar_hat_9 + weight_8 * t176 + weight_9 * t179 + t50 * weight_bar_hat_10
            + weight_10 * t180 + t51 * weight_bar_hat_11 - weight_11 * t183
        )
        t22 = moment_10 - k31 * moment_14
        t32 = moment_9 + k31 * moment_13
        t53 = k21 * moment_1 * t22 - k21 * moment_2 * t32 + k23 * moment_3 * moment_12
        power2_5 = (
            moment_0 * moment_5 * weight_7 + k7 * moment_1 * moment_2 * weight_8 + weight_9 * t53
            + weight_10 * t54 + weight_11 * t55
        )
        t133 = moment_bar_hat_10 - k31 * moment_bar_hat_14
        t152 = moment_bar_hat_9 + k31 * moment_bar_hat_13
        t187 = (
            k21 * moment_1 * t133 - k21 * moment_2 * t152 + k23 * moment_3 * moment_bar_hat_12
            - k21 * moment_9 * moment_bar_hat_2 + k21 * moment_10 * moment_bar_hat_1
            + k23 * moment_12 * moment_bar_hat_3 - k32 * moment_13 * moment_bar_hat_2
            - k32 * moment_14 * moment_bar_hat_1
        )
        power2_bar_hat_5 = (
            moment_0 * moment_5 * weight_bar_hat_7 + weight_7 * t185
            + k7 * moment_1 * moment_2 * weight_bar_hat_8 + t53 * weight_bar_hat_9 + weight_8 * t186
            + weight_9 * t187 + t54 * weight_bar_hat_10 + weight_10 * t188 + t55 * weight_bar_hat_11
            + weight_11 * t191
        )
        t23 = moment_11 - k28 * moment_15
        t57 = k23 * moment_1 * t23 + k23 * moment_2 * moment_12 + k33 * moment_3 * moment_13
        power2_6 = (
            moment_0 * moment_6 * weight_7 + k7 * moment_3 * moment_1 * weight_8 + weight_9 * t57
            + weight_10 * t58 + weight_11 * t59
        )
        t134 = moment_bar_hat_11 - k28 * moment_bar_hat_15
        t195 = (
            k23 * moment_1 * t134 + k23 * moment_2 * moment_bar_hat_12 + k33 * moment_3 * moment_bar_hat_13
            + k23 * moment_11 * moment_bar_hat_1 + k23 * moment_12 * moment_bar_hat_2
            + k33 * moment_13 * moment_bar_hat_3 - k15 * moment_15 * moment_bar_hat_1
        )
        power2_bar_hat_6 = (
            moment_0 * moment_6 * weight_bar_hat_7 + weight_7 * t193
            + k7 * moment_3 * moment_1 * weight_bar_hat_8 + t57 * weight_bar_hat_9 + weight_8 * t194
            + weight_9 * t195 + t58 * weight_bar_hat_10 + weight_10 * t196 + t59 * weight_bar_hat_11
            + weight_11 * t200
        )
        t33 = moment_11 + k28 * moment_15
        t61 = k23 * moment_1 * moment_12 - k23 * moment_2 * t33 + k33 * moment_3 * moment_14
        power2_7 = (
            moment_0 * moment_7 * weight_7 + weight_9 * t61 + k7 * moment_3 * moment_2 * weight_8
            + weight_10 * t62 + weight_11 * t63
        )
        t153 = moment_bar_hat_11 + k28 * moment_bar_hat_15
        t203 = (
            k23 * moment_1 * moment_bar_hat_12 - k23 * moment_2 * t153 + k33 * moment_3 * moment_bar_hat_14
            - k23 * moment_11 * moment_bar_hat_2 + k23 * moment_12 * moment_bar_hat_1
            + k33 * moment_14 * moment_bar_hat_3 - k15 * moment_15 * moment_bar_hat_2
        )
        power2_bar_hat_7 = (
            moment_0 * moment_7 * weight_bar_hat_7 + weight_7 * t202 + t61 * weight_bar_hat_9 + weight_9 * t203
            + k7 * moment_3 * moment_2 * weight_bar_hat_8 + weight_8 * t204 + t62 * weight_bar_hat_10
            + weight_10 * t205 + t63 * weight_bar_hat_11 + weight_11 * t209
        )
        t66 = k10 * moment_1 * moment_13 + k10 * moment_2 * moment_14 + k27 * moment_3 * moment_15
        power2_8 = (
            moment_0 * moment_8 * weight_7 + weight_8 * t65 + weight_9 * t66 + weight_10 * t67 + weight_11 * t68
        )
        t213 = (
            k10 * t177 + k10 * t178 + k10 * moment_1 * moment_bar_hat_13 + k10 * moment_2 * moment_bar_hat_14
            + k27 * moment_3 * moment_bar_hat_15 + k27 * moment_15 * moment_bar_hat_3
        )
        power2_bar_hat_8 = (
            moment_0 * moment_8 * weight_bar_hat_7 + weight_7 * t211 + t65 * weight_bar_hat_8
            + t66 * weight_bar_hat_9 + weight_8 * t212 + weight_9 * t213 + t67 * weight_bar_hat_10
            + weight_10 * t214 + t68 * weight_bar_hat_11 + weight_11 * t215
        )
        weight_hat_17 += (
            k4 * (moment_4 * (power2_4 * power3_hat_0 + power3_bar_0 * power2_bar_hat_4)
            + moment_5 * (power2_5 * power3_hat_0 + power3_bar_0 * power2_bar_hat_5)
            + moment_6 * (power2_6 * power3_hat_0 + power3_bar_0 * power2_bar_hat_6)
            + moment_7 * (power2_7 * power3_hat_0 + power3_bar_0 * power2_bar_hat_7)
            + moment_8 * (power2_8 * power3_hat_0 + power3_bar_0 * power2_bar_hat_8)
            + power3_bar_0 * moment_bar_hat_4 * power2_4 + power3_bar_0 * moment_bar_hat_5 * power2_5
            + power3_bar_0 * moment_bar_hat_6 * power2_6 + power3_bar_0 * moment_bar_hat_7 * power2_7
            + power3_bar_0 * moment_bar_hat_8 * power2_8)
        )
        weight_hat_9 += (
            t49 * power2_hat_4 + t53 * power2_hat_5 + t57 * power2_hat_6 + t61 * power2_hat_7
            + t66 * power2_hat_8 + t179 * power2_bar_4 + t187 * power2_bar_5 + t195 * power2_bar_6
            + t203 * power2_bar_7 + t213 * power2_bar_8
        )
        weight_4 = tl.load(weight_c + 256)
        weight_5 = tl.load(weight_c + 320)
        t18 = moment_2 * moment_5
        t19 = moment_3 * moment_6
        t20 = moment_1 * (-k34 * moment_8 + k35 * moment_4) + k35 * t18 + k35 * t19
        weight_6 = tl.load(weight_c + 384)
        t24 = moment_7 * moment_12
        t25 = t24 + k36 * moment_8 * moment_13
        t26 = k13 * moment_4 * t21 + k13 * moment_5 * t22 + k15 * moment_6 * t23 + k15 * t25
        power2_1 = moment_0 * moment_1 * weight_4 + weight_5 * t20 + weight_6 * t26
        t28 = moment_1 * moment_5
        t29 = moment_3 * moment_7
        t30 = k35 * t28 - moment_2 * (k34 * moment_8 + k35 * moment_4) + k35 * t29
        t34 = moment_6 * moment_12
        t35 = t34 + k36 * moment_8 * moment_14
        t36 = k13 * moment_4 * t31 - k13 * moment_5 * t32 - k15 * moment_7 * t33 + k15 * t35
        power2_2 = moment_0 * moment_2 * weight_4 + weight_5 * t30 + weight_6 * t36
        t38 = moment_3 * moment_8
        t39 = moment_1 * moment_6
        t40 = moment_2 * moment_7
        t41 = t39 + t40
        t42 = k37 * t38 + k35 * t41
        t43 = moment_8 * moment_15
        t44 = moment_4 * moment_11 + moment_5 * moment_12
        t45 = moment_6 * moment_13 + moment_7 * moment_14
        t46 = k38 * t43 + k15 * t44 + k39 * t45
        power2_3 = moment_0 * moment_3 * weight_4 + weight_5 * t42 + weight_6 * t46
        weight_bar_hat_4 = tl.load(weight_bar_hat_c + 256)
        weight_bar_hat_5 = tl.load(weight_bar_hat_c + 320)
        t126 = moment_8 * moment_bar_hat_1
        t127 = moment_3 * moment_bar_hat_6 + moment_6 * moment_bar_hat_3
        t128 = moment_4 * moment_bar_hat_1
        t129 = moment_2 * moment_bar_hat_5 + moment_5 * moment_bar_hat_2
        t130 = t128 + t129
        t131 = k35 * moment_1 * t125 - k34 * t126 + k35 * t127 + k35 * t130
        weight_bar_hat_6 = tl.load(weight_bar_hat_c + 384)
        t135 = -k40 * moment_bar_hat_8 + moment_bar_hat_4
        t136 = moment_14 * moment_bar_hat_5
        t137 = moment_15 * moment_bar_hat_6 - k41 * (moment_9 * moment_bar_hat_4 + moment_10 * moment_bar_hat_5)
        t138 = moment_7 * moment_bar_hat_12 + moment_12 * moment_bar_hat_7
        t139 = moment_11 * moment_bar_hat_6
        t140 = t138 + k36 * (moment_8 * moment_bar_hat_13 + k42 * t139)
        t141 = (
            k13 * moment_4 * t132 + k13 * moment_5 * t133 + k15 * moment_6 * t134 - k43 * moment_13 * t135
            - k43 * t136 - k44 * t137 + k15 * t140
        )
        power2_bar_hat_1 = (
            moment_0 * moment_1 * weight_bar_hat_4 + weight_4 * t124 + t20 * weight_bar_hat_5 + weight_5 * t131
            + t26 * weight_bar_hat_6 + weight_6 * t141
        )
        t145 = moment_8 * moment_bar_hat_2
        t146 = moment_3 * moment_bar_hat_7 + moment_7 * moment_bar_hat_3
        t147 = moment_4 * moment_bar_hat_2
        t148 = moment_1 * moment_bar_hat_5 + moment_5 * moment_bar_hat_1
        t149 = t147 - t148
        t150 = -k35 * moment_2 * t144 - k34 * t145 + k35 * t146 - k35 * t149
        t154 = moment_13 * moment_bar_hat_5
        t155 = k40 * moment_bar_hat_8 + moment_bar_hat_4
        t156 = moment_15 * moment_bar_hat_7 + k41 * (moment_9 * moment_bar_hat_5 - moment_10 * moment_bar_hat_4)
        t157 = moment_6 * moment_bar_hat_12 + moment_12 * moment_bar_hat_6
        t158 = moment_11 * moment_bar_hat_7
        t159 = t157 + k36 * (moment_8 * moment_bar_hat_14 - k42 * t158)
        t160 = (
            k13 * moment_4 * t151 - k13 * moment_5 * t152 - k15 * moment_7 * t153 - k43 * t154
            + k43 * moment_14 * t155 - k44 * t156 + k15 * t159
        )
        power2_bar_hat_2 = (
            moment_0 * moment_2 * weight_bar_hat_4 + weight_4 * t143 + t30 * weight_bar_hat_5 + weight_5 * t150
            + t36 * weight_bar_hat_6 + weight_6 * t160
        )
        t163 = moment_3 * moment_bar_hat_8 + moment_8 * moment_bar_hat_3
        t164 = moment_1 * moment_bar_hat_6 + moment_6 * moment_bar_hat_1
        t165 = moment_2 * moment_bar_hat_7 + moment_7 * moment_bar_hat_2
        t166 = t164 + t165
        t167 = k37 * t163 + k35 * t166
        t168 = moment_8 * moment_bar_hat_15 + moment_15 * moment_bar_hat_8
        t169 = (
            moment_4 * moment_bar_hat_11 + moment_5 * moment_bar_hat_12 + moment_11 * moment_bar_hat_4
            + moment_12 * moment_bar_hat_5
        )
        t170 = moment_13 * moment_bar_hat_6
        t171 = moment_14 * moment_bar_hat_7
        t172 = moment_6 * moment_bar_hat_13 + moment_7 * moment_bar_hat_14 + t170 + t171
        t173 = k38 * t168 + k15 * t169 + k39 * t172
        power2_bar_hat_3 = (
            moment_0 * moment_3 * weight_bar_hat_4 + weight_4 * t162 + t42 * weight_bar_hat_5 + weight_5 * t167
            + t46 * weight_bar_hat_6 + weight_6 * t173
        )
        weight_bar_hat_18 = tl.load(weight_bar_hat_c + 1152)
        weight_12 = tl.load(weight_c + 768)
        weight_13 = tl.load(weight_c + 832)
        t70 = -k3 * t18 + k3 * moment_1 * moment_4
        weight_14 = tl.load(weight_c + 896)
        t71 = (
            -k45 * t24 - k46 * moment_4 * moment_13 + k46 * moment_5 * moment_14 + k45 * moment_6 * moment_11
            - k47 * moment_8 * moment_9
        )
        power2_9 = moment_0 * moment_9 * weight_12 + weight_13 * t70 + weight_14 * t71
        t73 = k3 * t28 + k3 * moment_2 * moment_4
        t74 = (
            k45 * t34 - k46 * moment_4 * moment_14 - k46 * moment_5 * moment_13 + k45 * moment_7 * moment_11
            - k47 * moment_8 * moment_10
        )
        power2_10 = moment_0 * moment_10 * weight_12 + weight_13 * t73 + weight_14 * t74
        t76 = k1 * t39 - k1 * t40 + k1 * moment_3 * moment_4
        t77 = (
            -k1 * moment_4 * moment_15 + moment_6 * (k45 * moment_9 + k48 * moment_13)
            + moment_7 * (k45 * moment_10 - k48 * moment_14)
        )
        power2_11 = moment_0 * moment_11 * weight_12 + weight_13 * t76 + weight_14 * t77
        t79 = k1 * moment_1 * moment_7 + k1 * moment_2 * moment_6 + k1 * moment_3 * moment_5
        t80 = (
            -k1 * moment_5 * moment_15 + moment_6 * (k45 * moment_10 + k48 * moment_14)
            + moment_7 * (-k45 * moment_9 + k48 * moment_13)
        )
        power2_12 = moment_0 * moment_12 * weight_12 + weight_13 * t79 + weight_14 * t80
        t82 = -k49 * t18 + k50 * t19 + moment_1 * (k37 * moment_8 - k49 * moment_4)
        t83 = (
            k48 * t25 + moment_4 * (-k46 * moment_9 + k4 * moment_13) + moment_5 * (-k46 * moment_10
            + k4 * moment_14) + moment_6 * (k48 * moment_11 + k49 * moment_15)
        )
        power2_13 = moment_0 * moment_13 * weight_12 + weight_13 * t82 + weight_14 * t83
        t85 = -k49 * t28 + k50 * t29 + moment_2 * (k37 * moment_8 + k49 * moment_4)
        t86 = (
            k48 * t35 - moment_4 * (k46 * moment_10 + k4 * moment_14) + moment_5 * (k46 * moment_9
            + k4 * moment_13) + moment_7 * (-k48 * moment_11 + k49 * moment_15)
        )
        power2_14 = moment_0 * moment_14 * weight_12 + weight_13 * t85 + weight_14 * t86
        t88 = k28 * t38 - k4 * t41
        t89 = k29 * t43 - k1 * t44 + k49 * t45
        power2_15 = moment_0 * moment_15 * weight_12 + weight_13 * t88 + weight_14 * t89
        weight_18 = tl.load(weight_c + 1152)
        weight_bar_hat_12 = tl.load(weight_bar_hat_c + 768)
        t217 = moment_0 * moment_bar_hat_9 + moment_9 * moment_bar_hat_0
        weight_bar_hat_13 = tl.load(weight_bar_hat_c + 832)
        t218 = k3 * t128 - k3 * t129 + k3 * moment_1 * moment_bar_hat_4
        weight_bar_hat_14 = tl.load(weight_bar_hat_c + 896)
        t219 = (
            k46 * t136 - k45 * t138 + k45 * t139 - k46 * moment_4 * moment_bar_hat_13
            + k46 * moment_5 * moment_bar_hat_14 + k45 * moment_6 * moment_bar_hat_11
            - k47 * moment_8 * moment_bar_hat_9 - k47 * moment_9 * moment_bar_hat_8
            - k46 * moment_13 * moment_bar_hat_4
        )
        power2_bar_hat_9 = (
            moment_0 * moment_9 * weight_bar_hat_12 + weight_12 * t217 + t70 * weight_bar_hat_13
            + weight_13 * t218 + t71 * weight_bar_hat_14 + weight_14 * t219
        )
        t221 = moment_0 * moment_bar_hat_10 + moment_10 * moment_bar_hat_0
        t222 = k3 * t147 + k3 * t148 + k3 * moment_2 * moment_bar_hat_4
        t223 = (
            -k46 * t154 + k45 * t157 + k45 * t158 - k46 * moment_4 * moment_bar_hat_14
            - k46 * moment_5 * moment_bar_hat_13 + k45 * moment_7 * moment_bar_hat_11
            - k47 * moment_8 * moment_bar_hat_10 - k47 * moment_10 * moment_bar_hat_8
            - k46 * moment_14 * moment_bar_hat_4
        )
        power2_bar_hat_10 = (
            moment_0 * moment_10 * weight_bar_hat_12 + weight_12 * t221 + t73 * weight_bar_hat_13
            + weight_13 * t222 + t74 * weight_bar_hat_14 + weight_14 * t223
        )
        t225 = moment_0 * moment_bar_hat_11 + moment_11 * moment_bar_hat_0
        t226 = k1 * t164 - k1 * t165 + k1 * moment_3 * moment_bar_hat_4 + k1 * moment_4 * moment_bar_hat_3
        t227 = (
            k48 * t170 - k48 * t171 - k1 * moment_4 * moment_bar_hat_15 + k45 * moment_6 * t197
            + k45 * moment_7 * t206 + k45 * moment_9 * moment_bar_hat_6 + k45 * moment_10 * moment_bar_hat_7
            - k1 * moment_15 * moment_bar_hat_4
        )
        power2_bar_hat_11 = (
            moment_0 * moment_11 * weight_bar_hat_12 + weight_12 * t225 + t76 * weight_bar_hat_13
            + weight_13 * t226 + t77 * weight_bar_hat_14 + weight_14 * t227
        )
        t229 = moment_0 * moment_bar_hat_12 + moment_12 * moment_bar_hat_0
        t230 = (
            k1 * moment_1 * moment_bar_hat_7 + k1 * moment_2 * moment_bar_hat_6
            + k1 * moment_3 * moment_bar_hat_5 + k1 * moment_5 * moment_bar_hat_3
            + k1 * moment_6 * moment_bar_hat_2 + k1 * moment_7 * moment_bar_hat_1
        )
        t231 = (
            -k1 * moment_5 * moment_bar_hat_15 + k45 * moment_6 * t198 - k45 * moment_7 * t207
            - k45 * moment_9 * moment_bar_hat_7 + k45 * moment_10 * moment_bar_hat_6
            + k48 * moment_13 * moment_bar_hat_7 + k48 * moment_14 * moment_bar_hat_6
            - k1 * moment_15 * moment_bar_hat_5
        )
        power2_bar_hat_12 = (
            moment_0 * moment_12 * weight_bar_hat_12 + weight_12 * t229 + t79 * weight_bar_hat_13
            + weight_13 * t230 + t80 * weight_bar_hat_14 + weight_14 * t231
        )
        t233 = moment_0 * moment_bar_hat_13 + moment_13 * moment_bar_hat_0
        t234 = k37 * t126 + k50 * t127 - k49 * t130 - k49 * moment_1 * t135
        t235 = (
            k4 * t136 + k49 * t137 + k48 * t140 - k46 * moment_4 * t181 - k46 * moment_5 * t189
            + k48 * moment_6 * t199 + moment_13 * (k51 * moment_bar_hat_8 + k4 * moment_bar_hat_4)
        )
        power2_bar_hat_13 = (
            moment_0 * moment_13 * weight_bar_hat_12 + weight_12 * t233 + t82 * weight_bar_hat_13
            + weight_13 * t234 + t83 * weight_bar_hat_14 + weight_14 * t235
        )
        t237 = moment_0 * moment_bar_hat_14 + moment_14 * moment_bar_hat_0
        t238 = k37 * t145 + k50 * t146 + k49 * t149 + k49 * moment_2 * t155
        t239 = (
            k4 * t154 + k49 * t156 + k48 * t159 - k46 * moment_4 * t182 + k46 * moment_5 * t190
            - k48 * moment_7 * t208 + moment_14 * (k51 * moment_bar_hat_8 - k4 * moment_bar_hat_4)
        )
        power2_bar_hat_14 = (
            moment_0 * moment_14 * weight_bar_hat_12 + weight_12 * t237 + t85 * weight_bar_hat_13
            + weight_13 * t238 + t86 * weight_bar_hat_14 + weight_14 * t239
        )
        t241 = moment_0 * moment_bar_hat_15 + moment_15 * moment_bar_hat_0
        t242 = k28 * t163 - k4 * t166
        t243 = k29 * t168 - k1 * t169 + k49 * t172
        power2_bar_hat_15 = (
            moment_0 * moment_15 * weight_bar_hat_12 + weight_12 * t241 + t88 * weight_bar_hat_13
            + weight_13 * t242 + t89 * weight_bar_hat_14 + weight_14 * t243
        )
        power3_bar_hat_0 = (
            moment_0 * power2_0 * weight_bar_hat_15 + weight_15 * (moment_0 * power2_bar_hat_0
            + moment_bar_hat_0 * power2_0) + k1 * weight_bar_hat_16 * (moment_1 * power2_1 + moment_2 * power2_2
            + moment_3 * power2_3) + k1 * weight_16 * (moment_1 * power2_bar_hat_1 + moment_2 * power2_bar_hat_2
            + moment_3 * power2_bar_hat_3 + moment_bar_hat_1 * power2_1 + moment_bar_hat_2 * power2_2
            + moment_bar_hat_3 * power2_3) + k4 * weight_bar_hat_17 * (moment_4 * power2_4 + moment_5 * power2_5
            + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
            + k4 * weight_17 * (moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5
            + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7 + moment_8 * power2_bar_hat_8
            + moment_bar_hat_4 * power2_4 + moment_bar_hat_5 * power2_5 + moment_bar_hat_6 * power2_6
            + moment_bar_hat_7 * power2_7 + moment_bar_hat_8 * power2_8)
            + k15 * weight_bar_hat_18 * (moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11
            + moment_12 * power2_12 + moment_13 * power2_13 + moment_14 * power2_14 + moment_15 * power2_15)
            + k15 * weight_18 * (moment_9 * power2_bar_hat_9 + moment_10 * power2_bar_hat_10
            + moment_11 * power2_bar_hat_11 + moment_12 * power2_bar_hat_12 + moment_13 * power2_bar_hat_13
            + moment_14 * power2_bar_hat_14 + moment_15 * power2_bar_hat_15 + moment_bar_hat_9 * power2_9
            + moment_bar_hat_10 * power2_10 + moment_bar_hat_11 * power2_11 + moment_bar_hat_12 * power2_12
            + moment_bar_hat_13 * power2_13 + moment_bar_hat_14 * power2_14 + moment_bar_hat_15 * power2_15)
        )
        weight_hat_21 += hyper_bar_0 * power3_bar_hat_0
        weight_hat_18 += (
            k15 * (moment_9 * (power2_9 * power3_hat_0 + power3_bar_0 * power2_bar_hat_9)
            + moment_10 * (power2_10 * power3_hat_0 + power3_bar_0 * power2_bar_hat_10)
            + moment_11 * (power2_11 * power3_hat_0 + power3_bar_0 * power2_bar_hat_11)
            + moment_12 * (power2_12 * power3_hat_0 + power3_bar_0 * power2_bar_hat_12)
            + moment_13 * (power2_13 * power3_hat_0 + power3_bar_0 * power2_bar_hat_13)
            + moment_14 * (power2_14 * power3_hat_0 + power3_bar_0 * power2_bar_hat_14)
            + moment_15 * (power2_15 * power3_hat_0 + power3_bar_0 * power2_bar_hat_15)
            + power3_bar_0 * moment_bar_hat_9 * power2_9 + power3_bar_0 * moment_bar_hat_10 * power2_10
            + power3_bar_0 * moment_bar_hat_11 * power2_11 + power3_bar_0 * moment_bar_hat_12 * power2_12
            + power3_bar_0 * moment_bar_hat_13 * power2_13 + power3_bar_0 * moment_bar_hat_14 * power2_14
            + power3_bar_0 * moment_bar_hat_15 * power2_15)
        )
        weight_hat_16 += (
            k1 * (moment_1 * (power2_1 * power3_hat_0 + power3_bar_0 * power2_bar_hat_1)
            + moment_2 * (power2_2 * power3_hat_0 + power3_bar_0 * power2_bar_hat_2)
            + moment_3 * (power2_3 * power3_hat_0 + power3_bar_0 * power2_bar_hat_3)
            + power3_bar_0 * moment_bar_hat_1 * power2_1 + power3_bar_0 * moment_bar_hat_2 * power2_2
            + power3_bar_0 * moment_bar_hat_3 * power2_3)
        )
        t259 = power3_bar_0 * weight_bar_hat_18 + weight_18 * power3_hat_0
        power2_hat_9 = k15 * (moment_9 * t259 + power3_bar_0 * weight_18 * moment_bar_hat_9)
        power2_hat_10 = k15 * (moment_10 * t259 + power3_bar_0 * weight_18 * moment_bar_hat_10)
        power2_hat_11 = k15 * (moment_11 * t259 + power3_bar_0 * weight_18 * moment_bar_hat_11)
        power2_hat_12 = k15 * (moment_12 * t259 + power3_bar_0 * weight_18 * moment_bar_hat_12)
        power2_hat_13 = k15 * (moment_13 * t259 + power3_bar_0 * weight_18 * moment_bar_hat_13)
        power2_hat_14 = k15 * (moment_14 * t259 + power3_bar_0 * weight_18 * moment_bar_hat_14)
        power2_hat_15 = k15 * (moment_15 * t259 + power3_bar_0 * weight_18 * moment_bar_hat_15)
        power2_bar_9 = k15 * moment_9 * power3_bar_0 * weight_18
        power2_bar_10 = k15 * moment_10 * power3_bar_0 * weight_18
        power2_bar_11 = k15 * moment_11 * power3_bar_0 * weight_18
        power2_bar_12 = k15 * moment_12 * power3_bar_0 * weight_18
        power2_bar_13 = k15 * moment_13 * power3_bar_0 * weight_18
        power2_bar_14 = k15 * moment_14 * power3_bar_0 * weight_18
        power2_bar_15 = k15 * moment_15 * power3_bar_0 * weight_18
        weight_hat_12 += (
            moment_0 * moment_9 * power2_hat_9 + moment_0 * moment_10 * power2_hat_10
            + moment_0 * moment_11 * power2_hat_11 + moment_0 * moment_12 * power2_hat_12
            + moment_0 * moment_13 * power2_hat_13 + moment_0 * moment_14 * power2_hat_14
            + moment_0 * moment_15 * power2_hat_15 + t217 * power2_bar_9 + t221 * power2_bar_10
            + t225 * power2_bar_11 + t229 * power2_bar_12 + t233 * power2_bar_13 + t237 * power2_bar_14
            + t241 * power2_bar_15
        )
        weight_hat_13 += (
            t70 * power2_hat_9 + t82 * power2_hat_13 + t73 * power2_hat_10 + t85 * power2_hat_14
            + t76 * power2_hat_11 + t88 * power2_hat_15 + t79 * power2_hat_12 + t218 * power2_bar_9
            + t234 * power2_bar_13 + t222 * power2_bar_10 + t238 * power2_bar_14 + t226 * power2_bar_11
            + t242 * power2_bar_15 + t230 * power2_bar_12
        )
        weight_hat_14 += (
            t83 * power2_hat_13 + t86 * power2_hat_14 + t89 * power2_hat_15 + t71 * power2_hat_9
            + t74 * power2_hat_10 + t77 * power2_hat_11 + t235 * power2_bar_13 + t239 * power2_bar_14
            + t243 * power2_bar_15 + t219 * power2_bar_9 + t223 * power2_bar_10 + t227 * power2_bar_11
            + t80 * power2_hat_12 + t231 * power2_bar_12
        )
        weight_hat_5 += (
            t20 * power2_hat_1 + t30 * power2_hat_2 + t42 * power2_hat_3 + t131 * power2_bar_1
            + t150 * power2_bar_2 + t167 * power2_bar_3
        )
        weight_hat_6 += (
            t26 * power2_hat_1 + t36 * power2_hat_2 + t46 * power2_hat_3 + t141 * power2_bar_1
            + t160 * power2_bar_2 + t173 * power2_bar_3
        )
    tl.store(weight_hat + row * 1408 + c, weight_hat_0)
    tl.store(weight_hat + row * 1408 + c + 64, weight_hat_1)
    tl.store(weight_hat + row * 1408 + c + 128, weight_hat_2)
    tl.store(weight_hat + row * 1408 + c + 192, weight_hat_3)
    tl.store(weight_hat + row * 1408 + c + 256, weight_hat_4)
    tl.store(weight_hat + row * 1408 + c + 320, weight_hat_5)
    tl.store(weight_hat + row * 1408 + c + 384, weight_hat_6)
    tl.store(weight_hat + row * 1408 + c + 448, weight_hat_7)
    tl.store(weight_hat + row * 1408 + c + 512, weight_hat_8)
    tl.store(weight_hat + row * 1408 + c + 576, weight_hat_9)
    tl.store(weight_hat + row * 1408 + c + 640, weight_hat_10)
    tl.store(weight_hat + row * 1408 + c + 704, weight_hat_11)
    tl.store(weight_hat + row * 1408 + c + 768, weight_hat_12)
    tl.store(weight_hat + row * 1408 + c + 832, weight_hat_13)
    tl.store(weight_hat + row * 1408 + c + 896, weight_hat_14)
    tl.store(weight_hat + row * 1408 + c + 960, weight_hat_15)
    tl.store(weight_hat + row * 1408 + c + 1024, weight_hat_16)
    tl.store(weight_hat + row * 1408 + c + 1088, weight_hat_17)
    tl.store(weight_hat + row * 1408 + c + 1152, weight_hat_18)
    tl.store(weight_hat + row * 1408 + c + 1216, weight_hat_19)
    tl.store(weight_hat + row * 1408 + c + 1280, weight_hat_20)
    tl.store(weight_hat + row * 1408 + c + 1344, weight_hat_21)


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs, channels a lane in float32)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), ('hyper',), 2),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), ('moment_bar',), 2),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), ('weight_bar',), 2),
    (2, 'batch', second_batch_0, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), ('moment_hat', 'hyper_bar_hat'), 1),
    (2, 'batch', second_batch_1, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), ('moment_hat',), 1),
    (2, 'shared', second_shared, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), ('weight_hat',), 1),
)
# outputs by order of derivative as (name, axis, components, components a knot, has channels)
OUTPUTS = (
    (('hyper', 'batch', 1, 1, True), ),
    (('moment_bar', 'batch', 16, 16, True), ('weight_bar', 'shared', 22, 22, True), ),
    (('moment_hat', 'batch', 16, 16, True), ('weight_hat', 'shared', 22, 22, True), ('hyper_bar_hat', 'batch', 1, 1, True), ),
)
# names of all inputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))

"""self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e full 3 64: Triton kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 71eab132de4588ef, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e full 3 64 --target triton
Operations of one instance with all its channels:
    forward_batch 26112
    gradient_batch 55872
    gradient_shared 51776
    second_batch 195584
    second_shared 132800
Values alive at once in each lane, estimated (float32 values for each of its channels, and others once):
    forward_batch 2 * 36 + 0
    gradient_batch 2 * 73 + 0
    gradient_shared 1 * 112 + 0
    second_batch 1 * 168 + 0
    second_shared_0 1 * 138 + 0
    second_shared_1 1 * 148 + 0
"""

import triton
import triton.language as tl

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e full 3 64'
FORM = '71eab132de4588ef'
CHANNELS = 64


@triton.jit
def forward_batch(moment, weight, hyper, BLOCK: tl.constexpr):
    """moment [samples, 9, 64]
    weight [28, 64]
    -> hyper [samples, 9, 64]
    A program makes one sample; nesting order power2 by weight > moment, power3 by weight > power2 > moment, hyper by moment > power2 > power3 > weight
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k1: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k2: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k3: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k4: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k5: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k6: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k7: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k8: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k9: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k10: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k11: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k12: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k13: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 576 + c
    weight_c = weight + c
    hyper_n = hyper + n * 576 + c
    moment_6 = tl.load(moment_n + 384)
    weight_21 = tl.load(weight_c + 1344)
    moment_0 = tl.load(moment_n)
    weight_5 = tl.load(weight_c + 320)
    moment_3 = tl.load(moment_n + 192)
    moment_1 = tl.load(moment_n + 64)
    weight_6 = tl.load(weight_c + 384)
    weight_7 = tl.load(weight_c + 448)
    moment_4 = tl.load(moment_n + 256)
    moment_5 = tl.load(moment_n + 320)
    moment_7 = tl.load(moment_n + 448)
    moment_8 = tl.load(moment_n + 512)
    power2_6 = (
        moment_0 * moment_6 * weight_5 + k0 * moment_3 * moment_1 * weight_6
        + weight_7 * (k1 * moment_4 * moment_6 + k1 * moment_5 * moment_7 + k2 * moment_8 * moment_6)
    )
    weight_24 = tl.load(weight_c + 1536)
    weight_27 = tl.load(weight_c + 1728)
    weight_17 = tl.load(weight_c + 1088)
    weight_16 = tl.load(weight_c + 1024)
    weight_3 = tl.load(weight_c + 192)
    weight_4 = tl.load(weight_c + 256)
    moment_2 = tl.load(moment_n + 128)
    power2_3 = (
        moment_0 * moment_3 * weight_3 + weight_4 * (k3 * moment_1 * moment_6 + k3 * moment_2 * moment_7
        + k4 * moment_3 * moment_8)
    )
    t10 = -k5 * moment_8 + k3 * moment_4
    power2_1 = (
        moment_0 * moment_1 * weight_3 + weight_4 * (moment_1 * t10 + k3 * moment_2 * moment_5
        + k3 * moment_3 * moment_6)
    )
    weight_18 = tl.load(weight_c + 1152)
    power2_7 = (
        moment_0 * moment_7 * weight_5 + k0 * moment_3 * moment_2 * weight_6
        + weight_7 * (-k1 * moment_4 * moment_7 + k1 * moment_5 * moment_6 + k2 * moment_8 * moment_7)
    )
    t0 = moment_3 * moment_3
    t1 = moment_1 * moment_1
    t2 = moment_2 * moment_2
    t3 = t1 + t2
    t4 = moment_8 * moment_8
    t5 = moment_4 * moment_4 + moment_5 * moment_5
    t6 = moment_6 * moment_6
    t7 = moment_7 * moment_7
    t8 = t6 + t7
    power2_8 = (
        moment_0 * moment_8 * weight_5 + weight_6 * (k6 * t0 - k7 * t3) + weight_7 * (k2 * t4 - k2 * t5
        + k8 * t8)
    )
    power2_4 = (
        moment_0 * moment_4 * weight_5 + weight_6 * (k9 * t1 - k9 * t2) + weight_7 * (k10 * t6 - k10 * t7
        - k11 * moment_8 * moment_4)
    )
    power2_5 = (
        moment_0 * moment_5 * weight_5 + k0 * moment_1 * moment_2 * weight_6
        + weight_7 * (-k11 * moment_8 * moment_5 + k1 * moment_6 * moment_7)
    )
    weight_0 = tl.load(weight_c)
    weight_1 = tl.load(weight_c + 64)
    weight_2 = tl.load(weight_c + 128)
    power2_0 = (
        moment_0 * moment_0 * weight_0 + weight_1 * (k12 * t0 + k12 * t3) + weight_2 * (k13 * t4 + k13 * t5
        + k13 * t8)
    )
    weight_15 = tl.load(weight_c + 960)
    power3_6 = (
        moment_0 * power2_6 * weight_17 + k9 * weight_16 * (moment_1 * power2_3 + moment_3 * power2_1)
        + weight_18 * (k10 * moment_4 * power2_6 + k10 * moment_5 * power2_7 + moment_6 * (k8 * power2_8
        + k10 * power2_4) + k10 * moment_7 * power2_5 + k8 * moment_8 * power2_6)
        + moment_6 * power2_0 * weight_15
    )
    hyper_6 = moment_6 * weight_21 + power2_6 * weight_24 + weight_27 * power3_6
    tl.store(hyper_n + 384, hyper_6)
    t12 = k5 * moment_8 + k3 * moment_4
    power2_2 = (
        moment_0 * moment_2 * weight_3 + weight_4 * (k3 * moment_1 * moment_5 - moment_2 * t12
        + k3 * moment_3 * moment_7)
    )
    power3_5 = (
        moment_0 * power2_5 * weight_17 + k9 * weight_16 * (moment_1 * power2_2 + moment_2 * power2_1)
        + moment_5 * power2_0 * weight_15 + weight_18 * (-k2 * moment_5 * power2_8 + k10 * moment_6 * power2_7
        + k10 * moment_7 * power2_6 - k2 * moment_8 * power2_5)
    )
    hyper_5 = moment_5 * weight_21 + power2_5 * weight_24 + weight_27 * power3_5
    tl.store(hyper_n + 320, hyper_5)
    power3_7 = (
        moment_0 * power2_7 * weight_17 + k9 * weight_16 * (moment_2 * power2_3 + moment_3 * power2_2)
        + weight_18 * (-k10 * moment_4 * power2_7 + k10 * moment_5 * power2_6 + k10 * moment_6 * power2_5
        + moment_7 * (k8 * power2_8 - k10 * power2_4) + k8 * moment_8 * power2_7)
        + moment_7 * power2_0 * weight_15
    )
    hyper_7 = moment_7 * weight_21 + power2_7 * weight_24 + weight_27 * power3_7
    tl.store(hyper_n + 448, hyper_7)
    t21 = moment_1 * power2_1
    t22 = moment_2 * power2_2
    t26 = moment_6 * power2_6
    t27 = moment_7 * power2_7
    power3_4 = (
        moment_0 * power2_4 * weight_17 + weight_16 * (k9 * t21 - k9 * t22) + moment_4 * power2_0 * weight_15
        + weight_18 * (k10 * t26 - k10 * t27 - k2 * moment_4 * power2_8 - k2 * moment_8 * power2_4)
    )
    hyper_4 = moment_4 * weight_21 + power2_4 * weight_24 + power3_4 * weight_27
    tl.store(hyper_n + 256, hyper_4)
    t20 = moment_3 * power2_3
    t23 = t21 + t22
    t24 = moment_8 * power2_8
    t25 = moment_4 * power2_4 + moment_5 * power2_5
    t28 = t26 + t27
    power3_8 = (
        moment_0 * power2_8 * weight_17 + weight_16 * (k6 * t20 - k7 * t23) + weight_18 * (k2 * t24 - k2 * t25
        + k8 * t28) + moment_8 * power2_0 * weight_15
    )
    hyper_8 = moment_8 * weight_21 + power2_8 * weight_24 + weight_27 * power3_8
    tl.store(hyper_n + 512, hyper_8)
    weight_19 = tl.load(weight_c + 1216)
    weight_22 = tl.load(weight_c + 1408)
    weight_8 = tl.load(weight_c + 512)
    weight_9 = tl.load(weight_c + 576)
    weight_10 = tl.load(weight_c + 640)
    power3_0 = (
        moment_0 * power2_0 * weight_8 + weight_9 * (k12 * t20 + k12 * t23) + weight_10 * (k13 * t24 + k13 * t25
        + k13 * t28)
    )
    weight_25 = tl.load(weight_c + 1600)
    hyper_0 = moment_0 * weight_19 + power2_0 * weight_22 + power3_0 * weight_25
    tl.store(hyper_n, hyper_0)
    weight_20 = tl.load(weight_c + 1280)
    weight_23 = tl.load(weight_c + 1472)
    weight_12 = tl.load(weight_c + 768)
    weight_11 = tl.load(weight_c + 704)
    weight_14 = tl.load(weight_c + 896)
    weight_13 = tl.load(weight_c + 832)
    power3_1 = (
        moment_0 * power2_1 * weight_12 + moment_1 * power2_0 * weight_11
        + weight_14 * (k3 * moment_1 * power2_4 - k5 * moment_1 * power2_8 + k3 * moment_2 * power2_5
        + k3 * moment_3 * power2_6) + weight_13 * (t10 * power2_1 + k3 * moment_5 * power2_2
        + k3 * moment_6 * power2_3)
    )
    weight_26 = tl.load(weight_c + 1664)
    hyper_1 = moment_1 * weight_20 + power2_1 * weight_23 + power3_1 * weight_26
    tl.store(hyper_n + 64, hyper_1)
    power3_2 = (
        moment_0 * power2_2 * weight_12 + weight_14 * (k3 * moment_1 * power2_5 - k3 * moment_2 * power2_4
        - k5 * moment_2 * power2_8 + k3 * moment_3 * power2_7) + moment_2 * power2_0 * weight_11
        + weight_13 * (-t12 * power2_2 + k3 * moment_5 * power2_1 + k3 * moment_7 * power2_3)
    )
    hyper_2 = moment_2 * weight_20 + power2_2 * weight_23 + weight_26 * power3_2
    tl.store(hyper_n + 128, hyper_2)
    power3_3 = (
        moment_0 * power2_3 * weight_12 + weight_14 * (k3 * moment_1 * power2_6 + k3 * moment_2 * power2_7
        + k4 * moment_3 * power2_8) + moment_3 * power2_0 * weight_11 + weight_13 * (k3 * moment_6 * power2_1
        + k3 * moment_7 * power2_2 + k4 * moment_8 * power2_3)
    )
    hyper_3 = moment_3 * weight_20 + power2_3 * weight_23 + weight_26 * power3_3
    tl.store(hyper_n + 192, hyper_3)


@triton.jit
def gradient_batch(moment, weight, hyper_bar, moment_bar, BLOCK: tl.constexpr):
    """moment [samples, 9, 64]
    weight [28, 64]
    hyper_bar [samples, 9, 64]
    -> moment_bar [samples, 9, 64]
    A program makes one sample; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > moment > power3_bar, moment_bar by hyper_bar > weight > power2 > power2_bar > power3_bar > moment
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k2: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k3: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k4: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k5: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k6: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k7: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k8: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k9: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k10: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k11: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k12: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k13: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k14: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k15: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k16: tl.constexpr = 1.6329931618554518  # 2*sqrt(6)/3
    k17: tl.constexpr = 2.0  # 2
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 576 + c
    weight_c = weight + c
    hyper_bar_n = hyper_bar + n * 576 + c
    moment_bar_n = moment_bar + n * 576 + c
    hyper_bar_6 = tl.load(hyper_bar_n + 384)
    weight_21 = tl.load(weight_c + 1344)
    moment_0 = tl.load(moment_n)
    weight_5 = tl.load(weight_c + 320)
    weight_24 = tl.load(weight_c + 1536)
    weight_27 = tl.load(weight_c + 1728)
    power3_bar_6 = weight_27 * hyper_bar_6
    weight_17 = tl.load(weight_c + 1088)
    weight_14 = tl.load(weight_c + 896)
    moment_1 = tl.load(moment_n + 64)
    weight_26 = tl.load(weight_c + 1664)
    hyper_bar_3 = tl.load(hyper_bar_n + 192)
    power3_bar_3 = weight_26 * hyper_bar_3
    moment_3 = tl.load(moment_n + 192)
    hyper_bar_1 = tl.load(hyper_bar_n + 64)
    power3_bar_1 = hyper_bar_1 * weight_26
    weight_18 = tl.load(weight_c + 1152)
    moment_4 = tl.load(moment_n + 256)
    moment_5 = tl.load(moment_n + 320)
    hyper_bar_7 = tl.load(hyper_bar_n + 448)
    power3_bar_7 = weight_27 * hyper_bar_7
    moment_6 = tl.load(moment_n + 384)
    hyper_bar_8 = tl.load(hyper_bar_n + 512)
    power3_bar_8 = weight_27 * hyper_bar_8
    hyper_bar_4 = tl.load(hyper_bar_n + 256)
    power3_bar_4 = hyper_bar_4 * weight_27
    t41 = k0 * power3_bar_8 + power3_bar_4
    moment_7 = tl.load(moment_n + 448)
    hyper_bar_5 = tl.load(hyper_bar_n + 320)
    power3_bar_5 = weight_27 * hyper_bar_5
    moment_8 = tl.load(moment_n + 512)
    hyper_bar_0 = tl.load(hyper_bar_n)
    weight_25 = tl.load(weight_c + 1600)
    power3_bar_0 = hyper_bar_0 * weight_25
    weight_10 = tl.load(weight_c + 640)
    power2_bar_6 = (
        hyper_bar_6 * weight_24 + moment_0 * power3_bar_6 * weight_17
        + k1 * weight_14 * (moment_1 * power3_bar_3 + moment_3 * power3_bar_1)
        + weight_18 * (k2 * moment_4 * power3_bar_6 + k2 * moment_5 * power3_bar_7 + k2 * moment_6 * t41
        + k2 * moment_7 * power3_bar_5 + k3 * moment_8 * power3_bar_6)
        + k4 * moment_6 * power3_bar_0 * weight_10
    )
    weight_4 = tl.load(weight_c + 256)
    weight_23 = tl.load(weight_c + 1472)
    weight_12 = tl.load(weight_c + 768)
    weight_16 = tl.load(weight_c + 1024)
    moment_2 = tl.load(moment_n + 128)
    weight_9 = tl.load(weight_c + 576)
    weight_13 = tl.load(weight_c + 832)
    hyper_bar_2 = tl.load(hyper_bar_n + 128)
    power3_bar_2 = weight_26 * hyper_bar_2
    power2_bar_3 = (
        hyper_bar_3 * weight_23 + moment_0 * power3_bar_3 * weight_12
        + weight_16 * (k5 * moment_1 * power3_bar_6 + k5 * moment_2 * power3_bar_7
        + k6 * moment_3 * power3_bar_8) + k0 * moment_3 * power3_bar_0 * weight_9
        + weight_13 * (k1 * moment_6 * power3_bar_1 + k1 * moment_7 * power3_bar_2
        + k7 * moment_8 * power3_bar_3)
    )
    t39 = -k0 * power3_bar_8 + power3_bar_4
    power2_bar_1 = (
        hyper_bar_1 * weight_23 + moment_0 * power3_bar_1 * weight_12 + k0 * moment_1 * power3_bar_0 * weight_9
        + weight_16 * (k5 * moment_1 * t39 + k5 * moment_2 * power3_bar_5 + k5 * moment_3 * power3_bar_6)
        + weight_13 * (k1 * moment_4 * power3_bar_1 + k1 * moment_5 * power3_bar_2
        + k1 * moment_6 * power3_bar_3 - k8 * moment_8 * power3_bar_1)
    )
    weight_7 = tl.load(weight_c + 448)
    t12 = k0 * moment_8 + moment_4
    power2_bar_7 = (
        hyper_bar_7 * weight_24 + moment_0 * power3_bar_7 * weight_17
        + k1 * weight_14 * (moment_2 * power3_bar_3 + moment_3 * power3_bar_2)
        + weight_18 * (-k2 * moment_4 * power3_bar_7 + k2 * moment_5 * power3_bar_6
        + k2 * moment_6 * power3_bar_5 - k2 * moment_7 * t39 + k3 * moment_8 * power3_bar_7)
        + k4 * moment_7 * power3_bar_0 * weight_10
    )
    t30 = moment_1 * power3_bar_1
    t31 = moment_2 * power3_bar_2
    t35 = moment_6 * power3_bar_6
    t36 = moment_7 * power3_bar_7
    power2_bar_4 = (
        hyper_bar_4 * weight_24 + moment_0 * power3_bar_4 * weight_17 + weight_14 * (k1 * t30 - k1 * t31)
        + k4 * moment_4 * power3_bar_0 * weight_10 + weight_18 * (k2 * t35 - k2 * t36
        - k9 * moment_4 * power3_bar_8 - k9 * moment_8 * power3_bar_4)
    )
    t29 = moment_3 * power3_bar_3
    t32 = t30 + t31
    t33 = moment_8 * power3_bar_8
    t34 = moment_4 * power3_bar_4 + moment_5 * power3_bar_5
    t37 = t35 + t36
    power2_bar_8 = (
        hyper_bar_8 * weight_24 + moment_0 * power3_bar_8 * weight_17 + weight_14 * (k7 * t29 - k8 * t32)
        + weight_18 * (k9 * t33 - k9 * t34 + k3 * t37) + k4 * moment_8 * power3_bar_0 * weight_10
    )
    power2_bar_5 = (
        hyper_bar_5 * weight_24 + moment_0 * power3_bar_5 * weight_17
        + k1 * weight_14 * (moment_1 * power3_bar_2 + moment_2 * power3_bar_1)
        + k4 * moment_5 * power3_bar_0 * weight_10 + weight_18 * (-k9 * moment_5 * power3_bar_8
        + k2 * moment_6 * power3_bar_7 + k2 * moment_7 * power3_bar_6 - k9 * moment_8 * power3_bar_5)
    )
    weight_2 = tl.load(weight_c + 128)
    weight_22 = tl.load(weight_c + 1408)
    weight_8 = tl.load(weight_c + 512)
    weight_11 = tl.load(weight_c + 704)
    weight_15 = tl.load(weight_c + 960)
    power2_bar_0 = (
        hyper_bar_0 * weight_22 + moment_0 * power3_bar_0 * weight_8 + weight_11 * (t29 + t32)
        + weight_15 * (t33 + t34 + t37)
    )
    weight_0 = tl.load(weight_c)
    weight_1 = tl.load(weight_c + 64)
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
        moment_0 * moment_0 * weight_0 + weight_1 * (k0 * t0 + k0 * t3) + weight_2 * (k4 * t4 + k4 * t5
        + k4 * t8)
    )
    weight_3 = tl.load(weight_c + 192)
    t10 = -k0 * moment_8 + moment_4
    power2_1 = (
        moment_0 * moment_1 * weight_3 + weight_4 * (k1 * moment_1 * t10 + k1 * moment_2 * moment_5
        + k1 * moment_3 * moment_6)
    )
    power2_3 = (
        moment_0 * moment_3 * weight_3 + weight_4 * (k1 * moment_1 * moment_6 + k1 * moment_2 * moment_7
        + k7 * moment_3 * moment_8)
    )
    weight_6 = tl.load(weight_c + 384)
    power2_4 = (
        moment_0 * moment_4 * weight_5 + weight_6 * (k5 * t1 - k5 * t2) + weight_7 * (k2 * t6 - k2 * t7
        - k10 * moment_8 * moment_4)
    )
    power2_5 = (
        moment_0 * moment_5 * weight_5 + k11 * moment_1 * moment_2 * weight_6
        + weight_7 * (-k10 * moment_8 * moment_5 + k12 * moment_6 * moment_7)
    )
    power2_6 = (
        moment_0 * moment_6 * weight_5 + k11 * moment_3 * moment_1 * weight_6
        + weight_7 * (k12 * moment_4 * moment_6 + k12 * moment_5 * moment_7 + k9 * moment_8 * moment_6)
    )
    power2_7 = (
        moment_0 * moment_7 * weight_5 + k11 * moment_3 * moment_2 * weight_6
        + weight_7 * (-k12 * moment_4 * moment_7 + k12 * moment_5 * moment_6 + k9 * moment_8 * moment_7)
    )
    power2_8 = (
        moment_0 * moment_8 * weight_5 + weight_6 * (k6 * t0 - k13 * t3) + weight_7 * (k9 * t4 - k9 * t5
        + k3 * t8)
    )
    moment_bar_6 = (
        hyper_bar_6 * weight_21 + moment_0 * weight_5 * power2_bar_6 + k1 * weight_4 * (moment_1 * power2_bar_3
        + moment_3 * power2_bar_1) + weight_7 * (k12 * t12 * power2_bar_6 + k12 * moment_5 * power2_bar_7
        + k12 * moment_6 * power2_bar_4 + k9 * moment_6 * power2_bar_8 + k12 * moment_7 * power2_bar_5)
        + k14 * weight_2 * moment_6 * power2_bar_0 + weight_15 * power3_bar_6 * power2_0
        + k1 * weight_13 * (power3_bar_3 * power2_1 + power3_bar_1 * power2_3)
        + weight_18 * (k2 * power3_bar_6 * power2_4 + k2 * power3_bar_7 * power2_5 + k2 * t41 * power2_6
        + k2 * power3_bar_5 * power2_7 + k3 * power3_bar_6 * power2_8)
        + k4 * power3_bar_0 * weight_10 * power2_6
    )
    tl.store(moment_bar_n + 384, moment_bar_6)
    weight_20 = tl.load(weight_c + 1280)
    power2_bar_2 = (
        hyper_bar_2 * weight_23 + moment_0 * power3_bar_2 * weight_12
        + weight_16 * (k5 * moment_1 * power3_bar_5 - k5 * moment_2 * t41 + k5 * moment_3 * power3_bar_7)
        + k0 * moment_2 * power3_bar_0 * weight_9 + weight_13 * (-k1 * moment_4 * power3_bar_2
        + k1 * moment_5 * power3_bar_1 + k1 * moment_7 * power3_bar_3 - k8 * moment_8 * power3_bar_2)
    )
    power2_2 = (
        moment_0 * moment_2 * weight_3 + weight_4 * (k1 * moment_1 * moment_5 - k1 * moment_2 * t12
        + k1 * moment_3 * moment_7)
    )
    moment_bar_2 = (
        hyper_bar_2 * weight_20 + moment_0 * weight_3 * power2_bar_2 + weight_6 * (k11 * moment_1 * power2_bar_5
        - k11 * moment_2 * power2_bar_4 - k6 * moment_2 * power2_bar_8 + k11 * moment_3 * power2_bar_7)
        + k15 * weight_1 * moment_2 * power2_bar_0 + weight_4 * (-k1 * t12 * power2_bar_2
        + k1 * moment_5 * power2_bar_1 + k1 * moment_7 * power2_bar_3) + weight_11 * power3_bar_2 * power2_0
        + weight_16 * (k5 * power3_bar_5 * power2_1 - k5 * t41 * power2_2 + k5 * power3_bar_7 * power2_3)
        + k0 * power3_bar_0 * weight_9 * power2_2 + weight_14 * (-k1 * power3_bar_2 * power2_4
        + k1 * power3_bar_1 * power2_5 + k1 * power3_bar_3 * power2_7 - k8 * power3_bar_2 * power2_8)
    )
    tl.store(moment_bar_n + 128, moment_bar_2)
    moment_bar_1 = (
        hyper_bar_1 * weight_20 + moment_0 * weight_3 * power2_bar_1 + k15 * weight_1 * moment_1 * power2_bar_0
        + weight_6 * (k11 * moment_1 * power2_bar_4 - k6 * moment_1 * power2_bar_8
        + k11 * moment_2 * power2_bar_5 + k11 * moment_3 * power2_bar_6) + weight_4 * (k1 * t10 * power2_bar_1
        + k1 * moment_5 * power2_bar_2 + k1 * moment_6 * power2_bar_3) + weight_11 * power3_bar_1 * power2_0
        + k0 * power3_bar_0 * weight_9 * power2_1 + weight_16 * (k5 * t39 * power2_1
        + k5 * power3_bar_5 * power2_2 + k5 * power3_bar_6 * power2_3)
        + weight_14 * (k1 * power3_bar_1 * power2_4 + k1 * power3_bar_2 * power2_5
        + k1 * power3_bar_3 * power2_6 - k8 * power3_bar_1 * power2_8)
    )
    tl.store(moment_bar_n + 64, moment_bar_1)
    moment_bar_3 = (
        hyper_bar_3 * weight_20 + moment_0 * weight_3 * power2_bar_3 + weight_6 * (k11 * moment_1 * power2_bar_6
        + k11 * moment_2 * power2_bar_7 + k16 * moment_3 * power2_bar_8)
        + k15 * weight_1 * moment_3 * power2_bar_0 + weight_4 * (k1 * moment_6 * power2_bar_1
        + k1 * moment_7 * power2_bar_2 + k7 * moment_8 * power2_bar_3) + weight_11 * power3_bar_3 * power2_0
        + weight_16 * (k5 * power3_bar_6 * power2_1 + k5 * power3_bar_7 * power2_2
        + k6 * power3_bar_8 * power2_3) + k0 * power3_bar_0 * weight_9 * power2_3
        + weight_14 * (k1 * power3_bar_1 * power2_6 + k1 * power3_bar_2 * power2_7
        + k7 * power3_bar_3 * power2_8)
    )
    tl.store(moment_bar_n + 192, moment_bar_3)
    moment_bar_7 = (
        hyper_bar_7 * weight_21 + moment_0 * weight_5 * power2_bar_7 + k1 * weight_4 * (moment_2 * power2_bar_3
        + moment_3 * power2_bar_2) + weight_7 * (-k12 * t10 * power2_bar_7 + k12 * moment_5 * power2_bar_6
        + k12 * moment_6 * power2_bar_5 - k12 * moment_7 * power2_bar_4 + k9 * moment_7 * power2_bar_8)
        + k14 * weight_2 * moment_7 * power2_bar_0 + weight_15 * power3_bar_7 * power2_0
        + k1 * weight_13 * (power3_bar_3 * power2_2 + power3_bar_2 * power2_3)
        + weight_18 * (-k2 * power3_bar_7 * power2_4 + k2 * power3_bar_6 * power2_5
        + k2 * power3_bar_5 * power2_6 - k2 * t39 * power2_7 + k3 * power3_bar_7 * power2_8)
        + k4 * power3_bar_0 * weight_10 * power2_7
    )
    tl.store(moment_bar_n + 448, moment_bar_7)
    moment_bar_5 = (
        hyper_bar_5 * weight_21 + moment_0 * weight_5 * power2_bar_5 + k1 * weight_4 * (moment_1 * power2_bar_2
        + moment_2 * power2_bar_1) + k14 * weight_2 * moment_5 * power2_bar_0
        + weight_7 * (-k10 * moment_5 * power2_bar_8 + k12 * moment_6 * power2_bar_7
        + k12 * moment_7 * power2_bar_6 - k10 * moment_8 * power2_bar_5) + weight_15 * power3_bar_5 * power2_0
        + k1 * weight_13 * (power3_bar_2 * power2_1 + power3_bar_1 * power2_2)
        + k4 * power3_bar_0 * weight_10 * power2_5 + weight_18 * (-k9 * power3_bar_8 * power2_5
        + k2 * power3_bar_7 * power2_6 + k2 * power3_bar_6 * power2_7 - k9 * power3_bar_5 * power2_8)
    )
    tl.store(moment_bar_n + 320, moment_bar_5)
    weight_19 = tl.load(weight_c + 1216)
    t49 = moment_3 * power2_bar_3
    t50 = moment_1 * power2_bar_1
    t51 = moment_2 * power2_bar_2
    t52 = t50 + t51
    t53 = moment_8 * power2_bar_8
    t54 = moment_4 * power2_bar_4 + moment_5 * power2_bar_5
    t55 = moment_6 * power2_bar_6
    t56 = moment_7 * power2_bar_7
    t57 = t55 + t56
    t58 = power3_bar_3 * power2_3
    t59 = power3_bar_1 * power2_1
    t60 = power3_bar_2 * power2_2
    t61 = t59 + t60
    t62 = power3_bar_8 * power2_8
    t63 = power3_bar_4 * power2_4 + power3_bar_5 * power2_5
    t64 = power3_bar_6 * power2_6
    t65 = power3_bar_7 * power2_7
    t66 = t64 + t65
    moment_bar_0 = (
        hyper_bar_0 * weight_19 + k17 * moment_0 * weight_0 * power2_bar_0 + weight_3 * (t49 + t52)
        + weight_5 * (t53 + t54 + t57) + power3_bar_0 * weight_8 * power2_0 + weight_12 * (t58 + t61)
        + weight_17 * (t62 + t63 + t66)
    )
    tl.store(moment_bar_n, moment_bar_0)
    moment_bar_4 = (
        hyper_bar_4 * weight_21 + moment_0 * weight_5 * power2_bar_4 + weight_4 * (k1 * t50 - k1 * t51)
        + k14 * weight_2 * moment_4 * power2_bar_0 + weight_7 * (k12 * t55 - k12 * t56
        - k10 * moment_4 * power2_bar_8 - k10 * moment_8 * power2_bar_4) + weight_15 * power3_bar_4 * power2_0
        + weight_13 * (k1 * t59 - k1 * t60) + k4 * power3_bar_0 * weight_10 * power2_4 + weight_18 * (k2 * t64
        - k2 * t65 - k9 * power3_bar_8 * power2_4 - k9 * power3_bar_4 * power2_8)
    )
    tl.store(moment_bar_n + 256, moment_bar_4)
    moment_bar_8 = (
        hyper_bar_8 * weight_21 + moment_0 * weight_5 * power2_bar_8 + weight_4 * (k7 * t49 - k8 * t52)
        + weight_7 * (k10 * t53 - k10 * t54 + k9 * t57) + k14 * weight_2 * moment_8 * power2_bar_0
        + weight_15 * power3_bar_8 * power2_0 + weight_13 * (k7 * t58 - k8 * t61) + weight_18 * (k9 * t62
        - k9 * t63 + k3 * t66) + k4 * power3_bar_0 * weight_10 * power2_8
    )
    tl.store(moment_bar_n + 512, moment_bar_8)


@triton.jit(do_not_specialize=['samples', 'run'])
def gradient_shared(moment, weight, hyper_bar, weight_bar, samples, run, BLOCK: tl.constexpr):
    """moment [samples, 9, 64]
    weight [28, 64]
    hyper_bar [samples, 9, 64]
    -> weight_bar [rows, 28, 64]
    A program sums a run of samples into a row; nesting order power2 by weight > moment, power3 by weight > power2 > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, weight_bar by hyper_bar > power2 > power2_bar > power3 > power3_bar > moment
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k2: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k3: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k4: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k5: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k6: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k7: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k8: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k9: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k10: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k11: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k12: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k13: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
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
    for n in range(row * run, tl.minimum(row * run + run, samples)):
        moment_n = moment + n * 576 + c
        weight_c = weight + c
        hyper_bar_n = hyper_bar + n * 576 + c
        moment_0 = tl.load(moment_n)
        hyper_bar_0 = tl.load(hyper_bar_n)
        weight_bar_19 += moment_0 * hyper_bar_0
        moment_1 = tl.load(moment_n + 64)
        hyper_bar_1 = tl.load(hyper_bar_n + 64)
        moment_2 = tl.load(moment_n + 128)
        hyper_bar_2 = tl.load(hyper_bar_n + 128)
        moment_3 = tl.load(moment_n + 192)
        hyper_bar_3 = tl.load(hyper_bar_n + 192)
        weight_bar_20 += moment_1 * hyper_bar_1 + moment_2 * hyper_bar_2 + moment_3 * hyper_bar_3
        moment_4 = tl.load(moment_n + 256)
        hyper_bar_4 = tl.load(hyper_bar_n + 256)
        moment_5 = tl.load(moment_n + 320)
        hyper_bar_5 = tl.load(hyper_bar_n + 320)
        moment_6 = tl.load(moment_n + 384)
        hyper_bar_6 = tl.load(hyper_bar_n + 384)
        moment_7 = tl.load(moment_n + 448)
        hyper_bar_7 = tl.load(hyper_bar_n + 448)
        moment_8 = tl.load(moment_n + 512)
        hyper_bar_8 = tl.load(hyper_bar_n + 512)
        weight_bar_21 += (
            moment_4 * hyper_bar_4 + moment_5 * hyper_bar_5 + moment_6 * hyper_bar_6 + moment_7 * hyper_bar_7
            + moment_8 * hyper_bar_8
        )
        weight_3 = tl.load(weight_c + 192)
        weight_4 = tl.load(weight_c + 256)
        t12 = -k0 * moment_8 + moment_4
        t13 = k1 * moment_1 * t12 + k1 * moment_2 * moment_5 + k1 * moment_3 * moment_6
        power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t13
        t15 = k0 * moment_8 + moment_4
        t16 = k1 * moment_1 * moment_5 - k1 * moment_2 * t15 + k1 * moment_3 * moment_7
        power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t16
        t18 = k1 * moment_1 * moment_6 + k1 * moment_2 * moment_7 + k2 * moment_3 * moment_8
        power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t18
        weight_bar_23 += power2_1 * hyper_bar_1 + power2_2 * hyper_bar_2 + power2_3 * hyper_bar_3
        weight_25 = tl.load(weight_c + 1600)
        power3_bar_0 = hyper_bar_0 * weight_25
        weight_bar_9 += (
            k0 * (moment_1 * power2_1 * power3_bar_0 + moment_2 * power2_2 * power3_bar_0
            + moment_3 * power2_3 * power3_bar_0)
        )
        weight_26 = tl.load(weight_c + 1664)
        power3_bar_1 = hyper_bar_1 * weight_26
        power3_bar_2 = weight_26 * hyper_bar_2
        power3_bar_3 = weight_26 * hyper_bar_3
        weight_bar_12 += (
            moment_0 * (power2_1 * power3_bar_1 + power2_2 * power3_bar_2 + power2_3 * power3_bar_3)
        )
        t72 = k1 * t12 * power3_bar_1 + k1 * moment_5 * power3_bar_2 + k1 * moment_6 * power3_bar_3
        t75 = -k1 * t15 * power3_bar_2 + k1 * moment_5 * power3_bar_1 + k1 * moment_7 * power3_bar_3
        t78 = k1 * moment_6 * power3_bar_1 + k1 * moment_7 * power3_bar_2 + k2 * moment_8 * power3_bar_3
        weight_bar_13 += power2_1 * t72 + power2_2 * t75 + power2_3 * t78
        weight_23 = tl.load(weight_c + 1472)
        weight_12 = tl.load(weight_c + 768)
        weight_9 = tl.load(weight_c + 576)
        weight_16 = tl.load(weight_c + 1024)
        weight_27 = tl.load(weight_c + 1728)
        power3_bar_4 = hyper_bar_4 * weight_27
        power3_bar_8 = weight_27 * hyper_bar_8
        power3_bar_5 = weight_27 * hyper_bar_5
        power3_bar_6 = weight_27 * hyper_bar_6
        t71 = (
            k3 * moment_1 * power3_bar_4 - k4 * moment_1 * power3_bar_8 + k3 * moment_2 * power3_bar_5
            + k3 * moment_3 * power3_bar_6
        )
        weight_13 = tl.load(weight_c + 832)
        power2_bar_1 = (
            hyper_bar_1 * weight_23 + moment_0 * weight_12 * power3_bar_1
            + k0 * moment_1 * weight_9 * power3_bar_0 + weight_16 * t71 + weight_13 * t72
        )
        power3_bar_7 = weight_27 * hyper_bar_7
        t74 = (
            k3 * moment_1 * power3_bar_5 - k3 * moment_2 * power3_bar_4 - k4 * moment_2 * power3_bar_8
            + k3 * moment_3 * power3_bar_7
        )
        power2_bar_2 = (
            hyper_bar_2 * weight_23 + moment_0 * weight_12 * power3_bar_2 + weight_16 * t74
            + k0 * moment_2 * weight_9 * power3_bar_0 + weight_13 * t75
        )
        t77 = k3 * moment_1 * power3_bar_6 + k3 * moment_2 * power3_bar_7 + k5 * moment_3 * power3_bar_8
        power2_bar_3 = (
            hyper_bar_3 * weight_23 + moment_0 * weight_12 * power3_bar_3 + weight_16 * t77
            + k0 * moment_3 * weight_9 * power3_bar_0 + weight_13 * t78
        )
        weight_bar_4 += t13 * power2_bar_1 + t16 * power2_bar_2 + t18 * power2_bar_3
        weight_bar_3 += moment_0 * (moment_1 * power2_bar_1 + moment_2 * power2_bar_2 + moment_3 * power2_bar_3)
        weight_bar_16 += power2_1 * t71 + power2_2 * t74 + power2_3 * t77
        weight_22 = tl.load(weight_c + 1408)
        weight_8 = tl.load(weight_c + 512)
        weight_11 = tl.load(weight_c + 704)
        t59 = moment_3 * power3_bar_3
        t60 = moment_1 * power3_bar_1
        t61 = moment_2 * power3_bar_2
        t62 = t60 + t61
        t63 = t59 + t62
        weight_15 = tl.load(weight_c + 960)
        t64 = moment_8 * power3_bar_8
        t65 = moment_4 * power3_bar_4 + moment_5 * power3_bar_5
        t66 = moment_6 * power3_bar_6
        t67 = moment_7 * power3_bar_7
        t68 = t66 + t67
        t69 = t64 + t65 + t68
        power2_bar_0 = (
            hyper_bar_0 * weight_22 + moment_0 * weight_8 * power3_bar_0 + weight_11 * t63 + weight_15 * t69
        )
        weight_bar_0 += moment_0 * moment_0 * power2_bar_0
        weight_24 = tl.load(weight_c + 1536)
        weight_17 = tl.load(weight_c + 1088)
        weight_14 = tl.load(weight_c + 896)
        t80 = t60 - t61
        weight_10 = tl.load(weight_c + 640)
        weight_18 = tl.load(weight_c + 1152)
        t81 = k6 * t66 - k6 * t67 - k7 * moment_4 * power3_bar_8 - k7 * moment_8 * power3_bar_4
        power2_bar_4 = (
            hyper_bar_4 * weight_24 + moment_0 * weight_17 * power3_bar_4 + k1 * weight_14 * t80
            + k8 * moment_4 * weight_10 * power3_bar_0 + weight_18 * t81
        )
        t83 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
        t84 = (
            -k7 * moment_5 * power3_bar_8 + k6 * moment_6 * power3_bar_7 + k6 * moment_7 * power3_bar_6
            - k7 * moment_8 * power3_bar_5
        )
        power2_bar_5 = (
            hyper_bar_5 * weight_24 + moment_0 * weight_17 * power3_bar_5 + k1 * weight_14 * t83
            + k8 * moment_5 * weight_10 * power3_bar_0 + weight_18 * t84
        )
        t86 = moment_1 * power3_bar_3 + moment_3 * power3_bar_1
        t87 = (
            k6 * t15 * power3_bar_6 + k6 * moment_5 * power3_bar_7 + k6 * moment_6 * power3_bar_4
            + k9 * moment_6 * power3_bar_8 + k6 * moment_7 * power3_bar_5
        )
        power2_bar_6 = (
            hyper_bar_6 * weight_24 + moment_0 * weight_17 * power3_bar_6 + k1 * weight_14 * t86
            + weight_18 * t87 + k8 * moment_6 * weight_10 * power3_bar_0
        )
        t89 = moment_2 * power3_bar_3 + moment_3 * power3_bar_2
        t90 = (
            -k6 * t12 * power3_bar_7 + k6 * moment_5 * power3_bar_6 + k6 * moment_6 * power3_bar_5
            - k6 * moment_7 * power3_bar_4 + k9 * moment_7 * power3_bar_8
        )
        power2_bar_7 = (
            hyper_bar_7 * weight_24 + moment_0 * weight_17 * power3_bar_7 + k1 * weight_14 * t89
            + weight_18 * t90 + k8 * moment_7 * weight_10 * power3_bar_0
        )
        t92 = k2 * t59 - k10 * t62
        t93 = k7 * t64 - k7 * t65 + k9 * t68
        power2_bar_8 = (
            hyper_bar_8 * weight_24 + moment_0 * weight_17 * power3_bar_8 + weight_14 * t92 + weight_18 * t93
            + k8 * moment_8 * weight_10 * power3_bar_0
        )
        weight_bar_5 += (
            moment_0 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
            + moment_7 * power2_bar_7 + moment_8 * power2_bar_8)
        )
        t1 = moment_1 * moment_1
        t2 = moment_2 * moment_2
        t20 = t1 - t2
        t0 = moment_3 * moment_3
        t3 = t1 + t2
        t29 = k5 * t0 - k4 * t3
        weight_bar_6 += (
            k3 * t20 * power2_bar_4 + t29 * power2_bar_8 + k11 * moment_1 * moment_2 * power2_bar_5
            + k11 * moment_3 * moment_1 * power2_bar_6 + k11 * moment_3 * moment_2 * power2_bar_7
        )
        t4 = t0 + t3
        weight_bar_1 += k0 * t4 * power2_bar_0
        t5 = moment_8 * moment_8
        t6 = moment_4 * moment_4 + moment_5 * moment_5
        t7 = moment_6 * moment_6
        t8 = moment_7 * moment_7
        t9 = t7 + t8
        t30 = k7 * t5 - k7 * t6 + k9 * t9
        t25 = k12 * moment_4 * moment_6 + k12 * moment_5 * moment_7 + k7 * moment_8 * moment_6
        t27 = -k12 * moment_4 * moment_7 + k12 * moment_5 * moment_6 + k7 * moment_8 * moment_7
        t21 = k6 * t7 - k6 * t8 - k13 * moment_8 * moment_4
        t23 = -k13 * moment_8 * moment_5 + k12 * moment_6 * moment_7
        weight_bar_7 += (
            t30 * power2_bar_8 + t25 * power2_bar_6 + t27 * power2_bar_7 + t21 * power2_bar_4
            + t23 * power2_bar_5
        )
        weight_5 = tl.load(weight_c + 320)
        weight_6 = tl.load(weight_c + 384)
        weight_7 = tl.load(weight_c + 448)
        power2_4 = moment_0 * moment_4 * weight_5 + k3 * weight_6 * t20 + weight_7 * t21
        power2_5 = moment_0 * moment_5 * weight_5 + k11 * moment_1 * moment_2 * weight_6 + weight_7 * t23
        power2_6 = moment_0 * moment_6 * weight_5 + k11 * moment_3 * moment_1 * weight_6 + weight_7 * t25
        power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t29 + weight_7 * t30
        power2_7 = moment_0 * moment_7 * weight_5 + k11 * moment_3 * moment_2 * weight_6 + weight_7 * t27
        weight_bar_14 += (
            k1 * power2_4 * t80 + k1 * power2_5 * t83 + k1 * power2_6 * t86 + power2_8 * t92
            + k1 * power2_7 * t89
        )
        weight_bar_17 += (
            moment_0 * (power2_4 * power3_bar_4 + power2_5 * power3_bar_5 + power2_6 * power3_bar_6
            + power2_7 * power3_bar_7 + power2_8 * power3_bar_8)
        )
        weight_bar_18 += power2_4 * t81 + power2_6 * t87 + power2_7 * t90 + power2_8 * t93 + power2_5 * t84
        weight_0 = tl.load(weight_c)
        weight_1 = tl.load(weight_c + 64)
        weight_2 = tl.load(weight_c + 128)
        t10 = t5 + t6 + t9
        power2_0 = moment_0 * moment_0 * weight_0 + k0 * weight_1 * t4 + k8 * weight_2 * t10
        power3_1 = (
            moment_0 * power2_1 * weight_12 + moment_1 * power2_0 * weight_11
            + weight_14 * (k1 * moment_1 * power2_4 - k10 * moment_1 * power2_8 + k1 * moment_2 * power2_5
            + k1 * moment_3 * power2_6) + weight_13 * (k1 * t12 * power2_1 + k1 * moment_5 * power2_2
            + k1 * moment_6 * power2_3)
        )
        power3_2 = (
            moment_0 * power2_2 * weight_12 + weight_14 * (k1 * moment_1 * power2_5 - k1 * moment_2 * power2_4
            - k10 * moment_2 * power2_8 + k1 * moment_3 * power2_7) + moment_2 * power2_0 * weight_11
            + weight_13 * (-k1 * t15 * power2_2 + k1 * moment_5 * power2_1 + k1 * moment_7 * power2_3)
        )
        power3_3 = (
            moment_0 * power2_3 * weight_12 + weight_14 * (k1 * moment_1 * power2_6 + k1 * moment_2 * power2_7
            + k2 * moment_3 * power2_8) + moment_3 * power2_0 * weight_11
            + weight_13 * (k1 * moment_6 * power2_1 + k1 * moment_7 * power2_2 + k2 * moment_8 * power2_3)
        )
        weight_bar_26 += hyper_bar_1 * power3_1 + hyper_bar_2 * power3_2 + hyper_bar_3 * power3_3
        t33 = moment_1 * power2_1
        t34 = moment_2 * power2_2
        t38 = moment_6 * power2_6
        t39 = moment_7 * power2_7
        power3_4 = (
            moment_0 * power2_4 * weight_17 + weight_16 * (k3 * t33 - k3 * t34)
            + moment_4 * power2_0 * weight_15 + weight_18 * (k6 * t38 - k6 * t39 - k7 * moment_4 * power2_8
            - k7 * moment_8 * power2_4)
        )
        power3_5 = (
            moment_0 * power2_5 * weight_17 + k3 * weight_16 * (moment_1 * power2_2 + moment_2 * power2_1)
            + moment_5 * power2_0 * weight_15 + weight_18 * (-k7 * moment_5 * power2_8
            + k6 * moment_6 * power2_7 + k6 * moment_7 * power2_6 - k7 * moment_8 * power2_5)
        )
        power3_6 = (
            moment_0 * power2_6 * weight_17 + k3 * weight_16 * (moment_1 * power2_3 + moment_3 * power2_1)
            + weight_18 * (k6 * t15 * power2_6 + k6 * moment_5 * power2_7 + k6 * moment_6 * power2_4
            + k9 * moment_6 * power2_8 + k6 * moment_7 * power2_5) + moment_6 * power2_0 * weight_15
        )
        power3_7 = (
            moment_0 * power2_7 * weight_17 + k3 * weight_16 * (moment_2 * power2_3 + moment_3 * power2_2)
            + weight_18 * (-k6 * t12 * power2_7 + k6 * moment_5 * power2_6 + k6 * moment_6 * power2_5
            - k6 * moment_7 * power2_4 + k9 * moment_7 * power2_8) + moment_7 * power2_0 * weight_15
        )
        t32 = moment_3 * power2_3
        t35 = t33 + t34
        t36 = moment_8 * power2_8
        t37 = moment_4 * power2_4 + moment_5 * power2_5
        t40 = t38 + t39
        power3_8 = (
            moment_0 * power2_8 * weight_17 + weight_16 * (k5 * t32 - k4 * t35) + weight_18 * (k7 * t36
            - k7 * t37 + k9 * t40) + moment_8 * power2_0 * weight_15
        )
        weight_bar_27 += (
            hyper_bar_4 * power3_4 + hyper_bar_5 * power3_5 + hyper_bar_6 * power3_6 + hyper_bar_7 * power3_7
            + hyper_bar_8 * power3_8
        )
        weight_bar_10 += (
            k8 * (moment_4 * power2_4 * power3_bar_0 + moment_5 * power2_5 * power3_bar_0
            + moment_6 * power2_6 * power3_bar_0 + moment_7 * power2_7 * power3_bar_0
            + moment_8 * power2_8 * power3_bar_0)
        )
        weight_bar_24 += (
            power2_4 * hyper_bar_4 + power2_5 * hyper_bar_5 + power2_6 * hyper_bar_6 + power2_7 * hyper_bar_7
            + power2_8 * hyper_bar_8
        )
        power3_0 = (
            moment_0 * power2_0 * weight_8 + weight_9 * (k0 * t32 + k0 * t35) + weight_10 * (k8 * t36 + k8 * t37
            + k8 * t40)
        )
        weight_bar_25 += hyper_bar_0 * power3_0
        weight_bar_2 += k8 * t10 * power2_bar_0
        weight_bar_8 += moment_0 * power2_0 * power3_bar_0
        weight_bar_11 += power2_0 * t63
        weight_bar_15 += power2_0 * t69
        weight_bar_22 += power2_0 * hyper_bar_0
    tl.store(weight_bar + row * 1792 + c, weight_bar_0)
    tl.store(weight_bar + row * 1792 + c + 64, weight_bar_1)
    tl.store(weight_bar + row * 1792 + c + 128, weight_bar_2)
    tl.store(weight_bar + row * 1792 + c + 192, weight_bar_3)
    tl.store(weight_bar + row * 1792 + c + 256, weight_bar_4)
    tl.store(weight_bar + row * 1792 + c + 320, weight_bar_5)
    tl.store(weight_bar + row * 1792 + c + 384, weight_bar_6)
    tl.store(weight_bar + row * 1792 + c + 448, weight_bar_7)
    tl.store(weight_bar + row * 1792 + c + 512, weight_bar_8)
    tl.store(weight_bar + row * 1792 + c + 576, weight_bar_9)
    tl.store(weight_bar + row * 1792 + c + 640, weight_bar_10)
    tl.store(weight_bar + row * 1792 + c + 704, weight_bar_11)
    tl.store(weight_bar + row * 1792 + c + 768, weight_bar_12)
    tl.store(weight_bar + row * 1792 + c + 832, weight_bar_13)
    tl.store(weight_bar + row * 1792 + c + 896, weight_bar_14)
    tl.store(weight_bar + row * 1792 + c + 960, weight_bar_15)
    tl.store(weight_bar + row * 1792 + c + 1024, weight_bar_16)
    tl.store(weight_bar + row * 1792 + c + 1088, weight_bar_17)
    tl.store(weight_bar + row * 1792 + c + 1152, weight_bar_18)
    tl.store(weight_bar + row * 1792 + c + 1216, weight_bar_19)
    tl.store(weight_bar + row * 1792 + c + 1280, weight_bar_20)
    tl.store(weight_bar + row * 1792 + c + 1344, weight_bar_21)
    tl.store(weight_bar + row * 1792 + c + 1408, weight_bar_22)
    tl.store(weight_bar + row * 1792 + c + 1472, weight_bar_23)
    tl.store(weight_bar + row * 1792 + c + 1536, weight_bar_24)
    tl.store(weight_bar + row * 1792 + c + 1600, weight_bar_25)
    tl.store(weight_bar + row * 1792 + c + 1664, weight_bar_26)
    tl.store(weight_bar + row * 1792 + c + 1728, weight_bar_27)


@triton.jit
def second_batch(moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat, BLOCK: tl.constexpr):
    """moment [samples, 9, 64]
    weight [28, 64]
    hyper_bar [samples, 9, 64]
    moment_bar_hat [samples, 9, 64]
    weight_bar_hat [28, 64]
    -> moment_hat [samples, 9, 64], hyper_bar_hat [samples, 9, 64]
    A program makes one sample; nesting order power2 by weight > moment, power3 by weight > power2 > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > power2 > power2_bar_hat > moment > moment_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, moment_hat by hyper_bar > moment > moment_bar_hat > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_hat > weight > weight_bar_hat, hyper_bar_hat by moment > moment_bar_hat > power2 > power2_bar_hat > power3 > power3_bar_hat > weight > weight_bar_hat
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k2: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k3: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k4: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k5: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k6: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k7: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k8: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k9: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k10: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k11: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k12: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k13: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k14: tl.constexpr = 1.6329931618554518  # 2*sqrt(6)/3
    k15: tl.constexpr = 2.0  # 2
    k16: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k17: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k18: tl.constexpr = 0.8451542547285166  # sqrt(35)/7
    k19: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k20: tl.constexpr = 1.6903085094570331  # 2*sqrt(35)/7
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 576 + c
    weight_c = weight + c
    hyper_bar_n = hyper_bar + n * 576 + c
    moment_bar_hat_n = moment_bar_hat + n * 576 + c
    weight_bar_hat_c = weight_bar_hat + c
    moment_hat_n = moment_hat + n * 576 + c
    hyper_bar_hat_n = hyper_bar_hat + n * 576 + c
    moment_2 = tl.load(moment_n + 128)
    weight_bar_hat_20 = tl.load(weight_bar_hat_c + 1280)
    moment_bar_hat_2 = tl.load(moment_bar_hat_n + 128)
    weight_20 = tl.load(weight_c + 1280)
    moment_0 = tl.load(moment_n)
    weight_3 = tl.load(weight_c + 192)
    weight_4 = tl.load(weight_c + 256)
    moment_1 = tl.load(moment_n + 64)
    moment_5 = tl.load(moment_n + 320)
    moment_8 = tl.load(moment_n + 512)
    moment_4 = tl.load(moment_n + 256)
    t15 = k0 * moment_8 + moment_4
    moment_3 = tl.load(moment_n + 192)
    moment_7 = tl.load(moment_n + 448)
    t16 = k1 * moment_1 * moment_5 - k1 * moment_2 * t15 + k1 * moment_3 * moment_7
    power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t16
    weight_bar_hat_23 = tl.load(weight_bar_hat_c + 1472)
    weight_23 = tl.load(weight_c + 1472)
    weight_bar_hat_3 = tl.load(weight_bar_hat_c + 192)
    moment_bar_hat_0 = tl.load(moment_bar_hat_n)
    weight_bar_hat_4 = tl.load(weight_bar_hat_c + 256)
    moment_bar_hat_5 = tl.load(moment_bar_hat_n + 320)
    moment_bar_hat_8 = tl.load(moment_bar_hat_n + 512)
    moment_bar_hat_4 = tl.load(moment_bar_hat_n + 256)
    t112 = k0 * moment_bar_hat_8 + moment_bar_hat_4
    moment_bar_hat_7 = tl.load(moment_bar_hat_n + 448)
    moment_bar_hat_1 = tl.load(moment_bar_hat_n + 64)
    moment_bar_hat_3 = tl.load(moment_bar_hat_n + 192)
    power2_bar_hat_2 = (
        moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_2
        + moment_2 * moment_bar_hat_0) + t16 * weight_bar_hat_4 + weight_4 * (k1 * moment_1 * moment_bar_hat_5
        - k1 * moment_2 * t112 + k1 * moment_3 * moment_bar_hat_7 - k1 * moment_4 * moment_bar_hat_2
        + k1 * moment_5 * moment_bar_hat_1 + k1 * moment_7 * moment_bar_hat_3
        - k2 * moment_8 * moment_bar_hat_2)
    )
    weight_bar_hat_26 = tl.load(weight_bar_hat_c + 1664)
    weight_12 = tl.load(weight_c + 768)
    weight_14 = tl.load(weight_c + 896)
    weight_5 = tl.load(weight_c + 320)
    weight_6 = tl.load(weight_c + 384)
    weight_7 = tl.load(weight_c + 448)
    moment_6 = tl.load(moment_n + 384)
    t23 = -k3 * moment_8 * moment_5 + k4 * moment_6 * moment_7
    power2_5 = moment_0 * moment_5 * weight_5 + k5 * moment_1 * moment_2 * weight_6 + weight_7 * t23
    t1 = moment_1 * moment_1
    t2 = moment_2 * moment_2
    t20 = k6 * t1 - k6 * t2
    t7 = moment_6 * moment_6
    t8 = moment_7 * moment_7
    t21 = k7 * t7 - k7 * t8 - k3 * moment_8 * moment_4
    power2_4 = moment_0 * moment_4 * weight_5 + weight_6 * t20 + weight_7 * t21
    t0 = moment_3 * moment_3
    t3 = t1 + t2
    t29 = k8 * t0 - k9 * t3
    t5 = moment_8 * moment_8
    t6 = moment_4 * moment_4 + moment_5 * moment_5
    t9 = t7 + t8
    t30 = k10 * t5 - k10 * t6 + k11 * t9
    power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t29 + weight_7 * t30
    t27 = -k4 * moment_4 * moment_7 + k4 * moment_5 * moment_6 + k10 * moment_8 * moment_7
    power2_7 = moment_0 * moment_7 * weight_5 + k5 * moment_3 * moment_2 * weight_6 + weight_7 * t27
    t47 = (
        k1 * moment_1 * power2_5 - k1 * moment_2 * power2_4 - k2 * moment_2 * power2_8
        + k1 * moment_3 * power2_7
    )
    weight_0 = tl.load(weight_c)
    weight_1 = tl.load(weight_c + 64)
    t4 = k0 * t0 + k0 * t3
    weight_2 = tl.load(weight_c + 128)
    t10 = k12 * t5 + k12 * t6 + k12 * t9
    power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10
    weight_11 = tl.load(weight_c + 704)
    weight_13 = tl.load(weight_c + 832)
    t12 = -k0 * moment_8 + moment_4
    t13 = k1 * moment_1 * t12 + k1 * moment_2 * moment_5 + k1 * moment_3 * moment_6
    power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t13
    t18 = k1 * moment_1 * moment_6 + k1 * moment_2 * moment_7 + k13 * moment_3 * moment_8
    power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t18
    t48 = -k1 * t15 * power2_2 + k1 * moment_5 * power2_1 + k1 * moment_7 * power2_3
    power3_2 = (
        moment_0 * power2_2 * weight_12 + weight_14 * t47 + moment_2 * power2_0 * weight_11 + weight_13 * t48
    )
    weight_26 = tl.load(weight_c + 1664)
    weight_bar_hat_12 = tl.load(weight_bar_hat_c + 768)
    weight_bar_hat_14 = tl.load(weight_bar_hat_c + 896)
    weight_bar_hat_5 = tl.load(weight_bar_hat_c + 320)
    weight_bar_hat_6 = tl.load(weight_bar_hat_c + 384)
    weight_bar_hat_7 = tl.load(weight_bar_hat_c + 448)
    moment_bar_hat_6 = tl.load(moment_bar_hat_n + 384)
    power2_bar_hat_5 = (
        moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_5
        + moment_5 * moment_bar_hat_0) + k5 * moment_1 * moment_2 * weight_bar_hat_6
        + k5 * weight_6 * (moment_1 * moment_bar_hat_2 + moment_2 * moment_bar_hat_1) + t23 * weight_bar_hat_7
        + weight_7 * (-k3 * moment_5 * moment_bar_hat_8 + k4 * moment_6 * moment_bar_hat_7
        + k4 * moment_7 * moment_bar_hat_6 - k3 * moment_8 * moment_bar_hat_5)
    )
    t101 = moment_1 * moment_bar_hat_1
    t102 = moment_2 * moment_bar_hat_2
    t106 = moment_6 * moment_bar_hat_6
    t107 = moment_7 * moment_bar_hat_7
    power2_bar_hat_4 = (
        moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_4
        + moment_4 * moment_bar_hat_0) + t20 * weight_bar_hat_6 + weight_6 * (k5 * t101 - k5 * t102)
        + t21 * weight_bar_hat_7 + weight_7 * (k4 * t106 - k4 * t107 - k3 * moment_4 * moment_bar_hat_8
        - k3 * moment_8 * moment_bar_hat_4)
    )
    t100 = moment_3 * moment_bar_hat_3
    t103 = t101 + t102
    t104 = moment_8 * moment_bar_hat_8
    t105 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
    t108 = t106 + t107
    power2_bar_hat_8 = (
        moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_8
        + moment_8 * moment_bar_hat_0) + t29 * weight_bar_hat_6 + weight_6 * (k14 * t100 - k8 * t103)
        + t30 * weight_bar_hat_7 + weight_7 * (k3 * t104 - k3 * t105 + k10 * t108)
    )
    t110 = -k0 * moment_bar_hat_8 + moment_bar_hat_4
    power2_bar_hat_7 = (
        moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_7
        + moment_7 * moment_bar_hat_0) + k5 * moment_3 * moment_2 * weight_bar_hat_6
        + k5 * weight_6 * (moment_2 * moment_bar_hat_3 + moment_3 * moment_bar_hat_2) + t27 * weight_bar_hat_7
        + weight_7 * (-k4 * moment_4 * moment_bar_hat_7 + k4 * moment_5 * moment_bar_hat_6
        + k4 * moment_6 * moment_bar_hat_5 - k4 * moment_7 * t110 + k10 * moment_8 * moment_bar_hat_7)
    )
    weight_bar_hat_11 = tl.load(weight_bar_hat_c + 704)
    weight_bar_hat_0 = tl.load(weight_bar_hat_c)
    weight_bar_hat_1 = tl.load(weight_bar_hat_c + 64)
    weight_bar_hat_2 = tl.load(weight_bar_hat_c + 128)
    power2_bar_hat_0 = (
        moment_0 * moment_0 * weight_bar_hat_0 + k15 * moment_0 * weight_0 * moment_bar_hat_0
        + t4 * weight_bar_hat_1 + weight_1 * (k16 * t100 + k16 * t103) + t10 * weight_bar_hat_2
        + weight_2 * (k17 * t104 + k17 * t105 + k17 * t108)
    )
    weight_bar_hat_13 = tl.load(weight_bar_hat_c + 832)
    power2_bar_hat_1 = (
        moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_1
        + moment_1 * moment_bar_hat_0) + t13 * weight_bar_hat_4 + weight_4 * (k1 * moment_1 * t110
        + k1 * moment_2 * moment_bar_hat_5 + k1 * moment_3 * moment_bar_hat_6 + k1 * moment_4 * moment_bar_hat_1
        + k1 * moment_5 * moment_bar_hat_2 + k1 * moment_6 * moment_bar_hat_3
        - k2 * moment_8 * moment_bar_hat_1)
    )
    power2_bar_hat_3 = (
        moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_3
        + moment_3 * moment_bar_hat_0) + t18 * weight_bar_hat_4 + weight_4 * (k1 * moment_1 * moment_bar_hat_6
        + k1 * moment_2 * moment_bar_hat_7 + k13 * moment_3 * moment_bar_hat_8
        + k1 * moment_6 * moment_bar_hat_1 + k1 * moment_7 * moment_bar_hat_2
        + k13 * moment_8 * moment_bar_hat_3)
    )
    power3_bar_hat_2 = (
        moment_0 * power2_2 * weight_bar_hat_12 + weight_12 * (moment_0 * power2_bar_hat_2
        + power2_2 * moment_bar_hat_0) + t47 * weight_bar_hat_14 + weight_14 * (k1 * moment_1 * power2_bar_hat_5
        - k1 * moment_2 * power2_bar_hat_4 - k2 * moment_2 * power2_bar_hat_8 + k1 * moment_3 * power2_bar_hat_7
        + k1 * power2_5 * moment_bar_hat_1 - k1 * power2_4 * moment_bar_hat_2 - k2 * power2_8 * moment_bar_hat_2
        + k1 * power2_7 * moment_bar_hat_3) + moment_2 * power2_0 * weight_bar_hat_11
        + weight_11 * (moment_2 * power2_bar_hat_0 + power2_0 * moment_bar_hat_2) + t48 * weight_bar_hat_13
        + weight_13 * (-k1 * t15 * power2_bar_hat_2 + k1 * moment_5 * power2_bar_hat_1
        + k1 * moment_7 * power2_bar_hat_3 - k1 * power2_2 * t112 + k1 * power2_1 * moment_bar_hat_5
        + k1 * power2_3 * moment_bar_hat_7)
    )
    hyper_bar_hat_2 = (
        moment_2 * weight_bar_hat_20 + moment_bar_hat_2 * weight_20 + power2_2 * weight_bar_hat_23
        + weight_23 * power2_bar_hat_2 + weight_bar_hat_26 * power3_2 + weight_26 * power3_bar_hat_2
    )
    tl.store(hyper_bar_hat_n + 128, hyper_bar_hat_2)
    t25 = k4 * moment_4 * moment_6 + k4 * moment_5 * moment_7 + k10 * moment_8 * moment_6
    power2_6 = moment_0 * moment_6 * weight_5 + k5 * moment_3 * moment_1 * weight_6 + weight_7 * t25
    t44 = (
        k1 * moment_1 * power2_4 - k2 * moment_1 * power2_8 + k1 * moment_2 * power2_5
        + k1 * moment_3 * power2_6
    )
    t45 = k1 * t12 * power2_1 + k1 * moment_5 * power2_2 + k1 * moment_6 * power2_3
    power3_1 = (
        moment_0 * power2_1 * weight_12 + moment_1 * power2_0 * weight_11 + weight_14 * t44 + weight_13 * t45
    )
    power2_bar_hat_6 = (
        moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_6
        + moment_6 * moment_bar_hat_0) + k5 * moment_3 * moment_1 * weight_bar_hat_6
        + k5 * weight_6 * (moment_1 * moment_bar_hat_3 + moment_3 * moment_bar_hat_1) + t25 * weight_bar_hat_7
        + weight_7 * (k4 * moment_4 * moment_bar_hat_6 + k4 * moment_5 * moment_bar_hat_7 + k4 * moment_6 * t112
        + k4 * moment_7 * moment_bar_hat_5 + k10 * moment_8 * moment_bar_hat_6)
    )
    power3_bar_hat_1 = (
        moment_0 * power2_1 * weight_bar_hat_12 + weight_12 * (moment_0 * power2_bar_hat_1
        + power2_1 * moment_bar_hat_0) + moment_1 * power2_0 * weight_bar_hat_11 + t44 * weight_bar_hat_14
        + weight_11 * (moment_1 * power2_bar_hat_0 + power2_0 * moment_bar_hat_1)
        + weight_14 * (k1 * moment_1 * power2_bar_hat_4 - k2 * moment_1 * power2_bar_hat_8
        + k1 * moment_2 * power2_bar_hat_5 + k1 * moment_3 * power2_bar_hat_6 + k1 * power2_4 * moment_bar_hat_1
        - k2 * power2_8 * moment_bar_hat_1 + k1 * power2_5 * moment_bar_hat_2
        + k1 * power2_6 * moment_bar_hat_3) + t45 * weight_bar_hat_13 + weight_13 * (k1 * t12 * power2_bar_hat_1
        + k1 * moment_5 * power2_bar_hat_2 + k1 * moment_6 * power2_bar_hat_3 + k1 * power2_1 * t110
        + k1 * power2_2 * moment_bar_hat_5 + k1 * power2_3 * moment_bar_hat_6)
    )
    hyper_bar_hat_1 = (
        moment_1 * weight_bar_hat_20 + moment_bar_hat_1 * weight_20 + power2_1 * weight_bar_hat_23
        + weight_23 * power2_bar_hat_1 + weight_bar_hat_26 * power3_1 + weight_26 * power3_bar_hat_1
    )
    tl.store(hyper_bar_hat_n + 64, hyper_bar_hat_1)
    t50 = k1 * moment_1 * power2_6 + k1 * moment_2 * power2_7 + k13 * moment_3 * power2_8
    t51 = k1 * moment_6 * power2_1 + k1 * moment_7 * power2_2 + k13 * moment_8 * power2_3
    power3_3 = (
        moment_0 * power2_3 * weight_12 + weight_14 * t50 + moment_3 * power2_0 * weight_11 + weight_13 * t51
    )
    power3_bar_hat_3 = (
        moment_0 * power2_3 * weight_bar_hat_12 + weight_12 * (moment_0 * power2_bar_hat_3
        + power2_3 * moment_bar_hat_0) + t50 * weight_bar_hat_14 + weight_14 * (k1 * moment_1 * power2_bar_hat_6
        + k1 * moment_2 * power2_bar_hat_7 + k13 * moment_3 * power2_bar_hat_8
        + k1 * power2_6 * moment_bar_hat_1 + k1 * power2_7 * moment_bar_hat_2
        + k13 * power2_8 * moment_bar_hat_3) + moment_3 * power2_0 * weight_bar_hat_11
        + weight_11 * (moment_3 * power2_bar_hat_0 + power2_0 * moment_bar_hat_3) + t51 * weight_bar_hat_13
        + weight_13 * (k1 * moment_6 * power2_bar_hat_1 + k1 * moment_7 * power2_bar_hat_2
        + k13 * moment_8 * power2_bar_hat_3 + k1 * power2_1 * moment_bar_hat_6
        + k1 * power2_2 * moment_bar_hat_7 + k13 * power2_3 * moment_bar_hat_8)
    )
    hyper_bar_hat_3 = (
        moment_3 * weight_bar_hat_20 + moment_bar_hat_3 * weight_20 + power2_3 * weight_bar_hat_23
        + weight_23 * power2_bar_hat_3 + weight_bar_hat_26 * power3_3 + weight_26 * power3_bar_hat_3
    )
    tl.store(hyper_bar_hat_n + 192, hyper_bar_hat_3)
    weight_bar_hat_21 = tl.load(weight_bar_hat_c + 1344)
    weight_21 = tl.load(weight_c + 1344)
    weight_bar_hat_24 = tl.load(weight_bar_hat_c + 1536)
    weight_24 = tl.load(weight_c + 1536)
    weight_bar_hat_27 = tl.load(weight_bar_hat_c + 1728)
    weight_17 = tl.load(weight_c + 1088)
    weight_16 = tl.load(weight_c + 1024)
    t59 = k6 * moment_1 * power2_3 + k6 * moment_3 * power2_1
    weight_18 = tl.load(weight_c + 1152)
    t60 = (
        k7 * t15 * power2_6 + k7 * moment_5 * power2_7 + k7 * moment_6 * power2_4 + k11 * moment_6 * power2_8
        + k7 * moment_7 * power2_5
    )
    weight_15 = tl.load(weight_c + 960)
    power3_6 = (
        moment_0 * power2_6 * weight_17 + weight_16 * t59 + weight_18 * t60 + moment_6 * power2_0 * weight_15
    )
    weight_27 = tl.load(weight_c + 1728)
    weight_bar_hat_17 = tl.load(weight_bar_hat_c + 1088)
    weight_bar_hat_16 = tl.load(weight_bar_hat_c + 1024)
    weight_bar_hat_18 = tl.load(weight_bar_hat_c + 1152)
    weight_bar_hat_15 = tl.load(weight_bar_hat_c + 960)
    power3_bar_hat_6 = (
        moment_0 * power2_6 * weight_bar_hat_17 + weight_17 * (moment_0 * power2_bar_hat_6
        + power2_6 * moment_bar_hat_0) + t59 * weight_bar_hat_16 + weight_16 * (k6 * moment_1 * power2_bar_hat_3
        + k6 * moment_3 * power2_bar_hat_1 + k6 * power2_3 * moment_bar_hat_1
        + k6 * power2_1 * moment_bar_hat_3) + t60 * weight_bar_hat_18 + weight_18 * (k7 * t15 * power2_bar_hat_6
        + k7 * moment_5 * power2_bar_hat_7 + k7 * moment_6 * power2_bar_hat_4
        + k11 * moment_6 * power2_bar_hat_8 + k7 * moment_7 * power2_bar_hat_5 + k7 * power2_6 * t112
        + k7 * power2_7 * moment_bar_hat_5 + k7 * power2_4 * moment_bar_hat_6
        + k11 * power2_8 * moment_bar_hat_6 + k7 * power2_5 * moment_bar_hat_7)
        + moment_6 * power2_0 * weight_bar_hat_15 + weight_15 * (moment_6 * power2_bar_hat_0
        + power2_0 * moment_bar_hat_6)
    )
    hyper_bar_hat_6 = (
        moment_6 * weight_bar_hat_21 + moment_bar_hat_6 * weight_21 + power2_6 * weight_bar_hat_24
        + weight_24 * power2_bar_hat_6 + weight_bar_hat_27 * power3_6 + weight_27 * power3_bar_hat_6
    )
    tl.store(hyper_bar_hat_n + 384, hyper_bar_hat_6)
    t62 = k6 * moment_2 * power2_3 + k6 * moment_3 * power2_2
    t63 = (
        -k7 * t12 * power2_7 + k7 * moment_5 * power2_6 + k7 * moment_6 * power2_5 - k7 * moment_7 * power2_4
        + k11 * moment_7 * power2_8
    )
    power3_7 = (
        moment_0 * power2_7 * weight_17 + weight_16 * t62 + weight_18 * t63 + moment_7 * power2_0 * weight_15
    )
    power3_bar_hat_7 = (
        moment_0 * power2_7 * weight_bar_hat_17 + weight_17 * (moment_0 * power2_bar_hat_7
        + power2_7 * moment_bar_hat_0) + t62 * weight_bar_hat_16 + weight_16 * (k6 * moment_2 * power2_bar_hat_3
        + k6 * moment_3 * power2_bar_hat_2 + k6 * power2_3 * moment_bar_hat_2
        + k6 * power2_2 * moment_bar_hat_3) + t63 * weight_bar_hat_18
        + weight_18 * (-k7 * t12 * power2_bar_hat_7 + k7 * moment_5 * power2_bar_hat_6
        + k7 * moment_6 * power2_bar_hat_5 - k7 * moment_7 * power2_bar_hat_4
        + k11 * moment_7 * power2_bar_hat_8 - k7 * power2_7 * t110 + k7 * power2_6 * moment_bar_hat_5
        + k7 * power2_5 * moment_bar_hat_6 - k7 * power2_4 * moment_bar_hat_7
        + k11 * power2_8 * moment_bar_hat_7) + moment_7 * power2_0 * weight_bar_hat_15
        + weight_15 * (moment_7 * power2_bar_hat_0 + power2_0 * moment_bar_hat_7)
    )
    hyper_bar_hat_7 = (
        moment_7 * weight_bar_hat_21 + moment_bar_hat_7 * weight_21 + power2_7 * weight_bar_hat_24
        + weight_24 * power2_bar_hat_7 + weight_bar_hat_27 * power3_7 + weight_27 * power3_bar_hat_7
    )
    tl.store(hyper_bar_hat_n + 448, hyper_bar_hat_7)
    t56 = k6 * moment_1 * power2_2 + k6 * moment_2 * power2_1
    t57 = (
        -k10 * moment_5 * power2_8 + k7 * moment_6 * power2_7 + k7 * moment_7 * power2_6
        - k10 * moment_8 * power2_5
    )
    power3_5 = (
        moment_0 * power2_5 * weight_17 + weight_16 * t56 + moment_5 * power2_0 * weight_15 + weight_18 * t57
    )
    power3_bar_hat_5 = (
        moment_0 * power2_5 * weight_bar_hat_17 + weight_17 * (moment_0 * power2_bar_hat_5
        + power2_5 * moment_bar_hat_0) + t56 * weight_bar_hat_16 + weight_16 * (k6 * moment_1 * power2_bar_hat_2
        + k6 * moment_2 * power2_bar_hat_1 + k6 * power2_2 * moment_bar_hat_1
        + k6 * power2_1 * moment_bar_hat_2) + moment_5 * power2_0 * weight_bar_hat_15 + t57 * weight_bar_hat_18
        + weight_15 * (moment_5 * power2_bar_hat_0 + power2_0 * moment_bar_hat_5)
        + weight_18 * (-k10 * moment_5 * power2_bar_hat_8 + k7 * moment_6 * power2_bar_hat_7
        + k7 * moment_7 * power2_bar_hat_6 - k10 * moment_8 * power2_bar_hat_5
        - k10 * power2_8 * moment_bar_hat_5 + k7 * power2_7 * moment_bar_hat_6
        + k7 * power2_6 * moment_bar_hat_7 - k10 * power2_5 * moment_bar_hat_8)
    )
    hyper_bar_hat_5 = (
        moment_5 * weight_bar_hat_21 + moment_bar_hat_5 * weight_21 + power2_5 * weight_bar_hat_24
        + weight_24 * power2_bar_hat_5 + weight_bar_hat_27 * power3_5 + weight_27 * power3_bar_hat_5
    )
    tl.store(hyper_bar_hat_n + 320, hyper_bar_hat_5)
    t33 = moment_1 * power2_1
    t34 = moment_2 * power2_2
    t53 = k6 * t33 - k6 * t34
    t39 = moment_6 * power2_6
    t40 = moment_7 * power2_7
    t54 = k7 * t39 - k7 * t40 - k10 * moment_4 * power2_8 - k10 * moment_8 * power2_4
    power3_4 = (
        moment_0 * power2_4 * weight_17 + weight_16 * t53 + moment_4 * power2_0 * weight_15 + weight_18 * t54
    )
    t121 = moment_1 * power2_bar_hat_1 + power2_1 * moment_bar_hat_1
    t122 = moment_2 * power2_bar_hat_2 + power2_2 * moment_bar_hat_2
    t125 = moment_6 * power2_bar_hat_6 + power2_6 * moment_bar_hat_6
    t126 = moment_7 * power2_bar_hat_7 + power2_7 * moment_bar_hat_7
    power3_bar_hat_4 = (
        moment_0 * power2_4 * weight_bar_hat_17 + weight_17 * (moment_0 * power2_bar_hat_4
        + power2_4 * moment_bar_hat_0) + t53 * weight_bar_hat_16 + weight_16 * (k6 * t121 - k6 * t122)
        + moment_4 * power2_0 * weight_bar_hat_15 + t54 * weight_bar_hat_18
        + weight_15 * (moment_4 * power2_bar_hat_0 + power2_0 * moment_bar_hat_4) + weight_18 * (k7 * t125
        - k7 * t126 - k10 * moment_4 * power2_bar_hat_8 - k10 * moment_8 * power2_bar_hat_4
        - k10 * power2_8 * moment_bar_hat_4 - k10 * power2_4 * moment_bar_hat_8)
    )
    hyper_bar_hat_4 = (
        moment_4 * weight_bar_hat_21 + moment_bar_hat_4 * weight_21 + power2_4 * weight_bar_hat_24
        + weight_24 * power2_bar_hat_4 + weight_bar_hat_27 * power3_4 + weight_27 * power3_bar_hat_4
    )
    tl.store(hyper_bar_hat_n + 256, hyper_bar_hat_4)
    t32 = moment_3 * power2_3
    t35 = t33 + t34
    t65 = k8 * t32 - k9 * t35
    t37 = moment_8 * power2_8
    t38 = moment_4 * power2_4 + moment_5 * power2_5
    t41 = t39 + t40
    t66 = k10 * t37 - k10 * t38 + k11 * t41
    power3_8 = (
        moment_0 * power2_8 * weight_17 + weight_16 * t65 + weight_18 * t66 + moment_8 * power2_0 * weight_15
    )
    t120 = moment_3 * power2_bar_hat_3 + power2_3 * moment_bar_hat_3
    t123 = t121 + t122
    t124 = moment_8 * power2_bar_hat_8 + power2_8 * moment_bar_hat_8
    t127 = t125 + t126
    t128 = (
        moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5 + power2_4 * moment_bar_hat_4
        + power2_5 * moment_bar_hat_5
    )
    power3_bar_hat_8 = (
        moment_0 * power2_8 * weight_bar_hat_17 + weight_17 * (moment_0 * power2_bar_hat_8
        + power2_8 * moment_bar_hat_0) + t65 * weight_bar_hat_16 + weight_16 * (k8 * t120 - k9 * t123)
        + t66 * weight_bar_hat_18 + weight_18 * (k10 * t124 + k11 * t127 - k10 * t128)
        + moment_8 * power2_0 * weight_bar_hat_15 + weight_15 * (moment_8 * power2_bar_hat_0
        + power2_0 * moment_bar_hat_8)
    )
    hyper_bar_hat_8 = (
        moment_8 * weight_bar_hat_21 + moment_bar_hat_8 * weight_21 + power2_8 * weight_bar_hat_24
        + weight_24 * power2_bar_hat_8 + weight_bar_hat_27 * power3_8 + weight_27 * power3_bar_hat_8
    )
    tl.store(hyper_bar_hat_n + 512, hyper_bar_hat_8)
    weight_bar_hat_19 = tl.load(weight_bar_hat_c + 1216)
    weight_19 = tl.load(weight_c + 1216)
    weight_bar_hat_22 = tl.load(weight_bar_hat_c + 1408)
    weight_22 = tl.load(weight_c + 1408)
    weight_bar_hat_25 = tl.load(weight_bar_hat_c + 1600)
    weight_8 = tl.load(weight_c + 512)
    weight_9 = tl.load(weight_c + 576)
    t36 = k0 * t32 + k0 * t35
    weight_10 = tl.load(weight_c + 640)
    t42 = k12 * t37 + k12 * t38 + k12 * t41
    power3_0 = moment_0 * power2_0 * weight_8 + weight_9 * t36 + weight_10 * t42
    weight_25 = tl.load(weight_c + 1600)
    weight_bar_hat_8 = tl.load(weight_bar_hat_c + 512)
    weight_bar_hat_9 = tl.load(weight_bar_hat_c + 576)
    weight_bar_hat_10 = tl.load(weight_bar_hat_c + 640)
    power3_bar_hat_0 = (
        moment_0 * power2_0 * weight_bar_hat_8 + weight_8 * (moment_0 * power2_bar_hat_0
        + power2_0 * moment_bar_hat_0) + t36 * weight_bar_hat_9 + weight_9 * (k0 * t120 + k0 * t123)
        + t42 * weight_bar_hat_10 + weight_10 * (k12 * t124 + k12 * t127 + k12 * t128)
    )
    hyper_bar_hat_0 = (
        moment_0 * weight_bar_hat_19 + moment_bar_hat_0 * weight_19 + power2_0 * weight_bar_hat_22
        + weight_22 * power2_bar_hat_0 + weight_bar_hat_25 * power3_0 + weight_25 * power3_bar_hat_0
    )
    tl.store(hyper_bar_hat_n, hyper_bar_hat_0)
    hyper_bar_0 = tl.load(hyper_bar_n)
    power3_bar_0 = hyper_bar_0 * weight_25
    hyper_bar_3 = tl.load(hyper_bar_n + 192)
    power3_bar_3 = weight_26 * hyper_bar_3
    t77 = moment_3 * power3_bar_3
    hyper_bar_1 = tl.load(hyper_bar_n + 64)
    power3_bar_1 = hyper_bar_1 * weight_26
    t78 = moment_1 * power3_bar_1
    hyper_bar_2 = tl.load(hyper_bar_n + 128)
    power3_bar_2 = weight_26 * hyper_bar_2
    t79 = moment_2 * power3_bar_2
    t80 = t78 + t79
    t81 = t77 + t80
    hyper_bar_8 = tl.load(hyper_bar_n + 512)
    power3_bar_8 = weight_27 * hyper_bar_8
    t82 = moment_8 * power3_bar_8
    hyper_bar_4 = tl.load(hyper_bar_n + 256)
    power3_bar_4 = hyper_bar_4 * weight_27
    hyper_bar_5 = tl.load(hyper_bar_n + 320)
    power3_bar_5 = weight_27 * hyper_bar_5
    t83 = moment_4 * power3_bar_4 + moment_5 * power3_bar_5
    hyper_bar_6 = tl.load(hyper_bar_n + 384)
    power3_bar_6 = weight_27 * hyper_bar_6
    t84 = moment_6 * power3_bar_6
    hyper_bar_7 = tl.load(hyper_bar_n + 448)
    power3_bar_7 = weight_27 * hyper_bar_7
    t85 = moment_7 * power3_bar_7
    t86 = t84 + t85
    t87 = t82 + t83 + t86
    power2_bar_0 = (
        hyper_bar_0 * weight_22 + moment_0 * weight_8 * power3_bar_0 + weight_11 * t81 + weight_15 * t87
    )
    power3_hat_0 = hyper_bar_0 * weight_bar_hat_25
    power3_hat_1 = hyper_bar_1 * weight_bar_hat_26
    power3_hat_2 = hyper_bar_2 * weight_bar_hat_26
    power3_hat_3 = hyper_bar_3 * weight_bar_hat_26
    power3_hat_4 = hyper_bar_4 * weight_bar_hat_27
    power3_hat_5 = hyper_bar_5 * weight_bar_hat_27
    power3_hat_6 = hyper_bar_6 * weight_bar_hat_27
    power3_hat_7 = hyper_bar_7 * weight_bar_hat_27
    power3_hat_8 = hyper_bar_8 * weight_bar_hat_27
    power2_hat_0 = (
        hyper_bar_0 * weight_bar_hat_22 + moment_0 * power3_bar_0 * weight_bar_hat_8
        + weight_8 * (moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0) + t81 * weight_bar_hat_11
        + weight_11 * (moment_1 * power3_hat_1 + moment_2 * power3_hat_2 + moment_3 * power3_hat_3
        + power3_bar_1 * moment_bar_hat_1 + power3_bar_2 * moment_bar_hat_2 + power3_bar_3 * moment_bar_hat_3)
        + t87 * weight_bar_hat_15 + weight_15 * (moment_4 * power3_hat_4 + moment_5 * power3_hat_5
        + moment_6 * power3_hat_6 + moment_7 * power3_hat_7 + moment_8 * power3_hat_8
        + power3_bar_4 * moment_bar_hat_4 + power3_bar_5 * moment_bar_hat_5 + power3_bar_6 * moment_bar_hat_6
        + power3_bar_7 * moment_bar_hat_7 + power3_bar_8 * moment_bar_hat_8)
    )
    power2_bar_1 = (
        hyper_bar_1 * weight_23 + moment_0 * weight_12 * power3_bar_1 + k0 * moment_1 * weight_9 * power3_bar_0
        + weight_16 * (k6 * moment_1 * power3_bar_4 - k9 * moment_1 * power3_bar_8
        + k6 * moment_2 * power3_bar_5 + k6 * moment_3 * power3_bar_6) + weight_13 * (k1 * t12 * power3_bar_1
        + k1 * moment_5 * power3_bar_2 + k1 * moment_6 * power3_bar_3)
    )
    t148 = power3_bar_1 * weight_bar_hat_12 + weight_12 * power3_hat_1
    t149 = power3_bar_4 * weight_bar_hat_16 + weight_16 * power3_hat_4
    t150 = power3_bar_0 * weight_bar_hat_9 + weight_9 * power3_hat_0
    t151 = power3_bar_8 * weight_bar_hat_16 + weight_16 * power3_hat_8
    t152 = t150 - k6 * t151
    t153 = k6 * t149 + k0 * t152
    t154 = k6 * power3_bar_5 * weight_bar_hat_16 + k6 * weight_16 * power3_hat_5
    t155 = k6 * power3_bar_6 * weight_bar_hat_16 + k6 * weight_16 * power3_hat_6
    t156 = power3_bar_1 * weight_bar_hat_13 + weight_13 * power3_hat_1
    t157 = power3_bar_2 * weight_bar_hat_13 + weight_13 * power3_hat_2
    t158 = power3_bar_3 * weight_bar_hat_13 + weight_13 * power3_hat_3
    t159 = weight_16 * power3_bar_4
    t91 = weight_9 * power3_bar_0
    t92 = weight_16 * power3_bar_8
    t160 = t91 - k6 * t92
    t161 = k6 * t159 + k0 * t160
    power2_hat_1 = (
        hyper_bar_1 * weight_bar_hat_23 + moment_0 * t148 + moment_1 * t153 + moment_2 * t154 + moment_3 * t155
        + k1 * moment_4 * t156 + k1 * moment_5 * t157 + k1 * moment_6 * t158 - k2 * moment_8 * t156
        + weight_12 * power3_bar_1 * moment_bar_hat_0 + moment_bar_hat_1 * t161
        + k6 * weight_16 * power3_bar_5 * moment_bar_hat_2 + k6 * weight_16 * power3_bar_6 * moment_bar_hat_3
        + k1 * weight_13 * power3_bar_1 * moment_bar_hat_4 + k1 * weight_13 * power3_bar_2 * moment_bar_hat_5
        + k1 * weight_13 * power3_bar_3 * moment_bar_hat_6 - k2 * weight_13 * power3_bar_1 * moment_bar_hat_8
    )
    t209 = weight_bar_hat_3 * power2_bar_1 + weight_3 * power2_hat_1
    power2_bar_2 = (
        hyper_bar_2 * weight_23 + moment_0 * weight_12 * power3_bar_2
        + weight_16 * (k6 * moment_1 * power3_bar_5 - k6 * moment_2 * power3_bar_4
        - k9 * moment_2 * power3_bar_8 + k6 * moment_3 * power3_bar_7) + k0 * moment_2 * weight_9 * power3_bar_0
        + weight_13 * (-k1 * t15 * power3_bar_2 + k1 * moment_5 * power3_bar_1 + k1 * moment_7 * power3_bar_3)
    )
    t163 = power3_bar_2 * weight_bar_hat_12 + weight_12 * power3_hat_2
    t164 = -k6 * t149 + k0 * t152
    t165 = k6 * power3_bar_7 * weight_bar_hat_16 + k6 * weight_16 * power3_hat_7
    t166 = -k6 * t159 + k0 * t160
    power2_hat_2 = (
        hyper_bar_2 * weight_bar_hat_23 + moment_0 * t163 + moment_1 * t154 + moment_2 * t164 + moment_3 * t165
        - k1 * moment_4 * t157 + k1 * moment_5 * t156 + k1 * moment_7 * t158 - k2 * moment_8 * t157
        + weight_12 * power3_bar_2 * moment_bar_hat_0 + k6 * weight_16 * power3_bar_5 * moment_bar_hat_1
        + moment_bar_hat_2 * t166 + k6 * weight_16 * power3_bar_7 * moment_bar_hat_3
        - k1 * weight_13 * power3_bar_2 * moment_bar_hat_4 + k1 * weight_13 * power3_bar_1 * moment_bar_hat_5
        + k1 * weight_13 * power3_bar_3 * moment_bar_hat_7 - k2 * weight_13 * power3_bar_2 * moment_bar_hat_8
    )
    t210 = weight_bar_hat_3 * power2_bar_2 + weight_3 * power2_hat_2
    t93 = k0 * t91 + k8 * t92
    power2_bar_3 = (
        hyper_bar_3 * weight_23 + moment_0 * weight_12 * power3_bar_3 + k6 * moment_1 * weight_16 * power3_bar_6
        + k6 * moment_2 * weight_16 * power3_bar_7 + moment_3 * t93 + k1 * moment_6 * weight_13 * power3_bar_1
        + k1 * moment_7 * weight_13 * power3_bar_2 + k13 * moment_8 * weight_13 * power3_bar_3
    )
    t168 = power3_bar_3 * weight_bar_hat_12 + weight_12 * power3_hat_3
    t169 = k0 * t150 + k8 * t151
    power2_hat_3 = (
        hyper_bar_3 * weight_bar_hat_23 + moment_0 * t168 + moment_1 * t155 + moment_2 * t165 + moment_3 * t169
        + k1 * moment_6 * t156 + k1 * moment_7 * t157 + k13 * moment_8 * t158
        + weight_12 * power3_bar_3 * moment_bar_hat_0 + k6 * weight_16 * power3_bar_6 * moment_bar_hat_1
        + k6 * weight_16 * power3_bar_7 * moment_bar_hat_2 + t93 * moment_bar_hat_3
        + k1 * weight_13 * power3_bar_1 * moment_bar_hat_6 + k1 * weight_13 * power3_bar_2 * moment_bar_hat_7
        + k13 * weight_13 * power3_bar_3 * moment_bar_hat_8
    )
    t211 = weight_bar_hat_3 * power2_bar_3 + weight_3 * power2_hat_3
    power2_bar_4 = (
        hyper_bar_4 * weight_24 + moment_0 * weight_17 * power3_bar_4 + weight_14 * (k1 * t78 - k1 * t79)
        + k12 * moment_4 * weight_10 * power3_bar_0 + weight_18 * (k7 * t84 - k7 * t85
        - k10 * moment_4 * power3_bar_8 - k10 * moment_8 * power3_bar_4)
    )
    t171 = power3_bar_4 * weight_bar_hat_17 + weight_17 * power3_hat_4
    t172 = power3_bar_1 * weight_bar_hat_14 + weight_14 * power3_hat_1
    t173 = moment_1 * t172
    t174 = power3_bar_2 * weight_bar_hat_14 + weight_14 * power3_hat_2
    t175 = moment_2 * t174
    t176 = power3_bar_0 * weight_bar_hat_10 + weight_10 * power3_hat_0
    t177 = power3_bar_8 * weight_bar_hat_18 + weight_18 * power3_hat_8
    t178 = k12 * t176 - k10 * t177
    t179 = power3_bar_6 * weight_bar_hat_18 + weight_18 * power3_hat_6
    t180 = moment_6 * t179
    t181 = power3_bar_7 * weight_bar_hat_18 + weight_18 * power3_hat_7
    t182 = moment_7 * t181
    t183 = power3_bar_4 * weight_bar_hat_18 + weight_18 * power3_hat_4
    t184 = weight_10 * power3_bar_0
    t185 = weight_18 * power3_bar_8
    t186 = k12 * t184 - k10 * t185
    t187 = weight_14 * power3_bar_1 * moment_bar_hat_1 - k18 * weight_18 * power3_bar_7 * moment_bar_hat_7
    t188 = weight_14 * power3_bar_2 * moment_bar_hat_2 - k18 * weight_18 * power3_bar_6 * moment_bar_hat_6
    power2_hat_4 = (
        hyper_bar_4 * weight_bar_hat_24 + moment_0 * t171 + k1 * t173 - k1 * t175 + moment_4 * t178 + k7 * t180
        - k7 * t182 - k10 * moment_8 * t183 + weight_17 * power3_bar_4 * moment_bar_hat_0
        + moment_bar_hat_4 * t186 - k10 * weight_18 * power3_bar_4 * moment_bar_hat_8 + k1 * t187 - k1 * t188
    )
    t212 = weight_bar_hat_5 * power2_bar_4 + weight_5 * power2_hat_4
    power2_bar_5 = (
        hyper_bar_5 * weight_24 + moment_0 * weight_17 * power3_bar_5
        + k1 * weight_14 * (moment_1 * power3_bar_2 + moment_2 * power3_bar_1)
        + k12 * moment_5 * weight_10 * power3_bar_0 + weight_18 * (-k10 * moment_5 * power3_bar_8
        + k7 * moment_6 * power3_bar_7 + k7 * moment_7 * power3_bar_6 - k10 * moment_8 * power3_bar_5)
    )
    t190 = power3_bar_5 * weight_bar_hat_17 + weight_17 * power3_hat_5
    t191 = power3_bar_5 * weight_bar_hat_18 + weight_18 * power3_hat_5
    power2_hat_5 = (
        hyper_bar_5 * weight_bar_hat_24 + moment_0 * t190 + k1 * moment_1 * t174 + k1 * moment_2 * t172
        + moment_5 * t178 + k7 * moment_6 * t181 + k7 * moment_7 * t179 - k10 * moment_8 * t191
        + weight_17 * power3_bar_5 * moment_bar_hat_0 + k1 * weight_14 * power3_bar_2 * moment_bar_hat_1
        + k1 * weight_14 * power3_bar_1 * moment_bar_hat_2 + moment_bar_hat_5 * t186
        + k7 * weight_18 * power3_bar_7 * moment_bar_hat_6 + k7 * weight_18 * power3_bar_6 * moment_bar_hat_7
        - k10 * weight_18 * power3_bar_5 * moment_bar_hat_8
    )
    t213 = weight_bar_hat_5 * power2_bar_5 + weight_5 * power2_hat_5
    power2_bar_6 = (
        hyper_bar_6 * weight_24 + moment_0 * weight_17 * power3_bar_6
        + k1 * weight_14 * (moment_1 * power3_bar_3 + moment_3 * power3_bar_1)
        + weight_18 * (k7 * t15 * power3_bar_6 + k7 * moment_5 * power3_bar_7 + k7 * moment_6 * power3_bar_4
        + k11 * moment_6 * power3_bar_8 + k7 * moment_7 * power3_bar_5)
        + k12 * moment_6 * weight_10 * power3_bar_0
    )
    t193 = power3_bar_6 * weight_bar_hat_17 + weight_17 * power3_hat_6
    t194 = power3_bar_3 * weight_bar_hat_14 + weight_14 * power3_hat_3
    t195 = t176 + k19 * t177
    t196 = k7 * t183 + k12 * t195
    t197 = weight_18 * power3_bar_4
    t198 = t184 + k19 * t185
    t199 = k7 * t197 + k12 * t198
    power2_hat_6 = (
        hyper_bar_6 * weight_bar_hat_24 + moment_0 * t193 + k1 * moment_1 * t194 + k1 * moment_3 * t172
        + k7 * moment_4 * t179 + k7 * moment_5 * t181 + moment_6 * t196 + k7 * moment_7 * t191
        + k11 * moment_8 * t179 + weight_17 * power3_bar_6 * moment_bar_hat_0
        + k1 * weight_14 * power3_bar_3 * moment_bar_hat_1 + k1 * weight_14 * power3_bar_1 * moment_bar_hat_3
        + k7 * weight_18 * power3_bar_6 * moment_bar_hat_4 + k7 * weight_18 * power3_bar_7 * moment_bar_hat_5
        + moment_bar_hat_6 * t199 + k7 * weight_18 * power3_bar_5 * moment_bar_hat_7
        + k11 * weight_18 * power3_bar_6 * moment_bar_hat_8
    )
    t214 = weight_bar_hat_5 * power2_bar_6 + weight_5 * power2_hat_6
    power2_bar_7 = (
        hyper_bar_7 * weight_24 + moment_0 * weight_17 * power3_bar_7
        + k1 * weight_14 * (moment_2 * power3_bar_3 + moment_3 * power3_bar_2)
        + weight_18 * (-k7 * t12 * power3_bar_7 + k7 * moment_5 * power3_bar_6 + k7 * moment_6 * power3_bar_5
        - k7 * moment_7 * power3_bar_4 + k11 * moment_7 * power3_bar_8)
        + k12 * moment_7 * weight_10 * power3_bar_0
    )
    t201 = power3_bar_7 * weight_bar_hat_17 + weight_17 * power3_hat_7
    t202 = -k7 * t183 + k12 * t195
    t203 = -k7 * t197 + k12 * t198
    power2_hat_7 = (
        hyper_bar_7 * weight_bar_hat_24 + moment_0 * t201 + k1 * moment_2 * t194 + k1 * moment_3 * t174
        - k7 * moment_4 * t181 + k7 * moment_5 * t179 + k7 * moment_6 * t191 + moment_7 * t202
        + k11 * moment_8 * t181 + weight_17 * power3_bar_7 * moment_bar_hat_0
        + k1 * weight_14 * power3_bar_3 * moment_bar_hat_2 + k1 * weight_14 * power3_bar_2 * moment_bar_hat_3
        - k7 * weight_18 * power3_bar_7 * moment_bar_hat_4 + k7 * weight_18 * power3_bar_6 * moment_bar_hat_5
        + k7 * weight_18 * power3_bar_5 * moment_bar_hat_6 + moment_bar_hat_7 * t203
        + k11 * weight_18 * power3_bar_7 * moment_bar_hat_8
    )
    t215 = weight_bar_hat_5 * power2_bar_7 + weight_5 * power2_hat_7
    power2_bar_8 = (
        hyper_bar_8 * weight_24 + moment_0 * weight_17 * power3_bar_8 + weight_14 * (k13 * t77 - k2 * t80)
        + weight_18 * (k10 * t82 - k10 * t83 + k11 * t86) + k12 * moment_8 * weight_10 * power3_bar_0
    )
    t205 = power3_bar_8 * weight_bar_hat_17 + weight_17 * power3_hat_8
    t206 = k12 * t176 + k10 * t177
    t207 = k12 * t184 + k10 * t185
    power2_hat_8 = (
        -k2 * t173 - k2 * t175 + k11 * t180 + k11 * t182 - k2 * t187 - k2 * t188
        + hyper_bar_8 * weight_bar_hat_24 + moment_0 * t205 + k13 * moment_3 * t194 - k10 * moment_4 * t183
        - k10 * moment_5 * t191 + moment_8 * t206 + weight_17 * power3_bar_8 * moment_bar_hat_0
        + k13 * weight_14 * power3_bar_3 * moment_bar_hat_3 - k10 * weight_18 * power3_bar_4 * moment_bar_hat_4
        - k10 * weight_18 * power3_bar_5 * moment_bar_hat_5 + moment_bar_hat_8 * t207
    )
    t216 = weight_bar_hat_5 * power2_bar_8 + weight_5 * power2_hat_8
    moment_hat_0 = (
        hyper_bar_0 * weight_bar_hat_19 + k15 * moment_0 * (weight_bar_hat_0 * power2_bar_0
        + weight_0 * power2_hat_0) + moment_1 * t209 + moment_2 * t210 + moment_3 * t211 + moment_4 * t212
        + moment_5 * t213 + moment_6 * t214 + moment_7 * t215 + moment_8 * t216
        + k15 * weight_0 * moment_bar_hat_0 * power2_bar_0 + weight_3 * moment_bar_hat_1 * power2_bar_1
        + weight_3 * moment_bar_hat_2 * power2_bar_2 + weight_3 * moment_bar_hat_3 * power2_bar_3
        + weight_5 * moment_bar_hat_4 * power2_bar_4 + weight_5 * moment_bar_hat_5 * power2_bar_5
        + weight_5 * moment_bar_hat_6 * power2_bar_6 + weight_5 * moment_bar_hat_7 * power2_bar_7
        + weight_5 * moment_bar_hat_8 * power2_bar_8 + power2_0 * (power3_bar_0 * weight_bar_hat_8
        + weight_8 * power3_hat_0) + power2_1 * t148 + power2_2 * t163 + power2_3 * t168 + power2_4 * t171
        + power2_5 * t190 + power2_6 * t193 + power2_7 * t201 + power2_8 * t205
        + weight_8 * power3_bar_0 * power2_bar_hat_0 + weight_12 * power3_bar_1 * power2_bar_hat_1
        + weight_12 * power3_bar_2 * power2_bar_hat_2 + weight_12 * power3_bar_3 * power2_bar_hat_3
        + weight_17 * power3_bar_4 * power2_bar_hat_4 + weight_17 * power3_bar_5 * power2_bar_hat_5
        + weight_17 * power3_bar_6 * power2_bar_hat_6 + weight_17 * power3_bar_7 * power2_bar_hat_7
        + weight_17 * power3_bar_8 * power2_bar_hat_8
    )
    tl.store(moment_hat_n, moment_hat_0)
    t222 = k5 * weight_bar_hat_6 * power2_bar_6 + k5 * weight_6 * power2_hat_6
    t230 = k5 * weight_bar_hat_6 * power2_bar_7 + k5 * weight_6 * power2_hat_7
    t218 = weight_bar_hat_1 * power2_bar_0 + weight_1 * power2_hat_0
    t219 = weight_bar_hat_6 * power2_bar_8 + weight_6 * power2_hat_8
    t223 = weight_bar_hat_4 * power2_bar_1 + weight_4 * power2_hat_1
    t224 = weight_bar_hat_4 * power2_bar_2 + weight_4 * power2_hat_2
    t225 = weight_bar_hat_4 * power2_bar_3 + weight_4 * power2_hat_3
    t227 = weight_1 * power2_bar_0
    t228 = weight_6 * power2_bar_8
    moment_hat_3 = (
        hyper_bar_3 * weight_bar_hat_20 + moment_0 * t211 + moment_1 * t222 + moment_2 * t230
        + moment_3 * (k16 * t218 + k14 * t219) + k1 * moment_6 * t223 + k1 * moment_7 * t224
        + k13 * moment_8 * t225 + weight_3 * moment_bar_hat_0 * power2_bar_3
        + k5 * weight_6 * moment_bar_hat_1 * power2_bar_6 + k5 * weight_6 * moment_bar_hat_2 * power2_bar_7
        + moment_bar_hat_3 * (k16 * t227 + k14 * t228) + k1 * weight_4 * moment_bar_hat_6 * power2_bar_1
        + k1 * weight_4 * moment_bar_hat_7 * power2_bar_2 + k13 * weight_4 * moment_bar_hat_8 * power2_bar_3
        + power2_0 * (power3_bar_3 * weight_bar_hat_11 + weight_11 * power3_hat_3) + power2_1 * t155
        + power2_2 * t165 + power2_3 * t169 + k1 * power2_6 * t172 + k1 * power2_7 * t174
        + k13 * power2_8 * t194 + weight_11 * power3_bar_3 * power2_bar_hat_0
        + k6 * weight_16 * power3_bar_6 * power2_bar_hat_1 + k6 * weight_16 * power3_bar_7 * power2_bar_hat_2
        + t93 * power2_bar_hat_3 + k1 * weight_14 * power3_bar_1 * power2_bar_hat_6
        + k1 * weight_14 * power3_bar_2 * power2_bar_hat_7 + k13 * weight_14 * power3_bar_3 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 192, moment_hat_3)
    t217 = weight_bar_hat_6 * power2_bar_4 + weight_6 * power2_hat_4
    t220 = t218 - k6 * t219
    t221 = k5 * weight_bar_hat_6 * power2_bar_5 + k5 * weight_6 * power2_hat_5
    t226 = weight_6 * power2_bar_4
    t229 = t227 - k6 * t228
    moment_hat_1 = (
        hyper_bar_1 * weight_bar_hat_20 + moment_0 * t209 + moment_1 * (k5 * t217 + k16 * t220)
        + moment_2 * t221 + moment_3 * t222 + k1 * moment_4 * t223 + k1 * moment_5 * t224 + k1 * moment_6 * t225
        - k2 * moment_8 * t223 + weight_3 * moment_bar_hat_0 * power2_bar_1 + moment_bar_hat_1 * (k5 * t226
        + k16 * t229) + k5 * weight_6 * moment_bar_hat_2 * power2_bar_5
        + k5 * weight_6 * moment_bar_hat_3 * power2_bar_6 + k1 * weight_4 * moment_bar_hat_4 * power2_bar_1
        + k1 * weight_4 * moment_bar_hat_5 * power2_bar_2 + k1 * weight_4 * moment_bar_hat_6 * power2_bar_3
        - k2 * weight_4 * moment_bar_hat_8 * power2_bar_1 + power2_0 * (power3_bar_1 * weight_bar_hat_11
        + weight_11 * power3_hat_1) + power2_1 * t153 + power2_2 * t154 + power2_3 * t155 + k1 * power2_4 * t172
        + k1 * power2_5 * t174 + k1 * power2_6 * t194 - k2 * power2_8 * t172
        + weight_11 * power3_bar_1 * power2_bar_hat_0 + power2_bar_hat_1 * t161
        + k6 * weight_16 * power3_bar_5 * power2_bar_hat_2 + k6 * weight_16 * power3_bar_6 * power2_bar_hat_3
        + k1 * weight_14 * power3_bar_1 * power2_bar_hat_4 + k1 * weight_14 * power3_bar_2 * power2_bar_hat_5
        + k1 * weight_14 * power3_bar_3 * power2_bar_hat_6 - k2 * weight_14 * power3_bar_1 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 64, moment_hat_1)
    moment_hat_2 = (
        hyper_bar_2 * weight_bar_hat_20 + moment_0 * t210 + moment_1 * t221 + moment_2 * (-k5 * t217
        + k16 * t220) + moment_3 * t230 - k1 * moment_4 * t224 + k1 * moment_5 * t223 + k1 * moment_7 * t225
        - k2 * moment_8 * t224 + weight_3 * moment_bar_hat_0 * power2_bar_2
        + k5 * weight_6 * moment_bar_hat_1 * power2_bar_5 + moment_bar_hat_2 * (-k5 * t226 + k16 * t229)
        + k5 * weight_6 * moment_bar_hat_3 * power2_bar_7 - k1 * weight_4 * moment_bar_hat_4 * power2_bar_2
        + k1 * weight_4 * moment_bar_hat_5 * power2_bar_1 + k1 * weight_4 * moment_bar_hat_7 * power2_bar_3
        - k2 * weight_4 * moment_bar_hat_8 * power2_bar_2 + power2_0 * (power3_bar_2 * weight_bar_hat_11
        + weight_11 * power3_hat_2) + power2_1 * t154 + power2_2 * t164 + power2_3 * t165 - k1 * power2_4 * t174
        + k1 * power2_5 * t172 + k1 * power2_7 * t194 - k2 * power2_8 * t174
        + weight_11 * power3_bar_2 * power2_bar_hat_0 + k6 * weight_16 * power3_bar_5 * power2_bar_hat_1
        + power2_bar_hat_2 * t166 + k6 * weight_16 * power3_bar_7 * power2_bar_hat_3
        - k1 * weight_14 * power3_bar_2 * power2_bar_hat_4 + k1 * weight_14 * power3_bar_1 * power2_bar_hat_5
        + k1 * weight_14 * power3_bar_3 * power2_bar_hat_7 - k2 * weight_14 * power3_bar_2 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 128, moment_hat_2)
    t236 = weight_bar_hat_7 * power2_bar_6 + weight_7 * power2_hat_6
    t238 = weight_bar_hat_7 * power2_bar_7 + weight_7 * power2_hat_7
    t240 = weight_bar_hat_7 * power2_bar_4 + weight_7 * power2_hat_4
    t233 = weight_bar_hat_2 * power2_bar_0 + weight_2 * power2_hat_0
    t234 = weight_bar_hat_7 * power2_bar_8 + weight_7 * power2_hat_8
    t251 = t233 + k19 * t234
    t250 = weight_bar_hat_7 * power2_bar_5 + weight_7 * power2_hat_5
    t252 = weight_7 * power2_bar_4
    t241 = weight_2 * power2_bar_0
    t242 = weight_7 * power2_bar_8
    t253 = t241 + k19 * t242
    moment_hat_6 = (
        hyper_bar_6 * weight_bar_hat_21 + moment_0 * t214 + k1 * moment_1 * t225 + k1 * moment_3 * t223
        + k4 * moment_4 * t236 + k4 * moment_5 * t238 + moment_6 * (k4 * t240 + k17 * t251)
        + k4 * moment_7 * t250 + k10 * moment_8 * t236 + weight_5 * moment_bar_hat_0 * power2_bar_6
        + k1 * weight_4 * moment_bar_hat_1 * power2_bar_3 + k1 * weight_4 * moment_bar_hat_3 * power2_bar_1
        + k4 * weight_7 * moment_bar_hat_4 * power2_bar_6 + k4 * weight_7 * moment_bar_hat_5 * power2_bar_7
        + moment_bar_hat_6 * (k4 * t252 + k17 * t253) + k4 * weight_7 * moment_bar_hat_7 * power2_bar_5
        + k10 * weight_7 * moment_bar_hat_8 * power2_bar_6 + power2_0 * (power3_bar_6 * weight_bar_hat_15
        + weight_15 * power3_hat_6) + k1 * power2_1 * t158 + k1 * power2_3 * t156 + k7 * power2_4 * t179
        + k7 * power2_5 * t181 + power2_6 * t196 + k7 * power2_7 * t191 + k11 * power2_8 * t179
        + weight_15 * power3_bar_6 * power2_bar_hat_0 + k1 * weight_13 * power3_bar_3 * power2_bar_hat_1
        + k1 * weight_13 * power3_bar_1 * power2_bar_hat_3 + k7 * weight_18 * power3_bar_6 * power2_bar_hat_4
        + k7 * weight_18 * power3_bar_7 * power2_bar_hat_5 + power2_bar_hat_6 * t199
        + k7 * weight_18 * power3_bar_5 * power2_bar_hat_7 + k11 * weight_18 * power3_bar_6 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 384, moment_hat_6)
    moment_hat_7 = (
        hyper_bar_7 * weight_bar_hat_21 + moment_0 * t215 + k1 * moment_2 * t225 + k1 * moment_3 * t224
        - k4 * moment_4 * t238 + k4 * moment_5 * t236 + k4 * moment_6 * t250 + moment_7 * (-k4 * t240
        + k17 * t251) + k10 * moment_8 * t238 + weight_5 * moment_bar_hat_0 * power2_bar_7
        + k1 * weight_4 * moment_bar_hat_2 * power2_bar_3 + k1 * weight_4 * moment_bar_hat_3 * power2_bar_2
        - k4 * weight_7 * moment_bar_hat_4 * power2_bar_7 + k4 * weight_7 * moment_bar_hat_5 * power2_bar_6
        + k4 * weight_7 * moment_bar_hat_6 * power2_bar_5 + moment_bar_hat_7 * (-k4 * t252 + k17 * t253)
        + k10 * weight_7 * moment_bar_hat_8 * power2_bar_7 + power2_0 * (power3_bar_7 * weight_bar_hat_15
        + weight_15 * power3_hat_7) + k1 * power2_2 * t158 + k1 * power2_3 * t157 - k7 * power2_4 * t181
        + k7 * power2_5 * t179 + k7 * power2_6 * t191 + power2_7 * t202 + k11 * power2_8 * t181
        + weight_15 * power3_bar_7 * power2_bar_hat_0 + k1 * weight_13 * power3_bar_3 * power2_bar_hat_2
        + k1 * weight_13 * power3_bar_2 * power2_bar_hat_3 - k7 * weight_18 * power3_bar_7 * power2_bar_hat_4
        + k7 * weight_18 * power3_bar_6 * power2_bar_hat_5 + k7 * weight_18 * power3_bar_5 * power2_bar_hat_6
        + power2_bar_hat_7 * t203 + k11 * weight_18 * power3_bar_7 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 448, moment_hat_7)
    t231 = moment_1 * t223
    t232 = moment_2 * t224
    t237 = moment_6 * t236
    t239 = moment_7 * t238
    t244 = power2_1 * t156
    t245 = power2_2 * t157
    t246 = power2_6 * t179
    t247 = power2_7 * t181
    t248 = (
        weight_4 * moment_bar_hat_1 * power2_bar_1 - k20 * weight_7 * moment_bar_hat_7 * power2_bar_7
        + weight_13 * power3_bar_1 * power2_bar_hat_1 - k18 * weight_18 * power3_bar_7 * power2_bar_hat_7
    )
    t249 = (
        weight_4 * moment_bar_hat_2 * power2_bar_2 - k20 * weight_7 * moment_bar_hat_6 * power2_bar_6
        + weight_13 * power3_bar_2 * power2_bar_hat_2 - k18 * weight_18 * power3_bar_6 * power2_bar_hat_6
    )
    moment_hat_8 = (
        -k2 * t231 - k2 * t232 + k10 * t237 + k10 * t239 - k2 * t244 - k2 * t245 + k11 * t246 + k11 * t247
        - k2 * t248 - k2 * t249 + hyper_bar_8 * weight_bar_hat_21 + moment_0 * t216 + k13 * moment_3 * t225
        - k3 * moment_4 * t240 - k3 * moment_5 * t250 + moment_8 * (k17 * t233 + k3 * t234)
        + weight_5 * moment_bar_hat_0 * power2_bar_8 + k13 * weight_4 * moment_bar_hat_3 * power2_bar_3
        - k3 * weight_7 * moment_bar_hat_4 * power2_bar_4 - k3 * weight_7 * moment_bar_hat_5 * power2_bar_5
        + moment_bar_hat_8 * (k17 * t241 + k3 * t242) + power2_0 * (power3_bar_8 * weight_bar_hat_15
        + weight_15 * power3_hat_8) + k13 * power2_3 * t158 - k10 * power2_4 * t183 - k10 * power2_5 * t191
        + power2_8 * t206 + weight_15 * power3_bar_8 * power2_bar_hat_0
        + k13 * weight_13 * power3_bar_3 * power2_bar_hat_3 - k10 * weight_18 * power3_bar_4 * power2_bar_hat_4
        - k10 * weight_18 * power3_bar_5 * power2_bar_hat_5 + power2_bar_hat_8 * t207
    )
    tl.store(moment_hat_n + 512, moment_hat_8)
    t235 = k17 * t233 - k3 * t234
    t243 = k17 * t241 - k3 * t242
    moment_hat_5 = (
        hyper_bar_5 * weight_bar_hat_21 + moment_0 * t213 + k1 * moment_1 * t224 + k1 * moment_2 * t223
        + moment_5 * t235 + k4 * moment_6 * t238 + k4 * moment_7 * t236 - k3 * moment_8 * t250
        + weight_5 * moment_bar_hat_0 * power2_bar_5 + k1 * weight_4 * moment_bar_hat_1 * power2_bar_2
        + k1 * weight_4 * moment_bar_hat_2 * power2_bar_1 + moment_bar_hat_5 * t243
        + k4 * weight_7 * moment_bar_hat_6 * power2_bar_7 + k4 * weight_7 * moment_bar_hat_7 * power2_bar_6
        - k3 * weight_7 * moment_bar_hat_8 * power2_bar_5 + power2_0 * (power3_bar_5 * weight_bar_hat_15
        + weight_15 * power3_hat_5) + k1 * power2_1 * t157 + k1 * power2_2 * t156 + power2_5 * t178
        + k7 * power2_6 * t181 + k7 * power2_7 * t179 - k10 * power2_8 * t191
        + weight_15 * power3_bar_5 * power2_bar_hat_0 + k1 * weight_13 * power3_bar_2 * power2_bar_hat_1
        + k1 * weight_13 * power3_bar_1 * power2_bar_hat_2 + power2_bar_hat_5 * t186
        + k7 * weight_18 * power3_bar_7 * power2_bar_hat_6 + k7 * weight_18 * power3_bar_6 * power2_bar_hat_7
        - k10 * weight_18 * power3_bar_5 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 320, moment_hat_5)
    moment_hat_4 = (
        hyper_bar_4 * weight_bar_hat_21 + moment_0 * t212 + k1 * t231 - k1 * t232 + moment_4 * t235 + k4 * t237
        - k4 * t239 - k3 * moment_8 * t240 + weight_5 * moment_bar_hat_0 * power2_bar_4
        + moment_bar_hat_4 * t243 - k3 * weight_7 * moment_bar_hat_8 * power2_bar_4
        + power2_0 * (power3_bar_4 * weight_bar_hat_15 + weight_15 * power3_hat_4) + k1 * t244 - k1 * t245
        + power2_4 * t178 + k7 * t246 - k7 * t247 - k10 * power2_8 * t183
        + weight_15 * power3_bar_4 * power2_bar_hat_0 + power2_bar_hat_4 * t186
        - k10 * weight_18 * power3_bar_4 * power2_bar_hat_8 + k1 * t248 - k1 * t249
    )
    tl.store(moment_hat_n + 256, moment_hat_4)


@triton.jit(do_not_specialize=['samples', 'run'])
def second_shared_0(moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat, samples, run, BLOCK: tl.constexpr):
    """moment [samples, 9, 64]
    weight [28, 64]
    hyper_bar [samples, 9, 64]
    moment_bar_hat [samples, 9, 64]
    weight_bar_hat [28, 64]
    -> weight_hat [rows, 28, 64] (components 3, 4, 8, 9, 10, 12, 13, 16, 19, 20, 21, 22, 23, 24, 25, 26, 27)
    A program sums a run of samples into a row; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by power2 > power2_bar_hat > weight > weight_bar_hat > moment > moment_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > weight > weight_bar_hat > power3_bar > power3_hat > moment > moment_bar_hat, weight_hat by hyper_bar > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_bar_hat > power3_hat > moment > moment_bar_hat
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k2: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k5: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k6: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k7: tl.constexpr = 2.0  # 2
    k8: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k9: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k10: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k11: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k12: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k13: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k14: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k15: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k16: tl.constexpr = 1.6329931618554518  # 2*sqrt(6)/3
    k17: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k18: tl.constexpr = 0.6546536707079771  # sqrt(21)/7
    row = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    weight_hat_3 = tl.zeros([BLOCK], real)
    weight_hat_4 = tl.zeros([BLOCK], real)
    weight_hat_8 = tl.zeros([BLOCK], real)
    weight_hat_9 = tl.zeros([BLOCK], real)
    weight_hat_10 = tl.zeros([BLOCK], real)
    weight_hat_12 = tl.zeros([BLOCK], real)
    weight_hat_13 = tl.zeros([BLOCK], real)
    weight_hat_16 = tl.zeros([BLOCK], real)
    weight_hat_19 = tl.zeros([BLOCK], real)
    weight_hat_20 = tl.zeros([BLOCK], real)
    weight_hat_21 = tl.zeros([BLOCK], real)
    weight_hat_22 = tl.zeros([BLOCK], real)
    weight_hat_23 = tl.zeros([BLOCK], real)
    weight_hat_24 = tl.zeros([BLOCK], real)
    weight_hat_25 = tl.zeros([BLOCK], real)
    weight_hat_26 = tl.zeros([BLOCK], real)
    weight_hat_27 = tl.zeros([BLOCK], real)
    for n in range(row * run, tl.minimum(row * run + run, samples)):
        moment_n = moment + n * 576 + c
        weight_c = weight + c
        hyper_bar_n = hyper_bar + n * 576 + c
        moment_bar_hat_n = moment_bar_hat + n * 576 + c
        weight_bar_hat_c = weight_bar_hat + c
        hyper_bar_0 = tl.load(hyper_bar_n)
        moment_bar_hat_0 = tl.load(moment_bar_hat_n)
        weight_hat_19 += hyper_bar_0 * moment_bar_hat_0
        hyper_bar_1 = tl.load(hyper_bar_n + 64)
        moment_bar_hat_1 = tl.load(moment_bar_hat_n + 64)
        hyper_bar_2 = tl.load(hyper_bar_n + 128)
        moment_bar_hat_2 = tl.load(moment_bar_hat_n + 128)
        hyper_bar_3 = tl.load(hyper_bar_n + 192)
        moment_bar_hat_3 = tl.load(moment_bar_hat_n + 192)
        weight_hat_20 += (
            hyper_bar_1 * moment_bar_hat_1 + hyper_bar_2 * moment_bar_hat_2 + hyper_bar_3 * moment_bar_hat_3
        )
        hyper_bar_4 = tl.load(hyper_bar_n + 256)
        moment_bar_hat_4 = tl.load(moment_bar_hat_n + 256)
        hyper_bar_5 = tl.load(hyper_bar_n + 320)
        moment_bar_hat_5 = tl.load(moment_bar_hat_n + 320)
        hyper_bar_6 = tl.load(hyper_bar_n + 384)
        moment_bar_hat_6 = tl.load(moment_bar_hat_n + 384)
        hyper_bar_7 = tl.load(hyper_bar_n + 448)
        moment_bar_hat_7 = tl.load(moment_bar_hat_n + 448)
        hyper_bar_8 = tl.load(hyper_bar_n + 512)
        moment_bar_hat_8 = tl.load(moment_bar_hat_n + 512)
        weight_hat_21 += (
            hyper_bar_4 * moment_bar_hat_4 + hyper_bar_5 * moment_bar_hat_5 + hyper_bar_6 * moment_bar_hat_6
            + hyper_bar_7 * moment_bar_hat_7 + hyper_bar_8 * moment_bar_hat_8
        )
        moment_0 = tl.load(moment_n)
        moment_1 = tl.load(moment_n + 64)
        weight_bar_hat_3 = tl.load(weight_bar_hat_c + 192)
        weight_3 = tl.load(weight_c + 192)
        t89 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
        moment_8 = tl.load(moment_n + 512)
        moment_4 = tl.load(moment_n + 256)
        t12 = -k0 * moment_8 + moment_4
        moment_2 = tl.load(moment_n + 128)
        moment_5 = tl.load(moment_n + 320)
        moment_3 = tl.load(moment_n + 192)
        moment_6 = tl.load(moment_n + 384)
        t13 = k1 * moment_1 * t12 + k1 * moment_2 * moment_5 + k1 * moment_3 * moment_6
        weight_bar_hat_4 = tl.load(weight_bar_hat_c + 256)
        weight_4 = tl.load(weight_c + 256)
        t90 = -k0 * moment_bar_hat_8 + moment_bar_hat_4
        t91 = (
            k1 * moment_1 * t90 + k1 * moment_2 * moment_bar_hat_5 + k1 * moment_3 * moment_bar_hat_6
            + k1 * moment_4 * moment_bar_hat_1 + k1 * moment_5 * moment_bar_hat_2
            + k1 * moment_6 * moment_bar_hat_3 - k2 * moment_8 * moment_bar_hat_1
        )
        power2_bar_hat_1 = (
            moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * t89 + t13 * weight_bar_hat_4 + weight_4 * t91
        )
        t93 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
        t15 = k0 * moment_8 + moment_4
        moment_7 = tl.load(moment_n + 448)
        t16 = k1 * moment_1 * moment_5 - k1 * moment_2 * t15 + k1 * moment_3 * moment_7
        t94 = k0 * moment_bar_hat_8 + moment_bar_hat_4
        t95 = (
            k1 * moment_1 * moment_bar_hat_5 - k1 * moment_2 * t94 + k1 * moment_3 * moment_bar_hat_7
            - k1 * moment_4 * moment_bar_hat_2 + k1 * moment_5 * moment_bar_hat_1
            + k1 * moment_7 * moment_bar_hat_3 - k2 * moment_8 * moment_bar_hat_2
        )
        power2_bar_hat_2 = (
            moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * t93 + t16 * weight_bar_hat_4 + weight_4 * t95
        )
        t97 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
        t18 = k1 * moment_1 * moment_6 + k1 * moment_2 * moment_7 + k3 * moment_3 * moment_8
        t98 = (
            k1 * moment_1 * moment_bar_hat_6 + k1 * moment_2 * moment_bar_hat_7
            + k3 * moment_3 * moment_bar_hat_8 + k1 * moment_6 * moment_bar_hat_1
            + k1 * moment_7 * moment_bar_hat_2 + k3 * moment_8 * moment_bar_hat_3
        )
        power2_bar_hat_3 = (
            moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * t97 + t18 * weight_bar_hat_4 + weight_4 * t98
        )
        weight_hat_23 += (
            hyper_bar_1 * power2_bar_hat_1 + hyper_bar_2 * power2_bar_hat_2 + hyper_bar_3 * power2_bar_hat_3
        )
        power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t13
        weight_bar_hat_25 = tl.load(weight_bar_hat_c + 1600)
        power3_hat_0 = hyper_bar_0 * weight_bar_hat_25
        weight_25 = tl.load(weight_c + 1600)
        power3_bar_0 = hyper_bar_0 * weight_25
        t175 = moment_1 * power3_hat_0 + power3_bar_0 * moment_bar_hat_1
        power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t16
        t181 = moment_2 * power3_hat_0 + power3_bar_0 * moment_bar_hat_2
        power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t18
        t186 = moment_3 * power3_hat_0 + power3_bar_0 * moment_bar_hat_3
        weight_hat_9 += (
            k0 * (power2_1 * t175 + moment_1 * power3_bar_0 * power2_bar_hat_1 + power2_2 * t181
            + moment_2 * power3_bar_0 * power2_bar_hat_2 + power2_3 * t186
            + moment_3 * power3_bar_0 * power2_bar_hat_3)
        )
        weight_bar_hat_26 = tl.load(weight_bar_hat_c + 1664)
        power3_hat_1 = hyper_bar_1 * weight_bar_hat_26
        weight_26 = tl.load(weight_c + 1664)
        power3_bar_1 = hyper_bar_1 * weight_26
        t174 = moment_0 * power3_hat_1 + power3_bar_1 * moment_bar_hat_0
        power3_hat_2 = hyper_bar_2 * weight_bar_hat_26
        power3_bar_2 = weight_26 * hyper_bar_2
        t179 = moment_0 * power3_hat_2 + power3_bar_2 * moment_bar_hat_0
        power3_hat_3 = hyper_bar_3 * weight_bar_hat_26
        power3_bar_3 = weight_26 * hyper_bar_3
        t184 = moment_0 * power3_hat_3 + power3_bar_3 * moment_bar_hat_0
        weight_hat_12 += (
            power2_1 * t174 + power2_2 * t179 + power2_3 * t184 + moment_0 * power3_bar_1 * power2_bar_hat_1
            + moment_0 * power3_bar_2 * power2_bar_hat_2 + moment_0 * power3_bar_3 * power2_bar_hat_3
        )
        t177 = (
            k1 * t12 * power3_hat_1 + k1 * moment_5 * power3_hat_2 + k1 * moment_6 * power3_hat_3
            + k1 * power3_bar_1 * t90 + k1 * power3_bar_2 * moment_bar_hat_5
            + k1 * power3_bar_3 * moment_bar_hat_6
        )
        t182 = (
            -k1 * t15 * power3_hat_2 + k1 * moment_5 * power3_hat_1 + k1 * moment_7 * power3_hat_3
            - k1 * power3_bar_2 * t94 + k1 * power3_bar_1 * moment_bar_hat_5
            + k1 * power3_bar_3 * moment_bar_hat_7
        )
        t54 = k1 * t12 * power3_bar_1 + k1 * moment_5 * power3_bar_2 + k1 * moment_6 * power3_bar_3
        t57 = -k1 * t15 * power3_bar_2 + k1 * moment_5 * power3_bar_1 + k1 * moment_7 * power3_bar_3
        t187 = (
            k1 * moment_6 * power3_hat_1 + k1 * moment_7 * power3_hat_2 + k3 * moment_8 * power3_hat_3
            + k1 * power3_bar_1 * moment_bar_hat_6 + k1 * power3_bar_2 * moment_bar_hat_7
            + k3 * power3_bar_3 * moment_bar_hat_8
        )
        t60 = k1 * moment_6 * power3_bar_1 + k1 * moment_7 * power3_bar_2 + k3 * moment_8 * power3_bar_3
        weight_hat_13 += (
            power2_1 * t177 + power2_2 * t182 + t54 * power2_bar_hat_1 + t57 * power2_bar_hat_2
            + power2_3 * t187 + t60 * power2_bar_hat_3
        )
        weight_bar_hat_23 = tl.load(weight_bar_hat_c + 1472)
        weight_bar_hat_12 = tl.load(weight_bar_hat_c + 768)
        weight_12 = tl.load(weight_c + 768)
        weight_bar_hat_9 = tl.load(weight_bar_hat_c + 576)
        weight_27 = tl.load(weight_c + 1728)
        power3_bar_4 = hyper_bar_4 * weight_27
        power3_bar_8 = weight_27 * hyper_bar_8
        power3_bar_5 = weight_27 * hyper_bar_5
        power3_bar_6 = weight_27 * hyper_bar_6
        t53 = (
            k4 * moment_1 * power3_bar_4 - k5 * moment_1 * power3_bar_8 + k4 * moment_2 * power3_bar_5
            + k4 * moment_3 * power3_bar_6
        )
        weight_bar_hat_16 = tl.load(weight_bar_hat_c + 1024)
        weight_9 = tl.load(weight_c + 576)
        weight_16 = tl.load(weight_c + 1024)
        weight_bar_hat_27 = tl.load(weight_bar_hat_c + 1728)
        power3_hat_4 = hyper_bar_4 * weight_bar_hat_27
        power3_hat_8 = hyper_bar_8 * weight_bar_hat_27
        power3_hat_5 = hyper_bar_5 * weight_bar_hat_27
        power3_hat_6 = hyper_bar_6 * weight_bar_hat_27
        t176 = (
            k4 * moment_1 * power3_hat_4 - k5 * moment_1 * power3_hat_8 + k4 * moment_2 * power3_hat_5
            + k4 * moment_3 * power3_hat_6 + k4 * power3_bar_4 * moment_bar_hat_1
            - k5 * power3_bar_8 * moment_bar_hat_1 + k4 * power3_bar_5 * moment_bar_hat_2
            + k4 * power3_bar_6 * moment_bar_hat_3
        )
        weight_bar_hat_13 = tl.load(weight_bar_hat_c + 832)
        weight_13 = tl.load(weight_c + 832)
        power2_hat_1 = (
            hyper_bar_1 * weight_bar_hat_23 + moment_0 * power3_bar_1 * weight_bar_hat_12 + weight_12 * t174
            + k0 * moment_1 * power3_bar_0 * weight_bar_hat_9 + t53 * weight_bar_hat_16 + k0 * weight_9 * t175
            + weight_16 * t176 + t54 * weight_bar_hat_13 + weight_13 * t177
        )
        power3_bar_7 = weight_27 * hyper_bar_7
        t56 = (
            k4 * moment_1 * power3_bar_5 - k4 * moment_2 * power3_bar_4 - k5 * moment_2 * power3_bar_8
            + k4 * moment_3 * power3_bar_7
        )
        power3_hat_7 = hyper_bar_7 * weight_bar_hat_27
        t180 = (
            k4 * moment_1 * power3_hat_5 - k4 * moment_2 * power3_hat_4 - k5 * moment_2 * power3_hat_8
            + k4 * moment_3 * power3_hat_7 + k4 * power3_bar_5 * moment_bar_hat_1
            - k4 * power3_bar_4 * moment_bar_hat_2 - k5 * power3_bar_8 * moment_bar_hat_2
            + k4 * power3_bar_7 * moment_bar_hat_3
        )
        power2_hat_2 = (
            hyper_bar_2 * weight_bar_hat_23 + moment_0 * power3_bar_2 * weight_bar_hat_12 + weight_12 * t179
            + t56 * weight_bar_hat_16 + weight_16 * t180 + k0 * moment_2 * power3_bar_0 * weight_bar_hat_9
            + k0 * weight_9 * t181 + t57 * weight_bar_hat_13 + weight_13 * t182
        )
        t59 = k4 * moment_1 * power3_bar_6 + k4 * moment_2 * power3_bar_7 + k6 * moment_3 * power3_bar_8
        t185 = (
            k4 * moment_1 * power3_hat_6 + k4 * moment_2 * power3_hat_7 + k6 * moment_3 * power3_hat_8
            + k4 * power3_bar_6 * moment_bar_hat_1 + k4 * power3_bar_7 * moment_bar_hat_2
            + k6 * power3_bar_8 * moment_bar_hat_3
        )
        power2_hat_3 = (
            hyper_bar_3 * weight_bar_hat_23 + moment_0 * power3_bar_3 * weight_bar_hat_12 + weight_12 * t184
            + t59 * weight_bar_hat_16 + weight_16 * t185 + k0 * moment_3 * power3_bar_0 * weight_bar_hat_9
            + k0 * weight_9 * t186 + t60 * weight_bar_hat_13 + weight_13 * t187
        )
        weight_23 = tl.load(weight_c + 1472)
        power2_bar_1 = (
            hyper_bar_1 * weight_23 + moment_0 * power3_bar_1 * weight_12
            + k0 * moment_1 * power3_bar_0 * weight_9 + weight_16 * t53 + weight_13 * t54
        )
        power2_bar_2 = (
            hyper_bar_2 * weight_23 + moment_0 * power3_bar_2 * weight_12 + weight_16 * t56
            + k0 * moment_2 * power3_bar_0 * weight_9 + weight_13 * t57
        )
        power2_bar_3 = (
            hyper_bar_3 * weight_23 + moment_0 * power3_bar_3 * weight_12 + weight_16 * t59
            + k0 * moment_3 * power3_bar_0 * weight_9 + weight_13 * t60
        )
        weight_hat_4 += (
            t13 * power2_hat_1 + t16 * power2_hat_2 + t18 * power2_hat_3 + t91 * power2_bar_1
            + t95 * power2_bar_2 + t98 * power2_bar_3
        )
        weight_hat_3 += (
            moment_0 * moment_1 * power2_hat_1 + moment_0 * moment_2 * power2_hat_2
            + moment_0 * moment_3 * power2_hat_3 + t89 * power2_bar_1 + t93 * power2_bar_2 + t97 * power2_bar_3
        )
        weight_hat_16 += (
            power2_1 * t176 + power2_2 * t180 + power2_3 * t185 + t53 * power2_bar_hat_1
            + t56 * power2_bar_hat_2 + t59 * power2_bar_hat_3
        )
        weight_bar_hat_0 = tl.load(weight_bar_hat_c)
        weight_0 = tl.load(weight_c)
        t0 = moment_3 * moment_3
        t1 = moment_1 * moment_1
        t2 = moment_2 * moment_2
        t3 = t1 + t2
        t4 = t0 + t3
        weight_bar_hat_1 = tl.load(weight_bar_hat_c + 64)
        weight_1 = tl.load(weight_c + 64)
        t77 = moment_3 * moment_bar_hat_3
        t78 = moment_1 * moment_bar_hat_1
        t79 = moment_2 * moment_bar_hat_2
        t80 = t78 + t79
        t81 = t77 + t80
        t5 = moment_8 * moment_8
        t6 = moment_4 * moment_4 + moment_5 * moment_5
        t7 = moment_6 * moment_6
        t8 = moment_7 * moment_7
        t9 = t7 + t8
        t10 = t5 + t6 + t9
        weight_bar_hat_2 = tl.load(weight_bar_hat_c + 128)
        weight_2 = tl.load(weight_c + 128)
        t82 = moment_8 * moment_bar_hat_8
        t83 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
        t84 = moment_6 * moment_bar_hat_6
        t85 = moment_7 * moment_bar_hat_7
        t86 = t84 + t85
        t87 = t82 + t83 + t86
        power2_bar_hat_0 = (
            moment_0 * moment_0 * weight_bar_hat_0 + k7 * moment_0 * weight_0 * moment_bar_hat_0
            + k0 * t4 * weight_bar_hat_1 + k8 * weight_1 * t81 + k9 * t10 * weight_bar_hat_2
            + k10 * weight_2 * t87
        )
        weight_hat_22 += hyper_bar_0 * power2_bar_hat_0
        power2_0 = moment_0 * moment_0 * weight_0 + k0 * weight_1 * t4 + k9 * weight_2 * t10
        t161 = moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0
        weight_hat_8 += power2_0 * t161 + moment_0 * power3_bar_0 * power2_bar_hat_0
        weight_bar_hat_5 = tl.load(weight_bar_hat_c + 320)
        weight_5 = tl.load(weight_c + 320)
        t100 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
        t20 = t1 - t2
        weight_bar_hat_6 = tl.load(weight_bar_hat_c + 384)
        weight_6 = tl.load(weight_c + 384)
        t101 = t78 - t79
        t21 = k11 * t7 - k11 * t8 - k12 * moment_8 * moment_4
        weight_bar_hat_7 = tl.load(weight_bar_hat_c + 448)
        weight_7 = tl.load(weight_c + 448)
        t102 = k13 * t84 - k13 * t85 - k12 * moment_4 * moment_bar_hat_8 - k12 * moment_8 * moment_bar_hat_4
        power2_bar_hat_4 = (
            moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * t100 + k4 * t20 * weight_bar_hat_6
            + k14 * weight_6 * t101 + t21 * weight_bar_hat_7 + weight_7 * t102
        )
        t104 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
        t105 = moment_1 * moment_bar_hat_2 + moment_2 * moment_bar_hat_1
        t23 = -k12 * moment_8 * moment_5 + k13 * moment_6 * moment_7
        t106 = (
            -k12 * moment_5 * moment_bar_hat_8 + k13 * moment_6 * moment_bar_hat_7
            + k13 * moment_7 * moment_bar_hat_6 - k12 * moment_8 * moment_bar_hat_5
        )
        power2_bar_hat_5 = (
            moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * t104
            + k14 * moment_1 * moment_2 * weight_bar_hat_6 + k14 * weight_6 * t105 + t23 * weight_bar_hat_7
            + weight_7 * t106
        )
        t108 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
        t109 = moment_1 * moment_bar_hat_3 + moment_3 * moment_bar_hat_1
        t25 = k13 * moment_4 * moment_6 + k13 * moment_5 * moment_7 + k15 * moment_8 * moment_6
        t110 = (
            k13 * moment_4 * moment_bar_hat_6 + k13 * moment_5 * moment_bar_hat_7 + k13 * moment_6 * t94
            + k13 * moment_7 * moment_bar_hat_5 + k15 * moment_8 * moment_bar_hat_6
        )
        power2_bar_hat_6 = (
            moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * t108
            + k14 * moment_3 * moment_1 * weight_bar_hat_6 + k14 * weight_6 * t109 + t25 * weight_bar_hat_7
            + weight_7 * t110
        )
        t112 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
        t113 = moment_2 * moment_bar_hat_3 + moment_3 * moment_bar_hat_2
        t27 = -k13 * moment_4 * moment_7 + k13 * moment_5 * moment_6 + k15 * moment_8 * moment_7
        t114 = (
            -k13 * moment_4 * moment_bar_hat_7 + k13 * moment_5 * moment_bar_hat_6
            + k13 * moment_6 * moment_bar_hat_5 - k13 * moment_7 * t90 + k15 * moment_8 * moment_bar_hat_7
        )
        power2_bar_hat_7 = (
            moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * t112
            + k14 * moment_3 * moment_2 * weight_bar_hat_6 + k14 * weight_6 * t113 + t27 * weight_bar_hat_7
            + weight_7 * t114
        )
        t116 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
        t29 = k6 * t0 - k5 * t3
        t117 = k16 * t77 - k6 * t80
        t30 = k15 * t5 - k15 * t6 + k17 * t9
        t118 = k12 * t82 - k12 * t83 + k15 * t86
        power2_bar_hat_8 = (
            moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * t116 + t29 * weight_bar_hat_6 + weight_6 * t117
            + t30 * weight_bar_hat_7 + weight_7 * t118
        )
        weight_hat_24 += (
            hyper_bar_4 * power2_bar_hat_4 + hyper_bar_5 * power2_bar_hat_5 + hyper_bar_6 * power2_bar_hat_6
            + hyper_bar_7 * power2_bar_hat_7 + hyper_bar_8 * power2_bar_hat_8
        )
        t121 = moment_0 * weight_bar_hat_12 + weight_12 * moment_bar_hat_0
        t122 = moment_0 * weight_12
        weight_bar_hat_11 = tl.load(weight_bar_hat_c + 704)
        weight_11 = tl.load(weight_c + 704)
        power2_4 = moment_0 * moment_4 * weight_5 + k4 * weight_6 * t20 + weight_7 * t21
        weight_bar_hat_14 = tl.load(weight_bar_hat_c + 896)
        weight_14 = tl.load(weight_c + 896)
        t123 = moment_1 * weight_bar_hat_14 + weight_14 * moment_bar_hat_1
        power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t29 + weight_7 * t30
        power2_5 = moment_0 * moment_5 * weight_5 + k14 * moment_1 * moment_2 * weight_6 + weight_7 * t23
        t124 = moment_2 * weight_bar_hat_14 + weight_14 * moment_bar_hat_2
        power2_6 = moment_0 * moment_6 * weight_5 + k14 * moment_3 * moment_1 * weight_6 + weight_7 * t25
        t125 = moment_3 * weight_bar_hat_14 + weight_14 * moment_bar_hat_3
        t126 = moment_5 * weight_bar_hat_13 + weight_13 * moment_bar_hat_5
        t127 = moment_6 * weight_bar_hat_13 + weight_13 * moment_bar_hat_6
        power3_bar_hat_1 = (
            power2_1 * (k1 * t12 * weight_bar_hat_13 + k1 * weight_13 * t90 + t121) + power2_bar_hat_1 * (t122
            + k1 * t12 * weight_13) + power2_0 * (moment_1 * weight_bar_hat_11 + weight_11 * moment_bar_hat_1)
            + k1 * power2_4 * t123 - k2 * power2_8 * t123 + moment_1 * weight_11 * power2_bar_hat_0
            + k1 * moment_1 * weight_14 * power2_bar_hat_4 - k2 * moment_1 * weight_14 * power2_bar_hat_8
            + k1 * power2_5 * t124 + k1 * moment_2 * weight_14 * power2_bar_hat_5 + k1 * power2_6 * t125
            + k1 * moment_3 * weight_14 * power2_bar_hat_6 + k1 * power2_2 * t126
            + k1 * moment_5 * weight_13 * power2_bar_hat_2 + k1 * power2_3 * t127
            + k1 * moment_6 * weight_13 * power2_bar_hat_3
        )
        power2_7 = moment_0 * moment_7 * weight_5 + k14 * moment_3 * moment_2 * weight_6 + weight_7 * t27
        t129 = moment_7 * weight_bar_hat_13 + weight_13 * moment_bar_hat_7
        power3_bar_hat_2 = (
            power2_2 * (t121 - k1 * t15 * weight_bar_hat_13 - k1 * weight_13 * t94) + power2_bar_hat_2 * (t122
            - k1 * t15 * weight_13) + k1 * power2_5 * t123 + k1 * moment_1 * weight_14 * power2_bar_hat_5
            + power2_0 * (moment_2 * weight_bar_hat_11 + weight_11 * moment_bar_hat_2) - k1 * power2_4 * t124
            - k2 * power2_8 * t124 + moment_2 * weight_11 * power2_bar_hat_0
            - k1 * moment_2 * weight_14 * power2_bar_hat_4 - k2 * moment_2 * weight_14 * power2_bar_hat_8
            + k1 * power2_7 * t125 + k1 * moment_3 * weight_14 * power2_bar_hat_7 + k1 * power2_1 * t126
            + k1 * moment_5 * weight_13 * power2_bar_hat_1 + k1 * power2_3 * t129
            + k1 * moment_7 * weight_13 * power2_bar_hat_3
        )
        power3_bar_hat_3 = (
            power2_3 * (t121 + k3 * moment_8 * weight_bar_hat_13 + k3 * weight_13 * moment_bar_hat_8)
            + power2_bar_hat_3 * (t122 + k3 * moment_8 * weight_13) + k1 * power2_6 * t123
            + k1 * moment_1 * weight_14 * power2_bar_hat_6 + k1 * power2_7 * t124
            + k1 * moment_2 * weight_14 * power2_bar_hat_7 + power2_0 * (moment_3 * weight_bar_hat_11
            + weight_11 * moment_bar_hat_3) + k3 * power2_8 * t125 + moment_3 * weight_11 * power2_bar_hat_0
            + k3 * moment_3 * weight_14 * power2_bar_hat_8 + k1 * power2_1 * t127
            + k1 * moment_6 * weight_13 * power2_bar_hat_1 + k1 * power2_2 * t129
            + k1 * moment_7 * weight_13 * power2_bar_hat_2
        )
        weight_hat_26 += (
            hyper_bar_1 * power3_bar_hat_1 + hyper_bar_2 * power3_bar_hat_2 + hyper_bar_3 * power3_bar_hat_3
        )
        weight_bar_hat_8 = tl.load(weight_bar_hat_c + 512)
        weight_8 = tl.load(weight_c + 512)
        weight_bar_hat_10 = tl.load(weight_bar_hat_c + 640)
        weight_10 = tl.load(weight_c + 640)
        power3_bar_hat_0 = (
            moment_0 * power2_0 * weight_bar_hat_8 + weight_8 * (moment_0 * power2_bar_hat_0
            + moment_bar_hat_0 * power2_0) + k0 * weight_bar_hat_9 * (moment_1 * power2_1 + moment_2 * power2_2
            + moment_3 * power2_3) + k0 * weight_9 * (moment_1 * power2_bar_hat_1 + moment_2 * power2_bar_hat_2
            + moment_3 * power2_bar_hat_3 + moment_bar_hat_1 * power2_1 + moment_bar_hat_2 * power2_2
            + moment_bar_hat_3 * power2_3) + k9 * weight_bar_hat_10 * (moment_4 * power2_4 + moment_5 * power2_5
            + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
            + k9 * weight_10 * (moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5
            + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7 + moment_8 * power2_bar_hat_8
            + moment_bar_hat_4 * power2_4 + moment_bar_hat_5 * power2_5 + moment_bar_hat_6 * power2_6
            + moment_bar_hat_7 * power2_7 + moment_bar_hat_8 * power2_8)
        )
        weight_hat_25 += hyper_bar_0 * power3_bar_hat_0
        weight_bar_hat_17 = tl.load(weight_bar_hat_c + 1088)
        weight_17 = tl.load(weight_c + 1088)
        t132 = moment_0 * weight_bar_hat_17 + weight_17 * moment_bar_hat_0
        weight_bar_hat_18 = tl.load(weight_bar_hat_c + 1152)
        weight_18 = tl.load(weight_c + 1152)
        t133 = moment_8 * weight_bar_hat_18 + weight_18 * moment_bar_hat_8
        t134 = t132 - k15 * t133
        t135 = moment_0 * weight_17
        t136 = moment_8 * weight_18
        t137 = t135 - k15 * t136
        weight_bar_hat_15 = tl.load(weight_bar_hat_c + 960)
        weight_15 = tl.load(weight_c + 960)
        t138 = moment_4 * weight_bar_hat_18 + weight_18 * moment_bar_hat_4
        t139 = moment_1 * weight_bar_hat_16 + weight_16 * moment_bar_hat_1
        t140 = moment_7 * weight_bar_hat_18 + weight_18 * moment_bar_hat_7
        t141 = (
            power2_1 * t139 + moment_1 * weight_16 * power2_bar_hat_1 - k18 * (power2_7 * t140
            + moment_7 * weight_18 * power2_bar_hat_7)
        )
        t142 = moment_2 * weight_bar_hat_16 + weight_16 * moment_bar_hat_2
        t143 = moment_6 * weight_bar_hat_18 + weight_18 * moment_bar_hat_6
        t144 = (
            power2_2 * t142 + moment_2 * weight_16 * power2_bar_hat_2 - k18 * (power2_6 * t143
            + moment_6 * weight_18 * power2_bar_hat_6)
        )
        power3_bar_hat_4 = (
            power2_4 * t134 + power2_bar_hat_4 * t137 + power2_0 * (moment_4 * weight_bar_hat_15
            + weight_15 * moment_bar_hat_4) - k15 * power2_8 * t138 + moment_4 * weight_15 * power2_bar_hat_0
            - k15 * moment_4 * weight_18 * power2_bar_hat_8 + k4 * t141 - k4 * t144
        )
        t146 = moment_5 * weight_bar_hat_18 + weight_18 * moment_bar_hat_5
        power3_bar_hat_5 = (
            power2_5 * t134 + power2_bar_hat_5 * t137 + k4 * power2_2 * t139
            + k4 * moment_1 * weight_16 * power2_bar_hat_2 + k4 * power2_1 * t142
            + k4 * moment_2 * weight_16 * power2_bar_hat_1 + power2_0 * (moment_5 * weight_bar_hat_15
            + weight_15 * moment_bar_hat_5) - k15 * power2_8 * t146 + moment_5 * weight_15 * power2_bar_hat_0
            - k15 * moment_5 * weight_18 * power2_bar_hat_8 + k11 * power2_7 * t143
            + k11 * moment_6 * weight_18 * power2_bar_hat_7 + k11 * power2_6 * t140
            + k11 * moment_7 * weight_18 * power2_bar_hat_6
        )
        t148 = moment_3 * weight_bar_hat_16 + weight_16 * moment_bar_hat_3
        power3_bar_hat_6 = (
            power2_6 * (t132 + k11 * t15 * weight_bar_hat_18 + k11 * weight_18 * t94) + power2_bar_hat_6 * (t135
            + k11 * t15 * weight_18) + k4 * power2_3 * t139 + k4 * moment_1 * weight_16 * power2_bar_hat_3
            + k4 * power2_1 * t148 + k4 * moment_3 * weight_16 * power2_bar_hat_1 + k11 * power2_7 * t146
            + k11 * moment_5 * weight_18 * power2_bar_hat_7 + power2_0 * (moment_6 * weight_bar_hat_15
            + weight_15 * moment_bar_hat_6) + k11 * power2_4 * t143 + k17 * power2_8 * t143
            + moment_6 * weight_15 * power2_bar_hat_0 + k11 * moment_6 * weight_18 * power2_bar_hat_4
            + k17 * moment_6 * weight_18 * power2_bar_hat_8 + k11 * power2_5 * t140
            + k11 * moment_7 * weight_18 * power2_bar_hat_5
        )
        power3_bar_hat_7 = (
            power2_7 * (t132 - k11 * t12 * weight_bar_hat_18 - k11 * weight_18 * t90) + power2_bar_hat_7 * (t135
            - k11 * t12 * weight_18) + k4 * power2_3 * t142 + k4 * moment_2 * weight_16 * power2_bar_hat_3
            + k4 * power2_2 * t148 + k4 * moment_3 * weight_16 * power2_bar_hat_2 + k11 * power2_6 * t146
            + k11 * moment_5 * weight_18 * power2_bar_hat_6 + k11 * power2_5 * t143
            + k11 * moment_6 * weight_18 * power2_bar_hat_5 + power2_0 * (moment_7 * weight_bar_hat_15
            + weight_15 * moment_bar_hat_7) - k11 * power2_4 * t140 + k17 * power2_8 * t140
            + moment_7 * weight_15 * power2_bar_hat_0 - k11 * moment_7 * weight_18 * power2_bar_hat_4
            + k17 * moment_7 * weight_18 * power2_bar_hat_8
        )
        power3_bar_hat_8 = (
            -k5 * t141 - k5 * t144 + power2_8 * (t132 + k15 * t133) + power2_bar_hat_8 * (t135 + k15 * t136)
            + k6 * power2_3 * t148 + k6 * moment_3 * weight_16 * power2_bar_hat_3 - k15 * power2_4 * t138
            - k15 * moment_4 * weight_18 * power2_bar_hat_4 - k15 * power2_5 * t146
            - k15 * moment_5 * weight_18 * power2_bar_hat_5 + power2_0 * (moment_8 * weight_bar_hat_15
            + weight_15 * moment_bar_hat_8) + moment_8 * weight_15 * power2_bar_hat_0
        )
        weight_hat_27 += (
            hyper_bar_4 * power3_bar_hat_4 + hyper_bar_5 * power3_bar_hat_5 + hyper_bar_6 * power3_bar_hat_6
            + hyper_bar_7 * power3_bar_hat_7 + hyper_bar_8 * power3_bar_hat_8
        )
        t191 = moment_4 * power3_hat_0 + power3_bar_0 * moment_bar_hat_4
        t196 = moment_5 * power3_hat_0 + power3_bar_0 * moment_bar_hat_5
        t202 = moment_6 * power3_hat_0 + power3_bar_0 * moment_bar_hat_6
        t207 = moment_7 * power3_hat_0 + power3_bar_0 * moment_bar_hat_7
        t212 = moment_8 * power3_hat_0 + power3_bar_0 * moment_bar_hat_8
        weight_hat_10 += (
            k9 * (power2_4 * t191 + moment_4 * power3_bar_0 * power2_bar_hat_4 + power2_5 * t196
            + moment_5 * power3_bar_0 * power2_bar_hat_5 + power2_6 * t202
            + moment_6 * power3_bar_0 * power2_bar_hat_6 + power2_7 * t207
            + moment_7 * power3_bar_0 * power2_bar_hat_7 + power2_8 * t212
            + moment_8 * power3_bar_0 * power2_bar_hat_8)
        )
    tl.store(weight_hat + row * 1792 + c + 192, weight_hat_3)
    tl.store(weight_hat + row * 1792 + c + 256, weight_hat_4)
    tl.store(weight_hat + row * 1792 + c + 512, weight_hat_8)
    tl.store(weight_hat + row * 1792 + c + 576, weight_hat_9)
    tl.store(weight_hat + row * 1792 + c + 640, weight_hat_10)
    tl.store(weight_hat + row * 1792 + c + 768, weight_hat_12)
    tl.store(weight_hat + row * 1792 + c + 832, weight_hat_13)
    tl.store(weight_hat + row * 1792 + c + 1024, weight_hat_16)
    tl.store(weight_hat + row * 1792 + c + 1216, weight_hat_19)
    tl.store(weight_hat + row * 1792 + c + 1280, weight_hat_20)
    tl.store(weight_hat + row * 1792 + c + 1344, weight_hat_21)
    tl.store(weight_hat + row * 1792 + c + 1408, weight_hat_22)
    tl.store(weight_hat + row * 1792 + c + 1472, weight_hat_23)
    tl.store(weight_hat + row * 1792 + c + 1536, weight_hat_24)
    tl.store(weight_hat + row * 1792 + c + 1600, weight_hat_25)
    tl.store(weight_hat + row * 1792 + c + 1664, weight_hat_26)
    tl.store(weight_hat + row * 1792 + c + 1728, weight_hat_27)


@triton.jit(do_not_specialize=['samples', 'run'])
def second_shared_1(moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat, samples, run, BLOCK: tl.constexpr):
    """moment [samples, 9, 64]
    weight [28, 64]
    hyper_bar [samples, 9, 64]
    moment_bar_hat [samples, 9, 64]
    weight_bar_hat [28, 64]
    -> weight_hat [rows, 28, 64] (components 0, 1, 2, 5, 6, 7, 11, 14, 15, 17, 18)
    A program sums a run of samples into a row; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by power2 > power2_bar_hat > weight > weight_bar_hat > moment > moment_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > weight > weight_bar_hat > power3_bar > power3_hat > moment > moment_bar_hat, weight_hat by hyper_bar > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_bar_hat > power3_hat > moment > moment_bar_hat
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 2.0  # 2
    k3: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k4: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k5: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k6: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k7: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k8: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k9: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k10: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k11: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k12: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k13: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k14: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k15: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k16: tl.constexpr = 1.6329931618554518  # 2*sqrt(6)/3
    k17: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    row = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    weight_hat_0 = tl.zeros([BLOCK], real)
    weight_hat_1 = tl.zeros([BLOCK], real)
    weight_hat_2 = tl.zeros([BLOCK], real)
    weight_hat_5 = tl.zeros([BLOCK], real)
    weight_hat_6 = tl.zeros([BLOCK], real)
    weight_hat_7 = tl.zeros([BLOCK], real)
    weight_hat_11 = tl.zeros([BLOCK], real)
    weight_hat_14 = tl.zeros([BLOCK], real)
    weight_hat_15 = tl.zeros([BLOCK], real)
    weight_hat_17 = tl.zeros([BLOCK], real)
    weight_hat_18 = tl.zeros([BLOCK], real)
    for n in range(row * run, tl.minimum(row * run + run, samples)):
        moment_n = moment + n * 576 + c
        weight_c = weight + c
        hyper_bar_n = hyper_bar + n * 576 + c
        moment_bar_hat_n = moment_bar_hat + n * 576 + c
        weight_bar_hat_c = weight_bar_hat + c
        moment_0 = tl.load(moment_n)
        weight_0 = tl.load(weight_c)
        weight_1 = tl.load(weight_c + 64)
        moment_3 = tl.load(moment_n + 192)
        t0 = moment_3 * moment_3
        moment_1 = tl.load(moment_n + 64)
        t1 = moment_1 * moment_1
        moment_2 = tl.load(moment_n + 128)
        t2 = moment_2 * moment_2
        t3 = t1 + t2
        t4 = t0 + t3
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
        t10 = t5 + t6 + t9
        power2_0 = moment_0 * moment_0 * weight_0 + k0 * weight_1 * t4 + k1 * weight_2 * t10
        hyper_bar_3 = tl.load(hyper_bar_n + 192)
        weight_bar_hat_26 = tl.load(weight_bar_hat_c + 1664)
        power3_hat_3 = hyper_bar_3 * weight_bar_hat_26
        weight_26 = tl.load(weight_c + 1664)
        power3_bar_3 = weight_26 * hyper_bar_3
        moment_bar_hat_3 = tl.load(moment_bar_hat_n + 192)
        t162 = moment_3 * power3_hat_3 + power3_bar_3 * moment_bar_hat_3
        hyper_bar_1 = tl.load(hyper_bar_n + 64)
        power3_hat_1 = hyper_bar_1 * weight_bar_hat_26
        power3_bar_1 = hyper_bar_1 * weight_26
        moment_bar_hat_1 = tl.load(moment_bar_hat_n + 64)
        t163 = moment_1 * power3_hat_1 + power3_bar_1 * moment_bar_hat_1
        hyper_bar_2 = tl.load(hyper_bar_n + 128)
        power3_hat_2 = hyper_bar_2 * weight_bar_hat_26
        power3_bar_2 = weight_26 * hyper_bar_2
        moment_bar_hat_2 = tl.load(moment_bar_hat_n + 128)
        t164 = moment_2 * power3_hat_2 + power3_bar_2 * moment_bar_hat_2
        t165 = t163 + t164
        t166 = t162 + t165
        t41 = moment_3 * power3_bar_3
        t42 = moment_1 * power3_bar_1
        t43 = moment_2 * power3_bar_2
        t44 = t42 + t43
        t45 = t41 + t44
        weight_bar_hat_0 = tl.load(weight_bar_hat_c)
        moment_bar_hat_0 = tl.load(moment_bar_hat_n)
        weight_bar_hat_1 = tl.load(weight_bar_hat_c + 64)
        t77 = moment_3 * moment_bar_hat_3
        t78 = moment_1 * moment_bar_hat_1
        t79 = moment_2 * moment_bar_hat_2
        t80 = t78 + t79
        t81 = t77 + t80
        weight_bar_hat_2 = tl.load(weight_bar_hat_c + 128)
        moment_bar_hat_8 = tl.load(moment_bar_hat_n + 512)
        t82 = moment_8 * moment_bar_hat_8
        moment_bar_hat_4 = tl.load(moment_bar_hat_n + 256)
        moment_bar_hat_5 = tl.load(moment_bar_hat_n + 320)
        t83 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
        moment_bar_hat_6 = tl.load(moment_bar_hat_n + 384)
        t84 = moment_6 * moment_bar_hat_6
        moment_bar_hat_7 = tl.load(moment_bar_hat_n + 448)
        t85 = moment_7 * moment_bar_hat_7
        t86 = t84 + t85
        t87 = t82 + t83 + t86
        power2_bar_hat_0 = (
            moment_0 * moment_0 * weight_bar_hat_0 + k2 * moment_0 * weight_0 * moment_bar_hat_0
            + k0 * t4 * weight_bar_hat_1 + k3 * weight_1 * t81 + k1 * t10 * weight_bar_hat_2
            + k4 * weight_2 * t87
        )
        weight_hat_11 += power2_0 * t166 + t45 * power2_bar_hat_0
        weight_5 = tl.load(weight_c + 320)
        weight_6 = tl.load(weight_c + 384)
        t20 = t1 - t2
        weight_7 = tl.load(weight_c + 448)
        t21 = k5 * t7 - k5 * t8 - k6 * moment_8 * moment_4
        power2_4 = moment_0 * moment_4 * weight_5 + k7 * weight_6 * t20 + weight_7 * t21
        t190 = t163 - t164
        t23 = -k6 * moment_8 * moment_5 + k8 * moment_6 * moment_7
        power2_5 = moment_0 * moment_5 * weight_5 + k9 * moment_1 * moment_2 * weight_6 + weight_7 * t23
        t195 = (
            moment_1 * power3_hat_2 + moment_2 * power3_hat_1 + power3_bar_2 * moment_bar_hat_1
            + power3_bar_1 * moment_bar_hat_2
        )
        t25 = k8 * moment_4 * moment_6 + k8 * moment_5 * moment_7 + k10 * moment_8 * moment_6
        power2_6 = moment_0 * moment_6 * weight_5 + k9 * moment_3 * moment_1 * weight_6 + weight_7 * t25
        t200 = (
            moment_1 * power3_hat_3 + moment_3 * power3_hat_1 + power3_bar_3 * moment_bar_hat_1
            + power3_bar_1 * moment_bar_hat_3
        )
        t29 = k11 * t0 - k12 * t3
        t30 = k10 * t5 - k10 * t6 + k13 * t9
        power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t29 + weight_7 * t30
        t210 = k14 * t162 - k15 * t165
        t62 = t42 - t43
        weight_bar_hat_5 = tl.load(weight_bar_hat_c + 320)
        t100 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
        weight_bar_hat_6 = tl.load(weight_bar_hat_c + 384)
        t101 = t78 - t79
        weight_bar_hat_7 = tl.load(weight_bar_hat_c + 448)
        t102 = k8 * t84 - k8 * t85 - k6 * moment_4 * moment_bar_hat_8 - k6 * moment_8 * moment_bar_hat_4
        power2_bar_hat_4 = (
            moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * t100 + k7 * t20 * weight_bar_hat_6
            + k9 * weight_6 * t101 + t21 * weight_bar_hat_7 + weight_7 * t102
        )
        t65 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
        t104 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
        t105 = moment_1 * moment_bar_hat_2 + moment_2 * moment_bar_hat_1
        t106 = (
            -k6 * moment_5 * moment_bar_hat_8 + k8 * moment_6 * moment_bar_hat_7
            + k8 * moment_7 * moment_bar_hat_6 - k6 * moment_8 * moment_bar_hat_5
        )
        power2_bar_hat_5 = (
            moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * t104
            + k9 * moment_1 * moment_2 * weight_bar_hat_6 + k9 * weight_6 * t105 + t23 * weight_bar_hat_7
            + weight_7 * t106
        )
        t68 = moment_1 * power3_bar_3 + moment_3 * power3_bar_1
        t108 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
        t109 = moment_1 * moment_bar_hat_3 + moment_3 * moment_bar_hat_1
        t94 = k0 * moment_bar_hat_8 + moment_bar_hat_4
        t110 = (
            k8 * moment_4 * moment_bar_hat_6 + k8 * moment_5 * moment_bar_hat_7 + k8 * moment_6 * t94
            + k8 * moment_7 * moment_bar_hat_5 + k10 * moment_8 * moment_bar_hat_6
        )
        power2_bar_hat_6 = (
            moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * t108
            + k9 * moment_3 * moment_1 * weight_bar_hat_6 + k9 * weight_6 * t109 + t25 * weight_bar_hat_7
            + weight_7 * t110
        )
        t74 = k14 * t41 - k15 * t44
        t116 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
        t117 = k16 * t77 - k11 * t80
        t118 = k6 * t82 - k6 * t83 + k10 * t86
        power2_bar_hat_8 = (
            moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * t116 + t29 * weight_bar_hat_6 + weight_6 * t117
            + t30 * weight_bar_hat_7 + weight_7 * t118
        )
        t27 = -k8 * moment_4 * moment_7 + k8 * moment_5 * moment_6 + k10 * moment_8 * moment_7
        power2_7 = moment_0 * moment_7 * weight_5 + k9 * moment_3 * moment_2 * weight_6 + weight_7 * t27
        t205 = (
            moment_2 * power3_hat_3 + moment_3 * power3_hat_2 + power3_bar_3 * moment_bar_hat_2
            + power3_bar_2 * moment_bar_hat_3
        )
        t71 = moment_2 * power3_bar_3 + moment_3 * power3_bar_2
        t112 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
        t113 = moment_2 * moment_bar_hat_3 + moment_3 * moment_bar_hat_2
        t90 = -k0 * moment_bar_hat_8 + moment_bar_hat_4
        t114 = (
            -k8 * moment_4 * moment_bar_hat_7 + k8 * moment_5 * moment_bar_hat_6
            + k8 * moment_6 * moment_bar_hat_5 - k8 * moment_7 * t90 + k10 * moment_8 * moment_bar_hat_7
        )
        power2_bar_hat_7 = (
            moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * t112
            + k9 * moment_3 * moment_2 * weight_bar_hat_6 + k9 * weight_6 * t113 + t27 * weight_bar_hat_7
            + weight_7 * t114
        )
        weight_hat_14 += (
            k17 * power2_4 * t190 + k17 * power2_5 * t195 + k17 * power2_6 * t200 + power2_8 * t210
            + k17 * t62 * power2_bar_hat_4 + k17 * t65 * power2_bar_hat_5 + k17 * t68 * power2_bar_hat_6
            + t74 * power2_bar_hat_8 + k17 * power2_7 * t205 + k17 * t71 * power2_bar_hat_7
        )
        hyper_bar_4 = tl.load(hyper_bar_n + 256)
        weight_bar_hat_24 = tl.load(weight_bar_hat_c + 1536)
        weight_27 = tl.load(weight_c + 1728)
        power3_bar_4 = hyper_bar_4 * weight_27
        weight_bar_hat_17 = tl.load(weight_bar_hat_c + 1088)
        weight_17 = tl.load(weight_c + 1088)
        weight_bar_hat_27 = tl.load(weight_bar_hat_c + 1728)
        power3_hat_4 = hyper_bar_4 * weight_bar_hat_27
        t189 = moment_0 * power3_hat_4 + power3_bar_4 * moment_bar_hat_0
        weight_bar_hat_14 = tl.load(weight_bar_hat_c + 896)
        weight_14 = tl.load(weight_c + 896)
        hyper_bar_0 = tl.load(hyper_bar_n)
        weight_25 = tl.load(weight_c + 1600)
        power3_bar_0 = hyper_bar_0 * weight_25
        weight_bar_hat_10 = tl.load(weight_bar_hat_c + 640)
        hyper_bar_6 = tl.load(hyper_bar_n + 384)
        power3_bar_6 = weight_27 * hyper_bar_6
        t48 = moment_6 * power3_bar_6
        hyper_bar_7 = tl.load(hyper_bar_n + 448)
        power3_bar_7 = weight_27 * hyper_bar_7
        t49 = moment_7 * power3_bar_7
        hyper_bar_8 = tl.load(hyper_bar_n + 512)
        power3_bar_8 = weight_27 * hyper_bar_8
        t63 = k5 * t48 - k5 * t49 - k10 * moment_4 * power3_bar_8 - k10 * moment_8 * power3_bar_4
        weight_bar_hat_18 = tl.load(weight_bar_hat_c + 1152)
        weight_10 = tl.load(weight_c + 640)
        weight_bar_hat_25 = tl.load(weight_bar_hat_c + 1600)
        power3_hat_0 = hyper_bar_0 * weight_bar_hat_25
        t191 = moment_4 * power3_hat_0 + power3_bar_0 * moment_bar_hat_4
        weight_18 = tl.load(weight_c + 1152)
        power3_hat_6 = hyper_bar_6 * weight_bar_hat_27
        t168 = moment_6 * power3_hat_6 + power3_bar_6 * moment_bar_hat_6
        power3_hat_7 = hyper_bar_7 * weight_bar_hat_27
        t169 = moment_7 * power3_hat_7 + power3_bar_7 * moment_bar_hat_7
        power3_hat_8 = hyper_bar_8 * weight_bar_hat_27
        t192 = (
            k5 * t168 - k5 * t169 - k10 * moment_4 * power3_hat_8 - k10 * moment_8 * power3_hat_4
            - k10 * power3_bar_8 * moment_bar_hat_4 - k10 * power3_bar_4 * moment_bar_hat_8
        )
        power2_hat_4 = (
            hyper_bar_4 * weight_bar_hat_24 + moment_0 * power3_bar_4 * weight_bar_hat_17 + weight_17 * t189
            + k17 * t62 * weight_bar_hat_14 + k17 * weight_14 * t190
            + k1 * moment_4 * power3_bar_0 * weight_bar_hat_10 + t63 * weight_bar_hat_18 + k1 * weight_10 * t191
            + weight_18 * t192
        )
        hyper_bar_5 = tl.load(hyper_bar_n + 320)
        power3_bar_5 = weight_27 * hyper_bar_5
        power3_hat_5 = hyper_bar_5 * weight_bar_hat_27
        t194 = moment_0 * power3_hat_5 + power3_bar_5 * moment_bar_hat_0
        t66 = (
            -k10 * moment_5 * power3_bar_8 + k5 * moment_6 * power3_bar_7 + k5 * moment_7 * power3_bar_6
            - k10 * moment_8 * power3_bar_5
        )
        t196 = moment_5 * power3_hat_0 + power3_bar_0 * moment_bar_hat_5
        t197 = (
            -k10 * moment_5 * power3_hat_8 + k5 * moment_6 * power3_hat_7 + k5 * moment_7 * power3_hat_6
            - k10 * moment_8 * power3_hat_5 - k10 * power3_bar_8 * moment_bar_hat_5
            + k5 * power3_bar_7 * moment_bar_hat_6 + k5 * power3_bar_6 * moment_bar_hat_7
            - k10 * power3_bar_5 * moment_bar_hat_8
        )
        power2_hat_5 = (
            hyper_bar_5 * weight_bar_hat_24 + moment_0 * power3_bar_5 * weight_bar_hat_17 + weight_17 * t194
            + k17 * t65 * weight_bar_hat_14 + k17 * weight_14 * t195
            + k1 * moment_5 * power3_bar_0 * weight_bar_hat_10 + t66 * weight_bar_hat_18 + k1 * weight_10 * t196
            + weight_18 * t197
        )
        t199 = moment_0 * power3_hat_6 + power3_bar_6 * moment_bar_hat_0
        t15 = k0 * moment_8 + moment_4
        t69 = (
            k5 * t15 * power3_bar_6 + k5 * moment_5 * power3_bar_7 + k5 * moment_6 * power3_bar_4
            + k13 * moment_6 * power3_bar_8 + k5 * moment_7 * power3_bar_5
        )
        t201 = (
            k5 * t15 * power3_hat_6 + k5 * moment_5 * power3_hat_7 + k5 * moment_6 * power3_hat_4
            + k13 * moment_6 * power3_hat_8 + k5 * moment_7 * power3_hat_5 + k5 * power3_bar_6 * t94
            + k5 * power3_bar_7 * moment_bar_hat_5 + k5 * power3_bar_4 * moment_bar_hat_6
            + k13 * power3_bar_8 * moment_bar_hat_6 + k5 * power3_bar_5 * moment_bar_hat_7
        )
        t202 = moment_6 * power3_hat_0 + power3_bar_0 * moment_bar_hat_6
        power2_hat_6 = (
            hyper_bar_6 * weight_bar_hat_24 + moment_0 * power3_bar_6 * weight_bar_hat_17 + weight_17 * t199
            + k17 * t68 * weight_bar_hat_14 + k17 * weight_14 * t200 + t69 * weight_bar_hat_18
            + weight_18 * t201 + k1 * moment_6 * power3_bar_0 * weight_bar_hat_10 + k1 * weight_10 * t202
        )
        t204 = moment_0 * power3_hat_7 + power3_bar_7 * moment_bar_hat_0
        t12 = -k0 * moment_8 + moment_4
        t72 = (
            -k5 * t12 * power3_bar_7 + k5 * moment_5 * power3_bar_6 + k5 * moment_6 * power3_bar_5
            - k5 * moment_7 * power3_bar_4 + k13 * moment_7 * power3_bar_8
        )
        t206 = (
            -k5 * t12 * power3_hat_7 + k5 * moment_5 * power3_hat_6 + k5 * moment_6 * power3_hat_5
            - k5 * moment_7 * power3_hat_4 + k13 * moment_7 * power3_hat_8 - k5 * power3_bar_7 * t90
            + k5 * power3_bar_6 * moment_bar_hat_5 + k5 * power3_bar_5 * moment_bar_hat_6
            - k5 * power3_bar_4 * moment_bar_hat_7 + k13 * power3_bar_8 * moment_bar_hat_7
        )
        t207 = moment_7 * power3_hat_0 + power3_bar_0 * moment_bar_hat_7
        power2_hat_7 = (
            hyper_bar_7 * weight_bar_hat_24 + moment_0 * power3_bar_7 * weight_bar_hat_17 + weight_17 * t204
            + k17 * t71 * weight_bar_hat_14 + k17 * weight_14 * t205 + t72 * weight_bar_hat_18
            + weight_18 * t206 + k1 * moment_7 * power3_bar_0 * weight_bar_hat_10 + k1 * weight_10 * t207
        )
        t209 = moment_0 * power3_hat_8 + power3_bar_8 * moment_bar_hat_0
        t46 = moment_8 * power3_bar_8
        t47 = moment_4 * power3_bar_4 + moment_5 * power3_bar_5
        t50 = t48 + t49
        t75 = k10 * t46 - k10 * t47 + k13 * t50
        t167 = moment_8 * power3_hat_8 + power3_bar_8 * moment_bar_hat_8
        t170 = t168 + t169
        t171 = (
            moment_4 * power3_hat_4 + moment_5 * power3_hat_5 + power3_bar_4 * moment_bar_hat_4
            + power3_bar_5 * moment_bar_hat_5
        )
        t211 = k10 * t167 + k13 * t170 - k10 * t171
        t212 = moment_8 * power3_hat_0 + power3_bar_0 * moment_bar_hat_8
        power2_hat_8 = (
            hyper_bar_8 * weight_bar_hat_24 + moment_0 * power3_bar_8 * weight_bar_hat_17 + weight_17 * t209
            + t74 * weight_bar_hat_14 + weight_14 * t210 + t75 * weight_bar_hat_18 + weight_18 * t211
            + k1 * moment_8 * power3_bar_0 * weight_bar_hat_10 + k1 * weight_10 * t212
        )
        weight_24 = tl.load(weight_c + 1536)
        power2_bar_4 = (
            hyper_bar_4 * weight_24 + moment_0 * power3_bar_4 * weight_17 + k17 * weight_14 * t62
            + k1 * moment_4 * power3_bar_0 * weight_10 + weight_18 * t63
        )
        power2_bar_5 = (
            hyper_bar_5 * weight_24 + moment_0 * power3_bar_5 * weight_17 + k17 * weight_14 * t65
            + k1 * moment_5 * power3_bar_0 * weight_10 + weight_18 * t66
        )
        power2_bar_6 = (
            hyper_bar_6 * weight_24 + moment_0 * power3_bar_6 * weight_17 + k17 * weight_14 * t68
            + weight_18 * t69 + k1 * moment_6 * power3_bar_0 * weight_10
        )
        power2_bar_7 = (
            hyper_bar_7 * weight_24 + moment_0 * power3_bar_7 * weight_17 + k17 * weight_14 * t71
            + weight_18 * t72 + k1 * moment_7 * power3_bar_0 * weight_10
        )
        power2_bar_8 = (
            hyper_bar_8 * weight_24 + moment_0 * power3_bar_8 * weight_17 + weight_14 * t74 + weight_18 * t75
            + k1 * moment_8 * power3_bar_0 * weight_10
        )
        weight_hat_5 += (
            moment_0 * moment_4 * power2_hat_4 + moment_0 * moment_5 * power2_hat_5
            + moment_0 * moment_6 * power2_hat_6 + moment_0 * moment_7 * power2_hat_7
            + moment_0 * moment_8 * power2_hat_8 + t100 * power2_bar_4 + t104 * power2_bar_5
            + t108 * power2_bar_6 + t112 * power2_bar_7 + t116 * power2_bar_8
        )
        weight_hat_6 += (
            k7 * t20 * power2_hat_4 + t29 * power2_hat_8 + k9 * moment_1 * moment_2 * power2_hat_5
            + k9 * moment_3 * moment_1 * power2_hat_6 + k9 * t101 * power2_bar_4 + t117 * power2_bar_8
            + k9 * t105 * power2_bar_5 + k9 * t109 * power2_bar_6 + k9 * moment_3 * moment_2 * power2_hat_7
            + k9 * t113 * power2_bar_7
        )
        weight_hat_7 += (
            t30 * power2_hat_8 + t25 * power2_hat_6 + t27 * power2_hat_7 + t21 * power2_hat_4
            + t118 * power2_bar_8 + t110 * power2_bar_6 + t114 * power2_bar_7 + t102 * power2_bar_4
            + t23 * power2_hat_5 + t106 * power2_bar_5
        )
        weight_hat_17 += (
            power2_4 * t189 + power2_5 * t194 + power2_6 * t199 + power2_7 * t204 + power2_8 * t209
            + moment_0 * power3_bar_4 * power2_bar_hat_4 + moment_0 * power3_bar_5 * power2_bar_hat_5
            + moment_0 * power3_bar_6 * power2_bar_hat_6 + moment_0 * power3_bar_7 * power2_bar_hat_7
            + moment_0 * power3_bar_8 * power2_bar_hat_8
        )
        weight_hat_18 += (
            power2_4 * t192 + power2_6 * t201 + power2_7 * t206 + power2_8 * t211 + t63 * power2_bar_hat_4
            + t69 * power2_bar_hat_6 + t72 * power2_bar_hat_7 + t75 * power2_bar_hat_8 + power2_5 * t197
            + t66 * power2_bar_hat_5
        )
        weight_bar_hat_22 = tl.load(weight_bar_hat_c + 1408)
        weight_bar_hat_8 = tl.load(weight_bar_hat_c + 512)
        weight_8 = tl.load(weight_c + 512)
        t161 = moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0
        weight_bar_hat_11 = tl.load(weight_bar_hat_c + 704)
        weight_11 = tl.load(weight_c + 704)
        t51 = t46 + t47 + t50
        weight_bar_hat_15 = tl.load(weight_bar_hat_c + 960)
        weight_15 = tl.load(weight_c + 960)
        t172 = t167 + t170 + t171
        power2_hat_0 = (
            hyper_bar_0 * weight_bar_hat_22 + moment_0 * power3_bar_0 * weight_bar_hat_8 + weight_8 * t161
            + t45 * weight_bar_hat_11 + weight_11 * t166 + t51 * weight_bar_hat_15 + weight_15 * t172
        )
        weight_22 = tl.load(weight_c + 1408)
        power2_bar_0 = (
            hyper_bar_0 * weight_22 + moment_0 * power3_bar_0 * weight_8 + weight_11 * t45 + weight_15 * t51
        )
        weight_hat_0 += moment_0 * (moment_0 * power2_hat_0 + k2 * moment_bar_hat_0 * power2_bar_0)
        weight_hat_15 += power2_0 * t172 + t51 * power2_bar_hat_0
        weight_hat_1 += k0 * t4 * power2_hat_0 + k3 * t81 * power2_bar_0
        weight_hat_2 += k1 * t10 * power2_hat_0 + k4 * t87 * power2_bar_0
    tl.store(weight_hat + row * 1792 + c, weight_hat_0)
    tl.store(weight_hat + row * 1792 + c + 64, weight_hat_1)
    tl.store(weight_hat + row * 1792 + c + 128, weight_hat_2)
    tl.store(weight_hat + row * 1792 + c + 320, weight_hat_5)
    tl.store(weight_hat + row * 1792 + c + 384, weight_hat_6)
    tl.store(weight_hat + row * 1792 + c + 448, weight_hat_7)
    tl.store(weight_hat + row * 1792 + c + 704, weight_hat_11)
    tl.store(weight_hat + row * 1792 + c + 896, weight_hat_14)
    tl.store(weight_hat + row * 1792 + c + 960, weight_hat_15)
    tl.store(weight_hat + row * 1792 + c + 1088, weight_hat_17)
    tl.store(weight_hat + row * 1792 + c + 1152, weight_hat_18)


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs, channels a lane in float32)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), ('hyper',), 2),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), ('moment_bar',), 2),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), ('weight_bar',), 1),
    (2, 'batch', second_batch, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), ('moment_hat', 'hyper_bar_hat'), 1),
    (2, 'shared', second_shared_0, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), ('weight_hat',), 1),
    (2, 'shared', second_shared_1, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), ('weight_hat',), 1),
)
# outputs by order of derivative as (name, axis, components, components a knot, has channels)
OUTPUTS = (
    (('hyper', 'batch', 9, 9, True), ),
    (('moment_bar', 'batch', 9, 9, True), ('weight_bar', 'shared', 28, 28, True), ),
    (('moment_hat', 'batch', 9, 9, True), ('weight_hat', 'shared', 28, 28, True), ('hyper_bar_hat', 'batch', 9, 9, True), ),
)
# names of all inputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))

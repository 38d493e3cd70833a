"""self_coupling 1x0e+1x1o+1x2e 1x0e full 3 64: Triton kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 9c046ad544c54a76, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e full 3 64 --target triton
Operations of one instance with all its channels:
    forward_batch 10624
    gradient_batch 27584
    gradient_shared 18048
    second_batch 76288
    second_shared 48512
Values alive at once in each lane, estimated (float32 values for each of its channels, and others once):
    forward_batch 2 * 31 + 0
    gradient_batch 2 * 32 + 0
    gradient_shared 2 * 59 + 0
    second_batch 1 * 102 + 0
    second_shared 1 * 115 + 0
"""

import triton
import triton.language as tl

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e full 3 64'
FORM = '9c046ad544c54a76'
CHANNELS = 64


@triton.jit
def forward_batch(moment, weight, hyper, BLOCK: tl.constexpr):
    """moment [samples, 9, 64]
    weight [14, 64]
    -> hyper [samples, 1, 64]
    A program makes one sample; nesting order power2 by weight > moment, power3 by weight > moment > power2, hyper by moment > power2 > power3 > weight
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k3: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k4: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k5: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k6: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k7: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k8: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k9: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k10: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k11: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k12: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k13: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 576 + c
    weight_c = weight + c
    hyper_n = hyper + n * 64 + c
    moment_0 = tl.load(moment_n)
    weight_11 = tl.load(weight_c + 704)
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
    power2_0 = (
        moment_0 * moment_0 * weight_0 + weight_1 * (k0 * t0 + k0 * t3) + weight_2 * (k1 * t4 + k1 * t5
        + k1 * t8)
    )
    weight_12 = tl.load(weight_c + 768)
    weight_8 = tl.load(weight_c + 512)
    weight_9 = tl.load(weight_c + 576)
    weight_3 = tl.load(weight_c + 192)
    weight_4 = tl.load(weight_c + 256)
    power2_1 = (
        moment_0 * moment_1 * weight_3 + weight_4 * (moment_1 * (-k2 * moment_8 + k3 * moment_4)
        + k3 * moment_2 * moment_5 + k3 * moment_3 * moment_6)
    )
    power2_2 = (
        moment_0 * moment_2 * weight_3 + weight_4 * (k3 * moment_1 * moment_5 - moment_2 * (k2 * moment_8
        + k3 * moment_4) + k3 * moment_3 * moment_7)
    )
    power2_3 = (
        moment_0 * moment_3 * weight_3 + weight_4 * (k3 * moment_1 * moment_6 + k3 * moment_2 * moment_7
        + k4 * moment_3 * moment_8)
    )
    weight_10 = tl.load(weight_c + 640)
    weight_5 = tl.load(weight_c + 320)
    weight_6 = tl.load(weight_c + 384)
    weight_7 = tl.load(weight_c + 448)
    power2_4 = (
        moment_0 * moment_4 * weight_5 + weight_6 * (k5 * t1 - k5 * t2) + weight_7 * (k6 * t6 - k6 * t7
        - k7 * moment_8 * moment_4)
    )
    power2_5 = (
        moment_0 * moment_5 * weight_5 + k8 * moment_1 * moment_2 * weight_6
        + weight_7 * (-k7 * moment_8 * moment_5 + k9 * moment_6 * moment_7)
    )
    power2_6 = (
        moment_0 * moment_6 * weight_5 + k8 * moment_3 * moment_1 * weight_6
        + weight_7 * (k9 * moment_4 * moment_6 + k9 * moment_5 * moment_7 + k10 * moment_8 * moment_6)
    )
    power2_7 = (
        moment_0 * moment_7 * weight_5 + k8 * moment_3 * moment_2 * weight_6
        + weight_7 * (-k9 * moment_4 * moment_7 + k9 * moment_5 * moment_6 + k10 * moment_8 * moment_7)
    )
    power2_8 = (
        moment_0 * moment_8 * weight_5 + weight_6 * (k11 * t0 - k12 * t3) + weight_7 * (k10 * t4 - k10 * t5
        + k13 * t8)
    )
    power3_0 = (
        moment_0 * power2_0 * weight_8 + k0 * weight_9 * (moment_1 * power2_1 + moment_2 * power2_2
        + moment_3 * power2_3) + k1 * weight_10 * (moment_4 * power2_4 + moment_5 * power2_5
        + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
    )
    weight_13 = tl.load(weight_c + 832)
    hyper_0 = moment_0 * weight_11 + power2_0 * weight_12 + power3_0 * weight_13
    tl.store(hyper_n, hyper_0)


@triton.jit
def gradient_batch(moment, weight, hyper_bar, moment_bar, BLOCK: tl.constexpr):
    """moment [samples, 9, 64]
    weight [14, 64]
    hyper_bar [samples, 1, 64]
    -> moment_bar [samples, 9, 64]
    A program makes one sample; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, moment_bar by hyper_bar > weight > power2 > power2_bar > power3_bar > moment
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k5: tl.constexpr = 1.6329931618554518  # 2*sqrt(6)/3
    k6: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k7: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k8: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k9: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k10: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k11: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k12: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k13: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k14: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k15: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k16: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k17: tl.constexpr = 2.0  # 2
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 576 + c
    weight_c = weight + c
    hyper_bar_n = hyper_bar + n * 64 + c
    moment_bar_n = moment_bar + n * 576 + c
    moment_0 = tl.load(moment_n)
    weight_3 = tl.load(weight_c + 192)
    moment_3 = tl.load(moment_n + 192)
    hyper_bar_0 = tl.load(hyper_bar_n)
    weight_13 = tl.load(weight_c + 832)
    power3_bar_0 = hyper_bar_0 * weight_13
    weight_9 = tl.load(weight_c + 576)
    power2_bar_3 = k0 * moment_3 * power3_bar_0 * weight_9
    weight_6 = tl.load(weight_c + 384)
    moment_1 = tl.load(moment_n + 64)
    moment_6 = tl.load(moment_n + 384)
    weight_10 = tl.load(weight_c + 640)
    power2_bar_6 = k1 * moment_6 * power3_bar_0 * weight_10
    moment_2 = tl.load(moment_n + 128)
    moment_7 = tl.load(moment_n + 448)
    power2_bar_7 = k1 * moment_7 * power3_bar_0 * weight_10
    moment_8 = tl.load(moment_n + 512)
    power2_bar_8 = k1 * moment_8 * power3_bar_0 * weight_10
    weight_1 = tl.load(weight_c + 64)
    weight_12 = tl.load(weight_c + 768)
    weight_8 = tl.load(weight_c + 512)
    power2_bar_0 = hyper_bar_0 * weight_12 + moment_0 * power3_bar_0 * weight_8
    weight_4 = tl.load(weight_c + 256)
    power2_bar_1 = k0 * moment_1 * power3_bar_0 * weight_9
    power2_bar_2 = k0 * moment_2 * power3_bar_0 * weight_9
    power2_3 = (
        moment_0 * moment_3 * weight_3 + weight_4 * (k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7
        + k3 * moment_3 * moment_8)
    )
    moment_bar_3 = (
        moment_0 * weight_3 * power2_bar_3 + weight_6 * (k4 * moment_1 * power2_bar_6
        + k4 * moment_2 * power2_bar_7 + k5 * moment_3 * power2_bar_8) + k6 * weight_1 * moment_3 * power2_bar_0
        + weight_4 * (k2 * moment_6 * power2_bar_1 + k2 * moment_7 * power2_bar_2
        + k3 * moment_8 * power2_bar_3) + k0 * power3_bar_0 * weight_9 * power2_3
    )
    tl.store(moment_bar_n + 192, moment_bar_3)
    moment_4 = tl.load(moment_n + 256)
    power2_bar_4 = k1 * moment_4 * power3_bar_0 * weight_10
    moment_5 = tl.load(moment_n + 320)
    power2_bar_5 = k1 * moment_5 * power3_bar_0 * weight_10
    t10 = -k0 * moment_8 + moment_4
    power2_1 = (
        moment_0 * moment_1 * weight_3 + weight_4 * (k2 * moment_1 * t10 + k2 * moment_2 * moment_5
        + k2 * moment_3 * moment_6)
    )
    moment_bar_1 = (
        moment_0 * weight_3 * power2_bar_1 + k6 * weight_1 * moment_1 * power2_bar_0
        + weight_6 * (k4 * moment_1 * power2_bar_4 - k7 * moment_1 * power2_bar_8 + k4 * moment_2 * power2_bar_5
        + k4 * moment_3 * power2_bar_6) + weight_4 * (k2 * t10 * power2_bar_1 + k2 * moment_5 * power2_bar_2
        + k2 * moment_6 * power2_bar_3) + k0 * power3_bar_0 * weight_9 * power2_1
    )
    tl.store(moment_bar_n + 64, moment_bar_1)
    t12 = k0 * moment_8 + moment_4
    power2_2 = (
        moment_0 * moment_2 * weight_3 + weight_4 * (k2 * moment_1 * moment_5 - k2 * moment_2 * t12
        + k2 * moment_3 * moment_7)
    )
    moment_bar_2 = (
        moment_0 * weight_3 * power2_bar_2 + weight_6 * (k4 * moment_1 * power2_bar_5
        - k4 * moment_2 * power2_bar_4 - k7 * moment_2 * power2_bar_8 + k4 * moment_3 * power2_bar_7)
        + k6 * weight_1 * moment_2 * power2_bar_0 + weight_4 * (-k2 * t12 * power2_bar_2
        + k2 * moment_5 * power2_bar_1 + k2 * moment_7 * power2_bar_3) + k0 * power3_bar_0 * weight_9 * power2_2
    )
    tl.store(moment_bar_n + 128, moment_bar_2)
    weight_5 = tl.load(weight_c + 320)
    weight_7 = tl.load(weight_c + 448)
    weight_2 = tl.load(weight_c + 128)
    power2_6 = (
        moment_0 * moment_6 * weight_5 + k4 * moment_3 * moment_1 * weight_6
        + weight_7 * (k8 * moment_4 * moment_6 + k8 * moment_5 * moment_7 + k9 * moment_8 * moment_6)
    )
    moment_bar_6 = (
        moment_0 * weight_5 * power2_bar_6 + k2 * weight_4 * (moment_1 * power2_bar_3 + moment_3 * power2_bar_1)
        + weight_7 * (k8 * t12 * power2_bar_6 + k8 * moment_5 * power2_bar_7 + k8 * moment_6 * power2_bar_4
        + k9 * moment_6 * power2_bar_8 + k8 * moment_7 * power2_bar_5)
        + k10 * weight_2 * moment_6 * power2_bar_0 + k1 * power3_bar_0 * weight_10 * power2_6
    )
    tl.store(moment_bar_n + 384, moment_bar_6)
    power2_7 = (
        moment_0 * moment_7 * weight_5 + k4 * moment_3 * moment_2 * weight_6
        + weight_7 * (-k8 * moment_4 * moment_7 + k8 * moment_5 * moment_6 + k9 * moment_8 * moment_7)
    )
    moment_bar_7 = (
        moment_0 * weight_5 * power2_bar_7 + k2 * weight_4 * (moment_2 * power2_bar_3 + moment_3 * power2_bar_2)
        + weight_7 * (-k8 * t10 * power2_bar_7 + k8 * moment_5 * power2_bar_6 + k8 * moment_6 * power2_bar_5
        - k8 * moment_7 * power2_bar_4 + k9 * moment_7 * power2_bar_8)
        + k10 * weight_2 * moment_7 * power2_bar_0 + k1 * power3_bar_0 * weight_10 * power2_7
    )
    tl.store(moment_bar_n + 448, moment_bar_7)
    power2_5 = (
        moment_0 * moment_5 * weight_5 + k4 * moment_1 * moment_2 * weight_6
        + weight_7 * (-k11 * moment_8 * moment_5 + k8 * moment_6 * moment_7)
    )
    moment_bar_5 = (
        moment_0 * weight_5 * power2_bar_5 + k2 * weight_4 * (moment_1 * power2_bar_2 + moment_2 * power2_bar_1)
        + k10 * weight_2 * moment_5 * power2_bar_0 + weight_7 * (-k11 * moment_5 * power2_bar_8
        + k8 * moment_6 * power2_bar_7 + k8 * moment_7 * power2_bar_6 - k11 * moment_8 * power2_bar_5)
        + k1 * power3_bar_0 * weight_10 * power2_5
    )
    tl.store(moment_bar_n + 320, moment_bar_5)
    t31 = moment_1 * power2_bar_1
    t32 = moment_2 * power2_bar_2
    t36 = moment_6 * power2_bar_6
    t37 = moment_7 * power2_bar_7
    t1 = moment_1 * moment_1
    t2 = moment_2 * moment_2
    t6 = moment_6 * moment_6
    t7 = moment_7 * moment_7
    power2_4 = (
        moment_0 * moment_4 * weight_5 + weight_6 * (k12 * t1 - k12 * t2) + weight_7 * (k13 * t6 - k13 * t7
        - k11 * moment_8 * moment_4)
    )
    moment_bar_4 = (
        moment_0 * weight_5 * power2_bar_4 + weight_4 * (k2 * t31 - k2 * t32)
        + k10 * weight_2 * moment_4 * power2_bar_0 + weight_7 * (k8 * t36 - k8 * t37
        - k11 * moment_4 * power2_bar_8 - k11 * moment_8 * power2_bar_4)
        + k1 * power3_bar_0 * weight_10 * power2_4
    )
    tl.store(moment_bar_n + 256, moment_bar_4)
    t30 = moment_3 * power2_bar_3
    t33 = t31 + t32
    t34 = moment_8 * power2_bar_8
    t35 = moment_4 * power2_bar_4 + moment_5 * power2_bar_5
    t38 = t36 + t37
    t0 = moment_3 * moment_3
    t3 = t1 + t2
    t4 = moment_8 * moment_8
    t5 = moment_4 * moment_4 + moment_5 * moment_5
    t8 = t6 + t7
    power2_8 = (
        moment_0 * moment_8 * weight_5 + weight_6 * (k7 * t0 - k14 * t3) + weight_7 * (k9 * t4 - k9 * t5
        + k15 * t8)
    )
    moment_bar_8 = (
        moment_0 * weight_5 * power2_bar_8 + weight_4 * (k3 * t30 - k16 * t33) + weight_7 * (k11 * t34
        - k11 * t35 + k9 * t38) + k10 * weight_2 * moment_8 * power2_bar_0
        + k1 * power3_bar_0 * weight_10 * power2_8
    )
    tl.store(moment_bar_n + 512, moment_bar_8)
    weight_11 = tl.load(weight_c + 704)
    weight_0 = tl.load(weight_c)
    power2_0 = (
        moment_0 * moment_0 * weight_0 + weight_1 * (k0 * t0 + k0 * t3) + weight_2 * (k1 * t4 + k1 * t5
        + k1 * t8)
    )
    moment_bar_0 = (
        hyper_bar_0 * weight_11 + k17 * moment_0 * weight_0 * power2_bar_0 + weight_3 * (t30 + t33)
        + weight_5 * (t34 + t35 + t38) + power3_bar_0 * weight_8 * power2_0
    )
    tl.store(moment_bar_n, moment_bar_0)


@triton.jit(do_not_specialize=['samples', 'run'])
def gradient_shared(moment, weight, hyper_bar, weight_bar, samples, run, BLOCK: tl.constexpr):
    """moment [samples, 9, 64]
    weight [14, 64]
    hyper_bar [samples, 1, 64]
    -> weight_bar [rows, 14, 64]
    A program sums a run of samples into a row; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, weight_bar by hyper_bar > power2 > power2_bar > power3 > power3_bar > moment
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k5: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k6: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k7: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k8: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k9: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k10: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k11: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k12: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
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
    for n in range(row * run, tl.minimum(row * run + run, samples)):
        moment_n = moment + n * 576 + c
        weight_c = weight + c
        hyper_bar_n = hyper_bar + n * 64 + c
        moment_0 = tl.load(moment_n)
        hyper_bar_0 = tl.load(hyper_bar_n)
        weight_bar_11 += moment_0 * hyper_bar_0
        weight_12 = tl.load(weight_c + 768)
        weight_8 = tl.load(weight_c + 512)
        weight_13 = tl.load(weight_c + 832)
        power3_bar_0 = hyper_bar_0 * weight_13
        power2_bar_0 = hyper_bar_0 * weight_12 + moment_0 * weight_8 * power3_bar_0
        weight_bar_0 += moment_0 * moment_0 * power2_bar_0
        moment_1 = tl.load(moment_n + 64)
        weight_9 = tl.load(weight_c + 576)
        power2_bar_1 = k0 * moment_1 * weight_9 * power3_bar_0
        moment_2 = tl.load(moment_n + 128)
        power2_bar_2 = k0 * moment_2 * weight_9 * power3_bar_0
        moment_3 = tl.load(moment_n + 192)
        power2_bar_3 = k0 * moment_3 * weight_9 * power3_bar_0
        weight_bar_3 += moment_0 * (moment_1 * power2_bar_1 + moment_2 * power2_bar_2 + moment_3 * power2_bar_3)
        t0 = moment_3 * moment_3
        t1 = moment_1 * moment_1
        t2 = moment_2 * moment_2
        t3 = t1 + t2
        t4 = k0 * t0 + k0 * t3
        weight_bar_1 += t4 * power2_bar_0
        moment_8 = tl.load(moment_n + 512)
        moment_4 = tl.load(moment_n + 256)
        moment_5 = tl.load(moment_n + 320)
        moment_6 = tl.load(moment_n + 384)
        t12 = moment_1 * (-k1 * moment_8 + k2 * moment_4) + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
        moment_7 = tl.load(moment_n + 448)
        t14 = k2 * moment_1 * moment_5 - moment_2 * (k1 * moment_8 + k2 * moment_4) + k2 * moment_3 * moment_7
        t16 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k3 * moment_3 * moment_8
        weight_bar_4 += t12 * power2_bar_1 + t14 * power2_bar_2 + t16 * power2_bar_3
        weight_3 = tl.load(weight_c + 192)
        weight_4 = tl.load(weight_c + 256)
        power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t12
        power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t14
        power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t16
        weight_bar_9 += (
            k0 * (moment_1 * power2_1 * power3_bar_0 + moment_2 * power2_2 * power3_bar_0
            + moment_3 * power2_3 * power3_bar_0)
        )
        t18 = k4 * t1 - k4 * t2
        weight_10 = tl.load(weight_c + 640)
        power2_bar_4 = k5 * moment_4 * weight_10 * power3_bar_0
        t27 = k6 * t0 - k7 * t3
        power2_bar_8 = k5 * moment_8 * weight_10 * power3_bar_0
        power2_bar_5 = k5 * moment_5 * weight_10 * power3_bar_0
        power2_bar_6 = k5 * moment_6 * weight_10 * power3_bar_0
        power2_bar_7 = k5 * moment_7 * weight_10 * power3_bar_0
        weight_bar_6 += (
            t18 * power2_bar_4 + t27 * power2_bar_8 + k8 * moment_1 * moment_2 * power2_bar_5
            + k8 * moment_3 * moment_1 * power2_bar_6 + k8 * moment_3 * moment_2 * power2_bar_7
        )
        weight_bar_5 += (
            moment_0 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
            + moment_7 * power2_bar_7 + moment_8 * power2_bar_8)
        )
        t5 = moment_8 * moment_8
        t6 = moment_4 * moment_4 + moment_5 * moment_5
        t7 = moment_6 * moment_6
        t8 = moment_7 * moment_7
        t9 = t7 + t8
        t28 = k9 * t5 - k9 * t6 + k10 * t9
        t23 = k11 * moment_4 * moment_6 + k11 * moment_5 * moment_7 + k9 * moment_8 * moment_6
        t25 = -k11 * moment_4 * moment_7 + k11 * moment_5 * moment_6 + k9 * moment_8 * moment_7
        t19 = k12 * t7 - k12 * t8 - k13 * moment_8 * moment_4
        t21 = -k13 * moment_8 * moment_5 + k11 * moment_6 * moment_7
        weight_bar_7 += (
            t28 * power2_bar_8 + t23 * power2_bar_6 + t25 * power2_bar_7 + t19 * power2_bar_4
            + t21 * power2_bar_5
        )
        weight_0 = tl.load(weight_c)
        weight_1 = tl.load(weight_c + 64)
        weight_2 = tl.load(weight_c + 128)
        t10 = k5 * t5 + k5 * t6 + k5 * t9
        power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10
        weight_5 = tl.load(weight_c + 320)
        weight_6 = tl.load(weight_c + 384)
        weight_7 = tl.load(weight_c + 448)
        power2_4 = moment_0 * moment_4 * weight_5 + weight_6 * t18 + weight_7 * t19
        power2_5 = moment_0 * moment_5 * weight_5 + k8 * moment_1 * moment_2 * weight_6 + weight_7 * t21
        power2_6 = moment_0 * moment_6 * weight_5 + k8 * moment_3 * moment_1 * weight_6 + weight_7 * t23
        power2_7 = moment_0 * moment_7 * weight_5 + k8 * moment_3 * moment_2 * weight_6 + weight_7 * t25
        power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t27 + weight_7 * t28
        power3_0 = (
            moment_0 * power2_0 * weight_8 + k0 * weight_9 * (moment_1 * power2_1 + moment_2 * power2_2
            + moment_3 * power2_3) + k5 * weight_10 * (moment_4 * power2_4 + moment_5 * power2_5
            + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
        )
        weight_bar_13 += hyper_bar_0 * power3_0
        weight_bar_10 += (
            k5 * (moment_4 * power2_4 * power3_bar_0 + moment_5 * power2_5 * power3_bar_0
            + moment_6 * power2_6 * power3_bar_0 + moment_7 * power2_7 * power3_bar_0
            + moment_8 * power2_8 * power3_bar_0)
        )
        weight_bar_2 += t10 * power2_bar_0
        weight_bar_8 += moment_0 * power2_0 * power3_bar_0
        weight_bar_12 += power2_0 * hyper_bar_0
    tl.store(weight_bar + row * 896 + c, weight_bar_0)
    tl.store(weight_bar + row * 896 + c + 64, weight_bar_1)
    tl.store(weight_bar + row * 896 + c + 128, weight_bar_2)
    tl.store(weight_bar + row * 896 + c + 192, weight_bar_3)
    tl.store(weight_bar + row * 896 + c + 256, weight_bar_4)
    tl.store(weight_bar + row * 896 + c + 320, weight_bar_5)
    tl.store(weight_bar + row * 896 + c + 384, weight_bar_6)
    tl.store(weight_bar + row * 896 + c + 448, weight_bar_7)
    tl.store(weight_bar + row * 896 + c + 512, weight_bar_8)
    tl.store(weight_bar + row * 896 + c + 576, weight_bar_9)
    tl.store(weight_bar + row * 896 + c + 640, weight_bar_10)
    tl.store(weight_bar + row * 896 + c + 704, weight_bar_11)
    tl.store(weight_bar + row * 896 + c + 768, weight_bar_12)
    tl.store(weight_bar + row * 896 + c + 832, weight_bar_13)


@triton.jit
def second_batch(moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat, BLOCK: tl.constexpr):
    """moment [samples, 9, 64]
    weight [14, 64]
    hyper_bar [samples, 1, 64]
    moment_bar_hat [samples, 9, 64]
    weight_bar_hat [14, 64]
    -> moment_hat [samples, 9, 64], hyper_bar_hat [samples, 1, 64]
    A program makes one sample; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, moment_hat by hyper_bar > moment > moment_bar_hat > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_hat > weight > weight_bar_hat, hyper_bar_hat by moment > moment_bar_hat > power2 > power2_bar_hat > power3 > power3_bar_hat > weight > weight_bar_hat
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k3: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k4: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k5: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k6: tl.constexpr = 1.6329931618554518  # 2*sqrt(6)/3
    k7: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k8: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k9: tl.constexpr = 2.0  # 2
    k10: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k11: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k12: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k13: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k14: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k15: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k16: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k17: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
    k18: tl.constexpr = 0.5976143046671968  # sqrt(70)/14
    k19: tl.constexpr = 1.6903085094570331  # 2*sqrt(35)/7
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 576 + c
    weight_c = weight + c
    hyper_bar_n = hyper_bar + n * 64 + c
    moment_bar_hat_n = moment_bar_hat + n * 576 + c
    weight_bar_hat_c = weight_bar_hat + c
    moment_hat_n = moment_hat + n * 576 + c
    hyper_bar_hat_n = hyper_bar_hat + n * 64 + c
    moment_0 = tl.load(moment_n)
    weight_bar_hat_3 = tl.load(weight_bar_hat_c + 192)
    moment_3 = tl.load(moment_n + 192)
    weight_9 = tl.load(weight_c + 576)
    hyper_bar_0 = tl.load(hyper_bar_n)
    weight_13 = tl.load(weight_c + 832)
    power3_bar_0 = hyper_bar_0 * weight_13
    power2_bar_3 = k0 * moment_3 * weight_9 * power3_bar_0
    weight_3 = tl.load(weight_c + 192)
    weight_bar_hat_9 = tl.load(weight_bar_hat_c + 576)
    weight_bar_hat_13 = tl.load(weight_bar_hat_c + 832)
    power3_hat_0 = hyper_bar_0 * weight_bar_hat_13
    t67 = power3_bar_0 * weight_bar_hat_9 + weight_9 * power3_hat_0
    moment_bar_hat_3 = tl.load(moment_bar_hat_n + 192)
    power2_hat_3 = k0 * (moment_3 * t67 + weight_9 * power3_bar_0 * moment_bar_hat_3)
    t79 = weight_bar_hat_3 * power2_bar_3 + weight_3 * power2_hat_3
    moment_1 = tl.load(moment_n + 64)
    weight_bar_hat_6 = tl.load(weight_bar_hat_c + 384)
    moment_6 = tl.load(moment_n + 384)
    weight_10 = tl.load(weight_c + 640)
    power2_bar_6 = k1 * moment_6 * weight_10 * power3_bar_0
    weight_6 = tl.load(weight_c + 384)
    weight_bar_hat_10 = tl.load(weight_bar_hat_c + 640)
    t71 = power3_bar_0 * weight_bar_hat_10 + weight_10 * power3_hat_0
    moment_bar_hat_6 = tl.load(moment_bar_hat_n + 384)
    power2_hat_6 = k1 * (moment_6 * t71 + weight_10 * power3_bar_0 * moment_bar_hat_6)
    t90 = k2 * weight_bar_hat_6 * power2_bar_6 + k2 * weight_6 * power2_hat_6
    moment_2 = tl.load(moment_n + 128)
    moment_7 = tl.load(moment_n + 448)
    power2_bar_7 = k1 * moment_7 * weight_10 * power3_bar_0
    moment_bar_hat_7 = tl.load(moment_bar_hat_n + 448)
    power2_hat_7 = k1 * (moment_7 * t71 + weight_10 * power3_bar_0 * moment_bar_hat_7)
    t98 = k2 * weight_bar_hat_6 * power2_bar_7 + k2 * weight_6 * power2_hat_7
    weight_bar_hat_1 = tl.load(weight_bar_hat_c + 64)
    weight_12 = tl.load(weight_c + 768)
    weight_8 = tl.load(weight_c + 512)
    power2_bar_0 = hyper_bar_0 * weight_12 + moment_0 * weight_8 * power3_bar_0
    weight_1 = tl.load(weight_c + 64)
    weight_bar_hat_12 = tl.load(weight_bar_hat_c + 768)
    weight_bar_hat_8 = tl.load(weight_bar_hat_c + 512)
    t65 = power3_bar_0 * weight_bar_hat_8 + weight_8 * power3_hat_0
    moment_bar_hat_0 = tl.load(moment_bar_hat_n)
    power2_hat_0 = hyper_bar_0 * weight_bar_hat_12 + moment_0 * t65 + weight_8 * power3_bar_0 * moment_bar_hat_0
    t86 = weight_bar_hat_1 * power2_bar_0 + weight_1 * power2_hat_0
    moment_8 = tl.load(moment_n + 512)
    power2_bar_8 = k1 * moment_8 * weight_10 * power3_bar_0
    moment_bar_hat_8 = tl.load(moment_bar_hat_n + 512)
    power2_hat_8 = k1 * (moment_8 * t71 + weight_10 * power3_bar_0 * moment_bar_hat_8)
    t87 = weight_bar_hat_6 * power2_bar_8 + weight_6 * power2_hat_8
    weight_bar_hat_4 = tl.load(weight_bar_hat_c + 256)
    power2_bar_1 = k0 * moment_1 * weight_9 * power3_bar_0
    weight_4 = tl.load(weight_c + 256)
    moment_bar_hat_1 = tl.load(moment_bar_hat_n + 64)
    power2_hat_1 = k0 * (moment_1 * t67 + weight_9 * power3_bar_0 * moment_bar_hat_1)
    t91 = weight_bar_hat_4 * power2_bar_1 + weight_4 * power2_hat_1
    power2_bar_2 = k0 * moment_2 * weight_9 * power3_bar_0
    moment_bar_hat_2 = tl.load(moment_bar_hat_n + 128)
    power2_hat_2 = k0 * (moment_2 * t67 + weight_9 * power3_bar_0 * moment_bar_hat_2)
    t92 = weight_bar_hat_4 * power2_bar_2 + weight_4 * power2_hat_2
    t93 = weight_bar_hat_4 * power2_bar_3 + weight_4 * power2_hat_3
    t95 = weight_1 * power2_bar_0
    t96 = weight_6 * power2_bar_8
    t16 = k3 * moment_1 * moment_6 + k3 * moment_2 * moment_7 + k4 * moment_3 * moment_8
    power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t16
    power2_bar_hat_3 = (
        moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_3
        + moment_3 * moment_bar_hat_0) + t16 * weight_bar_hat_4 + weight_4 * (k3 * moment_1 * moment_bar_hat_6
        + k3 * moment_2 * moment_bar_hat_7 + k4 * moment_3 * moment_bar_hat_8 + k3 * moment_6 * moment_bar_hat_1
        + k3 * moment_7 * moment_bar_hat_2 + k4 * moment_8 * moment_bar_hat_3)
    )
    moment_hat_3 = (
        moment_0 * t79 + moment_1 * t90 + moment_2 * t98 + moment_3 * (k5 * t86 + k6 * t87)
        + k3 * moment_6 * t91 + k3 * moment_7 * t92 + k4 * moment_8 * t93
        + weight_3 * moment_bar_hat_0 * power2_bar_3 + k2 * weight_6 * moment_bar_hat_1 * power2_bar_6
        + k2 * weight_6 * moment_bar_hat_2 * power2_bar_7 + moment_bar_hat_3 * (k5 * t95 + k6 * t96)
        + k3 * weight_4 * moment_bar_hat_6 * power2_bar_1 + k3 * weight_4 * moment_bar_hat_7 * power2_bar_2
        + k4 * weight_4 * moment_bar_hat_8 * power2_bar_3 + k0 * power2_3 * t67
        + k0 * weight_9 * power3_bar_0 * power2_bar_hat_3
    )
    tl.store(moment_hat_n + 192, moment_hat_3)
    t77 = weight_bar_hat_3 * power2_bar_1 + weight_3 * power2_hat_1
    moment_4 = tl.load(moment_n + 256)
    power2_bar_4 = k1 * moment_4 * weight_10 * power3_bar_0
    moment_bar_hat_4 = tl.load(moment_bar_hat_n + 256)
    power2_hat_4 = k1 * (moment_4 * t71 + weight_10 * power3_bar_0 * moment_bar_hat_4)
    t85 = weight_bar_hat_6 * power2_bar_4 + weight_6 * power2_hat_4
    t88 = t86 - k7 * t87
    moment_5 = tl.load(moment_n + 320)
    power2_bar_5 = k1 * moment_5 * weight_10 * power3_bar_0
    moment_bar_hat_5 = tl.load(moment_bar_hat_n + 320)
    power2_hat_5 = k1 * (moment_5 * t71 + weight_10 * power3_bar_0 * moment_bar_hat_5)
    t89 = k2 * weight_bar_hat_6 * power2_bar_5 + k2 * weight_6 * power2_hat_5
    t94 = weight_6 * power2_bar_4
    t97 = t95 - k7 * t96
    t12 = moment_1 * (-k8 * moment_8 + k3 * moment_4) + k3 * moment_2 * moment_5 + k3 * moment_3 * moment_6
    power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t12
    t53 = -k0 * moment_bar_hat_8 + moment_bar_hat_4
    power2_bar_hat_1 = (
        moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_1
        + moment_1 * moment_bar_hat_0) + t12 * weight_bar_hat_4 + weight_4 * (k3 * moment_1 * t53
        + k3 * moment_2 * moment_bar_hat_5 + k3 * moment_3 * moment_bar_hat_6 + k3 * moment_4 * moment_bar_hat_1
        + k3 * moment_5 * moment_bar_hat_2 + k3 * moment_6 * moment_bar_hat_3
        - k8 * moment_8 * moment_bar_hat_1)
    )
    moment_hat_1 = (
        moment_0 * t77 + moment_1 * (k2 * t85 + k5 * t88) + moment_2 * t89 + moment_3 * t90
        + k3 * moment_4 * t91 + k3 * moment_5 * t92 + k3 * moment_6 * t93 - k8 * moment_8 * t91
        + weight_3 * moment_bar_hat_0 * power2_bar_1 + moment_bar_hat_1 * (k2 * t94 + k5 * t97)
        + k2 * weight_6 * moment_bar_hat_2 * power2_bar_5 + k2 * weight_6 * moment_bar_hat_3 * power2_bar_6
        + k3 * weight_4 * moment_bar_hat_4 * power2_bar_1 + k3 * weight_4 * moment_bar_hat_5 * power2_bar_2
        + k3 * weight_4 * moment_bar_hat_6 * power2_bar_3 - k8 * weight_4 * moment_bar_hat_8 * power2_bar_1
        + k0 * power2_1 * t67 + k0 * weight_9 * power3_bar_0 * power2_bar_hat_1
    )
    tl.store(moment_hat_n + 64, moment_hat_1)
    t78 = weight_bar_hat_3 * power2_bar_2 + weight_3 * power2_hat_2
    t14 = k3 * moment_1 * moment_5 - moment_2 * (k8 * moment_8 + k3 * moment_4) + k3 * moment_3 * moment_7
    power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t14
    t55 = k0 * moment_bar_hat_8 + moment_bar_hat_4
    power2_bar_hat_2 = (
        moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_2
        + moment_2 * moment_bar_hat_0) + t14 * weight_bar_hat_4 + weight_4 * (k3 * moment_1 * moment_bar_hat_5
        - k3 * moment_2 * t55 + k3 * moment_3 * moment_bar_hat_7 - k3 * moment_4 * moment_bar_hat_2
        + k3 * moment_5 * moment_bar_hat_1 + k3 * moment_7 * moment_bar_hat_3
        - k8 * moment_8 * moment_bar_hat_2)
    )
    moment_hat_2 = (
        moment_0 * t78 + moment_1 * t89 + moment_2 * (-k2 * t85 + k5 * t88) + moment_3 * t98
        - k3 * moment_4 * t92 + k3 * moment_5 * t91 + k3 * moment_7 * t93 - k8 * moment_8 * t92
        + weight_3 * moment_bar_hat_0 * power2_bar_2 + k2 * weight_6 * moment_bar_hat_1 * power2_bar_5
        + moment_bar_hat_2 * (-k2 * t94 + k5 * t97) + k2 * weight_6 * moment_bar_hat_3 * power2_bar_7
        - k3 * weight_4 * moment_bar_hat_4 * power2_bar_2 + k3 * weight_4 * moment_bar_hat_5 * power2_bar_1
        + k3 * weight_4 * moment_bar_hat_7 * power2_bar_3 - k8 * weight_4 * moment_bar_hat_8 * power2_bar_2
        + k0 * power2_2 * t67 + k0 * weight_9 * power3_bar_0 * power2_bar_hat_2
    )
    tl.store(moment_hat_n + 128, moment_hat_2)
    weight_bar_hat_11 = tl.load(weight_bar_hat_c + 704)
    weight_11 = tl.load(weight_c + 704)
    weight_0 = tl.load(weight_c)
    t0 = moment_3 * moment_3
    t1 = moment_1 * moment_1
    t2 = moment_2 * moment_2
    t3 = t1 + t2
    t4 = k0 * t0 + k0 * t3
    weight_2 = tl.load(weight_c + 128)
    t5 = moment_8 * moment_8
    t6 = moment_4 * moment_4 + moment_5 * moment_5
    t7 = moment_6 * moment_6
    t8 = moment_7 * moment_7
    t9 = t7 + t8
    t10 = k1 * t5 + k1 * t6 + k1 * t9
    power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10
    weight_bar_hat_0 = tl.load(weight_bar_hat_c)
    t43 = moment_3 * moment_bar_hat_3
    t44 = moment_1 * moment_bar_hat_1
    t45 = moment_2 * moment_bar_hat_2
    t46 = t44 + t45
    weight_bar_hat_2 = tl.load(weight_bar_hat_c + 128)
    t47 = moment_8 * moment_bar_hat_8
    t48 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
    t49 = moment_6 * moment_bar_hat_6
    t50 = moment_7 * moment_bar_hat_7
    t51 = t49 + t50
    power2_bar_hat_0 = (
        moment_0 * moment_0 * weight_bar_hat_0 + k9 * moment_0 * weight_0 * moment_bar_hat_0
        + t4 * weight_bar_hat_1 + weight_1 * (k5 * t43 + k5 * t46) + t10 * weight_bar_hat_2
        + weight_2 * (k10 * t47 + k10 * t48 + k10 * t51)
    )
    t30 = moment_1 * power2_1 + moment_2 * power2_2 + moment_3 * power2_3
    weight_5 = tl.load(weight_c + 320)
    t18 = k7 * t1 - k7 * t2
    weight_7 = tl.load(weight_c + 448)
    t19 = k11 * t7 - k11 * t8 - k12 * moment_8 * moment_4
    power2_4 = moment_0 * moment_4 * weight_5 + weight_6 * t18 + weight_7 * t19
    t21 = -k12 * moment_8 * moment_5 + k13 * moment_6 * moment_7
    power2_5 = moment_0 * moment_5 * weight_5 + k2 * moment_1 * moment_2 * weight_6 + weight_7 * t21
    t23 = k13 * moment_4 * moment_6 + k13 * moment_5 * moment_7 + k14 * moment_8 * moment_6
    power2_6 = moment_0 * moment_6 * weight_5 + k2 * moment_3 * moment_1 * weight_6 + weight_7 * t23
    t25 = -k13 * moment_4 * moment_7 + k13 * moment_5 * moment_6 + k14 * moment_8 * moment_7
    power2_7 = moment_0 * moment_7 * weight_5 + k2 * moment_3 * moment_2 * weight_6 + weight_7 * t25
    t27 = k15 * t0 - k16 * t3
    t28 = k14 * t5 - k14 * t6 + k17 * t9
    power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t27 + weight_7 * t28
    t31 = (
        moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7
        + moment_8 * power2_8
    )
    power3_0 = moment_0 * power2_0 * weight_8 + k0 * weight_9 * t30 + k1 * weight_10 * t31
    weight_bar_hat_5 = tl.load(weight_bar_hat_c + 320)
    weight_bar_hat_7 = tl.load(weight_bar_hat_c + 448)
    power2_bar_hat_4 = (
        moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_4
        + moment_4 * moment_bar_hat_0) + t18 * weight_bar_hat_6 + weight_6 * (k2 * t44 - k2 * t45)
        + t19 * weight_bar_hat_7 + weight_7 * (k13 * t49 - k13 * t50 - k12 * moment_4 * moment_bar_hat_8
        - k12 * moment_8 * moment_bar_hat_4)
    )
    power2_bar_hat_5 = (
        moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_5
        + moment_5 * moment_bar_hat_0) + k2 * moment_1 * moment_2 * weight_bar_hat_6
        + k2 * weight_6 * (moment_1 * moment_bar_hat_2 + moment_2 * moment_bar_hat_1) + t21 * weight_bar_hat_7
        + weight_7 * (-k12 * moment_5 * moment_bar_hat_8 + k13 * moment_6 * moment_bar_hat_7
        + k13 * moment_7 * moment_bar_hat_6 - k12 * moment_8 * moment_bar_hat_5)
    )
    power2_bar_hat_6 = (
        moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_6
        + moment_6 * moment_bar_hat_0) + k2 * moment_3 * moment_1 * weight_bar_hat_6
        + k2 * weight_6 * (moment_1 * moment_bar_hat_3 + moment_3 * moment_bar_hat_1) + t23 * weight_bar_hat_7
        + weight_7 * (k13 * moment_4 * moment_bar_hat_6 + k13 * moment_5 * moment_bar_hat_7
        + k13 * moment_6 * t55 + k13 * moment_7 * moment_bar_hat_5 + k14 * moment_8 * moment_bar_hat_6)
    )
    power2_bar_hat_7 = (
        moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_7
        + moment_7 * moment_bar_hat_0) + k2 * moment_3 * moment_2 * weight_bar_hat_6
        + k2 * weight_6 * (moment_2 * moment_bar_hat_3 + moment_3 * moment_bar_hat_2) + t25 * weight_bar_hat_7
        + weight_7 * (-k13 * moment_4 * moment_bar_hat_7 + k13 * moment_5 * moment_bar_hat_6
        + k13 * moment_6 * moment_bar_hat_5 - k13 * moment_7 * t53 + k14 * moment_8 * moment_bar_hat_7)
    )
    power2_bar_hat_8 = (
        moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_8
        + moment_8 * moment_bar_hat_0) + t27 * weight_bar_hat_6 + weight_6 * (k6 * t43 - k15 * t46)
        + t28 * weight_bar_hat_7 + weight_7 * (k12 * t47 - k12 * t48 + k14 * t51)
    )
    power3_bar_hat_0 = (
        moment_0 * power2_0 * weight_bar_hat_8 + weight_8 * (moment_0 * power2_bar_hat_0
        + power2_0 * moment_bar_hat_0) + k0 * t30 * weight_bar_hat_9
        + k0 * weight_9 * (moment_1 * power2_bar_hat_1 + moment_2 * power2_bar_hat_2
        + moment_3 * power2_bar_hat_3 + power2_1 * moment_bar_hat_1 + power2_2 * moment_bar_hat_2
        + power2_3 * moment_bar_hat_3) + k1 * t31 * weight_bar_hat_10
        + k1 * weight_10 * (moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5
        + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7 + moment_8 * power2_bar_hat_8
        + power2_4 * moment_bar_hat_4 + power2_5 * moment_bar_hat_5 + power2_6 * moment_bar_hat_6
        + power2_7 * moment_bar_hat_7 + power2_8 * moment_bar_hat_8)
    )
    hyper_bar_hat_0 = (
        moment_0 * weight_bar_hat_11 + moment_bar_hat_0 * weight_11 + power2_0 * weight_bar_hat_12
        + weight_12 * power2_bar_hat_0 + weight_bar_hat_13 * power3_0 + weight_13 * power3_bar_hat_0
    )
    tl.store(hyper_bar_hat_n, hyper_bar_hat_0)
    t80 = weight_bar_hat_5 * power2_bar_4 + weight_5 * power2_hat_4
    t81 = weight_bar_hat_5 * power2_bar_5 + weight_5 * power2_hat_5
    t82 = weight_bar_hat_5 * power2_bar_6 + weight_5 * power2_hat_6
    t83 = weight_bar_hat_5 * power2_bar_7 + weight_5 * power2_hat_7
    t84 = weight_bar_hat_5 * power2_bar_8 + weight_5 * power2_hat_8
    moment_hat_0 = (
        hyper_bar_0 * weight_bar_hat_11 + k9 * moment_0 * (weight_bar_hat_0 * power2_bar_0
        + weight_0 * power2_hat_0) + moment_1 * t77 + moment_2 * t78 + moment_3 * t79 + moment_4 * t80
        + moment_5 * t81 + moment_6 * t82 + moment_7 * t83 + moment_8 * t84
        + k9 * weight_0 * moment_bar_hat_0 * power2_bar_0 + weight_3 * moment_bar_hat_1 * power2_bar_1
        + weight_3 * moment_bar_hat_2 * power2_bar_2 + weight_3 * moment_bar_hat_3 * power2_bar_3
        + weight_5 * moment_bar_hat_4 * power2_bar_4 + weight_5 * moment_bar_hat_5 * power2_bar_5
        + weight_5 * moment_bar_hat_6 * power2_bar_6 + weight_5 * moment_bar_hat_7 * power2_bar_7
        + weight_5 * moment_bar_hat_8 * power2_bar_8 + power2_0 * t65
        + weight_8 * power3_bar_0 * power2_bar_hat_0
    )
    tl.store(moment_hat_n, moment_hat_0)
    t101 = weight_bar_hat_2 * power2_bar_0 + weight_2 * power2_hat_0
    t102 = weight_bar_hat_7 * power2_bar_8 + weight_7 * power2_hat_8
    t103 = k10 * t101 - k12 * t102
    t106 = weight_bar_hat_7 * power2_bar_7 + weight_7 * power2_hat_7
    t104 = weight_bar_hat_7 * power2_bar_6 + weight_7 * power2_hat_6
    t114 = weight_bar_hat_7 * power2_bar_5 + weight_7 * power2_hat_5
    t109 = weight_2 * power2_bar_0
    t110 = weight_7 * power2_bar_8
    t111 = k10 * t109 - k12 * t110
    moment_hat_5 = (
        moment_0 * t81 + k3 * moment_1 * t92 + k3 * moment_2 * t91 + moment_5 * t103 + k13 * moment_6 * t106
        + k13 * moment_7 * t104 - k12 * moment_8 * t114 + weight_5 * moment_bar_hat_0 * power2_bar_5
        + k3 * weight_4 * moment_bar_hat_1 * power2_bar_2 + k3 * weight_4 * moment_bar_hat_2 * power2_bar_1
        + moment_bar_hat_5 * t111 + k13 * weight_7 * moment_bar_hat_6 * power2_bar_7
        + k13 * weight_7 * moment_bar_hat_7 * power2_bar_6 - k12 * weight_7 * moment_bar_hat_8 * power2_bar_5
        + k1 * power2_5 * t71 + k1 * weight_10 * power3_bar_0 * power2_bar_hat_5
    )
    tl.store(moment_hat_n + 320, moment_hat_5)
    t108 = weight_bar_hat_7 * power2_bar_4 + weight_7 * power2_hat_4
    t115 = t101 + k18 * t102
    t116 = weight_7 * power2_bar_4
    t117 = t109 + k18 * t110
    moment_hat_6 = (
        moment_0 * t82 + k3 * moment_1 * t93 + k3 * moment_3 * t91 + k13 * moment_4 * t104
        + k13 * moment_5 * t106 + moment_6 * (k13 * t108 + k10 * t115) + k13 * moment_7 * t114
        + k14 * moment_8 * t104 + weight_5 * moment_bar_hat_0 * power2_bar_6
        + k3 * weight_4 * moment_bar_hat_1 * power2_bar_3 + k3 * weight_4 * moment_bar_hat_3 * power2_bar_1
        + k13 * weight_7 * moment_bar_hat_4 * power2_bar_6 + k13 * weight_7 * moment_bar_hat_5 * power2_bar_7
        + moment_bar_hat_6 * (k13 * t116 + k10 * t117) + k13 * weight_7 * moment_bar_hat_7 * power2_bar_5
        + k14 * weight_7 * moment_bar_hat_8 * power2_bar_6 + k1 * power2_6 * t71
        + k1 * weight_10 * power3_bar_0 * power2_bar_hat_6
    )
    tl.store(moment_hat_n + 384, moment_hat_6)
    moment_hat_7 = (
        moment_0 * t83 + k3 * moment_2 * t93 + k3 * moment_3 * t92 - k13 * moment_4 * t106
        + k13 * moment_5 * t104 + k13 * moment_6 * t114 + moment_7 * (-k13 * t108 + k10 * t115)
        + k14 * moment_8 * t106 + weight_5 * moment_bar_hat_0 * power2_bar_7
        + k3 * weight_4 * moment_bar_hat_2 * power2_bar_3 + k3 * weight_4 * moment_bar_hat_3 * power2_bar_2
        - k13 * weight_7 * moment_bar_hat_4 * power2_bar_7 + k13 * weight_7 * moment_bar_hat_5 * power2_bar_6
        + k13 * weight_7 * moment_bar_hat_6 * power2_bar_5 + moment_bar_hat_7 * (-k13 * t116 + k10 * t117)
        + k14 * weight_7 * moment_bar_hat_8 * power2_bar_7 + k1 * power2_7 * t71
        + k1 * weight_10 * power3_bar_0 * power2_bar_hat_7
    )
    tl.store(moment_hat_n + 448, moment_hat_7)
    t99 = moment_1 * t91
    t100 = moment_2 * t92
    t105 = moment_6 * t104
    t107 = moment_7 * t106
    t112 = weight_4 * moment_bar_hat_1 * power2_bar_1 - k19 * weight_7 * moment_bar_hat_7 * power2_bar_7
    t113 = weight_4 * moment_bar_hat_2 * power2_bar_2 - k19 * weight_7 * moment_bar_hat_6 * power2_bar_6
    moment_hat_8 = (
        -k8 * t99 - k8 * t100 + k14 * t105 + k14 * t107 - k8 * t112 - k8 * t113 + moment_0 * t84
        + k4 * moment_3 * t93 - k12 * moment_4 * t108 - k12 * moment_5 * t114 + moment_8 * (k10 * t101
        + k12 * t102) + weight_5 * moment_bar_hat_0 * power2_bar_8
        + k4 * weight_4 * moment_bar_hat_3 * power2_bar_3 - k12 * weight_7 * moment_bar_hat_4 * power2_bar_4
        - k12 * weight_7 * moment_bar_hat_5 * power2_bar_5 + moment_bar_hat_8 * (k10 * t109 + k12 * t110)
        + k1 * power2_8 * t71 + k1 * weight_10 * power3_bar_0 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 512, moment_hat_8)
    moment_hat_4 = (
        moment_0 * t80 + k3 * t99 - k3 * t100 + moment_4 * t103 + k13 * t105 - k13 * t107
        - k12 * moment_8 * t108 + weight_5 * moment_bar_hat_0 * power2_bar_4 + moment_bar_hat_4 * t111
        - k12 * weight_7 * moment_bar_hat_8 * power2_bar_4 + k1 * power2_4 * t71
        + k1 * weight_10 * power3_bar_0 * power2_bar_hat_4 + k3 * t112 - k3 * t113
    )
    tl.store(moment_hat_n + 256, moment_hat_4)


@triton.jit(do_not_specialize=['samples', 'run'])
def second_shared(moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat, samples, run, BLOCK: tl.constexpr):
    """moment [samples, 9, 64]
    weight [14, 64]
    hyper_bar [samples, 1, 64]
    moment_bar_hat [samples, 9, 64]
    weight_bar_hat [14, 64]
    -> weight_hat [rows, 14, 64]
    A program sums a run of samples into a row; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, weight_hat by hyper_bar > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_bar_hat > power3_hat > moment > moment_bar_hat
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 2.0  # 2
    k1: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k2: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k3: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k4: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k5: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k6: tl.constexpr = 0.7071067811865476  # sqrt(2)/2
    k7: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k8: tl.constexpr = 0.8164965809277259  # sqrt(6)/3
    k9: tl.constexpr = 0.40824829046386296  # sqrt(6)/6
    k10: tl.constexpr = 1.4142135623730951  # sqrt(2)
    k11: tl.constexpr = 1.6329931618554518  # 2*sqrt(6)/3
    k12: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k13: tl.constexpr = 0.4629100498862757  # sqrt(42)/14
    k14: tl.constexpr = 1.0690449676496974  # 2*sqrt(14)/7
    k15: tl.constexpr = 0.9258200997725514  # sqrt(42)/7
    k16: tl.constexpr = 0.5345224838248487  # sqrt(14)/7
    k17: tl.constexpr = 0.26726124191242434  # sqrt(14)/14
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
    for n in range(row * run, tl.minimum(row * run + run, samples)):
        moment_n = moment + n * 576 + c
        weight_c = weight + c
        hyper_bar_n = hyper_bar + n * 64 + c
        moment_bar_hat_n = moment_bar_hat + n * 576 + c
        weight_bar_hat_c = weight_bar_hat + c
        hyper_bar_0 = tl.load(hyper_bar_n)
        moment_bar_hat_0 = tl.load(moment_bar_hat_n)
        weight_hat_11 += hyper_bar_0 * moment_bar_hat_0
        moment_0 = tl.load(moment_n)
        weight_bar_hat_12 = tl.load(weight_bar_hat_c + 768)
        weight_13 = tl.load(weight_c + 832)
        power3_bar_0 = hyper_bar_0 * weight_13
        weight_bar_hat_8 = tl.load(weight_bar_hat_c + 512)
        weight_8 = tl.load(weight_c + 512)
        weight_bar_hat_13 = tl.load(weight_bar_hat_c + 832)
        power3_hat_0 = hyper_bar_0 * weight_bar_hat_13
        t85 = moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0
        power2_hat_0 = (
            hyper_bar_0 * weight_bar_hat_12 + moment_0 * power3_bar_0 * weight_bar_hat_8 + weight_8 * t85
        )
        weight_12 = tl.load(weight_c + 768)
        power2_bar_0 = hyper_bar_0 * weight_12 + moment_0 * power3_bar_0 * weight_8
        weight_hat_0 += moment_0 * (moment_0 * power2_hat_0 + k0 * moment_bar_hat_0 * power2_bar_0)
        moment_1 = tl.load(moment_n + 64)
        weight_bar_hat_9 = tl.load(weight_bar_hat_c + 576)
        weight_9 = tl.load(weight_c + 576)
        t87 = power3_bar_0 * weight_bar_hat_9 + weight_9 * power3_hat_0
        moment_bar_hat_1 = tl.load(moment_bar_hat_n + 64)
        power2_hat_1 = k1 * (moment_1 * t87 + power3_bar_0 * weight_9 * moment_bar_hat_1)
        moment_2 = tl.load(moment_n + 128)
        moment_bar_hat_2 = tl.load(moment_bar_hat_n + 128)
        power2_hat_2 = k1 * (moment_2 * t87 + power3_bar_0 * weight_9 * moment_bar_hat_2)
        moment_3 = tl.load(moment_n + 192)
        moment_bar_hat_3 = tl.load(moment_bar_hat_n + 192)
        power2_hat_3 = k1 * (moment_3 * t87 + power3_bar_0 * weight_9 * moment_bar_hat_3)
        t52 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
        power2_bar_1 = k1 * moment_1 * power3_bar_0 * weight_9
        t56 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
        power2_bar_2 = k1 * moment_2 * power3_bar_0 * weight_9
        t60 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
        power2_bar_3 = k1 * moment_3 * power3_bar_0 * weight_9
        weight_hat_3 += (
            moment_0 * moment_1 * power2_hat_1 + moment_0 * moment_2 * power2_hat_2
            + moment_0 * moment_3 * power2_hat_3 + t52 * power2_bar_1 + t56 * power2_bar_2 + t60 * power2_bar_3
        )
        t0 = moment_3 * moment_3
        t1 = moment_1 * moment_1
        t2 = moment_2 * moment_2
        t3 = t1 + t2
        t4 = k1 * t0 + k1 * t3
        t40 = moment_3 * moment_bar_hat_3
        t41 = moment_1 * moment_bar_hat_1
        t42 = moment_2 * moment_bar_hat_2
        t43 = t41 + t42
        t44 = k2 * t40 + k2 * t43
        weight_hat_1 += t4 * power2_hat_0 + t44 * power2_bar_0
        moment_8 = tl.load(moment_n + 512)
        moment_4 = tl.load(moment_n + 256)
        moment_5 = tl.load(moment_n + 320)
        moment_6 = tl.load(moment_n + 384)
        t12 = moment_1 * (-k3 * moment_8 + k4 * moment_4) + k4 * moment_2 * moment_5 + k4 * moment_3 * moment_6
        moment_7 = tl.load(moment_n + 448)
        t14 = k4 * moment_1 * moment_5 - moment_2 * (k3 * moment_8 + k4 * moment_4) + k4 * moment_3 * moment_7
        t16 = k4 * moment_1 * moment_6 + k4 * moment_2 * moment_7 + k5 * moment_3 * moment_8
        moment_bar_hat_8 = tl.load(moment_bar_hat_n + 512)
        moment_bar_hat_4 = tl.load(moment_bar_hat_n + 256)
        t53 = -k1 * moment_bar_hat_8 + moment_bar_hat_4
        moment_bar_hat_5 = tl.load(moment_bar_hat_n + 320)
        moment_bar_hat_6 = tl.load(moment_bar_hat_n + 384)
        t54 = (
            k4 * moment_1 * t53 + k4 * moment_2 * moment_bar_hat_5 + k4 * moment_3 * moment_bar_hat_6
            + k4 * moment_4 * moment_bar_hat_1 + k4 * moment_5 * moment_bar_hat_2
            + k4 * moment_6 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_1
        )
        t57 = k1 * moment_bar_hat_8 + moment_bar_hat_4
        moment_bar_hat_7 = tl.load(moment_bar_hat_n + 448)
        t58 = (
            k4 * moment_1 * moment_bar_hat_5 - k4 * moment_2 * t57 + k4 * moment_3 * moment_bar_hat_7
            - k4 * moment_4 * moment_bar_hat_2 + k4 * moment_5 * moment_bar_hat_1
            + k4 * moment_7 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_2
        )
        t61 = (
            k4 * moment_1 * moment_bar_hat_6 + k4 * moment_2 * moment_bar_hat_7
            + k5 * moment_3 * moment_bar_hat_8 + k4 * moment_6 * moment_bar_hat_1
            + k4 * moment_7 * moment_bar_hat_2 + k5 * moment_8 * moment_bar_hat_3
        )
        weight_hat_4 += (
            t12 * power2_hat_1 + t14 * power2_hat_2 + t16 * power2_hat_3 + t54 * power2_bar_1
            + t58 * power2_bar_2 + t61 * power2_bar_3
        )
        weight_3 = tl.load(weight_c + 192)
        weight_4 = tl.load(weight_c + 256)
        power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t12
        weight_bar_hat_3 = tl.load(weight_bar_hat_c + 192)
        weight_bar_hat_4 = tl.load(weight_bar_hat_c + 256)
        power2_bar_hat_1 = (
            moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * t52 + t12 * weight_bar_hat_4 + weight_4 * t54
        )
        power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t14
        power2_bar_hat_2 = (
            moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * t56 + t14 * weight_bar_hat_4 + weight_4 * t58
        )
        power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t16
        power2_bar_hat_3 = (
            moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * t60 + t16 * weight_bar_hat_4 + weight_4 * t61
        )
        weight_hat_9 += (
            k1 * (moment_1 * (power2_1 * power3_hat_0 + power3_bar_0 * power2_bar_hat_1)
            + moment_2 * (power2_2 * power3_hat_0 + power3_bar_0 * power2_bar_hat_2)
            + moment_3 * (power2_3 * power3_hat_0 + power3_bar_0 * power2_bar_hat_3)
            + power3_bar_0 * moment_bar_hat_1 * power2_1 + power3_bar_0 * moment_bar_hat_2 * power2_2
            + power3_bar_0 * moment_bar_hat_3 * power2_3)
        )
        t18 = k6 * t1 - k6 * t2
        weight_bar_hat_10 = tl.load(weight_bar_hat_c + 640)
        weight_10 = tl.load(weight_c + 640)
        t91 = power3_bar_0 * weight_bar_hat_10 + weight_10 * power3_hat_0
        power2_hat_4 = k7 * (moment_4 * t91 + power3_bar_0 * weight_10 * moment_bar_hat_4)
        t27 = k8 * t0 - k9 * t3
        power2_hat_8 = k7 * (moment_8 * t91 + power3_bar_0 * weight_10 * moment_bar_hat_8)
        power2_hat_5 = k7 * (moment_5 * t91 + power3_bar_0 * weight_10 * moment_bar_hat_5)
        power2_hat_6 = k7 * (moment_6 * t91 + power3_bar_0 * weight_10 * moment_bar_hat_6)
        t64 = k10 * t41 - k10 * t42
        power2_bar_4 = k7 * moment_4 * power3_bar_0 * weight_10
        t80 = k11 * t40 - k8 * t43
        power2_bar_8 = k7 * moment_8 * power3_bar_0 * weight_10
        t68 = k10 * moment_1 * moment_bar_hat_2 + k10 * moment_2 * moment_bar_hat_1
        power2_bar_5 = k7 * moment_5 * power3_bar_0 * weight_10
        t72 = k10 * moment_1 * moment_bar_hat_3 + k10 * moment_3 * moment_bar_hat_1
        power2_bar_6 = k7 * moment_6 * power3_bar_0 * weight_10
        power2_hat_7 = k7 * (moment_7 * t91 + power3_bar_0 * weight_10 * moment_bar_hat_7)
        t76 = k10 * moment_2 * moment_bar_hat_3 + k10 * moment_3 * moment_bar_hat_2
        power2_bar_7 = k7 * moment_7 * power3_bar_0 * weight_10
        weight_hat_6 += (
            t18 * power2_hat_4 + t27 * power2_hat_8 + k10 * moment_1 * moment_2 * power2_hat_5
            + k10 * moment_3 * moment_1 * power2_hat_6 + t64 * power2_bar_4 + t80 * power2_bar_8
            + t68 * power2_bar_5 + t72 * power2_bar_6 + k10 * moment_3 * moment_2 * power2_hat_7
            + t76 * power2_bar_7
        )
        t63 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
        t67 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
        t71 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
        t75 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
        t79 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
        weight_hat_5 += (
            moment_0 * moment_4 * power2_hat_4 + moment_0 * moment_5 * power2_hat_5
            + moment_0 * moment_6 * power2_hat_6 + moment_0 * moment_7 * power2_hat_7
            + moment_0 * moment_8 * power2_hat_8 + t63 * power2_bar_4 + t67 * power2_bar_5 + t71 * power2_bar_6
            + t75 * power2_bar_7 + t79 * power2_bar_8
        )
        weight_0 = tl.load(weight_c)
        weight_1 = tl.load(weight_c + 64)
        weight_2 = tl.load(weight_c + 128)
        t5 = moment_8 * moment_8
        t6 = moment_4 * moment_4 + moment_5 * moment_5
        t7 = moment_6 * moment_6
        t8 = moment_7 * moment_7
        t9 = t7 + t8
        t10 = k7 * t5 + k7 * t6 + k7 * t9
        power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10
        weight_bar_hat_0 = tl.load(weight_bar_hat_c)
        weight_bar_hat_1 = tl.load(weight_bar_hat_c + 64)
        weight_bar_hat_2 = tl.load(weight_bar_hat_c + 128)
        t45 = moment_8 * moment_bar_hat_8
        t46 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
        t47 = moment_6 * moment_bar_hat_6
        t48 = moment_7 * moment_bar_hat_7
        t49 = t47 + t48
        t50 = k12 * t45 + k12 * t46 + k12 * t49
        power2_bar_hat_0 = (
            moment_0 * moment_0 * weight_bar_hat_0 + k0 * moment_0 * weight_0 * moment_bar_hat_0
            + t4 * weight_bar_hat_1 + weight_1 * t44 + t10 * weight_bar_hat_2 + weight_2 * t50
        )
        weight_5 = tl.load(weight_c + 320)
        weight_6 = tl.load(weight_c + 384)
        weight_7 = tl.load(weight_c + 448)
        t19 = k13 * t7 - k13 * t8 - k14 * moment_8 * moment_4
        power2_4 = moment_0 * moment_4 * weight_5 + weight_6 * t18 + weight_7 * t19
        t21 = -k14 * moment_8 * moment_5 + k15 * moment_6 * moment_7
        power2_5 = moment_0 * moment_5 * weight_5 + k10 * moment_1 * moment_2 * weight_6 + weight_7 * t21
        t23 = k15 * moment_4 * moment_6 + k15 * moment_5 * moment_7 + k16 * moment_8 * moment_6
        power2_6 = moment_0 * moment_6 * weight_5 + k10 * moment_3 * moment_1 * weight_6 + weight_7 * t23
        t25 = -k15 * moment_4 * moment_7 + k15 * moment_5 * moment_6 + k16 * moment_8 * moment_7
        power2_7 = moment_0 * moment_7 * weight_5 + k10 * moment_3 * moment_2 * weight_6 + weight_7 * t25
        t28 = k16 * t5 - k16 * t6 + k17 * t9
        power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t27 + weight_7 * t28
        weight_bar_hat_5 = tl.load(weight_bar_hat_c + 320)
        weight_bar_hat_6 = tl.load(weight_bar_hat_c + 384)
        weight_bar_hat_7 = tl.load(weight_bar_hat_c + 448)
        t65 = k15 * t47 - k15 * t48 - k14 * moment_4 * moment_bar_hat_8 - k14 * moment_8 * moment_bar_hat_4
        power2_bar_hat_4 = (
            moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * t63 + t18 * weight_bar_hat_6 + weight_6 * t64
            + t19 * weight_bar_hat_7 + weight_7 * t65
        )
        t69 = (
            -k14 * moment_5 * moment_bar_hat_8 + k15 * moment_6 * moment_bar_hat_7
            + k15 * moment_7 * moment_bar_hat_6 - k14 * moment_8 * moment_bar_hat_5
        )
        power2_bar_hat_5 = (
            moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * t67
            + k10 * moment_1 * moment_2 * weight_bar_hat_6 + weight_6 * t68 + t21 * weight_bar_hat_7
            + weight_7 * t69
        )
        t73 = (
            k15 * moment_4 * moment_bar_hat_6 + k15 * moment_5 * moment_bar_hat_7 + k15 * moment_6 * t57
            + k15 * moment_7 * moment_bar_hat_5 + k16 * moment_8 * moment_bar_hat_6
        )
        power2_bar_hat_6 = (
            moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * t71
            + k10 * moment_3 * moment_1 * weight_bar_hat_6 + weight_6 * t72 + t23 * weight_bar_hat_7
            + weight_7 * t73
        )
        t77 = (
            -k15 * moment_4 * moment_bar_hat_7 + k15 * moment_5 * moment_bar_hat_6
            + k15 * moment_6 * moment_bar_hat_5 - k15 * moment_7 * t53 + k16 * moment_8 * moment_bar_hat_7
        )
        power2_bar_hat_7 = (
            moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * t75
            + k10 * moment_3 * moment_2 * weight_bar_hat_6 + weight_6 * t76 + t25 * weight_bar_hat_7
            + weight_7 * t77
        )
        t81 = k14 * t45 - k14 * t46 + k16 * t49
        power2_bar_hat_8 = (
            moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * t79 + t27 * weight_bar_hat_6 + weight_6 * t80
            + t28 * weight_bar_hat_7 + weight_7 * t81
        )
        power3_bar_hat_0 = (
            moment_0 * power2_0 * weight_bar_hat_8 + weight_8 * (moment_0 * power2_bar_hat_0
            + moment_bar_hat_0 * power2_0) + k1 * weight_bar_hat_9 * (moment_1 * power2_1 + moment_2 * power2_2
            + moment_3 * power2_3) + k1 * weight_9 * (moment_1 * power2_bar_hat_1 + moment_2 * power2_bar_hat_2
            + moment_3 * power2_bar_hat_3 + moment_bar_hat_1 * power2_1 + moment_bar_hat_2 * power2_2
            + moment_bar_hat_3 * power2_3) + k7 * weight_bar_hat_10 * (moment_4 * power2_4 + moment_5 * power2_5
            + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
            + k7 * weight_10 * (moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5
            + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7 + moment_8 * power2_bar_hat_8
            + moment_bar_hat_4 * power2_4 + moment_bar_hat_5 * power2_5 + moment_bar_hat_6 * power2_6
            + moment_bar_hat_7 * power2_7 + moment_bar_hat_8 * power2_8)
        )
        weight_hat_13 += hyper_bar_0 * power3_bar_hat_0
        weight_hat_10 += (
            k7 * (moment_4 * (power2_4 * power3_hat_0 + power3_bar_0 * power2_bar_hat_4)
            + moment_5 * (power2_5 * power3_hat_0 + power3_bar_0 * power2_bar_hat_5)
            + moment_6 * (power2_6 * power3_hat_0 + power3_bar_0 * power2_bar_hat_6)
            + moment_7 * (power2_7 * power3_hat_0 + power3_bar_0 * power2_bar_hat_7)
            + moment_8 * (power2_8 * power3_hat_0 + power3_bar_0 * power2_bar_hat_8)
            + power3_bar_0 * moment_bar_hat_4 * power2_4 + power3_bar_0 * moment_bar_hat_5 * power2_5
            + power3_bar_0 * moment_bar_hat_6 * power2_6 + power3_bar_0 * moment_bar_hat_7 * power2_7
            + power3_bar_0 * moment_bar_hat_8 * power2_8)
        )
        weight_hat_7 += (
            t28 * power2_hat_8 + t23 * power2_hat_6 + t25 * power2_hat_7 + t19 * power2_hat_4
            + t81 * power2_bar_8 + t73 * power2_bar_6 + t77 * power2_bar_7 + t65 * power2_bar_4
            + t21 * power2_hat_5 + t69 * power2_bar_5
        )
        weight_hat_2 += t10 * power2_hat_0 + t50 * power2_bar_0
        weight_hat_8 += power2_0 * t85 + moment_0 * power3_bar_0 * power2_bar_hat_0
        weight_hat_12 += hyper_bar_0 * power2_bar_hat_0
    tl.store(weight_hat + row * 896 + c, weight_hat_0)
    tl.store(weight_hat + row * 896 + c + 64, weight_hat_1)
    tl.store(weight_hat + row * 896 + c + 128, weight_hat_2)
    tl.store(weight_hat + row * 896 + c + 192, weight_hat_3)
    tl.store(weight_hat + row * 896 + c + 256, weight_hat_4)
    tl.store(weight_hat + row * 896 + c + 320, weight_hat_5)
    tl.store(weight_hat + row * 896 + c + 384, weight_hat_6)
    tl.store(weight_hat + row * 896 + c + 448, weight_hat_7)
    tl.store(weight_hat + row * 896 + c + 512, weight_hat_8)
    tl.store(weight_hat + row * 896 + c + 576, weight_hat_9)
    tl.store(weight_hat + row * 896 + c + 640, weight_hat_10)
    tl.store(weight_hat + row * 896 + c + 704, weight_hat_11)
    tl.store(weight_hat + row * 896 + c + 768, weight_hat_12)
    tl.store(weight_hat + row * 896 + c + 832, weight_hat_13)


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs, channels a lane in float32)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), ('hyper',), 2),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), ('moment_bar',), 2),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), ('weight_bar',), 2),
    (2, 'batch', second_batch, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), ('moment_hat', 'hyper_bar_hat'), 1),
    (2, 'shared', second_shared, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), ('weight_hat',), 1),
)
# outputs by order of derivative as (name, axis, components, components a knot, has channels)
OUTPUTS = (
    (('hyper', 'batch', 1, 1, True), ),
    (('moment_bar', 'batch', 9, 9, True), ('weight_bar', 'shared', 14, 14, True), ),
    (('moment_hat', 'batch', 9, 9, True), ('weight_hat', 'shared', 14, 14, True), ('hyper_bar_hat', 'batch', 1, 1, True), ),
)
# names of all inputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))

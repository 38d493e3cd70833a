"""self_coupling 1x0e+1x1o+1x2e 1x0e lite 3 32: Triton kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 241061aa819fae10, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e lite 3 32 --target triton
Operations of one instance with all its channels:
    forward_batch 3168
    gradient_batch 8416
    gradient_shared 6112
    second_batch 24832
    second_shared 16704
Values alive at once in each lane, estimated (float32 values for each of its channels, and others once):
    forward_batch 1 * 24 + 0
    gradient_batch 1 * 33 + 0
    gradient_shared 1 * 44 + 0
    second_batch 1 * 84 + 0
    second_shared 1 * 83 + 0
"""

import triton
import triton.language as tl

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e lite 3 32'
FORM = '241061aa819fae10'
CHANNELS = 32


@triton.jit
def forward_batch(moment, weight, hyper, BLOCK: tl.constexpr):
    """moment [samples, 9, 32]
    weight [12, 32]
    -> hyper [samples, 1, 32]
    A program makes one sample; nesting order power2 by weight > moment, power3 by weight > moment > power2, hyper by moment > power2 > power3 > weight
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k4: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 288 + c
    weight_c = weight + c
    hyper_n = hyper + n * 32 + c
    moment_0 = tl.load(moment_n)
    weight_9 = tl.load(weight_c + 288)
    weight_0 = tl.load(weight_c)
    weight_1 = tl.load(weight_c + 32)
    moment_1 = tl.load(moment_n + 32)
    moment_2 = tl.load(moment_n + 64)
    moment_3 = tl.load(moment_n + 96)
    weight_2 = tl.load(weight_c + 64)
    moment_4 = tl.load(moment_n + 128)
    moment_5 = tl.load(moment_n + 160)
    moment_6 = tl.load(moment_n + 192)
    moment_7 = tl.load(moment_n + 224)
    moment_8 = tl.load(moment_n + 256)
    power2_0 = (
        moment_0 * moment_0 * weight_0 + k0 * weight_1 * (moment_1 * moment_1 + moment_2 * moment_2
        + moment_3 * moment_3) + k1 * weight_2 * (moment_4 * moment_4 + moment_5 * moment_5
        + moment_6 * moment_6 + moment_7 * moment_7 + moment_8 * moment_8)
    )
    weight_10 = tl.load(weight_c + 320)
    weight_6 = tl.load(weight_c + 192)
    weight_7 = tl.load(weight_c + 224)
    weight_3 = tl.load(weight_c + 96)
    weight_4 = tl.load(weight_c + 128)
    power2_1 = (
        moment_0 * moment_1 * weight_3 + weight_4 * (moment_1 * (k2 * moment_4 - k3 * moment_8)
        + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6)
    )
    power2_2 = (
        moment_0 * moment_2 * weight_3 + weight_4 * (k2 * moment_1 * moment_5 + moment_2 * (-k2 * moment_4
        - k3 * moment_8) + k2 * moment_3 * moment_7)
    )
    power2_3 = (
        moment_0 * moment_3 * weight_3 + weight_4 * (k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7
        + k4 * moment_3 * moment_8)
    )
    weight_8 = tl.load(weight_c + 256)
    weight_5 = tl.load(weight_c + 160)
    power2_4 = moment_0 * moment_4 * weight_5
    power2_5 = moment_0 * moment_5 * weight_5
    power2_6 = moment_0 * moment_6 * weight_5
    power2_7 = moment_0 * moment_7 * weight_5
    power2_8 = moment_0 * moment_8 * weight_5
    power3_0 = (
        moment_0 * power2_0 * weight_6 + k0 * weight_7 * (moment_1 * power2_1 + moment_2 * power2_2
        + moment_3 * power2_3) + k1 * weight_8 * (moment_4 * power2_4 + moment_5 * power2_5
        + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
    )
    weight_11 = tl.load(weight_c + 352)
    hyper_0 = moment_0 * weight_9 + power2_0 * weight_10 + power3_0 * weight_11
    tl.store(hyper_n, hyper_0)


@triton.jit
def gradient_batch(moment, weight, hyper_bar, moment_bar, BLOCK: tl.constexpr):
    """moment [samples, 9, 32]
    weight [12, 32]
    hyper_bar [samples, 1, 32]
    -> moment_bar [samples, 9, 32]
    A program makes one sample; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, moment_bar by hyper_bar > weight > power2 > power2_bar > power3_bar > moment
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k1: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k4: tl.constexpr = 2.0  # 2
    k5: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k6: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k7: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 288 + c
    weight_c = weight + c
    hyper_bar_n = hyper_bar + n * 32 + c
    moment_bar_n = moment_bar + n * 288 + c
    moment_0 = tl.load(moment_n)
    weight_5 = tl.load(weight_c + 160)
    moment_5 = tl.load(moment_n + 160)
    hyper_bar_0 = tl.load(hyper_bar_n)
    weight_11 = tl.load(weight_c + 352)
    power3_bar_0 = hyper_bar_0 * weight_11
    weight_8 = tl.load(weight_c + 256)
    power2_bar_5 = k0 * moment_5 * power3_bar_0 * weight_8
    weight_4 = tl.load(weight_c + 128)
    moment_1 = tl.load(moment_n + 32)
    moment_2 = tl.load(moment_n + 64)
    weight_7 = tl.load(weight_c + 224)
    power2_bar_2 = k1 * moment_2 * power3_bar_0 * weight_7
    power2_bar_1 = k1 * moment_1 * power3_bar_0 * weight_7
    weight_2 = tl.load(weight_c + 64)
    weight_10 = tl.load(weight_c + 320)
    weight_6 = tl.load(weight_c + 192)
    power2_bar_0 = hyper_bar_0 * weight_10 + moment_0 * power3_bar_0 * weight_6
    power2_5 = moment_0 * moment_5 * weight_5
    moment_bar_5 = (
        moment_0 * weight_5 * power2_bar_5 + k2 * weight_4 * (moment_1 * power2_bar_2 + moment_2 * power2_bar_1)
        + k3 * weight_2 * moment_5 * power2_bar_0 + k0 * power3_bar_0 * weight_8 * power2_5
    )
    tl.store(moment_bar_n + 160, moment_bar_5)
    moment_4 = tl.load(moment_n + 128)
    power2_bar_4 = k0 * moment_4 * power3_bar_0 * weight_8
    t22 = moment_1 * power2_bar_1
    t23 = moment_2 * power2_bar_2
    power2_4 = moment_0 * moment_4 * weight_5
    moment_bar_4 = (
        moment_0 * weight_5 * power2_bar_4 + weight_4 * (k2 * t22 - k2 * t23)
        + k3 * weight_2 * moment_4 * power2_bar_0 + k0 * power3_bar_0 * weight_8 * power2_4
    )
    tl.store(moment_bar_n + 128, moment_bar_4)
    moment_6 = tl.load(moment_n + 192)
    power2_bar_6 = k0 * moment_6 * power3_bar_0 * weight_8
    moment_3 = tl.load(moment_n + 96)
    power2_bar_3 = k1 * moment_3 * power3_bar_0 * weight_7
    power2_6 = moment_0 * moment_6 * weight_5
    moment_bar_6 = (
        moment_0 * weight_5 * power2_bar_6 + k2 * weight_4 * (moment_1 * power2_bar_3 + moment_3 * power2_bar_1)
        + k3 * weight_2 * moment_6 * power2_bar_0 + k0 * power3_bar_0 * weight_8 * power2_6
    )
    tl.store(moment_bar_n + 192, moment_bar_6)
    weight_9 = tl.load(weight_c + 288)
    weight_0 = tl.load(weight_c)
    weight_3 = tl.load(weight_c + 96)
    t21 = moment_3 * power2_bar_3
    t24 = t22 + t23
    moment_7 = tl.load(moment_n + 224)
    power2_bar_7 = k0 * moment_7 * power3_bar_0 * weight_8
    moment_8 = tl.load(moment_n + 256)
    power2_bar_8 = k0 * moment_8 * power3_bar_0 * weight_8
    weight_1 = tl.load(weight_c + 32)
    power2_0 = (
        moment_0 * moment_0 * weight_0 + k1 * weight_1 * (moment_1 * moment_1 + moment_2 * moment_2
        + moment_3 * moment_3) + k0 * weight_2 * (moment_4 * moment_4 + moment_5 * moment_5
        + moment_6 * moment_6 + moment_7 * moment_7 + moment_8 * moment_8)
    )
    moment_bar_0 = (
        hyper_bar_0 * weight_9 + k4 * moment_0 * weight_0 * power2_bar_0 + weight_3 * (t21 + t24)
        + weight_5 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
        + moment_7 * power2_bar_7 + moment_8 * power2_bar_8) + power3_bar_0 * weight_6 * power2_0
    )
    tl.store(moment_bar_n, moment_bar_0)
    power2_8 = moment_0 * moment_8 * weight_5
    moment_bar_8 = (
        moment_0 * weight_5 * power2_bar_8 + weight_4 * (k5 * t21 - k6 * t24)
        + k3 * weight_2 * moment_8 * power2_bar_0 + k0 * power3_bar_0 * weight_8 * power2_8
    )
    tl.store(moment_bar_n + 256, moment_bar_8)
    power2_7 = moment_0 * moment_7 * weight_5
    moment_bar_7 = (
        moment_0 * weight_5 * power2_bar_7 + k2 * weight_4 * (moment_2 * power2_bar_3 + moment_3 * power2_bar_2)
        + k3 * weight_2 * moment_7 * power2_bar_0 + k0 * power3_bar_0 * weight_8 * power2_7
    )
    tl.store(moment_bar_n + 224, moment_bar_7)
    power2_3 = (
        moment_0 * moment_3 * weight_3 + weight_4 * (k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7
        + k5 * moment_3 * moment_8)
    )
    moment_bar_3 = (
        moment_0 * weight_3 * power2_bar_3 + k7 * weight_1 * moment_3 * power2_bar_0
        + weight_4 * (k2 * moment_6 * power2_bar_1 + k2 * moment_7 * power2_bar_2
        + k5 * moment_8 * power2_bar_3) + k1 * power3_bar_0 * weight_7 * power2_3
    )
    tl.store(moment_bar_n + 96, moment_bar_3)
    t1 = k2 * moment_4 - k6 * moment_8
    power2_1 = (
        moment_0 * moment_1 * weight_3 + weight_4 * (moment_1 * t1 + k2 * moment_2 * moment_5
        + k2 * moment_3 * moment_6)
    )
    moment_bar_1 = (
        moment_0 * weight_3 * power2_bar_1 + k7 * weight_1 * moment_1 * power2_bar_0
        + weight_4 * (t1 * power2_bar_1 + k2 * moment_5 * power2_bar_2 + k2 * moment_6 * power2_bar_3)
        + k1 * power3_bar_0 * weight_7 * power2_1
    )
    tl.store(moment_bar_n + 32, moment_bar_1)
    t3 = k2 * moment_4 + k6 * moment_8
    power2_2 = (
        moment_0 * moment_2 * weight_3 + weight_4 * (k2 * moment_1 * moment_5 - moment_2 * t3
        + k2 * moment_3 * moment_7)
    )
    moment_bar_2 = (
        moment_0 * weight_3 * power2_bar_2 + k7 * weight_1 * moment_2 * power2_bar_0
        + weight_4 * (-t3 * power2_bar_2 + k2 * moment_5 * power2_bar_1 + k2 * moment_7 * power2_bar_3)
        + k1 * power3_bar_0 * weight_7 * power2_2
    )
    tl.store(moment_bar_n + 64, moment_bar_2)


@triton.jit(do_not_specialize=['samples', 'run'])
def gradient_shared(moment, weight, hyper_bar, weight_bar, samples, run, BLOCK: tl.constexpr):
    """moment [samples, 9, 32]
    weight [12, 32]
    hyper_bar [samples, 1, 32]
    -> weight_bar [rows, 12, 32]
    A program sums a run of samples into a row; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, weight_bar by hyper_bar > power2 > power2_bar > power3 > power3_bar > moment
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k4: tl.constexpr = 0.632455532033676  # sqrt(10)/5
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
    for n in range(row * run, tl.minimum(row * run + run, samples)):
        moment_n = moment + n * 288 + c
        weight_c = weight + c
        hyper_bar_n = hyper_bar + n * 32 + c
        moment_0 = tl.load(moment_n)
        hyper_bar_0 = tl.load(hyper_bar_n)
        weight_bar_9 += moment_0 * hyper_bar_0
        weight_10 = tl.load(weight_c + 320)
        weight_6 = tl.load(weight_c + 192)
        weight_11 = tl.load(weight_c + 352)
        power3_bar_0 = hyper_bar_0 * weight_11
        power2_bar_0 = hyper_bar_0 * weight_10 + moment_0 * weight_6 * power3_bar_0
        weight_bar_0 += moment_0 * moment_0 * power2_bar_0
        moment_1 = tl.load(moment_n + 32)
        moment_2 = tl.load(moment_n + 64)
        moment_3 = tl.load(moment_n + 96)
        t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
        weight_bar_1 += k0 * t0 * power2_bar_0
        weight_7 = tl.load(weight_c + 224)
        power2_bar_1 = k0 * moment_1 * weight_7 * power3_bar_0
        power2_bar_2 = k0 * moment_2 * weight_7 * power3_bar_0
        power2_bar_3 = k0 * moment_3 * weight_7 * power3_bar_0
        weight_bar_3 += moment_0 * (moment_1 * power2_bar_1 + moment_2 * power2_bar_2 + moment_3 * power2_bar_3)
        moment_4 = tl.load(moment_n + 128)
        moment_5 = tl.load(moment_n + 160)
        moment_6 = tl.load(moment_n + 192)
        moment_7 = tl.load(moment_n + 224)
        moment_8 = tl.load(moment_n + 256)
        t1 = (
            moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
            + moment_8 * moment_8
        )
        weight_bar_2 += k1 * t1 * power2_bar_0
        weight_0 = tl.load(weight_c)
        weight_1 = tl.load(weight_c + 32)
        weight_2 = tl.load(weight_c + 64)
        power2_0 = moment_0 * moment_0 * weight_0 + k0 * weight_1 * t0 + k1 * weight_2 * t1
        weight_bar_6 += moment_0 * power2_0 * power3_bar_0
        weight_bar_10 += power2_0 * hyper_bar_0
        t3 = moment_1 * (k2 * moment_4 - k3 * moment_8) + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
        t5 = k2 * moment_1 * moment_5 + moment_2 * (-k2 * moment_4 - k3 * moment_8) + k2 * moment_3 * moment_7
        t7 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k4 * moment_3 * moment_8
        weight_bar_4 += t3 * power2_bar_1 + t5 * power2_bar_2 + t7 * power2_bar_3
        weight_3 = tl.load(weight_c + 96)
        weight_4 = tl.load(weight_c + 128)
        power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t3
        power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t5
        power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t7
        weight_bar_7 += (
            k0 * (moment_1 * power2_1 * power3_bar_0 + moment_2 * power2_2 * power3_bar_0
            + moment_3 * power2_3 * power3_bar_0)
        )
        weight_8 = tl.load(weight_c + 256)
        weight_5 = tl.load(weight_c + 160)
        power2_4 = moment_0 * moment_4 * weight_5
        power2_5 = moment_0 * moment_5 * weight_5
        power2_6 = moment_0 * moment_6 * weight_5
        power2_7 = moment_0 * moment_7 * weight_5
        power2_8 = moment_0 * moment_8 * weight_5
        power3_0 = (
            moment_0 * power2_0 * weight_6 + k0 * weight_7 * (moment_1 * power2_1 + moment_2 * power2_2
            + moment_3 * power2_3) + k1 * weight_8 * (moment_4 * power2_4 + moment_5 * power2_5
            + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
        )
        weight_bar_11 += hyper_bar_0 * power3_0
        weight_bar_8 += (
            k1 * (moment_4 * power2_4 * power3_bar_0 + moment_5 * power2_5 * power3_bar_0
            + moment_6 * power2_6 * power3_bar_0 + moment_7 * power2_7 * power3_bar_0
            + moment_8 * power2_8 * power3_bar_0)
        )
        power2_bar_4 = k1 * moment_4 * weight_8 * power3_bar_0
        power2_bar_5 = k1 * moment_5 * weight_8 * power3_bar_0
        power2_bar_6 = k1 * moment_6 * weight_8 * power3_bar_0
        power2_bar_7 = k1 * moment_7 * weight_8 * power3_bar_0
        power2_bar_8 = k1 * moment_8 * weight_8 * power3_bar_0
        weight_bar_5 += (
            moment_0 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
            + moment_7 * power2_bar_7 + moment_8 * power2_bar_8)
        )
    tl.store(weight_bar + row * 384 + c, weight_bar_0)
    tl.store(weight_bar + row * 384 + c + 32, weight_bar_1)
    tl.store(weight_bar + row * 384 + c + 64, weight_bar_2)
    tl.store(weight_bar + row * 384 + c + 96, weight_bar_3)
    tl.store(weight_bar + row * 384 + c + 128, weight_bar_4)
    tl.store(weight_bar + row * 384 + c + 160, weight_bar_5)
    tl.store(weight_bar + row * 384 + c + 192, weight_bar_6)
    tl.store(weight_bar + row * 384 + c + 224, weight_bar_7)
    tl.store(weight_bar + row * 384 + c + 256, weight_bar_8)
    tl.store(weight_bar + row * 384 + c + 288, weight_bar_9)
    tl.store(weight_bar + row * 384 + c + 320, weight_bar_10)
    tl.store(weight_bar + row * 384 + c + 352, weight_bar_11)


@triton.jit
def second_batch(moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat, BLOCK: tl.constexpr):
    """moment [samples, 9, 32]
    weight [12, 32]
    hyper_bar [samples, 1, 32]
    moment_bar_hat [samples, 9, 32]
    weight_bar_hat [12, 32]
    -> moment_hat [samples, 9, 32], hyper_bar_hat [samples, 1, 32]
    A program makes one sample; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, moment_hat by hyper_bar > moment > moment_bar_hat > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_hat > weight > weight_bar_hat, hyper_bar_hat by moment > moment_bar_hat > power2 > power2_bar_hat > power3 > power3_bar_hat > weight > weight_bar_hat
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k1: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k4: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k5: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k6: tl.constexpr = 2.0  # 2
    k7: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 288 + c
    weight_c = weight + c
    hyper_bar_n = hyper_bar + n * 32 + c
    moment_bar_hat_n = moment_bar_hat + n * 288 + c
    weight_bar_hat_c = weight_bar_hat + c
    moment_hat_n = moment_hat + n * 288 + c
    hyper_bar_hat_n = hyper_bar_hat + n * 32 + c
    moment_0 = tl.load(moment_n)
    weight_bar_hat_5 = tl.load(weight_bar_hat_c + 160)
    moment_5 = tl.load(moment_n + 160)
    weight_8 = tl.load(weight_c + 256)
    hyper_bar_0 = tl.load(hyper_bar_n)
    weight_11 = tl.load(weight_c + 352)
    power3_bar_0 = hyper_bar_0 * weight_11
    power2_bar_5 = k0 * moment_5 * weight_8 * power3_bar_0
    weight_5 = tl.load(weight_c + 160)
    weight_bar_hat_8 = tl.load(weight_bar_hat_c + 256)
    t46 = power3_bar_0 * weight_bar_hat_8
    weight_bar_hat_11 = tl.load(weight_bar_hat_c + 352)
    power3_hat_0 = hyper_bar_0 * weight_bar_hat_11
    t47 = weight_8 * power3_hat_0
    t48 = t46 + t47
    moment_bar_hat_5 = tl.load(moment_bar_hat_n + 160)
    power2_hat_5 = k0 * (moment_5 * t48 + weight_8 * power3_bar_0 * moment_bar_hat_5)
    t58 = weight_bar_hat_5 * power2_bar_5 + weight_5 * power2_hat_5
    moment_1 = tl.load(moment_n + 32)
    weight_bar_hat_4 = tl.load(weight_bar_hat_c + 128)
    moment_2 = tl.load(moment_n + 64)
    weight_7 = tl.load(weight_c + 224)
    power2_bar_2 = k1 * moment_2 * weight_7 * power3_bar_0
    t66 = weight_bar_hat_4 * power2_bar_2
    weight_4 = tl.load(weight_c + 128)
    weight_bar_hat_7 = tl.load(weight_bar_hat_c + 224)
    t40 = power3_bar_0 * weight_bar_hat_7
    t41 = weight_7 * power3_hat_0
    t42 = t40 + t41
    moment_bar_hat_2 = tl.load(moment_bar_hat_n + 64)
    power2_hat_2 = k1 * (moment_2 * t42 + weight_7 * power3_bar_0 * moment_bar_hat_2)
    t67 = weight_4 * power2_hat_2
    t68 = k2 * t66 + k2 * t67
    power2_bar_1 = k1 * moment_1 * weight_7 * power3_bar_0
    t63 = weight_bar_hat_4 * power2_bar_1
    moment_bar_hat_1 = tl.load(moment_bar_hat_n + 32)
    power2_hat_1 = k1 * (moment_1 * t42 + weight_7 * power3_bar_0 * moment_bar_hat_1)
    t64 = weight_4 * power2_hat_1
    t65 = k2 * t63 + k2 * t64
    weight_bar_hat_2 = tl.load(weight_bar_hat_c + 64)
    weight_10 = tl.load(weight_c + 320)
    weight_6 = tl.load(weight_c + 192)
    power2_bar_0 = hyper_bar_0 * weight_10 + moment_0 * weight_6 * power3_bar_0
    weight_2 = tl.load(weight_c + 64)
    weight_bar_hat_10 = tl.load(weight_bar_hat_c + 320)
    weight_bar_hat_6 = tl.load(weight_bar_hat_c + 192)
    t38 = power3_bar_0 * weight_bar_hat_6 + weight_6 * power3_hat_0
    moment_bar_hat_0 = tl.load(moment_bar_hat_n)
    power2_hat_0 = hyper_bar_0 * weight_bar_hat_10 + moment_0 * t38 + weight_6 * power3_bar_0 * moment_bar_hat_0
    t76 = k3 * weight_bar_hat_2 * power2_bar_0 + k3 * weight_2 * power2_hat_0
    power2_5 = moment_0 * moment_5 * weight_5
    t79 = k0 * t46 + k0 * t47
    power2_bar_hat_5 = (
        moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_5
        + moment_5 * moment_bar_hat_0)
    )
    moment_hat_5 = (
        moment_0 * t58 + moment_1 * t68 + moment_2 * t65 + moment_5 * t76
        + weight_5 * moment_bar_hat_0 * power2_bar_5 + k2 * weight_4 * moment_bar_hat_1 * power2_bar_2
        + k2 * weight_4 * moment_bar_hat_2 * power2_bar_1 + k3 * weight_2 * moment_bar_hat_5 * power2_bar_0
        + power2_5 * t79 + k0 * weight_8 * power3_bar_0 * power2_bar_hat_5
    )
    tl.store(moment_hat_n + 160, moment_hat_5)
    moment_4 = tl.load(moment_n + 128)
    power2_bar_4 = k0 * moment_4 * weight_8 * power3_bar_0
    moment_bar_hat_4 = tl.load(moment_bar_hat_n + 128)
    power2_hat_4 = k0 * (moment_4 * t48 + weight_8 * power3_bar_0 * moment_bar_hat_4)
    t57 = weight_bar_hat_5 * power2_bar_4 + weight_5 * power2_hat_4
    t77 = weight_4 * moment_bar_hat_1 * power2_bar_1
    t78 = weight_4 * moment_bar_hat_2 * power2_bar_2
    power2_4 = moment_0 * moment_4 * weight_5
    power2_bar_hat_4 = (
        moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_4
        + moment_4 * moment_bar_hat_0)
    )
    moment_hat_4 = (
        moment_0 * t57 + moment_1 * t65 - moment_2 * t68 + moment_4 * t76
        + weight_5 * moment_bar_hat_0 * power2_bar_4 + k2 * t77 - k2 * t78
        + k3 * weight_2 * moment_bar_hat_4 * power2_bar_0 + power2_4 * t79
        + k0 * weight_8 * power3_bar_0 * power2_bar_hat_4
    )
    tl.store(moment_hat_n + 128, moment_hat_4)
    moment_8 = tl.load(moment_n + 256)
    power2_bar_8 = k0 * moment_8 * weight_8 * power3_bar_0
    moment_bar_hat_8 = tl.load(moment_bar_hat_n + 256)
    power2_hat_8 = k0 * (moment_8 * t48 + weight_8 * power3_bar_0 * moment_bar_hat_8)
    t61 = weight_bar_hat_5 * power2_bar_8 + weight_5 * power2_hat_8
    t72 = k4 * t63 + k4 * t64
    t74 = k4 * t66 + k4 * t67
    moment_3 = tl.load(moment_n + 96)
    power2_bar_3 = k1 * moment_3 * weight_7 * power3_bar_0
    t69 = weight_bar_hat_4 * power2_bar_3
    moment_bar_hat_3 = tl.load(moment_bar_hat_n + 96)
    power2_hat_3 = k1 * (moment_3 * t42 + weight_7 * power3_bar_0 * moment_bar_hat_3)
    t70 = weight_4 * power2_hat_3
    t75 = k5 * t69 + k5 * t70
    power2_8 = moment_0 * moment_8 * weight_5
    power2_bar_hat_8 = (
        moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_8
        + moment_8 * moment_bar_hat_0)
    )
    moment_hat_8 = (
        -k4 * t77 - k4 * t78 + moment_0 * t61 - moment_1 * t72 - moment_2 * t74 + moment_3 * t75
        + moment_8 * t76 + weight_5 * moment_bar_hat_0 * power2_bar_8
        + k5 * weight_4 * moment_bar_hat_3 * power2_bar_3 + k3 * weight_2 * moment_bar_hat_8 * power2_bar_0
        + power2_8 * t79 + k0 * weight_8 * power3_bar_0 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 256, moment_hat_8)
    moment_6 = tl.load(moment_n + 192)
    power2_bar_6 = k0 * moment_6 * weight_8 * power3_bar_0
    moment_bar_hat_6 = tl.load(moment_bar_hat_n + 192)
    power2_hat_6 = k0 * (moment_6 * t48 + weight_8 * power3_bar_0 * moment_bar_hat_6)
    t59 = weight_bar_hat_5 * power2_bar_6 + weight_5 * power2_hat_6
    t71 = k2 * t69 + k2 * t70
    power2_6 = moment_0 * moment_6 * weight_5
    power2_bar_hat_6 = (
        moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_6
        + moment_6 * moment_bar_hat_0)
    )
    moment_hat_6 = (
        moment_0 * t59 + moment_1 * t71 + moment_3 * t65 + moment_6 * t76
        + weight_5 * moment_bar_hat_0 * power2_bar_6 + k2 * weight_4 * moment_bar_hat_1 * power2_bar_3
        + k2 * weight_4 * moment_bar_hat_3 * power2_bar_1 + k3 * weight_2 * moment_bar_hat_6 * power2_bar_0
        + power2_6 * t79 + k0 * weight_8 * power3_bar_0 * power2_bar_hat_6
    )
    tl.store(moment_hat_n + 192, moment_hat_6)
    weight_bar_hat_9 = tl.load(weight_bar_hat_c + 288)
    weight_bar_hat_0 = tl.load(weight_bar_hat_c)
    weight_0 = tl.load(weight_c)
    weight_bar_hat_3 = tl.load(weight_bar_hat_c + 96)
    weight_3 = tl.load(weight_c + 96)
    t54 = weight_bar_hat_3 * power2_bar_1 + weight_3 * power2_hat_1
    t55 = weight_bar_hat_3 * power2_bar_2 + weight_3 * power2_hat_2
    t56 = weight_bar_hat_3 * power2_bar_3 + weight_3 * power2_hat_3
    moment_7 = tl.load(moment_n + 224)
    power2_bar_7 = k0 * moment_7 * weight_8 * power3_bar_0
    moment_bar_hat_7 = tl.load(moment_bar_hat_n + 224)
    power2_hat_7 = k0 * (moment_7 * t48 + weight_8 * power3_bar_0 * moment_bar_hat_7)
    t60 = weight_bar_hat_5 * power2_bar_7 + weight_5 * power2_hat_7
    weight_1 = tl.load(weight_c + 32)
    t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
    t1 = (
        moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
        + moment_8 * moment_8
    )
    power2_0 = moment_0 * moment_0 * weight_0 + k1 * weight_1 * t0 + k0 * weight_2 * t1
    weight_bar_hat_1 = tl.load(weight_bar_hat_c + 32)
    power2_bar_hat_0 = (
        moment_0 * moment_0 * weight_bar_hat_0 + k6 * moment_0 * weight_0 * moment_bar_hat_0
        + k1 * t0 * weight_bar_hat_1 + k7 * weight_1 * (moment_1 * moment_bar_hat_1
        + moment_2 * moment_bar_hat_2 + moment_3 * moment_bar_hat_3) + k0 * t1 * weight_bar_hat_2
        + k3 * weight_2 * (moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
        + moment_6 * moment_bar_hat_6 + moment_7 * moment_bar_hat_7 + moment_8 * moment_bar_hat_8)
    )
    moment_hat_0 = (
        hyper_bar_0 * weight_bar_hat_9 + k6 * moment_0 * (weight_bar_hat_0 * power2_bar_0
        + weight_0 * power2_hat_0) + moment_1 * t54 + moment_2 * t55 + moment_3 * t56 + moment_4 * t57
        + moment_5 * t58 + moment_6 * t59 + moment_7 * t60 + moment_8 * t61
        + k6 * weight_0 * moment_bar_hat_0 * power2_bar_0 + weight_3 * moment_bar_hat_1 * power2_bar_1
        + weight_3 * moment_bar_hat_2 * power2_bar_2 + weight_3 * moment_bar_hat_3 * power2_bar_3
        + weight_5 * moment_bar_hat_4 * power2_bar_4 + weight_5 * moment_bar_hat_5 * power2_bar_5
        + weight_5 * moment_bar_hat_6 * power2_bar_6 + weight_5 * moment_bar_hat_7 * power2_bar_7
        + weight_5 * moment_bar_hat_8 * power2_bar_8 + power2_0 * t38
        + weight_6 * power3_bar_0 * power2_bar_hat_0
    )
    tl.store(moment_hat_n, moment_hat_0)
    weight_9 = tl.load(weight_c + 288)
    t3 = moment_1 * (k2 * moment_4 - k4 * moment_8) + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
    power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t3
    t5 = k2 * moment_1 * moment_5 + moment_2 * (-k2 * moment_4 - k4 * moment_8) + k2 * moment_3 * moment_7
    power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t5
    t7 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k5 * moment_3 * moment_8
    power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t7
    t14 = moment_1 * power2_1 + moment_2 * power2_2 + moment_3 * power2_3
    power2_7 = moment_0 * moment_7 * weight_5
    t15 = (
        moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7
        + moment_8 * power2_8
    )
    power3_0 = moment_0 * power2_0 * weight_6 + k1 * weight_7 * t14 + k0 * weight_8 * t15
    power2_bar_hat_1 = (
        moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_1
        + moment_1 * moment_bar_hat_0) + t3 * weight_bar_hat_4 + weight_4 * (moment_1 * (k2 * moment_bar_hat_4
        - k4 * moment_bar_hat_8) + k2 * moment_2 * moment_bar_hat_5 + k2 * moment_3 * moment_bar_hat_6
        + k2 * moment_4 * moment_bar_hat_1 + k2 * moment_5 * moment_bar_hat_2 + k2 * moment_6 * moment_bar_hat_3
        - k4 * moment_8 * moment_bar_hat_1)
    )
    power2_bar_hat_2 = (
        moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_2
        + moment_2 * moment_bar_hat_0) + t5 * weight_bar_hat_4 + weight_4 * (k2 * moment_1 * moment_bar_hat_5
        + moment_2 * (-k2 * moment_bar_hat_4 - k4 * moment_bar_hat_8) + k2 * moment_3 * moment_bar_hat_7
        - k2 * moment_4 * moment_bar_hat_2 + k2 * moment_5 * moment_bar_hat_1 + k2 * moment_7 * moment_bar_hat_3
        - k4 * moment_8 * moment_bar_hat_2)
    )
    power2_bar_hat_3 = (
        moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_3
        + moment_3 * moment_bar_hat_0) + t7 * weight_bar_hat_4 + weight_4 * (k2 * moment_1 * moment_bar_hat_6
        + k2 * moment_2 * moment_bar_hat_7 + k5 * moment_3 * moment_bar_hat_8 + k2 * moment_6 * moment_bar_hat_1
        + k2 * moment_7 * moment_bar_hat_2 + k5 * moment_8 * moment_bar_hat_3)
    )
    power2_bar_hat_7 = (
        moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_7
        + moment_7 * moment_bar_hat_0)
    )
    power3_bar_hat_0 = (
        moment_0 * power2_0 * weight_bar_hat_6 + weight_6 * (moment_0 * power2_bar_hat_0
        + power2_0 * moment_bar_hat_0) + k1 * t14 * weight_bar_hat_7
        + k1 * weight_7 * (moment_1 * power2_bar_hat_1 + moment_2 * power2_bar_hat_2
        + moment_3 * power2_bar_hat_3 + power2_1 * moment_bar_hat_1 + power2_2 * moment_bar_hat_2
        + power2_3 * moment_bar_hat_3) + k0 * t15 * weight_bar_hat_8
        + k0 * weight_8 * (moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5
        + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7 + moment_8 * power2_bar_hat_8
        + power2_4 * moment_bar_hat_4 + power2_5 * moment_bar_hat_5 + power2_6 * moment_bar_hat_6
        + power2_7 * moment_bar_hat_7 + power2_8 * moment_bar_hat_8)
    )
    hyper_bar_hat_0 = (
        moment_0 * weight_bar_hat_9 + moment_bar_hat_0 * weight_9 + power2_0 * weight_bar_hat_10
        + weight_10 * power2_bar_hat_0 + weight_bar_hat_11 * power3_0 + weight_11 * power3_bar_hat_0
    )
    tl.store(hyper_bar_hat_n, hyper_bar_hat_0)
    moment_hat_7 = (
        moment_0 * t60 + moment_2 * t71 + moment_3 * t68 + moment_7 * t76
        + weight_5 * moment_bar_hat_0 * power2_bar_7 + k2 * weight_4 * moment_bar_hat_2 * power2_bar_3
        + k2 * weight_4 * moment_bar_hat_3 * power2_bar_2 + k3 * weight_2 * moment_bar_hat_7 * power2_bar_0
        + power2_7 * t79 + k0 * weight_8 * power3_bar_0 * power2_bar_hat_7
    )
    tl.store(moment_hat_n + 224, moment_hat_7)
    t62 = k7 * weight_bar_hat_1 * power2_bar_0 + k7 * weight_1 * power2_hat_0
    t73 = k1 * t40 + k1 * t41
    moment_hat_1 = (
        moment_0 * t54 + moment_1 * t62 + moment_4 * t65 + moment_5 * t68 + moment_6 * t71 - moment_8 * t72
        + weight_3 * moment_bar_hat_0 * power2_bar_1 + k7 * weight_1 * moment_bar_hat_1 * power2_bar_0
        + k2 * weight_4 * moment_bar_hat_4 * power2_bar_1 + k2 * weight_4 * moment_bar_hat_5 * power2_bar_2
        + k2 * weight_4 * moment_bar_hat_6 * power2_bar_3 - k4 * weight_4 * moment_bar_hat_8 * power2_bar_1
        + power2_1 * t73 + k1 * weight_7 * power3_bar_0 * power2_bar_hat_1
    )
    tl.store(moment_hat_n + 32, moment_hat_1)
    moment_hat_2 = (
        moment_0 * t55 + moment_2 * t62 - moment_4 * t68 + moment_5 * t65 + moment_7 * t71 - moment_8 * t74
        + weight_3 * moment_bar_hat_0 * power2_bar_2 + k7 * weight_1 * moment_bar_hat_2 * power2_bar_0
        - k2 * weight_4 * moment_bar_hat_4 * power2_bar_2 + k2 * weight_4 * moment_bar_hat_5 * power2_bar_1
        + k2 * weight_4 * moment_bar_hat_7 * power2_bar_3 - k4 * weight_4 * moment_bar_hat_8 * power2_bar_2
        + power2_2 * t73 + k1 * weight_7 * power3_bar_0 * power2_bar_hat_2
    )
    tl.store(moment_hat_n + 64, moment_hat_2)
    moment_hat_3 = (
        moment_0 * t56 + moment_3 * t62 + moment_6 * t65 + moment_7 * t68 + moment_8 * t75
        + weight_3 * moment_bar_hat_0 * power2_bar_3 + k7 * weight_1 * moment_bar_hat_3 * power2_bar_0
        + k2 * weight_4 * moment_bar_hat_6 * power2_bar_1 + k2 * weight_4 * moment_bar_hat_7 * power2_bar_2
        + k5 * weight_4 * moment_bar_hat_8 * power2_bar_3 + power2_3 * t73
        + k1 * weight_7 * power3_bar_0 * power2_bar_hat_3
    )
    tl.store(moment_hat_n + 96, moment_hat_3)


@triton.jit(do_not_specialize=['samples', 'run'])
def second_shared(moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat, samples, run, BLOCK: tl.constexpr):
    """moment [samples, 9, 32]
    weight [12, 32]
    hyper_bar [samples, 1, 32]
    moment_bar_hat [samples, 9, 32]
    weight_bar_hat [12, 32]
    -> weight_hat [rows, 12, 32]
    A program sums a run of samples into a row; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > weight > weight_bar_hat > moment > moment_bar_hat > power3_bar > power3_hat, weight_hat by hyper_bar > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_bar_hat > power3_hat > moment > moment_bar_hat
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 2.0  # 2
    k1: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k2: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k3: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k4: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k5: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k6: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k7: tl.constexpr = 0.632455532033676  # sqrt(10)/5
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
    for n in range(row * run, tl.minimum(row * run + run, samples)):
        moment_n = moment + n * 288 + c
        weight_c = weight + c
        hyper_bar_n = hyper_bar + n * 32 + c
        moment_bar_hat_n = moment_bar_hat + n * 288 + c
        weight_bar_hat_c = weight_bar_hat + c
        hyper_bar_0 = tl.load(hyper_bar_n)
        moment_bar_hat_0 = tl.load(moment_bar_hat_n)
        weight_hat_9 += hyper_bar_0 * moment_bar_hat_0
        moment_0 = tl.load(moment_n)
        weight_bar_hat_10 = tl.load(weight_bar_hat_c + 320)
        weight_11 = tl.load(weight_c + 352)
        power3_bar_0 = hyper_bar_0 * weight_11
        weight_bar_hat_6 = tl.load(weight_bar_hat_c + 192)
        weight_6 = tl.load(weight_c + 192)
        weight_bar_hat_11 = tl.load(weight_bar_hat_c + 352)
        power3_hat_0 = hyper_bar_0 * weight_bar_hat_11
        t48 = moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0
        power2_hat_0 = (
            hyper_bar_0 * weight_bar_hat_10 + moment_0 * power3_bar_0 * weight_bar_hat_6 + weight_6 * t48
        )
        weight_10 = tl.load(weight_c + 320)
        power2_bar_0 = hyper_bar_0 * weight_10 + moment_0 * power3_bar_0 * weight_6
        weight_hat_0 += moment_0 * (moment_0 * power2_hat_0 + k0 * moment_bar_hat_0 * power2_bar_0)
        moment_1 = tl.load(moment_n + 32)
        moment_2 = tl.load(moment_n + 64)
        moment_3 = tl.load(moment_n + 96)
        t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
        moment_bar_hat_1 = tl.load(moment_bar_hat_n + 32)
        moment_bar_hat_2 = tl.load(moment_bar_hat_n + 64)
        moment_bar_hat_3 = tl.load(moment_bar_hat_n + 96)
        t24 = moment_1 * moment_bar_hat_1 + moment_2 * moment_bar_hat_2 + moment_3 * moment_bar_hat_3
        weight_hat_1 += k1 * t0 * power2_hat_0 + k2 * t24 * power2_bar_0
        moment_4 = tl.load(moment_n + 128)
        moment_5 = tl.load(moment_n + 160)
        moment_6 = tl.load(moment_n + 192)
        moment_7 = tl.load(moment_n + 224)
        moment_8 = tl.load(moment_n + 256)
        t1 = (
            moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
            + moment_8 * moment_8
        )
        moment_bar_hat_4 = tl.load(moment_bar_hat_n + 128)
        moment_bar_hat_5 = tl.load(moment_bar_hat_n + 160)
        moment_bar_hat_6 = tl.load(moment_bar_hat_n + 192)
        moment_bar_hat_7 = tl.load(moment_bar_hat_n + 224)
        moment_bar_hat_8 = tl.load(moment_bar_hat_n + 256)
        t25 = (
            moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5 + moment_6 * moment_bar_hat_6
            + moment_7 * moment_bar_hat_7 + moment_8 * moment_bar_hat_8
        )
        weight_hat_2 += k3 * t1 * power2_hat_0 + k4 * t25 * power2_bar_0
        weight_0 = tl.load(weight_c)
        weight_1 = tl.load(weight_c + 32)
        weight_2 = tl.load(weight_c + 64)
        power2_0 = moment_0 * moment_0 * weight_0 + k1 * weight_1 * t0 + k3 * weight_2 * t1
        weight_bar_hat_0 = tl.load(weight_bar_hat_c)
        weight_bar_hat_1 = tl.load(weight_bar_hat_c + 32)
        weight_bar_hat_2 = tl.load(weight_bar_hat_c + 64)
        power2_bar_hat_0 = (
            moment_0 * moment_0 * weight_bar_hat_0 + k0 * moment_0 * weight_0 * moment_bar_hat_0
            + k1 * t0 * weight_bar_hat_1 + k2 * weight_1 * t24 + k3 * t1 * weight_bar_hat_2
            + k4 * weight_2 * t25
        )
        weight_hat_6 += power2_0 * t48 + moment_0 * power3_bar_0 * power2_bar_hat_0
        weight_hat_10 += hyper_bar_0 * power2_bar_hat_0
        weight_bar_hat_8 = tl.load(weight_bar_hat_c + 256)
        weight_8 = tl.load(weight_c + 256)
        t56 = moment_4 * power3_hat_0 + power3_bar_0 * moment_bar_hat_4
        power2_hat_4 = k3 * (moment_4 * power3_bar_0 * weight_bar_hat_8 + weight_8 * t56)
        t58 = moment_5 * power3_hat_0 + power3_bar_0 * moment_bar_hat_5
        power2_hat_5 = k3 * (moment_5 * power3_bar_0 * weight_bar_hat_8 + weight_8 * t58)
        t60 = moment_6 * power3_hat_0 + power3_bar_0 * moment_bar_hat_6
        power2_hat_6 = k3 * (moment_6 * power3_bar_0 * weight_bar_hat_8 + weight_8 * t60)
        t62 = moment_7 * power3_hat_0 + power3_bar_0 * moment_bar_hat_7
        power2_hat_7 = k3 * (moment_7 * power3_bar_0 * weight_bar_hat_8 + weight_8 * t62)
        t64 = moment_8 * power3_hat_0 + power3_bar_0 * moment_bar_hat_8
        power2_hat_8 = k3 * (moment_8 * power3_bar_0 * weight_bar_hat_8 + weight_8 * t64)
        t36 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
        power2_bar_4 = k3 * moment_4 * power3_bar_0 * weight_8
        t38 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
        power2_bar_5 = k3 * moment_5 * power3_bar_0 * weight_8
        t40 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
        power2_bar_6 = k3 * moment_6 * power3_bar_0 * weight_8
        t42 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
        power2_bar_7 = k3 * moment_7 * power3_bar_0 * weight_8
        t44 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
        power2_bar_8 = k3 * moment_8 * power3_bar_0 * weight_8
        weight_hat_5 += (
            moment_0 * moment_4 * power2_hat_4 + moment_0 * moment_5 * power2_hat_5
            + moment_0 * moment_6 * power2_hat_6 + moment_0 * moment_7 * power2_hat_7
            + moment_0 * moment_8 * power2_hat_8 + t36 * power2_bar_4 + t38 * power2_bar_5 + t40 * power2_bar_6
            + t42 * power2_bar_7 + t44 * power2_bar_8
        )
        weight_5 = tl.load(weight_c + 160)
        power2_4 = moment_0 * moment_4 * weight_5
        weight_bar_hat_5 = tl.load(weight_bar_hat_c + 160)
        power2_bar_hat_4 = moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * t36
        power2_5 = moment_0 * moment_5 * weight_5
        power2_bar_hat_5 = moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * t38
        power2_6 = moment_0 * moment_6 * weight_5
        power2_bar_hat_6 = moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * t40
        power2_7 = moment_0 * moment_7 * weight_5
        power2_bar_hat_7 = moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * t42
        power2_8 = moment_0 * moment_8 * weight_5
        power2_bar_hat_8 = moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * t44
        weight_hat_8 += (
            k3 * (power2_4 * t56 + moment_4 * power3_bar_0 * power2_bar_hat_4 + power2_5 * t58
            + moment_5 * power3_bar_0 * power2_bar_hat_5 + power2_6 * t60
            + moment_6 * power3_bar_0 * power2_bar_hat_6 + power2_7 * t62
            + moment_7 * power3_bar_0 * power2_bar_hat_7 + power2_8 * t64
            + moment_8 * power3_bar_0 * power2_bar_hat_8)
        )
        weight_bar_hat_7 = tl.load(weight_bar_hat_c + 224)
        weight_3 = tl.load(weight_c + 96)
        weight_4 = tl.load(weight_c + 128)
        t3 = moment_1 * (k5 * moment_4 - k6 * moment_8) + k5 * moment_2 * moment_5 + k5 * moment_3 * moment_6
        power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t3
        t5 = k5 * moment_1 * moment_5 + moment_2 * (-k5 * moment_4 - k6 * moment_8) + k5 * moment_3 * moment_7
        power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t5
        t7 = k5 * moment_1 * moment_6 + k5 * moment_2 * moment_7 + k7 * moment_3 * moment_8
        power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t7
        weight_7 = tl.load(weight_c + 224)
        weight_bar_hat_3 = tl.load(weight_bar_hat_c + 96)
        t27 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
        weight_bar_hat_4 = tl.load(weight_bar_hat_c + 128)
        t28 = (
            moment_1 * (k5 * moment_bar_hat_4 - k6 * moment_bar_hat_8) + k5 * moment_2 * moment_bar_hat_5
            + k5 * moment_3 * moment_bar_hat_6 + k5 * moment_4 * moment_bar_hat_1
            + k5 * moment_5 * moment_bar_hat_2 + k5 * moment_6 * moment_bar_hat_3
            - k6 * moment_8 * moment_bar_hat_1
        )
        power2_bar_hat_1 = (
            moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * t27 + t3 * weight_bar_hat_4 + weight_4 * t28
        )
        t30 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
        t31 = (
            k5 * moment_1 * moment_bar_hat_5 + moment_2 * (-k5 * moment_bar_hat_4 - k6 * moment_bar_hat_8)
            + k5 * moment_3 * moment_bar_hat_7 - k5 * moment_4 * moment_bar_hat_2
            + k5 * moment_5 * moment_bar_hat_1 + k5 * moment_7 * moment_bar_hat_3
            - k6 * moment_8 * moment_bar_hat_2
        )
        power2_bar_hat_2 = (
            moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * t30 + t5 * weight_bar_hat_4 + weight_4 * t31
        )
        t33 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
        t34 = (
            k5 * moment_1 * moment_bar_hat_6 + k5 * moment_2 * moment_bar_hat_7
            + k7 * moment_3 * moment_bar_hat_8 + k5 * moment_6 * moment_bar_hat_1
            + k5 * moment_7 * moment_bar_hat_2 + k7 * moment_8 * moment_bar_hat_3
        )
        power2_bar_hat_3 = (
            moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * t33 + t7 * weight_bar_hat_4 + weight_4 * t34
        )
        power3_bar_hat_0 = (
            moment_0 * power2_0 * weight_bar_hat_6 + weight_6 * (moment_0 * power2_bar_hat_0
            + moment_bar_hat_0 * power2_0) + k1 * weight_bar_hat_7 * (moment_1 * power2_1 + moment_2 * power2_2
            + moment_3 * power2_3) + k1 * weight_7 * (moment_1 * power2_bar_hat_1 + moment_2 * power2_bar_hat_2
            + moment_3 * power2_bar_hat_3 + moment_bar_hat_1 * power2_1 + moment_bar_hat_2 * power2_2
            + moment_bar_hat_3 * power2_3) + k3 * weight_bar_hat_8 * (moment_4 * power2_4 + moment_5 * power2_5
            + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
            + k3 * weight_8 * (moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5
            + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7 + moment_8 * power2_bar_hat_8
            + moment_bar_hat_4 * power2_4 + moment_bar_hat_5 * power2_5 + moment_bar_hat_6 * power2_6
            + moment_bar_hat_7 * power2_7 + moment_bar_hat_8 * power2_8)
        )
        weight_hat_11 += hyper_bar_0 * power3_bar_hat_0
        t50 = moment_1 * power3_hat_0 + power3_bar_0 * moment_bar_hat_1
        t52 = moment_2 * power3_hat_0 + power3_bar_0 * moment_bar_hat_2
        t54 = moment_3 * power3_hat_0 + power3_bar_0 * moment_bar_hat_3
        weight_hat_7 += (
            k1 * (power2_1 * t50 + moment_1 * power3_bar_0 * power2_bar_hat_1 + power2_2 * t52
            + moment_2 * power3_bar_0 * power2_bar_hat_2 + power2_3 * t54
            + moment_3 * power3_bar_0 * power2_bar_hat_3)
        )
        power2_hat_1 = k1 * (moment_1 * power3_bar_0 * weight_bar_hat_7 + weight_7 * t50)
        power2_hat_2 = k1 * (moment_2 * power3_bar_0 * weight_bar_hat_7 + weight_7 * t52)
        power2_hat_3 = k1 * (moment_3 * power3_bar_0 * weight_bar_hat_7 + weight_7 * t54)
        power2_bar_1 = k1 * moment_1 * power3_bar_0 * weight_7
        power2_bar_2 = k1 * moment_2 * power3_bar_0 * weight_7
        power2_bar_3 = k1 * moment_3 * power3_bar_0 * weight_7
        weight_hat_3 += (
            moment_0 * moment_1 * power2_hat_1 + moment_0 * moment_2 * power2_hat_2
            + moment_0 * moment_3 * power2_hat_3 + t27 * power2_bar_1 + t30 * power2_bar_2 + t33 * power2_bar_3
        )
        weight_hat_4 += (
            t3 * power2_hat_1 + t5 * power2_hat_2 + t7 * power2_hat_3 + t28 * power2_bar_1 + t31 * power2_bar_2
            + t34 * power2_bar_3
        )
    tl.store(weight_hat + row * 384 + c, weight_hat_0)
    tl.store(weight_hat + row * 384 + c + 32, weight_hat_1)
    tl.store(weight_hat + row * 384 + c + 64, weight_hat_2)
    tl.store(weight_hat + row * 384 + c + 96, weight_hat_3)
    tl.store(weight_hat + row * 384 + c + 128, weight_hat_4)
    tl.store(weight_hat + row * 384 + c + 160, weight_hat_5)
    tl.store(weight_hat + row * 384 + c + 192, weight_hat_6)
    tl.store(weight_hat + row * 384 + c + 224, weight_hat_7)
    tl.store(weight_hat + row * 384 + c + 256, weight_hat_8)
    tl.store(weight_hat + row * 384 + c + 288, weight_hat_9)
    tl.store(weight_hat + row * 384 + c + 320, weight_hat_10)
    tl.store(weight_hat + row * 384 + c + 352, weight_hat_11)


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs, channels a lane in float32)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), ('hyper',), 1),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), ('moment_bar',), 1),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), ('weight_bar',), 1),
    (2, 'batch', second_batch, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), ('moment_hat', 'hyper_bar_hat'), 1),
    (2, 'shared', second_shared, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), ('weight_hat',), 1),
)
# outputs by order of derivative as (name, axis, components, components a knot, has channels)
OUTPUTS = (
    (('hyper', 'batch', 1, 1, True), ),
    (('moment_bar', 'batch', 9, 9, True), ('weight_bar', 'shared', 12, 12, True), ),
    (('moment_hat', 'batch', 9, 9, True), ('weight_hat', 'shared', 12, 12, True), ('hyper_bar_hat', 'batch', 1, 1, True), ),
)
# names of all inputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))

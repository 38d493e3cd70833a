"""self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e lite 3 32: Triton kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 83da01e20831e15a, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e lite 3 32 --target triton
Operations of one instance with all its channels:
    forward_batch 7776
    gradient_batch 16224
    gradient_shared 16192
    second_batch 61088
    second_shared 42592
Values alive at once in each lane, estimated (float32 values for each of its channels, and others once):
    forward_batch 1 * 26 + 0
    gradient_batch 1 * 62 + 0
    gradient_shared 1 * 85 + 0
    second_batch 1 * 141 + 0
    second_shared 1 * 151 + 0
"""

import triton
import triton.language as tl

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e lite 3 32'
FORM = '83da01e20831e15a'
CHANNELS = 32


@triton.jit
def forward_batch(moment, weight, hyper, BLOCK: tl.constexpr):
    """moment [samples, 9, 32]
    weight [24, 32]
    -> hyper [samples, 9, 32]
    A program makes one sample; nesting order power2 by weight > moment, power3 by weight > power2 > moment, hyper by moment > power2 > power3 > weight
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
    hyper_n = hyper + n * 288 + c
    moment_4 = tl.load(moment_n + 128)
    weight_17 = tl.load(weight_c + 544)
    moment_0 = tl.load(moment_n)
    weight_5 = tl.load(weight_c + 160)
    power2_4 = moment_0 * moment_4 * weight_5
    weight_20 = tl.load(weight_c + 640)
    weight_14 = tl.load(weight_c + 448)
    weight_0 = tl.load(weight_c)
    weight_1 = tl.load(weight_c + 32)
    moment_1 = tl.load(moment_n + 32)
    moment_2 = tl.load(moment_n + 64)
    moment_3 = tl.load(moment_n + 96)
    weight_2 = tl.load(weight_c + 64)
    moment_5 = tl.load(moment_n + 160)
    moment_6 = tl.load(moment_n + 192)
    moment_7 = tl.load(moment_n + 224)
    moment_8 = tl.load(moment_n + 256)
    power2_0 = (
        moment_0 * moment_0 * weight_0 + k0 * weight_1 * (moment_1 * moment_1 + moment_2 * moment_2
        + moment_3 * moment_3) + k1 * weight_2 * (moment_4 * moment_4 + moment_5 * moment_5
        + moment_6 * moment_6 + moment_7 * moment_7 + moment_8 * moment_8)
    )
    weight_13 = tl.load(weight_c + 416)
    power3_4 = moment_0 * power2_4 * weight_14 + moment_4 * power2_0 * weight_13
    weight_23 = tl.load(weight_c + 736)
    hyper_4 = moment_4 * weight_17 + power2_4 * weight_20 + power3_4 * weight_23
    tl.store(hyper_n + 128, hyper_4)
    power2_5 = moment_0 * moment_5 * weight_5
    power3_5 = moment_0 * power2_5 * weight_14 + moment_5 * power2_0 * weight_13
    hyper_5 = moment_5 * weight_17 + power2_5 * weight_20 + weight_23 * power3_5
    tl.store(hyper_n + 160, hyper_5)
    power2_6 = moment_0 * moment_6 * weight_5
    power3_6 = moment_0 * power2_6 * weight_14 + moment_6 * power2_0 * weight_13
    hyper_6 = moment_6 * weight_17 + power2_6 * weight_20 + weight_23 * power3_6
    tl.store(hyper_n + 192, hyper_6)
    power2_7 = moment_0 * moment_7 * weight_5
    power3_7 = moment_0 * power2_7 * weight_14 + moment_7 * power2_0 * weight_13
    hyper_7 = moment_7 * weight_17 + power2_7 * weight_20 + weight_23 * power3_7
    tl.store(hyper_n + 224, hyper_7)
    power2_8 = moment_0 * moment_8 * weight_5
    power3_8 = moment_0 * power2_8 * weight_14 + moment_8 * power2_0 * weight_13
    hyper_8 = moment_8 * weight_17 + power2_8 * weight_20 + weight_23 * power3_8
    tl.store(hyper_n + 256, hyper_8)
    weight_15 = tl.load(weight_c + 480)
    weight_18 = tl.load(weight_c + 576)
    weight_6 = tl.load(weight_c + 192)
    weight_7 = tl.load(weight_c + 224)
    weight_3 = tl.load(weight_c + 96)
    weight_4 = tl.load(weight_c + 128)
    t1 = k2 * moment_4 - k3 * moment_8
    power2_1 = (
        moment_0 * moment_1 * weight_3 + weight_4 * (moment_1 * t1 + k2 * moment_2 * moment_5
        + k2 * moment_3 * moment_6)
    )
    t3 = -k2 * moment_4 - k3 * moment_8
    power2_2 = (
        moment_0 * moment_2 * weight_3 + weight_4 * (k2 * moment_1 * moment_5 + moment_2 * t3
        + k2 * moment_3 * moment_7)
    )
    power2_3 = (
        moment_0 * moment_3 * weight_3 + weight_4 * (k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7
        + k4 * moment_3 * moment_8)
    )
    weight_8 = tl.load(weight_c + 256)
    power3_0 = (
        moment_0 * power2_0 * weight_6 + k0 * weight_7 * (moment_1 * power2_1 + moment_2 * power2_2
        + moment_3 * power2_3) + k1 * weight_8 * (moment_4 * power2_4 + moment_5 * power2_5
        + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
    )
    weight_21 = tl.load(weight_c + 672)
    hyper_0 = moment_0 * weight_15 + power2_0 * weight_18 + power3_0 * weight_21
    tl.store(hyper_n, hyper_0)
    weight_16 = tl.load(weight_c + 512)
    weight_19 = tl.load(weight_c + 608)
    weight_10 = tl.load(weight_c + 320)
    weight_9 = tl.load(weight_c + 288)
    weight_12 = tl.load(weight_c + 384)
    weight_11 = tl.load(weight_c + 352)
    power3_1 = (
        moment_0 * power2_1 * weight_10 + moment_1 * power2_0 * weight_9 + weight_12 * (k2 * moment_1 * power2_4
        - k3 * moment_1 * power2_8 + k2 * moment_2 * power2_5 + k2 * moment_3 * power2_6)
        + weight_11 * (t1 * power2_1 + k2 * moment_5 * power2_2 + k2 * moment_6 * power2_3)
    )
    weight_22 = tl.load(weight_c + 704)
    hyper_1 = moment_1 * weight_16 + power2_1 * weight_19 + power3_1 * weight_22
    tl.store(hyper_n + 32, hyper_1)
    power3_2 = (
        moment_0 * power2_2 * weight_10 + weight_12 * (k2 * moment_1 * power2_5 - k2 * moment_2 * power2_4
        - k3 * moment_2 * power2_8 + k2 * moment_3 * power2_7) + moment_2 * power2_0 * weight_9
        + weight_11 * (t3 * power2_2 + k2 * moment_5 * power2_1 + k2 * moment_7 * power2_3)
    )
    hyper_2 = moment_2 * weight_16 + power2_2 * weight_19 + weight_22 * power3_2
    tl.store(hyper_n + 64, hyper_2)
    power3_3 = (
        moment_0 * power2_3 * weight_10 + weight_12 * (k2 * moment_1 * power2_6 + k2 * moment_2 * power2_7
        + k4 * moment_3 * power2_8) + moment_3 * power2_0 * weight_9 + weight_11 * (k2 * moment_6 * power2_1
        + k2 * moment_7 * power2_2 + k4 * moment_8 * power2_3)
    )
    hyper_3 = moment_3 * weight_16 + power2_3 * weight_19 + weight_22 * power3_3
    tl.store(hyper_n + 96, hyper_3)


@triton.jit
def gradient_batch(moment, weight, hyper_bar, moment_bar, BLOCK: tl.constexpr):
    """moment [samples, 9, 32]
    weight [24, 32]
    hyper_bar [samples, 9, 32]
    -> moment_bar [samples, 9, 32]
    A program makes one sample; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, moment_bar by hyper_bar > weight > power2 > power2_bar > power3_bar > moment
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k2: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k3: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k4: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k5: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k6: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k7: tl.constexpr = 2.0  # 2
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 288 + c
    weight_c = weight + c
    hyper_bar_n = hyper_bar + n * 288 + c
    moment_bar_n = moment_bar + n * 288 + c
    hyper_bar_3 = tl.load(hyper_bar_n + 96)
    weight_16 = tl.load(weight_c + 512)
    moment_0 = tl.load(moment_n)
    weight_3 = tl.load(weight_c + 96)
    weight_19 = tl.load(weight_c + 608)
    weight_22 = tl.load(weight_c + 704)
    power3_bar_3 = weight_22 * hyper_bar_3
    weight_10 = tl.load(weight_c + 320)
    moment_3 = tl.load(moment_n + 96)
    hyper_bar_0 = tl.load(hyper_bar_n)
    weight_21 = tl.load(weight_c + 672)
    power3_bar_0 = hyper_bar_0 * weight_21
    weight_7 = tl.load(weight_c + 224)
    weight_11 = tl.load(weight_c + 352)
    moment_6 = tl.load(moment_n + 192)
    hyper_bar_1 = tl.load(hyper_bar_n + 32)
    power3_bar_1 = hyper_bar_1 * weight_22
    moment_7 = tl.load(moment_n + 224)
    hyper_bar_2 = tl.load(hyper_bar_n + 64)
    power3_bar_2 = weight_22 * hyper_bar_2
    moment_8 = tl.load(moment_n + 256)
    power2_bar_3 = (
        hyper_bar_3 * weight_19 + moment_0 * power3_bar_3 * weight_10 + k0 * moment_3 * power3_bar_0 * weight_7
        + weight_11 * (k1 * moment_6 * power3_bar_1 + k1 * moment_7 * power3_bar_2
        + k2 * moment_8 * power3_bar_3)
    )
    weight_1 = tl.load(weight_c + 32)
    weight_18 = tl.load(weight_c + 576)
    weight_6 = tl.load(weight_c + 192)
    weight_9 = tl.load(weight_c + 288)
    t20 = moment_3 * power3_bar_3
    moment_1 = tl.load(moment_n + 32)
    t21 = moment_1 * power3_bar_1
    moment_2 = tl.load(moment_n + 64)
    t22 = moment_2 * power3_bar_2
    t23 = t21 + t22
    weight_13 = tl.load(weight_c + 416)
    moment_4 = tl.load(moment_n + 128)
    hyper_bar_4 = tl.load(hyper_bar_n + 128)
    weight_23 = tl.load(weight_c + 736)
    power3_bar_4 = hyper_bar_4 * weight_23
    moment_5 = tl.load(moment_n + 160)
    hyper_bar_5 = tl.load(hyper_bar_n + 160)
    power3_bar_5 = weight_23 * hyper_bar_5
    hyper_bar_6 = tl.load(hyper_bar_n + 192)
    power3_bar_6 = weight_23 * hyper_bar_6
    hyper_bar_7 = tl.load(hyper_bar_n + 224)
    power3_bar_7 = weight_23 * hyper_bar_7
    hyper_bar_8 = tl.load(hyper_bar_n + 256)
    power3_bar_8 = weight_23 * hyper_bar_8
    power2_bar_0 = (
        hyper_bar_0 * weight_18 + moment_0 * power3_bar_0 * weight_6 + weight_9 * (t20 + t23)
        + weight_13 * (moment_4 * power3_bar_4 + moment_5 * power3_bar_5 + moment_6 * power3_bar_6
        + moment_7 * power3_bar_7 + moment_8 * power3_bar_8)
    )
    weight_4 = tl.load(weight_c + 128)
    t1 = k1 * moment_4 - k3 * moment_8
    power2_bar_1 = (
        hyper_bar_1 * weight_19 + moment_0 * power3_bar_1 * weight_10 + k0 * moment_1 * power3_bar_0 * weight_7
        + weight_11 * (t1 * power3_bar_1 + k1 * moment_5 * power3_bar_2 + k1 * moment_6 * power3_bar_3)
    )
    t3 = k1 * moment_4 + k3 * moment_8
    power2_bar_2 = (
        hyper_bar_2 * weight_19 + moment_0 * power3_bar_2 * weight_10 + k0 * moment_2 * power3_bar_0 * weight_7
        + weight_11 * (-t3 * power3_bar_2 + k1 * moment_5 * power3_bar_1 + k1 * moment_7 * power3_bar_3)
    )
    weight_0 = tl.load(weight_c)
    weight_2 = tl.load(weight_c + 64)
    power2_0 = (
        moment_0 * moment_0 * weight_0 + k0 * weight_1 * (moment_1 * moment_1 + moment_2 * moment_2
        + moment_3 * moment_3) + k4 * weight_2 * (moment_4 * moment_4 + moment_5 * moment_5
        + moment_6 * moment_6 + moment_7 * moment_7 + moment_8 * moment_8)
    )
    power2_3 = (
        moment_0 * moment_3 * weight_3 + weight_4 * (k1 * moment_1 * moment_6 + k1 * moment_2 * moment_7
        + k2 * moment_3 * moment_8)
    )
    weight_12 = tl.load(weight_c + 384)
    weight_5 = tl.load(weight_c + 160)
    power2_6 = moment_0 * moment_6 * weight_5
    power2_7 = moment_0 * moment_7 * weight_5
    power2_8 = moment_0 * moment_8 * weight_5
    moment_bar_3 = (
        hyper_bar_3 * weight_16 + moment_0 * weight_3 * power2_bar_3 + k5 * weight_1 * moment_3 * power2_bar_0
        + weight_4 * (k1 * moment_6 * power2_bar_1 + k1 * moment_7 * power2_bar_2
        + k2 * moment_8 * power2_bar_3) + weight_9 * power3_bar_3 * power2_0
        + k0 * power3_bar_0 * weight_7 * power2_3 + weight_12 * (k1 * power3_bar_1 * power2_6
        + k1 * power3_bar_2 * power2_7 + k2 * power3_bar_3 * power2_8)
    )
    tl.store(moment_bar_n + 96, moment_bar_3)
    power2_1 = (
        moment_0 * moment_1 * weight_3 + weight_4 * (moment_1 * t1 + k1 * moment_2 * moment_5
        + k1 * moment_3 * moment_6)
    )
    power2_4 = moment_0 * moment_4 * weight_5
    power2_5 = moment_0 * moment_5 * weight_5
    moment_bar_1 = (
        hyper_bar_1 * weight_16 + moment_0 * weight_3 * power2_bar_1 + k5 * weight_1 * moment_1 * power2_bar_0
        + weight_4 * (t1 * power2_bar_1 + k1 * moment_5 * power2_bar_2 + k1 * moment_6 * power2_bar_3)
        + weight_9 * power3_bar_1 * power2_0 + k0 * power3_bar_0 * weight_7 * power2_1
        + weight_12 * (k1 * power3_bar_1 * power2_4 + k1 * power3_bar_2 * power2_5
        + k1 * power3_bar_3 * power2_6 - k3 * power3_bar_1 * power2_8)
    )
    tl.store(moment_bar_n + 32, moment_bar_1)
    power2_2 = (
        moment_0 * moment_2 * weight_3 + weight_4 * (k1 * moment_1 * moment_5 - moment_2 * t3
        + k1 * moment_3 * moment_7)
    )
    moment_bar_2 = (
        hyper_bar_2 * weight_16 + moment_0 * weight_3 * power2_bar_2 + k5 * weight_1 * moment_2 * power2_bar_0
        + weight_4 * (-t3 * power2_bar_2 + k1 * moment_5 * power2_bar_1 + k1 * moment_7 * power2_bar_3)
        + weight_9 * power3_bar_2 * power2_0 + k0 * power3_bar_0 * weight_7 * power2_2
        + weight_12 * (-k1 * power3_bar_2 * power2_4 + k1 * power3_bar_1 * power2_5
        + k1 * power3_bar_3 * power2_7 - k3 * power3_bar_2 * power2_8)
    )
    tl.store(moment_bar_n + 64, moment_bar_2)
    weight_17 = tl.load(weight_c + 544)
    weight_20 = tl.load(weight_c + 640)
    weight_14 = tl.load(weight_c + 448)
    weight_8 = tl.load(weight_c + 256)
    power2_bar_5 = (
        hyper_bar_5 * weight_20 + moment_0 * power3_bar_5 * weight_14
        + k1 * weight_12 * (moment_1 * power3_bar_2 + moment_2 * power3_bar_1)
        + k4 * moment_5 * power3_bar_0 * weight_8
    )
    moment_bar_5 = (
        hyper_bar_5 * weight_17 + moment_0 * weight_5 * power2_bar_5 + k1 * weight_4 * (moment_1 * power2_bar_2
        + moment_2 * power2_bar_1) + k6 * weight_2 * moment_5 * power2_bar_0
        + weight_13 * power3_bar_5 * power2_0 + k1 * weight_11 * (power3_bar_2 * power2_1
        + power3_bar_1 * power2_2) + k4 * power3_bar_0 * weight_8 * power2_5
    )
    tl.store(moment_bar_n + 160, moment_bar_5)
    weight_15 = tl.load(weight_c + 480)
    t33 = moment_3 * power2_bar_3
    t34 = moment_1 * power2_bar_1
    t35 = moment_2 * power2_bar_2
    t36 = t34 + t35
    power2_bar_4 = (
        hyper_bar_4 * weight_20 + moment_0 * power3_bar_4 * weight_14 + weight_12 * (k1 * t21 - k1 * t22)
        + k4 * moment_4 * power3_bar_0 * weight_8
    )
    power2_bar_6 = (
        hyper_bar_6 * weight_20 + moment_0 * power3_bar_6 * weight_14
        + k1 * weight_12 * (moment_1 * power3_bar_3 + moment_3 * power3_bar_1)
        + k4 * moment_6 * power3_bar_0 * weight_8
    )
    power2_bar_7 = (
        hyper_bar_7 * weight_20 + moment_0 * power3_bar_7 * weight_14
        + k1 * weight_12 * (moment_2 * power3_bar_3 + moment_3 * power3_bar_2)
        + k4 * moment_7 * power3_bar_0 * weight_8
    )
    power2_bar_8 = (
        hyper_bar_8 * weight_20 + moment_0 * power3_bar_8 * weight_14 + weight_12 * (k2 * t20 - k3 * t23)
        + k4 * moment_8 * power3_bar_0 * weight_8
    )
    t37 = power3_bar_3 * power2_3
    t38 = power3_bar_1 * power2_1
    t39 = power3_bar_2 * power2_2
    t40 = t38 + t39
    moment_bar_0 = (
        hyper_bar_0 * weight_15 + k7 * moment_0 * weight_0 * power2_bar_0 + weight_3 * (t33 + t36)
        + weight_5 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
        + moment_7 * power2_bar_7 + moment_8 * power2_bar_8) + power3_bar_0 * weight_6 * power2_0
        + weight_10 * (t37 + t40) + weight_14 * (power3_bar_4 * power2_4 + power3_bar_5 * power2_5
        + power3_bar_6 * power2_6 + power3_bar_7 * power2_7 + power3_bar_8 * power2_8)
    )
    tl.store(moment_bar_n, moment_bar_0)
    moment_bar_4 = (
        hyper_bar_4 * weight_17 + moment_0 * weight_5 * power2_bar_4 + weight_4 * (k1 * t34 - k1 * t35)
        + k6 * weight_2 * moment_4 * power2_bar_0 + weight_13 * power3_bar_4 * power2_0 + weight_11 * (k1 * t38
        - k1 * t39) + k4 * power3_bar_0 * weight_8 * power2_4
    )
    tl.store(moment_bar_n + 128, moment_bar_4)
    moment_bar_6 = (
        hyper_bar_6 * weight_17 + moment_0 * weight_5 * power2_bar_6 + k1 * weight_4 * (moment_1 * power2_bar_3
        + moment_3 * power2_bar_1) + k6 * weight_2 * moment_6 * power2_bar_0
        + weight_13 * power3_bar_6 * power2_0 + k1 * weight_11 * (power3_bar_3 * power2_1
        + power3_bar_1 * power2_3) + k4 * power3_bar_0 * weight_8 * power2_6
    )
    tl.store(moment_bar_n + 192, moment_bar_6)
    moment_bar_7 = (
        hyper_bar_7 * weight_17 + moment_0 * weight_5 * power2_bar_7 + k1 * weight_4 * (moment_2 * power2_bar_3
        + moment_3 * power2_bar_2) + k6 * weight_2 * moment_7 * power2_bar_0
        + weight_13 * power3_bar_7 * power2_0 + k1 * weight_11 * (power3_bar_3 * power2_2
        + power3_bar_2 * power2_3) + k4 * power3_bar_0 * weight_8 * power2_7
    )
    tl.store(moment_bar_n + 224, moment_bar_7)
    moment_bar_8 = (
        hyper_bar_8 * weight_17 + moment_0 * weight_5 * power2_bar_8 + weight_4 * (k2 * t33 - k3 * t36)
        + k6 * weight_2 * moment_8 * power2_bar_0 + weight_13 * power3_bar_8 * power2_0 + weight_11 * (k2 * t37
        - k3 * t40) + k4 * power3_bar_0 * weight_8 * power2_8
    )
    tl.store(moment_bar_n + 256, moment_bar_8)


@triton.jit(do_not_specialize=['samples', 'run'])
def gradient_shared(moment, weight, hyper_bar, weight_bar, samples, run, BLOCK: tl.constexpr):
    """moment [samples, 9, 32]
    weight [24, 32]
    hyper_bar [samples, 9, 32]
    -> weight_bar [rows, 24, 32]
    A program sums a run of samples into a row; nesting order power2 by weight > moment, power3 by weight > power2 > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, weight_bar by hyper_bar > power2 > power2_bar > power3 > power3_bar > moment
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k3: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k4: tl.constexpr = 0.316227766016838  # sqrt(10)/10
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
    for n in range(row * run, tl.minimum(row * run + run, samples)):
        moment_n = moment + n * 288 + c
        weight_c = weight + c
        hyper_bar_n = hyper_bar + n * 288 + c
        moment_0 = tl.load(moment_n)
        hyper_bar_0 = tl.load(hyper_bar_n)
        weight_bar_15 += moment_0 * hyper_bar_0
        moment_1 = tl.load(moment_n + 32)
        hyper_bar_1 = tl.load(hyper_bar_n + 32)
        moment_2 = tl.load(moment_n + 64)
        hyper_bar_2 = tl.load(hyper_bar_n + 64)
        moment_3 = tl.load(moment_n + 96)
        hyper_bar_3 = tl.load(hyper_bar_n + 96)
        weight_bar_16 += moment_1 * hyper_bar_1 + moment_2 * hyper_bar_2 + moment_3 * hyper_bar_3
        weight_0 = tl.load(weight_c)
        weight_1 = tl.load(weight_c + 32)
        t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
        weight_2 = tl.load(weight_c + 64)
        moment_4 = tl.load(moment_n + 128)
        moment_5 = tl.load(moment_n + 160)
        moment_6 = tl.load(moment_n + 192)
        moment_7 = tl.load(moment_n + 224)
        moment_8 = tl.load(moment_n + 256)
        t1 = (
            moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
            + moment_8 * moment_8
        )
        power2_0 = moment_0 * moment_0 * weight_0 + k0 * weight_1 * t0 + k1 * weight_2 * t1
        weight_bar_18 += power2_0 * hyper_bar_0
        weight_21 = tl.load(weight_c + 672)
        power3_bar_0 = hyper_bar_0 * weight_21
        weight_bar_6 += moment_0 * power2_0 * power3_bar_0
        weight_5 = tl.load(weight_c + 160)
        power2_4 = moment_0 * moment_4 * weight_5
        power2_5 = moment_0 * moment_5 * weight_5
        power2_6 = moment_0 * moment_6 * weight_5
        power2_7 = moment_0 * moment_7 * weight_5
        power2_8 = moment_0 * moment_8 * weight_5
        weight_bar_8 += (
            k1 * (moment_4 * power2_4 * power3_bar_0 + moment_5 * power2_5 * power3_bar_0
            + moment_6 * power2_6 * power3_bar_0 + moment_7 * power2_7 * power3_bar_0
            + moment_8 * power2_8 * power3_bar_0)
        )
        hyper_bar_4 = tl.load(hyper_bar_n + 128)
        hyper_bar_5 = tl.load(hyper_bar_n + 160)
        hyper_bar_6 = tl.load(hyper_bar_n + 192)
        hyper_bar_7 = tl.load(hyper_bar_n + 224)
        hyper_bar_8 = tl.load(hyper_bar_n + 256)
        weight_bar_17 += (
            moment_4 * hyper_bar_4 + moment_5 * hyper_bar_5 + moment_6 * hyper_bar_6 + moment_7 * hyper_bar_7
            + moment_8 * hyper_bar_8
        )
        weight_bar_20 += (
            power2_4 * hyper_bar_4 + power2_5 * hyper_bar_5 + power2_6 * hyper_bar_6 + power2_7 * hyper_bar_7
            + power2_8 * hyper_bar_8
        )
        weight_14 = tl.load(weight_c + 448)
        weight_13 = tl.load(weight_c + 416)
        power3_4 = moment_0 * power2_4 * weight_14 + moment_4 * power2_0 * weight_13
        power3_5 = moment_0 * power2_5 * weight_14 + moment_5 * power2_0 * weight_13
        power3_6 = moment_0 * power2_6 * weight_14 + moment_6 * power2_0 * weight_13
        power3_7 = moment_0 * power2_7 * weight_14 + moment_7 * power2_0 * weight_13
        power3_8 = moment_0 * power2_8 * weight_14 + moment_8 * power2_0 * weight_13
        weight_bar_23 += (
            hyper_bar_4 * power3_4 + hyper_bar_5 * power3_5 + hyper_bar_6 * power3_6 + hyper_bar_7 * power3_7
            + hyper_bar_8 * power3_8
        )
        weight_23 = tl.load(weight_c + 736)
        power3_bar_4 = hyper_bar_4 * weight_23
        power3_bar_5 = weight_23 * hyper_bar_5
        power3_bar_6 = weight_23 * hyper_bar_6
        power3_bar_7 = weight_23 * hyper_bar_7
        power3_bar_8 = weight_23 * hyper_bar_8
        weight_bar_14 += (
            moment_0 * (power2_4 * power3_bar_4 + power2_5 * power3_bar_5 + power2_6 * power3_bar_6
            + power2_7 * power3_bar_7 + power2_8 * power3_bar_8)
        )
        t39 = (
            moment_4 * power3_bar_4 + moment_5 * power3_bar_5 + moment_6 * power3_bar_6
            + moment_7 * power3_bar_7 + moment_8 * power3_bar_8
        )
        weight_bar_13 += power2_0 * t39
        weight_20 = tl.load(weight_c + 640)
        weight_12 = tl.load(weight_c + 384)
        weight_22 = tl.load(weight_c + 704)
        power3_bar_1 = hyper_bar_1 * weight_22
        t35 = moment_1 * power3_bar_1
        power3_bar_2 = weight_22 * hyper_bar_2
        t36 = moment_2 * power3_bar_2
        t47 = t35 - t36
        weight_8 = tl.load(weight_c + 256)
        power2_bar_4 = (
            hyper_bar_4 * weight_20 + moment_0 * weight_14 * power3_bar_4 + k2 * weight_12 * t47
            + k1 * moment_4 * weight_8 * power3_bar_0
        )
        t49 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
        power2_bar_5 = (
            hyper_bar_5 * weight_20 + moment_0 * weight_14 * power3_bar_5 + k2 * weight_12 * t49
            + k1 * moment_5 * weight_8 * power3_bar_0
        )
        power3_bar_3 = weight_22 * hyper_bar_3
        t51 = moment_1 * power3_bar_3 + moment_3 * power3_bar_1
        power2_bar_6 = (
            hyper_bar_6 * weight_20 + moment_0 * weight_14 * power3_bar_6 + k2 * weight_12 * t51
            + k1 * moment_6 * weight_8 * power3_bar_0
        )
        t53 = moment_2 * power3_bar_3 + moment_3 * power3_bar_2
        power2_bar_7 = (
            hyper_bar_7 * weight_20 + moment_0 * weight_14 * power3_bar_7 + k2 * weight_12 * t53
            + k1 * moment_7 * weight_8 * power3_bar_0
        )
        t34 = moment_3 * power3_bar_3
        t37 = t35 + t36
        t55 = k3 * t34 - k4 * t37
        power2_bar_8 = (
            hyper_bar_8 * weight_20 + moment_0 * weight_14 * power3_bar_8 + weight_12 * t55
            + k1 * moment_8 * weight_8 * power3_bar_0
        )
        weight_bar_5 += (
            moment_0 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
            + moment_7 * power2_bar_7 + moment_8 * power2_bar_8)
        )
        weight_bar_12 += (
            k2 * power2_4 * t47 + k2 * power2_5 * t49 + k2 * power2_6 * t51 + power2_8 * t55
            + k2 * power2_7 * t53
        )
        weight_18 = tl.load(weight_c + 576)
        weight_6 = tl.load(weight_c + 192)
        weight_9 = tl.load(weight_c + 288)
        t38 = t34 + t37
        power2_bar_0 = (
            hyper_bar_0 * weight_18 + moment_0 * weight_6 * power3_bar_0 + weight_9 * t38 + weight_13 * t39
        )
        weight_bar_1 += k0 * t0 * power2_bar_0
        weight_bar_2 += k1 * t1 * power2_bar_0
        weight_bar_0 += moment_0 * moment_0 * power2_bar_0
        weight_bar_9 += power2_0 * t38
        weight_7 = tl.load(weight_c + 224)
        weight_3 = tl.load(weight_c + 96)
        weight_4 = tl.load(weight_c + 128)
        t3 = k2 * moment_4 - k4 * moment_8
        t4 = moment_1 * t3 + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
        power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t4
        t6 = k2 * moment_4 + k4 * moment_8
        t7 = k2 * moment_1 * moment_5 - moment_2 * t6 + k2 * moment_3 * moment_7
        power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t7
        t9 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k3 * moment_3 * moment_8
        power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t9
        power3_0 = (
            moment_0 * power2_0 * weight_6 + k0 * weight_7 * (moment_1 * power2_1 + moment_2 * power2_2
            + moment_3 * power2_3) + k1 * weight_8 * (moment_4 * power2_4 + moment_5 * power2_5
            + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
        )
        weight_bar_21 += hyper_bar_0 * power3_0
        weight_10 = tl.load(weight_c + 320)
        weight_11 = tl.load(weight_c + 352)
        power3_1 = (
            moment_0 * power2_1 * weight_10 + moment_1 * power2_0 * weight_9
            + weight_12 * (k2 * moment_1 * power2_4 - k4 * moment_1 * power2_8 + k2 * moment_2 * power2_5
            + k2 * moment_3 * power2_6) + weight_11 * (t3 * power2_1 + k2 * moment_5 * power2_2
            + k2 * moment_6 * power2_3)
        )
        power3_2 = (
            moment_0 * power2_2 * weight_10 + weight_12 * (k2 * moment_1 * power2_5 - k2 * moment_2 * power2_4
            - k4 * moment_2 * power2_8 + k2 * moment_3 * power2_7) + moment_2 * power2_0 * weight_9
            + weight_11 * (-t6 * power2_2 + k2 * moment_5 * power2_1 + k2 * moment_7 * power2_3)
        )
        power3_3 = (
            moment_0 * power2_3 * weight_10 + weight_12 * (k2 * moment_1 * power2_6 + k2 * moment_2 * power2_7
            + k3 * moment_3 * power2_8) + moment_3 * power2_0 * weight_9 + weight_11 * (k2 * moment_6 * power2_1
            + k2 * moment_7 * power2_2 + k3 * moment_8 * power2_3)
        )
        weight_bar_22 += hyper_bar_1 * power3_1 + hyper_bar_2 * power3_2 + hyper_bar_3 * power3_3
        t41 = t3 * power3_bar_1 + k2 * moment_5 * power3_bar_2 + k2 * moment_6 * power3_bar_3
        t43 = -t6 * power3_bar_2 + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3
        t45 = k2 * moment_6 * power3_bar_1 + k2 * moment_7 * power3_bar_2 + k3 * moment_8 * power3_bar_3
        weight_bar_11 += power2_1 * t41 + power2_2 * t43 + power2_3 * t45
        weight_19 = tl.load(weight_c + 608)
        power2_bar_1 = (
            hyper_bar_1 * weight_19 + moment_0 * weight_10 * power3_bar_1
            + k0 * moment_1 * weight_7 * power3_bar_0 + weight_11 * t41
        )
        power2_bar_2 = (
            hyper_bar_2 * weight_19 + moment_0 * weight_10 * power3_bar_2
            + k0 * moment_2 * weight_7 * power3_bar_0 + weight_11 * t43
        )
        power2_bar_3 = (
            hyper_bar_3 * weight_19 + moment_0 * weight_10 * power3_bar_3
            + k0 * moment_3 * weight_7 * power3_bar_0 + weight_11 * t45
        )
        weight_bar_4 += t4 * power2_bar_1 + t7 * power2_bar_2 + t9 * power2_bar_3
        weight_bar_3 += moment_0 * (moment_1 * power2_bar_1 + moment_2 * power2_bar_2 + moment_3 * power2_bar_3)
        weight_bar_7 += (
            k0 * (moment_1 * power2_1 * power3_bar_0 + moment_2 * power2_2 * power3_bar_0
            + moment_3 * power2_3 * power3_bar_0)
        )
        weight_bar_10 += (
            moment_0 * (power2_1 * power3_bar_1 + power2_2 * power3_bar_2 + power2_3 * power3_bar_3)
        )
        weight_bar_19 += power2_1 * hyper_bar_1 + power2_2 * hyper_bar_2 + power2_3 * hyper_bar_3
    tl.store(weight_bar + row * 768 + c, weight_bar_0)
    tl.store(weight_bar + row * 768 + c + 32, weight_bar_1)
    tl.store(weight_bar + row * 768 + c + 64, weight_bar_2)
    tl.store(weight_bar + row * 768 + c + 96, weight_bar_3)
    tl.store(weight_bar + row * 768 + c + 128, weight_bar_4)
    tl.store(weight_bar + row * 768 + c + 160, weight_bar_5)
    tl.store(weight_bar + row * 768 + c + 192, weight_bar_6)
    tl.store(weight_bar + row * 768 + c + 224, weight_bar_7)
    tl.store(weight_bar + row * 768 + c + 256, weight_bar_8)
    tl.store(weight_bar + row * 768 + c + 288, weight_bar_9)
    tl.store(weight_bar + row * 768 + c + 320, weight_bar_10)
    tl.store(weight_bar + row * 768 + c + 352, weight_bar_11)
    tl.store(weight_bar + row * 768 + c + 384, weight_bar_12)
    tl.store(weight_bar + row * 768 + c + 416, weight_bar_13)
    tl.store(weight_bar + row * 768 + c + 448, weight_bar_14)
    tl.store(weight_bar + row * 768 + c + 480, weight_bar_15)
    tl.store(weight_bar + row * 768 + c + 512, weight_bar_16)
    tl.store(weight_bar + row * 768 + c + 544, weight_bar_17)
    tl.store(weight_bar + row * 768 + c + 576, weight_bar_18)
    tl.store(weight_bar + row * 768 + c + 608, weight_bar_19)
    tl.store(weight_bar + row * 768 + c + 640, weight_bar_20)
    tl.store(weight_bar + row * 768 + c + 672, weight_bar_21)
    tl.store(weight_bar + row * 768 + c + 704, weight_bar_22)
    tl.store(weight_bar + row * 768 + c + 736, weight_bar_23)


@triton.jit
def second_batch(moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat, BLOCK: tl.constexpr):
    """moment [samples, 9, 32]
    weight [24, 32]
    hyper_bar [samples, 9, 32]
    moment_bar_hat [samples, 9, 32]
    weight_bar_hat [24, 32]
    -> moment_hat [samples, 9, 32], hyper_bar_hat [samples, 9, 32]
    A program makes one sample; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, moment_hat by hyper_bar > moment > moment_bar_hat > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_hat > weight > weight_bar_hat, hyper_bar_hat by moment > moment_bar_hat > power2 > power2_bar_hat > power3 > power3_bar_hat > weight > weight_bar_hat
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k1: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k2: tl.constexpr = 2.0  # 2
    k3: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k4: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k5: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k6: tl.constexpr = 0.316227766016838  # sqrt(10)/10
    k7: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    n = tl.program_id(0).to(tl.int64)
    c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    moment_n = moment + n * 288 + c
    weight_c = weight + c
    hyper_bar_n = hyper_bar + n * 288 + c
    moment_bar_hat_n = moment_bar_hat + n * 288 + c
    weight_bar_hat_c = weight_bar_hat + c
    moment_hat_n = moment_hat + n * 288 + c
    hyper_bar_hat_n = hyper_bar_hat + n * 288 + c
    moment_4 = tl.load(moment_n + 128)
    weight_bar_hat_17 = tl.load(weight_bar_hat_c + 544)
    moment_bar_hat_4 = tl.load(moment_bar_hat_n + 128)
    weight_17 = tl.load(weight_c + 544)
    moment_0 = tl.load(moment_n)
    weight_5 = tl.load(weight_c + 160)
    power2_4 = moment_0 * moment_4 * weight_5
    weight_bar_hat_20 = tl.load(weight_bar_hat_c + 640)
    weight_20 = tl.load(weight_c + 640)
    weight_bar_hat_5 = tl.load(weight_bar_hat_c + 160)
    moment_bar_hat_0 = tl.load(moment_bar_hat_n)
    power2_bar_hat_4 = (
        moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_4
        + moment_4 * moment_bar_hat_0)
    )
    weight_bar_hat_23 = tl.load(weight_bar_hat_c + 736)
    weight_14 = tl.load(weight_c + 448)
    weight_0 = tl.load(weight_c)
    weight_1 = tl.load(weight_c + 32)
    moment_1 = tl.load(moment_n + 32)
    moment_2 = tl.load(moment_n + 64)
    moment_3 = tl.load(moment_n + 96)
    t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
    weight_2 = tl.load(weight_c + 64)
    moment_5 = tl.load(moment_n + 160)
    moment_6 = tl.load(moment_n + 192)
    moment_7 = tl.load(moment_n + 224)
    moment_8 = tl.load(moment_n + 256)
    t1 = (
        moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
        + moment_8 * moment_8
    )
    power2_0 = moment_0 * moment_0 * weight_0 + k0 * weight_1 * t0 + k1 * weight_2 * t1
    weight_13 = tl.load(weight_c + 416)
    power3_4 = moment_0 * power2_4 * weight_14 + moment_4 * power2_0 * weight_13
    weight_23 = tl.load(weight_c + 736)
    weight_bar_hat_14 = tl.load(weight_bar_hat_c + 448)
    weight_bar_hat_13 = tl.load(weight_bar_hat_c + 416)
    weight_bar_hat_0 = tl.load(weight_bar_hat_c)
    weight_bar_hat_1 = tl.load(weight_bar_hat_c + 32)
    moment_bar_hat_1 = tl.load(moment_bar_hat_n + 32)
    moment_bar_hat_2 = tl.load(moment_bar_hat_n + 64)
    moment_bar_hat_3 = tl.load(moment_bar_hat_n + 96)
    weight_bar_hat_2 = tl.load(weight_bar_hat_c + 64)
    moment_bar_hat_5 = tl.load(moment_bar_hat_n + 160)
    moment_bar_hat_6 = tl.load(moment_bar_hat_n + 192)
    moment_bar_hat_7 = tl.load(moment_bar_hat_n + 224)
    moment_bar_hat_8 = tl.load(moment_bar_hat_n + 256)
    power2_bar_hat_0 = (
        moment_0 * moment_0 * weight_bar_hat_0 + k2 * moment_0 * weight_0 * moment_bar_hat_0
        + k0 * t0 * weight_bar_hat_1 + k3 * weight_1 * (moment_1 * moment_bar_hat_1
        + moment_2 * moment_bar_hat_2 + moment_3 * moment_bar_hat_3) + k1 * t1 * weight_bar_hat_2
        + k4 * weight_2 * (moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
        + moment_6 * moment_bar_hat_6 + moment_7 * moment_bar_hat_7 + moment_8 * moment_bar_hat_8)
    )
    power3_bar_hat_4 = (
        moment_0 * power2_4 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_4
        + power2_4 * moment_bar_hat_0) + moment_4 * power2_0 * weight_bar_hat_13
        + weight_13 * (moment_4 * power2_bar_hat_0 + power2_0 * moment_bar_hat_4)
    )
    hyper_bar_hat_4 = (
        moment_4 * weight_bar_hat_17 + moment_bar_hat_4 * weight_17 + power2_4 * weight_bar_hat_20
        + weight_20 * power2_bar_hat_4 + weight_bar_hat_23 * power3_4 + weight_23 * power3_bar_hat_4
    )
    tl.store(hyper_bar_hat_n + 128, hyper_bar_hat_4)
    power2_5 = moment_0 * moment_5 * weight_5
    power2_bar_hat_5 = (
        moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_5
        + moment_5 * moment_bar_hat_0)
    )
    power3_5 = moment_0 * power2_5 * weight_14 + moment_5 * power2_0 * weight_13
    power3_bar_hat_5 = (
        moment_0 * power2_5 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_5
        + power2_5 * moment_bar_hat_0) + moment_5 * power2_0 * weight_bar_hat_13
        + weight_13 * (moment_5 * power2_bar_hat_0 + power2_0 * moment_bar_hat_5)
    )
    hyper_bar_hat_5 = (
        moment_5 * weight_bar_hat_17 + moment_bar_hat_5 * weight_17 + power2_5 * weight_bar_hat_20
        + weight_20 * power2_bar_hat_5 + weight_bar_hat_23 * power3_5 + weight_23 * power3_bar_hat_5
    )
    tl.store(hyper_bar_hat_n + 160, hyper_bar_hat_5)
    power2_6 = moment_0 * moment_6 * weight_5
    power2_bar_hat_6 = (
        moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_6
        + moment_6 * moment_bar_hat_0)
    )
    power3_6 = moment_0 * power2_6 * weight_14 + moment_6 * power2_0 * weight_13
    power3_bar_hat_6 = (
        moment_0 * power2_6 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_6
        + power2_6 * moment_bar_hat_0) + moment_6 * power2_0 * weight_bar_hat_13
        + weight_13 * (moment_6 * power2_bar_hat_0 + power2_0 * moment_bar_hat_6)
    )
    hyper_bar_hat_6 = (
        moment_6 * weight_bar_hat_17 + moment_bar_hat_6 * weight_17 + power2_6 * weight_bar_hat_20
        + weight_20 * power2_bar_hat_6 + weight_bar_hat_23 * power3_6 + weight_23 * power3_bar_hat_6
    )
    tl.store(hyper_bar_hat_n + 192, hyper_bar_hat_6)
    power2_7 = moment_0 * moment_7 * weight_5
    power2_bar_hat_7 = (
        moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_7
        + moment_7 * moment_bar_hat_0)
    )
    power3_7 = moment_0 * power2_7 * weight_14 + moment_7 * power2_0 * weight_13
    power3_bar_hat_7 = (
        moment_0 * power2_7 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_7
        + power2_7 * moment_bar_hat_0) + moment_7 * power2_0 * weight_bar_hat_13
        + weight_13 * (moment_7 * power2_bar_hat_0 + power2_0 * moment_bar_hat_7)
    )
    hyper_bar_hat_7 = (
        moment_7 * weight_bar_hat_17 + moment_bar_hat_7 * weight_17 + power2_7 * weight_bar_hat_20
        + weight_20 * power2_bar_hat_7 + weight_bar_hat_23 * power3_7 + weight_23 * power3_bar_hat_7
    )
    tl.store(hyper_bar_hat_n + 224, hyper_bar_hat_7)
    power2_8 = moment_0 * moment_8 * weight_5
    power2_bar_hat_8 = (
        moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_8
        + moment_8 * moment_bar_hat_0)
    )
    power3_8 = moment_0 * power2_8 * weight_14 + moment_8 * power2_0 * weight_13
    power3_bar_hat_8 = (
        moment_0 * power2_8 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_8
        + power2_8 * moment_bar_hat_0) + moment_8 * power2_0 * weight_bar_hat_13
        + weight_13 * (moment_8 * power2_bar_hat_0 + power2_0 * moment_bar_hat_8)
    )
    hyper_bar_hat_8 = (
        moment_8 * weight_bar_hat_17 + moment_bar_hat_8 * weight_17 + power2_8 * weight_bar_hat_20
        + weight_20 * power2_bar_hat_8 + weight_bar_hat_23 * power3_8 + weight_23 * power3_bar_hat_8
    )
    tl.store(hyper_bar_hat_n + 256, hyper_bar_hat_8)
    weight_bar_hat_15 = tl.load(weight_bar_hat_c + 480)
    weight_15 = tl.load(weight_c + 480)
    weight_bar_hat_18 = tl.load(weight_bar_hat_c + 576)
    weight_18 = tl.load(weight_c + 576)
    weight_bar_hat_21 = tl.load(weight_bar_hat_c + 672)
    weight_6 = tl.load(weight_c + 192)
    weight_7 = tl.load(weight_c + 224)
    weight_3 = tl.load(weight_c + 96)
    weight_4 = tl.load(weight_c + 128)
    t3 = k5 * moment_4 - k6 * moment_8
    t4 = moment_1 * t3 + k5 * moment_2 * moment_5 + k5 * moment_3 * moment_6
    power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t4
    t6 = -k5 * moment_4 - k6 * moment_8
    t7 = k5 * moment_1 * moment_5 + moment_2 * t6 + k5 * moment_3 * moment_7
    power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t7
    t9 = k5 * moment_1 * moment_6 + k5 * moment_2 * moment_7 + k7 * moment_3 * moment_8
    power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t9
    t16 = moment_1 * power2_1 + moment_2 * power2_2 + moment_3 * power2_3
    weight_8 = tl.load(weight_c + 256)
    t17 = (
        moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7
        + moment_8 * power2_8
    )
    power3_0 = moment_0 * power2_0 * weight_6 + k0 * weight_7 * t16 + k1 * weight_8 * t17
    weight_21 = tl.load(weight_c + 672)
    weight_bar_hat_6 = tl.load(weight_bar_hat_c + 192)
    weight_bar_hat_7 = tl.load(weight_bar_hat_c + 224)
    weight_bar_hat_3 = tl.load(weight_bar_hat_c + 96)
    weight_bar_hat_4 = tl.load(weight_bar_hat_c + 128)
    power2_bar_hat_1 = (
        moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_1
        + moment_1 * moment_bar_hat_0) + t4 * weight_bar_hat_4 + weight_4 * (moment_1 * (k5 * moment_bar_hat_4
        - k6 * moment_bar_hat_8) + k5 * moment_2 * moment_bar_hat_5 + k5 * moment_3 * moment_bar_hat_6
        + k5 * moment_4 * moment_bar_hat_1 + k5 * moment_5 * moment_bar_hat_2 + k5 * moment_6 * moment_bar_hat_3
        - k6 * moment_8 * moment_bar_hat_1)
    )
    power2_bar_hat_2 = (
        moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_2
        + moment_2 * moment_bar_hat_0) + t7 * weight_bar_hat_4 + weight_4 * (k5 * moment_1 * moment_bar_hat_5
        + moment_2 * (-k5 * moment_bar_hat_4 - k6 * moment_bar_hat_8) + k5 * moment_3 * moment_bar_hat_7
        - k5 * moment_4 * moment_bar_hat_2 + k5 * moment_5 * moment_bar_hat_1 + k5 * moment_7 * moment_bar_hat_3
        - k6 * moment_8 * moment_bar_hat_2)
    )
    power2_bar_hat_3 = (
        moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_3
        + moment_3 * moment_bar_hat_0) + t9 * weight_bar_hat_4 + weight_4 * (k5 * moment_1 * moment_bar_hat_6
        + k5 * moment_2 * moment_bar_hat_7 + k7 * moment_3 * moment_bar_hat_8 + k5 * moment_6 * moment_bar_hat_1
        + k5 * moment_7 * moment_bar_hat_2 + k7 * moment_8 * moment_bar_hat_3)
    )
    weight_bar_hat_8 = tl.load(weight_bar_hat_c + 256)
    power3_bar_hat_0 = (
        moment_0 * power2_0 * weight_bar_hat_6 + weight_6 * (moment_0 * power2_bar_hat_0
        + power2_0 * moment_bar_hat_0) + k0 * t16 * weight_bar_hat_7
        + k0 * weight_7 * (moment_1 * power2_bar_hat_1 + moment_2 * power2_bar_hat_2
        + moment_3 * power2_bar_hat_3 + power2_1 * moment_bar_hat_1 + power2_2 * moment_bar_hat_2
        + power2_3 * moment_bar_hat_3) + k1 * t17 * weight_bar_hat_8
        + k1 * weight_8 * (moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5
        + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7 + moment_8 * power2_bar_hat_8
        + power2_4 * moment_bar_hat_4 + power2_5 * moment_bar_hat_5 + power2_6 * moment_bar_hat_6
        + power2_7 * moment_bar_hat_7 + power2_8 * moment_bar_hat_8)
    )
    hyper_bar_hat_0 = (
        moment_0 * weight_bar_hat_15 + moment_bar_hat_0 * weight_15 + power2_0 * weight_bar_hat_18
        + weight_18 * power2_bar_hat_0 + weight_bar_hat_21 * power3_0 + weight_21 * power3_bar_hat_0
    )
    tl.store(hyper_bar_hat_n, hyper_bar_hat_0)
    weight_bar_hat_16 = tl.load(weight_bar_hat_c + 512)
    weight_16 = tl.load(weight_c + 512)
    weight_bar_hat_19 = tl.load(weight_bar_hat_c + 608)
    weight_19 = tl.load(weight_c + 608)
    weight_bar_hat_22 = tl.load(weight_bar_hat_c + 704)
    weight_10 = tl.load(weight_c + 320)
    weight_12 = tl.load(weight_c + 384)
    t27 = k5 * moment_1 * power2_6 + k5 * moment_2 * power2_7 + k7 * moment_3 * power2_8
    weight_9 = tl.load(weight_c + 288)
    weight_11 = tl.load(weight_c + 352)
    t28 = k5 * moment_6 * power2_1 + k5 * moment_7 * power2_2 + k7 * moment_8 * power2_3
    power3_3 = (
        moment_0 * power2_3 * weight_10 + weight_12 * t27 + moment_3 * power2_0 * weight_9 + weight_11 * t28
    )
    weight_22 = tl.load(weight_c + 704)
    weight_bar_hat_10 = tl.load(weight_bar_hat_c + 320)
    weight_bar_hat_12 = tl.load(weight_bar_hat_c + 384)
    weight_bar_hat_9 = tl.load(weight_bar_hat_c + 288)
    weight_bar_hat_11 = tl.load(weight_bar_hat_c + 352)
    power3_bar_hat_3 = (
        moment_0 * power2_3 * weight_bar_hat_10 + weight_10 * (moment_0 * power2_bar_hat_3
        + power2_3 * moment_bar_hat_0) + t27 * weight_bar_hat_12 + weight_12 * (k5 * moment_1 * power2_bar_hat_6
        + k5 * moment_2 * power2_bar_hat_7 + k7 * moment_3 * power2_bar_hat_8 + k5 * power2_6 * moment_bar_hat_1
        + k5 * power2_7 * moment_bar_hat_2 + k7 * power2_8 * moment_bar_hat_3)
        + moment_3 * power2_0 * weight_bar_hat_9 + weight_9 * (moment_3 * power2_bar_hat_0
        + power2_0 * moment_bar_hat_3) + t28 * weight_bar_hat_11 + weight_11 * (k5 * moment_6 * power2_bar_hat_1
        + k5 * moment_7 * power2_bar_hat_2 + k7 * moment_8 * power2_bar_hat_3 + k5 * power2_1 * moment_bar_hat_6
        + k5 * power2_2 * moment_bar_hat_7 + k7 * power2_3 * moment_bar_hat_8)
    )
    hyper_bar_hat_3 = (
        moment_3 * weight_bar_hat_16 + moment_bar_hat_3 * weight_16 + power2_3 * weight_bar_hat_19
        + weight_19 * power2_bar_hat_3 + weight_bar_hat_22 * power3_3 + weight_22 * power3_bar_hat_3
    )
    tl.store(hyper_bar_hat_n + 96, hyper_bar_hat_3)
    t19 = k5 * power2_4 - k6 * power2_8
    t20 = moment_1 * t19 + k5 * moment_2 * power2_5 + k5 * moment_3 * power2_6
    t21 = (
        k5 * moment_4 * power2_1 + k5 * moment_5 * power2_2 + k5 * moment_6 * power2_3
        - k6 * moment_8 * power2_1
    )
    power3_1 = (
        moment_0 * power2_1 * weight_10 + moment_1 * power2_0 * weight_9 + weight_12 * t20 + weight_11 * t21
    )
    power3_bar_hat_1 = (
        moment_0 * power2_1 * weight_bar_hat_10 + weight_10 * (moment_0 * power2_bar_hat_1
        + power2_1 * moment_bar_hat_0) + moment_1 * power2_0 * weight_bar_hat_9 + t20 * weight_bar_hat_12
        + weight_9 * (moment_1 * power2_bar_hat_0 + power2_0 * moment_bar_hat_1)
        + weight_12 * (moment_1 * (k5 * power2_bar_hat_4 - k6 * power2_bar_hat_8)
        + k5 * moment_2 * power2_bar_hat_5 + k5 * moment_3 * power2_bar_hat_6 + t19 * moment_bar_hat_1
        + k5 * power2_5 * moment_bar_hat_2 + k5 * power2_6 * moment_bar_hat_3) + t21 * weight_bar_hat_11
        + weight_11 * (k5 * moment_4 * power2_bar_hat_1 + k5 * moment_5 * power2_bar_hat_2
        + k5 * moment_6 * power2_bar_hat_3 - k6 * moment_8 * power2_bar_hat_1 + k5 * power2_1 * moment_bar_hat_4
        + k5 * power2_2 * moment_bar_hat_5 + k5 * power2_3 * moment_bar_hat_6
        - k6 * power2_1 * moment_bar_hat_8)
    )
    hyper_bar_hat_1 = (
        moment_1 * weight_bar_hat_16 + moment_bar_hat_1 * weight_16 + power2_1 * weight_bar_hat_19
        + weight_19 * power2_bar_hat_1 + weight_bar_hat_22 * power3_1 + weight_22 * power3_bar_hat_1
    )
    tl.store(hyper_bar_hat_n + 32, hyper_bar_hat_1)
    t23 = -k5 * power2_4 - k6 * power2_8
    t24 = k5 * moment_1 * power2_5 + moment_2 * t23 + k5 * moment_3 * power2_7
    t25 = (
        -k5 * moment_4 * power2_2 + k5 * moment_5 * power2_1 + k5 * moment_7 * power2_3
        - k6 * moment_8 * power2_2
    )
    power3_2 = (
        moment_0 * power2_2 * weight_10 + weight_12 * t24 + moment_2 * power2_0 * weight_9 + weight_11 * t25
    )
    power3_bar_hat_2 = (
        moment_0 * power2_2 * weight_bar_hat_10 + weight_10 * (moment_0 * power2_bar_hat_2
        + power2_2 * moment_bar_hat_0) + t24 * weight_bar_hat_12 + weight_12 * (k5 * moment_1 * power2_bar_hat_5
        + moment_2 * (-k5 * power2_bar_hat_4 - k6 * power2_bar_hat_8) + k5 * moment_3 * power2_bar_hat_7
        + k5 * power2_5 * moment_bar_hat_1 + t23 * moment_bar_hat_2 + k5 * power2_7 * moment_bar_hat_3)
        + moment_2 * power2_0 * weight_bar_hat_9 + weight_9 * (moment_2 * power2_bar_hat_0
        + power2_0 * moment_bar_hat_2) + t25 * weight_bar_hat_11
        + weight_11 * (-k5 * moment_4 * power2_bar_hat_2 + k5 * moment_5 * power2_bar_hat_1
        + k5 * moment_7 * power2_bar_hat_3 - k6 * moment_8 * power2_bar_hat_2 - k5 * power2_2 * moment_bar_hat_4
        + k5 * power2_1 * moment_bar_hat_5 + k5 * power2_3 * moment_bar_hat_7
        - k6 * power2_2 * moment_bar_hat_8)
    )
    hyper_bar_hat_2 = (
        moment_2 * weight_bar_hat_16 + moment_bar_hat_2 * weight_16 + power2_2 * weight_bar_hat_19
        + weight_19 * power2_bar_hat_2 + weight_bar_hat_22 * power3_2 + weight_22 * power3_bar_hat_2
    )
    tl.store(hyper_bar_hat_n + 64, hyper_bar_hat_2)
    hyper_bar_0 = tl.load(hyper_bar_n)
    power3_bar_0 = hyper_bar_0 * weight_21
    hyper_bar_1 = tl.load(hyper_bar_n + 32)
    power3_bar_1 = hyper_bar_1 * weight_22
    t44 = moment_1 * power3_bar_1
    hyper_bar_2 = tl.load(hyper_bar_n + 64)
    power3_bar_2 = weight_22 * hyper_bar_2
    t45 = moment_2 * power3_bar_2
    hyper_bar_3 = tl.load(hyper_bar_n + 96)
    power3_bar_3 = weight_22 * hyper_bar_3
    t46 = moment_3 * power3_bar_3
    t47 = t44 + t45 + t46
    hyper_bar_4 = tl.load(hyper_bar_n + 128)
    power3_bar_4 = hyper_bar_4 * weight_23
    hyper_bar_5 = tl.load(hyper_bar_n + 160)
    power3_bar_5 = weight_23 * hyper_bar_5
    hyper_bar_6 = tl.load(hyper_bar_n + 192)
    power3_bar_6 = weight_23 * hyper_bar_6
    hyper_bar_7 = tl.load(hyper_bar_n + 224)
    power3_bar_7 = weight_23 * hyper_bar_7
    hyper_bar_8 = tl.load(hyper_bar_n + 256)
    power3_bar_8 = weight_23 * hyper_bar_8
    t48 = (
        moment_4 * power3_bar_4 + moment_5 * power3_bar_5 + moment_6 * power3_bar_6 + moment_7 * power3_bar_7
        + moment_8 * power3_bar_8
    )
    power2_bar_0 = (
        hyper_bar_0 * weight_18 + moment_0 * weight_6 * power3_bar_0 + weight_9 * t47 + weight_13 * t48
    )
    power3_hat_0 = hyper_bar_0 * weight_bar_hat_21
    power3_hat_1 = hyper_bar_1 * weight_bar_hat_22
    power3_hat_2 = hyper_bar_2 * weight_bar_hat_22
    power3_hat_3 = hyper_bar_3 * weight_bar_hat_22
    power3_hat_4 = hyper_bar_4 * weight_bar_hat_23
    power3_hat_5 = hyper_bar_5 * weight_bar_hat_23
    power3_hat_6 = hyper_bar_6 * weight_bar_hat_23
    power3_hat_7 = hyper_bar_7 * weight_bar_hat_23
    power3_hat_8 = hyper_bar_8 * weight_bar_hat_23
    power2_hat_0 = (
        hyper_bar_0 * weight_bar_hat_18 + moment_0 * power3_bar_0 * weight_bar_hat_6
        + weight_6 * (moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0) + t47 * weight_bar_hat_9
        + weight_9 * (moment_1 * power3_hat_1 + moment_2 * power3_hat_2 + moment_3 * power3_hat_3
        + power3_bar_1 * moment_bar_hat_1 + power3_bar_2 * moment_bar_hat_2 + power3_bar_3 * moment_bar_hat_3)
        + t48 * weight_bar_hat_13 + weight_13 * (moment_4 * power3_hat_4 + moment_5 * power3_hat_5
        + moment_6 * power3_hat_6 + moment_7 * power3_hat_7 + moment_8 * power3_hat_8
        + power3_bar_4 * moment_bar_hat_4 + power3_bar_5 * moment_bar_hat_5 + power3_bar_6 * moment_bar_hat_6
        + power3_bar_7 * moment_bar_hat_7 + power3_bar_8 * moment_bar_hat_8)
    )
    power2_bar_1 = (
        hyper_bar_1 * weight_19 + moment_0 * weight_10 * power3_bar_1 + k0 * moment_1 * weight_7 * power3_bar_0
        + weight_11 * (t3 * power3_bar_1 + k5 * moment_5 * power3_bar_2 + k5 * moment_6 * power3_bar_3)
    )
    t86 = power3_bar_1 * weight_bar_hat_10 + weight_10 * power3_hat_1
    t87 = k0 * power3_bar_0 * weight_bar_hat_7 + k0 * weight_7 * power3_hat_0
    t88 = power3_bar_1 * weight_bar_hat_11
    t89 = weight_11 * power3_hat_1
    t90 = k5 * t88 + k5 * t89
    t91 = power3_bar_2 * weight_bar_hat_11
    t92 = weight_11 * power3_hat_2
    t93 = k5 * t91 + k5 * t92
    t94 = power3_bar_3 * weight_bar_hat_11
    t95 = weight_11 * power3_hat_3
    t96 = k5 * t94 + k5 * t95
    t97 = k6 * t88 + k6 * t89
    power2_hat_1 = (
        hyper_bar_1 * weight_bar_hat_19 + moment_0 * t86 + moment_1 * t87 + moment_4 * t90 + moment_5 * t93
        + moment_6 * t96 - moment_8 * t97 + weight_10 * power3_bar_1 * moment_bar_hat_0
        + k0 * weight_7 * power3_bar_0 * moment_bar_hat_1 + k5 * weight_11 * power3_bar_1 * moment_bar_hat_4
        + k5 * weight_11 * power3_bar_2 * moment_bar_hat_5 + k5 * weight_11 * power3_bar_3 * moment_bar_hat_6
        - k6 * weight_11 * power3_bar_1 * moment_bar_hat_8
    )
    t130 = weight_bar_hat_3 * power2_bar_1 + weight_3 * power2_hat_1
    power2_bar_2 = (
        hyper_bar_2 * weight_19 + moment_0 * weight_10 * power3_bar_2 + k0 * moment_2 * weight_7 * power3_bar_0
        + weight_11 * (t6 * power3_bar_2 + k5 * moment_5 * power3_bar_1 + k5 * moment_7 * power3_bar_3)
    )
    t99 = power3_bar_2 * weight_bar_hat_10 + weight_10 * power3_hat_2
    t100 = k6 * t91 + k6 * t92
    power2_hat_2 = (
        hyper_bar_2 * weight_bar_hat_19 + moment_0 * t99 + moment_2 * t87 - moment_4 * t93 + moment_5 * t90
        + moment_7 * t96 - moment_8 * t100 + weight_10 * power3_bar_2 * moment_bar_hat_0
        + k0 * weight_7 * power3_bar_0 * moment_bar_hat_2 - k5 * weight_11 * power3_bar_2 * moment_bar_hat_4
        + k5 * weight_11 * power3_bar_1 * moment_bar_hat_5 + k5 * weight_11 * power3_bar_3 * moment_bar_hat_7
        - k6 * weight_11 * power3_bar_2 * moment_bar_hat_8
    )
    t131 = weight_bar_hat_3 * power2_bar_2 + weight_3 * power2_hat_2
    power2_bar_3 = (
        hyper_bar_3 * weight_19 + moment_0 * weight_10 * power3_bar_3 + k0 * moment_3 * weight_7 * power3_bar_0
        + weight_11 * (k5 * moment_6 * power3_bar_1 + k5 * moment_7 * power3_bar_2
        + k7 * moment_8 * power3_bar_3)
    )
    t102 = power3_bar_3 * weight_bar_hat_10 + weight_10 * power3_hat_3
    t103 = k7 * t94 + k7 * t95
    power2_hat_3 = (
        hyper_bar_3 * weight_bar_hat_19 + moment_0 * t102 + moment_3 * t87 + moment_6 * t90 + moment_7 * t93
        + moment_8 * t103 + weight_10 * power3_bar_3 * moment_bar_hat_0
        + k0 * weight_7 * power3_bar_0 * moment_bar_hat_3 + k5 * weight_11 * power3_bar_1 * moment_bar_hat_6
        + k5 * weight_11 * power3_bar_2 * moment_bar_hat_7 + k7 * weight_11 * power3_bar_3 * moment_bar_hat_8
    )
    t132 = weight_bar_hat_3 * power2_bar_3 + weight_3 * power2_hat_3
    power2_bar_4 = (
        hyper_bar_4 * weight_20 + moment_0 * weight_14 * power3_bar_4 + weight_12 * (k5 * t44 - k5 * t45)
        + k1 * moment_4 * weight_8 * power3_bar_0
    )
    t105 = power3_bar_4 * weight_bar_hat_14 + weight_14 * power3_hat_4
    t106 = power3_bar_1 * weight_bar_hat_12
    t107 = weight_12 * power3_hat_1
    t108 = k5 * t106 + k5 * t107
    t109 = power3_bar_2 * weight_bar_hat_12
    t110 = weight_12 * power3_hat_2
    t111 = k5 * t109 + k5 * t110
    t112 = k1 * power3_bar_0 * weight_bar_hat_8 + k1 * weight_8 * power3_hat_0
    t113 = weight_12 * power3_bar_1 * moment_bar_hat_1
    t114 = weight_12 * power3_bar_2 * moment_bar_hat_2
    power2_hat_4 = (
        hyper_bar_4 * weight_bar_hat_20 + moment_0 * t105 + moment_1 * t108 - moment_2 * t111 + moment_4 * t112
        + weight_14 * power3_bar_4 * moment_bar_hat_0 + k5 * t113 - k5 * t114
        + k1 * weight_8 * power3_bar_0 * moment_bar_hat_4
    )
    t133 = weight_bar_hat_5 * power2_bar_4 + weight_5 * power2_hat_4
    power2_bar_5 = (
        hyper_bar_5 * weight_20 + moment_0 * weight_14 * power3_bar_5
        + k5 * weight_12 * (moment_1 * power3_bar_2 + moment_2 * power3_bar_1)
        + k1 * moment_5 * weight_8 * power3_bar_0
    )
    t116 = power3_bar_5 * weight_bar_hat_14 + weight_14 * power3_hat_5
    power2_hat_5 = (
        hyper_bar_5 * weight_bar_hat_20 + moment_0 * t116 + moment_1 * t111 + moment_2 * t108 + moment_5 * t112
        + weight_14 * power3_bar_5 * moment_bar_hat_0 + k5 * weight_12 * power3_bar_2 * moment_bar_hat_1
        + k5 * weight_12 * power3_bar_1 * moment_bar_hat_2 + k1 * weight_8 * power3_bar_0 * moment_bar_hat_5
    )
    t134 = weight_bar_hat_5 * power2_bar_5 + weight_5 * power2_hat_5
    power2_bar_6 = (
        hyper_bar_6 * weight_20 + moment_0 * weight_14 * power3_bar_6
        + k5 * weight_12 * (moment_1 * power3_bar_3 + moment_3 * power3_bar_1)
        + k1 * moment_6 * weight_8 * power3_bar_0
    )
    t118 = power3_bar_6 * weight_bar_hat_14 + weight_14 * power3_hat_6
    t119 = power3_bar_3 * weight_bar_hat_12
    t120 = weight_12 * power3_hat_3
    t121 = k5 * t119 + k5 * t120
    power2_hat_6 = (
        hyper_bar_6 * weight_bar_hat_20 + moment_0 * t118 + moment_1 * t121 + moment_3 * t108 + moment_6 * t112
        + weight_14 * power3_bar_6 * moment_bar_hat_0 + k5 * weight_12 * power3_bar_3 * moment_bar_hat_1
        + k5 * weight_12 * power3_bar_1 * moment_bar_hat_3 + k1 * weight_8 * power3_bar_0 * moment_bar_hat_6
    )
    t135 = weight_bar_hat_5 * power2_bar_6 + weight_5 * power2_hat_6
    power2_bar_7 = (
        hyper_bar_7 * weight_20 + moment_0 * weight_14 * power3_bar_7
        + k5 * weight_12 * (moment_2 * power3_bar_3 + moment_3 * power3_bar_2)
        + k1 * moment_7 * weight_8 * power3_bar_0
    )
    t123 = power3_bar_7 * weight_bar_hat_14 + weight_14 * power3_hat_7
    power2_hat_7 = (
        hyper_bar_7 * weight_bar_hat_20 + moment_0 * t123 + moment_2 * t121 + moment_3 * t111 + moment_7 * t112
        + weight_14 * power3_bar_7 * moment_bar_hat_0 + k5 * weight_12 * power3_bar_3 * moment_bar_hat_2
        + k5 * weight_12 * power3_bar_2 * moment_bar_hat_3 + k1 * weight_8 * power3_bar_0 * moment_bar_hat_7
    )
    t136 = weight_bar_hat_5 * power2_bar_7 + weight_5 * power2_hat_7
    power2_bar_8 = (
        hyper_bar_8 * weight_20 + moment_0 * weight_14 * power3_bar_8 + weight_12 * (-k6 * t44 - k6 * t45
        + k7 * t46) + k1 * moment_8 * weight_8 * power3_bar_0
    )
    t125 = power3_bar_8 * weight_bar_hat_14 + weight_14 * power3_hat_8
    t126 = k6 * t106 + k6 * t107
    t127 = k6 * t109 + k6 * t110
    t128 = k7 * t119 + k7 * t120
    power2_hat_8 = (
        -k6 * t113 - k6 * t114 + hyper_bar_8 * weight_bar_hat_20 + moment_0 * t125 - moment_1 * t126
        - moment_2 * t127 + moment_3 * t128 + moment_8 * t112 + weight_14 * power3_bar_8 * moment_bar_hat_0
        + k7 * weight_12 * power3_bar_3 * moment_bar_hat_3 + k1 * weight_8 * power3_bar_0 * moment_bar_hat_8
    )
    t137 = weight_bar_hat_5 * power2_bar_8 + weight_5 * power2_hat_8
    moment_hat_0 = (
        hyper_bar_0 * weight_bar_hat_15 + k2 * moment_0 * (weight_bar_hat_0 * power2_bar_0
        + weight_0 * power2_hat_0) + moment_1 * t130 + moment_2 * t131 + moment_3 * t132 + moment_4 * t133
        + moment_5 * t134 + moment_6 * t135 + moment_7 * t136 + moment_8 * t137
        + k2 * weight_0 * moment_bar_hat_0 * power2_bar_0 + weight_3 * moment_bar_hat_1 * power2_bar_1
        + weight_3 * moment_bar_hat_2 * power2_bar_2 + weight_3 * moment_bar_hat_3 * power2_bar_3
        + weight_5 * moment_bar_hat_4 * power2_bar_4 + weight_5 * moment_bar_hat_5 * power2_bar_5
        + weight_5 * moment_bar_hat_6 * power2_bar_6 + weight_5 * moment_bar_hat_7 * power2_bar_7
        + weight_5 * moment_bar_hat_8 * power2_bar_8 + power2_0 * (power3_bar_0 * weight_bar_hat_6
        + weight_6 * power3_hat_0) + power2_1 * t86 + power2_2 * t99 + power2_3 * t102 + power2_4 * t105
        + power2_5 * t116 + power2_6 * t118 + power2_7 * t123 + power2_8 * t125
        + weight_6 * power3_bar_0 * power2_bar_hat_0 + weight_10 * power3_bar_1 * power2_bar_hat_1
        + weight_10 * power3_bar_2 * power2_bar_hat_2 + weight_10 * power3_bar_3 * power2_bar_hat_3
        + weight_14 * power3_bar_4 * power2_bar_hat_4 + weight_14 * power3_bar_5 * power2_bar_hat_5
        + weight_14 * power3_bar_6 * power2_bar_hat_6 + weight_14 * power3_bar_7 * power2_bar_hat_7
        + weight_14 * power3_bar_8 * power2_bar_hat_8
    )
    tl.store(moment_hat_n, moment_hat_0)
    t142 = weight_bar_hat_4 * power2_bar_2
    t143 = weight_4 * power2_hat_2
    t144 = k5 * t142 + k5 * t143
    t139 = weight_bar_hat_4 * power2_bar_1
    t140 = weight_4 * power2_hat_1
    t141 = k5 * t139 + k5 * t140
    t151 = k4 * weight_bar_hat_2 * power2_bar_0 + k4 * weight_2 * power2_hat_0
    moment_hat_5 = (
        hyper_bar_5 * weight_bar_hat_17 + moment_0 * t134 + moment_1 * t144 + moment_2 * t141 + moment_5 * t151
        + weight_5 * moment_bar_hat_0 * power2_bar_5 + k5 * weight_4 * moment_bar_hat_1 * power2_bar_2
        + k5 * weight_4 * moment_bar_hat_2 * power2_bar_1 + k4 * weight_2 * moment_bar_hat_5 * power2_bar_0
        + power2_0 * (power3_bar_5 * weight_bar_hat_13 + weight_13 * power3_hat_5) + power2_1 * t93
        + power2_2 * t90 + power2_5 * t112 + weight_13 * power3_bar_5 * power2_bar_hat_0
        + k5 * weight_11 * power3_bar_2 * power2_bar_hat_1 + k5 * weight_11 * power3_bar_1 * power2_bar_hat_2
        + k1 * weight_8 * power3_bar_0 * power2_bar_hat_5
    )
    tl.store(moment_hat_n + 160, moment_hat_5)
    t138 = k3 * weight_bar_hat_1 * power2_bar_0 + k3 * weight_1 * power2_hat_0
    t145 = weight_bar_hat_4 * power2_bar_3
    t146 = weight_4 * power2_hat_3
    t147 = k5 * t145 + k5 * t146
    t148 = k6 * t139 + k6 * t140
    moment_hat_1 = (
        hyper_bar_1 * weight_bar_hat_16 + moment_0 * t130 + moment_1 * t138 + moment_4 * t141 + moment_5 * t144
        + moment_6 * t147 - moment_8 * t148 + weight_3 * moment_bar_hat_0 * power2_bar_1
        + k3 * weight_1 * moment_bar_hat_1 * power2_bar_0 + k5 * weight_4 * moment_bar_hat_4 * power2_bar_1
        + k5 * weight_4 * moment_bar_hat_5 * power2_bar_2 + k5 * weight_4 * moment_bar_hat_6 * power2_bar_3
        - k6 * weight_4 * moment_bar_hat_8 * power2_bar_1 + power2_0 * (power3_bar_1 * weight_bar_hat_9
        + weight_9 * power3_hat_1) + power2_1 * t87 + power2_4 * t108 + power2_5 * t111 + power2_6 * t121
        - power2_8 * t126 + weight_9 * power3_bar_1 * power2_bar_hat_0
        + k0 * weight_7 * power3_bar_0 * power2_bar_hat_1 + k5 * weight_12 * power3_bar_1 * power2_bar_hat_4
        + k5 * weight_12 * power3_bar_2 * power2_bar_hat_5 + k5 * weight_12 * power3_bar_3 * power2_bar_hat_6
        - k6 * weight_12 * power3_bar_1 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 32, moment_hat_1)
    t149 = k6 * t142 + k6 * t143
    moment_hat_2 = (
        hyper_bar_2 * weight_bar_hat_16 + moment_0 * t131 + moment_2 * t138 - moment_4 * t144 + moment_5 * t141
        + moment_7 * t147 - moment_8 * t149 + weight_3 * moment_bar_hat_0 * power2_bar_2
        + k3 * weight_1 * moment_bar_hat_2 * power2_bar_0 - k5 * weight_4 * moment_bar_hat_4 * power2_bar_2
        + k5 * weight_4 * moment_bar_hat_5 * power2_bar_1 + k5 * weight_4 * moment_bar_hat_7 * power2_bar_3
        - k6 * weight_4 * moment_bar_hat_8 * power2_bar_2 + power2_0 * (power3_bar_2 * weight_bar_hat_9
        + weight_9 * power3_hat_2) + power2_2 * t87 - power2_4 * t111 + power2_5 * t108 + power2_7 * t121
        - power2_8 * t127 + weight_9 * power3_bar_2 * power2_bar_hat_0
        + k0 * weight_7 * power3_bar_0 * power2_bar_hat_2 - k5 * weight_12 * power3_bar_2 * power2_bar_hat_4
        + k5 * weight_12 * power3_bar_1 * power2_bar_hat_5 + k5 * weight_12 * power3_bar_3 * power2_bar_hat_7
        - k6 * weight_12 * power3_bar_2 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 64, moment_hat_2)
    t150 = k7 * t145 + k7 * t146
    moment_hat_3 = (
        hyper_bar_3 * weight_bar_hat_16 + moment_0 * t132 + moment_3 * t138 + moment_6 * t141 + moment_7 * t144
        + moment_8 * t150 + weight_3 * moment_bar_hat_0 * power2_bar_3
        + k3 * weight_1 * moment_bar_hat_3 * power2_bar_0 + k5 * weight_4 * moment_bar_hat_6 * power2_bar_1
        + k5 * weight_4 * moment_bar_hat_7 * power2_bar_2 + k7 * weight_4 * moment_bar_hat_8 * power2_bar_3
        + power2_0 * (power3_bar_3 * weight_bar_hat_9 + weight_9 * power3_hat_3) + power2_3 * t87
        + power2_6 * t108 + power2_7 * t111 + power2_8 * t128 + weight_9 * power3_bar_3 * power2_bar_hat_0
        + k0 * weight_7 * power3_bar_0 * power2_bar_hat_3 + k5 * weight_12 * power3_bar_1 * power2_bar_hat_6
        + k5 * weight_12 * power3_bar_2 * power2_bar_hat_7 + k7 * weight_12 * power3_bar_3 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 96, moment_hat_3)
    t152 = weight_4 * moment_bar_hat_1 * power2_bar_1
    t153 = weight_4 * moment_bar_hat_2 * power2_bar_2
    t154 = weight_11 * power3_bar_1 * power2_bar_hat_1
    t155 = weight_11 * power3_bar_2 * power2_bar_hat_2
    moment_hat_8 = (
        -k6 * t152 - k6 * t153 - k6 * t154 - k6 * t155 + hyper_bar_8 * weight_bar_hat_17 + moment_0 * t137
        - moment_1 * t148 - moment_2 * t149 + moment_3 * t150 + moment_8 * t151
        + weight_5 * moment_bar_hat_0 * power2_bar_8 + k7 * weight_4 * moment_bar_hat_3 * power2_bar_3
        + k4 * weight_2 * moment_bar_hat_8 * power2_bar_0 + power2_0 * (power3_bar_8 * weight_bar_hat_13
        + weight_13 * power3_hat_8) - power2_1 * t97 - power2_2 * t100 + power2_3 * t103 + power2_8 * t112
        + weight_13 * power3_bar_8 * power2_bar_hat_0 + k7 * weight_11 * power3_bar_3 * power2_bar_hat_3
        + k1 * weight_8 * power3_bar_0 * power2_bar_hat_8
    )
    tl.store(moment_hat_n + 256, moment_hat_8)
    moment_hat_4 = (
        hyper_bar_4 * weight_bar_hat_17 + moment_0 * t133 + moment_1 * t141 - moment_2 * t144 + moment_4 * t151
        + weight_5 * moment_bar_hat_0 * power2_bar_4 + k5 * t152 - k5 * t153
        + k4 * weight_2 * moment_bar_hat_4 * power2_bar_0 + power2_0 * (power3_bar_4 * weight_bar_hat_13
        + weight_13 * power3_hat_4) + power2_1 * t90 - power2_2 * t93 + power2_4 * t112
        + weight_13 * power3_bar_4 * power2_bar_hat_0 + k5 * t154 - k5 * t155
        + k1 * weight_8 * power3_bar_0 * power2_bar_hat_4
    )
    tl.store(moment_hat_n + 128, moment_hat_4)
    moment_hat_6 = (
        hyper_bar_6 * weight_bar_hat_17 + moment_0 * t135 + moment_1 * t147 + moment_3 * t141 + moment_6 * t151
        + weight_5 * moment_bar_hat_0 * power2_bar_6 + k5 * weight_4 * moment_bar_hat_1 * power2_bar_3
        + k5 * weight_4 * moment_bar_hat_3 * power2_bar_1 + k4 * weight_2 * moment_bar_hat_6 * power2_bar_0
        + power2_0 * (power3_bar_6 * weight_bar_hat_13 + weight_13 * power3_hat_6) + power2_1 * t96
        + power2_3 * t90 + power2_6 * t112 + weight_13 * power3_bar_6 * power2_bar_hat_0
        + k5 * weight_11 * power3_bar_3 * power2_bar_hat_1 + k5 * weight_11 * power3_bar_1 * power2_bar_hat_3
        + k1 * weight_8 * power3_bar_0 * power2_bar_hat_6
    )
    tl.store(moment_hat_n + 192, moment_hat_6)
    moment_hat_7 = (
        hyper_bar_7 * weight_bar_hat_17 + moment_0 * t136 + moment_2 * t147 + moment_3 * t144 + moment_7 * t151
        + weight_5 * moment_bar_hat_0 * power2_bar_7 + k5 * weight_4 * moment_bar_hat_2 * power2_bar_3
        + k5 * weight_4 * moment_bar_hat_3 * power2_bar_2 + k4 * weight_2 * moment_bar_hat_7 * power2_bar_0
        + power2_0 * (power3_bar_7 * weight_bar_hat_13 + weight_13 * power3_hat_7) + power2_2 * t96
        + power2_3 * t93 + power2_7 * t112 + weight_13 * power3_bar_7 * power2_bar_hat_0
        + k5 * weight_11 * power3_bar_3 * power2_bar_hat_2 + k5 * weight_11 * power3_bar_2 * power2_bar_hat_3
        + k1 * weight_8 * power3_bar_0 * power2_bar_hat_7
    )
    tl.store(moment_hat_n + 224, moment_hat_7)


@triton.jit(do_not_specialize=['samples', 'run'])
def second_shared(moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat, samples, run, BLOCK: tl.constexpr):
    """moment [samples, 9, 32]
    weight [24, 32]
    hyper_bar [samples, 9, 32]
    moment_bar_hat [samples, 9, 32]
    weight_bar_hat [24, 32]
    -> weight_hat [rows, 24, 32]
    A program sums a run of samples into a row; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > power2 > power2_bar_hat > moment > moment_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > weight > weight_bar_hat > power3_bar > power3_hat > moment > moment_bar_hat, weight_hat by hyper_bar > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_bar_hat > power3_hat > moment > moment_bar_hat
    """
    real: tl.constexpr = moment.dtype.element_ty
    k0: tl.constexpr = 2.0  # 2
    k1: tl.constexpr = 0.5773502691896257  # sqrt(3)/3
    k2: tl.constexpr = 1.1547005383792515  # 2*sqrt(3)/3
    k3: tl.constexpr = 0.447213595499958  # sqrt(5)/5
    k4: tl.constexpr = 0.894427190999916  # 2*sqrt(5)/5
    k5: tl.constexpr = 0.5477225575051662  # sqrt(30)/10
    k6: tl.constexpr = 0.632455532033676  # sqrt(10)/5
    k7: tl.constexpr = 0.316227766016838  # sqrt(10)/10
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
    for n in range(row * run, tl.minimum(row * run + run, samples)):
        moment_n = moment + n * 288 + c
        weight_c = weight + c
        hyper_bar_n = hyper_bar + n * 288 + c
        moment_bar_hat_n = moment_bar_hat + n * 288 + c
        weight_bar_hat_c = weight_bar_hat + c
        hyper_bar_0 = tl.load(hyper_bar_n)
        moment_bar_hat_0 = tl.load(moment_bar_hat_n)
        weight_hat_15 += hyper_bar_0 * moment_bar_hat_0
        hyper_bar_1 = tl.load(hyper_bar_n + 32)
        moment_bar_hat_1 = tl.load(moment_bar_hat_n + 32)
        hyper_bar_2 = tl.load(hyper_bar_n + 64)
        moment_bar_hat_2 = tl.load(moment_bar_hat_n + 64)
        hyper_bar_3 = tl.load(hyper_bar_n + 96)
        moment_bar_hat_3 = tl.load(moment_bar_hat_n + 96)
        weight_hat_16 += (
            hyper_bar_1 * moment_bar_hat_1 + hyper_bar_2 * moment_bar_hat_2 + hyper_bar_3 * moment_bar_hat_3
        )
        hyper_bar_4 = tl.load(hyper_bar_n + 128)
        moment_bar_hat_4 = tl.load(moment_bar_hat_n + 128)
        hyper_bar_5 = tl.load(hyper_bar_n + 160)
        moment_bar_hat_5 = tl.load(moment_bar_hat_n + 160)
        hyper_bar_6 = tl.load(hyper_bar_n + 192)
        moment_bar_hat_6 = tl.load(moment_bar_hat_n + 192)
        hyper_bar_7 = tl.load(hyper_bar_n + 224)
        moment_bar_hat_7 = tl.load(moment_bar_hat_n + 224)
        hyper_bar_8 = tl.load(hyper_bar_n + 256)
        moment_bar_hat_8 = tl.load(moment_bar_hat_n + 256)
        weight_hat_17 += (
            hyper_bar_4 * moment_bar_hat_4 + hyper_bar_5 * moment_bar_hat_5 + hyper_bar_6 * moment_bar_hat_6
            + hyper_bar_7 * moment_bar_hat_7 + hyper_bar_8 * moment_bar_hat_8
        )
        moment_0 = tl.load(moment_n)
        weight_bar_hat_0 = tl.load(weight_bar_hat_c)
        weight_0 = tl.load(weight_c)
        moment_1 = tl.load(moment_n + 32)
        moment_2 = tl.load(moment_n + 64)
        moment_3 = tl.load(moment_n + 96)
        t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
        weight_bar_hat_1 = tl.load(weight_bar_hat_c + 32)
        weight_1 = tl.load(weight_c + 32)
        t48 = moment_1 * moment_bar_hat_1 + moment_2 * moment_bar_hat_2 + moment_3 * moment_bar_hat_3
        moment_4 = tl.load(moment_n + 128)
        moment_5 = tl.load(moment_n + 160)
        moment_6 = tl.load(moment_n + 192)
        moment_7 = tl.load(moment_n + 224)
        moment_8 = tl.load(moment_n + 256)
        t1 = (
            moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
            + moment_8 * moment_8
        )
        weight_bar_hat_2 = tl.load(weight_bar_hat_c + 64)
        weight_2 = tl.load(weight_c + 64)
        t49 = (
            moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5 + moment_6 * moment_bar_hat_6
            + moment_7 * moment_bar_hat_7 + moment_8 * moment_bar_hat_8
        )
        power2_bar_hat_0 = (
            moment_0 * moment_0 * weight_bar_hat_0 + k0 * moment_0 * weight_0 * moment_bar_hat_0
            + k1 * t0 * weight_bar_hat_1 + k2 * weight_1 * t48 + k3 * t1 * weight_bar_hat_2
            + k4 * weight_2 * t49
        )
        weight_hat_18 += hyper_bar_0 * power2_bar_hat_0
        power2_0 = moment_0 * moment_0 * weight_0 + k1 * weight_1 * t0 + k3 * weight_2 * t1
        weight_bar_hat_21 = tl.load(weight_bar_hat_c + 672)
        power3_hat_0 = hyper_bar_0 * weight_bar_hat_21
        weight_21 = tl.load(weight_c + 672)
        power3_bar_0 = hyper_bar_0 * weight_21
        t90 = moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0
        weight_hat_6 += power2_0 * t90 + moment_0 * power3_bar_0 * power2_bar_hat_0
        weight_bar_hat_5 = tl.load(weight_bar_hat_c + 160)
        weight_5 = tl.load(weight_c + 160)
        t62 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
        power2_bar_hat_4 = moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * t62
        t64 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
        power2_bar_hat_5 = moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * t64
        t66 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
        power2_bar_hat_6 = moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * t66
        t68 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
        power2_bar_hat_7 = moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * t68
        t70 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
        power2_bar_hat_8 = moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * t70
        weight_hat_20 += (
            hyper_bar_4 * power2_bar_hat_4 + hyper_bar_5 * power2_bar_hat_5 + hyper_bar_6 * power2_bar_hat_6
            + hyper_bar_7 * power2_bar_hat_7 + hyper_bar_8 * power2_bar_hat_8
        )
        power2_4 = moment_0 * moment_4 * weight_5
        weight_bar_hat_14 = tl.load(weight_bar_hat_c + 448)
        weight_14 = tl.load(weight_c + 448)
        weight_bar_hat_13 = tl.load(weight_bar_hat_c + 416)
        weight_13 = tl.load(weight_c + 416)
        power3_bar_hat_4 = (
            moment_0 * power2_4 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_4
            + moment_bar_hat_0 * power2_4) + moment_4 * power2_0 * weight_bar_hat_13
            + weight_13 * (moment_4 * power2_bar_hat_0 + moment_bar_hat_4 * power2_0)
        )
        power2_5 = moment_0 * moment_5 * weight_5
        power3_bar_hat_5 = (
            moment_0 * power2_5 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_5
            + moment_bar_hat_0 * power2_5) + moment_5 * power2_0 * weight_bar_hat_13
            + weight_13 * (moment_5 * power2_bar_hat_0 + moment_bar_hat_5 * power2_0)
        )
        power2_6 = moment_0 * moment_6 * weight_5
        power3_bar_hat_6 = (
            moment_0 * power2_6 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_6
            + moment_bar_hat_0 * power2_6) + moment_6 * power2_0 * weight_bar_hat_13
            + weight_13 * (moment_6 * power2_bar_hat_0 + moment_bar_hat_6 * power2_0)
        )
        power2_7 = moment_0 * moment_7 * weight_5
        power3_bar_hat_7 = (
            moment_0 * power2_7 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_7
            + moment_bar_hat_0 * power2_7) + moment_7 * power2_0 * weight_bar_hat_13
            + weight_13 * (moment_7 * power2_bar_hat_0 + moment_bar_hat_7 * power2_0)
        )
        power2_8 = moment_0 * moment_8 * weight_5
        power3_bar_hat_8 = (
            moment_0 * power2_8 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_8
            + moment_bar_hat_0 * power2_8) + moment_8 * power2_0 * weight_bar_hat_13
            + weight_13 * (moment_8 * power2_bar_hat_0 + moment_bar_hat_8 * power2_0)
        )
        weight_hat_23 += (
            hyper_bar_4 * power3_bar_hat_4 + hyper_bar_5 * power3_bar_hat_5 + hyper_bar_6 * power3_bar_hat_6
            + hyper_bar_7 * power3_bar_hat_7 + hyper_bar_8 * power3_bar_hat_8
        )
        t112 = moment_4 * power3_hat_0 + power3_bar_0 * moment_bar_hat_4
        t116 = moment_5 * power3_hat_0 + power3_bar_0 * moment_bar_hat_5
        t120 = moment_6 * power3_hat_0 + power3_bar_0 * moment_bar_hat_6
        t124 = moment_7 * power3_hat_0 + power3_bar_0 * moment_bar_hat_7
        t128 = moment_8 * power3_hat_0 + power3_bar_0 * moment_bar_hat_8
        weight_hat_8 += (
            k3 * (power2_4 * t112 + moment_4 * power3_bar_0 * power2_bar_hat_4 + power2_5 * t116
            + moment_5 * power3_bar_0 * power2_bar_hat_5 + power2_6 * t120
            + moment_6 * power3_bar_0 * power2_bar_hat_6 + power2_7 * t124
            + moment_7 * power3_bar_0 * power2_bar_hat_7 + power2_8 * t128
            + moment_8 * power3_bar_0 * power2_bar_hat_8)
        )
        weight_bar_hat_23 = tl.load(weight_bar_hat_c + 736)
        power3_hat_4 = hyper_bar_4 * weight_bar_hat_23
        power3_hat_5 = hyper_bar_5 * weight_bar_hat_23
        power3_hat_6 = hyper_bar_6 * weight_bar_hat_23
        power3_hat_7 = hyper_bar_7 * weight_bar_hat_23
        power3_hat_8 = hyper_bar_8 * weight_bar_hat_23
        weight_23 = tl.load(weight_c + 736)
        power3_bar_4 = hyper_bar_4 * weight_23
        power3_bar_5 = weight_23 * hyper_bar_5
        power3_bar_6 = weight_23 * hyper_bar_6
        power3_bar_7 = weight_23 * hyper_bar_7
        power3_bar_8 = weight_23 * hyper_bar_8
        t96 = (
            moment_4 * power3_hat_4 + moment_5 * power3_hat_5 + moment_6 * power3_hat_6
            + moment_7 * power3_hat_7 + moment_8 * power3_hat_8 + power3_bar_4 * moment_bar_hat_4
            + power3_bar_5 * moment_bar_hat_5 + power3_bar_6 * moment_bar_hat_6
            + power3_bar_7 * moment_bar_hat_7 + power3_bar_8 * moment_bar_hat_8
        )
        t30 = (
            moment_4 * power3_bar_4 + moment_5 * power3_bar_5 + moment_6 * power3_bar_6
            + moment_7 * power3_bar_7 + moment_8 * power3_bar_8
        )
        weight_hat_13 += power2_0 * t96 + t30 * power2_bar_hat_0
        t110 = moment_0 * power3_hat_4 + power3_bar_4 * moment_bar_hat_0
        t114 = moment_0 * power3_hat_5 + power3_bar_5 * moment_bar_hat_0
        t118 = moment_0 * power3_hat_6 + power3_bar_6 * moment_bar_hat_0
        t122 = moment_0 * power3_hat_7 + power3_bar_7 * moment_bar_hat_0
        t126 = moment_0 * power3_hat_8 + power3_bar_8 * moment_bar_hat_0
        weight_hat_14 += (
            power2_4 * t110 + power2_5 * t114 + power2_6 * t118 + power2_7 * t122 + power2_8 * t126
            + moment_0 * power3_bar_4 * power2_bar_hat_4 + moment_0 * power3_bar_5 * power2_bar_hat_5
            + moment_0 * power3_bar_6 * power2_bar_hat_6 + moment_0 * power3_bar_7 * power2_bar_hat_7
            + moment_0 * power3_bar_8 * power2_bar_hat_8
        )
        weight_bar_hat_20 = tl.load(weight_bar_hat_c + 640)
        weight_22 = tl.load(weight_c + 704)
        power3_bar_1 = hyper_bar_1 * weight_22
        t26 = moment_1 * power3_bar_1
        power3_bar_2 = weight_22 * hyper_bar_2
        t27 = moment_2 * power3_bar_2
        t38 = t26 - t27
        weight_bar_hat_12 = tl.load(weight_bar_hat_c + 384)
        weight_12 = tl.load(weight_c + 384)
        weight_bar_hat_22 = tl.load(weight_bar_hat_c + 704)
        power3_hat_1 = hyper_bar_1 * weight_bar_hat_22
        t92 = moment_1 * power3_hat_1 + power3_bar_1 * moment_bar_hat_1
        power3_hat_2 = hyper_bar_2 * weight_bar_hat_22
        t93 = moment_2 * power3_hat_2 + power3_bar_2 * moment_bar_hat_2
        t111 = t92 - t93
        weight_bar_hat_8 = tl.load(weight_bar_hat_c + 256)
        weight_8 = tl.load(weight_c + 256)
        power2_hat_4 = (
            hyper_bar_4 * weight_bar_hat_20 + moment_0 * power3_bar_4 * weight_bar_hat_14 + weight_14 * t110
            + k5 * t38 * weight_bar_hat_12 + k5 * weight_12 * t111
            + k3 * moment_4 * power3_bar_0 * weight_bar_hat_8 + k3 * weight_8 * t112
        )
        t40 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
        t115 = (
            moment_1 * power3_hat_2 + moment_2 * power3_hat_1 + power3_bar_2 * moment_bar_hat_1
            + power3_bar_1 * moment_bar_hat_2
        )
        power2_hat_5 = (
            hyper_bar_5 * weight_bar_hat_20 + moment_0 * power3_bar_5 * weight_bar_hat_14 + weight_14 * t114
            + k5 * t40 * weight_bar_hat_12 + k5 * weight_12 * t115
            + k3 * moment_5 * power3_bar_0 * weight_bar_hat_8 + k3 * weight_8 * t116
        )
        power3_bar_3 = weight_22 * hyper_bar_3
        t42 = moment_1 * power3_bar_3 + moment_3 * power3_bar_1
        power3_hat_3 = hyper_bar_3 * weight_bar_hat_22
        t119 = (
            moment_1 * power3_hat_3 + moment_3 * power3_hat_1 + power3_bar_3 * moment_bar_hat_1
            + power3_bar_1 * moment_bar_hat_3
        )
        power2_hat_6 = (
            hyper_bar_6 * weight_bar_hat_20 + moment_0 * power3_bar_6 * weight_bar_hat_14 + weight_14 * t118
            + k5 * t42 * weight_bar_hat_12 + k5 * weight_12 * t119
            + k3 * moment_6 * power3_bar_0 * weight_bar_hat_8 + k3 * weight_8 * t120
        )
        t44 = moment_2 * power3_bar_3 + moment_3 * power3_bar_2
        t123 = (
            moment_2 * power3_hat_3 + moment_3 * power3_hat_2 + power3_bar_3 * moment_bar_hat_2
            + power3_bar_2 * moment_bar_hat_3
        )
        power2_hat_7 = (
            hyper_bar_7 * weight_bar_hat_20 + moment_0 * power3_bar_7 * weight_bar_hat_14 + weight_14 * t122
            + k5 * t44 * weight_bar_hat_12 + k5 * weight_12 * t123
            + k3 * moment_7 * power3_bar_0 * weight_bar_hat_8 + k3 * weight_8 * t124
        )
        t25 = moment_3 * power3_bar_3
        t28 = t26 + t27
        t46 = k6 * t25 - k7 * t28
        t91 = moment_3 * power3_hat_3 + power3_bar_3 * moment_bar_hat_3
        t94 = t92 + t93
        t127 = k6 * t91 - k7 * t94
        power2_hat_8 = (
            hyper_bar_8 * weight_bar_hat_20 + moment_0 * power3_bar_8 * weight_bar_hat_14 + weight_14 * t126
            + t46 * weight_bar_hat_12 + weight_12 * t127 + k3 * moment_8 * power3_bar_0 * weight_bar_hat_8
            + k3 * weight_8 * t128
        )
        weight_20 = tl.load(weight_c + 640)
        power2_bar_4 = (
            hyper_bar_4 * weight_20 + moment_0 * power3_bar_4 * weight_14 + k5 * weight_12 * t38
            + k3 * moment_4 * power3_bar_0 * weight_8
        )
        power2_bar_5 = (
            hyper_bar_5 * weight_20 + moment_0 * power3_bar_5 * weight_14 + k5 * weight_12 * t40
            + k3 * moment_5 * power3_bar_0 * weight_8
        )
        power2_bar_6 = (
            hyper_bar_6 * weight_20 + moment_0 * power3_bar_6 * weight_14 + k5 * weight_12 * t42
            + k3 * moment_6 * power3_bar_0 * weight_8
        )
        power2_bar_7 = (
            hyper_bar_7 * weight_20 + moment_0 * power3_bar_7 * weight_14 + k5 * weight_12 * t44
            + k3 * moment_7 * power3_bar_0 * weight_8
        )
        power2_bar_8 = (
            hyper_bar_8 * weight_20 + moment_0 * power3_bar_8 * weight_14 + weight_12 * t46
            + k3 * moment_8 * power3_bar_0 * weight_8
        )
        weight_hat_5 += (
            moment_0 * moment_4 * power2_hat_4 + moment_0 * moment_5 * power2_hat_5
            + moment_0 * moment_6 * power2_hat_6 + moment_0 * moment_7 * power2_hat_7
            + moment_0 * moment_8 * power2_hat_8 + t62 * power2_bar_4 + t64 * power2_bar_5 + t66 * power2_bar_6
            + t68 * power2_bar_7 + t70 * power2_bar_8
        )
        weight_hat_12 += (
            k5 * power2_4 * t111 + k5 * power2_5 * t115 + k5 * power2_6 * t119 + power2_8 * t127
            + k5 * t38 * power2_bar_hat_4 + k5 * t40 * power2_bar_hat_5 + k5 * t42 * power2_bar_hat_6
            + t46 * power2_bar_hat_8 + k5 * power2_7 * t123 + k5 * t44 * power2_bar_hat_7
        )
        weight_bar_hat_18 = tl.load(weight_bar_hat_c + 576)
        weight_bar_hat_6 = tl.load(weight_bar_hat_c + 192)
        weight_6 = tl.load(weight_c + 192)
        t29 = t25 + t28
        weight_bar_hat_9 = tl.load(weight_bar_hat_c + 288)
        weight_9 = tl.load(weight_c + 288)
        t95 = t91 + t94
        power2_hat_0 = (
            hyper_bar_0 * weight_bar_hat_18 + moment_0 * power3_bar_0 * weight_bar_hat_6 + weight_6 * t90
            + t29 * weight_bar_hat_9 + weight_9 * t95 + t30 * weight_bar_hat_13 + weight_13 * t96
        )
        weight_18 = tl.load(weight_c + 576)
        power2_bar_0 = (
            hyper_bar_0 * weight_18 + moment_0 * power3_bar_0 * weight_6 + weight_9 * t29 + weight_13 * t30
        )
        weight_hat_1 += k1 * t0 * power2_hat_0 + k2 * t48 * power2_bar_0
        weight_hat_2 += k3 * t1 * power2_hat_0 + k4 * t49 * power2_bar_0
        weight_hat_0 += moment_0 * (moment_0 * power2_hat_0 + k0 * moment_bar_hat_0 * power2_bar_0)
        weight_hat_9 += power2_0 * t95 + t29 * power2_bar_hat_0
        weight_bar_hat_3 = tl.load(weight_bar_hat_c + 96)
        weight_3 = tl.load(weight_c + 96)
        t51 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
        t3 = k5 * moment_4 - k7 * moment_8
        t4 = moment_1 * t3 + k5 * moment_2 * moment_5 + k5 * moment_3 * moment_6
        weight_bar_hat_4 = tl.load(weight_bar_hat_c + 128)
        weight_4 = tl.load(weight_c + 128)
        t52 = k5 * moment_bar_hat_4 - k7 * moment_bar_hat_8
        t53 = (
            moment_1 * t52 + k5 * moment_2 * moment_bar_hat_5 + k5 * moment_3 * moment_bar_hat_6
            + k5 * moment_4 * moment_bar_hat_1 + k5 * moment_5 * moment_bar_hat_2
            + k5 * moment_6 * moment_bar_hat_3 - k7 * moment_8 * moment_bar_hat_1
        )
        power2_bar_hat_1 = (
            moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * t51 + t4 * weight_bar_hat_4 + weight_4 * t53
        )
        t55 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
        t6 = k5 * moment_4 + k7 * moment_8
        t7 = k5 * moment_1 * moment_5 - moment_2 * t6 + k5 * moment_3 * moment_7
        t56 = k5 * moment_bar_hat_4 + k7 * moment_bar_hat_8
        t57 = (
            k5 * moment_1 * moment_bar_hat_5 - moment_2 * t56 + k5 * moment_3 * moment_bar_hat_7
            - k5 * moment_4 * moment_bar_hat_2 + k5 * moment_5 * moment_bar_hat_1
            + k5 * moment_7 * moment_bar_hat_3 - k7 * moment_8 * moment_bar_hat_2
        )
        power2_bar_hat_2 = (
            moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * t55 + t7 * weight_bar_hat_4 + weight_4 * t57
        )
        t59 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
        t9 = k5 * moment_1 * moment_6 + k5 * moment_2 * moment_7 + k6 * moment_3 * moment_8
        t60 = (
            k5 * moment_1 * moment_bar_hat_6 + k5 * moment_2 * moment_bar_hat_7
            + k6 * moment_3 * moment_bar_hat_8 + k5 * moment_6 * moment_bar_hat_1
            + k5 * moment_7 * moment_bar_hat_2 + k6 * moment_8 * moment_bar_hat_3
        )
        power2_bar_hat_3 = (
            moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * t59 + t9 * weight_bar_hat_4 + weight_4 * t60
        )
        weight_hat_19 += (
            hyper_bar_1 * power2_bar_hat_1 + hyper_bar_2 * power2_bar_hat_2 + hyper_bar_3 * power2_bar_hat_3
        )
        weight_bar_hat_7 = tl.load(weight_bar_hat_c + 224)
        power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t4
        power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t7
        power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t9
        weight_7 = tl.load(weight_c + 224)
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
        weight_hat_21 += hyper_bar_0 * power3_bar_hat_0
        weight_bar_hat_10 = tl.load(weight_bar_hat_c + 320)
        weight_10 = tl.load(weight_c + 320)
        weight_bar_hat_11 = tl.load(weight_bar_hat_c + 352)
        weight_11 = tl.load(weight_c + 352)
        power3_bar_hat_1 = (
            moment_0 * power2_1 * weight_bar_hat_10 + weight_10 * (moment_0 * power2_bar_hat_1
            + moment_bar_hat_0 * power2_1) + moment_1 * power2_0 * weight_bar_hat_9
            + weight_bar_hat_12 * (k5 * moment_1 * power2_4 - k7 * moment_1 * power2_8
            + k5 * moment_2 * power2_5 + k5 * moment_3 * power2_6) + weight_9 * (moment_1 * power2_bar_hat_0
            + moment_bar_hat_1 * power2_0) + weight_12 * (k5 * moment_1 * power2_bar_hat_4
            - k7 * moment_1 * power2_bar_hat_8 + k5 * moment_2 * power2_bar_hat_5
            + k5 * moment_3 * power2_bar_hat_6 + k5 * moment_bar_hat_1 * power2_4
            - k7 * moment_bar_hat_1 * power2_8 + k5 * moment_bar_hat_2 * power2_5
            + k5 * moment_bar_hat_3 * power2_6) + weight_bar_hat_11 * (t3 * power2_1 + k5 * moment_5 * power2_2
            + k5 * moment_6 * power2_3) + weight_11 * (t3 * power2_bar_hat_1 + k5 * moment_5 * power2_bar_hat_2
            + k5 * moment_6 * power2_bar_hat_3 + t52 * power2_1 + k5 * moment_bar_hat_5 * power2_2
            + k5 * moment_bar_hat_6 * power2_3)
        )
        power3_bar_hat_2 = (
            moment_0 * power2_2 * weight_bar_hat_10 + weight_10 * (moment_0 * power2_bar_hat_2
            + moment_bar_hat_0 * power2_2) + weight_bar_hat_12 * (k5 * moment_1 * power2_5
            - k5 * moment_2 * power2_4 - k7 * moment_2 * power2_8 + k5 * moment_3 * power2_7)
            + weight_12 * (k5 * moment_1 * power2_bar_hat_5 - k5 * moment_2 * power2_bar_hat_4
            - k7 * moment_2 * power2_bar_hat_8 + k5 * moment_3 * power2_bar_hat_7
            + k5 * moment_bar_hat_1 * power2_5 - k5 * moment_bar_hat_2 * power2_4
            - k7 * moment_bar_hat_2 * power2_8 + k5 * moment_bar_hat_3 * power2_7)
            + moment_2 * power2_0 * weight_bar_hat_9 + weight_9 * (moment_2 * power2_bar_hat_0
            + moment_bar_hat_2 * power2_0) + weight_bar_hat_11 * (-t6 * power2_2 + k5 * moment_5 * power2_1
            + k5 * moment_7 * power2_3) + weight_11 * (-t6 * power2_bar_hat_2 + k5 * moment_5 * power2_bar_hat_1
            + k5 * moment_7 * power2_bar_hat_3 - t56 * power2_2 + k5 * moment_bar_hat_5 * power2_1
            + k5 * moment_bar_hat_7 * power2_3)
        )
        power3_bar_hat_3 = (
            moment_0 * power2_3 * weight_bar_hat_10 + weight_10 * (moment_0 * power2_bar_hat_3
            + moment_bar_hat_0 * power2_3) + weight_bar_hat_12 * (k5 * moment_1 * power2_6
            + k5 * moment_2 * power2_7 + k6 * moment_3 * power2_8)
            + weight_12 * (k5 * moment_1 * power2_bar_hat_6 + k5 * moment_2 * power2_bar_hat_7
            + k6 * moment_3 * power2_bar_hat_8 + k5 * moment_bar_hat_1 * power2_6
            + k5 * moment_bar_hat_2 * power2_7 + k6 * moment_bar_hat_3 * power2_8)
            + moment_3 * power2_0 * weight_bar_hat_9 + weight_9 * (moment_3 * power2_bar_hat_0
            + moment_bar_hat_3 * power2_0) + weight_bar_hat_11 * (k5 * moment_6 * power2_1
            + k5 * moment_7 * power2_2 + k6 * moment_8 * power2_3)
            + weight_11 * (k5 * moment_6 * power2_bar_hat_1 + k5 * moment_7 * power2_bar_hat_2
            + k6 * moment_8 * power2_bar_hat_3 + k5 * moment_bar_hat_6 * power2_1
            + k5 * moment_bar_hat_7 * power2_2 + k6 * moment_bar_hat_8 * power2_3)
        )
        weight_hat_22 += (
            hyper_bar_1 * power3_bar_hat_1 + hyper_bar_2 * power3_bar_hat_2 + hyper_bar_3 * power3_bar_hat_3
        )
        weight_bar_hat_19 = tl.load(weight_bar_hat_c + 608)
        t98 = moment_0 * power3_hat_1 + power3_bar_1 * moment_bar_hat_0
        t99 = moment_1 * power3_hat_0 + power3_bar_0 * moment_bar_hat_1
        t32 = t3 * power3_bar_1 + k5 * moment_5 * power3_bar_2 + k5 * moment_6 * power3_bar_3
        t100 = (
            t3 * power3_hat_1 + k5 * moment_5 * power3_hat_2 + k5 * moment_6 * power3_hat_3 + power3_bar_1 * t52
            + k5 * power3_bar_2 * moment_bar_hat_5 + k5 * power3_bar_3 * moment_bar_hat_6
        )
        power2_hat_1 = (
            hyper_bar_1 * weight_bar_hat_19 + moment_0 * power3_bar_1 * weight_bar_hat_10 + weight_10 * t98
            + k1 * moment_1 * power3_bar_0 * weight_bar_hat_7 + k1 * weight_7 * t99 + t32 * weight_bar_hat_11
            + weight_11 * t100
        )
        t102 = moment_0 * power3_hat_2 + power3_bar_2 * moment_bar_hat_0
        t103 = moment_2 * power3_hat_0 + power3_bar_0 * moment_bar_hat_2
        t34 = -t6 * power3_bar_2 + k5 * moment_5 * power3_bar_1 + k5 * moment_7 * power3_bar_3
        t104 = (
            -t6 * power3_hat_2 + k5 * moment_5 * power3_hat_1 + k5 * moment_7 * power3_hat_3
            - power3_bar_2 * t56 + k5 * power3_bar_1 * moment_bar_hat_5 + k5 * power3_bar_3 * moment_bar_hat_7
        )
        power2_hat_2 = (
            hyper_bar_2 * weight_bar_hat_19 + moment_0 * power3_bar_2 * weight_bar_hat_10 + weight_10 * t102
            + k1 * moment_2 * power3_bar_0 * weight_bar_hat_7 + k1 * weight_7 * t103 + t34 * weight_bar_hat_11
            + weight_11 * t104
        )
        t106 = moment_0 * power3_hat_3 + power3_bar_3 * moment_bar_hat_0
        t107 = moment_3 * power3_hat_0 + power3_bar_0 * moment_bar_hat_3
        t36 = k5 * moment_6 * power3_bar_1 + k5 * moment_7 * power3_bar_2 + k6 * moment_8 * power3_bar_3
        t108 = (
            k5 * moment_6 * power3_hat_1 + k5 * moment_7 * power3_hat_2 + k6 * moment_8 * power3_hat_3
            + k5 * power3_bar_1 * moment_bar_hat_6 + k5 * power3_bar_2 * moment_bar_hat_7
            + k6 * power3_bar_3 * moment_bar_hat_8
        )
        power2_hat_3 = (
            hyper_bar_3 * weight_bar_hat_19 + moment_0 * power3_bar_3 * weight_bar_hat_10 + weight_10 * t106
            + k1 * moment_3 * power3_bar_0 * weight_bar_hat_7 + k1 * weight_7 * t107 + t36 * weight_bar_hat_11
            + weight_11 * t108
        )
        weight_19 = tl.load(weight_c + 608)
        power2_bar_1 = (
            hyper_bar_1 * weight_19 + moment_0 * power3_bar_1 * weight_10
            + k1 * moment_1 * power3_bar_0 * weight_7 + weight_11 * t32
        )
        power2_bar_2 = (
            hyper_bar_2 * weight_19 + moment_0 * power3_bar_2 * weight_10
            + k1 * moment_2 * power3_bar_0 * weight_7 + weight_11 * t34
        )
        power2_bar_3 = (
            hyper_bar_3 * weight_19 + moment_0 * power3_bar_3 * weight_10
            + k1 * moment_3 * power3_bar_0 * weight_7 + weight_11 * t36
        )
        weight_hat_4 += (
            t4 * power2_hat_1 + t7 * power2_hat_2 + t9 * power2_hat_3 + t53 * power2_bar_1 + t57 * power2_bar_2
            + t60 * power2_bar_3
        )
        weight_hat_3 += (
            moment_0 * moment_1 * power2_hat_1 + moment_0 * moment_2 * power2_hat_2
            + moment_0 * moment_3 * power2_hat_3 + t51 * power2_bar_1 + t55 * power2_bar_2 + t59 * power2_bar_3
        )
        weight_hat_7 += (
            k1 * (power2_1 * t99 + moment_1 * power3_bar_0 * power2_bar_hat_1 + power2_2 * t103
            + moment_2 * power3_bar_0 * power2_bar_hat_2 + power2_3 * t107
            + moment_3 * power3_bar_0 * power2_bar_hat_3)
        )
        weight_hat_10 += (
            power2_1 * t98 + power2_2 * t102 + power2_3 * t106 + moment_0 * power3_bar_1 * power2_bar_hat_1
            + moment_0 * power3_bar_2 * power2_bar_hat_2 + moment_0 * power3_bar_3 * power2_bar_hat_3
        )
        weight_hat_11 += (
            power2_1 * t100 + power2_2 * t104 + t32 * power2_bar_hat_1 + t34 * power2_bar_hat_2
            + power2_3 * t108 + t36 * power2_bar_hat_3
        )
    tl.store(weight_hat + row * 768 + c, weight_hat_0)
    tl.store(weight_hat + row * 768 + c + 32, weight_hat_1)
    tl.store(weight_hat + row * 768 + c + 64, weight_hat_2)
    tl.store(weight_hat + row * 768 + c + 96, weight_hat_3)
    tl.store(weight_hat + row * 768 + c + 128, weight_hat_4)
    tl.store(weight_hat + row * 768 + c + 160, weight_hat_5)
    tl.store(weight_hat + row * 768 + c + 192, weight_hat_6)
    tl.store(weight_hat + row * 768 + c + 224, weight_hat_7)
    tl.store(weight_hat + row * 768 + c + 256, weight_hat_8)
    tl.store(weight_hat + row * 768 + c + 288, weight_hat_9)
    tl.store(weight_hat + row * 768 + c + 320, weight_hat_10)
    tl.store(weight_hat + row * 768 + c + 352, weight_hat_11)
    tl.store(weight_hat + row * 768 + c + 384, weight_hat_12)
    tl.store(weight_hat + row * 768 + c + 416, weight_hat_13)
    tl.store(weight_hat + row * 768 + c + 448, weight_hat_14)
    tl.store(weight_hat + row * 768 + c + 480, weight_hat_15)
    tl.store(weight_hat + row * 768 + c + 512, weight_hat_16)
    tl.store(weight_hat + row * 768 + c + 544, weight_hat_17)
    tl.store(weight_hat + row * 768 + c + 576, weight_hat_18)
    tl.store(weight_hat + row * 768 + c + 608, weight_hat_19)
    tl.store(weight_hat + row * 768 + c + 640, weight_hat_20)
    tl.store(weight_hat + row * 768 + c + 672, weight_hat_21)
    tl.store(weight_hat + row * 768 + c + 704, weight_hat_22)
    tl.store(weight_hat + row * 768 + c + 736, weight_hat_23)


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
    (('hyper', 'batch', 9, 9, True), ),
    (('moment_bar', 'batch', 9, 9, True), ('weight_bar', 'shared', 24, 24, True), ),
    (('moment_hat', 'batch', 9, 9, True), ('weight_hat', 'shared', 24, 24, True), ('hyper_bar_hat', 'batch', 9, 9, True), ),
)
# names of all inputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))

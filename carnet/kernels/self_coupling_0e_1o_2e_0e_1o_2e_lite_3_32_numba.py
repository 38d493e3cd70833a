"""self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e lite 3 32: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 83da01e20831e15a, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e lite 3 32 --target numba
Operations of one instance with all its channels:
    forward_batch 7776
    gradient_batch 16224
    gradient_shared 16192
    second_batch 61088
    second_shared 42592
"""

import numpy as np
from numba import njit

from codegen.runtime.lanes import operations

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e lite 3 32'
FORM = '83da01e20831e15a'
CHANNELS = 32
SAMPLES = 32  # that sum into one row of a shared output, whatever the number of threads
# blocks of neighbouring channels, as wide as the machine's registers
width, get, put, load, store, fetch, splat, total = operations(32)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_batch(begin, end, moment, weight, hyper):
    """moment [samples, 9, 32]
    weight [24, 32]
    -> hyper [samples, 9, 32]
    7776 operations an instance; nesting order power2 by weight > moment, power3 by weight > power2 > moment, hyper by moment > power2 > power3 > weight
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    for n in range(begin, end):
        for c in range(0, 32, step):
            hyper_at = n * 288 + c
            moment_at = n * 288 + c
            moment_0 = load(moment, moment_at, 0)
            moment_1 = load(moment, moment_at, 32)
            moment_2 = load(moment, moment_at, 64)
            moment_3 = load(moment, moment_at, 96)
            moment_4 = load(moment, moment_at, 128)
            moment_5 = load(moment, moment_at, 160)
            moment_6 = load(moment, moment_at, 192)
            moment_7 = load(moment, moment_at, 224)
            moment_8 = load(moment, moment_at, 256)
            weight_0 = load(weight, c, 0)
            weight_1 = load(weight, c, 32)
            weight_2 = load(weight, c, 64)
            weight_3 = load(weight, c, 96)
            weight_4 = load(weight, c, 128)
            weight_5 = load(weight, c, 160)
            weight_6 = load(weight, c, 192)
            weight_7 = load(weight, c, 224)
            weight_8 = load(weight, c, 256)
            weight_9 = load(weight, c, 288)
            weight_10 = load(weight, c, 320)
            weight_11 = load(weight, c, 352)
            weight_12 = load(weight, c, 384)
            weight_13 = load(weight, c, 416)
            weight_14 = load(weight, c, 448)
            weight_15 = load(weight, c, 480)
            weight_16 = load(weight, c, 512)
            weight_17 = load(weight, c, 544)
            weight_18 = load(weight, c, 576)
            weight_19 = load(weight, c, 608)
            weight_20 = load(weight, c, 640)
            weight_21 = load(weight, c, 672)
            weight_22 = load(weight, c, 704)
            weight_23 = load(weight, c, 736)
            power2_0 = (
                moment_0 * moment_0 * weight_0 + k0 * weight_1 * (moment_1 * moment_1 + moment_2 * moment_2
                + moment_3 * moment_3) + k1 * weight_2 * (moment_4 * moment_4 + moment_5 * moment_5
                + moment_6 * moment_6 + moment_7 * moment_7 + moment_8 * moment_8)
            )
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
            power3_1 = (
                moment_0 * power2_1 * weight_10 + moment_1 * power2_0 * weight_9
                + weight_12 * (k2 * moment_1 * power2_4 - k3 * moment_1 * power2_8 + k2 * moment_2 * power2_5
                + k2 * moment_3 * power2_6) + weight_11 * (t1 * power2_1 + k2 * moment_5 * power2_2
                + k2 * moment_6 * power2_3)
            )
            power3_2 = (
                moment_0 * power2_2 * weight_10 + weight_12 * (k2 * moment_1 * power2_5
                - k2 * moment_2 * power2_4 - k3 * moment_2 * power2_8 + k2 * moment_3 * power2_7)
                + moment_2 * power2_0 * weight_9 + weight_11 * (t3 * power2_2 + k2 * moment_5 * power2_1
                + k2 * moment_7 * power2_3)
            )
            power3_3 = (
                moment_0 * power2_3 * weight_10 + weight_12 * (k2 * moment_1 * power2_6
                + k2 * moment_2 * power2_7 + k4 * moment_3 * power2_8) + moment_3 * power2_0 * weight_9
                + weight_11 * (k2 * moment_6 * power2_1 + k2 * moment_7 * power2_2 + k4 * moment_8 * power2_3)
            )
            power3_4 = moment_0 * power2_4 * weight_14 + moment_4 * power2_0 * weight_13
            power3_5 = moment_0 * power2_5 * weight_14 + moment_5 * power2_0 * weight_13
            power3_6 = moment_0 * power2_6 * weight_14 + moment_6 * power2_0 * weight_13
            power3_7 = moment_0 * power2_7 * weight_14 + moment_7 * power2_0 * weight_13
            power3_8 = moment_0 * power2_8 * weight_14 + moment_8 * power2_0 * weight_13
            hyper_0 = moment_0 * weight_15 + power2_0 * weight_18 + power3_0 * weight_21
            store(hyper, hyper_at, 0, hyper_0)
            hyper_1 = moment_1 * weight_16 + power2_1 * weight_19 + power3_1 * weight_22
            store(hyper, hyper_at, 32, hyper_1)
            hyper_2 = moment_2 * weight_16 + power2_2 * weight_19 + weight_22 * power3_2
            store(hyper, hyper_at, 64, hyper_2)
            hyper_3 = moment_3 * weight_16 + power2_3 * weight_19 + weight_22 * power3_3
            store(hyper, hyper_at, 96, hyper_3)
            hyper_4 = moment_4 * weight_17 + power2_4 * weight_20 + power3_4 * weight_23
            store(hyper, hyper_at, 128, hyper_4)
            hyper_5 = moment_5 * weight_17 + power2_5 * weight_20 + weight_23 * power3_5
            store(hyper, hyper_at, 160, hyper_5)
            hyper_6 = moment_6 * weight_17 + power2_6 * weight_20 + weight_23 * power3_6
            store(hyper, hyper_at, 192, hyper_6)
            hyper_7 = moment_7 * weight_17 + power2_7 * weight_20 + weight_23 * power3_7
            store(hyper, hyper_at, 224, hyper_7)
            hyper_8 = moment_8 * weight_17 + power2_8 * weight_20 + weight_23 * power3_8
            store(hyper, hyper_at, 256, hyper_8)


@compiled
def gradient_batch(begin, end, moment, weight, hyper_bar, moment_bar):
    """moment [samples, 9, 32]
    weight [24, 32]
    hyper_bar [samples, 9, 32]
    -> moment_bar [samples, 9, 32]
    16224 operations an instance; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, moment_bar by hyper_bar > weight > power2 > power2_bar > power3_bar > moment
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(2.0)  # 2
    k6 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k7 = real(0.894427190999916)  # 2*sqrt(5)/5
    for n in range(begin, end):
        for c in range(0, 32, step):
            moment_bar_at = n * 288 + c
            moment_at = n * 288 + c
            hyper_bar_at = n * 288 + c
            moment_0 = load(moment, moment_at, 0)
            moment_1 = load(moment, moment_at, 32)
            moment_2 = load(moment, moment_at, 64)
            moment_3 = load(moment, moment_at, 96)
            moment_4 = load(moment, moment_at, 128)
            moment_5 = load(moment, moment_at, 160)
            moment_6 = load(moment, moment_at, 192)
            moment_7 = load(moment, moment_at, 224)
            moment_8 = load(moment, moment_at, 256)
            weight_0 = load(weight, c, 0)
            weight_1 = load(weight, c, 32)
            weight_2 = load(weight, c, 64)
            weight_3 = load(weight, c, 96)
            weight_4 = load(weight, c, 128)
            weight_5 = load(weight, c, 160)
            weight_6 = load(weight, c, 192)
            weight_7 = load(weight, c, 224)
            weight_8 = load(weight, c, 256)
            weight_9 = load(weight, c, 288)
            weight_10 = load(weight, c, 320)
            weight_11 = load(weight, c, 352)
            weight_12 = load(weight, c, 384)
            weight_13 = load(weight, c, 416)
            weight_14 = load(weight, c, 448)
            weight_15 = load(weight, c, 480)
            weight_16 = load(weight, c, 512)
            weight_17 = load(weight, c, 544)
            weight_18 = load(weight, c, 576)
            weight_19 = load(weight, c, 608)
            weight_20 = load(weight, c, 640)
            weight_21 = load(weight, c, 672)
            weight_22 = load(weight, c, 704)
            weight_23 = load(weight, c, 736)
            hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
            hyper_bar_1 = load(hyper_bar, hyper_bar_at, 32)
            hyper_bar_2 = load(hyper_bar, hyper_bar_at, 64)
            hyper_bar_3 = load(hyper_bar, hyper_bar_at, 96)
            hyper_bar_4 = load(hyper_bar, hyper_bar_at, 128)
            hyper_bar_5 = load(hyper_bar, hyper_bar_at, 160)
            hyper_bar_6 = load(hyper_bar, hyper_bar_at, 192)
            hyper_bar_7 = load(hyper_bar, hyper_bar_at, 224)
            hyper_bar_8 = load(hyper_bar, hyper_bar_at, 256)
            power2_0 = (
                moment_0 * moment_0 * weight_0 + k0 * weight_1 * (moment_1 * moment_1 + moment_2 * moment_2
                + moment_3 * moment_3) + k1 * weight_2 * (moment_4 * moment_4 + moment_5 * moment_5
                + moment_6 * moment_6 + moment_7 * moment_7 + moment_8 * moment_8)
            )
            t1 = k2 * moment_4 - k3 * moment_8
            power2_1 = (
                moment_0 * moment_1 * weight_3 + weight_4 * (moment_1 * t1 + k2 * moment_2 * moment_5
                + k2 * moment_3 * moment_6)
            )
            t3 = k2 * moment_4 + k3 * moment_8
            power2_2 = (
                moment_0 * moment_2 * weight_3 + weight_4 * (k2 * moment_1 * moment_5 - moment_2 * t3
                + k2 * moment_3 * moment_7)
            )
            power2_3 = (
                moment_0 * moment_3 * weight_3 + weight_4 * (k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7
                + k4 * moment_3 * moment_8)
            )
            power2_4 = moment_0 * moment_4 * weight_5
            power2_5 = moment_0 * moment_5 * weight_5
            power2_6 = moment_0 * moment_6 * weight_5
            power2_7 = moment_0 * moment_7 * weight_5
            power2_8 = moment_0 * moment_8 * weight_5
            power3_bar_0 = hyper_bar_0 * weight_21
            power3_bar_1 = hyper_bar_1 * weight_22
            power3_bar_2 = weight_22 * hyper_bar_2
            power3_bar_3 = weight_22 * hyper_bar_3
            power3_bar_4 = hyper_bar_4 * weight_23
            power3_bar_5 = weight_23 * hyper_bar_5
            power3_bar_6 = weight_23 * hyper_bar_6
            power3_bar_7 = weight_23 * hyper_bar_7
            power3_bar_8 = weight_23 * hyper_bar_8
            t20 = moment_3 * power3_bar_3
            t21 = moment_1 * power3_bar_1
            t22 = moment_2 * power3_bar_2
            t23 = t21 + t22
            power2_bar_0 = (
                hyper_bar_0 * weight_18 + moment_0 * power3_bar_0 * weight_6 + weight_9 * (t20 + t23)
                + weight_13 * (moment_4 * power3_bar_4 + moment_5 * power3_bar_5 + moment_6 * power3_bar_6
                + moment_7 * power3_bar_7 + moment_8 * power3_bar_8)
            )
            power2_bar_1 = (
                hyper_bar_1 * weight_19 + moment_0 * power3_bar_1 * weight_10
                + k0 * moment_1 * power3_bar_0 * weight_7 + weight_11 * (t1 * power3_bar_1
                + k2 * moment_5 * power3_bar_2 + k2 * moment_6 * power3_bar_3)
            )
            power2_bar_2 = (
                hyper_bar_2 * weight_19 + moment_0 * power3_bar_2 * weight_10
                + k0 * moment_2 * power3_bar_0 * weight_7 + weight_11 * (-t3 * power3_bar_2
                + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3)
            )
            power2_bar_3 = (
                hyper_bar_3 * weight_19 + moment_0 * power3_bar_3 * weight_10
                + k0 * moment_3 * power3_bar_0 * weight_7 + weight_11 * (k2 * moment_6 * power3_bar_1
                + k2 * moment_7 * power3_bar_2 + k4 * moment_8 * power3_bar_3)
            )
            power2_bar_4 = (
                hyper_bar_4 * weight_20 + moment_0 * power3_bar_4 * weight_14 + weight_12 * (k2 * t21
                - k2 * t22) + k1 * moment_4 * power3_bar_0 * weight_8
            )
            power2_bar_5 = (
                hyper_bar_5 * weight_20 + moment_0 * power3_bar_5 * weight_14
                + k2 * weight_12 * (moment_1 * power3_bar_2 + moment_2 * power3_bar_1)
                + k1 * moment_5 * power3_bar_0 * weight_8
            )
            power2_bar_6 = (
                hyper_bar_6 * weight_20 + moment_0 * power3_bar_6 * weight_14
                + k2 * weight_12 * (moment_1 * power3_bar_3 + moment_3 * power3_bar_1)
                + k1 * moment_6 * power3_bar_0 * weight_8
            )
            power2_bar_7 = (
                hyper_bar_7 * weight_20 + moment_0 * power3_bar_7 * weight_14
                + k2 * weight_12 * (moment_2 * power3_bar_3 + moment_3 * power3_bar_2)
                + k1 * moment_7 * power3_bar_0 * weight_8
            )
            power2_bar_8 = (
                hyper_bar_8 * weight_20 + moment_0 * power3_bar_8 * weight_14 + weight_12 * (k4 * t20
                - k3 * t23) + k1 * moment_8 * power3_bar_0 * weight_8
            )
            t33 = moment_3 * power2_bar_3
            t34 = moment_1 * power2_bar_1
            t35 = moment_2 * power2_bar_2
            t36 = t34 + t35
            t37 = power3_bar_3 * power2_3
            t38 = power3_bar_1 * power2_1
            t39 = power3_bar_2 * power2_2
            t40 = t38 + t39
            moment_bar_0 = (
                hyper_bar_0 * weight_15 + k5 * moment_0 * weight_0 * power2_bar_0 + weight_3 * (t33 + t36)
                + weight_5 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
                + moment_7 * power2_bar_7 + moment_8 * power2_bar_8) + power3_bar_0 * weight_6 * power2_0
                + weight_10 * (t37 + t40) + weight_14 * (power3_bar_4 * power2_4 + power3_bar_5 * power2_5
                + power3_bar_6 * power2_6 + power3_bar_7 * power2_7 + power3_bar_8 * power2_8)
            )
            store(moment_bar, moment_bar_at, 0, moment_bar_0)
            moment_bar_1 = (
                hyper_bar_1 * weight_16 + moment_0 * weight_3 * power2_bar_1
                + k6 * weight_1 * moment_1 * power2_bar_0 + weight_4 * (t1 * power2_bar_1
                + k2 * moment_5 * power2_bar_2 + k2 * moment_6 * power2_bar_3)
                + weight_9 * power3_bar_1 * power2_0 + k0 * power3_bar_0 * weight_7 * power2_1
                + weight_12 * (k2 * power3_bar_1 * power2_4 + k2 * power3_bar_2 * power2_5
                + k2 * power3_bar_3 * power2_6 - k3 * power3_bar_1 * power2_8)
            )
            store(moment_bar, moment_bar_at, 32, moment_bar_1)
            moment_bar_2 = (
                hyper_bar_2 * weight_16 + moment_0 * weight_3 * power2_bar_2
                + k6 * weight_1 * moment_2 * power2_bar_0 + weight_4 * (-t3 * power2_bar_2
                + k2 * moment_5 * power2_bar_1 + k2 * moment_7 * power2_bar_3)
                + weight_9 * power3_bar_2 * power2_0 + k0 * power3_bar_0 * weight_7 * power2_2
                + weight_12 * (-k2 * power3_bar_2 * power2_4 + k2 * power3_bar_1 * power2_5
                + k2 * power3_bar_3 * power2_7 - k3 * power3_bar_2 * power2_8)
            )
            store(moment_bar, moment_bar_at, 64, moment_bar_2)
            moment_bar_3 = (
                hyper_bar_3 * weight_16 + moment_0 * weight_3 * power2_bar_3
                + k6 * weight_1 * moment_3 * power2_bar_0 + weight_4 * (k2 * moment_6 * power2_bar_1
                + k2 * moment_7 * power2_bar_2 + k4 * moment_8 * power2_bar_3)
                + weight_9 * power3_bar_3 * power2_0 + k0 * power3_bar_0 * weight_7 * power2_3
                + weight_12 * (k2 * power3_bar_1 * power2_6 + k2 * power3_bar_2 * power2_7
                + k4 * power3_bar_3 * power2_8)
            )
            store(moment_bar, moment_bar_at, 96, moment_bar_3)
            moment_bar_4 = (
                hyper_bar_4 * weight_17 + moment_0 * weight_5 * power2_bar_4 + weight_4 * (k2 * t34 - k2 * t35)
                + k7 * weight_2 * moment_4 * power2_bar_0 + weight_13 * power3_bar_4 * power2_0
                + weight_11 * (k2 * t38 - k2 * t39) + k1 * power3_bar_0 * weight_8 * power2_4
            )
            store(moment_bar, moment_bar_at, 128, moment_bar_4)
            moment_bar_5 = (
                hyper_bar_5 * weight_17 + moment_0 * weight_5 * power2_bar_5
                + k2 * weight_4 * (moment_1 * power2_bar_2 + moment_2 * power2_bar_1)
                + k7 * weight_2 * moment_5 * power2_bar_0 + weight_13 * power3_bar_5 * power2_0
                + k2 * weight_11 * (power3_bar_2 * power2_1 + power3_bar_1 * power2_2)
                + k1 * power3_bar_0 * weight_8 * power2_5
            )
            store(moment_bar, moment_bar_at, 160, moment_bar_5)
            moment_bar_6 = (
                hyper_bar_6 * weight_17 + moment_0 * weight_5 * power2_bar_6
                + k2 * weight_4 * (moment_1 * power2_bar_3 + moment_3 * power2_bar_1)
                + k7 * weight_2 * moment_6 * power2_bar_0 + weight_13 * power3_bar_6 * power2_0
                + k2 * weight_11 * (power3_bar_3 * power2_1 + power3_bar_1 * power2_3)
                + k1 * power3_bar_0 * weight_8 * power2_6
            )
            store(moment_bar, moment_bar_at, 192, moment_bar_6)
            moment_bar_7 = (
                hyper_bar_7 * weight_17 + moment_0 * weight_5 * power2_bar_7
                + k2 * weight_4 * (moment_2 * power2_bar_3 + moment_3 * power2_bar_2)
                + k7 * weight_2 * moment_7 * power2_bar_0 + weight_13 * power3_bar_7 * power2_0
                + k2 * weight_11 * (power3_bar_3 * power2_2 + power3_bar_2 * power2_3)
                + k1 * power3_bar_0 * weight_8 * power2_7
            )
            store(moment_bar, moment_bar_at, 224, moment_bar_7)
            moment_bar_8 = (
                hyper_bar_8 * weight_17 + moment_0 * weight_5 * power2_bar_8 + weight_4 * (k4 * t33 - k3 * t36)
                + k7 * weight_2 * moment_8 * power2_bar_0 + weight_13 * power3_bar_8 * power2_0
                + weight_11 * (k4 * t37 - k3 * t40) + k1 * power3_bar_0 * weight_8 * power2_8
            )
            store(moment_bar, moment_bar_at, 256, moment_bar_8)


@compiled
def gradient_shared(begin, end, moment, weight, hyper_bar, weight_bar):
    """moment [samples, 9, 32]
    weight [24, 32]
    hyper_bar [samples, 9, 32]
    -> weight_bar [24, 32]
    16192 operations an instance; nesting order power2 by weight > moment, power3 by weight > power2 > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, weight_bar by hyper_bar > power2 > power2_bar > power3 > power3_bar > moment
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    samples = moment.size // 288
    # begin and end count blocks of samples; each block sums into its own row of the outputs
    for block in range(begin, end):
        for c in range(0, 32, step):
            weight_bar_at = block * 768 + c
            weight_bar_0 = load(weight_bar, weight_bar_at, 0)
            weight_bar_1 = load(weight_bar, weight_bar_at, 32)
            weight_bar_2 = load(weight_bar, weight_bar_at, 64)
            weight_bar_3 = load(weight_bar, weight_bar_at, 96)
            weight_bar_4 = load(weight_bar, weight_bar_at, 128)
            weight_bar_5 = load(weight_bar, weight_bar_at, 160)
            weight_bar_6 = load(weight_bar, weight_bar_at, 192)
            weight_bar_7 = load(weight_bar, weight_bar_at, 224)
            weight_bar_8 = load(weight_bar, weight_bar_at, 256)
            weight_bar_9 = load(weight_bar, weight_bar_at, 288)
            weight_bar_10 = load(weight_bar, weight_bar_at, 320)
            weight_bar_11 = load(weight_bar, weight_bar_at, 352)
            weight_bar_12 = load(weight_bar, weight_bar_at, 384)
            weight_bar_13 = load(weight_bar, weight_bar_at, 416)
            weight_bar_14 = load(weight_bar, weight_bar_at, 448)
            weight_bar_15 = load(weight_bar, weight_bar_at, 480)
            weight_bar_16 = load(weight_bar, weight_bar_at, 512)
            weight_bar_17 = load(weight_bar, weight_bar_at, 544)
            weight_bar_18 = load(weight_bar, weight_bar_at, 576)
            weight_bar_19 = load(weight_bar, weight_bar_at, 608)
            weight_bar_20 = load(weight_bar, weight_bar_at, 640)
            weight_bar_21 = load(weight_bar, weight_bar_at, 672)
            weight_bar_22 = load(weight_bar, weight_bar_at, 704)
            weight_bar_23 = load(weight_bar, weight_bar_at, 736)
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 288 + c
                hyper_bar_at = n * 288 + c
                moment_0 = load(moment, moment_at, 0)
                moment_1 = load(moment, moment_at, 32)
                moment_2 = load(moment, moment_at, 64)
                moment_3 = load(moment, moment_at, 96)
                moment_4 = load(moment, moment_at, 128)
                moment_5 = load(moment, moment_at, 160)
                moment_6 = load(moment, moment_at, 192)
                moment_7 = load(moment, moment_at, 224)
                moment_8 = load(moment, moment_at, 256)
                weight_0 = load(weight, c, 0)
                weight_1 = load(weight, c, 32)
                weight_2 = load(weight, c, 64)
                weight_3 = load(weight, c, 96)
                weight_4 = load(weight, c, 128)
                weight_5 = load(weight, c, 160)
                weight_6 = load(weight, c, 192)
                weight_7 = load(weight, c, 224)
                weight_8 = load(weight, c, 256)
                weight_9 = load(weight, c, 288)
                weight_10 = load(weight, c, 320)
                weight_11 = load(weight, c, 352)
                weight_12 = load(weight, c, 384)
                weight_13 = load(weight, c, 416)
                weight_14 = load(weight, c, 448)
                weight_18 = load(weight, c, 576)
                weight_19 = load(weight, c, 608)
                weight_20 = load(weight, c, 640)
                weight_21 = load(weight, c, 672)
                weight_22 = load(weight, c, 704)
                weight_23 = load(weight, c, 736)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
                hyper_bar_1 = load(hyper_bar, hyper_bar_at, 32)
                hyper_bar_2 = load(hyper_bar, hyper_bar_at, 64)
                hyper_bar_3 = load(hyper_bar, hyper_bar_at, 96)
                hyper_bar_4 = load(hyper_bar, hyper_bar_at, 128)
                hyper_bar_5 = load(hyper_bar, hyper_bar_at, 160)
                hyper_bar_6 = load(hyper_bar, hyper_bar_at, 192)
                hyper_bar_7 = load(hyper_bar, hyper_bar_at, 224)
                hyper_bar_8 = load(hyper_bar, hyper_bar_at, 256)
                t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
                t1 = (
                    moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
                    + moment_8 * moment_8
                )
                power2_0 = moment_0 * moment_0 * weight_0 + k0 * weight_1 * t0 + k1 * weight_2 * t1
                t3 = k2 * moment_4 - k3 * moment_8
                t4 = moment_1 * t3 + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
                power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t4
                t6 = k2 * moment_4 + k3 * moment_8
                t7 = k2 * moment_1 * moment_5 - moment_2 * t6 + k2 * moment_3 * moment_7
                power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t7
                t9 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k4 * moment_3 * moment_8
                power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t9
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
                power3_1 = (
                    moment_0 * power2_1 * weight_10 + moment_1 * power2_0 * weight_9
                    + weight_12 * (k2 * moment_1 * power2_4 - k3 * moment_1 * power2_8
                    + k2 * moment_2 * power2_5 + k2 * moment_3 * power2_6) + weight_11 * (t3 * power2_1
                    + k2 * moment_5 * power2_2 + k2 * moment_6 * power2_3)
                )
                power3_2 = (
                    moment_0 * power2_2 * weight_10 + weight_12 * (k2 * moment_1 * power2_5
                    - k2 * moment_2 * power2_4 - k3 * moment_2 * power2_8 + k2 * moment_3 * power2_7)
                    + moment_2 * power2_0 * weight_9 + weight_11 * (-t6 * power2_2 + k2 * moment_5 * power2_1
                    + k2 * moment_7 * power2_3)
                )
                power3_3 = (
                    moment_0 * power2_3 * weight_10 + weight_12 * (k2 * moment_1 * power2_6
                    + k2 * moment_2 * power2_7 + k4 * moment_3 * power2_8) + moment_3 * power2_0 * weight_9
                    + weight_11 * (k2 * moment_6 * power2_1 + k2 * moment_7 * power2_2
                    + k4 * moment_8 * power2_3)
                )
                power3_4 = moment_0 * power2_4 * weight_14 + moment_4 * power2_0 * weight_13
                power3_5 = moment_0 * power2_5 * weight_14 + moment_5 * power2_0 * weight_13
                power3_6 = moment_0 * power2_6 * weight_14 + moment_6 * power2_0 * weight_13
                power3_7 = moment_0 * power2_7 * weight_14 + moment_7 * power2_0 * weight_13
                power3_8 = moment_0 * power2_8 * weight_14 + moment_8 * power2_0 * weight_13
                power3_bar_0 = hyper_bar_0 * weight_21
                power3_bar_1 = hyper_bar_1 * weight_22
                power3_bar_2 = weight_22 * hyper_bar_2
                power3_bar_3 = weight_22 * hyper_bar_3
                power3_bar_4 = hyper_bar_4 * weight_23
                power3_bar_5 = weight_23 * hyper_bar_5
                power3_bar_6 = weight_23 * hyper_bar_6
                power3_bar_7 = weight_23 * hyper_bar_7
                power3_bar_8 = weight_23 * hyper_bar_8
                t34 = moment_3 * power3_bar_3
                t35 = moment_1 * power3_bar_1
                t36 = moment_2 * power3_bar_2
                t37 = t35 + t36
                t38 = t34 + t37
                t39 = (
                    moment_4 * power3_bar_4 + moment_5 * power3_bar_5 + moment_6 * power3_bar_6
                    + moment_7 * power3_bar_7 + moment_8 * power3_bar_8
                )
                power2_bar_0 = (
                    hyper_bar_0 * weight_18 + moment_0 * weight_6 * power3_bar_0 + weight_9 * t38
                    + weight_13 * t39
                )
                t41 = t3 * power3_bar_1 + k2 * moment_5 * power3_bar_2 + k2 * moment_6 * power3_bar_3
                power2_bar_1 = (
                    hyper_bar_1 * weight_19 + moment_0 * weight_10 * power3_bar_1
                    + k0 * moment_1 * weight_7 * power3_bar_0 + weight_11 * t41
                )
                t43 = -t6 * power3_bar_2 + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3
                power2_bar_2 = (
                    hyper_bar_2 * weight_19 + moment_0 * weight_10 * power3_bar_2
                    + k0 * moment_2 * weight_7 * power3_bar_0 + weight_11 * t43
                )
                t45 = k2 * moment_6 * power3_bar_1 + k2 * moment_7 * power3_bar_2 + k4 * moment_8 * power3_bar_3
                power2_bar_3 = (
                    hyper_bar_3 * weight_19 + moment_0 * weight_10 * power3_bar_3
                    + k0 * moment_3 * weight_7 * power3_bar_0 + weight_11 * t45
                )
                t47 = t35 - t36
                power2_bar_4 = (
                    hyper_bar_4 * weight_20 + moment_0 * weight_14 * power3_bar_4 + k2 * weight_12 * t47
                    + k1 * moment_4 * weight_8 * power3_bar_0
                )
                t49 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
                power2_bar_5 = (
                    hyper_bar_5 * weight_20 + moment_0 * weight_14 * power3_bar_5 + k2 * weight_12 * t49
                    + k1 * moment_5 * weight_8 * power3_bar_0
                )
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
                t55 = k4 * t34 - k3 * t37
                power2_bar_8 = (
                    hyper_bar_8 * weight_20 + moment_0 * weight_14 * power3_bar_8 + weight_12 * t55
                    + k1 * moment_8 * weight_8 * power3_bar_0
                )
                weight_bar_0 += moment_0 * moment_0 * power2_bar_0
                weight_bar_1 += k0 * t0 * power2_bar_0
                weight_bar_2 += k1 * t1 * power2_bar_0
                weight_bar_3 += (
                    moment_0 * (moment_1 * power2_bar_1 + moment_2 * power2_bar_2 + moment_3 * power2_bar_3)
                )
                weight_bar_4 += t4 * power2_bar_1 + t7 * power2_bar_2 + t9 * power2_bar_3
                weight_bar_5 += (
                    moment_0 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
                    + moment_7 * power2_bar_7 + moment_8 * power2_bar_8)
                )
                weight_bar_6 += moment_0 * power2_0 * power3_bar_0
                weight_bar_7 += (
                    k0 * (moment_1 * power2_1 * power3_bar_0 + moment_2 * power2_2 * power3_bar_0
                    + moment_3 * power2_3 * power3_bar_0)
                )
                weight_bar_8 += (
                    k1 * (moment_4 * power2_4 * power3_bar_0 + moment_5 * power2_5 * power3_bar_0
                    + moment_6 * power2_6 * power3_bar_0 + moment_7 * power2_7 * power3_bar_0
                    + moment_8 * power2_8 * power3_bar_0)
                )
                weight_bar_9 += power2_0 * t38
                weight_bar_10 += (
                    moment_0 * (power2_1 * power3_bar_1 + power2_2 * power3_bar_2 + power2_3 * power3_bar_3)
                )
                weight_bar_11 += power2_1 * t41 + power2_2 * t43 + power2_3 * t45
                weight_bar_12 += (
                    k2 * power2_4 * t47 + k2 * power2_5 * t49 + k2 * power2_6 * t51 + power2_8 * t55
                    + k2 * power2_7 * t53
                )
                weight_bar_13 += power2_0 * t39
                weight_bar_14 += (
                    moment_0 * (power2_4 * power3_bar_4 + power2_5 * power3_bar_5 + power2_6 * power3_bar_6
                    + power2_7 * power3_bar_7 + power2_8 * power3_bar_8)
                )
                weight_bar_15 += moment_0 * hyper_bar_0
                weight_bar_16 += moment_1 * hyper_bar_1 + moment_2 * hyper_bar_2 + moment_3 * hyper_bar_3
                weight_bar_17 += (
                    moment_4 * hyper_bar_4 + moment_5 * hyper_bar_5 + moment_6 * hyper_bar_6
                    + moment_7 * hyper_bar_7 + moment_8 * hyper_bar_8
                )
                weight_bar_18 += power2_0 * hyper_bar_0
                weight_bar_19 += power2_1 * hyper_bar_1 + power2_2 * hyper_bar_2 + power2_3 * hyper_bar_3
                weight_bar_20 += (
                    power2_4 * hyper_bar_4 + power2_5 * hyper_bar_5 + power2_6 * hyper_bar_6
                    + power2_7 * hyper_bar_7 + power2_8 * hyper_bar_8
                )
                weight_bar_21 += hyper_bar_0 * power3_0
                weight_bar_22 += hyper_bar_1 * power3_1 + hyper_bar_2 * power3_2 + hyper_bar_3 * power3_3
                weight_bar_23 += (
                    hyper_bar_4 * power3_4 + hyper_bar_5 * power3_5 + hyper_bar_6 * power3_6
                    + hyper_bar_7 * power3_7 + hyper_bar_8 * power3_8
                )
            store(weight_bar, weight_bar_at, 0, weight_bar_0)
            store(weight_bar, weight_bar_at, 32, weight_bar_1)
            store(weight_bar, weight_bar_at, 64, weight_bar_2)
            store(weight_bar, weight_bar_at, 96, weight_bar_3)
            store(weight_bar, weight_bar_at, 128, weight_bar_4)
            store(weight_bar, weight_bar_at, 160, weight_bar_5)
            store(weight_bar, weight_bar_at, 192, weight_bar_6)
            store(weight_bar, weight_bar_at, 224, weight_bar_7)
            store(weight_bar, weight_bar_at, 256, weight_bar_8)
            store(weight_bar, weight_bar_at, 288, weight_bar_9)
            store(weight_bar, weight_bar_at, 320, weight_bar_10)
            store(weight_bar, weight_bar_at, 352, weight_bar_11)
            store(weight_bar, weight_bar_at, 384, weight_bar_12)
            store(weight_bar, weight_bar_at, 416, weight_bar_13)
            store(weight_bar, weight_bar_at, 448, weight_bar_14)
            store(weight_bar, weight_bar_at, 480, weight_bar_15)
            store(weight_bar, weight_bar_at, 512, weight_bar_16)
            store(weight_bar, weight_bar_at, 544, weight_bar_17)
            store(weight_bar, weight_bar_at, 576, weight_bar_18)
            store(weight_bar, weight_bar_at, 608, weight_bar_19)
            store(weight_bar, weight_bar_at, 640, weight_bar_20)
            store(weight_bar, weight_bar_at, 672, weight_bar_21)
            store(weight_bar, weight_bar_at, 704, weight_bar_22)
            store(weight_bar, weight_bar_at, 736, weight_bar_23)


@compiled
def second_batch(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat):
    """moment [samples, 9, 32]
    weight [24, 32]
    hyper_bar [samples, 9, 32]
    moment_bar_hat [samples, 9, 32]
    weight_bar_hat [24, 32]
    -> moment_hat [samples, 9, 32], hyper_bar_hat [samples, 9, 32]
    61088 operations an instance; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, moment_hat by hyper_bar > moment > moment_bar_hat > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_hat > weight > weight_bar_hat, hyper_bar_hat by moment > moment_bar_hat > power2 > power2_bar_hat > power3 > power3_bar_hat > weight > weight_bar_hat
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(2.0)  # 2
    k6 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k7 = real(0.894427190999916)  # 2*sqrt(5)/5
    for n in range(begin, end):
        for c in range(0, 32, step):
            moment_hat_at = n * 288 + c
            hyper_bar_hat_at = n * 288 + c
            moment_at = n * 288 + c
            hyper_bar_at = n * 288 + c
            moment_bar_hat_at = n * 288 + c
            moment_0 = load(moment, moment_at, 0)
            moment_1 = load(moment, moment_at, 32)
            moment_2 = load(moment, moment_at, 64)
            moment_3 = load(moment, moment_at, 96)
            moment_4 = load(moment, moment_at, 128)
            moment_5 = load(moment, moment_at, 160)
            moment_6 = load(moment, moment_at, 192)
            moment_7 = load(moment, moment_at, 224)
            moment_8 = load(moment, moment_at, 256)
            weight_0 = load(weight, c, 0)
            weight_1 = load(weight, c, 32)
            weight_2 = load(weight, c, 64)
            weight_3 = load(weight, c, 96)
            weight_4 = load(weight, c, 128)
            weight_5 = load(weight, c, 160)
            weight_6 = load(weight, c, 192)
            weight_7 = load(weight, c, 224)
            weight_8 = load(weight, c, 256)
            weight_9 = load(weight, c, 288)
            weight_10 = load(weight, c, 320)
            weight_11 = load(weight, c, 352)
            weight_12 = load(weight, c, 384)
            weight_13 = load(weight, c, 416)
            weight_14 = load(weight, c, 448)
            weight_15 = load(weight, c, 480)
            weight_16 = load(weight, c, 512)
            weight_17 = load(weight, c, 544)
            weight_18 = load(weight, c, 576)
            weight_19 = load(weight, c, 608)
            weight_20 = load(weight, c, 640)
            weight_21 = load(weight, c, 672)
            weight_22 = load(weight, c, 704)
            weight_23 = load(weight, c, 736)
            hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
            hyper_bar_1 = load(hyper_bar, hyper_bar_at, 32)
            hyper_bar_2 = load(hyper_bar, hyper_bar_at, 64)
            hyper_bar_3 = load(hyper_bar, hyper_bar_at, 96)
            hyper_bar_4 = load(hyper_bar, hyper_bar_at, 128)
            hyper_bar_5 = load(hyper_bar, hyper_bar_at, 160)
            hyper_bar_6 = load(hyper_bar, hyper_bar_at, 192)
            hyper_bar_7 = load(hyper_bar, hyper_bar_at, 224)
            hyper_bar_8 = load(hyper_bar, hyper_bar_at, 256)
            moment_bar_hat_0 = load(moment_bar_hat, moment_bar_hat_at, 0)
            moment_bar_hat_1 = load(moment_bar_hat, moment_bar_hat_at, 32)
            moment_bar_hat_2 = load(moment_bar_hat, moment_bar_hat_at, 64)
            moment_bar_hat_3 = load(moment_bar_hat, moment_bar_hat_at, 96)
            moment_bar_hat_4 = load(moment_bar_hat, moment_bar_hat_at, 128)
            moment_bar_hat_5 = load(moment_bar_hat, moment_bar_hat_at, 160)
            moment_bar_hat_6 = load(moment_bar_hat, moment_bar_hat_at, 192)
            moment_bar_hat_7 = load(moment_bar_hat, moment_bar_hat_at, 224)
            moment_bar_hat_8 = load(moment_bar_hat, moment_bar_hat_at, 256)
            weight_bar_hat_0 = load(weight_bar_hat, c, 0)
            weight_bar_hat_1 = load(weight_bar_hat, c, 32)
            weight_bar_hat_2 = load(weight_bar_hat, c, 64)
            weight_bar_hat_3 = load(weight_bar_hat, c, 96)
            weight_bar_hat_4 = load(weight_bar_hat, c, 128)
            weight_bar_hat_5 = load(weight_bar_hat, c, 160)
            weight_bar_hat_6 = load(weight_bar_hat, c, 192)
            weight_bar_hat_7 = load(weight_bar_hat, c, 224)
            weight_bar_hat_8 = load(weight_bar_hat, c, 256)
            weight_bar_hat_9 = load(weight_bar_hat, c, 288)
            weight_bar_hat_10 = load(weight_bar_hat, c, 320)
            weight_bar_hat_11 = load(weight_bar_hat, c, 352)
            weight_bar_hat_12 = load(weight_bar_hat, c, 384)
            weight_bar_hat_13 = load(weight_bar_hat, c, 416)
            weight_bar_hat_14 = load(weight_bar_hat, c, 448)
            weight_bar_hat_15 = load(weight_bar_hat, c, 480)
            weight_bar_hat_16 = load(weight_bar_hat, c, 512)
            weight_bar_hat_17 = load(weight_bar_hat, c, 544)
            weight_bar_hat_18 = load(weight_bar_hat, c, 576)
            weight_bar_hat_19 = load(weight_bar_hat, c, 608)
            weight_bar_hat_20 = load(weight_bar_hat, c, 640)
            weight_bar_hat_21 = load(weight_bar_hat, c, 672)
            weight_bar_hat_22 = load(weight_bar_hat, c, 704)
            weight_bar_hat_23 = load(weight_bar_hat, c, 736)
            t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
            t1 = (
                moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
                + moment_8 * moment_8
            )
            power2_0 = moment_0 * moment_0 * weight_0 + k0 * weight_1 * t0 + k1 * weight_2 * t1
            t3 = k2 * moment_4 - k3 * moment_8
            t4 = moment_1 * t3 + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
            power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t4
            t6 = -k2 * moment_4 - k3 * moment_8
            t7 = k2 * moment_1 * moment_5 + moment_2 * t6 + k2 * moment_3 * moment_7
            power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t7
            t9 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k4 * moment_3 * moment_8
            power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t9
            power2_4 = moment_0 * moment_4 * weight_5
            power2_5 = moment_0 * moment_5 * weight_5
            power2_6 = moment_0 * moment_6 * weight_5
            power2_7 = moment_0 * moment_7 * weight_5
            power2_8 = moment_0 * moment_8 * weight_5
            t16 = moment_1 * power2_1 + moment_2 * power2_2 + moment_3 * power2_3
            t17 = (
                moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7
                + moment_8 * power2_8
            )
            power3_0 = moment_0 * power2_0 * weight_6 + k0 * weight_7 * t16 + k1 * weight_8 * t17
            t19 = k2 * power2_4 - k3 * power2_8
            t20 = moment_1 * t19 + k2 * moment_2 * power2_5 + k2 * moment_3 * power2_6
            t21 = (
                k2 * moment_4 * power2_1 + k2 * moment_5 * power2_2 + k2 * moment_6 * power2_3
                - k3 * moment_8 * power2_1
            )
            power3_1 = (
                moment_0 * power2_1 * weight_10 + moment_1 * power2_0 * weight_9 + weight_12 * t20
                + weight_11 * t21
            )
            t23 = -k2 * power2_4 - k3 * power2_8
            t24 = k2 * moment_1 * power2_5 + moment_2 * t23 + k2 * moment_3 * power2_7
            t25 = (
                -k2 * moment_4 * power2_2 + k2 * moment_5 * power2_1 + k2 * moment_7 * power2_3
                - k3 * moment_8 * power2_2
            )
            power3_2 = (
                moment_0 * power2_2 * weight_10 + weight_12 * t24 + moment_2 * power2_0 * weight_9
                + weight_11 * t25
            )
            t27 = k2 * moment_1 * power2_6 + k2 * moment_2 * power2_7 + k4 * moment_3 * power2_8
            t28 = k2 * moment_6 * power2_1 + k2 * moment_7 * power2_2 + k4 * moment_8 * power2_3
            power3_3 = (
                moment_0 * power2_3 * weight_10 + weight_12 * t27 + moment_3 * power2_0 * weight_9
                + weight_11 * t28
            )
            power3_4 = moment_0 * power2_4 * weight_14 + moment_4 * power2_0 * weight_13
            power3_5 = moment_0 * power2_5 * weight_14 + moment_5 * power2_0 * weight_13
            power3_6 = moment_0 * power2_6 * weight_14 + moment_6 * power2_0 * weight_13
            power3_7 = moment_0 * power2_7 * weight_14 + moment_7 * power2_0 * weight_13
            power3_8 = moment_0 * power2_8 * weight_14 + moment_8 * power2_0 * weight_13
            power3_bar_0 = hyper_bar_0 * weight_21
            power3_bar_1 = hyper_bar_1 * weight_22
            power3_bar_2 = weight_22 * hyper_bar_2
            power3_bar_3 = weight_22 * hyper_bar_3
            power3_bar_4 = hyper_bar_4 * weight_23
            power3_bar_5 = weight_23 * hyper_bar_5
            power3_bar_6 = weight_23 * hyper_bar_6
            power3_bar_7 = weight_23 * hyper_bar_7
            power3_bar_8 = weight_23 * hyper_bar_8
            t44 = moment_1 * power3_bar_1
            t45 = moment_2 * power3_bar_2
            t46 = moment_3 * power3_bar_3
            t47 = t44 + t45 + t46
            t48 = (
                moment_4 * power3_bar_4 + moment_5 * power3_bar_5 + moment_6 * power3_bar_6
                + moment_7 * power3_bar_7 + moment_8 * power3_bar_8
            )
            power2_bar_0 = (
                hyper_bar_0 * weight_18 + moment_0 * weight_6 * power3_bar_0 + weight_9 * t47 + weight_13 * t48
            )
            power2_bar_1 = (
                hyper_bar_1 * weight_19 + moment_0 * weight_10 * power3_bar_1
                + k0 * moment_1 * weight_7 * power3_bar_0 + weight_11 * (t3 * power3_bar_1
                + k2 * moment_5 * power3_bar_2 + k2 * moment_6 * power3_bar_3)
            )
            power2_bar_2 = (
                hyper_bar_2 * weight_19 + moment_0 * weight_10 * power3_bar_2
                + k0 * moment_2 * weight_7 * power3_bar_0 + weight_11 * (t6 * power3_bar_2
                + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3)
            )
            power2_bar_3 = (
                hyper_bar_3 * weight_19 + moment_0 * weight_10 * power3_bar_3
                + k0 * moment_3 * weight_7 * power3_bar_0 + weight_11 * (k2 * moment_6 * power3_bar_1
                + k2 * moment_7 * power3_bar_2 + k4 * moment_8 * power3_bar_3)
            )
            power2_bar_4 = (
                hyper_bar_4 * weight_20 + moment_0 * weight_14 * power3_bar_4 + weight_12 * (k2 * t44
                - k2 * t45) + k1 * moment_4 * weight_8 * power3_bar_0
            )
            power2_bar_5 = (
                hyper_bar_5 * weight_20 + moment_0 * weight_14 * power3_bar_5
                + k2 * weight_12 * (moment_1 * power3_bar_2 + moment_2 * power3_bar_1)
                + k1 * moment_5 * weight_8 * power3_bar_0
            )
            power2_bar_6 = (
                hyper_bar_6 * weight_20 + moment_0 * weight_14 * power3_bar_6
                + k2 * weight_12 * (moment_1 * power3_bar_3 + moment_3 * power3_bar_1)
                + k1 * moment_6 * weight_8 * power3_bar_0
            )
            power2_bar_7 = (
                hyper_bar_7 * weight_20 + moment_0 * weight_14 * power3_bar_7
                + k2 * weight_12 * (moment_2 * power3_bar_3 + moment_3 * power3_bar_2)
                + k1 * moment_7 * weight_8 * power3_bar_0
            )
            power2_bar_8 = (
                hyper_bar_8 * weight_20 + moment_0 * weight_14 * power3_bar_8 + weight_12 * (-k3 * t44
                - k3 * t45 + k4 * t46) + k1 * moment_8 * weight_8 * power3_bar_0
            )
            power2_bar_hat_0 = (
                moment_0 * moment_0 * weight_bar_hat_0 + k5 * moment_0 * weight_0 * moment_bar_hat_0
                + k0 * t0 * weight_bar_hat_1 + k6 * weight_1 * (moment_1 * moment_bar_hat_1
                + moment_2 * moment_bar_hat_2 + moment_3 * moment_bar_hat_3) + k1 * t1 * weight_bar_hat_2
                + k7 * weight_2 * (moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
                + moment_6 * moment_bar_hat_6 + moment_7 * moment_bar_hat_7 + moment_8 * moment_bar_hat_8)
            )
            power2_bar_hat_1 = (
                moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_1
                + moment_1 * moment_bar_hat_0) + t4 * weight_bar_hat_4
                + weight_4 * (moment_1 * (k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8)
                + k2 * moment_2 * moment_bar_hat_5 + k2 * moment_3 * moment_bar_hat_6
                + k2 * moment_4 * moment_bar_hat_1 + k2 * moment_5 * moment_bar_hat_2
                + k2 * moment_6 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_1)
            )
            power2_bar_hat_2 = (
                moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_2
                + moment_2 * moment_bar_hat_0) + t7 * weight_bar_hat_4
                + weight_4 * (k2 * moment_1 * moment_bar_hat_5 + moment_2 * (-k2 * moment_bar_hat_4
                - k3 * moment_bar_hat_8) + k2 * moment_3 * moment_bar_hat_7 - k2 * moment_4 * moment_bar_hat_2
                + k2 * moment_5 * moment_bar_hat_1 + k2 * moment_7 * moment_bar_hat_3
                - k3 * moment_8 * moment_bar_hat_2)
            )
            power2_bar_hat_3 = (
                moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_3
                + moment_3 * moment_bar_hat_0) + t9 * weight_bar_hat_4
                + weight_4 * (k2 * moment_1 * moment_bar_hat_6 + k2 * moment_2 * moment_bar_hat_7
                + k4 * moment_3 * moment_bar_hat_8 + k2 * moment_6 * moment_bar_hat_1
                + k2 * moment_7 * moment_bar_hat_2 + k4 * moment_8 * moment_bar_hat_3)
            )
            power2_bar_hat_4 = (
                moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_4
                + moment_4 * moment_bar_hat_0)
            )
            power2_bar_hat_5 = (
                moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_5
                + moment_5 * moment_bar_hat_0)
            )
            power2_bar_hat_6 = (
                moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_6
                + moment_6 * moment_bar_hat_0)
            )
            power2_bar_hat_7 = (
                moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_7
                + moment_7 * moment_bar_hat_0)
            )
            power2_bar_hat_8 = (
                moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_8
                + moment_8 * moment_bar_hat_0)
            )
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
            power3_bar_hat_1 = (
                moment_0 * power2_1 * weight_bar_hat_10 + weight_10 * (moment_0 * power2_bar_hat_1
                + power2_1 * moment_bar_hat_0) + moment_1 * power2_0 * weight_bar_hat_9
                + t20 * weight_bar_hat_12 + weight_9 * (moment_1 * power2_bar_hat_0
                + power2_0 * moment_bar_hat_1) + weight_12 * (moment_1 * (k2 * power2_bar_hat_4
                - k3 * power2_bar_hat_8) + k2 * moment_2 * power2_bar_hat_5 + k2 * moment_3 * power2_bar_hat_6
                + t19 * moment_bar_hat_1 + k2 * power2_5 * moment_bar_hat_2 + k2 * power2_6 * moment_bar_hat_3)
                + t21 * weight_bar_hat_11 + weight_11 * (k2 * moment_4 * power2_bar_hat_1
                + k2 * moment_5 * power2_bar_hat_2 + k2 * moment_6 * power2_bar_hat_3
                - k3 * moment_8 * power2_bar_hat_1 + k2 * power2_1 * moment_bar_hat_4
                + k2 * power2_2 * moment_bar_hat_5 + k2 * power2_3 * moment_bar_hat_6
                - k3 * power2_1 * moment_bar_hat_8)
            )
            power3_bar_hat_2 = (
                moment_0 * power2_2 * weight_bar_hat_10 + weight_10 * (moment_0 * power2_bar_hat_2
                + power2_2 * moment_bar_hat_0) + t24 * weight_bar_hat_12
                + weight_12 * (k2 * moment_1 * power2_bar_hat_5 + moment_2 * (-k2 * power2_bar_hat_4
                - k3 * power2_bar_hat_8) + k2 * moment_3 * power2_bar_hat_7 + k2 * power2_5 * moment_bar_hat_1
                + t23 * moment_bar_hat_2 + k2 * power2_7 * moment_bar_hat_3)
                + moment_2 * power2_0 * weight_bar_hat_9 + weight_9 * (moment_2 * power2_bar_hat_0
                + power2_0 * moment_bar_hat_2) + t25 * weight_bar_hat_11
                + weight_11 * (-k2 * moment_4 * power2_bar_hat_2 + k2 * moment_5 * power2_bar_hat_1
                + k2 * moment_7 * power2_bar_hat_3 - k3 * moment_8 * power2_bar_hat_2
                - k2 * power2_2 * moment_bar_hat_4 + k2 * power2_1 * moment_bar_hat_5
                + k2 * power2_3 * moment_bar_hat_7 - k3 * power2_2 * moment_bar_hat_8)
            )
            power3_bar_hat_3 = (
                moment_0 * power2_3 * weight_bar_hat_10 + weight_10 * (moment_0 * power2_bar_hat_3
                + power2_3 * moment_bar_hat_0) + t27 * weight_bar_hat_12
                + weight_12 * (k2 * moment_1 * power2_bar_hat_6 + k2 * moment_2 * power2_bar_hat_7
                + k4 * moment_3 * power2_bar_hat_8 + k2 * power2_6 * moment_bar_hat_1
                + k2 * power2_7 * moment_bar_hat_2 + k4 * power2_8 * moment_bar_hat_3)
                + moment_3 * power2_0 * weight_bar_hat_9 + weight_9 * (moment_3 * power2_bar_hat_0
                + power2_0 * moment_bar_hat_3) + t28 * weight_bar_hat_11
                + weight_11 * (k2 * moment_6 * power2_bar_hat_1 + k2 * moment_7 * power2_bar_hat_2
                + k4 * moment_8 * power2_bar_hat_3 + k2 * power2_1 * moment_bar_hat_6
                + k2 * power2_2 * moment_bar_hat_7 + k4 * power2_3 * moment_bar_hat_8)
            )
            power3_bar_hat_4 = (
                moment_0 * power2_4 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_4
                + power2_4 * moment_bar_hat_0) + moment_4 * power2_0 * weight_bar_hat_13
                + weight_13 * (moment_4 * power2_bar_hat_0 + power2_0 * moment_bar_hat_4)
            )
            power3_bar_hat_5 = (
                moment_0 * power2_5 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_5
                + power2_5 * moment_bar_hat_0) + moment_5 * power2_0 * weight_bar_hat_13
                + weight_13 * (moment_5 * power2_bar_hat_0 + power2_0 * moment_bar_hat_5)
            )
            power3_bar_hat_6 = (
                moment_0 * power2_6 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_6
                + power2_6 * moment_bar_hat_0) + moment_6 * power2_0 * weight_bar_hat_13
                + weight_13 * (moment_6 * power2_bar_hat_0 + power2_0 * moment_bar_hat_6)
            )
            power3_bar_hat_7 = (
                moment_0 * power2_7 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_7
                + power2_7 * moment_bar_hat_0) + moment_7 * power2_0 * weight_bar_hat_13
                + weight_13 * (moment_7 * power2_bar_hat_0 + power2_0 * moment_bar_hat_7)
            )
            power3_bar_hat_8 = (
                moment_0 * power2_8 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_8
                + power2_8 * moment_bar_hat_0) + moment_8 * power2_0 * weight_bar_hat_13
                + weight_13 * (moment_8 * power2_bar_hat_0 + power2_0 * moment_bar_hat_8)
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
                + weight_6 * (moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0)
                + t47 * weight_bar_hat_9 + weight_9 * (moment_1 * power3_hat_1 + moment_2 * power3_hat_2
                + moment_3 * power3_hat_3 + power3_bar_1 * moment_bar_hat_1 + power3_bar_2 * moment_bar_hat_2
                + power3_bar_3 * moment_bar_hat_3) + t48 * weight_bar_hat_13
                + weight_13 * (moment_4 * power3_hat_4 + moment_5 * power3_hat_5 + moment_6 * power3_hat_6
                + moment_7 * power3_hat_7 + moment_8 * power3_hat_8 + power3_bar_4 * moment_bar_hat_4
                + power3_bar_5 * moment_bar_hat_5 + power3_bar_6 * moment_bar_hat_6
                + power3_bar_7 * moment_bar_hat_7 + power3_bar_8 * moment_bar_hat_8)
            )
            t86 = power3_bar_1 * weight_bar_hat_10 + weight_10 * power3_hat_1
            t87 = k0 * power3_bar_0 * weight_bar_hat_7 + k0 * weight_7 * power3_hat_0
            t88 = power3_bar_1 * weight_bar_hat_11
            t89 = weight_11 * power3_hat_1
            t90 = k2 * t88 + k2 * t89
            t91 = power3_bar_2 * weight_bar_hat_11
            t92 = weight_11 * power3_hat_2
            t93 = k2 * t91 + k2 * t92
            t94 = power3_bar_3 * weight_bar_hat_11
            t95 = weight_11 * power3_hat_3
            t96 = k2 * t94 + k2 * t95
            t97 = k3 * t88 + k3 * t89
            power2_hat_1 = (
                hyper_bar_1 * weight_bar_hat_19 + moment_0 * t86 + moment_1 * t87 + moment_4 * t90
                + moment_5 * t93 + moment_6 * t96 - moment_8 * t97 + weight_10 * power3_bar_1 * moment_bar_hat_0
                + k0 * weight_7 * power3_bar_0 * moment_bar_hat_1
                + k2 * weight_11 * power3_bar_1 * moment_bar_hat_4
                + k2 * weight_11 * power3_bar_2 * moment_bar_hat_5
                + k2 * weight_11 * power3_bar_3 * moment_bar_hat_6
                - k3 * weight_11 * power3_bar_1 * moment_bar_hat_8
            )
            t99 = power3_bar_2 * weight_bar_hat_10 + weight_10 * power3_hat_2
            t100 = k3 * t91 + k3 * t92
            power2_hat_2 = (
                hyper_bar_2 * weight_bar_hat_19 + moment_0 * t99 + moment_2 * t87 - moment_4 * t93
                + moment_5 * t90 + moment_7 * t96 - moment_8 * t100
                + weight_10 * power3_bar_2 * moment_bar_hat_0 + k0 * weight_7 * power3_bar_0 * moment_bar_hat_2
                - k2 * weight_11 * power3_bar_2 * moment_bar_hat_4
                + k2 * weight_11 * power3_bar_1 * moment_bar_hat_5
                + k2 * weight_11 * power3_bar_3 * moment_bar_hat_7
                - k3 * weight_11 * power3_bar_2 * moment_bar_hat_8
            )
            t102 = power3_bar_3 * weight_bar_hat_10 + weight_10 * power3_hat_3
            t103 = k4 * t94 + k4 * t95
            power2_hat_3 = (
                hyper_bar_3 * weight_bar_hat_19 + moment_0 * t102 + moment_3 * t87 + moment_6 * t90
                + moment_7 * t93 + moment_8 * t103 + weight_10 * power3_bar_3 * moment_bar_hat_0
                + k0 * weight_7 * power3_bar_0 * moment_bar_hat_3
                + k2 * weight_11 * power3_bar_1 * moment_bar_hat_6
                + k2 * weight_11 * power3_bar_2 * moment_bar_hat_7
                + k4 * weight_11 * power3_bar_3 * moment_bar_hat_8
            )
            t105 = power3_bar_4 * weight_bar_hat_14 + weight_14 * power3_hat_4
            t106 = power3_bar_1 * weight_bar_hat_12
            t107 = weight_12 * power3_hat_1
            t108 = k2 * t106 + k2 * t107
            t109 = power3_bar_2 * weight_bar_hat_12
            t110 = weight_12 * power3_hat_2
            t111 = k2 * t109 + k2 * t110
            t112 = k1 * power3_bar_0 * weight_bar_hat_8 + k1 * weight_8 * power3_hat_0
            t113 = weight_12 * power3_bar_1 * moment_bar_hat_1
            t114 = weight_12 * power3_bar_2 * moment_bar_hat_2
            power2_hat_4 = (
                hyper_bar_4 * weight_bar_hat_20 + moment_0 * t105 + moment_1 * t108 - moment_2 * t111
                + moment_4 * t112 + weight_14 * power3_bar_4 * moment_bar_hat_0 + k2 * t113 - k2 * t114
                + k1 * weight_8 * power3_bar_0 * moment_bar_hat_4
            )
            t116 = power3_bar_5 * weight_bar_hat_14 + weight_14 * power3_hat_5
            power2_hat_5 = (
                hyper_bar_5 * weight_bar_hat_20 + moment_0 * t116 + moment_1 * t111 + moment_2 * t108
                + moment_5 * t112 + weight_14 * power3_bar_5 * moment_bar_hat_0
                + k2 * weight_12 * power3_bar_2 * moment_bar_hat_1
                + k2 * weight_12 * power3_bar_1 * moment_bar_hat_2
                + k1 * weight_8 * power3_bar_0 * moment_bar_hat_5
            )
            t118 = power3_bar_6 * weight_bar_hat_14 + weight_14 * power3_hat_6
            t119 = power3_bar_3 * weight_bar_hat_12
            t120 = weight_12 * power3_hat_3
            t121 = k2 * t119 + k2 * t120
            power2_hat_6 = (
                hyper_bar_6 * weight_bar_hat_20 + moment_0 * t118 + moment_1 * t121 + moment_3 * t108
                + moment_6 * t112 + weight_14 * power3_bar_6 * moment_bar_hat_0
                + k2 * weight_12 * power3_bar_3 * moment_bar_hat_1
                + k2 * weight_12 * power3_bar_1 * moment_bar_hat_3
                + k1 * weight_8 * power3_bar_0 * moment_bar_hat_6
            )
            t123 = power3_bar_7 * weight_bar_hat_14 + weight_14 * power3_hat_7
            power2_hat_7 = (
                hyper_bar_7 * weight_bar_hat_20 + moment_0 * t123 + moment_2 * t121 + moment_3 * t111
                + moment_7 * t112 + weight_14 * power3_bar_7 * moment_bar_hat_0
                + k2 * weight_12 * power3_bar_3 * moment_bar_hat_2
                + k2 * weight_12 * power3_bar_2 * moment_bar_hat_3
                + k1 * weight_8 * power3_bar_0 * moment_bar_hat_7
            )
            t125 = power3_bar_8 * weight_bar_hat_14 + weight_14 * power3_hat_8
            t126 = k3 * t106 + k3 * t107
            t127 = k3 * t109 + k3 * t110
            t128 = k4 * t119 + k4 * t120
            power2_hat_8 = (
                -k3 * t113 - k3 * t114 + hyper_bar_8 * weight_bar_hat_20 + moment_0 * t125 - moment_1 * t126
                - moment_2 * t127 + moment_3 * t128 + moment_8 * t112
                + weight_14 * power3_bar_8 * moment_bar_hat_0 + k4 * weight_12 * power3_bar_3 * moment_bar_hat_3
                + k1 * weight_8 * power3_bar_0 * moment_bar_hat_8
            )
            t130 = weight_bar_hat_3 * power2_bar_1 + weight_3 * power2_hat_1
            t131 = weight_bar_hat_3 * power2_bar_2 + weight_3 * power2_hat_2
            t132 = weight_bar_hat_3 * power2_bar_3 + weight_3 * power2_hat_3
            t133 = weight_bar_hat_5 * power2_bar_4 + weight_5 * power2_hat_4
            t134 = weight_bar_hat_5 * power2_bar_5 + weight_5 * power2_hat_5
            t135 = weight_bar_hat_5 * power2_bar_6 + weight_5 * power2_hat_6
            t136 = weight_bar_hat_5 * power2_bar_7 + weight_5 * power2_hat_7
            t137 = weight_bar_hat_5 * power2_bar_8 + weight_5 * power2_hat_8
            t138 = k6 * weight_bar_hat_1 * power2_bar_0 + k6 * weight_1 * power2_hat_0
            t139 = weight_bar_hat_4 * power2_bar_1
            t140 = weight_4 * power2_hat_1
            t141 = k2 * t139 + k2 * t140
            t142 = weight_bar_hat_4 * power2_bar_2
            t143 = weight_4 * power2_hat_2
            t144 = k2 * t142 + k2 * t143
            t145 = weight_bar_hat_4 * power2_bar_3
            t146 = weight_4 * power2_hat_3
            t147 = k2 * t145 + k2 * t146
            t148 = k3 * t139 + k3 * t140
            t149 = k3 * t142 + k3 * t143
            t150 = k4 * t145 + k4 * t146
            t151 = k7 * weight_bar_hat_2 * power2_bar_0 + k7 * weight_2 * power2_hat_0
            t152 = weight_4 * moment_bar_hat_1 * power2_bar_1
            t153 = weight_4 * moment_bar_hat_2 * power2_bar_2
            t154 = weight_11 * power3_bar_1 * power2_bar_hat_1
            t155 = weight_11 * power3_bar_2 * power2_bar_hat_2
            moment_hat_0 = (
                hyper_bar_0 * weight_bar_hat_15 + k5 * moment_0 * (weight_bar_hat_0 * power2_bar_0
                + weight_0 * power2_hat_0) + moment_1 * t130 + moment_2 * t131 + moment_3 * t132
                + moment_4 * t133 + moment_5 * t134 + moment_6 * t135 + moment_7 * t136 + moment_8 * t137
                + k5 * weight_0 * moment_bar_hat_0 * power2_bar_0 + weight_3 * moment_bar_hat_1 * power2_bar_1
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
            store(moment_hat, moment_hat_at, 0, moment_hat_0)
            moment_hat_1 = (
                hyper_bar_1 * weight_bar_hat_16 + moment_0 * t130 + moment_1 * t138 + moment_4 * t141
                + moment_5 * t144 + moment_6 * t147 - moment_8 * t148
                + weight_3 * moment_bar_hat_0 * power2_bar_1 + k6 * weight_1 * moment_bar_hat_1 * power2_bar_0
                + k2 * weight_4 * moment_bar_hat_4 * power2_bar_1
                + k2 * weight_4 * moment_bar_hat_5 * power2_bar_2
                + k2 * weight_4 * moment_bar_hat_6 * power2_bar_3
                - k3 * weight_4 * moment_bar_hat_8 * power2_bar_1 + power2_0 * (power3_bar_1 * weight_bar_hat_9
                + weight_9 * power3_hat_1) + power2_1 * t87 + power2_4 * t108 + power2_5 * t111
                + power2_6 * t121 - power2_8 * t126 + weight_9 * power3_bar_1 * power2_bar_hat_0
                + k0 * weight_7 * power3_bar_0 * power2_bar_hat_1
                + k2 * weight_12 * power3_bar_1 * power2_bar_hat_4
                + k2 * weight_12 * power3_bar_2 * power2_bar_hat_5
                + k2 * weight_12 * power3_bar_3 * power2_bar_hat_6
                - k3 * weight_12 * power3_bar_1 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 32, moment_hat_1)
            moment_hat_2 = (
                hyper_bar_2 * weight_bar_hat_16 + moment_0 * t131 + moment_2 * t138 - moment_4 * t144
                + moment_5 * t141 + moment_7 * t147 - moment_8 * t149
                + weight_3 * moment_bar_hat_0 * power2_bar_2 + k6 * weight_1 * moment_bar_hat_2 * power2_bar_0
                - k2 * weight_4 * moment_bar_hat_4 * power2_bar_2
                + k2 * weight_4 * moment_bar_hat_5 * power2_bar_1
                + k2 * weight_4 * moment_bar_hat_7 * power2_bar_3
                - k3 * weight_4 * moment_bar_hat_8 * power2_bar_2 + power2_0 * (power3_bar_2 * weight_bar_hat_9
                + weight_9 * power3_hat_2) + power2_2 * t87 - power2_4 * t111 + power2_5 * t108
                + power2_7 * t121 - power2_8 * t127 + weight_9 * power3_bar_2 * power2_bar_hat_0
                + k0 * weight_7 * power3_bar_0 * power2_bar_hat_2
                - k2 * weight_12 * power3_bar_2 * power2_bar_hat_4
                + k2 * weight_12 * power3_bar_1 * power2_bar_hat_5
                + k2 * weight_12 * power3_bar_3 * power2_bar_hat_7
                - k3 * weight_12 * power3_bar_2 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 64, moment_hat_2)
            moment_hat_3 = (
                hyper_bar_3 * weight_bar_hat_16 + moment_0 * t132 + moment_3 * t138 + moment_6 * t141
                + moment_7 * t144 + moment_8 * t150 + weight_3 * moment_bar_hat_0 * power2_bar_3
                + k6 * weight_1 * moment_bar_hat_3 * power2_bar_0
                + k2 * weight_4 * moment_bar_hat_6 * power2_bar_1
                + k2 * weight_4 * moment_bar_hat_7 * power2_bar_2
                + k4 * weight_4 * moment_bar_hat_8 * power2_bar_3 + power2_0 * (power3_bar_3 * weight_bar_hat_9
                + weight_9 * power3_hat_3) + power2_3 * t87 + power2_6 * t108 + power2_7 * t111
                + power2_8 * t128 + weight_9 * power3_bar_3 * power2_bar_hat_0
                + k0 * weight_7 * power3_bar_0 * power2_bar_hat_3
                + k2 * weight_12 * power3_bar_1 * power2_bar_hat_6
                + k2 * weight_12 * power3_bar_2 * power2_bar_hat_7
                + k4 * weight_12 * power3_bar_3 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 96, moment_hat_3)
            moment_hat_4 = (
                hyper_bar_4 * weight_bar_hat_17 + moment_0 * t133 + moment_1 * t141 - moment_2 * t144
                + moment_4 * t151 + weight_5 * moment_bar_hat_0 * power2_bar_4 + k2 * t152 - k2 * t153
                + k7 * weight_2 * moment_bar_hat_4 * power2_bar_0 + power2_0 * (power3_bar_4 * weight_bar_hat_13
                + weight_13 * power3_hat_4) + power2_1 * t90 - power2_2 * t93 + power2_4 * t112
                + weight_13 * power3_bar_4 * power2_bar_hat_0 + k2 * t154 - k2 * t155
                + k1 * weight_8 * power3_bar_0 * power2_bar_hat_4
            )
            store(moment_hat, moment_hat_at, 128, moment_hat_4)
            moment_hat_5 = (
                hyper_bar_5 * weight_bar_hat_17 + moment_0 * t134 + moment_1 * t144 + moment_2 * t141
                + moment_5 * t151 + weight_5 * moment_bar_hat_0 * power2_bar_5
                + k2 * weight_4 * moment_bar_hat_1 * power2_bar_2
                + k2 * weight_4 * moment_bar_hat_2 * power2_bar_1
                + k7 * weight_2 * moment_bar_hat_5 * power2_bar_0 + power2_0 * (power3_bar_5 * weight_bar_hat_13
                + weight_13 * power3_hat_5) + power2_1 * t93 + power2_2 * t90 + power2_5 * t112
                + weight_13 * power3_bar_5 * power2_bar_hat_0 + k2 * weight_11 * power3_bar_2 * power2_bar_hat_1
                + k2 * weight_11 * power3_bar_1 * power2_bar_hat_2
                + k1 * weight_8 * power3_bar_0 * power2_bar_hat_5
            )
            store(moment_hat, moment_hat_at, 160, moment_hat_5)
            moment_hat_6 = (
                hyper_bar_6 * weight_bar_hat_17 + moment_0 * t135 + moment_1 * t147 + moment_3 * t141
                + moment_6 * t151 + weight_5 * moment_bar_hat_0 * power2_bar_6
                + k2 * weight_4 * moment_bar_hat_1 * power2_bar_3
                + k2 * weight_4 * moment_bar_hat_3 * power2_bar_1
                + k7 * weight_2 * moment_bar_hat_6 * power2_bar_0 + power2_0 * (power3_bar_6 * weight_bar_hat_13
                + weight_13 * power3_hat_6) + power2_1 * t96 + power2_3 * t90 + power2_6 * t112
                + weight_13 * power3_bar_6 * power2_bar_hat_0 + k2 * weight_11 * power3_bar_3 * power2_bar_hat_1
                + k2 * weight_11 * power3_bar_1 * power2_bar_hat_3
                + k1 * weight_8 * power3_bar_0 * power2_bar_hat_6
            )
            store(moment_hat, moment_hat_at, 192, moment_hat_6)
            moment_hat_7 = (
                hyper_bar_7 * weight_bar_hat_17 + moment_0 * t136 + moment_2 * t147 + moment_3 * t144
                + moment_7 * t151 + weight_5 * moment_bar_hat_0 * power2_bar_7
                + k2 * weight_4 * moment_bar_hat_2 * power2_bar_3
                + k2 * weight_4 * moment_bar_hat_3 * power2_bar_2
                + k7 * weight_2 * moment_bar_hat_7 * power2_bar_0 + power2_0 * (power3_bar_7 * weight_bar_hat_13
                + weight_13 * power3_hat_7) + power2_2 * t96 + power2_3 * t93 + power2_7 * t112
                + weight_13 * power3_bar_7 * power2_bar_hat_0 + k2 * weight_11 * power3_bar_3 * power2_bar_hat_2
                + k2 * weight_11 * power3_bar_2 * power2_bar_hat_3
                + k1 * weight_8 * power3_bar_0 * power2_bar_hat_7
            )
            store(moment_hat, moment_hat_at, 224, moment_hat_7)
            moment_hat_8 = (
                -k3 * t152 - k3 * t153 - k3 * t154 - k3 * t155 + hyper_bar_8 * weight_bar_hat_17
                + moment_0 * t137 - moment_1 * t148 - moment_2 * t149 + moment_3 * t150 + moment_8 * t151
                + weight_5 * moment_bar_hat_0 * power2_bar_8 + k4 * weight_4 * moment_bar_hat_3 * power2_bar_3
                + k7 * weight_2 * moment_bar_hat_8 * power2_bar_0 + power2_0 * (power3_bar_8 * weight_bar_hat_13
                + weight_13 * power3_hat_8) - power2_1 * t97 - power2_2 * t100 + power2_3 * t103
                + power2_8 * t112 + weight_13 * power3_bar_8 * power2_bar_hat_0
                + k4 * weight_11 * power3_bar_3 * power2_bar_hat_3
                + k1 * weight_8 * power3_bar_0 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 256, moment_hat_8)
            hyper_bar_hat_0 = (
                moment_0 * weight_bar_hat_15 + moment_bar_hat_0 * weight_15 + power2_0 * weight_bar_hat_18
                + weight_18 * power2_bar_hat_0 + weight_bar_hat_21 * power3_0 + weight_21 * power3_bar_hat_0
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 0, hyper_bar_hat_0)
            hyper_bar_hat_1 = (
                moment_1 * weight_bar_hat_16 + moment_bar_hat_1 * weight_16 + power2_1 * weight_bar_hat_19
                + weight_19 * power2_bar_hat_1 + weight_bar_hat_22 * power3_1 + weight_22 * power3_bar_hat_1
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 32, hyper_bar_hat_1)
            hyper_bar_hat_2 = (
                moment_2 * weight_bar_hat_16 + moment_bar_hat_2 * weight_16 + power2_2 * weight_bar_hat_19
                + weight_19 * power2_bar_hat_2 + weight_bar_hat_22 * power3_2 + weight_22 * power3_bar_hat_2
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 64, hyper_bar_hat_2)
            hyper_bar_hat_3 = (
                moment_3 * weight_bar_hat_16 + moment_bar_hat_3 * weight_16 + power2_3 * weight_bar_hat_19
                + weight_19 * power2_bar_hat_3 + weight_bar_hat_22 * power3_3 + weight_22 * power3_bar_hat_3
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 96, hyper_bar_hat_3)
            hyper_bar_hat_4 = (
                moment_4 * weight_bar_hat_17 + moment_bar_hat_4 * weight_17 + power2_4 * weight_bar_hat_20
                + weight_20 * power2_bar_hat_4 + weight_bar_hat_23 * power3_4 + weight_23 * power3_bar_hat_4
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 128, hyper_bar_hat_4)
            hyper_bar_hat_5 = (
                moment_5 * weight_bar_hat_17 + moment_bar_hat_5 * weight_17 + power2_5 * weight_bar_hat_20
                + weight_20 * power2_bar_hat_5 + weight_bar_hat_23 * power3_5 + weight_23 * power3_bar_hat_5
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 160, hyper_bar_hat_5)
            hyper_bar_hat_6 = (
                moment_6 * weight_bar_hat_17 + moment_bar_hat_6 * weight_17 + power2_6 * weight_bar_hat_20
                + weight_20 * power2_bar_hat_6 + weight_bar_hat_23 * power3_6 + weight_23 * power3_bar_hat_6
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 192, hyper_bar_hat_6)
            hyper_bar_hat_7 = (
                moment_7 * weight_bar_hat_17 + moment_bar_hat_7 * weight_17 + power2_7 * weight_bar_hat_20
                + weight_20 * power2_bar_hat_7 + weight_bar_hat_23 * power3_7 + weight_23 * power3_bar_hat_7
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 224, hyper_bar_hat_7)
            hyper_bar_hat_8 = (
                moment_8 * weight_bar_hat_17 + moment_bar_hat_8 * weight_17 + power2_8 * weight_bar_hat_20
                + weight_20 * power2_bar_hat_8 + weight_bar_hat_23 * power3_8 + weight_23 * power3_bar_hat_8
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 256, hyper_bar_hat_8)


@compiled
def second_shared(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat):
    """moment [samples, 9, 32]
    weight [24, 32]
    hyper_bar [samples, 9, 32]
    moment_bar_hat [samples, 9, 32]
    weight_bar_hat [24, 32]
    -> weight_hat [24, 32]
    42592 operations an instance; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > power2 > power2_bar_hat > moment > moment_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > weight > weight_bar_hat > power3_bar > power3_hat > moment > moment_bar_hat, weight_hat by hyper_bar > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_bar_hat > power3_hat > moment > moment_bar_hat
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(2.0)  # 2
    k6 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k7 = real(0.894427190999916)  # 2*sqrt(5)/5
    samples = moment.size // 288
    # begin and end count blocks of samples; each block sums into its own row of the outputs
    for block in range(begin, end):
        for c in range(0, 32, step):
            weight_hat_at = block * 768 + c
            weight_hat_0 = load(weight_hat, weight_hat_at, 0)
            weight_hat_1 = load(weight_hat, weight_hat_at, 32)
            weight_hat_2 = load(weight_hat, weight_hat_at, 64)
            weight_hat_3 = load(weight_hat, weight_hat_at, 96)
            weight_hat_4 = load(weight_hat, weight_hat_at, 128)
            weight_hat_5 = load(weight_hat, weight_hat_at, 160)
            weight_hat_6 = load(weight_hat, weight_hat_at, 192)
            weight_hat_7 = load(weight_hat, weight_hat_at, 224)
            weight_hat_8 = load(weight_hat, weight_hat_at, 256)
            weight_hat_9 = load(weight_hat, weight_hat_at, 288)
            weight_hat_10 = load(weight_hat, weight_hat_at, 320)
            weight_hat_11 = load(weight_hat, weight_hat_at, 352)
            weight_hat_12 = load(weight_hat, weight_hat_at, 384)
            weight_hat_13 = load(weight_hat, weight_hat_at, 416)
            weight_hat_14 = load(weight_hat, weight_hat_at, 448)
            weight_hat_15 = load(weight_hat, weight_hat_at, 480)
            weight_hat_16 = load(weight_hat, weight_hat_at, 512)
            weight_hat_17 = load(weight_hat, weight_hat_at, 544)
            weight_hat_18 = load(weight_hat, weight_hat_at, 576)
            weight_hat_19 = load(weight_hat, weight_hat_at, 608)
            weight_hat_20 = load(weight_hat, weight_hat_at, 640)
            weight_hat_21 = load(weight_hat, weight_hat_at, 672)
            weight_hat_22 = load(weight_hat, weight_hat_at, 704)
            weight_hat_23 = load(weight_hat, weight_hat_at, 736)
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 288 + c
                hyper_bar_at = n * 288 + c
                moment_bar_hat_at = n * 288 + c
                moment_0 = load(moment, moment_at, 0)
                moment_1 = load(moment, moment_at, 32)
                moment_2 = load(moment, moment_at, 64)
                moment_3 = load(moment, moment_at, 96)
                moment_4 = load(moment, moment_at, 128)
                moment_5 = load(moment, moment_at, 160)
                moment_6 = load(moment, moment_at, 192)
                moment_7 = load(moment, moment_at, 224)
                moment_8 = load(moment, moment_at, 256)
                weight_0 = load(weight, c, 0)
                weight_1 = load(weight, c, 32)
                weight_2 = load(weight, c, 64)
                weight_3 = load(weight, c, 96)
                weight_4 = load(weight, c, 128)
                weight_5 = load(weight, c, 160)
                weight_6 = load(weight, c, 192)
                weight_7 = load(weight, c, 224)
                weight_8 = load(weight, c, 256)
                weight_9 = load(weight, c, 288)
                weight_10 = load(weight, c, 320)
                weight_11 = load(weight, c, 352)
                weight_12 = load(weight, c, 384)
                weight_13 = load(weight, c, 416)
                weight_14 = load(weight, c, 448)
                weight_18 = load(weight, c, 576)
                weight_19 = load(weight, c, 608)
                weight_20 = load(weight, c, 640)
                weight_21 = load(weight, c, 672)
                weight_22 = load(weight, c, 704)
                weight_23 = load(weight, c, 736)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
                hyper_bar_1 = load(hyper_bar, hyper_bar_at, 32)
                hyper_bar_2 = load(hyper_bar, hyper_bar_at, 64)
                hyper_bar_3 = load(hyper_bar, hyper_bar_at, 96)
                hyper_bar_4 = load(hyper_bar, hyper_bar_at, 128)
                hyper_bar_5 = load(hyper_bar, hyper_bar_at, 160)
                hyper_bar_6 = load(hyper_bar, hyper_bar_at, 192)
                hyper_bar_7 = load(hyper_bar, hyper_bar_at, 224)
                hyper_bar_8 = load(hyper_bar, hyper_bar_at, 256)
                moment_bar_hat_0 = load(moment_bar_hat, moment_bar_hat_at, 0)
                moment_bar_hat_1 = load(moment_bar_hat, moment_bar_hat_at, 32)
                moment_bar_hat_2 = load(moment_bar_hat, moment_bar_hat_at, 64)
                moment_bar_hat_3 = load(moment_bar_hat, moment_bar_hat_at, 96)
                moment_bar_hat_4 = load(moment_bar_hat, moment_bar_hat_at, 128)
                moment_bar_hat_5 = load(moment_bar_hat, moment_bar_hat_at, 160)
                moment_bar_hat_6 = load(moment_bar_hat, moment_bar_hat_at, 192)
                moment_bar_hat_7 = load(moment_bar_hat, moment_bar_hat_at, 224)
                moment_bar_hat_8 = load(moment_bar_hat, moment_bar_hat_at, 256)
                weight_bar_hat_0 = load(weight_bar_hat, c, 0)
                weight_bar_hat_1 = load(weight_bar_hat, c, 32)
                weight_bar_hat_2 = load(weight_bar_hat, c, 64)
                weight_bar_hat_3 = load(weight_bar_hat, c, 96)
                weight_bar_hat_4 = load(weight_bar_hat, c, 128)
                weight_bar_hat_5 = load(weight_bar_hat, c, 160)
                weight_bar_hat_6 = load(weight_bar_hat, c, 192)
                weight_bar_hat_7 = load(weight_bar_hat, c, 224)
                weight_bar_hat_8 = load(weight_bar_hat, c, 256)
                weight_bar_hat_9 = load(weight_bar_hat, c, 288)
                weight_bar_hat_10 = load(weight_bar_hat, c, 320)
                weight_bar_hat_11 = load(weight_bar_hat, c, 352)
                weight_bar_hat_12 = load(weight_bar_hat, c, 384)
                weight_bar_hat_13 = load(weight_bar_hat, c, 416)
                weight_bar_hat_14 = load(weight_bar_hat, c, 448)
                weight_bar_hat_18 = load(weight_bar_hat, c, 576)
                weight_bar_hat_19 = load(weight_bar_hat, c, 608)
                weight_bar_hat_20 = load(weight_bar_hat, c, 640)
                weight_bar_hat_21 = load(weight_bar_hat, c, 672)
                weight_bar_hat_22 = load(weight_bar_hat, c, 704)
                weight_bar_hat_23 = load(weight_bar_hat, c, 736)
                t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
                t1 = (
                    moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
                    + moment_8 * moment_8
                )
                power2_0 = moment_0 * moment_0 * weight_0 + k0 * weight_1 * t0 + k1 * weight_2 * t1
                t3 = k2 * moment_4 - k3 * moment_8
                t4 = moment_1 * t3 + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
                power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t4
                t6 = k2 * moment_4 + k3 * moment_8
                t7 = k2 * moment_1 * moment_5 - moment_2 * t6 + k2 * moment_3 * moment_7
                power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t7
                t9 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k4 * moment_3 * moment_8
                power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t9
                power2_4 = moment_0 * moment_4 * weight_5
                power2_5 = moment_0 * moment_5 * weight_5
                power2_6 = moment_0 * moment_6 * weight_5
                power2_7 = moment_0 * moment_7 * weight_5
                power2_8 = moment_0 * moment_8 * weight_5
                power3_bar_0 = hyper_bar_0 * weight_21
                power3_bar_1 = hyper_bar_1 * weight_22
                power3_bar_2 = weight_22 * hyper_bar_2
                power3_bar_3 = weight_22 * hyper_bar_3
                power3_bar_4 = hyper_bar_4 * weight_23
                power3_bar_5 = weight_23 * hyper_bar_5
                power3_bar_6 = weight_23 * hyper_bar_6
                power3_bar_7 = weight_23 * hyper_bar_7
                power3_bar_8 = weight_23 * hyper_bar_8
                t25 = moment_3 * power3_bar_3
                t26 = moment_1 * power3_bar_1
                t27 = moment_2 * power3_bar_2
                t28 = t26 + t27
                t29 = t25 + t28
                t30 = (
                    moment_4 * power3_bar_4 + moment_5 * power3_bar_5 + moment_6 * power3_bar_6
                    + moment_7 * power3_bar_7 + moment_8 * power3_bar_8
                )
                power2_bar_0 = (
                    hyper_bar_0 * weight_18 + moment_0 * power3_bar_0 * weight_6 + weight_9 * t29
                    + weight_13 * t30
                )
                t32 = t3 * power3_bar_1 + k2 * moment_5 * power3_bar_2 + k2 * moment_6 * power3_bar_3
                power2_bar_1 = (
                    hyper_bar_1 * weight_19 + moment_0 * power3_bar_1 * weight_10
                    + k0 * moment_1 * power3_bar_0 * weight_7 + weight_11 * t32
                )
                t34 = -t6 * power3_bar_2 + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3
                power2_bar_2 = (
                    hyper_bar_2 * weight_19 + moment_0 * power3_bar_2 * weight_10
                    + k0 * moment_2 * power3_bar_0 * weight_7 + weight_11 * t34
                )
                t36 = k2 * moment_6 * power3_bar_1 + k2 * moment_7 * power3_bar_2 + k4 * moment_8 * power3_bar_3
                power2_bar_3 = (
                    hyper_bar_3 * weight_19 + moment_0 * power3_bar_3 * weight_10
                    + k0 * moment_3 * power3_bar_0 * weight_7 + weight_11 * t36
                )
                t38 = t26 - t27
                power2_bar_4 = (
                    hyper_bar_4 * weight_20 + moment_0 * power3_bar_4 * weight_14 + k2 * weight_12 * t38
                    + k1 * moment_4 * power3_bar_0 * weight_8
                )
                t40 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
                power2_bar_5 = (
                    hyper_bar_5 * weight_20 + moment_0 * power3_bar_5 * weight_14 + k2 * weight_12 * t40
                    + k1 * moment_5 * power3_bar_0 * weight_8
                )
                t42 = moment_1 * power3_bar_3 + moment_3 * power3_bar_1
                power2_bar_6 = (
                    hyper_bar_6 * weight_20 + moment_0 * power3_bar_6 * weight_14 + k2 * weight_12 * t42
                    + k1 * moment_6 * power3_bar_0 * weight_8
                )
                t44 = moment_2 * power3_bar_3 + moment_3 * power3_bar_2
                power2_bar_7 = (
                    hyper_bar_7 * weight_20 + moment_0 * power3_bar_7 * weight_14 + k2 * weight_12 * t44
                    + k1 * moment_7 * power3_bar_0 * weight_8
                )
                t46 = k4 * t25 - k3 * t28
                power2_bar_8 = (
                    hyper_bar_8 * weight_20 + moment_0 * power3_bar_8 * weight_14 + weight_12 * t46
                    + k1 * moment_8 * power3_bar_0 * weight_8
                )
                t48 = moment_1 * moment_bar_hat_1 + moment_2 * moment_bar_hat_2 + moment_3 * moment_bar_hat_3
                t49 = (
                    moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5 + moment_6 * moment_bar_hat_6
                    + moment_7 * moment_bar_hat_7 + moment_8 * moment_bar_hat_8
                )
                power2_bar_hat_0 = (
                    moment_0 * moment_0 * weight_bar_hat_0 + k5 * moment_0 * weight_0 * moment_bar_hat_0
                    + k0 * t0 * weight_bar_hat_1 + k6 * weight_1 * t48 + k1 * t1 * weight_bar_hat_2
                    + k7 * weight_2 * t49
                )
                t51 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
                t52 = k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8
                t53 = (
                    moment_1 * t52 + k2 * moment_2 * moment_bar_hat_5 + k2 * moment_3 * moment_bar_hat_6
                    + k2 * moment_4 * moment_bar_hat_1 + k2 * moment_5 * moment_bar_hat_2
                    + k2 * moment_6 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_1
                )
                power2_bar_hat_1 = (
                    moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * t51 + t4 * weight_bar_hat_4
                    + weight_4 * t53
                )
                t55 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
                t56 = k2 * moment_bar_hat_4 + k3 * moment_bar_hat_8
                t57 = (
                    k2 * moment_1 * moment_bar_hat_5 - moment_2 * t56 + k2 * moment_3 * moment_bar_hat_7
                    - k2 * moment_4 * moment_bar_hat_2 + k2 * moment_5 * moment_bar_hat_1
                    + k2 * moment_7 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_2
                )
                power2_bar_hat_2 = (
                    moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * t55 + t7 * weight_bar_hat_4
                    + weight_4 * t57
                )
                t59 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
                t60 = (
                    k2 * moment_1 * moment_bar_hat_6 + k2 * moment_2 * moment_bar_hat_7
                    + k4 * moment_3 * moment_bar_hat_8 + k2 * moment_6 * moment_bar_hat_1
                    + k2 * moment_7 * moment_bar_hat_2 + k4 * moment_8 * moment_bar_hat_3
                )
                power2_bar_hat_3 = (
                    moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * t59 + t9 * weight_bar_hat_4
                    + weight_4 * t60
                )
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
                power3_bar_hat_0 = (
                    moment_0 * power2_0 * weight_bar_hat_6 + weight_6 * (moment_0 * power2_bar_hat_0
                    + moment_bar_hat_0 * power2_0) + k0 * weight_bar_hat_7 * (moment_1 * power2_1
                    + moment_2 * power2_2 + moment_3 * power2_3) + k0 * weight_7 * (moment_1 * power2_bar_hat_1
                    + moment_2 * power2_bar_hat_2 + moment_3 * power2_bar_hat_3 + moment_bar_hat_1 * power2_1
                    + moment_bar_hat_2 * power2_2 + moment_bar_hat_3 * power2_3)
                    + k1 * weight_bar_hat_8 * (moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6
                    + moment_7 * power2_7 + moment_8 * power2_8) + k1 * weight_8 * (moment_4 * power2_bar_hat_4
                    + moment_5 * power2_bar_hat_5 + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7
                    + moment_8 * power2_bar_hat_8 + moment_bar_hat_4 * power2_4 + moment_bar_hat_5 * power2_5
                    + moment_bar_hat_6 * power2_6 + moment_bar_hat_7 * power2_7 + moment_bar_hat_8 * power2_8)
                )
                power3_bar_hat_1 = (
                    moment_0 * power2_1 * weight_bar_hat_10 + weight_10 * (moment_0 * power2_bar_hat_1
                    + moment_bar_hat_0 * power2_1) + moment_1 * power2_0 * weight_bar_hat_9
                    + weight_bar_hat_12 * (k2 * moment_1 * power2_4 - k3 * moment_1 * power2_8
                    + k2 * moment_2 * power2_5 + k2 * moment_3 * power2_6)
                    + weight_9 * (moment_1 * power2_bar_hat_0 + moment_bar_hat_1 * power2_0)
                    + weight_12 * (k2 * moment_1 * power2_bar_hat_4 - k3 * moment_1 * power2_bar_hat_8
                    + k2 * moment_2 * power2_bar_hat_5 + k2 * moment_3 * power2_bar_hat_6
                    + k2 * moment_bar_hat_1 * power2_4 - k3 * moment_bar_hat_1 * power2_8
                    + k2 * moment_bar_hat_2 * power2_5 + k2 * moment_bar_hat_3 * power2_6)
                    + weight_bar_hat_11 * (t3 * power2_1 + k2 * moment_5 * power2_2 + k2 * moment_6 * power2_3)
                    + weight_11 * (t3 * power2_bar_hat_1 + k2 * moment_5 * power2_bar_hat_2
                    + k2 * moment_6 * power2_bar_hat_3 + t52 * power2_1 + k2 * moment_bar_hat_5 * power2_2
                    + k2 * moment_bar_hat_6 * power2_3)
                )
                power3_bar_hat_2 = (
                    moment_0 * power2_2 * weight_bar_hat_10 + weight_10 * (moment_0 * power2_bar_hat_2
                    + moment_bar_hat_0 * power2_2) + weight_bar_hat_12 * (k2 * moment_1 * power2_5
                    - k2 * moment_2 * power2_4 - k3 * moment_2 * power2_8 + k2 * moment_3 * power2_7)
                    + weight_12 * (k2 * moment_1 * power2_bar_hat_5 - k2 * moment_2 * power2_bar_hat_4
                    - k3 * moment_2 * power2_bar_hat_8 + k2 * moment_3 * power2_bar_hat_7
                    + k2 * moment_bar_hat_1 * power2_5 - k2 * moment_bar_hat_2 * power2_4
                    - k3 * moment_bar_hat_2 * power2_8 + k2 * moment_bar_hat_3 * power2_7)
                    + moment_2 * power2_0 * weight_bar_hat_9 + weight_9 * (moment_2 * power2_bar_hat_0
                    + moment_bar_hat_2 * power2_0) + weight_bar_hat_11 * (-t6 * power2_2
                    + k2 * moment_5 * power2_1 + k2 * moment_7 * power2_3) + weight_11 * (-t6 * power2_bar_hat_2
                    + k2 * moment_5 * power2_bar_hat_1 + k2 * moment_7 * power2_bar_hat_3 - t56 * power2_2
                    + k2 * moment_bar_hat_5 * power2_1 + k2 * moment_bar_hat_7 * power2_3)
                )
                power3_bar_hat_3 = (
                    moment_0 * power2_3 * weight_bar_hat_10 + weight_10 * (moment_0 * power2_bar_hat_3
                    + moment_bar_hat_0 * power2_3) + weight_bar_hat_12 * (k2 * moment_1 * power2_6
                    + k2 * moment_2 * power2_7 + k4 * moment_3 * power2_8)
                    + weight_12 * (k2 * moment_1 * power2_bar_hat_6 + k2 * moment_2 * power2_bar_hat_7
                    + k4 * moment_3 * power2_bar_hat_8 + k2 * moment_bar_hat_1 * power2_6
                    + k2 * moment_bar_hat_2 * power2_7 + k4 * moment_bar_hat_3 * power2_8)
                    + moment_3 * power2_0 * weight_bar_hat_9 + weight_9 * (moment_3 * power2_bar_hat_0
                    + moment_bar_hat_3 * power2_0) + weight_bar_hat_11 * (k2 * moment_6 * power2_1
                    + k2 * moment_7 * power2_2 + k4 * moment_8 * power2_3)
                    + weight_11 * (k2 * moment_6 * power2_bar_hat_1 + k2 * moment_7 * power2_bar_hat_2
                    + k4 * moment_8 * power2_bar_hat_3 + k2 * moment_bar_hat_6 * power2_1
                    + k2 * moment_bar_hat_7 * power2_2 + k4 * moment_bar_hat_8 * power2_3)
                )
                power3_bar_hat_4 = (
                    moment_0 * power2_4 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_4
                    + moment_bar_hat_0 * power2_4) + moment_4 * power2_0 * weight_bar_hat_13
                    + weight_13 * (moment_4 * power2_bar_hat_0 + moment_bar_hat_4 * power2_0)
                )
                power3_bar_hat_5 = (
                    moment_0 * power2_5 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_5
                    + moment_bar_hat_0 * power2_5) + moment_5 * power2_0 * weight_bar_hat_13
                    + weight_13 * (moment_5 * power2_bar_hat_0 + moment_bar_hat_5 * power2_0)
                )
                power3_bar_hat_6 = (
                    moment_0 * power2_6 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_6
                    + moment_bar_hat_0 * power2_6) + moment_6 * power2_0 * weight_bar_hat_13
                    + weight_13 * (moment_6 * power2_bar_hat_0 + moment_bar_hat_6 * power2_0)
                )
                power3_bar_hat_7 = (
                    moment_0 * power2_7 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_7
                    + moment_bar_hat_0 * power2_7) + moment_7 * power2_0 * weight_bar_hat_13
                    + weight_13 * (moment_7 * power2_bar_hat_0 + moment_bar_hat_7 * power2_0)
                )
                power3_bar_hat_8 = (
                    moment_0 * power2_8 * weight_bar_hat_14 + weight_14 * (moment_0 * power2_bar_hat_8
                    + moment_bar_hat_0 * power2_8) + moment_8 * power2_0 * weight_bar_hat_13
                    + weight_13 * (moment_8 * power2_bar_hat_0 + moment_bar_hat_8 * power2_0)
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
                t90 = moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0
                t91 = moment_3 * power3_hat_3 + power3_bar_3 * moment_bar_hat_3
                t92 = moment_1 * power3_hat_1 + power3_bar_1 * moment_bar_hat_1
                t93 = moment_2 * power3_hat_2 + power3_bar_2 * moment_bar_hat_2
                t94 = t92 + t93
                t95 = t91 + t94
                t96 = (
                    moment_4 * power3_hat_4 + moment_5 * power3_hat_5 + moment_6 * power3_hat_6
                    + moment_7 * power3_hat_7 + moment_8 * power3_hat_8 + power3_bar_4 * moment_bar_hat_4
                    + power3_bar_5 * moment_bar_hat_5 + power3_bar_6 * moment_bar_hat_6
                    + power3_bar_7 * moment_bar_hat_7 + power3_bar_8 * moment_bar_hat_8
                )
                power2_hat_0 = (
                    hyper_bar_0 * weight_bar_hat_18 + moment_0 * power3_bar_0 * weight_bar_hat_6
                    + weight_6 * t90 + t29 * weight_bar_hat_9 + weight_9 * t95 + t30 * weight_bar_hat_13
                    + weight_13 * t96
                )
                t98 = moment_0 * power3_hat_1 + power3_bar_1 * moment_bar_hat_0
                t99 = moment_1 * power3_hat_0 + power3_bar_0 * moment_bar_hat_1
                t100 = (
                    t3 * power3_hat_1 + k2 * moment_5 * power3_hat_2 + k2 * moment_6 * power3_hat_3
                    + power3_bar_1 * t52 + k2 * power3_bar_2 * moment_bar_hat_5
                    + k2 * power3_bar_3 * moment_bar_hat_6
                )
                power2_hat_1 = (
                    hyper_bar_1 * weight_bar_hat_19 + moment_0 * power3_bar_1 * weight_bar_hat_10
                    + weight_10 * t98 + k0 * moment_1 * power3_bar_0 * weight_bar_hat_7 + k0 * weight_7 * t99
                    + t32 * weight_bar_hat_11 + weight_11 * t100
                )
                t102 = moment_0 * power3_hat_2 + power3_bar_2 * moment_bar_hat_0
                t103 = moment_2 * power3_hat_0 + power3_bar_0 * moment_bar_hat_2
                t104 = (
                    -t6 * power3_hat_2 + k2 * moment_5 * power3_hat_1 + k2 * moment_7 * power3_hat_3
                    - power3_bar_2 * t56 + k2 * power3_bar_1 * moment_bar_hat_5
                    + k2 * power3_bar_3 * moment_bar_hat_7
                )
                power2_hat_2 = (
                    hyper_bar_2 * weight_bar_hat_19 + moment_0 * power3_bar_2 * weight_bar_hat_10
                    + weight_10 * t102 + k0 * moment_2 * power3_bar_0 * weight_bar_hat_7 + k0 * weight_7 * t103
                    + t34 * weight_bar_hat_11 + weight_11 * t104
                )
                t106 = moment_0 * power3_hat_3 + power3_bar_3 * moment_bar_hat_0
                t107 = moment_3 * power3_hat_0 + power3_bar_0 * moment_bar_hat_3
                t108 = (
                    k2 * moment_6 * power3_hat_1 + k2 * moment_7 * power3_hat_2 + k4 * moment_8 * power3_hat_3
                    + k2 * power3_bar_1 * moment_bar_hat_6 + k2 * power3_bar_2 * moment_bar_hat_7
                    + k4 * power3_bar_3 * moment_bar_hat_8
                )
                power2_hat_3 = (
                    hyper_bar_3 * weight_bar_hat_19 + moment_0 * power3_bar_3 * weight_bar_hat_10
                    + weight_10 * t106 + k0 * moment_3 * power3_bar_0 * weight_bar_hat_7 + k0 * weight_7 * t107
                    + t36 * weight_bar_hat_11 + weight_11 * t108
                )
                t110 = moment_0 * power3_hat_4 + power3_bar_4 * moment_bar_hat_0
                t111 = t92 - t93
                t112 = moment_4 * power3_hat_0 + power3_bar_0 * moment_bar_hat_4
                power2_hat_4 = (
                    hyper_bar_4 * weight_bar_hat_20 + moment_0 * power3_bar_4 * weight_bar_hat_14
                    + weight_14 * t110 + k2 * t38 * weight_bar_hat_12 + k2 * weight_12 * t111
                    + k1 * moment_4 * power3_bar_0 * weight_bar_hat_8 + k1 * weight_8 * t112
                )
                t114 = moment_0 * power3_hat_5 + power3_bar_5 * moment_bar_hat_0
                t115 = (
                    moment_1 * power3_hat_2 + moment_2 * power3_hat_1 + power3_bar_2 * moment_bar_hat_1
                    + power3_bar_1 * moment_bar_hat_2
                )
                t116 = moment_5 * power3_hat_0 + power3_bar_0 * moment_bar_hat_5
                power2_hat_5 = (
                    hyper_bar_5 * weight_bar_hat_20 + moment_0 * power3_bar_5 * weight_bar_hat_14
                    + weight_14 * t114 + k2 * t40 * weight_bar_hat_12 + k2 * weight_12 * t115
                    + k1 * moment_5 * power3_bar_0 * weight_bar_hat_8 + k1 * weight_8 * t116
                )
                t118 = moment_0 * power3_hat_6 + power3_bar_6 * moment_bar_hat_0
                t119 = (
                    moment_1 * power3_hat_3 + moment_3 * power3_hat_1 + power3_bar_3 * moment_bar_hat_1
                    + power3_bar_1 * moment_bar_hat_3
                )
                t120 = moment_6 * power3_hat_0 + power3_bar_0 * moment_bar_hat_6
                power2_hat_6 = (
                    hyper_bar_6 * weight_bar_hat_20 + moment_0 * power3_bar_6 * weight_bar_hat_14
                    + weight_14 * t118 + k2 * t42 * weight_bar_hat_12 + k2 * weight_12 * t119
                    + k1 * moment_6 * power3_bar_0 * weight_bar_hat_8 + k1 * weight_8 * t120
                )
                t122 = moment_0 * power3_hat_7 + power3_bar_7 * moment_bar_hat_0
                t123 = (
                    moment_2 * power3_hat_3 + moment_3 * power3_hat_2 + power3_bar_3 * moment_bar_hat_2
                    + power3_bar_2 * moment_bar_hat_3
                )
                t124 = moment_7 * power3_hat_0 + power3_bar_0 * moment_bar_hat_7
                power2_hat_7 = (
                    hyper_bar_7 * weight_bar_hat_20 + moment_0 * power3_bar_7 * weight_bar_hat_14
                    + weight_14 * t122 + k2 * t44 * weight_bar_hat_12 + k2 * weight_12 * t123
                    + k1 * moment_7 * power3_bar_0 * weight_bar_hat_8 + k1 * weight_8 * t124
                )
                t126 = moment_0 * power3_hat_8 + power3_bar_8 * moment_bar_hat_0
                t127 = k4 * t91 - k3 * t94
                t128 = moment_8 * power3_hat_0 + power3_bar_0 * moment_bar_hat_8
                power2_hat_8 = (
                    hyper_bar_8 * weight_bar_hat_20 + moment_0 * power3_bar_8 * weight_bar_hat_14
                    + weight_14 * t126 + t46 * weight_bar_hat_12 + weight_12 * t127
                    + k1 * moment_8 * power3_bar_0 * weight_bar_hat_8 + k1 * weight_8 * t128
                )
                weight_hat_0 += moment_0 * (moment_0 * power2_hat_0 + k5 * moment_bar_hat_0 * power2_bar_0)
                weight_hat_1 += k0 * t0 * power2_hat_0 + k6 * t48 * power2_bar_0
                weight_hat_2 += k1 * t1 * power2_hat_0 + k7 * t49 * power2_bar_0
                weight_hat_3 += (
                    moment_0 * moment_1 * power2_hat_1 + moment_0 * moment_2 * power2_hat_2
                    + moment_0 * moment_3 * power2_hat_3 + t51 * power2_bar_1 + t55 * power2_bar_2
                    + t59 * power2_bar_3
                )
                weight_hat_4 += (
                    t4 * power2_hat_1 + t7 * power2_hat_2 + t9 * power2_hat_3 + t53 * power2_bar_1
                    + t57 * power2_bar_2 + t60 * power2_bar_3
                )
                weight_hat_5 += (
                    moment_0 * moment_4 * power2_hat_4 + moment_0 * moment_5 * power2_hat_5
                    + moment_0 * moment_6 * power2_hat_6 + moment_0 * moment_7 * power2_hat_7
                    + moment_0 * moment_8 * power2_hat_8 + t62 * power2_bar_4 + t64 * power2_bar_5
                    + t66 * power2_bar_6 + t68 * power2_bar_7 + t70 * power2_bar_8
                )
                weight_hat_6 += power2_0 * t90 + moment_0 * power3_bar_0 * power2_bar_hat_0
                weight_hat_7 += (
                    k0 * (power2_1 * t99 + moment_1 * power3_bar_0 * power2_bar_hat_1 + power2_2 * t103
                    + moment_2 * power3_bar_0 * power2_bar_hat_2 + power2_3 * t107
                    + moment_3 * power3_bar_0 * power2_bar_hat_3)
                )
                weight_hat_8 += (
                    k1 * (power2_4 * t112 + moment_4 * power3_bar_0 * power2_bar_hat_4 + power2_5 * t116
                    + moment_5 * power3_bar_0 * power2_bar_hat_5 + power2_6 * t120
                    + moment_6 * power3_bar_0 * power2_bar_hat_6 + power2_7 * t124
                    + moment_7 * power3_bar_0 * power2_bar_hat_7 + power2_8 * t128
                    + moment_8 * power3_bar_0 * power2_bar_hat_8)
                )
                weight_hat_9 += power2_0 * t95 + t29 * power2_bar_hat_0
                weight_hat_10 += (
                    power2_1 * t98 + power2_2 * t102 + power2_3 * t106
                    + moment_0 * power3_bar_1 * power2_bar_hat_1 + moment_0 * power3_bar_2 * power2_bar_hat_2
                    + moment_0 * power3_bar_3 * power2_bar_hat_3
                )
                weight_hat_11 += (
                    power2_1 * t100 + power2_2 * t104 + t32 * power2_bar_hat_1 + t34 * power2_bar_hat_2
                    + power2_3 * t108 + t36 * power2_bar_hat_3
                )
                weight_hat_12 += (
                    k2 * power2_4 * t111 + k2 * power2_5 * t115 + k2 * power2_6 * t119 + power2_8 * t127
                    + k2 * t38 * power2_bar_hat_4 + k2 * t40 * power2_bar_hat_5 + k2 * t42 * power2_bar_hat_6
                    + t46 * power2_bar_hat_8 + k2 * power2_7 * t123 + k2 * t44 * power2_bar_hat_7
                )
                weight_hat_13 += power2_0 * t96 + t30 * power2_bar_hat_0
                weight_hat_14 += (
                    power2_4 * t110 + power2_5 * t114 + power2_6 * t118 + power2_7 * t122 + power2_8 * t126
                    + moment_0 * power3_bar_4 * power2_bar_hat_4 + moment_0 * power3_bar_5 * power2_bar_hat_5
                    + moment_0 * power3_bar_6 * power2_bar_hat_6 + moment_0 * power3_bar_7 * power2_bar_hat_7
                    + moment_0 * power3_bar_8 * power2_bar_hat_8
                )
                weight_hat_15 += hyper_bar_0 * moment_bar_hat_0
                weight_hat_16 += (
                    hyper_bar_1 * moment_bar_hat_1 + hyper_bar_2 * moment_bar_hat_2
                    + hyper_bar_3 * moment_bar_hat_3
                )
                weight_hat_17 += (
                    hyper_bar_4 * moment_bar_hat_4 + hyper_bar_5 * moment_bar_hat_5
                    + hyper_bar_6 * moment_bar_hat_6 + hyper_bar_7 * moment_bar_hat_7
                    + hyper_bar_8 * moment_bar_hat_8
                )
                weight_hat_18 += hyper_bar_0 * power2_bar_hat_0
                weight_hat_19 += (
                    hyper_bar_1 * power2_bar_hat_1 + hyper_bar_2 * power2_bar_hat_2
                    + hyper_bar_3 * power2_bar_hat_3
                )
                weight_hat_20 += (
                    hyper_bar_4 * power2_bar_hat_4 + hyper_bar_5 * power2_bar_hat_5
                    + hyper_bar_6 * power2_bar_hat_6 + hyper_bar_7 * power2_bar_hat_7
                    + hyper_bar_8 * power2_bar_hat_8
                )
                weight_hat_21 += hyper_bar_0 * power3_bar_hat_0
                weight_hat_22 += (
                    hyper_bar_1 * power3_bar_hat_1 + hyper_bar_2 * power3_bar_hat_2
                    + hyper_bar_3 * power3_bar_hat_3
                )
                weight_hat_23 += (
                    hyper_bar_4 * power3_bar_hat_4 + hyper_bar_5 * power3_bar_hat_5
                    + hyper_bar_6 * power3_bar_hat_6 + hyper_bar_7 * power3_bar_hat_7
                    + hyper_bar_8 * power3_bar_hat_8
                )
            store(weight_hat, weight_hat_at, 0, weight_hat_0)
            store(weight_hat, weight_hat_at, 32, weight_hat_1)
            store(weight_hat, weight_hat_at, 64, weight_hat_2)
            store(weight_hat, weight_hat_at, 96, weight_hat_3)
            store(weight_hat, weight_hat_at, 128, weight_hat_4)
            store(weight_hat, weight_hat_at, 160, weight_hat_5)
            store(weight_hat, weight_hat_at, 192, weight_hat_6)
            store(weight_hat, weight_hat_at, 224, weight_hat_7)
            store(weight_hat, weight_hat_at, 256, weight_hat_8)
            store(weight_hat, weight_hat_at, 288, weight_hat_9)
            store(weight_hat, weight_hat_at, 320, weight_hat_10)
            store(weight_hat, weight_hat_at, 352, weight_hat_11)
            store(weight_hat, weight_hat_at, 384, weight_hat_12)
            store(weight_hat, weight_hat_at, 416, weight_hat_13)
            store(weight_hat, weight_hat_at, 448, weight_hat_14)
            store(weight_hat, weight_hat_at, 480, weight_hat_15)
            store(weight_hat, weight_hat_at, 512, weight_hat_16)
            store(weight_hat, weight_hat_at, 544, weight_hat_17)
            store(weight_hat, weight_hat_at, 576, weight_hat_18)
            store(weight_hat, weight_hat_at, 608, weight_hat_19)
            store(weight_hat, weight_hat_at, 640, weight_hat_20)
            store(weight_hat, weight_hat_at, 672, weight_hat_21)
            store(weight_hat, weight_hat_at, 704, weight_hat_22)
            store(weight_hat, weight_hat_at, 736, weight_hat_23)


# (order of derivative, axis of the outputs, function (a loop in parts has several), index arrays, inputs,
#  outputs as (name, components, components a knot, has channels), operations an instance)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), (('hyper', 9, 9, True),), 7776),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), (('moment_bar', 9, 9, True),), 16224),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), (('weight_bar', 24, 24, True),), 16192),
    (2, 'batch', second_batch, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('moment_hat', 9, 9, True), ('hyper_bar_hat', 9, 9, True),), 61088),
    (2, 'shared', second_shared, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('weight_hat', 24, 24, True),), 42592),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))
OUTPUTS = (('hyper',), ('moment_bar', 'weight_bar'), ('moment_hat', 'weight_hat', 'hyper_bar_hat'))

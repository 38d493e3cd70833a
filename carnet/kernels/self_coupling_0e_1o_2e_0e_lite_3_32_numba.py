"""self_coupling 1x0e+1x1o+1x2e 1x0e lite 3 32: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 241061aa819fae10, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e lite 3 32 --target numba
Operations of one instance with all its channels:
    forward_batch 3168
    gradient_batch 8416
    gradient_shared 6112
    second_batch 24832
    second_shared 16704
"""

import numpy as np
from numba import njit

from codegen.runtime.lanes import operations

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e lite 3 32'
FORM = '241061aa819fae10'
CHANNELS = 32
SAMPLES = 32  # that sum into one row of a shared output, whatever the number of threads
# blocks of neighbouring channels, as wide as the machine's registers
width, get, put, load, store, fetch, splat, total = operations(32)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_batch(begin, end, moment, weight, hyper):
    """moment [samples, 9, 32]
    weight [12, 32]
    -> hyper [samples, 1, 32]
    3168 operations an instance; nesting order power2 by weight > moment, power3 by weight > moment > power2, hyper by moment > power2 > power3 > weight
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
            hyper_at = n * 32 + c
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
            power2_0 = (
                moment_0 * moment_0 * weight_0 + k0 * weight_1 * (moment_1 * moment_1 + moment_2 * moment_2
                + moment_3 * moment_3) + k1 * weight_2 * (moment_4 * moment_4 + moment_5 * moment_5
                + moment_6 * moment_6 + moment_7 * moment_7 + moment_8 * moment_8)
            )
            power2_1 = (
                moment_0 * moment_1 * weight_3 + weight_4 * (moment_1 * (k2 * moment_4 - k3 * moment_8)
                + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6)
            )
            power2_2 = (
                moment_0 * moment_2 * weight_3 + weight_4 * (k2 * moment_1 * moment_5
                + moment_2 * (-k2 * moment_4 - k3 * moment_8) + k2 * moment_3 * moment_7)
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
            hyper_0 = moment_0 * weight_9 + power2_0 * weight_10 + power3_0 * weight_11
            store(hyper, hyper_at, 0, hyper_0)


@compiled
def gradient_batch(begin, end, moment, weight, hyper_bar, moment_bar):
    """moment [samples, 9, 32]
    weight [12, 32]
    hyper_bar [samples, 1, 32]
    -> moment_bar [samples, 9, 32]
    8416 operations an instance; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, moment_bar by hyper_bar > weight > power2 > power2_bar > power3_bar > moment
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
            hyper_bar_at = n * 32 + c
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
            hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
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
            power3_bar_0 = hyper_bar_0 * weight_11
            power2_bar_0 = hyper_bar_0 * weight_10 + moment_0 * power3_bar_0 * weight_6
            power2_bar_1 = k0 * moment_1 * power3_bar_0 * weight_7
            power2_bar_2 = k0 * moment_2 * power3_bar_0 * weight_7
            power2_bar_3 = k0 * moment_3 * power3_bar_0 * weight_7
            power2_bar_4 = k1 * moment_4 * power3_bar_0 * weight_8
            power2_bar_5 = k1 * moment_5 * power3_bar_0 * weight_8
            power2_bar_6 = k1 * moment_6 * power3_bar_0 * weight_8
            power2_bar_7 = k1 * moment_7 * power3_bar_0 * weight_8
            power2_bar_8 = k1 * moment_8 * power3_bar_0 * weight_8
            t21 = moment_3 * power2_bar_3
            t22 = moment_1 * power2_bar_1
            t23 = moment_2 * power2_bar_2
            t24 = t22 + t23
            moment_bar_0 = (
                hyper_bar_0 * weight_9 + k5 * moment_0 * weight_0 * power2_bar_0 + weight_3 * (t21 + t24)
                + weight_5 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
                + moment_7 * power2_bar_7 + moment_8 * power2_bar_8) + power3_bar_0 * weight_6 * power2_0
            )
            store(moment_bar, moment_bar_at, 0, moment_bar_0)
            moment_bar_1 = (
                moment_0 * weight_3 * power2_bar_1 + k6 * weight_1 * moment_1 * power2_bar_0
                + weight_4 * (t1 * power2_bar_1 + k2 * moment_5 * power2_bar_2 + k2 * moment_6 * power2_bar_3)
                + k0 * power3_bar_0 * weight_7 * power2_1
            )
            store(moment_bar, moment_bar_at, 32, moment_bar_1)
            moment_bar_2 = (
                moment_0 * weight_3 * power2_bar_2 + k6 * weight_1 * moment_2 * power2_bar_0
                + weight_4 * (-t3 * power2_bar_2 + k2 * moment_5 * power2_bar_1 + k2 * moment_7 * power2_bar_3)
                + k0 * power3_bar_0 * weight_7 * power2_2
            )
            store(moment_bar, moment_bar_at, 64, moment_bar_2)
            moment_bar_3 = (
                moment_0 * weight_3 * power2_bar_3 + k6 * weight_1 * moment_3 * power2_bar_0
                + weight_4 * (k2 * moment_6 * power2_bar_1 + k2 * moment_7 * power2_bar_2
                + k4 * moment_8 * power2_bar_3) + k0 * power3_bar_0 * weight_7 * power2_3
            )
            store(moment_bar, moment_bar_at, 96, moment_bar_3)
            moment_bar_4 = (
                moment_0 * weight_5 * power2_bar_4 + weight_4 * (k2 * t22 - k2 * t23)
                + k7 * weight_2 * moment_4 * power2_bar_0 + k1 * power3_bar_0 * weight_8 * power2_4
            )
            store(moment_bar, moment_bar_at, 128, moment_bar_4)
            moment_bar_5 = (
                moment_0 * weight_5 * power2_bar_5 + k2 * weight_4 * (moment_1 * power2_bar_2
                + moment_2 * power2_bar_1) + k7 * weight_2 * moment_5 * power2_bar_0
                + k1 * power3_bar_0 * weight_8 * power2_5
            )
            store(moment_bar, moment_bar_at, 160, moment_bar_5)
            moment_bar_6 = (
                moment_0 * weight_5 * power2_bar_6 + k2 * weight_4 * (moment_1 * power2_bar_3
                + moment_3 * power2_bar_1) + k7 * weight_2 * moment_6 * power2_bar_0
                + k1 * power3_bar_0 * weight_8 * power2_6
            )
            store(moment_bar, moment_bar_at, 192, moment_bar_6)
            moment_bar_7 = (
                moment_0 * weight_5 * power2_bar_7 + k2 * weight_4 * (moment_2 * power2_bar_3
                + moment_3 * power2_bar_2) + k7 * weight_2 * moment_7 * power2_bar_0
                + k1 * power3_bar_0 * weight_8 * power2_7
            )
            store(moment_bar, moment_bar_at, 224, moment_bar_7)
            moment_bar_8 = (
                moment_0 * weight_5 * power2_bar_8 + weight_4 * (k4 * t21 - k3 * t24)
                + k7 * weight_2 * moment_8 * power2_bar_0 + k1 * power3_bar_0 * weight_8 * power2_8
            )
            store(moment_bar, moment_bar_at, 256, moment_bar_8)


@compiled
def gradient_shared(begin, end, moment, weight, hyper_bar, weight_bar):
    """moment [samples, 9, 32]
    weight [12, 32]
    hyper_bar [samples, 1, 32]
    -> weight_bar [12, 32]
    6112 operations an instance; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, weight_bar by hyper_bar > power2 > power2_bar > power3 > power3_bar > moment
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
            weight_bar_at = block * 384 + c
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
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 288 + c
                hyper_bar_at = n * 32 + c
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
                weight_10 = load(weight, c, 320)
                weight_11 = load(weight, c, 352)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
                t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
                t1 = (
                    moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
                    + moment_8 * moment_8
                )
                power2_0 = moment_0 * moment_0 * weight_0 + k0 * weight_1 * t0 + k1 * weight_2 * t1
                t3 = (
                    moment_1 * (k2 * moment_4 - k3 * moment_8) + k2 * moment_2 * moment_5
                    + k2 * moment_3 * moment_6
                )
                power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t3
                t5 = (
                    k2 * moment_1 * moment_5 + moment_2 * (-k2 * moment_4 - k3 * moment_8)
                    + k2 * moment_3 * moment_7
                )
                power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t5
                t7 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k4 * moment_3 * moment_8
                power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t7
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
                power3_bar_0 = hyper_bar_0 * weight_11
                power2_bar_0 = hyper_bar_0 * weight_10 + moment_0 * weight_6 * power3_bar_0
                power2_bar_1 = k0 * moment_1 * weight_7 * power3_bar_0
                power2_bar_2 = k0 * moment_2 * weight_7 * power3_bar_0
                power2_bar_3 = k0 * moment_3 * weight_7 * power3_bar_0
                power2_bar_4 = k1 * moment_4 * weight_8 * power3_bar_0
                power2_bar_5 = k1 * moment_5 * weight_8 * power3_bar_0
                power2_bar_6 = k1 * moment_6 * weight_8 * power3_bar_0
                power2_bar_7 = k1 * moment_7 * weight_8 * power3_bar_0
                power2_bar_8 = k1 * moment_8 * weight_8 * power3_bar_0
                weight_bar_0 += moment_0 * moment_0 * power2_bar_0
                weight_bar_1 += k0 * t0 * power2_bar_0
                weight_bar_2 += k1 * t1 * power2_bar_0
                weight_bar_3 += (
                    moment_0 * (moment_1 * power2_bar_1 + moment_2 * power2_bar_2 + moment_3 * power2_bar_3)
                )
                weight_bar_4 += t3 * power2_bar_1 + t5 * power2_bar_2 + t7 * power2_bar_3
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
                weight_bar_9 += moment_0 * hyper_bar_0
                weight_bar_10 += power2_0 * hyper_bar_0
                weight_bar_11 += hyper_bar_0 * power3_0
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


@compiled
def second_batch(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat):
    """moment [samples, 9, 32]
    weight [12, 32]
    hyper_bar [samples, 1, 32]
    moment_bar_hat [samples, 9, 32]
    weight_bar_hat [12, 32]
    -> moment_hat [samples, 9, 32], hyper_bar_hat [samples, 1, 32]
    24832 operations an instance; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, moment_hat by hyper_bar > moment > moment_bar_hat > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_hat > weight > weight_bar_hat, hyper_bar_hat by moment > moment_bar_hat > power2 > power2_bar_hat > power3 > power3_bar_hat > weight > weight_bar_hat
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
            hyper_bar_hat_at = n * 32 + c
            moment_at = n * 288 + c
            hyper_bar_at = n * 32 + c
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
            hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
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
            t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
            t1 = (
                moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
                + moment_8 * moment_8
            )
            power2_0 = moment_0 * moment_0 * weight_0 + k0 * weight_1 * t0 + k1 * weight_2 * t1
            t3 = (
                moment_1 * (k2 * moment_4 - k3 * moment_8) + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
            )
            power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t3
            t5 = (
                k2 * moment_1 * moment_5 + moment_2 * (-k2 * moment_4 - k3 * moment_8)
                + k2 * moment_3 * moment_7
            )
            power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t5
            t7 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k4 * moment_3 * moment_8
            power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t7
            power2_4 = moment_0 * moment_4 * weight_5
            power2_5 = moment_0 * moment_5 * weight_5
            power2_6 = moment_0 * moment_6 * weight_5
            power2_7 = moment_0 * moment_7 * weight_5
            power2_8 = moment_0 * moment_8 * weight_5
            t14 = moment_1 * power2_1 + moment_2 * power2_2 + moment_3 * power2_3
            t15 = (
                moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7
                + moment_8 * power2_8
            )
            power3_0 = moment_0 * power2_0 * weight_6 + k0 * weight_7 * t14 + k1 * weight_8 * t15
            power3_bar_0 = hyper_bar_0 * weight_11
            power2_bar_0 = hyper_bar_0 * weight_10 + moment_0 * weight_6 * power3_bar_0
            power2_bar_1 = k0 * moment_1 * weight_7 * power3_bar_0
            power2_bar_2 = k0 * moment_2 * weight_7 * power3_bar_0
            power2_bar_3 = k0 * moment_3 * weight_7 * power3_bar_0
            power2_bar_4 = k1 * moment_4 * weight_8 * power3_bar_0
            power2_bar_5 = k1 * moment_5 * weight_8 * power3_bar_0
            power2_bar_6 = k1 * moment_6 * weight_8 * power3_bar_0
            power2_bar_7 = k1 * moment_7 * weight_8 * power3_bar_0
            power2_bar_8 = k1 * moment_8 * weight_8 * power3_bar_0
            power2_bar_hat_0 = (
                moment_0 * moment_0 * weight_bar_hat_0 + k5 * moment_0 * weight_0 * moment_bar_hat_0
                + k0 * t0 * weight_bar_hat_1 + k6 * weight_1 * (moment_1 * moment_bar_hat_1
                + moment_2 * moment_bar_hat_2 + moment_3 * moment_bar_hat_3) + k1 * t1 * weight_bar_hat_2
                + k7 * weight_2 * (moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
                + moment_6 * moment_bar_hat_6 + moment_7 * moment_bar_hat_7 + moment_8 * moment_bar_hat_8)
            )
            power2_bar_hat_1 = (
                moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_1
                + moment_1 * moment_bar_hat_0) + t3 * weight_bar_hat_4
                + weight_4 * (moment_1 * (k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8)
                + k2 * moment_2 * moment_bar_hat_5 + k2 * moment_3 * moment_bar_hat_6
                + k2 * moment_4 * moment_bar_hat_1 + k2 * moment_5 * moment_bar_hat_2
                + k2 * moment_6 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_1)
            )
            power2_bar_hat_2 = (
                moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_2
                + moment_2 * moment_bar_hat_0) + t5 * weight_bar_hat_4
                + weight_4 * (k2 * moment_1 * moment_bar_hat_5 + moment_2 * (-k2 * moment_bar_hat_4
                - k3 * moment_bar_hat_8) + k2 * moment_3 * moment_bar_hat_7 - k2 * moment_4 * moment_bar_hat_2
                + k2 * moment_5 * moment_bar_hat_1 + k2 * moment_7 * moment_bar_hat_3
                - k3 * moment_8 * moment_bar_hat_2)
            )
            power2_bar_hat_3 = (
                moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_3
                + moment_3 * moment_bar_hat_0) + t7 * weight_bar_hat_4
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
                + power2_0 * moment_bar_hat_0) + k0 * t14 * weight_bar_hat_7
                + k0 * weight_7 * (moment_1 * power2_bar_hat_1 + moment_2 * power2_bar_hat_2
                + moment_3 * power2_bar_hat_3 + power2_1 * moment_bar_hat_1 + power2_2 * moment_bar_hat_2
                + power2_3 * moment_bar_hat_3) + k1 * t15 * weight_bar_hat_8
                + k1 * weight_8 * (moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5
                + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7 + moment_8 * power2_bar_hat_8
                + power2_4 * moment_bar_hat_4 + power2_5 * moment_bar_hat_5 + power2_6 * moment_bar_hat_6
                + power2_7 * moment_bar_hat_7 + power2_8 * moment_bar_hat_8)
            )
            power3_hat_0 = hyper_bar_0 * weight_bar_hat_11
            t38 = power3_bar_0 * weight_bar_hat_6 + weight_6 * power3_hat_0
            power2_hat_0 = (
                hyper_bar_0 * weight_bar_hat_10 + moment_0 * t38 + weight_6 * power3_bar_0 * moment_bar_hat_0
            )
            t40 = power3_bar_0 * weight_bar_hat_7
            t41 = weight_7 * power3_hat_0
            t42 = t40 + t41
            power2_hat_1 = k0 * (moment_1 * t42 + weight_7 * power3_bar_0 * moment_bar_hat_1)
            power2_hat_2 = k0 * (moment_2 * t42 + weight_7 * power3_bar_0 * moment_bar_hat_2)
            power2_hat_3 = k0 * (moment_3 * t42 + weight_7 * power3_bar_0 * moment_bar_hat_3)
            t46 = power3_bar_0 * weight_bar_hat_8
            t47 = weight_8 * power3_hat_0
            t48 = t46 + t47
            power2_hat_4 = k1 * (moment_4 * t48 + weight_8 * power3_bar_0 * moment_bar_hat_4)
            power2_hat_5 = k1 * (moment_5 * t48 + weight_8 * power3_bar_0 * moment_bar_hat_5)
            power2_hat_6 = k1 * (moment_6 * t48 + weight_8 * power3_bar_0 * moment_bar_hat_6)
            power2_hat_7 = k1 * (moment_7 * t48 + weight_8 * power3_bar_0 * moment_bar_hat_7)
            power2_hat_8 = k1 * (moment_8 * t48 + weight_8 * power3_bar_0 * moment_bar_hat_8)
            t54 = weight_bar_hat_3 * power2_bar_1 + weight_3 * power2_hat_1
            t55 = weight_bar_hat_3 * power2_bar_2 + weight_3 * power2_hat_2
            t56 = weight_bar_hat_3 * power2_bar_3 + weight_3 * power2_hat_3
            t57 = weight_bar_hat_5 * power2_bar_4 + weight_5 * power2_hat_4
            t58 = weight_bar_hat_5 * power2_bar_5 + weight_5 * power2_hat_5
            t59 = weight_bar_hat_5 * power2_bar_6 + weight_5 * power2_hat_6
            t60 = weight_bar_hat_5 * power2_bar_7 + weight_5 * power2_hat_7
            t61 = weight_bar_hat_5 * power2_bar_8 + weight_5 * power2_hat_8
            t62 = k6 * weight_bar_hat_1 * power2_bar_0 + k6 * weight_1 * power2_hat_0
            t63 = weight_bar_hat_4 * power2_bar_1
            t64 = weight_4 * power2_hat_1
            t65 = k2 * t63 + k2 * t64
            t66 = weight_bar_hat_4 * power2_bar_2
            t67 = weight_4 * power2_hat_2
            t68 = k2 * t66 + k2 * t67
            t69 = weight_bar_hat_4 * power2_bar_3
            t70 = weight_4 * power2_hat_3
            t71 = k2 * t69 + k2 * t70
            t72 = k3 * t63 + k3 * t64
            t73 = k0 * t40 + k0 * t41
            t74 = k3 * t66 + k3 * t67
            t75 = k4 * t69 + k4 * t70
            t76 = k7 * weight_bar_hat_2 * power2_bar_0 + k7 * weight_2 * power2_hat_0
            t77 = weight_4 * moment_bar_hat_1 * power2_bar_1
            t78 = weight_4 * moment_bar_hat_2 * power2_bar_2
            t79 = k1 * t46 + k1 * t47
            moment_hat_0 = (
                hyper_bar_0 * weight_bar_hat_9 + k5 * moment_0 * (weight_bar_hat_0 * power2_bar_0
                + weight_0 * power2_hat_0) + moment_1 * t54 + moment_2 * t55 + moment_3 * t56 + moment_4 * t57
                + moment_5 * t58 + moment_6 * t59 + moment_7 * t60 + moment_8 * t61
                + k5 * weight_0 * moment_bar_hat_0 * power2_bar_0 + weight_3 * moment_bar_hat_1 * power2_bar_1
                + weight_3 * moment_bar_hat_2 * power2_bar_2 + weight_3 * moment_bar_hat_3 * power2_bar_3
                + weight_5 * moment_bar_hat_4 * power2_bar_4 + weight_5 * moment_bar_hat_5 * power2_bar_5
                + weight_5 * moment_bar_hat_6 * power2_bar_6 + weight_5 * moment_bar_hat_7 * power2_bar_7
                + weight_5 * moment_bar_hat_8 * power2_bar_8 + power2_0 * t38
                + weight_6 * power3_bar_0 * power2_bar_hat_0
            )
            store(moment_hat, moment_hat_at, 0, moment_hat_0)
            moment_hat_1 = (
                moment_0 * t54 + moment_1 * t62 + moment_4 * t65 + moment_5 * t68 + moment_6 * t71
                - moment_8 * t72 + weight_3 * moment_bar_hat_0 * power2_bar_1
                + k6 * weight_1 * moment_bar_hat_1 * power2_bar_0
                + k2 * weight_4 * moment_bar_hat_4 * power2_bar_1
                + k2 * weight_4 * moment_bar_hat_5 * power2_bar_2
                + k2 * weight_4 * moment_bar_hat_6 * power2_bar_3
                - k3 * weight_4 * moment_bar_hat_8 * power2_bar_1 + power2_1 * t73
                + k0 * weight_7 * power3_bar_0 * power2_bar_hat_1
            )
            store(moment_hat, moment_hat_at, 32, moment_hat_1)
            moment_hat_2 = (
                moment_0 * t55 + moment_2 * t62 - moment_4 * t68 + moment_5 * t65 + moment_7 * t71
                - moment_8 * t74 + weight_3 * moment_bar_hat_0 * power2_bar_2
                + k6 * weight_1 * moment_bar_hat_2 * power2_bar_0
                - k2 * weight_4 * moment_bar_hat_4 * power2_bar_2
                + k2 * weight_4 * moment_bar_hat_5 * power2_bar_1
                + k2 * weight_4 * moment_bar_hat_7 * power2_bar_3
                - k3 * weight_4 * moment_bar_hat_8 * power2_bar_2 + power2_2 * t73
                + k0 * weight_7 * power3_bar_0 * power2_bar_hat_2
            )
            store(moment_hat, moment_hat_at, 64, moment_hat_2)
            moment_hat_3 = (
                moment_0 * t56 + moment_3 * t62 + moment_6 * t65 + moment_7 * t68 + moment_8 * t75
                + weight_3 * moment_bar_hat_0 * power2_bar_3 + k6 * weight_1 * moment_bar_hat_3 * power2_bar_0
                + k2 * weight_4 * moment_bar_hat_6 * power2_bar_1
                + k2 * weight_4 * moment_bar_hat_7 * power2_bar_2
                + k4 * weight_4 * moment_bar_hat_8 * power2_bar_3 + power2_3 * t73
                + k0 * weight_7 * power3_bar_0 * power2_bar_hat_3
            )
            store(moment_hat, moment_hat_at, 96, moment_hat_3)
            moment_hat_4 = (
                moment_0 * t57 + moment_1 * t65 - moment_2 * t68 + moment_4 * t76
                + weight_5 * moment_bar_hat_0 * power2_bar_4 + k2 * t77 - k2 * t78
                + k7 * weight_2 * moment_bar_hat_4 * power2_bar_0 + power2_4 * t79
                + k1 * weight_8 * power3_bar_0 * power2_bar_hat_4
            )
            store(moment_hat, moment_hat_at, 128, moment_hat_4)
            moment_hat_5 = (
                moment_0 * t58 + moment_1 * t68 + moment_2 * t65 + moment_5 * t76
                + weight_5 * moment_bar_hat_0 * power2_bar_5 + k2 * weight_4 * moment_bar_hat_1 * power2_bar_2
                + k2 * weight_4 * moment_bar_hat_2 * power2_bar_1
                + k7 * weight_2 * moment_bar_hat_5 * power2_bar_0 + power2_5 * t79
                + k1 * weight_8 * power3_bar_0 * power2_bar_hat_5
            )
            store(moment_hat, moment_hat_at, 160, moment_hat_5)
            moment_hat_6 = (
                moment_0 * t59 + moment_1 * t71 + moment_3 * t65 + moment_6 * t76
                + weight_5 * moment_bar_hat_0 * power2_bar_6 + k2 * weight_4 * moment_bar_hat_1 * power2_bar_3
                + k2 * weight_4 * moment_bar_hat_3 * power2_bar_1
                + k7 * weight_2 * moment_bar_hat_6 * power2_bar_0 + power2_6 * t79
                + k1 * weight_8 * power3_bar_0 * power2_bar_hat_6
            )
            store(moment_hat, moment_hat_at, 192, moment_hat_6)
            moment_hat_7 = (
                moment_0 * t60 + moment_2 * t71 + moment_3 * t68 + moment_7 * t76
                + weight_5 * moment_bar_hat_0 * power2_bar_7 + k2 * weight_4 * moment_bar_hat_2 * power2_bar_3
                + k2 * weight_4 * moment_bar_hat_3 * power2_bar_2
                + k7 * weight_2 * moment_bar_hat_7 * power2_bar_0 + power2_7 * t79
                + k1 * weight_8 * power3_bar_0 * power2_bar_hat_7
            )
            store(moment_hat, moment_hat_at, 224, moment_hat_7)
            moment_hat_8 = (
                -k3 * t77 - k3 * t78 + moment_0 * t61 - moment_1 * t72 - moment_2 * t74 + moment_3 * t75
                + moment_8 * t76 + weight_5 * moment_bar_hat_0 * power2_bar_8
                + k4 * weight_4 * moment_bar_hat_3 * power2_bar_3
                + k7 * weight_2 * moment_bar_hat_8 * power2_bar_0 + power2_8 * t79
                + k1 * weight_8 * power3_bar_0 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 256, moment_hat_8)
            hyper_bar_hat_0 = (
                moment_0 * weight_bar_hat_9 + moment_bar_hat_0 * weight_9 + power2_0 * weight_bar_hat_10
                + weight_10 * power2_bar_hat_0 + weight_bar_hat_11 * power3_0 + weight_11 * power3_bar_hat_0
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 0, hyper_bar_hat_0)


@compiled
def second_shared(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat):
    """moment [samples, 9, 32]
    weight [12, 32]
    hyper_bar [samples, 1, 32]
    moment_bar_hat [samples, 9, 32]
    weight_bar_hat [12, 32]
    -> weight_hat [12, 32]
    16704 operations an instance; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > weight > weight_bar_hat > moment > moment_bar_hat > power3_bar > power3_hat, weight_hat by hyper_bar > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_bar_hat > power3_hat > moment > moment_bar_hat
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
            weight_hat_at = block * 384 + c
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
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 288 + c
                hyper_bar_at = n * 32 + c
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
                weight_10 = load(weight, c, 320)
                weight_11 = load(weight, c, 352)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
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
                weight_bar_hat_10 = load(weight_bar_hat, c, 320)
                weight_bar_hat_11 = load(weight_bar_hat, c, 352)
                t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
                t1 = (
                    moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
                    + moment_8 * moment_8
                )
                power2_0 = moment_0 * moment_0 * weight_0 + k0 * weight_1 * t0 + k1 * weight_2 * t1
                t3 = (
                    moment_1 * (k2 * moment_4 - k3 * moment_8) + k2 * moment_2 * moment_5
                    + k2 * moment_3 * moment_6
                )
                power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t3
                t5 = (
                    k2 * moment_1 * moment_5 + moment_2 * (-k2 * moment_4 - k3 * moment_8)
                    + k2 * moment_3 * moment_7
                )
                power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t5
                t7 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k4 * moment_3 * moment_8
                power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t7
                power2_4 = moment_0 * moment_4 * weight_5
                power2_5 = moment_0 * moment_5 * weight_5
                power2_6 = moment_0 * moment_6 * weight_5
                power2_7 = moment_0 * moment_7 * weight_5
                power2_8 = moment_0 * moment_8 * weight_5
                power3_bar_0 = hyper_bar_0 * weight_11
                power2_bar_0 = hyper_bar_0 * weight_10 + moment_0 * power3_bar_0 * weight_6
                power2_bar_1 = k0 * moment_1 * power3_bar_0 * weight_7
                power2_bar_2 = k0 * moment_2 * power3_bar_0 * weight_7
                power2_bar_3 = k0 * moment_3 * power3_bar_0 * weight_7
                power2_bar_4 = k1 * moment_4 * power3_bar_0 * weight_8
                power2_bar_5 = k1 * moment_5 * power3_bar_0 * weight_8
                power2_bar_6 = k1 * moment_6 * power3_bar_0 * weight_8
                power2_bar_7 = k1 * moment_7 * power3_bar_0 * weight_8
                power2_bar_8 = k1 * moment_8 * power3_bar_0 * weight_8
                t24 = moment_1 * moment_bar_hat_1 + moment_2 * moment_bar_hat_2 + moment_3 * moment_bar_hat_3
                t25 = (
                    moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5 + moment_6 * moment_bar_hat_6
                    + moment_7 * moment_bar_hat_7 + moment_8 * moment_bar_hat_8
                )
                power2_bar_hat_0 = (
                    moment_0 * moment_0 * weight_bar_hat_0 + k5 * moment_0 * weight_0 * moment_bar_hat_0
                    + k0 * t0 * weight_bar_hat_1 + k6 * weight_1 * t24 + k1 * t1 * weight_bar_hat_2
                    + k7 * weight_2 * t25
                )
                t27 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
                t28 = (
                    moment_1 * (k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8)
                    + k2 * moment_2 * moment_bar_hat_5 + k2 * moment_3 * moment_bar_hat_6
                    + k2 * moment_4 * moment_bar_hat_1 + k2 * moment_5 * moment_bar_hat_2
                    + k2 * moment_6 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_1
                )
                power2_bar_hat_1 = (
                    moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * t27 + t3 * weight_bar_hat_4
                    + weight_4 * t28
                )
                t30 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
                t31 = (
                    k2 * moment_1 * moment_bar_hat_5 + moment_2 * (-k2 * moment_bar_hat_4
                    - k3 * moment_bar_hat_8) + k2 * moment_3 * moment_bar_hat_7
                    - k2 * moment_4 * moment_bar_hat_2 + k2 * moment_5 * moment_bar_hat_1
                    + k2 * moment_7 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_2
                )
                power2_bar_hat_2 = (
                    moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * t30 + t5 * weight_bar_hat_4
                    + weight_4 * t31
                )
                t33 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
                t34 = (
                    k2 * moment_1 * moment_bar_hat_6 + k2 * moment_2 * moment_bar_hat_7
                    + k4 * moment_3 * moment_bar_hat_8 + k2 * moment_6 * moment_bar_hat_1
                    + k2 * moment_7 * moment_bar_hat_2 + k4 * moment_8 * moment_bar_hat_3
                )
                power2_bar_hat_3 = (
                    moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * t33 + t7 * weight_bar_hat_4
                    + weight_4 * t34
                )
                t36 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
                power2_bar_hat_4 = moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * t36
                t38 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
                power2_bar_hat_5 = moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * t38
                t40 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
                power2_bar_hat_6 = moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * t40
                t42 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
                power2_bar_hat_7 = moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * t42
                t44 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
                power2_bar_hat_8 = moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * t44
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
                power3_hat_0 = hyper_bar_0 * weight_bar_hat_11
                t48 = moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0
                power2_hat_0 = (
                    hyper_bar_0 * weight_bar_hat_10 + moment_0 * power3_bar_0 * weight_bar_hat_6
                    + weight_6 * t48
                )
                t50 = moment_1 * power3_hat_0 + power3_bar_0 * moment_bar_hat_1
                power2_hat_1 = k0 * (moment_1 * power3_bar_0 * weight_bar_hat_7 + weight_7 * t50)
                t52 = moment_2 * power3_hat_0 + power3_bar_0 * moment_bar_hat_2
                power2_hat_2 = k0 * (moment_2 * power3_bar_0 * weight_bar_hat_7 + weight_7 * t52)
                t54 = moment_3 * power3_hat_0 + power3_bar_0 * moment_bar_hat_3
                power2_hat_3 = k0 * (moment_3 * power3_bar_0 * weight_bar_hat_7 + weight_7 * t54)
                t56 = moment_4 * power3_hat_0 + power3_bar_0 * moment_bar_hat_4
                power2_hat_4 = k1 * (moment_4 * power3_bar_0 * weight_bar_hat_8 + weight_8 * t56)
                t58 = moment_5 * power3_hat_0 + power3_bar_0 * moment_bar_hat_5
                power2_hat_5 = k1 * (moment_5 * power3_bar_0 * weight_bar_hat_8 + weight_8 * t58)
                t60 = moment_6 * power3_hat_0 + power3_bar_0 * moment_bar_hat_6
                power2_hat_6 = k1 * (moment_6 * power3_bar_0 * weight_bar_hat_8 + weight_8 * t60)
                t62 = moment_7 * power3_hat_0 + power3_bar_0 * moment_bar_hat_7
                power2_hat_7 = k1 * (moment_7 * power3_bar_0 * weight_bar_hat_8 + weight_8 * t62)
                t64 = moment_8 * power3_hat_0 + power3_bar_0 * moment_bar_hat_8
                power2_hat_8 = k1 * (moment_8 * power3_bar_0 * weight_bar_hat_8 + weight_8 * t64)
                weight_hat_0 += moment_0 * (moment_0 * power2_hat_0 + k5 * moment_bar_hat_0 * power2_bar_0)
                weight_hat_1 += k0 * t0 * power2_hat_0 + k6 * t24 * power2_bar_0
                weight_hat_2 += k1 * t1 * power2_hat_0 + k7 * t25 * power2_bar_0
                weight_hat_3 += (
                    moment_0 * moment_1 * power2_hat_1 + moment_0 * moment_2 * power2_hat_2
                    + moment_0 * moment_3 * power2_hat_3 + t27 * power2_bar_1 + t30 * power2_bar_2
                    + t33 * power2_bar_3
                )
                weight_hat_4 += (
                    t3 * power2_hat_1 + t5 * power2_hat_2 + t7 * power2_hat_3 + t28 * power2_bar_1
                    + t31 * power2_bar_2 + t34 * power2_bar_3
                )
                weight_hat_5 += (
                    moment_0 * moment_4 * power2_hat_4 + moment_0 * moment_5 * power2_hat_5
                    + moment_0 * moment_6 * power2_hat_6 + moment_0 * moment_7 * power2_hat_7
                    + moment_0 * moment_8 * power2_hat_8 + t36 * power2_bar_4 + t38 * power2_bar_5
                    + t40 * power2_bar_6 + t42 * power2_bar_7 + t44 * power2_bar_8
                )
                weight_hat_6 += power2_0 * t48 + moment_0 * power3_bar_0 * power2_bar_hat_0
                weight_hat_7 += (
                    k0 * (power2_1 * t50 + moment_1 * power3_bar_0 * power2_bar_hat_1 + power2_2 * t52
                    + moment_2 * power3_bar_0 * power2_bar_hat_2 + power2_3 * t54
                    + moment_3 * power3_bar_0 * power2_bar_hat_3)
                )
                weight_hat_8 += (
                    k1 * (power2_4 * t56 + moment_4 * power3_bar_0 * power2_bar_hat_4 + power2_5 * t58
                    + moment_5 * power3_bar_0 * power2_bar_hat_5 + power2_6 * t60
                    + moment_6 * power3_bar_0 * power2_bar_hat_6 + power2_7 * t62
                    + moment_7 * power3_bar_0 * power2_bar_hat_7 + power2_8 * t64
                    + moment_8 * power3_bar_0 * power2_bar_hat_8)
                )
                weight_hat_9 += hyper_bar_0 * moment_bar_hat_0
                weight_hat_10 += hyper_bar_0 * power2_bar_hat_0
                weight_hat_11 += hyper_bar_0 * power3_bar_hat_0
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


# (order of derivative, axis of the outputs, function (a loop in parts has several), index arrays, inputs,
#  outputs as (name, components, components a knot, has channels), operations an instance)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), (('hyper', 1, 1, True),), 3168),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), (('moment_bar', 9, 9, True),), 8416),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), (('weight_bar', 12, 12, True),), 6112),
    (2, 'batch', second_batch, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('moment_hat', 9, 9, True), ('hyper_bar_hat', 1, 1, True),), 24832),
    (2, 'shared', second_shared, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('weight_hat', 12, 12, True),), 16704),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))
OUTPUTS = (('hyper',), ('moment_bar', 'weight_bar'), ('moment_hat', 'weight_hat', 'hyper_bar_hat'))

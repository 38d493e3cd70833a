"""self_coupling 1x0e+1x1o+1x2e 1x0e lite 3 32: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 241061aa819fae10, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e lite 3 32 --target numba
Operations of one instance with all its channels:
    forward_batch 3168
    gradient_batch 8448
    gradient_shared 6304
    second_batch 27648
    second_shared 16288
"""

import numpy as np
from numba import njit

from codegen.targets.numba.lanes import operations

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e lite 3 32'
FORM = '241061aa819fae10'
CHANNELS = 32
EDGES = 32  # whose shared numbers are worked out ahead of their channels
SAMPLES = 32  # that sum into one row of a shared output, whatever the number of threads
# blocks of neighbouring channels, as wide as the machine's registers
width, load, store, splat, total = operations(32)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_batch(begin, end, moment, weight, hyper):
    """moment [samples, 9, 32]
    weight [12, 32]
    -> hyper [samples, 1, 32]
    3168 operations an instance; nesting order weight, moment, power2, power3
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
            moment_0 = load(moment, moment_at)
            moment_1 = load(moment, moment_at + 32)
            moment_2 = load(moment, moment_at + 64)
            moment_3 = load(moment, moment_at + 96)
            moment_4 = load(moment, moment_at + 128)
            moment_5 = load(moment, moment_at + 160)
            moment_6 = load(moment, moment_at + 192)
            moment_7 = load(moment, moment_at + 224)
            moment_8 = load(moment, moment_at + 256)
            weight_0 = load(weight, c)
            weight_1 = load(weight, 32 + c)
            weight_2 = load(weight, 64 + c)
            weight_3 = load(weight, 96 + c)
            weight_4 = load(weight, 128 + c)
            weight_5 = load(weight, 160 + c)
            weight_6 = load(weight, 192 + c)
            weight_7 = load(weight, 224 + c)
            weight_8 = load(weight, 256 + c)
            weight_9 = load(weight, 288 + c)
            weight_10 = load(weight, 320 + c)
            weight_11 = load(weight, 352 + c)
            power2_0 = (
                moment_0 * moment_0 * weight_0 + k0 * (moment_1 * moment_1 + moment_2 * moment_2
                + moment_3 * moment_3) * weight_1 + k1 * (moment_4 * moment_4 + moment_5 * moment_5
                + moment_6 * moment_6 + moment_7 * moment_7 + moment_8 * moment_8) * weight_2
            )
            power2_1 = (
                moment_0 * moment_1 * weight_3 + (moment_1 * (k2 * moment_4 - k3 * moment_8)
                + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6) * weight_4
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
                moment_0 * power2_0 * weight_6 + k0 * (moment_1 * power2_1 + moment_2 * power2_2
                + moment_3 * power2_3) * weight_7 + k1 * (moment_4 * power2_4 + moment_5 * power2_5
                + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8) * weight_8
            )
            hyper_0 = moment_0 * weight_9 + power2_0 * weight_10 + power3_0 * weight_11
            store(hyper, hyper_at, hyper_0)


@compiled
def gradient_batch(begin, end, moment, weight, hyper_bar, moment_bar):
    """moment [samples, 9, 32]
    weight [12, 32]
    hyper_bar [samples, 1, 32]
    -> moment_bar [samples, 9, 32]
    8448 operations an instance; nesting order weight, hyper_bar, power2, power3_bar, power2_bar, moment
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
            moment_0 = load(moment, moment_at)
            moment_1 = load(moment, moment_at + 32)
            moment_2 = load(moment, moment_at + 64)
            moment_3 = load(moment, moment_at + 96)
            moment_4 = load(moment, moment_at + 128)
            moment_5 = load(moment, moment_at + 160)
            moment_6 = load(moment, moment_at + 192)
            moment_7 = load(moment, moment_at + 224)
            moment_8 = load(moment, moment_at + 256)
            weight_0 = load(weight, c)
            weight_1 = load(weight, 32 + c)
            weight_2 = load(weight, 64 + c)
            weight_3 = load(weight, 96 + c)
            weight_4 = load(weight, 128 + c)
            weight_5 = load(weight, 160 + c)
            weight_6 = load(weight, 192 + c)
            weight_7 = load(weight, 224 + c)
            weight_8 = load(weight, 256 + c)
            weight_9 = load(weight, 288 + c)
            weight_10 = load(weight, 320 + c)
            weight_11 = load(weight, 352 + c)
            hyper_bar_0 = load(hyper_bar, hyper_bar_at)
            power2_0 = (
                moment_0 * moment_0 * weight_0 + k0 * (moment_1 * moment_1 + moment_2 * moment_2
                + moment_3 * moment_3) * weight_1 + k1 * (moment_4 * moment_4 + moment_5 * moment_5
                + moment_6 * moment_6 + moment_7 * moment_7 + moment_8 * moment_8) * weight_2
            )
            t1 = k2 * moment_4 - k3 * moment_8
            power2_1 = (
                moment_0 * moment_1 * weight_3 + (moment_1 * t1 + k2 * moment_2 * moment_5
                + k2 * moment_3 * moment_6) * weight_4
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
            t21 = moment_1 * power2_bar_1
            t22 = moment_2 * power2_bar_2
            t23 = moment_3 * power2_bar_3
            moment_bar_0 = (
                hyper_bar_0 * weight_9 + k5 * moment_0 * weight_0 * power2_bar_0 + weight_3 * (t21 + t22 + t23)
                + weight_5 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
                + moment_7 * power2_bar_7 + moment_8 * power2_bar_8) + power3_bar_0 * weight_6 * power2_0
            )
            store(moment_bar, moment_bar_at, moment_bar_0)
            moment_bar_1 = (
                moment_0 * weight_3 * power2_bar_1 + k6 * moment_1 * weight_1 * power2_bar_0
                + weight_4 * (t1 * power2_bar_1 + k2 * moment_5 * power2_bar_2 + k2 * moment_6 * power2_bar_3)
                + k0 * power3_bar_0 * weight_7 * power2_1
            )
            store(moment_bar, moment_bar_at + 32, moment_bar_1)
            moment_bar_2 = (
                moment_0 * weight_3 * power2_bar_2 + k6 * moment_2 * weight_1 * power2_bar_0
                + weight_4 * (t3 * power2_bar_2 + k2 * moment_5 * power2_bar_1 + k2 * moment_7 * power2_bar_3)
                + k0 * power3_bar_0 * weight_7 * power2_2
            )
            store(moment_bar, moment_bar_at + 64, moment_bar_2)
            moment_bar_3 = (
                moment_0 * weight_3 * power2_bar_3 + k6 * moment_3 * weight_1 * power2_bar_0
                + weight_4 * (k2 * moment_6 * power2_bar_1 + k2 * moment_7 * power2_bar_2
                + k4 * moment_8 * power2_bar_3) + k0 * power3_bar_0 * weight_7 * power2_3
            )
            store(moment_bar, moment_bar_at + 96, moment_bar_3)
            moment_bar_4 = (
                moment_0 * weight_5 * power2_bar_4 + k2 * weight_4 * (t21 - t22)
                + k7 * moment_4 * weight_2 * power2_bar_0 + k1 * power3_bar_0 * weight_8 * power2_4
            )
            store(moment_bar, moment_bar_at + 128, moment_bar_4)
            moment_bar_5 = (
                moment_0 * weight_5 * power2_bar_5 + k2 * weight_4 * (moment_1 * power2_bar_2
                + moment_2 * power2_bar_1) + k7 * moment_5 * weight_2 * power2_bar_0
                + k1 * power3_bar_0 * weight_8 * power2_5
            )
            store(moment_bar, moment_bar_at + 160, moment_bar_5)
            moment_bar_6 = (
                moment_0 * weight_5 * power2_bar_6 + k2 * weight_4 * (moment_1 * power2_bar_3
                + moment_3 * power2_bar_1) + k7 * moment_6 * weight_2 * power2_bar_0
                + k1 * power3_bar_0 * weight_8 * power2_6
            )
            store(moment_bar, moment_bar_at + 192, moment_bar_6)
            moment_bar_7 = (
                moment_0 * weight_5 * power2_bar_7 + k2 * weight_4 * (moment_2 * power2_bar_3
                + moment_3 * power2_bar_2) + k7 * moment_7 * weight_2 * power2_bar_0
                + k1 * power3_bar_0 * weight_8 * power2_7
            )
            store(moment_bar, moment_bar_at + 224, moment_bar_7)
            moment_bar_8 = (
                moment_0 * weight_5 * power2_bar_8 + weight_4 * (-k3 * t21 - k3 * t22 + k4 * t23)
                + k7 * moment_8 * weight_2 * power2_bar_0 + k1 * power3_bar_0 * weight_8 * power2_8
            )
            store(moment_bar, moment_bar_at + 256, moment_bar_8)


@compiled
def gradient_shared(begin, end, moment, weight, hyper_bar, weight_bar):
    """moment [samples, 9, 32]
    weight [12, 32]
    hyper_bar [samples, 1, 32]
    -> weight_bar [12, 32]
    6304 operations an instance; nesting order hyper_bar, weight, power2, power3, power3_bar, power2_bar, moment
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
            weight_bar_0 = load(weight_bar, weight_bar_at)
            weight_bar_1 = load(weight_bar, weight_bar_at + 32)
            weight_bar_2 = load(weight_bar, weight_bar_at + 64)
            weight_bar_3 = load(weight_bar, weight_bar_at + 96)
            weight_bar_4 = load(weight_bar, weight_bar_at + 128)
            weight_bar_5 = load(weight_bar, weight_bar_at + 160)
            weight_bar_6 = load(weight_bar, weight_bar_at + 192)
            weight_bar_7 = load(weight_bar, weight_bar_at + 224)
            weight_bar_8 = load(weight_bar, weight_bar_at + 256)
            weight_bar_9 = load(weight_bar, weight_bar_at + 288)
            weight_bar_10 = load(weight_bar, weight_bar_at + 320)
            weight_bar_11 = load(weight_bar, weight_bar_at + 352)
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 288 + c
                hyper_bar_at = n * 32 + c
                moment_0 = load(moment, moment_at)
                moment_1 = load(moment, moment_at + 32)
                moment_2 = load(moment, moment_at + 64)
                moment_3 = load(moment, moment_at + 96)
                moment_4 = load(moment, moment_at + 128)
                moment_5 = load(moment, moment_at + 160)
                moment_6 = load(moment, moment_at + 192)
                moment_7 = load(moment, moment_at + 224)
                moment_8 = load(moment, moment_at + 256)
                weight_0 = load(weight, c)
                weight_1 = load(weight, 32 + c)
                weight_2 = load(weight, 64 + c)
                weight_3 = load(weight, 96 + c)
                weight_4 = load(weight, 128 + c)
                weight_5 = load(weight, 160 + c)
                weight_6 = load(weight, 192 + c)
                weight_7 = load(weight, 224 + c)
                weight_8 = load(weight, 256 + c)
                weight_10 = load(weight, 320 + c)
                weight_11 = load(weight, 352 + c)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at)
                t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
                t1 = (
                    moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
                    + moment_8 * moment_8
                )
                power2_0 = moment_0 * moment_0 * weight_0 + k0 * t0 * weight_1 + k1 * t1 * weight_2
                t3 = (
                    moment_1 * (k2 * moment_4 - k3 * moment_8) + k2 * moment_2 * moment_5
                    + k2 * moment_3 * moment_6
                )
                power2_1 = moment_0 * moment_1 * weight_3 + t3 * weight_4
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
                    moment_0 * power2_0 * weight_6 + k0 * (moment_1 * power2_1 + moment_2 * power2_2
                    + moment_3 * power2_3) * weight_7 + k1 * (moment_4 * power2_4 + moment_5 * power2_5
                    + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8) * weight_8
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
                    moment_0 * moment_1 * power2_bar_1 + moment_0 * moment_2 * power2_bar_2
                    + moment_0 * moment_3 * power2_bar_3
                )
                weight_bar_4 += t3 * power2_bar_1 + t5 * power2_bar_2 + t7 * power2_bar_3
                weight_bar_5 += (
                    moment_0 * moment_4 * power2_bar_4 + moment_0 * moment_5 * power2_bar_5
                    + moment_0 * moment_6 * power2_bar_6 + moment_0 * moment_7 * power2_bar_7
                    + moment_0 * moment_8 * power2_bar_8
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
            store(weight_bar, weight_bar_at, weight_bar_0)
            store(weight_bar, weight_bar_at + 32, weight_bar_1)
            store(weight_bar, weight_bar_at + 64, weight_bar_2)
            store(weight_bar, weight_bar_at + 96, weight_bar_3)
            store(weight_bar, weight_bar_at + 128, weight_bar_4)
            store(weight_bar, weight_bar_at + 160, weight_bar_5)
            store(weight_bar, weight_bar_at + 192, weight_bar_6)
            store(weight_bar, weight_bar_at + 224, weight_bar_7)
            store(weight_bar, weight_bar_at + 256, weight_bar_8)
            store(weight_bar, weight_bar_at + 288, weight_bar_9)
            store(weight_bar, weight_bar_at + 320, weight_bar_10)
            store(weight_bar, weight_bar_at + 352, weight_bar_11)


@compiled
def second_batch(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat):
    """moment [samples, 9, 32]
    weight [12, 32]
    hyper_bar [samples, 1, 32]
    moment_bar_hat [samples, 9, 32]
    weight_bar_hat [12, 32]
    -> moment_hat [samples, 9, 32], hyper_bar_hat [samples, 1, 32]
    27648 operations an instance; nesting order weight, weight_bar_hat, hyper_bar, power2, power3, power3_bar, power2_bar, power2_bar_hat, power3_bar_hat, power3_hat, power2_hat, moment, moment_bar_hat
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
            moment_0 = load(moment, moment_at)
            moment_1 = load(moment, moment_at + 32)
            moment_2 = load(moment, moment_at + 64)
            moment_3 = load(moment, moment_at + 96)
            moment_4 = load(moment, moment_at + 128)
            moment_5 = load(moment, moment_at + 160)
            moment_6 = load(moment, moment_at + 192)
            moment_7 = load(moment, moment_at + 224)
            moment_8 = load(moment, moment_at + 256)
            weight_0 = load(weight, c)
            weight_1 = load(weight, 32 + c)
            weight_2 = load(weight, 64 + c)
            weight_3 = load(weight, 96 + c)
            weight_4 = load(weight, 128 + c)
            weight_5 = load(weight, 160 + c)
            weight_6 = load(weight, 192 + c)
            weight_7 = load(weight, 224 + c)
            weight_8 = load(weight, 256 + c)
            weight_9 = load(weight, 288 + c)
            weight_10 = load(weight, 320 + c)
            weight_11 = load(weight, 352 + c)
            hyper_bar_0 = load(hyper_bar, hyper_bar_at)
            moment_bar_hat_0 = load(moment_bar_hat, moment_bar_hat_at)
            moment_bar_hat_1 = load(moment_bar_hat, moment_bar_hat_at + 32)
            moment_bar_hat_2 = load(moment_bar_hat, moment_bar_hat_at + 64)
            moment_bar_hat_3 = load(moment_bar_hat, moment_bar_hat_at + 96)
            moment_bar_hat_4 = load(moment_bar_hat, moment_bar_hat_at + 128)
            moment_bar_hat_5 = load(moment_bar_hat, moment_bar_hat_at + 160)
            moment_bar_hat_6 = load(moment_bar_hat, moment_bar_hat_at + 192)
            moment_bar_hat_7 = load(moment_bar_hat, moment_bar_hat_at + 224)
            moment_bar_hat_8 = load(moment_bar_hat, moment_bar_hat_at + 256)
            weight_bar_hat_0 = load(weight_bar_hat, c)
            weight_bar_hat_1 = load(weight_bar_hat, 32 + c)
            weight_bar_hat_2 = load(weight_bar_hat, 64 + c)
            weight_bar_hat_3 = load(weight_bar_hat, 96 + c)
            weight_bar_hat_4 = load(weight_bar_hat, 128 + c)
            weight_bar_hat_5 = load(weight_bar_hat, 160 + c)
            weight_bar_hat_6 = load(weight_bar_hat, 192 + c)
            weight_bar_hat_7 = load(weight_bar_hat, 224 + c)
            weight_bar_hat_8 = load(weight_bar_hat, 256 + c)
            weight_bar_hat_9 = load(weight_bar_hat, 288 + c)
            weight_bar_hat_10 = load(weight_bar_hat, 320 + c)
            weight_bar_hat_11 = load(weight_bar_hat, 352 + c)
            t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
            t1 = (
                moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
                + moment_8 * moment_8
            )
            power2_0 = moment_0 * moment_0 * weight_0 + k0 * t0 * weight_1 + k1 * t1 * weight_2
            t3 = k2 * moment_4 - k3 * moment_8
            t4 = moment_1 * t3 + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
            power2_1 = moment_0 * moment_1 * weight_3 + t4 * weight_4
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
            power3_0 = moment_0 * power2_0 * weight_6 + k0 * t16 * weight_7 + k1 * t17 * weight_8
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
            t29 = moment_0 * moment_0 * weight_bar_hat_0
            t30 = t0 * weight_bar_hat_1
            t31 = t1 * weight_bar_hat_2
            power2_bar_hat_0 = (
                k5 * moment_0 * weight_0 * moment_bar_hat_0 + k6 * weight_1 * (moment_1 * moment_bar_hat_1
                + moment_2 * moment_bar_hat_2 + moment_3 * moment_bar_hat_3)
                + k7 * weight_2 * (moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
                + moment_6 * moment_bar_hat_6 + moment_7 * moment_bar_hat_7 + moment_8 * moment_bar_hat_8) + t29
                + k0 * t30 + k1 * t31
            )
            t33 = k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8
            t34 = moment_0 * moment_1 * weight_bar_hat_3
            t35 = t4 * weight_bar_hat_4
            power2_bar_hat_1 = (
                weight_3 * (moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0)
                + weight_4 * (moment_1 * t33 + k2 * moment_2 * moment_bar_hat_5
                + k2 * moment_3 * moment_bar_hat_6 + k2 * moment_4 * moment_bar_hat_1
                + k2 * moment_5 * moment_bar_hat_2 + k2 * moment_6 * moment_bar_hat_3
                - k3 * moment_8 * moment_bar_hat_1) + t34 + t35
            )
            t37 = -k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8
            t38 = moment_0 * moment_2 * weight_bar_hat_3
            t39 = t7 * weight_bar_hat_4
            power2_bar_hat_2 = (
                weight_3 * (moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0)
                + weight_4 * (k2 * moment_1 * moment_bar_hat_5 + moment_2 * t37
                + k2 * moment_3 * moment_bar_hat_7 - k2 * moment_4 * moment_bar_hat_2
                + k2 * moment_5 * moment_bar_hat_1 + k2 * moment_7 * moment_bar_hat_3
                - k3 * moment_8 * moment_bar_hat_2) + t38 + t39
            )
            t41 = moment_0 * moment_3 * weight_bar_hat_3
            t42 = t9 * weight_bar_hat_4
            power2_bar_hat_3 = (
                weight_3 * (moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0)
                + weight_4 * (k2 * moment_1 * moment_bar_hat_6 + k2 * moment_2 * moment_bar_hat_7
                + k4 * moment_3 * moment_bar_hat_8 + k2 * moment_6 * moment_bar_hat_1
                + k2 * moment_7 * moment_bar_hat_2 + k4 * moment_8 * moment_bar_hat_3) + t41 + t42
            )
            power2_bar_hat_4 = (
                weight_5 * (moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0)
                + moment_0 * moment_4 * weight_bar_hat_5
            )
            power2_bar_hat_5 = (
                weight_5 * (moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0)
                + moment_0 * moment_5 * weight_bar_hat_5
            )
            power2_bar_hat_6 = (
                weight_5 * (moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0)
                + moment_0 * moment_6 * weight_bar_hat_5
            )
            power2_bar_hat_7 = (
                weight_5 * (moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0)
                + moment_0 * moment_7 * weight_bar_hat_5
            )
            power2_bar_hat_8 = (
                weight_5 * (moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0)
                + moment_0 * moment_8 * weight_bar_hat_5
            )
            t49 = moment_1 * power2_bar_hat_1
            t50 = moment_2 * power2_bar_hat_2
            t51 = moment_3 * power2_bar_hat_3
            t52 = moment_4 * power2_bar_hat_4
            t53 = moment_5 * power2_bar_hat_5
            t54 = moment_6 * power2_bar_hat_6
            t55 = moment_7 * power2_bar_hat_7
            t56 = moment_8 * power2_bar_hat_8
            t57 = moment_0 * power2_0 * weight_bar_hat_6
            t58 = t16 * weight_bar_hat_7
            t59 = t17 * weight_bar_hat_8
            power3_bar_hat_0 = (
                weight_6 * (power2_0 * moment_bar_hat_0 + moment_0 * power2_bar_hat_0)
                + k0 * weight_7 * (power2_1 * moment_bar_hat_1 + power2_2 * moment_bar_hat_2
                + power2_3 * moment_bar_hat_3 + t49 + t50 + t51) + k1 * weight_8 * (power2_4 * moment_bar_hat_4
                + power2_5 * moment_bar_hat_5 + power2_6 * moment_bar_hat_6 + power2_7 * moment_bar_hat_7
                + power2_8 * moment_bar_hat_8 + t52 + t53 + t54 + t55 + t56) + t57 + k0 * t58 + k1 * t59
            )
            power3_hat_0 = hyper_bar_0 * weight_bar_hat_11
            t62 = hyper_bar_0 * weight_bar_hat_10
            t63 = moment_0 * power3_bar_0 * weight_bar_hat_6
            power2_hat_0 = weight_6 * (power3_bar_0 * moment_bar_hat_0 + moment_0 * power3_hat_0) + t62 + t63
            power2_hat_1 = (
                k0 * (weight_7 * (power3_bar_0 * moment_bar_hat_1 + moment_1 * power3_hat_0)
                + moment_1 * power3_bar_0 * weight_bar_hat_7)
            )
            power2_hat_2 = (
                k0 * (weight_7 * (power3_bar_0 * moment_bar_hat_2 + moment_2 * power3_hat_0)
                + moment_2 * power3_bar_0 * weight_bar_hat_7)
            )
            power2_hat_3 = (
                k0 * (weight_7 * (power3_bar_0 * moment_bar_hat_3 + moment_3 * power3_hat_0)
                + moment_3 * power3_bar_0 * weight_bar_hat_7)
            )
            power2_hat_4 = (
                k1 * (weight_8 * (power3_bar_0 * moment_bar_hat_4 + moment_4 * power3_hat_0)
                + moment_4 * power3_bar_0 * weight_bar_hat_8)
            )
            power2_hat_5 = (
                k1 * (weight_8 * (power3_bar_0 * moment_bar_hat_5 + moment_5 * power3_hat_0)
                + moment_5 * power3_bar_0 * weight_bar_hat_8)
            )
            power2_hat_6 = (
                k1 * (weight_8 * (power3_bar_0 * moment_bar_hat_6 + moment_6 * power3_hat_0)
                + moment_6 * power3_bar_0 * weight_bar_hat_8)
            )
            power2_hat_7 = (
                k1 * (weight_8 * (power3_bar_0 * moment_bar_hat_7 + moment_7 * power3_hat_0)
                + moment_7 * power3_bar_0 * weight_bar_hat_8)
            )
            power2_hat_8 = (
                k1 * (weight_8 * (power3_bar_0 * moment_bar_hat_8 + moment_8 * power3_hat_0)
                + moment_8 * power3_bar_0 * weight_bar_hat_8)
            )
            t73 = moment_bar_hat_1 * power2_bar_1
            t74 = moment_bar_hat_2 * power2_bar_2
            t75 = moment_bar_hat_3 * power2_bar_3
            t76 = moment_1 * power2_hat_1
            t77 = moment_2 * power2_hat_2
            t78 = moment_3 * power2_hat_3
            t79 = moment_4 * power2_hat_4
            t80 = moment_5 * power2_hat_5
            t81 = moment_6 * power2_hat_6
            t82 = moment_7 * power2_hat_7
            t83 = moment_8 * power2_hat_8
            t84 = hyper_bar_0 * weight_bar_hat_9
            t85 = moment_0 * weight_bar_hat_0 * power2_bar_0
            t86 = moment_1 * power2_bar_1
            t87 = moment_2 * power2_bar_2
            t88 = moment_3 * power2_bar_3
            t89 = weight_bar_hat_3 * (t86 + t87 + t88)
            t90 = (
                weight_bar_hat_5 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
                + moment_7 * power2_bar_7 + moment_8 * power2_bar_8)
            )
            t91 = power2_0 * power3_bar_0 * weight_bar_hat_6
            t92 = t3 * power2_hat_1
            t93 = moment_5 * power2_hat_2
            t94 = moment_6 * power2_hat_3
            t95 = moment_0 * weight_bar_hat_3 * power2_bar_1
            t96 = moment_1 * weight_bar_hat_1 * power2_bar_0
            t97 = (
                weight_bar_hat_4 * (t3 * power2_bar_1 + k2 * moment_5 * power2_bar_2
                + k2 * moment_6 * power2_bar_3)
            )
            t98 = power2_1 * power3_bar_0 * weight_bar_hat_7
            t99 = t6 * power2_hat_2
            t100 = moment_5 * power2_hat_1
            t101 = moment_7 * power2_hat_3
            t102 = moment_0 * weight_bar_hat_3 * power2_bar_2
            t103 = moment_2 * weight_bar_hat_1 * power2_bar_0
            t104 = (
                weight_bar_hat_4 * (t6 * power2_bar_2 + k2 * moment_5 * power2_bar_1
                + k2 * moment_7 * power2_bar_3)
            )
            t105 = power2_2 * power3_bar_0 * weight_bar_hat_7
            t106 = moment_6 * power2_hat_1
            t107 = moment_7 * power2_hat_2
            t108 = moment_8 * power2_hat_3
            t109 = moment_0 * weight_bar_hat_3 * power2_bar_3
            t110 = moment_3 * weight_bar_hat_1 * power2_bar_0
            t111 = (
                weight_bar_hat_4 * (k2 * moment_6 * power2_bar_1 + k2 * moment_7 * power2_bar_2
                + k4 * moment_8 * power2_bar_3)
            )
            t112 = power2_3 * power3_bar_0 * weight_bar_hat_7
            t113 = moment_0 * weight_bar_hat_5 * power2_bar_4
            t114 = weight_bar_hat_4 * (t86 - t87)
            t115 = moment_4 * weight_bar_hat_2 * power2_bar_0
            t116 = power2_4 * power3_bar_0 * weight_bar_hat_8
            t117 = moment_1 * power2_hat_2
            t118 = moment_2 * power2_hat_1
            t119 = moment_0 * weight_bar_hat_5 * power2_bar_5
            t120 = weight_bar_hat_4 * (moment_1 * power2_bar_2 + moment_2 * power2_bar_1)
            t121 = moment_5 * weight_bar_hat_2 * power2_bar_0
            t122 = power2_5 * power3_bar_0 * weight_bar_hat_8
            t123 = moment_1 * power2_hat_3
            t124 = moment_3 * power2_hat_1
            t125 = moment_0 * weight_bar_hat_5 * power2_bar_6
            t126 = weight_bar_hat_4 * (moment_1 * power2_bar_3 + moment_3 * power2_bar_1)
            t127 = moment_6 * weight_bar_hat_2 * power2_bar_0
            t128 = power2_6 * power3_bar_0 * weight_bar_hat_8
            t129 = moment_2 * power2_hat_3
            t130 = moment_3 * power2_hat_2
            t131 = moment_0 * weight_bar_hat_5 * power2_bar_7
            t132 = weight_bar_hat_4 * (moment_2 * power2_bar_3 + moment_3 * power2_bar_2)
            t133 = moment_7 * weight_bar_hat_2 * power2_bar_0
            t134 = power2_7 * power3_bar_0 * weight_bar_hat_8
            t135 = moment_0 * weight_bar_hat_5 * power2_bar_8
            t136 = weight_bar_hat_4 * (-k3 * t86 - k3 * t87 + k4 * t88)
            t137 = moment_8 * weight_bar_hat_2 * power2_bar_0
            t138 = power2_8 * power3_bar_0 * weight_bar_hat_8
            t139 = moment_0 * weight_bar_hat_9
            t140 = power2_0 * weight_bar_hat_10
            t141 = weight_bar_hat_11 * power3_0
            moment_hat_0 = (
                k5 * weight_0 * (moment_bar_hat_0 * power2_bar_0 + moment_0 * power2_hat_0) + weight_3 * (t73
                + t74 + t75 + t76 + t77 + t78) + weight_5 * (moment_bar_hat_4 * power2_bar_4
                + moment_bar_hat_5 * power2_bar_5 + moment_bar_hat_6 * power2_bar_6
                + moment_bar_hat_7 * power2_bar_7 + moment_bar_hat_8 * power2_bar_8 + t79 + t80 + t81 + t82
                + t83) + weight_6 * (power2_0 * power3_hat_0 + power3_bar_0 * power2_bar_hat_0) + t84 + k5 * t85
                + t89 + t90 + t91
            )
            store(moment_hat, moment_hat_at, moment_hat_0)
            moment_hat_1 = (
                weight_3 * (moment_bar_hat_0 * power2_bar_1 + moment_0 * power2_hat_1)
                + k6 * weight_1 * (moment_bar_hat_1 * power2_bar_0 + moment_1 * power2_hat_0)
                + weight_4 * (t33 * power2_bar_1 + k2 * moment_bar_hat_5 * power2_bar_2
                + k2 * moment_bar_hat_6 * power2_bar_3 + t92 + k2 * t93 + k2 * t94)
                + k0 * weight_7 * (power2_1 * power3_hat_0 + power3_bar_0 * power2_bar_hat_1) + t95 + k6 * t96
                + t97 + k0 * t98
            )
            store(moment_hat, moment_hat_at + 32, moment_hat_1)
            moment_hat_2 = (
                weight_3 * (moment_bar_hat_0 * power2_bar_2 + moment_0 * power2_hat_2)
                + k6 * weight_1 * (moment_bar_hat_2 * power2_bar_0 + moment_2 * power2_hat_0)
                + weight_4 * (t37 * power2_bar_2 + k2 * moment_bar_hat_5 * power2_bar_1
                + k2 * moment_bar_hat_7 * power2_bar_3 + t99 + k2 * t100 + k2 * t101)
                + k0 * weight_7 * (power2_2 * power3_hat_0 + power3_bar_0 * power2_bar_hat_2) + t102 + k6 * t103
                + t104 + k0 * t105
            )
            store(moment_hat, moment_hat_at + 64, moment_hat_2)
            moment_hat_3 = (
                weight_3 * (moment_bar_hat_0 * power2_bar_3 + moment_0 * power2_hat_3)
                + k6 * weight_1 * (moment_bar_hat_3 * power2_bar_0 + moment_3 * power2_hat_0)
                + weight_4 * (k2 * moment_bar_hat_6 * power2_bar_1 + k2 * moment_bar_hat_7 * power2_bar_2
                + k4 * moment_bar_hat_8 * power2_bar_3 + k2 * t106 + k2 * t107 + k4 * t108)
                + k0 * weight_7 * (power2_3 * power3_hat_0 + power3_bar_0 * power2_bar_hat_3) + t109 + k6 * t110
                + t111 + k0 * t112
            )
            store(moment_hat, moment_hat_at + 96, moment_hat_3)
            moment_hat_4 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_4 + moment_0 * power2_hat_4) + k2 * weight_4 * (t73
                - t74 + t76 - t77) + k7 * weight_2 * (moment_bar_hat_4 * power2_bar_0 + moment_4 * power2_hat_0)
                + k1 * weight_8 * (power2_4 * power3_hat_0 + power3_bar_0 * power2_bar_hat_4) + t113 + k2 * t114
                + k7 * t115 + k1 * t116
            )
            store(moment_hat, moment_hat_at + 128, moment_hat_4)
            moment_hat_5 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_5 + moment_0 * power2_hat_5)
                + k2 * weight_4 * (moment_bar_hat_1 * power2_bar_2 + moment_bar_hat_2 * power2_bar_1 + t117
                + t118) + k7 * weight_2 * (moment_bar_hat_5 * power2_bar_0 + moment_5 * power2_hat_0)
                + k1 * weight_8 * (power2_5 * power3_hat_0 + power3_bar_0 * power2_bar_hat_5) + t119 + k2 * t120
                + k7 * t121 + k1 * t122
            )
            store(moment_hat, moment_hat_at + 160, moment_hat_5)
            moment_hat_6 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_6 + moment_0 * power2_hat_6)
                + k2 * weight_4 * (moment_bar_hat_1 * power2_bar_3 + moment_bar_hat_3 * power2_bar_1 + t123
                + t124) + k7 * weight_2 * (moment_bar_hat_6 * power2_bar_0 + moment_6 * power2_hat_0)
                + k1 * weight_8 * (power2_6 * power3_hat_0 + power3_bar_0 * power2_bar_hat_6) + t125 + k2 * t126
                + k7 * t127 + k1 * t128
            )
            store(moment_hat, moment_hat_at + 192, moment_hat_6)
            moment_hat_7 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_7 + moment_0 * power2_hat_7)
                + k2 * weight_4 * (moment_bar_hat_2 * power2_bar_3 + moment_bar_hat_3 * power2_bar_2 + t129
                + t130) + k7 * weight_2 * (moment_bar_hat_7 * power2_bar_0 + moment_7 * power2_hat_0)
                + k1 * weight_8 * (power2_7 * power3_hat_0 + power3_bar_0 * power2_bar_hat_7) + t131 + k2 * t132
                + k7 * t133 + k1 * t134
            )
            store(moment_hat, moment_hat_at + 224, moment_hat_7)
            moment_hat_8 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_8 + moment_0 * power2_hat_8) + weight_4 * (-k3 * t73
                - k3 * t74 + k4 * t75 - k3 * t76 - k3 * t77 + k4 * t78)
                + k7 * weight_2 * (moment_bar_hat_8 * power2_bar_0 + moment_8 * power2_hat_0)
                + k1 * weight_8 * (power2_8 * power3_hat_0 + power3_bar_0 * power2_bar_hat_8) + t135 + t136
                + k7 * t137 + k1 * t138
            )
            store(moment_hat, moment_hat_at + 256, moment_hat_8)
            hyper_bar_hat_0 = (
                moment_bar_hat_0 * weight_9 + weight_10 * power2_bar_hat_0 + weight_11 * power3_bar_hat_0 + t139
                + t140 + t141
            )
            store(hyper_bar_hat, hyper_bar_hat_at, hyper_bar_hat_0)


@compiled
def second_shared(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat):
    """moment [samples, 9, 32]
    weight [12, 32]
    hyper_bar [samples, 1, 32]
    moment_bar_hat [samples, 9, 32]
    weight_bar_hat [12, 32]
    -> weight_hat [12, 32]
    16288 operations an instance; nesting order hyper_bar, weight, weight_bar_hat, power2, power3_bar, power2_bar, power2_bar_hat, power3_bar_hat, power3_hat, power2_hat, moment, moment_bar_hat
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
            weight_hat_0 = load(weight_hat, weight_hat_at)
            weight_hat_1 = load(weight_hat, weight_hat_at + 32)
            weight_hat_2 = load(weight_hat, weight_hat_at + 64)
            weight_hat_3 = load(weight_hat, weight_hat_at + 96)
            weight_hat_4 = load(weight_hat, weight_hat_at + 128)
            weight_hat_5 = load(weight_hat, weight_hat_at + 160)
            weight_hat_6 = load(weight_hat, weight_hat_at + 192)
            weight_hat_7 = load(weight_hat, weight_hat_at + 224)
            weight_hat_8 = load(weight_hat, weight_hat_at + 256)
            weight_hat_9 = load(weight_hat, weight_hat_at + 288)
            weight_hat_10 = load(weight_hat, weight_hat_at + 320)
            weight_hat_11 = load(weight_hat, weight_hat_at + 352)
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 288 + c
                hyper_bar_at = n * 32 + c
                moment_bar_hat_at = n * 288 + c
                moment_0 = load(moment, moment_at)
                moment_1 = load(moment, moment_at + 32)
                moment_2 = load(moment, moment_at + 64)
                moment_3 = load(moment, moment_at + 96)
                moment_4 = load(moment, moment_at + 128)
                moment_5 = load(moment, moment_at + 160)
                moment_6 = load(moment, moment_at + 192)
                moment_7 = load(moment, moment_at + 224)
                moment_8 = load(moment, moment_at + 256)
                weight_0 = load(weight, c)
                weight_1 = load(weight, 32 + c)
                weight_2 = load(weight, 64 + c)
                weight_3 = load(weight, 96 + c)
                weight_4 = load(weight, 128 + c)
                weight_5 = load(weight, 160 + c)
                weight_6 = load(weight, 192 + c)
                weight_7 = load(weight, 224 + c)
                weight_8 = load(weight, 256 + c)
                weight_10 = load(weight, 320 + c)
                weight_11 = load(weight, 352 + c)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at)
                moment_bar_hat_0 = load(moment_bar_hat, moment_bar_hat_at)
                moment_bar_hat_1 = load(moment_bar_hat, moment_bar_hat_at + 32)
                moment_bar_hat_2 = load(moment_bar_hat, moment_bar_hat_at + 64)
                moment_bar_hat_3 = load(moment_bar_hat, moment_bar_hat_at + 96)
                moment_bar_hat_4 = load(moment_bar_hat, moment_bar_hat_at + 128)
                moment_bar_hat_5 = load(moment_bar_hat, moment_bar_hat_at + 160)
                moment_bar_hat_6 = load(moment_bar_hat, moment_bar_hat_at + 192)
                moment_bar_hat_7 = load(moment_bar_hat, moment_bar_hat_at + 224)
                moment_bar_hat_8 = load(moment_bar_hat, moment_bar_hat_at + 256)
                weight_bar_hat_0 = load(weight_bar_hat, c)
                weight_bar_hat_1 = load(weight_bar_hat, 32 + c)
                weight_bar_hat_2 = load(weight_bar_hat, 64 + c)
                weight_bar_hat_3 = load(weight_bar_hat, 96 + c)
                weight_bar_hat_4 = load(weight_bar_hat, 128 + c)
                weight_bar_hat_5 = load(weight_bar_hat, 160 + c)
                weight_bar_hat_6 = load(weight_bar_hat, 192 + c)
                weight_bar_hat_7 = load(weight_bar_hat, 224 + c)
                weight_bar_hat_8 = load(weight_bar_hat, 256 + c)
                weight_bar_hat_10 = load(weight_bar_hat, 320 + c)
                weight_bar_hat_11 = load(weight_bar_hat, 352 + c)
                t0 = moment_1 * moment_1 + moment_2 * moment_2 + moment_3 * moment_3
                t1 = (
                    moment_4 * moment_4 + moment_5 * moment_5 + moment_6 * moment_6 + moment_7 * moment_7
                    + moment_8 * moment_8
                )
                power2_0 = moment_0 * moment_0 * weight_0 + k0 * t0 * weight_1 + k1 * t1 * weight_2
                t3 = (
                    moment_1 * (k2 * moment_4 - k3 * moment_8) + k2 * moment_2 * moment_5
                    + k2 * moment_3 * moment_6
                )
                power2_1 = moment_0 * moment_1 * weight_3 + t3 * weight_4
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
                t26 = moment_0 * moment_0 * weight_bar_hat_0
                t27 = t0 * weight_bar_hat_1
                t28 = t1 * weight_bar_hat_2
                power2_bar_hat_0 = (
                    k5 * moment_0 * weight_0 * moment_bar_hat_0 + k6 * weight_1 * t24 + k7 * weight_2 * t25
                    + t26 + k0 * t27 + k1 * t28
                )
                t30 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
                t31 = (
                    moment_1 * (k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8)
                    + k2 * moment_2 * moment_bar_hat_5 + k2 * moment_3 * moment_bar_hat_6
                    + k2 * moment_4 * moment_bar_hat_1 + k2 * moment_5 * moment_bar_hat_2
                    + k2 * moment_6 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_1
                )
                t32 = moment_0 * moment_1 * weight_bar_hat_3
                t33 = t3 * weight_bar_hat_4
                power2_bar_hat_1 = weight_3 * t30 + weight_4 * t31 + t32 + t33
                t35 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
                t36 = (
                    k2 * moment_1 * moment_bar_hat_5 + moment_2 * (-k2 * moment_bar_hat_4
                    - k3 * moment_bar_hat_8) + k2 * moment_3 * moment_bar_hat_7
                    - k2 * moment_4 * moment_bar_hat_2 + k2 * moment_5 * moment_bar_hat_1
                    + k2 * moment_7 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_2
                )
                t37 = moment_0 * moment_2 * weight_bar_hat_3
                t38 = t5 * weight_bar_hat_4
                power2_bar_hat_2 = weight_3 * t35 + weight_4 * t36 + t37 + t38
                t40 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
                t41 = (
                    k2 * moment_1 * moment_bar_hat_6 + k2 * moment_2 * moment_bar_hat_7
                    + k4 * moment_3 * moment_bar_hat_8 + k2 * moment_6 * moment_bar_hat_1
                    + k2 * moment_7 * moment_bar_hat_2 + k4 * moment_8 * moment_bar_hat_3
                )
                t42 = moment_0 * moment_3 * weight_bar_hat_3
                t43 = t7 * weight_bar_hat_4
                power2_bar_hat_3 = weight_3 * t40 + weight_4 * t41 + t42 + t43
                t45 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
                power2_bar_hat_4 = weight_5 * t45 + moment_0 * moment_4 * weight_bar_hat_5
                t47 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
                power2_bar_hat_5 = weight_5 * t47 + moment_0 * moment_5 * weight_bar_hat_5
                t49 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
                power2_bar_hat_6 = weight_5 * t49 + moment_0 * moment_6 * weight_bar_hat_5
                t51 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
                power2_bar_hat_7 = weight_5 * t51 + moment_0 * moment_7 * weight_bar_hat_5
                t53 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
                power2_bar_hat_8 = weight_5 * t53 + moment_0 * moment_8 * weight_bar_hat_5
                t55 = moment_1 * power2_bar_hat_1
                t56 = moment_2 * power2_bar_hat_2
                t57 = moment_3 * power2_bar_hat_3
                t58 = moment_4 * power2_bar_hat_4
                t59 = moment_5 * power2_bar_hat_5
                t60 = moment_6 * power2_bar_hat_6
                t61 = moment_7 * power2_bar_hat_7
                t62 = moment_8 * power2_bar_hat_8
                t63 = moment_0 * power2_0 * weight_bar_hat_6
                t64 = (moment_1 * power2_1 + moment_2 * power2_2 + moment_3 * power2_3) * weight_bar_hat_7
                t65 = (
                    (moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7
                    + moment_8 * power2_8) * weight_bar_hat_8
                )
                power3_bar_hat_0 = (
                    weight_6 * (moment_bar_hat_0 * power2_0 + moment_0 * power2_bar_hat_0)
                    + k0 * weight_7 * (moment_bar_hat_1 * power2_1 + moment_bar_hat_2 * power2_2
                    + moment_bar_hat_3 * power2_3 + t55 + t56 + t57)
                    + k1 * weight_8 * (moment_bar_hat_4 * power2_4 + moment_bar_hat_5 * power2_5
                    + moment_bar_hat_6 * power2_6 + moment_bar_hat_7 * power2_7 + moment_bar_hat_8 * power2_8
                    + t58 + t59 + t60 + t61 + t62) + t63 + k0 * t64 + k1 * t65
                )
                power3_hat_0 = hyper_bar_0 * weight_bar_hat_11
                t68 = power3_bar_0 * moment_bar_hat_0 + moment_0 * power3_hat_0
                t69 = weight_6 * t68
                t70 = moment_0 * power3_bar_0 * weight_bar_hat_6
                power2_hat_0 = hyper_bar_0 * weight_bar_hat_10 + t69 + t70
                t72 = power3_bar_0 * moment_bar_hat_1 + moment_1 * power3_hat_0
                power2_hat_1 = k0 * (weight_7 * t72 + moment_1 * power3_bar_0 * weight_bar_hat_7)
                t74 = power3_bar_0 * moment_bar_hat_2 + moment_2 * power3_hat_0
                power2_hat_2 = k0 * (weight_7 * t74 + moment_2 * power3_bar_0 * weight_bar_hat_7)
                t76 = power3_bar_0 * moment_bar_hat_3 + moment_3 * power3_hat_0
                power2_hat_3 = k0 * (weight_7 * t76 + moment_3 * power3_bar_0 * weight_bar_hat_7)
                t78 = power3_bar_0 * moment_bar_hat_4 + moment_4 * power3_hat_0
                power2_hat_4 = k1 * (weight_8 * t78 + moment_4 * power3_bar_0 * weight_bar_hat_8)
                t80 = power3_bar_0 * moment_bar_hat_5 + moment_5 * power3_hat_0
                power2_hat_5 = k1 * (weight_8 * t80 + moment_5 * power3_bar_0 * weight_bar_hat_8)
                t82 = power3_bar_0 * moment_bar_hat_6 + moment_6 * power3_hat_0
                power2_hat_6 = k1 * (weight_8 * t82 + moment_6 * power3_bar_0 * weight_bar_hat_8)
                t84 = power3_bar_0 * moment_bar_hat_7 + moment_7 * power3_hat_0
                power2_hat_7 = k1 * (weight_8 * t84 + moment_7 * power3_bar_0 * weight_bar_hat_8)
                t86 = power3_bar_0 * moment_bar_hat_8 + moment_8 * power3_hat_0
                power2_hat_8 = k1 * (weight_8 * t86 + moment_8 * power3_bar_0 * weight_bar_hat_8)
                t88 = moment_0 * moment_1 * power2_hat_1
                t89 = moment_0 * moment_2 * power2_hat_2
                t90 = moment_0 * moment_3 * power2_hat_3
                t91 = t3 * power2_hat_1
                t92 = t5 * power2_hat_2
                t93 = t7 * power2_hat_3
                t94 = moment_0 * moment_4 * power2_hat_4
                t95 = moment_0 * moment_5 * power2_hat_5
                t96 = moment_0 * moment_6 * power2_hat_6
                t97 = moment_0 * moment_7 * power2_hat_7
                t98 = moment_0 * moment_8 * power2_hat_8
                weight_hat_0 += (
                    k5 * moment_0 * moment_bar_hat_0 * power2_bar_0 + moment_0 * moment_0 * power2_hat_0
                )
                weight_hat_1 += k6 * t24 * power2_bar_0 + k0 * t0 * power2_hat_0
                weight_hat_2 += k7 * t25 * power2_bar_0 + k1 * t1 * power2_hat_0
                weight_hat_3 += t30 * power2_bar_1 + t35 * power2_bar_2 + t40 * power2_bar_3 + t88 + t89 + t90
                weight_hat_4 += t31 * power2_bar_1 + t36 * power2_bar_2 + t41 * power2_bar_3 + t91 + t92 + t93
                weight_hat_5 += (
                    t45 * power2_bar_4 + t47 * power2_bar_5 + t49 * power2_bar_6 + t51 * power2_bar_7
                    + t53 * power2_bar_8 + t94 + t95 + t96 + t97 + t98
                )
                weight_hat_6 += power2_0 * t68 + moment_0 * power3_bar_0 * power2_bar_hat_0
                weight_hat_7 += (
                    k0 * (power2_1 * t72 + power2_2 * t74 + power2_3 * t76 + power3_bar_0 * (t55 + t56 + t57))
                )
                weight_hat_8 += (
                    k1 * (power2_4 * t78 + power2_5 * t80 + power2_6 * t82 + power2_7 * t84 + power2_8 * t86
                    + power3_bar_0 * (t58 + t59 + t60 + t61 + t62))
                )
                weight_hat_9 += hyper_bar_0 * moment_bar_hat_0
                weight_hat_10 += hyper_bar_0 * power2_bar_hat_0
                weight_hat_11 += hyper_bar_0 * power3_bar_hat_0
            store(weight_hat, weight_hat_at, weight_hat_0)
            store(weight_hat, weight_hat_at + 32, weight_hat_1)
            store(weight_hat, weight_hat_at + 64, weight_hat_2)
            store(weight_hat, weight_hat_at + 96, weight_hat_3)
            store(weight_hat, weight_hat_at + 128, weight_hat_4)
            store(weight_hat, weight_hat_at + 160, weight_hat_5)
            store(weight_hat, weight_hat_at + 192, weight_hat_6)
            store(weight_hat, weight_hat_at + 224, weight_hat_7)
            store(weight_hat, weight_hat_at + 256, weight_hat_8)
            store(weight_hat, weight_hat_at + 288, weight_hat_9)
            store(weight_hat, weight_hat_at + 320, weight_hat_10)
            store(weight_hat, weight_hat_at + 352, weight_hat_11)


# (order of derivative, axis of the outputs, function, index arrays, inputs,
#  outputs as (name, components, components a knot, has channels), operations an instance)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), (('hyper', 1, 1, True),), 3168),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), (('moment_bar', 9, 9, True),), 8448),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), (('weight_bar', 12, 12, True),), 6304),
    (2, 'batch', second_batch, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('moment_hat', 9, 9, True), ('hyper_bar_hat', 1, 1, True),), 27648),
    (2, 'shared', second_shared, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('weight_hat', 12, 12, True),), 16288),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))
OUTPUTS = (('hyper',), ('moment_bar', 'weight_bar'), ('moment_hat', 'weight_hat', 'hyper_bar_hat'))

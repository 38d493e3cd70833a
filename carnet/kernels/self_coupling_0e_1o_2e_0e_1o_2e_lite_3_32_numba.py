"""self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e lite 3 32: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 83da01e20831e15a, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e lite 3 32 --target numba
Operations of one instance with all its channels:
    forward_batch 7776
    gradient_batch 16320
    gradient_shared 16640
    second_batch 64064
    second_shared 43968
"""

import numpy as np
from numba import njit

from codegen.targets.numba.lanes import operations

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e lite 3 32'
FORM = '83da01e20831e15a'
CHANNELS = 32
EDGES = 32  # whose shared numbers are worked out ahead of their channels
SAMPLES = 32  # that sum into one row of a shared output, whatever the number of threads
# blocks of neighbouring channels, as wide as the machine's registers
width, load, store, splat, total = operations(32)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_batch(begin, end, moment, weight, hyper):
    """moment [samples, 9, 32]
    weight [24, 32]
    -> hyper [samples, 9, 32]
    7776 operations an instance; nesting order weight, power2, power3, moment
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
            weight_12 = load(weight, 384 + c)
            weight_13 = load(weight, 416 + c)
            weight_14 = load(weight, 448 + c)
            weight_15 = load(weight, 480 + c)
            weight_16 = load(weight, 512 + c)
            weight_17 = load(weight, 544 + c)
            weight_18 = load(weight, 576 + c)
            weight_19 = load(weight, 608 + c)
            weight_20 = load(weight, 640 + c)
            weight_21 = load(weight, 672 + c)
            weight_22 = load(weight, 704 + c)
            weight_23 = load(weight, 736 + c)
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
            power3_0 = (
                moment_0 * power2_0 * weight_6 + k0 * (moment_1 * power2_1 + moment_2 * power2_2
                + moment_3 * power2_3) * weight_7 + k1 * (moment_4 * power2_4 + moment_5 * power2_5
                + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8) * weight_8
            )
            power3_1 = (
                moment_0 * power2_1 * weight_10 + moment_1 * power2_0 * weight_9 + (k2 * moment_1 * power2_4
                - k3 * moment_1 * power2_8 + k2 * moment_2 * power2_5 + k2 * moment_3 * power2_6) * weight_12
                + (t1 * power2_1 + k2 * moment_5 * power2_2 + k2 * moment_6 * power2_3) * weight_11
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
            store(hyper, hyper_at, hyper_0)
            hyper_1 = moment_1 * weight_16 + power2_1 * weight_19 + power3_1 * weight_22
            store(hyper, hyper_at + 32, hyper_1)
            hyper_2 = moment_2 * weight_16 + power2_2 * weight_19 + weight_22 * power3_2
            store(hyper, hyper_at + 64, hyper_2)
            hyper_3 = moment_3 * weight_16 + power2_3 * weight_19 + weight_22 * power3_3
            store(hyper, hyper_at + 96, hyper_3)
            hyper_4 = moment_4 * weight_17 + power2_4 * weight_20 + power3_4 * weight_23
            store(hyper, hyper_at + 128, hyper_4)
            hyper_5 = moment_5 * weight_17 + power2_5 * weight_20 + weight_23 * power3_5
            store(hyper, hyper_at + 160, hyper_5)
            hyper_6 = moment_6 * weight_17 + power2_6 * weight_20 + weight_23 * power3_6
            store(hyper, hyper_at + 192, hyper_6)
            hyper_7 = moment_7 * weight_17 + power2_7 * weight_20 + weight_23 * power3_7
            store(hyper, hyper_at + 224, hyper_7)
            hyper_8 = moment_8 * weight_17 + power2_8 * weight_20 + weight_23 * power3_8
            store(hyper, hyper_at + 256, hyper_8)


@compiled
def gradient_batch(begin, end, moment, weight, hyper_bar, moment_bar):
    """moment [samples, 9, 32]
    weight [24, 32]
    hyper_bar [samples, 9, 32]
    -> moment_bar [samples, 9, 32]
    16320 operations an instance; nesting order weight, hyper_bar, power2, power3_bar, power2_bar, moment
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
            weight_12 = load(weight, 384 + c)
            weight_13 = load(weight, 416 + c)
            weight_14 = load(weight, 448 + c)
            weight_15 = load(weight, 480 + c)
            weight_16 = load(weight, 512 + c)
            weight_17 = load(weight, 544 + c)
            weight_18 = load(weight, 576 + c)
            weight_19 = load(weight, 608 + c)
            weight_20 = load(weight, 640 + c)
            weight_21 = load(weight, 672 + c)
            weight_22 = load(weight, 704 + c)
            weight_23 = load(weight, 736 + c)
            hyper_bar_0 = load(hyper_bar, hyper_bar_at)
            hyper_bar_1 = load(hyper_bar, hyper_bar_at + 32)
            hyper_bar_2 = load(hyper_bar, hyper_bar_at + 64)
            hyper_bar_3 = load(hyper_bar, hyper_bar_at + 96)
            hyper_bar_4 = load(hyper_bar, hyper_bar_at + 128)
            hyper_bar_5 = load(hyper_bar, hyper_bar_at + 160)
            hyper_bar_6 = load(hyper_bar, hyper_bar_at + 192)
            hyper_bar_7 = load(hyper_bar, hyper_bar_at + 224)
            hyper_bar_8 = load(hyper_bar, hyper_bar_at + 256)
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
            power3_bar_0 = hyper_bar_0 * weight_21
            power3_bar_1 = hyper_bar_1 * weight_22
            power3_bar_2 = weight_22 * hyper_bar_2
            power3_bar_3 = weight_22 * hyper_bar_3
            power3_bar_4 = hyper_bar_4 * weight_23
            power3_bar_5 = weight_23 * hyper_bar_5
            power3_bar_6 = weight_23 * hyper_bar_6
            power3_bar_7 = weight_23 * hyper_bar_7
            power3_bar_8 = weight_23 * hyper_bar_8
            t20 = moment_1 * power3_bar_1
            t21 = moment_2 * power3_bar_2
            t22 = moment_3 * power3_bar_3
            power2_bar_0 = (
                hyper_bar_0 * weight_18 + moment_0 * power3_bar_0 * weight_6 + (t20 + t21 + t22) * weight_9
                + (moment_4 * power3_bar_4 + moment_5 * power3_bar_5 + moment_6 * power3_bar_6
                + moment_7 * power3_bar_7 + moment_8 * power3_bar_8) * weight_13
            )
            power2_bar_1 = (
                hyper_bar_1 * weight_19 + moment_0 * power3_bar_1 * weight_10
                + k0 * moment_1 * power3_bar_0 * weight_7 + (t1 * power3_bar_1 + k2 * moment_5 * power3_bar_2
                + k2 * moment_6 * power3_bar_3) * weight_11
            )
            power2_bar_2 = (
                hyper_bar_2 * weight_19 + moment_0 * power3_bar_2 * weight_10
                + k0 * moment_2 * power3_bar_0 * weight_7 + weight_11 * (t3 * power3_bar_2
                + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3)
            )
            power2_bar_3 = (
                hyper_bar_3 * weight_19 + moment_0 * power3_bar_3 * weight_10
                + k0 * moment_3 * power3_bar_0 * weight_7 + weight_11 * (k2 * moment_6 * power3_bar_1
                + k2 * moment_7 * power3_bar_2 + k4 * moment_8 * power3_bar_3)
            )
            power2_bar_4 = (
                hyper_bar_4 * weight_20 + moment_0 * power3_bar_4 * weight_14 + k2 * (t20 - t21) * weight_12
                + k1 * moment_4 * power3_bar_0 * weight_8
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
                hyper_bar_8 * weight_20 + moment_0 * power3_bar_8 * weight_14 + weight_12 * (-k3 * t20
                - k3 * t21 + k4 * t22) + k1 * moment_8 * power3_bar_0 * weight_8
            )
            t32 = moment_1 * power2_bar_1
            t33 = moment_2 * power2_bar_2
            t34 = moment_3 * power2_bar_3
            t35 = power3_bar_1 * power2_1
            t36 = power3_bar_2 * power2_2
            t37 = power3_bar_3 * power2_3
            moment_bar_0 = (
                hyper_bar_0 * weight_15 + k5 * moment_0 * weight_0 * power2_bar_0 + weight_3 * (t32 + t33 + t34)
                + weight_5 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
                + moment_7 * power2_bar_7 + moment_8 * power2_bar_8) + power3_bar_0 * weight_6 * power2_0
                + weight_10 * (t35 + t36 + t37) + weight_14 * (power3_bar_4 * power2_4 + power3_bar_5 * power2_5
                + power3_bar_6 * power2_6 + power3_bar_7 * power2_7 + power3_bar_8 * power2_8)
            )
            store(moment_bar, moment_bar_at, moment_bar_0)
            moment_bar_1 = (
                hyper_bar_1 * weight_16 + moment_0 * weight_3 * power2_bar_1
                + k6 * moment_1 * weight_1 * power2_bar_0 + weight_4 * (t1 * power2_bar_1
                + k2 * moment_5 * power2_bar_2 + k2 * moment_6 * power2_bar_3)
                + power3_bar_1 * weight_9 * power2_0 + k0 * power3_bar_0 * weight_7 * power2_1
                + weight_12 * (k2 * power3_bar_1 * power2_4 + k2 * power3_bar_2 * power2_5
                + k2 * power3_bar_3 * power2_6 - k3 * power3_bar_1 * power2_8)
            )
            store(moment_bar, moment_bar_at + 32, moment_bar_1)
            moment_bar_2 = (
                hyper_bar_2 * weight_16 + moment_0 * weight_3 * power2_bar_2
                + k6 * moment_2 * weight_1 * power2_bar_0 + weight_4 * (t3 * power2_bar_2
                + k2 * moment_5 * power2_bar_1 + k2 * moment_7 * power2_bar_3)
                + power3_bar_2 * weight_9 * power2_0 + k0 * power3_bar_0 * weight_7 * power2_2
                + weight_12 * (-k2 * power3_bar_2 * power2_4 + k2 * power3_bar_1 * power2_5
                + k2 * power3_bar_3 * power2_7 - k3 * power3_bar_2 * power2_8)
            )
            store(moment_bar, moment_bar_at + 64, moment_bar_2)
            moment_bar_3 = (
                hyper_bar_3 * weight_16 + moment_0 * weight_3 * power2_bar_3
                + k6 * moment_3 * weight_1 * power2_bar_0 + weight_4 * (k2 * moment_6 * power2_bar_1
                + k2 * moment_7 * power2_bar_2 + k4 * moment_8 * power2_bar_3)
                + power3_bar_3 * weight_9 * power2_0 + k0 * power3_bar_0 * weight_7 * power2_3
                + weight_12 * (k2 * power3_bar_1 * power2_6 + k2 * power3_bar_2 * power2_7
                + k4 * power3_bar_3 * power2_8)
            )
            store(moment_bar, moment_bar_at + 96, moment_bar_3)
            moment_bar_4 = (
                hyper_bar_4 * weight_17 + moment_0 * weight_5 * power2_bar_4 + k2 * weight_4 * (t32 - t33)
                + k7 * moment_4 * weight_2 * power2_bar_0 + power3_bar_4 * weight_13 * power2_0
                + k2 * weight_11 * (t35 - t36) + k1 * power3_bar_0 * weight_8 * power2_4
            )
            store(moment_bar, moment_bar_at + 128, moment_bar_4)
            moment_bar_5 = (
                hyper_bar_5 * weight_17 + moment_0 * weight_5 * power2_bar_5
                + k2 * weight_4 * (moment_1 * power2_bar_2 + moment_2 * power2_bar_1)
                + k7 * moment_5 * weight_2 * power2_bar_0 + power3_bar_5 * weight_13 * power2_0
                + k2 * weight_11 * (power3_bar_2 * power2_1 + power3_bar_1 * power2_2)
                + k1 * power3_bar_0 * weight_8 * power2_5
            )
            store(moment_bar, moment_bar_at + 160, moment_bar_5)
            moment_bar_6 = (
                hyper_bar_6 * weight_17 + moment_0 * weight_5 * power2_bar_6
                + k2 * weight_4 * (moment_1 * power2_bar_3 + moment_3 * power2_bar_1)
                + k7 * moment_6 * weight_2 * power2_bar_0 + power3_bar_6 * weight_13 * power2_0
                + k2 * weight_11 * (power3_bar_3 * power2_1 + power3_bar_1 * power2_3)
                + k1 * power3_bar_0 * weight_8 * power2_6
            )
            store(moment_bar, moment_bar_at + 192, moment_bar_6)
            moment_bar_7 = (
                hyper_bar_7 * weight_17 + moment_0 * weight_5 * power2_bar_7
                + k2 * weight_4 * (moment_2 * power2_bar_3 + moment_3 * power2_bar_2)
                + k7 * moment_7 * weight_2 * power2_bar_0 + power3_bar_7 * weight_13 * power2_0
                + k2 * weight_11 * (power3_bar_3 * power2_2 + power3_bar_2 * power2_3)
                + k1 * power3_bar_0 * weight_8 * power2_7
            )
            store(moment_bar, moment_bar_at + 224, moment_bar_7)
            moment_bar_8 = (
                hyper_bar_8 * weight_17 + moment_0 * weight_5 * power2_bar_8 + weight_4 * (-k3 * t32 - k3 * t33
                + k4 * t34) + k7 * moment_8 * weight_2 * power2_bar_0 + power3_bar_8 * weight_13 * power2_0
                + weight_11 * (-k3 * t35 - k3 * t36 + k4 * t37) + k1 * power3_bar_0 * weight_8 * power2_8
            )
            store(moment_bar, moment_bar_at + 256, moment_bar_8)


@compiled
def gradient_shared(begin, end, moment, weight, hyper_bar, weight_bar):
    """moment [samples, 9, 32]
    weight [24, 32]
    hyper_bar [samples, 9, 32]
    -> weight_bar [24, 32]
    16640 operations an instance; nesting order weight, hyper_bar, power2, power3, power3_bar, power2_bar, moment
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
            weight_bar_12 = load(weight_bar, weight_bar_at + 384)
            weight_bar_13 = load(weight_bar, weight_bar_at + 416)
            weight_bar_14 = load(weight_bar, weight_bar_at + 448)
            weight_bar_15 = load(weight_bar, weight_bar_at + 480)
            weight_bar_16 = load(weight_bar, weight_bar_at + 512)
            weight_bar_17 = load(weight_bar, weight_bar_at + 544)
            weight_bar_18 = load(weight_bar, weight_bar_at + 576)
            weight_bar_19 = load(weight_bar, weight_bar_at + 608)
            weight_bar_20 = load(weight_bar, weight_bar_at + 640)
            weight_bar_21 = load(weight_bar, weight_bar_at + 672)
            weight_bar_22 = load(weight_bar, weight_bar_at + 704)
            weight_bar_23 = load(weight_bar, weight_bar_at + 736)
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 288 + c
                hyper_bar_at = n * 288 + c
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
                weight_12 = load(weight, 384 + c)
                weight_13 = load(weight, 416 + c)
                weight_14 = load(weight, 448 + c)
                weight_18 = load(weight, 576 + c)
                weight_19 = load(weight, 608 + c)
                weight_20 = load(weight, 640 + c)
                weight_21 = load(weight, 672 + c)
                weight_22 = load(weight, 704 + c)
                weight_23 = load(weight, 736 + c)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at)
                hyper_bar_1 = load(hyper_bar, hyper_bar_at + 32)
                hyper_bar_2 = load(hyper_bar, hyper_bar_at + 64)
                hyper_bar_3 = load(hyper_bar, hyper_bar_at + 96)
                hyper_bar_4 = load(hyper_bar, hyper_bar_at + 128)
                hyper_bar_5 = load(hyper_bar, hyper_bar_at + 160)
                hyper_bar_6 = load(hyper_bar, hyper_bar_at + 192)
                hyper_bar_7 = load(hyper_bar, hyper_bar_at + 224)
                hyper_bar_8 = load(hyper_bar, hyper_bar_at + 256)
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
                power3_0 = (
                    moment_0 * power2_0 * weight_6 + k0 * (moment_1 * power2_1 + moment_2 * power2_2
                    + moment_3 * power2_3) * weight_7 + k1 * (moment_4 * power2_4 + moment_5 * power2_5
                    + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8) * weight_8
                )
                power3_1 = (
                    moment_0 * power2_1 * weight_10 + moment_1 * power2_0 * weight_9 + (k2 * moment_1 * power2_4
                    - k3 * moment_1 * power2_8 + k2 * moment_2 * power2_5
                    + k2 * moment_3 * power2_6) * weight_12 + (t3 * power2_1 + k2 * moment_5 * power2_2
                    + k2 * moment_6 * power2_3) * weight_11
                )
                power3_2 = (
                    moment_0 * power2_2 * weight_10 + weight_12 * (k2 * moment_1 * power2_5
                    - k2 * moment_2 * power2_4 - k3 * moment_2 * power2_8 + k2 * moment_3 * power2_7)
                    + moment_2 * power2_0 * weight_9 + weight_11 * (t6 * power2_2 + k2 * moment_5 * power2_1
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
                t34 = moment_1 * power3_bar_1
                t35 = moment_2 * power3_bar_2
                t36 = moment_3 * power3_bar_3
                t37 = t34 + t35 + t36
                t38 = (
                    moment_4 * power3_bar_4 + moment_5 * power3_bar_5 + moment_6 * power3_bar_6
                    + moment_7 * power3_bar_7 + moment_8 * power3_bar_8
                )
                power2_bar_0 = (
                    hyper_bar_0 * weight_18 + moment_0 * weight_6 * power3_bar_0 + weight_9 * t37
                    + weight_13 * t38
                )
                t40 = t3 * power3_bar_1 + k2 * moment_5 * power3_bar_2 + k2 * moment_6 * power3_bar_3
                power2_bar_1 = (
                    hyper_bar_1 * weight_19 + moment_0 * weight_10 * power3_bar_1
                    + k0 * moment_1 * weight_7 * power3_bar_0 + weight_11 * t40
                )
                t42 = t6 * power3_bar_2 + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3
                power2_bar_2 = (
                    hyper_bar_2 * weight_19 + moment_0 * weight_10 * power3_bar_2
                    + k0 * moment_2 * weight_7 * power3_bar_0 + weight_11 * t42
                )
                t44 = k2 * moment_6 * power3_bar_1 + k2 * moment_7 * power3_bar_2 + k4 * moment_8 * power3_bar_3
                power2_bar_3 = (
                    hyper_bar_3 * weight_19 + moment_0 * weight_10 * power3_bar_3
                    + k0 * moment_3 * weight_7 * power3_bar_0 + weight_11 * t44
                )
                t46 = t34 - t35
                power2_bar_4 = (
                    hyper_bar_4 * weight_20 + moment_0 * weight_14 * power3_bar_4 + k2 * weight_12 * t46
                    + k1 * moment_4 * weight_8 * power3_bar_0
                )
                t48 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
                power2_bar_5 = (
                    hyper_bar_5 * weight_20 + moment_0 * weight_14 * power3_bar_5 + k2 * weight_12 * t48
                    + k1 * moment_5 * weight_8 * power3_bar_0
                )
                t50 = moment_1 * power3_bar_3 + moment_3 * power3_bar_1
                power2_bar_6 = (
                    hyper_bar_6 * weight_20 + moment_0 * weight_14 * power3_bar_6 + k2 * weight_12 * t50
                    + k1 * moment_6 * weight_8 * power3_bar_0
                )
                t52 = moment_2 * power3_bar_3 + moment_3 * power3_bar_2
                power2_bar_7 = (
                    hyper_bar_7 * weight_20 + moment_0 * weight_14 * power3_bar_7 + k2 * weight_12 * t52
                    + k1 * moment_7 * weight_8 * power3_bar_0
                )
                t54 = -k3 * t34 - k3 * t35 + k4 * t36
                power2_bar_8 = (
                    hyper_bar_8 * weight_20 + moment_0 * weight_14 * power3_bar_8 + weight_12 * t54
                    + k1 * moment_8 * weight_8 * power3_bar_0
                )
                weight_bar_0 += moment_0 * moment_0 * power2_bar_0
                weight_bar_1 += k0 * t0 * power2_bar_0
                weight_bar_2 += k1 * t1 * power2_bar_0
                weight_bar_3 += (
                    moment_0 * moment_1 * power2_bar_1 + moment_0 * moment_2 * power2_bar_2
                    + moment_0 * moment_3 * power2_bar_3
                )
                weight_bar_4 += t4 * power2_bar_1 + t7 * power2_bar_2 + t9 * power2_bar_3
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
                weight_bar_9 += power2_0 * t37
                weight_bar_10 += (
                    moment_0 * power2_1 * power3_bar_1 + moment_0 * power2_2 * power3_bar_2
                    + moment_0 * power2_3 * power3_bar_3
                )
                weight_bar_11 += power2_1 * t40 + power2_2 * t42 + power2_3 * t44
                weight_bar_12 += (
                    k2 * power2_4 * t46 + k2 * power2_5 * t48 + k2 * power2_6 * t50 + power2_8 * t54
                    + k2 * power2_7 * t52
                )
                weight_bar_13 += power2_0 * t38
                weight_bar_14 += (
                    moment_0 * power2_4 * power3_bar_4 + moment_0 * power2_5 * power3_bar_5
                    + moment_0 * power2_6 * power3_bar_6 + moment_0 * power2_7 * power3_bar_7
                    + moment_0 * power2_8 * power3_bar_8
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
            store(weight_bar, weight_bar_at + 384, weight_bar_12)
            store(weight_bar, weight_bar_at + 416, weight_bar_13)
            store(weight_bar, weight_bar_at + 448, weight_bar_14)
            store(weight_bar, weight_bar_at + 480, weight_bar_15)
            store(weight_bar, weight_bar_at + 512, weight_bar_16)
            store(weight_bar, weight_bar_at + 544, weight_bar_17)
            store(weight_bar, weight_bar_at + 576, weight_bar_18)
            store(weight_bar, weight_bar_at + 608, weight_bar_19)
            store(weight_bar, weight_bar_at + 640, weight_bar_20)
            store(weight_bar, weight_bar_at + 672, weight_bar_21)
            store(weight_bar, weight_bar_at + 704, weight_bar_22)
            store(weight_bar, weight_bar_at + 736, weight_bar_23)


@compiled
def second_batch(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat):
    """moment [samples, 9, 32]
    weight [24, 32]
    hyper_bar [samples, 9, 32]
    moment_bar_hat [samples, 9, 32]
    weight_bar_hat [24, 32]
    -> moment_hat [samples, 9, 32], hyper_bar_hat [samples, 9, 32]
    64064 operations an instance; nesting order weight, weight_bar_hat, hyper_bar, power2, power3, power3_bar, power2_bar, power2_bar_hat, power3_bar_hat, power3_hat, power2_hat, moment, moment_bar_hat
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
            weight_12 = load(weight, 384 + c)
            weight_13 = load(weight, 416 + c)
            weight_14 = load(weight, 448 + c)
            weight_15 = load(weight, 480 + c)
            weight_16 = load(weight, 512 + c)
            weight_17 = load(weight, 544 + c)
            weight_18 = load(weight, 576 + c)
            weight_19 = load(weight, 608 + c)
            weight_20 = load(weight, 640 + c)
            weight_21 = load(weight, 672 + c)
            weight_22 = load(weight, 704 + c)
            weight_23 = load(weight, 736 + c)
            hyper_bar_0 = load(hyper_bar, hyper_bar_at)
            hyper_bar_1 = load(hyper_bar, hyper_bar_at + 32)
            hyper_bar_2 = load(hyper_bar, hyper_bar_at + 64)
            hyper_bar_3 = load(hyper_bar, hyper_bar_at + 96)
            hyper_bar_4 = load(hyper_bar, hyper_bar_at + 128)
            hyper_bar_5 = load(hyper_bar, hyper_bar_at + 160)
            hyper_bar_6 = load(hyper_bar, hyper_bar_at + 192)
            hyper_bar_7 = load(hyper_bar, hyper_bar_at + 224)
            hyper_bar_8 = load(hyper_bar, hyper_bar_at + 256)
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
            weight_bar_hat_12 = load(weight_bar_hat, 384 + c)
            weight_bar_hat_13 = load(weight_bar_hat, 416 + c)
            weight_bar_hat_14 = load(weight_bar_hat, 448 + c)
            weight_bar_hat_15 = load(weight_bar_hat, 480 + c)
            weight_bar_hat_16 = load(weight_bar_hat, 512 + c)
            weight_bar_hat_17 = load(weight_bar_hat, 544 + c)
            weight_bar_hat_18 = load(weight_bar_hat, 576 + c)
            weight_bar_hat_19 = load(weight_bar_hat, 608 + c)
            weight_bar_hat_20 = load(weight_bar_hat, 640 + c)
            weight_bar_hat_21 = load(weight_bar_hat, 672 + c)
            weight_bar_hat_22 = load(weight_bar_hat, 704 + c)
            weight_bar_hat_23 = load(weight_bar_hat, 736 + c)
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
            t19 = (
                k2 * moment_1 * power2_4 - k3 * moment_1 * power2_8 + k2 * moment_2 * power2_5
                + k2 * moment_3 * power2_6
            )
            t20 = t3 * power2_1 + k2 * moment_5 * power2_2 + k2 * moment_6 * power2_3
            power3_1 = (
                moment_0 * power2_1 * weight_10 + moment_1 * power2_0 * weight_9 + t19 * weight_12
                + t20 * weight_11
            )
            t22 = (
                k2 * moment_1 * power2_5 - k2 * moment_2 * power2_4 - k3 * moment_2 * power2_8
                + k2 * moment_3 * power2_7
            )
            t23 = t6 * power2_2 + k2 * moment_5 * power2_1 + k2 * moment_7 * power2_3
            power3_2 = (
                moment_0 * power2_2 * weight_10 + weight_12 * t22 + moment_2 * power2_0 * weight_9
                + weight_11 * t23
            )
            t25 = k2 * moment_1 * power2_6 + k2 * moment_2 * power2_7 + k4 * moment_3 * power2_8
            t26 = k2 * moment_6 * power2_1 + k2 * moment_7 * power2_2 + k4 * moment_8 * power2_3
            power3_3 = (
                moment_0 * power2_3 * weight_10 + weight_12 * t25 + moment_3 * power2_0 * weight_9
                + weight_11 * t26
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
            t42 = moment_1 * power3_bar_1
            t43 = moment_2 * power3_bar_2
            t44 = moment_3 * power3_bar_3
            t45 = t42 + t43 + t44
            t46 = (
                moment_4 * power3_bar_4 + moment_5 * power3_bar_5 + moment_6 * power3_bar_6
                + moment_7 * power3_bar_7 + moment_8 * power3_bar_8
            )
            power2_bar_0 = (
                hyper_bar_0 * weight_18 + moment_0 * weight_6 * power3_bar_0 + weight_9 * t45 + weight_13 * t46
            )
            t48 = t3 * power3_bar_1 + k2 * moment_5 * power3_bar_2 + k2 * moment_6 * power3_bar_3
            power2_bar_1 = (
                hyper_bar_1 * weight_19 + moment_0 * weight_10 * power3_bar_1
                + k0 * moment_1 * weight_7 * power3_bar_0 + weight_11 * t48
            )
            t50 = t6 * power3_bar_2 + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3
            power2_bar_2 = (
                hyper_bar_2 * weight_19 + moment_0 * weight_10 * power3_bar_2
                + k0 * moment_2 * weight_7 * power3_bar_0 + weight_11 * t50
            )
            t52 = k2 * moment_6 * power3_bar_1 + k2 * moment_7 * power3_bar_2 + k4 * moment_8 * power3_bar_3
            power2_bar_3 = (
                hyper_bar_3 * weight_19 + moment_0 * weight_10 * power3_bar_3
                + k0 * moment_3 * weight_7 * power3_bar_0 + weight_11 * t52
            )
            t54 = t42 - t43
            power2_bar_4 = (
                hyper_bar_4 * weight_20 + moment_0 * weight_14 * power3_bar_4 + k2 * weight_12 * t54
                + k1 * moment_4 * weight_8 * power3_bar_0
            )
            t56 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
            power2_bar_5 = (
                hyper_bar_5 * weight_20 + moment_0 * weight_14 * power3_bar_5 + k2 * weight_12 * t56
                + k1 * moment_5 * weight_8 * power3_bar_0
            )
            t58 = moment_1 * power3_bar_3 + moment_3 * power3_bar_1
            power2_bar_6 = (
                hyper_bar_6 * weight_20 + moment_0 * weight_14 * power3_bar_6 + k2 * weight_12 * t58
                + k1 * moment_6 * weight_8 * power3_bar_0
            )
            t60 = moment_2 * power3_bar_3 + moment_3 * power3_bar_2
            power2_bar_7 = (
                hyper_bar_7 * weight_20 + moment_0 * weight_14 * power3_bar_7 + k2 * weight_12 * t60
                + k1 * moment_7 * weight_8 * power3_bar_0
            )
            t62 = -k3 * t42 - k3 * t43 + k4 * t44
            power2_bar_8 = (
                hyper_bar_8 * weight_20 + moment_0 * weight_14 * power3_bar_8 + weight_12 * t62
                + k1 * moment_8 * weight_8 * power3_bar_0
            )
            t64 = moment_0 * moment_0 * weight_bar_hat_0
            t65 = t0 * weight_bar_hat_1
            t66 = t1 * weight_bar_hat_2
            power2_bar_hat_0 = (
                k5 * moment_0 * weight_0 * moment_bar_hat_0 + k6 * weight_1 * (moment_1 * moment_bar_hat_1
                + moment_2 * moment_bar_hat_2 + moment_3 * moment_bar_hat_3)
                + k7 * weight_2 * (moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
                + moment_6 * moment_bar_hat_6 + moment_7 * moment_bar_hat_7 + moment_8 * moment_bar_hat_8) + t64
                + k0 * t65 + k1 * t66
            )
            t68 = k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8
            t69 = moment_0 * moment_1 * weight_bar_hat_3
            t70 = t4 * weight_bar_hat_4
            power2_bar_hat_1 = (
                weight_3 * (moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0)
                + weight_4 * (moment_1 * t68 + k2 * moment_2 * moment_bar_hat_5
                + k2 * moment_3 * moment_bar_hat_6 + k2 * moment_4 * moment_bar_hat_1
                + k2 * moment_5 * moment_bar_hat_2 + k2 * moment_6 * moment_bar_hat_3
                - k3 * moment_8 * moment_bar_hat_1) + t69 + t70
            )
            t72 = -k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8
            t73 = moment_0 * moment_2 * weight_bar_hat_3
            t74 = t7 * weight_bar_hat_4
            power2_bar_hat_2 = (
                weight_3 * (moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0)
                + weight_4 * (k2 * moment_1 * moment_bar_hat_5 + moment_2 * t72
                + k2 * moment_3 * moment_bar_hat_7 - k2 * moment_4 * moment_bar_hat_2
                + k2 * moment_5 * moment_bar_hat_1 + k2 * moment_7 * moment_bar_hat_3
                - k3 * moment_8 * moment_bar_hat_2) + t73 + t74
            )
            t76 = moment_0 * moment_3 * weight_bar_hat_3
            t77 = t9 * weight_bar_hat_4
            power2_bar_hat_3 = (
                weight_3 * (moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0)
                + weight_4 * (k2 * moment_1 * moment_bar_hat_6 + k2 * moment_2 * moment_bar_hat_7
                + k4 * moment_3 * moment_bar_hat_8 + k2 * moment_6 * moment_bar_hat_1
                + k2 * moment_7 * moment_bar_hat_2 + k4 * moment_8 * moment_bar_hat_3) + t76 + t77
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
            t84 = moment_1 * power2_bar_hat_1
            t85 = moment_2 * power2_bar_hat_2
            t86 = moment_3 * power2_bar_hat_3
            t87 = moment_4 * power2_bar_hat_4
            t88 = moment_5 * power2_bar_hat_5
            t89 = moment_6 * power2_bar_hat_6
            t90 = moment_7 * power2_bar_hat_7
            t91 = moment_8 * power2_bar_hat_8
            t92 = moment_0 * power2_0 * weight_bar_hat_6
            t93 = t16 * weight_bar_hat_7
            t94 = t17 * weight_bar_hat_8
            power3_bar_hat_0 = (
                weight_6 * (power2_0 * moment_bar_hat_0 + moment_0 * power2_bar_hat_0)
                + k0 * weight_7 * (power2_1 * moment_bar_hat_1 + power2_2 * moment_bar_hat_2
                + power2_3 * moment_bar_hat_3 + t84 + t85 + t86) + k1 * weight_8 * (power2_4 * moment_bar_hat_4
                + power2_5 * moment_bar_hat_5 + power2_6 * moment_bar_hat_6 + power2_7 * moment_bar_hat_7
                + power2_8 * moment_bar_hat_8 + t87 + t88 + t89 + t90 + t91) + t92 + k0 * t93 + k1 * t94
            )
            t96 = moment_1 * power2_bar_hat_4
            t97 = moment_1 * power2_bar_hat_8
            t98 = moment_2 * power2_bar_hat_5
            t99 = moment_3 * power2_bar_hat_6
            t100 = t3 * power2_bar_hat_1
            t101 = moment_5 * power2_bar_hat_2
            t102 = moment_6 * power2_bar_hat_3
            t103 = moment_0 * power2_1 * weight_bar_hat_10
            t104 = moment_1 * power2_0 * weight_bar_hat_9
            t105 = t19 * weight_bar_hat_12
            t106 = t20 * weight_bar_hat_11
            power3_bar_hat_1 = (
                weight_10 * (power2_1 * moment_bar_hat_0 + moment_0 * power2_bar_hat_1)
                + weight_9 * (power2_0 * moment_bar_hat_1 + moment_1 * power2_bar_hat_0)
                + weight_12 * (k2 * power2_4 * moment_bar_hat_1 - k3 * power2_8 * moment_bar_hat_1
                + k2 * power2_5 * moment_bar_hat_2 + k2 * power2_6 * moment_bar_hat_3 + k2 * t96 - k3 * t97
                + k2 * t98 + k2 * t99) + weight_11 * (power2_1 * t68 + k2 * power2_2 * moment_bar_hat_5
                + k2 * power2_3 * moment_bar_hat_6 + t100 + k2 * t101 + k2 * t102) + t103 + t104 + t105 + t106
            )
            t108 = moment_1 * power2_bar_hat_5
            t109 = moment_2 * power2_bar_hat_4
            t110 = moment_2 * power2_bar_hat_8
            t111 = moment_3 * power2_bar_hat_7
            t112 = t6 * power2_bar_hat_2
            t113 = moment_5 * power2_bar_hat_1
            t114 = moment_7 * power2_bar_hat_3
            t115 = moment_0 * power2_2 * weight_bar_hat_10
            t116 = t22 * weight_bar_hat_12
            t117 = moment_2 * power2_0 * weight_bar_hat_9
            t118 = t23 * weight_bar_hat_11
            power3_bar_hat_2 = (
                weight_10 * (power2_2 * moment_bar_hat_0 + moment_0 * power2_bar_hat_2)
                + weight_12 * (k2 * power2_5 * moment_bar_hat_1 - k2 * power2_4 * moment_bar_hat_2
                - k3 * power2_8 * moment_bar_hat_2 + k2 * power2_7 * moment_bar_hat_3 + k2 * t108 - k2 * t109
                - k3 * t110 + k2 * t111) + weight_9 * (power2_0 * moment_bar_hat_2
                + moment_2 * power2_bar_hat_0) + weight_11 * (power2_2 * t72 + k2 * power2_1 * moment_bar_hat_5
                + k2 * power2_3 * moment_bar_hat_7 + t112 + k2 * t113 + k2 * t114) + t115 + t116 + t117 + t118
            )
            t120 = moment_1 * power2_bar_hat_6
            t121 = moment_2 * power2_bar_hat_7
            t122 = moment_3 * power2_bar_hat_8
            t123 = moment_6 * power2_bar_hat_1
            t124 = moment_7 * power2_bar_hat_2
            t125 = moment_8 * power2_bar_hat_3
            t126 = moment_0 * power2_3 * weight_bar_hat_10
            t127 = t25 * weight_bar_hat_12
            t128 = moment_3 * power2_0 * weight_bar_hat_9
            t129 = t26 * weight_bar_hat_11
            power3_bar_hat_3 = (
                weight_10 * (power2_3 * moment_bar_hat_0 + moment_0 * power2_bar_hat_3)
                + weight_12 * (k2 * power2_6 * moment_bar_hat_1 + k2 * power2_7 * moment_bar_hat_2
                + k4 * power2_8 * moment_bar_hat_3 + k2 * t120 + k2 * t121 + k4 * t122)
                + weight_9 * (power2_0 * moment_bar_hat_3 + moment_3 * power2_bar_hat_0)
                + weight_11 * (k2 * power2_1 * moment_bar_hat_6 + k2 * power2_2 * moment_bar_hat_7
                + k4 * power2_3 * moment_bar_hat_8 + k2 * t123 + k2 * t124 + k4 * t125) + t126 + t127 + t128
                + t129
            )
            t131 = moment_0 * power2_4 * weight_bar_hat_14
            t132 = moment_4 * power2_0 * weight_bar_hat_13
            power3_bar_hat_4 = (
                weight_14 * (power2_4 * moment_bar_hat_0 + moment_0 * power2_bar_hat_4)
                + weight_13 * (power2_0 * moment_bar_hat_4 + moment_4 * power2_bar_hat_0) + t131 + t132
            )
            t134 = moment_0 * power2_5 * weight_bar_hat_14
            t135 = moment_5 * power2_0 * weight_bar_hat_13
            power3_bar_hat_5 = (
                weight_14 * (power2_5 * moment_bar_hat_0 + moment_0 * power2_bar_hat_5)
                + weight_13 * (power2_0 * moment_bar_hat_5 + moment_5 * power2_bar_hat_0) + t134 + t135
            )
            t137 = moment_0 * power2_6 * weight_bar_hat_14
            t138 = moment_6 * power2_0 * weight_bar_hat_13
            power3_bar_hat_6 = (
                weight_14 * (power2_6 * moment_bar_hat_0 + moment_0 * power2_bar_hat_6)
                + weight_13 * (power2_0 * moment_bar_hat_6 + moment_6 * power2_bar_hat_0) + t137 + t138
            )
            t140 = moment_0 * power2_7 * weight_bar_hat_14
            t141 = moment_7 * power2_0 * weight_bar_hat_13
            power3_bar_hat_7 = (
                weight_14 * (power2_7 * moment_bar_hat_0 + moment_0 * power2_bar_hat_7)
                + weight_13 * (power2_0 * moment_bar_hat_7 + moment_7 * power2_bar_hat_0) + t140 + t141
            )
            t143 = moment_0 * power2_8 * weight_bar_hat_14
            t144 = moment_8 * power2_0 * weight_bar_hat_13
            power3_bar_hat_8 = (
                weight_14 * (power2_8 * moment_bar_hat_0 + moment_0 * power2_bar_hat_8)
                + weight_13 * (power2_0 * moment_bar_hat_8 + moment_8 * power2_bar_hat_0) + t143 + t144
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
            t155 = power3_bar_1 * moment_bar_hat_1
            t156 = power3_bar_2 * moment_bar_hat_2
            t157 = power3_bar_3 * moment_bar_hat_3
            t158 = moment_1 * power3_hat_1
            t159 = moment_2 * power3_hat_2
            t160 = moment_3 * power3_hat_3
            t161 = moment_4 * power3_hat_4
            t162 = moment_5 * power3_hat_5
            t163 = moment_6 * power3_hat_6
            t164 = moment_7 * power3_hat_7
            t165 = moment_8 * power3_hat_8
            t166 = hyper_bar_0 * weight_bar_hat_18
            t167 = moment_0 * power3_bar_0 * weight_bar_hat_6
            t168 = t45 * weight_bar_hat_9
            t169 = t46 * weight_bar_hat_13
            power2_hat_0 = (
                weight_6 * (power3_bar_0 * moment_bar_hat_0 + moment_0 * power3_hat_0) + weight_9 * (t155 + t156
                + t157 + t158 + t159 + t160) + weight_13 * (power3_bar_4 * moment_bar_hat_4
                + power3_bar_5 * moment_bar_hat_5 + power3_bar_6 * moment_bar_hat_6
                + power3_bar_7 * moment_bar_hat_7 + power3_bar_8 * moment_bar_hat_8 + t161 + t162 + t163 + t164
                + t165) + t166 + t167 + t168 + t169
            )
            t171 = t3 * power3_hat_1
            t172 = moment_5 * power3_hat_2
            t173 = moment_6 * power3_hat_3
            t174 = hyper_bar_1 * weight_bar_hat_19
            t175 = moment_0 * power3_bar_1 * weight_bar_hat_10
            t176 = moment_1 * power3_bar_0 * weight_bar_hat_7
            t177 = t48 * weight_bar_hat_11
            power2_hat_1 = (
                weight_10 * (power3_bar_1 * moment_bar_hat_0 + moment_0 * power3_hat_1)
                + k0 * weight_7 * (power3_bar_0 * moment_bar_hat_1 + moment_1 * power3_hat_0)
                + weight_11 * (power3_bar_1 * t68 + k2 * power3_bar_2 * moment_bar_hat_5
                + k2 * power3_bar_3 * moment_bar_hat_6 + t171 + k2 * t172 + k2 * t173) + t174 + t175 + k0 * t176
                + t177
            )
            t179 = t6 * power3_hat_2
            t180 = moment_5 * power3_hat_1
            t181 = moment_7 * power3_hat_3
            t182 = hyper_bar_2 * weight_bar_hat_19
            t183 = moment_0 * power3_bar_2 * weight_bar_hat_10
            t184 = moment_2 * power3_bar_0 * weight_bar_hat_7
            t185 = t50 * weight_bar_hat_11
            power2_hat_2 = (
                weight_10 * (power3_bar_2 * moment_bar_hat_0 + moment_0 * power3_hat_2)
                + k0 * weight_7 * (power3_bar_0 * moment_bar_hat_2 + moment_2 * power3_hat_0)
                + weight_11 * (power3_bar_2 * t72 + k2 * power3_bar_1 * moment_bar_hat_5
                + k2 * power3_bar_3 * moment_bar_hat_7 + t179 + k2 * t180 + k2 * t181) + t182 + t183 + k0 * t184
                + t185
            )
            t187 = moment_6 * power3_hat_1
            t188 = moment_7 * power3_hat_2
            t189 = moment_8 * power3_hat_3
            t190 = hyper_bar_3 * weight_bar_hat_19
            t191 = moment_0 * power3_bar_3 * weight_bar_hat_10
            t192 = moment_3 * power3_bar_0 * weight_bar_hat_7
            t193 = t52 * weight_bar_hat_11
            power2_hat_3 = (
                weight_10 * (power3_bar_3 * moment_bar_hat_0 + moment_0 * power3_hat_3)
                + k0 * weight_7 * (power3_bar_0 * moment_bar_hat_3 + moment_3 * power3_hat_0)
                + weight_11 * (k2 * power3_bar_1 * moment_bar_hat_6 + k2 * power3_bar_2 * moment_bar_hat_7
                + k4 * power3_bar_3 * moment_bar_hat_8 + k2 * t187 + k2 * t188 + k4 * t189) + t190 + t191
                + k0 * t192 + t193
            )
            t195 = hyper_bar_4 * weight_bar_hat_20
            t196 = moment_0 * power3_bar_4 * weight_bar_hat_14
            t197 = t54 * weight_bar_hat_12
            t198 = moment_4 * power3_bar_0 * weight_bar_hat_8
            power2_hat_4 = (
                weight_14 * (power3_bar_4 * moment_bar_hat_0 + moment_0 * power3_hat_4) + k2 * weight_12 * (t155
                - t156 + t158 - t159) + k1 * weight_8 * (power3_bar_0 * moment_bar_hat_4
                + moment_4 * power3_hat_0) + t195 + t196 + k2 * t197 + k1 * t198
            )
            t200 = moment_1 * power3_hat_2
            t201 = moment_2 * power3_hat_1
            t202 = hyper_bar_5 * weight_bar_hat_20
            t203 = moment_0 * power3_bar_5 * weight_bar_hat_14
            t204 = t56 * weight_bar_hat_12
            t205 = moment_5 * power3_bar_0 * weight_bar_hat_8
            power2_hat_5 = (
                weight_14 * (power3_bar_5 * moment_bar_hat_0 + moment_0 * power3_hat_5)
                + k2 * weight_12 * (power3_bar_2 * moment_bar_hat_1 + power3_bar_1 * moment_bar_hat_2 + t200
                + t201) + k1 * weight_8 * (power3_bar_0 * moment_bar_hat_5 + moment_5 * power3_hat_0) + t202
                + t203 + k2 * t204 + k1 * t205
            )
            t207 = moment_1 * power3_hat_3
            t208 = moment_3 * power3_hat_1
            t209 = hyper_bar_6 * weight_bar_hat_20
            t210 = moment_0 * power3_bar_6 * weight_bar_hat_14
            t211 = t58 * weight_bar_hat_12
            t212 = moment_6 * power3_bar_0 * weight_bar_hat_8
            power2_hat_6 = (
                weight_14 * (power3_bar_6 * moment_bar_hat_0 + moment_0 * power3_hat_6)
                + k2 * weight_12 * (power3_bar_3 * moment_bar_hat_1 + power3_bar_1 * moment_bar_hat_3 + t207
                + t208) + k1 * weight_8 * (power3_bar_0 * moment_bar_hat_6 + moment_6 * power3_hat_0) + t209
                + t210 + k2 * t211 + k1 * t212
            )
            t214 = moment_2 * power3_hat_3
            t215 = moment_3 * power3_hat_2
            t216 = hyper_bar_7 * weight_bar_hat_20
            t217 = moment_0 * power3_bar_7 * weight_bar_hat_14
            t218 = t60 * weight_bar_hat_12
            t219 = moment_7 * power3_bar_0 * weight_bar_hat_8
            power2_hat_7 = (
                weight_14 * (power3_bar_7 * moment_bar_hat_0 + moment_0 * power3_hat_7)
                + k2 * weight_12 * (power3_bar_3 * moment_bar_hat_2 + power3_bar_2 * moment_bar_hat_3 + t214
                + t215) + k1 * weight_8 * (power3_bar_0 * moment_bar_hat_7 + moment_7 * power3_hat_0) + t216
                + t217 + k2 * t218 + k1 * t219
            )
            t221 = hyper_bar_8 * weight_bar_hat_20
            t222 = moment_0 * power3_bar_8 * weight_bar_hat_14
            t223 = t62 * weight_bar_hat_12
            t224 = moment_8 * power3_bar_0 * weight_bar_hat_8
            power2_hat_8 = (
                weight_14 * (power3_bar_8 * moment_bar_hat_0 + moment_0 * power3_hat_8)
                + weight_12 * (-k3 * t155 - k3 * t156 + k4 * t157 - k3 * t158 - k3 * t159 + k4 * t160)
                + k1 * weight_8 * (power3_bar_0 * moment_bar_hat_8 + moment_8 * power3_hat_0) + t221 + t222
                + t223 + k1 * t224
            )
            t226 = moment_bar_hat_1 * power2_bar_1
            t227 = moment_bar_hat_2 * power2_bar_2
            t228 = moment_bar_hat_3 * power2_bar_3
            t229 = moment_1 * power2_hat_1
            t230 = moment_2 * power2_hat_2
            t231 = moment_3 * power2_hat_3
            t232 = moment_4 * power2_hat_4
            t233 = moment_5 * power2_hat_5
            t234 = moment_6 * power2_hat_6
            t235 = moment_7 * power2_hat_7
            t236 = moment_8 * power2_hat_8
            t237 = power2_1 * power3_hat_1
            t238 = power2_2 * power3_hat_2
            t239 = power2_3 * power3_hat_3
            t240 = power3_bar_1 * power2_bar_hat_1
            t241 = power3_bar_2 * power2_bar_hat_2
            t242 = power3_bar_3 * power2_bar_hat_3
            t243 = power3_bar_4 * power2_bar_hat_4
            t244 = power3_bar_5 * power2_bar_hat_5
            t245 = power3_bar_6 * power2_bar_hat_6
            t246 = power3_bar_7 * power2_bar_hat_7
            t247 = power3_bar_8 * power2_bar_hat_8
            t248 = hyper_bar_0 * weight_bar_hat_15
            t249 = moment_0 * weight_bar_hat_0 * power2_bar_0
            t250 = moment_1 * power2_bar_1
            t251 = moment_2 * power2_bar_2
            t252 = moment_3 * power2_bar_3
            t253 = weight_bar_hat_3 * (t250 + t251 + t252)
            t254 = (
                weight_bar_hat_5 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
                + moment_7 * power2_bar_7 + moment_8 * power2_bar_8)
            )
            t255 = power2_0 * power3_bar_0 * weight_bar_hat_6
            t256 = power2_1 * power3_bar_1
            t257 = power2_2 * power3_bar_2
            t258 = power2_3 * power3_bar_3
            t259 = weight_bar_hat_10 * (t256 + t257 + t258)
            t260 = (
                weight_bar_hat_14 * (power2_4 * power3_bar_4 + power2_5 * power3_bar_5 + power2_6 * power3_bar_6
                + power2_7 * power3_bar_7 + power2_8 * power3_bar_8)
            )
            t261 = t3 * power2_hat_1
            t262 = moment_5 * power2_hat_2
            t263 = moment_6 * power2_hat_3
            t264 = power3_bar_1 * (k2 * power2_bar_hat_4 - k3 * power2_bar_hat_8)
            t265 = power3_bar_2 * power2_bar_hat_5
            t266 = power3_bar_3 * power2_bar_hat_6
            t267 = hyper_bar_1 * weight_bar_hat_16
            t268 = moment_0 * weight_bar_hat_3 * power2_bar_1
            t269 = moment_1 * weight_bar_hat_1 * power2_bar_0
            t270 = (
                weight_bar_hat_4 * (t3 * power2_bar_1 + k2 * moment_5 * power2_bar_2
                + k2 * moment_6 * power2_bar_3)
            )
            t271 = power2_0 * power3_bar_1 * weight_bar_hat_9
            t272 = power2_1 * power3_bar_0 * weight_bar_hat_7
            t273 = (
                weight_bar_hat_12 * (k2 * power2_4 * power3_bar_1 + k2 * power2_5 * power3_bar_2
                + k2 * power2_6 * power3_bar_3 - k3 * power2_8 * power3_bar_1)
            )
            t274 = t6 * power2_hat_2
            t275 = moment_5 * power2_hat_1
            t276 = moment_7 * power2_hat_3
            t277 = power3_bar_2 * (-k2 * power2_bar_hat_4 - k3 * power2_bar_hat_8)
            t278 = power3_bar_1 * power2_bar_hat_5
            t279 = power3_bar_3 * power2_bar_hat_7
            t280 = hyper_bar_2 * weight_bar_hat_16
            t281 = moment_0 * weight_bar_hat_3 * power2_bar_2
            t282 = moment_2 * weight_bar_hat_1 * power2_bar_0
            t283 = (
                weight_bar_hat_4 * (t6 * power2_bar_2 + k2 * moment_5 * power2_bar_1
                + k2 * moment_7 * power2_bar_3)
            )
            t284 = power2_0 * power3_bar_2 * weight_bar_hat_9
            t285 = power2_2 * power3_bar_0 * weight_bar_hat_7
            t286 = (
                weight_bar_hat_12 * (-k2 * power2_4 * power3_bar_2 + k2 * power2_5 * power3_bar_1
                + k2 * power2_7 * power3_bar_3 - k3 * power2_8 * power3_bar_2)
            )
            t287 = moment_6 * power2_hat_1
            t288 = moment_7 * power2_hat_2
            t289 = moment_8 * power2_hat_3
            t290 = power3_bar_1 * power2_bar_hat_6
            t291 = power3_bar_2 * power2_bar_hat_7
            t292 = power3_bar_3 * power2_bar_hat_8
            t293 = hyper_bar_3 * weight_bar_hat_16
            t294 = moment_0 * weight_bar_hat_3 * power2_bar_3
            t295 = moment_3 * weight_bar_hat_1 * power2_bar_0
            t296 = (
                weight_bar_hat_4 * (k2 * moment_6 * power2_bar_1 + k2 * moment_7 * power2_bar_2
                + k4 * moment_8 * power2_bar_3)
            )
            t297 = power2_0 * power3_bar_3 * weight_bar_hat_9
            t298 = power2_3 * power3_bar_0 * weight_bar_hat_7
            t299 = (
                weight_bar_hat_12 * (k2 * power2_6 * power3_bar_1 + k2 * power2_7 * power3_bar_2
                + k4 * power2_8 * power3_bar_3)
            )
            t300 = hyper_bar_4 * weight_bar_hat_17
            t301 = moment_0 * weight_bar_hat_5 * power2_bar_4
            t302 = weight_bar_hat_4 * (t250 - t251)
            t303 = moment_4 * weight_bar_hat_2 * power2_bar_0
            t304 = power2_0 * power3_bar_4 * weight_bar_hat_13
            t305 = weight_bar_hat_11 * (t256 - t257)
            t306 = power2_4 * power3_bar_0 * weight_bar_hat_8
            t307 = moment_1 * power2_hat_2
            t308 = moment_2 * power2_hat_1
            t309 = power3_bar_2 * power2_bar_hat_1
            t310 = power3_bar_1 * power2_bar_hat_2
            t311 = hyper_bar_5 * weight_bar_hat_17
            t312 = moment_0 * weight_bar_hat_5 * power2_bar_5
            t313 = weight_bar_hat_4 * (moment_1 * power2_bar_2 + moment_2 * power2_bar_1)
            t314 = moment_5 * weight_bar_hat_2 * power2_bar_0
            t315 = power2_0 * power3_bar_5 * weight_bar_hat_13
            t316 = weight_bar_hat_11 * (power2_1 * power3_bar_2 + power2_2 * power3_bar_1)
            t317 = power2_5 * power3_bar_0 * weight_bar_hat_8
            t318 = moment_1 * power2_hat_3
            t319 = moment_3 * power2_hat_1
            t320 = power3_bar_3 * power2_bar_hat_1
            t321 = power3_bar_1 * power2_bar_hat_3
            t322 = hyper_bar_6 * weight_bar_hat_17
            t323 = moment_0 * weight_bar_hat_5 * power2_bar_6
            t324 = weight_bar_hat_4 * (moment_1 * power2_bar_3 + moment_3 * power2_bar_1)
            t325 = moment_6 * weight_bar_hat_2 * power2_bar_0
            t326 = power2_0 * power3_bar_6 * weight_bar_hat_13
            t327 = weight_bar_hat_11 * (power2_1 * power3_bar_3 + power2_3 * power3_bar_1)
            t328 = power2_6 * power3_bar_0 * weight_bar_hat_8
            t329 = moment_2 * power2_hat_3
            t330 = moment_3 * power2_hat_2
            t331 = power3_bar_3 * power2_bar_hat_2
            t332 = power3_bar_2 * power2_bar_hat_3
            t333 = hyper_bar_7 * weight_bar_hat_17
            t334 = moment_0 * weight_bar_hat_5 * power2_bar_7
            t335 = weight_bar_hat_4 * (moment_2 * power2_bar_3 + moment_3 * power2_bar_2)
            t336 = moment_7 * weight_bar_hat_2 * power2_bar_0
            t337 = power2_0 * power3_bar_7 * weight_bar_hat_13
            t338 = weight_bar_hat_11 * (power2_2 * power3_bar_3 + power2_3 * power3_bar_2)
            t339 = power2_7 * power3_bar_0 * weight_bar_hat_8
            t340 = hyper_bar_8 * weight_bar_hat_17
            t341 = moment_0 * weight_bar_hat_5 * power2_bar_8
            t342 = weight_bar_hat_4 * (-k3 * t250 - k3 * t251 + k4 * t252)
            t343 = moment_8 * weight_bar_hat_2 * power2_bar_0
            t344 = power2_0 * power3_bar_8 * weight_bar_hat_13
            t345 = weight_bar_hat_11 * (-k3 * t256 - k3 * t257 + k4 * t258)
            t346 = power2_8 * power3_bar_0 * weight_bar_hat_8
            t347 = moment_0 * weight_bar_hat_15
            t348 = power2_0 * weight_bar_hat_18
            t349 = weight_bar_hat_21 * power3_0
            t350 = moment_1 * weight_bar_hat_16
            t351 = power2_1 * weight_bar_hat_19
            t352 = weight_bar_hat_22 * power3_1
            t353 = moment_2 * weight_bar_hat_16
            t354 = power2_2 * weight_bar_hat_19
            t355 = weight_bar_hat_22 * power3_2
            t356 = moment_3 * weight_bar_hat_16
            t357 = power2_3 * weight_bar_hat_19
            t358 = weight_bar_hat_22 * power3_3
            t359 = moment_4 * weight_bar_hat_17
            t360 = power2_4 * weight_bar_hat_20
            t361 = weight_bar_hat_23 * power3_4
            t362 = moment_5 * weight_bar_hat_17
            t363 = power2_5 * weight_bar_hat_20
            t364 = weight_bar_hat_23 * power3_5
            t365 = moment_6 * weight_bar_hat_17
            t366 = power2_6 * weight_bar_hat_20
            t367 = weight_bar_hat_23 * power3_6
            t368 = moment_7 * weight_bar_hat_17
            t369 = power2_7 * weight_bar_hat_20
            t370 = weight_bar_hat_23 * power3_7
            t371 = moment_8 * weight_bar_hat_17
            t372 = power2_8 * weight_bar_hat_20
            t373 = weight_bar_hat_23 * power3_8
            moment_hat_0 = (
                k5 * weight_0 * (moment_bar_hat_0 * power2_bar_0 + moment_0 * power2_hat_0) + weight_3 * (t226
                + t227 + t228 + t229 + t230 + t231) + weight_5 * (moment_bar_hat_4 * power2_bar_4
                + moment_bar_hat_5 * power2_bar_5 + moment_bar_hat_6 * power2_bar_6
                + moment_bar_hat_7 * power2_bar_7 + moment_bar_hat_8 * power2_bar_8 + t232 + t233 + t234 + t235
                + t236) + weight_6 * (power2_0 * power3_hat_0 + power3_bar_0 * power2_bar_hat_0)
                + weight_10 * (t237 + t238 + t239 + t240 + t241 + t242) + weight_14 * (power2_4 * power3_hat_4
                + power2_5 * power3_hat_5 + power2_6 * power3_hat_6 + power2_7 * power3_hat_7
                + power2_8 * power3_hat_8 + t243 + t244 + t245 + t246 + t247) + t248 + k5 * t249 + t253 + t254
                + t255 + t259 + t260
            )
            store(moment_hat, moment_hat_at, moment_hat_0)
            moment_hat_1 = (
                weight_3 * (moment_bar_hat_0 * power2_bar_1 + moment_0 * power2_hat_1)
                + k6 * weight_1 * (moment_bar_hat_1 * power2_bar_0 + moment_1 * power2_hat_0)
                + weight_4 * (t68 * power2_bar_1 + k2 * moment_bar_hat_5 * power2_bar_2
                + k2 * moment_bar_hat_6 * power2_bar_3 + t261 + k2 * t262 + k2 * t263)
                + weight_9 * (power2_0 * power3_hat_1 + power3_bar_1 * power2_bar_hat_0)
                + k0 * weight_7 * (power2_1 * power3_hat_0 + power3_bar_0 * power2_bar_hat_1)
                + weight_12 * (k2 * power2_4 * power3_hat_1 + k2 * power2_5 * power3_hat_2
                + k2 * power2_6 * power3_hat_3 - k3 * power2_8 * power3_hat_1 + t264 + k2 * t265 + k2 * t266)
                + t267 + t268 + k6 * t269 + t270 + t271 + k0 * t272 + t273
            )
            store(moment_hat, moment_hat_at + 32, moment_hat_1)
            moment_hat_2 = (
                weight_3 * (moment_bar_hat_0 * power2_bar_2 + moment_0 * power2_hat_2)
                + k6 * weight_1 * (moment_bar_hat_2 * power2_bar_0 + moment_2 * power2_hat_0)
                + weight_4 * (t72 * power2_bar_2 + k2 * moment_bar_hat_5 * power2_bar_1
                + k2 * moment_bar_hat_7 * power2_bar_3 + t274 + k2 * t275 + k2 * t276)
                + weight_9 * (power2_0 * power3_hat_2 + power3_bar_2 * power2_bar_hat_0)
                + k0 * weight_7 * (power2_2 * power3_hat_0 + power3_bar_0 * power2_bar_hat_2)
                + weight_12 * (-k2 * power2_4 * power3_hat_2 + k2 * power2_5 * power3_hat_1
                + k2 * power2_7 * power3_hat_3 - k3 * power2_8 * power3_hat_2 + t277 + k2 * t278 + k2 * t279)
                + t280 + t281 + k6 * t282 + t283 + t284 + k0 * t285 + t286
            )
            store(moment_hat, moment_hat_at + 64, moment_hat_2)
            moment_hat_3 = (
                weight_3 * (moment_bar_hat_0 * power2_bar_3 + moment_0 * power2_hat_3)
                + k6 * weight_1 * (moment_bar_hat_3 * power2_bar_0 + moment_3 * power2_hat_0)
                + weight_4 * (k2 * moment_bar_hat_6 * power2_bar_1 + k2 * moment_bar_hat_7 * power2_bar_2
                + k4 * moment_bar_hat_8 * power2_bar_3 + k2 * t287 + k2 * t288 + k4 * t289)
                + weight_9 * (power2_0 * power3_hat_3 + power3_bar_3 * power2_bar_hat_0)
                + k0 * weight_7 * (power2_3 * power3_hat_0 + power3_bar_0 * power2_bar_hat_3)
                + weight_12 * (k2 * power2_6 * power3_hat_1 + k2 * power2_7 * power3_hat_2
                + k4 * power2_8 * power3_hat_3 + k2 * t290 + k2 * t291 + k4 * t292) + t293 + t294 + k6 * t295
                + t296 + t297 + k0 * t298 + t299
            )
            store(moment_hat, moment_hat_at + 96, moment_hat_3)
            moment_hat_4 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_4 + moment_0 * power2_hat_4) + k2 * weight_4 * (t226
                - t227 + t229 - t230) + k7 * weight_2 * (moment_bar_hat_4 * power2_bar_0
                + moment_4 * power2_hat_0) + weight_13 * (power2_0 * power3_hat_4
                + power3_bar_4 * power2_bar_hat_0) + k2 * weight_11 * (t237 - t238 + t240 - t241)
                + k1 * weight_8 * (power2_4 * power3_hat_0 + power3_bar_0 * power2_bar_hat_4) + t300 + t301
                + k2 * t302 + k7 * t303 + t304 + k2 * t305 + k1 * t306
            )
            store(moment_hat, moment_hat_at + 128, moment_hat_4)
            moment_hat_5 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_5 + moment_0 * power2_hat_5)
                + k2 * weight_4 * (moment_bar_hat_1 * power2_bar_2 + moment_bar_hat_2 * power2_bar_1 + t307
                + t308) + k7 * weight_2 * (moment_bar_hat_5 * power2_bar_0 + moment_5 * power2_hat_0)
                + weight_13 * (power2_0 * power3_hat_5 + power3_bar_5 * power2_bar_hat_0)
                + k2 * weight_11 * (power2_1 * power3_hat_2 + power2_2 * power3_hat_1 + t309 + t310)
                + k1 * weight_8 * (power2_5 * power3_hat_0 + power3_bar_0 * power2_bar_hat_5) + t311 + t312
                + k2 * t313 + k7 * t314 + t315 + k2 * t316 + k1 * t317
            )
            store(moment_hat, moment_hat_at + 160, moment_hat_5)
            moment_hat_6 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_6 + moment_0 * power2_hat_6)
                + k2 * weight_4 * (moment_bar_hat_1 * power2_bar_3 + moment_bar_hat_3 * power2_bar_1 + t318
                + t319) + k7 * weight_2 * (moment_bar_hat_6 * power2_bar_0 + moment_6 * power2_hat_0)
                + weight_13 * (power2_0 * power3_hat_6 + power3_bar_6 * power2_bar_hat_0)
                + k2 * weight_11 * (power2_1 * power3_hat_3 + power2_3 * power3_hat_1 + t320 + t321)
                + k1 * weight_8 * (power2_6 * power3_hat_0 + power3_bar_0 * power2_bar_hat_6) + t322 + t323
                + k2 * t324 + k7 * t325 + t326 + k2 * t327 + k1 * t328
            )
            store(moment_hat, moment_hat_at + 192, moment_hat_6)
            moment_hat_7 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_7 + moment_0 * power2_hat_7)
                + k2 * weight_4 * (moment_bar_hat_2 * power2_bar_3 + moment_bar_hat_3 * power2_bar_2 + t329
                + t330) + k7 * weight_2 * (moment_bar_hat_7 * power2_bar_0 + moment_7 * power2_hat_0)
                + weight_13 * (power2_0 * power3_hat_7 + power3_bar_7 * power2_bar_hat_0)
                + k2 * weight_11 * (power2_2 * power3_hat_3 + power2_3 * power3_hat_2 + t331 + t332)
                + k1 * weight_8 * (power2_7 * power3_hat_0 + power3_bar_0 * power2_bar_hat_7) + t333 + t334
                + k2 * t335 + k7 * t336 + t337 + k2 * t338 + k1 * t339
            )
            store(moment_hat, moment_hat_at + 224, moment_hat_7)
            moment_hat_8 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_8 + moment_0 * power2_hat_8) + weight_4 * (-k3 * t226
                - k3 * t227 + k4 * t228 - k3 * t229 - k3 * t230 + k4 * t231)
                + k7 * weight_2 * (moment_bar_hat_8 * power2_bar_0 + moment_8 * power2_hat_0)
                + weight_13 * (power2_0 * power3_hat_8 + power3_bar_8 * power2_bar_hat_0)
                + weight_11 * (-k3 * t237 - k3 * t238 + k4 * t239 - k3 * t240 - k3 * t241 + k4 * t242)
                + k1 * weight_8 * (power2_8 * power3_hat_0 + power3_bar_0 * power2_bar_hat_8) + t340 + t341
                + t342 + k7 * t343 + t344 + t345 + k1 * t346
            )
            store(moment_hat, moment_hat_at + 256, moment_hat_8)
            hyper_bar_hat_0 = (
                moment_bar_hat_0 * weight_15 + weight_18 * power2_bar_hat_0 + weight_21 * power3_bar_hat_0
                + t347 + t348 + t349
            )
            store(hyper_bar_hat, hyper_bar_hat_at, hyper_bar_hat_0)
            hyper_bar_hat_1 = (
                moment_bar_hat_1 * weight_16 + weight_19 * power2_bar_hat_1 + weight_22 * power3_bar_hat_1
                + t350 + t351 + t352
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 32, hyper_bar_hat_1)
            hyper_bar_hat_2 = (
                moment_bar_hat_2 * weight_16 + weight_19 * power2_bar_hat_2 + weight_22 * power3_bar_hat_2
                + t353 + t354 + t355
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 64, hyper_bar_hat_2)
            hyper_bar_hat_3 = (
                moment_bar_hat_3 * weight_16 + weight_19 * power2_bar_hat_3 + weight_22 * power3_bar_hat_3
                + t356 + t357 + t358
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 96, hyper_bar_hat_3)
            hyper_bar_hat_4 = (
                moment_bar_hat_4 * weight_17 + weight_20 * power2_bar_hat_4 + weight_23 * power3_bar_hat_4
                + t359 + t360 + t361
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 128, hyper_bar_hat_4)
            hyper_bar_hat_5 = (
                moment_bar_hat_5 * weight_17 + weight_20 * power2_bar_hat_5 + weight_23 * power3_bar_hat_5
                + t362 + t363 + t364
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 160, hyper_bar_hat_5)
            hyper_bar_hat_6 = (
                moment_bar_hat_6 * weight_17 + weight_20 * power2_bar_hat_6 + weight_23 * power3_bar_hat_6
                + t365 + t366 + t367
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 192, hyper_bar_hat_6)
            hyper_bar_hat_7 = (
                moment_bar_hat_7 * weight_17 + weight_20 * power2_bar_hat_7 + weight_23 * power3_bar_hat_7
                + t368 + t369 + t370
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 224, hyper_bar_hat_7)
            hyper_bar_hat_8 = (
                moment_bar_hat_8 * weight_17 + weight_20 * power2_bar_hat_8 + weight_23 * power3_bar_hat_8
                + t371 + t372 + t373
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 256, hyper_bar_hat_8)


@compiled
def second_shared(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat):
    """moment [samples, 9, 32]
    weight [24, 32]
    hyper_bar [samples, 9, 32]
    moment_bar_hat [samples, 9, 32]
    weight_bar_hat [24, 32]
    -> weight_hat [24, 32]
    43968 operations an instance; nesting order weight, weight_bar_hat, hyper_bar, power2, power3_bar, power2_bar, power2_bar_hat, power3_bar_hat, power3_hat, power2_hat, moment, moment_bar_hat
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
            weight_hat_12 = load(weight_hat, weight_hat_at + 384)
            weight_hat_13 = load(weight_hat, weight_hat_at + 416)
            weight_hat_14 = load(weight_hat, weight_hat_at + 448)
            weight_hat_15 = load(weight_hat, weight_hat_at + 480)
            weight_hat_16 = load(weight_hat, weight_hat_at + 512)
            weight_hat_17 = load(weight_hat, weight_hat_at + 544)
            weight_hat_18 = load(weight_hat, weight_hat_at + 576)
            weight_hat_19 = load(weight_hat, weight_hat_at + 608)
            weight_hat_20 = load(weight_hat, weight_hat_at + 640)
            weight_hat_21 = load(weight_hat, weight_hat_at + 672)
            weight_hat_22 = load(weight_hat, weight_hat_at + 704)
            weight_hat_23 = load(weight_hat, weight_hat_at + 736)
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 288 + c
                hyper_bar_at = n * 288 + c
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
                weight_12 = load(weight, 384 + c)
                weight_13 = load(weight, 416 + c)
                weight_14 = load(weight, 448 + c)
                weight_18 = load(weight, 576 + c)
                weight_19 = load(weight, 608 + c)
                weight_20 = load(weight, 640 + c)
                weight_21 = load(weight, 672 + c)
                weight_22 = load(weight, 704 + c)
                weight_23 = load(weight, 736 + c)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at)
                hyper_bar_1 = load(hyper_bar, hyper_bar_at + 32)
                hyper_bar_2 = load(hyper_bar, hyper_bar_at + 64)
                hyper_bar_3 = load(hyper_bar, hyper_bar_at + 96)
                hyper_bar_4 = load(hyper_bar, hyper_bar_at + 128)
                hyper_bar_5 = load(hyper_bar, hyper_bar_at + 160)
                hyper_bar_6 = load(hyper_bar, hyper_bar_at + 192)
                hyper_bar_7 = load(hyper_bar, hyper_bar_at + 224)
                hyper_bar_8 = load(hyper_bar, hyper_bar_at + 256)
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
                weight_bar_hat_12 = load(weight_bar_hat, 384 + c)
                weight_bar_hat_13 = load(weight_bar_hat, 416 + c)
                weight_bar_hat_14 = load(weight_bar_hat, 448 + c)
                weight_bar_hat_18 = load(weight_bar_hat, 576 + c)
                weight_bar_hat_19 = load(weight_bar_hat, 608 + c)
                weight_bar_hat_20 = load(weight_bar_hat, 640 + c)
                weight_bar_hat_21 = load(weight_bar_hat, 672 + c)
                weight_bar_hat_22 = load(weight_bar_hat, 704 + c)
                weight_bar_hat_23 = load(weight_bar_hat, 736 + c)
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
                power3_bar_0 = hyper_bar_0 * weight_21
                power3_bar_1 = hyper_bar_1 * weight_22
                power3_bar_2 = weight_22 * hyper_bar_2
                power3_bar_3 = weight_22 * hyper_bar_3
                power3_bar_4 = hyper_bar_4 * weight_23
                power3_bar_5 = weight_23 * hyper_bar_5
                power3_bar_6 = weight_23 * hyper_bar_6
                power3_bar_7 = weight_23 * hyper_bar_7
                power3_bar_8 = weight_23 * hyper_bar_8
                t25 = moment_1 * power3_bar_1
                t26 = moment_2 * power3_bar_2
                t27 = moment_3 * power3_bar_3
                t28 = t25 + t26 + t27
                t29 = (
                    moment_4 * power3_bar_4 + moment_5 * power3_bar_5 + moment_6 * power3_bar_6
                    + moment_7 * power3_bar_7 + moment_8 * power3_bar_8
                )
                power2_bar_0 = (
                    hyper_bar_0 * weight_18 + moment_0 * power3_bar_0 * weight_6 + t28 * weight_9
                    + t29 * weight_13
                )
                t31 = t3 * power3_bar_1 + k2 * moment_5 * power3_bar_2 + k2 * moment_6 * power3_bar_3
                power2_bar_1 = (
                    hyper_bar_1 * weight_19 + moment_0 * power3_bar_1 * weight_10
                    + k0 * moment_1 * power3_bar_0 * weight_7 + t31 * weight_11
                )
                t33 = t6 * power3_bar_2 + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3
                power2_bar_2 = (
                    hyper_bar_2 * weight_19 + moment_0 * power3_bar_2 * weight_10
                    + k0 * moment_2 * power3_bar_0 * weight_7 + weight_11 * t33
                )
                t35 = k2 * moment_6 * power3_bar_1 + k2 * moment_7 * power3_bar_2 + k4 * moment_8 * power3_bar_3
                power2_bar_3 = (
                    hyper_bar_3 * weight_19 + moment_0 * power3_bar_3 * weight_10
                    + k0 * moment_3 * power3_bar_0 * weight_7 + weight_11 * t35
                )
                t37 = t25 - t26
                power2_bar_4 = (
                    hyper_bar_4 * weight_20 + moment_0 * power3_bar_4 * weight_14 + k2 * t37 * weight_12
                    + k1 * moment_4 * power3_bar_0 * weight_8
                )
                t39 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
                power2_bar_5 = (
                    hyper_bar_5 * weight_20 + moment_0 * power3_bar_5 * weight_14 + k2 * weight_12 * t39
                    + k1 * moment_5 * power3_bar_0 * weight_8
                )
                t41 = moment_1 * power3_bar_3 + moment_3 * power3_bar_1
                power2_bar_6 = (
                    hyper_bar_6 * weight_20 + moment_0 * power3_bar_6 * weight_14 + k2 * weight_12 * t41
                    + k1 * moment_6 * power3_bar_0 * weight_8
                )
                t43 = moment_2 * power3_bar_3 + moment_3 * power3_bar_2
                power2_bar_7 = (
                    hyper_bar_7 * weight_20 + moment_0 * power3_bar_7 * weight_14 + k2 * weight_12 * t43
                    + k1 * moment_7 * power3_bar_0 * weight_8
                )
                t45 = -k3 * t25 - k3 * t26 + k4 * t27
                power2_bar_8 = (
                    hyper_bar_8 * weight_20 + moment_0 * power3_bar_8 * weight_14 + weight_12 * t45
                    + k1 * moment_8 * power3_bar_0 * weight_8
                )
                t47 = moment_1 * moment_bar_hat_1 + moment_2 * moment_bar_hat_2 + moment_3 * moment_bar_hat_3
                t48 = (
                    moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5 + moment_6 * moment_bar_hat_6
                    + moment_7 * moment_bar_hat_7 + moment_8 * moment_bar_hat_8
                )
                t49 = moment_0 * moment_0 * weight_bar_hat_0
                t50 = t0 * weight_bar_hat_1
                t51 = t1 * weight_bar_hat_2
                power2_bar_hat_0 = (
                    k5 * moment_0 * weight_0 * moment_bar_hat_0 + k6 * weight_1 * t47 + k7 * weight_2 * t48
                    + t49 + k0 * t50 + k1 * t51
                )
                t53 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
                t54 = k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8
                t55 = (
                    moment_1 * t54 + k2 * moment_2 * moment_bar_hat_5 + k2 * moment_3 * moment_bar_hat_6
                    + k2 * moment_4 * moment_bar_hat_1 + k2 * moment_5 * moment_bar_hat_2
                    + k2 * moment_6 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_1
                )
                t56 = moment_0 * moment_1 * weight_bar_hat_3
                t57 = t4 * weight_bar_hat_4
                power2_bar_hat_1 = weight_3 * t53 + weight_4 * t55 + t56 + t57
                t59 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
                t60 = -k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8
                t61 = (
                    k2 * moment_1 * moment_bar_hat_5 + moment_2 * t60 + k2 * moment_3 * moment_bar_hat_7
                    - k2 * moment_4 * moment_bar_hat_2 + k2 * moment_5 * moment_bar_hat_1
                    + k2 * moment_7 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_2
                )
                t62 = moment_0 * moment_2 * weight_bar_hat_3
                t63 = t7 * weight_bar_hat_4
                power2_bar_hat_2 = weight_3 * t59 + weight_4 * t61 + t62 + t63
                t65 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
                t66 = (
                    k2 * moment_1 * moment_bar_hat_6 + k2 * moment_2 * moment_bar_hat_7
                    + k4 * moment_3 * moment_bar_hat_8 + k2 * moment_6 * moment_bar_hat_1
                    + k2 * moment_7 * moment_bar_hat_2 + k4 * moment_8 * moment_bar_hat_3
                )
                t67 = moment_0 * moment_3 * weight_bar_hat_3
                t68 = t9 * weight_bar_hat_4
                power2_bar_hat_3 = weight_3 * t65 + weight_4 * t66 + t67 + t68
                t70 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
                power2_bar_hat_4 = weight_5 * t70 + moment_0 * moment_4 * weight_bar_hat_5
                t72 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
                power2_bar_hat_5 = weight_5 * t72 + moment_0 * moment_5 * weight_bar_hat_5
                t74 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
                power2_bar_hat_6 = weight_5 * t74 + moment_0 * moment_6 * weight_bar_hat_5
                t76 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
                power2_bar_hat_7 = weight_5 * t76 + moment_0 * moment_7 * weight_bar_hat_5
                t78 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
                power2_bar_hat_8 = weight_5 * t78 + moment_0 * moment_8 * weight_bar_hat_5
                t80 = moment_1 * power2_bar_hat_1
                t81 = moment_2 * power2_bar_hat_2
                t82 = moment_3 * power2_bar_hat_3
                t83 = moment_4 * power2_bar_hat_4
                t84 = moment_5 * power2_bar_hat_5
                t85 = moment_6 * power2_bar_hat_6
                t86 = moment_7 * power2_bar_hat_7
                t87 = moment_8 * power2_bar_hat_8
                t88 = moment_0 * power2_0 * weight_bar_hat_6
                t89 = (moment_1 * power2_1 + moment_2 * power2_2 + moment_3 * power2_3) * weight_bar_hat_7
                t90 = (
                    (moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7
                    + moment_8 * power2_8) * weight_bar_hat_8
                )
                power3_bar_hat_0 = (
                    weight_6 * (moment_bar_hat_0 * power2_0 + moment_0 * power2_bar_hat_0)
                    + k0 * weight_7 * (moment_bar_hat_1 * power2_1 + moment_bar_hat_2 * power2_2
                    + moment_bar_hat_3 * power2_3 + t80 + t81 + t82)
                    + k1 * weight_8 * (moment_bar_hat_4 * power2_4 + moment_bar_hat_5 * power2_5
                    + moment_bar_hat_6 * power2_6 + moment_bar_hat_7 * power2_7 + moment_bar_hat_8 * power2_8
                    + t83 + t84 + t85 + t86 + t87) + t88 + k0 * t89 + k1 * t90
                )
                t92 = moment_1 * power2_bar_hat_4
                t93 = moment_1 * power2_bar_hat_8
                t94 = moment_2 * power2_bar_hat_5
                t95 = moment_3 * power2_bar_hat_6
                t96 = t3 * power2_bar_hat_1
                t97 = moment_5 * power2_bar_hat_2
                t98 = moment_6 * power2_bar_hat_3
                t99 = moment_0 * power2_1 * weight_bar_hat_10
                t100 = moment_1 * power2_0 * weight_bar_hat_9
                t101 = (
                    (k2 * moment_1 * power2_4 - k3 * moment_1 * power2_8 + k2 * moment_2 * power2_5
                    + k2 * moment_3 * power2_6) * weight_bar_hat_12
                )
                t102 = (t3 * power2_1 + k2 * moment_5 * power2_2 + k2 * moment_6 * power2_3) * weight_bar_hat_11
                power3_bar_hat_1 = (
                    weight_10 * (moment_bar_hat_0 * power2_1 + moment_0 * power2_bar_hat_1)
                    + weight_9 * (moment_bar_hat_1 * power2_0 + moment_1 * power2_bar_hat_0)
                    + weight_12 * (k2 * moment_bar_hat_1 * power2_4 - k3 * moment_bar_hat_1 * power2_8
                    + k2 * moment_bar_hat_2 * power2_5 + k2 * moment_bar_hat_3 * power2_6 + k2 * t92 - k3 * t93
                    + k2 * t94 + k2 * t95) + weight_11 * (t54 * power2_1 + k2 * moment_bar_hat_5 * power2_2
                    + k2 * moment_bar_hat_6 * power2_3 + t96 + k2 * t97 + k2 * t98) + t99 + t100 + t101 + t102
                )
                t104 = moment_1 * power2_bar_hat_5
                t105 = moment_2 * power2_bar_hat_4
                t106 = moment_2 * power2_bar_hat_8
                t107 = moment_3 * power2_bar_hat_7
                t108 = t6 * power2_bar_hat_2
                t109 = moment_5 * power2_bar_hat_1
                t110 = moment_7 * power2_bar_hat_3
                t111 = moment_0 * power2_2 * weight_bar_hat_10
                t112 = (
                    weight_bar_hat_12 * (k2 * moment_1 * power2_5 - k2 * moment_2 * power2_4
                    - k3 * moment_2 * power2_8 + k2 * moment_3 * power2_7)
                )
                t113 = moment_2 * power2_0 * weight_bar_hat_9
                t114 = weight_bar_hat_11 * (t6 * power2_2 + k2 * moment_5 * power2_1 + k2 * moment_7 * power2_3)
                power3_bar_hat_2 = (
                    weight_10 * (moment_bar_hat_0 * power2_2 + moment_0 * power2_bar_hat_2)
                    + weight_12 * (k2 * moment_bar_hat_1 * power2_5 - k2 * moment_bar_hat_2 * power2_4
                    - k3 * moment_bar_hat_2 * power2_8 + k2 * moment_bar_hat_3 * power2_7 + k2 * t104
                    - k2 * t105 - k3 * t106 + k2 * t107) + weight_9 * (moment_bar_hat_2 * power2_0
                    + moment_2 * power2_bar_hat_0) + weight_11 * (t60 * power2_2
                    + k2 * moment_bar_hat_5 * power2_1 + k2 * moment_bar_hat_7 * power2_3 + t108 + k2 * t109
                    + k2 * t110) + t111 + t112 + t113 + t114
                )
                t116 = moment_1 * power2_bar_hat_6
                t117 = moment_2 * power2_bar_hat_7
                t118 = moment_3 * power2_bar_hat_8
                t119 = moment_6 * power2_bar_hat_1
                t120 = moment_7 * power2_bar_hat_2
                t121 = moment_8 * power2_bar_hat_3
                t122 = moment_0 * power2_3 * weight_bar_hat_10
                t123 = (
                    weight_bar_hat_12 * (k2 * moment_1 * power2_6 + k2 * moment_2 * power2_7
                    + k4 * moment_3 * power2_8)
                )
                t124 = moment_3 * power2_0 * weight_bar_hat_9
                t125 = (
                    weight_bar_hat_11 * (k2 * moment_6 * power2_1 + k2 * moment_7 * power2_2
                    + k4 * moment_8 * power2_3)
                )
                power3_bar_hat_3 = (
                    weight_10 * (moment_bar_hat_0 * power2_3 + moment_0 * power2_bar_hat_3)
                    + weight_12 * (k2 * moment_bar_hat_1 * power2_6 + k2 * moment_bar_hat_2 * power2_7
                    + k4 * moment_bar_hat_3 * power2_8 + k2 * t116 + k2 * t117 + k4 * t118)
                    + weight_9 * (moment_bar_hat_3 * power2_0 + moment_3 * power2_bar_hat_0)
                    + weight_11 * (k2 * moment_bar_hat_6 * power2_1 + k2 * moment_bar_hat_7 * power2_2
                    + k4 * moment_bar_hat_8 * power2_3 + k2 * t119 + k2 * t120 + k4 * t121) + t122 + t123 + t124
                    + t125
                )
                t127 = moment_0 * power2_4 * weight_bar_hat_14
                t128 = moment_4 * power2_0 * weight_bar_hat_13
                power3_bar_hat_4 = (
                    weight_14 * (moment_bar_hat_0 * power2_4 + moment_0 * power2_bar_hat_4)
                    + weight_13 * (moment_bar_hat_4 * power2_0 + moment_4 * power2_bar_hat_0) + t127 + t128
                )
                t130 = moment_0 * power2_5 * weight_bar_hat_14
                t131 = moment_5 * power2_0 * weight_bar_hat_13
                power3_bar_hat_5 = (
                    weight_14 * (moment_bar_hat_0 * power2_5 + moment_0 * power2_bar_hat_5)
                    + weight_13 * (moment_bar_hat_5 * power2_0 + moment_5 * power2_bar_hat_0) + t130 + t131
                )
                t133 = moment_0 * power2_6 * weight_bar_hat_14
                t134 = moment_6 * power2_0 * weight_bar_hat_13
                power3_bar_hat_6 = (
                    weight_14 * (moment_bar_hat_0 * power2_6 + moment_0 * power2_bar_hat_6)
                    + weight_13 * (moment_bar_hat_6 * power2_0 + moment_6 * power2_bar_hat_0) + t133 + t134
                )
                t136 = moment_0 * power2_7 * weight_bar_hat_14
                t137 = moment_7 * power2_0 * weight_bar_hat_13
                power3_bar_hat_7 = (
                    weight_14 * (moment_bar_hat_0 * power2_7 + moment_0 * power2_bar_hat_7)
                    + weight_13 * (moment_bar_hat_7 * power2_0 + moment_7 * power2_bar_hat_0) + t136 + t137
                )
                t139 = moment_0 * power2_8 * weight_bar_hat_14
                t140 = moment_8 * power2_0 * weight_bar_hat_13
                power3_bar_hat_8 = (
                    weight_14 * (moment_bar_hat_0 * power2_8 + moment_0 * power2_bar_hat_8)
                    + weight_13 * (moment_bar_hat_8 * power2_0 + moment_8 * power2_bar_hat_0) + t139 + t140
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
                t151 = power3_bar_0 * moment_bar_hat_0 + moment_0 * power3_hat_0
                t152 = power3_bar_1 * moment_bar_hat_1
                t153 = power3_bar_2 * moment_bar_hat_2
                t154 = power3_bar_3 * moment_bar_hat_3
                t155 = moment_1 * power3_hat_1
                t156 = moment_2 * power3_hat_2
                t157 = moment_3 * power3_hat_3
                t158 = t152 + t153 + t154 + t155 + t156 + t157
                t159 = moment_4 * power3_hat_4
                t160 = moment_5 * power3_hat_5
                t161 = moment_6 * power3_hat_6
                t162 = moment_7 * power3_hat_7
                t163 = moment_8 * power3_hat_8
                t164 = (
                    power3_bar_4 * moment_bar_hat_4 + power3_bar_5 * moment_bar_hat_5
                    + power3_bar_6 * moment_bar_hat_6 + power3_bar_7 * moment_bar_hat_7
                    + power3_bar_8 * moment_bar_hat_8 + t159 + t160 + t161 + t162 + t163
                )
                t165 = hyper_bar_0 * weight_bar_hat_18
                t166 = moment_0 * power3_bar_0 * weight_bar_hat_6
                t167 = t28 * weight_bar_hat_9
                t168 = t29 * weight_bar_hat_13
                power2_hat_0 = weight_6 * t151 + weight_9 * t158 + weight_13 * t164 + t165 + t166 + t167 + t168
                t170 = power3_bar_1 * moment_bar_hat_0 + moment_0 * power3_hat_1
                t171 = power3_bar_0 * moment_bar_hat_1 + moment_1 * power3_hat_0
                t172 = t3 * power3_hat_1
                t173 = moment_5 * power3_hat_2
                t174 = moment_6 * power3_hat_3
                t175 = (
                    power3_bar_1 * t54 + k2 * power3_bar_2 * moment_bar_hat_5
                    + k2 * power3_bar_3 * moment_bar_hat_6 + t172 + k2 * t173 + k2 * t174
                )
                t176 = hyper_bar_1 * weight_bar_hat_19
                t177 = moment_0 * power3_bar_1 * weight_bar_hat_10
                t178 = moment_1 * power3_bar_0 * weight_bar_hat_7
                t179 = t31 * weight_bar_hat_11
                power2_hat_1 = (
                    weight_10 * t170 + k0 * weight_7 * t171 + weight_11 * t175 + t176 + t177 + k0 * t178 + t179
                )
                t181 = power3_bar_2 * moment_bar_hat_0 + moment_0 * power3_hat_2
                t182 = power3_bar_0 * moment_bar_hat_2 + moment_2 * power3_hat_0
                t183 = t6 * power3_hat_2
                t184 = moment_5 * power3_hat_1
                t185 = moment_7 * power3_hat_3
                t186 = (
                    power3_bar_2 * t60 + k2 * power3_bar_1 * moment_bar_hat_5
                    + k2 * power3_bar_3 * moment_bar_hat_7 + t183 + k2 * t184 + k2 * t185
                )
                t187 = hyper_bar_2 * weight_bar_hat_19
                t188 = moment_0 * power3_bar_2 * weight_bar_hat_10
                t189 = moment_2 * power3_bar_0 * weight_bar_hat_7
                t190 = t33 * weight_bar_hat_11
                power2_hat_2 = (
                    weight_10 * t181 + k0 * weight_7 * t182 + weight_11 * t186 + t187 + t188 + k0 * t189 + t190
                )
                t192 = power3_bar_3 * moment_bar_hat_0 + moment_0 * power3_hat_3
                t193 = power3_bar_0 * moment_bar_hat_3 + moment_3 * power3_hat_0
                t194 = moment_6 * power3_hat_1
                t195 = moment_7 * power3_hat_2
                t196 = moment_8 * power3_hat_3
                t197 = (
                    k2 * power3_bar_1 * moment_bar_hat_6 + k2 * power3_bar_2 * moment_bar_hat_7
                    + k4 * power3_bar_3 * moment_bar_hat_8 + k2 * t194 + k2 * t195 + k4 * t196
                )
                t198 = hyper_bar_3 * weight_bar_hat_19
                t199 = moment_0 * power3_bar_3 * weight_bar_hat_10
                t200 = moment_3 * power3_bar_0 * weight_bar_hat_7
                t201 = t35 * weight_bar_hat_11
                power2_hat_3 = (
                    weight_10 * t192 + k0 * weight_7 * t193 + weight_11 * t197 + t198 + t199 + k0 * t200 + t201
                )
                t203 = power3_bar_4 * moment_bar_hat_0 + moment_0 * power3_hat_4
                t204 = t152 - t153 + t155 - t156
                t205 = power3_bar_0 * moment_bar_hat_4 + moment_4 * power3_hat_0
                t206 = hyper_bar_4 * weight_bar_hat_20
                t207 = moment_0 * power3_bar_4 * weight_bar_hat_14
                t208 = t37 * weight_bar_hat_12
                t209 = moment_4 * power3_bar_0 * weight_bar_hat_8
                power2_hat_4 = (
                    weight_14 * t203 + k2 * weight_12 * t204 + k1 * weight_8 * t205 + t206 + t207 + k2 * t208
                    + k1 * t209
                )
                t211 = power3_bar_5 * moment_bar_hat_0 + moment_0 * power3_hat_5
                t212 = moment_1 * power3_hat_2
                t213 = moment_2 * power3_hat_1
                t214 = power3_bar_2 * moment_bar_hat_1 + power3_bar_1 * moment_bar_hat_2 + t212 + t213
                t215 = power3_bar_0 * moment_bar_hat_5 + moment_5 * power3_hat_0
                t216 = hyper_bar_5 * weight_bar_hat_20
                t217 = moment_0 * power3_bar_5 * weight_bar_hat_14
                t218 = t39 * weight_bar_hat_12
                t219 = moment_5 * power3_bar_0 * weight_bar_hat_8
                power2_hat_5 = (
                    weight_14 * t211 + k2 * weight_12 * t214 + k1 * weight_8 * t215 + t216 + t217 + k2 * t218
                    + k1 * t219
                )
                t221 = power3_bar_6 * moment_bar_hat_0 + moment_0 * power3_hat_6
                t222 = moment_1 * power3_hat_3
                t223 = moment_3 * power3_hat_1
                t224 = power3_bar_3 * moment_bar_hat_1 + power3_bar_1 * moment_bar_hat_3 + t222 + t223
                t225 = power3_bar_0 * moment_bar_hat_6 + moment_6 * power3_hat_0
                t226 = hyper_bar_6 * weight_bar_hat_20
                t227 = moment_0 * power3_bar_6 * weight_bar_hat_14
                t228 = t41 * weight_bar_hat_12
                t229 = moment_6 * power3_bar_0 * weight_bar_hat_8
                power2_hat_6 = (
                    weight_14 * t221 + k2 * weight_12 * t224 + k1 * weight_8 * t225 + t226 + t227 + k2 * t228
                    + k1 * t229
                )
                t231 = power3_bar_7 * moment_bar_hat_0 + moment_0 * power3_hat_7
                t232 = moment_2 * power3_hat_3
                t233 = moment_3 * power3_hat_2
                t234 = power3_bar_3 * moment_bar_hat_2 + power3_bar_2 * moment_bar_hat_3 + t232 + t233
                t235 = power3_bar_0 * moment_bar_hat_7 + moment_7 * power3_hat_0
                t236 = hyper_bar_7 * weight_bar_hat_20
                t237 = moment_0 * power3_bar_7 * weight_bar_hat_14
                t238 = t43 * weight_bar_hat_12
                t239 = moment_7 * power3_bar_0 * weight_bar_hat_8
                power2_hat_7 = (
                    weight_14 * t231 + k2 * weight_12 * t234 + k1 * weight_8 * t235 + t236 + t237 + k2 * t238
                    + k1 * t239
                )
                t241 = power3_bar_8 * moment_bar_hat_0 + moment_0 * power3_hat_8
                t242 = -k3 * t152 - k3 * t153 + k4 * t154 - k3 * t155 - k3 * t156 + k4 * t157
                t243 = power3_bar_0 * moment_bar_hat_8 + moment_8 * power3_hat_0
                t244 = hyper_bar_8 * weight_bar_hat_20
                t245 = moment_0 * power3_bar_8 * weight_bar_hat_14
                t246 = t45 * weight_bar_hat_12
                t247 = moment_8 * power3_bar_0 * weight_bar_hat_8
                power2_hat_8 = (
                    weight_14 * t241 + weight_12 * t242 + k1 * weight_8 * t243 + t244 + t245 + t246 + k1 * t247
                )
                t249 = moment_0 * moment_1 * power2_hat_1
                t250 = moment_0 * moment_2 * power2_hat_2
                t251 = moment_0 * moment_3 * power2_hat_3
                t252 = t4 * power2_hat_1
                t253 = t7 * power2_hat_2
                t254 = t9 * power2_hat_3
                t255 = moment_0 * moment_4 * power2_hat_4
                t256 = moment_0 * moment_5 * power2_hat_5
                t257 = moment_0 * moment_6 * power2_hat_6
                t258 = moment_0 * moment_7 * power2_hat_7
                t259 = moment_0 * moment_8 * power2_hat_8
                t260 = moment_1 * power3_bar_1 * power2_bar_hat_0
                t261 = moment_2 * power3_bar_2 * power2_bar_hat_0
                t262 = moment_3 * power3_bar_3 * power2_bar_hat_0
                t263 = moment_0 * power3_bar_1 * power2_bar_hat_1
                t264 = moment_0 * power3_bar_2 * power2_bar_hat_2
                t265 = moment_0 * power3_bar_3 * power2_bar_hat_3
                t266 = power3_bar_1 * (t96 + k2 * t97 + k2 * t98)
                t267 = power3_bar_2 * (t108 + k2 * t109 + k2 * t110)
                t268 = power3_bar_3 * (k2 * t119 + k2 * t120 + k4 * t121)
                t269 = power3_bar_1 * (k2 * t92 - k3 * t93 + k2 * t94 + k2 * t95)
                t270 = power3_bar_2 * (k2 * t104 - k2 * t105 - k3 * t106 + k2 * t107)
                t271 = power3_bar_3 * (k2 * t116 + k2 * t117 + k4 * t118)
                t272 = moment_4 * power3_bar_4 * power2_bar_hat_0
                t273 = moment_5 * power3_bar_5 * power2_bar_hat_0
                t274 = moment_6 * power3_bar_6 * power2_bar_hat_0
                t275 = moment_7 * power3_bar_7 * power2_bar_hat_0
                t276 = moment_8 * power3_bar_8 * power2_bar_hat_0
                t277 = moment_0 * power3_bar_4 * power2_bar_hat_4
                t278 = moment_0 * power3_bar_5 * power2_bar_hat_5
                t279 = moment_0 * power3_bar_6 * power2_bar_hat_6
                t280 = moment_0 * power3_bar_7 * power2_bar_hat_7
                t281 = moment_0 * power3_bar_8 * power2_bar_hat_8
                weight_hat_0 += (
                    k5 * moment_0 * moment_bar_hat_0 * power2_bar_0 + moment_0 * moment_0 * power2_hat_0
                )
                weight_hat_1 += k6 * t47 * power2_bar_0 + k0 * t0 * power2_hat_0
                weight_hat_2 += k7 * t48 * power2_bar_0 + k1 * t1 * power2_hat_0
                weight_hat_3 += (
                    t53 * power2_bar_1 + t59 * power2_bar_2 + t65 * power2_bar_3 + t249 + t250 + t251
                )
                weight_hat_4 += (
                    t55 * power2_bar_1 + t61 * power2_bar_2 + t66 * power2_bar_3 + t252 + t253 + t254
                )
                weight_hat_5 += (
                    t70 * power2_bar_4 + t72 * power2_bar_5 + t74 * power2_bar_6 + t76 * power2_bar_7
                    + t78 * power2_bar_8 + t255 + t256 + t257 + t258 + t259
                )
                weight_hat_6 += power2_0 * t151 + moment_0 * power3_bar_0 * power2_bar_hat_0
                weight_hat_7 += (
                    k0 * (power2_1 * t171 + power2_2 * t182 + power2_3 * t193 + power3_bar_0 * (t80 + t81
                    + t82))
                )
                weight_hat_8 += (
                    k1 * (power2_4 * t205 + power2_5 * t215 + power2_6 * t225 + power2_7 * t235
                    + power2_8 * t243 + power3_bar_0 * (t83 + t84 + t85 + t86 + t87))
                )
                weight_hat_9 += power2_0 * t158 + t260 + t261 + t262
                weight_hat_10 += power2_1 * t170 + power2_2 * t181 + power2_3 * t192 + t263 + t264 + t265
                weight_hat_11 += power2_1 * t175 + power2_2 * t186 + power2_3 * t197 + t266 + t267 + t268
                weight_hat_12 += (
                    k2 * power2_4 * t204 + k2 * power2_5 * t214 + k2 * power2_6 * t224 + power2_8 * t242
                    + k2 * power2_7 * t234 + t269 + t270 + t271
                )
                weight_hat_13 += power2_0 * t164 + t272 + t273 + t274 + t275 + t276
                weight_hat_14 += (
                    power2_4 * t203 + power2_5 * t211 + power2_6 * t221 + power2_7 * t231 + power2_8 * t241
                    + t277 + t278 + t279 + t280 + t281
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
            store(weight_hat, weight_hat_at + 384, weight_hat_12)
            store(weight_hat, weight_hat_at + 416, weight_hat_13)
            store(weight_hat, weight_hat_at + 448, weight_hat_14)
            store(weight_hat, weight_hat_at + 480, weight_hat_15)
            store(weight_hat, weight_hat_at + 512, weight_hat_16)
            store(weight_hat, weight_hat_at + 544, weight_hat_17)
            store(weight_hat, weight_hat_at + 576, weight_hat_18)
            store(weight_hat, weight_hat_at + 608, weight_hat_19)
            store(weight_hat, weight_hat_at + 640, weight_hat_20)
            store(weight_hat, weight_hat_at + 672, weight_hat_21)
            store(weight_hat, weight_hat_at + 704, weight_hat_22)
            store(weight_hat, weight_hat_at + 736, weight_hat_23)


# (order of derivative, axis of the outputs, function, index arrays, inputs,
#  outputs as (name, components, components a knot, has channels), operations an instance)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), (('hyper', 9, 9, True),), 7776),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), (('moment_bar', 9, 9, True),), 16320),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), (('weight_bar', 24, 24, True),), 16640),
    (2, 'batch', second_batch, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('moment_hat', 9, 9, True), ('hyper_bar_hat', 9, 9, True),), 64064),
    (2, 'shared', second_shared, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('weight_hat', 24, 24, True),), 43968),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))
OUTPUTS = (('hyper',), ('moment_bar', 'weight_bar'), ('moment_hat', 'weight_hat', 'hyper_bar_hat'))

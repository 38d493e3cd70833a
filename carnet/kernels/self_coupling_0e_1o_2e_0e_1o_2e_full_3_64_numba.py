"""self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e full 3 64: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 71eab132de4588ef, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e full 3 64 --target numba
Operations of one instance with all its channels:
    forward_batch 27456
    gradient_batch 57472
    gradient_shared 54592
    second_batch 219072
    second_shared 147200
"""

import numpy as np
from numba import njit

from codegen.targets.numba.lanes import operations

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e full 3 64'
FORM = '71eab132de4588ef'
CHANNELS = 64
EDGES = 32  # whose shared numbers are worked out ahead of their channels
SAMPLES = 32  # that sum into one row of a shared output, whatever the number of threads
# blocks of neighbouring channels, as wide as the machine's registers
width, load, store, splat, total = operations(64)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_batch(begin, end, moment, weight, hyper):
    """moment [samples, 9, 64]
    weight [28, 64]
    -> hyper [samples, 9, 64]
    27456 operations an instance; nesting order weight, power2, power3, moment
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.7071067811865476)  # sqrt(2)/2
    k6 = real(0.4629100498862757)  # sqrt(42)/14
    k7 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k8 = real(1.4142135623730951)  # sqrt(2)
    k9 = real(0.9258200997725514)  # sqrt(42)/7
    k10 = real(0.5345224838248487)  # sqrt(14)/7
    k11 = real(0.40824829046386296)  # sqrt(6)/6
    k12 = real(0.8164965809277259)  # sqrt(6)/3
    k13 = real(0.26726124191242434)  # sqrt(14)/14
    for n in range(begin, end):
        for c in range(0, 64, step):
            hyper_at = n * 576 + c
            moment_at = n * 576 + c
            moment_0 = load(moment, moment_at)
            moment_1 = load(moment, moment_at + 64)
            moment_2 = load(moment, moment_at + 128)
            moment_3 = load(moment, moment_at + 192)
            moment_4 = load(moment, moment_at + 256)
            moment_5 = load(moment, moment_at + 320)
            moment_6 = load(moment, moment_at + 384)
            moment_7 = load(moment, moment_at + 448)
            moment_8 = load(moment, moment_at + 512)
            weight_0 = load(weight, c)
            weight_1 = load(weight, 64 + c)
            weight_2 = load(weight, 128 + c)
            weight_3 = load(weight, 192 + c)
            weight_4 = load(weight, 256 + c)
            weight_5 = load(weight, 320 + c)
            weight_6 = load(weight, 384 + c)
            weight_7 = load(weight, 448 + c)
            weight_8 = load(weight, 512 + c)
            weight_9 = load(weight, 576 + c)
            weight_10 = load(weight, 640 + c)
            weight_11 = load(weight, 704 + c)
            weight_12 = load(weight, 768 + c)
            weight_13 = load(weight, 832 + c)
            weight_14 = load(weight, 896 + c)
            weight_15 = load(weight, 960 + c)
            weight_16 = load(weight, 1024 + c)
            weight_17 = load(weight, 1088 + c)
            weight_18 = load(weight, 1152 + c)
            weight_19 = load(weight, 1216 + c)
            weight_20 = load(weight, 1280 + c)
            weight_21 = load(weight, 1344 + c)
            weight_22 = load(weight, 1408 + c)
            weight_23 = load(weight, 1472 + c)
            weight_24 = load(weight, 1536 + c)
            weight_25 = load(weight, 1600 + c)
            weight_26 = load(weight, 1664 + c)
            weight_27 = load(weight, 1728 + c)
            t0 = moment_1 * moment_1
            t1 = moment_2 * moment_2
            t2 = moment_3 * moment_3
            t3 = moment_4 * moment_4
            t4 = moment_5 * moment_5
            t5 = moment_6 * moment_6
            t6 = moment_7 * moment_7
            t7 = moment_8 * moment_8
            power2_0 = (
                moment_0 * moment_0 * weight_0 + (k0 * t0 + k0 * t1 + k0 * t2) * weight_1 + (k1 * t3 + k1 * t4
                + k1 * t5 + k1 * t6 + k1 * t7) * weight_2
            )
            t9 = k2 * moment_4 - k3 * moment_8
            power2_1 = (
                moment_0 * moment_1 * weight_3 + (moment_1 * t9 + k2 * moment_2 * moment_5
                + k2 * moment_3 * moment_6) * weight_4
            )
            t11 = k2 * moment_4 + k3 * moment_8
            power2_2 = (
                moment_0 * moment_2 * weight_3 + weight_4 * (k2 * moment_1 * moment_5 - moment_2 * t11
                + k2 * moment_3 * moment_7)
            )
            power2_3 = (
                moment_0 * moment_3 * weight_3 + weight_4 * (k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7
                + k4 * moment_3 * moment_8)
            )
            power2_4 = (
                moment_0 * moment_4 * weight_5 + (k5 * t0 - k5 * t1) * weight_6 + (k6 * t5 - k6 * t6
                - k7 * moment_4 * moment_8) * weight_7
            )
            power2_5 = (
                moment_0 * moment_5 * weight_5 + k8 * moment_1 * moment_2 * weight_6
                + weight_7 * (-k7 * moment_5 * moment_8 + k9 * moment_6 * moment_7)
            )
            power2_6 = (
                moment_0 * moment_6 * weight_5 + k8 * moment_1 * moment_3 * weight_6
                + weight_7 * (k9 * moment_4 * moment_6 + k9 * moment_5 * moment_7 + k10 * moment_6 * moment_8)
            )
            power2_7 = (
                moment_0 * moment_7 * weight_5 + k8 * moment_2 * moment_3 * weight_6
                + weight_7 * (-k9 * moment_4 * moment_7 + k9 * moment_5 * moment_6 + k10 * moment_7 * moment_8)
            )
            power2_8 = (
                moment_0 * moment_8 * weight_5 + weight_6 * (-k11 * t0 - k11 * t1 + k12 * t2)
                + weight_7 * (-k10 * t3 - k10 * t4 + k13 * t5 + k13 * t6 + k10 * t7)
            )
            t19 = moment_1 * power2_1
            t20 = moment_2 * power2_2
            t21 = moment_3 * power2_3
            t22 = moment_4 * power2_4
            t23 = moment_5 * power2_5
            t24 = moment_6 * power2_6
            t25 = moment_7 * power2_7
            t26 = moment_8 * power2_8
            power3_0 = (
                moment_0 * power2_0 * weight_8 + (k0 * t19 + k0 * t20 + k0 * t21) * weight_9 + (k1 * t22
                + k1 * t23 + k1 * t24 + k1 * t25 + k1 * t26) * weight_10
            )
            power3_1 = (
                moment_0 * power2_1 * weight_12 + moment_1 * power2_0 * weight_11 + (k2 * moment_1 * power2_4
                - k3 * moment_1 * power2_8 + k2 * moment_2 * power2_5 + k2 * moment_3 * power2_6) * weight_14
                + (t9 * power2_1 + k2 * moment_5 * power2_2 + k2 * moment_6 * power2_3) * weight_13
            )
            power3_2 = (
                moment_0 * power2_2 * weight_12 + weight_14 * (k2 * moment_1 * power2_5
                - k2 * moment_2 * power2_4 - k3 * moment_2 * power2_8 + k2 * moment_3 * power2_7)
                + moment_2 * power2_0 * weight_11 + weight_13 * (-t11 * power2_2 + k2 * moment_5 * power2_1
                + k2 * moment_7 * power2_3)
            )
            power3_3 = (
                moment_0 * power2_3 * weight_12 + weight_14 * (k2 * moment_1 * power2_6
                + k2 * moment_2 * power2_7 + k4 * moment_3 * power2_8) + moment_3 * power2_0 * weight_11
                + weight_13 * (k2 * moment_6 * power2_1 + k2 * moment_7 * power2_2 + k4 * moment_8 * power2_3)
            )
            power3_4 = (
                moment_0 * power2_4 * weight_17 + (k5 * t19 - k5 * t20) * weight_16
                + moment_4 * power2_0 * weight_15 + (k6 * t24 - k6 * t25 - k10 * moment_4 * power2_8
                - k10 * moment_8 * power2_4) * weight_18
            )
            power3_5 = (
                moment_0 * power2_5 * weight_17 + weight_16 * (k5 * moment_1 * power2_2
                + k5 * moment_2 * power2_1) + moment_5 * power2_0 * weight_15
                + weight_18 * (-k10 * moment_5 * power2_8 + k6 * moment_6 * power2_7 + k6 * moment_7 * power2_6
                - k10 * moment_8 * power2_5)
            )
            power3_6 = (
                moment_0 * power2_6 * weight_17 + weight_16 * (k5 * moment_1 * power2_3
                + k5 * moment_3 * power2_1) + weight_18 * (power2_6 * (k6 * moment_4 + k13 * moment_8)
                + k6 * moment_5 * power2_7 + k6 * moment_6 * power2_4 + k13 * moment_6 * power2_8
                + k6 * moment_7 * power2_5) + moment_6 * power2_0 * weight_15
            )
            power3_7 = (
                moment_0 * power2_7 * weight_17 + weight_16 * (k5 * moment_2 * power2_3
                + k5 * moment_3 * power2_2) + weight_18 * (power2_7 * (-k6 * moment_4 + k13 * moment_8)
                + k6 * moment_5 * power2_6 + k6 * moment_6 * power2_5 - k6 * moment_7 * power2_4
                + k13 * moment_7 * power2_8) + moment_7 * power2_0 * weight_15
            )
            power3_8 = (
                moment_0 * power2_8 * weight_17 + weight_16 * (-k11 * t19 - k11 * t20 + k12 * t21)
                + weight_18 * (-k10 * t22 - k10 * t23 + k13 * t24 + k13 * t25 + k10 * t26)
                + moment_8 * power2_0 * weight_15
            )
            hyper_0 = moment_0 * weight_19 + power2_0 * weight_22 + power3_0 * weight_25
            store(hyper, hyper_at, hyper_0)
            hyper_1 = moment_1 * weight_20 + power2_1 * weight_23 + power3_1 * weight_26
            store(hyper, hyper_at + 64, hyper_1)
            hyper_2 = moment_2 * weight_20 + power2_2 * weight_23 + weight_26 * power3_2
            store(hyper, hyper_at + 128, hyper_2)
            hyper_3 = moment_3 * weight_20 + power2_3 * weight_23 + weight_26 * power3_3
            store(hyper, hyper_at + 192, hyper_3)
            hyper_4 = moment_4 * weight_21 + power2_4 * weight_24 + power3_4 * weight_27
            store(hyper, hyper_at + 256, hyper_4)
            hyper_5 = moment_5 * weight_21 + power2_5 * weight_24 + weight_27 * power3_5
            store(hyper, hyper_at + 320, hyper_5)
            hyper_6 = moment_6 * weight_21 + power2_6 * weight_24 + weight_27 * power3_6
            store(hyper, hyper_at + 384, hyper_6)
            hyper_7 = moment_7 * weight_21 + power2_7 * weight_24 + weight_27 * power3_7
            store(hyper, hyper_at + 448, hyper_7)
            hyper_8 = moment_8 * weight_21 + power2_8 * weight_24 + weight_27 * power3_8
            store(hyper, hyper_at + 512, hyper_8)


@compiled
def gradient_batch(begin, end, moment, weight, hyper_bar, moment_bar):
    """moment [samples, 9, 64]
    weight [28, 64]
    hyper_bar [samples, 9, 64]
    -> moment_bar [samples, 9, 64]
    57472 operations an instance; nesting order weight, hyper_bar, moment, power2, power3_bar, power2_bar
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.7071067811865476)  # sqrt(2)/2
    k6 = real(0.4629100498862757)  # sqrt(42)/14
    k7 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k8 = real(1.4142135623730951)  # sqrt(2)
    k9 = real(0.9258200997725514)  # sqrt(42)/7
    k10 = real(0.5345224838248487)  # sqrt(14)/7
    k11 = real(0.40824829046386296)  # sqrt(6)/6
    k12 = real(0.8164965809277259)  # sqrt(6)/3
    k13 = real(0.26726124191242434)  # sqrt(14)/14
    k14 = real(2.0)  # 2
    k15 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k16 = real(1.6329931618554518)  # 2*sqrt(6)/3
    k17 = real(0.894427190999916)  # 2*sqrt(5)/5
    for n in range(begin, end):
        for c in range(0, 64, step):
            moment_bar_at = n * 576 + c
            moment_at = n * 576 + c
            hyper_bar_at = n * 576 + c
            moment_0 = load(moment, moment_at)
            moment_1 = load(moment, moment_at + 64)
            moment_2 = load(moment, moment_at + 128)
            moment_3 = load(moment, moment_at + 192)
            moment_4 = load(moment, moment_at + 256)
            moment_5 = load(moment, moment_at + 320)
            moment_6 = load(moment, moment_at + 384)
            moment_7 = load(moment, moment_at + 448)
            moment_8 = load(moment, moment_at + 512)
            weight_0 = load(weight, c)
            weight_1 = load(weight, 64 + c)
            weight_2 = load(weight, 128 + c)
            weight_3 = load(weight, 192 + c)
            weight_4 = load(weight, 256 + c)
            weight_5 = load(weight, 320 + c)
            weight_6 = load(weight, 384 + c)
            weight_7 = load(weight, 448 + c)
            weight_8 = load(weight, 512 + c)
            weight_9 = load(weight, 576 + c)
            weight_10 = load(weight, 640 + c)
            weight_11 = load(weight, 704 + c)
            weight_12 = load(weight, 768 + c)
            weight_13 = load(weight, 832 + c)
            weight_14 = load(weight, 896 + c)
            weight_15 = load(weight, 960 + c)
            weight_16 = load(weight, 1024 + c)
            weight_17 = load(weight, 1088 + c)
            weight_18 = load(weight, 1152 + c)
            weight_19 = load(weight, 1216 + c)
            weight_20 = load(weight, 1280 + c)
            weight_21 = load(weight, 1344 + c)
            weight_22 = load(weight, 1408 + c)
            weight_23 = load(weight, 1472 + c)
            weight_24 = load(weight, 1536 + c)
            weight_25 = load(weight, 1600 + c)
            weight_26 = load(weight, 1664 + c)
            weight_27 = load(weight, 1728 + c)
            hyper_bar_0 = load(hyper_bar, hyper_bar_at)
            hyper_bar_1 = load(hyper_bar, hyper_bar_at + 64)
            hyper_bar_2 = load(hyper_bar, hyper_bar_at + 128)
            hyper_bar_3 = load(hyper_bar, hyper_bar_at + 192)
            hyper_bar_4 = load(hyper_bar, hyper_bar_at + 256)
            hyper_bar_5 = load(hyper_bar, hyper_bar_at + 320)
            hyper_bar_6 = load(hyper_bar, hyper_bar_at + 384)
            hyper_bar_7 = load(hyper_bar, hyper_bar_at + 448)
            hyper_bar_8 = load(hyper_bar, hyper_bar_at + 512)
            t0 = moment_1 * moment_1
            t1 = moment_2 * moment_2
            t2 = moment_3 * moment_3
            t3 = moment_4 * moment_4
            t4 = moment_5 * moment_5
            t5 = moment_6 * moment_6
            t6 = moment_7 * moment_7
            t7 = moment_8 * moment_8
            power2_0 = (
                moment_0 * moment_0 * weight_0 + k0 * (t0 + t1 + t2) * weight_1 + k1 * (t3 + t4 + t5 + t6
                + t7) * weight_2
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
            power2_4 = (
                moment_0 * moment_4 * weight_5 + k5 * (t0 - t1) * weight_6 + (k6 * t5 - k6 * t6
                - k7 * moment_4 * moment_8) * weight_7
            )
            power2_5 = (
                moment_0 * moment_5 * weight_5 + k8 * moment_1 * moment_2 * weight_6
                + weight_7 * (-k7 * moment_5 * moment_8 + k9 * moment_6 * moment_7)
            )
            power2_6 = (
                moment_0 * moment_6 * weight_5 + k8 * moment_1 * moment_3 * weight_6
                + weight_7 * (k9 * moment_4 * moment_6 + k9 * moment_5 * moment_7 + k10 * moment_6 * moment_8)
            )
            power2_7 = (
                moment_0 * moment_7 * weight_5 + k8 * moment_2 * moment_3 * weight_6
                + weight_7 * (-k9 * moment_4 * moment_7 + k9 * moment_5 * moment_6 + k10 * moment_7 * moment_8)
            )
            power2_8 = (
                moment_0 * moment_8 * weight_5 + weight_6 * (-k11 * t0 - k11 * t1 + k12 * t2)
                + weight_7 * (-k10 * t3 - k10 * t4 + k13 * t5 + k13 * t6 + k10 * t7)
            )
            power3_bar_0 = hyper_bar_0 * weight_25
            power3_bar_1 = hyper_bar_1 * weight_26
            power3_bar_2 = weight_26 * hyper_bar_2
            power3_bar_3 = weight_26 * hyper_bar_3
            power3_bar_4 = hyper_bar_4 * weight_27
            power3_bar_5 = weight_27 * hyper_bar_5
            power3_bar_6 = weight_27 * hyper_bar_6
            power3_bar_7 = weight_27 * hyper_bar_7
            power3_bar_8 = weight_27 * hyper_bar_8
            t26 = moment_1 * power3_bar_1
            t27 = moment_2 * power3_bar_2
            t28 = moment_3 * power3_bar_3
            t29 = moment_4 * power3_bar_4
            t30 = moment_5 * power3_bar_5
            t31 = moment_6 * power3_bar_6
            t32 = moment_7 * power3_bar_7
            t33 = moment_8 * power3_bar_8
            power2_bar_0 = (
                hyper_bar_0 * weight_22 + moment_0 * power3_bar_0 * weight_8 + (t26 + t27 + t28) * weight_11
                + (t29 + t30 + t31 + t32 + t33) * weight_15
            )
            t35 = k5 * power3_bar_4 - k11 * power3_bar_8
            power2_bar_1 = (
                hyper_bar_1 * weight_23 + moment_0 * power3_bar_1 * weight_12
                + k0 * moment_1 * power3_bar_0 * weight_9 + (moment_1 * t35 + k5 * moment_2 * power3_bar_5
                + k5 * moment_3 * power3_bar_6) * weight_16 + (k2 * moment_4 * power3_bar_1
                + k2 * moment_5 * power3_bar_2 + k2 * moment_6 * power3_bar_3
                - k3 * moment_8 * power3_bar_1) * weight_13
            )
            t37 = -k5 * power3_bar_4 - k11 * power3_bar_8
            power2_bar_2 = (
                hyper_bar_2 * weight_23 + moment_0 * power3_bar_2 * weight_12
                + weight_16 * (k5 * moment_1 * power3_bar_5 + moment_2 * t37 + k5 * moment_3 * power3_bar_7)
                + k0 * moment_2 * power3_bar_0 * weight_9 + weight_13 * (-k2 * moment_4 * power3_bar_2
                + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3 - k3 * moment_8 * power3_bar_2)
            )
            power2_bar_3 = (
                hyper_bar_3 * weight_23 + moment_0 * power3_bar_3 * weight_12
                + weight_16 * (k5 * moment_1 * power3_bar_6 + k5 * moment_2 * power3_bar_7
                + k12 * moment_3 * power3_bar_8) + k0 * moment_3 * power3_bar_0 * weight_9
                + weight_13 * (k2 * moment_6 * power3_bar_1 + k2 * moment_7 * power3_bar_2
                + k4 * moment_8 * power3_bar_3)
            )
            power2_bar_4 = (
                hyper_bar_4 * weight_24 + moment_0 * power3_bar_4 * weight_17 + k2 * (t26 - t27) * weight_14
                + k1 * moment_4 * power3_bar_0 * weight_10 + (k6 * t31 - k6 * t32
                - k10 * moment_4 * power3_bar_8 - k10 * moment_8 * power3_bar_4) * weight_18
            )
            power2_bar_5 = (
                hyper_bar_5 * weight_24 + moment_0 * power3_bar_5 * weight_17
                + k2 * weight_14 * (moment_1 * power3_bar_2 + moment_2 * power3_bar_1)
                + k1 * moment_5 * power3_bar_0 * weight_10 + weight_18 * (-k10 * moment_5 * power3_bar_8
                + k6 * moment_6 * power3_bar_7 + k6 * moment_7 * power3_bar_6 - k10 * moment_8 * power3_bar_5)
            )
            t42 = k6 * power3_bar_4 + k13 * power3_bar_8
            power2_bar_6 = (
                hyper_bar_6 * weight_24 + moment_0 * power3_bar_6 * weight_17
                + k2 * weight_14 * (moment_1 * power3_bar_3 + moment_3 * power3_bar_1)
                + weight_18 * (k6 * moment_4 * power3_bar_6 + k6 * moment_5 * power3_bar_7 + moment_6 * t42
                + k6 * moment_7 * power3_bar_5 + k13 * moment_8 * power3_bar_6)
                + k1 * moment_6 * power3_bar_0 * weight_10
            )
            t44 = -k6 * power3_bar_4 + k13 * power3_bar_8
            power2_bar_7 = (
                hyper_bar_7 * weight_24 + moment_0 * power3_bar_7 * weight_17
                + k2 * weight_14 * (moment_2 * power3_bar_3 + moment_3 * power3_bar_2)
                + weight_18 * (-k6 * moment_4 * power3_bar_7 + k6 * moment_5 * power3_bar_6
                + k6 * moment_6 * power3_bar_5 + moment_7 * t44 + k13 * moment_8 * power3_bar_7)
                + k1 * moment_7 * power3_bar_0 * weight_10
            )
            power2_bar_8 = (
                hyper_bar_8 * weight_24 + moment_0 * power3_bar_8 * weight_17 + weight_14 * (-k3 * t26
                - k3 * t27 + k4 * t28) + weight_18 * (-k10 * t29 - k10 * t30 + k13 * t31 + k13 * t32
                + k10 * t33) + k1 * moment_8 * power3_bar_0 * weight_10
            )
            t47 = moment_1 * power2_bar_1
            t48 = moment_2 * power2_bar_2
            t49 = moment_3 * power2_bar_3
            t50 = moment_4 * power2_bar_4
            t51 = moment_5 * power2_bar_5
            t52 = moment_6 * power2_bar_6
            t53 = moment_7 * power2_bar_7
            t54 = moment_8 * power2_bar_8
            t55 = power3_bar_1 * power2_1
            t56 = power3_bar_2 * power2_2
            t57 = power3_bar_3 * power2_3
            t58 = power3_bar_4 * power2_4
            t59 = power3_bar_5 * power2_5
            t60 = power3_bar_6 * power2_6
            t61 = power3_bar_7 * power2_7
            t62 = power3_bar_8 * power2_8
            moment_bar_0 = (
                hyper_bar_0 * weight_19 + k14 * moment_0 * weight_0 * power2_bar_0 + weight_3 * (t47 + t48
                + t49) + weight_5 * (t50 + t51 + t52 + t53 + t54) + power3_bar_0 * weight_8 * power2_0
                + weight_12 * (t55 + t56 + t57) + weight_17 * (t58 + t59 + t60 + t61 + t62)
            )
            store(moment_bar, moment_bar_at, moment_bar_0)
            moment_bar_1 = (
                hyper_bar_1 * weight_20 + moment_0 * weight_3 * power2_bar_1
                + k15 * moment_1 * weight_1 * power2_bar_0 + weight_6 * (moment_1 * (k8 * power2_bar_4
                - k12 * power2_bar_8) + k8 * moment_2 * power2_bar_5 + k8 * moment_3 * power2_bar_6)
                + weight_4 * (k2 * moment_4 * power2_bar_1 + k2 * moment_5 * power2_bar_2
                + k2 * moment_6 * power2_bar_3 - k3 * moment_8 * power2_bar_1)
                + power3_bar_1 * weight_11 * power2_0 + k0 * power3_bar_0 * weight_9 * power2_1
                + weight_16 * (t35 * power2_1 + k5 * power3_bar_5 * power2_2 + k5 * power3_bar_6 * power2_3)
                + weight_14 * (k2 * power3_bar_1 * power2_4 + k2 * power3_bar_2 * power2_5
                + k2 * power3_bar_3 * power2_6 - k3 * power3_bar_1 * power2_8)
            )
            store(moment_bar, moment_bar_at + 64, moment_bar_1)
            moment_bar_2 = (
                hyper_bar_2 * weight_20 + moment_0 * weight_3 * power2_bar_2
                + weight_6 * (k8 * moment_1 * power2_bar_5 + moment_2 * (-k8 * power2_bar_4
                - k12 * power2_bar_8) + k8 * moment_3 * power2_bar_7) + k15 * moment_2 * weight_1 * power2_bar_0
                + weight_4 * (-k2 * moment_4 * power2_bar_2 + k2 * moment_5 * power2_bar_1
                + k2 * moment_7 * power2_bar_3 - k3 * moment_8 * power2_bar_2)
                + power3_bar_2 * weight_11 * power2_0 + weight_16 * (k5 * power3_bar_5 * power2_1
                + t37 * power2_2 + k5 * power3_bar_7 * power2_3) + k0 * power3_bar_0 * weight_9 * power2_2
                + weight_14 * (-k2 * power3_bar_2 * power2_4 + k2 * power3_bar_1 * power2_5
                + k2 * power3_bar_3 * power2_7 - k3 * power3_bar_2 * power2_8)
            )
            store(moment_bar, moment_bar_at + 128, moment_bar_2)
            moment_bar_3 = (
                hyper_bar_3 * weight_20 + moment_0 * weight_3 * power2_bar_3
                + weight_6 * (k8 * moment_1 * power2_bar_6 + k8 * moment_2 * power2_bar_7
                + k16 * moment_3 * power2_bar_8) + k15 * moment_3 * weight_1 * power2_bar_0
                + weight_4 * (k2 * moment_6 * power2_bar_1 + k2 * moment_7 * power2_bar_2
                + k4 * moment_8 * power2_bar_3) + power3_bar_3 * weight_11 * power2_0
                + weight_16 * (k5 * power3_bar_6 * power2_1 + k5 * power3_bar_7 * power2_2
                + k12 * power3_bar_8 * power2_3) + k0 * power3_bar_0 * weight_9 * power2_3
                + weight_14 * (k2 * power3_bar_1 * power2_6 + k2 * power3_bar_2 * power2_7
                + k4 * power3_bar_3 * power2_8)
            )
            store(moment_bar, moment_bar_at + 192, moment_bar_3)
            moment_bar_4 = (
                hyper_bar_4 * weight_21 + moment_0 * weight_5 * power2_bar_4 + k2 * weight_4 * (t47 - t48)
                + k17 * moment_4 * weight_2 * power2_bar_0 + weight_7 * (k9 * t52 - k9 * t53
                - k7 * moment_4 * power2_bar_8 - k7 * moment_8 * power2_bar_4)
                + power3_bar_4 * weight_15 * power2_0 + k2 * weight_13 * (t55 - t56)
                + k1 * power3_bar_0 * weight_10 * power2_4 + weight_18 * (k6 * t60 - k6 * t61
                - k10 * power3_bar_8 * power2_4 - k10 * power3_bar_4 * power2_8)
            )
            store(moment_bar, moment_bar_at + 256, moment_bar_4)
            moment_bar_5 = (
                hyper_bar_5 * weight_21 + moment_0 * weight_5 * power2_bar_5
                + k2 * weight_4 * (moment_1 * power2_bar_2 + moment_2 * power2_bar_1)
                + k17 * moment_5 * weight_2 * power2_bar_0 + weight_7 * (-k7 * moment_5 * power2_bar_8
                + k9 * moment_6 * power2_bar_7 + k9 * moment_7 * power2_bar_6 - k7 * moment_8 * power2_bar_5)
                + power3_bar_5 * weight_15 * power2_0 + k2 * weight_13 * (power3_bar_2 * power2_1
                + power3_bar_1 * power2_2) + k1 * power3_bar_0 * weight_10 * power2_5
                + weight_18 * (-k10 * power3_bar_8 * power2_5 + k6 * power3_bar_7 * power2_6
                + k6 * power3_bar_6 * power2_7 - k10 * power3_bar_5 * power2_8)
            )
            store(moment_bar, moment_bar_at + 320, moment_bar_5)
            moment_bar_6 = (
                hyper_bar_6 * weight_21 + moment_0 * weight_5 * power2_bar_6
                + k2 * weight_4 * (moment_1 * power2_bar_3 + moment_3 * power2_bar_1)
                + weight_7 * (k9 * moment_4 * power2_bar_6 + k9 * moment_5 * power2_bar_7
                + moment_6 * (k9 * power2_bar_4 + k10 * power2_bar_8) + k9 * moment_7 * power2_bar_5
                + k10 * moment_8 * power2_bar_6) + k17 * moment_6 * weight_2 * power2_bar_0
                + power3_bar_6 * weight_15 * power2_0 + k2 * weight_13 * (power3_bar_3 * power2_1
                + power3_bar_1 * power2_3) + weight_18 * (k6 * power3_bar_6 * power2_4
                + k6 * power3_bar_7 * power2_5 + t42 * power2_6 + k6 * power3_bar_5 * power2_7
                + k13 * power3_bar_6 * power2_8) + k1 * power3_bar_0 * weight_10 * power2_6
            )
            store(moment_bar, moment_bar_at + 384, moment_bar_6)
            moment_bar_7 = (
                hyper_bar_7 * weight_21 + moment_0 * weight_5 * power2_bar_7
                + k2 * weight_4 * (moment_2 * power2_bar_3 + moment_3 * power2_bar_2)
                + weight_7 * (-k9 * moment_4 * power2_bar_7 + k9 * moment_5 * power2_bar_6
                + k9 * moment_6 * power2_bar_5 + moment_7 * (-k9 * power2_bar_4 + k10 * power2_bar_8)
                + k10 * moment_8 * power2_bar_7) + k17 * moment_7 * weight_2 * power2_bar_0
                + power3_bar_7 * weight_15 * power2_0 + k2 * weight_13 * (power3_bar_3 * power2_2
                + power3_bar_2 * power2_3) + weight_18 * (-k6 * power3_bar_7 * power2_4
                + k6 * power3_bar_6 * power2_5 + k6 * power3_bar_5 * power2_6 + t44 * power2_7
                + k13 * power3_bar_7 * power2_8) + k1 * power3_bar_0 * weight_10 * power2_7
            )
            store(moment_bar, moment_bar_at + 448, moment_bar_7)
            moment_bar_8 = (
                hyper_bar_8 * weight_21 + moment_0 * weight_5 * power2_bar_8 + weight_4 * (-k3 * t47 - k3 * t48
                + k4 * t49) + weight_7 * (-k7 * t50 - k7 * t51 + k10 * t52 + k10 * t53 + k7 * t54)
                + k17 * moment_8 * weight_2 * power2_bar_0 + power3_bar_8 * weight_15 * power2_0
                + weight_13 * (-k3 * t55 - k3 * t56 + k4 * t57) + weight_18 * (-k10 * t58 - k10 * t59
                + k13 * t60 + k13 * t61 + k10 * t62) + k1 * power3_bar_0 * weight_10 * power2_8
            )
            store(moment_bar, moment_bar_at + 512, moment_bar_8)


@compiled
def gradient_shared(begin, end, moment, weight, hyper_bar, weight_bar):
    """moment [samples, 9, 64]
    weight [28, 64]
    hyper_bar [samples, 9, 64]
    -> weight_bar [28, 64]
    54592 operations an instance; nesting order weight, hyper_bar, power2, power3, power3_bar, power2_bar, moment
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.7071067811865476)  # sqrt(2)/2
    k6 = real(0.4629100498862757)  # sqrt(42)/14
    k7 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k8 = real(0.9258200997725514)  # sqrt(42)/7
    k9 = real(1.4142135623730951)  # sqrt(2)
    k10 = real(0.5345224838248487)  # sqrt(14)/7
    k11 = real(0.40824829046386296)  # sqrt(6)/6
    k12 = real(0.8164965809277259)  # sqrt(6)/3
    k13 = real(0.26726124191242434)  # sqrt(14)/14
    samples = moment.size // 576
    # begin and end count blocks of samples; each block sums into its own row of the outputs
    for block in range(begin, end):
        for c in range(0, 64, step):
            weight_bar_at = block * 1792 + c
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 576 + c
                hyper_bar_at = n * 576 + c
                moment_0 = load(moment, moment_at)
                moment_1 = load(moment, moment_at + 64)
                moment_2 = load(moment, moment_at + 128)
                moment_3 = load(moment, moment_at + 192)
                moment_4 = load(moment, moment_at + 256)
                moment_5 = load(moment, moment_at + 320)
                moment_6 = load(moment, moment_at + 384)
                moment_7 = load(moment, moment_at + 448)
                moment_8 = load(moment, moment_at + 512)
                weight_0 = load(weight, c)
                weight_1 = load(weight, 64 + c)
                weight_2 = load(weight, 128 + c)
                weight_3 = load(weight, 192 + c)
                weight_4 = load(weight, 256 + c)
                weight_5 = load(weight, 320 + c)
                weight_6 = load(weight, 384 + c)
                weight_7 = load(weight, 448 + c)
                weight_8 = load(weight, 512 + c)
                weight_9 = load(weight, 576 + c)
                weight_10 = load(weight, 640 + c)
                weight_11 = load(weight, 704 + c)
                weight_12 = load(weight, 768 + c)
                weight_13 = load(weight, 832 + c)
                weight_14 = load(weight, 896 + c)
                weight_15 = load(weight, 960 + c)
                weight_16 = load(weight, 1024 + c)
                weight_17 = load(weight, 1088 + c)
                weight_18 = load(weight, 1152 + c)
                weight_22 = load(weight, 1408 + c)
                weight_23 = load(weight, 1472 + c)
                weight_24 = load(weight, 1536 + c)
                weight_25 = load(weight, 1600 + c)
                weight_26 = load(weight, 1664 + c)
                weight_27 = load(weight, 1728 + c)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at)
                hyper_bar_1 = load(hyper_bar, hyper_bar_at + 64)
                hyper_bar_2 = load(hyper_bar, hyper_bar_at + 128)
                hyper_bar_3 = load(hyper_bar, hyper_bar_at + 192)
                hyper_bar_4 = load(hyper_bar, hyper_bar_at + 256)
                hyper_bar_5 = load(hyper_bar, hyper_bar_at + 320)
                hyper_bar_6 = load(hyper_bar, hyper_bar_at + 384)
                hyper_bar_7 = load(hyper_bar, hyper_bar_at + 448)
                hyper_bar_8 = load(hyper_bar, hyper_bar_at + 512)
                t0 = moment_1 * moment_1
                t1 = moment_2 * moment_2
                t2 = moment_3 * moment_3
                t3 = k0 * t0 + k0 * t1 + k0 * t2
                t4 = moment_4 * moment_4
                t5 = moment_5 * moment_5
                t6 = moment_6 * moment_6
                t7 = moment_7 * moment_7
                t8 = moment_8 * moment_8
                t9 = k1 * t4 + k1 * t5 + k1 * t6 + k1 * t7 + k1 * t8
                power2_0 = moment_0 * moment_0 * weight_0 + t3 * weight_1 + t9 * weight_2
                t11 = k2 * moment_4 - k3 * moment_8
                t12 = moment_1 * t11 + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
                power2_1 = moment_0 * moment_1 * weight_3 + t12 * weight_4
                t14 = k2 * moment_4 + k3 * moment_8
                t15 = k2 * moment_1 * moment_5 - moment_2 * t14 + k2 * moment_3 * moment_7
                power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t15
                t17 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k4 * moment_3 * moment_8
                power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t17
                t19 = k5 * t0 - k5 * t1
                t20 = k6 * t6 - k6 * t7 - k7 * moment_4 * moment_8
                power2_4 = moment_0 * moment_4 * weight_5 + t19 * weight_6 + t20 * weight_7
                t22 = -k7 * moment_5 * moment_8 + k8 * moment_6 * moment_7
                power2_5 = moment_0 * moment_5 * weight_5 + k9 * moment_1 * moment_2 * weight_6 + weight_7 * t22
                t24 = k8 * moment_4 * moment_6 + k8 * moment_5 * moment_7 + k10 * moment_6 * moment_8
                power2_6 = moment_0 * moment_6 * weight_5 + k9 * moment_1 * moment_3 * weight_6 + weight_7 * t24
                t26 = -k8 * moment_4 * moment_7 + k8 * moment_5 * moment_6 + k10 * moment_7 * moment_8
                power2_7 = moment_0 * moment_7 * weight_5 + k9 * moment_2 * moment_3 * weight_6 + weight_7 * t26
                t28 = -k11 * t0 - k11 * t1 + k12 * t2
                t29 = -k10 * t4 - k10 * t5 + k13 * t6 + k13 * t7 + k10 * t8
                power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t28 + weight_7 * t29
                t31 = moment_1 * power2_1
                t32 = moment_2 * power2_2
                t33 = moment_3 * power2_3
                t34 = moment_4 * power2_4
                t35 = moment_5 * power2_5
                t36 = moment_6 * power2_6
                t37 = moment_7 * power2_7
                t38 = moment_8 * power2_8
                power3_0 = (
                    moment_0 * power2_0 * weight_8 + (k0 * t31 + k0 * t32 + k0 * t33) * weight_9 + (k1 * t34
                    + k1 * t35 + k1 * t36 + k1 * t37 + k1 * t38) * weight_10
                )
                power3_1 = (
                    moment_0 * power2_1 * weight_12 + moment_1 * power2_0 * weight_11
                    + (k2 * moment_1 * power2_4 - k3 * moment_1 * power2_8 + k2 * moment_2 * power2_5
                    + k2 * moment_3 * power2_6) * weight_14 + (t11 * power2_1 + k2 * moment_5 * power2_2
                    + k2 * moment_6 * power2_3) * weight_13
                )
                power3_2 = (
                    moment_0 * power2_2 * weight_12 + weight_14 * (k2 * moment_1 * power2_5
                    - k2 * moment_2 * power2_4 - k3 * moment_2 * power2_8 + k2 * moment_3 * power2_7)
                    + moment_2 * power2_0 * weight_11 + weight_13 * (-t14 * power2_2 + k2 * moment_5 * power2_1
                    + k2 * moment_7 * power2_3)
                )
                power3_3 = (
                    moment_0 * power2_3 * weight_12 + weight_14 * (k2 * moment_1 * power2_6
                    + k2 * moment_2 * power2_7 + k4 * moment_3 * power2_8) + moment_3 * power2_0 * weight_11
                    + weight_13 * (k2 * moment_6 * power2_1 + k2 * moment_7 * power2_2
                    + k4 * moment_8 * power2_3)
                )
                power3_4 = (
                    moment_0 * power2_4 * weight_17 + (k5 * t31 - k5 * t32) * weight_16
                    + moment_4 * power2_0 * weight_15 + (k6 * t36 - k6 * t37 - k10 * moment_4 * power2_8
                    - k10 * moment_8 * power2_4) * weight_18
                )
                power3_5 = (
                    moment_0 * power2_5 * weight_17 + weight_16 * (k5 * moment_1 * power2_2
                    + k5 * moment_2 * power2_1) + moment_5 * power2_0 * weight_15
                    + weight_18 * (-k10 * moment_5 * power2_8 + k6 * moment_6 * power2_7
                    + k6 * moment_7 * power2_6 - k10 * moment_8 * power2_5)
                )
                t45 = k6 * moment_4 + k13 * moment_8
                power3_6 = (
                    moment_0 * power2_6 * weight_17 + weight_16 * (k5 * moment_1 * power2_3
                    + k5 * moment_3 * power2_1) + weight_18 * (power2_6 * t45 + k6 * moment_5 * power2_7
                    + k6 * moment_6 * power2_4 + k13 * moment_6 * power2_8 + k6 * moment_7 * power2_5)
                    + moment_6 * power2_0 * weight_15
                )
                t47 = -k6 * moment_4 + k13 * moment_8
                power3_7 = (
                    moment_0 * power2_7 * weight_17 + weight_16 * (k5 * moment_2 * power2_3
                    + k5 * moment_3 * power2_2) + weight_18 * (power2_7 * t47 + k6 * moment_5 * power2_6
                    + k6 * moment_6 * power2_5 - k6 * moment_7 * power2_4 + k13 * moment_7 * power2_8)
                    + moment_7 * power2_0 * weight_15
                )
                power3_8 = (
                    moment_0 * power2_8 * weight_17 + weight_16 * (-k11 * t31 - k11 * t32 + k12 * t33)
                    + weight_18 * (-k10 * t34 - k10 * t35 + k13 * t36 + k13 * t37 + k10 * t38)
                    + moment_8 * power2_0 * weight_15
                )
                power3_bar_0 = hyper_bar_0 * weight_25
                power3_bar_1 = hyper_bar_1 * weight_26
                power3_bar_2 = weight_26 * hyper_bar_2
                power3_bar_3 = weight_26 * hyper_bar_3
                power3_bar_4 = hyper_bar_4 * weight_27
                power3_bar_5 = weight_27 * hyper_bar_5
                power3_bar_6 = weight_27 * hyper_bar_6
                power3_bar_7 = weight_27 * hyper_bar_7
                power3_bar_8 = weight_27 * hyper_bar_8
                t59 = moment_1 * power3_bar_1
                t60 = moment_2 * power3_bar_2
                t61 = moment_3 * power3_bar_3
                t62 = t59 + t60 + t61
                t63 = moment_4 * power3_bar_4
                t64 = moment_5 * power3_bar_5
                t65 = moment_6 * power3_bar_6
                t66 = moment_7 * power3_bar_7
                t67 = moment_8 * power3_bar_8
                t68 = t63 + t64 + t65 + t66 + t67
                power2_bar_0 = (
                    hyper_bar_0 * weight_22 + moment_0 * weight_8 * power3_bar_0 + weight_11 * t62
                    + weight_15 * t68
                )
                t70 = (
                    k5 * moment_1 * power3_bar_4 - k11 * moment_1 * power3_bar_8 + k5 * moment_2 * power3_bar_5
                    + k5 * moment_3 * power3_bar_6
                )
                t71 = t11 * power3_bar_1 + k2 * moment_5 * power3_bar_2 + k2 * moment_6 * power3_bar_3
                power2_bar_1 = (
                    hyper_bar_1 * weight_23 + moment_0 * weight_12 * power3_bar_1
                    + k0 * moment_1 * weight_9 * power3_bar_0 + weight_16 * t70 + weight_13 * t71
                )
                t73 = (
                    k5 * moment_1 * power3_bar_5 - k5 * moment_2 * power3_bar_4 - k11 * moment_2 * power3_bar_8
                    + k5 * moment_3 * power3_bar_7
                )
                t74 = -t14 * power3_bar_2 + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3
                power2_bar_2 = (
                    hyper_bar_2 * weight_23 + moment_0 * weight_12 * power3_bar_2 + weight_16 * t73
                    + k0 * moment_2 * weight_9 * power3_bar_0 + weight_13 * t74
                )
                t76 = (
                    k5 * moment_1 * power3_bar_6 + k5 * moment_2 * power3_bar_7 + k12 * moment_3 * power3_bar_8
                )
                t77 = k2 * moment_6 * power3_bar_1 + k2 * moment_7 * power3_bar_2 + k4 * moment_8 * power3_bar_3
                power2_bar_3 = (
                    hyper_bar_3 * weight_23 + moment_0 * weight_12 * power3_bar_3 + weight_16 * t76
                    + k0 * moment_3 * weight_9 * power3_bar_0 + weight_13 * t77
                )
                t79 = k2 * t59 - k2 * t60
                t80 = k6 * t65 - k6 * t66 - k10 * moment_4 * power3_bar_8 - k10 * moment_8 * power3_bar_4
                power2_bar_4 = (
                    hyper_bar_4 * weight_24 + moment_0 * weight_17 * power3_bar_4 + weight_14 * t79
                    + k1 * moment_4 * weight_10 * power3_bar_0 + weight_18 * t80
                )
                t82 = k2 * moment_1 * power3_bar_2 + k2 * moment_2 * power3_bar_1
                t83 = (
                    -k10 * moment_5 * power3_bar_8 + k6 * moment_6 * power3_bar_7 + k6 * moment_7 * power3_bar_6
                    - k10 * moment_8 * power3_bar_5
                )
                power2_bar_5 = (
                    hyper_bar_5 * weight_24 + moment_0 * weight_17 * power3_bar_5 + weight_14 * t82
                    + k1 * moment_5 * weight_10 * power3_bar_0 + weight_18 * t83
                )
                t85 = k2 * moment_1 * power3_bar_3 + k2 * moment_3 * power3_bar_1
                t86 = (
                    t45 * power3_bar_6 + k6 * moment_5 * power3_bar_7 + k6 * moment_6 * power3_bar_4
                    + k13 * moment_6 * power3_bar_8 + k6 * moment_7 * power3_bar_5
                )
                power2_bar_6 = (
                    hyper_bar_6 * weight_24 + moment_0 * weight_17 * power3_bar_6 + weight_14 * t85
                    + weight_18 * t86 + k1 * moment_6 * weight_10 * power3_bar_0
                )
                t88 = k2 * moment_2 * power3_bar_3 + k2 * moment_3 * power3_bar_2
                t89 = (
                    t47 * power3_bar_7 + k6 * moment_5 * power3_bar_6 + k6 * moment_6 * power3_bar_5
                    - k6 * moment_7 * power3_bar_4 + k13 * moment_7 * power3_bar_8
                )
                power2_bar_7 = (
                    hyper_bar_7 * weight_24 + moment_0 * weight_17 * power3_bar_7 + weight_14 * t88
                    + weight_18 * t89 + k1 * moment_7 * weight_10 * power3_bar_0
                )
                t91 = -k3 * t59 - k3 * t60 + k4 * t61
                t92 = -k10 * t63 - k10 * t64 + k13 * t65 + k13 * t66 + k10 * t67
                power2_bar_8 = (
                    hyper_bar_8 * weight_24 + moment_0 * weight_17 * power3_bar_8 + weight_14 * t91
                    + weight_18 * t92 + k1 * moment_8 * weight_10 * power3_bar_0
                )
                weight_bar_0 = load(weight_bar, weight_bar_at) + (moment_0 * moment_0 * power2_bar_0)
                store(weight_bar, weight_bar_at, weight_bar_0)
                weight_bar_1 = load(weight_bar, weight_bar_at + 64) + (t3 * power2_bar_0)
                store(weight_bar, weight_bar_at + 64, weight_bar_1)
                weight_bar_2 = load(weight_bar, weight_bar_at + 128) + (t9 * power2_bar_0)
                store(weight_bar, weight_bar_at + 128, weight_bar_2)
                weight_bar_3 = load(weight_bar, weight_bar_at + 192) + (
                    (moment_0 * moment_1 * power2_bar_1 + moment_0 * moment_2 * power2_bar_2
                    + moment_0 * moment_3 * power2_bar_3)
                )
                store(weight_bar, weight_bar_at + 192, weight_bar_3)
                weight_bar_4 = load(weight_bar, weight_bar_at + 256) + (
                    (t12 * power2_bar_1 + t15 * power2_bar_2 + t17 * power2_bar_3)
                )
                store(weight_bar, weight_bar_at + 256, weight_bar_4)
                weight_bar_5 = load(weight_bar, weight_bar_at + 320) + (
                    (moment_0 * moment_4 * power2_bar_4 + moment_0 * moment_5 * power2_bar_5
                    + moment_0 * moment_6 * power2_bar_6 + moment_0 * moment_7 * power2_bar_7
                    + moment_0 * moment_8 * power2_bar_8)
                )
                store(weight_bar, weight_bar_at + 320, weight_bar_5)
                weight_bar_6 = load(weight_bar, weight_bar_at + 384) + (
                    (t19 * power2_bar_4 + t28 * power2_bar_8 + k9 * moment_1 * moment_2 * power2_bar_5
                    + k9 * moment_1 * moment_3 * power2_bar_6 + k9 * moment_2 * moment_3 * power2_bar_7)
                )
                store(weight_bar, weight_bar_at + 384, weight_bar_6)
                weight_bar_7 = load(weight_bar, weight_bar_at + 448) + (
                    (t29 * power2_bar_8 + t24 * power2_bar_6 + t26 * power2_bar_7 + t20 * power2_bar_4
                    + t22 * power2_bar_5)
                )
                store(weight_bar, weight_bar_at + 448, weight_bar_7)
                weight_bar_8 = load(weight_bar, weight_bar_at + 512) + (moment_0 * power2_0 * power3_bar_0)
                store(weight_bar, weight_bar_at + 512, weight_bar_8)
                weight_bar_9 = load(weight_bar, weight_bar_at + 576) + (
                    (k0 * moment_1 * power2_1 * power3_bar_0 + k0 * moment_2 * power2_2 * power3_bar_0
                    + k0 * moment_3 * power2_3 * power3_bar_0)
                )
                store(weight_bar, weight_bar_at + 576, weight_bar_9)
                weight_bar_10 = load(weight_bar, weight_bar_at + 640) + (
                    (k1 * moment_4 * power2_4 * power3_bar_0 + k1 * moment_5 * power2_5 * power3_bar_0
                    + k1 * moment_6 * power2_6 * power3_bar_0 + k1 * moment_7 * power2_7 * power3_bar_0
                    + k1 * moment_8 * power2_8 * power3_bar_0)
                )
                store(weight_bar, weight_bar_at + 640, weight_bar_10)
                weight_bar_11 = load(weight_bar, weight_bar_at + 704) + (power2_0 * t62)
                store(weight_bar, weight_bar_at + 704, weight_bar_11)
                weight_bar_12 = load(weight_bar, weight_bar_at + 768) + (
                    (moment_0 * power2_1 * power3_bar_1 + moment_0 * power2_2 * power3_bar_2
                    + moment_0 * power2_3 * power3_bar_3)
                )
                store(weight_bar, weight_bar_at + 768, weight_bar_12)
                weight_bar_13 = load(weight_bar, weight_bar_at + 832) + (
                    (power2_1 * t71 + power2_2 * t74 + power2_3 * t77)
                )
                store(weight_bar, weight_bar_at + 832, weight_bar_13)
                weight_bar_14 = load(weight_bar, weight_bar_at + 896) + (
                    (power2_4 * t79 + power2_5 * t82 + power2_6 * t85 + power2_8 * t91 + power2_7 * t88)
                )
                store(weight_bar, weight_bar_at + 896, weight_bar_14)
                weight_bar_15 = load(weight_bar, weight_bar_at + 960) + (power2_0 * t68)
                store(weight_bar, weight_bar_at + 960, weight_bar_15)
                weight_bar_16 = load(weight_bar, weight_bar_at + 1024) + (
                    (power2_1 * t70 + power2_2 * t73 + power2_3 * t76)
                )
                store(weight_bar, weight_bar_at + 1024, weight_bar_16)
                weight_bar_17 = load(weight_bar, weight_bar_at + 1088) + (
                    (moment_0 * power2_4 * power3_bar_4 + moment_0 * power2_5 * power3_bar_5
                    + moment_0 * power2_6 * power3_bar_6 + moment_0 * power2_7 * power3_bar_7
                    + moment_0 * power2_8 * power3_bar_8)
                )
                store(weight_bar, weight_bar_at + 1088, weight_bar_17)
                weight_bar_18 = load(weight_bar, weight_bar_at + 1152) + (
                    (power2_4 * t80 + power2_6 * t86 + power2_7 * t89 + power2_8 * t92 + power2_5 * t83)
                )
                store(weight_bar, weight_bar_at + 1152, weight_bar_18)
                weight_bar_19 = load(weight_bar, weight_bar_at + 1216) + (moment_0 * hyper_bar_0)
                store(weight_bar, weight_bar_at + 1216, weight_bar_19)
                weight_bar_20 = load(weight_bar, weight_bar_at + 1280) + (
                    (moment_1 * hyper_bar_1 + moment_2 * hyper_bar_2 + moment_3 * hyper_bar_3)
                )
                store(weight_bar, weight_bar_at + 1280, weight_bar_20)
                weight_bar_21 = load(weight_bar, weight_bar_at + 1344) + (
                    (moment_4 * hyper_bar_4 + moment_5 * hyper_bar_5 + moment_6 * hyper_bar_6
                    + moment_7 * hyper_bar_7 + moment_8 * hyper_bar_8)
                )
                store(weight_bar, weight_bar_at + 1344, weight_bar_21)
                weight_bar_22 = load(weight_bar, weight_bar_at + 1408) + (power2_0 * hyper_bar_0)
                store(weight_bar, weight_bar_at + 1408, weight_bar_22)
                weight_bar_23 = load(weight_bar, weight_bar_at + 1472) + (
                    (power2_1 * hyper_bar_1 + power2_2 * hyper_bar_2 + power2_3 * hyper_bar_3)
                )
                store(weight_bar, weight_bar_at + 1472, weight_bar_23)
                weight_bar_24 = load(weight_bar, weight_bar_at + 1536) + (
                    (power2_4 * hyper_bar_4 + power2_5 * hyper_bar_5 + power2_6 * hyper_bar_6
                    + power2_7 * hyper_bar_7 + power2_8 * hyper_bar_8)
                )
                store(weight_bar, weight_bar_at + 1536, weight_bar_24)
                weight_bar_25 = load(weight_bar, weight_bar_at + 1600) + (hyper_bar_0 * power3_0)
                store(weight_bar, weight_bar_at + 1600, weight_bar_25)
                weight_bar_26 = load(weight_bar, weight_bar_at + 1664) + (
                    (hyper_bar_1 * power3_1 + hyper_bar_2 * power3_2 + hyper_bar_3 * power3_3)
                )
                store(weight_bar, weight_bar_at + 1664, weight_bar_26)
                weight_bar_27 = load(weight_bar, weight_bar_at + 1728) + (
                    (hyper_bar_4 * power3_4 + hyper_bar_5 * power3_5 + hyper_bar_6 * power3_6
                    + hyper_bar_7 * power3_7 + hyper_bar_8 * power3_8)
                )
                store(weight_bar, weight_bar_at + 1728, weight_bar_27)


@compiled
def second_batch(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat):
    """moment [samples, 9, 64]
    weight [28, 64]
    hyper_bar [samples, 9, 64]
    moment_bar_hat [samples, 9, 64]
    weight_bar_hat [28, 64]
    -> moment_hat [samples, 9, 64], hyper_bar_hat [samples, 9, 64]
    219072 operations an instance; nesting order weight, weight_bar_hat, hyper_bar, power2, power3, power3_bar, power2_bar, power2_bar_hat, power3_bar_hat, power3_hat, power2_hat, moment, moment_bar_hat
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.4629100498862757)  # sqrt(42)/14
    k6 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k7 = real(0.7071067811865476)  # sqrt(2)/2
    k8 = real(0.9258200997725514)  # sqrt(42)/7
    k9 = real(1.4142135623730951)  # sqrt(2)
    k10 = real(0.5345224838248487)  # sqrt(14)/7
    k11 = real(0.40824829046386296)  # sqrt(6)/6
    k12 = real(0.8164965809277259)  # sqrt(6)/3
    k13 = real(0.26726124191242434)  # sqrt(14)/14
    k14 = real(2.0)  # 2
    k15 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k16 = real(0.894427190999916)  # 2*sqrt(5)/5
    k17 = real(1.6329931618554518)  # 2*sqrt(6)/3
    for n in range(begin, end):
        for c in range(0, 64, step):
            moment_hat_at = n * 576 + c
            hyper_bar_hat_at = n * 576 + c
            moment_at = n * 576 + c
            hyper_bar_at = n * 576 + c
            moment_bar_hat_at = n * 576 + c
            moment_0 = load(moment, moment_at)
            moment_1 = load(moment, moment_at + 64)
            moment_2 = load(moment, moment_at + 128)
            moment_3 = load(moment, moment_at + 192)
            moment_4 = load(moment, moment_at + 256)
            moment_5 = load(moment, moment_at + 320)
            moment_6 = load(moment, moment_at + 384)
            moment_7 = load(moment, moment_at + 448)
            moment_8 = load(moment, moment_at + 512)
            weight_0 = load(weight, c)
            weight_1 = load(weight, 64 + c)
            weight_2 = load(weight, 128 + c)
            weight_3 = load(weight, 192 + c)
            weight_4 = load(weight, 256 + c)
            weight_5 = load(weight, 320 + c)
            weight_6 = load(weight, 384 + c)
            weight_7 = load(weight, 448 + c)
            weight_8 = load(weight, 512 + c)
            weight_9 = load(weight, 576 + c)
            weight_10 = load(weight, 640 + c)
            weight_11 = load(weight, 704 + c)
            weight_12 = load(weight, 768 + c)
            weight_13 = load(weight, 832 + c)
            weight_14 = load(weight, 896 + c)
            weight_15 = load(weight, 960 + c)
            weight_16 = load(weight, 1024 + c)
            weight_17 = load(weight, 1088 + c)
            weight_18 = load(weight, 1152 + c)
            weight_19 = load(weight, 1216 + c)
            weight_20 = load(weight, 1280 + c)
            weight_21 = load(weight, 1344 + c)
            weight_22 = load(weight, 1408 + c)
            weight_23 = load(weight, 1472 + c)
            weight_24 = load(weight, 1536 + c)
            weight_25 = load(weight, 1600 + c)
            weight_26 = load(weight, 1664 + c)
            weight_27 = load(weight, 1728 + c)
            hyper_bar_0 = load(hyper_bar, hyper_bar_at)
            hyper_bar_1 = load(hyper_bar, hyper_bar_at + 64)
            hyper_bar_2 = load(hyper_bar, hyper_bar_at + 128)
            hyper_bar_3 = load(hyper_bar, hyper_bar_at + 192)
            hyper_bar_4 = load(hyper_bar, hyper_bar_at + 256)
            hyper_bar_5 = load(hyper_bar, hyper_bar_at + 320)
            hyper_bar_6 = load(hyper_bar, hyper_bar_at + 384)
            hyper_bar_7 = load(hyper_bar, hyper_bar_at + 448)
            hyper_bar_8 = load(hyper_bar, hyper_bar_at + 512)
            moment_bar_hat_0 = load(moment_bar_hat, moment_bar_hat_at)
            moment_bar_hat_1 = load(moment_bar_hat, moment_bar_hat_at + 64)
            moment_bar_hat_2 = load(moment_bar_hat, moment_bar_hat_at + 128)
            moment_bar_hat_3 = load(moment_bar_hat, moment_bar_hat_at + 192)
            moment_bar_hat_4 = load(moment_bar_hat, moment_bar_hat_at + 256)
            moment_bar_hat_5 = load(moment_bar_hat, moment_bar_hat_at + 320)
            moment_bar_hat_6 = load(moment_bar_hat, moment_bar_hat_at + 384)
            moment_bar_hat_7 = load(moment_bar_hat, moment_bar_hat_at + 448)
            moment_bar_hat_8 = load(moment_bar_hat, moment_bar_hat_at + 512)
            weight_bar_hat_0 = load(weight_bar_hat, c)
            weight_bar_hat_1 = load(weight_bar_hat, 64 + c)
            weight_bar_hat_2 = load(weight_bar_hat, 128 + c)
            weight_bar_hat_3 = load(weight_bar_hat, 192 + c)
            weight_bar_hat_4 = load(weight_bar_hat, 256 + c)
            weight_bar_hat_5 = load(weight_bar_hat, 320 + c)
            weight_bar_hat_6 = load(weight_bar_hat, 384 + c)
            weight_bar_hat_7 = load(weight_bar_hat, 448 + c)
            weight_bar_hat_8 = load(weight_bar_hat, 512 + c)
            weight_bar_hat_9 = load(weight_bar_hat, 576 + c)
            weight_bar_hat_10 = load(weight_bar_hat, 640 + c)
            weight_bar_hat_11 = load(weight_bar_hat, 704 + c)
            weight_bar_hat_12 = load(weight_bar_hat, 768 + c)
            weight_bar_hat_13 = load(weight_bar_hat, 832 + c)
            weight_bar_hat_14 = load(weight_bar_hat, 896 + c)
            weight_bar_hat_15 = load(weight_bar_hat, 960 + c)
            weight_bar_hat_16 = load(weight_bar_hat, 1024 + c)
            weight_bar_hat_17 = load(weight_bar_hat, 1088 + c)
            weight_bar_hat_18 = load(weight_bar_hat, 1152 + c)
            weight_bar_hat_19 = load(weight_bar_hat, 1216 + c)
            weight_bar_hat_20 = load(weight_bar_hat, 1280 + c)
            weight_bar_hat_21 = load(weight_bar_hat, 1344 + c)
            weight_bar_hat_22 = load(weight_bar_hat, 1408 + c)
            weight_bar_hat_23 = load(weight_bar_hat, 1472 + c)
            weight_bar_hat_24 = load(weight_bar_hat, 1536 + c)
            weight_bar_hat_25 = load(weight_bar_hat, 1600 + c)
            weight_bar_hat_26 = load(weight_bar_hat, 1664 + c)
            weight_bar_hat_27 = load(weight_bar_hat, 1728 + c)
            t0 = moment_1 * moment_1
            t1 = moment_2 * moment_2
            t2 = moment_3 * moment_3
            t3 = t0 + t1 + t2
            t4 = moment_4 * moment_4
            t5 = moment_5 * moment_5
            t6 = moment_6 * moment_6
            t7 = moment_7 * moment_7
            t8 = moment_8 * moment_8
            t9 = t4 + t5 + t6 + t7 + t8
            power2_0 = moment_0 * moment_0 * weight_0 + k0 * t3 * weight_1 + k1 * t9 * weight_2
            t11 = k2 * moment_4 - k3 * moment_8
            t12 = moment_1 * t11 + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
            power2_1 = moment_0 * moment_1 * weight_3 + t12 * weight_4
            t14 = -k2 * moment_4 - k3 * moment_8
            t15 = k2 * moment_1 * moment_5 + moment_2 * t14 + k2 * moment_3 * moment_7
            power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t15
            t17 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k4 * moment_3 * moment_8
            power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t17
            t19 = t0 - t1
            t20 = k5 * t6 - k5 * t7 - k6 * moment_4 * moment_8
            power2_4 = moment_0 * moment_4 * weight_5 + k7 * t19 * weight_6 + t20 * weight_7
            t22 = -k6 * moment_5 * moment_8 + k8 * moment_6 * moment_7
            power2_5 = moment_0 * moment_5 * weight_5 + k9 * moment_1 * moment_2 * weight_6 + weight_7 * t22
            t24 = k8 * moment_4 * moment_6 + k8 * moment_5 * moment_7 + k10 * moment_6 * moment_8
            power2_6 = moment_0 * moment_6 * weight_5 + k9 * moment_1 * moment_3 * weight_6 + weight_7 * t24
            t26 = -k8 * moment_4 * moment_7 + k8 * moment_5 * moment_6 + k10 * moment_7 * moment_8
            power2_7 = moment_0 * moment_7 * weight_5 + k9 * moment_2 * moment_3 * weight_6 + weight_7 * t26
            t28 = -k11 * t0 - k11 * t1 + k12 * t2
            t29 = -k10 * t4 - k10 * t5 + k13 * t6 + k13 * t7 + k10 * t8
            power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t28 + weight_7 * t29
            t31 = moment_1 * power2_1
            t32 = moment_2 * power2_2
            t33 = moment_3 * power2_3
            t34 = t31 + t32 + t33
            t35 = moment_4 * power2_4
            t36 = moment_5 * power2_5
            t37 = moment_6 * power2_6
            t38 = moment_7 * power2_7
            t39 = moment_8 * power2_8
            t40 = t35 + t36 + t37 + t38 + t39
            power3_0 = moment_0 * power2_0 * weight_8 + k0 * t34 * weight_9 + k1 * t40 * weight_10
            t42 = (
                k2 * moment_1 * power2_4 - k3 * moment_1 * power2_8 + k2 * moment_2 * power2_5
                + k2 * moment_3 * power2_6
            )
            t43 = t11 * power2_1 + k2 * moment_5 * power2_2 + k2 * moment_6 * power2_3
            power3_1 = (
                moment_0 * power2_1 * weight_12 + moment_1 * power2_0 * weight_11 + t42 * weight_14
                + t43 * weight_13
            )
            t45 = (
                k2 * moment_1 * power2_5 - k2 * moment_2 * power2_4 - k3 * moment_2 * power2_8
                + k2 * moment_3 * power2_7
            )
            t46 = t14 * power2_2 + k2 * moment_5 * power2_1 + k2 * moment_7 * power2_3
            power3_2 = (
                moment_0 * power2_2 * weight_12 + weight_14 * t45 + moment_2 * power2_0 * weight_11
                + weight_13 * t46
            )
            t48 = k2 * moment_1 * power2_6 + k2 * moment_2 * power2_7 + k4 * moment_3 * power2_8
            t49 = k2 * moment_6 * power2_1 + k2 * moment_7 * power2_2 + k4 * moment_8 * power2_3
            power3_3 = (
                moment_0 * power2_3 * weight_12 + weight_14 * t48 + moment_3 * power2_0 * weight_11
                + weight_13 * t49
            )
            t51 = t31 - t32
            t52 = k5 * t37 - k5 * t38 - k10 * moment_4 * power2_8 - k10 * moment_8 * power2_4
            power3_4 = (
                moment_0 * power2_4 * weight_17 + k7 * t51 * weight_16 + moment_4 * power2_0 * weight_15
                + t52 * weight_18
            )
            t54 = moment_1 * power2_2 + moment_2 * power2_1
            t55 = (
                -k10 * moment_5 * power2_8 + k5 * moment_6 * power2_7 + k5 * moment_7 * power2_6
                - k10 * moment_8 * power2_5
            )
            power3_5 = (
                moment_0 * power2_5 * weight_17 + k7 * weight_16 * t54 + moment_5 * power2_0 * weight_15
                + weight_18 * t55
            )
            t57 = moment_1 * power2_3 + moment_3 * power2_1
            t58 = k5 * moment_4 + k13 * moment_8
            t59 = (
                power2_6 * t58 + k5 * moment_5 * power2_7 + k5 * moment_6 * power2_4 + k13 * moment_6 * power2_8
                + k5 * moment_7 * power2_5
            )
            power3_6 = (
                moment_0 * power2_6 * weight_17 + k7 * weight_16 * t57 + weight_18 * t59
                + moment_6 * power2_0 * weight_15
            )
            t61 = moment_2 * power2_3 + moment_3 * power2_2
            t62 = -k5 * moment_4 + k13 * moment_8
            t63 = (
                power2_7 * t62 + k5 * moment_5 * power2_6 + k5 * moment_6 * power2_5 - k5 * moment_7 * power2_4
                + k13 * moment_7 * power2_8
            )
            power3_7 = (
                moment_0 * power2_7 * weight_17 + k7 * weight_16 * t61 + weight_18 * t63
                + moment_7 * power2_0 * weight_15
            )
            t65 = -k11 * t31 - k11 * t32 + k12 * t33
            t66 = -k10 * t35 - k10 * t36 + k13 * t37 + k13 * t38 + k10 * t39
            power3_8 = (
                moment_0 * power2_8 * weight_17 + weight_16 * t65 + weight_18 * t66
                + moment_8 * power2_0 * weight_15
            )
            power3_bar_0 = hyper_bar_0 * weight_25
            power3_bar_1 = hyper_bar_1 * weight_26
            power3_bar_2 = weight_26 * hyper_bar_2
            power3_bar_3 = weight_26 * hyper_bar_3
            power3_bar_4 = hyper_bar_4 * weight_27
            power3_bar_5 = weight_27 * hyper_bar_5
            power3_bar_6 = weight_27 * hyper_bar_6
            power3_bar_7 = weight_27 * hyper_bar_7
            power3_bar_8 = weight_27 * hyper_bar_8
            t77 = moment_1 * power3_bar_1
            t78 = moment_2 * power3_bar_2
            t79 = moment_3 * power3_bar_3
            t80 = t77 + t78 + t79
            t81 = moment_4 * power3_bar_4
            t82 = moment_5 * power3_bar_5
            t83 = moment_6 * power3_bar_6
            t84 = moment_7 * power3_bar_7
            t85 = moment_8 * power3_bar_8
            t86 = t81 + t82 + t83 + t84 + t85
            power2_bar_0 = (
                hyper_bar_0 * weight_22 + moment_0 * weight_8 * power3_bar_0 + weight_11 * t80 + weight_15 * t86
            )
            t88 = (
                k7 * moment_1 * power3_bar_4 - k11 * moment_1 * power3_bar_8 + k7 * moment_2 * power3_bar_5
                + k7 * moment_3 * power3_bar_6
            )
            t89 = t11 * power3_bar_1 + k2 * moment_5 * power3_bar_2 + k2 * moment_6 * power3_bar_3
            power2_bar_1 = (
                hyper_bar_1 * weight_23 + moment_0 * weight_12 * power3_bar_1
                + k0 * moment_1 * weight_9 * power3_bar_0 + weight_16 * t88 + weight_13 * t89
            )
            t91 = (
                k7 * moment_1 * power3_bar_5 - k7 * moment_2 * power3_bar_4 - k11 * moment_2 * power3_bar_8
                + k7 * moment_3 * power3_bar_7
            )
            t92 = t14 * power3_bar_2 + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3
            power2_bar_2 = (
                hyper_bar_2 * weight_23 + moment_0 * weight_12 * power3_bar_2 + weight_16 * t91
                + k0 * moment_2 * weight_9 * power3_bar_0 + weight_13 * t92
            )
            t94 = k7 * moment_1 * power3_bar_6 + k7 * moment_2 * power3_bar_7 + k12 * moment_3 * power3_bar_8
            t95 = k2 * moment_6 * power3_bar_1 + k2 * moment_7 * power3_bar_2 + k4 * moment_8 * power3_bar_3
            power2_bar_3 = (
                hyper_bar_3 * weight_23 + moment_0 * weight_12 * power3_bar_3 + weight_16 * t94
                + k0 * moment_3 * weight_9 * power3_bar_0 + weight_13 * t95
            )
            t97 = t77 - t78
            t98 = k5 * t83 - k5 * t84 - k10 * moment_4 * power3_bar_8 - k10 * moment_8 * power3_bar_4
            power2_bar_4 = (
                hyper_bar_4 * weight_24 + moment_0 * weight_17 * power3_bar_4 + k2 * weight_14 * t97
                + k1 * moment_4 * weight_10 * power3_bar_0 + weight_18 * t98
            )
            t100 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
            t101 = (
                -k10 * moment_5 * power3_bar_8 + k5 * moment_6 * power3_bar_7 + k5 * moment_7 * power3_bar_6
                - k10 * moment_8 * power3_bar_5
            )
            power2_bar_5 = (
                hyper_bar_5 * weight_24 + moment_0 * weight_17 * power3_bar_5 + k2 * weight_14 * t100
                + k1 * moment_5 * weight_10 * power3_bar_0 + weight_18 * t101
            )
            t103 = moment_1 * power3_bar_3 + moment_3 * power3_bar_1
            t104 = (
                t58 * power3_bar_6 + k5 * moment_5 * power3_bar_7 + k5 * moment_6 * power3_bar_4
                + k13 * moment_6 * power3_bar_8 + k5 * moment_7 * power3_bar_5
            )
            power2_bar_6 = (
                hyper_bar_6 * weight_24 + moment_0 * weight_17 * power3_bar_6 + k2 * weight_14 * t103
                + weight_18 * t104 + k1 * moment_6 * weight_10 * power3_bar_0
            )
            t106 = moment_2 * power3_bar_3 + moment_3 * power3_bar_2
            t107 = (
                t62 * power3_bar_7 + k5 * moment_5 * power3_bar_6 + k5 * moment_6 * power3_bar_5
                - k5 * moment_7 * power3_bar_4 + k13 * moment_7 * power3_bar_8
            )
            power2_bar_7 = (
                hyper_bar_7 * weight_24 + moment_0 * weight_17 * power3_bar_7 + k2 * weight_14 * t106
                + weight_18 * t107 + k1 * moment_7 * weight_10 * power3_bar_0
            )
            t109 = -k3 * t77 - k3 * t78 + k4 * t79
            t110 = -k10 * t81 - k10 * t82 + k13 * t83 + k13 * t84 + k10 * t85
            power2_bar_8 = (
                hyper_bar_8 * weight_24 + moment_0 * weight_17 * power3_bar_8 + weight_14 * t109
                + weight_18 * t110 + k1 * moment_8 * weight_10 * power3_bar_0
            )
            t112 = moment_1 * moment_bar_hat_1
            t113 = moment_2 * moment_bar_hat_2
            t114 = moment_3 * moment_bar_hat_3
            t115 = moment_4 * moment_bar_hat_4
            t116 = moment_5 * moment_bar_hat_5
            t117 = moment_6 * moment_bar_hat_6
            t118 = moment_7 * moment_bar_hat_7
            t119 = moment_8 * moment_bar_hat_8
            t120 = moment_0 * moment_0 * weight_bar_hat_0
            t121 = t3 * weight_bar_hat_1
            t122 = t9 * weight_bar_hat_2
            power2_bar_hat_0 = (
                k14 * moment_0 * weight_0 * moment_bar_hat_0 + k15 * weight_1 * (t112 + t113 + t114)
                + k16 * weight_2 * (t115 + t116 + t117 + t118 + t119) + t120 + k0 * t121 + k1 * t122
            )
            t124 = k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8
            t125 = moment_0 * moment_1 * weight_bar_hat_3
            t126 = t12 * weight_bar_hat_4
            power2_bar_hat_1 = (
                weight_3 * (moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0)
                + weight_4 * (moment_1 * t124 + k2 * moment_2 * moment_bar_hat_5
                + k2 * moment_3 * moment_bar_hat_6 + k2 * moment_4 * moment_bar_hat_1
                + k2 * moment_5 * moment_bar_hat_2 + k2 * moment_6 * moment_bar_hat_3
                - k3 * moment_8 * moment_bar_hat_1) + t125 + t126
            )
            t128 = -k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8
            t129 = moment_0 * moment_2 * weight_bar_hat_3
            t130 = t15 * weight_bar_hat_4
            power2_bar_hat_2 = (
                weight_3 * (moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0)
                + weight_4 * (k2 * moment_1 * moment_bar_hat_5 + moment_2 * t128
                + k2 * moment_3 * moment_bar_hat_7 - k2 * moment_4 * moment_bar_hat_2
                + k2 * moment_5 * moment_bar_hat_1 + k2 * moment_7 * moment_bar_hat_3
                - k3 * moment_8 * moment_bar_hat_2) + t129 + t130
            )
            t132 = moment_0 * moment_3 * weight_bar_hat_3
            t133 = t17 * weight_bar_hat_4
            power2_bar_hat_3 = (
                weight_3 * (moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0)
                + weight_4 * (k2 * moment_1 * moment_bar_hat_6 + k2 * moment_2 * moment_bar_hat_7
                + k4 * moment_3 * moment_bar_hat_8 + k2 * moment_6 * moment_bar_hat_1
                + k2 * moment_7 * moment_bar_hat_2 + k4 * moment_8 * moment_bar_hat_3) + t132 + t133
            )
            t135 = moment_0 * moment_4 * weight_bar_hat_5
            t136 = t19 * weight_bar_hat_6
            t137 = t20 * weight_bar_hat_7
            power2_bar_hat_4 = (
                weight_5 * (moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0) + k9 * weight_6 * (t112
                - t113) + weight_7 * (k8 * t117 - k8 * t118 - k6 * moment_4 * moment_bar_hat_8
                - k6 * moment_8 * moment_bar_hat_4) + t135 + k7 * t136 + t137
            )
            t139 = moment_0 * moment_5 * weight_bar_hat_5
            t140 = moment_1 * moment_2 * weight_bar_hat_6
            t141 = t22 * weight_bar_hat_7
            power2_bar_hat_5 = (
                weight_5 * (moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0)
                + k9 * weight_6 * (moment_1 * moment_bar_hat_2 + moment_2 * moment_bar_hat_1)
                + weight_7 * (-k6 * moment_5 * moment_bar_hat_8 + k8 * moment_6 * moment_bar_hat_7
                + k8 * moment_7 * moment_bar_hat_6 - k6 * moment_8 * moment_bar_hat_5) + t139 + k9 * t140 + t141
            )
            t143 = k8 * moment_bar_hat_4 + k10 * moment_bar_hat_8
            t144 = moment_0 * moment_6 * weight_bar_hat_5
            t145 = moment_1 * moment_3 * weight_bar_hat_6
            t146 = t24 * weight_bar_hat_7
            power2_bar_hat_6 = (
                weight_5 * (moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0)
                + k9 * weight_6 * (moment_1 * moment_bar_hat_3 + moment_3 * moment_bar_hat_1)
                + weight_7 * (k8 * moment_4 * moment_bar_hat_6 + k8 * moment_5 * moment_bar_hat_7
                + moment_6 * t143 + k8 * moment_7 * moment_bar_hat_5 + k10 * moment_8 * moment_bar_hat_6) + t144
                + k9 * t145 + t146
            )
            t148 = -k8 * moment_bar_hat_4 + k10 * moment_bar_hat_8
            t149 = moment_0 * moment_7 * weight_bar_hat_5
            t150 = moment_2 * moment_3 * weight_bar_hat_6
            t151 = t26 * weight_bar_hat_7
            power2_bar_hat_7 = (
                weight_5 * (moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0)
                + k9 * weight_6 * (moment_2 * moment_bar_hat_3 + moment_3 * moment_bar_hat_2)
                + weight_7 * (-k8 * moment_4 * moment_bar_hat_7 + k8 * moment_5 * moment_bar_hat_6
                + k8 * moment_6 * moment_bar_hat_5 + moment_7 * t148 + k10 * moment_8 * moment_bar_hat_7) + t149
                + k9 * t150 + t151
            )
            t153 = moment_0 * moment_8 * weight_bar_hat_5
            t154 = t28 * weight_bar_hat_6
            t155 = t29 * weight_bar_hat_7
            power2_bar_hat_8 = (
                weight_5 * (moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0) + weight_6 * (-k12 * t112
                - k12 * t113 + k17 * t114) + weight_7 * (-k6 * t115 - k6 * t116 + k10 * t117 + k10 * t118
                + k6 * t119) + t153 + t154 + t155
            )
            t157 = power2_1 * moment_bar_hat_1
            t158 = power2_2 * moment_bar_hat_2
            t159 = power2_3 * moment_bar_hat_3
            t160 = moment_1 * power2_bar_hat_1
            t161 = moment_2 * power2_bar_hat_2
            t162 = moment_3 * power2_bar_hat_3
            t163 = power2_4 * moment_bar_hat_4
            t164 = power2_5 * moment_bar_hat_5
            t165 = power2_6 * moment_bar_hat_6
            t166 = power2_7 * moment_bar_hat_7
            t167 = power2_8 * moment_bar_hat_8
            t168 = moment_4 * power2_bar_hat_4
            t169 = moment_5 * power2_bar_hat_5
            t170 = moment_6 * power2_bar_hat_6
            t171 = moment_7 * power2_bar_hat_7
            t172 = moment_8 * power2_bar_hat_8
            t173 = moment_0 * power2_0 * weight_bar_hat_8
            t174 = t34 * weight_bar_hat_9
            t175 = t40 * weight_bar_hat_10
            power3_bar_hat_0 = (
                weight_8 * (power2_0 * moment_bar_hat_0 + moment_0 * power2_bar_hat_0) + k0 * weight_9 * (t157
                + t158 + t159 + t160 + t161 + t162) + k1 * weight_10 * (t163 + t164 + t165 + t166 + t167 + t168
                + t169 + t170 + t171 + t172) + t173 + k0 * t174 + k1 * t175
            )
            t177 = moment_1 * power2_bar_hat_4
            t178 = moment_1 * power2_bar_hat_8
            t179 = moment_2 * power2_bar_hat_5
            t180 = moment_3 * power2_bar_hat_6
            t181 = t11 * power2_bar_hat_1
            t182 = moment_5 * power2_bar_hat_2
            t183 = moment_6 * power2_bar_hat_3
            t184 = moment_0 * power2_1 * weight_bar_hat_12
            t185 = moment_1 * power2_0 * weight_bar_hat_11
            t186 = t42 * weight_bar_hat_14
            t187 = t43 * weight_bar_hat_13
            power3_bar_hat_1 = (
                weight_12 * (power2_1 * moment_bar_hat_0 + moment_0 * power2_bar_hat_1)
                + weight_11 * (power2_0 * moment_bar_hat_1 + moment_1 * power2_bar_hat_0)
                + weight_14 * (k2 * power2_4 * moment_bar_hat_1 - k3 * power2_8 * moment_bar_hat_1
                + k2 * power2_5 * moment_bar_hat_2 + k2 * power2_6 * moment_bar_hat_3 + k2 * t177 - k3 * t178
                + k2 * t179 + k2 * t180) + weight_13 * (power2_1 * t124 + k2 * power2_2 * moment_bar_hat_5
                + k2 * power2_3 * moment_bar_hat_6 + t181 + k2 * t182 + k2 * t183) + t184 + t185 + t186 + t187
            )
            t189 = moment_1 * power2_bar_hat_5
            t190 = moment_2 * power2_bar_hat_4
            t191 = moment_2 * power2_bar_hat_8
            t192 = moment_3 * power2_bar_hat_7
            t193 = t14 * power2_bar_hat_2
            t194 = moment_5 * power2_bar_hat_1
            t195 = moment_7 * power2_bar_hat_3
            t196 = moment_0 * power2_2 * weight_bar_hat_12
            t197 = t45 * weight_bar_hat_14
            t198 = moment_2 * power2_0 * weight_bar_hat_11
            t199 = t46 * weight_bar_hat_13
            power3_bar_hat_2 = (
                weight_12 * (power2_2 * moment_bar_hat_0 + moment_0 * power2_bar_hat_2)
                + weight_14 * (k2 * power2_5 * moment_bar_hat_1 - k2 * power2_4 * moment_bar_hat_2
                - k3 * power2_8 * moment_bar_hat_2 + k2 * power2_7 * moment_bar_hat_3 + k2 * t189 - k2 * t190
                - k3 * t191 + k2 * t192) + weight_11 * (power2_0 * moment_bar_hat_2
                + moment_2 * power2_bar_hat_0) + weight_13 * (power2_2 * t128 + k2 * power2_1 * moment_bar_hat_5
                + k2 * power2_3 * moment_bar_hat_7 + t193 + k2 * t194 + k2 * t195) + t196 + t197 + t198 + t199
            )
            t201 = moment_1 * power2_bar_hat_6
            t202 = moment_2 * power2_bar_hat_7
            t203 = moment_3 * power2_bar_hat_8
            t204 = moment_6 * power2_bar_hat_1
            t205 = moment_7 * power2_bar_hat_2
            t206 = moment_8 * power2_bar_hat_3
            t207 = moment_0 * power2_3 * weight_bar_hat_12
            t208 = t48 * weight_bar_hat_14
            t209 = moment_3 * power2_0 * weight_bar_hat_11
            t210 = t49 * weight_bar_hat_13
            power3_bar_hat_3 = (
                weight_12 * (power2_3 * moment_bar_hat_0 + moment_0 * power2_bar_hat_3)
                + weight_14 * (k2 * power2_6 * moment_bar_hat_1 + k2 * power2_7 * moment_bar_hat_2
                + k4 * power2_8 * moment_bar_hat_3 + k2 * t201 + k2 * t202 + k4 * t203)
                + weight_11 * (power2_0 * moment_bar_hat_3 + moment_3 * power2_bar_hat_0)
                + weight_13 * (k2 * power2_1 * moment_bar_hat_6 + k2 * power2_2 * moment_bar_hat_7
                + k4 * power2_3 * moment_bar_hat_8 + k2 * t204 + k2 * t205 + k4 * t206) + t207 + t208 + t209
                + t210
            )
            t212 = moment_4 * power2_bar_hat_8
            t213 = moment_8 * power2_bar_hat_4
            t214 = moment_0 * power2_4 * weight_bar_hat_17
            t215 = t51 * weight_bar_hat_16
            t216 = moment_4 * power2_0 * weight_bar_hat_15
            t217 = t52 * weight_bar_hat_18
            power3_bar_hat_4 = (
                weight_17 * (power2_4 * moment_bar_hat_0 + moment_0 * power2_bar_hat_4) + k7 * weight_16 * (t157
                - t158 + t160 - t161) + weight_15 * (power2_0 * moment_bar_hat_4 + moment_4 * power2_bar_hat_0)
                + weight_18 * (k5 * t165 - k5 * t166 + k5 * t170 - k5 * t171 - k10 * power2_8 * moment_bar_hat_4
                - k10 * power2_4 * moment_bar_hat_8 - k10 * t212 - k10 * t213) + t214 + k7 * t215 + t216 + t217
            )
            t219 = moment_1 * power2_bar_hat_2
            t220 = moment_2 * power2_bar_hat_1
            t221 = moment_5 * power2_bar_hat_8
            t222 = moment_6 * power2_bar_hat_7
            t223 = moment_7 * power2_bar_hat_6
            t224 = moment_8 * power2_bar_hat_5
            t225 = moment_0 * power2_5 * weight_bar_hat_17
            t226 = t54 * weight_bar_hat_16
            t227 = moment_5 * power2_0 * weight_bar_hat_15
            t228 = t55 * weight_bar_hat_18
            power3_bar_hat_5 = (
                weight_17 * (power2_5 * moment_bar_hat_0 + moment_0 * power2_bar_hat_5)
                + k7 * weight_16 * (power2_2 * moment_bar_hat_1 + power2_1 * moment_bar_hat_2 + t219 + t220)
                + weight_15 * (power2_0 * moment_bar_hat_5 + moment_5 * power2_bar_hat_0)
                + weight_18 * (-k10 * power2_8 * moment_bar_hat_5 + k5 * power2_7 * moment_bar_hat_6
                + k5 * power2_6 * moment_bar_hat_7 - k10 * power2_5 * moment_bar_hat_8 - k10 * t221 + k5 * t222
                + k5 * t223 - k10 * t224) + t225 + k7 * t226 + t227 + t228
            )
            t230 = moment_1 * power2_bar_hat_3
            t231 = moment_3 * power2_bar_hat_1
            t232 = k5 * moment_bar_hat_4 + k13 * moment_bar_hat_8
            t233 = t58 * power2_bar_hat_6
            t234 = moment_5 * power2_bar_hat_7
            t235 = moment_6 * power2_bar_hat_4
            t236 = moment_6 * power2_bar_hat_8
            t237 = moment_7 * power2_bar_hat_5
            t238 = moment_0 * power2_6 * weight_bar_hat_17
            t239 = t57 * weight_bar_hat_16
            t240 = t59 * weight_bar_hat_18
            t241 = moment_6 * power2_0 * weight_bar_hat_15
            power3_bar_hat_6 = (
                weight_17 * (power2_6 * moment_bar_hat_0 + moment_0 * power2_bar_hat_6)
                + k7 * weight_16 * (power2_3 * moment_bar_hat_1 + power2_1 * moment_bar_hat_3 + t230 + t231)
                + weight_18 * (power2_6 * t232 + k5 * power2_7 * moment_bar_hat_5
                + k5 * power2_4 * moment_bar_hat_6 + k13 * power2_8 * moment_bar_hat_6
                + k5 * power2_5 * moment_bar_hat_7 + t233 + k5 * t234 + k5 * t235 + k13 * t236 + k5 * t237)
                + weight_15 * (power2_0 * moment_bar_hat_6 + moment_6 * power2_bar_hat_0) + t238 + k7 * t239
                + t240 + t241
            )
            t243 = moment_2 * power2_bar_hat_3
            t244 = moment_3 * power2_bar_hat_2
            t245 = -k5 * moment_bar_hat_4 + k13 * moment_bar_hat_8
            t246 = t62 * power2_bar_hat_7
            t247 = moment_5 * power2_bar_hat_6
            t248 = moment_6 * power2_bar_hat_5
            t249 = moment_7 * power2_bar_hat_4
            t250 = moment_7 * power2_bar_hat_8
            t251 = moment_0 * power2_7 * weight_bar_hat_17
            t252 = t61 * weight_bar_hat_16
            t253 = t63 * weight_bar_hat_18
            t254 = moment_7 * power2_0 * weight_bar_hat_15
            power3_bar_hat_7 = (
                weight_17 * (power2_7 * moment_bar_hat_0 + moment_0 * power2_bar_hat_7)
                + k7 * weight_16 * (power2_3 * moment_bar_hat_2 + power2_2 * moment_bar_hat_3 + t243 + t244)
                + weight_18 * (power2_7 * t245 + k5 * power2_6 * moment_bar_hat_5
                + k5 * power2_5 * moment_bar_hat_6 - k5 * power2_4 * moment_bar_hat_7
                + k13 * power2_8 * moment_bar_hat_7 + t246 + k5 * t247 + k5 * t248 - k5 * t249 + k13 * t250)
                + weight_15 * (power2_0 * moment_bar_hat_7 + moment_7 * power2_bar_hat_0) + t251 + k7 * t252
                + t253 + t254
            )
            t256 = moment_0 * power2_8 * weight_bar_hat_17
            t257 = t65 * weight_bar_hat_16
            t258 = t66 * weight_bar_hat_18
            t259 = moment_8 * power2_0 * weight_bar_hat_15
            power3_bar_hat_8 = (
                weight_17 * (power2_8 * moment_bar_hat_0 + moment_0 * power2_bar_hat_8)
                + weight_16 * (-k11 * t157 - k11 * t158 + k12 * t159 - k11 * t160 - k11 * t161 + k12 * t162)
                + weight_18 * (-k10 * t163 - k10 * t164 + k13 * t165 + k13 * t166 + k10 * t167 - k10 * t168
                - k10 * t169 + k13 * t170 + k13 * t171 + k10 * t172) + weight_15 * (power2_0 * moment_bar_hat_8
                + moment_8 * power2_bar_hat_0) + t256 + t257 + t258 + t259
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
            t270 = power3_bar_1 * moment_bar_hat_1
            t271 = power3_bar_2 * moment_bar_hat_2
            t272 = power3_bar_3 * moment_bar_hat_3
            t273 = moment_1 * power3_hat_1
            t274 = moment_2 * power3_hat_2
            t275 = moment_3 * power3_hat_3
            t276 = power3_bar_4 * moment_bar_hat_4
            t277 = power3_bar_5 * moment_bar_hat_5
            t278 = power3_bar_6 * moment_bar_hat_6
            t279 = power3_bar_7 * moment_bar_hat_7
            t280 = power3_bar_8 * moment_bar_hat_8
            t281 = moment_4 * power3_hat_4
            t282 = moment_5 * power3_hat_5
            t283 = moment_6 * power3_hat_6
            t284 = moment_7 * power3_hat_7
            t285 = moment_8 * power3_hat_8
            t286 = hyper_bar_0 * weight_bar_hat_22
            t287 = moment_0 * power3_bar_0 * weight_bar_hat_8
            t288 = t80 * weight_bar_hat_11
            t289 = t86 * weight_bar_hat_15
            power2_hat_0 = (
                weight_8 * (power3_bar_0 * moment_bar_hat_0 + moment_0 * power3_hat_0) + weight_11 * (t270
                + t271 + t272 + t273 + t274 + t275) + weight_15 * (t276 + t277 + t278 + t279 + t280 + t281
                + t282 + t283 + t284 + t285) + t286 + t287 + t288 + t289
            )
            t291 = moment_1 * power3_hat_4
            t292 = moment_1 * power3_hat_8
            t293 = moment_2 * power3_hat_5
            t294 = moment_3 * power3_hat_6
            t295 = t11 * power3_hat_1
            t296 = moment_5 * power3_hat_2
            t297 = moment_6 * power3_hat_3
            t298 = hyper_bar_1 * weight_bar_hat_23
            t299 = moment_0 * power3_bar_1 * weight_bar_hat_12
            t300 = moment_1 * power3_bar_0 * weight_bar_hat_9
            t301 = t88 * weight_bar_hat_16
            t302 = t89 * weight_bar_hat_13
            power2_hat_1 = (
                weight_12 * (power3_bar_1 * moment_bar_hat_0 + moment_0 * power3_hat_1)
                + k0 * weight_9 * (power3_bar_0 * moment_bar_hat_1 + moment_1 * power3_hat_0)
                + weight_16 * (k7 * power3_bar_4 * moment_bar_hat_1 - k11 * power3_bar_8 * moment_bar_hat_1
                + k7 * power3_bar_5 * moment_bar_hat_2 + k7 * power3_bar_6 * moment_bar_hat_3 + k7 * t291
                - k11 * t292 + k7 * t293 + k7 * t294) + weight_13 * (power3_bar_1 * t124
                + k2 * power3_bar_2 * moment_bar_hat_5 + k2 * power3_bar_3 * moment_bar_hat_6 + t295 + k2 * t296
                + k2 * t297) + t298 + t299 + k0 * t300 + t301 + t302
            )
            t304 = moment_1 * power3_hat_5
            t305 = moment_2 * power3_hat_4
            t306 = moment_2 * power3_hat_8
            t307 = moment_3 * power3_hat_7
            t308 = t14 * power3_hat_2
            t309 = moment_5 * power3_hat_1
            t310 = moment_7 * power3_hat_3
            t311 = hyper_bar_2 * weight_bar_hat_23
            t312 = moment_0 * power3_bar_2 * weight_bar_hat_12
            t313 = t91 * weight_bar_hat_16
            t314 = moment_2 * power3_bar_0 * weight_bar_hat_9
            t315 = t92 * weight_bar_hat_13
            power2_hat_2 = (
                weight_12 * (power3_bar_2 * moment_bar_hat_0 + moment_0 * power3_hat_2)
                + weight_16 * (k7 * power3_bar_5 * moment_bar_hat_1 - k7 * power3_bar_4 * moment_bar_hat_2
                - k11 * power3_bar_8 * moment_bar_hat_2 + k7 * power3_bar_7 * moment_bar_hat_3 + k7 * t304
                - k7 * t305 - k11 * t306 + k7 * t307) + k0 * weight_9 * (power3_bar_0 * moment_bar_hat_2
                + moment_2 * power3_hat_0) + weight_13 * (power3_bar_2 * t128
                + k2 * power3_bar_1 * moment_bar_hat_5 + k2 * power3_bar_3 * moment_bar_hat_7 + t308 + k2 * t309
                + k2 * t310) + t311 + t312 + t313 + k0 * t314 + t315
            )
            t317 = moment_1 * power3_hat_6
            t318 = moment_2 * power3_hat_7
            t319 = moment_3 * power3_hat_8
            t320 = moment_6 * power3_hat_1
            t321 = moment_7 * power3_hat_2
            t322 = moment_8 * power3_hat_3
            t323 = hyper_bar_3 * weight_bar_hat_23
            t324 = moment_0 * power3_bar_3 * weight_bar_hat_12
            t325 = t94 * weight_bar_hat_16
            t326 = moment_3 * power3_bar_0 * weight_bar_hat_9
            t327 = t95 * weight_bar_hat_13
            power2_hat_3 = (
                weight_12 * (power3_bar_3 * moment_bar_hat_0 + moment_0 * power3_hat_3)
                + weight_16 * (k7 * power3_bar_6 * moment_bar_hat_1 + k7 * power3_bar_7 * moment_bar_hat_2
                + k12 * power3_bar_8 * moment_bar_hat_3 + k7 * t317 + k7 * t318 + k12 * t319)
                + k0 * weight_9 * (power3_bar_0 * moment_bar_hat_3 + moment_3 * power3_hat_0)
                + weight_13 * (k2 * power3_bar_1 * moment_bar_hat_6 + k2 * power3_bar_2 * moment_bar_hat_7
                + k4 * power3_bar_3 * moment_bar_hat_8 + k2 * t320 + k2 * t321 + k4 * t322) + t323 + t324 + t325
                + k0 * t326 + t327
            )
            t329 = moment_4 * power3_hat_8
            t330 = moment_8 * power3_hat_4
            t331 = hyper_bar_4 * weight_bar_hat_24
            t332 = moment_0 * power3_bar_4 * weight_bar_hat_17
            t333 = t97 * weight_bar_hat_14
            t334 = moment_4 * power3_bar_0 * weight_bar_hat_10
            t335 = t98 * weight_bar_hat_18
            power2_hat_4 = (
                weight_17 * (power3_bar_4 * moment_bar_hat_0 + moment_0 * power3_hat_4) + k2 * weight_14 * (t270
                - t271 + t273 - t274) + k1 * weight_10 * (power3_bar_0 * moment_bar_hat_4
                + moment_4 * power3_hat_0) + weight_18 * (k5 * t278 - k5 * t279 + k5 * t283 - k5 * t284
                - k10 * power3_bar_8 * moment_bar_hat_4 - k10 * power3_bar_4 * moment_bar_hat_8 - k10 * t329
                - k10 * t330) + t331 + t332 + k2 * t333 + k1 * t334 + t335
            )
            t337 = moment_1 * power3_hat_2
            t338 = moment_2 * power3_hat_1
            t339 = moment_5 * power3_hat_8
            t340 = moment_6 * power3_hat_7
            t341 = moment_7 * power3_hat_6
            t342 = moment_8 * power3_hat_5
            t343 = hyper_bar_5 * weight_bar_hat_24
            t344 = moment_0 * power3_bar_5 * weight_bar_hat_17
            t345 = t100 * weight_bar_hat_14
            t346 = moment_5 * power3_bar_0 * weight_bar_hat_10
            t347 = t101 * weight_bar_hat_18
            power2_hat_5 = (
                weight_17 * (power3_bar_5 * moment_bar_hat_0 + moment_0 * power3_hat_5)
                + k2 * weight_14 * (power3_bar_2 * moment_bar_hat_1 + power3_bar_1 * moment_bar_hat_2 + t337
                + t338) + k1 * weight_10 * (power3_bar_0 * moment_bar_hat_5 + moment_5 * power3_hat_0)
                + weight_18 * (-k10 * power3_bar_8 * moment_bar_hat_5 + k5 * power3_bar_7 * moment_bar_hat_6
                + k5 * power3_bar_6 * moment_bar_hat_7 - k10 * power3_bar_5 * moment_bar_hat_8 - k10 * t339
                + k5 * t340 + k5 * t341 - k10 * t342) + t343 + t344 + k2 * t345 + k1 * t346 + t347
            )
            t349 = moment_1 * power3_hat_3
            t350 = moment_3 * power3_hat_1
            t351 = t58 * power3_hat_6
            t352 = moment_5 * power3_hat_7
            t353 = moment_6 * power3_hat_4
            t354 = moment_6 * power3_hat_8
            t355 = moment_7 * power3_hat_5
            t356 = hyper_bar_6 * weight_bar_hat_24
            t357 = moment_0 * power3_bar_6 * weight_bar_hat_17
            t358 = t103 * weight_bar_hat_14
            t359 = t104 * weight_bar_hat_18
            t360 = moment_6 * power3_bar_0 * weight_bar_hat_10
            power2_hat_6 = (
                weight_17 * (power3_bar_6 * moment_bar_hat_0 + moment_0 * power3_hat_6)
                + k2 * weight_14 * (power3_bar_3 * moment_bar_hat_1 + power3_bar_1 * moment_bar_hat_3 + t349
                + t350) + weight_18 * (power3_bar_6 * t232 + k5 * power3_bar_7 * moment_bar_hat_5
                + k5 * power3_bar_4 * moment_bar_hat_6 + k13 * power3_bar_8 * moment_bar_hat_6
                + k5 * power3_bar_5 * moment_bar_hat_7 + t351 + k5 * t352 + k5 * t353 + k13 * t354 + k5 * t355)
                + k1 * weight_10 * (power3_bar_0 * moment_bar_hat_6 + moment_6 * power3_hat_0) + t356 + t357
                + k2 * t358 + t359 + k1 * t360
            )
            t362 = moment_2 * power3_hat_3
            t363 = moment_3 * power3_hat_2
            t364 = t62 * power3_hat_7
            t365 = moment_5 * power3_hat_6
            t366 = moment_6 * power3_hat_5
            t367 = moment_7 * power3_hat_4
            t368 = moment_7 * power3_hat_8
            t369 = hyper_bar_7 * weight_bar_hat_24
            t370 = moment_0 * power3_bar_7 * weight_bar_hat_17
            t371 = t106 * weight_bar_hat_14
            t372 = t107 * weight_bar_hat_18
            t373 = moment_7 * power3_bar_0 * weight_bar_hat_10
            power2_hat_7 = (
                weight_17 * (power3_bar_7 * moment_bar_hat_0 + moment_0 * power3_hat_7)
                + k2 * weight_14 * (power3_bar_3 * moment_bar_hat_2 + power3_bar_2 * moment_bar_hat_3 + t362
                + t363) + weight_18 * (power3_bar_7 * t245 + k5 * power3_bar_6 * moment_bar_hat_5
                + k5 * power3_bar_5 * moment_bar_hat_6 - k5 * power3_bar_4 * moment_bar_hat_7
                + k13 * power3_bar_8 * moment_bar_hat_7 + t364 + k5 * t365 + k5 * t366 - k5 * t367 + k13 * t368)
                + k1 * weight_10 * (power3_bar_0 * moment_bar_hat_7 + moment_7 * power3_hat_0) + t369 + t370
                + k2 * t371 + t372 + k1 * t373
            )
            t375 = hyper_bar_8 * weight_bar_hat_24
            t376 = moment_0 * power3_bar_8 * weight_bar_hat_17
            t377 = t109 * weight_bar_hat_14
            t378 = t110 * weight_bar_hat_18
            t379 = moment_8 * power3_bar_0 * weight_bar_hat_10
            power2_hat_8 = (
                weight_17 * (power3_bar_8 * moment_bar_hat_0 + moment_0 * power3_hat_8)
                + weight_14 * (-k3 * t270 - k3 * t271 + k4 * t272 - k3 * t273 - k3 * t274 + k4 * t275)
                + weight_18 * (-k10 * t276 - k10 * t277 + k13 * t278 + k13 * t279 + k10 * t280 - k10 * t281
                - k10 * t282 + k13 * t283 + k13 * t284 + k10 * t285)
                + k1 * weight_10 * (power3_bar_0 * moment_bar_hat_8 + moment_8 * power3_hat_0) + t375 + t376
                + t377 + t378 + k1 * t379
            )
            t381 = moment_bar_hat_1 * power2_bar_1
            t382 = moment_bar_hat_2 * power2_bar_2
            t383 = moment_bar_hat_3 * power2_bar_3
            t384 = moment_1 * power2_hat_1
            t385 = moment_2 * power2_hat_2
            t386 = moment_3 * power2_hat_3
            t387 = moment_bar_hat_4 * power2_bar_4
            t388 = moment_bar_hat_5 * power2_bar_5
            t389 = moment_bar_hat_6 * power2_bar_6
            t390 = moment_bar_hat_7 * power2_bar_7
            t391 = moment_bar_hat_8 * power2_bar_8
            t392 = moment_4 * power2_hat_4
            t393 = moment_5 * power2_hat_5
            t394 = moment_6 * power2_hat_6
            t395 = moment_7 * power2_hat_7
            t396 = moment_8 * power2_hat_8
            t397 = power2_1 * power3_hat_1
            t398 = power2_2 * power3_hat_2
            t399 = power2_3 * power3_hat_3
            t400 = power3_bar_1 * power2_bar_hat_1
            t401 = power3_bar_2 * power2_bar_hat_2
            t402 = power3_bar_3 * power2_bar_hat_3
            t403 = power2_4 * power3_hat_4
            t404 = power2_5 * power3_hat_5
            t405 = power2_6 * power3_hat_6
            t406 = power2_7 * power3_hat_7
            t407 = power2_8 * power3_hat_8
            t408 = power3_bar_4 * power2_bar_hat_4
            t409 = power3_bar_5 * power2_bar_hat_5
            t410 = power3_bar_6 * power2_bar_hat_6
            t411 = power3_bar_7 * power2_bar_hat_7
            t412 = power3_bar_8 * power2_bar_hat_8
            t413 = hyper_bar_0 * weight_bar_hat_19
            t414 = moment_0 * weight_bar_hat_0 * power2_bar_0
            t415 = moment_1 * power2_bar_1
            t416 = moment_2 * power2_bar_2
            t417 = moment_3 * power2_bar_3
            t418 = weight_bar_hat_3 * (t415 + t416 + t417)
            t419 = moment_4 * power2_bar_4
            t420 = moment_5 * power2_bar_5
            t421 = moment_6 * power2_bar_6
            t422 = moment_7 * power2_bar_7
            t423 = moment_8 * power2_bar_8
            t424 = weight_bar_hat_5 * (t419 + t420 + t421 + t422 + t423)
            t425 = power2_0 * power3_bar_0 * weight_bar_hat_8
            t426 = power2_1 * power3_bar_1
            t427 = power2_2 * power3_bar_2
            t428 = power2_3 * power3_bar_3
            t429 = weight_bar_hat_12 * (t426 + t427 + t428)
            t430 = power2_4 * power3_bar_4
            t431 = power2_5 * power3_bar_5
            t432 = power2_6 * power3_bar_6
            t433 = power2_7 * power3_bar_7
            t434 = power2_8 * power3_bar_8
            t435 = weight_bar_hat_17 * (t430 + t431 + t432 + t433 + t434)
            t436 = moment_1 * power2_hat_4
            t437 = moment_1 * power2_hat_8
            t438 = moment_2 * power2_hat_5
            t439 = moment_3 * power2_hat_6
            t440 = t11 * power2_hat_1
            t441 = moment_5 * power2_hat_2
            t442 = moment_6 * power2_hat_3
            t443 = power3_bar_4 * power2_bar_hat_1
            t444 = power3_bar_8 * power2_bar_hat_1
            t445 = power3_bar_5 * power2_bar_hat_2
            t446 = power3_bar_6 * power2_bar_hat_3
            t447 = power3_bar_1 * (k2 * power2_bar_hat_4 - k3 * power2_bar_hat_8)
            t448 = power3_bar_2 * power2_bar_hat_5
            t449 = power3_bar_3 * power2_bar_hat_6
            t450 = hyper_bar_1 * weight_bar_hat_20
            t451 = moment_0 * weight_bar_hat_3 * power2_bar_1
            t452 = moment_1 * weight_bar_hat_1 * power2_bar_0
            t453 = (
                weight_bar_hat_6 * (k9 * moment_1 * power2_bar_4 - k12 * moment_1 * power2_bar_8
                + k9 * moment_2 * power2_bar_5 + k9 * moment_3 * power2_bar_6)
            )
            t454 = (
                weight_bar_hat_4 * (t11 * power2_bar_1 + k2 * moment_5 * power2_bar_2
                + k2 * moment_6 * power2_bar_3)
            )
            t455 = power2_0 * power3_bar_1 * weight_bar_hat_11
            t456 = power2_1 * power3_bar_0 * weight_bar_hat_9
            t457 = (
                weight_bar_hat_16 * (power2_1 * (k7 * power3_bar_4 - k11 * power3_bar_8)
                + k7 * power2_2 * power3_bar_5 + k7 * power2_3 * power3_bar_6)
            )
            t458 = (
                weight_bar_hat_14 * (k2 * power2_4 * power3_bar_1 + k2 * power2_5 * power3_bar_2
                + k2 * power2_6 * power3_bar_3 - k3 * power2_8 * power3_bar_1)
            )
            t459 = moment_1 * power2_hat_5
            t460 = moment_2 * power2_hat_4
            t461 = moment_2 * power2_hat_8
            t462 = moment_3 * power2_hat_7
            t463 = t14 * power2_hat_2
            t464 = moment_5 * power2_hat_1
            t465 = moment_7 * power2_hat_3
            t466 = power3_bar_5 * power2_bar_hat_1
            t467 = power3_bar_4 * power2_bar_hat_2
            t468 = power3_bar_8 * power2_bar_hat_2
            t469 = power3_bar_7 * power2_bar_hat_3
            t470 = power3_bar_2 * (-k2 * power2_bar_hat_4 - k3 * power2_bar_hat_8)
            t471 = power3_bar_1 * power2_bar_hat_5
            t472 = power3_bar_3 * power2_bar_hat_7
            t473 = hyper_bar_2 * weight_bar_hat_20
            t474 = moment_0 * weight_bar_hat_3 * power2_bar_2
            t475 = (
                weight_bar_hat_6 * (k9 * moment_1 * power2_bar_5 - k9 * moment_2 * power2_bar_4
                - k12 * moment_2 * power2_bar_8 + k9 * moment_3 * power2_bar_7)
            )
            t476 = moment_2 * weight_bar_hat_1 * power2_bar_0
            t477 = (
                weight_bar_hat_4 * (t14 * power2_bar_2 + k2 * moment_5 * power2_bar_1
                + k2 * moment_7 * power2_bar_3)
            )
            t478 = power2_0 * power3_bar_2 * weight_bar_hat_11
            t479 = (
                weight_bar_hat_16 * (k7 * power2_1 * power3_bar_5 + power2_2 * (-k7 * power3_bar_4
                - k11 * power3_bar_8) + k7 * power2_3 * power3_bar_7)
            )
            t480 = power2_2 * power3_bar_0 * weight_bar_hat_9
            t481 = (
                weight_bar_hat_14 * (-k2 * power2_4 * power3_bar_2 + k2 * power2_5 * power3_bar_1
                + k2 * power2_7 * power3_bar_3 - k3 * power2_8 * power3_bar_2)
            )
            t482 = moment_1 * power2_hat_6
            t483 = moment_2 * power2_hat_7
            t484 = moment_3 * power2_hat_8
            t485 = moment_6 * power2_hat_1
            t486 = moment_7 * power2_hat_2
            t487 = moment_8 * power2_hat_3
            t488 = power3_bar_6 * power2_bar_hat_1
            t489 = power3_bar_7 * power2_bar_hat_2
            t490 = power3_bar_8 * power2_bar_hat_3
            t491 = power3_bar_1 * power2_bar_hat_6
            t492 = power3_bar_2 * power2_bar_hat_7
            t493 = power3_bar_3 * power2_bar_hat_8
            t494 = hyper_bar_3 * weight_bar_hat_20
            t495 = moment_0 * weight_bar_hat_3 * power2_bar_3
            t496 = (
                weight_bar_hat_6 * (k9 * moment_1 * power2_bar_6 + k9 * moment_2 * power2_bar_7
                + k17 * moment_3 * power2_bar_8)
            )
            t497 = moment_3 * weight_bar_hat_1 * power2_bar_0
            t498 = (
                weight_bar_hat_4 * (k2 * moment_6 * power2_bar_1 + k2 * moment_7 * power2_bar_2
                + k4 * moment_8 * power2_bar_3)
            )
            t499 = power2_0 * power3_bar_3 * weight_bar_hat_11
            t500 = (
                weight_bar_hat_16 * (k7 * power2_1 * power3_bar_6 + k7 * power2_2 * power3_bar_7
                + k12 * power2_3 * power3_bar_8)
            )
            t501 = power2_3 * power3_bar_0 * weight_bar_hat_9
            t502 = (
                weight_bar_hat_14 * (k2 * power2_6 * power3_bar_1 + k2 * power2_7 * power3_bar_2
                + k4 * power2_8 * power3_bar_3)
            )
            t503 = moment_4 * power2_hat_8
            t504 = moment_8 * power2_hat_4
            t505 = power3_bar_8 * power2_bar_hat_4
            t506 = power3_bar_4 * power2_bar_hat_8
            t507 = hyper_bar_4 * weight_bar_hat_21
            t508 = moment_0 * weight_bar_hat_5 * power2_bar_4
            t509 = weight_bar_hat_4 * (t415 - t416)
            t510 = moment_4 * weight_bar_hat_2 * power2_bar_0
            t511 = (
                weight_bar_hat_7 * (k8 * t421 - k8 * t422 - k6 * moment_4 * power2_bar_8
                - k6 * moment_8 * power2_bar_4)
            )
            t512 = power2_0 * power3_bar_4 * weight_bar_hat_15
            t513 = weight_bar_hat_13 * (t426 - t427)
            t514 = power2_4 * power3_bar_0 * weight_bar_hat_10
            t515 = (
                weight_bar_hat_18 * (k5 * t432 - k5 * t433 - k10 * power2_4 * power3_bar_8
                - k10 * power2_8 * power3_bar_4)
            )
            t516 = moment_1 * power2_hat_2
            t517 = moment_2 * power2_hat_1
            t518 = moment_5 * power2_hat_8
            t519 = moment_6 * power2_hat_7
            t520 = moment_7 * power2_hat_6
            t521 = moment_8 * power2_hat_5
            t522 = power3_bar_2 * power2_bar_hat_1
            t523 = power3_bar_1 * power2_bar_hat_2
            t524 = power3_bar_8 * power2_bar_hat_5
            t525 = power3_bar_7 * power2_bar_hat_6
            t526 = power3_bar_6 * power2_bar_hat_7
            t527 = power3_bar_5 * power2_bar_hat_8
            t528 = hyper_bar_5 * weight_bar_hat_21
            t529 = moment_0 * weight_bar_hat_5 * power2_bar_5
            t530 = weight_bar_hat_4 * (moment_1 * power2_bar_2 + moment_2 * power2_bar_1)
            t531 = moment_5 * weight_bar_hat_2 * power2_bar_0
            t532 = (
                weight_bar_hat_7 * (-k6 * moment_5 * power2_bar_8 + k8 * moment_6 * power2_bar_7
                + k8 * moment_7 * power2_bar_6 - k6 * moment_8 * power2_bar_5)
            )
            t533 = power2_0 * power3_bar_5 * weight_bar_hat_15
            t534 = weight_bar_hat_13 * (power2_1 * power3_bar_2 + power2_2 * power3_bar_1)
            t535 = power2_5 * power3_bar_0 * weight_bar_hat_10
            t536 = (
                weight_bar_hat_18 * (-k10 * power2_5 * power3_bar_8 + k5 * power2_6 * power3_bar_7
                + k5 * power2_7 * power3_bar_6 - k10 * power2_8 * power3_bar_5)
            )
            t537 = moment_1 * power2_hat_3
            t538 = moment_3 * power2_hat_1
            t539 = k8 * moment_4 + k10 * moment_8
            t540 = power2_hat_6 * t539
            t541 = moment_5 * power2_hat_7
            t542 = moment_6 * power2_hat_4
            t543 = moment_6 * power2_hat_8
            t544 = moment_7 * power2_hat_5
            t545 = power3_bar_3 * power2_bar_hat_1
            t546 = power3_bar_1 * power2_bar_hat_3
            t547 = power3_bar_6 * (k5 * power2_bar_hat_4 + k13 * power2_bar_hat_8)
            t548 = power3_bar_7 * power2_bar_hat_5
            t549 = power3_bar_4 * power2_bar_hat_6
            t550 = power3_bar_8 * power2_bar_hat_6
            t551 = power3_bar_5 * power2_bar_hat_7
            t552 = hyper_bar_6 * weight_bar_hat_21
            t553 = moment_0 * weight_bar_hat_5 * power2_bar_6
            t554 = weight_bar_hat_4 * (moment_1 * power2_bar_3 + moment_3 * power2_bar_1)
            t555 = (
                weight_bar_hat_7 * (power2_bar_6 * t539 + k8 * moment_5 * power2_bar_7
                + k8 * moment_6 * power2_bar_4 + k10 * moment_6 * power2_bar_8 + k8 * moment_7 * power2_bar_5)
            )
            t556 = moment_6 * weight_bar_hat_2 * power2_bar_0
            t557 = power2_0 * power3_bar_6 * weight_bar_hat_15
            t558 = weight_bar_hat_13 * (power2_1 * power3_bar_3 + power2_3 * power3_bar_1)
            t559 = (
                weight_bar_hat_18 * (k5 * power2_4 * power3_bar_6 + k5 * power2_5 * power3_bar_7
                + power2_6 * (k5 * power3_bar_4 + k13 * power3_bar_8) + k5 * power2_7 * power3_bar_5
                + k13 * power2_8 * power3_bar_6)
            )
            t560 = power2_6 * power3_bar_0 * weight_bar_hat_10
            t561 = moment_2 * power2_hat_3
            t562 = moment_3 * power2_hat_2
            t563 = -k8 * moment_4 + k10 * moment_8
            t564 = power2_hat_7 * t563
            t565 = moment_5 * power2_hat_6
            t566 = moment_6 * power2_hat_5
            t567 = moment_7 * power2_hat_4
            t568 = moment_7 * power2_hat_8
            t569 = power3_bar_3 * power2_bar_hat_2
            t570 = power3_bar_2 * power2_bar_hat_3
            t571 = power3_bar_7 * (-k5 * power2_bar_hat_4 + k13 * power2_bar_hat_8)
            t572 = power3_bar_6 * power2_bar_hat_5
            t573 = power3_bar_5 * power2_bar_hat_6
            t574 = power3_bar_4 * power2_bar_hat_7
            t575 = power3_bar_8 * power2_bar_hat_7
            t576 = hyper_bar_7 * weight_bar_hat_21
            t577 = moment_0 * weight_bar_hat_5 * power2_bar_7
            t578 = weight_bar_hat_4 * (moment_2 * power2_bar_3 + moment_3 * power2_bar_2)
            t579 = (
                weight_bar_hat_7 * (power2_bar_7 * t563 + k8 * moment_5 * power2_bar_6
                + k8 * moment_6 * power2_bar_5 - k8 * moment_7 * power2_bar_4 + k10 * moment_7 * power2_bar_8)
            )
            t580 = moment_7 * weight_bar_hat_2 * power2_bar_0
            t581 = power2_0 * power3_bar_7 * weight_bar_hat_15
            t582 = weight_bar_hat_13 * (power2_2 * power3_bar_3 + power2_3 * power3_bar_2)
            t583 = (
                weight_bar_hat_18 * (-k5 * power2_4 * power3_bar_7 + k5 * power2_5 * power3_bar_6
                + k5 * power2_6 * power3_bar_5 + power2_7 * (-k5 * power3_bar_4 + k13 * power3_bar_8)
                + k13 * power2_8 * power3_bar_7)
            )
            t584 = power2_7 * power3_bar_0 * weight_bar_hat_10
            t585 = hyper_bar_8 * weight_bar_hat_21
            t586 = moment_0 * weight_bar_hat_5 * power2_bar_8
            t587 = weight_bar_hat_4 * (-k3 * t415 - k3 * t416 + k4 * t417)
            t588 = weight_bar_hat_7 * (-k6 * t419 - k6 * t420 + k10 * t421 + k10 * t422 + k6 * t423)
            t589 = moment_8 * weight_bar_hat_2 * power2_bar_0
            t590 = power2_0 * power3_bar_8 * weight_bar_hat_15
            t591 = weight_bar_hat_13 * (-k3 * t426 - k3 * t427 + k4 * t428)
            t592 = weight_bar_hat_18 * (-k10 * t430 - k10 * t431 + k13 * t432 + k13 * t433 + k10 * t434)
            t593 = power2_8 * power3_bar_0 * weight_bar_hat_10
            t594 = moment_0 * weight_bar_hat_19
            t595 = power2_0 * weight_bar_hat_22
            t596 = weight_bar_hat_25 * power3_0
            t597 = moment_1 * weight_bar_hat_20
            t598 = power2_1 * weight_bar_hat_23
            t599 = weight_bar_hat_26 * power3_1
            t600 = moment_2 * weight_bar_hat_20
            t601 = power2_2 * weight_bar_hat_23
            t602 = weight_bar_hat_26 * power3_2
            t603 = moment_3 * weight_bar_hat_20
            t604 = power2_3 * weight_bar_hat_23
            t605 = weight_bar_hat_26 * power3_3
            t606 = moment_4 * weight_bar_hat_21
            t607 = power2_4 * weight_bar_hat_24
            t608 = weight_bar_hat_27 * power3_4
            t609 = moment_5 * weight_bar_hat_21
            t610 = power2_5 * weight_bar_hat_24
            t611 = weight_bar_hat_27 * power3_5
            t612 = moment_6 * weight_bar_hat_21
            t613 = power2_6 * weight_bar_hat_24
            t614 = weight_bar_hat_27 * power3_6
            t615 = moment_7 * weight_bar_hat_21
            t616 = power2_7 * weight_bar_hat_24
            t617 = weight_bar_hat_27 * power3_7
            t618 = moment_8 * weight_bar_hat_21
            t619 = power2_8 * weight_bar_hat_24
            t620 = weight_bar_hat_27 * power3_8
            moment_hat_0 = (
                k14 * weight_0 * (moment_bar_hat_0 * power2_bar_0 + moment_0 * power2_hat_0) + weight_3 * (t381
                + t382 + t383 + t384 + t385 + t386) + weight_5 * (t387 + t388 + t389 + t390 + t391 + t392 + t393
                + t394 + t395 + t396) + weight_8 * (power2_0 * power3_hat_0 + power3_bar_0 * power2_bar_hat_0)
                + weight_12 * (t397 + t398 + t399 + t400 + t401 + t402) + weight_17 * (t403 + t404 + t405 + t406
                + t407 + t408 + t409 + t410 + t411 + t412) + t413 + k14 * t414 + t418 + t424 + t425 + t429
                + t435
            )
            store(moment_hat, moment_hat_at, moment_hat_0)
            moment_hat_1 = (
                weight_3 * (moment_bar_hat_0 * power2_bar_1 + moment_0 * power2_hat_1)
                + k15 * weight_1 * (moment_bar_hat_1 * power2_bar_0 + moment_1 * power2_hat_0)
                + weight_6 * (k9 * moment_bar_hat_1 * power2_bar_4 - k12 * moment_bar_hat_1 * power2_bar_8
                + k9 * moment_bar_hat_2 * power2_bar_5 + k9 * moment_bar_hat_3 * power2_bar_6 + k9 * t436
                - k12 * t437 + k9 * t438 + k9 * t439) + weight_4 * (t124 * power2_bar_1
                + k2 * moment_bar_hat_5 * power2_bar_2 + k2 * moment_bar_hat_6 * power2_bar_3 + t440 + k2 * t441
                + k2 * t442) + weight_11 * (power2_0 * power3_hat_1 + power3_bar_1 * power2_bar_hat_0)
                + k0 * weight_9 * (power2_1 * power3_hat_0 + power3_bar_0 * power2_bar_hat_1)
                + weight_16 * (power2_1 * (k7 * power3_hat_4 - k11 * power3_hat_8)
                + k7 * power2_2 * power3_hat_5 + k7 * power2_3 * power3_hat_6 + k7 * t443 - k11 * t444
                + k7 * t445 + k7 * t446) + weight_14 * (k2 * power2_4 * power3_hat_1
                + k2 * power2_5 * power3_hat_2 + k2 * power2_6 * power3_hat_3 - k3 * power2_8 * power3_hat_1
                + t447 + k2 * t448 + k2 * t449) + t450 + t451 + k15 * t452 + t453 + t454 + t455 + k0 * t456
                + t457 + t458
            )
            store(moment_hat, moment_hat_at + 64, moment_hat_1)
            moment_hat_2 = (
                weight_3 * (moment_bar_hat_0 * power2_bar_2 + moment_0 * power2_hat_2)
                + weight_6 * (k9 * moment_bar_hat_1 * power2_bar_5 - k9 * moment_bar_hat_2 * power2_bar_4
                - k12 * moment_bar_hat_2 * power2_bar_8 + k9 * moment_bar_hat_3 * power2_bar_7 + k9 * t459
                - k9 * t460 - k12 * t461 + k9 * t462) + k15 * weight_1 * (moment_bar_hat_2 * power2_bar_0
                + moment_2 * power2_hat_0) + weight_4 * (t128 * power2_bar_2
                + k2 * moment_bar_hat_5 * power2_bar_1 + k2 * moment_bar_hat_7 * power2_bar_3 + t463 + k2 * t464
                + k2 * t465) + weight_11 * (power2_0 * power3_hat_2 + power3_bar_2 * power2_bar_hat_0)
                + weight_16 * (k7 * power2_1 * power3_hat_5 + power2_2 * (-k7 * power3_hat_4
                - k11 * power3_hat_8) + k7 * power2_3 * power3_hat_7 + k7 * t466 - k7 * t467 - k11 * t468
                + k7 * t469) + k0 * weight_9 * (power2_2 * power3_hat_0 + power3_bar_0 * power2_bar_hat_2)
                + weight_14 * (-k2 * power2_4 * power3_hat_2 + k2 * power2_5 * power3_hat_1
                + k2 * power2_7 * power3_hat_3 - k3 * power2_8 * power3_hat_2 + t470 + k2 * t471 + k2 * t472)
                + t473 + t474 + t475 + k15 * t476 + t477 + t478 + t479 + k0 * t480 + t481
            )
            store(moment_hat, moment_hat_at + 128, moment_hat_2)
            moment_hat_3 = (
                weight_3 * (moment_bar_hat_0 * power2_bar_3 + moment_0 * power2_hat_3)
                + weight_6 * (k9 * moment_bar_hat_1 * power2_bar_6 + k9 * moment_bar_hat_2 * power2_bar_7
                + k17 * moment_bar_hat_3 * power2_bar_8 + k9 * t482 + k9 * t483 + k17 * t484)
                + k15 * weight_1 * (moment_bar_hat_3 * power2_bar_0 + moment_3 * power2_hat_0)
                + weight_4 * (k2 * moment_bar_hat_6 * power2_bar_1 + k2 * moment_bar_hat_7 * power2_bar_2
                + k4 * moment_bar_hat_8 * power2_bar_3 + k2 * t485 + k2 * t486 + k4 * t487)
                + weight_11 * (power2_0 * power3_hat_3 + power3_bar_3 * power2_bar_hat_0)
                + weight_16 * (k7 * power2_1 * power3_hat_6 + k7 * power2_2 * power3_hat_7
                + k12 * power2_3 * power3_hat_8 + k7 * t488 + k7 * t489 + k12 * t490)
                + k0 * weight_9 * (power2_3 * power3_hat_0 + power3_bar_0 * power2_bar_hat_3)
                + weight_14 * (k2 * power2_6 * power3_hat_1 + k2 * power2_7 * power3_hat_2
                + k4 * power2_8 * power3_hat_3 + k2 * t491 + k2 * t492 + k4 * t493) + t494 + t495 + t496
                + k15 * t497 + t498 + t499 + t500 + k0 * t501 + t502
            )
            store(moment_hat, moment_hat_at + 192, moment_hat_3)
            moment_hat_4 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_4 + moment_0 * power2_hat_4) + k2 * weight_4 * (t381
                - t382 + t384 - t385) + k16 * weight_2 * (moment_bar_hat_4 * power2_bar_0
                + moment_4 * power2_hat_0) + weight_7 * (k8 * t389 - k8 * t390 + k8 * t394 - k8 * t395
                - k6 * moment_bar_hat_4 * power2_bar_8 - k6 * moment_bar_hat_8 * power2_bar_4 - k6 * t503
                - k6 * t504) + weight_15 * (power2_0 * power3_hat_4 + power3_bar_4 * power2_bar_hat_0)
                + k2 * weight_13 * (t397 - t398 + t400 - t401) + k1 * weight_10 * (power2_4 * power3_hat_0
                + power3_bar_0 * power2_bar_hat_4) + weight_18 * (k5 * t405 - k5 * t406 + k5 * t410 - k5 * t411
                - k10 * power2_4 * power3_hat_8 - k10 * power2_8 * power3_hat_4 - k10 * t505 - k10 * t506)
                + t507 + t508 + k2 * t509 + k16 * t510 + t511 + t512 + k2 * t513 + k1 * t514 + t515
            )
            store(moment_hat, moment_hat_at + 256, moment_hat_4)
            moment_hat_5 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_5 + moment_0 * power2_hat_5)
                + k2 * weight_4 * (moment_bar_hat_1 * power2_bar_2 + moment_bar_hat_2 * power2_bar_1 + t516
                + t517) + k16 * weight_2 * (moment_bar_hat_5 * power2_bar_0 + moment_5 * power2_hat_0)
                + weight_7 * (-k6 * moment_bar_hat_5 * power2_bar_8 + k8 * moment_bar_hat_6 * power2_bar_7
                + k8 * moment_bar_hat_7 * power2_bar_6 - k6 * moment_bar_hat_8 * power2_bar_5 - k6 * t518
                + k8 * t519 + k8 * t520 - k6 * t521) + weight_15 * (power2_0 * power3_hat_5
                + power3_bar_5 * power2_bar_hat_0) + k2 * weight_13 * (power2_1 * power3_hat_2
                + power2_2 * power3_hat_1 + t522 + t523) + k1 * weight_10 * (power2_5 * power3_hat_0
                + power3_bar_0 * power2_bar_hat_5) + weight_18 * (-k10 * power2_5 * power3_hat_8
                + k5 * power2_6 * power3_hat_7 + k5 * power2_7 * power3_hat_6 - k10 * power2_8 * power3_hat_5
                - k10 * t524 + k5 * t525 + k5 * t526 - k10 * t527) + t528 + t529 + k2 * t530 + k16 * t531 + t532
                + t533 + k2 * t534 + k1 * t535 + t536
            )
            store(moment_hat, moment_hat_at + 320, moment_hat_5)
            moment_hat_6 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_6 + moment_0 * power2_hat_6)
                + k2 * weight_4 * (moment_bar_hat_1 * power2_bar_3 + moment_bar_hat_3 * power2_bar_1 + t537
                + t538) + weight_7 * (t143 * power2_bar_6 + k8 * moment_bar_hat_5 * power2_bar_7
                + k8 * moment_bar_hat_6 * power2_bar_4 + k10 * moment_bar_hat_6 * power2_bar_8
                + k8 * moment_bar_hat_7 * power2_bar_5 + t540 + k8 * t541 + k8 * t542 + k10 * t543 + k8 * t544)
                + k16 * weight_2 * (moment_bar_hat_6 * power2_bar_0 + moment_6 * power2_hat_0)
                + weight_15 * (power2_0 * power3_hat_6 + power3_bar_6 * power2_bar_hat_0)
                + k2 * weight_13 * (power2_1 * power3_hat_3 + power2_3 * power3_hat_1 + t545 + t546)
                + weight_18 * (k5 * power2_4 * power3_hat_6 + k5 * power2_5 * power3_hat_7
                + power2_6 * (k5 * power3_hat_4 + k13 * power3_hat_8) + k5 * power2_7 * power3_hat_5
                + k13 * power2_8 * power3_hat_6 + t547 + k5 * t548 + k5 * t549 + k13 * t550 + k5 * t551)
                + k1 * weight_10 * (power2_6 * power3_hat_0 + power3_bar_0 * power2_bar_hat_6) + t552 + t553
                + k2 * t554 + t555 + k16 * t556 + t557 + k2 * t558 + t559 + k1 * t560
            )
            store(moment_hat, moment_hat_at + 384, moment_hat_6)
            moment_hat_7 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_7 + moment_0 * power2_hat_7)
                + k2 * weight_4 * (moment_bar_hat_2 * power2_bar_3 + moment_bar_hat_3 * power2_bar_2 + t561
                + t562) + weight_7 * (t148 * power2_bar_7 + k8 * moment_bar_hat_5 * power2_bar_6
                + k8 * moment_bar_hat_6 * power2_bar_5 - k8 * moment_bar_hat_7 * power2_bar_4
                + k10 * moment_bar_hat_7 * power2_bar_8 + t564 + k8 * t565 + k8 * t566 - k8 * t567 + k10 * t568)
                + k16 * weight_2 * (moment_bar_hat_7 * power2_bar_0 + moment_7 * power2_hat_0)
                + weight_15 * (power2_0 * power3_hat_7 + power3_bar_7 * power2_bar_hat_0)
                + k2 * weight_13 * (power2_2 * power3_hat_3 + power2_3 * power3_hat_2 + t569 + t570)
                + weight_18 * (-k5 * power2_4 * power3_hat_7 + k5 * power2_5 * power3_hat_6
                + k5 * power2_6 * power3_hat_5 + power2_7 * (-k5 * power3_hat_4 + k13 * power3_hat_8)
                + k13 * power2_8 * power3_hat_7 + t571 + k5 * t572 + k5 * t573 - k5 * t574 + k13 * t575)
                + k1 * weight_10 * (power2_7 * power3_hat_0 + power3_bar_0 * power2_bar_hat_7) + t576 + t577
                + k2 * t578 + t579 + k16 * t580 + t581 + k2 * t582 + t583 + k1 * t584
            )
            store(moment_hat, moment_hat_at + 448, moment_hat_7)
            moment_hat_8 = (
                weight_5 * (moment_bar_hat_0 * power2_bar_8 + moment_0 * power2_hat_8) + weight_4 * (-k3 * t381
                - k3 * t382 + k4 * t383 - k3 * t384 - k3 * t385 + k4 * t386) + weight_7 * (-k6 * t387
                - k6 * t388 + k10 * t389 + k10 * t390 + k6 * t391 - k6 * t392 - k6 * t393 + k10 * t394
                + k10 * t395 + k6 * t396) + k16 * weight_2 * (moment_bar_hat_8 * power2_bar_0
                + moment_8 * power2_hat_0) + weight_15 * (power2_0 * power3_hat_8
                + power3_bar_8 * power2_bar_hat_0) + weight_13 * (-k3 * t397 - k3 * t398 + k4 * t399 - k3 * t400
                - k3 * t401 + k4 * t402) + weight_18 * (-k10 * t403 - k10 * t404 + k13 * t405 + k13 * t406
                + k10 * t407 - k10 * t408 - k10 * t409 + k13 * t410 + k13 * t411 + k10 * t412)
                + k1 * weight_10 * (power2_8 * power3_hat_0 + power3_bar_0 * power2_bar_hat_8) + t585 + t586
                + t587 + t588 + k16 * t589 + t590 + t591 + t592 + k1 * t593
            )
            store(moment_hat, moment_hat_at + 512, moment_hat_8)
            hyper_bar_hat_0 = (
                moment_bar_hat_0 * weight_19 + weight_22 * power2_bar_hat_0 + weight_25 * power3_bar_hat_0
                + t594 + t595 + t596
            )
            store(hyper_bar_hat, hyper_bar_hat_at, hyper_bar_hat_0)
            hyper_bar_hat_1 = (
                moment_bar_hat_1 * weight_20 + weight_23 * power2_bar_hat_1 + weight_26 * power3_bar_hat_1
                + t597 + t598 + t599
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 64, hyper_bar_hat_1)
            hyper_bar_hat_2 = (
                moment_bar_hat_2 * weight_20 + weight_23 * power2_bar_hat_2 + weight_26 * power3_bar_hat_2
                + t600 + t601 + t602
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 128, hyper_bar_hat_2)
            hyper_bar_hat_3 = (
                moment_bar_hat_3 * weight_20 + weight_23 * power2_bar_hat_3 + weight_26 * power3_bar_hat_3
                + t603 + t604 + t605
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 192, hyper_bar_hat_3)
            hyper_bar_hat_4 = (
                moment_bar_hat_4 * weight_21 + weight_24 * power2_bar_hat_4 + weight_27 * power3_bar_hat_4
                + t606 + t607 + t608
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 256, hyper_bar_hat_4)
            hyper_bar_hat_5 = (
                moment_bar_hat_5 * weight_21 + weight_24 * power2_bar_hat_5 + weight_27 * power3_bar_hat_5
                + t609 + t610 + t611
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 320, hyper_bar_hat_5)
            hyper_bar_hat_6 = (
                moment_bar_hat_6 * weight_21 + weight_24 * power2_bar_hat_6 + weight_27 * power3_bar_hat_6
                + t612 + t613 + t614
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 384, hyper_bar_hat_6)
            hyper_bar_hat_7 = (
                moment_bar_hat_7 * weight_21 + weight_24 * power2_bar_hat_7 + weight_27 * power3_bar_hat_7
                + t615 + t616 + t617
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 448, hyper_bar_hat_7)
            hyper_bar_hat_8 = (
                moment_bar_hat_8 * weight_21 + weight_24 * power2_bar_hat_8 + weight_27 * power3_bar_hat_8
                + t618 + t619 + t620
            )
            store(hyper_bar_hat, hyper_bar_hat_at + 512, hyper_bar_hat_8)


@compiled
def second_shared(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat):
    """moment [samples, 9, 64]
    weight [28, 64]
    hyper_bar [samples, 9, 64]
    moment_bar_hat [samples, 9, 64]
    weight_bar_hat [28, 64]
    -> weight_hat [28, 64]
    147200 operations an instance; nesting order weight, weight_bar_hat, hyper_bar, power2, power3_bar, power2_bar, power2_bar_hat, power3_bar_hat, power3_hat, power2_hat, moment, moment_bar_hat
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.4629100498862757)  # sqrt(42)/14
    k6 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k7 = real(0.7071067811865476)  # sqrt(2)/2
    k8 = real(0.9258200997725514)  # sqrt(42)/7
    k9 = real(1.4142135623730951)  # sqrt(2)
    k10 = real(0.5345224838248487)  # sqrt(14)/7
    k11 = real(0.40824829046386296)  # sqrt(6)/6
    k12 = real(0.8164965809277259)  # sqrt(6)/3
    k13 = real(0.26726124191242434)  # sqrt(14)/14
    k14 = real(2.0)  # 2
    k15 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k16 = real(0.894427190999916)  # 2*sqrt(5)/5
    k17 = real(1.6329931618554518)  # 2*sqrt(6)/3
    samples = moment.size // 576
    # begin and end count blocks of samples; each block sums into its own row of the outputs
    for block in range(begin, end):
        for c in range(0, 64, step):
            weight_hat_at = block * 1792 + c
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 576 + c
                hyper_bar_at = n * 576 + c
                moment_bar_hat_at = n * 576 + c
                moment_0 = load(moment, moment_at)
                moment_1 = load(moment, moment_at + 64)
                moment_2 = load(moment, moment_at + 128)
                moment_3 = load(moment, moment_at + 192)
                moment_4 = load(moment, moment_at + 256)
                moment_5 = load(moment, moment_at + 320)
                moment_6 = load(moment, moment_at + 384)
                moment_7 = load(moment, moment_at + 448)
                moment_8 = load(moment, moment_at + 512)
                weight_0 = load(weight, c)
                weight_1 = load(weight, 64 + c)
                weight_2 = load(weight, 128 + c)
                weight_3 = load(weight, 192 + c)
                weight_4 = load(weight, 256 + c)
                weight_5 = load(weight, 320 + c)
                weight_6 = load(weight, 384 + c)
                weight_7 = load(weight, 448 + c)
                weight_8 = load(weight, 512 + c)
                weight_9 = load(weight, 576 + c)
                weight_10 = load(weight, 640 + c)
                weight_11 = load(weight, 704 + c)
                weight_12 = load(weight, 768 + c)
                weight_13 = load(weight, 832 + c)
                weight_14 = load(weight, 896 + c)
                weight_15 = load(weight, 960 + c)
                weight_16 = load(weight, 1024 + c)
                weight_17 = load(weight, 1088 + c)
                weight_18 = load(weight, 1152 + c)
                weight_22 = load(weight, 1408 + c)
                weight_23 = load(weight, 1472 + c)
                weight_24 = load(weight, 1536 + c)
                weight_25 = load(weight, 1600 + c)
                weight_26 = load(weight, 1664 + c)
                weight_27 = load(weight, 1728 + c)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at)
                hyper_bar_1 = load(hyper_bar, hyper_bar_at + 64)
                hyper_bar_2 = load(hyper_bar, hyper_bar_at + 128)
                hyper_bar_3 = load(hyper_bar, hyper_bar_at + 192)
                hyper_bar_4 = load(hyper_bar, hyper_bar_at + 256)
                hyper_bar_5 = load(hyper_bar, hyper_bar_at + 320)
                hyper_bar_6 = load(hyper_bar, hyper_bar_at + 384)
                hyper_bar_7 = load(hyper_bar, hyper_bar_at + 448)
                hyper_bar_8 = load(hyper_bar, hyper_bar_at + 512)
                moment_bar_hat_0 = load(moment_bar_hat, moment_bar_hat_at)
                moment_bar_hat_1 = load(moment_bar_hat, moment_bar_hat_at + 64)
                moment_bar_hat_2 = load(moment_bar_hat, moment_bar_hat_at + 128)
                moment_bar_hat_3 = load(moment_bar_hat, moment_bar_hat_at + 192)
                moment_bar_hat_4 = load(moment_bar_hat, moment_bar_hat_at + 256)
                moment_bar_hat_5 = load(moment_bar_hat, moment_bar_hat_at + 320)
                moment_bar_hat_6 = load(moment_bar_hat, moment_bar_hat_at + 384)
                moment_bar_hat_7 = load(moment_bar_hat, moment_bar_hat_at + 448)
                moment_bar_hat_8 = load(moment_bar_hat, moment_bar_hat_at + 512)
                weight_bar_hat_0 = load(weight_bar_hat, c)
                weight_bar_hat_1 = load(weight_bar_hat, 64 + c)
                weight_bar_hat_2 = load(weight_bar_hat, 128 + c)
                weight_bar_hat_3 = load(weight_bar_hat, 192 + c)
                weight_bar_hat_4 = load(weight_bar_hat, 256 + c)
                weight_bar_hat_5 = load(weight_bar_hat, 320 + c)
                weight_bar_hat_6 = load(weight_bar_hat, 384 + c)
                weight_bar_hat_7 = load(weight_bar_hat, 448 + c)
                weight_bar_hat_8 = load(weight_bar_hat, 512 + c)
                weight_bar_hat_9 = load(weight_bar_hat, 576 + c)
                weight_bar_hat_10 = load(weight_bar_hat, 640 + c)
                weight_bar_hat_11 = load(weight_bar_hat, 704 + c)
                weight_bar_hat_12 = load(weight_bar_hat, 768 + c)
                weight_bar_hat_13 = load(weight_bar_hat, 832 + c)
                weight_bar_hat_14 = load(weight_bar_hat, 896 + c)
                weight_bar_hat_15 = load(weight_bar_hat, 960 + c)
                weight_bar_hat_16 = load(weight_bar_hat, 1024 + c)
                weight_bar_hat_17 = load(weight_bar_hat, 1088 + c)
                weight_bar_hat_18 = load(weight_bar_hat, 1152 + c)
                weight_bar_hat_22 = load(weight_bar_hat, 1408 + c)
                weight_bar_hat_23 = load(weight_bar_hat, 1472 + c)
                weight_bar_hat_24 = load(weight_bar_hat, 1536 + c)
                weight_bar_hat_25 = load(weight_bar_hat, 1600 + c)
                weight_bar_hat_26 = load(weight_bar_hat, 1664 + c)
                weight_bar_hat_27 = load(weight_bar_hat, 1728 + c)
                t0 = moment_1 * moment_1
                t1 = moment_2 * moment_2
                t2 = moment_3 * moment_3
                t3 = t0 + t1 + t2
                t4 = moment_4 * moment_4
                t5 = moment_5 * moment_5
                t6 = moment_6 * moment_6
                t7 = moment_7 * moment_7
                t8 = moment_8 * moment_8
                t9 = t4 + t5 + t6 + t7 + t8
                power2_0 = moment_0 * moment_0 * weight_0 + k0 * t3 * weight_1 + k1 * t9 * weight_2
                t11 = k2 * moment_4 - k3 * moment_8
                t12 = moment_1 * t11 + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
                power2_1 = moment_0 * moment_1 * weight_3 + t12 * weight_4
                t14 = -k2 * moment_4 - k3 * moment_8
                t15 = k2 * moment_1 * moment_5 + moment_2 * t14 + k2 * moment_3 * moment_7
                power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t15
                t17 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k4 * moment_3 * moment_8
                power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t17
                t19 = t0 - t1
                t20 = k5 * t6 - k5 * t7 - k6 * moment_4 * moment_8
                power2_4 = moment_0 * moment_4 * weight_5 + k7 * t19 * weight_6 + t20 * weight_7
                t22 = -k6 * moment_5 * moment_8 + k8 * moment_6 * moment_7
                power2_5 = moment_0 * moment_5 * weight_5 + k9 * moment_1 * moment_2 * weight_6 + weight_7 * t22
                t24 = k8 * moment_4 * moment_6 + k8 * moment_5 * moment_7 + k10 * moment_6 * moment_8
                power2_6 = moment_0 * moment_6 * weight_5 + k9 * moment_1 * moment_3 * weight_6 + weight_7 * t24
                t26 = -k8 * moment_4 * moment_7 + k8 * moment_5 * moment_6 + k10 * moment_7 * moment_8
                power2_7 = moment_0 * moment_7 * weight_5 + k9 * moment_2 * moment_3 * weight_6 + weight_7 * t26
                t28 = -k11 * t0 - k11 * t1 + k12 * t2
                t29 = -k10 * t4 - k10 * t5 + k13 * t6 + k13 * t7 + k10 * t8
                power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t28 + weight_7 * t29
                power3_bar_0 = hyper_bar_0 * weight_25
                power3_bar_1 = hyper_bar_1 * weight_26
                power3_bar_2 = weight_26 * hyper_bar_2
                power3_bar_3 = weight_26 * hyper_bar_3
                power3_bar_4 = hyper_bar_4 * weight_27
                power3_bar_5 = weight_27 * hyper_bar_5
                power3_bar_6 = weight_27 * hyper_bar_6
                power3_bar_7 = weight_27 * hyper_bar_7
                power3_bar_8 = weight_27 * hyper_bar_8
                t40 = moment_1 * power3_bar_1
                t41 = moment_2 * power3_bar_2
                t42 = moment_3 * power3_bar_3
                t43 = t40 + t41 + t42
                t44 = moment_4 * power3_bar_4
                t45 = moment_5 * power3_bar_5
                t46 = moment_6 * power3_bar_6
                t47 = moment_7 * power3_bar_7
                t48 = moment_8 * power3_bar_8
                t49 = t44 + t45 + t46 + t47 + t48
                power2_bar_0 = (
                    hyper_bar_0 * weight_22 + moment_0 * power3_bar_0 * weight_8 + t43 * weight_11
                    + t49 * weight_15
                )
                t51 = (
                    k7 * moment_1 * power3_bar_4 - k11 * moment_1 * power3_bar_8 + k7 * moment_2 * power3_bar_5
                    + k7 * moment_3 * power3_bar_6
                )
                t52 = t11 * power3_bar_1 + k2 * moment_5 * power3_bar_2 + k2 * moment_6 * power3_bar_3
                power2_bar_1 = (
                    hyper_bar_1 * weight_23 + moment_0 * power3_bar_1 * weight_12
                    + k0 * moment_1 * power3_bar_0 * weight_9 + t51 * weight_16 + t52 * weight_13
                )
                t54 = (
                    k7 * moment_1 * power3_bar_5 - k7 * moment_2 * power3_bar_4 - k11 * moment_2 * power3_bar_8
                    + k7 * moment_3 * power3_bar_7
                )
                t55 = t14 * power3_bar_2 + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3
                power2_bar_2 = (
                    hyper_bar_2 * weight_23 + moment_0 * power3_bar_2 * weight_12 + weight_16 * t54
                    + k0 * moment_2 * power3_bar_0 * weight_9 + weight_13 * t55
                )
                t57 = (
                    k7 * moment_1 * power3_bar_6 + k7 * moment_2 * power3_bar_7 + k12 * moment_3 * power3_bar_8
                )
                t58 = k2 * moment_6 * power3_bar_1 + k2 * moment_7 * power3_bar_2 + k4 * moment_8 * power3_bar_3
                power2_bar_3 = (
                    hyper_bar_3 * weight_23 + moment_0 * power3_bar_3 * weight_12 + weight_16 * t57
                    + k0 * moment_3 * power3_bar_0 * weight_9 + weight_13 * t58
                )
                t60 = t40 - t41
                t61 = k5 * t46 - k5 * t47 - k10 * moment_4 * power3_bar_8 - k10 * moment_8 * power3_bar_4
                power2_bar_4 = (
                    hyper_bar_4 * weight_24 + moment_0 * power3_bar_4 * weight_17 + k2 * t60 * weight_14
                    + k1 * moment_4 * power3_bar_0 * weight_10 + t61 * weight_18
                )
                t63 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
                t64 = (
                    -k10 * moment_5 * power3_bar_8 + k5 * moment_6 * power3_bar_7 + k5 * moment_7 * power3_bar_6
                    - k10 * moment_8 * power3_bar_5
                )
                power2_bar_5 = (
                    hyper_bar_5 * weight_24 + moment_0 * power3_bar_5 * weight_17 + k2 * weight_14 * t63
                    + k1 * moment_5 * power3_bar_0 * weight_10 + weight_18 * t64
                )
                t66 = moment_1 * power3_bar_3 + moment_3 * power3_bar_1
                t67 = k5 * moment_4 + k13 * moment_8
                t68 = (
                    power3_bar_6 * t67 + k5 * moment_5 * power3_bar_7 + k5 * moment_6 * power3_bar_4
                    + k13 * moment_6 * power3_bar_8 + k5 * moment_7 * power3_bar_5
                )
                power2_bar_6 = (
                    hyper_bar_6 * weight_24 + moment_0 * power3_bar_6 * weight_17 + k2 * weight_14 * t66
                    + weight_18 * t68 + k1 * moment_6 * power3_bar_0 * weight_10
                )
                t70 = moment_2 * power3_bar_3 + moment_3 * power3_bar_2
                t71 = -k5 * moment_4 + k13 * moment_8
                t72 = (
                    power3_bar_7 * t71 + k5 * moment_5 * power3_bar_6 + k5 * moment_6 * power3_bar_5
                    - k5 * moment_7 * power3_bar_4 + k13 * moment_7 * power3_bar_8
                )
                power2_bar_7 = (
                    hyper_bar_7 * weight_24 + moment_0 * power3_bar_7 * weight_17 + k2 * weight_14 * t70
                    + weight_18 * t72 + k1 * moment_7 * power3_bar_0 * weight_10
                )
                t74 = -k3 * t40 - k3 * t41 + k4 * t42
                t75 = -k10 * t44 - k10 * t45 + k13 * t46 + k13 * t47 + k10 * t48
                power2_bar_8 = (
                    hyper_bar_8 * weight_24 + moment_0 * power3_bar_8 * weight_17 + weight_14 * t74
                    + weight_18 * t75 + k1 * moment_8 * power3_bar_0 * weight_10
                )
                t77 = moment_1 * moment_bar_hat_1
                t78 = moment_2 * moment_bar_hat_2
                t79 = moment_3 * moment_bar_hat_3
                t80 = t77 + t78 + t79
                t81 = moment_4 * moment_bar_hat_4
                t82 = moment_5 * moment_bar_hat_5
                t83 = moment_6 * moment_bar_hat_6
                t84 = moment_7 * moment_bar_hat_7
                t85 = moment_8 * moment_bar_hat_8
                t86 = t81 + t82 + t83 + t84 + t85
                t87 = moment_0 * moment_0 * weight_bar_hat_0
                t88 = t3 * weight_bar_hat_1
                t89 = t9 * weight_bar_hat_2
                power2_bar_hat_0 = (
                    k14 * moment_0 * weight_0 * moment_bar_hat_0 + k15 * weight_1 * t80 + k16 * weight_2 * t86
                    + t87 + k0 * t88 + k1 * t89
                )
                t91 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
                t92 = k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8
                t93 = (
                    moment_1 * t92 + k2 * moment_2 * moment_bar_hat_5 + k2 * moment_3 * moment_bar_hat_6
                    + k2 * moment_4 * moment_bar_hat_1 + k2 * moment_5 * moment_bar_hat_2
                    + k2 * moment_6 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_1
                )
                t94 = moment_0 * moment_1 * weight_bar_hat_3
                t95 = t12 * weight_bar_hat_4
                power2_bar_hat_1 = weight_3 * t91 + weight_4 * t93 + t94 + t95
                t97 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
                t98 = -k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8
                t99 = (
                    k2 * moment_1 * moment_bar_hat_5 + moment_2 * t98 + k2 * moment_3 * moment_bar_hat_7
                    - k2 * moment_4 * moment_bar_hat_2 + k2 * moment_5 * moment_bar_hat_1
                    + k2 * moment_7 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_2
                )
                t100 = moment_0 * moment_2 * weight_bar_hat_3
                t101 = t15 * weight_bar_hat_4
                power2_bar_hat_2 = weight_3 * t97 + weight_4 * t99 + t100 + t101
                t103 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
                t104 = (
                    k2 * moment_1 * moment_bar_hat_6 + k2 * moment_2 * moment_bar_hat_7
                    + k4 * moment_3 * moment_bar_hat_8 + k2 * moment_6 * moment_bar_hat_1
                    + k2 * moment_7 * moment_bar_hat_2 + k4 * moment_8 * moment_bar_hat_3
                )
                t105 = moment_0 * moment_3 * weight_bar_hat_3
                t106 = t17 * weight_bar_hat_4
                power2_bar_hat_3 = weight_3 * t103 + weight_4 * t104 + t105 + t106
                t108 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
                t109 = t77 - t78
                t110 = k8 * t83 - k8 * t84 - k6 * moment_4 * moment_bar_hat_8 - k6 * moment_8 * moment_bar_hat_4
                t111 = moment_0 * moment_4 * weight_bar_hat_5
                t112 = t19 * weight_bar_hat_6
                t113 = t20 * weight_bar_hat_7
                power2_bar_hat_4 = (
                    weight_5 * t108 + k9 * weight_6 * t109 + weight_7 * t110 + t111 + k7 * t112 + t113
                )
                t115 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
                t116 = moment_1 * moment_bar_hat_2 + moment_2 * moment_bar_hat_1
                t117 = (
                    -k6 * moment_5 * moment_bar_hat_8 + k8 * moment_6 * moment_bar_hat_7
                    + k8 * moment_7 * moment_bar_hat_6 - k6 * moment_8 * moment_bar_hat_5
                )
                t118 = moment_0 * moment_5 * weight_bar_hat_5
                t119 = moment_1 * moment_2 * weight_bar_hat_6
                t120 = t22 * weight_bar_hat_7
                power2_bar_hat_5 = (
                    weight_5 * t115 + k9 * weight_6 * t116 + weight_7 * t117 + t118 + k9 * t119 + t120
                )
                t122 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
                t123 = moment_1 * moment_bar_hat_3 + moment_3 * moment_bar_hat_1
                t124 = (
                    k8 * moment_4 * moment_bar_hat_6 + k8 * moment_5 * moment_bar_hat_7
                    + moment_6 * (k8 * moment_bar_hat_4 + k10 * moment_bar_hat_8)
                    + k8 * moment_7 * moment_bar_hat_5 + k10 * moment_8 * moment_bar_hat_6
                )
                t125 = moment_0 * moment_6 * weight_bar_hat_5
                t126 = moment_1 * moment_3 * weight_bar_hat_6
                t127 = t24 * weight_bar_hat_7
                power2_bar_hat_6 = (
                    weight_5 * t122 + k9 * weight_6 * t123 + weight_7 * t124 + t125 + k9 * t126 + t127
                )
                t129 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
                t130 = moment_2 * moment_bar_hat_3 + moment_3 * moment_bar_hat_2
                t131 = (
                    -k8 * moment_4 * moment_bar_hat_7 + k8 * moment_5 * moment_bar_hat_6
                    + k8 * moment_6 * moment_bar_hat_5 + moment_7 * (-k8 * moment_bar_hat_4
                    + k10 * moment_bar_hat_8) + k10 * moment_8 * moment_bar_hat_7
                )
                t132 = moment_0 * moment_7 * weight_bar_hat_5
                t133 = moment_2 * moment_3 * weight_bar_hat_6
                t134 = t26 * weight_bar_hat_7
                power2_bar_hat_7 = (
                    weight_5 * t129 + k9 * weight_6 * t130 + weight_7 * t131 + t132 + k9 * t133 + t134
                )
                t136 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
                t137 = -k12 * t77 - k12 * t78 + k17 * t79
                t138 = -k6 * t81 - k6 * t82 + k10 * t83 + k10 * t84 + k6 * t85
                t139 = moment_0 * moment_8 * weight_bar_hat_5
                t140 = t28 * weight_bar_hat_6
                t141 = t29 * weight_bar_hat_7
                power2_bar_hat_8 = weight_5 * t136 + weight_6 * t137 + weight_7 * t138 + t139 + t140 + t141
                t143 = moment_bar_hat_1 * power2_1
                t144 = moment_bar_hat_2 * power2_2
                t145 = moment_bar_hat_3 * power2_3
                t146 = moment_1 * power2_bar_hat_1
                t147 = moment_2 * power2_bar_hat_2
                t148 = moment_3 * power2_bar_hat_3
                t149 = moment_bar_hat_4 * power2_4
                t150 = moment_bar_hat_5 * power2_5
                t151 = moment_bar_hat_6 * power2_6
                t152 = moment_bar_hat_7 * power2_7
                t153 = moment_bar_hat_8 * power2_8
                t154 = moment_4 * power2_bar_hat_4
                t155 = moment_5 * power2_bar_hat_5
                t156 = moment_6 * power2_bar_hat_6
                t157 = moment_7 * power2_bar_hat_7
                t158 = moment_8 * power2_bar_hat_8
                t159 = moment_0 * power2_0 * weight_bar_hat_8
                t160 = moment_1 * power2_1
                t161 = moment_2 * power2_2
                t162 = moment_3 * power2_3
                t163 = (t160 + t161 + t162) * weight_bar_hat_9
                t164 = moment_4 * power2_4
                t165 = moment_5 * power2_5
                t166 = moment_6 * power2_6
                t167 = moment_7 * power2_7
                t168 = moment_8 * power2_8
                t169 = (t164 + t165 + t166 + t167 + t168) * weight_bar_hat_10
                power3_bar_hat_0 = (
                    weight_8 * (moment_bar_hat_0 * power2_0 + moment_0 * power2_bar_hat_0)
                    + k0 * weight_9 * (t143 + t144 + t145 + t146 + t147 + t148) + k1 * weight_10 * (t149 + t150
                    + t151 + t152 + t153 + t154 + t155 + t156 + t157 + t158) + t159 + k0 * t163 + k1 * t169
                )
                t171 = moment_1 * power2_bar_hat_4
                t172 = moment_1 * power2_bar_hat_8
                t173 = moment_2 * power2_bar_hat_5
                t174 = moment_3 * power2_bar_hat_6
                t175 = t11 * power2_bar_hat_1
                t176 = moment_5 * power2_bar_hat_2
                t177 = moment_6 * power2_bar_hat_3
                t178 = moment_0 * power2_1 * weight_bar_hat_12
                t179 = moment_1 * power2_0 * weight_bar_hat_11
                t180 = (
                    (k2 * moment_1 * power2_4 - k3 * moment_1 * power2_8 + k2 * moment_2 * power2_5
                    + k2 * moment_3 * power2_6) * weight_bar_hat_14
                )
                t181 = (
                    (t11 * power2_1 + k2 * moment_5 * power2_2 + k2 * moment_6 * power2_3) * weight_bar_hat_13
                )
                power3_bar_hat_1 = (
                    weight_12 * (moment_bar_hat_0 * power2_1 + moment_0 * power2_bar_hat_1)
                    + weight_11 * (moment_bar_hat_1 * power2_0 + moment_1 * power2_bar_hat_0)
                    + weight_14 * (k2 * moment_bar_hat_1 * power2_4 - k3 * moment_bar_hat_1 * power2_8
                    + k2 * moment_bar_hat_2 * power2_5 + k2 * moment_bar_hat_3 * power2_6 + k2 * t171
                    - k3 * t172 + k2 * t173 + k2 * t174) + weight_13 * (t92 * power2_1
                    + k2 * moment_bar_hat_5 * power2_2 + k2 * moment_bar_hat_6 * power2_3 + t175 + k2 * t176
                    + k2 * t177) + t178 + t179 + t180 + t181
                )
                t183 = moment_1 * power2_bar_hat_5
                t184 = moment_2 * power2_bar_hat_4
                t185 = moment_2 * power2_bar_hat_8
                t186 = moment_3 * power2_bar_hat_7
                t187 = t14 * power2_bar_hat_2
                t188 = moment_5 * power2_bar_hat_1
                t189 = moment_7 * power2_bar_hat_3
                t190 = moment_0 * power2_2 * weight_bar_hat_12
                t191 = (
                    weight_bar_hat_14 * (k2 * moment_1 * power2_5 - k2 * moment_2 * power2_4
                    - k3 * moment_2 * power2_8 + k2 * moment_3 * power2_7)
                )
                t192 = moment_2 * power2_0 * weight_bar_hat_11
                t193 = (
                    weight_bar_hat_13 * (t14 * power2_2 + k2 * moment_5 * power2_1 + k2 * moment_7 * power2_3)
                )
                power3_bar_hat_2 = (
                    weight_12 * (moment_bar_hat_0 * power2_2 + moment_0 * power2_bar_hat_2)
                    + weight_14 * (k2 * moment_bar_hat_1 * power2_5 - k2 * moment_bar_hat_2 * power2_4
                    - k3 * moment_bar_hat_2 * power2_8 + k2 * moment_bar_hat_3 * power2_7 + k2 * t183
                    - k2 * t184 - k3 * t185 + k2 * t186) + weight_11 * (moment_bar_hat_2 * power2_0
                    + moment_2 * power2_bar_hat_0) + weight_13 * (t98 * power2_2
                    + k2 * moment_bar_hat_5 * power2_1 + k2 * moment_bar_hat_7 * power2_3 + t187 + k2 * t188
                    + k2 * t189) + t190 + t191 + t192 + t193
                )
                t195 = moment_1 * power2_bar_hat_6
                t196 = moment_2 * power2_bar_hat_7
                t197 = moment_3 * power2_bar_hat_8
                t198 = moment_6 * power2_bar_hat_1
                t199 = moment_7 * power2_bar_hat_2
                t200 = moment_8 * power2_bar_hat_3
                t201 = moment_0 * power2_3 * weight_bar_hat_12
                t202 = (
                    weight_bar_hat_14 * (k2 * moment_1 * power2_6 + k2 * moment_2 * power2_7
                    + k4 * moment_3 * power2_8)
                )
                t203 = moment_3 * power2_0 * weight_bar_hat_11
                t204 = (
                    weight_bar_hat_13 * (k2 * moment_6 * power2_1 + k2 * moment_7 * power2_2
                    + k4 * moment_8 * power2_3)
                )
                power3_bar_hat_3 = (
                    weight_12 * (moment_bar_hat_0 * power2_3 + moment_0 * power2_bar_hat_3)
                    + weight_14 * (k2 * moment_bar_hat_1 * power2_6 + k2 * moment_bar_hat_2 * power2_7
                    + k4 * moment_bar_hat_3 * power2_8 + k2 * t195 + k2 * t196 + k4 * t197)
                    + weight_11 * (moment_bar_hat_3 * power2_0 + moment_3 * power2_bar_hat_0)
                    + weight_13 * (k2 * moment_bar_hat_6 * power2_1 + k2 * moment_bar_hat_7 * power2_2
                    + k4 * moment_bar_hat_8 * power2_3 + k2 * t198 + k2 * t199 + k4 * t200) + t201 + t202 + t203
                    + t204
                )
                t206 = moment_4 * power2_bar_hat_8
                t207 = moment_8 * power2_bar_hat_4
                t208 = moment_0 * power2_4 * weight_bar_hat_17
                t209 = (t160 - t161) * weight_bar_hat_16
                t210 = moment_4 * power2_0 * weight_bar_hat_15
                t211 = (
                    (k5 * t166 - k5 * t167 - k10 * moment_4 * power2_8
                    - k10 * moment_8 * power2_4) * weight_bar_hat_18
                )
                power3_bar_hat_4 = (
                    weight_17 * (moment_bar_hat_0 * power2_4 + moment_0 * power2_bar_hat_4)
                    + k7 * weight_16 * (t143 - t144 + t146 - t147) + weight_15 * (moment_bar_hat_4 * power2_0
                    + moment_4 * power2_bar_hat_0) + weight_18 * (k5 * t151 - k5 * t152 + k5 * t156 - k5 * t157
                    - k10 * moment_bar_hat_4 * power2_8 - k10 * moment_bar_hat_8 * power2_4 - k10 * t206
                    - k10 * t207) + t208 + k7 * t209 + t210 + t211
                )
                t213 = moment_1 * power2_bar_hat_2
                t214 = moment_2 * power2_bar_hat_1
                t215 = moment_5 * power2_bar_hat_8
                t216 = moment_6 * power2_bar_hat_7
                t217 = moment_7 * power2_bar_hat_6
                t218 = moment_8 * power2_bar_hat_5
                t219 = moment_0 * power2_5 * weight_bar_hat_17
                t220 = weight_bar_hat_16 * (moment_1 * power2_2 + moment_2 * power2_1)
                t221 = moment_5 * power2_0 * weight_bar_hat_15
                t222 = (
                    weight_bar_hat_18 * (-k10 * moment_5 * power2_8 + k5 * moment_6 * power2_7
                    + k5 * moment_7 * power2_6 - k10 * moment_8 * power2_5)
                )
                power3_bar_hat_5 = (
                    weight_17 * (moment_bar_hat_0 * power2_5 + moment_0 * power2_bar_hat_5)
                    + k7 * weight_16 * (moment_bar_hat_1 * power2_2 + moment_bar_hat_2 * power2_1 + t213 + t214)
                    + weight_15 * (moment_bar_hat_5 * power2_0 + moment_5 * power2_bar_hat_0)
                    + weight_18 * (-k10 * moment_bar_hat_5 * power2_8 + k5 * moment_bar_hat_6 * power2_7
                    + k5 * moment_bar_hat_7 * power2_6 - k10 * moment_bar_hat_8 * power2_5 - k10 * t215
                    + k5 * t216 + k5 * t217 - k10 * t218) + t219 + k7 * t220 + t221 + t222
                )
                t224 = moment_1 * power2_bar_hat_3
                t225 = moment_3 * power2_bar_hat_1
                t226 = k5 * moment_bar_hat_4 + k13 * moment_bar_hat_8
                t227 = t67 * power2_bar_hat_6
                t228 = moment_5 * power2_bar_hat_7
                t229 = moment_6 * power2_bar_hat_4
                t230 = moment_6 * power2_bar_hat_8
                t231 = moment_7 * power2_bar_hat_5
                t232 = moment_0 * power2_6 * weight_bar_hat_17
                t233 = weight_bar_hat_16 * (moment_1 * power2_3 + moment_3 * power2_1)
                t234 = (
                    weight_bar_hat_18 * (t67 * power2_6 + k5 * moment_5 * power2_7 + k5 * moment_6 * power2_4
                    + k13 * moment_6 * power2_8 + k5 * moment_7 * power2_5)
                )
                t235 = moment_6 * power2_0 * weight_bar_hat_15
                power3_bar_hat_6 = (
                    weight_17 * (moment_bar_hat_0 * power2_6 + moment_0 * power2_bar_hat_6)
                    + k7 * weight_16 * (moment_bar_hat_1 * power2_3 + moment_bar_hat_3 * power2_1 + t224 + t225)
                    + weight_18 * (power2_6 * t226 + k5 * moment_bar_hat_5 * power2_7
                    + k5 * moment_bar_hat_6 * power2_4 + k13 * moment_bar_hat_6 * power2_8
                    + k5 * moment_bar_hat_7 * power2_5 + t227 + k5 * t228 + k5 * t229 + k13 * t230 + k5 * t231)
                    + weight_15 * (moment_bar_hat_6 * power2_0 + moment_6 * power2_bar_hat_0) + t232 + k7 * t233
                    + t234 + t235
                )
                t237 = moment_2 * power2_bar_hat_3
                t238 = moment_3 * power2_bar_hat_2
                t239 = -k5 * moment_bar_hat_4 + k13 * moment_bar_hat_8
                t240 = t71 * power2_bar_hat_7
                t241 = moment_5 * power2_bar_hat_6
                t242 = moment_6 * power2_bar_hat_5
                t243 = moment_7 * power2_bar_hat_4
                t244 = moment_7 * power2_bar_hat_8
                t245 = moment_0 * power2_7 * weight_bar_hat_17
                t246 = weight_bar_hat_16 * (moment_2 * power2_3 + moment_3 * power2_2)
                t247 = (
                    weight_bar_hat_18 * (t71 * power2_7 + k5 * moment_5 * power2_6 + k5 * moment_6 * power2_5
                    - k5 * moment_7 * power2_4 + k13 * moment_7 * power2_8)
                )
                t248 = moment_7 * power2_0 * weight_bar_hat_15
                power3_bar_hat_7 = (
                    weight_17 * (moment_bar_hat_0 * power2_7 + moment_0 * power2_bar_hat_7)
                    + k7 * weight_16 * (moment_bar_hat_2 * power2_3 + moment_bar_hat_3 * power2_2 + t237 + t238)
                    + weight_18 * (power2_7 * t239 + k5 * moment_bar_hat_5 * power2_6
                    + k5 * moment_bar_hat_6 * power2_5 - k5 * moment_bar_hat_7 * power2_4
                    + k13 * moment_bar_hat_7 * power2_8 + t240 + k5 * t241 + k5 * t242 - k5 * t243 + k13 * t244)
                    + weight_15 * (moment_bar_hat_7 * power2_0 + moment_7 * power2_bar_hat_0) + t245 + k7 * t246
                    + t247 + t248
                )
                t250 = moment_0 * power2_8 * weight_bar_hat_17
                t251 = weight_bar_hat_16 * (-k11 * t160 - k11 * t161 + k12 * t162)
                t252 = weight_bar_hat_18 * (-k10 * t164 - k10 * t165 + k13 * t166 + k13 * t167 + k10 * t168)
                t253 = moment_8 * power2_0 * weight_bar_hat_15
                power3_bar_hat_8 = (
                    weight_17 * (moment_bar_hat_0 * power2_8 + moment_0 * power2_bar_hat_8)
                    + weight_16 * (-k11 * t143 - k11 * t144 + k12 * t145 - k11 * t146 - k11 * t147 + k12 * t148)
                    + weight_18 * (-k10 * t149 - k10 * t150 + k13 * t151 + k13 * t152 + k10 * t153 - k10 * t154
                    - k10 * t155 + k13 * t156 + k13 * t157 + k10 * t158)
                    + weight_15 * (moment_bar_hat_8 * power2_0 + moment_8 * power2_bar_hat_0) + t250 + t251
                    + t252 + t253
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
                t264 = power3_bar_0 * moment_bar_hat_0 + moment_0 * power3_hat_0
                t265 = power3_bar_1 * moment_bar_hat_1
                t266 = power3_bar_2 * moment_bar_hat_2
                t267 = power3_bar_3 * moment_bar_hat_3
                t268 = moment_1 * power3_hat_1
                t269 = moment_2 * power3_hat_2
                t270 = moment_3 * power3_hat_3
                t271 = t265 + t266 + t267 + t268 + t269 + t270
                t272 = power3_bar_4 * moment_bar_hat_4
                t273 = power3_bar_5 * moment_bar_hat_5
                t274 = power3_bar_6 * moment_bar_hat_6
                t275 = power3_bar_7 * moment_bar_hat_7
                t276 = power3_bar_8 * moment_bar_hat_8
                t277 = moment_4 * power3_hat_4
                t278 = moment_5 * power3_hat_5
                t279 = moment_6 * power3_hat_6
                t280 = moment_7 * power3_hat_7
                t281 = moment_8 * power3_hat_8
                t282 = t272 + t273 + t274 + t275 + t276 + t277 + t278 + t279 + t280 + t281
                t283 = hyper_bar_0 * weight_bar_hat_22
                t284 = moment_0 * power3_bar_0 * weight_bar_hat_8
                t285 = t43 * weight_bar_hat_11
                t286 = t49 * weight_bar_hat_15
                power2_hat_0 = weight_8 * t264 + weight_11 * t271 + weight_15 * t282 + t283 + t284 + t285 + t286
                t288 = power3_bar_1 * moment_bar_hat_0 + moment_0 * power3_hat_1
                t289 = power3_bar_0 * moment_bar_hat_1 + moment_1 * power3_hat_0
                t290 = moment_1 * power3_hat_4
                t291 = moment_1 * power3_hat_8
                t292 = moment_2 * power3_hat_5
                t293 = moment_3 * power3_hat_6
                t294 = (
                    k7 * power3_bar_4 * moment_bar_hat_1 - k11 * power3_bar_8 * moment_bar_hat_1
                    + k7 * power3_bar_5 * moment_bar_hat_2 + k7 * power3_bar_6 * moment_bar_hat_3 + k7 * t290
                    - k11 * t291 + k7 * t292 + k7 * t293
                )
                t295 = t11 * power3_hat_1
                t296 = moment_5 * power3_hat_2
                t297 = moment_6 * power3_hat_3
                t298 = (
                    power3_bar_1 * t92 + k2 * power3_bar_2 * moment_bar_hat_5
                    + k2 * power3_bar_3 * moment_bar_hat_6 + t295 + k2 * t296 + k2 * t297
                )
                t299 = hyper_bar_1 * weight_bar_hat_23
                t300 = moment_0 * power3_bar_1 * weight_bar_hat_12
                t301 = moment_1 * power3_bar_0 * weight_bar_hat_9
                t302 = t51 * weight_bar_hat_16
                t303 = t52 * weight_bar_hat_13
                power2_hat_1 = (
                    weight_12 * t288 + k0 * weight_9 * t289 + weight_16 * t294 + weight_13 * t298 + t299 + t300
                    + k0 * t301 + t302 + t303
                )
                t305 = power3_bar_2 * moment_bar_hat_0 + moment_0 * power3_hat_2
                t306 = moment_1 * power3_hat_5
                t307 = moment_2 * power3_hat_4
                t308 = moment_2 * power3_hat_8
                t309 = moment_3 * power3_hat_7
                t310 = (
                    k7 * power3_bar_5 * moment_bar_hat_1 - k7 * power3_bar_4 * moment_bar_hat_2
                    - k11 * power3_bar_8 * moment_bar_hat_2 + k7 * power3_bar_7 * moment_bar_hat_3 + k7 * t306
                    - k7 * t307 - k11 * t308 + k7 * t309
                )
                t311 = power3_bar_0 * moment_bar_hat_2 + moment_2 * power3_hat_0
                t312 = t14 * power3_hat_2
                t313 = moment_5 * power3_hat_1
                t314 = moment_7 * power3_hat_3
                t315 = (
                    power3_bar_2 * t98 + k2 * power3_bar_1 * moment_bar_hat_5
                    + k2 * power3_bar_3 * moment_bar_hat_7 + t312 + k2 * t313 + k2 * t314
                )
                t316 = hyper_bar_2 * weight_bar_hat_23
                t317 = moment_0 * power3_bar_2 * weight_bar_hat_12
                t318 = t54 * weight_bar_hat_16
                t319 = moment_2 * power3_bar_0 * weight_bar_hat_9
                t320 = t55 * weight_bar_hat_13
                power2_hat_2 = (
                    weight_12 * t305 + weight_16 * t310 + k0 * weight_9 * t311 + weight_13 * t315 + t316 + t317
                    + t318 + k0 * t319 + t320
                )
                t322 = power3_bar_3 * moment_bar_hat_0 + moment_0 * power3_hat_3
                t323 = moment_1 * power3_hat_6
                t324 = moment_2 * power3_hat_7
                t325 = moment_3 * power3_hat_8
                t326 = (
                    k7 * power3_bar_6 * moment_bar_hat_1 + k7 * power3_bar_7 * moment_bar_hat_2
                    + k12 * power3_bar_8 * moment_bar_hat_3 + k7 * t323 + k7 * t324 + k12 * t325
                )
                t327 = power3_bar_0 * moment_bar_hat_3 + moment_3 * power3_hat_0
                t328 = moment_6 * power3_hat_1
                t329 = moment_7 * power3_hat_2
                t330 = moment_8 * power3_hat_3
                t331 = (
                    k2 * power3_bar_1 * moment_bar_hat_6 + k2 * power3_bar_2 * moment_bar_hat_7
                    + k4 * power3_bar_3 * moment_bar_hat_8 + k2 * t328 + k2 * t329 + k4 * t330
                )
                t332 = hyper_bar_3 * weight_bar_hat_23
                t333 = moment_0 * power3_bar_3 * weight_bar_hat_12
                t334 = t57 * weight_bar_hat_16
                t335 = moment_3 * power3_bar_0 * weight_bar_hat_9
                t336 = t58 * weight_bar_hat_13
                power2_hat_3 = (
                    weight_12 * t322 + weight_16 * t326 + k0 * weight_9 * t327 + weight_13 * t331 + t332 + t333
                    + t334 + k0 * t335 + t336
                )
                t338 = power3_bar_4 * moment_bar_hat_0 + moment_0 * power3_hat_4
                t339 = t265 - t266 + t268 - t269
                t340 = power3_bar_0 * moment_bar_hat_4 + moment_4 * power3_hat_0
                t341 = moment_4 * power3_hat_8
                t342 = moment_8 * power3_hat_4
                t343 = (
                    k5 * t274 - k5 * t275 + k5 * t279 - k5 * t280 - k10 * power3_bar_8 * moment_bar_hat_4
                    - k10 * power3_bar_4 * moment_bar_hat_8 - k10 * t341 - k10 * t342
                )
                t344 = hyper_bar_4 * weight_bar_hat_24
                t345 = moment_0 * power3_bar_4 * weight_bar_hat_17
                t346 = t60 * weight_bar_hat_14
                t347 = moment_4 * power3_bar_0 * weight_bar_hat_10
                t348 = t61 * weight_bar_hat_18
                power2_hat_4 = (
                    weight_17 * t338 + k2 * weight_14 * t339 + k1 * weight_10 * t340 + weight_18 * t343 + t344
                    + t345 + k2 * t346 + k1 * t347 + t348
                )
                t350 = power3_bar_5 * moment_bar_hat_0 + moment_0 * power3_hat_5
                t351 = moment_1 * power3_hat_2
                t352 = moment_2 * power3_hat_1
                t353 = power3_bar_2 * moment_bar_hat_1 + power3_bar_1 * moment_bar_hat_2 + t351 + t352
                t354 = power3_bar_0 * moment_bar_hat_5 + moment_5 * power3_hat_0
                t355 = moment_5 * power3_hat_8
                t356 = moment_6 * power3_hat_7
                t357 = moment_7 * power3_hat_6
                t358 = moment_8 * power3_hat_5
                t359 = (
                    -k10 * power3_bar_8 * moment_bar_hat_5 + k5 * power3_bar_7 * moment_bar_hat_6
                    + k5 * power3_bar_6 * moment_bar_hat_7 - k10 * power3_bar_5 * moment_bar_hat_8 - k10 * t355
                    + k5 * t356 + k5 * t357 - k10 * t358
                )
                t360 = hyper_bar_5 * weight_bar_hat_24
                t361 = moment_0 * power3_bar_5 * weight_bar_hat_17
                t362 = t63 * weight_bar_hat_14
                t363 = moment_5 * power3_bar_0 * weight_bar_hat_10
                t364 = t64 * weight_bar_hat_18
                power2_hat_5 = (
                    weight_17 * t350 + k2 * weight_14 * t353 + k1 * weight_10 * t354 + weight_18 * t359 + t360
                    + t361 + k2 * t362 + k1 * t363 + t364
                )
                t366 = power3_bar_6 * moment_bar_hat_0 + moment_0 * power3_hat_6
                t367 = moment_1 * power3_hat_3
                t368 = moment_3 * power3_hat_1
                t369 = power3_bar_3 * moment_bar_hat_1 + power3_bar_1 * moment_bar_hat_3 + t367 + t368
                t370 = t67 * power3_hat_6
                t371 = moment_5 * power3_hat_7
                t372 = moment_6 * power3_hat_4
                t373 = moment_6 * power3_hat_8
                t374 = moment_7 * power3_hat_5
                t375 = (
                    power3_bar_6 * t226 + k5 * power3_bar_7 * moment_bar_hat_5
                    + k5 * power3_bar_4 * moment_bar_hat_6 + k13 * power3_bar_8 * moment_bar_hat_6
                    + k5 * power3_bar_5 * moment_bar_hat_7 + t370 + k5 * t371 + k5 * t372 + k13 * t373
                    + k5 * t374
                )
                t376 = power3_bar_0 * moment_bar_hat_6 + moment_6 * power3_hat_0
                t377 = hyper_bar_6 * weight_bar_hat_24
                t378 = moment_0 * power3_bar_6 * weight_bar_hat_17
                t379 = t66 * weight_bar_hat_14
                t380 = t68 * weight_bar_hat_18
                t381 = moment_6 * power3_bar_0 * weight_bar_hat_10
                power2_hat_6 = (
                    weight_17 * t366 + k2 * weight_14 * t369 + weight_18 * t375 + k1 * weight_10 * t376 + t377
                    + t378 + k2 * t379 + t380 + k1 * t381
                )
                t383 = power3_bar_7 * moment_bar_hat_0 + moment_0 * power3_hat_7
                t384 = moment_2 * power3_hat_3
                t385 = moment_3 * power3_hat_2
                t386 = power3_bar_3 * moment_bar_hat_2 + power3_bar_2 * moment_bar_hat_3 + t384 + t385
                t387 = t71 * power3_hat_7
                t388 = moment_5 * power3_hat_6
                t389 = moment_6 * power3_hat_5
                t390 = moment_7 * power3_hat_4
                t391 = moment_7 * power3_hat_8
                t392 = (
                    power3_bar_7 * t239 + k5 * power3_bar_6 * moment_bar_hat_5
                    + k5 * power3_bar_5 * moment_bar_hat_6 - k5 * power3_bar_4 * moment_bar_hat_7
                    + k13 * power3_bar_8 * moment_bar_hat_7 + t387 + k5 * t388 + k5 * t389 - k5 * t390
                    + k13 * t391
                )
                t393 = power3_bar_0 * moment_bar_hat_7 + moment_7 * power3_hat_0
                t394 = hyper_bar_7 * weight_bar_hat_24
                t395 = moment_0 * power3_bar_7 * weight_bar_hat_17
                t396 = t70 * weight_bar_hat_14
                t397 = t72 * weight_bar_hat_18
                t398 = moment_7 * power3_bar_0 * weight_bar_hat_10
                power2_hat_7 = (
                    weight_17 * t383 + k2 * weight_14 * t386 + weight_18 * t392 + k1 * weight_10 * t393 + t394
                    + t395 + k2 * t396 + t397 + k1 * t398
                )
                t400 = power3_bar_8 * moment_bar_hat_0 + moment_0 * power3_hat_8
                t401 = -k3 * t265 - k3 * t266 + k4 * t267 - k3 * t268 - k3 * t269 + k4 * t270
                t402 = (
                    -k10 * t272 - k10 * t273 + k13 * t274 + k13 * t275 + k10 * t276 - k10 * t277 - k10 * t278
                    + k13 * t279 + k13 * t280 + k10 * t281
                )
                t403 = power3_bar_0 * moment_bar_hat_8 + moment_8 * power3_hat_0
                t404 = hyper_bar_8 * weight_bar_hat_24
                t405 = moment_0 * power3_bar_8 * weight_bar_hat_17
                t406 = t74 * weight_bar_hat_14
                t407 = t75 * weight_bar_hat_18
                t408 = moment_8 * power3_bar_0 * weight_bar_hat_10
                power2_hat_8 = (
                    weight_17 * t400 + weight_14 * t401 + weight_18 * t402 + k1 * weight_10 * t403 + t404 + t405
                    + t406 + t407 + k1 * t408
                )
                t410 = moment_0 * moment_1 * power2_hat_1
                t411 = moment_0 * moment_2 * power2_hat_2
                t412 = moment_0 * moment_3 * power2_hat_3
                t413 = t12 * power2_hat_1
                t414 = t15 * power2_hat_2
                t415 = t17 * power2_hat_3
                t416 = moment_0 * moment_4 * power2_hat_4
                t417 = moment_0 * moment_5 * power2_hat_5
                t418 = moment_0 * moment_6 * power2_hat_6
                t419 = moment_0 * moment_7 * power2_hat_7
                t420 = moment_0 * moment_8 * power2_hat_8
                t421 = t19 * power2_hat_4
                t422 = t28 * power2_hat_8
                t423 = moment_1 * moment_2 * power2_hat_5
                t424 = moment_1 * moment_3 * power2_hat_6
                t425 = moment_2 * moment_3 * power2_hat_7
                t426 = t29 * power2_hat_8
                t427 = t24 * power2_hat_6
                t428 = t26 * power2_hat_7
                t429 = t20 * power2_hat_4
                t430 = t22 * power2_hat_5
                t431 = moment_1 * power3_bar_1 * power2_bar_hat_0
                t432 = moment_2 * power3_bar_2 * power2_bar_hat_0
                t433 = moment_3 * power3_bar_3 * power2_bar_hat_0
                t434 = moment_0 * power3_bar_1 * power2_bar_hat_1
                t435 = moment_0 * power3_bar_2 * power2_bar_hat_2
                t436 = moment_0 * power3_bar_3 * power2_bar_hat_3
                t437 = power3_bar_1 * (t175 + k2 * t176 + k2 * t177)
                t438 = power3_bar_2 * (t187 + k2 * t188 + k2 * t189)
                t439 = power3_bar_3 * (k2 * t198 + k2 * t199 + k4 * t200)
                t440 = power3_bar_1 * (k2 * t171 - k3 * t172 + k2 * t173 + k2 * t174)
                t441 = power3_bar_2 * (k2 * t183 - k2 * t184 - k3 * t185 + k2 * t186)
                t442 = power3_bar_3 * (k2 * t195 + k2 * t196 + k4 * t197)
                t443 = moment_4 * power3_bar_4 * power2_bar_hat_0
                t444 = moment_5 * power3_bar_5 * power2_bar_hat_0
                t445 = moment_6 * power3_bar_6 * power2_bar_hat_0
                t446 = moment_7 * power3_bar_7 * power2_bar_hat_0
                t447 = moment_8 * power3_bar_8 * power2_bar_hat_0
                t448 = power3_bar_4 * (t146 - t147)
                t449 = power3_bar_8 * (-k11 * t146 - k11 * t147 + k12 * t148)
                t450 = power3_bar_5 * (t213 + t214)
                t451 = power3_bar_6 * (t224 + t225)
                t452 = power3_bar_7 * (t237 + t238)
                t453 = moment_0 * power3_bar_4 * power2_bar_hat_4
                t454 = moment_0 * power3_bar_5 * power2_bar_hat_5
                t455 = moment_0 * power3_bar_6 * power2_bar_hat_6
                t456 = moment_0 * power3_bar_7 * power2_bar_hat_7
                t457 = moment_0 * power3_bar_8 * power2_bar_hat_8
                t458 = power3_bar_8 * (-k10 * t154 - k10 * t155 + k13 * t156 + k13 * t157 + k10 * t158)
                t459 = power3_bar_6 * (t227 + k5 * t228 + k5 * t229 + k13 * t230 + k5 * t231)
                t460 = power3_bar_7 * (t240 + k5 * t241 + k5 * t242 - k5 * t243 + k13 * t244)
                t461 = power3_bar_4 * (k5 * t156 - k5 * t157 - k10 * t206 - k10 * t207)
                t462 = power3_bar_5 * (-k10 * t215 + k5 * t216 + k5 * t217 - k10 * t218)
                weight_hat_0 = load(weight_hat, weight_hat_at) + (
                    (k14 * moment_0 * moment_bar_hat_0 * power2_bar_0 + moment_0 * moment_0 * power2_hat_0)
                )
                store(weight_hat, weight_hat_at, weight_hat_0)
                weight_hat_1 = load(weight_hat, weight_hat_at + 64) + (
                    (k15 * t80 * power2_bar_0 + k0 * t3 * power2_hat_0)
                )
                store(weight_hat, weight_hat_at + 64, weight_hat_1)
                weight_hat_2 = load(weight_hat, weight_hat_at + 128) + (
                    (k16 * t86 * power2_bar_0 + k1 * t9 * power2_hat_0)
                )
                store(weight_hat, weight_hat_at + 128, weight_hat_2)
                weight_hat_3 = load(weight_hat, weight_hat_at + 192) + (
                    (t91 * power2_bar_1 + t97 * power2_bar_2 + t103 * power2_bar_3 + t410 + t411 + t412)
                )
                store(weight_hat, weight_hat_at + 192, weight_hat_3)
                weight_hat_4 = load(weight_hat, weight_hat_at + 256) + (
                    (t93 * power2_bar_1 + t99 * power2_bar_2 + t104 * power2_bar_3 + t413 + t414 + t415)
                )
                store(weight_hat, weight_hat_at + 256, weight_hat_4)
                weight_hat_5 = load(weight_hat, weight_hat_at + 320) + (
                    (t108 * power2_bar_4 + t115 * power2_bar_5 + t122 * power2_bar_6 + t129 * power2_bar_7
                    + t136 * power2_bar_8 + t416 + t417 + t418 + t419 + t420)
                )
                store(weight_hat, weight_hat_at + 320, weight_hat_5)
                weight_hat_6 = load(weight_hat, weight_hat_at + 384) + (
                    (k9 * t109 * power2_bar_4 + t137 * power2_bar_8 + k9 * t116 * power2_bar_5
                    + k9 * t123 * power2_bar_6 + k9 * t130 * power2_bar_7 + k7 * t421 + t422 + k9 * t423
                    + k9 * t424 + k9 * t425)
                )
                store(weight_hat, weight_hat_at + 384, weight_hat_6)
                weight_hat_7 = load(weight_hat, weight_hat_at + 448) + (
                    (t138 * power2_bar_8 + t124 * power2_bar_6 + t131 * power2_bar_7 + t110 * power2_bar_4
                    + t117 * power2_bar_5 + t426 + t427 + t428 + t429 + t430)
                )
                store(weight_hat, weight_hat_at + 448, weight_hat_7)
                weight_hat_8 = load(weight_hat, weight_hat_at + 512) + (
                    (power2_0 * t264 + moment_0 * power3_bar_0 * power2_bar_hat_0)
                )
                store(weight_hat, weight_hat_at + 512, weight_hat_8)
                weight_hat_9 = load(weight_hat, weight_hat_at + 576) + (
                    (k0 * (power2_1 * t289 + power2_2 * t311 + power2_3 * t327 + power3_bar_0 * (t146 + t147
                    + t148)))
                )
                store(weight_hat, weight_hat_at + 576, weight_hat_9)
                weight_hat_10 = load(weight_hat, weight_hat_at + 640) + (
                    (k1 * (power2_4 * t340 + power2_5 * t354 + power2_6 * t376 + power2_7 * t393
                    + power2_8 * t403 + power3_bar_0 * (t154 + t155 + t156 + t157 + t158)))
                )
                store(weight_hat, weight_hat_at + 640, weight_hat_10)
                weight_hat_11 = load(weight_hat, weight_hat_at + 704) + (power2_0 * t271 + t431 + t432 + t433)
                store(weight_hat, weight_hat_at + 704, weight_hat_11)
                weight_hat_12 = load(weight_hat, weight_hat_at + 768) + (
                    (power2_1 * t288 + power2_2 * t305 + power2_3 * t322 + t434 + t435 + t436)
                )
                store(weight_hat, weight_hat_at + 768, weight_hat_12)
                weight_hat_13 = load(weight_hat, weight_hat_at + 832) + (
                    (power2_1 * t298 + power2_2 * t315 + power2_3 * t331 + t437 + t438 + t439)
                )
                store(weight_hat, weight_hat_at + 832, weight_hat_13)
                weight_hat_14 = load(weight_hat, weight_hat_at + 896) + (
                    (k2 * power2_4 * t339 + k2 * power2_5 * t353 + k2 * power2_6 * t369 + power2_8 * t401
                    + k2 * power2_7 * t386 + t440 + t441 + t442)
                )
                store(weight_hat, weight_hat_at + 896, weight_hat_14)
                weight_hat_15 = load(weight_hat, weight_hat_at + 960) + (
                    (power2_0 * t282 + t443 + t444 + t445 + t446 + t447)
                )
                store(weight_hat, weight_hat_at + 960, weight_hat_15)
                weight_hat_16 = load(weight_hat, weight_hat_at + 1024) + (
                    (power2_1 * t294 + power2_2 * t310 + power2_3 * t326 + k7 * t448 + t449 + k7 * t450
                    + k7 * t451 + k7 * t452)
                )
                store(weight_hat, weight_hat_at + 1024, weight_hat_16)
                weight_hat_17 = load(weight_hat, weight_hat_at + 1088) + (
                    (power2_4 * t338 + power2_5 * t350 + power2_6 * t366 + power2_7 * t383 + power2_8 * t400
                    + t453 + t454 + t455 + t456 + t457)
                )
                store(weight_hat, weight_hat_at + 1088, weight_hat_17)
                weight_hat_18 = load(weight_hat, weight_hat_at + 1152) + (
                    (power2_4 * t343 + power2_6 * t375 + power2_7 * t392 + power2_8 * t402 + power2_5 * t359
                    + t458 + t459 + t460 + t461 + t462)
                )
                store(weight_hat, weight_hat_at + 1152, weight_hat_18)
                weight_hat_19 = load(weight_hat, weight_hat_at + 1216) + (hyper_bar_0 * moment_bar_hat_0)
                store(weight_hat, weight_hat_at + 1216, weight_hat_19)
                weight_hat_20 = load(weight_hat, weight_hat_at + 1280) + (
                    (hyper_bar_1 * moment_bar_hat_1 + hyper_bar_2 * moment_bar_hat_2
                    + hyper_bar_3 * moment_bar_hat_3)
                )
                store(weight_hat, weight_hat_at + 1280, weight_hat_20)
                weight_hat_21 = load(weight_hat, weight_hat_at + 1344) + (
                    (hyper_bar_4 * moment_bar_hat_4 + hyper_bar_5 * moment_bar_hat_5
                    + hyper_bar_6 * moment_bar_hat_6 + hyper_bar_7 * moment_bar_hat_7
                    + hyper_bar_8 * moment_bar_hat_8)
                )
                store(weight_hat, weight_hat_at + 1344, weight_hat_21)
                weight_hat_22 = load(weight_hat, weight_hat_at + 1408) + (hyper_bar_0 * power2_bar_hat_0)
                store(weight_hat, weight_hat_at + 1408, weight_hat_22)
                weight_hat_23 = load(weight_hat, weight_hat_at + 1472) + (
                    (hyper_bar_1 * power2_bar_hat_1 + hyper_bar_2 * power2_bar_hat_2
                    + hyper_bar_3 * power2_bar_hat_3)
                )
                store(weight_hat, weight_hat_at + 1472, weight_hat_23)
                weight_hat_24 = load(weight_hat, weight_hat_at + 1536) + (
                    (hyper_bar_4 * power2_bar_hat_4 + hyper_bar_5 * power2_bar_hat_5
                    + hyper_bar_6 * power2_bar_hat_6 + hyper_bar_7 * power2_bar_hat_7
                    + hyper_bar_8 * power2_bar_hat_8)
                )
                store(weight_hat, weight_hat_at + 1536, weight_hat_24)
                weight_hat_25 = load(weight_hat, weight_hat_at + 1600) + (hyper_bar_0 * power3_bar_hat_0)
                store(weight_hat, weight_hat_at + 1600, weight_hat_25)
                weight_hat_26 = load(weight_hat, weight_hat_at + 1664) + (
                    (hyper_bar_1 * power3_bar_hat_1 + hyper_bar_2 * power3_bar_hat_2
                    + hyper_bar_3 * power3_bar_hat_3)
                )
                store(weight_hat, weight_hat_at + 1664, weight_hat_26)
                weight_hat_27 = load(weight_hat, weight_hat_at + 1728) + (
                    (hyper_bar_4 * power3_bar_hat_4 + hyper_bar_5 * power3_bar_hat_5
                    + hyper_bar_6 * power3_bar_hat_6 + hyper_bar_7 * power3_bar_hat_7
                    + hyper_bar_8 * power3_bar_hat_8)
                )
                store(weight_hat, weight_hat_at + 1728, weight_hat_27)


# (order of derivative, axis of the outputs, function, index arrays, inputs,
#  outputs as (name, components, components a knot, has channels), operations an instance)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), (('hyper', 9, 9, True),), 27456),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), (('moment_bar', 9, 9, True),), 57472),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), (('weight_bar', 28, 28, True),), 54592),
    (2, 'batch', second_batch, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('moment_hat', 9, 9, True), ('hyper_bar_hat', 9, 9, True),), 219072),
    (2, 'shared', second_shared, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('weight_hat', 28, 28, True),), 147200),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))
OUTPUTS = (('hyper',), ('moment_bar', 'weight_bar'), ('moment_hat', 'weight_hat', 'hyper_bar_hat'))

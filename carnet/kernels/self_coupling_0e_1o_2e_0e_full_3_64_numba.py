"""self_coupling 1x0e+1x1o+1x2e 1x0e full 3 64: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 9c046ad544c54a76, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e full 3 64 --target numba
Operations of one instance with all its channels:
    forward_batch 10752
    gradient_batch 28864
    gradient_shared 18752
    second_batch 83328
    second_shared 48384
"""

import numpy as np
from numba import njit

from codegen.targets.numba.lanes import operations

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e full 3 64'
FORM = '9c046ad544c54a76'
CHANNELS = 64
EDGES = 32  # whose shared numbers are worked out ahead of their channels
SAMPLES = 32  # that sum into one row of a shared output, whatever the number of threads
# blocks of neighbouring channels, as wide as the machine's registers
width, load, store, splat, total = operations(64)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_batch(begin, end, moment, weight, hyper):
    """moment [samples, 9, 64]
    weight [14, 64]
    -> hyper [samples, 1, 64]
    10752 operations an instance; nesting order weight, moment, power2, power3
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
            hyper_at = n * 64 + c
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
            power3_0 = (
                moment_0 * power2_0 * weight_8 + k0 * (moment_1 * power2_1 + moment_2 * power2_2
                + moment_3 * power2_3) * weight_9 + k1 * (moment_4 * power2_4 + moment_5 * power2_5
                + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8) * weight_10
            )
            hyper_0 = moment_0 * weight_11 + power2_0 * weight_12 + power3_0 * weight_13
            store(hyper, hyper_at, hyper_0)


@compiled
def gradient_batch(begin, end, moment, weight, hyper_bar, moment_bar):
    """moment [samples, 9, 64]
    weight [14, 64]
    hyper_bar [samples, 1, 64]
    -> moment_bar [samples, 9, 64]
    28864 operations an instance; nesting order weight, hyper_bar, power2, power3_bar, power2_bar, moment
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
            hyper_bar_at = n * 64 + c
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
            hyper_bar_0 = load(hyper_bar, hyper_bar_at)
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
            power3_bar_0 = hyper_bar_0 * weight_13
            power2_bar_0 = hyper_bar_0 * weight_12 + moment_0 * power3_bar_0 * weight_8
            power2_bar_1 = k0 * moment_1 * power3_bar_0 * weight_9
            power2_bar_2 = k0 * moment_2 * power3_bar_0 * weight_9
            power2_bar_3 = k0 * moment_3 * power3_bar_0 * weight_9
            power2_bar_4 = k1 * moment_4 * power3_bar_0 * weight_10
            power2_bar_5 = k1 * moment_5 * power3_bar_0 * weight_10
            power2_bar_6 = k1 * moment_6 * power3_bar_0 * weight_10
            power2_bar_7 = k1 * moment_7 * power3_bar_0 * weight_10
            power2_bar_8 = k1 * moment_8 * power3_bar_0 * weight_10
            t29 = moment_1 * power2_bar_1
            t30 = moment_2 * power2_bar_2
            t31 = moment_3 * power2_bar_3
            t32 = moment_4 * power2_bar_4
            t33 = moment_5 * power2_bar_5
            t34 = moment_6 * power2_bar_6
            t35 = moment_7 * power2_bar_7
            t36 = moment_8 * power2_bar_8
            moment_bar_0 = (
                hyper_bar_0 * weight_11 + k14 * moment_0 * weight_0 * power2_bar_0 + weight_3 * (t29 + t30
                + t31) + weight_5 * (t32 + t33 + t34 + t35 + t36) + power3_bar_0 * weight_8 * power2_0
            )
            store(moment_bar, moment_bar_at, moment_bar_0)
            moment_bar_1 = (
                moment_0 * weight_3 * power2_bar_1 + k15 * moment_1 * weight_1 * power2_bar_0
                + weight_6 * (k8 * moment_1 * power2_bar_4 - k12 * moment_1 * power2_bar_8
                + k8 * moment_2 * power2_bar_5 + k8 * moment_3 * power2_bar_6) + weight_4 * (t9 * power2_bar_1
                + k2 * moment_5 * power2_bar_2 + k2 * moment_6 * power2_bar_3)
                + k0 * power3_bar_0 * weight_9 * power2_1
            )
            store(moment_bar, moment_bar_at + 64, moment_bar_1)
            moment_bar_2 = (
                moment_0 * weight_3 * power2_bar_2 + weight_6 * (k8 * moment_1 * power2_bar_5
                - k8 * moment_2 * power2_bar_4 - k12 * moment_2 * power2_bar_8 + k8 * moment_3 * power2_bar_7)
                + k15 * moment_2 * weight_1 * power2_bar_0 + weight_4 * (-t11 * power2_bar_2
                + k2 * moment_5 * power2_bar_1 + k2 * moment_7 * power2_bar_3)
                + k0 * power3_bar_0 * weight_9 * power2_2
            )
            store(moment_bar, moment_bar_at + 128, moment_bar_2)
            moment_bar_3 = (
                moment_0 * weight_3 * power2_bar_3 + weight_6 * (k8 * moment_1 * power2_bar_6
                + k8 * moment_2 * power2_bar_7 + k16 * moment_3 * power2_bar_8)
                + k15 * moment_3 * weight_1 * power2_bar_0 + weight_4 * (k2 * moment_6 * power2_bar_1
                + k2 * moment_7 * power2_bar_2 + k4 * moment_8 * power2_bar_3)
                + k0 * power3_bar_0 * weight_9 * power2_3
            )
            store(moment_bar, moment_bar_at + 192, moment_bar_3)
            moment_bar_4 = (
                moment_0 * weight_5 * power2_bar_4 + weight_4 * (k2 * t29 - k2 * t30)
                + k17 * moment_4 * weight_2 * power2_bar_0 + weight_7 * (k9 * t34 - k9 * t35
                - k7 * moment_4 * power2_bar_8 - k7 * moment_8 * power2_bar_4)
                + k1 * power3_bar_0 * weight_10 * power2_4
            )
            store(moment_bar, moment_bar_at + 256, moment_bar_4)
            moment_bar_5 = (
                moment_0 * weight_5 * power2_bar_5 + weight_4 * (k2 * moment_1 * power2_bar_2
                + k2 * moment_2 * power2_bar_1) + k17 * moment_5 * weight_2 * power2_bar_0
                + weight_7 * (-k7 * moment_5 * power2_bar_8 + k9 * moment_6 * power2_bar_7
                + k9 * moment_7 * power2_bar_6 - k7 * moment_8 * power2_bar_5)
                + k1 * power3_bar_0 * weight_10 * power2_5
            )
            store(moment_bar, moment_bar_at + 320, moment_bar_5)
            moment_bar_6 = (
                moment_0 * weight_5 * power2_bar_6 + weight_4 * (k2 * moment_1 * power2_bar_3
                + k2 * moment_3 * power2_bar_1) + weight_7 * (power2_bar_6 * (k9 * moment_4 + k10 * moment_8)
                + k9 * moment_5 * power2_bar_7 + k9 * moment_6 * power2_bar_4 + k10 * moment_6 * power2_bar_8
                + k9 * moment_7 * power2_bar_5) + k17 * moment_6 * weight_2 * power2_bar_0
                + k1 * power3_bar_0 * weight_10 * power2_6
            )
            store(moment_bar, moment_bar_at + 384, moment_bar_6)
            moment_bar_7 = (
                moment_0 * weight_5 * power2_bar_7 + weight_4 * (k2 * moment_2 * power2_bar_3
                + k2 * moment_3 * power2_bar_2) + weight_7 * (power2_bar_7 * (-k9 * moment_4 + k10 * moment_8)
                + k9 * moment_5 * power2_bar_6 + k9 * moment_6 * power2_bar_5 - k9 * moment_7 * power2_bar_4
                + k10 * moment_7 * power2_bar_8) + k17 * moment_7 * weight_2 * power2_bar_0
                + k1 * power3_bar_0 * weight_10 * power2_7
            )
            store(moment_bar, moment_bar_at + 448, moment_bar_7)
            moment_bar_8 = (
                moment_0 * weight_5 * power2_bar_8 + weight_4 * (-k3 * t29 - k3 * t30 + k4 * t31)
                + weight_7 * (-k7 * t32 - k7 * t33 + k10 * t34 + k10 * t35 + k7 * t36)
                + k17 * moment_8 * weight_2 * power2_bar_0 + k1 * power3_bar_0 * weight_10 * power2_8
            )
            store(moment_bar, moment_bar_at + 512, moment_bar_8)


@compiled
def gradient_shared(begin, end, moment, weight, hyper_bar, weight_bar):
    """moment [samples, 9, 64]
    weight [14, 64]
    hyper_bar [samples, 1, 64]
    -> weight_bar [14, 64]
    18752 operations an instance; nesting order hyper_bar, weight, power2, power3, power3_bar, power2_bar, moment
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
    samples = moment.size // 576
    # begin and end count blocks of samples; each block sums into its own row of the outputs
    for block in range(begin, end):
        for c in range(0, 64, step):
            weight_bar_at = block * 896 + c
            weight_bar_0 = load(weight_bar, weight_bar_at)
            weight_bar_1 = load(weight_bar, weight_bar_at + 64)
            weight_bar_2 = load(weight_bar, weight_bar_at + 128)
            weight_bar_3 = load(weight_bar, weight_bar_at + 192)
            weight_bar_4 = load(weight_bar, weight_bar_at + 256)
            weight_bar_5 = load(weight_bar, weight_bar_at + 320)
            weight_bar_6 = load(weight_bar, weight_bar_at + 384)
            weight_bar_7 = load(weight_bar, weight_bar_at + 448)
            weight_bar_8 = load(weight_bar, weight_bar_at + 512)
            weight_bar_9 = load(weight_bar, weight_bar_at + 576)
            weight_bar_10 = load(weight_bar, weight_bar_at + 640)
            weight_bar_11 = load(weight_bar, weight_bar_at + 704)
            weight_bar_12 = load(weight_bar, weight_bar_at + 768)
            weight_bar_13 = load(weight_bar, weight_bar_at + 832)
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 576 + c
                hyper_bar_at = n * 64 + c
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
                weight_12 = load(weight, 768 + c)
                weight_13 = load(weight, 832 + c)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at)
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
                t11 = (
                    moment_1 * (k2 * moment_4 - k3 * moment_8) + k2 * moment_2 * moment_5
                    + k2 * moment_3 * moment_6
                )
                power2_1 = moment_0 * moment_1 * weight_3 + t11 * weight_4
                t13 = (
                    k2 * moment_1 * moment_5 + moment_2 * (-k2 * moment_4 - k3 * moment_8)
                    + k2 * moment_3 * moment_7
                )
                power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t13
                t15 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k4 * moment_3 * moment_8
                power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t15
                t17 = t0 - t1
                t18 = k5 * t6 - k5 * t7 - k6 * moment_4 * moment_8
                power2_4 = moment_0 * moment_4 * weight_5 + k7 * t17 * weight_6 + t18 * weight_7
                t20 = -k6 * moment_5 * moment_8 + k8 * moment_6 * moment_7
                power2_5 = moment_0 * moment_5 * weight_5 + k9 * moment_1 * moment_2 * weight_6 + weight_7 * t20
                t22 = k8 * moment_4 * moment_6 + k8 * moment_5 * moment_7 + k10 * moment_6 * moment_8
                power2_6 = moment_0 * moment_6 * weight_5 + k9 * moment_1 * moment_3 * weight_6 + weight_7 * t22
                t24 = -k8 * moment_4 * moment_7 + k8 * moment_5 * moment_6 + k10 * moment_7 * moment_8
                power2_7 = moment_0 * moment_7 * weight_5 + k9 * moment_2 * moment_3 * weight_6 + weight_7 * t24
                t26 = -k11 * t0 - k11 * t1 + k12 * t2
                t27 = -k10 * t4 - k10 * t5 + k13 * t6 + k13 * t7 + k10 * t8
                power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t26 + weight_7 * t27
                power3_0 = (
                    moment_0 * power2_0 * weight_8 + k0 * (moment_1 * power2_1 + moment_2 * power2_2
                    + moment_3 * power2_3) * weight_9 + k1 * (moment_4 * power2_4 + moment_5 * power2_5
                    + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8) * weight_10
                )
                power3_bar_0 = hyper_bar_0 * weight_13
                power2_bar_0 = hyper_bar_0 * weight_12 + moment_0 * weight_8 * power3_bar_0
                power2_bar_1 = k0 * moment_1 * weight_9 * power3_bar_0
                power2_bar_2 = k0 * moment_2 * weight_9 * power3_bar_0
                power2_bar_3 = k0 * moment_3 * weight_9 * power3_bar_0
                power2_bar_4 = k1 * moment_4 * weight_10 * power3_bar_0
                power2_bar_5 = k1 * moment_5 * weight_10 * power3_bar_0
                power2_bar_6 = k1 * moment_6 * weight_10 * power3_bar_0
                power2_bar_7 = k1 * moment_7 * weight_10 * power3_bar_0
                power2_bar_8 = k1 * moment_8 * weight_10 * power3_bar_0
                weight_bar_0 += moment_0 * moment_0 * power2_bar_0
                weight_bar_1 += k0 * t3 * power2_bar_0
                weight_bar_2 += k1 * t9 * power2_bar_0
                weight_bar_3 += (
                    moment_0 * moment_1 * power2_bar_1 + moment_0 * moment_2 * power2_bar_2
                    + moment_0 * moment_3 * power2_bar_3
                )
                weight_bar_4 += t11 * power2_bar_1 + t13 * power2_bar_2 + t15 * power2_bar_3
                weight_bar_5 += (
                    moment_0 * moment_4 * power2_bar_4 + moment_0 * moment_5 * power2_bar_5
                    + moment_0 * moment_6 * power2_bar_6 + moment_0 * moment_7 * power2_bar_7
                    + moment_0 * moment_8 * power2_bar_8
                )
                weight_bar_6 += (
                    k7 * t17 * power2_bar_4 + t26 * power2_bar_8 + k9 * moment_1 * moment_2 * power2_bar_5
                    + k9 * moment_1 * moment_3 * power2_bar_6 + k9 * moment_2 * moment_3 * power2_bar_7
                )
                weight_bar_7 += (
                    t27 * power2_bar_8 + t22 * power2_bar_6 + t24 * power2_bar_7 + t18 * power2_bar_4
                    + t20 * power2_bar_5
                )
                weight_bar_8 += moment_0 * power2_0 * power3_bar_0
                weight_bar_9 += (
                    k0 * (moment_1 * power2_1 * power3_bar_0 + moment_2 * power2_2 * power3_bar_0
                    + moment_3 * power2_3 * power3_bar_0)
                )
                weight_bar_10 += (
                    k1 * (moment_4 * power2_4 * power3_bar_0 + moment_5 * power2_5 * power3_bar_0
                    + moment_6 * power2_6 * power3_bar_0 + moment_7 * power2_7 * power3_bar_0
                    + moment_8 * power2_8 * power3_bar_0)
                )
                weight_bar_11 += moment_0 * hyper_bar_0
                weight_bar_12 += power2_0 * hyper_bar_0
                weight_bar_13 += hyper_bar_0 * power3_0
            store(weight_bar, weight_bar_at, weight_bar_0)
            store(weight_bar, weight_bar_at + 64, weight_bar_1)
            store(weight_bar, weight_bar_at + 128, weight_bar_2)
            store(weight_bar, weight_bar_at + 192, weight_bar_3)
            store(weight_bar, weight_bar_at + 256, weight_bar_4)
            store(weight_bar, weight_bar_at + 320, weight_bar_5)
            store(weight_bar, weight_bar_at + 384, weight_bar_6)
            store(weight_bar, weight_bar_at + 448, weight_bar_7)
            store(weight_bar, weight_bar_at + 512, weight_bar_8)
            store(weight_bar, weight_bar_at + 576, weight_bar_9)
            store(weight_bar, weight_bar_at + 640, weight_bar_10)
            store(weight_bar, weight_bar_at + 704, weight_bar_11)
            store(weight_bar, weight_bar_at + 768, weight_bar_12)
            store(weight_bar, weight_bar_at + 832, weight_bar_13)


@compiled
def second_batch(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat):
    """moment [samples, 9, 64]
    weight [14, 64]
    hyper_bar [samples, 1, 64]
    moment_bar_hat [samples, 9, 64]
    weight_bar_hat [14, 64]
    -> moment_hat [samples, 9, 64], hyper_bar_hat [samples, 1, 64]
    83328 operations an instance; nesting order hyper_bar, power2, power3, power3_bar, power2_bar, power2_bar_hat, power3_bar_hat, power3_hat, power2_hat, weight, weight_bar_hat, moment, moment_bar_hat
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
            hyper_bar_hat_at = n * 64 + c
            moment_at = n * 576 + c
            hyper_bar_at = n * 64 + c
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
            hyper_bar_0 = load(hyper_bar, hyper_bar_at)
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
            power3_0 = (
                moment_0 * weight_8 * power2_0 + k0 * moment_1 * weight_9 * power2_1
                + k0 * moment_2 * weight_9 * power2_2 + k0 * moment_3 * weight_9 * power2_3
                + k1 * moment_4 * weight_10 * power2_4 + k1 * moment_5 * weight_10 * power2_5
                + k1 * moment_6 * weight_10 * power2_6 + k1 * moment_7 * weight_10 * power2_7
                + k1 * moment_8 * weight_10 * power2_8
            )
            power3_bar_0 = hyper_bar_0 * weight_13
            power2_bar_0 = hyper_bar_0 * weight_12 + moment_0 * weight_8 * power3_bar_0
            power2_bar_1 = k0 * moment_1 * weight_9 * power3_bar_0
            power2_bar_2 = k0 * moment_2 * weight_9 * power3_bar_0
            power2_bar_3 = k0 * moment_3 * weight_9 * power3_bar_0
            power2_bar_4 = k1 * moment_4 * weight_10 * power3_bar_0
            power2_bar_5 = k1 * moment_5 * weight_10 * power3_bar_0
            power2_bar_6 = k1 * moment_6 * weight_10 * power3_bar_0
            power2_bar_7 = k1 * moment_7 * weight_10 * power3_bar_0
            power2_bar_8 = k1 * moment_8 * weight_10 * power3_bar_0
            t42 = moment_1 * moment_bar_hat_1
            t43 = moment_2 * moment_bar_hat_2
            t44 = moment_3 * moment_bar_hat_3
            t45 = moment_4 * moment_bar_hat_4
            t46 = moment_5 * moment_bar_hat_5
            t47 = moment_6 * moment_bar_hat_6
            t48 = moment_7 * moment_bar_hat_7
            t49 = moment_8 * moment_bar_hat_8
            t50 = moment_0 * moment_0 * weight_bar_hat_0
            t51 = t3 * weight_bar_hat_1
            t52 = t9 * weight_bar_hat_2
            power2_bar_hat_0 = (
                k14 * moment_0 * weight_0 * moment_bar_hat_0 + k15 * weight_1 * (t42 + t43 + t44)
                + k16 * weight_2 * (t45 + t46 + t47 + t48 + t49) + t50 + k0 * t51 + k1 * t52
            )
            t54 = k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8
            t55 = moment_0 * moment_1 * weight_bar_hat_3
            t56 = t12 * weight_bar_hat_4
            power2_bar_hat_1 = (
                weight_3 * (moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0)
                + weight_4 * (moment_1 * t54 + k2 * moment_2 * moment_bar_hat_5
                + k2 * moment_3 * moment_bar_hat_6 + k2 * moment_4 * moment_bar_hat_1
                + k2 * moment_5 * moment_bar_hat_2 + k2 * moment_6 * moment_bar_hat_3
                - k3 * moment_8 * moment_bar_hat_1) + t55 + t56
            )
            t58 = -k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8
            t59 = moment_0 * moment_2 * weight_bar_hat_3
            t60 = t15 * weight_bar_hat_4
            power2_bar_hat_2 = (
                weight_3 * (moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0)
                + weight_4 * (k2 * moment_1 * moment_bar_hat_5 + moment_2 * t58
                + k2 * moment_3 * moment_bar_hat_7 - k2 * moment_4 * moment_bar_hat_2
                + k2 * moment_5 * moment_bar_hat_1 + k2 * moment_7 * moment_bar_hat_3
                - k3 * moment_8 * moment_bar_hat_2) + t59 + t60
            )
            t62 = moment_0 * moment_3 * weight_bar_hat_3
            t63 = t17 * weight_bar_hat_4
            power2_bar_hat_3 = (
                weight_3 * (moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0)
                + weight_4 * (k2 * moment_1 * moment_bar_hat_6 + k2 * moment_2 * moment_bar_hat_7
                + k4 * moment_3 * moment_bar_hat_8 + k2 * moment_6 * moment_bar_hat_1
                + k2 * moment_7 * moment_bar_hat_2 + k4 * moment_8 * moment_bar_hat_3) + t62 + t63
            )
            t65 = moment_0 * moment_4 * weight_bar_hat_5
            t66 = t19 * weight_bar_hat_6
            t67 = t20 * weight_bar_hat_7
            power2_bar_hat_4 = (
                weight_5 * (moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0) + k9 * weight_6 * (t42
                - t43) + weight_7 * (k8 * t47 - k8 * t48 - k6 * moment_4 * moment_bar_hat_8
                - k6 * moment_8 * moment_bar_hat_4) + t65 + k7 * t66 + t67
            )
            t69 = moment_0 * moment_5 * weight_bar_hat_5
            t70 = moment_1 * moment_2 * weight_bar_hat_6
            t71 = t22 * weight_bar_hat_7
            power2_bar_hat_5 = (
                weight_5 * (moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0)
                + k9 * weight_6 * (moment_1 * moment_bar_hat_2 + moment_2 * moment_bar_hat_1)
                + weight_7 * (-k6 * moment_5 * moment_bar_hat_8 + k8 * moment_6 * moment_bar_hat_7
                + k8 * moment_7 * moment_bar_hat_6 - k6 * moment_8 * moment_bar_hat_5) + t69 + k9 * t70 + t71
            )
            t73 = k8 * moment_bar_hat_4 + k10 * moment_bar_hat_8
            t74 = moment_0 * moment_6 * weight_bar_hat_5
            t75 = moment_1 * moment_3 * weight_bar_hat_6
            t76 = t24 * weight_bar_hat_7
            power2_bar_hat_6 = (
                weight_5 * (moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0)
                + k9 * weight_6 * (moment_1 * moment_bar_hat_3 + moment_3 * moment_bar_hat_1)
                + weight_7 * (k8 * moment_4 * moment_bar_hat_6 + k8 * moment_5 * moment_bar_hat_7
                + moment_6 * t73 + k8 * moment_7 * moment_bar_hat_5 + k10 * moment_8 * moment_bar_hat_6) + t74
                + k9 * t75 + t76
            )
            t78 = -k8 * moment_bar_hat_4 + k10 * moment_bar_hat_8
            t79 = moment_0 * moment_7 * weight_bar_hat_5
            t80 = moment_2 * moment_3 * weight_bar_hat_6
            t81 = t26 * weight_bar_hat_7
            power2_bar_hat_7 = (
                weight_5 * (moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0)
                + k9 * weight_6 * (moment_2 * moment_bar_hat_3 + moment_3 * moment_bar_hat_2)
                + weight_7 * (-k8 * moment_4 * moment_bar_hat_7 + k8 * moment_5 * moment_bar_hat_6
                + k8 * moment_6 * moment_bar_hat_5 + moment_7 * t78 + k10 * moment_8 * moment_bar_hat_7) + t79
                + k9 * t80 + t81
            )
            t83 = moment_0 * moment_8 * weight_bar_hat_5
            t84 = t28 * weight_bar_hat_6
            t85 = t29 * weight_bar_hat_7
            power2_bar_hat_8 = (
                weight_5 * (moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0) + weight_6 * (-k12 * t42
                - k12 * t43 + k17 * t44) + weight_7 * (-k6 * t45 - k6 * t46 + k10 * t47 + k10 * t48 + k6 * t49)
                + t83 + t84 + t85
            )
            t87 = weight_8 * moment_bar_hat_0 + moment_0 * weight_bar_hat_8
            t88 = weight_9 * moment_bar_hat_1 + moment_1 * weight_bar_hat_9
            t89 = weight_9 * moment_bar_hat_2 + moment_2 * weight_bar_hat_9
            t90 = weight_9 * moment_bar_hat_3 + moment_3 * weight_bar_hat_9
            t91 = weight_10 * moment_bar_hat_4 + moment_4 * weight_bar_hat_10
            t92 = weight_10 * moment_bar_hat_5 + moment_5 * weight_bar_hat_10
            t93 = weight_10 * moment_bar_hat_6 + moment_6 * weight_bar_hat_10
            t94 = weight_10 * moment_bar_hat_7 + moment_7 * weight_bar_hat_10
            t95 = weight_10 * moment_bar_hat_8 + moment_8 * weight_bar_hat_10
            t96 = moment_0 * weight_8 * power2_bar_hat_0
            t97 = moment_1 * weight_9 * power2_bar_hat_1
            t98 = moment_2 * weight_9 * power2_bar_hat_2
            t99 = moment_3 * weight_9 * power2_bar_hat_3
            t100 = moment_4 * weight_10 * power2_bar_hat_4
            t101 = moment_5 * weight_10 * power2_bar_hat_5
            t102 = moment_6 * weight_10 * power2_bar_hat_6
            t103 = moment_7 * weight_10 * power2_bar_hat_7
            t104 = moment_8 * weight_10 * power2_bar_hat_8
            power3_bar_hat_0 = (
                power2_0 * t87 + k0 * power2_1 * t88 + k0 * power2_2 * t89 + k0 * power2_3 * t90
                + k1 * power2_4 * t91 + k1 * power2_5 * t92 + k1 * power2_6 * t93 + k1 * power2_7 * t94
                + k1 * power2_8 * t95 + t96 + k0 * t97 + k0 * t98 + k0 * t99 + k1 * t100 + k1 * t101 + k1 * t102
                + k1 * t103 + k1 * t104
            )
            power3_hat_0 = hyper_bar_0 * weight_bar_hat_13
            t107 = power3_bar_0 * t87
            t108 = moment_0 * weight_8 * power3_hat_0
            power2_hat_0 = hyper_bar_0 * weight_bar_hat_12 + t107 + t108
            power2_hat_1 = k0 * (power3_bar_0 * t88 + moment_1 * weight_9 * power3_hat_0)
            power2_hat_2 = k0 * (power3_bar_0 * t89 + moment_2 * weight_9 * power3_hat_0)
            power2_hat_3 = k0 * (power3_bar_0 * t90 + moment_3 * weight_9 * power3_hat_0)
            power2_hat_4 = k1 * (power3_bar_0 * t91 + moment_4 * weight_10 * power3_hat_0)
            power2_hat_5 = k1 * (power3_bar_0 * t92 + moment_5 * weight_10 * power3_hat_0)
            power2_hat_6 = k1 * (power3_bar_0 * t93 + moment_6 * weight_10 * power3_hat_0)
            power2_hat_7 = k1 * (power3_bar_0 * t94 + moment_7 * weight_10 * power3_hat_0)
            power2_hat_8 = k1 * (power3_bar_0 * t95 + moment_8 * weight_10 * power3_hat_0)
            t118 = power2_0 * (power3_bar_0 * weight_bar_hat_8 + weight_8 * power3_hat_0)
            t119 = weight_8 * power3_bar_0 * power2_bar_hat_0
            t120 = (weight_0 * moment_bar_hat_0 + moment_0 * weight_bar_hat_0) * power2_bar_0
            t121 = (weight_3 * moment_bar_hat_1 + moment_1 * weight_bar_hat_3) * power2_bar_1
            t122 = (weight_3 * moment_bar_hat_2 + moment_2 * weight_bar_hat_3) * power2_bar_2
            t123 = (weight_3 * moment_bar_hat_3 + moment_3 * weight_bar_hat_3) * power2_bar_3
            t124 = (weight_5 * moment_bar_hat_4 + moment_4 * weight_bar_hat_5) * power2_bar_4
            t125 = (weight_5 * moment_bar_hat_5 + moment_5 * weight_bar_hat_5) * power2_bar_5
            t126 = (weight_5 * moment_bar_hat_6 + moment_6 * weight_bar_hat_5) * power2_bar_6
            t127 = (weight_5 * moment_bar_hat_7 + moment_7 * weight_bar_hat_5) * power2_bar_7
            t128 = (weight_5 * moment_bar_hat_8 + moment_8 * weight_bar_hat_5) * power2_bar_8
            t129 = moment_0 * weight_0 * power2_hat_0
            t130 = moment_1 * weight_3 * power2_hat_1
            t131 = moment_2 * weight_3 * power2_hat_2
            t132 = moment_3 * weight_3 * power2_hat_3
            t133 = moment_4 * weight_5 * power2_hat_4
            t134 = moment_5 * weight_5 * power2_hat_5
            t135 = moment_6 * weight_5 * power2_hat_6
            t136 = moment_7 * weight_5 * power2_hat_7
            t137 = moment_8 * weight_5 * power2_hat_8
            t138 = power3_bar_0 * weight_bar_hat_9 + weight_9 * power3_hat_0
            t139 = weight_9 * power3_bar_0 * power2_bar_hat_1
            t140 = weight_3 * moment_bar_hat_0
            t141 = moment_0 * weight_bar_hat_3
            t142 = t11 * weight_bar_hat_4
            t143 = power2_bar_1 * (t140 + weight_4 * t54 + t141 + t142)
            t144 = power2_bar_0 * (weight_1 * moment_bar_hat_1 + moment_1 * weight_bar_hat_1)
            t145 = weight_6 * moment_bar_hat_1 + moment_1 * weight_bar_hat_6
            t146 = power2_bar_4 * t145
            t147 = power2_bar_8 * t145
            t148 = weight_6 * moment_bar_hat_2 + moment_2 * weight_bar_hat_6
            t149 = power2_bar_5 * t148
            t150 = weight_6 * moment_bar_hat_3 + moment_3 * weight_bar_hat_6
            t151 = power2_bar_6 * t150
            t152 = weight_4 * moment_bar_hat_5 + moment_5 * weight_bar_hat_4
            t153 = power2_bar_2 * t152
            t154 = weight_4 * moment_bar_hat_6 + moment_6 * weight_bar_hat_4
            t155 = power2_bar_3 * t154
            t156 = moment_0 * weight_3
            t157 = power2_hat_1 * (t156 + t11 * weight_4)
            t158 = moment_1 * weight_1 * power2_hat_0
            t159 = moment_1 * weight_6 * power2_hat_4
            t160 = moment_1 * weight_6 * power2_hat_8
            t161 = moment_2 * weight_6 * power2_hat_5
            t162 = moment_3 * weight_6 * power2_hat_6
            t163 = moment_5 * weight_4 * power2_hat_2
            t164 = moment_6 * weight_4 * power2_hat_3
            t165 = weight_9 * power3_bar_0 * power2_bar_hat_2
            t166 = t14 * weight_bar_hat_4
            t167 = power2_bar_2 * (t140 + t141 + weight_4 * t58 + t166)
            t168 = power2_bar_5 * t145
            t169 = power2_bar_0 * (weight_1 * moment_bar_hat_2 + moment_2 * weight_bar_hat_1)
            t170 = power2_bar_4 * t148
            t171 = power2_bar_8 * t148
            t172 = power2_bar_7 * t150
            t173 = power2_bar_1 * t152
            t174 = weight_4 * moment_bar_hat_7 + moment_7 * weight_bar_hat_4
            t175 = power2_bar_3 * t174
            t176 = power2_hat_2 * (t156 + weight_4 * t14)
            t177 = moment_1 * weight_6 * power2_hat_5
            t178 = moment_2 * weight_1 * power2_hat_0
            t179 = moment_2 * weight_6 * power2_hat_4
            t180 = moment_2 * weight_6 * power2_hat_8
            t181 = moment_3 * weight_6 * power2_hat_7
            t182 = moment_5 * weight_4 * power2_hat_1
            t183 = moment_7 * weight_4 * power2_hat_3
            t184 = weight_9 * power3_bar_0 * power2_bar_hat_3
            t185 = moment_8 * weight_bar_hat_4
            t186 = power2_bar_3 * (t140 + t141 + k4 * weight_4 * moment_bar_hat_8 + k4 * t185)
            t187 = power2_bar_6 * t145
            t188 = power2_bar_7 * t148
            t189 = power2_bar_0 * (weight_1 * moment_bar_hat_3 + moment_3 * weight_bar_hat_1)
            t190 = power2_bar_8 * t150
            t191 = power2_bar_1 * t154
            t192 = power2_bar_2 * t174
            t193 = power2_hat_3 * (t156 + k4 * moment_8 * weight_4)
            t194 = moment_1 * weight_6 * power2_hat_6
            t195 = moment_2 * weight_6 * power2_hat_7
            t196 = moment_3 * weight_1 * power2_hat_0
            t197 = moment_3 * weight_6 * power2_hat_8
            t198 = moment_6 * weight_4 * power2_hat_1
            t199 = moment_7 * weight_4 * power2_hat_2
            t200 = power3_bar_0 * weight_bar_hat_10 + weight_10 * power3_hat_0
            t201 = weight_10 * power3_bar_0 * power2_bar_hat_4
            t202 = weight_5 * moment_bar_hat_0
            t203 = weight_7 * moment_bar_hat_8
            t204 = moment_0 * weight_bar_hat_5
            t205 = moment_8 * weight_bar_hat_7
            t206 = t202 - k6 * t203 + t204 - k6 * t205
            t207 = power2_bar_4 * t206
            t208 = weight_4 * moment_bar_hat_1 + moment_1 * weight_bar_hat_4
            t209 = power2_bar_1 * t208
            t210 = weight_4 * moment_bar_hat_2 + moment_2 * weight_bar_hat_4
            t211 = power2_bar_2 * t210
            t212 = power2_bar_0 * (weight_2 * moment_bar_hat_4 + moment_4 * weight_bar_hat_2)
            t213 = weight_7 * moment_bar_hat_4 + moment_4 * weight_bar_hat_7
            t214 = power2_bar_8 * t213
            t215 = weight_7 * moment_bar_hat_6 + moment_6 * weight_bar_hat_7
            t216 = power2_bar_6 * t215
            t217 = weight_7 * moment_bar_hat_7 + moment_7 * weight_bar_hat_7
            t218 = power2_bar_7 * t217
            t219 = moment_0 * weight_5
            t220 = moment_8 * weight_7
            t221 = t219 - k6 * t220
            t222 = power2_hat_4 * t221
            t223 = moment_1 * weight_4 * power2_hat_1
            t224 = moment_2 * weight_4 * power2_hat_2
            t225 = moment_4 * weight_2 * power2_hat_0
            t226 = moment_4 * weight_7 * power2_hat_8
            t227 = moment_6 * weight_7 * power2_hat_6
            t228 = moment_7 * weight_7 * power2_hat_7
            t229 = weight_10 * power3_bar_0 * power2_bar_hat_5
            t230 = power2_bar_5 * t206
            t231 = power2_bar_2 * t208
            t232 = power2_bar_1 * t210
            t233 = power2_bar_0 * (weight_2 * moment_bar_hat_5 + moment_5 * weight_bar_hat_2)
            t234 = weight_7 * moment_bar_hat_5 + moment_5 * weight_bar_hat_7
            t235 = power2_bar_8 * t234
            t236 = power2_bar_7 * t215
            t237 = power2_bar_6 * t217
            t238 = power2_hat_5 * t221
            t239 = moment_1 * weight_4 * power2_hat_2
            t240 = moment_2 * weight_4 * power2_hat_1
            t241 = moment_5 * weight_2 * power2_hat_0
            t242 = moment_5 * weight_7 * power2_hat_8
            t243 = moment_6 * weight_7 * power2_hat_7
            t244 = moment_7 * weight_7 * power2_hat_6
            t245 = weight_10 * power3_bar_0 * power2_bar_hat_6
            t246 = k8 * moment_4 + k10 * moment_8
            t247 = weight_bar_hat_7 * t246
            t248 = power2_bar_6 * (t202 + t204 + weight_7 * t73 + t247)
            t249 = power2_bar_3 * t208
            t250 = weight_4 * moment_bar_hat_3 + moment_3 * weight_bar_hat_4
            t251 = power2_bar_1 * t250
            t252 = power2_bar_7 * t234
            t253 = power2_bar_0 * (weight_2 * moment_bar_hat_6 + moment_6 * weight_bar_hat_2)
            t254 = power2_bar_4 * t215
            t255 = power2_bar_8 * t215
            t256 = power2_bar_5 * t217
            t257 = power2_hat_6 * (t219 + weight_7 * t246)
            t258 = moment_1 * weight_4 * power2_hat_3
            t259 = moment_3 * weight_4 * power2_hat_1
            t260 = moment_5 * weight_7 * power2_hat_7
            t261 = moment_6 * weight_2 * power2_hat_0
            t262 = moment_6 * weight_7 * power2_hat_4
            t263 = moment_6 * weight_7 * power2_hat_8
            t264 = moment_7 * weight_7 * power2_hat_5
            t265 = weight_10 * power3_bar_0 * power2_bar_hat_7
            t266 = -k8 * moment_4 + k10 * moment_8
            t267 = weight_bar_hat_7 * t266
            t268 = power2_bar_7 * (t202 + t204 + weight_7 * t78 + t267)
            t269 = power2_bar_3 * t210
            t270 = power2_bar_2 * t250
            t271 = power2_bar_6 * t234
            t272 = power2_bar_5 * t215
            t273 = power2_bar_0 * (weight_2 * moment_bar_hat_7 + moment_7 * weight_bar_hat_2)
            t274 = power2_bar_4 * t217
            t275 = power2_bar_8 * t217
            t276 = power2_hat_7 * (t219 + weight_7 * t266)
            t277 = moment_2 * weight_4 * power2_hat_3
            t278 = moment_3 * weight_4 * power2_hat_2
            t279 = moment_5 * weight_7 * power2_hat_6
            t280 = moment_6 * weight_7 * power2_hat_5
            t281 = moment_7 * weight_2 * power2_hat_0
            t282 = moment_7 * weight_7 * power2_hat_4
            t283 = moment_7 * weight_7 * power2_hat_8
            t284 = weight_10 * power3_bar_0 * power2_bar_hat_8
            t285 = power2_bar_8 * (t202 + k6 * t203 + t204 + k6 * t205)
            t286 = power2_bar_3 * t250
            t287 = power2_bar_4 * t213
            t288 = power2_bar_5 * t234
            t289 = power2_bar_0 * (weight_2 * moment_bar_hat_8 + moment_8 * weight_bar_hat_2)
            t290 = power2_hat_8 * (t219 + k6 * t220)
            t291 = moment_3 * weight_4 * power2_hat_3
            t292 = moment_4 * weight_7 * power2_hat_4
            t293 = moment_5 * weight_7 * power2_hat_5
            t294 = moment_8 * weight_2 * power2_hat_0
            t295 = weight_bar_hat_13 * power3_0
            t296 = weight_12 * power2_bar_hat_0
            t297 = weight_13 * power3_bar_hat_0
            t298 = moment_bar_hat_0 * weight_11
            t299 = moment_0 * weight_bar_hat_11
            moment_hat_0 = (
                hyper_bar_0 * weight_bar_hat_11 + t118 + t119 + k14 * t120 + t121 + t122 + t123 + t124 + t125
                + t126 + t127 + t128 + k14 * t129 + t130 + t131 + t132 + t133 + t134 + t135 + t136 + t137
            )
            store(moment_hat, moment_hat_at, moment_hat_0)
            moment_hat_1 = (
                k0 * power2_1 * t138 + k0 * t139 + t143 + k15 * t144 + k9 * t146 - k12 * t147 + k9 * t149
                + k9 * t151 + k2 * t153 + k2 * t155 + t157 + k15 * t158 + k9 * t159 - k12 * t160 + k9 * t161
                + k9 * t162 + k2 * t163 + k2 * t164
            )
            store(moment_hat, moment_hat_at + 64, moment_hat_1)
            moment_hat_2 = (
                k0 * power2_2 * t138 + k0 * t165 + t167 + k9 * t168 + k15 * t169 - k9 * t170 - k12 * t171
                + k9 * t172 + k2 * t173 + k2 * t175 + t176 + k9 * t177 + k15 * t178 - k9 * t179 - k12 * t180
                + k9 * t181 + k2 * t182 + k2 * t183
            )
            store(moment_hat, moment_hat_at + 128, moment_hat_2)
            moment_hat_3 = (
                k0 * power2_3 * t138 + k0 * t184 + t186 + k9 * t187 + k9 * t188 + k15 * t189 + k17 * t190
                + k2 * t191 + k2 * t192 + t193 + k9 * t194 + k9 * t195 + k15 * t196 + k17 * t197 + k2 * t198
                + k2 * t199
            )
            store(moment_hat, moment_hat_at + 192, moment_hat_3)
            moment_hat_4 = (
                k1 * power2_4 * t200 + k1 * t201 + t207 + k2 * t209 - k2 * t211 + k16 * t212 - k6 * t214
                + k8 * t216 - k8 * t218 + t222 + k2 * t223 - k2 * t224 + k16 * t225 - k6 * t226 + k8 * t227
                - k8 * t228
            )
            store(moment_hat, moment_hat_at + 256, moment_hat_4)
            moment_hat_5 = (
                k1 * power2_5 * t200 + k1 * t229 + t230 + k2 * t231 + k2 * t232 + k16 * t233 - k6 * t235
                + k8 * t236 + k8 * t237 + t238 + k2 * t239 + k2 * t240 + k16 * t241 - k6 * t242 + k8 * t243
                + k8 * t244
            )
            store(moment_hat, moment_hat_at + 320, moment_hat_5)
            moment_hat_6 = (
                k1 * power2_6 * t200 + k1 * t245 + t248 + k2 * t249 + k2 * t251 + k8 * t252 + k16 * t253
                + k8 * t254 + k10 * t255 + k8 * t256 + t257 + k2 * t258 + k2 * t259 + k8 * t260 + k16 * t261
                + k8 * t262 + k10 * t263 + k8 * t264
            )
            store(moment_hat, moment_hat_at + 384, moment_hat_6)
            moment_hat_7 = (
                k1 * power2_7 * t200 + k1 * t265 + t268 + k2 * t269 + k2 * t270 + k8 * t271 + k8 * t272
                + k16 * t273 - k8 * t274 + k10 * t275 + t276 + k2 * t277 + k2 * t278 + k8 * t279 + k8 * t280
                + k16 * t281 - k8 * t282 + k10 * t283
            )
            store(moment_hat, moment_hat_at + 448, moment_hat_7)
            moment_hat_8 = (
                -k3 * t209 - k3 * t211 + k10 * t216 + k10 * t218 - k3 * t223 - k3 * t224 + k10 * t227
                + k10 * t228 + k1 * power2_8 * t200 + k1 * t284 + t285 + k4 * t286 - k6 * t287 - k6 * t288
                + k16 * t289 + t290 + k4 * t291 - k6 * t292 - k6 * t293 + k16 * t294
            )
            store(moment_hat, moment_hat_at + 512, moment_hat_8)
            hyper_bar_hat_0 = power2_0 * weight_bar_hat_12 + t295 + t296 + t297 + t298 + t299
            store(hyper_bar_hat, hyper_bar_hat_at, hyper_bar_hat_0)


@compiled
def second_shared(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat):
    """moment [samples, 9, 64]
    weight [14, 64]
    hyper_bar [samples, 1, 64]
    moment_bar_hat [samples, 9, 64]
    weight_bar_hat [14, 64]
    -> weight_hat [14, 64]
    48384 operations an instance; nesting order hyper_bar, weight, weight_bar_hat, power2, power3_bar, power2_bar, power2_bar_hat, power3_bar_hat, power3_hat, power2_hat, moment, moment_bar_hat
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
            weight_hat_at = block * 896 + c
            weight_hat_0 = load(weight_hat, weight_hat_at)
            weight_hat_1 = load(weight_hat, weight_hat_at + 64)
            weight_hat_2 = load(weight_hat, weight_hat_at + 128)
            weight_hat_3 = load(weight_hat, weight_hat_at + 192)
            weight_hat_4 = load(weight_hat, weight_hat_at + 256)
            weight_hat_5 = load(weight_hat, weight_hat_at + 320)
            weight_hat_6 = load(weight_hat, weight_hat_at + 384)
            weight_hat_7 = load(weight_hat, weight_hat_at + 448)
            weight_hat_8 = load(weight_hat, weight_hat_at + 512)
            weight_hat_9 = load(weight_hat, weight_hat_at + 576)
            weight_hat_10 = load(weight_hat, weight_hat_at + 640)
            weight_hat_11 = load(weight_hat, weight_hat_at + 704)
            weight_hat_12 = load(weight_hat, weight_hat_at + 768)
            weight_hat_13 = load(weight_hat, weight_hat_at + 832)
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 576 + c
                hyper_bar_at = n * 64 + c
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
                weight_12 = load(weight, 768 + c)
                weight_13 = load(weight, 832 + c)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at)
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
                weight_bar_hat_12 = load(weight_bar_hat, 768 + c)
                weight_bar_hat_13 = load(weight_bar_hat, 832 + c)
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
                t11 = (
                    moment_1 * (k2 * moment_4 - k3 * moment_8) + k2 * moment_2 * moment_5
                    + k2 * moment_3 * moment_6
                )
                power2_1 = moment_0 * moment_1 * weight_3 + t11 * weight_4
                t13 = (
                    k2 * moment_1 * moment_5 + moment_2 * (-k2 * moment_4 - k3 * moment_8)
                    + k2 * moment_3 * moment_7
                )
                power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t13
                t15 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k4 * moment_3 * moment_8
                power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t15
                t17 = t0 - t1
                t18 = k5 * t6 - k5 * t7 - k6 * moment_4 * moment_8
                power2_4 = moment_0 * moment_4 * weight_5 + k7 * t17 * weight_6 + t18 * weight_7
                t20 = -k6 * moment_5 * moment_8 + k8 * moment_6 * moment_7
                power2_5 = moment_0 * moment_5 * weight_5 + k9 * moment_1 * moment_2 * weight_6 + weight_7 * t20
                t22 = k8 * moment_4 * moment_6 + k8 * moment_5 * moment_7 + k10 * moment_6 * moment_8
                power2_6 = moment_0 * moment_6 * weight_5 + k9 * moment_1 * moment_3 * weight_6 + weight_7 * t22
                t24 = -k8 * moment_4 * moment_7 + k8 * moment_5 * moment_6 + k10 * moment_7 * moment_8
                power2_7 = moment_0 * moment_7 * weight_5 + k9 * moment_2 * moment_3 * weight_6 + weight_7 * t24
                t26 = -k11 * t0 - k11 * t1 + k12 * t2
                t27 = -k10 * t4 - k10 * t5 + k13 * t6 + k13 * t7 + k10 * t8
                power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t26 + weight_7 * t27
                power3_bar_0 = hyper_bar_0 * weight_13
                power2_bar_0 = hyper_bar_0 * weight_12 + moment_0 * power3_bar_0 * weight_8
                power2_bar_1 = k0 * moment_1 * power3_bar_0 * weight_9
                power2_bar_2 = k0 * moment_2 * power3_bar_0 * weight_9
                power2_bar_3 = k0 * moment_3 * power3_bar_0 * weight_9
                power2_bar_4 = k1 * moment_4 * power3_bar_0 * weight_10
                power2_bar_5 = k1 * moment_5 * power3_bar_0 * weight_10
                power2_bar_6 = k1 * moment_6 * power3_bar_0 * weight_10
                power2_bar_7 = k1 * moment_7 * power3_bar_0 * weight_10
                power2_bar_8 = k1 * moment_8 * power3_bar_0 * weight_10
                t39 = moment_1 * moment_bar_hat_1
                t40 = moment_2 * moment_bar_hat_2
                t41 = moment_3 * moment_bar_hat_3
                t42 = t39 + t40 + t41
                t43 = moment_4 * moment_bar_hat_4
                t44 = moment_5 * moment_bar_hat_5
                t45 = moment_6 * moment_bar_hat_6
                t46 = moment_7 * moment_bar_hat_7
                t47 = moment_8 * moment_bar_hat_8
                t48 = t43 + t44 + t45 + t46 + t47
                t49 = moment_0 * moment_0 * weight_bar_hat_0
                t50 = t3 * weight_bar_hat_1
                t51 = t9 * weight_bar_hat_2
                power2_bar_hat_0 = (
                    k14 * moment_0 * weight_0 * moment_bar_hat_0 + k15 * weight_1 * t42 + k16 * weight_2 * t48
                    + t49 + k0 * t50 + k1 * t51
                )
                t53 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
                t54 = (
                    moment_1 * (k2 * moment_bar_hat_4 - k3 * moment_bar_hat_8)
                    + k2 * moment_2 * moment_bar_hat_5 + k2 * moment_3 * moment_bar_hat_6
                    + k2 * moment_4 * moment_bar_hat_1 + k2 * moment_5 * moment_bar_hat_2
                    + k2 * moment_6 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_1
                )
                t55 = moment_0 * moment_1 * weight_bar_hat_3
                t56 = t11 * weight_bar_hat_4
                power2_bar_hat_1 = weight_3 * t53 + weight_4 * t54 + t55 + t56
                t58 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
                t59 = (
                    k2 * moment_1 * moment_bar_hat_5 + moment_2 * (-k2 * moment_bar_hat_4
                    - k3 * moment_bar_hat_8) + k2 * moment_3 * moment_bar_hat_7
                    - k2 * moment_4 * moment_bar_hat_2 + k2 * moment_5 * moment_bar_hat_1
                    + k2 * moment_7 * moment_bar_hat_3 - k3 * moment_8 * moment_bar_hat_2
                )
                t60 = moment_0 * moment_2 * weight_bar_hat_3
                t61 = t13 * weight_bar_hat_4
                power2_bar_hat_2 = weight_3 * t58 + weight_4 * t59 + t60 + t61
                t63 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
                t64 = (
                    k2 * moment_1 * moment_bar_hat_6 + k2 * moment_2 * moment_bar_hat_7
                    + k4 * moment_3 * moment_bar_hat_8 + k2 * moment_6 * moment_bar_hat_1
                    + k2 * moment_7 * moment_bar_hat_2 + k4 * moment_8 * moment_bar_hat_3
                )
                t65 = moment_0 * moment_3 * weight_bar_hat_3
                t66 = t15 * weight_bar_hat_4
                power2_bar_hat_3 = weight_3 * t63 + weight_4 * t64 + t65 + t66
                t68 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
                t69 = t39 - t40
                t70 = k8 * t45 - k8 * t46 - k6 * moment_4 * moment_bar_hat_8 - k6 * moment_8 * moment_bar_hat_4
                t71 = moment_0 * moment_4 * weight_bar_hat_5
                t72 = t17 * weight_bar_hat_6
                t73 = t18 * weight_bar_hat_7
                power2_bar_hat_4 = weight_5 * t68 + k9 * weight_6 * t69 + weight_7 * t70 + t71 + k7 * t72 + t73
                t75 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
                t76 = moment_1 * moment_bar_hat_2 + moment_2 * moment_bar_hat_1
                t77 = (
                    -k6 * moment_5 * moment_bar_hat_8 + k8 * moment_6 * moment_bar_hat_7
                    + k8 * moment_7 * moment_bar_hat_6 - k6 * moment_8 * moment_bar_hat_5
                )
                t78 = moment_0 * moment_5 * weight_bar_hat_5
                t79 = moment_1 * moment_2 * weight_bar_hat_6
                t80 = t20 * weight_bar_hat_7
                power2_bar_hat_5 = weight_5 * t75 + k9 * weight_6 * t76 + weight_7 * t77 + t78 + k9 * t79 + t80
                t82 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
                t83 = moment_1 * moment_bar_hat_3 + moment_3 * moment_bar_hat_1
                t84 = (
                    k8 * moment_4 * moment_bar_hat_6 + k8 * moment_5 * moment_bar_hat_7
                    + moment_6 * (k8 * moment_bar_hat_4 + k10 * moment_bar_hat_8)
                    + k8 * moment_7 * moment_bar_hat_5 + k10 * moment_8 * moment_bar_hat_6
                )
                t85 = moment_0 * moment_6 * weight_bar_hat_5
                t86 = moment_1 * moment_3 * weight_bar_hat_6
                t87 = t22 * weight_bar_hat_7
                power2_bar_hat_6 = weight_5 * t82 + k9 * weight_6 * t83 + weight_7 * t84 + t85 + k9 * t86 + t87
                t89 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
                t90 = moment_2 * moment_bar_hat_3 + moment_3 * moment_bar_hat_2
                t91 = (
                    -k8 * moment_4 * moment_bar_hat_7 + k8 * moment_5 * moment_bar_hat_6
                    + k8 * moment_6 * moment_bar_hat_5 + moment_7 * (-k8 * moment_bar_hat_4
                    + k10 * moment_bar_hat_8) + k10 * moment_8 * moment_bar_hat_7
                )
                t92 = moment_0 * moment_7 * weight_bar_hat_5
                t93 = moment_2 * moment_3 * weight_bar_hat_6
                t94 = t24 * weight_bar_hat_7
                power2_bar_hat_7 = weight_5 * t89 + k9 * weight_6 * t90 + weight_7 * t91 + t92 + k9 * t93 + t94
                t96 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
                t97 = -k12 * t39 - k12 * t40 + k17 * t41
                t98 = -k6 * t43 - k6 * t44 + k10 * t45 + k10 * t46 + k6 * t47
                t99 = moment_0 * moment_8 * weight_bar_hat_5
                t100 = t26 * weight_bar_hat_6
                t101 = t27 * weight_bar_hat_7
                power2_bar_hat_8 = weight_5 * t96 + weight_6 * t97 + weight_7 * t98 + t99 + t100 + t101
                t103 = moment_1 * power2_bar_hat_1
                t104 = moment_2 * power2_bar_hat_2
                t105 = moment_3 * power2_bar_hat_3
                t106 = moment_4 * power2_bar_hat_4
                t107 = moment_5 * power2_bar_hat_5
                t108 = moment_6 * power2_bar_hat_6
                t109 = moment_7 * power2_bar_hat_7
                t110 = moment_8 * power2_bar_hat_8
                t111 = moment_0 * power2_0 * weight_bar_hat_8
                t112 = (moment_1 * power2_1 + moment_2 * power2_2 + moment_3 * power2_3) * weight_bar_hat_9
                t113 = (
                    (moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7
                    + moment_8 * power2_8) * weight_bar_hat_10
                )
                power3_bar_hat_0 = (
                    weight_8 * (moment_bar_hat_0 * power2_0 + moment_0 * power2_bar_hat_0)
                    + k0 * weight_9 * (moment_bar_hat_1 * power2_1 + moment_bar_hat_2 * power2_2
                    + moment_bar_hat_3 * power2_3 + t103 + t104 + t105)
                    + k1 * weight_10 * (moment_bar_hat_4 * power2_4 + moment_bar_hat_5 * power2_5
                    + moment_bar_hat_6 * power2_6 + moment_bar_hat_7 * power2_7 + moment_bar_hat_8 * power2_8
                    + t106 + t107 + t108 + t109 + t110) + t111 + k0 * t112 + k1 * t113
                )
                power3_hat_0 = hyper_bar_0 * weight_bar_hat_13
                t116 = power3_bar_0 * moment_bar_hat_0 + moment_0 * power3_hat_0
                t117 = weight_8 * t116
                t118 = moment_0 * power3_bar_0 * weight_bar_hat_8
                power2_hat_0 = hyper_bar_0 * weight_bar_hat_12 + t117 + t118
                t120 = power3_bar_0 * moment_bar_hat_1 + moment_1 * power3_hat_0
                power2_hat_1 = k0 * (weight_9 * t120 + moment_1 * power3_bar_0 * weight_bar_hat_9)
                t122 = power3_bar_0 * moment_bar_hat_2 + moment_2 * power3_hat_0
                power2_hat_2 = k0 * (weight_9 * t122 + moment_2 * power3_bar_0 * weight_bar_hat_9)
                t124 = power3_bar_0 * moment_bar_hat_3 + moment_3 * power3_hat_0
                power2_hat_3 = k0 * (weight_9 * t124 + moment_3 * power3_bar_0 * weight_bar_hat_9)
                t126 = power3_bar_0 * moment_bar_hat_4 + moment_4 * power3_hat_0
                power2_hat_4 = k1 * (weight_10 * t126 + moment_4 * power3_bar_0 * weight_bar_hat_10)
                t128 = power3_bar_0 * moment_bar_hat_5 + moment_5 * power3_hat_0
                power2_hat_5 = k1 * (weight_10 * t128 + moment_5 * power3_bar_0 * weight_bar_hat_10)
                t130 = power3_bar_0 * moment_bar_hat_6 + moment_6 * power3_hat_0
                power2_hat_6 = k1 * (weight_10 * t130 + moment_6 * power3_bar_0 * weight_bar_hat_10)
                t132 = power3_bar_0 * moment_bar_hat_7 + moment_7 * power3_hat_0
                power2_hat_7 = k1 * (weight_10 * t132 + moment_7 * power3_bar_0 * weight_bar_hat_10)
                t134 = power3_bar_0 * moment_bar_hat_8 + moment_8 * power3_hat_0
                power2_hat_8 = k1 * (weight_10 * t134 + moment_8 * power3_bar_0 * weight_bar_hat_10)
                t136 = moment_0 * moment_1 * power2_hat_1
                t137 = moment_0 * moment_2 * power2_hat_2
                t138 = moment_0 * moment_3 * power2_hat_3
                t139 = t11 * power2_hat_1
                t140 = t13 * power2_hat_2
                t141 = t15 * power2_hat_3
                t142 = moment_0 * moment_4 * power2_hat_4
                t143 = moment_0 * moment_5 * power2_hat_5
                t144 = moment_0 * moment_6 * power2_hat_6
                t145 = moment_0 * moment_7 * power2_hat_7
                t146 = moment_0 * moment_8 * power2_hat_8
                t147 = t17 * power2_hat_4
                t148 = t26 * power2_hat_8
                t149 = moment_1 * moment_2 * power2_hat_5
                t150 = moment_1 * moment_3 * power2_hat_6
                t151 = moment_2 * moment_3 * power2_hat_7
                t152 = t27 * power2_hat_8
                t153 = t22 * power2_hat_6
                t154 = t24 * power2_hat_7
                t155 = t18 * power2_hat_4
                t156 = t20 * power2_hat_5
                weight_hat_0 += (
                    k14 * moment_0 * moment_bar_hat_0 * power2_bar_0 + moment_0 * moment_0 * power2_hat_0
                )
                weight_hat_1 += k15 * t42 * power2_bar_0 + k0 * t3 * power2_hat_0
                weight_hat_2 += k16 * t48 * power2_bar_0 + k1 * t9 * power2_hat_0
                weight_hat_3 += (
                    t53 * power2_bar_1 + t58 * power2_bar_2 + t63 * power2_bar_3 + t136 + t137 + t138
                )
                weight_hat_4 += (
                    t54 * power2_bar_1 + t59 * power2_bar_2 + t64 * power2_bar_3 + t139 + t140 + t141
                )
                weight_hat_5 += (
                    t68 * power2_bar_4 + t75 * power2_bar_5 + t82 * power2_bar_6 + t89 * power2_bar_7
                    + t96 * power2_bar_8 + t142 + t143 + t144 + t145 + t146
                )
                weight_hat_6 += (
                    k9 * t69 * power2_bar_4 + t97 * power2_bar_8 + k9 * t76 * power2_bar_5
                    + k9 * t83 * power2_bar_6 + k9 * t90 * power2_bar_7 + k7 * t147 + t148 + k9 * t149
                    + k9 * t150 + k9 * t151
                )
                weight_hat_7 += (
                    t98 * power2_bar_8 + t84 * power2_bar_6 + t91 * power2_bar_7 + t70 * power2_bar_4
                    + t77 * power2_bar_5 + t152 + t153 + t154 + t155 + t156
                )
                weight_hat_8 += power2_0 * t116 + moment_0 * power3_bar_0 * power2_bar_hat_0
                weight_hat_9 += (
                    k0 * (power2_1 * t120 + power2_2 * t122 + power2_3 * t124 + power3_bar_0 * (t103 + t104
                    + t105))
                )
                weight_hat_10 += (
                    k1 * (power2_4 * t126 + power2_5 * t128 + power2_6 * t130 + power2_7 * t132
                    + power2_8 * t134 + power3_bar_0 * (t106 + t107 + t108 + t109 + t110))
                )
                weight_hat_11 += hyper_bar_0 * moment_bar_hat_0
                weight_hat_12 += hyper_bar_0 * power2_bar_hat_0
                weight_hat_13 += hyper_bar_0 * power3_bar_hat_0
            store(weight_hat, weight_hat_at, weight_hat_0)
            store(weight_hat, weight_hat_at + 64, weight_hat_1)
            store(weight_hat, weight_hat_at + 128, weight_hat_2)
            store(weight_hat, weight_hat_at + 192, weight_hat_3)
            store(weight_hat, weight_hat_at + 256, weight_hat_4)
            store(weight_hat, weight_hat_at + 320, weight_hat_5)
            store(weight_hat, weight_hat_at + 384, weight_hat_6)
            store(weight_hat, weight_hat_at + 448, weight_hat_7)
            store(weight_hat, weight_hat_at + 512, weight_hat_8)
            store(weight_hat, weight_hat_at + 576, weight_hat_9)
            store(weight_hat, weight_hat_at + 640, weight_hat_10)
            store(weight_hat, weight_hat_at + 704, weight_hat_11)
            store(weight_hat, weight_hat_at + 768, weight_hat_12)
            store(weight_hat, weight_hat_at + 832, weight_hat_13)


# (order of derivative, axis of the outputs, function, index arrays, inputs,
#  outputs as (name, components, components a knot, has channels), operations an instance)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), (('hyper', 1, 1, True),), 10752),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), (('moment_bar', 9, 9, True),), 28864),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), (('weight_bar', 14, 14, True),), 18752),
    (2, 'batch', second_batch, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('moment_hat', 9, 9, True), ('hyper_bar_hat', 1, 1, True),), 83328),
    (2, 'shared', second_shared, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('weight_hat', 14, 14, True),), 48384),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))
OUTPUTS = (('hyper',), ('moment_bar', 'weight_bar'), ('moment_hat', 'weight_hat', 'hyper_bar_hat'))

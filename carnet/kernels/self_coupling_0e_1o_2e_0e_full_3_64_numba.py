"""self_coupling 1x0e+1x1o+1x2e 1x0e full 3 64: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 9c046ad544c54a76, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e full 3 64 --target numba
Operations of one instance with all its channels:
    forward_batch 10624
    gradient_batch 27584
    gradient_shared 18048
    second_batch 76288
    second_shared 48512
"""

import numpy as np
from numba import njit

from codegen.runtime.lanes import operations

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e full 3 64'
FORM = '9c046ad544c54a76'
CHANNELS = 64
SAMPLES = 32  # that sum into one row of a shared output, whatever the number of threads
# blocks of neighbouring channels, as wide as the machine's registers
width, get, put, load, store, fetch, splat, total = operations(64)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_batch(begin, end, moment, weight, hyper):
    """moment [samples, 9, 64]
    weight [14, 64]
    -> hyper [samples, 1, 64]
    10624 operations an instance; nesting order power2 by weight > moment, power3 by weight > moment > power2, hyper by moment > power2 > power3 > weight
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.316227766016838)  # sqrt(10)/10
    k3 = real(0.5477225575051662)  # sqrt(30)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.7071067811865476)  # sqrt(2)/2
    k6 = real(0.4629100498862757)  # sqrt(42)/14
    k7 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k8 = real(1.4142135623730951)  # sqrt(2)
    k9 = real(0.9258200997725514)  # sqrt(42)/7
    k10 = real(0.5345224838248487)  # sqrt(14)/7
    k11 = real(0.8164965809277259)  # sqrt(6)/3
    k12 = real(0.40824829046386296)  # sqrt(6)/6
    k13 = real(0.26726124191242434)  # sqrt(14)/14
    for n in range(begin, end):
        for c in range(0, 64, step):
            hyper_at = n * 64 + c
            moment_at = n * 576 + c
            moment_0 = load(moment, moment_at, 0)
            moment_1 = load(moment, moment_at, 64)
            moment_2 = load(moment, moment_at, 128)
            moment_3 = load(moment, moment_at, 192)
            moment_4 = load(moment, moment_at, 256)
            moment_5 = load(moment, moment_at, 320)
            moment_6 = load(moment, moment_at, 384)
            moment_7 = load(moment, moment_at, 448)
            moment_8 = load(moment, moment_at, 512)
            weight_0 = load(weight, c, 0)
            weight_1 = load(weight, c, 64)
            weight_2 = load(weight, c, 128)
            weight_3 = load(weight, c, 192)
            weight_4 = load(weight, c, 256)
            weight_5 = load(weight, c, 320)
            weight_6 = load(weight, c, 384)
            weight_7 = load(weight, c, 448)
            weight_8 = load(weight, c, 512)
            weight_9 = load(weight, c, 576)
            weight_10 = load(weight, c, 640)
            weight_11 = load(weight, c, 704)
            weight_12 = load(weight, c, 768)
            weight_13 = load(weight, c, 832)
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
                moment_0 * moment_0 * weight_0 + weight_1 * (k0 * t0 + k0 * t3) + weight_2 * (k1 * t4 + k1 * t5
                + k1 * t8)
            )
            power2_1 = (
                moment_0 * moment_1 * weight_3 + weight_4 * (moment_1 * (-k2 * moment_8 + k3 * moment_4)
                + k3 * moment_2 * moment_5 + k3 * moment_3 * moment_6)
            )
            power2_2 = (
                moment_0 * moment_2 * weight_3 + weight_4 * (k3 * moment_1 * moment_5
                - moment_2 * (k2 * moment_8 + k3 * moment_4) + k3 * moment_3 * moment_7)
            )
            power2_3 = (
                moment_0 * moment_3 * weight_3 + weight_4 * (k3 * moment_1 * moment_6 + k3 * moment_2 * moment_7
                + k4 * moment_3 * moment_8)
            )
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
                moment_0 * moment_8 * weight_5 + weight_6 * (k11 * t0 - k12 * t3) + weight_7 * (k10 * t4
                - k10 * t5 + k13 * t8)
            )
            power3_0 = (
                moment_0 * power2_0 * weight_8 + k0 * weight_9 * (moment_1 * power2_1 + moment_2 * power2_2
                + moment_3 * power2_3) + k1 * weight_10 * (moment_4 * power2_4 + moment_5 * power2_5
                + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
            )
            hyper_0 = moment_0 * weight_11 + power2_0 * weight_12 + power3_0 * weight_13
            store(hyper, hyper_at, 0, hyper_0)


@compiled
def gradient_batch(begin, end, moment, weight, hyper_bar, moment_bar):
    """moment [samples, 9, 64]
    weight [14, 64]
    hyper_bar [samples, 1, 64]
    -> moment_bar [samples, 9, 64]
    27584 operations an instance; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, moment_bar by hyper_bar > weight > power2 > power2_bar > power3_bar > moment
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.632455532033676)  # sqrt(10)/5
    k4 = real(0.7071067811865476)  # sqrt(2)/2
    k5 = real(0.4629100498862757)  # sqrt(42)/14
    k6 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k7 = real(1.4142135623730951)  # sqrt(2)
    k8 = real(0.9258200997725514)  # sqrt(42)/7
    k9 = real(0.5345224838248487)  # sqrt(14)/7
    k10 = real(0.8164965809277259)  # sqrt(6)/3
    k11 = real(0.40824829046386296)  # sqrt(6)/6
    k12 = real(0.26726124191242434)  # sqrt(14)/14
    k13 = real(2.0)  # 2
    k14 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k15 = real(1.6329931618554518)  # 2*sqrt(6)/3
    k16 = real(0.894427190999916)  # 2*sqrt(5)/5
    k17 = real(0.316227766016838)  # sqrt(10)/10
    for n in range(begin, end):
        for c in range(0, 64, step):
            moment_bar_at = n * 576 + c
            moment_at = n * 576 + c
            hyper_bar_at = n * 64 + c
            moment_0 = load(moment, moment_at, 0)
            moment_1 = load(moment, moment_at, 64)
            moment_2 = load(moment, moment_at, 128)
            moment_3 = load(moment, moment_at, 192)
            moment_4 = load(moment, moment_at, 256)
            moment_5 = load(moment, moment_at, 320)
            moment_6 = load(moment, moment_at, 384)
            moment_7 = load(moment, moment_at, 448)
            moment_8 = load(moment, moment_at, 512)
            weight_0 = load(weight, c, 0)
            weight_1 = load(weight, c, 64)
            weight_2 = load(weight, c, 128)
            weight_3 = load(weight, c, 192)
            weight_4 = load(weight, c, 256)
            weight_5 = load(weight, c, 320)
            weight_6 = load(weight, c, 384)
            weight_7 = load(weight, c, 448)
            weight_8 = load(weight, c, 512)
            weight_9 = load(weight, c, 576)
            weight_10 = load(weight, c, 640)
            weight_11 = load(weight, c, 704)
            weight_12 = load(weight, c, 768)
            weight_13 = load(weight, c, 832)
            hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
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
                moment_0 * moment_0 * weight_0 + weight_1 * (k0 * t0 + k0 * t3) + weight_2 * (k1 * t4 + k1 * t5
                + k1 * t8)
            )
            t10 = -k0 * moment_8 + moment_4
            power2_1 = (
                moment_0 * moment_1 * weight_3 + weight_4 * (k2 * moment_1 * t10 + k2 * moment_2 * moment_5
                + k2 * moment_3 * moment_6)
            )
            t12 = k0 * moment_8 + moment_4
            power2_2 = (
                moment_0 * moment_2 * weight_3 + weight_4 * (k2 * moment_1 * moment_5 - k2 * moment_2 * t12
                + k2 * moment_3 * moment_7)
            )
            power2_3 = (
                moment_0 * moment_3 * weight_3 + weight_4 * (k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7
                + k3 * moment_3 * moment_8)
            )
            power2_4 = (
                moment_0 * moment_4 * weight_5 + weight_6 * (k4 * t1 - k4 * t2) + weight_7 * (k5 * t6 - k5 * t7
                - k6 * moment_8 * moment_4)
            )
            power2_5 = (
                moment_0 * moment_5 * weight_5 + k7 * moment_1 * moment_2 * weight_6
                + weight_7 * (-k6 * moment_8 * moment_5 + k8 * moment_6 * moment_7)
            )
            power2_6 = (
                moment_0 * moment_6 * weight_5 + k7 * moment_3 * moment_1 * weight_6
                + weight_7 * (k8 * moment_4 * moment_6 + k8 * moment_5 * moment_7 + k9 * moment_8 * moment_6)
            )
            power2_7 = (
                moment_0 * moment_7 * weight_5 + k7 * moment_3 * moment_2 * weight_6
                + weight_7 * (-k8 * moment_4 * moment_7 + k8 * moment_5 * moment_6 + k9 * moment_8 * moment_7)
            )
            power2_8 = (
                moment_0 * moment_8 * weight_5 + weight_6 * (k10 * t0 - k11 * t3) + weight_7 * (k9 * t4
                - k9 * t5 + k12 * t8)
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
            t30 = moment_3 * power2_bar_3
            t31 = moment_1 * power2_bar_1
            t32 = moment_2 * power2_bar_2
            t33 = t31 + t32
            t34 = moment_8 * power2_bar_8
            t35 = moment_4 * power2_bar_4 + moment_5 * power2_bar_5
            t36 = moment_6 * power2_bar_6
            t37 = moment_7 * power2_bar_7
            t38 = t36 + t37
            moment_bar_0 = (
                hyper_bar_0 * weight_11 + k13 * moment_0 * weight_0 * power2_bar_0 + weight_3 * (t30 + t33)
                + weight_5 * (t34 + t35 + t38) + power3_bar_0 * weight_8 * power2_0
            )
            store(moment_bar, moment_bar_at, 0, moment_bar_0)
            moment_bar_1 = (
                moment_0 * weight_3 * power2_bar_1 + k14 * weight_1 * moment_1 * power2_bar_0
                + weight_6 * (k7 * moment_1 * power2_bar_4 - k10 * moment_1 * power2_bar_8
                + k7 * moment_2 * power2_bar_5 + k7 * moment_3 * power2_bar_6)
                + weight_4 * (k2 * t10 * power2_bar_1 + k2 * moment_5 * power2_bar_2
                + k2 * moment_6 * power2_bar_3) + k0 * power3_bar_0 * weight_9 * power2_1
            )
            store(moment_bar, moment_bar_at, 64, moment_bar_1)
            moment_bar_2 = (
                moment_0 * weight_3 * power2_bar_2 + weight_6 * (k7 * moment_1 * power2_bar_5
                - k7 * moment_2 * power2_bar_4 - k10 * moment_2 * power2_bar_8 + k7 * moment_3 * power2_bar_7)
                + k14 * weight_1 * moment_2 * power2_bar_0 + weight_4 * (-k2 * t12 * power2_bar_2
                + k2 * moment_5 * power2_bar_1 + k2 * moment_7 * power2_bar_3)
                + k0 * power3_bar_0 * weight_9 * power2_2
            )
            store(moment_bar, moment_bar_at, 128, moment_bar_2)
            moment_bar_3 = (
                moment_0 * weight_3 * power2_bar_3 + weight_6 * (k7 * moment_1 * power2_bar_6
                + k7 * moment_2 * power2_bar_7 + k15 * moment_3 * power2_bar_8)
                + k14 * weight_1 * moment_3 * power2_bar_0 + weight_4 * (k2 * moment_6 * power2_bar_1
                + k2 * moment_7 * power2_bar_2 + k3 * moment_8 * power2_bar_3)
                + k0 * power3_bar_0 * weight_9 * power2_3
            )
            store(moment_bar, moment_bar_at, 192, moment_bar_3)
            moment_bar_4 = (
                moment_0 * weight_5 * power2_bar_4 + weight_4 * (k2 * t31 - k2 * t32)
                + k16 * weight_2 * moment_4 * power2_bar_0 + weight_7 * (k8 * t36 - k8 * t37
                - k6 * moment_4 * power2_bar_8 - k6 * moment_8 * power2_bar_4)
                + k1 * power3_bar_0 * weight_10 * power2_4
            )
            store(moment_bar, moment_bar_at, 256, moment_bar_4)
            moment_bar_5 = (
                moment_0 * weight_5 * power2_bar_5 + k2 * weight_4 * (moment_1 * power2_bar_2
                + moment_2 * power2_bar_1) + k16 * weight_2 * moment_5 * power2_bar_0
                + weight_7 * (-k6 * moment_5 * power2_bar_8 + k8 * moment_6 * power2_bar_7
                + k8 * moment_7 * power2_bar_6 - k6 * moment_8 * power2_bar_5)
                + k1 * power3_bar_0 * weight_10 * power2_5
            )
            store(moment_bar, moment_bar_at, 320, moment_bar_5)
            moment_bar_6 = (
                moment_0 * weight_5 * power2_bar_6 + k2 * weight_4 * (moment_1 * power2_bar_3
                + moment_3 * power2_bar_1) + weight_7 * (k8 * t12 * power2_bar_6 + k8 * moment_5 * power2_bar_7
                + k8 * moment_6 * power2_bar_4 + k9 * moment_6 * power2_bar_8 + k8 * moment_7 * power2_bar_5)
                + k16 * weight_2 * moment_6 * power2_bar_0 + k1 * power3_bar_0 * weight_10 * power2_6
            )
            store(moment_bar, moment_bar_at, 384, moment_bar_6)
            moment_bar_7 = (
                moment_0 * weight_5 * power2_bar_7 + k2 * weight_4 * (moment_2 * power2_bar_3
                + moment_3 * power2_bar_2) + weight_7 * (-k8 * t10 * power2_bar_7 + k8 * moment_5 * power2_bar_6
                + k8 * moment_6 * power2_bar_5 - k8 * moment_7 * power2_bar_4 + k9 * moment_7 * power2_bar_8)
                + k16 * weight_2 * moment_7 * power2_bar_0 + k1 * power3_bar_0 * weight_10 * power2_7
            )
            store(moment_bar, moment_bar_at, 448, moment_bar_7)
            moment_bar_8 = (
                moment_0 * weight_5 * power2_bar_8 + weight_4 * (k3 * t30 - k17 * t33) + weight_7 * (k6 * t34
                - k6 * t35 + k9 * t38) + k16 * weight_2 * moment_8 * power2_bar_0
                + k1 * power3_bar_0 * weight_10 * power2_8
            )
            store(moment_bar, moment_bar_at, 512, moment_bar_8)


@compiled
def gradient_shared(begin, end, moment, weight, hyper_bar, weight_bar):
    """moment [samples, 9, 64]
    weight [14, 64]
    hyper_bar [samples, 1, 64]
    -> weight_bar [14, 64]
    18048 operations an instance; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, weight_bar by hyper_bar > power2 > power2_bar > power3 > power3_bar > moment
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.316227766016838)  # sqrt(10)/10
    k3 = real(0.5477225575051662)  # sqrt(30)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.7071067811865476)  # sqrt(2)/2
    k6 = real(0.4629100498862757)  # sqrt(42)/14
    k7 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k8 = real(0.9258200997725514)  # sqrt(42)/7
    k9 = real(1.4142135623730951)  # sqrt(2)
    k10 = real(0.5345224838248487)  # sqrt(14)/7
    k11 = real(0.8164965809277259)  # sqrt(6)/3
    k12 = real(0.40824829046386296)  # sqrt(6)/6
    k13 = real(0.26726124191242434)  # sqrt(14)/14
    samples = moment.size // 576
    # begin and end count blocks of samples; each block sums into its own row of the outputs
    for block in range(begin, end):
        for c in range(0, 64, step):
            weight_bar_at = block * 896 + c
            weight_bar_0 = load(weight_bar, weight_bar_at, 0)
            weight_bar_1 = load(weight_bar, weight_bar_at, 64)
            weight_bar_2 = load(weight_bar, weight_bar_at, 128)
            weight_bar_3 = load(weight_bar, weight_bar_at, 192)
            weight_bar_4 = load(weight_bar, weight_bar_at, 256)
            weight_bar_5 = load(weight_bar, weight_bar_at, 320)
            weight_bar_6 = load(weight_bar, weight_bar_at, 384)
            weight_bar_7 = load(weight_bar, weight_bar_at, 448)
            weight_bar_8 = load(weight_bar, weight_bar_at, 512)
            weight_bar_9 = load(weight_bar, weight_bar_at, 576)
            weight_bar_10 = load(weight_bar, weight_bar_at, 640)
            weight_bar_11 = load(weight_bar, weight_bar_at, 704)
            weight_bar_12 = load(weight_bar, weight_bar_at, 768)
            weight_bar_13 = load(weight_bar, weight_bar_at, 832)
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 576 + c
                hyper_bar_at = n * 64 + c
                moment_0 = load(moment, moment_at, 0)
                moment_1 = load(moment, moment_at, 64)
                moment_2 = load(moment, moment_at, 128)
                moment_3 = load(moment, moment_at, 192)
                moment_4 = load(moment, moment_at, 256)
                moment_5 = load(moment, moment_at, 320)
                moment_6 = load(moment, moment_at, 384)
                moment_7 = load(moment, moment_at, 448)
                moment_8 = load(moment, moment_at, 512)
                weight_0 = load(weight, c, 0)
                weight_1 = load(weight, c, 64)
                weight_2 = load(weight, c, 128)
                weight_3 = load(weight, c, 192)
                weight_4 = load(weight, c, 256)
                weight_5 = load(weight, c, 320)
                weight_6 = load(weight, c, 384)
                weight_7 = load(weight, c, 448)
                weight_8 = load(weight, c, 512)
                weight_9 = load(weight, c, 576)
                weight_10 = load(weight, c, 640)
                weight_12 = load(weight, c, 768)
                weight_13 = load(weight, c, 832)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
                t0 = moment_3 * moment_3
                t1 = moment_1 * moment_1
                t2 = moment_2 * moment_2
                t3 = t1 + t2
                t4 = k0 * t0 + k0 * t3
                t5 = moment_8 * moment_8
                t6 = moment_4 * moment_4 + moment_5 * moment_5
                t7 = moment_6 * moment_6
                t8 = moment_7 * moment_7
                t9 = t7 + t8
                t10 = k1 * t5 + k1 * t6 + k1 * t9
                power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10
                t12 = (
                    moment_1 * (-k2 * moment_8 + k3 * moment_4) + k3 * moment_2 * moment_5
                    + k3 * moment_3 * moment_6
                )
                power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t12
                t14 = (
                    k3 * moment_1 * moment_5 - moment_2 * (k2 * moment_8 + k3 * moment_4)
                    + k3 * moment_3 * moment_7
                )
                power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t14
                t16 = k3 * moment_1 * moment_6 + k3 * moment_2 * moment_7 + k4 * moment_3 * moment_8
                power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t16
                t18 = k5 * t1 - k5 * t2
                t19 = k6 * t7 - k6 * t8 - k7 * moment_8 * moment_4
                power2_4 = moment_0 * moment_4 * weight_5 + weight_6 * t18 + weight_7 * t19
                t21 = -k7 * moment_8 * moment_5 + k8 * moment_6 * moment_7
                power2_5 = moment_0 * moment_5 * weight_5 + k9 * moment_1 * moment_2 * weight_6 + weight_7 * t21
                t23 = k8 * moment_4 * moment_6 + k8 * moment_5 * moment_7 + k10 * moment_8 * moment_6
                power2_6 = moment_0 * moment_6 * weight_5 + k9 * moment_3 * moment_1 * weight_6 + weight_7 * t23
                t25 = -k8 * moment_4 * moment_7 + k8 * moment_5 * moment_6 + k10 * moment_8 * moment_7
                power2_7 = moment_0 * moment_7 * weight_5 + k9 * moment_3 * moment_2 * weight_6 + weight_7 * t25
                t27 = k11 * t0 - k12 * t3
                t28 = k10 * t5 - k10 * t6 + k13 * t9
                power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t27 + weight_7 * t28
                power3_0 = (
                    moment_0 * power2_0 * weight_8 + k0 * weight_9 * (moment_1 * power2_1 + moment_2 * power2_2
                    + moment_3 * power2_3) + k1 * weight_10 * (moment_4 * power2_4 + moment_5 * power2_5
                    + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
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
                weight_bar_1 += t4 * power2_bar_0
                weight_bar_2 += t10 * power2_bar_0
                weight_bar_3 += (
                    moment_0 * (moment_1 * power2_bar_1 + moment_2 * power2_bar_2 + moment_3 * power2_bar_3)
                )
                weight_bar_4 += t12 * power2_bar_1 + t14 * power2_bar_2 + t16 * power2_bar_3
                weight_bar_5 += (
                    moment_0 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
                    + moment_7 * power2_bar_7 + moment_8 * power2_bar_8)
                )
                weight_bar_6 += (
                    t18 * power2_bar_4 + t27 * power2_bar_8 + k9 * moment_1 * moment_2 * power2_bar_5
                    + k9 * moment_3 * moment_1 * power2_bar_6 + k9 * moment_3 * moment_2 * power2_bar_7
                )
                weight_bar_7 += (
                    t28 * power2_bar_8 + t23 * power2_bar_6 + t25 * power2_bar_7 + t19 * power2_bar_4
                    + t21 * power2_bar_5
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
            store(weight_bar, weight_bar_at, 0, weight_bar_0)
            store(weight_bar, weight_bar_at, 64, weight_bar_1)
            store(weight_bar, weight_bar_at, 128, weight_bar_2)
            store(weight_bar, weight_bar_at, 192, weight_bar_3)
            store(weight_bar, weight_bar_at, 256, weight_bar_4)
            store(weight_bar, weight_bar_at, 320, weight_bar_5)
            store(weight_bar, weight_bar_at, 384, weight_bar_6)
            store(weight_bar, weight_bar_at, 448, weight_bar_7)
            store(weight_bar, weight_bar_at, 512, weight_bar_8)
            store(weight_bar, weight_bar_at, 576, weight_bar_9)
            store(weight_bar, weight_bar_at, 640, weight_bar_10)
            store(weight_bar, weight_bar_at, 704, weight_bar_11)
            store(weight_bar, weight_bar_at, 768, weight_bar_12)
            store(weight_bar, weight_bar_at, 832, weight_bar_13)


@compiled
def second_batch(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat):
    """moment [samples, 9, 64]
    weight [14, 64]
    hyper_bar [samples, 1, 64]
    moment_bar_hat [samples, 9, 64]
    weight_bar_hat [14, 64]
    -> moment_hat [samples, 9, 64], hyper_bar_hat [samples, 1, 64]
    76288 operations an instance; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, moment_hat by hyper_bar > moment > moment_bar_hat > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_hat > weight > weight_bar_hat, hyper_bar_hat by moment > moment_bar_hat > power2 > power2_bar_hat > power3 > power3_bar_hat > weight > weight_bar_hat
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.316227766016838)  # sqrt(10)/10
    k3 = real(0.5477225575051662)  # sqrt(30)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.7071067811865476)  # sqrt(2)/2
    k6 = real(0.4629100498862757)  # sqrt(42)/14
    k7 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k8 = real(0.9258200997725514)  # sqrt(42)/7
    k9 = real(1.4142135623730951)  # sqrt(2)
    k10 = real(0.5345224838248487)  # sqrt(14)/7
    k11 = real(0.8164965809277259)  # sqrt(6)/3
    k12 = real(0.40824829046386296)  # sqrt(6)/6
    k13 = real(0.26726124191242434)  # sqrt(14)/14
    k14 = real(2.0)  # 2
    k15 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k16 = real(0.894427190999916)  # 2*sqrt(5)/5
    k17 = real(1.6329931618554518)  # 2*sqrt(6)/3
    k18 = real(1.6903085094570331)  # 2*sqrt(35)/7
    k19 = real(0.5976143046671968)  # sqrt(70)/14
    for n in range(begin, end):
        for c in range(0, 64, step):
            moment_hat_at = n * 576 + c
            hyper_bar_hat_at = n * 64 + c
            moment_at = n * 576 + c
            hyper_bar_at = n * 64 + c
            moment_bar_hat_at = n * 576 + c
            moment_0 = load(moment, moment_at, 0)
            moment_1 = load(moment, moment_at, 64)
            moment_2 = load(moment, moment_at, 128)
            moment_3 = load(moment, moment_at, 192)
            moment_4 = load(moment, moment_at, 256)
            moment_5 = load(moment, moment_at, 320)
            moment_6 = load(moment, moment_at, 384)
            moment_7 = load(moment, moment_at, 448)
            moment_8 = load(moment, moment_at, 512)
            weight_0 = load(weight, c, 0)
            weight_1 = load(weight, c, 64)
            weight_2 = load(weight, c, 128)
            weight_3 = load(weight, c, 192)
            weight_4 = load(weight, c, 256)
            weight_5 = load(weight, c, 320)
            weight_6 = load(weight, c, 384)
            weight_7 = load(weight, c, 448)
            weight_8 = load(weight, c, 512)
            weight_9 = load(weight, c, 576)
            weight_10 = load(weight, c, 640)
            weight_11 = load(weight, c, 704)
            weight_12 = load(weight, c, 768)
            weight_13 = load(weight, c, 832)
            hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
            moment_bar_hat_0 = load(moment_bar_hat, moment_bar_hat_at, 0)
            moment_bar_hat_1 = load(moment_bar_hat, moment_bar_hat_at, 64)
            moment_bar_hat_2 = load(moment_bar_hat, moment_bar_hat_at, 128)
            moment_bar_hat_3 = load(moment_bar_hat, moment_bar_hat_at, 192)
            moment_bar_hat_4 = load(moment_bar_hat, moment_bar_hat_at, 256)
            moment_bar_hat_5 = load(moment_bar_hat, moment_bar_hat_at, 320)
            moment_bar_hat_6 = load(moment_bar_hat, moment_bar_hat_at, 384)
            moment_bar_hat_7 = load(moment_bar_hat, moment_bar_hat_at, 448)
            moment_bar_hat_8 = load(moment_bar_hat, moment_bar_hat_at, 512)
            weight_bar_hat_0 = load(weight_bar_hat, c, 0)
            weight_bar_hat_1 = load(weight_bar_hat, c, 64)
            weight_bar_hat_2 = load(weight_bar_hat, c, 128)
            weight_bar_hat_3 = load(weight_bar_hat, c, 192)
            weight_bar_hat_4 = load(weight_bar_hat, c, 256)
            weight_bar_hat_5 = load(weight_bar_hat, c, 320)
            weight_bar_hat_6 = load(weight_bar_hat, c, 384)
            weight_bar_hat_7 = load(weight_bar_hat, c, 448)
            weight_bar_hat_8 = load(weight_bar_hat, c, 512)
            weight_bar_hat_9 = load(weight_bar_hat, c, 576)
            weight_bar_hat_10 = load(weight_bar_hat, c, 640)
            weight_bar_hat_11 = load(weight_bar_hat, c, 704)
            weight_bar_hat_12 = load(weight_bar_hat, c, 768)
            weight_bar_hat_13 = load(weight_bar_hat, c, 832)
            t0 = moment_3 * moment_3
            t1 = moment_1 * moment_1
            t2 = moment_2 * moment_2
            t3 = t1 + t2
            t4 = k0 * t0 + k0 * t3
            t5 = moment_8 * moment_8
            t6 = moment_4 * moment_4 + moment_5 * moment_5
            t7 = moment_6 * moment_6
            t8 = moment_7 * moment_7
            t9 = t7 + t8
            t10 = k1 * t5 + k1 * t6 + k1 * t9
            power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10
            t12 = (
                moment_1 * (-k2 * moment_8 + k3 * moment_4) + k3 * moment_2 * moment_5
                + k3 * moment_3 * moment_6
            )
            power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t12
            t14 = (
                k3 * moment_1 * moment_5 - moment_2 * (k2 * moment_8 + k3 * moment_4) + k3 * moment_3 * moment_7
            )
            power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t14
            t16 = k3 * moment_1 * moment_6 + k3 * moment_2 * moment_7 + k4 * moment_3 * moment_8
            power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t16
            t18 = k5 * t1 - k5 * t2
            t19 = k6 * t7 - k6 * t8 - k7 * moment_8 * moment_4
            power2_4 = moment_0 * moment_4 * weight_5 + weight_6 * t18 + weight_7 * t19
            t21 = -k7 * moment_8 * moment_5 + k8 * moment_6 * moment_7
            power2_5 = moment_0 * moment_5 * weight_5 + k9 * moment_1 * moment_2 * weight_6 + weight_7 * t21
            t23 = k8 * moment_4 * moment_6 + k8 * moment_5 * moment_7 + k10 * moment_8 * moment_6
            power2_6 = moment_0 * moment_6 * weight_5 + k9 * moment_3 * moment_1 * weight_6 + weight_7 * t23
            t25 = -k8 * moment_4 * moment_7 + k8 * moment_5 * moment_6 + k10 * moment_8 * moment_7
            power2_7 = moment_0 * moment_7 * weight_5 + k9 * moment_3 * moment_2 * weight_6 + weight_7 * t25
            t27 = k11 * t0 - k12 * t3
            t28 = k10 * t5 - k10 * t6 + k13 * t9
            power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t27 + weight_7 * t28
            t30 = moment_1 * power2_1 + moment_2 * power2_2 + moment_3 * power2_3
            t31 = (
                moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7
                + moment_8 * power2_8
            )
            power3_0 = moment_0 * power2_0 * weight_8 + k0 * weight_9 * t30 + k1 * weight_10 * t31
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
            t43 = moment_3 * moment_bar_hat_3
            t44 = moment_1 * moment_bar_hat_1
            t45 = moment_2 * moment_bar_hat_2
            t46 = t44 + t45
            t47 = moment_8 * moment_bar_hat_8
            t48 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
            t49 = moment_6 * moment_bar_hat_6
            t50 = moment_7 * moment_bar_hat_7
            t51 = t49 + t50
            power2_bar_hat_0 = (
                moment_0 * moment_0 * weight_bar_hat_0 + k14 * moment_0 * weight_0 * moment_bar_hat_0
                + t4 * weight_bar_hat_1 + weight_1 * (k15 * t43 + k15 * t46) + t10 * weight_bar_hat_2
                + weight_2 * (k16 * t47 + k16 * t48 + k16 * t51)
            )
            t53 = -k0 * moment_bar_hat_8 + moment_bar_hat_4
            power2_bar_hat_1 = (
                moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_1
                + moment_1 * moment_bar_hat_0) + t12 * weight_bar_hat_4 + weight_4 * (k3 * moment_1 * t53
                + k3 * moment_2 * moment_bar_hat_5 + k3 * moment_3 * moment_bar_hat_6
                + k3 * moment_4 * moment_bar_hat_1 + k3 * moment_5 * moment_bar_hat_2
                + k3 * moment_6 * moment_bar_hat_3 - k2 * moment_8 * moment_bar_hat_1)
            )
            t55 = k0 * moment_bar_hat_8 + moment_bar_hat_4
            power2_bar_hat_2 = (
                moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_2
                + moment_2 * moment_bar_hat_0) + t14 * weight_bar_hat_4
                + weight_4 * (k3 * moment_1 * moment_bar_hat_5 - k3 * moment_2 * t55
                + k3 * moment_3 * moment_bar_hat_7 - k3 * moment_4 * moment_bar_hat_2
                + k3 * moment_5 * moment_bar_hat_1 + k3 * moment_7 * moment_bar_hat_3
                - k2 * moment_8 * moment_bar_hat_2)
            )
            power2_bar_hat_3 = (
                moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_3
                + moment_3 * moment_bar_hat_0) + t16 * weight_bar_hat_4
                + weight_4 * (k3 * moment_1 * moment_bar_hat_6 + k3 * moment_2 * moment_bar_hat_7
                + k4 * moment_3 * moment_bar_hat_8 + k3 * moment_6 * moment_bar_hat_1
                + k3 * moment_7 * moment_bar_hat_2 + k4 * moment_8 * moment_bar_hat_3)
            )
            power2_bar_hat_4 = (
                moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_4
                + moment_4 * moment_bar_hat_0) + t18 * weight_bar_hat_6 + weight_6 * (k9 * t44 - k9 * t45)
                + t19 * weight_bar_hat_7 + weight_7 * (k8 * t49 - k8 * t50 - k7 * moment_4 * moment_bar_hat_8
                - k7 * moment_8 * moment_bar_hat_4)
            )
            power2_bar_hat_5 = (
                moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_5
                + moment_5 * moment_bar_hat_0) + k9 * moment_1 * moment_2 * weight_bar_hat_6
                + k9 * weight_6 * (moment_1 * moment_bar_hat_2 + moment_2 * moment_bar_hat_1)
                + t21 * weight_bar_hat_7 + weight_7 * (-k7 * moment_5 * moment_bar_hat_8
                + k8 * moment_6 * moment_bar_hat_7 + k8 * moment_7 * moment_bar_hat_6
                - k7 * moment_8 * moment_bar_hat_5)
            )
            power2_bar_hat_6 = (
                moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_6
                + moment_6 * moment_bar_hat_0) + k9 * moment_3 * moment_1 * weight_bar_hat_6
                + k9 * weight_6 * (moment_1 * moment_bar_hat_3 + moment_3 * moment_bar_hat_1)
                + t23 * weight_bar_hat_7 + weight_7 * (k8 * moment_4 * moment_bar_hat_6
                + k8 * moment_5 * moment_bar_hat_7 + k8 * moment_6 * t55 + k8 * moment_7 * moment_bar_hat_5
                + k10 * moment_8 * moment_bar_hat_6)
            )
            power2_bar_hat_7 = (
                moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_7
                + moment_7 * moment_bar_hat_0) + k9 * moment_3 * moment_2 * weight_bar_hat_6
                + k9 * weight_6 * (moment_2 * moment_bar_hat_3 + moment_3 * moment_bar_hat_2)
                + t25 * weight_bar_hat_7 + weight_7 * (-k8 * moment_4 * moment_bar_hat_7
                + k8 * moment_5 * moment_bar_hat_6 + k8 * moment_6 * moment_bar_hat_5 - k8 * moment_7 * t53
                + k10 * moment_8 * moment_bar_hat_7)
            )
            power2_bar_hat_8 = (
                moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_8
                + moment_8 * moment_bar_hat_0) + t27 * weight_bar_hat_6 + weight_6 * (k17 * t43 - k11 * t46)
                + t28 * weight_bar_hat_7 + weight_7 * (k7 * t47 - k7 * t48 + k10 * t51)
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
            power3_hat_0 = hyper_bar_0 * weight_bar_hat_13
            t65 = power3_bar_0 * weight_bar_hat_8 + weight_8 * power3_hat_0
            power2_hat_0 = (
                hyper_bar_0 * weight_bar_hat_12 + moment_0 * t65 + weight_8 * power3_bar_0 * moment_bar_hat_0
            )
            t67 = power3_bar_0 * weight_bar_hat_9 + weight_9 * power3_hat_0
            power2_hat_1 = k0 * (moment_1 * t67 + weight_9 * power3_bar_0 * moment_bar_hat_1)
            power2_hat_2 = k0 * (moment_2 * t67 + weight_9 * power3_bar_0 * moment_bar_hat_2)
            power2_hat_3 = k0 * (moment_3 * t67 + weight_9 * power3_bar_0 * moment_bar_hat_3)
            t71 = power3_bar_0 * weight_bar_hat_10 + weight_10 * power3_hat_0
            power2_hat_4 = k1 * (moment_4 * t71 + weight_10 * power3_bar_0 * moment_bar_hat_4)
            power2_hat_5 = k1 * (moment_5 * t71 + weight_10 * power3_bar_0 * moment_bar_hat_5)
            power2_hat_6 = k1 * (moment_6 * t71 + weight_10 * power3_bar_0 * moment_bar_hat_6)
            power2_hat_7 = k1 * (moment_7 * t71 + weight_10 * power3_bar_0 * moment_bar_hat_7)
            power2_hat_8 = k1 * (moment_8 * t71 + weight_10 * power3_bar_0 * moment_bar_hat_8)
            t77 = weight_bar_hat_3 * power2_bar_1 + weight_3 * power2_hat_1
            t78 = weight_bar_hat_3 * power2_bar_2 + weight_3 * power2_hat_2
            t79 = weight_bar_hat_3 * power2_bar_3 + weight_3 * power2_hat_3
            t80 = weight_bar_hat_5 * power2_bar_4 + weight_5 * power2_hat_4
            t81 = weight_bar_hat_5 * power2_bar_5 + weight_5 * power2_hat_5
            t82 = weight_bar_hat_5 * power2_bar_6 + weight_5 * power2_hat_6
            t83 = weight_bar_hat_5 * power2_bar_7 + weight_5 * power2_hat_7
            t84 = weight_bar_hat_5 * power2_bar_8 + weight_5 * power2_hat_8
            t85 = weight_bar_hat_6 * power2_bar_4 + weight_6 * power2_hat_4
            t86 = weight_bar_hat_1 * power2_bar_0 + weight_1 * power2_hat_0
            t87 = weight_bar_hat_6 * power2_bar_8 + weight_6 * power2_hat_8
            t88 = t86 - k5 * t87
            t89 = k9 * weight_bar_hat_6 * power2_bar_5 + k9 * weight_6 * power2_hat_5
            t90 = k9 * weight_bar_hat_6 * power2_bar_6 + k9 * weight_6 * power2_hat_6
            t91 = weight_bar_hat_4 * power2_bar_1 + weight_4 * power2_hat_1
            t92 = weight_bar_hat_4 * power2_bar_2 + weight_4 * power2_hat_2
            t93 = weight_bar_hat_4 * power2_bar_3 + weight_4 * power2_hat_3
            t94 = weight_6 * power2_bar_4
            t95 = weight_1 * power2_bar_0
            t96 = weight_6 * power2_bar_8
            t97 = t95 - k5 * t96
            t98 = k9 * weight_bar_hat_6 * power2_bar_7 + k9 * weight_6 * power2_hat_7
            t99 = moment_1 * t91
            t100 = moment_2 * t92
            t101 = weight_bar_hat_2 * power2_bar_0 + weight_2 * power2_hat_0
            t102 = weight_bar_hat_7 * power2_bar_8 + weight_7 * power2_hat_8
            t103 = k16 * t101 - k7 * t102
            t104 = weight_bar_hat_7 * power2_bar_6 + weight_7 * power2_hat_6
            t105 = moment_6 * t104
            t106 = weight_bar_hat_7 * power2_bar_7 + weight_7 * power2_hat_7
            t107 = moment_7 * t106
            t108 = weight_bar_hat_7 * power2_bar_4 + weight_7 * power2_hat_4
            t109 = weight_2 * power2_bar_0
            t110 = weight_7 * power2_bar_8
            t111 = k16 * t109 - k7 * t110
            t112 = weight_4 * moment_bar_hat_1 * power2_bar_1 - k18 * weight_7 * moment_bar_hat_7 * power2_bar_7
            t113 = weight_4 * moment_bar_hat_2 * power2_bar_2 - k18 * weight_7 * moment_bar_hat_6 * power2_bar_6
            t114 = weight_bar_hat_7 * power2_bar_5 + weight_7 * power2_hat_5
            t115 = t101 + k19 * t102
            t116 = weight_7 * power2_bar_4
            t117 = t109 + k19 * t110
            moment_hat_0 = (
                hyper_bar_0 * weight_bar_hat_11 + k14 * moment_0 * (weight_bar_hat_0 * power2_bar_0
                + weight_0 * power2_hat_0) + moment_1 * t77 + moment_2 * t78 + moment_3 * t79 + moment_4 * t80
                + moment_5 * t81 + moment_6 * t82 + moment_7 * t83 + moment_8 * t84
                + k14 * weight_0 * moment_bar_hat_0 * power2_bar_0 + weight_3 * moment_bar_hat_1 * power2_bar_1
                + weight_3 * moment_bar_hat_2 * power2_bar_2 + weight_3 * moment_bar_hat_3 * power2_bar_3
                + weight_5 * moment_bar_hat_4 * power2_bar_4 + weight_5 * moment_bar_hat_5 * power2_bar_5
                + weight_5 * moment_bar_hat_6 * power2_bar_6 + weight_5 * moment_bar_hat_7 * power2_bar_7
                + weight_5 * moment_bar_hat_8 * power2_bar_8 + power2_0 * t65
                + weight_8 * power3_bar_0 * power2_bar_hat_0
            )
            store(moment_hat, moment_hat_at, 0, moment_hat_0)
            moment_hat_1 = (
                moment_0 * t77 + moment_1 * (k9 * t85 + k15 * t88) + moment_2 * t89 + moment_3 * t90
                + k3 * moment_4 * t91 + k3 * moment_5 * t92 + k3 * moment_6 * t93 - k2 * moment_8 * t91
                + weight_3 * moment_bar_hat_0 * power2_bar_1 + moment_bar_hat_1 * (k9 * t94 + k15 * t97)
                + k9 * weight_6 * moment_bar_hat_2 * power2_bar_5
                + k9 * weight_6 * moment_bar_hat_3 * power2_bar_6
                + k3 * weight_4 * moment_bar_hat_4 * power2_bar_1
                + k3 * weight_4 * moment_bar_hat_5 * power2_bar_2
                + k3 * weight_4 * moment_bar_hat_6 * power2_bar_3
                - k2 * weight_4 * moment_bar_hat_8 * power2_bar_1 + k0 * power2_1 * t67
                + k0 * weight_9 * power3_bar_0 * power2_bar_hat_1
            )
            store(moment_hat, moment_hat_at, 64, moment_hat_1)
            moment_hat_2 = (
                moment_0 * t78 + moment_1 * t89 + moment_2 * (-k9 * t85 + k15 * t88) + moment_3 * t98
                - k3 * moment_4 * t92 + k3 * moment_5 * t91 + k3 * moment_7 * t93 - k2 * moment_8 * t92
                + weight_3 * moment_bar_hat_0 * power2_bar_2 + k9 * weight_6 * moment_bar_hat_1 * power2_bar_5
                + moment_bar_hat_2 * (-k9 * t94 + k15 * t97) + k9 * weight_6 * moment_bar_hat_3 * power2_bar_7
                - k3 * weight_4 * moment_bar_hat_4 * power2_bar_2
                + k3 * weight_4 * moment_bar_hat_5 * power2_bar_1
                + k3 * weight_4 * moment_bar_hat_7 * power2_bar_3
                - k2 * weight_4 * moment_bar_hat_8 * power2_bar_2 + k0 * power2_2 * t67
                + k0 * weight_9 * power3_bar_0 * power2_bar_hat_2
            )
            store(moment_hat, moment_hat_at, 128, moment_hat_2)
            moment_hat_3 = (
                moment_0 * t79 + moment_1 * t90 + moment_2 * t98 + moment_3 * (k15 * t86 + k17 * t87)
                + k3 * moment_6 * t91 + k3 * moment_7 * t92 + k4 * moment_8 * t93
                + weight_3 * moment_bar_hat_0 * power2_bar_3 + k9 * weight_6 * moment_bar_hat_1 * power2_bar_6
                + k9 * weight_6 * moment_bar_hat_2 * power2_bar_7 + moment_bar_hat_3 * (k15 * t95 + k17 * t96)
                + k3 * weight_4 * moment_bar_hat_6 * power2_bar_1
                + k3 * weight_4 * moment_bar_hat_7 * power2_bar_2
                + k4 * weight_4 * moment_bar_hat_8 * power2_bar_3 + k0 * power2_3 * t67
                + k0 * weight_9 * power3_bar_0 * power2_bar_hat_3
            )
            store(moment_hat, moment_hat_at, 192, moment_hat_3)
            moment_hat_4 = (
                moment_0 * t80 + k3 * t99 - k3 * t100 + moment_4 * t103 + k8 * t105 - k8 * t107
                - k7 * moment_8 * t108 + weight_5 * moment_bar_hat_0 * power2_bar_4 + moment_bar_hat_4 * t111
                - k7 * weight_7 * moment_bar_hat_8 * power2_bar_4 + k1 * power2_4 * t71
                + k1 * weight_10 * power3_bar_0 * power2_bar_hat_4 + k3 * t112 - k3 * t113
            )
            store(moment_hat, moment_hat_at, 256, moment_hat_4)
            moment_hat_5 = (
                moment_0 * t81 + k3 * moment_1 * t92 + k3 * moment_2 * t91 + moment_5 * t103
                + k8 * moment_6 * t106 + k8 * moment_7 * t104 - k7 * moment_8 * t114
                + weight_5 * moment_bar_hat_0 * power2_bar_5 + k3 * weight_4 * moment_bar_hat_1 * power2_bar_2
                + k3 * weight_4 * moment_bar_hat_2 * power2_bar_1 + moment_bar_hat_5 * t111
                + k8 * weight_7 * moment_bar_hat_6 * power2_bar_7
                + k8 * weight_7 * moment_bar_hat_7 * power2_bar_6
                - k7 * weight_7 * moment_bar_hat_8 * power2_bar_5 + k1 * power2_5 * t71
                + k1 * weight_10 * power3_bar_0 * power2_bar_hat_5
            )
            store(moment_hat, moment_hat_at, 320, moment_hat_5)
            moment_hat_6 = (
                moment_0 * t82 + k3 * moment_1 * t93 + k3 * moment_3 * t91 + k8 * moment_4 * t104
                + k8 * moment_5 * t106 + moment_6 * (k8 * t108 + k16 * t115) + k8 * moment_7 * t114
                + k10 * moment_8 * t104 + weight_5 * moment_bar_hat_0 * power2_bar_6
                + k3 * weight_4 * moment_bar_hat_1 * power2_bar_3
                + k3 * weight_4 * moment_bar_hat_3 * power2_bar_1
                + k8 * weight_7 * moment_bar_hat_4 * power2_bar_6
                + k8 * weight_7 * moment_bar_hat_5 * power2_bar_7 + moment_bar_hat_6 * (k8 * t116 + k16 * t117)
                + k8 * weight_7 * moment_bar_hat_7 * power2_bar_5
                + k10 * weight_7 * moment_bar_hat_8 * power2_bar_6 + k1 * power2_6 * t71
                + k1 * weight_10 * power3_bar_0 * power2_bar_hat_6
            )
            store(moment_hat, moment_hat_at, 384, moment_hat_6)
            moment_hat_7 = (
                moment_0 * t83 + k3 * moment_2 * t93 + k3 * moment_3 * t92 - k8 * moment_4 * t106
                + k8 * moment_5 * t104 + k8 * moment_6 * t114 + moment_7 * (-k8 * t108 + k16 * t115)
                + k10 * moment_8 * t106 + weight_5 * moment_bar_hat_0 * power2_bar_7
                + k3 * weight_4 * moment_bar_hat_2 * power2_bar_3
                + k3 * weight_4 * moment_bar_hat_3 * power2_bar_2
                - k8 * weight_7 * moment_bar_hat_4 * power2_bar_7
                + k8 * weight_7 * moment_bar_hat_5 * power2_bar_6
                + k8 * weight_7 * moment_bar_hat_6 * power2_bar_5 + moment_bar_hat_7 * (-k8 * t116 + k16 * t117)
                + k10 * weight_7 * moment_bar_hat_8 * power2_bar_7 + k1 * power2_7 * t71
                + k1 * weight_10 * power3_bar_0 * power2_bar_hat_7
            )
            store(moment_hat, moment_hat_at, 448, moment_hat_7)
            moment_hat_8 = (
                -k2 * t99 - k2 * t100 + k10 * t105 + k10 * t107 - k2 * t112 - k2 * t113 + moment_0 * t84
                + k4 * moment_3 * t93 - k7 * moment_4 * t108 - k7 * moment_5 * t114 + moment_8 * (k16 * t101
                + k7 * t102) + weight_5 * moment_bar_hat_0 * power2_bar_8
                + k4 * weight_4 * moment_bar_hat_3 * power2_bar_3
                - k7 * weight_7 * moment_bar_hat_4 * power2_bar_4
                - k7 * weight_7 * moment_bar_hat_5 * power2_bar_5 + moment_bar_hat_8 * (k16 * t109 + k7 * t110)
                + k1 * power2_8 * t71 + k1 * weight_10 * power3_bar_0 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 512, moment_hat_8)
            hyper_bar_hat_0 = (
                moment_0 * weight_bar_hat_11 + moment_bar_hat_0 * weight_11 + power2_0 * weight_bar_hat_12
                + weight_12 * power2_bar_hat_0 + weight_bar_hat_13 * power3_0 + weight_13 * power3_bar_hat_0
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 0, hyper_bar_hat_0)


@compiled
def second_shared(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat):
    """moment [samples, 9, 64]
    weight [14, 64]
    hyper_bar [samples, 1, 64]
    moment_bar_hat [samples, 9, 64]
    weight_bar_hat [14, 64]
    -> weight_hat [14, 64]
    48512 operations an instance; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, weight_hat by hyper_bar > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_bar_hat > power3_hat > moment > moment_bar_hat
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.316227766016838)  # sqrt(10)/10
    k3 = real(0.5477225575051662)  # sqrt(30)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.7071067811865476)  # sqrt(2)/2
    k6 = real(0.4629100498862757)  # sqrt(42)/14
    k7 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k8 = real(0.9258200997725514)  # sqrt(42)/7
    k9 = real(1.4142135623730951)  # sqrt(2)
    k10 = real(0.5345224838248487)  # sqrt(14)/7
    k11 = real(0.8164965809277259)  # sqrt(6)/3
    k12 = real(0.40824829046386296)  # sqrt(6)/6
    k13 = real(0.26726124191242434)  # sqrt(14)/14
    k14 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k15 = real(0.894427190999916)  # 2*sqrt(5)/5
    k16 = real(2.0)  # 2
    k17 = real(1.6329931618554518)  # 2*sqrt(6)/3
    samples = moment.size // 576
    # begin and end count blocks of samples; each block sums into its own row of the outputs
    for block in range(begin, end):
        for c in range(0, 64, step):
            weight_hat_at = block * 896 + c
            weight_hat_0 = load(weight_hat, weight_hat_at, 0)
            weight_hat_1 = load(weight_hat, weight_hat_at, 64)
            weight_hat_2 = load(weight_hat, weight_hat_at, 128)
            weight_hat_3 = load(weight_hat, weight_hat_at, 192)
            weight_hat_4 = load(weight_hat, weight_hat_at, 256)
            weight_hat_5 = load(weight_hat, weight_hat_at, 320)
            weight_hat_6 = load(weight_hat, weight_hat_at, 384)
            weight_hat_7 = load(weight_hat, weight_hat_at, 448)
            weight_hat_8 = load(weight_hat, weight_hat_at, 512)
            weight_hat_9 = load(weight_hat, weight_hat_at, 576)
            weight_hat_10 = load(weight_hat, weight_hat_at, 640)
            weight_hat_11 = load(weight_hat, weight_hat_at, 704)
            weight_hat_12 = load(weight_hat, weight_hat_at, 768)
            weight_hat_13 = load(weight_hat, weight_hat_at, 832)
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 576 + c
                hyper_bar_at = n * 64 + c
                moment_bar_hat_at = n * 576 + c
                moment_0 = load(moment, moment_at, 0)
                moment_1 = load(moment, moment_at, 64)
                moment_2 = load(moment, moment_at, 128)
                moment_3 = load(moment, moment_at, 192)
                moment_4 = load(moment, moment_at, 256)
                moment_5 = load(moment, moment_at, 320)
                moment_6 = load(moment, moment_at, 384)
                moment_7 = load(moment, moment_at, 448)
                moment_8 = load(moment, moment_at, 512)
                weight_0 = load(weight, c, 0)
                weight_1 = load(weight, c, 64)
                weight_2 = load(weight, c, 128)
                weight_3 = load(weight, c, 192)
                weight_4 = load(weight, c, 256)
                weight_5 = load(weight, c, 320)
                weight_6 = load(weight, c, 384)
                weight_7 = load(weight, c, 448)
                weight_8 = load(weight, c, 512)
                weight_9 = load(weight, c, 576)
                weight_10 = load(weight, c, 640)
                weight_12 = load(weight, c, 768)
                weight_13 = load(weight, c, 832)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
                moment_bar_hat_0 = load(moment_bar_hat, moment_bar_hat_at, 0)
                moment_bar_hat_1 = load(moment_bar_hat, moment_bar_hat_at, 64)
                moment_bar_hat_2 = load(moment_bar_hat, moment_bar_hat_at, 128)
                moment_bar_hat_3 = load(moment_bar_hat, moment_bar_hat_at, 192)
                moment_bar_hat_4 = load(moment_bar_hat, moment_bar_hat_at, 256)
                moment_bar_hat_5 = load(moment_bar_hat, moment_bar_hat_at, 320)
                moment_bar_hat_6 = load(moment_bar_hat, moment_bar_hat_at, 384)
                moment_bar_hat_7 = load(moment_bar_hat, moment_bar_hat_at, 448)
                moment_bar_hat_8 = load(moment_bar_hat, moment_bar_hat_at, 512)
                weight_bar_hat_0 = load(weight_bar_hat, c, 0)
                weight_bar_hat_1 = load(weight_bar_hat, c, 64)
                weight_bar_hat_2 = load(weight_bar_hat, c, 128)
                weight_bar_hat_3 = load(weight_bar_hat, c, 192)
                weight_bar_hat_4 = load(weight_bar_hat, c, 256)
                weight_bar_hat_5 = load(weight_bar_hat, c, 320)
                weight_bar_hat_6 = load(weight_bar_hat, c, 384)
                weight_bar_hat_7 = load(weight_bar_hat, c, 448)
                weight_bar_hat_8 = load(weight_bar_hat, c, 512)
                weight_bar_hat_9 = load(weight_bar_hat, c, 576)
                weight_bar_hat_10 = load(weight_bar_hat, c, 640)
                weight_bar_hat_12 = load(weight_bar_hat, c, 768)
                weight_bar_hat_13 = load(weight_bar_hat, c, 832)
                t0 = moment_3 * moment_3
                t1 = moment_1 * moment_1
                t2 = moment_2 * moment_2
                t3 = t1 + t2
                t4 = k0 * t0 + k0 * t3
                t5 = moment_8 * moment_8
                t6 = moment_4 * moment_4 + moment_5 * moment_5
                t7 = moment_6 * moment_6
                t8 = moment_7 * moment_7
                t9 = t7 + t8
                t10 = k1 * t5 + k1 * t6 + k1 * t9
                power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10
                t12 = (
                    moment_1 * (-k2 * moment_8 + k3 * moment_4) + k3 * moment_2 * moment_5
                    + k3 * moment_3 * moment_6
                )
                power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t12
                t14 = (
                    k3 * moment_1 * moment_5 - moment_2 * (k2 * moment_8 + k3 * moment_4)
                    + k3 * moment_3 * moment_7
                )
                power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t14
                t16 = k3 * moment_1 * moment_6 + k3 * moment_2 * moment_7 + k4 * moment_3 * moment_8
                power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t16
                t18 = k5 * t1 - k5 * t2
                t19 = k6 * t7 - k6 * t8 - k7 * moment_8 * moment_4
                power2_4 = moment_0 * moment_4 * weight_5 + weight_6 * t18 + weight_7 * t19
                t21 = -k7 * moment_8 * moment_5 + k8 * moment_6 * moment_7
                power2_5 = moment_0 * moment_5 * weight_5 + k9 * moment_1 * moment_2 * weight_6 + weight_7 * t21
                t23 = k8 * moment_4 * moment_6 + k8 * moment_5 * moment_7 + k10 * moment_8 * moment_6
                power2_6 = moment_0 * moment_6 * weight_5 + k9 * moment_3 * moment_1 * weight_6 + weight_7 * t23
                t25 = -k8 * moment_4 * moment_7 + k8 * moment_5 * moment_6 + k10 * moment_8 * moment_7
                power2_7 = moment_0 * moment_7 * weight_5 + k9 * moment_3 * moment_2 * weight_6 + weight_7 * t25
                t27 = k11 * t0 - k12 * t3
                t28 = k10 * t5 - k10 * t6 + k13 * t9
                power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t27 + weight_7 * t28
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
                t40 = moment_3 * moment_bar_hat_3
                t41 = moment_1 * moment_bar_hat_1
                t42 = moment_2 * moment_bar_hat_2
                t43 = t41 + t42
                t44 = k14 * t40 + k14 * t43
                t45 = moment_8 * moment_bar_hat_8
                t46 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
                t47 = moment_6 * moment_bar_hat_6
                t48 = moment_7 * moment_bar_hat_7
                t49 = t47 + t48
                t50 = k15 * t45 + k15 * t46 + k15 * t49
                power2_bar_hat_0 = (
                    moment_0 * moment_0 * weight_bar_hat_0 + k16 * moment_0 * weight_0 * moment_bar_hat_0
                    + t4 * weight_bar_hat_1 + weight_1 * t44 + t10 * weight_bar_hat_2 + weight_2 * t50
                )
                t52 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
                t53 = -k0 * moment_bar_hat_8 + moment_bar_hat_4
                t54 = (
                    k3 * moment_1 * t53 + k3 * moment_2 * moment_bar_hat_5 + k3 * moment_3 * moment_bar_hat_6
                    + k3 * moment_4 * moment_bar_hat_1 + k3 * moment_5 * moment_bar_hat_2
                    + k3 * moment_6 * moment_bar_hat_3 - k2 * moment_8 * moment_bar_hat_1
                )
                power2_bar_hat_1 = (
                    moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * t52 + t12 * weight_bar_hat_4
                    + weight_4 * t54
                )
                t56 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
                t57 = k0 * moment_bar_hat_8 + moment_bar_hat_4
                t58 = (
                    k3 * moment_1 * moment_bar_hat_5 - k3 * moment_2 * t57 + k3 * moment_3 * moment_bar_hat_7
                    - k3 * moment_4 * moment_bar_hat_2 + k3 * moment_5 * moment_bar_hat_1
                    + k3 * moment_7 * moment_bar_hat_3 - k2 * moment_8 * moment_bar_hat_2
                )
                power2_bar_hat_2 = (
                    moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * t56 + t14 * weight_bar_hat_4
                    + weight_4 * t58
                )
                t60 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
                t61 = (
                    k3 * moment_1 * moment_bar_hat_6 + k3 * moment_2 * moment_bar_hat_7
                    + k4 * moment_3 * moment_bar_hat_8 + k3 * moment_6 * moment_bar_hat_1
                    + k3 * moment_7 * moment_bar_hat_2 + k4 * moment_8 * moment_bar_hat_3
                )
                power2_bar_hat_3 = (
                    moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * t60 + t16 * weight_bar_hat_4
                    + weight_4 * t61
                )
                t63 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
                t64 = k9 * t41 - k9 * t42
                t65 = k8 * t47 - k8 * t48 - k7 * moment_4 * moment_bar_hat_8 - k7 * moment_8 * moment_bar_hat_4
                power2_bar_hat_4 = (
                    moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * t63 + t18 * weight_bar_hat_6
                    + weight_6 * t64 + t19 * weight_bar_hat_7 + weight_7 * t65
                )
                t67 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
                t68 = k9 * moment_1 * moment_bar_hat_2 + k9 * moment_2 * moment_bar_hat_1
                t69 = (
                    -k7 * moment_5 * moment_bar_hat_8 + k8 * moment_6 * moment_bar_hat_7
                    + k8 * moment_7 * moment_bar_hat_6 - k7 * moment_8 * moment_bar_hat_5
                )
                power2_bar_hat_5 = (
                    moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * t67
                    + k9 * moment_1 * moment_2 * weight_bar_hat_6 + weight_6 * t68 + t21 * weight_bar_hat_7
                    + weight_7 * t69
                )
                t71 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
                t72 = k9 * moment_1 * moment_bar_hat_3 + k9 * moment_3 * moment_bar_hat_1
                t73 = (
                    k8 * moment_4 * moment_bar_hat_6 + k8 * moment_5 * moment_bar_hat_7 + k8 * moment_6 * t57
                    + k8 * moment_7 * moment_bar_hat_5 + k10 * moment_8 * moment_bar_hat_6
                )
                power2_bar_hat_6 = (
                    moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * t71
                    + k9 * moment_3 * moment_1 * weight_bar_hat_6 + weight_6 * t72 + t23 * weight_bar_hat_7
                    + weight_7 * t73
                )
                t75 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
                t76 = k9 * moment_2 * moment_bar_hat_3 + k9 * moment_3 * moment_bar_hat_2
                t77 = (
                    -k8 * moment_4 * moment_bar_hat_7 + k8 * moment_5 * moment_bar_hat_6
                    + k8 * moment_6 * moment_bar_hat_5 - k8 * moment_7 * t53 + k10 * moment_8 * moment_bar_hat_7
                )
                power2_bar_hat_7 = (
                    moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * t75
                    + k9 * moment_3 * moment_2 * weight_bar_hat_6 + weight_6 * t76 + t25 * weight_bar_hat_7
                    + weight_7 * t77
                )
                t79 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
                t80 = k17 * t40 - k11 * t43
                t81 = k7 * t45 - k7 * t46 + k10 * t49
                power2_bar_hat_8 = (
                    moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * t79 + t27 * weight_bar_hat_6
                    + weight_6 * t80 + t28 * weight_bar_hat_7 + weight_7 * t81
                )
                power3_bar_hat_0 = (
                    moment_0 * power2_0 * weight_bar_hat_8 + weight_8 * (moment_0 * power2_bar_hat_0
                    + moment_bar_hat_0 * power2_0) + k0 * weight_bar_hat_9 * (moment_1 * power2_1
                    + moment_2 * power2_2 + moment_3 * power2_3) + k0 * weight_9 * (moment_1 * power2_bar_hat_1
                    + moment_2 * power2_bar_hat_2 + moment_3 * power2_bar_hat_3 + moment_bar_hat_1 * power2_1
                    + moment_bar_hat_2 * power2_2 + moment_bar_hat_3 * power2_3)
                    + k1 * weight_bar_hat_10 * (moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6
                    + moment_7 * power2_7 + moment_8 * power2_8) + k1 * weight_10 * (moment_4 * power2_bar_hat_4
                    + moment_5 * power2_bar_hat_5 + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7
                    + moment_8 * power2_bar_hat_8 + moment_bar_hat_4 * power2_4 + moment_bar_hat_5 * power2_5
                    + moment_bar_hat_6 * power2_6 + moment_bar_hat_7 * power2_7 + moment_bar_hat_8 * power2_8)
                )
                power3_hat_0 = hyper_bar_0 * weight_bar_hat_13
                t85 = moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0
                power2_hat_0 = (
                    hyper_bar_0 * weight_bar_hat_12 + moment_0 * power3_bar_0 * weight_bar_hat_8
                    + weight_8 * t85
                )
                t87 = power3_bar_0 * weight_bar_hat_9 + weight_9 * power3_hat_0
                power2_hat_1 = k0 * (moment_1 * t87 + power3_bar_0 * weight_9 * moment_bar_hat_1)
                power2_hat_2 = k0 * (moment_2 * t87 + power3_bar_0 * weight_9 * moment_bar_hat_2)
                power2_hat_3 = k0 * (moment_3 * t87 + power3_bar_0 * weight_9 * moment_bar_hat_3)
                t91 = power3_bar_0 * weight_bar_hat_10 + weight_10 * power3_hat_0
                power2_hat_4 = k1 * (moment_4 * t91 + power3_bar_0 * weight_10 * moment_bar_hat_4)
                power2_hat_5 = k1 * (moment_5 * t91 + power3_bar_0 * weight_10 * moment_bar_hat_5)
                power2_hat_6 = k1 * (moment_6 * t91 + power3_bar_0 * weight_10 * moment_bar_hat_6)
                power2_hat_7 = k1 * (moment_7 * t91 + power3_bar_0 * weight_10 * moment_bar_hat_7)
                power2_hat_8 = k1 * (moment_8 * t91 + power3_bar_0 * weight_10 * moment_bar_hat_8)
                weight_hat_0 += moment_0 * (moment_0 * power2_hat_0 + k16 * moment_bar_hat_0 * power2_bar_0)
                weight_hat_1 += t4 * power2_hat_0 + t44 * power2_bar_0
                weight_hat_2 += t10 * power2_hat_0 + t50 * power2_bar_0
                weight_hat_3 += (
                    moment_0 * moment_1 * power2_hat_1 + moment_0 * moment_2 * power2_hat_2
                    + moment_0 * moment_3 * power2_hat_3 + t52 * power2_bar_1 + t56 * power2_bar_2
                    + t60 * power2_bar_3
                )
                weight_hat_4 += (
                    t12 * power2_hat_1 + t14 * power2_hat_2 + t16 * power2_hat_3 + t54 * power2_bar_1
                    + t58 * power2_bar_2 + t61 * power2_bar_3
                )
                weight_hat_5 += (
                    moment_0 * moment_4 * power2_hat_4 + moment_0 * moment_5 * power2_hat_5
                    + moment_0 * moment_6 * power2_hat_6 + moment_0 * moment_7 * power2_hat_7
                    + moment_0 * moment_8 * power2_hat_8 + t63 * power2_bar_4 + t67 * power2_bar_5
                    + t71 * power2_bar_6 + t75 * power2_bar_7 + t79 * power2_bar_8
                )
                weight_hat_6 += (
                    t18 * power2_hat_4 + t27 * power2_hat_8 + k9 * moment_1 * moment_2 * power2_hat_5
                    + k9 * moment_3 * moment_1 * power2_hat_6 + t64 * power2_bar_4 + t80 * power2_bar_8
                    + t68 * power2_bar_5 + t72 * power2_bar_6 + k9 * moment_3 * moment_2 * power2_hat_7
                    + t76 * power2_bar_7
                )
                weight_hat_7 += (
                    t28 * power2_hat_8 + t23 * power2_hat_6 + t25 * power2_hat_7 + t19 * power2_hat_4
                    + t81 * power2_bar_8 + t73 * power2_bar_6 + t77 * power2_bar_7 + t65 * power2_bar_4
                    + t21 * power2_hat_5 + t69 * power2_bar_5
                )
                weight_hat_8 += power2_0 * t85 + moment_0 * power3_bar_0 * power2_bar_hat_0
                weight_hat_9 += (
                    k0 * (moment_1 * (power2_1 * power3_hat_0 + power3_bar_0 * power2_bar_hat_1)
                    + moment_2 * (power2_2 * power3_hat_0 + power3_bar_0 * power2_bar_hat_2)
                    + moment_3 * (power2_3 * power3_hat_0 + power3_bar_0 * power2_bar_hat_3)
                    + power3_bar_0 * moment_bar_hat_1 * power2_1 + power3_bar_0 * moment_bar_hat_2 * power2_2
                    + power3_bar_0 * moment_bar_hat_3 * power2_3)
                )
                weight_hat_10 += (
                    k1 * (moment_4 * (power2_4 * power3_hat_0 + power3_bar_0 * power2_bar_hat_4)
                    + moment_5 * (power2_5 * power3_hat_0 + power3_bar_0 * power2_bar_hat_5)
                    + moment_6 * (power2_6 * power3_hat_0 + power3_bar_0 * power2_bar_hat_6)
                    + moment_7 * (power2_7 * power3_hat_0 + power3_bar_0 * power2_bar_hat_7)
                    + moment_8 * (power2_8 * power3_hat_0 + power3_bar_0 * power2_bar_hat_8)
                    + power3_bar_0 * moment_bar_hat_4 * power2_4 + power3_bar_0 * moment_bar_hat_5 * power2_5
                    + power3_bar_0 * moment_bar_hat_6 * power2_6 + power3_bar_0 * moment_bar_hat_7 * power2_7
                    + power3_bar_0 * moment_bar_hat_8 * power2_8)
                )
                weight_hat_11 += hyper_bar_0 * moment_bar_hat_0
                weight_hat_12 += hyper_bar_0 * power2_bar_hat_0
                weight_hat_13 += hyper_bar_0 * power3_bar_hat_0
            store(weight_hat, weight_hat_at, 0, weight_hat_0)
            store(weight_hat, weight_hat_at, 64, weight_hat_1)
            store(weight_hat, weight_hat_at, 128, weight_hat_2)
            store(weight_hat, weight_hat_at, 192, weight_hat_3)
            store(weight_hat, weight_hat_at, 256, weight_hat_4)
            store(weight_hat, weight_hat_at, 320, weight_hat_5)
            store(weight_hat, weight_hat_at, 384, weight_hat_6)
            store(weight_hat, weight_hat_at, 448, weight_hat_7)
            store(weight_hat, weight_hat_at, 512, weight_hat_8)
            store(weight_hat, weight_hat_at, 576, weight_hat_9)
            store(weight_hat, weight_hat_at, 640, weight_hat_10)
            store(weight_hat, weight_hat_at, 704, weight_hat_11)
            store(weight_hat, weight_hat_at, 768, weight_hat_12)
            store(weight_hat, weight_hat_at, 832, weight_hat_13)


# (order of derivative, axis of the outputs, function (a loop in parts has several), index arrays, inputs,
#  outputs as (name, components, components a knot, has channels), operations an instance)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), (('hyper', 1, 1, True),), 10624),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), (('moment_bar', 9, 9, True),), 27584),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), (('weight_bar', 14, 14, True),), 18048),
    (2, 'batch', second_batch, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('moment_hat', 9, 9, True), ('hyper_bar_hat', 1, 1, True),), 76288),
    (2, 'shared', second_shared, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('weight_hat', 14, 14, True),), 48512),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))
OUTPUTS = (('hyper',), ('moment_bar', 'weight_bar'), ('moment_hat', 'weight_hat', 'hyper_bar_hat'))

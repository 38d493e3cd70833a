"""self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e full 3 64: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 71eab132de4588ef, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e full 3 64 --target numba
Operations of one instance with all its channels:
    forward_batch 26112
    gradient_batch 55872
    gradient_shared 51776
    second_batch 195584
    second_shared 132800
"""

import numpy as np
from numba import njit

from codegen.runtime.lanes import operations

SPEC = 'self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e full 3 64'
FORM = '71eab132de4588ef'
CHANNELS = 64
SAMPLES = 32  # that sum into one row of a shared output, whatever the number of threads
# blocks of neighbouring channels, as wide as the machine's registers
width, get, put, load, store, fetch, splat, total = operations(64)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_batch(begin, end, moment, weight, hyper):
    """moment [samples, 9, 64]
    weight [28, 64]
    -> hyper [samples, 9, 64]
    26112 operations an instance; nesting order power2 by weight > moment, power3 by weight > power2 > moment, hyper by moment > power2 > power3 > weight
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
            hyper_at = n * 576 + c
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
            weight_14 = load(weight, c, 896)
            weight_15 = load(weight, c, 960)
            weight_16 = load(weight, c, 1024)
            weight_17 = load(weight, c, 1088)
            weight_18 = load(weight, c, 1152)
            weight_19 = load(weight, c, 1216)
            weight_20 = load(weight, c, 1280)
            weight_21 = load(weight, c, 1344)
            weight_22 = load(weight, c, 1408)
            weight_23 = load(weight, c, 1472)
            weight_24 = load(weight, c, 1536)
            weight_25 = load(weight, c, 1600)
            weight_26 = load(weight, c, 1664)
            weight_27 = load(weight, c, 1728)
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
            t10 = -k2 * moment_8 + k3 * moment_4
            power2_1 = (
                moment_0 * moment_1 * weight_3 + weight_4 * (moment_1 * t10 + k3 * moment_2 * moment_5
                + k3 * moment_3 * moment_6)
            )
            t12 = k2 * moment_8 + k3 * moment_4
            power2_2 = (
                moment_0 * moment_2 * weight_3 + weight_4 * (k3 * moment_1 * moment_5 - moment_2 * t12
                + k3 * moment_3 * moment_7)
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
            t20 = moment_3 * power2_3
            t21 = moment_1 * power2_1
            t22 = moment_2 * power2_2
            t23 = t21 + t22
            t24 = moment_8 * power2_8
            t25 = moment_4 * power2_4 + moment_5 * power2_5
            t26 = moment_6 * power2_6
            t27 = moment_7 * power2_7
            t28 = t26 + t27
            power3_0 = (
                moment_0 * power2_0 * weight_8 + weight_9 * (k0 * t20 + k0 * t23) + weight_10 * (k1 * t24
                + k1 * t25 + k1 * t28)
            )
            power3_1 = (
                moment_0 * power2_1 * weight_12 + moment_1 * power2_0 * weight_11
                + weight_14 * (k3 * moment_1 * power2_4 - k2 * moment_1 * power2_8 + k3 * moment_2 * power2_5
                + k3 * moment_3 * power2_6) + weight_13 * (t10 * power2_1 + k3 * moment_5 * power2_2
                + k3 * moment_6 * power2_3)
            )
            power3_2 = (
                moment_0 * power2_2 * weight_12 + weight_14 * (k3 * moment_1 * power2_5
                - k3 * moment_2 * power2_4 - k2 * moment_2 * power2_8 + k3 * moment_3 * power2_7)
                + moment_2 * power2_0 * weight_11 + weight_13 * (-t12 * power2_2 + k3 * moment_5 * power2_1
                + k3 * moment_7 * power2_3)
            )
            power3_3 = (
                moment_0 * power2_3 * weight_12 + weight_14 * (k3 * moment_1 * power2_6
                + k3 * moment_2 * power2_7 + k4 * moment_3 * power2_8) + moment_3 * power2_0 * weight_11
                + weight_13 * (k3 * moment_6 * power2_1 + k3 * moment_7 * power2_2 + k4 * moment_8 * power2_3)
            )
            power3_4 = (
                moment_0 * power2_4 * weight_17 + weight_16 * (k5 * t21 - k5 * t22)
                + moment_4 * power2_0 * weight_15 + weight_18 * (k6 * t26 - k6 * t27 - k10 * moment_4 * power2_8
                - k10 * moment_8 * power2_4)
            )
            power3_5 = (
                moment_0 * power2_5 * weight_17 + k5 * weight_16 * (moment_1 * power2_2 + moment_2 * power2_1)
                + moment_5 * power2_0 * weight_15 + weight_18 * (-k10 * moment_5 * power2_8
                + k6 * moment_6 * power2_7 + k6 * moment_7 * power2_6 - k10 * moment_8 * power2_5)
            )
            power3_6 = (
                moment_0 * power2_6 * weight_17 + k5 * weight_16 * (moment_1 * power2_3 + moment_3 * power2_1)
                + weight_18 * (k6 * moment_4 * power2_6 + k6 * moment_5 * power2_7 + moment_6 * (k13 * power2_8
                + k6 * power2_4) + k6 * moment_7 * power2_5 + k13 * moment_8 * power2_6)
                + moment_6 * power2_0 * weight_15
            )
            power3_7 = (
                moment_0 * power2_7 * weight_17 + k5 * weight_16 * (moment_2 * power2_3 + moment_3 * power2_2)
                + weight_18 * (-k6 * moment_4 * power2_7 + k6 * moment_5 * power2_6 + k6 * moment_6 * power2_5
                + moment_7 * (k13 * power2_8 - k6 * power2_4) + k13 * moment_8 * power2_7)
                + moment_7 * power2_0 * weight_15
            )
            power3_8 = (
                moment_0 * power2_8 * weight_17 + weight_16 * (k11 * t20 - k12 * t23) + weight_18 * (k10 * t24
                - k10 * t25 + k13 * t28) + moment_8 * power2_0 * weight_15
            )
            hyper_0 = moment_0 * weight_19 + power2_0 * weight_22 + power3_0 * weight_25
            store(hyper, hyper_at, 0, hyper_0)
            hyper_1 = moment_1 * weight_20 + power2_1 * weight_23 + power3_1 * weight_26
            store(hyper, hyper_at, 64, hyper_1)
            hyper_2 = moment_2 * weight_20 + power2_2 * weight_23 + weight_26 * power3_2
            store(hyper, hyper_at, 128, hyper_2)
            hyper_3 = moment_3 * weight_20 + power2_3 * weight_23 + weight_26 * power3_3
            store(hyper, hyper_at, 192, hyper_3)
            hyper_4 = moment_4 * weight_21 + power2_4 * weight_24 + power3_4 * weight_27
            store(hyper, hyper_at, 256, hyper_4)
            hyper_5 = moment_5 * weight_21 + power2_5 * weight_24 + weight_27 * power3_5
            store(hyper, hyper_at, 320, hyper_5)
            hyper_6 = moment_6 * weight_21 + power2_6 * weight_24 + weight_27 * power3_6
            store(hyper, hyper_at, 384, hyper_6)
            hyper_7 = moment_7 * weight_21 + power2_7 * weight_24 + weight_27 * power3_7
            store(hyper, hyper_at, 448, hyper_7)
            hyper_8 = moment_8 * weight_21 + power2_8 * weight_24 + weight_27 * power3_8
            store(hyper, hyper_at, 512, hyper_8)


@compiled
def gradient_batch(begin, end, moment, weight, hyper_bar, moment_bar):
    """moment [samples, 9, 64]
    weight [28, 64]
    hyper_bar [samples, 9, 64]
    -> moment_bar [samples, 9, 64]
    55872 operations an instance; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > moment > power3_bar, moment_bar by hyper_bar > weight > power2 > power2_bar > power3_bar > moment
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
    k13 = real(0.316227766016838)  # sqrt(10)/10
    k14 = real(2.0)  # 2
    k15 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k16 = real(1.6329931618554518)  # 2*sqrt(6)/3
    k17 = real(0.894427190999916)  # 2*sqrt(5)/5
    for n in range(begin, end):
        for c in range(0, 64, step):
            moment_bar_at = n * 576 + c
            moment_at = n * 576 + c
            hyper_bar_at = n * 576 + c
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
            weight_14 = load(weight, c, 896)
            weight_15 = load(weight, c, 960)
            weight_16 = load(weight, c, 1024)
            weight_17 = load(weight, c, 1088)
            weight_18 = load(weight, c, 1152)
            weight_19 = load(weight, c, 1216)
            weight_20 = load(weight, c, 1280)
            weight_21 = load(weight, c, 1344)
            weight_22 = load(weight, c, 1408)
            weight_23 = load(weight, c, 1472)
            weight_24 = load(weight, c, 1536)
            weight_25 = load(weight, c, 1600)
            weight_26 = load(weight, c, 1664)
            weight_27 = load(weight, c, 1728)
            hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
            hyper_bar_1 = load(hyper_bar, hyper_bar_at, 64)
            hyper_bar_2 = load(hyper_bar, hyper_bar_at, 128)
            hyper_bar_3 = load(hyper_bar, hyper_bar_at, 192)
            hyper_bar_4 = load(hyper_bar, hyper_bar_at, 256)
            hyper_bar_5 = load(hyper_bar, hyper_bar_at, 320)
            hyper_bar_6 = load(hyper_bar, hyper_bar_at, 384)
            hyper_bar_7 = load(hyper_bar, hyper_bar_at, 448)
            hyper_bar_8 = load(hyper_bar, hyper_bar_at, 512)
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
            power3_bar_0 = hyper_bar_0 * weight_25
            power3_bar_1 = hyper_bar_1 * weight_26
            power3_bar_2 = weight_26 * hyper_bar_2
            power3_bar_3 = weight_26 * hyper_bar_3
            power3_bar_4 = hyper_bar_4 * weight_27
            power3_bar_5 = weight_27 * hyper_bar_5
            power3_bar_6 = weight_27 * hyper_bar_6
            power3_bar_7 = weight_27 * hyper_bar_7
            power3_bar_8 = weight_27 * hyper_bar_8
            t29 = moment_3 * power3_bar_3
            t30 = moment_1 * power3_bar_1
            t31 = moment_2 * power3_bar_2
            t32 = t30 + t31
            t33 = moment_8 * power3_bar_8
            t34 = moment_4 * power3_bar_4 + moment_5 * power3_bar_5
            t35 = moment_6 * power3_bar_6
            t36 = moment_7 * power3_bar_7
            t37 = t35 + t36
            power2_bar_0 = (
                hyper_bar_0 * weight_22 + moment_0 * power3_bar_0 * weight_8 + weight_11 * (t29 + t32)
                + weight_15 * (t33 + t34 + t37)
            )
            t39 = -k0 * power3_bar_8 + power3_bar_4
            power2_bar_1 = (
                hyper_bar_1 * weight_23 + moment_0 * power3_bar_1 * weight_12
                + k0 * moment_1 * power3_bar_0 * weight_9 + weight_16 * (k4 * moment_1 * t39
                + k4 * moment_2 * power3_bar_5 + k4 * moment_3 * power3_bar_6)
                + weight_13 * (k2 * moment_4 * power3_bar_1 + k2 * moment_5 * power3_bar_2
                + k2 * moment_6 * power3_bar_3 - k13 * moment_8 * power3_bar_1)
            )
            t41 = k0 * power3_bar_8 + power3_bar_4
            power2_bar_2 = (
                hyper_bar_2 * weight_23 + moment_0 * power3_bar_2 * weight_12
                + weight_16 * (k4 * moment_1 * power3_bar_5 - k4 * moment_2 * t41
                + k4 * moment_3 * power3_bar_7) + k0 * moment_2 * power3_bar_0 * weight_9
                + weight_13 * (-k2 * moment_4 * power3_bar_2 + k2 * moment_5 * power3_bar_1
                + k2 * moment_7 * power3_bar_3 - k13 * moment_8 * power3_bar_2)
            )
            power2_bar_3 = (
                hyper_bar_3 * weight_23 + moment_0 * power3_bar_3 * weight_12
                + weight_16 * (k4 * moment_1 * power3_bar_6 + k4 * moment_2 * power3_bar_7
                + k10 * moment_3 * power3_bar_8) + k0 * moment_3 * power3_bar_0 * weight_9
                + weight_13 * (k2 * moment_6 * power3_bar_1 + k2 * moment_7 * power3_bar_2
                + k3 * moment_8 * power3_bar_3)
            )
            power2_bar_4 = (
                hyper_bar_4 * weight_24 + moment_0 * power3_bar_4 * weight_17 + weight_14 * (k2 * t30
                - k2 * t31) + k1 * moment_4 * power3_bar_0 * weight_10 + weight_18 * (k5 * t35 - k5 * t36
                - k9 * moment_4 * power3_bar_8 - k9 * moment_8 * power3_bar_4)
            )
            power2_bar_5 = (
                hyper_bar_5 * weight_24 + moment_0 * power3_bar_5 * weight_17
                + k2 * weight_14 * (moment_1 * power3_bar_2 + moment_2 * power3_bar_1)
                + k1 * moment_5 * power3_bar_0 * weight_10 + weight_18 * (-k9 * moment_5 * power3_bar_8
                + k5 * moment_6 * power3_bar_7 + k5 * moment_7 * power3_bar_6 - k9 * moment_8 * power3_bar_5)
            )
            power2_bar_6 = (
                hyper_bar_6 * weight_24 + moment_0 * power3_bar_6 * weight_17
                + k2 * weight_14 * (moment_1 * power3_bar_3 + moment_3 * power3_bar_1)
                + weight_18 * (k5 * moment_4 * power3_bar_6 + k5 * moment_5 * power3_bar_7 + k5 * moment_6 * t41
                + k5 * moment_7 * power3_bar_5 + k12 * moment_8 * power3_bar_6)
                + k1 * moment_6 * power3_bar_0 * weight_10
            )
            power2_bar_7 = (
                hyper_bar_7 * weight_24 + moment_0 * power3_bar_7 * weight_17
                + k2 * weight_14 * (moment_2 * power3_bar_3 + moment_3 * power3_bar_2)
                + weight_18 * (-k5 * moment_4 * power3_bar_7 + k5 * moment_5 * power3_bar_6
                + k5 * moment_6 * power3_bar_5 - k5 * moment_7 * t39 + k12 * moment_8 * power3_bar_7)
                + k1 * moment_7 * power3_bar_0 * weight_10
            )
            power2_bar_8 = (
                hyper_bar_8 * weight_24 + moment_0 * power3_bar_8 * weight_17 + weight_14 * (k3 * t29
                - k13 * t32) + weight_18 * (k9 * t33 - k9 * t34 + k12 * t37)
                + k1 * moment_8 * power3_bar_0 * weight_10
            )
            t49 = moment_3 * power2_bar_3
            t50 = moment_1 * power2_bar_1
            t51 = moment_2 * power2_bar_2
            t52 = t50 + t51
            t53 = moment_8 * power2_bar_8
            t54 = moment_4 * power2_bar_4 + moment_5 * power2_bar_5
            t55 = moment_6 * power2_bar_6
            t56 = moment_7 * power2_bar_7
            t57 = t55 + t56
            t58 = power3_bar_3 * power2_3
            t59 = power3_bar_1 * power2_1
            t60 = power3_bar_2 * power2_2
            t61 = t59 + t60
            t62 = power3_bar_8 * power2_8
            t63 = power3_bar_4 * power2_4 + power3_bar_5 * power2_5
            t64 = power3_bar_6 * power2_6
            t65 = power3_bar_7 * power2_7
            t66 = t64 + t65
            moment_bar_0 = (
                hyper_bar_0 * weight_19 + k14 * moment_0 * weight_0 * power2_bar_0 + weight_3 * (t49 + t52)
                + weight_5 * (t53 + t54 + t57) + power3_bar_0 * weight_8 * power2_0 + weight_12 * (t58 + t61)
                + weight_17 * (t62 + t63 + t66)
            )
            store(moment_bar, moment_bar_at, 0, moment_bar_0)
            moment_bar_1 = (
                hyper_bar_1 * weight_20 + moment_0 * weight_3 * power2_bar_1
                + k15 * weight_1 * moment_1 * power2_bar_0 + weight_6 * (k7 * moment_1 * power2_bar_4
                - k10 * moment_1 * power2_bar_8 + k7 * moment_2 * power2_bar_5 + k7 * moment_3 * power2_bar_6)
                + weight_4 * (k2 * t10 * power2_bar_1 + k2 * moment_5 * power2_bar_2
                + k2 * moment_6 * power2_bar_3) + weight_11 * power3_bar_1 * power2_0
                + k0 * power3_bar_0 * weight_9 * power2_1 + weight_16 * (k4 * t39 * power2_1
                + k4 * power3_bar_5 * power2_2 + k4 * power3_bar_6 * power2_3)
                + weight_14 * (k2 * power3_bar_1 * power2_4 + k2 * power3_bar_2 * power2_5
                + k2 * power3_bar_3 * power2_6 - k13 * power3_bar_1 * power2_8)
            )
            store(moment_bar, moment_bar_at, 64, moment_bar_1)
            moment_bar_2 = (
                hyper_bar_2 * weight_20 + moment_0 * weight_3 * power2_bar_2
                + weight_6 * (k7 * moment_1 * power2_bar_5 - k7 * moment_2 * power2_bar_4
                - k10 * moment_2 * power2_bar_8 + k7 * moment_3 * power2_bar_7)
                + k15 * weight_1 * moment_2 * power2_bar_0 + weight_4 * (-k2 * t12 * power2_bar_2
                + k2 * moment_5 * power2_bar_1 + k2 * moment_7 * power2_bar_3)
                + weight_11 * power3_bar_2 * power2_0 + weight_16 * (k4 * power3_bar_5 * power2_1
                - k4 * t41 * power2_2 + k4 * power3_bar_7 * power2_3) + k0 * power3_bar_0 * weight_9 * power2_2
                + weight_14 * (-k2 * power3_bar_2 * power2_4 + k2 * power3_bar_1 * power2_5
                + k2 * power3_bar_3 * power2_7 - k13 * power3_bar_2 * power2_8)
            )
            store(moment_bar, moment_bar_at, 128, moment_bar_2)
            moment_bar_3 = (
                hyper_bar_3 * weight_20 + moment_0 * weight_3 * power2_bar_3
                + weight_6 * (k7 * moment_1 * power2_bar_6 + k7 * moment_2 * power2_bar_7
                + k16 * moment_3 * power2_bar_8) + k15 * weight_1 * moment_3 * power2_bar_0
                + weight_4 * (k2 * moment_6 * power2_bar_1 + k2 * moment_7 * power2_bar_2
                + k3 * moment_8 * power2_bar_3) + weight_11 * power3_bar_3 * power2_0
                + weight_16 * (k4 * power3_bar_6 * power2_1 + k4 * power3_bar_7 * power2_2
                + k10 * power3_bar_8 * power2_3) + k0 * power3_bar_0 * weight_9 * power2_3
                + weight_14 * (k2 * power3_bar_1 * power2_6 + k2 * power3_bar_2 * power2_7
                + k3 * power3_bar_3 * power2_8)
            )
            store(moment_bar, moment_bar_at, 192, moment_bar_3)
            moment_bar_4 = (
                hyper_bar_4 * weight_21 + moment_0 * weight_5 * power2_bar_4 + weight_4 * (k2 * t50 - k2 * t51)
                + k17 * weight_2 * moment_4 * power2_bar_0 + weight_7 * (k8 * t55 - k8 * t56
                - k6 * moment_4 * power2_bar_8 - k6 * moment_8 * power2_bar_4)
                + weight_15 * power3_bar_4 * power2_0 + weight_13 * (k2 * t59 - k2 * t60)
                + k1 * power3_bar_0 * weight_10 * power2_4 + weight_18 * (k5 * t64 - k5 * t65
                - k9 * power3_bar_8 * power2_4 - k9 * power3_bar_4 * power2_8)
            )
            store(moment_bar, moment_bar_at, 256, moment_bar_4)
            moment_bar_5 = (
                hyper_bar_5 * weight_21 + moment_0 * weight_5 * power2_bar_5
                + k2 * weight_4 * (moment_1 * power2_bar_2 + moment_2 * power2_bar_1)
                + k17 * weight_2 * moment_5 * power2_bar_0 + weight_7 * (-k6 * moment_5 * power2_bar_8
                + k8 * moment_6 * power2_bar_7 + k8 * moment_7 * power2_bar_6 - k6 * moment_8 * power2_bar_5)
                + weight_15 * power3_bar_5 * power2_0 + k2 * weight_13 * (power3_bar_2 * power2_1
                + power3_bar_1 * power2_2) + k1 * power3_bar_0 * weight_10 * power2_5
                + weight_18 * (-k9 * power3_bar_8 * power2_5 + k5 * power3_bar_7 * power2_6
                + k5 * power3_bar_6 * power2_7 - k9 * power3_bar_5 * power2_8)
            )
            store(moment_bar, moment_bar_at, 320, moment_bar_5)
            moment_bar_6 = (
                hyper_bar_6 * weight_21 + moment_0 * weight_5 * power2_bar_6
                + k2 * weight_4 * (moment_1 * power2_bar_3 + moment_3 * power2_bar_1)
                + weight_7 * (k8 * t12 * power2_bar_6 + k8 * moment_5 * power2_bar_7
                + k8 * moment_6 * power2_bar_4 + k9 * moment_6 * power2_bar_8 + k8 * moment_7 * power2_bar_5)
                + k17 * weight_2 * moment_6 * power2_bar_0 + weight_15 * power3_bar_6 * power2_0
                + k2 * weight_13 * (power3_bar_3 * power2_1 + power3_bar_1 * power2_3)
                + weight_18 * (k5 * power3_bar_6 * power2_4 + k5 * power3_bar_7 * power2_5 + k5 * t41 * power2_6
                + k5 * power3_bar_5 * power2_7 + k12 * power3_bar_6 * power2_8)
                + k1 * power3_bar_0 * weight_10 * power2_6
            )
            store(moment_bar, moment_bar_at, 384, moment_bar_6)
            moment_bar_7 = (
                hyper_bar_7 * weight_21 + moment_0 * weight_5 * power2_bar_7
                + k2 * weight_4 * (moment_2 * power2_bar_3 + moment_3 * power2_bar_2)
                + weight_7 * (-k8 * t10 * power2_bar_7 + k8 * moment_5 * power2_bar_6
                + k8 * moment_6 * power2_bar_5 - k8 * moment_7 * power2_bar_4 + k9 * moment_7 * power2_bar_8)
                + k17 * weight_2 * moment_7 * power2_bar_0 + weight_15 * power3_bar_7 * power2_0
                + k2 * weight_13 * (power3_bar_3 * power2_2 + power3_bar_2 * power2_3)
                + weight_18 * (-k5 * power3_bar_7 * power2_4 + k5 * power3_bar_6 * power2_5
                + k5 * power3_bar_5 * power2_6 - k5 * t39 * power2_7 + k12 * power3_bar_7 * power2_8)
                + k1 * power3_bar_0 * weight_10 * power2_7
            )
            store(moment_bar, moment_bar_at, 448, moment_bar_7)
            moment_bar_8 = (
                hyper_bar_8 * weight_21 + moment_0 * weight_5 * power2_bar_8 + weight_4 * (k3 * t49 - k13 * t52)
                + weight_7 * (k6 * t53 - k6 * t54 + k9 * t57) + k17 * weight_2 * moment_8 * power2_bar_0
                + weight_15 * power3_bar_8 * power2_0 + weight_13 * (k3 * t58 - k13 * t61)
                + weight_18 * (k9 * t62 - k9 * t63 + k12 * t66) + k1 * power3_bar_0 * weight_10 * power2_8
            )
            store(moment_bar, moment_bar_at, 512, moment_bar_8)


@compiled
def gradient_shared(begin, end, moment, weight, hyper_bar, weight_bar):
    """moment [samples, 9, 64]
    weight [28, 64]
    hyper_bar [samples, 9, 64]
    -> weight_bar [28, 64]
    51776 operations an instance; nesting order power2 by weight > moment, power3 by weight > power2 > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, weight_bar by hyper_bar > power2 > power2_bar > power3 > power3_bar > moment
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.632455532033676)  # sqrt(10)/5
    k4 = real(0.4629100498862757)  # sqrt(42)/14
    k5 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k6 = real(0.7071067811865476)  # sqrt(2)/2
    k7 = real(0.9258200997725514)  # sqrt(42)/7
    k8 = real(1.4142135623730951)  # sqrt(2)
    k9 = real(0.5345224838248487)  # sqrt(14)/7
    k10 = real(0.8164965809277259)  # sqrt(6)/3
    k11 = real(0.40824829046386296)  # sqrt(6)/6
    k12 = real(0.26726124191242434)  # sqrt(14)/14
    k13 = real(0.316227766016838)  # sqrt(10)/10
    samples = moment.size // 576
    # begin and end count blocks of samples; each block sums into its own row of the outputs
    for block in range(begin, end):
        for c in range(0, 64, step):
            weight_bar_at = block * 1792 + c
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 576 + c
                hyper_bar_at = n * 576 + c
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
                weight_14 = load(weight, c, 896)
                weight_15 = load(weight, c, 960)
                weight_16 = load(weight, c, 1024)
                weight_17 = load(weight, c, 1088)
                weight_18 = load(weight, c, 1152)
                weight_22 = load(weight, c, 1408)
                weight_23 = load(weight, c, 1472)
                weight_24 = load(weight, c, 1536)
                weight_25 = load(weight, c, 1600)
                weight_26 = load(weight, c, 1664)
                weight_27 = load(weight, c, 1728)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
                hyper_bar_1 = load(hyper_bar, hyper_bar_at, 64)
                hyper_bar_2 = load(hyper_bar, hyper_bar_at, 128)
                hyper_bar_3 = load(hyper_bar, hyper_bar_at, 192)
                hyper_bar_4 = load(hyper_bar, hyper_bar_at, 256)
                hyper_bar_5 = load(hyper_bar, hyper_bar_at, 320)
                hyper_bar_6 = load(hyper_bar, hyper_bar_at, 384)
                hyper_bar_7 = load(hyper_bar, hyper_bar_at, 448)
                hyper_bar_8 = load(hyper_bar, hyper_bar_at, 512)
                t0 = moment_3 * moment_3
                t1 = moment_1 * moment_1
                t2 = moment_2 * moment_2
                t3 = t1 + t2
                t4 = t0 + t3
                t5 = moment_8 * moment_8
                t6 = moment_4 * moment_4 + moment_5 * moment_5
                t7 = moment_6 * moment_6
                t8 = moment_7 * moment_7
                t9 = t7 + t8
                t10 = t5 + t6 + t9
                power2_0 = moment_0 * moment_0 * weight_0 + k0 * weight_1 * t4 + k1 * weight_2 * t10
                t12 = -k0 * moment_8 + moment_4
                t13 = k2 * moment_1 * t12 + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
                power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t13
                t15 = k0 * moment_8 + moment_4
                t16 = k2 * moment_1 * moment_5 - k2 * moment_2 * t15 + k2 * moment_3 * moment_7
                power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t16
                t18 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k3 * moment_3 * moment_8
                power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t18
                t20 = t1 - t2
                t21 = k4 * t7 - k4 * t8 - k5 * moment_8 * moment_4
                power2_4 = moment_0 * moment_4 * weight_5 + k6 * weight_6 * t20 + weight_7 * t21
                t23 = -k5 * moment_8 * moment_5 + k7 * moment_6 * moment_7
                power2_5 = moment_0 * moment_5 * weight_5 + k8 * moment_1 * moment_2 * weight_6 + weight_7 * t23
                t25 = k7 * moment_4 * moment_6 + k7 * moment_5 * moment_7 + k9 * moment_8 * moment_6
                power2_6 = moment_0 * moment_6 * weight_5 + k8 * moment_3 * moment_1 * weight_6 + weight_7 * t25
                t27 = -k7 * moment_4 * moment_7 + k7 * moment_5 * moment_6 + k9 * moment_8 * moment_7
                power2_7 = moment_0 * moment_7 * weight_5 + k8 * moment_3 * moment_2 * weight_6 + weight_7 * t27
                t29 = k10 * t0 - k11 * t3
                t30 = k9 * t5 - k9 * t6 + k12 * t9
                power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t29 + weight_7 * t30
                t32 = moment_3 * power2_3
                t33 = moment_1 * power2_1
                t34 = moment_2 * power2_2
                t35 = t33 + t34
                t36 = moment_8 * power2_8
                t37 = moment_4 * power2_4 + moment_5 * power2_5
                t38 = moment_6 * power2_6
                t39 = moment_7 * power2_7
                t40 = t38 + t39
                power3_0 = (
                    moment_0 * power2_0 * weight_8 + weight_9 * (k0 * t32 + k0 * t35) + weight_10 * (k1 * t36
                    + k1 * t37 + k1 * t40)
                )
                power3_1 = (
                    moment_0 * power2_1 * weight_12 + moment_1 * power2_0 * weight_11
                    + weight_14 * (k2 * moment_1 * power2_4 - k13 * moment_1 * power2_8
                    + k2 * moment_2 * power2_5 + k2 * moment_3 * power2_6) + weight_13 * (k2 * t12 * power2_1
                    + k2 * moment_5 * power2_2 + k2 * moment_6 * power2_3)
                )
                power3_2 = (
                    moment_0 * power2_2 * weight_12 + weight_14 * (k2 * moment_1 * power2_5
                    - k2 * moment_2 * power2_4 - k13 * moment_2 * power2_8 + k2 * moment_3 * power2_7)
                    + moment_2 * power2_0 * weight_11 + weight_13 * (-k2 * t15 * power2_2
                    + k2 * moment_5 * power2_1 + k2 * moment_7 * power2_3)
                )
                power3_3 = (
                    moment_0 * power2_3 * weight_12 + weight_14 * (k2 * moment_1 * power2_6
                    + k2 * moment_2 * power2_7 + k3 * moment_3 * power2_8) + moment_3 * power2_0 * weight_11
                    + weight_13 * (k2 * moment_6 * power2_1 + k2 * moment_7 * power2_2
                    + k3 * moment_8 * power2_3)
                )
                power3_4 = (
                    moment_0 * power2_4 * weight_17 + weight_16 * (k6 * t33 - k6 * t34)
                    + moment_4 * power2_0 * weight_15 + weight_18 * (k4 * t38 - k4 * t39
                    - k9 * moment_4 * power2_8 - k9 * moment_8 * power2_4)
                )
                power3_5 = (
                    moment_0 * power2_5 * weight_17 + k6 * weight_16 * (moment_1 * power2_2
                    + moment_2 * power2_1) + moment_5 * power2_0 * weight_15
                    + weight_18 * (-k9 * moment_5 * power2_8 + k4 * moment_6 * power2_7
                    + k4 * moment_7 * power2_6 - k9 * moment_8 * power2_5)
                )
                power3_6 = (
                    moment_0 * power2_6 * weight_17 + k6 * weight_16 * (moment_1 * power2_3
                    + moment_3 * power2_1) + weight_18 * (k4 * t15 * power2_6 + k4 * moment_5 * power2_7
                    + k4 * moment_6 * power2_4 + k12 * moment_6 * power2_8 + k4 * moment_7 * power2_5)
                    + moment_6 * power2_0 * weight_15
                )
                power3_7 = (
                    moment_0 * power2_7 * weight_17 + k6 * weight_16 * (moment_2 * power2_3
                    + moment_3 * power2_2) + weight_18 * (-k4 * t12 * power2_7 + k4 * moment_5 * power2_6
                    + k4 * moment_6 * power2_5 - k4 * moment_7 * power2_4 + k12 * moment_7 * power2_8)
                    + moment_7 * power2_0 * weight_15
                )
                power3_8 = (
                    moment_0 * power2_8 * weight_17 + weight_16 * (k10 * t32 - k11 * t35)
                    + weight_18 * (k9 * t36 - k9 * t37 + k12 * t40) + moment_8 * power2_0 * weight_15
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
                t59 = moment_3 * power3_bar_3
                t60 = moment_1 * power3_bar_1
                t61 = moment_2 * power3_bar_2
                t62 = t60 + t61
                t63 = t59 + t62
                t64 = moment_8 * power3_bar_8
                t65 = moment_4 * power3_bar_4 + moment_5 * power3_bar_5
                t66 = moment_6 * power3_bar_6
                t67 = moment_7 * power3_bar_7
                t68 = t66 + t67
                t69 = t64 + t65 + t68
                power2_bar_0 = (
                    hyper_bar_0 * weight_22 + moment_0 * weight_8 * power3_bar_0 + weight_11 * t63
                    + weight_15 * t69
                )
                t71 = (
                    k6 * moment_1 * power3_bar_4 - k11 * moment_1 * power3_bar_8 + k6 * moment_2 * power3_bar_5
                    + k6 * moment_3 * power3_bar_6
                )
                t72 = k2 * t12 * power3_bar_1 + k2 * moment_5 * power3_bar_2 + k2 * moment_6 * power3_bar_3
                power2_bar_1 = (
                    hyper_bar_1 * weight_23 + moment_0 * weight_12 * power3_bar_1
                    + k0 * moment_1 * weight_9 * power3_bar_0 + weight_16 * t71 + weight_13 * t72
                )
                t74 = (
                    k6 * moment_1 * power3_bar_5 - k6 * moment_2 * power3_bar_4 - k11 * moment_2 * power3_bar_8
                    + k6 * moment_3 * power3_bar_7
                )
                t75 = -k2 * t15 * power3_bar_2 + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3
                power2_bar_2 = (
                    hyper_bar_2 * weight_23 + moment_0 * weight_12 * power3_bar_2 + weight_16 * t74
                    + k0 * moment_2 * weight_9 * power3_bar_0 + weight_13 * t75
                )
                t77 = (
                    k6 * moment_1 * power3_bar_6 + k6 * moment_2 * power3_bar_7 + k10 * moment_3 * power3_bar_8
                )
                t78 = k2 * moment_6 * power3_bar_1 + k2 * moment_7 * power3_bar_2 + k3 * moment_8 * power3_bar_3
                power2_bar_3 = (
                    hyper_bar_3 * weight_23 + moment_0 * weight_12 * power3_bar_3 + weight_16 * t77
                    + k0 * moment_3 * weight_9 * power3_bar_0 + weight_13 * t78
                )
                t80 = t60 - t61
                t81 = k4 * t66 - k4 * t67 - k9 * moment_4 * power3_bar_8 - k9 * moment_8 * power3_bar_4
                power2_bar_4 = (
                    hyper_bar_4 * weight_24 + moment_0 * weight_17 * power3_bar_4 + k2 * weight_14 * t80
                    + k1 * moment_4 * weight_10 * power3_bar_0 + weight_18 * t81
                )
                t83 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
                t84 = (
                    -k9 * moment_5 * power3_bar_8 + k4 * moment_6 * power3_bar_7 + k4 * moment_7 * power3_bar_6
                    - k9 * moment_8 * power3_bar_5
                )
                power2_bar_5 = (
                    hyper_bar_5 * weight_24 + moment_0 * weight_17 * power3_bar_5 + k2 * weight_14 * t83
                    + k1 * moment_5 * weight_10 * power3_bar_0 + weight_18 * t84
                )
                t86 = moment_1 * power3_bar_3 + moment_3 * power3_bar_1
                t87 = (
                    k4 * t15 * power3_bar_6 + k4 * moment_5 * power3_bar_7 + k4 * moment_6 * power3_bar_4
                    + k12 * moment_6 * power3_bar_8 + k4 * moment_7 * power3_bar_5
                )
                power2_bar_6 = (
                    hyper_bar_6 * weight_24 + moment_0 * weight_17 * power3_bar_6 + k2 * weight_14 * t86
                    + weight_18 * t87 + k1 * moment_6 * weight_10 * power3_bar_0
                )
                t89 = moment_2 * power3_bar_3 + moment_3 * power3_bar_2
                t90 = (
                    -k4 * t12 * power3_bar_7 + k4 * moment_5 * power3_bar_6 + k4 * moment_6 * power3_bar_5
                    - k4 * moment_7 * power3_bar_4 + k12 * moment_7 * power3_bar_8
                )
                power2_bar_7 = (
                    hyper_bar_7 * weight_24 + moment_0 * weight_17 * power3_bar_7 + k2 * weight_14 * t89
                    + weight_18 * t90 + k1 * moment_7 * weight_10 * power3_bar_0
                )
                t92 = k3 * t59 - k13 * t62
                t93 = k9 * t64 - k9 * t65 + k12 * t68
                power2_bar_8 = (
                    hyper_bar_8 * weight_24 + moment_0 * weight_17 * power3_bar_8 + weight_14 * t92
                    + weight_18 * t93 + k1 * moment_8 * weight_10 * power3_bar_0
                )
                weight_bar_0 = load(weight_bar, weight_bar_at, 0) + (moment_0 * moment_0 * power2_bar_0)
                store(weight_bar, weight_bar_at, 0, weight_bar_0)
                weight_bar_1 = load(weight_bar, weight_bar_at, 64) + (k0 * t4 * power2_bar_0)
                store(weight_bar, weight_bar_at, 64, weight_bar_1)
                weight_bar_2 = load(weight_bar, weight_bar_at, 128) + (k1 * t10 * power2_bar_0)
                store(weight_bar, weight_bar_at, 128, weight_bar_2)
                weight_bar_3 = load(weight_bar, weight_bar_at, 192) + (
                    (moment_0 * (moment_1 * power2_bar_1 + moment_2 * power2_bar_2 + moment_3 * power2_bar_3))
                )
                store(weight_bar, weight_bar_at, 192, weight_bar_3)
                weight_bar_4 = load(weight_bar, weight_bar_at, 256) + (
                    (t13 * power2_bar_1 + t16 * power2_bar_2 + t18 * power2_bar_3)
                )
                store(weight_bar, weight_bar_at, 256, weight_bar_4)
                weight_bar_5 = load(weight_bar, weight_bar_at, 320) + (
                    (moment_0 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
                    + moment_7 * power2_bar_7 + moment_8 * power2_bar_8))
                )
                store(weight_bar, weight_bar_at, 320, weight_bar_5)
                weight_bar_6 = load(weight_bar, weight_bar_at, 384) + (
                    (k6 * t20 * power2_bar_4 + t29 * power2_bar_8 + k8 * moment_1 * moment_2 * power2_bar_5
                    + k8 * moment_3 * moment_1 * power2_bar_6 + k8 * moment_3 * moment_2 * power2_bar_7)
                )
                store(weight_bar, weight_bar_at, 384, weight_bar_6)
                weight_bar_7 = load(weight_bar, weight_bar_at, 448) + (
                    (t30 * power2_bar_8 + t25 * power2_bar_6 + t27 * power2_bar_7 + t21 * power2_bar_4
                    + t23 * power2_bar_5)
                )
                store(weight_bar, weight_bar_at, 448, weight_bar_7)
                weight_bar_8 = load(weight_bar, weight_bar_at, 512) + (moment_0 * power2_0 * power3_bar_0)
                store(weight_bar, weight_bar_at, 512, weight_bar_8)
                weight_bar_9 = load(weight_bar, weight_bar_at, 576) + (
                    (k0 * (moment_1 * power2_1 * power3_bar_0 + moment_2 * power2_2 * power3_bar_0
                    + moment_3 * power2_3 * power3_bar_0))
                )
                store(weight_bar, weight_bar_at, 576, weight_bar_9)
                weight_bar_10 = load(weight_bar, weight_bar_at, 640) + (
                    (k1 * (moment_4 * power2_4 * power3_bar_0 + moment_5 * power2_5 * power3_bar_0
                    + moment_6 * power2_6 * power3_bar_0 + moment_7 * power2_7 * power3_bar_0
                    + moment_8 * power2_8 * power3_bar_0))
                )
                store(weight_bar, weight_bar_at, 640, weight_bar_10)
                weight_bar_11 = load(weight_bar, weight_bar_at, 704) + (power2_0 * t63)
                store(weight_bar, weight_bar_at, 704, weight_bar_11)
                weight_bar_12 = load(weight_bar, weight_bar_at, 768) + (
                    (moment_0 * (power2_1 * power3_bar_1 + power2_2 * power3_bar_2 + power2_3 * power3_bar_3))
                )
                store(weight_bar, weight_bar_at, 768, weight_bar_12)
                weight_bar_13 = load(weight_bar, weight_bar_at, 832) + (
                    (power2_1 * t72 + power2_2 * t75 + power2_3 * t78)
                )
                store(weight_bar, weight_bar_at, 832, weight_bar_13)
                weight_bar_14 = load(weight_bar, weight_bar_at, 896) + (
                    (k2 * power2_4 * t80 + k2 * power2_5 * t83 + k2 * power2_6 * t86 + power2_8 * t92
                    + k2 * power2_7 * t89)
                )
                store(weight_bar, weight_bar_at, 896, weight_bar_14)
                weight_bar_15 = load(weight_bar, weight_bar_at, 960) + (power2_0 * t69)
                store(weight_bar, weight_bar_at, 960, weight_bar_15)
                weight_bar_16 = load(weight_bar, weight_bar_at, 1024) + (
                    (power2_1 * t71 + power2_2 * t74 + power2_3 * t77)
                )
                store(weight_bar, weight_bar_at, 1024, weight_bar_16)
                weight_bar_17 = load(weight_bar, weight_bar_at, 1088) + (
                    (moment_0 * (power2_4 * power3_bar_4 + power2_5 * power3_bar_5 + power2_6 * power3_bar_6
                    + power2_7 * power3_bar_7 + power2_8 * power3_bar_8))
                )
                store(weight_bar, weight_bar_at, 1088, weight_bar_17)
                weight_bar_18 = load(weight_bar, weight_bar_at, 1152) + (
                    (power2_4 * t81 + power2_6 * t87 + power2_7 * t90 + power2_8 * t93 + power2_5 * t84)
                )
                store(weight_bar, weight_bar_at, 1152, weight_bar_18)
                weight_bar_19 = load(weight_bar, weight_bar_at, 1216) + (moment_0 * hyper_bar_0)
                store(weight_bar, weight_bar_at, 1216, weight_bar_19)
                weight_bar_20 = load(weight_bar, weight_bar_at, 1280) + (
                    (moment_1 * hyper_bar_1 + moment_2 * hyper_bar_2 + moment_3 * hyper_bar_3)
                )
                store(weight_bar, weight_bar_at, 1280, weight_bar_20)
                weight_bar_21 = load(weight_bar, weight_bar_at, 1344) + (
                    (moment_4 * hyper_bar_4 + moment_5 * hyper_bar_5 + moment_6 * hyper_bar_6
                    + moment_7 * hyper_bar_7 + moment_8 * hyper_bar_8)
                )
                store(weight_bar, weight_bar_at, 1344, weight_bar_21)
                weight_bar_22 = load(weight_bar, weight_bar_at, 1408) + (power2_0 * hyper_bar_0)
                store(weight_bar, weight_bar_at, 1408, weight_bar_22)
                weight_bar_23 = load(weight_bar, weight_bar_at, 1472) + (
                    (power2_1 * hyper_bar_1 + power2_2 * hyper_bar_2 + power2_3 * hyper_bar_3)
                )
                store(weight_bar, weight_bar_at, 1472, weight_bar_23)
                weight_bar_24 = load(weight_bar, weight_bar_at, 1536) + (
                    (power2_4 * hyper_bar_4 + power2_5 * hyper_bar_5 + power2_6 * hyper_bar_6
                    + power2_7 * hyper_bar_7 + power2_8 * hyper_bar_8)
                )
                store(weight_bar, weight_bar_at, 1536, weight_bar_24)
                weight_bar_25 = load(weight_bar, weight_bar_at, 1600) + (hyper_bar_0 * power3_0)
                store(weight_bar, weight_bar_at, 1600, weight_bar_25)
                weight_bar_26 = load(weight_bar, weight_bar_at, 1664) + (
                    (hyper_bar_1 * power3_1 + hyper_bar_2 * power3_2 + hyper_bar_3 * power3_3)
                )
                store(weight_bar, weight_bar_at, 1664, weight_bar_26)
                weight_bar_27 = load(weight_bar, weight_bar_at, 1728) + (
                    (hyper_bar_4 * power3_4 + hyper_bar_5 * power3_5 + hyper_bar_6 * power3_6
                    + hyper_bar_7 * power3_7 + hyper_bar_8 * power3_8)
                )
                store(weight_bar, weight_bar_at, 1728, weight_bar_27)


@compiled
def second_batch(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat):
    """moment [samples, 9, 64]
    weight [28, 64]
    hyper_bar [samples, 9, 64]
    moment_bar_hat [samples, 9, 64]
    weight_bar_hat [28, 64]
    -> moment_hat [samples, 9, 64], hyper_bar_hat [samples, 9, 64]
    195584 operations an instance; nesting order power2 by weight > moment, power3 by weight > power2 > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > power2 > power2_bar_hat > moment > moment_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, moment_hat by hyper_bar > moment > moment_bar_hat > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_hat > weight > weight_bar_hat, hyper_bar_hat by moment > moment_bar_hat > power2 > power2_bar_hat > power3 > power3_bar_hat > weight > weight_bar_hat
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
    k7 = real(0.9258200997725514)  # sqrt(42)/7
    k8 = real(1.4142135623730951)  # sqrt(2)
    k9 = real(0.5345224838248487)  # sqrt(14)/7
    k10 = real(0.8164965809277259)  # sqrt(6)/3
    k11 = real(0.40824829046386296)  # sqrt(6)/6
    k12 = real(0.26726124191242434)  # sqrt(14)/14
    k13 = real(0.316227766016838)  # sqrt(10)/10
    k14 = real(2.0)  # 2
    k15 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k16 = real(0.894427190999916)  # 2*sqrt(5)/5
    k17 = real(1.6329931618554518)  # 2*sqrt(6)/3
    k18 = real(0.8451542547285166)  # sqrt(35)/7
    k19 = real(0.5976143046671968)  # sqrt(70)/14
    k20 = real(1.6903085094570331)  # 2*sqrt(35)/7
    for n in range(begin, end):
        for c in range(0, 64, step):
            moment_hat_at = n * 576 + c
            hyper_bar_hat_at = n * 576 + c
            moment_at = n * 576 + c
            hyper_bar_at = n * 576 + c
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
            weight_14 = load(weight, c, 896)
            weight_15 = load(weight, c, 960)
            weight_16 = load(weight, c, 1024)
            weight_17 = load(weight, c, 1088)
            weight_18 = load(weight, c, 1152)
            weight_19 = load(weight, c, 1216)
            weight_20 = load(weight, c, 1280)
            weight_21 = load(weight, c, 1344)
            weight_22 = load(weight, c, 1408)
            weight_23 = load(weight, c, 1472)
            weight_24 = load(weight, c, 1536)
            weight_25 = load(weight, c, 1600)
            weight_26 = load(weight, c, 1664)
            weight_27 = load(weight, c, 1728)
            hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
            hyper_bar_1 = load(hyper_bar, hyper_bar_at, 64)
            hyper_bar_2 = load(hyper_bar, hyper_bar_at, 128)
            hyper_bar_3 = load(hyper_bar, hyper_bar_at, 192)
            hyper_bar_4 = load(hyper_bar, hyper_bar_at, 256)
            hyper_bar_5 = load(hyper_bar, hyper_bar_at, 320)
            hyper_bar_6 = load(hyper_bar, hyper_bar_at, 384)
            hyper_bar_7 = load(hyper_bar, hyper_bar_at, 448)
            hyper_bar_8 = load(hyper_bar, hyper_bar_at, 512)
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
            weight_bar_hat_14 = load(weight_bar_hat, c, 896)
            weight_bar_hat_15 = load(weight_bar_hat, c, 960)
            weight_bar_hat_16 = load(weight_bar_hat, c, 1024)
            weight_bar_hat_17 = load(weight_bar_hat, c, 1088)
            weight_bar_hat_18 = load(weight_bar_hat, c, 1152)
            weight_bar_hat_19 = load(weight_bar_hat, c, 1216)
            weight_bar_hat_20 = load(weight_bar_hat, c, 1280)
            weight_bar_hat_21 = load(weight_bar_hat, c, 1344)
            weight_bar_hat_22 = load(weight_bar_hat, c, 1408)
            weight_bar_hat_23 = load(weight_bar_hat, c, 1472)
            weight_bar_hat_24 = load(weight_bar_hat, c, 1536)
            weight_bar_hat_25 = load(weight_bar_hat, c, 1600)
            weight_bar_hat_26 = load(weight_bar_hat, c, 1664)
            weight_bar_hat_27 = load(weight_bar_hat, c, 1728)
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
            t12 = -k0 * moment_8 + moment_4
            t13 = k2 * moment_1 * t12 + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
            power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t13
            t15 = k0 * moment_8 + moment_4
            t16 = k2 * moment_1 * moment_5 - k2 * moment_2 * t15 + k2 * moment_3 * moment_7
            power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t16
            t18 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k3 * moment_3 * moment_8
            power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t18
            t20 = k4 * t1 - k4 * t2
            t21 = k5 * t7 - k5 * t8 - k6 * moment_8 * moment_4
            power2_4 = moment_0 * moment_4 * weight_5 + weight_6 * t20 + weight_7 * t21
            t23 = -k6 * moment_8 * moment_5 + k7 * moment_6 * moment_7
            power2_5 = moment_0 * moment_5 * weight_5 + k8 * moment_1 * moment_2 * weight_6 + weight_7 * t23
            t25 = k7 * moment_4 * moment_6 + k7 * moment_5 * moment_7 + k9 * moment_8 * moment_6
            power2_6 = moment_0 * moment_6 * weight_5 + k8 * moment_3 * moment_1 * weight_6 + weight_7 * t25
            t27 = -k7 * moment_4 * moment_7 + k7 * moment_5 * moment_6 + k9 * moment_8 * moment_7
            power2_7 = moment_0 * moment_7 * weight_5 + k8 * moment_3 * moment_2 * weight_6 + weight_7 * t27
            t29 = k10 * t0 - k11 * t3
            t30 = k9 * t5 - k9 * t6 + k12 * t9
            power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t29 + weight_7 * t30
            t32 = moment_3 * power2_3
            t33 = moment_1 * power2_1
            t34 = moment_2 * power2_2
            t35 = t33 + t34
            t36 = k0 * t32 + k0 * t35
            t37 = moment_8 * power2_8
            t38 = moment_4 * power2_4 + moment_5 * power2_5
            t39 = moment_6 * power2_6
            t40 = moment_7 * power2_7
            t41 = t39 + t40
            t42 = k1 * t37 + k1 * t38 + k1 * t41
            power3_0 = moment_0 * power2_0 * weight_8 + weight_9 * t36 + weight_10 * t42
            t44 = (
                k2 * moment_1 * power2_4 - k13 * moment_1 * power2_8 + k2 * moment_2 * power2_5
                + k2 * moment_3 * power2_6
            )
            t45 = k2 * t12 * power2_1 + k2 * moment_5 * power2_2 + k2 * moment_6 * power2_3
            power3_1 = (
                moment_0 * power2_1 * weight_12 + moment_1 * power2_0 * weight_11 + weight_14 * t44
                + weight_13 * t45
            )
            t47 = (
                k2 * moment_1 * power2_5 - k2 * moment_2 * power2_4 - k13 * moment_2 * power2_8
                + k2 * moment_3 * power2_7
            )
            t48 = -k2 * t15 * power2_2 + k2 * moment_5 * power2_1 + k2 * moment_7 * power2_3
            power3_2 = (
                moment_0 * power2_2 * weight_12 + weight_14 * t47 + moment_2 * power2_0 * weight_11
                + weight_13 * t48
            )
            t50 = k2 * moment_1 * power2_6 + k2 * moment_2 * power2_7 + k3 * moment_3 * power2_8
            t51 = k2 * moment_6 * power2_1 + k2 * moment_7 * power2_2 + k3 * moment_8 * power2_3
            power3_3 = (
                moment_0 * power2_3 * weight_12 + weight_14 * t50 + moment_3 * power2_0 * weight_11
                + weight_13 * t51
            )
            t53 = k4 * t33 - k4 * t34
            t54 = k5 * t39 - k5 * t40 - k9 * moment_4 * power2_8 - k9 * moment_8 * power2_4
            power3_4 = (
                moment_0 * power2_4 * weight_17 + weight_16 * t53 + moment_4 * power2_0 * weight_15
                + weight_18 * t54
            )
            t56 = k4 * moment_1 * power2_2 + k4 * moment_2 * power2_1
            t57 = (
                -k9 * moment_5 * power2_8 + k5 * moment_6 * power2_7 + k5 * moment_7 * power2_6
                - k9 * moment_8 * power2_5
            )
            power3_5 = (
                moment_0 * power2_5 * weight_17 + weight_16 * t56 + moment_5 * power2_0 * weight_15
                + weight_18 * t57
            )
            t59 = k4 * moment_1 * power2_3 + k4 * moment_3 * power2_1
            t60 = (
                k5 * t15 * power2_6 + k5 * moment_5 * power2_7 + k5 * moment_6 * power2_4
                + k12 * moment_6 * power2_8 + k5 * moment_7 * power2_5
            )
            power3_6 = (
                moment_0 * power2_6 * weight_17 + weight_16 * t59 + weight_18 * t60
                + moment_6 * power2_0 * weight_15
            )
            t62 = k4 * moment_2 * power2_3 + k4 * moment_3 * power2_2
            t63 = (
                -k5 * t12 * power2_7 + k5 * moment_5 * power2_6 + k5 * moment_6 * power2_5
                - k5 * moment_7 * power2_4 + k12 * moment_7 * power2_8
            )
            power3_7 = (
                moment_0 * power2_7 * weight_17 + weight_16 * t62 + weight_18 * t63
                + moment_7 * power2_0 * weight_15
            )
            t65 = k10 * t32 - k11 * t35
            t66 = k9 * t37 - k9 * t38 + k12 * t41
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
            t77 = moment_3 * power3_bar_3
            t78 = moment_1 * power3_bar_1
            t79 = moment_2 * power3_bar_2
            t80 = t78 + t79
            t81 = t77 + t80
            t82 = moment_8 * power3_bar_8
            t83 = moment_4 * power3_bar_4 + moment_5 * power3_bar_5
            t84 = moment_6 * power3_bar_6
            t85 = moment_7 * power3_bar_7
            t86 = t84 + t85
            t87 = t82 + t83 + t86
            power2_bar_0 = (
                hyper_bar_0 * weight_22 + moment_0 * weight_8 * power3_bar_0 + weight_11 * t81 + weight_15 * t87
            )
            power2_bar_1 = (
                hyper_bar_1 * weight_23 + moment_0 * weight_12 * power3_bar_1
                + k0 * moment_1 * weight_9 * power3_bar_0 + weight_16 * (k4 * moment_1 * power3_bar_4
                - k11 * moment_1 * power3_bar_8 + k4 * moment_2 * power3_bar_5 + k4 * moment_3 * power3_bar_6)
                + weight_13 * (k2 * t12 * power3_bar_1 + k2 * moment_5 * power3_bar_2
                + k2 * moment_6 * power3_bar_3)
            )
            power2_bar_2 = (
                hyper_bar_2 * weight_23 + moment_0 * weight_12 * power3_bar_2
                + weight_16 * (k4 * moment_1 * power3_bar_5 - k4 * moment_2 * power3_bar_4
                - k11 * moment_2 * power3_bar_8 + k4 * moment_3 * power3_bar_7)
                + k0 * moment_2 * weight_9 * power3_bar_0 + weight_13 * (-k2 * t15 * power3_bar_2
                + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3)
            )
            t91 = weight_9 * power3_bar_0
            t92 = weight_16 * power3_bar_8
            t93 = k0 * t91 + k10 * t92
            power2_bar_3 = (
                hyper_bar_3 * weight_23 + moment_0 * weight_12 * power3_bar_3
                + k4 * moment_1 * weight_16 * power3_bar_6 + k4 * moment_2 * weight_16 * power3_bar_7
                + moment_3 * t93 + k2 * moment_6 * weight_13 * power3_bar_1
                + k2 * moment_7 * weight_13 * power3_bar_2 + k3 * moment_8 * weight_13 * power3_bar_3
            )
            power2_bar_4 = (
                hyper_bar_4 * weight_24 + moment_0 * weight_17 * power3_bar_4 + weight_14 * (k2 * t78
                - k2 * t79) + k1 * moment_4 * weight_10 * power3_bar_0 + weight_18 * (k5 * t84 - k5 * t85
                - k9 * moment_4 * power3_bar_8 - k9 * moment_8 * power3_bar_4)
            )
            power2_bar_5 = (
                hyper_bar_5 * weight_24 + moment_0 * weight_17 * power3_bar_5
                + k2 * weight_14 * (moment_1 * power3_bar_2 + moment_2 * power3_bar_1)
                + k1 * moment_5 * weight_10 * power3_bar_0 + weight_18 * (-k9 * moment_5 * power3_bar_8
                + k5 * moment_6 * power3_bar_7 + k5 * moment_7 * power3_bar_6 - k9 * moment_8 * power3_bar_5)
            )
            power2_bar_6 = (
                hyper_bar_6 * weight_24 + moment_0 * weight_17 * power3_bar_6
                + k2 * weight_14 * (moment_1 * power3_bar_3 + moment_3 * power3_bar_1)
                + weight_18 * (k5 * t15 * power3_bar_6 + k5 * moment_5 * power3_bar_7
                + k5 * moment_6 * power3_bar_4 + k12 * moment_6 * power3_bar_8 + k5 * moment_7 * power3_bar_5)
                + k1 * moment_6 * weight_10 * power3_bar_0
            )
            power2_bar_7 = (
                hyper_bar_7 * weight_24 + moment_0 * weight_17 * power3_bar_7
                + k2 * weight_14 * (moment_2 * power3_bar_3 + moment_3 * power3_bar_2)
                + weight_18 * (-k5 * t12 * power3_bar_7 + k5 * moment_5 * power3_bar_6
                + k5 * moment_6 * power3_bar_5 - k5 * moment_7 * power3_bar_4 + k12 * moment_7 * power3_bar_8)
                + k1 * moment_7 * weight_10 * power3_bar_0
            )
            power2_bar_8 = (
                hyper_bar_8 * weight_24 + moment_0 * weight_17 * power3_bar_8 + weight_14 * (k3 * t77
                - k13 * t80) + weight_18 * (k9 * t82 - k9 * t83 + k12 * t86)
                + k1 * moment_8 * weight_10 * power3_bar_0
            )
            t100 = moment_3 * moment_bar_hat_3
            t101 = moment_1 * moment_bar_hat_1
            t102 = moment_2 * moment_bar_hat_2
            t103 = t101 + t102
            t104 = moment_8 * moment_bar_hat_8
            t105 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
            t106 = moment_6 * moment_bar_hat_6
            t107 = moment_7 * moment_bar_hat_7
            t108 = t106 + t107
            power2_bar_hat_0 = (
                moment_0 * moment_0 * weight_bar_hat_0 + k14 * moment_0 * weight_0 * moment_bar_hat_0
                + t4 * weight_bar_hat_1 + weight_1 * (k15 * t100 + k15 * t103) + t10 * weight_bar_hat_2
                + weight_2 * (k16 * t104 + k16 * t105 + k16 * t108)
            )
            t110 = -k0 * moment_bar_hat_8 + moment_bar_hat_4
            power2_bar_hat_1 = (
                moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_1
                + moment_1 * moment_bar_hat_0) + t13 * weight_bar_hat_4 + weight_4 * (k2 * moment_1 * t110
                + k2 * moment_2 * moment_bar_hat_5 + k2 * moment_3 * moment_bar_hat_6
                + k2 * moment_4 * moment_bar_hat_1 + k2 * moment_5 * moment_bar_hat_2
                + k2 * moment_6 * moment_bar_hat_3 - k13 * moment_8 * moment_bar_hat_1)
            )
            t112 = k0 * moment_bar_hat_8 + moment_bar_hat_4
            power2_bar_hat_2 = (
                moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_2
                + moment_2 * moment_bar_hat_0) + t16 * weight_bar_hat_4
                + weight_4 * (k2 * moment_1 * moment_bar_hat_5 - k2 * moment_2 * t112
                + k2 * moment_3 * moment_bar_hat_7 - k2 * moment_4 * moment_bar_hat_2
                + k2 * moment_5 * moment_bar_hat_1 + k2 * moment_7 * moment_bar_hat_3
                - k13 * moment_8 * moment_bar_hat_2)
            )
            power2_bar_hat_3 = (
                moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * (moment_0 * moment_bar_hat_3
                + moment_3 * moment_bar_hat_0) + t18 * weight_bar_hat_4
                + weight_4 * (k2 * moment_1 * moment_bar_hat_6 + k2 * moment_2 * moment_bar_hat_7
                + k3 * moment_3 * moment_bar_hat_8 + k2 * moment_6 * moment_bar_hat_1
                + k2 * moment_7 * moment_bar_hat_2 + k3 * moment_8 * moment_bar_hat_3)
            )
            power2_bar_hat_4 = (
                moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_4
                + moment_4 * moment_bar_hat_0) + t20 * weight_bar_hat_6 + weight_6 * (k8 * t101 - k8 * t102)
                + t21 * weight_bar_hat_7 + weight_7 * (k7 * t106 - k7 * t107 - k6 * moment_4 * moment_bar_hat_8
                - k6 * moment_8 * moment_bar_hat_4)
            )
            power2_bar_hat_5 = (
                moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_5
                + moment_5 * moment_bar_hat_0) + k8 * moment_1 * moment_2 * weight_bar_hat_6
                + k8 * weight_6 * (moment_1 * moment_bar_hat_2 + moment_2 * moment_bar_hat_1)
                + t23 * weight_bar_hat_7 + weight_7 * (-k6 * moment_5 * moment_bar_hat_8
                + k7 * moment_6 * moment_bar_hat_7 + k7 * moment_7 * moment_bar_hat_6
                - k6 * moment_8 * moment_bar_hat_5)
            )
            power2_bar_hat_6 = (
                moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_6
                + moment_6 * moment_bar_hat_0) + k8 * moment_3 * moment_1 * weight_bar_hat_6
                + k8 * weight_6 * (moment_1 * moment_bar_hat_3 + moment_3 * moment_bar_hat_1)
                + t25 * weight_bar_hat_7 + weight_7 * (k7 * moment_4 * moment_bar_hat_6
                + k7 * moment_5 * moment_bar_hat_7 + k7 * moment_6 * t112 + k7 * moment_7 * moment_bar_hat_5
                + k9 * moment_8 * moment_bar_hat_6)
            )
            power2_bar_hat_7 = (
                moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_7
                + moment_7 * moment_bar_hat_0) + k8 * moment_3 * moment_2 * weight_bar_hat_6
                + k8 * weight_6 * (moment_2 * moment_bar_hat_3 + moment_3 * moment_bar_hat_2)
                + t27 * weight_bar_hat_7 + weight_7 * (-k7 * moment_4 * moment_bar_hat_7
                + k7 * moment_5 * moment_bar_hat_6 + k7 * moment_6 * moment_bar_hat_5 - k7 * moment_7 * t110
                + k9 * moment_8 * moment_bar_hat_7)
            )
            power2_bar_hat_8 = (
                moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * (moment_0 * moment_bar_hat_8
                + moment_8 * moment_bar_hat_0) + t29 * weight_bar_hat_6 + weight_6 * (k17 * t100 - k10 * t103)
                + t30 * weight_bar_hat_7 + weight_7 * (k6 * t104 - k6 * t105 + k9 * t108)
            )
            t120 = moment_3 * power2_bar_hat_3 + power2_3 * moment_bar_hat_3
            t121 = moment_1 * power2_bar_hat_1 + power2_1 * moment_bar_hat_1
            t122 = moment_2 * power2_bar_hat_2 + power2_2 * moment_bar_hat_2
            t123 = t121 + t122
            t124 = moment_8 * power2_bar_hat_8 + power2_8 * moment_bar_hat_8
            t125 = moment_6 * power2_bar_hat_6 + power2_6 * moment_bar_hat_6
            t126 = moment_7 * power2_bar_hat_7 + power2_7 * moment_bar_hat_7
            t127 = t125 + t126
            t128 = (
                moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5 + power2_4 * moment_bar_hat_4
                + power2_5 * moment_bar_hat_5
            )
            power3_bar_hat_0 = (
                moment_0 * power2_0 * weight_bar_hat_8 + weight_8 * (moment_0 * power2_bar_hat_0
                + power2_0 * moment_bar_hat_0) + t36 * weight_bar_hat_9 + weight_9 * (k0 * t120 + k0 * t123)
                + t42 * weight_bar_hat_10 + weight_10 * (k1 * t124 + k1 * t127 + k1 * t128)
            )
            power3_bar_hat_1 = (
                moment_0 * power2_1 * weight_bar_hat_12 + weight_12 * (moment_0 * power2_bar_hat_1
                + power2_1 * moment_bar_hat_0) + moment_1 * power2_0 * weight_bar_hat_11
                + t44 * weight_bar_hat_14 + weight_11 * (moment_1 * power2_bar_hat_0
                + power2_0 * moment_bar_hat_1) + weight_14 * (k2 * moment_1 * power2_bar_hat_4
                - k13 * moment_1 * power2_bar_hat_8 + k2 * moment_2 * power2_bar_hat_5
                + k2 * moment_3 * power2_bar_hat_6 + k2 * power2_4 * moment_bar_hat_1
                - k13 * power2_8 * moment_bar_hat_1 + k2 * power2_5 * moment_bar_hat_2
                + k2 * power2_6 * moment_bar_hat_3) + t45 * weight_bar_hat_13
                + weight_13 * (k2 * t12 * power2_bar_hat_1 + k2 * moment_5 * power2_bar_hat_2
                + k2 * moment_6 * power2_bar_hat_3 + k2 * power2_1 * t110 + k2 * power2_2 * moment_bar_hat_5
                + k2 * power2_3 * moment_bar_hat_6)
            )
            power3_bar_hat_2 = (
                moment_0 * power2_2 * weight_bar_hat_12 + weight_12 * (moment_0 * power2_bar_hat_2
                + power2_2 * moment_bar_hat_0) + t47 * weight_bar_hat_14
                + weight_14 * (k2 * moment_1 * power2_bar_hat_5 - k2 * moment_2 * power2_bar_hat_4
                - k13 * moment_2 * power2_bar_hat_8 + k2 * moment_3 * power2_bar_hat_7
                + k2 * power2_5 * moment_bar_hat_1 - k2 * power2_4 * moment_bar_hat_2
                - k13 * power2_8 * moment_bar_hat_2 + k2 * power2_7 * moment_bar_hat_3)
                + moment_2 * power2_0 * weight_bar_hat_11 + weight_11 * (moment_2 * power2_bar_hat_0
                + power2_0 * moment_bar_hat_2) + t48 * weight_bar_hat_13
                + weight_13 * (-k2 * t15 * power2_bar_hat_2 + k2 * moment_5 * power2_bar_hat_1
                + k2 * moment_7 * power2_bar_hat_3 - k2 * power2_2 * t112 + k2 * power2_1 * moment_bar_hat_5
                + k2 * power2_3 * moment_bar_hat_7)
            )
            power3_bar_hat_3 = (
                moment_0 * power2_3 * weight_bar_hat_12 + weight_12 * (moment_0 * power2_bar_hat_3
                + power2_3 * moment_bar_hat_0) + t50 * weight_bar_hat_14
                + weight_14 * (k2 * moment_1 * power2_bar_hat_6 + k2 * moment_2 * power2_bar_hat_7
                + k3 * moment_3 * power2_bar_hat_8 + k2 * power2_6 * moment_bar_hat_1
                + k2 * power2_7 * moment_bar_hat_2 + k3 * power2_8 * moment_bar_hat_3)
                + moment_3 * power2_0 * weight_bar_hat_11 + weight_11 * (moment_3 * power2_bar_hat_0
                + power2_0 * moment_bar_hat_3) + t51 * weight_bar_hat_13
                + weight_13 * (k2 * moment_6 * power2_bar_hat_1 + k2 * moment_7 * power2_bar_hat_2
                + k3 * moment_8 * power2_bar_hat_3 + k2 * power2_1 * moment_bar_hat_6
                + k2 * power2_2 * moment_bar_hat_7 + k3 * power2_3 * moment_bar_hat_8)
            )
            power3_bar_hat_4 = (
                moment_0 * power2_4 * weight_bar_hat_17 + weight_17 * (moment_0 * power2_bar_hat_4
                + power2_4 * moment_bar_hat_0) + t53 * weight_bar_hat_16 + weight_16 * (k4 * t121 - k4 * t122)
                + moment_4 * power2_0 * weight_bar_hat_15 + t54 * weight_bar_hat_18
                + weight_15 * (moment_4 * power2_bar_hat_0 + power2_0 * moment_bar_hat_4)
                + weight_18 * (k5 * t125 - k5 * t126 - k9 * moment_4 * power2_bar_hat_8
                - k9 * moment_8 * power2_bar_hat_4 - k9 * power2_8 * moment_bar_hat_4
                - k9 * power2_4 * moment_bar_hat_8)
            )
            power3_bar_hat_5 = (
                moment_0 * power2_5 * weight_bar_hat_17 + weight_17 * (moment_0 * power2_bar_hat_5
                + power2_5 * moment_bar_hat_0) + t56 * weight_bar_hat_16
                + weight_16 * (k4 * moment_1 * power2_bar_hat_2 + k4 * moment_2 * power2_bar_hat_1
                + k4 * power2_2 * moment_bar_hat_1 + k4 * power2_1 * moment_bar_hat_2)
                + moment_5 * power2_0 * weight_bar_hat_15 + t57 * weight_bar_hat_18
                + weight_15 * (moment_5 * power2_bar_hat_0 + power2_0 * moment_bar_hat_5)
                + weight_18 * (-k9 * moment_5 * power2_bar_hat_8 + k5 * moment_6 * power2_bar_hat_7
                + k5 * moment_7 * power2_bar_hat_6 - k9 * moment_8 * power2_bar_hat_5
                - k9 * power2_8 * moment_bar_hat_5 + k5 * power2_7 * moment_bar_hat_6
                + k5 * power2_6 * moment_bar_hat_7 - k9 * power2_5 * moment_bar_hat_8)
            )
            power3_bar_hat_6 = (
                moment_0 * power2_6 * weight_bar_hat_17 + weight_17 * (moment_0 * power2_bar_hat_6
                + power2_6 * moment_bar_hat_0) + t59 * weight_bar_hat_16
                + weight_16 * (k4 * moment_1 * power2_bar_hat_3 + k4 * moment_3 * power2_bar_hat_1
                + k4 * power2_3 * moment_bar_hat_1 + k4 * power2_1 * moment_bar_hat_3) + t60 * weight_bar_hat_18
                + weight_18 * (k5 * t15 * power2_bar_hat_6 + k5 * moment_5 * power2_bar_hat_7
                + k5 * moment_6 * power2_bar_hat_4 + k12 * moment_6 * power2_bar_hat_8
                + k5 * moment_7 * power2_bar_hat_5 + k5 * power2_6 * t112 + k5 * power2_7 * moment_bar_hat_5
                + k5 * power2_4 * moment_bar_hat_6 + k12 * power2_8 * moment_bar_hat_6
                + k5 * power2_5 * moment_bar_hat_7) + moment_6 * power2_0 * weight_bar_hat_15
                + weight_15 * (moment_6 * power2_bar_hat_0 + power2_0 * moment_bar_hat_6)
            )
            power3_bar_hat_7 = (
                moment_0 * power2_7 * weight_bar_hat_17 + weight_17 * (moment_0 * power2_bar_hat_7
                + power2_7 * moment_bar_hat_0) + t62 * weight_bar_hat_16
                + weight_16 * (k4 * moment_2 * power2_bar_hat_3 + k4 * moment_3 * power2_bar_hat_2
                + k4 * power2_3 * moment_bar_hat_2 + k4 * power2_2 * moment_bar_hat_3) + t63 * weight_bar_hat_18
                + weight_18 * (-k5 * t12 * power2_bar_hat_7 + k5 * moment_5 * power2_bar_hat_6
                + k5 * moment_6 * power2_bar_hat_5 - k5 * moment_7 * power2_bar_hat_4
                + k12 * moment_7 * power2_bar_hat_8 - k5 * power2_7 * t110 + k5 * power2_6 * moment_bar_hat_5
                + k5 * power2_5 * moment_bar_hat_6 - k5 * power2_4 * moment_bar_hat_7
                + k12 * power2_8 * moment_bar_hat_7) + moment_7 * power2_0 * weight_bar_hat_15
                + weight_15 * (moment_7 * power2_bar_hat_0 + power2_0 * moment_bar_hat_7)
            )
            power3_bar_hat_8 = (
                moment_0 * power2_8 * weight_bar_hat_17 + weight_17 * (moment_0 * power2_bar_hat_8
                + power2_8 * moment_bar_hat_0) + t65 * weight_bar_hat_16 + weight_16 * (k10 * t120 - k11 * t123)
                + t66 * weight_bar_hat_18 + weight_18 * (k9 * t124 + k12 * t127 - k9 * t128)
                + moment_8 * power2_0 * weight_bar_hat_15 + weight_15 * (moment_8 * power2_bar_hat_0
                + power2_0 * moment_bar_hat_8)
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
            power2_hat_0 = (
                hyper_bar_0 * weight_bar_hat_22 + moment_0 * power3_bar_0 * weight_bar_hat_8
                + weight_8 * (moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0)
                + t81 * weight_bar_hat_11 + weight_11 * (moment_1 * power3_hat_1 + moment_2 * power3_hat_2
                + moment_3 * power3_hat_3 + power3_bar_1 * moment_bar_hat_1 + power3_bar_2 * moment_bar_hat_2
                + power3_bar_3 * moment_bar_hat_3) + t87 * weight_bar_hat_15
                + weight_15 * (moment_4 * power3_hat_4 + moment_5 * power3_hat_5 + moment_6 * power3_hat_6
                + moment_7 * power3_hat_7 + moment_8 * power3_hat_8 + power3_bar_4 * moment_bar_hat_4
                + power3_bar_5 * moment_bar_hat_5 + power3_bar_6 * moment_bar_hat_6
                + power3_bar_7 * moment_bar_hat_7 + power3_bar_8 * moment_bar_hat_8)
            )
            t148 = power3_bar_1 * weight_bar_hat_12 + weight_12 * power3_hat_1
            t149 = power3_bar_4 * weight_bar_hat_16 + weight_16 * power3_hat_4
            t150 = power3_bar_0 * weight_bar_hat_9 + weight_9 * power3_hat_0
            t151 = power3_bar_8 * weight_bar_hat_16 + weight_16 * power3_hat_8
            t152 = t150 - k4 * t151
            t153 = k4 * t149 + k0 * t152
            t154 = k4 * power3_bar_5 * weight_bar_hat_16 + k4 * weight_16 * power3_hat_5
            t155 = k4 * power3_bar_6 * weight_bar_hat_16 + k4 * weight_16 * power3_hat_6
            t156 = power3_bar_1 * weight_bar_hat_13 + weight_13 * power3_hat_1
            t157 = power3_bar_2 * weight_bar_hat_13 + weight_13 * power3_hat_2
            t158 = power3_bar_3 * weight_bar_hat_13 + weight_13 * power3_hat_3
            t159 = weight_16 * power3_bar_4
            t160 = t91 - k4 * t92
            t161 = k4 * t159 + k0 * t160
            power2_hat_1 = (
                hyper_bar_1 * weight_bar_hat_23 + moment_0 * t148 + moment_1 * t153 + moment_2 * t154
                + moment_3 * t155 + k2 * moment_4 * t156 + k2 * moment_5 * t157 + k2 * moment_6 * t158
                - k13 * moment_8 * t156 + weight_12 * power3_bar_1 * moment_bar_hat_0 + moment_bar_hat_1 * t161
                + k4 * weight_16 * power3_bar_5 * moment_bar_hat_2
                + k4 * weight_16 * power3_bar_6 * moment_bar_hat_3
                + k2 * weight_13 * power3_bar_1 * moment_bar_hat_4
                + k2 * weight_13 * power3_bar_2 * moment_bar_hat_5
                + k2 * weight_13 * power3_bar_3 * moment_bar_hat_6
                - k13 * weight_13 * power3_bar_1 * moment_bar_hat_8
            )
            t163 = power3_bar_2 * weight_bar_hat_12 + weight_12 * power3_hat_2
            t164 = -k4 * t149 + k0 * t152
            t165 = k4 * power3_bar_7 * weight_bar_hat_16 + k4 * weight_16 * power3_hat_7
            t166 = -k4 * t159 + k0 * t160
            power2_hat_2 = (
                hyper_bar_2 * weight_bar_hat_23 + moment_0 * t163 + moment_1 * t154 + moment_2 * t164
                + moment_3 * t165 - k2 * moment_4 * t157 + k2 * moment_5 * t156 + k2 * moment_7 * t158
                - k13 * moment_8 * t157 + weight_12 * power3_bar_2 * moment_bar_hat_0
                + k4 * weight_16 * power3_bar_5 * moment_bar_hat_1 + moment_bar_hat_2 * t166
                + k4 * weight_16 * power3_bar_7 * moment_bar_hat_3
                - k2 * weight_13 * power3_bar_2 * moment_bar_hat_4
                + k2 * weight_13 * power3_bar_1 * moment_bar_hat_5
                + k2 * weight_13 * power3_bar_3 * moment_bar_hat_7
                - k13 * weight_13 * power3_bar_2 * moment_bar_hat_8
            )
            t168 = power3_bar_3 * weight_bar_hat_12 + weight_12 * power3_hat_3
            t169 = k0 * t150 + k10 * t151
            power2_hat_3 = (
                hyper_bar_3 * weight_bar_hat_23 + moment_0 * t168 + moment_1 * t155 + moment_2 * t165
                + moment_3 * t169 + k2 * moment_6 * t156 + k2 * moment_7 * t157 + k3 * moment_8 * t158
                + weight_12 * power3_bar_3 * moment_bar_hat_0 + k4 * weight_16 * power3_bar_6 * moment_bar_hat_1
                + k4 * weight_16 * power3_bar_7 * moment_bar_hat_2 + t93 * moment_bar_hat_3
                + k2 * weight_13 * power3_bar_1 * moment_bar_hat_6
                + k2 * weight_13 * power3_bar_2 * moment_bar_hat_7
                + k3 * weight_13 * power3_bar_3 * moment_bar_hat_8
            )
            t171 = power3_bar_4 * weight_bar_hat_17 + weight_17 * power3_hat_4
            t172 = power3_bar_1 * weight_bar_hat_14 + weight_14 * power3_hat_1
            t173 = moment_1 * t172
            t174 = power3_bar_2 * weight_bar_hat_14 + weight_14 * power3_hat_2
            t175 = moment_2 * t174
            t176 = power3_bar_0 * weight_bar_hat_10 + weight_10 * power3_hat_0
            t177 = power3_bar_8 * weight_bar_hat_18 + weight_18 * power3_hat_8
            t178 = k1 * t176 - k9 * t177
            t179 = power3_bar_6 * weight_bar_hat_18 + weight_18 * power3_hat_6
            t180 = moment_6 * t179
            t181 = power3_bar_7 * weight_bar_hat_18 + weight_18 * power3_hat_7
            t182 = moment_7 * t181
            t183 = power3_bar_4 * weight_bar_hat_18 + weight_18 * power3_hat_4
            t184 = weight_10 * power3_bar_0
            t185 = weight_18 * power3_bar_8
            t186 = k1 * t184 - k9 * t185
            t187 = (
                weight_14 * power3_bar_1 * moment_bar_hat_1 - k18 * weight_18 * power3_bar_7 * moment_bar_hat_7
            )
            t188 = (
                weight_14 * power3_bar_2 * moment_bar_hat_2 - k18 * weight_18 * power3_bar_6 * moment_bar_hat_6
            )
            power2_hat_4 = (
                hyper_bar_4 * weight_bar_hat_24 + moment_0 * t171 + k2 * t173 - k2 * t175 + moment_4 * t178
                + k5 * t180 - k5 * t182 - k9 * moment_8 * t183 + weight_17 * power3_bar_4 * moment_bar_hat_0
                + moment_bar_hat_4 * t186 - k9 * weight_18 * power3_bar_4 * moment_bar_hat_8 + k2 * t187
                - k2 * t188
            )
            t190 = power3_bar_5 * weight_bar_hat_17 + weight_17 * power3_hat_5
            t191 = power3_bar_5 * weight_bar_hat_18 + weight_18 * power3_hat_5
            power2_hat_5 = (
                hyper_bar_5 * weight_bar_hat_24 + moment_0 * t190 + k2 * moment_1 * t174 + k2 * moment_2 * t172
                + moment_5 * t178 + k5 * moment_6 * t181 + k5 * moment_7 * t179 - k9 * moment_8 * t191
                + weight_17 * power3_bar_5 * moment_bar_hat_0 + k2 * weight_14 * power3_bar_2 * moment_bar_hat_1
                + k2 * weight_14 * power3_bar_1 * moment_bar_hat_2 + moment_bar_hat_5 * t186
                + k5 * weight_18 * power3_bar_7 * moment_bar_hat_6
                + k5 * weight_18 * power3_bar_6 * moment_bar_hat_7
                - k9 * weight_18 * power3_bar_5 * moment_bar_hat_8
            )
            t193 = power3_bar_6 * weight_bar_hat_17 + weight_17 * power3_hat_6
            t194 = power3_bar_3 * weight_bar_hat_14 + weight_14 * power3_hat_3
            t195 = t176 + k19 * t177
            t196 = k5 * t183 + k1 * t195
            t197 = weight_18 * power3_bar_4
            t198 = t184 + k19 * t185
            t199 = k5 * t197 + k1 * t198
            power2_hat_6 = (
                hyper_bar_6 * weight_bar_hat_24 + moment_0 * t193 + k2 * moment_1 * t194 + k2 * moment_3 * t172
                + k5 * moment_4 * t179 + k5 * moment_5 * t181 + moment_6 * t196 + k5 * moment_7 * t191
                + k12 * moment_8 * t179 + weight_17 * power3_bar_6 * moment_bar_hat_0
                + k2 * weight_14 * power3_bar_3 * moment_bar_hat_1
                + k2 * weight_14 * power3_bar_1 * moment_bar_hat_3
                + k5 * weight_18 * power3_bar_6 * moment_bar_hat_4
                + k5 * weight_18 * power3_bar_7 * moment_bar_hat_5 + moment_bar_hat_6 * t199
                + k5 * weight_18 * power3_bar_5 * moment_bar_hat_7
                + k12 * weight_18 * power3_bar_6 * moment_bar_hat_8
            )
            t201 = power3_bar_7 * weight_bar_hat_17 + weight_17 * power3_hat_7
            t202 = -k5 * t183 + k1 * t195
            t203 = -k5 * t197 + k1 * t198
            power2_hat_7 = (
                hyper_bar_7 * weight_bar_hat_24 + moment_0 * t201 + k2 * moment_2 * t194 + k2 * moment_3 * t174
                - k5 * moment_4 * t181 + k5 * moment_5 * t179 + k5 * moment_6 * t191 + moment_7 * t202
                + k12 * moment_8 * t181 + weight_17 * power3_bar_7 * moment_bar_hat_0
                + k2 * weight_14 * power3_bar_3 * moment_bar_hat_2
                + k2 * weight_14 * power3_bar_2 * moment_bar_hat_3
                - k5 * weight_18 * power3_bar_7 * moment_bar_hat_4
                + k5 * weight_18 * power3_bar_6 * moment_bar_hat_5
                + k5 * weight_18 * power3_bar_5 * moment_bar_hat_6 + moment_bar_hat_7 * t203
                + k12 * weight_18 * power3_bar_7 * moment_bar_hat_8
            )
            t205 = power3_bar_8 * weight_bar_hat_17 + weight_17 * power3_hat_8
            t206 = k1 * t176 + k9 * t177
            t207 = k1 * t184 + k9 * t185
            power2_hat_8 = (
                -k13 * t173 - k13 * t175 + k12 * t180 + k12 * t182 - k13 * t187 - k13 * t188
                + hyper_bar_8 * weight_bar_hat_24 + moment_0 * t205 + k3 * moment_3 * t194
                - k9 * moment_4 * t183 - k9 * moment_5 * t191 + moment_8 * t206
                + weight_17 * power3_bar_8 * moment_bar_hat_0 + k3 * weight_14 * power3_bar_3 * moment_bar_hat_3
                - k9 * weight_18 * power3_bar_4 * moment_bar_hat_4
                - k9 * weight_18 * power3_bar_5 * moment_bar_hat_5 + moment_bar_hat_8 * t207
            )
            t209 = weight_bar_hat_3 * power2_bar_1 + weight_3 * power2_hat_1
            t210 = weight_bar_hat_3 * power2_bar_2 + weight_3 * power2_hat_2
            t211 = weight_bar_hat_3 * power2_bar_3 + weight_3 * power2_hat_3
            t212 = weight_bar_hat_5 * power2_bar_4 + weight_5 * power2_hat_4
            t213 = weight_bar_hat_5 * power2_bar_5 + weight_5 * power2_hat_5
            t214 = weight_bar_hat_5 * power2_bar_6 + weight_5 * power2_hat_6
            t215 = weight_bar_hat_5 * power2_bar_7 + weight_5 * power2_hat_7
            t216 = weight_bar_hat_5 * power2_bar_8 + weight_5 * power2_hat_8
            t217 = weight_bar_hat_6 * power2_bar_4 + weight_6 * power2_hat_4
            t218 = weight_bar_hat_1 * power2_bar_0 + weight_1 * power2_hat_0
            t219 = weight_bar_hat_6 * power2_bar_8 + weight_6 * power2_hat_8
            t220 = t218 - k4 * t219
            t221 = k8 * weight_bar_hat_6 * power2_bar_5 + k8 * weight_6 * power2_hat_5
            t222 = k8 * weight_bar_hat_6 * power2_bar_6 + k8 * weight_6 * power2_hat_6
            t223 = weight_bar_hat_4 * power2_bar_1 + weight_4 * power2_hat_1
            t224 = weight_bar_hat_4 * power2_bar_2 + weight_4 * power2_hat_2
            t225 = weight_bar_hat_4 * power2_bar_3 + weight_4 * power2_hat_3
            t226 = weight_6 * power2_bar_4
            t227 = weight_1 * power2_bar_0
            t228 = weight_6 * power2_bar_8
            t229 = t227 - k4 * t228
            t230 = k8 * weight_bar_hat_6 * power2_bar_7 + k8 * weight_6 * power2_hat_7
            t231 = moment_1 * t223
            t232 = moment_2 * t224
            t233 = weight_bar_hat_2 * power2_bar_0 + weight_2 * power2_hat_0
            t234 = weight_bar_hat_7 * power2_bar_8 + weight_7 * power2_hat_8
            t235 = k16 * t233 - k6 * t234
            t236 = weight_bar_hat_7 * power2_bar_6 + weight_7 * power2_hat_6
            t237 = moment_6 * t236
            t238 = weight_bar_hat_7 * power2_bar_7 + weight_7 * power2_hat_7
            t239 = moment_7 * t238
            t240 = weight_bar_hat_7 * power2_bar_4 + weight_7 * power2_hat_4
            t241 = weight_2 * power2_bar_0
            t242 = weight_7 * power2_bar_8
            t243 = k16 * t241 - k6 * t242
            t244 = power2_1 * t156
            t245 = power2_2 * t157
            t246 = power2_6 * t179
            t247 = power2_7 * t181
            t248 = (
                weight_4 * moment_bar_hat_1 * power2_bar_1 - k20 * weight_7 * moment_bar_hat_7 * power2_bar_7
                + weight_13 * power3_bar_1 * power2_bar_hat_1
                - k18 * weight_18 * power3_bar_7 * power2_bar_hat_7
            )
            t249 = (
                weight_4 * moment_bar_hat_2 * power2_bar_2 - k20 * weight_7 * moment_bar_hat_6 * power2_bar_6
                + weight_13 * power3_bar_2 * power2_bar_hat_2
                - k18 * weight_18 * power3_bar_6 * power2_bar_hat_6
            )
            t250 = weight_bar_hat_7 * power2_bar_5 + weight_7 * power2_hat_5
            t251 = t233 + k19 * t234
            t252 = weight_7 * power2_bar_4
            t253 = t241 + k19 * t242
            moment_hat_0 = (
                hyper_bar_0 * weight_bar_hat_19 + k14 * moment_0 * (weight_bar_hat_0 * power2_bar_0
                + weight_0 * power2_hat_0) + moment_1 * t209 + moment_2 * t210 + moment_3 * t211
                + moment_4 * t212 + moment_5 * t213 + moment_6 * t214 + moment_7 * t215 + moment_8 * t216
                + k14 * weight_0 * moment_bar_hat_0 * power2_bar_0 + weight_3 * moment_bar_hat_1 * power2_bar_1
                + weight_3 * moment_bar_hat_2 * power2_bar_2 + weight_3 * moment_bar_hat_3 * power2_bar_3
                + weight_5 * moment_bar_hat_4 * power2_bar_4 + weight_5 * moment_bar_hat_5 * power2_bar_5
                + weight_5 * moment_bar_hat_6 * power2_bar_6 + weight_5 * moment_bar_hat_7 * power2_bar_7
                + weight_5 * moment_bar_hat_8 * power2_bar_8 + power2_0 * (power3_bar_0 * weight_bar_hat_8
                + weight_8 * power3_hat_0) + power2_1 * t148 + power2_2 * t163 + power2_3 * t168
                + power2_4 * t171 + power2_5 * t190 + power2_6 * t193 + power2_7 * t201 + power2_8 * t205
                + weight_8 * power3_bar_0 * power2_bar_hat_0 + weight_12 * power3_bar_1 * power2_bar_hat_1
                + weight_12 * power3_bar_2 * power2_bar_hat_2 + weight_12 * power3_bar_3 * power2_bar_hat_3
                + weight_17 * power3_bar_4 * power2_bar_hat_4 + weight_17 * power3_bar_5 * power2_bar_hat_5
                + weight_17 * power3_bar_6 * power2_bar_hat_6 + weight_17 * power3_bar_7 * power2_bar_hat_7
                + weight_17 * power3_bar_8 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 0, moment_hat_0)
            moment_hat_1 = (
                hyper_bar_1 * weight_bar_hat_20 + moment_0 * t209 + moment_1 * (k8 * t217 + k15 * t220)
                + moment_2 * t221 + moment_3 * t222 + k2 * moment_4 * t223 + k2 * moment_5 * t224
                + k2 * moment_6 * t225 - k13 * moment_8 * t223 + weight_3 * moment_bar_hat_0 * power2_bar_1
                + moment_bar_hat_1 * (k8 * t226 + k15 * t229) + k8 * weight_6 * moment_bar_hat_2 * power2_bar_5
                + k8 * weight_6 * moment_bar_hat_3 * power2_bar_6
                + k2 * weight_4 * moment_bar_hat_4 * power2_bar_1
                + k2 * weight_4 * moment_bar_hat_5 * power2_bar_2
                + k2 * weight_4 * moment_bar_hat_6 * power2_bar_3
                - k13 * weight_4 * moment_bar_hat_8 * power2_bar_1
                + power2_0 * (power3_bar_1 * weight_bar_hat_11 + weight_11 * power3_hat_1) + power2_1 * t153
                + power2_2 * t154 + power2_3 * t155 + k2 * power2_4 * t172 + k2 * power2_5 * t174
                + k2 * power2_6 * t194 - k13 * power2_8 * t172 + weight_11 * power3_bar_1 * power2_bar_hat_0
                + power2_bar_hat_1 * t161 + k4 * weight_16 * power3_bar_5 * power2_bar_hat_2
                + k4 * weight_16 * power3_bar_6 * power2_bar_hat_3
                + k2 * weight_14 * power3_bar_1 * power2_bar_hat_4
                + k2 * weight_14 * power3_bar_2 * power2_bar_hat_5
                + k2 * weight_14 * power3_bar_3 * power2_bar_hat_6
                - k13 * weight_14 * power3_bar_1 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 64, moment_hat_1)
            moment_hat_2 = (
                hyper_bar_2 * weight_bar_hat_20 + moment_0 * t210 + moment_1 * t221 + moment_2 * (-k8 * t217
                + k15 * t220) + moment_3 * t230 - k2 * moment_4 * t224 + k2 * moment_5 * t223
                + k2 * moment_7 * t225 - k13 * moment_8 * t224 + weight_3 * moment_bar_hat_0 * power2_bar_2
                + k8 * weight_6 * moment_bar_hat_1 * power2_bar_5 + moment_bar_hat_2 * (-k8 * t226 + k15 * t229)
                + k8 * weight_6 * moment_bar_hat_3 * power2_bar_7
                - k2 * weight_4 * moment_bar_hat_4 * power2_bar_2
                + k2 * weight_4 * moment_bar_hat_5 * power2_bar_1
                + k2 * weight_4 * moment_bar_hat_7 * power2_bar_3
                - k13 * weight_4 * moment_bar_hat_8 * power2_bar_2
                + power2_0 * (power3_bar_2 * weight_bar_hat_11 + weight_11 * power3_hat_2) + power2_1 * t154
                + power2_2 * t164 + power2_3 * t165 - k2 * power2_4 * t174 + k2 * power2_5 * t172
                + k2 * power2_7 * t194 - k13 * power2_8 * t174 + weight_11 * power3_bar_2 * power2_bar_hat_0
                + k4 * weight_16 * power3_bar_5 * power2_bar_hat_1 + power2_bar_hat_2 * t166
                + k4 * weight_16 * power3_bar_7 * power2_bar_hat_3
                - k2 * weight_14 * power3_bar_2 * power2_bar_hat_4
                + k2 * weight_14 * power3_bar_1 * power2_bar_hat_5
                + k2 * weight_14 * power3_bar_3 * power2_bar_hat_7
                - k13 * weight_14 * power3_bar_2 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 128, moment_hat_2)
            moment_hat_3 = (
                hyper_bar_3 * weight_bar_hat_20 + moment_0 * t211 + moment_1 * t222 + moment_2 * t230
                + moment_3 * (k15 * t218 + k17 * t219) + k2 * moment_6 * t223 + k2 * moment_7 * t224
                + k3 * moment_8 * t225 + weight_3 * moment_bar_hat_0 * power2_bar_3
                + k8 * weight_6 * moment_bar_hat_1 * power2_bar_6
                + k8 * weight_6 * moment_bar_hat_2 * power2_bar_7 + moment_bar_hat_3 * (k15 * t227 + k17 * t228)
                + k2 * weight_4 * moment_bar_hat_6 * power2_bar_1
                + k2 * weight_4 * moment_bar_hat_7 * power2_bar_2
                + k3 * weight_4 * moment_bar_hat_8 * power2_bar_3 + power2_0 * (power3_bar_3 * weight_bar_hat_11
                + weight_11 * power3_hat_3) + power2_1 * t155 + power2_2 * t165 + power2_3 * t169
                + k2 * power2_6 * t172 + k2 * power2_7 * t174 + k3 * power2_8 * t194
                + weight_11 * power3_bar_3 * power2_bar_hat_0 + k4 * weight_16 * power3_bar_6 * power2_bar_hat_1
                + k4 * weight_16 * power3_bar_7 * power2_bar_hat_2 + t93 * power2_bar_hat_3
                + k2 * weight_14 * power3_bar_1 * power2_bar_hat_6
                + k2 * weight_14 * power3_bar_2 * power2_bar_hat_7
                + k3 * weight_14 * power3_bar_3 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 192, moment_hat_3)
            moment_hat_4 = (
                hyper_bar_4 * weight_bar_hat_21 + moment_0 * t212 + k2 * t231 - k2 * t232 + moment_4 * t235
                + k7 * t237 - k7 * t239 - k6 * moment_8 * t240 + weight_5 * moment_bar_hat_0 * power2_bar_4
                + moment_bar_hat_4 * t243 - k6 * weight_7 * moment_bar_hat_8 * power2_bar_4
                + power2_0 * (power3_bar_4 * weight_bar_hat_15 + weight_15 * power3_hat_4) + k2 * t244
                - k2 * t245 + power2_4 * t178 + k5 * t246 - k5 * t247 - k9 * power2_8 * t183
                + weight_15 * power3_bar_4 * power2_bar_hat_0 + power2_bar_hat_4 * t186
                - k9 * weight_18 * power3_bar_4 * power2_bar_hat_8 + k2 * t248 - k2 * t249
            )
            store(moment_hat, moment_hat_at, 256, moment_hat_4)
            moment_hat_5 = (
                hyper_bar_5 * weight_bar_hat_21 + moment_0 * t213 + k2 * moment_1 * t224 + k2 * moment_2 * t223
                + moment_5 * t235 + k7 * moment_6 * t238 + k7 * moment_7 * t236 - k6 * moment_8 * t250
                + weight_5 * moment_bar_hat_0 * power2_bar_5 + k2 * weight_4 * moment_bar_hat_1 * power2_bar_2
                + k2 * weight_4 * moment_bar_hat_2 * power2_bar_1 + moment_bar_hat_5 * t243
                + k7 * weight_7 * moment_bar_hat_6 * power2_bar_7
                + k7 * weight_7 * moment_bar_hat_7 * power2_bar_6
                - k6 * weight_7 * moment_bar_hat_8 * power2_bar_5 + power2_0 * (power3_bar_5 * weight_bar_hat_15
                + weight_15 * power3_hat_5) + k2 * power2_1 * t157 + k2 * power2_2 * t156 + power2_5 * t178
                + k5 * power2_6 * t181 + k5 * power2_7 * t179 - k9 * power2_8 * t191
                + weight_15 * power3_bar_5 * power2_bar_hat_0 + k2 * weight_13 * power3_bar_2 * power2_bar_hat_1
                + k2 * weight_13 * power3_bar_1 * power2_bar_hat_2 + power2_bar_hat_5 * t186
                + k5 * weight_18 * power3_bar_7 * power2_bar_hat_6
                + k5 * weight_18 * power3_bar_6 * power2_bar_hat_7
                - k9 * weight_18 * power3_bar_5 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 320, moment_hat_5)
            moment_hat_6 = (
                hyper_bar_6 * weight_bar_hat_21 + moment_0 * t214 + k2 * moment_1 * t225 + k2 * moment_3 * t223
                + k7 * moment_4 * t236 + k7 * moment_5 * t238 + moment_6 * (k7 * t240 + k16 * t251)
                + k7 * moment_7 * t250 + k9 * moment_8 * t236 + weight_5 * moment_bar_hat_0 * power2_bar_6
                + k2 * weight_4 * moment_bar_hat_1 * power2_bar_3
                + k2 * weight_4 * moment_bar_hat_3 * power2_bar_1
                + k7 * weight_7 * moment_bar_hat_4 * power2_bar_6
                + k7 * weight_7 * moment_bar_hat_5 * power2_bar_7 + moment_bar_hat_6 * (k7 * t252 + k16 * t253)
                + k7 * weight_7 * moment_bar_hat_7 * power2_bar_5
                + k9 * weight_7 * moment_bar_hat_8 * power2_bar_6 + power2_0 * (power3_bar_6 * weight_bar_hat_15
                + weight_15 * power3_hat_6) + k2 * power2_1 * t158 + k2 * power2_3 * t156 + k5 * power2_4 * t179
                + k5 * power2_5 * t181 + power2_6 * t196 + k5 * power2_7 * t191 + k12 * power2_8 * t179
                + weight_15 * power3_bar_6 * power2_bar_hat_0 + k2 * weight_13 * power3_bar_3 * power2_bar_hat_1
                + k2 * weight_13 * power3_bar_1 * power2_bar_hat_3
                + k5 * weight_18 * power3_bar_6 * power2_bar_hat_4
                + k5 * weight_18 * power3_bar_7 * power2_bar_hat_5 + power2_bar_hat_6 * t199
                + k5 * weight_18 * power3_bar_5 * power2_bar_hat_7
                + k12 * weight_18 * power3_bar_6 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 384, moment_hat_6)
            moment_hat_7 = (
                hyper_bar_7 * weight_bar_hat_21 + moment_0 * t215 + k2 * moment_2 * t225 + k2 * moment_3 * t224
                - k7 * moment_4 * t238 + k7 * moment_5 * t236 + k7 * moment_6 * t250 + moment_7 * (-k7 * t240
                + k16 * t251) + k9 * moment_8 * t238 + weight_5 * moment_bar_hat_0 * power2_bar_7
                + k2 * weight_4 * moment_bar_hat_2 * power2_bar_3
                + k2 * weight_4 * moment_bar_hat_3 * power2_bar_2
                - k7 * weight_7 * moment_bar_hat_4 * power2_bar_7
                + k7 * weight_7 * moment_bar_hat_5 * power2_bar_6
                + k7 * weight_7 * moment_bar_hat_6 * power2_bar_5 + moment_bar_hat_7 * (-k7 * t252 + k16 * t253)
                + k9 * weight_7 * moment_bar_hat_8 * power2_bar_7 + power2_0 * (power3_bar_7 * weight_bar_hat_15
                + weight_15 * power3_hat_7) + k2 * power2_2 * t158 + k2 * power2_3 * t157 - k5 * power2_4 * t181
                + k5 * power2_5 * t179 + k5 * power2_6 * t191 + power2_7 * t202 + k12 * power2_8 * t181
                + weight_15 * power3_bar_7 * power2_bar_hat_0 + k2 * weight_13 * power3_bar_3 * power2_bar_hat_2
                + k2 * weight_13 * power3_bar_2 * power2_bar_hat_3
                - k5 * weight_18 * power3_bar_7 * power2_bar_hat_4
                + k5 * weight_18 * power3_bar_6 * power2_bar_hat_5
                + k5 * weight_18 * power3_bar_5 * power2_bar_hat_6 + power2_bar_hat_7 * t203
                + k12 * weight_18 * power3_bar_7 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 448, moment_hat_7)
            moment_hat_8 = (
                -k13 * t231 - k13 * t232 + k9 * t237 + k9 * t239 - k13 * t244 - k13 * t245 + k12 * t246
                + k12 * t247 - k13 * t248 - k13 * t249 + hyper_bar_8 * weight_bar_hat_21 + moment_0 * t216
                + k3 * moment_3 * t225 - k6 * moment_4 * t240 - k6 * moment_5 * t250 + moment_8 * (k16 * t233
                + k6 * t234) + weight_5 * moment_bar_hat_0 * power2_bar_8
                + k3 * weight_4 * moment_bar_hat_3 * power2_bar_3
                - k6 * weight_7 * moment_bar_hat_4 * power2_bar_4
                - k6 * weight_7 * moment_bar_hat_5 * power2_bar_5 + moment_bar_hat_8 * (k16 * t241 + k6 * t242)
                + power2_0 * (power3_bar_8 * weight_bar_hat_15 + weight_15 * power3_hat_8)
                + k3 * power2_3 * t158 - k9 * power2_4 * t183 - k9 * power2_5 * t191 + power2_8 * t206
                + weight_15 * power3_bar_8 * power2_bar_hat_0 + k3 * weight_13 * power3_bar_3 * power2_bar_hat_3
                - k9 * weight_18 * power3_bar_4 * power2_bar_hat_4
                - k9 * weight_18 * power3_bar_5 * power2_bar_hat_5 + power2_bar_hat_8 * t207
            )
            store(moment_hat, moment_hat_at, 512, moment_hat_8)
            hyper_bar_hat_0 = (
                moment_0 * weight_bar_hat_19 + moment_bar_hat_0 * weight_19 + power2_0 * weight_bar_hat_22
                + weight_22 * power2_bar_hat_0 + weight_bar_hat_25 * power3_0 + weight_25 * power3_bar_hat_0
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 0, hyper_bar_hat_0)
            hyper_bar_hat_1 = (
                moment_1 * weight_bar_hat_20 + moment_bar_hat_1 * weight_20 + power2_1 * weight_bar_hat_23
                + weight_23 * power2_bar_hat_1 + weight_bar_hat_26 * power3_1 + weight_26 * power3_bar_hat_1
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 64, hyper_bar_hat_1)
            hyper_bar_hat_2 = (
                moment_2 * weight_bar_hat_20 + moment_bar_hat_2 * weight_20 + power2_2 * weight_bar_hat_23
                + weight_23 * power2_bar_hat_2 + weight_bar_hat_26 * power3_2 + weight_26 * power3_bar_hat_2
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 128, hyper_bar_hat_2)
            hyper_bar_hat_3 = (
                moment_3 * weight_bar_hat_20 + moment_bar_hat_3 * weight_20 + power2_3 * weight_bar_hat_23
                + weight_23 * power2_bar_hat_3 + weight_bar_hat_26 * power3_3 + weight_26 * power3_bar_hat_3
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 192, hyper_bar_hat_3)
            hyper_bar_hat_4 = (
                moment_4 * weight_bar_hat_21 + moment_bar_hat_4 * weight_21 + power2_4 * weight_bar_hat_24
                + weight_24 * power2_bar_hat_4 + weight_bar_hat_27 * power3_4 + weight_27 * power3_bar_hat_4
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 256, hyper_bar_hat_4)
            hyper_bar_hat_5 = (
                moment_5 * weight_bar_hat_21 + moment_bar_hat_5 * weight_21 + power2_5 * weight_bar_hat_24
                + weight_24 * power2_bar_hat_5 + weight_bar_hat_27 * power3_5 + weight_27 * power3_bar_hat_5
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 320, hyper_bar_hat_5)
            hyper_bar_hat_6 = (
                moment_6 * weight_bar_hat_21 + moment_bar_hat_6 * weight_21 + power2_6 * weight_bar_hat_24
                + weight_24 * power2_bar_hat_6 + weight_bar_hat_27 * power3_6 + weight_27 * power3_bar_hat_6
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 384, hyper_bar_hat_6)
            hyper_bar_hat_7 = (
                moment_7 * weight_bar_hat_21 + moment_bar_hat_7 * weight_21 + power2_7 * weight_bar_hat_24
                + weight_24 * power2_bar_hat_7 + weight_bar_hat_27 * power3_7 + weight_27 * power3_bar_hat_7
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 448, hyper_bar_hat_7)
            hyper_bar_hat_8 = (
                moment_8 * weight_bar_hat_21 + moment_bar_hat_8 * weight_21 + power2_8 * weight_bar_hat_24
                + weight_24 * power2_bar_hat_8 + weight_bar_hat_27 * power3_8 + weight_27 * power3_bar_hat_8
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 512, hyper_bar_hat_8)


@compiled
def second_shared(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat):
    """moment [samples, 9, 64]
    weight [28, 64]
    hyper_bar [samples, 9, 64]
    moment_bar_hat [samples, 9, 64]
    weight_bar_hat [28, 64]
    -> weight_hat [28, 64]
    132800 operations an instance; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by power2 > power2_bar_hat > weight > weight_bar_hat > moment > moment_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > weight > weight_bar_hat > power3_bar > power3_hat > moment > moment_bar_hat, weight_hat by hyper_bar > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_bar_hat > power3_hat > moment > moment_bar_hat
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.632455532033676)  # sqrt(10)/5
    k4 = real(0.4629100498862757)  # sqrt(42)/14
    k5 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k6 = real(0.7071067811865476)  # sqrt(2)/2
    k7 = real(0.9258200997725514)  # sqrt(42)/7
    k8 = real(1.4142135623730951)  # sqrt(2)
    k9 = real(0.5345224838248487)  # sqrt(14)/7
    k10 = real(0.8164965809277259)  # sqrt(6)/3
    k11 = real(0.40824829046386296)  # sqrt(6)/6
    k12 = real(0.26726124191242434)  # sqrt(14)/14
    k13 = real(0.316227766016838)  # sqrt(10)/10
    k14 = real(2.0)  # 2
    k15 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k16 = real(0.894427190999916)  # 2*sqrt(5)/5
    k17 = real(1.6329931618554518)  # 2*sqrt(6)/3
    k18 = real(0.6546536707079771)  # sqrt(21)/7
    samples = moment.size // 576
    # begin and end count blocks of samples; each block sums into its own row of the outputs
    for block in range(begin, end):
        for c in range(0, 64, step):
            weight_hat_at = block * 1792 + c
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 576 + c
                hyper_bar_at = n * 576 + c
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
                weight_14 = load(weight, c, 896)
                weight_15 = load(weight, c, 960)
                weight_16 = load(weight, c, 1024)
                weight_17 = load(weight, c, 1088)
                weight_18 = load(weight, c, 1152)
                weight_22 = load(weight, c, 1408)
                weight_23 = load(weight, c, 1472)
                weight_24 = load(weight, c, 1536)
                weight_25 = load(weight, c, 1600)
                weight_26 = load(weight, c, 1664)
                weight_27 = load(weight, c, 1728)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
                hyper_bar_1 = load(hyper_bar, hyper_bar_at, 64)
                hyper_bar_2 = load(hyper_bar, hyper_bar_at, 128)
                hyper_bar_3 = load(hyper_bar, hyper_bar_at, 192)
                hyper_bar_4 = load(hyper_bar, hyper_bar_at, 256)
                hyper_bar_5 = load(hyper_bar, hyper_bar_at, 320)
                hyper_bar_6 = load(hyper_bar, hyper_bar_at, 384)
                hyper_bar_7 = load(hyper_bar, hyper_bar_at, 448)
                hyper_bar_8 = load(hyper_bar, hyper_bar_at, 512)
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
                weight_bar_hat_14 = load(weight_bar_hat, c, 896)
                weight_bar_hat_15 = load(weight_bar_hat, c, 960)
                weight_bar_hat_16 = load(weight_bar_hat, c, 1024)
                weight_bar_hat_17 = load(weight_bar_hat, c, 1088)
                weight_bar_hat_18 = load(weight_bar_hat, c, 1152)
                weight_bar_hat_22 = load(weight_bar_hat, c, 1408)
                weight_bar_hat_23 = load(weight_bar_hat, c, 1472)
                weight_bar_hat_24 = load(weight_bar_hat, c, 1536)
                weight_bar_hat_25 = load(weight_bar_hat, c, 1600)
                weight_bar_hat_26 = load(weight_bar_hat, c, 1664)
                weight_bar_hat_27 = load(weight_bar_hat, c, 1728)
                t0 = moment_3 * moment_3
                t1 = moment_1 * moment_1
                t2 = moment_2 * moment_2
                t3 = t1 + t2
                t4 = t0 + t3
                t5 = moment_8 * moment_8
                t6 = moment_4 * moment_4 + moment_5 * moment_5
                t7 = moment_6 * moment_6
                t8 = moment_7 * moment_7
                t9 = t7 + t8
                t10 = t5 + t6 + t9
                power2_0 = moment_0 * moment_0 * weight_0 + k0 * weight_1 * t4 + k1 * weight_2 * t10
                t12 = -k0 * moment_8 + moment_4
                t13 = k2 * moment_1 * t12 + k2 * moment_2 * moment_5 + k2 * moment_3 * moment_6
                power2_1 = moment_0 * moment_1 * weight_3 + weight_4 * t13
                t15 = k0 * moment_8 + moment_4
                t16 = k2 * moment_1 * moment_5 - k2 * moment_2 * t15 + k2 * moment_3 * moment_7
                power2_2 = moment_0 * moment_2 * weight_3 + weight_4 * t16
                t18 = k2 * moment_1 * moment_6 + k2 * moment_2 * moment_7 + k3 * moment_3 * moment_8
                power2_3 = moment_0 * moment_3 * weight_3 + weight_4 * t18
                t20 = t1 - t2
                t21 = k4 * t7 - k4 * t8 - k5 * moment_8 * moment_4
                power2_4 = moment_0 * moment_4 * weight_5 + k6 * weight_6 * t20 + weight_7 * t21
                t23 = -k5 * moment_8 * moment_5 + k7 * moment_6 * moment_7
                power2_5 = moment_0 * moment_5 * weight_5 + k8 * moment_1 * moment_2 * weight_6 + weight_7 * t23
                t25 = k7 * moment_4 * moment_6 + k7 * moment_5 * moment_7 + k9 * moment_8 * moment_6
                power2_6 = moment_0 * moment_6 * weight_5 + k8 * moment_3 * moment_1 * weight_6 + weight_7 * t25
                t27 = -k7 * moment_4 * moment_7 + k7 * moment_5 * moment_6 + k9 * moment_8 * moment_7
                power2_7 = moment_0 * moment_7 * weight_5 + k8 * moment_3 * moment_2 * weight_6 + weight_7 * t27
                t29 = k10 * t0 - k11 * t3
                t30 = k9 * t5 - k9 * t6 + k12 * t9
                power2_8 = moment_0 * moment_8 * weight_5 + weight_6 * t29 + weight_7 * t30
                power3_bar_0 = hyper_bar_0 * weight_25
                power3_bar_1 = hyper_bar_1 * weight_26
                power3_bar_2 = weight_26 * hyper_bar_2
                power3_bar_3 = weight_26 * hyper_bar_3
                power3_bar_4 = hyper_bar_4 * weight_27
                power3_bar_5 = weight_27 * hyper_bar_5
                power3_bar_6 = weight_27 * hyper_bar_6
                power3_bar_7 = weight_27 * hyper_bar_7
                power3_bar_8 = weight_27 * hyper_bar_8
                t41 = moment_3 * power3_bar_3
                t42 = moment_1 * power3_bar_1
                t43 = moment_2 * power3_bar_2
                t44 = t42 + t43
                t45 = t41 + t44
                t46 = moment_8 * power3_bar_8
                t47 = moment_4 * power3_bar_4 + moment_5 * power3_bar_5
                t48 = moment_6 * power3_bar_6
                t49 = moment_7 * power3_bar_7
                t50 = t48 + t49
                t51 = t46 + t47 + t50
                power2_bar_0 = (
                    hyper_bar_0 * weight_22 + moment_0 * power3_bar_0 * weight_8 + weight_11 * t45
                    + weight_15 * t51
                )
                t53 = (
                    k6 * moment_1 * power3_bar_4 - k11 * moment_1 * power3_bar_8 + k6 * moment_2 * power3_bar_5
                    + k6 * moment_3 * power3_bar_6
                )
                t54 = k2 * t12 * power3_bar_1 + k2 * moment_5 * power3_bar_2 + k2 * moment_6 * power3_bar_3
                power2_bar_1 = (
                    hyper_bar_1 * weight_23 + moment_0 * power3_bar_1 * weight_12
                    + k0 * moment_1 * power3_bar_0 * weight_9 + weight_16 * t53 + weight_13 * t54
                )
                t56 = (
                    k6 * moment_1 * power3_bar_5 - k6 * moment_2 * power3_bar_4 - k11 * moment_2 * power3_bar_8
                    + k6 * moment_3 * power3_bar_7
                )
                t57 = -k2 * t15 * power3_bar_2 + k2 * moment_5 * power3_bar_1 + k2 * moment_7 * power3_bar_3
                power2_bar_2 = (
                    hyper_bar_2 * weight_23 + moment_0 * power3_bar_2 * weight_12 + weight_16 * t56
                    + k0 * moment_2 * power3_bar_0 * weight_9 + weight_13 * t57
                )
                t59 = (
                    k6 * moment_1 * power3_bar_6 + k6 * moment_2 * power3_bar_7 + k10 * moment_3 * power3_bar_8
                )
                t60 = k2 * moment_6 * power3_bar_1 + k2 * moment_7 * power3_bar_2 + k3 * moment_8 * power3_bar_3
                power2_bar_3 = (
                    hyper_bar_3 * weight_23 + moment_0 * power3_bar_3 * weight_12 + weight_16 * t59
                    + k0 * moment_3 * power3_bar_0 * weight_9 + weight_13 * t60
                )
                t62 = t42 - t43
                t63 = k4 * t48 - k4 * t49 - k9 * moment_4 * power3_bar_8 - k9 * moment_8 * power3_bar_4
                power2_bar_4 = (
                    hyper_bar_4 * weight_24 + moment_0 * power3_bar_4 * weight_17 + k2 * weight_14 * t62
                    + k1 * moment_4 * power3_bar_0 * weight_10 + weight_18 * t63
                )
                t65 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
                t66 = (
                    -k9 * moment_5 * power3_bar_8 + k4 * moment_6 * power3_bar_7 + k4 * moment_7 * power3_bar_6
                    - k9 * moment_8 * power3_bar_5
                )
                power2_bar_5 = (
                    hyper_bar_5 * weight_24 + moment_0 * power3_bar_5 * weight_17 + k2 * weight_14 * t65
                    + k1 * moment_5 * power3_bar_0 * weight_10 + weight_18 * t66
                )
                t68 = moment_1 * power3_bar_3 + moment_3 * power3_bar_1
                t69 = (
                    k4 * t15 * power3_bar_6 + k4 * moment_5 * power3_bar_7 + k4 * moment_6 * power3_bar_4
                    + k12 * moment_6 * power3_bar_8 + k4 * moment_7 * power3_bar_5
                )
                power2_bar_6 = (
                    hyper_bar_6 * weight_24 + moment_0 * power3_bar_6 * weight_17 + k2 * weight_14 * t68
                    + weight_18 * t69 + k1 * moment_6 * power3_bar_0 * weight_10
                )
                t71 = moment_2 * power3_bar_3 + moment_3 * power3_bar_2
                t72 = (
                    -k4 * t12 * power3_bar_7 + k4 * moment_5 * power3_bar_6 + k4 * moment_6 * power3_bar_5
                    - k4 * moment_7 * power3_bar_4 + k12 * moment_7 * power3_bar_8
                )
                power2_bar_7 = (
                    hyper_bar_7 * weight_24 + moment_0 * power3_bar_7 * weight_17 + k2 * weight_14 * t71
                    + weight_18 * t72 + k1 * moment_7 * power3_bar_0 * weight_10
                )
                t74 = k3 * t41 - k13 * t44
                t75 = k9 * t46 - k9 * t47 + k12 * t50
                power2_bar_8 = (
                    hyper_bar_8 * weight_24 + moment_0 * power3_bar_8 * weight_17 + weight_14 * t74
                    + weight_18 * t75 + k1 * moment_8 * power3_bar_0 * weight_10
                )
                t77 = moment_3 * moment_bar_hat_3
                t78 = moment_1 * moment_bar_hat_1
                t79 = moment_2 * moment_bar_hat_2
                t80 = t78 + t79
                t81 = t77 + t80
                t82 = moment_8 * moment_bar_hat_8
                t83 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
                t84 = moment_6 * moment_bar_hat_6
                t85 = moment_7 * moment_bar_hat_7
                t86 = t84 + t85
                t87 = t82 + t83 + t86
                power2_bar_hat_0 = (
                    moment_0 * moment_0 * weight_bar_hat_0 + k14 * moment_0 * weight_0 * moment_bar_hat_0
                    + k0 * t4 * weight_bar_hat_1 + k15 * weight_1 * t81 + k1 * t10 * weight_bar_hat_2
                    + k16 * weight_2 * t87
                )
                t89 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
                t90 = -k0 * moment_bar_hat_8 + moment_bar_hat_4
                t91 = (
                    k2 * moment_1 * t90 + k2 * moment_2 * moment_bar_hat_5 + k2 * moment_3 * moment_bar_hat_6
                    + k2 * moment_4 * moment_bar_hat_1 + k2 * moment_5 * moment_bar_hat_2
                    + k2 * moment_6 * moment_bar_hat_3 - k13 * moment_8 * moment_bar_hat_1
                )
                power2_bar_hat_1 = (
                    moment_0 * moment_1 * weight_bar_hat_3 + weight_3 * t89 + t13 * weight_bar_hat_4
                    + weight_4 * t91
                )
                t93 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
                t94 = k0 * moment_bar_hat_8 + moment_bar_hat_4
                t95 = (
                    k2 * moment_1 * moment_bar_hat_5 - k2 * moment_2 * t94 + k2 * moment_3 * moment_bar_hat_7
                    - k2 * moment_4 * moment_bar_hat_2 + k2 * moment_5 * moment_bar_hat_1
                    + k2 * moment_7 * moment_bar_hat_3 - k13 * moment_8 * moment_bar_hat_2
                )
                power2_bar_hat_2 = (
                    moment_0 * moment_2 * weight_bar_hat_3 + weight_3 * t93 + t16 * weight_bar_hat_4
                    + weight_4 * t95
                )
                t97 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
                t98 = (
                    k2 * moment_1 * moment_bar_hat_6 + k2 * moment_2 * moment_bar_hat_7
                    + k3 * moment_3 * moment_bar_hat_8 + k2 * moment_6 * moment_bar_hat_1
                    + k2 * moment_7 * moment_bar_hat_2 + k3 * moment_8 * moment_bar_hat_3
                )
                power2_bar_hat_3 = (
                    moment_0 * moment_3 * weight_bar_hat_3 + weight_3 * t97 + t18 * weight_bar_hat_4
                    + weight_4 * t98
                )
                t100 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
                t101 = t78 - t79
                t102 = k7 * t84 - k7 * t85 - k5 * moment_4 * moment_bar_hat_8 - k5 * moment_8 * moment_bar_hat_4
                power2_bar_hat_4 = (
                    moment_0 * moment_4 * weight_bar_hat_5 + weight_5 * t100 + k6 * t20 * weight_bar_hat_6
                    + k8 * weight_6 * t101 + t21 * weight_bar_hat_7 + weight_7 * t102
                )
                t104 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
                t105 = moment_1 * moment_bar_hat_2 + moment_2 * moment_bar_hat_1
                t106 = (
                    -k5 * moment_5 * moment_bar_hat_8 + k7 * moment_6 * moment_bar_hat_7
                    + k7 * moment_7 * moment_bar_hat_6 - k5 * moment_8 * moment_bar_hat_5
                )
                power2_bar_hat_5 = (
                    moment_0 * moment_5 * weight_bar_hat_5 + weight_5 * t104
                    + k8 * moment_1 * moment_2 * weight_bar_hat_6 + k8 * weight_6 * t105
                    + t23 * weight_bar_hat_7 + weight_7 * t106
                )
                t108 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
                t109 = moment_1 * moment_bar_hat_3 + moment_3 * moment_bar_hat_1
                t110 = (
                    k7 * moment_4 * moment_bar_hat_6 + k7 * moment_5 * moment_bar_hat_7 + k7 * moment_6 * t94
                    + k7 * moment_7 * moment_bar_hat_5 + k9 * moment_8 * moment_bar_hat_6
                )
                power2_bar_hat_6 = (
                    moment_0 * moment_6 * weight_bar_hat_5 + weight_5 * t108
                    + k8 * moment_3 * moment_1 * weight_bar_hat_6 + k8 * weight_6 * t109
                    + t25 * weight_bar_hat_7 + weight_7 * t110
                )
                t112 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
                t113 = moment_2 * moment_bar_hat_3 + moment_3 * moment_bar_hat_2
                t114 = (
                    -k7 * moment_4 * moment_bar_hat_7 + k7 * moment_5 * moment_bar_hat_6
                    + k7 * moment_6 * moment_bar_hat_5 - k7 * moment_7 * t90 + k9 * moment_8 * moment_bar_hat_7
                )
                power2_bar_hat_7 = (
                    moment_0 * moment_7 * weight_bar_hat_5 + weight_5 * t112
                    + k8 * moment_3 * moment_2 * weight_bar_hat_6 + k8 * weight_6 * t113
                    + t27 * weight_bar_hat_7 + weight_7 * t114
                )
                t116 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
                t117 = k17 * t77 - k10 * t80
                t118 = k5 * t82 - k5 * t83 + k9 * t86
                power2_bar_hat_8 = (
                    moment_0 * moment_8 * weight_bar_hat_5 + weight_5 * t116 + t29 * weight_bar_hat_6
                    + weight_6 * t117 + t30 * weight_bar_hat_7 + weight_7 * t118
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
                t121 = moment_0 * weight_bar_hat_12 + weight_12 * moment_bar_hat_0
                t122 = moment_0 * weight_12
                t123 = moment_1 * weight_bar_hat_14 + weight_14 * moment_bar_hat_1
                t124 = moment_2 * weight_bar_hat_14 + weight_14 * moment_bar_hat_2
                t125 = moment_3 * weight_bar_hat_14 + weight_14 * moment_bar_hat_3
                t126 = moment_5 * weight_bar_hat_13 + weight_13 * moment_bar_hat_5
                t127 = moment_6 * weight_bar_hat_13 + weight_13 * moment_bar_hat_6
                power3_bar_hat_1 = (
                    power2_1 * (k2 * t12 * weight_bar_hat_13 + k2 * weight_13 * t90 + t121)
                    + power2_bar_hat_1 * (t122 + k2 * t12 * weight_13)
                    + power2_0 * (moment_1 * weight_bar_hat_11 + weight_11 * moment_bar_hat_1)
                    + k2 * power2_4 * t123 - k13 * power2_8 * t123 + moment_1 * weight_11 * power2_bar_hat_0
                    + k2 * moment_1 * weight_14 * power2_bar_hat_4
                    - k13 * moment_1 * weight_14 * power2_bar_hat_8 + k2 * power2_5 * t124
                    + k2 * moment_2 * weight_14 * power2_bar_hat_5 + k2 * power2_6 * t125
                    + k2 * moment_3 * weight_14 * power2_bar_hat_6 + k2 * power2_2 * t126
                    + k2 * moment_5 * weight_13 * power2_bar_hat_2 + k2 * power2_3 * t127
                    + k2 * moment_6 * weight_13 * power2_bar_hat_3
                )
                t129 = moment_7 * weight_bar_hat_13 + weight_13 * moment_bar_hat_7
                power3_bar_hat_2 = (
                    power2_2 * (t121 - k2 * t15 * weight_bar_hat_13 - k2 * weight_13 * t94)
                    + power2_bar_hat_2 * (t122 - k2 * t15 * weight_13) + k2 * power2_5 * t123
                    + k2 * moment_1 * weight_14 * power2_bar_hat_5 + power2_0 * (moment_2 * weight_bar_hat_11
                    + weight_11 * moment_bar_hat_2) - k2 * power2_4 * t124 - k13 * power2_8 * t124
                    + moment_2 * weight_11 * power2_bar_hat_0 - k2 * moment_2 * weight_14 * power2_bar_hat_4
                    - k13 * moment_2 * weight_14 * power2_bar_hat_8 + k2 * power2_7 * t125
                    + k2 * moment_3 * weight_14 * power2_bar_hat_7 + k2 * power2_1 * t126
                    + k2 * moment_5 * weight_13 * power2_bar_hat_1 + k2 * power2_3 * t129
                    + k2 * moment_7 * weight_13 * power2_bar_hat_3
                )
                power3_bar_hat_3 = (
                    power2_3 * (t121 + k3 * moment_8 * weight_bar_hat_13 + k3 * weight_13 * moment_bar_hat_8)
                    + power2_bar_hat_3 * (t122 + k3 * moment_8 * weight_13) + k2 * power2_6 * t123
                    + k2 * moment_1 * weight_14 * power2_bar_hat_6 + k2 * power2_7 * t124
                    + k2 * moment_2 * weight_14 * power2_bar_hat_7 + power2_0 * (moment_3 * weight_bar_hat_11
                    + weight_11 * moment_bar_hat_3) + k3 * power2_8 * t125
                    + moment_3 * weight_11 * power2_bar_hat_0 + k3 * moment_3 * weight_14 * power2_bar_hat_8
                    + k2 * power2_1 * t127 + k2 * moment_6 * weight_13 * power2_bar_hat_1 + k2 * power2_2 * t129
                    + k2 * moment_7 * weight_13 * power2_bar_hat_2
                )
                t132 = moment_0 * weight_bar_hat_17 + weight_17 * moment_bar_hat_0
                t133 = moment_8 * weight_bar_hat_18 + weight_18 * moment_bar_hat_8
                t134 = t132 - k9 * t133
                t135 = moment_0 * weight_17
                t136 = moment_8 * weight_18
                t137 = t135 - k9 * t136
                t138 = moment_4 * weight_bar_hat_18 + weight_18 * moment_bar_hat_4
                t139 = moment_1 * weight_bar_hat_16 + weight_16 * moment_bar_hat_1
                t140 = moment_7 * weight_bar_hat_18 + weight_18 * moment_bar_hat_7
                t141 = (
                    power2_1 * t139 + moment_1 * weight_16 * power2_bar_hat_1 - k18 * (power2_7 * t140
                    + moment_7 * weight_18 * power2_bar_hat_7)
                )
                t142 = moment_2 * weight_bar_hat_16 + weight_16 * moment_bar_hat_2
                t143 = moment_6 * weight_bar_hat_18 + weight_18 * moment_bar_hat_6
                t144 = (
                    power2_2 * t142 + moment_2 * weight_16 * power2_bar_hat_2 - k18 * (power2_6 * t143
                    + moment_6 * weight_18 * power2_bar_hat_6)
                )
                power3_bar_hat_4 = (
                    power2_4 * t134 + power2_bar_hat_4 * t137 + power2_0 * (moment_4 * weight_bar_hat_15
                    + weight_15 * moment_bar_hat_4) - k9 * power2_8 * t138
                    + moment_4 * weight_15 * power2_bar_hat_0 - k9 * moment_4 * weight_18 * power2_bar_hat_8
                    + k6 * t141 - k6 * t144
                )
                t146 = moment_5 * weight_bar_hat_18 + weight_18 * moment_bar_hat_5
                power3_bar_hat_5 = (
                    power2_5 * t134 + power2_bar_hat_5 * t137 + k6 * power2_2 * t139
                    + k6 * moment_1 * weight_16 * power2_bar_hat_2 + k6 * power2_1 * t142
                    + k6 * moment_2 * weight_16 * power2_bar_hat_1 + power2_0 * (moment_5 * weight_bar_hat_15
                    + weight_15 * moment_bar_hat_5) - k9 * power2_8 * t146
                    + moment_5 * weight_15 * power2_bar_hat_0 - k9 * moment_5 * weight_18 * power2_bar_hat_8
                    + k4 * power2_7 * t143 + k4 * moment_6 * weight_18 * power2_bar_hat_7 + k4 * power2_6 * t140
                    + k4 * moment_7 * weight_18 * power2_bar_hat_6
                )
                t148 = moment_3 * weight_bar_hat_16 + weight_16 * moment_bar_hat_3
                power3_bar_hat_6 = (
                    power2_6 * (t132 + k4 * t15 * weight_bar_hat_18 + k4 * weight_18 * t94)
                    + power2_bar_hat_6 * (t135 + k4 * t15 * weight_18) + k6 * power2_3 * t139
                    + k6 * moment_1 * weight_16 * power2_bar_hat_3 + k6 * power2_1 * t148
                    + k6 * moment_3 * weight_16 * power2_bar_hat_1 + k4 * power2_7 * t146
                    + k4 * moment_5 * weight_18 * power2_bar_hat_7 + power2_0 * (moment_6 * weight_bar_hat_15
                    + weight_15 * moment_bar_hat_6) + k4 * power2_4 * t143 + k12 * power2_8 * t143
                    + moment_6 * weight_15 * power2_bar_hat_0 + k4 * moment_6 * weight_18 * power2_bar_hat_4
                    + k12 * moment_6 * weight_18 * power2_bar_hat_8 + k4 * power2_5 * t140
                    + k4 * moment_7 * weight_18 * power2_bar_hat_5
                )
                power3_bar_hat_7 = (
                    power2_7 * (t132 - k4 * t12 * weight_bar_hat_18 - k4 * weight_18 * t90)
                    + power2_bar_hat_7 * (t135 - k4 * t12 * weight_18) + k6 * power2_3 * t142
                    + k6 * moment_2 * weight_16 * power2_bar_hat_3 + k6 * power2_2 * t148
                    + k6 * moment_3 * weight_16 * power2_bar_hat_2 + k4 * power2_6 * t146
                    + k4 * moment_5 * weight_18 * power2_bar_hat_6 + k4 * power2_5 * t143
                    + k4 * moment_6 * weight_18 * power2_bar_hat_5 + power2_0 * (moment_7 * weight_bar_hat_15
                    + weight_15 * moment_bar_hat_7) - k4 * power2_4 * t140 + k12 * power2_8 * t140
                    + moment_7 * weight_15 * power2_bar_hat_0 - k4 * moment_7 * weight_18 * power2_bar_hat_4
                    + k12 * moment_7 * weight_18 * power2_bar_hat_8
                )
                power3_bar_hat_8 = (
                    -k11 * t141 - k11 * t144 + power2_8 * (t132 + k9 * t133) + power2_bar_hat_8 * (t135
                    + k9 * t136) + k10 * power2_3 * t148 + k10 * moment_3 * weight_16 * power2_bar_hat_3
                    - k9 * power2_4 * t138 - k9 * moment_4 * weight_18 * power2_bar_hat_4 - k9 * power2_5 * t146
                    - k9 * moment_5 * weight_18 * power2_bar_hat_5 + power2_0 * (moment_8 * weight_bar_hat_15
                    + weight_15 * moment_bar_hat_8) + moment_8 * weight_15 * power2_bar_hat_0
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
                t161 = moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0
                t162 = moment_3 * power3_hat_3 + power3_bar_3 * moment_bar_hat_3
                t163 = moment_1 * power3_hat_1 + power3_bar_1 * moment_bar_hat_1
                t164 = moment_2 * power3_hat_2 + power3_bar_2 * moment_bar_hat_2
                t165 = t163 + t164
                t166 = t162 + t165
                t167 = moment_8 * power3_hat_8 + power3_bar_8 * moment_bar_hat_8
                t168 = moment_6 * power3_hat_6 + power3_bar_6 * moment_bar_hat_6
                t169 = moment_7 * power3_hat_7 + power3_bar_7 * moment_bar_hat_7
                t170 = t168 + t169
                t171 = (
                    moment_4 * power3_hat_4 + moment_5 * power3_hat_5 + power3_bar_4 * moment_bar_hat_4
                    + power3_bar_5 * moment_bar_hat_5
                )
                t172 = t167 + t170 + t171
                power2_hat_0 = (
                    hyper_bar_0 * weight_bar_hat_22 + moment_0 * power3_bar_0 * weight_bar_hat_8
                    + weight_8 * t161 + t45 * weight_bar_hat_11 + weight_11 * t166 + t51 * weight_bar_hat_15
                    + weight_15 * t172
                )
                t174 = moment_0 * power3_hat_1 + power3_bar_1 * moment_bar_hat_0
                t175 = moment_1 * power3_hat_0 + power3_bar_0 * moment_bar_hat_1
                t176 = (
                    k6 * moment_1 * power3_hat_4 - k11 * moment_1 * power3_hat_8 + k6 * moment_2 * power3_hat_5
                    + k6 * moment_3 * power3_hat_6 + k6 * power3_bar_4 * moment_bar_hat_1
                    - k11 * power3_bar_8 * moment_bar_hat_1 + k6 * power3_bar_5 * moment_bar_hat_2
                    + k6 * power3_bar_6 * moment_bar_hat_3
                )
                t177 = (
                    k2 * t12 * power3_hat_1 + k2 * moment_5 * power3_hat_2 + k2 * moment_6 * power3_hat_3
                    + k2 * power3_bar_1 * t90 + k2 * power3_bar_2 * moment_bar_hat_5
                    + k2 * power3_bar_3 * moment_bar_hat_6
                )
                power2_hat_1 = (
                    hyper_bar_1 * weight_bar_hat_23 + moment_0 * power3_bar_1 * weight_bar_hat_12
                    + weight_12 * t174 + k0 * moment_1 * power3_bar_0 * weight_bar_hat_9
                    + t53 * weight_bar_hat_16 + k0 * weight_9 * t175 + weight_16 * t176
                    + t54 * weight_bar_hat_13 + weight_13 * t177
                )
                t179 = moment_0 * power3_hat_2 + power3_bar_2 * moment_bar_hat_0
                t180 = (
                    k6 * moment_1 * power3_hat_5 - k6 * moment_2 * power3_hat_4 - k11 * moment_2 * power3_hat_8
                    + k6 * moment_3 * power3_hat_7 + k6 * power3_bar_5 * moment_bar_hat_1
                    - k6 * power3_bar_4 * moment_bar_hat_2 - k11 * power3_bar_8 * moment_bar_hat_2
                    + k6 * power3_bar_7 * moment_bar_hat_3
                )
                t181 = moment_2 * power3_hat_0 + power3_bar_0 * moment_bar_hat_2
                t182 = (
                    -k2 * t15 * power3_hat_2 + k2 * moment_5 * power3_hat_1 + k2 * moment_7 * power3_hat_3
                    - k2 * power3_bar_2 * t94 + k2 * power3_bar_1 * moment_bar_hat_5
                    + k2 * power3_bar_3 * moment_bar_hat_7
                )
                power2_hat_2 = (
                    hyper_bar_2 * weight_bar_hat_23 + moment_0 * power3_bar_2 * weight_bar_hat_12
                    + weight_12 * t179 + t56 * weight_bar_hat_16 + weight_16 * t180
                    + k0 * moment_2 * power3_bar_0 * weight_bar_hat_9 + k0 * weight_9 * t181
                    + t57 * weight_bar_hat_13 + weight_13 * t182
                )
                t184 = moment_0 * power3_hat_3 + power3_bar_3 * moment_bar_hat_0
                t185 = (
                    k6 * moment_1 * power3_hat_6 + k6 * moment_2 * power3_hat_7 + k10 * moment_3 * power3_hat_8
                    + k6 * power3_bar_6 * moment_bar_hat_1 + k6 * power3_bar_7 * moment_bar_hat_2
                    + k10 * power3_bar_8 * moment_bar_hat_3
                )
                t186 = moment_3 * power3_hat_0 + power3_bar_0 * moment_bar_hat_3
                t187 = (
                    k2 * moment_6 * power3_hat_1 + k2 * moment_7 * power3_hat_2 + k3 * moment_8 * power3_hat_3
                    + k2 * power3_bar_1 * moment_bar_hat_6 + k2 * power3_bar_2 * moment_bar_hat_7
                    + k3 * power3_bar_3 * moment_bar_hat_8
                )
                power2_hat_3 = (
                    hyper_bar_3 * weight_bar_hat_23 + moment_0 * power3_bar_3 * weight_bar_hat_12
                    + weight_12 * t184 + t59 * weight_bar_hat_16 + weight_16 * t185
                    + k0 * moment_3 * power3_bar_0 * weight_bar_hat_9 + k0 * weight_9 * t186
                    + t60 * weight_bar_hat_13 + weight_13 * t187
                )
                t189 = moment_0 * power3_hat_4 + power3_bar_4 * moment_bar_hat_0
                t190 = t163 - t164
                t191 = moment_4 * power3_hat_0 + power3_bar_0 * moment_bar_hat_4
                t192 = (
                    k4 * t168 - k4 * t169 - k9 * moment_4 * power3_hat_8 - k9 * moment_8 * power3_hat_4
                    - k9 * power3_bar_8 * moment_bar_hat_4 - k9 * power3_bar_4 * moment_bar_hat_8
                )
                power2_hat_4 = (
                    hyper_bar_4 * weight_bar_hat_24 + moment_0 * power3_bar_4 * weight_bar_hat_17
                    + weight_17 * t189 + k2 * t62 * weight_bar_hat_14 + k2 * weight_14 * t190
                    + k1 * moment_4 * power3_bar_0 * weight_bar_hat_10 + t63 * weight_bar_hat_18
                    + k1 * weight_10 * t191 + weight_18 * t192
                )
                t194 = moment_0 * power3_hat_5 + power3_bar_5 * moment_bar_hat_0
                t195 = (
                    moment_1 * power3_hat_2 + moment_2 * power3_hat_1 + power3_bar_2 * moment_bar_hat_1
                    + power3_bar_1 * moment_bar_hat_2
                )
                t196 = moment_5 * power3_hat_0 + power3_bar_0 * moment_bar_hat_5
                t197 = (
                    -k9 * moment_5 * power3_hat_8 + k4 * moment_6 * power3_hat_7 + k4 * moment_7 * power3_hat_6
                    - k9 * moment_8 * power3_hat_5 - k9 * power3_bar_8 * moment_bar_hat_5
                    + k4 * power3_bar_7 * moment_bar_hat_6 + k4 * power3_bar_6 * moment_bar_hat_7
                    - k9 * power3_bar_5 * moment_bar_hat_8
                )
                power2_hat_5 = (
                    hyper_bar_5 * weight_bar_hat_24 + moment_0 * power3_bar_5 * weight_bar_hat_17
                    + weight_17 * t194 + k2 * t65 * weight_bar_hat_14 + k2 * weight_14 * t195
                    + k1 * moment_5 * power3_bar_0 * weight_bar_hat_10 + t66 * weight_bar_hat_18
                    + k1 * weight_10 * t196 + weight_18 * t197
                )
                t199 = moment_0 * power3_hat_6 + power3_bar_6 * moment_bar_hat_0
                t200 = (
                    moment_1 * power3_hat_3 + moment_3 * power3_hat_1 + power3_bar_3 * moment_bar_hat_1
                    + power3_bar_1 * moment_bar_hat_3
                )
                t201 = (
                    k4 * t15 * power3_hat_6 + k4 * moment_5 * power3_hat_7 + k4 * moment_6 * power3_hat_4
                    + k12 * moment_6 * power3_hat_8 + k4 * moment_7 * power3_hat_5 + k4 * power3_bar_6 * t94
                    + k4 * power3_bar_7 * moment_bar_hat_5 + k4 * power3_bar_4 * moment_bar_hat_6
                    + k12 * power3_bar_8 * moment_bar_hat_6 + k4 * power3_bar_5 * moment_bar_hat_7
                )
                t202 = moment_6 * power3_hat_0 + power3_bar_0 * moment_bar_hat_6
                power2_hat_6 = (
                    hyper_bar_6 * weight_bar_hat_24 + moment_0 * power3_bar_6 * weight_bar_hat_17
                    + weight_17 * t199 + k2 * t68 * weight_bar_hat_14 + k2 * weight_14 * t200
                    + t69 * weight_bar_hat_18 + weight_18 * t201
                    + k1 * moment_6 * power3_bar_0 * weight_bar_hat_10 + k1 * weight_10 * t202
                )
                t204 = moment_0 * power3_hat_7 + power3_bar_7 * moment_bar_hat_0
                t205 = (
                    moment_2 * power3_hat_3 + moment_3 * power3_hat_2 + power3_bar_3 * moment_bar_hat_2
                    + power3_bar_2 * moment_bar_hat_3
                )
                t206 = (
                    -k4 * t12 * power3_hat_7 + k4 * moment_5 * power3_hat_6 + k4 * moment_6 * power3_hat_5
                    - k4 * moment_7 * power3_hat_4 + k12 * moment_7 * power3_hat_8 - k4 * power3_bar_7 * t90
                    + k4 * power3_bar_6 * moment_bar_hat_5 + k4 * power3_bar_5 * moment_bar_hat_6
                    - k4 * power3_bar_4 * moment_bar_hat_7 + k12 * power3_bar_8 * moment_bar_hat_7
                )
                t207 = moment_7 * power3_hat_0 + power3_bar_0 * moment_bar_hat_7
                power2_hat_7 = (
                    hyper_bar_7 * weight_bar_hat_24 + moment_0 * power3_bar_7 * weight_bar_hat_17
                    + weight_17 * t204 + k2 * t71 * weight_bar_hat_14 + k2 * weight_14 * t205
                    + t72 * weight_bar_hat_18 + weight_18 * t206
                    + k1 * moment_7 * power3_bar_0 * weight_bar_hat_10 + k1 * weight_10 * t207
                )
                t209 = moment_0 * power3_hat_8 + power3_bar_8 * moment_bar_hat_0
                t210 = k3 * t162 - k13 * t165
                t211 = k9 * t167 + k12 * t170 - k9 * t171
                t212 = moment_8 * power3_hat_0 + power3_bar_0 * moment_bar_hat_8
                power2_hat_8 = (
                    hyper_bar_8 * weight_bar_hat_24 + moment_0 * power3_bar_8 * weight_bar_hat_17
                    + weight_17 * t209 + t74 * weight_bar_hat_14 + weight_14 * t210 + t75 * weight_bar_hat_18
                    + weight_18 * t211 + k1 * moment_8 * power3_bar_0 * weight_bar_hat_10
                    + k1 * weight_10 * t212
                )
                weight_hat_0 = load(weight_hat, weight_hat_at, 0) + (
                    (moment_0 * (moment_0 * power2_hat_0 + k14 * moment_bar_hat_0 * power2_bar_0))
                )
                store(weight_hat, weight_hat_at, 0, weight_hat_0)
                weight_hat_1 = load(weight_hat, weight_hat_at, 64) + (
                    (k0 * t4 * power2_hat_0 + k15 * t81 * power2_bar_0)
                )
                store(weight_hat, weight_hat_at, 64, weight_hat_1)
                weight_hat_2 = load(weight_hat, weight_hat_at, 128) + (
                    (k1 * t10 * power2_hat_0 + k16 * t87 * power2_bar_0)
                )
                store(weight_hat, weight_hat_at, 128, weight_hat_2)
                weight_hat_3 = load(weight_hat, weight_hat_at, 192) + (
                    (moment_0 * moment_1 * power2_hat_1 + moment_0 * moment_2 * power2_hat_2
                    + moment_0 * moment_3 * power2_hat_3 + t89 * power2_bar_1 + t93 * power2_bar_2
                    + t97 * power2_bar_3)
                )
                store(weight_hat, weight_hat_at, 192, weight_hat_3)
                weight_hat_4 = load(weight_hat, weight_hat_at, 256) + (
                    (t13 * power2_hat_1 + t16 * power2_hat_2 + t18 * power2_hat_3 + t91 * power2_bar_1
                    + t95 * power2_bar_2 + t98 * power2_bar_3)
                )
                store(weight_hat, weight_hat_at, 256, weight_hat_4)
                weight_hat_5 = load(weight_hat, weight_hat_at, 320) + (
                    (moment_0 * moment_4 * power2_hat_4 + moment_0 * moment_5 * power2_hat_5
                    + moment_0 * moment_6 * power2_hat_6 + moment_0 * moment_7 * power2_hat_7
                    + moment_0 * moment_8 * power2_hat_8 + t100 * power2_bar_4 + t104 * power2_bar_5
                    + t108 * power2_bar_6 + t112 * power2_bar_7 + t116 * power2_bar_8)
                )
                store(weight_hat, weight_hat_at, 320, weight_hat_5)
                weight_hat_6 = load(weight_hat, weight_hat_at, 384) + (
                    (k6 * t20 * power2_hat_4 + t29 * power2_hat_8 + k8 * moment_1 * moment_2 * power2_hat_5
                    + k8 * moment_3 * moment_1 * power2_hat_6 + k8 * t101 * power2_bar_4 + t117 * power2_bar_8
                    + k8 * t105 * power2_bar_5 + k8 * t109 * power2_bar_6
                    + k8 * moment_3 * moment_2 * power2_hat_7 + k8 * t113 * power2_bar_7)
                )
                store(weight_hat, weight_hat_at, 384, weight_hat_6)
                weight_hat_7 = load(weight_hat, weight_hat_at, 448) + (
                    (t30 * power2_hat_8 + t25 * power2_hat_6 + t27 * power2_hat_7 + t21 * power2_hat_4
                    + t118 * power2_bar_8 + t110 * power2_bar_6 + t114 * power2_bar_7 + t102 * power2_bar_4
                    + t23 * power2_hat_5 + t106 * power2_bar_5)
                )
                store(weight_hat, weight_hat_at, 448, weight_hat_7)
                weight_hat_8 = load(weight_hat, weight_hat_at, 512) + (
                    (power2_0 * t161 + moment_0 * power3_bar_0 * power2_bar_hat_0)
                )
                store(weight_hat, weight_hat_at, 512, weight_hat_8)
                weight_hat_9 = load(weight_hat, weight_hat_at, 576) + (
                    (k0 * (power2_1 * t175 + moment_1 * power3_bar_0 * power2_bar_hat_1 + power2_2 * t181
                    + moment_2 * power3_bar_0 * power2_bar_hat_2 + power2_3 * t186
                    + moment_3 * power3_bar_0 * power2_bar_hat_3))
                )
                store(weight_hat, weight_hat_at, 576, weight_hat_9)
                weight_hat_10 = load(weight_hat, weight_hat_at, 640) + (
                    (k1 * (power2_4 * t191 + moment_4 * power3_bar_0 * power2_bar_hat_4 + power2_5 * t196
                    + moment_5 * power3_bar_0 * power2_bar_hat_5 + power2_6 * t202
                    + moment_6 * power3_bar_0 * power2_bar_hat_6 + power2_7 * t207
                    + moment_7 * power3_bar_0 * power2_bar_hat_7 + power2_8 * t212
                    + moment_8 * power3_bar_0 * power2_bar_hat_8))
                )
                store(weight_hat, weight_hat_at, 640, weight_hat_10)
                weight_hat_11 = load(weight_hat, weight_hat_at, 704) + (
                    (power2_0 * t166 + t45 * power2_bar_hat_0)
                )
                store(weight_hat, weight_hat_at, 704, weight_hat_11)
                weight_hat_12 = load(weight_hat, weight_hat_at, 768) + (
                    (power2_1 * t174 + power2_2 * t179 + power2_3 * t184
                    + moment_0 * power3_bar_1 * power2_bar_hat_1 + moment_0 * power3_bar_2 * power2_bar_hat_2
                    + moment_0 * power3_bar_3 * power2_bar_hat_3)
                )
                store(weight_hat, weight_hat_at, 768, weight_hat_12)
                weight_hat_13 = load(weight_hat, weight_hat_at, 832) + (
                    (power2_1 * t177 + power2_2 * t182 + t54 * power2_bar_hat_1 + t57 * power2_bar_hat_2
                    + power2_3 * t187 + t60 * power2_bar_hat_3)
                )
                store(weight_hat, weight_hat_at, 832, weight_hat_13)
                weight_hat_14 = load(weight_hat, weight_hat_at, 896) + (
                    (k2 * power2_4 * t190 + k2 * power2_5 * t195 + k2 * power2_6 * t200 + power2_8 * t210
                    + k2 * t62 * power2_bar_hat_4 + k2 * t65 * power2_bar_hat_5 + k2 * t68 * power2_bar_hat_6
                    + t74 * power2_bar_hat_8 + k2 * power2_7 * t205 + k2 * t71 * power2_bar_hat_7)
                )
                store(weight_hat, weight_hat_at, 896, weight_hat_14)
                weight_hat_15 = load(weight_hat, weight_hat_at, 960) + (
                    (power2_0 * t172 + t51 * power2_bar_hat_0)
                )
                store(weight_hat, weight_hat_at, 960, weight_hat_15)
                weight_hat_16 = load(weight_hat, weight_hat_at, 1024) + (
                    (power2_1 * t176 + power2_2 * t180 + power2_3 * t185 + t53 * power2_bar_hat_1
                    + t56 * power2_bar_hat_2 + t59 * power2_bar_hat_3)
                )
                store(weight_hat, weight_hat_at, 1024, weight_hat_16)
                weight_hat_17 = load(weight_hat, weight_hat_at, 1088) + (
                    (power2_4 * t189 + power2_5 * t194 + power2_6 * t199 + power2_7 * t204 + power2_8 * t209
                    + moment_0 * power3_bar_4 * power2_bar_hat_4 + moment_0 * power3_bar_5 * power2_bar_hat_5
                    + moment_0 * power3_bar_6 * power2_bar_hat_6 + moment_0 * power3_bar_7 * power2_bar_hat_7
                    + moment_0 * power3_bar_8 * power2_bar_hat_8)
                )
                store(weight_hat, weight_hat_at, 1088, weight_hat_17)
                weight_hat_18 = load(weight_hat, weight_hat_at, 1152) + (
                    (power2_4 * t192 + power2_6 * t201 + power2_7 * t206 + power2_8 * t211
                    + t63 * power2_bar_hat_4 + t69 * power2_bar_hat_6 + t72 * power2_bar_hat_7
                    + t75 * power2_bar_hat_8 + power2_5 * t197 + t66 * power2_bar_hat_5)
                )
                store(weight_hat, weight_hat_at, 1152, weight_hat_18)
                weight_hat_19 = load(weight_hat, weight_hat_at, 1216) + (hyper_bar_0 * moment_bar_hat_0)
                store(weight_hat, weight_hat_at, 1216, weight_hat_19)
                weight_hat_20 = load(weight_hat, weight_hat_at, 1280) + (
                    (hyper_bar_1 * moment_bar_hat_1 + hyper_bar_2 * moment_bar_hat_2
                    + hyper_bar_3 * moment_bar_hat_3)
                )
                store(weight_hat, weight_hat_at, 1280, weight_hat_20)
                weight_hat_21 = load(weight_hat, weight_hat_at, 1344) + (
                    (hyper_bar_4 * moment_bar_hat_4 + hyper_bar_5 * moment_bar_hat_5
                    + hyper_bar_6 * moment_bar_hat_6 + hyper_bar_7 * moment_bar_hat_7
                    + hyper_bar_8 * moment_bar_hat_8)
                )
                store(weight_hat, weight_hat_at, 1344, weight_hat_21)
                weight_hat_22 = load(weight_hat, weight_hat_at, 1408) + (hyper_bar_0 * power2_bar_hat_0)
                store(weight_hat, weight_hat_at, 1408, weight_hat_22)
                weight_hat_23 = load(weight_hat, weight_hat_at, 1472) + (
                    (hyper_bar_1 * power2_bar_hat_1 + hyper_bar_2 * power2_bar_hat_2
                    + hyper_bar_3 * power2_bar_hat_3)
                )
                store(weight_hat, weight_hat_at, 1472, weight_hat_23)
                weight_hat_24 = load(weight_hat, weight_hat_at, 1536) + (
                    (hyper_bar_4 * power2_bar_hat_4 + hyper_bar_5 * power2_bar_hat_5
                    + hyper_bar_6 * power2_bar_hat_6 + hyper_bar_7 * power2_bar_hat_7
                    + hyper_bar_8 * power2_bar_hat_8)
                )
                store(weight_hat, weight_hat_at, 1536, weight_hat_24)
                weight_hat_25 = load(weight_hat, weight_hat_at, 1600) + (hyper_bar_0 * power3_bar_hat_0)
                store(weight_hat, weight_hat_at, 1600, weight_hat_25)
                weight_hat_26 = load(weight_hat, weight_hat_at, 1664) + (
                    (hyper_bar_1 * power3_bar_hat_1 + hyper_bar_2 * power3_bar_hat_2
                    + hyper_bar_3 * power3_bar_hat_3)
                )
                store(weight_hat, weight_hat_at, 1664, weight_hat_26)
                weight_hat_27 = load(weight_hat, weight_hat_at, 1728) + (
                    (hyper_bar_4 * power3_bar_hat_4 + hyper_bar_5 * power3_bar_hat_5
                    + hyper_bar_6 * power3_bar_hat_6 + hyper_bar_7 * power3_bar_hat_7
                    + hyper_bar_8 * power3_bar_hat_8)
                )
                store(weight_hat, weight_hat_at, 1728, weight_hat_27)


# (order of derivative, axis of the outputs, function (a loop in parts has several), index arrays, inputs,
#  outputs as (name, components, components a knot, has channels), operations an instance)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), (('hyper', 9, 9, True),), 26112),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), (('moment_bar', 9, 9, True),), 55872),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), (('weight_bar', 28, 28, True),), 51776),
    (2, 'batch', second_batch, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('moment_hat', 9, 9, True), ('hyper_bar_hat', 9, 9, True),), 195584),
    (2, 'shared', second_shared, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('weight_hat', 28, 28, True),), 132800),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))
OUTPUTS = (('hyper',), ('moment_bar', 'weight_bar'), ('moment_hat', 'weight_hat', 'hyper_bar_hat'))

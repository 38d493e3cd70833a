"""self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e full 3 64: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form a5eec0ed630e3a6f, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e full 3 64 --target numba
Operations of one instance with all its channels:
    forward_batch 34752
    gradient_batch 93760
    gradient_shared 49600
    second_batch 230144
    second_shared 133952
"""

import numpy as np
from numba import njit

from codegen.runtime.lanes import operations

SPEC = 'self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e full 3 64'
FORM = 'a5eec0ed630e3a6f'
CHANNELS = 64
SAMPLES = 32  # that sum into one row of a shared output, whatever the number of threads
# blocks of neighbouring channels, as wide as the machine's registers
width, get, put, load, store, fetch, splat, total = operations(64)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_batch(begin, end, moment, weight, hyper):
    """moment [samples, 16, 64]
    weight [22, 64]
    -> hyper [samples, 1, 64]
    34752 operations an instance; nesting order power2 by weight > moment, power3 by weight > moment > power2, hyper by moment > power2 > power3 > weight
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.3779644730092272)  # sqrt(7)/7
    k3 = real(0.25819888974716115)  # sqrt(15)/15
    k4 = real(0.7745966692414834)  # sqrt(15)/5
    k5 = real(1.0954451150103324)  # sqrt(30)/5
    k6 = real(0.316227766016838)  # sqrt(10)/10
    k7 = real(0.5477225575051662)  # sqrt(30)/10
    k8 = real(0.4629100498862757)  # sqrt(42)/14
    k9 = real(0.632455532033676)  # sqrt(10)/5
    k10 = real(0.50709255283711)  # 3*sqrt(35)/35
    k11 = real(0.47809144373375745)  # 2*sqrt(70)/35
    k12 = real(0.7071067811865476)  # sqrt(2)/2
    k13 = real(0.5976143046671968)  # sqrt(70)/14
    k14 = real(0.48795003647426655)  # sqrt(105)/21
    k15 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k16 = real(0.9759000729485331)  # 2*sqrt(105)/21
    k17 = real(1.4142135623730951)  # sqrt(2)
    k18 = real(0.9258200997725514)  # sqrt(42)/7
    k19 = real(0.7559289460184544)  # 2*sqrt(7)/7
    k20 = real(0.6172133998483676)  # 2*sqrt(42)/21
    k21 = real(0.5345224838248487)  # sqrt(14)/7
    k22 = real(0.7715167498104595)  # 5*sqrt(42)/42
    k23 = real(0.3086066999241838)  # sqrt(42)/21
    k24 = real(0.8164965809277259)  # sqrt(6)/3
    k25 = real(0.40824829046386296)  # sqrt(6)/6
    k26 = real(0.6546536707079771)  # sqrt(21)/7
    k27 = real(0.26726124191242434)  # sqrt(14)/14
    k28 = real(0.4364357804719847)  # 2*sqrt(21)/21
    k29 = real(0.5455447255899809)  # 5*sqrt(21)/42
    k30 = real(0.32732683535398854)  # sqrt(21)/14
    k31 = real(0.4564354645876384)  # sqrt(30)/12
    k32 = real(0.28867513459481287)  # sqrt(3)/6
    k33 = real(0.6454972243679028)  # sqrt(15)/6
    k34 = real(0.3535533905932738)  # sqrt(2)/4
    k35 = real(0.18257418583505536)  # sqrt(30)/30
    k36 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k37 = real(0.5163977794943223)  # 2*sqrt(15)/15
    for n in range(begin, end):
        for c in range(0, 64, step):
            hyper_at = n * 64 + c
            moment_at = n * 1024 + c
            moment_0 = load(moment, moment_at, 0)
            moment_1 = load(moment, moment_at, 64)
            moment_2 = load(moment, moment_at, 128)
            moment_3 = load(moment, moment_at, 192)
            moment_4 = load(moment, moment_at, 256)
            moment_5 = load(moment, moment_at, 320)
            moment_6 = load(moment, moment_at, 384)
            moment_7 = load(moment, moment_at, 448)
            moment_8 = load(moment, moment_at, 512)
            moment_9 = load(moment, moment_at, 576)
            moment_10 = load(moment, moment_at, 640)
            moment_11 = load(moment, moment_at, 704)
            moment_12 = load(moment, moment_at, 768)
            moment_13 = load(moment, moment_at, 832)
            moment_14 = load(moment, moment_at, 896)
            moment_15 = load(moment, moment_at, 960)
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
            t0 = moment_3 * moment_3
            t1 = moment_1 * moment_1
            t2 = moment_2 * moment_2
            t3 = t1 + t2
            t4 = moment_8 * moment_8
            t5 = moment_4 * moment_4 + moment_5 * moment_5
            t6 = moment_6 * moment_6
            t7 = moment_7 * moment_7
            t8 = t6 + t7
            t9 = moment_15 * moment_15
            t10 = moment_9 * moment_9 + moment_10 * moment_10
            t11 = moment_13 * moment_13
            t12 = moment_14 * moment_14
            t13 = t11 + t12
            power2_0 = (
                moment_0 * moment_0 * weight_0 + weight_1 * (k0 * t0 + k0 * t3) + weight_2 * (k1 * t4 + k1 * t5
                + k1 * t8) + weight_3 * (k2 * moment_11 * moment_11 + k2 * moment_12 * moment_12 + k2 * t9
                + k2 * t10 + k2 * t13)
            )
            t15 = moment_2 * moment_5
            t16 = moment_3 * moment_6
            t17 = moment_9 - k3 * moment_13
            t18 = moment_10 - k3 * moment_14
            t19 = moment_11 - k4 * moment_15
            t20 = moment_7 * moment_12
            t21 = t20 + k5 * moment_8 * moment_13
            power2_1 = (
                moment_0 * moment_1 * weight_4 + weight_5 * (moment_1 * (-k6 * moment_8 + k7 * moment_4)
                + k7 * t15 + k7 * t16) + weight_6 * (k8 * moment_4 * t17 + k8 * moment_5 * t18
                + k2 * moment_6 * t19 + k2 * t21)
            )
            t23 = moment_1 * moment_5
            t24 = moment_3 * moment_7
            t25 = moment_10 + k3 * moment_14
            t26 = moment_9 + k3 * moment_13
            t27 = moment_11 + k4 * moment_15
            t28 = moment_6 * moment_12
            t29 = t28 + k5 * moment_8 * moment_14
            power2_2 = (
                moment_0 * moment_2 * weight_4 + weight_5 * (k7 * t23 - moment_2 * (k6 * moment_8
                + k7 * moment_4) + k7 * t24) + weight_6 * (k8 * moment_4 * t25 - k8 * moment_5 * t26
                - k2 * moment_7 * t27 + k2 * t29)
            )
            t31 = moment_3 * moment_8
            t32 = moment_1 * moment_6
            t33 = moment_2 * moment_7
            t34 = t32 + t33
            t35 = moment_8 * moment_15
            t36 = moment_4 * moment_11 + moment_5 * moment_12
            t37 = moment_6 * moment_13 + moment_7 * moment_14
            power2_3 = (
                moment_0 * moment_3 * weight_4 + weight_5 * (k9 * t31 + k7 * t34) + weight_6 * (k10 * t35
                + k2 * t36 + k11 * t37)
            )
            power2_4 = (
                moment_0 * moment_4 * weight_7 + weight_8 * (k12 * t1 - k12 * t2)
                + weight_9 * (k13 * moment_1 * t17 + k13 * moment_2 * t25 + k14 * moment_3 * moment_11)
                + weight_10 * (k8 * t6 - k8 * t7 - k15 * moment_8 * moment_4) + weight_11 * (k2 * t11 - k2 * t12
                - k14 * moment_9 * moment_13 - k14 * moment_10 * moment_14 - k16 * moment_11 * moment_15)
            )
            power2_5 = (
                moment_0 * moment_5 * weight_7 + k17 * moment_1 * moment_2 * weight_8
                + weight_9 * (k13 * moment_1 * t18 - k13 * moment_2 * t26 + k14 * moment_3 * moment_12)
                + weight_10 * (-k15 * moment_8 * moment_5 + k18 * moment_6 * moment_7)
                + weight_11 * (k14 * moment_9 * moment_14 - k14 * moment_10 * moment_13
                - k16 * moment_12 * moment_15 + k19 * moment_13 * moment_14)
            )
            power2_6 = (
                moment_0 * moment_6 * weight_7 + k17 * moment_3 * moment_1 * weight_8
                + weight_9 * (k14 * moment_1 * t19 + k14 * moment_2 * moment_12 + k20 * moment_3 * moment_13)
                + weight_10 * (k18 * moment_4 * moment_6 + k18 * moment_5 * moment_7
                + k21 * moment_8 * moment_6) + weight_11 * (k22 * moment_11 * moment_9
                + k22 * moment_12 * moment_10 + k13 * moment_11 * moment_13 + k13 * moment_12 * moment_14
                + k23 * moment_15 * moment_13)
            )
            power2_7 = (
                moment_0 * moment_7 * weight_7 + weight_9 * (k14 * moment_1 * moment_12 - k14 * moment_2 * t27
                + k20 * moment_3 * moment_14) + k17 * moment_3 * moment_2 * weight_8
                + weight_10 * (-k18 * moment_4 * moment_7 + k18 * moment_5 * moment_6
                + k21 * moment_8 * moment_7) + weight_11 * (-k22 * moment_12 * moment_9
                + k22 * moment_11 * moment_10 - k13 * moment_11 * moment_14 + k13 * moment_12 * moment_13
                + k23 * moment_15 * moment_14)
            )
            power2_8 = (
                moment_0 * moment_8 * weight_7 + weight_8 * (k24 * t0 - k25 * t3)
                + weight_9 * (k21 * moment_1 * moment_13 + k21 * moment_2 * moment_14
                + k26 * moment_3 * moment_15) + weight_10 * (k21 * t4 - k21 * t5 + k27 * t8)
                + weight_11 * (k28 * t9 - k29 * t10 + k30 * t13)
            )
            power2_9 = (
                moment_0 * moment_9 * weight_12 + weight_13 * (-k12 * t15 + k12 * moment_1 * moment_4)
                + weight_14 * (-k31 * t20 - k32 * moment_4 * moment_13 + k32 * moment_5 * moment_14
                + k31 * moment_6 * moment_11 - k33 * moment_8 * moment_9)
            )
            power2_10 = (
                moment_0 * moment_10 * weight_12 + weight_13 * (k12 * t23 + k12 * moment_2 * moment_4)
                + weight_14 * (k31 * t28 - k32 * moment_4 * moment_14 - k32 * moment_5 * moment_13
                + k31 * moment_7 * moment_11 - k33 * moment_8 * moment_10)
            )
            power2_11 = (
                moment_0 * moment_11 * weight_12 + weight_13 * (k0 * t32 - k0 * t33 + k0 * moment_3 * moment_4)
                + weight_14 * (-k0 * moment_4 * moment_15 + moment_6 * (k31 * moment_9 + k34 * moment_13)
                + moment_7 * (k31 * moment_10 - k34 * moment_14))
            )
            power2_12 = (
                moment_0 * moment_12 * weight_12 + k0 * weight_13 * (moment_1 * moment_7 + moment_2 * moment_6
                + moment_3 * moment_5) + weight_14 * (-k0 * moment_5 * moment_15 + moment_6 * (k31 * moment_10
                + k34 * moment_14) + moment_7 * (-k31 * moment_9 + k34 * moment_13))
            )
            power2_13 = (
                moment_0 * moment_13 * weight_12 + weight_13 * (-k35 * t15 + k36 * t16
                + moment_1 * (k9 * moment_8 - k35 * moment_4)) + weight_14 * (k34 * t21
                + moment_4 * (-k32 * moment_9 + k1 * moment_13) + moment_5 * (-k32 * moment_10 + k1 * moment_14)
                + moment_6 * (k34 * moment_11 + k35 * moment_15))
            )
            power2_14 = (
                moment_0 * moment_14 * weight_12 + weight_13 * (-k35 * t23 + k36 * t24
                + moment_2 * (k9 * moment_8 + k35 * moment_4)) + weight_14 * (k34 * t29
                - moment_4 * (k32 * moment_10 + k1 * moment_14) + moment_5 * (k32 * moment_9 + k1 * moment_13)
                + moment_7 * (-k34 * moment_11 + k35 * moment_15))
            )
            power2_15 = (
                moment_0 * moment_15 * weight_12 + weight_13 * (k4 * t31 - k1 * t34) + weight_14 * (k37 * t35
                - k0 * t36 + k35 * t37)
            )
            power3_0 = (
                moment_0 * power2_0 * weight_15 + k0 * weight_16 * (moment_1 * power2_1 + moment_2 * power2_2
                + moment_3 * power2_3) + k1 * weight_17 * (moment_4 * power2_4 + moment_5 * power2_5
                + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
                + k2 * weight_18 * (moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11
                + moment_12 * power2_12 + moment_13 * power2_13 + moment_14 * power2_14 + moment_15 * power2_15)
            )
            hyper_0 = moment_0 * weight_19 + power2_0 * weight_20 + power3_0 * weight_21
            store(hyper, hyper_at, 0, hyper_0)


@compiled
def gradient_batch(begin, end, moment, weight, hyper_bar, moment_bar):
    """moment [samples, 16, 64]
    weight [22, 64]
    hyper_bar [samples, 1, 64]
    -> moment_bar [samples, 16, 64]
    93760 operations an instance; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, moment_bar by hyper_bar > weight > power2 > power2_bar > power3_bar > moment
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.3779644730092272)  # sqrt(7)/7
    k3 = real(0.25819888974716115)  # sqrt(15)/15
    k4 = real(0.7745966692414834)  # sqrt(15)/5
    k5 = real(1.0954451150103324)  # sqrt(30)/5
    k6 = real(0.5477225575051662)  # sqrt(30)/10
    k7 = real(0.4629100498862757)  # sqrt(42)/14
    k8 = real(0.632455532033676)  # sqrt(10)/5
    k9 = real(0.50709255283711)  # 3*sqrt(35)/35
    k10 = real(0.47809144373375745)  # 2*sqrt(70)/35
    k11 = real(0.7071067811865476)  # sqrt(2)/2
    k12 = real(0.5976143046671968)  # sqrt(70)/14
    k13 = real(0.48795003647426655)  # sqrt(105)/21
    k14 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k15 = real(0.9759000729485331)  # 2*sqrt(105)/21
    k16 = real(1.4142135623730951)  # sqrt(2)
    k17 = real(0.9258200997725514)  # sqrt(42)/7
    k18 = real(0.7559289460184544)  # 2*sqrt(7)/7
    k19 = real(0.6172133998483676)  # 2*sqrt(42)/21
    k20 = real(0.5345224838248487)  # sqrt(14)/7
    k21 = real(0.7715167498104595)  # 5*sqrt(42)/42
    k22 = real(0.3086066999241838)  # sqrt(42)/21
    k23 = real(0.8164965809277259)  # sqrt(6)/3
    k24 = real(0.40824829046386296)  # sqrt(6)/6
    k25 = real(0.6546536707079771)  # sqrt(21)/7
    k26 = real(0.26726124191242434)  # sqrt(14)/14
    k27 = real(0.4364357804719847)  # 2*sqrt(21)/21
    k28 = real(0.5455447255899809)  # 5*sqrt(21)/42
    k29 = real(0.32732683535398854)  # sqrt(21)/14
    k30 = real(0.4564354645876384)  # sqrt(30)/12
    k31 = real(0.28867513459481287)  # sqrt(3)/6
    k32 = real(0.6454972243679028)  # sqrt(15)/6
    k33 = real(0.3535533905932738)  # sqrt(2)/4
    k34 = real(3.4641016151377544)  # 2*sqrt(3)
    k35 = real(1.5491933384829668)  # 2*sqrt(15)/5
    k36 = real(0.5163977794943223)  # 2*sqrt(15)/15
    k37 = real(0.18257418583505536)  # sqrt(30)/30
    k38 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k39 = real(1.5811388300841898)  # sqrt(10)/2
    k40 = real(2.0)  # 2
    k41 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k42 = real(1.6329931618554518)  # 2*sqrt(6)/3
    k43 = real(0.894427190999916)  # 2*sqrt(5)/5
    k44 = real(0.316227766016838)  # sqrt(10)/10
    k45 = real(0.3872983346207417)  # sqrt(15)/10
    k46 = real(0.4140393356054125)  # sqrt(210)/35
    k47 = real(1.0910894511799618)  # 5*sqrt(21)/21
    k48 = real(0.1543033499620919)  # sqrt(42)/42
    k49 = real(0.11952286093343936)  # sqrt(70)/70
    k50 = real(0.2927700218845599)  # sqrt(105)/35
    k51 = real(0.8728715609439694)  # 4*sqrt(21)/21
    for n in range(begin, end):
        for c in range(0, 64, step):
            moment_bar_at = n * 1024 + c
            moment_at = n * 1024 + c
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
            moment_9 = load(moment, moment_at, 576)
            moment_10 = load(moment, moment_at, 640)
            moment_11 = load(moment, moment_at, 704)
            moment_12 = load(moment, moment_at, 768)
            moment_13 = load(moment, moment_at, 832)
            moment_14 = load(moment, moment_at, 896)
            moment_15 = load(moment, moment_at, 960)
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
            t9 = moment_15 * moment_15
            t10 = moment_9 * moment_9 + moment_10 * moment_10
            t11 = moment_13 * moment_13
            t12 = moment_14 * moment_14
            t13 = t11 + t12
            power2_0 = (
                moment_0 * moment_0 * weight_0 + weight_1 * (k0 * t0 + k0 * t3) + weight_2 * (k1 * t4 + k1 * t5
                + k1 * t8) + weight_3 * (k2 * moment_11 * moment_11 + k2 * moment_12 * moment_12 + k2 * t9
                + k2 * t10 + k2 * t13)
            )
            t15 = -k0 * moment_8 + moment_4
            t16 = moment_2 * moment_5
            t17 = moment_3 * moment_6
            t18 = moment_9 - k3 * moment_13
            t19 = moment_10 - k3 * moment_14
            t20 = moment_11 - k4 * moment_15
            t21 = moment_7 * moment_12
            t22 = t21 + k5 * moment_8 * moment_13
            power2_1 = (
                moment_0 * moment_1 * weight_4 + weight_5 * (k6 * moment_1 * t15 + k6 * t16 + k6 * t17)
                + weight_6 * (k7 * moment_4 * t18 + k7 * moment_5 * t19 + k2 * moment_6 * t20 + k2 * t22)
            )
            t24 = moment_1 * moment_5
            t25 = k0 * moment_8 + moment_4
            t26 = moment_3 * moment_7
            t27 = moment_10 + k3 * moment_14
            t28 = moment_9 + k3 * moment_13
            t29 = moment_11 + k4 * moment_15
            t30 = moment_6 * moment_12
            t31 = t30 + k5 * moment_8 * moment_14
            power2_2 = (
                moment_0 * moment_2 * weight_4 + weight_5 * (k6 * t24 - k6 * moment_2 * t25 + k6 * t26)
                + weight_6 * (k7 * moment_4 * t27 - k7 * moment_5 * t28 - k2 * moment_7 * t29 + k2 * t31)
            )
            t33 = moment_3 * moment_8
            t34 = moment_1 * moment_6
            t35 = moment_2 * moment_7
            t36 = t34 + t35
            t37 = moment_8 * moment_15
            t38 = moment_4 * moment_11 + moment_5 * moment_12
            t39 = moment_6 * moment_13 + moment_7 * moment_14
            power2_3 = (
                moment_0 * moment_3 * weight_4 + weight_5 * (k8 * t33 + k6 * t36) + weight_6 * (k9 * t37
                + k2 * t38 + k10 * t39)
            )
            power2_4 = (
                moment_0 * moment_4 * weight_7 + weight_8 * (k11 * t1 - k11 * t2)
                + weight_9 * (k12 * moment_1 * t18 + k12 * moment_2 * t27 + k13 * moment_3 * moment_11)
                + weight_10 * (k7 * t6 - k7 * t7 - k14 * moment_8 * moment_4) + weight_11 * (k2 * t11 - k2 * t12
                - k13 * moment_9 * moment_13 - k13 * moment_10 * moment_14 - k15 * moment_11 * moment_15)
            )
            power2_5 = (
                moment_0 * moment_5 * weight_7 + k16 * moment_1 * moment_2 * weight_8
                + weight_9 * (k12 * moment_1 * t19 - k12 * moment_2 * t28 + k13 * moment_3 * moment_12)
                + weight_10 * (-k14 * moment_8 * moment_5 + k17 * moment_6 * moment_7)
                + weight_11 * (k13 * moment_9 * moment_14 - k13 * moment_10 * moment_13
                - k15 * moment_12 * moment_15 + k18 * moment_13 * moment_14)
            )
            power2_6 = (
                moment_0 * moment_6 * weight_7 + k16 * moment_3 * moment_1 * weight_8
                + weight_9 * (k13 * moment_1 * t20 + k13 * moment_2 * moment_12 + k19 * moment_3 * moment_13)
                + weight_10 * (k17 * moment_4 * moment_6 + k17 * moment_5 * moment_7
                + k20 * moment_8 * moment_6) + weight_11 * (k21 * moment_11 * moment_9
                + k21 * moment_12 * moment_10 + k12 * moment_11 * moment_13 + k12 * moment_12 * moment_14
                + k22 * moment_15 * moment_13)
            )
            power2_7 = (
                moment_0 * moment_7 * weight_7 + weight_9 * (k13 * moment_1 * moment_12 - k13 * moment_2 * t29
                + k19 * moment_3 * moment_14) + k16 * moment_3 * moment_2 * weight_8
                + weight_10 * (-k17 * moment_4 * moment_7 + k17 * moment_5 * moment_6
                + k20 * moment_8 * moment_7) + weight_11 * (-k21 * moment_12 * moment_9
                + k21 * moment_11 * moment_10 - k12 * moment_11 * moment_14 + k12 * moment_12 * moment_13
                + k22 * moment_15 * moment_14)
            )
            power2_8 = (
                moment_0 * moment_8 * weight_7 + weight_8 * (k23 * t0 - k24 * t3)
                + weight_9 * (k20 * moment_1 * moment_13 + k20 * moment_2 * moment_14
                + k25 * moment_3 * moment_15) + weight_10 * (k20 * t4 - k20 * t5 + k26 * t8)
                + weight_11 * (k27 * t9 - k28 * t10 + k29 * t13)
            )
            power2_9 = (
                moment_0 * moment_9 * weight_12 + weight_13 * (-k11 * t16 + k11 * moment_1 * moment_4)
                + weight_14 * (-k30 * t21 - k31 * moment_4 * moment_13 + k31 * moment_5 * moment_14
                + k30 * moment_6 * moment_11 - k32 * moment_8 * moment_9)
            )
            power2_10 = (
                moment_0 * moment_10 * weight_12 + weight_13 * (k11 * t24 + k11 * moment_2 * moment_4)
                + weight_14 * (k30 * t30 - k31 * moment_4 * moment_14 - k31 * moment_5 * moment_13
                + k30 * moment_7 * moment_11 - k32 * moment_8 * moment_10)
            )
            t48 = moment_9 + k4 * moment_13
            t49 = moment_10 - k4 * moment_14
            power2_11 = (
                moment_0 * moment_11 * weight_12 + weight_13 * (k0 * t34 - k0 * t35 + k0 * moment_3 * moment_4)
                + weight_14 * (-k0 * moment_4 * moment_15 + k30 * moment_6 * t48 + k30 * moment_7 * t49)
            )
            t51 = k30 * moment_10 + k33 * moment_14
            t52 = -k30 * moment_9 + k33 * moment_13
            power2_12 = (
                moment_0 * moment_12 * weight_12 + k0 * weight_13 * (moment_1 * moment_7 + moment_2 * moment_6
                + moment_3 * moment_5) + weight_14 * (-k0 * moment_5 * moment_15 + moment_6 * t51
                + moment_7 * t52)
            )
            t54 = -k34 * moment_8 + moment_4
            t55 = moment_9 - k35 * moment_13
            t56 = moment_10 - k35 * moment_14
            t57 = moment_11 + k36 * moment_15
            power2_13 = (
                moment_0 * moment_13 * weight_12 + weight_13 * (-k37 * t16 + k38 * t17 - k37 * moment_1 * t54)
                + weight_14 * (k33 * t22 - k31 * moment_4 * t55 - k31 * moment_5 * t56 + k33 * moment_6 * t57)
            )
            t59 = k34 * moment_8 + moment_4
            t60 = moment_10 + k35 * moment_14
            t61 = moment_9 + k35 * moment_13
            t62 = moment_11 - k36 * moment_15
            power2_14 = (
                moment_0 * moment_14 * weight_12 + weight_13 * (-k37 * t24 + k38 * t26 + k37 * moment_2 * t59)
                + weight_14 * (k33 * t31 - k31 * moment_4 * t60 + k31 * moment_5 * t61 - k33 * moment_7 * t62)
            )
            power2_15 = (
                moment_0 * moment_15 * weight_12 + weight_13 * (k4 * t33 - k1 * t36) + weight_14 * (k36 * t37
                - k0 * t38 + k37 * t39)
            )
            power3_bar_0 = hyper_bar_0 * weight_21
            power2_bar_0 = hyper_bar_0 * weight_20 + moment_0 * power3_bar_0 * weight_15
            power2_bar_1 = k0 * moment_1 * power3_bar_0 * weight_16
            power2_bar_2 = k0 * moment_2 * power3_bar_0 * weight_16
            power2_bar_3 = k0 * moment_3 * power3_bar_0 * weight_16
            power2_bar_4 = k1 * moment_4 * power3_bar_0 * weight_17
            power2_bar_5 = k1 * moment_5 * power3_bar_0 * weight_17
            power2_bar_6 = k1 * moment_6 * power3_bar_0 * weight_17
            power2_bar_7 = k1 * moment_7 * power3_bar_0 * weight_17
            power2_bar_8 = k1 * moment_8 * power3_bar_0 * weight_17
            power2_bar_9 = k2 * moment_9 * power3_bar_0 * weight_18
            power2_bar_10 = k2 * moment_10 * power3_bar_0 * weight_18
            power2_bar_11 = k2 * moment_11 * power3_bar_0 * weight_18
            power2_bar_12 = k2 * moment_12 * power3_bar_0 * weight_18
            power2_bar_13 = k2 * moment_13 * power3_bar_0 * weight_18
            power2_bar_14 = k2 * moment_14 * power3_bar_0 * weight_18
            power2_bar_15 = k2 * moment_15 * power3_bar_0 * weight_18
            t82 = moment_3 * power2_bar_3
            t83 = moment_1 * power2_bar_1
            t84 = moment_2 * power2_bar_2
            t85 = t83 + t84
            t86 = moment_8 * power2_bar_8
            t87 = moment_4 * power2_bar_4 + moment_5 * power2_bar_5
            t88 = moment_6 * power2_bar_6
            t89 = moment_7 * power2_bar_7
            t90 = t88 + t89
            t91 = moment_15 * power2_bar_15
            t92 = moment_9 * power2_bar_9 + moment_10 * power2_bar_10
            t93 = moment_13 * power2_bar_13 + moment_14 * power2_bar_14
            t94 = moment_1 * power2_bar_8
            t95 = moment_3 * power2_bar_6
            t96 = moment_1 * power2_bar_4
            t97 = moment_2 * power2_bar_5
            t98 = t96 + t97
            t99 = moment_5 * power2_bar_2
            t100 = moment_6 * power2_bar_3
            t101 = moment_5 * power2_bar_14
            t102 = moment_6 * power2_bar_11
            t103 = moment_7 * power2_bar_12
            t104 = t102 + t103
            t105 = moment_6 * power2_bar_15 - k39 * (moment_4 * power2_bar_9 + moment_5 * power2_bar_10)
            t106 = moment_12 * power2_bar_7
            t107 = t106 + k5 * moment_13 * power2_bar_8
            t108 = moment_2 * power2_bar_8
            t109 = moment_3 * power2_bar_7
            t110 = moment_1 * power2_bar_5
            t111 = moment_2 * power2_bar_4
            t112 = t110 - t111
            t113 = moment_5 * power2_bar_1
            t114 = moment_7 * power2_bar_3
            t115 = moment_5 * power2_bar_13
            t116 = moment_6 * power2_bar_12
            t117 = moment_7 * power2_bar_11
            t118 = t116 - t117
            t119 = moment_7 * power2_bar_15 - k39 * (moment_4 * power2_bar_10 - moment_5 * power2_bar_9)
            t120 = moment_12 * power2_bar_6
            t121 = t120 + k5 * moment_14 * power2_bar_8
            t122 = moment_3 * power2_bar_8
            t123 = moment_1 * power2_bar_6
            t124 = moment_2 * power2_bar_7
            t125 = t123 + t124
            t126 = moment_8 * power2_bar_15
            t127 = moment_4 * power2_bar_11 + moment_5 * power2_bar_12
            t128 = moment_6 * power2_bar_13
            t129 = moment_7 * power2_bar_14
            t130 = t128 + t129
            t131 = moment_8 * power2_bar_3
            t132 = moment_6 * power2_bar_1
            t133 = moment_7 * power2_bar_2
            t134 = t132 + t133
            t135 = moment_15 * power2_bar_8
            t136 = moment_11 * power2_bar_4 + moment_12 * power2_bar_5
            t137 = moment_13 * power2_bar_6 + moment_14 * power2_bar_7
            t138 = moment_1 * power2_bar_13
            t139 = moment_2 * power2_bar_14
            moment_bar_0 = (
                hyper_bar_0 * weight_19 + k40 * moment_0 * weight_0 * power2_bar_0 + weight_4 * (t82 + t85)
                + weight_7 * (t86 + t87 + t90) + weight_12 * (moment_11 * power2_bar_11
                + moment_12 * power2_bar_12 + t91 + t92 + t93) + power3_bar_0 * weight_15 * power2_0
            )
            store(moment_bar, moment_bar_at, 0, moment_bar_0)
            moment_bar_1 = (
                moment_0 * weight_4 * power2_bar_1 + k41 * weight_1 * moment_1 * power2_bar_0
                + weight_8 * (-k23 * t94 + k16 * t95 + k16 * t98) + weight_5 * (k6 * t15 * power2_bar_1
                + k6 * t99 + k6 * t100) + weight_13 * (-k37 * t54 * power2_bar_13 - k37 * t101 + k0 * t104
                - k1 * t105) + weight_9 * (k12 * t18 * power2_bar_4 + k12 * t19 * power2_bar_5
                + k13 * t20 * power2_bar_6 + k13 * t107) + k0 * power3_bar_0 * weight_16 * power2_1
            )
            store(moment_bar, moment_bar_at, 64, moment_bar_1)
            moment_bar_2 = (
                moment_0 * weight_4 * power2_bar_2 + weight_8 * (-k23 * t108 + k16 * t109 + k16 * t112)
                + k41 * weight_1 * moment_2 * power2_bar_0 + weight_5 * (-k6 * t25 * power2_bar_2 + k6 * t113
                + k6 * t114) + weight_13 * (k37 * t59 * power2_bar_14 - k37 * t115 + k0 * t118 - k1 * t119)
                + weight_9 * (-k12 * t28 * power2_bar_5 + k12 * t27 * power2_bar_4 - k13 * t29 * power2_bar_7
                + k13 * t121) + k0 * power3_bar_0 * weight_16 * power2_2
            )
            store(moment_bar, moment_bar_at, 128, moment_bar_2)
            moment_bar_3 = (
                moment_0 * weight_4 * power2_bar_3 + weight_8 * (k42 * t122 + k16 * t125)
                + k41 * weight_1 * moment_3 * power2_bar_0 + weight_13 * (k4 * t126 + k0 * t127 + k38 * t130)
                + weight_5 * (k8 * t131 + k6 * t134) + weight_9 * (k25 * t135 + k13 * t136 + k19 * t137)
                + k0 * power3_bar_0 * weight_16 * power2_3
            )
            store(moment_bar, moment_bar_at, 192, moment_bar_3)
            moment_bar_4 = (
                moment_0 * weight_7 * power2_bar_4 + weight_5 * (k6 * t83 - k6 * t84)
                + weight_13 * (k11 * moment_1 * power2_bar_9 - k37 * t138 + k11 * moment_2 * power2_bar_10
                + k37 * t139 + k0 * moment_3 * power2_bar_11) + k43 * weight_2 * moment_4 * power2_bar_0
                + weight_10 * (k17 * t88 - k17 * t89 - k14 * moment_4 * power2_bar_8
                - k14 * moment_8 * power2_bar_4) + weight_6 * (k7 * t18 * power2_bar_1 + k7 * t27 * power2_bar_2
                + k2 * moment_11 * power2_bar_3) - weight_14 * (k31 * t55 * power2_bar_13
                + k31 * t60 * power2_bar_14 + k0 * moment_11 * power2_bar_15 + k31 * moment_13 * power2_bar_9
                + k31 * moment_14 * power2_bar_10 + k0 * moment_15 * power2_bar_11)
                + k1 * power3_bar_0 * weight_17 * power2_4
            )
            store(moment_bar, moment_bar_at, 256, moment_bar_4)
            moment_bar_5 = (
                moment_0 * weight_7 * power2_bar_5 + weight_5 * (k6 * moment_1 * power2_bar_2
                + k6 * moment_2 * power2_bar_1) + weight_13 * (k11 * moment_1 * power2_bar_10
                - k37 * moment_1 * power2_bar_14 - k11 * moment_2 * power2_bar_9
                - k37 * moment_2 * power2_bar_13 + k0 * moment_3 * power2_bar_12)
                + k43 * weight_2 * moment_5 * power2_bar_0 + weight_10 * (-k14 * moment_5 * power2_bar_8
                + k17 * moment_6 * power2_bar_7 + k17 * moment_7 * power2_bar_6 - k14 * moment_8 * power2_bar_5)
                + weight_6 * (-k7 * t28 * power2_bar_2 + k7 * t19 * power2_bar_1
                + k2 * moment_12 * power2_bar_3) + weight_14 * (k31 * t61 * power2_bar_14
                - k31 * t56 * power2_bar_13 - k0 * moment_12 * power2_bar_15 - k31 * moment_13 * power2_bar_10
                + k31 * moment_14 * power2_bar_9 - k0 * moment_15 * power2_bar_12)
                + k1 * power3_bar_0 * weight_17 * power2_5
            )
            store(moment_bar, moment_bar_at, 320, moment_bar_5)
            moment_bar_6 = (
                moment_0 * weight_7 * power2_bar_6 + k6 * weight_5 * (moment_1 * power2_bar_3
                + moment_3 * power2_bar_1) + weight_13 * (k0 * moment_1 * power2_bar_11
                - k1 * moment_1 * power2_bar_15 + k0 * moment_2 * power2_bar_12
                + k38 * moment_3 * power2_bar_13) + weight_10 * (k17 * t25 * power2_bar_6
                + k17 * moment_5 * power2_bar_7 + k17 * moment_6 * power2_bar_4 + k20 * moment_6 * power2_bar_8
                + k17 * moment_7 * power2_bar_5) + k43 * weight_2 * moment_6 * power2_bar_0
                + weight_14 * (k30 * t48 * power2_bar_11 + t51 * power2_bar_12 + k30 * moment_11 * power2_bar_9
                + k33 * t57 * power2_bar_13 + k30 * moment_12 * power2_bar_10 + k33 * moment_12 * power2_bar_14
                + k37 * moment_13 * power2_bar_15) + weight_6 * (k2 * t20 * power2_bar_1
                + k2 * moment_12 * power2_bar_2 + k10 * moment_13 * power2_bar_3)
                + k1 * power3_bar_0 * weight_17 * power2_6
            )
            store(moment_bar, moment_bar_at, 384, moment_bar_6)
            moment_bar_7 = (
                moment_0 * weight_7 * power2_bar_7 + weight_13 * (k0 * moment_1 * power2_bar_12
                - k0 * moment_2 * power2_bar_11 - k1 * moment_2 * power2_bar_15
                + k38 * moment_3 * power2_bar_14) + weight_5 * (k6 * moment_2 * power2_bar_3
                + k6 * moment_3 * power2_bar_2) + weight_10 * (-k17 * t15 * power2_bar_7
                + k17 * moment_5 * power2_bar_6 + k17 * moment_6 * power2_bar_5 - k17 * moment_7 * power2_bar_4
                + k20 * moment_7 * power2_bar_8) + k43 * weight_2 * moment_7 * power2_bar_0
                + weight_14 * (t52 * power2_bar_12 + k30 * t49 * power2_bar_11 + k30 * moment_11 * power2_bar_10
                - k33 * t62 * power2_bar_14 - k30 * moment_12 * power2_bar_9 + k33 * moment_12 * power2_bar_13
                + k37 * moment_14 * power2_bar_15) + weight_6 * (-k2 * t29 * power2_bar_2
                + k2 * moment_12 * power2_bar_1 + k10 * moment_14 * power2_bar_3)
                + k1 * power3_bar_0 * weight_17 * power2_7
            )
            store(moment_bar, moment_bar_at, 448, moment_bar_7)
            moment_bar_8 = (
                moment_0 * weight_7 * power2_bar_8 + weight_5 * (k8 * t82 - k44 * t85) + weight_13 * (k8 * t138
                + k8 * t139 + k4 * moment_3 * power2_bar_15) + weight_10 * (k14 * t86 - k14 * t87 + k20 * t90)
                + k43 * weight_2 * moment_8 * power2_bar_0 + weight_14 * (k36 * t91 - k32 * t92 + k45 * t93)
                + weight_6 * (k46 * moment_13 * power2_bar_1 + k46 * moment_14 * power2_bar_2
                + k9 * moment_15 * power2_bar_3) + k1 * power3_bar_0 * weight_17 * power2_8
            )
            store(moment_bar, moment_bar_at, 512, moment_bar_8)
            moment_bar_9 = (
                moment_0 * weight_12 * power2_bar_9 + weight_9 * (k12 * t96 - k12 * t97) + weight_6 * (-k7 * t99
                + k7 * moment_4 * power2_bar_1) + weight_14 * (k31 * t101 + k30 * t102 - k30 * t103
                - k31 * moment_4 * power2_bar_13 - k32 * moment_8 * power2_bar_9)
                + k18 * weight_3 * moment_9 * power2_bar_0 + weight_11 * (-k21 * t106
                - k47 * moment_9 * power2_bar_8 + k21 * moment_11 * power2_bar_6
                - k13 * moment_13 * power2_bar_4 + k13 * moment_14 * power2_bar_5)
                + k2 * power3_bar_0 * weight_18 * power2_9
            )
            store(moment_bar, moment_bar_at, 576, moment_bar_9)
            moment_bar_10 = (
                moment_0 * weight_12 * power2_bar_10 + weight_9 * (k12 * t110 + k12 * t111)
                + weight_6 * (k7 * t113 + k7 * moment_4 * power2_bar_2) + weight_14 * (-k31 * t115 + k30 * t116
                + k30 * t117 - k31 * moment_4 * power2_bar_14 - k32 * moment_8 * power2_bar_10)
                + k18 * weight_3 * moment_10 * power2_bar_0 + weight_11 * (k21 * t120
                - k47 * moment_10 * power2_bar_8 + k21 * moment_11 * power2_bar_7
                - k13 * moment_13 * power2_bar_5 - k13 * moment_14 * power2_bar_4)
                + k2 * power3_bar_0 * weight_18 * power2_10
            )
            store(moment_bar, moment_bar_at, 640, moment_bar_10)
            moment_bar_11 = (
                moment_0 * weight_12 * power2_bar_11 + weight_9 * (k13 * t123 - k13 * t124
                + k13 * moment_3 * power2_bar_4) + weight_6 * (k2 * t132 - k2 * t133
                + k2 * moment_4 * power2_bar_3) + weight_14 * (k33 * t128 - k33 * t129
                - k0 * moment_4 * power2_bar_15 + k30 * moment_6 * power2_bar_9
                + k30 * moment_7 * power2_bar_10) + weight_11 * (k21 * t48 * power2_bar_6
                + k21 * t49 * power2_bar_7 - k15 * moment_15 * power2_bar_4)
                + k18 * weight_3 * moment_11 * power2_bar_0 + k2 * power3_bar_0 * weight_18 * power2_11
            )
            store(moment_bar, moment_bar_at, 704, moment_bar_11)
            moment_bar_12 = (
                moment_0 * weight_12 * power2_bar_12 + k13 * weight_9 * (moment_1 * power2_bar_7
                + moment_2 * power2_bar_6 + moment_3 * power2_bar_5) + k2 * weight_6 * (moment_5 * power2_bar_3
                + moment_6 * power2_bar_2 + moment_7 * power2_bar_1)
                + weight_14 * (-k0 * moment_5 * power2_bar_15 + moment_6 * (k30 * power2_bar_10
                + k33 * power2_bar_14) + moment_7 * (-k30 * power2_bar_9 + k33 * power2_bar_13))
                + weight_11 * (-k21 * moment_9 * power2_bar_7 + k21 * moment_10 * power2_bar_6
                + k12 * moment_13 * power2_bar_7 + k12 * moment_14 * power2_bar_6
                - k15 * moment_15 * power2_bar_5) + k18 * weight_3 * moment_12 * power2_bar_0
                + k2 * power3_bar_0 * weight_18 * power2_12
            )
            store(moment_bar, moment_bar_at, 768, moment_bar_12)
            moment_bar_13 = (
                moment_0 * weight_12 * power2_bar_13 + weight_9 * (k20 * t94 + k19 * t95 - k48 * t98)
                + weight_6 * (-k49 * t99 + k10 * t100 - k49 * t54 * power2_bar_1) + weight_14 * (k1 * t101
                + k33 * t104 + k37 * t105 + power2_bar_13 * (k45 * moment_8 + k1 * moment_4))
                + weight_11 * (k12 * t107 - k13 * t55 * power2_bar_4 - k13 * t56 * power2_bar_5
                + k12 * t57 * power2_bar_6) + k18 * weight_3 * moment_13 * power2_bar_0
                + k2 * power3_bar_0 * weight_18 * power2_13
            )
            store(moment_bar, moment_bar_at, 832, moment_bar_13)
            moment_bar_14 = (
                moment_0 * weight_12 * power2_bar_14 + weight_9 * (k20 * t108 + k19 * t109 - k48 * t112)
                + weight_6 * (-k49 * t113 + k10 * t114 + k49 * t59 * power2_bar_2) + weight_14 * (k1 * t115
                + k33 * t118 + k37 * t119 + power2_bar_14 * (k45 * moment_8 - k1 * moment_4))
                + weight_11 * (k12 * t121 + k13 * t61 * power2_bar_5 - k13 * t60 * power2_bar_4
                - k12 * t62 * power2_bar_7) + k18 * weight_3 * moment_14 * power2_bar_0
                + k2 * power3_bar_0 * weight_18 * power2_14
            )
            store(moment_bar, moment_bar_at, 896, moment_bar_14)
            moment_bar_15 = (
                moment_0 * weight_12 * power2_bar_15 + weight_9 * (k25 * t122 - k2 * t125)
                + weight_14 * (k36 * t126 - k0 * t127 + k37 * t130) + weight_6 * (k9 * t131 - k50 * t134)
                + weight_11 * (k51 * t135 - k15 * t136 + k22 * t137) + k18 * weight_3 * moment_15 * power2_bar_0
                + k2 * power3_bar_0 * weight_18 * power2_15
            )
            store(moment_bar, moment_bar_at, 960, moment_bar_15)


@compiled
def gradient_shared(begin, end, moment, weight, hyper_bar, weight_bar):
    """moment [samples, 16, 64]
    weight [22, 64]
    hyper_bar [samples, 1, 64]
    -> weight_bar [22, 64]
    49600 operations an instance; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, weight_bar by hyper_bar > power2 > power2_bar > power3 > power3_bar > moment
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.3779644730092272)  # sqrt(7)/7
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.5477225575051662)  # sqrt(30)/10
    k5 = real(0.25819888974716115)  # sqrt(15)/15
    k6 = real(0.7745966692414834)  # sqrt(15)/5
    k7 = real(1.0954451150103324)  # sqrt(30)/5
    k8 = real(0.4629100498862757)  # sqrt(42)/14
    k9 = real(0.632455532033676)  # sqrt(10)/5
    k10 = real(0.50709255283711)  # 3*sqrt(35)/35
    k11 = real(0.47809144373375745)  # 2*sqrt(70)/35
    k12 = real(0.7071067811865476)  # sqrt(2)/2
    k13 = real(0.5976143046671968)  # sqrt(70)/14
    k14 = real(0.48795003647426655)  # sqrt(105)/21
    k15 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k16 = real(0.9759000729485331)  # 2*sqrt(105)/21
    k17 = real(0.9258200997725514)  # sqrt(42)/7
    k18 = real(0.7559289460184544)  # 2*sqrt(7)/7
    k19 = real(1.4142135623730951)  # sqrt(2)
    k20 = real(0.6172133998483676)  # 2*sqrt(42)/21
    k21 = real(0.5345224838248487)  # sqrt(14)/7
    k22 = real(0.7715167498104595)  # 5*sqrt(42)/42
    k23 = real(0.3086066999241838)  # sqrt(42)/21
    k24 = real(0.8164965809277259)  # sqrt(6)/3
    k25 = real(0.40824829046386296)  # sqrt(6)/6
    k26 = real(0.6546536707079771)  # sqrt(21)/7
    k27 = real(0.26726124191242434)  # sqrt(14)/14
    k28 = real(0.4364357804719847)  # 2*sqrt(21)/21
    k29 = real(0.5455447255899809)  # 5*sqrt(21)/42
    k30 = real(0.32732683535398854)  # sqrt(21)/14
    k31 = real(0.4564354645876384)  # sqrt(30)/12
    k32 = real(0.28867513459481287)  # sqrt(3)/6
    k33 = real(0.6454972243679028)  # sqrt(15)/6
    k34 = real(0.3535533905932738)  # sqrt(2)/4
    k35 = real(0.18257418583505536)  # sqrt(30)/30
    k36 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k37 = real(0.5163977794943223)  # 2*sqrt(15)/15
    samples = moment.size // 1024
    # begin and end count blocks of samples; each block sums into its own row of the outputs
    for block in range(begin, end):
        for c in range(0, 64, step):
            weight_bar_at = block * 1408 + c
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
            weight_bar_14 = load(weight_bar, weight_bar_at, 896)
            weight_bar_15 = load(weight_bar, weight_bar_at, 960)
            weight_bar_16 = load(weight_bar, weight_bar_at, 1024)
            weight_bar_17 = load(weight_bar, weight_bar_at, 1088)
            weight_bar_18 = load(weight_bar, weight_bar_at, 1152)
            weight_bar_19 = load(weight_bar, weight_bar_at, 1216)
            weight_bar_20 = load(weight_bar, weight_bar_at, 1280)
            weight_bar_21 = load(weight_bar, weight_bar_at, 1344)
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 1024 + c
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
                moment_9 = load(moment, moment_at, 576)
                moment_10 = load(moment, moment_at, 640)
                moment_11 = load(moment, moment_at, 704)
                moment_12 = load(moment, moment_at, 768)
                moment_13 = load(moment, moment_at, 832)
                moment_14 = load(moment, moment_at, 896)
                moment_15 = load(moment, moment_at, 960)
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
                weight_20 = load(weight, c, 1280)
                weight_21 = load(weight, c, 1344)
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
                t11 = moment_15 * moment_15
                t12 = moment_9 * moment_9 + moment_10 * moment_10
                t13 = moment_13 * moment_13
                t14 = moment_14 * moment_14
                t15 = t13 + t14
                t16 = k2 * moment_11 * moment_11 + k2 * moment_12 * moment_12 + k2 * t11 + k2 * t12 + k2 * t15
                power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10 + weight_3 * t16
                t18 = moment_2 * moment_5
                t19 = moment_3 * moment_6
                t20 = moment_1 * (-k3 * moment_8 + k4 * moment_4) + k4 * t18 + k4 * t19
                t21 = moment_9 - k5 * moment_13
                t22 = moment_10 - k5 * moment_14
                t23 = moment_11 - k6 * moment_15
                t24 = moment_7 * moment_12
                t25 = t24 + k7 * moment_8 * moment_13
                t26 = k8 * moment_4 * t21 + k8 * moment_5 * t22 + k2 * moment_6 * t23 + k2 * t25
                power2_1 = moment_0 * moment_1 * weight_4 + weight_5 * t20 + weight_6 * t26
                t28 = moment_1 * moment_5
                t29 = moment_3 * moment_7
                t30 = k4 * t28 - moment_2 * (k3 * moment_8 + k4 * moment_4) + k4 * t29
                t31 = moment_10 + k5 * moment_14
                t32 = moment_9 + k5 * moment_13
                t33 = moment_11 + k6 * moment_15
                t34 = moment_6 * moment_12
                t35 = t34 + k7 * moment_8 * moment_14
                t36 = k8 * moment_4 * t31 - k8 * moment_5 * t32 - k2 * moment_7 * t33 + k2 * t35
                power2_2 = moment_0 * moment_2 * weight_4 + weight_5 * t30 + weight_6 * t36
                t38 = moment_3 * moment_8
                t39 = moment_1 * moment_6
                t40 = moment_2 * moment_7
                t41 = t39 + t40
                t42 = k9 * t38 + k4 * t41
                t43 = moment_8 * moment_15
                t44 = moment_4 * moment_11 + moment_5 * moment_12
                t45 = moment_6 * moment_13 + moment_7 * moment_14
                t46 = k10 * t43 + k2 * t44 + k11 * t45
                power2_3 = moment_0 * moment_3 * weight_4 + weight_5 * t42 + weight_6 * t46
                t48 = k12 * t1 - k12 * t2
                t49 = k13 * moment_1 * t21 + k13 * moment_2 * t31 + k14 * moment_3 * moment_11
                t50 = k8 * t7 - k8 * t8 - k15 * moment_8 * moment_4
                t51 = (
                    k2 * t13 - k2 * t14 - k14 * moment_9 * moment_13 - k14 * moment_10 * moment_14
                    - k16 * moment_11 * moment_15
                )
                power2_4 = (
                    moment_0 * moment_4 * weight_7 + weight_8 * t48 + weight_9 * t49 + weight_10 * t50
                    + weight_11 * t51
                )
                t53 = k13 * moment_1 * t22 - k13 * moment_2 * t32 + k14 * moment_3 * moment_12
                t54 = -k15 * moment_8 * moment_5 + k17 * moment_6 * moment_7
                t55 = (
                    k14 * moment_9 * moment_14 - k14 * moment_10 * moment_13 - k16 * moment_12 * moment_15
                    + k18 * moment_13 * moment_14
                )
                power2_5 = (
                    moment_0 * moment_5 * weight_7 + k19 * moment_1 * moment_2 * weight_8 + weight_9 * t53
                    + weight_10 * t54 + weight_11 * t55
                )
                t57 = k14 * moment_1 * t23 + k14 * moment_2 * moment_12 + k20 * moment_3 * moment_13
                t58 = k17 * moment_4 * moment_6 + k17 * moment_5 * moment_7 + k21 * moment_8 * moment_6
                t59 = (
                    k22 * moment_11 * moment_9 + k22 * moment_12 * moment_10 + k13 * moment_11 * moment_13
                    + k13 * moment_12 * moment_14 + k23 * moment_15 * moment_13
                )
                power2_6 = (
                    moment_0 * moment_6 * weight_7 + k19 * moment_3 * moment_1 * weight_8 + weight_9 * t57
                    + weight_10 * t58 + weight_11 * t59
                )
                t61 = k14 * moment_1 * moment_12 - k14 * moment_2 * t33 + k20 * moment_3 * moment_14
                t62 = -k17 * moment_4 * moment_7 + k17 * moment_5 * moment_6 + k21 * moment_8 * moment_7
                t63 = (
                    -k22 * moment_12 * moment_9 + k22 * moment_11 * moment_10 - k13 * moment_11 * moment_14
                    + k13 * moment_12 * moment_13 + k23 * moment_15 * moment_14
                )
                power2_7 = (
                    moment_0 * moment_7 * weight_7 + weight_9 * t61 + k19 * moment_3 * moment_2 * weight_8
                    + weight_10 * t62 + weight_11 * t63
                )
                t65 = k24 * t0 - k25 * t3
                t66 = k21 * moment_1 * moment_13 + k21 * moment_2 * moment_14 + k26 * moment_3 * moment_15
                t67 = k21 * t5 - k21 * t6 + k27 * t9
                t68 = k28 * t11 - k29 * t12 + k30 * t15
                power2_8 = (
                    moment_0 * moment_8 * weight_7 + weight_8 * t65 + weight_9 * t66 + weight_10 * t67
                    + weight_11 * t68
                )
                t70 = -k12 * t18 + k12 * moment_1 * moment_4
                t71 = (
                    -k31 * t24 - k32 * moment_4 * moment_13 + k32 * moment_5 * moment_14
                    + k31 * moment_6 * moment_11 - k33 * moment_8 * moment_9
                )
                power2_9 = moment_0 * moment_9 * weight_12 + weight_13 * t70 + weight_14 * t71
                t73 = k12 * t28 + k12 * moment_2 * moment_4
                t74 = (
                    k31 * t34 - k32 * moment_4 * moment_14 - k32 * moment_5 * moment_13
                    + k31 * moment_7 * moment_11 - k33 * moment_8 * moment_10
                )
                power2_10 = moment_0 * moment_10 * weight_12 + weight_13 * t73 + weight_14 * t74
                t76 = k0 * t39 - k0 * t40 + k0 * moment_3 * moment_4
                t77 = (
                    -k0 * moment_4 * moment_15 + moment_6 * (k31 * moment_9 + k34 * moment_13)
                    + moment_7 * (k31 * moment_10 - k34 * moment_14)
                )
                power2_11 = moment_0 * moment_11 * weight_12 + weight_13 * t76 + weight_14 * t77
                t79 = k0 * moment_1 * moment_7 + k0 * moment_2 * moment_6 + k0 * moment_3 * moment_5
                t80 = (
                    -k0 * moment_5 * moment_15 + moment_6 * (k31 * moment_10 + k34 * moment_14)
                    + moment_7 * (-k31 * moment_9 + k34 * moment_13)
                )
                power2_12 = moment_0 * moment_12 * weight_12 + weight_13 * t79 + weight_14 * t80
                t82 = -k35 * t18 + k36 * t19 + moment_1 * (k9 * moment_8 - k35 * moment_4)
                t83 = (
                    k34 * t25 + moment_4 * (-k32 * moment_9 + k1 * moment_13) + moment_5 * (-k32 * moment_10
                    + k1 * moment_14) + moment_6 * (k34 * moment_11 + k35 * moment_15)
                )
                power2_13 = moment_0 * moment_13 * weight_12 + weight_13 * t82 + weight_14 * t83
                t85 = -k35 * t28 + k36 * t29 + moment_2 * (k9 * moment_8 + k35 * moment_4)
                t86 = (
                    k34 * t35 - moment_4 * (k32 * moment_10 + k1 * moment_14) + moment_5 * (k32 * moment_9
                    + k1 * moment_13) + moment_7 * (-k34 * moment_11 + k35 * moment_15)
                )
                power2_14 = moment_0 * moment_14 * weight_12 + weight_13 * t85 + weight_14 * t86
                t88 = k6 * t38 - k1 * t41
                t89 = k37 * t43 - k0 * t44 + k35 * t45
                power2_15 = moment_0 * moment_15 * weight_12 + weight_13 * t88 + weight_14 * t89
                power3_0 = (
                    moment_0 * power2_0 * weight_15 + k0 * weight_16 * (moment_1 * power2_1
                    + moment_2 * power2_2 + moment_3 * power2_3) + k1 * weight_17 * (moment_4 * power2_4
                    + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
                    + k2 * weight_18 * (moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11
                    + moment_12 * power2_12 + moment_13 * power2_13 + moment_14 * power2_14
                    + moment_15 * power2_15)
                )
                power3_bar_0 = hyper_bar_0 * weight_21
                power2_bar_0 = hyper_bar_0 * weight_20 + moment_0 * weight_15 * power3_bar_0
                power2_bar_1 = k0 * moment_1 * weight_16 * power3_bar_0
                power2_bar_2 = k0 * moment_2 * weight_16 * power3_bar_0
                power2_bar_3 = k0 * moment_3 * weight_16 * power3_bar_0
                power2_bar_4 = k1 * moment_4 * weight_17 * power3_bar_0
                power2_bar_5 = k1 * moment_5 * weight_17 * power3_bar_0
                power2_bar_6 = k1 * moment_6 * weight_17 * power3_bar_0
                power2_bar_7 = k1 * moment_7 * weight_17 * power3_bar_0
                power2_bar_8 = k1 * moment_8 * weight_17 * power3_bar_0
                power2_bar_9 = k2 * moment_9 * weight_18 * power3_bar_0
                power2_bar_10 = k2 * moment_10 * weight_18 * power3_bar_0
                power2_bar_11 = k2 * moment_11 * weight_18 * power3_bar_0
                power2_bar_12 = k2 * moment_12 * weight_18 * power3_bar_0
                power2_bar_13 = k2 * moment_13 * weight_18 * power3_bar_0
                power2_bar_14 = k2 * moment_14 * weight_18 * power3_bar_0
                power2_bar_15 = k2 * moment_15 * weight_18 * power3_bar_0
                weight_bar_0 += moment_0 * moment_0 * power2_bar_0
                weight_bar_1 += t4 * power2_bar_0
                weight_bar_2 += t10 * power2_bar_0
                weight_bar_3 += t16 * power2_bar_0
                weight_bar_4 += (
                    moment_0 * (moment_1 * power2_bar_1 + moment_2 * power2_bar_2 + moment_3 * power2_bar_3)
                )
                weight_bar_5 += t20 * power2_bar_1 + t30 * power2_bar_2 + t42 * power2_bar_3
                weight_bar_6 += t26 * power2_bar_1 + t36 * power2_bar_2 + t46 * power2_bar_3
                weight_bar_7 += (
                    moment_0 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
                    + moment_7 * power2_bar_7 + moment_8 * power2_bar_8)
                )
                weight_bar_8 += (
                    t48 * power2_bar_4 + t65 * power2_bar_8 + k19 * moment_1 * moment_2 * power2_bar_5
                    + k19 * moment_3 * moment_1 * power2_bar_6 + k19 * moment_3 * moment_2 * power2_bar_7
                )
                weight_bar_9 += (
                    t49 * power2_bar_4 + t53 * power2_bar_5 + t57 * power2_bar_6 + t61 * power2_bar_7
                    + t66 * power2_bar_8
                )
                weight_bar_10 += (
                    t67 * power2_bar_8 + t58 * power2_bar_6 + t62 * power2_bar_7 + t50 * power2_bar_4
                    + t54 * power2_bar_5
                )
                weight_bar_11 += (
                    t68 * power2_bar_8 + t59 * power2_bar_6 + t63 * power2_bar_7 + t51 * power2_bar_4
                    + t55 * power2_bar_5
                )
                weight_bar_12 += (
                    moment_0 * (moment_9 * power2_bar_9 + moment_10 * power2_bar_10 + moment_11 * power2_bar_11
                    + moment_12 * power2_bar_12 + moment_13 * power2_bar_13 + moment_14 * power2_bar_14
                    + moment_15 * power2_bar_15)
                )
                weight_bar_13 += (
                    t70 * power2_bar_9 + t82 * power2_bar_13 + t73 * power2_bar_10 + t85 * power2_bar_14
                    + t76 * power2_bar_11 + t88 * power2_bar_15 + t79 * power2_bar_12
                )
                weight_bar_14 += (
                    t83 * power2_bar_13 + t86 * power2_bar_14 + t89 * power2_bar_15 + t71 * power2_bar_9
                    + t74 * power2_bar_10 + t77 * power2_bar_11 + t80 * power2_bar_12
                )
                weight_bar_15 += moment_0 * power2_0 * power3_bar_0
                weight_bar_16 += (
                    k0 * (moment_1 * power2_1 * power3_bar_0 + moment_2 * power2_2 * power3_bar_0
                    + moment_3 * power2_3 * power3_bar_0)
                )
                weight_bar_17 += (
                    k1 * (moment_4 * power2_4 * power3_bar_0 + moment_5 * power2_5 * power3_bar_0
                    + moment_6 * power2_6 * power3_bar_0 + moment_7 * power2_7 * power3_bar_0
                    + moment_8 * power2_8 * power3_bar_0)
                )
                weight_bar_18 += (
                    k2 * (moment_9 * power2_9 * power3_bar_0 + moment_10 * power2_10 * power3_bar_0
                    + moment_11 * power2_11 * power3_bar_0 + moment_12 * power2_12 * power3_bar_0
                    + moment_13 * power2_13 * power3_bar_0 + moment_14 * power2_14 * power3_bar_0
                    + moment_15 * power2_15 * power3_bar_0)
                )
                weight_bar_19 += moment_0 * hyper_bar_0
                weight_bar_20 += power2_0 * hyper_bar_0
                weight_bar_21 += hyper_bar_0 * power3_0
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
            store(weight_bar, weight_bar_at, 896, weight_bar_14)
            store(weight_bar, weight_bar_at, 960, weight_bar_15)
            store(weight_bar, weight_bar_at, 1024, weight_bar_16)
            store(weight_bar, weight_bar_at, 1088, weight_bar_17)
            store(weight_bar, weight_bar_at, 1152, weight_bar_18)
            store(weight_bar, weight_bar_at, 1216, weight_bar_19)
            store(weight_bar, weight_bar_at, 1280, weight_bar_20)
            store(weight_bar, weight_bar_at, 1344, weight_bar_21)


@compiled
def second_batch(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat):
    """moment [samples, 16, 64]
    weight [22, 64]
    hyper_bar [samples, 1, 64]
    moment_bar_hat [samples, 16, 64]
    weight_bar_hat [22, 64]
    -> moment_hat [samples, 16, 64], hyper_bar_hat [samples, 1, 64]
    230144 operations an instance; nesting order power2 by weight > moment, power3 by weight > moment > power2, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, moment_hat by hyper_bar > moment > moment_bar_hat > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_hat > weight > weight_bar_hat, hyper_bar_hat by moment > moment_bar_hat > power2 > power2_bar_hat > power3 > power3_bar_hat > weight > weight_bar_hat
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.3779644730092272)  # sqrt(7)/7
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.5477225575051662)  # sqrt(30)/10
    k5 = real(0.25819888974716115)  # sqrt(15)/15
    k6 = real(0.7745966692414834)  # sqrt(15)/5
    k7 = real(1.0954451150103324)  # sqrt(30)/5
    k8 = real(0.4629100498862757)  # sqrt(42)/14
    k9 = real(0.632455532033676)  # sqrt(10)/5
    k10 = real(0.50709255283711)  # 3*sqrt(35)/35
    k11 = real(0.47809144373375745)  # 2*sqrt(70)/35
    k12 = real(0.7071067811865476)  # sqrt(2)/2
    k13 = real(0.5976143046671968)  # sqrt(70)/14
    k14 = real(0.48795003647426655)  # sqrt(105)/21
    k15 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k16 = real(0.9759000729485331)  # 2*sqrt(105)/21
    k17 = real(0.9258200997725514)  # sqrt(42)/7
    k18 = real(0.7559289460184544)  # 2*sqrt(7)/7
    k19 = real(1.4142135623730951)  # sqrt(2)
    k20 = real(0.6172133998483676)  # 2*sqrt(42)/21
    k21 = real(0.5345224838248487)  # sqrt(14)/7
    k22 = real(0.7715167498104595)  # 5*sqrt(42)/42
    k23 = real(0.3086066999241838)  # sqrt(42)/21
    k24 = real(0.8164965809277259)  # sqrt(6)/3
    k25 = real(0.40824829046386296)  # sqrt(6)/6
    k26 = real(0.6546536707079771)  # sqrt(21)/7
    k27 = real(0.26726124191242434)  # sqrt(14)/14
    k28 = real(0.4364357804719847)  # 2*sqrt(21)/21
    k29 = real(0.5455447255899809)  # 5*sqrt(21)/42
    k30 = real(0.32732683535398854)  # sqrt(21)/14
    k31 = real(0.4564354645876384)  # sqrt(30)/12
    k32 = real(0.28867513459481287)  # sqrt(3)/6
    k33 = real(0.6454972243679028)  # sqrt(15)/6
    k34 = real(0.3535533905932738)  # sqrt(2)/4
    k35 = real(0.18257418583505536)  # sqrt(30)/30
    k36 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k37 = real(0.5163977794943223)  # 2*sqrt(15)/15
    k38 = real(2.0)  # 2
    k39 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k40 = real(0.894427190999916)  # 2*sqrt(5)/5
    k41 = real(3.4641016151377544)  # 2*sqrt(3)
    k42 = real(1.5811388300841898)  # sqrt(10)/2
    k43 = real(0.9128709291752768)  # sqrt(30)/6
    k44 = real(0.11952286093343936)  # sqrt(70)/70
    k45 = real(0.2927700218845599)  # sqrt(105)/35
    k46 = real(1.5491933384829668)  # 2*sqrt(15)/5
    k47 = real(0.1543033499620919)  # sqrt(42)/42
    k48 = real(1.6329931618554518)  # 2*sqrt(6)/3
    k49 = real(0.8728715609439694)  # 4*sqrt(21)/21
    k50 = real(1.0910894511799618)  # 5*sqrt(21)/21
    k51 = real(0.3872983346207417)  # sqrt(15)/10
    k52 = real(0.3333333333333333)  # 1/3
    k53 = real(0.6236095644623235)  # sqrt(14)/6
    k54 = real(3.7416573867739413)  # sqrt(14)
    k55 = real(0.9354143466934853)  # sqrt(14)/4
    k56 = real(0.38188130791298663)  # sqrt(21)/12
    k57 = real(1.6903085094570331)  # 2*sqrt(35)/7
    k58 = real(0.8660254037844386)  # sqrt(3)/2
    k59 = real(0.4140393356054125)  # sqrt(210)/35
    for n in range(begin, end):
        for c in range(0, 64, step):
            moment_hat_at = n * 1024 + c
            hyper_bar_hat_at = n * 64 + c
            moment_at = n * 1024 + c
            hyper_bar_at = n * 64 + c
            moment_bar_hat_at = n * 1024 + c
            moment_0 = load(moment, moment_at, 0)
            moment_1 = load(moment, moment_at, 64)
            moment_2 = load(moment, moment_at, 128)
            moment_3 = load(moment, moment_at, 192)
            moment_4 = load(moment, moment_at, 256)
            moment_5 = load(moment, moment_at, 320)
            moment_6 = load(moment, moment_at, 384)
            moment_7 = load(moment, moment_at, 448)
            moment_8 = load(moment, moment_at, 512)
            moment_9 = load(moment, moment_at, 576)
            moment_10 = load(moment, moment_at, 640)
            moment_11 = load(moment, moment_at, 704)
            moment_12 = load(moment, moment_at, 768)
            moment_13 = load(moment, moment_at, 832)
            moment_14 = load(moment, moment_at, 896)
            moment_15 = load(moment, moment_at, 960)
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
            moment_bar_hat_9 = load(moment_bar_hat, moment_bar_hat_at, 576)
            moment_bar_hat_10 = load(moment_bar_hat, moment_bar_hat_at, 640)
            moment_bar_hat_11 = load(moment_bar_hat, moment_bar_hat_at, 704)
            moment_bar_hat_12 = load(moment_bar_hat, moment_bar_hat_at, 768)
            moment_bar_hat_13 = load(moment_bar_hat, moment_bar_hat_at, 832)
            moment_bar_hat_14 = load(moment_bar_hat, moment_bar_hat_at, 896)
            moment_bar_hat_15 = load(moment_bar_hat, moment_bar_hat_at, 960)
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
            t11 = moment_15 * moment_15
            t12 = moment_9 * moment_9 + moment_10 * moment_10
            t13 = moment_13 * moment_13
            t14 = moment_14 * moment_14
            t15 = t13 + t14
            t16 = k2 * moment_11 * moment_11 + k2 * moment_12 * moment_12 + k2 * t11 + k2 * t12 + k2 * t15
            power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10 + weight_3 * t16
            t18 = moment_2 * moment_5
            t19 = moment_3 * moment_6
            t20 = moment_1 * (-k3 * moment_8 + k4 * moment_4) + k4 * t18 + k4 * t19
            t21 = moment_9 - k5 * moment_13
            t22 = moment_10 - k5 * moment_14
            t23 = moment_11 - k6 * moment_15
            t24 = moment_7 * moment_12
            t25 = t24 + k7 * moment_8 * moment_13
            t26 = k8 * moment_4 * t21 + k8 * moment_5 * t22 + k2 * moment_6 * t23 + k2 * t25
            power2_1 = moment_0 * moment_1 * weight_4 + weight_5 * t20 + weight_6 * t26
            t28 = moment_1 * moment_5
            t29 = moment_3 * moment_7
            t30 = k4 * t28 - moment_2 * (k3 * moment_8 + k4 * moment_4) + k4 * t29
            t31 = moment_10 + k5 * moment_14
            t32 = moment_9 + k5 * moment_13
            t33 = moment_11 + k6 * moment_15
            t34 = moment_6 * moment_12
            t35 = t34 + k7 * moment_8 * moment_14
            t36 = k8 * moment_4 * t31 - k8 * moment_5 * t32 - k2 * moment_7 * t33 + k2 * t35
            power2_2 = moment_0 * moment_2 * weight_4 + weight_5 * t30 + weight_6 * t36
            t38 = moment_3 * moment_8
            t39 = moment_1 * moment_6
            t40 = moment_2 * moment_7
            t41 = t39 + t40
            t42 = k9 * t38 + k4 * t41
            t43 = moment_8 * moment_15
            t44 = moment_4 * moment_11 + moment_5 * moment_12
            t45 = moment_6 * moment_13 + moment_7 * moment_14
            t46 = k10 * t43 + k2 * t44 + k11 * t45
            power2_3 = moment_0 * moment_3 * weight_4 + weight_5 * t42 + weight_6 * t46
            t48 = k12 * t1 - k12 * t2
            t49 = k13 * moment_1 * t21 + k13 * moment_2 * t31 + k14 * moment_3 * moment_11
            t50 = k8 * t7 - k8 * t8 - k15 * moment_8 * moment_4
            t51 = (
                k2 * t13 - k2 * t14 - k14 * moment_9 * moment_13 - k14 * moment_10 * moment_14
                - k16 * moment_11 * moment_15
            )
            power2_4 = (
                moment_0 * moment_4 * weight_7 + weight_8 * t48 + weight_9 * t49 + weight_10 * t50
                + weight_11 * t51
            )
            t53 = k13 * moment_1 * t22 - k13 * moment_2 * t32 + k14 * moment_3 * moment_12
            t54 = -k15 * moment_8 * moment_5 + k17 * moment_6 * moment_7
            t55 = (
                k14 * moment_9 * moment_14 - k14 * moment_10 * moment_13 - k16 * moment_12 * moment_15
                + k18 * moment_13 * moment_14
            )
            power2_5 = (
                moment_0 * moment_5 * weight_7 + k19 * moment_1 * moment_2 * weight_8 + weight_9 * t53
                + weight_10 * t54 + weight_11 * t55
            )
            t57 = k14 * moment_1 * t23 + k14 * moment_2 * moment_12 + k20 * moment_3 * moment_13
            t58 = k17 * moment_4 * moment_6 + k17 * moment_5 * moment_7 + k21 * moment_8 * moment_6
            t59 = (
                k22 * moment_11 * moment_9 + k22 * moment_12 * moment_10 + k13 * moment_11 * moment_13
                + k13 * moment_12 * moment_14 + k23 * moment_15 * moment_13
            )
            power2_6 = (
                moment_0 * moment_6 * weight_7 + k19 * moment_3 * moment_1 * weight_8 + weight_9 * t57
                + weight_10 * t58 + weight_11 * t59
            )
            t61 = k14 * moment_1 * moment_12 - k14 * moment_2 * t33 + k20 * moment_3 * moment_14
            t62 = -k17 * moment_4 * moment_7 + k17 * moment_5 * moment_6 + k21 * moment_8 * moment_7
            t63 = (
                -k22 * moment_12 * moment_9 + k22 * moment_11 * moment_10 - k13 * moment_11 * moment_14
                + k13 * moment_12 * moment_13 + k23 * moment_15 * moment_14
            )
            power2_7 = (
                moment_0 * moment_7 * weight_7 + weight_9 * t61 + k19 * moment_3 * moment_2 * weight_8
                + weight_10 * t62 + weight_11 * t63
            )
            t65 = k24 * t0 - k25 * t3
            t66 = k21 * moment_1 * moment_13 + k21 * moment_2 * moment_14 + k26 * moment_3 * moment_15
            t67 = k21 * t5 - k21 * t6 + k27 * t9
            t68 = k28 * t11 - k29 * t12 + k30 * t15
            power2_8 = (
                moment_0 * moment_8 * weight_7 + weight_8 * t65 + weight_9 * t66 + weight_10 * t67
                + weight_11 * t68
            )
            t70 = -k12 * t18 + k12 * moment_1 * moment_4
            t71 = (
                -k31 * t24 - k32 * moment_4 * moment_13 + k32 * moment_5 * moment_14
                + k31 * moment_6 * moment_11 - k33 * moment_8 * moment_9
            )
            power2_9 = moment_0 * moment_9 * weight_12 + weight_13 * t70 + weight_14 * t71
            t73 = k12 * t28 + k12 * moment_2 * moment_4
            t74 = (
                k31 * t34 - k32 * moment_4 * moment_14 - k32 * moment_5 * moment_13 + k31 * moment_7 * moment_11
                - k33 * moment_8 * moment_10
            )
            power2_10 = moment_0 * moment_10 * weight_12 + weight_13 * t73 + weight_14 * t74
            t76 = k0 * t39 - k0 * t40 + k0 * moment_3 * moment_4
            t77 = (
                -k0 * moment_4 * moment_15 + moment_6 * (k31 * moment_9 + k34 * moment_13)
                + moment_7 * (k31 * moment_10 - k34 * moment_14)
            )
            power2_11 = moment_0 * moment_11 * weight_12 + weight_13 * t76 + weight_14 * t77
            t79 = moment_1 * moment_7 + moment_2 * moment_6 + moment_3 * moment_5
            t80 = (
                -k0 * moment_5 * moment_15 + moment_6 * (k31 * moment_10 + k34 * moment_14)
                + moment_7 * (-k31 * moment_9 + k34 * moment_13)
            )
            power2_12 = moment_0 * moment_12 * weight_12 + k0 * weight_13 * t79 + weight_14 * t80
            t82 = -k35 * t18 + k36 * t19 + moment_1 * (k9 * moment_8 - k35 * moment_4)
            t83 = (
                k34 * t25 + moment_4 * (-k32 * moment_9 + k1 * moment_13) + moment_5 * (-k32 * moment_10
                + k1 * moment_14) + moment_6 * (k34 * moment_11 + k35 * moment_15)
            )
            power2_13 = moment_0 * moment_13 * weight_12 + weight_13 * t82 + weight_14 * t83
            t85 = -k35 * t28 + k36 * t29 + moment_2 * (k9 * moment_8 + k35 * moment_4)
            t86 = (
                k34 * t35 - moment_4 * (k32 * moment_10 + k1 * moment_14) + moment_5 * (k32 * moment_9
                + k1 * moment_13) + moment_7 * (-k34 * moment_11 + k35 * moment_15)
            )
            power2_14 = moment_0 * moment_14 * weight_12 + weight_13 * t85 + weight_14 * t86
            t88 = k6 * t38 - k1 * t41
            t89 = k37 * t43 - k0 * t44 + k35 * t45
            power2_15 = moment_0 * moment_15 * weight_12 + weight_13 * t88 + weight_14 * t89
            t91 = moment_1 * power2_1 + moment_2 * power2_2 + moment_3 * power2_3
            t92 = (
                moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7
                + moment_8 * power2_8
            )
            t93 = (
                moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11 + moment_12 * power2_12
                + moment_13 * power2_13 + moment_14 * power2_14 + moment_15 * power2_15
            )
            power3_0 = (
                moment_0 * power2_0 * weight_15 + k0 * weight_16 * t91 + k1 * weight_17 * t92
                + k2 * weight_18 * t93
            )
            power3_bar_0 = hyper_bar_0 * weight_21
            power2_bar_0 = hyper_bar_0 * weight_20 + moment_0 * weight_15 * power3_bar_0
            power2_bar_1 = k0 * moment_1 * weight_16 * power3_bar_0
            power2_bar_2 = k0 * moment_2 * weight_16 * power3_bar_0
            power2_bar_3 = k0 * moment_3 * weight_16 * power3_bar_0
            power2_bar_4 = k1 * moment_4 * weight_17 * power3_bar_0
            power2_bar_5 = k1 * moment_5 * weight_17 * power3_bar_0
            power2_bar_6 = k1 * moment_6 * weight_17 * power3_bar_0
            power2_bar_7 = k1 * moment_7 * weight_17 * power3_bar_0
            power2_bar_8 = k1 * moment_8 * weight_17 * power3_bar_0
            power2_bar_9 = k2 * moment_9 * weight_18 * power3_bar_0
            power2_bar_10 = k2 * moment_10 * weight_18 * power3_bar_0
            power2_bar_11 = k2 * moment_11 * weight_18 * power3_bar_0
            power2_bar_12 = k2 * moment_12 * weight_18 * power3_bar_0
            power2_bar_13 = k2 * moment_13 * weight_18 * power3_bar_0
            power2_bar_14 = k2 * moment_14 * weight_18 * power3_bar_0
            power2_bar_15 = k2 * moment_15 * weight_18 * power3_bar_0
            t112 = moment_3 * moment_bar_hat_3
            t113 = moment_1 * moment_bar_hat_1
            t114 = moment_2 * moment_bar_hat_2
            t115 = t113 + t114
            t116 = moment_8 * moment_bar_hat_8
            t117 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
            t118 = moment_6 * moment_bar_hat_6
            t119 = moment_7 * moment_bar_hat_7
            t120 = t118 + t119
            t121 = moment_15 * moment_bar_hat_15
            t122 = moment_9 * moment_bar_hat_9 + moment_10 * moment_bar_hat_10
            t123 = moment_13 * moment_bar_hat_13 + moment_14 * moment_bar_hat_14
            power2_bar_hat_0 = (
                moment_0 * moment_0 * weight_bar_hat_0 + k38 * moment_0 * weight_0 * moment_bar_hat_0
                + t4 * weight_bar_hat_1 + weight_1 * (k39 * t112 + k39 * t115) + t10 * weight_bar_hat_2
                + weight_2 * (k40 * t116 + k40 * t117 + k40 * t120) + t16 * weight_bar_hat_3
                + weight_3 * (k18 * moment_11 * moment_bar_hat_11 + k18 * moment_12 * moment_bar_hat_12
                + k18 * t121 + k18 * t122 + k18 * t123)
            )
            t125 = -k0 * moment_bar_hat_8 + moment_bar_hat_4
            t126 = moment_8 * moment_bar_hat_1
            t127 = moment_3 * moment_bar_hat_6 + moment_6 * moment_bar_hat_3
            t128 = moment_4 * moment_bar_hat_1
            t129 = moment_2 * moment_bar_hat_5 + moment_5 * moment_bar_hat_2
            t130 = t128 + t129
            t131 = moment_bar_hat_9 - k5 * moment_bar_hat_13
            t132 = moment_bar_hat_10 - k5 * moment_bar_hat_14
            t133 = moment_bar_hat_11 - k6 * moment_bar_hat_15
            t134 = -k41 * moment_bar_hat_8 + moment_bar_hat_4
            t135 = moment_14 * moment_bar_hat_5
            t136 = (
                moment_15 * moment_bar_hat_6 - k42 * (moment_9 * moment_bar_hat_4
                + moment_10 * moment_bar_hat_5)
            )
            t137 = moment_7 * moment_bar_hat_12 + moment_12 * moment_bar_hat_7
            t138 = moment_11 * moment_bar_hat_6
            t139 = t137 + k7 * (moment_8 * moment_bar_hat_13 + k43 * t138)
            power2_bar_hat_1 = (
                moment_0 * moment_1 * weight_bar_hat_4 + weight_4 * (moment_0 * moment_bar_hat_1
                + moment_1 * moment_bar_hat_0) + t20 * weight_bar_hat_5 + weight_5 * (k4 * moment_1 * t125
                - k3 * t126 + k4 * t127 + k4 * t130) + t26 * weight_bar_hat_6 + weight_6 * (k8 * moment_4 * t131
                + k8 * moment_5 * t132 + k2 * moment_6 * t133 - k44 * moment_13 * t134 - k44 * t135 - k45 * t136
                + k2 * t139)
            )
            t141 = k0 * moment_bar_hat_8 + moment_bar_hat_4
            t142 = moment_8 * moment_bar_hat_2
            t143 = moment_3 * moment_bar_hat_7 + moment_7 * moment_bar_hat_3
            t144 = moment_4 * moment_bar_hat_2
            t145 = moment_1 * moment_bar_hat_5 + moment_5 * moment_bar_hat_1
            t146 = t144 - t145
            t147 = moment_bar_hat_10 + k5 * moment_bar_hat_14
            t148 = moment_bar_hat_9 + k5 * moment_bar_hat_13
            t149 = moment_bar_hat_11 + k6 * moment_bar_hat_15
            t150 = moment_13 * moment_bar_hat_5
            t151 = k41 * moment_bar_hat_8 + moment_bar_hat_4
            t152 = (
                moment_15 * moment_bar_hat_7 + k42 * (moment_9 * moment_bar_hat_5
                - moment_10 * moment_bar_hat_4)
            )
            t153 = moment_6 * moment_bar_hat_12 + moment_12 * moment_bar_hat_6
            t154 = moment_11 * moment_bar_hat_7
            t155 = t153 + k7 * (moment_8 * moment_bar_hat_14 - k43 * t154)
            power2_bar_hat_2 = (
                moment_0 * moment_2 * weight_bar_hat_4 + weight_4 * (moment_0 * moment_bar_hat_2
                + moment_2 * moment_bar_hat_0) + t30 * weight_bar_hat_5 + weight_5 * (-k4 * moment_2 * t141
                - k3 * t142 + k4 * t143 - k4 * t146) + t36 * weight_bar_hat_6 + weight_6 * (k8 * moment_4 * t147
                - k8 * moment_5 * t148 - k2 * moment_7 * t149 - k44 * t150 + k44 * moment_14 * t151 - k45 * t152
                + k2 * t155)
            )
            t157 = moment_3 * moment_bar_hat_8 + moment_8 * moment_bar_hat_3
            t158 = moment_1 * moment_bar_hat_6 + moment_6 * moment_bar_hat_1
            t159 = moment_2 * moment_bar_hat_7 + moment_7 * moment_bar_hat_2
            t160 = t158 + t159
            t161 = moment_8 * moment_bar_hat_15 + moment_15 * moment_bar_hat_8
            t162 = (
                moment_4 * moment_bar_hat_11 + moment_5 * moment_bar_hat_12 + moment_11 * moment_bar_hat_4
                + moment_12 * moment_bar_hat_5
            )
            t163 = moment_13 * moment_bar_hat_6
            t164 = moment_14 * moment_bar_hat_7
            t165 = moment_6 * moment_bar_hat_13 + moment_7 * moment_bar_hat_14 + t163 + t164
            power2_bar_hat_3 = (
                moment_0 * moment_3 * weight_bar_hat_4 + weight_4 * (moment_0 * moment_bar_hat_3
                + moment_3 * moment_bar_hat_0) + t42 * weight_bar_hat_5 + weight_5 * (k9 * t157 + k4 * t160)
                + t46 * weight_bar_hat_6 + weight_6 * (k10 * t161 + k2 * t162 + k11 * t165)
            )
            t167 = moment_13 * moment_bar_hat_1
            t168 = moment_14 * moment_bar_hat_2
            t169 = moment_bar_hat_9 - k46 * moment_bar_hat_13
            t170 = moment_bar_hat_10 + k46 * moment_bar_hat_14
            power2_bar_hat_4 = (
                moment_0 * moment_4 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_4
                + moment_4 * moment_bar_hat_0) + t48 * weight_bar_hat_8 + t49 * weight_bar_hat_9
                + weight_8 * (k19 * t113 - k19 * t114) + weight_9 * (k13 * moment_1 * t131
                + k13 * moment_2 * t147 + k14 * moment_3 * moment_bar_hat_11 + k13 * moment_9 * moment_bar_hat_1
                + k13 * moment_10 * moment_bar_hat_2 + k14 * moment_11 * moment_bar_hat_3 - k47 * t167
                + k47 * t168) + t50 * weight_bar_hat_10 + weight_10 * (k17 * t118 - k17 * t119
                - k15 * moment_4 * moment_bar_hat_8 - k15 * moment_8 * moment_bar_hat_4)
                + t51 * weight_bar_hat_11 - weight_11 * (k14 * moment_9 * moment_bar_hat_13
                + k14 * moment_10 * moment_bar_hat_14 + k16 * moment_11 * moment_bar_hat_15
                + k14 * moment_13 * t169 + k14 * moment_14 * t170 + k16 * moment_15 * moment_bar_hat_11)
            )
            t172 = moment_bar_hat_10 - k46 * moment_bar_hat_14
            t173 = moment_bar_hat_9 + k46 * moment_bar_hat_13
            power2_bar_hat_5 = (
                moment_0 * moment_5 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_5
                + moment_5 * moment_bar_hat_0) + k19 * moment_1 * moment_2 * weight_bar_hat_8
                + t53 * weight_bar_hat_9 + weight_8 * (k19 * moment_1 * moment_bar_hat_2
                + k19 * moment_2 * moment_bar_hat_1) + weight_9 * (k13 * moment_1 * t132 - k13 * moment_2 * t148
                + k14 * moment_3 * moment_bar_hat_12 - k13 * moment_9 * moment_bar_hat_2
                + k13 * moment_10 * moment_bar_hat_1 + k14 * moment_12 * moment_bar_hat_3
                - k47 * moment_13 * moment_bar_hat_2 - k47 * moment_14 * moment_bar_hat_1)
                + t54 * weight_bar_hat_10 + weight_10 * (-k15 * moment_5 * moment_bar_hat_8
                + k17 * moment_6 * moment_bar_hat_7 + k17 * moment_7 * moment_bar_hat_6
                - k15 * moment_8 * moment_bar_hat_5) + t55 * weight_bar_hat_11
                + weight_11 * (k14 * moment_9 * moment_bar_hat_14 - k14 * moment_10 * moment_bar_hat_13
                - k16 * moment_12 * moment_bar_hat_15 - k14 * moment_13 * t172 + k14 * moment_14 * t173
                - k16 * moment_15 * moment_bar_hat_12)
            )
            t175 = moment_bar_hat_9 + k6 * moment_bar_hat_13
            t176 = moment_bar_hat_10 + k6 * moment_bar_hat_14
            t177 = moment_bar_hat_11 + k37 * moment_bar_hat_15
            power2_bar_hat_6 = (
                moment_0 * moment_6 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_6
                + moment_6 * moment_bar_hat_0) + k19 * moment_3 * moment_1 * weight_bar_hat_8
                + t57 * weight_bar_hat_9 + k19 * weight_8 * (moment_1 * moment_bar_hat_3
                + moment_3 * moment_bar_hat_1) + weight_9 * (k14 * moment_1 * t133
                + k14 * moment_2 * moment_bar_hat_12 + k20 * moment_3 * moment_bar_hat_13
                + k14 * moment_11 * moment_bar_hat_1 + k14 * moment_12 * moment_bar_hat_2
                + k20 * moment_13 * moment_bar_hat_3 - k2 * moment_15 * moment_bar_hat_1)
                + t58 * weight_bar_hat_10 + weight_10 * (k17 * moment_4 * moment_bar_hat_6
                + k17 * moment_5 * moment_bar_hat_7 + k17 * moment_6 * t141 + k17 * moment_7 * moment_bar_hat_5
                + k21 * moment_8 * moment_bar_hat_6) + t59 * weight_bar_hat_11
                + weight_11 * (k22 * moment_9 * moment_bar_hat_11 + k22 * moment_10 * moment_bar_hat_12
                + k22 * moment_11 * t175 + k22 * moment_12 * t176 + k13 * moment_13 * t177
                + k13 * moment_14 * moment_bar_hat_12 + k23 * moment_15 * moment_bar_hat_13)
            )
            t179 = moment_bar_hat_10 - k6 * moment_bar_hat_14
            t180 = moment_bar_hat_9 - k6 * moment_bar_hat_13
            t181 = moment_bar_hat_11 - k37 * moment_bar_hat_15
            power2_bar_hat_7 = (
                moment_0 * moment_7 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_7
                + moment_7 * moment_bar_hat_0) + t61 * weight_bar_hat_9
                + weight_9 * (k14 * moment_1 * moment_bar_hat_12 - k14 * moment_2 * t149
                + k20 * moment_3 * moment_bar_hat_14 - k14 * moment_11 * moment_bar_hat_2
                + k14 * moment_12 * moment_bar_hat_1 + k20 * moment_14 * moment_bar_hat_3
                - k2 * moment_15 * moment_bar_hat_2) + k19 * moment_3 * moment_2 * weight_bar_hat_8
                + weight_8 * (k19 * moment_2 * moment_bar_hat_3 + k19 * moment_3 * moment_bar_hat_2)
                + t62 * weight_bar_hat_10 + weight_10 * (-k17 * moment_4 * moment_bar_hat_7
                + k17 * moment_5 * moment_bar_hat_6 + k17 * moment_6 * moment_bar_hat_5 - k17 * moment_7 * t125
                + k21 * moment_8 * moment_bar_hat_7) + t63 * weight_bar_hat_11
                + weight_11 * (-k22 * moment_9 * moment_bar_hat_12 + k22 * moment_10 * moment_bar_hat_11
                + k22 * moment_11 * t179 - k22 * moment_12 * t180 + k13 * moment_13 * moment_bar_hat_12
                - k13 * moment_14 * t181 + k23 * moment_15 * moment_bar_hat_14)
            )
            power2_bar_hat_8 = (
                moment_0 * moment_8 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_8
                + moment_8 * moment_bar_hat_0) + t65 * weight_bar_hat_8 + t66 * weight_bar_hat_9
                + weight_8 * (k48 * t112 - k24 * t115) + weight_9 * (k21 * t167 + k21 * t168
                + k21 * moment_1 * moment_bar_hat_13 + k21 * moment_2 * moment_bar_hat_14
                + k26 * moment_3 * moment_bar_hat_15 + k26 * moment_15 * moment_bar_hat_3)
                + t67 * weight_bar_hat_10 + weight_10 * (k15 * t116 - k15 * t117 + k21 * t120)
                + t68 * weight_bar_hat_11 + weight_11 * (k49 * t121 - k50 * t122 + k26 * t123)
            )
            power2_bar_hat_9 = (
                moment_0 * moment_9 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_9
                + moment_9 * moment_bar_hat_0) + t70 * weight_bar_hat_13 + weight_13 * (k12 * t128 - k12 * t129
                + k12 * moment_1 * moment_bar_hat_4) + t71 * weight_bar_hat_14 + weight_14 * (k32 * t135
                - k31 * t137 + k31 * t138 - k32 * moment_4 * moment_bar_hat_13
                + k32 * moment_5 * moment_bar_hat_14 + k31 * moment_6 * moment_bar_hat_11
                - k33 * moment_8 * moment_bar_hat_9 - k33 * moment_9 * moment_bar_hat_8
                - k32 * moment_13 * moment_bar_hat_4)
            )
            power2_bar_hat_10 = (
                moment_0 * moment_10 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_10
                + moment_10 * moment_bar_hat_0) + t73 * weight_bar_hat_13 + weight_13 * (k12 * t144 + k12 * t145
                + k12 * moment_2 * moment_bar_hat_4) + t74 * weight_bar_hat_14 + weight_14 * (-k32 * t150
                + k31 * t153 + k31 * t154 - k32 * moment_4 * moment_bar_hat_14
                - k32 * moment_5 * moment_bar_hat_13 + k31 * moment_7 * moment_bar_hat_11
                - k33 * moment_8 * moment_bar_hat_10 - k33 * moment_10 * moment_bar_hat_8
                - k32 * moment_14 * moment_bar_hat_4)
            )
            power2_bar_hat_11 = (
                moment_0 * moment_11 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_11
                + moment_11 * moment_bar_hat_0) + t76 * weight_bar_hat_13 + weight_13 * (k0 * t158 - k0 * t159
                + k0 * moment_3 * moment_bar_hat_4 + k0 * moment_4 * moment_bar_hat_3) + t77 * weight_bar_hat_14
                + weight_14 * (k34 * t163 - k34 * t164 - k0 * moment_4 * moment_bar_hat_15
                + k31 * moment_6 * t175 + k31 * moment_7 * t179 + k31 * moment_9 * moment_bar_hat_6
                + k31 * moment_10 * moment_bar_hat_7 - k0 * moment_15 * moment_bar_hat_4)
            )
            power2_bar_hat_12 = (
                moment_0 * moment_12 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_12
                + moment_12 * moment_bar_hat_0) + k0 * t79 * weight_bar_hat_13
                + k0 * weight_13 * (moment_1 * moment_bar_hat_7 + moment_2 * moment_bar_hat_6
                + moment_3 * moment_bar_hat_5 + moment_5 * moment_bar_hat_3 + moment_6 * moment_bar_hat_2
                + moment_7 * moment_bar_hat_1) + t80 * weight_bar_hat_14
                + weight_14 * (-k0 * moment_5 * moment_bar_hat_15 + k31 * moment_6 * t176
                - k31 * moment_7 * t180 - k31 * moment_9 * moment_bar_hat_7 + k31 * moment_10 * moment_bar_hat_6
                + k34 * moment_13 * moment_bar_hat_7 + k34 * moment_14 * moment_bar_hat_6
                - k0 * moment_15 * moment_bar_hat_5)
            )
            power2_bar_hat_13 = (
                moment_0 * moment_13 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_13
                + moment_13 * moment_bar_hat_0) + t82 * weight_bar_hat_13 + weight_13 * (k9 * t126 + k36 * t127
                - k35 * t130 - k35 * moment_1 * t134) + t83 * weight_bar_hat_14 + weight_14 * (k1 * t135
                + k35 * t136 + k34 * t139 - k32 * moment_4 * t169 - k32 * moment_5 * t172
                + k34 * moment_6 * t177 + moment_13 * (k51 * moment_bar_hat_8 + k1 * moment_bar_hat_4))
            )
            power2_bar_hat_14 = (
                moment_0 * moment_14 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_14
                + moment_14 * moment_bar_hat_0) + t85 * weight_bar_hat_13 + weight_13 * (k9 * t142 + k36 * t143
                + k35 * t146 + k35 * moment_2 * t151) + t86 * weight_bar_hat_14 + weight_14 * (k1 * t150
                + k35 * t152 + k34 * t155 - k32 * moment_4 * t170 + k32 * moment_5 * t173
                - k34 * moment_7 * t181 + moment_14 * (k51 * moment_bar_hat_8 - k1 * moment_bar_hat_4))
            )
            power2_bar_hat_15 = (
                moment_0 * moment_15 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_15
                + moment_15 * moment_bar_hat_0) + t88 * weight_bar_hat_13 + weight_13 * (k6 * t157 - k1 * t160)
                + t89 * weight_bar_hat_14 + weight_14 * (k37 * t161 - k0 * t162 + k35 * t165)
            )
            power3_bar_hat_0 = (
                moment_0 * power2_0 * weight_bar_hat_15 + weight_15 * (moment_0 * power2_bar_hat_0
                + power2_0 * moment_bar_hat_0) + k0 * t91 * weight_bar_hat_16
                + k0 * weight_16 * (moment_1 * power2_bar_hat_1 + moment_2 * power2_bar_hat_2
                + moment_3 * power2_bar_hat_3 + power2_1 * moment_bar_hat_1 + power2_2 * moment_bar_hat_2
                + power2_3 * moment_bar_hat_3) + k1 * t92 * weight_bar_hat_17
                + k1 * weight_17 * (moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5
                + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7 + moment_8 * power2_bar_hat_8
                + power2_4 * moment_bar_hat_4 + power2_5 * moment_bar_hat_5 + power2_6 * moment_bar_hat_6
                + power2_7 * moment_bar_hat_7 + power2_8 * moment_bar_hat_8) + k2 * t93 * weight_bar_hat_18
                + k2 * weight_18 * (moment_9 * power2_bar_hat_9 + moment_10 * power2_bar_hat_10
                + moment_11 * power2_bar_hat_11 + moment_12 * power2_bar_hat_12 + moment_13 * power2_bar_hat_13
                + moment_14 * power2_bar_hat_14 + moment_15 * power2_bar_hat_15 + power2_9 * moment_bar_hat_9
                + power2_10 * moment_bar_hat_10 + power2_11 * moment_bar_hat_11 + power2_12 * moment_bar_hat_12
                + power2_13 * moment_bar_hat_13 + power2_14 * moment_bar_hat_14 + power2_15 * moment_bar_hat_15)
            )
            power3_hat_0 = hyper_bar_0 * weight_bar_hat_21
            t193 = power3_bar_0 * weight_bar_hat_15 + weight_15 * power3_hat_0
            power2_hat_0 = (
                hyper_bar_0 * weight_bar_hat_20 + moment_0 * t193 + weight_15 * power3_bar_0 * moment_bar_hat_0
            )
            t195 = power3_bar_0 * weight_bar_hat_16 + weight_16 * power3_hat_0
            power2_hat_1 = k0 * (moment_1 * t195 + weight_16 * power3_bar_0 * moment_bar_hat_1)
            power2_hat_2 = k0 * (moment_2 * t195 + weight_16 * power3_bar_0 * moment_bar_hat_2)
            power2_hat_3 = k0 * (moment_3 * t195 + weight_16 * power3_bar_0 * moment_bar_hat_3)
            t199 = power3_bar_0 * weight_bar_hat_17 + weight_17 * power3_hat_0
            power2_hat_4 = k1 * (moment_4 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_4)
            power2_hat_5 = k1 * (moment_5 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_5)
            power2_hat_6 = k1 * (moment_6 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_6)
            power2_hat_7 = k1 * (moment_7 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_7)
            power2_hat_8 = k1 * (moment_8 * t199 + weight_17 * power3_bar_0 * moment_bar_hat_8)
            t205 = power3_bar_0 * weight_bar_hat_18 + weight_18 * power3_hat_0
            power2_hat_9 = k2 * (moment_9 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_9)
            power2_hat_10 = k2 * (moment_10 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_10)
            power2_hat_11 = k2 * (moment_11 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_11)
            power2_hat_12 = k2 * (moment_12 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_12)
            power2_hat_13 = k2 * (moment_13 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_13)
            power2_hat_14 = k2 * (moment_14 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_14)
            power2_hat_15 = k2 * (moment_15 * t205 + weight_18 * power3_bar_0 * moment_bar_hat_15)
            t213 = weight_bar_hat_4 * power2_bar_1 + weight_4 * power2_hat_1
            t214 = weight_bar_hat_4 * power2_bar_2 + weight_4 * power2_hat_2
            t215 = weight_bar_hat_4 * power2_bar_3 + weight_4 * power2_hat_3
            t216 = weight_bar_hat_7 * power2_bar_4 + weight_7 * power2_hat_4
            t217 = weight_bar_hat_7 * power2_bar_5 + weight_7 * power2_hat_5
            t218 = weight_bar_hat_7 * power2_bar_6 + weight_7 * power2_hat_6
            t219 = weight_bar_hat_7 * power2_bar_7 + weight_7 * power2_hat_7
            t220 = weight_bar_hat_7 * power2_bar_8 + weight_7 * power2_hat_8
            t221 = weight_bar_hat_12 * power2_bar_9 + weight_12 * power2_hat_9
            t222 = weight_bar_hat_12 * power2_bar_10 + weight_12 * power2_hat_10
            t223 = weight_bar_hat_12 * power2_bar_11 + weight_12 * power2_hat_11
            t224 = weight_bar_hat_12 * power2_bar_12 + weight_12 * power2_hat_12
            t225 = weight_bar_hat_12 * power2_bar_13 + weight_12 * power2_hat_13
            t226 = weight_bar_hat_12 * power2_bar_14 + weight_12 * power2_hat_14
            t227 = weight_bar_hat_12 * power2_bar_15 + weight_12 * power2_hat_15
            t228 = weight_bar_hat_8 * power2_bar_4 + weight_8 * power2_hat_4
            t229 = weight_bar_hat_1 * power2_bar_0 + weight_1 * power2_hat_0
            t230 = weight_bar_hat_8 * power2_bar_8 + weight_8 * power2_hat_8
            t231 = t229 - k12 * t230
            t232 = k19 * weight_bar_hat_8 * power2_bar_5 + k19 * weight_8 * power2_hat_5
            t233 = k19 * weight_bar_hat_8 * power2_bar_6 + k19 * weight_8 * power2_hat_6
            t234 = weight_bar_hat_13 * power2_bar_9 + weight_13 * power2_hat_9
            t235 = weight_bar_hat_5 * power2_bar_1 + weight_5 * power2_hat_1
            t236 = weight_bar_hat_13 * power2_bar_13 + weight_13 * power2_hat_13
            t237 = t235 - k52 * t236
            t238 = k12 * t234 + k4 * t237
            t239 = weight_bar_hat_13 * power2_bar_10 + weight_13 * power2_hat_10
            t240 = weight_bar_hat_5 * power2_bar_2 + weight_5 * power2_hat_2
            t241 = weight_bar_hat_13 * power2_bar_14 + weight_13 * power2_hat_14
            t242 = t240 - k52 * t241
            t243 = k12 * t239 + k4 * t242
            t244 = weight_bar_hat_13 * power2_bar_11 + weight_13 * power2_hat_11
            t245 = weight_bar_hat_5 * power2_bar_3 + weight_5 * power2_hat_3
            t246 = weight_bar_hat_13 * power2_bar_15 + weight_13 * power2_hat_15
            t247 = t245 - k24 * t246
            t248 = k0 * t244 + k4 * t247
            t249 = k0 * weight_bar_hat_13 * power2_bar_12 + k0 * weight_13 * power2_hat_12
            t250 = -k3 * t235 + k9 * t236
            t251 = weight_bar_hat_9 * power2_bar_4 + weight_9 * power2_hat_4
            t252 = weight_bar_hat_9 * power2_bar_5 + weight_9 * power2_hat_5
            t253 = weight_bar_hat_9 * power2_bar_6 + weight_9 * power2_hat_6
            t254 = weight_bar_hat_9 * power2_bar_7 + weight_9 * power2_hat_7
            t255 = weight_bar_hat_9 * power2_bar_8 + weight_9 * power2_hat_8
            t256 = -k47 * t251 + k21 * t255
            t257 = weight_8 * power2_bar_4
            t258 = weight_1 * power2_bar_0
            t259 = weight_8 * power2_bar_8
            t260 = t258 - k12 * t259
            t261 = weight_13 * power2_bar_9
            t262 = weight_5 * power2_bar_1
            t263 = weight_13 * power2_bar_13
            t264 = t262 - k52 * t263
            t265 = k12 * t261 + k4 * t264
            t266 = weight_13 * power2_bar_10
            t267 = weight_5 * power2_bar_2
            t268 = weight_13 * power2_bar_14
            t269 = t267 - k52 * t268
            t270 = k12 * t266 + k4 * t269
            t271 = weight_13 * power2_bar_11
            t272 = weight_5 * power2_bar_3
            t273 = weight_13 * power2_bar_15
            t274 = t272 - k24 * t273
            t275 = k0 * t271 + k4 * t274
            t276 = -k3 * t262 + k9 * t263
            t277 = weight_9 * power2_bar_4
            t278 = weight_9 * power2_bar_8
            t279 = -k47 * t277 + k21 * t278
            t280 = k19 * weight_bar_hat_8 * power2_bar_7 + k19 * weight_8 * power2_hat_7
            t281 = k12 * t239 - k4 * t242
            t282 = -k12 * t234 + k4 * t237
            t283 = -k0 * t244 + k4 * t247
            t284 = -k3 * t240 + k9 * t241
            t285 = k47 * t251 + k21 * t255
            t286 = k12 * t266 - k4 * t269
            t287 = -k12 * t261 + k4 * t264
            t288 = -k0 * t271 + k4 * t274
            t289 = -k3 * t267 + k9 * t268
            t290 = k47 * t277 + k21 * t278
            t291 = k4 * t235 + k36 * t236
            t292 = k4 * t240 + k36 * t241
            t293 = k9 * t245 + k6 * t246
            t294 = k4 * t262 + k36 * t263
            t295 = k4 * t267 + k36 * t268
            t296 = k9 * t272 + k6 * t273
            t297 = weight_bar_hat_2 * power2_bar_0 + weight_2 * power2_hat_0
            t298 = weight_bar_hat_10 * power2_bar_8 + weight_10 * power2_hat_8
            t299 = k40 * t297 - k15 * t298
            t300 = weight_bar_hat_10 * power2_bar_6 + weight_10 * power2_hat_6
            t301 = moment_6 * t300
            t302 = weight_bar_hat_10 * power2_bar_7 + weight_10 * power2_hat_7
            t303 = moment_7 * t302
            t304 = weight_bar_hat_10 * power2_bar_4 + weight_10 * power2_hat_4
            t305 = weight_bar_hat_6 * power2_bar_1 + weight_6 * power2_hat_1
            t306 = weight_bar_hat_14 * power2_bar_13 + weight_14 * power2_hat_13
            t307 = t305 - k53 * t306
            t308 = weight_bar_hat_6 * power2_bar_2 + weight_6 * power2_hat_2
            t309 = weight_bar_hat_14 * power2_bar_14 + weight_14 * power2_hat_14
            t310 = t308 - k53 * t309
            t311 = weight_bar_hat_6 * power2_bar_3 + weight_6 * power2_hat_3
            t312 = weight_bar_hat_14 * power2_bar_15 + weight_14 * power2_hat_15
            t313 = k2 * t311 - k0 * t312
            t314 = weight_bar_hat_14 * power2_bar_9 + weight_14 * power2_hat_9
            t315 = t305 - k54 * t306
            t316 = k32 * t314 + k44 * t315
            t317 = weight_bar_hat_14 * power2_bar_10 + weight_14 * power2_hat_10
            t318 = t308 - k54 * t309
            t319 = -k32 * t317 + k44 * t318
            t320 = weight_bar_hat_14 * power2_bar_11 + weight_14 * power2_hat_11
            t321 = weight_2 * power2_bar_0
            t322 = weight_10 * power2_bar_8
            t323 = k40 * t321 - k15 * t322
            t324 = weight_10 * moment_bar_hat_6 * power2_bar_6
            t325 = weight_10 * moment_bar_hat_7 * power2_bar_7
            t326 = weight_6 * power2_bar_1
            t327 = weight_14 * power2_bar_13
            t328 = t326 - k53 * t327
            t329 = weight_6 * power2_bar_2
            t330 = weight_14 * power2_bar_14
            t331 = t329 - k53 * t330
            t332 = weight_6 * power2_bar_3
            t333 = weight_14 * power2_bar_15
            t334 = k2 * t332 - k0 * t333
            t335 = weight_14 * power2_bar_9
            t336 = t326 - k54 * t327
            t337 = k32 * t335 + k44 * t336
            t338 = weight_14 * power2_bar_10
            t339 = t329 - k54 * t330
            t340 = -k32 * t338 + k44 * t339
            t341 = weight_bar_hat_10 * power2_bar_5 + weight_10 * power2_hat_5
            t342 = k32 * t317 + k44 * t318
            t343 = k32 * t314 - k44 * t315
            t344 = weight_bar_hat_14 * power2_bar_12 + weight_14 * power2_hat_12
            t345 = k32 * t338 + k44 * t339
            t346 = k32 * t335 - k44 * t336
            t347 = t297 + k13 * t298
            t348 = t305 + k55 * t306
            t349 = k31 * t314 + k2 * t348
            t350 = t308 + k55 * t309
            t351 = k31 * t317 + k2 * t350
            t352 = t311 + k56 * t312
            t353 = k34 * t320 + k11 * t352
            t354 = weight_10 * power2_bar_4
            t355 = t321 + k13 * t322
            t356 = t326 + k55 * t327
            t357 = k31 * t335 + k2 * t356
            t358 = t329 + k55 * t330
            t359 = k31 * t338 + k2 * t358
            t360 = weight_14 * power2_bar_11
            t361 = t332 + k56 * t333
            t362 = k34 * t360 + k11 * t361
            t363 = k31 * t317 - k2 * t350
            t364 = -k31 * t314 + k2 * t348
            t365 = -k34 * t320 + k11 * t352
            t366 = k31 * t338 - k2 * t358
            t367 = -k31 * t335 + k2 * t356
            t368 = -k34 * t360 + k11 * t361
            t369 = k10 * t311 + k37 * t312
            t370 = k10 * t332 + k37 * t333
            t371 = moment_2 * t252
            t372 = moment_7 * t344
            t373 = weight_bar_hat_3 * power2_bar_0 + weight_3 * power2_hat_0
            t374 = weight_bar_hat_11 * power2_bar_8 + weight_11 * power2_hat_8
            t375 = k18 * t373 - k50 * t374
            t376 = weight_bar_hat_11 * power2_bar_6 + weight_11 * power2_hat_6
            t377 = moment_11 * t376
            t378 = weight_bar_hat_11 * power2_bar_7 + weight_11 * power2_hat_7
            t379 = moment_12 * t378
            t380 = weight_bar_hat_11 * power2_bar_4 + weight_11 * power2_hat_4
            t381 = weight_bar_hat_11 * power2_bar_5 + weight_11 * power2_hat_5
            t382 = moment_14 * t381
            t383 = weight_9 * moment_bar_hat_2 * power2_bar_5
            t384 = weight_3 * power2_bar_0
            t385 = weight_11 * power2_bar_8
            t386 = k18 * t384 - k50 * t385
            t387 = weight_11 * moment_bar_hat_11 * power2_bar_6
            t388 = weight_11 * moment_bar_hat_14 * power2_bar_5
            t389 = (
                weight_14 * moment_bar_hat_7 * power2_bar_12
                + k57 * weight_11 * moment_bar_hat_12 * power2_bar_7
            )
            t390 = moment_1 * t252
            t391 = moment_6 * t344
            t392 = moment_11 * t378
            t393 = moment_12 * t376
            t394 = moment_13 * t381
            t395 = weight_9 * moment_bar_hat_1 * power2_bar_5
            t396 = weight_11 * moment_bar_hat_11 * power2_bar_7
            t397 = weight_11 * moment_bar_hat_13 * power2_bar_5
            t398 = (
                weight_14 * moment_bar_hat_6 * power2_bar_12
                + k57 * weight_11 * moment_bar_hat_12 * power2_bar_6
            )
            t399 = moment_1 * t253
            t400 = moment_2 * t254
            t401 = moment_13 * t376
            t402 = moment_14 * t378
            t403 = weight_9 * moment_bar_hat_1 * power2_bar_6
            t404 = weight_9 * moment_bar_hat_2 * power2_bar_7
            t405 = weight_11 * moment_bar_hat_13 * power2_bar_6
            t406 = weight_11 * moment_bar_hat_14 * power2_bar_7
            t407 = t373 + k58 * t374
            t408 = weight_11 * power2_bar_4
            t409 = t384 + k58 * t385
            moment_hat_0 = (
                hyper_bar_0 * weight_bar_hat_19 + k38 * moment_0 * (weight_bar_hat_0 * power2_bar_0
                + weight_0 * power2_hat_0) + moment_1 * t213 + moment_2 * t214 + moment_3 * t215
                + moment_4 * t216 + moment_5 * t217 + moment_6 * t218 + moment_7 * t219 + moment_8 * t220
                + moment_9 * t221 + moment_10 * t222 + moment_11 * t223 + moment_12 * t224 + moment_13 * t225
                + moment_14 * t226 + moment_15 * t227 + k38 * weight_0 * moment_bar_hat_0 * power2_bar_0
                + weight_4 * moment_bar_hat_1 * power2_bar_1 + weight_4 * moment_bar_hat_2 * power2_bar_2
                + weight_4 * moment_bar_hat_3 * power2_bar_3 + weight_7 * moment_bar_hat_4 * power2_bar_4
                + weight_7 * moment_bar_hat_5 * power2_bar_5 + weight_7 * moment_bar_hat_6 * power2_bar_6
                + weight_7 * moment_bar_hat_7 * power2_bar_7 + weight_7 * moment_bar_hat_8 * power2_bar_8
                + weight_12 * moment_bar_hat_9 * power2_bar_9 + weight_12 * moment_bar_hat_10 * power2_bar_10
                + weight_12 * moment_bar_hat_11 * power2_bar_11 + weight_12 * moment_bar_hat_12 * power2_bar_12
                + weight_12 * moment_bar_hat_13 * power2_bar_13 + weight_12 * moment_bar_hat_14 * power2_bar_14
                + weight_12 * moment_bar_hat_15 * power2_bar_15 + power2_0 * t193
                + weight_15 * power3_bar_0 * power2_bar_hat_0
            )
            store(moment_hat, moment_hat_at, 0, moment_hat_0)
            moment_hat_1 = (
                moment_0 * t213 + moment_1 * (k19 * t228 + k39 * t231) + moment_2 * t232 + moment_3 * t233
                + moment_4 * t238 + moment_5 * t243 + moment_6 * t248 + moment_7 * t249 + moment_8 * t250
                + k13 * moment_9 * t251 + k13 * moment_10 * t252 + k14 * moment_11 * t253
                + k14 * moment_12 * t254 + moment_13 * t256 - k47 * moment_14 * t252 - k2 * moment_15 * t253
                + weight_4 * moment_bar_hat_0 * power2_bar_1 + moment_bar_hat_1 * (k19 * t257 + k39 * t260)
                + k19 * weight_8 * moment_bar_hat_2 * power2_bar_5
                + k19 * weight_8 * moment_bar_hat_3 * power2_bar_6 + moment_bar_hat_4 * t265
                + moment_bar_hat_5 * t270 + moment_bar_hat_6 * t275
                + k0 * weight_13 * moment_bar_hat_7 * power2_bar_12 + moment_bar_hat_8 * t276
                + k13 * weight_9 * moment_bar_hat_9 * power2_bar_4
                + k13 * weight_9 * moment_bar_hat_10 * power2_bar_5
                + k14 * weight_9 * moment_bar_hat_11 * power2_bar_6
                + k14 * weight_9 * moment_bar_hat_12 * power2_bar_7 + moment_bar_hat_13 * t279
                - k47 * weight_9 * moment_bar_hat_14 * power2_bar_5
                - k2 * weight_9 * moment_bar_hat_15 * power2_bar_6 + k0 * power2_1 * t195
                + k0 * weight_16 * power3_bar_0 * power2_bar_hat_1
            )
            store(moment_hat, moment_hat_at, 64, moment_hat_1)
            moment_hat_2 = (
                moment_0 * t214 + moment_1 * t232 + moment_2 * (-k19 * t228 + k39 * t231) + moment_3 * t280
                + moment_4 * t281 + moment_5 * t282 + moment_6 * t249 + moment_7 * t283 + moment_8 * t284
                - k13 * moment_9 * t252 + k13 * moment_10 * t251 - k14 * moment_11 * t254
                + k14 * moment_12 * t253 - k47 * moment_13 * t252 + moment_14 * t285 - k2 * moment_15 * t254
                + weight_4 * moment_bar_hat_0 * power2_bar_2 + k19 * weight_8 * moment_bar_hat_1 * power2_bar_5
                + moment_bar_hat_2 * (-k19 * t257 + k39 * t260)
                + k19 * weight_8 * moment_bar_hat_3 * power2_bar_7 + moment_bar_hat_4 * t286
                + moment_bar_hat_5 * t287 + k0 * weight_13 * moment_bar_hat_6 * power2_bar_12
                + moment_bar_hat_7 * t288 + moment_bar_hat_8 * t289
                - k13 * weight_9 * moment_bar_hat_9 * power2_bar_5
                + k13 * weight_9 * moment_bar_hat_10 * power2_bar_4
                - k14 * weight_9 * moment_bar_hat_11 * power2_bar_7
                + k14 * weight_9 * moment_bar_hat_12 * power2_bar_6
                - k47 * weight_9 * moment_bar_hat_13 * power2_bar_5 + moment_bar_hat_14 * t290
                - k2 * weight_9 * moment_bar_hat_15 * power2_bar_7 + k0 * power2_2 * t195
                + k0 * weight_16 * power3_bar_0 * power2_bar_hat_2
            )
            store(moment_hat, moment_hat_at, 128, moment_hat_2)
            moment_hat_3 = (
                moment_0 * t215 + moment_1 * t233 + moment_2 * t280 + moment_3 * (k39 * t229 + k48 * t230)
                + k0 * moment_4 * t244 + moment_5 * t249 + moment_6 * t291 + moment_7 * t292 + moment_8 * t293
                + k14 * moment_11 * t251 + k14 * moment_12 * t252 + k20 * moment_13 * t253
                + k20 * moment_14 * t254 + k26 * moment_15 * t255 + weight_4 * moment_bar_hat_0 * power2_bar_3
                + k19 * weight_8 * moment_bar_hat_1 * power2_bar_6
                + k19 * weight_8 * moment_bar_hat_2 * power2_bar_7 + moment_bar_hat_3 * (k39 * t258
                + k48 * t259) + k0 * weight_13 * moment_bar_hat_4 * power2_bar_11
                + k0 * weight_13 * moment_bar_hat_5 * power2_bar_12 + moment_bar_hat_6 * t294
                + moment_bar_hat_7 * t295 + moment_bar_hat_8 * t296
                + k14 * weight_9 * moment_bar_hat_11 * power2_bar_4
                + k14 * weight_9 * moment_bar_hat_12 * power2_bar_5
                + k20 * weight_9 * moment_bar_hat_13 * power2_bar_6
                + k20 * weight_9 * moment_bar_hat_14 * power2_bar_7
                + k26 * weight_9 * moment_bar_hat_15 * power2_bar_8 + k0 * power2_3 * t195
                + k0 * weight_16 * power3_bar_0 * power2_bar_hat_3
            )
            store(moment_hat, moment_hat_at, 192, moment_hat_3)
            moment_hat_4 = (
                moment_0 * t216 + moment_1 * t238 + moment_2 * t281 + k0 * moment_3 * t244 + moment_4 * t299
                + k17 * t301 - k17 * t303 - k15 * moment_8 * t304 + k8 * moment_9 * t307 + k8 * moment_10 * t310
                + moment_11 * t313 - moment_13 * t316 + moment_14 * t319 - k0 * moment_15 * t320
                + weight_7 * moment_bar_hat_0 * power2_bar_4 + moment_bar_hat_1 * t265 + moment_bar_hat_2 * t286
                + k0 * weight_13 * moment_bar_hat_3 * power2_bar_11 + moment_bar_hat_4 * t323 + k17 * t324
                - k17 * t325 - k15 * weight_10 * moment_bar_hat_8 * power2_bar_4 + k8 * moment_bar_hat_9 * t328
                + k8 * moment_bar_hat_10 * t331 + moment_bar_hat_11 * t334 - moment_bar_hat_13 * t337
                + moment_bar_hat_14 * t340 - k0 * weight_14 * moment_bar_hat_15 * power2_bar_11
                + k1 * power2_4 * t199 + k1 * weight_17 * power3_bar_0 * power2_bar_hat_4
            )
            store(moment_hat, moment_hat_at, 256, moment_hat_4)
            moment_hat_5 = (
                moment_0 * t217 + moment_1 * t243 + moment_2 * t282 + moment_3 * t249 + moment_5 * t299
                + k17 * moment_6 * t302 + k17 * moment_7 * t300 - k15 * moment_8 * t341 - k8 * moment_9 * t310
                + k8 * moment_10 * t307 + moment_12 * t313 - moment_13 * t342 + moment_14 * t343
                - k0 * moment_15 * t344 + weight_7 * moment_bar_hat_0 * power2_bar_5 + moment_bar_hat_1 * t270
                + moment_bar_hat_2 * t287 + k0 * weight_13 * moment_bar_hat_3 * power2_bar_12
                + moment_bar_hat_5 * t323 + k17 * weight_10 * moment_bar_hat_6 * power2_bar_7
                + k17 * weight_10 * moment_bar_hat_7 * power2_bar_6
                - k15 * weight_10 * moment_bar_hat_8 * power2_bar_5 - k8 * moment_bar_hat_9 * t331
                + k8 * moment_bar_hat_10 * t328 + moment_bar_hat_12 * t334 - moment_bar_hat_13 * t345
                + moment_bar_hat_14 * t346 - k0 * weight_14 * moment_bar_hat_15 * power2_bar_12
                + k1 * power2_5 * t199 + k1 * weight_17 * power3_bar_0 * power2_bar_hat_5
            )
            store(moment_hat, moment_hat_at, 320, moment_hat_5)
            moment_hat_6 = (
                moment_0 * t218 + moment_1 * t248 + moment_2 * t249 + moment_3 * t291 + k17 * moment_4 * t300
                + k17 * moment_5 * t302 + moment_6 * (k17 * t304 + k40 * t347) + k17 * moment_7 * t341
                + k21 * moment_8 * t300 + k31 * moment_9 * t320 + k31 * moment_10 * t344 + moment_11 * t349
                + moment_12 * t351 + moment_13 * t353 + k34 * moment_14 * t344 - k45 * moment_15 * t307
                + weight_7 * moment_bar_hat_0 * power2_bar_6 + moment_bar_hat_1 * t275
                + k0 * weight_13 * moment_bar_hat_2 * power2_bar_12 + moment_bar_hat_3 * t294
                + k17 * weight_10 * moment_bar_hat_4 * power2_bar_6
                + k17 * weight_10 * moment_bar_hat_5 * power2_bar_7 + moment_bar_hat_6 * (k17 * t354
                + k40 * t355) + k17 * weight_10 * moment_bar_hat_7 * power2_bar_5
                + k21 * weight_10 * moment_bar_hat_8 * power2_bar_6
                + k31 * weight_14 * moment_bar_hat_9 * power2_bar_11
                + k31 * weight_14 * moment_bar_hat_10 * power2_bar_12 + moment_bar_hat_11 * t357
                + moment_bar_hat_12 * t359 + moment_bar_hat_13 * t362
                + k34 * weight_14 * moment_bar_hat_14 * power2_bar_12 - k45 * moment_bar_hat_15 * t328
                + k1 * power2_6 * t199 + k1 * weight_17 * power3_bar_0 * power2_bar_hat_6
            )
            store(moment_hat, moment_hat_at, 384, moment_hat_6)
            moment_hat_7 = (
                moment_0 * t219 + moment_1 * t249 + moment_2 * t283 + moment_3 * t292 - k17 * moment_4 * t302
                + k17 * moment_5 * t300 + k17 * moment_6 * t341 + moment_7 * (-k17 * t304 + k40 * t347)
                + k21 * moment_8 * t302 - k31 * moment_9 * t344 + k31 * moment_10 * t320 + moment_11 * t363
                + moment_12 * t364 + k34 * moment_13 * t344 + moment_14 * t365 - k45 * moment_15 * t310
                + weight_7 * moment_bar_hat_0 * power2_bar_7 + k0 * weight_13 * moment_bar_hat_1 * power2_bar_12
                + moment_bar_hat_2 * t288 + moment_bar_hat_3 * t295
                - k17 * weight_10 * moment_bar_hat_4 * power2_bar_7
                + k17 * weight_10 * moment_bar_hat_5 * power2_bar_6
                + k17 * weight_10 * moment_bar_hat_6 * power2_bar_5 + moment_bar_hat_7 * (-k17 * t354
                + k40 * t355) + k21 * weight_10 * moment_bar_hat_8 * power2_bar_7
                - k31 * weight_14 * moment_bar_hat_9 * power2_bar_12
                + k31 * weight_14 * moment_bar_hat_10 * power2_bar_11 + moment_bar_hat_11 * t366
                + moment_bar_hat_12 * t367 + k34 * weight_14 * moment_bar_hat_13 * power2_bar_12
                + moment_bar_hat_14 * t368 - k45 * moment_bar_hat_15 * t331 + k1 * power2_7 * t199
                + k1 * weight_17 * power3_bar_0 * power2_bar_hat_7
            )
            store(moment_hat, moment_hat_at, 448, moment_hat_7)
            moment_hat_8 = (
                k21 * t301 + k21 * t303 + k21 * t324 + k21 * t325 + moment_0 * t220 + moment_1 * t250
                + moment_2 * t284 + moment_3 * t293 - k15 * moment_4 * t304 - k15 * moment_5 * t341
                + moment_8 * (k40 * t297 + k15 * t298) - k33 * moment_9 * t314 - k33 * moment_10 * t317
                + k59 * moment_13 * t348 + k59 * moment_14 * t350 + moment_15 * t369
                + weight_7 * moment_bar_hat_0 * power2_bar_8 + moment_bar_hat_1 * t276 + moment_bar_hat_2 * t289
                + moment_bar_hat_3 * t296 - k15 * weight_10 * moment_bar_hat_4 * power2_bar_4
                - k15 * weight_10 * moment_bar_hat_5 * power2_bar_5 + moment_bar_hat_8 * (k40 * t321
                + k15 * t322) - k33 * weight_14 * moment_bar_hat_9 * power2_bar_9
                - k33 * weight_14 * moment_bar_hat_10 * power2_bar_10 + k59 * moment_bar_hat_13 * t356
                + k59 * moment_bar_hat_14 * t358 + moment_bar_hat_15 * t370 + k1 * power2_8 * t199
                + k1 * weight_17 * power3_bar_0 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 512, moment_hat_8)
            moment_hat_9 = (
                moment_0 * t221 + k13 * moment_1 * t251 - k13 * t371 + k8 * moment_4 * t307
                - k8 * moment_5 * t310 + k31 * moment_6 * t320 - k31 * t372 - k33 * moment_8 * t314
                + moment_9 * t375 + k22 * t377 - k22 * t379 - k14 * moment_13 * t380 + k14 * t382
                + weight_12 * moment_bar_hat_0 * power2_bar_9 + k13 * weight_9 * moment_bar_hat_1 * power2_bar_4
                - k13 * t383 + k8 * moment_bar_hat_4 * t328 - k8 * moment_bar_hat_5 * t331
                + k31 * weight_14 * moment_bar_hat_6 * power2_bar_11
                - k33 * weight_14 * moment_bar_hat_8 * power2_bar_9 + moment_bar_hat_9 * t386 + k22 * t387
                - k14 * weight_11 * moment_bar_hat_13 * power2_bar_4 + k14 * t388 + k2 * power2_9 * t205
                + k2 * weight_18 * power3_bar_0 * power2_bar_hat_9 - k31 * t389
            )
            store(moment_hat, moment_hat_at, 576, moment_hat_9)
            moment_hat_10 = (
                moment_0 * t222 + k13 * t390 + k13 * moment_2 * t251 + k8 * moment_4 * t310
                + k8 * moment_5 * t307 + k31 * t391 + k31 * moment_7 * t320 - k33 * moment_8 * t317
                + moment_10 * t375 + k22 * t392 + k22 * t393 - k14 * t394 - k14 * moment_14 * t380
                + weight_12 * moment_bar_hat_0 * power2_bar_10 + k13 * t395
                + k13 * weight_9 * moment_bar_hat_2 * power2_bar_4 + k8 * moment_bar_hat_4 * t331
                + k8 * moment_bar_hat_5 * t328 + k31 * weight_14 * moment_bar_hat_7 * power2_bar_11
                - k33 * weight_14 * moment_bar_hat_8 * power2_bar_10 + moment_bar_hat_10 * t386 + k22 * t396
                - k14 * t397 - k14 * weight_11 * moment_bar_hat_14 * power2_bar_4 + k2 * power2_10 * t205
                + k2 * weight_18 * power3_bar_0 * power2_bar_hat_10 + k31 * t398
            )
            store(moment_hat, moment_hat_at, 640, moment_hat_10)
            moment_hat_11 = (
                moment_0 * t223 + k14 * t399 - k14 * t400 + k14 * moment_3 * t251 + moment_4 * t313
                + moment_6 * t349 + moment_7 * t363 + k22 * moment_9 * t376 + k22 * moment_10 * t378
                + k18 * moment_11 * t373 + k13 * t401 - k13 * t402 - k16 * moment_15 * t380
                + weight_12 * moment_bar_hat_0 * power2_bar_11 + k14 * t403 - k14 * t404
                + k14 * weight_9 * moment_bar_hat_3 * power2_bar_4 + moment_bar_hat_4 * t334
                + moment_bar_hat_6 * t357 + moment_bar_hat_7 * t366
                + k22 * weight_11 * moment_bar_hat_9 * power2_bar_6
                + k22 * weight_11 * moment_bar_hat_10 * power2_bar_7
                + k18 * weight_3 * moment_bar_hat_11 * power2_bar_0 + k13 * t405 - k13 * t406
                - k16 * weight_11 * moment_bar_hat_15 * power2_bar_4 + k2 * power2_11 * t205
                + k2 * weight_18 * power3_bar_0 * power2_bar_hat_11
            )
            store(moment_hat, moment_hat_at, 704, moment_hat_11)
            moment_hat_12 = (
                moment_0 * t224 + k14 * moment_1 * t254 + k14 * moment_2 * t253 + k14 * moment_3 * t252
                + moment_5 * t313 + moment_6 * t351 + moment_7 * t364 - k22 * moment_9 * t378
                + k22 * moment_10 * t376 + k18 * moment_12 * t373 + k13 * moment_13 * t378
                + k13 * moment_14 * t376 - k16 * moment_15 * t381 + weight_12 * moment_bar_hat_0 * power2_bar_12
                + k14 * weight_9 * moment_bar_hat_1 * power2_bar_7
                + k14 * weight_9 * moment_bar_hat_2 * power2_bar_6
                + k14 * weight_9 * moment_bar_hat_3 * power2_bar_5 + moment_bar_hat_5 * t334
                + moment_bar_hat_6 * t359 + moment_bar_hat_7 * t367
                - k22 * weight_11 * moment_bar_hat_9 * power2_bar_7
                + k22 * weight_11 * moment_bar_hat_10 * power2_bar_6
                + k18 * weight_3 * moment_bar_hat_12 * power2_bar_0
                + k13 * weight_11 * moment_bar_hat_13 * power2_bar_7
                + k13 * weight_11 * moment_bar_hat_14 * power2_bar_6
                - k16 * weight_11 * moment_bar_hat_15 * power2_bar_5 + k2 * power2_12 * t205
                + k2 * weight_18 * power3_bar_0 * power2_bar_hat_12
            )
            store(moment_hat, moment_hat_at, 768, moment_hat_12)
            moment_hat_13 = (
                -k47 * t371 + k34 * t372 + k13 * t377 + k13 * t379 + k18 * t382 - k47 * t383 + k13 * t387
                + k18 * t388 + k34 * t389 + moment_0 * t225 + moment_1 * t256 + k20 * moment_3 * t253
                - moment_4 * t316 - moment_5 * t342 + moment_6 * t353 + k59 * moment_8 * t348
                - k14 * moment_9 * t380 - k14 * moment_10 * t381 + moment_13 * (k18 * t380 + k18 * t407)
                + k23 * moment_15 * t376 + weight_12 * moment_bar_hat_0 * power2_bar_13
                + moment_bar_hat_1 * t279 + k20 * weight_9 * moment_bar_hat_3 * power2_bar_6
                - moment_bar_hat_4 * t337 - moment_bar_hat_5 * t345 + moment_bar_hat_6 * t362
                + k59 * moment_bar_hat_8 * t356 - k14 * weight_11 * moment_bar_hat_9 * power2_bar_4
                - k14 * weight_11 * moment_bar_hat_10 * power2_bar_5 + moment_bar_hat_13 * (k18 * t408
                + k18 * t409) + k23 * weight_11 * moment_bar_hat_15 * power2_bar_6 + k2 * power2_13 * t205
                + k2 * weight_18 * power3_bar_0 * power2_bar_hat_13
            )
            store(moment_hat, moment_hat_at, 832, moment_hat_13)
            moment_hat_14 = (
                -k47 * t390 + k34 * t391 - k13 * t392 + k13 * t393 + k18 * t394 - k47 * t395 - k13 * t396
                + k18 * t397 + k34 * t398 + moment_0 * t226 + moment_2 * t285 + k20 * moment_3 * t254
                + moment_4 * t319 + moment_5 * t343 + moment_7 * t365 + k59 * moment_8 * t350
                + k14 * moment_9 * t381 - k14 * moment_10 * t380 + moment_14 * (-k18 * t380 + k18 * t407)
                + k23 * moment_15 * t378 + weight_12 * moment_bar_hat_0 * power2_bar_14
                + moment_bar_hat_2 * t290 + k20 * weight_9 * moment_bar_hat_3 * power2_bar_7
                + moment_bar_hat_4 * t340 + moment_bar_hat_5 * t346 + moment_bar_hat_7 * t368
                + k59 * moment_bar_hat_8 * t358 + k14 * weight_11 * moment_bar_hat_9 * power2_bar_5
                - k14 * weight_11 * moment_bar_hat_10 * power2_bar_4 + moment_bar_hat_14 * (-k18 * t408
                + k18 * t409) + k23 * weight_11 * moment_bar_hat_15 * power2_bar_7 + k2 * power2_14 * t205
                + k2 * weight_18 * power3_bar_0 * power2_bar_hat_14
            )
            store(moment_hat, moment_hat_at, 896, moment_hat_14)
            moment_hat_15 = (
                -k2 * t399 - k2 * t400 + k23 * t401 + k23 * t402 - k2 * t403 - k2 * t404 + k23 * t405
                + k23 * t406 + moment_0 * t227 + k26 * moment_3 * t255 - k0 * moment_4 * t320
                - k0 * moment_5 * t344 - k45 * moment_6 * t307 - k45 * moment_7 * t310 + moment_8 * t369
                - k16 * moment_11 * t380 - k16 * moment_12 * t381 + moment_15 * (k18 * t373 + k49 * t374)
                + weight_12 * moment_bar_hat_0 * power2_bar_15
                + k26 * weight_9 * moment_bar_hat_3 * power2_bar_8
                - k0 * weight_14 * moment_bar_hat_4 * power2_bar_11
                - k0 * weight_14 * moment_bar_hat_5 * power2_bar_12 - k45 * moment_bar_hat_6 * t328
                - k45 * moment_bar_hat_7 * t331 + moment_bar_hat_8 * t370
                - k16 * weight_11 * moment_bar_hat_11 * power2_bar_4
                - k16 * weight_11 * moment_bar_hat_12 * power2_bar_5 + moment_bar_hat_15 * (k18 * t384
                + k49 * t385) + k2 * power2_15 * t205 + k2 * weight_18 * power3_bar_0 * power2_bar_hat_15
            )
            store(moment_hat, moment_hat_at, 960, moment_hat_15)
            hyper_bar_hat_0 = (
                moment_0 * weight_bar_hat_19 + moment_bar_hat_0 * weight_19 + power2_0 * weight_bar_hat_20
                + weight_20 * power2_bar_hat_0 + weight_bar_hat_21 * power3_0 + weight_21 * power3_bar_hat_0
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 0, hyper_bar_hat_0)


@compiled
def second_shared(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat):
    """moment [samples, 16, 64]
    weight [22, 64]
    hyper_bar [samples, 1, 64]
    moment_bar_hat [samples, 16, 64]
    weight_bar_hat [22, 64]
    -> weight_hat [22, 64]
    133952 operations an instance; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > moment > power3_bar > weight, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat > power2 > power2_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, weight_hat by hyper_bar > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_bar_hat > power3_hat > moment > moment_bar_hat
    """
    real = moment.dtype.type
    step = width(moment)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.3779644730092272)  # sqrt(7)/7
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.5477225575051662)  # sqrt(30)/10
    k5 = real(0.25819888974716115)  # sqrt(15)/15
    k6 = real(0.7745966692414834)  # sqrt(15)/5
    k7 = real(1.0954451150103324)  # sqrt(30)/5
    k8 = real(0.4629100498862757)  # sqrt(42)/14
    k9 = real(0.632455532033676)  # sqrt(10)/5
    k10 = real(0.50709255283711)  # 3*sqrt(35)/35
    k11 = real(0.47809144373375745)  # 2*sqrt(70)/35
    k12 = real(0.7071067811865476)  # sqrt(2)/2
    k13 = real(0.5976143046671968)  # sqrt(70)/14
    k14 = real(0.48795003647426655)  # sqrt(105)/21
    k15 = real(1.0690449676496974)  # 2*sqrt(14)/7
    k16 = real(0.9759000729485331)  # 2*sqrt(105)/21
    k17 = real(0.9258200997725514)  # sqrt(42)/7
    k18 = real(0.7559289460184544)  # 2*sqrt(7)/7
    k19 = real(1.4142135623730951)  # sqrt(2)
    k20 = real(0.6172133998483676)  # 2*sqrt(42)/21
    k21 = real(0.5345224838248487)  # sqrt(14)/7
    k22 = real(0.7715167498104595)  # 5*sqrt(42)/42
    k23 = real(0.3086066999241838)  # sqrt(42)/21
    k24 = real(0.8164965809277259)  # sqrt(6)/3
    k25 = real(0.40824829046386296)  # sqrt(6)/6
    k26 = real(0.6546536707079771)  # sqrt(21)/7
    k27 = real(0.26726124191242434)  # sqrt(14)/14
    k28 = real(0.4364357804719847)  # 2*sqrt(21)/21
    k29 = real(0.5455447255899809)  # 5*sqrt(21)/42
    k30 = real(0.32732683535398854)  # sqrt(21)/14
    k31 = real(0.4564354645876384)  # sqrt(30)/12
    k32 = real(0.28867513459481287)  # sqrt(3)/6
    k33 = real(0.6454972243679028)  # sqrt(15)/6
    k34 = real(0.3535533905932738)  # sqrt(2)/4
    k35 = real(0.18257418583505536)  # sqrt(30)/30
    k36 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k37 = real(0.5163977794943223)  # 2*sqrt(15)/15
    k38 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k39 = real(0.894427190999916)  # 2*sqrt(5)/5
    k40 = real(2.0)  # 2
    k41 = real(3.4641016151377544)  # 2*sqrt(3)
    k42 = real(1.5811388300841898)  # sqrt(10)/2
    k43 = real(0.9128709291752768)  # sqrt(30)/6
    k44 = real(0.11952286093343936)  # sqrt(70)/70
    k45 = real(0.2927700218845599)  # sqrt(105)/35
    k46 = real(0.1543033499620919)  # sqrt(42)/42
    k47 = real(1.5491933384829668)  # 2*sqrt(15)/5
    k48 = real(1.6329931618554518)  # 2*sqrt(6)/3
    k49 = real(0.8728715609439694)  # 4*sqrt(21)/21
    k50 = real(1.0910894511799618)  # 5*sqrt(21)/21
    k51 = real(0.3872983346207417)  # sqrt(15)/10
    samples = moment.size // 1024
    # begin and end count blocks of samples; each block sums into its own row of the outputs
    for block in range(begin, end):
        for c in range(0, 64, step):
            weight_hat_at = block * 1408 + c
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
            weight_hat_14 = load(weight_hat, weight_hat_at, 896)
            weight_hat_15 = load(weight_hat, weight_hat_at, 960)
            weight_hat_16 = load(weight_hat, weight_hat_at, 1024)
            weight_hat_17 = load(weight_hat, weight_hat_at, 1088)
            weight_hat_18 = load(weight_hat, weight_hat_at, 1152)
            weight_hat_19 = load(weight_hat, weight_hat_at, 1216)
            weight_hat_20 = load(weight_hat, weight_hat_at, 1280)
            weight_hat_21 = load(weight_hat, weight_hat_at, 1344)
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 1024 + c
                hyper_bar_at = n * 64 + c
                moment_bar_hat_at = n * 1024 + c
                moment_0 = load(moment, moment_at, 0)
                moment_1 = load(moment, moment_at, 64)
                moment_2 = load(moment, moment_at, 128)
                moment_3 = load(moment, moment_at, 192)
                moment_4 = load(moment, moment_at, 256)
                moment_5 = load(moment, moment_at, 320)
                moment_6 = load(moment, moment_at, 384)
                moment_7 = load(moment, moment_at, 448)
                moment_8 = load(moment, moment_at, 512)
                moment_9 = load(moment, moment_at, 576)
                moment_10 = load(moment, moment_at, 640)
                moment_11 = load(moment, moment_at, 704)
                moment_12 = load(moment, moment_at, 768)
                moment_13 = load(moment, moment_at, 832)
                moment_14 = load(moment, moment_at, 896)
                moment_15 = load(moment, moment_at, 960)
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
                weight_20 = load(weight, c, 1280)
                weight_21 = load(weight, c, 1344)
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
                moment_bar_hat_9 = load(moment_bar_hat, moment_bar_hat_at, 576)
                moment_bar_hat_10 = load(moment_bar_hat, moment_bar_hat_at, 640)
                moment_bar_hat_11 = load(moment_bar_hat, moment_bar_hat_at, 704)
                moment_bar_hat_12 = load(moment_bar_hat, moment_bar_hat_at, 768)
                moment_bar_hat_13 = load(moment_bar_hat, moment_bar_hat_at, 832)
                moment_bar_hat_14 = load(moment_bar_hat, moment_bar_hat_at, 896)
                moment_bar_hat_15 = load(moment_bar_hat, moment_bar_hat_at, 960)
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
                weight_bar_hat_20 = load(weight_bar_hat, c, 1280)
                weight_bar_hat_21 = load(weight_bar_hat, c, 1344)
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
                t11 = moment_15 * moment_15
                t12 = moment_9 * moment_9 + moment_10 * moment_10
                t13 = moment_13 * moment_13
                t14 = moment_14 * moment_14
                t15 = t13 + t14
                t16 = k2 * moment_11 * moment_11 + k2 * moment_12 * moment_12 + k2 * t11 + k2 * t12 + k2 * t15
                power2_0 = moment_0 * moment_0 * weight_0 + weight_1 * t4 + weight_2 * t10 + weight_3 * t16
                t18 = moment_2 * moment_5
                t19 = moment_3 * moment_6
                t20 = moment_1 * (-k3 * moment_8 + k4 * moment_4) + k4 * t18 + k4 * t19
                t21 = moment_9 - k5 * moment_13
                t22 = moment_10 - k5 * moment_14
                t23 = moment_11 - k6 * moment_15
                t24 = moment_7 * moment_12
                t25 = t24 + k7 * moment_8 * moment_13
                t26 = k8 * moment_4 * t21 + k8 * moment_5 * t22 + k2 * moment_6 * t23 + k2 * t25
                power2_1 = moment_0 * moment_1 * weight_4 + weight_5 * t20 + weight_6 * t26
                t28 = moment_1 * moment_5
                t29 = moment_3 * moment_7
                t30 = k4 * t28 - moment_2 * (k3 * moment_8 + k4 * moment_4) + k4 * t29
                t31 = moment_10 + k5 * moment_14
                t32 = moment_9 + k5 * moment_13
                t33 = moment_11 + k6 * moment_15
                t34 = moment_6 * moment_12
                t35 = t34 + k7 * moment_8 * moment_14
                t36 = k8 * moment_4 * t31 - k8 * moment_5 * t32 - k2 * moment_7 * t33 + k2 * t35
                power2_2 = moment_0 * moment_2 * weight_4 + weight_5 * t30 + weight_6 * t36
                t38 = moment_3 * moment_8
                t39 = moment_1 * moment_6
                t40 = moment_2 * moment_7
                t41 = t39 + t40
                t42 = k9 * t38 + k4 * t41
                t43 = moment_8 * moment_15
                t44 = moment_4 * moment_11 + moment_5 * moment_12
                t45 = moment_6 * moment_13 + moment_7 * moment_14
                t46 = k10 * t43 + k2 * t44 + k11 * t45
                power2_3 = moment_0 * moment_3 * weight_4 + weight_5 * t42 + weight_6 * t46
                t48 = k12 * t1 - k12 * t2
                t49 = k13 * moment_1 * t21 + k13 * moment_2 * t31 + k14 * moment_3 * moment_11
                t50 = k8 * t7 - k8 * t8 - k15 * moment_8 * moment_4
                t51 = (
                    k2 * t13 - k2 * t14 - k14 * moment_9 * moment_13 - k14 * moment_10 * moment_14
                    - k16 * moment_11 * moment_15
                )
                power2_4 = (
                    moment_0 * moment_4 * weight_7 + weight_8 * t48 + weight_9 * t49 + weight_10 * t50
                    + weight_11 * t51
                )
                t53 = k13 * moment_1 * t22 - k13 * moment_2 * t32 + k14 * moment_3 * moment_12
                t54 = -k15 * moment_8 * moment_5 + k17 * moment_6 * moment_7
                t55 = (
                    k14 * moment_9 * moment_14 - k14 * moment_10 * moment_13 - k16 * moment_12 * moment_15
                    + k18 * moment_13 * moment_14
                )
                power2_5 = (
                    moment_0 * moment_5 * weight_7 + k19 * moment_1 * moment_2 * weight_8 + weight_9 * t53
                    + weight_10 * t54 + weight_11 * t55
                )
                t57 = k14 * moment_1 * t23 + k14 * moment_2 * moment_12 + k20 * moment_3 * moment_13
                t58 = k17 * moment_4 * moment_6 + k17 * moment_5 * moment_7 + k21 * moment_8 * moment_6
                t59 = (
                    k22 * moment_11 * moment_9 + k22 * moment_12 * moment_10 + k13 * moment_11 * moment_13
                    + k13 * moment_12 * moment_14 + k23 * moment_15 * moment_13
                )
                power2_6 = (
                    moment_0 * moment_6 * weight_7 + k19 * moment_3 * moment_1 * weight_8 + weight_9 * t57
                    + weight_10 * t58 + weight_11 * t59
                )
                t61 = k14 * moment_1 * moment_12 - k14 * moment_2 * t33 + k20 * moment_3 * moment_14
                t62 = -k17 * moment_4 * moment_7 + k17 * moment_5 * moment_6 + k21 * moment_8 * moment_7
                t63 = (
                    -k22 * moment_12 * moment_9 + k22 * moment_11 * moment_10 - k13 * moment_11 * moment_14
                    + k13 * moment_12 * moment_13 + k23 * moment_15 * moment_14
                )
                power2_7 = (
                    moment_0 * moment_7 * weight_7 + weight_9 * t61 + k19 * moment_3 * moment_2 * weight_8
                    + weight_10 * t62 + weight_11 * t63
                )
                t65 = k24 * t0 - k25 * t3
                t66 = k21 * moment_1 * moment_13 + k21 * moment_2 * moment_14 + k26 * moment_3 * moment_15
                t67 = k21 * t5 - k21 * t6 + k27 * t9
                t68 = k28 * t11 - k29 * t12 + k30 * t15
                power2_8 = (
                    moment_0 * moment_8 * weight_7 + weight_8 * t65 + weight_9 * t66 + weight_10 * t67
                    + weight_11 * t68
                )
                t70 = -k12 * t18 + k12 * moment_1 * moment_4
                t71 = (
                    -k31 * t24 - k32 * moment_4 * moment_13 + k32 * moment_5 * moment_14
                    + k31 * moment_6 * moment_11 - k33 * moment_8 * moment_9
                )
                power2_9 = moment_0 * moment_9 * weight_12 + weight_13 * t70 + weight_14 * t71
                t73 = k12 * t28 + k12 * moment_2 * moment_4
                t74 = (
                    k31 * t34 - k32 * moment_4 * moment_14 - k32 * moment_5 * moment_13
                    + k31 * moment_7 * moment_11 - k33 * moment_8 * moment_10
                )
                power2_10 = moment_0 * moment_10 * weight_12 + weight_13 * t73 + weight_14 * t74
                t76 = k0 * t39 - k0 * t40 + k0 * moment_3 * moment_4
                t77 = (
                    -k0 * moment_4 * moment_15 + moment_6 * (k31 * moment_9 + k34 * moment_13)
                    + moment_7 * (k31 * moment_10 - k34 * moment_14)
                )
                power2_11 = moment_0 * moment_11 * weight_12 + weight_13 * t76 + weight_14 * t77
                t79 = k0 * moment_1 * moment_7 + k0 * moment_2 * moment_6 + k0 * moment_3 * moment_5
                t80 = (
                    -k0 * moment_5 * moment_15 + moment_6 * (k31 * moment_10 + k34 * moment_14)
                    + moment_7 * (-k31 * moment_9 + k34 * moment_13)
                )
                power2_12 = moment_0 * moment_12 * weight_12 + weight_13 * t79 + weight_14 * t80
                t82 = -k35 * t18 + k36 * t19 + moment_1 * (k9 * moment_8 - k35 * moment_4)
                t83 = (
                    k34 * t25 + moment_4 * (-k32 * moment_9 + k1 * moment_13) + moment_5 * (-k32 * moment_10
                    + k1 * moment_14) + moment_6 * (k34 * moment_11 + k35 * moment_15)
                )
                power2_13 = moment_0 * moment_13 * weight_12 + weight_13 * t82 + weight_14 * t83
                t85 = -k35 * t28 + k36 * t29 + moment_2 * (k9 * moment_8 + k35 * moment_4)
                t86 = (
                    k34 * t35 - moment_4 * (k32 * moment_10 + k1 * moment_14) + moment_5 * (k32 * moment_9
                    + k1 * moment_13) + moment_7 * (-k34 * moment_11 + k35 * moment_15)
                )
                power2_14 = moment_0 * moment_14 * weight_12 + weight_13 * t85 + weight_14 * t86
                t88 = k6 * t38 - k1 * t41
                t89 = k37 * t43 - k0 * t44 + k35 * t45
                power2_15 = moment_0 * moment_15 * weight_12 + weight_13 * t88 + weight_14 * t89
                power3_bar_0 = hyper_bar_0 * weight_21
                power2_bar_0 = hyper_bar_0 * weight_20 + moment_0 * power3_bar_0 * weight_15
                power2_bar_1 = k0 * moment_1 * power3_bar_0 * weight_16
                power2_bar_2 = k0 * moment_2 * power3_bar_0 * weight_16
                power2_bar_3 = k0 * moment_3 * power3_bar_0 * weight_16
                power2_bar_4 = k1 * moment_4 * power3_bar_0 * weight_17
                power2_bar_5 = k1 * moment_5 * power3_bar_0 * weight_17
                power2_bar_6 = k1 * moment_6 * power3_bar_0 * weight_17
                power2_bar_7 = k1 * moment_7 * power3_bar_0 * weight_17
                power2_bar_8 = k1 * moment_8 * power3_bar_0 * weight_17
                power2_bar_9 = k2 * moment_9 * power3_bar_0 * weight_18
                power2_bar_10 = k2 * moment_10 * power3_bar_0 * weight_18
                power2_bar_11 = k2 * moment_11 * power3_bar_0 * weight_18
                power2_bar_12 = k2 * moment_12 * power3_bar_0 * weight_18
                power2_bar_13 = k2 * moment_13 * power3_bar_0 * weight_18
                power2_bar_14 = k2 * moment_14 * power3_bar_0 * weight_18
                power2_bar_15 = k2 * moment_15 * power3_bar_0 * weight_18
                t108 = moment_3 * moment_bar_hat_3
                t109 = moment_1 * moment_bar_hat_1
                t110 = moment_2 * moment_bar_hat_2
                t111 = t109 + t110
                t112 = k38 * t108 + k38 * t111
                t113 = moment_8 * moment_bar_hat_8
                t114 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
                t115 = moment_6 * moment_bar_hat_6
                t116 = moment_7 * moment_bar_hat_7
                t117 = t115 + t116
                t118 = k39 * t113 + k39 * t114 + k39 * t117
                t119 = moment_15 * moment_bar_hat_15
                t120 = moment_9 * moment_bar_hat_9 + moment_10 * moment_bar_hat_10
                t121 = moment_13 * moment_bar_hat_13 + moment_14 * moment_bar_hat_14
                t122 = (
                    k18 * moment_11 * moment_bar_hat_11 + k18 * moment_12 * moment_bar_hat_12 + k18 * t119
                    + k18 * t120 + k18 * t121
                )
                power2_bar_hat_0 = (
                    moment_0 * moment_0 * weight_bar_hat_0 + k40 * moment_0 * weight_0 * moment_bar_hat_0
                    + t4 * weight_bar_hat_1 + weight_1 * t112 + t10 * weight_bar_hat_2 + weight_2 * t118
                    + t16 * weight_bar_hat_3 + weight_3 * t122
                )
                t124 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
                t125 = -k0 * moment_bar_hat_8 + moment_bar_hat_4
                t126 = moment_8 * moment_bar_hat_1
                t127 = moment_3 * moment_bar_hat_6 + moment_6 * moment_bar_hat_3
                t128 = moment_4 * moment_bar_hat_1
                t129 = moment_2 * moment_bar_hat_5 + moment_5 * moment_bar_hat_2
                t130 = t128 + t129
                t131 = k4 * moment_1 * t125 - k3 * t126 + k4 * t127 + k4 * t130
                t132 = moment_bar_hat_9 - k5 * moment_bar_hat_13
                t133 = moment_bar_hat_10 - k5 * moment_bar_hat_14
                t134 = moment_bar_hat_11 - k6 * moment_bar_hat_15
                t135 = -k41 * moment_bar_hat_8 + moment_bar_hat_4
                t136 = moment_14 * moment_bar_hat_5
                t137 = (
                    moment_15 * moment_bar_hat_6 - k42 * (moment_9 * moment_bar_hat_4
                    + moment_10 * moment_bar_hat_5)
                )
                t138 = moment_7 * moment_bar_hat_12 + moment_12 * moment_bar_hat_7
                t139 = moment_11 * moment_bar_hat_6
                t140 = t138 + k7 * (moment_8 * moment_bar_hat_13 + k43 * t139)
                t141 = (
                    k8 * moment_4 * t132 + k8 * moment_5 * t133 + k2 * moment_6 * t134 - k44 * moment_13 * t135
                    - k44 * t136 - k45 * t137 + k2 * t140
                )
                power2_bar_hat_1 = (
                    moment_0 * moment_1 * weight_bar_hat_4 + weight_4 * t124 + t20 * weight_bar_hat_5
                    + weight_5 * t131 + t26 * weight_bar_hat_6 + weight_6 * t141
                )
                t143 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
                t144 = k0 * moment_bar_hat_8 + moment_bar_hat_4
                t145 = moment_8 * moment_bar_hat_2
                t146 = moment_3 * moment_bar_hat_7 + moment_7 * moment_bar_hat_3
                t147 = moment_4 * moment_bar_hat_2
                t148 = moment_1 * moment_bar_hat_5 + moment_5 * moment_bar_hat_1
                t149 = t147 - t148
                t150 = -k4 * moment_2 * t144 - k3 * t145 + k4 * t146 - k4 * t149
                t151 = moment_bar_hat_10 + k5 * moment_bar_hat_14
                t152 = moment_bar_hat_9 + k5 * moment_bar_hat_13
                t153 = moment_bar_hat_11 + k6 * moment_bar_hat_15
                t154 = moment_13 * moment_bar_hat_5
                t155 = k41 * moment_bar_hat_8 + moment_bar_hat_4
                t156 = (
                    moment_15 * moment_bar_hat_7 + k42 * (moment_9 * moment_bar_hat_5
                    - moment_10 * moment_bar_hat_4)
                )
                t157 = moment_6 * moment_bar_hat_12 + moment_12 * moment_bar_hat_6
                t158 = moment_11 * moment_bar_hat_7
                t159 = t157 + k7 * (moment_8 * moment_bar_hat_14 - k43 * t158)
                t160 = (
                    k8 * moment_4 * t151 - k8 * moment_5 * t152 - k2 * moment_7 * t153 - k44 * t154
                    + k44 * moment_14 * t155 - k45 * t156 + k2 * t159
                )
                power2_bar_hat_2 = (
                    moment_0 * moment_2 * weight_bar_hat_4 + weight_4 * t143 + t30 * weight_bar_hat_5
                    + weight_5 * t150 + t36 * weight_bar_hat_6 + weight_6 * t160
                )
                t162 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
                t163 = moment_3 * moment_bar_hat_8 + moment_8 * moment_bar_hat_3
                t164 = moment_1 * moment_bar_hat_6 + moment_6 * moment_bar_hat_1
                t165 = moment_2 * moment_bar_hat_7 + moment_7 * moment_bar_hat_2
                t166 = t164 + t165
                t167 = k9 * t163 + k4 * t166
                t168 = moment_8 * moment_bar_hat_15 + moment_15 * moment_bar_hat_8
                t169 = (
                    moment_4 * moment_bar_hat_11 + moment_5 * moment_bar_hat_12 + moment_11 * moment_bar_hat_4
                    + moment_12 * moment_bar_hat_5
                )
                t170 = moment_13 * moment_bar_hat_6
                t171 = moment_14 * moment_bar_hat_7
                t172 = moment_6 * moment_bar_hat_13 + moment_7 * moment_bar_hat_14 + t170 + t171
                t173 = k10 * t168 + k2 * t169 + k11 * t172
                power2_bar_hat_3 = (
                    moment_0 * moment_3 * weight_bar_hat_4 + weight_4 * t162 + t42 * weight_bar_hat_5
                    + weight_5 * t167 + t46 * weight_bar_hat_6 + weight_6 * t173
                )
                t175 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
                t176 = k19 * t109 - k19 * t110
                t177 = moment_13 * moment_bar_hat_1
                t178 = moment_14 * moment_bar_hat_2
                t179 = (
                    k13 * moment_1 * t132 + k13 * moment_2 * t151 + k14 * moment_3 * moment_bar_hat_11
                    + k13 * moment_9 * moment_bar_hat_1 + k13 * moment_10 * moment_bar_hat_2
                    + k14 * moment_11 * moment_bar_hat_3 - k46 * t177 + k46 * t178
                )
                t180 = (
                    k17 * t115 - k17 * t116 - k15 * moment_4 * moment_bar_hat_8
                    - k15 * moment_8 * moment_bar_hat_4
                )
                t181 = moment_bar_hat_9 - k47 * moment_bar_hat_13
                t182 = moment_bar_hat_10 + k47 * moment_bar_hat_14
                t183 = (
                    k14 * moment_9 * moment_bar_hat_13 + k14 * moment_10 * moment_bar_hat_14
                    + k16 * moment_11 * moment_bar_hat_15 + k14 * moment_13 * t181 + k14 * moment_14 * t182
                    + k16 * moment_15 * moment_bar_hat_11
                )
                power2_bar_hat_4 = (
                    moment_0 * moment_4 * weight_bar_hat_7 + weight_7 * t175 + t48 * weight_bar_hat_8
                    + t49 * weight_bar_hat_9 + weight_8 * t176 + weight_9 * t179 + t50 * weight_bar_hat_10
                    + weight_10 * t180 + t51 * weight_bar_hat_11 - weight_11 * t183
                )
                t185 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
                t186 = k19 * moment_1 * moment_bar_hat_2 + k19 * moment_2 * moment_bar_hat_1
                t187 = (
                    k13 * moment_1 * t133 - k13 * moment_2 * t152 + k14 * moment_3 * moment_bar_hat_12
                    - k13 * moment_9 * moment_bar_hat_2 + k13 * moment_10 * moment_bar_hat_1
                    + k14 * moment_12 * moment_bar_hat_3 - k46 * moment_13 * moment_bar_hat_2
                    - k46 * moment_14 * moment_bar_hat_1
                )
                t188 = (
                    -k15 * moment_5 * moment_bar_hat_8 + k17 * moment_6 * moment_bar_hat_7
                    + k17 * moment_7 * moment_bar_hat_6 - k15 * moment_8 * moment_bar_hat_5
                )
                t189 = moment_bar_hat_10 - k47 * moment_bar_hat_14
                t190 = moment_bar_hat_9 + k47 * moment_bar_hat_13
                t191 = (
                    k14 * moment_9 * moment_bar_hat_14 - k14 * moment_10 * moment_bar_hat_13
                    - k16 * moment_12 * moment_bar_hat_15 - k14 * moment_13 * t189 + k14 * moment_14 * t190
                    - k16 * moment_15 * moment_bar_hat_12
                )
                power2_bar_hat_5 = (
                    moment_0 * moment_5 * weight_bar_hat_7 + weight_7 * t185
                    + k19 * moment_1 * moment_2 * weight_bar_hat_8 + t53 * weight_bar_hat_9 + weight_8 * t186
                    + weight_9 * t187 + t54 * weight_bar_hat_10 + weight_10 * t188 + t55 * weight_bar_hat_11
                    + weight_11 * t191
                )
                t193 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
                t194 = k19 * moment_1 * moment_bar_hat_3 + k19 * moment_3 * moment_bar_hat_1
                t195 = (
                    k14 * moment_1 * t134 + k14 * moment_2 * moment_bar_hat_12
                    + k20 * moment_3 * moment_bar_hat_13 + k14 * moment_11 * moment_bar_hat_1
                    + k14 * moment_12 * moment_bar_hat_2 + k20 * moment_13 * moment_bar_hat_3
                    - k2 * moment_15 * moment_bar_hat_1
                )
                t196 = (
                    k17 * moment_4 * moment_bar_hat_6 + k17 * moment_5 * moment_bar_hat_7
                    + k17 * moment_6 * t144 + k17 * moment_7 * moment_bar_hat_5
                    + k21 * moment_8 * moment_bar_hat_6
                )
                t197 = moment_bar_hat_9 + k6 * moment_bar_hat_13
                t198 = moment_bar_hat_10 + k6 * moment_bar_hat_14
                t199 = moment_bar_hat_11 + k37 * moment_bar_hat_15
                t200 = (
                    k22 * moment_9 * moment_bar_hat_11 + k22 * moment_10 * moment_bar_hat_12
                    + k22 * moment_11 * t197 + k22 * moment_12 * t198 + k13 * moment_13 * t199
                    + k13 * moment_14 * moment_bar_hat_12 + k23 * moment_15 * moment_bar_hat_13
                )
                power2_bar_hat_6 = (
                    moment_0 * moment_6 * weight_bar_hat_7 + weight_7 * t193
                    + k19 * moment_3 * moment_1 * weight_bar_hat_8 + t57 * weight_bar_hat_9 + weight_8 * t194
                    + weight_9 * t195 + t58 * weight_bar_hat_10 + weight_10 * t196 + t59 * weight_bar_hat_11
                    + weight_11 * t200
                )
                t202 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
                t203 = (
                    k14 * moment_1 * moment_bar_hat_12 - k14 * moment_2 * t153
                    + k20 * moment_3 * moment_bar_hat_14 - k14 * moment_11 * moment_bar_hat_2
                    + k14 * moment_12 * moment_bar_hat_1 + k20 * moment_14 * moment_bar_hat_3
                    - k2 * moment_15 * moment_bar_hat_2
                )
                t204 = k19 * moment_2 * moment_bar_hat_3 + k19 * moment_3 * moment_bar_hat_2
                t205 = (
                    -k17 * moment_4 * moment_bar_hat_7 + k17 * moment_5 * moment_bar_hat_6
                    + k17 * moment_6 * moment_bar_hat_5 - k17 * moment_7 * t125
                    + k21 * moment_8 * moment_bar_hat_7
                )
                t206 = moment_bar_hat_10 - k6 * moment_bar_hat_14
                t207 = moment_bar_hat_9 - k6 * moment_bar_hat_13
                t208 = moment_bar_hat_11 - k37 * moment_bar_hat_15
                t209 = (
                    -k22 * moment_9 * moment_bar_hat_12 + k22 * moment_10 * moment_bar_hat_11
                    + k22 * moment_11 * t206 - k22 * moment_12 * t207 + k13 * moment_13 * moment_bar_hat_12
                    - k13 * moment_14 * t208 + k23 * moment_15 * moment_bar_hat_14
                )
                power2_bar_hat_7 = (
                    moment_0 * moment_7 * weight_bar_hat_7 + weight_7 * t202 + t61 * weight_bar_hat_9
                    + weight_9 * t203 + k19 * moment_3 * moment_2 * weight_bar_hat_8 + weight_8 * t204
                    + t62 * weight_bar_hat_10 + weight_10 * t205 + t63 * weight_bar_hat_11 + weight_11 * t209
                )
                t211 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
                t212 = k48 * t108 - k24 * t111
                t213 = (
                    k21 * t177 + k21 * t178 + k21 * moment_1 * moment_bar_hat_13
                    + k21 * moment_2 * moment_bar_hat_14 + k26 * moment_3 * moment_bar_hat_15
                    + k26 * moment_15 * moment_bar_hat_3
                )
                t214 = k15 * t113 - k15 * t114 + k21 * t117
                t215 = k49 * t119 - k50 * t120 + k26 * t121
                power2_bar_hat_8 = (
                    moment_0 * moment_8 * weight_bar_hat_7 + weight_7 * t211 + t65 * weight_bar_hat_8
                    + t66 * weight_bar_hat_9 + weight_8 * t212 + weight_9 * t213 + t67 * weight_bar_hat_10
                    + weight_10 * t214 + t68 * weight_bar_hat_11 + weight_11 * t215
                )
                t217 = moment_0 * moment_bar_hat_9 + moment_9 * moment_bar_hat_0
                t218 = k12 * t128 - k12 * t129 + k12 * moment_1 * moment_bar_hat_4
                t219 = (
                    k32 * t136 - k31 * t138 + k31 * t139 - k32 * moment_4 * moment_bar_hat_13
                    + k32 * moment_5 * moment_bar_hat_14 + k31 * moment_6 * moment_bar_hat_11
                    - k33 * moment_8 * moment_bar_hat_9 - k33 * moment_9 * moment_bar_hat_8
                    - k32 * moment_13 * moment_bar_hat_4
                )
                power2_bar_hat_9 = (
                    moment_0 * moment_9 * weight_bar_hat_12 + weight_12 * t217 + t70 * weight_bar_hat_13
                    + weight_13 * t218 + t71 * weight_bar_hat_14 + weight_14 * t219
                )
                t221 = moment_0 * moment_bar_hat_10 + moment_10 * moment_bar_hat_0
                t222 = k12 * t147 + k12 * t148 + k12 * moment_2 * moment_bar_hat_4
                t223 = (
                    -k32 * t154 + k31 * t157 + k31 * t158 - k32 * moment_4 * moment_bar_hat_14
                    - k32 * moment_5 * moment_bar_hat_13 + k31 * moment_7 * moment_bar_hat_11
                    - k33 * moment_8 * moment_bar_hat_10 - k33 * moment_10 * moment_bar_hat_8
                    - k32 * moment_14 * moment_bar_hat_4
                )
                power2_bar_hat_10 = (
                    moment_0 * moment_10 * weight_bar_hat_12 + weight_12 * t221 + t73 * weight_bar_hat_13
                    + weight_13 * t222 + t74 * weight_bar_hat_14 + weight_14 * t223
                )
                t225 = moment_0 * moment_bar_hat_11 + moment_11 * moment_bar_hat_0
                t226 = (
                    k0 * t164 - k0 * t165 + k0 * moment_3 * moment_bar_hat_4 + k0 * moment_4 * moment_bar_hat_3
                )
                t227 = (
                    k34 * t170 - k34 * t171 - k0 * moment_4 * moment_bar_hat_15 + k31 * moment_6 * t197
                    + k31 * moment_7 * t206 + k31 * moment_9 * moment_bar_hat_6
                    + k31 * moment_10 * moment_bar_hat_7 - k0 * moment_15 * moment_bar_hat_4
                )
                power2_bar_hat_11 = (
                    moment_0 * moment_11 * weight_bar_hat_12 + weight_12 * t225 + t76 * weight_bar_hat_13
                    + weight_13 * t226 + t77 * weight_bar_hat_14 + weight_14 * t227
                )
                t229 = moment_0 * moment_bar_hat_12 + moment_12 * moment_bar_hat_0
                t230 = (
                    k0 * moment_1 * moment_bar_hat_7 + k0 * moment_2 * moment_bar_hat_6
                    + k0 * moment_3 * moment_bar_hat_5 + k0 * moment_5 * moment_bar_hat_3
                    + k0 * moment_6 * moment_bar_hat_2 + k0 * moment_7 * moment_bar_hat_1
                )
                t231 = (
                    -k0 * moment_5 * moment_bar_hat_15 + k31 * moment_6 * t198 - k31 * moment_7 * t207
                    - k31 * moment_9 * moment_bar_hat_7 + k31 * moment_10 * moment_bar_hat_6
                    + k34 * moment_13 * moment_bar_hat_7 + k34 * moment_14 * moment_bar_hat_6
                    - k0 * moment_15 * moment_bar_hat_5
                )
                power2_bar_hat_12 = (
                    moment_0 * moment_12 * weight_bar_hat_12 + weight_12 * t229 + t79 * weight_bar_hat_13
                    + weight_13 * t230 + t80 * weight_bar_hat_14 + weight_14 * t231
                )
                t233 = moment_0 * moment_bar_hat_13 + moment_13 * moment_bar_hat_0
                t234 = k9 * t126 + k36 * t127 - k35 * t130 - k35 * moment_1 * t135
                t235 = (
                    k1 * t136 + k35 * t137 + k34 * t140 - k32 * moment_4 * t181 - k32 * moment_5 * t189
                    + k34 * moment_6 * t199 + moment_13 * (k51 * moment_bar_hat_8 + k1 * moment_bar_hat_4)
                )
                power2_bar_hat_13 = (
                    moment_0 * moment_13 * weight_bar_hat_12 + weight_12 * t233 + t82 * weight_bar_hat_13
                    + weight_13 * t234 + t83 * weight_bar_hat_14 + weight_14 * t235
                )
                t237 = moment_0 * moment_bar_hat_14 + moment_14 * moment_bar_hat_0
                t238 = k9 * t145 + k36 * t146 + k35 * t149 + k35 * moment_2 * t155
                t239 = (
                    k1 * t154 + k35 * t156 + k34 * t159 - k32 * moment_4 * t182 + k32 * moment_5 * t190
                    - k34 * moment_7 * t208 + moment_14 * (k51 * moment_bar_hat_8 - k1 * moment_bar_hat_4)
                )
                power2_bar_hat_14 = (
                    moment_0 * moment_14 * weight_bar_hat_12 + weight_12 * t237 + t85 * weight_bar_hat_13
                    + weight_13 * t238 + t86 * weight_bar_hat_14 + weight_14 * t239
                )
                t241 = moment_0 * moment_bar_hat_15 + moment_15 * moment_bar_hat_0
                t242 = k6 * t163 - k1 * t166
                t243 = k37 * t168 - k0 * t169 + k35 * t172
                power2_bar_hat_15 = (
                    moment_0 * moment_15 * weight_bar_hat_12 + weight_12 * t241 + t88 * weight_bar_hat_13
                    + weight_13 * t242 + t89 * weight_bar_hat_14 + weight_14 * t243
                )
                power3_bar_hat_0 = (
                    moment_0 * power2_0 * weight_bar_hat_15 + weight_15 * (moment_0 * power2_bar_hat_0
                    + moment_bar_hat_0 * power2_0) + k0 * weight_bar_hat_16 * (moment_1 * power2_1
                    + moment_2 * power2_2 + moment_3 * power2_3) + k0 * weight_16 * (moment_1 * power2_bar_hat_1
                    + moment_2 * power2_bar_hat_2 + moment_3 * power2_bar_hat_3 + moment_bar_hat_1 * power2_1
                    + moment_bar_hat_2 * power2_2 + moment_bar_hat_3 * power2_3)
                    + k1 * weight_bar_hat_17 * (moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6
                    + moment_7 * power2_7 + moment_8 * power2_8) + k1 * weight_17 * (moment_4 * power2_bar_hat_4
                    + moment_5 * power2_bar_hat_5 + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7
                    + moment_8 * power2_bar_hat_8 + moment_bar_hat_4 * power2_4 + moment_bar_hat_5 * power2_5
                    + moment_bar_hat_6 * power2_6 + moment_bar_hat_7 * power2_7 + moment_bar_hat_8 * power2_8)
                    + k2 * weight_bar_hat_18 * (moment_9 * power2_9 + moment_10 * power2_10
                    + moment_11 * power2_11 + moment_12 * power2_12 + moment_13 * power2_13
                    + moment_14 * power2_14 + moment_15 * power2_15)
                    + k2 * weight_18 * (moment_9 * power2_bar_hat_9 + moment_10 * power2_bar_hat_10
                    + moment_11 * power2_bar_hat_11 + moment_12 * power2_bar_hat_12
                    + moment_13 * power2_bar_hat_13 + moment_14 * power2_bar_hat_14
                    + moment_15 * power2_bar_hat_15 + moment_bar_hat_9 * power2_9
                    + moment_bar_hat_10 * power2_10 + moment_bar_hat_11 * power2_11
                    + moment_bar_hat_12 * power2_12 + moment_bar_hat_13 * power2_13
                    + moment_bar_hat_14 * power2_14 + moment_bar_hat_15 * power2_15)
                )
                power3_hat_0 = hyper_bar_0 * weight_bar_hat_21
                t247 = moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0
                power2_hat_0 = (
                    hyper_bar_0 * weight_bar_hat_20 + moment_0 * power3_bar_0 * weight_bar_hat_15
                    + weight_15 * t247
                )
                t249 = power3_bar_0 * weight_bar_hat_16 + weight_16 * power3_hat_0
                power2_hat_1 = k0 * (moment_1 * t249 + power3_bar_0 * weight_16 * moment_bar_hat_1)
                power2_hat_2 = k0 * (moment_2 * t249 + power3_bar_0 * weight_16 * moment_bar_hat_2)
                power2_hat_3 = k0 * (moment_3 * t249 + power3_bar_0 * weight_16 * moment_bar_hat_3)
                t253 = power3_bar_0 * weight_bar_hat_17 + weight_17 * power3_hat_0
                power2_hat_4 = k1 * (moment_4 * t253 + power3_bar_0 * weight_17 * moment_bar_hat_4)
                power2_hat_5 = k1 * (moment_5 * t253 + power3_bar_0 * weight_17 * moment_bar_hat_5)
                power2_hat_6 = k1 * (moment_6 * t253 + power3_bar_0 * weight_17 * moment_bar_hat_6)
                power2_hat_7 = k1 * (moment_7 * t253 + power3_bar_0 * weight_17 * moment_bar_hat_7)
                power2_hat_8 = k1 * (moment_8 * t253 + power3_bar_0 * weight_17 * moment_bar_hat_8)
                t259 = power3_bar_0 * weight_bar_hat_18 + weight_18 * power3_hat_0
                power2_hat_9 = k2 * (moment_9 * t259 + power3_bar_0 * weight_18 * moment_bar_hat_9)
                power2_hat_10 = k2 * (moment_10 * t259 + power3_bar_0 * weight_18 * moment_bar_hat_10)
                power2_hat_11 = k2 * (moment_11 * t259 + power3_bar_0 * weight_18 * moment_bar_hat_11)
                power2_hat_12 = k2 * (moment_12 * t259 + power3_bar_0 * weight_18 * moment_bar_hat_12)
                power2_hat_13 = k2 * (moment_13 * t259 + power3_bar_0 * weight_18 * moment_bar_hat_13)
                power2_hat_14 = k2 * (moment_14 * t259 + power3_bar_0 * weight_18 * moment_bar_hat_14)
                power2_hat_15 = k2 * (moment_15 * t259 + power3_bar_0 * weight_18 * moment_bar_hat_15)
                weight_hat_0 += moment_0 * (moment_0 * power2_hat_0 + k40 * moment_bar_hat_0 * power2_bar_0)
                weight_hat_1 += t4 * power2_hat_0 + t112 * power2_bar_0
                weight_hat_2 += t10 * power2_hat_0 + t118 * power2_bar_0
                weight_hat_3 += t16 * power2_hat_0 + t122 * power2_bar_0
                weight_hat_4 += (
                    moment_0 * moment_1 * power2_hat_1 + moment_0 * moment_2 * power2_hat_2
                    + moment_0 * moment_3 * power2_hat_3 + t124 * power2_bar_1 + t143 * power2_bar_2
                    + t162 * power2_bar_3
                )
                weight_hat_5 += (
                    t20 * power2_hat_1 + t30 * power2_hat_2 + t42 * power2_hat_3 + t131 * power2_bar_1
                    + t150 * power2_bar_2 + t167 * power2_bar_3
                )
                weight_hat_6 += (
                    t26 * power2_hat_1 + t36 * power2_hat_2 + t46 * power2_hat_3 + t141 * power2_bar_1
                    + t160 * power2_bar_2 + t173 * power2_bar_3
                )
                weight_hat_7 += (
                    moment_0 * moment_4 * power2_hat_4 + moment_0 * moment_5 * power2_hat_5
                    + moment_0 * moment_6 * power2_hat_6 + moment_0 * moment_7 * power2_hat_7
                    + moment_0 * moment_8 * power2_hat_8 + t175 * power2_bar_4 + t185 * power2_bar_5
                    + t193 * power2_bar_6 + t202 * power2_bar_7 + t211 * power2_bar_8
                )
                weight_hat_8 += (
                    t48 * power2_hat_4 + t65 * power2_hat_8 + k19 * moment_1 * moment_2 * power2_hat_5
                    + k19 * moment_3 * moment_1 * power2_hat_6 + t176 * power2_bar_4 + t212 * power2_bar_8
                    + t186 * power2_bar_5 + t194 * power2_bar_6 + k19 * moment_3 * moment_2 * power2_hat_7
                    + t204 * power2_bar_7
                )
                weight_hat_9 += (
                    t49 * power2_hat_4 + t53 * power2_hat_5 + t57 * power2_hat_6 + t61 * power2_hat_7
                    + t66 * power2_hat_8 + t179 * power2_bar_4 + t187 * power2_bar_5 + t195 * power2_bar_6
                    + t203 * power2_bar_7 + t213 * power2_bar_8
                )
                weight_hat_10 += (
                    t67 * power2_hat_8 + t58 * power2_hat_6 + t62 * power2_hat_7 + t50 * power2_hat_4
                    + t214 * power2_bar_8 + t196 * power2_bar_6 + t205 * power2_bar_7 + t180 * power2_bar_4
                    + t54 * power2_hat_5 + t188 * power2_bar_5
                )
                weight_hat_11 += (
                    t68 * power2_hat_8 + t59 * power2_hat_6 + t63 * power2_hat_7 + t51 * power2_hat_4
                    + t55 * power2_hat_5 + t215 * power2_bar_8 + t200 * power2_bar_6 + t209 * power2_bar_7
                    - t183 * power2_bar_4 + t191 * power2_bar_5
                )
                weight_hat_12 += (
                    moment_0 * moment_9 * power2_hat_9 + moment_0 * moment_10 * power2_hat_10
                    + moment_0 * moment_11 * power2_hat_11 + moment_0 * moment_12 * power2_hat_12
                    + moment_0 * moment_13 * power2_hat_13 + moment_0 * moment_14 * power2_hat_14
                    + moment_0 * moment_15 * power2_hat_15 + t217 * power2_bar_9 + t221 * power2_bar_10
                    + t225 * power2_bar_11 + t229 * power2_bar_12 + t233 * power2_bar_13 + t237 * power2_bar_14
                    + t241 * power2_bar_15
                )
                weight_hat_13 += (
                    t70 * power2_hat_9 + t82 * power2_hat_13 + t73 * power2_hat_10 + t85 * power2_hat_14
                    + t76 * power2_hat_11 + t88 * power2_hat_15 + t79 * power2_hat_12 + t218 * power2_bar_9
                    + t234 * power2_bar_13 + t222 * power2_bar_10 + t238 * power2_bar_14 + t226 * power2_bar_11
                    + t242 * power2_bar_15 + t230 * power2_bar_12
                )
                weight_hat_14 += (
                    t83 * power2_hat_13 + t86 * power2_hat_14 + t89 * power2_hat_15 + t71 * power2_hat_9
                    + t74 * power2_hat_10 + t77 * power2_hat_11 + t235 * power2_bar_13 + t239 * power2_bar_14
                    + t243 * power2_bar_15 + t219 * power2_bar_9 + t223 * power2_bar_10 + t227 * power2_bar_11
                    + t80 * power2_hat_12 + t231 * power2_bar_12
                )
                weight_hat_15 += power2_0 * t247 + moment_0 * power3_bar_0 * power2_bar_hat_0
                weight_hat_16 += (
                    k0 * (moment_1 * (power2_1 * power3_hat_0 + power3_bar_0 * power2_bar_hat_1)
                    + moment_2 * (power2_2 * power3_hat_0 + power3_bar_0 * power2_bar_hat_2)
                    + moment_3 * (power2_3 * power3_hat_0 + power3_bar_0 * power2_bar_hat_3)
                    + power3_bar_0 * moment_bar_hat_1 * power2_1 + power3_bar_0 * moment_bar_hat_2 * power2_2
                    + power3_bar_0 * moment_bar_hat_3 * power2_3)
                )
                weight_hat_17 += (
                    k1 * (moment_4 * (power2_4 * power3_hat_0 + power3_bar_0 * power2_bar_hat_4)
                    + moment_5 * (power2_5 * power3_hat_0 + power3_bar_0 * power2_bar_hat_5)
                    + moment_6 * (power2_6 * power3_hat_0 + power3_bar_0 * power2_bar_hat_6)
                    + moment_7 * (power2_7 * power3_hat_0 + power3_bar_0 * power2_bar_hat_7)
                    + moment_8 * (power2_8 * power3_hat_0 + power3_bar_0 * power2_bar_hat_8)
                    + power3_bar_0 * moment_bar_hat_4 * power2_4 + power3_bar_0 * moment_bar_hat_5 * power2_5
                    + power3_bar_0 * moment_bar_hat_6 * power2_6 + power3_bar_0 * moment_bar_hat_7 * power2_7
                    + power3_bar_0 * moment_bar_hat_8 * power2_8)
                )
                weight_hat_18 += (
                    k2 * (moment_9 * (power2_9 * power3_hat_0 + power3_bar_0 * power2_bar_hat_9)
                    + moment_10 * (power2_10 * power3_hat_0 + power3_bar_0 * power2_bar_hat_10)
                    + moment_11 * (power2_11 * power3_hat_0 + power3_bar_0 * power2_bar_hat_11)
                    + moment_12 * (power2_12 * power3_hat_0 + power3_bar_0 * power2_bar_hat_12)
                    + moment_13 * (power2_13 * power3_hat_0 + power3_bar_0 * power2_bar_hat_13)
                    + moment_14 * (power2_14 * power3_hat_0 + power3_bar_0 * power2_bar_hat_14)
                    + moment_15 * (power2_15 * power3_hat_0 + power3_bar_0 * power2_bar_hat_15)
                    + power3_bar_0 * moment_bar_hat_9 * power2_9 + power3_bar_0 * moment_bar_hat_10 * power2_10
                    + power3_bar_0 * moment_bar_hat_11 * power2_11
                    + power3_bar_0 * moment_bar_hat_12 * power2_12
                    + power3_bar_0 * moment_bar_hat_13 * power2_13
                    + power3_bar_0 * moment_bar_hat_14 * power2_14
                    + power3_bar_0 * moment_bar_hat_15 * power2_15)
                )
                weight_hat_19 += hyper_bar_0 * moment_bar_hat_0
                weight_hat_20 += hyper_bar_0 * power2_bar_hat_0
                weight_hat_21 += hyper_bar_0 * power3_bar_hat_0
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
            store(weight_hat, weight_hat_at, 896, weight_hat_14)
            store(weight_hat, weight_hat_at, 960, weight_hat_15)
            store(weight_hat, weight_hat_at, 1024, weight_hat_16)
            store(weight_hat, weight_hat_at, 1088, weight_hat_17)
            store(weight_hat, weight_hat_at, 1152, weight_hat_18)
            store(weight_hat, weight_hat_at, 1216, weight_hat_19)
            store(weight_hat, weight_hat_at, 1280, weight_hat_20)
            store(weight_hat, weight_hat_at, 1344, weight_hat_21)


# (order of derivative, axis of the outputs, function (a loop in parts has several), index arrays, inputs,
#  outputs as (name, components, components a knot, has channels), operations an instance)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), (('hyper', 1, 1, True),), 34752),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), (('moment_bar', 16, 16, True),), 93760),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), (('weight_bar', 22, 22, True),), 49600),
    (2, 'batch', second_batch, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('moment_hat', 16, 16, True), ('hyper_bar_hat', 1, 1, True),), 230144),
    (2, 'shared', second_shared, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('weight_hat', 22, 22, True),), 133952),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))
OUTPUTS = (('hyper',), ('moment_bar', 'weight_bar'), ('moment_hat', 'weight_hat', 'hyper_bar_hat'))

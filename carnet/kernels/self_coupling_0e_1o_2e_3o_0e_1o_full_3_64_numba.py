"""self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e+1x1o full 3 64: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form b0082b61b5ed4caf, made by
    python -m codegen show self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e+1x1o full 3 64 --target numba
Operations of one instance with all its channels:
    forward_batch 47424
    gradient_batch 116352
    gradient_shared 77632
    second_batch 340288
    second_shared 213248
"""

import numpy as np
from numba import njit

from codegen.runtime.lanes import operations

SPEC = 'self_coupling 1x0e+1x1o+1x2e+1x3o 1x0e+1x1o full 3 64'
FORM = 'b0082b61b5ed4caf'
CHANNELS = 64
SAMPLES = 32  # that sum into one row of a shared output, whatever the number of threads
# blocks of neighbouring channels, as wide as the machine's registers
width, get, put, load, store, fetch, splat, total = operations(64)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_batch(begin, end, moment, weight, hyper):
    """moment [samples, 16, 64]
    weight [31, 64]
    -> hyper [samples, 4, 64]
    47424 operations an instance; nesting order power2 by weight > moment, power3 by weight > power2 > moment, hyper by moment > power2 > power3 > weight
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
    k35 = real(3.4641016151377544)  # 2*sqrt(3)
    k36 = real(0.18257418583505536)  # sqrt(30)/30
    k37 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k38 = real(0.5163977794943223)  # 2*sqrt(15)/15
    k39 = real(0.11952286093343936)  # sqrt(70)/70
    k40 = real(0.2927700218845599)  # sqrt(105)/35
    k41 = real(0.4140393356054125)  # sqrt(210)/35
    for n in range(begin, end):
        for c in range(0, 64, step):
            hyper_at = n * 256 + c
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
            weight_22 = load(weight, c, 1408)
            weight_23 = load(weight, c, 1472)
            weight_24 = load(weight, c, 1536)
            weight_25 = load(weight, c, 1600)
            weight_26 = load(weight, c, 1664)
            weight_27 = load(weight, c, 1728)
            weight_28 = load(weight, c, 1792)
            weight_29 = load(weight, c, 1856)
            weight_30 = load(weight, c, 1920)
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
            t15 = -k3 * moment_8 + k4 * moment_4
            t16 = moment_2 * moment_5
            t17 = moment_3 * moment_6
            t18 = moment_9 - k5 * moment_13
            t19 = moment_10 - k5 * moment_14
            t20 = moment_11 - k6 * moment_15
            t21 = moment_7 * moment_12
            t22 = t21 + k7 * moment_8 * moment_13
            power2_1 = (
                moment_0 * moment_1 * weight_4 + weight_5 * (moment_1 * t15 + k4 * t16 + k4 * t17)
                + weight_6 * (k8 * moment_4 * t18 + k8 * moment_5 * t19 + k2 * moment_6 * t20 + k2 * t22)
            )
            t24 = moment_1 * moment_5
            t25 = k3 * moment_8 + k4 * moment_4
            t26 = moment_3 * moment_7
            t27 = moment_10 + k5 * moment_14
            t28 = moment_9 + k5 * moment_13
            t29 = moment_11 + k6 * moment_15
            t30 = moment_6 * moment_12
            t31 = t30 + k7 * moment_8 * moment_14
            power2_2 = (
                moment_0 * moment_2 * weight_4 + weight_5 * (k4 * t24 - moment_2 * t25 + k4 * t26)
                + weight_6 * (k8 * moment_4 * t27 - k8 * moment_5 * t28 - k2 * moment_7 * t29 + k2 * t31)
            )
            t33 = moment_3 * moment_8
            t34 = moment_1 * moment_6
            t35 = moment_2 * moment_7
            t36 = t34 + t35
            t37 = moment_8 * moment_15
            t38 = moment_4 * moment_11 + moment_5 * moment_12
            t39 = moment_6 * moment_13 + moment_7 * moment_14
            power2_3 = (
                moment_0 * moment_3 * weight_4 + weight_5 * (k9 * t33 + k4 * t36) + weight_6 * (k10 * t37
                + k2 * t38 + k11 * t39)
            )
            power2_4 = (
                moment_0 * moment_4 * weight_7 + weight_8 * (k12 * t1 - k12 * t2)
                + weight_9 * (k13 * moment_1 * t18 + k13 * moment_2 * t27 + k14 * moment_3 * moment_11)
                + weight_10 * (k8 * t6 - k8 * t7 - k15 * moment_8 * moment_4) + weight_11 * (k2 * t11 - k2 * t12
                - k14 * moment_9 * moment_13 - k14 * moment_10 * moment_14 - k16 * moment_11 * moment_15)
            )
            power2_5 = (
                moment_0 * moment_5 * weight_7 + k17 * moment_1 * moment_2 * weight_8
                + weight_9 * (k13 * moment_1 * t19 - k13 * moment_2 * t28 + k14 * moment_3 * moment_12)
                + weight_10 * (-k15 * moment_8 * moment_5 + k18 * moment_6 * moment_7)
                + weight_11 * (k14 * moment_9 * moment_14 - k14 * moment_10 * moment_13
                - k16 * moment_12 * moment_15 + k19 * moment_13 * moment_14)
            )
            power2_6 = (
                moment_0 * moment_6 * weight_7 + k17 * moment_3 * moment_1 * weight_8
                + weight_9 * (k14 * moment_1 * t20 + k14 * moment_2 * moment_12 + k20 * moment_3 * moment_13)
                + weight_10 * (k18 * moment_4 * moment_6 + k18 * moment_5 * moment_7
                + k21 * moment_8 * moment_6) + weight_11 * (k22 * moment_11 * moment_9
                + k22 * moment_12 * moment_10 + k13 * moment_11 * moment_13 + k13 * moment_12 * moment_14
                + k23 * moment_15 * moment_13)
            )
            power2_7 = (
                moment_0 * moment_7 * weight_7 + weight_9 * (k14 * moment_1 * moment_12 - k14 * moment_2 * t29
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
                moment_0 * moment_9 * weight_12 - k12 * weight_13 * (t16 - moment_1 * moment_4)
                + weight_14 * (-k31 * t21 - k32 * moment_4 * moment_13 + k32 * moment_5 * moment_14
                + k31 * moment_6 * moment_11 - k33 * moment_8 * moment_9)
            )
            power2_10 = (
                moment_0 * moment_10 * weight_12 + k12 * weight_13 * (t24 + moment_2 * moment_4)
                + weight_14 * (k31 * t30 - k32 * moment_4 * moment_14 - k32 * moment_5 * moment_13
                + k31 * moment_7 * moment_11 - k33 * moment_8 * moment_10)
            )
            power2_11 = (
                moment_0 * moment_11 * weight_12 + k0 * weight_13 * (t34 - t35 + moment_3 * moment_4)
                + weight_14 * (-k0 * moment_4 * moment_15 + moment_6 * (k31 * moment_9 + k34 * moment_13)
                + moment_7 * (k31 * moment_10 - k34 * moment_14))
            )
            power2_12 = (
                moment_0 * moment_12 * weight_12 + k0 * weight_13 * (moment_1 * moment_7 + moment_2 * moment_6
                + moment_3 * moment_5) + weight_14 * (-k0 * moment_5 * moment_15 + moment_6 * (k31 * moment_10
                + k34 * moment_14) + moment_7 * (-k31 * moment_9 + k34 * moment_13))
            )
            t50 = -k35 * moment_8 + moment_4
            power2_13 = (
                moment_0 * moment_13 * weight_12 + weight_13 * (-k36 * t16 + k37 * t17 - k36 * moment_1 * t50)
                + weight_14 * (k34 * t22 + moment_4 * (-k32 * moment_9 + k1 * moment_13)
                + moment_5 * (-k32 * moment_10 + k1 * moment_14) + moment_6 * (k34 * moment_11
                + k36 * moment_15))
            )
            t52 = k35 * moment_8 + moment_4
            power2_14 = (
                moment_0 * moment_14 * weight_12 + weight_13 * (-k36 * t24 + k37 * t26 + k36 * moment_2 * t52)
                + weight_14 * (k34 * t31 - moment_4 * (k32 * moment_10 + k1 * moment_14)
                + moment_5 * (k32 * moment_9 + k1 * moment_13) + moment_7 * (-k34 * moment_11
                + k36 * moment_15))
            )
            power2_15 = (
                moment_0 * moment_15 * weight_12 + weight_13 * (k6 * t33 - k1 * t36) + weight_14 * (k38 * t37
                - k0 * t38 + k36 * t39)
            )
            power3_0 = (
                moment_0 * power2_0 * weight_15 + k0 * weight_16 * (moment_1 * power2_1 + moment_2 * power2_2
                + moment_3 * power2_3) + k1 * weight_17 * (moment_4 * power2_4 + moment_5 * power2_5
                + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
                + k2 * weight_18 * (moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11
                + moment_12 * power2_12 + moment_13 * power2_13 + moment_14 * power2_14 + moment_15 * power2_15)
            )
            power3_1 = (
                moment_0 * power2_1 * weight_20 + moment_1 * power2_0 * weight_19
                + weight_22 * (k4 * moment_1 * power2_4 - k3 * moment_1 * power2_8 + k4 * moment_2 * power2_5
                + k4 * moment_3 * power2_6) + weight_21 * (t15 * power2_1 + k4 * moment_5 * power2_2
                + k4 * moment_6 * power2_3) + weight_24 * (k8 * moment_4 * power2_9 - k39 * t50 * power2_13
                + k8 * moment_5 * power2_10 - k39 * moment_5 * power2_14 + k2 * moment_6 * power2_11
                - k40 * moment_6 * power2_15 + k2 * moment_7 * power2_12) + weight_23 * (k8 * t18 * power2_4
                + k8 * t19 * power2_5 + k2 * t20 * power2_6 + k2 * moment_12 * power2_7
                + k41 * moment_13 * power2_8)
            )
            power3_2 = (
                moment_0 * power2_2 * weight_20 + weight_22 * (k4 * moment_1 * power2_5
                - k4 * moment_2 * power2_4 - k3 * moment_2 * power2_8 + k4 * moment_3 * power2_7)
                + moment_2 * power2_0 * weight_19 + weight_21 * (-t25 * power2_2 + k4 * moment_5 * power2_1
                + k4 * moment_7 * power2_3) + weight_24 * (k8 * moment_4 * power2_10 + k39 * t52 * power2_14
                - k8 * moment_5 * power2_9 - k39 * moment_5 * power2_13 + k2 * moment_6 * power2_12
                - k2 * moment_7 * power2_11 - k40 * moment_7 * power2_15) + weight_23 * (-k8 * t28 * power2_5
                + k8 * t27 * power2_4 - k2 * t29 * power2_7 + k2 * moment_12 * power2_6
                + k41 * moment_14 * power2_8)
            )
            power3_3 = (
                moment_0 * power2_3 * weight_20 + weight_22 * (k4 * moment_1 * power2_6
                + k4 * moment_2 * power2_7 + k9 * moment_3 * power2_8) + moment_3 * power2_0 * weight_19
                + weight_24 * (k2 * moment_4 * power2_11 + k2 * moment_5 * power2_12
                + k11 * moment_6 * power2_13 + k11 * moment_7 * power2_14 + k10 * moment_8 * power2_15)
                + weight_21 * (k4 * moment_6 * power2_1 + k4 * moment_7 * power2_2 + k9 * moment_8 * power2_3)
                + weight_23 * (k2 * moment_11 * power2_4 + k2 * moment_12 * power2_5
                + k11 * moment_13 * power2_6 + k11 * moment_14 * power2_7 + k10 * moment_15 * power2_8)
            )
            hyper_0 = moment_0 * weight_25 + power2_0 * weight_27 + power3_0 * weight_29
            store(hyper, hyper_at, 0, hyper_0)
            hyper_1 = moment_1 * weight_26 + power2_1 * weight_28 + power3_1 * weight_30
            store(hyper, hyper_at, 64, hyper_1)
            hyper_2 = moment_2 * weight_26 + power2_2 * weight_28 + weight_30 * power3_2
            store(hyper, hyper_at, 128, hyper_2)
            hyper_3 = moment_3 * weight_26 + power2_3 * weight_28 + weight_30 * power3_3
            store(hyper, hyper_at, 192, hyper_3)


@compiled
def gradient_batch(begin, end, moment, weight, hyper_bar, moment_bar):
    """moment [samples, 16, 64]
    weight [31, 64]
    hyper_bar [samples, 4, 64]
    -> moment_bar [samples, 16, 64]
    116352 operations an instance; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, moment_bar by hyper_bar > weight > power2 > power2_bar > power3_bar > moment
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
    k33 = real(3.4641016151377544)  # 2*sqrt(3)
    k34 = real(1.5491933384829668)  # 2*sqrt(15)/5
    k35 = real(0.5163977794943223)  # 2*sqrt(15)/15
    k36 = real(0.18257418583505536)  # sqrt(30)/30
    k37 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k38 = real(0.3535533905932738)  # sqrt(2)/4
    k39 = real(0.316227766016838)  # sqrt(10)/10
    k40 = real(0.4140393356054125)  # sqrt(210)/35
    k41 = real(0.11952286093343936)  # sqrt(70)/70
    k42 = real(0.2927700218845599)  # sqrt(105)/35
    k43 = real(1.5811388300841898)  # sqrt(10)/2
    k44 = real(2.0)  # 2
    k45 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k46 = real(1.6329931618554518)  # 2*sqrt(6)/3
    k47 = real(0.894427190999916)  # 2*sqrt(5)/5
    k48 = real(0.3872983346207417)  # sqrt(15)/10
    k49 = real(1.0910894511799618)  # 5*sqrt(21)/21
    k50 = real(0.1543033499620919)  # sqrt(42)/42
    k51 = real(0.8728715609439694)  # 4*sqrt(21)/21
    for n in range(begin, end):
        for c in range(0, 64, step):
            moment_bar_at = n * 1024 + c
            moment_at = n * 1024 + c
            hyper_bar_at = n * 256 + c
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
            weight_22 = load(weight, c, 1408)
            weight_23 = load(weight, c, 1472)
            weight_24 = load(weight, c, 1536)
            weight_25 = load(weight, c, 1600)
            weight_26 = load(weight, c, 1664)
            weight_27 = load(weight, c, 1728)
            weight_28 = load(weight, c, 1792)
            weight_29 = load(weight, c, 1856)
            weight_30 = load(weight, c, 1920)
            hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
            hyper_bar_1 = load(hyper_bar, hyper_bar_at, 64)
            hyper_bar_2 = load(hyper_bar, hyper_bar_at, 128)
            hyper_bar_3 = load(hyper_bar, hyper_bar_at, 192)
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
                moment_0 * moment_9 * weight_12 - k11 * weight_13 * (t16 - moment_1 * moment_4)
                + weight_14 * (-k30 * t21 - k31 * moment_4 * moment_13 + k31 * moment_5 * moment_14
                + k30 * moment_6 * moment_11 - k32 * moment_8 * moment_9)
            )
            power2_10 = (
                moment_0 * moment_10 * weight_12 + k11 * weight_13 * (t24 + moment_2 * moment_4)
                + weight_14 * (k30 * t30 - k31 * moment_4 * moment_14 - k31 * moment_5 * moment_13
                + k30 * moment_7 * moment_11 - k32 * moment_8 * moment_10)
            )
            t48 = moment_9 + k4 * moment_13
            t49 = moment_10 - k4 * moment_14
            power2_11 = (
                moment_0 * moment_11 * weight_12 + k0 * weight_13 * (t34 - t35 + moment_3 * moment_4)
                + weight_14 * (-k0 * moment_4 * moment_15 + k30 * moment_6 * t48 + k30 * moment_7 * t49)
            )
            t51 = moment_10 + k4 * moment_14
            t52 = moment_9 - k4 * moment_13
            power2_12 = (
                moment_0 * moment_12 * weight_12 + k0 * weight_13 * (moment_1 * moment_7 + moment_2 * moment_6
                + moment_3 * moment_5) + weight_14 * (-k0 * moment_5 * moment_15 + k30 * moment_6 * t51
                - k30 * moment_7 * t52)
            )
            t54 = -k33 * moment_8 + moment_4
            t55 = moment_9 - k34 * moment_13
            t56 = moment_10 - k34 * moment_14
            t57 = moment_11 + k35 * moment_15
            power2_13 = (
                moment_0 * moment_13 * weight_12 + weight_13 * (-k36 * t16 + k37 * t17 - k36 * moment_1 * t54)
                + weight_14 * (k38 * t22 - k31 * moment_4 * t55 - k31 * moment_5 * t56 + k38 * moment_6 * t57)
            )
            t59 = k33 * moment_8 + moment_4
            t60 = moment_10 + k34 * moment_14
            t61 = moment_9 + k34 * moment_13
            t62 = moment_11 - k35 * moment_15
            power2_14 = (
                moment_0 * moment_14 * weight_12 + weight_13 * (-k36 * t24 + k37 * t26 + k36 * moment_2 * t59)
                + weight_14 * (k38 * t31 - k31 * moment_4 * t60 + k31 * moment_5 * t61 - k38 * moment_7 * t62)
            )
            power2_15 = (
                moment_0 * moment_15 * weight_12 + weight_13 * (k4 * t33 - k1 * t36) + weight_14 * (k35 * t37
                - k0 * t38 + k36 * t39)
            )
            power3_bar_0 = hyper_bar_0 * weight_29
            power3_bar_1 = hyper_bar_1 * weight_30
            power3_bar_2 = weight_30 * hyper_bar_2
            power3_bar_3 = weight_30 * hyper_bar_3
            t69 = moment_3 * power3_bar_3
            t70 = moment_1 * power3_bar_1
            t71 = moment_2 * power3_bar_2
            t72 = t70 + t71
            power2_bar_0 = (
                hyper_bar_0 * weight_27 + moment_0 * power3_bar_0 * weight_15 + weight_19 * (t69 + t72)
            )
            t74 = moment_5 * power3_bar_2
            t75 = moment_6 * power3_bar_3
            power2_bar_1 = (
                hyper_bar_1 * weight_28 + moment_0 * power3_bar_1 * weight_20
                + k0 * moment_1 * power3_bar_0 * weight_16 + weight_21 * (k6 * t15 * power3_bar_1 + k6 * t74
                + k6 * t75)
            )
            t77 = moment_5 * power3_bar_1
            t78 = moment_7 * power3_bar_3
            power2_bar_2 = (
                hyper_bar_2 * weight_28 + moment_0 * power3_bar_2 * weight_20
                + k0 * moment_2 * power3_bar_0 * weight_16 + weight_21 * (-k6 * t25 * power3_bar_2 + k6 * t77
                + k6 * t78)
            )
            t80 = moment_8 * power3_bar_3
            t81 = moment_6 * power3_bar_1
            t82 = moment_7 * power3_bar_2
            t83 = t81 + t82
            power2_bar_3 = (
                hyper_bar_3 * weight_28 + moment_0 * power3_bar_3 * weight_20
                + k0 * moment_3 * power3_bar_0 * weight_16 + weight_21 * (k8 * t80 + k6 * t83)
            )
            power2_bar_4 = (
                weight_22 * (k6 * t70 - k6 * t71) + k1 * moment_4 * power3_bar_0 * weight_17
                + weight_23 * (k7 * t18 * power3_bar_1 + k7 * t27 * power3_bar_2
                + k2 * moment_11 * power3_bar_3)
            )
            power2_bar_5 = (
                k6 * weight_22 * (moment_1 * power3_bar_2 + moment_2 * power3_bar_1)
                + k1 * moment_5 * power3_bar_0 * weight_17 + weight_23 * (-k7 * t28 * power3_bar_2
                + k7 * t19 * power3_bar_1 + k2 * moment_12 * power3_bar_3)
            )
            power2_bar_6 = (
                k6 * weight_22 * (moment_1 * power3_bar_3 + moment_3 * power3_bar_1)
                + k1 * moment_6 * power3_bar_0 * weight_17 + weight_23 * (k2 * t20 * power3_bar_1
                + k2 * moment_12 * power3_bar_2 + k10 * moment_13 * power3_bar_3)
            )
            power2_bar_7 = (
                k6 * weight_22 * (moment_2 * power3_bar_3 + moment_3 * power3_bar_2)
                + k1 * moment_7 * power3_bar_0 * weight_17 + weight_23 * (-k2 * t29 * power3_bar_2
                + k2 * moment_12 * power3_bar_1 + k10 * moment_14 * power3_bar_3)
            )
            power2_bar_8 = (
                weight_22 * (k8 * t69 - k39 * t72) + k1 * moment_8 * power3_bar_0 * weight_17
                + weight_23 * (k40 * moment_13 * power3_bar_1 + k40 * moment_14 * power3_bar_2
                + k9 * moment_15 * power3_bar_3)
            )
            power2_bar_9 = (
                -k7 * weight_24 * (t74 - moment_4 * power3_bar_1) + k2 * moment_9 * power3_bar_0 * weight_18
            )
            power2_bar_10 = (
                k7 * weight_24 * (t77 + moment_4 * power3_bar_2) + k2 * moment_10 * power3_bar_0 * weight_18
            )
            power2_bar_11 = (
                k2 * (weight_24 * (t81 - t82 + moment_4 * power3_bar_3) + moment_11 * power3_bar_0 * weight_18)
            )
            power2_bar_12 = (
                k2 * (weight_24 * (moment_5 * power3_bar_3 + moment_6 * power3_bar_2 + moment_7 * power3_bar_1)
                + moment_12 * power3_bar_0 * weight_18)
            )
            power2_bar_13 = (
                weight_24 * (-k41 * t74 + k10 * t75 - k41 * t54 * power3_bar_1)
                + k2 * moment_13 * power3_bar_0 * weight_18
            )
            power2_bar_14 = (
                weight_24 * (-k41 * t77 + k10 * t78 + k41 * t59 * power3_bar_2)
                + k2 * moment_14 * power3_bar_0 * weight_18
            )
            power2_bar_15 = weight_24 * (k9 * t80 - k42 * t83) + k2 * moment_15 * power3_bar_0 * weight_18
            t97 = moment_3 * power2_bar_3
            t98 = moment_1 * power2_bar_1
            t99 = moment_2 * power2_bar_2
            t100 = t98 + t99
            t101 = moment_8 * power2_bar_8
            t102 = moment_4 * power2_bar_4 + moment_5 * power2_bar_5
            t103 = moment_6 * power2_bar_6
            t104 = moment_7 * power2_bar_7
            t105 = t103 + t104
            t106 = moment_15 * power2_bar_15
            t107 = moment_9 * power2_bar_9 + moment_10 * power2_bar_10
            t108 = moment_13 * power2_bar_13 + moment_14 * power2_bar_14
            t109 = power3_bar_3 * power2_3
            t110 = power3_bar_1 * power2_1
            t111 = power3_bar_2 * power2_2
            t112 = t110 + t111
            t113 = moment_1 * power2_bar_8
            t114 = moment_3 * power2_bar_6
            t115 = moment_1 * power2_bar_4
            t116 = moment_2 * power2_bar_5
            t117 = t115 + t116
            t118 = moment_5 * power2_bar_2
            t119 = moment_6 * power2_bar_3
            t120 = moment_5 * power2_bar_14
            t121 = moment_6 * power2_bar_11
            t122 = moment_7 * power2_bar_12
            t123 = t121 + t122
            t124 = moment_6 * power2_bar_15 - k43 * (moment_4 * power2_bar_9 + moment_5 * power2_bar_10)
            t125 = moment_12 * power2_bar_7
            t126 = t125 + k5 * moment_13 * power2_bar_8
            t127 = power3_bar_3 * power2_6
            t128 = power3_bar_1 * power2_8
            t129 = power3_bar_1 * power2_4
            t130 = power3_bar_2 * power2_5
            t131 = t129 + t130
            t132 = moment_2 * power2_bar_8
            t133 = moment_3 * power2_bar_7
            t134 = moment_1 * power2_bar_5
            t135 = moment_2 * power2_bar_4
            t136 = t134 - t135
            t137 = moment_5 * power2_bar_1
            t138 = moment_7 * power2_bar_3
            t139 = moment_5 * power2_bar_13
            t140 = moment_6 * power2_bar_12
            t141 = moment_7 * power2_bar_11
            t142 = t140 - t141
            t143 = moment_7 * power2_bar_15 - k43 * (moment_4 * power2_bar_10 - moment_5 * power2_bar_9)
            t144 = moment_12 * power2_bar_6
            t145 = t144 + k5 * moment_14 * power2_bar_8
            t146 = power3_bar_3 * power2_7
            t147 = power3_bar_2 * power2_8
            t148 = power3_bar_2 * power2_4
            t149 = power3_bar_1 * power2_5
            t150 = t148 - t149
            t151 = moment_3 * power2_bar_8
            t152 = moment_1 * power2_bar_6
            t153 = moment_2 * power2_bar_7
            t154 = t152 + t153
            t155 = moment_8 * power2_bar_15
            t156 = moment_4 * power2_bar_11 + moment_5 * power2_bar_12
            t157 = moment_6 * power2_bar_13
            t158 = moment_7 * power2_bar_14
            t159 = t157 + t158
            t160 = moment_8 * power2_bar_3
            t161 = moment_6 * power2_bar_1
            t162 = moment_7 * power2_bar_2
            t163 = t161 + t162
            t164 = moment_15 * power2_bar_8
            t165 = moment_11 * power2_bar_4 + moment_12 * power2_bar_5
            t166 = moment_13 * power2_bar_6 + moment_14 * power2_bar_7
            t167 = power3_bar_3 * power2_8
            t168 = power3_bar_1 * power2_6
            t169 = power3_bar_2 * power2_7
            t170 = t168 + t169
            t171 = moment_1 * power2_bar_13
            t172 = moment_2 * power2_bar_14
            t173 = power3_bar_1 * power2_13
            t174 = power3_bar_2 * power2_14
            moment_bar_0 = (
                hyper_bar_0 * weight_25 + k44 * moment_0 * weight_0 * power2_bar_0 + weight_4 * (t97 + t100)
                + weight_7 * (t101 + t102 + t105) + weight_12 * (moment_11 * power2_bar_11
                + moment_12 * power2_bar_12 + t106 + t107 + t108) + power3_bar_0 * weight_15 * power2_0
                + weight_20 * (t109 + t112)
            )
            store(moment_bar, moment_bar_at, 0, moment_bar_0)
            moment_bar_1 = (
                hyper_bar_1 * weight_26 + moment_0 * weight_4 * power2_bar_1
                + k45 * weight_1 * moment_1 * power2_bar_0 + weight_8 * (-k23 * t113 + k16 * t114 + k16 * t117)
                + weight_5 * (k6 * t15 * power2_bar_1 + k6 * t118 + k6 * t119)
                + weight_13 * (-k36 * t54 * power2_bar_13 - k36 * t120 + k0 * t123 - k1 * t124)
                + weight_9 * (k12 * t18 * power2_bar_4 + k12 * t19 * power2_bar_5 + k13 * t20 * power2_bar_6
                + k13 * t126) + weight_19 * power3_bar_1 * power2_0 + k0 * power3_bar_0 * weight_16 * power2_1
                + weight_22 * (k6 * t127 - k39 * t128 + k6 * t131)
            )
            store(moment_bar, moment_bar_at, 64, moment_bar_1)
            moment_bar_2 = (
                hyper_bar_2 * weight_26 + moment_0 * weight_4 * power2_bar_2 + weight_8 * (-k23 * t132
                + k16 * t133 + k16 * t136) + k45 * weight_1 * moment_2 * power2_bar_0
                + weight_5 * (-k6 * t25 * power2_bar_2 + k6 * t137 + k6 * t138)
                + weight_13 * (k36 * t59 * power2_bar_14 - k36 * t139 + k0 * t142 - k1 * t143)
                + weight_9 * (-k12 * t28 * power2_bar_5 + k12 * t27 * power2_bar_4 - k13 * t29 * power2_bar_7
                + k13 * t145) + weight_19 * power3_bar_2 * power2_0 + k0 * power3_bar_0 * weight_16 * power2_2
                + weight_22 * (k6 * t146 - k39 * t147 - k6 * t150)
            )
            store(moment_bar, moment_bar_at, 128, moment_bar_2)
            moment_bar_3 = (
                hyper_bar_3 * weight_26 + moment_0 * weight_4 * power2_bar_3 + weight_8 * (k46 * t151
                + k16 * t154) + k45 * weight_1 * moment_3 * power2_bar_0 + weight_13 * (k4 * t155 + k0 * t156
                + k37 * t159) + weight_5 * (k8 * t160 + k6 * t163) + weight_9 * (k25 * t164 + k13 * t165
                + k19 * t166) + weight_19 * power3_bar_3 * power2_0 + k0 * power3_bar_0 * weight_16 * power2_3
                + weight_22 * (k8 * t167 + k6 * t170)
            )
            store(moment_bar, moment_bar_at, 192, moment_bar_3)
            moment_bar_4 = (
                moment_0 * weight_7 * power2_bar_4 + k6 * weight_5 * (t98 - t99)
                + weight_13 * (k11 * moment_1 * power2_bar_9 - k36 * t171 + k11 * moment_2 * power2_bar_10
                + k36 * t172 + k0 * moment_3 * power2_bar_11) + k47 * weight_2 * moment_4 * power2_bar_0
                + weight_10 * (k17 * t103 - k17 * t104 - k14 * moment_4 * power2_bar_8
                - k14 * moment_8 * power2_bar_4) + weight_6 * (k7 * t18 * power2_bar_1 + k7 * t27 * power2_bar_2
                + k2 * moment_11 * power2_bar_3) - weight_14 * (k31 * t55 * power2_bar_13
                + k31 * t60 * power2_bar_14 + k0 * moment_11 * power2_bar_15 + k31 * moment_13 * power2_bar_9
                + k31 * moment_14 * power2_bar_10 + k0 * moment_15 * power2_bar_11) + k6 * weight_21 * (t110
                - t111) + k1 * power3_bar_0 * weight_17 * power2_4 + weight_24 * (k7 * power3_bar_1 * power2_9
                + k7 * power3_bar_2 * power2_10 + k2 * power3_bar_3 * power2_11 - k41 * t173 + k41 * t174)
            )
            store(moment_bar, moment_bar_at, 256, moment_bar_4)
            moment_bar_5 = (
                moment_0 * weight_7 * power2_bar_5 + k6 * weight_5 * (moment_1 * power2_bar_2
                + moment_2 * power2_bar_1) + weight_13 * (k11 * moment_1 * power2_bar_10
                - k36 * moment_1 * power2_bar_14 - k11 * moment_2 * power2_bar_9
                - k36 * moment_2 * power2_bar_13 + k0 * moment_3 * power2_bar_12)
                + k47 * weight_2 * moment_5 * power2_bar_0 + weight_10 * (-k14 * moment_5 * power2_bar_8
                + k17 * moment_6 * power2_bar_7 + k17 * moment_7 * power2_bar_6 - k14 * moment_8 * power2_bar_5)
                + weight_6 * (-k7 * t28 * power2_bar_2 + k7 * t19 * power2_bar_1
                + k2 * moment_12 * power2_bar_3) + weight_14 * (k31 * t61 * power2_bar_14
                - k31 * t56 * power2_bar_13 - k0 * moment_12 * power2_bar_15 - k31 * moment_13 * power2_bar_10
                + k31 * moment_14 * power2_bar_9 - k0 * moment_15 * power2_bar_12)
                + k6 * weight_21 * (power3_bar_2 * power2_1 + power3_bar_1 * power2_2)
                + k1 * power3_bar_0 * weight_17 * power2_5 + weight_24 * (-k7 * power3_bar_2 * power2_9
                + k7 * power3_bar_1 * power2_10 + k2 * power3_bar_3 * power2_12 - k41 * power3_bar_2 * power2_13
                - k41 * power3_bar_1 * power2_14)
            )
            store(moment_bar, moment_bar_at, 320, moment_bar_5)
            moment_bar_6 = (
                moment_0 * weight_7 * power2_bar_6 + k6 * weight_5 * (moment_1 * power2_bar_3
                + moment_3 * power2_bar_1) + weight_13 * (k0 * moment_1 * power2_bar_11
                - k1 * moment_1 * power2_bar_15 + k0 * moment_2 * power2_bar_12
                + k37 * moment_3 * power2_bar_13) + weight_10 * (k17 * t25 * power2_bar_6
                + k17 * moment_5 * power2_bar_7 + k17 * moment_6 * power2_bar_4 + k20 * moment_6 * power2_bar_8
                + k17 * moment_7 * power2_bar_5) + k47 * weight_2 * moment_6 * power2_bar_0
                + weight_14 * (k30 * t48 * power2_bar_11 + k30 * t51 * power2_bar_12
                + k30 * moment_11 * power2_bar_9 + k38 * t57 * power2_bar_13 + k30 * moment_12 * power2_bar_10
                + k38 * moment_12 * power2_bar_14 + k36 * moment_13 * power2_bar_15)
                + weight_6 * (k2 * t20 * power2_bar_1 + k2 * moment_12 * power2_bar_2
                + k10 * moment_13 * power2_bar_3) + k6 * weight_21 * (power3_bar_3 * power2_1
                + power3_bar_1 * power2_3) + k1 * power3_bar_0 * weight_17 * power2_6
                + weight_24 * (k2 * power3_bar_1 * power2_11 + k2 * power3_bar_2 * power2_12
                + k10 * power3_bar_3 * power2_13 - k42 * power3_bar_1 * power2_15)
            )
            store(moment_bar, moment_bar_at, 384, moment_bar_6)
            moment_bar_7 = (
                moment_0 * weight_7 * power2_bar_7 + weight_13 * (k0 * moment_1 * power2_bar_12
                - k0 * moment_2 * power2_bar_11 - k1 * moment_2 * power2_bar_15
                + k37 * moment_3 * power2_bar_14) + k6 * weight_5 * (moment_2 * power2_bar_3
                + moment_3 * power2_bar_2) + weight_10 * (-k17 * t15 * power2_bar_7
                + k17 * moment_5 * power2_bar_6 + k17 * moment_6 * power2_bar_5 - k17 * moment_7 * power2_bar_4
                + k20 * moment_7 * power2_bar_8) + k47 * weight_2 * moment_7 * power2_bar_0
                + weight_14 * (-k30 * t52 * power2_bar_12 + k30 * t49 * power2_bar_11
                + k30 * moment_11 * power2_bar_10 - k38 * t62 * power2_bar_14 - k30 * moment_12 * power2_bar_9
                + k38 * moment_12 * power2_bar_13 + k36 * moment_14 * power2_bar_15)
                + weight_6 * (-k2 * t29 * power2_bar_2 + k2 * moment_12 * power2_bar_1
                + k10 * moment_14 * power2_bar_3) + k6 * weight_21 * (power3_bar_3 * power2_2
                + power3_bar_2 * power2_3) + k1 * power3_bar_0 * weight_17 * power2_7
                + weight_24 * (-k2 * power3_bar_2 * power2_11 + k2 * power3_bar_1 * power2_12
                + k10 * power3_bar_3 * power2_14 - k42 * power3_bar_2 * power2_15)
            )
            store(moment_bar, moment_bar_at, 448, moment_bar_7)
            moment_bar_8 = (
                moment_0 * weight_7 * power2_bar_8 + weight_5 * (k8 * t97 - k39 * t100) + weight_13 * (k8 * t171
                + k8 * t172 + k4 * moment_3 * power2_bar_15) + weight_10 * (k14 * t101 - k14 * t102
                + k20 * t105) + k47 * weight_2 * moment_8 * power2_bar_0 + weight_14 * (k35 * t106 - k32 * t107
                + k48 * t108) + weight_6 * (k40 * moment_13 * power2_bar_1 + k40 * moment_14 * power2_bar_2
                + k9 * moment_15 * power2_bar_3) + weight_21 * (k8 * t109 - k39 * t112)
                + k1 * power3_bar_0 * weight_17 * power2_8 + weight_24 * (k40 * t173 + k40 * t174
                + k9 * power3_bar_3 * power2_15)
            )
            store(moment_bar, moment_bar_at, 512, moment_bar_8)
            moment_bar_9 = (
                moment_0 * weight_12 * power2_bar_9 + weight_9 * (k12 * t115 - k12 * t116)
                + weight_6 * (-k7 * t118 + k7 * moment_4 * power2_bar_1) + weight_14 * (k31 * t120 + k30 * t121
                - k30 * t122 - k31 * moment_4 * power2_bar_13 - k32 * moment_8 * power2_bar_9)
                + k18 * weight_3 * moment_9 * power2_bar_0 + weight_11 * (-k21 * t125
                - k49 * moment_9 * power2_bar_8 + k21 * moment_11 * power2_bar_6
                - k13 * moment_13 * power2_bar_4 + k13 * moment_14 * power2_bar_5) + weight_23 * (k7 * t129
                - k7 * t130) + k2 * power3_bar_0 * weight_18 * power2_9
            )
            store(moment_bar, moment_bar_at, 576, moment_bar_9)
            moment_bar_10 = (
                moment_0 * weight_12 * power2_bar_10 + weight_9 * (k12 * t134 + k12 * t135)
                + weight_6 * (k7 * t137 + k7 * moment_4 * power2_bar_2) + weight_14 * (-k31 * t139 + k30 * t140
                + k30 * t141 - k31 * moment_4 * power2_bar_14 - k32 * moment_8 * power2_bar_10)
                + k18 * weight_3 * moment_10 * power2_bar_0 + weight_11 * (k21 * t144
                - k49 * moment_10 * power2_bar_8 + k21 * moment_11 * power2_bar_7
                - k13 * moment_13 * power2_bar_5 - k13 * moment_14 * power2_bar_4) + weight_23 * (k7 * t148
                + k7 * t149) + k2 * power3_bar_0 * weight_18 * power2_10
            )
            store(moment_bar, moment_bar_at, 640, moment_bar_10)
            moment_bar_11 = (
                moment_0 * weight_12 * power2_bar_11 + k13 * weight_9 * (t152 - t153 + moment_3 * power2_bar_4)
                + k2 * weight_6 * (t161 - t162 + moment_4 * power2_bar_3) + weight_14 * (k38 * t157 - k38 * t158
                - k0 * moment_4 * power2_bar_15 + k30 * moment_6 * power2_bar_9
                + k30 * moment_7 * power2_bar_10) + weight_11 * (k21 * t48 * power2_bar_6
                + k21 * t49 * power2_bar_7 - k15 * moment_15 * power2_bar_4)
                + k18 * weight_3 * moment_11 * power2_bar_0 + k2 * weight_23 * (t168 - t169
                + power3_bar_3 * power2_4) + k2 * power3_bar_0 * weight_18 * power2_11
            )
            store(moment_bar, moment_bar_at, 704, moment_bar_11)
            moment_bar_12 = (
                moment_0 * weight_12 * power2_bar_12 + k13 * weight_9 * (moment_1 * power2_bar_7
                + moment_2 * power2_bar_6 + moment_3 * power2_bar_5) + k2 * weight_6 * (moment_5 * power2_bar_3
                + moment_6 * power2_bar_2 + moment_7 * power2_bar_1)
                + weight_14 * (-k0 * moment_5 * power2_bar_15 + k30 * moment_6 * power2_bar_10
                + k38 * moment_6 * power2_bar_14 - k30 * moment_7 * power2_bar_9
                + k38 * moment_7 * power2_bar_13) + weight_11 * (-k21 * t52 * power2_bar_7
                + k21 * t51 * power2_bar_6 - k15 * moment_15 * power2_bar_5)
                + k18 * weight_3 * moment_12 * power2_bar_0 + k2 * weight_23 * (power3_bar_3 * power2_5
                + power3_bar_2 * power2_6 + power3_bar_1 * power2_7) + k2 * power3_bar_0 * weight_18 * power2_12
            )
            store(moment_bar, moment_bar_at, 768, moment_bar_12)
            moment_bar_13 = (
                moment_0 * weight_12 * power2_bar_13 + weight_9 * (k20 * t113 + k19 * t114 - k50 * t117)
                + weight_6 * (-k41 * t118 + k10 * t119 - k41 * t54 * power2_bar_1) + weight_14 * (k1 * t120
                + k38 * t123 + k36 * t124 + power2_bar_13 * (k48 * moment_8 + k1 * moment_4))
                + weight_11 * (k12 * t126 - k13 * t55 * power2_bar_4 - k13 * t56 * power2_bar_5
                + k12 * t57 * power2_bar_6) + k18 * weight_3 * moment_13 * power2_bar_0
                + weight_23 * (k10 * t127 + k40 * t128 - k41 * t131) + k2 * power3_bar_0 * weight_18 * power2_13
            )
            store(moment_bar, moment_bar_at, 832, moment_bar_13)
            moment_bar_14 = (
                moment_0 * weight_12 * power2_bar_14 + weight_9 * (k20 * t132 + k19 * t133 - k50 * t136)
                + weight_6 * (-k41 * t137 + k10 * t138 + k41 * t59 * power2_bar_2) + weight_14 * (k1 * t139
                + k38 * t142 + k36 * t143 + power2_bar_14 * (k48 * moment_8 - k1 * moment_4))
                + weight_11 * (k12 * t145 + k13 * t61 * power2_bar_5 - k13 * t60 * power2_bar_4
                - k12 * t62 * power2_bar_7) + k18 * weight_3 * moment_14 * power2_bar_0
                + weight_23 * (k10 * t146 + k40 * t147 + k41 * t150) + k2 * power3_bar_0 * weight_18 * power2_14
            )
            store(moment_bar, moment_bar_at, 896, moment_bar_14)
            moment_bar_15 = (
                moment_0 * weight_12 * power2_bar_15 + weight_9 * (k25 * t151 - k2 * t154)
                + weight_14 * (k35 * t155 - k0 * t156 + k36 * t159) + weight_6 * (k9 * t160 - k42 * t163)
                + weight_11 * (k51 * t164 - k15 * t165 + k22 * t166) + k18 * weight_3 * moment_15 * power2_bar_0
                + weight_23 * (k9 * t167 - k42 * t170) + k2 * power3_bar_0 * weight_18 * power2_15
            )
            store(moment_bar, moment_bar_at, 960, moment_bar_15)


@compiled
def gradient_shared(begin, end, moment, weight, hyper_bar, weight_bar):
    """moment [samples, 16, 64]
    weight [31, 64]
    hyper_bar [samples, 4, 64]
    -> weight_bar [31, 64]
    77632 operations an instance; nesting order power2 by weight > moment, power3 by weight > power2 > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, weight_bar by hyper_bar > power2 > power2_bar > power3 > power3_bar > moment
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
    k35 = real(3.4641016151377544)  # 2*sqrt(3)
    k36 = real(0.18257418583505536)  # sqrt(30)/30
    k37 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k38 = real(0.5163977794943223)  # 2*sqrt(15)/15
    k39 = real(0.11952286093343936)  # sqrt(70)/70
    k40 = real(0.2927700218845599)  # sqrt(105)/35
    k41 = real(0.4140393356054125)  # sqrt(210)/35
    samples = moment.size // 1024
    # begin and end count blocks of samples; each block sums into its own row of the outputs
    for block in range(begin, end):
        for c in range(0, 64, step):
            weight_bar_at = block * 1984 + c
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 1024 + c
                hyper_bar_at = n * 256 + c
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
                weight_22 = load(weight, c, 1408)
                weight_23 = load(weight, c, 1472)
                weight_24 = load(weight, c, 1536)
                weight_27 = load(weight, c, 1728)
                weight_28 = load(weight, c, 1792)
                weight_29 = load(weight, c, 1856)
                weight_30 = load(weight, c, 1920)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
                hyper_bar_1 = load(hyper_bar, hyper_bar_at, 64)
                hyper_bar_2 = load(hyper_bar, hyper_bar_at, 128)
                hyper_bar_3 = load(hyper_bar, hyper_bar_at, 192)
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
                t18 = -k3 * moment_8 + k4 * moment_4
                t19 = moment_2 * moment_5
                t20 = moment_3 * moment_6
                t21 = moment_1 * t18 + k4 * t19 + k4 * t20
                t22 = moment_9 - k5 * moment_13
                t23 = moment_10 - k5 * moment_14
                t24 = moment_11 - k6 * moment_15
                t25 = moment_7 * moment_12
                t26 = t25 + k7 * moment_8 * moment_13
                t27 = k8 * moment_4 * t22 + k8 * moment_5 * t23 + k2 * moment_6 * t24 + k2 * t26
                power2_1 = moment_0 * moment_1 * weight_4 + weight_5 * t21 + weight_6 * t27
                t29 = moment_1 * moment_5
                t30 = k3 * moment_8 + k4 * moment_4
                t31 = moment_3 * moment_7
                t32 = k4 * t29 - moment_2 * t30 + k4 * t31
                t33 = moment_10 + k5 * moment_14
                t34 = moment_9 + k5 * moment_13
                t35 = moment_11 + k6 * moment_15
                t36 = moment_6 * moment_12
                t37 = t36 + k7 * moment_8 * moment_14
                t38 = k8 * moment_4 * t33 - k8 * moment_5 * t34 - k2 * moment_7 * t35 + k2 * t37
                power2_2 = moment_0 * moment_2 * weight_4 + weight_5 * t32 + weight_6 * t38
                t40 = moment_3 * moment_8
                t41 = moment_1 * moment_6
                t42 = moment_2 * moment_7
                t43 = t41 + t42
                t44 = k9 * t40 + k4 * t43
                t45 = moment_8 * moment_15
                t46 = moment_4 * moment_11 + moment_5 * moment_12
                t47 = moment_6 * moment_13 + moment_7 * moment_14
                t48 = k10 * t45 + k2 * t46 + k11 * t47
                power2_3 = moment_0 * moment_3 * weight_4 + weight_5 * t44 + weight_6 * t48
                t50 = k12 * t1 - k12 * t2
                t51 = k13 * moment_1 * t22 + k13 * moment_2 * t33 + k14 * moment_3 * moment_11
                t52 = k8 * t7 - k8 * t8 - k15 * moment_8 * moment_4
                t53 = (
                    k2 * t13 - k2 * t14 - k14 * moment_9 * moment_13 - k14 * moment_10 * moment_14
                    - k16 * moment_11 * moment_15
                )
                power2_4 = (
                    moment_0 * moment_4 * weight_7 + weight_8 * t50 + weight_9 * t51 + weight_10 * t52
                    + weight_11 * t53
                )
                t55 = k13 * moment_1 * t23 - k13 * moment_2 * t34 + k14 * moment_3 * moment_12
                t56 = -k15 * moment_8 * moment_5 + k17 * moment_6 * moment_7
                t57 = (
                    k14 * moment_9 * moment_14 - k14 * moment_10 * moment_13 - k16 * moment_12 * moment_15
                    + k18 * moment_13 * moment_14
                )
                power2_5 = (
                    moment_0 * moment_5 * weight_7 + k19 * moment_1 * moment_2 * weight_8 + weight_9 * t55
                    + weight_10 * t56 + weight_11 * t57
                )
                t59 = k14 * moment_1 * t24 + k14 * moment_2 * moment_12 + k20 * moment_3 * moment_13
                t60 = k17 * moment_4 * moment_6 + k17 * moment_5 * moment_7 + k21 * moment_8 * moment_6
                t61 = (
                    k22 * moment_11 * moment_9 + k22 * moment_12 * moment_10 + k13 * moment_11 * moment_13
                    + k13 * moment_12 * moment_14 + k23 * moment_15 * moment_13
                )
                power2_6 = (
                    moment_0 * moment_6 * weight_7 + k19 * moment_3 * moment_1 * weight_8 + weight_9 * t59
                    + weight_10 * t60 + weight_11 * t61
                )
                t63 = k14 * moment_1 * moment_12 - k14 * moment_2 * t35 + k20 * moment_3 * moment_14
                t64 = -k17 * moment_4 * moment_7 + k17 * moment_5 * moment_6 + k21 * moment_8 * moment_7
                t65 = (
                    -k22 * moment_12 * moment_9 + k22 * moment_11 * moment_10 - k13 * moment_11 * moment_14
                    + k13 * moment_12 * moment_13 + k23 * moment_15 * moment_14
                )
                power2_7 = (
                    moment_0 * moment_7 * weight_7 + weight_9 * t63 + k19 * moment_3 * moment_2 * weight_8
                    + weight_10 * t64 + weight_11 * t65
                )
                t67 = k24 * t0 - k25 * t3
                t68 = k21 * moment_1 * moment_13 + k21 * moment_2 * moment_14 + k26 * moment_3 * moment_15
                t69 = k21 * t5 - k21 * t6 + k27 * t9
                t70 = k28 * t11 - k29 * t12 + k30 * t15
                power2_8 = (
                    moment_0 * moment_8 * weight_7 + weight_8 * t67 + weight_9 * t68 + weight_10 * t69
                    + weight_11 * t70
                )
                t72 = -k12 * t19 + k12 * moment_1 * moment_4
                t73 = (
                    -k31 * t25 - k32 * moment_4 * moment_13 + k32 * moment_5 * moment_14
                    + k31 * moment_6 * moment_11 - k33 * moment_8 * moment_9
                )
                power2_9 = moment_0 * moment_9 * weight_12 + weight_13 * t72 + weight_14 * t73
                t75 = k12 * t29 + k12 * moment_2 * moment_4
                t76 = (
                    k31 * t36 - k32 * moment_4 * moment_14 - k32 * moment_5 * moment_13
                    + k31 * moment_7 * moment_11 - k33 * moment_8 * moment_10
                )
                power2_10 = moment_0 * moment_10 * weight_12 + weight_13 * t75 + weight_14 * t76
                t78 = k0 * t41 - k0 * t42 + k0 * moment_3 * moment_4
                t79 = (
                    -k0 * moment_4 * moment_15 + moment_6 * (k31 * moment_9 + k34 * moment_13)
                    + moment_7 * (k31 * moment_10 - k34 * moment_14)
                )
                power2_11 = moment_0 * moment_11 * weight_12 + weight_13 * t78 + weight_14 * t79
                t81 = k0 * moment_1 * moment_7 + k0 * moment_2 * moment_6 + k0 * moment_3 * moment_5
                t82 = (
                    -k0 * moment_5 * moment_15 + moment_6 * (k31 * moment_10 + k34 * moment_14)
                    + moment_7 * (-k31 * moment_9 + k34 * moment_13)
                )
                power2_12 = moment_0 * moment_12 * weight_12 + weight_13 * t81 + weight_14 * t82
                t84 = -k35 * moment_8 + moment_4
                t85 = -k36 * t19 + k37 * t20 - k36 * moment_1 * t84
                t86 = (
                    k34 * t26 + moment_4 * (-k32 * moment_9 + k1 * moment_13) + moment_5 * (-k32 * moment_10
                    + k1 * moment_14) + moment_6 * (k34 * moment_11 + k36 * moment_15)
                )
                power2_13 = moment_0 * moment_13 * weight_12 + weight_13 * t85 + weight_14 * t86
                t88 = k35 * moment_8 + moment_4
                t89 = -k36 * t29 + k37 * t31 + k36 * moment_2 * t88
                t90 = (
                    k34 * t37 - moment_4 * (k32 * moment_10 + k1 * moment_14) + moment_5 * (k32 * moment_9
                    + k1 * moment_13) + moment_7 * (-k34 * moment_11 + k36 * moment_15)
                )
                power2_14 = moment_0 * moment_14 * weight_12 + weight_13 * t89 + weight_14 * t90
                t92 = k6 * t40 - k1 * t43
                t93 = k38 * t45 - k0 * t46 + k36 * t47
                power2_15 = moment_0 * moment_15 * weight_12 + weight_13 * t92 + weight_14 * t93
                power3_0 = (
                    moment_0 * power2_0 * weight_15 + k0 * weight_16 * (moment_1 * power2_1
                    + moment_2 * power2_2 + moment_3 * power2_3) + k1 * weight_17 * (moment_4 * power2_4
                    + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7 + moment_8 * power2_8)
                    + k2 * weight_18 * (moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11
                    + moment_12 * power2_12 + moment_13 * power2_13 + moment_14 * power2_14
                    + moment_15 * power2_15)
                )
                power3_1 = (
                    moment_0 * power2_1 * weight_20 + moment_1 * power2_0 * weight_19
                    + weight_22 * (k4 * moment_1 * power2_4 - k3 * moment_1 * power2_8
                    + k4 * moment_2 * power2_5 + k4 * moment_3 * power2_6) + weight_21 * (t18 * power2_1
                    + k4 * moment_5 * power2_2 + k4 * moment_6 * power2_3)
                    + weight_24 * (k8 * moment_4 * power2_9 - k39 * t84 * power2_13 + k8 * moment_5 * power2_10
                    - k39 * moment_5 * power2_14 + k2 * moment_6 * power2_11 - k40 * moment_6 * power2_15
                    + k2 * moment_7 * power2_12) + weight_23 * (k8 * t22 * power2_4 + k8 * t23 * power2_5
                    + k2 * t24 * power2_6 + k2 * moment_12 * power2_7 + k41 * moment_13 * power2_8)
                )
                power3_2 = (
                    moment_0 * power2_2 * weight_20 + weight_22 * (k4 * moment_1 * power2_5
                    - k4 * moment_2 * power2_4 - k3 * moment_2 * power2_8 + k4 * moment_3 * power2_7)
                    + moment_2 * power2_0 * weight_19 + weight_21 * (-t30 * power2_2 + k4 * moment_5 * power2_1
                    + k4 * moment_7 * power2_3) + weight_24 * (k8 * moment_4 * power2_10 + k39 * t88 * power2_14
                    - k8 * moment_5 * power2_9 - k39 * moment_5 * power2_13 + k2 * moment_6 * power2_12
                    - k2 * moment_7 * power2_11 - k40 * moment_7 * power2_15)
                    + weight_23 * (-k8 * t34 * power2_5 + k8 * t33 * power2_4 - k2 * t35 * power2_7
                    + k2 * moment_12 * power2_6 + k41 * moment_14 * power2_8)
                )
                power3_3 = (
                    moment_0 * power2_3 * weight_20 + weight_22 * (k4 * moment_1 * power2_6
                    + k4 * moment_2 * power2_7 + k9 * moment_3 * power2_8) + moment_3 * power2_0 * weight_19
                    + weight_24 * (k2 * moment_4 * power2_11 + k2 * moment_5 * power2_12
                    + k11 * moment_6 * power2_13 + k11 * moment_7 * power2_14 + k10 * moment_8 * power2_15)
                    + weight_21 * (k4 * moment_6 * power2_1 + k4 * moment_7 * power2_2
                    + k9 * moment_8 * power2_3) + weight_23 * (k2 * moment_11 * power2_4
                    + k2 * moment_12 * power2_5 + k11 * moment_13 * power2_6 + k11 * moment_14 * power2_7
                    + k10 * moment_15 * power2_8)
                )
                power3_bar_0 = hyper_bar_0 * weight_29
                power3_bar_1 = hyper_bar_1 * weight_30
                power3_bar_2 = weight_30 * hyper_bar_2
                power3_bar_3 = weight_30 * hyper_bar_3
                t103 = moment_3 * power3_bar_3
                t104 = moment_1 * power3_bar_1
                t105 = moment_2 * power3_bar_2
                t106 = t104 + t105
                t107 = t103 + t106
                power2_bar_0 = hyper_bar_0 * weight_27 + moment_0 * weight_15 * power3_bar_0 + weight_19 * t107
                t109 = moment_5 * power3_bar_2
                t110 = moment_6 * power3_bar_3
                t111 = t18 * power3_bar_1 + k4 * t109 + k4 * t110
                power2_bar_1 = (
                    hyper_bar_1 * weight_28 + moment_0 * weight_20 * power3_bar_1
                    + k0 * moment_1 * weight_16 * power3_bar_0 + weight_21 * t111
                )
                t113 = moment_5 * power3_bar_1
                t114 = moment_7 * power3_bar_3
                t115 = -t30 * power3_bar_2 + k4 * t113 + k4 * t114
                power2_bar_2 = (
                    hyper_bar_2 * weight_28 + moment_0 * weight_20 * power3_bar_2
                    + k0 * moment_2 * weight_16 * power3_bar_0 + weight_21 * t115
                )
                t117 = moment_8 * power3_bar_3
                t118 = moment_6 * power3_bar_1
                t119 = moment_7 * power3_bar_2
                t120 = t118 + t119
                t121 = k9 * t117 + k4 * t120
                power2_bar_3 = (
                    hyper_bar_3 * weight_28 + moment_0 * weight_20 * power3_bar_3
                    + k0 * moment_3 * weight_16 * power3_bar_0 + weight_21 * t121
                )
                t123 = k4 * t104 - k4 * t105
                t124 = k8 * t22 * power3_bar_1 + k8 * t33 * power3_bar_2 + k2 * moment_11 * power3_bar_3
                power2_bar_4 = weight_22 * t123 + k1 * moment_4 * weight_17 * power3_bar_0 + weight_23 * t124
                t126 = k4 * moment_1 * power3_bar_2 + k4 * moment_2 * power3_bar_1
                t127 = -k8 * t34 * power3_bar_2 + k8 * t23 * power3_bar_1 + k2 * moment_12 * power3_bar_3
                power2_bar_5 = weight_22 * t126 + k1 * moment_5 * weight_17 * power3_bar_0 + weight_23 * t127
                t129 = k4 * moment_1 * power3_bar_3 + k4 * moment_3 * power3_bar_1
                t130 = k2 * t24 * power3_bar_1 + k2 * moment_12 * power3_bar_2 + k11 * moment_13 * power3_bar_3
                power2_bar_6 = weight_22 * t129 + k1 * moment_6 * weight_17 * power3_bar_0 + weight_23 * t130
                t132 = k4 * moment_2 * power3_bar_3 + k4 * moment_3 * power3_bar_2
                t133 = -k2 * t35 * power3_bar_2 + k2 * moment_12 * power3_bar_1 + k11 * moment_14 * power3_bar_3
                power2_bar_7 = weight_22 * t132 + k1 * moment_7 * weight_17 * power3_bar_0 + weight_23 * t133
                t135 = k9 * t103 - k3 * t106
                t136 = (
                    k41 * moment_13 * power3_bar_1 + k41 * moment_14 * power3_bar_2
                    + k10 * moment_15 * power3_bar_3
                )
                power2_bar_8 = weight_22 * t135 + k1 * moment_8 * weight_17 * power3_bar_0 + weight_23 * t136
                t138 = -k8 * t109 + k8 * moment_4 * power3_bar_1
                power2_bar_9 = weight_24 * t138 + k2 * moment_9 * weight_18 * power3_bar_0
                t140 = k8 * t113 + k8 * moment_4 * power3_bar_2
                power2_bar_10 = weight_24 * t140 + k2 * moment_10 * weight_18 * power3_bar_0
                t142 = k2 * t118 - k2 * t119 + k2 * moment_4 * power3_bar_3
                power2_bar_11 = weight_24 * t142 + k2 * moment_11 * weight_18 * power3_bar_0
                t144 = (
                    k2 * moment_5 * power3_bar_3 + k2 * moment_6 * power3_bar_2 + k2 * moment_7 * power3_bar_1
                )
                power2_bar_12 = weight_24 * t144 + k2 * moment_12 * weight_18 * power3_bar_0
                t146 = -k39 * t109 + k11 * t110 - k39 * t84 * power3_bar_1
                power2_bar_13 = weight_24 * t146 + k2 * moment_13 * weight_18 * power3_bar_0
                t148 = -k39 * t113 + k11 * t114 + k39 * t88 * power3_bar_2
                power2_bar_14 = weight_24 * t148 + k2 * moment_14 * weight_18 * power3_bar_0
                t150 = k10 * t117 - k40 * t120
                power2_bar_15 = weight_24 * t150 + k2 * moment_15 * weight_18 * power3_bar_0
                weight_bar_0 = load(weight_bar, weight_bar_at, 0) + (moment_0 * moment_0 * power2_bar_0)
                store(weight_bar, weight_bar_at, 0, weight_bar_0)
                weight_bar_1 = load(weight_bar, weight_bar_at, 64) + (t4 * power2_bar_0)
                store(weight_bar, weight_bar_at, 64, weight_bar_1)
                weight_bar_2 = load(weight_bar, weight_bar_at, 128) + (t10 * power2_bar_0)
                store(weight_bar, weight_bar_at, 128, weight_bar_2)
                weight_bar_3 = load(weight_bar, weight_bar_at, 192) + (t16 * power2_bar_0)
                store(weight_bar, weight_bar_at, 192, weight_bar_3)
                weight_bar_4 = load(weight_bar, weight_bar_at, 256) + (
                    (moment_0 * (moment_1 * power2_bar_1 + moment_2 * power2_bar_2 + moment_3 * power2_bar_3))
                )
                store(weight_bar, weight_bar_at, 256, weight_bar_4)
                weight_bar_5 = load(weight_bar, weight_bar_at, 320) + (
                    (t21 * power2_bar_1 + t32 * power2_bar_2 + t44 * power2_bar_3)
                )
                store(weight_bar, weight_bar_at, 320, weight_bar_5)
                weight_bar_6 = load(weight_bar, weight_bar_at, 384) + (
                    (t27 * power2_bar_1 + t38 * power2_bar_2 + t48 * power2_bar_3)
                )
                store(weight_bar, weight_bar_at, 384, weight_bar_6)
                weight_bar_7 = load(weight_bar, weight_bar_at, 448) + (
                    (moment_0 * (moment_4 * power2_bar_4 + moment_5 * power2_bar_5 + moment_6 * power2_bar_6
                    + moment_7 * power2_bar_7 + moment_8 * power2_bar_8))
                )
                store(weight_bar, weight_bar_at, 448, weight_bar_7)
                weight_bar_8 = load(weight_bar, weight_bar_at, 512) + (
                    (t50 * power2_bar_4 + t67 * power2_bar_8 + k19 * moment_1 * moment_2 * power2_bar_5
                    + k19 * moment_3 * moment_1 * power2_bar_6 + k19 * moment_3 * moment_2 * power2_bar_7)
                )
                store(weight_bar, weight_bar_at, 512, weight_bar_8)
                weight_bar_9 = load(weight_bar, weight_bar_at, 576) + (
                    (t51 * power2_bar_4 + t55 * power2_bar_5 + t59 * power2_bar_6 + t63 * power2_bar_7
                    + t68 * power2_bar_8)
                )
                store(weight_bar, weight_bar_at, 576, weight_bar_9)
                weight_bar_10 = load(weight_bar, weight_bar_at, 640) + (
                    (t69 * power2_bar_8 + t60 * power2_bar_6 + t64 * power2_bar_7 + t52 * power2_bar_4
                    + t56 * power2_bar_5)
                )
                store(weight_bar, weight_bar_at, 640, weight_bar_10)
                weight_bar_11 = load(weight_bar, weight_bar_at, 704) + (
                    (t70 * power2_bar_8 + t61 * power2_bar_6 + t65 * power2_bar_7 + t53 * power2_bar_4
                    + t57 * power2_bar_5)
                )
                store(weight_bar, weight_bar_at, 704, weight_bar_11)
                weight_bar_12 = load(weight_bar, weight_bar_at, 768) + (
                    (moment_0 * (moment_9 * power2_bar_9 + moment_10 * power2_bar_10 + moment_11 * power2_bar_11
                    + moment_12 * power2_bar_12 + moment_13 * power2_bar_13 + moment_14 * power2_bar_14
                    + moment_15 * power2_bar_15))
                )
                store(weight_bar, weight_bar_at, 768, weight_bar_12)
                weight_bar_13 = load(weight_bar, weight_bar_at, 832) + (
                    (t72 * power2_bar_9 + t85 * power2_bar_13 + t75 * power2_bar_10 + t89 * power2_bar_14
                    + t78 * power2_bar_11 + t92 * power2_bar_15 + t81 * power2_bar_12)
                )
                store(weight_bar, weight_bar_at, 832, weight_bar_13)
                weight_bar_14 = load(weight_bar, weight_bar_at, 896) + (
                    (t86 * power2_bar_13 + t90 * power2_bar_14 + t93 * power2_bar_15 + t73 * power2_bar_9
                    + t76 * power2_bar_10 + t79 * power2_bar_11 + t82 * power2_bar_12)
                )
                store(weight_bar, weight_bar_at, 896, weight_bar_14)
                weight_bar_15 = load(weight_bar, weight_bar_at, 960) + (moment_0 * power2_0 * power3_bar_0)
                store(weight_bar, weight_bar_at, 960, weight_bar_15)
                weight_bar_16 = load(weight_bar, weight_bar_at, 1024) + (
                    (k0 * (moment_1 * power2_1 * power3_bar_0 + moment_2 * power2_2 * power3_bar_0
                    + moment_3 * power2_3 * power3_bar_0))
                )
                store(weight_bar, weight_bar_at, 1024, weight_bar_16)
                weight_bar_17 = load(weight_bar, weight_bar_at, 1088) + (
                    (k1 * (moment_4 * power2_4 * power3_bar_0 + moment_5 * power2_5 * power3_bar_0
                    + moment_6 * power2_6 * power3_bar_0 + moment_7 * power2_7 * power3_bar_0
                    + moment_8 * power2_8 * power3_bar_0))
                )
                store(weight_bar, weight_bar_at, 1088, weight_bar_17)
                weight_bar_18 = load(weight_bar, weight_bar_at, 1152) + (
                    (k2 * (moment_9 * power2_9 * power3_bar_0 + moment_10 * power2_10 * power3_bar_0
                    + moment_11 * power2_11 * power3_bar_0 + moment_12 * power2_12 * power3_bar_0
                    + moment_13 * power2_13 * power3_bar_0 + moment_14 * power2_14 * power3_bar_0
                    + moment_15 * power2_15 * power3_bar_0))
                )
                store(weight_bar, weight_bar_at, 1152, weight_bar_18)
                weight_bar_19 = load(weight_bar, weight_bar_at, 1216) + (power2_0 * t107)
                store(weight_bar, weight_bar_at, 1216, weight_bar_19)
                weight_bar_20 = load(weight_bar, weight_bar_at, 1280) + (
                    (moment_0 * (power2_1 * power3_bar_1 + power2_2 * power3_bar_2 + power2_3 * power3_bar_3))
                )
                store(weight_bar, weight_bar_at, 1280, weight_bar_20)
                weight_bar_21 = load(weight_bar, weight_bar_at, 1344) + (
                    (power2_1 * t111 + power2_2 * t115 + power2_3 * t121)
                )
                store(weight_bar, weight_bar_at, 1344, weight_bar_21)
                weight_bar_22 = load(weight_bar, weight_bar_at, 1408) + (
                    (power2_4 * t123 + power2_5 * t126 + power2_6 * t129 + power2_8 * t135 + power2_7 * t132)
                )
                store(weight_bar, weight_bar_at, 1408, weight_bar_22)
                weight_bar_23 = load(weight_bar, weight_bar_at, 1472) + (
                    (power2_4 * t124 + power2_5 * t127 + power2_6 * t130 + power2_7 * t133 + power2_8 * t136)
                )
                store(weight_bar, weight_bar_at, 1472, weight_bar_23)
                weight_bar_24 = load(weight_bar, weight_bar_at, 1536) + (
                    (power2_9 * t138 + power2_10 * t140 + power2_11 * t142 + power2_13 * t146 + power2_14 * t148
                    + power2_12 * t144 + power2_15 * t150)
                )
                store(weight_bar, weight_bar_at, 1536, weight_bar_24)
                weight_bar_25 = load(weight_bar, weight_bar_at, 1600) + (moment_0 * hyper_bar_0)
                store(weight_bar, weight_bar_at, 1600, weight_bar_25)
                weight_bar_26 = load(weight_bar, weight_bar_at, 1664) + (
                    (moment_1 * hyper_bar_1 + moment_2 * hyper_bar_2 + moment_3 * hyper_bar_3)
                )
                store(weight_bar, weight_bar_at, 1664, weight_bar_26)
                weight_bar_27 = load(weight_bar, weight_bar_at, 1728) + (power2_0 * hyper_bar_0)
                store(weight_bar, weight_bar_at, 1728, weight_bar_27)
                weight_bar_28 = load(weight_bar, weight_bar_at, 1792) + (
                    (power2_1 * hyper_bar_1 + power2_2 * hyper_bar_2 + power2_3 * hyper_bar_3)
                )
                store(weight_bar, weight_bar_at, 1792, weight_bar_28)
                weight_bar_29 = load(weight_bar, weight_bar_at, 1856) + (hyper_bar_0 * power3_0)
                store(weight_bar, weight_bar_at, 1856, weight_bar_29)
                weight_bar_30 = load(weight_bar, weight_bar_at, 1920) + (
                    (hyper_bar_1 * power3_1 + hyper_bar_2 * power3_2 + hyper_bar_3 * power3_3)
                )
                store(weight_bar, weight_bar_at, 1920, weight_bar_30)


@compiled
def second_batch(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, moment_hat, hyper_bar_hat):
    """moment [samples, 16, 64]
    weight [31, 64]
    hyper_bar [samples, 4, 64]
    moment_bar_hat [samples, 16, 64]
    weight_bar_hat [31, 64]
    -> moment_hat [samples, 16, 64], hyper_bar_hat [samples, 4, 64]
    340288 operations an instance; nesting order power2 by weight > moment, power3 by weight > power2 > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > power2 > power2_bar_hat > moment > moment_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > moment > moment_bar_hat > power3_bar > power3_hat > weight > weight_bar_hat, moment_hat by hyper_bar > moment > moment_bar_hat > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_hat > weight > weight_bar_hat, hyper_bar_hat by moment > moment_bar_hat > power2 > power2_bar_hat > power3 > power3_bar_hat > weight > weight_bar_hat
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
    k35 = real(3.4641016151377544)  # 2*sqrt(3)
    k36 = real(0.18257418583505536)  # sqrt(30)/30
    k37 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k38 = real(0.5163977794943223)  # 2*sqrt(15)/15
    k39 = real(0.11952286093343936)  # sqrt(70)/70
    k40 = real(0.2927700218845599)  # sqrt(105)/35
    k41 = real(0.4140393356054125)  # sqrt(210)/35
    k42 = real(2.0)  # 2
    k43 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k44 = real(0.894427190999916)  # 2*sqrt(5)/5
    k45 = real(1.5811388300841898)  # sqrt(10)/2
    k46 = real(0.9128709291752768)  # sqrt(30)/6
    k47 = real(1.5491933384829668)  # 2*sqrt(15)/5
    k48 = real(0.1543033499620919)  # sqrt(42)/42
    k49 = real(1.6329931618554518)  # 2*sqrt(6)/3
    k50 = real(0.8728715609439694)  # 4*sqrt(21)/21
    k51 = real(1.0910894511799618)  # 5*sqrt(21)/21
    k52 = real(0.3872983346207417)  # sqrt(15)/10
    k53 = real(0.3333333333333333)  # 1/3
    k54 = real(0.6236095644623235)  # sqrt(14)/6
    k55 = real(3.7416573867739413)  # sqrt(14)
    k56 = real(0.5916079783099616)  # sqrt(35)/10
    k57 = real(0.9354143466934853)  # sqrt(14)/4
    k58 = real(0.38188130791298663)  # sqrt(21)/12
    k59 = real(1.6903085094570331)  # 2*sqrt(35)/7
    k60 = real(0.8660254037844386)  # sqrt(3)/2
    for n in range(begin, end):
        for c in range(0, 64, step):
            moment_hat_at = n * 1024 + c
            hyper_bar_hat_at = n * 256 + c
            moment_at = n * 1024 + c
            hyper_bar_at = n * 256 + c
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
            weight_22 = load(weight, c, 1408)
            weight_23 = load(weight, c, 1472)
            weight_24 = load(weight, c, 1536)
            weight_25 = load(weight, c, 1600)
            weight_26 = load(weight, c, 1664)
            weight_27 = load(weight, c, 1728)
            weight_28 = load(weight, c, 1792)
            weight_29 = load(weight, c, 1856)
            weight_30 = load(weight, c, 1920)
            hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
            hyper_bar_1 = load(hyper_bar, hyper_bar_at, 64)
            hyper_bar_2 = load(hyper_bar, hyper_bar_at, 128)
            hyper_bar_3 = load(hyper_bar, hyper_bar_at, 192)
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
            weight_bar_hat_22 = load(weight_bar_hat, c, 1408)
            weight_bar_hat_23 = load(weight_bar_hat, c, 1472)
            weight_bar_hat_24 = load(weight_bar_hat, c, 1536)
            weight_bar_hat_25 = load(weight_bar_hat, c, 1600)
            weight_bar_hat_26 = load(weight_bar_hat, c, 1664)
            weight_bar_hat_27 = load(weight_bar_hat, c, 1728)
            weight_bar_hat_28 = load(weight_bar_hat, c, 1792)
            weight_bar_hat_29 = load(weight_bar_hat, c, 1856)
            weight_bar_hat_30 = load(weight_bar_hat, c, 1920)
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
            t18 = -k3 * moment_8 + k4 * moment_4
            t19 = moment_2 * moment_5
            t20 = moment_3 * moment_6
            t21 = moment_1 * t18 + k4 * t19 + k4 * t20
            t22 = moment_9 - k5 * moment_13
            t23 = moment_10 - k5 * moment_14
            t24 = moment_11 - k6 * moment_15
            t25 = moment_7 * moment_12
            t26 = t25 + k7 * moment_8 * moment_13
            t27 = k8 * moment_4 * t22 + k8 * moment_5 * t23 + k2 * moment_6 * t24 + k2 * t26
            power2_1 = moment_0 * moment_1 * weight_4 + weight_5 * t21 + weight_6 * t27
            t29 = moment_1 * moment_5
            t30 = k0 * moment_8 + moment_4
            t31 = moment_3 * moment_7
            t32 = k4 * t29 - k4 * moment_2 * t30 + k4 * t31
            t33 = moment_10 + k5 * moment_14
            t34 = moment_9 + k5 * moment_13
            t35 = moment_11 + k6 * moment_15
            t36 = moment_6 * moment_12
            t37 = t36 + k7 * moment_8 * moment_14
            t38 = k8 * moment_4 * t33 - k8 * moment_5 * t34 - k2 * moment_7 * t35 + k2 * t37
            power2_2 = moment_0 * moment_2 * weight_4 + weight_5 * t32 + weight_6 * t38
            t40 = moment_3 * moment_8
            t41 = moment_1 * moment_6
            t42 = moment_2 * moment_7
            t43 = t41 + t42
            t44 = k9 * t40 + k4 * t43
            t45 = moment_8 * moment_15
            t46 = moment_4 * moment_11 + moment_5 * moment_12
            t47 = moment_6 * moment_13 + moment_7 * moment_14
            t48 = k10 * t45 + k2 * t46 + k11 * t47
            power2_3 = moment_0 * moment_3 * weight_4 + weight_5 * t44 + weight_6 * t48
            t50 = k12 * t1 - k12 * t2
            t51 = k13 * moment_1 * t22 + k13 * moment_2 * t33 + k14 * moment_3 * moment_11
            t52 = k8 * t7 - k8 * t8 - k15 * moment_8 * moment_4
            t53 = (
                k2 * t13 - k2 * t14 - k14 * moment_9 * moment_13 - k14 * moment_10 * moment_14
                - k16 * moment_11 * moment_15
            )
            power2_4 = (
                moment_0 * moment_4 * weight_7 + weight_8 * t50 + weight_9 * t51 + weight_10 * t52
                + weight_11 * t53
            )
            t55 = k13 * moment_1 * t23 - k13 * moment_2 * t34 + k14 * moment_3 * moment_12
            t56 = -k15 * moment_8 * moment_5 + k17 * moment_6 * moment_7
            t57 = (
                k14 * moment_9 * moment_14 - k14 * moment_10 * moment_13 - k16 * moment_12 * moment_15
                + k18 * moment_13 * moment_14
            )
            power2_5 = (
                moment_0 * moment_5 * weight_7 + k19 * moment_1 * moment_2 * weight_8 + weight_9 * t55
                + weight_10 * t56 + weight_11 * t57
            )
            t59 = k14 * moment_1 * t24 + k14 * moment_2 * moment_12 + k20 * moment_3 * moment_13
            t60 = k17 * moment_4 * moment_6 + k17 * moment_5 * moment_7 + k21 * moment_8 * moment_6
            t61 = (
                k22 * moment_11 * moment_9 + k22 * moment_12 * moment_10 + k13 * moment_11 * moment_13
                + k13 * moment_12 * moment_14 + k23 * moment_15 * moment_13
            )
            power2_6 = (
                moment_0 * moment_6 * weight_7 + k19 * moment_3 * moment_1 * weight_8 + weight_9 * t59
                + weight_10 * t60 + weight_11 * t61
            )
            t63 = k14 * moment_1 * moment_12 - k14 * moment_2 * t35 + k20 * moment_3 * moment_14
            t64 = -k17 * moment_4 * moment_7 + k17 * moment_5 * moment_6 + k21 * moment_8 * moment_7
            t65 = (
                -k22 * moment_12 * moment_9 + k22 * moment_11 * moment_10 - k13 * moment_11 * moment_14
                + k13 * moment_12 * moment_13 + k23 * moment_15 * moment_14
            )
            power2_7 = (
                moment_0 * moment_7 * weight_7 + weight_9 * t63 + k19 * moment_3 * moment_2 * weight_8
                + weight_10 * t64 + weight_11 * t65
            )
            t67 = k24 * t0 - k25 * t3
            t68 = k21 * moment_1 * moment_13 + k21 * moment_2 * moment_14 + k26 * moment_3 * moment_15
            t69 = k21 * t5 - k21 * t6 + k27 * t9
            t70 = k28 * t11 - k29 * t12 + k30 * t15
            power2_8 = (
                moment_0 * moment_8 * weight_7 + weight_8 * t67 + weight_9 * t68 + weight_10 * t69
                + weight_11 * t70
            )
            t72 = -k12 * t19 + k12 * moment_1 * moment_4
            t73 = (
                -k31 * t25 - k32 * moment_4 * moment_13 + k32 * moment_5 * moment_14
                + k31 * moment_6 * moment_11 - k33 * moment_8 * moment_9
            )
            power2_9 = moment_0 * moment_9 * weight_12 + weight_13 * t72 + weight_14 * t73
            t75 = k12 * t29 + k12 * moment_2 * moment_4
            t76 = (
                k31 * t36 - k32 * moment_4 * moment_14 - k32 * moment_5 * moment_13 + k31 * moment_7 * moment_11
                - k33 * moment_8 * moment_10
            )
            power2_10 = moment_0 * moment_10 * weight_12 + weight_13 * t75 + weight_14 * t76
            t78 = k0 * t41 - k0 * t42 + k0 * moment_3 * moment_4
            t79 = (
                -k0 * moment_4 * moment_15 + moment_6 * (k31 * moment_9 + k34 * moment_13)
                + moment_7 * (k31 * moment_10 - k34 * moment_14)
            )
            power2_11 = moment_0 * moment_11 * weight_12 + weight_13 * t78 + weight_14 * t79
            t81 = moment_1 * moment_7 + moment_2 * moment_6 + moment_3 * moment_5
            t82 = (
                -k0 * moment_5 * moment_15 + moment_6 * (k31 * moment_10 + k34 * moment_14)
                + moment_7 * (-k31 * moment_9 + k34 * moment_13)
            )
            power2_12 = moment_0 * moment_12 * weight_12 + k0 * weight_13 * t81 + weight_14 * t82
            t84 = -k35 * moment_8 + moment_4
            t85 = -k36 * t19 + k37 * t20 - k36 * moment_1 * t84
            t86 = (
                k34 * t26 + moment_4 * (-k32 * moment_9 + k1 * moment_13) + moment_5 * (-k32 * moment_10
                + k1 * moment_14) + moment_6 * (k34 * moment_11 + k36 * moment_15)
            )
            power2_13 = moment_0 * moment_13 * weight_12 + weight_13 * t85 + weight_14 * t86
            t88 = k35 * moment_8 + moment_4
            t89 = -k36 * t29 + k37 * t31 + k36 * moment_2 * t88
            t90 = (
                k34 * t37 - moment_4 * (k32 * moment_10 + k1 * moment_14) + moment_5 * (k32 * moment_9
                + k1 * moment_13) + moment_7 * (-k34 * moment_11 + k36 * moment_15)
            )
            power2_14 = moment_0 * moment_14 * weight_12 + weight_13 * t89 + weight_14 * t90
            t92 = k6 * t40 - k1 * t43
            t93 = k38 * t45 - k0 * t46 + k36 * t47
            power2_15 = moment_0 * moment_15 * weight_12 + weight_13 * t92 + weight_14 * t93
            t95 = moment_1 * power2_1 + moment_2 * power2_2 + moment_3 * power2_3
            t96 = (
                moment_4 * power2_4 + moment_5 * power2_5 + moment_6 * power2_6 + moment_7 * power2_7
                + moment_8 * power2_8
            )
            t97 = (
                moment_9 * power2_9 + moment_10 * power2_10 + moment_11 * power2_11 + moment_12 * power2_12
                + moment_13 * power2_13 + moment_14 * power2_14 + moment_15 * power2_15
            )
            power3_0 = (
                moment_0 * power2_0 * weight_15 + k0 * weight_16 * t95 + k1 * weight_17 * t96
                + k2 * weight_18 * t97
            )
            t99 = (
                k4 * moment_1 * power2_4 - k3 * moment_1 * power2_8 + k4 * moment_2 * power2_5
                + k4 * moment_3 * power2_6
            )
            t100 = t18 * power2_1 + k4 * moment_5 * power2_2 + k4 * moment_6 * power2_3
            t101 = (
                k8 * moment_4 * power2_9 - k39 * t84 * power2_13 + k8 * moment_5 * power2_10
                - k39 * moment_5 * power2_14 + k2 * moment_6 * power2_11 - k40 * moment_6 * power2_15
                + k2 * moment_7 * power2_12
            )
            t102 = (
                k8 * t22 * power2_4 + k8 * t23 * power2_5 + k2 * t24 * power2_6 + k2 * moment_12 * power2_7
                + k41 * moment_13 * power2_8
            )
            power3_1 = (
                moment_0 * power2_1 * weight_20 + moment_1 * power2_0 * weight_19 + weight_22 * t99
                + weight_21 * t100 + weight_24 * t101 + weight_23 * t102
            )
            t104 = (
                k4 * moment_1 * power2_5 - k4 * moment_2 * power2_4 - k3 * moment_2 * power2_8
                + k4 * moment_3 * power2_7
            )
            t105 = -k4 * t30 * power2_2 + k4 * moment_5 * power2_1 + k4 * moment_7 * power2_3
            t106 = (
                k8 * moment_4 * power2_10 + k39 * t88 * power2_14 - k8 * moment_5 * power2_9
                - k39 * moment_5 * power2_13 + k2 * moment_6 * power2_12 - k2 * moment_7 * power2_11
                - k40 * moment_7 * power2_15
            )
            t107 = (
                -k8 * t34 * power2_5 + k8 * t33 * power2_4 - k2 * t35 * power2_7 + k2 * moment_12 * power2_6
                + k41 * moment_14 * power2_8
            )
            power3_2 = (
                moment_0 * power2_2 * weight_20 + weight_22 * t104 + moment_2 * power2_0 * weight_19
                + weight_21 * t105 + weight_24 * t106 + weight_23 * t107
            )
            t109 = k4 * moment_1 * power2_6 + k4 * moment_2 * power2_7 + k9 * moment_3 * power2_8
            t110 = (
                k2 * moment_4 * power2_11 + k2 * moment_5 * power2_12 + k11 * moment_6 * power2_13
                + k11 * moment_7 * power2_14 + k10 * moment_8 * power2_15
            )
            t111 = k4 * moment_6 * power2_1 + k4 * moment_7 * power2_2 + k9 * moment_8 * power2_3
            t112 = (
                k2 * moment_11 * power2_4 + k2 * moment_12 * power2_5 + k11 * moment_13 * power2_6
                + k11 * moment_14 * power2_7 + k10 * moment_15 * power2_8
            )
            power3_3 = (
                moment_0 * power2_3 * weight_20 + weight_22 * t109 + moment_3 * power2_0 * weight_19
                + weight_24 * t110 + weight_21 * t111 + weight_23 * t112
            )
            power3_bar_0 = hyper_bar_0 * weight_29
            power3_bar_1 = hyper_bar_1 * weight_30
            power3_bar_2 = weight_30 * hyper_bar_2
            power3_bar_3 = weight_30 * hyper_bar_3
            t118 = moment_3 * power3_bar_3
            t119 = moment_1 * power3_bar_1
            t120 = moment_2 * power3_bar_2
            t121 = t119 + t120
            power2_bar_0 = (
                hyper_bar_0 * weight_27 + moment_0 * weight_15 * power3_bar_0 + weight_19 * (t118 + t121)
            )
            t123 = moment_5 * power3_bar_2
            t124 = moment_6 * power3_bar_3
            power2_bar_1 = (
                hyper_bar_1 * weight_28 + moment_0 * weight_20 * power3_bar_1
                + k0 * moment_1 * weight_16 * power3_bar_0 + weight_21 * (t18 * power3_bar_1 + k4 * t123
                + k4 * t124)
            )
            t126 = moment_5 * power3_bar_1
            t127 = moment_7 * power3_bar_3
            power2_bar_2 = (
                hyper_bar_2 * weight_28 + moment_0 * weight_20 * power3_bar_2
                + k0 * moment_2 * weight_16 * power3_bar_0 + weight_21 * (-k4 * t30 * power3_bar_2 + k4 * t126
                + k4 * t127)
            )
            t129 = moment_8 * power3_bar_3
            t130 = moment_6 * power3_bar_1
            t131 = moment_7 * power3_bar_2
            t132 = t130 + t131
            power2_bar_3 = (
                hyper_bar_3 * weight_28 + moment_0 * weight_20 * power3_bar_3
                + k0 * moment_3 * weight_16 * power3_bar_0 + weight_21 * (k9 * t129 + k4 * t132)
            )
            power2_bar_4 = (
                weight_22 * (k4 * t119 - k4 * t120) + k1 * moment_4 * weight_17 * power3_bar_0
                + weight_23 * (k8 * t22 * power3_bar_1 + k8 * t33 * power3_bar_2
                + k2 * moment_11 * power3_bar_3)
            )
            t135 = moment_1 * power3_bar_2 + moment_2 * power3_bar_1
            t136 = -k8 * t34 * power3_bar_2 + k8 * t23 * power3_bar_1 + k2 * moment_12 * power3_bar_3
            power2_bar_5 = k4 * weight_22 * t135 + k1 * moment_5 * weight_17 * power3_bar_0 + weight_23 * t136
            t138 = moment_1 * power3_bar_3 + moment_3 * power3_bar_1
            t139 = k2 * t24 * power3_bar_1 + k2 * moment_12 * power3_bar_2 + k11 * moment_13 * power3_bar_3
            power2_bar_6 = k4 * weight_22 * t138 + k1 * moment_6 * weight_17 * power3_bar_0 + weight_23 * t139
            t141 = moment_2 * power3_bar_3 + moment_3 * power3_bar_2
            t142 = -k2 * t35 * power3_bar_2 + k2 * moment_12 * power3_bar_1 + k11 * moment_14 * power3_bar_3
            power2_bar_7 = k4 * weight_22 * t141 + k1 * moment_7 * weight_17 * power3_bar_0 + weight_23 * t142
            power2_bar_8 = (
                weight_22 * (k9 * t118 - k3 * t121) + k1 * moment_8 * weight_17 * power3_bar_0
                + weight_23 * (k41 * moment_13 * power3_bar_1 + k41 * moment_14 * power3_bar_2
                + k10 * moment_15 * power3_bar_3)
            )
            power2_bar_9 = (
                -k8 * weight_24 * (t123 - moment_4 * power3_bar_1) + k2 * moment_9 * weight_18 * power3_bar_0
            )
            power2_bar_10 = (
                k8 * weight_24 * (t126 + moment_4 * power3_bar_2) + k2 * moment_10 * weight_18 * power3_bar_0
            )
            power2_bar_11 = (
                k2 * (weight_24 * (t130 - t131 + moment_4 * power3_bar_3)
                + moment_11 * weight_18 * power3_bar_0)
            )
            t148 = moment_5 * power3_bar_3 + moment_6 * power3_bar_2 + moment_7 * power3_bar_1
            power2_bar_12 = k2 * (weight_24 * t148 + moment_12 * weight_18 * power3_bar_0)
            power2_bar_13 = (
                weight_24 * (-k39 * t123 + k11 * t124 - k39 * t84 * power3_bar_1)
                + k2 * moment_13 * weight_18 * power3_bar_0
            )
            power2_bar_14 = (
                weight_24 * (-k39 * t126 + k11 * t127 + k39 * t88 * power3_bar_2)
                + k2 * moment_14 * weight_18 * power3_bar_0
            )
            power2_bar_15 = weight_24 * (k10 * t129 - k40 * t132) + k2 * moment_15 * weight_18 * power3_bar_0
            t153 = moment_3 * moment_bar_hat_3
            t154 = moment_1 * moment_bar_hat_1
            t155 = moment_2 * moment_bar_hat_2
            t156 = t154 + t155
            t157 = moment_8 * moment_bar_hat_8
            t158 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
            t159 = moment_6 * moment_bar_hat_6
            t160 = moment_7 * moment_bar_hat_7
            t161 = t159 + t160
            t162 = moment_15 * moment_bar_hat_15
            t163 = moment_9 * moment_bar_hat_9 + moment_10 * moment_bar_hat_10
            t164 = moment_13 * moment_bar_hat_13 + moment_14 * moment_bar_hat_14
            power2_bar_hat_0 = (
                moment_0 * moment_0 * weight_bar_hat_0 + k42 * moment_0 * weight_0 * moment_bar_hat_0
                + t4 * weight_bar_hat_1 + weight_1 * (k43 * t153 + k43 * t156) + t10 * weight_bar_hat_2
                + weight_2 * (k44 * t157 + k44 * t158 + k44 * t161) + t16 * weight_bar_hat_3
                + weight_3 * (k18 * moment_11 * moment_bar_hat_11 + k18 * moment_12 * moment_bar_hat_12
                + k18 * t162 + k18 * t163 + k18 * t164)
            )
            t166 = -k0 * moment_bar_hat_8 + moment_bar_hat_4
            t167 = moment_8 * moment_bar_hat_1
            t168 = moment_3 * moment_bar_hat_6 + moment_6 * moment_bar_hat_3
            t169 = moment_4 * moment_bar_hat_1
            t170 = moment_2 * moment_bar_hat_5 + moment_5 * moment_bar_hat_2
            t171 = t169 + t170
            t172 = moment_bar_hat_9 - k5 * moment_bar_hat_13
            t173 = moment_bar_hat_10 - k5 * moment_bar_hat_14
            t174 = moment_bar_hat_11 - k6 * moment_bar_hat_15
            t175 = -k35 * moment_bar_hat_8 + moment_bar_hat_4
            t176 = moment_14 * moment_bar_hat_5
            t177 = (
                moment_15 * moment_bar_hat_6 - k45 * (moment_9 * moment_bar_hat_4
                + moment_10 * moment_bar_hat_5)
            )
            t178 = moment_7 * moment_bar_hat_12 + moment_12 * moment_bar_hat_7
            t179 = moment_11 * moment_bar_hat_6
            t180 = t178 + k7 * (moment_8 * moment_bar_hat_13 + k46 * t179)
            power2_bar_hat_1 = (
                moment_0 * moment_1 * weight_bar_hat_4 + weight_4 * (moment_0 * moment_bar_hat_1
                + moment_1 * moment_bar_hat_0) + t21 * weight_bar_hat_5 + weight_5 * (k4 * moment_1 * t166
                - k3 * t167 + k4 * t168 + k4 * t171) + t27 * weight_bar_hat_6 + weight_6 * (k8 * moment_4 * t172
                + k8 * moment_5 * t173 + k2 * moment_6 * t174 - k39 * moment_13 * t175 - k39 * t176 - k40 * t177
                + k2 * t180)
            )
            t182 = k0 * moment_bar_hat_8 + moment_bar_hat_4
            t183 = moment_8 * moment_bar_hat_2
            t184 = moment_3 * moment_bar_hat_7 + moment_7 * moment_bar_hat_3
            t185 = moment_4 * moment_bar_hat_2
            t186 = moment_1 * moment_bar_hat_5 + moment_5 * moment_bar_hat_1
            t187 = t185 - t186
            t188 = moment_bar_hat_10 + k5 * moment_bar_hat_14
            t189 = moment_bar_hat_9 + k5 * moment_bar_hat_13
            t190 = moment_bar_hat_11 + k6 * moment_bar_hat_15
            t191 = moment_13 * moment_bar_hat_5
            t192 = k35 * moment_bar_hat_8 + moment_bar_hat_4
            t193 = (
                moment_15 * moment_bar_hat_7 + k45 * (moment_9 * moment_bar_hat_5
                - moment_10 * moment_bar_hat_4)
            )
            t194 = moment_6 * moment_bar_hat_12 + moment_12 * moment_bar_hat_6
            t195 = moment_11 * moment_bar_hat_7
            t196 = t194 + k7 * (moment_8 * moment_bar_hat_14 - k46 * t195)
            power2_bar_hat_2 = (
                moment_0 * moment_2 * weight_bar_hat_4 + weight_4 * (moment_0 * moment_bar_hat_2
                + moment_2 * moment_bar_hat_0) + t32 * weight_bar_hat_5 + weight_5 * (-k4 * moment_2 * t182
                - k3 * t183 + k4 * t184 - k4 * t187) + t38 * weight_bar_hat_6 + weight_6 * (k8 * moment_4 * t188
                - k8 * moment_5 * t189 - k2 * moment_7 * t190 - k39 * t191 + k39 * moment_14 * t192 - k40 * t193
                + k2 * t196)
            )
            t198 = moment_3 * moment_bar_hat_8 + moment_8 * moment_bar_hat_3
            t199 = moment_1 * moment_bar_hat_6 + moment_6 * moment_bar_hat_1
            t200 = moment_2 * moment_bar_hat_7 + moment_7 * moment_bar_hat_2
            t201 = t199 + t200
            t202 = moment_8 * moment_bar_hat_15 + moment_15 * moment_bar_hat_8
            t203 = (
                moment_4 * moment_bar_hat_11 + moment_5 * moment_bar_hat_12 + moment_11 * moment_bar_hat_4
                + moment_12 * moment_bar_hat_5
            )
            t204 = moment_13 * moment_bar_hat_6
            t205 = moment_14 * moment_bar_hat_7
            t206 = moment_6 * moment_bar_hat_13 + moment_7 * moment_bar_hat_14 + t204 + t205
            power2_bar_hat_3 = (
                moment_0 * moment_3 * weight_bar_hat_4 + weight_4 * (moment_0 * moment_bar_hat_3
                + moment_3 * moment_bar_hat_0) + t44 * weight_bar_hat_5 + weight_5 * (k9 * t198 + k4 * t201)
                + t48 * weight_bar_hat_6 + weight_6 * (k10 * t202 + k2 * t203 + k11 * t206)
            )
            t208 = moment_13 * moment_bar_hat_1
            t209 = moment_14 * moment_bar_hat_2
            t210 = moment_bar_hat_9 - k47 * moment_bar_hat_13
            t211 = moment_bar_hat_10 + k47 * moment_bar_hat_14
            power2_bar_hat_4 = (
                moment_0 * moment_4 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_4
                + moment_4 * moment_bar_hat_0) + t50 * weight_bar_hat_8 + t51 * weight_bar_hat_9
                + weight_8 * (k19 * t154 - k19 * t155) + weight_9 * (k13 * moment_1 * t172
                + k13 * moment_2 * t188 + k14 * moment_3 * moment_bar_hat_11 + k13 * moment_9 * moment_bar_hat_1
                + k13 * moment_10 * moment_bar_hat_2 + k14 * moment_11 * moment_bar_hat_3 - k48 * t208
                + k48 * t209) + t52 * weight_bar_hat_10 + weight_10 * (k17 * t159 - k17 * t160
                - k15 * moment_4 * moment_bar_hat_8 - k15 * moment_8 * moment_bar_hat_4)
                + t53 * weight_bar_hat_11 - weight_11 * (k14 * moment_9 * moment_bar_hat_13
                + k14 * moment_10 * moment_bar_hat_14 + k16 * moment_11 * moment_bar_hat_15
                + k14 * moment_13 * t210 + k14 * moment_14 * t211 + k16 * moment_15 * moment_bar_hat_11)
            )
            t213 = moment_bar_hat_10 - k47 * moment_bar_hat_14
            t214 = moment_bar_hat_9 + k47 * moment_bar_hat_13
            power2_bar_hat_5 = (
                moment_0 * moment_5 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_5
                + moment_5 * moment_bar_hat_0) + k19 * moment_1 * moment_2 * weight_bar_hat_8
                + t55 * weight_bar_hat_9 + weight_8 * (k19 * moment_1 * moment_bar_hat_2
                + k19 * moment_2 * moment_bar_hat_1) + weight_9 * (k13 * moment_1 * t173 - k13 * moment_2 * t189
                + k14 * moment_3 * moment_bar_hat_12 - k13 * moment_9 * moment_bar_hat_2
                + k13 * moment_10 * moment_bar_hat_1 + k14 * moment_12 * moment_bar_hat_3
                - k48 * moment_13 * moment_bar_hat_2 - k48 * moment_14 * moment_bar_hat_1)
                + t56 * weight_bar_hat_10 + weight_10 * (-k15 * moment_5 * moment_bar_hat_8
                + k17 * moment_6 * moment_bar_hat_7 + k17 * moment_7 * moment_bar_hat_6
                - k15 * moment_8 * moment_bar_hat_5) + t57 * weight_bar_hat_11
                + weight_11 * (k14 * moment_9 * moment_bar_hat_14 - k14 * moment_10 * moment_bar_hat_13
                - k16 * moment_12 * moment_bar_hat_15 - k14 * moment_13 * t213 + k14 * moment_14 * t214
                - k16 * moment_15 * moment_bar_hat_12)
            )
            t216 = moment_bar_hat_9 + k6 * moment_bar_hat_13
            t217 = moment_bar_hat_10 + k6 * moment_bar_hat_14
            t218 = moment_bar_hat_11 + k38 * moment_bar_hat_15
            power2_bar_hat_6 = (
                moment_0 * moment_6 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_6
                + moment_6 * moment_bar_hat_0) + k19 * moment_3 * moment_1 * weight_bar_hat_8
                + t59 * weight_bar_hat_9 + k19 * weight_8 * (moment_1 * moment_bar_hat_3
                + moment_3 * moment_bar_hat_1) + weight_9 * (k14 * moment_1 * t174
                + k14 * moment_2 * moment_bar_hat_12 + k20 * moment_3 * moment_bar_hat_13
                + k14 * moment_11 * moment_bar_hat_1 + k14 * moment_12 * moment_bar_hat_2
                + k20 * moment_13 * moment_bar_hat_3 - k2 * moment_15 * moment_bar_hat_1)
                + t60 * weight_bar_hat_10 + weight_10 * (k17 * moment_4 * moment_bar_hat_6
                + k17 * moment_5 * moment_bar_hat_7 + k17 * moment_6 * t182 + k17 * moment_7 * moment_bar_hat_5
                + k21 * moment_8 * moment_bar_hat_6) + t61 * weight_bar_hat_11
                + weight_11 * (k22 * moment_9 * moment_bar_hat_11 + k22 * moment_10 * moment_bar_hat_12
                + k22 * moment_11 * t216 + k22 * moment_12 * t217 + k13 * moment_13 * t218
                + k13 * moment_14 * moment_bar_hat_12 + k23 * moment_15 * moment_bar_hat_13)
            )
            t220 = moment_bar_hat_10 - k6 * moment_bar_hat_14
            t221 = moment_bar_hat_9 - k6 * moment_bar_hat_13
            t222 = moment_bar_hat_11 - k38 * moment_bar_hat_15
            power2_bar_hat_7 = (
                moment_0 * moment_7 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_7
                + moment_7 * moment_bar_hat_0) + t63 * weight_bar_hat_9
                + weight_9 * (k14 * moment_1 * moment_bar_hat_12 - k14 * moment_2 * t190
                + k20 * moment_3 * moment_bar_hat_14 - k14 * moment_11 * moment_bar_hat_2
                + k14 * moment_12 * moment_bar_hat_1 + k20 * moment_14 * moment_bar_hat_3
                - k2 * moment_15 * moment_bar_hat_2) + k19 * moment_3 * moment_2 * weight_bar_hat_8
                + weight_8 * (k19 * moment_2 * moment_bar_hat_3 + k19 * moment_3 * moment_bar_hat_2)
                + t64 * weight_bar_hat_10 + weight_10 * (-k17 * moment_4 * moment_bar_hat_7
                + k17 * moment_5 * moment_bar_hat_6 + k17 * moment_6 * moment_bar_hat_5 - k17 * moment_7 * t166
                + k21 * moment_8 * moment_bar_hat_7) + t65 * weight_bar_hat_11
                + weight_11 * (-k22 * moment_9 * moment_bar_hat_12 + k22 * moment_10 * moment_bar_hat_11
                + k22 * moment_11 * t220 - k22 * moment_12 * t221 + k13 * moment_13 * moment_bar_hat_12
                - k13 * moment_14 * t222 + k23 * moment_15 * moment_bar_hat_14)
            )
            power2_bar_hat_8 = (
                moment_0 * moment_8 * weight_bar_hat_7 + weight_7 * (moment_0 * moment_bar_hat_8
                + moment_8 * moment_bar_hat_0) + t67 * weight_bar_hat_8 + t68 * weight_bar_hat_9
                + weight_8 * (k49 * t153 - k24 * t156) + weight_9 * (k21 * t208 + k21 * t209
                + k21 * moment_1 * moment_bar_hat_13 + k21 * moment_2 * moment_bar_hat_14
                + k26 * moment_3 * moment_bar_hat_15 + k26 * moment_15 * moment_bar_hat_3)
                + t69 * weight_bar_hat_10 + weight_10 * (k15 * t157 - k15 * t158 + k21 * t161)
                + t70 * weight_bar_hat_11 + weight_11 * (k50 * t162 - k51 * t163 + k26 * t164)
            )
            power2_bar_hat_9 = (
                moment_0 * moment_9 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_9
                + moment_9 * moment_bar_hat_0) + t72 * weight_bar_hat_13 + weight_13 * (k12 * t169 - k12 * t170
                + k12 * moment_1 * moment_bar_hat_4) + t73 * weight_bar_hat_14 + weight_14 * (k32 * t176
                - k31 * t178 + k31 * t179 - k32 * moment_4 * moment_bar_hat_13
                + k32 * moment_5 * moment_bar_hat_14 + k31 * moment_6 * moment_bar_hat_11
                - k33 * moment_8 * moment_bar_hat_9 - k33 * moment_9 * moment_bar_hat_8
                - k32 * moment_13 * moment_bar_hat_4)
            )
            power2_bar_hat_10 = (
                moment_0 * moment_10 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_10
                + moment_10 * moment_bar_hat_0) + t75 * weight_bar_hat_13 + weight_13 * (k12 * t185 + k12 * t186
                + k12 * moment_2 * moment_bar_hat_4) + t76 * weight_bar_hat_14 + weight_14 * (-k32 * t191
                + k31 * t194 + k31 * t195 - k32 * moment_4 * moment_bar_hat_14
                - k32 * moment_5 * moment_bar_hat_13 + k31 * moment_7 * moment_bar_hat_11
                - k33 * moment_8 * moment_bar_hat_10 - k33 * moment_10 * moment_bar_hat_8
                - k32 * moment_14 * moment_bar_hat_4)
            )
            power2_bar_hat_11 = (
                moment_0 * moment_11 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_11
                + moment_11 * moment_bar_hat_0) + t78 * weight_bar_hat_13 + weight_13 * (k0 * t199 - k0 * t200
                + k0 * moment_3 * moment_bar_hat_4 + k0 * moment_4 * moment_bar_hat_3) + t79 * weight_bar_hat_14
                + weight_14 * (k34 * t204 - k34 * t205 - k0 * moment_4 * moment_bar_hat_15
                + k31 * moment_6 * t216 + k31 * moment_7 * t220 + k31 * moment_9 * moment_bar_hat_6
                + k31 * moment_10 * moment_bar_hat_7 - k0 * moment_15 * moment_bar_hat_4)
            )
            power2_bar_hat_12 = (
                moment_0 * moment_12 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_12
                + moment_12 * moment_bar_hat_0) + k0 * t81 * weight_bar_hat_13
                + k0 * weight_13 * (moment_1 * moment_bar_hat_7 + moment_2 * moment_bar_hat_6
                + moment_3 * moment_bar_hat_5 + moment_5 * moment_bar_hat_3 + moment_6 * moment_bar_hat_2
                + moment_7 * moment_bar_hat_1) + t82 * weight_bar_hat_14
                + weight_14 * (-k0 * moment_5 * moment_bar_hat_15 + k31 * moment_6 * t217
                - k31 * moment_7 * t221 - k31 * moment_9 * moment_bar_hat_7 + k31 * moment_10 * moment_bar_hat_6
                + k34 * moment_13 * moment_bar_hat_7 + k34 * moment_14 * moment_bar_hat_6
                - k0 * moment_15 * moment_bar_hat_5)
            )
            power2_bar_hat_13 = (
                moment_0 * moment_13 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_13
                + moment_13 * moment_bar_hat_0) + t85 * weight_bar_hat_13 + weight_13 * (k9 * t167 + k37 * t168
                - k36 * t171 - k36 * moment_1 * t175) + t86 * weight_bar_hat_14 + weight_14 * (k1 * t176
                + k36 * t177 + k34 * t180 - k32 * moment_4 * t210 - k32 * moment_5 * t213
                + k34 * moment_6 * t218 + moment_13 * (k52 * moment_bar_hat_8 + k1 * moment_bar_hat_4))
            )
            power2_bar_hat_14 = (
                moment_0 * moment_14 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_14
                + moment_14 * moment_bar_hat_0) + t89 * weight_bar_hat_13 + weight_13 * (k9 * t183 + k37 * t184
                + k36 * t187 + k36 * moment_2 * t192) + t90 * weight_bar_hat_14 + weight_14 * (k1 * t191
                + k36 * t193 + k34 * t196 - k32 * moment_4 * t211 + k32 * moment_5 * t214
                - k34 * moment_7 * t222 + moment_14 * (k52 * moment_bar_hat_8 - k1 * moment_bar_hat_4))
            )
            power2_bar_hat_15 = (
                moment_0 * moment_15 * weight_bar_hat_12 + weight_12 * (moment_0 * moment_bar_hat_15
                + moment_15 * moment_bar_hat_0) + t92 * weight_bar_hat_13 + weight_13 * (k6 * t198 - k1 * t201)
                + t93 * weight_bar_hat_14 + weight_14 * (k38 * t202 - k0 * t203 + k36 * t206)
            )
            power3_bar_hat_0 = (
                moment_0 * power2_0 * weight_bar_hat_15 + weight_15 * (moment_0 * power2_bar_hat_0
                + power2_0 * moment_bar_hat_0) + k0 * t95 * weight_bar_hat_16
                + k0 * weight_16 * (moment_1 * power2_bar_hat_1 + moment_2 * power2_bar_hat_2
                + moment_3 * power2_bar_hat_3 + power2_1 * moment_bar_hat_1 + power2_2 * moment_bar_hat_2
                + power2_3 * moment_bar_hat_3) + k1 * t96 * weight_bar_hat_17
                + k1 * weight_17 * (moment_4 * power2_bar_hat_4 + moment_5 * power2_bar_hat_5
                + moment_6 * power2_bar_hat_6 + moment_7 * power2_bar_hat_7 + moment_8 * power2_bar_hat_8
                + power2_4 * moment_bar_hat_4 + power2_5 * moment_bar_hat_5 + power2_6 * moment_bar_hat_6
                + power2_7 * moment_bar_hat_7 + power2_8 * moment_bar_hat_8) + k2 * t97 * weight_bar_hat_18
                + k2 * weight_18 * (moment_9 * power2_bar_hat_9 + moment_10 * power2_bar_hat_10
                + moment_11 * power2_bar_hat_11 + moment_12 * power2_bar_hat_12 + moment_13 * power2_bar_hat_13
                + moment_14 * power2_bar_hat_14 + moment_15 * power2_bar_hat_15 + power2_9 * moment_bar_hat_9
                + power2_10 * moment_bar_hat_10 + power2_11 * moment_bar_hat_11 + power2_12 * moment_bar_hat_12
                + power2_13 * moment_bar_hat_13 + power2_14 * moment_bar_hat_14 + power2_15 * moment_bar_hat_15)
            )
            power3_bar_hat_1 = (
                moment_0 * power2_1 * weight_bar_hat_20 + weight_20 * (moment_0 * power2_bar_hat_1
                + power2_1 * moment_bar_hat_0) + moment_1 * power2_0 * weight_bar_hat_19
                + t99 * weight_bar_hat_22 + weight_19 * (moment_1 * power2_bar_hat_0
                + power2_0 * moment_bar_hat_1) + weight_22 * (k4 * moment_1 * power2_bar_hat_4
                - k3 * moment_1 * power2_bar_hat_8 + k4 * moment_2 * power2_bar_hat_5
                + k4 * moment_3 * power2_bar_hat_6 + k4 * power2_4 * moment_bar_hat_1
                - k3 * power2_8 * moment_bar_hat_1 + k4 * power2_5 * moment_bar_hat_2
                + k4 * power2_6 * moment_bar_hat_3) + t100 * weight_bar_hat_21 + t101 * weight_bar_hat_24
                + weight_21 * (t18 * power2_bar_hat_1 + k4 * moment_5 * power2_bar_hat_2
                + k4 * moment_6 * power2_bar_hat_3 + k4 * power2_1 * t166 + k4 * power2_2 * moment_bar_hat_5
                + k4 * power2_3 * moment_bar_hat_6) + weight_24 * (k8 * moment_4 * power2_bar_hat_9
                - k39 * t84 * power2_bar_hat_13 + k8 * moment_5 * power2_bar_hat_10
                - k39 * moment_5 * power2_bar_hat_14 + k2 * moment_6 * power2_bar_hat_11
                - k40 * moment_6 * power2_bar_hat_15 + k2 * moment_7 * power2_bar_hat_12
                + k8 * power2_9 * moment_bar_hat_4 - k39 * power2_13 * t175 + k8 * power2_10 * moment_bar_hat_5
                - k39 * power2_14 * moment_bar_hat_5 + k2 * power2_11 * moment_bar_hat_6
                - k40 * power2_15 * moment_bar_hat_6 + k2 * power2_12 * moment_bar_hat_7)
                + t102 * weight_bar_hat_23 + weight_23 * (k8 * t22 * power2_bar_hat_4
                + k8 * t23 * power2_bar_hat_5 + k2 * t24 * power2_bar_hat_6 + k2 * moment_12 * power2_bar_hat_7
                + k41 * moment_13 * power2_bar_hat_8 + k8 * power2_4 * t172 + k8 * power2_5 * t173
                + k2 * power2_6 * t174 + k2 * power2_7 * moment_bar_hat_12 + k41 * power2_8 * moment_bar_hat_13)
            )
            power3_bar_hat_2 = (
                moment_0 * power2_2 * weight_bar_hat_20 + weight_20 * (moment_0 * power2_bar_hat_2
                + power2_2 * moment_bar_hat_0) + t104 * weight_bar_hat_22
                + weight_22 * (k4 * moment_1 * power2_bar_hat_5 - k4 * moment_2 * power2_bar_hat_4
                - k3 * moment_2 * power2_bar_hat_8 + k4 * moment_3 * power2_bar_hat_7
                + k4 * power2_5 * moment_bar_hat_1 - k4 * power2_4 * moment_bar_hat_2
                - k3 * power2_8 * moment_bar_hat_2 + k4 * power2_7 * moment_bar_hat_3)
                + moment_2 * power2_0 * weight_bar_hat_19 + weight_19 * (moment_2 * power2_bar_hat_0
                + power2_0 * moment_bar_hat_2) + t105 * weight_bar_hat_21 + t106 * weight_bar_hat_24
                + weight_21 * (-k4 * t30 * power2_bar_hat_2 + k4 * moment_5 * power2_bar_hat_1
                + k4 * moment_7 * power2_bar_hat_3 - k4 * power2_2 * t182 + k4 * power2_1 * moment_bar_hat_5
                + k4 * power2_3 * moment_bar_hat_7) + weight_24 * (k8 * moment_4 * power2_bar_hat_10
                + k39 * t88 * power2_bar_hat_14 - k8 * moment_5 * power2_bar_hat_9
                - k39 * moment_5 * power2_bar_hat_13 + k2 * moment_6 * power2_bar_hat_12
                - k2 * moment_7 * power2_bar_hat_11 - k40 * moment_7 * power2_bar_hat_15
                + k8 * power2_10 * moment_bar_hat_4 + k39 * power2_14 * t192 - k8 * power2_9 * moment_bar_hat_5
                - k39 * power2_13 * moment_bar_hat_5 + k2 * power2_12 * moment_bar_hat_6
                - k2 * power2_11 * moment_bar_hat_7 - k40 * power2_15 * moment_bar_hat_7)
                + t107 * weight_bar_hat_23 + weight_23 * (-k8 * t34 * power2_bar_hat_5
                + k8 * t33 * power2_bar_hat_4 - k2 * t35 * power2_bar_hat_7 + k2 * moment_12 * power2_bar_hat_6
                + k41 * moment_14 * power2_bar_hat_8 - k8 * power2_5 * t189 + k8 * power2_4 * t188
                - k2 * power2_7 * t190 + k2 * power2_6 * moment_bar_hat_12 + k41 * power2_8 * moment_bar_hat_14)
            )
            power3_bar_hat_3 = (
                moment_0 * power2_3 * weight_bar_hat_20 + weight_20 * (moment_0 * power2_bar_hat_3
                + power2_3 * moment_bar_hat_0) + t109 * weight_bar_hat_22
                + weight_22 * (k4 * moment_1 * power2_bar_hat_6 + k4 * moment_2 * power2_bar_hat_7
                + k9 * moment_3 * power2_bar_hat_8 + k4 * power2_6 * moment_bar_hat_1
                + k4 * power2_7 * moment_bar_hat_2 + k9 * power2_8 * moment_bar_hat_3)
                + moment_3 * power2_0 * weight_bar_hat_19 + weight_19 * (moment_3 * power2_bar_hat_0
                + power2_0 * moment_bar_hat_3) + t110 * weight_bar_hat_24
                + weight_24 * (k2 * moment_4 * power2_bar_hat_11 + k2 * moment_5 * power2_bar_hat_12
                + k11 * moment_6 * power2_bar_hat_13 + k11 * moment_7 * power2_bar_hat_14
                + k10 * moment_8 * power2_bar_hat_15 + k2 * power2_11 * moment_bar_hat_4
                + k2 * power2_12 * moment_bar_hat_5 + k11 * power2_13 * moment_bar_hat_6
                + k11 * power2_14 * moment_bar_hat_7 + k10 * power2_15 * moment_bar_hat_8)
                + t111 * weight_bar_hat_21 + weight_21 * (k4 * moment_6 * power2_bar_hat_1
                + k4 * moment_7 * power2_bar_hat_2 + k9 * moment_8 * power2_bar_hat_3
                + k4 * power2_1 * moment_bar_hat_6 + k4 * power2_2 * moment_bar_hat_7
                + k9 * power2_3 * moment_bar_hat_8) + t112 * weight_bar_hat_23
                + weight_23 * (k2 * moment_11 * power2_bar_hat_4 + k2 * moment_12 * power2_bar_hat_5
                + k11 * moment_13 * power2_bar_hat_6 + k11 * moment_14 * power2_bar_hat_7
                + k10 * moment_15 * power2_bar_hat_8 + k2 * power2_4 * moment_bar_hat_11
                + k2 * power2_5 * moment_bar_hat_12 + k11 * power2_6 * moment_bar_hat_13
                + k11 * power2_7 * moment_bar_hat_14 + k10 * power2_8 * moment_bar_hat_15)
            )
            power3_hat_0 = hyper_bar_0 * weight_bar_hat_29
            power3_hat_1 = hyper_bar_1 * weight_bar_hat_30
            power3_hat_2 = hyper_bar_2 * weight_bar_hat_30
            power3_hat_3 = hyper_bar_3 * weight_bar_hat_30
            t240 = power3_bar_0 * weight_bar_hat_15 + weight_15 * power3_hat_0
            t241 = power3_bar_1 * weight_bar_hat_19 + weight_19 * power3_hat_1
            t242 = power3_bar_2 * weight_bar_hat_19 + weight_19 * power3_hat_2
            t243 = power3_bar_3 * weight_bar_hat_19 + weight_19 * power3_hat_3
            power2_hat_0 = (
                hyper_bar_0 * weight_bar_hat_27 + moment_0 * t240 + moment_1 * t241 + moment_2 * t242
                + moment_3 * t243 + weight_15 * power3_bar_0 * moment_bar_hat_0
                + weight_19 * power3_bar_1 * moment_bar_hat_1 + weight_19 * power3_bar_2 * moment_bar_hat_2
                + weight_19 * power3_bar_3 * moment_bar_hat_3
            )
            t245 = power3_bar_1 * weight_bar_hat_20 + weight_20 * power3_hat_1
            t246 = k0 * power3_bar_0 * weight_bar_hat_16 + k0 * weight_16 * power3_hat_0
            t247 = power3_bar_1 * weight_bar_hat_21 + weight_21 * power3_hat_1
            t248 = power3_bar_2 * weight_bar_hat_21 + weight_21 * power3_hat_2
            t249 = power3_bar_3 * weight_bar_hat_21 + weight_21 * power3_hat_3
            power2_hat_1 = (
                hyper_bar_1 * weight_bar_hat_28 + moment_0 * t245 + moment_1 * t246 + k4 * moment_4 * t247
                + k4 * moment_5 * t248 + k4 * moment_6 * t249 - k3 * moment_8 * t247
                + weight_20 * power3_bar_1 * moment_bar_hat_0 + k0 * weight_16 * power3_bar_0 * moment_bar_hat_1
                + k4 * weight_21 * power3_bar_1 * moment_bar_hat_4
                + k4 * weight_21 * power3_bar_2 * moment_bar_hat_5
                + k4 * weight_21 * power3_bar_3 * moment_bar_hat_6
                - k3 * weight_21 * power3_bar_1 * moment_bar_hat_8
            )
            t251 = power3_bar_2 * weight_bar_hat_20 + weight_20 * power3_hat_2
            power2_hat_2 = (
                hyper_bar_2 * weight_bar_hat_28 + moment_0 * t251 + moment_2 * t246 - k4 * moment_4 * t248
                + k4 * moment_5 * t247 + k4 * moment_7 * t249 - k3 * moment_8 * t248
                + weight_20 * power3_bar_2 * moment_bar_hat_0 + k0 * weight_16 * power3_bar_0 * moment_bar_hat_2
                - k4 * weight_21 * power3_bar_2 * moment_bar_hat_4
                + k4 * weight_21 * power3_bar_1 * moment_bar_hat_5
                + k4 * weight_21 * power3_bar_3 * moment_bar_hat_7
                - k3 * weight_21 * power3_bar_2 * moment_bar_hat_8
            )
            t253 = power3_bar_3 * weight_bar_hat_20 + weight_20 * power3_hat_3
            power2_hat_3 = (
                hyper_bar_3 * weight_bar_hat_28 + moment_0 * t253 + moment_3 * t246 + k4 * moment_6 * t247
                + k4 * moment_7 * t248 + k9 * moment_8 * t249 + weight_20 * power3_bar_3 * moment_bar_hat_0
                + k0 * weight_16 * power3_bar_0 * moment_bar_hat_3
                + k4 * weight_21 * power3_bar_1 * moment_bar_hat_6
                + k4 * weight_21 * power3_bar_2 * moment_bar_hat_7
                + k9 * weight_21 * power3_bar_3 * moment_bar_hat_8
            )
            t255 = power3_bar_1 * weight_bar_hat_22 + weight_22 * power3_hat_1
            t256 = moment_1 * t255
            t257 = power3_bar_2 * weight_bar_hat_22 + weight_22 * power3_hat_2
            t258 = moment_2 * t257
            t259 = k1 * power3_bar_0 * weight_bar_hat_17 + k1 * weight_17 * power3_hat_0
            t260 = power3_bar_1 * weight_bar_hat_23 + weight_23 * power3_hat_1
            t261 = power3_bar_2 * weight_bar_hat_23 + weight_23 * power3_hat_2
            t262 = power3_bar_3 * weight_bar_hat_23 + weight_23 * power3_hat_3
            t263 = moment_13 * t260
            t264 = moment_14 * t261
            t265 = weight_22 * power3_bar_1 * moment_bar_hat_1
            t266 = weight_22 * power3_bar_2 * moment_bar_hat_2
            t267 = weight_23 * power3_bar_1 * moment_bar_hat_13
            t268 = weight_23 * power3_bar_2 * moment_bar_hat_14
            power2_hat_4 = (
                k4 * t256 - k4 * t258 + moment_4 * t259 + k8 * moment_9 * t260 + k8 * moment_10 * t261
                + k2 * moment_11 * t262 - k39 * t263 + k39 * t264 + k4 * t265 - k4 * t266
                + k1 * weight_17 * power3_bar_0 * moment_bar_hat_4
                + k8 * weight_23 * power3_bar_1 * moment_bar_hat_9
                + k8 * weight_23 * power3_bar_2 * moment_bar_hat_10
                + k2 * weight_23 * power3_bar_3 * moment_bar_hat_11 - k39 * t267 + k39 * t268
            )
            power2_hat_5 = (
                k4 * t135 * weight_bar_hat_22 + k4 * weight_22 * (moment_1 * power3_hat_2
                + moment_2 * power3_hat_1 + power3_bar_2 * moment_bar_hat_1 + power3_bar_1 * moment_bar_hat_2)
                + k1 * moment_5 * power3_bar_0 * weight_bar_hat_17 + k1 * weight_17 * (moment_5 * power3_hat_0
                + power3_bar_0 * moment_bar_hat_5) + t136 * weight_bar_hat_23
                + weight_23 * (-k8 * t34 * power3_hat_2 + k8 * t23 * power3_hat_1
                + k2 * moment_12 * power3_hat_3 - k8 * power3_bar_2 * t189 + k8 * power3_bar_1 * t173
                + k2 * power3_bar_3 * moment_bar_hat_12)
            )
            power2_hat_6 = (
                k4 * t138 * weight_bar_hat_22 + k4 * weight_22 * (moment_1 * power3_hat_3
                + moment_3 * power3_hat_1 + power3_bar_3 * moment_bar_hat_1 + power3_bar_1 * moment_bar_hat_3)
                + k1 * moment_6 * power3_bar_0 * weight_bar_hat_17 + k1 * weight_17 * (moment_6 * power3_hat_0
                + power3_bar_0 * moment_bar_hat_6) + t139 * weight_bar_hat_23
                + weight_23 * (k2 * t24 * power3_hat_1 + k2 * moment_12 * power3_hat_2
                + k11 * moment_13 * power3_hat_3 + k2 * power3_bar_1 * t174
                + k2 * power3_bar_2 * moment_bar_hat_12 + k11 * power3_bar_3 * moment_bar_hat_13)
            )
            power2_hat_7 = (
                k4 * t141 * weight_bar_hat_22 + k4 * weight_22 * (moment_2 * power3_hat_3
                + moment_3 * power3_hat_2 + power3_bar_3 * moment_bar_hat_2 + power3_bar_2 * moment_bar_hat_3)
                + k1 * moment_7 * power3_bar_0 * weight_bar_hat_17 + k1 * weight_17 * (moment_7 * power3_hat_0
                + power3_bar_0 * moment_bar_hat_7) + t142 * weight_bar_hat_23
                + weight_23 * (-k2 * t35 * power3_hat_2 + k2 * moment_12 * power3_hat_1
                + k11 * moment_14 * power3_hat_3 - k2 * power3_bar_2 * t190
                + k2 * power3_bar_1 * moment_bar_hat_12 + k11 * power3_bar_3 * moment_bar_hat_14)
            )
            t273 = power3_bar_3 * weight_bar_hat_22 + weight_22 * power3_hat_3
            power2_hat_8 = (
                -k3 * t256 - k3 * t258 + k41 * t263 + k41 * t264 - k3 * t265 - k3 * t266 + k41 * t267
                + k41 * t268 + k9 * moment_3 * t273 + moment_8 * t259 + k10 * moment_15 * t262
                + k9 * weight_22 * power3_bar_3 * moment_bar_hat_3
                + k1 * weight_17 * power3_bar_0 * moment_bar_hat_8
                + k10 * weight_23 * power3_bar_3 * moment_bar_hat_15
            )
            t275 = power3_bar_1 * weight_bar_hat_24 + weight_24 * power3_hat_1
            t276 = moment_4 * t275
            t277 = power3_bar_2 * weight_bar_hat_24 + weight_24 * power3_hat_2
            t278 = moment_5 * t277
            t279 = k2 * power3_bar_0 * weight_bar_hat_18 + k2 * weight_18 * power3_hat_0
            t280 = weight_24 * power3_bar_1 * moment_bar_hat_4
            t281 = weight_24 * power3_bar_2 * moment_bar_hat_5
            power2_hat_9 = (
                k8 * t276 - k8 * t278 + moment_9 * t279 + k8 * t280 - k8 * t281
                + k2 * weight_18 * power3_bar_0 * moment_bar_hat_9
            )
            t283 = moment_4 * t277
            t284 = moment_5 * t275
            t285 = weight_24 * power3_bar_2 * moment_bar_hat_4
            t286 = weight_24 * power3_bar_1 * moment_bar_hat_5
            power2_hat_10 = (
                k8 * t283 + k8 * t284 + moment_10 * t279 + k8 * t285 + k8 * t286
                + k2 * weight_18 * power3_bar_0 * moment_bar_hat_10
            )
            t288 = power3_bar_3 * weight_bar_hat_24 + weight_24 * power3_hat_3
            t289 = moment_6 * t275
            t290 = moment_7 * t277
            t291 = weight_24 * power3_bar_1 * moment_bar_hat_6
            t292 = weight_24 * power3_bar_2 * moment_bar_hat_7
            power2_hat_11 = (
                k2 * moment_4 * t288 + k2 * t289 - k2 * t290 + moment_11 * t279
                + k2 * weight_24 * power3_bar_3 * moment_bar_hat_4 + k2 * t291 - k2 * t292
                + k2 * weight_18 * power3_bar_0 * moment_bar_hat_11
            )
            power2_hat_12 = (
                k2 * (t148 * weight_bar_hat_24 + weight_24 * (moment_5 * power3_hat_3 + moment_6 * power3_hat_2
                + moment_7 * power3_hat_1 + power3_bar_3 * moment_bar_hat_5 + power3_bar_2 * moment_bar_hat_6
                + power3_bar_1 * moment_bar_hat_7) + moment_12 * power3_bar_0 * weight_bar_hat_18
                + weight_18 * (moment_12 * power3_hat_0 + power3_bar_0 * moment_bar_hat_12))
            )
            power2_hat_13 = (
                -k39 * t276 - k39 * t278 - k39 * t280 - k39 * t281 + k11 * moment_6 * t288
                + k41 * moment_8 * t275 + moment_13 * t279 + k11 * weight_24 * power3_bar_3 * moment_bar_hat_6
                + k41 * weight_24 * power3_bar_1 * moment_bar_hat_8
                + k2 * weight_18 * power3_bar_0 * moment_bar_hat_13
            )
            power2_hat_14 = (
                k39 * t283 - k39 * t284 + k39 * t285 - k39 * t286 + k11 * moment_7 * t288
                + k41 * moment_8 * t277 + moment_14 * t279 + k11 * weight_24 * power3_bar_3 * moment_bar_hat_7
                + k41 * weight_24 * power3_bar_2 * moment_bar_hat_8
                + k2 * weight_18 * power3_bar_0 * moment_bar_hat_14
            )
            power2_hat_15 = (
                -k40 * t289 - k40 * t290 - k40 * t291 - k40 * t292 + k10 * moment_8 * t288 + moment_15 * t279
                + k10 * weight_24 * power3_bar_3 * moment_bar_hat_8
                + k2 * weight_18 * power3_bar_0 * moment_bar_hat_15
            )
            t298 = weight_bar_hat_4 * power2_bar_1 + weight_4 * power2_hat_1
            t299 = weight_bar_hat_4 * power2_bar_2 + weight_4 * power2_hat_2
            t300 = weight_bar_hat_4 * power2_bar_3 + weight_4 * power2_hat_3
            t301 = weight_bar_hat_7 * power2_bar_4 + weight_7 * power2_hat_4
            t302 = weight_bar_hat_7 * power2_bar_5 + weight_7 * power2_hat_5
            t303 = weight_bar_hat_7 * power2_bar_6 + weight_7 * power2_hat_6
            t304 = weight_bar_hat_7 * power2_bar_7 + weight_7 * power2_hat_7
            t305 = weight_bar_hat_7 * power2_bar_8 + weight_7 * power2_hat_8
            t306 = weight_bar_hat_12 * power2_bar_9 + weight_12 * power2_hat_9
            t307 = weight_bar_hat_12 * power2_bar_10 + weight_12 * power2_hat_10
            t308 = weight_bar_hat_12 * power2_bar_11 + weight_12 * power2_hat_11
            t309 = weight_bar_hat_12 * power2_bar_12 + weight_12 * power2_hat_12
            t310 = weight_bar_hat_12 * power2_bar_13 + weight_12 * power2_hat_13
            t311 = weight_bar_hat_12 * power2_bar_14 + weight_12 * power2_hat_14
            t312 = weight_bar_hat_12 * power2_bar_15 + weight_12 * power2_hat_15
            t313 = weight_bar_hat_8 * power2_bar_4 + weight_8 * power2_hat_4
            t314 = weight_bar_hat_1 * power2_bar_0 + weight_1 * power2_hat_0
            t315 = weight_bar_hat_8 * power2_bar_8 + weight_8 * power2_hat_8
            t316 = t314 - k12 * t315
            t317 = k19 * weight_bar_hat_8 * power2_bar_5 + k19 * weight_8 * power2_hat_5
            t318 = k19 * weight_bar_hat_8 * power2_bar_6 + k19 * weight_8 * power2_hat_6
            t319 = weight_bar_hat_13 * power2_bar_9 + weight_13 * power2_hat_9
            t320 = weight_bar_hat_5 * power2_bar_1 + weight_5 * power2_hat_1
            t321 = weight_bar_hat_13 * power2_bar_13 + weight_13 * power2_hat_13
            t322 = t320 - k53 * t321
            t323 = k12 * t319 + k4 * t322
            t324 = weight_bar_hat_13 * power2_bar_10 + weight_13 * power2_hat_10
            t325 = weight_bar_hat_5 * power2_bar_2 + weight_5 * power2_hat_2
            t326 = weight_bar_hat_13 * power2_bar_14 + weight_13 * power2_hat_14
            t327 = t325 - k53 * t326
            t328 = k12 * t324 + k4 * t327
            t329 = weight_bar_hat_13 * power2_bar_11 + weight_13 * power2_hat_11
            t330 = weight_bar_hat_5 * power2_bar_3 + weight_5 * power2_hat_3
            t331 = weight_bar_hat_13 * power2_bar_15 + weight_13 * power2_hat_15
            t332 = t330 - k24 * t331
            t333 = k0 * t329 + k4 * t332
            t334 = k0 * weight_bar_hat_13 * power2_bar_12 + k0 * weight_13 * power2_hat_12
            t335 = -k3 * t320 + k9 * t321
            t336 = weight_bar_hat_9 * power2_bar_4 + weight_9 * power2_hat_4
            t337 = weight_bar_hat_9 * power2_bar_5 + weight_9 * power2_hat_5
            t338 = weight_bar_hat_9 * power2_bar_6 + weight_9 * power2_hat_6
            t339 = weight_bar_hat_9 * power2_bar_7 + weight_9 * power2_hat_7
            t340 = weight_bar_hat_9 * power2_bar_8 + weight_9 * power2_hat_8
            t341 = -k48 * t336 + k21 * t340
            t342 = weight_8 * power2_bar_4
            t343 = weight_1 * power2_bar_0
            t344 = weight_8 * power2_bar_8
            t345 = t343 - k12 * t344
            t346 = weight_13 * power2_bar_9
            t347 = weight_5 * power2_bar_1
            t348 = weight_13 * power2_bar_13
            t349 = t347 - k53 * t348
            t350 = k12 * t346 + k4 * t349
            t351 = weight_13 * power2_bar_10
            t352 = weight_5 * power2_bar_2
            t353 = weight_13 * power2_bar_14
            t354 = t352 - k53 * t353
            t355 = k12 * t351 + k4 * t354
            t356 = weight_13 * power2_bar_11
            t357 = weight_5 * power2_bar_3
            t358 = weight_13 * power2_bar_15
            t359 = t357 - k24 * t358
            t360 = k0 * t356 + k4 * t359
            t361 = -k3 * t347 + k9 * t348
            t362 = weight_9 * power2_bar_4
            t363 = weight_9 * power2_bar_8
            t364 = -k48 * t362 + k21 * t363
            t365 = k19 * weight_bar_hat_8 * power2_bar_7 + k19 * weight_8 * power2_hat_7
            t366 = k12 * t324 - k4 * t327
            t367 = -k12 * t319 + k4 * t322
            t368 = -k0 * t329 + k4 * t332
            t369 = -k3 * t325 + k9 * t326
            t370 = k48 * t336 + k21 * t340
            t371 = k12 * t351 - k4 * t354
            t372 = -k12 * t346 + k4 * t349
            t373 = -k0 * t356 + k4 * t359
            t374 = -k3 * t352 + k9 * t353
            t375 = k48 * t362 + k21 * t363
            t376 = k4 * t320 + k37 * t321
            t377 = k4 * t325 + k37 * t326
            t378 = k9 * t330 + k6 * t331
            t379 = k4 * t347 + k37 * t348
            t380 = k4 * t352 + k37 * t353
            t381 = k9 * t357 + k6 * t358
            t382 = weight_bar_hat_2 * power2_bar_0 + weight_2 * power2_hat_0
            t383 = weight_bar_hat_10 * power2_bar_8 + weight_10 * power2_hat_8
            t384 = k44 * t382 - k15 * t383
            t385 = weight_bar_hat_10 * power2_bar_6 + weight_10 * power2_hat_6
            t386 = moment_6 * t385
            t387 = weight_bar_hat_10 * power2_bar_7 + weight_10 * power2_hat_7
            t388 = moment_7 * t387
            t389 = weight_bar_hat_10 * power2_bar_4 + weight_10 * power2_hat_4
            t390 = weight_bar_hat_6 * power2_bar_1 + weight_6 * power2_hat_1
            t391 = weight_bar_hat_14 * power2_bar_13 + weight_14 * power2_hat_13
            t392 = t390 - k54 * t391
            t393 = weight_bar_hat_6 * power2_bar_2 + weight_6 * power2_hat_2
            t394 = weight_bar_hat_14 * power2_bar_14 + weight_14 * power2_hat_14
            t395 = t393 - k54 * t394
            t396 = weight_bar_hat_6 * power2_bar_3 + weight_6 * power2_hat_3
            t397 = weight_bar_hat_14 * power2_bar_15 + weight_14 * power2_hat_15
            t398 = k2 * t396 - k0 * t397
            t399 = weight_bar_hat_14 * power2_bar_9 + weight_14 * power2_hat_9
            t400 = t390 - k55 * t391
            t401 = k32 * t399 + k39 * t400
            t402 = weight_bar_hat_14 * power2_bar_10 + weight_14 * power2_hat_10
            t403 = t393 - k55 * t394
            t404 = -k32 * t402 + k39 * t403
            t405 = weight_bar_hat_14 * power2_bar_11 + weight_14 * power2_hat_11
            t406 = weight_2 * power2_bar_0
            t407 = weight_10 * power2_bar_8
            t408 = k44 * t406 - k15 * t407
            t409 = weight_6 * power2_bar_1
            t410 = weight_14 * power2_bar_13
            t411 = t409 - k54 * t410
            t412 = weight_6 * power2_bar_2
            t413 = weight_14 * power2_bar_14
            t414 = t412 - k54 * t413
            t415 = weight_6 * power2_bar_3
            t416 = weight_14 * power2_bar_15
            t417 = k2 * t415 - k0 * t416
            t418 = weight_14 * power2_bar_9
            t419 = t409 - k55 * t410
            t420 = k32 * t418 + k39 * t419
            t421 = weight_14 * power2_bar_10
            t422 = t412 - k55 * t413
            t423 = -k32 * t421 + k39 * t422
            t424 = power2_1 * t247
            t425 = power2_2 * t248
            t426 = power2_13 * t275
            t427 = power2_14 * t277
            t428 = weight_24 * power3_bar_1 * power2_bar_hat_13
            t429 = weight_24 * power3_bar_2 * power2_bar_hat_14
            t430 = (
                weight_10 * moment_bar_hat_6 * power2_bar_6 - k56 * weight_21 * power3_bar_2 * power2_bar_hat_2
            )
            t431 = (
                weight_10 * moment_bar_hat_7 * power2_bar_7 - k56 * weight_21 * power3_bar_1 * power2_bar_hat_1
            )
            t432 = weight_bar_hat_10 * power2_bar_5 + weight_10 * power2_hat_5
            t433 = k32 * t402 + k39 * t403
            t434 = k32 * t399 - k39 * t400
            t435 = weight_bar_hat_14 * power2_bar_12 + weight_14 * power2_hat_12
            t436 = k32 * t421 + k39 * t422
            t437 = k32 * t418 - k39 * t419
            t438 = t382 + k13 * t383
            t439 = t390 + k57 * t391
            t440 = k31 * t399 + k2 * t439
            t441 = t393 + k57 * t394
            t442 = k31 * t402 + k2 * t441
            t443 = t396 + k58 * t397
            t444 = k34 * t405 + k11 * t443
            t445 = weight_10 * power2_bar_4
            t446 = t406 + k13 * t407
            t447 = t409 + k57 * t410
            t448 = k31 * t418 + k2 * t447
            t449 = t412 + k57 * t413
            t450 = k31 * t421 + k2 * t449
            t451 = weight_14 * power2_bar_11
            t452 = t415 + k58 * t416
            t453 = k34 * t451 + k11 * t452
            t454 = k31 * t402 - k2 * t441
            t455 = -k31 * t399 + k2 * t439
            t456 = -k34 * t405 + k11 * t443
            t457 = k31 * t421 - k2 * t449
            t458 = -k31 * t418 + k2 * t447
            t459 = -k34 * t451 + k11 * t452
            t460 = k10 * t396 + k38 * t397
            t461 = k10 * t415 + k38 * t416
            t462 = moment_2 * t337
            t463 = moment_7 * t435
            t464 = weight_bar_hat_3 * power2_bar_0 + weight_3 * power2_hat_0
            t465 = weight_bar_hat_11 * power2_bar_8 + weight_11 * power2_hat_8
            t466 = k18 * t464 - k51 * t465
            t467 = weight_bar_hat_11 * power2_bar_6 + weight_11 * power2_hat_6
            t468 = moment_11 * t467
            t469 = weight_bar_hat_11 * power2_bar_7 + weight_11 * power2_hat_7
            t470 = moment_12 * t469
            t471 = weight_bar_hat_11 * power2_bar_4 + weight_11 * power2_hat_4
            t472 = weight_bar_hat_11 * power2_bar_5 + weight_11 * power2_hat_5
            t473 = moment_14 * t472
            t474 = weight_3 * power2_bar_0
            t475 = weight_11 * power2_bar_8
            t476 = k18 * t474 - k51 * t475
            t477 = weight_11 * moment_bar_hat_11 * power2_bar_6
            t478 = weight_11 * moment_bar_hat_14 * power2_bar_5
            t479 = power2_4 * t260
            t480 = power2_5 * t261
            t481 = weight_23 * power3_bar_1 * power2_bar_hat_4
            t482 = weight_9 * moment_bar_hat_2 * power2_bar_5 + k6 * weight_23 * power3_bar_2 * power2_bar_hat_5
            t483 = (
                weight_14 * moment_bar_hat_7 * power2_bar_12
                + k59 * weight_11 * moment_bar_hat_12 * power2_bar_7
            )
            t484 = moment_1 * t337
            t485 = moment_6 * t435
            t486 = moment_11 * t469
            t487 = moment_12 * t467
            t488 = moment_13 * t472
            t489 = weight_11 * moment_bar_hat_11 * power2_bar_7
            t490 = weight_11 * moment_bar_hat_13 * power2_bar_5
            t491 = power2_4 * t261
            t492 = power2_5 * t260
            t493 = weight_23 * power3_bar_2 * power2_bar_hat_4
            t494 = weight_9 * moment_bar_hat_1 * power2_bar_5 + k6 * weight_23 * power3_bar_1 * power2_bar_hat_5
            t495 = (
                weight_14 * moment_bar_hat_6 * power2_bar_12
                + k59 * weight_11 * moment_bar_hat_12 * power2_bar_6
            )
            t496 = moment_1 * t338
            t497 = moment_2 * t339
            t498 = moment_13 * t467
            t499 = moment_14 * t469
            t500 = weight_11 * moment_bar_hat_13 * power2_bar_6
            t501 = weight_11 * moment_bar_hat_14 * power2_bar_7
            t502 = power2_6 * t260
            t503 = power2_7 * t261
            t504 = weight_9 * moment_bar_hat_1 * power2_bar_6 + k6 * weight_23 * power3_bar_1 * power2_bar_hat_6
            t505 = weight_9 * moment_bar_hat_2 * power2_bar_7 + k6 * weight_23 * power3_bar_2 * power2_bar_hat_7
            t506 = t464 + k60 * t465
            t507 = weight_11 * power2_bar_4
            t508 = t474 + k60 * t475
            moment_hat_0 = (
                hyper_bar_0 * weight_bar_hat_25 + k42 * moment_0 * (weight_bar_hat_0 * power2_bar_0
                + weight_0 * power2_hat_0) + moment_1 * t298 + moment_2 * t299 + moment_3 * t300
                + moment_4 * t301 + moment_5 * t302 + moment_6 * t303 + moment_7 * t304 + moment_8 * t305
                + moment_9 * t306 + moment_10 * t307 + moment_11 * t308 + moment_12 * t309 + moment_13 * t310
                + moment_14 * t311 + moment_15 * t312 + k42 * weight_0 * moment_bar_hat_0 * power2_bar_0
                + weight_4 * moment_bar_hat_1 * power2_bar_1 + weight_4 * moment_bar_hat_2 * power2_bar_2
                + weight_4 * moment_bar_hat_3 * power2_bar_3 + weight_7 * moment_bar_hat_4 * power2_bar_4
                + weight_7 * moment_bar_hat_5 * power2_bar_5 + weight_7 * moment_bar_hat_6 * power2_bar_6
                + weight_7 * moment_bar_hat_7 * power2_bar_7 + weight_7 * moment_bar_hat_8 * power2_bar_8
                + weight_12 * moment_bar_hat_9 * power2_bar_9 + weight_12 * moment_bar_hat_10 * power2_bar_10
                + weight_12 * moment_bar_hat_11 * power2_bar_11 + weight_12 * moment_bar_hat_12 * power2_bar_12
                + weight_12 * moment_bar_hat_13 * power2_bar_13 + weight_12 * moment_bar_hat_14 * power2_bar_14
                + weight_12 * moment_bar_hat_15 * power2_bar_15 + power2_0 * t240 + power2_1 * t245
                + power2_2 * t251 + power2_3 * t253 + weight_15 * power3_bar_0 * power2_bar_hat_0
                + weight_20 * power3_bar_1 * power2_bar_hat_1 + weight_20 * power3_bar_2 * power2_bar_hat_2
                + weight_20 * power3_bar_3 * power2_bar_hat_3
            )
            store(moment_hat, moment_hat_at, 0, moment_hat_0)
            moment_hat_1 = (
                hyper_bar_1 * weight_bar_hat_26 + moment_0 * t298 + moment_1 * (k19 * t313 + k43 * t316)
                + moment_2 * t317 + moment_3 * t318 + moment_4 * t323 + moment_5 * t328 + moment_6 * t333
                + moment_7 * t334 + moment_8 * t335 + k13 * moment_9 * t336 + k13 * moment_10 * t337
                + k14 * moment_11 * t338 + k14 * moment_12 * t339 + moment_13 * t341 - k48 * moment_14 * t337
                - k2 * moment_15 * t338 + weight_4 * moment_bar_hat_0 * power2_bar_1
                + moment_bar_hat_1 * (k19 * t342 + k43 * t345)
                + k19 * weight_8 * moment_bar_hat_2 * power2_bar_5
                + k19 * weight_8 * moment_bar_hat_3 * power2_bar_6 + moment_bar_hat_4 * t350
                + moment_bar_hat_5 * t355 + moment_bar_hat_6 * t360
                + k0 * weight_13 * moment_bar_hat_7 * power2_bar_12 + moment_bar_hat_8 * t361
                + k13 * weight_9 * moment_bar_hat_9 * power2_bar_4
                + k13 * weight_9 * moment_bar_hat_10 * power2_bar_5
                + k14 * weight_9 * moment_bar_hat_11 * power2_bar_6
                + k14 * weight_9 * moment_bar_hat_12 * power2_bar_7 + moment_bar_hat_13 * t364
                - k48 * weight_9 * moment_bar_hat_14 * power2_bar_5
                - k2 * weight_9 * moment_bar_hat_15 * power2_bar_6 + power2_0 * t241 + power2_1 * t246
                + k4 * power2_4 * t255 + k4 * power2_5 * t257 + k4 * power2_6 * t273 - k3 * power2_8 * t255
                + weight_19 * power3_bar_1 * power2_bar_hat_0 + k0 * weight_16 * power3_bar_0 * power2_bar_hat_1
                + k4 * weight_22 * power3_bar_1 * power2_bar_hat_4
                + k4 * weight_22 * power3_bar_2 * power2_bar_hat_5
                + k4 * weight_22 * power3_bar_3 * power2_bar_hat_6
                - k3 * weight_22 * power3_bar_1 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 64, moment_hat_1)
            moment_hat_2 = (
                hyper_bar_2 * weight_bar_hat_26 + moment_0 * t299 + moment_1 * t317 + moment_2 * (-k19 * t313
                + k43 * t316) + moment_3 * t365 + moment_4 * t366 + moment_5 * t367 + moment_6 * t334
                + moment_7 * t368 + moment_8 * t369 - k13 * moment_9 * t337 + k13 * moment_10 * t336
                - k14 * moment_11 * t339 + k14 * moment_12 * t338 - k48 * moment_13 * t337 + moment_14 * t370
                - k2 * moment_15 * t339 + weight_4 * moment_bar_hat_0 * power2_bar_2
                + k19 * weight_8 * moment_bar_hat_1 * power2_bar_5 + moment_bar_hat_2 * (-k19 * t342
                + k43 * t345) + k19 * weight_8 * moment_bar_hat_3 * power2_bar_7 + moment_bar_hat_4 * t371
                + moment_bar_hat_5 * t372 + k0 * weight_13 * moment_bar_hat_6 * power2_bar_12
                + moment_bar_hat_7 * t373 + moment_bar_hat_8 * t374
                - k13 * weight_9 * moment_bar_hat_9 * power2_bar_5
                + k13 * weight_9 * moment_bar_hat_10 * power2_bar_4
                - k14 * weight_9 * moment_bar_hat_11 * power2_bar_7
                + k14 * weight_9 * moment_bar_hat_12 * power2_bar_6
                - k48 * weight_9 * moment_bar_hat_13 * power2_bar_5 + moment_bar_hat_14 * t375
                - k2 * weight_9 * moment_bar_hat_15 * power2_bar_7 + power2_0 * t242 + power2_2 * t246
                - k4 * power2_4 * t257 + k4 * power2_5 * t255 + k4 * power2_7 * t273 - k3 * power2_8 * t257
                + weight_19 * power3_bar_2 * power2_bar_hat_0 + k0 * weight_16 * power3_bar_0 * power2_bar_hat_2
                - k4 * weight_22 * power3_bar_2 * power2_bar_hat_4
                + k4 * weight_22 * power3_bar_1 * power2_bar_hat_5
                + k4 * weight_22 * power3_bar_3 * power2_bar_hat_7
                - k3 * weight_22 * power3_bar_2 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 128, moment_hat_2)
            moment_hat_3 = (
                hyper_bar_3 * weight_bar_hat_26 + moment_0 * t300 + moment_1 * t318 + moment_2 * t365
                + moment_3 * (k43 * t314 + k49 * t315) + k0 * moment_4 * t329 + moment_5 * t334
                + moment_6 * t376 + moment_7 * t377 + moment_8 * t378 + k14 * moment_11 * t336
                + k14 * moment_12 * t337 + k20 * moment_13 * t338 + k20 * moment_14 * t339
                + k26 * moment_15 * t340 + weight_4 * moment_bar_hat_0 * power2_bar_3
                + k19 * weight_8 * moment_bar_hat_1 * power2_bar_6
                + k19 * weight_8 * moment_bar_hat_2 * power2_bar_7 + moment_bar_hat_3 * (k43 * t343
                + k49 * t344) + k0 * weight_13 * moment_bar_hat_4 * power2_bar_11
                + k0 * weight_13 * moment_bar_hat_5 * power2_bar_12 + moment_bar_hat_6 * t379
                + moment_bar_hat_7 * t380 + moment_bar_hat_8 * t381
                + k14 * weight_9 * moment_bar_hat_11 * power2_bar_4
                + k14 * weight_9 * moment_bar_hat_12 * power2_bar_5
                + k20 * weight_9 * moment_bar_hat_13 * power2_bar_6
                + k20 * weight_9 * moment_bar_hat_14 * power2_bar_7
                + k26 * weight_9 * moment_bar_hat_15 * power2_bar_8 + power2_0 * t243 + power2_3 * t246
                + k4 * power2_6 * t255 + k4 * power2_7 * t257 + k9 * power2_8 * t273
                + weight_19 * power3_bar_3 * power2_bar_hat_0 + k0 * weight_16 * power3_bar_0 * power2_bar_hat_3
                + k4 * weight_22 * power3_bar_1 * power2_bar_hat_6
                + k4 * weight_22 * power3_bar_2 * power2_bar_hat_7
                + k9 * weight_22 * power3_bar_3 * power2_bar_hat_8
            )
            store(moment_hat, moment_hat_at, 192, moment_hat_3)
            moment_hat_4 = (
                moment_0 * t301 + moment_1 * t323 + moment_2 * t366 + k0 * moment_3 * t329 + moment_4 * t384
                + k17 * t386 - k17 * t388 - k15 * moment_8 * t389 + k8 * moment_9 * t392 + k8 * moment_10 * t395
                + moment_11 * t398 - moment_13 * t401 + moment_14 * t404 - k0 * moment_15 * t405
                + weight_7 * moment_bar_hat_0 * power2_bar_4 + moment_bar_hat_1 * t350 + moment_bar_hat_2 * t371
                + k0 * weight_13 * moment_bar_hat_3 * power2_bar_11 + moment_bar_hat_4 * t408
                - k15 * weight_10 * moment_bar_hat_8 * power2_bar_4 + k8 * moment_bar_hat_9 * t411
                + k8 * moment_bar_hat_10 * t414 + moment_bar_hat_11 * t417 - moment_bar_hat_13 * t420
                + moment_bar_hat_14 * t423 - k0 * weight_14 * moment_bar_hat_15 * power2_bar_11 + k4 * t424
                - k4 * t425 + power2_4 * t259 + k8 * power2_9 * t275 + k8 * power2_10 * t277
                + k2 * power2_11 * t288 - k39 * t426 + k39 * t427
                + k1 * weight_17 * power3_bar_0 * power2_bar_hat_4
                + k8 * weight_24 * power3_bar_1 * power2_bar_hat_9
                + k8 * weight_24 * power3_bar_2 * power2_bar_hat_10
                + k2 * weight_24 * power3_bar_3 * power2_bar_hat_11 - k39 * t428 + k39 * t429 + k17 * t430
                - k17 * t431
            )
            store(moment_hat, moment_hat_at, 256, moment_hat_4)
            moment_hat_5 = (
                moment_0 * t302 + moment_1 * t328 + moment_2 * t367 + moment_3 * t334 + moment_5 * t384
                + k17 * moment_6 * t387 + k17 * moment_7 * t385 - k15 * moment_8 * t432 - k8 * moment_9 * t395
                + k8 * moment_10 * t392 + moment_12 * t398 - moment_13 * t433 + moment_14 * t434
                - k0 * moment_15 * t435 + weight_7 * moment_bar_hat_0 * power2_bar_5 + moment_bar_hat_1 * t355
                + moment_bar_hat_2 * t372 + k0 * weight_13 * moment_bar_hat_3 * power2_bar_12
                + moment_bar_hat_5 * t408 + k17 * weight_10 * moment_bar_hat_6 * power2_bar_7
                + k17 * weight_10 * moment_bar_hat_7 * power2_bar_6
                - k15 * weight_10 * moment_bar_hat_8 * power2_bar_5 - k8 * moment_bar_hat_9 * t414
                + k8 * moment_bar_hat_10 * t411 + moment_bar_hat_12 * t417 - moment_bar_hat_13 * t436
                + moment_bar_hat_14 * t437 - k0 * weight_14 * moment_bar_hat_15 * power2_bar_12
                + k4 * power2_1 * t248 + k4 * power2_2 * t247 + power2_5 * t259 - k8 * power2_9 * t277
                + k8 * power2_10 * t275 + k2 * power2_12 * t288 - k39 * power2_13 * t277
                - k39 * power2_14 * t275 + k4 * weight_21 * power3_bar_2 * power2_bar_hat_1
                + k4 * weight_21 * power3_bar_1 * power2_bar_hat_2
                + k1 * weight_17 * power3_bar_0 * power2_bar_hat_5
                - k8 * weight_24 * power3_bar_2 * power2_bar_hat_9
                + k8 * weight_24 * power3_bar_1 * power2_bar_hat_10
                + k2 * weight_24 * power3_bar_3 * power2_bar_hat_12
                - k39 * weight_24 * power3_bar_2 * power2_bar_hat_13
                - k39 * weight_24 * power3_bar_1 * power2_bar_hat_14
            )
            store(moment_hat, moment_hat_at, 320, moment_hat_5)
            moment_hat_6 = (
                moment_0 * t303 + moment_1 * t333 + moment_2 * t334 + moment_3 * t376 + k17 * moment_4 * t385
                + k17 * moment_5 * t387 + moment_6 * (k17 * t389 + k44 * t438) + k17 * moment_7 * t432
                + k21 * moment_8 * t385 + k31 * moment_9 * t405 + k31 * moment_10 * t435 + moment_11 * t440
                + moment_12 * t442 + moment_13 * t444 + k34 * moment_14 * t435 - k40 * moment_15 * t392
                + weight_7 * moment_bar_hat_0 * power2_bar_6 + moment_bar_hat_1 * t360
                + k0 * weight_13 * moment_bar_hat_2 * power2_bar_12 + moment_bar_hat_3 * t379
                + k17 * weight_10 * moment_bar_hat_4 * power2_bar_6
                + k17 * weight_10 * moment_bar_hat_5 * power2_bar_7 + moment_bar_hat_6 * (k17 * t445
                + k44 * t446) + k17 * weight_10 * moment_bar_hat_7 * power2_bar_5
                + k21 * weight_10 * moment_bar_hat_8 * power2_bar_6
                + k31 * weight_14 * moment_bar_hat_9 * power2_bar_11
                + k31 * weight_14 * moment_bar_hat_10 * power2_bar_12 + moment_bar_hat_11 * t448
                + moment_bar_hat_12 * t450 + moment_bar_hat_13 * t453
                + k34 * weight_14 * moment_bar_hat_14 * power2_bar_12 - k40 * moment_bar_hat_15 * t411
                + k4 * power2_1 * t249 + k4 * power2_3 * t247 + power2_6 * t259 + k2 * power2_11 * t275
                + k2 * power2_12 * t277 + k11 * power2_13 * t288 - k40 * power2_15 * t275
                + k4 * weight_21 * power3_bar_3 * power2_bar_hat_1
                + k4 * weight_21 * power3_bar_1 * power2_bar_hat_3
                + k1 * weight_17 * power3_bar_0 * power2_bar_hat_6
                + k2 * weight_24 * power3_bar_1 * power2_bar_hat_11
                + k2 * weight_24 * power3_bar_2 * power2_bar_hat_12
                + k11 * weight_24 * power3_bar_3 * power2_bar_hat_13
                - k40 * weight_24 * power3_bar_1 * power2_bar_hat_15
            )
            store(moment_hat, moment_hat_at, 384, moment_hat_6)
            moment_hat_7 = (
                moment_0 * t304 + moment_1 * t334 + moment_2 * t368 + moment_3 * t377 - k17 * moment_4 * t387
                + k17 * moment_5 * t385 + k17 * moment_6 * t432 + moment_7 * (-k17 * t389 + k44 * t438)
                + k21 * moment_8 * t387 - k31 * moment_9 * t435 + k31 * moment_10 * t405 + moment_11 * t454
                + moment_12 * t455 + k34 * moment_13 * t435 + moment_14 * t456 - k40 * moment_15 * t395
                + weight_7 * moment_bar_hat_0 * power2_bar_7 + k0 * weight_13 * moment_bar_hat_1 * power2_bar_12
                + moment_bar_hat_2 * t373 + moment_bar_hat_3 * t380
                - k17 * weight_10 * moment_bar_hat_4 * power2_bar_7
                + k17 * weight_10 * moment_bar_hat_5 * power2_bar_6
                + k17 * weight_10 * moment_bar_hat_6 * power2_bar_5 + moment_bar_hat_7 * (-k17 * t445
                + k44 * t446) + k21 * weight_10 * moment_bar_hat_8 * power2_bar_7
                - k31 * weight_14 * moment_bar_hat_9 * power2_bar_12
                + k31 * weight_14 * moment_bar_hat_10 * power2_bar_11 + moment_bar_hat_11 * t457
                + moment_bar_hat_12 * t458 + k34 * weight_14 * moment_bar_hat_13 * power2_bar_12
                + moment_bar_hat_14 * t459 - k40 * moment_bar_hat_15 * t414 + k4 * power2_2 * t249
                + k4 * power2_3 * t248 + power2_7 * t259 - k2 * power2_11 * t277 + k2 * power2_12 * t275
                + k11 * power2_14 * t288 - k40 * power2_15 * t277
                + k4 * weight_21 * power3_bar_3 * power2_bar_hat_2
                + k4 * weight_21 * power3_bar_2 * power2_bar_hat_3
                + k1 * weight_17 * power3_bar_0 * power2_bar_hat_7
                - k2 * weight_24 * power3_bar_2 * power2_bar_hat_11
                + k2 * weight_24 * power3_bar_1 * power2_bar_hat_12
                + k11 * weight_24 * power3_bar_3 * power2_bar_hat_14
                - k40 * weight_24 * power3_bar_2 * power2_bar_hat_15
            )
            store(moment_hat, moment_hat_at, 448, moment_hat_7)
            moment_hat_8 = (
                k21 * t386 + k21 * t388 - k3 * t424 - k3 * t425 + k41 * t426 + k41 * t427 + k41 * t428
                + k41 * t429 + k21 * t430 + k21 * t431 + moment_0 * t305 + moment_1 * t335 + moment_2 * t369
                + moment_3 * t378 - k15 * moment_4 * t389 - k15 * moment_5 * t432 + moment_8 * (k44 * t382
                + k15 * t383) - k33 * moment_9 * t399 - k33 * moment_10 * t402 + k41 * moment_13 * t439
                + k41 * moment_14 * t441 + moment_15 * t460 + weight_7 * moment_bar_hat_0 * power2_bar_8
                + moment_bar_hat_1 * t361 + moment_bar_hat_2 * t374 + moment_bar_hat_3 * t381
                - k15 * weight_10 * moment_bar_hat_4 * power2_bar_4
                - k15 * weight_10 * moment_bar_hat_5 * power2_bar_5 + moment_bar_hat_8 * (k44 * t406
                + k15 * t407) - k33 * weight_14 * moment_bar_hat_9 * power2_bar_9
                - k33 * weight_14 * moment_bar_hat_10 * power2_bar_10 + k41 * moment_bar_hat_13 * t447
                + k41 * moment_bar_hat_14 * t449 + moment_bar_hat_15 * t461 + k9 * power2_3 * t249
                + power2_8 * t259 + k10 * power2_15 * t288 + k9 * weight_21 * power3_bar_3 * power2_bar_hat_3
                + k1 * weight_17 * power3_bar_0 * power2_bar_hat_8
                + k10 * weight_24 * power3_bar_3 * power2_bar_hat_15
            )
            store(moment_hat, moment_hat_at, 512, moment_hat_8)
            moment_hat_9 = (
                moment_0 * t306 + k13 * moment_1 * t336 - k13 * t462 + k8 * moment_4 * t392
                - k8 * moment_5 * t395 + k31 * moment_6 * t405 - k31 * t463 - k33 * moment_8 * t399
                + moment_9 * t466 + k22 * t468 - k22 * t470 - k14 * moment_13 * t471 + k14 * t473
                + weight_12 * moment_bar_hat_0 * power2_bar_9 + k13 * weight_9 * moment_bar_hat_1 * power2_bar_4
                + k8 * moment_bar_hat_4 * t411 - k8 * moment_bar_hat_5 * t414
                + k31 * weight_14 * moment_bar_hat_6 * power2_bar_11
                - k33 * weight_14 * moment_bar_hat_8 * power2_bar_9 + moment_bar_hat_9 * t476 + k22 * t477
                - k14 * weight_11 * moment_bar_hat_13 * power2_bar_4 + k14 * t478 + k8 * t479 - k8 * t480
                + power2_9 * t279 + k8 * t481 + k2 * weight_18 * power3_bar_0 * power2_bar_hat_9 - k13 * t482
                - k31 * t483
            )
            store(moment_hat, moment_hat_at, 576, moment_hat_9)
            moment_hat_10 = (
                moment_0 * t307 + k13 * t484 + k13 * moment_2 * t336 + k8 * moment_4 * t395
                + k8 * moment_5 * t392 + k31 * t485 + k31 * moment_7 * t405 - k33 * moment_8 * t402
                + moment_10 * t466 + k22 * t486 + k22 * t487 - k14 * t488 - k14 * moment_14 * t471
                + weight_12 * moment_bar_hat_0 * power2_bar_10
                + k13 * weight_9 * moment_bar_hat_2 * power2_bar_4 + k8 * moment_bar_hat_4 * t414
                + k8 * moment_bar_hat_5 * t411 + k31 * weight_14 * moment_bar_hat_7 * power2_bar_11
                - k33 * weight_14 * moment_bar_hat_8 * power2_bar_10 + moment_bar_hat_10 * t476 + k22 * t489
                - k14 * t490 - k14 * weight_11 * moment_bar_hat_14 * power2_bar_4 + k8 * t491 + k8 * t492
                + power2_10 * t279 + k8 * t493 + k2 * weight_18 * power3_bar_0 * power2_bar_hat_10 + k13 * t494
                + k31 * t495
            )
            store(moment_hat, moment_hat_at, 640, moment_hat_10)
            moment_hat_11 = (
                moment_0 * t308 + k14 * t496 - k14 * t497 + k14 * moment_3 * t336 + moment_4 * t398
                + moment_6 * t440 + moment_7 * t454 + k22 * moment_9 * t467 + k22 * moment_10 * t469
                + k18 * moment_11 * t464 + k13 * t498 - k13 * t499 - k16 * moment_15 * t471
                + weight_12 * moment_bar_hat_0 * power2_bar_11
                + k14 * weight_9 * moment_bar_hat_3 * power2_bar_4 + moment_bar_hat_4 * t417
                + moment_bar_hat_6 * t448 + moment_bar_hat_7 * t457
                + k22 * weight_11 * moment_bar_hat_9 * power2_bar_6
                + k22 * weight_11 * moment_bar_hat_10 * power2_bar_7
                + k18 * weight_3 * moment_bar_hat_11 * power2_bar_0 + k13 * t500 - k13 * t501
                - k16 * weight_11 * moment_bar_hat_15 * power2_bar_4 + k2 * power2_4 * t262 + k2 * t502
                - k2 * t503 + power2_11 * t279 + k2 * weight_23 * power3_bar_3 * power2_bar_hat_4
                + k2 * weight_18 * power3_bar_0 * power2_bar_hat_11 + k14 * t504 - k14 * t505
            )
            store(moment_hat, moment_hat_at, 704, moment_hat_11)
            moment_hat_12 = (
                moment_0 * t309 + k14 * moment_1 * t339 + k14 * moment_2 * t338 + k14 * moment_3 * t337
                + moment_5 * t398 + moment_6 * t442 + moment_7 * t455 - k22 * moment_9 * t469
                + k22 * moment_10 * t467 + k18 * moment_12 * t464 + k13 * moment_13 * t469
                + k13 * moment_14 * t467 - k16 * moment_15 * t472 + weight_12 * moment_bar_hat_0 * power2_bar_12
                + k14 * weight_9 * moment_bar_hat_1 * power2_bar_7
                + k14 * weight_9 * moment_bar_hat_2 * power2_bar_6
                + k14 * weight_9 * moment_bar_hat_3 * power2_bar_5 + moment_bar_hat_5 * t417
                + moment_bar_hat_6 * t450 + moment_bar_hat_7 * t458
                - k22 * weight_11 * moment_bar_hat_9 * power2_bar_7
                + k22 * weight_11 * moment_bar_hat_10 * power2_bar_6
                + k18 * weight_3 * moment_bar_hat_12 * power2_bar_0
                + k13 * weight_11 * moment_bar_hat_13 * power2_bar_7
                + k13 * weight_11 * moment_bar_hat_14 * power2_bar_6
                - k16 * weight_11 * moment_bar_hat_15 * power2_bar_5 + k2 * power2_5 * t262
                + k2 * power2_6 * t261 + k2 * power2_7 * t260 + power2_12 * t279
                + k2 * weight_23 * power3_bar_3 * power2_bar_hat_5
                + k2 * weight_23 * power3_bar_2 * power2_bar_hat_6
                + k2 * weight_23 * power3_bar_1 * power2_bar_hat_7
                + k2 * weight_18 * power3_bar_0 * power2_bar_hat_12
            )
            store(moment_hat, moment_hat_at, 768, moment_hat_12)
            moment_hat_13 = (
                -k48 * t462 + k34 * t463 + k13 * t468 + k13 * t470 + k18 * t473 + k13 * t477 + k18 * t478
                - k39 * t479 - k39 * t480 - k39 * t481 - k48 * t482 + k34 * t483 + moment_0 * t310
                + moment_1 * t341 + k20 * moment_3 * t338 - moment_4 * t401 - moment_5 * t433 + moment_6 * t444
                + k41 * moment_8 * t439 - k14 * moment_9 * t471 - k14 * moment_10 * t472
                + moment_13 * (k18 * t471 + k18 * t506) + k23 * moment_15 * t467
                + weight_12 * moment_bar_hat_0 * power2_bar_13 + moment_bar_hat_1 * t364
                + k20 * weight_9 * moment_bar_hat_3 * power2_bar_6 - moment_bar_hat_4 * t420
                - moment_bar_hat_5 * t436 + moment_bar_hat_6 * t453 + k41 * moment_bar_hat_8 * t447
                - k14 * weight_11 * moment_bar_hat_9 * power2_bar_4
                - k14 * weight_11 * moment_bar_hat_10 * power2_bar_5 + moment_bar_hat_13 * (k18 * t507
                + k18 * t508) + k23 * weight_11 * moment_bar_hat_15 * power2_bar_6 + k11 * power2_6 * t262
                + k41 * power2_8 * t260 + power2_13 * t279 + k11 * weight_23 * power3_bar_3 * power2_bar_hat_6
                + k41 * weight_23 * power3_bar_1 * power2_bar_hat_8
                + k2 * weight_18 * power3_bar_0 * power2_bar_hat_13
            )
            store(moment_hat, moment_hat_at, 832, moment_hat_13)
            moment_hat_14 = (
                -k48 * t484 + k34 * t485 - k13 * t486 + k13 * t487 + k18 * t488 - k13 * t489 + k18 * t490
                + k39 * t491 - k39 * t492 + k39 * t493 - k48 * t494 + k34 * t495 + moment_0 * t311
                + moment_2 * t370 + k20 * moment_3 * t339 + moment_4 * t404 + moment_5 * t434 + moment_7 * t456
                + k41 * moment_8 * t441 + k14 * moment_9 * t472 - k14 * moment_10 * t471
                + moment_14 * (-k18 * t471 + k18 * t506) + k23 * moment_15 * t469
                + weight_12 * moment_bar_hat_0 * power2_bar_14 + moment_bar_hat_2 * t375
                + k20 * weight_9 * moment_bar_hat_3 * power2_bar_7 + moment_bar_hat_4 * t423
                + moment_bar_hat_5 * t437 + moment_bar_hat_7 * t459 + k41 * moment_bar_hat_8 * t449
                + k14 * weight_11 * moment_bar_hat_9 * power2_bar_5
                - k14 * weight_11 * moment_bar_hat_10 * power2_bar_4 + moment_bar_hat_14 * (-k18 * t507
                + k18 * t508) + k23 * weight_11 * moment_bar_hat_15 * power2_bar_7 + k11 * power2_7 * t262
                + k41 * power2_8 * t261 + power2_14 * t279 + k11 * weight_23 * power3_bar_3 * power2_bar_hat_7
                + k41 * weight_23 * power3_bar_2 * power2_bar_hat_8
                + k2 * weight_18 * power3_bar_0 * power2_bar_hat_14
            )
            store(moment_hat, moment_hat_at, 896, moment_hat_14)
            moment_hat_15 = (
                -k2 * t496 - k2 * t497 + k23 * t498 + k23 * t499 + k23 * t500 + k23 * t501 - k40 * t502
                - k40 * t503 - k2 * t504 - k2 * t505 + moment_0 * t312 + k26 * moment_3 * t340
                - k0 * moment_4 * t405 - k0 * moment_5 * t435 - k40 * moment_6 * t392 - k40 * moment_7 * t395
                + moment_8 * t460 - k16 * moment_11 * t471 - k16 * moment_12 * t472 + moment_15 * (k18 * t464
                + k50 * t465) + weight_12 * moment_bar_hat_0 * power2_bar_15
                + k26 * weight_9 * moment_bar_hat_3 * power2_bar_8
                - k0 * weight_14 * moment_bar_hat_4 * power2_bar_11
                - k0 * weight_14 * moment_bar_hat_5 * power2_bar_12 - k40 * moment_bar_hat_6 * t411
                - k40 * moment_bar_hat_7 * t414 + moment_bar_hat_8 * t461
                - k16 * weight_11 * moment_bar_hat_11 * power2_bar_4
                - k16 * weight_11 * moment_bar_hat_12 * power2_bar_5 + moment_bar_hat_15 * (k18 * t474
                + k50 * t475) + k10 * power2_8 * t262 + power2_15 * t279
                + k10 * weight_23 * power3_bar_3 * power2_bar_hat_8
                + k2 * weight_18 * power3_bar_0 * power2_bar_hat_15
            )
            store(moment_hat, moment_hat_at, 960, moment_hat_15)
            hyper_bar_hat_0 = (
                moment_0 * weight_bar_hat_25 + moment_bar_hat_0 * weight_25 + power2_0 * weight_bar_hat_27
                + weight_27 * power2_bar_hat_0 + weight_bar_hat_29 * power3_0 + weight_29 * power3_bar_hat_0
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 0, hyper_bar_hat_0)
            hyper_bar_hat_1 = (
                moment_1 * weight_bar_hat_26 + moment_bar_hat_1 * weight_26 + power2_1 * weight_bar_hat_28
                + weight_28 * power2_bar_hat_1 + weight_bar_hat_30 * power3_1 + weight_30 * power3_bar_hat_1
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 64, hyper_bar_hat_1)
            hyper_bar_hat_2 = (
                moment_2 * weight_bar_hat_26 + moment_bar_hat_2 * weight_26 + power2_2 * weight_bar_hat_28
                + weight_28 * power2_bar_hat_2 + weight_bar_hat_30 * power3_2 + weight_30 * power3_bar_hat_2
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 128, hyper_bar_hat_2)
            hyper_bar_hat_3 = (
                moment_3 * weight_bar_hat_26 + moment_bar_hat_3 * weight_26 + power2_3 * weight_bar_hat_28
                + weight_28 * power2_bar_hat_3 + weight_bar_hat_30 * power3_3 + weight_30 * power3_bar_hat_3
            )
            store(hyper_bar_hat, hyper_bar_hat_at, 192, hyper_bar_hat_3)


@compiled
def second_shared(begin, end, moment, weight, hyper_bar, moment_bar_hat, weight_bar_hat, weight_hat):
    """moment [samples, 16, 64]
    weight [31, 64]
    hyper_bar [samples, 4, 64]
    moment_bar_hat [samples, 16, 64]
    weight_bar_hat [31, 64]
    -> weight_hat [31, 64]
    213248 operations an instance; nesting order power2 by weight > moment, power3_bar by hyper_bar > weight, power2_bar by hyper_bar > weight > power3_bar > moment, power2_bar_hat by weight > weight_bar_hat > moment > moment_bar_hat, power3_bar_hat by weight > weight_bar_hat > power2 > power2_bar_hat > moment > moment_bar_hat, power3_hat by hyper_bar > weight_bar_hat, power2_hat by hyper_bar > weight > weight_bar_hat > power3_bar > power3_hat > moment > moment_bar_hat, weight_hat by hyper_bar > power2 > power2_bar > power2_bar_hat > power2_hat > power3_bar > power3_bar_hat > power3_hat > moment > moment_bar_hat
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
    k35 = real(3.4641016151377544)  # 2*sqrt(3)
    k36 = real(0.18257418583505536)  # sqrt(30)/30
    k37 = real(0.7302967433402214)  # 2*sqrt(30)/15
    k38 = real(0.5163977794943223)  # 2*sqrt(15)/15
    k39 = real(0.4140393356054125)  # sqrt(210)/35
    k40 = real(0.11952286093343936)  # sqrt(70)/70
    k41 = real(0.2927700218845599)  # sqrt(105)/35
    k42 = real(1.1547005383792515)  # 2*sqrt(3)/3
    k43 = real(0.894427190999916)  # 2*sqrt(5)/5
    k44 = real(2.0)  # 2
    k45 = real(1.5811388300841898)  # sqrt(10)/2
    k46 = real(0.9128709291752768)  # sqrt(30)/6
    k47 = real(0.1543033499620919)  # sqrt(42)/42
    k48 = real(1.5491933384829668)  # 2*sqrt(15)/5
    k49 = real(1.6329931618554518)  # 2*sqrt(6)/3
    k50 = real(0.8728715609439694)  # 4*sqrt(21)/21
    k51 = real(1.0910894511799618)  # 5*sqrt(21)/21
    k52 = real(0.3872983346207417)  # sqrt(15)/10
    samples = moment.size // 1024
    # begin and end count blocks of samples; each block sums into its own row of the outputs
    for block in range(begin, end):
        for c in range(0, 64, step):
            weight_hat_at = block * 1984 + c
            for n in range(block * SAMPLES, min(block * SAMPLES + SAMPLES, samples)):
                moment_at = n * 1024 + c
                hyper_bar_at = n * 256 + c
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
                weight_22 = load(weight, c, 1408)
                weight_23 = load(weight, c, 1472)
                weight_24 = load(weight, c, 1536)
                weight_27 = load(weight, c, 1728)
                weight_28 = load(weight, c, 1792)
                weight_29 = load(weight, c, 1856)
                weight_30 = load(weight, c, 1920)
                hyper_bar_0 = load(hyper_bar, hyper_bar_at, 0)
                hyper_bar_1 = load(hyper_bar, hyper_bar_at, 64)
                hyper_bar_2 = load(hyper_bar, hyper_bar_at, 128)
                hyper_bar_3 = load(hyper_bar, hyper_bar_at, 192)
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
                weight_bar_hat_22 = load(weight_bar_hat, c, 1408)
                weight_bar_hat_23 = load(weight_bar_hat, c, 1472)
                weight_bar_hat_24 = load(weight_bar_hat, c, 1536)
                weight_bar_hat_27 = load(weight_bar_hat, c, 1728)
                weight_bar_hat_28 = load(weight_bar_hat, c, 1792)
                weight_bar_hat_29 = load(weight_bar_hat, c, 1856)
                weight_bar_hat_30 = load(weight_bar_hat, c, 1920)
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
                t18 = -k3 * moment_8 + k4 * moment_4
                t19 = moment_2 * moment_5
                t20 = moment_3 * moment_6
                t21 = moment_1 * t18 + k4 * t19 + k4 * t20
                t22 = moment_9 - k5 * moment_13
                t23 = moment_10 - k5 * moment_14
                t24 = moment_11 - k6 * moment_15
                t25 = moment_7 * moment_12
                t26 = t25 + k7 * moment_8 * moment_13
                t27 = k8 * moment_4 * t22 + k8 * moment_5 * t23 + k2 * moment_6 * t24 + k2 * t26
                power2_1 = moment_0 * moment_1 * weight_4 + weight_5 * t21 + weight_6 * t27
                t29 = moment_1 * moment_5
                t30 = k3 * moment_8 + k4 * moment_4
                t31 = moment_3 * moment_7
                t32 = k4 * t29 - moment_2 * t30 + k4 * t31
                t33 = moment_10 + k5 * moment_14
                t34 = moment_9 + k5 * moment_13
                t35 = moment_11 + k6 * moment_15
                t36 = moment_6 * moment_12
                t37 = t36 + k7 * moment_8 * moment_14
                t38 = k8 * moment_4 * t33 - k8 * moment_5 * t34 - k2 * moment_7 * t35 + k2 * t37
                power2_2 = moment_0 * moment_2 * weight_4 + weight_5 * t32 + weight_6 * t38
                t40 = moment_3 * moment_8
                t41 = moment_1 * moment_6
                t42 = moment_2 * moment_7
                t43 = t41 + t42
                t44 = k9 * t40 + k4 * t43
                t45 = moment_8 * moment_15
                t46 = moment_4 * moment_11 + moment_5 * moment_12
                t47 = moment_6 * moment_13 + moment_7 * moment_14
                t48 = k10 * t45 + k2 * t46 + k11 * t47
                power2_3 = moment_0 * moment_3 * weight_4 + weight_5 * t44 + weight_6 * t48
                t50 = k12 * t1 - k12 * t2
                t51 = k13 * moment_1 * t22 + k13 * moment_2 * t33 + k14 * moment_3 * moment_11
                t52 = k8 * t7 - k8 * t8 - k15 * moment_8 * moment_4
                t53 = (
                    k2 * t13 - k2 * t14 - k14 * moment_9 * moment_13 - k14 * moment_10 * moment_14
                    - k16 * moment_11 * moment_15
                )
                power2_4 = (
                    moment_0 * moment_4 * weight_7 + weight_8 * t50 + weight_9 * t51 + weight_10 * t52
                    + weight_11 * t53
                )
                t55 = k13 * moment_1 * t23 - k13 * moment_2 * t34 + k14 * moment_3 * moment_12
                t56 = -k15 * moment_8 * moment_5 + k17 * moment_6 * moment_7
                t57 = (
                    k14 * moment_9 * moment_14 - k14 * moment_10 * moment_13 - k16 * moment_12 * moment_15
                    + k18 * moment_13 * moment_14
                )
                power2_5 = (
                    moment_0 * moment_5 * weight_7 + k19 * moment_1 * moment_2 * weight_8 + weight_9 * t55
                    + weight_10 * t56 + weight_11 * t57
                )
                t59 = k14 * moment_1 * t24 + k14 * moment_2 * moment_12 + k20 * moment_3 * moment_13
                t60 = k17 * moment_4 * moment_6 + k17 * moment_5 * moment_7 + k21 * moment_8 * moment_6
                t61 = (
                    k22 * moment_11 * moment_9 + k22 * moment_12 * moment_10 + k13 * moment_11 * moment_13
                    + k13 * moment_12 * moment_14 + k23 * moment_15 * moment_13
                )
                power2_6 = (
                    moment_0 * moment_6 * weight_7 + k19 * moment_3 * moment_1 * weight_8 + weight_9 * t59
                    + weight_10 * t60 + weight_11 * t61
                )
                t63 = k14 * moment_1 * moment_12 - k14 * moment_2 * t35 + k20 * moment_3 * moment_14
                t64 = -k17 * moment_4 * moment_7 + k17 * moment_5 * moment_6 + k21 * moment_8 * moment_7
                t65 = (
                    -k22 * moment_12 * moment_9 + k22 * moment_11 * moment_10 - k13 * moment_11 * moment_14
                    + k13 * moment_12 * moment_13 + k23 * moment_15 * moment_14
                )
                power2_7 = (
                    moment_0 * moment_7 * weight_7 + weight_9 * t63 + k19 * moment_3 * moment_2 * weight_8
                    + weight_10 * t64 + weight_11 * t65
                )
                t67 = k24 * t0 - k25 * t3
                t68 = k21 * moment_1 * moment_13 + k21 * moment_2 * moment_14 + k26 * moment_3 * moment_15
                t69 = k21 * t5 - k21 * t6 + k27 * t9
                t70 = k28 * t11 - k29 * t12 + k30 * t15
                power2_8 = (
                    moment_0 * moment_8 * weight_7 + weight_8 * t67 + weight_9 * t68 + weight_10 * t69
                    + weight_11 * t70
                )
                t72 = -k12 * t19 + k12 * moment_1 * moment_4
                t73 = (
                    -k31 * t25 - k32 * moment_4 * moment_13 + k32 * moment_5 * moment_14
                    + k31 * moment_6 * moment_11 - k33 * moment_8 * moment_9
                )
                power2_9 = moment_0 * moment_9 * weight_12 + weight_13 * t72 + weight_14 * t73
                t75 = k12 * t29 + k12 * moment_2 * moment_4
                t76 = (
                    k31 * t36 - k32 * moment_4 * moment_14 - k32 * moment_5 * moment_13
                    + k31 * moment_7 * moment_11 - k33 * moment_8 * moment_10
                )
                power2_10 = moment_0 * moment_10 * weight_12 + weight_13 * t75 + weight_14 * t76
                t78 = k0 * t41 - k0 * t42 + k0 * moment_3 * moment_4
                t79 = (
                    -k0 * moment_4 * moment_15 + moment_6 * (k31 * moment_9 + k34 * moment_13)
                    + moment_7 * (k31 * moment_10 - k34 * moment_14)
                )
                power2_11 = moment_0 * moment_11 * weight_12 + weight_13 * t78 + weight_14 * t79
                t81 = k0 * moment_1 * moment_7 + k0 * moment_2 * moment_6 + k0 * moment_3 * moment_5
                t82 = (
                    -k0 * moment_5 * moment_15 + moment_6 * (k31 * moment_10 + k34 * moment_14)
                    + moment_7 * (-k31 * moment_9 + k34 * moment_13)
                )
                power2_12 = moment_0 * moment_12 * weight_12 + weight_13 * t81 + weight_14 * t82
                t84 = -k35 * moment_8 + moment_4
                t85 = -k36 * t19 + k37 * t20 - k36 * moment_1 * t84
                t86 = (
                    k34 * t26 + moment_4 * (-k32 * moment_9 + k1 * moment_13) + moment_5 * (-k32 * moment_10
                    + k1 * moment_14) + moment_6 * (k34 * moment_11 + k36 * moment_15)
                )
                power2_13 = moment_0 * moment_13 * weight_12 + weight_13 * t85 + weight_14 * t86
                t88 = k35 * moment_8 + moment_4
                t89 = -k36 * t29 + k37 * t31 + k36 * moment_2 * t88
                t90 = (
                    k34 * t37 - moment_4 * (k32 * moment_10 + k1 * moment_14) + moment_5 * (k32 * moment_9
                    + k1 * moment_13) + moment_7 * (-k34 * moment_11 + k36 * moment_15)
                )
                power2_14 = moment_0 * moment_14 * weight_12 + weight_13 * t89 + weight_14 * t90
                t92 = k6 * t40 - k1 * t43
                t93 = k38 * t45 - k0 * t46 + k36 * t47
                power2_15 = moment_0 * moment_15 * weight_12 + weight_13 * t92 + weight_14 * t93
                power3_bar_0 = hyper_bar_0 * weight_29
                power3_bar_1 = hyper_bar_1 * weight_30
                power3_bar_2 = weight_30 * hyper_bar_2
                power3_bar_3 = weight_30 * hyper_bar_3
                t99 = moment_3 * power3_bar_3
                t100 = moment_1 * power3_bar_1
                t101 = moment_2 * power3_bar_2
                t102 = t100 + t101
                t103 = t99 + t102
                power2_bar_0 = hyper_bar_0 * weight_27 + moment_0 * power3_bar_0 * weight_15 + weight_19 * t103
                t105 = moment_5 * power3_bar_2
                t106 = moment_6 * power3_bar_3
                t107 = t18 * power3_bar_1 + k4 * t105 + k4 * t106
                power2_bar_1 = (
                    hyper_bar_1 * weight_28 + moment_0 * power3_bar_1 * weight_20
                    + k0 * moment_1 * power3_bar_0 * weight_16 + weight_21 * t107
                )
                t109 = moment_5 * power3_bar_1
                t110 = moment_7 * power3_bar_3
                t111 = -t30 * power3_bar_2 + k4 * t109 + k4 * t110
                power2_bar_2 = (
                    hyper_bar_2 * weight_28 + moment_0 * power3_bar_2 * weight_20
                    + k0 * moment_2 * power3_bar_0 * weight_16 + weight_21 * t111
                )
                t113 = moment_8 * power3_bar_3
                t114 = moment_6 * power3_bar_1
                t115 = moment_7 * power3_bar_2
                t116 = t114 + t115
                t117 = k9 * t113 + k4 * t116
                power2_bar_3 = (
                    hyper_bar_3 * weight_28 + moment_0 * power3_bar_3 * weight_20
                    + k0 * moment_3 * power3_bar_0 * weight_16 + weight_21 * t117
                )
                t119 = k4 * t100 - k4 * t101
                t120 = k8 * t22 * power3_bar_1 + k8 * t33 * power3_bar_2 + k2 * moment_11 * power3_bar_3
                power2_bar_4 = weight_22 * t119 + k1 * moment_4 * power3_bar_0 * weight_17 + weight_23 * t120
                t122 = k4 * moment_1 * power3_bar_2 + k4 * moment_2 * power3_bar_1
                t123 = -k8 * t34 * power3_bar_2 + k8 * t23 * power3_bar_1 + k2 * moment_12 * power3_bar_3
                power2_bar_5 = weight_22 * t122 + k1 * moment_5 * power3_bar_0 * weight_17 + weight_23 * t123
                t125 = k4 * moment_1 * power3_bar_3 + k4 * moment_3 * power3_bar_1
                t126 = k2 * t24 * power3_bar_1 + k2 * moment_12 * power3_bar_2 + k11 * moment_13 * power3_bar_3
                power2_bar_6 = weight_22 * t125 + k1 * moment_6 * power3_bar_0 * weight_17 + weight_23 * t126
                t128 = k4 * moment_2 * power3_bar_3 + k4 * moment_3 * power3_bar_2
                t129 = -k2 * t35 * power3_bar_2 + k2 * moment_12 * power3_bar_1 + k11 * moment_14 * power3_bar_3
                power2_bar_7 = weight_22 * t128 + k1 * moment_7 * power3_bar_0 * weight_17 + weight_23 * t129
                t131 = k9 * t99 - k3 * t102
                t132 = (
                    k39 * moment_13 * power3_bar_1 + k39 * moment_14 * power3_bar_2
                    + k10 * moment_15 * power3_bar_3
                )
                power2_bar_8 = weight_22 * t131 + k1 * moment_8 * power3_bar_0 * weight_17 + weight_23 * t132
                t134 = -k8 * t105 + k8 * moment_4 * power3_bar_1
                power2_bar_9 = weight_24 * t134 + k2 * moment_9 * power3_bar_0 * weight_18
                t136 = k8 * t109 + k8 * moment_4 * power3_bar_2
                power2_bar_10 = weight_24 * t136 + k2 * moment_10 * power3_bar_0 * weight_18
                t138 = k2 * t114 - k2 * t115 + k2 * moment_4 * power3_bar_3
                power2_bar_11 = weight_24 * t138 + k2 * moment_11 * power3_bar_0 * weight_18
                t140 = (
                    k2 * moment_5 * power3_bar_3 + k2 * moment_6 * power3_bar_2 + k2 * moment_7 * power3_bar_1
                )
                power2_bar_12 = weight_24 * t140 + k2 * moment_12 * power3_bar_0 * weight_18
                t142 = -k40 * t105 + k11 * t106 - k40 * t84 * power3_bar_1
                power2_bar_13 = weight_24 * t142 + k2 * moment_13 * power3_bar_0 * weight_18
                t144 = -k40 * t109 + k11 * t110 + k40 * t88 * power3_bar_2
                power2_bar_14 = weight_24 * t144 + k2 * moment_14 * power3_bar_0 * weight_18
                t146 = k10 * t113 - k41 * t116
                power2_bar_15 = weight_24 * t146 + k2 * moment_15 * power3_bar_0 * weight_18
                t148 = moment_3 * moment_bar_hat_3
                t149 = moment_1 * moment_bar_hat_1
                t150 = moment_2 * moment_bar_hat_2
                t151 = t149 + t150
                t152 = k42 * t148 + k42 * t151
                t153 = moment_8 * moment_bar_hat_8
                t154 = moment_4 * moment_bar_hat_4 + moment_5 * moment_bar_hat_5
                t155 = moment_6 * moment_bar_hat_6
                t156 = moment_7 * moment_bar_hat_7
                t157 = t155 + t156
                t158 = k43 * t153 + k43 * t154 + k43 * t157
                t159 = moment_15 * moment_bar_hat_15
                t160 = moment_9 * moment_bar_hat_9 + moment_10 * moment_bar_hat_10
                t161 = moment_13 * moment_bar_hat_13 + moment_14 * moment_bar_hat_14
                t162 = (
                    k18 * moment_11 * moment_bar_hat_11 + k18 * moment_12 * moment_bar_hat_12 + k18 * t159
                    + k18 * t160 + k18 * t161
                )
                power2_bar_hat_0 = (
                    moment_0 * moment_0 * weight_bar_hat_0 + k44 * moment_0 * weight_0 * moment_bar_hat_0
                    + t4 * weight_bar_hat_1 + weight_1 * t152 + t10 * weight_bar_hat_2 + weight_2 * t158
                    + t16 * weight_bar_hat_3 + weight_3 * t162
                )
                t164 = moment_0 * moment_bar_hat_1 + moment_1 * moment_bar_hat_0
                t165 = -k0 * moment_bar_hat_8 + moment_bar_hat_4
                t166 = moment_8 * moment_bar_hat_1
                t167 = moment_3 * moment_bar_hat_6 + moment_6 * moment_bar_hat_3
                t168 = moment_4 * moment_bar_hat_1
                t169 = moment_2 * moment_bar_hat_5 + moment_5 * moment_bar_hat_2
                t170 = t168 + t169
                t171 = k4 * moment_1 * t165 - k3 * t166 + k4 * t167 + k4 * t170
                t172 = moment_bar_hat_9 - k5 * moment_bar_hat_13
                t173 = moment_bar_hat_10 - k5 * moment_bar_hat_14
                t174 = moment_bar_hat_11 - k6 * moment_bar_hat_15
                t175 = -k35 * moment_bar_hat_8 + moment_bar_hat_4
                t176 = moment_14 * moment_bar_hat_5
                t177 = (
                    moment_15 * moment_bar_hat_6 - k45 * (moment_9 * moment_bar_hat_4
                    + moment_10 * moment_bar_hat_5)
                )
                t178 = moment_7 * moment_bar_hat_12 + moment_12 * moment_bar_hat_7
                t179 = moment_11 * moment_bar_hat_6
                t180 = t178 + k7 * (moment_8 * moment_bar_hat_13 + k46 * t179)
                t181 = (
                    k8 * moment_4 * t172 + k8 * moment_5 * t173 + k2 * moment_6 * t174 - k40 * moment_13 * t175
                    - k40 * t176 - k41 * t177 + k2 * t180
                )
                power2_bar_hat_1 = (
                    moment_0 * moment_1 * weight_bar_hat_4 + weight_4 * t164 + t21 * weight_bar_hat_5
                    + weight_5 * t171 + t27 * weight_bar_hat_6 + weight_6 * t181
                )
                t183 = moment_0 * moment_bar_hat_2 + moment_2 * moment_bar_hat_0
                t184 = k0 * moment_bar_hat_8 + moment_bar_hat_4
                t185 = moment_8 * moment_bar_hat_2
                t186 = moment_3 * moment_bar_hat_7 + moment_7 * moment_bar_hat_3
                t187 = moment_4 * moment_bar_hat_2
                t188 = moment_1 * moment_bar_hat_5 + moment_5 * moment_bar_hat_1
                t189 = t187 - t188
                t190 = -k4 * moment_2 * t184 - k3 * t185 + k4 * t186 - k4 * t189
                t191 = moment_bar_hat_10 + k5 * moment_bar_hat_14
                t192 = moment_bar_hat_9 + k5 * moment_bar_hat_13
                t193 = moment_bar_hat_11 + k6 * moment_bar_hat_15
                t194 = moment_13 * moment_bar_hat_5
                t195 = k35 * moment_bar_hat_8 + moment_bar_hat_4
                t196 = (
                    moment_15 * moment_bar_hat_7 + k45 * (moment_9 * moment_bar_hat_5
                    - moment_10 * moment_bar_hat_4)
                )
                t197 = moment_6 * moment_bar_hat_12 + moment_12 * moment_bar_hat_6
                t198 = moment_11 * moment_bar_hat_7
                t199 = t197 + k7 * (moment_8 * moment_bar_hat_14 - k46 * t198)
                t200 = (
                    k8 * moment_4 * t191 - k8 * moment_5 * t192 - k2 * moment_7 * t193 - k40 * t194
                    + k40 * moment_14 * t195 - k41 * t196 + k2 * t199
                )
                power2_bar_hat_2 = (
                    moment_0 * moment_2 * weight_bar_hat_4 + weight_4 * t183 + t32 * weight_bar_hat_5
                    + weight_5 * t190 + t38 * weight_bar_hat_6 + weight_6 * t200
                )
                t202 = moment_0 * moment_bar_hat_3 + moment_3 * moment_bar_hat_0
                t203 = moment_3 * moment_bar_hat_8 + moment_8 * moment_bar_hat_3
                t204 = moment_1 * moment_bar_hat_6 + moment_6 * moment_bar_hat_1
                t205 = moment_2 * moment_bar_hat_7 + moment_7 * moment_bar_hat_2
                t206 = t204 + t205
                t207 = k9 * t203 + k4 * t206
                t208 = moment_8 * moment_bar_hat_15 + moment_15 * moment_bar_hat_8
                t209 = (
                    moment_4 * moment_bar_hat_11 + moment_5 * moment_bar_hat_12 + moment_11 * moment_bar_hat_4
                    + moment_12 * moment_bar_hat_5
                )
                t210 = moment_13 * moment_bar_hat_6
                t211 = moment_14 * moment_bar_hat_7
                t212 = moment_6 * moment_bar_hat_13 + moment_7 * moment_bar_hat_14 + t210 + t211
                t213 = k10 * t208 + k2 * t209 + k11 * t212
                power2_bar_hat_3 = (
                    moment_0 * moment_3 * weight_bar_hat_4 + weight_4 * t202 + t44 * weight_bar_hat_5
                    + weight_5 * t207 + t48 * weight_bar_hat_6 + weight_6 * t213
                )
                t215 = moment_0 * moment_bar_hat_4 + moment_4 * moment_bar_hat_0
                t216 = k19 * t149 - k19 * t150
                t217 = moment_13 * moment_bar_hat_1
                t218 = moment_14 * moment_bar_hat_2
                t219 = (
                    k13 * moment_1 * t172 + k13 * moment_2 * t191 + k14 * moment_3 * moment_bar_hat_11
                    + k13 * moment_9 * moment_bar_hat_1 + k13 * moment_10 * moment_bar_hat_2
                    + k14 * moment_11 * moment_bar_hat_3 - k47 * t217 + k47 * t218
                )
                t220 = (
                    k17 * t155 - k17 * t156 - k15 * moment_4 * moment_bar_hat_8
                    - k15 * moment_8 * moment_bar_hat_4
                )
                t221 = moment_bar_hat_9 - k48 * moment_bar_hat_13
                t222 = moment_bar_hat_10 + k48 * moment_bar_hat_14
                t223 = (
                    k14 * moment_9 * moment_bar_hat_13 + k14 * moment_10 * moment_bar_hat_14
                    + k16 * moment_11 * moment_bar_hat_15 + k14 * moment_13 * t221 + k14 * moment_14 * t222
                    + k16 * moment_15 * moment_bar_hat_11
                )
                power2_bar_hat_4 = (
                    moment_0 * moment_4 * weight_bar_hat_7 + weight_7 * t215 + t50 * weight_bar_hat_8
                    + t51 * weight_bar_hat_9 + weight_8 * t216 + weight_9 * t219 + t52 * weight_bar_hat_10
                    + weight_10 * t220 + t53 * weight_bar_hat_11 - weight_11 * t223
                )
                t225 = moment_0 * moment_bar_hat_5 + moment_5 * moment_bar_hat_0
                t226 = k19 * moment_1 * moment_bar_hat_2 + k19 * moment_2 * moment_bar_hat_1
                t227 = (
                    k13 * moment_1 * t173 - k13 * moment_2 * t192 + k14 * moment_3 * moment_bar_hat_12
                    - k13 * moment_9 * moment_bar_hat_2 + k13 * moment_10 * moment_bar_hat_1
                    + k14 * moment_12 * moment_bar_hat_3 - k47 * moment_13 * moment_bar_hat_2
                    - k47 * moment_14 * moment_bar_hat_1
                )
                t228 = (
                    -k15 * moment_5 * moment_bar_hat_8 + k17 * moment_6 * moment_bar_hat_7
                    + k17 * moment_7 * moment_bar_hat_6 - k15 * moment_8 * moment_bar_hat_5
                )
                t229 = moment_bar_hat_10 - k48 * moment_bar_hat_14
                t230 = moment_bar_hat_9 + k48 * moment_bar_hat_13
                t231 = (
                    k14 * moment_9 * moment_bar_hat_14 - k14 * moment_10 * moment_bar_hat_13
                    - k16 * moment_12 * moment_bar_hat_15 - k14 * moment_13 * t229 + k14 * moment_14 * t230
                    - k16 * moment_15 * moment_bar_hat_12
                )
                power2_bar_hat_5 = (
                    moment_0 * moment_5 * weight_bar_hat_7 + weight_7 * t225
                    + k19 * moment_1 * moment_2 * weight_bar_hat_8 + t55 * weight_bar_hat_9 + weight_8 * t226
                    + weight_9 * t227 + t56 * weight_bar_hat_10 + weight_10 * t228 + t57 * weight_bar_hat_11
                    + weight_11 * t231
                )
                t233 = moment_0 * moment_bar_hat_6 + moment_6 * moment_bar_hat_0
                t234 = k19 * moment_1 * moment_bar_hat_3 + k19 * moment_3 * moment_bar_hat_1
                t235 = (
                    k14 * moment_1 * t174 + k14 * moment_2 * moment_bar_hat_12
                    + k20 * moment_3 * moment_bar_hat_13 + k14 * moment_11 * moment_bar_hat_1
                    + k14 * moment_12 * moment_bar_hat_2 + k20 * moment_13 * moment_bar_hat_3
                    - k2 * moment_15 * moment_bar_hat_1
                )
                t236 = (
                    k17 * moment_4 * moment_bar_hat_6 + k17 * moment_5 * moment_bar_hat_7
                    + k17 * moment_6 * t184 + k17 * moment_7 * moment_bar_hat_5
                    + k21 * moment_8 * moment_bar_hat_6
                )
                t237 = moment_bar_hat_9 + k6 * moment_bar_hat_13
                t238 = moment_bar_hat_10 + k6 * moment_bar_hat_14
                t239 = moment_bar_hat_11 + k38 * moment_bar_hat_15
                t240 = (
                    k22 * moment_9 * moment_bar_hat_11 + k22 * moment_10 * moment_bar_hat_12
                    + k22 * moment_11 * t237 + k22 * moment_12 * t238 + k13 * moment_13 * t239
                    + k13 * moment_14 * moment_bar_hat_12 + k23 * moment_15 * moment_bar_hat_13
                )
                power2_bar_hat_6 = (
                    moment_0 * moment_6 * weight_bar_hat_7 + weight_7 * t233
                    + k19 * moment_3 * moment_1 * weight_bar_hat_8 + t59 * weight_bar_hat_9 + weight_8 * t234
                    + weight_9 * t235 + t60 * weight_bar_hat_10 + weight_10 * t236 + t61 * weight_bar_hat_11
                    + weight_11 * t240
                )
                t242 = moment_0 * moment_bar_hat_7 + moment_7 * moment_bar_hat_0
                t243 = (
                    k14 * moment_1 * moment_bar_hat_12 - k14 * moment_2 * t193
                    + k20 * moment_3 * moment_bar_hat_14 - k14 * moment_11 * moment_bar_hat_2
                    + k14 * moment_12 * moment_bar_hat_1 + k20 * moment_14 * moment_bar_hat_3
                    - k2 * moment_15 * moment_bar_hat_2
                )
                t244 = k19 * moment_2 * moment_bar_hat_3 + k19 * moment_3 * moment_bar_hat_2
                t245 = (
                    -k17 * moment_4 * moment_bar_hat_7 + k17 * moment_5 * moment_bar_hat_6
                    + k17 * moment_6 * moment_bar_hat_5 - k17 * moment_7 * t165
                    + k21 * moment_8 * moment_bar_hat_7
                )
                t246 = moment_bar_hat_10 - k6 * moment_bar_hat_14
                t247 = moment_bar_hat_9 - k6 * moment_bar_hat_13
                t248 = moment_bar_hat_11 - k38 * moment_bar_hat_15
                t249 = (
                    -k22 * moment_9 * moment_bar_hat_12 + k22 * moment_10 * moment_bar_hat_11
                    + k22 * moment_11 * t246 - k22 * moment_12 * t247 + k13 * moment_13 * moment_bar_hat_12
                    - k13 * moment_14 * t248 + k23 * moment_15 * moment_bar_hat_14
                )
                power2_bar_hat_7 = (
                    moment_0 * moment_7 * weight_bar_hat_7 + weight_7 * t242 + t63 * weight_bar_hat_9
                    + weight_9 * t243 + k19 * moment_3 * moment_2 * weight_bar_hat_8 + weight_8 * t244
                    + t64 * weight_bar_hat_10 + weight_10 * t245 + t65 * weight_bar_hat_11 + weight_11 * t249
                )
                t251 = moment_0 * moment_bar_hat_8 + moment_8 * moment_bar_hat_0
                t252 = k49 * t148 - k24 * t151
                t253 = (
                    k21 * t217 + k21 * t218 + k21 * moment_1 * moment_bar_hat_13
                    + k21 * moment_2 * moment_bar_hat_14 + k26 * moment_3 * moment_bar_hat_15
                    + k26 * moment_15 * moment_bar_hat_3
                )
                t254 = k15 * t153 - k15 * t154 + k21 * t157
                t255 = k50 * t159 - k51 * t160 + k26 * t161
                power2_bar_hat_8 = (
                    moment_0 * moment_8 * weight_bar_hat_7 + weight_7 * t251 + t67 * weight_bar_hat_8
                    + t68 * weight_bar_hat_9 + weight_8 * t252 + weight_9 * t253 + t69 * weight_bar_hat_10
                    + weight_10 * t254 + t70 * weight_bar_hat_11 + weight_11 * t255
                )
                t257 = moment_0 * moment_bar_hat_9 + moment_9 * moment_bar_hat_0
                t258 = k12 * t168 - k12 * t169 + k12 * moment_1 * moment_bar_hat_4
                t259 = (
                    k32 * t176 - k31 * t178 + k31 * t179 - k32 * moment_4 * moment_bar_hat_13
                    + k32 * moment_5 * moment_bar_hat_14 + k31 * moment_6 * moment_bar_hat_11
                    - k33 * moment_8 * moment_bar_hat_9 - k33 * moment_9 * moment_bar_hat_8
                    - k32 * moment_13 * moment_bar_hat_4
                )
                power2_bar_hat_9 = (
                    moment_0 * moment_9 * weight_bar_hat_12 + weight_12 * t257 + t72 * weight_bar_hat_13
                    + weight_13 * t258 + t73 * weight_bar_hat_14 + weight_14 * t259
                )
                t261 = moment_0 * moment_bar_hat_10 + moment_10 * moment_bar_hat_0
                t262 = k12 * t187 + k12 * t188 + k12 * moment_2 * moment_bar_hat_4
                t263 = (
                    -k32 * t194 + k31 * t197 + k31 * t198 - k32 * moment_4 * moment_bar_hat_14
                    - k32 * moment_5 * moment_bar_hat_13 + k31 * moment_7 * moment_bar_hat_11
                    - k33 * moment_8 * moment_bar_hat_10 - k33 * moment_10 * moment_bar_hat_8
                    - k32 * moment_14 * moment_bar_hat_4
                )
                power2_bar_hat_10 = (
                    moment_0 * moment_10 * weight_bar_hat_12 + weight_12 * t261 + t75 * weight_bar_hat_13
                    + weight_13 * t262 + t76 * weight_bar_hat_14 + weight_14 * t263
                )
                t265 = moment_0 * moment_bar_hat_11 + moment_11 * moment_bar_hat_0
                t266 = (
                    k0 * t204 - k0 * t205 + k0 * moment_3 * moment_bar_hat_4 + k0 * moment_4 * moment_bar_hat_3
                )
                t267 = (
                    k34 * t210 - k34 * t211 - k0 * moment_4 * moment_bar_hat_15 + k31 * moment_6 * t237
                    + k31 * moment_7 * t246 + k31 * moment_9 * moment_bar_hat_6
                    + k31 * moment_10 * moment_bar_hat_7 - k0 * moment_15 * moment_bar_hat_4
                )
                power2_bar_hat_11 = (
                    moment_0 * moment_11 * weight_bar_hat_12 + weight_12 * t265 + t78 * weight_bar_hat_13
                    + weight_13 * t266 + t79 * weight_bar_hat_14 + weight_14 * t267
                )
                t269 = moment_0 * moment_bar_hat_12 + moment_12 * moment_bar_hat_0
                t270 = (
                    k0 * moment_1 * moment_bar_hat_7 + k0 * moment_2 * moment_bar_hat_6
                    + k0 * moment_3 * moment_bar_hat_5 + k0 * moment_5 * moment_bar_hat_3
                    + k0 * moment_6 * moment_bar_hat_2 + k0 * moment_7 * moment_bar_hat_1
                )
                t271 = (
                    -k0 * moment_5 * moment_bar_hat_15 + k31 * moment_6 * t238 - k31 * moment_7 * t247
                    - k31 * moment_9 * moment_bar_hat_7 + k31 * moment_10 * moment_bar_hat_6
                    + k34 * moment_13 * moment_bar_hat_7 + k34 * moment_14 * moment_bar_hat_6
                    - k0 * moment_15 * moment_bar_hat_5
                )
                power2_bar_hat_12 = (
                    moment_0 * moment_12 * weight_bar_hat_12 + weight_12 * t269 + t81 * weight_bar_hat_13
                    + weight_13 * t270 + t82 * weight_bar_hat_14 + weight_14 * t271
                )
                t273 = moment_0 * moment_bar_hat_13 + moment_13 * moment_bar_hat_0
                t274 = k9 * t166 + k37 * t167 - k36 * t170 - k36 * moment_1 * t175
                t275 = (
                    k1 * t176 + k36 * t177 + k34 * t180 - k32 * moment_4 * t221 - k32 * moment_5 * t229
                    + k34 * moment_6 * t239 + moment_13 * (k52 * moment_bar_hat_8 + k1 * moment_bar_hat_4)
                )
                power2_bar_hat_13 = (
                    moment_0 * moment_13 * weight_bar_hat_12 + weight_12 * t273 + t85 * weight_bar_hat_13
                    + weight_13 * t274 + t86 * weight_bar_hat_14 + weight_14 * t275
                )
                t277 = moment_0 * moment_bar_hat_14 + moment_14 * moment_bar_hat_0
                t278 = k9 * t185 + k37 * t186 + k36 * t189 + k36 * moment_2 * t195
                t279 = (
                    k1 * t194 + k36 * t196 + k34 * t199 - k32 * moment_4 * t222 + k32 * moment_5 * t230
                    - k34 * moment_7 * t248 + moment_14 * (k52 * moment_bar_hat_8 - k1 * moment_bar_hat_4)
                )
                power2_bar_hat_14 = (
                    moment_0 * moment_14 * weight_bar_hat_12 + weight_12 * t277 + t89 * weight_bar_hat_13
                    + weight_13 * t278 + t90 * weight_bar_hat_14 + weight_14 * t279
                )
                t281 = moment_0 * moment_bar_hat_15 + moment_15 * moment_bar_hat_0
                t282 = k6 * t203 - k1 * t206
                t283 = k38 * t208 - k0 * t209 + k36 * t212
                power2_bar_hat_15 = (
                    moment_0 * moment_15 * weight_bar_hat_12 + weight_12 * t281 + t92 * weight_bar_hat_13
                    + weight_13 * t282 + t93 * weight_bar_hat_14 + weight_14 * t283
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
                power3_bar_hat_1 = (
                    moment_0 * power2_1 * weight_bar_hat_20 + weight_20 * (moment_0 * power2_bar_hat_1
                    + moment_bar_hat_0 * power2_1) + moment_1 * power2_0 * weight_bar_hat_19
                    + weight_bar_hat_22 * (k4 * moment_1 * power2_4 - k3 * moment_1 * power2_8
                    + k4 * moment_2 * power2_5 + k4 * moment_3 * power2_6)
                    + weight_19 * (moment_1 * power2_bar_hat_0 + moment_bar_hat_1 * power2_0)
                    + weight_22 * (k4 * moment_1 * power2_bar_hat_4 - k3 * moment_1 * power2_bar_hat_8
                    + k4 * moment_2 * power2_bar_hat_5 + k4 * moment_3 * power2_bar_hat_6
                    + k4 * moment_bar_hat_1 * power2_4 - k3 * moment_bar_hat_1 * power2_8
                    + k4 * moment_bar_hat_2 * power2_5 + k4 * moment_bar_hat_3 * power2_6)
                    + weight_bar_hat_21 * (t18 * power2_1 + k4 * moment_5 * power2_2 + k4 * moment_6 * power2_3)
                    + weight_bar_hat_24 * (k8 * moment_4 * power2_9 - k40 * t84 * power2_13
                    + k8 * moment_5 * power2_10 - k40 * moment_5 * power2_14 + k2 * moment_6 * power2_11
                    - k41 * moment_6 * power2_15 + k2 * moment_7 * power2_12)
                    + weight_21 * (t18 * power2_bar_hat_1 + k4 * moment_5 * power2_bar_hat_2
                    + k4 * moment_6 * power2_bar_hat_3 + k4 * t165 * power2_1 + k4 * moment_bar_hat_5 * power2_2
                    + k4 * moment_bar_hat_6 * power2_3) + weight_24 * (k8 * moment_4 * power2_bar_hat_9
                    - k40 * t84 * power2_bar_hat_13 + k8 * moment_5 * power2_bar_hat_10
                    - k40 * moment_5 * power2_bar_hat_14 + k2 * moment_6 * power2_bar_hat_11
                    - k41 * moment_6 * power2_bar_hat_15 + k2 * moment_7 * power2_bar_hat_12
                    + k8 * moment_bar_hat_4 * power2_9 - k40 * t175 * power2_13
                    + k8 * moment_bar_hat_5 * power2_10 - k40 * moment_bar_hat_5 * power2_14
                    + k2 * moment_bar_hat_6 * power2_11 - k41 * moment_bar_hat_6 * power2_15
                    + k2 * moment_bar_hat_7 * power2_12) + weight_bar_hat_23 * (k8 * t22 * power2_4
                    + k8 * t23 * power2_5 + k2 * t24 * power2_6 + k2 * moment_12 * power2_7
                    + k39 * moment_13 * power2_8) + weight_23 * (k8 * t22 * power2_bar_hat_4
                    + k8 * t23 * power2_bar_hat_5 + k2 * t24 * power2_bar_hat_6
                    + k2 * moment_12 * power2_bar_hat_7 + k39 * moment_13 * power2_bar_hat_8
                    + k8 * t172 * power2_4 + k8 * t173 * power2_5 + k2 * t174 * power2_6
                    + k2 * moment_bar_hat_12 * power2_7 + k39 * moment_bar_hat_13 * power2_8)
                )
                power3_bar_hat_2 = (
                    moment_0 * power2_2 * weight_bar_hat_20 + weight_20 * (moment_0 * power2_bar_hat_2
                    + moment_bar_hat_0 * power2_2) + weight_bar_hat_22 * (k4 * moment_1 * power2_5
                    - k4 * moment_2 * power2_4 - k3 * moment_2 * power2_8 + k4 * moment_3 * power2_7)
                    + weight_22 * (k4 * moment_1 * power2_bar_hat_5 - k4 * moment_2 * power2_bar_hat_4
                    - k3 * moment_2 * power2_bar_hat_8 + k4 * moment_3 * power2_bar_hat_7
                    + k4 * moment_bar_hat_1 * power2_5 - k4 * moment_bar_hat_2 * power2_4
                    - k3 * moment_bar_hat_2 * power2_8 + k4 * moment_bar_hat_3 * power2_7)
                    + moment_2 * power2_0 * weight_bar_hat_19 + weight_19 * (moment_2 * power2_bar_hat_0
                    + moment_bar_hat_2 * power2_0) + weight_bar_hat_21 * (-t30 * power2_2
                    + k4 * moment_5 * power2_1 + k4 * moment_7 * power2_3)
                    + weight_bar_hat_24 * (k8 * moment_4 * power2_10 + k40 * t88 * power2_14
                    - k8 * moment_5 * power2_9 - k40 * moment_5 * power2_13 + k2 * moment_6 * power2_12
                    - k2 * moment_7 * power2_11 - k41 * moment_7 * power2_15)
                    + weight_21 * (-t30 * power2_bar_hat_2 + k4 * moment_5 * power2_bar_hat_1
                    + k4 * moment_7 * power2_bar_hat_3 - k4 * t184 * power2_2 + k4 * moment_bar_hat_5 * power2_1
                    + k4 * moment_bar_hat_7 * power2_3) + weight_24 * (k8 * moment_4 * power2_bar_hat_10
                    + k40 * t88 * power2_bar_hat_14 - k8 * moment_5 * power2_bar_hat_9
                    - k40 * moment_5 * power2_bar_hat_13 + k2 * moment_6 * power2_bar_hat_12
                    - k2 * moment_7 * power2_bar_hat_11 - k41 * moment_7 * power2_bar_hat_15
                    + k8 * moment_bar_hat_4 * power2_10 + k40 * t195 * power2_14
                    - k8 * moment_bar_hat_5 * power2_9 - k40 * moment_bar_hat_5 * power2_13
                    + k2 * moment_bar_hat_6 * power2_12 - k2 * moment_bar_hat_7 * power2_11
                    - k41 * moment_bar_hat_7 * power2_15) + weight_bar_hat_23 * (-k8 * t34 * power2_5
                    + k8 * t33 * power2_4 - k2 * t35 * power2_7 + k2 * moment_12 * power2_6
                    + k39 * moment_14 * power2_8) + weight_23 * (-k8 * t34 * power2_bar_hat_5
                    + k8 * t33 * power2_bar_hat_4 - k2 * t35 * power2_bar_hat_7
                    + k2 * moment_12 * power2_bar_hat_6 + k39 * moment_14 * power2_bar_hat_8
                    - k8 * t192 * power2_5 + k8 * t191 * power2_4 - k2 * t193 * power2_7
                    + k2 * moment_bar_hat_12 * power2_6 + k39 * moment_bar_hat_14 * power2_8)
                )
                power3_bar_hat_3 = (
                    moment_0 * power2_3 * weight_bar_hat_20 + weight_20 * (moment_0 * power2_bar_hat_3
                    + moment_bar_hat_0 * power2_3) + weight_bar_hat_22 * (k4 * moment_1 * power2_6
                    + k4 * moment_2 * power2_7 + k9 * moment_3 * power2_8)
                    + weight_22 * (k4 * moment_1 * power2_bar_hat_6 + k4 * moment_2 * power2_bar_hat_7
                    + k9 * moment_3 * power2_bar_hat_8 + k4 * moment_bar_hat_1 * power2_6
                    + k4 * moment_bar_hat_2 * power2_7 + k9 * moment_bar_hat_3 * power2_8)
                    + moment_3 * power2_0 * weight_bar_hat_19 + weight_19 * (moment_3 * power2_bar_hat_0
                    + moment_bar_hat_3 * power2_0) + weight_bar_hat_24 * (k2 * moment_4 * power2_11
                    + k2 * moment_5 * power2_12 + k11 * moment_6 * power2_13 + k11 * moment_7 * power2_14
                    + k10 * moment_8 * power2_15) + weight_24 * (k2 * moment_4 * power2_bar_hat_11
                    + k2 * moment_5 * power2_bar_hat_12 + k11 * moment_6 * power2_bar_hat_13
                    + k11 * moment_7 * power2_bar_hat_14 + k10 * moment_8 * power2_bar_hat_15
                    + k2 * moment_bar_hat_4 * power2_11 + k2 * moment_bar_hat_5 * power2_12
                    + k11 * moment_bar_hat_6 * power2_13 + k11 * moment_bar_hat_7 * power2_14
                    + k10 * moment_bar_hat_8 * power2_15) + weight_bar_hat_21 * (k4 * moment_6 * power2_1
                    + k4 * moment_7 * power2_2 + k9 * moment_8 * power2_3)
                    + weight_21 * (k4 * moment_6 * power2_bar_hat_1 + k4 * moment_7 * power2_bar_hat_2
                    + k9 * moment_8 * power2_bar_hat_3 + k4 * moment_bar_hat_6 * power2_1
                    + k4 * moment_bar_hat_7 * power2_2 + k9 * moment_bar_hat_8 * power2_3)
                    + weight_bar_hat_23 * (k2 * moment_11 * power2_4 + k2 * moment_12 * power2_5
                    + k11 * moment_13 * power2_6 + k11 * moment_14 * power2_7 + k10 * moment_15 * power2_8)
                    + weight_23 * (k2 * moment_11 * power2_bar_hat_4 + k2 * moment_12 * power2_bar_hat_5
                    + k11 * moment_13 * power2_bar_hat_6 + k11 * moment_14 * power2_bar_hat_7
                    + k10 * moment_15 * power2_bar_hat_8 + k2 * moment_bar_hat_11 * power2_4
                    + k2 * moment_bar_hat_12 * power2_5 + k11 * moment_bar_hat_13 * power2_6
                    + k11 * moment_bar_hat_14 * power2_7 + k10 * moment_bar_hat_15 * power2_8)
                )
                power3_hat_0 = hyper_bar_0 * weight_bar_hat_29
                power3_hat_1 = hyper_bar_1 * weight_bar_hat_30
                power3_hat_2 = hyper_bar_2 * weight_bar_hat_30
                power3_hat_3 = hyper_bar_3 * weight_bar_hat_30
                t293 = moment_0 * power3_hat_0 + power3_bar_0 * moment_bar_hat_0
                t294 = moment_3 * power3_hat_3 + power3_bar_3 * moment_bar_hat_3
                t295 = moment_1 * power3_hat_1 + power3_bar_1 * moment_bar_hat_1
                t296 = moment_2 * power3_hat_2 + power3_bar_2 * moment_bar_hat_2
                t297 = t295 + t296
                t298 = t294 + t297
                power2_hat_0 = (
                    hyper_bar_0 * weight_bar_hat_27 + moment_0 * power3_bar_0 * weight_bar_hat_15
                    + weight_15 * t293 + t103 * weight_bar_hat_19 + weight_19 * t298
                )
                t300 = moment_0 * power3_hat_1 + power3_bar_1 * moment_bar_hat_0
                t301 = k0 * moment_1 * power3_hat_0 + k0 * power3_bar_0 * moment_bar_hat_1
                t302 = moment_5 * power3_hat_2 + power3_bar_2 * moment_bar_hat_5
                t303 = moment_6 * power3_hat_3 + power3_bar_3 * moment_bar_hat_6
                t304 = t18 * power3_hat_1 + k4 * power3_bar_1 * t165 + k4 * t302 + k4 * t303
                power2_hat_1 = (
                    hyper_bar_1 * weight_bar_hat_28 + moment_0 * power3_bar_1 * weight_bar_hat_20
                    + weight_20 * t300 + k0 * moment_1 * power3_bar_0 * weight_bar_hat_16 + weight_16 * t301
                    + t107 * weight_bar_hat_21 + weight_21 * t304
                )
                t306 = moment_0 * power3_hat_2 + power3_bar_2 * moment_bar_hat_0
                t307 = k0 * moment_2 * power3_hat_0 + k0 * power3_bar_0 * moment_bar_hat_2
                t308 = moment_5 * power3_hat_1 + power3_bar_1 * moment_bar_hat_5
                t309 = moment_7 * power3_hat_3 + power3_bar_3 * moment_bar_hat_7
                t310 = -t30 * power3_hat_2 - k4 * power3_bar_2 * t184 + k4 * t308 + k4 * t309
                power2_hat_2 = (
                    hyper_bar_2 * weight_bar_hat_28 + moment_0 * power3_bar_2 * weight_bar_hat_20
                    + weight_20 * t306 + k0 * moment_2 * power3_bar_0 * weight_bar_hat_16 + weight_16 * t307
                    + t111 * weight_bar_hat_21 + weight_21 * t310
                )
                t312 = moment_0 * power3_hat_3 + power3_bar_3 * moment_bar_hat_0
                t313 = k0 * moment_3 * power3_hat_0 + k0 * power3_bar_0 * moment_bar_hat_3
                t314 = moment_8 * power3_hat_3 + power3_bar_3 * moment_bar_hat_8
                t315 = moment_6 * power3_hat_1 + power3_bar_1 * moment_bar_hat_6
                t316 = moment_7 * power3_hat_2 + power3_bar_2 * moment_bar_hat_7
                t317 = t315 + t316
                t318 = k9 * t314 + k4 * t317
                power2_hat_3 = (
                    hyper_bar_3 * weight_bar_hat_28 + moment_0 * power3_bar_3 * weight_bar_hat_20
                    + weight_20 * t312 + k0 * moment_3 * power3_bar_0 * weight_bar_hat_16 + weight_16 * t313
                    + t117 * weight_bar_hat_21 + weight_21 * t318
                )
                t320 = k4 * t295 - k4 * t296
                t321 = k1 * moment_4 * power3_hat_0 + k1 * power3_bar_0 * moment_bar_hat_4
                t322 = (
                    k8 * t22 * power3_hat_1 + k8 * t33 * power3_hat_2 + k2 * moment_11 * power3_hat_3
                    + k8 * power3_bar_1 * t172 + k8 * power3_bar_2 * t191
                    + k2 * power3_bar_3 * moment_bar_hat_11
                )
                power2_hat_4 = (
                    t119 * weight_bar_hat_22 + weight_22 * t320
                    + k1 * moment_4 * power3_bar_0 * weight_bar_hat_17 + weight_17 * t321
                    + t120 * weight_bar_hat_23 + weight_23 * t322
                )
                t324 = (
                    k4 * moment_1 * power3_hat_2 + k4 * moment_2 * power3_hat_1
                    + k4 * power3_bar_2 * moment_bar_hat_1 + k4 * power3_bar_1 * moment_bar_hat_2
                )
                t325 = k1 * moment_5 * power3_hat_0 + k1 * power3_bar_0 * moment_bar_hat_5
                t326 = (
                    -k8 * t34 * power3_hat_2 + k8 * t23 * power3_hat_1 + k2 * moment_12 * power3_hat_3
                    - k8 * power3_bar_2 * t192 + k8 * power3_bar_1 * t173
                    + k2 * power3_bar_3 * moment_bar_hat_12
                )
                power2_hat_5 = (
                    t122 * weight_bar_hat_22 + weight_22 * t324
                    + k1 * moment_5 * power3_bar_0 * weight_bar_hat_17 + weight_17 * t325
                    + t123 * weight_bar_hat_23 + weight_23 * t326
                )
                t328 = (
                    k4 * moment_1 * power3_hat_3 + k4 * moment_3 * power3_hat_1
                    + k4 * power3_bar_3 * moment_bar_hat_1 + k4 * power3_bar_1 * moment_bar_hat_3
                )
                t329 = k1 * moment_6 * power3_hat_0 + k1 * power3_bar_0 * moment_bar_hat_6
                t330 = (
                    k2 * t24 * power3_hat_1 + k2 * moment_12 * power3_hat_2 + k11 * moment_13 * power3_hat_3
                    + k2 * power3_bar_1 * t174 + k2 * power3_bar_2 * moment_bar_hat_12
                    + k11 * power3_bar_3 * moment_bar_hat_13
                )
                power2_hat_6 = (
                    t125 * weight_bar_hat_22 + weight_22 * t328
                    + k1 * moment_6 * power3_bar_0 * weight_bar_hat_17 + weight_17 * t329
                    + t126 * weight_bar_hat_23 + weight_23 * t330
                )
                t332 = (
                    k4 * moment_2 * power3_hat_3 + k4 * moment_3 * power3_hat_2
                    + k4 * power3_bar_3 * moment_bar_hat_2 + k4 * power3_bar_2 * moment_bar_hat_3
                )
                t333 = k1 * moment_7 * power3_hat_0 + k1 * power3_bar_0 * moment_bar_hat_7
                t334 = (
                    -k2 * t35 * power3_hat_2 + k2 * moment_12 * power3_hat_1 + k11 * moment_14 * power3_hat_3
                    - k2 * power3_bar_2 * t193 + k2 * power3_bar_1 * moment_bar_hat_12
                    + k11 * power3_bar_3 * moment_bar_hat_14
                )
                power2_hat_7 = (
                    t128 * weight_bar_hat_22 + weight_22 * t332
                    + k1 * moment_7 * power3_bar_0 * weight_bar_hat_17 + weight_17 * t333
                    + t129 * weight_bar_hat_23 + weight_23 * t334
                )
                t336 = k9 * t294 - k3 * t297
                t337 = k1 * moment_8 * power3_hat_0 + k1 * power3_bar_0 * moment_bar_hat_8
                t338 = (
                    k39 * moment_13 * power3_hat_1 + k39 * moment_14 * power3_hat_2
                    + k10 * moment_15 * power3_hat_3 + k39 * power3_bar_1 * moment_bar_hat_13
                    + k39 * power3_bar_2 * moment_bar_hat_14 + k10 * power3_bar_3 * moment_bar_hat_15
                )
                power2_hat_8 = (
                    t131 * weight_bar_hat_22 + weight_22 * t336
                    + k1 * moment_8 * power3_bar_0 * weight_bar_hat_17 + weight_17 * t337
                    + t132 * weight_bar_hat_23 + weight_23 * t338
                )
                t340 = -k8 * t302 + k8 * moment_4 * power3_hat_1 + k8 * power3_bar_1 * moment_bar_hat_4
                t341 = k2 * moment_9 * power3_hat_0 + k2 * power3_bar_0 * moment_bar_hat_9
                power2_hat_9 = (
                    t134 * weight_bar_hat_24 + weight_24 * t340
                    + k2 * moment_9 * power3_bar_0 * weight_bar_hat_18 + weight_18 * t341
                )
                t343 = k8 * t308 + k8 * moment_4 * power3_hat_2 + k8 * power3_bar_2 * moment_bar_hat_4
                t344 = k2 * moment_10 * power3_hat_0 + k2 * power3_bar_0 * moment_bar_hat_10
                power2_hat_10 = (
                    t136 * weight_bar_hat_24 + weight_24 * t343
                    + k2 * moment_10 * power3_bar_0 * weight_bar_hat_18 + weight_18 * t344
                )
                t346 = (
                    k2 * t315 - k2 * t316 + k2 * moment_4 * power3_hat_3 + k2 * power3_bar_3 * moment_bar_hat_4
                )
                t347 = k2 * moment_11 * power3_hat_0 + k2 * power3_bar_0 * moment_bar_hat_11
                power2_hat_11 = (
                    t138 * weight_bar_hat_24 + weight_24 * t346
                    + k2 * moment_11 * power3_bar_0 * weight_bar_hat_18 + weight_18 * t347
                )
                t349 = (
                    k2 * moment_5 * power3_hat_3 + k2 * moment_6 * power3_hat_2 + k2 * moment_7 * power3_hat_1
                    + k2 * power3_bar_3 * moment_bar_hat_5 + k2 * power3_bar_2 * moment_bar_hat_6
                    + k2 * power3_bar_1 * moment_bar_hat_7
                )
                t350 = k2 * moment_12 * power3_hat_0 + k2 * power3_bar_0 * moment_bar_hat_12
                power2_hat_12 = (
                    t140 * weight_bar_hat_24 + weight_24 * t349
                    + k2 * moment_12 * power3_bar_0 * weight_bar_hat_18 + weight_18 * t350
                )
                t352 = -k40 * t302 + k11 * t303 - k40 * t84 * power3_hat_1 - k40 * power3_bar_1 * t175
                t353 = k2 * moment_13 * power3_hat_0 + k2 * power3_bar_0 * moment_bar_hat_13
                power2_hat_13 = (
                    t142 * weight_bar_hat_24 + weight_24 * t352
                    + k2 * moment_13 * power3_bar_0 * weight_bar_hat_18 + weight_18 * t353
                )
                t355 = -k40 * t308 + k11 * t309 + k40 * t88 * power3_hat_2 + k40 * power3_bar_2 * t195
                t356 = k2 * moment_14 * power3_hat_0 + k2 * power3_bar_0 * moment_bar_hat_14
                power2_hat_14 = (
                    t144 * weight_bar_hat_24 + weight_24 * t355
                    + k2 * moment_14 * power3_bar_0 * weight_bar_hat_18 + weight_18 * t356
                )
                t358 = k10 * t314 - k41 * t317
                t359 = k2 * moment_15 * power3_hat_0 + k2 * power3_bar_0 * moment_bar_hat_15
                power2_hat_15 = (
                    t146 * weight_bar_hat_24 + weight_24 * t358
                    + k2 * moment_15 * power3_bar_0 * weight_bar_hat_18 + weight_18 * t359
                )
                weight_hat_0 = load(weight_hat, weight_hat_at, 0) + (
                    (moment_0 * (moment_0 * power2_hat_0 + k44 * moment_bar_hat_0 * power2_bar_0))
                )
                store(weight_hat, weight_hat_at, 0, weight_hat_0)
                weight_hat_1 = load(weight_hat, weight_hat_at, 64) + (t4 * power2_hat_0 + t152 * power2_bar_0)
                store(weight_hat, weight_hat_at, 64, weight_hat_1)
                weight_hat_2 = load(weight_hat, weight_hat_at, 128) + (t10 * power2_hat_0 + t158 * power2_bar_0)
                store(weight_hat, weight_hat_at, 128, weight_hat_2)
                weight_hat_3 = load(weight_hat, weight_hat_at, 192) + (t16 * power2_hat_0 + t162 * power2_bar_0)
                store(weight_hat, weight_hat_at, 192, weight_hat_3)
                weight_hat_4 = load(weight_hat, weight_hat_at, 256) + (
                    (moment_0 * moment_1 * power2_hat_1 + moment_0 * moment_2 * power2_hat_2
                    + moment_0 * moment_3 * power2_hat_3 + t164 * power2_bar_1 + t183 * power2_bar_2
                    + t202 * power2_bar_3)
                )
                store(weight_hat, weight_hat_at, 256, weight_hat_4)
                weight_hat_5 = load(weight_hat, weight_hat_at, 320) + (
                    (t21 * power2_hat_1 + t32 * power2_hat_2 + t44 * power2_hat_3 + t171 * power2_bar_1
                    + t190 * power2_bar_2 + t207 * power2_bar_3)
                )
                store(weight_hat, weight_hat_at, 320, weight_hat_5)
                weight_hat_6 = load(weight_hat, weight_hat_at, 384) + (
                    (t27 * power2_hat_1 + t38 * power2_hat_2 + t48 * power2_hat_3 + t181 * power2_bar_1
                    + t200 * power2_bar_2 + t213 * power2_bar_3)
                )
                store(weight_hat, weight_hat_at, 384, weight_hat_6)
                weight_hat_7 = load(weight_hat, weight_hat_at, 448) + (
                    (moment_0 * moment_4 * power2_hat_4 + moment_0 * moment_5 * power2_hat_5
                    + moment_0 * moment_6 * power2_hat_6 + moment_0 * moment_7 * power2_hat_7
                    + moment_0 * moment_8 * power2_hat_8 + t215 * power2_bar_4 + t225 * power2_bar_5
                    + t233 * power2_bar_6 + t242 * power2_bar_7 + t251 * power2_bar_8)
                )
                store(weight_hat, weight_hat_at, 448, weight_hat_7)
                weight_hat_8 = load(weight_hat, weight_hat_at, 512) + (
                    (t50 * power2_hat_4 + t67 * power2_hat_8 + k19 * moment_1 * moment_2 * power2_hat_5
                    + k19 * moment_3 * moment_1 * power2_hat_6 + t216 * power2_bar_4 + t252 * power2_bar_8
                    + t226 * power2_bar_5 + t234 * power2_bar_6 + k19 * moment_3 * moment_2 * power2_hat_7
                    + t244 * power2_bar_7)
                )
                store(weight_hat, weight_hat_at, 512, weight_hat_8)
                weight_hat_9 = load(weight_hat, weight_hat_at, 576) + (
                    (t51 * power2_hat_4 + t55 * power2_hat_5 + t59 * power2_hat_6 + t63 * power2_hat_7
                    + t68 * power2_hat_8 + t219 * power2_bar_4 + t227 * power2_bar_5 + t235 * power2_bar_6
                    + t243 * power2_bar_7 + t253 * power2_bar_8)
                )
                store(weight_hat, weight_hat_at, 576, weight_hat_9)
                weight_hat_10 = load(weight_hat, weight_hat_at, 640) + (
                    (t69 * power2_hat_8 + t60 * power2_hat_6 + t64 * power2_hat_7 + t52 * power2_hat_4
                    + t254 * power2_bar_8 + t236 * power2_bar_6 + t245 * power2_bar_7 + t220 * power2_bar_4
                    + t56 * power2_hat_5 + t228 * power2_bar_5)
                )
                store(weight_hat, weight_hat_at, 640, weight_hat_10)
                weight_hat_11 = load(weight_hat, weight_hat_at, 704) + (
                    (t70 * power2_hat_8 + t61 * power2_hat_6 + t65 * power2_hat_7 + t53 * power2_hat_4
                    + t57 * power2_hat_5 + t255 * power2_bar_8 + t240 * power2_bar_6 + t249 * power2_bar_7
                    - t223 * power2_bar_4 + t231 * power2_bar_5)
                )
                store(weight_hat, weight_hat_at, 704, weight_hat_11)
                weight_hat_12 = load(weight_hat, weight_hat_at, 768) + (
                    (moment_0 * moment_9 * power2_hat_9 + moment_0 * moment_10 * power2_hat_10
                    + moment_0 * moment_11 * power2_hat_11 + moment_0 * moment_12 * power2_hat_12
                    + moment_0 * moment_13 * power2_hat_13 + moment_0 * moment_14 * power2_hat_14
                    + moment_0 * moment_15 * power2_hat_15 + t257 * power2_bar_9 + t261 * power2_bar_10
                    + t265 * power2_bar_11 + t269 * power2_bar_12 + t273 * power2_bar_13 + t277 * power2_bar_14
                    + t281 * power2_bar_15)
                )
                store(weight_hat, weight_hat_at, 768, weight_hat_12)
                weight_hat_13 = load(weight_hat, weight_hat_at, 832) + (
                    (t72 * power2_hat_9 + t85 * power2_hat_13 + t75 * power2_hat_10 + t89 * power2_hat_14
                    + t78 * power2_hat_11 + t92 * power2_hat_15 + t81 * power2_hat_12 + t258 * power2_bar_9
                    + t274 * power2_bar_13 + t262 * power2_bar_10 + t278 * power2_bar_14 + t266 * power2_bar_11
                    + t282 * power2_bar_15 + t270 * power2_bar_12)
                )
                store(weight_hat, weight_hat_at, 832, weight_hat_13)
                weight_hat_14 = load(weight_hat, weight_hat_at, 896) + (
                    (t86 * power2_hat_13 + t90 * power2_hat_14 + t93 * power2_hat_15 + t73 * power2_hat_9
                    + t76 * power2_hat_10 + t79 * power2_hat_11 + t275 * power2_bar_13 + t279 * power2_bar_14
                    + t283 * power2_bar_15 + t259 * power2_bar_9 + t263 * power2_bar_10 + t267 * power2_bar_11
                    + t82 * power2_hat_12 + t271 * power2_bar_12)
                )
                store(weight_hat, weight_hat_at, 896, weight_hat_14)
                weight_hat_15 = load(weight_hat, weight_hat_at, 960) + (
                    (power2_0 * t293 + moment_0 * power3_bar_0 * power2_bar_hat_0)
                )
                store(weight_hat, weight_hat_at, 960, weight_hat_15)
                weight_hat_16 = load(weight_hat, weight_hat_at, 1024) + (
                    (power2_1 * t301 + k0 * moment_1 * power3_bar_0 * power2_bar_hat_1 + power2_2 * t307
                    + k0 * moment_2 * power3_bar_0 * power2_bar_hat_2 + power2_3 * t313
                    + k0 * moment_3 * power3_bar_0 * power2_bar_hat_3)
                )
                store(weight_hat, weight_hat_at, 1024, weight_hat_16)
                weight_hat_17 = load(weight_hat, weight_hat_at, 1088) + (
                    (power2_4 * t321 + k1 * moment_4 * power3_bar_0 * power2_bar_hat_4 + power2_5 * t325
                    + k1 * moment_5 * power3_bar_0 * power2_bar_hat_5 + power2_6 * t329
                    + k1 * moment_6 * power3_bar_0 * power2_bar_hat_6 + power2_7 * t333
                    + k1 * moment_7 * power3_bar_0 * power2_bar_hat_7 + power2_8 * t337
                    + k1 * moment_8 * power3_bar_0 * power2_bar_hat_8)
                )
                store(weight_hat, weight_hat_at, 1088, weight_hat_17)
                weight_hat_18 = load(weight_hat, weight_hat_at, 1152) + (
                    (power2_9 * t341 + k2 * moment_9 * power3_bar_0 * power2_bar_hat_9 + power2_10 * t344
                    + k2 * moment_10 * power3_bar_0 * power2_bar_hat_10 + power2_11 * t347
                    + k2 * moment_11 * power3_bar_0 * power2_bar_hat_11 + power2_12 * t350
                    + k2 * moment_12 * power3_bar_0 * power2_bar_hat_12 + power2_13 * t353
                    + k2 * moment_13 * power3_bar_0 * power2_bar_hat_13 + power2_14 * t356
                    + k2 * moment_14 * power3_bar_0 * power2_bar_hat_14 + power2_15 * t359
                    + k2 * moment_15 * power3_bar_0 * power2_bar_hat_15)
                )
                store(weight_hat, weight_hat_at, 1152, weight_hat_18)
                weight_hat_19 = load(weight_hat, weight_hat_at, 1216) + (
                    (power2_0 * t298 + t103 * power2_bar_hat_0)
                )
                store(weight_hat, weight_hat_at, 1216, weight_hat_19)
                weight_hat_20 = load(weight_hat, weight_hat_at, 1280) + (
                    (power2_1 * t300 + power2_2 * t306 + power2_3 * t312
                    + moment_0 * power3_bar_1 * power2_bar_hat_1 + moment_0 * power3_bar_2 * power2_bar_hat_2
                    + moment_0 * power3_bar_3 * power2_bar_hat_3)
                )
                store(weight_hat, weight_hat_at, 1280, weight_hat_20)
                weight_hat_21 = load(weight_hat, weight_hat_at, 1344) + (
                    (power2_1 * t304 + power2_2 * t310 + t107 * power2_bar_hat_1 + t111 * power2_bar_hat_2
                    + power2_3 * t318 + t117 * power2_bar_hat_3)
                )
                store(weight_hat, weight_hat_at, 1344, weight_hat_21)
                weight_hat_22 = load(weight_hat, weight_hat_at, 1408) + (
                    (power2_4 * t320 + power2_5 * t324 + power2_6 * t328 + power2_8 * t336
                    + t119 * power2_bar_hat_4 + t122 * power2_bar_hat_5 + t125 * power2_bar_hat_6
                    + t131 * power2_bar_hat_8 + power2_7 * t332 + t128 * power2_bar_hat_7)
                )
                store(weight_hat, weight_hat_at, 1408, weight_hat_22)
                weight_hat_23 = load(weight_hat, weight_hat_at, 1472) + (
                    (power2_4 * t322 + power2_5 * t326 + t120 * power2_bar_hat_4 + t123 * power2_bar_hat_5
                    + power2_6 * t330 + power2_7 * t334 + t126 * power2_bar_hat_6 + t129 * power2_bar_hat_7
                    + power2_8 * t338 + t132 * power2_bar_hat_8)
                )
                store(weight_hat, weight_hat_at, 1472, weight_hat_23)
                weight_hat_24 = load(weight_hat, weight_hat_at, 1536) + (
                    (power2_9 * t340 + power2_10 * t343 + power2_11 * t346 + power2_13 * t352 + power2_14 * t355
                    + t134 * power2_bar_hat_9 + t136 * power2_bar_hat_10 + t138 * power2_bar_hat_11
                    + t142 * power2_bar_hat_13 + t144 * power2_bar_hat_14 + power2_12 * t349
                    + t140 * power2_bar_hat_12 + power2_15 * t358 + t146 * power2_bar_hat_15)
                )
                store(weight_hat, weight_hat_at, 1536, weight_hat_24)
                weight_hat_25 = load(weight_hat, weight_hat_at, 1600) + (hyper_bar_0 * moment_bar_hat_0)
                store(weight_hat, weight_hat_at, 1600, weight_hat_25)
                weight_hat_26 = load(weight_hat, weight_hat_at, 1664) + (
                    (hyper_bar_1 * moment_bar_hat_1 + hyper_bar_2 * moment_bar_hat_2
                    + hyper_bar_3 * moment_bar_hat_3)
                )
                store(weight_hat, weight_hat_at, 1664, weight_hat_26)
                weight_hat_27 = load(weight_hat, weight_hat_at, 1728) + (hyper_bar_0 * power2_bar_hat_0)
                store(weight_hat, weight_hat_at, 1728, weight_hat_27)
                weight_hat_28 = load(weight_hat, weight_hat_at, 1792) + (
                    (hyper_bar_1 * power2_bar_hat_1 + hyper_bar_2 * power2_bar_hat_2
                    + hyper_bar_3 * power2_bar_hat_3)
                )
                store(weight_hat, weight_hat_at, 1792, weight_hat_28)
                weight_hat_29 = load(weight_hat, weight_hat_at, 1856) + (hyper_bar_0 * power3_bar_hat_0)
                store(weight_hat, weight_hat_at, 1856, weight_hat_29)
                weight_hat_30 = load(weight_hat, weight_hat_at, 1920) + (
                    (hyper_bar_1 * power3_bar_hat_1 + hyper_bar_2 * power3_bar_hat_2
                    + hyper_bar_3 * power3_bar_hat_3)
                )
                store(weight_hat, weight_hat_at, 1920, weight_hat_30)


# (order of derivative, axis of the outputs, function (a loop in parts has several), index arrays, inputs,
#  outputs as (name, components, components a knot, has channels), operations an instance)
LOOPS = (
    (0, 'batch', forward_batch, (), ('moment', 'weight'), (('hyper', 4, 4, True),), 47424),
    (1, 'batch', gradient_batch, (), ('moment', 'weight', 'hyper_bar'), (('moment_bar', 16, 16, True),), 116352),
    (1, 'shared', gradient_shared, (), ('moment', 'weight', 'hyper_bar'), (('weight_bar', 31, 31, True),), 77632),
    (2, 'batch', second_batch, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('moment_hat', 16, 16, True), ('hyper_bar_hat', 4, 4, True),), 340288),
    (2, 'shared', second_shared, (), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'), (('weight_hat', 31, 31, True),), 213248),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('moment', 'weight'), ('moment', 'weight', 'hyper_bar'), ('moment', 'weight', 'hyper_bar', 'moment_bar_hat', 'weight_bar_hat'))
OUTPUTS = (('hyper',), ('moment_bar', 'weight_bar'), ('moment_hat', 'weight_hat', 'hyper_bar_hat'))

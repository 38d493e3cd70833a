"""harmonics 3 component: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 45f74bd9a1dbd997, made by
    python -m codegen show harmonics 3 component --target numba
Operations of one instance with all its channels:
    forward_batch 57
    gradient_batch 94
    second_batch 176
"""

import numpy as np
from numba import njit

from codegen.runtime.lanes import operations

SPEC = 'harmonics 3 component'
FORM = '45f74bd9a1dbd997'
CHANNELS = None
SAMPLES = 32  # that sum into one row of a shared output, whatever the number of threads
# blocks of neighbouring samples, as wide as the machine's registers
width, get, put, load, store, fetch, splat, total = operations(16)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_batch(begin, end, vector, harmonic):
    """vector [samples, 3]
    -> harmonic [samples, 16]
    57 operations an instance; nesting order harmonic by vector
    """
    real = vector.dtype.type
    step = width(vector)
    one = real(1)
    k0 = real(1.7320508075688772)  # sqrt(3)
    k1 = real(1.9364916731037085)  # sqrt(15)/2
    k2 = real(3.872983346207417)  # sqrt(15)
    k3 = real(2.23606797749979)  # sqrt(5)
    k4 = real(1.118033988749895)  # sqrt(5)/2
    k5 = real(2.091650066335189)  # sqrt(70)/4
    k6 = real(6.274950199005566)  # 3*sqrt(70)/4
    k7 = real(5.123475382979799)  # sqrt(105)/2
    k8 = real(10.246950765959598)  # sqrt(105)
    k9 = real(6.48074069840786)  # sqrt(42)
    k10 = real(1.620185174601965)  # sqrt(42)/4
    k11 = real(3.968626966596886)  # 3*sqrt(7)/2
    k12 = real(2.6457513110645907)  # sqrt(7)
    samples_in = np.empty(3 * step, vector.dtype)
    samples_out = np.empty(16 * step, vector.dtype)
    for first in range(begin, end, step):
        count = min(step, end - first)
        for s in range(step):
            n = first + min(s, count - 1)  # the last block is filled up with copies of the last sample
            for k in range(3):
                put(samples_in, (0 + k) * step, s, get(vector, n * 3, k))
        vector_0 = load(samples_in, 0 * step, 0)
        vector_1 = load(samples_in, 1 * step, 0)
        vector_2 = load(samples_in, 2 * step, 0)
        t0 = vector_0 * vector_0
        t1 = vector_1 * vector_1
        t2 = vector_2 * vector_2
        t3 = t0 + t1
        t4 = vector_0 * vector_0 * vector_1
        t5 = vector_0 * vector_0 * vector_2
        t6 = vector_1 * vector_1 * vector_2
        harmonic_0 = one
        store(samples_out, 0 * step, 0, harmonic_0)
        harmonic_1 = k0 * vector_0
        store(samples_out, 1 * step, 0, harmonic_1)
        harmonic_2 = k0 * vector_1
        store(samples_out, 2 * step, 0, harmonic_2)
        harmonic_3 = k0 * vector_2
        store(samples_out, 3 * step, 0, harmonic_3)
        harmonic_4 = k1 * t0 - k1 * t1
        store(samples_out, 4 * step, 0, harmonic_4)
        harmonic_5 = k2 * vector_0 * vector_1
        store(samples_out, 5 * step, 0, harmonic_5)
        harmonic_6 = k2 * vector_0 * vector_2
        store(samples_out, 6 * step, 0, harmonic_6)
        harmonic_7 = k2 * vector_1 * vector_2
        store(samples_out, 7 * step, 0, harmonic_7)
        harmonic_8 = k3 * t2 - k4 * t3
        store(samples_out, 8 * step, 0, harmonic_8)
        harmonic_9 = vector_0 * (k5 * t0 - k6 * t1)
        store(samples_out, 9 * step, 0, harmonic_9)
        harmonic_10 = k6 * t4 - k5 * vector_1 * vector_1 * vector_1
        store(samples_out, 10 * step, 0, harmonic_10)
        harmonic_11 = k7 * t5 - k7 * t6
        store(samples_out, 11 * step, 0, harmonic_11)
        harmonic_12 = k8 * vector_0 * vector_1 * vector_2
        store(samples_out, 12 * step, 0, harmonic_12)
        harmonic_13 = vector_0 * (k9 * t2 - k10 * t3)
        store(samples_out, 13 * step, 0, harmonic_13)
        harmonic_14 = -k10 * t4 + vector_1 * (-k10 * t1 + k9 * t2)
        store(samples_out, 14 * step, 0, harmonic_14)
        harmonic_15 = -k11 * t5 - k11 * t6 + k12 * vector_2 * vector_2 * vector_2
        store(samples_out, 15 * step, 0, harmonic_15)
        for s in range(count):
            n = first + s
            for k in range(16):
                put(harmonic, n * 16, k, get(samples_out, (0 + k) * step, s))


@compiled
def gradient_batch(begin, end, vector, harmonic_bar, vector_bar):
    """vector [samples, 3]
    harmonic_bar [samples, 16]
    -> vector_bar [samples, 3]
    94 operations an instance; nesting order vector_bar by vector > harmonic_bar
    """
    real = vector.dtype.type
    step = width(vector)
    k0 = real(0.25819888974716115)  # sqrt(15)/15
    k1 = real(0.7745966692414834)  # sqrt(15)/5
    k2 = real(2.6457513110645907)  # sqrt(7)
    k3 = real(1.7320508075688772)  # sqrt(3)
    k4 = real(3.872983346207417)  # sqrt(15)
    k5 = real(2.23606797749979)  # sqrt(5)
    k6 = real(6.274950199005566)  # 3*sqrt(70)/4
    k7 = real(4.860555523805895)  # 3*sqrt(42)/4
    k8 = real(12.549900398011133)  # 3*sqrt(70)/2
    k9 = real(10.246950765959598)  # sqrt(105)
    k10 = real(6.48074069840786)  # sqrt(42)
    k11 = real(12.96148139681572)  # 2*sqrt(42)
    k12 = real(5.123475382979799)  # sqrt(105)/2
    k13 = real(4.47213595499958)  # 2*sqrt(5)
    k14 = real(7.937253933193772)  # 3*sqrt(7)
    samples_in = np.empty(19 * step, vector.dtype)
    samples_out = np.empty(3 * step, vector.dtype)
    for first in range(begin, end, step):
        count = min(step, end - first)
        for s in range(step):
            n = first + min(s, count - 1)  # the last block is filled up with copies of the last sample
            for k in range(3):
                put(samples_in, (0 + k) * step, s, get(vector, n * 3, k))
            for k in range(16):
                put(samples_in, (3 + k) * step, s, get(harmonic_bar, n * 16, k))
        vector_0 = load(samples_in, 0 * step, 0)
        vector_1 = load(samples_in, 1 * step, 0)
        vector_2 = load(samples_in, 2 * step, 0)
        harmonic_bar_1 = load(samples_in, 4 * step, 0)
        harmonic_bar_2 = load(samples_in, 5 * step, 0)
        harmonic_bar_3 = load(samples_in, 6 * step, 0)
        harmonic_bar_4 = load(samples_in, 7 * step, 0)
        harmonic_bar_5 = load(samples_in, 8 * step, 0)
        harmonic_bar_6 = load(samples_in, 9 * step, 0)
        harmonic_bar_7 = load(samples_in, 10 * step, 0)
        harmonic_bar_8 = load(samples_in, 11 * step, 0)
        harmonic_bar_9 = load(samples_in, 12 * step, 0)
        harmonic_bar_10 = load(samples_in, 13 * step, 0)
        harmonic_bar_11 = load(samples_in, 14 * step, 0)
        harmonic_bar_12 = load(samples_in, 15 * step, 0)
        harmonic_bar_13 = load(samples_in, 16 * step, 0)
        harmonic_bar_14 = load(samples_in, 17 * step, 0)
        harmonic_bar_15 = load(samples_in, 18 * step, 0)
        t0 = harmonic_bar_10 - k0 * harmonic_bar_14
        t1 = harmonic_bar_11 - k1 * harmonic_bar_15
        t2 = vector_1 * (harmonic_bar_9 + k0 * harmonic_bar_13)
        t3 = harmonic_bar_5 + k2 * vector_2 * harmonic_bar_12
        t4 = harmonic_bar_13 * vector_2
        t5 = harmonic_bar_11 + k1 * harmonic_bar_15
        t6 = harmonic_bar_14 * vector_2
        vector_bar_0 = (
            k3 * harmonic_bar_1 + vector_0 * (k4 * harmonic_bar_4 - k5 * harmonic_bar_8
            + vector_0 * (k6 * harmonic_bar_9 - k7 * harmonic_bar_13) + k8 * vector_1 * t0 + k9 * vector_2 * t1)
            + vector_1 * (-k6 * t2 + k4 * t3) + vector_2 * (k4 * harmonic_bar_6 + k10 * t4)
        )
        store(samples_out, 0 * step, 0, vector_bar_0)
        vector_bar_1 = (
            k3 * harmonic_bar_2 - vector_1 * (k4 * harmonic_bar_4 + k5 * harmonic_bar_8
            + vector_1 * (k6 * harmonic_bar_10 + k7 * harmonic_bar_14) + k9 * vector_2 * t5)
            + vector_0 * (-k8 * t2 + k4 * t3 + k6 * vector_0 * t0) + vector_2 * (k4 * harmonic_bar_7 + k10 * t6)
        )
        store(samples_out, 1 * step, 0, vector_bar_1)
        vector_bar_2 = (
            k3 * harmonic_bar_3 + vector_0 * (k4 * harmonic_bar_6 + k11 * t4 + k12 * vector_0 * t1
            + k9 * vector_1 * harmonic_bar_12) + vector_1 * (k4 * harmonic_bar_7 + k11 * t6
            - k12 * vector_1 * t5) + vector_2 * (k13 * harmonic_bar_8 + k14 * vector_2 * harmonic_bar_15)
        )
        store(samples_out, 2 * step, 0, vector_bar_2)
        for s in range(count):
            n = first + s
            for k in range(3):
                put(vector_bar, n * 3, k, get(samples_out, (0 + k) * step, s))


@compiled
def second_batch(begin, end, vector, harmonic_bar, vector_bar_hat, vector_hat, harmonic_bar_hat):
    """vector [samples, 3]
    harmonic_bar [samples, 16]
    vector_bar_hat [samples, 3]
    -> vector_hat [samples, 3], harmonic_bar_hat [samples, 16]
    176 operations an instance; nesting order vector_hat by harmonic_bar > vector > vector_bar_hat, harmonic_bar_hat by vector > vector_bar_hat
    """
    real = vector.dtype.type
    step = width(vector)
    zero = real(0)
    k0 = real(4.0)  # 4
    k1 = real(0.5)  # 1/2
    k2 = real(2.0)  # 2
    k3 = real(3.872983346207417)  # sqrt(15)
    k4 = real(2.23606797749979)  # sqrt(5)
    k5 = real(12.549900398011133)  # 3*sqrt(70)/2
    k6 = real(10.246950765959598)  # sqrt(105)
    k7 = real(9.72111104761179)  # 3*sqrt(42)/2
    k8 = real(3.24037034920393)  # sqrt(42)/2
    k9 = real(7.937253933193772)  # 3*sqrt(7)
    k10 = real(12.96148139681572)  # 2*sqrt(42)
    k11 = real(4.47213595499958)  # 2*sqrt(5)
    k12 = real(15.874507866387544)  # 6*sqrt(7)
    k13 = real(1.7320508075688772)  # sqrt(3)
    k14 = real(6.274950199005566)  # 3*sqrt(70)/4
    k15 = real(5.123475382979799)  # sqrt(105)/2
    k16 = real(1.620185174601965)  # sqrt(42)/4
    k17 = real(4.860555523805895)  # 3*sqrt(42)/4
    k18 = real(6.48074069840786)  # sqrt(42)
    k19 = real(3.968626966596886)  # 3*sqrt(7)/2
    samples_in = np.empty(22 * step, vector.dtype)
    samples_out = np.empty(19 * step, vector.dtype)
    for first in range(begin, end, step):
        count = min(step, end - first)
        for s in range(step):
            n = first + min(s, count - 1)  # the last block is filled up with copies of the last sample
            for k in range(3):
                put(samples_in, (0 + k) * step, s, get(vector, n * 3, k))
            for k in range(16):
                put(samples_in, (3 + k) * step, s, get(harmonic_bar, n * 16, k))
            for k in range(3):
                put(samples_in, (19 + k) * step, s, get(vector_bar_hat, n * 3, k))
        vector_0 = load(samples_in, 0 * step, 0)
        vector_1 = load(samples_in, 1 * step, 0)
        vector_2 = load(samples_in, 2 * step, 0)
        harmonic_bar_4 = load(samples_in, 7 * step, 0)
        harmonic_bar_5 = load(samples_in, 8 * step, 0)
        harmonic_bar_6 = load(samples_in, 9 * step, 0)
        harmonic_bar_7 = load(samples_in, 10 * step, 0)
        harmonic_bar_8 = load(samples_in, 11 * step, 0)
        harmonic_bar_9 = load(samples_in, 12 * step, 0)
        harmonic_bar_10 = load(samples_in, 13 * step, 0)
        harmonic_bar_11 = load(samples_in, 14 * step, 0)
        harmonic_bar_12 = load(samples_in, 15 * step, 0)
        harmonic_bar_13 = load(samples_in, 16 * step, 0)
        harmonic_bar_14 = load(samples_in, 17 * step, 0)
        harmonic_bar_15 = load(samples_in, 18 * step, 0)
        vector_bar_hat_0 = load(samples_in, 19 * step, 0)
        vector_bar_hat_1 = load(samples_in, 20 * step, 0)
        vector_bar_hat_2 = load(samples_in, 21 * step, 0)
        t0 = vector_bar_hat_0 * vector_0
        t1 = vector_bar_hat_1 * vector_1
        t2 = t0 - t1
        t3 = vector_bar_hat_1 * vector_0
        t4 = vector_bar_hat_0 * vector_1
        t5 = t3 + t4
        t6 = vector_bar_hat_2 * vector_0
        t7 = vector_bar_hat_0 * vector_2
        t8 = t6 + t7
        t9 = vector_bar_hat_2 * vector_1
        t10 = vector_bar_hat_1 * vector_2
        t11 = t9 + t10
        t12 = vector_bar_hat_2 * vector_2
        t13 = t1 - k0 * t12
        t14 = t12 - k1 * (t0 + t1)
        t15 = vector_bar_hat_0 * vector_1 * vector_1
        t16 = vector_0 * (t3 + k2 * t4)
        t17 = vector_0 * (t6 + k2 * t7)
        t18 = vector_1 * (t9 + k2 * t10)
        vector_hat_0 = (
            k3 * harmonic_bar_4 * vector_bar_hat_0 + k3 * harmonic_bar_5 * vector_bar_hat_1
            + k3 * harmonic_bar_6 * vector_bar_hat_2 - k4 * vector_bar_hat_0 * harmonic_bar_8
            + k5 * harmonic_bar_9 * t2 + k5 * harmonic_bar_10 * t5 + k6 * harmonic_bar_11 * t8
            + k6 * harmonic_bar_12 * t11 - harmonic_bar_13 * (k7 * t0 + k8 * t13) - k8 * t5 * harmonic_bar_14
            - k9 * t8 * harmonic_bar_15
        )
        store(samples_out, 0 * step, 0, vector_hat_0)
        vector_hat_1 = (
            -k3 * harmonic_bar_4 * vector_bar_hat_1 + k3 * vector_bar_hat_0 * harmonic_bar_5
            + k3 * vector_bar_hat_2 * harmonic_bar_7 - k4 * vector_bar_hat_1 * harmonic_bar_8
            - k5 * harmonic_bar_9 * t5 + k5 * t2 * harmonic_bar_10 - k6 * harmonic_bar_11 * t11
            + k6 * t8 * harmonic_bar_12 - k8 * t5 * harmonic_bar_13 + harmonic_bar_14 * (-k8 * t0 - k7 * t1
            + k10 * t12) - k9 * t11 * harmonic_bar_15
        )
        store(samples_out, 1 * step, 0, vector_hat_1)
        vector_hat_2 = (
            k3 * vector_bar_hat_0 * harmonic_bar_6 + k3 * vector_bar_hat_1 * harmonic_bar_7
            + k11 * vector_bar_hat_2 * harmonic_bar_8 + k6 * t2 * harmonic_bar_11 + k6 * t5 * harmonic_bar_12
            + k10 * t8 * harmonic_bar_13 + k10 * t11 * harmonic_bar_14 + k12 * harmonic_bar_15 * t14
        )
        store(samples_out, 2 * step, 0, vector_hat_2)
        harmonic_bar_hat_0 = zero
        store(samples_out, 3 * step, 0, harmonic_bar_hat_0)
        harmonic_bar_hat_1 = k13 * vector_bar_hat_0
        store(samples_out, 4 * step, 0, harmonic_bar_hat_1)
        harmonic_bar_hat_2 = k13 * vector_bar_hat_1
        store(samples_out, 5 * step, 0, harmonic_bar_hat_2)
        harmonic_bar_hat_3 = k13 * vector_bar_hat_2
        store(samples_out, 6 * step, 0, harmonic_bar_hat_3)
        harmonic_bar_hat_4 = k3 * t2
        store(samples_out, 7 * step, 0, harmonic_bar_hat_4)
        harmonic_bar_hat_5 = k3 * t5
        store(samples_out, 8 * step, 0, harmonic_bar_hat_5)
        harmonic_bar_hat_6 = k3 * t8
        store(samples_out, 9 * step, 0, harmonic_bar_hat_6)
        harmonic_bar_hat_7 = k3 * t11
        store(samples_out, 10 * step, 0, harmonic_bar_hat_7)
        harmonic_bar_hat_8 = k11 * t14
        store(samples_out, 11 * step, 0, harmonic_bar_hat_8)
        harmonic_bar_hat_9 = vector_0 * (k14 * t0 - k5 * t1) - k14 * t15
        store(samples_out, 12 * step, 0, harmonic_bar_hat_9)
        harmonic_bar_hat_10 = k14 * t16 - k14 * vector_bar_hat_1 * vector_1 * vector_1
        store(samples_out, 13 * step, 0, harmonic_bar_hat_10)
        harmonic_bar_hat_11 = k15 * t17 - k15 * t18
        store(samples_out, 14 * step, 0, harmonic_bar_hat_11)
        harmonic_bar_hat_12 = k6 * (vector_0 * t11 + vector_bar_hat_0 * vector_1 * vector_2)
        store(samples_out, 15 * step, 0, harmonic_bar_hat_12)
        harmonic_bar_hat_13 = (
            -k16 * t15 - vector_0 * (k17 * t0 + k8 * t13) + k18 * vector_bar_hat_0 * vector_2 * vector_2
        )
        store(samples_out, 16 * step, 0, harmonic_bar_hat_13)
        harmonic_bar_hat_14 = (
            -k16 * t16 + vector_1 * (-k17 * t1 + k10 * t12) + k18 * vector_bar_hat_1 * vector_2 * vector_2
        )
        store(samples_out, 17 * step, 0, harmonic_bar_hat_14)
        harmonic_bar_hat_15 = -k19 * t17 - k19 * t18 + k9 * vector_bar_hat_2 * vector_2 * vector_2
        store(samples_out, 18 * step, 0, harmonic_bar_hat_15)
        for s in range(count):
            n = first + s
            for k in range(3):
                put(vector_hat, n * 3, k, get(samples_out, (0 + k) * step, s))
            for k in range(16):
                put(harmonic_bar_hat, n * 16, k, get(samples_out, (3 + k) * step, s))


# (order of derivative, axis of the outputs, function (a loop in parts has several), index arrays, inputs,
#  outputs as (name, components, components a knot, has channels), operations an instance)
LOOPS = (
    (0, 'batch', forward_batch, (), ('vector',), (('harmonic', 16, 16, False),), 57),
    (1, 'batch', gradient_batch, (), ('vector', 'harmonic_bar'), (('vector_bar', 3, 3, False),), 94),
    (2, 'batch', second_batch, (), ('vector', 'harmonic_bar', 'vector_bar_hat'), (('vector_hat', 3, 3, False), ('harmonic_bar_hat', 16, 16, False),), 176),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('vector',), ('vector', 'harmonic_bar'), ('vector', 'harmonic_bar', 'vector_bar_hat'))
OUTPUTS = (('harmonic',), ('vector_bar',), ('vector_hat', 'harmonic_bar_hat'))

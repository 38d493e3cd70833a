"""harmonics 3 component: Triton kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 45f74bd9a1dbd997, made by
    python -m codegen show harmonics 3 component --target triton
Operations of one instance with all its channels:
    forward_batch 57
    gradient_batch 94
    second_batch 176
Values alive at once in each lane, estimated (float32 values for each of its channels, and others once):
    forward_batch 4 * 7 + 0
    gradient_batch 4 * 20 + 0
    second_batch 4 * 23 + 0
"""

import triton
import triton.language as tl

SPEC = 'harmonics 3 component'
FORM = '45f74bd9a1dbd997'
CHANNELS = None


@triton.jit(do_not_specialize=['samples'])
def forward_batch(vector, harmonic, samples, BLOCK: tl.constexpr):
    """vector [samples, 3]
    -> harmonic [samples, 16]
    A lane makes one sample; nesting order harmonic by vector
    """
    real: tl.constexpr = vector.dtype.element_ty
    k0: tl.constexpr = 1.7320508075688772  # sqrt(3)
    k1: tl.constexpr = 3.872983346207417  # sqrt(15)
    k2: tl.constexpr = 10.246950765959598  # sqrt(105)
    k3: tl.constexpr = 6.274950199005566  # 3*sqrt(70)/4
    k4: tl.constexpr = 2.091650066335189  # sqrt(70)/4
    k5: tl.constexpr = 1.620185174601965  # sqrt(42)/4
    k6: tl.constexpr = 6.48074069840786  # sqrt(42)
    k7: tl.constexpr = 3.968626966596886  # 3*sqrt(7)/2
    k8: tl.constexpr = 2.6457513110645907  # sqrt(7)
    k9: tl.constexpr = 5.123475382979799  # sqrt(105)/2
    k10: tl.constexpr = 1.9364916731037085  # sqrt(15)/2
    k11: tl.constexpr = 2.23606797749979  # sqrt(5)
    k12: tl.constexpr = 1.118033988749895  # sqrt(5)/2
    one = tl.full((), 1.0, real)
    n = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    inside = n < samples
    vector_n = vector + n * 3
    harmonic_n = harmonic + n * 16
    tl.store(harmonic_n, one, inside)
    vector_0 = tl.load(vector_n, inside, 0.0)
    harmonic_1 = k0 * vector_0
    tl.store(harmonic_n + 1, harmonic_1, inside)
    vector_1 = tl.load(vector_n + 1, inside, 0.0)
    harmonic_2 = k0 * vector_1
    tl.store(harmonic_n + 2, harmonic_2, inside)
    harmonic_5 = k1 * vector_0 * vector_1
    tl.store(harmonic_n + 5, harmonic_5, inside)
    vector_2 = tl.load(vector_n + 2, inside, 0.0)
    harmonic_3 = k0 * vector_2
    tl.store(harmonic_n + 3, harmonic_3, inside)
    harmonic_6 = k1 * vector_0 * vector_2
    tl.store(harmonic_n + 6, harmonic_6, inside)
    harmonic_7 = k1 * vector_1 * vector_2
    tl.store(harmonic_n + 7, harmonic_7, inside)
    harmonic_12 = k2 * vector_0 * vector_1 * vector_2
    tl.store(harmonic_n + 12, harmonic_12, inside)
    t4 = vector_0 * vector_0 * vector_1
    harmonic_10 = k3 * t4 - k4 * vector_1 * vector_1 * vector_1
    tl.store(harmonic_n + 10, harmonic_10, inside)
    t1 = vector_1 * vector_1
    t2 = vector_2 * vector_2
    harmonic_14 = -k5 * t4 + vector_1 * (-k5 * t1 + k6 * t2)
    tl.store(harmonic_n + 14, harmonic_14, inside)
    t5 = vector_0 * vector_0 * vector_2
    t6 = vector_1 * vector_1 * vector_2
    harmonic_15 = -k7 * t5 - k7 * t6 + k8 * vector_2 * vector_2 * vector_2
    tl.store(harmonic_n + 15, harmonic_15, inside)
    harmonic_11 = k9 * t5 - k9 * t6
    tl.store(harmonic_n + 11, harmonic_11, inside)
    t0 = vector_0 * vector_0
    harmonic_4 = k10 * t0 - k10 * t1
    tl.store(harmonic_n + 4, harmonic_4, inside)
    harmonic_9 = vector_0 * (k4 * t0 - k3 * t1)
    tl.store(harmonic_n + 9, harmonic_9, inside)
    t3 = t0 + t1
    harmonic_13 = vector_0 * (k6 * t2 - k5 * t3)
    tl.store(harmonic_n + 13, harmonic_13, inside)
    harmonic_8 = k11 * t2 - k12 * t3
    tl.store(harmonic_n + 8, harmonic_8, inside)


@triton.jit(do_not_specialize=['samples'])
def gradient_batch(vector, harmonic_bar, vector_bar, samples, BLOCK: tl.constexpr):
    """vector [samples, 3]
    harmonic_bar [samples, 16]
    -> vector_bar [samples, 3]
    A lane makes one sample; nesting order vector_bar by vector > harmonic_bar
    """
    real: tl.constexpr = vector.dtype.element_ty
    k0: tl.constexpr = 0.7745966692414834  # sqrt(15)/5
    k1: tl.constexpr = 1.7320508075688772  # sqrt(3)
    k2: tl.constexpr = 3.872983346207417  # sqrt(15)
    k3: tl.constexpr = 12.96148139681572  # 2*sqrt(42)
    k4: tl.constexpr = 5.123475382979799  # sqrt(105)/2
    k5: tl.constexpr = 10.246950765959598  # sqrt(105)
    k6: tl.constexpr = 4.47213595499958  # 2*sqrt(5)
    k7: tl.constexpr = 7.937253933193772  # 3*sqrt(7)
    k8: tl.constexpr = 0.25819888974716115  # sqrt(15)/15
    k9: tl.constexpr = 2.6457513110645907  # sqrt(7)
    k10: tl.constexpr = 2.23606797749979  # sqrt(5)
    k11: tl.constexpr = 6.274950199005566  # 3*sqrt(70)/4
    k12: tl.constexpr = 4.860555523805895  # 3*sqrt(42)/4
    k13: tl.constexpr = 12.549900398011133  # 3*sqrt(70)/2
    k14: tl.constexpr = 6.48074069840786  # sqrt(42)
    n = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    inside = n < samples
    vector_n = vector + n * 3
    harmonic_bar_n = harmonic_bar + n * 16
    vector_bar_n = vector_bar + n * 3
    harmonic_bar_3 = tl.load(harmonic_bar_n + 3, inside, 0.0)
    vector_0 = tl.load(vector_n, inside, 0.0)
    harmonic_bar_6 = tl.load(harmonic_bar_n + 6, inside, 0.0)
    harmonic_bar_13 = tl.load(harmonic_bar_n + 13, inside, 0.0)
    vector_2 = tl.load(vector_n + 2, inside, 0.0)
    t4 = harmonic_bar_13 * vector_2
    harmonic_bar_11 = tl.load(harmonic_bar_n + 11, inside, 0.0)
    harmonic_bar_15 = tl.load(harmonic_bar_n + 15, inside, 0.0)
    t1 = harmonic_bar_11 - k0 * harmonic_bar_15
    vector_1 = tl.load(vector_n + 1, inside, 0.0)
    harmonic_bar_12 = tl.load(harmonic_bar_n + 12, inside, 0.0)
    harmonic_bar_7 = tl.load(harmonic_bar_n + 7, inside, 0.0)
    harmonic_bar_14 = tl.load(harmonic_bar_n + 14, inside, 0.0)
    t6 = harmonic_bar_14 * vector_2
    t5 = harmonic_bar_11 + k0 * harmonic_bar_15
    harmonic_bar_8 = tl.load(harmonic_bar_n + 8, inside, 0.0)
    vector_bar_2 = (
        k1 * harmonic_bar_3 + vector_0 * (k2 * harmonic_bar_6 + k3 * t4 + k4 * vector_0 * t1
        + k5 * vector_1 * harmonic_bar_12) + vector_1 * (k2 * harmonic_bar_7 + k3 * t6 - k4 * vector_1 * t5)
        + vector_2 * (k6 * harmonic_bar_8 + k7 * vector_2 * harmonic_bar_15)
    )
    tl.store(vector_bar_n + 2, vector_bar_2, inside)
    harmonic_bar_2 = tl.load(harmonic_bar_n + 2, inside, 0.0)
    harmonic_bar_4 = tl.load(harmonic_bar_n + 4, inside, 0.0)
    harmonic_bar_10 = tl.load(harmonic_bar_n + 10, inside, 0.0)
    harmonic_bar_9 = tl.load(harmonic_bar_n + 9, inside, 0.0)
    t2 = vector_1 * (harmonic_bar_9 + k8 * harmonic_bar_13)
    harmonic_bar_5 = tl.load(harmonic_bar_n + 5, inside, 0.0)
    t3 = harmonic_bar_5 + k9 * vector_2 * harmonic_bar_12
    t0 = harmonic_bar_10 - k8 * harmonic_bar_14
    vector_bar_1 = (
        k1 * harmonic_bar_2 - vector_1 * (k2 * harmonic_bar_4 + k10 * harmonic_bar_8
        + vector_1 * (k11 * harmonic_bar_10 + k12 * harmonic_bar_14) + k5 * vector_2 * t5)
        + vector_0 * (-k13 * t2 + k2 * t3 + k11 * vector_0 * t0) + vector_2 * (k2 * harmonic_bar_7 + k14 * t6)
    )
    tl.store(vector_bar_n + 1, vector_bar_1, inside)
    harmonic_bar_1 = tl.load(harmonic_bar_n + 1, inside, 0.0)
    vector_bar_0 = (
        k1 * harmonic_bar_1 + vector_0 * (k2 * harmonic_bar_4 - k10 * harmonic_bar_8
        + vector_0 * (k11 * harmonic_bar_9 - k12 * harmonic_bar_13) + k13 * vector_1 * t0 + k5 * vector_2 * t1)
        + vector_1 * (-k11 * t2 + k2 * t3) + vector_2 * (k2 * harmonic_bar_6 + k14 * t4)
    )
    tl.store(vector_bar_n, vector_bar_0, inside)


@triton.jit(do_not_specialize=['samples'])
def second_batch(vector, harmonic_bar, vector_bar_hat, vector_hat, harmonic_bar_hat, samples, BLOCK: tl.constexpr):
    """vector [samples, 3]
    harmonic_bar [samples, 16]
    vector_bar_hat [samples, 3]
    -> vector_hat [samples, 3], harmonic_bar_hat [samples, 16]
    A lane makes one sample; nesting order vector_hat by harmonic_bar > vector > vector_bar_hat, harmonic_bar_hat by vector > vector_bar_hat
    """
    real: tl.constexpr = vector.dtype.element_ty
    k0: tl.constexpr = 1.7320508075688772  # sqrt(3)
    k1: tl.constexpr = 3.872983346207417  # sqrt(15)
    k2: tl.constexpr = 6.274950199005566  # 3*sqrt(70)/4
    k3: tl.constexpr = 12.549900398011133  # 3*sqrt(70)/2
    k4: tl.constexpr = 4.0  # 4
    k5: tl.constexpr = 1.620185174601965  # sqrt(42)/4
    k6: tl.constexpr = 4.860555523805895  # 3*sqrt(42)/4
    k7: tl.constexpr = 3.24037034920393  # sqrt(42)/2
    k8: tl.constexpr = 6.48074069840786  # sqrt(42)
    k9: tl.constexpr = 0.5  # 1/2
    k10: tl.constexpr = 4.47213595499958  # 2*sqrt(5)
    k11: tl.constexpr = 2.0  # 2
    k12: tl.constexpr = 12.96148139681572  # 2*sqrt(42)
    k13: tl.constexpr = 5.123475382979799  # sqrt(105)/2
    k14: tl.constexpr = 10.246950765959598  # sqrt(105)
    k15: tl.constexpr = 3.968626966596886  # 3*sqrt(7)/2
    k16: tl.constexpr = 7.937253933193772  # 3*sqrt(7)
    k17: tl.constexpr = 15.874507866387544  # 6*sqrt(7)
    k18: tl.constexpr = 2.23606797749979  # sqrt(5)
    k19: tl.constexpr = 9.72111104761179  # 3*sqrt(42)/2
    zero = tl.full((), 0.0, real)
    n = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    inside = n < samples
    vector_n = vector + n * 3
    harmonic_bar_n = harmonic_bar + n * 16
    vector_bar_hat_n = vector_bar_hat + n * 3
    vector_hat_n = vector_hat + n * 3
    harmonic_bar_hat_n = harmonic_bar_hat + n * 16
    tl.store(harmonic_bar_hat_n, zero, inside)
    vector_bar_hat_0 = tl.load(vector_bar_hat_n, inside, 0.0)
    harmonic_bar_hat_1 = k0 * vector_bar_hat_0
    tl.store(harmonic_bar_hat_n + 1, harmonic_bar_hat_1, inside)
    vector_bar_hat_1 = tl.load(vector_bar_hat_n + 1, inside, 0.0)
    harmonic_bar_hat_2 = k0 * vector_bar_hat_1
    tl.store(harmonic_bar_hat_n + 2, harmonic_bar_hat_2, inside)
    vector_bar_hat_2 = tl.load(vector_bar_hat_n + 2, inside, 0.0)
    harmonic_bar_hat_3 = k0 * vector_bar_hat_2
    tl.store(harmonic_bar_hat_n + 3, harmonic_bar_hat_3, inside)
    vector_0 = tl.load(vector_n, inside, 0.0)
    t0 = vector_bar_hat_0 * vector_0
    vector_1 = tl.load(vector_n + 1, inside, 0.0)
    t1 = vector_bar_hat_1 * vector_1
    t2 = t0 - t1
    harmonic_bar_hat_4 = k1 * t2
    tl.store(harmonic_bar_hat_n + 4, harmonic_bar_hat_4, inside)
    t15 = vector_bar_hat_0 * vector_1 * vector_1
    harmonic_bar_hat_9 = vector_0 * (k2 * t0 - k3 * t1) - k2 * t15
    tl.store(harmonic_bar_hat_n + 9, harmonic_bar_hat_9, inside)
    vector_2 = tl.load(vector_n + 2, inside, 0.0)
    t12 = vector_bar_hat_2 * vector_2
    t13 = t1 - k4 * t12
    harmonic_bar_hat_13 = (
        -k5 * t15 - vector_0 * (k6 * t0 + k7 * t13) + k8 * vector_bar_hat_0 * vector_2 * vector_2
    )
    tl.store(harmonic_bar_hat_n + 13, harmonic_bar_hat_13, inside)
    t14 = t12 - k9 * (t0 + t1)
    harmonic_bar_hat_8 = k10 * t14
    tl.store(harmonic_bar_hat_n + 8, harmonic_bar_hat_8, inside)
    t3 = vector_bar_hat_1 * vector_0
    t4 = vector_bar_hat_0 * vector_1
    t5 = t3 + t4
    harmonic_bar_hat_5 = k1 * t5
    tl.store(harmonic_bar_hat_n + 5, harmonic_bar_hat_5, inside)
    t16 = vector_0 * (t3 + k11 * t4)
    harmonic_bar_hat_10 = k2 * t16 - k2 * vector_bar_hat_1 * vector_1 * vector_1
    tl.store(harmonic_bar_hat_n + 10, harmonic_bar_hat_10, inside)
    harmonic_bar_hat_14 = (
        -k5 * t16 + vector_1 * (-k6 * t1 + k12 * t12) + k8 * vector_bar_hat_1 * vector_2 * vector_2
    )
    tl.store(harmonic_bar_hat_n + 14, harmonic_bar_hat_14, inside)
    t6 = vector_bar_hat_2 * vector_0
    t7 = vector_bar_hat_0 * vector_2
    t8 = t6 + t7
    harmonic_bar_hat_6 = k1 * t8
    tl.store(harmonic_bar_hat_n + 6, harmonic_bar_hat_6, inside)
    t17 = vector_0 * (t6 + k11 * t7)
    t9 = vector_bar_hat_2 * vector_1
    t10 = vector_bar_hat_1 * vector_2
    t18 = vector_1 * (t9 + k11 * t10)
    harmonic_bar_hat_11 = k13 * t17 - k13 * t18
    tl.store(harmonic_bar_hat_n + 11, harmonic_bar_hat_11, inside)
    t11 = t9 + t10
    harmonic_bar_hat_12 = k14 * (vector_0 * t11 + vector_bar_hat_0 * vector_1 * vector_2)
    tl.store(harmonic_bar_hat_n + 12, harmonic_bar_hat_12, inside)
    harmonic_bar_hat_15 = -k15 * t17 - k15 * t18 + k16 * vector_bar_hat_2 * vector_2 * vector_2
    tl.store(harmonic_bar_hat_n + 15, harmonic_bar_hat_15, inside)
    harmonic_bar_hat_7 = k1 * t11
    tl.store(harmonic_bar_hat_n + 7, harmonic_bar_hat_7, inside)
    harmonic_bar_6 = tl.load(harmonic_bar_n + 6, inside, 0.0)
    harmonic_bar_7 = tl.load(harmonic_bar_n + 7, inside, 0.0)
    harmonic_bar_8 = tl.load(harmonic_bar_n + 8, inside, 0.0)
    harmonic_bar_11 = tl.load(harmonic_bar_n + 11, inside, 0.0)
    harmonic_bar_12 = tl.load(harmonic_bar_n + 12, inside, 0.0)
    harmonic_bar_13 = tl.load(harmonic_bar_n + 13, inside, 0.0)
    harmonic_bar_14 = tl.load(harmonic_bar_n + 14, inside, 0.0)
    harmonic_bar_15 = tl.load(harmonic_bar_n + 15, inside, 0.0)
    vector_hat_2 = (
        k1 * vector_bar_hat_0 * harmonic_bar_6 + k1 * vector_bar_hat_1 * harmonic_bar_7
        + k10 * vector_bar_hat_2 * harmonic_bar_8 + k14 * t2 * harmonic_bar_11 + k14 * t5 * harmonic_bar_12
        + k12 * t8 * harmonic_bar_13 + k12 * t11 * harmonic_bar_14 + k17 * harmonic_bar_15 * t14
    )
    tl.store(vector_hat_n + 2, vector_hat_2, inside)
    harmonic_bar_4 = tl.load(harmonic_bar_n + 4, inside, 0.0)
    harmonic_bar_5 = tl.load(harmonic_bar_n + 5, inside, 0.0)
    harmonic_bar_9 = tl.load(harmonic_bar_n + 9, inside, 0.0)
    harmonic_bar_10 = tl.load(harmonic_bar_n + 10, inside, 0.0)
    vector_hat_1 = (
        -k1 * harmonic_bar_4 * vector_bar_hat_1 + k1 * vector_bar_hat_0 * harmonic_bar_5
        + k1 * vector_bar_hat_2 * harmonic_bar_7 - k18 * vector_bar_hat_1 * harmonic_bar_8
        - k3 * harmonic_bar_9 * t5 + k3 * t2 * harmonic_bar_10 - k14 * harmonic_bar_11 * t11
        + k14 * t8 * harmonic_bar_12 - k7 * t5 * harmonic_bar_13 + harmonic_bar_14 * (-k7 * t0 - k19 * t1
        + k12 * t12) - k16 * t11 * harmonic_bar_15
    )
    tl.store(vector_hat_n + 1, vector_hat_1, inside)
    vector_hat_0 = (
        k1 * harmonic_bar_4 * vector_bar_hat_0 + k1 * harmonic_bar_5 * vector_bar_hat_1
        + k1 * harmonic_bar_6 * vector_bar_hat_2 - k18 * vector_bar_hat_0 * harmonic_bar_8
        + k3 * harmonic_bar_9 * t2 + k3 * harmonic_bar_10 * t5 + k14 * harmonic_bar_11 * t8
        + k14 * harmonic_bar_12 * t11 - harmonic_bar_13 * (k19 * t0 + k7 * t13) - k7 * t5 * harmonic_bar_14
        - k16 * t8 * harmonic_bar_15
    )
    tl.store(vector_hat_n, vector_hat_0, inside)


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs, channels a lane in float32)
LOOPS = (
    (0, 'batch', forward_batch, (), ('vector',), ('harmonic',), 4),
    (1, 'batch', gradient_batch, (), ('vector', 'harmonic_bar'), ('vector_bar',), 4),
    (2, 'batch', second_batch, (), ('vector', 'harmonic_bar', 'vector_bar_hat'), ('vector_hat', 'harmonic_bar_hat'), 4),
)
# outputs by order of derivative as (name, axis, components, components a knot, has channels)
OUTPUTS = (
    (('harmonic', 'batch', 16, 16, False), ),
    (('vector_bar', 'batch', 3, 3, False), ),
    (('vector_hat', 'batch', 3, 3, False), ('harmonic_bar_hat', 'batch', 16, 16, False), ),
)
# names of all inputs by order of derivative
INPUTS = (('vector',), ('vector', 'harmonic_bar'), ('vector', 'harmonic_bar', 'vector_bar_hat'))

"""harmonics 2 component: Triton kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form a72ec64a73085701, made by
    python -m codegen show harmonics 2 component --target triton
Operations of one instance with all its channels:
    forward_batch 20
    gradient_batch 34
    second_batch 53
Values alive at once in each lane, estimated (float32 values for each of its channels, and others once):
    forward_batch 4 * 4 + 0
    gradient_batch 4 * 9 + 0
    second_batch 4 * 8 + 0
"""

import triton
import triton.language as tl

SPEC = 'harmonics 2 component'
FORM = 'a72ec64a73085701'
CHANNELS = None


@triton.jit(do_not_specialize=['samples'])
def forward_batch(vector, harmonic, samples, BLOCK: tl.constexpr):
    """vector [samples, 3]
    -> harmonic [samples, 9]
    A lane makes one sample; nesting order harmonic by vector
    """
    real: tl.constexpr = vector.dtype.element_ty
    k0: tl.constexpr = 1.7320508075688772  # sqrt(3)
    k1: tl.constexpr = 3.872983346207417  # sqrt(15)
    k2: tl.constexpr = 1.118033988749895  # sqrt(5)/2
    k3: tl.constexpr = 2.23606797749979  # sqrt(5)
    k4: tl.constexpr = 1.9364916731037085  # sqrt(15)/2
    one = tl.full((), 1.0, real)
    n = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    inside = n < samples
    vector_n = vector + n * 3
    harmonic_n = harmonic + n * 9
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
    t0 = vector_0 * vector_0
    t1 = vector_1 * vector_1
    harmonic_8 = -k2 * t0 - k2 * t1 + k3 * vector_2 * vector_2
    tl.store(harmonic_n + 8, harmonic_8, inside)
    harmonic_4 = k4 * t0 - k4 * t1
    tl.store(harmonic_n + 4, harmonic_4, inside)


@triton.jit(do_not_specialize=['samples'])
def gradient_batch(vector, harmonic_bar, vector_bar, samples, BLOCK: tl.constexpr):
    """vector [samples, 3]
    harmonic_bar [samples, 9]
    -> vector_bar [samples, 3]
    A lane makes one sample; nesting order vector_bar by vector > harmonic_bar
    """
    real: tl.constexpr = vector.dtype.element_ty
    k0: tl.constexpr = 1.7320508075688772  # sqrt(3)
    k1: tl.constexpr = 3.872983346207417  # sqrt(15)
    k2: tl.constexpr = 4.47213595499958  # 2*sqrt(5)
    k3: tl.constexpr = 2.23606797749979  # sqrt(5)
    n = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    inside = n < samples
    vector_n = vector + n * 3
    harmonic_bar_n = harmonic_bar + n * 9
    vector_bar_n = vector_bar + n * 3
    harmonic_bar_3 = tl.load(harmonic_bar_n + 3, inside, 0.0)
    vector_0 = tl.load(vector_n, inside, 0.0)
    harmonic_bar_6 = tl.load(harmonic_bar_n + 6, inside, 0.0)
    vector_1 = tl.load(vector_n + 1, inside, 0.0)
    harmonic_bar_7 = tl.load(harmonic_bar_n + 7, inside, 0.0)
    vector_2 = tl.load(vector_n + 2, inside, 0.0)
    harmonic_bar_8 = tl.load(harmonic_bar_n + 8, inside, 0.0)
    vector_bar_2 = (
        k0 * harmonic_bar_3 + k1 * vector_0 * harmonic_bar_6 + k1 * vector_1 * harmonic_bar_7
        + k2 * vector_2 * harmonic_bar_8
    )
    tl.store(vector_bar_n + 2, vector_bar_2, inside)
    harmonic_bar_1 = tl.load(harmonic_bar_n + 1, inside, 0.0)
    harmonic_bar_4 = tl.load(harmonic_bar_n + 4, inside, 0.0)
    harmonic_bar_5 = tl.load(harmonic_bar_n + 5, inside, 0.0)
    vector_bar_0 = (
        k0 * harmonic_bar_1 + vector_0 * (k1 * harmonic_bar_4 - k3 * harmonic_bar_8)
        + k1 * harmonic_bar_5 * vector_1 + k1 * harmonic_bar_6 * vector_2
    )
    tl.store(vector_bar_n, vector_bar_0, inside)
    harmonic_bar_2 = tl.load(harmonic_bar_n + 2, inside, 0.0)
    vector_bar_1 = (
        k0 * harmonic_bar_2 - vector_1 * (k1 * harmonic_bar_4 + k3 * harmonic_bar_8)
        + k1 * vector_0 * harmonic_bar_5 + k1 * vector_2 * harmonic_bar_7
    )
    tl.store(vector_bar_n + 1, vector_bar_1, inside)


@triton.jit(do_not_specialize=['samples'])
def second_batch(vector, harmonic_bar, vector_bar_hat, vector_hat, harmonic_bar_hat, samples, BLOCK: tl.constexpr):
    """vector [samples, 3]
    harmonic_bar [samples, 9]
    vector_bar_hat [samples, 3]
    -> vector_hat [samples, 3], harmonic_bar_hat [samples, 9]
    A lane makes one sample; nesting order vector_hat by vector_bar_hat > harmonic_bar, harmonic_bar_hat by vector > vector_bar_hat
    """
    real: tl.constexpr = vector.dtype.element_ty
    k0: tl.constexpr = 1.7320508075688772  # sqrt(3)
    k1: tl.constexpr = 3.872983346207417  # sqrt(15)
    k2: tl.constexpr = 2.23606797749979  # sqrt(5)
    k3: tl.constexpr = 4.47213595499958  # 2*sqrt(5)
    zero = tl.full((), 0.0, real)
    n = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    inside = n < samples
    vector_n = vector + n * 3
    harmonic_bar_n = harmonic_bar + n * 9
    vector_bar_hat_n = vector_bar_hat + n * 3
    vector_hat_n = vector_hat + n * 3
    harmonic_bar_hat_n = harmonic_bar_hat + n * 9
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
    vector_1 = tl.load(vector_n + 1, inside, 0.0)
    harmonic_bar_hat_5 = k1 * (vector_bar_hat_1 * vector_0 + vector_bar_hat_0 * vector_1)
    tl.store(harmonic_bar_hat_n + 5, harmonic_bar_hat_5, inside)
    vector_2 = tl.load(vector_n + 2, inside, 0.0)
    harmonic_bar_hat_6 = k1 * (vector_bar_hat_2 * vector_0 + vector_bar_hat_0 * vector_2)
    tl.store(harmonic_bar_hat_n + 6, harmonic_bar_hat_6, inside)
    harmonic_bar_hat_7 = k1 * (vector_bar_hat_2 * vector_1 + vector_bar_hat_1 * vector_2)
    tl.store(harmonic_bar_hat_n + 7, harmonic_bar_hat_7, inside)
    t0 = vector_bar_hat_0 * vector_0
    t1 = vector_bar_hat_1 * vector_1
    harmonic_bar_hat_8 = -k2 * t0 - k2 * t1 + k3 * vector_bar_hat_2 * vector_2
    tl.store(harmonic_bar_hat_n + 8, harmonic_bar_hat_8, inside)
    harmonic_bar_hat_4 = k1 * (t0 - t1)
    tl.store(harmonic_bar_hat_n + 4, harmonic_bar_hat_4, inside)
    harmonic_bar_6 = tl.load(harmonic_bar_n + 6, inside, 0.0)
    harmonic_bar_7 = tl.load(harmonic_bar_n + 7, inside, 0.0)
    harmonic_bar_8 = tl.load(harmonic_bar_n + 8, inside, 0.0)
    vector_hat_2 = (
        k1 * vector_bar_hat_0 * harmonic_bar_6 + k1 * vector_bar_hat_1 * harmonic_bar_7
        + k3 * vector_bar_hat_2 * harmonic_bar_8
    )
    tl.store(vector_hat_n + 2, vector_hat_2, inside)
    harmonic_bar_4 = tl.load(harmonic_bar_n + 4, inside, 0.0)
    harmonic_bar_5 = tl.load(harmonic_bar_n + 5, inside, 0.0)
    vector_hat_0 = (
        vector_bar_hat_0 * (k1 * harmonic_bar_4 - k2 * harmonic_bar_8) + k1 * harmonic_bar_5 * vector_bar_hat_1
        + k1 * harmonic_bar_6 * vector_bar_hat_2
    )
    tl.store(vector_hat_n, vector_hat_0, inside)
    vector_hat_1 = (
        -vector_bar_hat_1 * (k1 * harmonic_bar_4 + k2 * harmonic_bar_8) + k1 * vector_bar_hat_0 * harmonic_bar_5
        + k1 * vector_bar_hat_2 * harmonic_bar_7
    )
    tl.store(vector_hat_n + 1, vector_hat_1, inside)


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs, channels a lane in float32)
LOOPS = (
    (0, 'batch', forward_batch, (), ('vector',), ('harmonic',), 4),
    (1, 'batch', gradient_batch, (), ('vector', 'harmonic_bar'), ('vector_bar',), 4),
    (2, 'batch', second_batch, (), ('vector', 'harmonic_bar', 'vector_bar_hat'), ('vector_hat', 'harmonic_bar_hat'), 4),
)
# outputs by order of derivative as (name, axis, components, components a knot, has channels)
OUTPUTS = (
    (('harmonic', 'batch', 9, 9, False), ),
    (('vector_bar', 'batch', 3, 3, False), ),
    (('vector_hat', 'batch', 3, 3, False), ('harmonic_bar_hat', 'batch', 9, 9, False), ),
)
# names of all inputs by order of derivative
INPUTS = (('vector',), ('vector', 'harmonic_bar'), ('vector', 'harmonic_bar', 'vector_bar_hat'))

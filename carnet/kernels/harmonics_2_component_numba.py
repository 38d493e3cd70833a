"""harmonics 2 component: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form a72ec64a73085701, made by
    python -m codegen show harmonics 2 component --target numba
Operations of one instance with all its channels:
    forward_batch 20
    gradient_batch 34
    second_batch 53
"""

import numpy as np
from numba import njit

SPEC = 'harmonics 2 component'
FORM = 'a72ec64a73085701'
CHANNELS = None
BLOCK = 32  # samples that sum into one row of a shared output, whatever the number of threads
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_batch(begin, end, vector, harmonic):
    """vector [samples, 3]
    -> harmonic [samples, 9]
    20 operations an instance; nesting order harmonic by vector
    """
    real = vector.dtype.type
    one = real(1)
    k0 = real(1.7320508075688772)  # sqrt(3)
    k1 = real(1.9364916731037085)  # sqrt(15)/2
    k2 = real(3.872983346207417)  # sqrt(15)
    k3 = real(1.118033988749895)  # sqrt(5)/2
    k4 = real(2.23606797749979)  # sqrt(5)
    for n in range(begin, end):
        vector_n = vector[n * 3:n * 3 + 3]
        harmonic_n = harmonic[n * 9:(n + 1) * 9]
        vector_0 = vector_n[0]
        vector_1 = vector_n[1]
        vector_2 = vector_n[2]
        t0 = vector_0 * vector_0
        t1 = vector_1 * vector_1
        harmonic_n[0] = one
        harmonic_n[1] = k0 * vector_0
        harmonic_n[2] = k0 * vector_1
        harmonic_n[3] = k0 * vector_2
        harmonic_n[4] = k1 * t0 - k1 * t1
        harmonic_n[5] = k2 * vector_0 * vector_1
        harmonic_n[6] = k2 * vector_0 * vector_2
        harmonic_n[7] = k2 * vector_1 * vector_2
        harmonic_n[8] = -k3 * t0 - k3 * t1 + k4 * vector_2 * vector_2


@compiled
def gradient_batch(begin, end, vector, harmonic_bar, vector_bar):
    """vector [samples, 3]
    harmonic_bar [samples, 9]
    -> vector_bar [samples, 3]
    34 operations an instance; nesting order vector_bar by vector > harmonic_bar
    """
    real = vector.dtype.type
    k0 = real(1.7320508075688772)  # sqrt(3)
    k1 = real(3.872983346207417)  # sqrt(15)
    k2 = real(2.23606797749979)  # sqrt(5)
    k3 = real(4.47213595499958)  # 2*sqrt(5)
    for n in range(begin, end):
        vector_n = vector[n * 3:n * 3 + 3]
        harmonic_bar_n = harmonic_bar[n * 9:n * 9 + 9]
        vector_bar_n = vector_bar[n * 3:(n + 1) * 3]
        vector_0 = vector_n[0]
        vector_1 = vector_n[1]
        vector_2 = vector_n[2]
        harmonic_bar_1 = harmonic_bar_n[1]
        harmonic_bar_2 = harmonic_bar_n[2]
        harmonic_bar_3 = harmonic_bar_n[3]
        harmonic_bar_4 = harmonic_bar_n[4]
        harmonic_bar_5 = harmonic_bar_n[5]
        harmonic_bar_6 = harmonic_bar_n[6]
        harmonic_bar_7 = harmonic_bar_n[7]
        harmonic_bar_8 = harmonic_bar_n[8]
        vector_bar_n[0] = (
            k0 * harmonic_bar_1 + vector_0 * (k1 * harmonic_bar_4 - k2 * harmonic_bar_8)
            + k1 * harmonic_bar_5 * vector_1 + k1 * harmonic_bar_6 * vector_2
        )
        vector_bar_n[1] = (
            k0 * harmonic_bar_2 - vector_1 * (k1 * harmonic_bar_4 + k2 * harmonic_bar_8)
            + k1 * vector_0 * harmonic_bar_5 + k1 * vector_2 * harmonic_bar_7
        )
        vector_bar_n[2] = (
            k0 * harmonic_bar_3 + k1 * vector_0 * harmonic_bar_6 + k1 * vector_1 * harmonic_bar_7
            + k3 * vector_2 * harmonic_bar_8
        )


@compiled
def second_batch(begin, end, vector, harmonic_bar, vector_bar_hat, vector_hat, harmonic_bar_hat):
    """vector [samples, 3]
    harmonic_bar [samples, 9]
    vector_bar_hat [samples, 3]
    -> vector_hat [samples, 3], harmonic_bar_hat [samples, 9]
    53 operations an instance; nesting order vector_hat by vector_bar_hat > harmonic_bar, harmonic_bar_hat by vector > vector_bar_hat
    """
    real = vector.dtype.type
    zero = real(0)
    k0 = real(3.872983346207417)  # sqrt(15)
    k1 = real(2.23606797749979)  # sqrt(5)
    k2 = real(4.47213595499958)  # 2*sqrt(5)
    k3 = real(1.7320508075688772)  # sqrt(3)
    for n in range(begin, end):
        vector_n = vector[n * 3:n * 3 + 3]
        harmonic_bar_n = harmonic_bar[n * 9:n * 9 + 9]
        vector_bar_hat_n = vector_bar_hat[n * 3:n * 3 + 3]
        vector_hat_n = vector_hat[n * 3:(n + 1) * 3]
        harmonic_bar_hat_n = harmonic_bar_hat[n * 9:(n + 1) * 9]
        vector_0 = vector_n[0]
        vector_1 = vector_n[1]
        vector_2 = vector_n[2]
        harmonic_bar_4 = harmonic_bar_n[4]
        harmonic_bar_5 = harmonic_bar_n[5]
        harmonic_bar_6 = harmonic_bar_n[6]
        harmonic_bar_7 = harmonic_bar_n[7]
        harmonic_bar_8 = harmonic_bar_n[8]
        vector_bar_hat_0 = vector_bar_hat_n[0]
        vector_bar_hat_1 = vector_bar_hat_n[1]
        vector_bar_hat_2 = vector_bar_hat_n[2]
        t0 = vector_bar_hat_0 * vector_0
        t1 = vector_bar_hat_1 * vector_1
        vector_hat_n[0] = (
            vector_bar_hat_0 * (k0 * harmonic_bar_4 - k1 * harmonic_bar_8)
            + k0 * harmonic_bar_5 * vector_bar_hat_1 + k0 * harmonic_bar_6 * vector_bar_hat_2
        )
        vector_hat_n[1] = (
            -vector_bar_hat_1 * (k0 * harmonic_bar_4 + k1 * harmonic_bar_8)
            + k0 * vector_bar_hat_0 * harmonic_bar_5 + k0 * vector_bar_hat_2 * harmonic_bar_7
        )
        vector_hat_n[2] = (
            k0 * vector_bar_hat_0 * harmonic_bar_6 + k0 * vector_bar_hat_1 * harmonic_bar_7
            + k2 * vector_bar_hat_2 * harmonic_bar_8
        )
        harmonic_bar_hat_n[0] = zero
        harmonic_bar_hat_n[1] = k3 * vector_bar_hat_0
        harmonic_bar_hat_n[2] = k3 * vector_bar_hat_1
        harmonic_bar_hat_n[3] = k3 * vector_bar_hat_2
        harmonic_bar_hat_n[4] = k0 * (t0 - t1)
        harmonic_bar_hat_n[5] = k0 * (vector_bar_hat_1 * vector_0 + vector_bar_hat_0 * vector_1)
        harmonic_bar_hat_n[6] = k0 * (vector_bar_hat_2 * vector_0 + vector_bar_hat_0 * vector_2)
        harmonic_bar_hat_n[7] = k0 * (vector_bar_hat_2 * vector_1 + vector_bar_hat_1 * vector_2)
        harmonic_bar_hat_n[8] = -k1 * t0 - k1 * t1 + k2 * vector_bar_hat_2 * vector_2


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs as (name, components, components a knot, has channels))
LOOPS = (
    (0, 'batch', forward_batch, (), ('vector',), (('harmonic', 9, 9, False),)),
    (1, 'batch', gradient_batch, (), ('vector', 'harmonic_bar'), (('vector_bar', 3, 3, False),)),
    (2, 'batch', second_batch, (), ('vector', 'harmonic_bar', 'vector_bar_hat'), (('vector_hat', 3, 3, False), ('harmonic_bar_hat', 9, 9, False),)),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('vector',), ('vector', 'harmonic_bar'), ('vector', 'harmonic_bar', 'vector_bar_hat'))
OUTPUTS = (('harmonic',), ('vector_bar',), ('vector_hat', 'harmonic_bar_hat'))

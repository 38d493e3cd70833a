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

from codegen.runtime.lanes import operations

SPEC = 'harmonics 2 component'
FORM = 'a72ec64a73085701'
CHANNELS = None
SAMPLES = 32  # that sum into one row of a shared output, whatever the number of threads
# blocks of neighbouring samples, as wide as the machine's registers
width, get, put, load, store, fetch, splat, total = operations(16)
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_batch(begin, end, vector, harmonic):
    """vector [samples, 3]
    -> harmonic [samples, 9]
    20 operations an instance; nesting order harmonic by vector
    """
    real = vector.dtype.type
    step = width(vector)
    one = real(1)
    k0 = real(1.7320508075688772)  # sqrt(3)
    k1 = real(1.9364916731037085)  # sqrt(15)/2
    k2 = real(3.872983346207417)  # sqrt(15)
    k3 = real(1.118033988749895)  # sqrt(5)/2
    k4 = real(2.23606797749979)  # sqrt(5)
    samples_in = np.empty(3 * step, vector.dtype)
    samples_out = np.empty(9 * step, vector.dtype)
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
        harmonic_8 = -k3 * t0 - k3 * t1 + k4 * vector_2 * vector_2
        store(samples_out, 8 * step, 0, harmonic_8)
        for s in range(count):
            n = first + s
            for k in range(9):
                put(harmonic, n * 9, k, get(samples_out, (0 + k) * step, s))


@compiled
def gradient_batch(begin, end, vector, harmonic_bar, vector_bar):
    """vector [samples, 3]
    harmonic_bar [samples, 9]
    -> vector_bar [samples, 3]
    34 operations an instance; nesting order vector_bar by vector > harmonic_bar
    """
    real = vector.dtype.type
    step = width(vector)
    k0 = real(1.7320508075688772)  # sqrt(3)
    k1 = real(3.872983346207417)  # sqrt(15)
    k2 = real(2.23606797749979)  # sqrt(5)
    k3 = real(4.47213595499958)  # 2*sqrt(5)
    samples_in = np.empty(12 * step, vector.dtype)
    samples_out = np.empty(3 * step, vector.dtype)
    for first in range(begin, end, step):
        count = min(step, end - first)
        for s in range(step):
            n = first + min(s, count - 1)  # the last block is filled up with copies of the last sample
            for k in range(3):
                put(samples_in, (0 + k) * step, s, get(vector, n * 3, k))
            for k in range(9):
                put(samples_in, (3 + k) * step, s, get(harmonic_bar, n * 9, k))
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
        vector_bar_0 = (
            k0 * harmonic_bar_1 + vector_0 * (k1 * harmonic_bar_4 - k2 * harmonic_bar_8)
            + k1 * harmonic_bar_5 * vector_1 + k1 * harmonic_bar_6 * vector_2
        )
        store(samples_out, 0 * step, 0, vector_bar_0)
        vector_bar_1 = (
            k0 * harmonic_bar_2 - vector_1 * (k1 * harmonic_bar_4 + k2 * harmonic_bar_8)
            + k1 * vector_0 * harmonic_bar_5 + k1 * vector_2 * harmonic_bar_7
        )
        store(samples_out, 1 * step, 0, vector_bar_1)
        vector_bar_2 = (
            k0 * harmonic_bar_3 + k1 * vector_0 * harmonic_bar_6 + k1 * vector_1 * harmonic_bar_7
            + k3 * vector_2 * harmonic_bar_8
        )
        store(samples_out, 2 * step, 0, vector_bar_2)
        for s in range(count):
            n = first + s
            for k in range(3):
                put(vector_bar, n * 3, k, get(samples_out, (0 + k) * step, s))


@compiled
def second_batch(begin, end, vector, harmonic_bar, vector_bar_hat, vector_hat, harmonic_bar_hat):
    """vector [samples, 3]
    harmonic_bar [samples, 9]
    vector_bar_hat [samples, 3]
    -> vector_hat [samples, 3], harmonic_bar_hat [samples, 9]
    53 operations an instance; nesting order vector_hat by vector_bar_hat > harmonic_bar, harmonic_bar_hat by vector > vector_bar_hat
    """
    real = vector.dtype.type
    step = width(vector)
    zero = real(0)
    k0 = real(3.872983346207417)  # sqrt(15)
    k1 = real(2.23606797749979)  # sqrt(5)
    k2 = real(4.47213595499958)  # 2*sqrt(5)
    k3 = real(1.7320508075688772)  # sqrt(3)
    samples_in = np.empty(15 * step, vector.dtype)
    samples_out = np.empty(12 * step, vector.dtype)
    for first in range(begin, end, step):
        count = min(step, end - first)
        for s in range(step):
            n = first + min(s, count - 1)  # the last block is filled up with copies of the last sample
            for k in range(3):
                put(samples_in, (0 + k) * step, s, get(vector, n * 3, k))
            for k in range(9):
                put(samples_in, (3 + k) * step, s, get(harmonic_bar, n * 9, k))
            for k in range(3):
                put(samples_in, (12 + k) * step, s, get(vector_bar_hat, n * 3, k))
        vector_0 = load(samples_in, 0 * step, 0)
        vector_1 = load(samples_in, 1 * step, 0)
        vector_2 = load(samples_in, 2 * step, 0)
        harmonic_bar_4 = load(samples_in, 7 * step, 0)
        harmonic_bar_5 = load(samples_in, 8 * step, 0)
        harmonic_bar_6 = load(samples_in, 9 * step, 0)
        harmonic_bar_7 = load(samples_in, 10 * step, 0)
        harmonic_bar_8 = load(samples_in, 11 * step, 0)
        vector_bar_hat_0 = load(samples_in, 12 * step, 0)
        vector_bar_hat_1 = load(samples_in, 13 * step, 0)
        vector_bar_hat_2 = load(samples_in, 14 * step, 0)
        t0 = vector_bar_hat_0 * vector_0
        t1 = vector_bar_hat_1 * vector_1
        vector_hat_0 = (
            vector_bar_hat_0 * (k0 * harmonic_bar_4 - k1 * harmonic_bar_8)
            + k0 * harmonic_bar_5 * vector_bar_hat_1 + k0 * harmonic_bar_6 * vector_bar_hat_2
        )
        store(samples_out, 0 * step, 0, vector_hat_0)
        vector_hat_1 = (
            -vector_bar_hat_1 * (k0 * harmonic_bar_4 + k1 * harmonic_bar_8)
            + k0 * vector_bar_hat_0 * harmonic_bar_5 + k0 * vector_bar_hat_2 * harmonic_bar_7
        )
        store(samples_out, 1 * step, 0, vector_hat_1)
        vector_hat_2 = (
            k0 * vector_bar_hat_0 * harmonic_bar_6 + k0 * vector_bar_hat_1 * harmonic_bar_7
            + k2 * vector_bar_hat_2 * harmonic_bar_8
        )
        store(samples_out, 2 * step, 0, vector_hat_2)
        harmonic_bar_hat_0 = zero
        store(samples_out, 3 * step, 0, harmonic_bar_hat_0)
        harmonic_bar_hat_1 = k3 * vector_bar_hat_0
        store(samples_out, 4 * step, 0, harmonic_bar_hat_1)
        harmonic_bar_hat_2 = k3 * vector_bar_hat_1
        store(samples_out, 5 * step, 0, harmonic_bar_hat_2)
        harmonic_bar_hat_3 = k3 * vector_bar_hat_2
        store(samples_out, 6 * step, 0, harmonic_bar_hat_3)
        harmonic_bar_hat_4 = k0 * (t0 - t1)
        store(samples_out, 7 * step, 0, harmonic_bar_hat_4)
        harmonic_bar_hat_5 = k0 * (vector_bar_hat_1 * vector_0 + vector_bar_hat_0 * vector_1)
        store(samples_out, 8 * step, 0, harmonic_bar_hat_5)
        harmonic_bar_hat_6 = k0 * (vector_bar_hat_2 * vector_0 + vector_bar_hat_0 * vector_2)
        store(samples_out, 9 * step, 0, harmonic_bar_hat_6)
        harmonic_bar_hat_7 = k0 * (vector_bar_hat_2 * vector_1 + vector_bar_hat_1 * vector_2)
        store(samples_out, 10 * step, 0, harmonic_bar_hat_7)
        harmonic_bar_hat_8 = -k1 * t0 - k1 * t1 + k2 * vector_bar_hat_2 * vector_2
        store(samples_out, 11 * step, 0, harmonic_bar_hat_8)
        for s in range(count):
            n = first + s
            for k in range(3):
                put(vector_hat, n * 3, k, get(samples_out, (0 + k) * step, s))
            for k in range(9):
                put(harmonic_bar_hat, n * 9, k, get(samples_out, (3 + k) * step, s))


# (order of derivative, axis of the outputs, function (a loop in parts has several), index arrays, inputs,
#  outputs as (name, components, components a knot, has channels), operations an instance)
LOOPS = (
    (0, 'batch', forward_batch, (), ('vector',), (('harmonic', 9, 9, False),), 20),
    (1, 'batch', gradient_batch, (), ('vector', 'harmonic_bar'), (('vector_bar', 3, 3, False),), 34),
    (2, 'batch', second_batch, (), ('vector', 'harmonic_bar', 'vector_bar_hat'), (('vector_hat', 3, 3, False), ('harmonic_bar_hat', 9, 9, False),), 53),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('vector',), ('vector', 'harmonic_bar'), ('vector', 'harmonic_bar', 'vector_bar_hat'))
OUTPUTS = (('harmonic',), ('vector_bar',), ('vector_hat', 'harmonic_bar_hat'))

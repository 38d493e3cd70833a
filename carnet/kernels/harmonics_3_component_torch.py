"""harmonics 3 component: plain Torch, differentiable by autograd, for any device.

Generated, not to be edited. Generator version 1, form 45f74bd9a1dbd997, made by
    python -m codegen show harmonics 3 component --target torch
57 operations an instance with all its channels.
"""

import torch

SPEC = 'harmonics 3 component'
FORM = '45f74bd9a1dbd997'
CHANNELS = None


def forward(vector):
    """vector [samples, 3]
    -> harmonic [samples, 16]
    """
    vector_0 = vector[:, 0]
    vector_1 = vector[:, 1]
    vector_2 = vector[:, 2]
    one = torch.ones_like(vector[:, 0])
    zero = torch.zeros_like(vector[:, 0])
    t0 = vector_0 * vector_0
    t1 = vector_1 * vector_1
    t2 = vector_2 * vector_2
    t3 = t0 + t1
    t4 = vector_0 * vector_0 * vector_1
    t5 = vector_0 * vector_0 * vector_2
    t6 = vector_1 * vector_1 * vector_2
    harmonic_0 = one
    harmonic_1 = 1.7320508075688772 * vector_0
    harmonic_2 = 1.7320508075688772 * vector_1
    harmonic_3 = 1.7320508075688772 * vector_2
    harmonic_4 = 1.9364916731037085 * t0 - 1.9364916731037085 * t1
    harmonic_5 = 3.872983346207417 * vector_0 * vector_1
    harmonic_6 = 3.872983346207417 * vector_0 * vector_2
    harmonic_7 = 3.872983346207417 * vector_1 * vector_2
    harmonic_8 = 2.23606797749979 * t2 - 1.118033988749895 * t3
    harmonic_9 = vector_0 * (2.091650066335189 * t0 - 6.274950199005566 * t1)
    harmonic_10 = 6.274950199005566 * t4 - 2.091650066335189 * vector_1 * vector_1 * vector_1
    harmonic_11 = 5.123475382979799 * t5 - 5.123475382979799 * t6
    harmonic_12 = 10.246950765959598 * vector_0 * vector_1 * vector_2
    harmonic_13 = vector_0 * (6.48074069840786 * t2 - 1.620185174601965 * t3)
    harmonic_14 = -1.620185174601965 * t4 + vector_1 * (-1.620185174601965 * t1 + 6.48074069840786 * t2)
    harmonic_15 = (
        -3.968626966596886 * t5 - 3.968626966596886 * t6 + 2.6457513110645907 * vector_2 * vector_2 * vector_2
    )
    harmonic = torch.stack(
        [
            harmonic_0,
            harmonic_1,
            harmonic_2,
            harmonic_3,
            harmonic_4,
            harmonic_5,
            harmonic_6,
            harmonic_7,
            harmonic_8,
            harmonic_9,
            harmonic_10,
            harmonic_11,
            harmonic_12,
            harmonic_13,
            harmonic_14,
            harmonic_15,
        ],
        dim=1,
    )
    return harmonic

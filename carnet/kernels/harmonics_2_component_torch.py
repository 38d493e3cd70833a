"""harmonics 2 component: plain Torch, differentiable by autograd, for any device.

Generated, not to be edited. Generator version 1, form a72ec64a73085701, made by
    python -m codegen show harmonics 2 component --target torch
20 operations an instance with all its channels.
"""

import torch

SPEC = 'harmonics 2 component'
FORM = 'a72ec64a73085701'
CHANNELS = None


def forward(vector):
    """vector [samples, 3]
    -> harmonic [samples, 9]
    """
    vector_0 = vector[:, 0]
    vector_1 = vector[:, 1]
    vector_2 = vector[:, 2]
    one = torch.ones_like(vector[:, 0])
    zero = torch.zeros_like(vector[:, 0])
    t0 = vector_0 * vector_0
    t1 = vector_1 * vector_1
    harmonic_0 = one
    harmonic_1 = 1.7320508075688772 * vector_0
    harmonic_2 = 1.7320508075688772 * vector_1
    harmonic_3 = 1.7320508075688772 * vector_2
    harmonic_4 = 1.9364916731037085 * t0 - 1.9364916731037085 * t1
    harmonic_5 = 3.872983346207417 * vector_0 * vector_1
    harmonic_6 = 3.872983346207417 * vector_0 * vector_2
    harmonic_7 = 3.872983346207417 * vector_1 * vector_2
    harmonic_8 = -1.118033988749895 * t0 - 1.118033988749895 * t1 + 2.23606797749979 * vector_2 * vector_2
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
        ],
        dim=1,
    )
    return harmonic

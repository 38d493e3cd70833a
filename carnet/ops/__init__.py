"""Torch operators over the generated kernels, differentiable twice.

Kernels of CPUs are made by Numba, of GPUs by Triton; other devices have plain Torch.
"""

from carnet.ops.functions import KernelFunction, edge_index, knot_index
from carnet.ops.linear import AtomGroups, LinearFunction
from carnet.ops.threads import threads
from carnet.ops.transforms import is_transformed, is_watched

__all__ = [
    "AtomGroups",
    "KernelFunction",
    "LinearFunction",
    "edge_index",
    "is_transformed",
    "is_watched",
    "knot_index",
    "threads",
]

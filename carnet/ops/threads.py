"""Threads: how many the kernels use, beside those of Torch's own operations.

Kernels divide their loops among threads that sleep in between, and give the same bits for any number of them. Torch's
own threads wait for the next operation by spinning, on the cores that the kernels want, and its operations on some
hundred atoms are too small to share: a program that is mostly kernels is best off with one of Torch's and all of ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch

_given: int | None = None


def kernel_threads() -> int:
    """Threads of the CPU kernels: as many as Torch's unless :func:`threads` says otherwise."""
    return _given or torch.get_num_threads()


@contextmanager
def threads(count: int | None = None) -> Iterator[None]:
    """Within the block kernels use ``count`` threads (default: as many as Torch now), and Torch's own operations one."""
    global _given
    before, torchs = _given, torch.get_num_threads()
    _given = count or kernel_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        _given = before
        torch.set_num_threads(torchs)

"""What this GPU can do: fused multiply-adds a second from registers, bytes a second through its memory."""

from __future__ import annotations

from collections.abc import Callable

import torch
import triton
import triton.language as tl
from triton.testing import do_bench

from tests.benchmarks.machine import Machine

LANES = 128
PROGRAMS_A_PROCESSOR = 64
ITERATIONS = 4096
COPIED = 2 * 2**30  # bytes, well beyond any cache
SUMS = 8


@triton.jit
def register_loop(result, count, BLOCK: tl.constexpr):
    """Eight independent sums a lane that never leave the registers."""
    lane = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    a = lane.to(result.dtype.element_ty)
    b = a + 1
    c = a + 2
    d = a + 3
    e = a + 4
    f = a + 5
    g = a + 6
    h = a + 7
    for _ in range(count):
        a = a * 0.5 + 1.0
        b = b * 0.5 + 1.0
        c = c * 0.5 + 1.0
        d = d * 0.5 + 1.0
        e = e * 0.5 + 1.0
        f = f * 0.5 + 1.0
        g = g * 0.5 + 1.0
        h = h * 0.5 + 1.0
    tl.store(result + lane, a + b + c + d + e + f + g + h)


def median_seconds(call: Callable[[], object]) -> float:
    """Median time on the device, the second-level cache cleared before each call."""
    return 1e-3 * do_bench(call, warmup=50, rep=300, quantiles=[0.5])


def measure_gpu(dtype: torch.dtype) -> Machine:
    """Both ceilings, measured now."""
    programs = PROGRAMS_A_PROCESSOR * torch.cuda.get_device_properties(0).multi_processor_count
    result = torch.empty(programs * LANES, dtype=dtype, device="cuda")
    seconds = median_seconds(lambda: register_loop[(programs,)](result, ITERATIONS, LANES, num_warps=LANES // 32))
    source = torch.ones(COPIED // 4, device="cuda")
    target = torch.empty_like(source)
    copied = median_seconds(lambda: target.copy_(source))
    return Machine(len(result) * ITERATIONS * SUMS / seconds, 2 * COPIED / copied)

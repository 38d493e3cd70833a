"""Running generated Triton kernels on Torch tensors: allocate outputs, launch a grid of programs, add up partial rows.

Each output element is summed by one program in a fixed order, or as rows that are added up in a fixed order: results are
bitwise the same each time. Nothing is launched where there is nothing to do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import ModuleType

import torch
from torch import Tensor

WARP = 32
ROWS = 2048
"""Rows that the instances of long sums are divided into: several warps for each multiprocessor of a large GPU."""

PROGRAMS = 4096
"""Programs that keep such a GPU busy: where there are fewer, each takes fewer channels, or samples."""

MINIMUM_RUN = 8
"""Instances that sum into one row at least, so that rows cost less than what they hold."""


def block_size(lane_channels: int, dtype: torch.dtype) -> int:
    """Channels (or samples) that a program works on at once; a float64 takes the registers of two float32."""
    return WARP * (lane_channels if dtype == torch.float32 else max(1, lane_channels // 2))


def _divided(block: int, rows: int, lanes: int) -> int:
    """A block, or a smaller one that leaves work for enough programs."""
    while block > WARP and rows * -(-lanes // block) < PROGRAMS:
        block //= 2
    return block


def _rows(axis: str, length: int, instances: int) -> int:
    """Into how many rows the sum for one index of a loop's outputs is divided."""
    if axis not in ("knot", "shared"):
        return 1
    return max(1, min(ROWS // length, instances // (length * MINIMUM_RUN))) if length else 1


def _length(axis: str, samples: int, edges: Mapping[str, Tensor]) -> int:
    """How many indices the outputs on an axis have."""
    if axis == "shared":
        return 1
    if axis == "batch":
        return samples
    if axis == "edge":
        return len(edges["centre"])
    return len(edges["knot_pointer" if axis == "knot" else "centre_pointer"]) - 1


def _combined(array: Tensor, axis: str, stored: int) -> Tensor:
    """Outputs from [indices, rows, components, ...]: rows added up, overlapping windows of knots too."""
    total = array.sum(dim=1) if array.shape[1] > 1 else array[:, 0]
    if axis == "shared":
        return total[0]
    if axis != "knot":
        return total
    windows = total.shape[1] // stored
    result = total.new_zeros((len(total) + windows - 1, stored, *total.shape[2:]))
    for offset in range(windows):
        result[offset : offset + len(total)] += total[:, offset * stored : (offset + 1) * stored]
    return result


def run(
    module: ModuleType,
    order: int,
    operands: Sequence[Tensor],
    edges: Mapping[str, Tensor] | None = None,
    wanted: Sequence[bool] | None = None,
) -> tuple[Tensor | None, ...]:
    """Run the loops of one order of derivative of a generated module.

    Args:
        operands: tensors of one dtype (float32 or float64) on one device, in the order of ``module.INPUTS[order]``.
        edges: for forms over edges, the index arrays that ``module.LOOPS`` names, int64, on the same device.
        wanted: which of ``module.OUTPUTS[order]`` are needed (default all); functions that make none are not run.

    Returns:
        The outputs in order, None for those not wanted.

    Raises:
        ValueError: dtypes differ, or are neither float32 nor float64.
    """
    arrays = {name: operand.contiguous() for name, operand in zip(module.INPUTS[order], operands, strict=True)}
    edges = {name: array.contiguous() for name, array in (edges or {}).items()}
    dtype = operands[0].dtype
    if any(array.dtype != dtype for array in operands) or dtype not in (torch.float32, torch.float64):
        found = ", ".join(f"{name} {array.dtype}" for name, array in arrays.items())
        raise ValueError(f"{module.SPEC}: operands must share one dtype, float32 or float64, got {found}")
    outputs = {output[0]: output for output in module.OUTPUTS[order]}
    needed = {name for name, want in zip(outputs, wanted or (True,) * len(outputs), strict=True) if want}
    samples = len(operands[0])
    instances = len(edges["centre"]) if edges else samples
    made: dict[str, Tensor] = {}

    def allocate(name: str) -> None:
        _, axis, components, _, channels = outputs[name]
        length = _length(axis, samples, edges)
        shape = (length, _rows(axis, length, instances), components, *((module.CHANNELS,) if channels else ()))
        made[name] = operands[0].new_empty(shape) if instances else operands[0].new_zeros(shape)

    for loop_order, axis, function, index_names, inputs, names, lane_channels in module.LOOPS:
        if loop_order != order or not needed.intersection(names):
            continue
        for name in names:
            if name not in made:
                allocate(name)
        length, rows = made[names[0]].shape[:2]
        if not instances or not length:
            continue
        given = [edges[name] for name in index_names]
        given += [arrays[name] for name in inputs] + [made[name] for name in names]
        counts: tuple[int, ...] = {"knot": (rows,), "shared": (samples, -(-samples // rows))}.get(axis, ())
        block = block_size(lane_channels, dtype)
        if module.CHANNELS is None:
            block = _divided(block, 1, length)
            grid, counts = (-(-length // block),), (length,)
        elif axis in ("batch", "edge") and not all(outputs[name][4] for name in names):
            grid = (length,)  # the program itself goes through the channels
        else:
            block = _divided(block, length * rows, module.CHANNELS)
            grid = (length * rows, -(-module.CHANNELS // block))
        with torch.cuda.device_of(operands[0]):
            function[grid](*given, *counts, block, num_warps=1)
    return tuple(
        _combined(made[name], axis, stored) if name in needed else None for name, axis, _, stored, _ in outputs.values()
    )

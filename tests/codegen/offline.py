"""Triton kernels compiled for a GPU that need not be there: registers, spills and code of each function."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

import torch
import triton
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource

from codegen.runtime.triton_loops import block_size

TYPES = {torch.float32: "fp32", torch.float64: "fp64"}


@dataclass(frozen=True)
class Resources:
    """What one compiled function takes.

    Attributes:
        name: of the generated function.
        registers: 32-bit registers a lane, at most 255.
        spilled: bytes a lane that are written to memory for want of registers.
        shared: bytes of shared memory.
        ttgir: the GPU dialect's text.
        ptx: the portable assembly.
    """

    name: str
    registers: int
    spilled: int
    shared: int
    ttgir: str
    ptx: str


def resources(module: ModuleType, dtype: torch.dtype, capability: int = 90) -> Iterator[Resources]:
    """Compile each function of a generated module for aligned arrays of a dtype.

    Raises:
        RuntimeError: Triton cannot compile without a GPU here.
    """
    target = GPUTarget("cuda", capability, 32)
    for _, _, function, indices, inputs, outputs, lane_channels in module.LOOPS:
        arrays = [*inputs, *outputs]
        signature = dict.fromkeys(indices, "*i64") | dict.fromkeys(arrays, f"*{TYPES[dtype]}")
        aligned = {(k,): [["tt.divisibility", 16]] for k in range(len(signature))}
        counts = function.arg_names[len(signature) : -1]
        signature |= dict.fromkeys(counts, "i32") | {"BLOCK": "constexpr"}
        constants = {(len(signature) - 1,): block_size(lane_channels, dtype)}
        source = ASTSource(fn=function, signature=signature, constexprs=constants, attrs=aligned)
        compiled = triton.compile(source, target=target, options={"num_warps": 1})
        text = _usage(compiled.asm["cubin"])
        registers, stack = (int(re.search(rf"{key}:(\d+)", text)[1]) for key in ("REG", "STACK"))
        yield Resources(
            function.__name__, registers, stack, compiled.metadata.shared, compiled.asm["ttgir"], compiled.asm["ptx"]
        )


def _usage(cubin: bytes) -> str:
    """What the tool that comes with Triton says of a binary."""
    tool = Path(triton.__file__).parent / "backends/nvidia/bin/cuobjdump"
    with TemporaryDirectory() as folder:
        path = Path(folder) / "kernel.cubin"
        path.write_bytes(cubin)
        return subprocess.run([tool, "--dump-resource-usage", path], capture_output=True, text=True, check=True).stdout

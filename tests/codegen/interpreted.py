"""Triton kernels without a GPU: a process of its own in which Triton is its interpreter, on CPU tensors.

Triton decides when it is imported whether it compiles or interprets, and other tests may have imported it.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch

from codegen import TARGETS, read_spec
from codegen.cache import file_name, load
from codegen.runtime import triton_loops
from codegen.targets.triton import parts


@dataclass(frozen=True)
class Case:
    """One run of a kernel.

    Attributes:
        spec: text of the kernel.
        order: of derivative.
        operands: float64 arrays.
        edges: index arrays by name.
        dtype: "float32" or "float64".
        wanted: which outputs.
        strided: whether the operands are handed in with gaps between their elements.
        capacity: values alive at once that functions are divided for; None for the target's own.
        programs: programs below which blocks of channels are made smaller; None for the target's own.
    """

    spec: str
    order: int
    operands: Sequence[np.ndarray]
    edges: dict[str, np.ndarray]
    dtype: str = "float64"
    wanted: Sequence[bool] | None = None
    strided: bool = False
    capacity: int | None = None
    programs: int | None = None


def _tensor(array: np.ndarray, case: Case) -> torch.Tensor:
    tensor = torch.tensor(array).to(getattr(torch, case.dtype))
    if not case.strided:
        return tensor
    wide = torch.full((*tensor.shape, 2), torch.nan, dtype=tensor.dtype)
    wide[..., 0] = tensor
    return wide[..., 0]


def run_case(case: Case) -> tuple[list[np.ndarray | None], int]:
    """The outputs of a case, and the number of functions its module has; in the interpreter's process."""
    spec = read_spec(case.spec)
    with TemporaryDirectory() as folder:
        if case.capacity is None:
            module = load(spec, "triton")
        else:
            usual, parts.CAPACITY = parts.CAPACITY, case.capacity
            (Path(folder) / file_name(spec, "triton")).write_text(TARGETS["triton"](spec))
            parts.CAPACITY = usual
            module = load(spec, "triton", Path(folder))
        operands = [_tensor(array, case) for array in case.operands]
        edges = {name: torch.tensor(array) for name, array in case.edges.items()}
        usual = triton_loops.PROGRAMS
        triton_loops.PROGRAMS = usual if case.programs is None else case.programs
        results = triton_loops.run(module, case.order, operands, edges, case.wanted)
        triton_loops.PROGRAMS = usual
    return [None if result is None else result.numpy() for result in results], len(module.LOOPS)


@contextmanager
def interpreter() -> Iterator[ProcessPoolExecutor]:
    """A process that interprets; hand it :func:`run_case`."""
    before = os.environ.get("TRITON_INTERPRET")
    os.environ["TRITON_INTERPRET"] = "1"
    try:
        with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
            pool.submit(os.getpid).result()
            yield pool
    finally:
        if before is None:
            del os.environ["TRITON_INTERPRET"]
        else:
            os.environ["TRITON_INTERPRET"] = before

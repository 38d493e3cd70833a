"""Which generated module serves a spec, and how Torch tensors reach it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from types import ModuleType

import numpy as np
import torch
from torch import Tensor

import carnet.kernels
from carnet.ops.threads import kernel_threads
from codegen.cache import load
from codegen.families import Spec, form_spec, read_spec
from codegen.form import Form
from codegen.runtime.loops import EdgeIndex, run

SHIPPED = Path(carnet.kernels.__file__).parent
"""Folder of the committed kernels."""


@cache
def spec_of(text: str) -> Spec:
    """The spec that a text such as ``"coupling 1 1 2 64 component"`` names."""
    return read_spec(text)


@cache
def form_of(text: str) -> Form:
    return form_spec(spec_of(text)).form()


@cache
def module_of(text: str, target: str) -> ModuleType:
    """The generated module of a spec, shipped or made on first use."""
    return load(spec_of(text), target, shipped=SHIPPED)


def numba_arguments(operands: Sequence[Tensor], edges: EdgeIndex | None) -> tuple[list[np.ndarray], EdgeIndex | None]:
    """Tensors and index arrays as CPU kernels take them."""
    return list(map(as_array, operands)), None if edges is None else _array_index(edges)


def as_array(tensor: Tensor) -> np.ndarray:
    """A tensor's numbers as kernels take them, without a copy where they lie that way."""
    plain = tensor.detach().contiguous()
    return (plain.resolve_neg() if plain.is_neg() else plain).numpy()


def run_numba(
    text: str, order: int, arrays: Sequence[np.ndarray], index: EdgeIndex | None, wanted: Sequence[bool]
) -> tuple[Tensor | None, ...]:
    """Run a CPU kernel; returns one tensor an output, None where it was not wanted."""
    results = run(module_of(text, "numba"), order, arrays, index, wanted, kernel_threads())
    return tuple(None if array is None else torch.from_numpy(array) for array in results)


_latest: tuple[EdgeIndex, EdgeIndex] | None = None
"""Index arrays of the last kernel over edges, of Torch and of NumPy: those of a step share theirs."""


def _array_index(edges: EdgeIndex) -> EdgeIndex:
    global _latest
    known = _latest
    if known is not None and all(a is b for a, b in zip(known[0], edges, strict=True)):
        return known[1]
    index = edges.map(lambda edge: edge.contiguous().numpy())
    # else what is changed in place would not be seen
    if all(edge is None or edge.is_contiguous() for edge in edges):
        _latest = (edges, index)
    return index

"""Kernels by device: Numba on the CPU, Triton on a GPU, and where these do not work the generated Torch code with autograd.

Imports: kernels, codegen, torch; Numba and Triton only when a kernel runs.
"""

from __future__ import annotations

import importlib.util
import warnings
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import fields

import torch
from torch import Tensor

from carnet.ops.kernels import form_of, module_of, run_numba, spec_of
from codegen.targets.numba.runtime import EdgeIndex
from codegen.targets.triton.runtime import run

_without_triton: set[str] = set()
"""Specs whose Triton kernels do not work here."""


_without_numba: dict[str, str] = {}
"""Specs whose Numba kernels do not work here, and why."""


class SlowKernelWarning(UserWarning):
    """A compiled kernel could not be used; results are the same, made by plain Torch operations."""


def run_cpu(
    text: str, order: int, operands: Sequence[Tensor], edges: Sequence[Tensor], wanted: Sequence[bool]
) -> tuple[Tensor | None, ...]:
    """Run a kernel by Numba, or by plain Torch where Numba is missing or cannot compile it (one warning a reason).

    Returns one tensor an output, None where it was not wanted.

    Raises:
        MemoryError: the results do not fit.
    """
    if text not in _without_numba:
        try:
            return run_numba(text, order, operands, edges, wanted)
        except (MemoryError, ValueError):  # of the operands, not of the kernel
            raise
        except Exception as error:  # no Numba, a processor it does not know, a fault of its own
            reason = f"{type(error).__name__}: {error}".splitlines()[0]
            if reason not in _without_numba.values():
                message = f"{text}: no compiled kernel ({reason}); plain Torch operations are used"
                warnings.warn(message, SlowKernelWarning, 2)
            _without_numba[text] = reason
    return run_portable(text, order, operands, edges, wanted)


def run_gpu(
    text: str, order: int, operands: Sequence[Tensor], edges: Sequence[Tensor], wanted: Sequence[bool]
) -> tuple[Tensor | None, ...]:
    """Run a kernel by Triton, or by plain Torch where Triton is missing or cannot compile it (one warning a spec).

    Returns one tensor an output, None where it was not wanted.

    Raises:
        torch.OutOfMemoryError: the results do not fit the device.
    """
    if text not in _without_triton:
        try:
            return _run_triton(text, order, operands, edges, wanted)
        except torch.OutOfMemoryError:
            raise
        except Exception as error:  # whatever keeps Triton from working: no compiler, an old GPU, a fault of its own
            _without_triton.add(text)
            reason = f"{type(error).__name__}: {error}".splitlines()[0]
            warnings.warn(f"{text}: no Triton kernel ({reason}); plain Torch operations are used", SlowKernelWarning, 2)
    return run_portable(text, order, operands, edges, wanted)


def _run_triton(text, order, operands, edges, wanted):
    if importlib.util.find_spec("triton") is None:
        raise ImportError("triton is not installed; pip install 'carnet[gpu]'")
    index = {field.name: edge for field, edge in zip(fields(EdgeIndex), edges)}
    return run(module_of(text, "triton"), order, operands, index, wanted)


def run_portable(
    text: str, order: int, operands: Sequence[Tensor], edges: Sequence[Tensor], wanted: Sequence[bool]
) -> tuple[Tensor | None, ...]:
    """Run the generated Torch code, with derivatives by autograd, inside an operator.

    Torch turns autograd off where an operator runs, for that thread alone: another thread makes the derivatives.
    """
    first = operands[0]
    stream = torch.cuda.stream(torch.cuda.current_stream(first.device)) if first.is_cuda else nullcontext()

    def compute() -> tuple[Tensor, ...]:
        with stream, torch.set_grad_enabled(order > 0):
            return _derivative(text, order, operands, edges)

    with ThreadPoolExecutor(1) as other:
        made = other.submit(compute).result()
    return tuple(value.detach() if want else None for value, want in zip(made, wanted, strict=True))


def _derivative(text: str, order: int, operands: Sequence[Tensor], edges: Sequence[Tensor]) -> tuple[Tensor, ...]:
    """The outputs of a kernel of some order of derivative."""
    inputs = form_of(text).inputs
    n = len(inputs)
    leaves = [operand.detach().requires_grad_(order > 0) for operand in operands]
    index = (edges[0], edges[1], edges[5] if len(edges) > 5 else None, len(edges[2]) - 1) if edges else ()
    value = module_of(text, "torch").forward(*leaves[:n], *index)
    if order == 0:
        return (value,)
    missing = {"allow_unused": True, "materialize_grads": True}
    first = torch.autograd.grad(value, leaves[:n], leaves[n], create_graph=order > 1, **missing)
    if order == 1:
        return first
    along = [gradient for gradient, o in zip(first, inputs) if o.name != spec_of(text).linear_operand]
    pairs = [(gradient, seed) for gradient, seed in zip(along, leaves[n + 1 :], strict=True) if gradient.requires_grad]
    if not pairs:
        return tuple(torch.zeros_like(leaf) for leaf in leaves[: n + 1])
    return torch.autograd.grad([g for g, _ in pairs], leaves[: n + 1], [s for _, s in pairs], **missing)

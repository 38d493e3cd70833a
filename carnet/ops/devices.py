"""Kernels by device: Numba on the CPU, Triton on a GPU, and where these do not work the generated Torch code with autograd."""

from __future__ import annotations

import importlib.util
import warnings
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from typing import TypeVar

import torch
from torch import Tensor

from carnet.ops.kernels import form_of, module_of, numba_arguments, run_numba, spec_of
from codegen.runtime.loops import EdgeIndex
from codegen.runtime.triton_loops import run

T = TypeVar("T")

_without_triton: dict[str, str] = {}
"""Specs whose Triton kernels do not work here, and why."""

_without_numba: dict[str, str] = {}
"""The same of Numba kernels."""

_have_run: set[tuple] = set()
"""Kernels that have run: what they raise later is no failure of their compilation."""


class SlowKernelWarning(UserWarning):
    """A compiled kernel could not be used; results are the same, made by plain Torch operations."""


def run_cpu(
    text: str, order: int, operands: Sequence[Tensor], edges: EdgeIndex | None, wanted: Sequence[bool]
) -> tuple[Tensor | None, ...]:
    """Run a kernel by Numba, or by plain Torch where Numba is missing or cannot compile it (one warning a reason).

    Returns one tensor an output, None where it was not wanted.

    Raises:
        MemoryError: the results do not fit.
    """
    arrays, index = numba_arguments(operands, edges)  # before the kernel: what is no array is the caller's error
    variant = (order, arrays[0].dtype, tuple(wanted))
    return by_numba(
        text,
        variant,
        lambda: run_numba(text, order, arrays, index, wanted),
        lambda: run_portable(text, order, operands, edges, wanted),
    )


def run_gpu(
    text: str, order: int, operands: Sequence[Tensor], edges: EdgeIndex | None, wanted: Sequence[bool]
) -> tuple[Tensor | None, ...]:
    """Run a kernel by Triton, or by plain Torch where Triton is missing or cannot compile it (one warning a reason).

    Returns one tensor an output, None where it was not wanted.

    Raises:
        torch.OutOfMemoryError: the results do not fit the device.
    """
    variant = (order, operands[0].dtype, tuple(wanted))
    given = (text, order, operands, edges, wanted)
    return _attempt(_without_triton, "Triton", text, variant, lambda: _run_triton(*given), lambda: run_portable(*given))


def by_numba(text: str, variant: tuple, run: Callable[[], T], portable: Callable[[], T]) -> T:
    """What a Numba kernel makes, or plain Torch where there is no Numba or it cannot compile the kernel (one warning a reason).

    Args:
        text: the spec.
        variant: what of it is compiled separately.
        run: runs the kernel, on operands that are arrays already.
        portable: does the same in plain Torch.

    Raises:
        MemoryError: the results do not fit.
    """
    return _attempt(_without_numba, "compiled", text, variant, run, portable)


def _attempt(
    without: dict[str, str], kind: str, text: str, variant: tuple, run: Callable[[], T], portable: Callable[[], T]
) -> T:
    """Run a compiled kernel, and give its spec up for the rest of the process where that fails the first time.

    What a variant raises that has run before is its caller's affair, like operands that do not fit.
    """
    if text in without:
        return portable()
    try:
        made = run()
    except (MemoryError, ValueError, torch.OutOfMemoryError):  # of the operands, not of the kernel
        raise
    except Exception as error:  # no compiler, a processor or GPU that it does not know, a fault of its own
        if (kind, text, variant) in _have_run:
            raise
        reason = f"{type(error).__name__}: {error}".splitlines()[0]
        if reason not in without.values():
            message = f"{text}: no {kind} kernel ({reason}); plain Torch operations are used"
            warnings.warn(message, SlowKernelWarning, 3)
        without[text] = reason
        return portable()
    _have_run.add((kind, text, variant))
    return made


def _run_triton(text, order, operands, edges, wanted):
    if importlib.util.find_spec("triton") is None:
        raise ImportError("triton is not installed; pip install 'carnet[gpu]'")
    index = {} if edges is None else edges._asdict()
    return run(module_of(text, "triton"), order, operands, index, wanted)


def portable_index(edges: EdgeIndex | None) -> tuple:
    """What generated Torch code takes of the index arrays of edges: (centre, neighbour, knot or None, number of centres)."""
    return () if edges is None else (edges.centre, edges.neighbour, edges.knot, edges.n_atoms)


def run_portable(
    text: str, order: int, operands: Sequence[Tensor], edges: EdgeIndex | None, wanted: Sequence[bool]
) -> tuple[Tensor | None, ...]:
    """Run the generated Torch code, with derivatives by autograd, inside an operator."""

    def compute() -> tuple[Tensor, ...]:
        with torch.set_grad_enabled(order > 0):
            return _derivative(text, order, operands, edges)

    made = _outside(operands[0], compute)
    return tuple(value.detach() if want else None for value, want in zip(made, wanted, strict=True))


def run_curvature(
    text: str, order: None, operands: Sequence[Tensor], edges: EdgeIndex | None, wanted: Sequence[bool]
) -> tuple[Tensor]:
    """The second derivative of a kernel along two directions, D^2 f [direction, other], by the generated Torch code.

    Args:
        operands: the kernel's, then a direction for each, then another one for each.
    """
    n = len(operands) // 3
    points, directions, others = (tuple(operands[k * n : (k + 1) * n]) for k in range(3))

    def value(*given: Tensor) -> Tensor:
        return module_of(text, "torch").forward(*given, *portable_index(edges))

    def slope(*given: Tensor) -> Tensor:
        return torch.func.jvp(value, given, directions)[1]

    return (_outside(operands[0], lambda: torch.func.jvp(slope, points, others)[1]),)


def _outside(like: Tensor, compute: Callable[[], T]) -> T:
    """Run something in a thread of its own: where an operator runs, Torch turns derivatives off, for that thread alone."""
    stream = torch.cuda.stream(torch.cuda.current_stream(like.device)) if like.is_cuda else nullcontext()

    def there() -> T:
        with stream:
            return compute()

    with ThreadPoolExecutor(1) as other:
        return other.submit(there).result()


def _derivative(text: str, order: int, operands: Sequence[Tensor], edges: EdgeIndex | None) -> tuple[Tensor, ...]:
    """The outputs of a kernel of some order of derivative."""
    inputs = form_of(text).inputs
    n = len(inputs)
    leaves = [operand.detach().requires_grad_(order > 0) for operand in operands]
    value = module_of(text, "torch").forward(*leaves[:n], *portable_index(edges))
    if order == 0:
        return (value,)
    missing = {"allow_unused": True, "materialize_grads": True}
    first = torch.autograd.grad(value, leaves[:n], leaves[n], create_graph=order > 1, **missing)
    if order == 1:
        return first
    along = [gradient for gradient, o in zip(first, inputs, strict=True) if o.name != spec_of(text).linear_operand]
    pairs = [(gradient, seed) for gradient, seed in zip(along, leaves[n + 1 :], strict=True) if gradient.requires_grad]
    if not pairs:
        return tuple(torch.zeros_like(leaf) for leaf in leaves[: n + 1])
    return torch.autograd.grad([g for g, _ in pairs], leaves[: n + 1], [s for _, s in pairs], **missing)

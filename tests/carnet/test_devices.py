"""Kernels on GPUs and what stands in for them: plain Torch instead, warnings, and a GPU where there is one."""

from __future__ import annotations

import warnings

import pytest
import torch

from carnet import KernelFunction
from carnet.ops import devices
from carnet.ops.kernels import numba_arguments, run_numba
from carnet.testing import assert_close
from tests.carnet.test_ops import (
    FAMILIES,
    KERNELS,
    assert_derivatives_close,
    derivatives,
    index_arrays,
    random_operands,
)


def arguments(family, order, edges):
    """Operands of the operator of some order of derivative."""
    operands = [operand.detach() for operand in random_operands(family, edges)]
    spec = KERNELS[family].spec
    generator = torch.Generator().manual_seed(3)
    if order:
        value = KERNELS[family](*operands, edges=edges)
        operands.append(torch.randn(value.shape, generator=generator, dtype=value.dtype))
    if order == 2:
        seeded = [k for k, o in enumerate(spec.form().inputs) if o.name != spec.linear_operand]
        operands += [torch.randn(operands[k].shape, generator=generator, dtype=torch.float64) for k in seeded]
    return operands


def wanted_outputs(family, order):
    n = len(KERNELS[family].spec.form().inputs)
    return (1, n, n + 1)[order]


@pytest.mark.parametrize("order", [0, 1, 2])
@pytest.mark.parametrize("family", FAMILIES)
def test_plain_torch_makes_the_same_inside_an_operator(family, order):
    edges = index_arrays(family)
    operands = arguments(family, order, edges)
    text, count = KERNELS[family].text, wanted_outputs(family, order)
    expected = run_numba(text, order, *numba_arguments(operands, edges), [True] * count)
    for wanted in ([True] * count, [k == 0 for k in range(count)]):
        with torch._C._AutoDispatchBelowAutograd():  # as Torch runs an operator
            made = devices.run_portable(text, order, operands, edges, wanted)
        for value, reference, want in zip(made, expected, wanted, strict=True):
            assert (value is not None) == want
            if want:
                assert_close(value, reference, order)
                assert not value.requires_grad


@pytest.fixture
def fresh(monkeypatch):
    monkeypatch.setattr(devices, "_without_triton", {})
    monkeypatch.setattr(devices, "_have_run", set())


def compute(family):
    """Run the GPU's implementation on CPU tensors."""
    edges = index_arrays(family)
    operands = arguments(family, 0, edges)
    (made,) = devices.run_gpu(KERNELS[family].text, 0, operands, edges, [True])
    assert_close(made, KERNELS[family](*operands, edges=edges))


def test_without_triton_there_is_one_warning(fresh, monkeypatch):
    monkeypatch.setattr(devices.importlib.util, "find_spec", lambda name: None)
    with pytest.warns(devices.SlowKernelWarning, match="triton is not installed"):
        compute("coupling")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compute("coupling")


def test_a_kernel_that_does_not_compile_is_one_warning(fresh, monkeypatch):
    def broken(*arguments):
        raise RuntimeError("no compiler\nand more")

    monkeypatch.setattr(devices, "_run_triton", broken)
    with pytest.warns(devices.SlowKernelWarning, match=r"coupling 1 1 1 .* \(RuntimeError: no compiler\)"):
        compute("coupling")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compute("coupling")


def test_too_little_memory_is_an_error(fresh, monkeypatch):
    def large(*arguments):
        raise torch.OutOfMemoryError("too large")

    monkeypatch.setattr(devices, "_run_triton", large)
    with pytest.raises(torch.OutOfMemoryError):
        compute("coupling")


needs_gpu = pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")


@needs_gpu
@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
@pytest.mark.parametrize("family", FAMILIES)
def test_gpu_kernel_is_the_cpu_kernel(family, dtype):
    edges = index_arrays(family)
    operands = random_operands(family, edges)
    expected = derivatives(lambda *given: KERNELS[family](*given, edges=edges), operands)
    there = edges and edges.map(torch.Tensor.cuda)
    moved = [operand.detach().to("cuda", dtype).requires_grad_() for operand in operands]

    def function(*given):
        # the cotangents that ``derivatives`` draws lie on the CPU
        return KERNELS[family](*(o.to("cuda") for o in given), edges=there).cpu()

    with warnings.catch_warnings():
        warnings.simplefilter("error", devices.SlowKernelWarning)
        actual = derivatives(function, [o.detach().cpu().requires_grad_() for o in moved])
    assert_derivatives_close(actual, expected, dtype)


@needs_gpu
@pytest.mark.parametrize("family", FAMILIES)
def test_gpu_kernels_are_reproducible_and_compile_to_one_graph(family):
    edges = index_arrays(family)
    edges = edges and edges.map(torch.Tensor.cuda)
    operands = [o.detach().cuda().requires_grad_() for o in random_operands(family, edges)]

    def loss(*given):
        return (KernelFunction(KERNELS[family].spec)(*given, edges=edges) ** 2).sum()

    made = [torch.autograd.grad(loss(*operands), operands) for _ in range(2)]
    assert all(torch.equal(a, b) for a, b in zip(*made, strict=True))
    compiled = torch.compile(loss, fullgraph=True, backend="aot_eager")
    for actual, reference in zip(torch.autograd.grad(compiled(*operands), operands), made[0], strict=True):
        assert_close(actual.cpu(), reference.cpu(), 1)

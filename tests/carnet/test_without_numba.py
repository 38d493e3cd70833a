"""Without Numba, or with one that cannot compile, kernels run by plain Torch: same numbers, same derivatives, one warning."""

import subprocess
import sys
import warnings

import pytest
import torch

from carnet import KernelFunction, edge_index
from carnet.ops import devices
from carnet.testing import assert_close
from codegen.families import parse_spec

COUPLING = parse_spec("coupling", ["1", "1", "2", "4"])
EDGES = parse_spec("edge_convolution", ["0e+1o", "1", "0e+1o", "full", "3"])


def operands_of(spec):
    """Random operands and index arrays."""
    generator = torch.Generator().manual_seed(0)
    centre, neighbour = torch.tensor([0, 0, 1, 2, 2]), torch.tensor([1, 2, 0, 1, 0])
    edges = edge_index(centre, neighbour, 3) if spec is EDGES else None
    lead = {"batch": (6,), "edge": (5,), "neighbour": (3,)}
    form = spec.form()
    shapes = [(*lead[o.axis], o.stored, *((form.channels,) if o.channels else ())) for o in form.inputs]
    return [torch.randn(s, generator=generator, dtype=torch.float64, requires_grad=True) for s in shapes], edges


def values_and_derivatives(spec):
    operands, edges = operands_of(spec)
    value = KernelFunction(spec)(*operands, edges=edges)
    first = torch.autograd.grad((value**2).sum(), operands, create_graph=True)
    second = torch.autograd.grad(sum((gradient**2).sum() for gradient in first), operands)
    return value, *first, *second


@pytest.mark.parametrize("spec", [COUPLING, EDGES], ids=lambda spec: spec.family)
def test_a_kernel_that_does_not_compile_is_replaced_with_one_warning(spec, monkeypatch):
    expected = values_and_derivatives(spec)

    def fails(*_):
        raise RuntimeError("this processor is not known")

    monkeypatch.setattr(devices, "run_numba", fails)
    monkeypatch.setattr(devices, "_without_numba", {})
    monkeypatch.setattr(devices, "_have_run", set())
    with pytest.warns(devices.SlowKernelWarning, match="this processor is not known") as caught:
        made = values_and_derivatives(spec)
    assert sum(issubclass(w.category, devices.SlowKernelWarning) for w in caught) == 1
    for a, b in zip(made, expected, strict=True):
        assert_close(a, b, order=2)
    with warnings.catch_warnings():
        warnings.simplefilter("error", devices.SlowKernelWarning)
        values_and_derivatives(COUPLING if spec is EDGES else EDGES)  # the same reason again is no news


def test_operands_that_do_not_fit_are_still_errors(monkeypatch):
    def refuses(*_):
        raise ValueError("operands must share one dtype")

    monkeypatch.setattr(devices, "run_numba", refuses)
    with pytest.raises(ValueError, match="share one dtype"):
        values_and_derivatives(COUPLING)


def test_a_process_without_numba_computes():
    script = (
        "import sys; sys.modules['numba'] = sys.modules['llvmlite'] = None\n"
        "import torch; from carnet.ops import KernelFunction\n"
        "x = torch.eye(3, dtype=torch.float64, requires_grad=True)\n"
        "y = KernelFunction('harmonics 1')(x); (g,) = torch.autograd.grad((y**2).sum(), x)\n"
        "print(g.diagonal().round().tolist())"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert (
        done.stderr.count("SlowKernelWarning") == 1 and done.stdout == "[6.0, 6.0, 6.0]\n"
    )  # |sqrt(3) x|^2, differentiated

"""Generated kernels against the plain evaluator: all families, orders, dtypes; threads; degenerate sizes."""

import os
import subprocess
import sys
from types import SimpleNamespace

import numpy as np
import pytest

from carnet.testing import assert_close
from codegen import evaluate
from codegen.cache import load
from codegen.families import parse_spec
from codegen.kernel_loops import Kernel
from codegen.runtime import loops
from codegen.runtime.loops import run
from tests.codegen.operands import index_arrays, random_edges, random_operands
from tests.codegen.specs import SMALL


@pytest.fixture(params=SMALL, ids=lambda spec: spec.slug)
def spec(request):
    return request.param


@pytest.mark.parametrize("order", [0, 1, 2])
def test_numba_agrees_with_the_plain_evaluator(spec, order, monkeypatch):
    monkeypatch.setattr(loops, "WORTHWHILE", 1)  # or one thread would do all of this
    rng = np.random.default_rng(order)
    edges = random_edges(rng, 37, 150, 6)
    form = Kernel(spec).forms[order]
    operands = random_operands(form, rng, 71, edges)
    expected = evaluate(form, operands, index_arrays(edges), edges.n_atoms, edges.n_intervals + 3)
    for dtype in (np.float64, np.float32):
        arrays = [operands[o.name].astype(dtype) for o in form.inputs]
        results = run(load(spec, "numba"), order, arrays, edges, threads=2)
        for name, result in zip(form.outputs, results, strict=True):
            assert result.dtype == dtype
            assert_close(result, expected[name], order=order)
        one = run(load(spec, "numba"), order, arrays, edges, threads=1)
        assert all(np.array_equal(a, b) for a, b in zip(results, one, strict=True)), "threads change bits"


def test_torch_agrees_with_the_plain_evaluator_and_its_derivatives(spec):
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(5)
    edges = random_edges(rng, 7, 30, 6)
    form, backward = spec.form(), Kernel(spec).forms[1]
    operands = random_operands(backward, rng, 11, edges)
    inputs = [torch.tensor(operands[o.name], requires_grad=True) for o in form.inputs]
    index = [torch.tensor(edges.centre), torch.tensor(edges.neighbour), torch.tensor(edges.knot), edges.n_atoms]
    result = load(spec, "torch").forward(*inputs, *(index if form.uses_edges else ()))
    sizes = (edges.n_atoms, edges.n_intervals + 3)
    expected = evaluate(form, operands, index_arrays(edges), *sizes)[form.outputs[0]]
    assert_close(result, torch.tensor(expected))
    seed = torch.tensor(operands[backward.inputs[-1].name])
    gradients = torch.autograd.grad(result, inputs, seed)
    references = evaluate(backward, operands, index_arrays(edges), *sizes).values()
    for gradient, reference in zip(gradients, references, strict=True):
        assert_close(gradient, torch.tensor(reference), order=1)


def test_only_what_is_wanted_is_made(spec):
    rng = np.random.default_rng(0)
    edges = random_edges(rng, 5, 12, 6)
    form = Kernel(spec).forms[2]
    operands = random_operands(form, rng, 9, edges)
    arrays = [operands[o.name] for o in form.inputs]
    everything = run(load(spec, "numba"), 2, arrays, edges)
    for k in range(len(form.outputs)):
        wanted = [position == k for position in range(len(form.outputs))]
        some = run(load(spec, "numba"), 2, arrays, edges, wanted)
        assert [value is not None for value in some] == wanted
        assert np.array_equal(some[k], everything[k])


@pytest.mark.parametrize("order", [0, 1, 2])
@pytest.mark.parametrize(
    "family, arguments",
    [
        ("harmonics", ["0"]),
        ("harmonics", ["5"]),
        ("coupling", ["3", "4", "2", "2"]),
        ("edge_convolution", ["0e+1o+2e+3o", "3", "0e+1o+2e+3o", "full", "1"]),
        ("spline_convolution", ["0e+1o+2e+3o", "3", "0e+1o+2e+3o", "lite", "2"]),
        ("self_coupling", ["0e+1o+2e+3o", "0e+1o", "lite", "3", "2"]),
    ],
    ids=lambda value: value if isinstance(value, str) else value[0],
)
def test_uncompiled_kernels_of_other_weights(family, arguments, order):
    """The generated functions as plain Python, for shapes whose compilation would take long."""
    spec = parse_spec(family, arguments)
    compiled = load(spec, "numba")
    loops = tuple((*loop[:2], loop[2].py_func, *loop[3:]) for loop in compiled.LOOPS)
    plain = SimpleNamespace(**{**vars(compiled), "LOOPS": loops})
    rng = np.random.default_rng(0)
    edges = random_edges(rng, 3, 5, 2)
    form = Kernel(spec).forms[order]
    operands = random_operands(form, rng, 3, edges)
    expected = evaluate(form, operands, index_arrays(edges), edges.n_atoms, edges.n_intervals + 3)
    results = run(plain, order, [operands[o.name] for o in form.inputs], edges)
    for name, result in zip(form.outputs, results, strict=True):
        assert_close(result, expected[name], order=order)


@pytest.mark.parametrize("order", [0, 1, 2])
def test_nothing_to_do(spec, order):
    """No edges, no samples: results of the right shape, zero where they are sums."""
    rng = np.random.default_rng(0)
    edges = random_edges(rng, 3, 0, 6)
    form = Kernel(spec).forms[order]
    operands = random_operands(form, rng, 0, edges)
    expected = evaluate(form, operands, index_arrays(edges), edges.n_atoms, edges.n_intervals + 3)
    results = run(load(spec, "numba"), order, [operands[o.name] for o in form.inputs], edges)
    for name, result in zip(form.outputs, results, strict=True):
        assert result.shape == expected[name].shape and not result.any()


def test_nan_stays_nan():
    spec = SMALL[1]
    first, second = np.ones((4, 3, 5)), np.ones((4, 5, 5))
    first[2] = np.nan
    (result,) = run(load(spec, "numba"), 0, [first, second])
    assert np.isnan(result[2]).all() and np.isfinite(result[[0, 1, 3]]).all()


def test_mixed_dtypes_are_refused():
    with pytest.raises(ValueError, match="one dtype, got first float64, second float32"):
        run(load(SMALL[1], "numba"), 0, [np.ones((4, 3, 5)), np.ones((4, 5, 5), np.float32)])


def test_edges_must_be_sorted():
    from codegen import EdgeIndex

    with pytest.raises(ValueError, match="sorted by centre"):
        EdgeIndex.from_pairs(np.array([1, 0]), np.array([0, 1]), 2)


@pytest.mark.parametrize(
    "centre, n_atoms, message",
    [([0.7, 1.2], 2, "centre must hold integers"), ([0, 2**70], 2, "centre must hold integers"), ([], -3, "negative")],
)
def test_indices_that_are_none_are_refused(centre, n_atoms, message):
    from codegen import EdgeIndex

    with pytest.raises(ValueError, match=message):
        EdgeIndex.from_pairs(np.array(centre), np.zeros(len(centre), int), n_atoms)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_process_has_threads_of_its_own():
    """The parent's pool comes along, its threads do not: work handed to them would never be done."""
    script = """
import multiprocessing, numpy as np, codegen
kernel, array = codegen.kernel("coupling 1 1 2 4"), np.ones((20000, 3, 4))
def total():
    return float(kernel.forward(array, array, threads=2).sum())
def send(queue):
    queue.put(total())
expected, context = total(), multiprocessing.get_context("fork")
queue = context.Queue()
child = context.Process(target=send, args=(queue,), daemon=True)
child.start()
assert queue.get(timeout=60) == expected
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", script], check=True, timeout=120)


def test_generated_source_is_what_inspect_shows():
    import inspect

    module = load(SMALL[1], "numba")
    source = inspect.getsource(module.forward_batch.py_func)
    assert "product_0 =" in source
    assert "Generated, not to be edited" in module.__doc__ and SMALL[1].form().hash == module.FORM


def test_the_channel_loop_is_vectorised(tmp_path):
    """Packed fused multiply-adds in the shipped edge kernel's machine code, of the widest registers; an aligned stack."""
    import platform

    if platform.machine() not in ("x86_64", "AMD64"):
        pytest.skip("reads x86 assembly")
    import llvmlite.binding as llvm

    features = llvm.get_host_cpu_features()
    if not features.get("fma"):
        pytest.skip("this processor has no fused multiply-add")
    register = "zmm" if features.get("avx512f") else "ymm"
    import shutil

    from codegen.cache import file_name
    from codegen.shipped import default_folder

    spec = parse_spec("spline_convolution", ["0e", "2", "0e+1o+2e", "lite", "32"])
    # a copy elsewhere is compiled here and now: code from Numba's cache cannot be looked at
    shutil.copy(default_folder() / file_name(spec, "numba"), tmp_path)
    module = load(spec, "numba", tmp_path)
    rng = np.random.default_rng(0)
    edges = random_edges(rng, 4, 8, 6)
    for order in (0, 1, 2):
        form = Kernel(spec).forms[order]
        operands = random_operands(form, rng, 0, edges)
        run(module, order, [operands[o.name].astype(np.float32) for o in form.inputs], edges)
    for _, _, function, *_ in module.LOOPS:
        assembly = next(iter(function.inspect_asm().values())).splitlines()
        fused = [line for line in assembly if "vfmadd" in line]
        packed = sum("ps" in line and register in line for line in fused)
        assert packed >= 10, f"{function.__name__}: {packed} packed fused multiply-adds"
        # an edge's numbers are worked out one by one; its channels, the bulk, are not
        assert packed > len(fused) / 2, f"{function.__name__}: {packed} of {len(fused)} are packed"
        is_aligned = any("$-64, %rsp" in line or "$-32, %rsp" in line for line in assembly)
        assert is_aligned, "spilled registers straddle cache lines"

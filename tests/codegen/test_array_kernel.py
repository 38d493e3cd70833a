"""Kernels for NumPy arrays: the same numbers as the plain evaluator, and messages for what does not fit."""

import doctest
import pickle
import subprocess
import sys

import numpy as np
import pytest

import codegen
import codegen.array_kernel
from carnet.testing import assert_close
from codegen import evaluate
from codegen.cache import load
from codegen.families import FeatureCoupling
from tests.codegen.operands import index_arrays, random_edges, random_operands
from tests.codegen.specs import SMALL

CHOSEN = {spec.family: codegen.kernel(spec.text) for spec in SMALL}
CHOSEN["spline_convolution"] = codegen.kernel(
    "spline_convolution 0e 1 0e+1o full 2"
)  # the one of the others takes long


@pytest.fixture(params=CHOSEN.values(), ids=repr)
def kernel(request):
    return request.param


def case(kernel, order):
    rng = np.random.default_rng(order)
    form = kernel._differentiated(order)
    edges = random_edges(rng, 5, 17, 3)
    operands = random_operands(form, rng, 6, edges)
    expected = evaluate(form, operands, index_arrays(edges), edges.n_atoms, edges.n_intervals + 3)
    return [operands[o.name] for o in kernel.inputs(order)], {"edges": edges} if form.uses_edges else {}, expected


def test_value_and_derivatives(kernel):
    for order, function in enumerate((kernel.forward, kernel.gradient, kernel.second)):
        operands, edges, expected = case(kernel, order)
        made = function(*operands, **edges)
        made = (made,) if order == 0 else made
        for operand, array in zip(kernel.outputs(order), made, strict=True):
            assert_close(array, expected[operand.name], order)


@pytest.mark.parametrize("kind", ["f4", "f8"])
def test_arrays_of_the_other_byte_order(kind):
    kernel = CHOSEN["coupling"]
    operands, _, _ = case(kernel, 0)
    swapped = [operand.astype(f">{kind}") for operand in operands]
    native = kernel.forward(*(operand.astype(kind) for operand in operands))
    assert np.array_equal(kernel.forward(*swapped), native)
    assert np.array_equal(kernel.forward(swapped[0], operands[1].astype(kind)), native)


@pytest.mark.parametrize("kind", ["int64", "float16", "complex128", "object"])
def test_a_type_that_kernels_do_not_have_is_named(kind):
    kernel = CHOSEN["coupling"]
    operands, _, _ = case(kernel, 0)
    with pytest.raises(ValueError, match=f"float32 or float64; first has {np.dtype(kind)}$"):
        kernel.forward(*(operand.astype(kind) for operand in operands))


def test_some_results_only(kernel):
    operands, edges, _ = case(kernel, 1)
    everything = dict(zip((o.name for o in kernel.outputs(1)), kernel.gradient(*operands, **edges), strict=True))
    last = kernel.outputs(1)[-1].name
    (only,) = kernel.gradient(*operands, **edges, wanted=[last], threads=2)
    assert np.array_equal(only, everything[last])
    with pytest.raises(ValueError, match="gradient returns .*, not nothing"):
        kernel.gradient(*operands, **edges, wanted=["nothing"])


def test_operands_that_do_not_fit_are_named(kernel):
    operands, edges, _ = case(kernel, 0)
    names = [o.name for o in kernel.inputs()]
    with pytest.raises(ValueError, match=f"takes {', '.join(names)}; got 0 operands"):
        kernel.forward(**edges)
    with pytest.raises(ValueError, match="edges"):
        kernel.forward(*operands, **({} if edges else {"edges": random_edges(np.random.default_rng(0), 2, 3, 1)}))
    for k, name in enumerate(names):

        def call(replacement):
            return kernel.forward(*operands[:k], replacement, *operands[k + 1 :], **edges)

        with pytest.raises(ValueError, match=f"{name} must have shape"):
            call(operands[k][..., :-1])
        with pytest.raises(ValueError, match=f"dtype.*{name} has int64"):
            call(operands[k].astype(np.int64))


def test_strided_arrays_and_single_precision(kernel):
    operands, edges, expected = case(kernel, 0)
    strided = [np.repeat(operand, 2, axis=-1)[..., ::2].astype(np.float32) for operand in operands]
    made = kernel.forward(*strided, **edges)
    assert made.dtype == np.float32
    assert_close(made, expected[kernel.outputs()[0].name])


def test_arrays_that_may_not_be_written_run_the_same_machine_code():
    kernel = CHOSEN["harmonics"]
    vectors = np.random.default_rng(0).normal(size=(5, 3))
    expected = kernel.forward(vectors)
    loops = {function: len(function.signatures) for _, _, function, *_ in load(kernel.spec, "numba").LOOPS}
    for array in (np.frombuffer(vectors.tobytes()), np.frombuffer(b"." + vectors.tobytes(), np.uint8)[1:].view(float)):
        assert np.array_equal(kernel.forward(array.reshape(vectors.shape)), expected)
    assert loops == {function: len(function.signatures) for function in loops}


def test_no_threads_are_refused():
    with pytest.raises(ValueError, match="threads must be 1 or more, got 0"):
        CHOSEN["harmonics"].forward(np.ones((2, 3)), threads=0)


def test_knots_are_asked_for():
    kernel = CHOSEN["spline_convolution"]
    operands, _, _ = case(kernel, 0)
    edges = codegen.EdgeIndex.from_pairs(np.array([0]), np.array([0]), 5)
    with pytest.raises(ValueError, match="edges with knots"):
        kernel.forward(*operands, edges=edges)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (([0, 1], [0, 2], 2), r"neighbour must lie in 0\.\.1, got 0\.\.2"),
        (([-1, 1], [0, 1], 2), r"centre must lie in 0\.\.1, got -1\.\.1"),
        (([0, 1], [0, 1], 2, [0, 3], 3), r"knot must lie in 0\.\.2, got 0\.\.3"),
        (([0, 1], [0], 2), "neighbour must have one number an edge"),
    ],
)
def test_edges_that_are_none_are_refused(arguments, message):
    with pytest.raises(ValueError, match=message):
        codegen.EdgeIndex.from_pairs(*map(np.asarray, arguments[:2]), *arguments[2:])


def test_what_a_kernel_tells():
    kernel = codegen.kernel(FeatureCoupling(1, 1, 2, 5))
    assert repr(kernel) == "kernel('coupling 1 1 2 5 component')" and kernel.spec == FeatureCoupling(1, 1, 2, 5)
    assert set(kernel.operation_counts()) == {"forward_batch", "gradient_batch", "second_batch"}
    for target in codegen.TARGETS:
        assert f"show {kernel.text} --target {target}" in kernel.source(target)
    assert kernel.explain().startswith(kernel.text)
    with pytest.raises(ValueError, match="no backend 'fortran': expected one of numba"):
        kernel.source("fortran")
    with pytest.raises(ValueError, match="derivatives of order 0 to 2"):
        kernel.inputs(3)
    assert pickle.loads(pickle.dumps(kernel)).text == kernel.text
    with pytest.raises(codegen.SpecError, match="unknown kernel family 'cuopling'"):
        codegen.kernel("cuopling 1 1 2")
    with pytest.raises(codegen.SpecError, match="unknown kernel family ''"):
        codegen.kernel("  ")


def test_examples():
    for module in (codegen, codegen.array_kernel):
        outcome = doctest.testmod(module)
        assert outcome.attempted and not outcome.failed


def test_import_is_light():
    code = "import codegen, sys; print({'torch', 'numba', 'sympy'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"

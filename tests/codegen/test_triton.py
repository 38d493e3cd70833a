"""Generated Triton kernels, interpreted, against the plain evaluator: families, orders, dtypes, sizes, layouts."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from carnet.testing import assert_close
from codegen import evaluate, read_spec
from codegen.kernel_loops import Kernel
from codegen.runtime.triton_loops import run
from tests.codegen.interpreted import Case, interpreter, run_case
from tests.codegen.operands import index_arrays, random_edges, random_operands
from tests.codegen.specs import SMALL


@pytest.fixture(scope="module")
def interpreted():
    pytest.importorskip("triton", minversion="3.7")  # older interpreters do not know NumPy 2.4
    with interpreter() as pool:
        yield lambda case: pool.submit(run_case, case).result()


def prepared(text, order, samples=6, n_atoms=3, n_edges=7, n_intervals=3, **options):
    """A case with random operands, and the plain evaluator's outputs."""
    rng = np.random.default_rng(order)
    edges = random_edges(rng, n_atoms, n_edges, n_intervals)
    form = Kernel(read_spec(text)).forms[order]
    operands = random_operands(form, rng, samples, edges)
    expected = evaluate(form, operands, index_arrays(edges), n_atoms, n_intervals + 3)
    index = edges._asdict() if form.uses_edges else {}
    case = Case(text, order, [operands[o.name] for o in form.inputs], index, **options)
    return case, [expected[name] for name in form.outputs]


def check(results, expected, order, dtype):
    for result, reference in zip(results, expected, strict=True):
        assert result.dtype == dtype and result.shape == reference.shape
        assert_close(result, reference, order=order)


@pytest.mark.parametrize("order", [0, 1, 2])
@pytest.mark.parametrize("spec", SMALL, ids=lambda spec: spec.slug)
def test_agrees_with_the_plain_evaluator(interpreted, spec, order):
    for dtype in ("float64", "float32"):
        case, expected = prepared(spec.text, order, dtype=dtype)
        results, _ = interpreted(case)
        check(results, expected, order, dtype)


CHANNELS = (1, 5, 48, 64)


@pytest.mark.parametrize("channels", CHANNELS)
@pytest.mark.parametrize(
    "family",
    [
        "coupling 1 1 1 {} component",
        "edge_convolution 1x0e+1x1o 1 1x0e+1x1o lite {}",
        "self_coupling 1x0e+1x1o 1x0e full 2 {}",
    ],
)
def test_channel_counts(interpreted, family, channels):
    """Lanes without a channel, several channels a lane, several blocks of channels."""
    for order, dtype in ((0, "float32"), (1, "float64"), (2, "float32")):
        case, expected = prepared(family.format(channels), order, samples=3, n_atoms=2, n_edges=3, dtype=dtype)
        results, _ = interpreted(replace(case, programs=0))
        check(results, expected, order, dtype)


def test_smaller_blocks_for_fewer_rows_change_nothing(interpreted):
    for text in ("edge_convolution 1x0e+1x1o 1 1x0e+1x1o lite 128", "harmonics 2 component"):
        case, _ = prepared(text, 1, samples=70, n_atoms=2, n_edges=3)
        large, small = (interpreted(replace(case, programs=programs))[0] for programs in (0, 4096))
        assert all(np.array_equal(a, b) for a, b in zip(large, small, strict=True))


@pytest.mark.parametrize("count", [0, 1])
@pytest.mark.parametrize("spec", SMALL, ids=lambda spec: spec.slug)
def test_nothing_and_one(interpreted, spec, count):
    """No instances: results of the right shape, zero where they are sums; and one."""
    for order in (0, 1, 2):
        case, expected = prepared(spec.text, order, samples=count, n_atoms=2, n_edges=count)
        results, _ = interpreted(case)
        check(results, expected, order, "float64")


@pytest.mark.parametrize("order", [1, 2])
def test_long_sums_are_divided_into_rows(interpreted, order):
    """Intervals with many edges, weights with many samples; the same bits each time."""
    for text, sizes in (
        ("spline_convolution 1x0e 1 1x0e+1x1o full 2", {"n_edges": 40, "n_intervals": 2}),
        ("self_coupling 1x0e+1x1o 1x0e full 2 2", {"samples": 19}),
    ):
        case, expected = prepared(text, order, **sizes)
        results, _ = interpreted(case)
        check(results, expected, order, "float64")
        assert all(np.array_equal(a, b) for a, b in zip(results, interpreted(case)[0], strict=True))


@pytest.mark.parametrize("spec", [SMALL[0], SMALL[3], SMALL[4]], ids=lambda spec: spec.family)
def test_operands_with_gaps(interpreted, spec):
    case, _ = prepared(spec.text, 1)
    dense, _ = interpreted(case)
    strided, _ = interpreted(replace(case, strided=True))
    assert all(np.array_equal(a, b) for a, b in zip(dense, strided, strict=True))


@pytest.mark.parametrize("spec", SMALL[3:5], ids=lambda spec: spec.family)
def test_outputs_divided_among_functions(interpreted, spec):
    for order in (0, 1, 2):
        case, expected = prepared(spec.text, order)
        results, functions = interpreted(replace(case, capacity=25))
        check(results, expected, order, "float64")
    assert functions > len(Kernel(spec).loops)


@pytest.mark.parametrize("spec", SMALL[3:5], ids=lambda spec: spec.family)
def test_only_what_is_wanted_is_made(interpreted, spec):
    case, _ = prepared(spec.text, 2)
    everything, _ = interpreted(case)
    for k in range(len(everything)):
        wanted = [position == k for position in range(len(everything))]
        some, _ = interpreted(replace(case, wanted=wanted))
        assert [value is not None for value in some] == wanted
        assert np.array_equal(some[k], everything[k])


def test_nan_stays_in_its_sample(interpreted):
    first, second = np.ones((4, 3, 5)), np.ones((4, 5, 5))
    first[2] = np.nan
    (result,), _ = interpreted(Case(SMALL[1].text, 0, [first, second], {}))
    assert np.isnan(result[2]).all() and np.isfinite(result[[0, 1, 3]]).all()


@pytest.mark.parametrize("dtypes", [("float64", "float32"), ("bfloat16", "bfloat16")])
def test_other_dtypes_are_refused(dtypes):
    module = SimpleNamespace(SPEC="coupling", INPUTS=(("first", "second"),))
    operands = [torch.ones(1, dtype=getattr(torch, dtype)) for dtype in dtypes]
    with pytest.raises(ValueError, match=f"one dtype, float32 or float64, got first torch.{dtypes[0]}"):
        run(module, 0, operands)


@pytest.mark.slow
@pytest.mark.parametrize("channels", CHANNELS)
@pytest.mark.parametrize(
    "text",
    [
        "coupling 2 2 2 {} component",
        "edge_convolution 1x0e+1x1o+1x1e 2 1x0e+1x1o+1x2e full {}",
        "spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full {}",
        "self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e full 3 {}",
        "decompose ijk=jik polar {}",
    ],
)
def test_every_size_and_channel_count(interpreted, text, channels):
    for samples in (0, 1, 19):
        for order in (0, 1, 2):
            for dtype in ("float64", "float32"):
                case, expected = prepared(text.format(channels), order, samples, 4, samples, dtype=dtype)
                results, _ = interpreted(case)
                check(results, expected, order, dtype)

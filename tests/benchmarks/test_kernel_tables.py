"""The kernel benchmarks at tiny sizes: that they run, and that other libraries reach the same results."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
import torch

from carnet.testing import assert_close
from tests.benchmarks import kernels, peers
from tests.benchmarks.machine import Machine, fused_rate
from tests.benchmarks.memory import extra_peak
from tests.benchmarks.problems import Size, convolution, harmonics, loop_costs, self_coupling
from tests.benchmarks.timing import interleaved

TINY = Size(atoms=5, edges=23, samples=7, vectors=7, intervals=9, channels=4)
RATES = Machine(1e11, 1e10)


@pytest.mark.parametrize(("name", "weight"), [("spline_convolution", 1), ("harmonics", 2)])
def test_tables_without_others(monkeypatch, tmp_path, name, weight):
    monkeypatch.setattr(kernels, "measure_machine", lambda dtype, threads: RATES)
    monkeypatch.setitem(kernels.PEERS, name, ())
    monkeypatch.setattr(kernels, "SMALL", TINY)
    costs = loop_costs(kernels.BUILDERS[name](weight, torch.float32, TINY).spec)
    report = kernels.Report(tmp_path / "tables.md")
    kernels.measure(kernels.Group(name, weight, torch.float32, 1, TINY, costs), report)
    text = report.path.read_text()
    orders = kernels.HIGHEST_ORDER[name] + 1
    assert text.count("| CarNet |") == text.count("| CarNet, compiled kernels alone |") == orders
    assert text.count("Floors: arithmetic") == orders


def test_a_library_that_is_missing_is_named(monkeypatch, tmp_path):
    def nowhere(problem):
        raise ImportError("No module named 'nowhere'")

    monkeypatch.setitem(kernels.PEERS, "harmonics", (nowhere,))
    report = kernels.Report(tmp_path / "tables.md")
    assert kernels.found_peers(harmonics(2, torch.float32, TINY), report) == []
    assert "`nowhere` left out: No module named 'nowhere'" in report.path.read_text()


PROBLEMS = {
    "spline_convolution": lambda dtype: convolution(1, dtype, TINY, splines=True),
    "self_coupling": lambda dtype: self_coupling(1, dtype, TINY),
    "harmonics": lambda dtype: harmonics(2, dtype, TINY),
}


@pytest.mark.parametrize("family", PROBLEMS)
def test_e3nn_reaches_the_same_values_and_derivatives(family):
    """Derivatives by this project's operands, through the conversion into e3nn's layout and back."""
    pytest.importorskip("e3nn")
    problem = PROBLEMS[family](torch.float64)
    operands = tuple(operand.requires_grad_() for operand in problem.operands)
    build = next(build for build in peers.PEERS[family] if build.__name__.startswith("e3nn"))
    peer = build(replace(problem, operands=operands))[0]
    found = peer.restore(peer.implementation.function(*peer.implementation.operands))
    expected = problem.implementation.function(*operands)
    assert_close(found, expected, dtype="float32")  # e3nn keeps its constants in single precision
    cotangent = torch.randn(expected.shape, dtype=torch.float64)
    slopes = torch.autograd.grad(found, operands, cotangent), torch.autograd.grad(expected, operands, cotangent)
    for actual, value in zip(*slopes, strict=True):
        assert_close(actual, value, 1, dtype="float32")


def test_kernels_alone_do_the_operators_work():
    problem = PROBLEMS["spline_convolution"](torch.float32)
    for order in range(3):
        alone, operator = problem.kernel_call(order, threads=1)(), problem.implementation.call(order)()
        for actual, expected in zip(alone, operator, strict=True):
            assert_close(actual, expected, order)


def test_rounds_fit_the_time_but_are_at_least_three():
    calls = []
    times = interleaved({"case": lambda: calls.append(None)}, repetitions=9, seconds=0.0)
    assert len(times["case"]) == 3


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_extra_memory_is_what_a_call_holds_beyond_its_results():
    def call():
        scratch = torch.ones(5_000_000)
        return (scratch[:1_000_000] + 1,)

    call()
    extra = extra_peak(call)
    if extra is None:
        pytest.skip("the system does not reset the peak")
    assert extra == pytest.approx(20e6, abs=3e6)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_the_register_loop_runs(dtype):
    assert fused_rate(dtype, 1) > 1e8

"""The GPU benchmark where there is no GPU: it says so, and what it would time computes what it should."""

from __future__ import annotations

import pytest
import torch

from carnet.testing import assert_close
from tests.benchmarks import gpu
from tests.benchmarks.problems import Size, convolution

TINY = Size(atoms=5, edges=23, intervals=9, channels=4)


@pytest.fixture(params=[False, True], ids=["edge", "spline"])
def problem(request):
    return convolution(1, torch.float64, TINY, splines=request.param)


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_without_a_gpu_nothing_is_measured(monkeypatch):
    monkeypatch.setattr("sys.argv", ["gpu"])
    with pytest.raises(SystemExit, match="no CUDA device"):
        gpu.main()


def test_plain_torch_computes_the_same(problem, monkeypatch):
    monkeypatch.setattr(torch, "compile", lambda function, **options: function)
    other = gpu.plain_torch(problem)
    for order in (0, 1):
        arguments = problem.implementation.arguments(order)
        expected = problem.implementation.step(order)(*arguments)
        for a, b in zip(other.step(order)(*arguments), expected, strict=True):
            assert_close(a.detach(), b.detach(), order)


def test_e3nn_does_as_much(problem):
    pytest.importorskip("e3nn")
    float32 = gpu.on_device(problem, "cpu", torch.float32)
    peer = gpu.e3nn(float32)
    results = peer.step(1)(*peer.arguments(1))
    own = float32.implementation.step(1)(*float32.implementation.arguments(1))
    assert [r.numel() for r in results] == [r.numel() for r in own]


def test_deviations_are_relative_and_find_what_is_not_finite():
    exact = torch.tensor([3.0, 4.0], dtype=torch.float64)
    assert gpu.deviation((exact.float() * 1.5,), (exact,)) == pytest.approx(0.5)
    broken = gpu.deviation((exact.float() * 1.5, torch.tensor([float("nan")])), (exact, exact[:1]))
    assert broken != broken

"""A family of kernels that is defined outside of the packages, in six steps: this file is the outside."""

from dataclasses import dataclass

import numpy as np
import pytest
import torch

import codegen
from carnet import KernelFunction
from carnet.testing import assert_close
from cartensor import Surd
from codegen import Definition, Form, FormSpec, Operand, SpecError, collect, evaluate


# 1. A frozen dataclass: its fields are the arguments, its docstring says what the kernel does.
@dataclass(frozen=True)
class Dot(FormSpec):
    """left [samples, size, channels] . right [samples, size, channels] -> dot [samples, 1, channels]."""

    size: int
    channels: int = 64

    # 2. Its name, and how each argument is read from text.
    family = "dot"
    converters = (int, int)

    # 3. What makes no sense is refused.
    def __post_init__(self):
        if self.size < 1 or self.channels < 1:
            raise SpecError("dot: size and channels must be 1 or more")

    # 4. The rule as a form: for each component of the result a sum of products of components, with exact coefficients.
    def form(self) -> Form:
        left, right = (Operand(name, self.size, "batch", True, name) for name in ("left", "right"))
        dot = Operand("dot", 1, "batch", True, "dot")
        terms = collect((Surd(1), [("left", k), ("right", k)]) for k in range(self.size))
        return Form(self.family, self.channels, (left, right), (Definition(dot, (terms,)),), ("dot",))


# 5. It joins the table.
@pytest.fixture(autouse=True)
def _(monkeypatch, tmp_path):
    monkeypatch.setitem(codegen.FAMILIES, "dot", Dot)
    monkeypatch.setenv("CARNET_CACHE", str(tmp_path))


# 6. It is compared with the form itself, evaluated plainly, and with what was meant.
def test_values_and_derivatives_are_those_of_the_form_and_of_the_plain_sum():
    dot = codegen.kernel("dot 5 8")
    left, right, seed = np.random.default_rng(0).normal(size=(3, 7, 5, 8))
    seed = seed[:, :1]
    for expected in (
        evaluate(Dot(5, 8).form(), {"left": left, "right": right})["dot"],
        (left * right).sum(1, keepdims=True),
    ):
        assert_close(dot.forward(left, right), expected)
    for found, expected in zip(dot.gradient(left, right, seed), (seed * right, seed * left), strict=True):
        assert_close(found, expected, order=1)


def test_torch_differentiates_it_twice():
    dot = KernelFunction("dot 3 2")
    operands = [torch.randn(4, 3, 2, dtype=torch.float64, requires_grad=True) for _ in range(2)]
    assert torch.autograd.gradcheck(dot, operands)
    assert torch.autograd.gradgradcheck(dot, operands)


def test_every_target_prints_it_and_it_is_told_in_words():
    dot = codegen.kernel("dot 3 2")
    assert all("SPEC = 'dot 3 2'" in dot.source(target) for target in codegen.TARGETS)
    assert "left [samples, size, channels] . right" in dot.explain()
    assert dot.operation_counts()["forward_batch"] > 0


def test_wrong_arguments_are_refused_by_its_name():
    with pytest.raises(SpecError, match=r"expected: dot size \[channels=64\]"):
        codegen.kernel("dot")
    with pytest.raises(SpecError, match="argument size = 'five'"):
        codegen.kernel("dot five")


def test_a_rule_that_has_changed_is_not_answered_from_the_cache(monkeypatch):
    @dataclass(frozen=True)
    class Twice(Dot):
        def form(self) -> Form:
            return Form(**{**vars(super().form()), "definitions": (twice(super().form().definitions[0]),)})

    def twice(definition: Definition) -> Definition:
        doubled = tuple(
            collect((t.coefficient + t.coefficient, t.factors) for t in terms) for terms in definition.components
        )
        return Definition(definition.operand, doubled)

    ones = np.ones((1, 2, 4))
    assert codegen.kernel("dot 2 4").forward(ones, ones)[0, 0, 0] == 2
    KernelFunction("dot 2 4")
    monkeypatch.setitem(codegen.FAMILIES, "dot", Twice)
    assert codegen.kernel("dot 2 4").forward(ones, ones)[0, 0, 0] == 4
    with pytest.raises(SpecError, match="another family's"):
        KernelFunction("dot 2 4")

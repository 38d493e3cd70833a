"""Forms of the training program: seen from either end of an edge they are the same sums, and what they cost."""

import numpy as np
import pytest

from cartensor.irreps import Irreps
from codegen import evaluate
from codegen.derivative import gradient, with_tangent
from codegen.families import SelfCoupling, SplineConvolution
from codegen.passes.choose import best_body
from codegen.potential.forms import convolution
from codegen.training import forms

FEATURES, MOMENTS = Irreps.parse("0e+1o"), Irreps.parse("0e+1o+2e+3o")
SPEC = SplineConvolution(FEATURES, 3, MOMENTS, "full", 64)
FIRST = SplineConvolution(Irreps.parse("0e"), 3, MOMENTS, "full", 64)
COUPLING = SelfCoupling(MOMENTS, FEATURES, "full", 3, 64)
LAST = SelfCoupling(MOMENTS, Irreps.parse("0e"), "full", 3, 64)


def test_cotangents_of_features_are_those_of_the_edges_back():
    """Each edge has one back, with the harmonics of the opposite direction: so do the ways in which both move."""
    spec = SplineConvolution(FEATURES, 2, Irreps.parse("0e+1o+2e"), "full", 2)
    pairs = np.array([[0, 1], [0, 2], [1, 2]])
    centre, neighbour = np.concatenate((pairs, pairs[:, ::-1])).T
    rng = np.random.default_rng(0)
    sign = np.repeat([1.0, -1.0, 1.0], [1, 3, 5])
    form = gradient(with_tangent(convolution(spec, is_first=False), ["feature", *forms.EDGE])).select(["feature_bar"])
    operands = {}
    for operand in form.inputs:
        lead = {"edge": 3, "knot": 5}.get(operand.axis, 3)
        shape = (lead, operand.stored, *((2,) if operand.channels else ()))
        values = rng.normal(size=shape)
        if operand.axis == "edge":
            back = values * sign if operand.name.startswith("harmonic") else values
            values = np.concatenate((values, back))
        operands[operand.name] = values
    indices = {"centre": centre, "neighbour": neighbour, "knot": np.array([0, 1, 1] * 2)}
    expected = evaluate(form, operands, indices, 3, 5)["feature_bar"]
    made = evaluate(forms.convolution_features(spec), operands, indices, 3, 5)["feature_bar"]
    np.testing.assert_allclose(made, expected, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize(
    ("form", "count"),
    [
        (lambda: forms.convolution_tangent(FIRST, True), 55),
        (lambda: forms.convolution_table(FIRST, True), 73),
        (lambda: forms.convolution_tangent(SPEC, False), 282),
        (lambda: forms.convolution_features(SPEC), 320),
        (lambda: forms.convolution_table(SPEC, False), 346),
        (lambda: forms.coupling_tangent(COUPLING), 1156),
        (lambda: forms.coupling_adjoint(COUPLING), 3189),
        (lambda: forms.coupling_tangent(LAST), 906),
        (lambda: forms.coupling_adjoint(LAST), 2239),
    ],
    ids=[
        "first tangent", "first table", "tangent", "features", "table", "products move", "products", "last products move",
        "last products",
    ],
)  # fmt: skip
def test_golden_operation_counts(form, count):
    """Fused instructions a channel, of the default model; fewer are welcome, and then stated here."""
    assert best_body(form()).inner_fused == count

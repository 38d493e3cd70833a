"""Derivatives of forms, exactly: <cotangent, df(direction)> = <gradient, direction> in rationals."""

from fractions import Fraction

import numpy as np
import pytest

from codegen import evaluate
from codegen.derivative import differentiate, gradient, tangent, with_tangent
from codegen.families import parse_spec
from tests.codegen.operands import index_arrays, random_edges

SPECS = [
    ("harmonics", ["2", "component"]),
    ("coupling", ["1", "1", "1", "1"]),
    ("edge_convolution", ["0e+1o", "1", "0e+1o", "full", "1"]),
    ("spline_convolution", ["0e", "1", "0e+1o", "full", "1"]),
    ("self_coupling", ["0e+1o", "0e+1o", "full", "2", "1"]),
    ("coupling", ["2", "1", "1", "1", "component", "full"]),
    ("edge_convolution", ["2e", "2", "0e+2e", "lite", "1", "full"]),
    ("decompose", ["ij=ji", "polar", "0"]),
    ("reconstruct", ["ijk=-jik", "axial", "2"]),
]


def exact_operands(form, rng, edges):
    """Small rational operands, shaped as the form's inputs."""
    atoms, knots = edges.n_atoms, edges.n_intervals + 3
    lead = {"batch": 1, "edge": len(edges.centre), "centre": atoms, "neighbour": atoms, "knot": knots}
    result = {}
    for o in form.inputs:
        shape = ((lead[o.axis],) if o.axis != "shared" else ()) + (o.stored,) + ((form.channels,) if o.channels else ())
        numbers = rng.integers(-3, 4, shape)
        result[o.name] = np.vectorize(lambda v: Fraction(int(v), 2), otypes=[object])(numbers)
    return result


def slope_at_zero(values, points):
    """Derivative at 0 of the polynomial through (points, values), by Lagrange's formula."""
    total = 0
    for k, (x, value) in enumerate(zip(points, values, strict=True)):
        others = points[:k] + points[k + 1 :]
        denominator = Fraction(1)
        for other in others:
            denominator *= x - other
        without_one = ([-o for j, o in enumerate(others) if j != skipped] for skipped in range(len(others)))
        numerator = sum((np.prod(factors, initial=Fraction(1)) for factors in without_one), Fraction(0))
        total = total + value * (numerator / denominator)
    return total


@pytest.mark.parametrize("order", [0, 1])
@pytest.mark.parametrize("family, arguments", SPECS, ids=lambda value: value if isinstance(value, str) else "")
def test_gradient_is_the_adjoint_of_the_directional_derivative(family, arguments, order):
    form = differentiate(parse_spec(family, arguments).form(), order)
    backward = gradient(form)
    rng = np.random.default_rng(order)
    edges = random_edges(rng, 2, 3, 2)
    indices, sizes = index_arrays(edges), (edges.n_atoms, edges.n_intervals + 3)
    operands = exact_operands(backward, rng, edges)
    direction = exact_operands(form, rng, edges)

    def along(step):
        moved = {o.name: operands[o.name] + step * direction[o.name] for o in form.inputs}
        results = evaluate(form, moved, indices, *sizes)
        seeds = [o.name for o in backward.inputs[len(form.inputs) :]]
        return sum((operands[s] * r).sum() for s, r in zip(seeds, results.values(), strict=True))

    points = [Fraction(k) for k in range(-4, 5)]  # nine points: exact for polynomials of degree eight
    expected = slope_at_zero([along(point) for point in points], points)
    gradients = evaluate(backward, operands, indices, *sizes)
    actual = sum((g * direction[o.name]).sum() for o, g in zip(form.inputs, gradients.values(), strict=True))
    assert actual == expected


@pytest.mark.parametrize("family, arguments", SPECS, ids=lambda value: value if isinstance(value, str) else "")
def test_tangent_is_the_directional_derivative(family, arguments):
    form = parse_spec(family, arguments).form()
    names = [operand.name for operand in form.inputs]
    rng = np.random.default_rng(7)
    edges = random_edges(rng, 2, 3, 2)
    indices, sizes = index_arrays(edges), (edges.n_atoms, edges.n_intervals + 3)
    operands, direction = exact_operands(form, rng, edges), exact_operands(form, rng, edges)
    points = [Fraction(k) for k in range(-4, 5)]
    for moving in (names, names[:1]):

        def at(step, moving=moving):
            moved = {name: operands[name] + (step * direction[name] if name in moving else 0) for name in names}
            (result,) = evaluate(form, moved, indices, *sizes).values()
            return result

        expected = slope_at_zero([at(point) for point in points], points)
        given = operands | {f"{name}_dot": direction[name] for name in moving}
        (result,) = form.outputs
        whole = evaluate(with_tangent(form, moving), given, indices, *sizes)
        assert list(whole) == [result, f"{result}_dot"]
        np.testing.assert_array_equal(whole[result], at(Fraction(0)))
        np.testing.assert_array_equal(whole[f"{result}_dot"], expected)
        (alone,) = evaluate(tangent(form, moving), given, indices, *sizes).values()
        np.testing.assert_array_equal(alone, expected)


def test_what_moves_must_be_an_input():
    with pytest.raises(ValueError, match="has inputs first, second, not third"):
        tangent(parse_spec("coupling", ["1", "1", "0", "1"]).form(), ["first", "third"])


def test_names_of_cotangents():
    form = differentiate(parse_spec("coupling", ["1", "1", "0", "1"]).form(), 2)
    assert [o.name for o in form.inputs] == ["first", "second", "product_bar", "first_bar_hat", "second_bar_hat"]
    assert form.outputs == ("first_hat", "second_hat", "product_bar_hat")
    with pytest.raises(ValueError, match="up to 3 times"):
        differentiate(form, 2)

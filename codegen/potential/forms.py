"""Forms of a trained potential's loops over edges, which know more than a kernel for anybody: harmonics of weight 0 are one,
the first layer's features are numbers that its tables have taken in, and every edge has an edge back.

Radial functions are cubic splines with control points c, read as c_1 + steps_0 d_0 + steps_1 d_1 + steps_2 d_2 where
d_k = c_(k+1) - c_k: slopes are made of the differences alone. From control points they would be differences of numbers that
single precision has rounded, over a spacing that is small.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from cartensor.irreps import Irreps
from cartensor.surd import Surd
from codegen.derivative import gradient
from codegen.families import SplineConvolution
from codegen.form import Definition, Factor, Form, Operand, Term, collect

STEPS = 3
"""Differences of control points that a point of a cubic spline sees."""


def convolution(spec: SplineConvolution, is_first: bool) -> Form:
    """Moments from neighbours.

    steps [edges, 3], table [knots, 2 paths, channels]: the control points, then their differences. In the first layer the
    table holds the features already, and is by neighbour's species.
    """
    constant = {("harmonic", 0), ("feature", 0)} if is_first else {("harmonic", 0)}
    form = _rewritten(
        _by_differences(spec.form()), lambda term: (term.coefficient, [f for f in term.factors if f not in constant])
    )
    return form.select(form.outputs)


def _by_differences(form: Form) -> Form:
    """Radial functions from control points and their differences."""
    radial = next(d for d in form.definitions if d.operand.name == "radial").operand
    paths = radial.components
    given = {
        "spline": Operand("steps", STEPS, "edge", False, "steps"),
        "table": Operand("table", STEPS * 2 * paths, "knot", True, "table", step=2 * paths),
    }
    sums = Definition(
        radial,
        tuple(
            collect(
                [
                    (Surd(1), [("table", 2 * paths + path)]),
                    *((Surd(1), [("steps", k), ("table", (2 * k + 1) * paths + path)]) for k in range(STEPS)),
                ]
            )
            for path in range(paths)
        ),
    )
    return replace(
        form,
        inputs=tuple(given.get(operand.name, operand) for operand in form.inputs),
        definitions=tuple(sums if d.operand.name == "radial" else d for d in form.definitions),
    )


def first_slope(spec: SplineConvolution) -> Form:
    """The first layer's derivative by harmonics and length of an edge, from the cotangent of the centre's moments."""
    form = _by_length(convolution(spec, is_first=True))
    return form.select([name for name in form.outputs if name in ("harmonic_bar", "length_bar")])


def pull(spec: SplineConvolution) -> Form:
    """Another layer's derivatives, seen from the neighbour: an atom sums over its own edges what it gives to those at their
    other ends.

    An edge from atom i to atom k stands for the edge back, from k to i, whose harmonics of odd weight have the other sign.
    Its derivatives by harmonics and length are those of the edge itself, as it is stored: in whose terms the edge back is
    expressed. Axes: "centre" is the atom itself, "neighbour" the atom at the other end.
    """
    form = _by_length(of_edges_back(convolution(spec, is_first=False), spec))
    return ends_exchanged(
        form.select([name for name in form.outputs if name in ("feature_bar", "harmonic_bar", "length_bar")])
    )


def of_edges_back(form: Form, spec: SplineConvolution) -> Form:
    """The form of the edges back, in terms of the harmonics of the edges themselves and of how these move."""
    harmonics = Irreps.polar(spec.max_weight)
    odd = {
        (name, k)
        for place, (_, irrep) in zip(harmonics.slices(), harmonics, strict=True)
        if irrep.weight % 2
        for k in range(place.start, place.stop)
        for name in ("harmonic", "harmonic_dot")
    }

    def signed(term: Term) -> tuple[Surd, list[Factor]]:
        flips = sum(factor in odd for factor in term.factors) % 2
        return (-term.coefficient if flips else term.coefficient), list(term.factors)

    return _rewritten(form, signed)


def ends_exchanged(form: Form) -> Form:
    """A form with the two ends of its edges exchanged."""
    ends = {"neighbour": "centre", "centre": "neighbour"}

    def seen(operand: Operand) -> Operand:
        return replace(operand, axis=ends.get(operand.axis, operand.axis))

    return replace(
        form,
        inputs=tuple(seen(operand) for operand in form.inputs),
        definitions=tuple(replace(d, operand=seen(d.operand)) for d in form.definitions),
    )


def _by_length(moments: Form) -> Form:
    """The gradient of moments, with the derivative by an edge's length as another output: one number in place of one a step.

    length_bar = sum over paths of radial_bar times the slope of the radial function, which is worked out where the function
    is, from the same differences: they need not be read again.
    """
    form = gradient(moments)
    # the gradient itself has no radial functions where all it is asked for are scalars
    radial = next(d for d in moments.definitions if d.operand.name == "radial")
    slope = Operand("slope", STEPS, "edge", False, "steps")
    slopes = tuple(
        tuple(replace(term, factors=tuple(sorted(_renamed(term.factors)))) for term in terms if _has_step(term))
        for terms in radial.components
    )
    radial_slope = Definition(replace(radial.operand, name="radial_slope"), slopes)
    total = collect((Surd(1), [("radial_bar", p), ("radial_slope", p)]) for p in range(radial.operand.components))
    length = Definition(Operand("length_bar", 1, "edge", False, "length"), (total,))
    return replace(
        form,
        inputs=(*form.inputs, slope),
        definitions=(radial_slope, *form.definitions, length),
        outputs=(*form.outputs, "length_bar"),
    )


def _has_step(term: Term) -> bool:
    return any(name == "steps" for name, _ in term.factors)


def _renamed(factors: tuple[Factor, ...]) -> list[Factor]:
    return [("slope" if name == "steps" else name, component) for name, component in factors]


def _rewritten(form: Form, change: Callable[[Term], tuple[Surd, list[Factor]]]) -> Form:
    definitions = tuple(
        replace(d, components=tuple(collect(change(term) for term in terms) for terms in d.components))
        for d in form.definitions
    )
    return replace(form, definitions=definitions)

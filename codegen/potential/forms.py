"""Forms of a trained potential's loops over edges, which know more than a kernel for anybody: harmonics of weight 0 are one,
the first layer's features are numbers that its tables have taken in, and every edge has an edge back.

Imports: cartensor, derivative, families, form.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from cartensor.irreps import Irreps
from cartensor.surd import Surd
from codegen.derivative import gradient
from codegen.families import SplineConvolution
from codegen.form import Factor, Form, Term, collect


def convolution(spec: SplineConvolution, is_first: bool) -> Form:
    """Moments from neighbours; in the first layer the table holds the features already, ``table`` is by neighbour's species."""
    constant = {("harmonic", 0), ("feature", 0)} if is_first else {("harmonic", 0)}
    form = _rewritten(spec.form(), lambda term: (term.coefficient, [f for f in term.factors if f not in constant]))
    return form.select(form.outputs)


def first_slope(spec: SplineConvolution) -> Form:
    """The first layer's derivative by harmonics and splines of an edge, from the cotangent of the centre's moments."""
    form = gradient(convolution(spec, is_first=True))
    return form.select([name for name in form.outputs if name in ("harmonic_bar", "spline_bar")])


def pull(spec: SplineConvolution) -> Form:
    """Another layer's derivatives, seen from the neighbour: an atom sums over its own edges what it gives to those at their
    other ends.

    An edge from atom i to atom k stands for the edge back, from k to i, whose harmonics of odd weight have the other sign.
    Its derivatives by harmonics and splines are those of the edge itself, as it is stored: in whose terms the edge back is
    expressed. Axes: "centre" is the atom itself, "neighbour" the atom at the other end.
    """
    harmonics = Irreps.polar(spec.max_weight)
    odd = {
        ("harmonic", k)
        for place, (_, irrep) in zip(harmonics.slices(), harmonics)
        if irrep.weight % 2
        for k in range(place.start, place.stop)
    }

    def signed(term: Term) -> tuple[Surd, list[Factor]]:
        flips = sum(factor in odd for factor in term.factors) % 2
        return (-term.coefficient if flips else term.coefficient), list(term.factors)

    form = gradient(_rewritten(convolution(spec, is_first=False), signed))
    form = form.select([name for name in form.outputs if name in ("feature_bar", "harmonic_bar", "spline_bar")])
    ends = {"neighbour": "centre", "centre": "neighbour"}

    def seen(operand):
        return replace(operand, axis=ends.get(operand.axis, operand.axis))

    return replace(
        form,
        inputs=tuple(seen(operand) for operand in form.inputs),
        definitions=tuple(replace(d, operand=seen(d.operand)) for d in form.definitions),
    )


def _rewritten(form: Form, change: Callable[[Term], tuple[Surd, list[Factor]]]) -> Form:
    definitions = tuple(
        replace(d, components=tuple(collect(change(term) for term in terms) for terms in d.components))
        for d in form.definitions
    )
    return replace(form, definitions=definitions)

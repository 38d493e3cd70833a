"""Forms of the two passes that training adds to a potential's: along a direction, and back through values and directions.

The loss fixes numbers that energies count with and a displacement of all atoms. The gradient of
sum of weights * E + dE along the displacement by the parameters is that of the loss. In it the cotangents of what moves
(``moment_dot_bar``) are those that the potential's own pass back has made; the pass here makes those of the values
(``moment_bar``), and the gradients by tables and weights. Loops are those of :mod:`codegen.potential.forms`: edges with the
steps of splines, seen from the atom that sums.
"""

from __future__ import annotations

from codegen.derivative import gradient, tangent, with_tangent
from codegen.families import SelfCoupling, SplineConvolution
from codegen.form import Form
from codegen.potential.forms import convolution, ends_exchanged, of_edges_back

EDGE = ("harmonic", "steps")
"""What moves with an edge; of scalars alone the harmonic does not."""


def convolution_tangent(spec: SplineConvolution, is_first: bool) -> Form:
    """How the moments move with features and edges."""
    form = convolution(spec, is_first)
    return tangent(form, _movable(form))


def convolution_features(spec: SplineConvolution) -> Form:
    """Cotangents of a layer's features: sums over the edges of an atom of what it gives to those at their other ends."""
    form = convolution(spec, is_first=False)
    back = of_edges_back(with_tangent(form, _movable(form)), spec)
    return ends_exchanged(gradient(back).select(["feature_bar"]))


def convolution_table(spec: SplineConvolution, is_first: bool) -> Form:
    """Gradient by the table: sums over the edges of an interval of distance."""
    form = convolution(spec, is_first)
    return gradient(with_tangent(form, _movable(form))).select(["table_bar"])


def coupling_tangent(spec: SelfCoupling) -> Form:
    """How products of moments move with the moments."""
    return tangent(spec.form(), ["moment"])


def coupling_adjoint(spec: SelfCoupling) -> Form:
    """Cotangents of moments and the gradient by the weights."""
    form = gradient(with_tangent(spec.form(), ["moment"]))
    return form.select(["moment_bar", "weight_bar"])


def _movable(form: Form) -> list[str]:
    return [operand.name for operand in form.inputs if operand.name in ("feature", *EDGE)]

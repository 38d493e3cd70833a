"""Edge convolution whose radial weights are cubic splines, evaluated inside the kernel from a table shared by all edges.

radial[e, path] = sum over a = 0..3 of spline[e, a] * table[knot(e) + a, path]: nothing is stored per edge and channel.
"""

from __future__ import annotations

from dataclasses import dataclass

from cartensor.surd import Surd
from codegen.families.edge_convolution import EdgeConvolution
from codegen.form import Definition, Form, Operand, collect

WINDOW = 4
"""Knots that a point of a cubic spline sees."""


@dataclass(frozen=True)
class SplineConvolution(EdgeConvolution):
    """feature [atoms, components, channels], harmonic [edges, (L+1)^2], spline [edges, 4] (the values of the four cubic
    B-splines that overlap the edge's length), table [knots, paths, channels] -> moment; fields as EdgeConvolution."""

    family = "spline_convolution"
    linear_operand = "table"

    def form(self) -> Form:
        paths = len(self._checked_paths())
        spline = Operand("spline", WINDOW, "edge", False, "spline")
        table = Operand("table", WINDOW * paths, "knot", True, "table", step=paths)
        radial = Definition(
            Operand("radial", paths, "edge", True, "radial"),
            tuple(
                collect((Surd(1), [("spline", a), ("table", a * paths + p)]) for a in range(WINDOW))
                for p in range(paths)
            ),
        )
        return self._form((*self._operands(), spline, table), (radial, self._moment()))

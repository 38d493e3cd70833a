"""Harmonics of vectors: packed natural tensors of weights 0..L, one after the other."""

from __future__ import annotations

from dataclasses import dataclass

import cartensor as ct
from cartensor.harmonics import NORMALIZATIONS
from cartensor.irreps import Irreps
from codegen.families.layout import PACKED, check_layout, in_layout
from codegen.families.spec import FormSpec, require, whole_number
from codegen.form import Definition, Form, Operand, collect


def _normalization(text: str) -> str:
    if text not in NORMALIZATIONS:
        raise ValueError(f"expected one of {', '.join(NORMALIZATIONS)}")
    return text


@dataclass(frozen=True)
class Harmonics(FormSpec):
    """Solid harmonics of vectors [samples, 3] -> [samples, (L+1)^2]: |r|^l times the harmonic of the direction.

    They are polynomials, so that values and derivatives are right for every vector, the zero vector included, where the
    direction has no harmonic; on unit vectors the normalisation holds.

    Attributes:
        max_weight: L.
        normalization: see :func:`cartensor.harmonic`.
        layout: of the result, see :mod:`codegen.families.layout`.
    """

    max_weight: int
    normalization: str = "component"
    layout: str = PACKED

    family = "harmonics"
    converters = (whole_number, _normalization, check_layout)

    def __post_init__(self):
        require(self, self.max_weight >= 0, f"max_weight must be >= 0, got {self.max_weight}")

    def form(self) -> Form:
        vector = Operand("vector", 3, "batch", False, "vector")
        components = []
        for weight in range(self.max_weight + 1):
            for polynomial in ct.harmonic(weight, self.normalization).polynomials:
                components.append(
                    collect((c, [("vector", axis) for axis in range(3) for _ in range(m[axis])]) for m, c in polynomial)
                )
        result = Operand("harmonic", len(components), "batch", False, "harmonic")
        form = Form(self.family, None, (vector,), (Definition(result, tuple(components)),), ("harmonic",))
        return in_layout(form, self.layout, {"harmonic": Irreps.polar(self.max_weight)})

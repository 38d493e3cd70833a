"""Harmonics of vectors: packed natural tensors of weights 0..L, one after the other.

Imports: cartensor, form, spec.
"""

from __future__ import annotations

from dataclasses import dataclass

import cartensor as ct
from cartensor.harmonic import NORMALIZATIONS
from codegen.families.spec import Spec, SpecError
from codegen.form import Definition, Form, Operand, collect


def _normalization(text: str) -> str:
    if text not in NORMALIZATIONS:
        raise ValueError(f"expected one of {', '.join(NORMALIZATIONS)}")
    return text


@dataclass(frozen=True)
class Harmonics(Spec):
    """Solid harmonics of vectors [samples, 3] -> [samples, (L+1)^2]; on unit vectors the normalisation holds."""

    max_weight: int
    normalization: str = "component"

    family = "harmonics"
    converters = (int, _normalization)

    def __post_init__(self):
        if self.max_weight < 0:
            raise SpecError(f"harmonics: max_weight must be >= 0, got {self.max_weight}")

    def form(self) -> Form:
        vector = Operand("vector", 3, "batch", False, "vector")
        components = []
        for weight in range(self.max_weight + 1):
            for polynomial in ct.harmonic(weight, self.normalization).polynomials:
                components.append(
                    collect((c, [("vector", axis) for axis in range(3) for _ in range(m[axis])]) for m, c in polynomial)
                )
        result = Operand("harmonic", len(components), "batch", False, "harmonic")
        return Form(self.family, None, (vector,), (Definition(result, tuple(components)),), ("harmonic",))

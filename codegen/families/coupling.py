"""Coupling of two packed features, channel by channel: the general building block.

Imports: cartensor, form, spec.
"""

from __future__ import annotations

from dataclasses import dataclass

import cartensor as ct
from cartensor.coupling import SCALES
from codegen.families.spec import Spec
from codegen.form import Definition, Form, Operand, collect


def _scale(text: str) -> str:
    if text not in SCALES:
        raise ValueError(f"expected one of {', '.join(SCALES)}")
    return text


@dataclass(frozen=True)
class Coupling(Spec):
    """[samples, 2 l1+1, channels] x [samples, 2 l2+1, channels] -> [samples, 2 l3+1, channels]; parities multiply."""

    first: int
    second: int
    result: int
    channels: int = 64
    scale: str = "component"

    family = "coupling"
    converters = (int, int, int, int, _scale)

    def form(self) -> Form:
        inputs = tuple(
            Operand(name, 2 * weight + 1, "batch", True, name) for name, weight in (("first", self.first), ("second", self.second))
        )
        components: list[list] = [[] for _ in range(2 * self.result + 1)]
        for m1, m2, m3, coefficient in ct.couple(self.first, self.second, self.result, self.scale).terms:
            components[m3].append((coefficient, [("first", m1), ("second", m2)]))
        product = Operand("product", len(components), "batch", True, "product")
        definition = Definition(product, tuple(collect(terms) for terms in components))
        return Form(self.family, self.channels, inputs, (definition,), ("product",))

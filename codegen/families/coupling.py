"""Coupling of two packed features, channel by channel: the general building block."""

from __future__ import annotations

from dataclasses import dataclass

import cartensor as ct
from cartensor.coupling import SCALES
from cartensor.irreps import Irrep, Irreps
from codegen.families.layout import PACKED, check_layout, in_layout
from codegen.families.spec import FormSpec, SpecError, check_channels, whole_number
from codegen.form import Definition, Form, Operand, collect


def _scale(text: str) -> str:
    if text not in SCALES:
        raise ValueError(f"expected one of {', '.join(SCALES)}")
    return text


@dataclass(frozen=True)
class FeatureCoupling(FormSpec):
    """[samples, 2 l1+1, channels] x [samples, 2 l2+1, channels] -> [samples, 2 l3+1, channels]; parities multiply.

    Attributes:
        first: l1.
        second: l2.
        result: l3.
        channels: channel count.
        scale: of the coupling, see :func:`cartensor.couple`.
        layout: of all operands, see :mod:`codegen.families.layout`.
    """

    first: int
    second: int
    result: int
    channels: int = 64
    scale: str = "component"
    layout: str = PACKED

    family = "coupling"
    converters = (*[whole_number] * 4, _scale, check_layout)

    def __post_init__(self):
        check_channels(self)

    @property
    def convention(self) -> str:
        return f"In the {self.scale} scale: {SCALES[self.scale]}."

    def _coupling(self) -> ct.Coupling:
        try:
            return ct.couple(self.first, self.second, self.result, self.scale)
        except ValueError as error:
            raise SpecError(f"{self.family}: {error}") from error

    def form(self) -> Form:
        inputs = tuple(
            Operand(name, 2 * weight + 1, "batch", True, name)
            for name, weight in (("first", self.first), ("second", self.second))
        )
        components: list[list] = [[] for _ in range(2 * self.result + 1)]
        for m1, m2, m3, coefficient in self._coupling().terms:
            components[m3].append((coefficient, [("first", m1), ("second", m2)]))
        product = Operand("product", len(components), "batch", True, "product")
        definition = Definition(product, tuple(collect(terms) for terms in components))
        form = Form(self.family, self.channels, inputs, (definition,), ("product",))
        irreps = (Irreps.single([Irrep.polar(weight)]) for weight in (self.first, self.second, self.result))
        return in_layout(form, self.layout, dict(zip(("first", "second", "product"), irreps, strict=True)))

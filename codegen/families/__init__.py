"""Kernel families: from the algebra to forms, one file a family, and the table of them by name."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.families.coupling import FeatureCoupling
from codegen.families.decomposition import Decompose, Reconstruct
from codegen.families.edge_convolution import EdgeConvolution
from codegen.families.harmonics import Harmonics
from codegen.families.linear import Linear
from codegen.families.self_coupling import SelfCoupling
from codegen.families.spec import FormSpec, Spec, SpecError, form_spec
from codegen.families.spline_convolution import SplineConvolution

FAMILIES: dict[str, type[Spec]] = {
    family.family: family
    for family in (
        Harmonics,
        FeatureCoupling,
        EdgeConvolution,
        SplineConvolution,
        SelfCoupling,
        Decompose,
        Reconstruct,
        Linear,
    )
}
"""Families of kernels by name; whoever adds one here can name its kernels everywhere."""


def parse_spec(family: str, arguments: Sequence[str]) -> Spec:
    """The spec named by a family and its arguments as text.

    Raises:
        SpecError: the family is unknown or an argument does not fit.
    """
    if family not in FAMILIES:
        raise SpecError(f"unknown kernel family {family!r}: expected one of {', '.join(FAMILIES)}")
    return FAMILIES[family].parse(arguments)


def read_spec(text: str) -> Spec:
    """The spec that one line of text names, such as ``coupling 1 1 2 64``.

    Raises:
        SpecError: the family is unknown or an argument does not fit.
    """
    family, *arguments = text.split() or [""]
    return parse_spec(family, arguments)


__all__ = [
    "FAMILIES",
    "Decompose",
    "EdgeConvolution",
    "FeatureCoupling",
    "FormSpec",
    "Harmonics",
    "Linear",
    "Reconstruct",
    "SelfCoupling",
    "Spec",
    "SpecError",
    "SplineConvolution",
    "form_spec",
    "parse_spec",
    "read_spec",
]

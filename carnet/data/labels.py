"""Which names in a data file hold the labels. Imports pydantic only."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

LabelName = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


class Labels(BaseModel):
    """The names under which a file stores what a model learns; None for a label that is not read.

    A declared label must be present in every frame. Units: energy in eV (of the whole structure), forces in
    eV/Å, stress in eV/Å^3, tensile positive, as 6 numbers in Voigt order (xx, yy, zz, yz, xz, xy), as 9
    numbers or as a 3x3 matrix.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    energy: LabelName | None = "energy"
    forces: LabelName | None = "forces"
    stress: LabelName | None = None

"""Which names in a data file hold the labels. Imports pydantic only."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

LabelName = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]

QUANTITIES = ("energy", "forces", "stress")


class Labels(BaseModel):
    """The names under which a file stores what a model learns; None for what is not read.

    A frame may lack any of them, but not all of energy, forces and stress; a name that no frame of a file has
    is an error. Energies are those of the whole structure, forces one row an atom, where a row of NaN is an
    atom without a label; stress is 6 numbers in Voigt order (xx, yy, zz, yz, xz, xy), 9 numbers or a 3x3
    matrix.

    Attributes:
        energy: eV.
        forces: eV/Å.
        forces_mask: true for the atoms whose forces are labels, one entry an atom.
        stress: eV/Å^3, tensile positive.
        weight: a factor on all terms of the frame in the loss.
        group: the name of the group that the frame belongs to.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    energy: LabelName | None = "energy"
    forces: LabelName | None = "forces"
    forces_mask: LabelName | None = None
    stress: LabelName | None = None
    weight: LabelName | None = None
    group: LabelName | None = None

    @property
    def quantities(self) -> tuple[str, ...]:
        """Those of energy, forces and stress that are read."""
        return tuple(name for name in QUANTITIES if getattr(self, name) is not None)

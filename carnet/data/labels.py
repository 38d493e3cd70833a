"""Which names in a data file hold the labels."""

from __future__ import annotations

from collections.abc import Collection
from typing import Annotated

from pydantic import StringConstraints, model_validator

from carnet.files.config_problems import StrictConfig

LabelName = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]

QUANTITIES = ("energy", "forces", "stress")
NONE = "none"  # what a command line says for a label that is not read, as a configuration says null


class Labels(StrictConfig):
    """The names under which a file stores what a model learns; None for what is not read.

    A frame may lack any of them, but not all of energy, forces and stress; a name that no frame of a file has
    is an error. Energies are those of the whole structure, forces one row an atom, where a row of NaN is an
    atom without a label, as an energy or a stress of NaN is none; a stress label of a structure without a volume is
    left out. Stress and virial are 6 numbers in Voigt order (xx, yy, zz, yz, xz, xy), 9 numbers or a 3x3 matrix. Their
    units and signs are those of `Units`.

    Attributes:
        energy: of the whole structure.
        forces: of each atom.
        forces_mask: true for the atoms whose forces are labels, one entry an atom.
        stress: of the cell.
        virial: stress times volume; read as stress, and not beside it.
        weight: a factor on all terms of the frame in the loss.
        group: the name of the group that the frame belongs to.
    """

    energy: LabelName | None = "energy"
    forces: LabelName | None = "forces"
    forces_mask: LabelName | None = None
    stress: LabelName | None = None
    virial: LabelName | None = None
    weight: LabelName | None = None
    group: LabelName | None = None

    @model_validator(mode="after")
    def _one_stress(self) -> Labels:
        if self.stress is not None and self.virial is not None:
            raise ValueError("stress and virial are the same label in two forms; declare one of them")
        return self

    @property
    def quantities(self) -> tuple[str, ...]:
        """Those of energy, forces and stress that are read."""
        return tuple(quantity for quantity in QUANTITIES if self.of_quantity(quantity) is not None)

    def of_quantity(self, quantity: str) -> str | None:
        """The name under which energy, forces or stress is read, the virial's for a stress in that form."""
        name = getattr(self, quantity)
        return self.virial if quantity == "stress" and name is None else name

    def option(self, absent: Collection[str] = ()) -> str:
        """How a command line declares these labels, without some: "--labels energy=E,forces=none".

        Args:
            absent: roles of the labels that are not read.
        """
        pairs = []
        for role, field in Labels.model_fields.items():
            name = getattr(self, role)
            if name is None or role in absent:
                pairs += [f"{role}={NONE}"] if field.default is not None or role in absent else []
            elif name != field.default:
                pairs.append(f"{role}={name}")
        return f"--labels {','.join(pairs)}"

"""Units of a data file: names as ASE has them, with their dimensions, and factors to eV and Å.

Imports pydantic; ASE's constants inside the functions.
"""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict

from carnet.errors import suggestion

# dimensions: powers of energy and of length
ENERGY, LENGTH, FORCE, STRESS, NUMBER = (1, 0), (0, 1), (1, -1), (1, -3), (0, 0)
# name -> ASE's name of the unit, how many of those it is, and powers of energy and of length
_UNITS: dict[str, tuple[str, float, tuple[int, int]]] = {
    "eV": ("eV", 1.0, ENERGY),
    "meV": ("eV", 1e-3, ENERGY),
    "Hartree": ("Hartree", 1.0, ENERGY),
    "Ha": ("Hartree", 1.0, ENERGY),
    "Rydberg": ("Rydberg", 1.0, ENERGY),
    "Ry": ("Rydberg", 1.0, ENERGY),
    "J": ("J", 1.0, ENERGY),
    "kJ": ("kJ", 1.0, ENERGY),
    "kcal": ("kcal", 1.0, ENERGY),
    "mol": ("mol", 1.0, NUMBER),
    "Ang": ("Ang", 1.0, LENGTH),
    "Angstrom": ("Ang", 1.0, LENGTH),
    "Å": ("Ang", 1.0, LENGTH),
    "Bohr": ("Bohr", 1.0, LENGTH),
    "nm": ("nm", 1.0, LENGTH),
    "m": ("m", 1.0, LENGTH),
    "GPa": ("GPa", 1.0, STRESS),
    "MPa": ("GPa", 1e-3, STRESS),
    "Pascal": ("Pascal", 1.0, STRESS),
    "Pa": ("Pascal", 1.0, STRESS),
    "bar": ("bar", 1.0, STRESS),
    "kbar": ("bar", 1e3, STRESS),
}
_FACTOR = re.compile(r"\s*([*/]?)\s*([^\W\d]+)\s*(?:(?:\*\*|\^)\s*(-?\d+))?\s*")


def unit_value(text: str, dimension: tuple[int, int]) -> float:
    """A unit in eV and Å.

    Args:
        text: names joined by * and /, with powers as ** or ^: "Hartree/Bohr", "kcal/mol/Ang", "eV/Ang^3".
        dimension: powers of energy and of length that it must have.

    Raises:
        ValueError: an unknown name, not a product of units, or another dimension; the message says what was
            expected.
    """
    import ase.units

    wanted = _dimension_name(dimension)
    value, powers, end = 1.0, (0, 0), 0
    while end < len(text):
        match = _FACTOR.match(text, end)
        # the first factor has no operator before it, every other one has
        if match is None or bool(match[1]) != bool(end):
            raise ValueError(f"{wanted}, a product of units such as 'kcal/mol/Ang' or 'eV/Ang^3'")
        name, power = match[2], int(match[3] or 1) * (-1 if match[1] == "/" else 1)
        if name not in _UNITS:
            hint = suggestion(name, _UNITS) or f" Known: {', '.join(_UNITS)}"
            raise ValueError(f"{wanted}; unknown unit {name!r}.{hint}")
        ase_name, multiple, (energy, length) = _UNITS[name]
        value *= (multiple * getattr(ase.units, ase_name)) ** power
        powers = (powers[0] + power * energy, powers[1] + power * length)
        end = match.end()
    if powers != dimension or not text.strip():
        raise ValueError(f"{wanted}, which is not {_dimension_name(powers)}")
    return value


def _dimension_name(powers: tuple[int, int]) -> str:
    names = {
        ENERGY: "an energy",
        LENGTH: "a length",
        FORCE: "a force",
        STRESS: "a stress",
        NUMBER: "a number",
    }
    return names.get(powers, f"energy^{powers[0]} length^{powers[1]}")


def _of_dimension(dimension: tuple[int, int]) -> AfterValidator:
    def check(text: str) -> str:
        unit_value(text, dimension)
        return text

    return AfterValidator(check)


Sign = Literal["tensile", "compressive"]


class Units(BaseModel):
    """The units of a file's numbers, by ASE's names, and the signs of stress and virial.

    Attributes:
        length: of positions and cell.
        energy: of the energy of a structure; per mole where it is divided by "mol".
        forces: of the forces.
        stress: of the stress.
        stress_sign: which deformation has a positive stress: "tensile" (ASE) or "compressive" (a pressure).
        virial: of the virial, which is stress times volume.
        virial_sign: likewise; the sum of r times F is "compressive".
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    length: Annotated[str, _of_dimension(LENGTH)] = "Ang"
    energy: Annotated[str, _of_dimension(ENERGY)] = "eV"
    forces: Annotated[str, _of_dimension(FORCE)] = "eV/Ang"
    stress: Annotated[str, _of_dimension(STRESS)] = "eV/Ang^3"
    stress_sign: Sign = "tensile"
    virial: Annotated[str, _of_dimension(ENERGY)] = "eV"
    virial_sign: Sign = "compressive"

    def factor(self, quantity: str) -> float:
        """What a number of this quantity is multiplied by to be in eV and Å, tensile positive.

        Args:
            quantity: "length", "energy", "forces", "stress" or "virial".
        """
        dimensions = {"length": LENGTH, "energy": ENERGY, "forces": FORCE, "stress": STRESS, "virial": ENERGY}
        sign = -1.0 if getattr(self, f"{quantity}_sign", "tensile") == "compressive" else 1.0
        return sign * unit_value(getattr(self, quantity), dimensions[quantity])

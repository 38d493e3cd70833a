"""Units of a data file: names as ASE has them, with their dimensions, and factors to eV, Å and charges e."""

from __future__ import annotations

import math
import re
from typing import Annotated, Literal

from pydantic import AfterValidator

from carnet.errors import suggestion
from carnet.files.config_problems import StrictConfig

# powers of energy, of length and, where there is one, of charge
Dimension = tuple[int, int] | tuple[int, int, int]
ENERGY, LENGTH, FORCE, STRESS, NUMBER = (1, 0), (0, 1), (1, -1), (1, -3), (0, 0)
CHARGE, DIPOLE, VOLTAGE = (0, 0, 1), (0, 1, 1), (1, 0, -1)
# name -> ASE's name of the unit, how many of those it is, and its dimension
_UNITS: dict[str, tuple[str, float, Dimension]] = {
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
    "pm": ("nm", 1e-3, LENGTH),
    "m": ("m", 1.0, LENGTH),
    "TPa": ("GPa", 1e3, STRESS),
    "GPa": ("GPa", 1.0, STRESS),
    "MPa": ("GPa", 1e-3, STRESS),
    "kPa": ("GPa", 1e-6, STRESS),
    "Pascal": ("Pascal", 1.0, STRESS),
    "Pa": ("Pascal", 1.0, STRESS),
    "bar": ("bar", 1.0, STRESS),
    "kbar": ("bar", 1e3, STRESS),
    "Mbar": ("bar", 1e6, STRESS),
    "e": ("eV", 1.0, CHARGE),  # an electron volt is one elementary charge times one volt
    "C": ("C", 1.0, CHARGE),
    "Debye": ("Debye", 1.0, DIPOLE),
    "D": ("Debye", 1.0, DIPOLE),
    "V": ("eV", 1.0, VOLTAGE),
    "ppm": ("eV", 1e-6, NUMBER),
}
_FACTOR = re.compile(r"\s*([*/]?)\s*([^\W\d]+)\s*(?:(?:\*\*|\^)\s*(-?[0-9])(?![0-9]))?\s*")


def unit_value(text: str, dimension: Dimension) -> float:
    """A unit in eV, Å and elementary charges.

    Args:
        text: names joined by * and /, with powers as ** or ^: "Hartree/Bohr", "kcal/mol/Ang", "eV/Ang^3".
        dimension: powers of energy, of length and of charge that it must have.

    Raises:
        ValueError: an unknown name, not a product of units, or another dimension; the message says what was
            expected.
    """
    wanted = _dimension_name(dimension)
    try:
        value, found = _parsed(text)
    except ValueError as error:
        raise ValueError(f"{wanted}{error}") from None
    if found != _all_powers(dimension) or not text.strip():
        raise ValueError(f"{wanted}, which is not {_dimension_name(found)}")
    return value


def conversion(given: str, wanted: str) -> float:
    """What numbers in one unit are multiplied by to be in another one of the same dimension.

    Args:
        given: the unit of the numbers, as for `unit_value`, or "1".
        wanted: the other one.

    Raises:
        ValueError: an unknown name, not a product of units, or units of two dimensions.
    """
    if given == wanted:
        return 1.0
    values, dimensions = [], []
    for text in (given, wanted):
        try:
            value, dimension = _parsed(text) if text.strip() != "1" else (1.0, _all_powers(NUMBER))
        except ValueError as error:
            raise ValueError(f"{text!r} cannot be converted: expected a unit{error}") from None
        values.append(value)
        dimensions.append(dimension)
    if dimensions[0] != dimensions[1]:
        names = [_dimension_name(dimension) for dimension in dimensions]
        raise ValueError(f"{given!r} is {names[0]} and {wanted!r} is {names[1]}; no factor leads from one to the other")
    return values[0] / values[1]


def has_dimension(text: str, dimension: Dimension) -> bool:
    """Whether a text is a unit of a dimension; False also for what is no unit known here."""
    try:
        unit_value(text, dimension)
    except ValueError:
        return False
    return True


def _parsed(text: str) -> tuple[float, tuple[int, int, int]]:
    """Value and powers; an error's message goes on after what was expected."""
    import ase.units

    value, powers, end = 1.0, (0, 0, 0), 0
    while end < len(text):
        match = _FACTOR.match(text, end)
        # the first factor has no operator before it, every other one has
        if match is None or bool(match[1]) != bool(end):
            raise ValueError(", a product of units such as 'kcal/mol/Ang' or 'eV/Ang^3'")
        name, power = match[2], int(match[3] or 1) * (-1 if match[1] == "/" else 1)
        if name not in _UNITS:
            hint = suggestion(name, _UNITS) or f" Known: {', '.join(_UNITS)}"
            raise ValueError(f"; unknown unit {name!r}.{hint}")
        ase_name, multiple, dimension = _UNITS[name]
        value *= (multiple * getattr(ase.units, ase_name)) ** power
        powers = tuple(p + power * d for p, d in zip(powers, _all_powers(dimension), strict=True))
        end = match.end()
    if not 0.0 < value < math.inf:
        raise ValueError(", whose size in eV and Å is a number")
    return value, powers


def _all_powers(dimension: Dimension) -> tuple[int, int, int]:
    return dimension if len(dimension) == 3 else (*dimension, 0)


def _dimension_name(dimension: Dimension) -> str:
    names = {
        ENERGY: "an energy",
        LENGTH: "a length",
        FORCE: "a force",
        STRESS: "a stress",
        NUMBER: "a number",
        CHARGE: "a charge",
        DIPOLE: "a dipole moment",
        VOLTAGE: "a voltage",
    }
    powers = _all_powers(dimension)
    symbols = (f"{name}^{power}" for name, power in zip(("energy", "length", "charge"), powers, strict=True) if power)
    return next((name for known, name in names.items() if _all_powers(known) == powers), " ".join(symbols))


def _of_dimension(dimension: Dimension) -> AfterValidator:
    def check(text: str) -> str:
        unit_value(text, dimension)
        return text

    return AfterValidator(check)


Sign = Literal["tensile", "compressive"]


class Units(StrictConfig):
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

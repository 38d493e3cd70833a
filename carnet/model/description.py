"""What a model file says about its model, as one schema: every key, its kind and its limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from ase.data import atomic_numbers
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PositiveFloat,
    model_validator,
)

from carnet.data.targets.target import TargetConfig, check_names
from carnet.errors import InputError, listing, suggestion
from carnet.files.config_problems import Schema, StrictConfig, complete
from carnet.model.config import ModelConfig
from carnet.model.heads import SCALAR

CONVENTIONS_VERSION = 1  # of docs/conventions: packed order, signs, scales, stress sign, units, edge direction
UNITS = {
    "length": "Å",
    "energy": "eV",
    "forces": "eV/Å",
    "stress": "eV/Å^3, tensile positive",
    "charge": "e",
    "mass": "amu",
}
SMALLEST_DISTANCES = "smallest distances (Å)"
"""What the description of a model's training data calls them."""
STRUCTURES = "atomic structures"
DTYPES = ("float32", "float64")
DEEPEST = 20  # mappings within mappings that a provenance has
_MAPPINGS = ("training", "data", "settings")  # of the provenance, which programs look into


def _symbol(value: Any) -> str:
    if not (isinstance(value, str) and atomic_numbers.get(value)):
        raise ValueError("a chemical symbol" + (suggestion(value, atomic_numbers) if isinstance(value, str) else ""))
    return value


def _ascending(symbols: list[str]) -> list[str]:
    numbers = [atomic_numbers[symbol] for symbol in symbols]
    if numbers != sorted(set(numbers)):
        raise ValueError("each element once, by ascending atomic number")
    return symbols


def _precision(value: Any) -> str:
    if value not in DTYPES:
        raise ValueError(" or ".join(DTYPES))
    return value


def _our_units(units: Any) -> dict[str, str]:
    if units != UNITS:
        raise ValueError(str(UNITS))
    return units


def _provenance(provenance: dict[str, Any]) -> dict[str, Any]:
    _check_depth(provenance)
    for name in _MAPPINGS:
        if not isinstance(provenance.get(name, {}), Mapping):
            raise ValueError(f"a mapping {name!r} of names and values")
    train = provenance.get("data", {}).get("train", {})
    distances = train.get(SMALLEST_DISTANCES, {}) if isinstance(train, Mapping) else None
    if not isinstance(distances, Mapping):
        raise ValueError(f"data.train to be a mapping, and its {SMALLEST_DISTANCES!r} too")
    for pair, distance in distances.items():
        is_pair = len(symbols := pair.split("-")) == 2 and all(map(atomic_numbers.get, symbols))
        if not is_pair or type(distance) not in (int, float) or not 0.0 < distance < 1e6:
            raise ValueError(f"{SMALLEST_DISTANCES!r} by pairs such as 'H-O'")
    return provenance


def _check_depth(value: Any, depth: int = 0) -> None:
    if depth > DEEPEST:
        raise ValueError(f"mappings within mappings no deeper than {DEEPEST}")
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    for each in inner:
        _check_depth(each, depth + 1)


Coordinate = Annotated[float, Field(ge=-1e6, le=1e6)]
Vector = tuple[Coordinate, Coordinate, Coordinate]


class StoredStatistics(StrictConfig):
    """Numbers of the training data that a model is built with.

    Attributes:
        reference_energies: eV, in the order of the species; None for a model without energies.
        scale: eV; None likewise.
        mean_neighbours: Of an atom.
    """

    reference_energies: list[float] | None
    scale: PositiveFloat | None
    mean_neighbours: PositiveFloat


class Head(StrictConfig):
    """A property tensor: rows of numbers by species.

    Attributes:
        target: What is predicted.
        scale: One number a natural tensor.
        shift: One number a true scalar.
    """

    target: Annotated[TargetConfig, complete(TargetConfig)]
    scale: list[list[PositiveFloat]]
    shift: list[list[float]]

    @model_validator(mode="after")
    def _one_number_a_part(self) -> Head:
        parts = self.target.decomposition.irreps
        widths = {"scale": sum(n for n, _ in parts), "shift": sum(n for n, irrep in parts if irrep == SCALAR)}
        for name, width in widths.items():
            if any(len(row) != width for row in getattr(self, name)):
                raise ValueError(f"{name} has rows of {width} numbers for the target {self.target.name}")
        return self


class ReferenceStructure(StrictConfig):
    """A structure that a model is checked on.

    Attributes:
        numbers: Atomic numbers [N].
        positions: Å [N, 3].
        cell: Å [3, 3].
        pbc: Directions that are periodic [3].
    """

    numbers: list[int] = Field(min_length=1)
    positions: list[Vector]
    cell: tuple[Vector, Vector, Vector]
    pbc: tuple[bool, bool, bool]


class ReferenceResults(BaseModel):
    """Structures, and what the model gave for them: by the name of each result a list with an entry a structure.

    Attributes:
        structures: Under a name that no result can have.
    """

    model_config = ConfigDict(extra="allow", frozen=True)

    structures: list[ReferenceStructure] = Field(min_length=1, alias=STRUCTURES)

    @model_validator(mode="after")
    def _an_entry_a_structure(self) -> ReferenceResults:
        count = len(self.structures)
        for name, entries in self.model_extra.items():
            if not isinstance(entries, list) or len(entries) != count:
                raise ValueError(f"{name} is no list with an entry for each of {count} structures")
        return self

    def results(self, position: int) -> dict[str, Any]:
        """What was given for a structure: nested numbers by name."""
        return {name: entries[position] for name, entries in self.model_extra.items() if entries[position] is not None}


class Description(StrictConfig):
    """Everything about a model but its parameters.

    Attributes:
        conventions: Version of docs/conventions.
        units: Of all numbers.
        config: Hyperparameters.
        species: Chemical symbols by ascending atomic number.
        statistics: Of the training data.
        energy_zero: Whether energies have a zero, see `carnet.model.network.CarNet`.
        heads: Property tensors.
        dtype: Of the parameters.
        versions: Of the packages that wrote the file.
        reference: Structures with results, checked when the model is loaded.
        extra: Where the model is from.
    """

    conventions: Literal[1]
    units: Annotated[dict[str, str], BeforeValidator(_our_units)]
    config: Annotated[ModelConfig, complete(ModelConfig)]
    species: Annotated[list[Annotated[str, BeforeValidator(_symbol)]], Field(min_length=1), AfterValidator(_ascending)]
    statistics: StoredStatistics
    energy_zero: bool = True
    heads: list[Head] = []
    dtype: Annotated[str, BeforeValidator(_precision)]
    versions: dict[str, str]
    reference: ReferenceResults
    extra: Annotated[dict[str, Any], AfterValidator(_provenance)]

    @model_validator(mode="after")
    def _one_entry_a_species(self) -> Description:
        given = self.statistics.reference_energies
        entries = {"statistics.reference_energies": given} if given is not None else {}
        for position, head in enumerate(self.heads):
            entries |= {f"heads.{position}.{name}": getattr(head, name) for name in ("scale", "shift")}
        for name, values in entries.items():
            if len(values) != len(self.species):
                raise ValueError(
                    f"{name}: expected one entry for each of {len(self.species)} species; got {len(values)}"
                )
        if (given is None) != (self.statistics.scale is None):
            raise ValueError("statistics: reference_energies and scale are given together, or both null")
        if given is None and not self.heads:
            raise ValueError("a model predicts energies or property tensors, and this one neither")
        check_names([head.target for head in self.heads])
        return self

    @property
    def atomic_numbers(self) -> list[int]:
        """Of the species."""
        return [atomic_numbers[symbol] for symbol in self.species]

    @property
    def reference_energies(self) -> dict[int, float] | None:
        """eV by atomic number."""
        energies = self.statistics.reference_energies
        return None if energies is None else dict(zip(self.atomic_numbers, energies, strict=True))


SCHEMA = Schema(Description, "config")
_REQUIRED = [name for name, field in Description.model_fields.items() if field.is_required()]


def parse_description(source: str, values: Any) -> Description:
    """The description that a file holds.

    Args:
        source: Where it is from, for messages.
        values: As JSON holds it.

    Raises:
        InputError: A key that is missing, unknown, or has a value of the wrong kind.
    """
    if not isinstance(values, Mapping):
        raise InputError(
            f"{source}: its description of the model is a {type(values).__name__}; expected names and values"
        )
    missing = [name for name in _REQUIRED if name not in values]
    if missing:
        raise InputError(f"{source}: its metadata lack {listing(missing)}; expected a model file of carnet")
    if values["conventions"] != CONVENTIONS_VERSION:
        raise InputError(
            f"{source}: written with conventions version {values['conventions']}, this carnet uses {CONVENTIONS_VERSION}"
        )
    return SCHEMA.parse(values, f"{source}: its description of the model is not understood")

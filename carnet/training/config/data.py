"""The mapping ``data`` of a configuration: files, labels, units, splits and reference energies."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from ase.data import atomic_numbers
from pydantic import (
    BaseModel,
    BeforeValidator,
    Discriminator,
    Field,
    Tag,
    model_validator,
)

from carnet.data.labels import Labels
from carnet.data.reading.frame_filter import SkipRules
from carnet.data.reading.sources import DataSource, DataSources
from carnet.data.splits import Split
from carnet.data.units import Units
from carnet.errors import shortened, suggestion
from carnet.files.config_problems import StrictConfig
from carnet.files.ranges import LARGEST, NonNegative

REFERENCE_MODES = ("isolated atoms", "least squares", "keep")


def _number(value: Any) -> int | float:
    """A count or a fraction of structures."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError("a file name, a list of them, a number of structures, or a fraction between 0 and 1")
    if (isinstance(value, int) and 1 <= value <= LARGEST) or (isinstance(value, float) and 0.0 < value < 1.0):
        return value
    raise ValueError("a number of structures (1 or more) or a fraction between 0 and 1")


def _form_of_validation(value: Any) -> str:
    """Which of its forms a validation has, by the names in ``FORMS``."""
    if isinstance(value, (int, float)):
        return "(number)"
    is_split = isinstance(value, Split) or (isinstance(value, Mapping) and "path" not in value)
    return "(split)" if is_split else "(files)"


def _reference_energies(value: Any) -> str | dict[str, float]:
    if isinstance(value, str):
        if value not in REFERENCE_MODES:
            raise ValueError(
                "'isolated atoms', 'least squares', 'keep' or an energy for each element."
                f"{suggestion(value, REFERENCE_MODES)}"
            )
        return value
    if not isinstance(value, Mapping) or not value:
        raise ValueError("'isolated atoms', 'least squares' or an energy in eV for each element ({H: -13.6})")
    energies: dict[str, float] = {}
    for symbol, energy in value.items():
        # YAML reads a bare "No" (nobelium) as false, so that element has to be quoted
        if symbol not in atomic_numbers or symbol == "X":
            raise ValueError(f"chemical symbols as keys; {symbol!r} is none")
        if isinstance(energy, bool) or not isinstance(energy, (int, float)) or not abs(energy) <= LARGEST:
            raise ValueError(f"an energy in eV for {symbol}, not {shortened(repr(energy))}")
        energies[symbol] = float(energy)
    return energies


Validation = Annotated[
    Annotated[DataSources, Tag("(files)")]
    | Annotated[Split, Tag("(split)")]
    | Annotated[Any, BeforeValidator(_number), Tag("(number)")],
    Discriminator(_form_of_validation),
]
# what pydantic puts into the place of an error for each form of the validation
FORMS: dict[str, type[BaseModel] | None] = {"(files)": DataSource, "(split)": Split, "(number)": None}
ReferenceEnergies = Annotated[Any, BeforeValidator(_reference_energies)]


class DataConfig(StrictConfig):
    """Where the structures are and what their labels are called."""

    train: DataSources
    validation: Validation = 0.1
    test: DataSources | None = None
    labels: Labels = Labels()
    units: Units = Units()
    group_weights: dict[str, NonNegative] = {}
    skip: SkipRules = {}
    workers: Annotated[int, Field(ge=0, le=4096)] = 0
    reference_energies: ReferenceEnergies | None = None
    isolated_atoms: DataSources | None = None

    @model_validator(mode="after")
    def _consistent(self) -> DataConfig:
        if self.isolated_atoms is not None and self.reference_energies not in (
            None,
            "isolated atoms",
            "keep",
        ):
            raise ValueError("isolated_atoms is given, but reference_energies asks for something else; keep one")
        if self.isolated_atoms is None and self.reference_energies == "isolated atoms":
            raise ValueError(
                "reference_energies: 'isolated atoms' needs a file of them, isolated_atoms (it may be that of train)"
            )
        return self

    @model_validator(mode="after")
    def _nothing_in_vain(self) -> DataConfig:
        for source in self.isolated_atoms or ():
            vain = sorted(source.model_fields_set & {"weight", "group", "targets"})
            if vain:
                raise ValueError(f"isolated_atoms: {source.path.name}: {vain[0]} has no meaning for isolated atoms")
        return self

    @property
    def sources_of_isolated_atoms(self) -> list[DataSource]:
        """The entries of ``isolated_atoms``; a file that is also trained on is read as its entry there says."""
        declared = {source.path: source for source in self.train}
        return [
            source.model_copy(update={name: getattr(declared[source.path], name) for name in ("labels", "units")})
            if source.path in declared and source.labels is None and source.units is None
            else source
            for source in self.isolated_atoms or ()
        ]

    def relative_to(self, folder: Path) -> DataConfig:
        """The same data with every relative path taken from ``folder``."""

        def located(value: Any) -> Any:
            if isinstance(value, list):
                return [entry.model_copy(update={"path": folder / entry.path}) for entry in value]
            return folder / value if isinstance(value, Path) else value

        places = ("train", "validation", "test", "isolated_atoms")
        return self.model_copy(update={name: located(getattr(self, name)) for name in places})


def with_declared_labels(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """A configuration in which, beside tensor targets, only those labels are read that it names.

    Args:
        values: A configuration as it was given, not validated yet.
    """
    data = values.get("data")
    if not (values.get("target") or values.get("targets")) or not isinstance(data, Mapping):
        return values
    labels = data.get("labels")
    if labels is not None and not isinstance(labels, Mapping):
        return values
    return {**values, "data": {**data, "labels": {"energy": None, "forces": None, **(labels or {})}}}

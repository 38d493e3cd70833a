"""Data sets made of several files, each with its own labels, units, weight and group.

Holds what a configuration says of a file (`DataSource`) and the reading of all of them.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import numpy as np
from pydantic import (
    BeforeValidator,
    PlainSerializer,
    SerializerFunctionWrapHandler,
    field_validator,
    model_serializer,
)

from carnet.data.labels import LabelName, Labels
from carnet.data.reading.frame_filter import FrameFilter, SkipRules
from carnet.data.reading.frame_reader import FrameReader
from carnet.data.reading.frames import as_slice
from carnet.data.reading.label_values import SKIPPED, AbsentNames
from carnet.data.reading.store import StructureStore, check_units_of_store, is_store
from carnet.data.reading.store_targets import StoredTarget, stored_targets
from carnet.data.reading.target_labels import TargetLabel, TargetReader, target_role
from carnet.data.sequences import ReadOnDemand, fingerprint, in_memory, joined, selected
from carnet.data.structures import Structure
from carnet.data.targets.target import TargetConfig
from carnet.data.units import Units
from carnet.errors import InputError, suggestion
from carnet.files.config_problems import StrictConfig
from carnet.files.ranges import NonNegative


def expanded_path(value: Any) -> Path:
    """A path with "~" and environment variables replaced.

    Raises:
        ValueError: not a file name, or a variable that is not set.
    """
    if not isinstance(value, (str, Path)) or not str(value).strip() or "\0" in str(value):
        raise ValueError("a file name")
    path = os.path.expandvars(os.path.expanduser(value))
    unset = re.search(r"\$\{?(\w+)", str(path))
    if unset:
        raise ValueError(f"a file name; the environment variable {unset[1]} is not set")
    return Path(path)


TextPath = Annotated[Path, BeforeValidator(expanded_path), PlainSerializer(str)]


class DataSource(StrictConfig):
    """A file of a data set and what is special about it.

    Attributes:
        path: extended XYZ, an ASE database, anything else that ASE reads, or a store (.h5).
        labels: names that differ from those of the data set; null for a label that this file does not have.
        units: units and signs that differ from those of the data set. A store knows its own.
        weight: factor on all terms of these structures in the loss.
        group: group of all these structures; else each structure's own, if `labels.group` names one.
        index: which frames, such as ":100", "::2".
        targets: how this file gives a tensor target, by its name, where that differs; null for a target that
            this file does not have.
        skip: which frames are left out, in place of what is said for the data set.
    """

    path: TextPath
    labels: Labels | None = None
    units: Units | None = None
    weight: NonNegative = 1.0
    group: LabelName | None = None
    index: str | int = ":"
    targets: dict[str, TargetLabel | None] = {}
    skip: SkipRules | None = None

    @field_validator("index")
    @classmethod
    def _is_index(cls, value: str | int) -> str | int:
        try:
            as_slice(value)
        except InputError:
            raise ValueError("an index of frames such as '0', ':100', '::2', '-50:'") from None
        return value

    @model_serializer(mode="wrap")
    def _brief(self, handler: SerializerFunctionWrapHandler) -> Any:
        """Only what was given, so that what is inherited stays inherited; a path alone as text."""
        values = {name: value for name, value in handler(self).items() if name in self.model_fields_set}
        for name in ("labels", "units"):
            if values.get(name) is not None:
                values[name] = getattr(self, name).model_dump(exclude_unset=True)
        if self.targets:
            values["targets"] = {
                name: None if label is None else label.model_dump(exclude_unset=True)
                for name, label in self.targets.items()
            }
        return values["path"] if len(values) == 1 else values


def source_entries(value: Any) -> list[Any]:
    """One entry or a list of entries, as a list; a file name is an entry with nothing but a path."""
    entries = value if isinstance(value, (list, tuple)) else [value]
    if not entries:
        raise ValueError("a file name or a list of file names")
    return [entry if isinstance(entry, (Mapping, DataSource)) else {"path": expanded_path(entry)} for entry in entries]


DataSources = Annotated[list[DataSource], BeforeValidator(source_entries)]


def read_sources(
    sources: Sequence[DataSource],
    labels: Labels,
    units: Units,
    group_weights: Mapping[str, float] | None = None,
    targets: Sequence[TargetConfig] = (),
    skip: FrameFilter | None = None,
) -> Sequence[Structure]:
    """The structures of several files, in order: a list, or where there are stores a sequence that reads.

    A label that no structure of a file has is an error where the file's own entry declares it, where the
    file has a similar name, and where no other file has it either.

    Args:
        sources: at least one.
        labels: names of the labels, for what an entry leaves open.
        units: units, for what an entry leaves open.
        group_weights: factors on the weights of the structures of these groups.
        targets: the tensor targets, which every structure then has.
        skip: which frames are left out; counts them.

    Raises:
        InputError: see `read_structures` and `StructureStore`.
    """
    parts, absences = [], []
    skip = skip if skip is not None else FrameFilter()
    for source in sources:
        structures, absent = _read(source, merged_labels(labels, source.labels), units, targets, skip)
        absent.check(_own_roles(source))
        absent.check_misspelt()
        absences.append(absent)
        parts.append(_adjusted(structures, source, group_weights or {}))
    everywhere = set.intersection(*(set(absent.names) for absent in absences))
    absences[0].check(everywhere)
    return joined(parts)


def _own_roles(source: DataSource) -> set[str]:
    """What a file's own entry declares, so that a frame must have it."""
    return {
        *(source.labels.model_fields_set if source.labels is not None else ()),
        *(target_role(name) for name in source.targets),
        *(f"{SKIPPED}{key}" for key in source.skip or ()),
    }


def merged_labels(inherited: Labels, own: Labels | None) -> Labels:
    """The names of an entry's own labels, and the inherited ones where it says nothing."""
    given = {name: getattr(own, name) for name in own.model_fields_set} if own is not None else {}
    names = {**inherited.model_dump(), **given}
    for one, other in (("stress", "virial"), ("virial", "stress")):
        if given.get(one) is not None and other not in given:
            names[other] = None
    return Labels(**names)


def merged_units(inherited: Units, own: Units | None) -> Units:
    """The units of an entry, and the inherited ones where it says nothing."""
    given = {name: getattr(own, name) for name in own.model_fields_set} if own is not None else {}
    return inherited.model_copy(update=given)


def check_groups(structures: Sequence[Structure], group_weights: Mapping[str, float]) -> None:
    """Every group that has a weight must be the group of a structure.

    Raises:
        InputError: names the group and the nearest one.
    """
    groups = {structure.group for structure in structures} if group_weights else set()
    for group in group_weights:
        if group not in groups:
            known = sorted(name for name in groups if name is not None)
            raise InputError(
                f"no structure belongs to the group {group!r}; there are "
                f"{', '.join(map(repr, known)) or 'none'}."
                f"{suggestion(group, known)}"
            )


class Adjusted(ReadOnDemand[Structure]):
    """Structures of a store with the wanted labels, and with the weight and group of an entry."""

    def __init__(
        self,
        structures: Sequence[Structure],
        quantities: Sequence[str],
        source: DataSource,
        group_weights: Mapping[str, float],
        targets: Sequence[StoredTarget] = (),
    ) -> None:
        """Wrap structures.

        Args:
            structures: what the store holds.
            quantities: the labels to keep.
            source: the entry, with its weight and group.
            group_weights: factors on the weights of groups.
            targets: how the tensor targets are made of those of the store.
        """
        self.structures = structures
        self.quantities = tuple(quantities)
        self.source = source
        self.group_weights = dict(group_weights)
        self.targets = list(targets)

    def __len__(self) -> int:
        return len(self.structures)

    def _item(self, position: int) -> Structure:
        structure = self.structures[position]
        dropped = dict.fromkeys(set(structure.quantities) - set(self.quantities))
        tensors = {
            stored.target.name: stored.rows(
                structure.tensors.get(stored.target.name), structure.numbers, structure.source
            )
            for stored in self.targets
        }
        is_changed = dropped or tensors or structure.tensors
        kept = replace(structure, **dropped, tensors=tensors) if is_changed else structure
        if not kept.is_labelled:
            raise InputError(f"{structure.source}: has none of {', '.join((*self.quantities, *tensors))}")
        return _weighted(kept, self.source, self.group_weights)

    def fingerprint(self) -> str:
        """Short hash of the content."""
        settings = (
            self.quantities,
            self.source.weight,
            self.source.group,
            sorted(self.group_weights.items()),
            *(stored.target.model_dump_json() for stored in self.targets),
        )
        content = f"{fingerprint(self.structures)} {settings}"
        return hashlib.sha256(content.encode()).hexdigest()[:16]


def _read(
    source: DataSource,
    labels: Labels,
    units: Units,
    targets: Sequence[TargetConfig],
    skip: FrameFilter,
) -> tuple[Sequence[Structure], AbsentNames]:
    own_skip = skip.for_file(source.skip)
    if is_store(source.path):
        check_units_of_store(source.path, source.units)
        return _stored(source, labels, targets, own_skip)
    reader = FrameReader(
        source.path,
        labels,
        source.index,
        merged_units(units, source.units),
        TargetReader(targets, source.targets, str(source.path)) if targets else None,
        own_skip,
    )
    structures = list(reader)
    skip.skipped += own_skip.skipped
    return structures, reader.absent


def _stored(
    source: DataSource, labels: Labels, targets: Sequence[TargetConfig], skip: FrameFilter
) -> tuple[Sequence[Structure], AbsentNames]:
    if skip.rules:
        raise InputError(
            f"{source.path}: a store has no keys to leave frames out by ({', '.join(skip.rules)}); leave "
            "them out when it is written, with carnet data convert --skip, and say skip: {} for this file"
        )
    if any(source.targets.values()):
        raise InputError(f"{source.path}: targets are declared, but a store knows its forms and units")
    store = StructureStore(source.path)
    store.check_content()
    known = [target.name for target in store.targets if target.name not in source.targets]
    wanted = {quantity: labels.of_quantity(quantity) for quantity in labels.quantities}
    absent = {quantity: name for quantity, name in wanted.items() if quantity not in store.quantities}
    for target in targets:
        if target.name not in (*known, *source.targets):
            absent[target_role(target.name)] = target.name
    positions = np.arange(len(store))[as_slice(source.index)]
    if not len(positions):
        raise InputError(f"{source.path}: the store holds no frame at index {source.index!r}")
    if skip.unlabelled:
        names = [target.name for target in targets if target.name in known]
        positions = positions[store.labelled(labels.quantities, names)[positions]]
        if not len(positions):
            AbsentNames(str(source.path), absent, (*store.quantities, *known), labels).check()
            raise InputError(f"{source.path}: all frames are left out, because they have no label")
    structures = store if len(positions) == len(store) else selected(store, positions)
    made = stored_targets(targets, store.targets, list(source.targets), str(source.path))
    names = AbsentNames(str(source.path), absent, (*store.quantities, *known), labels)
    return Adjusted(structures, labels.quantities, source, {}, made), names


def _adjusted(
    structures: Sequence[Structure], source: DataSource, group_weights: Mapping[str, float]
) -> Sequence[Structure]:
    if in_memory(structures):
        return [_weighted(structure, source, group_weights) for structure in structures]
    return Adjusted(structures.structures, structures.quantities, source, group_weights, structures.targets)


def _weighted(structure: Structure, source: DataSource, group_weights: Mapping[str, float]) -> Structure:
    group = source.group if source.group is not None else structure.group
    weight = structure.weight * source.weight * group_weights.get(group, 1.0)
    if (group, weight) == (structure.group, structure.weight):
        return structure
    return replace(structure, group=group, weight=weight)

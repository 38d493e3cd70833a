"""A trained model, or a committee of them, as one file: safetensors with JSON, no pickle.

Each model is described, see ``description``, with what it gave for reference structures when it was saved, see
``reference``.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from ase.data import chemical_symbols
from pydantic import BaseModel, ValidationError
from torch import Tensor
from torch.overrides import TorchFunctionMode

import carnet
from carnet.data.structures import Structure
from carnet.data.targets.target import TargetConfig
from carnet.errors import InputError, refuse
from carnet.files.outputs import check_files
from carnet.files.tensors import read_tensors, unlike_tensors, write_tensors
from carnet.model.committee import Committee
from carnet.model.config import ModelConfig
from carnet.model.description import (
    CONVENTIONS_VERSION,
    DTYPES,
    SMALLEST_DISTANCES,
    STRUCTURES,
    UNITS,
    Description,
    ReferenceStructure,
    parse_description,
)
from carnet.model.heads import HeadSpec
from carnet.model.membership import check_different, check_one_zero
from carnet.model.network import CarNet
from carnet.model.reference import check_reference, reference_results, reference_structure

VERSION = 3
"""Of the layout. Version 1 was one model and version 2 a committee, both with a single reference and no checksum."""


@dataclass(frozen=True)
class Stored:
    """A model as files hold it.

    Attributes:
        tensors: Its parameters by name.
        description: Everything else, as JSON holds it.
    """

    tensors: Mapping[str, Tensor]
    description: Mapping[str, Any]


def save_model(
    model: CarNet | Committee,
    path: str | os.PathLike[str],
    *,
    extra: Mapping[str, Any] | None = None,
    references: Sequence[Structure] = (),
) -> None:
    """Write a model or a committee, complete or not at all. Equal models give equal bytes.

    Args:
        model: The model; its mode (training or not) is left as it is.
        path: The file.
        extra: Anything else worth knowing about the model, as JSON holds it; with a committee, about each member.
        references: Structures whose results are stored and checked at load; without any a small one is made.

    Raises:
        InputError: The model gives results that are not finite, or something else that no file could be read with.
    """
    members = model.members if isinstance(model, Committee) else (model,)
    write_stored(path, [_stored(str(path), member, extra, references) for member in members])


def load_model(
    path: str | os.PathLike[str],
    dtype: torch.dtype | str | None = None,
    device: torch.device | str = "cpu",
) -> CarNet | Committee:
    """Read a model or a committee and check that it still gives what it gave when it was saved.

    Args:
        path: The file.
        dtype: Precision to compute in, None for that of the file.
        device: Where to put it.

    Returns:
        The model, in evaluation mode.

    Raises:
        InputError: The file is truncated, not a model, newer than this program, incomplete, or the model
            gives other results than those stored in it.
    """
    stored = read_stored(path)
    models = _models(path, stored)
    model = Committee(models) if len(models) > 1 else models[0]
    model.eval()
    return model.to(device) if dtype is None else model.to(device, _dtype(dtype))


def read_metadata(path: str | os.PathLike[str]) -> dict[str, Any]:
    """What a model file says about its model, without building it.

    Of a committee, what it says about the first member, and the number of them as "members".

    Raises:
        InputError: As for ``load_model``, as far as the file itself is concerned.
    """
    stored = read_stored(path)
    _described(path, stored)
    first, *others = stored
    return {**first.description, **({"members": 1 + len(others)} if others else {})}


def read_descriptions(path: str | os.PathLike[str]) -> list[Description]:
    """The description of each model of a file, without building it.

    Raises:
        InputError: As for ``load_model``, as far as the file itself is concerned.
    """
    return _described(path, read_stored(path))


def training_distances(metadata: Mapping[str, Any]) -> dict[str, float]:
    """The smallest distances of a model's training data in Å by pair of elements such as "H-O"; none where the file does
    not tell them.

    Args:
        metadata: What ``read_metadata`` gave.
    """
    return dict(metadata["extra"].get("data", {}).get("train", {}).get(SMALLEST_DISTANCES, {}))


def join_models(sources: Sequence[str | os.PathLike[str]], output: str | os.PathLike[str]) -> Committee:
    """Write one file of the models of several, each with its own description; committees bring all their members.

    Args:
        sources: Model files.
        output: The file to write.

    Returns:
        The committee.

    Raises:
        InputError: A file that cannot be loaded, models that do not fit together or have energies of two zeros, one that
            occurs twice, or one that is the target.
    """
    check_files([output], {"source": sources})
    stored, models, names = [], [], []
    for path in sources:
        own = read_stored(path)
        stored += own
        models += _models(path, own)
        names += [str(path)] * len(own)
    check_different(names, stored)
    committee = Committee(models)
    check_one_zero(names, models, stored)
    write_stored(output, stored)
    return committee


def write_stored(path: str | os.PathLike[str], members: Sequence[Stored]) -> None:
    """Write a file of one model, or of a committee."""
    if len(members) == 1:
        write_tensors(path, "model", VERSION, members[0].tensors, members[0].description)
        return
    tensors = {
        f"{position}.{name}": value for position, member in enumerate(members) for name, value in member.tensors.items()
    }
    write_tensors(path, "model", VERSION, tensors, {"members": [member.description for member in members]})


def read_stored(path: str | os.PathLike[str]) -> list[Stored]:
    """The model of a file, or the members of its committee, as they are stored in the newest layout."""
    tensors, metadata = read_tensors(path, "model", VERSION)
    version, _ = metadata.pop("version"), metadata.pop("kind")
    if "members" not in metadata:
        return [Stored(tensors, _current(metadata, version))]
    descriptions = metadata.pop("members")
    if metadata or not isinstance(descriptions, list):
        raise InputError(f"{path}: expected a list of the members of a committee and nothing else")
    own: list[dict[str, Tensor]] = [{} for _ in descriptions]
    for name, value in tensors.items():
        position, _, rest = name.partition(".")
        if not (position.isdecimal() and len(position) < 9 and int(position) < len(own)):
            raise InputError(f"{path}: {name} belongs to no member of the committee, which has {len(own)}")
        own[int(position)][rest] = value
    if len(own) < 2:
        raise InputError(f"{path}: the file of a committee with {len(own)} members, expected at least two")
    return [Stored(*each) for each in zip(own, (_current(each, version) for each in descriptions), strict=True)]


def _current(description: Any, version: int) -> Any:
    """A description in the newest layout; what is no description is left to the schema.

    Older ones had a single reference structure, beside its results, and could lack keys that came later.
    """
    if version == VERSION or not isinstance(description, Mapping):
        return description
    changed = dict(description)
    changed.setdefault("energy_zero", _had_zero(changed))
    if isinstance(reference := changed.get("reference"), Mapping):
        given = {name: value for name, value in reference.items() if name in ReferenceStructure.model_fields}
        results = {name: [value] for name, value in reference.items() if name not in ReferenceStructure.model_fields}
        changed["reference"] = {STRUCTURES: [given], **results}
    if isinstance(changed.get("config"), Mapping):
        changed["config"] = _with_defaults(ModelConfig, changed["config"])
    if isinstance(heads := changed.get("heads"), list) and all(isinstance(head, Mapping) for head in heads):
        changed["heads"] = [
            {**head, "target": _with_defaults(TargetConfig, head["target"])} if "target" in head else head
            for head in heads
        ]
    return changed


def _had_zero(description: Mapping[str, Any]) -> bool:
    """Whether the energies of a model have a zero that does not say so: what was learnt tells, and references of zero."""
    mapping: Any = description
    for name in ("extra", "data", "train", "labels"):
        mapping = mapping.get(name) if isinstance(mapping, Mapping) else None
    statistics = description.get("statistics")
    energies = statistics.get("reference_energies") if isinstance(statistics, Mapping) else None
    is_zero = isinstance(energies, list) and all(energy == 0.0 for energy in energies)
    return not (isinstance(mapping, Mapping) and mapping) or "energy" in mapping or not is_zero


def _with_defaults(kind: type[BaseModel], values: Any) -> Any:
    try:
        return kind.model_validate(values).model_dump(mode="json")
    except ValidationError:
        return values  # whose errors are told with all others


def _described(path: str | os.PathLike[str], stored: Sequence[Stored]) -> list[Description]:
    return [
        parse_description(source, member.description)
        for source, member in zip(_sources(path, stored), stored, strict=True)
    ]


def _sources(path: str | os.PathLike[str], stored: Sequence[Stored]) -> list[str]:
    """What errors call the models of a file."""
    several = len(stored) > 1
    return [f"{path}, member {position}" if several else str(path) for position in range(1, len(stored) + 1)]


def _stored(source: str, model: CarNet, extra: Mapping[str, Any] | None, references: Sequence[Structure]) -> Stored:
    structures = list(references) or [reference_structure(model.species, model.config.cutoff)]
    description = {
        "conventions": CONVENTIONS_VERSION,
        "units": UNITS,
        "config": model.config.model_dump(mode="json"),
        "species": [chemical_symbols[z] for z in model.species],
        "statistics": {
            "reference_energies": list(model.reference_energies.values()) if model.has_energy else None,
            "scale": model.scale,
            "mean_neighbours": model.mean_neighbours,
        },
        **({} if getattr(model, "energy_zero", True) else {"energy_zero": False}),
        **({"heads": [head.to_json() for head in model.heads]} if model.heads else {}),
        "dtype": str(model.dtype).removeprefix("torch."),
        "versions": {
            "carnet": carnet.__version__,
            "torch": torch.__version__,
            "python": platform.python_version(),
        },
        "reference": reference_results(model, structures),
        "extra": dict(extra or {}),
    }
    parse_description(source, description)  # nothing is written that could not be read
    return Stored(model.state_dict(), description)


def _models(path: str | os.PathLike[str], stored: Sequence[Stored]) -> list[CarNet]:
    """The models of a file, after their checks."""
    return [_model(source, member) for source, member in zip(_sources(path, stored), stored, strict=True)]


def _model(source: str, stored: Stored) -> CarNet:
    """The model that is stored, after its checks; ``source`` names it in errors."""
    description = parse_description(source, stored.description)
    heads = stored.description.get("heads", ())
    model = _empty(source, description, heads).to(_dtype(description.dtype))
    problems = list(unlike_tensors(stored.tensors, model.state_dict(), "part of this model"))
    refuse(f"{source}: the tensors do not fit the model that the file describes:", problems, 8)
    # copies, in memory that Torch has aligned: sums over what lies elsewhere could be rounded otherwise
    model.load_state_dict({name: value.clone() for name, value in stored.tensors.items()}, assign=True)
    model.eval()
    check_reference(source, model, description.reference)
    return model


class _WithoutValues(TorchFunctionMode):
    """Parameters are made without their first values, which are of no interest to anybody.

    On the meta device there are no values anyway, but to find out what shape these functions give, Torch loads its
    compiler, which takes longer than all the rest.
    """

    KEEPING_SHAPE = (Tensor.normal_, Tensor.rsqrt, Tensor.mul_, Tensor.div)

    def __torch_function__(self, function, types, arguments=(), keywords=None):
        if function in self.KEEPING_SHAPE:
            return arguments[0]
        if function is torch.stack:
            return torch.empty(len(arguments[0]), *arguments[0][0].shape)
        if function is torch.cat:
            return torch.empty(sum(map(len, arguments[0])), *arguments[0][0].shape[1:])
        return (torch.empty if function is torch.randn else function)(*arguments, **(keywords or {}))


def _empty(source: str, description: Description, heads: Sequence[Mapping[str, Any]]) -> CarNet:
    """A model of the right shape that takes no memory; its parameters are still to be loaded."""
    statistics, species = description.statistics, description.atomic_numbers
    try:
        with torch.device("meta"), _WithoutValues():
            return CarNet(
                description.config,
                species,
                reference_energies=description.reference_energies,
                scale=statistics.scale,
                mean_neighbours=statistics.mean_neighbours,
                energy_zero=description.energy_zero,
                heads=[HeadSpec.from_json(head, species) for head in heads],
            )
    except (ValueError, OverflowError) as error:
        raise InputError(f"{source}: its description of the model is not understood: {error}") from None


def _dtype(dtype: torch.dtype | str) -> torch.dtype:
    named = getattr(torch, dtype, None) if isinstance(dtype, str) else dtype
    if str(named).removeprefix("torch.") not in DTYPES:
        raise InputError(f"dtype {dtype!r}: expected {' or '.join(DTYPES)}")
    return named

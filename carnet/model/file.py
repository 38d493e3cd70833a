"""A trained model, or a committee of them, as one file: safetensors with JSON, no pickle.

Each model is described with what it gave for a reference structure when it was saved; see ``reference``. Imports
Torch, ``carnet.data.structures``, the network, the committee and ``reference``.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from ase.data import atomic_numbers, chemical_symbols
from torch import Tensor

import carnet
from carnet.data.structures import Structure
from carnet.errors import InputError, listing
from carnet.model.committee import Committee
from carnet.model.config import ModelConfig
from carnet.model.heads import HeadSpec
from carnet.model.network import CarNet
from carnet.model.reference import check_reference, reference_results, reference_structure
from carnet.tensor_file import read_tensors, write_tensors

ONE_MODEL, COMMITTEE = 1, 2  # versions of the layout: a file of one model is readable by the first carnet
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
_DESCRIPTION = ("conventions", "config", "species", "statistics", "dtype", "reference")


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
    reference: Structure | None = None,
) -> None:
    """Write a model or a committee, complete or not at all. Equal models give equal bytes.

    Args:
        model: The model; its mode (training or not) is left as it is.
        path: The file.
        extra: Anything else worth knowing about the model, as JSON holds it; with a committee, about each member.
        reference: Structure whose results are stored and checked at load; None makes a small one.
    """
    members = model.members if isinstance(model, Committee) else (model,)
    write_stored(path, [_stored(member, extra, reference) for member in members])


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
    path = Path(path)
    stored = read_stored(path)
    several = len(stored) > 1
    models = [
        _model(f"{path}, member {position}" if several else str(path), member)
        for position, member in enumerate(stored, start=1)
    ]
    model = Committee(models) if several else models[0]
    model.eval()
    return model.to(device) if dtype is None else model.to(device, _dtype(dtype))


def read_metadata(path: str | os.PathLike[str]) -> dict[str, Any]:
    """What a model file says about its model, without building it.

    Of a committee, what it says about the first member, and the number of them as "members".

    Raises:
        InputError: As for ``load_model``, as far as the file itself is concerned.
    """
    first, *others = read_stored(path)
    return {**first.description, **({"members": 1 + len(others)} if others else {})}


def training_distances(metadata: Mapping[str, Any]) -> dict[str, float]:
    """The smallest distances of a model's training data in Å by pair of elements such as "H-O"; none where the file does
    not tell them.

    Args:
        metadata: What ``read_metadata`` gave.
    """
    return dict(metadata["extra"].get("data", {}).get("train", {}).get(SMALLEST_DISTANCES, {}))


def join_models(sources: Sequence[str | os.PathLike[str]], target: str | os.PathLike[str]) -> Committee:
    """Write one file of the models of several, each with its own description; committees bring all their members.

    Args:
        sources: Model files.
        target: The file to write.

    Returns:
        The committee.

    Raises:
        InputError: A file that cannot be loaded, models that do not fit together, or one that occurs twice.
    """
    stored, models, names = [], [], []
    for path in sources:
        loaded = load_model(path)
        stored += read_stored(path)
        models += loaded.members if isinstance(loaded, Committee) else [loaded]
        names += [str(path)] * (len(stored) - len(names))
    for later, member in enumerate(stored):
        for name, earlier in zip(names, stored[:later], strict=False):
            if member.tensors.keys() == earlier.tensors.keys() and all(
                torch.equal(value, earlier.tensors[key]) for key, value in member.tensors.items()
            ):
                raise InputError(
                    f"{names[later]}: the same model as {name}; members that agree by birth say nothing"
                )
    committee = Committee(models)
    write_stored(target, stored)
    return committee


def write_stored(path: str | os.PathLike[str], members: Sequence[Stored]) -> None:
    """Write a file of one model, or of a committee."""
    if len(members) == 1:
        write_tensors(path, "model", ONE_MODEL, members[0].tensors, members[0].description)
        return
    tensors = {
        f"{position}.{name}": value
        for position, member in enumerate(members)
        for name, value in member.tensors.items()
    }
    write_tensors(path, "model", COMMITTEE, tensors, {"members": [member.description for member in members]})


def read_stored(path: str | os.PathLike[str]) -> list[Stored]:
    """The model of a file, or the members of its committee, as they are stored."""
    tensors, metadata = read_tensors(path, "model", COMMITTEE)
    version, _ = metadata.pop("version"), metadata.pop("kind")
    if version == ONE_MODEL:
        return [Stored(tensors, metadata)]
    own: list[dict[str, Tensor]] = [{} for _ in metadata.get("members", ())]
    for name, value in tensors.items():
        position, _, rest = name.partition(".")
        if not (position.isdecimal() and int(position) < len(own)):
            raise InputError(f"{path}: {name} belongs to no member of the committee, which has {len(own)}")
        own[int(position)][rest] = value
    if len(own) < 2:
        raise InputError(f"{path}: the file of a committee with {len(own)} members, expected at least two")
    return [Stored(*each) for each in zip(own, metadata["members"], strict=True)]


def _stored(model: CarNet, extra: Mapping[str, Any] | None, reference: Structure | None) -> Stored:
    structure = reference_structure(model.species, model.config.cutoff) if reference is None else reference
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
        "reference": reference_results(model, structure),
        "extra": dict(extra or {}),
    }
    return Stored(model.state_dict(), description)


def _model(source: str, stored: Stored) -> CarNet:
    """The model that is stored, after its checks; ``source`` names it in errors."""
    _check_conventions(source, stored.description)
    model = _untrained(source, stored.description).to(_dtype(stored.description["dtype"]))
    _check_tensors(source, model.state_dict(), stored.tensors)
    model.load_state_dict(stored.tensors)
    model.eval()
    check_reference(source, model, stored.description["reference"])
    return model


def _untrained(source: str, metadata: Mapping[str, Any]) -> CarNet:
    """A model of the right shape; its parameters are still to be loaded."""
    try:
        config = ModelConfig.model_validate(metadata["config"])
        species = [atomic_numbers[symbol] for symbol in metadata["species"]]
        statistics = dict(metadata["statistics"])
        energies = statistics.pop("reference_energies")
        if energies is not None:
            energies = dict(zip(species, energies, strict=True))
        heads = [HeadSpec.from_json(head, species) for head in metadata.get("heads", ())]
        with torch.random.fork_rng(devices=[]):  # the parameters' first values are of no interest to anybody
            return CarNet(
                config, species, reference_energies=energies, heads=heads, energy_zero=_energy_zero(metadata), **statistics
            )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise InputError(f"{source}: its description of the model is not understood: {error}") from None


def _energy_zero(metadata: Mapping[str, Any]) -> bool:
    """Whether the model's energies have a zero; files that do not say so tell what was learnt, and references of zero."""
    if "energy_zero" in metadata:
        return bool(metadata["energy_zero"])
    learnt = metadata.get("extra", {}).get("data", {}).get("train", {}).get("labels")
    energies = metadata["statistics"]["reference_energies"] or [None]
    return not learnt or "energy" in learnt or any(energy != 0.0 for energy in energies)


def _check_conventions(source: str, metadata: Mapping[str, Any]) -> None:
    missing = [key for key in _DESCRIPTION if key not in metadata]
    if missing:
        raise InputError(f"{source}: its metadata lack {listing(missing)}; expected a model file of carnet")
    if metadata["conventions"] != CONVENTIONS_VERSION:
        raise InputError(
            f"{source}: written with conventions version {metadata['conventions']}, this carnet uses "
            f"{CONVENTIONS_VERSION}"
        )


def _check_tensors(source: str, expected: Mapping[str, Tensor], found: Mapping[str, Tensor]) -> None:
    problems = [f"{name} is missing" for name in sorted(expected.keys() - found.keys())]
    problems += [
        f"{name} belongs to no part of this model" for name in sorted(found.keys() - expected.keys())
    ]
    for name in sorted(expected.keys() & found.keys()):
        for what in ("shape", "dtype"):
            here, there = getattr(expected[name], what), getattr(found[name], what)
            if here != there:
                problems.append(f"{name} has {what} {_plain(there)}, expected {_plain(here)}")
    if problems:
        shown = problems[:8] + ([f"and {len(problems) - 8} more"] if len(problems) > 8 else [])
        raise InputError(
            "\n  ".join([f"{source}: the tensors do not fit the model that the file describes:", *shown])
        )


def _plain(value: torch.Size | torch.dtype) -> str:
    return str(tuple(value)) if isinstance(value, torch.Size) else str(value).removeprefix("torch.")


def _dtype(dtype: torch.dtype | str) -> torch.dtype:
    named = getattr(torch, dtype, None) if isinstance(dtype, str) else dtype
    if named not in (torch.float32, torch.float64):
        raise InputError(f"dtype {dtype!r}: expected float32 or float64")
    return named

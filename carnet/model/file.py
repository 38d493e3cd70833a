"""A trained model as one file: safetensors with JSON, no pickle. Imports Torch, ``carnet.data``, the network.

The file holds a reference structure with the energy, forces and stress that the model gave for it when it was
saved. Loading computes them again, so that a file is never used with code that means something else by it.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from ase.data import atomic_numbers, chemical_symbols
from torch import Tensor

import carnet
from carnet.data.graph import build_graph
from carnet.data.structures import Structure
from carnet.errors import InputError, listing
from carnet.model.config import ModelConfig
from carnet.model.network import CarNet
from carnet.tensor_file import read_tensors, write_tensors
from carnet.testing import assert_close

FILE_VERSION = 1
CONVENTIONS_VERSION = (
    1  # of docs/conventions: packed order, signs, scales, stress sign, units, edge direction
)
UNITS = {
    "length": "Å",
    "energy": "eV",
    "forces": "eV/Å",
    "stress": "eV/Å^3, tensile positive",
    "charge": "e",
    "mass": "amu",
}
_DESCRIPTION = ("conventions", "config", "species", "statistics", "dtype", "reference")
# What is checked at load, with the derivative order that sets its tolerance: one more than it has, because
# the file may come from another processor, which rounds differently.
_CHECKED = {"energy": 1, "forces": 2, "stress": 2}


def save_model(
    model: CarNet,
    path: str | os.PathLike[str],
    *,
    extra: Mapping[str, Any] | None = None,
    reference: Structure | None = None,
) -> None:
    """Write a model, complete or not at all. Equal models give equal bytes.

    Args:
        model: The model; its mode (training or not) is left as it is.
        path: The file.
        extra: Anything else worth knowing about the model, as JSON holds it.
        reference: Structure whose results are stored and checked at load; None makes a small one.
    """
    structure = reference_structure(model.species, model.config.cutoff) if reference is None else reference
    write_tensors(
        path,
        "model",
        FILE_VERSION,
        model.state_dict(),
        {
            "conventions": CONVENTIONS_VERSION,
            "units": UNITS,
            "config": model.config.model_dump(mode="json"),
            "species": [chemical_symbols[z] for z in model.species],
            "statistics": {
                "reference_energies": [model.reference_energies[z] for z in model.species],
                "scale": model.scale,
                "mean_neighbours": model.mean_neighbours,
            },
            "dtype": str(model.dtype).removeprefix("torch."),
            "versions": {
                "carnet": carnet.__version__,
                "torch": torch.__version__,
                "python": platform.python_version(),
            },
            "reference": _reference(model, structure),
            "extra": dict(extra or {}),
        },
    )


def load_model(
    path: str | os.PathLike[str],
    dtype: torch.dtype | str | None = None,
    device: torch.device | str = "cpu",
) -> CarNet:
    """Read a model and check that it still gives what it gave when it was saved.

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
    tensors, metadata = read_tensors(path, "model", FILE_VERSION)
    _check_conventions(path, metadata)
    model = _untrained(path, metadata).to(_dtype(metadata["dtype"]))
    _check_tensors(path, model.state_dict(), tensors)
    model.load_state_dict(tensors)
    model.eval()
    _check_reference(path, model, metadata["reference"])
    return model.to(device) if dtype is None else model.to(device, _dtype(dtype))


def read_metadata(path: str | os.PathLike[str]) -> dict[str, Any]:
    """What a model file says about its model, without building it.

    Raises:
        InputError: As for ``load_model``, as far as the file itself is concerned.
    """
    return read_tensors(path, "model", FILE_VERSION)[1]


def reference_structure(species: Sequence[int], cutoff: float) -> Structure:
    """A small periodic structure with every species, no symmetry, and neighbours within the cutoff.

    Args:
        species: Atomic numbers.
        cutoff: Å.
    """
    spacing = min(2.0, 0.6 * cutoff)
    side = max(2, int(np.ceil(len(species) ** (1 / 3))))
    sites = np.stack(np.meshgrid(*[np.arange(side)] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
    displacements = 0.15 * np.random.default_rng(0).uniform(-1.0, 1.0, sites.shape)
    strain = np.array([[1.0, 0.05, 0.0], [0.0, 1.05, -0.04], [0.03, 0.0, 0.97]])
    return Structure(
        numbers=np.resize(species, len(sites)),
        positions=spacing * (sites + displacements) @ strain,
        cell=side * spacing * strain,
        pbc=np.ones(3, dtype=bool),
        source="reference structure",
    )


def _untrained(path: Path, metadata: Mapping[str, Any]) -> CarNet:
    """A model of the right shape; its parameters are still to be loaded."""
    try:
        config = ModelConfig.model_validate(metadata["config"])
        species = [atomic_numbers[symbol] for symbol in metadata["species"]]
        statistics = dict(metadata["statistics"])
        energies = dict(zip(species, statistics.pop("reference_energies"), strict=True))
        with torch.random.fork_rng(devices=[]):  # the parameters' first values are of no interest to anybody
            return CarNet(config, species, reference_energies=energies, **statistics)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise InputError(f"{path}: its description of the model is not understood: {error}") from None


def _check_conventions(path: Path, metadata: Mapping[str, Any]) -> None:
    missing = [key for key in _DESCRIPTION if key not in metadata]
    if missing:
        raise InputError(f"{path}: its metadata lack {listing(missing)}; expected a model file of carnet")
    if metadata["conventions"] != CONVENTIONS_VERSION:
        raise InputError(
            f"{path}: written with conventions version {metadata['conventions']}, this carnet uses "
            f"{CONVENTIONS_VERSION}"
        )


def _check_tensors(path: Path, expected: Mapping[str, Tensor], found: Mapping[str, Tensor]) -> None:
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
            "\n  ".join([f"{path}: the tensors do not fit the model that the file describes:", *shown])
        )


def _plain(value: torch.Size | torch.dtype) -> str:
    return str(tuple(value)) if isinstance(value, torch.Size) else str(value).removeprefix("torch.")


def _dtype(dtype: torch.dtype | str) -> torch.dtype:
    named = getattr(torch, dtype, None) if isinstance(dtype, str) else dtype
    if named not in (torch.float32, torch.float64):
        raise InputError(f"dtype {dtype!r}: expected float32 or float64")
    return named


def _results(model: CarNet, structure: Structure) -> dict[str, np.ndarray]:
    """Energy in eV, forces [atoms, 3] in eV/Å, stress [3, 3] in eV/Å^3 where it is defined."""
    was_training = model.training
    model.eval()
    try:
        graph = build_graph(structure, model.config.cutoff).to(next(model.parameters()).device)
        result = model(graph, forces=True, stress=bool(structure.pbc.all()))
    finally:
        model.train(was_training)
    values = {
        name: result[name].detach().to("cpu", torch.float64).numpy() for name in _CHECKED if name in result
    }
    return {name: value[0] if name != "forces" else value for name, value in values.items()}


def _reference(model: CarNet, structure: Structure) -> dict[str, Any]:
    """A structure and what the model gives for it, as JSON holds it."""
    given = {name: getattr(structure, name).tolist() for name in ("numbers", "positions", "cell", "pbc")}
    return {**given, **{name: value.tolist() for name, value in _results(model, structure).items()}}


def _check_reference(path: Path, model: CarNet, reference: Mapping[str, Any]) -> None:
    structure = Structure(
        *(np.array(reference[name]) for name in ("numbers", "positions", "cell", "pbc")),
        source=f"{path}, reference structure",
    )
    # errors are measured against what the network computes, not against reference energies of thousands of
    # eV, and against its natural size where the result happens to be small
    atoms = model.scale * structure.n_atoms
    sizes = {
        "energy": atoms,
        "forces": model.scale,
        "stress": atoms / abs(np.linalg.det(structure.cell) or 1.0),
    }
    origins = {"energy": sum(model.reference_energies[int(z)] for z in structure.numbers)}
    for name, value in _results(model, structure).items():
        origin = origins.get(name, 0.0)
        expected = np.array(reference[name]) - origin
        size = max(float(np.abs(expected).max()), sizes[name])
        try:
            assert_close(value - origin, expected, _CHECKED[name], dtype=model.dtype, scale=size)
        except AssertionError as error:
            raise InputError(
                f"{path}: this carnet computes another {name} of the reference structure than was stored "
                f"with the model: {error}"
            ) from None

"""What a model gives for a reference structure: stored with the model, and computed again when it is loaded.

So a file is never used with code that means something else by it. Imports Torch, ``carnet.data`` and the network.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch

from carnet.data.graph import build_graph
from carnet.data.structures import Structure
from carnet.errors import InputError
from carnet.model.network import CarNet
from carnet.testing import assert_close

# What is checked at load, with the derivative order that sets its tolerance: one more than it has, because
# the file may come from another processor, which rounds differently.
_CHECKED = {"energy": 1, "forces": 2, "stress": 2}


def reference_structure(species: Sequence[int], cutoff: float, closest: float = 0.0) -> Structure:
    """A small periodic structure with every species, no symmetry, and neighbours within the cutoff.

    Args:
        species: Atomic numbers.
        cutoff: Å.
        closest: Å, no two atoms shall be closer, where neighbours within the cutoff allow it.
    """
    # on a grid of spacing 1, displaced and strained as below, atoms are at least 0.65 apart
    spacing = min(max(2.0, closest / 0.65), 0.6 * cutoff)
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


def reference_results(model: CarNet, structure: Structure) -> dict[str, Any]:
    """A structure and what the model gives for it, as JSON holds it."""
    given = {name: getattr(structure, name).tolist() for name in ("numbers", "positions", "cell", "pbc")}
    return {**given, **{name: value.tolist() for name, value in _results(model, structure).items()}}


def check_reference(source: str, model: CarNet, reference: Mapping[str, Any]) -> None:
    """Compute the results of a reference structure again.

    Args:
        source: Where the model is from, for messages.
        model: The model.
        reference: What ``reference_results`` gave before.

    Raises:
        InputError: The model gives other results.
    """
    structure = Structure(
        *(np.array(reference[name]) for name in ("numbers", "positions", "cell", "pbc")),
        source=f"{source}, reference structure",
    )
    sizes = _natural_sizes(model, structure)
    origins = {"energy": sum(model.reference_energies.get(int(z), 0.0) for z in structure.numbers)}
    for name, value in _results(model, structure).items():
        origin = origins.get(name, 0.0)
        expected = np.array(reference[name]).reshape(value.shape) - origin
        size = max(float(np.abs(expected).max(initial=0.0)), sizes[name])
        try:
            assert_close(value - origin, expected, _CHECKED.get(name, 1), dtype=model.dtype, scale=size)
        except AssertionError as error:
            raise InputError(
                f"{source}: this carnet computes another {name} of the reference structure than was stored "
                f"with the model: {error}"
            ) from None


def _results(model: CarNet, structure: Structure) -> dict[str, np.ndarray]:
    """Energy in eV, forces [atoms, 3] in eV/Å, stress [3, 3] in eV/Å^3 where it is defined, and property tensors.

    Those are natural parts [dimension], or [atoms, dimension] of the atoms that carry one.
    """
    was_training = model.training
    model.eval()
    try:
        graph = build_graph(structure, model.config.cutoff).to(next(model.parameters()).device)
        result = model(graph, forces=True, stress=bool(structure.pbc.all()))
    finally:
        model.train(was_training)
    atomic = {"forces"} | {target.name for target in model.targets if target.per == "atom"}
    values = {
        name: result[name].detach().to("cpu", torch.float64).numpy()
        for name in (*_CHECKED, *(target.name for target in model.targets))
        if name in result
    }
    return {
        name: value[~np.isnan(value).any(axis=1)] if name in atomic else value[0] for name, value in values.items()
    }


def _natural_sizes(model: CarNet, structure: Structure) -> dict[str, float]:
    """What errors of each result are measured against where the result is smaller.

    It is what the network computes, not reference energies of thousands of eV.
    """
    sizes: dict[str, float] = {}
    if model.has_energy:
        atoms = model.scale * structure.n_atoms
        sizes = {
            "energy": atoms,
            "forces": model.scale,
            "stress": atoms / abs(np.linalg.det(structure.cell) or 1.0),
        }
    for head in model.heads:
        target = head.target
        shares = structure.n_atoms if target.per == "structure" and target.reduction == "sum" else 1
        sizes[target.name] = shares * max(max(head.scale[z]) for z in model.species)
    return sizes

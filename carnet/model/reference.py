"""What a model gives for reference structures: stored with the model, and computed again when it is loaded.

So a file is never used with code that means something else by it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch

from carnet.data.graph import batch, build_graph
from carnet.data.structures import Structure, element_names
from carnet.data.targets.target import TargetConfig
from carnet.errors import InputError, listing
from carnet.model.description import STRUCTURES, ReferenceResults, ReferenceStructure
from carnet.model.network import CarNet
from carnet.testing.tolerances import assert_close

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


def reference_results(model: CarNet, structures: Sequence[Structure]) -> dict[str, Any]:
    """Structures and what the model gives for them, as ``ReferenceResults`` describes it.

    Raises:
        InputError: A result is not finite: nothing could be compared with it.
    """
    made = results_of(model, structures)
    for structure, results in zip(structures, made, strict=True):
        endless = [name for name, value in results.items() if not np.isfinite(value).all()]
        if endless:
            raise InputError(f"{structure.source}: the model gives {listing(endless)} that are not finite")
    names = dict.fromkeys(name for results in made for name in results)
    return {
        STRUCTURES: [
            {name: getattr(structure, name).tolist() for name in ReferenceStructure.model_fields}
            for structure in structures
        ],
        **{name: [results[name].tolist() if name in results else None for results in made] for name in names},
    }


def referred_structures(reference: ReferenceResults, source: str) -> list[Structure]:
    """The structures of a reference of the file or member ``source``."""
    return [
        Structure(
            *(np.array(getattr(each, name)) for name in ReferenceStructure.model_fields),
            source=f"{source}, reference structure",
        )
        for each in reference.structures
    ]


def check_reference(source: str, model: CarNet, reference: ReferenceResults) -> None:
    """Compute the results of reference structures again.

    Args:
        source: Where the model is from, for messages.
        model: The model.
        reference: What ``reference_results`` gave before.

    Raises:
        InputError: A structure that is none, or the model gives other results.
    """
    structures = referred_structures(reference, source)
    for structure in structures:
        if unknown := structure.elements_outside(model.species):
            raise InputError(f"{structure.source}: has {element_names(unknown)}, which the model does not know")
    for position, (structure, results) in enumerate(zip(structures, results_of(model, structures), strict=True)):
        stored = reference.results(position)
        if stored.keys() != results.keys():
            raise InputError(
                f"{structure.source}: has results for {listing(stored)}, expected {listing(results)}, which the model gives"
            )
        _check_results(source, model, structure, stored, results)


def _check_results(
    source: str, model: CarNet, structure: Structure, stored: Mapping[str, Any], results: Mapping[str, np.ndarray]
) -> None:
    sizes = _natural_sizes(model, structure)
    origins = {"energy": sum(model.reference_energies.get(int(z), 0.0) for z in structure.numbers)}
    for name, value in results.items():
        origin = origins.get(name, 0.0)
        expected = _stored_array(stored[name], value.shape, f"{structure.source}: {name}") - origin
        size = max(float(np.abs(expected).max(initial=0.0)), sizes[name])
        try:
            assert_close(value - origin, expected, _CHECKED.get(name, 1), dtype=model.dtype, scale=size)
        except AssertionError as error:
            raise InputError(
                f"{source}: this carnet computes another {name} of the reference structure than was stored "
                f"with the model: {error}"
            ) from None


def _stored_array(values: Any, shape: tuple[int, ...], what: str) -> np.ndarray:
    try:
        array = np.array(values, dtype=np.float64)
    except (ValueError, TypeError, OverflowError) as error:
        raise InputError(f"{what}: expected numbers, {error}") from None
    # rows of no atoms have lost their length
    return array.reshape(shape) if array.size == 0 and 0 in shape else array


def results_of(model: CarNet, structures: Sequence[Structure]) -> list[dict[str, np.ndarray]]:
    """Energy in eV, forces [atoms, 3] in eV/Å, stress [3, 3] in eV/Å^3 where it is defined, and property tensors.

    Those are natural parts [dimension], or [atoms, dimension] of the atoms that carry one. All structures are evaluated
    at once, which costs a fraction of one after the other.
    """
    was_training = model.training
    model.eval()
    try:
        graphs = [build_graph(structure, model.config.cutoff) for structure in structures]
        graph = batch(graphs).to(next(model.parameters()).device)
        result = model(graph, forces=True, stress=any(structure.pbc.all() for structure in structures))
    finally:
        model.train(was_training)
    named = {target.name: target for target in model.targets}
    arrays = {
        name: result[name].detach().to("cpu", torch.float64).numpy() for name in (*_CHECKED, *named) if name in result
    }
    made, first = [], 0
    for position, structure in enumerate(structures):
        atoms = slice(first, first + structure.n_atoms)
        first = atoms.stop
        own = {}
        for name, array in arrays.items():
            if name == "forces":
                own[name] = array[atoms]
            elif name in named and named[name].per == "atom":
                own[name] = array[atoms][_carriers(named[name], structure)]
            elif name != "stress" or structure.pbc.all():
                own[name] = array[position]
        made.append(own)
    return made


def _carriers(target: TargetConfig, structure: Structure) -> np.ndarray:
    """Which atoms carry a tensor [atoms]."""
    if target.atomic_numbers is None:
        return np.ones(structure.n_atoms, dtype=bool)
    return np.isin(structure.numbers, target.atomic_numbers)


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

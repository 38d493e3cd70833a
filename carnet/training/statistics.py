"""What the model is told about its training data: reference energies, scale of the forces, mean neighbours.

Everything is taken from the training part only. Imports NumPy and ``carnet.data``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from carnet.data.batches import GraphDataset
from carnet.data.structures import Structure, element_names
from carnet.errors import InputError


@dataclass(frozen=True)
class Statistics:
    """Numbers of the training data that the model is built with.

    Attributes:
        species: Atomic numbers, ascending.
        reference_energies: Energy of each element in eV, subtracted before anything is learned.
        scale: Root mean square of the force components in eV/Å; without forces, of the energy per atom in eV.
        mean_neighbours: Mean number of edges of an atom.
    """

    species: tuple[int, ...]
    reference_energies: dict[int, float]
    scale: float
    mean_neighbours: float


def collect_statistics(
    dataset: GraphDataset,
    reference_energies: Mapping[int, float] | None = None,
    source: str = "reference energies",
) -> Statistics:
    """Statistics of training data.

    Args:
        dataset: The training part.
        reference_energies: eV for each atomic number; None takes them from a least-squares fit.
        source: Where they come from, for the error.

    Raises:
        InputError: An element has no reference energy.
    """
    species = tuple(sorted({int(z) for structure in dataset.structures for z in structure.numbers}))
    if reference_energies is not None:
        energies = _of_species(reference_energies, species, source)
    elif "energy" in dataset.quantities:
        energies = least_squares(dataset.structures, species)
    else:
        energies = dict.fromkeys(species, 0.0)  # learned from forces alone, the energy has no zero
    edges, atoms = (sum(getattr(graph, name) for graph in dataset.graphs) for name in ("n_edges", "n_atoms"))
    return Statistics(
        species=species,
        reference_energies=energies,
        scale=_scale(dataset, energies),
        mean_neighbours=edges / atoms if edges else 1.0,  # without any edge, what it divides is empty
    )


def least_squares(structures: Sequence[Structure], species: Sequence[int]) -> dict[int, float]:
    """Energies per element that explain the total energies best.

    Where compositions do not tell elements apart (one molecule, for example) the smallest ones are taken.

    Args:
        structures: Structures; those without an energy take no part.
        species: Atomic numbers.

    Returns:
        eV for each atomic number.
    """
    structures = _with_energy(structures)
    energies = np.array([structure.energy for structure in structures])
    solution, *_ = np.linalg.lstsq(_composition(structures, species), energies, rcond=None)
    return {z: float(energy) for z, energy in zip(species, solution, strict=True)}


def composition_is_ambiguous(structures: Sequence[Structure], species: Sequence[int]) -> bool:
    """Whether the compositions leave a choice of the least-squares reference energies."""
    return int(np.linalg.matrix_rank(_composition(_with_energy(structures), species))) < len(species)


def check_elements(structures: Sequence[Structure], species: Sequence[int], role: str) -> None:
    """Every element of these structures must be among those trained on.

    Args:
        structures: Structures to look through.
        species: Atomic numbers of the training data.
        role: "validation" or "test", for the message.

    Raises:
        InputError: Names the frame and the elements.
    """
    for structure in structures:
        unknown = structure.elements_outside(species)
        if unknown:
            raise InputError(
                f"{structure.source}: {role} structure contains {element_names(unknown)}, which the training data "
                f"lack (they have {element_names(species)})"
            )


def _with_energy(structures: Sequence[Structure]) -> list[Structure]:
    return [structure for structure in structures if structure.energy is not None]


def _composition(structures: Sequence[Structure], species: Sequence[int]) -> np.ndarray:
    """Atoms of each element, [structures, species]."""
    return np.array(
        [[np.count_nonzero(s.numbers == z) for z in species] for s in structures], dtype=np.float64
    )


def _of_species(energies: Mapping[int, float], species: Sequence[int], source: str) -> dict[int, float]:
    missing = [z for z in species if z not in energies]
    if missing:
        raise InputError(f"{source}: no energy for {element_names(missing)}, which the training data contain")
    return {z: float(energies[z]) for z in species}


def _scale(dataset: GraphDataset, reference_energies: Mapping[int, float]) -> float:
    if "forces" in dataset.quantities:
        values = np.concatenate(
            [s.forces[s.labelled_atoms()] for s in dataset.structures if s.forces is not None]
        )
    elif "energy" in dataset.quantities:
        values = np.array(
            [
                (structure.energy - sum(reference_energies[int(z)] for z in structure.numbers))
                / structure.n_atoms
                for structure in _with_energy(dataset.structures)
            ]
        )
    else:
        return 1.0
    scale = float(np.sqrt(np.mean(values**2)))
    return scale if scale > 0.0 else 1.0  # labels that are all zero have no scale

"""What the model is told about its training data: reference energies, scale of the forces, mean neighbours.

Everything is taken from the training part only.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from carnet.data.batches import GraphDataset
from carnet.data.structures import Structure, element_counts, element_names
from carnet.data.targets.target import TargetConfig
from carnet.errors import InputError
from carnet.model.heads import HeadSpec
from carnet.training.outliers import Outliers, label_outliers
from carnet.training.target_statistics import TargetStatistics, target_statistics
from carnet.training.tensor_term import TensorTerm


@dataclass(frozen=True)
class Statistics:
    """Numbers of the training data that the model is built with.

    Attributes:
        species: Atomic numbers, ascending.
        reference_energies: Energy of each element in eV, subtracted before anything is learned; None where there is
            neither energy, forces nor stress to learn.
        scale: Root mean square of the force components in eV/Å; without forces, of the energy per atom in eV; without
            outliers. None where there are no reference energies.
        mean_neighbours: Mean number of edges of an atom.
        targets: Of the tensor targets.
        fitted: Elements whose reference energies come from a least-squares fit.
        energy_zero: Whether energies have a zero: of forces and stresses alone they are known up to constants.
        outliers: Labels from which nothing is taken.
    """

    species: tuple[int, ...]
    reference_energies: dict[int, float] | None
    scale: float | None
    mean_neighbours: float
    targets: tuple[TargetStatistics, ...] = ()
    fitted: tuple[int, ...] = ()
    energy_zero: bool = True
    outliers: Outliers = Outliers()

    @property
    def heads(self) -> tuple[HeadSpec, ...]:
        """What the model's heads are built with."""
        return tuple(entry.head for entry in self.targets)

    @property
    def terms(self) -> tuple[TensorTerm, ...]:
        """Terms of the loss on tensor targets."""
        return tuple(TensorTerm(entry.head.target, entry.spread) for entry in self.targets)


def collect_statistics(
    dataset: GraphDataset,
    reference_energies: Mapping[int, float] | None = None,
    source: str = "reference energies",
    targets: Sequence[TargetConfig] = (),
    isolated: Mapping[int, float] = {},
) -> Statistics:
    """Statistics of training data.

    Args:
        dataset: The training part.
        reference_energies: eV for each atomic number; None takes them from a least-squares fit.
        source: Where they come from, for the error.
        targets: The tensor targets.
        isolated: eV for the atomic numbers that such a fit leaves alone.

    Raises:
        InputError: An element has no reference energy, or a target no label.
    """
    species = species_of(dataset.structures)
    outliers = label_outliers(dataset.structures, species) if dataset.quantities else Outliers()
    fitted: tuple[int, ...] = ()
    if not dataset.quantities:
        energies = None  # nothing but tensors is learnt
    elif reference_energies is not None:
        energies = _of_species(reference_energies, species, source)
    elif "energy" in dataset.quantities:
        fitted = tuple(z for z in species if z not in isolated)
        energies = least_squares(dataset.structures, species, isolated, outliers.energies)
    else:
        # learned from forces alone, the energy has no zero but that of isolated atoms
        energies = {z: float(isolated.get(z, 0.0)) for z in species}
    neighbours = dataset.mean_neighbours()
    return Statistics(
        species=species,
        reference_energies=energies,
        scale=None if energies is None else _scale(dataset, energies, outliers),
        mean_neighbours=neighbours or 1.0,  # without any edge, what it divides is empty
        targets=tuple(target_statistics(target, dataset.structures, species) for target in targets),
        fitted=fitted,
        outliers=outliers,
    )


def species_of(structures: Sequence[Structure]) -> tuple[int, ...]:
    """Atomic numbers that occur, ascending."""
    return tuple(sorted({z for structure in structures for z in set(structure.numbers.tolist())}))


def least_squares(
    structures: Sequence[Structure],
    species: Sequence[int],
    known: Mapping[int, float] = {},
    left_out: Collection[int] = (),
) -> dict[int, float]:
    """Energies per element that explain the total energies best.

    Where compositions do not tell elements apart (one molecule, for example) those are taken that differ least from one
    energy for all atoms, their mean: then energies that are shifted by the same amount for every atom shift every
    element by this amount, whatever the compositions.

    Args:
        structures: Structures; those without an energy take no part.
        species: Atomic numbers.
        known: eV for atomic numbers that are not to be fitted.
        left_out: Positions of structures that take no part.

    Returns:
        eV for each atomic number.
    """
    fitted = [z for z in species if z not in known]
    rows, energies = [], []
    for place, structure in enumerate(structures):  # one after the other, because all may not fit into memory
        if structure.energy is not None and place not in left_out:
            rows.append(element_counts(structure.numbers, species))
            energies.append(structure.energy)
    counts, totals = np.array(rows, dtype=np.float64), np.array(energies)
    if len(fitted) < len(species):
        totals = totals - counts @ np.array([known.get(z, 0.0) for z in species])
        counts = counts[:, [z not in known for z in species]]
    found: dict[int, float] = {}
    if fitted:
        mean = totals.sum() / (counts.sum() or 1.0)
        differences, *_ = np.linalg.lstsq(counts, totals - mean * counts.sum(1), rcond=None)
        found = {z: float(mean + difference) for z, difference in zip(fitted, differences, strict=True)}
    return {z: found[z] if z in found else float(known[z]) for z in species}


def undetermined_elements(structures: Sequence[Structure], species: Sequence[int]) -> tuple[int, ...]:
    """The elements whose least-squares reference energies the compositions leave open.

    Args:
        structures: Structures; those without an energy take no part.
        species: Atomic numbers.

    Returns:
        Atomic numbers, ascending as the species.
    """
    different = sorted({tuple(element_counts(s.numbers, species)) for s in structures if s.energy is not None})
    counts = np.array(different, dtype=np.float64).reshape(-1, len(species))
    # the share of each element's own direction that lies in the row space: 1 where the fit determines it
    share = np.diag(np.linalg.pinv(counts) @ counts)
    return tuple(z for z, own in zip(species, share, strict=True) if own < 1.0 - 1e-9)


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


def composition(structures: Sequence[Structure], species: Sequence[int]) -> np.ndarray:
    """Atoms of each element, [structures, species]."""
    return np.array([element_counts(structure.numbers, species) for structure in structures], dtype=np.float64)


def _of_species(energies: Mapping[int, float], species: Sequence[int], source: str) -> dict[int, float]:
    missing = [z for z in species if z not in energies]
    if missing:
        raise InputError(f"{source}: no energy for {element_names(missing)}, which the training data contain")
    return {z: float(energies[z]) for z in species}


def _scale(dataset: GraphDataset, reference_energies: Mapping[int, float], outliers: Outliers) -> float:
    total, count = 0.0, 0
    for place, structure in enumerate(dataset.structures):
        if "forces" in dataset.quantities:
            usable = structure.forces is not None and place not in outliers.forces
            values = structure.forces[structure.labelled_atoms()] if usable else ()
        elif structure.energy is not None and place not in outliers.energies:
            reference = sum(reference_energies[z] for z in structure.numbers.tolist())
            values = [(structure.energy - reference) / structure.n_atoms]
        else:
            values = ()
        total += float(np.sum(np.square(values)))
        count += np.size(values)
    # stress alone has no scale that a network could use, and labels that are all zero have none either
    return math.sqrt(total / count) if total > 0.0 else 1.0

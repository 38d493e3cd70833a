"""What a trained model says of structures, in batches: energies, forces, stresses and property tensors.

Files of predictions are in ``carnet.prediction.file``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import torch

from carnet.data.graph import batch, build_graph
from carnet.data.structures import Structure, element_names
from carnet.errors import InputError

if TYPE_CHECKING:
    from carnet.data.targets.target import TargetConfig

_NUMBERS, _OF_ATOMS = ("energy", "energy_std", "stress_std"), ("energies", "forces", "forces_std")
NO_VOLUME = "stress needs a periodic structure with a cell in three directions, whose volume it is per"
# What only committees say: their standard deviations.
DEVIATIONS = ("energy_std", "forces_std", "stress_std")


@dataclass(frozen=True)
class Prediction:
    """What a model says about one structure.

    Attributes:
        energy: Total energy in eV; None of a model without energies, as the next three.
        energies: Energy of each atom in eV, [atoms].
        forces: Forces in eV/Å, [atoms, 3].
        stress: Stress in eV/Å^3, tensile positive, [3, 3]; None where the structure has no volume.
        energy_std: Standard deviation of a committee's energies in eV; None from a single model, as the
            others.
        forces_std: The same of the forces in eV/Å, all components of an atom together, [atoms].
        stress_std: The same of the stress in eV/Å^3, all components together.
        tensors: Natural parts of each property tensor in its unit, [rows, dimension]: one row for a target of
            the structure, one for each atom for a target of atoms, NaN for atoms that carry none.
        tensors_std: Standard deviations of a committee's tensors, all components of a row together, [rows].
    """

    energy: float | None = None
    energies: np.ndarray | None = None
    forces: np.ndarray | None = None
    stress: np.ndarray | None = None
    energy_std: float | None = None
    forces_std: np.ndarray | None = None
    stress_std: float | None = None
    tensors: Mapping[str, np.ndarray] = field(default_factory=dict)
    tensors_std: Mapping[str, np.ndarray] = field(default_factory=dict)


def check_species(structure: Structure, species: Sequence[int]) -> None:
    """Raise InputError that names elements of the structure which are not among the model's species."""
    unknown = structure.elements_outside(species)
    if unknown:
        raise InputError(
            f"{structure.source}: contains {element_names(unknown)}, which the model was not trained for; "
            f"it knows {element_names(species)}"
        )


def has_stress(structure: Structure) -> bool:
    """Stress is defined per volume, which structures have where a direction is periodic and the cell has three."""
    return structure.volume is not None


def predict(
    model,
    structures: Sequence[Structure],
    batch_size: int = 32,
    *,
    energy: bool = True,
    targets: Sequence[str] | None = None,
) -> Iterator[Prediction]:
    """Predict structures one after the other, evaluated in batches.

    Structures with and without stress may be mixed; neighbouring ones of one kind share a batch.

    Args:
        model: A CarNet, or anything with its interface. Its training mode is restored afterwards.
        structures: Structures, labels are not looked at.
        batch_size: Most structures in one forward call.
        energy: Whether energies, forces and stress are wanted, where the model has them.
        targets: Names of the property tensors that are wanted; None for all of the model's.

    Yields:
        One prediction per structure, in order.

    Raises:
        InputError: An element or a target that the model does not know, or a structure without a valid graph.
    """
    for structure in structures:
        check_species(structure, model.species)
    energy = energy and model.has_energy
    wanted = [target for target in model.targets if targets is None or target.name in targets]
    options: dict[str, object] = {"forces": energy}
    if model.targets:
        options |= {"energy": energy, "targets": targets}
    start = 0
    while start < len(structures):
        stress = energy and has_stress(structures[start])
        stop = start + 1
        while stop < min(start + batch_size, len(structures)) and stress == (energy and has_stress(structures[stop])):
            stop += 1
        yield from _predict_batch(model, structures[start:stop], {**options, "stress": stress}, wanted)
        start = stop


def _predict_batch(
    model, structures: Sequence[Structure], options: Mapping[str, object], targets: Sequence[TargetConfig]
) -> Iterator[Prediction]:
    was_training = model.training
    model.eval()
    try:
        graph = batch([build_graph(structure, model.config.cutoff) for structure in structures])
        with torch.set_grad_enabled(bool(options["forces"])):  # forces are derivatives, all else is none
            result = model(graph.to(next(model.parameters()).device), **options)
    finally:
        model.train(was_training)
    values = {name: value.detach().to("cpu", torch.float64).numpy() for name, value in result.items()}
    ends = np.cumsum([len(structure.numbers) for structure in structures])
    for index, end in enumerate(ends):
        atoms = slice(end - len(structures[index].numbers), end)
        single = slice(index, index + 1)
        rows = {target.name: atoms if target.per == "atom" else single for target in targets}
        yield Prediction(
            **{name: float(values[name][index]) for name in _NUMBERS if name in values},
            **{name: values[name][atoms].copy() for name in _OF_ATOMS if name in values},
            stress=values["stress"][index].copy() if "stress" in values else None,
            tensors={name: values[name][which].copy() for name, which in rows.items()},
            tensors_std={
                name: values[std][which].copy() for name, which in rows.items() if (std := f"{name}_std") in values
            },
        )

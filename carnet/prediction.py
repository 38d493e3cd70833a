"""Energies, forces and stresses of structures by a trained model, in batches, and the file that holds them.

Imports Torch, NumPy, ASE and ``carnet.data``; the model is anything with the interface of
``carnet.model.network.CarNet``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch

from carnet.data.graph import batch, build_graph
from carnet.data.structures import Structure, element_names, from_atoms
from carnet.errors import InputError
from carnet.files import atomic_path

if TYPE_CHECKING:
    from ase import Atoms

# What a prediction replaces, by ASE's names: the results themselves and what follows from the same energy.
REPLACED = ("energy", "free_energy", "energies", "forces", "stress", "stresses")
# What only committees say: their standard deviations.
DEVIATIONS = ("energy_std", "forces_std", "stress_std")


@dataclass(frozen=True)
class Prediction:
    """What a model says about one structure.

    Attributes:
        energy: Total energy in eV.
        energies: Energy of each atom in eV, [atoms].
        forces: Forces in eV/Å, [atoms, 3].
        stress: Stress in eV/Å^3, tensile positive, [3, 3]; None unless periodic in three directions.
        energy_std: Standard deviation of a committee's energies in eV; None from a single model, as the others.
        forces_std: The same of the forces in eV/Å, all components of an atom together, [atoms].
        stress_std: The same of the stress in eV/Å^3, all components together.
    """

    energy: float
    energies: np.ndarray
    forces: np.ndarray
    stress: np.ndarray | None
    energy_std: float | None = None
    forces_std: np.ndarray | None = None
    stress_std: float | None = None


def check_species(structure: Structure, species: Sequence[int]) -> None:
    """Raise InputError that names elements of the structure which are not among the model's species."""
    unknown = structure.elements_outside(species)
    if unknown:
        raise InputError(
            f"{structure.source}: contains {element_names(unknown)}, which the model was not trained for; "
            f"it knows {element_names(species)}"
        )


def has_stress(structure: Structure) -> bool:
    """Stress is defined per volume, so only for structures that are periodic in three directions."""
    return bool(np.all(structure.pbc))


def predict(model, structures: Sequence[Structure], batch_size: int = 32) -> Iterator[Prediction]:
    """Predict structures one after the other, evaluated in batches.

    Structures with and without stress may be mixed; neighbouring ones of one kind share a batch.

    Args:
        model: A CarNet, or anything with its interface. Its training mode is restored afterwards.
        structures: Structures, labels are not looked at.
        batch_size: Most structures in one forward call.

    Yields:
        One prediction per structure, in order.

    Raises:
        InputError: An element that the model does not know, or a structure without a valid graph.
    """
    for structure in structures:
        check_species(structure, model.species)
    start = 0
    while start < len(structures):
        stress = has_stress(structures[start])
        stop = start + 1
        while stop < min(start + batch_size, len(structures)) and has_stress(structures[stop]) == stress:
            stop += 1
        yield from _predict_batch(model, structures[start:stop], stress)
        start = stop


def _predict_batch(model, structures: Sequence[Structure], stress: bool) -> Iterator[Prediction]:
    was_training = model.training
    model.eval()
    try:
        graph = batch([build_graph(structure, model.config.cutoff) for structure in structures])
        result = model(graph.to(next(model.parameters()).device), forces=True, stress=stress)
    finally:
        model.train(was_training)
    values = {name: value.detach().to("cpu", torch.float64).numpy() for name, value in result.items()}
    from_committee = "energy_std" in values
    ends = np.cumsum([len(structure.numbers) for structure in structures])
    for index, end in enumerate(ends):
        atoms = slice(end - len(structures[index].numbers), end)
        yield Prediction(
            energy=float(values["energy"][index]),
            energies=values["energies"][atoms].copy(),
            forces=values["forces"][atoms].copy(),
            stress=values["stress"][index].copy() if stress else None,
            energy_std=float(values["energy_std"][index]) if from_committee else None,
            forces_std=values["forces_std"][atoms].copy() if from_committee else None,
            stress_std=float(values["stress_std"][index]) if from_committee and stress else None,
        )


def predict_file(
    model,
    source: str | Path,
    target: str | Path,
    *,
    index: str = ":",
    batch_size: int = 32,
    on_frame: Callable[[int, int], None] | None = None,
) -> int:
    """Predict every frame of a file and write them, with everything else the frames hold, as extended XYZ.

    The results replace whatever the frame calls ``energy``, ``forces`` or ``stress``; other entries stay. A
    committee adds ``energy_std``, ``stress_std`` and, for each atom, ``forces_std``.

    Args:
        model: A CarNet, or anything with its interface.
        source: Any file that ASE reads; needs no labels.
        target: Extended XYZ to write, complete or not at all.
        index: ASE's index of frames.
        batch_size: Most structures in one forward call.
        on_frame: Called with (frames done, frames).

    Returns:
        Number of frames written.

    Raises:
        InputError: The source cannot be read, is the target, or has a frame the model cannot predict.
    """
    from ase.io import write

    from carnet.data.frames import read_frames

    source, target = Path(source), Path(target)
    if target.exists() and source.exists() and target.samefile(source):
        raise InputError(f"{target}: is the input itself; predictions need another file")
    frames = list(read_frames(source, index))
    structures = [from_atoms(atoms, source=origin) for origin, atoms in frames]
    written = []
    for done, prediction in enumerate(predict(model, structures, batch_size), start=1):
        written.append(with_prediction(frames[done - 1][1], prediction))
        if on_frame is not None:
            on_frame(done, len(frames))
    with atomic_path(target) as partial:
        write(partial, written, format="extxyz")
    return len(written)


def with_prediction(atoms: Atoms, prediction: Prediction) -> Atoms:
    """A copy of the frame with the prediction as its calculated results and all other entries kept."""
    from ase.calculators.singlepoint import SinglePointCalculator
    from ase.stress import full_3x3_to_voigt_6_stress

    labelled = atoms.copy()
    for name in REPLACED + DEVIATIONS:
        labelled.info.pop(name, None)
        labelled.arrays.pop(name, None)
    # ASE keeps what it reads under names it knows (dipole, charges) in a calculator, which is not copied
    kept = dict(atoms.calc.results) if atoms.calc is not None else {}
    results = {name: value for name, value in kept.items() if name not in REPLACED}
    results |= {"energy": prediction.energy, "forces": prediction.forces}
    if prediction.stress is not None:
        results["stress"] = full_3x3_to_voigt_6_stress(prediction.stress)
    labelled.calc = SinglePointCalculator(labelled, **results)
    # no properties that ASE knows, so they are entries of the frame and not of the calculator
    for name in DEVIATIONS:
        value = getattr(prediction, name)
        if value is not None:
            (labelled.arrays if name == "forces_std" else labelled.info)[name] = value
    return labelled

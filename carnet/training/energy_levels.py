"""Whether energies and reference energies are measured from the same zero.

What remains of an energy beside the energies of isolated atoms is that of bonds, a few eV an atom; what is far beyond
comes from another code, level of theory or unit. A model to start from tells less than that.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
import torch

from carnet.data.batches import GraphDataset
from carnet.data.reading.sources import DataSource, merged_units
from carnet.data.reading.store import is_store
from carnet.data.structures import Structure, origin
from carnet.data.units import Units
from carnet.evaluation.energy_zero import MOST, shift_remark
from carnet.model.network import CarNet
from carnet.training.outliers import FEW

MOST_COMPARED = 100  # structures that the model to start from is asked about


def level_lines(
    parts: Mapping[str, Sequence[Structure]], references: Mapping[int, float], where: str, remedy: str
) -> list[str]:
    """What is said of files whose energies do not fit to the reference energies.

    Args:
        parts: The structures of each part of a run, by its name; read once, one after the other.
        references: eV for each atomic number, of all of them.
        where: Where they come from.
        remedy: What to do about it.
    """
    residuals: dict[str, list[float]] = {}
    for part, structures in parts.items():
        for structure in structures:
            if structure.energy is not None:
                atoms = sum(references[z] for z in structure.numbers.tolist())
                place = origin(structure.source) or f"data.{part}"
                residuals.setdefault(place, []).append((structure.energy - atoms) / structure.n_atoms)
    lines = []
    for place, found in residuals.items():
        values = np.array(found)
        median = float(np.median(values))
        # compression may cost any energy, but nothing gains so much
        gained = int((values < -MOST).sum())
        few = max(1, int(FEW * len(values)))
        if not (abs(median) > MOST or gained > few):
            continue
        how = f"{len(values)} energies" if abs(median) > MOST else f"{gained} of {len(values)} energies"
        shown = median if abs(median) > MOST else float(np.median(values[values < -MOST]))
        lines.append(
            f"warning: {how} of {place} are about {shown:.4g} eV per atom from the sums of the reference "
            f"energies {where}, and no bond is worth {MOST:g}: another level of theory, code or unit? {remedy}"
        )
    return lines


def start_lines(
    dataset: GraphDataset, start: CarNet, references: Mapping[int, float], leave_out: Collection[int], remedy: str
) -> list[str]:
    """What is said where the labels have another zero than the model that a run starts from, however small.

    The model is asked about some of the structures to train on, of its own elements.

    Args:
        dataset: The training part.
        start: The model.
        references: eV for each atomic number, which the run begins with.
        leave_out: Places of structures whose energies are outliers.
        remedy: What to do about it.
    """
    structures = dataset.structures
    spread = np.unique(np.linspace(0, len(structures) - 1, min(MOST_COMPARED, len(structures))).astype(int)).tolist()
    compared = [
        place
        for place in spread
        if structures[place].energy is not None
        and place not in leave_out
        and not structures[place].elements_outside(start.species)
    ]
    if not compared:
        return []
    change = {z: references[z] - energy for z, energy in start.reference_energies.items()}
    numbers, labels, predicted = [], [], []
    with torch.no_grad():
        for place in compared:
            graph, structure = dataset[place][0], structures[place]
            energy = float(start(graph, forces=False, targets=())["energy"])
            numbers.append(structure.numbers)
            labels.append(structure.energy)
            predicted.append(energy + sum(change[z] for z in structure.numbers.tolist()))
    remark = shift_remark(numbers, np.array(labels), np.array(predicted))
    return [] if remark is None else [f"warning: before training, {remark}. {remedy}"]


def unit_lines(train: Sequence[DataSource], isolated: Sequence[DataSource], units: Units) -> list[str]:
    """What is said of isolated atoms that are read in another unit than every file to train on, and do not declare it.

    Args:
        train: Entries to train on.
        isolated: Entries of isolated atoms.
        units: Of what they leave open.
    """
    of_files = {merged_units(units, source.units).energy for source in train if not is_store(source.path)}
    lines = []
    for source in isolated:
        read = merged_units(units, source.units).energy
        declared = source.units is not None and "energy" in source.units.model_fields_set
        if of_files and read not in of_files and not (declared or is_store(source.path)):
            lines.append(
                f"warning: {source.path.name} of data.isolated_atoms is read in {read}, the files of data.train in "
                f"{', '.join(sorted(of_files))}; an entry with units says what is right: "
                f"{{path: {source.path.name}, units: {{energy: {min(of_files)}}}}}"
            )
    return lines

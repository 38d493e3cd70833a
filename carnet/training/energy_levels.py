"""Whether energies and reference energies are measured from the same zero.

What remains of an energy beside the energies of isolated atoms is that of bonds, a few eV an atom; what is far beyond
comes from another code, level of theory or unit. Imports NumPy, ``carnet.data`` and ``carnet.evaluation``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from carnet.data.frames import origin
from carnet.data.sources import DataSource, merged_units
from carnet.data.store import is_store
from carnet.data.structures import Structure
from carnet.data.units import Units
from carnet.evaluation.energy_zero import MOST
from carnet.training.outliers import FEW


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

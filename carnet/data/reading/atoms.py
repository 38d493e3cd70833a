"""Structures from ASE's atoms, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from carnet.data.arrays import voigt
from carnet.data.label_origins import KEY, label_origins
from carnet.data.labels import Labels
from carnet.data.reading.label_values import available_names, label_names, label_values_of, none_of
from carnet.data.reading.target_labels import TargetReader, target_role
from carnet.data.structures import Structure
from carnet.data.units import Units
from carnet.errors import InputError

if TYPE_CHECKING:
    from ase import Atoms


class UnlabelledError(InputError):
    """A frame that has none of the declared labels."""


def from_atoms(
    atoms: Atoms,
    labels: Labels | None = None,
    source: str = "structure",
    units: Units | None = None,
    group: str | None = None,
    targets: TargetReader | None = None,
) -> Structure:
    """A structure from ASE's atoms.

    Args:
        atoms: the atoms.
        labels: the names of the labels; None takes none.
        source: where the atoms came from, for messages.
        units: of positions, cell and labels; None: the defaults of `Units`.
        group: the structure's group; None leaves it to the label.
        targets: reads the tensor targets; what has not their symmetry is for its `check`.

    Raises:
        InputError: see `Structure`.
        UnlabelledError: atoms that have none of the declared labels.
    """
    length = 1.0 if units is None else units.factor("length")
    values = label_values_of(atoms, labels, source, units) if labels is not None else {}
    if group is not None:
        values["group"] = group
    if KEY in atoms.info:
        names = set() if labels is None else set(label_names(labels).values())
        names.update(target.label_name for target in (targets.read if targets is not None else ()))
        values["label_origins"] = label_origins(atoms.info, names)
    structure = Structure(
        numbers=atoms.numbers,
        positions=length * atoms.positions,
        cell=length * atoms.cell.array,
        pbc=atoms.pbc,
        source=source,
        tensors=targets.rows(atoms, source) if targets is not None else {},
        **values,
    )
    if (labels is not None or targets is not None) and not structure.is_labelled:
        wanted = {role: labels.of_quantity(role) for role in labels.quantities} if labels is not None else {}
        if targets is not None:
            wanted |= {target_role(target.name): target.label_name for target in targets.read}
        raise UnlabelledError(f"{source}: {none_of(wanted, available_names(atoms))}")
    return structure


def to_atoms(structure: Structure) -> Atoms:
    """ASE's atoms, with the labels in a calculator under ASE's own names and in its conventions.

    Tensors are given by their natural parts, in `info` or, where there is one for each atom, in `arrays`.
    """
    from ase import Atoms
    from ase.calculators.singlepoint import SinglePointCalculator

    atoms = Atoms(structure.numbers, structure.positions, cell=structure.cell, pbc=structure.pbc)
    for name, rows in structure.tensors.items():
        if len(rows) == 1:
            atoms.info[name] = rows[0]
        else:
            atoms.arrays[name] = rows
    results: dict[str, Any] = {}
    if structure.energy is not None:
        results["energy"] = structure.energy
    if structure.forces is not None:
        results["forces"] = structure.forces
    if structure.stress is not None:
        results["stress"] = voigt(structure.stress)
    if results:
        atoms.calc = SinglePointCalculator(atoms, **results)
    return atoms

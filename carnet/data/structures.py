"""Structures with their labels: checked, in one convention, and aware of where they came from.

Imports NumPy; ASE inside the functions that convert to and from its atoms.
"""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from carnet.data.arrays import array_with_gaps, finite_array, stress_matrix, voigt
from carnet.data.declared import AbsentNames, available_names, declared_names, declared_values, none_of
from carnet.data.frame_filter import FrameFilter
from carnet.data.frames import STORE_SUFFIXES, read_frames
from carnet.data.labels import QUANTITIES, Labels
from carnet.data.structure_arrays import atomic_numbers, check_cell, tensor_rows
from carnet.data.target_labels import TargetReader, target_role
from carnet.data.targets import TargetConfig
from carnet.data.units import Units
from carnet.errors import InputError

if TYPE_CHECKING:
    from ase import Atoms


def element_names(numbers: Iterable[int]) -> str:
    """Chemical symbols of atomic numbers, separated by commas."""
    from ase.data import chemical_symbols

    return ", ".join(chemical_symbols[z] for z in numbers)


@dataclass(frozen=True, eq=False)
class Structure:
    """One structure and what is known about it. Checked when made.

    Attributes:
        numbers: atomic numbers, [N] int64.
        positions: Å, [N, 3] float64; may lie outside the cell.
        cell: rows are lattice vectors, Å, [3, 3] float64. Rows of non-periodic directions may be zero.
        pbc: which directions are periodic, [3] bool.
        energy: eV, of the whole structure.
        forces: eV/Å, [N, 3]; NaN in the rows of atoms whose forces are not labelled, None without any.
        stress: eV/Å^3, [3, 3], symmetric, tensile positive.
        source: where the structure came from, for messages.
        weight: factor on all terms of the structure in the loss; not negative.
        group: name of the group that the structure belongs to, None for none.
        tensors: natural parts of each tensor target in its unit, [rows, dimension] float64: one row for a
            target of the structure, one for each atom (in the order of the atoms) for a target of atoms; NaN
            in the rows that are not labelled.

    Raises:
        InputError: no atoms, wrong shapes, numbers that are not finite, an unknown element, periodic cell
            vectors that are zero or dependent, a negative weight.
    """

    numbers: np.ndarray
    positions: np.ndarray
    cell: np.ndarray
    pbc: np.ndarray
    energy: float | None = None
    forces: np.ndarray | None = None
    stress: np.ndarray | None = None
    source: str = "structure"
    weight: float = 1.0
    group: str | None = None
    tensors: Mapping[str, np.ndarray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        numbers = atomic_numbers(self.numbers, self.source)
        n_atoms = len(numbers)
        cell = finite_array(self.cell, (3, 3), "cell", self.source)
        pbc = np.array(np.broadcast_to(np.asarray(self.pbc, dtype=bool), 3))
        check_cell(cell, pbc, self.source)
        set_field = object.__setattr__  # the dataclass is frozen; canonical arrays are set once, here
        set_field(self, "numbers", numbers)
        set_field(self, "positions", finite_array(self.positions, (n_atoms, 3), "positions", self.source))
        set_field(self, "cell", cell)
        set_field(self, "pbc", pbc)
        if self.energy is not None:
            set_field(self, "energy", float(finite_array(self.energy, (), "energy", self.source)))
        if self.forces is not None:
            forces = array_with_gaps(self.forces, (n_atoms, 3), "forces", self.source)
            set_field(self, "forces", None if np.isnan(forces).all() else forces)
        if self.stress is not None:
            set_field(self, "stress", stress_matrix(self.stress, "stress", self.source))
        tensors = {
            name: tensor_rows(values, n_atoms, f"tensor {name!r}", self.source)
            for name, values in self.tensors.items()
        }
        set_field(self, "tensors", tensors)
        set_field(self, "weight", float(finite_array(self.weight, (), "weight", self.source)))
        if self.weight < 0:
            raise InputError(f"{self.source}: the weight is {self.weight:g}, expected zero or more")

    @property
    def n_atoms(self) -> int:
        return len(self.numbers)

    @property
    def quantities(self) -> tuple[str, ...]:
        """Those of energy, forces and stress that the structure has, forces on some atoms included."""
        return tuple(name for name in QUANTITIES if getattr(self, name) is not None)

    @property
    def labelled_tensors(self) -> tuple[str, ...]:
        """The tensor targets that the structure has a label of, those of some of its atoms included."""
        return tuple(name for name, rows in self.tensors.items() if not np.isnan(rows).all())

    @property
    def is_labelled(self) -> bool:
        """Whether there is anything to learn from the structure."""
        return bool(self.quantities or self.labelled_tensors)

    def labelled_atoms(self) -> np.ndarray:
        """Which atoms have forces, [N] bool."""
        if self.forces is None:
            return np.zeros(self.n_atoms, dtype=bool)
        return ~np.isnan(self.forces[:, 0])

    def digest(self) -> bytes:
        """Hash of all that can be learned from the structure: elements, positions, cell, labels, weight."""
        content = hashlib.sha256()
        labels = (self.energy, self.forces, self.stress, self.weight)
        for values in (self.numbers, self.positions, self.cell, self.pbc, *labels):
            array = np.asarray(np.nan if values is None else values, dtype=np.float64)
            content.update(repr(array.shape).encode())
            content.update(array.tobytes())
        for name, rows in sorted(self.tensors.items()):
            content.update(f"{name} {rows.shape}".encode())
            content.update(rows.tobytes())
        return content.digest()

    def elements_outside(self, species: Sequence[int]) -> list[int]:
        """Atomic numbers in the structure that are not among these, ascending."""
        return sorted(set(self.numbers.tolist()) - set(species))


def read_structures(
    path: str | os.PathLike[str],
    labels: Labels | None = None,
    index: int | slice | str = ":",
    units: Units | None = None,
    targets: Sequence[TargetConfig] = (),
    skip: FrameFilter | None = None,
) -> list[Structure]:
    """Read structures and their declared labels.

    Args:
        path: extended XYZ (also .gz, .xz, .bz2) or any other format that ASE reads.
        labels: the names of the labels; None reads none of energy, forces and stress.
        index: which frames: an int, a slice, or text such as "0", ":100", "::2", "-50:".
        units: the file's units; None: the defaults of `Units`.
        targets: the tensor targets.
        skip: which frames are left out; None: none of them.

    Returns:
        The structures in the order of the file, at least one.

    Raises:
        InputError: the file cannot be read; a frame has none of the declared labels, or holds wrong shapes,
            numbers that are not finite, or unknown elements; a tensor has not the declared symmetry; a
            declared label is in no frame. The message names the file, the frame and the label.
    """
    if targets and Path(path).suffix.lower() in STORE_SUFFIXES:
        return _from_store(path, labels, index, targets, skip)
    reader = FrameReader(path, labels, index, units, TargetReader(targets) if targets else None, skip)
    structures = list(reader)
    reader.absent.check()
    return structures


def _from_store(
    path: str | os.PathLike[str],
    labels: Labels | None,
    index: int | slice | str,
    targets: Sequence[TargetConfig],
    skip: FrameFilter | None,
) -> list[Structure]:
    """A store gives tensors by natural parts, whatever the form and unit of other files."""
    from carnet.data.sources import DataSource, read_sources

    labels = Labels(energy=None, forces=None) if labels is None else labels
    if isinstance(index, slice):
        bounds = (index.start, index.stop, index.step)
        index = ":".join("" if bound is None else str(bound) for bound in bounds)
    return list(read_sources([DataSource(path=path, index=index)], labels, Units(), None, targets, skip))


class FrameReader:
    """Reads the frames of a file as structures, one after the other, and notes which names are absent.

    Attributes:
        absent: the declared names that no frame has, once all frames have been read.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        labels: Labels | None,
        index: int | slice | str = ":",
        units: Units | None = None,
        targets: TargetReader | None = None,
        skip: FrameFilter | None = None,
    ) -> None:
        """Say how to read; the arguments are those of `read_structures`."""
        self._path, self._index = path, index
        self._labels, self._units, self._targets = labels, units, targets
        self._skip = skip if skip is not None else FrameFilter()
        names = dict(declared_names(labels)) if labels is not None else {}
        names |= {**(targets.names if targets is not None else {}), **self._skip.names}
        self.absent = AbsentNames(str(path), names, set())

    def __iter__(self) -> Iterator[Structure]:
        """The structures that are not left out.

        Raises:
            InputError: see `read_structures`; and every frame is left out.
        """
        found = False
        for source, atoms in read_frames(self._path, self._index):
            self._note_names(available_names(atoms))
            if self._skip.skips(atoms):
                continue
            try:
                structure = from_atoms(atoms, self._labels, source, self._units, targets=self._targets)
            except UnlabelledError:
                if not self._skip.unlabelled:
                    raise
                self._skip.skipped += 1
                continue
            found = True
            yield structure
        if not found:
            self.absent.check()  # a misspelt name is why frames have no label
            raise InputError(f"{self._path}: all frames are left out, by skip or because they have no label")
        if self._targets is not None:
            self._targets.check()

    def _note_names(self, names: set[str]) -> None:
        absent = {role: name for role, name in self.absent.names.items() if name not in names}
        self.absent = AbsentNames(self.absent.place, absent, {*self.absent.available, *names})


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
    values = declared_values(atoms, labels, source, units) if labels is not None else {}
    if group is not None:
        values["group"] = group
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


def label_counts(structures: Sequence[Structure]) -> str:
    """How many structures have each label: "energy of all 500, forces of 480 of 500 structures"."""
    structures_with, atoms_with, atoms_of, total = Counter(), 0, 0, 0
    for structure in structures:
        structures_with.update((*structure.quantities, *structure.labelled_tensors))
        total += 1
        if structure.forces is not None:
            atoms_of += structure.n_atoms
            atoms_with += int(structure.labelled_atoms().sum())
    parts = []
    for quantity in (*QUANTITIES, *(name for name in structures_with if name not in QUANTITIES)):
        count = structures_with[quantity]
        if count:
            share = f"all {total}" if count == total else f"{count} of {total}"
            some = f" ({atoms_with} of their {atoms_of} atoms)" if atoms_with < atoms_of else ""
            parts.append(f"{quantity} of {share} structures{some if quantity == 'forces' else ''}")
    return ", ".join(parts) or "none"


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


def read_isolated_atoms(
    path: str | os.PathLike[str], energy_label: str = "energy", units: Units | None = None
) -> dict[int, float]:
    """The energies of isolated atoms, for use as reference energies.

    Args:
        path: a file with one atom in each frame.
        energy_label: the name under which the file stores the energy.
        units: the file's units; None: the defaults of `Units`.

    Returns:
        Atomic number -> energy in eV, by ascending number.

    Raises:
        InputError: a frame with more than one atom, an element that appears twice, or see `read_structures`.
    """
    from ase.data import chemical_symbols

    energies: dict[int, float] = {}
    for structure in read_structures(path, Labels(energy=energy_label, forces=None), units=units):
        if structure.n_atoms != 1:
            raise InputError(
                f"{structure.source}: expected one isolated atom a frame, found {structure.n_atoms} atoms"
            )
        number = int(structure.numbers[0])
        if number in energies:
            raise InputError(f"{structure.source}: a second isolated atom of {chemical_symbols[number]}")
        energies[number] = structure.energy
    return dict(sorted(energies.items()))

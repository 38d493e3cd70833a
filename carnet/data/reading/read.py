"""Structures from files and from ASE's atoms, and back to ASE's atoms."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carnet.data.arrays import voigt
from carnet.data.labels import Labels
from carnet.data.reading.frame_filter import FrameFilter
from carnet.data.reading.frames import STORE_SUFFIXES, check_units_of_store, read_frames
from carnet.data.reading.label_values import AbsentNames, available_names, declared_names, declared_values, none_of
from carnet.data.reading.target_labels import TargetReader, target_role
from carnet.data.structures import Structure
from carnet.data.targets.target import TargetConfig
from carnet.data.units import Units
from carnet.errors import InputError

if TYPE_CHECKING:
    from ase import Atoms

    from carnet.data.reading.sources import DataSource


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
        path: extended XYZ (also .gz, .xz, .bz2), a store (.h5) or any other format that ASE reads.
        labels: the names of the labels; None reads none of energy, forces and stress. A store knows its labels by what
            they are, so that a name says only that a label is read.
        index: which frames: an int, a slice, or text such as "0", ":100", "::2", "-50:".
        units: the file's units; None: the defaults of `Units`. A store knows its own.
        targets: the tensor targets.
        skip: which frames are left out; None: none of them.

    Returns:
        The structures in the order of the file, at least one.

    Raises:
        InputError: the file cannot be read; a frame has none of the declared labels, or holds wrong shapes,
            numbers that are not finite, or unknown elements; a tensor has not the declared symmetry; a
            declared label is in no frame; units of a store. The message names the file, the frame and the label.
    """
    check_units_of_store(path, units)
    if (targets or labels is not None) and Path(path).suffix.lower() in STORE_SUFFIXES:
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
    """A store gives labels by what they are and tensors by natural parts, whatever names, form and unit other files have."""
    from carnet.data.reading.sources import DataSource, read_sources

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
    sources: str | os.PathLike[str] | Sequence[DataSource],
    energy_label: str | None = "energy",
    units: Units | None = None,
    cutoff: float = 5.0,
) -> dict[int, float]:
    """The energies of isolated atoms, for use as reference energies.

    Args:
        sources: a file, or several as a configuration has them; frames that are no isolated atom, or have no energy,
            are passed over, so that the structures to learn from may be among them.
        energy_label: the name under which files store the energy, where they say nothing else.
        units: the files' units, likewise; None: the defaults of `Units`. A store knows its own.
        cutoff: Å; an atom with an image within it is not isolated.

    Returns:
        Atomic number -> energy in eV, by ascending number.

    Raises:
        InputError: no isolated atom, different energies of an element, or see `read_sources`.
    """
    from carnet.data.isolated_atoms import image_distance, is_isolated_atom, isolated_energies
    from carnet.data.reading.sources import DataSource, read_sources

    entries = sources
    if isinstance(sources, (str, os.PathLike)):
        check_units_of_store(sources, units)
        entries = [DataSource(path=sources)]
    labels = Labels(energy=energy_label, forces=None)
    found = read_sources(entries, labels, units or Units(), skip=FrameFilter(unlabelled=True))
    atoms = [structure for structure in found if is_isolated_atom(structure, cutoff)]
    if not atoms:
        first = found[0]
        instead = f"{first.n_atoms} atoms"
        if first.n_atoms == 1:
            instead = f"an atom with an image {image_distance(first):.3g} Å away, within the cutoff of {cutoff:g} Å"
        raise InputError(f"{first.source}: expected one isolated atom a frame, found {instead}")
    return isolated_energies(atoms)

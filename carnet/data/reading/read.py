"""Structures from files and from ASE's atoms, and back to ASE's atoms."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from carnet.data.labels import Labels
from carnet.data.reading.frame_filter import FrameFilter
from carnet.data.reading.frame_reader import FrameReader
from carnet.data.reading.store import STORE_SUFFIXES, check_units_of_store
from carnet.data.reading.target_labels import TargetReader
from carnet.data.structures import Structure
from carnet.data.targets.target import TargetConfig
from carnet.data.units import Units
from carnet.errors import InputError

if TYPE_CHECKING:
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

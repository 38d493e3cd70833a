"""Structures of a run in which no atom sees another one: references, or nothing to learn from.

A model gives such a structure the sum of its reference energies, and no forces, whatever its parameters are: labels that
differ could only bias what is fitted beside them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from carnet.data.isolated_atoms import has_no_neighbours, isolated_energies
from carnet.data.labels import QUANTITIES
from carnet.data.sequences import ReadOnDemand, fingerprint, in_memory, selected
from carnet.data.structures import Structure, element_names
from carnet.errors import InputError
from carnet.training.statistics import composition, species_of, undetermined_elements

NOTEWORTHY = 0.01  # eV an atom, by which labels of such structures differ from the sums of reference energies
CONSISTENT = 0.05  # eV an atom, within which atoms that are far apart have energies of their own


@dataclass(frozen=True)
class IsolatedFrames:
    """Structures that were taken out because no atom in them has a neighbour.

    Attributes:
        frames: They, with their labels.
        cutoff: Å.
    """

    frames: tuple[Structure, ...] = ()
    cutoff: float = 0.0

    @property
    def atoms(self) -> tuple[Structure, ...]:
        """Those of one atom."""
        return tuple(frame for frame in self.frames if frame.n_atoms == 1)

    def energies(self) -> dict[int, float]:
        """eV for each atomic number: of isolated atoms, and of elements without one where atoms far apart determine it.

        Raises:
            InputError: Isolated atoms of one element with different energies.
        """
        try:
            found = isolated_energies(self.atoms)
        except InputError as error:
            raise InputError(
                f"{error}; data.reference_energies gives it, data.skip or an index leave a frame out"
            ) from None
        return dict(sorted({**found, **self._of_several(found)}.items()))

    def _of_several(self, known: Mapping[int, float]) -> dict[int, float]:
        """Energies of the other elements whose sums structures of several atoms far apart have."""
        frames = [frame for frame in self.frames if frame.n_atoms > 1 and frame.energy is not None]
        species = [z for z in species_of(frames) if z not in known]
        if not species:
            return {}
        left = np.array([frame.energy - sum(known.get(z, 0.0) for z in frame.numbers.tolist()) for frame in frames])
        counts = composition(frames, species)
        energies, *_ = np.linalg.lstsq(counts, left, rcond=None)
        deviations = np.abs(left - counts @ energies) / [frame.n_atoms for frame in frames]
        if deviations.max() > CONSISTENT:  # ions, which feel one another at any distance, or other states
            return {}
        open_ones = undetermined_elements(frames, species)
        return {z: float(energy) for z, energy in zip(species, energies, strict=True) if z not in open_ones}

    def lines(self, part: str, references: Mapping[int, float] | None, taken: Collection[int] = ()) -> list[str]:
        """What is said of them.

        Args:
            part: Of the data: "train", "validation".
            references: The run's reference energies, eV; None where no energies are learnt.
            taken: Elements whose reference energies are those of these atoms.
        """
        references = references or {}
        several = [frame for frame in self.frames if frame.n_atoms > 1]
        lines = [
            _line(f"{what} ({element_names(species_of(frames))}) in data.{part}", frames, references, taken)
            for frames, what in (
                (self.atoms, "of isolated atoms"),
                (several, f"of atoms without a neighbour within {self.cutoff:g} Å"),
            )
            if frames
        ]
        unseen = [z for z in species_of(self.frames) if references and z not in references]
        if unseen:
            lines.append(
                f"note: {element_names(unseen)} only as isolated atoms: the model will not know these elements"
            )
        return lines


def _line(what: str, frames: Sequence[Structure], references: Mapping[int, float], taken: Collection[int]) -> str:
    used = [z for z in species_of(frames) if z in taken and z in references]
    instead = "left out, a model gives them their reference energies"
    if used:
        instead = f"the reference energies of {element_names(used)} are theirs, and the loss is without them"
    count = "1 frame" if len(frames) == 1 else f"{len(frames)} frames"
    return f"{count} {what}: {instead}{_difference(frames, references)}"


def _difference(frames: Sequence[Structure], references: Mapping[int, float]) -> str:
    """By how much labels differ from the sums of reference energies, where that is worth a word."""
    largest = max(
        (
            abs(frame.energy - sum(references[z] for z in frame.numbers.tolist())) / frame.n_atoms
            for frame in frames
            if frame.energy is not None and not frame.elements_outside(tuple(references))
        ),
        default=0.0,
    )
    if largest < NOTEWORTHY:
        return ""
    return f", which differs from the labels by up to {largest:.4g} eV/atom (data.isolated_atoms takes the labels)"


def without_isolated(structures: Sequence[Structure], cutoff: float) -> tuple[Sequence[Structure], IsolatedFrames]:
    """Structures without those in which no atom has a neighbour.

    Such a structure may have labels of tensors, which depend on the atom alone; then it stays, without its other labels.

    Args:
        structures: Read once, one after the other.
        cutoff: Å.

    Raises:
        InputError: Nothing is left.
    """
    places, bare = [], []
    for place, structure in enumerate(structures):
        if structure.quantities and has_no_neighbours(structure, cutoff):
            (bare if structure.labelled_tensors else places).append(place)
    frames = tuple(structures[place] for place in sorted((*places, *bare)))
    if len(places) == len(structures) and places:
        raise InputError(
            f"{frames[0].source}: in none of the {len(frames)} structures has an atom a neighbour within {cutoff:g} Å; "
            "there is nothing to learn from isolated atoms"
        )
    if bare:
        structures = (
            _Bare(structures, bare)
            if not in_memory(structures)
            else [_bare(structure) if place in set(bare) else structure for place, structure in enumerate(structures)]
        )
    if places:
        structures = selected(structures, sorted(set(range(len(structures))) - set(places)))
    return structures, IsolatedFrames(frames, cutoff)


def _bare(structure: Structure) -> Structure:
    return replace(structure, **dict.fromkeys(QUANTITIES))


class _Bare(ReadOnDemand[Structure]):
    """Structures of a store, some of which lose all labels but those of tensors."""

    def __init__(self, structures: Sequence[Structure], places: Sequence[int]) -> None:
        self.structures = structures
        self.places = frozenset(places)

    def __len__(self) -> int:
        return len(self.structures)

    def _item(self, position: int) -> Structure:
        structure = self.structures[position]
        return _bare(structure) if position in self.places else structure

    def fingerprint(self) -> str:
        """Short hash of the content."""
        content = f"{fingerprint(self.structures)} without labels {sorted(self.places)}"
        return hashlib.sha256(content.encode()).hexdigest()[:16]

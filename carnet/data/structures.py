"""Structures with their labels: checked, in one convention, and aware of where they came from.

Files and ASE's atoms become structures in `carnet.data.reading`.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from carnet.data.arrays import array_with_gaps, finite_array, is_missing, stress_matrix
from carnet.data.labels import QUANTITIES
from carnet.errors import InputError
from carnet.files.ranges import LARGEST
from codegen.runtime.lattice import CLOSEST_IMAGE, has_room, shortest_translation, spanned
from codegen.runtime.pair_search import FARTHEST, far_away

_ANY = float(np.finfo(np.float64).max)  # of lengths, whose limits are told by atom and by vector


def element_names(numbers: Iterable[int]) -> str:
    """Chemical symbols of atomic numbers, separated by commas."""
    from ase.data import chemical_symbols

    return ", ".join(chemical_symbols[z] for z in numbers)


def element_counts(numbers: np.ndarray, species: Sequence[int]) -> np.ndarray:
    """How many of the atoms [atoms] are of each element, [species]."""
    return np.bincount(numbers, minlength=max(species, default=0) + 1)[list(species)]


@dataclass(frozen=True, eq=False)
class Structure:
    """One structure and what is known about it. Checked when made.

    Attributes:
        numbers: atomic numbers, [N] int64.
        positions: Å, [N, 3] float64; may lie outside the cell.
        cell: rows are lattice vectors, Å, [3, 3] float64. Rows of non-periodic directions may be zero.
        pbc: which directions are periodic, [3] bool.
        energy: eV, of the whole structure; None where it is not labelled, as a label of NaN says, too.
        forces: eV/Å, [N, 3]; NaN in the rows of atoms whose forces are not labelled, None without any.
        stress: eV/Å^3, [3, 3], symmetric, tensile positive; None without a `volume`.
        source: where the structure came from, for messages.
        weight: factor on all terms of the structure in the loss; not negative.
        group: name of the group that the structure belongs to, None for none.
        tensors: natural parts of each tensor target in its unit, [rows, dimension] float64: one row for a
            target of the structure, one for each atom (in the order of the atoms) for a target of atoms; NaN
            in the rows that are not labelled.
        stress_left_out: whether there was a stress label, of a structure without a volume, that is not kept.
        label_origins: what the file says of the calculators that made the labels, see `carnet.data.label_origins`.

    Raises:
        InputError: no atoms, wrong shapes, numbers that are not finite or too large to be meant, an atom too far from the
            origin, an unknown element, periodic cell vectors that are zero, dependent or too short, a negative weight.
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
    stress_left_out: bool = False
    label_origins: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        numbers = atomic_numbers(self.numbers, self.source)
        n_atoms = len(numbers)
        cell = finite_array(self.cell, (3, 3), "cell", self.source, _ANY)
        pbc = np.array(np.broadcast_to(np.asarray(self.pbc, dtype=bool), 3))
        check_cell(cell, pbc, self.source)
        set_field = object.__setattr__  # the dataclass is frozen; canonical arrays are set once, here
        set_field(self, "numbers", numbers)
        positions = finite_array(self.positions, (n_atoms, 3), "positions", self.source, _ANY)
        if (far := far_away(positions)) is not None:
            raise InputError(f"{self.source}: {far}")
        set_field(self, "positions", positions)
        set_field(self, "cell", cell)
        set_field(self, "pbc", pbc)
        for name in ("energy", "stress"):
            if is_missing(getattr(self, name)):
                set_field(self, name, None)
        if self.energy is not None:
            set_field(self, "energy", float(finite_array(self.energy, (), "energy", self.source, LARGEST)))
        if self.forces is not None:
            forces = array_with_gaps(self.forces, (n_atoms, 3), "forces", self.source, LARGEST)
            set_field(self, "forces", None if np.isnan(forces).all() else forces)
        if self.stress is not None:
            stress = stress_matrix(self.stress, "stress", self.source)
            has_volume = self.volume is not None
            set_field(self, "stress", stress if has_volume else None)
            set_field(self, "stress_left_out", not has_volume)
        tensors = {
            name: tensor_rows(values, n_atoms, f"tensor {name!r}", self.source) for name, values in self.tensors.items()
        }
        set_field(self, "tensors", tensors)
        set_field(self, "weight", float(finite_array(self.weight, (), "weight", self.source, LARGEST)))
        if self.weight < 0:
            raise InputError(f"{self.source}: the weight is {self.weight:g}, expected zero or more")

    @property
    def n_atoms(self) -> int:
        return len(self.numbers)

    @property
    def volume(self) -> float | None:
        """Å^3 that the stress is per; None where nothing is periodic or the cell spans no volume."""
        return cell_volume(self.cell, self.pbc)

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


def left_out_stresses(count: int) -> str:
    """What is said of stress labels of structures without a volume."""
    return f"stress labels of {count} structures are left out, because these have no volume: no periodic direction, or no cell"


def origin(source: str) -> str:
    """A frame's source without its number: where its neighbours in time come from; empty for no file."""
    place, numbers = re.subn(r", frame \d+", "", source)
    return place if numbers else ""


HEAVIEST_ELEMENT = 118


def tensor_rows(value: Any, n_atoms: int, name: str, source: str) -> np.ndarray:
    """A float64 copy of natural parts, [1 or n_atoms, dimension]; rows of NaN are not labelled.

    Raises:
        InputError: another shape, not numeric, or not finite.
    """
    shape = np.shape(value)
    if len(shape) != 2 or shape[0] not in (1, n_atoms):
        raise InputError(
            f"{source}: {name} has shape {shape}, expected natural parts in one row for the structure or in "
            f"{n_atoms}, one for each atom"
        )
    return array_with_gaps(value, shape, name, source)


def atomic_numbers(value: Any, source: str) -> np.ndarray:
    """An int64 copy of `value`, all of it elements.

    Raises:
        InputError: no atoms, or what is no element.
    """
    raw = np.asarray(value)
    if raw.ndim != 1:
        raise InputError(f"{source}: numbers has shape {raw.shape}, expected one atomic number for each atom")
    if raw.size == 0:
        raise InputError(f"{source}: a structure needs at least one atom")
    if raw.dtype.kind not in "iu":
        raise InputError(f"{source}: atomic numbers of type {raw.dtype}, expected integers")
    numbers = raw.astype(np.int64)
    unknown = np.flatnonzero((numbers < 1) | (numbers > HEAVIEST_ELEMENT))
    if len(unknown):
        atom = int(unknown[0])
        raise InputError(
            f"{source}: atom {atom} has the atomic number {numbers[atom]}, expected 1 to {HEAVIEST_ELEMENT}"
        )
    return numbers


def cell_volume(cell: np.ndarray, pbc: np.ndarray) -> float | None:
    """Volume in Å^3 that a stress is per, [3, 3] and [3].

    A slab or a wire has that of its cell, vacuum included, as in ASE. None without a periodic direction, and where the
    three vectors span no volume: there is no stress then.
    """
    return spanned(cell) if pbc.any() else None


def check_cell(cell: np.ndarray, pbc: np.ndarray, source: str) -> None:
    """Periodic cell vectors are neither zero, dependent nor too long, and their lattice leaves room for an atom.

    Raises:
        InputError: they are, or it does not.
    """
    with np.errstate(over="ignore"):
        lengths = np.linalg.norm(cell, axis=1)
    for axis in np.flatnonzero(pbc):
        if lengths[axis] == 0:
            raise InputError(f"{source}: periodic along axis {axis}, but cell vector {axis} is zero")
        if lengths[axis] > FARTHEST:
            raise InputError(
                f"{source}: cell vector {axis} is {lengths[axis]:g} Å long, expected no more than {FARTHEST:g} Å"
            )
    if not pbc.any():
        return
    vectors = cell[pbc]
    span = spanned(vectors)
    if span is None:
        raise InputError(f"{source}: the cell is singular: its periodic vectors {vectors.tolist()} are dependent")
    if not has_room(vectors, span):
        raise InputError(
            f"{source}: the cell is too small: by its periodic vectors {vectors.tolist()} an atom and its own image are "
            f"{shortest_translation(vectors):.2g} Å apart, expected {CLOSEST_IMAGE} Å or more"
        )

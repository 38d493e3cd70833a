"""Structures with their labels: checked, in one convention, and aware of where they came from.

Imports NumPy; ASE inside the functions that convert to and from its atoms.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from carnet.data.frames import read_frames
from carnet.data.labels import Labels
from carnet.errors import InputError, listing, suggestion

if TYPE_CHECKING:
    from ase import Atoms

HEAVIEST_ELEMENT = 118
# relative volume (area, length) of the periodic cell vectors below which they span no lattice
SINGULAR_CELL = 1e-6
# stress components xy and yx of one calculation differ by numerical noise only
STRESS_ASYMMETRY = 1e-2

_VOIGT = ((0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1))


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
        forces: eV/Å, [N, 3].
        stress: eV/Å^3, [3, 3], symmetric, tensile positive.
        source: where the structure came from, for messages.

    Raises:
        InputError: no atoms, wrong shapes, numbers that are not finite, an unknown element, periodic cell
            vectors that are zero or dependent.
    """

    numbers: np.ndarray
    positions: np.ndarray
    cell: np.ndarray
    pbc: np.ndarray
    energy: float | None = None
    forces: np.ndarray | None = None
    stress: np.ndarray | None = None
    source: str = "structure"

    def __post_init__(self) -> None:
        numbers = _atomic_numbers(self.numbers, self.source)
        n_atoms = len(numbers)
        cell = _array(self.cell, (3, 3), "cell", self.source)
        pbc = np.array(np.broadcast_to(np.asarray(self.pbc, dtype=bool), 3))
        _check_cell(cell, pbc, self.source)
        set_field = object.__setattr__  # the dataclass is frozen; canonical arrays are set once, here
        set_field(self, "numbers", numbers)
        set_field(self, "positions", _array(self.positions, (n_atoms, 3), "positions", self.source))
        set_field(self, "cell", cell)
        set_field(self, "pbc", pbc)
        if self.energy is not None:
            set_field(self, "energy", float(_array(self.energy, (), "energy", self.source)))
        if self.forces is not None:
            set_field(self, "forces", _array(self.forces, (n_atoms, 3), "forces", self.source))
        if self.stress is not None:
            set_field(self, "stress", _stress_matrix(self.stress, "stress", self.source))

    @property
    def n_atoms(self) -> int:
        return len(self.numbers)

    def elements_outside(self, species: Sequence[int]) -> list[int]:
        """Atomic numbers in the structure that are not among these, ascending."""
        return sorted(set(self.numbers.tolist()) - set(species))


def read_structures(
    path: str | os.PathLike[str], labels: Labels | None = None, index: int | slice | str = ":"
) -> list[Structure]:
    """Read structures and their declared labels.

    Args:
        path: extended XYZ (also .gz, .xz, .bz2) or any other format that ASE reads.
        labels: the names of the labels; None reads the structures only.
        index: which frames: an int, a slice, or text such as "0", ":100", "::2", "-50:".

    Returns:
        The structures in the order of the file, at least one.

    Raises:
        InputError: the file cannot be read, or a frame lacks a declared label, or holds wrong shapes, numbers
            that are not finite, or unknown elements. The message names the file, the frame and the label.
    """
    return [from_atoms(atoms, labels, source) for source, atoms in read_frames(path, index)]


def from_atoms(atoms: Atoms, labels: Labels | None = None, source: str = "structure") -> Structure:
    """A structure from ASE's atoms.

    ASE keeps the labels it knows (energy, forces, stress) in a calculator and all others in `info` and
    `arrays`; a declared name is looked for in all three.

    Args:
        atoms: the atoms.
        labels: the names of the labels; None takes none.
        source: where the atoms came from, for messages.

    Raises:
        InputError: see `Structure`, and a declared label that the atoms do not have.
    """
    found: dict[str, Any] = {}
    for quantity in ("energy", "forces", "stress") if labels is not None else ():
        name = getattr(labels, quantity)
        if name is not None:
            found[quantity] = _declared_label(atoms, quantity, name, source)
    return Structure(
        numbers=atoms.numbers,
        positions=atoms.positions,
        cell=atoms.cell.array,
        pbc=atoms.pbc,
        source=source,
        **found,
    )


def to_atoms(structure: Structure) -> Atoms:
    """ASE's atoms, with the labels in a calculator under ASE's own names and in its conventions."""
    from ase import Atoms
    from ase.calculators.singlepoint import SinglePointCalculator

    atoms = Atoms(structure.numbers, structure.positions, cell=structure.cell, pbc=structure.pbc)
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


def read_isolated_atoms(path: str | os.PathLike[str], energy_label: str = "energy") -> dict[int, float]:
    """The energies of isolated atoms, for use as reference energies.

    Args:
        path: a file with one atom in each frame.
        energy_label: the name under which the file stores the energy.

    Returns:
        Atomic number -> energy in eV, by ascending number.

    Raises:
        InputError: a frame with more than one atom, an element that appears twice, or see `read_structures`.
    """
    from ase.data import chemical_symbols

    energies: dict[int, float] = {}
    for structure in read_structures(path, Labels(energy=energy_label, forces=None)):
        if structure.n_atoms != 1:
            raise InputError(
                f"{structure.source}: expected one isolated atom a frame, found {structure.n_atoms} atoms"
            )
        number = int(structure.numbers[0])
        if number in energies:
            raise InputError(f"{structure.source}: a second isolated atom of {chemical_symbols[number]}")
        energies[number] = structure.energy
    return dict(sorted(energies.items()))


def voigt(stress: np.ndarray) -> np.ndarray:
    """Symmetric matrices [..., 3, 3] as 6 numbers [..., 6] in ASE's order xx, yy, zz, yz, xz, xy."""
    return np.stack([stress[..., row, column] for row, column in _VOIGT], axis=-1)


def _declared_label(atoms: Atoms, quantity: str, name: str, source: str) -> Any:
    results = dict(atoms.calc.results) if atoms.calc is not None else {}
    per_atom = {key: value for key, value in atoms.arrays.items() if key not in ("numbers", "positions")}
    # the kind that the quantity belongs to comes last and wins where both kinds use the same name
    kinds = (atoms.info, per_atom) if quantity == "forces" else (per_atom, atoms.info)
    available = {**kinds[0], **kinds[1], **results}
    if name not in available:
        raise InputError(
            f"{source}: no {quantity} label {name!r}; the frame has: {listing(available)}."
            f"{suggestion(name, available)}"
        )
    value = available[name]
    place = f"{quantity} label {name!r}"
    if quantity == "energy":
        return _array(value, (), place, source)
    if quantity == "forces":
        return _array(value, (len(atoms), 3), place, source)
    return _stress_matrix(value, place, source)


def _array(value: Any, shape: tuple[int, ...], name: str, source: str) -> np.ndarray:
    """A finite float64 copy of `value` of the given shape."""
    raw = np.asarray(value)
    if raw.dtype.kind not in "iuf":
        raise InputError(f"{source}: {name} is not numeric: {str(value)[:60]!r}")
    array = np.array(raw, dtype=np.float64, order="C")
    if array.shape != shape:
        raise InputError(f"{source}: {name} has shape {array.shape}, expected {shape}")
    if not np.isfinite(array).all():
        first = tuple(np.argwhere(~np.isfinite(array))[0].tolist())
        where = f" in row {first[0]}" if first else ""
        raise InputError(f"{source}: {name} is not finite{where}: {array[first]}")
    return array


def _stress_matrix(value: Any, name: str, source: str) -> np.ndarray:
    """Stress as a symmetric [3, 3] from 6 numbers in Voigt order, 9 numbers row by row, or a matrix."""
    shape = np.shape(value)
    if shape == (6,):
        components = _array(value, (6,), name, source)
        matrix = np.empty((3, 3))
        for component, (row, column) in zip(components, _VOIGT, strict=True):
            matrix[row, column] = matrix[column, row] = component
        return matrix
    if shape not in ((9,), (3, 3)):
        raise InputError(
            f"{source}: {name} has shape {shape}, expected (6,) as xx yy zz yz xz xy, (9,) or (3, 3)"
        )
    matrix = _array(value, shape, name, source).reshape(3, 3)
    asymmetry = np.abs(matrix - matrix.T).max()
    if asymmetry > STRESS_ASYMMETRY * np.abs(matrix).max():
        raise InputError(
            f"{source}: {name} is not symmetric (components differ by {asymmetry:.3g} eV/Å^3); expected a "
            "symmetric matrix, or 6 numbers in the order xx yy zz yz xz xy"
        )
    return (matrix + matrix.T) / 2


def _atomic_numbers(value: Any, source: str) -> np.ndarray:
    """An int64 copy of `value`, all of it elements."""
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


def _check_cell(cell: np.ndarray, pbc: np.ndarray, source: str) -> None:
    lengths = np.linalg.norm(cell, axis=1)
    for axis in np.flatnonzero(pbc):
        if lengths[axis] == 0:
            raise InputError(f"{source}: periodic along axis {axis}, but cell vector {axis} is zero")
    rows = cell[pbc] / lengths[pbc, None]
    if len(rows) and np.sqrt(max(np.linalg.det(rows @ rows.T), 0.0)) < SINGULAR_CELL:
        vectors = cell[pbc].tolist()
        raise InputError(f"{source}: the cell is singular: its periodic vectors {vectors} are dependent")

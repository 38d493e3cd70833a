"""What a structure checks its own arrays by: atomic numbers, cell, rows of tensors."""

from __future__ import annotations

from typing import Any

import numpy as np

from carnet.data.arrays import array_with_gaps
from carnet.errors import InputError
from codegen.potential.parts.lattice import CLOSEST_IMAGE, has_room, shortest_translation, spanned
from codegen.potential.parts.pair_search import FARTHEST

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

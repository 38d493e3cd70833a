"""What users give, checked: the loops read without looking."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .runtime.lattice import CLOSEST_IMAGE, has_room, spanned
from .runtime.pair_search import FARTHEST, far_away
from .stored import description


def located(numbers: Sequence[int], positions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Species of atoms as positions in the potential's list, and their positions, checked.

    Raises:
        ValueError: an element that the potential does not know, arrays that do not fit, numbers that are not finite, or
        an atom too far
            from the origin.
    """
    numbers, positions = np.asarray(numbers), np.ascontiguousarray(positions, np.float64)
    if numbers.ndim != 1 or positions.shape != (len(numbers), 3):
        raise ValueError(
            f"expected numbers [atoms] and positions [atoms, 3], got {list(numbers.shape)} and {list(positions.shape)}"
        )
    known = np.array(description()["species"])
    species = np.minimum(np.searchsorted(known, numbers), len(known) - 1)
    unknown = numbers[known[species] != numbers]
    if len(unknown):
        raise ValueError(
            f"the potential knows the elements with atomic numbers {known.tolist()}, not {sorted(set(unknown.tolist()))}"
        )
    if not np.isfinite(positions).all():
        raise ValueError("positions must be finite")
    if (far := far_away(positions)) is not None:
        raise ValueError(far)
    return species, positions


def checked_pbc(pbc: bool | Sequence[bool]) -> np.ndarray:
    """Which directions are periodic, [3]."""
    given = np.asarray(pbc, bool)
    if given.shape not in ((), (3,)):
        raise ValueError(f"pbc must be one truth value or three, got {given.tolist()}")
    return np.array(np.broadcast_to(given, 3))


def checked_cell(cell: np.ndarray | None, pbc: np.ndarray) -> tuple[np.ndarray, float | None]:
    """The cell with zeros along directions that are not periodic, and the volume in Å^3 that a stress is per.

    There is a volume where a direction is periodic and the three vectors span one; a slab's has its vacuum in it.
    """
    if cell is None:
        if pbc.any():
            raise ValueError("a periodic structure needs a cell")
        return np.zeros((3, 3)), None
    cell = np.array(cell, np.float64)
    if cell.shape != (3, 3) or not np.isfinite(cell).all():
        raise ValueError(f"the cell must hold three lattice vectors of finite numbers, [3, 3], got {cell.tolist()}")
    if not pbc.any():
        return np.zeros((3, 3)), None
    if np.abs(cell[pbc]).max() > FARTHEST:
        raise ValueError(f"lattice vectors may be {FARTHEST:g} Å long, got {cell[pbc].tolist()}")
    span = spanned(cell[pbc])
    if span is None:
        raise ValueError("the periodic lattice vectors are zero or dependent")
    if not has_room(cell[pbc], span):
        raise ValueError(f"the cell is too small: its lattice repeats within {CLOSEST_IMAGE} Å, where no two atoms are")
    volume = spanned(cell)
    cell[~pbc] = 0.0
    return cell, volume


def checked_indices(name: str, values: np.ndarray, count: int) -> np.ndarray:
    """Index array of one number a pair, checked, because loops read without bounds checks."""
    given = np.asarray(values)
    if given.ndim != 1 or (given.size and given.dtype.kind not in "iu"):
        raise ValueError(f"{name} must be one whole number a pair, got {given.dtype} {list(given.shape)}")
    array = given.astype(np.int64)
    if array.size and not 0 <= array.min() <= array.max() < count:
        raise ValueError(f"{name} must lie in 0..{count - 1}, got {array.min()}..{array.max()}")
    return array

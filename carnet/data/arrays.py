"""Arrays as labels and structures need them: numeric, of the right shape, finite."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from carnet.errors import InputError

# stress components xy and yx of one calculation differ by numerical noise only
STRESS_ASYMMETRY = 1e-2

# an exponent as Fortran writes it
_FORTRAN = re.compile(r"(\d\.?)[dD]([-+]?\d)")
# squares, and sums of them, are still floats
LARGEST_NUMBER = 1e100

_VOIGT = ((0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1))


def finite_array(
    value: Any, shape: tuple[int, ...], name: str, source: str, largest: float = LARGEST_NUMBER
) -> np.ndarray:
    """A float64 copy of `value`, of the given shape, finite and of a size that can be meant.

    Raises:
        InputError: it is not numeric, has another shape, or a number is not finite or larger than `largest`.
    """
    array = _of_shape(value, shape, name, source)
    _check_size(array, name, source, largest)
    return array


def array_with_gaps(
    value: Any, shape: tuple[int, int], name: str, source: str, largest: float = LARGEST_NUMBER
) -> np.ndarray:
    """Like `finite_array` for [N, K], but rows may be NaN as a whole, which says that they are not known."""
    array = _of_shape(value, shape, name, source)
    _check_size(np.where(np.isnan(array).all(axis=1, keepdims=True), 0.0, array), name, source, largest)
    return array


def stress_matrix(value: Any, name: str, source: str) -> np.ndarray:
    """Stress as a symmetric [3, 3] from 6 numbers in Voigt order, 9 numbers row by row, or a matrix."""
    shape = np.shape(value)
    if shape == (6,):
        components = finite_array(value, (6,), name, source)
        matrix = np.empty((3, 3))
        for component, (row, column) in zip(components, _VOIGT, strict=True):
            matrix[row, column] = matrix[column, row] = component
        return matrix
    if shape not in ((9,), (3, 3)):
        raise InputError(f"{source}: {name} has shape {shape}, expected (6,) as xx yy zz yz xz xy, (9,) or (3, 3)")
    matrix = finite_array(value, shape, name, source).reshape(3, 3)
    if not is_symmetric(matrix):
        raise InputError(
            f"{source}: {name} is not symmetric (components differ by {np.abs(matrix - matrix.T).max():.3g}); expected a "
            "symmetric matrix, or 6 numbers in the order xx yy zz yz xz xy"
        )
    return (matrix + matrix.T) / 2


def is_missing(value: Any) -> bool:
    """Whether a label is one of NaN alone, which says that there is none."""
    try:
        raw = np.asarray(value)
    except ValueError:  # nested lists of different lengths
        return False
    return raw.dtype.kind == "f" and raw.size > 0 and bool(np.isnan(raw).all())


def is_symmetric(stress: Any) -> bool:
    """Whether a stress is symmetric up to noise: a matrix [3, 3] of numbers, or six numbers, which cannot be otherwise."""
    if np.shape(stress) != (3, 3):
        return np.shape(stress) == (6,)
    with np.errstate(invalid="ignore"):  # infinite components are refused where they are labels
        noise = np.abs(stress - stress.T)
        return not (noise > STRESS_ASYMMETRY * np.abs(stress).max()).any() and bool(
            (np.isnan(stress) == np.isnan(stress.T)).all()
        )


def voigt(stress: np.ndarray) -> np.ndarray:
    """Symmetric matrices [..., 3, 3] as 6 numbers [..., 6] in ASE's order xx, yy, zz, yz, xz, xy."""
    return np.stack([stress[..., row, column] for row, column in _VOIGT], axis=-1)


def numeric(value: Any, name: str, source: str) -> np.ndarray:
    """A float64 copy of `value`, of any shape.

    Raises:
        InputError: it is not numeric.
    """
    try:
        raw = np.asarray(value)
    except ValueError:  # nested lists of different lengths
        raw = np.asarray(None)
    if raw.dtype.kind not in "iuf":
        raise InputError(f"{source}: {name} is not numeric: {str(value)[:60]!r}{_instead(value)}")
    return np.array(raw, dtype=np.float64, order="C")


def _instead(value: Any) -> str:
    """How text that was meant to be numbers is written; empty where it was not."""
    text = str(value)
    written, exponents = _FORTRAN.subn(r"\1e\2", text)
    if exponents:
        return f"; write exponents with e: {written[:60]}"
    if isinstance(value, (list, tuple)) or text[:1] in ("[", "{", "("):
        return "; expected rows of equally many numbers: [[1, 2], [3, 4]]"
    return ""


def _of_shape(value: Any, shape: tuple[int, ...], name: str, source: str) -> np.ndarray:
    array = numeric(value, name, source)
    if array.shape != shape:
        raise InputError(f"{source}: {name} has shape {array.shape}, expected {shape}")
    return array


def _check_size(array: np.ndarray, name: str, source: str, largest: float) -> None:
    is_sound = np.abs(array) <= largest
    if not is_sound.all():
        first = tuple(np.argwhere(~is_sound)[0].tolist())
        where = f" in row {first[0]}" if first else ""
        what = f"is larger than {largest:g}" if np.isfinite(array[first]) else "is not finite"
        raise InputError(f"{source}: {name} {what}{where}: {array[first]}")


def nearest_images(vectors: np.ndarray, cell: np.ndarray, pbc: np.ndarray) -> np.ndarray:
    """Vectors with whole cells taken off, such that their fractions lie between -1/2 and 1/2.

    For vectors that are short beside the cell these are the shortest images.

    Args:
        vectors: Å, [..., 3].
        cell: Å, [3, 3].
        pbc: Periodic directions, [3].
    """
    rows = cell[pbc]
    return vectors - np.round(vectors @ np.linalg.pinv(rows)) @ rows if len(rows) else vectors

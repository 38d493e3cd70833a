"""Lattices: what their vectors span, and the shortest translation, which says whether atoms can repeat so.

carnet looks at cells with this module too.
"""

from __future__ import annotations

from itertools import product

import numpy as np

CLOSEST_IMAGE = 0.3
"""Å between an atom and its own image, at least. No two atoms of matter come so close (those of H2 are 0.74 Å apart),
and a lattice that repeats more often is a mistake: a unit, a lost exponent, a cell of fractional numbers. Its pairs would
fill the memory."""

SINGULAR = 1e-6
"""Volume (area, length) that vectors span, relative to the product of their lengths, below which they are dependent."""

_SIGNS = [np.array(signs) for signs in product((-1, 0, 1), repeat=3) if any(signs)]


def spanned(vectors: np.ndarray) -> float | None:
    """What one, two or three vectors [1 to 3, 3] span: a length, an area, a volume; None where they are zero or dependent."""
    lengths = np.linalg.norm(vectors, axis=1)
    if not lengths.all():
        return None
    directions = vectors / lengths[:, None]
    if len(vectors) == 3:
        relative = abs(np.linalg.det(directions))
    else:
        relative = np.sqrt(max(np.linalg.det(directions @ directions.T), 0.0))
    return float(relative * lengths.prod()) if relative >= SINGULAR else None


def has_room(vectors: np.ndarray, volume: float) -> bool:
    """Whether the atoms of a lattice are far enough from their own images.

    Args:
        vectors: Å, the periodic ones, [1 to 3, 3], independent.
        volume: what they span: a length, an area or a volume.
    """
    lengths = np.linalg.norm(vectors, axis=1)
    # no lattice plane is nearer than this to the next, and no translation shorter
    if volume * lengths.min() >= CLOSEST_IMAGE * lengths.prod():
        return True
    return shortest_translation(vectors) >= CLOSEST_IMAGE


def shortest_translation(vectors: np.ndarray) -> float:
    """Length of the shortest lattice vector, Å.

    Args:
        vectors: Å, [1 to 3, 3], independent.
    """
    reduced = np.array(vectors, np.float64)
    signs = [each[: len(reduced)] for each in _SIGNS if not each[len(reduced) :].any()]
    # in up to three dimensions a basis that no sum or difference of its vectors shortens has the shortest vector in it
    is_reduced = False
    while not is_reduced:
        is_reduced = True
        for one, other in product(range(len(reduced)), repeat=2):
            if one != other:
                steps = np.round(reduced[one] @ reduced[other] / (reduced[other] @ reduced[other]))
                is_reduced &= not _replace(reduced, one, reduced[one] - steps * reduced[other])
        for each in signs:
            involved = np.flatnonzero(each)
            longest = involved[np.linalg.norm(reduced[involved], axis=1).argmax()]
            is_reduced &= not _replace(reduced, longest, each @ reduced)
    return float(np.linalg.norm(reduced, axis=1).min())


def _replace(vectors: np.ndarray, row: int, vector: np.ndarray) -> bool:
    """Put a vector in the place of another one where it is shorter by more than rounding."""
    is_shorter = bool(np.linalg.norm(vector) < (1.0 - 1e-9) * np.linalg.norm(vectors[row]))
    if is_shorter:
        vectors[row] = vector
    return is_shorter

"""Surfaces that are drawn through the ends of vectors, which need not point along the direction that they belong to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

import numpy as np

from cartensor.surfaces import Surface, surface_of


@dataclass(frozen=True, eq=False, repr=False)
class RaySurface(Surface):
    """Lengths of vectors by the directions n they belong to, drawn through their ends; it may fold.

    Attributes:
        vectors: The vectors themselves, from unit vectors n [*d, 3] to [*d, 3].
    """

    vectors: Callable[[np.ndarray], np.ndarray] = lambda directions: directions

    _reading: ClassVar[str] = "the ends of the vectors that belong to the directions n; colour their length"
    may_fold: ClassVar[bool] = True

    @cached_property
    def points(self) -> np.ndarray:
        """The ends of the vectors, [polar, azimuth, 3]."""
        return self.vectors(self.directions)


def ray_surface(vectors: Callable[[np.ndarray], np.ndarray], title: str = "", unit: str = "") -> RaySurface:
    """The surface through the ends of vectors.

    Args:
        vectors: From unit vectors [*d, 3] to vectors [*d, 3].
        title: What is shown.
        unit: Unit of their lengths.

    Raises:
        SurfaceError: The vectors have another shape, or are not finite.
    """
    lengths = surface_of(lambda directions: np.linalg.norm(vectors(directions), axis=-1), title, unit)
    return RaySurface(lengths.directions, lengths.values, lengths.function, title, unit, vectors)

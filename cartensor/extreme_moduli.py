"""The least and greatest Young's modulus, linear compressibility, shear modulus and Poisson's ratio of a crystal.

Linear compressibility is a quadratic form: its extremes are eigenvalues. The others are extremes over one direction n, since
the extremes over the transverse direction m are known exactly (:mod:`cartensor.directional_elasticity`). They are sought
from the best 16 of 2013 directions spread over the hemisphere, at least 10 degrees apart, each refined to 1e-8 radians by
the best of eight neighbours and the top of the parabola through them. That finds the global extremes in every test, without
a proof; the quartic form of Young's modulus has at most 13 pairs of stationary directions, where they are isolated.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple, TypeAlias

from cartensor.cards import Card, Shown, batch_card, number, table, unbroken, unit_markup
from cartensor.directional_elasticity import (
    TransverseRange,
    longitudinal_compliance,
    poisson_ratios,
    shear_moduli,
    tangents,
    written,
)
from cartensor.elastic_tensors import ELASTICITY, ElasticityError, inverse
from cartensor.lazy_numpy import np
from cartensor.moduli import moduli_of
from cartensor.notation import from_mandel, to_mandel

#: Directions of the grid beside the 13 axes of a cube; of a pair n, -n there is one.
N_SPREAD = 2000
#: Starts of a search, and the cosine of the least angle between them.
N_STARTS, CLOSEST_COSINE = 16, 0.985
#: First and last step of a search in radians, the longest shift in steps, and the most moves.
FIRST_STEP, LAST_STEP, LONGEST_SHIFT, MOST_MOVES = 0.02, 1e-8, 10.0, 1000
#: Differences relative to the largest value: what counts as greater, and below which two extremes are equal but for rounding.
GREATER, EQUAL = 1e-14, 1e-11
#: Stiffnesses that are searched together.
CHUNK = 64

_HEAD = ("quantity", "unit", "minimum", "along", "maximum", "along", "ratio")
_COMPASS = [[1, 0], [0, 1], [-1, 0], [0, -1], [1, 1], [-1, 1], [-1, -1], [1, -1]]


@dataclass(frozen=True, eq=False, repr=False)
class Extremes(Shown):
    """The least and the greatest value of what depends on a direction n, or on n and a transverse m.

    Attributes:
        quantity: What it is.
        unit: Its unit, or "".
        minimum: The least value, [...].
        maximum: The greatest value, [...].
        minimum_direction: A unit vector n that has the least value, [..., 3].
        maximum_direction: One that has the greatest value, [..., 3].
        minimum_transverse: The unit vector m beside n, [..., 3]; None for what depends on n alone.
        maximum_transverse: As above.
    """

    quantity: str
    unit: str
    minimum: np.ndarray
    maximum: np.ndarray
    minimum_direction: np.ndarray
    maximum_direction: np.ndarray
    minimum_transverse: np.ndarray | None = None
    maximum_transverse: np.ndarray | None = None

    @property
    def anisotropy(self) -> np.ndarray:
        """maximum / minimum, 1 where all directions are alike, and infinite where some value is not positive, [...]."""
        positive = self.minimum > 0
        ratio = self.maximum / np.where(positive, self.minimum, 1)
        return np.where(positive | np.isnan(self.minimum), ratio, np.inf)

    def __getitem__(self, index: Any) -> Extremes:
        """Those of some of a batch."""
        transverse = (self.minimum_transverse, self.maximum_transverse)
        return Extremes(
            self.quantity,
            self.unit,
            self.minimum[index],
            self.maximum[index],
            self.minimum_direction[index],
            self.maximum_direction[index],
            *(None if each is None else each[index] for each in transverse),
        )

    def __str__(self) -> str:
        if np.ndim(self.minimum):
            return f"{self!r}: index it for one"
        name = f"{self.quantity}, {self.unit}" if self.unit else self.quantity
        if self._is_constant:
            return f"{name}\n  {self.maximum:<10.4g} in all directions"
        ratio = f" (ratio {self.anisotropy:.4g})" if self.minimum > 0 else ""
        lines = [name + ratio]
        for end, value, n, m in (
            ("minimum", self.minimum, self.minimum_direction, self.minimum_transverse),
            ("maximum", self.maximum, self.maximum_direction, self.maximum_transverse),
        ):
            across = "" if m is None else f", m = {written(m)}"
            lines.append(f"  {end} {value:<10.4g} n = {written(n)}{across}")
        return "\n".join(lines)

    def _card(self) -> Card:
        title = f"extremes of {self.quantity}"
        if np.ndim(self.minimum):
            return batch_card(f"{title}, a batch {np.shape(self.minimum)}")
        return Card(title, (table(_HEAD, [self._row]),))

    @property
    def _is_constant(self) -> bool:
        return bool(self.maximum - self.minimum <= 1e-9 * abs(self.maximum))

    @property
    def _row(self) -> tuple[object, ...]:
        """The quantity and its unit, both values with their directions, and their ratio."""
        unit = unit_markup(self.unit)
        if self._is_constant:
            everywhere = (number(float(self.maximum)), "in all directions")
            return self.quantity, unit, *everywhere, *everywhere, "1"
        ends = (
            (self.minimum, self.minimum_direction, self.minimum_transverse),
            (self.maximum, self.maximum_direction, self.maximum_transverse),
        )
        cells: list[object] = []
        for value, n, m in ends:
            across = "" if m is None else f", {unbroken(f'm = {written(m)}')}"
            cells += [number(float(value)), unbroken(f"n = {written(n)}") + across]
        return self.quantity, unit, *cells, number(float(self.anisotropy)) if self.minimum > 0 else ""

    def __repr__(self) -> str:
        return f"<extremes of {self.quantity}{f', a batch {np.shape(self.minimum)}' if np.ndim(self.minimum) else ''}>"


@dataclass(frozen=True, eq=False, repr=False)
class ElasticExtremes(Shown):
    """Extremes over all directions; made by :func:`elastic_extremes`.

    Attributes:
        youngs_modulus: E(n), tension along n.
        linear_compressibility: beta(n), under hydrostatic pressure.
        shear_modulus: G(n, m), shear of planes with the normal n along m.
        poisson_ratio: nu(n, m), contraction along m under tension along n.

    Each has ``minimum``, ``maximum``, ``anisotropy`` [...], ``minimum_direction``, ``maximum_direction`` [..., 3] (n) and, for
    the last two, ``minimum_transverse``, ``maximum_transverse`` [..., 3] (m).

    >>> import cartensor as ct
    >>> found = ct.elastic_extremes(ct.cubic_stiffness(168.4, 121.4, 75.4))
    >>> float(found.youngs_modulus.anisotropy.round(2)), float(found.poisson_ratio.minimum.round(3))
    (2.87, -0.136)
    """

    youngs_modulus: Extremes
    linear_compressibility: Extremes
    shear_modulus: Extremes
    poisson_ratio: Extremes

    def __getitem__(self, index: Any) -> ElasticExtremes:
        """Those of some of a batch."""
        return ElasticExtremes(*(each[index] for each in vars(self).values()))

    def __str__(self) -> str:
        if np.ndim(self.youngs_modulus.minimum):
            return f"{self!r}: index it for one"
        return "\n".join(map(str, vars(self).values()))

    def _card(self) -> Card:
        if shape := np.shape(self.youngs_modulus.minimum):
            return batch_card(f"elastic extremes of a batch {shape}")
        return Card("extremes over all directions", (table(_HEAD, [each._row for each in vars(self).values()]),))

    def __repr__(self) -> str:
        shape = np.shape(self.youngs_modulus.minimum)
        return f"<elastic extremes of {f'a batch {shape}' if shape else 'one stiffness'}>"


#: What is made great, of compliances [rows, 6, 6] and unit vectors [rows or 1, d, 3]: values [rows, d] and the transverse
#: directions [rows, d, 3] that belong to them, or None.
_Quantity: TypeAlias = "Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray | None]]"


def elastic_extremes(elastic: Any, unit: str = "GPa") -> ElasticExtremes:
    """The least and greatest moduli of single crystals over all directions, and these directions.

    They are global: see the head of :mod:`cartensor.extreme_moduli` for the search. Of directions that are alike the one
    nearest to z, then y, then x is told.

    Args:
        elastic: A stiffness [..., 6, 6] in Voigt notation or [..., 3, 3, 3, 3], or
            :class:`~cartensor.moduli.ElasticModuli`.
        unit: Its unit.

    Returns:
        The extremes, batched over the leading axes; nan for a stiffness of a batch that is not finite or not stable.

    Raises:
        ElasticityError: It is no elastic tensor, or one that is not stable, whose moduli have poles.

    >>> import cartensor as ct
    >>> print(ct.elastic_extremes(ct.cubic_stiffness(168.4, 121.4, 75.4)))
    Young's modulus, GPa (ratio 2.866)
      minimum 66.69      n = (0, 0, 1)
      maximum 191.1      n = (0.577, 0.577, 0.577)
    linear compressibility, 1/GPa
      0.002432   in all directions
    shear modulus, GPa (ratio 3.209)
      minimum 23.5       n = (0, 0.707, 0.707), m = (0, -0.707, 0.707)
      maximum 75.4       n = (0, 0, 1), m = (0, 1, 0)
    Poisson's ratio
      minimum -0.1357    n = (0, 0.707, 0.707), m = (0, -0.707, 0.707)
      maximum 0.8187     n = (0, 0.707, 0.707), m = (1, 0, 0)
    """
    moduli = moduli_of(elastic)
    finite = np.isfinite(moduli.stiffness).all(axis=(-4, -3, -2, -1))
    if moduli.stiffness.ndim == 4 and finite and not moduli.is_stable:
        raise ElasticityError("the stiffness is not stable, so that its moduli have no extremes; see .eigenvalues")
    batch = moduli.stiffness.shape[:-4]
    stable = (moduli.is_stable & finite).reshape(-1)
    compliance = to_mandel(inverse(moduli.stiffness.reshape(-1, 3, 3, 3, 3)[stable]), ELASTICITY)
    per_unit = f"1/{unit}" if unit else ""

    def both(quantity: str, unit: str, low: _Found, high: _Found) -> Extremes:
        fields = []
        for ends in zip(low, high, strict=True):  # values, directions, transverse directions
            for end in ends:
                if end is not None:
                    rows = np.full((len(stable), *end.shape[1:]), np.nan)
                    rows[stable] = end
                    fields.append(rows.reshape((*batch, *end.shape[1:])))
        return Extremes(quantity, unit, *fields)

    soft = _greatest(_tension, compliance)
    stiff = _greatest(lambda s, n: (-_tension(s, n)[0], None), compliance)
    shear = [_greatest(_end_of(shear_moduli, end), compliance) for end in (-1, 1)]
    ratio = [_greatest(_end_of(poisson_ratios, end), compliance) for end in (-1, 1)]
    return ElasticExtremes(
        both("Young's modulus", unit, _Found(1 / soft.value, *soft[1:]), _Found(-1 / stiff.value, *stiff[1:])),
        both("linear compressibility", per_unit, *_compressibilities(compliance)),
        both("shear modulus", unit, _Found(-shear[0].value, *shear[0][1:]), shear[1]),
        both("Poisson's ratio", "", _Found(-ratio[0].value, *ratio[0][1:]), ratio[1]),
    )


class _Found(NamedTuple):
    """An extreme of each row: [rows], [rows, 3], [rows, 3] or None."""

    value: np.ndarray
    direction: np.ndarray
    transverse: np.ndarray | None


def _tension(compliance: np.ndarray, along: np.ndarray) -> tuple[np.ndarray, None]:
    return longitudinal_compliance(compliance, along), None


def _end_of(function: Callable[[np.ndarray, np.ndarray], TransverseRange], sign: int) -> _Quantity:
    """The greatest value over m (1), or minus the least one (-1)."""

    def end(compliance: np.ndarray, along: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        found = function(compliance, along)
        return (found.maximum, found.maximum_direction) if sign > 0 else (-found.minimum, found.minimum_direction)

    return end


def _compressibilities(compliance: np.ndarray) -> tuple[_Found, _Found]:
    """Eigenvalues and eigenvectors of S_ijkk."""
    values, vectors = np.linalg.eigh(np.einsum("...ijkk->...ij", from_mandel(compliance, ELASTICITY)))
    low, high = (_Found(values[:, k], _upward(vectors[:, :, k]), None) for k in (0, 2))
    return low, high


def _greatest(quantity: _Quantity, compliance: np.ndarray) -> _Found:
    """The greatest value of a quantity over the hemisphere, for each compliance [rows, 6, 6]."""
    chunks = [_search(quantity, compliance[k : k + CHUNK]) for k in range(0, max(len(compliance), 1), CHUNK)]
    value, direction = (np.concatenate([chunk[k] for chunk in chunks]) for k in (0, 1))
    transverse = [chunk.transverse for chunk in chunks if chunk.transverse is not None]
    return _Found(value, direction, np.concatenate(transverse) if transverse else None)


def _search(quantity: _Quantity, compliance: np.ndarray) -> _Found:
    """From every start to the best of eight neighbours and the top of the parabola through them; near it, at half the step."""
    best, height = _starts(quantity, compliance)
    rows, starts = height.shape
    scale = np.abs(height).max(axis=1, keepdims=True)
    step = np.full((rows, starts, 1), FIRST_STEP)
    compass = np.array(_COMPASS, dtype=np.float64)
    for _ in range(MOST_MOVES):
        if not (step > LAST_STEP).any():
            break
        frame = np.stack(tangents(best), axis=-2)  # [rows, starts, 2, 3]
        shifts = step[..., None] * compass
        around = quantity(compliance, _moved(best, shifts, frame).reshape(rows, -1, 3))[0].reshape(rows, starts, -1)
        shifts = np.concatenate([shifts, _newton_shift(height, around, step)[:, :, None]], axis=2)
        trial = _moved(best, shifts, frame)
        newton = quantity(compliance, trial[:, :, -1])[0]
        values = np.concatenate([around, newton[..., None]], axis=-1)
        place = values.argmax(axis=-1)[..., None]
        value = np.take_along_axis(values, place, axis=-1)[..., 0]
        better = value > height + GREATER * scale
        best = np.where(better[..., None], np.take_along_axis(trial, place[..., None], axis=2)[:, :, 0], best)
        height = np.where(better, value, height)
        step = np.where(better[..., None] & (place < len(compass)), step, step / 2)
    best = _upward(best)
    equal = height >= height.max(axis=1, keepdims=True) - EQUAL * scale
    order = np.round(best, 5) @ [1.0, 1e2, 1e4]  # by z, then y, then x
    place = np.argmax(np.where(equal, order, -np.inf), axis=1)[:, None]
    direction = np.take_along_axis(best, place[..., None], axis=1)
    value, transverse = quantity(compliance, direction)
    return _Found(value[:, 0], direction[:, 0], None if transverse is None else _upward(transverse[:, 0]))


def _moved(best: np.ndarray, shifts: np.ndarray, frame: np.ndarray) -> np.ndarray:
    """Unit vectors beside those [rows, starts, 3], by shifts [rows, starts, d, 2] in frames [rows, starts, 2, 3]."""
    trial = best[:, :, None] + shifts @ frame
    return trial / np.linalg.norm(trial, axis=-1, keepdims=True)


def _newton_shift(height: np.ndarray, around: np.ndarray, step: np.ndarray) -> np.ndarray:
    """Where a parabola through a value [rows, starts] and its eight neighbours is flat, [rows, starts, 2]; 0 for none."""
    east, north, west, south, north_east, north_west, south_west, south_east = np.moveaxis(around, -1, 0)
    gradient = np.stack([east - west, north - south], axis=-1) / 2
    xx, yy = east + west - 2 * height, north + south - 2 * height
    xy = (north_east + south_west - north_west - south_east) / 4
    determinant = xx * yy - xy * xy
    adjugate = np.stack([np.stack([yy, -xy], axis=-1), np.stack([-xy, xx], axis=-1)], axis=-2)
    top = (xx + yy < 0) & (determinant > 0)
    shift = -(adjugate @ gradient[..., None])[..., 0] / np.where(top, determinant, 1)[..., None]
    return step * np.where(top[..., None], np.clip(shift, -LONGEST_SHIFT, LONGEST_SHIFT), 0)


def _starts(quantity: _Quantity, compliance: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The best directions of the grid that lie apart, [rows, starts, 3], and their values [rows, starts]."""
    grid = _hemisphere()
    values = quantity(compliance, grid[None])[0]
    free, rows = values.copy(), np.arange(len(values))
    places = np.empty((len(values), N_STARTS), dtype=int)
    for k in range(N_STARTS):
        places[:, k] = free.argmax(axis=1)
        free[np.abs(grid[places[:, k]] @ grid.T) > CLOSEST_COSINE] = -np.inf
    return grid[places], values[rows[:, None], places]


@cache
def _hemisphere() -> np.ndarray:
    """The 13 axes of a cube, and directions spread evenly along a spiral, [N, 3]."""
    axes = [n for n in np.ndindex(3, 3, 3) if tuple(k - 1 for k in reversed(n)) > (0, 0, 0)]
    cube = np.array(axes, dtype=np.float64) - 1
    z = (np.arange(N_SPREAD) + 0.5) / N_SPREAD
    turn = np.pi * (3 - np.sqrt(5)) * np.arange(N_SPREAD)
    ring = np.sqrt(1 - z * z)
    spread = np.stack([ring * np.cos(turn), ring * np.sin(turn), z], axis=-1)
    return np.concatenate([cube / np.linalg.norm(cube, axis=-1, keepdims=True), spread])


def _upward(vectors: np.ndarray) -> np.ndarray:
    """Of n and -n [..., 3] the one with z > 0, or y > 0 where z is zero but for rounding, or x > 0."""
    rounded = np.round(vectors, 6)
    x, y, z = np.moveaxis(rounded, -1, 0)
    sign = np.sign(np.where(z != 0, z, np.where(y != 0, y, x)))[..., None]
    return sign * vectors + 0.0

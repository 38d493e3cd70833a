"""Thermal expansion of crystals: principal values and axes, volume, and elongation by direction.

>>> calcite = thermal_expansion([[-5.6e-6, 0, 0], [0, -5.6e-6, 0], [0, 0, 25e-6]])
>>> print(calcite)
thermal expansion, 1/K
  volume    1.38e-05
  principal -5.6e-06   n = (1, 0, 0)
  principal -5.6e-06   n = (0, 1, 0)
  principal 2.5e-05    n = (0, 0, 1)
  contracts along some directions, expands along others
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cartensor.cards import Card, Shown, batch_card, facts, number, table, unbroken, unit_markup
from cartensor.directional_elasticity import by_direction, units, written
from cartensor.elastic_tensors import LARGEST_ASYMMETRY
from cartensor.forms import in_full
from cartensor.lazy_numpy import np
from cartensor.operands import by_finite_rows, real_numbers

if TYPE_CHECKING:
    from cartensor.surfaces import Surface

#: Spellings of a unit of thermal expansion: "1/K", "K^-1", "1e-6/K", "10^-6 K^-1", "ppm/K".
_PER_KELVIN = re.compile(
    r"(?:(?P<ppm>ppm)|1[eE](?P<power>[-−+]?\d+)|10(?:\^|\*\*)(?P<power_of_ten>[-−+]?\d+)|1)?\s*(?:/\s*K|K(?:\^|\*\*)?-1)"
)


@dataclass(frozen=True, eq=False, repr=False)
class ThermalExpansion(Shown):
    """Thermal expansion of a crystal, or of a batch of them; made by :func:`thermal_expansion`.

    Attributes:
        tensor: alpha_ij, strain e_ij = alpha_ij dT, [..., 3, 3].
        unit: Its unit.

    >>> import cartensor as ct
    >>> calcite = ct.thermal_expansion([-5.6, -5.6, 25, 0, 0, 0], unit="1e-6/K")
    >>> calcite.along([[0, 0, 1], [1, 0, 0], [1, 0, 1]]).round(2).tolist()
    [25.0, -5.6, 9.7]
    >>> print(calcite.surface())
    elongation on heating: -5.6 1e-6/K along (1, 0, 0) to 25 1e-6/K along (0, 0, 1)
    """

    tensor: np.ndarray
    unit: str = "1/K"

    @property
    def principal(self) -> np.ndarray:
        """Principal values alpha_1 <= alpha_2 <= alpha_3, [..., 3]."""
        return self._solved[..., 0, :]

    @property
    def axes(self) -> np.ndarray:
        """Unit vectors along the principal axes, a right-handed frame in rows, [..., 3 (axis), 3]."""
        return np.swapaxes(self._solved[..., 1:, :], -2, -1)

    @property
    def volume(self) -> np.ndarray:
        """The relative change of the volume, alpha_ii, [...]."""
        return np.trace(self.tensor, axis1=-2, axis2=-1)

    def along(self, directions: Any) -> np.ndarray:
        """The relative elongation alpha(n) = alpha_ij n_i n_j along directions.

        Args:
            directions: n, [*d, 3], of any length but zero.

        Returns:
            [..., *d], negative where the crystal contracts on heating.

        Raises:
            ElasticityError: A direction is zero, or not a vector.
        """
        n = units(directions)
        return by_direction(self.tensor, n, n)

    def ellipsoid(self, temperature_change: float) -> np.ndarray:
        """Semi-axes 1 + alpha_k dT of the ellipsoid that a sphere of radius 1 becomes, along ``axes``, [..., 3].

        Args:
            temperature_change: dT in K.

        Raises:
            ValueError: The unit of alpha is none of 1/K, 1e-6/K and the like, or ppm/K; or a semi-axis would not be
                positive: the unit is another one.
        """
        semi_axes = 1 + self.principal * _per_kelvin(self.unit) * temperature_change
        if (semi_axes <= 0).any():
            raise ValueError(
                f"a change of {temperature_change:g} leaves nothing of the crystal: is alpha in {self.unit}?"
            )
        return semi_axes

    def surface(self) -> Surface:
        """Elongation by direction: the radius is |alpha(n)|, the colour tells expansion from contraction.

        Raises:
            SurfaceError: It is a batch.
        """
        from cartensor.surfaces import tensor_surface

        return tensor_surface(self.tensor, "elongation on heating", self.unit)

    def __str__(self) -> str:
        if self.tensor.ndim > 2:
            return f"{self!r}: index it for one"
        lines = [f"thermal expansion, {self.unit}", f"  volume    {self.volume:.4g}"]
        pairs = zip(self.principal, self.axes, strict=True)
        lines += [f"  principal {value:<10.4g} n = {written(axis)}" for value, axis in pairs]
        return "\n".join([*lines, *([f"  {self._contraction}"] if self._contraction else [])])

    def _card(self) -> Card:
        if self.tensor.ndim > 2:
            return batch_card(f"thermal expansion of a batch {self.tensor.shape[:-2]}")
        known = {
            "unit": unit_markup(self.unit),
            "volume": number(float(self.volume)),
            "directions": self._contraction,
        }
        pairs = zip(self.principal.tolist(), self.axes, strict=True)
        rows = [(number(value), unbroken(written(axis))) for value, axis in pairs]
        return Card("thermal expansion", (facts(known), table(("principal value", "axis n"), rows)))

    @property
    def _contraction(self) -> str:
        """What is said of a crystal that contracts on heating, or ""."""
        if not self.principal[0] < 0:
            return ""
        others = "some directions, expands along others" if self.principal[2] > 0 else "all directions"
        return f"contracts along {others}"

    def __repr__(self) -> str:
        batch = self.tensor.shape[:-2]
        return f"<thermal expansion of {f'a batch {batch}' if batch else 'one crystal'}, {self.unit}>"

    def __getitem__(self, index: Any) -> ThermalExpansion:
        """Those of some of a batch."""
        places = np.arange(int(np.prod(self.tensor.shape[:-2]))).reshape(self.tensor.shape[:-2])[index]
        return ThermalExpansion(self.tensor.reshape(-1, 3, 3)[places], self.unit)

    @cached_property
    def _solved(self) -> np.ndarray:
        """Principal values in the first row, axes in the columns below, [..., 4, 3]."""
        return by_finite_rows(_solve, self.tensor)


def thermal_expansion(tensor: Any, unit: str = "1/K", notation: str | None = None) -> ThermalExpansion:
    """Thermal expansion from its tensor.

    Args:
        tensor: alpha, [..., 3, 3], or [..., 6] in Voigt notation with alpha_4 = 2 alpha_23, as strains have it.
        unit: Its unit, "1/K", a power of ten of it such as "1e-6/K", or "ppm/K"; of another one, which is printed as
            it is, there is no ellipsoid.
        notation: "full" or "voigt", which are told by the shape, or "mandel".

    Returns:
        Principal values, axes, volume expansion and elongations, batched over the leading axes; nan for a tensor of a
        batch that is not finite.

    Raises:
        ValueError: The shape is another one, numbers are complex, a single tensor is not finite, or one is not
            symmetric by more than a relative 1e-3 (below that it is symmetrised).

    >>> import cartensor as ct
    >>> monoclinic = ct.thermal_expansion([[1.6, 0, -1.2], [0, 42, 0], [-1.2, 0, 29]], unit="1e-6/K")
    >>> monoclinic.principal.round(2).tolist(), float(monoclinic.volume.round(1))
    ([1.55, 29.05, 42.0], 72.6)
    """
    from cartensor.crystals import crystal

    array = real_numbers(tensor, "thermal expansion has")
    full, _ = in_full(array, crystal("1").invariants("thermal expansion"), notation)
    if full.shape[-2:] != (3, 3):
        raise ValueError(f"a thermal expansion has the shape (..., 3, 3) or (..., 6), got {array.shape}")
    if full.ndim == 2 and not np.isfinite(full).all():
        raise ValueError("the thermal expansion holds numbers that are not finite")
    symmetric = (full + np.swapaxes(full, -2, -1)) / 2
    with np.errstate(invalid="ignore"):  # infinities
        wrong = np.abs(full - symmetric).max(axis=(-2, -1)) > LARGEST_ASYMMETRY * np.abs(full).max(axis=(-2, -1))
    if wrong.any():
        number = np.unravel_index(np.argmax(wrong), wrong.shape)
        name = f"tensor {', '.join(map(str, number))} of the batch" if number else "the tensor"
        raise ValueError(f"{name} is not symmetric, which thermal expansion is")
    return ThermalExpansion(symmetric, unit)


def _per_kelvin(unit: str) -> float:
    """A unit of thermal expansion in 1/K."""
    found = _PER_KELVIN.fullmatch(unit)
    if found is None:
        raise ValueError(f"the unit of alpha is one such as '1/K', '1e-6/K' or 'ppm/K', got {unit!r}")
    if found["ppm"]:
        return 1e-6
    power = found["power"] or found["power_of_ten"]
    return 10.0 ** int(power.replace("−", "-")) if power else 1.0


def _solve(tensors: np.ndarray) -> np.ndarray:
    values, vectors = np.linalg.eigh(tensors)
    vectors = vectors * np.where(np.linalg.det(vectors) < 0, -1.0, 1.0)[..., None, None]
    return np.concatenate([values[..., None, :], vectors], axis=-2)

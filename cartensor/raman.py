"""Raman scattering of freely turning molecules: activity and depolarisation ratios of a polarizability derivative.

D. A. Long, The Raman Effect (Wiley, 2002), chapter 5: light scattered at 90 degrees, linearly polarised across the
plane of scattering or natural.  All orientational averages follow from three invariants, of which that of the
antisymmetric part is zero far from resonance.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cartensor.lazy_numpy import np
from cartensor.operands import numbers
from cartensor.quantity_text import Quantities
from cartensor.second_rank import axial_vector, polarizability_invariants, tensors_3x3


@dataclass(frozen=True, eq=False, repr=False)
class RamanActivity(Quantities):
    """Rotational invariants of a polarizability derivative and what follows; made by :func:`raman_activity`.

    The invariants are in the unit of the derivative, the activity in its square: Å^4/amu for derivatives in
    Å^2 amu^-1/2, with respect to normal coordinates weighted by mass.

    Attributes:
        mean: a = trace / 3, [...]; complex for a complex derivative.
        anisotropy: gamma, of the symmetric part: sqrt(3/2 |traceless symmetric part|^2), [...].
        antisymmetric_anisotropy: delta, of the antisymmetric part: sqrt(3/2 |antisymmetric part|^2), [...].

    >>> import cartensor as ct
    >>> print(ct.raman_activity([[1, 0, 0], [0, 1, 0], [0, 0, 3]]))
    Raman scattering, in the unit of the derivative
      mean                         1.66667
      anisotropy                   2
      antisymmetric anisotropy     0
      activity                     153 unit^2
      depolarization ratio         0.0851064
      the same, for natural light  0.156863
    """

    mean: np.ndarray
    anisotropy: np.ndarray
    antisymmetric_anisotropy: np.ndarray

    @property
    def parallel(self) -> np.ndarray:
        """45 a^2 + 4 gamma^2: 45 times the mean square of a component zz, [...]."""
        return 45 * np.abs(self.mean) ** 2 + 4 * self.anisotropy**2

    @property
    def perpendicular(self) -> np.ndarray:
        """3 gamma^2 + 5 delta^2: 45 times the mean square of a component xz, [...]."""
        return 3 * self.anisotropy**2 + 5 * self.antisymmetric_anisotropy**2

    @property
    def activity(self) -> np.ndarray:
        """45 a^2 + 7 gamma^2 + 5 delta^2, the sum of both, [...]."""
        return self.parallel + self.perpendicular

    @property
    def depolarization_ratio(self) -> np.ndarray:
        """(3 gamma^2 + 5 delta^2) / (45 a^2 + 4 gamma^2), for light polarised across the plane of scattering, [...].

        From 0 to 3/4 without an antisymmetric part, and any number or infinity with it; nan where nothing
        scatters.
        """
        return _ratio(self.perpendicular, self.parallel)

    @property
    def natural_depolarization_ratio(self) -> np.ndarray:
        """(6 gamma^2 + 10 delta^2) / (45 a^2 + 7 gamma^2 + 5 delta^2), for natural light, [...]."""
        return _ratio(2 * self.perpendicular, self.activity)

    def _quantities(self) -> tuple[str, list[tuple[str, str, str]]]:
        return "Raman scattering, in the unit of the derivative", [
            ("mean", "mean", ""),
            ("anisotropy", "anisotropy", ""),
            ("antisymmetric anisotropy", "antisymmetric_anisotropy", ""),
            ("activity", "activity", "unit^2"),
            ("depolarization ratio", "depolarization_ratio", ""),
            ("the same, for natural light", "natural_depolarization_ratio", ""),
        ]


def raman_activity(derivative: Any) -> RamanActivity:
    """Raman activity 45 a^2 + 7 gamma^2 and depolarisation ratios of a polarizability derivative.

    Args:
        derivative: dalpha/dQ by a normal coordinate, [..., 3, 3], any unit, real, or complex as near a resonance,
            where squares are absolute ones; it need not be symmetric.

    Raises:
        ValueError: The trailing axes are not 3x3.

    >>> import cartensor as ct
    >>> stretch = ct.raman_activity([[1, 0, 0], [0, 1, 0], [0, 0, 3]])
    >>> float(stretch.activity), round(float(stretch.depolarization_ratio), 4)
    (153.0, 0.0851)
    """
    tensor = tensors_3x3(numbers(derivative))
    symmetric = polarizability_invariants(tensor)
    # |antisymmetric part|^2 is twice that of its axial vector
    antisymmetric = np.sqrt(3 * np.sum(np.abs(axial_vector(tensor)) ** 2, axis=-1))
    return RamanActivity(symmetric.mean, symmetric.anisotropy, antisymmetric)


def _ratio(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(part) / np.asarray(whole)

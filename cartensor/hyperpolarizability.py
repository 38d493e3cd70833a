"""Hyper-Rayleigh scattering of freely turning molecules, from the first hyperpolarizability.

Light of frequency w comes along Y, polarised along Z or X; light of 2w that leaves along X is polarised along Z.
The first index of beta is that of the light scattered, so <beta_ZZZ^2> belongs to incident light along Z and
<beta_ZXX^2> to such along X.  S. J. Cyvin, J. E. Rauch, J. C. Decius, J. Chem. Phys. 43, 4083 (1965); R. Bersohn,
Y.-H. Pao, H. L. Frisch, J. Chem. Phys. 45, 3184 (1966); F. Castet et al., Acc. Chem. Res. 46, 2656 (2013).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cartensor.lazy_numpy import np
from cartensor.operands import first_wrong, nan_unless_finite, numbers
from cartensor.quantity_text import Quantities

#: Relative size of what violates beta_ijk = beta_ikj, above which a tensor is refused.
LARGEST_ASYMMETRY = 1e-3


class HyperpolarizabilityError(ValueError):
    """A first hyperpolarizability that does not make sense; the message says why.

    >>> import cartensor as ct
    >>> ct.hyper_rayleigh([1.0, 2.0, 3.0])  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    HyperpolarizabilityError: a first hyperpolarizability has the shape (..., 3, 3, 3), got (3,)
    """


@dataclass(frozen=True, eq=False, repr=False)
class HyperRayleigh(Quantities):
    """Orientational averages of a first hyperpolarizability, and what follows; made by :func:`hyper_rayleigh`.

    Attributes:
        zzz: <|beta_ZZZ|^2>, [...], in the square of the unit of beta.
        zxx: <|beta_ZXX|^2>, [...].
        dipolar: Norm of the vector part (J = 1) of the totally symmetric part, [...].
        octupolar: Norm of the natural part of weight 3 (J = 3), [...].
        kleinman_violation: Norm of what is not totally symmetric, relative to that of beta, [...]; 0 where
            Kleinman's symmetry holds.

    >>> import cartensor as ct
    >>> beta = np.zeros((3, 3, 3))
    >>> beta[2, 2, 2] = 1
    >>> print(ct.hyper_rayleigh(beta))
    hyper-Rayleigh scattering, in the unit of beta
      beta_HRS                        0.414039
      depolarization ratio            5
      <beta_ZZZ^2>                    0.142857 unit^2
      <beta_ZXX^2>                    0.0285714 unit^2
      dipolar norm, J = 1             0.774597
      octupolar norm, J = 3           0.632456
      violation of Kleinman symmetry  0
    """

    zzz: np.ndarray
    zxx: np.ndarray
    dipolar: np.ndarray
    octupolar: np.ndarray
    kleinman_violation: np.ndarray

    @property
    def beta_hrs(self) -> np.ndarray:
        """sqrt(<beta_ZZZ^2> + <beta_ZXX^2>), for natural incident light, [...]."""
        return np.sqrt(self.zzz + self.zxx)

    @property
    def depolarization_ratio(self) -> np.ndarray:
        """<beta_ZZZ^2> / <beta_ZXX^2>, [...]; nan where nothing scatters.

        With Kleinman's symmetry from 3/2 (octupolar) to 9 (dipolar); 5 for one component zzz.  Its inverse has
        the same name in some papers.
        """
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.asarray(self.zzz) / np.asarray(self.zxx)

    @property
    def nonlinear_anisotropy(self) -> np.ndarray:
        """rho = octupolar / dipolar, [...]."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.asarray(self.octupolar) / np.asarray(self.dipolar)

    def _quantities(self) -> tuple[str, list[tuple[str, str, str]]]:
        return "hyper-Rayleigh scattering, in the unit of beta", [
            ("beta_HRS", "beta_hrs", ""),
            ("depolarization ratio", "depolarization_ratio", ""),
            ("<beta_ZZZ^2>", "zzz", "unit^2"),
            ("<beta_ZXX^2>", "zxx", "unit^2"),
            ("dipolar norm, J = 1", "dipolar", ""),
            ("octupolar norm, J = 3", "octupolar", ""),
            ("violation of Kleinman symmetry", "kleinman_violation", ""),
        ]


def hyper_rayleigh(beta: Any) -> HyperRayleigh:
    """beta_HRS and depolarisation ratio of a first hyperpolarizability.

    Kleinman's symmetry (all indices alike) is not assumed; second-harmonic light has beta_ijk = beta_ikj, and a
    tensor that has not is refused.  Conventions of beta that differ by a factor (Taylor series, perturbation
    series) scale beta_HRS by the same one.

    Args:
        beta: [..., 3, 3, 3], any unit, the first index that of the light at 2w; real, or complex as near a
            resonance, where squares are absolute ones.  What violates beta_ijk = beta_ikj by up to a relative 1e-3
            is averaged out.  Where numbers are not finite, all quantities of that tensor are nan.

    Raises:
        HyperpolarizabilityError: The shape is another one, or the last two indices are not symmetric.

    >>> import cartensor as ct
    >>> tetrahedral = np.zeros((3, 3, 3))
    >>> for i, j, k in ((0, 1, 2), (1, 2, 0), (2, 0, 1)):
    ...     tetrahedral[i, j, k] = tetrahedral[i, k, j] = 1
    >>> scattered = ct.hyper_rayleigh(tetrahedral)
    >>> round(float(scattered.depolarization_ratio), 12), round(float(scattered.beta_hrs) ** 2, 6)
    (1.5, 0.571429)
    """
    tensor = _symmetric(beta)
    conjugate = np.conj(tensor)
    scattered, incident = (
        np.einsum("...ijj->...i", tensor),
        np.einsum("...jij->...i", tensor),
    )  # traces beta_ijj, beta_jij
    square = _square(tensor, 3)
    exchanged = np.einsum("...ijk,...jik->...", tensor, conjugate).real
    mixed = np.einsum("...i,...i->...", scattered + incident, np.conj(incident)).real
    zzz = (2 * square + 4 * exchanged + _square(scattered, 1) + 4 * mixed) / 105
    zxx = (6 * square - 2 * exchanged + 3 * _square(scattered, 1) - 2 * mixed) / 105
    symmetric = (tensor + np.moveaxis(tensor, -1, -3) + np.moveaxis(tensor, -3, -1)) / 3
    vector = np.einsum("...ijj->...i", symmetric)
    natural = symmetric - sum(np.moveaxis(vector[..., None, None] * np.eye(3), -3, axis) for axis in (-3, -2, -1)) / 5
    with np.errstate(invalid="ignore", divide="ignore"):
        violation = np.where(square == 0, 0, np.sqrt(_square(tensor - symmetric, 3) / square))
    return HyperRayleigh(zzz, zxx, np.sqrt(3 / 5 * _square(vector, 1)), np.sqrt(_square(natural, 3)), violation)


def _square(tensor: np.ndarray, rank: int) -> np.ndarray:
    return np.sum(np.abs(tensor) ** 2, axis=tuple(range(-rank, 0)))


def _symmetric(beta: Any) -> np.ndarray:
    tensor = numbers(beta, HyperpolarizabilityError)
    if tensor.shape[-3:] != (3, 3, 3):
        hint = "; from_voigt(beta, 'SHG') writes (..., 3, 6) in full" if tensor.shape[-2:] == (3, 6) else ""
        raise HyperpolarizabilityError(
            f"a first hyperpolarizability has the shape (..., 3, 3, 3), got {tensor.shape}{hint}"
        )
    tensor = nan_unless_finite(tensor, 3)
    symmetric = (tensor + np.swapaxes(tensor, -1, -2)) / 2
    axes = (-3, -2, -1)
    difference = np.max(np.abs(tensor - symmetric), axis=axes)
    wrong = difference > LARGEST_ASYMMETRY * np.max(np.abs(tensor), axis=axes)
    if wrong.any():
        number, place = first_wrong(wrong)
        raise HyperpolarizabilityError(
            f"first hyperpolarizability{place} is not symmetric in its last two indices, by {difference[number]:.3g}: "
            "light of one frequency measures the symmetric part alone, and the first index is that of the light at 2w"
        )
    return symmetric

"""Numbers that describe a tensor of rank 2: polarizability, nuclear magnetic shielding.

Everything is batched over leading axes.
"""

from __future__ import annotations

from dataclasses import dataclass

from cartensor.lazy_numpy import np
from cartensor.operands import by_finite_rows, numbers, real_numbers

#: A shielding whose span is a smaller fraction of its largest principal value is isotropic but for rounding.
SMALLEST_SPAN = 1e-13


@dataclass(frozen=True)
class PolarizabilityInvariants:
    """Mean and anisotropy of a polarizability, in its unit.

    Attributes:
        mean: trace / 3, [...]; complex for a complex polarizability, as near a resonance.
        anisotropy: sqrt(3/2 |traceless symmetric part|^2), [...], real; |alpha_parallel - alpha_perpendicular|
            where two principal values are equal.
    """

    mean: np.ndarray
    anisotropy: np.ndarray


@dataclass(frozen=True)
class ShieldingParameters:
    """Nuclear magnetic shielding in the conventions of Haeberlen, and of Maryland (span and skew).

    All are those of the symmetric part, in the unit of the shielding (ppm) but for skew and asymmetry; these
    two are nan where the symmetric part is isotropic.

    Attributes:
        isotropic: sigma_iso = trace / 3, [...].
        principal: sigma_11 <= sigma_22 <= sigma_33, [..., 3].
        span: Omega = sigma_33 - sigma_11, [...].
        skew: kappa = 3 (sigma_iso - sigma_22) / Omega, from -1 to 1, [...].
        haeberlen: (sigma_xx, sigma_yy, sigma_zz) with |zz - iso| >= |xx - iso| >= |yy - iso|, [..., 3].
        reduced_anisotropy: sigma_zz - sigma_iso, [...].
        asymmetry: eta = (sigma_yy - sigma_xx) / (sigma_zz - sigma_iso), from 0 to 1, [...].
        antisymmetric: The axial vector a with (sigma_ij - sigma_ji) / 2 = eps_ijk a_k, [..., 3].
    """

    isotropic: np.ndarray
    principal: np.ndarray
    span: np.ndarray
    skew: np.ndarray
    haeberlen: np.ndarray
    reduced_anisotropy: np.ndarray
    asymmetry: np.ndarray
    antisymmetric: np.ndarray

    @property
    def anisotropy(self) -> np.ndarray:
        """sigma_zz - (sigma_xx + sigma_yy) / 2, which is 3/2 of the reduced anisotropy, [...]."""
        return 1.5 * self.reduced_anisotropy


def polarizability_invariants(polarizability) -> PolarizabilityInvariants:
    """Mean and anisotropy of a polarizability.

    Args:
        polarizability: alpha, [..., 3, 3], any unit, real or complex; only its symmetric part counts.

    Raises:
        ValueError: The trailing axes are not 3x3.

    >>> import cartensor as ct
    >>> carbon_dioxide = ct.polarizability_invariants([[1.95, 0, 0], [0, 1.95, 0], [0, 0, 4.05]])
    >>> round(float(carbon_dioxide.mean), 2), round(float(carbon_dioxide.anisotropy), 2)
    (2.65, 2.1)
    """
    tensor = _tensors(numbers(polarizability))
    mean = np.trace(tensor, axis1=-2, axis2=-1) / 3
    symmetric = (tensor + np.swapaxes(tensor, -2, -1)) / 2
    deviator = symmetric - mean[..., None, None] * np.eye(3)
    return PolarizabilityInvariants(mean, np.sqrt(1.5 * np.sum(np.abs(deviator) ** 2, axis=(-2, -1))))


def shielding_parameters(shielding) -> ShieldingParameters:
    """Parameters of a nuclear magnetic shielding tensor.

    R. K. Harris et al., Pure Appl. Chem. 80, 59 (2008), IUPAC recommendations; U. Haeberlen, High Resolution
    NMR in Solids (1976).

    Args:
        shielding: sigma, [..., 3, 3], ppm, real; it need not be symmetric. Where numbers are not finite, all
            parameters of that tensor are nan.

    Raises:
        ValueError: The trailing axes are not 3x3, or a number is complex.

    >>> import cartensor as ct
    >>> carbon = ct.shielding_parameters([[-20, 0, 0], [0, 40, 0], [0, 0, 160]])
    >>> float(carbon.span), float(carbon.asymmetry)
    (180.0, 0.6)
    """
    tensor = _tensors(real_numbers(shielding, "shielding parameters are those of"))
    principal = by_finite_rows(np.linalg.eigvalsh, (tensor + np.swapaxes(tensor, -2, -1)) / 2)
    isotropic = principal.mean(axis=-1)
    span = principal[..., 2] - principal[..., 0]
    order = np.argsort(np.abs(principal - isotropic[..., None]), axis=-1)
    yy, xx, zz = np.moveaxis(np.take_along_axis(principal, order, axis=-1), -1, 0)
    reduced = zz - isotropic
    anisotropic = span > SMALLEST_SPAN * np.max(np.abs(principal), axis=-1)
    with np.errstate(invalid="ignore", divide="ignore"):
        skew = np.where(anisotropic, 3 * (isotropic - principal[..., 1]) / span, np.nan)
        asymmetry = np.where(anisotropic, (yy - xx) / reduced, np.nan)
    antisymmetric = (
        np.stack(
            [
                tensor[..., 1, 2] - tensor[..., 2, 1],
                tensor[..., 2, 0] - tensor[..., 0, 2],
                tensor[..., 0, 1] - tensor[..., 1, 0],
            ],
            axis=-1,
        )
        / 2
    )
    return ShieldingParameters(
        isotropic, principal, span, skew, np.stack([xx, yy, zz], axis=-1), reduced, asymmetry, antisymmetric
    )


def _tensors(tensor: np.ndarray) -> np.ndarray:
    if tensor.shape[-2:] != (3, 3):
        raise ValueError(f"tensors of the shape (..., 3, 3) are needed, got {tensor.shape}")
    return tensor

"""Numbers that describe a tensor of rank 2: polarizability, nuclear magnetic shielding.

Everything is batched over leading axes.
"""

from __future__ import annotations

from dataclasses import dataclass

from cartensor.lazy_numpy import np
from cartensor.operands import nan_unless_finite, numbers, real_numbers
from cartensor.principal_axes import in_order, principal_axes
from cartensor.quantity_text import Quantities

#: A shielding whose span is a smaller fraction of its largest principal value is isotropic but for rounding.
SMALLEST_SPAN = 1e-13


@dataclass(frozen=True, repr=False)
class PolarizabilityInvariants(Quantities):
    """Mean and anisotropy of a polarizability, in its unit.

    Attributes:
        mean: trace / 3, [...]; complex for a complex polarizability, as near a resonance.
        anisotropy: sqrt(3/2 |traceless symmetric part|^2), [...], real; |alpha_parallel - alpha_perpendicular|
            where two principal values are equal.
    """

    mean: np.ndarray
    anisotropy: np.ndarray

    def _quantities(self) -> tuple[str, list[tuple[str, str, str]]]:
        rows = [("mean", "mean", ""), ("anisotropy", "anisotropy", "")]
        return "polarizability, in the unit of the tensor", rows


@dataclass(frozen=True, repr=False)
class ShieldingParameters(Quantities):
    """Nuclear magnetic shielding in the conventions of Haeberlen, and of Herzfeld and Berger, also called Maryland.

    All but ``antisymmetric`` are those of the symmetric part, in the unit of the shielding (ppm) but for skew and
    asymmetry; these two are nan where the symmetric part is isotropic.  The sign is that of a shielding: for
    chemical shifts there is :func:`chemical_shift_parameters`.

    Attributes:
        isotropic: sigma_iso = trace / 3, [...].
        principal: sigma_11 <= sigma_22 <= sigma_33, [..., 3].
        span: Omega = sigma_33 - sigma_11, [...].
        skew: kappa = 3 (sigma_iso - sigma_22) / Omega, from -1 to 1, [...].
        haeberlen: (sigma_xx, sigma_yy, sigma_zz) with |zz - iso| >= |xx - iso| >= |yy - iso|, [..., 3].
        reduced_anisotropy: sigma_zz - sigma_iso, [...].
        asymmetry: eta = (sigma_yy - sigma_xx) / (sigma_zz - sigma_iso), from 0 to 1, [...].
        antisymmetric: The axial vector a with (sigma_ij - sigma_ji) / 2 = eps_ijk a_k, [..., 3].
        axes: Rows are the right-handed axes of sigma_11, sigma_22, sigma_33, [..., 3, 3].
        haeberlen_axes: Rows are those of sigma_xx, sigma_yy, sigma_zz, [..., 3, 3].
    """

    isotropic: np.ndarray
    principal: np.ndarray
    span: np.ndarray
    skew: np.ndarray
    haeberlen: np.ndarray
    reduced_anisotropy: np.ndarray
    asymmetry: np.ndarray
    antisymmetric: np.ndarray
    axes: np.ndarray
    haeberlen_axes: np.ndarray

    @property
    def anisotropy(self) -> np.ndarray:
        """sigma_zz - (sigma_xx + sigma_yy) / 2, which is 3/2 of the reduced anisotropy, [...]."""
        return 1.5 * self.reduced_anisotropy

    def _quantities(self) -> tuple[str, list[tuple[str, str, str]]]:
        return "nuclear shielding, in the unit of the tensor", parameter_rows("sigma")


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
    tensor = tensors_3x3(numbers(polarizability))
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
    tensor = tensors_3x3(real_numbers(shielding, "shielding parameters are those of"))
    principal, axes = principal_axes((tensor + np.swapaxes(tensor, -2, -1)) / 2)
    isotropic = principal.mean(axis=-1)
    span = principal[..., 2] - principal[..., 0]
    order = np.argsort(np.abs(principal - isotropic[..., None]), axis=-1)[..., [1, 0, 2]]  # xx, yy, zz
    haeberlen, haeberlen_axes = in_order(principal, axes, order)
    xx, yy, zz = np.moveaxis(haeberlen, -1, 0)
    reduced = zz - isotropic
    anisotropic = span > SMALLEST_SPAN * np.max(np.abs(principal), axis=-1)
    with np.errstate(invalid="ignore", divide="ignore"):
        skew = np.where(anisotropic, np.clip(3 * (isotropic - principal[..., 1]) / span, -1, 1), np.nan)
        asymmetry = np.where(anisotropic, np.clip((yy - xx) / reduced, 0, 1), np.nan)
    antisymmetric = axial_vector(tensor)
    return ShieldingParameters(
        isotropic, principal, span, skew, haeberlen, reduced, asymmetry, antisymmetric, axes, haeberlen_axes
    )


def axial_vector(tensor: np.ndarray) -> np.ndarray:
    """The vector a of the antisymmetric part, (T_ij - T_ji) / 2 = eps_ijk a_k, [..., 3]."""
    pairs = ((1, 2), (2, 0), (0, 1))
    return np.stack([tensor[..., i, j] - tensor[..., j, i] for i, j in pairs], axis=-1) / 2


def parameter_rows(letter: str) -> list[tuple[str, str, str]]:
    """What is printed of parameters: name, attribute and unit."""
    return [
        ("isotropic", "isotropic", ""),
        (f"{letter}_11, 22, 33", "principal", ""),
        ("span", "span", ""),
        ("skew", "skew", ""),
        (f"Haeberlen {letter}_xx, yy, zz", "haeberlen", ""),
        ("reduced anisotropy", "reduced_anisotropy", ""),
        ("anisotropy", "anisotropy", ""),
        ("asymmetry", "asymmetry", ""),
        ("antisymmetric part", "antisymmetric", ""),
    ]


def tensors_3x3(tensor: np.ndarray) -> np.ndarray:
    """The array, which must have the shape [..., 3, 3]; a tensor with a number that is not finite is nan."""
    if tensor.shape[-2:] != (3, 3):
        raise ValueError(f"tensors of the shape (..., 3, 3) are needed, got {tensor.shape}")
    return nan_unless_finite(tensor, 2)

"""Nuclear quadrupole coupling from an electric field gradient: C_Q and the asymmetry.

The field gradient is V_ij = d^2 V / dx_i dx_j of the electric potential V, so that V_zz is positive at a nucleus
between two positive charges along z.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cartensor.lazy_numpy import np
from cartensor.nuclear_quadrupole_moments import quadrupole_moment as moment_of
from cartensor.operands import first_wrong, nan_unless_finite, real_numbers
from cartensor.principal_axes import in_order, principal_axes
from cartensor.quantity_text import Quantities

#: e / h in Hz/V, exact in the SI, times 1e-28 m^2 (barn) and 1e-6 (MHz).
MHZ_PER_BARN = 1.602176634e-19 / 6.62607015e-34 * 1e-34
#: Units of a field gradient in V/m^2; the atomic unit, Hartree / (e Bohr^2), is that of CODATA 2022.
FIELD_GRADIENT_UNITS = {"V/m^2": 1.0, "V/Å^2": 1e20, "1e21 V/m^2": 1e21, "atomic": 9.7173624424e21}
_SPELLINGS = {"V/A^2": "V/Å^2", "V/Angstrom^2": "V/Å^2", "a.u.": "atomic", "au": "atomic"}
#: Trace and antisymmetric part, relative to the largest component, above which a field gradient is refused.
LARGEST_VIOLATION = 1e-3
#: Above every measured quadrupole moment, barn; tables in mb or fm^2 are refused by it.
LARGEST_MOMENT = 10.0


class QuadrupoleError(ValueError):
    """A field gradient, unit or nucleus that does not make sense; the message says why.

    >>> import cartensor as ct
    >>> ct.quadrupole_coupling([[0.0] * 3] * 3, "13C", unit="V/A^2")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    QuadrupoleError: no quadrupole moment of '13C' is in the table; ...
    """


@dataclass(frozen=True, eq=False, repr=False)
class QuadrupoleCoupling(Quantities):
    """What an electric field gradient does to a nucleus; made by :func:`quadrupole_coupling`.

    Attributes:
        coupling_constant: C_Q = e Q V_zz / h, MHz, [...]; its sign is that of Q V_zz.
        asymmetry: eta = (V_xx - V_yy) / V_zz, from 0 to 1, [...]; nan where the field gradient is zero.  At 1 the
            sign of C_Q is not determined, since V_yy = -V_zz.
        principal: (V_xx, V_yy, V_zz) with |V_zz| >= |V_yy| >= |V_xx|, in the unit that was given, [..., 3].
        axes: Rows are the right-handed axes x, y, z, [..., 3, 3].
        quadrupole_moment: Q in barn, [...].
        unit: That of the field gradient.

    >>> import cartensor as ct
    >>> deuterium = ct.quadrupole_coupling([[-30, 0, 0], [0, -30, 0], [0, 0, 60]], "2H", unit="V/A^2")
    >>> print(deuterium)
    quadrupole coupling
      C_Q = e Q V_zz / h  0.414612 MHz
      asymmetry           0
      V_xx, yy, zz        (-30, -30, 60) V/Å^2
      Q                   0.00285783 barn
    """

    coupling_constant: np.ndarray
    asymmetry: np.ndarray
    principal: np.ndarray
    axes: np.ndarray
    quadrupole_moment: np.ndarray
    unit: str

    def _quantities(self) -> tuple[str, list[tuple[str, str, str]]]:
        return "quadrupole coupling", [
            ("C_Q = e Q V_zz / h", "coupling_constant", "MHz"),
            ("asymmetry", "asymmetry", ""),
            ("V_xx, yy, zz", "principal", self.unit),
            ("Q", "quadrupole_moment", "barn"),
        ]


def quadrupole_coupling(
    field_gradient: Any, nucleus: str | None = None, *, unit: str, quadrupole_moment: Any = None
) -> QuadrupoleCoupling:
    """C_Q and asymmetry of a nucleus in an electric field gradient.

    Args:
        field_gradient: V_ij, [..., 3, 3], real, symmetric and traceless but for 1e-3 of its largest component,
            which is taken off.  Where numbers are not finite, all quantities of that tensor are nan.
        nucleus: An isotope, as "14N"; its moment is that of :data:`QUADRUPOLE_MOMENTS`.
        unit: That of the field gradient: "V/A^2", "V/m^2", "1e21 V/m^2" or "atomic" (Hartree / (e Bohr^2)).
        quadrupole_moment: Q in barn, [...], instead of a nucleus.

    Raises:
        QuadrupoleError: The shape is another one, numbers are complex, the tensor has a trace or an antisymmetric
            part, the unit has another name, not just one of nucleus and quadrupole moment is given or known, or the
            moment is that of no nucleus (1 barn is 1000 mb, or 100 fm^2).

    >>> import cartensor as ct
    >>> oxygen = ct.quadrupole_coupling([[-0.2, 0, 0], [0, -1.0, 0], [0, 0, 1.2]], "17O", unit="atomic")
    >>> round(float(oxygen.coupling_constant), 3), round(float(oxygen.asymmetry), 3)
    (-7.212, 0.667)
    """
    unit = _SPELLINGS.get(unit, unit)
    if unit not in FIELD_GRADIENT_UNITS:
        names = ", ".join(map(repr, FIELD_GRADIENT_UNITS))
        raise QuadrupoleError(f"the unit of a field gradient is {names} or 'V/A^2', got {unit!r}")
    moment = _moment(nucleus, quadrupole_moment)
    principal, axes = principal_axes(_traceless(field_gradient))
    order = np.argsort(np.abs(principal), axis=-1, kind="stable")
    principal, axes = in_order(principal, axes, order)
    xx, yy, zz = np.moveaxis(principal, -1, 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        asymmetry = np.where(zz == 0, np.nan, np.minimum(np.abs((xx - yy) / zz), 1.0))
    coupling = moment * zz * FIELD_GRADIENT_UNITS[unit] * MHZ_PER_BARN
    return QuadrupoleCoupling(coupling, asymmetry, principal, axes, moment, unit)


def _moment(nucleus: str | None, moment: Any) -> np.ndarray:
    if (nucleus is None) == (moment is None):
        raise QuadrupoleError(
            "a nucleus, such as '14N', or its quadrupole_moment= in barn is needed, and not both"
            if nucleus is not None
            else "a nucleus, such as '14N', or its quadrupole_moment= in barn is needed"
        )
    if nucleus is None:
        moments = real_numbers(moment, "quadrupole moments are", QuadrupoleError)
        wrong = np.abs(moments) > LARGEST_MOMENT
        if wrong.any():
            number, _ = first_wrong(wrong)
            raise QuadrupoleError(
                f"a quadrupole moment of {moments[number]:g} barn is that of no nucleus: 1 barn is 1000 mb, or 100 fm^2"
            )
        return moments
    try:
        return np.asarray(moment_of(nucleus))
    except KeyError as error:
        raise QuadrupoleError(error.args[0]) from None


def _traceless(field_gradient: Any) -> np.ndarray:
    tensor = real_numbers(field_gradient, "quadrupole couplings are those of", QuadrupoleError)
    if tensor.shape[-2:] != (3, 3):
        raise QuadrupoleError(f"field gradients of the shape (..., 3, 3) are needed, got {tensor.shape}")
    tensor = nan_unless_finite(tensor, 2)
    symmetric = (tensor + np.swapaxes(tensor, -2, -1)) / 2
    trace = np.trace(tensor, axis1=-2, axis2=-1)
    allowed = LARGEST_VIOLATION * np.max(np.abs(tensor), axis=(-2, -1))
    skew = np.max(np.abs(tensor - symmetric), axis=(-2, -1))
    _refuse(np.abs(trace) > allowed, "has the trace", trace, "the gradient at a nucleus has none")
    _refuse(skew > allowed, "is not symmetric, by", skew, "the gradient of a potential is")
    return symmetric - trace[..., None, None] / 3 * np.eye(3)


def _refuse(wrong: np.ndarray, fault: str, by: np.ndarray, rule: str) -> None:
    if wrong.any():
        number, place = first_wrong(wrong)
        raise QuadrupoleError(f"field gradient{place} {fault} {by[number]:.3g}; {rule}")

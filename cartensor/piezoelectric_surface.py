"""The longitudinal piezoelectric effect by direction."""

from __future__ import annotations

from typing import Any

from cartensor.piezoelectric_forms import UNITS, Piezoelectric, PiezoelectricError, form_tensor
from cartensor.surfaces import Surface, tensor_surface


def longitudinal_piezoelectric_surface(constants: Any, form: str = "d", unit: str | None = None) -> Surface:
    """The longitudinal piezoelectric effect, d*(n) = d_ijk n_i n_j n_k: the polarisation along n of a stress along n.

    J. F. Nye, Physical Properties of Crystals (Oxford, 1985), chapter VII.  ``maximum`` and ``minimum`` are the
    extremes with their directions; the function is odd, so they differ in sign alone.

    Args:
        constants: :class:`Piezoelectric`, or one form of its constants, [3, 6] in Voigt notation or [3, 3, 3].
        form: "d", or "e", "g", "h"; it says the Voigt convention, in which d_14 = 2 d_123 and e_14 = e_123.
        unit: By default that of :func:`piezoelectric`: pC/N, C/m^2, V m/N, V/m.

    Raises:
        PiezoelectricError: The form has another name, or the array another shape.
        SurfaceError: It is a batch, or not finite.

    >>> import cartensor as ct
    >>> quartz = ct.crystal("32").invariants("piezoelectric").tensor(d11=2.31, d14=0.727)
    >>> largest, along = ct.longitudinal_piezoelectric_surface(quartz).maximum
    >>> round(largest, 3), along.round(3).tolist()
    (2.31, [1.0, 0.0, 0.0])
    """
    if form not in UNITS:
        raise PiezoelectricError(f"the forms are {', '.join(map(repr, UNITS))}, got {form!r}")
    array = constants.tensor(form) if isinstance(constants, Piezoelectric) else form_tensor(constants, form)
    return tensor_surface(array, f"longitudinal piezoelectric effect {form}", UNITS[form] if unit is None else unit)

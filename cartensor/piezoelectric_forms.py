"""The four forms of piezoelectric constants, d, e, g and h, with the elastic and dielectric constants that link them.

ANSI/IEEE Standard 176-1987, with stress T, strain S, field E and displacement D in Voigt notation:

    S = s^E T + d^t E    D = d T + eps^T E        T = c^E S - e^t E    D = e S + eps^S E
    S = s^D T + g^t D    E = -g T + beta^T D      T = c^D S - h^t D    E = -h S + beta^S D

so that e = d c^E, d = eps^T g, e = eps^S h, h = g c^D, eps^T = eps^S + d e^t, s^D = s^E - d^t g, c^D = c^E + e^t h.
Strains count twice where two indices differ, and d and g with them; e and h do not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cartensor.cards import Card, Markup, Shown, facts, named_matrix, note, unit_markup
from cartensor.lazy_numpy import np
from cartensor.notation import from_voigt, to_voigt
from cartensor.operands import by_finite_rows, first_wrong, nan_unless_finite, real_numbers
from cartensor.quantity_text import number_text, quantity_text

#: Permittivity of the vacuum, F/m (CODATA 2022).
VACUUM_PERMITTIVITY = 8.8541878188e-12
#: Factors from the units of the forms, and of compliances and relative permittivities, to those of the relations.
INNER = {"d": 1e-3, "e": 1.0, "g": 1.0, "h": 1e-9}
INNER_COMPLIANCE, INNER_PERMITTIVITY = 1e-3, VACUUM_PERMITTIVITY * 1e9
#: Units of the four forms.
UNITS = {"d": "pC/N", "e": "C/m^2", "g": "V m/N", "h": "V/m"}
#: The convention of Voigt notation by which each form is written.
VOIGT = {"d": "strain", "e": "stress", "g": "strain", "h": "stress"}
#: What is shown of a material: its name, its unit and the attribute that holds it.
_SHOWN = (
    *((form, unit, form) for form, unit in UNITS.items()),
    ("stiffness at constant field", "GPa", "stiffness_E"),
    ("stiffness at constant displacement", "GPa", "stiffness_D"),
    ("relative permittivity at constant stress", "", "permittivity_stress"),
    ("relative permittivity at constant strain", "", "permittivity_strain"),
)
ELASTIC = ("stiffness_E", "stiffness_D", "compliance_E", "compliance_D")
PERMITTIVITY = ("permittivity_stress", "permittivity_strain")
#: Between which the largest component of a material lies, in the unit that is read; SI units lie far outside.
PLAUSIBLE = {
    "stiffness": (1e-6, 1e5, "GPa"),
    "compliance": (1e-1, 1e9, "1/TPa"),
    "permittivity": (1e-2, 1e9, "that of vacuum"),
}
#: Relative size of what violates the symmetry of a matrix, above which it is refused.
LARGEST_ASYMMETRY = 1e-3
ELASTICITY, LAST_PAIR = "ijkl=jikl=klij", "ijk=ikj"


class PiezoelectricError(ValueError):
    """Constants that do not determine the others, or make no sense; the message says why.

    >>> import cartensor as ct
    >>> ct.piezoelectric(d=np.zeros((3, 6)))  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    PiezoelectricError: one of stiffness_E, ... is needed, got none
    """


@dataclass(frozen=True, eq=False, repr=False)
class Piezoelectric(Shown):
    """All constants of a piezoelectric material, or of a batch of them; made by :func:`piezoelectric`.

    Matrices are in Voigt notation, batched over leading axes.

    Attributes:
        d: pC/N, which is pm/V, [..., 3, 6].
        e: C/m^2, [..., 3, 6].
        g: V m/N, which is m^2/C, [..., 3, 6].
        h: V/m, which is N/C, [..., 3, 6].
        stiffness_E: c^E, at constant field (short circuit), GPa, [..., 6, 6].
        stiffness_D: c^D, at constant displacement (open circuit), GPa, [..., 6, 6].
        compliance_E: s^E, 1/TPa, [..., 6, 6].
        compliance_D: s^D, 1/TPa, [..., 6, 6].
        permittivity_stress: eps^T / eps_0, at constant stress (free), [..., 3, 3].
        permittivity_strain: eps^S / eps_0, at constant strain (clamped), [..., 3, 3].

    >>> import cartensor as ct
    >>> quartz = ct.crystal("32")
    >>> material = ct.piezoelectric(
    ...     d=ct.to_voigt(quartz.invariants("piezoelectric").tensor(d11=2.31, d14=0.727), "piezoelectric"),
    ...     stiffness_E=ct.to_voigt(quartz.invariants("stiffness").tensor(
    ...         C11=86.74, C33=107.2, C44=57.94, C12=6.99, C13=11.91, C14=-17.91), "stiffness"),
    ...     permittivity_stress=np.diag([4.52, 4.52, 4.64]))
    >>> print(material)  # doctest: +ELLIPSIS
    piezoelectric constants
    d in pC/N
        2.31   -2.31       0   0.727       0       0
           0       0       0       0  -0.727   -4.62
           0       0       0       0       0       0
    e in C/m^2
    ...
    """

    d: np.ndarray
    e: np.ndarray
    g: np.ndarray
    h: np.ndarray
    stiffness_E: np.ndarray
    stiffness_D: np.ndarray
    compliance_E: np.ndarray
    compliance_D: np.ndarray
    permittivity_stress: np.ndarray
    permittivity_strain: np.ndarray

    @property
    def coupling_factors(self) -> np.ndarray:
        """k_iJ = d_iJ / sqrt(eps^T_ii s^E_JJ), [..., 3, 6]: k33, k31 and k15 of bars and plates, with a sign."""
        electric = np.diagonal(self.permittivity_stress, axis1=-2, axis2=-1)[..., :, None] * INNER_PERMITTIVITY
        elastic = np.diagonal(self.compliance_E, axis1=-2, axis2=-1)[..., None, :] * INNER_COMPLIANCE
        with np.errstate(invalid="ignore", divide="ignore"):  # of a material that is not stable
            return self.d * INNER["d"] / np.sqrt(electric * elastic)

    def tensor(self, form: str) -> np.ndarray:
        """One of the forms "d", "e", "g" and "h" in full, [..., 3, 3, 3].

        Raises:
            PiezoelectricError: The form has another name.
        """
        if form not in UNITS:
            raise PiezoelectricError(f"the forms are {', '.join(map(repr, UNITS))}, got {form!r}")
        return form_tensor(getattr(self, form), form)

    def __str__(self) -> str:
        blocks = [
            _block(f"{name} in {unit}" if unit else name, getattr(self, attribute)) for name, unit, attribute in _SHOWN
        ]
        return "\n".join(["piezoelectric constants", *blocks])

    def _card(self) -> Card:
        if self.d.ndim > 2:
            return Card(f"piezoelectric constants of a batch {self.d.shape[:-2]}", (note("its arrays are batched"),))
        known = {
            "Voigt convention": "a factor 2 for different indices in d and g, none in e and h; xx, yy, zz, yz, xz, xy"
        }
        blocks = []
        for name, unit, attribute in _SHOWN:
            matrix = getattr(self, attribute)
            heads = ("123456"[: len(matrix)], "123456"[: matrix.shape[1]])
            blocks += named_matrix(name, Markup(f"in {unit_markup(unit)}") if unit else "", matrix, heads)
        factors = named_matrix("coupling factors k", "", self.coupling_factors, ("123", "123456"))
        return Card("piezoelectric constants", (facts(known), *blocks, *factors))

    def __repr__(self) -> str:
        batch = self.d.shape[:-2]
        return f"<piezoelectric constants of {f'a batch {batch}' if batch else 'one material'}>"


def piezoelectric(
    *,
    d: Any = None,
    e: Any = None,
    g: Any = None,
    h: Any = None,
    stiffness_E: Any = None,
    stiffness_D: Any = None,
    compliance_E: Any = None,
    compliance_D: Any = None,
    permittivity_stress: Any = None,
    permittivity_strain: Any = None,
) -> Piezoelectric:
    """All piezoelectric, elastic and dielectric constants from one form of each.

    One of d, e, g, h; one stiffness or compliance, at constant field or displacement; one permittivity, at constant
    stress or strain.  Piezoelectric constants are [..., 3, 6] in Voigt notation or [..., 3, 3, 3], elastic ones
    [..., 6, 6] or [..., 3, 3, 3, 3].  What violates a symmetry by up to a relative 1e-3 is averaged out.  Where
    numbers are not finite, all constants of that material are nan.

    Args:
        d: pC/N; d_14 = 2 d_123.
        e: C/m^2; e_14 = e_123.
        g: V m/N; g_14 = 2 g_123.
        h: V/m; h_14 = h_123.
        stiffness_E: c^E in GPa.
        stiffness_D: c^D in GPa.
        compliance_E: s^E in 1/TPa; s_44 = 4 s_2323.
        compliance_D: s^D in 1/TPa.
        permittivity_stress: eps^T / eps_0, [..., 3, 3].
        permittivity_strain: eps^S / eps_0, [..., 3, 3].

    Raises:
        PiezoelectricError: Not just one of each is given; the three do not determine the others but through a
            quadratic equation; or a matrix has another shape or unit, lacks its symmetry, is complex or singular.

    >>> import cartensor as ct
    >>> ceramic = ct.piezoelectric(
    ...     d=[[0, 0, 0, 0, 496, 0], [0, 0, 0, 496, 0, 0], [-123, -123, 289, 0, 0, 0]],
    ...     compliance_E=ct.to_voigt(ct.crystal("6mm").invariants("compliance").tensor(
    ...         S11=12.3, S12=-4.05, S13=-5.31, S33=15.5, S44=39.0), "compliance"),
    ...     permittivity_stress=np.diag([1475, 1475, 1300]))
    >>> ceramic.e[2, [0, 2]].round(1).tolist(), round(float(ceramic.stiffness_D[2, 2]))
    ([-5.2, 15.1], 154)
    """
    forms = {"d": d, "e": e, "g": g, "h": h}
    elastic = dict(zip(ELASTIC, (stiffness_E, stiffness_D, compliance_E, compliance_D), strict=True))
    dielectric = dict(zip(PERMITTIVITY, (permittivity_stress, permittivity_strain), strict=True))
    (form, given), (at, matrix), (held, ratio) = map(_one, (forms, elastic, dielectric))
    ways = _WAYS[at[-1], held]
    if form not in ways:
        raise PiezoelectricError(
            f"{form} with {at} and {held} determines the others through a quadratic equation only; with {at} and "
            f"{held} give {', '.join(ways)}, or with {form} give {_partners(form)}"
        )
    constants, stiffness = _form(given, form), _stiffness(matrix, at)
    permittivity = _symmetric(real_constants(ratio), 3, held)
    constants, stiffness, permittivity = _finite(constants * INNER[form], stiffness, permittivity * INNER_PERMITTIVITY)
    start, reduced = ways[form], _REDUCED[at[-1], held]
    return _all_constants(*reduced(start(constants, stiffness, permittivity), stiffness, permittivity))


def real_constants(constants: Any) -> np.ndarray:
    """Real numbers in float64; complex ones, as of lossy materials, are refused."""
    return real_numbers(constants, "piezoelectric relations are those of", PiezoelectricError)


def form_tensor(constants: Any, form: str) -> np.ndarray:
    """One form in full, [..., 3, 3, 3], from Voigt notation or in full."""
    return from_voigt(_form(constants, form), LAST_PAIR, VOIGT[form])


# With fields in V/nm, stresses in GPa and displacements in C/m^2 the relations need no factors.
Constants = tuple[np.ndarray, np.ndarray, np.ndarray]
Step = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]

#: For elastic constants at E or D and a permittivity: what each form is made into, by steps that are linear.
_WAYS: dict[tuple[str, str], dict[str, Step]] = {
    ("E", "permittivity_stress"): {
        "d": lambda d, c, eps: d,
        "e": lambda e, c, eps: e @ _inverse(c),
        "g": lambda g, c, eps: eps @ g,
    },
    ("E", "permittivity_strain"): {
        "d": lambda d, c, eps: d @ c,
        "e": lambda e, c, eps: e,
        "h": lambda h, c, eps: eps @ h,
    },
    ("D", "permittivity_stress"): {
        "d": lambda d, c, eps: _inverse(eps) @ d,
        "g": lambda g, c, eps: g,
        "h": lambda h, c, eps: h @ _inverse(c),
    },
    ("D", "permittivity_strain"): {
        "e": lambda e, c, eps: _inverse(eps) @ e,
        "g": lambda g, c, eps: g @ c,
        "h": lambda h, c, eps: h,
    },
}


def _of_d(d: np.ndarray, c: np.ndarray, eps: np.ndarray) -> Constants:
    e = d @ c
    return e, c, eps - d @ _turned(e)


def _of_e(e: np.ndarray, c: np.ndarray, eps: np.ndarray) -> Constants:
    return e, c, eps


def _of_g(g: np.ndarray, c: np.ndarray, eps: np.ndarray) -> Constants:
    d = eps @ g
    return _of_d(d, _inverse(_inverse(c) + _turned(d) @ g), eps)


def _of_h(h: np.ndarray, c: np.ndarray, eps: np.ndarray) -> Constants:
    e = eps @ h
    return e, c - _turned(e) @ h, eps


#: That form with the same two others as e, c^E and eps^S.
_REDUCED: dict[tuple[str, str], Callable[[np.ndarray, np.ndarray, np.ndarray], Constants]] = {
    ("E", "permittivity_stress"): _of_d,
    ("E", "permittivity_strain"): _of_e,
    ("D", "permittivity_stress"): _of_g,
    ("D", "permittivity_strain"): _of_h,
}


def _all_constants(e: np.ndarray, c: np.ndarray, eps: np.ndarray) -> Piezoelectric:
    """All constants, from e, c^E and eps^S."""
    s = _inverse(c)
    d = e @ s
    free = eps + d @ _turned(e)
    g, h = _inverse(free) @ d, _inverse(eps) @ e
    return Piezoelectric(
        d=d / INNER["d"],
        e=e / INNER["e"],
        g=g / INNER["g"],
        h=h / INNER["h"],
        stiffness_E=c,
        stiffness_D=c + _turned(e) @ h,
        compliance_E=s / INNER_COMPLIANCE,
        compliance_D=(s - _turned(d) @ g) / INNER_COMPLIANCE,
        permittivity_stress=free / INNER_PERMITTIVITY,
        permittivity_strain=eps / INNER_PERMITTIVITY,
    )


def _one(named: dict[str, Any]) -> tuple[str, Any]:
    given = [(name, value) for name, value in named.items() if value is not None]
    if len(given) != 1:
        found = ", ".join(name for name, _ in given) or "none"
        raise PiezoelectricError(f"one of {', '.join(named)} is needed, got {found}")
    return given[0]


def _partners(form: str) -> str:
    """What a form can be given with."""
    held = {"E": "stiffness_E or compliance_E", "D": "stiffness_D or compliance_D"}
    return "; ".join(f"{held[at]} and {name}" for (at, name), ways in _WAYS.items() if form in ways)


def _form(constants: Any, form: str) -> np.ndarray:
    array = real_constants(constants)
    if array.shape[-2:] == (3, 6):
        return nan_unless_finite(array, 2)
    if array.shape[-3:] != (3, 3, 3):
        raise PiezoelectricError(f"{form} has the shape (..., 3, 6) or (..., 3, 3, 3), got {array.shape}")
    array, axes = nan_unless_finite(array, 3), (-3, -2, -1)
    _refuse_asymmetry(array - np.swapaxes(array, -1, -2), array, axes, form)
    return to_voigt(array, LAST_PAIR, VOIGT[form])


def _stiffness(elastic: Any, at: str) -> np.ndarray:
    """The stiffness in GPa, [..., 6, 6], at the same condition."""
    array = real_constants(elastic)
    is_compliance = at.startswith("compliance")
    if array.shape[-4:] == (3, 3, 3, 3):
        array = to_voigt(nan_unless_finite(array, 4), ELASTICITY, "strain" if is_compliance else "stress")
    matrix = _symmetric(array, 6, at)
    return _inverse(matrix * INNER_COMPLIANCE) if is_compliance else matrix


def _symmetric(array: np.ndarray, size: int, name: str) -> np.ndarray:
    if array.shape[-2:] != (size, size):
        more = " or (..., 3, 3, 3, 3)" if size == 6 else ""
        raise PiezoelectricError(f"{name} has the shape (..., {size}, {size}){more}, got {array.shape}")
    array, axes = nan_unless_finite(array, 2), (-2, -1)
    _refuse_asymmetry(array - _turned(array), array, axes, name)
    least, greatest, unit = PLAUSIBLE[name.partition("_")[0]]
    sizes = np.max(np.abs(array), axis=axes)
    wrong = (sizes > greatest) | ((sizes < least) & (sizes > 0))
    if wrong.any():
        number, place = first_wrong(wrong)
        raise PiezoelectricError(f"{name}{place} is in the unit {unit}; its largest component is {sizes[number]:.3g}")
    return (array + _turned(array)) / 2


def _refuse_asymmetry(difference: np.ndarray, array: np.ndarray, axes: tuple[int, ...], name: str) -> None:
    """Refuse an array whose last two indices are exchanged with such a difference."""
    sizes = np.max(np.abs(difference), axis=axes) / 2
    wrong = sizes > LARGEST_ASYMMETRY * np.max(np.abs(array), axis=axes)
    if wrong.any():
        number, place = first_wrong(wrong)
        raise PiezoelectricError(f"{name}{place} is not symmetric in its last two indices, by {sizes[number]:.3g}")


def _finite(*matrices: np.ndarray) -> tuple[np.ndarray, ...]:
    """All matrices of a material nan where one of them is."""
    finite = np.broadcast_arrays(*(np.isfinite(matrix).all(axis=(-2, -1)) for matrix in matrices))
    good = np.logical_and.reduce(finite)[..., None, None]
    return tuple(np.where(good, matrix, np.nan) for matrix in matrices)


def _inverse(matrices: np.ndarray) -> np.ndarray:
    try:
        return by_finite_rows(np.linalg.inv, matrices)
    except np.linalg.LinAlgError:
        raise PiezoelectricError("a matrix of elastic constants or permittivities is singular") from None


def _turned(matrices: np.ndarray) -> np.ndarray:
    return np.swapaxes(matrices, -1, -2)


def _block(title: str, matrix: np.ndarray) -> str:
    if matrix.ndim > 2:
        return f"{title}: {quantity_text(matrix)}"
    largest = np.max(np.abs(matrix), initial=0)
    written = [[number_text(0.0 if abs(x) < 1e-12 * largest else x, 4) for x in row] for row in matrix]
    width = 2 + max(len(text) for row in written for text in row)
    return "\n".join([title, *("".join(text.rjust(width) for text in row) for row in written)])

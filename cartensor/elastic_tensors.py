"""Elastic tensors: how they are read and inverted, and those of cubic and isotropic solids.

>>> compliance(cubic_stiffness(168.4, 121.4, 75.4))[0].round(5).tolist()
[0.015, -0.00628, -0.00628, 0.0, 0.0, 0.0]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cartensor.forms import FORMS, in_form, in_full
from cartensor.lazy_numpy import np
from cartensor.notation import from_mandel, to_mandel
from cartensor.operands import by_finite_rows, real_numbers

if TYPE_CHECKING:
    from cartensor.invariants import InvariantTensors

ELASTICITY = "ijkl=jikl=klij"

#: Relative size of what violates the symmetry of the elastic tensor, above which it is refused.
LARGEST_ASYMMETRY = 1e-3
#: An eigenvalue that is a smaller fraction of the largest one is zero but for rounding.
SMALLEST_EIGENVALUE = 1e-12
#: Voigt convention of what an elastic tensor may be.
CONVENTIONS = {"stiffness": "stress", "compliance": "strain"}


class ElasticityError(ValueError):
    """An elastic tensor or a direction that does not make sense; the message says why.

    >>> import cartensor as ct
    >>> ct.elastic_moduli([[1.0]])  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ElasticityError: an elastic tensor has the shape (..., 6, 6) or (..., 3, 3, 3, 3), got (1, 1)
    """


def compliance(stiffness: Any, notation: str | None = None) -> np.ndarray:
    """The compliance S of a stiffness C, in the form in which that is given: strain = S stress.

    Args:
        stiffness: [..., 6, 6] in Voigt notation (order xx, yy, zz, yz, xz, xy), or [..., 3, 3, 3, 3].
        notation: "full" or "voigt", which are told by the shape, or "mandel".

    Returns:
        [..., 6, 6] with S_44 = 4 S_yzyz (Voigt; the matrix inverse) or in Mandel notation, or [..., 3, 3, 3, 3]; in the
        inverse unit. In a batch nan where a stiffness is singular or not finite.

    Raises:
        ElasticityError: It is no elastic tensor, or a single one is singular.

    >>> import cartensor as ct
    >>> ct.compliance(ct.isotropic_stiffness(bulk=2, shear=3)).diagonal().round(4).tolist()
    [0.1667, 0.1667, 0.1667, 0.3333, 0.3333, 0.3333]
    """
    return _inverted(stiffness, "stiffness", "compliance", notation)


def stiffness(compliance: Any, notation: str | None = None) -> np.ndarray:
    """The stiffness C of a compliance S: the inverse of :func:`compliance`, with its arguments, forms and errors.

    >>> import cartensor as ct
    >>> gold = ct.cubic_stiffness(192.9, 163.8, 41.5)
    >>> bool(abs(ct.stiffness(ct.compliance(gold)) - gold).max() < 1e-10)
    True
    """
    return _inverted(compliance, "compliance", "stiffness", notation)


def cubic_stiffness(c11: Any, c12: Any, c44: Any) -> np.ndarray:
    """The stiffness of a cubic crystal in Voigt notation, [..., 6, 6], from its constants, each [...].

    >>> import cartensor as ct
    >>> ct.cubic_stiffness(168.3, 122.1, 75.7)[0].tolist()
    [168.3, 122.1, 122.1, 0.0, 0.0, 0.0]
    """
    c11, c12, c44 = np.broadcast_arrays(*map(real, (c11, c12, c44)))
    matrix = np.zeros((*c11.shape, 6, 6))
    matrix[..., :3, :3] = c12[..., None, None]
    for k in range(3):
        matrix[..., k, k], matrix[..., k + 3, k + 3] = c11, c44
    return matrix


def isotropic_stiffness(bulk: Any, shear: Any) -> np.ndarray:
    """The stiffness of an isotropic solid in Voigt notation, [..., 6, 6], from K and G, each [...].

    >>> import cartensor as ct
    >>> ct.isotropic_stiffness(bulk=2, shear=3)[0].tolist()
    [6.0, 0.0, 0.0, 0.0, 0.0, 0.0]
    """
    bulk, shear = real(bulk), real(shear)
    return cubic_stiffness(bulk + 4 * shear / 3, bulk - 2 * shear / 3, shear)


def elastic_tensor(tensor: Any, kind: str = "stiffness", notation: str | None = None) -> tuple[np.ndarray, str]:
    """An elastic tensor in full, [..., 3, 3, 3, 3], with exact symmetry, and the name of the form it was given in.

    Raises:
        ElasticityError: The shape is another one, numbers are complex, a single tensor is not finite, or a tensor lacks
            the symmetry C_ijkl = C_jikl = C_klij by more than a relative 1e-3 (below that it is symmetrised).
    """
    array = real(tensor)
    if notation not in (None, *FORMS):
        raise ElasticityError(f"the notation is {', '.join(map(repr, FORMS))}, got {notation!r}")
    matrix, full = array.shape[-2:] == (6, 6), array.shape[-4:] == (3, 3, 3, 3)
    if not {None: matrix or full, "full": full}.get(notation, matrix):
        shapes = {None: "(..., 6, 6) or (..., 3, 3, 3, 3)", "full": "(..., 3, 3, 3, 3)"}.get(notation, "(..., 6, 6)")
        said = "" if notation is None else f" in {notation} notation"
        raise ElasticityError(f"an elastic tensor{said} has the shape {shapes}, got {array.shape}")
    if kind not in CONVENTIONS:
        raise ElasticityError(f"kind is 'stiffness' or 'compliance', got {kind!r}")
    is_one = array.ndim == (2 if matrix else 4)
    if is_one and not np.isfinite(array).all():
        raise ElasticityError("the elastic tensor holds numbers that are not finite")
    array, form = in_full(array, _known(kind), notation)
    symmetric = (array + np.swapaxes(array, -4, -3)) / 2
    symmetric = (symmetric + np.swapaxes(symmetric, -2, -1)) / 2
    symmetric = (symmetric + np.moveaxis(symmetric, (-2, -1), (-4, -3))) / 2
    _check_symmetry(array, symmetric, "the elastic tensor" if is_one else "elastic tensor {} of the batch")
    return symmetric, form


def eigenvalues(tensor: np.ndarray) -> np.ndarray:
    """Eigenvalues of a full elastic tensor as a map of symmetric tensors, ascending, [..., 6]; of a nan they are nan."""
    return by_finite_rows(np.linalg.eigvalsh, to_mandel(tensor, ELASTICITY))


def is_singular(values: np.ndarray) -> np.ndarray:
    """Whether one of the eigenvalues [..., 6] is zero but for rounding, [...]."""
    sizes = np.abs(values)
    return sizes.min(axis=-1) <= SMALLEST_EIGENVALUE * sizes.max(axis=-1)


def inverse(tensor: np.ndarray) -> np.ndarray:
    """The inverse of a full elastic tensor on symmetric tensors, [..., 3, 3, 3, 3]; nan where it is singular."""
    matrix = to_mandel(tensor, ELASTICITY)
    singular = is_singular(eigenvalues(tensor))
    matrix = np.where(singular[..., None, None], np.nan, matrix)
    return from_mandel(by_finite_rows(np.linalg.inv, matrix), ELASTICITY)


def real(array: Any) -> np.ndarray:
    """Real numbers in float64.

    Raises:
        ElasticityError: A number has an imaginary part.
    """
    return real_numbers(array, "elastic moduli are those of", ElasticityError)


def _inverted(tensor: Any, kind: str, other: str, notation: str | None) -> np.ndarray:
    full, form = elastic_tensor(tensor, kind, notation)
    if full.ndim == 4 and is_singular(eigenvalues(full)):
        raise ElasticityError(f"the {kind} is singular: no {other}")
    return in_form(inverse(full), _known(other), form)


def _known(kind: str) -> InvariantTensors:
    from cartensor.crystals import crystal

    return crystal("1").invariants(ELASTICITY, voigt=CONVENTIONS[kind])


def _check_symmetry(array: np.ndarray, symmetric: np.ndarray, name: str) -> None:
    axes = (-4, -3, -2, -1)
    largest = np.max(np.abs(array), axis=axes, initial=0)
    with np.errstate(invalid="ignore"):  # infinities
        difference = np.max(np.abs(array - symmetric), axis=axes, initial=0)
    wrong = difference > LARGEST_ASYMMETRY * largest  # not where a number is nan
    if wrong.any():
        number = np.unravel_index(np.argmax(wrong), wrong.shape)
        raise ElasticityError(
            f"{name.format(', '.join(map(str, number)))} is not symmetric: components differ by "
            f"{difference[number]:.3g} from their means (largest component {largest[number]:.3g}); if that is noise, "
            "project it first with crystal('1').invariants('ijkl=jikl=klij').project(...)"
        )

"""Packed components in other bases of the same space: of e3nn, real harmonics, complex spherical tensors.

The components of a natural tensor H in a basis of harmonics are its contractions with them, each scaled to
unit norm:

- "e3nn": real harmonics ordered m = -l..l with y as the polar axis, so that weight 1 is (x, y, z).
- "real": real harmonics ordered m = -l..l (sines for m < 0), z as the polar axis, no Condon-Shortley phase.
- "condon-shortley": complex, m = -l..l, T_lm proportional to the contraction with r^l Y_lm, phase (-1)^m for
  m > 0, so that a vector has T_1,+1 = -(x + iy)/sqrt(2), T_1,0 = z, T_1,-1 = (x - iy)/sqrt(2).

All three maps are unitary and exact.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from cartensor.lazy_numpy import np
from cartensor.natural_bases import check_weight, multinomial, natural_basis
from cartensor.operands import apply_matrix, as_array, coefficients_like, finished, kind_of
from cartensor.surd import Surd

CONVENTIONS = ("e3nn", "real", "condon-shortley")


class SphericalError(ValueError):
    """A convention or shape that does not fit; the message says what would.

    >>> import cartensor as ct
    >>> ct.to_spherical([1.0, 2.0, 3.0], 1, "racah")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    SphericalError: ...
    """


def to_spherical(components, weight: int, convention: str = "e3nn"):
    """Packed components [..., 2l+1] in another basis.

    Args:
        components: NumPy, Torch (gradients kept), SymPy array or nested exact lists.
        weight: l.
        convention: "e3nn", "real" or "condon-shortley".

    Returns:
        [..., 2l+1], of the same kind; complex for "condon-shortley" (SymPy for exact numbers).

    Raises:
        SphericalError: The convention has another name.
        ValueError: The last axis has not the length 2l+1.

    >>> import cartensor as ct
    >>> ct.to_spherical([1.0, 2.0, 3.0], 1, "real").tolist()
    [2.0, 3.0, 1.0]
    """
    return _applied(components, check_weight(weight), convention, inverse=False)


def from_spherical(components, weight: int, convention: str = "e3nn"):
    """Packed components [..., 2l+1] of components in another basis; the inverse of :func:`to_spherical`.

    From "condon-shortley" the result is complex too; it is real, up to rounding, where the tensor is.

    Raises:
        SphericalError: The convention has another name.
        ValueError: The last axis has not the length 2l+1.

    >>> import cartensor as ct
    >>> ct.from_spherical([2.0, 3.0, 1.0], 1, "real").tolist()
    [1.0, 2.0, 3.0]
    """
    return _applied(components, check_weight(weight), convention, inverse=True)


def spherical_matrix(weight: int, convention: str = "e3nn"):
    """The unitary matrix from packed components to another basis as an exact SymPy matrix, [2l+1, 2l+1].

    Raises:
        SphericalError: The convention has another name.

    >>> import cartensor as ct
    >>> ct.spherical_matrix(1, "real").tolist()
    [[0, 1, 0], [0, 0, 1], [1, 0, 0]]
    """
    import sympy

    real, imaginary = _matrices(check_weight(weight), _checked(convention))
    return sympy.ImmutableMatrix(
        [
            [a.sympy() + sympy.I * b.sympy() for a, b in zip(*rows, strict=True)]
            for rows in zip(real, imaginary, strict=True)
        ]
    )


def _checked(convention: str) -> str:
    if convention not in CONVENTIONS:
        raise SphericalError(f"the convention is {', '.join(map(repr, CONVENTIONS))}, got {convention!r}")
    return convention


def _applied(components, weight: int, convention: str, inverse: bool):
    real, imaginary = (np.array(rows, dtype=object) for rows in _matrices(weight, _checked(convention)))
    if inverse:
        real, imaginary = real.T, -imaginary.T
    shape = (2 * weight + 1,)
    if convention != "condon-shortley":
        return apply_matrix(real, components, shape, shape)
    kind = kind_of(components)
    if kind in ("exact", "sympy"):
        import sympy

        array = as_array(components, kind)
        entries = array if kind == "sympy" else np.vectorize(lambda value: value.sympy(), otypes=[object])(array)
        exact = sympy.ImmutableDenseNDimArray(entries.ravel().tolist(), entries.shape)
        first = as_array(apply_matrix(real, exact, shape, shape), "sympy")
        second = as_array(apply_matrix(imaginary, exact, shape, shape), "sympy")
        return finished(np.vectorize(sympy.expand, otypes=[object])(first + second * sympy.I), "sympy")
    array = as_array(components, kind)
    if kind == "torch" and not (array.is_floating_point() or array.is_complex()):
        array = array.double()
    if array.shape[-1:] != shape:
        raise SphericalError(f"the last axis has the length {shape[0]}, got an array of shape {tuple(array.shape)}")
    return array @ coefficients_like(real, array, kind).T + 1j * (array @ coefficients_like(imaginary, array, kind).T)


@cache
def _matrices(weight: int, convention: str) -> tuple[list[list[Surd]], list[list[Surd]]]:
    """Real and imaginary part of the map from packed components, [2l+1, 2l+1]."""
    size = 2 * weight + 1
    real, imaginary = ([[Surd(0)] * size for _ in range(size)] for _ in range(2))
    if convention == "e3nn":
        for row, polynomial in enumerate(_turned_real_harmonics(weight)):
            norm = Surd.sqrt(1 / polynomial_product(polynomial, polynomial))
            for column, tensor in enumerate(natural_basis(weight)):
                overlap = polynomial_product(polynomial, dict(tensor.polynomial))
                real[row][column] = overlap * tensor.scale * norm
        return real, imaginary
    half = Surd.sqrt(Fraction(1, 2))
    for order in range(-weight, weight + 1):
        row, size_of_order = order + weight, abs(order)
        cosine = 2 * (weight - size_of_order)
        sine = cosine + 1
        if convention == "real" or order == 0:
            real[row][sine if order < 0 else cosine] = Surd(1)
        else:
            phase = (-1) ** order if order > 0 else 1
            real[row][cosine] = half * phase
            imaginary[row][sine] = half * phase * (1 if order > 0 else -1)
    return real, imaginary


def _turned_real_harmonics(weight: int) -> list[dict]:
    """Integer polynomials of the real harmonics m = -l..l with y as the polar axis: z, x, y for x, y, z."""
    turned = []
    for order in range(-weight, weight + 1):
        tensor = natural_basis(weight)[2 * (weight - abs(order)) + (order < 0)]
        turned.append({(b, c, a): coefficient for (a, b, c), coefficient in tensor.polynomial})
    return turned


def polynomial_product(first: dict, second: dict) -> Fraction:
    """The Frobenius product of the symmetric tensors of two polynomials, {monomial: coefficient}."""
    return sum(
        (
            Fraction(value * second[monomial], multinomial(monomial))
            for monomial, value in first.items()
            if monomial in second
        ),
        Fraction(0),
    )

"""Harmonics: the natural tensor E^(l) r^(tensor power l) of a vector, packed, as exact polynomials."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from math import factorial, prod

from cartensor.cards import Card, Shown, facts, formulas, polynomial_markup, surd_markup
from cartensor.lazy_numpy import np
from cartensor.natural_bases import Monomial, check_weight, monomial_text, natural_basis
from cartensor.operands import as_array, check_trailing, coefficients_like, finished, kind_of
from cartensor.surd import Surd

NORMALIZATIONS = ("legendre", "component", "norm")


def legendre_factor(weight: int) -> Fraction:
    """(2l-1)!! / l!: with it V_l(n) . b^(tensor power l) = P_l(n.b); it is |V_l(n)|^2 for a unit vector n."""
    return Fraction(prod(range(1, 2 * weight, 2)), factorial(weight))


def harmonic_scale(weight: int, normalization: str) -> Surd:
    """The factor in front of E^(l) n^(tensor power l); |E^(l) n^l|^2 = l! / (2l-1)!! for a unit vector.

    Raises:
        ValueError: unknown normalisation.
    """
    factor = legendre_factor(weight)
    if normalization == "legendre":
        return Surd(factor)
    if normalization == "component":
        return Surd.sqrt(factor * (2 * weight + 1))
    if normalization == "norm":
        return Surd.sqrt(factor)
    raise ValueError(f"unknown normalization {normalization!r}: expected one of {', '.join(NORMALIZATIONS)}")


@dataclass(frozen=True, repr=False)
class Harmonic(Shown):
    """The packed harmonic of weight l: 2l+1 homogeneous polynomials of degree l in (x, y, z).

    On unit vectors its squared norm is (2l-1)!!/l! ("legendre", the choice of arXiv 2510.04015), 2l+1
    ("component") or 1 ("norm"); on other vectors it is that of the direction times |r|^l (a solid harmonic).

    >>> import cartensor as ct
    >>> print(ct.harmonic(1))
    harmonic of weight 1 (legendre)
      0: 1*x
      1: 1*y
      2: 1*z
    """

    weight: int
    normalization: str
    polynomials: tuple[tuple[tuple[Monomial, Surd], ...], ...]

    def expr(self, x, y, z) -> tuple:
        """The 2l+1 components as SymPy expressions."""
        import sympy

        x, y, z = map(sympy.sympify, (x, y, z))
        return tuple(
            sympy.Add(*(c.sympy() * x**a * y**b * z**d for (a, b, d), c in polynomial))
            for polynomial in self.polynomials
        )

    def __call__(self, vectors):
        """Evaluate on vectors [..., 3]: NumPy, Torch, SymPy, exact numbers.

        Returns:
            [..., 2l+1], of the same kind.

        Raises:
            ValueError: the last axis is not of length 3.
        """
        kind = kind_of(vectors)
        array = as_array(vectors, kind)
        batch = check_trailing(array, (3,))
        used = sorted({m for polynomial in self.polynomials for m, _ in polynomial}, reverse=True)
        matrix = np.full((len(used), len(self.polynomials)), Surd(0), dtype=object)
        for column, polynomial in enumerate(self.polynomials):
            for m, coefficient in polynomial:
                matrix[used.index(m), column] = coefficient
        numbers = coefficients_like(matrix, array, kind)
        if kind == "torch":
            import torch

            array = array.to(numbers.dtype)
            one = torch.ones_like(array[..., 0])
            stack = torch.stack
        else:
            one, stack = array[..., 0] ** 0, np.stack
        powers = [prod((array[..., i] ** e for i, e in enumerate(m) if e), start=one) for m in used]
        return finished((stack(powers, -1) @ numbers).reshape(batch + (2 * self.weight + 1,)), kind)

    def __str__(self) -> str:
        rows = (
            " + ".join(f"{c}*{monomial_text(m)}" for m, c in polynomial).replace("+ -", "- ")
            for polynomial in self.polynomials
        )
        heading = f"harmonic of weight {self.weight} ({self.normalization})"
        return "\n".join([heading, *(f"  {i}: {row}" for i, row in enumerate(rows))])

    def latex(self) -> str:
        """The components as a column in LaTeX."""
        import sympy

        return sympy.latex(sympy.Matrix(self.expr(*sympy.symbols("x y z"))))

    def _card(self) -> Card:
        known = {
            "components": f"{len(self.polynomials)}, homogeneous polynomials of degree {self.weight}",
            "normalisation": f"{self.normalization}: squares sum to {surd_markup(self._square)} on unit vectors",
            "parity": f"polar: {'even' if self.weight % 2 == 0 else 'odd'} under inversion of (x, y, z)",
        }
        lines = [polynomial_markup(k, [(m, c) for m, c in p]) for k, p in enumerate(self.polynomials)]
        return Card(f"harmonic of weight {self.weight}", (facts(known), formulas(lines)), self.latex())

    @property
    def _square(self) -> Surd:
        """The squared norm on unit vectors."""
        scale = harmonic_scale(self.weight, self.normalization)
        return scale * scale / legendre_factor(self.weight)

    def __repr__(self) -> str:
        return f"<harmonic of weight {self.weight}, {self.normalization} normalisation: {len(self.polynomials)} components>"


@cache
def _harmonic(weight: int, normalization: str) -> Harmonic:
    scale = harmonic_scale(weight, normalization)
    return Harmonic(
        weight,
        normalization,
        tuple(tuple((m, scale * b.scale * c) for m, c in b.polynomial) for b in natural_basis(weight)),
    )


def harmonic(weight: int, normalization: str = "legendre") -> Harmonic:
    """The exact packed harmonic of one weight.

    Raises:
        ValueError: ``weight`` is not an integer >= 0, or the normalisation is unknown.

    >>> import cartensor as ct
    >>> ct.harmonic(2)([0.0, 0.0, 1.0]).round(4).tolist()
    [0.0, 0.0, 0.0, 0.0, 1.2247]
    """
    return _harmonic(check_weight(weight), normalization)

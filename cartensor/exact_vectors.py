"""Vectors of exact numbers as integers: a Surd vector is a sum of square roots times integer vectors.

Exact maps are integer matrices here, so that the inner loops are integer arithmetic; SymPy expressions take
the same way as vectors of objects with no common denominator.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import lcm

from cartensor.lazy_numpy import np
from cartensor.surd import Surd


@dataclass(frozen=True, eq=False)
class ExactVectors:
    """Exact numbers: sum over radicands n of sqrt(n) * numerators[n], all over one denominator.

    Attributes:
        kind: "exact" (integer numerators) or "sympy" (expressions, under the radicand 1).
        numerators: {square-free radicand: object array}, all of one shape.
        denominator: A positive integer.
    """

    kind: str
    numerators: dict[int, np.ndarray]
    denominator: int

    @classmethod
    def of(cls, array: np.ndarray, kind: str, squares: np.ndarray | None = None) -> ExactVectors:
        """From an object array of Surds ("exact") or SymPy expressions ("sympy").

        Args:
            array: The numbers.
            kind: "exact" or "sympy".
            squares: Fractions whose square roots are multiplied in, broadcast against the trailing axes.
        """
        roots = np.broadcast_to(Fraction(1) if squares is None else squares, array.shape).ravel()
        if kind == "sympy":
            scaled = [value * Surd.sqrt(square).sympy() for value, square in zip(array.flat, roots, strict=True)]
            return cls(kind, {1: np.array([*scaled, None], dtype=object)[:-1].reshape(array.shape)}, 1)
        terms: list[dict[int, Fraction]] = []
        for number, square in zip(array.flat, roots, strict=True):
            scaled = {}  # distinct radicands stay distinct under a common factor
            for radicand, value in number.terms.items():
                factor, own = _root(square, radicand)
                scaled[own] = value * factor
            terms.append(scaled)
        denominator = lcm(*(value.denominator for number in terms for value in number.values()))
        numerators = {
            radicand: np.zeros(len(terms), dtype=object)
            for radicand in sorted({radicand for number in terms for radicand in number} | {1})
        }
        for k, number in enumerate(terms):
            for radicand, value in number.items():
                numerators[radicand][k] = value.numerator * (denominator // value.denominator)
        return cls(kind, {n: integers.reshape(array.shape) for n, integers in numerators.items()}, denominator)

    def mapped(self, step: Callable[[np.ndarray], np.ndarray], denominator: int = 1) -> ExactVectors:
        """The vectors after an integer map of the numerators, divided by a denominator."""
        return ExactVectors(
            self.kind,
            {n: step(array) for n, array in self.numerators.items()},
            self.denominator * denominator,
        )

    def dot(self, matrix: np.ndarray, denominator: int = 1) -> ExactVectors:
        """Vectors [..., a] times an integer matrix [a, b]."""
        return self.mapped(lambda array: _dot(array, matrix, self.kind), denominator)

    def values(self, squares: np.ndarray | None = None) -> np.ndarray:
        """The numbers as an object array of Surds or SymPy expressions.

        Args:
            squares: Fractions whose square roots are multiplied in, broadcast against the trailing axes.
        """
        shape = next(iter(self.numerators.values())).shape
        roots = np.broadcast_to(Fraction(1) if squares is None else squares, shape).ravel()
        columns = [(n, array.ravel()) for n, array in self.numerators.items()]
        result = np.empty(roots.shape, dtype=object)
        if self.kind == "sympy":
            import sympy

            for k, square in enumerate(roots):
                result[k] = sympy.expand_mul(columns[0][1][k] * Surd.sqrt(square / self.denominator**2).sympy())
            return result.reshape(shape)
        for k, square in enumerate(roots):
            terms = {}
            for n, numerators in columns:
                if numerators[k]:
                    factor, radicand = _root(square, n)
                    terms[radicand] = Fraction(numerators[k] * factor.numerator, self.denominator * factor.denominator)
            result[k] = Surd(terms)
        return result.reshape(shape)


@lru_cache(maxsize=100_000)
def _root(square: Fraction, radicand: int) -> tuple[Fraction, int]:
    """sqrt(square * radicand) as a rational times the square root of a square-free integer."""
    ((own, factor),) = Surd.sqrt(square * radicand).terms.items()
    return factor, own


def _dot(array: np.ndarray, matrix: np.ndarray, kind: str) -> np.ndarray:
    if kind != "sympy":
        return array @ matrix
    import sympy

    # One sum per entry: a matrix product adds expressions in pairs and sorts their terms every time.
    rows = array.reshape(-1, matrix.shape[0])
    columns = [[(int(k), int(matrix[k, b])) for k in np.flatnonzero(matrix[:, b])] for b in range(matrix.shape[1])]
    result = np.empty((len(rows), matrix.shape[1]), dtype=object)
    for a, row in enumerate(rows):
        for b, column in enumerate(columns):
            result[a, b] = sympy.expand_mul(sympy.Add(*(row[k] * integer for k, integer in column)))
    return result.reshape(array.shape[:-1] + (matrix.shape[1],))

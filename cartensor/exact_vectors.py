"""Vectors of exact numbers as integers: a Surd vector is a sum of square roots times integer vectors.

Exact maps are integer matrices here, so that the inner loops are integer arithmetic; SymPy expressions take the same
way as vectors of objects with no common denominator.

Imports: surd; NumPy for arrays of Python integers; SymPy only for its own expressions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

import numpy as np

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
    def of(cls, array: np.ndarray, kind: str) -> ExactVectors:
        """From an object array of Surds ("exact") or SymPy expressions ("sympy")."""
        if kind == "sympy":
            return cls(kind, {1: array}, 1)
        terms = [number.terms for number in array.flat]
        denominator = lcm(*(value.denominator for number in terms for value in number.values()))
        numerators = {}
        for radicand in sorted({radicand for number in terms for radicand in number} | {1}):
            integers = [number[radicand].numerator * (denominator // number[radicand].denominator)
                        if radicand in number else 0 for number in terms]
            numerators[radicand] = np.array(integers, dtype=object).reshape(array.shape)
        return cls(kind, numerators, denominator)

    def mapped(self, step: Callable[[np.ndarray], np.ndarray], denominator: int = 1) -> ExactVectors:
        """The vectors after an integer map of the numerators, divided by a denominator."""
        return ExactVectors(self.kind, {n: step(array) for n, array in self.numerators.items()},
                            self.denominator * denominator)

    def dot(self, matrix: np.ndarray, denominator: int = 1) -> ExactVectors:
        """Vectors [..., a] times an integer matrix [a, b]."""
        return self.mapped(lambda array: _dot(array, matrix, self.kind), denominator)

    def values(self, squares: np.ndarray | None = None) -> np.ndarray:
        """The numbers as an object array of Surds or SymPy expressions.

        Args:
            squares: Fractions whose square roots are multiplied in, broadcast against the trailing axes.
        """
        shape = next(iter(self.numerators.values())).shape
        if squares is None:
            squares = np.array(Fraction(1), dtype=object)
        roots = np.broadcast_to(squares, shape).ravel()
        columns = [(n, array.ravel()) for n, array in self.numerators.items()]
        result = np.empty(roots.shape, dtype=object)
        for k, square in enumerate(roots):
            if self.kind == "sympy":
                import sympy

                root = Surd.sqrt(square).sympy() / self.denominator
                result[k] = sympy.expand_mul(columns[0][1][k] * root)
            else:
                entry = Surd(0)
                for n, numerators in columns:
                    if numerators[k]:
                        entry = entry + Surd.sqrt(square * n) * Fraction(numerators[k], self.denominator)
                result[k] = entry
        return result.reshape(shape)


def scaled_by_roots(array: np.ndarray, squares: np.ndarray, kind: str) -> np.ndarray:
    """An object array of Surds or expressions times the square roots of Fractions (broadcast)."""
    roots = np.empty(squares.shape, dtype=object)
    for index in np.ndindex(*squares.shape):
        root = Surd.sqrt(squares[index])
        roots[index] = root.sympy() if kind == "sympy" else root
    return array * roots


def _dot(array: np.ndarray, matrix: np.ndarray, kind: str) -> np.ndarray:
    if kind != "sympy":
        return array @ matrix
    import sympy

    # One sum per entry: adding expressions in pairs, as a matrix product does, sorts the terms again every time.
    rows = array.reshape(-1, matrix.shape[0])
    columns = [[(int(k), int(matrix[k, b])) for k in np.flatnonzero(matrix[:, b])] for b in range(matrix.shape[1])]
    result = np.empty((len(rows), matrix.shape[1]), dtype=object)
    for a, row in enumerate(rows):
        for b, column in enumerate(columns):
            result[a, b] = sympy.expand_mul(sympy.Add(*(row[k] * integer for k, integer in column)))
    return result.reshape(array.shape[:-1] + (matrix.shape[1],))

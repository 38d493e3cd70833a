"""Exact linear algebra: 3x3 matrices and homogeneous linear equations, over rationals and their square roots.

Numbers are integers, Fractions or Surds; those that are rational are kept as integers or Fractions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from numbers import Rational

from cartensor.surd import Surd

Exact = int | Fraction | Surd
Matrix3 = tuple[tuple[Exact, ...], ...]

IDENTITY: Matrix3 = ((1, 0, 0), (0, 1, 0), (0, 0, 1))


def simplified(value: Exact) -> Exact:
    """The number in its plainest type: int, then Fraction, then Surd.

    Raises:
        TypeError: It is not an exact number.
    """
    if type(value) is int:
        return value
    if isinstance(value, Surd) or not isinstance(value, Rational):
        surd = Surd(value)
        if not surd.is_rational:
            return surd
        value = surd.rational()
    return int(value) if value.denominator == 1 else Fraction(value.numerator, value.denominator)


def conjugates(value: Exact) -> list[Exact]:
    """The number and its images under changes of sign of the square roots of primes, itself first."""
    if not isinstance(value, Surd):
        return [value]
    found = [value]
    for prime in sorted({p for radicand in value.terms for p in _prime_factors(radicand)}):
        found += [_sign_changed(image, prime) for image in found]
    return found


def inverse(value: Exact) -> Exact:
    """One over a number that is not zero, by multiplying with its conjugates.

    Raises:
        ZeroDivisionError: The number is zero.
    """
    if not isinstance(value, Surd):
        return 1 / Fraction(value)
    if not value:
        raise ZeroDivisionError("division by the exact number 0")
    product: Exact = 1
    for image in conjugates(value)[1:]:
        product = simplified(product * image)
    return simplified(product * inverse(simplified(value * product)))


def product3(left: Matrix3, right: Matrix3) -> Matrix3:
    """The product of two 3x3 matrices."""
    columns = transposed3(right)
    return tuple(
        tuple(simplified(sum(a * b for a, b in zip(row, column, strict=True) if a and b)) for column in columns)
        for row in left
    )


def transposed3(matrix: Matrix3) -> Matrix3:
    """The transpose."""
    return tuple(zip(*matrix, strict=True))


def determinant3(matrix: Matrix3) -> Exact:
    """The determinant."""
    (a, b, c), (d, e, f), (g, h, i) = matrix
    return simplified(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g))


def inverse3(matrix: Matrix3) -> Matrix3:
    """The inverse, by cofactors.

    Raises:
        ZeroDivisionError: The matrix is singular.
    """
    scale = inverse(determinant3(matrix))

    def cofactor(i: int, j: int) -> Exact:
        upper, lower = matrix[(i + 1) % 3], matrix[(i + 2) % 3]
        return upper[(j + 1) % 3] * lower[(j + 2) % 3] - upper[(j + 2) % 3] * lower[(j + 1) % 3]

    return tuple(tuple(simplified(cofactor(j, i) * scale) for j in range(3)) for i in range(3))


def trace3(matrix: Matrix3) -> Exact:
    """The trace."""
    return simplified(matrix[0][0] + matrix[1][1] + matrix[2][2])


def conjugated3(matrix: Matrix3, prime: int) -> Matrix3:
    """The matrix with the sign of the square root of a prime changed."""
    return tuple(
        tuple(_sign_changed(value, prime) if isinstance(value, Surd) else value for value in row) for row in matrix
    )


def radicand_primes(matrices: Iterable[Matrix3]) -> tuple[int, ...]:
    """The primes whose square roots occur in matrices, ascending."""
    surds = [value for matrix in matrices for row in matrix for value in row if isinstance(value, Surd)]
    return tuple(sorted({prime for value in surds for radicand in value.terms for prime in _prime_factors(radicand)}))


Equation = dict[int, Exact]


def solve_for_later_unknowns(equations: Iterable[Mapping[int, Exact]]) -> dict[int, Equation]:
    """Solve homogeneous linear equations for the unknowns with the highest numbers.

    The unknowns that stay free are the first independent ones: each is free exactly when the equations do not
    express it by those before it.

    Args:
        equations: Each {unknown: coefficient}, its sum of products being zero.

    Returns:
        {dependent unknown: {free unknown: coefficient}}; unknowns that are not mentioned are free.
    """
    solved: dict[int, Equation] = {}
    mentions: dict[int, set[int]] = {}  # free unknown -> dependent ones that are expressed by it
    for equation in equations:
        row: Equation = {}
        for unknown, coefficient in equation.items():
            for free, factor in (solved.get(unknown, {unknown: 1})).items():
                _add(row, free, coefficient * factor)
        if not row:
            continue
        pivot = max(row)
        scale = -inverse(row.pop(pivot))
        expression = {unknown: simplified(coefficient * scale) for unknown, coefficient in row.items()}
        for other in mentions.pop(pivot, ()):
            factor = solved[other].pop(pivot)
            for unknown, coefficient in expression.items():
                _add(solved[other], unknown, factor * coefficient)
                if unknown in solved[other]:
                    mentions.setdefault(unknown, set()).add(other)
                else:
                    mentions[unknown].discard(other)
        solved[pivot] = expression
        for unknown in expression:
            mentions.setdefault(unknown, set()).add(pivot)
    return solved


def rational_equations(equation: Mapping[int, Exact]) -> list[Equation]:
    """The equations between rational unknowns that one with square roots stands for, one a radicand."""
    split: dict[int, Equation] = {}
    for unknown, coefficient in equation.items():
        terms = coefficient.terms if isinstance(coefficient, Surd) else {1: coefficient}
        for radicand, factor in terms.items():
            if factor:
                split.setdefault(radicand, {})[unknown] = factor
    return list(split.values())


def inverse_matrix(rows: Sequence[Sequence[Exact]]) -> list[list[Exact]]:
    """The inverse of a positive definite matrix by Gauss-Jordan elimination.

    Args:
        rows: [n, n].
    """
    size = len(rows)
    work = [[*row, *(int(i == j) for j in range(size))] for i, row in enumerate(rows)]
    for column in range(size):
        scale = inverse(work[column][column])
        work[column] = [simplified(value * scale) if value else 0 for value in work[column]]
        for i in range(size):
            factor = work[i][column]
            if i != column and factor:
                work[i] = [
                    simplified(value - factor * other) if other else value
                    for value, other in zip(work[i], work[column], strict=True)
                ]
    return [row[size:] for row in work]


def _add(row: Equation, unknown: int, value: Exact) -> None:
    total = simplified(row.get(unknown, 0) + value)
    if total:
        row[unknown] = total
    else:
        row.pop(unknown, None)


def _sign_changed(value: Surd, prime: int) -> Surd:
    return Surd({radicand: factor if radicand % prime else -factor for radicand, factor in value.terms.items()})


def _prime_factors(number: int) -> list[int]:
    """The primes of a square-free number."""
    found, prime = [], 2
    while prime * prime <= number:
        if number % prime == 0:
            found.append(prime)
            number //= prime
        prime += 1
    return found + [number] * (number > 1)

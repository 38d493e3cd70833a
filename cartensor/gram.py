"""Exact Gram matrices: independent embeddings chosen one by one, and the factorisation G = L D L^T.

With embeddings E_q of a weight and their Gram matrix G,

    dual (extraction):   N_q = sum_q' (G^-1)_qq' E_q'^T C
    orthonormal set:     U_q = D_q^(-1/2) sum_q' (L^-1)_qq' E_q'

so all coefficients are rational up to one square root for each orthonormal channel.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

Matrix = tuple[tuple[Fraction, ...], ...]


@dataclass(frozen=True)
class GramFactors:
    """G = L D L^T of a positive definite rational matrix.

    Attributes:
        unit_lower: L, as full rows with a unit diagonal.
        pivots: The diagonal of D, positive.
    """

    unit_lower: Matrix
    pivots: tuple[Fraction, ...]

    @cached_property
    def unit_lower_inverse(self) -> Matrix:
        """L^-1: row q holds the coefficients of the orthogonal (not normalised) embedding q."""
        size = len(self.pivots)
        rows: list[list[Fraction]] = []
        for q, lower in enumerate(self.unit_lower):
            row = [Fraction(0)] * size
            row[q] = Fraction(1)
            for earlier in range(q):
                if lower[earlier]:
                    for column in range(earlier + 1):
                        row[column] -= lower[earlier] * rows[earlier][column]
            rows.append(row)
        return tuple(tuple(row) for row in rows)

    @cached_property
    def dual(self) -> Matrix:
        """G^-1 = L^-T D^-1 L^-1."""
        inverse = self.unit_lower_inverse
        size = len(self.pivots)
        return tuple(
            tuple(
                sum(
                    (inverse[k][a] * inverse[k][b] / self.pivots[k] for k in range(max(a, b), size)),
                    Fraction(0),
                )
                for b in range(size)
            )
            for a in range(size)
        )


class IndependentSelection:
    """Builds the factors row by row, and refuses what depends on the rows before."""

    def __init__(self) -> None:
        self._rows: list[list[Fraction]] = []
        self._pivots: list[Fraction] = []

    def __len__(self) -> int:
        return len(self._pivots)

    def add(self, overlaps: Sequence[int | Fraction], square: int | Fraction) -> bool:
        """Offer a candidate.

        Args:
            overlaps: Its overlaps with the candidates taken so far.
            square: Its overlap with itself.

        Returns:
            Whether it is independent of them, and was taken.
        """
        row: list[Fraction] = []  # the candidate's row of L D, by forward substitution
        for q, overlap in enumerate(overlaps):
            row.append(overlap - sum((a * b for a, b in zip(self._rows[q], row, strict=True) if a and b), Fraction(0)))
        scaled = [value / pivot for value, pivot in zip(row, self._pivots, strict=True)]
        residual = square - sum((a * b for a, b in zip(row, scaled, strict=True)), Fraction(0))
        if not residual:
            return False
        self._rows.append(scaled)
        self._pivots.append(residual)
        return True

    def factors(self) -> GramFactors:
        """The factors of the Gram matrix of what was taken."""
        size = len(self)
        rows = [[*row, Fraction(1), *[Fraction(0)] * (size - q - 1)] for q, row in enumerate(self._rows)]
        return GramFactors(tuple(tuple(row) for row in rows), tuple(self._pivots))

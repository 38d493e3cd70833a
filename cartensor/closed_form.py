"""Closed forms: the independent symmetrised words of one weight, their Gram matrix, dual and orthonormal set.

The words of ``isotropic`` are summed over their orbits under the index symmetry; the sums are taken in ascending
order of their first words, and every one that is independent of those before it is kept, until the multiplicity that
the characters predict is reached.  With the Gram matrix G = L D L^T of the kept embeddings E_q,

    dual (extraction):   N_q = sum_q' (G^-1)_qq' E_q'^T C
    orthonormal set:     U_q = D_q^(-1/2) sum_q' (L^-1)_qq' E_q'

so all coefficients are rational up to one square root for each orthonormal channel.

Imports: the standard library, index_symmetry, isotropic.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from cartensor.index_symmetry import IndexSymmetry
from cartensor.isotropic import Word, overlap, words

Matrix = tuple[tuple[Fraction, ...], ...]


@dataclass(frozen=True)
class SymmetrisedWord:
    """The sum of a word's images under an index symmetry: one equivariant embedding of a natural tensor.

    Attributes:
        terms: Words with their signs, ascending; the first has the sign +1.
    """

    terms: tuple[tuple[Word, int], ...]

    @property
    def first(self) -> Word:
        """The smallest word, which stands for the sum."""
        return self.terms[0][0]

    def overlap(self, other: SymmetrisedWord) -> int:
        """The number g with <self(N), other(M)> = g <N, M>."""
        shorter, longer = sorted((self, other), key=lambda word: len(word.terms))
        # Both sums are invariant, so every word of the longer one contributes what its first word does.
        return len(longer.terms) * sum(sign * overlap(word, longer.first) for word, sign in shorter.terms)


@dataclass(frozen=True)
class ClosedForm:
    """All embeddings of one weight into a symmetry class, in closed form.

    Attributes:
        weight: Weight l of the natural tensors.
        embeddings: The independent symmetrised words E_q, one for each copy of the weight.
        unit_lower: L of the Gram matrix's factorisation G = L D L^T (rows; unit diagonal).
        pivots: The diagonal of D, positive.
    """

    weight: int
    embeddings: tuple[SymmetrisedWord, ...]
    unit_lower: Matrix
    pivots: tuple[Fraction, ...]

    @property
    def multiplicity(self) -> int:
        """How often the weight occurs."""
        return len(self.embeddings)

    @cached_property
    def gram(self) -> tuple[tuple[int, ...], ...]:
        """G_qq', with <E_q(N), E_q'(M)> = G_qq' <N, M>."""
        return tuple(tuple(first.overlap(second) for second in self.embeddings) for first in self.embeddings)

    @cached_property
    def unit_lower_inverse(self) -> Matrix:
        """L^-1: row q holds the coefficients of the orthogonal (not normalised) embedding q."""
        rows: list[list[Fraction]] = []
        for q, lower in enumerate(self.unit_lower):
            row = [Fraction(0)] * self.multiplicity
            row[q] = Fraction(1)
            for earlier in range(q):
                if lower[earlier]:
                    for column in range(earlier + 1):
                        row[column] -= lower[earlier] * rows[earlier][column]
            rows.append(row)
        return tuple(tuple(row) for row in rows)

    @cached_property
    def dual(self) -> Matrix:
        """G^-1, exact."""
        inverse = self.unit_lower_inverse
        size = range(self.multiplicity)
        return tuple(tuple(sum((inverse[k][a] * inverse[k][b] / self.pivots[k]
                                for k in range(max(a, b), self.multiplicity)), Fraction(0)) for b in size) for a in size)


def closed_form(symmetry: IndexSymmetry, weight: int, multiplicity: int) -> ClosedForm:
    """Choose the independent embeddings of a weight and factorise their Gram matrix.

    Args:
        symmetry: The index symmetry.
        weight: Weight l.
        multiplicity: How often it occurs, by characters.

    Returns:
        The closed form of this weight.
    """
    embeddings: list[SymmetrisedWord] = []
    lower: list[list[Fraction]] = []
    pivots: list[Fraction] = []
    for candidate in symmetrised_words(symmetry, weight):
        if len(embeddings) == multiplicity:
            break
        row: list[Fraction] = []  # L D of the candidate, solved by forward substitution
        for q, embedding in enumerate(embeddings):
            row.append(embedding.overlap(candidate) - sum((lower[q][k] * row[k] for k in range(q)), Fraction(0)))
        scaled = [value / pivot for value, pivot in zip(row, pivots)]
        residual = candidate.overlap(candidate) - sum((a * b for a, b in zip(row, scaled)), Fraction(0))
        if residual:
            embeddings.append(candidate)
            lower.append([*scaled, Fraction(1)])
            pivots.append(residual)
    assert len(embeddings) == multiplicity, "words span all equivariant maps"
    square = tuple(tuple([*row, *[Fraction(0)] * (multiplicity - len(row))]) for row in lower)
    return ClosedForm(weight, tuple(embeddings), square, tuple(Fraction(pivot) for pivot in pivots))


def symmetrised_words(symmetry: IndexSymmetry, weight: int) -> Iterator[SymmetrisedWord]:
    """The words of a weight summed over their orbits, ascending in their first words; sums that vanish are left out."""
    for orbit in symmetry.signed_orbits(words(symmetry.rank, weight), Word.moved):
        yield SymmetrisedWord(tuple(sorted(orbit.items())))

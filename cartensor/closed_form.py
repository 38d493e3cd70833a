"""Closed forms: the independent symmetrised words of one weight, with their exact Gram matrix.

The words of ``isotropic`` are summed over their orbits under the index symmetry; the sums are taken in
ascending order of their first words, and every one that is independent of those before it is kept, until the
multiplicity that the characters predict is reached.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from cartensor.gram import GramFactors, IndependentSelection, Matrix
from cartensor.index_symmetry import IndexSymmetry
from cartensor.isotropic import Word, overlap, words


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


@dataclass(frozen=True, repr=False)
class ClosedForm:
    """All embeddings of one weight into a symmetry class, in closed form.

    Attributes:
        weight: Weight l of the natural tensors.
        embeddings: The independent symmetrised words E_q, one for each copy of the weight.
        factors: The factorisation of their Gram matrix.
    """

    weight: int
    embeddings: tuple[SymmetrisedWord, ...]
    factors: GramFactors

    @property
    def multiplicity(self) -> int:
        """How often the weight occurs."""
        return len(self.embeddings)

    @cached_property
    def gram(self) -> tuple[tuple[int, ...], ...]:
        """G_qq', with <E_q(N), E_q'(M)> = G_qq' <N, M>."""
        return tuple(tuple(first.overlap(second) for second in self.embeddings) for first in self.embeddings)

    @property
    def dual(self) -> Matrix:
        """G^-1, the coefficients of the extraction."""
        return self.factors.dual

    def __repr__(self) -> str:
        terms = ", ".join(str(len(word.terms)) for word in self.embeddings)
        return f"<closed form of weight {self.weight}: {self.multiplicity} embeddings of {terms} words>"


@lru_cache(maxsize=1024)
def closed_form(symmetry: IndexSymmetry, weight: int, multiplicity: int) -> ClosedForm:
    """Choose the independent embeddings of a weight.

    Args:
        symmetry: The index symmetry.
        weight: Weight l.
        multiplicity: How often it occurs, by characters.

    Returns:
        The closed form of this weight.
    """
    embeddings: list[SymmetrisedWord] = []
    selection = IndependentSelection()
    candidates = symmetrised_words(symmetry, weight)
    while len(embeddings) < multiplicity:  # words span all equivariant maps, so they do not run out
        candidate = next(candidates)
        overlaps = [embedding.overlap(candidate) for embedding in embeddings]
        if selection.add(overlaps, candidate.overlap(candidate)):
            embeddings.append(candidate)
    return ClosedForm(weight, tuple(embeddings), selection.factors())


def symmetrised_words(symmetry: IndexSymmetry, weight: int) -> Iterator[SymmetrisedWord]:
    """Words summed over their orbits, ascending in their first words, without sums that vanish."""
    for orbit in symmetry.signed_orbits(words(symmetry.rank, weight), Word.moved):
        yield SymmetrisedWord(tuple(sorted(orbit.items())))

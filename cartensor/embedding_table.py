"""Integer tables of embeddings over the independent components, and the maps made of them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import lcm

from cartensor.closed_form import ClosedForm
from cartensor.components import Components
from cartensor.exact_vectors import ExactVectors
from cartensor.gram import GramFactors, Matrix
from cartensor.isotropic import Word
from cartensor.lazy_numpy import np
from cartensor.natural_bases import monomials, natural_basis

_LARGEST_INT64 = 2**62


@dataclass(frozen=True, eq=False)
class EmbeddingTable:
    """All copies of one weight: sqrt(squares[m]) * integers[q, :, m] is E_q applied to basis tensor m.

    Attributes:
        weight: Weight l.
        integers: Values at the representatives, [multiplicity, components, 2l+1].
        squares: One positive Fraction for each packed component, the same for all copies.
        factors: The factorisation of the Gram matrix of the copies.
    """

    weight: int
    integers: np.ndarray
    squares: tuple[Fraction, ...]
    factors: GramFactors

    @cached_property
    def closed_embedding(self) -> MixedTable:
        """The embeddings E_q themselves."""
        size = range(len(self.integers))
        identity = tuple(tuple(Fraction(a == b) for b in size) for a in size)
        return MixedTable(self, identity, tuple(Fraction(1) for _ in size))

    @cached_property
    def closed_extraction(self) -> MixedTable:
        """The duals sum (G^-1)_qq' E_q'."""
        return MixedTable(self, self.factors.dual, tuple(Fraction(1) for _ in self.integers))

    @cached_property
    def orthonormal(self) -> MixedTable:
        """The orthonormal set U_q, embedding and extraction in one."""
        return MixedTable(self, self.factors.unit_lower_inverse, self.factors.pivots)


@dataclass(frozen=True, eq=False)
class MixedTable:
    """Channels (sum over q' of rows[q][q'] E_q') / sqrt(norms[q]), applied to tensors and to parts.

    Attributes:
        table: The embeddings E_q'.
        rows: Rational coefficients.
        norms: Positive Fractions.
    """

    table: EmbeddingTable
    rows: Matrix
    norms: tuple[Fraction, ...]

    @cached_property
    def squares(self) -> np.ndarray:
        """Squared scale of each channel and packed component, Fractions, [multiplicity, 2l+1]."""
        return np.array([[square / norm for square in self.table.squares] for norm in self.norms], dtype=object)

    @cached_property
    def numerators(self) -> tuple[np.ndarray, int]:
        """The rows as integers over one denominator."""
        denominator = lcm(*(value.denominator for row in self.rows for value in row))
        integers = [[int(value * denominator) for value in row] for row in self.rows]
        return np.array(integers, dtype=object), denominator

    def floats(self) -> np.ndarray:
        """The channels at the representatives in double precision, [multiplicity * (2l+1), components]."""
        numerators, denominator = self.numerators
        integers = self.table.integers
        mixed = np.tensordot(numerators, integers.astype(object), axes=(1, 0))
        scales = np.array([[float(square) ** 0.5 for square in row] for row in self.squares]) / denominator
        columns = mixed.astype(np.float64).transpose(0, 2, 1) * scales[:, :, None]
        return columns.reshape(-1, integers.shape[1])

    def extracted(self, folded: ExactVectors) -> np.ndarray:
        """Exact parts [rows, multiplicity, 2l+1] of tensors folded on the components, [rows, components]."""
        count, components, width = self.table.integers.shape
        flat = self.table.integers.transpose(1, 0, 2).reshape(components, count * width).astype(object)
        contracted = folded.dot(flat).mapped(lambda array: array.reshape(-1, count, width).transpose(0, 2, 1))
        numerators, denominator = self.numerators
        mixed = contracted.dot(numerators.T, denominator).mapped(lambda array: array.transpose(0, 2, 1))
        return mixed.values(self.squares)

    def embedded(self, parts: np.ndarray, kind: str) -> ExactVectors:
        """Exact values at the representatives, [rows, components], of parts, [rows, multiplicity, 2l+1]."""
        count, components, width = self.table.integers.shape
        vectors = ExactVectors.of(parts, kind, self.squares)
        numerators, denominator = self.numerators
        mixed = vectors.mapped(lambda array: array.transpose(0, 2, 1)).dot(numerators, denominator)
        flat = mixed.mapped(lambda array: array.transpose(0, 2, 1).reshape(-1, count * width))
        columns = self.table.integers.transpose(0, 2, 1).reshape(count * width, components).astype(object)
        return flat.dot(columns)


def table_of_words(form: ClosedForm, components: Components) -> EmbeddingTable:
    """The table of a closed form: its symmetrised words at the representatives.

    Args:
        form: The closed form of one weight.
        components: The independent components of the class.
    """
    basis = natural_basis(form.weight)
    tensors = basis.integer_array()
    column = _monomial_columns(form.weight)
    counts = np.zeros((form.multiplicity, components.count, len(monomials(form.weight))), dtype=np.int64)
    indices = components.representatives
    for channel, embedding in zip(counts, form.embeddings, strict=True):
        for word, sign in embedding.terms:
            rows, factors, natural = _evaluated(word, indices)
            place = column[(natural == 0).sum(1), (natural == 1).sum(1)]
            channel[rows, place] += sign * factors
    largest = int(np.abs(counts).sum(2).max(initial=0)) * max(map(abs, tensors.flat), default=0)
    number_type = np.int64 if largest < _LARGEST_INT64 else object
    integers = counts.astype(number_type) @ tensors.T.astype(number_type)
    return EmbeddingTable(form.weight, integers, basis.integer_tensors()[1], form.factors)


def _monomial_columns(weight: int) -> np.ndarray:
    """Position among the monomials by the numbers of x and y."""
    column = np.zeros((weight + 1, weight + 1), dtype=np.int64)
    for k, (a, b, _) in enumerate(monomials(weight)):
        column[a, b] = k
    return column


def _evaluated(word: Word, indices: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A word at index tuples [components, rank]: where it is not zero, its factor and N's indices there."""
    alive = np.ones(len(indices), dtype=bool)
    for a, b in word.deltas:
        alive &= indices[:, a] == indices[:, b]
    epsilon = list(word.epsilon)
    for k, a in enumerate(epsilon):
        for b in epsilon[:k]:
            alive &= indices[:, a] != indices[:, b]
    rows = np.flatnonzero(alive)
    kept = indices[rows]
    natural = kept[:, list(word.natural)]
    if not epsilon:
        return rows, np.ones(len(rows), dtype=np.int64), natural
    axes = kept[:, epsilon]
    if len(epsilon) == 2:
        summed = 3 - axes.sum(1)
        axes = np.column_stack([axes, summed])
        natural = np.column_stack([summed, natural])
    # The sign of a permutation of 0, 1, 2 is the product of its differences over 2.
    first, second, third = axes.T
    return rows, (second - first) * (third - first) * (third - second) // 2, natural

"""Exact tables between the independent components of a symmetry class and the packed natural parts.

A table holds integers and one squared scale for each column, so that exact arithmetic is integer arithmetic and a
single square root is applied at the end.  Closed forms give three of them: the orthonormal embedding (its transpose
is its extraction), the closed embedding and the closed extraction (its dual).

Imports: index_symmetry, isotropic, closed_form, natural_basis; NumPy for the integers.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import product
from math import lcm

import numpy as np

from cartensor.closed_form import ClosedForm, Matrix
from cartensor.index_symmetry import IndexSymmetry, sorting_sign
from cartensor.isotropic import Word
from cartensor.natural_basis import monomials, natural_basis


@dataclass(frozen=True, eq=False)
class ChannelTable:
    """Columns sqrt(squared_scales[q, m]) * integers[q, :, m] over the independent components.

    Attributes:
        weight: Weight l of the parts.
        integers: Object array of Python integers, [multiplicity, components, 2l+1].
        squared_scales: Object array of positive Fractions, [multiplicity, 2l+1].
    """

    weight: int
    integers: np.ndarray
    squared_scales: np.ndarray

    @cached_property
    def nonzeros(self) -> tuple[tuple[tuple[tuple[int, int], ...], ...], ...]:
        """For each (q, m) the pairs (component, integer) that are not zero."""
        return tuple(tuple(tuple((int(o), int(channel[o, m])) for o in np.flatnonzero(channel[:, m]))
                           for m in range(channel.shape[1])) for channel in self.integers)

    def floats(self) -> np.ndarray:
        """The columns in float64, [multiplicity * (2l+1), components]."""
        scales = np.array([[float(square) ** 0.5 for square in row] for row in self.squared_scales])
        columns = self.integers.astype(np.float64) * scales[:, None, :]
        return columns.transpose(0, 2, 1).reshape(-1, self.integers.shape[1])

    def combined(self, rows: Matrix) -> ChannelTable:
        """The table whose channel q is sum over q' of rows[q][q'] times channel q', scales of q' being those of q."""
        denominators = [lcm(*(value.denominator for value in row)) for row in rows]
        numerators = np.array([[int(value * scale) for value in row] for row, scale in zip(rows, denominators)],
                              dtype=object)
        integers = np.tensordot(numerators, self.integers, axes=(1, 0))
        scales = [[square / scale**2 for square in self.squared_scales[0]] for scale in denominators]
        return ChannelTable(self.weight, integers, np.array(scales, dtype=object))

    def divided(self, squares: tuple[Fraction, ...]) -> ChannelTable:
        """The table with channel q divided by the square root of squares[q]."""
        scales = [[scale / square for scale in row] for row, square in zip(self.squared_scales, squares)]
        return ChannelTable(self.weight, self.integers, np.array(scales, dtype=object))


@dataclass(frozen=True, eq=False)
class Components:
    """The independent components of a symmetry class, as positions in the flattened array of 3^n components.

    Attributes:
        representatives: The first index tuple of each component's orbit.
        orbit: For each of the 3^n positions its component, or -1 where the symmetry makes it zero, [3^n].
        sign: The position's sign relative to the representative, [3^n]; 0 where it is zero.
    """

    representatives: tuple[tuple[int, ...], ...]
    orbit: np.ndarray
    sign: np.ndarray

    @classmethod
    def of(cls, symmetry: IndexSymmetry) -> Components:
        """The components of an index symmetry."""
        size = 3**symmetry.rank
        orbit = np.full(size, -1, dtype=np.int64)
        sign = np.zeros(size, dtype=np.int64)
        position = {index: k for k, index in enumerate(product(range(3), repeat=symmetry.rank))}
        for number, members in enumerate(symmetry.component_orbits):
            for index, own_sign in members.items():
                orbit[position[index]] = number
                sign[position[index]] = own_sign
        return cls(tuple(next(iter(members)) for members in symmetry.component_orbits), orbit, sign)

    @property
    def count(self) -> int:
        """Number of independent components."""
        return len(self.representatives)

    @cached_property
    def members(self) -> tuple[tuple[tuple[int, int], ...], ...]:
        """For each component the pairs (position, sign) of its orbit."""
        found: list[list[tuple[int, int]]] = [[] for _ in range(self.count)]
        for position, (number, sign) in enumerate(zip(self.orbit.tolist(), self.sign.tolist())):
            if sign:
                found[number].append((position, sign))
        return tuple(tuple(pairs) for pairs in found)

    def unfolded(self, columns: np.ndarray) -> np.ndarray:
        """Columns over the components, [..., components], as columns over all positions, [..., 3^n]."""
        if not self.count:
            return np.zeros(columns.shape[:-1] + self.sign.shape, dtype=columns.dtype)
        return columns[..., self.orbit] * self.sign


def embedding_table(form: ClosedForm, components: Components) -> ChannelTable:
    """The closed embedding: column (q, m) is E_q applied to basis tensor m, at each representative.

    Args:
        form: The closed form of one weight.
        components: The independent components of the class.
    """
    tensors, squares = natural_basis(form.weight).integer_tensors()
    columns = {monomial: k for k, monomial in enumerate(monomials(form.weight))}
    channels = []
    for embedding in form.embeddings:
        counts = np.zeros((components.count, len(columns)), dtype=object)
        for word, sign in embedding.terms:
            for number, index in enumerate(components.representatives):
                monomial, value = _evaluated(word, index)
                if value:
                    counts[number, columns[monomial]] += sign * value
        channels.append(counts @ tensors.T)
    scales = np.array([list(squares)] * form.multiplicity, dtype=object)
    return ChannelTable(form.weight, np.array(channels, dtype=object), scales)


def orthonormal_table(form: ClosedForm, embedding: ChannelTable) -> ChannelTable:
    """The orthonormal embedding U_q = D_q^(-1/2) sum (L^-1)_qq' E_q'; extraction is its transpose."""
    return embedding.combined(form.unit_lower_inverse).divided(form.pivots)


def extraction_table(form: ClosedForm, embedding: ChannelTable) -> ChannelTable:
    """The closed extraction sum (G^-1)_qq' E_q', to be contracted with the whole tensor."""
    return embedding.combined(form.dual)


def _evaluated(word: Word, index: tuple[int, ...]) -> tuple[tuple[int, int, int], int]:
    """The word at one index tuple: which component of the natural tensor (index counts) and the factor -1, 0 or 1."""
    zero = (0, 0, 0), 0
    for a, b in word.deltas:
        if index[a] != index[b]:
            return zero
    values = [index[k] for k in word.natural]
    factor = 1
    if word.epsilon:
        axes = [index[k] for k in word.epsilon]
        if len(set(axes)) < len(axes):
            return zero
        if len(axes) == 2:
            axes.append(3 - sum(axes))
            values.append(axes[-1])
        factor = sorting_sign(axes)
    return (values.count(0), values.count(1), values.count(2)), factor

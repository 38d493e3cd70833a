"""Symmetry-adapted embeddings: the copies of a weight as null spaces over the independent components.

On the independent components of a class the rotation generators J_x, J_y, J_z are sparse integer matrices.
Copies of weight l are the tensors v with J_z v = 0 and -(J_x^2 + J_y^2) v = l(l+1) v: what becomes of the
natural tensor with m = 0.  Its other components follow by applying J_x and J_y, as they do for the harmonic
polynomials.  Work grows with the number of components and not with the number of words, so this is the
construction for large symmetry groups.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache, cached_property
from math import lcm

from cartensor.components import Components
from cartensor.embedding_table import EmbeddingTable
from cartensor.exact_linear import solve_for_later_unknowns
from cartensor.gram import IndependentSelection
from cartensor.lazy_numpy import np
from cartensor.natural_bases import Monomial, natural_basis
from cartensor.spherical import polynomial_product

#: The nonzero entries (i, j, value) of the generators of rotations about x, y and z.
GENERATORS = tuple((((a + 1) % 3, (a + 2) % 3, -1), ((a + 2) % 3, (a + 1) % 3, 1)) for a in range(3))


@cache
def generator_entries(weight: int) -> tuple[tuple[tuple[int, int, Fraction], ...], ...]:
    """J_x, J_y and J_z on the packed integer polynomials: (row, source, factor) for each axis."""
    polynomials = [dict(tensor.polynomial) for tensor in natural_basis(weight)]
    squares = [polynomial_product(polynomial, polynomial) for polynomial in polynomials]
    axes = []
    for axis in range(3):
        entries = []
        for source, polynomial in enumerate(polynomials):
            image = _turned_polynomial(polynomial, axis)
            products = [polynomial_product(member, image) for member in polynomials]
            entries += [(k, source, value / squares[k]) for k, value in enumerate(products) if value]
        axes.append(tuple(entries))
    return tuple(axes)


class RotatedComponents:
    """The rotation generators on the tensors of a symmetry class.

    Attributes:
        components: The independent components of the class.
    """

    def __init__(self, components: Components) -> None:
        self.components = components

    def turned(self, axis: int, vectors: np.ndarray) -> np.ndarray:
        """J_axis applied to values at the representatives, [..., components]."""
        result = np.zeros_like(vectors)
        for rows, columns, signs in self._moves[axis]:
            result[..., rows] = result[..., rows] + vectors[..., columns] * signs
        return result

    @cached_property
    def _moves(self) -> tuple[tuple[tuple[np.ndarray, np.ndarray, np.ndarray], ...], ...]:
        """For each axis the (rows, columns, values) of J, one triple for each index and generator entry."""
        components = self.components
        indices = components.representatives
        places = indices @ np.array(components.strides, dtype=np.int64)
        moves = []
        for axis in range(3):
            found = []
            for k, weight in enumerate(components.index_weights):
                for row, source, factor in generator_entries(weight)[axis]:
                    rows = np.flatnonzero(indices[:, k] == row)
                    origins = places[rows] + (source - row) * components.strides[k]
                    alive = components.sign[origins] != 0
                    signs = components.sign[origins][alive]
                    values = signs * int(factor) if factor.denominator == 1 else signs.astype(object) * factor
                    found.append((rows[alive], components.orbit[origins][alive], values))
            moves.append(tuple(found))
        return tuple(moves)

    @cached_property
    def _invariant_about_z(self) -> tuple[np.ndarray, list[int]]:
        """A basis of the null space of J_z, [dimension, components], and the component that is 1 in each."""
        equations: list[dict[int, int]] = [{} for _ in range(self.components.count)]
        for rows, columns, signs in self._moves[2]:
            for row, column, sign in zip(rows.tolist(), columns.tolist(), signs.tolist(), strict=True):
                equations[row][column] = equations[row].get(column, 0) + sign
        return _null_space([{k: v for k, v in equation.items() if v} for equation in equations], self.components.count)

    @cached_property
    def _casimir(self) -> np.ndarray:
        """-(J_x^2 + J_y^2) in the basis of vectors invariant about z; row k is the image of vector k."""
        basis, free = self._invariant_about_z
        image = -sum(self.turned(axis, self.turned(axis, basis)) for axis in (0, 1))
        return image[:, free]

    def copies(self, weight: int) -> np.ndarray:
        """The m = 0 members of all copies of a weight, [multiplicity, components], Fractions."""
        basis, _ = self._invariant_about_z
        shifted = self._casimir - weight * (weight + 1) * np.eye(len(basis), dtype=int)
        equations = [{k: value for k, value in enumerate(column) if value} for column in shifted.T]
        return _null_space(equations, len(basis))[0] @ basis


def table_of_null_space(rotated: RotatedComponents, weight: int) -> EmbeddingTable:
    """The table of all copies of a weight.

    Args:
        rotated: The rotation generators on the class.
        weight: Weight l.
    """
    members: dict[int, np.ndarray] = {2 * weight: rotated.copies(weight)}
    while len(members) < 2 * weight + 1:
        for axis, source, images in _ladder(weight):
            unknown = [(row, value) for row, value in images if row not in members]
            if source not in members or len(unknown) != 1:
                continue
            ((row, value),) = unknown
            rest = sum(members[other] * factor for other, factor in images if other in members)
            members[row] = (rotated.turned(axis, members[source]) - rest) * (1 / value)
    table = np.stack([members[m] for m in range(2 * weight + 1)], axis=-1)
    integers = np.empty(table.shape, dtype=object)
    for channel, values in zip(integers, table, strict=True):
        denominator = lcm(*(Fraction(value).denominator for value in values.flat))
        channel[...] = values * denominator
    integers = np.vectorize(int, otypes=[object])(integers)
    tensors = natural_basis(weight)
    components = rotated.components
    weighted = integers[:, :, -1] * components.sizes.astype(object)
    if components.squares is not None:
        weighted = weighted * components.squares
    gram = (integers[:, :, -1] @ weighted.T) * (1 / tensors[2 * weight].norm_squared)
    selection = IndependentSelection()
    for q in range(len(gram)):
        selection.add(gram[q, :q].tolist(), gram[q, q])
    return EmbeddingTable(weight, integers, tuple(1 / tensor.norm_squared for tensor in tensors), selection.factors())


def _ladder(weight: int) -> Iterator[tuple[int, int, list[tuple[int, Fraction]]]]:
    """J_x and J_y on the packed integer polynomials: (axis, source, [(row, factor), ...]), m = 0 first."""
    for source in range(2 * weight, -1, -1):
        for axis in (0, 1):
            entries = generator_entries(weight)[axis]
            yield axis, source, [(row, factor) for row, own, factor in entries if own == source]


def _turned_polynomial(polynomial: dict[Monomial, int], axis: int) -> dict[Monomial, int]:
    """The sum over entries (i, j) of the generator of r_i d/dr_j."""
    result: dict[Monomial, int] = {}
    for i, j, value in GENERATORS[axis]:
        for monomial, coefficient in polynomial.items():
            if monomial[j]:
                powers = list(monomial)
                powers[j] -= 1
                powers[i] += 1
                key = (powers[0], powers[1], powers[2])
                result[key] = result.get(key, 0) + value * coefficient * monomial[j]
    return result


def _null_space(equations: list[dict], size: int) -> tuple[np.ndarray, list[int]]:
    """A basis of the solutions, [dimension, size] of exact numbers, and the free unknown of each vector."""
    solved = solve_for_later_unknowns(equations)
    free = [unknown for unknown in range(size) if unknown not in solved]
    basis = np.zeros((len(free), size), dtype=object)
    for k, unknown in enumerate(free):
        basis[k, unknown] = 1
    place = {unknown: k for k, unknown in enumerate(free)}
    for dependent, expression in solved.items():
        for unknown, coefficient in expression.items():
            basis[place[unknown], dependent] = coefficient
    return basis, free

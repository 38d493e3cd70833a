"""Index symmetries on parentage chains: what a permutation of indices does to them, and what is invariant.

The exchange of the indices k and k+1 changes the k-th intermediate weight of a chain and nothing else, so it
is made of blocks of at most three chains; every permutation is a product of such exchanges.  The copies of a
weight that a signed group allows are the null space of its generators, each minus its sign.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import cache, lru_cache
from itertools import combinations
from math import gcd, lcm

from cartensor.chain_map import ChainChannels, ChainMap
from cartensor.exact_linear import solve_for_later_unknowns
from cartensor.index_symmetry import IndexSymmetry, Permutation
from cartensor.lazy_numpy import np
from cartensor.natural_bases import natural_basis
from cartensor.parentage import chain_squares, chains, children, step
from cartensor.sparse_rows import SparseRows

Vector = dict[int, Fraction]


def symmetric_map(symmetry: IndexSymmetry, weights: Iterable[int]) -> ChainMap:
    """Extraction and embedding of the tensors of an index symmetry.

    Args:
        symmetry: The index symmetry.
        weights: The weights that occur.
    """
    order = local_order(symmetry)
    generators = tuple((reordered(permutation, order), sign) for permutation, sign in symmetry.generators)
    local = IndexSymmetry(symmetry.letters, generators)
    return ChainMap(symmetry.rank, {weight: symmetric_channels(local, weight) for weight in weights}, order)


def symmetric_channels(symmetry: IndexSymmetry, weight: int) -> ChainChannels:
    """The channels of a weight that an index symmetry allows: orthogonal invariant combinations of chains.

    Args:
        symmetry: The index symmetry.
        weight: Weight l.
    """
    rank = symmetry.rank
    squares = chain_squares(rank, weight)
    vectors, norms = _orthogonalised(_invariant_vectors(symmetry, weight), squares)
    rows, scaled = [], []
    for vector, norm in zip(vectors, norms, strict=True):
        scale = Fraction(lcm(*(value.denominator for value in vector.values())))
        scale /= gcd(*(int(value * scale) for value in vector.values()))
        rows.append({chain: int(value * scale) for chain, value in vector.items()})
        scaled.append(norm * scale**2)
    return ChainChannels(rank, weight, SparseRows.of(rows, len(squares)), tuple(scaled))


@cache
def exchange_block(lower: int, upper: int) -> dict[int, dict[int, Fraction]]:
    """Exchange of two neighbouring indices between the weights before and after them.

    Args:
        lower: Weight before the two indices.
        upper: Weight after them.

    Returns:
        {b: {b': factor}}: the integer embedding through the weight b, with its two indices exchanged, is the
        sum of factor times the one through b'.
    """
    between = [weight for weight in children(lower) if upper in children(weight)]
    norms = [tensor.norm_squared for tensor in natural_basis(lower)]
    arrays = {}
    for weight in between:
        first, second = step(lower, weight).integers, step(weight, upper).integers[:, :, 0]
        arrays[weight] = np.einsum("aib,bj->aij", first, second).astype(object)
    squares = {weight: step(lower, weight).square * step(weight, upper).square for weight in between}
    top = natural_basis(upper)[0].norm_squared
    block = {}
    for weight in between:
        exchanged = arrays[weight].transpose(0, 2, 1)
        products = {
            other: sum(norm * int((a * b).sum()) for norm, a, b in zip(norms, arrays[other], exchanged, strict=True))
            for other in between
        }
        block[weight] = {other: value / (squares[other] * top) for other, value in products.items() if value}
    return block


@lru_cache(maxsize=64)
def exchange(rank: int, weight: int, position: int) -> tuple[tuple[tuple[int, Fraction], ...], ...]:
    """For each chain the chains, with factors, that it becomes when two neighbouring indices are exchanged.

    Args:
        rank: Rank n.
        weight: Weight l.
        position: The first of the two indices.
    """
    names = chains(rank, weight)
    places = {name: place for place, name in enumerate(names)}
    rows = []
    for name in names:
        before, after = name[: position + 1], name[position + 2 :]
        block = exchange_block(before[-1], after[0])[name[position + 1]]
        rows.append(tuple((places[(*before, between, *after)], factor) for between, factor in block.items()))
    return tuple(rows)


def exchanged(vector: Vector, rank: int, weight: int, position: int) -> Vector:
    """A combination of chains with the indices ``position`` and ``position + 1`` exchanged."""
    rows = exchange(rank, weight, position)
    result: Vector = {}
    for chain, value in vector.items():
        for image, factor in rows[chain]:
            result[image] = result.get(image, 0) + value * factor
    return {chain: value for chain, value in result.items() if value}


def local_order(symmetry: IndexSymmetry) -> tuple[int, ...]:
    """An order of the indices in which the generators need few exchanges of neighbours.

    Exchanges fill the equations, so that their number decides the cost.  Found by exchanging pairs of indices
    of the order as long as that helps.
    """

    def cost(order: tuple[int, ...]) -> int:
        return sum(len(neighbouring_exchanges(reordered(permutation, order))) for permutation, _ in symmetry.generators)

    order = tuple(range(symmetry.rank))
    best = cost(order)
    improved = True
    while improved:
        improved = False
        for a, b in combinations(range(symmetry.rank), 2):
            candidate = list(order)
            candidate[a], candidate[b] = candidate[b], candidate[a]
            reached = cost(tuple(candidate))
            if reached < best:
                order, best, improved = tuple(candidate), reached, True
    return order


def reordered(permutation: Permutation, order: tuple[int, ...]) -> Permutation:
    """The permutation of the axes of T.transpose(order) that is the given one of the axes of T."""
    place = {axis: k for k, axis in enumerate(order)}
    return tuple(place[permutation[axis]] for axis in order)


def neighbouring_exchanges(permutation: Permutation) -> list[int]:
    """Positions k of exchanges (k, k+1) whose product, the first applied first, is the permutation."""
    order = list(permutation)
    positions = []
    for last in range(len(order) - 1, 0, -1):
        for k in range(last):
            if order[k] > order[k + 1]:
                order[k], order[k + 1] = order[k + 1], order[k]
                positions.append(k)
    return positions


def _invariant_vectors(symmetry: IndexSymmetry, weight: int) -> list[Vector]:
    """A basis of the combinations x of chains with P x = sign x for every generator (P, sign)."""
    rank = symmetry.rank
    size = len(chain_squares(rank, weight))
    equations: list[Vector] = []
    for permutation, sign in symmetry.generators:
        rows: list[Vector] = [{} for _ in range(size)]
        for chain in range(size):
            image: Vector = {chain: Fraction(1)}
            for position in neighbouring_exchanges(permutation):
                image = exchanged(image, rank, weight, position)
            for row, value in image.items():
                rows[row][chain] = value
        for row, equation in enumerate(rows):
            equation[row] = equation.get(row, Fraction(0)) - sign
            equations.append({chain: value for chain, value in equation.items() if value})
    solved = solve_for_later_unknowns(equations)
    vectors: dict[int, Vector] = {chain: {chain: Fraction(1)} for chain in range(size) if chain not in solved}
    for dependent, expression in solved.items():
        for free, value in expression.items():
            vectors[free][dependent] = Fraction(value)
    return list(vectors.values())


def _orthogonalised(vectors: list[Vector], squares: tuple[Fraction, ...]) -> tuple[list[Vector], list[Fraction]]:
    """Gram and Schmidt on sparse vectors, with the squared norms of the chains as weights."""
    found: list[Vector] = []
    norms: list[Fraction] = []
    meets: dict[int, list[int]] = {}  # chain -> vectors found that hold it
    for vector in vectors:
        overlaps: dict[int, Fraction] = {}
        for chain, value in vector.items():
            for other in meets.get(chain, ()):
                overlaps[other] = overlaps.get(other, 0) + value * squares[chain] * found[other][chain]
        rest = dict(vector)
        for other, overlap in overlaps.items():
            factor = overlap / norms[other]
            if factor:
                for chain, value in found[other].items():
                    rest[chain] = rest.get(chain, 0) - factor * value
        rest = {chain: value for chain, value in rest.items() if value}
        for chain in rest:
            meets.setdefault(chain, []).append(len(found))
        norms.append(sum((squares[chain] * value**2 for chain, value in rest.items()), Fraction(0)))
        found.append(rest)
    return found, norms

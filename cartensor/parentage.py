"""Parentage chains: a tensor without index symmetry is decomposed by coupling one index after the other.

A vector index times weight l is l-1, l and l+1 (only 1 for l = 0), each once; so every chain of weights
0, 1, l2, ..., ln is one copy of weight ln in rank n, chains are orthogonal, and there are as many as the
multiplicity says (J. A. R. Coope, R. F. Snider, F. R. McCourt, J. Chem. Phys. 43, 2269; arXiv 2412.18263).
With the integer polynomials of the packed basis every coupling is an integer array up to one square root.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property
from math import gcd, lcm

from cartensor.characters import general_multiplicity
from cartensor.coupling import couple
from cartensor.lazy_numpy import np
from cartensor.natural_bases import natural_basis
from cartensor.surd import Surd

Chain = tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Step:
    """One coupling of weight l and a vector index, as the embedding of the child weight.

    The child's basis polynomial P'_m' becomes sum over m, i of integers[m, i, m'] P_m (tensor) e_i, which
    multiplies squared norms by ``square``.

    Attributes:
        parent: Weight l.
        child: Weight l-1, l or l+1.
        integers: Integers [2l+1, 3, 2l'+1] without common factor.
        square: Ratio of squared norms.
    """

    parent: int
    child: int
    integers: np.ndarray
    square: Fraction

    @cached_property
    def orthonormal(self) -> np.ndarray:
        """The isometry between packed orthonormal bases in double precision, [2l+1, 3, 2l'+1]."""
        norms = [
            np.array([float(tensor.norm_squared) for tensor in natural_basis(weight)]) ** 0.5
            for weight in (self.parent, self.child)
        ]
        scaled = self.integers.astype(np.float64) * norms[0][:, None, None] / norms[1]
        return scaled / float(self.square) ** 0.5

    @cached_property
    def nonzeros(self) -> tuple[tuple[tuple[int, int], ...], ...]:
        """For each child component the pairs (3 m + i, integer) that are not zero."""
        flat = self.integers.reshape(-1, 2 * self.child + 1)
        return tuple(tuple((int(k), int(flat[k, m])) for k in np.flatnonzero(flat[:, m])) for m in range(flat.shape[1]))


def children(weight: int) -> tuple[int, ...]:
    """The weights in a vector times a weight, ascending."""
    return (weight - 1, weight, weight + 1) if weight else (1,)


@cache
def step(parent: int, child: int) -> Step:
    """The coupling of a weight and a vector index to a child weight, in integers."""
    lower, upper = natural_basis(parent), natural_basis(child)
    entries: dict[tuple[int, int, int], Fraction] = {}
    radicands = set()
    for m, i, k, coefficient in couple(parent, 1, child, "component").terms:
        # The coupling of scale "component" is the isometry between orthonormal packed bases.
        value = coefficient * Surd.sqrt(upper[k].norm_squared / lower[m].norm_squared)
        ((radicand, entries[m, i, k]),) = value.terms.items()
        radicands.add(radicand)
    (radicand,) = radicands  # rational up to one square root for the whole coupling
    scale = Fraction(lcm(*(value.denominator for value in entries.values())))
    scale /= gcd(*(int(value * scale) for value in entries.values()))
    integers = np.zeros((2 * parent + 1, 3, 2 * child + 1), dtype=np.int64)
    for place, value in entries.items():
        integers[place] = int(value * scale)
    return Step(parent, child, integers, scale**2 / radicand)


@cache
def parents(rank: int, weight: int) -> tuple[int, ...]:
    """Weights of rank n-1 from which a weight of rank n comes, ascending."""
    return tuple(
        parent
        for parent in range(max(0, weight - 1), min(rank - 1, weight + 1) + 1)
        if weight in children(parent) and general_multiplicity(rank - 1, parent)
    )


@cache
def chains(rank: int, weight: int) -> tuple[Chain, ...]:
    """The chains (0, 1, ..., weight) of a rank in the order of the channels: sorted, read from the end.

    Args:
        rank: Rank n.
        weight: The last weight of the chain.
    """
    if rank == 0:
        return ((0,),) if weight == 0 else ()
    return tuple((*chain, weight) for parent in parents(rank, weight) for chain in chains(rank - 1, parent))


@cache
def chain_squares(rank: int, weight: int) -> tuple[Fraction, ...]:
    """Squared norm of the integer embedding along every chain, relative to its natural tensor."""
    if rank == 0:
        return (Fraction(1),)
    return tuple(
        square * step(parent, weight).square
        for parent in parents(rank, weight)
        for square in chain_squares(rank - 1, parent)
    )


def chain_blocks(rank: int) -> Iterator[tuple[Chain, np.ndarray, np.ndarray]]:
    """The change-of-basis matrix of rank n, exact, one chain at a time (it has 9^n entries in all).

    Args:
        rank: Rank n, at most 12 (the integers fit 64 bits, which is checked).

    Yields:
        The chain; integer columns, [3^n, 2l+1] in int64, without common factor; and the squared norm of each
        column, [2l+1] as Fractions, whose root turns it into a unit vector.

    Raises:
        OverflowError: An integer does not fit 64 bits.

    >>> import cartensor as ct
    >>> [(chain, columns.shape) for chain, columns, _ in ct.chain_blocks(2)]
    [((0, 1, 0), (9, 1)), ((0, 1, 1), (9, 3)), ((0, 1, 2), (9, 5))]
    """

    def grown(chain: Chain, columns: np.ndarray, square: Fraction) -> Iterator:
        weight = chain[-1]
        if len(chain) == rank + 1:
            norms = [square * tensor.norm_squared for tensor in natural_basis(weight)]
            yield chain, columns.astype(np.int64), np.array(norms, dtype=object)
            return
        largest = max(int(columns.max()), -int(columns.min()))
        steps = [step(weight, child) for child in children(weight)]
        bound = largest * max(int(np.abs(coupling.integers).sum(0).max()) for coupling in steps)
        if bound >= 2**63:
            raise OverflowError(f"the integers of chains from {chain} exceed 64 bits")
        # Sums below 2^53 are exact in double precision, where the matrix product is fast.
        exact = columns.astype(np.float64 if bound < 2**53 else np.int64, copy=False)
        for coupling in steps:
            flat = coupling.integers.reshape(2 * weight + 1, -1).astype(exact.dtype)
            product = (exact @ flat).reshape(-1, 2 * coupling.child + 1)
            divisor = _common_divisor(product)
            if divisor > 1:  # also exact in double precision, and much faster than // there
                product = product / divisor if product.dtype == np.float64 else product // divisor
            yield from grown((*chain, coupling.child), product, square * coupling.square / divisor**2)

    yield from grown((0,), np.ones((1, 1)), Fraction(1))


def _common_divisor(integers: np.ndarray) -> int:
    """The greatest common divisor; a few rows settle it where it is 1."""
    few = np.gcd.reduce(integers[: 3**4].astype(np.int64), axis=None)
    return 1 if few == 1 else int(np.gcd.reduce(integers.astype(np.int64), axis=None))

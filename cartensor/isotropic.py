"""Words: products of deltas and at most one epsilon that embed a natural tensor in rank n.

A word of rank n and weight l places the l indices of a natural tensor N and pairs off the other n - l by
deltas. Where n - l is odd one epsilon takes part; by Schouten's identity (nothing is antisymmetric in four
indices in three dimensions) it is enough to let it carry two free indices and one index of N, or three free
indices where l = 0. Words span all equivariant maps from weight l into rank n (H. Weyl, The Classical Groups,
ch. II).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, permutations
from math import comb, factorial

from cartensor.index_symmetry import Permutation, sorting_sign

Pair = tuple[int, int]

_SIGNED_ORDERS = tuple((order, sorting_sign(order)) for order in permutations(range(3)))


@dataclass(frozen=True, order=True)
class Word:
    """A product of deltas, at most one epsilon and a natural tensor; words sort in the order of these fields.

    Attributes:
        deltas: Pairs of index positions, each ascending, in ascending order.
        epsilon: No position; or two ascending positions, the third index being summed with the natural
            tensor's first one; or three ascending positions (weight 0).
        natural: Ascending positions of the natural tensor's free indices.
    """

    deltas: tuple[Pair, ...]
    epsilon: tuple[int, ...]
    natural: tuple[int, ...]

    @property
    def weight(self) -> int:
        """Weight of the natural tensor."""
        return len(self.natural) + (len(self.epsilon) == 2)

    @property
    def rank(self) -> int:
        """Rank of the tensor that the word makes."""
        return 2 * len(self.deltas) + len(self.epsilon) + len(self.natural)

    def moved(self, permutation: Permutation) -> tuple[Word, int]:
        """The word with position k renamed permutation[k], and the sign of sorting epsilon's indices."""
        epsilon = [permutation[k] for k in self.epsilon]
        deltas = sorted(tuple(sorted((permutation[a], permutation[b]))) for a, b in self.deltas)
        natural = sorted(permutation[k] for k in self.natural)
        return Word(tuple(deltas), tuple(sorted(epsilon)), tuple(natural)), sorting_sign(epsilon)

    def at(self, index: tuple[int, ...]) -> tuple[int, tuple[int, int, int]]:
        """The word at an index tuple over 0, 1, 2.

        Returns:
            The product of deltas and epsilon, which is 0, 1 or -1; and how often the natural tensor's indices
            there are 0, 1 and 2.
        """
        legs = [index[k] for k in self.epsilon]
        if any(index[a] != index[b] for a, b in self.deltas) or len(set(legs)) < len(legs):
            return 0, (0, 0, 0)
        natural = [index[k] for k in self.natural]
        if len(legs) == 2:
            legs.append(3 - sum(legs))
            natural.append(legs[2])
        return sorting_sign(legs), (natural.count(0), natural.count(1), natural.count(2))


def words(rank: int, weight: int) -> Iterator[Word]:
    """All words of a rank and weight, ascending in (deltas, epsilon, natural).

    Args:
        rank: Rank n of the tensor.
        weight: Weight l of the natural tensor, at most n.
    """
    positions = tuple(range(rank))
    epsilon_size = 0 if (rank - weight) % 2 == 0 else (3 if weight == 0 else 2)
    found: list[Word] = []
    free = weight - (epsilon_size == 2)
    for epsilon in combinations(positions, epsilon_size):
        rest = [k for k in positions if k not in epsilon]
        for natural in combinations(rest, free):
            paired = tuple(k for k in rest if k not in natural)
            found.extend(Word(deltas, epsilon, natural) for deltas in pairings(paired))
    return iter(sorted(found))


def word_count(rank: int, weight: int) -> int:
    """The number of words of a rank and weight, without making them."""
    epsilon_size = 0 if (rank - weight) % 2 == 0 else (3 if weight == 0 else 2)
    free = weight - (epsilon_size == 2)
    pairs = (rank - epsilon_size - free) // 2
    if pairs < 0:
        return 0
    placed = comb(rank, epsilon_size) * comb(rank - epsilon_size, free)
    return placed * factorial(2 * pairs) // (2**pairs * factorial(pairs))


def pairings(positions: tuple[int, ...]) -> Iterator[tuple[Pair, ...]]:
    """All ways to pair off an even number of positions (none for an odd number)."""
    if not positions:
        yield ()
        return
    first = positions[0]
    for k in range(1, len(positions)):
        for rest in pairings(positions[1:k] + positions[k + 1 :]):
            yield ((first, positions[k]), *rest)


def overlap(first: Word, second: Word) -> int:
    """The number g with <first(N), second(M)> = g <N, M> for natural tensors N and M of the words' weight.

    Both words are laid over each other: a closed cycle of deltas is a factor 3, a path joins an index of N
        with one
    of M, and a path that returns to its own natural tensor is a trace of it, which is zero.  Two epsilons are
    first written as the determinant of deltas between their indices.

    Args:
        first: A word.
        second: A word of the same rank and weight.
    """
    rank, weight = first.rank, first.weight
    summed, other_summed = rank, rank + weight  # the indices of N and M that an epsilon takes
    joined = list(first.deltas + second.deltas)
    taken = int(len(first.epsilon) == 2)
    joined += [(k, rank + taken + i) for i, k in enumerate(first.natural)]
    joined += [(k, rank + weight + taken + i) for i, k in enumerate(second.natural)]
    if not first.epsilon:
        return _loops(joined, rank, weight)
    legs = (*first.epsilon, summed)[:3]
    other_legs = (*second.epsilon, other_summed)[:3]
    return sum(
        sign * _loops([*joined, *((legs[k], other_legs[order[k]]) for k in range(3))], rank, weight)
        for order, sign in _SIGNED_ORDERS
    )


def _loops(joined: list[Pair], rank: int, weight: int) -> int:
    """3^(closed cycles) of a network of deltas, or 0 where a path joins two indices of one natural tensor.

    Nodes 0..rank-1 are index positions, each with two ends in ``joined``; then come the indices of the first
    natural tensor and of the second, each with one end.
    """
    parent = list(range(rank + 2 * weight))

    def root(node: int) -> int:
        while parent[node] != node:
            node = parent[node]
        return node

    for a, b in joined:
        parent[root(a)] = root(b)
    paths = {root(node) for node in range(rank, rank + weight)}
    if len(paths) < weight or any(root(node) not in paths for node in range(rank + weight, rank + 2 * weight)):
        return 0
    return 3 ** (len({root(node) for node in range(rank)} - paths))

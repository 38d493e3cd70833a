"""Sharing of partial sums: where several sums hold the same two terms in the same proportion, these become one node.

``a + 2*b + c`` and ``3*a + 6*b + d`` become ``t + c`` and ``3*t + d`` with ``t = a + 2*b``: one instruction for the pair and
one a use, instead of two a use. The pair that most sums hold goes first (the greedy rule of multiplierless filters).
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heapify, heappop, heappush

from codegen.coefficient import COEFFICIENTS, ONE
from codegen.expression import ExpressionGraph, Node, Scaled

Pair = tuple[int, int, int]
"""Two nodes of a sum, the lower one first, and the code of the second's coefficient over the first's."""


class _Sums:
    """The channel-dependent sums of a graph, as dictionaries that change."""

    def __init__(self, graph: ExpressionGraph, kept: Sequence[int]):
        self.graph = graph
        self.terms: dict[int, dict[int, int]] = {
            number: {child: code for code, child in graph.nodes[number].scaled}
            for number in kept
            if graph.nodes[number].scaled and not graph.is_channel_free[number]
        }
        self.holders: dict[Pair, set[int]] = {}
        for number, terms in self.terms.items():
            nodes = sorted(terms)
            for k, first in enumerate(nodes):
                for second in nodes[k + 1 :]:
                    self._hold(number, first, second)
        self.new: dict[int, Pair] = {}
        self.next = len(graph.nodes)

    def _key(self, number: int, first: int, second: int) -> Pair | None:
        terms = self.terms[number]
        if first > second:
            first, second = second, first
        if not COEFFICIENTS.has_inverse(terms[first]):
            return None
        return first, second, COEFFICIENTS.quotient(terms[second], terms[first])

    def _hold(self, number: int, first: int, second: int) -> Pair | None:
        key = self._key(number, first, second)
        if key is not None:
            self.holders.setdefault(key, set()).add(number)
        return key

    def share(self, pair: Pair) -> set[Pair]:
        """Replace a pair in all sums that hold it by a new node; returns the pairs that now have more holders."""
        first, second, _ = pair
        made = self.next
        self.next += 1
        self.new[made] = pair
        grown: set[Pair] = set()
        for number in sorted(self.holders[pair]):
            terms = self.terms[number]
            for old in (first, second):
                for other in terms:
                    if other != old and (old == first or other != first):
                        key = self._key(number, old, other)
                        if key is not None:
                            self.holders[key].discard(number)
            coefficient = terms.pop(first)
            del terms[second]
            terms[made] = coefficient
            for other in terms:
                if other != made:
                    key = self._hold(number, other, made)
                    if key is not None:
                        grown.add(key)
        return grown


def share_pairs(
    graph: ExpressionGraph, roots: Sequence[Sequence[Scaled | None]]
) -> tuple[ExpressionGraph, list[list[Scaled | None]]]:
    """A new graph of the same values in which pairs of terms that several sums hold are nodes.

    Args:
        roots: the scaled nodes that are wanted; what they do not reach is dropped.

    Returns:
        The new graph and the roots in it.
    """
    reached: set[int] = set()
    stack = [root[1] for row in roots for root in row if root is not None]
    while stack:
        number = stack.pop()
        if number not in reached:
            reached.add(number)
            stack.extend(graph.nodes[number].children)
    sums = _Sums(graph, sorted(reached))

    def entry(pair: Pair) -> tuple:
        """Most holders first; codes are no order (they depend on what was made before), their values are."""
        return -len(sums.holders[pair]), pair[0], pair[1], float(COEFFICIENTS.values[pair[2]]), pair

    queue = [entry(pair) for pair, numbers in sums.holders.items() if len(numbers) > 1]
    heapify(queue)
    while queue:
        count, *_, pair = heappop(queue)
        if len(sums.holders[pair]) < 2:
            continue
        if len(sums.holders[pair]) != -count:
            heappush(queue, entry(pair))
            continue
        for grown in sums.share(pair):
            if len(sums.holders[grown]) > 1:
                heappush(queue, entry(grown))
    return _rebuilt(graph, sums, roots)


def _rebuilt(
    graph: ExpressionGraph, sums: _Sums, roots: Sequence[Sequence[Scaled | None]]
) -> tuple[ExpressionGraph, list[list[Scaled | None]]]:
    made = ExpressionGraph(graph.channel_free_operands)
    done: dict[int, Scaled] = {}

    def scaled(coefficient: int, number: int) -> Scaled:
        scale, node = build(number)
        return COEFFICIENTS.product(coefficient, scale), node

    def build(number: int) -> Scaled:
        if number not in done:
            done[number] = fresh(number)
        return done[number]

    def fresh(number: int) -> Scaled:
        if number in sums.new:
            first, second, ratio = sums.new[number]
            return made.sum([build(first), scaled(ratio, second)], extract=False)
        node = graph.nodes[number]
        if node.is_leaf:
            return ONE, made.add(node)
        if graph.is_channel_free[number]:
            factors = tuple(build(factor)[1] for factor in node.factors)
            terms = tuple((code, build(child)[1]) for code, child in node.scaled)
            return ONE, made.add(Node(factors=tuple(sorted(factors)), scaled=tuple(sorted(terms, key=lambda t: t[1]))))
        if node.factors:
            coefficient, factors = ONE, []
            for factor in node.factors:
                scale, child = build(factor)
                coefficient = COEFFICIENTS.product(coefficient, scale)
                factors.append(child)
            return coefficient, made.joined(factors)
        return made.sum([scaled(code, child) for child, code in sums.terms[number].items()], extract=False)

    return made, [[None if root is None else scaled(*root) for root in row] for row in roots]

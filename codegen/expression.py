"""Expressions of kernels: a graph of sums and products over components, equal parts stored once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cartensor.surd import Surd
from codegen.coefficient import COEFFICIENTS, MINUS_ONE, ONE, ZERO

Scaled = tuple[int, int]
"""The code of a coefficient (see :mod:`codegen.coefficient`) and a node."""


class Node(NamedTuple):
    """A symbol (operand, component), a product of nodes, a sum of scaled nodes, or, with none of these, the number 1.

    Attributes:
        symbol: (operand name, component), or None.
        factors: nodes of a product.
        scaled: (code of the coefficient, node) of a sum.
    """

    symbol: tuple[str, int] | None = None
    factors: tuple[int, ...] = ()
    scaled: tuple[Scaled, ...] = ()

    @property
    def is_leaf(self) -> bool:
        return not self.factors and not self.scaled

    @property
    def terms(self) -> tuple[tuple[Surd, int], ...]:
        """(coefficient, node) of a sum."""
        return tuple((COEFFICIENTS.values[code], node) for code, node in self.scaled)

    @property
    def children(self) -> tuple[int, ...]:
        return self.factors or tuple(node for _, node in self.scaled)


class ExpressionGraph:
    """Nodes in order of creation (children first), each distinct node once.

    Args:
        channel_free: names of the operands without channels.
    """

    def __init__(self, channel_free: frozenset[str]) -> None:
        self.nodes: list[Node] = []
        self.is_channel_free: list[bool] = []
        self.channel_free_operands = channel_free
        self._numbers: dict[Node, int] = {}

    def add(self, node: Node) -> int:
        """The number of a node, which is stored where it is new."""
        number = self._numbers.get(node)
        if number is None:
            number = self._numbers[node] = len(self.nodes)
            self.nodes.append(node)
            flat = self.is_channel_free
            flat.append(
                node.symbol[0] in self.channel_free_operands
                if node.symbol
                else all(flat[child] for child in node.children)
            )
        return number

    def symbol(self, name: str, component: int) -> int:
        return self.add(Node((name, component)))

    def one(self) -> int:
        return self.add(Node())

    def absorbed(self, scaled: Scaled) -> Scaled:
        """The coefficient taken into a node that does not depend on the channel, where it costs next to nothing."""
        coefficient, node = scaled
        if coefficient <= MINUS_ONE or not self.is_channel_free[node]:
            return scaled
        terms = self.nodes[node].scaled or ((ONE, node),)
        return ONE, self.add(Node(scaled=tuple((COEFFICIENTS.product(coefficient, c), n) for c, n in terms)))

    def product(self, factors: Iterable[int]) -> int:
        """The product of nodes; nested products are flattened, order does not matter.

        Factors without channels stay together, so that their product is made once an instance, and so do the others,
        so that products which differ in the former only share it.
        """
        free: list[int] = []
        channel: list[int] = []
        for factor in self._flattened(factors):
            (free if self.is_channel_free[factor] else channel).append(factor)
        if free and channel:
            return self.joined([self.joined(channel), self.joined(free)])
        return self.joined(channel or free)

    def _flattened(self, factors: Iterable[int]) -> Iterator[int]:
        for factor in factors:
            below = self.nodes[factor].factors
            if below:
                yield from self._flattened(below)
            else:
                yield factor

    def joined(self, factors: list[int]) -> int:
        """The product of nodes as they are: a product among them stays a node of its own, which others may share."""
        return factors[0] if len(factors) == 1 else self.add(Node(factors=tuple(sorted(factors))))

    def sum(self, terms: Iterable[Scaled], extract: bool) -> Scaled:
        """The sum of scaled nodes, those of equal nodes merged.

        Args:
            extract: whether a coefficient that all terms share in size is taken out.
        """
        total: dict[int, int] = {}
        for coefficient, node in terms:
            total[node] = COEFFICIENTS.sum(total[node], coefficient) if node in total else coefficient
        merged = [(code, node) for node, code in sorted(total.items()) if code != ZERO]
        if len(merged) == 1:
            return merged[0]
        scale = ONE
        first = merged[0][0]
        if extract and first != ONE and COEFFICIENTS.has_inverse(first):
            minus = COEFFICIENTS.product(MINUS_ONE, first)
            if all(code in (first, minus) for code, _ in merged):
                scale = first
        elif not extract and all(COEFFICIENTS.is_negative[code] for code, _ in merged):
            scale = MINUS_ONE
        if scale != ONE:
            merged = [(COEFFICIENTS.quotient(code, scale), node) for code, node in merged]
        return scale, self.add(Node(scaled=tuple(merged)))

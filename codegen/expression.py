"""Expressions of kernels: a graph of sums and products over components, equal parts stored once.

Imports: cartensor's exact numbers and the standard library.
"""

from __future__ import annotations

from dataclasses import dataclass

from cartensor.surd import Surd

Scaled = tuple[Surd, int]
"""A coefficient and a node."""


@dataclass(frozen=True)
class Node:
    """A symbol (operand, component), a product of nodes, a sum of scaled nodes, or, with none of these, the number 1.

    Attributes:
        symbol: (operand name, component), or None.
        factors: nodes of a product.
        terms: (coefficient, node) of a sum.
    """

    symbol: tuple[str, int] | None = None
    factors: tuple[int, ...] = ()
    terms: tuple[Scaled, ...] = ()

    @property
    def is_leaf(self) -> bool:
        return not self.factors and not self.terms

    @property
    def children(self) -> tuple[int, ...]:
        return self.factors or tuple(node for _, node in self.terms)


class ExpressionGraph:
    """Nodes in order of creation (children first), each distinct node once.

    Args:
        channel_free: names of the operands without channels.
    """

    def __init__(self, channel_free: frozenset[str]) -> None:
        self.nodes: list[Node] = []
        self.is_channel_free: list[bool] = []
        self._channel_free_operands = channel_free
        self._numbers: dict[Node, int] = {}

    def _add(self, node: Node) -> int:
        number = self._numbers.get(node)
        if number is None:
            number = self._numbers[node] = len(self.nodes)
            self.nodes.append(node)
            self.is_channel_free.append(
                node.symbol[0] in self._channel_free_operands
                if node.symbol
                else all(self.is_channel_free[child] for child in node.children)
            )
        return number

    def symbol(self, name: str, component: int) -> int:
        return self._add(Node(symbol=(name, component)))

    def one(self) -> int:
        return self._add(Node())

    def absorbed(self, scaled: Scaled) -> Scaled:
        """The coefficient taken into a node that does not depend on the channel, where it costs next to nothing."""
        coefficient, node = scaled
        if coefficient in (1, -1) or not self.is_channel_free[node]:
            return scaled
        terms = self.nodes[node].terms or ((Surd(1), node),)
        return Surd(1), self._add(Node(terms=tuple((coefficient * c, n) for c, n in terms)))

    def product(self, factors: list[int]) -> int:
        """The product of nodes; nested products are flattened, order does not matter."""
        flat: list[int] = []
        for factor in factors:
            flat.extend(self.nodes[factor].factors or (factor,))
        return flat[0] if len(flat) == 1 else self._add(Node(factors=tuple(sorted(flat))))

    def sum(self, terms: list[Scaled], extract: bool) -> Scaled:
        """The sum of scaled nodes. With ``extract``, a coefficient that all terms share in size is taken out."""
        if len(terms) == 1:
            return terms[0]
        terms = sorted(terms, key=lambda term: term[1])
        scale = Surd(1)
        if extract:
            first = terms[0][0]
            if all(c == first or c == -first for c, _ in terms):
                scale = first
        elif float(terms[0][0]) < 0 and all(float(c) < 0 for c, _ in terms):
            scale = Surd(-1)
        if scale != 1:
            terms = [(c / scale, node) for c, node in terms]
        return scale, self._add(Node(terms=tuple(terms)))

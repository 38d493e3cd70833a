"""Counting what a set of expressions of one graph costs together, as expressions are added and taken away.

Parts that several expressions share count once. The count is of instructions where a multiplication and an addition
fuse; a node that does not depend on the channel counts once an instance, all others once a channel.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.coefficient import MINUS_ONE
from codegen.expression import ExpressionGraph


class Selection:
    """A multiset of expressions.

    Attributes:
        cost: fused instructions of one instance.

    Args:
        graph: holds the expressions; it may grow.
        channels: channel count.
    """

    def __init__(self, graph: ExpressionGraph, channels: int):
        self.graph = graph
        self.channels = channels
        self.cost = 0
        self._holders: list[int] = []
        self._uses: list[int] = []
        self._fusable: list[int] = []
        self._own: list[int] = []
        self._products: list[tuple[tuple[int, bool], ...]] = []

    def _grow(self) -> None:
        """Take in what the graph has got since: each node's own cost, and the products below it, fusable or not."""
        nodes, flat = self.graph.nodes, self.graph.is_channel_free
        for number in range(len(self._own), len(nodes)):
            node = nodes[number]
            own = 0
            if node.factors:
                own = len(node.factors) - (1 if flat[number] else 2)
            elif node.scaled:
                own = len(node.scaled) - any(code <= MINUS_ONE and not nodes[n].factors for code, n in node.scaled)
            below = [(n, code <= MINUS_ONE) for code, n in node.scaled] or [(factor, False) for factor in node.factors]
            self._own.append(own * (1 if flat[number] else self.channels))
            self._products.append(tuple((n, fusable) for n, fusable in below if nodes[n].factors and not flat[n]))
            self._holders.append(0)
            self._uses.append(0)
            self._fusable.append(0)

    def reachable(self, number: int) -> tuple[int, ...]:
        """The nodes that an expression computes, ascending."""
        self._grow()
        nodes = self.graph.nodes
        seen = {number}
        stack = [number]
        while stack:
            for child in nodes[stack.pop()].children:
                if child not in seen and not nodes[child].is_leaf:
                    seen.add(child)
                    stack.append(child)
        return tuple(sorted(seen))

    def add(self, nodes: Sequence[int]) -> None:
        """Take an expression in, given as its reachable nodes (the last is its root)."""
        holders = self._holders
        for number in nodes:
            holders[number] += 1
            if holders[number] == 1:
                self.cost += self._own[number]
                if self._products[number]:
                    self._use(self._products[number], 1)
        if nodes:
            self._use(((nodes[-1], True),), 1)

    def remove(self, nodes: Sequence[int]) -> None:
        """Take away an expression that was added."""
        holders = self._holders
        if nodes:
            self._use(((nodes[-1], True),), -1)
        for number in nodes:
            holders[number] -= 1
            if holders[number] == 0:
                self.cost -= self._own[number]
                if self._products[number]:
                    self._use(self._products[number], -1)

    def clear(self) -> None:
        """Take away everything."""
        self.cost = 0
        for counts in (self._holders, self._uses, self._fusable):
            counts[:] = [0] * len(counts)

    def _use(self, products: Sequence[tuple[int, bool]], step: int) -> None:
        """Count uses of products; the last multiplication is free where the one use of a product is an addition."""
        for number, fusable in products:
            uses, fused = self._uses[number], self._fusable[number]
            before = uses > 0 and not uses == fused == 1
            uses += step
            fused += step * fusable
            self._uses[number], self._fusable[number] = uses, fused
            if before != (uses > 0 and not uses == fused == 1):
                self.cost += -self._weight(number) if before else self._weight(number)

    def _weight(self, number: int) -> int:
        """What the last multiplication of a node costs where it is not fused: nothing for what is no product."""
        is_product = bool(self.graph.nodes[number].factors) and not self.graph.is_channel_free[number]
        return self.channels if is_product else 0

"""Scheduling: from a form and an operand order to the statements of one loop body.

Imports: form, expression, factor.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.expression import ExpressionGraph
from codegen.form import GATHERED_AXES, Form, Operand
from codegen.passes.factor import factor


@dataclass(frozen=True)
class Assignment:
    """``name = expression`` inside the body."""

    name: str
    coefficient: object
    node: int


@dataclass(frozen=True)
class Body:
    """The statements of one instance of a form's loop.

    Attributes:
        form: what is computed.
        graph: the expressions.
        names: nodes that have a name (loaded components, temporaries), by node number.
        hoisted: assignments that do not depend on the channel.
        inner: assignments in the channel loop (or, without channels, everything).
        results: (output operand, component, coefficient, node or None for zero) in output order.
        order: the operand order that the expressions were nested in.
    """

    form: Form
    graph: ExpressionGraph
    names: dict[int, str]
    hoisted: tuple[Assignment, ...]
    inner: tuple[Assignment, ...]
    results: tuple[tuple[Operand, int, object, int | None], ...]
    order: tuple[str, ...]

    def used_components(self, operand: str) -> list[int]:
        """Which components of an input are read, ascending."""
        return sorted(node.symbol[1] for node in self.graph.nodes if node.symbol and node.symbol[0] == operand)

    @property
    def hoisted_operations(self) -> int:
        """Additions and multiplications done once an instance."""
        return sum(self._operations(a.node, a.coefficient) for a in self.hoisted)

    @property
    def inner_operations(self) -> int:
        """Additions and multiplications done for each channel of an instance (gathering into outputs included)."""
        return sum(self._operations(a.node, a.coefficient) for a in self.inner) + sum(
            self._operations(node, coefficient) + self._gathers(operand)
            for operand, _, coefficient, node in self.results
            if node is not None
        )

    def operations(self) -> int:
        """Additions and multiplications of one instance, all channels."""
        return self.hoisted_operations + self.inner_operations * (self.form.channels or 1)

    def fused_cost(self) -> int:
        """Instructions of one instance where a multiplication and an addition fuse: the model that orders are chosen by."""
        channels = self.form.channels or 1
        return self._fused(self.hoisted) + channels * (
            self._fused(self.inner)
            + sum(self._node_cost(node, c, True) + self._gathers(o) for o, _, c, node in self.results if node is not None)
        )

    def _gathers(self, operand: Operand) -> int:
        return int(operand.axis in (*GATHERED_AXES, "shared") or (self.form.channels is not None and not operand.channels))

    def _operations(self, number: int, coefficient, root: bool = True) -> int:
        """Additions and multiplications of a node, stopping at named nodes."""
        scale = int(coefficient not in (1, -1))
        if not root and number in self.names:
            return scale
        node = self.graph.nodes[number]
        if node.is_leaf:
            return scale
        if node.factors:
            return scale + len(node.factors) - 1 + sum(self._operations(f, 1, False) for f in node.factors)
        return scale + len(node.terms) - 1 + sum(self._operations(n, c, False) for c, n in node.terms)

    def _fused(self, assignments: Sequence[Assignment]) -> int:
        return sum(self._node_cost(a.node, a.coefficient, True) for a in assignments)

    def _node_cost(self, number: int, coefficient, root: bool) -> int:
        scale = int(coefficient not in (1, -1))
        node = self.graph.nodes[number]
        if node.is_leaf or (number in self.names and not root):
            return scale
        if node.factors:
            return scale + len(node.factors) - 1 + sum(self._node_cost(f, 1, False) for f in node.factors)
        cost = -1
        for c, n in node.terms:
            cost += max(self._node_cost(n, c, False), 1)
        return scale + max(cost, 1)


def schedule(form: Form, order: Sequence[str], extract: bool) -> Body:
    """Nest the form's sums in an operand order, name what is used twice, separate what does not depend on the channel.

    Args:
        order: operand names, outermost first; all operands of the form must be there.
        extract: whether common coefficients move out of sums.
    """
    operands = list(form.inputs) + [d.operand for d in form.definitions]
    graph = ExpressionGraph(frozenset(o.name for o in operands if form.channels is not None and not o.channels))
    roots: list[tuple[Operand, int, object, int | None]] = []
    for definition in form.definitions:
        for component, terms in enumerate(definition.components):
            scaled = factor(terms, order, graph, extract)
            roots.append((definition.operand, component, *(scaled or (0, None))))

    flat = graph.is_channel_free
    uses = [0] * len(graph.nodes)
    for node in graph.nodes:
        for child in node.children:
            uses[child] += 1
    for *_, number in roots:
        if number is not None:
            uses[number] += 1

    names = {
        number: f"{node.symbol[0]}_{node.symbol[1]}" for number, node in enumerate(graph.nodes) if node.symbol is not None
    }
    hoisted: set[int] = set()
    inner: list[Assignment] = []

    def emit(number: int, forced: bool = False) -> None:
        """Name the nodes below ``number`` that must have a name, children first."""
        node = graph.nodes[number]
        if number in names or node.is_leaf:
            return
        for child in node.children:
            emit(child, forced=flat[child] and not flat[number])
        if flat[number]:
            if forced:
                hoisted.add(number)
        elif uses[number] > 1:
            names[number] = f"t{len(inner)}"
            inner.append(Assignment(names[number], 1, number))

    results = []
    for operand, component, coefficient, number in roots:
        if number is not None:
            emit(number, forced=flat[number])
        if operand.name in form.outputs:
            results.append((operand, component, coefficient, number))
        elif number is not None:
            inner.append(Assignment(f"{operand.name}_{component}", coefficient, number))
    # a hoisted sum may hold another one that was found to be needed only later: children have lower numbers
    above = [Assignment(f"g{k}", 1, number) for k, number in enumerate(sorted(hoisted))]
    names.update((a.node, a.name) for a in above)
    return Body(form, graph, names, tuple(above), tuple(inner), tuple(results), tuple(order))

"""The body of a loop: its statements, and how many operations they are."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.expression import ExpressionGraph, Scaled
from codegen.form import GATHERED_AXES, Factor, Form, Operand


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
        steps: the assignments of ``inner`` and the results, by their position, in an order that keeps few values waiting.
        roots: the scaled node of each component of each definition of the form, None where the body does not make it.
        inputs: components of inputs and intermediates that are read: (operand, component).
        order: for each definition, the operand order that most of its components are nested in, as text.
    """

    form: Form
    graph: ExpressionGraph
    names: dict[int, str]
    hoisted: tuple[Assignment, ...]
    inner: tuple[Assignment, ...]
    results: tuple[tuple[Operand, int, object, int | None], ...]
    steps: tuple[Assignment | int, ...]
    roots: tuple[tuple[Scaled | None, ...], ...]
    inputs: frozenset[Factor]
    order: tuple[str, ...]

    def used_components(self, operand: str) -> list[int]:
        """Which components of an input are read, ascending."""
        return sorted(component for name, component in self.inputs if name == operand)

    @property
    def hoisted_operations(self) -> int:
        """Additions and multiplications done once an instance."""
        return sum(self._operations(a.node, a.coefficient) for a in self.hoisted)

    @property
    def inner_operations(self) -> int:
        """Additions and multiplications done for each channel of an instance (gathering into outputs included)."""
        return sum(self._operations(a.node, a.coefficient) for a in self.inner) + sum(
            self._operations(node, coefficient, node not in self.names) + self.gathers(operand)
            for operand, _, coefficient, node in self.results
            if node is not None
        )

    def operations(self) -> int:
        """Additions and multiplications of one instance, all channels."""
        return self.hoisted_operations + self.inner_operations * (self.form.channels or 1)

    @property
    def inner_fused(self) -> int:
        """Instructions for each channel where a multiplication and an addition fuse (gathering into outputs included)."""
        total = sum(self._fused(a.node, a.coefficient) for a in self.inner)
        for operand, _, coefficient, node in self.results:
            if node is not None:
                total += self._fused(node, coefficient, node not in self.names)
                if self.gathers(operand):
                    total += 0 if self._ends_in_multiplication(node, coefficient) else 1
        return total

    @property
    def hoisted_fused(self) -> int:
        """Instructions once an instance, likewise."""
        return sum(self._fused(a.node, a.coefficient) for a in self.hoisted)

    def fused_operations(self) -> int:
        """Fused instructions of one instance, all channels."""
        return self.hoisted_fused + self.inner_fused * (self.form.channels or 1)

    def gathers(self, operand: Operand) -> int:
        """1 if results are added to the output, 0 if they are written."""
        return int(
            operand.axis in (*GATHERED_AXES, "shared") or (self.form.channels is not None and not operand.channels)
        )

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
        return scale + len(node.scaled) - 1 + sum(self._operations(n, c, False) for c, n in node.terms)

    def _is_spelled_out(self, number: int, root: bool) -> bool:
        return not self.graph.nodes[number].is_leaf and (root or number not in self.names)

    def _ends_in_multiplication(self, number: int, coefficient) -> bool:
        """Whether an addition to ``coefficient * node`` fuses with its last multiplication, or with one inside its sum."""
        if coefficient not in (1, -1):
            return True
        if number in self.names:
            return False
        node = self.graph.nodes[number]
        if node.scaled:
            return all(self._ends_in_multiplication(n, c) for c, n in node.terms)
        return bool(node.factors)

    def _fused(self, number: int, coefficient, root: bool = True) -> int:
        """Fused instructions of ``coefficient * node``, stopping at named nodes."""
        scale = int(coefficient not in (1, -1))
        if not self._is_spelled_out(number, root):
            return scale
        node = self.graph.nodes[number]
        if node.factors:
            return scale + len(node.factors) - 1 + sum(self._fused(f, 1, False) for f in node.factors)
        total, bare = 0, 0
        for c, n in node.terms:
            cost = self._fused(n, c, False)
            if self._ends_in_multiplication(n, c) and not (c in (1, -1) and self.graph.nodes[n].scaled):
                total += cost  # the last multiplication takes the addition in
            else:
                total += cost + 1
                bare = 1
        return scale + total - bare  # the first term needs no addition

"""Scheduling: from a form and the nesting of its sums to the statements of one loop body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from codegen.coefficient import COEFFICIENTS
from codegen.expression import ExpressionGraph, Scaled
from codegen.form import Factor, Form, Operand
from codegen.passes.body import Assignment, Body
from codegen.passes.distribute import distribute
from codegen.passes.factor import coded, factor
from codegen.passes.pairs import share_pairs


@dataclass(frozen=True)
class Nesting:
    """How a sum is factored: the operands taken out, outermost first, and whether common coefficients move out too."""

    order: tuple[str, ...]
    extract: bool


Nestings = tuple[tuple[Nesting, ...], ...]
"""A nesting for each component of each definition of a form."""


def schedule(form: Form, nestings: Nestings) -> Body:
    """The body of a form whose sums are nested as told, with factors distributed and pairs of terms shared where
    that is cheaper."""
    graph = expression_graph(form)
    roots = nest(form, nestings, graph)
    order = _orders(form, nestings)
    variants = [(graph, roots), share_pairs(graph, roots)]
    distributed = distribute(graph, roots)
    if distributed != roots:
        variants += [(graph, distributed), share_pairs(graph, distributed)]
    return min((name_expressions(form, *variant, order) for variant in variants), key=Body.fused_operations)


def uniform(form: Form, order: Sequence[str], extract: bool) -> Nestings:
    """One nesting for everything."""
    nesting = Nesting(tuple(order), extract)
    return tuple((nesting,) * len(d.components) for d in form.definitions)


def expression_graph(form: Form) -> ExpressionGraph:
    """An empty graph that knows which of the form's operands have no channels."""
    operands = list(form.inputs) + [d.operand for d in form.definitions]
    return ExpressionGraph(frozenset(o.name for o in operands if form.channels is not None and not o.channels))


def nest(form: Form, nestings: Nestings, graph: ExpressionGraph) -> list[list[Scaled | None]]:
    """The scaled node of each component of each definition."""
    ranks = {nesting: {name: k for k, name in enumerate(nesting.order)} for row in nestings for nesting in set(row)}
    return [
        [
            factor(coded(terms, graph), ranks[nesting], graph, nesting.extract)
            for terms, nesting in zip(definition.components, row, strict=True)
        ]
        for definition, row in zip(form.definitions, nestings, strict=True)
    ]


def _orders(form: Form, nestings: Nestings) -> tuple[str, ...]:
    lines = []
    for definition, row in zip(form.definitions, nestings, strict=True):
        most = max(dict.fromkeys(nesting.order for nesting in row), key=[nesting.order for nesting in row].count)
        held = definition.operand_names
        lines.append(f"{definition.operand.name} by {' > '.join(name for name in most if name in held) or 'nothing'}")
    return tuple(lines)


def name_expressions(
    form: Form,
    graph: ExpressionGraph,
    roots: Sequence[Sequence[Scaled | None]],
    order: tuple[str, ...],
    wanted: frozenset[Factor] | None = None,
) -> Body:
    """Name what is used twice and separate what does not depend on the channel.

    Args:
        roots: the scaled node of each component of each definition.
        order: text for :attr:`Body.order`.
        wanted: the components of outputs that the body makes; all, if None.
    """
    if wanted is not None:
        roots = _needed_roots(form, graph, roots, wanted)
    flat = graph.is_channel_free
    uses = [0] * len(graph.nodes)

    def use(number: int) -> None:
        uses[number] += 1
        if uses[number] == 1:
            for child in graph.nodes[number].children:
                use(child)

    for row in roots:
        for root in row:
            if root is not None:
                use(root[1])

    names = {
        number: f"{node.symbol[0]}_{node.symbol[1]}"
        for number, node in enumerate(graph.nodes)
        if node.symbol is not None
    }
    hoisted: set[int] = set()
    inner: list[Assignment] = []
    local: dict[tuple[str, int], Assignment] = {}  # components of intermediates without channels

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

    results: list[tuple[Operand, int, object, int | None]] = []
    steps: list[Assignment | int] = []
    for definition, row in zip(form.definitions, roots, strict=True):
        for component, root in enumerate(row):
            coefficient, number = (0, None) if root is None else (COEFFICIENTS.values[root[0]], root[1])
            if number is not None:
                begin = len(inner)
                emit(number, forced=flat[number] and definition.operand.name in form.outputs)
                steps.extend(inner[begin:])
            if definition.operand.name in form.outputs:
                if wanted is None or (definition.operand.name, component) in wanted:
                    steps.append(len(results))
                    results.append((definition.operand, component, coefficient, number))
            elif number is not None:
                made = Assignment(f"{definition.operand.name}_{component}", coefficient, number)
                if form.channels is not None and not definition.operand.channels:
                    local[definition.operand.name, component] = made
                else:
                    inner.append(made)
                    steps.append(made)
    above = _in_order_of_need(graph, hoisted, local)
    names.update((a.node, a.name) for a in above if a.node in hoisted)
    read = frozenset(
        node.symbol for node, used in zip(graph.nodes, uses, strict=True) if used and node.symbol is not None
    )
    return Body(
        form=form,
        graph=graph,
        names=names,
        hoisted=tuple(above),
        inner=tuple(inner),
        results=tuple(results),
        steps=tuple(steps),
        roots=tuple(map(tuple, roots)),
        inputs=read,
        order=order,
    )


def _needed_roots(
    form: Form, graph: ExpressionGraph, roots: Sequence[Sequence[Scaled | None]], wanted: frozenset[Factor]
) -> list[list[Scaled | None]]:
    """The roots of some output components and of the intermediates below them, None for all others."""
    needed = set(wanted)
    kept: list[list[Scaled | None]] = []
    for definition, row in zip(reversed(form.definitions), reversed(roots), strict=True):
        name = definition.operand.name
        kept.append([root if (name, k) in needed else None for k, root in enumerate(row)])
        seen: set[int] = set()
        stack = [root[1] for root in kept[-1] if root is not None]
        while stack:
            number = stack.pop()
            if number not in seen:
                seen.add(number)
                stack.extend(graph.nodes[number].children)
                if graph.nodes[number].symbol is not None:
                    needed.add(graph.nodes[number].symbol)
    return kept[::-1]


def _in_order_of_need(
    graph: ExpressionGraph, hoisted: set[int], local: dict[tuple[str, int], Assignment]
) -> list[Assignment]:
    """What is made once an instance, such that each comes after what it reads."""
    above: list[Assignment] = []
    seen: set[int] = set()
    numbers = count()

    def place(number: int) -> None:
        if number in seen:
            return
        seen.add(number)
        for child in graph.nodes[number].children:
            place(child)
        if graph.nodes[number].symbol in local:
            place_local(graph.nodes[number].symbol)
        elif number in hoisted:
            above.append(Assignment(f"g{next(numbers)}", 1, number))

    def place_local(key: tuple[str, int]) -> None:
        assignment = local.pop(key)
        place(assignment.node)
        above.append(assignment)

    for number in sorted(hoisted):
        place(number)
    while local:
        place_local(next(iter(local)))
    return above

"""Splitting: a body as several parts, each with some of the output components and what these need.

Parts walk the instances one after the other; each has fewer sums to keep and fewer values at a time, and makes again what
several of them need. Whether that pays is for :mod:`codegen.targets.numba.machine` to say.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.expression import ExpressionGraph, Scaled
from codegen.form import Factor, Form
from codegen.passes.body import Body
from codegen.passes.schedule import name_expressions


def output_components(form: Form) -> list[Factor]:
    """The components of all outputs, in order."""
    outputs = set(form.outputs)
    return [
        (d.operand.name, k) for d in form.definitions if d.operand.name in outputs for k in range(len(d.components))
    ]


def split(body: Body, count: int) -> tuple[Body, ...]:
    """Parts of about the same cost, each of components that follow one another.

    Args:
        body: of all output components.
        count: how many parts; there are never more than components.
    """
    form, graph, roots = body.form, body.graph, body.roots
    components = output_components(form)
    count = min(count, len(components))
    costs = _new_nodes(form, graph, roots, components)
    groups: list[list[Factor]] = [[] for _ in range(count)]
    total, done = sum(costs), 0
    for k, (component, cost) in enumerate(zip(components, costs, strict=True)):
        # a component goes to the part that its middle falls in, but no part stays empty
        place = min(int((done + cost / 2) * count / total), k)
        groups[max(place, count - (len(components) - k))].append(component)
        done += cost
    return tuple(name_expressions(form, graph, roots, body.order, frozenset(group)) for group in groups)


def _new_nodes(
    form: Form, graph: ExpressionGraph, roots: Sequence[Sequence[Scaled | None]], components: Sequence[Factor]
) -> list[int]:
    """For each component, how many nodes it needs that those before it do not, and one for itself."""
    root = {
        (d.operand.name, k): scaled[1]
        for d, row in zip(form.definitions, roots, strict=True)
        for k, scaled in enumerate(row)
        if scaled
    }
    seen: set[int] = set()
    counts = []
    for component in components:
        before = len(seen)
        stack = [root[component]] if component in root else []
        while stack:
            number = stack.pop()
            if number not in seen:
                seen.add(number)
                stack.extend(graph.nodes[number].children)
                if graph.nodes[number].symbol in root:  # an intermediate
                    stack.append(root[graph.nodes[number].symbol])
        counts.append(1 + len(seen) - before)
    return counts

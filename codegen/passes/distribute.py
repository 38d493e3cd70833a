"""Distribution: where one factor multiplies several sums of few parts, it is taken into the parts.

``r*(a + b)``, ``r*(2*a - b)``, ``r*(a + 5*b)`` cost a multiplication each; with ``ra = r*a`` and ``rb = r*b`` made once, the
sums are free of it: a path weight goes to the side of its coupling that has fewer components.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.coefficient import COEFFICIENTS, MINUS_ONE
from codegen.expression import ExpressionGraph, Scaled


def distribute(graph: ExpressionGraph, roots: Sequence[Sequence[Scaled | None]]) -> list[list[Scaled | None]]:
    """Roots of the same values in the same graph (which grows), with factors taken into sums where that saves.

    Args:
        roots: sums whose terms are looked at; sums further down stay.
    """
    uses = _uses(graph, roots)
    sums: dict[int, list[int]] = {}  # by factor, the products of it and a sum that nothing else uses
    for row in roots:
        for root in row:
            for _, product in graph.nodes[root[1]].scaled if root is not None else ():
                pair = _factor_and_sum(graph, product, uses)
                if pair is not None:
                    sums.setdefault(pair[0], []).append(product)
    chosen: set[int] = set()
    for outer, products in sums.items():
        held = {
            _channel_part(graph, child)[0] for p in products for _, child in graph.nodes[_other(graph, p, outer)].scaled
        }
        if len(held) < len(products):
            chosen.add(outer)
    return [[root if root is None else _distributed(graph, root, chosen, uses) for root in row] for row in roots]


def _uses(graph: ExpressionGraph, roots: Sequence[Sequence[Scaled | None]]) -> dict[int, int]:
    uses: dict[int, int] = {}
    stack = [root[1] for row in roots for root in row if root is not None]
    while stack:
        number = stack.pop()
        uses[number] = uses.get(number, 0) + 1
        if uses[number] == 1:
            stack.extend(graph.nodes[number].children)
    return uses


def _factor_and_sum(graph: ExpressionGraph, product: int, uses: dict[int, int]) -> tuple[int, int] | None:
    """The factor that may be taken into the sum beside it: both depend on the channel, nothing else uses the sum."""
    factors = graph.nodes[product].factors
    if len(factors) != 2 or uses[product] > 1 or any(graph.is_channel_free[f] for f in factors):
        return None
    inner = [f for f in factors if graph.nodes[f].scaled and uses[f] == 1]
    if len(inner) != 1:
        return None
    (outer,) = (f for f in factors if f != inner[0])
    return outer, inner[0]


def _other(graph: ExpressionGraph, product: int, factor: int) -> int:
    first, second = graph.nodes[product].factors
    return second if first == factor else first


def _channel_part(graph: ExpressionGraph, number: int) -> tuple[tuple[int, ...], list[int]]:
    """The factors of a node that depend on the channel, and those that do not."""
    factors = graph.nodes[number].factors or (number,)
    free = [f for f in factors if graph.is_channel_free[f]]
    return tuple(f for f in factors if not graph.is_channel_free[f]), free


def _distributed(graph: ExpressionGraph, root: Scaled, chosen: set[int], uses: dict[int, int]) -> Scaled:
    """The root with the chosen factors taken into the sums of its terms."""
    terms: list[Scaled] = []
    changed = False
    for code, child in graph.nodes[root[1]].scaled:
        pair = _factor_and_sum(graph, child, uses)
        if pair is None or pair[0] not in chosen:
            terms.append((code, child))
            continue
        changed = True
        for inner_code, part in graph.nodes[pair[1]].scaled:
            channel, free = _channel_part(graph, part)
            coefficient = COEFFICIENTS.product(code, inner_code)
            if free and coefficient > MINUS_ONE:
                coefficient, absorbing = graph.absorbed((coefficient, graph.product(free)))
                free = [absorbing]
            terms.append((coefficient, graph.joined([graph.joined([pair[0], *channel]), *free])))
    if not changed:
        return root
    scale, node = graph.sum(terms, extract=False)
    return COEFFICIENTS.product(root[0], scale), node

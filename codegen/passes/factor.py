"""Factoring: a sum of products becomes nested sums, the operands taken out in a given order.

The order decides everything: operands without channels innermost leave coefficient sums that do not depend on the
channel (hoisted by :mod:`codegen.passes.schedule`); innermost features leave products that several outputs share.

Imports: form, expression.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.expression import ExpressionGraph, Scaled
from codegen.form import Term


def factor(terms: Sequence[Term], order: Sequence[str], graph: ExpressionGraph, extract: bool) -> Scaled | None:
    """Nest a sum of terms, taking the operands of ``order`` out one after the other.

    Args:
        terms: the sum; factors of operands outside ``order`` stay innermost.
        order: operand names, outermost first.
        graph: receives the nodes.
        extract: whether common coefficients move outwards.

    Returns:
        The scaled node, or None for the empty sum.
    """
    if not terms:
        return None
    work = [(term.coefficient, list(term.factors)) for term in terms]
    return _nested(work, list(order), graph, extract)


def _nested(work: list, order: list[str], graph: ExpressionGraph, extract: bool) -> Scaled:
    if len(work) == 1:
        coefficient, factors = work[0]
        return coefficient, _monomial(factors, graph)
    for depth, name in enumerate(order):
        groups: dict = {}
        for coefficient, factors in work:
            taken = next((f for f in factors if f[0] == name), None)
            rest = list(factors)
            if taken is not None:
                rest.remove(taken)
            groups.setdefault(taken, []).append((coefficient, rest))
        if set(groups) == {None}:
            continue
        terms: list[Scaled] = []
        for taken, group in groups.items():
            if taken is None:
                continue
            plain = [(c, rest) for c, rest in group if rest]
            alone = [c for c, rest in group if not rest]
            if plain:
                scaled = graph.absorbed(_nested(plain, order[depth:], graph, extract))
                coefficient, outer = graph.absorbed((scaled[0], graph.symbol(*taken)))
                terms.append((coefficient, graph.product([outer, scaled[1]])))
            terms += [graph.absorbed((c, graph.symbol(*taken))) for c in alone]
        if None in groups:
            scaled = _nested(groups[None], order[depth + 1 :], graph, extract)
            node = graph.nodes[scaled[1]]
            terms += [(scaled[0] * c, n) for c, n in node.terms] if node.terms else [scaled]
        return graph.sum(_merged(terms), extract)
    return graph.sum(_merged([(coefficient, _monomial(factors, graph)) for coefficient, factors in work]), extract)


def _monomial(factors: list, graph: ExpressionGraph) -> int:
    return graph.product([graph.symbol(*f) for f in factors]) if factors else graph.one()


def _merged(terms: list[Scaled]) -> list[Scaled]:
    total: dict[int, object] = {}
    for coefficient, node in terms:
        total[node] = total[node] + coefficient if node in total else coefficient
    return [(c, node) for node, c in total.items() if c]

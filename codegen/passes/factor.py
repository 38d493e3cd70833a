"""Factoring: a sum of products becomes nested sums, the operands taken out in a given order.

The order decides everything: operands without channels innermost leave coefficient sums that do not depend on the
channel (hoisted by :mod:`codegen.passes.schedule`); innermost features leave products that several outputs share.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codegen.coefficient import COEFFICIENTS
from codegen.expression import ExpressionGraph, Scaled
from codegen.form import Term

Coded = list[tuple[int, tuple[tuple[str, int], ...]]]
"""Terms of a sum: the code of the coefficient, and (operand, node of the symbol) for each factor."""

Work = list[tuple[int, tuple[int, ...]]]
"""Terms with the symbols' nodes in the order they are taken out."""


def coded(terms: Sequence[Term], graph: ExpressionGraph) -> Coded:
    """A sum as :func:`factor` takes it; made once, it serves any number of orders."""
    return [
        (COEFFICIENTS.code(term.coefficient), tuple((f[0], graph.symbol(*f)) for f in term.factors)) for term in terms
    ]


def factor(terms: Coded, rank: Mapping[str, int], graph: ExpressionGraph, extract: bool) -> Scaled | None:
    """Nest a sum of terms, taking one operand out after the other.

    Args:
        terms: the sum, made for ``graph``.
        rank: place of each operand, the outermost first.
        graph: receives the nodes.
        extract: whether common coefficients move outwards.

    Returns:
        The scaled node, or None for the empty sum.
    """
    if not terms:
        return None
    work = []
    for code, factors in terms:
        ordered = sorted(factors, key=lambda f: rank[f[0]]) if len(factors) > 1 else factors
        work.append((code, tuple([node for _, node in ordered])))
    return _nested(work, 0, graph, extract)


def _nested(work: Work, depth: int, graph: ExpressionGraph, extract: bool) -> Scaled:
    """The sum of terms without their outermost ``depth`` factors."""
    if len(work) == 1:
        coefficient, factors = work[0]
        return coefficient, graph.product(factors[depth:]) if len(factors) > depth else graph.one()
    groups: dict[int, Work] = {}
    terms: list[Scaled] = []
    for item in work:
        coefficient, factors = item
        if len(factors) == depth:
            terms.append((coefficient, graph.one()))
        elif len(factors) == depth + 1:
            terms.append(graph.absorbed((coefficient, factors[depth])))
        else:
            groups.setdefault(factors[depth], []).append(item)
    for taken, group in groups.items():
        scaled = graph.absorbed(_nested(group, depth + 1, graph, extract))
        coefficient, outer = graph.absorbed((scaled[0], taken))
        terms.append((coefficient, graph.product((outer, scaled[1]))))
    return graph.sum(terms, extract)

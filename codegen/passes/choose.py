"""Choice of the nesting of every sum of a loop body, by fused instructions, and what follows from it: the body.

Operands of one role (a primal and its cotangents) stay together. For each definition every order of its roles is tried
(beyond four roles, one role at a time is moved while that helps), with and without common coefficients taken out. Since
definitions may share parts, the search starts from the best order for all of them together, and then changes one
definition at a time, and one component at a time, while that makes the whole cheaper. It is deterministic.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from codegen.expression import ExpressionGraph
from codegen.form import Definition, Form, Operand
from codegen.passes.body import Body
from codegen.passes.factor import coded, factor
from codegen.passes.schedule import Nesting, Nestings, schedule
from codegen.passes.selection import Selection

EXHAUSTIVE = 4
"""Roles up to which every order is tried."""

KEPT = 8
"""Nestings of a definition that are tried in the presence of the others: so many of the best alone and of the best then."""

SWEEPS = 3
"""How often the definitions, and then the components, are gone through at most."""


@dataclass
class _Candidate:
    """A nesting of a definition, in the search's graph: the nodes that each component computes.

    ``roles`` is the order of the definition's roles, ``cost`` what it costs alone.
    """

    roles: tuple[str, ...]
    nesting: Nesting
    components: list[tuple[int, ...]]
    cost: int


class Chooser:
    """Chooses bodies for the forms of one kernel; what was found about a definition serves every form it is part of.

    Args:
        forms: all forms that will be asked for.
    """

    def __init__(self, forms: Iterable[Form]) -> None:
        operands: dict[str, Operand] = {}
        channels = None
        for form in forms:
            channels = form.channels
            operands |= {o.name: o for o in (*form.inputs, *(d.operand for d in form.definitions))}
        free = [o.name for o in operands.values() if channels is not None and not o.channels]
        self._graph = ExpressionGraph(frozenset(free))
        self._selection = Selection(self._graph, channels or 1)
        self._role = {name: operand.role for name, operand in operands.items()}
        self._candidates: dict[Definition, list[_Candidate]] = {}

    def best_body(self, form: Form) -> Body:
        """The cheapest body that the search finds; ties go to the first in lexical order."""
        return schedule(form, self.nestings(form))

    def nestings(self, form: Form) -> Nestings:
        """The nestings of the cheapest body."""
        table = [self._tried(definition) for definition in form.definitions]
        selection = self._selection
        chosen = [
            [start] * len(d.components) for start, d in zip(_start(selection, table), form.definitions, strict=True)
        ]
        for row, picks in zip(table, chosen, strict=True):
            for k, pick in enumerate(picks):
                selection.add(row[pick].components[k])
        kept: list[Sequence[int]] = [range(len(row)) for row in table]
        for whole in (True, False):
            for _ in range(SWEEPS):
                if not _sweep(selection, table, chosen, kept, whole):
                    break
        selection.clear()
        return tuple(tuple(row[k].nesting for k in picks) for row, picks in zip(table, chosen, strict=True))

    def _tried(self, definition: Definition) -> list[_Candidate]:
        """Nestings of a definition, the cheapest alone first."""
        if definition not in self._candidates:
            found = sorted(self._search(definition), key=lambda c: (c.cost, c.nesting.order, c.nesting.extract))
            # orders that come to the same nodes are one
            distinct = {tuple(candidate.components): candidate for candidate in reversed(found)}
            self._candidates[definition] = [c for c in found if distinct[tuple(c.components)] is c]
        return self._candidates[definition]

    def _search(self, definition: Definition) -> list[_Candidate]:
        names = sorted(definition.operand_names)
        roles = tuple(sorted({self._role[name] for name in names}))
        selection = self._selection
        tried: dict[tuple[str, ...], list[_Candidate]] = {}
        sums = [coded(terms, self._graph) for terms in definition.components]

        def cost(arrangement: tuple[str, ...]) -> int:
            if arrangement not in tried:
                order = tuple(name for role in arrangement for name in names if self._role[name] == role)
                rank = {name: k for k, name in enumerate(order)}
                tried[arrangement] = []
                for extract in (False, True):
                    roots = [factor(terms, rank, self._graph, extract) for terms in sums]
                    components = [() if root is None else selection.reachable(root[1]) for root in roots]
                    for nodes in components:
                        selection.add(nodes)
                    tried[arrangement].append(
                        _Candidate(arrangement, Nesting(order, extract), components, selection.cost)
                    )
                    for nodes in components:
                        selection.remove(nodes)
            return min(candidate.cost for candidate in tried[arrangement])

        if len(roles) <= EXHAUSTIVE:
            for arrangement in permutations(roles):
                cost(arrangement)
        else:
            best = roles
            while True:
                candidate = min(_moves(best), key=cost)
                if cost(candidate) >= cost(best):
                    break
                best = candidate
        return [candidate for pair in tried.values() for candidate in pair]


def best_body(form: Form) -> Body:
    """The cheapest body of one form."""
    return Chooser([form]).best_body(form)


def _start(selection: Selection, table: Sequence[list[_Candidate]]) -> list[int]:
    """A nesting for each definition: each the best alone, or all in one order of roles, whichever is cheaper together."""
    starts = [[0] * len(table)]
    orders = sorted({candidate.roles for row in table for candidate in row}, key=lambda order: (-len(order), order))
    covered: set[tuple[int, ...]] = set()
    for order in orders:
        places = {role: k for k, role in enumerate(order)}
        pairs = []
        for row in table:
            agreeing = [
                k
                for k, c in enumerate(row)
                if [r for r in order if r in c.roles] == [r for r in c.roles if r in places]
            ]
            pairs.append(agreeing or [0])
        key = tuple(pair[0] for pair in pairs)
        if key in covered:
            continue
        covered.add(key)
        picks = []
        for row, pair in zip(table, pairs, strict=True):
            trials = []
            for k in pair[:KEPT]:
                for nodes in row[k].components:
                    selection.add(nodes)
                trials.append((selection.cost, k))
                for nodes in row[k].components:
                    selection.remove(nodes)
            pick = min(trials)[1]
            picks.append(pick)
            for nodes in row[pick].components:
                selection.add(nodes)
        for row, pick in zip(table, picks, strict=True):
            for nodes in row[pick].components:
                selection.remove(nodes)
        starts.append(picks)
    return min(starts, key=lambda picks: _cost(selection, table, picks))


def _cost(selection: Selection, table: Sequence[list[_Candidate]], picks: Sequence[int]) -> int:
    """Cost of a nesting for each definition, together."""
    for row, pick in zip(table, picks, strict=True):
        for nodes in row[pick].components:
            selection.add(nodes)
    cost = selection.cost
    for row, pick in zip(table, picks, strict=True):
        for nodes in row[pick].components:
            selection.remove(nodes)
    return cost


def _sweep(
    selection: Selection,
    table: Sequence[list[_Candidate]],
    chosen: list[list[int]],
    kept: list[Sequence[int]],
    whole: bool,
) -> bool:
    """Change the choice for each definition (or each component) where that makes everything cheaper.

    Args:
        kept: the candidates that are worth trying, by definition; changed to the best ones where ``whole``.
    """
    changed = False
    for number, (row, picks) in enumerate(zip(table, chosen, strict=True)):
        for group in [range(len(picks))] if whole else [(k,) for k in range(len(picks))]:
            before = selection.cost
            for k in group:
                selection.remove(row[picks[k]].components[k])
            costs = {}
            for trial in kept[number]:
                for k in group:
                    selection.add(row[trial].components[k])
                costs[trial] = selection.cost
                for k in group:
                    selection.remove(row[trial].components[k])
            best = min(kept[number], key=lambda trial: (costs[trial], trial))
            if costs[best] < before:
                changed = True
                for k in group:
                    picks[k] = best
            for k in group:
                selection.add(row[picks[k]].components[k])
            if whole:
                together = sorted(kept[number], key=lambda trial: (costs[trial], trial))[:KEPT]
                kept[number] = sorted({*together, *sorted(kept[number])[:KEPT]})
    return changed


def _moves(arrangement: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Arrangements with one role moved elsewhere, and the arrangement itself."""
    for role in arrangement:
        rest = [r for r in arrangement if r != role]
        for k in range(len(arrangement)):
            yield (*rest[:k], role, *rest[k:])

"""Choice of the operand order of a loop body: the cheapest by fused operations that a search over orders of roles finds.

Operands of one role (a primal and its cotangents) stay together. Up to four roles every order is tried; beyond that the
search moves one role at a time while that makes the body cheaper. It is deterministic.

Imports: form, schedule.
"""

from __future__ import annotations

from itertools import permutations

from codegen.form import Form
from codegen.passes.schedule import Body, schedule

EXHAUSTIVE = 4
"""Roles up to which every order is tried."""


class _Search:
    """Bodies of a form by order of roles, each scheduled once."""

    def __init__(self, form: Form):
        self.form = form
        local = [d.operand for d in form.definitions if d.operand.name not in form.outputs]
        self.operands = list(form.inputs) + local
        self.roles = tuple(sorted({operand.role for operand in self.operands}))
        role = {operand.name: operand.role for operand in self.operands}
        self.definition_roles = {frozenset(role[name] for name in d.operand_names) for d in form.definitions}
        self.bodies: dict[frozenset, Body] = {}

    def body(self, arrangement: tuple[str, ...]) -> Body:
        """The body of an arrangement; only the order of roles that meet in a definition matters."""
        key = frozenset(tuple(role for role in arrangement if role in roles) for roles in self.definition_roles)
        if key not in self.bodies:
            order = [operand.name for role in arrangement for operand in self.operands if operand.role == role]
            candidates = [schedule(self.form, order, extract) for extract in (False, True)]
            self.bodies[key] = min(candidates, key=Body.fused_cost)
        return self.bodies[key]

    def cost(self, arrangement: tuple[str, ...]) -> int:
        return self.body(arrangement).fused_cost()

    def neighbours(self, arrangement: tuple[str, ...]) -> list[tuple[str, ...]]:
        """Arrangements with one role moved elsewhere."""
        result = []
        for role in arrangement:
            rest = [r for r in arrangement if r != role]
            result += [(*rest[:k], role, *rest[k:]) for k in range(len(arrangement))]
        return sorted(set(result))


def best_body(form: Form) -> Body:
    """The cheapest body that the search finds; ties go to the first in lexical order."""
    search = _Search(form)
    if len(search.roles) <= EXHAUSTIVE:
        return search.body(min(permutations(search.roles), key=search.cost))
    best = search.roles
    while True:
        candidate = min(search.neighbours(best), key=search.cost)
        if search.cost(candidate) >= search.cost(best):
            return search.body(best)
        best = candidate

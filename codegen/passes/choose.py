"""Choice of the operand order of a loop body: every order of roles is tried, the cheapest by fused operations is kept.

Imports: form, schedule.
"""

from __future__ import annotations

from itertools import permutations

from codegen.form import Form
from codegen.passes.schedule import Body, schedule


def best_body(form: Form) -> Body:
    """The cheapest body over all orders of the operands' roles; ties go to the first in lexical order.

    Operands of one role (a primal and its cotangents) stay together, so that the search is over few orders.
    """
    operands = list(form.inputs) + [d.operand for d in form.definitions if d.operand.name not in form.outputs]
    roles = sorted({operand.role for operand in operands})
    best: Body | None = None
    for arrangement in permutations(roles):
        order = [operand.name for role in arrangement for operand in operands if operand.role == role]
        for extract in (False, True):
            body = schedule(form, order, extract)
            if best is None or body.fused_cost() < best.fused_cost():
                best = body
    assert best is not None
    return best

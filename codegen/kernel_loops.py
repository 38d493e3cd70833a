"""A kernel to be rendered: a spec, its forms to second order, and the chosen loop bodies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from codegen.derivative import derivative_chain
from codegen.families.spec import Spec, form_spec
from codegen.form import Form
from codegen.header import ORDER_NAMES
from codegen.passes.body import Body
from codegen.passes.choose import Chooser


@dataclass(frozen=True)
class Loop:
    """One loop of a kernel: all outputs of one order of derivative that are gathered on one axis.

    Attributes:
        body: everything in one body.
    """

    order: int
    axis: str
    body: Body

    @property
    def name(self) -> str:
        return f"{ORDER_NAMES[self.order]}_{self.axis}"


@dataclass(frozen=True)
class Kernel:
    """What the targets render.

    Attributes:
        spec: what was asked for.
        orders: how many derivatives are wanted beyond the form itself.
    """

    spec: Spec
    orders: int = 2

    @cached_property
    def forms(self) -> tuple[Form, ...]:
        spec = form_spec(self.spec)
        return derivative_chain(spec.form(), self.orders, spec.linear_operand)

    @cached_property
    def loops(self) -> tuple[Loop, ...]:
        chooser = Chooser(self.forms)
        return tuple(
            Loop(order, axis, chooser.best_body(part))
            for order, form in enumerate(self.forms)
            for axis, part in form.by_axis().items()
        )

    def operation_counts(self) -> dict[str, int]:
        """Additions and multiplications of each loop, for one instance with all its channels."""
        return {loop.name: loop.body.operations() for loop in self.loops}

"""A kernel to be rendered: a spec, its forms to second order, and the chosen loop bodies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from codegen.derivative import derivative_chain
from codegen.families.spec import Spec
from codegen.form import GATHERED_AXES, Form
from codegen.header import ORDER_NAMES
from codegen.passes.body import Body
from codegen.passes.choose import Chooser
from codegen.passes.machine import Estimate, Machine, estimate
from codegen.passes.split import split

MOST_PARTS = 3
"""Parts that a loop's body is split into at most."""


@dataclass(frozen=True)
class Variant:
    """A way to run a loop: its body in parts that follow one another, and what the machine model says of each."""

    parts: tuple[Body, ...]
    estimates: tuple[Estimate, ...]

    @property
    def cycles(self) -> float:
        """Predicted cycles of one instance with all its channels."""
        return sum(e.cycles for e in self.estimates)

    @property
    def text(self) -> str:
        parts = "1 part" if len(self.parts) == 1 else f"{len(self.parts)} parts"
        return f"{parts} {self.cycles:.0f} cycles, {sum(sum(e.spills) for e in self.estimates)} spills"


@dataclass(frozen=True)
class Loop:
    """One loop of a kernel: all outputs of one order of derivative that are gathered on one axis.

    Attributes:
        body: everything in one body.
    """

    order: int
    axis: str
    body: Body

    @cached_property
    def variants(self) -> tuple[Variant, ...]:
        """The ways to run the loop, the one that the machine model finds cheapest first.

        A loop that sums over edges keeps its sums in registers; where it has more values at a time than registers, it
        may walk the edges several times, each time with some of the output components.
        """
        whole = Variant((self.body,), (estimate(self.body),))
        variants = [whole]
        if self.axis in GATHERED_AXES and whole.estimates[0].live > Machine().registers:
            for count in range(2, min(MOST_PARTS, len(self.body.results)) + 1):
                parts = split(self.body, count)
                variants.append(Variant(parts, tuple(estimate(part) for part in parts)))
        return tuple(sorted(variants, key=lambda variant: variant.cycles))

    @property
    def parts(self) -> tuple[Body, ...]:
        """The bodies of the cheapest variant."""
        return self.variants[0].parts

    @property
    def variants_text(self) -> str:
        """The variant that is chosen and what the others would cost, for people."""
        first, *others = (variant.text for variant in self.variants)
        return f"{first}" + (f" (instead of {'; '.join(others)})" if others else "")

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
        return derivative_chain(self.spec.form(), self.orders, self.spec.linear_operand)

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

"""The ways to run a loop, as one function or as several that follow one another, and which of them is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.form import GATHERED_AXES
from codegen.kernel_loops import Loop
from codegen.passes.body import Body
from codegen.targets.numba.machine import Estimate, Machine, estimate
from codegen.targets.numba.split import split

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


def variants_of(loop: Loop) -> tuple[Variant, ...]:
    """The ways to run a loop, the one that the machine model finds cheapest first.

    A loop that sums over edges keeps its sums in registers; where it has more values at a time than registers, it
    may walk the edges several times, each time with some of the output components.
    """
    whole = Variant((loop.body,), (estimate(loop.body),))
    variants = [whole]
    if loop.axis in GATHERED_AXES and whole.estimates[0].live > Machine().registers:
        for count in range(2, min(MOST_PARTS, len(loop.body.results)) + 1):
            parts = split(loop.body, count)
            variants.append(Variant(parts, tuple(estimate(part) for part in parts)))
    return tuple(sorted(variants, key=lambda variant: variant.cycles))


def variants_text(variants: Sequence[Variant]) -> str:
    """The variant that is chosen and what the others would cost, for people."""
    first, *others = (variant.text for variant in variants)
    return first + (f" (instead of {'; '.join(others)})" if others else "")

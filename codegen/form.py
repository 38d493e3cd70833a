"""The form: what a kernel computes, as sums of products of operand components with exact coefficients.

A form is polynomial in each instance of its loop (an edge, an atom, a sample) and summed over the instances that an
output gathers: exactly what the plain loop in :func:`codegen.evaluate` does. It is frozen, hashable and deterministic,
counts its terms, and its derivative is a form again (:mod:`codegen.derivative`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cartensor.surd import Surd

AXES = ("batch", "edge", "centre", "neighbour", "knot", "shared")
"""How an operand is addressed from the running instance: by the instance (batch, edge), by one of the edge's two
atoms (centre, neighbour), by the interval of a radial grid that the edge's length lies in (knot), or not at all (shared
by every instance)."""

EDGE_AXES = ("edge", "centre", "neighbour", "knot")
GATHERED_AXES = ("centre", "neighbour", "knot")
"""Axes on which an output sums over several edges."""

Factor = tuple[str, int]
"""One operand's component: (operand name, component)."""


@dataclass(frozen=True)
class Operand:
    """One array of a form, of shape [instances of its axis, components, channels].

    Attributes:
        name: identifier, unique in its form.
        components: packed components, or paths for weights.
        axis: one of AXES; "shared" has no instance axis.
        channels: whether there is a channel axis (innermost); without it an output is summed over the channels.
        role: name of the undifferentiated operand it descends from; cotangents keep the role of their primal.
        step: for an array on knots, how many components one knot holds; ``components`` then spans several knots in a
            row, the window that an edge sees. 0 elsewhere.
    """

    name: str
    components: int
    axis: str
    channels: bool
    role: str
    step: int = 0

    def __post_init__(self):
        if self.axis not in AXES:
            raise ValueError(f"operand {self.name}: axis must be one of {', '.join(AXES)}, got {self.axis!r}")

    def shape_text(self, channels: int | None) -> str:
        lead = {"shared": "", "batch": "samples, ", "edge": "edges, ", "knot": "knots, "}.get(self.axis, "atoms, ")
        return f"[{lead}{self.stored}{f', {channels}' if self.channels else ''}]"

    @property
    def stored(self) -> int:
        """Components that the array holds for one index."""
        return self.step or self.components


@dataclass(frozen=True)
class Term:
    """coefficient times a product of components; the factors are sorted and may repeat."""

    coefficient: Surd
    factors: tuple[Factor, ...]


@dataclass(frozen=True)
class Definition:
    """An output or a local intermediate: one sum of terms a component."""

    operand: Operand
    components: tuple[tuple[Term, ...], ...]

    @property
    def operand_names(self) -> set[str]:
        return {name for terms in self.components for term in terms for name, _ in term.factors}


@dataclass(frozen=True)
class Form:
    """Named inputs and definitions in order of dependence; those listed in ``outputs`` are written, the rest is local.

    Attributes:
        name: identifier of the family.
        channels: channel count, or None where no operand has channels.
        order: how many times the family's form was differentiated.
    """

    name: str
    channels: int | None
    inputs: tuple[Operand, ...]
    definitions: tuple[Definition, ...]
    outputs: tuple[str, ...]
    order: int = 0

    @property
    def output_operands(self) -> tuple[Operand, ...]:
        by_name = {definition.operand.name: definition.operand for definition in self.definitions}
        return tuple(by_name[name] for name in self.outputs)

    @property
    def uses_edges(self) -> bool:
        return any(o.axis in EDGE_AXES for o in self.inputs + self.output_operands)

    def select(self, outputs: Sequence[str]) -> Form:
        """The same form with some of its outputs; definitions and inputs that nothing needs are dropped (one input stays).

        Raises:
            ValueError: an output is unknown.
        """
        unknown = [name for name in outputs if name not in self.outputs]
        if unknown:
            raise ValueError(f"form {self.name} has outputs {', '.join(self.outputs)}, not {', '.join(unknown)}")
        needed, kept = set(outputs), []
        for definition in reversed(self.definitions):
            if definition.operand.name in needed:
                kept.append(definition)
                needed |= definition.operand_names
        inputs = tuple(operand for operand in self.inputs if operand.name in needed) or self.inputs[:1]
        return replace(self, inputs=inputs, definitions=tuple(reversed(kept)), outputs=tuple(outputs))

    def without_zeros(self) -> Form:
        """The same form without the terms that hold a component of an intermediate that is identically zero."""
        zeros: set[Factor] = set()
        definitions = []
        for definition in self.definitions:
            components = tuple(
                tuple(term for term in terms if not zeros.intersection(term.factors)) for terms in definition.components
            )
            zeros.update((definition.operand.name, k) for k, terms in enumerate(components) if not terms)
            definitions.append(replace(definition, components=components))
        return replace(self, definitions=tuple(definitions))

    def by_axis(self) -> dict[str, Form]:
        """One form for each axis that outputs are gathered on: each is one loop, without writes shared by instances."""
        axes: dict[str, list[str]] = {}
        for operand in self.output_operands:
            axes.setdefault(operand.axis, []).append(operand.name)
        return {axis: self.select(names) for axis, names in axes.items()}

    def text(self) -> str:
        """A complete, deterministic text of the form; its hash identifies the form."""
        lines = [f"form {self.name} order {self.order} channels {self.channels}"]
        for kind, operands in (("input", self.inputs), ("output", self.output_operands)):
            lines += [
                f"{kind} {o.name} components {o.components} axis {o.axis} channels {o.channels} step {o.step}"
                for o in operands
            ]
        for definition in self.definitions:
            for k, terms in enumerate(definition.components):
                body = " + ".join(f"({t.coefficient})" + "".join(f" {n}[{c}]" for n, c in t.factors) for t in terms)
                lines.append(f"{definition.operand.name}[{k}] = {body or 0}")
        return "\n".join(lines) + "\n"

    @property
    def hash(self) -> str:
        return hashlib.sha256(self.text().encode()).hexdigest()[:16]


def collect(terms: Iterable[tuple[Surd, Iterable[Factor]]]) -> tuple[Term, ...]:
    """Sort factors, merge equal products and drop those that cancel; the order of the result is deterministic."""
    merged: dict[tuple[Factor, ...], Surd] = {}
    for coefficient, factors in terms:
        key = tuple(sorted(factors))
        merged[key] = merged[key] + coefficient if key in merged else coefficient
    return tuple(Term(merged[key], key) for key in sorted(merged) if merged[key])

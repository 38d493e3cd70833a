"""Numba source of a kernel: straight-line bodies inside loops whose every offset is a literal.

The compiler vectorises the channel loop because all accesses to one array then share one pointer; the template holds
the loops, this module only fills in text.

Imports: header, kernel, printer, templates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from cartensor.surd import Surd
from codegen.families.spec import Spec
from codegen.form import GATHERED_AXES, Operand
from codegen.header import VERSION, command
from codegen.kernel import Kernel, Loop
from codegen.printer import Printer, wrapped
from codegen.targets.templates import module_template

INSTANCE = {"batch": "n", "shared": "n", "edge": "e", "centre": "i", "neighbour": "j", "knot": "q"}
"""Variable that addresses an operand of an axis."""

WALKS = {
    "centre": ("centre_pointer", None),
    "neighbour": ("neighbour_pointer", "reverse"),
    "knot": ("knot_pointer", "knot_order"),
}
"""For each gathered axis: where the edges of an index start, and the order of edges that this refers to."""


@dataclass(frozen=True)
class View:
    """A slice of a flat operand that belongs to one instance."""

    name: str
    operand: str
    instance: str
    length: int
    stride: int


class LoopText:
    """The pieces of text that the template arranges for one loop."""

    def __init__(self, loop: Loop):
        self.loop = loop
        self.body = loop.body
        self.form = loop.body.form
        self.channels = self.form.channels
        self.axis = loop.axis
        self.name = loop.name
        self.constants: dict[Surd, str] = {}
        self.printer = Printer(self.body, self._constant, "one")
        self.outputs = self.form.output_operands
        used = [operand for operand in self.form.inputs if self.body.used_components(operand.name)]
        self.inputs = used or list(self.form.inputs[:1])  # one stays where all is constant: it brings the dtype
        for operand in self.outputs:
            if not operand.channels and operand.axis in (*GATHERED_AXES, "shared"):
                raise NotImplementedError(f"{self.name}: output {operand.name} without channels summed over instances")

    def _constant(self, value: Surd) -> str:
        return self.constants.setdefault(value, f"k{len(self.constants)}")

    def _length(self, operand: Operand) -> int:
        return operand.components * (self.channels if operand.channels else 1)

    def _view_name(self, operand: Operand) -> str:
        return operand.name if operand.axis == "shared" else f"{operand.name}_{INSTANCE[operand.axis]}"

    @property
    def walk(self) -> tuple[str, str | None] | None:
        """The pointer and order arrays of a loop over a gathered axis."""
        return WALKS.get(self.axis)

    @property
    def lookups(self) -> tuple[str, ...]:
        """Index arrays that lead from an edge to operands on other axes, those needed."""
        axes = {operand.axis for operand in self.inputs}
        return tuple(axis for axis in GATHERED_AXES if axis in axes and axis != self.axis)

    @property
    def index_arguments(self) -> tuple[str, ...]:
        return tuple(name for name in (self.walk or ()) if name) + self.lookups

    @property
    def arguments(self) -> str:
        return ", ".join(("begin", "end", *self.index_arguments, *(o.name for o in (*self.inputs, *self.outputs))))

    @property
    def first_array(self) -> str:
        return self.inputs[0].name

    def views(self, *axes: str) -> list[View]:
        """Views of the inputs on some axes."""
        return [
            View(self._view_name(o), o.name, INSTANCE[o.axis], self._length(o), o.stored * (self.channels if o.channels else 1))
            for o in self.inputs
            if o.axis in axes
        ]

    @property
    def accumulates(self) -> bool:
        """Whether an output sums over several instances (the arrays handed in are then zero)."""
        return self.axis in (*GATHERED_AXES, "shared")

    @property
    def channel_outputs(self) -> list[Operand]:
        return [operand for operand in self.outputs if operand.channels]

    @property
    def scalar_outputs(self) -> list[Operand]:
        return [operand for operand in self.outputs if not operand.channels]

    @property
    def written(self) -> tuple[str, int]:
        """Name and length of the one buffer that the channel loop writes to.

        One written pointer keeps the compiler's aliasing checks few enough to vectorise; several outputs share a local
        buffer that is copied out.
        """
        outputs = self.channel_outputs
        return ("buffer" if len(outputs) > 1 else "result"), sum(self._length(o) for o in outputs)

    def output_offsets(self) -> list[tuple[str, int, int]]:
        """(output, offset in the written buffer, length) of each output with channels."""
        result, offset = [], 0
        for operand in self.channel_outputs:
            result.append((operand.name, offset, self._length(operand)))
            offset += self._length(operand)
        return result

    def scalar_loads(self) -> list[str]:
        """Loads of operands without channels, done once an instance."""
        return [
            f"{o.name}_{k} = {self._view_name(o)}[{k}]"
            for o in self.inputs
            if not o.channels
            for k in self.body.used_components(o.name)
        ]

    def channel_loads(self) -> list[str]:
        return [
            f"{o.name}_{k} = {self._view_name(o)}[{f'{k * self.channels} + ' if k else ''}c]"
            for o in self.inputs
            if o.channels
            for k in self.body.used_components(o.name)
        ]

    def hoisted(self, indent: int) -> list[str]:
        return [wrapped(f"{a.name} =", self.printer.text(a.coefficient, a.node), indent) for a in self.body.hoisted]

    def inner(self, indent: int) -> list[str]:
        return [wrapped(f"{a.name} =", self.printer.text(a.coefficient, a.node), indent) for a in self.body.inner]

    def stores(self, indent: int) -> list[str]:
        """Statements that put the results away: into the buffer by channel, or into scalar sums."""
        offsets = {name: offset for name, offset, _ in self.output_offsets()}
        accumulate = "+=" if self.accumulates else "="
        lines = []
        for operand, component, coefficient, node in self.body.results:
            zero = node is None
            text = "zero" if zero else self.printer.text(coefficient, node, root=node not in self.body.names)
            if operand.channels:
                start = offsets[operand.name] + component * self.channels
                target = f"{self.written[0]}[{f'{start} + ' if start else ''}c]"
                if zero and accumulate == "+=":
                    continue
                lines.append(wrapped(f"{target} {accumulate}", text, indent))
            elif self.channels:
                if not zero:
                    lines.append(wrapped(f"{operand.name}_{component} +=", text, indent))
            else:
                lines.append(wrapped(f"{operand.name}_{INSTANCE[self.axis]}[{component}] =", text, indent))
        return lines

    def scalar_zeros(self) -> list[str]:
        return [f"{o.name}_{k} = zero" for o in self.scalar_outputs for k in range(o.components)] if self.channels else []

    def scalar_stores(self) -> list[str]:
        if not self.channels:
            return []
        return [
            f"{o.name}_{INSTANCE[o.axis]}[{k}] = {o.name}_{k}" for o in self.scalar_outputs for k in range(o.components)
        ]

    def literals(self, lines: list[str]) -> list[str]:
        """Assignments of the numbers that the body's lines use, in the dtype of the arrays."""
        used = set(re.findall(r"\w+", " ".join(lines)))
        result = [f"{name} = real({value})" for name, value in (("zero", 0), ("one", 1)) if name in used]
        return result + [f"{name} = real({float(value)!r})  # {value}" for value, name in self.constants.items()]

    def metadata(self) -> str:
        outputs = ", ".join(f"({o.name!r}, {o.components}, {o.stored}, {o.channels})" for o in self.outputs)
        return (
            f"({self.loop.order}, {self.axis!r}, {self.name}, {self.index_arguments!r}, "
            f"{tuple(o.name for o in self.inputs)!r}, ({outputs},))"
        )

    def docstring(self) -> list[str]:
        """Shapes of what goes in and out, and the cost, as lines."""
        lines = [f"{o.name} {o.shape_text(self.channels)}" for o in self.inputs]
        lines.append("-> " + ", ".join(f"{o.name} {o.shape_text(self.channels)}" for o in self.outputs))
        lines.append(f"{self.body.operations()} operations an instance; nesting order {', '.join(self.body.order)}")
        return lines


def render(spec: Spec) -> str:
    """The generated module: one function a loop, and a table of them."""
    kernel = Kernel(spec)
    loops = [LoopText(loop) for loop in kernel.loops]
    return module_template("numba").render(
        version=VERSION,
        command=command(spec, "numba"),
        spec=spec,
        kernel=kernel,
        form_hash=kernel.forms[0].hash,
        instance=INSTANCE,
        inputs=tuple(tuple(o.name for o in form.inputs) for form in kernel.forms),
        outputs=tuple(form.outputs for form in kernel.forms),
        loops=loops,
    )

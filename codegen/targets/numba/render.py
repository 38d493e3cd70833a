"""Numba source of a kernel: straight-line bodies on explicit vector lanes, inside loops whose every offset is a literal.

Two arrangements, for forms with channels and without:

* Lanes hold neighbouring channels. What an edge's channels share (harmonics, coefficient sums) is worked out first, for
  a few edges at a time, and kept as plain numbers; the channel blocks come next and the edges innermost, so that sums
  over an atom's edges stay in registers and each number is read once where it is used.
* Without channels, lanes hold samples: a block of them is brought into component-major order and back.

The template holds the loops; this module fills in text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property, singledispatch

from cartensor.surd import Surd
from codegen.families.spec import Spec
from codegen.form import GATHERED_AXES, Operand
from codegen.header import VERSION, command
from codegen.kernel_loops import Kernel, Loop
from codegen.passes.body import Body
from codegen.printer import Printer, wrapped
from codegen.targets.edges import INSTANCE, WALKS, index_arguments, lookups
from codegen.targets.numba.linear import render_linear
from codegen.targets.numba.parts import variants_of, variants_text
from codegen.templates import template

EDGES_AHEAD = 32
"""Edges whose shared numbers are worked out ahead of their channels: they fit into the innermost cache."""

REGISTER_SUMS = 24
"""Sums that a loop keeps in variables; with more of them each is added to memory at once."""


@dataclass(frozen=True)
class LoopText:
    """The pieces of text that the template arranges for one function: a loop, or a part of it.

    Attributes:
        loop: what is summed or written.
        body: the statements of one instance.
        part: number of the part, None where the loop is whole.
        choice: what was chosen over what, where there was a choice.
    """

    loop: Loop
    body: Body
    part: int | None = None
    choice: str = ""

    def __post_init__(self):
        for operand in self.outputs:
            if not operand.channels and operand.axis in (*GATHERED_AXES, "shared"):
                raise NotImplementedError(f"{self.name}: output {operand.name} without channels summed over instances")
        if not self.channels and self.axis != "batch":
            raise NotImplementedError(f"{self.name}: a loop over {self.axis} without channels")

    @property
    def name(self) -> str:
        return self.loop.name if self.part is None else f"{self.loop.name}_{self.part}"

    @property
    def axis(self) -> str:
        return self.loop.axis

    @property
    def channels(self) -> int | None:
        return self.body.form.channels

    @property
    def outputs(self) -> tuple[Operand, ...]:
        return self.body.form.output_operands

    @cached_property
    def inputs(self) -> list[Operand]:
        form = self.body.form
        used = [operand for operand in form.inputs if self.body.used_components(operand.name)]
        return used or list(form.inputs[:1])  # one stays where all is constant: it brings the dtype

    @property
    def dtype_source(self) -> str:
        return self.inputs[0].name

    # ---- where things are -------------------------------------------------------------------------------------------

    @property
    def walk(self) -> tuple[str, str | None] | None:
        """The pointer and order arrays of a loop over a gathered axis."""
        return WALKS.get(self.axis)

    @property
    def lookups(self) -> tuple[str, ...]:
        """Index arrays that lead from an edge to operands on other axes, those needed."""
        return lookups(self.axis, self.inputs)

    @property
    def index_arguments(self) -> tuple[str, ...]:
        return index_arguments(self.axis, self.inputs)

    @property
    def arguments(self) -> str:
        return ", ".join(("begin", "end", *self.index_arguments, *(o.name for o in (*self.inputs, *self.outputs))))

    def size(self, operand: Operand) -> int:
        """Elements that one index of an operand's axis holds; a window of knots holds more than one knot does."""
        return operand.stored * (self.channels if operand.channels else 1)

    def row(self, name: str, instance: str) -> str:
        """Which row of an array belongs to an instance."""
        return instance

    def places(self, *axes: str) -> list[str]:
        """Where the block of an operand with channels starts, for the inputs on some axes."""
        return [
            f"{o.name}_at = {self.row(o.name, INSTANCE[o.axis])} * {self.size(o)} + c"
            for o in self.inputs
            if o.channels and o.axis in axes
        ]

    def output_places(self, instance: str) -> list[str]:
        return [
            f"{o.name}_at = {self.row(o.name, instance)} * {o.components * self.channels} + c"
            for o in self.outputs
            if o.channels
        ]

    def loads(self, *axes: str) -> list[str]:
        """Blocks of the inputs with channels on some axes."""
        return [
            f"{o.name}_{k} = load({o.name}, {self._place(o, k)})"
            for o in self.inputs
            if o.channels and o.axis in axes
            for k in self.body.used_components(o.name)
        ]

    def _place(self, operand: Operand, component: int) -> str:
        """Start and offset of a block."""
        shared = operand.axis == "shared" and operand in self.inputs
        return f"{'c' if shared else f'{operand.name}_at'}, {component * self.channels}"

    @property
    def edges_ahead(self) -> int:
        """How many edges' numbers are worked out before their channels come.

        Arrays with channels on edges are long and read once: going through them edge by edge keeps that sequential.
        """
        return 1 if self.long_rows else EDGES_AHEAD

    @property
    def long_rows(self) -> list[tuple[str, int]]:
        """Inputs with channels on edges, and what an edge has of them: asked for while earlier edges are worked on."""
        return [(o.name, self.size(o)) for o in self.inputs if o.channels and o.axis == "edge"]

    # ---- numbers that the channels of an instance share -------------------------------------------------------------

    def number_loads(self, mark: str = "") -> list[str]:
        """Loads of operands without channels, into names that begin with a mark."""
        return [
            f"{mark}{o.name}_{k} = get({o.name}, {INSTANCE[o.axis]} * {o.stored}, {k})"
            for o in self.inputs
            if not o.channels
            for k in self.body.used_components(o.name)
        ]

    @cached_property
    def numbers(self) -> list[str]:
        """Names without channels that the channel loop reads: kept for each edge until its channels come."""
        read = set(re.findall(r"\w+", " ".join((*self.statements(0), *self.sums(0), *self.stored_results(0)))))
        names = [f"{o.name}_{k}" for o in self.inputs if not o.channels for k in self.body.used_components(o.name)]
        return [name for name in (*names, *(a.name for a in self.body.hoisted)) if name in read]

    def hoisted(self, indent: int, mark: str = "") -> list[str]:
        """Numbers that do not depend on the channel, in names that begin with a mark."""
        body = replace(self.body, names={node: f"{mark}{name}" for node, name in self.body.names.items()})
        printer = Printer(body, lambda value: self._constants[value], "one")
        return [wrapped(f"{mark}{a.name} =", printer.text(a.coefficient, a.node), indent) for a in self.body.hoisted]

    def statements(self, indent: int) -> list[str]:
        return [wrapped(f"{a.name} =", self._printer.text(a.coefficient, a.node), indent) for a in self.body.inner]

    # ---- results ----------------------------------------------------------------------------------------------------

    @property
    def sums_instances(self) -> bool:
        """Whether the outputs sum over several instances (the arrays handed in are then zero)."""
        return self.axis in (*GATHERED_AXES, "shared")

    @cached_property
    def summed(self) -> list[tuple[Operand, int]]:
        """Components that are sums over instances or over channels."""
        return [
            (operand, k)
            for operand, k, _, node in self.body.results
            if node is not None and self.channels and (self.sums_instances or not operand.channels)
        ]

    @property
    def in_registers(self) -> bool:
        """Whether sums stay in variables until they are complete."""
        return len(self.summed) <= REGISTER_SUMS

    def _result(self, coefficient, node: int | None) -> str:
        return "zero" if node is None else self._printer.text(coefficient, node, root=node not in self.body.names)

    def sums(self, indent: int) -> list[str]:
        """Statements that add to the sums."""
        summed, lines = set(self.summed), []
        for operand, k, coefficient, node in self.body.results:
            if (operand, k) not in summed:
                continue
            text = self._result(coefficient, node)
            if self.in_registers or not operand.channels:
                lines.append(wrapped(f"{operand.name}_{k} +=", text, indent))
            else:
                place = self._place(operand, k)
                lines.append(wrapped(f"{operand.name}_{k} = load({operand.name}, {place}) +", f"({text})", indent))
                lines.append(f"{' ' * indent}store({operand.name}, {place}, {operand.name}_{k})")
        return lines

    def stored_results(self, indent: int) -> list[str]:
        """Statements that write results which are complete with their instance and block."""
        lines = []
        for operand, k, coefficient, node in self.body.results:
            if self.channels and operand.channels and not self.sums_instances:
                lines.append(wrapped(f"{operand.name}_{k} =", self._result(coefficient, node), indent))
                lines.append(f"{' ' * indent}store({operand.name}, {self._place(operand, k)}, {operand.name}_{k})")
        return lines

    def sum_loads(self) -> list[str]:
        """Sums over instances taken up where earlier edges left them."""
        if not self.in_registers:
            return []
        return [f"{o.name}_{k} = load({o.name}, {self._place(o, k)})" for o, k in self.summed if o.channels]

    def sum_stores(self) -> list[str]:
        if not self.in_registers:
            return []
        return [f"store({o.name}, {self._place(o, k)}, {o.name}_{k})" for o, k in self.summed if o.channels]

    def channel_sums(self) -> list[str]:
        """Sums over channels set to zero."""
        return [f"{o.name}_{k} = splat({self.dtype_source}, zero)" for o, k in self.summed if not o.channels]

    def channel_totals(self) -> list[str]:
        """Sums over channels brought to one number and written; components that are identically zero too."""
        summed = set(self.summed)
        return [
            f"put({o.name}, {INSTANCE[o.axis]} * {o.components}, {k}, "
            + (f"total({o.name}_{k}))" if (o, k) in summed else "zero)")
            for o, k, *_ in self.body.results
            if not o.channels
        ]

    # ---- samples in lanes -------------------------------------------------------------------------------------------

    def columns(self, operands: list[Operand]) -> list[tuple[Operand, int, int]]:
        """(operand, components, first row of its component-major copy) for operands laid one after the other."""
        result, start = [], 0
        for operand in operands:
            result.append((operand, operand.components, start))
            start += operand.components
        return result

    @property
    def sample_loads(self) -> list[str]:
        return [
            f"{o.name}_{k} = load(samples_in, {first + k} * step, 0)"
            for o, _, first in self.columns(self.inputs)
            for k in self.body.used_components(o.name)
        ]

    def sample_stores(self, indent: int) -> list[str]:
        first = {operand.name: start for operand, _, start in self.columns(list(self.outputs))}
        lines = []
        for operand, k, coefficient, node in self.body.results:
            lines.append(wrapped(f"{operand.name}_{k} =", self._result(coefficient, node), indent))
            lines.append(f"{' ' * indent}store(samples_out, {first[operand.name] + k} * step, 0, {operand.name}_{k})")
        return lines

    # ---- literals and text ------------------------------------------------------------------------------------------

    @cached_property
    def _printer(self) -> Printer:
        return Printer(self.body, lambda value: self._constants[value], "one")

    @cached_property
    def _constants(self) -> dict[Surd, str]:
        """Names of the body's coefficients in order of first use."""
        found: dict[Surd, str] = {}
        collector = Printer(self.body, lambda value: found.setdefault(value, f"k{len(found)}"), "one")
        for assignment in (*self.body.hoisted, *self.body.inner):
            collector.text(assignment.coefficient, assignment.node)
        for _, _, coefficient, node in self.body.results:
            if node is not None:
                collector.text(coefficient, node, root=node not in self.body.names)
        return found

    @property
    def literals(self) -> list[str]:
        """The numbers that the lines use, in the dtype of the arrays."""
        text = " ".join(
            (*self.hoisted(0), *self.statements(0), *self.sums(0), *self.stored_results(0), *self.channel_sums())
            + ((*self.channel_totals(),) if self.channels else (*self.sample_stores(0),))
        )
        used = set(re.findall(r"\w+", text))
        result = [f"{name} = real({value})" for name, value in (("zero", 0), ("one", 1)) if name in used]
        return result + [f"{name} = real({float(value)!r})  # {value}" for value, name in self._constants.items()]

    def metadata(self) -> str:
        outputs = ", ".join(f"({o.name!r}, {o.components}, {o.stored}, {o.channels})" for o in self.outputs)
        return (
            f"({self.loop.order}, {self.axis!r}, {self.name}, {self.index_arguments!r}, "
            f"{tuple(o.name for o in self.inputs)!r}, ({outputs},), {self.body.operations()})"
        )

    def docstring(self) -> list[str]:
        """Shapes of what goes in and out, and the cost, as lines."""
        lines = [f"{o.name} {o.shape_text(self.channels)}" for o in self.inputs]
        lines.append("-> " + ", ".join(f"{o.name} {o.shape_text(self.channels)}" for o in self.outputs))
        lines.append(f"{self.body.operations()} operations an instance; nesting order {', '.join(self.body.order)}")
        if self.choice:
            lines.append(f"The machine model chose {self.choice}.")
        return lines


def _loop_texts(loop: Loop) -> list[LoopText]:
    """The functions of a loop in the cheapest variant."""
    variants = variants_of(loop)
    parts = variants[0].parts
    choice = variants_text(variants) if len(variants) > 1 else ""
    return [LoopText(loop, body, None if len(parts) == 1 else k, choice) for k, body in enumerate(parts)]


@singledispatch
def render(spec: Spec) -> str:
    """The generated module: one function a loop, and a table of them."""
    kernel = Kernel(spec)
    return template("targets/numba", "module.py").render(
        version=VERSION,
        command=command(spec, "numba"),
        spec=spec,
        kernel=kernel,
        form_hash=kernel.forms[0].hash,
        instance=INSTANCE,
        inputs=tuple(tuple(o.name for o in form.inputs) for form in kernel.forms),
        outputs=tuple(form.outputs for form in kernel.forms),
        loops=[text for loop in kernel.loops for text in _loop_texts(loop)],
    )


render.register(render_linear)

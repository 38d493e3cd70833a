"""Triton source of a kernel: one program a row of outputs and block of channels, sums in registers, no atomics.

What a program owns depends on the axis of its outputs: an atom or an interval of the radial grid, whose edges it
walks; an edge or a sample; or, for outputs that all samples share, a run of samples that sum into one row. Without
channels the lanes of a program are samples. The template holds what surrounds it, this module only fills in text, and
:mod:`codegen.targets.triton.parts` decides what one function computes.
"""

from __future__ import annotations

import re

from cartensor.surd import Surd
from codegen.families.spec import Spec
from codegen.form import GATHERED_AXES, Operand
from codegen.header import VERSION, command
from codegen.kernel_loops import Kernel, Loop
from codegen.printer import Printer, wrapped
from codegen.targets.edges import INSTANCE, WALKS, index_arguments, lookups
from codegen.targets.triton.parts import WARP, FunctionPlan, Statement, TritonVariant, chosen_variant
from codegen.templates import template

COUNTS = {"knot": ("shares",), "shared": ("samples", "run")}
"""Sizes that a function takes beside arrays: into how many shares the edges of an interval are divided; how many
samples there are, and how many of them sum into one row."""


PROGRAMS = {
    "batch": "A program makes one sample",
    "edge": "A program makes one edge",
    "centre": "A program walks the edges of one centre",
    "neighbour": "A program walks the edges of one neighbour",
    "knot": "A program sums a share of the edges of one interval into a row",
    "shared": "A program sums a run of samples into a row",
}
"""What a program does, by the axis of its outputs, for one block of channels or all of them."""


class PartText:
    """The pieces of text that the template arranges for one function."""

    def __init__(self, loop: Loop, variant: TritonVariant, number: int):
        self.loop = loop
        self.body = loop.body
        self.form = loop.body.form
        self.channels = self.form.channels
        self.axis = loop.axis
        self.part: FunctionPlan = variant.parts[number]
        self.lane_channels = variant.lane_channels
        self.name = loop.name if len(variant.parts) == 1 else f"{loop.name}_{number}"
        self.constants: dict[Surd, str] = {}
        self.printer = Printer(self.body, self._constant, "one")
        loaded = {s.name for s in self.part.statements if s.name is not None and s.assignment is None}
        used = [o for o in self.form.inputs if any(f"{o.name}_{k}" in loaded for k in range(o.components))]
        self.inputs = used or list(self.form.inputs[:1])  # one stays where all is constant: it brings the dtype
        made = {self.body.results[k][0].name for k in self.part.results}
        self.outputs = [operand for operand in self.form.output_operands if operand.name in made]
        for operand in self.outputs:
            if not operand.channels and self.accumulates:
                raise NotImplementedError(f"{self.name}: output {operand.name} without channels summed over instances")

    def _constant(self, value: Surd) -> str:
        return self.constants.setdefault(value, f"k{len(self.constants)}")

    @property
    def accumulates(self) -> bool:
        """Whether outputs sum over several instances."""
        return self.axis in (*GATHERED_AXES, "shared")

    @property
    def sums_channels(self) -> bool:
        """Whether a program goes through all channels, to sum over them."""
        return self.channels is not None and any(not operand.channels for operand in self.outputs)

    @property
    def blocks(self) -> int:
        """Blocks of channels that a row has in float32."""
        return -(-(self.channels or 1) // (WARP * self.lane_channels))

    @property
    def masked(self) -> bool:
        """Whether some lanes have no channel, or no sample."""
        return self.channels is None or self.channels % (WARP * self.lane_channels) != 0

    @property
    def has_loop(self) -> bool:
        return self.accumulates or self.sums_channels

    @property
    def lookups(self) -> tuple[str, ...]:
        """Index arrays that lead from an edge to operands on other axes, those needed."""
        return lookups(self.axis, self.inputs)

    @property
    def index_arguments(self) -> tuple[str, ...]:
        return index_arguments(self.axis, self.inputs)

    @property
    def counts(self) -> tuple[str, ...]:
        if self.channels is None:
            return ("samples",)
        return COUNTS.get(self.axis, ())

    @property
    def arguments(self) -> str:
        arrays = [operand.name for operand in (*self.inputs, *self.outputs)]
        return ", ".join((*self.index_arguments, *arrays, *self.counts, "BLOCK: tl.constexpr"))

    @property
    def decorator_arguments(self) -> str:
        return f"(do_not_specialize={list(self.counts)!r})" if self.counts else ""

    @property
    def row(self) -> str:
        """Variable that addresses the outputs."""
        return "row" if self.axis in ("knot", "shared") else INSTANCE[self.axis]

    @property
    def _mask(self) -> str:
        return ", inside, 0.0" if self.masked else ""

    def preamble(self, lines: list[str]) -> list[str]:
        """The dtype and the numbers that the lines use."""
        used = set(re.findall(r"\w+", " ".join(lines + self.close_program())))
        result = [f"real: tl.constexpr = {self.inputs[0].name}.dtype.element_ty"]
        result += [f"{name}: tl.constexpr = {float(value)!r}  # {value}" for value, name in self.constants.items()]
        numbers = {"zero": "0.0", "one": "1.0"}
        return result + [f"{name} = tl.full((), {value}, real)" for name, value in numbers.items() if name in used]

    def open_program(self) -> list[str]:
        """Statements that find out which row and which channels a program owns."""
        if self.channels is None:
            lines = [f"{self.row} = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)"]
            return [*lines, f"inside = {self.row} < samples", *self._lookup_lines(", inside, 0")]
        lines = [f"{self.row} = tl.program_id(0).to(tl.int64)"]
        if self.axis == "knot":
            lines += [
                "q = row // shares",
                "share = row % shares",
                "first = tl.load(knot_pointer + q)",
                "count = tl.load(knot_pointer + q + 1) - first",
            ]
        if self.axis == "edge":
            lines += self._lookup_lines()
        if not self.sums_channels:
            lines += ["c = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)", *self._inside]
        return lines

    @property
    def _inside(self) -> list[str]:
        return [f"inside = c < {self.channels}"] if self.masked else []

    def _lookup_lines(self, mask: str = "") -> list[str]:
        return [f"{INSTANCE[axis]} = tl.load({axis} + e{mask})" for axis in self.lookups]

    @property
    def loop_head(self) -> str:
        """The head of the loop over edges, over samples, or over blocks of channels."""
        if self.axis == "shared":
            return "for n in range(row * run, tl.minimum(row * run + run, samples)):"
        if self.axis == "knot":
            return "for s in range(first + count * share // shares, first + count * (share + 1) // shares):"
        if self.accumulates:
            pointer, order = WALKS[self.axis]
            own = INSTANCE[self.axis]
            return f"for {'s' if order else 'e'} in range(tl.load({pointer} + {own}), tl.load({pointer} + {own} + 1)):"
        return f"for start in range(0, {self.channels}, BLOCK):"

    def pointers(self) -> list[str]:
        """What each instance starts with: its indices, and pointers to what the operands hold for it."""
        lines = []
        if self.accumulates and self.axis != "shared":
            order = WALKS[self.axis][1]
            lines += [f"e = tl.load({order} + s)"] if order else []
            lines += self._lookup_lines()
        elif self.sums_channels:
            lines += ["c = start + tl.arange(0, BLOCK)", *self._inside]
        lines += [f"{self._pointer(o)} = {self._address(o)}" for o in self.inputs if self._pointer(o) != o.name]
        if not self.accumulates:
            written = [o for o in self.outputs if o.channels or self.channels is None]
            lines += [f"{self._pointer(o)} = {self._address(o)}" for o in written]
        return lines

    def _pointer(self, operand: Operand) -> str:
        if operand.axis == "shared":
            return f"{operand.name}_c" if operand.channels else operand.name
        return f"{operand.name}_{INSTANCE[operand.axis]}"

    def _address(self, operand: Operand, instance: str | None = None) -> str:
        """Address of a component 0 for one instance, in each channel that a lane holds."""
        terms = [operand.name]
        if instance is not None or operand.axis != "shared":
            components = operand.components if instance is not None else operand.stored
            terms.append(f"{instance or INSTANCE[operand.axis]} * {components * self._stride(operand)}")
        return " + ".join(terms + (["c"] if operand.channels else []))

    def _stride(self, operand: Operand) -> int:
        return self.channels if operand.channels else 1

    def _component(self, operand: Operand, pointer: str, component: int) -> str:
        return f"{pointer} + {component * self._stride(operand)}" if component else pointer

    def zeros(self) -> list[str]:
        """Running sums, at the start."""
        return [f"{o.name}_{k} = tl.zeros([BLOCK], real)" for o, k in self._sums()]

    def _sums(self) -> list[tuple[Operand, int]]:
        """Outputs that are summed while the function runs, by component."""
        results = [self.body.results[k] for k in self.part.results]
        return [(o, k) for o, k, _, node in results if node is not None and self._is_summed(o)]

    def _is_summed(self, operand: Operand) -> bool:
        return self.accumulates or (self.channels is not None and not operand.channels)

    def lines(self, indent: int) -> list[str]:
        """The statements of one instance."""
        operands = {f"{o.name}_{k}": (o, k) for o in self.inputs for k in range(o.components)}
        return [line for statement in self.part.statements for line in self._statement(statement, operands, indent)]

    def _statement(self, statement: Statement, operands: dict[str, tuple[Operand, int]], indent: int) -> list[str]:
        if statement.result is not None:
            return self._result(statement.result, indent)
        if statement.assignment is not None:
            a = statement.assignment
            return [wrapped(f"{a.name} =", self.printer.text(a.coefficient, a.node), indent)]
        operand, component = operands[statement.name]
        mask = self._mask if operand.channels or self.channels is None else ""
        address = self._component(operand, self._pointer(operand), component)
        return [f"{' ' * indent}{statement.name} = tl.load({address}{mask})"]

    def _result(self, number: int, indent: int) -> list[str]:
        operand, component, coefficient, node = self.body.results[number]
        if node is None and self._is_summed(operand):
            return []
        text = "zero" if node is None else self.printer.text(coefficient, node, root=node not in self.body.names)
        name = f"{operand.name}_{component}"
        if self._is_summed(operand):
            if not operand.channels and self.masked:
                text = f"tl.where(inside, {text}, 0.0)"
            return [wrapped(f"{name} +=", text, indent)]
        lines = []
        if not re.fullmatch(r"\w+", text):
            lines, text = [wrapped(f"{name} =", text, indent)], name
        mask = ", inside" if self.masked else ""
        address = self._component(operand, self._pointer(operand), component)
        return [*lines, f"{' ' * indent}tl.store({address}, {text}{mask})"]

    def close_program(self) -> list[str]:
        """Stores of the sums, and of zeros where nothing was to sum."""
        lines = []
        mask = ", inside" if self.masked else ""
        sums = {(o.name, k) for o, k in self._sums()}
        for number in self.part.results:
            operand, component, _, _ = self.body.results[number]
            if not self._is_summed(operand):
                continue
            value = f"{operand.name}_{component}" if (operand.name, component) in sums else "zero"
            address = self._component(operand, self._address(operand, self.row), component)
            if operand.channels:
                lines.append(f"tl.store({address}, {value}{mask})")
            else:
                lines.append(f"tl.store({address}, {value if value == 'zero' else f'tl.sum({value}, 0)'})")
        return lines

    def metadata(self) -> str:
        return (
            f"({self.loop.order}, {self.axis!r}, {self.name}, {self.index_arguments!r}, "
            f"{tuple(o.name for o in self.inputs)!r}, {tuple(o.name for o in self.outputs)!r}, {self.lane_channels})"
        )

    def docstring(self) -> list[str]:
        """Shapes of what goes in and out, and what a program does, as lines."""
        lines = [f"{o.name} {o.shape_text(self.channels)}" for o in self.inputs]
        components = {o.name: [] for o in self.outputs}
        for number in self.part.results:
            operand, component, *_ = self.body.results[number]
            components[operand.name].append(component)
        results = []
        for o in self.outputs:
            made = components[o.name]
            some = "" if len(made) == o.components else f" (components {', '.join(map(str, made))})"
            shape = f"[rows, {o.components}, {self.channels}]" if self.row == "row" else o.shape_text(self.channels)
            results.append(f"{o.name} {shape}{some}")
        lines.append("-> " + ", ".join(results))
        program = "A lane makes one sample" if self.channels is None else PROGRAMS[self.axis]
        return [*lines, f"{program}; nesting order {', '.join(self.body.order)}"]


def render(spec: Spec) -> str:
    """The generated module: one function a loop, or several where registers run out, and a table of them."""
    kernel = Kernel(spec)
    parts = []
    for loop in kernel.loops:
        variant = chosen_variant(loop.body)
        parts += [PartText(loop, variant, number) for number in range(len(variant.parts))]
    return template("targets/triton", "module.py").render(
        version=VERSION,
        command=command(spec, "triton"),
        spec=spec,
        kernel=kernel,
        form_hash=kernel.forms[0].hash,
        inputs=tuple(tuple(o.name for o in form.inputs) for form in kernel.forms),
        outputs=tuple(form.output_operands for form in kernel.forms),
        parts=parts,
    )

"""Torch source of a kernel: the same straight-line bodies on whole arrays, differentiable by autograd, on any device."""

from __future__ import annotations

from codegen.families.spec import Spec
from codegen.form import Operand
from codegen.header import VERSION, command
from codegen.kernel_loops import Kernel, Loop
from codegen.printer import Printer, wrapped
from codegen.templates import template


class FormText:
    """The pieces of text that the template arranges for the forward form."""

    def __init__(self, loop: Loop):
        self.loop = loop
        self.body = loop.body
        self.form = loop.body.form
        self.printer = Printer(self.body, lambda value: repr(float(value)), "one")
        (self.output,) = self.form.output_operands

    @property
    def arguments(self) -> str:
        names = [operand.name for operand in self.form.inputs]
        return ", ".join(names + (["centre", "neighbour", "knot", "n_atoms"] if self.form.uses_edges else []))

    @property
    def gathers(self) -> list[str]:
        """Statements that bring operands on atoms and knots to the edges."""
        lines = [f"{o.name} = {o.name}[{o.axis}]" for o in self.form.inputs if o.axis in ("centre", "neighbour")]
        for operand in self.form.inputs:
            if operand.axis == "knot":
                window = ", ".join(
                    f"{operand.name}[knot{f' + {offset}' if offset else ''}]"
                    for offset in range(operand.components // operand.step)
                )
                lines.append(f"{operand.name} = torch.cat(({window}), dim=1)")
        return lines

    @property
    def first_array(self) -> str:
        return self.form.inputs[0].name

    @property
    def loads(self) -> list[str]:
        """Components of the inputs, each broadcastable to [instances, channels]."""
        lines = []
        for operand in self.form.inputs:
            for k in self.body.used_components(operand.name):
                index = str(k) if operand.axis == "shared" else f":, {k}"
                if self.form.channels and not operand.channels:
                    index += ", None"
                lines.append(f"{operand.name}_{k} = {operand.name}[{index}]")
        return lines

    @property
    def statements(self) -> list[str]:
        return [
            wrapped(f"{a.name} =", self.printer.text(a.coefficient, a.node), 4)
            for a in (*self.body.hoisted, *self.body.inner)
        ]

    @property
    def results(self) -> list[str]:
        def text(coefficient, node: int | None) -> str:
            return "zero" if node is None else self.printer.text(coefficient, node, node not in self.body.names)

        return [wrapped(f"{operand.name}_{k} =", text(c, node), 4) for operand, k, c, node in self.body.results]

    @property
    def signature(self) -> str:
        return ", ".join(f"{o.name} {self.shape(o)}" for o in self.form.inputs)

    def shape(self, operand: Operand) -> str:
        return operand.shape_text(self.form.channels)


def render(spec: Spec) -> str:
    """The generated module: one differentiable function ``forward``.

    Raises:
        NotImplementedError: the family's form has several outputs.
    """
    kernel = Kernel(spec, orders=0)
    if len(kernel.loops) != 1 or len(kernel.forms[0].outputs) != 1:
        raise NotImplementedError(f"{spec.text}: the Torch backend takes forms with one output")
    return template("targets/torch", "module.py").render(
        version=VERSION,
        command=command(spec, "torch"),
        spec=spec,
        kernel=kernel,
        form_hash=kernel.forms[0].hash,
        part=FormText(kernel.loops[0]),
    )

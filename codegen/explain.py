"""A kernel in words: the loop it stands for, its paths, its derivatives, and what each loop costs.

Everything is read from the form and the chosen bodies, nothing is written by hand for a kernel.
"""

from __future__ import annotations

import inspect
from collections import Counter
from functools import singledispatch

from cartensor.irreps import Irreps
from codegen.families import EdgeConvolution, FeatureCoupling, Linear, SelfCoupling, Spec
from codegen.families.paths import Path
from codegen.form import GATHERED_AXES, Definition, Form, Operand
from codegen.header import ORDER_NAMES
from codegen.kernel_loops import Kernel, Loop
from codegen.targets.numba.machine import Machine
from codegen.targets.numba.parts import variants_of, variants_text

INDEX = {"batch": "n", "edge": "e", "centre": "i(e)", "neighbour": "j(e)", "knot": "q(e)", "shared": ""}
"""How the plain loop addresses an operand of an axis."""

LETTERS = "abdfgh"
"""Names of component indices in formulas; c is the channel."""

FLOAT_BYTES = 4


def explain(spec: Spec) -> str:
    """What a kernel computes and what it costs, as text."""
    kernel = Kernel(spec)
    form = kernel.forms[0]
    lines = [
        spec.text,
        "=" * len(spec.text),
        _first_paragraph(spec),
        *([spec.convention] if spec.convention else []),
        "",
        "The plain loop it stands for",
        *_indented(_plain_loop(form)),
        "",
        "Operands",
        *_indented(_operands(form)),
    ]
    paths = path_lines(spec)
    if paths:
        head = "Paths (weight and parity: even e, odd o; a parity is the product of its factors' parities)"
        lines += ["", head, *_indented(paths)]
    for order, derived in enumerate(kernel.forms[1:], 1):
        lines += ["", f"Derivative {order} ({ORDER_NAMES[order]}): {_derivative_words(derived)}"]
        for axis, part in derived.by_axis().items():
            lines += _indented([f"loop {ORDER_NAMES[order]}_{axis}:", *_indented(_plain_loop(part))])
    lines += [
        "",
        "Cost of one instance with all its channels",
        *_indented(_cost_table(kernel)),
        "",
        *_machine_words(),
    ]
    lines += ["", "How sums are nested, and the variant chosen"]
    for loop in kernel.loops:
        lines += _indented([f"{loop.name}: {variants_text(variants_of(loop))}", *_indented(loop.body.order)])
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _indented(lines) -> list[str]:
    return [f"    {line}" for line in lines]


def _first_paragraph(spec: Spec) -> str:
    return inspect.getdoc(type(spec)).split("\n\n")[0]


def _operands(form: Form) -> list[str]:
    words = {
        "batch": "one row a sample",
        "edge": "one row an edge",
        "centre": "one row an atom, met as the centre of edges",
        "neighbour": "one row an atom, met as the neighbour of edges",
        "knot": "one row a knot of the radial grid; an edge sees several in a row",
        "shared": "the same for all instances",
    }
    rows = [("in", operand) for operand in form.inputs] + [("out", operand) for operand in form.output_operands]
    return [f"{kind:3s} {o.name} {o.shape_text(form.channels)}: {words[o.axis]}" for kind, o in rows]


def _reference(operand: Operand, component: str) -> str:
    index = [INDEX[operand.axis], component, "c" if operand.channels else ""]
    return f"{operand.name}[{', '.join(part for part in index if part)}]"


def _plain_loop(form: Form) -> list[str]:
    """The loop as formulas: one line a kind of product that a definition sums."""
    operands = {o.name: o for o in (*form.inputs, *(d.operand for d in form.definitions))}
    instance = "edge e from centre i(e) to neighbour j(e)" if form.uses_edges else "sample n"
    channels = f", each channel c of {form.channels}" if form.channels else ""
    lines = [f"for each {instance}{channels}:"]
    for definition in form.definitions:
        kinds = Counter(tuple(name for name, _ in term.factors) for terms in definition.components for term in terms)
        gathers = definition.operand.name in form.outputs and (
            definition.operand.axis in (*GATHERED_AXES, "shared") or (form.channels and not definition.operand.channels)
        )
        written = _reference(definition.operand, "k")
        for number, (names, count) in enumerate(sorted(kinds.items(), key=lambda item: (-item[1], item[0]))):
            factors = " * ".join(_reference(operands[name], LETTERS[k]) for k, name in enumerate(names))
            constant = f"C[{', '.join(['k', *LETTERS[: len(names)]])}]" if names else "C[k]"
            sign = "+=" if gathers or number else " ="
            product = f"{constant}{' * ' if factors else ''}{factors}"
            lines.append(f"    {written} {sign} sum of {product}    ({count:,} {'term' if count == 1 else 'terms'})")
        if not kinds:
            lines.append(f"    {written}  = 0")
    return lines


def _derivative_words(form: Form) -> str:
    seeds = [o.name for o in form.inputs if o.name.count("_") == max(p.name.count("_") for p in form.inputs)]
    what = "cotangents" if len(seeds) > 1 else "cotangent"
    return f"of the inputs before and the {what} {', '.join(seeds)}, the cotangents {', '.join(form.outputs)}"


@singledispatch
def path_lines(spec: Spec) -> list[str]:
    """The couplings that a kernel holds, one a line; none for kernels without paths."""
    return []


def _path(first: Irreps, second: Irreps, result: Irreps, path: Path) -> str:
    a, b, c = (
        irreps.entries[k][1] for irreps, k in ((first, path.first), (second, path.second), (result, path.result))
    )
    return f"{a} x {b} -> {c}"


@path_lines.register
def _(spec: FeatureCoupling) -> list[str]:
    epsilon = (
        " (odd sum of weights: with the antisymmetric symbol)" if (spec.first + spec.second + spec.result) % 2 else ""
    )
    return [f"{spec.first} x {spec.second} -> {spec.result}{epsilon}, for operands of any parity"]


@path_lines.register
def _(spec: EdgeConvolution) -> list[str]:
    polar = Irreps.polar(spec.max_weight)
    return [f"{p:3d}  {_path(spec.features, polar, spec.moments, path)}" for p, path in enumerate(spec.paths())]


@path_lines.register
def _(spec: SelfCoupling) -> list[str]:
    lines = []
    for degree in range(2, spec.degree + 1):
        irreps = (spec.degree_irreps(degree - 1), spec.moments, spec.degree_irreps(degree))
        lines += [f"degree {degree}, {p:3d}  {_path(*irreps, path)}" for p, path in enumerate(spec.paths(degree))]
    return lines


@singledispatch
def operation_counts(spec: Spec) -> dict[str, int]:
    """Additions and multiplications of each loop, for one instance with all its channels."""
    return Kernel(spec).operation_counts()


operation_counts.register(Linear, Linear.operation_counts)


def moved_bytes(loop: Loop) -> int:
    """Bytes of float32 that one instance reads and writes: its own rows and those it gathers; what all instances or all
    edges of an atom share, sums among it, stays near the processor and is not counted."""
    form = loop.body.form

    def size(operand: Operand, components: int) -> int:
        return components * FLOAT_BYTES * ((form.channels or 1) if operand.channels else 1)

    read = [o for o in form.inputs if (o.axis != "shared" and o.axis != loop.axis) or o.axis in ("batch", "edge")]
    written = [o for o in form.output_operands if o.axis in ("batch", "edge")]
    return sum(size(o, len(loop.body.used_components(o.name))) for o in read) + sum(
        size(o, o.components) for o in written
    )


def _term_count(definitions: tuple[Definition, ...]) -> int:
    return sum(len(terms) for definition in definitions for terms in definition.components)


def _cost_table(kernel: Kernel) -> list[str]:
    head = ("loop", "terms", "operations", "fused", "bytes", "operations/byte", "values at a time")
    rows = [head]
    for loop in kernel.loops:
        body, size = loop.body, moved_bytes(loop)
        live = max(e.live for e in variants_of(loop)[0].estimates)
        intensity = f"{body.operations() / size:.1f}" if size else "-"
        numbers = (_term_count(body.form.definitions), body.operations(), body.fused_operations(), size)
        rows.append((loop.name, *(f"{n:,}" for n in numbers), intensity, str(live)))
    widths = [max(len(row[k]) for row in rows) for k in range(len(head))]
    return [
        "  ".join(
            cell.ljust(w) if not k else cell.rjust(w) for k, (cell, w) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]


def _machine_words() -> list[str]:
    machine = Machine()
    return [
        "Operations are additions and multiplications; fused, one instruction does both. Bytes are float32. Values at a time",
        f"and cycles are those of a model: {machine.registers} registers of {machine.lanes} numbers, "
        f"{machine.fused_a_cycle} fused operations, {machine.loads_a_cycle} loads and {machine.stores_a_cycle} store a "
        "cycle.",
    ]

"""One custom operator a kernel family, others for its generated first and second derivatives, and their own derivatives.

The derivative of a form is a form, so the operators chain: backward of ``carnet::family`` is
``carnet::family_gradient``, whose backward is ``carnet::family_second``. Derivatives along directions (forward mode) are
the same operators: the second derivative is linear in the cotangent, and what it is multiplied by there is the derivative
of the form along the seeds. A third derivative is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from carnet.ops.devices import run_cpu, run_curvature, run_gpu
from carnet.ops.kernels import form_of
from carnet.ops.transforms import Shortcut, added, needed, register_autograd, register_vmap, shielded
from codegen.families.spec import FormSpec, require
from codegen.runtime.loops import EdgeIndex

# the index arrays of forms without and with arrays on knots
EDGES, EDGES_ON_GRID = EdgeIndex._fields[:-3], EdgeIndex._fields


@dataclass(frozen=True)
class FamilyOperators:
    """The registered operators of a family: what models call, and its generated derivatives.

    Attributes:
        call: ``forward`` by the shortest way, a :class:`Shortcut`.
        inputs: names of the operands.
        edge_names: the index arrays that follow the operands.
    """

    forward: object
    gradient: object
    second: object
    call: Shortcut
    inputs: tuple[str, ...]
    edge_names: tuple[str, ...]


def _register(
    name: str, inputs: tuple[str, ...], n_outputs: int, edge_names: tuple[str, ...], order: int | None
) -> Shortcut:
    """Define one operator: its schema, and the kernels behind it, by device.

    An order is one of derivative, None the second derivative along two directions, which no kernel makes.
    The operator takes the operands, the edge arrays, the spec and which outputs are wanted; outputs that are not wanted
    come back empty.
    """
    n = len(inputs)
    schema = ", ".join(f"Tensor {argument}" for argument in (*inputs, *edge_names)) + ", str spec, bool[] wanted"
    returns = "Tensor" if n_outputs == 1 else "(" + ", ".join(["Tensor"] * n_outputs) + ")"

    def implementation(run):
        def evaluate(*arguments):
            operands, edges = arguments[:n], EdgeIndex(*arguments[n:-2]) if edge_names else None
            spec, wanted = arguments[-2:]
            results = run(spec, order, operands, edges, wanted)
            filled = tuple(operands[0].new_empty(0) if result is None else result for result in results)
            return filled[0] if n_outputs == 1 else filled

        return evaluate

    qualified = f"carnet::{name}"
    torch.library.define(qualified, f"({schema}) -> {returns}", tags=torch.Tag.pt2_compliant_tag)
    kernels = {"cpu": implementation(run_cpu), "cuda": implementation(run_gpu)}
    if order is None:
        kernels = dict.fromkeys(kernels, implementation(run_curvature))
    for device, kernel in kernels.items():
        torch.library.impl(qualified, device, shielded(kernel))
    operator = getattr(torch.ops.carnet, name).default
    return Shortcut(operator, lambda *arguments: kernels[arguments[0].device.type](*arguments))


def define_family(
    family: str, inputs: tuple[str, ...], edge_names: tuple[str, ...] = (), linear_operand: str | None = None
) -> FamilyOperators:
    """Register the operators of a family whose forms have these inputs, index arrays and one output.

    Args:
        linear_operand: see :class:`codegen.families.Spec`: the second-derivative kernel has no seed for its cotangent.
    """
    made = _Family(family, inputs, edge_names, linear_operand)
    made.register_shapes()
    register_autograd(made.forward, made.backward, made.tangent)
    register_autograd(made.gradient, made.backward_of_gradient, made.tangent_of_gradient)
    register_autograd(made.second, made.backward_of_second, made.tangent_of_second)
    register_autograd(made.curvature, made.third_derivative, made.third_derivative)
    for shortcut in (made.forward, made.gradient, made.second, made.curvature):
        register_vmap(shortcut)
    return FamilyOperators(
        made.forward.operator, made.gradient.operator, made.second.operator, made.forward, inputs, edge_names
    )


class _Family:
    """The operators of a family, and the derivatives of each in both modes, made of the operators again.

    Derivatives are given as :func:`carnet.ops.transforms.register_autograd` takes them. ``directions`` stand for the
    operands: a tensor, or None for zero.
    """

    def __init__(self, family: str, inputs: tuple[str, ...], edge_names: tuple[str, ...], linear_operand: str | None):
        self.name, self.n, self.n_edges = family, len(inputs), len(edge_names)
        self.linear = None if linear_operand is None else inputs.index(linear_operand)
        self.seeded = [k for k in range(self.n) if k != self.linear]
        seeds = tuple(f"{inputs[k]}_hat" for k in self.seeded)
        self.forward = _register(family, inputs, 1, edge_names, 0)
        self.gradient = _register(f"{family}_gradient", (*inputs, "result_bar"), self.n, edge_names, 1)
        self.second = _register(f"{family}_second", (*inputs, "result_bar", *seeds), self.n + 1, edge_names, 2)
        # forward mode in forward mode, for which there are no kernels: plain Torch
        pairs = tuple(f"{name}_{which}" for which in ("direction", "other") for name in inputs)
        self.curvature = _register(f"{family}_curvature", (*inputs, *pairs), 1, edge_names, None)

    def register_shapes(self) -> None:
        """What the operators return, for those who trace them."""

        def value(*arguments):
            edges = arguments[len(arguments) - 2 - self.n_edges : -2]
            return _output_like(form_of(arguments[-2]), arguments[: self.n], edges)

        def cotangents(count):
            def like_operands(*arguments):
                made = tuple(_like(a, w) for a, w in zip(arguments[:count], arguments[-1], strict=True))
                return made[0] if count == 1 else made

            return like_operands

        for shortcut, shapes in (
            (self.forward, value),
            (self.curvature, value),
            (self.gradient, cotangents(self.n)),
            (self.second, cotangents(self.n + 1)),
        ):
            torch.library.register_fake(shortcut.operator, shapes)

    # ---- derivatives of forward ----

    def backward(self, ctx, result_bar):
        operands, edges = self._split(ctx.saved_tensors, self.n)
        if result_bar is None:
            return self._no(self.n)
        return (*self._pulled(operands, result_bar, edges, ctx.spec, needed(ctx, self.n)), *self._no(0))

    def tangent(self, ctx, tensors, tangents):
        operands, edges = self._split(tensors, self.n)
        return (self._pushed(operands, edges, ctx.spec, tangents[: self.n]),)

    # ---- derivatives of gradient ----

    def backward_of_gradient(self, ctx, *cotangents):
        (*operands, result_bar), edges = self._split(ctx.saved_tensors, self.n + 1)
        given = [c if asked else None for c, asked in zip(cotangents, ctx.wanted, strict=True)]
        return (*self._along(operands, result_bar, edges, ctx.spec, given, needed(ctx, self.n + 1)), *self._no(0))

    def tangent_of_gradient(self, ctx, tensors, tangents):
        (*operands, result_bar), edges = self._split(tensors, self.n + 1)
        total = self._along(operands, result_bar, edges, ctx.spec, tangents[: self.n], [*ctx.wanted, False])[: self.n]
        if tangents[self.n] is not None:
            total = map(added, total, self._pulled(operands, tangents[self.n], edges, ctx.spec, ctx.wanted))
        return tuple(total)

    # ---- derivatives of second: by its seeds and result_bar, which it is linear in; its last result is linear in these and
    # the derivative of the form along the seeds, so that this one has derivatives by the operands as well ----

    def backward_of_second(self, ctx, *cotangents):
        operands, result_bar, directions, edges = self._of_second(ctx.saved_tensors)
        given = [c if asked else None for c, asked in zip(cotangents, ctx.wanted, strict=True)]
        others, value_bar = given[: self.n], given[self.n]
        wanted = needed(ctx, self.n + 1 + len(self.seeded))
        by_operands, by_result_bar, by_seeds = [None] * self.n, None, [None] * self.n
        of_seeds = self._spread(wanted[self.n + 1 :], False)
        if value_bar is not None:
            asked = [*wanted[: self.n], False]
            by_operands = self._along(operands, value_bar, edges, ctx.spec, directions, asked)[: self.n]
            by_seeds = self._pulled(operands, value_bar, edges, ctx.spec, of_seeds)
        if any(other is not None for other in others):
            if any(wanted[: self.n]):
                self.third_derivative()
            bent = self._along(operands, result_bar, edges, ctx.spec, others, [*of_seeds, False])
            by_seeds = [added(a, b) for a, b in zip(by_seeds, bent, strict=False)]
            if wanted[self.n]:
                by_result_bar = self._curvature(operands, edges, ctx.spec, others, directions)
        return (*by_operands, by_result_bar, *(by_seeds[k] for k in self.seeded), *self._no(0))

    def tangent_of_second(self, ctx, tensors, tangents):
        operands, result_bar, directions, edges = self._of_second(tensors)
        moved, result_dot, turned, _ = self._of_second(tangents)
        asked = [*ctx.wanted[: self.n], False]
        total: list[Tensor | None] = [None] * (self.n + 1)
        if any(asked):
            if any(tangent is not None for tangent in moved):
                self.third_derivative()
            total = self._along(operands, result_bar, edges, ctx.spec, turned, asked)
            if result_dot is not None:
                more = self._along(operands, result_dot, edges, ctx.spec, directions, asked)
                total = [added(a, b) for a, b in zip(total, more, strict=True)]
        if ctx.wanted[self.n]:
            if any(tangent is not None for tangent in moved):
                total[self.n] = self._curvature(operands, edges, ctx.spec, directions, moved)
            if any(tangent is not None for tangent in turned):
                total[self.n] = added(total[self.n], self._pushed(operands, edges, ctx.spec, turned))
        return tuple(total)

    def third_derivative(self, *_):
        raise RuntimeError(f"carnet::{self.name}_second has no derivative: kernels are generated to second order")

    # ---- what they are made of ----

    def _pulled(self, operands, result_bar, edges, spec, wanted):
        """The cotangents of the operands, None where not wanted."""
        if not any(wanted):
            return (None,) * self.n
        made = self.gradient(*operands, result_bar, *edges, spec, list(wanted))
        return tuple(_where(wanted, made if self.n > 1 else (made,)))

    def _pushed(self, operands, edges, spec, directions):
        """The derivative of the form along directions."""
        nowhere = torch.zeros_like(_output_like(form_of(spec), operands, edges))
        return self._along(operands, nowhere, edges, spec, directions, [False] * self.n + [True])[self.n]

    def _along(self, operands, result_bar, edges, spec, directions, wanted):
        """Derivatives by the operands and by result_bar, where wanted, of the sum of <direction, cotangent of an operand>.

        That is the second derivative of <result_bar, form> along the directions, and the form's own derivative.
        """
        total: list[Tensor | None] = [None] * (self.n + 1)
        if not any(wanted):
            return total
        if any(directions[k] is not None for k in self.seeded):
            hats = [hat for k, hat in enumerate(_filled(operands, directions)) if k in self.seeded]
            total = list(_where(wanted, self.second(*operands, result_bar, *hats, *edges, spec, list(wanted))))
        linear = self.linear
        if linear is not None and directions[linear] is not None:
            # <seed, d/d(linear)> is the form itself with the seed in the operand's place
            exchanged = (*operands[:linear], directions[linear], *operands[linear + 1 :])
            asked = [want and k != linear for k, want in enumerate(wanted[: self.n])]
            made = self._pulled(exchanged, result_bar, edges, spec, asked)
            extra = [*made, self.forward(*exchanged, *edges, spec, [True]) if wanted[self.n] else None]
            total = [added(a, b) for a, b in zip(total, extra, strict=True)]
        return total

    def _curvature(self, operands, edges, spec, directions, others):
        """The second derivative of the form along two directions."""
        pairs = (*_filled(operands, directions), *_filled(operands, others))
        return self.curvature(*operands, *pairs, *edges, spec, [True])

    def _split(self, tensors: Sequence[Tensor], n_operands: int) -> tuple[Sequence[Tensor], Sequence[Tensor]]:
        """What an operator was given: operands, and index arrays."""
        return tensors[:n_operands], tensors[n_operands:]

    def _of_second(self, given: Sequence) -> tuple[Sequence, Tensor, list, Sequence]:
        """What the second derivative was given: operands, result_bar, seeds as directions, and index arrays."""
        seeds, edges = self._split(given[self.n + 1 :], len(self.seeded))
        return given[: self.n], given[self.n], self._spread(seeds, None), edges

    def _spread(self, values: Sequence, missing) -> list:
        """One entry an operand from one a seed."""
        found = dict(zip(self.seeded, values, strict=True))
        return [found.get(k, missing) for k in range(self.n)]

    def _no(self, n_operands: int) -> tuple[None, ...]:
        """No cotangents for so many operands, and none for the index arrays."""
        return (None,) * (n_operands + self.n_edges)


def _filled(operands, directions):
    return (torch.zeros_like(o) if d is None else d for o, d in zip(operands, directions, strict=True))


def _where(wanted, made):
    return (value if asked else None for asked, value in zip(wanted, made, strict=True))


def _like(operand: Tensor, wanted: bool) -> Tensor:
    return torch.empty_like(operand, memory_format=torch.contiguous_format) if wanted else operand.new_empty(0)


def _output_like(form, operands, edges) -> Tensor:
    """An empty tensor of the shape of a form's one output."""
    (output,) = form.output_operands
    lead = {"batch": operands[0].shape[0]}.get(output.axis)
    if lead is None:
        index = EdgeIndex(*edges)
        lead = index.centre.shape[0] if output.axis == "edge" else index.n_atoms
    tail = (output.components, form.channels) if output.channels else (output.components,)
    return operands[0].new_empty((lead, *tail))


OPERATORS = {
    "harmonics": define_family("harmonics", ("vector",)),
    "coupling": define_family("coupling", ("first", "second")),
    "edge_convolution": define_family("edge_convolution", ("feature", "harmonic", "radial"), EDGES),
    "spline_convolution": define_family(
        "spline_convolution", ("feature", "harmonic", "spline", "table"), EDGES_ON_GRID, "table"
    ),
    "self_coupling": define_family("self_coupling", ("moment", "weight")),
    "decompose": define_family("decompose", ("tensor",)),
    "reconstruct": define_family("reconstruct", ("natural",)),
}
"""Of the families that programs saved by ``torch.export`` may call."""


def operators_of(spec: FormSpec) -> FamilyOperators:
    """The operators of a kernel's family, registered now if they are not yet.

    Raises:
        SpecError: they were registered for a family of the same name with other operands.
    """
    form = spec.form()
    inputs = tuple(operand.name for operand in form.inputs)
    if spec.family not in OPERATORS:
        on_grid = any(operand.axis == "knot" for operand in form.inputs)
        edge_names = EDGES_ON_GRID if on_grid else EDGES if form.uses_edges else ()
        OPERATORS[spec.family] = define_family(spec.family, inputs, edge_names, spec.linear_operand)
    operators = OPERATORS[spec.family]
    require(
        spec, operators.inputs == inputs, f"its operators take {', '.join(operators.inputs)}, not {', '.join(inputs)}"
    )
    return operators

"""One custom operator a kernel family, and two more for its generated first and second derivatives.

The derivative of a form is a form, so the operators chain: backward of ``carnet::family`` is
``carnet::family_gradient``, whose backward is ``carnet::family_second``. Derivatives along directions (forward mode) are
the same operators: the second derivative is linear in the cotangent, and what it is multiplied by there is the derivative
of the form along the seeds. A third derivative is refused.

Imports: devices, kernels, transforms, torch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from carnet.ops.devices import run_cpu, run_curvature, run_gpu
from carnet.ops.kernels import form_of
from carnet.ops.transforms import Shortcut, added, needed, register_autograd, register_vmap, shielded

EDGE_NAMES = ("centre", "neighbour", "centre_pointer", "reverse", "neighbour_pointer")
KNOT_NAMES = ("knot", "knot_order", "knot_pointer")


@dataclass(frozen=True)
class FamilyOperators:
    """The registered operators of a family: what models call, and its generated derivatives.

    Attributes:
        call: ``forward`` by the shortest way, a :class:`Shortcut`.
        edge_names: the index arrays that follow the operands.
    """

    forward: object
    gradient: object
    second: object
    call: Shortcut
    edge_names: tuple[str, ...]


def _register(name: str, inputs: tuple[str, ...], n_outputs: int, edge_names: tuple[str, ...], order: int | None):
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
            operands, edges = arguments[:n], arguments[n : n + len(edge_names)]
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
    return operator, Shortcut(operator, lambda *arguments: kernels[arguments[0].device.type](*arguments))


def define_family(
    family: str, inputs: tuple[str, ...], edge_names: tuple[str, ...] = (), linear_operand: str | None = None
) -> FamilyOperators:
    """Register the operators of a family whose forms have these inputs, index arrays and one output.

    Args:
        linear_operand: see :class:`codegen.families.Spec`: the second-derivative kernel has no seed for its cotangent.
    """
    n = len(inputs)
    linear = None if linear_operand is None else inputs.index(linear_operand)
    seeded = [k for k in range(n) if k != linear]
    seeds = tuple(f"{inputs[k]}_hat" for k in seeded)
    forward_operator, forward = _register(family, inputs, 1, edge_names, 0)
    gradient_operator, gradient = _register(f"{family}_gradient", (*inputs, "result_bar"), n, edge_names, 1)
    second_operator, second = _register(f"{family}_second", (*inputs, "result_bar", *seeds), n + 1, edge_names, 2)
    # forward mode in forward mode, for which there are no kernels: plain Torch
    pairs = tuple(f"{name}_{which}" for which in ("direction", "other") for name in inputs)
    curvature_operator, curvature = _register(f"{family}_curvature", (*inputs, *pairs), 1, edge_names, None)

    @torch.library.register_fake(curvature_operator)
    @torch.library.register_fake(forward_operator)
    def _(*arguments):
        spec = arguments[-2]
        return _output_like(form_of(spec), arguments[:n], arguments[len(arguments) - 2 - len(edge_names) : -2])

    @torch.library.register_fake(gradient_operator)
    def _(*arguments):
        wanted = arguments[-1]
        made = tuple(_like(a, w) for a, w in zip(arguments[:n], wanted))
        return made[0] if n == 1 else made

    @torch.library.register_fake(second_operator)
    def _(*arguments):
        wanted = arguments[-1]
        return tuple(_like(a, w) for a, w in zip(arguments[: n + 1], wanted))

    def split(tensors: Sequence[Tensor], n_operands: int) -> tuple[Sequence[Tensor], Sequence[Tensor]]:
        """What an operator was given: operands, and index arrays."""
        return tensors[:n_operands], tensors[n_operands:]

    def backward(ctx, result_bar):
        if result_bar is None:
            return (None,) * (n + len(edge_names))
        operands, edges = split(ctx.saved_tensors, n)
        wanted = needed(ctx, n)
        return (*pulled(operands, result_bar, edges, ctx.spec, wanted), *(None,) * len(edge_names))

    def tangent(ctx, tensors, tangents):
        operands, edges = split(tensors, n)
        return (pushed(operands, edges, ctx.spec, tangents[:n]),)

    def backward_of_gradient(ctx, *cotangents):
        (*operands, result_bar), edges = split(ctx.saved_tensors, n + 1)
        given = [c if asked else None for c, asked in zip(cotangents, ctx.wanted)]
        total = along(operands, result_bar, edges, ctx.spec, given, needed(ctx, n + 1))
        return (*total, *(None,) * len(edge_names))

    def tangent_of_gradient(ctx, tensors, tangents):
        (*operands, result_bar), edges = split(tensors, n + 1)
        total = along(operands, result_bar, edges, ctx.spec, tangents[:n], [*ctx.wanted, False])[:n]
        if tangents[n] is not None:
            total = map(added, total, pulled(operands, tangents[n], edges, ctx.spec, ctx.wanted))
        return tuple(total)

    def backward_of_second(ctx, *cotangents):
        if any(c is not None for c, asked in zip(cotangents[:n], ctx.wanted) if asked):
            third_derivative()
        if cotangents[n] is None:
            return (None,) * (n + 1 + len(seeds) + len(edge_names))
        given, edges = split(ctx.saved_tensors, n + 1 + len(seeds))
        operands, directions = given[:n], spread(given[n + 1 :])
        wanted = needed(ctx, len(given))
        by_operands = along(operands, cotangents[n], edges, ctx.spec, directions, [*wanted[:n], False])[:n]
        by_seeds = pulled(operands, cotangents[n], edges, ctx.spec, spread(wanted[n + 1 :], missing=False))
        return (*by_operands, None, *(by_seeds[k] for k in seeded), *(None,) * len(edge_names))

    def tangent_of_second(ctx, tensors, tangents):
        if any(ctx.wanted[:n]):
            third_derivative()
        given, edges = split(tensors, n + 1 + len(seeds))
        operands, directions = given[:n], spread(given[n + 1 :])
        total = None
        if any(t is not None for t in tangents[:n]):
            pairs = (*filled(operands, directions), *filled(operands, tangents[:n]))
            total = curvature(*operands, *pairs, *edges, ctx.spec, [True])
        if any(t is not None for t in tangents[n + 1 : len(given)]):
            total = added(total, pushed(operands, edges, ctx.spec, spread(tangents[n + 1 : len(given)])))
        return (*(None,) * n, total)

    def spread(values: Sequence, missing=None) -> list:
        """One entry an operand from one a seed."""
        found = dict(zip(seeded, values))
        return [found.get(k, missing) for k in range(n)]

    def pulled(operands, result_bar, edges, spec, wanted):
        """The cotangents of the operands, None where not wanted."""
        if not any(wanted):
            return (None,) * n
        made = gradient(*operands, result_bar, *edges, spec, list(wanted))
        return tuple(_where(wanted, made if n > 1 else (made,)))

    def pushed(operands, edges, spec, directions):
        """The derivative of the form along directions, one an operand or None."""
        nowhere = torch.zeros_like(_output_like(form_of(spec), operands, edges))
        return along(operands, nowhere, edges, spec, directions, [False] * n + [True])[n]

    def along(operands, result_bar, edges, spec, directions, wanted):
        """Derivatives by the operands and by result_bar, where wanted, of the sum of <direction, cotangent of an operand>.

        That is the second derivative of <result_bar, form> along the directions, and the form's own derivative.
        """
        total: list[Tensor | None] = [None] * (n + 1)
        if not any(wanted):
            return total
        if any(directions[k] is not None for k in seeded):
            hats = [hat for k, hat in enumerate(filled(operands, directions)) if k in seeded]
            total = list(_where(wanted, second(*operands, result_bar, *hats, *edges, spec, list(wanted))))
        if linear is not None and directions[linear] is not None:
            # <seed, d/d(linear)> is the form itself with the seed in the operand's place
            exchanged = (*operands[:linear], directions[linear], *operands[linear + 1 :])
            made = pulled(exchanged, result_bar, edges, spec, [want and k != linear for k, want in enumerate(wanted[:n])])
            extra = [*made, forward(*exchanged, *edges, spec, [True]) if wanted[n] else None]
            total = [added(a, b) for a, b in zip(total, extra)]
        return total

    def filled(operands, directions):
        return (torch.zeros_like(o) if d is None else d for o, d in zip(operands, directions))

    def third_derivative(*_):
        raise RuntimeError(f"carnet::{family}_second has no derivative: kernels are generated to second order")

    register_autograd(forward, backward, tangent)
    register_autograd(gradient, backward_of_gradient, tangent_of_gradient)
    register_autograd(second, backward_of_second, tangent_of_second)
    register_autograd(curvature, third_derivative, third_derivative)
    for operator in (forward, gradient, second, curvature):
        register_vmap(operator)
    return FamilyOperators(forward_operator, gradient_operator, second_operator, forward, edge_names)


def _where(wanted, made):
    return (value if asked else None for asked, value in zip(wanted, made))


def _like(operand: Tensor, wanted: bool) -> Tensor:
    return torch.empty_like(operand, memory_format=torch.contiguous_format) if wanted else operand.new_empty(0)


def _output_like(form, operands, edges) -> Tensor:
    """An empty tensor of the shape of a form's one output."""
    (output,) = form.output_operands
    lead = {"batch": operands[0].shape[0]}.get(output.axis)
    if lead is None:
        lead = edges[0].shape[0] if output.axis == "edge" else edges[2].shape[0] - 1
    tail = (output.components, form.channels) if output.channels else (output.components,)
    return operands[0].new_empty((lead, *tail))


OPERATORS = {
    "harmonics": define_family("harmonics", ("vector",)),
    "coupling": define_family("coupling", ("first", "second")),
    "edge_convolution": define_family("edge_convolution", ("feature", "harmonic", "radial"), EDGE_NAMES),
    "spline_convolution": define_family(
        "spline_convolution", ("feature", "harmonic", "spline", "table"), (*EDGE_NAMES, *KNOT_NAMES), "table"
    ),
    "self_coupling": define_family("self_coupling", ("moment", "weight")),
    "decompose": define_family("decompose", ("tensor",)),
    "reconstruct": define_family("reconstruct", ("natural",)),
}

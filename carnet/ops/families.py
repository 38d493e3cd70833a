"""One custom operator a kernel family, and two more for its generated first and second derivatives.

The derivative of a form is a form, so the operators chain: backward of ``carnet::family`` is
``carnet::family_gradient``, whose backward is ``carnet::family_second``. A third derivative is refused by Torch.

Imports: kernels, torch.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from carnet.ops.kernels import form_of, run_numba

EDGE_NAMES = ("centre", "neighbour", "centre_pointer", "reverse", "neighbour_pointer")
KNOT_NAMES = ("knot", "knot_order", "knot_pointer")


@dataclass(frozen=True)
class FamilyOperators:
    """The registered operators of a family: what models call, and its generated derivatives.

    Attributes:
        edge_names: the index arrays that follow the operands.
    """

    forward: object
    gradient: object
    second: object
    edge_names: tuple[str, ...]


def _register(name: str, inputs: tuple[str, ...], n_outputs: int, edge_names: tuple[str, ...], order: int):
    """Define one operator: its schema, the CPU kernel behind it, and shapes for tracing.

    The operator takes the operands, the edge arrays, the spec and which outputs are wanted; outputs that are not wanted
    come back empty.
    """
    n = len(inputs)
    schema = ", ".join(f"Tensor {argument}" for argument in (*inputs, *edge_names)) + ", str spec, bool[] wanted"
    returns = "Tensor" if n_outputs == 1 else "(" + ", ".join(["Tensor"] * n_outputs) + ")"

    def implementation(*arguments):
        operands, edges = arguments[:n], arguments[n : n + len(edge_names)]
        spec, wanted = arguments[-2:]
        results = run_numba(spec, order, operands, edges, wanted)
        filled = tuple(operands[0].new_empty(0) if result is None else result for result in results)
        return filled[0] if n_outputs == 1 else filled

    return torch.library.custom_op(
        f"carnet::{name}", implementation, mutates_args=(), device_types="cpu", schema=f"({schema}) -> {returns}"
    )


def define_family(family: str, inputs: tuple[str, ...], edge_names: tuple[str, ...] = ()) -> FamilyOperators:
    """Register the operators of a family whose forms have these inputs, index arrays and one output."""
    n = len(inputs)
    seeds = tuple(f"{name}_hat" for name in inputs)
    forward = _register(family, inputs, 1, edge_names, 0)
    gradient = _register(f"{family}_gradient", (*inputs, "result_bar"), n, edge_names, 1)
    second = _register(f"{family}_second", (*inputs, "result_bar", *seeds), n + 1, edge_names, 2)

    @forward.register_fake
    def _(*arguments):
        spec = arguments[-2]
        return _output_like(form_of(spec), arguments[:n], arguments[n:-2])

    @gradient.register_fake
    def _(*arguments):
        wanted = arguments[-1]
        made = tuple(_like(a, w) for a, w in zip(arguments[:n], wanted))
        return made[0] if n == 1 else made

    @second.register_fake
    def _(*arguments):
        wanted = arguments[-1]
        return tuple(_like(a, w) for a, w in zip(arguments[: n + 1], wanted))

    def save(ctx, inputs, output):
        *tensors, spec, wanted = inputs
        ctx.save_for_backward(*tensors)
        ctx.spec, ctx.wanted = spec, wanted

    def backward(ctx, result_bar):
        tensors = ctx.saved_tensors
        wanted = list(ctx.needs_input_grad[:n])
        made = gradient(*tensors[:n], result_bar, *tensors[n:], ctx.spec, wanted)
        return (*_where(wanted, made if n > 1 else (made,)), *(None,) * (len(edge_names) + 2))

    def backward_of_gradient(ctx, *cotangents):
        tensors = ctx.saved_tensors
        wanted = list(ctx.needs_input_grad[: n + 1])
        filled = [
            cotangent if cotangent is not None and asked else torch.zeros_like(operand)
            for operand, cotangent, asked in zip(tensors, cotangents, ctx.wanted)
        ]
        made = second(*tensors[: n + 1], *filled, *tensors[n + 1 :], ctx.spec, wanted)
        return (*_where(wanted, made), *(None,) * (len(edge_names) + 2))

    forward.register_autograd(backward, setup_context=save)
    gradient.register_autograd(backward_of_gradient, setup_context=save)
    return FamilyOperators(forward, gradient, second, edge_names)


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
        "spline_convolution", ("feature", "harmonic", "spline", "table"), (*EDGE_NAMES, *KNOT_NAMES)
    ),
    "self_coupling": define_family("self_coupling", ("moment", "weight")),
}

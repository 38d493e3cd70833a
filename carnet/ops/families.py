"""One custom operator a kernel family, and two more for its generated first and second derivatives.

The derivative of a form is a form, so the operators chain: backward of ``carnet::family`` is
``carnet::family_gradient``, whose backward is ``carnet::family_second``. A third derivative is refused by Torch.

Imports: devices, kernels, torch.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import Tensor

from carnet.ops.devices import run_cpu, run_gpu
from carnet.ops.kernels import form_of

LIBRARY = torch.library.Library("carnet", "FRAGMENT")

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


def _register(name: str, inputs: tuple[str, ...], n_outputs: int, edge_names: tuple[str, ...], order: int):
    """Define one operator: its schema, and the kernels behind it, by device.

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
    for device, kernel in kernels.items():
        torch.library.impl(qualified, device, shielded(kernel))
    operator = getattr(torch.ops.carnet, name).default
    return operator, Shortcut(operator, lambda *arguments: kernels[arguments[0].device.type](*arguments))


class Shortcut:
    """An operator called without Torch's dispatcher, which takes as long as the kernels of a small molecule, where nobody
    is there to see the difference: plain tensors, and neither a compiler nor a mode nor a transform of functions at work.

    Args:
        operator: the registered operator.
        evaluate: what is behind it.

    Attributes:
        node: its derivative as a ``torch.autograd.Function``, set by :func:`register_autograd`.
    """

    def __init__(self, operator, evaluate):
        self.operator, self.evaluate, self.node = operator, evaluate, None

    def __call__(self, *arguments):
        if torch.compiler.is_compiling() or _is_watched() or not all(type(a) in PLAIN for a in arguments):
            return self.operator(*arguments)
        if torch.is_grad_enabled() and _any_requires_grad(arguments):
            return self.node.apply(*arguments, None)
        return self.evaluate(*arguments)


PLAIN = (Tensor, torch.nn.Parameter, str, list, int, type(None))
"""Types of arguments that go the short way."""

_WATCHERS = tuple(
    getattr(torch._C, name, lambda: True)  # Torch has no public question for it; without the private one, go the long way
    for name in ("_len_torch_dispatch_stack", "_len_torch_function_stack", "_are_functorch_transforms_active")
)


def _is_watched() -> bool:
    return any(watcher() for watcher in _WATCHERS)


def _any_requires_grad(arguments) -> bool:
    return any(tensor is not None and tensor.requires_grad for tensor in arguments[:-2])


def shielded(evaluate):
    """A kernel that the compiler does not look into."""
    # torch.library.custom_op always sees to that, and imports the compiler for it, which takes longer than to load all
    # kernels; a program that has not imported it compiles nothing.
    disabled = lru_cache(maxsize=1)(lambda: torch.compiler.disable(evaluate))

    def implementation(*arguments):
        return (disabled() if "torch._dynamo" in sys.modules else evaluate)(*arguments)

    return implementation


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

    @torch.library.register_fake(forward_operator)
    def _(*arguments):
        spec = arguments[-2]
        return _output_like(form_of(spec), arguments[:n], arguments[n:-2])

    @torch.library.register_fake(gradient_operator)
    def _(*arguments):
        wanted = arguments[-1]
        made = tuple(_like(a, w) for a, w in zip(arguments[:n], wanted))
        return made[0] if n == 1 else made

    @torch.library.register_fake(second_operator)
    def _(*arguments):
        wanted = arguments[-1]
        return tuple(_like(a, w) for a, w in zip(arguments[: n + 1], wanted))

    def backward(ctx, result_bar):
        if result_bar is None:
            return (None,) * (n + len(edge_names) + 2)
        tensors = ctx.saved_tensors
        wanted = needed(ctx, n)
        made = gradient(*tensors[:n], result_bar, *tensors[n:], ctx.spec, wanted)
        return (*_where(wanted, made if n > 1 else (made,)), *(None,) * (len(edge_names) + 2))

    def backward_of_gradient(ctx, *cotangents):
        tensors = ctx.saved_tensors
        operands, result_bar, edges = tensors[:n], tensors[n], tensors[n + 1 :]
        wanted = needed(ctx, n + 1)
        given = [c if asked else None for c, asked in zip(cotangents, ctx.wanted)]
        total: list[Tensor | None] = [None] * (n + 1)
        if any(given[k] is not None for k in seeded):
            filled = [torch.zeros_like(operands[k]) if given[k] is None else given[k] for k in seeded]
            total = list(_where(wanted, second(*operands, result_bar, *filled, *edges, ctx.spec, wanted)))
        if linear is not None and given[linear] is not None:
            # <seed, d/d(linear)> is the form itself with the seed in the operand's place
            exchanged = (*operands[:linear], given[linear], *operands[linear + 1 :])
            asked = [want and k != linear for k, want in enumerate(wanted[:n])]
            made = _where(asked, gradient(*exchanged, result_bar, *edges, ctx.spec, asked))
            extra = [*made, forward(*exchanged, *edges, ctx.spec, [True]) if wanted[n] else None]
            total = [added(a, b) for a, b in zip(total, extra)]
        return (*total, *(None,) * (len(edge_names) + 2))

    def refuse(ctx, *cotangents):
        raise RuntimeError(f"carnet::{family}_second has no derivative: kernels are generated to second order")

    register_autograd(forward, backward)
    register_autograd(gradient, backward_of_gradient)
    register_autograd(second, refuse)
    return FamilyOperators(forward_operator, gradient_operator, second_operator, forward, edge_names)


def register_autograd(shortcut: Shortcut, backward) -> None:
    """Give an operator, and the short way to it, their derivative.

    ``backward(ctx, *cotangents)`` finds the tensors saved, and as ``ctx.spec`` and ``ctx.wanted`` the last two arguments.
    ``torch.library.register_autograd`` does the same and goes through the schema at every call, which takes longer than
    the kernels of a small molecule.
    """

    class Node(torch.autograd.Function):
        @staticmethod
        def forward(ctx, *arguments):
            *tensors, spec, wanted, keys = arguments
            ctx.set_materialize_grads(False)
            ctx.save_for_backward(*tensors)
            ctx.spec, ctx.wanted = spec, wanted
            if keys is None:
                return shortcut.evaluate(*tensors, spec, wanted)
            return below(keys, *tensors, spec, wanted)

        @staticmethod
        def backward(ctx, *cotangents):
            return (*backward(ctx, *cotangents), None)

    operator = shortcut.operator

    def below(keys, *arguments):
        with torch._C._AutoDispatchBelowAutograd():
            return operator.redispatch(keys & torch._C._after_autograd_keyset, *arguments)

    def differentiable(keys, *arguments):
        if torch.is_grad_enabled() and _any_requires_grad(arguments):
            return Node.apply(*arguments, keys)
        return below(keys, *arguments)

    shortcut.node = Node
    Node.__name__ = f"{operator.name().replace('::', '_')}_backward"
    LIBRARY.impl(operator, differentiable, "Autograd", with_keyset=True)


def needed(ctx, count: int) -> list[bool]:
    """Which of the first inputs this backward pass needs gradients of.

    ``needs_input_grad`` says which require a gradient at all; the pass that makes forces needs none of the parameters',
    which the engine knows. Torch has no public question for it; where the private one is missing or does not answer (for
    leaves), the gradient is computed.
    """
    asked = list(ctx.needs_input_grad[:count])
    will_execute = getattr(torch._C, "_will_engine_execute_node", None)
    if will_execute is None:
        return asked
    for k, (node, _) in enumerate(ctx.next_functions[:count]):
        if asked[k] and node is not None:
            try:
                asked[k] = will_execute(node)
            except RuntimeError:
                continue
    return asked


def added(first: Tensor | None, second: Tensor | None) -> Tensor | None:
    if first is None or second is None:
        return second if first is None else first
    return first + second


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

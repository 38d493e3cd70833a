"""How an operator meets Torch: the short way to its kernels, derivatives in both modes, function transforms."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import lru_cache

import torch
from torch import Tensor
from torch._functorch.utils import enable_single_level_autograd_function
from torch.autograd import forward_ad

LIBRARY = torch.library.Library("carnet", "FRAGMENT")


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
        if is_watched() or _is_special(arguments):
            return self.operator(*arguments)
        if torch.is_grad_enabled() and _any_requires_grad(arguments):
            return self.node.apply(*arguments, None)
        return self.evaluate(*arguments)


PLAIN = (Tensor, torch.nn.Parameter, str, list, int, type(None))
"""Types of arguments that go the short way."""

# Torch has no public questions for these; without a private one, go the long way
_are_transforms_active = getattr(torch._C, "_are_functorch_transforms_active", lambda: True)
_count_dispatch_modes = getattr(torch._C, "_len_torch_dispatch_stack", lambda: 1)
_count_function_modes = getattr(torch._C, "_len_torch_function_stack", lambda: 1)


def is_transformed() -> bool:
    """Whether a transform of functions (``torch.func``) or forward mode is at work."""
    return _are_transforms_active() or getattr(forward_ad, "_current_level", 0) >= 0


# rows of torch.autograd.grad(is_grads_batched=True), which Torch's older vmap makes: they look like plain tensors
_is_batched = getattr(torch._C._functorch, "is_legacy_batchedtensor", lambda tensor: True)


def is_watched() -> bool:
    """Whether operations are seen by somebody: a compiler, a mode, a transform. Tensors are then not what they will be, and
    none may be kept."""
    return bool(torch.compiler.is_compiling() or _count_dispatch_modes() or _count_function_modes() or is_transformed())


def _is_special(arguments) -> bool:
    """Whether one of the arguments is more than a plain tensor."""
    for argument in arguments:
        kind = type(argument)
        if kind not in PLAIN or (kind is Tensor and _is_batched(argument)):
            return True
    return False


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


def register_autograd(shortcut: Shortcut, backward: Callable, tangent: Callable) -> None:
    """Give an operator, and the short way to it, their derivatives in reverse and in forward mode.

    ``backward(ctx, *cotangents)`` returns a cotangent, or None, for each tensor that the operator takes, which it finds as
    ``ctx.saved_tensors``; ``tangent(ctx, tensors, tangents)``, given one or None for each of these tensors, returns one or
    None for each result. ``ctx.spec`` and ``ctx.wanted`` are the last two arguments.
    ``torch.library.register_autograd`` knows no forward mode and no function transforms, and goes through the schema at every
    call, which takes longer than the kernels of a small molecule.
    """

    class Node(torch.autograd.function._SingleLevelFunction):
        @staticmethod
        def forward(ctx, *arguments):
            *tensors, spec, wanted, keys = arguments
            ctx.set_materialize_grads(False)
            ctx.save_for_backward(*tensors)
            ctx.spec, ctx.wanted = spec, wanted
            if keys is None:
                return shortcut.evaluate(*tensors, spec, wanted)
            ctx.save_for_forward(*tensors)
            made = below(keys, *tensors, spec, wanted)
            ctx.shapes = [value.shape for value in ((made,) if isinstance(made, Tensor) else made)]
            return made

        @staticmethod
        def backward(ctx, *cotangents):
            return (*backward(ctx, *cotangents), None, None, None)

        @staticmethod
        def jvp(ctx, *tangents):
            # Torch turns forward mode off here, for the levels of transforms below as well; on, with operands that carry no
            # tangent of this level, what those levels have goes through
            with forward_ad._set_fwd_grad_enabled(True):
                made = tangent(ctx, [_primal(tensor) for tensor in ctx.saved_tensors], tangents[:-3])
            like = next(t for t in tangents if t is not None)
            # Torch does not take None for a tangent of zero
            filled = [
                like.new_zeros(shape) if value is None else value for value, shape in zip(made, ctx.shapes, strict=True)
            ]
            return filled[0] if len(filled) == 1 else tuple(filled)

    operator = shortcut.operator

    def below(keys, *arguments):
        with ExitStack() as stack:
            if _are_transforms_active():  # the level below differentiates for itself; the node has turned that off
                stack.enter_context(torch.enable_grad())
                stack.enter_context(forward_ad._set_fwd_grad_enabled(True))
            stack.enter_context(torch._C._AutoDispatchBelowAutograd())
            return operator.redispatch(keys & torch._C._after_autograd_keyset, *arguments)

    def differentiable(keys, *arguments):
        with enable_single_level_autograd_function():  # Torch calls this once a level of transforms
            return Node.apply(*arguments, keys)

    shortcut.node = Node
    Node.__name__ = f"{operator.name().replace('::', '_')}_backward"
    LIBRARY.impl(operator, differentiable, "Autograd", with_keyset=True)


def _primal(tensor: Tensor | None) -> Tensor | None:
    """A tensor without its tangent."""
    if tensor is None or not tensor.is_floating_point():
        return tensor
    return forward_ad.unpack_dual(tensor, level=0).primal


def register_vmap(shortcut: Shortcut) -> None:
    """Give an operator its rule under ``torch.func.vmap``: one call a row, results stacked.

    A kernel fills its registers from one call, and the rows of a Jacobian share all operands but one.
    """

    def rule(info, in_dims, *arguments):
        def row(k):
            return [a.select(d, k) if isinstance(d, int) else a for a, d in zip(arguments, in_dims, strict=True)]

        def nothing():  # a row of zeros, which says what shapes none of them have
            return [
                torch.zeros_like(a.sum(d)) if isinstance(d, int) else a for a, d in zip(arguments, in_dims, strict=True)
            ]

        count = info.batch_size
        made = [shortcut.operator(*row(k)) for k in range(count)] or [shortcut.operator(*nothing())]
        if isinstance(made[0], Tensor):
            return torch.stack(made)[:count], 0
        return tuple(torch.stack(values)[:count] for values in zip(*made, strict=True)), (0,) * len(made[0])

    torch.library.register_vmap(shortcut.operator, rule, lib=LIBRARY)


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

"""An optimiser that takes steps of equal size along all directions of a matrix."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt

import torch
from torch import Tensor

ITERATION = (3.4445, -4.7750, 2.0315)
"""Coefficients of x, x^3 and x^5 that drive singular values between 0 and 1 to between 0.7 and 1.2."""

STEPS = 5
"""Iterations; the smallest singular values that arrive are about 0.002 of the largest."""

MATCHED = 0.2
"""Root mean square of an entry's step at learning rate 1: that of AdamW, so that both go with one rate."""


class Muon(torch.optim.AdamW):
    """Muon for groups of matrices, AdamW for all other parameters.

    A matrix moves against its averaged gradient with all singular values made equal (K. Jordan et al., Muon: an
    optimizer for hidden layers, 2024), at the size of step of arXiv 2502.16982. Groups of the optimiser say by
    "matrices" what they hold; of a parameter [..., rows, columns] every matrix of the last two axes is one.
    The gradients of matrices are used up: after a step they are None.

    Args:
        groups: Of parameters, as Torch's optimisers take them, each with "matrices".
        momentum: Decay of the averaged gradient of matrices.
        **options: Of AdamW; learning rate and weight decay are those of matrices, too.
    """

    def __init__(self, groups: list[dict], *, momentum: float = 0.95, **options) -> None:
        super().__init__(groups, **options)
        self.momentum = momentum

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:
        """One step; ``closure`` is as for every optimiser of Torch."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            if group["matrices"]:
                self._move_matrices(group)
        super().step()
        return loss

    def _move_matrices(self, group: dict) -> None:
        members = [parameter for parameter in group["params"] if parameter.grad is not None]
        if not members:
            return
        gradients = [parameter.grad for parameter in members]
        averages = [self._average(parameter) for parameter in members]
        torch._foreach_lerp_(averages, gradients, 1 - self.momentum)
        looking_ahead = torch._foreach_lerp(gradients, averages, self.momentum)
        by_shape: dict[tuple[int, ...], list[int]] = {}
        for position, parameter in enumerate(members):
            by_shape.setdefault(tuple(parameter.shape[-2:]), []).append(position)
        if group["weight_decay"]:
            torch._foreach_mul_(members, 1 - group["lr"] * group["weight_decay"])
        for shape, positions in by_shape.items():
            directions = [looking_ahead[position].reshape(-1, *shape) for position in positions]
            moves = orthogonalized(torch.cat(directions)).split([len(direction) for direction in directions])
            size = group["lr"] * MATCHED * sqrt(max(shape))
            for position, move in zip(positions, moves, strict=True):
                members[position].add_(move.reshape(members[position].shape), alpha=-size)
        for parameter in members:
            parameter.grad = None

    def _average(self, parameter: Tensor) -> Tensor:
        state = self.state[parameter]
        if not state:
            state["average"] = torch.zeros_like(parameter)
        return state["average"]


def orthogonalized(matrices: Tensor) -> Tensor:
    """Matrices [n, rows, columns] with their singular vectors, and singular values near 1 (Newton-Schulz iteration)."""
    tall = matrices.shape[1] > matrices.shape[2]
    x = matrices.transpose(1, 2) if tall else matrices
    tiny = torch.finfo(x.dtype).tiny
    x = x / (x.abs().amax(dim=(1, 2), keepdim=True) + tiny)  # the squares of small gradients are zero
    x = x / (torch.linalg.matrix_norm(x, keepdim=True) + tiny)
    first, third, fifth = ITERATION
    for _ in range(STEPS):
        gram = x @ x.transpose(1, 2)
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=third, alpha=fifth), x, beta=first)
    return x.transpose(1, 2) if tall else x

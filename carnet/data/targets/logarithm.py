"""What is learnt of a target: its natural parts, or those of the logarithm of a positive definite tensor.

A network that makes any symmetric map, of vectors or of symmetric tensors, makes a positive definite one by its
exponential, and a logarithm has no heavy tail. Both are isotropic functions of the map, so that symmetries stay what they
are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from carnet.data.targets.target import TargetConfig
from carnet.errors import InputError

if TYPE_CHECKING:
    from torch import Tensor


def learnt_name(target: TargetConfig) -> str:
    """Under which a model's results hold what the loss sees: another name where that is the tensor's logarithm."""
    return f"log {target.name}" if target.scale == "log" else target.name


def learnt_parts(target: TargetConfig, natural: np.ndarray | Tensor) -> np.ndarray | Tensor:
    """Natural parts [rows, dimension] of what is learnt, of those of the target; NumPy or Torch.

    Raises:
        InputError: a tensor whose logarithm is learnt is not positive definite.
    """
    if target.scale != "log":
        return natural
    matrix = target.matrix(natural)
    if isinstance(natural, np.ndarray):
        values, vectors = np.linalg.eigh(matrix)
    else:
        import torch

        values, vectors = torch.linalg.eigh(matrix)
    if not bool((values > 0).all()):
        raise InputError(
            f"target {target.name}: the logarithm of a tensor needs positive eigenvalues, a label has "
            f"{float(values.min()):.3g}"
        )
    logarithms = np.log(values) if isinstance(natural, np.ndarray) else values.log()
    return target.of_matrix((vectors * logarithms[..., None, :]) @ vectors.swapaxes(-1, -2))


def predicted_parts(target: TargetConfig, learnt: Tensor) -> Tensor:
    """Natural parts [rows, dimension] of the target, of those that are learnt."""
    if target.scale != "log":
        return learnt
    import torch

    return target.of_matrix(torch.linalg.matrix_exp(target.matrix(learnt)))

"""How the natural parts of a target change under rotations and reflections."""

from __future__ import annotations

import numpy as np

from carnet.data.targets.target import TargetConfig


def representation(target: TargetConfig, operations: np.ndarray) -> np.ndarray:
    """Matrices by which the natural parts of a target change, [operations, dimension, dimension].

    Args:
        target: the target.
        operations: orthogonal matrices, [operations, 3, 3]; one with determinant -1 turns the sign of an
            axial target.
    """
    units = target.full(np.eye(target.dimension))  # [dimension, 3, ..., 3]
    images = np.broadcast_to(units, (len(operations), *units.shape))
    for axis in range(2, target.rank + 2):
        moved = np.moveaxis(images, axis, 2)
        rows = moved.reshape(*moved.shape[:3], -1)
        images = np.moveaxis((operations[:, None] @ rows).reshape(moved.shape), 2, axis)
    if target.parity == "axial":
        signs = np.round(np.linalg.det(operations))
        images = images * signs.reshape(-1, *(1,) * units.ndim)
    return np.swapaxes(target.natural(images), 1, 2)

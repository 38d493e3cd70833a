"""Tensors averaged over the operations of a crystal: what Neumann's principle leaves of them.

A prediction of an equivariant model on a symmetric structure is its own average, to rounding; how much the
average changes says how far the structure, or the model, is from that. Imports NumPy and ``carnet.data``.
"""

from __future__ import annotations

import numpy as np

from carnet.data.crystal_symmetry import CrystalSymmetry
from carnet.data.targets import TargetConfig


def representation(target: TargetConfig, operations: np.ndarray) -> np.ndarray:
    """Matrices by which the natural parts of a target change under operations, [operations, dimension,
    dimension].

    Args:
        target: The target.
        operations: Orthogonal matrices, [operations, 3, 3].
    """
    units = target.full(np.eye(target.dimension))  # [dimension, 3, ..., 3]
    images = np.broadcast_to(units, (len(operations), *units.shape))
    for axis in range(target.rank):
        moved = np.moveaxis(images, axis + 2, 2)
        turned = np.einsum("oij,odj...->odi...", operations, moved)
        images = np.moveaxis(turned, 2, axis + 2)
    if target.parity == "axial":
        signs = np.round(np.linalg.det(operations))
        images = images * signs.reshape(-1, *(1,) * units.ndim)
    return np.swapaxes(target.natural(images), 1, 2)


def project(target: TargetConfig, natural: np.ndarray, symmetry: CrystalSymmetry) -> np.ndarray:
    """Natural parts averaged over the operations of a crystal, in the structure's frame.

    For a target of the structure this is the nearest tensor (Frobenius norm) that the crystal class allows;
    for a target of atoms, an operation also takes the tensor from the atom to its image.

    Args:
        target: The target.
        natural: Of one structure or of its atoms, [rows, dimension]; rows of NaN stay.
        symmetry: Of the structure.
    """
    matrices = representation(target, symmetry.operations)
    if target.per == "structure":
        return natural @ matrices.mean(axis=0).T
    # copies of an atom in a supercell are averaged first: lattice translations are operations too
    counts = np.bincount(symmetry.primitive)
    sums = np.zeros((len(counts), natural.shape[1]))
    np.add.at(sums, symmetry.primitive, natural)
    means = sums / counts[:, None]
    made = np.zeros_like(means)
    for matrix, image in zip(matrices, symmetry.images, strict=True):
        made[image] += means @ matrix.T
    return (made / len(matrices))[symmetry.primitive]

"""Running generated Numba kernels of linear maps: allocate results, divide the loops among threads.

Results are bitwise the same for any number of threads. There is no kernel for second derivatives: the map is linear in
feature, weight and bias, so that they are these functions with the operands exchanged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType

import numpy as np

from .allocation import allocated
from .loops import run_loop, shared_by


@dataclass(frozen=True)
class LinearIndex:
    """Which matrix mixes which rows; all int64. Kernels trust it.

    Attributes:
        order: [atoms], the permutation that sorts atoms by kind.
        pointer: [kinds + 1], where the atoms of each kind start in ``order``.
        blocks: [blocks, 4]: first component of the feature, first component of the result, number of components, and 1
            where the bias is added, else 0. No two blocks share a component.
    """

    order: np.ndarray
    pointer: np.ndarray
    blocks: np.ndarray

    @classmethod
    def of_kinds(cls, kind: np.ndarray, n_kinds: int, blocks: np.ndarray) -> LinearIndex:
        """The index of atoms of given kinds [atoms], 0 <= kind < n_kinds."""
        pointer = np.concatenate(([0], np.cumsum(np.bincount(kind, minlength=n_kinds))))
        return cls(np.argsort(kind, kind="stable"), pointer, blocks)

    @property
    def kinds(self) -> int:
        return len(self.pointer) - 1


def forward(
    module: ModuleType,
    feature: np.ndarray,
    weight: np.ndarray,
    bias: np.ndarray | None,
    index: LinearIndex,
    components: int,
    threads: int = 1,
) -> np.ndarray:
    """The linear map.

    Args:
        module: the generated module.
        feature: [atoms, components, channels], contiguous like all operands, and of one dtype with them.
        weight: [blocks, kinds, channels, channels].
        bias: [kinds, channels], or None.
        components: of the result; those that no block leads to are zero.

    Returns:
        [atoms, components, channels].

    Raises:
        ValueError: dtypes differ.
    """
    _check_dtypes(module, feature=feature, weight=weight, bias=bias)
    atoms = len(feature)
    result = _rows(atoms, components, module.CHANNELS, index.blocks, feature.dtype)
    arguments = (
        index.order, index.pointer, index.blocks.reshape(-1), feature.shape[1], feature.reshape(-1), components,
        weight.reshape(-1), (weight if bias is None else bias).reshape(-1), bias is not None, result.reshape(-1),
    )  # fmt: skip
    _over_atoms(module, module.forward, atoms, index, arguments, threads)
    return result


def gradient(
    module: ModuleType,
    feature: np.ndarray,
    weight: np.ndarray,
    result_bar: np.ndarray,
    index: LinearIndex,
    wanted: Sequence[bool] = (True, True, True),
    threads: int = 1,
) -> tuple[np.ndarray | None, np.ndarray | None, np.ndarray | None]:
    """The vector-Jacobian product of :func:`forward`: cotangents of feature, weight and bias, None where not wanted.

    Raises:
        ValueError: as of :func:`forward`.
    """
    _check_dtypes(module, feature=feature, weight=weight, result_bar=result_bar)
    (atoms, components, channels), result_components = feature.shape, result_bar.shape[1]
    dtype, flat = feature.dtype, (index.order, index.pointer, index.blocks.reshape(-1))
    feature_bar = weight_bar = bias_bar = None
    if wanted[0]:
        feature_bar = _rows(atoms, components, channels, index.blocks, dtype)
        arguments = (
            *flat, components, result_components, result_bar.reshape(-1), weight.reshape(-1), feature_bar.reshape(-1)
        )  # fmt: skip
        _over_atoms(module, module.gradient_feature, atoms, index, arguments, threads)
    if wanted[1]:
        weight_bar = allocated(weight.shape, dtype, zeros=False)
        arguments = (
            *flat, components, feature.reshape(-1), result_components, result_bar.reshape(-1), weight_bar.reshape(-1)
        )  # fmt: skip
        tiles = weight_bar.size // (channels * module.TILE)
        if tiles:
            shares = shared_by(threads, tiles, _operations(module, atoms, index))
            run_loop(module.gradient_weight, tiles, None, arguments, shares)
    if wanted[2]:
        bias_bar = allocated((index.kinds, channels), dtype, zeros=True)
        module.gradient_bias(*flat, result_components, result_bar.reshape(-1), bias_bar.reshape(-1))
    return feature_bar, weight_bar, bias_bar


def _check_dtypes(module: ModuleType, **operands: np.ndarray | None) -> None:
    given = {name: array.dtype for name, array in operands.items() if array is not None}
    if len(set(given.values())) > 1:
        found = ", ".join(f"{name} {dtype}" for name, dtype in given.items())
        raise ValueError(f"{module.SPEC}: operands must share one dtype, got {found}")


def _rows(atoms: int, components: int, channels: int, blocks: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Memory for rows that blocks fill; zero where they leave some out."""
    return allocated((atoms, components, channels), dtype, zeros=int(blocks[:, 2].sum()) < components)


def _operations(module: ModuleType, atoms: int, index: LinearIndex) -> int:
    return 2 * module.CHANNELS**2 * atoms * int(index.blocks[:, 2].sum())


def _over_atoms(module: ModuleType, function, atoms: int, index: LinearIndex, arguments: tuple, threads: int) -> None:
    if atoms and len(index.blocks):
        run_loop(function, atoms, None, arguments, shared_by(threads, atoms, _operations(module, atoms, index)))

"""Turned tensors: in full, in Voigt and Mandel notation, and in packed components.

Turning is active: the tensor turns, the axes stay.  T_ij... becomes R_ia R_jb ... T_ab..., with one more factor
det R for an axial tensor.  To write a tensor that stays in other axes, turn it by the matrix whose rows are the
new axes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from cartensor.coupling import couple
from cartensor.forms import in_form, in_full, says_convention
from cartensor.lazy_numpy import np
from cartensor.natural_bases import check_weight
from cartensor.operands import as_array, check_trailing, coefficients_like, finished, kind_of
from cartensor.rotations import common_kind, converted, determinants, orthogonal_matrices, swapped


def turn(
    tensor: Any,
    rotation: Any,
    symmetry: Any = None,
    parity: str | None = None,
    *,
    notation: str | None = None,
    voigt: Any = None,
) -> Any:
    """A tensor turned by a rotation, or by a reflection or rotoinversion.

    Args:
        tensor: [..., 3, ..., 3], or with an axis of length 6 for each symmetric pair of indices: NumPy, Torch
            (gradients kept), SymPy or exact numbers.
        rotation: Orthogonal matrices [..., 3, 3], or SciPy's ``Rotation``; :func:`rotation` makes matrices from
            axis and angle and from Euler angles.  Leading axes of tensor and rotation are broadcast.
        symmetry: The index symmetry, a text such as "ijk" or an entry of the catalogue; leading axes are a batch
            then.  Without it every axis of the tensor is an index.
        parity: "polar" (the default) or "axial": one more sign under reflections.  An entry brings its own.
        notation: "full", "voigt" or "mandel".  An array in Voigt notation is told by its shape where an entry of
            the catalogue brings the convention.
        voigt: Convention of Voigt notation, "stress" (the default) or "strain"; an entry brings its own.

    Returns:
        The tensor in the form in which it came: Torch where tensor or rotation is, SymPy where one is and none
        is Torch.

    Raises:
        RotationError: The rotation is no orthogonal matrix.
        NotationError: The notation has another name, or the shape does not fit.
        ValueError: The shape or the parity does not fit.

    >>> from cartensor import rotation
    >>> quarter = rotation(axis=[0, 0, 1], angle=90, degrees=True)
    >>> turn([[1, 0, 0], [0, 2, 0], [0, 0, 3]], quarter).diagonal().round(12).tolist()
    [2.0, 1.0, 3.0]
    >>> turn([1.0, 2.0, 3.0], [[1, 0, 0], [0, 1, 0], [0, 0, -1]], parity="axial").tolist()     # a mirror
    [-1.0, -2.0, 3.0]
    """
    if symmetry is None:
        if notation not in (None, "full") or voigt is not None:
            raise ValueError(f"the notation {notation!r} needs the index symmetry, as in turn(C, R, 'ijkl=jikl=klij')")
        if parity not in (None, "polar", "axial"):
            raise ValueError(f"parity is 'polar' or 'axial', got {parity!r}")
        return _turned(tensor, rotation, None, parity == "axial")
    from cartensor.crystals import crystal

    known = crystal("1").invariants(symmetry, parity, voigt=voigt)
    full, form = in_full(tensor, known, notation, says_convention(symmetry, voigt))
    return in_form(_turned(full, rotation, known.rank, known.parity == "axial"), known, form)


def rotation_matrix(weight: int, rotation: Any, parity: str = "polar") -> Any:
    """The matrix D^l that turns packed components of weight l: unpack(D x) is the turned unpack(x).

    From D^(l-1) and R by the coupling (l-1, 1) -> l, which is an isometry: D^l = C^T (D^(l-1) x R) C.

    Args:
        weight: l.
        rotation: As for :func:`turn`.
        parity: "polar", parity (-1)^l, or "axial": one more sign under reflections.

    Returns:
        [..., 2l+1, 2l+1], orthogonal, of the kind of the rotation.

    Raises:
        RotationError: The rotation is no orthogonal matrix.
        ValueError: The weight or the parity is none.

    >>> rotation_matrix(2, [[-1, 0, 0], [0, -1, 0], [0, 0, 1]]).diagonal().round(12).tolist()
    [1.0, 1.0, -1.0, -1.0, 1.0]
    """
    weight = check_weight(weight)
    if parity not in ("polar", "axial"):
        raise ValueError(f"parity is 'polar' or 'axial', got {parity!r}")
    matrices, kind = orthogonal_matrices(rotation)
    *_, result = rotation_matrices(weight, matrices, kind)
    if parity == "axial":
        result = result * determinants(matrices, kind)[..., None, None]
    return finished(_expanded(result, kind), kind)


def rotation_matrices(largest: int, matrices: Any, kind: str = "numpy") -> Iterator[Any]:
    """D^0 to D^largest, each [..., 2l+1, 2l+1], of matrices [..., 3, 3] that were checked."""
    result = 0 * matrices[..., :1, :1] + 1
    yield result
    for weight in range(1, largest + 1):
        columns = isometry_numbers(weight) if kind == "numpy" else coefficients_like(isometry(weight), matrices, kind)
        product = result[..., :, None, :, None] * matrices[..., None, :, None, :]
        product = product.reshape(tuple(product.shape[:-4]) + columns.shape[:1] * 2)
        result = matrices if weight == 1 else swapped(columns, kind) @ product @ columns
        yield result


@cache
def isometry(weight: int) -> Any:
    """The coupling (l-1, 1) -> l as an exact matrix with orthonormal columns, [3 (2l-1), 2l+1]."""
    return couple(weight - 1, 1, weight, scale="component").exact().reshape(-1, 2 * weight + 1)


@cache
def isometry_numbers(weight: int) -> np.ndarray:
    """The same in float64."""
    return coefficients_like(isometry(weight), np.zeros(0), "numpy")


def _turned(tensor: Any, rotation: Any, rank: int | None, axial: bool) -> Any:
    matrices, other = orthogonal_matrices(rotation)
    own = kind_of(tensor)
    array = as_array(tensor, own)
    rank = len(array.shape) if rank is None else rank
    check_trailing(array, (3,) * rank)
    kind = common_kind(own, other)
    if kind == "torch":
        if own == "torch" and not (array.is_floating_point() or array.is_complex()):
            array = array.double()
        array = converted(array, own, kind, matrices if own != "torch" else None)
        matrices = converted(matrices, other, kind, array)
    else:
        matrices, array = converted(matrices, other, kind), converted(array, own, kind)
        matrices = matrices.astype(array.dtype) if kind == own == "numpy" else matrices
    return finished(_applied(array, matrices, rank, determinants(matrices, kind) if axial else None, kind), kind)


def _applied(array: Any, matrices: Any, rank: int, factor: Any, kind: str) -> Any:
    """Each pass turns the first index and makes it the last."""
    split = len(array.shape) - rank
    batch = np.broadcast_shapes(tuple(array.shape[:split]), tuple(matrices.shape[:-2]))
    array = array.reshape((1,) * (len(batch) - split) + tuple(array.shape)) if split < len(batch) else array
    for _ in range(rank):
        leading = tuple(array.shape[: len(array.shape) - rank])
        rows = matrices @ array.reshape((*leading, 3, 3 ** (rank - 1)))
        array = swapped(rows, kind).reshape(tuple(rows.shape[:-2]) + (3,) * rank)
    if factor is not None:
        array = array * factor.reshape(tuple(factor.shape) + (1,) * rank)
    return _expanded(array, kind)


def _expanded(array: Any, kind: str) -> Any:
    if kind != "sympy" or not array.size:
        return array
    import sympy

    return np.vectorize(sympy.expand, otypes=[object])(array)

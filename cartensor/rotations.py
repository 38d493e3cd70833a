"""Rotations of space, and reflections with them, as orthogonal matrices [..., 3, 3] in every kind of array.

A matrix R turns a vector v into R v: rotations are active, the frame stays.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any

from cartensor.lazy_numpy import np
from cartensor.operands import as_array, coefficients_like, finished, kind_of

#: Sequences of axes that have a name: angles (phi1, Phi, phi2) of H. J. Bunge, (alpha, beta, gamma) of S. Matthies.
EULER_CONVENTIONS = {"bunge": "ZXZ", "matthies": "ZYZ"}
#: By how much R R^T may differ from the identity; numbers that were printed with six digits pass.
LARGEST_SKEWNESS = 1e-5

_KINDS = ("torch", "sympy", "numpy", "exact")


class RotationError(ValueError):
    """A rotation that is none, or is not said completely; the message says what is expected.

    >>> rotation(axis=[0, 0, 0], angle=1)
    Traceback (most recent call last):
    cartensor.rotations.RotationError: an axis is zero or not finite
    """


def rotation(
    *, axis: Any = None, angle: Any = None, euler: Any = None, convention: str | None = None, degrees: bool = False
) -> Any:
    """The matrix of a rotation about an axis, or of three Euler angles.

    Args:
        axis: [..., 3], of any length but zero.
        angle: [...], counter-clockwise as seen against the axis.
        euler: Three angles, [..., 3].
        convention: The axes of the Euler angles, three letters.  Capitals: axes that turn along (intrinsic), so
            "ZXZ" is R_z(first) R_x(second) R_z(third).  Small letters: axes that stay (extrinsic), so "zxz" is
            R_z(third) R_x(second) R_z(first).  Or a name: "bunge" for ZXZ, "matthies" for ZYZ.
        degrees: Whether angles are in degrees, and not in radians.

    Returns:
        [..., 3, 3]: a Torch tensor where an argument is one (with gradients), SymPy where one is an expression,
        NumPy else.

    Raises:
        RotationError: Neither axis and angle nor Euler angles with their convention are given, an axis is zero,
            or the convention has another name.

    >>> rotation(axis=[0, 0, 1], angle=90, degrees=True).round(12).tolist()
    [[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]
    >>> bool(np.allclose(rotation(euler=[0.1, 0.2, 0.3], convention="ZXZ"),
    ...                  rotation(euler=[0.3, 0.2, 0.1], convention="zxz")))
    True
    """
    if axis is not None and angle is not None and euler is None and convention is None:
        return _about(axis, angle, degrees)
    if euler is not None and axis is None and angle is None:
        return _euler(euler, convention, degrees)
    raise RotationError("a rotation is said by axis= and angle=, or by euler= and convention=")


def euler_axes(convention: str | None) -> str:
    """The axes of Euler angles: three capitals for axes that turn along, small letters for axes that stay.

    Raises:
        RotationError: The convention is none.
    """
    axes = EULER_CONVENTIONS.get(convention.lower(), convention) if isinstance(convention, str) else ""
    alike = axes in (axes.upper(), axes.lower())
    if len(axes) != 3 or not alike or set(axes.upper()) - set("XYZ") or axes[0] == axes[1] or axes[1] == axes[2]:
        named = ", ".join(map(repr, EULER_CONVENTIONS))
        raise RotationError(
            "the convention of Euler angles is three axes such as 'ZXZ' (axes that turn along) or 'zxz' (axes that "
            f"stay), or {named}; got {convention!r}"
        )
    return axes


def orthogonal_matrices(rotation: Any) -> tuple[Any, str]:
    """A rotation or reflection as matrices [..., 3, 3], checked to be orthogonal, and the kind of their array.

    Args:
        rotation: Matrices in any kind, or SciPy's ``Rotation``.

    Raises:
        RotationError: It is no orthogonal matrix.
    """
    if callable(getattr(rotation, "as_matrix", None)):
        rotation = rotation.as_matrix()
    try:
        kind = kind_of(rotation)
        matrices = as_array(rotation, kind)
    except (TypeError, ValueError):
        raise RotationError(f"a rotation is a matrix [..., 3, 3] or SciPy's Rotation, got {rotation!r}") from None
    if tuple(matrices.shape[-2:]) != (3, 3):
        raise RotationError(
            f"a rotation is a matrix [..., 3, 3], got an array of shape {tuple(matrices.shape)}; "
            "rotation(axis=..., angle=...) and rotation(euler=..., convention=...) make one"
        )
    if kind == "torch" and not matrices.is_floating_point():
        matrices = matrices.double()
    skewness = matrices @ swapped(matrices, kind) - coefficients_like(
        np.eye(3, dtype=int).astype(object), matrices, kind
    )
    if not _vanishes(skewness, kind):
        raise RotationError("the matrix is not orthogonal: R R^T is not the identity")
    return matrices, kind


def determinants(matrices: Any, kind: str) -> Any:
    """+1 for rotations, -1 for the others, [...], of orthogonal matrices."""
    first, second, third = (matrices[..., k, :] for k in range(3))
    total = sum(
        sign * first[..., i] * second[..., j] * third[..., k]
        for i, j, k, sign in ((0, 1, 2, 1), (1, 2, 0, 1), (2, 0, 1, 1), (0, 2, 1, -1), (1, 0, 2, -1), (2, 1, 0, -1))
    )
    if kind == "torch":
        return total.detach().round()
    if kind == "numpy":
        return np.round(total)
    return _simplified(np.asarray(total, dtype=object)) if kind == "sympy" else np.asarray(total, dtype=object)


def common_kind(*kinds: str) -> str:
    """The kind of a product: Torch before SymPy, before NumPy, before exact numbers."""
    return min(kinds, key=_KINDS.index)


def converted(array: Any, kind: str, wanted: str, like: Any = None) -> Any:
    """An array of one kind as another; a Torch tensor takes dtype and device of ``like``."""
    if wanted == "torch":
        import torch

        if kind == "torch" and like is None:
            return array
        numbers = array if kind in ("torch", "numpy") else np.vectorize(float, otypes=[np.float64])(array)
        dtype, device = (torch.float64, None) if like is None else (like.dtype, like.device)
        if kind == "torch" or not np.iscomplexobj(numbers):
            return torch.as_tensor(numbers, device=device).to(dtype)
        return torch.as_tensor(numbers, device=device).to(torch.promote_types(dtype, torch.complex64))
    if kind == wanted:
        return array
    if wanted == "sympy":
        return coefficients_like(array, array, "sympy") if kind == "exact" else as_array(array.astype(object), "sympy")
    return np.vectorize(float, otypes=[np.float64])(array)


def swapped(array: Any, kind: str) -> Any:
    """The last two axes exchanged."""
    return array.transpose(-1, -2) if kind == "torch" else np.swapaxes(array, -1, -2)


def _vanishes(array: Any, kind: str) -> bool:
    if kind == "torch":
        return bool((array.detach().abs() <= LARGEST_SKEWNESS).all())
    if kind == "numpy":
        return bool((np.abs(array) <= LARGEST_SKEWNESS).all())
    return not any(_simplified(array).flat if kind == "sympy" else array.flat)


def _simplified(array: Any) -> Any:
    import sympy

    return np.vectorize(lambda value: sympy.simplify(sympy.expand(value)), otypes=[object])(array)


def _operands(*operands: Any) -> tuple[list[Any], str]:
    """The operands as arrays of one kind."""
    kinds = [kind_of(operand) for operand in operands]
    arrays = [as_array(operand, kind) for operand, kind in zip(operands, kinds, strict=True)]
    wanted = common_kind(*("numpy" if kind == "exact" else kind for kind in kinds))
    like = next((array for array, kind in zip(arrays, kinds, strict=True) if kind == "torch"), None)
    if like is not None and not like.is_floating_point():
        like = like.double()
    return [converted(array, kind, wanted, like) for array, kind in zip(arrays, kinds, strict=True)], wanted


def _functions(kind: str) -> tuple[Callable[[Any], Any], Callable[[Any], Any], Callable[[Any], Any], Any]:
    """Cosine, sine and square root of arrays, and pi."""
    if kind == "torch":
        torch = sys.modules["torch"]
        return torch.cos, torch.sin, torch.sqrt, np.pi
    if kind == "numpy":
        return np.cos, np.sin, np.sqrt, np.pi
    import sympy

    cos, sin, sqrt = (np.vectorize(function, otypes=[object]) for function in (sympy.cos, sympy.sin, sympy.sqrt))
    return cos, sin, sqrt, sympy.pi


def _matrix(rows: Sequence[Sequence[Any]], kind: str) -> Any:
    """Nine arrays [...] as one, [..., 3, 3]."""
    if kind == "torch":
        torch = sys.modules["torch"]
        entries = torch.broadcast_tensors(*(entry for row in rows for entry in row))
        return torch.stack(entries, dim=-1).reshape(entries[0].shape + (3, 3))
    entries = np.broadcast_arrays(*(entry for row in rows for entry in row))
    return np.stack(entries, axis=-1).reshape(entries[0].shape + (3, 3))


def _about(axis: Any, angle: Any, degrees: bool) -> Any:
    (direction, turn), kind = _operands(axis, angle)
    if tuple(direction.shape[-1:]) != (3,):
        raise RotationError(f"an axis has the shape (..., 3), got {tuple(direction.shape)}")
    cos, sin, sqrt, pi = _functions(kind)
    length = sqrt((direction * direction).sum(-1))
    if kind != "sympy" and not (bool((length > 0).all()) and bool(((length - length) == 0).all())):
        raise RotationError("an axis is zero or not finite")
    if kind == "sympy" and any(value == 0 for value in np.asarray(length, dtype=object).flat):
        raise RotationError("an axis is zero")
    x, y, z = (direction[..., k] / length for k in range(3))
    turn = turn * pi / 180 if degrees else turn
    c, s = cos(turn), sin(turn)
    rest = 1 - c
    rows = (
        (c + x * x * rest, x * y * rest - z * s, x * z * rest + y * s),
        (y * x * rest + z * s, c + y * y * rest, y * z * rest - x * s),
        (z * x * rest - y * s, z * y * rest + x * s, c + z * z * rest),
    )
    return finished(_matrix(rows, kind), kind)


def _euler(angles: Any, convention: str | None, degrees: bool) -> Any:
    axes = euler_axes(convention)
    (array,), kind = _operands(angles)
    if tuple(array.shape[-1:]) != (3,):
        raise RotationError(f"Euler angles have the shape (..., 3), got {tuple(array.shape)}")
    cos, sin, _, pi = _functions(kind)
    array = array * pi / 180 if degrees else array
    factors = []
    for k, letter in enumerate(axes.upper()):
        c, s = cos(array[..., k]), sin(array[..., k])
        zero, one = 0 * c, 0 * c + 1
        factors.append(
            _matrix(
                {
                    "X": ((one, zero, zero), (zero, c, -s), (zero, s, c)),
                    "Y": ((c, zero, s), (zero, one, zero), (-s, zero, c)),
                    "Z": ((c, -s, zero), (s, c, zero), (zero, zero, one)),
                }[letter],
                kind,
            )
        )
    first, second, third = factors if axes.isupper() else reversed(factors)
    return finished(first @ second @ third, kind)

"""Exact linear and bilinear maps applied to what people hold: NumPy, Torch, SymPy arrays or nested lists."""

from __future__ import annotations

import sys
from collections.abc import Callable
from fractions import Fraction

from cartensor.lazy_numpy import np
from cartensor.surd import Surd


def kind_of(operand) -> str:
    """``"torch"``, ``"sympy"``, ``"exact"`` (Surds, Fractions, integers in object arrays) or ``"numpy"``."""
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(operand, torch.Tensor):
        return "torch"
    sympy = sys.modules.get("sympy")
    if sympy is not None and isinstance(operand, (sympy.Basic, sympy.NDimArray, sympy.MatrixBase)):
        return "sympy"
    array = np.asarray(operand)
    if array.dtype != object:
        return "numpy"
    if sympy is not None and any(isinstance(v, sympy.Basic) for v in array.flat):
        return "sympy"
    if all(isinstance(v, (Surd, Fraction, int, np.integer)) for v in array.flat):
        return "exact"
    given = type(operand).__name__
    raise TypeError(f"an array of numbers, SymPy expressions or exact numbers is needed, got {given}")


def as_array(operand, kind: str):
    """The operand as something with ``shape`` and ``reshape``: a tensor, or an array of floats or objects."""
    if kind == "torch":
        return operand
    if kind == "sympy":
        import sympy

        nested = operand.tolist() if isinstance(operand, (sympy.NDimArray, sympy.MatrixBase)) else operand
        array = np.array(nested, dtype=object)
        return np.vectorize(sympy.sympify, otypes=[object])(array) if array.size else array
    if kind == "exact":
        return np.vectorize(Surd, otypes=[object])(np.asarray(operand, dtype=object))
    array = np.asarray(operand)
    return array if array.dtype.kind in "fc" else array.astype(np.float64)


def numbers(operand, error: type[ValueError] = ValueError) -> np.ndarray:
    """Real numbers in float64, complex ones as they are.

    Raises:
        ValueError: It is no array of numbers, or carries what the numbers would lose; of the type ``error``.
    """
    if getattr(operand, "requires_grad", False):
        raise error("gradients are not kept here: give tensor.detach()")
    if np.ma.is_masked(operand):
        raise error("masked numbers are not left out here: fill them, with nan say")
    try:
        array = np.asarray(operand)
        if array.dtype.kind in "biufc":
            return array if array.dtype.kind == "c" else array.astype(np.float64)
        if array.dtype == object and not any(value is None or isinstance(value, (str, bytes)) for value in array.flat):
            return np.array([_number(value) for value in array.flat]).reshape(array.shape)
    except (TypeError, ValueError):  # rows of several lengths, symbols
        pass
    raise error(f"numbers are needed, got {_shortened(operand)}")


def _number(value) -> float | complex:
    try:
        return float(value)
    except TypeError:
        return complex(value)


def _shortened(operand) -> str:
    text = " ".join(repr(operand).split())
    return text if len(text) <= 60 else f"{text[:57]}..."


def real_numbers(operand, owner: str, error: type[ValueError] = ValueError) -> np.ndarray:
    """An array of real numbers in float64.

    Raises:
        ValueError: It is no array of numbers, or one has an imaginary part, which would be lost; of the type ``error``.
    """
    array = numbers(operand, error)
    if array.dtype.kind == "c":
        if array.imag.any():
            raise error(f"{owner} real numbers; these have imaginary parts, so give .real and .imag one by one")
        array = array.real.astype(np.float64)
    return array


def nan_unless_finite(tensors: np.ndarray, rank: int) -> np.ndarray:
    """Tensors [..., 3, ..., 3], all components of one nan where any is not finite."""
    finite = np.isfinite(tensors).all(axis=tuple(range(-rank, 0)), keepdims=True)
    return tensors if finite.all() else np.where(finite, tensors, np.nan)


def first_wrong(wrong: np.ndarray) -> tuple[tuple[int, ...], str]:
    """Where a batch [...] is first wrong, and this as text: " 1, 2 of the batch", or nothing for one tensor."""
    number = tuple(map(int, np.unravel_index(np.argmax(wrong), wrong.shape)))
    return number, f" {', '.join(map(str, number))} of the batch" if number else ""


def by_finite_rows(function: Callable[[np.ndarray], np.ndarray], matrices: np.ndarray) -> np.ndarray:
    """A function of matrices [..., n, n] that takes finite ones only; what has a nan or infinity gives nan."""
    finite = np.isfinite(matrices).all(axis=(-2, -1))
    if finite.all():
        return function(matrices)
    values = function(np.where(finite[..., None, None], matrices, np.eye(matrices.shape[-1])))
    values[~finite] = np.nan
    return values


def coefficients_like(coefficients: np.ndarray, array, kind: str):
    """An object array of Surds in the number type of ``array``."""
    if kind == "exact":
        return coefficients
    if kind == "sympy":
        return np.vectorize(lambda c: Surd(c).sympy(), otypes=[object])(coefficients)
    numbers = np.vectorize(float, otypes=[np.float64])(coefficients)
    if kind == "torch":
        import torch

        dtype = array.dtype if array.is_floating_point() or array.is_complex() else torch.float64
        return torch.as_tensor(numbers, device=array.device).to(dtype)
    return numbers.astype(array.dtype)


def finished(array, kind: str):
    """The result in the kind that came in: SymPy arrays for SymPy, everything else as it is."""
    if kind != "sympy":
        return array
    import sympy

    if np.ndim(array) == 0:
        return sympy.sympify(array.item() if isinstance(array, np.ndarray) else array)
    return sympy.ImmutableDenseNDimArray(array.ravel().tolist(), array.shape)


def check_trailing(array, shape: tuple[int, ...]) -> tuple[int, ...]:
    """Leading (batch) shape of an array that must end in ``shape``.

    Raises:
        ValueError: it does not.
    """
    actual = tuple(array.shape)
    if shape and actual[-len(shape) :] != shape:
        wanted = ", ".join(("...",) + tuple(map(str, shape)))
        raise ValueError(f"expected an array of shape ({wanted}), got {actual}")
    return actual[: len(actual) - len(shape)]


def apply_matrix(matrix: np.ndarray, operand, shape: tuple[int, ...], result: tuple[int, ...]):
    """Apply an exact matrix [prod(result), prod(shape)] to the trailing axes ``shape`` of an operand.

    Returns:
        An array of shape (batch..., *result) of the operand's kind.

    Raises:
        ValueError: the operand does not end in ``shape``.
    """
    kind = kind_of(operand)
    array = as_array(operand, kind)
    batch = check_trailing(array, shape)
    numbers = coefficients_like(matrix, array, kind)
    if kind == "torch" and not (array.is_floating_point() or array.is_complex()):
        array = array.to(numbers.dtype)
    flat = array.reshape(batch + (matrix.shape[1],))
    product = flat @ numbers.T
    return finished(product.reshape(batch + result), kind)

"""Logarithm and exponential of positive definite tensors of rank 2 and 4, as maps of vectors and symmetric matrices."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from cartensor.lazy_numpy import np
from cartensor.notation import from_mandel, to_mandel

if TYPE_CHECKING:
    from cartensor.invariants import InvariantTensors

#: Symmetry of the maps of symmetric matrices: what Mandel notation makes a 6x6 matrix.
_MAPS = "ijkl=jikl=ijlk"
#: Relative size of what a logarithm may violate the index symmetry by.
_LARGEST_VIOLATION = 1e-9


def logarithm(tensor: np.ndarray, known: InvariantTensors) -> np.ndarray:
    """The logarithm of one tensor, [3, 3] or [3, 3, 3, 3].

    Args:
        tensor: The tensor.
        known: Its index symmetry and parity.

    Raises:
        ValueError: It is not positive definite, or its logarithm has another index symmetry.
    """
    if known.rank not in (2, 4) or known.parity != "polar" or not _is_positive_definite(_matrix(tensor)):
        raise ValueError(
            "the log-Euclidean metric is for positive definite polar tensors: symmetric ones of rank 2, and of rank 4 "
            "with C_ijkl = C_jikl = C_klij"
        )
    result = _mapped(tensor, np.log)
    if np.linalg.norm(result - known.project(result)) > _LARGEST_VIOLATION * max(1.0, float(np.linalg.norm(result))):
        raise ValueError(f"the logarithm of a tensor {known.symmetry} has not this symmetry, no log-Euclidean distance")
    return result


def exponential(tensor: np.ndarray) -> np.ndarray:
    """The inverse of :func:`logarithm`."""
    return _mapped(tensor, np.exp)


def _matrix(tensor: np.ndarray) -> np.ndarray:
    return tensor if tensor.ndim == 2 else to_mandel(tensor, _MAPS)


def _is_positive_definite(matrix: np.ndarray) -> bool:
    if np.iscomplexobj(matrix) or not np.allclose(matrix, matrix.T, rtol=0, atol=1e-9 * np.max(np.abs(matrix))):
        return False
    return bool(np.linalg.eigvalsh(matrix)[0] > 0)


def _mapped(tensor: np.ndarray, function: Callable[[Any], Any]) -> np.ndarray:
    """A function of the eigenvalues."""
    values, vectors = np.linalg.eigh(_matrix(tensor))
    result = (vectors * function(values)) @ vectors.T
    return result if tensor.ndim == 2 else from_mandel(result, _MAPS)

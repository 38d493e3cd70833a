"""Errors of predictions, from arrays of predictions and labels alone: plain NumPy, which shares no code with the package.

So they are an independent check of ``carnet.evaluation``, whose definitions they follow where both have a number.
"""

from __future__ import annotations

import numpy as np

Errors = dict[str, float | int]
"""Of one quantity: ``values`` and ``frames``, their numbers; ``mae`` and ``rmse`` over all values; ``median``, of the
root mean square error of a frame; ``tail``, the share of the squared error in the worst hundredth of the frames (one at
least). Of energies also ``offset``, the mean of predictions minus labels, and ``deviation``, the root mean square about
it. Of tensors also ``mean_mae`` and ``mean_rmse``, the errors of one constant prediction: the mean of what does not turn
with the structure, and zero for all else."""

TAIL = 0.01
HILL = ("bulk modulus (Hill)", "shear modulus (Hill)")
_VOIGT = ((0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1))


def errors(
    reference: np.ndarray, predicted: np.ndarray, frame: np.ndarray | None = None, mean: np.ndarray | None = None
) -> Errors:
    """Errors of one quantity, component by component.

    Args:
        reference: Labels, [rows, components] or [rows].
        predicted: The same shape.
        frame: Which frame each row belongs to, [rows]; None: every row is a frame.
        mean: What a constant prediction says, [rows, components] or one that is broadcast to it; None: not compared.

    Raises:
        ValueError: The shapes differ, or there is nothing to compare.
    """
    reference, predicted = (np.asarray(side, dtype=np.float64) for side in (reference, predicted))
    if reference.shape != predicted.shape or reference.size == 0:
        raise ValueError(f"cannot compare {reference.shape} labels with {predicted.shape} predictions")
    difference = (predicted - reference).reshape(len(reference), -1)
    frame = np.arange(len(difference)) if frame is None else np.asarray(frame)
    _, place, rows = np.unique(frame, return_inverse=True, return_counts=True)
    squared = np.bincount(place, weights=np.sum(difference**2, axis=1))
    worst = int(np.ceil(TAIL * len(squared)))
    total = squared.sum()
    found: Errors = {
        "values": difference.size,
        "frames": len(squared),
        "mae": float(np.abs(difference).mean()),
        "rmse": float(np.sqrt(np.mean(difference**2))),
        "median": float(np.median(np.sqrt(squared / (rows * difference.shape[1])))),
        "tail": float(np.sort(squared)[-worst:].sum() / total) if total > 0.0 else 0.0,
    }
    if mean is not None:
        spread = reference - mean
        found |= {"mean_mae": float(np.abs(spread).mean()), "mean_rmse": float(np.sqrt(np.mean(spread**2)))}
    return found


def energy_errors(reference: np.ndarray, predicted: np.ndarray) -> Errors:
    """Errors of energies, with their offset and what is left about it.

    Args:
        reference: Labels, of structures or for each of their atoms, [frames].
        predicted: The same shape.
    """
    difference = np.asarray(predicted, dtype=np.float64) - np.asarray(reference, dtype=np.float64)
    spread = {"offset": float(difference.mean()), "deviation": float(difference.std())}
    return {**errors(reference, predicted), **spread}


def tensor_errors(
    reference: np.ndarray, predicted: np.ndarray, frame: np.ndarray, element: np.ndarray | None = None
) -> dict[str, Errors]:
    """Errors of property tensors and of what people derive from them.

    Args:
        reference: Full tensors, [rows, 3, ..., 3].
        predicted: The same shape.
        frame: Which frame each row belongs to, [rows].
        element: Atomic number of each row's atom, [rows]; None for tensors of structures.

    Returns:
        By name: "" for all components (of a stiffness the 36 of Voigt's form); of rank 2 "isotropic" (a third of the
        trace), "anisotropy" and "antisymmetric part", which are left out where there is none; of a stiffness the two
        moduli of ``HILL``. With elements, "of 14" and "isotropic of 14" besides.
    """
    reference, predicted = (np.asarray(side, dtype=np.float64) for side in (reference, predicted))
    rank = reference.ndim - 1
    kinds = np.zeros(len(reference), dtype=np.int64) if element is None else np.asarray(element)
    constant = np.empty_like(reference)
    for kind in np.unique(kinds):
        constant[kinds == kind] = isotropic_part(reference[kinds == kind].mean(axis=0))
    sides = {"reference": reference, "predicted": predicted, "constant": constant}
    if rank == 4:
        sides = {name: voigt(tensors) for name, tensors in sides.items()}
    found = {"": errors(sides["reference"], sides["predicted"], frame, sides["constant"])}
    derived = {
        2: {"isotropic": _isotropic, "anisotropy": _anisotropy, "antisymmetric part": _antisymmetric},
        4: {name: (lambda matrices, place=place: hill_moduli(matrices)[place]) for place, name in enumerate(HILL)},
    }
    for name, function in derived.get(rank, {}).items():
        values = {side: function(sides[side]) for side in ("reference", "predicted")}
        if name == "antisymmetric part" and np.all(values["reference"] <= 1e-8 * np.abs(reference).max()):
            continue
        constant = np.array([values["reference"][kinds == kind].mean() for kind in kinds])
        found[name] = errors(values["reference"], values["predicted"], frame, constant)
    if element is not None:
        for kind in np.unique(kinds):
            chosen = kinds == kind
            of_kind = tensor_errors(reference[chosen], predicted[chosen], frame[chosen])
            found |= {f"{name} of {kind}".strip(): of_kind[name] for name in ("", "isotropic") if name in of_kind}
    return found


def isotropic_part(tensor: np.ndarray) -> np.ndarray:
    """What no rotation or inversion changes of a tensor of rank 1 to 4, which of rank 4 must be a stiffness."""
    one = np.eye(3)
    if tensor.ndim == 2:
        return np.trace(tensor) / 3.0 * one
    if tensor.ndim != 4:
        return np.zeros_like(tensor)
    bulk = np.einsum("iijj", tensor) / 9.0
    shear = (np.einsum("ijij", tensor) - 3.0 * bulk) / 10.0
    dilation = np.einsum("ij,kl->ijkl", one, one)
    symmetric = np.einsum("ik,jl->ijkl", one, one) + np.einsum("il,jk->ijkl", one, one)
    return bulk * dilation + shear * (symmetric - 2.0 / 3.0 * dilation)


def voigt(stiffness: np.ndarray) -> np.ndarray:
    """Voigt's matrices [rows, 6, 6] of stiffnesses [rows, 3, 3, 3, 3]: C_44 is C_yzyz."""
    return np.stack([np.stack([stiffness[:, *row, *column] for column in _VOIGT], axis=-1) for row in _VOIGT], axis=-2)


def hill_moduli(matrices: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Bulk and shear modulus of a polycrystal, [rows] each, of Voigt's matrices [rows, 6, 6].

    Hill's: the mean of a uniform strain (Voigt) and a uniform stress (Reuss).
    """
    c, s = matrices, np.linalg.inv(matrices)

    def sums(m: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        return (
            m[:, 0, 0] + m[:, 1, 1] + m[:, 2, 2],
            m[:, 0, 1] + m[:, 0, 2] + m[:, 1, 2],
            m[:, 3, 3] + m[:, 4, 4] + m[:, 5, 5],
        )

    (diagonal, beside, shears), (s_diagonal, s_beside, s_shears) = sums(c), sums(s)
    bulk = (diagonal + 2.0 * beside) / 9.0, 1.0 / (s_diagonal + 2.0 * s_beside)
    shear = (diagonal - beside + 3.0 * shears) / 15.0, 15.0 / (4.0 * (s_diagonal - s_beside) + 3.0 * s_shears)
    return 0.5 * (bulk[0] + bulk[1]), 0.5 * (shear[0] + shear[1])


def _isotropic(tensors: np.ndarray) -> np.ndarray:
    return np.trace(tensors, axis1=1, axis2=2) / 3.0


def _anisotropy(tensors: np.ndarray) -> np.ndarray:
    """The root of 3/2 of the squared deviator of the symmetric part: of a uniaxial tensor, along minus across."""
    symmetric = 0.5 * (tensors + np.swapaxes(tensors, 1, 2))
    deviator = symmetric - _isotropic(tensors)[:, None, None] * np.eye(3)
    return np.sqrt(1.5 * np.sum(deviator**2, axis=(1, 2)))


def _antisymmetric(tensors: np.ndarray) -> np.ndarray:
    """Length of the vector that the antisymmetric part is."""
    half = 0.5 * (tensors - np.swapaxes(tensors, 1, 2))
    return np.sqrt(0.5 * np.sum(half**2, axis=(1, 2)))

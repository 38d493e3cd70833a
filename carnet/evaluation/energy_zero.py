"""Energies and their zero: comparison of a model that has none, and labels whose zero is another one than the model's."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from carnet.data.structures import element_counts
from carnet.evaluation.comparison import MILLI

NO_ZERO = "energy per atom, no zero"
"""What the comparison of energies is called for a model that has learnt forces or stresses alone."""
EXPLANATION = (
    "the model has learnt no energies, so that its energies have no zero: they are compared up to one energy for each "
    "element"
)
NOT_COMPARED = (
    "the model has learnt no energies, so that its energies have no zero: {count} are too few to compare up to one energy for "
    "each element"
)
MOST = 50.0  # eV an atom; no bond is worth so much
NOTICEABLE = 0.02  # eV an atom
SHARE = 0.1  # of the error, at most, that is left when one energy for each element is taken off
FEWEST = 5  # energies more than elements, for such a fit to say something


def composition_fit(
    numbers: Sequence[np.ndarray], energies: np.ndarray, *, per_atom: bool = False
) -> tuple[np.ndarray, int]:
    """Best sum of one energy per element for each structure, by least squares.

    Args:
        numbers: Atomic numbers of each structure, [atoms] each.
        energies: Total energies in eV, [structures].
        per_atom: Whether the squares are those of energies per atom, so that large structures count no more than others.

    Returns:
        Sums in eV, [structures], and how many constants the compositions determine.
    """
    species = np.unique(np.concatenate(numbers))
    counts = np.array([element_counts(each, species) for each in numbers], dtype=np.float64)
    weights = 1.0 / counts.sum(axis=1) if per_atom else np.ones(len(counts))
    coefficients, _, rank, _ = np.linalg.lstsq(weights[:, None] * counts, weights * energies, rcond=None)
    return counts @ coefficients, int(rank)


def shift_remark(numbers: Sequence[np.ndarray], reference: np.ndarray, predicted: np.ndarray) -> str | None:
    """What is said where predictions and labels differ by little but constants; None where they do not.

    Args:
        numbers: Atomic numbers of each structure, [atoms] each.
        reference: Labels in eV, [structures].
        predicted: Predictions in eV, [structures].
    """
    sizes = np.array([len(each) for each in numbers])
    difference = predicted - reference
    error = float(np.sqrt(np.mean((difference / sizes) ** 2)))
    shift = float(np.median(difference / sizes))
    constants, rank = composition_fit(numbers, difference)
    free = len(sizes) - rank
    if error > NOTICEABLE and free >= FEWEST:
        left = float(np.sqrt(np.sum(((difference - constants) / sizes) ** 2) / free))
        if left < SHARE * error:
            return (
                f"energies differ by little but one constant for each element (about {shift:+.4g} eV per atom; without it the "
                f"RMSE is {MILLI * left:.3g} meV/atom): the labels have another zero than the model, as those of another level "
                "of theory or code have, or energies are not learnt yet"
            )
    if abs(shift) > MOST:
        return (
            f"energies differ by about {shift:+.4g} eV per atom, and no bond is worth {MOST:g}: labels of another level of "
            "theory, code or unit?"
        )
    return None

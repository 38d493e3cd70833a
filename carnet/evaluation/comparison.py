"""The numbers of one comparison, and the values behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np
from ase.data import chemical_symbols

ROUNDING = 1e-12  # of the largest value; a constant prediction is not better than so
MILLI = 1e3  # eV -> meV: errors are read in meV, meV/Å and meV/Å^3, values in eV


@dataclass(frozen=True)
class QuantityErrors:
    """Errors of one quantity over a data set.

    Attributes:
        quantity: What was compared, for example ``"forces"``.
        unit: Unit of every error and of the spread.
        count: Number of compared values (components, not structures).
        mae: Mean absolute error.
        rmse: Root of the mean squared error.
        largest: Largest absolute error.
        spread: Standard deviation of the reference values: the RMSE of the best constant prediction (for
            energies, of the best sum of one constant per element; for tensors, of the mean predictor).
        spread_mae: The mean absolute error of the same prediction.
    """

    quantity: str
    unit: str
    count: int
    mae: float
    rmse: float
    largest: float
    spread: float
    spread_mae: float

    @property
    def relative_rmse(self) -> float | None:
        """RMSE over spread, the root of 1 - R^2; None where the reference does not vary."""
        return self.rmse / self.spread if self.spread > 0.0 else None

    @property
    def relative_mae(self) -> float | None:
        """MAE over that of the constant prediction; None where the reference does not vary."""
        return self.mae / self.spread_mae if self.spread_mae > 0.0 else None

    def to_dict(self) -> dict[str, object]:
        """All fields and the relative errors, ready for JSON."""
        return {**asdict(self), "relative_rmse": self.relative_rmse, "relative_mae": self.relative_mae}


@dataclass(frozen=True)
class Comparison:
    """Reference and predicted values of one quantity, flat, as a parity plot shows them.

    Attributes:
        quantity: Name of the quantity.
        unit: Unit of the values.
        reference: [values]
        predicted: [values]
        note: What was subtracted from both, or empty.
        frame: Which of ``Evaluation.frames`` each value belongs to, [values].
        element: Atomic number of each value's atom, [values]; None for values of whole structures.
        factor: What values are multiplied by to be in the unit of the errors.
        mean: What a constant prediction says instead, [values]; None: the mean of the values.
    """

    quantity: str
    unit: str
    reference: np.ndarray
    predicted: np.ndarray
    errors: QuantityErrors
    note: str = ""
    frame: np.ndarray | None = None
    element: np.ndarray | None = None
    factor: float = MILLI
    mean: np.ndarray | None = None

    @property
    def title(self) -> str:
        """Its name as a heading; names of targets stay as they are declared."""
        return self.quantity.capitalize() if self.mean is None else self.quantity


def quantity_errors(
    quantity: str, unit: str, reference: np.ndarray, predicted: np.ndarray, *, mean: np.ndarray | None = None
) -> QuantityErrors:
    """Compare two arrays of one shape, component by component.

    Args:
        quantity: Name for the table.
        unit: Unit that both arrays are in.
        reference: [...]
        predicted: [...], the same shape.
        mean: The constant prediction to compare with, [...]; None: the mean of ``reference``.

    Raises:
        ValueError: The shapes differ, or there is nothing to compare.
    """
    reference, predicted = np.asarray(reference, dtype=np.float64), np.asarray(predicted, dtype=np.float64)
    if reference.shape != predicted.shape or reference.size == 0:
        raise ValueError(f"{quantity}: cannot compare shapes {reference.shape} and {predicted.shape}")
    difference = np.abs(predicted - reference)
    deviation = np.abs(reference - (reference.mean() if mean is None else mean))
    # what a constant explains to rounding has no spread
    deviation = np.where(deviation > ROUNDING * np.abs(reference).max(), deviation, 0.0)
    return QuantityErrors(
        quantity=quantity,
        unit=unit,
        count=int(reference.size),
        mae=float(difference.mean()),
        rmse=float(np.sqrt(np.mean(difference**2))),
        largest=float(difference.max()),
        spread=float(np.sqrt(np.mean(deviation**2))),
        spread_mae=float(deviation.mean()),
    )


def by_element(comparison: Comparison) -> list[Comparison]:
    """The values of each element apart, elements by atomic number.

    Args:
        comparison: Of a quantity that atoms have.
    """
    species, positions = np.unique(comparison.element, return_inverse=True)
    names = [f"{comparison.quantity} on {chemical_symbols[z]}" for z in species]
    return _split(comparison, positions, names)


def _split(comparison: Comparison, positions: np.ndarray, names: Sequence[str]) -> list[Comparison]:
    """The values of each name, by their positions among the names; names without values are left out."""
    order = np.argsort(positions, kind="stable")  # one pass, because there may be many groups and many values
    ends = np.cumsum(np.bincount(positions, minlength=len(names)))
    chosen = np.split(order, ends[:-1])
    return [_part(comparison, part, name) for part, name in zip(chosen, names, strict=True) if len(part)]


def _part(comparison: Comparison, chosen: np.ndarray, name: str) -> Comparison:
    """The values of a comparison at some positions, under another name, with errors of their own."""
    reference, predicted = comparison.reference[chosen], comparison.predicted[chosen]
    mean = None if comparison.mean is None else comparison.mean[chosen]
    return replace(
        comparison,
        quantity=name,
        reference=reference,
        predicted=predicted,
        errors=quantity_errors(
            name,
            comparison.errors.unit,
            comparison.factor * reference,
            comparison.factor * predicted,
            mean=None if mean is None else comparison.factor * mean,
        ),
        frame=comparison.frame[chosen],
        element=None if comparison.element is None else comparison.element[chosen],
        mean=mean,
    )

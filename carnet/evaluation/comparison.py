"""The numbers of one comparison, and the values behind them.

Beside each error stands that of the *mean predictor*, which says the same of everything. What it says is the best
constant that has the symmetry of the quantity: for energies a sum of one energy for each element, for forces zero, for
the stress a mean pressure, for property tensors see ``carnet.evaluation.tensors``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np
from ase.data import chemical_symbols

ROUNDING = 1e-12  # of the largest value; a constant prediction is not better than so
WORST = 0.01  # of the structures or atoms, whose share of the squared error is told
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
        median: Median of the absolute errors.
        largest: Largest absolute error.
        offset: Mean of predicted less reference value, of quantities that do not turn with the structure; None for
            components, whose signs depend on the axes.
        tail: Share of the squared error that the worst 1 % of the structures make (of the atoms, where each has values;
            at least one, so that among few it says little); None without an error.
        spread: RMSE of the mean predictor.
        spread_mae: MAE of the mean predictor.
    """

    quantity: str
    unit: str
    count: int
    mae: float
    rmse: float
    median: float
    largest: float
    offset: float | None
    tail: float | None
    spread: float
    spread_mae: float

    @property
    def relative_rmse(self) -> float | None:
        """RMSE over that of the mean predictor, the root of 1 - R^2; None where that one misses nothing."""
        return self.rmse / self.spread if self.spread > 0.0 else None

    @property
    def relative_mae(self) -> float | None:
        """MAE over that of the mean predictor; None where that one misses nothing."""
        return self.mae / self.spread_mae if self.spread_mae > 0.0 else None

    def to_dict(self) -> dict[str, object]:
        """All fields and the relative errors, ready for JSON."""
        return {**asdict(self), "relative_rmse": self.relative_rmse, "relative_mae": self.relative_mae}


@dataclass(frozen=True)
class Comparison:
    """Reference and predicted values of one quantity, flat, as a parity plot shows them.

    Values of one structure, or of one atom, lie side by side.

    Attributes:
        quantity: Name of the quantity.
        unit: Unit of the values.
        reference: [values]
        predicted: [values]
        mean: What the mean predictor says, [values].
        note: What was subtracted from all three, or empty.
        frame: Which of ``Evaluation.frames`` each value belongs to, [values].
        element: Atomic number of each value's atom, [values]; None for values of whole structures.
        factor: What values are multiplied by to be in the unit of the errors.
        components: Number of values of a structure, or of an atom.
        is_invariant: Whether values do not turn with the structure.
    """

    quantity: str
    unit: str
    reference: np.ndarray
    predicted: np.ndarray
    errors: QuantityErrors
    mean: np.ndarray
    note: str = ""
    frame: np.ndarray | None = None
    element: np.ndarray | None = None
    factor: float = MILLI
    components: int = 1
    is_invariant: bool = False

    @property
    def title(self) -> str:
        """Its name as a heading; names of targets stay as they are declared."""
        return self.quantity.capitalize() if self.factor == MILLI else self.quantity


def quantity_errors(
    quantity: str,
    unit: str,
    reference: np.ndarray,
    predicted: np.ndarray,
    *,
    mean: np.ndarray | float | None = None,
    is_invariant: bool = False,
) -> QuantityErrors:
    """Compare two arrays of one shape, component by component.

    Args:
        quantity: Name for the table.
        unit: Unit that both arrays are in.
        reference: Of each structure or atom, [rows, ...].
        predicted: The same shape.
        mean: What the mean predictor says, the same shape or one number; None: the mean of ``reference``.
        is_invariant: Whether values do not turn with the structure, so that errors have a mean sign.

    Raises:
        ValueError: The shapes differ, or there is nothing to compare.
    """
    reference, predicted = np.asarray(reference, dtype=np.float64), np.asarray(predicted, dtype=np.float64)
    if reference.shape != predicted.shape or reference.size == 0:
        raise ValueError(f"{quantity}: cannot compare shapes {reference.shape} and {predicted.shape}")
    signed = predicted - reference
    difference = np.abs(signed)
    deviation = np.abs(reference - (reference.mean() if mean is None else mean))
    # what a constant explains to rounding has no spread
    deviation = np.where(deviation > ROUNDING * np.abs(reference).max(), deviation, 0.0)
    return QuantityErrors(
        quantity=quantity,
        unit=unit,
        count=int(reference.size),
        mae=float(difference.mean()),
        rmse=float(np.sqrt(np.mean(difference**2))),
        median=float(np.median(difference)),
        largest=float(difference.max()),
        offset=float(signed.mean()) if is_invariant else None,
        tail=_tail(difference.reshape(len(difference), -1)),
        spread=float(np.sqrt(np.mean(deviation**2))),
        spread_mae=float(deviation.mean()),
    )


def _tail(difference: np.ndarray) -> float | None:
    """Share of the squares that the worst 1 % of the rows, one at least, make; [rows, components]."""
    squares = np.sort(np.sum(difference**2, axis=1))
    total = float(squares.sum())
    return float(squares[-math.ceil(WORST * len(squares)) :].sum()) / total if total > 0.0 else None


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
    sides = {side: getattr(comparison, side)[chosen] for side in ("reference", "predicted", "mean")}
    rows = {side: comparison.factor * values.reshape(-1, comparison.components) for side, values in sides.items()}
    return replace(
        comparison,
        quantity=name,
        **sides,
        errors=quantity_errors(name, comparison.errors.unit, **rows, is_invariant=comparison.is_invariant),
        frame=comparison.frame[chosen],
        element=None if comparison.element is None else comparison.element[chosen],
    )

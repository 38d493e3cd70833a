"""What tables of errors say of a quantity, on pages and on a terminal."""

from __future__ import annotations

from carnet.display.page import percent, readable
from carnet.display.style import shown_unit
from carnet.evaluation.comparison import QuantityErrors
from carnet.evaluation.metrics import Evaluation

MEASURES = ("MAE", "RMSE", "median", "largest", "offset", "worst 1 %")
"""What a terminal has room for; under MAE and RMSE it shows those of the mean predictor."""
COLUMNS = (
    *("MAE", "MAE of the mean", "MAE share", "RMSE", "RMSE of the mean", "RMSE share"),
    *("median", "largest", "offset", "worst 1 %"),
)
"""What a page shows of a quantity."""
_SAID = {
    "energy": "for energies the best sum of one energy for each element",
    "forces": "for forces zero",
    "stress": "for the stress the mean pressure",
}


def error_cells(errors: QuantityErrors, columns: tuple[str, ...] = COLUMNS) -> tuple[str, ...]:
    """The cells of some columns, named as in `COLUMNS`."""
    cells = {
        "MAE": readable(errors.mae),
        "MAE of the mean": readable(errors.spread_mae),
        "MAE share": percent(errors.relative_mae),
        "RMSE": readable(errors.rmse),
        "RMSE of the mean": readable(errors.spread),
        "RMSE share": percent(errors.relative_rmse),
        "median": readable(errors.median),
        "largest": readable(errors.largest),
        "offset": "–" if errors.offset is None else f"{'+' if errors.offset > 0.0 else ''}{readable(errors.offset)}",
        "worst 1 %": "–" if errors.tail is None else f"{100 * errors.tail:.0f} %",
    }
    return tuple(cells[column] for column in columns)


def mean_cells(errors: QuantityErrors) -> tuple[str, ...]:
    """What stands under `MEASURES` for the mean predictor."""
    of_mean = {"MAE": readable(errors.spread_mae), "RMSE": readable(errors.spread)}
    return tuple(of_mean.get(measure, "") for measure in MEASURES)


def shared(value: float, share: float | None) -> str:
    """An error with what it is of the mean predictor's: "11.1 (18 %)"."""
    return f"{readable(value)} ({percent(share)})"


def named(errors: QuantityErrors) -> str:
    """A quantity with its unit: "forces, meV/Å"."""
    return ", ".join(filter(None, (errors.quantity, shown_unit(errors.unit))))


def explanation(evaluation: Evaluation) -> str:
    """What the columns mean, for the quantities that are compared."""
    compared = {entry.quantity.split()[0] for entry in evaluation.errors}
    said = [text for quantity, text in _SAID.items() if quantity in compared]
    if evaluation.tensors:
        said.append("for tensors the mean of their scalar parts and zero for all others")
    return (
        f"Beside each MAE and RMSE stands that of the mean predictor, which says the same of everything: {', '.join(said)}. "
        "Its RMSE is the spread, and shares are errors over its errors. The median is that of the absolute errors, the "
        "offset the mean of predicted less reference values, and the last column tells how much of the squared error the "
        "worst 1 % of the structures (of the atoms, for what atoms have) make, one at least."
    )

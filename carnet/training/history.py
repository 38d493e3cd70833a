"""The figures of each epoch: what they are, and the CSV file that holds them. Imports the standard library.

A row maps the names of ``COLUMNS`` to numbers. Errors are those of the averaged model on the validation
structures, in meV; a quantity that is not learned has no columns.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Mapping, Sequence

from carnet.files import atomic_path

UNITS = {"energy": "meV/atom", "forces": "meV/Å", "stress": "meV/Å³"}
MILLI = 1e3  # labels are in eV, errors are read in meV

COLUMNS = (
    "epoch",
    "stage",
    "step",
    "seconds",
    "learning_rate",
    "train_loss",
    "validation_loss",
    *(f"{quantity}_{kind}" for quantity in UNITS for kind in ("mae", "rmse")),
)


def unit(column: str) -> str:
    """Unit of a column, empty where it has none."""
    return "s" if column == "seconds" else UNITS.get(column.partition("_")[0], "")


def write_history(path: str | os.PathLike[str], rows: Sequence[Mapping[str, float]]) -> None:
    """Write all rows as CSV, one column for each name that occurs, headed by name and unit."""
    names = [name for name in COLUMNS if any(name in row for row in rows)]
    with atomic_path(path) as partial, partial.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([f"{name} ({unit(name)})" if unit(name) else name for name in names])
        writer.writerows([row.get(name, "") for name in names] for row in rows)


def learned_quantities(row: Mapping[str, float]) -> Iterable[str]:
    """The quantities that a row has errors of."""
    return [quantity for quantity in UNITS if f"{quantity}_rmse" in row]

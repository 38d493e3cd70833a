"""The figures of each epoch: what they are, and the CSV file that holds them.

A row maps the names of ``COLUMNS`` to numbers, and ``<target>_mae`` and ``<target>_rmse`` of each tensor target. Errors
are those of the averaged model on the validation structures, in meV, those of a target in its own unit, of the components
of the full tensor. A quantity that is not learned has no columns.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Mapping, Sequence

from carnet.files.atomic import atomic_path

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


def unit(column: str, units: Mapping[str, str] = UNITS) -> str:
    """Unit of a column, empty where it has none.

    Args:
        column: Its name.
        units: By quantity.
    """
    return "s" if column == "seconds" else units.get(column.rpartition("_")[0], "")


def write_history(
    path: str | os.PathLike[str], rows: Sequence[Mapping[str, float]], units: Mapping[str, str] | None = None
) -> None:
    """Write all rows as CSV, one column for each name that occurs, headed by name and unit.

    Args:
        path: The file.
        rows: At least one.
        units: Of tensor targets, by name.
    """
    units = {**UNITS, **(units or {})}
    names = [name for name in COLUMNS if any(name in row for row in rows)]
    names += dict.fromkeys(name for row in rows for name in row if name not in COLUMNS)
    with atomic_path(path) as partial, partial.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([f"{name} ({unit(name, units)})" if unit(name, units) else name for name in names])
        writer.writerows([row.get(name, "") for name in names] for row in rows)


def learned_quantities(row: Mapping[str, float]) -> Sequence[str]:
    """The quantities and tensor targets that a row has errors of."""
    found = [name.removesuffix("_rmse") for name in row if name.endswith("_rmse")]
    return [*(name for name in UNITS if name in found), *(name for name in found if name not in UNITS)]

"""What the comparison of accuracy found: Markdown tables, and a figure of the errors against the time."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from matplotlib.ticker import LogLocator, NullFormatter

from carnet.display.style import BLUE, ORANGE, new_figure, save_png, styled
from tests.benchmarks.accuracy.beside_mace.sides import OURS, PEER, POTENTIALS
from tests.benchmarks.accuracy.tables import markdown, shown_quantities

QUANTITIES = {"energy": "meV", "energy per atom": "meV/atom", "forces": "meV/Å", "stress": "meV/Å³"}
CURVES = {"energy_rmse (meV/atom)": "energy", "forces_rmse (meV/Å)": "forces", "stress_rmse (meV/Å³)": "stress"}
NAMES, COLOURS = {OURS: "CarNet", PEER: "MACE"}, {OURS: BLUE, PEER: ORANGE}

Record = Mapping[str, Any]


def read_records(folder: Path) -> dict[str, dict[str, Record]]:
    """Data set -> side -> record, in the order of ``POTENTIALS``."""
    found = {
        data: {
            side: json.loads(path.read_text(encoding="utf-8"))
            for side in (OURS, PEER)
            if (path := folder / data / f"{side}.json").exists()
        }
        for data in POTENTIALS
    }
    return {data: records for data, records in found.items() if records}


def tables(results: Mapping[str, Mapping[str, Record]]) -> str:
    """Everything as Markdown: each data set with its errors, by group where it has groups."""
    return "\n\n".join(text for data, records in results.items() for text in _data_set(data, records)) + "\n"


def draw_curves(results: Mapping[str, Mapping[str, Record]], folder: Path) -> Path:
    """Validation errors over the time of training, a row for each data set; the file."""
    target = folder / "curves.png"
    with styled():
        figure, rows = new_figure(11.0, 2.9 * len(results), rows=len(results), columns=3)
        for axes, (data, records) in zip(rows, results.items(), strict=True):
            curves = {side: _curve(folder / data / f"{side}.csv") for side in records}
            for panel, (column, quantity) in zip(axes, CURVES.items(), strict=True):
                _draw(panel, curves, column, f"{data}: {quantity}")
        save_png(figure, target)
    return target


def _draw(panel, curves: Mapping[str, Sequence[Mapping[str, str]]], column: str, title: str) -> None:
    shown = {side: [row for row in rows if row.get(column)] for side, rows in curves.items()}
    if not any(shown.values()):
        panel.set_axis_off()
        return
    for side, rows in shown.items():
        minutes = [float(row["seconds (s)"]) / 60.0 for row in rows]
        panel.plot(minutes, [float(row[column]) for row in rows], color=COLOURS[side], linewidth=1.3, label=NAMES[side])
    panel.set_xscale("log")
    panel.set_yscale("log")
    for axis in (panel.xaxis, panel.yaxis):  # 20 and 0.5 are read more easily than powers of ten
        axis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axis.set_major_formatter("{x:g}")
        axis.set_minor_formatter(NullFormatter())
    panel.set_title(title)
    panel.set_xlabel("minutes of training")
    panel.set_ylabel(f"validation RMSE ({column.partition('(')[2]}")
    panel.legend(fontsize=8)


def _curve(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _data_set(data: str, records: Mapping[str, Record]) -> Iterable[str]:
    yield f"#### {data}"
    yield "\n".join(_conditions(record) for record in records.values())
    models = {name: parts for record in records.values() for name, parts in record["models"].items()}
    for part in ("test", "validation"):
        told = {name: parts[part] for name, parts in models.items()}
        first = next(iter(told.values()))
        quantities = [name for name in shown_quantities(first) if name in QUANTITIES]
        yield _table([f"{part}, {first['frames']} structures"], quantities, {(n,): each for n, each in told.items()})
    groups = {
        (group, name): told
        for group in next(iter(models.values()))["test"]["groups"]
        for name, parts in models.items()
        if (told := parts["test"]["groups"].get(group))
    }
    if groups:
        quantities = [
            name
            for name in ("energy per atom", "forces", "stress")
            if any(name in g["errors"] for g in groups.values())
        ]
        labelled = {(f"{group} ({each['frames']})", name): each for (group, name), each in groups.items()}
        yield _table(["test, group (structures)", "model"], quantities, labelled)


def _conditions(record: Record) -> str:
    versions = ", ".join(f"{name} {version}" for name, version in record["versions"].items())
    busy = "" if record["cores busy"] is None else f" ({record['cores busy']:.1f} cores busy)"
    return (
        f"- {NAMES[record['side']]}: one run, {record['training seconds'] / 60.0:.1f} minutes, {record['epochs']} epochs, "
        f"{record['threads']} threads{busy}, {record['parameters']:,} parameters; {versions}; "
        f"{record['processor']}, {record['date']}"
    )


def _table(first: Sequence[str], quantities: Sequence[str], rows: Mapping[tuple[str, ...], Record]) -> str:
    header = [*first, *(f"{name} {kind}, {QUANTITIES[name]}" for name in quantities for kind in ("RMSE", "MAE"))]
    lines = []
    for labels, told in rows.items():
        errors = told["errors"]
        cells = [f"{errors[n][kind]:.3g}" if n in errors else "" for n in quantities for kind in ("rmse", "mae")]
        lines.append([*labels, *cells])
    return markdown(header, lines)

"""What a study found: a table, and a figure of the errors over the axis, inside and outside of the distribution."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from statistics import fmean, stdev

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, LogLocator, NullFormatter, NullLocator

from carnet.display.style import colour, new_figure, shown_unit, styled, theme_svg
from carnet.files.atomic import atomic_path
from tests.benchmarks.accuracy.data_sets import DATA, Part, some_data_folder
from tests.benchmarks.accuracy.records import Record, read_records
from tests.benchmarks.accuracy.studies import STUDIES, Study, point_folders
from tests.benchmarks.accuracy.tables import ENOUGH, cell, markdown, out_of_date, shown_quantities

Points = Mapping[float | str, Sequence[Record]]

WIDTH, HEIGHT = 4.0, 2.7  # inches of a panel: as wide as the page of a phone, where letters keep their size
NEAREST = 0.08  # of the axis, between values: their numbers have to fit
WIDE = 6.0  # ratio of the values from which on their axis is logarithmic
# of a figure that stands alone: as the page that shows it, it follows the reader's choice of light or dark
THEME = """<style>
svg { color: #1f2328; --sans: system-ui, sans-serif }
@media (prefers-color-scheme: dark) { svg { color: #f0f6fc } }
</style>
"""


def write_study(name: str, output: Path, given: Sequence[str] = ()) -> str | None:
    """Write ``studies/NAME.svg`` of what there is of a study.

    Args:
        name: Of ``STUDIES``.
        output: Folder of all results.
        given: Overrides of every point.

    Returns:
        The study as Markdown; None without records.
    """
    study, points = STUDIES[name], study_points(STUDIES[name], output, given)
    if not points:
        return None
    file = output / "studies" / f"{name}.svg"
    file.parent.mkdir(parents=True, exist_ok=True)
    with atomic_path(file) as partial:
        partial.write_text(figure_svg(study, points), encoding="utf-8")
    return f"{study_text(name, study, points, output)}\n\n![{study.axis} of {study.data}](studies/{file.name})"


def study_points(study: Study, output: Path, given: Sequence[str] = ()) -> Points:
    """Value on the axis -> records, one for each seed; without the values that have none.

    Args:
        study: Which.
        output: Folder of all results.
        given: Overrides of every point.
    """
    output = output.resolve()
    with some_data_folder():
        folders = point_folders(study, output, given)
    found = {value: read_records(folder) for value, folder in folders.items()}
    return {value: records for value, records in found.items() if records}


def study_text(name: str, study: Study, points: Points, output: Path) -> str:
    """The table: RMSE of each development part, parameters and time of each value.

    Args:
        name: Of the study.
        study: The study.
        points: Of ``study_points``.
        output: Folder of all results.
    """
    parts, quantities = _parts(study, points), _quantities(points)
    header = [study.axis, *(f"{part.name}: {label}" for part in parts for label in quantities.values())]
    rows = []
    for value, records in points.items():
        cells = [cell(_values(records, part, quantity)) for part in parts for quantity in quantities]
        minutes = cell([record["minutes"] for record in records])
        rows.append([f"{value}", *cells, f"{records[0]['parameters']:,}", minutes])
    seeds = sorted({len(records) for records in points.values()})
    remarks = sorted({remark for records in points.values() for remark in out_of_date(records, output)})
    said = [
        f"{study.data}, development parts only",
        f"mean and standard deviation of {' to '.join(map(str, seeds))} seeds" if seeds[0] >= ENOUGH else "",
        *(f"**older**: {remark}" for remark in remarks),
    ]
    table = markdown([*header, "parameters", "minutes of training"], rows)
    return f"#### Study: {name}\n\n{'; '.join(filter(None, said))}. RMSE.\n\n{table}"


def figure_svg(study: Study, points: Points) -> str:
    """The figure as an SVG file: a panel for each quantity, one below the other, a curve for each part."""
    with styled():
        text = theme_svg(study_figure(study, points))
    opening, _, rest = text.partition(">")
    return f"{opening}>{THEME}{rest}"


def study_figure(study: Study, points: Points) -> Figure:
    """RMSE over the axis; bars are the sample standard deviation, where there are three seeds or more.

    Points of fewer seeds are hollow.
    """
    parts, quantities = _parts(study, points), _quantities(points)
    with styled():
        figure, rows = new_figure(WIDTH, HEIGHT * len(quantities), rows=len(quantities))
        for (axes,), (quantity, label) in zip(rows, quantities.items(), strict=True):
            for number, part in enumerate(parts):
                _draw_curve(
                    axes, study, points, [_values(records, part, quantity) for records in points.values()], number
                )
            _set_axes(axes, study, points, label)
        # below the panels: there is no room beside the curves
        handles = [rows[0][0].plot([], [], "o-", color=colour(n), markersize=4)[0] for n in range(len(parts))]
        figure.legend(handles, [part.name for part in parts], loc="outside lower center", fontsize=9, frameon=False)
    return figure


def _draw_curve(axes: Axes, study: Study, points: Points, values: Sequence[Sequence[float]], number: int) -> None:
    places = list(points) if axis_scale(study, points) else range(len(points))
    means = [fmean(each) for each in values]
    bars = [stdev(each) if len(each) >= ENOUGH else 0.0 for each in values]
    axes.errorbar(
        places, means, bars, color=colour(number), linewidth=1.3 if study.is_numeric else 0.0, elinewidth=1.1, capsize=3
    )
    for place, mean, each in zip(places, means, values, strict=True):
        full = colour(number) if len(each) >= ENOUGH else "none"
        axes.plot(place, mean, "o", color=colour(number), markerfacecolor=full, markersize=4.5)


def _set_axes(axes: Axes, study: Study, points: Points, label: str) -> None:
    axes.set_xlabel(study.axis)
    axes.set_ylabel(f"RMSE of {label}")
    axes.set_yscale("log")
    axes.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
    axes.yaxis.set_major_formatter("{x:g}")
    axes.yaxis.set_minor_formatter(NullFormatter())
    values, scale = list(points), axis_scale(study, points)
    if scale is None:
        axes.set_xticks(range(len(values)), [value if isinstance(value, str) else f"{value:g}" for value in values])
        axes.set_xlim(-0.5, len(values) - 0.5)
        return
    axes.set_xscale(scale)
    axes.xaxis.set_major_locator(FixedLocator(values))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_major_formatter("{x:g}")


def axis_scale(study: Study, points: Collection[float | str]) -> str | None:
    """Of the axis; None where values are words, or so near to one another that they stand side by side instead."""
    if not study.is_numeric:
        return None
    values = np.array(list(points), dtype=float)
    is_wide = values.min() > 0 and values.max() / values.min() >= WIDE
    shown = np.sort(np.log(values) if is_wide else values)
    if len(values) > 1 and np.diff(shown).min() < NEAREST * (shown[-1] - shown[0]):
        return None
    return "log" if is_wide else "linear"


def _parts(study: Study, points: Points) -> list[Part]:
    """The development parts that every record has, the validation part first."""
    records = [record for records in points.values() for record in records]
    return [part for part in DATA[study.data].development if all(part.name in record["parts"] for record in records)]


def _quantities(points: Points) -> dict[str, str]:
    """What is shown: energies, forces and whole tensors, with their units."""
    part = next(iter(next(iter(points.values()))[0]["parts"].values()))
    names = [name for name in shown_quantities(part) if name.startswith("energy") or " " not in name]
    return {name: f"{name}, {shown_unit(part['errors'][name]['unit'])}".rstrip(", ") for name in names}


def _values(records: Sequence[Record], part: Part, quantity: str) -> list[float]:
    return [record["parts"][part.name]["errors"][quantity]["rmse"] for record in records]

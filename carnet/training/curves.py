"""Learning curves and the energy record of a dynamics run as figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, LogLocator, MaxNLocator, NullFormatter

from carnet.display.style import BLUE, GREY, INK, ORANGE, new_figure, new_panels, shown_unit, styled
from carnet.training.history import UNITS, learned_quantities

PANEL = 3.3  # width of one panel in inches; three of them fill a page at the text's size


def learning_figure(
    history: Sequence[Mapping[str, float]], units: Mapping[str, str] | None = None, columns: int = 3
) -> Figure:
    """Losses, and the validation error of each learned quantity, over the epochs.

    Where the run has two stages a line marks the beginning of the second, and the lowest values are those of
    the last.

    Args:
        history: Rows of ``carnet.training.history``, at least one.
        units: Of tensor targets, by name.
        columns: Most panels side by side.
    """
    units = {**(units or {}), **UNITS}
    epochs = [row["epoch"] for row in history]
    quantities = list(dict.fromkeys(name for row in history for name in learned_quantities(row)))
    stage = _last_stage(history)
    with styled():
        columns = min(columns, 1 + len(quantities))
        figure, (loss, *panels) = new_panels(1 + len(quantities), columns, PANEL, 2.7)
        loss.plot(epochs, _column(history, "train_loss"), color=GREY, linewidth=1.1, label="training")
        _mark_best(loss, epochs, _column(history, "validation_loss"), "validation", stage)
        loss.set(title="Loss", xlabel="epoch")
        for axes, quantity in zip(panels, quantities, strict=True):
            mae = _column(history, f"{quantity}_mae")
            marker = {"marker": _marker(epochs), "markersize": 3}
            axes.plot(epochs, mae, color=GREY, linewidth=1.1, label="MAE", **marker)
            _mark_best(axes, epochs, _column(history, f"{quantity}_rmse"), "RMSE", stage)
            title = quantity.capitalize() if quantity in UNITS else quantity
            axes.set(title=f"{title}, validation", xlabel="epoch", ylabel=shown_unit(units.get(quantity, "")))
        for axes in (loss, *panels):
            _plain_decades(axes)
            _over_epochs(axes, epochs, stage)
            axes.legend(fontsize=8, loc="best")
    return figure


def members_figure(histories: Mapping[str, Sequence[Mapping[str, float]]]) -> Figure:
    """Validation loss and RMSE of each learned quantity over the epochs, a curve for each run.

    Args:
        histories: Name -> rows of ``carnet.training.history``, at least one.
    """
    rows = [row for history in histories.values() for row in history]
    quantities = list(dict.fromkeys(name for row in rows for name in learned_quantities(row)))
    columns = ["validation_loss", *(f"{quantity}_rmse" for quantity in quantities)]
    with styled():
        figure, panels = new_figure(PANEL * len(columns), 2.7, columns=len(columns))
        for axes, column, quantity in zip(panels[0], columns, ["", *quantities], strict=True):
            for name, history in histories.items():
                epochs = [row["epoch"] for row in history]
                style = {"linewidth": 1.2, "marker": _marker(epochs), "markersize": 3}
                axes.plot(epochs, _column(history, column), label=name, **style)
            name = quantity.capitalize() if quantity in UNITS else quantity
            title = f"{name} RMSE" if quantity else "Validation loss"
            axes.set(title=title, xlabel="epoch", ylabel=UNITS.get(quantity, ""))
            _plain_decades(axes)
            axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))
        panels[0][0].legend(fontsize=8, loc="best")
    return figure


def pace_figure(history: Sequence[Mapping[str, float]]) -> Figure:
    """Learning rate at the end of each epoch, the seconds that it took, and the validation loss over time.

    Args:
        history: Rows of ``carnet.training.history``, at least one, with all columns.
    """
    epochs = [row["epoch"] for row in history]
    seconds = _column(history, "seconds")
    stage = _last_stage(history)
    with styled():
        figure, rows = new_figure(3 * PANEL, 2.7, columns=3)
        rate, pace, time = rows[0]
        style = {"color": BLUE, "linewidth": 1.6, "marker": _marker(epochs), "markersize": 3}
        rate.plot(epochs, _column(history, "learning_rate"), **style)
        rate.set(title="Learning rate", xlabel="epoch")
        durations = np.diff(seconds, prepend=0.0)
        pace.plot(epochs, durations, **style)
        pace.set(title="Time of an epoch", xlabel="epoch", ylabel="s")
        pace.set_ylim(0.0, 1.12 * max(durations.max(), 1e-3))
        long = seconds[-1] > 600.0
        time.plot(seconds / 60.0 if long else seconds, _column(history, "validation_loss"), **style)
        time.set(title="Validation loss over time", xlabel="minutes" if long else "seconds")
        for axes in (rate, time):
            _plain_decades(axes)
        for axes in (rate, pace):
            _over_epochs(axes, epochs, stage)
    return figure


def _column(history: Sequence[Mapping[str, float]], name: str) -> np.ndarray:
    """One column, NaN where a row lacks it (the stages may learn different quantities), [rows]."""
    return np.array([row.get(name, np.nan) for row in history], dtype=np.float64)


def _last_stage(history: Sequence[Mapping[str, float]]) -> int:
    """Position of the first row of the last stage."""
    stages = [row.get("stage", 1) for row in history]
    return stages.index(stages[-1])


def _marker(epochs: Sequence[float]) -> str | None:
    """Single epochs are marked where there are few: a line of one point is not seen."""
    return "o" if len(epochs) <= 12 else None


def _over_epochs(axes: Axes, epochs: Sequence[float], stage: int) -> None:
    """Whole numbers on the axis of epochs, and a line where the last stage begins."""
    axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))
    if len(epochs) == 1:
        axes.set_xlim(epochs[0] - 1, epochs[0] + 1)
    if stage:
        axes.axvline(epochs[stage] - 0.5, color=INK, linewidth=0.9, linestyle=(0, (4, 3)), alpha=0.6)


def _mark_best(axes: Axes, epochs: Sequence[float], values: np.ndarray, label: str, first: int) -> None:
    """Draw a curve with a dot at its lowest value from position ``first`` on, which the legend names."""
    axes.plot(epochs, values, color=BLUE, linewidth=1.6, label=label, marker=_marker(epochs), markersize=3)
    if np.isnan(values[first:]).all():
        return
    best = first + int(np.nanargmin(values[first:]))
    axes.plot(
        epochs[best],
        values[best],
        marker="o",
        color=ORANGE,
        markersize=5,
        linestyle="none",
        label=f"lowest {label} {values[best]:.3g}",
    )


def _plain_decades(axes: Axes) -> None:
    """A logarithmic axis with plain numbers, at 1, 2, 5 of each decade where there are few decades."""
    values = np.concatenate([np.asarray(line.get_ydata(), dtype=np.float64) for line in axes.lines])
    values = values[np.isfinite(values)]
    if not values.size or values.min() <= 0.0:
        return
    if values.max() < 1.001 * values.min():  # a constant, which would have an axis without extent
        axes.set_ylim(0.5 * values.min(), 2.0 * values.max())
    axes.set_yscale("log")
    subdivisions = (1.0, 2.0, 5.0) if values.max() / values.min() < 200.0 else (1.0,)
    axes.yaxis.set_major_locator(LogLocator(subs=subdivisions))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axes.yaxis.set_minor_formatter(NullFormatter())

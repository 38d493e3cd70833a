"""Learning curves and the energy record of a dynamics run as figures.

Imports Matplotlib, NumPy, ``carnet.evaluation.style`` and the names of ``carnet.training.history``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, LogLocator, MaxNLocator, NullFormatter

from carnet.evaluation.style import BLUE, GREEN, GREY, INK, ORANGE, new_figure, styled
from carnet.training.history import UNITS, learned_quantities

if TYPE_CHECKING:
    from carnet.simulation.dynamics import DynamicsRecord

PANEL = 3.3  # width of one panel in inches; three of them fill a page at the text's size


def learning_figure(history: Sequence[Mapping[str, float]]) -> Figure:
    """Losses, and the validation error of each learned quantity, over the epochs.

    Args:
        history: Rows of ``carnet.training.history``, at least one.
    """
    epochs = [row["epoch"] for row in history]
    quantities = learned_quantities(history[0])
    with styled():
        figure, rows = new_figure(PANEL * (1 + len(quantities)), 2.7, columns=1 + len(quantities))
        loss, *panels = rows[0]
        loss.plot(epochs, [row["train_loss"] for row in history], color=GREY, linewidth=1.1, label="training")
        _mark_best(loss, epochs, [row["validation_loss"] for row in history], "validation")
        loss.set(title="Loss", xlabel="epoch")
        for axes, quantity in zip(panels, quantities, strict=True):
            mae = [row[f"{quantity}_mae"] for row in history]
            axes.plot(epochs, mae, color=GREY, linewidth=1.1, label="MAE")
            _mark_best(axes, epochs, [row[f"{quantity}_rmse"] for row in history], "RMSE")
            axes.set(title=f"{quantity.capitalize()}, validation", xlabel="epoch", ylabel=UNITS[quantity])
        for axes in rows[0]:
            axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))
            _plain_decades(axes)
            axes.legend(fontsize=8, loc="upper right")
    return figure


def _mark_best(axes: Axes, epochs: Sequence[float], values: Sequence[float], label: str) -> None:
    """Draw a curve with a dot at its lowest value, which the legend names."""
    best = int(np.argmin(values))
    axes.plot(epochs, values, color=BLUE, linewidth=1.6, label=label)
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
    values = np.concatenate([line.get_ydata() for line in axes.lines])
    if values.min() <= 0.0:
        return
    axes.set_yscale("log")
    subdivisions = (1.0, 2.0, 5.0) if values.max() / values.min() < 200.0 else (1.0,)
    axes.yaxis.set_major_locator(LogLocator(subs=subdivisions))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axes.yaxis.set_minor_formatter(NullFormatter())


def dynamics_figure(record: DynamicsRecord) -> Figure:
    """The record of a run at constant energy: exchange of energy, temperature, and the total with its drift.

    The total energy is drawn twice, once on the scale of the potential energy and once on its own.
    """
    time = record.times_ps
    per_atom = 1e3 / record.n_atoms
    total = per_atom * (record.total - record.total.mean())
    fit = record.drift * (time - time.mean())
    with styled():
        figure, rows = new_figure(3 * PANEL, 2.7, columns=3)
        exchange, conserved, temperature = rows[0]
        exchange.plot(
            time,
            per_atom * (record.potential - record.potential.mean()),
            color=GREY,
            linewidth=0.8,
            label="potential",
        )
        exchange.plot(time, total, color=BLUE, linewidth=1.6, label="total")
        exchange.set(xlabel="time (ps)", ylabel="value − mean (meV/atom)", title="Energy exchanged")
        exchange.set_ylim(top=exchange.get_ylim()[1] + 0.25 * np.ptp(exchange.get_ylim()))
        exchange.legend(fontsize=8, loc="upper right", ncols=2)
        conserved.plot(time, total, color=BLUE, linewidth=0.8, alpha=0.85)
        conserved.plot(time, fit, color=ORANGE, linewidth=1.8, label=f"drift {record.drift:+.2g} meV/atom/ps")
        conserved.set(xlabel="time (ps)", ylabel="total − mean (meV/atom)", title="Energy conserved")
        conserved.set_ylim(top=conserved.get_ylim()[1] + 0.25 * np.ptp(conserved.get_ylim()))
        conserved.legend(fontsize=8, loc="upper right")
        temperature.plot(time, record.temperatures, color=GREEN, linewidth=0.9)
        temperature.axhline(record.temperatures.mean(), color=INK, linewidth=0.8, alpha=0.6)
        temperature.set(
            xlabel="time (ps)", ylabel="K", title=f"Temperature, mean {record.temperatures.mean():.0f} K"
        )
    return figure

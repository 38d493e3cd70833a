"""Learning curves and the energy record of a dynamics run as figures.

Imports Matplotlib, NumPy and ``carnet.evaluation``; the histories come from ``carnet.training`` and
``carnet.simulation.dynamics``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

from carnet.evaluation.style import BLUE, GREEN, GREY, INK, ORANGE, new_figure, styled

if TYPE_CHECKING:
    from carnet.simulation.dynamics import DynamicsRecord

PANEL = 3.3  # width of one panel in inches; three of them fill a page at the text's size

def learning_figure(
    history: Sequence[Mapping[str, float]], panels: Sequence[tuple[str, str, str]], against: str = "epoch"
) -> Figure:
    """Validation errors and the loss over the training.

    Args:
        history: One mapping per epoch.
        panels: (key in the history, title, unit) of each panel; a key ``loss`` also shows ``train_loss``.
        against: Key of the horizontal axis.
    """
    with styled():
        figure, rows = new_figure(PANEL * len(panels), 2.7, columns=len(panels))
        for axes, (key, title, unit) in zip(rows[0], panels, strict=True):
            steps = [entry[against] for entry in history if key in entry]
            values = [entry[key] for entry in history if key in entry]
            axes.plot(steps, values, color=BLUE, linewidth=1.6)
            best = int(np.argmin(values))
            axes.plot(steps[best], values[best], marker="o", color=ORANGE, markersize=5, linestyle="none")
            axes.annotate(f"best {values[best]:.3g}{' ' + unit if unit else ''}", (0.97, 0.95), ha="right", va="top",
                          xycoords="axes fraction", fontsize=9)
            if min(values) > 0.0:
                axes.set_yscale("log")
                _plain_decades(axes, max(values) / min(values))
            axes.set_title(title)
            axes.set_xlabel(against)
            axes.set_ylabel(unit or key)
    return figure


def _plain_decades(axes: Axes, ratio: float) -> None:
    """Label a logarithmic axis with plain numbers, at 1, 2, 5 of each decade where there are few decades."""
    subdivisions = (1.0, 2.0, 5.0) if ratio < 200.0 else (1.0,)
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
        exchange.plot(time, per_atom * (record.potential - record.potential.mean()), color=GREY, linewidth=0.8,
                      label="potential")
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
        temperature.set(xlabel="time (ps)", ylabel="K", title=f"Temperature, mean {record.temperatures.mean():.0f} K")
    return figure

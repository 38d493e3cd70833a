"""Reliability plots of a committee: errors that were made over standard deviations that were predicted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from carnet.display.style import BLUE, INK, ORANGE, new_panels, styled, with_unit
from carnet.evaluation.comparison import MILLI
from carnet.prediction.calibration import Calibration

SHOWN = 4000  # single values in a panel; more hide each other and make files large


def reliability_figure(calibrations: Sequence[Calibration], columns: int = 3) -> Figure:
    """One panel a quantity, both axes logarithmic.

    Args:
        calibrations: At least one, from ``Evaluation.calibrations``.
        columns: Most panels side by side.
    """
    with styled():
        columns = min(columns, len(calibrations))
        figure, panels = new_panels(len(calibrations), columns, 4.3, 4.3)
        for panel, calibration in zip(panels, calibrations, strict=True):
            draw_reliability(panel, calibration)
    return figure


def draw_reliability(axes: Axes, calibration: Calibration) -> None:
    """Single values, groups of like deviation, the line where both are equal, and the factor between them."""
    is_energy = calibration.unit.startswith("eV")  # read in meV, and tensors in their own unit
    factor = MILLI if is_energy else 1.0
    deviation, error = factor * calibration.deviation, factor * calibration.error
    visible = (deviation > 0) & (error > 0)  # what a logarithmic axis has
    every = max(1, int(visible.sum()) // SHOWN)
    axes.plot(deviation[visible][::every], error[visible][::every], ".", color=BLUE, markersize=3, alpha=0.35)
    curve = factor * calibration.curve()
    curve = curve[(curve > 0).all(axis=1)]
    axes.plot(*curve.T, "o-", color=ORANGE, markersize=5, linewidth=1.4, label="groups of like deviation, RMS")
    if visible.any():
        line = [deviation[visible].min(), deviation[visible].max()]
        axes.plot(line, line, color=INK, linewidth=1.2, label="equal")
        axes.set_xscale("log")
        axes.set_yscale("log")
        # errors are small by accident, and no axis should be stretched by it
        axes.set_ylim(bottom=0.5 * min(np.quantile(error[visible], 0.01), line[0]))
    unit = f"m{calibration.unit}" if is_energy else calibration.unit
    axes.set_title(calibration.quantity.capitalize() if is_energy else calibration.quantity)
    axes.set_xlabel(with_unit("standard deviation of the committee", unit))
    axes.set_ylabel(with_unit("error", unit))
    axes.legend(loc="upper left", fontsize=8)
    rank = calibration.rank_correlation
    told = "" if rank is None else f"\nrank correlation {rank:.2f}"
    axes.text(0.97, 0.04, f"error / deviation {calibration.factor:.2f}{told}", transform=axes.transAxes, ha="right")

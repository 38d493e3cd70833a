"""Parity plots: predicted against reference values, and below them the distribution of the residuals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LogNorm
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from carnet.display.style import BLUE, DENSITY, GREY, INK, PAPER, new_figure, new_panels, shown_unit, styled, with_unit
from carnet.evaluation.comparison import Comparison

# From this many values on, single points hide each other and a density says more.
DENSITY_FROM = 800
DENSITY_BINS = 130
LONGEST_TITLE = 34  # characters


def parity_figure(comparisons: Sequence[Comparison], columns: int = 3) -> Figure:
    """One column per quantity: parity above, residuals below; where there are many, in several pairs of rows.

    Args:
        comparisons: At least one, from ``Evaluation.comparisons``.
        columns: Most quantities side by side.
    """
    with styled():
        columns = min(columns, len(comparisons))
        pairs = -(-len(comparisons) // columns)
        figure, axes = new_figure(
            4.3 * columns, 6.7 * pairs, rows=2 * pairs, columns=columns, height_ratios=[2.45, 1.0] * pairs
        )
        for place in range(columns * pairs):
            row, column = divmod(place, columns)
            above, below = axes[2 * row][column], axes[2 * row + 1][column]
            if place < len(comparisons):
                draw_parity(above, comparisons[place])
                draw_residuals(below, comparisons[place])
            else:
                above.set_axis_off()
                below.set_axis_off()
    return figure


def panels_figure(comparisons: Sequence[Comparison], columns: int = 3) -> Figure:
    """Parity alone in a grid of small panels, one for each of several parts of the values.

    Args:
        comparisons: At least one, for example one an element; titles are their names, notes are not shown.
        columns: Most panels side by side.
    """
    with styled():
        # as wide as the page wherever there are fewer: panels then have one size on all pages
        figure, panels = new_panels(len(comparisons), columns, 3.9, 4.3)
        for panel, comparison in zip(panels, comparisons, strict=True):
            draw_parity(panel, replace(comparison, note=""))
            # a group has any name, which is neither mathematics nor to run into the next panel
            panel.set_title(_shortened(comparison.quantity), parse_math=False)
    return figure


def draw_parity(axes: Axes, comparison: Comparison) -> None:
    """Predicted over reference values with the line of equality and the errors written in the panel."""
    reference, predicted = comparison.reference, comparison.predicted
    low, high = _limits(np.concatenate([reference, predicted]))
    axes.plot([low, high], [low, high], color=INK, linewidth=0.9, alpha=0.55, zorder=1)
    if reference.size >= DENSITY_FROM:
        density, _edges, _ = np.histogram2d(reference, predicted, bins=DENSITY_BINS, range=[[low, high], [low, high]])
        axes.imshow(
            np.ma.masked_equal(density.T, 0),
            origin="lower",
            extent=(low, high, low, high),
            cmap=DENSITY,
            norm=LogNorm(1, max(density.max(), 2)),
            interpolation="nearest",
            zorder=2,
        )
    else:
        axes.plot(
            reference,
            predicted,
            linestyle="none",
            marker="o",
            markersize=3.6,
            color=BLUE,
            alpha=0.55,
            markeredgewidth=0.0,
            zorder=2,
        )
    axes.set(xlim=(low, high), ylim=(low, high), aspect="equal")
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(MaxNLocator(6, steps=[1, 2, 2.5, 5, 10]))
    axes.set_xlabel(with_unit("reference", comparison.unit))
    axes.set_ylabel(with_unit("predicted", comparison.unit))
    axes.set_title(comparison.title)
    axes.text(
        0.04,
        0.96,
        _summary(comparison),
        transform=axes.transAxes,
        va="top",
        ha="left",
        linespacing=1.45,
        fontsize=9,
    )


def draw_residuals(axes: Axes, comparison: Comparison) -> None:
    """Histogram of predicted minus reference in the unit of errors, cut where 99.5 % of the residuals are
    inside.

    Zero is in the middle unless almost all residuals have one sign.
    """
    residuals = comparison.factor * (comparison.predicted - comparison.reference)
    low, high = _reach(residuals)
    bins = int(np.clip(np.sqrt(residuals.size), 12, 61))
    outside = int(np.count_nonzero((residuals < low) | (residuals > high)))
    axes.hist(residuals, bins=bins, range=(low, high), color=BLUE, alpha=0.75, edgecolor=PAPER, linewidth=0.3)
    if low < 0.0 < high:
        axes.axvline(0.0, color=INK, linewidth=0.9, alpha=0.55)
    axes.set_xlim(low, high)
    axes.xaxis.set_major_locator(MaxNLocator(6, steps=[1, 2, 5, 10]))
    axes.set_xlabel(with_unit("predicted − reference", comparison.errors.unit))
    axes.set_ylabel("count")
    if outside:
        axes.text(
            0.98,
            0.94,
            f"{outside} beyond",
            transform=axes.transAxes,
            ha="right",
            va="top",
            fontsize=8,
            color=GREY,
        )


def _summary(comparison: Comparison) -> str:
    errors = comparison.errors
    unit = shown_unit(errors.unit)
    lines = [f"MAE {errors.mae:.3g} {unit}".rstrip(), f"RMSE {errors.rmse:.3g} {unit}".rstrip()]
    if errors.relative_rmse is not None:
        share = 100 * errors.relative_rmse
        lines.append(f"{share:.0f} % of the spread" if share >= 10 else f"{share:.2g} % of the spread")
    if comparison.note:
        lines.append(f"({comparison.note})")
    return "\n".join(lines)


def _shortened(name: str) -> str:
    return name if len(name) <= LONGEST_TITLE else f"{name[: LONGEST_TITLE - 1]}…"


def _reach(residuals: np.ndarray) -> tuple[float, float]:
    """Range of a histogram of residuals."""
    low, high = (float(value) for value in np.quantile(residuals, [0.0025, 0.9975]))
    if low <= 0.0 <= high:
        reach = 1.05 * float(np.quantile(np.abs(residuals), 0.995)) or 1.0
        return -reach, reach
    # a shift of all, which around zero would be a single bar; where all are equal there is no width to go by
    margin = max(0.1 * (high - low), 0.01 * max(abs(low), abs(high)))
    return low - margin, high + margin


def _limits(values: np.ndarray) -> tuple[float, float]:
    low, high = float(values.min()), float(values.max())
    margin = 0.05 * (high - low) or max(abs(low), 1.0) * 0.05
    return low - margin, high + margin

"""The look of CarNet's figures, and their export: PNG for files, SVG that follows a page's theme."""

from __future__ import annotations

import hashlib
import io
import re
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import matplotlib
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

BLUE = "#3b7dd8"
ORANGE = "#d9772b"
GREEN = "#2f9e77"
GREY = "#8a8f98"
_COLOURS = (BLUE, ORANGE, GREEN, "#8d5bbf", "#b3352c", "#5d6572")
# Colours of text, axes and background in the exported PNG; in SVG they become the page's own (`theme_svg`).
INK = "#1c2330"
PAPER = "#ffffff"

LARGEST_SCALE = 1.3  # of a figure on a page
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")

# Density of points: opacity grows first, then the hue turns; middle tones are readable on white and on black.
DENSITY = LinearSegmentedColormap.from_list(
    "carnet_density", [(0.30, 0.56, 0.92, 0.55), (0.23, 0.49, 0.85, 1.0), (0.62, 0.30, 0.76, 1.0)]
)

_SETTINGS: dict[str, Any] = {
    "font.size": 10.0,
    "axes.titlesize": 11.0,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.titlepad": 9.0,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.titlecolor": INK,
    "axes.linewidth": 0.8,
    "axes.facecolor": "none",
    "axes.grid": True,
    "axes.axisbelow": True,
    "axes.formatter.useoffset": False,
    "grid.color": GREY,
    "grid.alpha": 0.22,
    "grid.linewidth": 0.6,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "figure.facecolor": PAPER,
    "legend.frameon": False,
    "svg.fonttype": "none",
}


def shown_unit(unit: str) -> str:
    """A unit as people read it: "e*Bohr" is e·Bohr and "Ang^3" is Å³; a pure number has none."""
    if unit == "1":
        return ""
    text = re.sub(r"\bAng\b", "Å", unit)
    text = re.sub(r"(\^|\*\*)(-?\d+)", lambda match: match[2].translate(_SUPERSCRIPTS), text)
    return text.replace("*", "·")


def with_unit(name: str, unit: str) -> str:
    """The label of an axis: "error (GPa)", or the name alone for a pure number."""
    return f"{name} ({shown})" if (shown := shown_unit(unit)) else name


def styled() -> AbstractContextManager[None]:
    """Context in which figures are drawn: CarNet's settings, whatever the user's own configuration says."""
    return matplotlib.rc_context({**matplotlib.rcParamsDefault, "backend": "agg", **_SETTINGS})


def new_figure(
    width: float, height: float, rows: int = 1, columns: int = 1, **gridspec: Any
) -> tuple[Figure, list[list[Axes]]]:
    """A figure of the given size in inches with a grid of axes, [rows][columns]."""
    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots(rows, columns, squeeze=False, gridspec_kw=gridspec or None)
    return figure, axes.tolist()


def new_panels(count: int, columns: int, width: float, height: float) -> tuple[Figure, list[Axes]]:
    """A figure of panels of a size in inches, row by row; what is left of the last row stays empty."""
    lines = -(-count // columns)
    figure, rows = new_figure(width * columns, height * lines, rows=lines, columns=columns)
    panels = [axes for row in rows for axes in row]
    for axes in panels[count:]:
        axes.remove()
    return figure, panels[:count]


def colour(index: int) -> str:
    """Of one of several curves; there are six, which repeat."""
    return _COLOURS[index % len(_COLOURS)]


def save_png(figure: Figure, path: str | Path, dots_per_inch: int = 160) -> None:
    """Write the figure as PNG, complete or not at all."""
    from carnet.files.atomic import atomic_path

    with styled(), atomic_path(Path(path)) as partial:
        figure.savefig(partial, format="png", dpi=dots_per_inch)


def theme_svg(figure: Figure) -> str:
    """The figure as an SVG element for a page: its text, axes and background take the page's colours.

    Coloured marks stay; identifiers are unique to the figure so that several share a page, and the same
    figure gives the same text.
    """
    with styled(), matplotlib.rc_context({"svg.hashsalt": "carnet"}):
        buffer = io.StringIO()
        figure.savefig(buffer, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    text = buffer.getvalue()
    text = text[text.index("<svg") :]
    text = re.sub(r"<metadata>.*?</metadata>", "", text, flags=re.DOTALL)
    prefix = "f" + hashlib.sha256(text.encode()).hexdigest()[:8]
    text = re.sub(r'\bid="([^"]+)"', rf'id="{prefix}\1"', text)
    text = re.sub(r"url\(#([^)]+)\)", rf"url(#{prefix}\1)", text)
    text = re.sub(r'href="#([^"]+)"', rf'href="#{prefix}\1"', text)
    text = text.replace(INK, "currentColor")
    text = re.sub(r"font-family: [^;\"]+", "font-family: var(--sans)", text)
    # Matplotlib's style element would hold for the whole page; on the figure's own element it is inherited.
    text = re.sub(r"<defs>\s*<style.*?</style>\s*</defs>", "", text, count=1, flags=re.DOTALL)
    # as wide as the page, but a narrow figure is not blown up
    width = f'style="max-width: {LARGEST_SCALE * figure.get_figwidth():.1f}in"'
    opening = (
        f'<svg class="figure" role="img" fill="currentColor" stroke-linejoin="round" stroke-linecap="butt" {width} '
    )
    return text.replace("<svg ", opening, 1)

"""The report: figures, plots, tables and listings on one HTML page that needs nothing but itself.

Holds the content of a page (``Report``, ``Section``) and its rendering; what goes in is decided by the
callers.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from matplotlib.figure import Figure
from sciform import Formatter

from carnet.display.style import theme_svg
from carnet.files.atomic import atomic_path
from carnet.files.yaml_values import yaml_text

# The packages whose versions decide what a run computes.
VERSIONED = ("carnet", "torch", "numba", "numpy", "sympy", "ase", "vesin", "safetensors")


@dataclass(frozen=True)
class Headline:
    """One large number at the top: name, value with unit, and a remark such as the limit it is held to."""

    name: str
    value: str
    unit: str = ""
    remark: str = ""
    passed: bool | None = None


@dataclass(frozen=True)
class Table:
    """A table whose first column is text and whose other columns are right-aligned figures."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Listing:
    """Text in a fixed-width face, folded when it is long."""

    text: str
    caption: str = ""
    folded: bool = False


@dataclass(frozen=True)
class Plot:
    """A Matplotlib figure with what a reader who cannot see it should know."""

    figure: Figure
    caption: str

    @property
    def svg(self) -> str:
        """The figure as an inline SVG element in the page's colours."""
        return theme_svg(self.figure)


@dataclass(frozen=True)
class Section:
    """A heading with a sentence and any number of plots, tables and listings in order."""

    title: str
    text: str = ""
    items: Sequence[Plot | Table | Listing] = ()


@dataclass(frozen=True)
class Report:
    """A page: title, one-sentence summary, headline figures, sections."""

    title: str
    summary: str
    headlines: Sequence[Headline]
    sections: Sequence[Section]

    def html(self) -> str:
        """The page as text."""
        from jinja2 import Environment, PackageLoader, StrictUndefined

        environment = Environment(
            loader=PackageLoader("carnet", "display"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.tests["plot"] = lambda item: isinstance(item, Plot)
        environment.tests["table"] = lambda item: isinstance(item, Table)
        template = environment.get_template("page.html.jinja")
        return template.render(report=self, made=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"))

    def save(self, path: str | Path) -> None:
        """Write the page, complete or not at all."""
        with atomic_path(Path(path)) as partial:
            partial.write_text(self.html(), encoding="utf-8")


def versions_table(*others: str) -> Table:
    """Versions of what took part, and the machine; ``others`` are packages that few runs use, which may be missing."""
    found = [name for name in others if importlib.util.find_spec(name) is not None]
    rows = [("Python", platform.python_version())]
    rows += [(name, importlib.metadata.version(name)) for name in (*VERSIONED, *found)]
    rows += [("system", f"{platform.system()} {platform.machine()}"), ("CPU cores", str(os.cpu_count()))]
    return Table(header=("", "version"), rows=rows)


def made_with(*others: str) -> Section:
    """The last section of a page: versions, see `versions_table`."""
    return Section("Made with", items=[versions_table(*others)])


def settings_listing(settings: Mapping[str, object], caption: str) -> Listing:
    """A configuration as YAML."""
    return Listing(yaml_text(dict(settings), default_flow_style=None, width=100), caption, folded=True)


def readable(value: float) -> str:
    """Three significant digits without an exponent where that is readable."""
    if value == 0.0:
        return "0"
    if 1e-3 <= abs(value) < 1e5:
        digits = max(0, 2 - int(f"{value:.2e}".split("e")[1]))  # 99.97 is 100, not 100.0
        return f"{value:,.{digits}f}".replace(",", "\u202f")
    return f"{value:.2e}"


def measured(value: float, error: float) -> str:
    """A value rounded at the second digit of its standard error, and that error."""
    mode = "scientific" if abs(value) >= 1e5 or 0.0 < error < 1e-5 else "fixed_point"
    return str(Formatter(exp_mode=mode, round_mode="sig_fig", ndigits=2, superscript=True)(value, error))


def percent(fraction: float | None) -> str:
    """A fraction as per cent, or a dash."""
    return "–" if fraction is None else f"{readable(100 * fraction)} %"

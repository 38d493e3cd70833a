"""The report of a check on a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from carnet.data.checks.findings import SEVERITIES, CheckReport, Finding
from carnet.display.terminal import table

SHOWN = 3  # frames named below a finding
_STYLES = {"ok": "green", "note": "cyan", "warning": "yellow", "error": "bold red"}


def check_tables(report: CheckReport) -> Iterator[RenderableType]:
    """Tables of the content and of the findings, the worst last, where a terminal ends."""
    labels = ", ".join(f"{quantity} {count}" for quantity, count in report.labels.items() if count) or "none"
    yield Text(f"{report.frames} frames, {report.atoms} atoms; labels: {labels}")
    yield _content(report)
    if report.groups:
        yield _groups(report)
    table = Table(title="Findings", title_justify="left", show_lines=False)
    table.add_column("check", no_wrap=True)
    table.add_column("", no_wrap=True)
    table.add_column("what was found", overflow="fold")
    for finding in sorted(report.findings, key=lambda entry: SEVERITIES.index(entry.severity)):
        table.add_row(finding.check, Text(finding.severity, style=_STYLES[finding.severity]), _message(finding))
    yield table


def _content(report: CheckReport) -> Table:
    rows = []
    for symbol, numbers in report.elements.items():
        energy = report.energies.get(symbol)
        rows.append((symbol, str(numbers["frames"]), str(numbers["atoms"]), "" if energy is None else f"{energy:.4f}"))
    return table(("element", "frames", "atoms", "energy by least squares (eV)"), rows)


def _groups(report: CheckReport) -> Table:
    rows = [(Text(name), str(frames)) for name, frames in report.groups.items()]
    return table(("group", "frames"), rows, "Groups")


def _message(finding: Finding) -> Text:
    text = Text(finding.message)
    if finding.severity in ("warning", "error") and finding.frames:
        for frame in finding.frames[:SHOWN]:
            text.append(f"\n  {frame}", style="dim")
        if len(finding.frames) > SHOWN:
            text.append(f"\n  and {len(finding.frames) - SHOWN} more", style="dim")
    return text

"""The errors of a committee beside those of its members, as rows for a terminal and for a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from carnet.display.terminal import duration
from carnet.evaluation.metrics import Evaluation
from carnet.training.checkpoint import RunState
from carnet.training.config.run import TrainConfig
from carnet.training.preparation import RunData
from carnet.training.results import OutputFolder

COMMITTEE = "committee"


def compared_quantities(evaluation: Evaluation) -> list[tuple[str, str]]:
    """Name and unit of each quantity that has a plot, which leaves out those that say the same again."""
    return [(comparison.quantity, comparison.errors.unit) for comparison in evaluation.comparisons]


def rmse_rows(result: CommitteeResult, part: str) -> Iterator[tuple[str, list[float | None]]]:
    """Name and RMSE of each compared quantity: the members, their mean where all have one, the committee.

    Args:
        result: The committee.
        part: "validation" or "test".
    """
    evaluation: Evaluation = getattr(result, part)
    quantities = [name for name, _ in compared_quantities(evaluation)]
    rows = [(member.name, _rmse(member.summary[part], quantities)) for member in result.members]
    yield from rows
    columns = zip(*(values for _, values in rows), strict=True)
    yield "mean of the members", [None if None in values else sum(values) / len(values) for values in columns]
    yield COMMITTEE, [evaluation[name].rmse for name in quantities]


def print_committee(result: CommitteeResult, console: Console) -> None:
    """Print a table of errors, what the deviations are worth, and where the model is."""
    console.print(
        f"{len(result.members)} members, {duration(sum(m.state.seconds for m in result.members))} of training together",
        highlight=False,
    )
    for part, evaluation in (("validation", result.validation), ("test", result.test)):
        if evaluation is None:
            continue
        table = Table(title=f"RMSE on {evaluation.n_structures} {part} structures", title_justify="left")
        table.add_column("")
        for name, unit in compared_quantities(evaluation):
            table.add_column(f"{name}, {unit}", justify="right")
        for name, values in rmse_rows(result, part):
            table.add_row(name, *("" if value is None else f"{value:.4g}" for value in values))
        console.print(table)
        for remark in evaluation.remarks:
            console.print(f"note: {remark}", soft_wrap=True, highlight=False, markup=False)
        for calibration in evaluation.calibrations:
            console.print(calibration.summary(), highlight=False)
    console.print(f"model: {result.folder.model}", soft_wrap=True, highlight=False)
    if result.folder.report.exists():
        console.print(f"report: {result.folder.report}", soft_wrap=True, highlight=False)


def _rmse(evaluation: Mapping[str, Any], quantities: Sequence[str]) -> list[float | None]:
    """From an evaluation as JSON holds it."""
    found = {entry["quantity"]: entry["rmse"] for entry in evaluation["errors"]}
    return [found.get(name) for name in quantities]


@dataclass(frozen=True)
class Member:
    """A trained member.

    Attributes:
        name: Of its folder.
        seed: Its seed.
        state: Where its run has ended, with its history.
        summary: What its ``summary.json`` holds.
    """

    name: str
    seed: int
    state: RunState
    summary: Mapping[str, Any]


@dataclass(frozen=True)
class CommitteeResult:
    """A trained committee.

    Attributes:
        folder: Its files; the members' folders are in it.
        config: The run.
        members: The members, in order.
        data: What they have learnt from.
        validation: Errors of the committee on the validation structures, with its calibration.
        test: The same on the test structures, None without any.
    """

    folder: OutputFolder
    config: TrainConfig
    members: tuple[Member, ...]
    data: RunData
    validation: Evaluation
    test: Evaluation | None

    @property
    def model_path(self) -> Path:
        """The saved committee."""
        return self.folder.model

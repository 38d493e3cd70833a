"""The errors of a committee beside those of its members, as rows for a terminal and for a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console

from carnet.display.terminal import duration, printer, table
from carnet.evaluation.metrics import Evaluation
from carnet.training.checkpoint import RunState
from carnet.training.config.run import TrainConfig
from carnet.training.preparation import RunData
from carnet.training.results import OutputFolder

COMMITTEE = "committee"


def rmse_table(result: CommitteeResult, part: str, shown: Callable[[float], str]) -> tuple[list[str], list[list[str]]]:
    """Header and rows of the RMSE of each compared quantity: the members, their mean where all have one, the committee.

    Args:
        result: The committee.
        part: "validation" or "test".
        shown: A number as text.
    """
    evaluation: Evaluation = getattr(result, part)
    # quantities that have a plot, which leaves out those that say the same again
    units = {comparison.quantity: comparison.errors.unit for comparison in evaluation.comparisons}
    found = {member.name: _rmse(member.summary[part], units) for member in result.members}
    columns = zip(*found.values(), strict=True)
    found["mean of the members"] = [None if None in values else sum(values) / len(values) for values in columns]
    found[COMMITTEE] = [evaluation[name].rmse for name in units]
    rows = [[name, *("–" if each is None else shown(each) for each in values)] for name, values in found.items()]
    return [f"{part} RMSE", *(f"{name}, {unit}" for name, unit in units.items())], rows


def print_committee(result: CommitteeResult, console: Console) -> None:
    """Print a table of errors, what the deviations are worth, and where the model is."""
    console.print(
        f"{len(result.members)} members, {duration(sum(m.state.seconds for m in result.members))} of training together",
        highlight=False,
    )
    for part, evaluation in (("validation", result.validation), ("test", result.test)):
        if evaluation is None:
            continue
        header, rows = rmse_table(result, part, lambda value: f"{value:.4g}")
        console.print(table(header, rows, f"RMSE on {evaluation.n_structures} {part} structures"))
        for line in evaluation.notes:
            printer(console)(line)
    console.print(f"model: {result.folder.model}", soft_wrap=True, highlight=False)
    if result.folder.report.exists():
        console.print(f"report: {result.folder.report}", soft_wrap=True, highlight=False)


def _rmse(evaluation: Mapping[str, Any], quantities: Iterable[str]) -> list[float | None]:
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

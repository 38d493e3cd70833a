"""The page about a committee: how its members learned, what joining them gained, whether it knows its errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from carnet.display.page import Plot, Report, Section, Table, readable, settings_listing, versions_table
from carnet.display.terminal import duration
from carnet.evaluation.sections import error_headlines, evaluation_sections
from carnet.training.committee.results import rmse_table
from carnet.training.curves import members_figure
from carnet.training.page import data_section
from carnet.training.provenance import run_data_provenance

if TYPE_CHECKING:
    from carnet.training.committee.results import CommitteeResult


def committee_report(result: CommitteeResult) -> Report:
    """The page about a trained committee."""
    provenance = run_data_provenance(result.data)
    shown, name = (result.validation, "validation") if result.test is None else (result.test, "test")
    seconds = sum(member.state.seconds for member in result.members)
    sections = [_members_section(result)]
    for evaluation, where in ((result.test, "test"), (result.validation, "validation")):
        if evaluation is not None:
            sections += evaluation_sections(evaluation, f"{where} structures")
    settings = settings_listing(result.config.model_dump(mode="json"), "Settings, with defaults")
    return Report(
        "How good is the committee?",
        f"{len(result.members)} members, {duration(seconds)} of training together. "
        f"{provenance['train']['structures']:,} structures to learn from.",
        error_headlines(shown, f"{name} RMSE"),
        [*sections, data_section(provenance), Section("The run", items=[settings, versions_table()])],
    )


def _members_section(result: CommitteeResult) -> Section:
    items = [
        Plot(
            members_figure({member.name: member.state.history for member in result.members}),
            "Validation loss and errors of each member over the epochs.",
        )
    ]
    rows = [
        (
            member.name,
            str(member.seed),
            str(len(member.state.history)),
            str(member.state.best_epoch),
            duration(member.state.seconds),
            member.state.finished or "",
        )
        for member in result.members
    ]
    items.append(Table(("member", "seed", "epochs", "best epoch", "time", "ended because"), rows))
    for part in ("test", "validation"):
        if getattr(result, part) is not None:
            items.append(Table(*rmse_table(result, part, readable)))
    return Section(
        "Members",
        "Each member is the model of its best epoch. The committee predicts their mean, and their standard deviation "
        "as what it does not know.",
        items,
    )

"""The results of an evaluation for people and for programs: a table on the terminal, a folder of files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from rich.box import SIMPLE_HEAD
from rich.table import Table as TerminalTable

from carnet.display.page import Report, made_with
from carnet.display.results import Results
from carnet.evaluation.error_columns import MEASURES, error_cells, mean_cells, named
from carnet.evaluation.metrics import Evaluation
from carnet.evaluation.parity import parity_figure
from carnet.evaluation.reliability import reliability_figure
from carnet.evaluation.sections import error_headlines, evaluation_sections, shown_errors
from carnet.evaluation.tensor_sections import component_errors, system_errors, tensor_figure

_ALWAYS, _RELIABILITY, _PAGE = ("metrics.json", "parity.png"), "reliability.png", "report.html"


def terminal_table(evaluation: Evaluation, title: str) -> TerminalTable:
    """The errors as a table for a terminal of 80 columns: under those of each quantity the ones of the mean predictor."""
    made = TerminalTable(title=title, title_justify="left", box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False)
    made.add_column("quantity")
    for measure in MEASURES:
        made.add_column(measure, justify="right", no_wrap=True)
    for errors in shown_errors(evaluation):
        made.add_row(named(errors), *error_cells(errors, MEASURES))
        made.add_row("  mean predictor", *mean_cells(errors), style="dim")
    return made


def evaluation_report(evaluation: Evaluation, model_name: str, data_name: str) -> Report:
    """A page with everything that one evaluation says."""
    summary = f"{model_name} on {data_name}: {evaluation.n_structures} structures, {evaluation.n_atoms} atoms."
    sections = [*evaluation_sections(evaluation), made_with()]
    return Report("How good is the model?", summary, error_headlines(evaluation), sections)


def result_names(targets: Iterable[str] = (), *, committee: bool = False, report: bool = False) -> list[str]:
    """Names of the files that `write_results` writes.

    Args:
        targets: Names of the tensors that are compared.
        committee: Whether the model is one.
        report: Whether a page is written as well.
    """
    names = [*_ALWAYS, *map(_parity_name, targets)]
    return [*names, *([_RELIABILITY] if committee else []), *([_PAGE] if report else [])]


def _parity_name(target: str) -> str:
    return f"parity_{target}.png"


def write_results(
    evaluation: Evaluation, folder: str | Path, about: Mapping[str, object], report: Report | None = None
) -> Sequence[Path]:
    """Write ``metrics.json``, ``parity.png`` and, if given, ``report.html`` into a folder.

    Of each property tensor also ``parity_<name>.png``, of a committee ``reliability.png``.

    Args:
        evaluation: What to write.
        folder: Made where missing; files of these names that carnet wrote are replaced, others stay.
        about: Entries that go into the JSON before the errors (model, data).
        report: A page to write as well.

    Returns:
        The written files.

    Raises:
        InputError: Files are in the way that carnet did not write.
    """
    files = {
        "metrics.json": {**about, **evaluation.to_dict(), **_tensor_entries(evaluation)},
        "parity.png": parity_figure(evaluation.comparisons),
        **{_parity_name(compared.target.name): tensor_figure(compared) for compared in evaluation.tensors},
    }
    if evaluation.calibrations:
        files[_RELIABILITY] = reliability_figure(evaluation.calibrations)
    if report is not None:
        files[_PAGE] = report
    return Results(files).write(folder)


def _tensor_entries(evaluation: Evaluation) -> dict[str, object]:
    """Errors of tensors by component and by crystal system, as JSON holds them."""
    components = {c.target.name: [e.errors.to_dict() for e in component_errors(c)] for c in evaluation.tensors}
    systems = {
        compared.target.name: {
            system: [each.errors.to_dict() for each in comparisons]
            for system, comparisons in system_errors(evaluation, compared).items()
        }
        for compared in evaluation.tensors
    }
    found = {"components": components, "crystal_systems": systems}
    return {name: kept for name, entries in found.items() if (kept := {k: v for k, v in entries.items() if v})}

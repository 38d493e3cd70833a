"""The results of an evaluation for people and for programs: a table on the terminal, a folder of files."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from rich.table import Table as TerminalTable

from carnet.display.page import Report, Section, versions_table
from carnet.display.style import save_png
from carnet.evaluation.metrics import Evaluation
from carnet.evaluation.parity import save_parity
from carnet.evaluation.reliability import save_reliability
from carnet.evaluation.sections import error_headlines, error_table, evaluation_sections
from carnet.evaluation.tensor_sections import component_errors, system_errors, tensor_figure
from carnet.files.atomic import atomic_path
from carnet.files.outputs import claim_folder

_ALWAYS, _RELIABILITY, _PAGE = ("metrics.json", "parity.png"), "reliability.png", "report.html"


def terminal_table(evaluation: Evaluation, title: str) -> TerminalTable:
    """The errors as a table for a terminal."""
    content = error_table(evaluation)
    table = TerminalTable(title=title, title_justify="left")
    for column, name in enumerate(content.header):
        table.add_column(name, justify="right" if column > 1 else "left")
    for row in content.rows:
        table.add_row(*row)
    return table


def evaluation_report(evaluation: Evaluation, model_name: str, data_name: str) -> Report:
    """A page with everything that one evaluation says."""
    summary = f"{model_name} on {data_name}: {evaluation.n_structures} structures, {evaluation.n_atoms} atoms."
    return Report(
        "How good is the model?",
        summary,
        error_headlines(evaluation),
        [*evaluation_sections(evaluation), Section("Made with", items=[versions_table()])],
    )


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
    folder = Path(folder)
    targets = [compared.target.name for compared in evaluation.tensors]
    claim_folder(folder, result_names(targets, committee=bool(evaluation.calibrations), report=report is not None))
    written = [folder / name for name in _ALWAYS]
    with atomic_path(written[0]) as partial:
        content = {**about, **evaluation.to_dict(), **_tensor_entries(evaluation)}
        text = json.dumps(content, indent=2, ensure_ascii=False)
        partial.write_text(text + "\n", encoding="utf-8")
    save_parity(evaluation.comparisons, written[1])
    for compared in evaluation.tensors:
        written.append(folder / _parity_name(compared.target.name))
        save_png(tensor_figure(compared), written[-1])
    if evaluation.calibrations:
        written.append(folder / _RELIABILITY)
        save_reliability(evaluation.calibrations, written[-1])
    if report is not None:
        written.append(folder / _PAGE)
        report.save(written[-1])
    return written


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

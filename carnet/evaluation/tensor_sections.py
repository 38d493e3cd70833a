"""The sections of a page that show property tensors: every part, derived quantities, crystal systems,
components.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from matplotlib.figure import Figure

from carnet.display.page import Plot, Section, Table
from carnet.display.style import shown_unit
from carnet.evaluation.breakdown import by_system
from carnet.evaluation.comparison import Comparison, by_element, quantity_errors
from carnet.evaluation.error_columns import COLUMNS, error_cells, shared
from carnet.evaluation.metrics import Evaluation
from carnet.evaluation.parity import panels_figure
from carnet.evaluation.tensors import TensorComparison
from carnet.evaluation.youngs_modulus import shown_surfaces

Parts = Mapping[str, Comparison]

SHOWN_COMPONENTS = 36  # of a tensor, in a table; more are seen in the parts only


def tensor_sections(evaluation: Evaluation, on: str = "") -> list[Section]:
    """One section a target.

    Args:
        evaluation: The errors.
        on: What follows a heading: " on the test structures".
    """
    return [_section(evaluation, compared, on) for compared in evaluation.tensors]


def tensor_figure(compared: TensorComparison) -> Figure:
    """Parity of every natural part, or of all components where there is one, and of every derived quantity."""
    panels = [*(compared.parts or [compared.full]), *compared.derived]
    named = [replace(each, quantity=_panel_title(each, compared)) for each in panels]
    return panels_figure(named)


def system_errors(evaluation: Evaluation, compared: TensorComparison) -> dict[str, list[Comparison]]:
    """Errors of all forms, parts and derived quantities in each crystal system; empty without crystals."""
    found: dict[str, list[Comparison]] = {}
    for comparison in compared.all:
        for part in by_system(evaluation, comparison):
            errors = replace(part.errors, quantity=comparison.quantity)
            found.setdefault(part.quantity, []).append(replace(part, quantity=comparison.quantity, errors=errors))
    return found


def component_errors(compared: TensorComparison) -> list[Comparison]:
    """The comparison of every component, named as in Voigt or full form; empty where there are too many."""
    whole = compared.full if compared.voigt is None else compared.voigt
    names = compared.components
    if len(names) < 2 or len(names) > SHOWN_COMPONENTS:
        return []
    found = []
    for column, name in enumerate(names):
        reference, predicted, mean, frame = (
            values.reshape(-1, len(names))[:, column]
            for values in (whole.reference, whole.predicted, whole.mean, whole.frame)
        )
        errors = quantity_errors(name, whole.unit, reference, predicted, mean=mean)
        found.append(Comparison(name, whole.unit, reference, predicted, errors, mean, frame=frame, factor=1.0))
    return found


def _panel_title(comparison: Comparison, compared: TensorComparison) -> str:
    return "all components" if comparison is compared.full else _label(comparison, compared)


def _section(evaluation: Evaluation, compared: TensorComparison, on: str) -> Section:
    target = compared.target
    caption = (
        "Natural parts, by weight and parity, all copies and components of a weight in one panel"
        if compared.parts
        else "All components"
    )
    derived = "; then what is derived from the tensors" if compared.derived else ""
    items = [
        Plot(tensor_figure(compared), f"{caption}{derived}."),
        _comparison_table(compared),
        *shown_surfaces(compared, evaluation.frames),
        *_tables_by_kind(compared, "element", _by_element),
        *_tables_by_kind(compared, "crystal system", lambda of: _by_system(evaluation, of)),
    ]
    items += _component_tables(evaluation, component_errors(compared))
    rows = compared.full.reference.size // 3**target.rank
    what = "tensors of atoms" if target.per == "atom" else "tensors"
    mean = "the mean of each element's" if target.per == "atom" else "the mean of the"
    symmetry = f"{target.symmetry}, {target.parity}, {target.decomposition.irreps}"
    text = (
        f"{target.name} ({symmetry}), {rows:,} {what}. The mean predictor says {mean} scalar parts and zero for "
        "all others, and for derived quantities their mean; the shares are errors over its errors."
    )
    return Section(f"{target.name}{on}", text, items)


def _comparison_table(compared: TensorComparison) -> Table:
    errors = [(_label(comparison, compared), comparison.errors) for comparison in compared.all]
    rows = [(label, shown_unit(e.unit) or "1", *error_cells(e)) for label, e in errors]
    return Table(("", "unit", *COLUMNS), rows)


def _tables_by_kind(compared: TensorComparison, what: str, parts_of: Callable[[Comparison], Parts]) -> list[Table]:
    """MAE and RMSE of every quantity in each of several kinds of values; empty without kinds.

    Args:
        compared: The target.
        what: What the kinds are: "element".
        parts_of: Kind -> the comparison of its values.
    """
    counts = {
        kind: f"{kind} ({part.errors.count // 3**compared.target.rank:,})"
        for kind, part in parts_of(compared.full).items()
    }
    if not counts:
        return []
    rows: dict[str, list[tuple[str, ...]]] = {"MAE": [], "RMSE": []}
    for comparison in compared.all:
        parts = {kind: part.errors for kind, part in parts_of(comparison).items()}
        cells = {
            "MAE": {kind: shared(e.mae, e.relative_mae) for kind, e in parts.items()},
            "RMSE": {kind: shared(e.rmse, e.relative_rmse) for kind, e in parts.items()},
        }
        for error, found in cells.items():
            rows[error].append((_label(comparison, compared), *(found.get(kind, "–") for kind in counts)))
    return [Table((f"{error} (share) by {what}", *counts.values()), rows[error]) for error in rows]


def _by_element(comparison: Comparison) -> Parts:
    if comparison.element is None or len(np.unique(comparison.element)) < 2:
        return {}
    return {part.quantity.removeprefix(f"{comparison.quantity} on "): part for part in by_element(comparison)}


def _by_system(evaluation: Evaluation, comparison: Comparison) -> Parts:
    return {part.quantity: part for part in by_system(evaluation, comparison)}


def _label(comparison: Comparison, compared: TensorComparison) -> str:
    """The name of a form, part or derived quantity alone."""
    return comparison.quantity.removeprefix(compared.target.name).lstrip(" ,") or "full tensor"


def _component_tables(evaluation: Evaluation, components: Sequence[Comparison]) -> list[Table]:
    """Errors of every component, and their MAE by crystal system."""
    if not components:
        return []
    unit = shown_unit(components[0].unit)
    header = (f"component, {unit}" if unit else "component", *COLUMNS)
    errors = [(each.quantity, each.errors) for each in components]
    rows = [(name, *error_cells(e)) for name, e in errors]
    systems: dict[str, dict[str, str]] = {}
    for component in components:
        for system, part in _by_system(evaluation, component).items():
            e = part.errors
            systems.setdefault(system, {})[component.quantity] = shared(e.mae, e.relative_mae)
    if not systems:
        return [Table(header, rows)]
    of_systems = [(name, *(found[name] for found in systems.values())) for name, _ in errors]
    return [Table(header, rows), Table(("MAE (share) by crystal system", *systems), of_systems)]

"""The sections of a page that show property tensors: every part, derived quantities, crystal systems,
components.

Imports the modules beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from matplotlib.figure import Figure

from carnet.evaluation.breakdown import by_element, by_system
from carnet.evaluation.comparison import Comparison, quantity_errors
from carnet.evaluation.metrics import Evaluation
from carnet.evaluation.parity import panels_figure
from carnet.evaluation.report import Plot, Section, Table, percent, readable
from carnet.evaluation.tensors import TensorComparison

SHOWN_COMPONENTS = 36  # of a tensor, in a table; more are seen in the parts only


def tensor_sections(evaluation: Evaluation, on: str = "") -> list[Section]:
    """One section a target.

    Args:
        evaluation: The errors.
        on: What follows a heading: " on the test structures".
    """
    return [_section(evaluation, compared, on) for compared in evaluation.tensors]


def tensor_figure(compared: TensorComparison) -> Figure:
    """Parity of every natural part and derived quantity."""
    name = compared.target.name
    panels = [*compared.parts, *compared.derived] or [compared.full]
    named = [replace(each, quantity=each.quantity.removeprefix(f"{name} ")) for each in panels]
    return panels_figure(named)


def system_errors(evaluation: Evaluation, compared: TensorComparison) -> dict[str, list[Comparison]]:
    """Errors of all forms, parts and derived quantities in each crystal system; empty without crystals."""
    found: dict[str, list[Comparison]] = {}
    for comparison in compared.all:
        for part in by_system(evaluation, comparison):
            errors = replace(part.errors, quantity=comparison.quantity)
            found.setdefault(part.quantity, []).append(
                replace(part, quantity=comparison.quantity, errors=errors)
            )
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
        found.append(
            Comparison(name, whole.unit, reference, predicted, errors, frame=frame, factor=1.0, mean=mean)
        )
    return found


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
        _comparison_table(compared.all, target.name),
        *_tables_by_element(compared),
        *_tables_by_system(evaluation, compared),
    ]
    components = component_errors(compared)
    if components:
        items.append(_component_table(evaluation, components))
    rows = compared.full.reference.size // 3**target.rank
    what = "tensors of atoms" if target.per == "atom" else "tensors"
    mean = "the mean of each element's" if target.per == "atom" else "the mean of the"
    symmetry = f"{target.symmetry}, {target.parity}, {target.decomposition.irreps}"
    text = (
        f"{target.name} ({symmetry}), {rows:,} {what}. The mean predictor says {mean} scalar parts and zero for "
        "all others, and for derived quantities their mean; the shares are errors over its errors."
    )
    return Section(f"{target.name}{on}", text, items)


def _comparison_table(comparisons: Sequence[Comparison], name: str) -> Table:
    header = ("", "unit", "MAE", "RMSE", "largest", "MAE of the mean", "RMSE of the mean", "MAE share")
    rows = []
    for comparison in comparisons:
        e = comparison.errors
        label = e.quantity.removeprefix(name).lstrip(" ,") or "full tensor"
        of_the_mean = (readable(e.spread_mae), readable(e.spread))
        rows.append((label, e.unit, *_cells(comparison), *of_the_mean, *_shares(comparison)))
    return Table((*header, "RMSE share"), rows)


def _cells(comparison: Comparison) -> tuple[str, ...]:
    e = comparison.errors
    return readable(e.mae), readable(e.rmse), readable(e.largest)


def _shares(comparison: Comparison) -> tuple[str, str]:
    return percent(comparison.errors.relative_mae), percent(comparison.errors.relative_rmse)


def _tables_by_element(compared: TensorComparison) -> list[Table]:
    """RMSE of every quantity on the atoms of each element."""
    if compared.full.element is None or len(np.unique(compared.full.element)) < 2:
        return []
    name = compared.target.name
    cells: dict[str, dict[str, str]] = {}
    counts: dict[str, int] = {}
    for comparison in compared.all:
        label = comparison.quantity.removeprefix(name).lstrip(" ,") or "full tensor"
        for part in by_element(comparison):
            element = part.quantity.removeprefix(f"{comparison.quantity} on ")
            cells.setdefault(label, {})[element] = f"{readable(part.errors.rmse)} ({_shares(part)[1]})"
            if comparison is compared.full:
                counts[element] = part.errors.count // 3**compared.target.rank
    header = ("RMSE (share of the mean's)", *(f"{element}: {count:,}" for element, count in counts.items()))
    rows = [(label, *(found.get(element, "–") for element in counts)) for label, found in cells.items()]
    return [Table(header, rows)]


def _tables_by_system(evaluation: Evaluation, compared: TensorComparison) -> list[Table]:
    systems = system_errors(evaluation, compared)
    if not systems:
        return []
    name = compared.target.name
    labels = [each.quantity.removeprefix(name).lstrip(" ,") or "full tensor" for each in compared.all]
    header = ("crystal system", "crystals", *(f"{label}: MAE, share" for label in labels))
    rows = []
    for system, comparisons in systems.items():
        found = {each.quantity: each for each in comparisons}
        count = len(np.unique(comparisons[0].frame))
        cells = [
            f"{readable(found[each.quantity].errors.mae)}, {_shares(found[each.quantity])[0]}"
            if each.quantity in found
            else "–"
            for each in compared.all
        ]
        rows.append((system, f"{count:,}", *cells))
    return [Table(header, rows)]


def _component_table(evaluation: Evaluation, components: Sequence[Comparison]) -> Table:
    """MAE of every component, of all and by crystal system."""
    systems: dict[str, dict[str, str]] = {}
    for component in components:
        for part in by_system(evaluation, component):
            systems.setdefault(part.quantity, {})[component.quantity] = readable(part.errors.mae)
    unit = components[0].unit
    named = (f"{system}: MAE" for system in systems)
    header = (f"component, {unit}", "MAE", "RMSE", "MAE of the mean", *named)
    rows = [
        (
            each.quantity,
            readable(each.errors.mae),
            readable(each.errors.rmse),
            readable(each.errors.spread_mae),
            *(found.get(each.quantity, "–") for found in systems.values()),
        )
        for each in components
    ]
    return Table(header, rows)

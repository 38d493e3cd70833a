"""The sections of a page that show an evaluation: parity, errors by element and by group, the worst frames."""

from __future__ import annotations

from carnet.display.page import Headline, Plot, Section, Table, percent, readable
from carnet.display.style import shown_unit
from carnet.evaluation.breakdown import by_group, group_errors, worst_frames
from carnet.evaluation.comparison import Comparison, QuantityErrors, by_element
from carnet.evaluation.error_columns import COLUMNS, error_cells, explanation, shared
from carnet.evaluation.metrics import Evaluation
from carnet.evaluation.parity import panels_figure, parity_figure
from carnet.evaluation.reliability import reliability_figure
from carnet.evaluation.tensor_sections import tensor_sections

SHOWN_PANELS = 9  # of groups or elements; tables have all of them
SHOWN_FRAMES = 10  # worst frames of a quantity


def error_headlines(evaluation: Evaluation, remark: str = "RMSE") -> list[Headline]:
    """RMSE of each compared quantity, with what it is of the spread.

    Args:
        evaluation: The errors.
        remark: What the number is.
    """
    headlines = []
    for comparison in evaluation.comparisons:
        entry = comparison.errors
        spread = "" if entry.relative_rmse is None else f", {percent(entry.relative_rmse)} of the spread"
        headlines.append(Headline(comparison.title, readable(entry.rmse), shown_unit(entry.unit), f"{remark}{spread}"))
    return headlines


def evaluation_sections(evaluation: Evaluation, where: str = "") -> list[Section]:
    """Everything that an evaluation says, as sections of a page.

    Args:
        evaluation: The errors.
        where: What was evaluated, for the headings: "test structures"; empty for none.
    """
    on = f" on the {where}" if where else ""
    parity = Plot(
        parity_figure(evaluation.comparisons),
        "Above: predicted over reference values, with the line of equality; where there are many, their density, "
        "from blue to violet. Below: the distribution of the differences.",
    )
    text = f"{evaluation.n_structures:,} structures, {evaluation.n_atoms:,} atoms. "
    text += explanation(evaluation)
    text += "".join(f" Note: {remark}." for remark in evaluation.remarks)
    sections = [Section(f"Errors{on}", text, [parity, error_table(evaluation)])]
    if evaluation.calibrations:
        reliability = Plot(
            reliability_figure(evaluation.calibrations),
            "Errors over the committee's standard deviations; groups on the line are told rightly on average.",
        )
        sections.append(Section("Does the committee know its errors?", items=[reliability]))
    of = f" of the {where}" if where else ""
    sections += tensor_sections(evaluation, on)
    for section in (_elements(evaluation, on), _groups(evaluation, on), _worst(evaluation, of)):
        if section is not None:
            sections.append(section)
    return sections


def _elements(evaluation: Evaluation, on: str) -> Section | None:
    for comparison in evaluation.comparisons:
        if comparison.quantity != "forces":  # tensors of atoms have sections of their own
            continue
        parts = by_element(comparison)
        if len(parts) < 2:
            return None
        frequent = sorted(parts, key=lambda part: -part.errors.count)[:SHOWN_PANELS]
        rows = [
            (part.quantity.removeprefix("forces on "), f"{part.errors.count // 3:,}", *error_cells(part.errors))
            for part in parts
        ]
        header = (f"element, {comparison.errors.unit}", "atoms", *COLUMNS)
        figure = panels_figure([part for part in parts if part in frequent])
        return Section(
            f"Forces by element{on}",
            _left_out(len(parts), "elements"),
            [
                Plot(figure, "Components of the forces on the atoms of each element."),
                Table(header, rows),
            ],
        )
    return None


def _groups(evaluation: Evaluation, on: str) -> Section | None:
    groups = group_errors(evaluation)
    if not groups:
        return None
    items: list[Plot | Table] = []
    shown = ""
    for comparison in evaluation.comparisons:
        if comparison.element is None:  # the energy, or the stress where there is none
            parts = by_group(evaluation, comparison)
            shown = _left_out(len(parts), "groups")
            note = f", {comparison.note}" if comparison.note else ""
            caption = f"{comparison.quantity.capitalize()} of each group{note}."
            items.append(Plot(panels_figure(parts[:SHOWN_PANELS]), caption))
            break
    header = ["group", "frames"]
    for comparison in evaluation.comparisons:
        quantity = comparison.quantity.removesuffix(" per atom")
        unit = shown_unit(comparison.errors.unit)
        header += [", ".join(filter(None, (f"{quantity} {name}", unit))) + " (share)" for name in ("MAE", "RMSE")]
    rows = []
    for group in groups:
        row = [group.name, f"{group.n_frames:,}"]
        for comparison in evaluation.comparisons:
            errors = group.errors.get(comparison.quantity)
            row += (
                ["–", "–"]
                if errors is None
                else [shared(errors.mae, errors.relative_mae), shared(errors.rmse, errors.relative_rmse)]
            )
        rows.append(row)
    return Section(f"Errors by group{on}", shown, [*items, Table(header, rows)])


def _worst(evaluation: Evaluation, of: str) -> Section | None:
    if len(evaluation.frames) < 2:
        return None
    with_group = any(frame.group is not None for frame in evaluation.frames)
    tables = []
    for comparison in evaluation.comparisons:
        per_frame = _values_per_frame(comparison)
        header = [f"{comparison.quantity}: frame", "index", "formula", *(["group"] if with_group else [])]
        names = ["RMSE", "largest"] if per_frame else ["error"]
        header += [", ".join(filter(None, (name, shown_unit(comparison.errors.unit)))) for name in names]
        header += ["on"] if comparison.element is not None else []
        rows = []
        for frame in worst_frames(evaluation, comparison, SHOWN_FRAMES):
            row = [
                frame.source,
                str(frame.index),
                frame.formula,
                *([frame.group or "–"] if with_group else []),
            ]
            row += [readable(frame.rmse), readable(frame.largest)] if per_frame else [readable(frame.largest)]
            row += [frame.worst_element] if comparison.element is not None else []
            rows.append(row)
        tables.append(Table(header, rows))
    return Section(
        f"The worst frames{of}",
        "Sorted by the root mean square error over the frame. Look at these first: wrong labels and structures "
        "unlike all others are found here. Indices count the evaluated structures from 0.",
        tables,
    )


def _values_per_frame(comparison: Comparison) -> bool:
    """Whether a frame has several values of a quantity."""
    return not comparison.quantity.startswith("energy per atom")


def _left_out(count: int, what: str) -> str:
    if count <= SHOWN_PANELS:
        return ""
    return f"The plots show the {SHOWN_PANELS} most frequent of {count} {what}, the table has all."


def error_table(evaluation: Evaluation) -> Table:
    """The errors of every compared quantity, each beside that of the mean predictor."""
    rows = [(e.quantity, shown_unit(e.unit) or "1", *error_cells(e)) for e in shown_errors(evaluation)]
    return Table(("quantity", "unit", *COLUMNS), rows)


def shown_errors(evaluation: Evaluation) -> list[QuantityErrors]:
    """What tables of all quantities show; parts of tensors on each element have tables of their own."""
    details = tuple(f"{each.quantity} on " for tensor in evaluation.tensors for each in tensor.all[1:])
    return [entry for entry in evaluation.errors if not entry.quantity.startswith(details)]

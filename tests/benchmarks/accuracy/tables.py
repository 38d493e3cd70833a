"""What the records say: Markdown tables of each data set, test and development parts apart, ready for docs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, stdev

import carnet
from carnet import InputError
from carnet.display.style import shown_unit
from tests.benchmarks.accuracy.data_sets import DATA, DEVELOPMENT, TEST, DataSet, Part, some_data_folder
from tests.benchmarks.accuracy.records import Record, configuration_identity, read_records, source_identity
from tests.benchmarks.accuracy.runs import changed_configuration

ENOUGH = 3  # runs, for a mean with its spread
ROUNDING = 1e-9  # of the mean, below which runs do not differ
_NUMBERS = {1: "one run", 2: "two runs"}
HEADINGS = {TEST: "test, decides nothing", DEVELOPMENT: "development"}
COLUMNS = {
    "mae": "MAE",
    "rmse": "RMSE",
    "offset": "offset",
    "deviation": "about it",
    "median": "median frame",
    "tail": "of squared error in worst 1 %, %",
    "mean_mae": "mean predictor, MAE",
    "mean_rmse": "RMSE",
}


@dataclass(frozen=True)
class Group:
    """The records of one configuration of a data set.

    Attributes:
        data: The data set.
        records: One for each seed, in order.
        remarks: Why its figures are older than the repository; empty where they are not.
    """

    data: DataSet
    records: tuple[Record, ...]
    remarks: tuple[str, ...]

    def present(self, part: Part) -> bool:
        return all(part.name in record["parts"] for record in self.records)


def read_groups(output: Path) -> list[Group]:
    """All records under a folder but those that only studies have, by data set and configuration.

    Args:
        output: Folder of all results.
    """
    groups = []
    for name, data in DATA.items():
        for folder in sorted((output / name).glob("*")):
            records = read_records(folder)
            if any(not record["of a study"] for record in records):
                groups.append(Group(data, tuple(records), tuple(out_of_date(records, output))))
    return groups


def out_of_date(records: Sequence[Record], output: Path) -> Iterator[str]:
    """Why the figures of records with one configuration are older than the repository, in words.

    Args:
        records: At least one.
        output: Folder of all results.
    """
    first = records[0]
    with some_data_folder():
        try:
            now, _ = changed_configuration(DATA[first["data"]], output, first["changes"])
            identity = configuration_identity(now)
        except InputError:  # a key that there is no more
            identity = None
    if identity != first["configuration"]:
        yield "the configuration or its defaults have changed since"
    versions = {record["versions"]["carnet"] for record in records} - {carnet.__version__}
    if versions:
        yield f"trained with version {', '.join(sorted(versions))}"
    old = [str(record["seed"]) for record in records if record["source"] != source_identity()]
    if old:
        yield f"the code has changed since (seed{'s' if len(old) > 1 else ''} {', '.join(old)})"


def tables(groups: Iterable[Group]) -> str:
    """Everything as Markdown."""
    return "\n\n".join(text for group in groups for text in _data_set(group)) + "\n"


def _data_set(group: Group) -> Iterator[str]:
    changes = group.records[0]["changes"]
    yield f"#### {group.data.name}" + (f" with {', '.join(changes)}" if changes else "")
    yield conditions(group.data, group.records, group.remarks)
    for role in (TEST, DEVELOPMENT):
        parts = [part for part in group.data.parts if part.role == role]
        absent = [part for part in parts if not group.present(part)]
        if absent:
            yield "Not at hand: " + ", ".join(f"{part.name} ({part.source})" for part in absent) + "."
        parts = [part for part in parts if group.present(part)]
        if parts:
            yield _errors(group, role, parts)
        for part in parts:
            if group.records[0]["parts"][part.name]["groups"]:
                yield _by_group(group, part)


def conditions(data: DataSet, records: Sequence[Record], remarks: Sequence[str] = ()) -> str:
    """How the figures of records came about, in a line.

    Args:
        data: The data set.
        records: At least one.
        remarks: Why they are older than the repository.
    """
    seeds = ", ".join(str(record["seed"]) for record in records)
    dates = [record["date"] for record in records]
    models = records[0]["models"]
    versions = ", ".join(
        f"{name} {'/'.join(sorted({record['versions'][name] for record in records}))}" for name in ("carnet", "torch")
    )
    threads = sorted({record["threads"] or 0 for record in records})
    said = [
        f"[{data.configuration}]({data.configuration}); {records[0]['frames']} frames, "
        f"{_span([record['epochs'] for record in records])} epochs, "
        f"{cell([record['minutes'] for record in records])} minutes of training"
        + (f" for {models} models" if models > 1 else "")
        + f" (threads: {', '.join(str(n) if n else 'as many as Torch takes' for n in threads)}), "
        f"{records[0]['parameters']:,} parameters{' each' if models > 1 else ''}",
        f"{'seeds' if len(records) > 1 else 'seed'} {seeds}" + (", one run" if len(records) == 1 else ""),
        f"{_span(dates)}, {versions}",
    ]
    said += [f"**older**: {remark}" for remark in remarks]
    return "; ".join(said) + "."


def _span(values: Sequence[int | str]) -> str:
    return " to ".join(dict.fromkeys((str(min(values)), str(max(values)))))


def _errors(group: Group, role: str, parts: Sequence[Part]) -> str:
    rows: list[tuple[str, str, dict[str, str]]] = []
    for part in parts:
        own = [record["parts"][part.name] for record in group.records]
        members = [member[part.name] for record in group.records for member in record["members"]]
        for name in shown_quantities(own[0]):
            label = f"{name}, {unit}" if (unit := shown_unit(own[0]["errors"][name]["unit"])) else name
            kinds = (
                {"": own} if not members else {f" (mean of {group.records[0]['models']})": own, " (single)": members}
            )
            for kind, told in kinds.items():
                rows.append((_part_name(part, own), label + kind, _cells([each["errors"][name] for each in told])))
    columns = [name for name in COLUMNS if any(name in cells for *_, cells in rows)]
    header = [HEADINGS[role], "", *(COLUMNS[name] for name in columns)]
    lines, before = [], None
    for part_name, label, cells in rows:
        lines.append([part_name if part_name != before else "", label, *(cells.get(name, "") for name in columns)])
        before = part_name
    return markdown(header, lines)


def _part_name(part: Part, own: Sequence[Record]) -> str:
    sizes, repeats = ([each[name] for each in own] for name in ("frames", "repeats"))
    noted = f", {max(repeats)} of them also in the training part" if any(repeats) else ""
    return f"{part.name} ({'/'.join(map(str, sorted(set(sizes))))} frames{noted})"


def _by_group(group: Group, part: Part) -> str:
    """RMSE by group of frames."""
    own = [record["parts"][part.name]["groups"] for record in group.records]
    names = sorted(set.intersection(*(set(groups) for groups in own)), key=lambda name: -own[0][name]["frames"])
    quantities = shown_quantities(group.records[0]["parts"][part.name])
    units = group.records[0]["parts"][part.name]["errors"]
    header = [f"{part.role}: {part.name}, group (frames), RMSE"]
    header += [f"{name}, {shown_unit(units[name]['unit'])}" for name in quantities]
    lines = []
    for name in names:
        values = [
            [groups[name]["errors"][quantity]["rmse"] for groups in own if quantity in groups[name]["errors"]]
            for quantity in quantities
        ]
        lines.append([f"{name} ({own[0][name]['frames']})", *(cell(each) for each in values)])
    return markdown(header, lines)


def shown_quantities(part: Record) -> list[str]:
    """Names of the errors that are shown of a part.

    The energy of a structure says something where all have one size, else only that of an atom does.
    """
    left_out = "energy per atom" if part["one size"] else "energy"
    return [name for name in part["errors"] if name != left_out]


def _cells(errors: Sequence[Record]) -> dict[str, str]:
    percent = {"tail": 100.0}
    return {
        name: cell([percent.get(name, 1.0) * each[name] for each in errors])
        for name in COLUMNS
        if all(name in each for each in errors)
    }


def cell(values: Sequence[float]) -> str:
    """Mean and sample standard deviation of runs; of fewer than three the mean alone, which says so.

    Args:
        values: Of each run; may be empty.
    """
    if not values:
        return ""
    mean = fmean(values)
    if len(values) < ENOUGH:
        return f"{_rounded(mean, mean, 3)} ({_NUMBERS[len(values)]})"
    spread = stdev(values)
    if spread <= ROUNDING * abs(mean):
        return _rounded(mean, mean, 3)
    return f"{_rounded(mean, spread, 2)} ± {_rounded(spread, spread, 2)}"


def _rounded(value: float, scale: float, digits: int) -> str:
    """A number with as many decimals as another one needs for its significant digits, never with an exponent."""
    exponent = int(f"{scale:.{digits - 1}e}".partition("e")[2])  # after rounding, which may carry: 0.999 is 1.0
    decimals = max(digits - 1 - exponent, 0) if scale else 0
    return f"{value:.{decimals}f}"


def markdown(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table."""
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (header, ["---"] * len(header), *rows))

"""The course of a run of molecular dynamics, from its log."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np

from carnet.data.reading.text_lines import text_lines
from carnet.display.page import Headline, Plot, Section, Table, measured, readable
from carnet.display.results import Columns, Results
from carnet.errors import InputError, listing, shortened
from carnet.simulation.observables.figures import log_figure
from carnet.simulation.observables.results import complete

ALWAYS = ("step", "time_ps", "temperature_K")  # columns that every log has
LARGEST = 1e30  # of any number of a log, whose squares are summed


def course_results(log: Columns, n_atoms: int, source: str) -> Results:
    """Of the log of a run; what it keeps is shown in meV an atom."""
    shown = dict(log)
    headlines, lines = [], []
    if "conserved_eV" in log:
        per_atom = 1e3 * (log["conserved_eV"] - log["conserved_eV"][0]) / n_atoms
        shown["conserved_eV"] = per_atom
        time = log["time_ps"] - log["time_ps"].mean()
        if time.any():
            drift = float(time @ (per_atom - per_atom.mean()) / (time @ time))
            headlines.append(Headline("drift", readable(drift), "meV/atom/ps", "of what the equations keep"))
            lines.append(f"drift of the conserved energy {drift:.2e} meV/atom/ps")
    rows = []
    for name, label in (
        ("temperature_K", "temperature (K)"),
        ("potential_eV", "potential energy (eV)"),
        ("pressure_GPa", "pressure (GPa)"),
        ("density_g_cm3", "density (g/cm³)"),
    ):
        if name in log and np.ptp(log[name]) > 1e-9 * abs(log[name].mean()):
            settled = log[name][len(log[name]) // 5 :]  # the first fifth may still settle
            mean, error = settled.mean(), _block_error(settled)
            rows.append(
                (
                    label,
                    f"{mean:.5g}",
                    "–" if error is None else readable(error),
                    f"{settled.std():.4g}",
                )
            )
            lines.append(f"{label} {f'{mean:.5g}' if error is None else measured(mean, error)}")
    headlines.insert(0, Headline("length", readable(float(log["time_ps"][-1])), "ps"))
    headlines.insert(
        1,
        Headline("mean temperature", f"{log['temperature_K'][len(log['temperature_K']) // 5 :].mean():.1f}", "K"),
    )
    plot = Plot(log_figure(shown), "Instantaneous values, as log.csv has them.")
    header = ("", "mean", "standard error", "fluctuation")
    text = "Means leave out the first fifth of the run; standard errors are from ten blocks."
    return complete(
        "course",
        lines,
        [plot],
        "A simulation's course",
        f"{source}: {n_atoms} atoms.",
        headlines,
        [Section("Over the time", items=[plot]), Section("Means", text, [Table(header, rows)])],
    )


def read_log(path: Path) -> dict[str, np.ndarray]:
    """The columns of a run's log.csv.

    Raises:
        InputError: No such file, fewer than two rows, a row that is not one of numbers by the names of the first line, or
            steps that do not ascend.
    """
    if not path.is_file():
        raise InputError(f"{path}: no such file; expected the folder of a run of `carnet md`")
    names, rows = [], []
    try:
        for entries in csv.reader(text_lines(path), strict=True):
            if names:
                rows.append(_numbers(entries, names, f"{path}, row {len(rows) + 1}"))
            else:
                names = _names(entries, path)
    except csv.Error as error:
        raise InputError(f"{path}, row {len(rows) + 1}: {error}") from None
    if len(rows) < 2:
        raise InputError(f"{path}: {len(rows)} rows, expected two or more")
    columns = dict(zip(names, np.array(rows).T, strict=True))
    for name in ("step", "time_ps"):
        back = np.flatnonzero(~(np.diff(columns[name]) > 0.0))
        if len(back):
            raise InputError(
                f"{path}, row {back[0] + 2}: {name} is not larger than before; expected the rows of one run"
            )
    return columns


def _names(entries: list[str], path: Path) -> list[str]:
    """The first line of a log, checked."""
    missing = [name for name in ALWAYS if name not in entries]
    if missing or len(set(entries)) < len(entries):
        problem = f"has no column {listing(missing)}" if missing else "has two columns of one name"
        raise InputError(f"{path}: {problem}; expected the log of a run of `carnet md`")
    return entries


def _numbers(entries: list[str], names: list[str], place: str) -> list[float]:
    """The numbers of a row, one a name."""
    if len(entries) != len(names):
        raise InputError(f"{place}: has {len(entries)} entries, expected {len(names)}")
    numbers = []
    for name, entry in zip(names, entries, strict=True):
        try:
            numbers.append(float(entry))
        except ValueError:
            raise InputError(f"{place}: {name} is {shortened(entry)!r}, expected a number") from None
        if not abs(numbers[-1]) < LARGEST:
            raise InputError(f"{place}: {name} is {shortened(entry)}, expected a number below {LARGEST:g}")
    return numbers


def _block_error(values: np.ndarray, blocks: int = 10) -> float | None:
    if len(values) < 2 * blocks:
        return None
    means = [block.mean() for block in np.array_split(values, blocks)]
    return float(np.std(means, ddof=1) / np.sqrt(blocks))

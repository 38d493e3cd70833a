"""Labelling structures with a calculator: what ``carnet label`` runs.

A run that was interrupted or killed goes on where it stopped, and the finished file has the same bytes, whatever happened
meanwhile and however many processes there were: its frames are in the order of the input, and each was calculated as if it
were the only one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ase
import numpy as np
from ase import Atoms
from rich.console import Console

from carnet.data.label_origins import CALCULATOR, LABELS
from carnet.data.reading.atoms import from_atoms
from carnet.data.reading.frames import read_frames
from carnet.data.reading.text_lines import OPENERS
from carnet.data.writing.frames import check_kept, write_frames
from carnet.display.terminal import printer
from carnet.errors import InputError
from carnet.files.atomic import scratch_folder
from carnet.files.day import today
from carnet.files.outputs import prepare_files
from carnet.labelling.calculation import FIELD_STEP, Settings
from carnet.labelling.display import LabelDisplay
from carnet.labelling.journal import Journal, journal_of, opened
from carnet.labelling.labels import (
    POLARIZABILITY,
    SHAPES,
    check_free,
    chosen_properties,
    failed_frame,
    label_names_of,
    labelled_frame,
    wanted_of,
)
from carnet.labelling.processes import Task, label_side_by_side
from carnet.simulation.calculator_names import CalculatorName, read_name
from carnet.simulation.calculators import calculator_version, make_calculator
from carnet.simulation.md.stopping import StopRequest, stop_requests
from cartensor.version import __version__

FIRST_LOOK = 10
"""Frames after which too many failures are noticed."""

_TOLD = {"charge", "multiplicity", "total_charge", "spin"}  # entries by which files say what an electronic state is


class TooManyFailures(Exception):
    """Most frames fail; the message says how many, and why one of them did."""


@dataclass(frozen=True)
class LabelSummary:
    """How a run ended.

    Attributes:
        frames: of the input.
        labelled: how many of them have labels.
        failures: place of each other one -> why, in the order of the input.
        output: the file of the labelled frames; None where there is none, or not yet.
        failed: the file of the others; likewise.
        interrupted: the signal that ended the run before its end; None where it is complete.
    """

    frames: int
    labelled: int
    failures: Mapping[str, str]
    output: Path | None
    failed: Path | None
    interrupted: int | None = None


def label(
    structures: str | Path | Sequence[Atoms],
    output: str | Path,
    calculator: str | Path,
    *,
    properties: Sequence[str] | None = None,
    labels: Mapping[str, str] | None = None,
    index: str = ":",
    jobs: int = 1,
    frame_timeout: float | None = None,
    most_failures: float = 0.5,
    dtype: str | None = None,
    device: str | None = None,
    restart: bool = False,
    console: Console | None = None,
) -> LabelSummary:
    """Label structures with a calculator, or go on with the run that was interrupted.

    Energies in eV, forces in eV/Å, stress in eV/Å^3 (tensile positive), dipole moment in e Å, polarizability in e Å^2/V:
    what carnet reads where nothing else is declared. Labels that the structures have stay beside the new ones. Forces are
    those of free atoms; constraints are ignored and not written. Frames that fail are written to a file of their own,
    ``NAME.failed.SUFFIX`` beside the output, with the reason as ``label_error``. Each frame of the output says in
    ``labelled_by`` which calculator, versions, settings and day its labels are of.

    Args:
        structures: A file, in any format that ASE reads, or ASE's atoms.
        output: File to write, complete or not at all; its suffix says the format.
        calculator: Its name, see :func:`carnet.make_calculator`.
        properties: What to calculate, by ASE's names; by default energy, forces, stress, dipole and polarizability, as
            far as the calculator has them and the structure allows.
        labels: Property -> name of its label; ASE's by default.
        index: Which frames of a file.
        jobs: Processes side by side, each with a calculator of its own and one thread.
        frame_timeout: Seconds that a frame may take; None for any.
        most_failures: The share of frames that may fail, looked at from the tenth on.
        dtype: Precision of a model; None for its own.
        device: Where a model runs; None for the CPU.
        restart: Discard an earlier run with this output, and its results.
        console: Where to print what happens; standard error if None.

    Raises:
        InputError: The structures, the calculator or the options do not fit, or another run was interrupted here.
        TooManyFailures: Most frames fail. What was calculated is kept; whoever goes on tries the others again.
    """
    console = Console(stderr=True) if console is None else console
    output = Path(output)
    failed = _name_of_failed(output)
    if jobs < 1 or not 0.0 <= most_failures <= 1.0 or (frame_timeout is not None and not frame_timeout > 0.0):
        raise InputError(
            f"jobs {jobs}, frame_timeout {frame_timeout}, most_failures {most_failures}: expected one process or more, "
            "seconds above 0, and a share from 0 to 1"
        )
    meant = read_name(calculator)
    source = structures if isinstance(structures, (str, Path)) else None
    prepare_files([output, failed], {"STRUCTURES": source, "--calculator": meant.files})
    frames = _frames(structures, index)
    settings = Settings(meant, dtype, device)
    made = make_calculator(meant, dtype, device)
    chosen = chosen_properties(properties, made.implemented_properties, bool(meant.electric_field), meant.name)
    by_field = POLARIZABILITY in chosen and POLARIZABILITY not in made.implemented_properties
    del made
    names = label_names_of(chosen, labels or {})
    check_free(frames, names)
    say = printer(console)
    for line in _remarks(frames, meant):
        say(line)
    of_atoms = [name for role, name in names.items() if SHAPES[role][:1] == ("atoms",) and name != role]
    check_kept(output, [atoms for _, atoms in frames], of_atoms)
    identity = {
        "structures": {"frames": len(frames), "contents": _contents(frames)},
        **_record(settings, names, by_field),
        "properties": list(chosen),
        "asked for": properties is not None,
    }
    path = journal_of(output)
    there = [each for each in (output, failed) if each.exists()]
    if there and not restart and not path.exists():
        raise _in_the_way(there)
    with opened(path, restart, say) as journal:
        if restart:
            for each in there:
                each.unlink()
        elif there and len(journal.values) + len(journal.failures) < len(frames):
            raise _in_the_way(there)
        if journal.run:
            _check_same(journal, identity)
            say(f"goes on after {len(journal.values) + len(journal.failures)} of {len(frames)} frames")
        else:
            journal.begin({**identity, "date": today()})
        with stop_requests() as request:
            tasks = [
                Task(number, atoms, wanted_of(atoms, chosen, properties is not None))
                for number, (_, atoms) in enumerate(frames)
                if number not in journal.values and number not in journal.failures
            ]
            if tasks:
                run = _Run(frames, journal, settings, jobs, frame_timeout, most_failures, console)
                with scratch_folder(output) as scratch:
                    run.go(tasks, scratch, request)
            journal.flush()
            failures = {frames[number][0]: reason for number, reason in sorted(journal.failures.items())}
            if len(journal.values) + len(failures) < len(frames):
                assert request.signal is not None
                return LabelSummary(len(frames), len(journal.values), failures, None, None, int(request.signal))
            written = _write(output, failed, frames, journal, names, _record(settings, names, by_field))
    return LabelSummary(len(frames), len(journal.values), failures, *written)


class _Run:
    """One part of a run, from its start to its end or interruption."""

    def __init__(
        self,
        frames: Sequence[tuple[str, Atoms]],
        journal: Journal,
        settings: Settings,
        jobs: int,
        frame_timeout: float | None,
        most_failures: float,
        console: Console,
    ) -> None:
        self.frames, self.journal, self.settings, self.jobs = frames, journal, settings, jobs
        self.frame_timeout, self.most_failures, self.console = frame_timeout, most_failures, console

    def go(self, tasks: Sequence[Task], scratch: Path, request: StopRequest) -> None:
        """Label the frames that are not labelled yet."""
        journal, frames = self.journal, self.frames
        seconds = making = 0.0
        display = LabelDisplay(self.console, len(frames), len(frames) - len(tasks))
        outcomes = label_side_by_side(
            tasks, self.settings, self.jobs, scratch, self.frame_timeout, lambda: bool(request)
        )
        with display:
            for outcome in outcomes:
                if outcome.values is None:
                    journal.add_failure(outcome.number, outcome.reason)
                    display.failure(frames[outcome.number][0], outcome.reason)
                    self._check_failures()
                else:
                    journal.add_values(outcome.number, outcome.values)
                seconds, making = seconds + outcome.seconds, making + outcome.making
                display.frame(len(journal.values) + len(journal.failures), len(journal.failures))
        if self.settings.calculator.known is None and making > 0.5 * seconds > 0.5:
            self.console.print(
                f"note: making the calculator took {making / seconds:.0%} of the time; where its results depend on the "
                "structure alone, a calculator file with `reuse: true` has it made once for each process",
                soft_wrap=True,
                highlight=False,
                markup=False,
            )

    def _check_failures(self) -> None:
        failed, done = len(self.journal.failures), len(self.journal.failures) + len(self.journal.values)
        if done < FIRST_LOOK or failed <= self.most_failures * done:
            return
        number, reason = list(self.journal.failures.items())[-1]
        self.journal.try_again()
        raise TooManyFailures(
            f"{failed} of {done} frames failed, more than a share of {self.most_failures:g} (--most-failures); the last, "
            f"{self.frames[number][0]}: {reason}. The labels of {done - failed} frames are kept; the same command goes on "
            "with the others, those that failed among them"
        )


def _name_of_failed(output: Path) -> Path:
    """labelled.failed.xyz.gz beside labelled.xyz.gz."""
    packed = output.suffix if output.suffix.lower() in OPENERS else ""
    inner = Path(output.name.removesuffix(packed))
    return output.with_name(f"{inner.stem}.failed{inner.suffix}{packed}")


def _frames(structures: str | Path | Sequence[Atoms], index: str) -> list[tuple[str, Atoms]]:
    """The frames with their places, each of them a structure."""
    if isinstance(structures, (str, Path)):
        frames = list(read_frames(structures, index))
    elif index != ":":
        raise InputError(f"index {index!r}: only frames of a file are chosen by it")
    else:
        frames = [(f"structure {number}", atoms) for number, atoms in enumerate(structures)]
    if not frames:
        raise InputError("expected one structure or more")
    for source, atoms in frames:
        from_atoms(atoms, source=source)  # which checks positions, cell and elements
    return frames


def _remarks(frames: Sequence[tuple[str, Atoms]], meant: CalculatorName) -> list[str]:
    """What is done with constraints, charges and magnetic moments.

    Raises:
        InputError: A frame and the calculator's arguments say different things, or a charge is no whole number.
    """
    lines = []
    if constrained := sum(bool(atoms.constraints) for _, atoms in frames):
        lines.append(
            f"constraints of {constrained} frames are ignored and not written: the forces are those of free atoms"
        )
    own = meant.known.of_frame if meant.known is not None else ()
    for source, atoms in frames:
        for name in own:
            value: Any = atoms.info.get(name)
            if value is not None and (not isinstance(value, (int, float, np.number)) or value != int(value)):
                raise InputError(f"{source}: {name} is {value!r}, expected a whole number")
            if value is not None and name in meant.arguments and meant.arguments[name] not in (None, int(value)):
                raise InputError(f"{source}: {name} is {value}, and the calculator is told {meant.arguments[name]}")
    for name in sorted(_TOLD.union(own)):
        if found := sum(name in atoms.info for _, atoms in frames):
            told = (
                "the calculator is told" if name in own else "the calculator is not told, unless it looks there itself"
            )
            lines.append(f"{found} frames say their {name}, which {told}")
    initial = sum(atoms.has("initial_charges") or atoms.has("initial_magmoms") for _, atoms in frames)
    if initial:
        lines.append(f"initial charges or magnetic moments of {initial} frames are given to the calculator and kept")
    return lines


def _contents(frames: Sequence[tuple[str, Atoms]]) -> str:
    """Hash of all that a calculator may see of the frames."""
    content = hashlib.sha256()
    for _, atoms in frames:
        for values in (
            atoms.numbers, atoms.positions, atoms.cell.array, atoms.pbc, atoms.get_initial_charges(),
            atoms.get_initial_magnetic_moments(), atoms.get_masses(),
        ):  # fmt: skip
            array = np.ascontiguousarray(values, dtype=np.float64)
            content.update(repr(array.shape).encode() + array.tobytes())
        content.update(repr([str(atoms.info.get(name)) for name in sorted(_TOLD)]).encode())
    return content.hexdigest()[:16]


def _record(settings: Settings, names: Mapping[str, str], by_field: bool) -> dict[str, Any]:
    """What a frame says of its labels, but the day."""
    meant = settings.calculator
    given = {"dtype": settings.dtype, "device": settings.device}
    chosen = {
        **{name: _plain(value) for name, value in meant.arguments.items()},
        **{name: value for name, value in given.items() if value is not None},
        **({"field step V/Ang": FIELD_STEP} if by_field else {}),
    }
    return {
        CALCULATOR: _shown_name(meant),
        "version": calculator_version(meant),
        **({"settings": chosen} if chosen else {}),
        LABELS: dict(names),
        "ase": ase.__version__,
        "carnet": __version__,
    }


def _shown_name(meant: CalculatorName) -> str:
    """The name of a calculator without folders, which nobody else has."""
    if meant.kind == "class" and not meant.files:
        return meant.name
    head, colon, tail = meant.name.partition(":")
    return f"{Path(head).name}{colon}{Path(tail).name}"


def _plain(value: Any) -> Any:
    """An argument as JSON holds it, a file by its name."""
    if isinstance(value, str) and Path(value).is_absolute():
        return Path(value).name
    try:
        return json.loads(json.dumps(value))
    except (TypeError, ValueError):
        return str(value)


def _check_same(journal: Journal, identity: Mapping[str, Any]) -> None:
    """Raise InputError where an interrupted run is another one."""
    before = {name: value for name, value in journal.run.items() if name != "date"}
    now = json.loads(json.dumps(identity))
    different = [
        f"{name}: {json.dumps(before.get(name), ensure_ascii=False)} there, {json.dumps(now.get(name), ensure_ascii=False)} now"
        for name in dict.fromkeys([*before, *now])
        if before.get(name) != now.get(name)
    ]
    if different:
        raise InputError(
            "\n  ".join(
                [
                    f"{journal.path}: a run was interrupted here that is another one; --restart discards it, or give "
                    "another output",
                    *different,
                ]
            )
        )


def _write(
    output: Path,
    failed: Path,
    frames: Sequence[tuple[str, Atoms]],
    journal: Journal,
    names: Mapping[str, str],
    record: Mapping[str, Any],
) -> tuple[Path | None, Path | None]:
    """Write both files and forget the run; which of them there are."""
    dated = {**record, "date": journal.run["date"]}
    labelled = [
        labelled_frame(atoms, journal.values[number], names, dated)
        for number, (_, atoms) in enumerate(frames)
        if number in journal.values
    ]
    others = [
        failed_frame(atoms, journal.failures[number])
        for number, (_, atoms) in enumerate(frames)
        if number in journal.failures
    ]
    for path, made in ((output, labelled), (failed, others)):
        if made:
            write_frames(path, made)
    journal.remove()
    return output if labelled else None, failed if others else None


def _in_the_way(there: Sequence[Path]) -> InputError:
    return InputError(f"{there[0]}: is there already; give another output, or --restart to discard it and label anew")

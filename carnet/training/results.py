"""What a finished run leaves: its folder, its result in Python, as JSON and as a table."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field
from rich.console import Console

from carnet.display.terminal import duration, table
from carnet.errors import InputError, shortened
from carnet.evaluation.metrics import Evaluation
from carnet.files.atomic import write_json
from carnet.files.config_problems import Schema
from carnet.files.outputs import Inputs, mark, marked
from carnet.training.checkpoint import load_checkpoint
from carnet.training.config.run import LogConfig, TrainConfig
from carnet.training.event_log import remove_events


class OutputFolder:
    """The files of a run.

    Attributes:
        path: The folder.
        model: The model of the best epoch.
        checkpoint: Where a resume starts.
        history: Figures of each epoch.
        config: The configuration with every default written out.
        summary: Errors and time of the finished run.
        report: The page about the run.
        events: Folder of TensorBoard's event files.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self.model = self.path / "model.carnet"
        self.checkpoint = self.path / "checkpoint.safetensors"
        self.history = self.path / "history.csv"
        self.config = self.path / "config.yaml"
        self.summary = self.path / "summary.json"
        self.report = self.path / "report.html"
        self.events = self.path / "tensorboard"

    def written(self, log: LogConfig, is_single: bool = True) -> list[str]:
        """Names of the files that a run writes.

        Args:
            log: What it shall log.
            is_single: Whether it is the run of a single model, or of a committee, whose members have folders of their own.
        """
        files = [self.config, self.model, self.summary]
        files += [self.checkpoint, self.history] if is_single else []
        files += [self.report] if log.report else []
        return [file.name for file in files]

    def mark(self, log: LogConfig, is_single: bool = True) -> None:
        """Note what a run writes as its own, see ``carnet.files.outputs``; the arguments are those of `written`."""
        names = self.written(log, is_single)
        if log.tensorboard and is_single and not self.events.exists():  # else its event files may be another's
            names.append(self.events.name)
        mark(self.path, names)

    def is_run(self) -> bool:
        """Whether a checkpoint says that the folder is that of a run.

        Raises:
            InputError: There is a file of the name that is no checkpoint of ours.
        """
        return self.checkpoint.exists() and bool(load_checkpoint(self.checkpoint))

    def clear(self) -> None:
        """Remove the files of an earlier run, and no other."""
        own = marked(self.path)
        for file in (self.checkpoint, self.model, self.history, self.config, self.summary, self.report):
            if file.name in own:
                file.unlink(missing_ok=True)
        if self.events.name in own:
            remove_events(self.events)


def read_files(config: TrainConfig) -> Inputs:
    """What a run reads, by the keys of its configuration."""
    data = config.data
    return {
        "data.train": [source.path for source in data.train],
        "data.validation": [s.path for s in data.validation] if isinstance(data.validation, list) else None,
        "data.test": [source.path for source in data.test or []],
        "data.isolated_atoms": [source.path for source in data.isolated_atoms or []],
        "start_from": config.start_from,
    }


@dataclass(frozen=True)
class TrainResult:
    """A finished run.

    Attributes:
        folder: Its files.
        history: One row per epoch, named as in ``carnet.training.history``; errors in meV.
        best: The row of the best epoch, whose model is saved.
        validation: Errors of that model on the validation structures.
        test: Errors on the test structures, None without any.
        seconds: Wall time of training, over all resumes.
        finished: Why the run ended.
    """

    folder: OutputFolder
    history: list[dict[str, float]]
    best: dict[str, float]
    validation: Evaluation
    test: Evaluation | None
    seconds: float
    finished: str

    @property
    def model_path(self) -> Path:
        """The saved model."""
        return self.folder.model


def write_summary(
    folder: OutputFolder, about: Mapping[str, Any], validation: Evaluation, test: Evaluation | None
) -> None:
    """Write ``summary.json``: what there is to know ``about`` a run, and the errors of its model."""
    errors = {"validation": validation.to_dict(), "test": test.to_dict() if test is not None else None}
    write_json(folder.summary, {**about, **errors})


class _Finite(BaseModel):
    model_config = ConfigDict(extra="allow", strict=True, allow_inf_nan=False)


class _Errors(_Finite):
    quantity: str
    rmse: Annotated[float, Field(ge=0.0)]


class _Evaluation(_Finite):
    errors: list[_Errors]


class _Summary(_Finite):
    """What is read of a summary."""

    validation: _Evaluation
    test: _Evaluation | None


_SCHEMA = Schema(_Summary, "validation")


def read_summary(path: Path) -> dict[str, Any]:
    """What ``write_summary`` wrote.

    Raises:
        InputError: No such file, no JSON, or without the errors that a summary has.
    """
    if not path.is_file():
        raise InputError(f"{path}: no such file; expected the summary of a finished training")
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise InputError(
            f"{path}: cannot be read as JSON ({shortened(str(error))}); the same training writes it again"
        ) from None
    _SCHEMA.parse(values, str(path))
    return values


def print_result(result: TrainResult, console: Console) -> None:
    """Print why the run ended, a table of errors, and where the model is."""
    console.print(f"{result.finished}, after {duration(result.seconds)}", highlight=False)
    sets = {"valid.": result.validation, "test": result.test}
    evaluations = {name: evaluation for name, evaluation in sets.items() if evaluation is not None}
    header = ["quantity", "unit", *(f"{name} {kind}" for name in evaluations for kind in ("MAE", "RMSE"))]
    errors = [{entry.quantity: entry for entry in evaluation.errors} for evaluation in evaluations.values()]
    rows = []
    for quantity in dict.fromkeys(quantity for entries in errors for quantity in entries):
        entries = [found.get(quantity) for found in errors]
        cells = [
            text for e in entries for text in ((_figure(e.mae, e.unit), _figure(e.rmse, e.unit)) if e else ("", ""))
        ]
        rows.append((quantity, next(e.unit for e in entries if e), *cells))
    console.print(table(header, rows, f"errors of the model of epoch {result.best['epoch']}", texts=2))
    for part, evaluation in evaluations.items():
        for remark in evaluation.remarks:
            console.print(f"note ({part}): {remark}", soft_wrap=True, highlight=False, markup=False)
    console.print(f"model: {result.folder.model}", soft_wrap=True, highlight=False)
    if result.folder.report.exists():
        console.print(f"report: {result.folder.report}", soft_wrap=True, highlight=False)


def _figure(value: float, unit: str) -> str:
    """Energies and what follows from them are read in meV; tensors are of any size."""
    return f"{value:.2f}" if unit.startswith("meV") else f"{value:.4g}"

"""Trainings of the protocol: each is a run of ``carnet train`` with a configuration of docs, and leaves a record."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import torch

import carnet
from carnet import InputError, Structure, TrainConfig, load, predict, threads
from carnet.files.atomic import write_json
from carnet.training.preparation import RunData, read_data
from carnet.training.results import read_summary
from tests.benchmarks.accuracy.data_sets import (
    DEVELOPMENT,
    DOCS,
    SET_APART,
    VALIDATION,
    DataSet,
    Part,
    configuration,
    environment,
    read_part,
    set_apart,
    settings_apart,
)
from tests.benchmarks.accuracy.records import configuration_identity, part_errors, places, source_identity

_EVALUATING = threading.Lock()  # the number of threads is one for the whole process


class RunFailed(Exception):
    """A training that ended with an error."""


@dataclass(frozen=True)
class Run:
    """One training of one seed.

    Attributes:
        data: The data set.
        seed: Of the protocol: of a committee the members have seeds of their own, which no other committee has.
        config: The run.
        settings: The overrides of the documented configuration that lead to it.
        changes: Those of them that make it another one: a point of a study, and what was given by hand.
        point: Of a study, in words: the run serves a choice, and no test part is read. None: it is none.
        parts: Whose errors are told.
        folder: Of all runs with this configuration, named after it.
    """

    data: DataSet
    seed: int
    config: TrainConfig
    settings: tuple[str, ...]
    changes: tuple[str, ...]
    point: str | None
    parts: tuple[Part, ...]
    folder: Path

    @property
    def name(self) -> str:
        """For people."""
        return ", ".join([self.data.name, *(self.changes if self.point is None else [self.point]), f"seed {self.seed}"])

    @property
    def record(self) -> Path:
        return self.folder / f"seed_{self.seed}.json"

    @property
    def log(self) -> Path:
        """What the training printed."""
        return self.folder / f"seed_{self.seed}.log"

    @property
    def begun(self) -> Path:
        """When the training began, and with which code."""
        return self.folder / f"begun_{self.seed}.json"


def folder_apart(data: DataSet, output: Path) -> Path:
    """Where the files are of a set whose test part is set apart."""
    return output / data.name / "set_apart"


def changed_configuration(data: DataSet, output: Path, changes: Sequence[str]) -> tuple[TrainConfig, tuple[str, ...]]:
    """The documented configuration with changes, without what its test part is, and the overrides that lead to it.

    Args:
        data: The data set.
        output: Folder of all results.
        changes: "key=value" texts.

    Raises:
        InputError: A change that the configuration does not take, or CARNET_DATA is not set.
    """
    settings = (*settings_apart(data, folder_apart(data, output)), *changes)
    return configuration(data, settings), settings


def plan(
    data: DataSet,
    seed: int,
    output: Path,
    changes: Sequence[str] = (),
    *,
    thread_count: int | None = None,
    jobs: int = 1,
    point: str | None = None,
) -> Run:
    """What a training is; writes the files of a set whose test part is set apart.

    Args:
        data: The data set.
        seed: From 0.
        output: Folder of all results.
        changes: Overrides that make the configuration another one.
        thread_count: Of the training; None: what the configuration says.
        jobs: Trainings at the same time; with several, members of a committee are trained in turn.
        point: Of a study, as for ``Run``.

    Raises:
        InputError: As for ``changed_configuration``, or a file cannot be read.
    """
    output = output.resolve()
    _apart_once(data, folder_apart(data, output))
    config, settings = changed_configuration(data, output, changes)
    members = config.committee or 1
    folder = output / data.name / configuration_identity(config)
    settings += (f"seed={seed * members}", f"output={folder / f'seed_{seed}'}")
    settings += () if thread_count is None else (f"threads={thread_count}",)
    settings += ("jobs=1",) if jobs > 1 else ()
    settings += () if point is None else ("data.test=null",)
    parts = data.parts if point is None else data.development
    return Run(data, seed, configuration(data, settings), settings, tuple(changes), point, parts, folder)


_apart_once = cache(set_apart)


def complete(runs: Iterable[Run], jobs: int, say: Callable[[str], None]) -> list[str]:
    """Train what is missing and write the records.

    Args:
        runs: What there shall be.
        jobs: Trainings at the same time.
        say: Told of the beginning and the end of each.

    Returns:
        What went wrong, a line for each training that failed; the others are complete.
    """
    failures = []

    def one(run: Run) -> None:
        try:
            if is_complete(run):
                return
            say(f"{run.name}: training, see {run.log}")
            train(run)
            with _EVALUATING:
                write_json(run.record, record_of(run))
            say(f"{run.name}: done")
        except (InputError, RunFailed) as error:
            failures.append(f"{run.name}: {error}")

    with ThreadPoolExecutor(jobs) as pool:
        # a point of a study may be the run of a table: that comes first, and has more parts
        unique: dict[Path, Run] = {}
        for run in runs:
            unique.setdefault(run.record, run)
        list(pool.map(one, unique.values()))
    return failures


def present_parts(run: Run) -> list[Part]:
    """The parts of a run that are at hand."""
    return [part for part in run.parts if not part.is_file or part.path.exists()]


def is_complete(run: Run) -> bool:
    """Whether there is a record with all parts that are at hand; one that only a study made has no part for tables."""
    if not run.record.exists():
        return False
    known = json.loads(run.record.read_text(encoding="utf-8"))
    has_parts = all(part.name in known["parts"] for part in present_parts(run))
    return has_parts and (run.point is not None or not known["of a study"])


def train(run: Run) -> None:
    """Train in a process of its own, or continue; one that is finished ends at once.

    Raises:
        RunFailed: The training ended with an error.
    """
    run.folder.mkdir(parents=True, exist_ok=True)
    if not run.begun.exists():
        write_json(run.begun, {"date": time.strftime("%Y-%m-%d", time.gmtime()), "source": source_identity()})
    command = [sys.executable, "-m", "carnet", "train", str(DOCS / run.data.configuration)]
    command += [f"--set={text}" for text in run.settings]
    with run.log.open("a", encoding="utf-8") as log:
        process = subprocess.run(command, env={**os.environ, **environment(run.data)}, stdout=log, stderr=log)
    if process.returncode != 0:
        last = run.log.read_text(encoding="utf-8").strip().rpartition("\n")[2]
        raise RunFailed(f"ended with {process.returncode} ({last}); all that it printed is in {run.log}")


def record_of(run: Run) -> dict[str, Any]:
    """Errors of a finished training, as JSON holds them, on all parts that are at hand.

    Frames of a development file that the model was trained on, or its epoch chosen by, are left out; those of a test
    part, which is as it was published, stay, and are counted as "repeats".
    """
    data = read_data(run.config)
    summary = read_summary(run.config.output / "summary.json")
    members = list(summary["members"].values()) if run.config.committee else [summary]
    model = load(run.config.output / "model.carnet")
    parts = {part: structures_of(part, run, data) for part in present_parts(run)}
    known = set(places(data.train.structures))
    with threads(run.config.threads):
        made = {part.name: _told(model, run, structures) for part, structures in parts.items()}
        single = [
            {part.name: _told(load(run.config.output / name / "model.carnet"), run, parts[part]) for part in parts}
            for name in (summary["members"] if run.config.committee else ())
        ]
    for part, structures in parts.items():
        made[part.name] |= {"role": part.role, "repeats": sum(place in known for place in places(structures))}
    begun = json.loads(run.begun.read_text(encoding="utf-8"))
    return {
        "data": run.data.name,
        "seed": run.seed,
        "changes": list(run.changes),
        "of a study": run.point is not None,
        "configuration": configuration_identity(run.config),
        "source": begun["source"],
        "date": begun["date"],
        "versions": {"carnet": carnet.__version__, "torch": torch.__version__, "numpy": np.__version__},
        "models": len(members),
        "parameters": sum(parameter.numel() for parameter in model.parameters()) // len(members),
        "frames": len(data.train),
        "epochs": round(sum(member["epochs"] for member in members) / len(members)),
        "minutes": sum(member["minutes"] for member in members),
        "threads": run.config.threads,
        "parts": made,
        "members": single,
    }


def structures_of(part: Part, run: Run, data: RunData) -> Sequence[Structure]:
    """The structures of a part: those of the run's validation, or those of its file."""
    if part.source == VALIDATION:
        return list(data.validation.structures)
    structures = read_part(part, run.config, folder_apart(run.data, run.folder.parents[1]))
    if part.role != DEVELOPMENT or part.source == SET_APART:
        return structures
    seen = {*places(data.train.structures), *places(data.validation.structures)}
    return [each for each, place in zip(structures, places(structures), strict=True) if place not in seen]


def _told(model: torch.nn.Module, run: Run, structures: Sequence[Structure]) -> dict[str, Any]:
    return part_errors(structures, list(predict(model, structures)), run.config.targets)

"""The two sides of the comparison of accuracy: a training of this project and one of mace-torch, and their records.

Both learn from the same structures, choose their best epoch by the same others, and have the same time, counted from
the first step of the first epoch to the last validation; reading, building and compiling come before. Both run in
processes of their own with the same number of threads.
"""

from __future__ import annotations

import csv
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from ase.io import write

import carnet
from carnet import Prediction, Structure, TrainConfig, load, predict, threads, to_atoms
from carnet.files.atomic import atomic_path
from carnet.training.hardware import processor_name
from carnet.training.history import write_history
from carnet.training.preparation import RunData, read_data
from codegen.runtime.threads import usable_cores
from tests.benchmarks.accuracy.data_sets import DOCS, DataSet, configuration
from tests.benchmarks.accuracy.records import part_errors

OURS, PEER = "ours", "peer"
POTENTIALS = ("acetylacetone", "mlearn_Si", "mlearn_Ge", "mlearn_Li", "mlearn_Mo", "InP")
"""Names of the data sets that are compared: those with a test part for a configuration of a potential."""
MACE_SCRIPT = Path(__file__).with_name("mace_training.py")
THREAD_VARIABLES = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS")

# What MACE's authors recommend for data of this size: README and documentation of mace-torch 0.3.
MACE_OPTIONS: dict[str, object] = {
    "hidden_irreps": "64x0e + 64x1o",
    "r_max": 5.0,
    "num_interactions": 2,
    "batch_size": 5,
    "lr": 0.01,
    "amsgrad": True,
    "ema": True,
    "ema_decay": 0.99,
    "swa": True,
    "default_dtype": "float32",
    "device": "cpu",
    "seed": 0,
}
# Energies and forces: its defaults. With stresses: the loss of its foundation models; in stage two energies gain as much
# on forces as they do by its defaults.
MACE_LOSS = {"loss": "weighted", "error_table": "PerAtomRMSE"}
MACE_STRESS_LOSS = {
    "loss": "universal",
    "compute_stress": "True",
    "energy_weight": 1.0,
    "forces_weight": 10.0,
    "stress_weight": 100.0,
    "swa_energy_weight": 100.0,
    "swa_forces_weight": 10.0,
    "swa_stress_weight": 100.0,
    "error_table": "PerAtomRMSEstressvirials",
}


@dataclass(frozen=True)
class Task:
    """One training.

    Attributes:
        data: The data set.
        minutes: Wall time of the training.
        threads: Of the process.
        output: Folder of all results; this training has a folder in it.
    """

    data: DataSet
    minutes: float
    threads: int
    output: Path

    @property
    def folder(self) -> Path:
        return (self.output / self.data.name).resolve()

    def record_path(self, side: str) -> Path:
        return self.folder / f"{side}.json"

    def curve_path(self, side: str) -> Path:
        return self.folder / f"{side}.csv"


def run_ours(task: Task, overrides: Sequence[str]) -> None:
    """Train this project's model, or continue, and write its record and curve.

    Args:
        task: What to do.
        overrides: "key=value" texts that replace entries of the documented configuration.
    """
    given = (f"max_minutes={task.minutes}", "epochs=null", f"threads={task.threads}", f"output={task.folder / OURS}")
    settings = [f"--set={text}" for text in (*given, *overrides)]
    config = configuration(task.data, (*given, *overrides))
    command = [sys.executable, "-m", "carnet", "train", str(DOCS / task.data.configuration), *settings]
    wall, processor = _run(command, task.threads)
    data = read_data(config)
    model = load(config.output / "model.carnet")
    with threads(task.threads):
        parts = {
            name: part_errors(structures, list(predict(model, structures))) for name, structures in _parts(data).items()
        }
    with (config.output / "history.csv").open(newline="", encoding="utf-8") as file:
        rows = [_plain_row(row) for row in csv.DictReader(file)]
    busy = processor / wall if wall > rows[-1]["seconds"] else None  # None: most of the training was before this call
    versions = {"carnet": carnet.__version__, "torch": torch.__version__}
    parameters = sum(parameter.numel() for parameter in model.parameters())
    settings = config.model_dump(mode="json", exclude={"data", "output", "log"})
    _write_record(task, OURS, {"CarNet": parts}, rows, busy, versions, parameters, settings)


def run_peer(task: Task, python: str, options: Mapping[str, str]) -> None:
    """Train mace-torch and write its record and curve.

    Args:
        task: What to do.
        python: The interpreter of an environment that has mace-torch.
        options: Options of ``mace_run_train`` that replace or join the recommended ones.
    """
    data = read_data(configuration(task.data))
    folder = task.folder / PEER
    folder.mkdir(parents=True, exist_ok=True)
    files = {"train": data.train.structures, **_parts(data)}
    for name, structures in files.items():
        write(folder / f"{name}.extxyz", [frame_for_mace(structure) for structure in structures], format="extxyz")
    chosen = {
        **MACE_OPTIONS,
        **(MACE_STRESS_LOSS if data.config.data.labels.stress else MACE_LOSS),
        "E0s": _isolated_atoms(data.config, data) or "average",
        **options,
    }
    places = {
        "name": task.data.name,
        "work_dir": folder,
        "train_file": folder / "train.extxyz",
        "valid_file": folder / "validation.extxyz",
        "plot": "False",
        "skip_evaluate_heads": "train_Default,valid_Default",
    }
    for name in ("checkpoints_dir", "model_dir", "log_dir", "results_dir", "downloads_dir"):
        places[name] = folder if name == "model_dir" else folder / name.removesuffix("_dir")
    job = {
        "seconds": 60.0 * task.minutes,
        "threads": task.threads,
        "folder": str(folder),
        "options": {**chosen, **{name: str(value) for name, value in places.items()}},
        "predict": {name: str(folder / f"{name}.extxyz") for name in _parts(data)},
    }
    told_path = folder / "told.json"
    if not (told_path.exists() and json.loads(told_path.read_text(encoding="utf-8"))["job"] == job):
        for old in (folder / "checkpoints").glob("*.pt"):  # of another training; MACE would take the latest
            old.unlink()
    (folder / "job.json").write_text(json.dumps(job, indent=2) + "\n", encoding="utf-8")
    _run([python, str(MACE_SCRIPT), str(folder / "job.json")], task.threads)
    told = json.loads(told_path.read_text(encoding="utf-8"))
    models = {
        name: {
            part: part_errors(structures, stored_predictions(folder / f"{stage} {part}.npz", structures))
            for part, structures in _parts(data).items()
        }
        for stage, name in (("stage two", "MACE"), ("stage one", "MACE, before stage two"))
    }
    _write_record(task, PEER, models, told["rows"], told["cores busy"], told["versions"], told["parameters"], chosen)


def _parts(data: RunData) -> dict[str, Sequence[Structure]]:
    """What is predicted in the end."""
    return {"validation": data.validation.structures, "test": data.test}


def _run(command: Sequence[str], thread_count: int) -> tuple[float, float]:
    """Run a program with a number of threads; the wall and processor seconds of all of it."""
    environment = {**os.environ, **{name: str(thread_count) for name in THREAD_VARIABLES}}
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, env=environment, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.monotonic() - start, processor


def frame_for_mace(structure: Structure):
    """ASE's atoms with labels under the names that MACE asks for."""
    atoms = to_atoms(structure)
    atoms.calc = None
    if structure.energy is not None:
        atoms.info["REF_energy"] = structure.energy
    if structure.forces is not None:
        atoms.arrays["REF_forces"] = structure.forces
    if structure.stress is not None:
        atoms.info["REF_stress"] = np.array(structure.stress)
    return atoms


def _isolated_atoms(config: TrainConfig, data: RunData) -> str | None:
    """Energies of isolated atoms as MACE reads them; None where there are none."""
    if config.data.isolated_atoms is None:
        return None
    return json.dumps(data.statistics.reference_energies).replace('"', "")


def _plain_row(row: Mapping[str, str]) -> dict[str, float]:
    """A row of history.csv by names without units."""
    return {name.partition(" ")[0]: float(value) for name, value in row.items() if value != ""}


def _write_record(task, side, models, rows, busy, versions, parameters, settings) -> None:
    write_history(task.curve_path(side), rows)
    record = {
        "data": task.data.name,
        "side": side,
        "minutes": task.minutes,
        "threads": task.threads,
        "models": models,
        "epochs": len(rows),
        "training seconds": rows[-1]["seconds"],
        "cores busy": busy,
        "parameters": parameters,
        "settings": settings,
        "versions": versions,
        "date": time.strftime("%Y-%m-%d"),
        "processor": processor_name(),
        "cores": usable_cores(),
    }
    with atomic_path(task.record_path(side)) as partial:
        partial.write_text(json.dumps(record, indent=2, default=str) + "\n", encoding="utf-8")


def stored_predictions(path: Path, structures: Sequence[Structure]) -> list[Prediction]:
    """Predictions that another program wrote: energies, forces of all atoms one after the other, stresses."""
    stored = np.load(path)
    ends = np.cumsum([structure.n_atoms for structure in structures])
    forces = np.split(stored["forces"], ends[:-1])
    return [
        Prediction(
            energy=float(energy),
            energies=np.full(structure.n_atoms, np.nan),
            forces=own,
            stress=stress if structure.pbc.all() else None,
        )
        for structure, energy, own, stress in zip(structures, stored["energy"], forces, stored["stress"], strict=True)
    ]

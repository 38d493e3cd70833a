"""A training run from configuration to model file: data, model, resume, results on disk.

Imports everything else in this package, ``carnet.data``, ``carnet.model`` and ``carnet.evaluation``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import yaml
from ase.data import atomic_numbers, chemical_symbols
from rich.console import Console

import carnet
from carnet.data.batches import GraphDataset
from carnet.data.splits import random_split
from carnet.data.structures import Structure, label_counts, read_isolated_atoms, read_structures
from carnet.errors import InputError
from carnet.evaluation.metrics import evaluate
from carnet.files import atomic_path, remove_partial_files
from carnet.model.file import save_model
from carnet.model.network import CarNet
from carnet.training.checkpoint import check_same_run, load_checkpoint, save_checkpoint
from carnet.training.config import TrainConfig
from carnet.training.config_file import load_config
from carnet.training.history import write_history
from carnet.training.identity import run_identity
from carnet.training.lock import locked
from carnet.training.loop import TrainingDiverged, TrainingLoop
from carnet.training.progress import ProgressDisplay, duration
from carnet.training.results import OutputFolder, TrainResult, print_result, write_summary
from carnet.training.statistics import (
    Statistics,
    check_elements,
    collect_statistics,
    composition_is_ambiguous,
)

LARGEST_REFERENCE = 64  # atoms; a model file is checked on a training structure unless all are larger


_NOTICEABLE = 3.0  # s; a shorter wait for kernels needs no line


@dataclass(frozen=True)
class _Data:
    train: GraphDataset
    validation: GraphDataset
    test: list[Structure]
    statistics: Statistics


def train_from_file(path: str | os.PathLike[str], restart: bool = False) -> TrainResult:
    """Train as a YAML file says, or continue where the same run was interrupted.

    Args:
        path: The configuration.
        restart: Discard an earlier run in the output folder.

    Raises:
        InputError: The configuration or the data cannot be used, or the folder holds another run.
        TrainingDiverged: The loss is not finite any more.
    """
    return train(load_config(path), restart=restart)


def build_carnet(config: TrainConfig, statistics: Statistics) -> CarNet:
    """A new CarNet for a data set; its parameters depend on Torch's random state."""
    model = CarNet(
        config.model,
        statistics.species,
        reference_energies=statistics.reference_energies,
        scale=statistics.scale,
        mean_neighbours=statistics.mean_neighbours,
    )
    return model.to(getattr(torch, config.dtype))


def train(
    config: TrainConfig,
    *,
    restart: bool = False,
    console: Console | None = None,
    build_model: Callable[[TrainConfig, Statistics], torch.nn.Module] = build_carnet,
) -> TrainResult:
    """Train a model, or continue where the same run was interrupted.

    The run is recognised by its configuration and the contents of its data. On a CPU, an interrupted and
    resumed run ends with the same bits as one that was left alone (unless its schedule follows the clock).

    Args:
        config: What to do.
        restart: Discard an earlier run in the output folder.
        console: Where to print; standard output if None.
        build_model: Makes the untrained model.

    Raises:
        InputError: The data cannot be used, or the folder holds another run.
        TrainingDiverged: The loss is not finite any more; the files are those of the last good epoch.
    """
    console = Console() if console is None else console
    folder = OutputFolder(Path(config.output))
    if folder.path.exists() and not folder.path.is_dir():
        raise InputError(f"output: {folder.path} is a file, expected the name of a folder")
    _check_device(config.device)
    data = _read_data(config)
    with locked(folder.path), _threads(config.threads), torch.random.fork_rng():
        remove_partial_files(folder.path)
        torch.manual_seed(config.seed)
        model = build_model(config, data.statistics).to(config.device)
        loop = TrainingLoop(model, config, data.train, data.validation)
        display = ProgressDisplay(console, config.epochs, loop.n_batches)
        _describe(display, config, data, model)
        identity = run_identity(
            config, data.train.structures, data.validation.structures, data.statistics.reference_energies
        )
        if restart:
            folder.clear()
        if folder.checkpoint.exists():
            _resume(loop, folder, identity, display)
        else:
            _write_config(folder.config, config)
        if loop.state.finished is None:
            _compile(loop, display, console)
        _run(loop, folder, identity, display)
        return _finish(loop, folder, data, console)


def _compile(loop: TrainingLoop, display: ProgressDisplay, console: Console) -> None:
    text = "compiling the kernels of the model; they are kept for the next time"
    if not console.is_terminal:  # where a status would not show, as in a log
        display.say(text)
    with console.status(text):
        seconds = loop.compile_kernels()
    if seconds > _NOTICEABLE:
        display.say(f"kernels compiled in {seconds:.0f} s")


def _run(
    loop: TrainingLoop, folder: OutputFolder, identity: dict[str, Any], display: ProgressDisplay
) -> None:
    reference = _reference_structure(loop.train.structures)

    def after_epoch(is_best: bool) -> None:
        # the checkpoint comes last: a kill before it repeats the epoch, which writes the same files again
        if is_best:
            with loop.average.applied():
                save_model(loop.model, folder.model, extra=_model_notes(loop), reference=reference)
        write_history(folder.history, loop.state.history)
        save_checkpoint(folder.checkpoint, loop.checkpoint(identity, _versions()))

    try:
        with display:
            loop.run(display, after_epoch)
    except KeyboardInterrupt:
        display.say(f"interrupted; the same command continues after epoch {loop.state.epoch}")
        raise
    except TrainingDiverged as error:
        kept = (
            f"; {folder.model} keeps the model of epoch {loop.state.best_epoch}"
            if loop.state.best_epoch
            else ""
        )
        raise TrainingDiverged(f"{error}{kept}") from None


def _check_device(name: str) -> None:
    try:
        torch.empty(0, device=name)
    except (RuntimeError, AssertionError) as error:  # Torch asserts where it was built without a backend
        reason = str(error).partition("\n")[0]
        raise InputError(
            f"device: {name!r} cannot be used here ({reason}); expected 'cpu' or 'cuda'"
        ) from None


def _read_data(config: TrainConfig) -> _Data:
    data = config.data
    train = _read(data.train, config)
    if isinstance(data.validation, list):
        validation = _read(data.validation, config)
    else:
        try:
            train, validation = random_split(train, data.validation, config.seed)
        except InputError as error:
            raise InputError(f"data.validation: {error}") from None
    test = _read(data.test, config) if data.test else []
    dataset = GraphDataset(train, config.model.cutoff)
    statistics = collect_statistics(dataset, *_reference_energies(config))
    check_elements(validation, statistics.species, "validation")
    check_elements(test, statistics.species, "test")
    return _Data(dataset, GraphDataset(validation, config.model.cutoff), test, statistics)


def _read(paths: list[Path], config: TrainConfig) -> list[Structure]:
    return [structure for path in paths for structure in read_structures(path, config.data.labels)]


def _reference_energies(config: TrainConfig) -> tuple[Mapping[int, float] | None, str]:
    """Reference energies that do not come from a fit, and where they come from."""
    data = config.data
    if isinstance(data.reference_energies, Mapping):
        given = {atomic_numbers[symbol]: energy for symbol, energy in data.reference_energies.items()}
        return given, "data.reference_energies"
    if data.isolated_atoms is not None and data.labels.energy is not None:
        return read_isolated_atoms(data.isolated_atoms, data.labels.energy), str(data.isolated_atoms)
    return None, ""


@contextmanager
def _threads(count: int | None) -> Iterator[None]:
    """Torch's CPU threads within the block."""
    before = torch.get_num_threads()
    torch.set_num_threads(count or before)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _resume(
    loop: TrainingLoop, folder: OutputFolder, identity: dict[str, Any], display: ProgressDisplay
) -> None:
    checkpoint = load_checkpoint(folder.checkpoint)
    check_same_run(folder.checkpoint, checkpoint.identity, identity)
    loop.restore(checkpoint)
    if loop.config.threads is None:
        torch.set_num_threads(checkpoint.threads)
    if checkpoint.versions != _versions():
        display.say(f"note: this run was started with {checkpoint.versions}, here is {_versions()}")
    state = loop.state
    if state.finished is None:
        display.say(f"continuing after epoch {state.epoch} ({duration(state.seconds)} of training so far)")
    else:
        display.say(f"this run is finished: {state.finished}; use --restart to train again")


def _finish(loop: TrainingLoop, folder: OutputFolder, data: _Data, console: Console) -> TrainResult:
    state = loop.state
    loop.take_best()
    if not folder.model.exists():
        save_model(
            loop.model,
            folder.model,
            extra=_model_notes(loop),
            reference=_reference_structure(data.train.structures),
        )
    result = TrainResult(
        folder=folder,
        history=state.history,
        best=state.history[state.best_epoch - 1],
        validation=evaluate(loop.model, data.validation.structures, loop.config.batch_size),
        test=evaluate(loop.model, data.test, loop.config.batch_size) if data.test else None,
        seconds=state.seconds,
        finished=state.finished,
    )
    write_summary(result)
    print_result(result, console)
    return result


def _describe(display: ProgressDisplay, config: TrainConfig, data: _Data, model: torch.nn.Module) -> None:
    statistics = data.statistics
    symbols = " ".join(chemical_symbols[z] for z in statistics.species)
    display.say(
        f"{len(data.train)} structures to train on, {len(data.validation)} to validate, {len(data.test)} to "
        f"test; elements {symbols}; {statistics.mean_neighbours:.1f} neighbours per atom; "
        f"scale {statistics.scale:.3f} eV/Å"
    )
    display.say(f"labels: {label_counts(data.train.structures)}")
    references = ", ".join(
        f"{chemical_symbols[z]} {energy:.3f}" for z, energy in statistics.reference_energies.items()
    )
    display.say(f"reference energies (eV): {references}")
    fitted = config.data.isolated_atoms is None and not isinstance(config.data.reference_energies, Mapping)
    if (
        fitted
        and config.data.labels.energy
        and composition_is_ambiguous(data.train.structures, statistics.species)
    ):
        display.say(
            "note: these come from a least-squares fit, and the compositions do not determine each "
            "element's; give data.isolated_atoms where bonds break"
        )
    count = sum(parameter.numel() for parameter in model.parameters())
    display.say(f"{count:,} parameters in {config.dtype} on {config.device}; results in {config.output}")


def _reference_structure(structures: list[Structure]) -> Structure | None:
    smallest = min(structures, key=lambda structure: structure.n_atoms)
    return smallest if smallest.n_atoms <= LARGEST_REFERENCE else None


def _model_notes(loop: TrainingLoop) -> dict[str, Any]:
    """What a model file says of its training; nothing that differs between equal runs."""
    best = {
        name: value
        for name, value in loop.state.history[loop.state.best_epoch - 1].items()
        if name != "seconds"
    }
    return {
        "training": {"structures": len(loop.train), "batch_size": loop.config.batch_size, "validation": best}
    }


def _versions() -> dict[str, str]:
    return {"carnet": carnet.__version__, "torch": torch.__version__, "numpy": np.__version__}


def _write_config(path: Path, config: TrainConfig) -> None:
    text = yaml.safe_dump(config.model_dump(mode="json"), sort_keys=False, allow_unicode=True)
    with atomic_path(path) as partial:
        partial.write_text(text, encoding="utf-8")

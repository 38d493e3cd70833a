"""A training run from configuration to model file: data, model, resume, results on disk."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from rich.console import Console

import carnet
from carnet.display.terminal import duration, printer
from carnet.errors import InputError
from carnet.evaluation.metrics import Evaluation, evaluate
from carnet.files.lock import FolderLock, locked
from carnet.files.outputs import check_folder, prepare_folder
from carnet.files.yaml_config import write_config
from carnet.model.file import read_metadata, save_model
from carnet.ops import threads
from carnet.training.checkpoint import LENGTHS, check_same_run, load_checkpoint, save_checkpoint
from carnet.training.closing_fit import fit_energy_factor
from carnet.training.config.run import TrainConfig
from carnet.training.distributed import team_of
from carnet.training.engine import begun_with, chosen_engine
from carnet.training.event_log import EventLog, check_tensorboard
from carnet.training.fine_tuning import file_fingerprint
from carnet.training.history import write_history
from carnet.training.identity import identity_of
from carnet.training.initial_model import ModelBuilder, build_carnet, make_model
from carnet.training.loop import TrainingDiverged, TrainingLoop
from carnet.training.preparation import RunData, description, read_data
from carnet.training.progress import ProgressDisplay
from carnet.training.provenance import model_provenance, run_data_provenance, undated
from carnet.training.references import reference_structures
from carnet.training.results import OutputFolder, TrainResult, print_result, read_files, write_summary

_NOTICEABLE = 3.0  # s; a shorter wait for kernels needs no line


def train(
    config: TrainConfig,
    *,
    restart: bool = False,
    extend: bool = False,
    console: Console | None = None,
    build_model: ModelBuilder = build_carnet,
) -> TrainResult:
    """Train a model, or continue where the same run was interrupted.

    The run is recognised by its configuration and the contents of its data. On a CPU, an interrupted and
    resumed run ends with the same bits as one that was left alone (unless its schedule follows the clock).

    Where ``torchrun`` has started several processes they train together; each returns the result, and the first
    one writes and prints.

    Args:
        config: What to do.
        restart: Discard an earlier run in the output folder.
        extend: Let an earlier run in the output folder go on to a new length.
        console: Where to print; standard output if None.
        build_model: Makes the untrained model, where the run does not start from one.

    Raises:
        InputError: The data cannot be used, or the folder holds another run.
        TrainingDiverged: The loss is not finite any more; the files are those of the last good epoch.
        ProcessLost: Another process of the same training has ended.
    """
    if config.committee is not None:
        raise InputError("committee: a single model is trained here; use carnet.training.committee.run.train_committee")
    folder = OutputFolder(config.output)
    with team_of(config.device) as (team, device), ExitStack() as stack:
        console = Console(quiet=True) if not team.is_first else console or Console()
        lock = None
        with team.together():
            check_output(config)
            check_device(device)
            if config.log.tensorboard:
                check_tensorboard()
            data = read_data(config)
            if team.is_first:
                lock = stack.enter_context(locked(folder.path, say=printer(console)))
                names = folder.written(config.log)
                prepare_folder(folder.path, names, read_files(config), folder.is_run, held=lock.is_held)
                folder.mark(config.log)
                if restart:
                    folder.clear()
        stack.enter_context(settings(config))
        with team.together():
            model = make_model(data, build_model).to(device)
            loop = TrainingLoop(model, data.config, data.train, data.validation, team, data.statistics.terms)
            display = ProgressDisplay(console, config.epochs, loop.n_batches)
            for line in description(data, model):
                display.say(line)
            if team.size > 1:
                display.say(f"{team.size} processes, each with its part of every batch of {config.batch_size}")
            engine, line = chosen_engine(config.engine, model, loop.loss, identity_begun(folder))
            display.say(line)
            identity = identity_of(data, engine)
        with team.together() as common:
            common |= {**identity, "versions": _versions(), "checkpoint": _fingerprint(folder.checkpoint)}
        with team.together():
            if folder.checkpoint.exists():
                _resume(loop, folder, identity, display, extend)
            elif team.is_first:
                write_run(folder, data.config)
        if loop.state.finished is None:
            loop.use(engine)
            _compile(loop, display, console)
        provenance = run_data_provenance(data) if team.is_first else {}
        _run(loop, folder, lock, identity, provenance, display)
        return _finish(loop, folder, data, provenance, console)


def identity_begun(folder: OutputFolder) -> dict[str, Any] | None:
    """Identity of the run that a folder holds; None where it holds none."""
    return load_checkpoint(folder.checkpoint).identity if folder.checkpoint.exists() else None


def _fingerprint(checkpoint: Path) -> str | None:
    return file_fingerprint(checkpoint) if checkpoint.exists() else None


def _compile(loop: TrainingLoop, display: ProgressDisplay, console: Console) -> None:
    text = "compiling the kernels of the model; they are kept for the next time"
    if not console.is_terminal:  # where a status would not show, as in a log
        display.say(text)
    if not loop.team.is_first:
        loop.team.wait()  # the others find the kernels that the first one has compiled
    with console.status(text):
        seconds = loop.compile_kernels()
    if loop.team.is_first:
        loop.team.wait()
    if seconds > _NOTICEABLE:
        display.say(f"kernels compiled in {seconds:.0f} s")


def _run(
    loop: TrainingLoop,
    folder: OutputFolder,
    lock: FolderLock | None,
    identity: dict[str, Any],
    provenance: Mapping[str, Any],
    display: ProgressDisplay,
) -> None:
    references = reference_structures(loop.train, loop.model, provenance) if loop.team.is_first else []
    units = {target.name: target.unit or "" for target in loop.config.targets}
    with ExitStack() as stack:
        events = None
        if loop.team.is_first and loop.config.log.tensorboard and loop.state.finished is None:
            events = stack.enter_context(EventLog(folder.events, loop.state.epoch))

        def after_epoch(is_best: bool) -> None:
            # the checkpoint comes last: a kill before it repeats the epoch, which writes the same files again
            if not loop.team.is_first:
                return
            lock.check()
            if is_best:
                with loop.average.applied():
                    extra = model_provenance(loop.config, provenance, loop.state.history[-1])
                    save_model(loop.model, folder.model, extra=extra, references=references)
            write_history(folder.history, loop.state.history, units)
            if events is not None:
                events.epoch(loop.state.history[-1])
            save_checkpoint(folder.checkpoint, loop.checkpoint(identity, _versions()))

        try:
            with display:
                loop.run(display, after_epoch)
        except KeyboardInterrupt:
            display.say(f"interrupted; the same command continues after epoch {loop.state.epoch}")
            _leave_unfinished(loop, folder, provenance, "interrupted", display)
            raise
        except TrainingDiverged as error:
            kept = f"; {folder.model} keeps the model of epoch {loop.state.best_epoch}" if loop.state.best_epoch else ""
            _leave_unfinished(loop, folder, provenance, str(error), display)
            raise TrainingDiverged(f"{error}{kept}") from None


def _leave_unfinished(
    loop: TrainingLoop, folder: OutputFolder, provenance: Mapping[str, Any], why: str, display: ProgressDisplay
) -> None:
    """The model and the page of a run that has stopped in between, where it has an epoch to show."""
    if not (loop.team.is_first and loop.state.best_epoch):
        return
    written = f"{folder.model} and {folder.report}" if loop.config.log.report else f"{folder.model}"
    display.say(f"fitting the energies, writing {written}; Ctrl-C leaves that out")
    factor = _closing_fit(loop)
    best = loop.state.history[loop.state.best_epoch - 1]
    _complete_model_file(loop, folder, provenance, model_provenance(loop.config, provenance, best, None, factor))
    if not loop.config.log.report:
        return
    validation = evaluate(loop.model, loop.validation.structures, loop.config.batch_size)
    _write_report(loop, folder, provenance, validation, None, why)


def _write_report(
    loop: TrainingLoop,
    folder: OutputFolder,
    provenance: Mapping[str, Any],
    validation: Evaluation,
    test: Evaluation | None,
    ended: str | None,
) -> None:
    from carnet.training.page import training_report  # brings Matplotlib, which takes a second

    training_report(
        loop.config,
        loop.state,
        provenance,
        validation,
        test,
        model=loop.model,
        learnt=loop.parameters,
        processes=loop.team.size,
        ended=ended,
    ).save(folder.report)


def check_output(config: TrainConfig) -> None:
    """Raise InputError unless the run of a single model may write in its output folder."""
    folder = OutputFolder(Path(config.output))
    check_folder(folder.path, folder.written(config.log), read_files(config), folder.is_run)
    if not folder.checkpoint.exists() and OutputFolder(folder.path / "member_1").checkpoint.exists():
        raise InputError(
            f"{folder.path}: holds the members of a committee; give 'output' another name for a single model"
        )


def check_device(name: str) -> None:
    """Raise InputError unless Torch can use a device here."""
    try:
        torch.empty(0, device=name)
    except (RuntimeError, AssertionError) as error:  # Torch asserts where it was built without a backend
        reason = str(error).partition("\n")[0]
        raise InputError(f"device: {name!r} cannot be used here ({reason}); expected 'cpu' or 'cuda'") from None


@contextmanager
def settings(config: TrainConfig) -> Iterator[None]:
    """Threads, determinism and random state as a run wants them, within the block."""
    strict = torch.are_deterministic_algorithms_enabled()
    if config.deterministic:
        # without this workspace cuBLAS refuses to work in a fixed order
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
        torch.use_deterministic_algorithms(True)
    try:
        with torch.random.fork_rng(), threads(config.threads):
            yield
    finally:
        torch.use_deterministic_algorithms(strict)


def _resume(
    loop: TrainingLoop, folder: OutputFolder, identity: dict[str, Any], display: ProgressDisplay, extend: bool
) -> None:
    checkpoint = load_checkpoint(folder.checkpoint)
    before = {**checkpoint.identity, "engine": begun_with(checkpoint.identity)}
    check_same_run(folder.checkpoint, before, identity, LENGTHS if extend else ())
    loop.restore(checkpoint, folder.checkpoint)
    if checkpoint.versions != _versions():
        display.say(f"note: this run was started with {checkpoint.versions}, here is {_versions()}")
    if checkpoint.processes != loop.team.size:
        display.say(
            f"note: this run had {checkpoint.processes} processes, here are {loop.team.size}; sums are rounded "
            "differently"
        )
    state = loop.state
    if extend and before != identity:
        loop.epochs.extend()
        if loop.team.is_first:
            write_run(folder, loop.config)
    if state.finished is None:
        display.say(f"continuing after epoch {state.epoch} ({duration(state.seconds)} of training so far)")
    else:
        display.say(
            f"this run is finished: {state.finished}; use --extend with a new length to go on, or --restart to "
            "train again"
        )


def _finish(
    loop: TrainingLoop, folder: OutputFolder, data: RunData, provenance: Mapping[str, Any], console: Console
) -> TrainResult:
    state = loop.state
    factor = _closing_fit(loop)
    result = TrainResult(
        folder=folder,
        history=state.history,
        best=state.history[state.best_epoch - 1],
        validation=evaluate(loop.model, data.validation.structures, loop.config.batch_size),
        test=evaluate(loop.model, data.test, loop.config.batch_size) if data.test else None,
        seconds=state.seconds,
        finished=state.finished,
    )
    if loop.team.is_first:
        extra = model_provenance(loop.config, provenance, result.best, result.test, factor)
        _complete_model_file(loop, folder, provenance, extra)
        about = {
            "finished": result.finished,
            "epochs": len(result.history),
            "minutes": result.seconds / 60.0,
            "best": result.best,
        }
        write_summary(folder, about, result.validation, result.test)
        if loop.config.log.report:
            _write_report(loop, folder, provenance, result.validation, result.test, state.finished)
        print_result(result, console)
    return result


def _closing_fit(loop: TrainingLoop) -> float | None:
    """Give the model the parameters of the best epoch, with the scale that fits its energies best; the factor."""
    loop.take_best()
    structures = loop.train.structures if "energy" in loop.loss.terms else []
    return fit_energy_factor(loop.model, structures, loop.parameters, loop.config.batch_size)


def _complete_model_file(
    loop: TrainingLoop, folder: OutputFolder, provenance: Mapping[str, Any], extra: dict[str, Any]
) -> None:
    """Write the model again where its file lacks what the end of the run has brought, or has been removed."""
    if _provenance_of(folder.model) != undated(extra):
        references = reference_structures(loop.train, loop.model, provenance)
        save_model(loop.model, folder.model, extra=extra, references=references)


def _provenance_of(path: Path) -> dict[str, Any] | None:
    """What a model file of the run says, but for its day; None where there is none, or a damaged one."""
    try:
        return undated(read_metadata(path)["extra"])
    except InputError:
        return None


def _versions() -> dict[str, str]:
    return {"carnet": carnet.__version__, "torch": torch.__version__, "numpy": np.__version__}


def write_run(folder: OutputFolder, config: TrainConfig) -> None:
    """Write the configuration of a run, for use from anywhere."""
    write_config(folder.config, config.absolute())

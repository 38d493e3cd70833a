"""Training a committee: members that differ in their seed, in turn or at the same time, joined into one model.

Every member is a run of its own, in a folder of its own, and is resumed as any run is.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rich.console import Console

from carnet.display.terminal import printer
from carnet.errors import InputError
from carnet.evaluation.metrics import evaluate
from carnet.files.atomic import remove_leftovers
from carnet.files.lock import locked
from carnet.files.outputs import check_folder
from carnet.model.file import join_models, load_model
from carnet.ops.threads import kernel_threads
from carnet.training.checkpoint import load_checkpoint
from carnet.training.committee.processes import train_side_by_side
from carnet.training.committee.results import CommitteeResult, Member, print_committee
from carnet.training.config.run import TrainConfig
from carnet.training.distributed import Team, has_one_process
from carnet.training.engine import chosen_engine
from carnet.training.fine_tuning import load_start
from carnet.training.initial_model import ModelBuilder, build_carnet, make_model
from carnet.training.loop import TrainingDiverged, TrainingLoop
from carnet.training.preparation import as_split, read_data
from carnet.training.results import OutputFolder, read_files, read_summary, write_summary
from carnet.training.trainer import check_device, identity_begun, settings, train, write_run


class MemberFailed(RuntimeError):
    """Members of a committee could not be trained to their end; the message names them, the others are trained."""


def member_configs(config: TrainConfig) -> dict[str, TrainConfig]:
    """Name -> run of each member of a committee.

    They differ in their seeds alone, and so in their first parameters and the order of the data. All validate on
    the structures that a single run with the committee's seed would. The minutes are shared: members that train in
    turn have equal parts of them. Members that train at the same time share the threads.

    Args:
        config: Of a committee.
    """
    data, jobs = config.data, min(config.jobs, config.committee)
    if not isinstance(data.validation, list):
        split = as_split(data.validation)
        fixed = split.model_copy(update={"seed": config.seed if split.seed is None else split.seed})
        data = data.model_copy(update={"validation": fixed})
    turns = math.ceil(config.committee / jobs)
    threads = config.threads if jobs == 1 else config.threads or max(1, kernel_threads() // jobs)
    shared = {
        "data": data,
        "committee": None,
        "jobs": 1,
        "max_minutes": None if config.max_minutes is None else config.max_minutes / turns,
        "threads": threads,
        # one page about all; carnet report writes that of a member
        "log": config.log.model_copy(update={"report": False}),
    }
    names = [f"member_{number}" for number in range(1, config.committee + 1)]
    return {
        name: config.model_copy(update={**shared, "seed": config.seed + k, "output": config.output / name})
        for k, name in enumerate(names)
    }


def train_committee(
    config: TrainConfig,
    *,
    restart: bool = False,
    extend: bool = False,
    console: Console | None = None,
    build_model: ModelBuilder = build_carnet,
) -> CommitteeResult:
    """Train the members of a committee, or continue where they were interrupted, join them, and evaluate the whole.

    Args:
        config: The run; ``config.committee`` members, ``config.jobs`` of them at the same time.
        restart: Discard earlier members in the output folder.
        extend: Let earlier members go on to a new length.
        console: Where to print; standard output if None.
        build_model: Makes an untrained model, where the run does not start from one; with ``jobs`` above 1 a
            function that another process can import.

    Raises:
        InputError: The data cannot be used, or a folder holds another run; the message names the member.
        MemberFailed: A member's loss is not finite any more, or its process was ended. The others have been trained.
    """
    console = Console() if console is None else console
    folder, configs = OutputFolder(config.output), member_configs(config)
    names = folder.written(config.log, is_single=False)
    members = check_committee_output(config)
    check_device(config.device)
    if not has_one_process():
        raise InputError(
            "committee: its members train in processes of their own, see 'jobs'; start it without torchrun"
        )
    say = printer(console)
    with locked(folder.path, say=say) as lock:
        remove_leftovers(folder.path, names if lock.is_held else ())
        folder.mark(config.log, is_single=False)
        if restart:
            folder.clear()
            for member in members:
                if member.path.exists():
                    _clear(member, config)
        write_run(folder, load_start(config)[0])  # with the architecture of the model that it starts from
        options = {"extend": extend, "build_model": build_model}
        if config.jobs == 1:
            failures = _train_in_turn(configs, console, options)
        else:
            _compile(configs, console, build_model)
            failures = train_side_by_side(configs, min(config.jobs, len(configs)), say=say, **options)
        if failures:
            raise MemberFailed(_failure_message(failures, len(configs)))
        join_models([member.model for member in members], folder.model)
        result = committee_result(config)
        members = {member.name: {"seed": member.seed, **member.summary} for member in result.members}
        write_summary(folder, {"members": members}, result.validation, result.test)
        if config.log.report:
            write_committee_report(result)
    print_committee(result, console)
    return result


def committee_result(config: TrainConfig) -> CommitteeResult:
    """Evaluate the committee in a run's output folder, whose members are trained.

    Raises:
        InputError: A file is missing, or cannot be used.
    """
    folder, configs = OutputFolder(config.output), member_configs(config)
    members = tuple(_member(name, member) for name, member in configs.items())
    data = read_data(next(iter(configs.values())))
    model = load_model(folder.model, device=config.device)
    with settings(config):
        size = config.batch_size
        validation = evaluate(model, data.validation.structures, size)
        test = evaluate(model, data.test, size) if data.test else None
    return CommitteeResult(folder, config, members, data, validation, test)


def write_committee_report(result: CommitteeResult) -> Path:
    """Write the page about a committee; its file."""
    from carnet.training.committee.page import committee_report  # brings Matplotlib, which takes a second

    committee_report(result).save(result.folder.report)
    return result.folder.report


def check_committee_output(config: TrainConfig) -> list[OutputFolder]:
    """Raise InputError unless the run of a committee may write in its output folder and in those of its members, which are
    returned."""
    folder, members = OutputFolder(Path(config.output)), []
    for member in member_configs(config).values():
        members.append(OutputFolder(Path(member.output)))
        check_folder(members[-1].path, members[-1].written(member.log), read_files(member), members[-1].is_run)
    if folder.checkpoint.exists():
        raise InputError(f"{folder.path}: holds the run of a single model; give 'output' another name for a committee")

    def is_committee() -> bool:
        return any(member.is_run() for member in members)

    check_folder(folder.path, folder.written(config.log, is_single=False), read_files(config), is_committee)
    return members


def _clear(member: OutputFolder, config: TrainConfig) -> None:
    """Remove the files of a member's earlier run."""
    with locked(member.path):
        member.mark(config.log)  # that they are its own has been looked at
        member.clear()


def _train_in_turn(configs: Mapping[str, TrainConfig], console: Console, options: Mapping[str, Any]) -> dict[str, str]:
    """Train members one after the other; name -> message of those that diverged."""
    say, failures = printer(console), {}
    for number, (name, config) in enumerate(configs.items(), start=1):
        say(f"{name}, {number} of {len(configs)}, with seed {config.seed}")
        try:
            train(config, console=console, **options)
        except InputError as error:
            raise InputError(f"{name}: {error}") from None
        except TrainingDiverged as error:
            say(f"{name}: {error}")
            failures[name] = str(error)
    return failures


def _compile(configs: Mapping[str, TrainConfig], console: Console, build_model: ModelBuilder) -> None:
    """Compile the kernels once, before the members would all do it; bad input is told once, too."""
    config = next(iter(configs.values()))
    data = read_data(config)
    with settings(config), console.status("compiling the kernels of the members; they are kept for the next time"):
        model = make_model(data, build_model).to(config.device)
        loop = TrainingLoop(model, data.config, data.train, data.validation, Team(), data.statistics.terms)
        engine, _ = chosen_engine(config.engine, model, loop.loss, identity_begun(OutputFolder(config.output)))
        loop.use(engine)
        loop.compile_kernels()


def _failure_message(failures: Mapping[str, str], count: int) -> str:
    lines = [f"{name}: {message}" for name, message in failures.items()]
    advice = (
        f"{len(failures)} of {count} members failed, so there is no committee yet; the same command goes on with them, "
        "and carnet committee join makes one of the others"
    )
    return "\n  ".join([advice, *lines])


def _member(name: str, config: TrainConfig) -> Member:
    folder = OutputFolder(config.output)
    for file in (folder.checkpoint, folder.summary):
        if not file.exists():
            raise InputError(f"{folder.path}: holds no finished member, {file.name} is missing")
    summary = read_summary(folder.summary)
    if config.data.test and summary["test"] is None:
        raise InputError(f"{folder.summary}: has no errors on test structures; the same training writes them")
    return Member(name, config.seed, load_checkpoint(folder.checkpoint).state, summary)

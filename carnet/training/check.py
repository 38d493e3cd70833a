"""What a run would be, found by reading its data and making a few steps; writes nothing but compiled kernels."""

from __future__ import annotations

import math
import sys
import time

import numpy as np
import torch
from rich.console import Console
from rich.table import Table

from carnet.data.batches import GraphDataset
from carnet.display.terminal import duration, facts
from carnet.training.committee.run import check_committee_output, member_configs
from carnet.training.config.run import TrainConfig
from carnet.training.engine import chosen_engine
from carnet.training.initial_model import ModelBuilder, build_carnet, make_model
from carnet.training.loop import TrainingLoop
from carnet.training.optimizer import groups_of
from carnet.training.preparation import RunData, description, read_data
from carnet.training.results import OutputFolder
from carnet.training.trainer import check_device, check_output, identity_begun, settings

TIMED_SECONDS = 5.0
TIMED_STEPS = 20


def check_run(config: TrainConfig, *, console: Console | None = None, build_model: ModelBuilder = build_carnet) -> None:
    """Read the data of a run, make some steps, and print what the run would be.

    Args:
        config: The run.
        console: Where to print; standard output if None.
        build_model: Makes the untrained model, where the run does not start from one.

    Raises:
        InputError: The configuration or the data cannot be used, or the run may not write in its folder.
        TrainingDiverged: The loss of one of the first steps is not finite.
    """
    console = Console() if console is None else console
    check_output(config) if config.committee is None else check_committee_output(config)
    check_device(config.device)
    whole = config
    if whole.committee is not None:
        config = next(iter(member_configs(whole).values()))
    data = read_data(config)
    with settings(config):
        model = make_model(data, build_model).to(config.device)
        loop = TrainingLoop(model, data.config, data.train, data.validation, tensors=data.statistics.terms)
        for line in description(data, model):
            console.print(line, soft_wrap=True, highlight=False, markup=False)
        engine, line = chosen_engine(config.engine, model, loop.loss, identity_begun(OutputFolder(config.output)))
        console.print(line, soft_wrap=True, highlight=False, markup=False)
        loop.use(engine)
        seconds = loop.compile_kernels()
        console.print(f"kernels ready in {seconds:.0f} s", highlight=False)
        largest = _largest(data.train, config.batch_size)
        first_loss = loop.step(loop.steps.batch(largest), "in a batch of the largest structures")
        step = _seconds_a_step(loop)
        start = time.monotonic()
        loop.validate()
        validation = time.monotonic() - start
    console.print(_table(data, model, loop, first_loss, step, validation, whole))
    if OutputFolder(config.output).checkpoint.exists():
        console.print(f"note: {config.output} holds a run already", soft_wrap=True, highlight=False)


def _largest(dataset: GraphDataset, size: int) -> list[int]:
    """The batch that needs most memory, or nearly: the structures with the most atoms."""
    return np.argsort([-structure.n_atoms for structure in dataset.structures], kind="stable")[:size].tolist()


def _seconds_a_step(loop: TrainingLoop) -> float:
    """Mean over the first batches of an epoch."""
    loop.model.train()
    start, done = time.monotonic(), 0
    for done, entry in enumerate(loop.steps.batches(epoch=1), start=1):
        loop.step(entry, f"in trial step {done}")
        if done == TIMED_STEPS or time.monotonic() - start > TIMED_SECONDS:
            break
    return (time.monotonic() - start) / done


def _table(
    data: RunData,
    model: torch.nn.Module,
    loop: TrainingLoop,
    loss: float,
    step: float,
    validation: float,
    whole: TrainConfig,
) -> Table:
    """What was found; ``whole`` is the run, of whose members the loop's is the first where it is a committee's."""
    rows: list[tuple[str, str]] = []
    atoms = [structure.n_atoms for structure in data.train.structures]
    parameters = dict(model.named_parameters())
    rows.append(("atoms", f"{min(atoms)} to {max(atoms)} in a structure, {sum(atoms):,} to train on"))
    rows.append(("neighbours of an atom", f"{data.train.mean_neighbours():.1f} on average"))
    for name, members in groups_of(model).items():
        count = sum(parameters[member].numel() for member in members)
        learn = any(parameters[member].requires_grad for member in members)
        rows.append((f"parameters, {name}", f"{count:,}{'' if learn else ', frozen'}"))
    rows.append(("loss of the first step", f"{loss:.4g}"))
    memory = _peak_memory(loop.device)
    if memory is not None:
        rows.append(("memory", f"{memory / 2**20:,.0f} MiB with a batch of the largest structures"))
    epoch = loop.n_batches * step + validation
    rows.append(("time of a step", f"{1e3 * step:.1f} ms"))
    rows.append(("time of an epoch", f"{duration(epoch)} ({loop.n_batches} steps and a validation)"))
    config, members, turns = data.config, "", 1
    if whole.committee is not None:
        turns = math.ceil(whole.committee / whole.jobs)
        members = f" of each of {whole.committee} members, {min(whole.jobs, whole.committee)} at a time"
    if config.epochs is not None:
        whole_time = f"{duration(turns * config.epochs * epoch)} for {config.epochs} epochs{members}"
        rows.append(("time of the run", whole_time))
    if config.max_minutes is not None:
        most = f"at most {60.0 * config.max_minutes / epoch:,.0f} in {config.max_minutes:g} minutes{members}"
        rows.append(("epochs", most))
    return facts(rows, "the run")


def _peak_memory(device: torch.device) -> float | None:
    """Most bytes in use so far: of the GPU, or of this process; None where the system does not say."""
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    try:
        import resource
    except ImportError:  # Windows
        return None
    # kilobytes, but bytes on macOS
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)

"""The state of a run between two epochs, written and read without loss.

One safetensors file holds the parameters, their running average, the best average so far and the optimiser's
moments; its JSON holds everything else. There is no random state: all that is random in a run (initial
parameters, split, order of the data) is a function of the seed and the epoch.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import torch
from pydantic import ConfigDict, Field, PositiveInt
from torch import Tensor

from carnet.errors import InputError, refuse, shortened
from carnet.files.config_problems import Record, Schema, complete
from carnet.files.tensors import read_tensors, unlike, unlike_tensors, write_tensors
from carnet.training.muon import Muon

CHECKPOINT_VERSION = 2
"""Of the layout. Version 1 had no checksum, and at first neither ``uniform_from`` nor ``processes``."""
LENGTHS = ("epochs", "max_minutes", "early_stopping")
"""Keys of a configuration that say how long a run is; a run can be extended to others."""

_SQUARES = ("exp_avg_sq", "max_exp_avg_sq")  # means of them
_TITLE = "{}: a checkpoint that this run cannot go on from:"

Tensors = dict[str, Tensor]
NonNegative = Annotated[float, Field(ge=0.0)]
Whole = Annotated[int, Field(gt=-(2**63), lt=2**63)]  # that Torch and NumPy can compare with theirs
Count = Annotated[Whole, Field(ge=0)]


class RunState(Record):
    """Where a run stands.

    Attributes:
        epoch: Completed epochs.
        step: Completed optimiser steps.
        seconds: Wall time spent, over all resumes.
        best_epoch: Epoch with the lowest validation loss, from 1; 0 before the first.
        best_loss: That loss; None before the first epoch of a stage.
        stage: 1 or 2.
        stage_epoch: Completed epochs when the stage began.
        stage_progress: How much of the run was over when the stage began.
        history: One row per epoch, see ``history``.
        finished: Why the run is over; None while it is not.
    """

    epoch: Count = 0
    step: Count = 0
    seconds: NonNegative = 0.0
    best_epoch: Count = 0
    best_loss: float | None = None
    stage: Literal[1, 2] = 1
    stage_epoch: Count = 0
    stage_progress: NonNegative = 0.0
    history: list[dict[str, Whole | float]] = []
    finished: str | None = None


class CheckpointNotes(Record):
    """Everything about a checkpoint but its tensors.

    Attributes:
        identity: What the run is, see ``differences``.
        state: Where it stands.
        schedule: State of the learning rate.
        average_steps: Steps in the running average.
        uniform_from: Step after which it became a plain mean; None where it did not.
        processes: How many trained together; the last bits of sums depend on it.
        versions: Of the packages that computed it.
    """

    identity: dict[str, Any]
    state: Annotated[RunState, complete(RunState)]
    schedule: dict[str, Whole | float | None]
    average_steps: Count
    uniform_from: Count | None = None
    processes: PositiveInt = 1
    versions: dict[str, str]


_SCHEMA = Schema(CheckpointNotes, "state")


class Checkpoint(CheckpointNotes):
    """Everything that a resume needs.

    Attributes:
        parameters: By name.
        average: Running average by name.
        best: The average of the best epoch by name; empty before the first.
        moments: State of the optimiser, parameter name -> quantity -> tensor.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True)

    parameters: Tensors
    average: Tensors
    best: Tensors
    moments: dict[str, Tensors]


def save_checkpoint(path: str | os.PathLike[str], checkpoint: Checkpoint) -> None:
    """Write a checkpoint, complete or not at all."""
    tensors: Tensors = {}
    for group in ("parameters", "average", "best"):
        tensors |= {f"{group}/{name}": value for name, value in getattr(checkpoint, group).items()}
    for name, moments in checkpoint.moments.items():
        tensors |= {f"moments/{quantity}/{name}": value for quantity, value in moments.items()}
    notes = checkpoint.model_dump(include=set(CheckpointNotes.model_fields))
    write_tensors(path, "checkpoint", CHECKPOINT_VERSION, tensors, notes)


def load_checkpoint(path: str | os.PathLike[str]) -> Checkpoint:
    """Read a checkpoint. Whether it fits a run is the matter of ``check_checkpoint``.

    Raises:
        InputError: The file is not a whole checkpoint; the message names what is missing or wrong.
    """
    tensors, values = read_tensors(path, "checkpoint", CHECKPOINT_VERSION)
    values = {name: value for name, value in values.items() if name not in ("kind", "version")}
    notes = _SCHEMA.parse(values, str(path))
    groups: dict[str, Tensors] = {"parameters": {}, "average": {}, "best": {}}
    moments: dict[str, Tensors] = {}
    for key, value in tensors.items():
        group, _, name = key.partition("/")
        quantity, _, parameter = name.partition("/")
        if group == "moments" and parameter:
            moments.setdefault(parameter, {})[quantity] = value
        elif group in groups and name:
            groups[group][name] = value
        else:
            raise InputError(f"{path}: the tensor {key!r} belongs to no part of a checkpoint")
    return Checkpoint(**dict(notes), moments=moments, **groups)


def check_checkpoint(
    path: Path, checkpoint: Checkpoint, parameters: Mapping[str, Tensor], optimizer: torch.optim.Optimizer
) -> None:
    """Check that everything in a checkpoint fits a run, before any of it is used.

    Args:
        path: The checkpoint.
        checkpoint: What it holds.
        parameters: Those that the run learns, by name, as they were before its first step.
        optimizer: Of the run.

    Raises:
        InputError: The message lists what does not fit.
    """
    problems = [*_unlike_tensors(checkpoint, parameters), *_unlike_moments(checkpoint, parameters, optimizer)]
    refuse(_TITLE.format(path), [*problems, *_inconsistencies(checkpoint)], 8)


def check_state(path: Path, checkpoint: Checkpoint) -> None:
    """Raise InputError unless what a checkpoint says of the course of its run agrees."""
    refuse(_TITLE.format(path), list(_inconsistencies(checkpoint)), 8)


def _unlike_tensors(checkpoint: Checkpoint, parameters: Mapping[str, Tensor]) -> Iterator[str]:
    """Parameters and averages that are not those of the run."""
    for group in ("parameters", "average", "best"):
        found = getattr(checkpoint, group)
        expected = parameters if group != "best" or checkpoint.state.best_epoch else {}
        yield from unlike_tensors(found, expected, "parameter", f"{group}/")


def _unlike_moments(
    checkpoint: Checkpoint, parameters: Mapping[str, Tensor], optimizer: torch.optim.Optimizer
) -> Iterator[str]:
    """Moments that are not those of the optimiser; a parameter that has never learnt has none."""
    moments, step = checkpoint.moments, torch.zeros(())
    kinds = {
        id(member): _quantities(optimizer, group) for group in optimizer.param_groups for member in group["params"]
    }
    yield from (f"moments of {name}, which is no parameter" for name in sorted(moments.keys() - parameters.keys()))
    for name, parameter in parameters.items():
        if name not in moments:
            own = checkpoint.parameters.get(name)
            if own is not None and not torch.equal(own, parameter.detach().to(own.device)):
                yield f"moments of {name} are missing"
            continue
        found, expected = moments[name], kinds[id(parameter)]
        if found.keys() != expected:
            yield f"moments of {name} are {', '.join(sorted(found))}, expected {', '.join(sorted(expected))}"
            continue
        problems = [
            problem
            for quantity, value in found.items()
            for problem in unlike(f"moments/{quantity}/{name}", value, step if quantity == "step" else parameter)
        ]
        if not problems:
            negative = [quantity for quantity in _SQUARES if quantity in found and (found[quantity] < 0).any()]
            problems = [f"moments/{each}/{name} has negative numbers, expected means of squares" for each in negative]
        yield from problems
        if not problems and "step" in found and not 1 <= found["step"] <= checkpoint.state.step:
            yield f"moments/step/{name} is {found['step'].item():g}, expected 1 to {checkpoint.state.step}"


def _quantities(optimizer: torch.optim.Optimizer, group: Mapping[str, Any]) -> set[str]:
    """What an optimiser remembers of each parameter of a group."""
    if isinstance(optimizer, Muon) and group["matrices"]:
        return {"average"}
    return {"step", "exp_avg", "exp_avg_sq", *(["max_exp_avg_sq"] if group["amsgrad"] else [])}


def _inconsistencies(checkpoint: Checkpoint) -> Iterator[str]:
    """What the state says of itself that cannot be."""
    state, history = checkpoint.state, checkpoint.state.history
    if len(history) != state.epoch or [row.get("epoch") for row in history] != list(range(1, state.epoch + 1)):
        yield f"state.history has not one row for each of {state.epoch} epochs"
        return
    columns = history[0].keys() if history else ()
    if any(row.keys() != columns for row in history) or not {"step", "seconds", "learning_rate", "train_loss"} <= {
        *columns
    }:
        yield "state.history has rows without some of their columns"
        return
    if history and history[-1]["step"] != state.step:
        yield f"state.step is {state.step}, but the last row of state.history says {history[-1]['step']}"
    if not (1 if history else 0) <= state.best_epoch <= state.epoch:
        yield f"state.best_epoch is {state.best_epoch}, expected one of {state.epoch} epochs"
    elif state.best_loss not in (None, history[state.best_epoch - 1].get("validation_loss") if history else None):
        yield f"state.best_loss is {state.best_loss}, which is not that of epoch {state.best_epoch}"
    begins = state.epoch == state.stage_epoch  # the losses of an earlier stage are no measure
    if state.best_loss is None and not begins:
        yield "state.best_loss is missing"
    if state.stage_epoch > state.epoch or (state.stage == 1 and (state.stage_epoch or state.stage_progress)):
        yield f"state.stage_epoch is {state.stage_epoch} in stage {state.stage} after {state.epoch} epochs"
    if checkpoint.average_steps != state.step:
        yield f"average_steps is {checkpoint.average_steps}, expected {state.step}"
    if checkpoint.uniform_from is not None and checkpoint.uniform_from > checkpoint.average_steps:
        yield f"uniform_from is {checkpoint.uniform_from}, expected {checkpoint.average_steps} at most"


def differences(
    first: Mapping[str, Any], second: Mapping[str, Any], one: str = "before", other: str = "now"
) -> list[str]:
    """What differs between two identities, one line "loss.forces: 10.0 before, 1.0 now" for each key.

    Args:
        first: An identity.
        second: Another one.
        one: What the lines call the first.
        other: What they call the second.
    """
    old, new = _flat(first), _flat(second)
    return [
        f"{shortened(key)}: {shortened(repr(old.get(key, 'absent')))} {one}, "
        f"{shortened(repr(new.get(key, 'absent')))} {other}"
        for key in sorted(old.keys() | new.keys())
        if old.get(key) != new.get(key)
    ]


def check_same_run(
    path: Path, before: Mapping[str, Any], now: Mapping[str, Any], but_for: Collection[str] = ()
) -> None:
    """Check that a checkpoint belongs to a run.

    Args:
        path: The checkpoint.
        before: Its identity.
        now: Identity of the run.
        but_for: Top-level keys that may differ.

    Raises:
        InputError: It belongs to another one; the message lists what differs.
    """

    def compared(identity: Mapping[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in identity.items() if key not in but_for}

    changed = differences(compared(before), compared(now))
    if changed:
        longer = all(line.partition(":")[0] in LENGTHS for line in changed)
        advice = "use --extend to continue it to the new length, " if longer else "use "
        refuse(
            f"{path.parent}: holds a run with another configuration; {advice}--restart to start over in this folder, or "
            "give 'output' another name. What differs:",
            changed,
        )


def optimizer_moments(optimizer: torch.optim.Optimizer, parameters: Mapping[str, Tensor]) -> dict[str, Tensors]:
    """The optimiser's state by parameter name."""
    return {
        name: dict(optimizer.state[parameter]) for name, parameter in parameters.items() if parameter in optimizer.state
    }


def restore_moments(
    optimizer: torch.optim.Optimizer, parameters: Mapping[str, Tensor], moments: Mapping[str, Tensors]
) -> None:
    """Give an optimiser back what ``optimizer_moments`` took from it."""
    for name, values in moments.items():
        parameter = parameters[name]
        optimizer.state[parameter] = {quantity: value.to(parameter.device) for quantity, value in values.items()}


def _flat(values: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for key, value in values.items():
        name = f"{prefix}{key}"
        if isinstance(value, Mapping) and value:
            flat |= _flat(value, f"{name}.")
        else:
            flat[name] = value
    return flat

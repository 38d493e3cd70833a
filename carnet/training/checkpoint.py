"""The state of a run between two epochs, written and read without loss. Imports Torch and ``tensor_file``.

One safetensors file holds the parameters, their running average, the best average so far and the optimiser's
moments; its JSON holds everything else. There is no random state: all that is random in a run (initial
parameters, split, order of the data) is a function of the seed and the epoch.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from carnet.errors import InputError
from carnet.tensor_file import read_tensors, write_tensors

CHECKPOINT_VERSION = 1
LENGTHS = ("epochs", "max_minutes", "early_stopping")
"""Keys of a configuration that say how long a run is; a run can be extended to others."""

Tensors = dict[str, Tensor]


@dataclass
class RunState:
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

    epoch: int = 0
    step: int = 0
    seconds: float = 0.0
    best_epoch: int = 0
    best_loss: float | None = None
    stage: int = 1
    stage_epoch: int = 0
    stage_progress: float = 0.0
    history: list[dict[str, float]] = field(default_factory=list)
    finished: str | None = None


@dataclass
class Checkpoint:
    """Everything that a resume needs.

    Attributes:
        identity: What the run is, see ``differences``.
        state: Where it stands.
        schedule: State of the learning rate.
        average_steps: Steps in the running average.
        uniform_from: Step after which it became a plain mean; None where it did not.
        processes: How many trained together; the last bits of sums depend on it.
        versions: Of the packages that computed it.
        parameters: By name.
        average: Running average by name.
        best: The average of the best epoch by name; empty before the first.
        moments: State of the optimiser, parameter name -> quantity -> tensor.
    """

    identity: dict[str, Any]
    state: RunState
    schedule: dict[str, Any]
    average_steps: int
    uniform_from: int | None
    processes: int
    versions: dict[str, str]
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
    write_tensors(
        path,
        "checkpoint",
        CHECKPOINT_VERSION,
        tensors,
        {
            "identity": checkpoint.identity,
            "state": asdict(checkpoint.state),
            "schedule": checkpoint.schedule,
            "average_steps": checkpoint.average_steps,
            "uniform_from": checkpoint.uniform_from,
            "processes": checkpoint.processes,
            "versions": checkpoint.versions,
        },
    )


def load_checkpoint(path: str | os.PathLike[str]) -> Checkpoint:
    """Read a checkpoint.

    Raises:
        InputError: The file is not a whole checkpoint.
    """
    tensors, metadata = read_tensors(path, "checkpoint", CHECKPOINT_VERSION)
    groups: dict[str, Tensors] = {"parameters": {}, "average": {}, "best": {}}
    moments: dict[str, Tensors] = {}
    for key, value in tensors.items():
        group, name = key.split("/", 1)
        if group == "moments":
            quantity, name = name.split("/", 1)
            moments.setdefault(name, {})[quantity] = value
        else:
            groups[group][name] = value
    return Checkpoint(
        identity=metadata["identity"],
        state=RunState(**metadata["state"]),
        schedule=metadata["schedule"],
        average_steps=metadata["average_steps"],
        uniform_from=metadata.get("uniform_from"),
        processes=metadata.get("processes", 1),
        versions=metadata["versions"],
        moments=moments,
        **groups,
    )


def differences(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """What differs between two identities, one line "loss.forces: 10.0 before, 1.0 now" for each key."""
    old, new = _flat(before), _flat(now)
    return [
        f"{key}: {old.get(key, 'absent')!r} before, {new.get(key, 'absent')!r} now"
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
        raise InputError(
            "\n  ".join(
                [
                    f"{path.parent}: holds a run with another configuration; {advice}--restart to start over in "
                    "this folder, or give 'output' another name. What differs:",
                    *changed,
                ]
            )
        )


def optimizer_moments(
    optimizer: torch.optim.Optimizer, parameters: Mapping[str, Tensor]
) -> dict[str, Tensors]:
    """The optimiser's state by parameter name."""
    return {
        name: dict(optimizer.state[parameter])
        for name, parameter in parameters.items()
        if parameter in optimizer.state
    }


def restore_moments(
    optimizer: torch.optim.Optimizer, parameters: Mapping[str, Tensor], moments: Mapping[str, Tensors]
) -> None:
    """Give an optimiser back what ``optimizer_moments`` took from it."""
    for name, values in moments.items():
        parameter = parameters[name]
        optimizer.state[parameter] = {
            quantity: value.to(parameter.device) for quantity, value in values.items()
        }


def _flat(values: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for key, value in values.items():
        name = f"{prefix}{key}"
        if isinstance(value, Mapping) and value:
            flat |= _flat(value, f"{name}.")
        else:
            flat[name] = value
    return flat

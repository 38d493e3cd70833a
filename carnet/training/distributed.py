"""Several processes that train one model: who they are, and the sums they make together.

``torchrun`` starts them and says in environment variables how many there are. Each computes its part of every
batch; gradients are summed by one explicit reduction after the backward pass, which does not depend on how often
or in which order autograd visits a parameter, as hooks on parameters would.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.distributed as dist
from torch import Tensor

from carnet.errors import InputError, first_of
from carnet.training.checkpoint import differences
from carnet.training.interruption import ended_at_once

_SHOWN = 5  # differences between processes that a message names
_PATIENCE = 5.0  # s; who waits longer for the others says so


class ProcessLost(RuntimeError):
    """Another process of the same training has ended before its time."""


class SharedInputError(InputError):
    """Bad input that the first process reports, in the others."""


@dataclass(frozen=True)
class Team:
    """The processes of a training.

    Attributes:
        rank: Number of this process, from 0.
        size: Number of processes.
        device: Where the tensors lie that are exchanged.
    """

    rank: int = 0
    size: int = 1
    device: torch.device | str = "cpu"

    @property
    def is_first(self) -> bool:
        """Whether this is the process that writes and prints."""
        return self.rank == 0

    def sum(self, values: Sequence[float]) -> list[float]:
        """Sum of each number over the processes, the same bits in all of them."""
        if self.size == 1:
            return list(values)
        total = torch.tensor(values, dtype=torch.float64, device=self.device)
        self._reduce(total)
        return total.tolist()

    def sum_gradients(self, parameters: Iterable[Tensor]) -> None:
        """Replace every gradient by its sum over the processes.

        A parameter that has none in any process keeps none, so that the optimiser leaves it alone as it does
        with one process.
        """
        if self.size == 1:
            return
        parameters = list(parameters)
        present = torch.tensor([parameter.grad is not None for parameter in parameters])
        pieces = [
            (torch.zeros_like(parameter) if parameter.grad is None else parameter.grad).reshape(-1)
            for parameter in parameters
        ]
        # one message for all: the time of a small one is that of the way, not of its length
        total = torch.cat([*pieces, present.to(pieces[0])])
        self._reduce(total)
        *sums, found = total.split([*(piece.numel() for piece in pieces), len(parameters)])
        for parameter, gradient, count in zip(parameters, sums, found.tolist(), strict=True):
            parameter.grad = gradient.view_as(parameter) if count else None

    def sum_array(self, values: np.ndarray) -> None:
        """Replace numbers by their sums over the processes.

        Args:
            values: In one piece.
        """
        if self.size > 1:
            self._reduce(torch.from_numpy(values))

    def wait(self) -> None:
        """Until all processes are here."""
        self.sum([0.0])

    @contextmanager
    def together(self) -> Iterator[dict[str, Any]]:
        """A block that all processes leave in the same way: bad input in one of them is bad input in all.

        Yields:
            To be filled with what must be the same in all processes, as JSON holds it.

        Raises:
            InputError: That of the first process that has one, or whose entries are not those of process 0; a
                ``SharedInputError`` in all but the first.
        """
        problem: InputError | None = None
        common: dict[str, Any] = {}
        try:
            yield common
        except InputError as error:
            if self.size == 1:
                raise
            problem = error
        if self.size == 1:
            return
        found: list[Any] = [None] * self.size
        with _naming_a_lost_process():
            dist.all_gather_object(found, (None if problem is None else str(problem), common))
        texts = [text for text, _ in found]
        if not any(texts):
            texts = [_difference(found[0][1], entries) for _, entries in found]
        for rank, text in enumerate(texts):
            if text is not None:
                kind = InputError if self.is_first else SharedInputError
                raise kind(text if rank == 0 else f"in process {rank}: {text}")

    def _reduce(self, values: Tensor) -> None:
        with _naming_a_lost_process():
            dist.all_reduce(values)


def is_first_process() -> bool:
    """Whether this process is the one that prints, connected to others or not."""
    return _number("RANK", 0) == 0


def has_one_process() -> bool:
    """Whether this process was started alone, and not by ``torchrun`` with others."""
    return _number("WORLD_SIZE", 1) == 1


@contextmanager
def team_of(device: str) -> Iterator[tuple[Team, str]]:
    """The processes that were started together, connected within the block; one alone needs no connection.

    Args:
        device: The configured device; "cuda" is a GPU of its own for each process of a machine.

    Yields:
        The team, and the device of this process.

    Raises:
        InputError: Several processes, but one device ("cuda:1") or a machine with too few GPUs; or environment variables
            that say nothing sensible.
        ProcessLost: The others do not come.
    """
    size = _number("WORLD_SIZE", 1, least=1)
    if size == 1:
        yield Team(), device
        return
    _check_environment(size)
    local = _number("LOCAL_RANK", 0)
    kind = device.partition(":")[0]
    if ":" in device:
        raise InputError(f"device: {device!r} is a single one, but there are {size} processes; give {kind!r}")
    backend = "gloo"
    if kind == "cuda":
        if local >= torch.cuda.device_count():
            count = torch.cuda.device_count()
            raise InputError(f"device: 'cuda' for process {local} of this machine, which has {count} GPUs")
        backend, device = "nccl", f"cuda:{local}"
        torch.cuda.set_device(local)
    with _naming_a_lost_process(), _saying_that_it_waits(), ended_at_once():
        dist.init_process_group(backend)
    try:
        yield Team(dist.get_rank(), size, device), device
    except InputError:  # all leave together
        dist.destroy_process_group()
        raise
    # after any other error the others may be gone, and a goodbye would wait for them
    dist.destroy_process_group()


@contextmanager
def _naming_a_lost_process() -> Iterator[None]:
    """Reductions fail with the words of a network library; what people need to know is what it means."""
    try:
        yield
    except RuntimeError as error:
        reason = str(error).partition("\n")[0].partition(". This is typically")[0]
        raise ProcessLost(
            f"another process of this training ended, or cannot be reached; its own message says why ({reason})"
        ) from error


@contextmanager
def _saying_that_it_waits() -> Iterator[None]:
    """Others that never come are waited for as long as Torch does, which is minutes; nobody should wonder why."""
    place = f"{os.environ['MASTER_ADDR']}:{os.environ['MASTER_PORT']}"
    text = f"waiting for the other processes of this training at {place}"
    timer = threading.Timer(_PATIENCE, lambda: print(text, file=sys.stderr, flush=True))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _check_environment(size: int) -> None:
    """Raise InputError unless the environment says which of several processes this is, and where the others are."""
    for name in ("RANK", "MASTER_ADDR", "MASTER_PORT"):
        if not os.environ.get(name):
            raise InputError(
                f"environment variable WORLD_SIZE: {size} processes, but {name} is not set; start them with torchrun, "
                "or unset WORLD_SIZE for one process"
            )
    _number("RANK", 0, most=size - 1)
    _number("MASTER_PORT", 0, most=2**16 - 1)


def _number(name: str, default: int, least: int = 0, most: int = 2**31 - 1) -> int:
    text = os.environ.get(name) or str(default)
    try:
        number = int(text)
    except ValueError:
        number = None
    if number is None or not least <= number <= most:
        raise InputError(f"environment variable {name}: {text!r}, expected a number from {least} to {most}")
    return number


def _difference(first: Mapping[str, Any], own: Mapping[str, Any]) -> str | None:
    """What a process has other than the first one, in a line; None where nothing."""
    lines = differences(first, own, "in process 0", "here")
    if not lines:
        return None
    return (
        "another run than in process 0; all need the same configuration, data and output folder: "
        f"{first_of(lines, _SHOWN)}"
    )

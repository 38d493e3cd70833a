"""Several processes that train one model: who they are, and the sums they make together.

``torchrun`` starts them and says in environment variables how many there are. Each computes its part of every
batch; gradients are summed by one explicit reduction after the backward pass, which does not depend on how often
or in which order autograd visits a parameter, as hooks on parameters would.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import Tensor

from carnet.errors import InputError


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

    def wait(self) -> None:
        """Until all processes are here."""
        self.sum([0.0])

    @contextmanager
    def together(self) -> Iterator[None]:
        """A block that all processes leave in the same way: bad input in one of them is bad input in all.

        Raises:
            InputError: That of the first process that has one; a ``SharedInputError`` in all but the first.
        """
        problem: InputError | None = None
        try:
            yield
        except InputError as error:
            if self.size == 1:
                raise
            problem = error
        if self.size == 1:
            return
        problems: list[str | None] = [None] * self.size
        with _naming_a_lost_process():
            dist.all_gather_object(problems, None if problem is None else str(problem))
        found = [(rank, text) for rank, text in enumerate(problems) if text is not None]
        if found:
            rank, text = found[0]
            kind = InputError if self.is_first else SharedInputError
            raise kind(text if rank == 0 else f"in process {rank}: {text}")

    def _reduce(self, values: Tensor) -> None:
        with _naming_a_lost_process():
            dist.all_reduce(values)


def is_first_process() -> bool:
    """Whether this process is the one that prints, connected to others or not."""
    return os.environ.get("RANK", "0") == "0"


def has_one_process() -> bool:
    """Whether this process was started alone, and not by ``torchrun`` with others."""
    return os.environ.get("WORLD_SIZE", "1") == "1"


@contextmanager
def team_of(device: str) -> Iterator[tuple[Team, str]]:
    """The processes that were started together, connected within the block; one alone needs no connection.

    Args:
        device: The configured device; "cuda" is a GPU of its own for each process of a machine.

    Yields:
        The team, and the device of this process.

    Raises:
        InputError: Several processes, but one device ("cuda:1") or a machine with too few GPUs.
    """
    size, local = int(os.environ.get("WORLD_SIZE", "1")), int(os.environ.get("LOCAL_RANK", "0"))
    if size == 1:
        yield Team(), device
        return
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
    with _naming_a_lost_process():
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
        reason = str(error).partition("\n")[0]
        raise ProcessLost(
            f"another process of this training ended, or cannot be reached; its own message says why ({reason})"
        ) from error

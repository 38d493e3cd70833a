"""An optimiser's step over flat arrays of all parameters: clipping, AdamW or Muon, and the running average in one call."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from carnet.training.ema import MovingAverage
from carnet.training.muon import ITERATION, MATCHED, STEPS, Muon
from codegen.runtime.allocation import ALIGNMENT, allocated
from codegen.runtime.arguments import address, packed
from codegen.runtime.jobs import Job
from codegen.training import optimizer_loops as loops
from codegen.training.newton_schulz import Iteration

LONGEST_BLOCK = 4096
"""Numbers of a block: what is known of them stays in the second cache."""

BETWEEN = ALIGNMENT // 4
"""Parameters start at multiples of so many numbers, on lines of the cache."""


@dataclass(frozen=True)
class Place:
    """Where a parameter lies in flat arrays.

    Attributes:
        start: of its first number.
        shape: as Torch has it.
    """

    start: int
    shape: tuple[int, ...]

    @property
    def count(self) -> int:
        """Numbers of the parameter."""
        return math.prod(self.shape)

    def of(self, array: np.ndarray) -> np.ndarray:
        """The parameter's part of a flat array, which it shares the memory of."""
        return array[self.start : self.start + self.count].reshape(self.shape)


class FlatOptimizer:
    """Steps of an optimiser of Torch without Torch.

    Parameters, their running average and the optimiser's state become views of flat arrays, so that whoever reads or changes
    them through Torch, and Torch's own steps, go on as before. What was given other memory since the last step (a state that
    was restored) is taken over.

    Args:
        optimizer: AdamW or Muon, as ``make_optimizer`` makes it.
        parameters: all that it has, by name, of one precision.
        average: of these.
        threads: how many share a step; its result does not depend on it.

    Attributes:
        places: where each parameter lies in the arrays below.
        parameters: all of them, flat.
        gradients: theirs, to be filled before a step; numbers between parameters are not read.
        average: their running average.
    """

    def __init__(
        self,
        optimizer: torch.optim.Optimizer,
        parameters: Mapping[str, Tensor],
        average: MovingAverage,
        threads: int = 1,
    ) -> None:
        self._optimizer, self._own, self._moving, self._threads = optimizer, dict(parameters), average, threads
        (dtype,) = {torch.empty(0, dtype=each.dtype).numpy().dtype for each in parameters.values()}
        groups = {id(each): k for k, group in enumerate(optimizer.param_groups) for each in group["params"]}
        self._groups = {name: groups[id(each)] for name, each in parameters.items()}
        self._is_matrix = {name: self._has_matrices(group) for name, group in self._groups.items()}
        names = sorted(parameters, key=lambda name: self._is_matrix[name])  # those of AdamW have more moments
        self._numbers = {name: k for k, name in enumerate(names)}
        self.places, end, moments = {}, 0, 0
        for name in names:
            self.places[name] = Place(end, tuple(parameters[name].shape))
            end += -(-self.places[name].count // BETWEEN) * BETWEEN
            moments = moments if self._is_matrix[name] else end
        self.parameters, self.gradients, self.average, self._mean = (allocated((end,), dtype, True) for _ in range(4))
        keeps_largest = [not self._is_matrix[name] and self._group(name)["amsgrad"] for name in names]
        self._square = allocated((moments,), dtype, True)
        self._largest = allocated((moments if any(keeps_largest) else 0,), dtype, True)
        self._steps = np.zeros(len(names), np.float32)
        self._keeps_largest, self._present = np.array(keeps_largest, bool), np.ones(len(names), bool)
        self._rates = np.zeros((len(optimizer.param_groups), loops.RATES))
        self._limits = np.zeros(loops.LIMITS)
        self._limits[loops.MATCHED] = MATCHED
        self._views = {name: self._views_of(name) for name in names}
        self._states = {name: self._state_of(name) for name in names}
        self._adopt()
        self._job = self._made_job(dtype)

    @torch.no_grad()
    def step(self, largest_norm: float = math.inf, present: Collection[str] | None = None) -> float:
        """One step along the gradients, and its part in the average.

        Args:
            largest_norm: Norm of all gradients together above which they are scaled down to it.
            present: Names of the parameters that have gradients; the others stay as they are. None is all.

        Returns:
            Norm of the gradients before they were clipped. If it is no finite number, nothing has changed.
        """
        self._adopt()
        self._present[:] = [present is None or name in present for name in self.places]
        for row, group in zip(self._rates, self._optimizer.param_groups, strict=True):
            row[:] = group["lr"], group["weight_decay"], *group["betas"], group["eps"]
        self._moving.steps += 1
        self._limits[[loops.LARGEST_NORM, loops.NEWEST]] = largest_norm, self._moving.weight()
        self._limits[loops.MOMENTUM] = getattr(self._optimizer, "momentum", 0.0)
        self._job.run(self._threads)
        norm = float(self._limits[loops.NORM])
        if not math.isfinite(norm):
            self._moving.steps -= 1
            return norm
        self._steps[self._present] += 1
        for name, moved in zip(self.places, self._present.tolist(), strict=True):
            if moved and self._own[name] not in self._optimizer.state:
                self._optimizer.state[self._own[name]] = self._states[name]
        return norm

    @contextmanager
    def averaged(self) -> Iterator[None]:
        """Within the block the numbers of the parameters are those of their average; afterwards their own, bit by bit."""
        self._adopt()
        own = self.parameters.copy()
        self.parameters[:] = self.average
        try:
            yield
        finally:
            self.parameters[:] = own

    # ---- what Torch has, as views ---------------------------------------------------------------------------------------

    def _group(self, name: str) -> dict:
        return self._optimizer.param_groups[self._groups[name]]

    def _has_matrices(self, group: int) -> bool:
        return isinstance(self._optimizer, Muon) and self._optimizer.param_groups[group]["matrices"]

    def _views_of(self, name: str) -> tuple[Tensor, Tensor]:
        """The parameter and its average."""
        first, second = (torch.from_numpy(self.places[name].of(array)) for array in (self.parameters, self.average))
        return first, second

    def _state_of(self, name: str) -> dict[str, Tensor]:
        """What the optimiser remembers of a parameter, under the names that it has for Torch."""
        place = self.places[name]
        if self._is_matrix[name]:
            return {"average": torch.from_numpy(place.of(self._mean))}
        number = self._numbers[name]
        state = {"step": torch.from_numpy(self._steps)[number]}
        arrays = {"exp_avg": self._mean, "exp_avg_sq": self._square}
        if self._keeps_largest[number]:
            arrays["max_exp_avg_sq"] = self._largest
        return state | {quantity: torch.from_numpy(place.of(array)) for quantity, array in arrays.items()}

    def _adopt(self) -> None:
        """Take over what lies in other memory."""
        averages, states = self._moving.average, self._optimizer.state
        for name, parameter in self._own.items():
            own, average = self._views[name]
            if parameter.data_ptr() != own.data_ptr():
                own.copy_(parameter)
                parameter.data = own
            if averages[name].data_ptr() != average.data_ptr():
                average.copy_(averages[name])
                averages[name] = average
            state = self._states[name]
            if parameter in states and states[parameter] is not state:
                for quantity, value in state.items():
                    value.copy_(states[parameter][quantity])
                states[parameter] = state

    # ---- the job --------------------------------------------------------------------------------------------------------

    def _made_job(self, dtype: np.dtype) -> Job:
        blocks, matrices = list(self._blocks()), sorted(self._matrices(), key=_shape, reverse=True)
        shapes = {shape: k for k, shape in enumerate(dict.fromkeys(_shape(matrix) for matrix in matrices))}
        count = sum(not self._is_matrix[name] for name in self.places)
        to_move = np.array([block for block in blocks if block[loops.PARAMETER] < count], np.int64).reshape(-1)
        as_blocks = np.array(blocks, np.int64).reshape(-1)
        as_matrices = np.array([(*m, shapes[_shape(m)]) for m in matrices], np.int64).reshape(-1)
        made = [Iteration(*shape, ITERATION, STEPS, dtype) for _ in range(self._threads) for shape in shapes]
        held = [packed((each.operand, each.result, each.calls)) for each in made]
        iterations = np.array([each.ctypes.data for each in held], np.int64)
        sums, rates = np.zeros(len(blocks)), self._rates.reshape(-1)
        options = (self._present, rates, self._limits)
        moved = (self.parameters, self.average)
        steps: list[tuple] = [
            (loops.square_sums, (as_blocks, self._present, self.gradients, sums)),
            (loops.clip, (sums, self._limits)),
            (loops.move_matrices, (as_matrices, iterations, len(shapes), *options, self.gradients, self._mean, *moved)),
            (
                loops.move_blocks,
                (to_move, len(matrices), self._present, self._steps, self._keeps_largest, rates, self._limits)
                + (self.gradients, self._mean, self._square, self._largest, *moved),
            ),
        ]
        words = [packed(arguments) for _, arguments in steps]
        self._held: tuple[object, ...] = (steps, words, made, held)  # which are pointed at
        lines = [(address(step[0], dtype), each.ctypes.data) for step, each in zip(steps, words, strict=True)]
        items = len(matrices) + len(to_move) // loops.BLOCK
        phases = [(1, np.arange(len(blocks) + 1)), (1, np.arange(2)), (2, np.arange(items + 1))]
        return Job(phases, np.array(lines, np.int64))

    def _blocks(self) -> Iterator[tuple[int, int, int, int]]:
        """Blocks of all parameters."""
        for name, place in self.places.items():
            for start in range(0, place.count, LONGEST_BLOCK):
                count = min(LONGEST_BLOCK, place.count - start)
                yield place.start + start, count, self._numbers[name], self._groups[name]

    def _matrices(self) -> Iterator[tuple[int, int, int, int, int]]:
        """Matrices that Muon moves."""
        for name, place in self.places.items():
            if self._is_matrix[name]:
                rows, columns = place.shape[-2:]
                for start in range(0, place.count, rows * columns):
                    yield place.start + start, rows, self._numbers[name], self._groups[name], columns


def _shape(matrix: tuple[int, ...]) -> tuple[int, int]:
    """Rows and columns of a matrix that lies such that it has more rows."""
    both = matrix[loops.ROWS], matrix[loops.COLUMNS]
    return max(both), min(both)

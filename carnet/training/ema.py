"""Averages of a model's parameters over the steps of a run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor


class MovingAverage:
    """Average of the parameters over the last 1 / (1 - decay) steps or so.

    The average starts short and grows to its full length, so that it does not remember the initial
    parameters: after n steps the decay is min(decay, (1 + n) / (10 + n)). From ``start_uniform`` on it is the
    mean of the parameters after all steps since then (arXiv 1803.05407).

    Args:
        parameters: Parameters by name; they are followed, not copied once.
        decay: Weight of the old average in a step, in [0, 1); 0 is no average at all.
    """

    def __init__(self, parameters: dict[str, Tensor], decay: float) -> None:
        self.decay = decay
        self.steps = 0
        self.uniform_from: int | None = None
        self._parameters = parameters
        self.average = {name: value.detach().clone() for name, value in parameters.items()}

    @torch.no_grad()
    def update(self) -> None:
        """Take in the parameters after a step."""
        self.steps += 1
        own = [self._parameters[name].detach() for name in self.average]
        torch._foreach_lerp_(list(self.average.values()), own, self.weight())

    def start_uniform(self) -> None:
        """Forget the average; from the next step on it is a plain mean."""
        self.uniform_from = self.steps

    @contextmanager
    def applied(self) -> Iterator[None]:
        """Within the block the model has the averaged parameters; afterwards its own again, bit by bit."""
        self._exchange()
        try:
            yield
        finally:
            self._exchange()

    def load(self, average: dict[str, Tensor], steps: int, uniform_from: int | None) -> None:
        """Continue an average."""
        for name, value in self.average.items():
            value.copy_(average[name])
        self.steps, self.uniform_from = steps, uniform_from

    def weight(self) -> float:
        """Of the newest parameters in the average, after so many steps."""
        if self.uniform_from is not None:
            return 1.0 / (self.steps - self.uniform_from)
        if self.decay == 0.0:
            return 1.0
        return 1.0 - min(self.decay, (1.0 + self.steps) / (10.0 + self.steps))

    @torch.no_grad()
    def _exchange(self) -> None:
        for name, average in self.average.items():
            parameter = self._parameters[name]
            parameter.data, self.average[name] = average, parameter.data

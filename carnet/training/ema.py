"""Exponential moving average of a model's parameters. Imports Torch only."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor


class MovingAverage:
    """Average of the parameters over the last 1 / (1 - decay) steps or so.

    The average starts short and grows to its full length, so that it does not remember the initial
    parameters: after n steps the decay is min(decay, (1 + n) / (10 + n)).

    Args:
        parameters: Parameters by name; they are followed, not copied once.
        decay: Weight of the old average in a step, in [0, 1); 0 is no average at all.
    """

    def __init__(self, parameters: dict[str, Tensor], decay: float) -> None:
        self.decay = decay
        self.steps = 0
        self._parameters = parameters
        self.average = {name: value.detach().clone() for name, value in parameters.items()}

    @torch.no_grad()
    def update(self) -> None:
        """Take in the parameters after a step."""
        self.steps += 1
        weight = 1.0 - min(self.decay, (1.0 + self.steps) / (10.0 + self.steps)) if self.decay > 0.0 else 1.0
        for name, average in self.average.items():
            average.lerp_(self._parameters[name].detach(), weight)

    @contextmanager
    def applied(self) -> Iterator[None]:
        """Within the block the model has the averaged parameters; afterwards its own again, bit by bit."""
        self._exchange()
        try:
            yield
        finally:
            self._exchange()

    def load(self, average: dict[str, Tensor], steps: int) -> None:
        """Continue an average."""
        for name, value in self.average.items():
            value.copy_(average[name])
        self.steps = steps

    @torch.no_grad()
    def _exchange(self) -> None:
        for name, average in self.average.items():
            parameter = self._parameters[name]
            parameter.data, self.average[name] = average, parameter.data

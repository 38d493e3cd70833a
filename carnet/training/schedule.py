"""The learning rate over a run: warm-up, then cosine, exponential, plateau or constant."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from carnet.training.config.run import ScheduleConfig


class Schedule:
    """Learning rate as a fraction of the largest one.

    Args:
        config: Kind and lengths.
    """

    def __init__(self, config: ScheduleConfig) -> None:
        self.config = config
        self._plateau_factor = 1.0
        self._lowest_loss: float | None = None
        self._epochs_above = 0

    def factor(self, step: int, progress: float) -> float:
        """Fraction of the largest learning rate.

        Args:
            step: Number of the step in the whole run, from 0.
            progress: How much of the run is over, in [0, 1].
        """
        return self._warmup(step) * self._decay(min(max(progress, 0.0), 1.0))

    def observe(self, validation_loss: float) -> None:
        """Take in the validation loss of an epoch."""
        if self._lowest_loss is None or validation_loss < self._lowest_loss:
            self._lowest_loss, self._epochs_above = validation_loss, 0
            return
        self._epochs_above += 1
        if self.config.kind == "plateau" and self._epochs_above >= self.config.patience:
            self._plateau_factor = max(self._plateau_factor * self.config.factor, self.config.final)
            self._epochs_above = 0

    def forget_losses(self) -> None:
        """Begin anew with the losses, which will be others from now on; the rate stays."""
        self._lowest_loss, self._epochs_above = None, 0

    def state(self) -> dict[str, float | int | None]:
        """What a resume needs."""
        return {
            "plateau_factor": self._plateau_factor,
            "lowest_loss": self._lowest_loss,
            "epochs_above": self._epochs_above,
        }

    def load(self, state: dict[str, float | int | None]) -> None:
        """Continue from ``state``."""
        self._plateau_factor = state["plateau_factor"]
        self._lowest_loss = state["lowest_loss"]
        self._epochs_above = state["epochs_above"]

    def _warmup(self, step: int) -> float:
        return min(1.0, (step + 1) / (self.config.warmup_steps + 1))

    def _decay(self, progress: float) -> float:
        final = self.config.final
        if self.config.kind == "cosine":
            return cosine(progress, final)
        if self.config.kind == "exponential":
            return final**progress
        return self._plateau_factor if self.config.kind == "plateau" else 1.0


def cosine(progress: float, final: float) -> float:
    """Half a wave from 1 to ``final`` for a progress from 0 to 1."""
    return final + (1.0 - final) * 0.5 * (1.0 + math.cos(math.pi * progress))

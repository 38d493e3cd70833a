"""The course of a run: how far it is, its stage, its learning rate, and when it is over."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from carnet.errors import InputError, listing
from carnet.training.checkpoint import RunState
from carnet.training.config.run import TrainConfig
from carnet.training.distributed import Team
from carnet.training.schedule import Schedule, cosine


class Epochs:
    """Follows a run through its epochs; what it decides, all processes decide alike.

    Args:
        config: The run.
        n_batches: Batches in an epoch.
        team: The processes that train together.

    Attributes:
        state: Where the run stands.
        schedule: Its learning rate.
    """

    def __init__(self, config: TrainConfig, n_batches: int, team: Team) -> None:
        self.config = config
        self.n_batches = n_batches
        self.team = team
        self.schedule = Schedule(config.schedule)
        self.state = RunState()
        self._started, self._now = time.monotonic(), 0.0

    def check(self, state: RunState, schedule: Mapping[str, Any], path: Path) -> None:
        """Raise InputError unless a state and that of a schedule, of the checkpoint ``path``, can be continued from."""
        if state.stage == 2 and self.config.stage_two is None:
            raise InputError(f"{path}: state.stage is 2, but the run has one stage")
        known = self.schedule.state()
        if schedule.keys() != known.keys():
            raise InputError(f"{path}: schedule has {listing(schedule)}, expected {listing(known)}")
        factor, lowest, above = schedule["plateau_factor"], schedule["lowest_loss"], schedule["epochs_above"]
        if factor is None or not 0.0 < factor <= 1.0:
            raise InputError(f"{path}: schedule.plateau_factor is {factor}, expected a fraction of the learning rate")
        if type(above) is not int or not 0 <= above <= state.epoch or (lowest is None and above):
            raise InputError(f"{path}: schedule.epochs_above is {above}, expected a number of epochs")

    def start_clock(self) -> None:
        """Go on counting the seconds of the run from those it has."""
        self._started = time.monotonic() - self.state.seconds
        self.look_at_the_clock()

    def elapsed(self) -> float:
        """Seconds of the run so far, by this process's clock."""
        return time.monotonic() - self._started

    def look_at_the_clock(self) -> None:
        """Take notice of the time, all processes by the clock of the first; where time decides nothing, do nothing."""
        if self.config.max_minutes is not None:
            self._now = self.team.sum([self.elapsed() if self.team.is_first else 0.0])[0]

    def is_out_of_time(self) -> bool:
        """Whether the time was over at the last look at the clock."""
        return self.config.max_minutes is not None and self._now >= 60.0 * self.config.max_minutes

    def progress(self, batch: int = 0) -> float:
        """How much of the run is over: by epochs where they are given, else by the clock.

        Args:
            batch: Batches done of a running epoch.
        """
        if self.config.epochs is not None:
            return (self.state.epoch + batch / self.n_batches) / self.config.epochs
        return self._now / (60.0 * self.config.max_minutes)

    def learning_rate(self, batch: int) -> float:
        """Rate of the step after ``batch`` batches of a running epoch."""
        progress, options, state = self.progress(batch), self.config.stage_two, self.state
        if state.stage == 1 or options.learning_rate is None:
            return self.config.optimizer.learning_rate * self.schedule.factor(state.step, progress)
        if options.schedule == "constant":
            return options.learning_rate
        done = (progress - state.stage_progress) / max(1.0 - state.stage_progress, 1e-9)
        return options.learning_rate * cosine(min(done, 1.0), self.config.schedule.final)

    def finish_epoch(self) -> bool:
        """What follows from a completed epoch; whether the second stage begins."""
        begins = self._begins_stage_two()
        if begins:
            state = self.state
            state.stage, state.stage_epoch, state.stage_progress = 2, state.epoch, self.progress()
            state.best_loss = None  # losses of different stages cannot be compared
            self.schedule.forget_losses()
        self.state.finished = self._reason_to_finish()
        return begins

    def extend(self) -> None:
        """Go on with a run that has ended, as far as its new length allows; its rate is that of the new length."""
        state = self.state
        if state.stage == 2:
            past = state.history[state.stage_epoch - 1]
            state.stage_progress = (
                past["epoch"] / self.config.epochs
                if self.config.epochs is not None
                else past["seconds"] / (60.0 * self.config.max_minutes)
            )
        self._now = state.seconds
        state.finished = self._reason_to_finish()

    def seconds_left(self, batch: int = 0) -> float | None:
        """Estimate from the pace so far, None before there is one; ``batch`` are done of a running epoch."""
        estimates = []
        if self.config.max_minutes is not None:
            estimates.append(60.0 * self.config.max_minutes - self.elapsed())
        epochs_done = self.state.epoch + batch / self.n_batches
        if self.config.epochs is not None and epochs_done > 0.0:
            estimates.append(self.elapsed() / epochs_done * (self.config.epochs - epochs_done))
        return max(min(estimates), 0.0) if estimates else None

    def _begins_stage_two(self) -> bool:
        options, state = self.config.stage_two, self.state
        if options is None or state.stage == 2:
            return False
        if isinstance(options.start, int) and state.epoch >= options.start:
            return True
        if isinstance(options.start, float) and self.progress() >= options.start:
            return True
        return self._is_out_of_patience()

    def _reason_to_finish(self) -> str | None:
        config, state = self.config, self.state
        if config.epochs is not None and state.epoch >= config.epochs:
            return f"{state.epoch} epochs are done"
        if self.is_out_of_time():
            return f"{config.max_minutes:g} minutes are over"
        if self._is_out_of_patience():
            return f"the validation loss has not fallen for {config.early_stopping} epochs"
        return None

    def _is_out_of_patience(self) -> bool:
        patience, state = self.config.early_stopping, self.state
        return patience is not None and state.epoch - max(state.best_epoch, state.stage_epoch) >= patience

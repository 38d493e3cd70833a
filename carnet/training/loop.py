"""Steps, epochs and validation of one run: everything between the data sets and the files.

Imports Torch, ``carnet.data`` and the modules beside it; reads and writes no file.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from carnet.data.batches import GraphDataset
from carnet.training.checkpoint import Checkpoint, RunState, optimizer_moments, restore_moments
from carnet.training.config import TrainConfig
from carnet.training.ema import MovingAverage
from carnet.training.history import MILLI
from carnet.training.loss import ErrorSums, LossFunction
from carnet.training.progress import ProgressDisplay
from carnet.training.schedule import Schedule


class TrainingDiverged(RuntimeError):
    """The loss or its gradient is no longer a finite number; the message names epoch and batch."""


@dataclass(frozen=True)
class Validation:
    """Errors of the averaged model on the validation structures.

    Attributes:
        loss: Loss over all of them.
        sums: Error sums of the quantities that these structures have.
    """

    loss: float
    sums: dict[str, ErrorSums]


class TrainingLoop:
    """A model in training.

    Args:
        model: A CarNet, or anything with its interface, on its device.
        config: The run.
        train: Structures to learn from.
        validation: Structures to choose the best epoch by.
    """

    def __init__(
        self, model: torch.nn.Module, config: TrainConfig, train: GraphDataset, validation: GraphDataset
    ) -> None:
        self.model = model
        self.config = config
        self.train = train
        self.validation = validation
        self.loss = LossFunction.from_config(config.loss, train.quantities)
        self.schedule = Schedule(config.schedule)
        self.parameters: dict[str, Tensor] = {
            name: parameter for name, parameter in model.named_parameters() if parameter.requires_grad
        }
        self.optimizer = _optimizer(self.parameters, config)
        self.average = MovingAverage(self.parameters, config.ema)
        self.best: dict[str, Tensor] = {}
        self.state = RunState()
        self._started = time.monotonic()

    @property
    def n_batches(self) -> int:
        """Batches in an epoch."""
        return self.train.n_batches(self.config.batch_size)

    def run(self, display: ProgressDisplay, after_epoch: Callable[[bool], None]) -> None:
        """Train until the run is over.

        Args:
            display: Shows the progress.
            after_epoch: Called after every epoch with whether it is the best so far; writes the files.

        Raises:
            TrainingDiverged: The loss is not finite any more.
        """
        self._started = time.monotonic() - self.state.seconds
        while self.state.finished is None:
            is_best = self._run_epoch(display)
            after_epoch(is_best)
            display.epoch(self.state.history[-1], is_best, self._seconds_left())

    def compile_kernels(self) -> float:
        """Compute one structure's loss and gradient and discard them; seconds it took.

        Kernels are compiled on first use, which no epoch and no clock should have to wait for.
        """
        start = time.monotonic()
        graph, targets = next(iter(self.train.batches(1)))
        self.model.train()
        graph, targets = graph.to(self.config.device), targets.to(self.config.device)
        self.loss(self._predict(graph, targets), targets).backward()
        self.optimizer.zero_grad(set_to_none=True)
        return time.monotonic() - start

    def validate(self) -> Validation:
        """Errors of the averaged model on the validation structures."""
        with self.average.applied():
            sums = {quantity: ErrorSums() for quantity in self.loss.weights}
            self.model.eval()
            for graph, targets in self.validation.batches(self.config.batch_size):
                graph, targets = graph.to(self.config.device), targets.to(self.config.device)
                for quantity, batch_sums in self.loss.sums(self._predict(graph, targets), targets).items():
                    sums[quantity] = sums[quantity] + batch_sums
        labelled = {quantity: entry for quantity, entry in sums.items() if entry.count}
        return Validation(self.loss.of_sums(labelled), labelled)

    def checkpoint(self, identity: dict, versions: dict[str, str]) -> Checkpoint:
        """The state between two epochs; its tensors are the live ones."""
        return Checkpoint(
            identity=identity,
            state=self.state,
            schedule=self.schedule.state(),
            average_steps=self.average.steps,
            threads=torch.get_num_threads(),
            versions=versions,
            parameters=self.parameters,
            average=self.average.average,
            best=self.best,
            moments=optimizer_moments(self.optimizer, self.parameters),
        )

    @torch.no_grad()
    def restore(self, checkpoint: Checkpoint) -> None:
        """Continue from a checkpoint of the same run."""
        for name, parameter in self.parameters.items():
            parameter.copy_(checkpoint.parameters[name])
        self.average.load(checkpoint.average, checkpoint.average_steps)
        self.best = {name: value.to(self.config.device) for name, value in checkpoint.best.items()}
        restore_moments(self.optimizer, self.parameters, checkpoint.moments)
        self.schedule.load(checkpoint.schedule)
        self.state = checkpoint.state

    @torch.no_grad()
    def take_best(self) -> None:
        """Give the model the parameters of the best epoch."""
        for name, value in self.best.items():
            self.parameters[name].copy_(value)
        self.model.eval()

    def _run_epoch(self, display: ProgressDisplay) -> bool:
        """One epoch with its validation; whether it is the best so far."""
        epoch = self.state.epoch + 1
        total_loss, done, rate = 0.0, 0, 0.0
        self.model.train()
        batches = self.train.batches(self.config.batch_size, seed=self.config.seed, epoch=epoch)
        for done, (graph, targets) in enumerate(batches, start=1):
            rate = self._set_learning_rate(done - 1)
            total_loss += self._step(
                graph.to(self.config.device), targets.to(self.config.device), epoch, done
            )
            display.batch(epoch, done, total_loss / done, self._seconds_left(done))
            if self._is_out_of_time():
                break
        validation = self.validate()
        if not math.isfinite(validation.loss):
            raise TrainingDiverged(f"the validation loss after epoch {epoch} is {validation.loss}")
        return self._finish_epoch(total_loss / done, rate, validation)

    def _step(self, graph, targets, epoch: int, batch: int) -> float:
        """One optimiser step; the loss before it."""
        self.optimizer.zero_grad(set_to_none=True)
        loss = self.loss(self._predict(graph, targets), targets)
        value = loss.item()
        if not math.isfinite(value):
            raise self._diverged("loss", value, epoch, batch)
        loss.backward()
        clip = self.config.optimizer.gradient_clip
        norm = torch.nn.utils.clip_grad_norm_(
            self.parameters.values(), math.inf if clip is None else clip
        ).item()
        if not math.isfinite(norm):
            raise self._diverged("norm of the gradient", norm, epoch, batch)
        self.optimizer.step()
        self.average.update()
        self.state.step += 1
        return value

    def _predict(self, graph, targets) -> dict[str, Tensor]:
        wanted = {quantity: self.loss.needs(quantity, targets) for quantity in ("forces", "stress")}
        return self.model(graph, **wanted)

    def _finish_epoch(self, train_loss: float, rate: float, validation: Validation) -> bool:
        state = self.state
        state.epoch += 1
        state.seconds = time.monotonic() - self._started
        is_best = state.best_loss is None or validation.loss < state.best_loss
        if is_best:
            state.best_epoch, state.best_loss = state.epoch, validation.loss
            self.best = {name: value.clone() for name, value in self.average.average.items()}
        self.schedule.observe(validation.loss)
        row: dict[str, float] = {
            "epoch": state.epoch,
            "step": state.step,
            "seconds": round(state.seconds, 3),
            "learning_rate": rate,
            "train_loss": train_loss,
            "validation_loss": validation.loss,
        }
        for quantity, sums in validation.sums.items():
            row |= {f"{quantity}_mae": MILLI * sums.mae, f"{quantity}_rmse": MILLI * sums.rmse}
        state.history.append(row)
        state.finished = self._reason_to_finish()
        return is_best

    def _reason_to_finish(self) -> str | None:
        config, state = self.config, self.state
        if config.epochs is not None and state.epoch >= config.epochs:
            return f"{state.epoch} epochs are done"
        if self._is_out_of_time():
            return f"{config.max_minutes:g} minutes are over"
        patience = config.early_stopping
        if patience is not None and state.epoch - state.best_epoch >= patience:
            return f"the validation loss has not fallen for {patience} epochs"
        return None

    def _set_learning_rate(self, batch: int) -> float:
        rate = self.config.optimizer.learning_rate * self.schedule.factor(
            self.state.step, self._progress(batch)
        )
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        return rate

    def _progress(self, batch: int) -> float:
        """How much of the run is over: by epochs where they are given, else by the clock."""
        if self.config.epochs is not None:
            return (self.state.epoch + batch / self.n_batches) / self.config.epochs
        return self._elapsed() / (60.0 * self.config.max_minutes)

    def _elapsed(self) -> float:
        return time.monotonic() - self._started

    def _is_out_of_time(self) -> bool:
        return self.config.max_minutes is not None and self._elapsed() >= 60.0 * self.config.max_minutes

    def _seconds_left(self, batch: int = 0) -> float | None:
        """Estimate from the pace so far, None before there is one; ``batch`` are done of a running epoch."""
        estimates = []
        if self.config.max_minutes is not None:
            estimates.append(60.0 * self.config.max_minutes - self._elapsed())
        epochs_done = self.state.epoch + batch / self.n_batches
        if self.config.epochs is not None and epochs_done > 0.0:
            estimates.append(self._elapsed() / epochs_done * (self.config.epochs - epochs_done))
        return max(min(estimates), 0.0) if estimates else None

    def _diverged(self, what: str, value: float, epoch: int, batch: int) -> TrainingDiverged:
        rate = self.optimizer.param_groups[0]["lr"]
        return TrainingDiverged(
            f"the {what} is {value} in epoch {epoch}, batch {batch} of {self.n_batches}, at learning rate "
            f"{rate:.2g}; try a lower optimizer.learning_rate, and look for wrong labels"
        )


def _optimizer(parameters: dict[str, Tensor], config: TrainConfig) -> torch.optim.Optimizer:
    options = config.optimizer
    matrices = [parameter for parameter in parameters.values() if parameter.ndim >= 2]
    vectors = [parameter for parameter in parameters.values() if parameter.ndim < 2]
    groups = [
        {"params": matrices, "weight_decay": options.weight_decay},
        {"params": vectors, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(
        [group for group in groups if group["params"]],
        lr=options.learning_rate,
        betas=options.betas,
        fused=True,
    )

"""Steps, epochs and validation of one run: everything between the data sets and the files but its ``epochs``."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any, Literal

import torch
from torch import Tensor

from carnet.data.batches import GraphDataset
from carnet.errors import InputError
from carnet.training.checkpoint import (
    Checkpoint,
    RunState,
    check_checkpoint,
    optimizer_moments,
    restore_moments,
)
from carnet.training.config.run import TrainConfig
from carnet.training.distributed import Team
from carnet.training.ema import MovingAverage
from carnet.training.epochs import Epochs
from carnet.training.history import MILLI
from carnet.training.loss import ErrorSums, LossFunction
from carnet.training.optimizer import make_optimizer, set_learning_rate
from carnet.training.progress import ProgressDisplay
from carnet.training.steps import NotFinite, Steps, TorchSteps, predict
from carnet.training.tensor_term import TensorTerm


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

    Attributes:
        steps: What makes its steps, chosen by ``use``; Torch to begin with.

    Args:
        model: A CarNet, or anything with its interface, on its device; what is to stay as it is has no
            gradient.
        config: The run.
        train: Structures to learn from.
        validation: Structures to choose the best epoch by.
        team: The processes that train together.
        tensors: Terms of the tensor targets.
    """

    def __init__(
        self,
        model: torch.nn.Module,
        config: TrainConfig,
        train: GraphDataset,
        validation: GraphDataset,
        team: Team = Team(),
        tensors: Sequence[TensorTerm] = (),
    ) -> None:
        self.model = model
        self.config = config
        self.train = train
        self.validation = validation
        self.team = team
        configs = [config.loss] if config.stage_two is None else [config.loss, config.stage_two.loss]
        self._losses = [LossFunction.from_config(loss, train.quantities, tensors) for loss in configs]
        self.parameters: dict[str, Tensor] = {
            name: parameter for name, parameter in model.named_parameters() if parameter.requires_grad
        }
        self.device = next(model.parameters()).device
        self.optimizer = make_optimizer(model, self.parameters, config.optimizer)
        self.average = MovingAverage(self.parameters, config.ema)
        self.best: dict[str, Tensor] = {}
        self.epochs = Epochs(config, self.n_batches, team)
        self.steps: Steps[Any]
        self.use("torch")

    @property
    def state(self) -> RunState:
        """Where the run stands."""
        return self.epochs.state

    @property
    def loss(self) -> LossFunction:
        """The loss of the stage that the run is in."""
        return self._losses[self.state.stage - 1]

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
        self.epochs.start_clock()
        while self.state.finished is None:
            stage = self.state.stage
            is_best = self._run_epoch(display)
            after_epoch(is_best)
            display.epoch(self.state.history[-1], is_best, self.epochs.seconds_left())
            if self.state.stage != stage and self.state.finished is None:
                display.say("the second stage begins; its losses are not to be compared with those above")

    def use(self, engine: Literal["program", "torch"]) -> None:
        """Have an engine make the steps; it goes on with whatever state the run is in.

        Args:
            engine: "program" for what `carnet.training.engine.why_not` has nothing against.
        """
        kind: type[Steps] = TorchSteps
        if engine == "program":
            from carnet.training.program.steps import ProgramSteps  # which needs Numba

            kind = ProgramSteps
        learning = (self.parameters, self.optimizer, self.average)
        self.steps = kind(self.model, self.config, self.train, self.validation, self.team, *learning)

    def compile_kernels(self) -> float:
        """Compile what steps and validations need; seconds it took. No epoch and no clock should have to wait for it."""
        start = time.monotonic()
        self.steps.prepare(self.loss)
        graph, labels = (part.to(self.device) for part in self.validation[0])
        self.model.eval()
        predict(self.model, self.loss, graph, labels)
        return time.monotonic() - start

    def validate(self) -> Validation:
        """Errors of the averaged model on the validation structures."""
        labelled = {}
        for quantity, own in self.steps.errors(self.loss).items():
            total = ErrorSums(*self.team.sum(astuple(own)))
            if total.count:
                labelled[quantity] = total
        return Validation(self.loss.of_sums(labelled), labelled)

    def checkpoint(self, identity: dict, versions: dict[str, str]) -> Checkpoint:
        """The state between two epochs; its tensors are the live ones."""
        return Checkpoint(
            identity=identity,
            state=self.state,
            schedule=self.epochs.schedule.state(),
            average_steps=self.average.steps,
            uniform_from=self.average.uniform_from,
            processes=self.team.size,
            versions=versions,
            parameters=self.parameters,
            average=self.average.average,
            best=self.best,
            moments=optimizer_moments(self.optimizer, self.parameters),
        )

    @torch.no_grad()
    def restore(self, checkpoint: Checkpoint, path: Path) -> None:
        """Continue from a checkpoint of the same run.

        Args:
            checkpoint: The checkpoint.
            path: Where it is from, for messages.

        Raises:
            InputError: Something in it does not fit; nothing has changed then.
        """
        check_checkpoint(path, checkpoint, self.parameters, self.optimizer)
        self.epochs.check(checkpoint.state, checkpoint.schedule, path)
        is_uniform = checkpoint.state.stage == 2 and self.config.stage_two.average == "uniform"
        if is_uniform != (checkpoint.uniform_from is not None):
            expected = (
                "a step, since when the average is a plain mean"
                if is_uniform
                else "null, as the average is no plain mean"
            )
            raise InputError(f"{path}: uniform_from is {checkpoint.uniform_from}, expected {expected}")
        for name, parameter in self.parameters.items():
            parameter.copy_(checkpoint.parameters[name])
        self.average.load(checkpoint.average, checkpoint.average_steps, checkpoint.uniform_from)
        self.best = {name: value.to(self.device) for name, value in checkpoint.best.items()}
        restore_moments(self.optimizer, self.parameters, checkpoint.moments)
        self.epochs.schedule.load(checkpoint.schedule)
        self.epochs.state = checkpoint.state

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
        for done, batch in enumerate(self.steps.batches(epoch), start=1):
            rate = self.epochs.learning_rate(done - 1)
            set_learning_rate(self.optimizer, rate)
            total_loss += self.step(batch, f"in epoch {epoch}, batch {done} of {self.n_batches}")
            display.batch(epoch, done, total_loss / done, self.epochs.seconds_left(done))
            self.epochs.look_at_the_clock()
            if self.epochs.is_out_of_time():
                break
        validation = self.validate()
        if not math.isfinite(validation.loss):
            raise TrainingDiverged(f"the validation loss after epoch {epoch} is {validation.loss}")
        return self._finish_epoch(total_loss / done, rate, validation)

    def step(self, batch: Any, place: str) -> float:
        """One optimiser step.

        Args:
            batch: This process's part of the batch, as ``steps`` has them; None where it has none.
            place: Where in the run it is, for the error.

        Returns:
            The loss of the whole batch before the step.

        Raises:
            TrainingDiverged: The loss or its gradient is not finite.
        """
        try:
            loss = self.steps.step(batch, self.loss)
        except NotFinite as error:
            raise self._diverged(error.what, error.value, place) from None
        self.state.step += 1
        return loss

    def _finish_epoch(self, train_loss: float, rate: float, validation: Validation) -> bool:
        state = self.state
        state.epoch += 1
        state.seconds = self.epochs.elapsed()
        self.epochs.look_at_the_clock()
        is_best = state.best_loss is None or validation.loss < state.best_loss
        if is_best:
            state.best_epoch, state.best_loss = state.epoch, validation.loss
            self.best = {name: value.clone() for name, value in self.average.average.items()}
        self.epochs.schedule.observe(validation.loss)
        row: dict[str, float] = {
            "epoch": state.epoch,
            **({} if self.config.stage_two is None else {"stage": state.stage}),
            "step": state.step,
            "seconds": round(state.seconds, 3),
            "learning_rate": rate,
            "train_loss": train_loss,
            "validation_loss": validation.loss,
        }
        for quantity, sums in validation.sums.items():
            factor = 1.0 if quantity in self.loss.tensors else MILLI
            row |= {f"{quantity}_mae": factor * sums.mae, f"{quantity}_rmse": factor * sums.rmse}
        state.history.append(row)
        if self.epochs.finish_epoch() and self.config.stage_two.average == "uniform":
            self.average.start_uniform()
        return is_best

    def _diverged(self, what: str, value: float, place: str) -> TrainingDiverged:
        rate = self.optimizer.param_groups[0]["lr"]
        return TrainingDiverged(
            f"the {what} is {value} {place}, at learning rate {rate:.2g}; try a lower optimizer.learning_rate, "
            "and look for wrong labels"
        )

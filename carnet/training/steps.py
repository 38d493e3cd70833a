"""Steps of an optimiser with gradients by Torch: for every model, on every device."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

import torch
from torch import Tensor

from carnet.data.batches import BatchLabels, GraphDataset
from carnet.data.graph import Graph
from carnet.training.config.run import TrainConfig
from carnet.training.distributed import Team
from carnet.training.ema import MovingAverage
from carnet.training.loss import ErrorSums, LossFunction

VALIDATION_BATCHES = 4  # a validation keeps no graph for a second derivative, so more structures fit into memory


class NotFinite(ArithmeticError):
    """The loss or its gradient is no longer a finite number.

    Attributes:
        what: Which of them.
        value: What it is.
    """

    def __init__(self, what: str, value: float) -> None:
        super().__init__(f"the {what} is {value}")
        self.what, self.value = what, value


class Steps(Protocol):
    """What makes the steps of a training."""

    engine: str

    def batches(self, epoch: int) -> Iterator[Any]:
        """The batches of an epoch, or this process's part of each; None where it has none."""

    def batch(self, indices: Sequence[int]) -> Any:
        """A batch of these structures of the data set."""

    def prepare(self, loss: LossFunction) -> None:
        """Compile what is needed, which no epoch and no clock should have to wait for; nothing has changed afterwards."""

    def step(self, batch: Any, loss: LossFunction) -> float:
        """Change the parameters, and their average.

        Args:
            batch: What to learn from.
            loss: What is to become small.

        Returns:
            The loss of the whole batch before the step.

        Raises:
            NotFinite: The loss or its gradient; nothing has changed.
        """

    def errors(self, loss: LossFunction) -> dict[str, ErrorSums]:
        """Sums of the averaged model's errors over this process's part of the validation structures."""


TorchBatch = tuple[Graph, BatchLabels]


class TorchSteps:
    """Gradients by Torch, whose graph runs through the model's kernels.

    Args:
        model: A CarNet, or anything with its interface, on its device.
        config: The run.
        train: Structures to learn from.
        validation: Structures to choose the best epoch by.
        team: The processes that train together.
        parameters: Those that learn, by name.
        optimizer: Of these.
        average: Of these.
    """

    engine = "torch"

    def __init__(
        self,
        model: torch.nn.Module,
        config: TrainConfig,
        train: GraphDataset,
        validation: GraphDataset,
        team: Team,
        parameters: dict[str, Tensor],
        optimizer: torch.optim.Optimizer,
        average: MovingAverage,
    ) -> None:
        self._model, self._config, self._team = model, config, team
        self._train, self._validation = train, validation
        self._parameters, self._optimizer, self._average = parameters, optimizer, average
        self._device = next(model.parameters()).device

    def batches(self, epoch: int) -> Iterator[TorchBatch | None]:
        """The batches of an epoch, or this process's part of each; None where it has none."""
        part, parts = self._team.rank, self._team.size
        return self._train.batches(self._config.batch_size, seed=self._config.seed, epoch=epoch, part=part, parts=parts)

    def batch(self, indices: Sequence[int]) -> TorchBatch:
        """A batch of these structures of the data set."""
        return self._train.batch(indices)

    def prepare(self, loss: LossFunction) -> None:
        """Compute one structure's loss and gradient and discard them: kernels are compiled on first use."""
        self._model.train()
        graph, labels = self._train[0]
        graph, labels = graph.to(self._device), labels.to(self._device)
        self._backward(loss(predict(self._model, loss, graph, labels), labels))
        self._optimizer.zero_grad(set_to_none=True)

    def step(self, batch: TorchBatch | None, loss: LossFunction) -> float:
        """Change the parameters, and their average; see `Steps`."""
        self._optimizer.zero_grad(set_to_none=True)
        value = self._loss_and_gradients(batch, loss)
        clip = self._config.optimizer.gradient_clip
        norm = torch.nn.utils.clip_grad_norm_(self._parameters.values(), math.inf if clip is None else clip).item()
        if not math.isfinite(norm):
            raise NotFinite("norm of the gradient", norm)
        self._optimizer.step()
        self._average.update()
        return value

    def errors(self, loss: LossFunction) -> dict[str, ErrorSums]:
        """Sums of the averaged model's errors over this process's part of the validation structures."""
        sums = {quantity: ErrorSums() for quantity in loss.terms}
        size = VALIDATION_BATCHES * self._config.batch_size
        with self._average.applied():
            self._model.eval()
            for batch in self._validation.batches(size, part=self._team.rank, parts=self._team.size):
                if batch is not None:
                    graph, labels = batch[0].to(self._device), batch[1].to(self._device)
                    found = loss.sums(predict(self._model, loss, graph, labels), labels)
                    sums = {quantity: own + found.get(quantity, ErrorSums()) for quantity, own in sums.items()}
        return sums

    def _loss_and_gradients(self, batch: TorchBatch | None, loss: LossFunction) -> float:
        """The loss of the whole batch; every process gets the gradients of the whole batch."""
        names = list(loss.terms)
        counts, sums, prediction = dict.fromkeys(names, 0), {}, None
        if batch is not None:
            graph, labels = batch[0].to(self._device), batch[1].to(self._device)
            counts = loss.counts(labels)
            prediction = predict(self._model, loss, graph, labels)
            sums = loss.batch_sums(prediction, labels)
        # the mean is over the values of all processes, so each divides its sums by the common counts
        own = dict(zip(sums, torch.stack([*sums.values()]).tolist() if sums else [], strict=True))
        shared = self._team.sum([*counts.values(), *(own.get(name, 0.0) for name in names)])
        common = dict(zip(names, shared, strict=False))
        totals = dict(zip(names, shared[len(names) :], strict=True))
        value = loss.of_totals(totals, common)
        if not math.isfinite(value):
            raise NotFinite("loss", value)
        if prediction is not None:
            self._backward(loss.mean(sums, common, prediction))
        self._team.sum_gradients(self._parameters.values())
        return value

    def _backward(self, loss: Tensor) -> None:
        """Gradients of the parameters alone: those of the edge vectors, which forces were made from, cost a fifth more."""
        loss.backward(inputs=list(self._parameters.values()))


def predict(model: torch.nn.Module, loss: LossFunction, graph: Graph, labels: BatchLabels) -> dict[str, Tensor]:
    """What the loss of a batch needs; where it needs nothing, whatever there is."""
    needed = [quantity for quantity in loss.terms if loss.needs(quantity, labels)]
    wanted: dict[str, object] = {quantity: quantity in needed for quantity in ("forces", "stress")}
    if loss.tensors and needed:
        tensors = [name for name in needed if name in loss.tensors]
        wanted |= {"energy": len(needed) > len(tensors), "targets": tensors}
    elif getattr(model, "targets", ()) and needed:
        wanted["targets"] = ()
    return model(graph, **wanted)

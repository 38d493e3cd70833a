"""Steps of an optimiser with gradients by the generated training program: for potentials on a CPU."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np
import torch
from torch import Tensor

from carnet.data.batches import GraphDataset
from carnet.model.network import CarNet
from carnet.ops.threads import kernel_threads
from carnet.training.config.run import TrainConfig
from carnet.training.distributed import Team
from carnet.training.ema import MovingAverage
from carnet.training.loss import ErrorSums, LossFunction
from carnet.training.program.batch import Batch, PreparedStructures
from carnet.training.program.network import TrainingNetwork
from carnet.training.program.optimizer import FlatOptimizer
from carnet.training.steps import NotFinite
from codegen.training.description import Parameter


class ProgramSteps:
    """Gradients by the program that is generated for the model.

    Args:
        model: A potential that the program covers, see `carnet.training.engine.why_not`.
        config: The run.
        train: Structures to learn from.
        validation: Structures to choose the best epoch by.
        team: The processes that train together.
        parameters: Those that learn, by name.
        optimizer: Of these.
        average: Of these.
    """

    engine = "program"

    def __init__(
        self,
        model: CarNet,
        config: TrainConfig,
        train: GraphDataset,
        validation: GraphDataset,
        team: Team,
        parameters: dict[str, Tensor],
        optimizer: torch.optim.Optimizer,
        average: MovingAverage,
    ) -> None:
        self._config, self._team = config, team
        self._structures = PreparedStructures(train, model.species)
        self._validation = PreparedStructures(validation, model.species)
        self._batch = self._structures.new_batch()
        self._optimizer = FlatOptimizer(optimizer, parameters, average, kernel_threads())
        flat = self._optimizer
        memory = {
            name: Parameter(place.of(flat.parameters).reshape(-1), place.of(flat.gradients).reshape(-1))
            for name, place in flat.places.items()
        }
        for name, value in model.named_parameters():  # those that do not learn
            if name not in memory:
                own = value.detach().view(-1).numpy()
                memory[name] = Parameter(own, np.zeros_like(own))
        self._network = TrainingNetwork(model, memory, self._batch, kernel_threads())

    def batches(self, epoch: int) -> Iterator[Batch | None]:
        """The batches of an epoch, or this process's part of each, all in the same memory; None where it has none."""
        part, parts = self._team.rank, self._team.size
        return self._structures.batches(
            self._batch, self._config.batch_size, seed=self._config.seed, epoch=epoch, part=part, parts=parts
        )

    def batch(self, indices: Sequence[int]) -> Batch:
        """A batch of these structures of the data set, in the memory of all batches."""
        self._structures.join(self._batch, indices)
        return self._batch

    def prepare(self, loss: LossFunction) -> None:
        """Compute one structure's gradients and forget them: the program is compiled then."""
        batch = self.batch([0])
        self._network.gradients(loss, batch.loss_counts(loss))

    def errors(self, loss: LossFunction) -> dict[str, ErrorSums]:
        """Sums of the averaged model's errors over this process's part of the validation structures."""
        sums = {quantity: ErrorSums() for quantity in loss.terms}
        part, parts = self._team.rank, self._team.size
        with self._optimizer.averaged():
            for batch in self._validation.batches(self._batch, self._config.batch_size, part=part, parts=parts):
                if batch is not None:
                    found = loss.sums(self._network.predictions(), batch.labels())
                    sums = {quantity: own + found.get(quantity, ErrorSums()) for quantity, own in sums.items()}
        return sums

    def step(self, batch: Batch | None, loss: LossFunction) -> float:
        """Change the parameters, and their average; see `carnet.training.steps.Steps`."""
        counts = dict.fromkeys(loss.terms, 0) if batch is None else batch.loss_counts(loss)
        # the mean is over the values of all processes, so each divides its sums by the common counts
        shared = dict(zip(counts, self._team.sum([*counts.values()]), strict=True))
        if batch is None:
            own = dict.fromkeys(loss.terms, 0.0)
            self._optimizer.gradients[:] = 0
        else:
            own = self._network.gradients(loss, shared)
        value = loss.of_totals(dict(zip(own, self._team.sum([*own.values()]), strict=True)), shared)
        if not math.isfinite(value):
            raise NotFinite("loss", value)
        self._team.sum_array(self._optimizer.gradients)
        clip = self._config.optimizer.gradient_clip
        norm = self._optimizer.step(math.inf if clip is None else clip)
        if not math.isfinite(norm):
            raise NotFinite("norm of the gradient", norm)
        return value

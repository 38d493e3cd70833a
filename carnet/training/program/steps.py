"""Steps of an optimiser with gradients by the generated training program: for potentials on a CPU."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Iterator

import numpy as np
import torch
from torch import Tensor

from carnet.data.batches import GraphDataset
from carnet.model.network import CarNet
from carnet.ops.threads import kernel_threads
from carnet.training.config.run import TrainConfig
from carnet.training.distributed import Team
from carnet.training.ema import MovingAverage
from carnet.training.loss import LossFunction
from carnet.training.program.batch import Batch, PreparedStructures
from carnet.training.program.network import TrainingNetwork
from carnet.training.steps import NotFinite
from codegen.training.description import Parameter


def why_not(model: torch.nn.Module, loss: LossFunction) -> str | None:
    """What about a model the program does not cover; None where nothing is."""
    if not isinstance(model, CarNet):
        return "the model is none of the package's own"
    if model.embedding.device.type != "cpu":
        return f"the device is {model.embedding.device.type}"
    if importlib.util.find_spec("numba") is None:
        return "Numba is not installed"
    if not model.has_energy or model.heads or loss.tensors:
        return "tensor targets are learnt"
    if model.grid is None:
        return "radial functions are no splines (radial_knots: null)"
    return None


class ProgramSteps:
    """Gradients by the program that is generated for the model.

    Args:
        model: A potential that ``why_not`` has nothing against.
        config: The run.
        train: Structures to learn from.
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
        team: Team,
        parameters: dict[str, Tensor],
        optimizer: torch.optim.Optimizer,
        average: MovingAverage,
    ) -> None:
        self._config, self._team = config, team
        self._parameters, self._optimizer, self._average = parameters, optimizer, average
        self._structures = PreparedStructures(train, model.species)
        self._batch = self._structures.new_batch()
        self._gradients = {name: torch.zeros_like(value) for name, value in model.named_parameters()}
        memory = {
            name: Parameter(_flat(value), _flat(self._gradients[name])) for name, value in model.named_parameters()
        }
        self._network = TrainingNetwork(model, memory, self._batch, kernel_threads())

    def batches(self, epoch: int) -> Iterator[Batch | None]:
        """The batches of an epoch, or this process's part of each, all in the same memory; None where it has none."""
        part, parts = self._team.rank, self._team.size
        return self._structures.batches(
            self._batch, self._config.batch_size, seed=self._config.seed, epoch=epoch, part=part, parts=parts
        )

    def prepare(self, loss: LossFunction) -> None:
        """Compute one structure's gradients and forget them: the program is compiled then."""
        batch = next(self._structures.batches(self._batch, 1))
        self._network.gradients(loss, batch.loss_counts(loss))

    def step(self, batch: Batch | None, loss: LossFunction) -> float:
        """Change the parameters, and their average; see `carnet.training.steps.Steps`."""
        counts = dict.fromkeys(loss.terms, 0) if batch is None else batch.loss_counts(loss)
        # the mean is over the values of all processes, so each divides its sums by the common counts
        shared = dict(zip(counts, self._team.sum([*counts.values()]), strict=True))
        if batch is None:
            own = dict.fromkeys(loss.terms, 0.0)
            for gradient in self._gradients.values():
                gradient.zero_()
        else:
            own = self._network.gradients(loss, shared)
        value = loss.of_totals(dict(zip(own, self._team.sum([*own.values()]), strict=True)), shared)
        if not math.isfinite(value):
            raise NotFinite("loss", value)
        for name, parameter in self._parameters.items():
            parameter.grad = self._gradients[name]
        self._team.sum_gradients(self._parameters.values())
        clip = self._config.optimizer.gradient_clip
        norm = torch.nn.utils.clip_grad_norm_(self._parameters.values(), math.inf if clip is None else clip).item()
        if not math.isfinite(norm):
            raise NotFinite("norm of the gradient", norm)
        self._optimizer.step()
        self._average.update()
        return value


def _flat(tensor: Tensor) -> np.ndarray:
    """A tensor's numbers in the memory where they are, [numbers].

    Raises:
        RuntimeError: They do not lie one after the other.
    """
    return tensor.detach().view(-1).numpy()

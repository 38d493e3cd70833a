"""The training program and the Torch path on the same model and structures, for tests that compare them."""

from __future__ import annotations

import copy
from collections.abc import Sequence

import numpy as np
import torch

from carnet import CarNet, GraphDataset, ModelConfig, Structure
from carnet.data.labels import QUANTITIES
from carnet.model.network import FIRST_ENERGIES
from carnet.training.config.optimisation import LossConfig
from carnet.training.loss import LossFunction
from carnet.training.program.batch import Batch, PreparedStructures
from carnet.training.program.network import TrainingNetwork
from carnet.training.steps import predict
from codegen.training.description import Parameter

SPECIES = (1, 6, 8, 14)
"""Of the models; silicon is in no structure."""


def noisy_model(config: ModelConfig, species: Sequence[int] = SPECIES, seed: int = 5) -> CarNet:
    """In float64, with noise on every parameter and small reference energies, which take no digits from the rest."""
    torch.manual_seed(seed)
    reference = {z: -0.1 * place for place, z in enumerate(species, start=1)}
    model = CarNet(config, species, reference_energies=reference, scale=1.7, mean_neighbours=6.5).double().train()
    with torch.no_grad():
        for parameter in model.parameters():
            size = parameter.square().mean().sqrt() if parameter.any() else 1.0
            parameter += 0.3 * size * torch.randn_like(parameter)
        for readout in model.readouts:
            readout.layers[-1].weight /= FIRST_ENERGIES
    return model


def loss_function(**terms) -> LossFunction:
    """A loss of energies, forces and stresses, as configured."""
    return LossFunction.from_config(LossConfig(**terms), QUANTITIES)


class Twins:
    """A model with its training program.

    Args:
        model: In float64; the program has a copy of it.
        threads: Of the program.
        dtype: Of the program.
    """

    def __init__(self, model: CarNet, threads: int = 1, dtype: torch.dtype = torch.float64) -> None:
        self.model, own = model, copy.deepcopy(model).to(dtype)
        self.arrays = {
            name: Parameter(
                value.detach().view(-1).numpy(), np.full(value.numel(), np.nan, value.detach().numpy().dtype)
            )
            for name, value in own.named_parameters()
        }
        self.batch = Batch(len(model.species))
        self.network = TrainingNetwork(own, self.arrays, self.batch, threads)

    def program(self, structures: Sequence[Structure], loss: LossFunction) -> tuple[float, dict[str, np.ndarray]]:
        """Loss and gradients by the program, for all structures as one batch."""
        prepared = PreparedStructures(GraphDataset(structures, self.model.config.cutoff), self.model.species)
        (batch,) = prepared.batches(self.batch, len(structures))
        counts = batch.loss_counts(loss)
        value = loss.of_totals(self.network.gradients(loss, counts), counts)
        return value, {name: each.gradient.copy() for name, each in self.arrays.items()}

    def predictions(self, structures: Sequence[Structure]) -> dict[str, torch.Tensor]:
        """What the program predicts for all structures as one batch."""
        prepared = PreparedStructures(GraphDataset(structures, self.model.config.cutoff), self.model.species)
        next(prepared.batches(self.batch, len(structures)))
        return self.network.predictions()

    def torch(self, structures: Sequence[Structure], loss: LossFunction) -> tuple[float, dict[str, np.ndarray]]:
        """The same by Torch."""
        value = self.torch_loss(structures, loss)
        self.model.zero_grad(set_to_none=True)
        value.backward()
        return value.item(), {
            name: np.zeros(each.numel()) if each.grad is None else each.grad.numpy().ravel().copy()
            for name, each in self.model.named_parameters()
        }

    def torch_loss(self, structures: Sequence[Structure], loss: LossFunction) -> torch.Tensor:
        """The loss alone."""
        graph, labels = next(GraphDataset(structures, self.model.config.cutoff).batches(len(structures)))
        return loss(predict(self.model, loss, graph, labels), labels)


def largest_difference(made: dict[str, np.ndarray], expected: dict[str, np.ndarray], loss: float) -> float:
    """Largest difference of a parameter's gradient over its largest number, of all parameters the worst.

    A gradient may be little but rounding, of parameters that hardly matter or of atoms without neighbours, whose energies
    cancel: what counts is then a ten thousandth of the largest gradient of all, or a thousandth of the loss (and of 1).
    """
    assert made.keys() == expected.keys()
    floor = max(1e-4 * max(np.abs(value).max() for value in expected.values()), 1e-3 * max(abs(loss), 1.0))
    return max(
        np.abs(made[name] - value).max() / max(np.abs(value).max(initial=0), floor) for name, value in expected.items()
    )

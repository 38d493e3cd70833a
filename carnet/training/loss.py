"""The training loss, and the errors of a data set summed over its batches.

Huber loss on the energy per atom, the force components and the stress components (eV, eV/Å, eV/Å^3). Each
term is the mean over all its values in the batch. Imports Torch, ``carnet.data`` and ``config``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import huber_loss

from carnet.data.batches import QUANTITIES, Targets
from carnet.data.labels import Labels
from carnet.training.config import LossConfig


def residuals(quantity: str, prediction: Mapping[str, Tensor], targets: Targets) -> Tensor:
    """Prediction minus label in float64; energies are per atom.

    Args:
        quantity: "energy", "forces" or "stress".
        prediction: What the model returned for the batch.
        targets: The batch's labels, this one among them.

    Returns:
        [structures], [atoms, 3] or [structures, 3, 3].
    """
    difference = prediction[quantity].to(torch.float64) - getattr(targets, quantity)
    return difference / targets.n_atoms if quantity == "energy" else difference


@dataclass(frozen=True)
class ErrorSums:
    """Sums over the values of one quantity, from which the means over any number of batches follow.

    Attributes:
        count: Number of values.
        absolute: Sum of absolute errors.
        squared: Sum of squared errors.
        huber: Sum of Huber losses.
    """

    count: int = 0
    absolute: float = 0.0
    squared: float = 0.0
    huber: float = 0.0

    def __add__(self, other: ErrorSums) -> ErrorSums:
        return ErrorSums(
            self.count + other.count,
            self.absolute + other.absolute,
            self.squared + other.squared,
            self.huber + other.huber,
        )

    @property
    def mae(self) -> float:
        """Mean absolute error."""
        return self.absolute / self.count

    @property
    def rmse(self) -> float:
        """Root of the mean squared error."""
        return (self.squared / self.count) ** 0.5


@dataclass(frozen=True)
class LossFunction:
    """Weighted sum of Huber losses.

    Attributes:
        weights: Weight of each quantity that is learned.
        delta: Error above which the loss grows linearly.
    """

    weights: Mapping[str, float]
    delta: float

    @classmethod
    def from_config(cls, config: LossConfig, labels: Labels) -> LossFunction:
        """The loss on those quantities that have both a label and a weight."""
        weights = {name: getattr(config, name) for name in QUANTITIES if getattr(labels, name) is not None}
        return cls({name: weight for name, weight in weights.items() if weight > 0.0}, config.huber_delta)

    @property
    def needs_forces(self) -> bool:
        """Whether the model has to compute forces."""
        return "forces" in self.weights

    @property
    def needs_stress(self) -> bool:
        """Whether the model has to compute the stress."""
        return "stress" in self.weights

    def __call__(self, prediction: Mapping[str, Tensor], targets: Targets) -> Tensor:
        """Loss of a batch.

        Returns:
            A float64 scalar that can be differentiated.
        """
        total = torch.zeros((), dtype=torch.float64, device=targets.n_atoms.device)
        for quantity, weight in self.weights.items():
            difference = residuals(quantity, prediction, targets)
            total = total + weight * self._huber(difference) / difference.numel()
        return total

    def sums(self, prediction: Mapping[str, Tensor], targets: Targets) -> dict[str, ErrorSums]:
        """Sums of the errors of a batch, for each quantity that is learned."""
        return {name: self._sums(residuals(name, prediction, targets).detach()) for name in self.weights}

    def of_sums(self, sums: Mapping[str, ErrorSums]) -> float:
        """Loss of a whole data set, from sums over all its batches."""
        return sum(weight * sums[name].huber / sums[name].count for name, weight in self.weights.items())

    def _huber(self, difference: Tensor) -> Tensor:
        return huber_loss(difference, torch.zeros_like(difference), delta=self.delta, reduction="sum")

    def _sums(self, difference: Tensor) -> ErrorSums:
        return ErrorSums(
            count=difference.numel(),
            absolute=float(difference.abs().sum()),
            squared=float(difference.square().sum()),
            huber=float(self._huber(difference)),
        )

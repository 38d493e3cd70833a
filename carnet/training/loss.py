"""The training loss, and the errors of a data set summed over its batches.

Huber loss on the energy per atom, the force components and the stress components (eV, eV/Å, eV/Å^3). Each
term is the mean over its labelled values in the batch, each multiplied by the weight of its structure; values
without a label take no part. Imports Torch, ``carnet.data`` and ``config``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import huber_loss

from carnet.data.batches import Targets
from carnet.data.labels import QUANTITIES
from carnet.training.config import LossConfig


def residuals(quantity: str, prediction: Mapping[str, Tensor], targets: Targets) -> Tensor:
    """Prediction minus label in float64, zero where there is no label; energies are per atom.

    Args:
        quantity: "energy", "forces" or "stress".
        prediction: What the model returned for the batch.
        targets: The batch's labels, this one among them.

    Returns:
        [structures], [atoms, 3] or [structures, 3, 3].
    """
    label = getattr(targets, quantity)
    # `where` also stops the gradient, so that a value without a label may be anything
    difference = torch.where(label.isnan(), 0.0, prediction[quantity].to(torch.float64) - label)
    return difference / targets.n_atoms if quantity == "energy" else difference


@dataclass(frozen=True)
class ErrorSums:
    """Sums over the values of one quantity, from which the means over any number of batches follow.

    Attributes:
        count: Number of values.
        absolute: Sum of absolute errors.
        squared: Sum of squared errors.
        huber: Sum of Huber losses, each times the weight of its structure.
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
        """Mean absolute error; there must be values."""
        return self.absolute / self.count

    @property
    def rmse(self) -> float:
        """Root of the mean squared error; there must be values."""
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
    def from_config(cls, config: LossConfig, quantities: Collection[str]) -> LossFunction:
        """The loss on those quantities that have both a label and a weight."""
        weights = {name: getattr(config, name) for name in QUANTITIES if name in quantities}
        return cls({name: weight for name, weight in weights.items() if weight > 0.0}, config.huber_delta)

    def needs(self, quantity: str, targets: Targets) -> bool:
        """Whether the loss of a batch needs this prediction of the model."""
        return quantity in self.weights and getattr(targets, quantity) is not None

    def __call__(self, prediction: Mapping[str, Tensor], targets: Targets) -> Tensor:
        """Loss of a batch.

        Returns:
            A float64 scalar that can be differentiated.
        """
        # a batch without any term still has a gradient, of zeros
        total = 0.0 * prediction["energy"].sum().to(torch.float64)
        for quantity, (losses, count) in self.terms(prediction, targets).items():
            total = total + self.weights[quantity] * losses / max(count, 1)
        return total

    def terms(self, prediction: Mapping[str, Tensor], targets: Targets) -> dict[str, tuple[Tensor, int]]:
        """Sum of the weighted losses and number of labelled values, for each quantity that the batch has."""
        return {
            quantity: (
                self._huber(residuals(quantity, prediction, targets), targets.value_weights(quantity)),
                _count(quantity, targets),
            )
            for quantity in self.weights
            if self.needs(quantity, targets)
        }

    def sums(self, prediction: Mapping[str, Tensor], targets: Targets) -> dict[str, ErrorSums]:
        """Sums of the errors of a batch, for each quantity that is learned and that the batch has."""
        return {
            quantity: self._sums(quantity, residuals(quantity, prediction, targets).detach(), targets)
            for quantity in self.weights
            if self.needs(quantity, targets)
        }

    def of_sums(self, sums: Mapping[str, ErrorSums]) -> float:
        """Loss of a whole data set, from sums over all its batches."""
        return sum(
            weight * sums[name].huber / sums[name].count
            for name, weight in self.weights.items()
            if name in sums and sums[name].count
        )

    def _huber(self, difference: Tensor, weights: Tensor | None) -> Tensor:
        losses = huber_loss(difference, torch.zeros_like(difference), delta=self.delta, reduction="none")
        if weights is not None:
            losses = losses * weights.reshape(-1, *(1,) * (losses.ndim - 1))
        return losses.sum()

    def _sums(self, quantity: str, difference: Tensor, targets: Targets) -> ErrorSums:
        return ErrorSums(
            count=_count(quantity, targets),
            absolute=float(difference.abs().sum()),
            squared=float(difference.square().sum()),
            huber=float(self._huber(difference, targets.value_weights(quantity))),
        )


def _count(quantity: str, targets: Targets) -> int:
    """Labelled values of a batch."""
    label = getattr(targets, quantity)
    return label.numel() - int(label.isnan().sum())

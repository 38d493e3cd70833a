"""The training loss, and the errors of a data set summed over its batches.

Each term is the mean of a function of the errors over the labelled values in the batch, each multiplied by the
weight of its structure; values without a label take no part. Sums and counts are kept apart until the end, so
that a batch can be divided among processes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import astuple, dataclass

import torch
from torch import Tensor
from torch.nn.functional import huber_loss

from carnet.data.batches import BatchLabels
from carnet.data.labels import QUANTITIES
from carnet.data.targets.logarithm import learnt_name
from carnet.training.config.optimisation import LossConfig, TermConfig
from carnet.training.tensor_term import TensorTerm


def residuals(quantity: str, prediction: Mapping[str, Tensor], labels: BatchLabels) -> Tensor:
    """Prediction minus label in float64, zero where there is no label; energies are per atom.

    Args:
        quantity: "energy", "forces" or "stress".
        prediction: What the model returned for the batch.
        labels: The batch's labels, this one among them.

    Returns:
        [structures], [atoms, 3] or [structures, 3, 3].
    """
    label = getattr(labels, quantity)
    # `where` also stops the gradient, so that a value without a label may be anything
    difference = torch.where(label.isnan(), 0.0, prediction[quantity].to(torch.float64) - label)
    return difference / labels.n_atoms if quantity == "energy" else difference


@dataclass(frozen=True)
class ErrorSums:
    """Sums over the values of one quantity, from which the means over any number of batches follow.

    Attributes:
        count: Number of values.
        absolute: Sum of absolute errors.
        squared: Sum of squared errors.
        loss: Sum of the loss's function of the errors, each times the weight of its structure.
        loss_count: Number of summands in it: values, or atoms where the loss sees a vector as one.
    """

    count: float = 0
    absolute: float = 0.0
    squared: float = 0.0
    loss: float = 0.0
    loss_count: float = 0

    def __add__(self, other: ErrorSums) -> ErrorSums:
        return ErrorSums(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))

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
    """Weighted sum of one term for each quantity that is learned.

    Attributes:
        terms: Weight and kind by quantity, the tensor targets among them; no weight is zero.
    """

    terms: Mapping[str, TermConfig | TensorTerm]

    @classmethod
    def from_config(
        cls, config: LossConfig, quantities: Collection[str], tensors: Sequence[TensorTerm] = ()
    ) -> LossFunction:
        """The loss on those quantities and tensor targets that have both a label and a weight."""
        terms = {name: getattr(config, name) for name in QUANTITIES if name in quantities}
        terms |= {term.target.name: term for term in tensors}
        return cls({name: term for name, term in terms.items() if term.weight > 0.0})

    @property
    def tensors(self) -> tuple[str, ...]:
        """The tensor targets that are learnt."""
        return tuple(name for name, term in self.terms.items() if isinstance(term, TensorTerm))

    def needs(self, quantity: str, labels: BatchLabels) -> bool:
        """Whether the loss of a batch needs this prediction of the model."""
        term = self.terms.get(quantity)
        if isinstance(term, TensorTerm):
            return term.is_labelled(labels)
        return term is not None and getattr(labels, quantity) is not None

    def __call__(self, prediction: Mapping[str, Tensor], labels: BatchLabels) -> Tensor:
        """Loss of a batch.

        Returns:
            A float64 scalar that can be differentiated.
        """
        return self.mean(self.batch_sums(prediction, labels), self.counts(labels), prediction)

    def counts(self, labels: BatchLabels) -> dict[str, int]:
        """Number of summands in each term of a batch; zero for a quantity that the batch lacks."""
        return {
            quantity: self._loss_count(quantity, labels) if self.needs(quantity, labels) else 0
            for quantity in self.terms
        }

    def batch_sums(self, prediction: Mapping[str, Tensor], labels: BatchLabels) -> dict[str, Tensor]:
        """Sum of each term that the batch has, before its weight."""
        return {
            quantity: term.loss_sum(prediction, labels)
            if isinstance(term, TensorTerm)
            else self._loss_sum(quantity, residuals(quantity, prediction, labels), labels)
            for quantity, term in self.terms.items()
            if self.needs(quantity, labels)
        }

    def mean(self, sums: Mapping[str, Tensor], counts: Mapping[str, float], prediction: Mapping[str, Tensor]) -> Tensor:
        """The loss from its sums, divided by counts that may be those of a larger batch.

        Args:
            sums: See ``batch_sums``.
            counts: Number of summands by quantity.
            prediction: What the sums were made of.
        """
        if not sums:
            return self._no_loss(prediction)
        return sum(self.terms[quantity].weight * value / max(counts[quantity], 1) for quantity, value in sums.items())

    def of_totals(self, totals: Mapping[str, float], counts: Mapping[str, float]) -> float:
        """The loss of a batch as a number.

        Args:
            totals: Sum of each term, before its weight.
            counts: Number of its summands.
        """
        return sum(term.weight * totals[name] / max(counts[name], 1) for name, term in self.terms.items())

    def _no_loss(self, prediction: Mapping[str, Tensor]) -> Tensor:
        """Of a batch without any term: 0, with a gradient of zeros.

        A tensor whose logarithm is learnt takes part as the logarithm: zero times the slope of a large exponential is nan.
        """
        if "energy" in prediction:
            anchor = prediction["energy"]
        else:
            term = next(term for term in self.terms.values() if isinstance(term, TensorTerm))
            anchor = prediction[learnt_name(term.target)].nan_to_num()
        return 0.0 * anchor.sum().to(torch.float64)

    def sums(self, prediction: Mapping[str, Tensor], labels: BatchLabels) -> dict[str, ErrorSums]:
        """Sums of the errors of a batch, for each quantity that is learned and that the batch has."""
        return {
            quantity: self._tensor_sums(term, prediction, labels)
            if isinstance(term, TensorTerm)
            else self._error_sums(quantity, residuals(quantity, prediction, labels).detach(), labels)
            for quantity, term in self.terms.items()
            if self.needs(quantity, labels)
        }

    def of_sums(self, sums: Mapping[str, ErrorSums]) -> float:
        """Loss of a whole data set, from sums over all its batches."""
        return sum(
            term.weight * sums[name].loss / sums[name].loss_count
            for name, term in self.terms.items()
            if name in sums and sums[name].loss_count
        )

    def _loss_sum(self, quantity: str, errors: Tensor, labels: BatchLabels) -> Tensor:
        term = self.terms[quantity]
        if getattr(term, "per", "atom") == "structure":
            errors = errors * labels.n_atoms
        if term.kind == "norm":
            values = torch.linalg.vector_norm(errors, dim=-1)
        elif term.kind == "mae":
            values = errors.abs()
        elif term.kind == "mse":
            values = errors.square()
        else:
            values = huber_loss(errors, torch.zeros_like(errors), delta=term.delta, reduction="none")
        weights = labels.value_weights(quantity)
        if weights is not None:
            values = values * weights.reshape(-1, *(1,) * (values.ndim - 1))
        return values.sum()

    def _loss_count(self, quantity: str, labels: BatchLabels) -> int:
        term = self.terms[quantity]
        if isinstance(term, TensorTerm):
            return term.count(labels)
        values = _count(quantity, labels)
        return values // 3 if term.kind == "norm" else values

    def _error_sums(self, quantity: str, errors: Tensor, labels: BatchLabels) -> ErrorSums:
        return ErrorSums(
            count=_count(quantity, labels),
            absolute=float(errors.abs().sum()),
            squared=float(errors.square().sum()),
            loss=float(self._loss_sum(quantity, errors, labels)),
            loss_count=self._loss_count(quantity, labels),
        )

    def _tensor_sums(self, term: TensorTerm, prediction: Mapping[str, Tensor], labels: BatchLabels) -> ErrorSums:
        """Errors are those of the components of full tensors, as an evaluation has them; the loss counts natural ones."""
        errors, count = term.target.full(term.errors(prediction, labels)), term.count(labels)
        return ErrorSums(
            count=errors.numel(),
            absolute=float(errors.abs().sum()),
            squared=float(errors.square().sum()),
            loss=float(term.loss_sum(prediction, labels).detach()),
            loss_count=count,
        )


def _count(quantity: str, labels: BatchLabels) -> int:
    """Labelled values of a batch."""
    label = getattr(labels, quantity)
    return label.numel() - int(label.isnan().sum())

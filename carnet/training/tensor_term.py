"""The term of a tensor target in the loss, in its natural parts.

The error of a natural tensor is the length of the difference over its spread in the training data, so that every part
of a target, and every element that carries one, counts the same however large it is, and so that no term depends on how
the structure is turned.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import huber_loss

from carnet.data.batches import BatchLabels
from carnet.data.targets.logarithm import learnt_name, learnt_parts
from carnet.data.targets.target import TargetConfig


@dataclass(frozen=True)
class TensorTerm:
    """The loss of one target.

    Attributes:
        target: The target, with the weight and kind of its term.
        spread: By atomic number, sizes of its natural tensors, see ``TargetStatistics``.
    """

    target: TargetConfig
    spread: Mapping[int, tuple[float, ...]]

    @property
    def weight(self) -> float:
        return self.target.weight

    def is_labelled(self, labels: BatchLabels) -> bool:
        """Whether a batch has a label of the target."""
        rows = labels.tensors.get(self.target.name)
        return rows is not None and not bool(rows.isnan().all())

    def count(self, labels: BatchLabels) -> int:
        """Labelled natural components of a batch."""
        rows = labels.tensors[self.target.name]
        return rows.numel() - int(rows.isnan().sum())

    def loss_sum(self, prediction: Mapping[str, Tensor], labels: BatchLabels) -> Tensor:
        """Sum over the labelled components; the components of one natural tensor are one error together."""
        label = labels.tensors[self.target.name]
        labelled = ~label.isnan().any(1)
        rows = labelled.nonzero()[:, 0]
        predicted = prediction[learnt_name(self.target)].index_select(0, rows)
        difference = predicted - learnt_parts(self.target, label.index_select(0, rows))
        spread = self._spread(labels, rows)
        weights = labels.value_weights("forces" if self.target.per == "atom" else "energy")
        total, copy = difference.new_zeros(()), 0
        for part in self.target.parts:
            width = 2 * part.weight + 1
            pieces = difference[:, part.columns].reshape(-1, part.copies, width)
            values = width * self._of_errors(pieces / spread[:, copy : copy + part.copies, None])
            if weights is not None:
                values = values * weights.index_select(0, rows)[:, None]
            total, copy = total + values.sum(), copy + part.copies
        return total

    def errors(self, prediction: Mapping[str, Tensor], labels: BatchLabels) -> Tensor:
        """Prediction minus label of the labelled rows, in the target's unit, [rows, dimension]."""
        label = labels.tensors[self.target.name]
        labelled = ~label.isnan().any(1)
        return (prediction[self.target.name] - label)[labelled].detach()

    def _of_errors(self, scaled: Tensor) -> Tensor:
        """The function of the errors of natural tensors [rows, copies, 2l+1] -> [rows, copies]."""
        square = scaled.square().mean(2)
        if self.target.kind == "mse":
            return square
        # the root has no slope at zero
        size = square.clamp(min=1e-24).sqrt()
        if self.target.kind == "mae":
            return size
        return huber_loss(size, torch.zeros_like(size), delta=self.target.delta, reduction="none")

    def _spread(self, labels: BatchLabels, rows: Tensor) -> Tensor:
        """Sizes of the natural tensors of some rows, [rows or 1, copies]."""
        device = rows.device
        if self.target.per != "atom":
            return torch.tensor([self.spread[0]], dtype=torch.float64, device=device)
        known = sorted(self.spread)
        table = torch.tensor([self.spread[z] for z in known], dtype=torch.float64, device=device)
        numbers = labels.numbers.index_select(0, rows)
        return table.index_select(0, torch.searchsorted(torch.tensor(known, device=device), numbers))

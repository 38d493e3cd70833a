"""Dense networks with SiLU between the layers, initialised so that the variance of random inputs is kept."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from math import sqrt

import torch
from torch import Tensor, nn

SILU_GAIN = 1.6765
"""1 / sqrt(E[silu(z)^2]) for a standard normal z."""


class DenseStack(nn.Module):
    """Linear layers of the given widths with SiLU between them (none after the last)."""

    def __init__(self, widths: Sequence[int], bias: bool = True):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b, bias=bias) for a, b in itertools.pairwise(widths))
        with torch.no_grad():
            for position, layer in enumerate(self.layers):
                gain = SILU_GAIN if position else 1.0
                layer.weight.normal_(0.0, gain / sqrt(layer.in_features))
                if bias:
                    layer.bias.zero_()

    def forward(self, values: Tensor) -> Tensor:
        for position, layer in enumerate(self.layers):
            values = layer(torch.nn.functional.silu(values) if position else values)
        return values

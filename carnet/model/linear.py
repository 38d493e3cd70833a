"""Equivariant linear maps: channels are mixed within each irrep, components never.

Imports: cartensor.irreps, torch.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import torch
from torch import Tensor, nn

from cartensor.irreps import Irrep, Irreps


@dataclass(frozen=True)
class SpeciesOrder:
    """Which species each atom is, and the atoms grouped by species.

    Attributes:
        index: [atoms] position of the atom's species among those of the model.
        order: [atoms] permutation that groups atoms by species (stable).
        inverse: [atoms] its inverse.
        counts: atoms of each species.
    """

    index: Tensor
    order: Tensor
    inverse: Tensor
    counts: tuple[int, ...]

    @classmethod
    def from_index(cls, index: Tensor, n_species: int) -> "SpeciesOrder":
        order = torch.argsort(index, stable=True)
        counts = torch.bincount(index, minlength=n_species).tolist()
        return cls(index, order, torch.argsort(order), tuple(counts))


class IrrepsLinear(nn.Module):
    """Mix channels of packed features [atoms, components, channels], one matrix an irrep; a bias for true scalars only.

    Args:
        irreps_in: irreps of the input.
        irreps_out: those kept; an irrep that the input lacks is zero in the output.
        channels: channel count, the same in and out.
        mode: "independent": one matrix an irrep; "full": one an irrep and species of the atom; "factorized": one an
            irrep, times a factor an irrep, species and channel.
        n_species: number of species.
    """

    def __init__(self, irreps_in: Irreps, irreps_out: Irreps, channels: int, mode: str, n_species: int):
        super().__init__()
        self.channels = channels
        self.copies = n_species if mode == "full" else 1
        self.mode = mode
        self.widths = [irrep.dimension for _, irrep in irreps_in]
        position = {irrep: k for k, (_, irrep) in enumerate(irreps_in)}
        self.results = tuple((irrep, position.get(irrep)) for _, irrep in irreps_out)
        mixed = [irrep for irrep, source in self.results if source is not None]
        self.weight = nn.Parameter(torch.randn(len(mixed), self.copies, channels, channels) / sqrt(channels))
        self.factor = nn.Parameter(torch.ones(len(mixed), n_species, channels)) if mode == "factorized" else None
        self.bias = nn.Parameter(torch.zeros(self.copies, channels)) if SCALAR in mixed else None

    def species_axes(self) -> dict[str, int]:
        """Which parameters have an entry a species, and along which axis."""
        axes = {"full": {"weight": 1, "bias": 0}, "factorized": {"factor": 1}, "independent": {}}[self.mode]
        return {name: axis for name, axis in axes.items() if getattr(self, name) is not None}

    def forward(self, features: Tensor, species: SpeciesOrder) -> Tensor:
        """features [atoms, components, channels] -> mixed features [atoms, components of irreps_out, channels]."""
        grouped = self.copies > 1
        if grouped:
            features = features.index_select(0, species.order)
        # split and unbind, not indexing: their derivatives are one concatenation, not one sum of zeros a piece
        pieces = features.split(self.widths, dim=1)
        matrices = self.weight.unbind(0)
        factors = () if self.factor is None else self.factor.unbind(0)
        made, position = [], 0
        for irrep, source in self.results:
            if source is None:
                made.append(features.new_zeros(features.shape[0], irrep.dimension, self.channels))
                continue
            blocks = pieces[source].split(species.counts) if grouped else (pieces[source],)
            biases = self.bias.unbind(0) if irrep == SCALAR else (None,) * self.copies
            mixed = [_affine(*each) for each in zip(blocks, matrices[position].unbind(0), biases)]
            whole = torch.cat(mixed) if grouped else mixed[0]
            if factors:
                whole = whole * factors[position].index_select(0, species.index)[:, None]
            made.append(whole)
            position += 1
        result = torch.cat(made, dim=1)
        return result.index_select(0, species.inverse) if grouped else result


SCALAR = Irrep(0, 1)


def _affine(values: Tensor, matrix: Tensor, bias: Tensor | None) -> Tensor:
    mixed = values @ matrix
    return mixed if bias is None else mixed + bias

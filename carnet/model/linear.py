"""Equivariant linear maps: channels are mixed within each irrep, components never."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import torch
from torch import Tensor, nn

from carnet.ops import AtomGroups, LinearFunction
from cartensor.irreps import Irrep, Irreps

SCALAR = Irrep(0, 1)


@dataclass(frozen=True)
class SpeciesOrder:
    """Which species each atom is, and the atoms in the groups that linear maps take.

    Attributes:
        index: [atoms] position of the atom's species among those of the model.
        by_species: a group a species.
        together: one group of all.
    """

    index: Tensor
    by_species: AtomGroups
    together: AtomGroups

    @classmethod
    def from_index(cls, index: Tensor, n_species: int) -> SpeciesOrder:
        return cls(index, AtomGroups.of_kinds(index, n_species), AtomGroups.together(len(index), index.device))


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
        self.copies = n_species if mode == "full" else 1
        self.mode = mode
        self.function = LinearFunction(irreps_in, irreps_out, channels)
        mixed = self.function.mixed
        self.weight = nn.Parameter(torch.randn(len(mixed), self.copies, channels, channels) / sqrt(channels))
        self.factor = nn.Parameter(torch.ones(len(mixed), n_species, channels)) if mode == "factorized" else None
        self.bias = nn.Parameter(torch.zeros(self.copies, channels)) if SCALAR in mixed else None

    def species_axes(self) -> dict[str, int]:
        """Which parameters have an entry a species, and along which axis."""
        axes = {"full": {"weight": 1, "bias": 0}, "factorized": {"factor": 1}, "independent": {}}[self.mode]
        return {name: axis for name, axis in axes.items() if getattr(self, name) is not None}

    def forward(self, features: Tensor, species: SpeciesOrder) -> Tensor:
        """features [atoms, components, channels] -> mixed features [atoms, components of irreps_out, channels]."""
        weight, bias = self.weight, self.bias
        if (
            self.factor is not None
        ):  # on the columns of the matrices, which are fewer than the rows of an atom's features
            weight = weight * self.factor[:, :, None]
            bias = None if bias is None else bias * self.factor[self.function.mixed.index(SCALAR)]
        groups = species.by_species if weight.shape[1] > 1 else species.together
        return self.function(features, weight, bias, groups)

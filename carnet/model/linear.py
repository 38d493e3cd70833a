"""Equivariant linear maps: channels are mixed within each irrep, components never.

Imports: cartensor.irreps, torch.
"""

from __future__ import annotations

from math import sqrt

import torch
from torch import Tensor, nn

from cartensor.irreps import Irreps


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
        self.mode = mode
        self.channels = channels
        self.n_species = n_species
        where = {irrep: s for s, (_, irrep) in zip(irreps_in.slices(), irreps_in)}
        self.pieces = tuple((where.get(irrep), irrep) for _, irrep in irreps_out)
        shared = [irrep for _, irrep in irreps_out if irrep in where]
        copies = (n_species,) if mode == "full" else ()
        self.weight = nn.Parameter(torch.randn(len(shared), *copies, channels, channels) / sqrt(channels))
        self.factor = nn.Parameter(torch.ones(len(shared), n_species, channels)) if mode == "factorized" else None
        self.bias = nn.Parameter(torch.zeros(*copies, channels)) if any(self._is_scalar(i) for i in shared) else None

    @staticmethod
    def _is_scalar(irrep) -> bool:
        return irrep.weight == 0 and irrep.parity == 1

    def forward(self, features: Tensor, species: Tensor) -> Tensor:
        """features [atoms, components, channels], species [atoms] (index of the species) -> mixed features."""
        order = groups = None
        if self.mode == "full" and self.n_species > 1:
            order, groups = species_groups(species, self.n_species)
            features = features[order]
        made, position = [], 0
        for piece, irrep in self.pieces:
            if piece is None:
                made.append(features.new_zeros(features.shape[0], irrep.dimension, self.channels))
                continue
            values = features[:, piece]
            bias = self.bias if self._is_scalar(irrep) else None
            made.append(self._mix(values, position, bias, species, groups))
            position += 1
        result = torch.cat(made, dim=1)
        return result if order is None else torch.empty_like(result).index_copy(0, order, result)

    def _mix(self, values: Tensor, position: int, bias: Tensor | None, species: Tensor, groups: list[int] | None) -> Tensor:
        if self.mode == "full":
            blocks = values.split(groups) if groups is not None else (values,)
            mixed = [block @ self.weight[position, s] + (0 if bias is None else bias[s]) for s, block in enumerate(blocks)]
            return mixed[0] if len(mixed) == 1 else torch.cat(mixed)
        mixed = values @ self.weight[position]
        if self.factor is not None:
            mixed = mixed * self.factor[position][species][:, None]
        return mixed if bias is None else mixed + bias


def species_groups(species: Tensor, n_species: int) -> tuple[Tensor, list[int]]:
    """Atoms ordered by species (stable), and how many each species has."""
    return torch.argsort(species, stable=True), torch.bincount(species, minlength=n_species).tolist()

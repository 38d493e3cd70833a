"""A small potential that learns, with the interface of CarNet: pairs as sums of Gaussians.

It trains in milliseconds, so that everything around a model (loop, resume, files) is tested on real training.
"""

from __future__ import annotations

import torch
from torch import Tensor

from carnet import Graph, TrainConfig
from carnet.training.statistics import Statistics


class GaussianPotential(torch.nn.Module):
    has_energy, targets, heads = True, (), ()

    def __init__(self, config, species, *, reference_energies, scale, mean_neighbours, heads=(), size=10) -> None:
        super().__init__()
        self.config = config
        self.species = tuple(species)
        self.reference_energies = dict(reference_energies)
        self.scale, self.mean_neighbours = scale, mean_neighbours
        index, shifts = torch.zeros(119, dtype=torch.int64), torch.zeros(119, dtype=torch.float64)
        for position, z in enumerate(self.species):
            index[z], shifts[z] = position, reference_energies[z]
        self.index, self.shifts = index, shifts
        self.centres = torch.linspace(0.8, config.cutoff, size, dtype=torch.float64)
        self.widths = torch.nn.Parameter(torch.full((size,), (config.cutoff - 0.8) / size))
        self.heights = torch.nn.Parameter(0.1 * torch.randn(len(species), len(species), size))

    @property
    def dtype(self) -> torch.dtype:
        return self.heights.dtype

    def forward(self, graph: Graph, *, forces: bool = True, stress: bool = False) -> dict[str, Tensor]:
        positions = graph.positions.detach().requires_grad_(True)
        strain = torch.zeros(graph.n_structures, 3, 3, dtype=torch.float64, requires_grad=True)
        vectors = graph.vectors(positions)
        vectors = vectors + (vectors.unsqueeze(1) @ strain[graph.structure[graph.centre]]).squeeze(1)
        distance = vectors.norm(dim=1).to(self.dtype).unsqueeze(1)
        gaussians = torch.exp(-(((distance - self.centres.to(self.dtype)) / self.widths) ** 2))
        species = self.index[graph.numbers]
        pair = (gaussians * self.heights[species[graph.centre], species[graph.neighbour]]).sum(1)
        pair = pair * (1.0 - (distance.squeeze(1) / self.config.cutoff) ** 2) ** 3
        pair = self.scale / self.mean_neighbours**0.5 * pair.to(torch.float64)
        energies = self.shifts[graph.numbers].index_add(0, graph.centre, pair)
        energy = torch.zeros(graph.n_structures, dtype=torch.float64).index_add(0, graph.structure, energies)
        result = {"energy": energy, "energies": energies}
        wanted = [positions] * forces + [strain] * stress
        if wanted:
            derivatives = torch.autograd.grad(energy.sum(), wanted, create_graph=self.training)
            if forces:
                result["forces"] = -derivatives[0]
            if stress:
                virial = 0.5 * (derivatives[-1] + derivatives[-1].mT)
                volume = graph.volume()[:, None, None]
                stress = virial / volume.masked_fill(volume == 0, 1.0)
                result["stress"] = stress.masked_fill(volume == 0, torch.nan)
        return result


def build_gaussian_potential(config: TrainConfig, statistics: Statistics) -> GaussianPotential:
    """As ``carnet.training.trainer.train`` takes it."""
    return GaussianPotential(
        config.model,
        statistics.species,
        reference_energies=statistics.reference_energies,
        scale=statistics.scale,
        mean_neighbours=statistics.mean_neighbours,
    ).to(getattr(torch, config.dtype))

"""A small differentiable potential with CarNet's interface: Morse pairs, smooth cutoff, energies per element.

It is an independent oracle for everything that runs a model (prediction, evaluation, calculator, dynamics):
its energy is a formula that a test can also write down with NumPy.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace

import torch
from torch import Tensor

from carnet import Graph

DEPTH, STEEPNESS, LENGTH = 0.8, 1.7, 1.3  # eV, 1/Å, Å


class PairPotential(torch.nn.Module):
    has_energy, targets, heads = True, (), ()

    def __init__(self, reference_energies: Mapping[int, float], cutoff: float = 4.0, dtype=torch.float64) -> None:
        super().__init__()
        self.config = SimpleNamespace(cutoff=cutoff)
        self.species = tuple(sorted(reference_energies))
        # not a buffer: energies of whole atoms stay in double precision whatever the precision of the network
        self.shifts = torch.zeros(119, dtype=torch.float64)
        for z, energy in reference_energies.items():
            self.shifts[z] = energy
        self.depth = torch.nn.Parameter(torch.tensor(DEPTH, dtype=dtype))

    @property
    def dtype(self) -> torch.dtype:
        return self.depth.dtype

    def pair_energy(self, distance: Tensor) -> Tensor:
        decay = torch.exp(-STEEPNESS * (distance - LENGTH))
        x = (distance / self.config.cutoff).clamp(max=1.0)
        return self.depth * (decay**2 - 2.0 * decay) * (1.0 - x**2) ** 3

    def forward(
        self, graph: Graph, *, forces: bool = True, stress: bool = False, targets: tuple[str, ...] | None = None
    ) -> dict[str, Tensor]:
        positions = graph.positions.detach().requires_grad_(True)
        strain = torch.zeros(graph.n_structures, 3, 3, dtype=torch.float64, requires_grad=True)
        symmetric = 0.5 * (strain + strain.mT)
        vectors = graph.vectors(positions)
        vectors = vectors + (vectors.unsqueeze(1) @ symmetric[graph.structure[graph.centre]]).squeeze(1)
        pairs = 0.5 * self.pair_energy(vectors.norm(dim=1).to(self.dtype)).to(torch.float64)
        energies = self.shifts[graph.numbers].index_add(0, graph.centre, pairs)
        energy = torch.zeros(graph.n_structures, dtype=torch.float64).index_add(0, graph.structure, energies)
        result = {"energy": energy, "energies": energies}
        wanted = [positions] * forces + [strain] * stress
        if wanted:
            derivatives = torch.autograd.grad(energy.sum(), wanted, create_graph=self.training, allow_unused=True)
            derivatives = [torch.zeros_like(w) if d is None else d for w, d in zip(wanted, derivatives, strict=True)]
            if forces:
                result["forces"] = -derivatives[0]
            if stress:
                result["stress"] = derivatives[-1] / graph.volume()[:, None, None]
        return result

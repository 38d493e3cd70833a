"""Property tensors by a formula, with the interface of a model: an oracle for everything that uses such
models.

An atom's tensor is a sum over its neighbours of n n ... n, and a product of two vectors that its neighbours
make, so it has parts of every weight that a polar tensor of its rank can have. It needs no compiled kernels.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace

import torch
from torch import Tensor

from carnet import Graph, TargetConfig


class TensorFormula(torch.nn.Module):
    has_energy = False

    def __init__(
        self, species: Sequence[int], targets: Sequence[TargetConfig], cutoff: float = 4.0, size: float = 1.0
    ) -> None:
        super().__init__()
        self.config = SimpleNamespace(cutoff=cutoff)
        self.species, self.targets = tuple(species), tuple(targets)
        self.size = torch.nn.Parameter(torch.tensor(size, dtype=torch.float64))

    @property
    def dtype(self) -> torch.dtype:
        return self.size.dtype

    def forward(
        self,
        graph: Graph,
        *,
        forces: bool = False,
        stress: bool = False,
        energy: bool = False,
        targets: Sequence[str] | None = None,
    ) -> dict[str, Tensor]:
        vectors = graph.vectors()
        distance = vectors.norm(dim=1)
        unit = vectors / distance[:, None]
        envelope = (1.0 - (distance / self.config.cutoff).clamp(max=1.0) ** 2) ** 3
        # charges of both ends tell elements apart
        near = envelope * graph.numbers[graph.neighbour] ** 0.5
        far = envelope * distance / (1.0 + graph.numbers[graph.centre])

        def of_atoms(edges: Tensor) -> Tensor:
            return edges.new_zeros(graph.n_atoms, *edges.shape[1:]).index_add(0, graph.centre, edges)

        first, second = of_atoms(near[:, None] * unit), of_atoms(far[:, None] * unit)
        result = {}
        for target in self.targets:
            if targets is not None and target.name not in targets:
                continue
            longitudinal, product = near, torch.ones(graph.n_atoms, dtype=torch.float64)
            for index in range(target.rank):
                longitudinal = longitudinal[..., None] * unit.reshape(len(unit), *(1,) * index, 3)
                vector = (first, second)[index % 2]
                product = product[..., None] * vector.reshape(len(vector), *(1,) * index, 3)
            atoms = self.size * target.natural(of_atoms(longitudinal) + 0.3 * product)
            if target.per == "atom":
                carriers = target.atomic_numbers or self.species
                others = torch.tensor([z not in carriers for z in graph.numbers.tolist()])
                result[target.name] = atoms.masked_fill(others[:, None], torch.nan)
                continue
            made = atoms.new_zeros(graph.n_structures, atoms.shape[1]).index_add(0, graph.structure, atoms)
            if target.reduction == "mean":
                made = made / torch.bincount(graph.structure, minlength=graph.n_structures)[:, None]
            result[target.name] = made
        return result

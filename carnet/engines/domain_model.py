"""A Torch model on the neighbourhood of one process: energies of its local atoms, and the forces that they exert."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from carnet.data.graph import Graph
from carnet.engines.domain import DomainGraph
from carnet.model.committee import Committee
from carnet.simulation.model_loading import simulation_model
from codegen.runtime.loops import EdgeIndex


@dataclass(frozen=True, eq=False)
class DomainContribution:
    """What the local atoms of a process contribute.

    Attributes:
        energies: Of the local atoms in eV, [n_local].
        forces: Minus the derivative of the sum of these energies by the position of each node in eV/Å, [nodes, 3].
            The force on an atom is the sum of these over all processes that have a node for it.
        virial: Minus the derivative of the sum by a strain in eV, [3, 3]; the sum over all processes is minus the
            volume times the stress.
    """

    energies: np.ndarray
    forces: np.ndarray
    virial: np.ndarray


class DomainEvaluator(Protocol):
    """Whatever can evaluate neighbourhoods: a Torch model, or generated code with a model's numbers in it.

    Attributes:
        cutoff: Å.
        layers: Layers of message passing.
        species: Atomic numbers that it knows.
        symmetric: Whether it counts on an edge back for each edge.
    """

    cutoff: float
    layers: int
    species: tuple[int, ...]
    symmetric: bool

    def evaluate(self, neighbourhood: DomainGraph) -> DomainContribution: ...


class DomainModel:
    """A CarNet model or committee as a `DomainEvaluator`.

    Args:
        model: A model or a committee, or the path of its file. A given model is copied, never changed.
        dtype: Precision of the network; by default the model's own. Energies are summed in double precision
            either way.
    """

    symmetric = False

    def __init__(self, model: torch.nn.Module | str | Path, dtype: str | torch.dtype | None = None) -> None:
        self.model = simulation_model(model, dtype)

    @property
    def cutoff(self) -> float:
        return self.model.config.cutoff

    @property
    def layers(self) -> int:
        members = self.model.members if isinstance(self.model, Committee) else [self.model]
        return max(member.config.layers for member in members)

    @property
    def species(self) -> tuple[int, ...]:
        return self.model.species

    def evaluate(self, neighbourhood: DomainGraph) -> DomainContribution:
        """Energies of the local atoms, and their derivatives.

        Raises:
            InputError: An element that the model does not know.
        """
        n_nodes = len(neighbourhood.numbers)
        vectors = torch.from_numpy(neighbourhood.vectors)
        centre, neighbour = torch.from_numpy(neighbourhood.centre), torch.from_numpy(neighbourhood.neighbour)
        energies, slope = local_energies(
            self.model,
            torch.from_numpy(neighbourhood.numbers),
            centre,
            neighbour,
            vectors,
            neighbourhood.n_local,
            reverse=torch.from_numpy(neighbourhood.reverse),
        )
        forces = torch.zeros(n_nodes, 3, dtype=torch.float64)
        forces.index_add_(0, centre, slope).index_add_(0, neighbour, -slope)
        virial = -slope.T @ vectors
        return DomainContribution(energies.numpy(), forces.numpy(), (0.5 * (virial + virial.T)).numpy())


def local_energies(
    model: torch.nn.Module,
    numbers: Tensor,
    centre: Tensor,
    neighbour: Tensor,
    vectors: Tensor,
    n_local: int,
    *,
    reverse: Tensor | None = None,
) -> tuple[Tensor, Tensor]:
    """Energies of the first ``n_local`` nodes of a graph, and the derivative of their sum by the edge vectors.

    Args:
        model: With CarNet's interface, on the device of the tensors.
        numbers: Atomic numbers, [nodes] int64.
        centre: Ascending, [edges] int64.
        neighbour: [edges] int64.
        vectors: From centre to neighbour in Å, [edges, 3] float64.
        n_local: Nodes whose energies count; the others only lend their features.
        reverse: Edges in the order of their neighbours, [edges] int64; None sorts them here.

    Returns:
        [n_local] in eV and [edges, 3] in eV/Å, float64.
    """
    n_nodes, device = len(numbers), vectors.device
    if reverse is None:
        reverse = torch.argsort(neighbour, stable=True)
    # Atoms at the origin of a cell of unit vectors, their neighbours "cells" away: edge vectors are the shifts, and
    # can be differentiated by
    shift = vectors.detach().clone().requires_grad_()
    graph = Graph(
        numbers=numbers,
        positions=torch.zeros(n_nodes, 3, dtype=torch.float64, device=device),
        cell=torch.eye(3, dtype=torch.float64, device=device).unsqueeze(0),
        structure=torch.zeros(n_nodes, dtype=torch.int64, device=device),
        edges=EdgeIndex(
            centre=centre,
            neighbour=neighbour,
            centre_pointer=_pointer(centre, n_nodes),
            reverse=reverse,
            neighbour_pointer=_pointer(neighbour, n_nodes),
        ),
        shift=shift,
    )
    with torch.enable_grad():
        energies = model(graph, forces=False, stress=False, targets=())["energies"][:n_local]
        if not energies.requires_grad:  # no atom has a neighbour
            return energies.detach(), torch.zeros_like(vectors)
        (slope,) = torch.autograd.grad(energies.sum(), shift)
    return energies.detach(), slope


def _pointer(nodes: Tensor, n_nodes: int) -> Tensor:
    """Where each node's edges start in a list sorted by node, [nodes + 1]."""
    counts = torch.bincount(nodes, minlength=n_nodes)
    return torch.cat((counts.new_zeros(1), counts.cumsum(0)))

"""Graphs with their targets, kept in memory and handed out in seeded batches.

Imports Torch and the graph and structure modules beside it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from carnet.data.graph import Graph, batch, build_graph
from carnet.data.splits import seeded_permutation
from carnet.data.structures import Structure
from carnet.errors import InputError

QUANTITIES = ("energy", "forces", "stress")


@dataclass(frozen=True, eq=False)
class Targets:
    """What a model should give for S structures with N atoms; None for what was not labelled.

    Attributes:
        n_atoms: atoms of each structure, [S] int64.
        energy: eV, [S] float64.
        forces: eV/Å, [N, 3] float64.
        stress: eV/Å^3, tensile positive, [S, 3, 3] float64.
    """

    n_atoms: Tensor
    energy: Tensor | None = None
    forces: Tensor | None = None
    stress: Tensor | None = None

    def to(self, device: torch.device | str) -> Targets:
        """The same targets on another device."""
        moved = {name: value.to(device) for name in QUANTITIES if (value := getattr(self, name)) is not None}
        return Targets(self.n_atoms.to(device), **moved)


class GraphDataset(Sequence[tuple[Graph, Targets]]):
    """Structures as graphs, built once.

    Attributes:
        structures: the structures, in the given order.
        cutoff: Å.
        graphs: the graph of each structure.
        quantities: the labels that every structure has, among "energy", "forces", "stress".
    """

    def __init__(self, structures: Sequence[Structure], cutoff: float) -> None:
        """Build the graphs.

        Args:
            structures: at least one; all with the same labels.
            cutoff: Å.

        Raises:
            InputError: no structures, different labels, or a graph that cannot be built.
        """
        if not structures:
            raise InputError("a data set needs at least one structure")
        self.structures = list(structures)
        self.cutoff = float(cutoff)
        self.quantities = _common_quantities(self.structures)
        self.graphs = [build_graph(structure, cutoff) for structure in self.structures]
        self._targets = [_targets(structure) for structure in self.structures]

    def __len__(self) -> int:
        return len(self.structures)

    def __getitem__(self, index: int) -> tuple[Graph, Targets]:
        return self.graphs[index], self._targets[index]

    def n_batches(self, batch_size: int) -> int:
        """Batches in one epoch, the last and perhaps smaller one included."""
        return math.ceil(len(self) / _checked_size(batch_size))

    def batches(
        self, batch_size: int, *, seed: int | None = None, epoch: int = 0, start: int = 0
    ) -> Iterator[tuple[Graph, Targets]]:
        """The batches of one epoch.

        The order is a function of the seed and the epoch alone: a training that was interrupted continues
        with the same batches by asking for the same epoch from batch `start`.

        Args:
            batch_size: structures in a batch.
            seed: shuffles the structures; None keeps their order.
            epoch: which epoch, from 0; each has an order of its own.
            start: the first batch to give.

        Yields:
            Graph and targets of each batch.
        """
        size = _checked_size(batch_size)
        order = np.arange(len(self)) if seed is None else seeded_permutation(len(self), seed, epoch)
        for first in range(start * size, len(self), size):
            yield self._joined(order[first : first + size].tolist())

    def _joined(self, members: Sequence[int]) -> tuple[Graph, Targets]:
        targets = [self._targets[member] for member in members]
        labels = {name: torch.cat([getattr(target, name) for target in targets]) for name in self.quantities}
        n_atoms = torch.cat([target.n_atoms for target in targets])
        return batch([self.graphs[member] for member in members]), Targets(n_atoms, **labels)


def _checked_size(batch_size: int) -> int:
    if batch_size < 1:
        raise InputError(f"the batch size is {batch_size}, expected at least 1")
    return batch_size


def _common_quantities(structures: Sequence[Structure]) -> tuple[str, ...]:
    first = structures[0]
    quantities = tuple(name for name in QUANTITIES if getattr(first, name) is not None)
    for structure in structures:
        for name in QUANTITIES:
            if (getattr(structure, name) is None) == (name in quantities):
                has, lacks = (first, structure) if name in quantities else (structure, first)
                raise InputError(
                    f"{lacks.source}: no {name}, but {has.source} has it; "
                    "expected the same labels in all structures"
                )
    return quantities


def _targets(structure: Structure) -> Targets:
    labels = {}
    if structure.energy is not None:
        labels["energy"] = torch.tensor([structure.energy], dtype=torch.float64)
    if structure.forces is not None:
        labels["forces"] = torch.from_numpy(structure.forces.copy())
    if structure.stress is not None:
        labels["stress"] = torch.from_numpy(structure.stress.copy()).unsqueeze(0)
    return Targets(torch.tensor([structure.n_atoms], dtype=torch.int64), **labels)

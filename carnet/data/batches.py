"""Graphs with their labels, handed out in seeded batches."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import TypeVar

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from carnet.data.graph import Graph, batch, build_graph
from carnet.data.labels import QUANTITIES
from carnet.data.sequences import in_memory
from carnet.data.splits import seeded_permutation
from carnet.data.structures import Structure
from carnet.errors import InputError, listing

_Made = TypeVar("_Made")

MOST_SAMPLED = 2000  # structures that the mean number of neighbours is taken from, where graphs are not kept


@dataclass(frozen=True, eq=False)
class BatchLabels:
    """What a model should give for S structures with N atoms.

    A quantity is None where none of the structures has it; where some have it, the others hold NaN.

    Attributes:
        n_atoms: atoms of each structure, [S] int64.
        energy: eV, [S] float64.
        forces: eV/Å, [N, 3] float64.
        stress: eV/Å^3, tensile positive, [S, 3, 3] float64.
        weight: factor of each structure in the loss, [S] float64; None where all are 1.
        tensors: natural parts of every tensor target in its unit, [S or N, dimension] float64; rows of NaN
            where there is no label.
        numbers: atomic numbers, [N] int64, where there are tensor targets; else None.
    """

    n_atoms: Tensor
    energy: Tensor | None = None
    forces: Tensor | None = None
    stress: Tensor | None = None
    weight: Tensor | None = None
    tensors: Mapping[str, Tensor] = field(default_factory=dict)
    numbers: Tensor | None = None

    def to(self, device: torch.device | str) -> BatchLabels:
        """The same labels on another device."""
        values = {entry.name: getattr(self, entry.name) for entry in fields(self) if entry.name != "tensors"}
        moved = {name: value.to(device) for name, value in values.items() if value is not None}
        return BatchLabels(**moved, tensors={name: rows.to(device) for name, rows in self.tensors.items()})

    def value_weights(self, quantity: str) -> Tensor | None:
        """The structure's weight for every row of a quantity, [S] or [N]; None where all weights are 1."""
        if self.weight is None or quantity != "forces":
            return self.weight
        return torch.repeat_interleave(self.weight, self.n_atoms)


class GraphDataset(Sequence[tuple[Graph, BatchLabels]]):
    """Structures as graphs: built once and kept for a list, built whenever needed for a sequence that reads.

    Attributes:
        structures: the structures, in the given order.
        cutoff: Å.
        workers: processes that build graphs ahead of the caller; only where the graphs are not kept.
        quantities: the labels that at least one structure has, among "energy", "forces", "stress".
        tensors: the tensor targets that at least one structure has a label of.
        stresses_left_out: structures whose stress label is not used, because they have no volume.
    """

    def __init__(self, structures: Sequence[Structure], cutoff: float, workers: int = 0) -> None:
        """Build the graphs, of a list.

        Args:
            structures: at least one; each with a label, not all with the same ones.
            cutoff: Å.
            workers: processes that build graphs where they are not kept; 0: this one does it.

        Raises:
            InputError: no structures, one without any label, structures that were not read with the same
                tensor targets, or a graph that cannot be built.
        """
        if not len(structures):
            raise InputError("a data set needs at least one structure")
        self.structures = structures
        self.cutoff = float(cutoff)
        self.workers = workers
        self.stresses_left_out = 0
        labelled: set[str] = set()
        targets = tuple(structures[0].tensors)
        for structure in structures:
            _check_same_targets(structure, targets)
            found = (*structure.quantities, *structure.labelled_tensors)
            if not found:
                wanted = " nor ".join(("energy nor forces nor stress", *targets))
                raise InputError(f"{structure.source}: has neither {wanted}")
            labelled.update(found)
            self.stresses_left_out += structure.stress_left_out
        self.quantities = tuple(name for name in QUANTITIES if name in labelled)
        self.tensors = tuple(name for name in targets if name in labelled)
        self._builder = _GraphsOfStructures(structures, self.cutoff)
        self._kept = list(map(self._builder.__getitem__, range(len(self)))) if in_memory(structures) else None
        self._loader: DataLoader | None = None

    def __len__(self) -> int:
        return len(self.structures)

    def __getitem__(self, index: int) -> tuple[Graph, BatchLabels]:
        return self._builder[index] if self._kept is None else self._kept[index]

    @property
    def is_kept(self) -> bool:
        """Whether the graphs are kept, so that a structure has the same one whenever it is asked for."""
        return self._kept is not None

    @property
    def graphs(self) -> Iterator[Graph]:
        """The graph of each structure, one after the other."""
        return (self[index][0] for index in range(len(self)))

    def mean_neighbours(self) -> float:
        """Edges per atom; where graphs are not kept, of structures at equal distances in the order."""
        count = len(self) if self.is_kept else min(len(self), MOST_SAMPLED)
        graphs = [self[int(place)][0] for place in np.linspace(0, len(self) - 1, count)]
        return sum(graph.n_edges for graph in graphs) / sum(graph.n_atoms for graph in graphs)

    def n_batches(self, batch_size: int) -> int:
        """Batches in one epoch, the last and perhaps smaller one included."""
        return math.ceil(len(self) / _checked_size(batch_size))

    def members(
        self,
        batch_size: int,
        *,
        seed: int | None = None,
        epoch: int = 0,
        start: int = 0,
        part: int = 0,
        parts: int = 1,
    ) -> list[list[int]]:
        """Which structures the batches of one epoch hold.

        The order is a function of the seed and the epoch alone: a training that was interrupted continues
        with the same batches by asking for the same epoch from batch `start`.

        Args:
            batch_size: structures in a batch.
            seed: shuffles the structures; None keeps their order.
            epoch: which epoch, from 0; each has an order of its own.
            start: the first batch to give.
            part: which part of each batch to give, from 0.
            parts: how many parts the structures of a batch are divided into, one for each process.

        Returns:
            Positions of the structures of each batch, or of the asked part of it, which is empty where a batch
            has fewer structures than there are parts.
        """
        size = _checked_size(batch_size)
        order = np.arange(len(self)) if seed is None else seeded_permutation(len(self), seed, epoch)
        firsts = range(start * size, len(self), size)
        return [order[first : first + size][part::parts].tolist() for first in firsts]

    def batches(
        self,
        batch_size: int,
        *,
        seed: int | None = None,
        epoch: int = 0,
        start: int = 0,
        part: int = 0,
        parts: int = 1,
    ) -> Iterator[tuple[Graph, BatchLabels] | None]:
        """The batches of one epoch, in the order of `members`, which has the same arguments.

        Yields:
            Graph and labels of each batch, or of the asked part of it; None where the part is empty.
        """
        members = self.members(batch_size, seed=seed, epoch=epoch, start=start, part=part, parts=parts)
        yield from self.collated(members, _joined)

    def batch(self, indices: Sequence[int]) -> tuple[Graph, BatchLabels]:
        """Graph and labels of these structures, in their order."""
        return _together([self[index] for index in indices])

    def collated(
        self, members: Sequence[Sequence[int]], collate: Callable[[Sequence[tuple[Graph, BatchLabels]]], _Made]
    ) -> Iterator[_Made]:
        """What a function makes of the graphs and labels of each batch, in the workers where there are any.

        Args:
            members: positions of the structures of each batch.
            collate: the function; workers get a copy of it, and are the same ones as long as it is.
        """
        if self.is_kept or not self.workers:
            for indices in members:
                yield collate([self[index] for index in indices])
        else:
            yield from self._collated_by_workers(members, collate)

    def _collated_by_workers(
        self, members: Sequence[Sequence[int]], collate: Callable[[Sequence[tuple[Graph, BatchLabels]]], _Made]
    ) -> Iterator[_Made]:
        if self._loader is None or self._loader.collate_fn != collate:
            self._order = _Order()
            self._loader = DataLoader(
                self._builder,
                batch_sampler=self._order,
                collate_fn=collate,
                num_workers=self.workers,
                persistent_workers=True,
                prefetch_factor=4,
                # kernels and threads of this process are not for the workers, which a plain fork would copy
                multiprocessing_context="forkserver",
            )
        self._order.members = members
        yield from self._loader


class _GraphsOfStructures(Dataset):
    """Graphs and labels, built when asked for; what a worker gets."""

    def __init__(self, structures: Sequence[Structure], cutoff: float) -> None:
        self.structures = structures
        self.cutoff = cutoff

    def __getitem__(self, index: int) -> tuple[Graph, BatchLabels]:
        structure = self.structures[index]
        return build_graph(structure, self.cutoff), structure_labels(structure)


class _Order:
    """The members of each batch of an epoch."""

    members: Sequence[Sequence[int]] = ()

    def __iter__(self) -> Iterator[Sequence[int]]:
        return iter(self.members)


def _joined(members: Sequence[tuple[Graph, BatchLabels]]) -> tuple[Graph, BatchLabels] | None:
    return _together(members) if members else None


def _together(members: Sequence[tuple[Graph, BatchLabels]]) -> tuple[Graph, BatchLabels]:
    graphs, labels = zip(*members, strict=True)
    return batch(graphs), join_labels(labels)


def _checked_size(batch_size: int) -> int:
    if batch_size < 1:
        raise InputError(f"the batch size is {batch_size}, expected at least 1")
    return batch_size


def structure_labels(structure: Structure) -> BatchLabels:
    """The labels of one structure."""
    return BatchLabels(
        n_atoms=torch.tensor([structure.n_atoms], dtype=torch.int64),
        energy=None if structure.energy is None else torch.tensor([structure.energy], dtype=torch.float64),
        forces=None if structure.forces is None else torch.from_numpy(structure.forces.copy()),
        stress=None if structure.stress is None else torch.from_numpy(structure.stress.copy()).unsqueeze(0),
        weight=None if structure.weight == 1.0 else torch.tensor([structure.weight], dtype=torch.float64),
        tensors={name: torch.from_numpy(rows.copy()) for name, rows in structure.tensors.items()},
        numbers=torch.from_numpy(structure.numbers.copy()) if structure.tensors else None,
    )


def join_labels(labels: Sequence[BatchLabels]) -> BatchLabels:
    """The labels of several batches, one after the other.

    Args:
        labels: at least one, all on the same device and with the same tensor targets.
    """
    n_atoms = torch.cat([each.n_atoms for each in labels])
    joined: dict[str, Tensor] = {}
    for name, rows, missing in (
        ("energy", (), math.nan),
        ("forces", (3,), math.nan),
        ("stress", (3, 3), math.nan),
        ("weight", (), 1.0),
    ):
        values = [getattr(each, name) for each in labels]
        if any(value is not None for value in values):
            joined[name] = torch.cat(
                [
                    value if value is not None else _filled(each, name, rows, missing)
                    for each, value in zip(labels, values, strict=True)
                ]
            )
    tensors = {name: torch.cat([each.tensors[name] for each in labels]) for name in labels[0].tensors}
    numbers = torch.cat([each.numbers for each in labels]) if tensors else None
    return BatchLabels(n_atoms, **joined, tensors=tensors, numbers=numbers)


def _check_same_targets(structure: Structure, targets: tuple[str, ...]) -> None:
    if tuple(structure.tensors) != targets:
        raise InputError(
            f"{structure.source}: has the tensor targets {listing(structure.tensors)}, but the first "
            f"structure has {listing(targets)}; expected the same, with NaN where there is no label"
        )


def _filled(labels: BatchLabels, name: str, rows: tuple[int, ...], value: float) -> Tensor:
    count = int(labels.n_atoms.sum()) if name == "forces" else len(labels.n_atoms)
    return torch.full((count, *rows), value, dtype=torch.float64, device=labels.n_atoms.device)

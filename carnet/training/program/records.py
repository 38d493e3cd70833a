"""Structures as the training program reads them: everything that takes a search or a sort is done once for each.

A record is one block of memory, which joining copies from: the numbers of the header, then reals, then short whole numbers.

    header    [6] int64         numbers of atoms, pairs and images; labelled values of energy, forces and stress
    scalars   [12] float64      volume (Å^3, 0 without one), weight, energy (eV), stress (eV/Å^3)
    position  [atoms, 3]        Å, float64
    forces    [atoms, 3]        eV/Å, float64
    image     [images, 3]       Å, float64: the lattice vectors that lead to neighbours, each once
    species   [atoms] int32     ascending
    start     [atoms + 1] int32     where the pairs of each centre start
    reverse_start [atoms + 1] int32     where the pairs of each neighbour start in reverse
    neighbour [pairs] int32
    which     [pairs] int32     which image the neighbour is
    reverse   [pairs] int32     pairs in the order of their neighbours

These are 12 bytes a pair and 60 an atom. Atoms are sorted by species, in their own order otherwise; the pairs of an atom are
in the order of the graph. What a label lacks is NaN.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from torch import Tensor

from carnet.data.batches import BatchLabels
from carnet.data.graph import Graph
from carnet.model.species import species_index


@dataclass(frozen=True)
class Preparation:
    """Makes the records of structures; what a worker gets.

    Attributes:
        species: atomic numbers that the model knows, ascending.
    """

    species: tuple[int, ...]

    def __call__(self, members: Sequence[tuple[Graph, BatchLabels]]) -> list[np.ndarray]:
        """A record for each structure, uint8.

        Args:
            members: the graph and the labels of each.

        Raises:
            InputError: an element that the model does not know.
        """
        return [self._record(graph, labels) for graph, labels in members]

    def _record(self, graph: Graph, labels: BatchLabels) -> np.ndarray:
        index = species_index(self.species, graph.numbers).numpy()
        order = np.argsort(index, kind="stable")
        place = np.empty(len(order), np.min_scalar_type(len(order)))  # short integers sort in linear time
        place[order] = np.arange(len(order))
        centre, neighbour = (place[ends.numpy()] for ends in (graph.centre, graph.neighbour))
        by_centre = np.argsort(centre, kind="stable")
        neighbour = neighbour[by_centre]
        shift, which = _distinct(graph.shift.numpy()[by_centre])
        energy, forces, stress = (
            _values(label, size)
            for label, size in ((labels.energy, 1), (labels.forces, 3 * len(order)), (labels.stress, 9))
        )
        weight = 1.0 if labels.weight is None else labels.weight.item()
        labelled = [np.count_nonzero(~np.isnan(values)) for values in (energy, forces, stress)]
        parts = (
            np.array([len(order), len(neighbour), len(shift), *labelled], np.int64),
            np.concatenate(([graph.volume().item(), weight], energy, stress)),
            graph.positions.numpy()[order],
            forces.reshape(-1, 3)[order],
            shift @ graph.cell[0].numpy(),
            index[order].astype(np.int32),
            _start(centre, len(order)),
            _start(neighbour, len(order)),
            neighbour.astype(np.int32),
            which.astype(np.int32),
            np.argsort(neighbour, kind="stable").astype(np.int32),
        )
        return np.concatenate([np.ascontiguousarray(part).reshape(-1).view(np.uint8) for part in parts])


def _values(label: Tensor | None, size: int) -> np.ndarray:
    return np.full(size, np.nan) if label is None else label.numpy().reshape(-1)


def _distinct(shifts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The different ones of whole numbers of cells [pairs, 3], and which of them each pair has, [pairs]."""
    which = np.zeros(len(shifts), np.int64)
    for column in shifts.T.astype(np.int64):  # of ten thousand pairs a tenth of the time that rows take to sort
        column -= column.min(initial=0)
        which = np.unique(which * (column.max(initial=0) + 1) + column, return_inverse=True)[1]
    distinct = np.empty((which.max(initial=-1) + 1, 3))
    distinct[which] = shifts
    return distinct, which


def _start(ends: np.ndarray, atoms: int) -> np.ndarray:
    """Where the pairs of each atom start in a list that is sorted by atom, [atoms + 1]."""
    return np.concatenate(([0], np.cumsum(np.bincount(ends, minlength=atoms)))).astype(np.int32)

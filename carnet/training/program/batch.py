"""Batches of the training program: flat arrays that are filled by copying from structures prepared before."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import torch

from carnet.data.batches import BatchLabels, GraphDataset
from carnet.data.labels import QUANTITIES
from carnet.training.config.optimisation import ForcesTermConfig, TermConfig
from carnet.training.loss import LossFunction
from carnet.training.program.joining import ARGUMENTS, ATOMS, HEADER, PAIRS, add_up, join
from carnet.training.program.records import Preparation
from codegen.runtime.allocation import allocated
from codegen.runtime.arguments import packed
from codegen.runtime.candidates import MOST_PAIRS

SPARE = 4
"""Arrays are made larger than needed by one part in so many, so that they are seldom replaced."""

# numbers for each structure, row or pair, and one entry more where another one's start is the end of the last
_AXES: Mapping[str, Mapping[str, tuple[type, int, int]]] = {
    "structures": {
        "structure_start": (np.int64, 1, 1),
        "volume": (np.float64, 1, 0),
        "weight": (np.float64, 1, 0),
        "label_energy": (np.float64, 1, 0),
        "label_stress": (np.float64, 9, 0),
    },
    "rows": {
        "species": (np.int64, 1, 0),
        "position": (np.float64, 3, 0),
        "start": (np.int64, 1, 1),
        "reverse_start": (np.int64, 1, 1),
        "live": (np.float64, 1, 0),
        "structure": (np.int64, 1, 0),
        "order": (np.int64, 1, 0),
        "together": (np.int64, 1, 0),
        "label_forces": (np.float64, 3, 0),
    },
    "pairs": {
        "neighbour": (np.int32, 1, 0),
        "translation": (np.float64, 3, 0),
        "reverse": (np.int32, 1, 0),
    },
}


class Batch:
    """Structures one after the other, in arrays that the next batch fills again.

    The rows are the atoms of the structures, which are bound, and then a free atom of each species that is present, without
    pairs, in the order of species. Arrays are flat, and longer than what is in them.

    Attributes:
        arrays: by name,
            counts [7]: structures, bound atoms, free atoms, pairs; labelled values of energy, forces and stress;
            species [rows]: positions in the model's list; inside a structure ascending;
            position [rows, 3]: Å;
            start [rows + 1], neighbour [pairs] (int32), translation [pairs, 3] (Å): the pairs of each centre;
            reverse_start [rows + 1], reverse [pairs] (int32): pairs in the order of their neighbours;
            live [rows]: 1 where an atom is bound, else 0;
            structure [atoms], structure_start [structures + 1]: which atoms are whose;
            volume [structures]: Å^3, 0 without one;
            order [rows], kind_start [species + 1]: rows sorted by species, of which a free atom is the last of its own;
            together [rows], together_start [2]: the rows as one kind;
            label_energy [structures], label_forces [atoms, 3], label_stress [structures, 3, 3]: in eV and Å, tensile
            stresses positive, NaN where there is no label;
            weight [structures]: factors in the loss.
        replaced: how many times arrays were replaced by larger ones: whoever holds their addresses asks for them again.
    """

    def __init__(self, n_species: int) -> None:
        self.replaced = 0
        self._n_species = n_species
        self._totals = np.zeros(HEADER, np.int64)
        self._room = dict.fromkeys(_AXES, -1)
        sizes = {"counts": 7, "kind_start": n_species + 1, "together_start": 2}
        self.arrays = {name: np.zeros(size, np.int64) for name, size in sizes.items()}

    @property
    def n_structures(self) -> int:
        return int(self.arrays["counts"][0])

    @property
    def n_atoms(self) -> int:
        """Bound atoms."""
        return int(self.arrays["counts"][1])

    @property
    def n_free(self) -> int:
        """Free atoms, after the bound ones."""
        return int(self.arrays["counts"][2])

    @property
    def n_rows(self) -> int:
        """Atoms, bound and free."""
        return self.n_atoms + self.n_free

    @property
    def n_pairs(self) -> int:
        return int(self.arrays["counts"][3])

    @property
    def room(self) -> Mapping[str, int]:
        """How many "structures", "rows" and "pairs" the arrays can hold."""
        return self._room

    def has(self, quantity: str) -> bool:
        """Whether a structure has a label of energy, forces or stress."""
        return bool(self.arrays["counts"][4 + QUANTITIES.index(quantity)])

    def labels(self) -> BatchLabels:
        """The labels as the Torch path has them, of atoms in the order of the batch."""
        structures, atoms = self.n_structures, self.n_atoms
        shapes = {"energy": (structures,), "forces": (atoms, 3), "stress": (structures, 3, 3)}
        found: dict[str, Any] = {
            name: torch.from_numpy(self.arrays[f"label_{name}"][: math.prod(shape)].reshape(shape))
            for name, shape in shapes.items()
            if self.has(name)
        }
        n_atoms = np.diff(self.arrays["structure_start"][: structures + 1])
        weight = self.arrays["weight"][:structures]
        return BatchLabels(torch.from_numpy(n_atoms), **found, weight=torch.from_numpy(weight))

    def loss_counts(self, loss: LossFunction) -> dict[str, int]:
        """Number of summands in each term of energies, forces and stresses, as the loss itself counts them."""
        labelled = dict(zip(QUANTITIES, self.arrays["counts"][4:].tolist(), strict=True))
        return {
            name: labelled[name] // (3 if isinstance(term, ForcesTermConfig) and term.kind == "norm" else 1)
            for name, term in loss.terms.items()
            if isinstance(term, TermConfig)
        }

    def join(self, records: np.ndarray) -> None:
        """Hold other structures.

        Args:
            records: addresses of their records, [structures] int64; they are not needed afterwards.

        Raises:
            ValueError: more pairs than 32 bits count.
        """
        add_up(records, self._totals)
        pairs = int(self._totals[PAIRS])
        if pairs >= MOST_PAIRS:
            raise ValueError(f"{pairs} pairs in a batch, expected fewer than {MOST_PAIRS}: take fewer structures")
        rows = int(self._totals[ATOMS]) + self._n_species
        self._make_room({"structures": len(records), "rows": rows, "pairs": pairs})
        join(records, self._address)

    def _make_room(self, needed: Mapping[str, int]) -> None:
        lacking = [axis for axis, count in needed.items() if count > self._room[axis]]
        for axis in lacking:
            self._room[axis] = needed[axis] + needed[axis] // SPARE
            for name, (dtype, width, more) in _AXES[axis].items():
                self.arrays[name] = allocated((width * self._room[axis] + more,), np.dtype(dtype), zeros=True)
        if lacking:
            self.arrays["together"][:] = np.arange(self._room["rows"])
            self._arguments = packed([self.arrays[name] for name in ARGUMENTS])
            self._address = self._arguments.ctypes.data
            self.replaced += 1


class PreparedStructures:
    """The structures of a data set as records, each made when it is first needed.

    Where the data set keeps no graphs, no records are kept either: they are made whenever they are needed, by its workers
    where it has any.

    Args:
        dataset: the data set.
        species: atomic numbers that the model knows, ascending.
    """

    def __init__(self, dataset: GraphDataset, species: Sequence[int]) -> None:
        self.dataset = dataset
        self._prepare = Preparation(tuple(species))
        self._records: list[np.ndarray | None] = [None] * len(dataset) if dataset.is_kept else []
        self._addresses = np.zeros(len(self._records), np.int64)

    def new_batch(self) -> Batch:
        """An empty batch for structures of these species."""
        return Batch(len(self._prepare.species))

    def batches(
        self,
        batch: Batch,
        batch_size: int,
        *,
        seed: int | None = None,
        epoch: int = 0,
        start: int = 0,
        part: int = 0,
        parts: int = 1,
    ) -> Iterator[Batch | None]:
        """The batches of one epoch, as those of the data set, whose ``members`` has the other arguments.

        Args:
            batch: what each is joined to.
            batch_size: structures in a batch.
            seed: see there.
            epoch: see there.
            start: see there.
            part: see there.
            parts: see there.

        Yields:
            The batch itself, which holds other structures every time; None where this part of it is empty.

        Raises:
            InputError: an element that the model does not know.
        """
        members = self.dataset.members(batch_size, seed=seed, epoch=epoch, start=start, part=part, parts=parts)
        if self.dataset.is_kept:
            for indices in members:
                if indices:
                    self.join(batch, indices)
                yield batch if indices else None
        else:
            for records in self.dataset.collated(members, self._prepare):
                if records:
                    self._join(batch, records)
                yield batch if records else None

    def join(self, batch: Batch, indices: Sequence[int]) -> None:
        """Have a batch hold these structures of the data set."""
        if self.dataset.is_kept:
            batch.join(self._kept(list(indices)))
        else:
            self._join(batch, self._prepare([self.dataset[index] for index in indices]))

    @staticmethod
    def _join(batch: Batch, records: Sequence[np.ndarray]) -> None:
        batch.join(np.array([record.ctypes.data for record in records], np.int64))

    def _kept(self, indices: list[int]) -> np.ndarray:
        """Addresses of records, which are made where there are none yet."""
        addresses = self._addresses[indices]
        if not addresses.all():
            for index in indices:
                if self._records[index] is None:
                    (record,) = self._prepare([self.dataset[index]])
                    self._records[index], self._addresses[index] = record, record.ctypes.data
            addresses = self._addresses[indices]
        return addresses

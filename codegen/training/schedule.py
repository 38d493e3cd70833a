"""Phases of a training program with what they count: atoms, structures, or a number of things that stays the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from codegen.runtime.arguments import address, packed
from codegen.runtime.jobs import Job
from codegen.runtime.program import MOST_ATOMS, Phase

FEWEST_ATOMS = 8
"""Atoms of a piece, where there are fewer pieces than MOST_PIECES."""

MOST_PIECES = 16
"""Pieces of things, unless atoms are so many that theirs would be longer than MOST_ATOMS: enough for any number of threads.
Sums over pieces are made in their order, so that how many there are is for the data to say, never for the threads."""


class Items(Enum):
    """Things whose number is another one in every batch: atoms, structures, and the structures as one piece."""

    ATOMS = "atoms"
    STRUCTURES = "structures"
    BATCH = "batch"


@dataclass(frozen=True)
class Scheduled:
    """A phase of a program.

    Attributes:
        items: what its pieces are pieces of: a kind of thing, or how many of them there are.
        steps: what is done to each piece.
    """

    items: Items | int
    steps: Phase


def pieces_of_atoms(count: int) -> int:
    """How many pieces so many atoms are divided into."""
    return max(min(MOST_PIECES, count // FEWEST_ATOMS), -(-count // MOST_ATOMS), 1)


def bounds(count: int, pieces: int) -> np.ndarray:
    """Where pieces of about equal length begin, and where the last one ends, [pieces + 1]."""
    return np.arange(pieces + 1, dtype=np.int64) * count // pieces


class ScheduledProgram:
    """Phases as one job.

    Args:
        phases: in order; those without steps are left out.
        dtype: precision that the steps are compiled for.
        most_atoms: that a batch may have.
    """

    def __init__(self, phases: Sequence[Scheduled], dtype: np.dtype, most_atoms: int):
        self.phases = [phase for phase in phases if phase.steps]
        self._steps = [step for phase in self.phases for step in phase.steps]  # whose arrays are pointed at
        self._arguments = [packed(arguments) for _, arguments in self._steps]
        words = [
            (address(function, dtype), made.ctypes.data)
            for (function, _), made in zip(self._steps, self._arguments, strict=True)
        ]
        room = {
            Items.ATOMS: max(MOST_PIECES, pieces_of_atoms(most_atoms)),
            Items.STRUCTURES: MOST_PIECES,
            Items.BATCH: 1,
        }
        self._varying = {kind: np.zeros(most + 1, np.int64) for kind, most in room.items()}
        divided = [
            self._varying[phase.items]
            if isinstance(phase.items, Items)
            else bounds(phase.items, max(1, min(MOST_PIECES, phase.items)))
            for phase in self.phases
        ]
        self._places = {
            kind: np.array([k for k, phase in enumerate(self.phases) if phase.items is kind], np.int64)
            for kind in Items
        }
        counts = [len(phase.steps) for phase in self.phases]
        self._job = Job(list(zip(counts, divided, strict=True)), np.array(words, np.int64).reshape(-1, 2))
        self._held = (-1, -1)

    def divide(self, atoms: int, structures: int) -> None:
        """Take a batch of so many atoms and structures."""
        if self._held == (atoms, structures):
            return
        self._held = atoms, structures
        several = max(1, min(MOST_PIECES, structures))
        for kind, count, pieces in (
            (Items.ATOMS, atoms, pieces_of_atoms(atoms)),
            (Items.STRUCTURES, structures, several),
            (Items.BATCH, structures, 1),
        ):
            self._varying[kind][: pieces + 1] = bounds(count, pieces)
            self._job.set_pieces(self._places[kind], pieces)

    def run(self, threads: int) -> None:
        """Run all phases."""
        self._job.run(threads)

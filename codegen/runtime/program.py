"""A potential's loops as a program: phases of steps, each of them on all atoms before the next begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from .arguments import Argument, address, packed
from .jobs import Job

MOST_ATOMS = 256
"""Atoms of a piece: what a layer makes of them stays in the second cache."""

PIECES_A_THREAD = 2
"""Taken one by one: a core that others use too then does fewer of them."""

Step = tuple[Callable, tuple[Argument, ...]]
"""A compiled function of (begin, end, spare, arguments, real), and the arguments."""


def bounds(atoms: int, threads: int) -> np.ndarray:
    """Where pieces of about equal length begin, and where the last one ends."""
    count = min(max(-(-atoms // MOST_ATOMS), PIECES_A_THREAD * threads if threads > 1 else 1), max(atoms, 1))
    return np.arange(count + 1, dtype=np.int64) * atoms // count


def rows_at_work(atoms: int, threads: int) -> int:
    """Atoms that threads are at together: rows of what one step hands to the next."""
    return threads * int(np.diff(bounds(atoms, threads)).max())


Phase = list[Step]
"""Steps in order. A piece of the atoms goes through all of them, and the next phase begins when all pieces have: pieces of a
phase must not need what others make in it."""


class Program:
    """Phases of steps, each on all atoms, or on other things that it counts.

    Args:
        phases: steps in order.
        dtype: precision that the steps are compiled for.
        atoms: number of atoms.
        threads: threads that share them.
    """

    def __init__(self, phases: Sequence[Phase], dtype: np.dtype, atoms: int, threads: int):
        self._steps = [step for phase in phases for step in phase]  # their arrays must live as long as this
        self._arguments = [packed(arguments) for _, arguments in self._steps]
        words = [
            (address(function, dtype), made.ctypes.data)
            for (function, _), made in zip(self._steps, self._arguments, strict=True)
        ]
        pieces = bounds(atoms, threads)
        self._job = Job([(len(phase), pieces) for phase in phases], np.array(words, np.int64).reshape(-1, 2))
        self._threads = threads

    def run(self) -> None:
        """Run all phases."""
        self._job.run(self._threads)

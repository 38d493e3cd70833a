"""A potential's loops as a program: phases of steps, each of them on all atoms before the next begins.

Imports: arguments, threads, NumPy, the standard library.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from .arguments import address, packed
from .threads import job, run

MOST_ATOMS = 256
"""Atoms of a piece: what a layer makes of them stays in the second cache."""

PIECES_A_THREAD = 2
"""Taken one by one: a core that others use too then does fewer of them."""

Step = tuple[Callable, tuple]
"""A compiled function of (begin, end, arguments, real), and the arguments."""


def bounds(atoms: int, threads: int) -> np.ndarray:
    """Where pieces of about equal length begin, and where the last one ends."""
    count = min(max(-(-atoms // MOST_ATOMS), PIECES_A_THREAD * threads if threads > 1 else 1), max(atoms, 1))
    return np.arange(count + 1) * atoms // count


class Program:
    """Phases of steps. A piece of the atoms goes through all steps of a phase, and the next phase begins when all have.

    Args:
        phases: steps in order; pieces of a phase must not need what others make in it.
        dtype: precision that the steps are compiled for.
    """

    def __init__(self, phases: Sequence[Sequence[Step]], dtype: np.dtype):
        self._phases = phases  # their arrays must live as long as this
        steps = [step for phase in phases for step in phase]
        self._arguments = [packed(arguments) for _, arguments in steps]
        words = [(address(function, dtype), made.ctypes.data) for (function, _), made in zip(steps, self._arguments)]
        self._steps = np.array(words, np.int64).reshape(-1, 2)
        self._first_step = np.cumsum([0, *map(len, phases)], dtype=np.int64)

    def run(self, atoms: int, threads: int, phases: int | None = None) -> None:
        """Run the first phases, or all.

        Args:
            atoms: number of atoms.
            threads: threads that share them.
            phases: how many phases; all of them unless given.
        """
        count = len(self._phases) if phases is None else phases
        run(job(count, bounds(atoms, threads), self._first_step, self._steps), threads)

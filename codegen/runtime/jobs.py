"""Threads that share the loops of a program. Every number is summed by one thread in an order that does not depend on
how many there are, so results are the same to the last bit.

From the first phase to the last no thread goes back to Python, where they would wait for each other, and none goes to sleep
where another is about to finish: waking up takes as long as a phase of a hundred atoms.
"""

from __future__ import annotations

import atexit
import os
import threading
from collections.abc import Sequence

import numpy as np
from numba import int64, njit

from .arguments import call, word
from .atomics import add, give_way, put, seen

compiled = njit(nogil=True, cache=True, error_model="numpy")

PATIENCE = 10000
"""Looks for a new job before a thread sleeps, one or two milliseconds: steps of a simulation follow each other sooner."""

LINE = 8
"""Whole numbers of a line of the cache: what different threads write lies on lines of its own."""

# a job in whole numbers: how many phases; the address of the steps, which are functions and their arguments; rows of the
# longest piece; then three lines a phase: its first step and the one after its last, how many pieces it has and the address of
# their bounds; the next piece; how many are done
PHASES, STEPS, LONGEST = range(3)
FIRST, STOP, PIECES, BOUNDS = range(4)
NEXT, DONE, PHASE = LINE, 2 * LINE, 3 * LINE

# what threads tell each other: odd while there is a job; where it lies; how many are in it
BELL, JOB, INSIDE = 0, LINE, 2 * LINE


# ---- compiled: the work itself ---------------------------------------------------------------------------------------


@compiled
def work(job, thread):
    """Do pieces of each phase until none is left, then wait for those that other threads do."""
    spare, steps = thread * word(job, LONGEST), word(job, STEPS)
    for phase in range(word(job, PHASES)):
        at = LINE + PHASE * phase
        pieces, bounds = word(job, at + PIECES), word(job, at + BOUNDS)
        piece = add(job, at + NEXT, 1)
        while piece < pieces:
            begin, end = word(bounds, piece), word(bounds, piece + 1)
            for step in range(word(job, at + FIRST), word(job, at + STOP)):
                call(word(steps, 2 * step), begin, end, spare, word(steps, 2 * step + 1))
            add(job, at + DONE, 1)
            piece = add(job, at + NEXT, 1)
        while seen(job, at + DONE) < pieces:
            give_way()


@compiled
def lead(board, job):
    """Do a job with the threads that see it in time."""
    put(board, JOB, job)
    add(board, BELL, 1)
    work(job, 0)
    add(board, BELL, 1)
    while seen(board, INSIDE) > 0:  # the job may be gone afterwards
        give_way()


@compiled
def follow(board, thread):
    """Take part in jobs until for a while there was none."""
    looks, last = 0, 0
    while looks < PATIENCE:
        bell = seen(board, BELL)
        if bell % 2 == 1 and bell != last:
            add(board, INSIDE, 1)
            if seen(board, BELL) == bell:  # else it ended before its leader could know of this thread
                work(word(board, JOB), thread)
            add(board, INSIDE, -1)
            looks, last = 0, bell
        else:
            give_way()
            looks += 1


def compile_for_teams() -> None:
    """Make the machine code that only several threads need, so that none is made when a package is used first."""
    for function in (lead, follow):
        function.compile((int64, int64))


# ---- Python: who works ----------------------------------------------------------------------------------------------


class _Team:
    """Threads that wait for jobs beside the one that has them."""

    def __init__(self, others: int):
        self._busy = threading.Lock()
        self._board = np.zeros(3 * LINE, np.int64)
        self._bells = [threading.Event() for _ in range(others)]
        self._is_over = False
        self._threads = [
            threading.Thread(target=self._serve, args=(bell, thread), name="potential", daemon=True)
            for thread, bell in enumerate(self._bells, 1)
        ]
        for thread in self._threads:
            thread.start()

    def _serve(self, bell: threading.Event, thread: int) -> None:
        while not self._is_over:
            bell.wait()
            bell.clear()
            follow(self._board.ctypes.data, thread)

    def run(self, job: int) -> None:
        """Do the job at an address in all threads and in this one; in this one alone while they are at another."""
        if not self._busy.acquire(blocking=False):
            work(job, 0)
            return
        try:
            for bell in self._bells:
                bell.set()
            lead(self._board.ctypes.data, job)
        finally:
            self._busy.release()

    def end(self) -> None:
        """Have the threads leave compiled code, before the interpreter takes it away."""
        self._is_over = True
        for thread, bell in zip(self._threads, self._bells, strict=True):
            bell.set()
            thread.join(timeout=1.0)


_teams: dict[int, _Team] = {}
_making = threading.Lock()


def _team(others: int) -> _Team:
    with _making:
        if others not in _teams:
            _teams[others] = _Team(others)
        return _teams[others]


def _forget_teams() -> None:
    """A forked child has the teams, but none of their threads."""
    global _making
    _teams.clear()
    _making = threading.Lock()


@atexit.register
def _end_teams() -> None:
    for team in _teams.values():
        team.end()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_teams)


class Job:
    """What threads do together.

    Args:
        phases: for each its number of steps, and the bounds of its pieces [pieces + 1].
        steps: [steps, 2] addresses of functions and of their arguments.
    """

    def __init__(self, phases: Sequence[tuple[int, np.ndarray]], steps: np.ndarray):
        self._steps = steps  # which is pointed at
        self._words = np.zeros(LINE + PHASE * len(phases), np.int64)
        self._words[[PHASES, STEPS]] = len(phases), steps.ctypes.data
        self._lines = self._words[LINE:].reshape(-1, PHASE)
        stop = np.cumsum([count for count, _ in phases], dtype=np.int64)
        self._lines[:, FIRST] = stop - [count for count, _ in phases]
        self._lines[:, STOP] = stop
        self._bounds = tuple(bounds for _, bounds in phases)  # which are pointed at
        self._lines[:, PIECES] = [len(bounds) - 1 for bounds in self._bounds]
        self._lines[:, BOUNDS] = [bounds.ctypes.data for bounds in self._bounds]
        self._words[LONGEST] = max((int(np.diff(bounds).max(initial=0)) for bounds in self._bounds), default=0)

    def set_pieces(self, phases: np.ndarray, pieces: int) -> None:
        """Have some phases work on the first pieces of their bounds, which may have been changed in place. It is for phases
        that hand no rows on: how long the longest piece is stays as it was told.

        Args:
            phases: their positions.
            pieces: how many.
        """
        self._lines[phases, PIECES] = pieces

    def run(self, threads: int) -> None:
        """Do it, with so many threads; a job is done by one caller at a time."""
        self._lines[:, NEXT] = 0
        self._lines[:, DONE] = 0
        place = self._words.ctypes.data
        if threads == 1 or self._lines[:, PIECES].max(initial=0) < 2:
            work(place, 0)
        else:
            _team(threads - 1).run(place)

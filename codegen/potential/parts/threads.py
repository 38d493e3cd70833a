"""Threads that share the atoms of a loop. Every number is summed by one thread in an order that does not depend on how many
there are, so results are the same to the last bit.

Imports: the standard library.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Sequence
from functools import lru_cache
from queue import SimpleQueue

MOST_ATOMS = 256
"""Atoms of a piece: what a layer makes of them stays in the second cache."""

PIECES = 2
"""Pieces a thread, taken one by one: a core that others use too then does fewer of them."""

Step = tuple[Callable[..., None], tuple]
"""A compiled function of (begin, end, arrays ...), and the arrays."""


def usable_threads() -> int:
    """Cores that this process may use, or fewer where OMP_NUM_THREADS says so."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    wanted = os.environ.get("OMP_NUM_THREADS", "").split(",")[0]
    return max(1, min(cores, int(wanted))) if wanted.isdecimal() else cores


class _Team:
    """Threads that wait for work beside the one that asks."""

    def __init__(self, others: int):
        self._busy = threading.Lock()
        self._done: SimpleQueue = SimpleQueue()
        self._inboxes = [SimpleQueue() for _ in range(others)]
        for inbox in self._inboxes:
            threading.Thread(target=self._serve, args=(inbox,), name="potential", daemon=True).start()

    def _serve(self, inbox: SimpleQueue) -> None:
        while True:
            job = inbox.get()
            try:
                job()
            except BaseException as error:  # told by the thread that asked
                self._done.put(error)
            else:
                self._done.put(None)

    def run(self, job: Callable[[], None]) -> None:
        """Run a job in all threads and in this one, and wait for all; in this one alone while they work for another."""
        if not self._busy.acquire(blocking=False):
            job()
            return
        try:
            for inbox in self._inboxes:
                inbox.put(job)
            try:
                job()
            finally:
                errors = [self._done.get() for _ in self._inboxes]
        finally:
            self._busy.release()
        for error in errors:
            if error is not None:
                raise error


@lru_cache(maxsize=None)
def _team(others: int) -> _Team:
    return _Team(others)


if hasattr(os, "register_at_fork"):  # a forked child has the teams, but none of their threads
    os.register_at_fork(after_in_child=_team.cache_clear)


def pieces(atoms: int, threads: int) -> list[tuple[int, int]]:
    """Ranges of about equal length that cover all atoms."""
    count = max(-(-atoms // MOST_ATOMS), PIECES * threads if threads > 1 else 1)
    bounds = [atoms * k // count for k in range(count + 1)]
    return [(begin, end) for begin, end in zip(bounds, bounds[1:]) if begin < end]


def run(steps: Sequence[Step], atoms: int, threads: int) -> None:
    """Run all steps on all atoms, a piece of them after the other; pieces must not need what others make.

    Args:
        steps: in order, for each piece.
        atoms: number of atoms.
        threads: threads that share the pieces.
    """
    waiting = deque(pieces(atoms, threads))

    def work() -> None:
        while True:
            try:
                begin, end = waiting.popleft()
            except IndexError:
                return
            for function, arrays in steps:
                function(begin, end, *arrays)

    if threads == 1 or len(waiting) < 2:
        work()
    else:
        _team(threads - 1).run(work)

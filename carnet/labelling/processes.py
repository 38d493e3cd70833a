"""Processes that label frames side by side: each frame to the next that is free, the dead and the hung replaced."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from ase import Atoms

from carnet.errors import InputError, shortened
from carnet.labelling.calculation import Settings
from carnet.labelling.worker import DONE, FAILED, READY, REFUSED

_LOOK = 0.25  # seconds between looks at whether somebody wants to stop
_ONE_THREAD = (
    "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "NUMEXPR_NUM_THREADS",
    "NUMBA_NUM_THREADS",
)  # fmt: skip


@dataclass(frozen=True)
class Task:
    """A frame to label.

    Attributes:
        number: of the frame.
        atoms: the frame.
        wanted: the properties.
    """

    number: int
    atoms: Atoms
    wanted: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """What became of a frame.

    Attributes:
        number: of the frame.
        values: property -> value; None where it failed.
        reason: why it failed.
        seconds: that it took.
        making: seconds of them in which calculators were made.
    """

    number: int
    values: dict[str, Any] | None
    reason: str = ""
    seconds: float = 0.0
    making: float = 0.0


def label_side_by_side(
    tasks: Sequence[Task],
    settings: Settings,
    jobs: int,
    scratch: Path,
    frame_timeout: float | None,
    stop: Callable[[], bool],
) -> Iterator[Outcome]:
    """Label frames, in the order in which they are done.

    Args:
        tasks: the frames.
        settings: how calculators are made.
        jobs: how many processes there are.
        scratch: a folder for what calculators print and write.
        frame_timeout: seconds that a frame may take; None for any.
        stop: whether to end before all is done; looked at a few times a second.

    Raises:
        InputError: A process cannot make its calculator.
    """
    waiting = list(reversed(tasks))
    crew: dict[Connection, _Worker] = {}
    started, one_can = 0, False
    try:
        while (waiting or any(worker.task for worker in crew.values())) and not stop():
            for worker in crew.values():
                if waiting and worker.is_ready and worker.task is None:
                    worker.give(waiting.pop())
            # the first one shows whether a calculator can be made at all
            busy = sum(worker.task is not None for worker in crew.values())
            while len(crew) < (min(jobs, busy + len(waiting)) if one_can else 1):
                worker = _Worker(settings, scratch / f"{started}")
                crew[worker.connection] = worker
                started += 1
            for ready in wait(list(crew), timeout=_LOOK):
                assert isinstance(ready, Connection)
                worker = crew[ready]
                outcome = worker.listen()
                one_can |= worker.is_ready
                if worker.has_ended:
                    del crew[ready]
                if outcome is not None:
                    yield outcome
            for connection, worker in list(crew.items()):
                if frame_timeout is not None and worker.task is not None and worker.seconds > frame_timeout:
                    del crew[connection]
                    yield worker.kill(f"no result after {frame_timeout:g} s (--frame-timeout)")
    finally:
        for worker in crew.values():
            worker.kill("")


class _Worker:
    """One process. It starts in a session of its own and takes one thread.

    Attributes:
        connection: to it.
        task: the frame that it has; None without one.
        is_ready: whether it has made its calculator.
        has_ended: whether it is gone.
    """

    def __init__(self, settings: Settings, folder: Path) -> None:
        self.task: Task | None = None
        self.is_ready = self.has_ended = False
        self._since = 0.0
        files = folder / "files"
        files.mkdir(parents=True)
        self._log = folder / "log"
        self.connection, other = multiprocessing.Pipe()
        paths = [os.path.abspath(path) for path in sys.path]  # the empty one is the working directory
        environment = {
            **os.environ, **dict.fromkeys(_ONE_THREAD, "1"), "PYTHONPATH": os.pathsep.join(paths),
        }  # fmt: skip
        with other, self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "carnet.labelling.worker", str(other.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=environment,
                pass_fds=[other.fileno()],
                start_new_session=True,
            )
        with suppress(OSError):  # of one that has ended already, which listening tells
            self.connection.send((settings, str(files.absolute())))

    @property
    def seconds(self) -> float:
        """Since it has its frame."""
        return time.perf_counter() - self._since

    def give(self, task: Task) -> None:
        """Give it a frame."""
        self.task, self._since = task, time.perf_counter()
        with suppress(OSError):
            self.connection.send((task.number, task.atoms, task.wanted))

    def listen(self) -> Outcome | None:
        """Take in what it says."""
        try:
            kind, content = self.connection.recv()
        except (EOFError, OSError):
            return self._lost()
        if kind == READY:
            self.is_ready = True
            return None
        if kind == REFUSED:
            raise InputError(content)
        self.task = None
        if kind == DONE:
            number, values, making = content
            return Outcome(number, values, seconds=self.seconds, making=making)
        assert kind == FAILED
        number, reason = content
        return Outcome(number, None, reason, self.seconds)

    def kill(self, reason: str) -> Outcome:
        """End it and all that it has started; what becomes of its frame."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self.connection.close()
        self.has_ended = True
        return Outcome(-1 if self.task is None else self.task.number, None, reason, self.seconds)

    def _lost(self) -> Outcome | None:
        """What is said of a process that has ended by itself."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=5.0)
        code = self._process.poll()
        how = (
            f"was ended by signal {-code} ({signal.Signals(-code).name})"
            if code and code < 0
            else f"ended with code {code}"
        )
        reason = f"the process {how}{self._last_words()}"
        if not self.is_ready:
            self.kill(reason)
            raise InputError(f"a process that should label frames could not begin: {reason}")
        outcome = self.kill(reason)
        return None if self.task is None else outcome

    def _last_words(self) -> str:
        with suppress(OSError):
            lines = [line.strip() for line in self._log.read_text(errors="replace").splitlines() if line.strip()]
            if lines:
                return f"; the last that it printed: {shortened(lines[-1], 200)}"
        return ""

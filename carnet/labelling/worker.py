"""A process that labels frames: ``python -m carnet.labelling.worker DESCRIPTOR``, started by ``carnet.labelling.processes``.

It is alone in its session, so that a Ctrl-C reaches the command alone; when the command ends, however it ends, it and all
that its calculator has started end, too. Its first message says how calculators are made, each further one is a frame.
"""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
from contextlib import nullcontext
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

READY, REFUSED, DONE, FAILED = "ready", "refused", "done", "failed"
"""What it answers: once that it can begin or why not; and for each frame its values or why there are none."""

_LONGEST = 300  # letters of a reason


def main(descriptor: int) -> None:
    """Answer until nobody asks any more."""
    _end_with_parent()
    connection, asked = Connection(descriptor), queue.SimpleQueue[Any]()
    threading.Thread(target=_listen, args=(connection, asked), daemon=True).start()
    settings, folder = asked.get()

    from carnet.errors import InputError
    from carnet.labelling.calculation import FrameCalculator

    with _one_thread(settings):
        try:
            calculate = FrameCalculator(settings, Path(folder))
        except InputError as error:
            connection.send((REFUSED, str(error)))
            return
        connection.send((READY, None))
        while True:
            number, atoms, wanted = asked.get()
            os.ftruncate(1, 0)  # what the calculator has printed about the frame before
            answer: tuple[str, tuple[Any, ...]]
            try:
                answer = (DONE, (number, calculate(atoms, wanted), calculate.seconds_of_making))
            except (Exception, SystemExit) as error:  # whatever another's code ends with is a reason to tell
                answer = (FAILED, (number, _told(error)))
            connection.send(answer)


def _one_thread(settings: Any) -> Any:
    """Torch's operations and our kernels take one thread; other libraries have been told by the environment."""
    if settings.calculator.kind not in ("model", "package") and "torch" not in sys.modules:
        return nullcontext()
    from carnet.ops import threads

    return threads(1)


def _end_with_parent() -> None:
    """Where the system can do it, without the help of this process: a library may keep Python from listening for ever."""
    if sys.platform == "linux":
        import ctypes

        death_signal = 1  # PR_SET_PDEATHSIG
        ctypes.CDLL(None).prctl(death_signal, signal.SIGKILL)


def _listen(connection: Connection, asked: queue.SimpleQueue[Any]) -> None:
    try:
        while True:
            asked.put(connection.recv())
    except (EOFError, OSError):
        os.killpg(os.getpgrp(), signal.SIGKILL)


def _told(error: BaseException) -> str:
    """An error in one line."""
    words = " ".join(str(error).split())
    text = f"{type(error).__name__}: {words}" if words else type(error).__name__
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


if __name__ == "__main__":
    main(int(sys.argv[1]))

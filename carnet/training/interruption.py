"""Ending a training from outside: the signal of a batch system ends it as Ctrl-C does. Imports the standard library."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def interruptible() -> Iterator[None]:
    """Within the block Ctrl-C and SIGTERM raise KeyboardInterrupt, even where the shell had them ignored.

    Batch systems send SIGTERM some time before they kill, which is enough to leave a report and clean files. Only the
    main thread receives signals; in another one nothing changes.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number in before:
        signal.signal(number, signal.default_int_handler)
    try:
        yield
    finally:
        for number, handler in before.items():
            if handler is not None:  # None: it was not set from Python, and cannot be set back
                signal.signal(number, handler)

"""Ending a training from outside: the signal of a batch system ends it as Ctrl-C does."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any


def interruptible() -> AbstractContextManager[None]:
    """Within the block SIGTERM raises KeyboardInterrupt, as Ctrl-C does.

    Batch systems send it some time before they kill, which is enough to leave a report and clean files. Only the main
    thread receives signals; in another one nothing changes.
    """
    return _handled({signal.SIGTERM: signal.default_int_handler})


def ended_at_once() -> AbstractContextManager[None]:
    """Within the block SIGTERM and Ctrl-C end the process without a word: code outside Python waits, and sees no exception."""
    return _handled(dict.fromkeys((signal.SIGTERM, signal.SIGINT), signal.SIG_DFL))


@contextmanager
def _handled(handlers: Mapping[int, Any]) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)

"""One run per folder at a time. Imports the standard library only."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from carnet.errors import InputError

try:
    import fcntl
except ImportError:  # Windows has no such lock; there a second run is not noticed
    fcntl = None


@contextmanager
def locked(folder: Path, what: str = "training") -> Iterator[None]:
    """Hold a folder while a run writes to it; the system lets go when the process ends, however it ends.

    Args:
        folder: Made where it is missing.
        what: What runs, for the message.

    Raises:
        InputError: Another process holds it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as file:
        if fcntl is not None:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise InputError(f"{folder}: another {what} is running in this folder") from None
        yield

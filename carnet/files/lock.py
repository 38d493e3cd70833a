"""One run per folder, or per file, at a time.

The system's own locks are used, which end with their process. The file is opened here, so that it is never cut, never
opened through a link, and known when the folder is removed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import lock_descriptor

from carnet.errors import InputError
from carnet.files.atomic import check_in_place, open_ordinary

LOCK = ".lock"
"""Name of the file that is locked."""


class FolderLock:
    """A folder that is held.

    Attributes:
        folder: The folder.
        is_held: Whether the system keeps others away; not all file systems have locks.
    """

    def __init__(self, folder: Path, descriptor: int, is_held: bool) -> None:
        self.folder, self.is_held, self._descriptor = folder, is_held, descriptor

    def check(self) -> None:
        """Raise FileNotFoundError where the folder was removed: another run could be in one of this name."""
        check_in_place(self.folder / LOCK, self._descriptor)


@contextmanager
def locked(folder: Path, what: str = "training", say: Callable[[str], None] | None = None) -> Iterator[FolderLock]:
    """Hold a folder while a run writes to it; the system lets go when the process ends, however it ends.

    Where the file system has no locks the run goes on, and says that nobody is kept away.

    Args:
        folder: Made where it is missing.
        what: What runs, for the message.
        say: Prints a line.

    Raises:
        InputError: Another process holds it.
        FileExistsError: The lock file is a link, or otherwise no file of ours.
    """
    folder.mkdir(parents=True, exist_ok=True)
    descriptor = open_ordinary(folder / LOCK)
    try:
        is_held = held(descriptor, folder, what)
        if not is_held and say is not None:
            say(f"note: {folder} cannot be locked here; another {what} in it would not be noticed")
        yield FolderLock(folder, descriptor, is_held)
    finally:
        os.close(descriptor)


def held(descriptor: int, place: Path, what: str) -> bool:
    """Hold an open file of ours until it is closed; False where the file system has no locks.

    Args:
        descriptor: Of the file.
        place: What is held by it, for the message: a folder, or the file.
        what: What runs, likewise.

    Raises:
        InputError: Another process holds it.
    """
    try:
        if lock_descriptor(descriptor, blocking=False):
            return True
    except OSError:  # a file system without locks
        return False
    where = "in this folder" if place.is_dir() else "with it"
    raise InputError(f"{place}: another {what} is running {where}")

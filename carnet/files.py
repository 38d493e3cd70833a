"""Writing files so that nobody ever sees half of one. Imports the standard library only."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


PARTIAL = ".partial-"  # how the names of files that are being written start
_REFUSALS = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}


@contextmanager
def writing(path: str | os.PathLike[str]) -> Iterator[None]:
    """Lets errors of a disk that is full or broken name the file: a write, unlike an open, does not know it."""
    try:
        yield
    except OSError as error:
        if error.errno in _REFUSALS and error.filename is None:
            error.filename = os.fspath(path)
        raise


@contextmanager
def atomic_path(path: str | os.PathLike[str]) -> Iterator[Path]:
    """A temporary path that becomes `path` when the block ends well, and disappears when it does not.

    The temporary file lies in the same folder (a rename is atomic only within a file system) and keeps the
    suffixes of `path`, because writers choose format and compression by them. The folder is made where it is
    missing. A symbolic link is followed: the file it points to is replaced.

    Args:
        path: the file to write.

    Yields:
        The path to write to. The file does not exist yet.

    Raises:
        IsADirectoryError: `path` is a folder.
        FileNotFoundError: the block ended without having written the file.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise IsADirectoryError(f"{path} is a folder; a file name is needed")
    target.parent.mkdir(parents=True, exist_ok=True)
    # the file is left to the writer to create, so that it gets the permissions of an ordinary new file
    temporary = target.with_name(f"{PARTIAL}{secrets.token_hex(6)}-{target.name}")
    try:
        with writing(path):
            yield temporary
            if not temporary.exists():
                raise FileNotFoundError(f"nothing was written for {path}")
            # without this a power failure may keep the rename and lose the content
            with temporary.open("rb") as written:
                os.fsync(written.fileno())
        os.replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


def remove_partial_files(folder: Path) -> None:
    """Remove what writers that were killed left in a folder; nobody else may be writing there."""
    for leftover in folder.glob(f"{PARTIAL}*"):
        leftover.unlink(missing_ok=True)

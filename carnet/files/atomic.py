"""Writing files so that nobody ever sees half of one, and nobody else's file is touched."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import secrets
import shutil
import socket
import stat
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PARTIAL = ".partial-"  # how the names of files that are being written start
# the place and the process that writes (absent in names of the first carnet), a random part, and the name to be
_PARTIAL_NAME = re.compile(
    r"\.partial-(?:(?P<place>[0-9a-f]{8})-(?P<process>\d+)-)?[0-9a-f]{12}-(?P<final>.+)", re.DOTALL
)
_LONGEST_NAME = 255  # bytes, on nearly all file systems
REFUSALS = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EROFS})
"""Errors of a disk that is full, broken or closed, which a write meets and an open need not have met."""


def disk_message(error: OSError) -> str | None:
    """What an error of the file system says to its user, in one line; None for another kind of error."""
    name = error.filename
    if name is None:
        is_of_a_disk = isinstance(error, (IsADirectoryError, PermissionError)) or error.errno in REFUSALS
        return str(error) if is_of_a_disk else None
    return f"{name.decode(errors='replace') if isinstance(name, bytes) else name}: {error.strerror}"


@contextmanager
def writing(path: str | os.PathLike[str], temporary: Path | None = None) -> Iterator[None]:
    """Lets errors of a disk that is full or broken name the file: a write, unlike an open, does not know it.

    Args:
        path: the file.
        temporary: the name under which it is written, which nobody knows and no error should show.
    """
    try:
        yield
    except OSError as error:
        named = error.filename
        if (named is None and error.errno in REFUSALS) or (temporary is not None and _starts(named, temporary)):
            error.filename = os.fspath(path)
        raise


def _starts(name: object, temporary: Path) -> bool:
    return isinstance(name, (str, os.PathLike)) and os.fspath(name).startswith(str(temporary))


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
        FileExistsError: `path` is no ordinary file (a device, a pipe).
        FileNotFoundError: the block ended without having written the file, or the folder was removed meanwhile.
    """
    final = Path(os.path.realpath(path))
    if final.is_dir():
        raise IsADirectoryError(f"{path} is a folder; a file name is needed")
    if final.exists() and not final.is_file():
        raise FileExistsError(errno.EEXIST, "no ordinary file, which could be replaced", os.fspath(path))
    final.parent.mkdir(parents=True, exist_ok=True)
    # the file is left to the writer to create, so that it gets the permissions of an ordinary new file
    temporary = final.with_name(_partial_name(final.name))
    try:
        with writing(path, temporary):
            yield temporary
            if not temporary.exists():
                if not final.parent.exists():
                    raise FileNotFoundError(errno.ENOENT, "its folder was removed meanwhile", os.fspath(path))
                raise FileNotFoundError(f"nothing was written for {path}")
            # without this a power failure may keep the rename and lose the content; Windows wants a file open for writing
            with temporary.open("r+b") as written:
                os.fsync(written.fileno())
            os.replace(temporary, final)
    except BaseException:
        _remove_all(temporary)
        raise


def write_json(path: str | os.PathLike[str], content: object) -> None:
    """Write a JSON file, complete or not at all."""
    with atomic_path(path) as partial:
        partial.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


@contextmanager
def scratch_folder(path: str | os.PathLike[str]) -> Iterator[Path]:
    """A folder beside a file that is being made, for what it is made of; it is removed in the end.

    Args:
        path: the file to be; its folder is made where it is missing.
    """
    final = Path(os.path.realpath(path))
    final.parent.mkdir(parents=True, exist_ok=True)
    folder = final.with_name(_partial_name(final.name))
    try:
        with writing(path, folder):
            folder.mkdir()
            yield folder
    finally:
        _remove(folder)


def without_waiting(path: str, flags: int) -> int:
    """An opener of files to read: a named pipe that nobody writes into is empty, where an open would wait for ever."""
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if hasattr(os, "O_NONBLOCK"):
        os.set_blocking(descriptor, True)
    return descriptor


def check_in_place(path: Path, descriptor: int) -> None:
    """Raise FileNotFoundError where an open file does not lie at its path any more: what is written into it is lost."""
    try:
        found = os.stat(path)
    except OSError:
        found = None
    if found is None or not os.path.samestat(found, os.fstat(descriptor)):
        raise FileNotFoundError(errno.ENOENT, "was removed or replaced while the run was writing there", str(path))


def remove_leftovers(folder: Path, held: Collection[str] = ()) -> None:
    """Remove what writers that were killed left in a folder: of this machine's processes, those that have ended.

    Args:
        folder: need not be there.
        held: names of files that nobody else may be writing, because the folder is locked for whoever does; what is
            left of these is removed wherever it was written.
    """
    try:
        names = os.listdir(folder)
    except OSError:
        return
    for name in names:
        found = _PARTIAL_NAME.fullmatch(name)
        if found and (found["final"] in held or _has_ended(found["place"], found["process"])):
            _remove(folder / name)


def open_ordinary(path: Path, also: int = 0) -> int:
    """A descriptor of an ordinary file to read and to write, made where it is missing, and left as it is.

    Args:
        path: the file.
        also: further flags of ``os.open``.

    Raises:
        FileExistsError: `path` is a link, a folder, a device: something that may be another's file.
    """
    refusal = FileExistsError(
        errno.EEXIST, "no ordinary file (a link?), and carnet keeps a file of its own there", str(path)
    )
    if os.path.lexists(path) and not stat.S_ISREG(os.lstat(path).st_mode):
        raise refusal
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | also
    try:
        descriptor = os.open(path, flags, 0o666)
    except OSError as error:
        if error.errno == errno.ELOOP:  # a link has been put there meanwhile
            raise refusal from None
        raise
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise refusal
    return descriptor


def _partial_name(name: str) -> str:
    start = f"{PARTIAL}{_place()}-{os.getpid()}-{secrets.token_hex(6)}-"
    # of a name that is too long the end is kept, which has the suffixes
    return start + os.fsdecode(os.fsencode(name)[-(_LONGEST_NAME - len(start)) :])


def _place() -> str:
    """Where numbers of processes mean the same: this machine, and the container on it."""
    try:
        namespace = os.stat("/proc/self/ns/pid").st_ino
    except OSError:
        namespace = 0
    return hashlib.sha256(f"{socket.gethostname()} {namespace}".encode()).hexdigest()[:8]


def _has_ended(place: str | None, process: str | None) -> bool:
    """Whether a process is known not to run any more; on Windows nobody can be asked without being stopped."""
    if process is None or place != _place() or os.name == "nt":
        return False
    try:
        os.kill(int(process), 0)
    except (ProcessLookupError, OverflowError):
        return True
    except OSError:  # another's, and alive
        return False
    return False


def _remove_all(temporary: Path) -> None:
    """Remove a temporary file, and what a library has put beside it under its name (journals, locks)."""
    with suppress(OSError):
        for name in os.listdir(temporary.parent):
            if name.startswith(temporary.name):
                _remove(temporary.parent / name)


def _remove(path: Path) -> None:
    """Remove what is our own as far as the file system lets us; what stays is removed by a later run."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
        return
    with suppress(OSError):
        path.unlink()

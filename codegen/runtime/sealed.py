"""Code that is kept in files: whose they are, what they hold, how they are written and how they are run.

Python itself trusts a file that it finds, and a .pyc beside it even more. Code of ours is read once, from a file that
nobody but its user and the administrator can change; its checksum is compared, and the very text that was compared is run.
"""

from __future__ import annotations

import atexit
import hashlib
import linecache
import os
import secrets
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from importlib.abc import SourceLoader
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

SEAL = b"# sha256 "
"""Start of the last line of a sealed text, which holds the checksum of all lines before."""

LARGEST = 1 << 30
"""Bytes that a file may have."""

OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


class CacheWarning(UserWarning):
    """Something kept on disk could not be used or written; everything still works, but code is made again."""


class Untrusted(OSError):
    """A file or folder that another user owns or may write to: what lies in it is not run."""


# ---- whose files they are --------------------------------------------------------------------------------------------


def _check(path: Path, status: os.stat_result) -> None:
    if not hasattr(os, "geteuid"):  # Windows keeps other lists of who may write
        return
    if status.st_uid not in (0, os.geteuid()):
        raise Untrusted(f"{path} belongs to another user, number {status.st_uid}")
    if status.st_mode & OTHERS_WRITE:
        raise Untrusted(f"other users may write to {path}: chmod go-w takes that away")


def check_folder(folder: Path) -> None:
    """Let a folder pass that belongs to this user or the administrator, and that no other user may write to.

    Raises:
        Untrusted: it is another's.
        OSError: there is no such folder.
    """
    _check(folder, folder.stat())


def read_trusted(path: Path) -> bytes:
    """What a file holds, if nobody but this user and the administrator may write to it.

    Raises:
        Untrusted: others may, or it is no plain file.
        OSError: it cannot be read.
    """
    return read_plain(path, _check)


def read_plain(path: Path, check: Callable[[Path, os.stat_result], None] = lambda path, status: None) -> bytes:
    """What a file holds; a pipe would be waited for, and a device has no end.

    Args:
        path: the file.
        check: told what the system says about it, before it is read.

    Raises:
        Untrusted: it is no plain file, or larger than any that is written.
        OSError: it cannot be read.
    """
    with open(path, "rb", opener=lambda name, flags: os.open(name, flags | getattr(os, "O_NONBLOCK", 0))) as stream:
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise Untrusted(f"{path} is no plain file")
        if status.st_size > LARGEST:
            raise Untrusted(f"{path} is larger than any file that is written")
        check(path, status)
        return stream.read()


def make_folder(folder: Path, mode: int = 0o755) -> None:
    """Make a folder, and those above it that are missing, such that no other user may write to them, whatever the umask."""
    if not folder.parent.exists():
        make_folder(folder.parent, mode)
    folder.mkdir(mode, exist_ok=True)


def write_atomically(path: Path, content: bytes | str) -> None:
    """Write a file under another name and rename it, so that no reader sees half of it; other users may read it at most."""
    make_folder(path.parent)
    temporary = path.with_name(f".{path.name[:80]}.{secrets.token_hex(6)}")
    try:
        with open(temporary, "xb", opener=lambda name, flags: os.open(name, flags, 0o644)) as stream:
            stream.write(content.encode() if isinstance(content, str) else content)
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


@cache
def temporary_folder() -> Path:
    """A folder for what cannot be kept; it goes when the process ends."""
    folder = Path(tempfile.mkdtemp(prefix="kernels-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


# ---- what they hold --------------------------------------------------------------------------------------------------


def sealed(text: bytes) -> bytes:
    """A text with its checksum."""
    return b"%s%s%s\n" % (text, SEAL, hashlib.sha256(text).hexdigest().encode())


def unsealed(content: bytes) -> bytes | None:
    """The text that was sealed, or None where the content is not what was written."""
    text = content[: max(content.rfind(SEAL), 0)]
    return text if text and content == sealed(text) else None


# ---- how they are run ------------------------------------------------------------------------------------------------


class CheckedSource(SourceLoader):
    """Runs a module from a text that was read once and checked. No .pyc is read for it, which nobody checks, and none written.

    Args:
        path: file that the text was read from, for tracebacks.
        text: source of the module.

    Attributes:
        digest: SHA-256 of the text, which machine code that is made of it is named after.
    """

    def __init__(self, path: Path, text: bytes):
        self._path, self._text = str(path), text
        self.digest = hashlib.sha256(text).digest()

    def get_filename(self, fullname: str) -> str:
        return self._path

    def get_data(self, path: str) -> bytes:
        return self._text

    def path_stats(self, path: str) -> dict:
        raise OSError("a text that was checked has no .pyc")

    def exec_module(self, module: ModuleType) -> None:
        # tracebacks and inspect then show the lines that run, also where the file has others by now
        lines = self._text.decode().splitlines(keepends=True)
        linecache.cache[self._path] = (len(self._text), None, lines, self._path)
        super().exec_module(module)


def run_module(name: str, path: Path, text: bytes, folders: Sequence[str] | None = None) -> ModuleType:
    """Run a module from a text that was checked, and let it be found by its name.

    Args:
        name: of the module.
        path: file that the text was read from.
        text: its source.
        folders: where modules inside it lie, if it is a package.
    """
    specification = spec_from_file_location(
        name, path, loader=CheckedSource(path, text), submodule_search_locations=folders
    )
    module = module_from_spec(specification)
    sys.modules[name] = module
    try:
        specification.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module

"""Where a package goes: nothing is removed that this command did not make, and a package that is there stays whole until
another one takes its place.

A package is made in a folder beside its place. When it is done, the one that was there is moved aside, the new one moved in,
and the old one removed. A process that is killed leaves that folder behind, with one of the two in place or to be put back:
the next run in the place does so, and removes the rest.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import sys
from collections.abc import Container, Iterator
from contextlib import contextmanager, suppress
from keyword import iskeyword
from pathlib import Path
from typing import BinaryIO

from filelock import lock_descriptor

from codegen import runtime
from codegen.runtime.contents import SUMS, listed
from codegen.runtime.sealed import make_folder, read_plain

TAKEN = ("numpy", "numba", "llvmlite", "vesin", "ase", "scipy", "torch", "carnet", "codegen", "cartensor")
"""Modules that a package or those who use it import."""

CODE = re.compile(r".+\.(pyc|nbi|nbc|code)(\.\w+)*")
"""Names of files with code that Python, Numba and packages keep."""

HEAD = re.compile(
    rb'"""[^"]*^Generated, not to be edited\. Generator version \d+, package hash [0-9a-f]{16}, made by$', re.M
)
"""How ``__init__.py`` of a package begins."""
RUNTIME = Path(runtime.__file__).parent
"""Folder whose modules packages hold as they are, in a folder of the same name."""

NAMES = re.compile(
    r"(convolution|coupling|edges|linear)_\d+\.py|description\.json|numbers\.npz|README\.md|(__init__|__main__|arguments|"
    r"atomics|atoms|calculator|check|contents|deviation|domain|evaluator|header|inputs|jobs|lanes|loading|machine_code|neighbours|"
    r"network|outline|pair_search|potential|program|sealed|stored|threads)\.py|SHA256SUMS|"
    rf"runtime/({'|'.join(path.stem for path in RUNTIME.glob('*.py'))})\.py"
)
"""Names of its files: those of version 0.1.0 have no list of them, and others may have lost it."""

PARTIAL = ".partial-"
PARTIAL_NAME = re.compile(r"\.partial-[0-9a-f]{12}")
NOTE = "made-by-codegen-potential"
NOTE_TEXT = b"A package was being made here. Its process holds a lock on this file.\n"
NEW, OLD, DONE = "new", "old", "done"
"""Parts of such a folder: the package that is made, the one whose place it takes, and that one when the place is taken."""

MOST_NAMED = 5


class PackageError(ValueError):
    """A package cannot be made; the message says why."""


def check_place(folder: Path) -> None:
    """Let a folder pass that a package can be written to.

    Raises:
        PackageError: it cannot be imported by that name, or something is there that this command did not make.
    """
    folder = folder.absolute()
    name = folder.name
    if not name.isidentifier() or name.startswith("_") or iskeyword(name):
        raise PackageError(f"{name!r} cannot be imported: expected a name of letters, digits and underscores")
    if name in TAKEN or name in sys.stdlib_module_names:
        raise PackageError(f"another module goes by the name {name!r} and could not be imported then: choose another")
    if folder.is_symlink():
        raise PackageError(f"{folder} is a link: name the folder itself")
    if not folder.exists():
        above = next(each for each in folder.parents if each.exists())
        if not above.is_dir():
            raise PackageError(f"{folder} cannot be made: {above} is no folder")
        if not os.access(above, os.W_OK | os.X_OK):
            raise PackageError(f"{folder} cannot be made: {above} may not be written to")
        return
    if not folder.is_dir():
        raise PackageError(f"{folder} is in the way: it is no package that this command made, but a file")
    if any(folder.iterdir()):
        _check_contents(folder)
    if not os.access(folder.parent, os.W_OK | os.X_OK):
        raise PackageError(f"{folder} cannot be replaced: {folder.parent} may not be written to")


def _check_contents(folder: Path) -> None:
    """Let a package pass that this command made, and that holds nothing else."""
    try:
        names = listed(read_plain(folder / SUMS))
    except OSError:
        names = None
    if names is None:
        try:
            is_own = HEAD.match(read_plain(folder / "__init__.py"))
        except OSError:
            is_own = False
        if not is_own:
            raise PackageError(f"{folder} is in the way: it is no package that this command made")
    strangers = [path.relative_to(folder).as_posix() for path in _strangers(folder, folder, names or ())]
    if strangers:
        more = f" and {len(strangers) - MOST_NAMED} more" if len(strangers) > MOST_NAMED else ""
        raise PackageError(
            f"{folder} is in the way: beside a package it holds {', '.join(strangers[:MOST_NAMED])}{more}, which would be lost"
        )


def _strangers(folder: Path, package: Path, own: Container[str]) -> Iterator[Path]:
    """What lies in a folder of a package and is none of its files, by their names there."""
    for path in sorted(folder.iterdir()):
        name = path.relative_to(package).as_posix()
        if name == "runtime" and path.is_dir() and not path.is_symlink():
            yield from _strangers(path, package, own)
        elif not _is_code(path) and (path.is_dir() or not (NAMES.fullmatch(name) or name in own)):
            yield path


def _is_code(path: Path) -> bool:
    """Whether this is the folder in which Python, Numba and packages keep code, with nothing else in it."""
    if path.name != "__pycache__" or path.is_symlink() or not path.is_dir():
        return False
    return all(CODE.fullmatch(file.name) or (file.is_dir() and not file.is_symlink()) for file in path.rglob("*"))


@contextmanager
def place(folder: Path) -> Iterator[Path]:
    """A folder of the same name to make a package in, which takes the place of ``folder`` if the block ends well.

    Raises:
        PackageError: see :func:`check_place`.
        OSError: nothing can be written there.
    """
    check_place(folder)
    make_folder(folder.parent)
    put_back(folder.parent)
    check_place(folder)
    above = folder.parent / f"{PARTIAL}{secrets.token_hex(6)}"
    note = _noted(above)
    try:
        making = above / NEW / folder.name  # the same name: machine code knows the module that it belongs to
        make_folder(making)
        yield making
        _exchange(making, folder, above / OLD / folder.name)
    finally:
        note.close()
        _remove(above)


def _exchange(making: Path, folder: Path, aside: Path) -> None:
    for path in making.rglob("*"):  # a power failure could keep the renaming and lose what the files hold
        if path.is_file():
            with path.open("rb") as written:
                os.fsync(written.fileno())
    check_place(folder)
    make_folder(aside.parent)
    if folder.exists():
        os.replace(folder, aside)
    try:
        os.replace(making, folder)
    except BaseException:
        if aside.exists():
            os.replace(aside, folder)
        raise
    if aside.exists():
        os.replace(aside.parent, aside.parent.with_name(DONE))  # from here on it is not put back, but removed


# ---- what killed processes leave ---------------------------------------------------------------------------------------


def _noted(above: Path) -> BinaryIO:
    """Make such a folder, with a note of whose it is: a file that is locked as long as this process lives."""
    while True:
        above.mkdir(0o700)
        with suppress(FileNotFoundError):  # another run came in between, and took it for one that was left behind
            note = (above / NOTE).open("xb", buffering=0)
            with suppress(OSError):  # a file system without locks: then nobody but this process removes the folder
                lock_descriptor(note.fileno(), blocking=False)
            note.write(NOTE_TEXT)
            (above / NOTE).stat()
            return note


def put_back(parent: Path) -> None:
    """Put packages back that processes moved aside before they were killed, and remove what else these left in a folder."""
    for above in parent.glob(f"{PARTIAL}*"):
        with suppress(OSError):  # another's, or gone by now
            if above.is_symlink() or (above / NOTE).is_symlink():
                continue
            if PARTIAL_NAME.fullmatch(above.name) and not any(above.iterdir()):
                above.rmdir()
                continue
            with (above / NOTE).open("r+b") as note:
                if note.read() not in (NOTE_TEXT, b""):
                    continue
                if not lock_descriptor(note.fileno(), blocking=False):  # it is held as long as its process lives
                    continue
                for aside in (above / OLD).glob("*"):
                    if not os.path.lexists(parent / aside.name):
                        os.replace(aside, parent / aside.name)
                _remove(above)


def _remove(above: Path) -> None:
    """Remove such a folder; its note last, so that what a kill leaves of it is still known."""
    for path in above.glob("*"):
        if path.name != NOTE:
            shutil.rmtree(path, ignore_errors=True)
    if not any(path.name != NOTE for path in above.iterdir()):
        (above / NOTE).unlink(missing_ok=True)
        above.rmdir()

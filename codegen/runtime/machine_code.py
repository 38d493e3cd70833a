"""Machine code of generated Numba functions on disk: found again by content, checked before it is run.

Numba's own index trusts its files: a damaged one crashes the call or, worse, runs. Here each compiled function is one
file, named after everything that it depends on (its source and that of what it calls, Numba's version, argument types,
processor) and sealed with a checksum. It stands for the source that was run, which need not be the one that a file holds by
now. What does not fit, cannot be read, or may have been written by another user is compiled again; what cannot be written is a
warning.
"""

from __future__ import annotations

import hashlib
import pickle
import warnings
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import FunctionType, ModuleType

import numba
from numba.core.caching import FunctionCache
from numba.core.registry import CPUDispatcher

from .sealed import (
    CacheWarning,
    Untrusted,
    check_folder,
    make_folder,
    read_trusted,
    temporary_folder,
    write_atomically,
)

FOLDER = "machine_code"
"""Folder of these files in the one that Numba would use: that one has the permissions that others gave it."""

SEAL = 32
"""Bytes of the checksum that a file starts with."""


def _checksum(path: Path, payload: bytes) -> bytes:
    """The seal of a file: of its name too, so that code which lies under another function's name is not run as that."""
    return hashlib.sha256(path.name.encode() + b"\0" + payload).digest()


@cache
def _content(path: str) -> bytes:
    return hashlib.sha256(Path(path).read_bytes()).digest()


def _source(function: FunctionType) -> bytes:
    """Hash of the text that a function was made by: the very text that was run, where it was checked before that (of other
    modules, which were installed, their file)."""
    made_by = getattr(function.__globals__.get("__loader__"), "digest", None)
    return made_by or _content(function.__code__.co_filename)


def source_stamp(function: FunctionType) -> bytes:
    """Hash of what a function's machine code is made from: its module's text, and that of the functions which its module
    knows by name (``lanes`` among them). The text counts and not its age, so that a generator that changes elsewhere loses
    nothing."""
    known = (getattr(value, "py_func", value) for value in function.__globals__.values())
    sources = {_source(f) for f in (function, *known) if isinstance(f, FunctionType)}
    return hashlib.sha256(b"".join(sorted(sources))).digest()


class SealedFiles:
    """The files of one function; stands in for Numba's index and data files.

    Args:
        folder: where they are.
        base: start of their names, unique to the function.
        stamp: hash of the function's source.
        shipped: another folder that they may be in already, which is only read.
    """

    def __init__(self, folder: str | Path, base: str, stamp: object, shipped: str | Path | None = None):
        self._folder = Path(folder)
        self._shipped = Path(shipped or folder)
        self._base = base
        made_by = repr((stamp, numba.__version__))
        self._stamp = hashlib.sha256(made_by.encode()).hexdigest()[:12]
        self._is_untrusted = False

    def _name(self, key: object) -> str:
        digest = hashlib.sha256(repr(key).encode()).hexdigest()[:16]
        return f"{self._base}.{self._stamp}.{digest}.code"

    def load(self, key: object) -> object | None:
        """What was saved under a key, or None where there is nothing that can be trusted."""
        for folder in dict.fromkeys((self._folder, self._shipped)):
            path = folder / self._name(key)
            try:
                check_folder(folder)
                content = read_trusted(path)
            except Untrusted as error:
                self._is_untrusted |= folder == self._folder
                warnings.warn(f"{error}; functions are compiled again", CacheWarning, 2)
                continue
            except OSError:
                continue
            seal, payload = content[:SEAL], content[SEAL:]
            if _checksum(path, payload) == seal:
                return pickle.loads(payload)
            with suppress(OSError):  # first of all, so that where warnings are errors the next call finds nothing
                path.unlink()
            warnings.warn(f"{path} is damaged; the function is compiled again", CacheWarning, 2)
        return None

    def save(self, key: object, data: object) -> None:
        """Keep compiled code, and drop that of other sources of the function."""
        path = self._folder / self._name(key)
        payload = pickle.dumps(data, protocol=pickle.HIGHEST_PROTOCOL)
        try:
            make_folder(self._folder)
            check_folder(self._folder)
            write_atomically(path, _checksum(path, payload) + payload)
            for old in self._folder.glob(f"{self._base}.*.code"):
                if not old.name.startswith(f"{self._base}.{self._stamp}."):
                    old.unlink(missing_ok=True)
        except OSError as error:
            if isinstance(error, Untrusted) and self._is_untrusted:  # which was said when it was looked for
                return
            message = f"compiled code cannot be kept in {self._folder} ({error}); it is made again next time"
            warnings.warn(message, CacheWarning, 2)

    def flush(self) -> None:
        """Forget everything that is kept for this source."""
        for path in self._folder.glob(f"{self._base}.{self._stamp}.*.code"):
            path.unlink(missing_ok=True)


class SealedCache(FunctionCache):
    """Numba's cache of a function, over sealed files in the folder that Numba would use."""

    def __init__(self, py_func):
        super().__init__(py_func)
        # the line that a function starts at is part of Numba's name for it; the source's hash is in the stamp
        base = f"{Path(py_func.__code__.co_filename).stem}.{py_func.__name__}"
        # machine code knows the module that it belongs to by name: a package that was given another one makes its own
        stamp = (py_func.__module__, source_stamp(py_func))
        # where nothing may be written, Numba looks in a folder of the user, but the code may have come with the module
        shipped = Path(py_func.__code__.co_filename).parent / "__pycache__" / FOLDER
        self._cache_file = SealedFiles(Path(self._cache_path) / FOLDER, base, stamp, shipped)

    def load_overload(self, sig, target_context):
        try:
            return super().load_overload(sig, target_context)
        except Exception as error:  # whatever goes wrong in reading, compiling is right
            warnings.warn(f"compiled code of {self._name} cannot be used ({error}); it is made again", CacheWarning, 2)
            return None

    def save_overload(self, sig, data):
        try:
            super().save_overload(sig, data)
        except OSError as error:
            warnings.warn(f"compiled code of {self._name} cannot be kept ({error})", CacheWarning, 2)


def seal(module: ModuleType) -> None:
    """Give every compiled function of a generated module a sealed cache."""
    for value in vars(module).values():
        if isinstance(value, CPUDispatcher) and value.py_func.__module__ == module.__name__:
            value._cache = SealedCache(value.py_func)


def with_kept_code(run: Callable[[], ModuleType]) -> ModuleType:
    """A module of compiled functions, run by a function, with machine code that is kept on disk where that is possible."""
    try:
        module = run()
    except RuntimeError as error:  # Numba found no folder that it may write to
        if "cannot cache function" not in str(error):
            raise
        warnings.warn(f"no folder for compiled code ({error}); using a temporary one", CacheWarning, 3)
        numba.config.CACHE_DIR = str(temporary_folder())
        module = run()
    seal(module)
    return module

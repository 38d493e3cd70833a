"""Machine code of generated Numba functions on disk: found again by content, checked before it is run.

Numba's own index trusts its files: a damaged one crashes the call or, worse, runs. Here each compiled function is one
file, named after everything that it depends on (its source and that of what it calls, Numba's version, argument types,
processor) and sealed with a checksum. What does not fit or cannot be read is compiled again; what cannot be written is
a warning.

Imports: header, Numba, the standard library.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import tempfile
import warnings
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from types import FunctionType, ModuleType

import numba
from numba.core.caching import FunctionCache
from numba.core.registry import CPUDispatcher

from codegen.header import CacheWarning

SEAL = 32
"""Bytes of the checksum that a file starts with."""


def _checksum(path: Path, payload: bytes) -> bytes:
    """The seal of a file: of its name too, so that code which lies under another function's name is not run as that."""
    return hashlib.sha256(path.name.encode() + b"\0" + payload).digest()


@lru_cache(maxsize=None)
def _content(path: str) -> bytes:
    return hashlib.sha256(Path(path).read_bytes()).digest()


def source_stamp(function: FunctionType) -> bytes:
    """Hash of what a function's machine code is made from: its file, and those of the functions that its module knows by
    name (``lanes`` among them). The text counts and not its age, so that a generator that changes elsewhere loses nothing."""
    known = (getattr(value, "py_func", value) for value in function.__globals__.values())
    files = {f.__code__.co_filename for f in (function, *known) if isinstance(f, FunctionType)}
    return hashlib.sha256(b"".join(sorted(map(_content, files)))).digest()


class SealedFiles:
    """The files of one function; stands in for Numba's index and data files.

    Args:
        folder: where they are.
        base: start of their names, unique to the function.
        stamp: hash of the function's source.
        shipped: another folder that they may be in already, which is only read.
    """

    def __init__(self, folder: str, base: str, stamp: object, shipped: str | Path | None = None):
        self._folder = Path(folder)
        self._shipped = Path(shipped or folder)
        self._base = base
        made_by = repr((stamp, numba.__version__))
        self._stamp = hashlib.sha256(made_by.encode()).hexdigest()[:12]

    def _path(self, key: object) -> Path:
        digest = hashlib.sha256(repr(key).encode()).hexdigest()[:16]
        return self._folder / f"{self._base}.{self._stamp}.{digest}.code"

    def load(self, key: object) -> object | None:
        """What was saved under a key, or None where there is nothing that can be trusted."""
        path = self._path(key)
        if not path.is_file():
            path = self._shipped / path.name
        try:
            content = path.read_bytes()
        except OSError:
            return None
        seal, payload = content[:SEAL], content[SEAL:]
        if _checksum(path, payload) != seal:
            with suppress(OSError):  # first of all, so that where warnings are errors the next call finds nothing
                path.unlink()
            warnings.warn(f"{path} is damaged; the function is compiled again", CacheWarning, 2)
            return None
        return pickle.loads(payload)

    def save(self, key: object, data: object) -> None:
        """Keep compiled code, and drop that of other sources of the function."""
        path = self._path(key)
        payload = pickle.dumps(data, protocol=pickle.HIGHEST_PROTOCOL)
        temporary = None
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            descriptor, temporary = tempfile.mkstemp(dir=self._folder, prefix=f".{self._base[:80]}.")
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(_checksum(path, payload) + payload)
            os.replace(temporary, path)
            for old in self._folder.glob(f"{self._base}.*.code"):
                if not old.name.startswith(f"{self._base}.{self._stamp}."):
                    old.unlink(missing_ok=True)
        except OSError as error:
            if temporary is not None:
                Path(temporary).unlink(missing_ok=True)
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
        shipped = Path(py_func.__code__.co_filename).parent / "__pycache__"
        self._cache_file = SealedFiles(self._cache_path, base, stamp, shipped)

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


def keep_elsewhere(folder: str | Path) -> None:
    """Have Numba keep machine code in a folder, for this process: none of its usual places can be written."""
    numba.config.CACHE_DIR = str(folder)

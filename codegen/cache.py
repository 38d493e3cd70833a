"""Finding the module of a kernel: shipped with a package, in the user's cache folder, or generated now.

Nothing that is wrong with a folder or a file in it stops a kernel: a warning says what it costs, and the kernel is made
again. A file in the cache is sealed with a checksum, written under another name and renamed; one process makes it while
others wait.

Imports: families, header, targets; compiled where a module holds Numba functions.
"""

from __future__ import annotations

import atexit
import hashlib
import importlib.util
import os
import shutil
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from types import ModuleType

from codegen.families.spec import Spec
from codegen.header import CacheWarning, generator_hash
from codegen.targets import TARGETS

try:
    import fcntl
except ImportError:  # Windows has no such lock; there several processes may make the same kernel
    fcntl = None

LOCK_SECONDS = 60.0
"""How long a process waits for another one to make a kernel before it makes its own."""

LONGEST_NAME = 120
"""Characters of a file name; of longer ones the end is a hash."""

SEAL = "# sha256 "
"""Start of the last line of a file in the cache, which holds the checksum of all lines before."""


class NoHomeFolder(RuntimeError):
    """The system does not say where a user's files are."""


def cache_folder() -> Path:
    """Where kernels made on first use are kept: $CARNET_CACHE, or ``carnet`` in the user's cache folder.

    Raises:
        NoHomeFolder: neither is known.
    """
    root = os.environ.get("CARNET_CACHE")
    if not root:
        try:
            root = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "carnet"
        except RuntimeError as error:
            raise NoHomeFolder(str(error)) from error
    return Path(root) / "kernels" / generator_hash()


@lru_cache(maxsize=1)
def temporary_folder() -> Path:
    """A folder for what cannot be kept; it goes when the process ends."""
    folder = Path(tempfile.mkdtemp(prefix="carnet-kernels-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def file_name(spec: Spec, target: str) -> str:
    slug = spec.slug
    if len(slug) > LONGEST_NAME:
        slug = f"{slug[:LONGEST_NAME]}_{hashlib.sha256(spec.text.encode()).hexdigest()[:12]}"
    return f"{slug}_{target}.py"


def write_atomically(path: Path, text: str) -> None:
    """Write a file under a temporary name and rename it, so that no reader sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:80]}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(text)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def sealed(text: str) -> str:
    """A file's text with its checksum."""
    return f"{text}{SEAL}{hashlib.sha256(text.encode()).hexdigest()}\n"


def _is_intact(path: Path, spec: Spec) -> bool:
    """Whether a cached file is there, complete, unchanged, and of the spec; damage is a warning."""
    try:
        content = path.read_bytes()
    except OSError:
        return False
    text = content.decode(errors="replace")
    whole = text[: text.rfind(SEAL)] if SEAL in text else ""
    if whole and content == sealed(whole).encode():
        return f"SPEC = {spec.text!r}\n" in whole
    warnings.warn(f"{path} is damaged; the kernel is made again", CacheWarning, 2)
    return False


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold the right to make a file while others wait; the system lets go of it when a process ends, however it ends.

    Where there is no such right to be had (no lock on this system or folder, or somebody holds it for too long), go on
    without: files are renamed into place, so nothing but time is lost.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.with_name(f".{path.name}.lock").open("w")
    except OSError:
        yield
        return
    with file:
        end = time.monotonic() + LOCK_SECONDS
        while fcntl is not None and time.monotonic() < end:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                time.sleep(0.05)
            except OSError:
                break
        yield


def _cached(spec: Spec, target: str) -> Path:
    """The file of a kernel in the cache, made where it is missing; in a temporary folder if there is no other way."""
    name = file_name(spec, target)
    text = None
    try:
        path = cache_folder() / name
        if _is_intact(path, spec):
            return path
        with _alone(path):
            if not _is_intact(path, spec):
                text = TARGETS[target](spec)
                write_atomically(path, sealed(text))
        return path
    except (OSError, NoHomeFolder) as error:
        warnings.warn(f"kernel cache cannot be written ({error}); using a temporary folder", CacheWarning, 3)
    path = temporary_folder() / name
    write_atomically(path, sealed(text or TARGETS[target](spec)))
    return path


def _import(path: Path, name: str) -> ModuleType:
    specification = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(specification)
    sys.modules[name] = module
    try:
        specification.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def _import_compiled(path: Path, name: str) -> ModuleType:
    """Import a module of Numba functions whose machine code is kept where that is possible."""
    from codegen import compiled

    try:
        module = _import(path, name)
    except RuntimeError as error:  # Numba found no folder that it may write to
        if "cannot cache function" not in str(error):
            raise
        warnings.warn(f"no folder for compiled code ({error}); using a temporary one", CacheWarning, 3)
        compiled.keep_elsewhere(temporary_folder())
        module = _import(path, name)
    compiled.seal(module)
    return module


@lru_cache(maxsize=None)
def load(spec: Spec, target: str, shipped: Path | None = None) -> ModuleType:
    """The generated module of a kernel.

    Args:
        spec: the kernel.
        target: a key of :data:`codegen.targets.TARGETS`.
        shipped: folder of committed kernels that is looked at first.

    Raises:
        KeyError: unknown target.
        SpecError: the spec has no form.
    """
    name = file_name(spec, target)
    path = shipped / name if shipped is not None and (shipped / name).is_file() else _cached(spec, target)
    return (_import_compiled if target == "numba" else _import)(path, f"codegen_kernels.{path.stem}")

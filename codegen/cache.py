"""Finding the module of a kernel: shipped with a package, in the user's cache folder, or generated now.

Nothing that is wrong with a folder or a file in it stops a kernel: a warning says what it costs, and the kernel is made
again. A file in the cache is sealed with a checksum; one process makes it while others wait. What is run is the text that
was compared with its seal, and no file that another user owns or may write to.
"""

from __future__ import annotations

import hashlib
import os
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache, partial
from pathlib import Path
from types import ModuleType

from platformdirs import user_cache_path

from codegen.families.spec import Spec, form_spec
from codegen.header import generator_hash
from codegen.runtime.sealed import (
    CacheWarning,
    Untrusted,
    check_folder,
    make_folder,
    read_trusted,
    run_module,
    sealed,
    temporary_folder,
    unsealed,
    write_atomically,
)
from codegen.targets import TARGETS

LOCK_SECONDS = 60.0
"""How long a process waits for another one to make a kernel before it makes its own."""

LONGEST_NAME = 120
"""Characters of a file name; of longer ones the end is a hash."""

PRIVATE = 0o700
"""Permissions of folders in the cache: code that a user runs is that user's own."""


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
            root = user_cache_path("carnet", appauthor=False)
        except RuntimeError as error:
            raise NoHomeFolder(str(error)) from error
    return Path(root) / "kernels" / generator_hash()


def file_name(spec: Spec, target: str) -> str:
    slug = spec.slug
    if len(slug) > LONGEST_NAME:
        slug = f"{slug[:LONGEST_NAME]}_{hashlib.sha256(spec.text.encode()).hexdigest()[:12]}"
    return f"{slug}_{target}.py"


def _kept(path: Path, wanted: bytes, is_last: bool) -> bytes | None:
    """The text of a cached file that is there, complete, unchanged, and has what is wanted in it; damage is a warning in the
    last try."""
    try:
        content = read_trusted(path)
    except Untrusted as error:
        if is_last:
            warnings.warn(f"{error}; the kernel is made again", CacheWarning, 2)
        return None
    except OSError:
        return None
    text = unsealed(content)
    if text is None and is_last:
        warnings.warn(f"{path} is damaged; the kernel is made again", CacheWarning, 2)
    elif text is not None and wanted in text:
        return text
    return None


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold the right to make a file while others wait; the system lets go of it when a process ends, however it ends.

    Where there is no such right to be had (no lock on this system or folder, or somebody holds it for too long), go on
    without: files are renamed into place, so nothing but time is lost.
    """
    from filelock import lock_descriptor

    try:
        # nothing is written to it: a link in its place does no harm to what it points to, and a pipe is not waited for
        flag = getattr(os, "O_NONBLOCK", 0)
        file = open(
            path.with_name(f".{path.name}.lock"), "ab", opener=lambda name, flags: os.open(name, flags | flag, 0o600)
        )
    except OSError:
        yield
        return
    with file:
        end = time.monotonic() + LOCK_SECONDS
        with suppress(OSError):
            while not lock_descriptor(file.fileno(), blocking=False) and time.monotonic() < end:
                time.sleep(0.05)
        yield


def _cached(name: str, wanted: bytes, make: Callable[[], str]) -> tuple[Path, bytes]:
    """File and text of a module in the cache, made where it is missing; in a temporary folder if there is no other way.

    Args:
        name: of the file.
        wanted: what the text must have in it.
        make: the text.
    """
    text = None
    try:
        path = cache_folder() / name
        make_folder(path.parent, PRIVATE)
        check_folder(path.parent)
        text = _kept(path, wanted, is_last=False)
        if text is None:
            with _alone(path):
                text = _kept(path, wanted, is_last=True)
                if text is None:
                    text = make().encode()
                    write_atomically(path, sealed(text))
        return path, text
    except Untrusted as error:
        warnings.warn(f"kernel cache is not used ({error}); using a temporary folder", CacheWarning, 4)
    except (OSError, NoHomeFolder) as error:
        warnings.warn(f"kernel cache cannot be written ({error}); using a temporary folder", CacheWarning, 4)
    path = temporary_folder() / name
    text = text or make().encode()
    write_atomically(path, sealed(text))
    return path, text


def _cached_kernel(spec: Spec, target: str) -> tuple[Path, bytes]:
    """File and text of a kernel."""
    name = file_name(spec, target)
    if type(spec).__module__.partition(".")[0] != __package__:  # a family that the hash of the generator does not cover
        form = form_spec(spec)
        name = f"{hashlib.sha256(repr((form.form().text(), form.linear_operand)).encode()).hexdigest()[:12]}_{name}"
    return _cached(name, f"SPEC = {spec.text!r}\n".encode(), lambda: TARGETS[target](spec))


@cache
def load(spec: Spec, target: str, shipped: Path | None = None) -> ModuleType:
    """The generated module of a kernel.

    Args:
        spec: the kernel.
        target: a key of :data:`codegen.targets.TARGETS`.
        shipped: folder of committed kernels that is looked at first. It was installed with the package that it is part of,
            and is trusted as that package is.

    Raises:
        KeyError: unknown backend.
        SpecError: the spec has no form.
    """
    name = file_name(spec, target)
    if shipped is not None and (shipped / name).is_file():
        path = shipped / name
        text = path.read_bytes()
    else:
        path, text = _cached_kernel(spec, target)
    run = partial(run_module, f"codegen_kernels.{path.stem}", path, text)
    if target != "numba":
        return run()
    from codegen.runtime.machine_code import with_kept_code  # which needs Numba

    return with_kept_code(run)


_made: dict[str, ModuleType] = {}


def load_made(name: str, identity: str, make: Callable[[], str]) -> ModuleType:
    """A generated module of compiled functions, kept in the cache with its machine code.

    It is a module of this package: what it imports from ``.runtime``, as a module of a potential's package does, is
    :mod:`codegen.runtime`.

    Args:
        name: what it is, for people.
        identity: what its source is made of, which it is found by.
        make: makes the source, where it is not there.
    """
    from codegen.runtime.machine_code import with_kept_code  # which needs Numba

    name = f"{name}_{hashlib.sha256(identity.encode()).hexdigest()[:12]}"
    if name not in _made:
        mark = f"\n# Made of {identity!r}\n"
        path, text = _cached(f"{name}.py", mark.encode(), lambda: make() + mark)
        _made[name] = with_kept_code(partial(run_module, f"{__package__}.{name}", path, text))
    return _made[name]

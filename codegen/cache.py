"""Finding the module of a kernel: shipped with a package, in the user's cache folder, or generated now.

Imports: families, header, targets.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import tempfile
import warnings
from functools import lru_cache
from pathlib import Path
from types import ModuleType

from codegen.families.spec import Spec
from codegen.header import generator_hash
from codegen.targets import TARGETS


class CacheWarning(UserWarning):
    """A cache folder could not be used; kernels still work, but are made again next time."""


def cache_folder() -> Path:
    """Where kernels made on first use are kept: $CARNET_CACHE, or ``carnet`` in the user's cache folder."""
    root = os.environ.get("CARNET_CACHE")
    if root is None:
        root = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "carnet"
    return Path(root) / "kernels" / generator_hash()


def file_name(spec: Spec, target: str) -> str:
    return f"{spec.slug}_{target}.py"


def write_atomically(path: Path, text: str) -> None:
    """Write a file under a temporary name and rename it, so that no reader sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(text)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


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


def _is_valid(path: Path, spec: Spec) -> bool:
    """Whether a cached file is complete: it names the spec and ends as generated files end."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    return f"SPEC = {spec.text!r}" in text and text.endswith("\n")


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
    module_name = f"codegen_kernels.{Path(name).stem}"
    if shipped is not None and (shipped / name).is_file():
        return _import(shipped / name, module_name)
    path = cache_folder() / name
    if not _is_valid(path, spec):
        text = TARGETS[target](spec)
        try:
            write_atomically(path, text)
        except OSError as error:
            warnings.warn(f"kernel cache {path.parent} cannot be written ({error}); using a temporary folder", CacheWarning, 2)
            path = Path(tempfile.mkdtemp(prefix="carnet-kernels-")) / name
            write_atomically(path, text)
    return _import(path, module_name)

"""Importing the modules that hold compiled functions, with machine code that is kept on disk."""

from __future__ import annotations

import atexit
import shutil
import tempfile
import warnings
from collections.abc import Iterable
from importlib import import_module

from .header import CacheWarning
from .machine_code import keep_elsewhere, seal


def load(package: str, names: Iterable[str]) -> None:
    """Import modules of the package and give their functions a sealed cache."""
    for name in names:
        try:
            module = import_module(f".{name}", package)
        except RuntimeError as error:  # Numba found no folder that it may write to
            if "cannot cache function" not in str(error):
                raise
            warnings.warn(f"no folder for compiled code ({error}); a temporary one is used", CacheWarning, 2)
            folder = tempfile.mkdtemp(prefix=f"{package}-")
            atexit.register(shutil.rmtree, folder, ignore_errors=True)
            keep_elsewhere(folder)
            module = import_module(f".{name}", package)
        seal(module)

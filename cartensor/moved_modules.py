"""Modules that have moved are found under their old names for a while, with a warning that says where they are."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any


def find_moved(modules: Mapping[str, str]) -> None:
    """Find modules under their old names from now on.

    Args:
        modules: Old name -> the modules, separated by spaces, that hold what it held.
    """
    sys.meta_path.append(_Finder(modules))


def held_in(package: str, places: str) -> Callable[[str], Any]:
    """The ``__getattr__`` of a module, or of a package that stands where a module stood.

    Args:
        package: Its name.
        places: The modules, separated by spaces, that hold what it held.
    """

    def held(name: str) -> Any:
        for place in places.split() if not name.startswith("__") else ():
            found = vars(import_module(place))
            if name in found:
                return found[name]
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    return held


class _Finder(MetaPathFinder, Loader):
    """Asked last, where no module of the name exists."""

    def __init__(self, modules: Mapping[str, str]) -> None:
        self._modules = modules

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return ModuleSpec(fullname, self) if fullname in self._modules else None

    def exec_module(self, module: ModuleType) -> None:
        places = self._modules[module.__name__]
        package = module.__name__.partition(".")[0]
        warnings.warn(
            f"{module.__name__} has moved to {places.replace(' ', ' and ')}; what is meant for use is in {package} itself",
            DeprecationWarning,
            stacklevel=2,
        )
        vars(module)["__getattr__"] = held_in(module.__name__, places)

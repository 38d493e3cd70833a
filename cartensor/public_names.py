"""How the face of a package is made: its public names, each loaded from its module when it is first used.

A face states them once, as the imports under ``if TYPE_CHECKING`` that type checkers read; here they are read as well.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any, TypeGuard


def public_names(package: str) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """What an ``__init__`` defines at its end: ``__getattr__, __dir__, __all__ = public_names(__name__)``.

    No module of the package may have a public name: once imported, it would stand in its place.

    Raises:
        ImportError: the package comes without its source.
    """
    face = sys.modules[package]
    source = getattr(face.__loader__, "get_source", lambda name: None)(package)
    if source is None:
        raise ImportError(f"{package} reads its own source, {face.__file__}, which is missing: install it with pip")
    (block,) = (node for node in ast.parse(source).body if _is_for_type_checkers(node))
    origin: dict[str, tuple[str, str]] = {}
    for statement in block.body:
        match statement:
            case ast.ImportFrom(module=str(module), names=names):
                origin |= {alias.asname or alias.name: (module, alias.name) for alias in names}
            case ast.Assign(targets=[ast.Name(id=public)], value=ast.Name(id=name)):  # load = load_model
                origin[public] = origin.pop(name)

    def load(name: str) -> Any:
        if name not in origin:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name, obj=face)
        module, inside = origin[name]
        if module == package:  # a module that is public as such
            return import_module(f"{package}.{inside}")
        value = getattr(import_module(module), inside)
        setattr(face, name, value)
        return value

    return load, lambda: sorted(origin), sorted(origin)


def _is_for_type_checkers(node: ast.stmt) -> TypeGuard[ast.If]:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"

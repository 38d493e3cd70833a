"""Calculators by name: a model file, a generated potential, or any ASE calculator that can be imported."""

from __future__ import annotations

import hashlib
import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from ase.calculators.abc import GetPropertiesMixin

from carnet.errors import InputError
from codegen.runtime.contents import SUMS, DamagedFiles, checked
from codegen.runtime.sealed import run_module

EXPECTED = (
    "a model file, the folder of a generated potential, or MODULE:CLASS of an ASE calculator "
    "(such as ase.calculators.emt:EMT)"
)
INTERFACE = ("get_potential_energy", "get_forces", "calculation_required")
"""What the class of a calculator has that is not derived from ASE's."""


def is_import_name(name: str) -> bool:
    """Whether a name is MODULE:CLASS and no file."""
    module, colon, attribute = name.partition(":")
    return bool(colon) and all(part.isidentifier() for part in module.split(".")) and attribute.isidentifier()


def make_calculator(name: str | Path, dtype: str | None = None, device: str | None = None) -> Any:
    """An ASE calculator.

    Args:
        name: A model file, the folder of a generated potential, or "module:Class" of a calculator, which is made
            without arguments. The last two are code that is run.
        dtype: Precision of a model or a generated potential; None for its own.
        device: Where a model runs; None for the CPU.

    Raises:
        InputError: There is no such thing, it is damaged or no calculator, or an option that it does not have.
    """
    path = Path(name)
    if path.is_dir():
        if device not in (None, "cpu"):
            raise InputError(f"{name}: a generated potential runs on the CPU; leave the device {device!r} out")
        return from_package(path, "Calculator", dtype)
    if is_import_name(str(name)):
        if dtype is not None or device not in (None, "cpu"):
            raise InputError(f"{name}: its precision and device are its own; leave dtype and device out")
        return _made(str(name), _imported(str(name)), {})
    if not path.is_file():
        raise InputError(f"{name}: no such file; expected {EXPECTED}")

    from carnet.simulation.ase import CarNetCalculator

    return CarNetCalculator(path, dtype=dtype, device=device)


def model_fingerprint(name: str | Path) -> str:
    """Hash of what a calculator is made of, to recognise it again; of an imported one, its name."""
    path = Path(name)
    if path.is_dir():
        # not its README, which says how long making it took: the same potential made again is the same
        files = sorted(file for file in path.rglob("*") if file.suffix in (".py", ".json", ".npz") and file.is_file())
    elif path.is_file():
        files = [path]
    else:
        return str(name)
    content = hashlib.sha256()
    for file in files:
        content.update(file.name.encode() + b"\0" + file.read_bytes())
    return content.hexdigest()[:16]


def from_package(folder: Path, kind: str, dtype: str | None = None) -> Any:
    """A potential of one of the kinds that a generated package has.

    Args:
        folder: The package.
        kind: Name of the class.
        dtype: Precision; None for its own.

    Raises:
        InputError: See :func:`load_package`; or the class cannot be made, or gives other results than the trained model.
    """
    found = _attribute(load_package(folder), kind, str(folder))
    if not isinstance(found, type):
        raise InputError(f"{folder}: its {kind} is no class; expected {EXPECTED}")
    return _made(str(folder), found, {} if dtype is None else {"dtype": dtype})


def load_package(folder: Path) -> ModuleType:
    """The module of a generated potential, from its folder, which may be anywhere.

    Raises:
        InputError: The folder is no package, it is damaged, or another one goes by its name.
    """
    start = folder / "__init__.py"
    if not start.is_file():
        raise InputError(f"{folder}: a folder without __init__.py; expected {EXPECTED}")
    name = folder.resolve().name
    loaded = sys.modules.get(name)
    if loaded is not None and Path(getattr(loaded, "__file__", None) or "").resolve() == start.resolve():
        return loaded
    if loaded is not None or not name.isidentifier():
        raise InputError(f"{folder}: a package cannot be imported by the name {name!r}; give the folder another one")
    try:
        if (folder / SUMS).exists():
            checked(folder)
        return run_module(name, start, start.read_bytes(), [str(folder)])
    except DamagedFiles as error:
        raise InputError(str(error)) from None
    except Exception as error:  # whatever another's code, or one that is damaged, ends with
        raise InputError(f"{folder}: the package cannot be imported: {_told(error)}") from error


def _imported(name: str) -> Any:
    """The class of an imported calculator; nothing is called that does not look like one."""
    module, _, attribute = name.partition(":")
    try:
        loaded = importlib.import_module(module)
    except ImportError as error:
        raise InputError(f"{name}: {error}; expected {EXPECTED}") from None
    except Exception as error:
        raise InputError(f"{name}: {module} cannot be imported: {_told(error)}") from error
    found = _attribute(loaded, attribute, name)
    is_like_one = isinstance(found, type) and all(callable(getattr(found, method, None)) for method in INTERFACE)
    if is_like_one or (isinstance(found, type) and issubclass(found, GetPropertiesMixin)):
        return found
    raise InputError(f"{name} is no class of an ASE calculator; expected {EXPECTED}")


def _made(name: str, kind: Callable, keywords: dict[str, Any]) -> Any:
    """An object of a class that others wrote, whose errors may be any."""
    try:
        return kind(**keywords)
    except Exception as error:
        raise InputError(f"{name}: {kind.__name__} cannot be made: {_told(error)}") from error


def _told(error: Exception) -> str:
    """An error in one line."""
    first = str(error).strip().partition("\n")[0]
    return f"{type(error).__name__}: {first}" if first else type(error).__name__


def _attribute(module: ModuleType, attribute: str, name: str) -> Any:
    try:
        return getattr(module, attribute)
    except AttributeError:
        raise InputError(f"{name}: {module.__name__} has no {attribute}; expected {EXPECTED}") from None

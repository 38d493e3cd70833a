"""Calculators by name: a model file, a generated potential, or any ASE calculator that can be imported.

Imports ASE's interface; the model and Torch only for a model file.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from carnet.errors import InputError

EXPECTED = (
    "a model file, the folder of a generated potential, or MODULE:CLASS of an ASE calculator "
    "(such as ase.calculators.emt:EMT)"
)


def is_import_name(name: str) -> bool:
    """Whether a name is MODULE:CLASS and no file."""
    module, colon, attribute = name.partition(":")
    return bool(colon) and all(part.isidentifier() for part in module.split(".")) and attribute.isidentifier()


def make_calculator(name: str | Path, dtype: str | None = None, device: str | None = None) -> Any:
    """An ASE calculator.

    Args:
        name: A model file, the folder of a generated potential, or "module:Class", which is called without
            arguments.
        dtype: Precision of a model or a generated potential; None for its own.
        device: Where a model runs; None for the CPU.

    Raises:
        InputError: There is no such thing, or an option that it does not have.
    """
    path = Path(name)
    if path.is_dir():
        if device not in (None, "cpu"):
            raise InputError(
                f"{name}: a generated potential runs on the CPU; leave the device {device!r} out"
            )
        calculator = _attribute(load_package(path), "Calculator", str(name))
        return calculator() if dtype is None else calculator(dtype=dtype)
    if is_import_name(str(name)):
        if dtype is not None or device not in (None, "cpu"):
            raise InputError(f"{name}: its precision and device are its own; leave dtype and device out")
        return _imported(str(name))()
    if not path.is_file():
        raise InputError(f"{name}: no such file; expected {EXPECTED}")

    from carnet.simulation.ase import CarNetCalculator

    return CarNetCalculator(path, dtype=dtype, device=device)


def model_fingerprint(name: str | Path) -> str:
    """Hash of what a calculator is made of, to recognise it again; of an imported one, its name."""
    path = Path(name)
    if path.is_dir():
        # not its README, which says how long making it took: the same potential made again is the same
        files = sorted(file for file in path.rglob("*") if file.suffix in (".py", ".json", ".npz"))
    elif path.is_file():
        files = [path]
    else:
        return str(name)
    content = hashlib.sha256()
    for file in files:
        content.update(file.name.encode() + b"\0" + file.read_bytes())
    return content.hexdigest()[:16]


def load_package(folder: Path) -> ModuleType:
    """The module of a generated potential, from its folder, which may be anywhere.

    Raises:
        InputError: The folder is no package, or another one goes by its name.
    """
    start = folder / "__init__.py"
    if not start.is_file():
        raise InputError(f"{folder}: a folder without __init__.py; expected {EXPECTED}")
    name = folder.resolve().name
    loaded = sys.modules.get(name)
    if loaded is not None and Path(getattr(loaded, "__file__", None) or "").resolve() == start.resolve():
        return loaded
    if loaded is not None or not name.isidentifier():
        raise InputError(
            f"{folder}: a package cannot be imported by the name {name!r}; give the folder another one"
        )
    specification = importlib.util.spec_from_file_location(
        name, start, submodule_search_locations=[str(folder)]
    )
    module = importlib.util.module_from_spec(specification)
    sys.modules[name] = module
    try:
        specification.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def _imported(name: str) -> Any:
    module, _, attribute = name.partition(":")
    try:
        loaded = importlib.import_module(module)
    except ImportError as error:
        raise InputError(f"{name}: {error}; expected {EXPECTED}") from None
    return _attribute(loaded, attribute, name)


def _attribute(module: ModuleType, attribute: str, name: str) -> Any:
    try:
        return getattr(module, attribute)
    except AttributeError:
        raise InputError(f"{name}: {module.__name__} has no {attribute}; expected {EXPECTED}") from None

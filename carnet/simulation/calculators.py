"""Calculators by name: a short name, a model file, a generated potential, any ASE calculator, a user's function."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import Any

from ase.calculators.abc import GetPropertiesMixin

from carnet.errors import InputError, suggestion
from carnet.simulation.calculator_names import EXPECTED, CalculatorName, read_name
from codegen.runtime.contents import SUMS, DamagedFiles, checked
from codegen.runtime.sealed import run_module

INTERFACE = ("get_potential_energy", "get_forces", "calculation_required")
"""What the class of a calculator has that is not derived from ASE's."""


class _FieldVector(list[float]):
    """An electric field as tblite takes it: scaled like an array, and handed on as the list that its binding wants."""

    def __mul__(self, factor: Any) -> _FieldVector:
        return _FieldVector(float(strength * factor) for strength in self)

    def __truediv__(self, factor: float) -> _FieldVector:
        return _FieldVector(strength / factor for strength in self)


def make_calculator(
    name: str | Path | CalculatorName,
    dtype: str | None = None,
    device: str | None = None,
    arguments: Mapping[str, Any] | None = None,
    electric_field: Iterable[float] | None = None,
) -> Any:
    """An ASE calculator.

    Args:
        name: A short name (``emt``, ``lj``, ``tblite:GFN2-xTB``, ``chgnet``, ``mace:FILE``), a model file, the folder of
            a generated potential, ``"module:Class"`` of a calculator, ``"file.py:function"``, or a calculator file
            (.yaml) that names one of them with arguments. All but a model file is code that is run.
        dtype: Precision of a model or a generated potential; None for its own.
        device: Where a model runs; None for the CPU.
        arguments: What a class or function is called with, beside what the name says.
        electric_field: Uniform, [3] in V/Å, of a calculator with an argument for it.

    Raises:
        InputError: There is no such thing, it is damaged or no calculator, or an option that it does not have.
    """
    meant = name if isinstance(name, CalculatorName) else read_name(name)
    given = dict(arguments or {})
    if electric_field is not None:
        if not meant.electric_field:
            raise InputError(f"{meant.name}: no argument of it is known to take an electric field")
        given[meant.electric_field] = _FieldVector(map(float, electric_field))
    if meant.kind == "package":
        if device not in (None, "cpu"):
            raise InputError(f"{meant.name}: a generated potential runs on the CPU; leave the device {device!r} out")
        return from_package(Path(meant.place), "Calculator", dtype)
    if meant.kind == "model":
        from carnet.simulation.ase import CarNetCalculator

        return CarNetCalculator(meant.place, dtype=dtype, device=device)
    argument = "" if meant.known is None else meant.known.device
    if argument and device is not None:
        given = {argument: device, **given}
    if dtype is not None or (device not in (None, "cpu") and not argument):
        raise InputError(f"{meant.name}: its precision and device are its own; leave dtype and device out")
    kind = _function(meant) if meant.kind == "function" else _imported(meant)
    return _made(meant.name, kind, {**meant.arguments, **given})


def model_fingerprint(name: str | Path | CalculatorName) -> str:
    """Hash of what a calculator is made of, to recognise it again; of one without files, its name."""
    meant = name if isinstance(name, CalculatorName) else read_name(name)
    if not meant.files:
        return meant.name
    content = hashlib.sha256()
    for path in meant.files:
        # not its README, which says how long making it took: the same potential made again is the same
        inside = sorted(file for file in path.rglob("*") if file.suffix in (".py", ".json", ".npz") and file.is_file())
        for file in inside if path.is_dir() else [path]:
            content.update(file.name.encode() + b"\0" + file.read_bytes())
    return content.hexdigest()[:16]


def calculator_version(meant: CalculatorName) -> str:
    """What says which program a calculator is: "tblite 0.8.0", or the hash of its files."""
    if meant.kind != "class" or meant.place.partition(":")[0].split(".")[0] == "__main__":
        return f"sha256 {model_fingerprint(meant)}"
    top = meant.place.partition(":")[0].split(".")[0]
    try:
        version = f"{top} {metadata.version(top)}"
    except metadata.PackageNotFoundError:
        names = metadata.packages_distributions().get(top, ())
        version = f"{names[0]} {metadata.version(names[0])}" if names else "of no version"
    return f"{version}, sha256 {model_fingerprint(meant)}" if meant.files else version


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


def _imported(meant: CalculatorName) -> Any:
    """The class of an imported calculator; nothing is called that does not look like one."""
    name = meant.name
    module, _, attribute = meant.place.partition(":")
    try:
        loaded = importlib.import_module(module)
    except ImportError as error:
        if meant.known is not None:
            raise InputError(f"{name}: {error}; `pip install {meant.known.install}` brings what it needs") from None
        raise InputError(f"{name}: {error}; expected {EXPECTED}") from None
    except Exception as error:
        raise InputError(f"{name}: {module} cannot be imported: {_told(error)}") from error
    found = _attribute(loaded, attribute, name)
    is_like_one = isinstance(found, type) and all(callable(getattr(found, method, None)) for method in INTERFACE)
    if is_like_one or (isinstance(found, type) and issubclass(found, GetPropertiesMixin)):
        return found
    raise InputError(f"{name} is no class of an ASE calculator; expected {EXPECTED}")


def _function(meant: CalculatorName) -> Callable[..., Any]:
    """The function of a user's file, which is run."""
    file, _, attribute = meant.place.rpartition(":")
    path = Path(file).resolve()
    name = f"carnet_calculator_{hashlib.sha256(str(path).encode()).hexdigest()[:16]}"
    loaded = sys.modules.get(name)
    if loaded is None:
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None and spec.loader is not None  # of a name that ends with .py there are both
        loaded = sys.modules[name] = importlib.util.module_from_spec(spec)
        try:
            spec.loader.exec_module(loaded)
        except Exception as error:  # whatever another's code ends with
            del sys.modules[name]
            raise InputError(f"{meant.name}: the file cannot be run: {_told(error)}") from error
    found = _attribute(loaded, attribute, meant.name, file)
    if not callable(found):
        raise InputError(f"{meant.name}: {attribute} is no function; expected one that returns an ASE calculator")

    def checked(**arguments: Any) -> Any:
        made = found(**arguments)
        if isinstance(made, GetPropertiesMixin) or all(callable(getattr(made, method, None)) for method in INTERFACE):
            return made
        raise TypeError(f"it returns {type(made).__name__}, expected an ASE calculator")

    checked.__name__ = attribute
    return checked


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


def _attribute(module: ModuleType, attribute: str, name: str, place: str | None = None) -> Any:
    try:
        return getattr(module, attribute)
    except AttributeError:
        hint = suggestion(attribute, [each for each in vars(module) if not each.startswith("_")])
        raise InputError(f"{name}: {place or module.__name__} has no {attribute};{hint} expected {EXPECTED}") from None

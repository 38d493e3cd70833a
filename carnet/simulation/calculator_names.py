"""What the name of a calculator means: a short name, a file of ours, a class that is imported, or a user's function.

Nothing is imported or made here, see ``carnet.simulation.calculators``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from carnet.errors import InputError, suggestion
from carnet.files.config_problems import Schema, StrictConfig
from carnet.files.yaml_config import read_values, validated

_YAML = (".yaml", ".yml")


@dataclass(frozen=True)
class KnownCalculator:
    """A calculator that goes by a short name.

    Attributes:
        place: MODULE:CLASS.
        arguments: What it is made with.
        install: What pip installs where the module is missing.
        choice: The argument whose value stands behind the name and a colon; empty where nothing does.
        choices: What it may be; a file where there are none.
        device: The argument that says where it runs; empty where it has none.
        electric_field: The argument that takes a uniform electric field in V/Å; empty where it has none.
        of_frame: Arguments that a frame may have as an entry of its own, under the same name.
        reuse: Whether one object serves for many structures, because its results depend on the structure alone.
    """

    place: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    install: str = "ase"
    choice: str = ""
    choices: tuple[str, ...] = ()
    device: str = ""
    electric_field: str = ""
    of_frame: tuple[str, ...] = ()
    reuse: bool = False


KNOWN: Mapping[str, KnownCalculator] = {
    "emt": KnownCalculator("ase.calculators.emt:EMT"),
    "lj": KnownCalculator("ase.calculators.lj:LennardJones"),
    "tblite": KnownCalculator(
        "tblite.ase:TBLite",
        # at tblite's own accuracy of 1 the cycle leaves 1e-4 eV/Å in the forces, at this one 1e-7 for hardly more time;
        # each structure starts from the same guess, not from the density of the one before
        {"accuracy": 0.01, "cache_api": False, "verbosity": 0},
        install="tblite",
        choice="method",
        choices=("GFN2-xTB", "GFN1-xTB", "IPEA1-xTB"),
        electric_field="electric_field",
        of_frame=("charge", "multiplicity"),
    ),
    "chgnet": KnownCalculator(
        "chgnet.model.dynamics:CHGNetCalculator", {"use_device": "cpu"}, "chgnet", device="use_device", reuse=True
    ),
    "mace": KnownCalculator(
        "mace.calculators:MACECalculator",
        {"default_dtype": "float64", "device": "cpu"},
        install="mace-torch",
        choice="model_paths",
        device="device",
        reuse=True,
    ),
}
"""Short names; what stands here is understood wherever a calculator is named."""


def shown_names() -> list[str]:
    """The short names as people write them."""
    return [
        text
        for name, known in KNOWN.items()
        for text in ([f"{name}:{choice}" for choice in known.choices] or [f"{name}:FILE"] if known.choice else [name])
    ]


EXPECTED = (
    f"{', '.join(shown_names())}, a model file, the folder of a generated potential, a calculator file (.yaml), "
    "FILE.py:FUNCTION, or MODULE:CLASS of an ASE calculator (such as ase.calculators.emt:EMT)"
)


class CalculatorConfig(StrictConfig):
    """A calculator file.

    Attributes:
        calculator: A name, as anywhere; its files are looked for from the folder of the calculator file.
        arguments: What the class or function is called with.
        reuse: Whether one object serves for many structures; by default only where the name is known for it.
        electric_field: The argument that takes a uniform electric field in V/Å, where there is one.
    """

    calculator: str
    arguments: dict[str, Any] = {}
    reuse: bool | None = None
    electric_field: str | None = None


_SCHEMA = Schema(CalculatorConfig, "calculator: ase.calculators.emt:EMT")


@dataclass(frozen=True)
class CalculatorName:
    """What a name means.

    Attributes:
        name: As it was given.
        kind: A model file, the folder of a generated package, a class that is imported, a function in a file.
        place: The path, MODULE:CLASS, or FILE.py:FUNCTION.
        arguments: What a class or function is called with.
        known: The entry of a short name.
        reuse: Whether one object serves for many structures.
        electric_field: The argument that takes a uniform electric field in V/Å; empty where none is known.
        files: What the calculator is made of, besides installed modules.
    """

    name: str
    kind: Literal["model", "package", "class", "function"]
    place: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    known: KnownCalculator | None = None
    reuse: bool = False
    electric_field: str = ""
    files: tuple[Path, ...] = ()

    @property
    def takes_precision(self) -> bool:
        """Whether ``dtype`` can be asked of it."""
        return self.kind in ("model", "package")


def _is_short_name(head: str, colon: str) -> bool:
    """Whether what stands before a colon, if there is one, goes by a short name that may have something behind it."""
    return head in KNOWN and (not colon or bool(KNOWN[head].choice))


def _is_import_name(name: str) -> bool:
    """Whether a name is MODULE:CLASS and no file."""
    module, colon, attribute = name.partition(":")
    return bool(colon) and all(part.isidentifier() for part in module.split(".")) and attribute.isidentifier()


def read_name(name: str | Path) -> CalculatorName:
    """What a name means; calculator files are read, and nothing is imported.

    Raises:
        InputError: It means nothing, or two things; the message says the nearest name.
    """
    text = str(name)
    head, colon, tail = text.partition(":")
    if _is_short_name(head, colon):
        return _known(text, head, tail)
    if colon and head.endswith(".py"):
        return _function(text, head, tail)
    path = Path(text).expanduser()
    if path.is_dir():
        return CalculatorName(text, "package", str(path), reuse=True, files=(path,))
    if path.suffix.lower() in _YAML:
        return _configured(text, path)
    if _is_import_name(text):
        return CalculatorName(text, "class", text)
    if not path.is_file():
        candidates = [*shown_names(), *KNOWN, *_siblings(path)]
        # of a short name with something behind it the part before it may be what is misspelt
        hint = suggestion(text, candidates) or (suggestion(head, KNOWN) if colon else "")
        raise InputError(f"{text}: no such file or calculator.{hint} Expected {EXPECTED}")
    return CalculatorName(text, "model", str(path), reuse=True, files=(path,))


def relative_name(name: str, folder: Path) -> str:
    """The same calculator, a relative path in its name taken from ``folder``."""
    head, colon, tail = name.partition(":")
    if _is_short_name(head, colon):
        return f"{head}:{folder / Path(tail).expanduser()}" if tail and not KNOWN[head].choices else name
    if _is_import_name(name) and not head.endswith(".py"):
        return name
    return str(folder / Path(name).expanduser())


def _known(text: str, name: str, chosen: str) -> CalculatorName:
    known = KNOWN[name]
    arguments: dict[str, Any] = dict(known.arguments)
    files: tuple[Path, ...] = ()
    if not known.choice and (Path(text).is_file() or (Path(text) / "__init__.py").is_file()):
        raise InputError(
            f"{text}: a calculator has this name, and a file or package too; write ./{text} for the latter"
        )
    if known.choice and known.choices:
        if chosen not in known.choices:
            hint = suggestion(chosen, known.choices) if chosen else ""
            raise InputError(f"{text}: expected {', '.join(f'{name}:{choice}' for choice in known.choices)}.{hint}")
        arguments[known.choice] = chosen
    elif known.choice:
        path = Path(chosen).expanduser()
        if not chosen or not path.is_file():
            hint = suggestion(path.name, _siblings(path)) if chosen else ""
            raise InputError(f"{text}: expected {name}:FILE with the file of a model; there is none.{hint}")
        arguments[known.choice], files = str(path), (path,)
    return CalculatorName(
        text, "class", known.place, arguments, known, known.reuse, known.electric_field, files
    )  # fmt: skip


def _function(text: str, file: str, function: str) -> CalculatorName:
    path = Path(file).expanduser()
    if not path.is_file():
        raise InputError(f"{text}: {file}: no such file.{suggestion(path.name, _siblings(path))}")
    if not function.isidentifier():
        raise InputError(f"{text}: expected FILE.py:FUNCTION, and {function!r} is no name of a function")
    return CalculatorName(text, "function", f"{path}:{function}", files=(path,))


def _configured(text: str, path: Path) -> CalculatorName:
    values, places = read_values(path)
    config = validated(values, _SCHEMA, str(path), places)
    inner = relative_name(config.calculator, path.parent)
    if Path(inner).suffix.lower() in _YAML:
        raise InputError(f"{path}: calculator: {config.calculator} is a calculator file itself; expected what it names")
    meant = read_name(inner)
    if config.arguments and meant.takes_precision:
        raise InputError(f"{path}: arguments: a {meant.kind} has none; leave them out")
    return replace(
        meant,
        name=text,
        arguments={**meant.arguments, **config.arguments},
        reuse=meant.reuse if config.reuse is None else config.reuse,
        electric_field=meant.electric_field if config.electric_field is None else config.electric_field,
        files=(path, *meant.files),
    )


def _siblings(path: Path) -> list[str]:
    try:
        return [entry.name for entry in path.parent.iterdir()]
    except OSError:
        return []

"""Reading a training configuration from YAML, with every problem reported at once, by key path and line.

Imports PyYAML, pydantic's errors and ``carnet.training.config``.
"""

from __future__ import annotations

import copy
import os
import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, get_args, get_origin

import yaml
from pydantic import BaseModel, ValidationError

from carnet.errors import InputError, listing, suggestion
from carnet.training.config import TrainConfig
from carnet.training.data_config import FORMS

KeyPath = tuple[str | int, ...]
EXAMPLE = Path(__file__).with_name("example.yaml")
"""A configuration with every key, its default, and what it means."""


def load_config(path: str | os.PathLike[str], overrides: Sequence[str] = ()) -> TrainConfig:
    """Read a configuration; its relative paths start at the file's own folder.

    Args:
        path: YAML file.
        overrides: Texts such as "optimizer.learning_rate=0.001" that replace entries of the file, in order; the
            value is YAML.

    Raises:
        InputError: No such file, not YAML, an unknown key, or a value of the wrong kind. The message names
            the file and lists all problems, each with its line, its key path, and what was expected.
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as text: {error}") from None
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        values = yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        raise InputError(f"{path}{_syntax_problem(error)}") from None
    except yaml.YAMLError as error:
        raise InputError(f"{path}: is not YAML: {error}") from None
    places: dict[KeyPath, tuple[int, str]] = {
        key: (line, f"line {line}") for key, line in (_key_lines(root) if root is not None else ())
    }
    _check_duplicates(root, path)
    for override in overrides:
        key, value = _override(override)
        values = _with_entry(values, key, value, override)
        places = {known: place for known, place in places.items() if known[: len(key)] != key}
        places[key] = (text.count("\n") + 2, f"--set {override}")  # reported after the lines of the file
    return parse_config(values, folder=path.parent, source=str(path), places=places)


def parse_config(
    values: Any,
    *,
    folder: str | os.PathLike[str] = ".",
    source: str = "config",
    places: Mapping[KeyPath, tuple[int, str]] | None = None,
) -> TrainConfig:
    """Make a configuration of nested mappings.

    Args:
        values: What the YAML file holds.
        folder: Where relative paths start.
        source: Name for error messages.
        places: Where each key path stands in the source, where known: a number to sort by, and words.

    Raises:
        InputError: As for ``load_config``.
    """
    if not isinstance(values, Mapping):
        found = "nothing" if values is None else f"a {type(values).__name__}"
        raise InputError(
            f"{source}: expected keys such as 'data: {{train: structures.extxyz}}', found {found}"
        )
    try:
        config = TrainConfig.model_validate(values)
    except ValidationError as error:
        places = places or {}
        located = sorted(error.errors(), key=lambda entry: _place(tuple(part for part in entry["loc"] if part not in FORMS), places)[0])
        problems = [_describe(entry, places) for entry in located]
        problems = list(dict.fromkeys(problems))  # stage two inherits the mistakes of the loss with it
        raise InputError("\n  ".join([f"{source}: {_count(problems)}", *problems])) from None
    return config.relative_to(Path(folder))


def _override(text: str) -> tuple[KeyPath, Any]:
    """The key path and the value of "key.path=value"."""
    name, equals, value = text.partition("=")
    key = tuple(name.strip().split("."))
    if not equals or not all(key):
        raise InputError(f"--set {text}: expected a key and a value, such as optimizer.learning_rate=0.001")
    try:
        return key, yaml.safe_load(value)
    except yaml.YAMLError:
        raise InputError(f"--set {text}: the value is not YAML") from None


def _with_entry(values: Any, key: KeyPath, value: Any, text: str) -> Any:
    """A copy of nested mappings with one entry replaced; sections that are missing on the way are made."""
    changed = copy.deepcopy(values) if values is not None else {}
    section = changed
    for position, part in enumerate(key):
        if not isinstance(section, dict):
            raise InputError(f"--set {text}: {'.'.join(map(str, key[:position]))} is no section of the file")
        if position == len(key) - 1:
            section[part] = value
        elif section.get(part) is None:
            section[part] = {}
        section = section[part]
    return changed


def _count(problems: list[str]) -> str:
    return "1 problem" if len(problems) == 1 else f"{len(problems)} problems"


def _syntax_problem(error: yaml.MarkedYAMLError) -> str:
    mark = error.problem_mark or error.context_mark
    where = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
    return f"{where}: is not YAML: {error.problem or error.context}"


def _key_lines(node: yaml.Node, prefix: KeyPath = ()) -> Iterator[tuple[KeyPath, int]]:
    """Key path and line, from 1, of every key and list entry of a YAML document."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            path = (*prefix, str(key.value))
            yield path, key.start_mark.line + 1
            yield from _key_lines(value, path)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield (*prefix, index), value.start_mark.line + 1
            yield from _key_lines(value, (*prefix, index))


def _check_duplicates(node: yaml.Node | None, path: Path) -> None:
    """PyYAML keeps the last of two equal keys silently; a configuration with two is a mistake."""
    if isinstance(node, yaml.MappingNode):
        seen: dict[Hashable, int] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if key.value in seen:
                raise InputError(
                    f"{path}, line {line}: the key {key.value!r} is given twice "
                    f"(first in line {seen[key.value]})"
                )
            seen[key.value] = line
            _check_duplicates(value, path)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            _check_duplicates(value, path)


def _place(location: KeyPath, places: Mapping[KeyPath, tuple[int, str]]) -> tuple[int, str]:
    """Place of a key, or of the section around it: pydantic adds names of its own to the keys of the file."""
    while location and location not in places:
        location = location[:-1]
    return places.get(location, (0, ""))


def _describe(entry: Mapping[str, Any], places: Mapping[KeyPath, tuple[int, str]]) -> str:
    """One of pydantic's errors as "line 3: model.channels: expected ...; got ..."."""
    location: KeyPath = tuple(entry["loc"])
    keys = tuple(part for part in location if part not in FORMS)
    words = _place(keys, places)[1]
    place = (f"{words}: " if words else "") + (f"{'.'.join(map(str, keys))}: " if keys else "")
    if entry["type"] == "extra_forbidden":
        return f"{place}unknown key.{_known_keys(location)}"
    if entry["type"] == "missing":
        return f"{place}is required"
    message, value = entry["msg"].replace("tuple", "list").replace("Tuple", "List"), entry["input"]
    if message.startswith("Input should be "):
        wanted = f"{place}expected {message.removeprefix('Input should be ')}; got {_shown(value)}"
        is_choice = entry["type"] == "literal_error" and isinstance(value, str)
        return f"{wanted}.{meant}" if is_choice and (meant := suggestion(value, _choices(entry))) else wanted
    if entry["type"] == "value_error":
        message = message.removeprefix("Value error, ")
        return f"{place}{message}" if _is_section(location) else f"{place}expected {message}; got {_shown(value)}"
    return f"{place}{message[0].lower()}{message[1:]}; got {_shown(value)}"


def _choices(entry: Mapping[str, Any]) -> list[str]:
    """The values that a choice has: pydantic lists them as "'a', 'b' or 'c'"."""
    return re.findall(r"'([^']*)'", entry["ctx"]["expected"])


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _known_keys(location: KeyPath) -> str:
    """The keys that the section of an unknown key has, the nearest first where there is one."""
    section = _section_of_path(location[:-1])
    if section is None:
        return ""
    name = str(location[-1])
    return (
        suggestion(name, section.model_fields)
        or _other_section(name)
        or f" Known: {listing(section.model_fields)}"
    )


def _is_section(location: KeyPath) -> bool:
    """Whether a location is that of a section, and not of a value or a list of sections."""
    if _section_of_path(location) is None:
        return False
    if not location or isinstance(location[-1], int):
        return True
    if location[-1] in FORMS:
        return location[-1] == "(split)"
    parent = _section_of_path(location[:-1])
    return parent is not None and list not in map(get_origin, _parts(parent.model_fields[location[-1]].annotation))


def _parts(annotation: Any) -> Iterator[Any]:
    """An annotation and all that it is made of."""
    yield annotation
    for argument in get_args(annotation):
        yield from _parts(argument)


def _section_of_path(location: KeyPath) -> type[BaseModel] | None:
    section: type[BaseModel] | None = TrainConfig
    for part in location:
        if part in FORMS:
            section = FORMS[part]
        elif not isinstance(part, int):  # a number is the place of an entry in a list of sections
            section = _section_of(section, part) if section is not None else None
    return section


def _section_of(section: type[BaseModel], key: str | int) -> type[BaseModel] | None:
    field = section.model_fields.get(str(key))
    if field is None:
        return None
    models = (part for part in _parts(field.annotation) if isinstance(part, type) and issubclass(part, BaseModel))
    return next(models, None)


def _other_section(name: str) -> str:
    """Where a key of this very name belongs, for keys put at the wrong level."""
    if name in TrainConfig.model_fields:
        return f" It belongs to the top level: {name!r}"
    for section in TrainConfig.model_fields:
        inner = _section_of(TrainConfig, section)
        if inner is not None and name in inner.model_fields:
            return f" Did you mean '{section}.{name}'?"
    return ""

"""Reading a training configuration from YAML, with every problem reported at once, by key path and line.

Imports PyYAML, pydantic's errors and ``carnet.training.config``.
"""

from __future__ import annotations

import os
from collections.abc import Hashable, Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

import yaml
from pydantic import BaseModel, ValidationError

from carnet.errors import InputError, listing, suggestion
from carnet.training.config import TrainConfig

KeyPath = tuple[str | int, ...]


def load_config(path: str | os.PathLike[str]) -> TrainConfig:
    """Read a configuration; its relative paths start at the file's own folder.

    Args:
        path: YAML file.

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
    lines = dict(_key_lines(root)) if root is not None else {}
    _check_duplicates(root, path)
    return parse_config(values, folder=path.parent, source=str(path), lines=lines)


def parse_config(
    values: Any,
    *,
    folder: str | os.PathLike[str] = ".",
    source: str = "config",
    lines: Mapping[KeyPath, int] | None = None,
) -> TrainConfig:
    """Make a configuration of nested mappings.

    Args:
        values: What the YAML file holds.
        folder: Where relative paths start.
        source: Name for error messages.
        lines: Line of each key path in the source, where known.

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
        located = sorted(error.errors(), key=lambda entry: _line(entry["loc"], lines or {}) or 0)
        problems = [_describe(entry, lines or {}) for entry in located]
        raise InputError("\n  ".join([f"{source}: {_count(problems)}", *problems])) from None
    return config.relative_to(Path(folder))


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


def _line(location: KeyPath, lines: Mapping[KeyPath, int]) -> int | None:
    """Line of a key, or of the section around it: pydantic adds names of its own to the keys of the file."""
    while location and location not in lines:
        location = location[:-1]
    return lines.get(location)


def _describe(entry: Mapping[str, Any], lines: Mapping[KeyPath, int]) -> str:
    """One of pydantic's errors as "line 3: model.channels: expected ...; got ..."."""
    location: KeyPath = tuple(entry["loc"])
    line = _line(location, lines)
    place = (f"line {line}: " if line else "") + (f"{'.'.join(map(str, location))}: " if location else "")
    if entry["type"] == "extra_forbidden":
        return f"{place}unknown key.{_known_keys(location)}"
    if entry["type"] == "missing":
        return f"{place}is required"
    message, value = entry["msg"].replace("tuple", "list").replace("Tuple", "List"), entry["input"]
    if message.startswith("Input should be "):
        return f"{place}expected {message.removeprefix('Input should be ')}; got {_shown(value)}"
    if entry["type"] == "value_error":
        message = message.removeprefix("Value error, ")
        is_section = _section_of_path(location) is not None
        return f"{place}{message}" if is_section else f"{place}expected {message}; got {_shown(value)}"
    return f"{place}{message[0].lower()}{message[1:]}; got {_shown(value)}"


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


def _section_of_path(location: KeyPath) -> type[BaseModel] | None:
    section: type[BaseModel] | None = TrainConfig
    for part in location:
        section = _section_of(section, part) if section is not None else None
    return section


def _section_of(section: type[BaseModel], key: str | int) -> type[BaseModel] | None:
    field = section.model_fields.get(str(key))
    if field is None:
        return None
    for candidate in (field.annotation, *get_args(field.annotation)):
        if isinstance(candidate, type) and issubclass(candidate, BaseModel):
            return candidate
    return None


def _other_section(name: str) -> str:
    """Where a key of this very name belongs, for keys put at the wrong level."""
    if name in TrainConfig.model_fields:
        return f" It belongs to the top level: {name!r}"
    for section in TrainConfig.model_fields:
        inner = _section_of(TrainConfig, section)
        if inner is not None and name in inner.model_fields:
            return f" Did you mean '{section}.{name}'?"
    return ""

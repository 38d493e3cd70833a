"""Reading a configuration from YAML, with every problem reported at once, by key path and line.

For any configuration that pydantic describes: trainings, dynamics. Imports PyYAML, pydantic and ``config_problems``.
"""

from __future__ import annotations

import copy
from collections.abc import Hashable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from carnet.config_problems import KeyPath, Places, Schema, problem_text
from carnet.errors import InputError


class Section(BaseModel):
    """A section of a configuration: unknown keys are errors, and nothing is infinite."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


def read_values(path: Path, overrides: Sequence[str] = ()) -> tuple[Any, Places]:
    """Read a YAML file.

    Args:
        path: The file.
        overrides: Texts such as "optimizer.learning_rate=0.001" that replace entries of the file, in order; the
            value is YAML.

    Returns:
        What the file holds, and where each of its key paths stands: a number to sort by, and words.

    Raises:
        InputError: No such file, not YAML, or a key that is given twice.
    """
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
    places: Places = {key: (line, f"line {line}") for key, line in (_key_lines(root) if root is not None else ())}
    _check_duplicates(root, path)
    return with_overrides(values, places, overrides, text.count("\n") + 2)


def with_overrides(
    values: Any, places: Places, overrides: Sequence[str], line: int = 0
) -> tuple[Any, Places]:
    """The values of a file with entries replaced, and the places with those of the replacements.

    Args:
        values: What the file holds.
        places: Where its key paths stand.
        overrides: As for ``read_values``.
        line: Number by which problems with the replacements are sorted.
    """
    for override in overrides:
        key, value = _override(override)
        values = _with_entry(values, key, value, override)
        places = {known: place for known, place in places.items() if known[: len(key)] != key}
        places[key] = (line, f"--set {override}")  # reported after the lines of the file
    return values, places


def validated(values: Any, schema: Schema, source: str, places: Places | None = None) -> Any:
    """The configuration that nested mappings describe.

    Args:
        values: What a YAML file holds.
        schema: The kind of configuration.
        source: Name for error messages.
        places: Where each key path stands in the source, where known.

    Raises:
        InputError: An unknown key, or a value of the wrong kind; the message lists all problems, each with its
            place, its key path, and what was expected.
    """
    if not isinstance(values, Mapping):
        found = "nothing" if values is None else f"a {type(values).__name__}"
        raise InputError(f"{source}: expected keys such as {schema.minimum!r}, found {found}")
    try:
        return schema.root.model_validate(values)
    except ValidationError as error:
        raise InputError(problem_text(error, schema, source, places or {})) from None


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

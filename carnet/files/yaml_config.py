"""Reading a configuration from YAML, with every problem reported at once, by key path and line.

For any configuration that pydantic describes: trainings, dynamics.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from carnet.errors import InputError, shortened
from carnet.files.atomic import atomic_path, without_waiting
from carnet.files.config_problems import KeyPath, Places, Schema
from carnet.files.yaml_values import DEEPEST, LONGEST, parse_yaml, yaml_text


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
        with open(path, encoding="utf-8", opener=without_waiting) as file:
            text = file.read(LONGEST + 1)
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as text: {error}") from None
    values, lines = parse_yaml(text, str(path))
    places: Places = {key: (line, f"line {line}") for key, line in lines}
    return with_overrides(values, places, overrides, text.count("\n") + 2)


def with_overrides(values: Any, places: Places, overrides: Sequence[str], line: int = 0) -> tuple[Any, Places]:
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
        places[key] = (line, f"--set {shortened(override)}")  # reported after the lines of the file
    return values, places


def write_config(path: Path, config: BaseModel) -> None:
    """Write a configuration with every default."""
    with atomic_path(path) as partial:
        partial.write_text(yaml_text(config.model_dump(mode="json")), encoding="utf-8")


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
    return schema.parse(values, source, places)


def _override(text: str) -> tuple[KeyPath, Any]:
    """The key path and the value of "key.path=value"."""
    name, equals, value = text.partition("=")
    key = tuple(name.strip().split("."))
    if not equals or not all(key):
        raise InputError(f"--set {shortened(text)}: expected a key and a value, such as optimizer.learning_rate=0.001")
    if len(key) > DEEPEST:
        raise InputError(f"--set {shortened(text)}: more than {DEEPEST} mappings inside of one another")
    return key, parse_yaml(value, f"--set {shortened(text)}", has_lines=False)[0]


def _with_entry(values: Any, key: KeyPath, value: Any, text: str) -> Any:
    """A copy of nested mappings with one entry replaced; mappings that are missing on the way are made."""
    changed = copy.deepcopy(values) if values is not None else {}
    mapping = changed
    for position, part in enumerate(key):
        if not isinstance(mapping, dict):
            place = ".".join(map(str, key[:position]))
            raise InputError(f"--set {shortened(text)}: {place} is no mapping of the file")
        if position == len(key) - 1:
            mapping[part] = value
        elif mapping.get(part) is None:
            mapping[part] = {}
        mapping = mapping[part]
    return changed

"""What is wrong with a configuration, in words: the line, the key, what was expected, the nearest name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from carnet.errors import InputError, listing, shortened, suggestion

KeyPath = tuple[str | int, ...]
Places = dict[KeyPath, tuple[int, str]]
_MOST = 30  # problems that are told; with more of them the file is of another kind


class StrictConfig(BaseModel):
    """A mapping of a configuration: unknown keys are errors, and nothing is infinite."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Record(BaseModel):
    """A part of what a file of ours says: likewise, and nothing is read as another kind of value."""

    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)


def complete(kind: type[BaseModel]) -> BeforeValidator:
    """Files hold every key: a default that fills a gap could be another one than that of the program that wrote it."""

    def check(values: Any) -> Any:
        missing = kind.model_fields.keys() - values.keys() if isinstance(values, Mapping) else ()
        if missing:
            raise ValueError(f"lacks {listing(missing)}")
        return values

    return BeforeValidator(check)


@dataclass(frozen=True)
class Schema:
    """What a kind of configuration may hold.

    Attributes:
        root: Its keys and mappings.
        minimum: The least that it must say, for the error about an empty file.
        forms: Names that pydantic puts into the path of an error for the forms that one key can have, and the
            mapping of each form.
    """

    root: type[BaseModel]
    minimum: str
    forms: Mapping[str, type[BaseModel] | None] = field(default_factory=dict)

    def parse(self, values: Any, source: str, places: Places | None = None) -> Any:
        """What values say.

        Args:
            values: As YAML or JSON holds them.
            source: Their name, for messages.
            places: Where each key path stands in it, where known: a number to sort by, and words.

        Raises:
            InputError: The message lists all problems.
        """
        try:
            return self.root.model_validate(values)
        except ValidationError as error:
            raise InputError(_problem_text(error, self, source, places or {})) from None


def _problem_text(error: ValidationError, schema: Schema, source: str, places: Places) -> str:
    """Everything that pydantic found, one problem a line, in the order of the source."""

    def position(entry: Mapping[str, Any]) -> int:
        return _place(tuple(part for part in entry["loc"] if part not in schema.forms), places)[0]

    entries = sorted(error.errors(), key=position)
    problems = [_describe(entry, schema, places) for entry in entries[:_MOST]]
    problems = list(dict.fromkeys(problems))  # a mapping that inherits another inherits its mistakes
    more = len(entries) - _MOST
    count = f"more than {_MOST} problems" if more > 0 else f"{len(problems)} problem{'s' * (len(problems) != 1)}"
    return "\n  ".join([f"{source}: {count}", *problems, *([f"and {more} more"] if more > 0 else [])])


def _place(location: KeyPath, places: Places) -> tuple[int, str]:
    """Place of a key, or of the mapping around it: pydantic adds names of its own to the keys of the file."""
    while location and location not in places:
        location = location[:-1]
    return places.get(location, (0, ""))


def _describe(entry: Mapping[str, Any], schema: Schema, places: Places) -> str:
    """One of pydantic's errors as "line 3: model.channels: expected ...; got ..."."""
    location: KeyPath = tuple(entry["loc"])
    keys = tuple(part for part in location if part not in schema.forms)
    words = _place(keys, places)[1]
    name = ".".join(shortened(str(part)) for part in keys)
    place = (f"{words}: " if words else "") + (f"{name}: " if keys else "")
    if entry["type"] == "extra_forbidden":
        return f"{place}unknown key.{_known_keys(schema, location)}"
    if entry["type"] == "missing":
        return f"{place}is required"
    message, value = entry["msg"].replace("tuple", "list").replace("Tuple", "List"), entry["input"]
    message = shortened(message, 500)  # some name the value
    if message.startswith("Input should be "):
        wanted = f"{place}expected {message.removeprefix('Input should be ')}; got {_shown(value)}"
        is_choice = entry["type"] == "literal_error" and isinstance(value, str)
        return f"{wanted}.{meant}" if is_choice and (meant := suggestion(value, _choices(entry))) else wanted
    if entry["type"] == "value_error":
        message = message.removeprefix("Value error, ")
        return (
            f"{place}{message}" if _is_mapping(schema, location) else f"{place}expected {message}; got {_shown(value)}"
        )
    return f"{place}{message[0].lower()}{message[1:]}; got {_shown(value)}"


def _choices(entry: Mapping[str, Any]) -> list[str]:
    """The values that a choice has: pydantic lists them as "'a', 'b' or 'c'"."""
    return re.findall(r"'([^']*)'", entry["ctx"]["expected"])


def _shown(value: Any) -> str:
    return shortened(repr(value))


def _known_keys(schema: Schema, location: KeyPath) -> str:
    """The keys that the mapping of an unknown key has, the nearest first where there is one."""
    mapping = _mapping_of_path(schema, location[:-1])
    if mapping is None:
        return ""
    name = str(location[-1])
    return (
        suggestion(name, mapping.model_fields)
        or _other_mapping(schema, name)
        or f" Known: {listing(mapping.model_fields)}"
    )


def _is_mapping(schema: Schema, location: KeyPath) -> bool:
    """Whether a location is that of a mapping, and not of a value or a list of mappings."""
    if _mapping_of_path(schema, location) is None:
        return False
    if not location or isinstance(location[-1], int):
        return True
    if location[-1] in schema.forms:
        return location[-1] == "(split)"
    parent = _mapping_of_path(schema, location[:-1])
    if parent is None:
        return False
    return all(get_origin(part) is not list for part in _parts(parent.model_fields[location[-1]].annotation))


def _parts(annotation: Any) -> Iterator[Any]:
    """An annotation and all that it is made of."""
    yield annotation
    for argument in get_args(annotation):
        yield from _parts(argument)


def _mapping_of_path(schema: Schema, location: KeyPath) -> type[BaseModel] | None:
    mapping: type[BaseModel] | None = schema.root
    for part in location:
        if isinstance(part, int):  # the place of an entry in a list of sections
            continue
        if part in schema.forms:
            mapping = schema.forms[part]
        elif mapping is not None:
            mapping = _mapping_of(mapping, part)
    return mapping


def _mapping_of(mapping: type[BaseModel], key: str | int) -> type[BaseModel] | None:
    field = mapping.model_fields.get(str(key))
    if field is None:
        return None
    models = (part for part in _parts(field.annotation) if isinstance(part, type) and issubclass(part, BaseModel))
    return next(models, None)


def _other_mapping(schema: Schema, name: str) -> str:
    """Where a key of this very name belongs, for keys put at the wrong level."""
    if name in schema.root.model_fields:
        return f" It belongs to the top level: {name!r}"
    for mapping in schema.root.model_fields:
        inner = _mapping_of(schema.root, mapping)
        if inner is not None and name in inner.model_fields:
            return f" Did you mean '{mapping}.{name}'?"
    return ""

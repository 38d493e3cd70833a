"""YAML text within limits: its values, and the line of each key.

What a configuration needs of YAML and no more: mappings, lists, texts, numbers, truth values and null. Dates are texts,
numbers are those of YAML 1.2 (``1e-3`` is one, ``1:30`` is not), and other tags are refused. Length, nesting and the number
of entries are limited before anything is built, and what aliases stand for counts each time.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from carnet.errors import InputError, shortened
from carnet.files.config_problems import KeyPath

LONGEST = 1 << 18
"""Characters of a configuration: those of five thousand names of files."""

DEEPEST = 32
"""Mappings and lists inside of one another; configurations need six."""

MOST_ENTRIES = 10_000
"""Keys and entries of lists, those that aliases repeat included."""

_PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CORE = "tag:yaml.org,2002:"
_UNREADABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WHOLE = re.compile(r"[-+]?[0-9]+")
_BASED = re.compile(r"0(x[0-9a-fA-F]+|o[0-7]+)")
_REAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_SPECIAL = {sign + text: float(sign + text[1:]) for sign in ("", "+", "-") for text in (".inf", ".Inf", ".INF")}
_SPECIAL |= dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan"))
_TRUTH = {
    spelling: value
    for value, words in ((True, ("yes", "true", "on")), (False, ("no", "false", "off")))
    for word in words
    for spelling in (word, word.capitalize(), word.upper())
}
_NULL = ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True)
class _Known:
    """What an anchor names: a value and how many entries it has."""

    value: Any
    entries: int


def parse_yaml(text: str, place: str, has_lines: bool = True) -> tuple[Any, list[tuple[KeyPath, int]]]:
    """What a YAML text says.

    Args:
        text: One document.
        place: Its name, for messages.
        has_lines: Whether messages name the line.

    Returns:
        The value, and key path and line, from 1, of every key and list entry that is written out.

    Raises:
        InputError: No YAML, too much of it, a key that is given twice, a tag or a character that no configuration has.
    """
    composer = _Composer(text, place, has_lines)
    return composer.document(), composer.lines


class _Composer:
    """Makes values of the events of a parser, one document."""

    def __init__(self, text: str, place: str, has_lines: bool) -> None:
        self.lines: list[tuple[KeyPath, int]] = []
        self._place, self._has_lines = place, has_lines
        self._entries = 0
        self._anchors: dict[str, _Known | None] = {}  # None while the value is being made
        if len(text) > LONGEST:
            raise InputError(f"{place}: is longer than {LONGEST} characters, the most that a configuration may have")
        strange = _UNREADABLE.search(text)
        if strange:
            line = text.count("\n", 0, strange.start()) + 1
            raise self._problem(line, f"is not YAML: the character {strange[0]!r} is not allowed")
        self._events = self._parsed(text)

    def _problem(self, line: int, words: str) -> InputError:
        return InputError(f"{self._place}, line {line}: {words}" if self._has_lines else f"{self._place}: {words}")

    def _parsed(self, text: str) -> Iterator[yaml.Event]:
        try:
            yield from yaml.parse(text, Loader=_PARSER)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            where = f", line {mark.line + 1}, column {mark.column + 1}" if mark and self._has_lines else ""
            what = "is not YAML" if self._has_lines else "the value is not YAML"
            raise InputError(f"{self._place}{where}: {what}: {error.problem or error.context}") from None
        except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
            raise InputError(f"{self._place}: is not YAML: {error}") from None

    def document(self) -> Any:
        value, found = None, 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                found += 1
                if found > 1:
                    raise self._problem(event.start_mark.line + 1, "is not YAML: a second document; expected one")
                value = self._value(next(self._events), ())
        return value

    def _value(self, event: yaml.Event, path: KeyPath) -> Any:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent):
            return self._repeated(event.anchor, line)
        self._count(1, line)
        if len(path) > DEEPEST:
            raise self._problem(line, f"more than {DEEPEST} mappings and lists inside of one another")
        before = self._entries
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        if isinstance(event, yaml.ScalarEvent):
            value = self._scalar(event, line)
        else:
            kind, make = ("map", self._mapping) if isinstance(event, yaml.MappingStartEvent) else ("seq", self._list)
            if event.tag not in (None, "!", f"{_CORE}{kind}"):
                raise self._problem(line, f"the tag {_quoted(event.tag)} is not known; write the value without it")
            value = make(path)
        if event.anchor is not None:
            self._anchors[event.anchor] = _Known(value, self._entries - before + 1)
        return value

    def _count(self, entries: int, line: int) -> None:
        self._entries += entries
        if self._entries > MOST_ENTRIES:
            raise self._problem(line, f"more than {MOST_ENTRIES} entries, the most that a configuration may have")

    def _repeated(self, anchor: str, line: int) -> Any:
        if anchor not in self._anchors:
            raise self._problem(line, f"is not YAML: *{shortened(anchor)} names nothing above it")
        known = self._anchors[anchor]
        if known is None:
            raise self._problem(line, f"*{shortened(anchor)} stands inside of what it names")
        self._count(known.entries, line)
        return copy.deepcopy(known.value)  # so that a change of one place changes no other

    def _list(self, path: KeyPath) -> list[Any]:
        values: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            own = (*path, len(values))
            self.lines.append((own, event.start_mark.line + 1))
            values.append(self._value(event, own))
        return values

    def _mapping(self, path: KeyPath) -> dict[Any, Any]:
        values: dict[Any, Any] = {}
        merged: list[dict[Any, Any]] = []
        seen: dict[str, int] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            line = event.start_mark.line + 1
            if not isinstance(event, yaml.ScalarEvent):
                raise self._problem(line, "a key is a word or a number, not a mapping, a list or an alias")
            if event.anchor is not None:
                raise self._problem(line, "an anchor names a value, not a key")
            key, own = self._scalar(event, line), (*path, event.value)
            if event.value in seen or key in values:
                first = seen.get(event.value)
                before = f" (first in line {first})" if first else ""
                raise self._problem(line, f"the key {_quoted(event.value)} is given twice{before}")
            seen[event.value] = line
            self.lines.append((own, line))
            value = self._value(next(self._events), own)
            if event.value == "<<" and event.implicit[0]:
                merged += self._to_merge(value, line)
            else:
                values[key] = value
        for mapping in merged:
            values = {**mapping, **values}
        return values

    def _to_merge(self, value: Any, line: int) -> list[dict[Any, Any]]:
        mappings = value if isinstance(value, list) else [value]
        if not all(isinstance(mapping, dict) for mapping in mappings):
            raise self._problem(line, "<< takes a mapping, or a list of mappings")
        return mappings

    def _scalar(self, event: yaml.ScalarEvent, line: int) -> Any:
        text = event.value
        strange = _UNREADABLE.search(text)
        if strange:
            raise self._problem(
                line, f"the text {_quoted(text)} has the character {strange[0]!r}, which is not allowed"
            )
        if event.tag is None:
            return _plain(text) if event.implicit[0] else text
        kind = event.tag.removeprefix(_CORE)
        if kind in ("!", "str"):
            return text
        value = _plain(text)
        if kind == "float" and isinstance(value, int) and not isinstance(value, bool):
            value = _plain(f"{text}.0")
        if kind not in ("int", "float", "bool", "null"):
            raise self._problem(line, f"the tag {_quoted(event.tag)} is not known; write the value without it")
        if type(value) is not {"int": int, "float": float, "bool": bool, "null": type(None)}[kind]:
            raise self._problem(line, f"{_quoted(text)} is no {kind}")
        return value


class _Writer(yaml.SafeDumper):
    """Quotes texts that would be read as numbers: of YAML 1.2, such as 1e3, and not those of 1.1 alone."""


_NUMBER = re.compile(rf"(?:{_REAL.pattern}|{_BASED.pattern})\Z")
_Writer.add_implicit_resolver(f"{_CORE}float", _NUMBER, [*"-+.0123456789"])


def yaml_text(values: Any, **options: Any) -> str:
    """Values as YAML that `parse_yaml` reads as the same values.

    Args:
        values: Mappings, lists, texts, numbers, truth values and None.
        **options: Of ``yaml.dump``.
    """
    return yaml.dump(values, Dumper=_Writer, allow_unicode=True, **{"sort_keys": False, **options})


def _plain(text: str) -> Any:
    """What a text without quotes stands for."""
    if text in _NULL:
        return None
    if text in _TRUTH:
        return _TRUTH[text]
    if text in _SPECIAL:
        return _SPECIAL[text]
    if _WHOLE.fullmatch(text):
        # Python refuses to read thousands of digits, and no key has so many
        return int(text) if len(text) <= 400 else float(text)
    if _BASED.fullmatch(text):
        return int(text, 0)
    return float(text) if _REAL.fullmatch(text) else text


def _quoted(text: str) -> str:
    return repr(shortened(text))

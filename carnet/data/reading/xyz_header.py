"""The comment line of a frame of extended XYZ: its entries as ASE's reader of the atoms takes them, and its columns.

Keys and values are those of ASE's own parser wherever that says what is written. What it reads as something else is
read as it is meant here, or refused: periodic directions in any spelling, ``lattice`` in another case, a cell of other
than nine numbers, columns that hold neither elements nor positions, quotes that nothing closes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from carnet.errors import InputError, nearest, shortened

MOST_ENTRIES = 10_000
"""Of a header, the words of a comment among them."""

KNOWN = ("Lattice", "pbc", "Properties")
"""Keys that say what the structure is; they are known in any case."""

_FLAGS = {
    **dict.fromkeys(("t", "true", ".true.", "1", "1.0"), True),
    **dict.fromkeys(("f", "false", ".false.", "0", "0.0"), False),
}
"""Truth values, by their spelling in lower case."""

_CLOSING = {"'": "'", '"': '"', "{": "}", "[": "]"}
# a key and the value that may follow: in quotes, in brackets, or a word; all else is read letter by letter
_ENTRY = re.compile(
    r"""([^\s='"{}\[\]\\]+)(?:\s*=\s*(?:"([^"\\]*)"|'([^'\\]*)'|\[([^\[\]\\]*)\]|([^\s='"{}\[\]\\]+))(?!\S)|(?!\S|\s*=))\s*"""
)
_PART = re.compile(r"[^\s,]+")
_TOKEN = re.compile(r"[\[\](){}]|[^\s,\[\](){}]+")
_OPENING = tuple("[({")
_BRACKETS = str.maketrans("[](){}", "      ")
_TRUTH = {
    "T": True,
    "F": False,
    "true": True,
    "false": False,
    "True": True,
    "False": False,
    "TRUE": True,
    "FALSE": False,
}
# names of columns in any case, and what ASE's reader calls them
_COLUMNS = {"species": "species", "symbols": "species", "pos": "pos", "positions": "pos", "numbers": "Z"}
_EXPECTED = {"species": "species:S:1", "Z": "Z:I:1", "pos": "pos:R:3"}
_READ_BY_ASE = {"T", "F", "True", "False"}
_MATRICES = ("stress", "virial")


def parse_header(line: str) -> dict[str, Any]:
    """The entries of a comment line. A plain comment gives words that are true, as ASE has it.

    Returns:
        Values by their keys: a number, an array of numbers, a truth value or a list of them, what JSON says, else text.
        ``Lattice``, ``stress`` and ``virial`` of nine numbers are [3, 3], in ASE's order, column by column; a stress or
        virial of six is [6].

    Raises:
        InputError: a cell, periodic directions or columns that are not understood, something said in two ways, or a
            quote that is not closed. The message says nothing of file and frame.
    """
    found: dict[str, str | None] = {}
    for key, text in _entries(line):
        if text is not None and found.get(key) not in (None, text):
            raise InputError(f"the header has {shortened(key)!r} twice, as {_brief(found[key])} and {_brief(text)}")
        if text is not None or key not in found:
            found[key] = text
    said = {name: _said(found, name) for name in KNOWN}
    _refuse_misspelt(found, said)
    values = {key: _matrix(text) if key in _MATRICES else _value(text, key) for key, text in found.items()}
    for name, read in (("Lattice", _lattice), ("pbc", _periodic_directions), ("Properties", _columns)):
        if said[name] is not None:
            values[name] = read(said[name])
    return values


def checked_rows(body: str, n_atoms: int, properties: str) -> str:
    """The lines of the atoms, with truth values as ASE's reader knows them.

    Args:
        body: the lines after the comment.
        n_atoms: how many of them are atoms.
        properties: the columns as `parse_header` returns them.

    Raises:
        InputError: a line has more or fewer numbers than there are columns, a truth value is none, or the two columns
            of elements disagree.
    """
    columns = _places(properties)
    width = sum(count for _, _, count in columns.values())
    words = body.split()
    if len(words) != n_atoms * width:
        counts = [len(line.split()) for line in body.split("\n")[:n_atoms]]
        atom = next(atom for atom, count in enumerate(counts) if count != width)
        raise InputError(f"atom {atom} has {counts[atom]} columns, Properties says {width}")
    if "_" in body or not body.isascii():
        _refuse_odd_numbers(words, width, columns)
    if "species" in columns and "Z" in columns:
        _check_elements(*(words[columns[name][0] :: width] for name in ("species", "Z")))
    flags = [first + place for first, kind, count in columns.values() if kind == "L" for place in range(count)]
    if all(_READ_BY_ASE.issuperset(words[place::width]) for place in flags):
        return body
    for place in flags:
        unknown = [word for word in words[place::width] if word.lower() not in _FLAGS]
        if unknown:
            raise InputError(f"{_brief(unknown[0])} in a column of truth values, expected T or F")
        words[place::width] = ["FT"[_FLAGS[word.lower()]] for word in words[place::width]]
    return "".join(f"{' '.join(words[start : start + width])}\n" for start in range(0, len(words), width))


@lru_cache(maxsize=256)
def _places(properties: str) -> dict[str, tuple[int, str, int]]:
    """Of each column by its name: where it starts, its type and how many numbers it has."""
    fields, places, start = properties.split(":"), {}, 0
    for name, kind, count in zip(fields[::3], fields[1::3], map(int, fields[2::3]), strict=True):
        places[name] = start, kind, count
        start += count
    return places


def _refuse_odd_numbers(words: list[str], width: int, columns: Mapping[str, tuple[int, str, int]]) -> None:
    """Python reads 1_0 and the digits of other scripts, which no program writes and a damaged file may have."""
    for first, kind, count in columns.values():
        for place in range(first, first + count) if kind in "RI" else ():
            odd = [word for word in words[place::width] if "_" in word or not word.isascii()]
            if odd:
                raise InputError(f"{_brief(odd[0])} in a column of numbers")


def _check_elements(symbols: list[str], numbers: list[str]) -> None:
    from ase.data import atomic_numbers

    for symbol, number in set(zip(symbols, numbers, strict=True)):
        # a name that is no element may be that of a kind of atom, such as C1
        if str(atomic_numbers.get(symbol.capitalize(), number)) != number:
            raise InputError(f"the element {_brief(symbol)} has the atomic number {shortened(number)} beside it")


def _entries(line: str) -> Iterable[tuple[str, str | None]]:
    """Keys and the text of their values, None of a word that is alone."""
    line = line.strip()
    entries, end = [], 0
    while end < len(line):
        match = _ENTRY.match(line, end)
        if match is None:
            return _entries_by_letter(line)
        _check_number(entries)
        key, *texts = match.groups()
        entries.append((key, next((text for text in texts if text is not None), None)))
        end = match.end()
    return entries


def _check_number(entries: list[Any]) -> None:
    if len(entries) >= MOST_ENTRIES:
        raise InputError(f"the header has more than {MOST_ENTRIES} words")


def _entries_by_letter(line: str) -> list[tuple[str, str | None]]:
    """The entries of a line that has escapes, nested brackets, quotes inside words or several equal signs in one.

    An entry is divided at its first equal sign, which may have blanks around it. Quotes and brackets keep blanks
    together and are not part of a value, but for brackets inside of others.
    """
    # an entry is a list of texts between equal signs, and a text a list of its letters until the end
    entries: list[list[list[str]]] = [[[]]]
    opened, depth, is_escaped = "", 0, False
    for letter in line:
        closing = _CLOSING.get(opened)
        if is_escaped or (opened and letter not in (opened, closing, "\\")):
            entries[-1][-1].append(letter)
            is_escaped = False
        elif letter == "\\":
            is_escaped = True
        elif opened:
            depth += -1 if letter == closing else 1
            if depth:
                entries[-1][-1].append(letter)
            else:
                opened = ""
        elif letter in _CLOSING:
            opened, depth = letter, 1
        elif letter.isspace():
            if entries[-1][-1]:
                _check_number(entries)
                entries.append([[]])
        elif letter == "=":
            if entries[-1] == [[]] and len(entries) > 1:
                entries.pop()
            entries[-1].append([])
        else:
            entries[-1][-1].append(letter)
    if opened and "=" in line:
        raise InputError(f"the header has a {opened} that no {_CLOSING[opened]} closes: {_brief(line)}")
    joined = (["".join(letters) for letters in entry] for entry in entries)
    return [(key, "=".join(values) if values else None) for key, *values in joined if key]


def _said(found: dict[str, str | None], name: str) -> str | None:
    """Take what the header says under a known name, in any case; None where it says nothing.

    A word without a value belongs to a comment, and ``lattice=fcc`` beside ``Lattice`` is an entry as any other.
    """
    said = found.pop(name, None)
    for key in [key for key in found if key.lower() == name.lower()]:
        text = found[key]
        if text is None:
            del found[key]
        elif said is None:
            said = found.pop(key)
        elif name != "Lattice" or len(_PART.findall(text)) > 1:
            if text != said:
                raise InputError(f"the header has {name!r} as {_brief(said)} and {shortened(key)!r} as {_brief(text)}")
            del found[key]
    return said


def _refuse_misspelt(found: Mapping[str, str | None], said: Mapping[str, str | None]) -> None:
    """Entries that are a cell or columns by what they hold, where there are none by name."""
    for name, is_like in (("Lattice", _is_like_a_cell), ("Properties", _is_like_columns)):
        if said[name] is None:
            for key, text in found.items():
                if text is not None and is_like(key, text):
                    raise InputError(
                        f"the header has {shortened(key)}={_brief(text)} and no {name}; is it meant to be {name!r}?"
                    )


def _is_like_a_cell(key: str, text: str) -> bool:
    return len(text) >= 17 and _is_named_like_a_cell(key) and len(_PART.findall(text)) == 9


@lru_cache(maxsize=1024)
def _is_named_like_a_cell(key: str) -> bool:
    return nearest(key, ("lattice", "cell", "unit_cell", "box")) is not None


def _is_like_columns(key: str, text: str) -> bool:
    return re.search(r":[RSIL]:\d", text) is not None


def _value(text: str | None, key: str) -> Any:
    """A value as ASE reads it."""
    if text is None:
        return True
    if key.lower() == "uid":
        return text
    parts = _PART.findall(text)
    numbers = _numbers(parts) if parts else None
    if numbers is not None:
        return numbers[0] if len(numbers) == 1 else numbers
    if text[:1] in _OPENING and (rows := _rows(text)) is not None:
        return rows
    if parts and all(part in _TRUTH for part in parts):
        flags = [_TRUTH[part] for part in parts]
        return flags[0] if len(flags) == 1 else flags
    return _decoded(text, key) if text.startswith("_JSON ") else text


def _rows(text: str) -> np.ndarray | None:
    """Lists of numbers in brackets, one inside the other, row by row; None of anything else.

    Outer brackets with nothing beside them say nothing. One number, and numbers in parentheses without a comma, are the
    name of something, such as a surface.
    """
    lists: list[list] = [[]]
    for token in _TOKEN.findall(text):
        if token in _OPENING:
            lists.append([])
        elif token not in ("]", ")", "}"):
            lists[-1].append(token)
        elif len(lists) == 1:
            return None
        else:
            row = lists.pop()
            lists[-1].append(row)
    [found, *unclosed] = lists
    while len(found) == 1 and isinstance(found[0], list):
        [found] = found
    numbers = None if unclosed or len(found) < 2 else _numbers(found)
    is_name = numbers is not None and numbers.ndim == 1 and text[0] == "(" and "," not in text
    return None if is_name or numbers is None or not numbers.size else numbers


def _numbers(parts: list) -> np.ndarray | None:
    """Whole numbers where all are, else real ones; None where one is no number, or rows differ in length."""
    for kind in (int, float):
        try:
            return np.array(parts, dtype=kind)
        except (ValueError, OverflowError):
            pass
    return None


def _decoded(text: str, key: str) -> Any:
    try:
        value = json.loads(text.removeprefix("_JSON "))
    except (ValueError, RecursionError) as error:
        raise InputError(f"{shortened(key)}={_brief(text)} is no JSON ({error})") from None
    try:
        array = np.array(value)
    except ValueError:  # lists of different lengths
        return value
    return array if array.dtype.kind in "ifb" else value


def _matrix(text: str | None) -> Any:
    """A stress or virial."""
    numbers = None if text is None else _numbers(_PART.findall(text.translate(_BRACKETS)))
    if numbers is None or len(numbers) not in (6, 9):
        return _value(text, "")
    return numbers.reshape(3, 3, order="F") if len(numbers) == 9 else numbers


def _lattice(text: str) -> np.ndarray:
    numbers = _numbers(_PART.findall(text.translate(_BRACKETS)))
    if numbers is None or len(numbers) != 9:
        raise InputError(f"Lattice={_brief(text)}, expected nine numbers: the three cell vectors, one after the other")
    return numbers.reshape(3, 3, order="F")


@lru_cache(maxsize=256)
def _periodic_directions(text: str) -> tuple[bool, ...]:
    parts = _PART.findall(text.translate(_BRACKETS).lower())
    if len(parts) == 1 and re.fullmatch("[tf]{3}|[01]{3}", parts[0]):
        parts = list(parts[0])
    if len(parts) not in (1, 3) or not all(part in _FLAGS for part in parts):
        raise InputError(f'pbc={_brief(text)}, expected T or F for each direction, as pbc="T T F"')
    return tuple(_FLAGS[part] for part in parts) * (3 // len(parts))


@lru_cache(maxsize=256)
def _columns(text: str) -> str:
    """The columns under the names that ASE's reader has."""
    place, fields = f"Properties={_brief(text)}", text.strip().split(":")
    columns: dict[str, str] = {}
    for start in range(0, len(fields), 3):
        column = ":".join(fields[start : start + 3])
        if not re.fullmatch(r"[^:\s]+:[RISL]:[1-9][0-9]{0,8}", column):
            raise InputError(f"{place}: {_brief(column)}, expected NAME:TYPE:COLUMNS, the type R, I, S or L")
        name, kind, count = fields[start : start + 3]
        name = _COLUMNS.get(name.lower(), name)
        if name == "species" and kind == "I":
            name = "Z"
        if name in columns:
            raise InputError(f"{place}: the column {_brief(name)} is there twice")
        columns[name] = f"{name}:{kind}:{count}"
    if "species" not in columns and "Z" not in columns:
        raise InputError(f"{place}: no column of elements, expected species:S:1 or Z:I:1")
    if "pos" not in columns:
        raise InputError(f"{place}: no column of positions, expected pos:R:3")
    for name, expected in _EXPECTED.items():
        if columns.get(name, expected) not in (expected, expected.replace("R", "I")):
            raise InputError(f"{place}: {shortened(columns[name])}, expected {expected}")
    return ":".join(columns.values())


def _brief(text: str) -> str:
    return repr(shortened(text))

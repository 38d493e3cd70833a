"""Changes within files of tensors, which then have the right checksum again: the schema has to notice them.

The layout of these files is written down here once more, so that nothing is changed by the code that is tested.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from functools import cache
from random import Random
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load, save

from tests.carnet.damage import edited
from tests.fuzz.mutators import TEXT, Mutator

Tensors = dict[str, np.ndarray]

_KEY = "carnet"
_OPENING = b'{"__metadata__":{"carnet":"{\\"sha256\\": \\"'
_LENGTH, _BLANK = 8, "0" * 64
_DIGEST = slice(_LENGTH + len(_OPENING), _LENGTH + len(_OPENING) + len(_BLANK))
_ODD = (0.0, -1.0, np.nan, np.inf, -np.inf, 1e300, -1e300, 1e-320, 1e6, 2.0**63)
_TYPES = ("f2", "f4", "f8", "i1", "i4", "i8", "u8", "?")


def opened(content: bytes) -> tuple[Tensors, str]:
    """The tensors and the text of the description, with the checksum where it has one."""
    header, _ = _header(content)
    return load(content), header["__metadata__"][_KEY]


def written(tensors: Mapping[str, np.ndarray], text: str, has_checksum: bool = True) -> bytes:
    """A file of tensors and of the text of a description without a checksum."""
    if has_checksum:
        text = f'{{"sha256": "{_BLANK}", {text[1:]}'
    return _sealed(save({name: np.array(value, order="C") for name, value in tensors.items()}, {_KEY: text}))


def _header(content: bytes) -> tuple[dict[str, Any], bytes]:
    """What safetensors says of a file, and all that follows."""
    end = _LENGTH + int.from_bytes(content[:_LENGTH], "little")
    return json.loads(content[_LENGTH:end]), content[end:]


def _sealed(content: bytes) -> bytes:
    """The file with the checksum of all else, where it has a place for one."""
    if content[_LENGTH : _DIGEST.start] != _OPENING:
        return content
    digest = hashlib.sha256(content[: _DIGEST.start] + content[_DIGEST.stop :]).hexdigest().encode()
    return content[: _DIGEST.start] + digest + content[_DIGEST.stop :]


def _within(change: Callable[[Random, Tensors, str], tuple[Tensors, str]]) -> Mutator:
    """What a change of tensors and description does to a file; nothing where another change has been at it."""

    def mutate(random: Random, content: bytes) -> bytes:
        try:
            with np.errstate(all="ignore"):
                tensors, text = opened(content)
                has_checksum = '"sha256": "' in text[:12]
                if has_checksum:
                    text = "{" + text[len(_BLANK) + 15 :]
                return written(*change(random, tensors, text), has_checksum)
        except (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError, SafetensorError):
            return content

    mutate.__name__ = change.__name__
    return mutate


@_within
def edit_description(random: Random, tensors: Tensors, text: str) -> tuple[Tensors, str]:
    """A key is removed, renamed or added, a value is of another kind or size."""
    return tensors, json.dumps(edited(json.loads(text), random.randrange(2**32))[0], sort_keys=True)


@_within
def edit_text(random: Random, tensors: Tensors, text: str) -> tuple[Tensors, str]:
    """What hands do to the text of the description, which may then be no JSON."""
    return tensors, random.choice(TEXT)(random, text.encode()).decode("utf-8", "ignore")


@_within
def edit_tensor(random: Random, tensors: Tensors, text: str) -> tuple[Tensors, str]:
    """A tensor is missing, misnamed, of another shape or type, or has other numbers."""
    name = random.choice(sorted(tensors))
    old = tensors.pop(name)
    kind = random.choice(
        ("remove", "rename", "add", "shape", "type", "number", "number", "bit", "all", "exchange", "order")
    )
    if kind == "rename":
        tensors[random.choice((name.upper(), name[:-1], f"0.{name}", f"{name}.", "stranger"))] = old
    elif kind == "add":
        tensors |= {name: old, random.choice(("stranger", f"{name}2", f"memory.{name}", f"9.{name}")): old}
    elif kind == "exchange":
        other = random.choice(sorted(tensors))
        tensors |= {name: tensors[other], other: old}
    elif kind != "remove":
        tensors[name] = _CHANGES[kind](random, old)
    return tensors, text


def _shape(random: Random, old: np.ndarray) -> np.ndarray:
    return random.choice((old.reshape(-1), old[None], old.T, old[..., :-1] if old.ndim else old, np.resize(old, (2, 3)),
                          np.concatenate((old, old)) if old.ndim else old, old.reshape(-1)[:0]))  # fmt: skip


def _number(random: Random, old: np.ndarray) -> np.ndarray:
    new = old.copy()
    new.reshape(-1)[random.randrange(new.size)] = np.float64(random.choice(_ODD)).astype(old.dtype)
    return new


def _bit(random: Random, old: np.ndarray) -> np.ndarray:
    new = bytearray(old.tobytes())
    new[random.randrange(len(new))] ^= 1 << random.randrange(8)
    return np.frombuffer(bytes(new), old.dtype).reshape(old.shape)


def _all(random: Random, old: np.ndarray) -> np.ndarray:
    factor = random.choice((0.0, -1.0, 2.0, 1e10, 1 + 1e-3, 1 + 1e-6, np.nan))
    return (old * factor).astype(old.dtype)


_CHANGES: dict[str, Callable[[Random, np.ndarray], np.ndarray]] = {
    "shape": _shape,
    "type": lambda random, old: old.astype(random.choice(_TYPES)),
    "number": _number,
    "bit": _bit,
    "all": _all,
    "order": lambda random, old: old[::-1] if old.ndim else old,
}


def edit_header(random: Random, content: bytes) -> bytes:
    """What safetensors says of a tensor, its type, shape or place, is something else."""
    try:
        header, data = _header(content)
        metadata = header.pop("__metadata__")
        changed = {"__metadata__": metadata, **edited({"tensors": header}, random.randrange(2**32))[0]["tensors"]}
    except (ValueError, LookupError, TypeError, AttributeError):
        return content
    text = json.dumps(changed, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "replace")
    text += b" " * (-len(text) % 8)
    return _sealed(len(text).to_bytes(_LENGTH, "little") + text + data)


EDITS: tuple[Mutator, ...] = (
    edit_description,
    edit_description,
    edit_description,
    edit_text,
    edit_tensor,
    edit_tensor,
    edit_header,
)
"""With the right checksum afterwards."""


def spliced(sound: Callable[[], Mapping[str, bytes]]) -> Mutator:
    """The beginning of one sound file and the end of another one, or header and tensors."""
    sound = cache(sound)

    def splice(random: Random, content: bytes) -> bytes:
        other = sound()[random.choice(sorted(sound()))]
        ends = [_LENGTH + int.from_bytes(each[:_LENGTH], "little") for each in (content, other)]
        if random.random() < 0.5:
            ends = [random.randint(0, min(len(content), len(other)))] * 2
        return content[: ends[0]] + other[ends[1] :]

    return splice


def exchanged(sound: Callable[[], Mapping[str, bytes]]) -> Mutator:
    """The description of one sound file with the tensors of another one, with the right checksum."""
    sound = cache(sound)

    @_within
    def exchange(random: Random, tensors: Tensors, text: str) -> tuple[Tensors, str]:
        other, _ = opened(sound()[random.choice(sorted(sound()))])
        return other, text

    return exchange

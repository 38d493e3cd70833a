"""One file of named tensors and JSON: safetensors, never pickle, with a checksum of the whole.

The JSON is the value of a single metadata key, so that equal contents give equal bytes (safetensors does not
order several keys). It begins with the SHA-256 of all other bytes of the file, so that every flipped bit is noticed, and
opens the header, so that the digest's place is known before anything is parsed.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from safetensors.torch import load, save
from torch import Tensor

from carnet.errors import InputError
from carnet.files.atomic import atomic_path

_KEY, _SEAL = "carnet", "sha256"
_OPENING = f'{{"__metadata__":{{"{_KEY}":"{{\\"{_SEAL}\\": \\"'.encode()  # of every header, after its length
_LENGTH = 8  # bytes that say how long the header is
_DIGEST = slice(_LENGTH + len(_OPENING), _LENGTH + len(_OPENING) + 2 * hashlib.sha256().digest_size)

WITHOUT_CHECKSUM = {"model": 2, "checkpoint": 1, "dynamics": 1}
"""The newest layout of each kind whose files may lack the checksum: those of carnet 0.1.0."""


def write_tensors(
    path: str | os.PathLike[str],
    kind: str,
    version: int,
    tensors: Mapping[str, Tensor],
    metadata: Mapping[str, Any],
) -> None:
    """Write a file, complete or not at all.

    Args:
        path: The file.
        kind: What it is ("model", "checkpoint"); asked for when it is read.
        version: Version of the layout of this kind.
        tensors: Tensors by name.
        metadata: Anything that JSON holds; floats are kept exactly.
    """
    text = json.dumps({"kind": kind, "version": version, **metadata}, sort_keys=True)
    blank = "0" * (_DIGEST.stop - _DIGEST.start)
    with atomic_path(path) as partial:
        stored = {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
        content = save(stored, metadata={_KEY: f'{{"{_SEAL}": "{blank}", {text[1:]}'})
        # written by us and not by safetensors, whose files only their owner can read
        with partial.open("wb") as file:
            file.write(content[: _DIGEST.start])
            file.write(_checksum(content).encode())
            file.write(memoryview(content)[_DIGEST.stop :])


def read_tensors(path: str | os.PathLike[str], kind: str, version: int) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Read a file of one kind, whose checksum must be right.

    Args:
        path: The file.
        kind: What it must be.
        version: Newest version of the layout that is understood.

    Returns:
        The tensors, on the CPU, and the metadata.

    Raises:
        InputError: No such file, truncated, not safetensors, damaged, of another kind, or newer than this program.
    """
    path = Path(path)
    expected = f"expected a {kind} file of carnet"
    if not path.is_file():
        found = "is a folder" if path.is_dir() else "is no ordinary file" if path.exists() else "no such file"
        raise InputError(f"{path}: {found}; {expected}")
    try:
        with safe_open(path, framework="np"):
            pass  # its header agrees with its size: no more is read than there is
        content = path.read_bytes()
        is_sealed = content[_LENGTH : _DIGEST.start] == _OPENING
        if is_sealed and content[_DIGEST] != _checksum(content).encode():
            raise InputError(f"{path}: damaged, its checksum is not that of its contents; bring back a good copy")
        metadata, tensors = _metadata(content), load(content)
    except InputError:
        raise
    except (
        Exception
    ) as error:  # safetensors has errors of its own, and lets those of Torch, JSON and the system through
        problem = str(error).partition("\n")[0]
        raise InputError(f"{path}: truncated, or not a safetensors file ({problem}); {expected}") from None
    if not isinstance(metadata, dict) or "kind" not in metadata:
        raise InputError(f"{path}: a safetensors file that carnet did not write; {expected}")
    if metadata["kind"] != kind:
        raise InputError(f"{path}: a {metadata['kind']} file; {expected}")
    found = metadata.get("version")
    if type(found) is not int or not 1 <= found <= version:
        raise InputError(
            f"{path}: layout version {found}, but this carnet reads versions up to {version}; a newer carnet wrote it"
        )
    if not is_sealed and found > WITHOUT_CHECKSUM.get(kind, 0):
        raise InputError(
            f"{path}: damaged or changed by another program, it has no checksum in its place; bring back a good copy"
        )
    metadata.pop(_SEAL, None)
    return tensors, metadata


def unlike_tensors(
    found: Mapping[str, Tensor], expected: Mapping[str, Tensor], whole: str, group: str = ""
) -> Iterator[str]:
    """How the tensors of a file differ from those that are expected, but for their values.

    Args:
        found: Of the file, by name.
        expected: Likewise.
        whole: What a stranger among them does not belong to.
        group: What their names begin with, for messages.
    """
    yield from (f"{group}{name} is missing" for name in sorted(expected.keys() - found.keys()))
    yield from (f"{group}{name} belongs to no {whole}" for name in sorted(found.keys() - expected.keys()))
    for name in sorted(expected.keys() & found.keys()):
        yield from unlike(f"{group}{name}", found[name], expected[name])


def unlike(name: str, found: Tensor, expected: Tensor) -> Iterator[str]:
    """How a tensor of a file differs from the one that is expected, but for its values, which are to be finite."""
    for what in ("shape", "dtype"):
        here, there = getattr(expected, what), getattr(found, what)
        if here != there:
            yield f"{name} has {what} {_plain(there)}, expected {_plain(here)}"
    # numbers of another type may not be any that can be compared
    if found.dtype == expected.dtype and not found.isfinite().all():
        yield f"{name} has numbers that are not finite"


def _plain(value: torch.Size | torch.dtype) -> str:
    return str(tuple(value)) if isinstance(value, torch.Size) else str(value).removeprefix("torch.")


def _checksum(content: bytes) -> str:
    """SHA-256 of a file but for the place of the digest, as hexadecimal digits."""
    view = memoryview(content)
    made = hashlib.sha256(view[: _DIGEST.start])
    made.update(view[_DIGEST.stop :])
    return made.hexdigest()


def _metadata(content: bytes) -> Any:
    """What the one key of the header holds; None where a foreign file lacks it."""
    length = int.from_bytes(content[:_LENGTH], "little")
    header = json.loads(content[_LENGTH : _LENGTH + length])
    return json.loads(header.get("__metadata__", {}).get(_KEY, "null"))

"""What a store ends with: where its columns lie, and a hash of all else, which is looked at before HDF5 is.

HDF5 follows what a file says of itself, and a damaged one leads it to take all memory or to go round in circles.
"""

from __future__ import annotations

import hashlib
import itertools
import os
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from pydantic import BaseModel, ValidationError

from carnet.errors import InputError

_MAGIC = b"carnet store end"
_HDF5 = b"\x89HDF\r\n\x1a\n"
_END_PLACES = {0: 40, 2: 28, 3: 28}  # by the version of the first bytes: of carnet 0.1, and since
_LENGTH = 8
_LONGEST = 1 << 20
_BLOCK = 1 << 20


class Trailer(BaseModel):
    """The end of a store.

    Attributes:
        columns: offset and length of each column in bytes, ascending.
        sha256: of the bytes that belong to no column, up to the trailer.
    """

    columns: tuple[tuple[int, int], ...]
    sha256: str


def append_trailer(path: Path, columns: Sequence[tuple[int, int]]) -> None:
    """Write the trailer of a store that is complete otherwise.

    Args:
        path: the file.
        columns: offset and length of each column in bytes.
    """
    ordered = tuple(sorted(columns))
    with path.open("r+b") as file:
        end = file.seek(0, os.SEEK_END)
        payload = Trailer(columns=ordered, sha256=_hash_between(file, ordered, end)).model_dump_json().encode()
        file.seek(end)
        file.write(payload + len(payload).to_bytes(_LENGTH, "little") + _MAGIC)


def check_trailer(path: Path) -> None:
    """Compare a store with its trailer; after a change by another program there is none.

    Raises:
        InputError: the store is not what was written.
    """
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        last = _LENGTH + len(_MAGIC)
        file.seek(max(size - last, 0))
        ending = file.read(last)
        length = int.from_bytes(ending[:_LENGTH], "little")
        if ending[_LENGTH:] != _MAGIC or length > min(_LONGEST, size - last):
            if _hdf5_end(file) not in (None, size):
                raise InputError(
                    f"{path}: truncated, damaged, or not an HDF5 file (its last bytes are not what was written)"
                )
            return
        end = size - last - length
        file.seek(end)
        try:
            trailer = Trailer.model_validate_json(file.read(length))
        except ValidationError:
            raise InputError(f"{path}: damaged: its last bytes are not what was written") from None
        places = [(0, 0), *trailer.columns, (end, 0)]
        is_ascending = all(one[1] >= 0 and one[0] + one[1] <= other[0] for one, other in itertools.pairwise(places))
        if not is_ascending or _hash_between(file, trailer.columns, end) != trailer.sha256:
            raise InputError(f"{path}: damaged: what it says of its columns is not what was written")


def _hdf5_end(file: BinaryIO) -> int | None:
    """Where HDF5 ends the file by its first bytes; programs that write HDF5 leave nothing after it."""
    file.seek(0)
    start = file.read(48)
    if len(start) < 48 or start[:8] != _HDF5 or start[8] not in _END_PLACES:
        return None
    place = _END_PLACES[start[8]]
    return int.from_bytes(start[place : place + 8], "little")


def _hash_between(file: BinaryIO, columns: Sequence[tuple[int, int]], end: int) -> str:
    """SHA-256 of the bytes before `end` that are in no column."""
    content = hashlib.sha256()
    start = 0
    for offset, length in (*columns, (end, 0)):
        file.seek(start)
        while start < offset:
            block = file.read(min(_BLOCK, offset - start))
            content.update(block)
            start += len(block) or offset - start
        start = offset + length
    return content.hexdigest()

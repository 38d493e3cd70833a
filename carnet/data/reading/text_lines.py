"""The lines of text files, compressed or not, read in pieces and within limits.

What goes wrong in reading, from the disk to the letters, is one kind of error here, and nowhere else.
"""

from __future__ import annotations

import bz2
import codecs
import gzip
import lzma
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from carnet.errors import InputError

OPENERS = {".gz": gzip.open, ".xz": lzma.open, ".bz2": bz2.open}
"""What opens a compressed file, by its suffix."""

LONGEST_LINE = 1 << 25
"""Letters; the comment of a frame with the Hessian matrix of 400 atoms has fewer."""

_BLOCK = 1 << 16


def is_compressed(path: Path) -> bool:
    """Whether a name is that of a compressed file."""
    return path.suffix.lower() in OPENERS


def open_text(path: Path, mode: str = "rt") -> TextIO:
    """A text file, compressed where its suffix says so."""
    return OPENERS.get(path.suffix.lower(), open)(path, mode, encoding="utf-8")


def text_lines(path: Path) -> Iterator[str]:
    """The lines of a text file without their ends.

    Args:
        path: the file.

    Raises:
        InputError: the file cannot be read, is damaged or no text in UTF-8, or has a line beyond all measure.
    """
    rest: list[str] = []
    length = 0
    for block in _blocks(path):
        head, *lines = block.split("\n")
        rest.append(head)
        length += len(head)
        if length > LONGEST_LINE:
            raise InputError(f"{path}: cannot be read: a line is longer than {LONGEST_LINE} letters")
        if lines:
            yield "".join(rest)
            rest = [lines.pop()]
            length = len(rest[0])
            yield from lines
    if length:
        yield "".join(rest)


def _blocks(path: Path) -> Iterator[str]:
    """The text of a file in pieces; only the libraries that read it run within the ``try``."""
    try:
        file = open_text(path)
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error})") from error
    with file:
        while True:
            try:
                block = file.read(_BLOCK)
            except (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile) as error:
                raise InputError(f"{path}: the compressed file is truncated or damaged ({error})") from error
            except UnicodeDecodeError as error:
                is_wide = error.object[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
                found = "UTF-16" if is_wide else error
                raise InputError(f"{path}: cannot be read: {found}, expected text in UTF-8") from error
            except (OSError, ValueError, MemoryError) as error:
                raise InputError(f"{path}: cannot be read ({error})") from error
            if not block:
                return
            yield block

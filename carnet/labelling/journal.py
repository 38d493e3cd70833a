"""What a run has calculated so far, line by line in a hidden file beside its output.

The first line says what the run is; each further one is a frame. After a kill at any moment the complete lines count. The
file is held by the run that writes it, and removed when the output is there.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from carnet.errors import InputError, shortened
from carnet.files.atomic import check_in_place, open_ordinary, writing
from carnet.files.lock import held

_FORMAT = "carnet labels in progress"
_VERSION = 1
_SECONDS_UNSAFE = 2.0  # after which lines are on the disk; a kill loses none, a power failure what is younger
_FAILURE, _VALUES, _FRAME, _AGAIN = "failure", "values", "frame", "again"  # keys of lines


def journal_of(output: Path) -> Path:
    """The file in which a run is noted until its output is there."""
    return output.with_name(f".{output.name}.unfinished")


class Journal:
    """The lines of a run; opened by `opened`.

    Attributes:
        path: the file.
        run: what the first line says; empty where there was none.
        values: frame -> property -> value, of those that are labelled.
        failures: frame -> reason, of those that could not be.
    """

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self.run: dict[str, Any] = {}
        self.values: dict[int, dict[str, Any]] = {}
        self.failures: dict[int, str] = {}
        self._descriptor = descriptor
        self._safe = time.monotonic()
        with open(descriptor, "rb", closefd=False) as file:
            content = file.read()
        self._size = content.rfind(b"\n") + 1  # what follows was being written when a run was killed
        for number, line in enumerate(content[: self._size].splitlines(), start=1):
            self._read(number, line)

    def begin(self, run: Mapping[str, Any]) -> None:
        """Start anew, with what the run is."""
        self.run, self.values, self.failures, self._size = dict(run), {}, {}, 0
        self._append({"format": _FORMAT, "version": _VERSION, "run": self.run})
        self.flush()

    def add_values(self, frame: int, values: Mapping[str, Any]) -> None:
        """Note a frame that is labelled."""
        self.values[frame] = dict(values)
        self._append({_FRAME: frame, _VALUES: values})

    def add_failure(self, frame: int, reason: str) -> None:
        """Note a frame that could not be labelled."""
        self.failures[frame] = reason
        self._append({_FRAME: frame, _FAILURE: reason})

    def try_again(self) -> None:
        """Forget the failures: whoever goes on tries these frames again."""
        self.failures = {}
        self._append({_AGAIN: True})
        self.flush()

    def flush(self) -> None:
        """Make sure that everything is on the disk."""
        with writing(self.path):
            os.fsync(self._descriptor)
            check_in_place(self.path, self._descriptor)
        self._safe = time.monotonic()

    def remove(self) -> None:
        """The output is there: the lines are not needed any more."""
        self.path.unlink(missing_ok=True)

    def _append(self, entry: Mapping[str, Any]) -> None:
        line = json.dumps(entry, ensure_ascii=False, allow_nan=False).encode() + b"\n"
        with writing(self.path):
            os.ftruncate(self._descriptor, self._size)
            while line:
                line = line[self._write(line) :]
        if time.monotonic() - self._safe > _SECONDS_UNSAFE:
            self.flush()

    def _write(self, line: bytes) -> int:
        written = os.pwrite(self._descriptor, line, self._size)
        self._size += written
        return written

    def _read(self, number: int, line: bytes) -> None:
        try:
            entry = json.loads(line)
            if number == 1:
                if (entry["format"], entry["version"]) != (_FORMAT, _VERSION):
                    raise ValueError
                self.run = dict(entry["run"])
            elif _AGAIN in entry:
                self.failures = {}
            elif _VALUES in entry:
                self.values[int(entry[_FRAME])] = dict(entry[_VALUES])
            else:
                self.failures[int(entry[_FRAME])] = str(entry[_FAILURE])
        except (ValueError, KeyError, TypeError):
            raise InputError(
                f"{self.path}: line {number} is {shortened(repr(line[:60]))}, which no run of this carnet writes; "
                "--restart begins anew, or move the file away"
            ) from None


@contextmanager
def opened(path: Path, restart: bool = False, say: Callable[[str], None] | None = None) -> Iterator[Journal]:
    """The journal of a run, held while it is open.

    Args:
        path: the file; made where it is missing.
        restart: whether to forget what it holds.
        say: prints a line.

    Raises:
        InputError: another run holds it, or it is damaged or another's.
        FileExistsError: it is a link, or otherwise no file of ours.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = open_ordinary(path)
    try:
        if not held(descriptor, path, "run of carnet label") and say is not None:
            say(f"note: {path} cannot be locked here; another run with the same output would not be noticed")
        check_in_place(path, descriptor)
        if restart:
            os.ftruncate(descriptor, 0)
        yield Journal(path, descriptor)
    finally:
        os.close(descriptor)

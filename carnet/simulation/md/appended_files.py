"""The files that a run appends to: log, trajectory, frames for labelling. Each can be cut back to where it was.

A restart file says how long each of them was; what was written after it is removed before the run goes on, so that
interrupted runs leave the same files as others.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from carnet.errors import InputError
from carnet.files.atomic import atomic_path, check_in_place, writing

if TYPE_CHECKING:
    from ase import Atoms


FRAMES_OF_ASE = ".traj"
LONGEST_LINE, LONGEST_ATOM = 20_000, 1_000  # bytes of a row or of what is said of a frame, and of an atom


class FrameFile(Protocol):
    """A file of frames; ``size`` after ``flush`` is what it can be opened again with."""

    def append(self, atoms: Atoms) -> None: ...

    def flush(self) -> int: ...

    def close(self) -> None: ...


def check_kept(path: Path, size: int) -> None:
    """Check that what is to be kept of a file is there, and ends where a line does.

    Args:
        path: The file.
        size: How much to keep, as its ``flush`` said.

    Raises:
        InputError: The file is not there, is shorter, or damaged.
    """
    if path.suffix.lower() == FRAMES_OF_ASE:
        if size:
            _count_frames(path, size)
        return
    found = path.stat().st_size if path.exists() else 0
    if found < size:
        raise _missing(path, f"{found} bytes", f"{size}")
    if size:
        with path.open("rb") as file:
            file.seek(size - 1)
            if file.read(1) != b"\n":
                raise _missing(path, f"no end of a line after {size} bytes", "one")


def check_table(path: Path, size: int, step: int) -> None:
    """Check that the part of a table that is to be kept ends with the row of a step.

    Raises:
        InputError: It is not there, or ends with another one.
    """
    check_kept(path, size)
    row = _last_lines(path, size, 1, LONGEST_LINE)[-1]
    if row.partition(b",")[0] != str(step).encode():
        raise _missing(path, f"a last row {_start(row)} in {size} bytes", f"that of step {step}")


def check_frames(path: Path, size: int, atoms: int, count: int, step: int) -> None:
    """Check that the part of a file of frames that is to be kept ends with the frame of a step.

    Args:
        path: The file.
        size: How much to keep, as its ``flush`` said.
        atoms: Of each frame.
        count: Frames up to this step.
        step: Of the last one.

    Raises:
        InputError: It is not there, or ends otherwise.
    """
    check_kept(path, size)
    if path.suffix.lower() == FRAMES_OF_ASE:
        if size != count:
            raise _missing(path, f"{size} frames to keep", str(count))
        return
    lines = _last_lines(path, size, atoms + 2, LONGEST_LINE + LONGEST_ATOM * atoms)
    head, comment = lines[:2] if len(lines) == atoms + 2 else (b"", b"")
    if head.strip() != str(atoms).encode() or f"step={step}".encode() not in comment.split():
        raise _missing(path, f"a last frame {_start(comment)} in {size} bytes", f"that of step {step}")


def _last_lines(path: Path, size: int, count: int, longest: int) -> list[bytes]:
    """The last lines of the first ``size`` bytes, which are in ``longest`` bytes at most."""
    with path.open("rb") as file:
        file.seek(max(0, size - longest))
        return file.read(min(size, longest)).splitlines()[-count:] or [b""]


def _start(line: bytes) -> str:
    return repr(line[:40].decode(errors="replace"))


class AppendedText:
    """A text file that grows, line by line or block by block.

    Args:
        path: The file.
        size: Bytes to keep of what is there; 0 starts anew.

    Raises:
        InputError: The file is not there, or shorter.
    """

    def __init__(self, path: Path, size: int = 0) -> None:
        self.path = path
        check_kept(path, size)
        self._file = path.open("r+b" if size else "wb")
        self._file.truncate(size)
        self._file.seek(size)

    def write(self, text: str) -> None:
        """Append."""
        with writing(self.path):
            self._file.write(text.encode())

    def show(self) -> None:
        """Let other programs see what was written."""
        with writing(self.path):
            self._file.flush()

    def flush(self) -> int:
        """Make sure that everything is on the disk; the size in bytes."""
        with writing(self.path):
            self._file.flush()
            os.fsync(self._file.fileno())
            check_in_place(self.path, self._file.fileno())
        return self._file.tell()

    def close(self) -> None:
        """Close the file."""
        with writing(self.path):
            self._file.close()


class CsvFile(AppendedText):
    """A CSV file; floats are written so that they are read back exactly.

    Args:
        path: The file.
        columns: Names; written where the file starts anew.
        size: As for ``AppendedText``.
    """

    def __init__(self, path: Path, columns: tuple[str, ...], size: int = 0) -> None:
        super().__init__(path, size)
        self._columns = columns
        if not size:
            self._row(columns)

    def add(self, values: Mapping[str, float | int]) -> None:
        """Append a row and show it."""
        self._row([values[name] for name in self._columns])
        self.show()

    def _row(self, entries) -> None:
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerow(entries)
        self.write(text.getvalue())


class ExtendedXYZ(AppendedText):
    """Frames as extended XYZ, with the results of their calculators."""

    def append(self, atoms: Atoms) -> None:
        """Append a frame and show it."""
        from ase.io.extxyz import write_xyz

        text = io.StringIO()
        write_xyz(text, [atoms])
        self.write(text.getvalue())
        self.show()


class AseTrajectory:
    """Frames in ASE's own binary format; its size is counted in frames.

    Args:
        path: The file.
        size: Frames to keep of what is there; 0 starts anew.

    Raises:
        InputError: The file is not there, or has fewer frames.
    """

    def __init__(self, path: Path, size: int = 0) -> None:
        from ase.io.trajectory import TrajectoryWriter

        self.path, self._frames = path, size
        if size:
            _keep_frames(path, size)
        self._writer = TrajectoryWriter(str(path), mode="a" if size else "w")

    def append(self, atoms: Atoms) -> None:
        """Append a frame."""
        with writing(self.path):
            self._writer.write(atoms)
        self._frames += 1

    def flush(self) -> int:
        """Make sure that everything is on the disk; the number of frames. ASE has given each to the system."""
        with writing(self.path), self.path.open("rb") as file:
            os.fsync(file.fileno())
        return self._frames

    def close(self) -> None:
        """Close the file."""
        with writing(self.path):
            self._writer.close()


def open_frames(path: Path, size: int = 0) -> FrameFile:
    """A file of frames by the ending of its name, ``.traj`` or extended XYZ.

    Args:
        path: The file.
        size: How much of it to keep, as its ``flush`` said; 0 starts anew.
    """
    return AseTrajectory(path, size) if path.suffix.lower() == FRAMES_OF_ASE else ExtendedXYZ(path, size)


def _count_frames(path: Path, count: int) -> int:
    """Frames of a .traj file, which must be ``count`` at least."""
    from ase.io.trajectory import TrajectoryReader

    if not path.exists():
        raise _missing(path, "no file", f"{count} frames")
    try:
        with TrajectoryReader(str(path)) as reader:
            found = len(reader)
    except Exception as error:  # ASE lets the errors of whatever it finds in the file through
        raise _missing(path, f"not readable as frames ({error})", f"{count} frames") from None
    if found < count:
        raise _missing(path, f"{found} frames", str(count))
    return found


def _keep_frames(path: Path, count: int) -> None:
    """Cut a .traj file, by writing it again, where it has more frames."""
    from ase.io.trajectory import TrajectoryReader, TrajectoryWriter

    if _count_frames(path, count) == count:
        return
    with (
        TrajectoryReader(str(path)) as reader,
        atomic_path(path) as partial,
        TrajectoryWriter(str(partial)) as writer,
    ):
        for index in range(count):
            writer.write(reader[index])


def _missing(path: Path, found: str, expected: str) -> InputError:
    return InputError(
        f"{path}: {found}, but the restart file was written when there were {expected}; bring the file back, or start "
        "anew with --restart"
    )

"""Writing frames: the suffix of a file says its format, and a format is written where it keeps all that frames hold."""

from __future__ import annotations

import errno
import gzip
import io
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from carnet.data.reading.text_lines import open_text
from carnet.data.reading.xyz import is_extended_xyz
from carnet.errors import InputError, listing
from carnet.files.atomic import atomic_path

if TYPE_CHECKING:
    from ase import Atoms

APPENDED = (".extxyz", ".xyz", ".traj")
"""Suffixes of formats that take one frame after the other."""

SUFFIXES = (*APPENDED, ".db")
"""Suffixes of all formats that are written; extended XYZ also compressed, with .gz, .xz or .bz2 behind it."""

# what ASE's trajectories and databases know of atoms; they drop other arrays
_ARRAYS = frozenset({"numbers", "positions", "masses", "tags", "momenta", "initial_magmoms", "initial_charges"})
# what ASE notes of the sites of a crystal whose file has a space group, which nobody misses
_NOTES = frozenset({"spacegroup_kinds"})


def check_suffix(path: str | os.PathLike[str]) -> None:
    """Raise InputError for a name that is of no format that is written."""
    if not is_extended_xyz(Path(path)) and Path(path).suffix.lower() not in SUFFIXES:
        raise InputError(
            f"{path}: cannot write structures in a file with this suffix; expected {', '.join(SUFFIXES)}, or .xyz.gz, "
            ".xyz.xz, .xyz.bz2"
        )


def check_kept(path: str | os.PathLike[str], frames: Iterable[Atoms], also: Iterable[str] = ()) -> None:
    """Raise InputError where a format would drop what frames hold.

    Args:
        path: the file to write.
        frames: what it shall hold.
        also: names of further arrays of atoms that it shall hold.
    """
    check_suffix(path)
    if is_extended_xyz(Path(path)):
        return
    dropped = {*also}.union(*(frame.arrays for frame in frames)) - _ARRAYS - _NOTES
    if dropped:
        raise InputError(
            f"{path}: a {Path(path).suffix} file does not keep {listing(dropped)} of the atoms; write extended XYZ "
            "(.extxyz, .xyz)"
        )


@contextmanager
def new_text(path: Path) -> Iterator[TextIO]:
    """A text file to write, compressed where its suffix says so; the same text gives the same bytes."""
    if path.suffix.lower() != ".gz":
        with open_text(path, "wt") as file:
            yield file
        return
    # neither the time nor the name under which it is written, which is a temporary one, goes into the file
    with path.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as stream:
        with io.TextIOWrapper(stream, encoding="utf-8") as file:
            yield file


def write_frames(path: str | os.PathLike[str], frames: Sequence[Atoms]) -> None:
    """Write a file of frames, complete or not at all.

    Extended XYZ and ASE's trajectories hold entries of frames under their names; an ASE database holds numbers and texts
    as key-value pairs, which can be searched, and all else as data.

    Args:
        path: the file; its suffix is one of `SUFFIXES`.
        frames: at least one, with results in their calculators.

    Raises:
        InputError: another suffix, or a format that does not keep what the frames hold.
    """
    from ase.io.extxyz import write_xyz
    from ase.io.trajectory import TrajectoryWriter

    check_kept(path, frames)
    with atomic_path(path) as partial:
        if is_extended_xyz(partial):
            with new_text(partial) as file:
                write_xyz(file, frames)
        elif partial.suffix.lower() == ".traj":
            with TrajectoryWriter(partial) as file:
                for frame in frames:
                    file.write(_with_plain_entries(frame))
        else:
            _write_database(partial, map(_with_plain_entries, frames))


def _with_plain_entries(frame: Atoms) -> Atoms:
    """The frame with its space group by name, as extended XYZ has it: formats take no objects."""
    if "spacegroup" not in frame.info:
        return frame
    plain = frame.copy()
    plain.info["spacegroup"] = getattr(frame.info["spacegroup"], "symbol", frame.info["spacegroup"])
    plain.calc = frame.calc
    return plain


def _write_database(path: Path, frames: Iterable[Atoms]) -> None:
    from sqlite3 import OperationalError

    import ase.db

    try:
        with ase.db.connect(path, type="db", append=False) as database:
            for frame in frames:
                pairs = {key: value for key, value in frame.info.items() if _is_pair(key, value)}
                data = {key: value for key, value in frame.info.items() if key not in pairs}
                database.write(frame, key_value_pairs=pairs, data=data)
    except OperationalError as error:  # how SQLite tells of a disk that is full or broken
        raise OSError(errno.EIO, str(error), str(path)) from error


def _is_pair(key: str, value: Any) -> bool:
    """Whether a database takes an entry as a key-value pair."""
    import warnings

    from ase.db.core import check

    with warnings.catch_warnings():
        warnings.simplefilter("error")  # of keys that are formulas
        try:
            check({key: value})
        except (ValueError, TypeError, UserWarning):
            return False
    return True

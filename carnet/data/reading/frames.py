"""Reading the frames of a file, each with the name of its place in the file.

Extended XYZ is cut into frames here and each frame parsed by ASE, so that an error can name the frame and the
line, and so that a file which ends early or continues after a blank line is never read in part. All other
formats go through ASE as a whole.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from carnet.data.reading.store import STORE_SUFFIXES
from carnet.data.reading.text_lines import is_compressed
from carnet.data.reading.xyz import _parse_frame, _parser_message, frame_texts, is_extended_xyz
from carnet.errors import InputError, shortened, suggestion

if TYPE_CHECKING:
    from ase import Atoms

_Item = TypeVar("_Item")
_MOST_FRAMES = 10**12  # what an index may say
_FULL = 0.01  # by how much the occupancy of a site may differ from 1


def read_frames(path: str | os.PathLike[str], index: int | slice | str = ":") -> Iterator[tuple[str, Atoms]]:
    """The frames of a file, one after the other.

    Args:
        path: extended XYZ (also .gz, .xz, .bz2), a store (.h5) or any other format that ASE reads.
        index: which frames: an int, a slice, or text such as "0", ":100", "::2", "-50:".

    Yields:
        The frame's source ("file.extxyz, frame 12", counted from 0 in the whole file) and its atoms.

    Raises:
        InputError: no such file, not a readable format, an empty or truncated file, an unknown element, no
            frame at `index`. The message names file, frame and line.
    """
    path = Path(path)
    _check_exists(path)
    wanted = as_slice(index)
    found = False
    if is_extended_xyz(path) or _has_frame_texts(path):
        texts = frame_texts(path)
        for number, text in _select(texts, wanted):
            found = True
            source = f"{path}, frame {number}"
            yield source, _checked(_parse_frame(text, source), source)
        if is_compressed(path):
            for _ in texts:  # the checksum of all that was read stands at the end
                pass
    else:
        if path.suffix.lower() in STORE_SUFFIXES:
            frames = _stored_frames(path)
        else:
            frames = _guarded(_database_frames(path) if path.suffix.lower() == ".db" else _ase_frames(path), path)
        for number, atoms in _select(frames, wanted):
            found = True
            source = f"{path}, frame {number}"
            yield source, _checked(atoms, source)
    if not found:
        where = "" if wanted == slice(None) else f" at index {index!r}"
        raise InputError(f"{path}: the file holds no frame{where}")


def count_frames(path: str | os.PathLike[str]) -> int | None:
    """How many frames a file has, where that is known without reading them; else None.

    Args:
        path: the file.

    Raises:
        InputError: no such file, or an extended XYZ file that is truncated.
    """
    path = Path(path)
    _check_exists(path)
    if is_extended_xyz(path):
        return sum(1 for _ in frame_texts(path))
    return None


def _check_exists(path: Path) -> None:
    if path.is_dir():
        raise InputError(f"{path} is a folder; expected a file of structures")
    if not path.exists():
        siblings = [entry.name for entry in path.parent.iterdir()] if path.parent.is_dir() else []
        raise InputError(f"{path}: no such file.{suggestion(path.name, siblings)}")
    if not path.is_file():  # a pipe is waited for, and its beginning is gone when it was looked at
        raise InputError(f"{path} is no ordinary file; expected a file of structures")


def as_slice(index: int | slice | str) -> slice:
    """An index of frames as a slice; a number selects one frame.

    Raises:
        InputError: text that is no index, or a step of zero.
    """
    if isinstance(index, str):
        try:
            bounds = [int(bound) if bound.strip() else None for bound in index.split(":")]
            index = bounds[0] if len(bounds) == 1 else slice(*bounds)
        except (ValueError, TypeError):
            index = None
    if isinstance(index, int):
        # -1: alone would select the last frame and all (no) frames after it, so the stop of -1 is None
        return slice(index, index + 1 or None)
    bounds = (index.start, index.stop, index.step) if isinstance(index, slice) else ()
    if not bounds or index.step == 0 or any(bound is not None and abs(bound) > _MOST_FRAMES for bound in bounds):
        raise InputError("a frame index is a number or start:stop:step, such as '0', ':100', '-50:', '::2'")
    return index


def _select(items: Iterable[_Item], wanted: slice) -> Iterator[tuple[int, _Item]]:
    """The wanted items with their numbers; read without keeping all of them where the slice allows it."""
    if all(bound is None or bound >= 0 for bound in (wanted.start, wanted.stop, wanted.step)):
        yield from islice(enumerate(items), wanted.start, wanted.stop, wanted.step)
    else:
        yield from list(enumerate(items))[wanted]


def _has_frame_texts(path: Path) -> bool:
    """Whether ASE takes a file of another name for extended XYZ, by what it holds."""
    from ase.io.formats import filetype

    if path.suffix.lower() in (*STORE_SUFFIXES, ".db", ".traj"):
        return False
    try:
        return filetype(str(path)) == "extxyz"
    except Exception:  # of any type for a damaged file; the reader that is tried next says what is wrong
        return False


def _guarded(frames: Iterator[Atoms], path: Path) -> Iterator[Atoms]:
    """Frames that a library reads, with its errors named by file and frame."""
    number = 0
    while True:
        try:
            atoms = next(frames)
        except StopIteration:
            return
        except Exception as error:
            # the readers of ASE's many formats raise nearly every type of exception on malformed text
            raise InputError(f"{path}, frame {number}: {_parser_message(error)}") from error
        yield atoms
        number += 1


def _ase_frames(path: Path) -> Iterator[Atoms]:
    import ase.io

    return ase.io.iread(str(path), index=":", do_not_split_by_at_sign=True)


def _checked(atoms: Atoms, source: str) -> Atoms:
    """The frame, of an ordered structure: with disorder ASE takes one element a site and says so in an entry only."""
    sites = atoms.info.get("occupancy")
    for site in sites.values() if isinstance(sites, dict) else ():
        if isinstance(site, dict) and not (len(site) == 1 and _is_full(*site.values())):
            found = shortened(", ".join(f"{element} {share}" for element, share in site.items()))
            raise InputError(f"{source}: a site is occupied in part ({found}); expected an ordered structure")
    return atoms


def _is_full(share: Any) -> bool:
    return isinstance(share, (int, float)) and abs(share - 1.0) <= _FULL


def _stored_frames(path: Path) -> Iterator[Atoms]:
    """The structures of a store as atoms, with labels under ASE's names and weight and group in `info`."""
    from carnet.data.reading.atoms import to_atoms
    from carnet.data.reading.store import StructureStore

    store = StructureStore(path)
    store.check_content()
    for structure in store:
        atoms = to_atoms(structure)
        atoms.info["weight"] = structure.weight
        if structure.group is not None:
            atoms.info["group"] = structure.group
        yield atoms


def _database_frames(path: Path) -> Iterator[Atoms]:
    """The rows of an ASE database, with their key-value pairs and data, which ASE's reader leaves out."""
    import ase.db

    with ase.db.connect(path, type="db", serial=True) as database:
        for row in database.select():
            atoms = row.toatoms()
            atoms.info.update(row.data)
            atoms.info.update(row.key_value_pairs)
            yield atoms

"""Reading the frames of a file, each with the name of its place in the file.

Extended XYZ is cut into frames here and each frame parsed by ASE, so that an error can name the frame and the
line, and so that a file which ends early or continues after a blank line is never read in part. All other
formats go through ASE as a whole.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from carnet.data.arrays import is_symmetric
from carnet.data.reading.text_lines import OPENERS, is_compressed, text_lines
from carnet.data.reading.xyz_header import KNOWN, checked_rows, parse_header
from carnet.data.units import Units
from carnet.errors import InputError, shortened, suggestion

if TYPE_CHECKING:
    from ase import Atoms

_Item = TypeVar("_Item")
STORE_SUFFIXES = (".h5", ".hdf5")
_XYZ_SUFFIXES = (".xyz", ".extxyz")
_ISOTOPES = {"D": 2.014, "T": 3.016}
_MOST_FRAMES = 10**12  # what an index may say
_FULL = 0.01  # by how much the occupancy of a site may differ from 1
_MARK = "\ufeff"  # what editors of some systems put before text
_COUNT = re.compile("[+-]?[0-9]+")  # what Python takes for a number besides, such as 1_0, no program writes
_UNCOUNTABLE = 10**18
_PART = 1 << 16  # lines of a frame that are looked at before more are read
_VECTORS = re.compile(r"^\s*VEC", re.MULTILINE)


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


def origin(source: str) -> str:
    """A frame's source without its number: where its neighbours in time come from; empty for no file."""
    place, numbers = re.subn(r", frame \d+", "", source)
    return place if numbers else ""


def check_units_of_store(path: str | os.PathLike[str], units: Units | None) -> None:
    """Raise InputError for units that are given for a store: it is in eV and Å, and would be converted twice.

    Args:
        path: any file.
        units: what is said of this very file, and not of all files of a data set.
    """
    if Path(path).suffix.lower() in STORE_SUFFIXES and units is not None and units.model_fields_set:
        said = ", ".join(
            f"{name}: {getattr(units, name)}" for name in Units.model_fields if name in units.model_fields_set
        )
        raise InputError(
            f"{path}: units are declared ({said}), but a store knows its own: eV and Å, tensile; leave them out"
        )


def _check_exists(path: Path) -> None:
    if path.is_dir():
        raise InputError(f"{path} is a folder; expected a file of structures")
    if not path.exists():
        siblings = [entry.name for entry in path.parent.iterdir()] if path.parent.is_dir() else []
        raise InputError(f"{path}: no such file.{suggestion(path.name, siblings)}")


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


def is_extended_xyz(path: Path) -> bool:
    """Whether a name is that of an extended XYZ file, compressed or not."""
    suffixes = [suffix.lower() for suffix in path.suffixes]
    if suffixes and suffixes[-1] in OPENERS:
        suffixes = suffixes[:-1]
    return bool(suffixes) and suffixes[-1] in _XYZ_SUFFIXES


def _has_frame_texts(path: Path) -> bool:
    """Whether ASE takes a file of another name for extended XYZ, by what it holds."""
    from ase.io.formats import filetype

    if path.suffix.lower() in (*STORE_SUFFIXES, ".db", ".traj"):
        return False
    try:
        return filetype(str(path)) == "extxyz"
    except Exception:  # of any type for a damaged file; the reader that is tried next says what is wrong
        return False


def frame_texts(path: Path) -> Iterator[str]:
    """The text of each frame of an extended XYZ file: atom count, comment line, one line per atom.

    Raises:
        InputError: the file cannot be read, is damaged, or ends within a frame.
    """
    # a line end and one letter with it; how much a compressed file holds shows in the end only
    most_atoms = path.stat().st_size // 2 if path.is_file() and not is_compressed(path) else None
    lines = enumerate(text_lines(path), start=1)
    pending = next(lines, None)
    number = 0
    while pending is not None:
        line_number, line = pending[0], pending[1].removeprefix(_MARK)
        if not line.strip():
            pending = next(lines, None)
            continue
        place = f"{path}, frame {number} (line {line_number})"
        n_atoms = _atom_count(line, place, most_atoms)
        body = _body(lines, n_atoms, place)
        # cell vectors may follow the atoms in the VEC1..VEC3 lines of some programs
        pending = next(lines, None)
        while pending is not None and pending[1].lstrip().startswith("VEC"):
            body.append(pending[1])
            if len(body) > n_atoms + 4:
                raise InputError(f"{place}: more than three lines VEC1, VEC2, VEC3 follow the atoms")
            pending = next(lines, None)
        yield "\n".join((line, *body, ""))
        number += 1


def _atom_count(line: str, place: str, most: int | None) -> int:
    count = line.strip()
    if not _COUNT.fullmatch(count):
        raise InputError(f"{place}: expected the number of atoms, found {shortened(count)!r}")
    n_atoms = int(count) if len(count) < 20 else _UNCOUNTABLE
    if n_atoms < 1:
        raise InputError(f"{place}: a structure needs at least one atom, the file says {n_atoms}")
    if n_atoms >= _UNCOUNTABLE or (most is not None and n_atoms > most):
        raise InputError(
            f"{place}: the file is truncated or damaged: {shortened(count)} atoms announced, more than it can hold"
        )
    return n_atoms


def _body(lines: Iterator[tuple[int, str]], n_atoms: int, place: str) -> list[str]:
    """The comment and the lines of the atoms.

    Long frames are taken in parts, and one that goes on into the next frame is noticed before all of that is in memory.
    """
    body: list[str] = []
    while len(body) <= n_atoms:
        part = list(islice(lines, min(n_atoms + 1 - len(body), _PART)))
        if not part:
            present = max(len(body) - 1, 0)
            raise InputError(f"{place}: the file is truncated: {n_atoms} atoms announced, {present} present")
        if n_atoms >= _PART:
            for number, text in part if body else part[1:]:
                if _COUNT.fullmatch(text.strip()):
                    raise InputError(f"{place}: {n_atoms} atoms announced, but line {number} begins another frame")
        body += [text for _, text in part]
    return body


def _parse_frame(text: str, source: str) -> Atoms:
    first, comment, body = text.split("\n", 2)
    try:
        header, n_atoms = parse_header(comment), int(first)
        if _VECTORS.search(body) and not header.keys().isdisjoint(KNOWN):
            raise InputError("has lines VEC1, VEC2, ... beside an extended header; expected the cell in one of them")
        if "Properties" in header:
            body = checked_rows(body, n_atoms, header["Properties"])
    except InputError as error:
        raise InputError(f"{source}: cannot be read: {error}") from error
    stress = header.get("stress")
    if stress is not None and not is_symmetric(stress):
        del header["stress"]  # ASE would cut it to one triangle, or expect an array
    elif np.shape(stress) == (3, 3):
        header["stress"] = (stress + stress.T) / 2
    atoms = _read_by_ase(f"{first}\n{comment}\n{body}", header, source)
    if stress is not None and "stress" not in header:
        atoms.info["stress"] = stress
    return atoms


def _read_by_ase(text: str, header: Mapping[str, Any], source: str) -> Atoms:
    from ase.io.extxyz import read_xyz

    try:
        return next(read_xyz(io.StringIO(text), index=0, properties_parser=lambda _: dict(header)))
    except Exception as error:
        # ASE's parser raises nearly every type of exception on malformed text
        raise InputError(f"{source}: {_parser_message(error)}") from error


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
    from carnet.data.reading.read import to_atoms
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


def _parser_message(error: Exception) -> str:
    from ase.data import atomic_numbers

    if isinstance(error, KeyError) and error.args and isinstance(error.args[0], str):
        symbol = error.args[0]
        if symbol in _ISOTOPES:
            return (
                f"the chemical symbol {symbol!r} is an isotope; write H, and where masses matter {_ISOTOPES[symbol]} u in "
                "a column masses:R:1"
            )
        # ASE's placeholder "X" with number 0 is no element
        elements = [known for known, number in atomic_numbers.items() if number > 0]
        if symbol not in elements:
            return f"unknown chemical symbol {shortened(symbol)!r}.{suggestion(symbol, elements)}"
    words = " ".join(str(error).split())
    return f"cannot be read: {type(error).__name__}: {shortened(words, 300)}"

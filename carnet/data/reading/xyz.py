"""Extended XYZ, cut into frames here and each frame parsed by ASE.

So an error can name the frame and the line, and a file that ends early or continues after a blank line is never read in part.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from carnet.data.arrays import is_symmetric
from carnet.data.reading.text_lines import OPENERS, is_compressed, text_lines
from carnet.data.reading.xyz_header import KNOWN, checked_rows, parse_header
from carnet.errors import InputError, shortened, suggestion

if TYPE_CHECKING:
    from ase import Atoms


_XYZ_SUFFIXES = (".xyz", ".extxyz")


_ISOTOPES = {"D": 2.014, "T": 3.016}


_MARK = "\ufeff"  # what editors of some systems put before text


_COUNT = re.compile("[+-]?[0-9]+")  # what Python takes for a number besides, such as 1_0, no program writes


_UNCOUNTABLE = 10**18


_PART = 1 << 16  # lines of a frame that are looked at before more are read


_VECTORS = re.compile(r"^\s*VEC", re.MULTILINE)


def is_extended_xyz(path: Path) -> bool:
    """Whether a name is that of an extended XYZ file, compressed or not."""
    suffixes = [suffix.lower() for suffix in path.suffixes]
    if suffixes and suffixes[-1] in OPENERS:
        suffixes = suffixes[:-1]
    return bool(suffixes) and suffixes[-1] in _XYZ_SUFFIXES


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


class _Frame(io.StringIO):
    """One frame for ASE's reader, which passes the line with the number of atoms in an ``assert``.

    With ``python -O`` it does not, and would take each line for the next one: there the frame begins behind that line.
    """

    def tell(self) -> int:
        place = super().tell()
        return place if __debug__ or place else len(self.getvalue().partition("\n")[0]) + 1


def _read_by_ase(text: str, header: Mapping[str, Any], source: str) -> Atoms:
    from ase.io.extxyz import read_xyz

    try:
        return next(read_xyz(_Frame(text), index=0, properties_parser=lambda _: dict(header)))
    except Exception as error:
        # ASE's parser raises nearly every type of exception on malformed text
        raise InputError(f"{source}: {_parser_message(error)}") from error


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

"""Writing a store: one pass over the structures, nothing kept in memory, complete or not at all.

The length of the columns is known at the end only, so each is written to a file of its own first.
"""

from __future__ import annotations

import hashlib
import io
import json
import math
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

import carnet
from carnet.data.labels import QUANTITIES
from carnet.data.reading.store import (
    CONVENTIONS,
    FORMAT,
    SEAL,
    STORE_SUFFIXES,
    TENSOR,
    UNITS,
    VERSION,
    checksum,
    columns_of,
    is_store,
    seal,
)
from carnet.data.reading.store_trailer import append_trailer
from carnet.data.structures import Structure, origin
from carnet.data.targets.target import TargetConfig
from carnet.errors import InputError, listing
from carnet.files.atomic import atomic_path, scratch_folder

_BLOCK = 1 << 22  # bytes copied at a time


def write_store(
    path: str | os.PathLike[str],
    structures: Iterable[Structure],
    on_structure: Callable[[int], None] | None = None,
    targets: Sequence[TargetConfig] = (),
) -> int:
    """Write structures with all their labels, tensors, weights and groups; floats keep every bit.

    Args:
        path: the file, named .h5 or .hdf5.
        structures: at least one; looked at once, one after the other.
        on_structure: called with the number of structures written so far.
        targets: the tensor targets that each structure has.

    Returns:
        How many structures were written.

    Raises:
        InputError: another suffix, no structure, or one that has not these targets.
    """
    import h5py

    if not is_store(path):
        raise InputError(f"{path}: a store is named {' or '.join(STORE_SUFFIXES)}")
    with scratch_folder(path) as spool, _Columns(spool, targets) as columns, atomic_path(path) as partial:
        for structure in structures:
            columns.add(structure)
            if on_structure is not None:
                on_structure(columns.frames)
        if not columns.frames:
            raise InputError(f"{path}: no structures to write")
        columns.flush()
        places = []
        # HDF5 itself has checksums of what it says of the columns since version 1.8 of the format
        with _DiskFile(partial) as disk, h5py.File(disk, "w", libver=("v108", "v110")) as file:
            file.attrs["format"] = FORMAT
            file.attrs["version"] = VERSION if targets else 1  # an older carnet reads what has no tensors
            description = json.dumps(columns.description(), ensure_ascii=False)
            file.attrs[SEAL] = seal(description)
            # a text of fixed length, because those of any length lie in a heap that HDF5 does not check
            encoded = np.array(description.encode(), dtype=h5py.string_dtype("utf-8", len(description.encode())))
            file.create_dataset("description", data=encoded)
            for group, names in columns_of(targets).items():
                for name, (dtype, row) in names.items():
                    if columns.has(name):
                        places.append(_copy(columns.file(name), file.require_group(group), name, dtype, row))
                    disk.check()
        append_trailer(partial, places)
    return columns.frames


class _DiskFile(io.RawIOBase):
    """A file that HDF5 can always close: an error of the disk is kept, and raised when HDF5 has let go of the file.

    HDF5 keeps a file open that it cannot write to its end, and ends the process when it meets it again at exit.

    Args:
        path: The file; made anew.

    Raises:
        OSError: When the file is closed: the first error that writing met.
    """

    def __init__(self, path: Path) -> None:
        self._file, self._error = io.FileIO(path, "w+"), None

    def check(self) -> None:
        """Raise the error that writing has met."""
        if self._error is not None:
            raise self._error

    def readinto(self, buffer: Any) -> int:
        """Read, and zeros from where nothing could be written."""
        view = memoryview(buffer).cast("B")
        count = self._file.readinto(view) or 0
        if self._error is not None:
            view[count:] = bytes(len(view) - count)
            return len(view)
        return count

    def write(self, content: Any) -> int:
        """Write all of it, unless that has failed before."""
        view = memoryview(content).cast("B")
        done = 0
        while self._error is None and done < len(view):
            done += self._try(self._file.write, view[done:]) or 0
        return len(view)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """The place."""
        return self._file.tell()

    def truncate(self, size: int | None = None) -> int:
        """Set the size."""
        self._try(self._file.truncate, size)
        return self._file.tell() if size is None else size

    def close(self) -> None:
        """Close the file and raise the error that writing has met."""
        if not self.closed:
            self._try(self._file.close)
            super().close()
            self.check()

    def readable(self) -> bool:
        """It is."""
        return True

    def writable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def _try(self, call: Callable[..., Any], *arguments: Any) -> Any:
        try:
            return call(*arguments)
        except OSError as error:
            self._error = self._error or error
            return None


class _Columns:
    """The columns of a store on their way, each in a file; a context manager."""

    def __init__(self, folder: Path, targets: Sequence[TargetConfig]) -> None:
        self.frames = self.stresses_left_out = 0
        self._atoms = 0
        self._folder = folder
        self._digest = hashlib.sha256()
        self._groups: dict[str, int] = {}
        self._files: dict[tuple[str, tuple[str, ...]], int] = {}  # frames of a file that were labelled alike
        self._labelled: set[str] = set()
        self._targets = {target.name: target for target in targets}
        self._types = {n: dtype for names in columns_of(targets).values() for n, (dtype, _) in names.items()}
        self._open: dict[str, BinaryIO] = {name: self.file(name).open("wb") for name in self._types}
        self._write("first_atom", 0)

    def file(self, name: str) -> Path:
        return self._folder / name

    def has(self, name: str) -> bool:
        return name not in QUANTITIES or name in self._labelled

    def add(self, structure: Structure) -> None:
        n_atoms = structure.n_atoms
        self.frames += 1
        self._atoms += n_atoms
        self.stresses_left_out += structure.stress_left_out
        self._labelled.update(structure.quantities)
        self._digest.update(structure.digest())
        unknown = {
            "energy": np.nan,
            "stress": np.full((3, 3), np.nan),
            "forces": np.full((n_atoms, 3), np.nan),
        }
        for name in QUANTITIES:
            value = getattr(structure, name)
            self._write(name, unknown[name] if value is None else value)
        if set(structure.tensors) != set(self._targets):
            raise InputError(
                f"{structure.source}: has the tensor targets {listing(structure.tensors)}, expected "
                f"{listing(self._targets)}"
            )
        for name, rows in structure.tensors.items():
            self._write(f"{TENSOR}{name}", rows)
        for name in ("numbers", "positions", "cell", "pbc", "weight"):
            self._write(name, getattr(structure, name))
        self._write("first_atom", self._atoms)
        group = structure.group
        group = -1 if group is None else self._groups.setdefault(group, len(self._groups))
        file = self._files.setdefault((origin(structure.source), structure.label_origins), len(self._files))
        self._write("group", group)
        self._write("file", file)
        self._write("checksum", checksum(structure, self.frames - 1, group, file))

    def __enter__(self) -> _Columns:
        return self

    def __exit__(self, *_: object) -> None:
        for file in self._open.values():
            with suppress(OSError):  # of a full disk, which a write has met before
                file.close()

    def flush(self) -> None:
        for file in self._open.values():
            file.flush()

    def description(self) -> dict[str, Any]:
        origins = [list(records) for _, records in self._files]
        return {
            "conventions": CONVENTIONS,
            "units": UNITS,
            "frames": self.frames,
            "atoms": self._atoms,
            "written by": f"carnet {carnet.__version__}",
            "fingerprint": self._digest.hexdigest()[:16],
            "groups": list(self._groups),
            "files": [name for name, _ in self._files],
            "stress labels left out": self.stresses_left_out,
            "targets": [_description_of(target) for target in self._targets.values()],
            **({"label origins": origins} if any(origins) else {}),
        }

    def _write(self, name: str, value: Any) -> None:
        self._open[name].write(np.asarray(value, dtype=self._types[name]).tobytes())


def _description_of(target: TargetConfig) -> dict[str, Any]:
    """What a store says of a target: what it is, not how the files that it came from gave it."""
    described = target.model_dump(mode="json", include={"name", "symmetry", "parity", "unit", "per", "species"})
    return {**described, "form": "natural"}


def _copy(spooled: Path, group: Any, name: str, dtype: str, row: tuple[int, ...]) -> tuple[int, int]:
    """Make a contiguous column of a spooled one; where it begins in the file, and its length in bytes."""
    itemsize = np.dtype(dtype).itemsize * math.prod(row)
    rows = spooled.stat().st_size // itemsize
    column = group.create_dataset(name, shape=(rows, *row), dtype=dtype)
    step = max(_BLOCK // itemsize, 1)
    with spooled.open("rb") as file:
        for start in range(0, rows, step):
            block = np.frombuffer(file.read(step * itemsize), dtype=dtype).reshape(-1, *row)
            column[start : start + len(block)] = block
    return column.id.get_offset(), column.nbytes

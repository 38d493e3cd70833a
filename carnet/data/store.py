"""A data set in one HDF5 file whose columns are mapped into memory: any frame at once, nothing loaded.

The columns of all frames and of all atoms lie one after the other and uncompressed, so that HDF5 says where
each begins and the operating system reads what is touched; any HDF5 program can read the file too. HDF5 is
open only while the columns are looked up, so that any number of processes may read. Imports NumPy and the
structures; h5py inside the functions.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from carnet.data.frames import STORE_SUFFIXES
from carnet.data.labels import QUANTITIES
from carnet.data.sequences import ReadOnDemand
from carnet.data.structures import Structure
from carnet.data.targets import TargetConfig
from carnet.errors import InputError

FORMAT = "carnet structures"
VERSION = 2  # 1 has no tensors
CONVENTIONS = 1  # of docs/conventions: units and signs
# group -> column -> (type, shape of one row)
COLUMNS: dict[str, dict[str, tuple[str, tuple[int, ...]]]] = {
    "frames": {
        "first_atom": ("<i8", ()),
        "cell": ("<f8", (3, 3)),
        "pbc": ("<u1", (3,)),
        "weight": ("<f8", ()),
        "group": ("<i4", ()),
        "file": ("<i4", ()),
        "energy": ("<f8", ()),
        "stress": ("<f8", (3, 3)),
    },
    "atoms": {"numbers": ("<u1", ()), "positions": ("<f8", (3,)), "forces": ("<f8", (3,))},
}
OPTIONAL = QUANTITIES  # columns that are left out where no frame has them
TENSOR = "tensor "  # the column of a tensor target is called so, and by the target's name


def columns_of(targets: Sequence[TargetConfig]) -> dict[str, dict[str, tuple[str, tuple[int, ...]]]]:
    """The columns of a store with these targets: those of every store, and one of natural parts for each."""
    columns = {group: dict(names) for group, names in COLUMNS.items()}
    for target in targets:
        group = "atoms" if target.per == "atom" else "frames"
        columns[group][f"{TENSOR}{target.name}"] = ("<f8", (target.dimension,))
    return columns


def is_store(path: str | os.PathLike[str]) -> bool:
    """Whether a name is that of a store."""
    return Path(path).suffix.lower() in STORE_SUFFIXES


class StructureStore(ReadOnDemand[Structure]):
    """The structures of a store, read one by one when they are asked for.

    It can be pickled, and used in several processes and threads at once.

    Attributes:
        path: the file.
        description: what the file says of itself: format, version, conventions, units, fingerprint of its
            content, names of files and groups.
        quantities: the labels that at least one frame has.
        targets: the tensor targets, given by natural parts in their units.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Look up the columns.

        Args:
            path: a file that `write_store` wrote.

        Raises:
            InputError: no such file, truncated, not a store, or written by a newer carnet.
        """
        self.path = Path(path)
        self.description, places = _look_up(self.path)
        self._columns = {
            # a view as a plain array, because NumPy's own class for mapped arrays is slow to index
            name: np.memmap(self.path, dtype=dtype, mode="r", offset=offset, shape=shape).view(np.ndarray)
            if np.prod(shape)
            else np.empty(shape, dtype=dtype)
            for name, (dtype, offset, shape) in places.items()
        }
        self.quantities = tuple(quantity for quantity in QUANTITIES if quantity in self._columns)
        self.targets = _targets(self.description)

    def __reduce__(self) -> tuple[type[StructureStore], tuple[Path]]:
        return StructureStore, (self.path,)

    def __len__(self) -> int:
        return len(self._columns["first_atom"]) - 1

    def fingerprint(self) -> str:
        """Short hash of the content, computed when the store was written."""
        return self.description["fingerprint"]

    def column(self, name: str) -> np.ndarray:
        """A column of all frames or of all atoms, mapped and read only.

        Args:
            name: "energy", "numbers" and so on.

        Raises:
            KeyError: the store has no such column.
        """
        return self._columns[name]

    def _item(self, position: int) -> Structure:
        columns = self._columns
        atoms = slice(int(columns["first_atom"][position]), int(columns["first_atom"][position + 1]))
        group, file = int(columns["group"][position]), int(columns["file"][position])
        origin = self.description["files"][file]
        labels: dict[str, Any] = {}
        if "energy" in columns and not np.isnan(columns["energy"][position]):
            labels["energy"] = columns["energy"][position]
        if "stress" in columns and not np.isnan(columns["stress"][position, 0, 0]):
            labels["stress"] = columns["stress"][position]
        if "forces" in columns:
            labels["forces"] = columns["forces"][atoms]
        frame = slice(position, position + 1)
        tensors = {
            target.name: columns[f"{TENSOR}{target.name}"][atoms if target.per == "atom" else frame]
            for target in self.targets
        }
        return Structure(
            numbers=columns["numbers"][atoms],
            positions=columns["positions"][atoms],
            cell=columns["cell"][position],
            pbc=columns["pbc"][position].astype(bool),
            source=f"{self.path}, frame {position}" + (f" (from {origin})" if origin else ""),
            weight=float(columns["weight"][position]),
            group=self.description["groups"][group] if group >= 0 else None,
            tensors=tensors,
            **labels,
        )

    def labelled(self, quantities: Sequence[str], targets: Sequence[str]) -> np.ndarray:
        """Which frames have one of these labels, [frames] bool.

        Args:
            quantities: among "energy", "forces", "stress".
            targets: names of tensor targets.
        """
        names = [*quantities, *(f"{TENSOR}{name}" for name in targets)]
        frames = np.zeros(len(self), dtype=bool)
        for name in names:
            if name in self._columns:
                column = self._columns[name]
                known = ~np.isnan(column.reshape(len(column), -1)).all(axis=1)
                if len(known) != len(self):
                    known = np.logical_or.reduceat(known, self._columns["first_atom"][:-1])
                frames |= known
        return frames


def _targets(description: dict[str, Any]) -> tuple[TargetConfig, ...]:
    return tuple(TargetConfig(**target) for target in description.get("targets", ()))


def _look_up(path: Path) -> tuple[dict[str, Any], dict[str, tuple[str, int, tuple[int, ...]]]]:
    """What a store says of itself, and type, offset in the file and shape of each column."""
    import h5py

    if not path.is_file():
        raise InputError(f"{path}: {'is a folder' if path.is_dir() else 'no such file'}; expected a store")
    try:
        with h5py.File(path, "r") as file:
            description = _description(file, path)
            places = {
                name: (column.dtype.str, column.id.get_offset(), column.shape)
                for group in COLUMNS
                for name, column in file[group].items()
            }
            targets = _targets(description)
    except (OSError, RuntimeError, KeyError, ValueError, AttributeError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(
            f"{path}: truncated, damaged, or not an HDF5 file ({error}); expected what `carnet data convert` "
            "writes"
        ) from None
    _check_columns(path, places, targets)
    return description, places


def _description(file: Any, path: Path) -> dict[str, Any]:
    if file.attrs.get("format") != FORMAT:
        raise InputError(f"{path}: an HDF5 file, but not one that `carnet data convert` wrote")
    description = json.loads(file["description"].asstr()[()])
    version = int(file.attrs["version"])
    if version > VERSION or description["conventions"] > CONVENTIONS:
        raise InputError(
            f"{path}: version {version} with conventions {description['conventions']}, but this carnet reads "
            f"versions up to {VERSION} and conventions up to {CONVENTIONS}; a newer carnet wrote it"
        )
    return {**description, "version": version}


def _check_columns(
    path: Path, places: dict[str, tuple[str, int, tuple[int, ...]]], targets: Sequence[TargetConfig]
) -> None:
    """Every column has its type and shape and lies within the file, so that no access can fail later."""
    size = path.stat().st_size
    if "first_atom" not in places or "numbers" not in places:
        raise InputError(f"{path}: damaged: has no column of atoms or frames")
    rows = {"frames": places["first_atom"][2][0] - 1, "atoms": places["numbers"][2][0]}
    for group, columns in columns_of(targets).items():
        for name, (dtype, row) in columns.items():
            if name not in places:
                if name in OPTIONAL:
                    continue
                raise InputError(f"{path}: damaged: the column {name!r} is missing")
            found, offset, shape = places[name]
            expected = (rows[group] + (name == "first_atom"), *row)
            length = int(np.prod(shape)) * np.dtype(dtype).itemsize
            stored = length == 0 or (offset is not None and offset + length <= size)
            if (np.dtype(found), shape) != (np.dtype(dtype), expected) or not stored:
                raise InputError(f"{path}: damaged: the column {name!r} is not {dtype} of shape {expected}")

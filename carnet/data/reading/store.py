"""A data set in one HDF5 file whose columns are mapped into memory: any frame at once, nothing loaded.

The columns of all frames and of all atoms lie one after the other and uncompressed, so that HDF5 says where
each begins and the operating system reads what is touched; any HDF5 program can read the file too. HDF5 is
open only while the columns are looked up, so that any number of processes may read.
"""

from __future__ import annotations

import hashlib
import math
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from carnet.data.labels import QUANTITIES
from carnet.data.reading.store_trailer import check_trailer
from carnet.data.sequences import ReadOnDemand
from carnet.data.structures import Structure
from carnet.data.targets.target import TargetConfig
from carnet.data.units import Units
from carnet.errors import InputError, shortened

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
        "checksum": ("<u8", ()),
        "energy": ("<f8", ()),
        "stress": ("<f8", (3, 3)),
    },
    "atoms": {"numbers": ("<u1", ()), "positions": ("<f8", (3,)), "forces": ("<f8", (3,))},
}
OPTIONAL = (*QUANTITIES, "checksum")  # columns that are left out where no frame has them, and in stores of carnet 0.1
SEAL = "description sha256"
UNITS = {"length": "Ang", "energy": "eV", "forces": "eV/Ang", "stress": "eV/Ang^3", "stress_sign": "tensile"}
TENSOR = "tensor "  # the column of a tensor target is called so, and by the target's name


def columns_of(targets: Sequence[TargetConfig]) -> dict[str, dict[str, tuple[str, tuple[int, ...]]]]:
    """The columns of a store with these targets: those of every store, and one of natural parts for each."""
    columns = {group: dict(names) for group, names in COLUMNS.items()}
    for target in targets:
        group = "atoms" if target.per == "atom" else "frames"
        columns[group][f"{TENSOR}{target.name}"] = ("<f8", (target.dimension,))
    return columns


def seal(description: str) -> str:
    """What a store says of the text of its description, so that no damage goes unnoticed."""
    return hashlib.sha256(description.encode()).hexdigest()


class _Conventions(BaseModel):
    """What any version says."""

    model_config = ConfigDict(strict=True)

    conventions: Annotated[int, Field(ge=1)]


class StoreDescription(_Conventions):
    """What a store says of itself, as JSON.

    Attributes:
        units: of the columns, always the same.
        frames: number of frames.
        atoms: of all frames.
        written_by: name and version of the program.
        fingerprint: hash of the content.
        groups: names of the groups that frames belong to.
        files: names of the files that frames came from.
        stress_left_out: stress labels of structures without a volume, which are not kept.
        targets: the tensor targets.
        label_origins: of each entry of `files` the records of the calculators that made the labels of its frames; empty
            where no file says any.
    """

    model_config = ConfigDict(strict=True, frozen=True, populate_by_name=True)

    units: dict[str, str]
    frames: Annotated[int, Field(ge=1)]
    atoms: Annotated[int, Field(ge=1)]
    written_by: Annotated[str, Field(alias="written by")]
    fingerprint: Annotated[str, Field(pattern="^[0-9a-f]{16}$")]
    groups: list[str]
    files: list[str]
    stress_left_out: Annotated[int, Field(ge=0, alias="stress labels left out")] = 0
    targets: tuple[TargetConfig, ...] = ()
    label_origins: Annotated[list[list[str]], Field(alias="label origins")] = []

    @model_validator(mode="after")
    def _known_units(self) -> StoreDescription:
        if self.label_origins and len(self.label_origins) != len(self.files):
            raise ValueError("expected origins of labels for each file")
        if self.units != UNITS:
            raise ValueError(f"expected the units {UNITS}")
        return self


def is_store(path: str | os.PathLike[str]) -> bool:
    """Whether a name is that of a store."""
    return Path(path).suffix.lower() in STORE_SUFFIXES


class StructureStore(ReadOnDemand[Structure]):
    """The structures of a store, read one by one when they are asked for.

    It can be pickled, and used in several processes and threads at once.

    Attributes:
        path: the file.
        description: what the file says of itself, by the names of its JSON, and the version of the format.
        quantities: the labels that at least one frame has.
        targets: the tensor targets, given by natural parts in their units.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Look up the columns.

        Args:
            path: a file that `write_store` wrote.

        Raises:
            InputError: no such file, truncated, damaged, not a store, or written by a newer carnet.
        """
        self.path = Path(path)
        self._about, version, self._columns = _look_up(self.path)
        self.description = {**self._about.model_dump(by_alias=True), "version": version}
        self.quantities = tuple(quantity for quantity in QUANTITIES if quantity in self._columns)
        self.targets = self._about.targets

    def __reduce__(self) -> tuple[type[StructureStore], tuple[Path]]:
        return StructureStore, (self.path,)

    def __len__(self) -> int:
        return len(self._columns["first_atom"]) - 1

    def fingerprint(self) -> str:
        """Short hash of the content, computed when the store was written."""
        return self._about.fingerprint

    def check_content(self) -> None:
        """Compare all structures of a store without checksums, which carnet 0.1 wrote, with its fingerprint.

        Others are compared frame by frame, whenever one is read.

        Raises:
            InputError: something has changed since the store was written.
        """
        if "checksum" in self._columns:
            return
        content = hashlib.sha256()
        for structure in self:
            content.update(structure.digest())
        if content.hexdigest()[:16] != self.fingerprint():
            raise InputError(f"{self.path}: damaged: its structures are not those that were written")

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
        origin = self._about.files[file]
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
        structure = Structure(
            numbers=columns["numbers"][atoms],
            positions=columns["positions"][atoms],
            cell=columns["cell"][position],
            pbc=columns["pbc"][position].astype(bool),
            source=f"{self.path}, frame {position}" + (f" (from {origin})" if origin else ""),
            weight=float(columns["weight"][position]),
            group=self._about.groups[group] if group >= 0 else None,
            tensors=tensors,
            label_origins=tuple(self._about.label_origins[file]) if self._about.label_origins else (),
            **labels,
        )
        if "checksum" in columns and columns["checksum"][position] != checksum(structure, position, group, file):
            raise InputError(f"{structure.source}: damaged: the frame is not what was written")
        return structure

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


def checksum(structure: Structure, position: int, group: int, file: int) -> int:
    """What the column of checksums says of a frame: 64 bits of all that the store has of it, and of its place.

    Args:
        structure: the frame.
        position: of it in the store.
        group: of its group among the description's, -1 for none.
        file: likewise of the file it came from.
    """
    content = hashlib.sha256(f"{position} {group} {file} ".encode() + structure.digest())
    return int.from_bytes(content.digest()[:8], "little")


def _look_up(path: Path) -> tuple[StoreDescription, int, dict[str, np.ndarray]]:
    """What a store says of itself, its version, and its columns, of which any row can be read."""
    if not path.is_file():
        raise InputError(f"{path}: {'is a folder' if path.is_dir() else 'no such file'}; expected a store")
    check_trailer(path)
    found = _read_hdf5(path)
    if not isinstance(found.format, str) or found.format != FORMAT:
        raise InputError(f"{path}: an HDF5 file, but not one that `carnet data convert` wrote")
    description = _checked_description(path, found)
    if found.seal is not None and "checksum" not in found.places:
        raise InputError(f"{path}: damaged: the column 'checksum' is missing")
    _check_columns(path, found.places, description)
    columns = {
        # a view as a plain array, because NumPy's own class for mapped arrays is slow to index
        name: np.memmap(path, dtype=dtype, mode="r", offset=offset, shape=shape).view(np.ndarray)
        if math.prod(shape)
        else np.empty(shape, dtype=dtype)
        for name, (dtype, offset, shape) in found.places.items()
    }
    _check_index(path, columns, description)
    return description, int(found.version), columns


class _Found(NamedTuple):
    """What HDF5 says of a file: attributes, the text of the description, and type, offset and shape of the columns."""

    format: Any
    version: Any
    seal: Any
    description: Any
    places: dict[str, tuple[str, int | None, tuple[int, ...]]]


def _read_hdf5(path: Path) -> _Found:
    import h5py

    size = path.stat().st_size
    try:
        with h5py.File(path, "r") as file:
            text = file.get("description", None)
            is_text = isinstance(text, h5py.Dataset) and text.shape == () and text.id.get_type().get_size() <= size
            return _Found(
                *(file.attrs.get(name) for name in ("format", "version", SEAL)),
                text.asstr()[()] if is_text else None,
                {
                    name: (column.dtype.str, column.id.get_offset(), column.shape)
                    for group in COLUMNS
                    if group in file
                    for name, column in file[group].items()
                    if isinstance(column, h5py.Dataset)
                },
            )
    except Exception as error:
        # h5py raises nearly every type of exception on a damaged file
        reason = shortened(f"{type(error).__name__}: {error}", 200)
        raise InputError(
            f"{path}: truncated, damaged, or not an HDF5 file ({reason}); expected what `carnet data convert` writes"
        ) from None


def _checked_description(path: Path, found: _Found) -> StoreDescription:
    has_version = isinstance(found.version, (int, np.integer)) and found.version > 0
    if not isinstance(found.description, str) or not has_version:
        raise InputError(f"{path}: damaged: has no description, or no version")
    if found.seal is not None and (not isinstance(found.seal, str) or found.seal != seal(found.description)):
        raise InputError(f"{path}: damaged: its description is not what was written")
    try:
        newer = _Conventions.model_validate_json(found.description).conventions
        if found.version > VERSION or newer > CONVENTIONS:
            raise InputError(
                f"{path}: version {found.version} with conventions {newer}, but this carnet reads versions up to "
                f"{VERSION} and conventions up to {CONVENTIONS}; a newer carnet wrote it"
            )
        return StoreDescription.model_validate_json(found.description)
    except ValidationError as error:
        first = error.errors()[0]
        words = shortened(f"{'.'.join(map(str, first['loc']))}: {first['msg']}", 300)
        raise InputError(f"{path}: damaged: its description is not understood ({words})") from None


def _check_columns(
    path: Path, places: dict[str, tuple[str, int | None, tuple[int, ...]]], description: StoreDescription
) -> None:
    """Every column has its type and shape and lies within the file, so that no access can fail later."""
    size = path.stat().st_size
    rows = {"frames": description.frames, "atoms": description.atoms}
    expected_columns = columns_of(description.targets)
    for group, columns in expected_columns.items():
        for name, (dtype, row) in columns.items():
            if name not in places:
                if name in OPTIONAL:
                    continue
                raise InputError(f"{path}: damaged: the column {name!r} is missing")
            found, offset, shape = places[name]
            expected = (rows[group] + (name == "first_atom"), *row)
            length = math.prod(shape) * np.dtype(dtype).itemsize
            stored = length == 0 or (offset is not None and offset + length <= size)
            if (np.dtype(found), shape) != (np.dtype(dtype), expected) or not stored:
                raise InputError(f"{path}: damaged: the column {name!r} is not {dtype} of shape {expected}")
    for name in set(places) - {name for columns in expected_columns.values() for name in columns}:
        del places[name]  # of no meaning to this version


def _check_index(path: Path, columns: dict[str, np.ndarray], description: StoreDescription) -> None:
    """The columns by which the others are read."""
    first = columns["first_atom"]
    if first[0] != 0 or first[-1] != description.atoms or not (first[1:] > first[:-1]).all():
        raise InputError(f"{path}: damaged: the frames' first atoms do not ascend from 0 to {description.atoms}")
    for name, lowest, names in (("group", -1, description.groups), ("file", 0, description.files)):
        column = columns[name]
        if column.min() < lowest or column.max() >= len(names):
            raise InputError(
                f"{path}: damaged: a frame has a {name} that is none of the {len(names)} in the description"
            )


STORE_SUFFIXES = (".h5", ".hdf5")


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

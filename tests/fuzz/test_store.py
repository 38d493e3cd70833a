"""Stores: bytes of the file, and columns and description within it."""

import io
import json
import tempfile
from pathlib import Path

import h5py
import numpy as np

from carnet import Structure, TargetConfig, write_store
from carnet.data.reading.frames import read_frames
from carnet.data.reading.store import SEAL, StructureStore
from tests.fuzz.harness import Reader, each, hold
from tests.fuzz.mutators import BINARY, TEXT

TENSOR = TargetConfig(name="alpha", symmetry="ij=ji", unit="1")


def structures(targets=()):
    """Frames of different sizes, with and without labels, a cell, a group."""
    random = np.random.default_rng(0)
    for number in range(12):
        n_atoms = 1 + number % 4
        yield Structure(
            numbers=random.integers(1, 9, n_atoms),
            positions=random.normal(size=(n_atoms, 3)),
            cell=5.0 * np.eye(3),
            pbc=[number % 2 == 0] * 3,
            energy=float(random.normal()) if number % 3 else None,
            forces=random.normal(size=(n_atoms, 3)),
            source=f"{'ab'[number % 2]}.xyz, frame {number}",
            group=(None, "bulk", "liquid")[number % 3],
            tensors={target.name: random.normal(size=(1, target.dimension)) for target in targets},
        )


def stores():
    """Of this version, with and without tensors."""
    contents = {}
    for name, targets in (("a.h5", ()), ("tensors.h5", (TENSOR,))):
        with tempfile.TemporaryDirectory() as folder:
            write_store(Path(folder, name), structures(targets), targets=targets)
            contents[name] = Path(folder, name).read_bytes()
    return contents


def old_stores():
    """Of carnet 0.1, which wrote no checksums."""
    contents = {}
    for name, content in stores().items():
        source = h5py.File(io.BytesIO(content), "r")
        stream = io.BytesIO()
        with h5py.File(stream, "w") as file:
            for key in ("format", "version"):
                file.attrs[key] = source.attrs[key]
            file["description"] = source["description"][()]
            for group in ("frames", "atoms"):
                for column, values in source[group].items():
                    if column != "checksum":
                        file[f"{group}/{column}"] = values[()]
        contents[name] = stream.getvalue()
    return contents


def content(path):
    """All structures, in every way that they are read."""
    store = StructureStore(path)
    store.check_content()
    found = [(each.digest(), each.source, each.group, each.weight) for each in store]
    frames = [(place, atoms.get_positions().tolist()) for place, atoms in read_frames(path)]
    labelled = store.labelled(("energy", "forces", "stress"), [target.name for target in store.targets])
    return (
        found,
        frames,
        len(store),
        store.quantities,
        labelled.tolist(),
        [target.model_dump() for target in store.targets],
    )


def change_column(random, content):
    """An entry of a column, or two, or the column itself."""

    def change(file):
        group = file[random.choice(("frames", "atoms"))]
        column = group[random.choice(sorted(group))]
        kind = random.randrange(6)
        if kind == 0:
            group.move(column.name, f"{column.name}s")
        elif kind == 1:
            values, name = column[()], column.name
            del file[name]
            file[name] = values[: random.randint(0, len(values))]
        elif kind == 2:
            values, name = column[()], column.name
            del file[name]
            file[name] = values.astype(random.choice(("f4", "i2", "S3", "c16")))
        elif kind == 3:
            values = column[()]
            column[...] = values[::-1]
        else:
            place = random.randrange(len(column))
            odd = random.choice((0, 1, 2, 200, -1, -7, 2**31 - 1, 2**62, np.nan, np.inf, 1e300, 1e-300))
            with np.errstate(all="ignore"):
                column[place] = np.full(column.shape[1:], odd).astype(column.dtype)

    return _changed(content, change)


def change_description(random, content):
    """A word, a number or a bracket of the description; now and then with the hash that belongs to it."""

    def change(file):
        text = str(file["description"].asstr()[()])
        mutator = random.choice(TEXT)
        new = mutator(random, text.encode()).decode("utf-8", "ignore").replace("\0", "0")
        del file["description"]
        file["description"] = random.choice((new, new, new.encode(), json.dumps(text), 3, [new, new]))
        if random.random() < 0.1 and SEAL in file.attrs:
            file.attrs[SEAL] = "0" * 64

    return _changed(content, change)


def change_attribute(random, content):
    """Format, version or the hash of the description."""

    def change(file):
        name = random.choice(["format", *sorted(file.attrs)])
        file.attrs[name] = random.choice((0, -1, 99, "x", "", 1.5, np.arange(3), b"\xff", "carnet structures"))

    return _changed(content, change)


def _changed(content, change):
    stream = io.BytesIO(content)
    try:
        with h5py.File(stream, "r+") as file:
            change(file)
    except (OSError, RuntimeError, KeyError, ValueError, TypeError, AttributeError):  # another change has been here
        return content
    return stream.getvalue()


WITHIN = (change_column, change_column, change_description, change_attribute)
READERS = (
    Reader("bytes of stores", stores, content, BINARY),
    Reader("contents of stores", stores, content, WITHIN),
    # Names of groups and files are not in the fingerprint. HDF5 itself may take all memory for other bytes: nothing guards it here.
    Reader("contents of old stores", old_stores, content, WITHIN, takes_edits=True),
)


@each(READERS)
def test_whatever_a_store_suffers_it_has_its_content_or_is_refused(reader, count):
    hold(reader, count)

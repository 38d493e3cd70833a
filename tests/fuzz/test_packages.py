"""Generated packages: whatever happens to their files, they give the trained model's results or say that they are damaged."""

import io
import json
import os
import sys
import tempfile
import warnings
from pathlib import Path

import numba.core.registry  # noqa: F401  # loaded once, before processes are forked
import numpy as np

from carnet import InputError
from carnet.simulation.calculators import load_package
from codegen.runtime.contents import MARK, SUMS, listed, sums
from codegen.runtime.sealed import sealed
from tests.carnet.damage import edited
from tests.codegen.conftest import tiny_folder, tiny_model  # noqa: F401
from tests.fuzz.folders import ANY_FOLDER, files, packed, plant_a_pyc, put, unpack, within
from tests.fuzz.harness import Reader, each, hold
from tests.fuzz.mutators import BINARY, TEXT

FOLDER = "CARNET_TEST_PACKAGE"
"""Variable of the environment that names a package, which takes long to make."""

COMPILED_FAST = ("atoms.", "threads.")
"""Functions that take no time to compile; of the others no machine code is damaged here."""


def content(path):
    """How far a package is from the trained model, to the last bit, as commands import it and as Python does."""
    start, sound = path / "__init__.py", Path(os.environ[FOLDER], "__init__.py")
    tempfile.tempdir = str(path.parent)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            package = load_package(path)
        except InputError as error:
            is_told = any(
                word in str(error) for word in ("DamagedPackage", "WrongResults")
            ) or "cannot be imported:" not in str(error)
            assert is_told or not (path / SUMS).is_file(), error
            if start.is_file() and start.read_bytes() == sound.read_bytes() and not path.is_symlink():
                check_import(path)
            raise
        found = package.check("float32")
    texts = [str(warning.message) for warning in told]
    assert all(warning.category.__name__ == "CacheWarning" for warning in told) and len(set(texts)) == len(texts), texts
    return found


def check_import(path):
    """Assert that Python does not import what commands refuse, and is told the same."""
    for pyc in path.glob("__pycache__/__init__.*"):  # which Python runs as it would that of any other package
        pyc.unlink()
    sys.path.insert(0, str(path.parent))
    try:
        __import__(path.name)
    except RuntimeError as error:
        assert type(error).__name__ in ("DamagedPackage", "WrongResults"), error
    else:
        raise AssertionError("it is imported")


def package():
    """A sound one."""
    if FOLDER not in os.environ:
        raise SystemExit(
            f"set {FOLDER} to a package, which is made by `carnet package` or `python -m codegen potential`"
        )
    return {Path(os.environ[FOLDER]).name: packed(Path(os.environ[FOLDER]))}


def damage_machine_code(random, entries):
    """Bytes of compiled code."""
    names = [name for name in files(entries) if name.endswith(".code") and Path(name).name.startswith(COMPILED_FAST)]
    if names:
        name = random.choice(names)
        put(entries, name, random.choice(BINARY)(random, entries[name][1]))


def add_a_file(random, entries):
    """Something that is none of the package's, where Python or Numba might look for it."""
    name = random.choice(
        ("extra.py", "numba.py", "notes.json", ".partial-1", "atoms/__init__.py", "atoms.so", "__pycache__/atoms.nbi")
    )
    put(entries, name, b"raise SystemExit('run')\n")


def edit_the_description(random, entries):
    """One entry of what the package says about itself, and checksums to match."""
    if "description.json" in entries:
        try:
            document = json.loads(entries["description.json"][1])
            changed, _ = edited(document, random.randrange(10**9))
        except (ValueError, IndexError):  # another change has been here
            return
        put(entries, "description.json", json.dumps(changed).encode())
        seal(entries)


def edit_numbers(random, entries):
    """One array of another type, shape or value, or none, or compressed, and checksums to match."""
    try:
        with np.load(io.BytesIO(entries["numbers.npz"][1])) as file:
            arrays = dict(file)
    except Exception:  # another change has been here
        return
    name = random.choice(sorted(arrays))
    array, kind = arrays[name], random.randrange(8)
    if kind == 0:
        del arrays[name]
    elif kind == 1:
        arrays["stranger"] = array
    elif kind == 2:
        arrays[name] = array.astype(random.choice(("f4", "f2", "i4", "c16", "S3", ">f8", "?")))
    elif kind == 3:
        arrays[name] = array.ravel()[: random.randint(0, array.size)]
    elif kind == 4:
        arrays[name] = np.zeros(random.choice(((0,), (10**6,), (*array.shape, 1), array.shape[::-1])), array.dtype)
    elif array.dtype.kind == "i" and array.size:
        arrays[name] = array.copy()
        arrays[name].flat[random.randrange(array.size)] = random.choice((-1, 10**6, 2**62, 99, -(2**63)))
    else:
        arrays[name] = np.full_like(array, random.choice((np.nan, np.inf, 1e300)) if array.dtype.kind == "f" else 7)
    stream = io.BytesIO()
    (np.savez_compressed if random.random() < 0.1 else np.savez)(stream, **arrays)
    put(entries, "numbers.npz", stream.getvalue())
    seal(entries)


def damage_and_seal(random, entries):
    """Bytes of any file, and checksums to match."""
    if names := [name for name in files(entries) if "/" not in name and not name.startswith("__init__")]:
        name = random.choice([*names, *(name for name in names if name == "numbers.npz")])
        put(entries, name, random.choice(BINARY)(random, entries[name][1]))
        seal(entries)


def edit_the_list(random, entries):
    """The list of checksums as text, now and then with a checksum of its own."""
    if SUMS in entries:
        text = random.choice(TEXT)(random, entries[SUMS][1])
        if random.random() < 0.7:
            text = sealed((b"" if text.startswith(MARK) else MARK) + text.rpartition(b"# sha256 ")[0])
        put(entries, SUMS, text)


def seal(entries):
    """Have the checksums fit the files that are there, as if they had been written like that."""
    names = listed(entries[SUMS][1]) if SUMS in entries else None
    if names is not None:
        put(entries, SUMS, sums({name: entries[name][1] for name in names if name in entries}))


CHANGES = tuple(
    map(
        within,
        (
            damage_machine_code, add_a_file, plant_a_pyc, edit_the_description, edit_the_description, edit_numbers, edit_numbers,
            edit_numbers, damage_and_seal, damage_and_seal, damage_and_seal, edit_the_list, edit_the_list,
        ),
    )
)  # fmt: skip


def of_files(mutator):
    """A change that spares machine code: compiling all of it again takes longer than the rest together."""

    @within
    def change(random, entries):
        kept = {name: entry for name, entry in entries.items() if name.startswith("__pycache__")}
        rest = {name: entry for name, entry in entries.items() if name not in kept}
        mutator.__wrapped__(random, rest)
        entries.clear()
        entries |= {**rest, **kept}

    change.__name__ = mutator.__name__
    return change


READERS = (Reader("packages", package, content, (*map(of_files, ANY_FOLDER), *CHANGES), write=unpack, is_apart=True),)


@each(READERS)
def test_whatever_a_package_suffers_it_is_exact_or_refused(tiny_folder, monkeypatch, reader, count):  # noqa: F811
    monkeypatch.setenv(FOLDER, str(tiny_folder))
    hold(reader, count)

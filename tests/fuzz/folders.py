"""Folders as inputs: their content is an archive, which is unpacked where they are read, and changes are of its entries.

Owners, permissions, links and pipes are kept in it, as they are on a disk.
"""

from __future__ import annotations

import io
import os
import py_compile
import shutil
import sys
import tarfile
import tempfile
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from random import Random

from tests.fuzz.mutators import BINARY, Mutator

ANOTHER_USER = 4321
"""Whose files are: only the administrator can give them away."""

Entries = dict[str, tuple[tarfile.TarInfo, bytes]]
"""What a folder holds, by path: a description, and the content of a file."""

Change = Callable[[Random, Entries], None]


def packed(folder: Path) -> bytes:
    """A folder as an archive, without the folder's own name."""
    entries: Entries = {}
    for path in sorted(folder.rglob("*")):
        info = tarfile.TarInfo(str(path.relative_to(folder)))
        status = path.stat()
        info.mode, info.mtime, info.uid, info.gid = status.st_mode & 0o777, status.st_mtime, os.getuid(), os.getgid()
        info.type = tarfile.DIRTYPE if path.is_dir() else tarfile.REGTYPE
        entries[info.name] = info, b"" if path.is_dir() else path.read_bytes()
    return _archive(entries)


def unpack(folder: Path, content: bytes) -> None:
    """A folder from an archive, in place of one that is there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        archive.extractall(folder, filter="fully_trusted")


def within(change: Change) -> Mutator:
    """A change of entries as one of the archive."""

    @wraps(change)
    def mutator(random: Random, content: bytes) -> bytes:
        with tarfile.open(fileobj=io.BytesIO(content)) as archive:
            entries = {info.name: (info, _content(archive, info)) for info in archive}
        change(random, entries)
        return _archive(entries)

    return mutator


def files(entries: Entries) -> list[str]:
    """Names of the plain files."""
    return sorted(name for name, (info, _) in entries.items() if info.isreg())


def put(entries: Entries, name: str, content: bytes = b"", kind: bytes = tarfile.REGTYPE, target: str = "") -> None:
    """Write an entry, in place of one of the name."""
    old = entries.get(name, (tarfile.TarInfo(name), b""))[0]
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    info.mtime, info.uid, info.gid = old.mtime, os.getuid(), os.getgid()
    info.mode = 0o755 if kind == tarfile.DIRTYPE else 0o644
    for other in [each for each in entries if each.startswith(f"{name}/")]:  # what was a folder
        del entries[other]
    for above in map(str, Path(name).parents):  # what is one from now on
        if above in entries and not entries[above][0].isdir():
            del entries[above]
    entries[name] = info, content


# ---- what folders suffer, whatever is in them ---------------------------------------------------------------------------


def damage_a_file(random: Random, entries: Entries) -> None:
    """Bytes of a file become others."""
    if names := files(entries):
        name = random.choice(names)
        put(entries, name, random.choice(BINARY)(random, entries[name][1]))


def lose_a_file(random: Random, entries: Entries) -> None:
    """A file is missing."""
    if names := files(entries):
        del entries[random.choice(names)]


def exchange_files(random: Random, entries: Entries) -> None:
    """Two files have each other's names, or one is there twice."""
    if names := files(entries):
        one, other = random.choice(names), random.choice(names)
        first, second = entries[one][1], entries[other][1]
        put(entries, one, second)
        if random.random() < 0.5:
            put(entries, other, first)


def link_a_file(random: Random, entries: Entries) -> None:
    """A link in place of a file: to the file itself, which has another name now, to others, or to nothing."""
    if names := files(entries):
        name = random.choice(names)
        content, aside = entries[name][1], f"{name}.aside"
        target = random.choice(
            (aside, aside, Path(name).name, "nothing", Path(random.choice(names)).name, "/dev/zero", "/dev/null", ".")
        )
        if target == aside:
            put(entries, aside, content)
            target = Path(aside).name
        put(entries, name, kind=tarfile.SYMTYPE, target=target)


def no_plain_file(random: Random, entries: Entries) -> None:
    """A pipe or a folder in place of a file."""
    if names := files(entries):
        put(entries, random.choice(names), kind=random.choice((tarfile.FIFOTYPE, tarfile.DIRTYPE)))


def give_away(random: Random, entries: Entries) -> None:
    """A file or a folder that others may write to, or nobody may read, or that belongs to another."""
    if entries:
        info, _ = entries[random.choice(sorted(entries))]
        if random.random() < 0.3 and os.getuid() == 0:
            info.uid = ANOTHER_USER
        else:
            info.mode = random.choice((0o000, 0o400, 0o444, 0o600, 0o555, 0o664, 0o666, 0o775, 0o777))


def plant_a_pyc(random: Random, entries: Entries) -> None:
    """What Python would take for the compiled text of a module."""
    if names := [name for name in files(entries) if name.endswith(".py")]:
        name = random.choice(names)
        info, content = entries[name]
        with tempfile.TemporaryDirectory() as folder:
            fake = Path(folder, "fake.py")
            fake.write_bytes(b"raise SystemExit('a .pyc is run')\n".ljust(len(content)))
            os.utime(fake, (info.mtime, info.mtime))
            pyc = Path(py_compile.compile(str(fake), str(fake.with_suffix(".pyc")), dfile=name)).read_bytes()
        put(
            entries,
            str(Path(name).parent / "__pycache__" / f"{Path(name).stem}.{sys.implementation.cache_tag}.pyc"),
            pyc,
        )


ANY_FOLDER = tuple(map(within, (damage_a_file, lose_a_file, exchange_files, link_a_file, no_plain_file, give_away)))


def _content(archive: tarfile.TarFile, info: tarfile.TarInfo) -> bytes:
    return archive.extractfile(info).read() if info.isreg() else b""


def _archive(entries: Entries) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for info, content in entries.values():
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return stream.getvalue()

"""The files of a package: all compared with their checksums before any of them is used; modules run from the very texts
that were compared.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from hashlib import sha256
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path

from .sealed import CheckedSource, read_plain, sealed, unsealed

SUMS = "SHA256SUMS"
"""File with the checksums of all others but the README, from which nothing is taken."""

MARK = b"# a package made by python -m codegen potential; sha256sum -c SHA256SUMS compares its files\n"
"""First line of that file, which other folders do not have."""

LINE = re.compile(r"(?P<digest>[0-9a-f]{64})  (?P<name>(runtime/)?\w+\.\w+)")
"""Another line: names of files of the folder itself, and of the run-time in it."""

FILES: dict[str, bytes] = {}
"""What was compared, by name."""


class DamagedFiles(ValueError):
    """A file of a package is missing, or is not what was written when the package was made."""


def sums(files: Mapping[str, bytes]) -> bytes:
    """The file of checksums of a package's files."""
    lines = [f"{sha256(content).hexdigest()}  {name}\n".encode() for name, content in sorted(files.items())]
    return sealed(MARK + b"".join(lines))


def listed(content: bytes) -> dict[str, str] | None:
    """The checksums in a file of them, by name; None where it is none of ours, or not as it was written."""
    text = unsealed(content)
    if text is None or not text.startswith(MARK):
        return None
    lines = [LINE.fullmatch(line) for line in text.decode("utf-8", "replace").splitlines()[1:]]
    return None if None in lines else {line["name"]: line["digest"] for line in lines}


def checked(folder: Path) -> dict[str, bytes]:
    """All files of a package, each as it was when the package was made.

    Raises:
        DamagedFiles: one is not; the message names it and says what to do.
    """
    expected = listed(_read(folder / SUMS))
    if expected is None:
        raise DamagedFiles(_changed(folder / SUMS))
    files = {}
    for name, digest in expected.items():
        files[name] = _read(folder / name)
        if sha256(files[name]).hexdigest() != digest:
            raise DamagedFiles(_changed(folder / name))
    return files


def _read(path: Path) -> bytes:
    try:
        return read_plain(path)
    except OSError as error:
        raise DamagedFiles(f"{path} cannot be read ({error.strerror or error}): make the package again") from None


def _changed(path: Path) -> str:
    return f"{path} is not the file that was written when the package was made: make it again"


class _Finder(MetaPathFinder):
    """Finds the modules of a package and of its folder ``runtime`` among the files that were compared."""

    def __init__(self, package: str, folder: Path):
        self.package, self._folder = package, folder

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> ModuleSpec | None:
        name = fullname.removeprefix(f"{self.package}.")
        file = f"{name.replace('.', '/')}.py"
        if name == fullname or file not in FILES:
            return None
        place = self._folder / file
        return spec_from_file_location(fullname, place, loader=CheckedSource(place, FILES[file]))


def open_package(package: str, folder: Path, fixed: Mapping[str, str] = {}) -> None:
    """Compare all files of a package; its modules then come from these, and from nowhere else.

    Args:
        package: its name.
        folder: where it lies.
        fixed: checksums of the files that the package is made of, by name. The list in the folder is one of its files, and a
            line of it may be missing or made anew.

    Raises:
        DamagedFiles: see :func:`checked`; or one is another than was made together with the rest.
    """
    files = checked(folder)
    for name, digest in fixed.items():
        if name not in files:
            raise DamagedFiles(f"{folder / SUMS} has lost {name}: make the package again")
        if sha256(files[name]).hexdigest() != digest:
            raise DamagedFiles(_changed(folder / name))
    FILES.update(files)
    sys.modules[package].__path__ = []  # a file that is none of the package's is none of its modules
    sys.meta_path[:] = [finder for finder in sys.meta_path if getattr(finder, "package", None) != package]
    sys.meta_path.insert(0, _Finder(package, folder))

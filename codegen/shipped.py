"""The kernels that ship: which they are, their text, and whether the files are what the generator makes.

The list is ``specs.txt`` in the kernels' folder, a spec a line.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path

from codegen.cache import file_name, write_atomically
from codegen.families import FAMILIES, Spec, SpecError, parse_spec
from codegen.targets import TARGETS

LIST = "specs.txt"


def default_folder() -> Path:
    """Folder of the kernels that an installed package ships: a module, its entry point of the group ``codegen.kernels``.

    Raises:
        FileNotFoundError: there is none, or more than one.
    """
    found = [entry.module for entry in entry_points(group="codegen.kernels")]
    if len(found) != 1:
        listed = f"several packages ship kernels, {', '.join(found)}" if found else "no installed package ships kernels"
        raise FileNotFoundError(f"{listed}; name a folder with --folder")
    return Path(import_module(found[0]).__file__).parent


def read_specs(folder: Path) -> list[Spec]:
    """The specs listed in a folder.

    Raises:
        SpecError: a line is no spec; the message names file and line.
        FileNotFoundError: there is no list.
    """
    path = folder / LIST
    specs = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        words = line.split("#")[0].split()
        if not words:
            continue
        try:
            specs.append(parse_spec(words[0], words[1:]))
        except SpecError as error:
            raise SpecError(f"{path}, line {number}: {error}") from error
    return specs


@dataclass(frozen=True)
class GeneratedFile:
    """A file as it should be."""

    path: Path
    spec: Spec
    target: str

    def text(self) -> str:
        return TARGETS[self.target](self.spec)


def shipped_files(folder: Path) -> Iterator[GeneratedFile]:
    """Every file that ships, in order."""
    for spec in read_specs(folder):
        for target in spec.targets:
            yield GeneratedFile(folder / file_name(spec, target), spec, target)


def unlisted_files(folder: Path) -> list[Path]:
    """Kernels in the folder that no listed spec makes."""
    listed = {file.path for file in shipped_files(folder)}
    return [path for path in sorted(folder.glob("*.py")) if path.name != "__init__.py" and path not in listed]


def regenerate(folder: Path) -> Iterator[tuple[Path, bool]]:
    """Write every shipped kernel and remove generated ones that are not listed; yields each path and whether it changed."""
    for file in shipped_files(folder):
        text = file.text()
        changed = not file.path.is_file() or file.path.read_text(encoding="utf-8") != text
        if changed:
            write_atomically(file.path, text)
        yield file.path, changed
    for path in unlisted_files(folder):
        if _is_kernel(path):
            path.unlink()
            yield path, True


def _is_kernel(path: Path) -> bool:
    """Whether a file has the name of a generated kernel; any other is somebody's."""
    begins = path.name.startswith(tuple(f"{family}_" for family in FAMILIES))
    return begins and path.stem.endswith(tuple(f"_{target}" for target in TARGETS))


def differences(folder: Path) -> Iterator[str]:
    """A unified diff for each file that is not what the generator makes (missing and unlisted files included)."""
    for file in shipped_files(folder):
        actual = file.path.read_text(encoding="utf-8") if file.path.is_file() else ""
        diff = difflib.unified_diff(
            actual.splitlines(keepends=True),
            file.text().splitlines(keepends=True),
            f"{file.path.name} (on disk)",
            f"{file.path.name} (generated)",
        )
        text = "".join(diff)
        if text:
            yield text
    for path in unlisted_files(folder):
        yield f"{path.name}: not made by any spec of {LIST}\n"

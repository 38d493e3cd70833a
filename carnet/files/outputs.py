"""What a command may write: never what it reads, never one file twice, never what another program left in a folder.

Every command asks here before it begins, so that nothing is lost and nothing is computed for nothing. Files are compared
and not names: another spelling, a link or, where the file system takes it for the same, another case is the same file.

A folder of results has a list of the files that carnet wrote there (`MARK`); these are replaced by later runs, and a file
that is not on the list is in the way.
"""

from __future__ import annotations

import errno
import itertools
import os
import shlex
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path

from carnet.errors import InputError, first_of
from carnet.files.atomic import open_ordinary, remove_leftovers

MARK = ".carnet-files"
"""Name of the list of files that carnet wrote in a folder, one name a line."""

AnyPath = str | os.PathLike[str]
Inputs = Mapping[str, AnyPath | Iterable[AnyPath] | None]
"""What a command reads, by what its user calls it: a file, a folder whose files are all read, several, or None."""

_SHOWN = 3  # files in the way that a message names


def prepare_files(outputs: Iterable[AnyPath], inputs: Inputs) -> None:
    """Check the files that a command will write, and remove what killed writers left beside them.

    Args:
        outputs: The files.
        inputs: What the command reads.

    Raises:
        InputError: An output is an input or lies in a folder of inputs, two outputs are one file, or one cannot be
            written where it is.
        PermissionError: A file or a folder is write-protected.
    """
    outputs = list(outputs)
    check_files(outputs, inputs)
    for folder in {Path(output).parent for output in outputs}:
        remove_leftovers(folder)


def check_files(outputs: Iterable[AnyPath], inputs: Inputs) -> None:
    """Check files as `prepare_files` does, and change nothing."""
    read = list(_each(inputs))
    taken: dict[tuple[str, str], Path] = {}
    for output in map(Path, outputs):
        _check_place(output)
        for label, path in read:
            _check_not_read(output, label, path)
        # names that differ in case alone are one file on some systems, to which results may be copied
        place = os.path.realpath(output)
        key = os.path.dirname(place), unicodedata.normalize("NFC", os.path.basename(place)).casefold()
        other = taken.setdefault(key, output)
        if other is not output or any(_same(output, each) for each in taken.values() if each is not output):
            raise InputError(f"{output}: would be written twice ({other}); each output needs a name of its own")


def check_begun_elsewhere(output: Path, config: Path, files: Iterable[str]) -> None:
    """Raise InputError where a run would begin anew, because relative outputs once started at the configuration's folder.

    Args:
        output: The folder of the run, as the configuration names it.
        config: The configuration.
        files: Of which one tells that a folder holds a run.
    """
    before = config.parent / output  # an absolute output is itself
    files = list(files)
    if not any((output / name).exists() for name in files) and any((before / name).exists() for name in files):
        raise InputError(
            f"{config}: {before} holds a run, but a relative output starts at the working directory: --set "
            f"output={shlex.quote(str(before))} goes on with that run, --set output={shlex.quote(str(output.absolute()))} "
            "begins another one"
        )


def prepare_folder(
    folder: AnyPath,
    names: Collection[str],
    inputs: Inputs,
    is_own: Callable[[], bool] | None = None,
    held: bool = False,
) -> None:
    """Check a folder of results, and remove what killed writers left in it.

    Args:
        folder: The folder.
        names: Of the files that will be written.
        inputs: What the command reads.
        is_own: Says whether a folder without a list is that of a run all the same, made before there were lists.
        held: Whether the folder is locked, so that nobody else is writing these files.

    Raises:
        InputError: As for `prepare_files`; or files are there that carnet did not write.
        PermissionError: A file or the folder is write-protected.
    """
    check_folder(folder, names, inputs, is_own)
    remove_leftovers(Path(folder), names if held else ())


def check_folder(
    folder: AnyPath, names: Collection[str], inputs: Inputs, is_own: Callable[[], bool] | None = None
) -> None:
    """Check a folder as `prepare_folder` does, and change nothing."""
    folder = Path(folder)
    if folder.exists() and not folder.is_dir():
        raise InputError(f"output: {folder} is a file, expected the name of a folder")
    check_files([folder / name for name in names], inputs)
    known = marked(folder)
    strange = [name for name in names if name not in known and os.path.lexists(folder / name)]
    if strange and (is_own is None or not is_own()):
        raise InputError(
            f"{folder}: {first_of(strange, _SHOWN)} would be overwritten, and nothing says that carnet wrote "
            f"{'it' if len(strange) == 1 else 'them'}; give another folder, or move what is there away: "
            f"{_aside(folder, strange)}"
        )


def claim_folder(folder: AnyPath, names: Collection[str]) -> None:
    """Note that the files that are written next are carnet's, where no others are in their place.

    Raises:
        InputError: Files are there that carnet did not write, or one cannot be written where it is.
        PermissionError: A file or the folder is write-protected.
    """
    check_folder(folder, names, {})
    mark(Path(folder), names)


def marked(folder: Path) -> frozenset[str]:
    """Names of the files that carnet wrote in a folder, or began to."""
    mark = folder / MARK
    if mark.is_symlink() or not mark.is_file():
        return frozenset()
    return frozenset(mark.read_text(encoding="utf-8", errors="replace").splitlines())


def mark(folder: Path, names: Iterable[str]) -> None:
    """Note that files in a folder are carnet's; whoever writes them does so before.

    Args:
        folder: Made where it is missing.
        names: Of the files.

    Raises:
        FileExistsError: The list is a link, or otherwise no file of ours.
    """
    folder.mkdir(parents=True, exist_ok=True)
    known = marked(folder)
    missing = [name for name in names if name not in known]
    if not missing:
        return
    # appended in one write, so that commands that write in one folder at the same time do not lose each other's
    descriptor = open_ordinary(folder / MARK, os.O_APPEND)
    try:
        os.write(descriptor, "".join(f"{name}\n" for name in missing).encode())
    finally:
        os.close(descriptor)


def _each(inputs: Inputs) -> Iterator[tuple[str, Path]]:
    for label, given in inputs.items():
        if given is None:
            continue
        for path in [given] if isinstance(given, (str, os.PathLike)) else given:
            if os.path.exists(path):  # whoever reads says what is missing
                yield label, Path(path)


def _check_place(output: Path) -> None:
    """Raise unless a file can be written here, as far as that can be known."""
    if output.is_dir():
        raise InputError(f"{output}: is a folder; a file name is needed")
    if output.exists() and not output.is_file():
        raise InputError(f"{output}: is no ordinary file, which could be replaced")
    final = Path(os.path.realpath(output))
    folder = final.parent
    while not os.path.lexists(folder):
        folder = folder.parent
    if not folder.is_dir():
        raise InputError(f"{output}: {folder} is a file, expected a folder")
    for place, way in ((final, os.W_OK), (folder, os.W_OK | os.X_OK)):
        if place.exists() and not os.access(place, way):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(output))


def _check_not_read(output: Path, label: str, path: Path) -> None:
    if _same(output, path):
        raise InputError(
            f"{label}: {path} would be overwritten: {output} is the input itself; give the output another name"
        )
    if path.is_dir() and any(_same(above, path) for above in Path(os.path.realpath(output)).parents):
        raise InputError(f"{label}: {path} is read, and {output} would lie in it; give the output another place")


def _same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


def _aside(folder: Path, names: Collection[str]) -> str:
    """The command that moves files of a folder into a new one inside of it."""
    place = next(place for n in itertools.count(1) if not os.path.lexists(place := folder / f"before-{n}"))
    files = shlex.join(str(folder / name) for name in names)
    return f"mkdir {shlex.quote(str(place))} && mv {files} {shlex.quote(str(place))}"

"""The data sets that come with the package, and where their files are. README.md beside this file describes them.

`generate.py` makes the files, `gfn2.py` is the level of theory of their labels; both need tblite
(`pip install carnet[data]`) and are imported by nobody who only reads.
"""

from __future__ import annotations

from pathlib import Path

from carnet.errors import InputError, listing, suggestion

__all__ = ["names", "path"]

_FOLDER = Path(__file__).parent
_SUFFIX = ".extxyz.gz"


def names() -> tuple[str, ...]:
    """Names of the embedded data sets, alphabetically: "ethanol_train", "isolated_atoms", ..."""
    return tuple(sorted(file.name.removesuffix(_SUFFIX) for file in _FOLDER.glob(f"*{_SUFFIX}")))


def path(name: str) -> Path:
    """The file of one embedded data set, compressed extended XYZ as `ase.io.read` takes it.

    Args:
        name: one of `names()`.

    Raises:
        InputError: there is no such data set.
    """
    known = names()
    if name not in known:
        raise InputError(f"no embedded data set {name!r}; there are {listing(known)}.{suggestion(name, known)}")
    return _FOLDER / f"{name}{_SUFFIX}"

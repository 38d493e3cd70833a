"""What the package holds of its potential: facts as JSON and arrays.

Imports: header, NumPy, the standard library.
"""

from __future__ import annotations

import hashlib
import io
import json
from functools import lru_cache
from pathlib import Path

import numpy as np

from .header import DIGESTS

FOLDER = Path(__file__).parent


class DamagedPackage(RuntimeError):
    """A file of the package is missing or not what was written when it was made."""


def _content(name: str) -> bytes:
    try:
        content = (FOLDER / name).read_bytes()
    except OSError as error:
        raise DamagedPackage(f"{FOLDER / name} cannot be read ({error.strerror}): make the package again") from error
    if hashlib.sha256(content).hexdigest() != DIGESTS[name]:
        raise DamagedPackage(f"{FOLDER / name} is not the file that was written when the package was made: make it again")
    return content


@lru_cache(maxsize=1)
def description() -> dict:
    """What the package says about its potential."""
    return json.loads(_content("description.json"))


@lru_cache(maxsize=1)
def numbers() -> dict[str, np.ndarray]:
    """All arrays by name."""
    with np.load(io.BytesIO(_content("numbers.npz")), allow_pickle=False) as file:
        return dict(file)


def part(prefix: str) -> dict[str, np.ndarray]:
    """The arrays whose names begin with a prefix, by the rest of their names."""
    return {name.removeprefix(prefix): array for name, array in numbers().items() if name.startswith(prefix)}

"""What the package holds of its potential: facts as JSON and arrays."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import numpy as np

from .runtime.contents import FILES, DamagedFiles
from .runtime.outline import unpacked

FOLDER = Path(__file__).parent
NUMBERS = "numbers.npz"


@lru_cache(maxsize=1)
def description() -> dict:
    """What the package says about its potential."""
    return json.loads(FILES["description.json"])


@lru_cache(maxsize=1)
def numbers() -> dict[str, np.ndarray]:
    """All arrays by name.

    Raises:
        DamagedFiles: they are not those that the package's code was made for.
    """
    try:
        return unpacked(FILES[NUMBERS], description()["arrays"])
    except (KeyError, ValueError) as error:
        raise DamagedFiles(f"{FOLDER / NUMBERS} does not fit the package ({error}): make it again") from None


def part(prefix: str) -> dict[str, np.ndarray]:
    """The arrays whose names begin with a prefix, by the rest of their names."""
    return {name.removeprefix(prefix): array for name, array in numbers().items() if name.startswith(prefix)}

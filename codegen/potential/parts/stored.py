"""What the package holds of its potential: facts as JSON and arrays."""

from __future__ import annotations

import io
import json
from functools import lru_cache
from pathlib import Path

import numpy as np

from .contents import FILES

FOLDER = Path(__file__).parent


@lru_cache(maxsize=1)
def description() -> dict:
    """What the package says about its potential."""
    return json.loads(FILES["description.json"])


@lru_cache(maxsize=1)
def numbers() -> dict[str, np.ndarray]:
    """All arrays by name."""
    with np.load(io.BytesIO(FILES["numbers.npz"]), allow_pickle=False) as file:
        return dict(file)


def part(prefix: str) -> dict[str, np.ndarray]:
    """The arrays whose names begin with a prefix, by the rest of their names."""
    return {name.removeprefix(prefix): array for name, array in numbers().items() if name.startswith(prefix)}

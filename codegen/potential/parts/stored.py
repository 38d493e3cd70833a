"""What the package holds of its potential: facts as JSON and arrays.

Imports: NumPy, the standard library.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import numpy as np

FOLDER = Path(__file__).parent


@lru_cache(maxsize=1)
def description() -> dict:
    """What the package says about its potential."""
    return json.loads((FOLDER / "description.json").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def numbers() -> dict[str, np.ndarray]:
    """All arrays by name."""
    with np.load(FOLDER / "numbers.npz", allow_pickle=False) as file:
        return dict(file)


def part(prefix: str) -> dict[str, np.ndarray]:
    """The arrays whose names begin with a prefix, by the rest of their names."""
    return {name.removeprefix(prefix): array for name, array in numbers().items() if name.startswith(prefix)}

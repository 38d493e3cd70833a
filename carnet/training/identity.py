"""What makes two runs the same run: the configuration and the contents of the data, not their places.

Imports NumPy, ``carnet.data`` and ``config``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from carnet.data.structures import Structure
from carnet.training.config import TrainConfig

# where files lie, and what changes the speed but not what is computed
_OF_NO_INFLUENCE = ("output", "threads", "device")
_DATA_FILES = ("train", "test", "isolated_atoms")


def run_identity(
    config: TrainConfig,
    train: Sequence[Structure],
    validation: Sequence[Structure],
    reference_energies: Mapping[int, float],
) -> dict[str, Any]:
    """Everything that the result of a run depends on, as JSON holds it.

    Args:
        config: The configuration.
        train: Training structures.
        validation: Validation structures.
        reference_energies: eV for each atomic number.
    """
    identity = config.model_dump(mode="json", exclude=set(_OF_NO_INFLUENCE))
    data = {key: value for key, value in identity["data"].items() if key not in _DATA_FILES}
    if isinstance(data["validation"], list):
        del data["validation"]
    data["reference_energies"] = {str(z): energy for z, energy in reference_energies.items()}
    data["contents of train"] = fingerprint(train)
    data["contents of validation"] = fingerprint(validation)
    return {**identity, "data": data}


def fingerprint(structures: Sequence[Structure]) -> str:
    """Short hash of all that can be learned from structures, in order: elements, positions, cells, labels, weights."""
    digest = hashlib.sha256()
    for s in structures:
        for values in (s.numbers, s.positions, s.cell, s.pbc, s.energy, s.forces, s.stress, s.weight):
            array = np.asarray(np.nan if values is None else values, dtype=np.float64)
            digest.update(repr(array.shape).encode())
            digest.update(array.tobytes())
    return digest.hexdigest()[:16]

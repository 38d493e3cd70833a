"""What makes two runs the same run: the configuration and the contents of the data, not their places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from carnet.data.sequences import fingerprint
from carnet.data.structures import Structure
from carnet.training.config.run import TrainConfig
from carnet.training.fine_tuning import file_fingerprint
from carnet.training.preparation import RunData

# where files lie, and what changes the speed but not what is computed
_OF_NO_INFLUENCE = ("output", "threads", "device", "log", "start_from", "committee", "jobs", "engine")
_DATA_FILES = ("train", "test", "isolated_atoms", "workers")


def identity_of(data: RunData, engine: str) -> dict[str, Any]:
    """`run_identity` of a run that is about to begin, or that has the same data again, with the engine of its steps."""
    start = data.config.start_from
    identity = run_identity(
        data.config,
        data.train.structures,
        data.validation.structures,
        data.statistics.reference_energies,
        None if start is None else file_fingerprint(start),
    )
    return {**identity, "engine": engine}


def run_identity(
    config: TrainConfig,
    train: Sequence[Structure],
    validation: Sequence[Structure],
    reference_energies: Mapping[int, float] | None,
    start: str | None = None,
) -> dict[str, Any]:
    """Everything that the result of a run depends on, as JSON holds it.

    Args:
        config: The configuration.
        train: Training structures.
        validation: Validation structures.
        reference_energies: eV for each atomic number; None without energies.
        start: Hash of the model file that the run starts from; None without one.
    """
    identity = config.model_dump(mode="json", exclude=set(_OF_NO_INFLUENCE))
    data = {key: value for key, value in identity["data"].items() if key not in _DATA_FILES}
    if isinstance(data["validation"], list):
        del data["validation"]
    data["reference_energies"] = {str(z): energy for z, energy in (reference_energies or {}).items()}
    # what says nothing is no part of it, so that a run may have begun before there was such a key
    for mapping, key in ((identity, "target"), (identity, "targets"), (data, "skip")):
        if not mapping[key]:
            del mapping[key]
    if not config.targets and config.model.parities == "auto":
        identity["model"]["parities"] = "polar"
    data["contents of train"] = fingerprint(train)
    data["contents of validation"] = fingerprint(validation)
    return {**identity, "data": data, "contents of start_from": start}

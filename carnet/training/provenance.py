"""What a model file says of the run that made it: its data, configuration, errors and day.

Nothing here differs between equal runs of one day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from ase.data import chemical_symbols

from carnet.data.distances import pair_name, smallest_distances
from carnet.data.label_origins import origins_by_calculator
from carnet.data.labels import QUANTITIES
from carnet.data.reading.sources import DataSource
from carnet.data.sequences import fingerprint
from carnet.data.structures import Structure
from carnet.evaluation.metrics import Evaluation
from carnet.files.day import today
from carnet.model.file import SMALLEST_DISTANCES
from carnet.training.config.run import TrainConfig
from carnet.training.fine_tuning import file_fingerprint
from carnet.training.preparation import RunData

# where files lie and what only changes the speed: not what another person could repeat
_OF_THE_MACHINE = {"output", "threads", "device", "log", "start_from", "committee", "jobs", "model", "data"}
_FILES = {"train", "test", "isolated_atoms", "workers"}


def data_provenance(structures: Sequence[Structure], sources: Sequence[DataSource] = ()) -> dict[str, Any]:
    """What a set of structures is, in numbers.

    Args:
        structures: The set, read once.
        sources: The files it is from; none where it was set apart from another one.
    """
    atoms, groups, origins, labels = Counter(), Counter(), Counter(), Counter(dict.fromkeys(QUANTITIES, 0))
    for structure in structures:  # one after the other, because all may not fit into memory
        atoms.update(structure.numbers.tolist())
        labels.update((*structure.quantities, *structure.labelled_tensors))
        groups.update([] if structure.group is None else [structure.group])
        origins.update(structure.label_origins)
    return {
        "structures": len(structures),
        "atoms": {chemical_symbols[z]: count for z, count in sorted(atoms.items())},
        "labels": {quantity: count for quantity, count in labels.items() if count},
        **({"groups": dict(sorted(groups.items()))} if groups else {}),
        **({"labelled by": origins_by_calculator(origins.items())} if origins else {}),
        **({"files": [source.path.name for source in sources]} if sources else {}),
        "contents": fingerprint(structures),
    }


def run_data_provenance(data: RunData) -> dict[str, dict[str, Any]]:
    """``data_provenance`` of the parts of a run, by name; without test structures their part is missing."""
    files = data.config.data
    closest = {pair_name(pair): round(distance, 4) for pair, distance in smallest_distances(data.train.graphs).items()}
    held_out = files.validation if isinstance(files.validation, list) else ()
    return {
        # simulations are watched for atoms that come closer than any that were learned from
        "train": {**data_provenance(data.train.structures, files.train), SMALLEST_DISTANCES: closest},
        "validation": data_provenance(data.validation.structures, held_out),
        **({"test": data_provenance(data.test, files.test)} if data.test else {}),
    }


def model_provenance(
    config: TrainConfig,
    data: Mapping[str, Any],
    row: Mapping[str, float],
    test: Evaluation | None = None,
    energy_factor: float | None = None,
) -> dict[str, Any]:
    """Everything that a model file should say of its training.

    Args:
        config: The run.
        data: ``run_data_provenance``.
        row: Of the epoch whose model it is, see ``carnet.training.history``.
        test: Errors on the test structures, known in the end.
        energy_factor: What the scale of the energies was multiplied by in the end.
    """
    start = start_provenance(config)
    settings = config.model_dump(mode="json", exclude=_OF_THE_MACHINE)
    files = _FILES | ({"validation"} if isinstance(config.data.validation, list) else set())
    settings["data"] = config.data.model_dump(mode="json", exclude=files)
    return {
        "training": {
            "date": today(),
            "structures": data["train"]["structures"],
            "batch_size": config.batch_size,
            "seed": config.seed,
            **({} if start is None else {"started from": start}),
            "validation": {name: value for name, value in row.items() if name != "seconds"},
            **({} if energy_factor is None else {"energy_factor": energy_factor}),
            **({} if test is None else {"test": _errors(test)}),
        },
        "data": dict(data),
        "settings": settings,
    }


def start_provenance(config: TrainConfig) -> str | None:
    """Name and hash of the model file that a run starts from; None without one."""
    start = config.start_from
    return None if start is None else f"{start.name} ({file_fingerprint(start)})"


def undated(provenance: Mapping[str, Any]) -> dict[str, Any]:
    """The same without the day."""
    training = {name: value for name, value in provenance.get("training", {}).items() if name != "date"}
    return {**provenance, "training": training}


def _errors(evaluation: Evaluation) -> dict[str, float]:
    """MAE and RMSE of each compared quantity, named as in the history."""
    names = {"energy per atom": "energy", "forces": "forces", "stress": "stress"}
    names |= {compared.target.name: compared.target.name for compared in evaluation.tensors}
    return {
        f"{names[entry.quantity]}_{kind}": getattr(entry, kind)
        for entry in evaluation.errors
        if entry.quantity in names
        for kind in ("mae", "rmse")
    }

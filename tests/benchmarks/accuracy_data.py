"""The data sets of the comparison of accuracy, and the one way in which errors are computed there."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from carnet import Prediction, Structure, TrainConfig, compare, load_config
from carnet.evaluation.breakdown import group_errors

DOCS = Path(__file__).parents[2] / "docs"
DATA = {
    "acetylacetone": "acetylacetone.yaml",
    "mlearn_Si": "mlearn.yaml",
    "mlearn_Ge": "mlearn.yaml",
    "mlearn_Li": "mlearn.yaml",
    "mlearn_Mo": "mlearn.yaml",
    "InP": "InP.yaml",
}
"""Name of each data set -> its configuration in docs."""


def configuration(data: str, overrides: Sequence[str] = ()) -> TrainConfig:
    """The documented configuration of a data set.

    Args:
        data: One of ``DATA``.
        overrides: "key=value" texts that replace entries.

    Raises:
        InputError: CARNET_DATA is not set, or a bad override.
    """
    os.environ["ELEMENT"] = data.rpartition("_")[2]  # which docs/mlearn.yaml asks for
    return load_config(DOCS / DATA[data], overrides)


def error_record(structures: Sequence[Structure], predictions: Sequence[Prediction]) -> dict[str, object]:
    """Errors of predictions as JSON holds them, over all structures and by group.

    Args:
        structures: Labelled structures.
        predictions: One for each, in order.
    """
    evaluation = compare(structures, predictions)
    record: dict[str, object] = {entry.quantity: entry.to_dict() for entry in evaluation.errors}
    record["structures"] = evaluation.n_structures
    record["one size"] = len({structure.n_atoms for structure in structures}) == 1
    record["groups"] = {
        group.name: {"frames": group.n_frames, **{name: e.to_dict() for name, e in group.errors.items()}}
        for group in group_errors(evaluation)
    }
    return record


def stored_predictions(path: Path, structures: Sequence[Structure]) -> list[Prediction]:
    """Predictions that another program wrote: energies, forces of all atoms one after the other, stresses."""
    stored = np.load(path)
    ends = np.cumsum([structure.n_atoms for structure in structures])
    forces = np.split(stored["forces"], ends[:-1])
    return [
        Prediction(
            energy=float(energy),
            energies=np.full(structure.n_atoms, np.nan),
            forces=own,
            stress=stress if structure.pbc.all() else None,
        )
        for structure, energy, own, stress in zip(structures, stored["energy"], forces, stored["stress"], strict=True)
    ]

"""Labels that a model's predictions fit much better in other axes than those of their structures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from carnet.data.checks.axes import Alternatives, OtherAxes, copies_of, likely_axes

if TYPE_CHECKING:
    from carnet.data.crystal_symmetry import CrystalSymmetry
    from carnet.data.structures import Structure
    from carnet.data.targets.target import TargetConfig
    from carnet.prediction.predictions import Prediction

FEWEST_LABELS = 20  # that can tell; of fewer, the model's usual error is not known well enough
_SHOWN = 5


def labels_in_other_axes(
    structures: Sequence[Structure],
    symmetries: Sequence[CrystalSymmetry | None],
    predictions: Sequence[Prediction],
    target: TargetConfig,
) -> OtherAxes | None:
    """Labels of a tensor of structures that most likely stand in other axes, by a model's predictions.

    Args:
        structures: labelled structures.
        symmetries: of each; None for one that is no crystal.
        predictions: one each.
        target: declaration of the tensor.

    Returns:
        None where fewer than ``FEWEST_LABELS`` labels can tell.
    """
    alternatives = Alternatives(target)
    readings, predicted = [], []
    for structure, symmetry, prediction in zip(structures, symmetries, predictions, strict=True):
        label, said = structure.tensors.get(target.name), prediction.tensors.get(target.name)
        if label is None or said is None or not (np.isfinite(label).all() and np.isfinite(said).all()):
            continue
        found = alternatives.of(structure, symmetry)
        if found is not None:
            readings.append(found)
            predicted.append(said[0] / found.size)
    telling = sum(len(each.rows) > 1 for each in readings)
    if telling < FEWEST_LABELS:
        return None
    rows = np.array(predicted)
    named = likely_axes(readings, copies_of(target), np.ones(len(readings)), lambda _labels, _weights: rows)
    return OtherAxes(target.name, telling, named)


def axes_remarks(
    structures: Sequence[Structure],
    symmetries: Sequence[CrystalSymmetry | None],
    predictions: Sequence[Prediction],
    targets: Sequence[TargetConfig],
) -> Iterator[str]:
    """What is said of labels of tensors that stand in other axes, see ``labels_in_other_axes``."""
    for target in targets:
        if target.per != "structure" or target.rank < 2 or not copies_of(target):
            continue
        found = labels_in_other_axes(structures, symmetries, predictions, target)
        if found is None or not found.named:
            continue
        sources = [label.source for label in found.named]
        more = ", ..." if len(sources) > _SHOWN else ""
        yield (
            f"{len(sources)} of {found.telling} labels of {target.name} that can tell fit the prediction much better in "
            f"other axes than their structures': {found.said}: {', '.join(sources[:_SHOWN])}{more}"
        )

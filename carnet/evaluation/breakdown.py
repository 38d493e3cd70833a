"""Where a model's errors are: by element, by group of frames, by crystal system, and in single frames.

Everything is taken from an ``Evaluation``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from ase.data import chemical_symbols

from carnet.data.crystal_symmetry import SYSTEMS
from carnet.evaluation.comparison import Comparison, QuantityErrors, _split

if TYPE_CHECKING:
    from carnet.evaluation.metrics import Evaluation

NO_GROUP = "(no group)"  # frames without one, where others have one
NO_SYSTEM = "(no crystal)"


@dataclass(frozen=True)
class GroupErrors:
    """The errors of one group of frames.

    Attributes:
        name: Of the group; ``NO_GROUP`` for the frames without one.
        n_frames: Number of frames.
        errors: By quantity, as ``Comparison.quantity`` names it; a quantity without labels is missing.
    """

    name: str
    n_frames: int
    errors: dict[str, QuantityErrors]


@dataclass(frozen=True)
class FrameError:
    """A frame and its error in one quantity.

    Attributes:
        index: Position in the evaluated set, from 0.
        source: File and frame.
        formula: Chemical formula.
        group: Name of its group, None for none.
        rmse: Root mean square of the frame's errors in the quantity, in the unit of errors.
        largest: Largest absolute error, in the same.
        worst_element: Symbol of the atom with the largest error; empty for values of whole frames.
    """

    index: int
    source: str
    formula: str
    group: str | None
    rmse: float
    largest: float
    worst_element: str


def groups_of(evaluation: Evaluation) -> list[str]:
    """Names of the groups, the largest first; empty where no frame has one."""
    if all(frame.group is None for frame in evaluation.frames):
        return []
    names, counts = np.unique(_group_names(evaluation), return_counts=True)
    return [str(names[position]) for position in np.argsort(-counts, kind="stable")]


def by_group(evaluation: Evaluation, comparison: Comparison) -> list[Comparison]:
    """The values of each group apart, the largest group first; groups without such labels are left out.

    Empty where no frame has a group.
    """
    groups = groups_of(evaluation)
    if not groups:
        return []
    position = {group: index for index, group in enumerate(groups)}
    of_frame = np.array([position[name] for name in _group_names(evaluation)], dtype=np.int64)
    return _split(comparison, of_frame[comparison.frame], groups)


def by_system(evaluation: Evaluation, comparison: Comparison) -> list[Comparison]:
    """The values of each crystal system apart, from triclinic to cubic; empty where no frame is a crystal."""
    systems = [frame.system for frame in evaluation.frames]
    if not any(systems):
        return []
    names = [*SYSTEMS, NO_SYSTEM]
    of_frame = np.array([names.index(system or NO_SYSTEM) for system in systems], dtype=np.int64)
    return _split(comparison, of_frame[comparison.frame], names)


def group_errors(evaluation: Evaluation) -> list[GroupErrors]:
    """Errors of every quantity in every group, the largest group first; empty where no frame has a group."""
    names = _group_names(evaluation)
    parts = {
        comparison.quantity: {part.quantity: part.errors for part in by_group(evaluation, comparison)}
        for comparison in evaluation.comparisons
    }
    return [
        GroupErrors(
            group,
            int(np.count_nonzero(names == group)),
            {quantity: errors[group] for quantity, errors in parts.items() if group in errors},
        )
        for group in groups_of(evaluation)
    ]


def worst_frames(evaluation: Evaluation, comparison: Comparison, count: int) -> list[FrameError]:
    """The frames with the largest errors (root mean square over the frame) in a quantity, the worst first.

    Args:
        evaluation: Where the comparison is from.
        comparison: Of the quantity.
        count: Most frames to return.
    """
    errors = comparison.factor * np.abs(comparison.predicted - comparison.reference)
    n_frames = len(evaluation.frames)
    counts = np.bincount(comparison.frame, minlength=n_frames)
    sums = np.bincount(comparison.frame, weights=errors**2, minlength=n_frames)
    rmse = np.sqrt(sums / np.maximum(counts, 1))
    labelled = np.flatnonzero(counts)
    worst = labelled[np.argsort(-rmse[labelled], kind="stable")][:count]
    found = []
    for index in worst.tolist():
        values = np.flatnonzero(comparison.frame == index)
        largest = values[np.argmax(errors[values])]
        frame = evaluation.frames[index]
        symbol = "" if comparison.element is None else chemical_symbols[comparison.element[largest]]
        found.append(
            FrameError(
                index,
                frame.source,
                frame.formula,
                frame.group,
                float(rmse[index]),
                float(errors[largest]),
                symbol,
            )
        )
    return found


def _group_names(evaluation: Evaluation) -> np.ndarray:
    names = [NO_GROUP if frame.group is None else frame.group for frame in evaluation.frames]
    return np.array(names, dtype=object)

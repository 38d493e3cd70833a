"""Tensors averaged over the operations of a crystal: what Neumann's principle leaves of them.

A prediction of an equivariant model on a symmetric structure is its own average, to rounding; how much the
average changes says how far the structure, or the model, is from that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from carnet.data.crystal_symmetry import CrystalSymmetry, crystal_symmetry
from carnet.data.structures import Structure
from carnet.data.targets.rotation import representation
from carnet.data.targets.target import TargetConfig
from carnet.prediction.predictions import Prediction


def project(target: TargetConfig, natural: np.ndarray, symmetry: CrystalSymmetry) -> np.ndarray:
    """Natural parts averaged over the operations of a crystal, in the structure's frame.

    For a target of the structure this is the nearest tensor (Frobenius norm) that the crystal class allows;
    for a target of atoms, an operation also takes the tensor from the atom to its image.

    Args:
        target: The target.
        natural: Of one structure or of its atoms, [rows, dimension]; rows of NaN stay.
        symmetry: Of the structure.
    """
    matrices = representation(target, symmetry.operations)
    if target.per == "structure":
        return natural @ matrices.mean(axis=0).T
    # copies of an atom in a supercell are averaged first: lattice translations are operations too
    counts = np.bincount(symmetry.primitive)
    sums = np.zeros((len(counts), natural.shape[1]))
    np.add.at(sums, symmetry.primitive, natural)
    means = sums / counts[:, None]
    made = np.zeros_like(means)
    for matrix, image in zip(matrices, symmetry.images, strict=True):
        made[image] += means @ matrix.T
    return (made / len(matrices))[symmetry.primitive]


@dataclass(frozen=True)
class ProjectionNote:
    """What the projection of predictions on crystal classes changed in one target.

    Attributes:
        target: Its name.
        crystals: Number of structures whose tensors were projected.
        others: Number of structures that have no space group and stay as they are.
        largest: Largest change of a structure, |projected - predicted| / |predicted| in the Frobenius norm.
        source: The structure that it is of; empty without crystals.
    """

    target: str
    crystals: int
    others: int
    largest: float
    source: str

    def __str__(self) -> str:
        if not self.crystals:
            return f"{self.target}: no structure is a crystal, nothing is projected"
        others = f"; {self.others} structures without a space group stay as they are" if self.others else ""
        return (
            f"{self.target}: {self.crystals} crystals projected on their class, which changes the tensors by "
            f"{self.largest:.1e} of their size at most ({self.source}){others}"
        )


def project_predictions(
    structures: Sequence[Structure], predictions: Sequence[Prediction], targets: Sequence[TargetConfig]
) -> tuple[list[Prediction], tuple[ProjectionNote, ...]]:
    """Predictions whose tensors are averaged over the operations of their crystals.

    Args:
        structures: What was predicted.
        predictions: One each; those of structures without a space group are handed on.
        targets: Declarations of the predicted tensors.
    """
    projected = []
    changes: dict[str, list[tuple[float, str]]] = {target.name: [] for target in targets}
    for structure, prediction in zip(structures, predictions, strict=True):
        symmetry = crystal_symmetry(structure)
        if symmetry is None:
            projected.append(prediction)
            continue
        tensors = dict(prediction.tensors)
        for target in targets:
            before = tensors[target.name]
            tensors[target.name] = project(target, before, symmetry)
            changes[target.name].append((relative_change(before, tensors[target.name]), structure.source))
        projected.append(replace(prediction, tensors=tensors))
    notes = []
    for name, entries in changes.items():
        largest, source = max(entries, default=(0.0, ""))
        notes.append(ProjectionNote(name, len(entries), len(structures) - len(entries), largest, source))
    return projected, tuple(notes)


def relative_change(before: np.ndarray, after: np.ndarray) -> float:
    """|after - before| / |before| of natural parts, rows of NaN left out; 0 where both are zero."""
    size = float(np.sqrt(np.nansum(before**2)))
    change = float(np.sqrt(np.nansum((after - before) ** 2)))
    return change / size if size > 0 else change

"""What heads and the loss are told about tensor targets: shifts of their true scalars, and the sizes of their parts.

Everything is taken from the training part only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from carnet.data.structures import Structure, element_counts
from carnet.data.targets.logarithm import learnt_parts
from carnet.data.targets.target import TargetConfig
from carnet.errors import InputError
from carnet.model.heads import HeadSpec
from carnet.training.outliers import TENSORS, far_above, outlier_line

FEWEST_ATOMS = 10  # labelled atoms of an element from which a scale of its own is taken
RIDGE = 1.0  # structures that speak for the mean, where means of atoms are fitted to the elements


@dataclass(frozen=True)
class TargetStatistics:
    """Numbers of the training data about one target.

    Attributes:
        head: What its head is built with.
        spread: By atomic number, the root mean square of each natural tensor (a number a copy, a component) about the
            shifts, in the target's unit: errors are measured in it. A target of structures has one entry, 0.
        outliers: Labels far above all others, which have no part in these numbers, in a line; None without any.
    """

    head: HeadSpec
    spread: dict[int, tuple[float, ...]]
    outliers: str | None = None


def target_statistics(
    target: TargetConfig, structures: Sequence[Structure], species: Sequence[int]
) -> TargetStatistics:
    """Shifts and scales of a target.

    A target of atoms has the mean of each element's true scalars as shift, and for each element a scale. The shifts of
    a target of structures are the sums over elements (or for a mean over atoms, the means) that explain it best.

    Args:
        target: The target.
        structures: Training structures; those without a label take no part.
        species: Atomic numbers of the model, ascending.

    Raises:
        InputError: No structure has a label.
    """
    if target.per == "atom":
        values, elements, sources = _atomic_labels(target, structures)
        centre = np.zeros_like(values)
        for z in set(elements.tolist()):
            centre[elements == z] = np.median(values[elements == z], axis=0)
        kept, line = _plausible(target, values - centre, sources)
        values, elements = values[kept], elements[kept]
        shift = {z: _mean(values[elements == z] if (elements == z).any() else values, target) for z in species}
        residual = values - np.array([_expanded(shift[z], target) for z in elements.tolist()])
        overall = _spread(residual, target)
        spread = {
            z: _spread(residual[elements == z], target) if (elements == z).sum() >= FEWEST_ATOMS else overall
            for z in species
        }
        return TargetStatistics(HeadSpec(target, spread, shift), spread, line)
    values, counts, sources = _structure_labels(target, structures, species)
    each = values if target.reduction == "mean" else values / counts.sum(1, keepdims=True)
    kept, line = _plausible(target, each - np.median(each, axis=0), sources)
    values, counts = values[kept], counts[kept]
    atoms = counts.sum(1, keepdims=True)
    design = counts / atoms if target.reduction == "mean" else counts
    shifts = _fitted(design, values[:, _scalar_columns(target)], mean=target.reduction == "mean")
    shift = {z: tuple(map(float, row)) for z, row in zip(species, shifts, strict=True)}
    residual = values.copy()
    residual[:, _scalar_columns(target)] -= design @ shifts
    spread = _spread(residual, target)
    # shares of atoms that add up at random are smaller than their sum by the root of their number
    share = 1.0 if target.reduction == "mean" else 1.0 / sqrt(float(atoms.mean()))
    scale = tuple(share * size for size in spread)
    return TargetStatistics(HeadSpec(target, dict.fromkeys(species, scale), shift), {0: spread}, line)


def _plausible(target: TargetConfig, deviations: np.ndarray, sources: Sequence[str]) -> tuple[np.ndarray, str | None]:
    """Which labels [labels, dimension] are not far above all others, and a line about those that are."""
    sizes = np.linalg.norm(deviations, axis=1)
    far = far_above(sizes, *TENSORS)
    if not far.any():
        return ~far, None
    order = np.flatnonzero(far)[np.argsort(-sizes[far], kind="stable")]
    unit = "" if target.unit is None else f" {target.unit}"
    named = [f"{sources[k]} ({sizes[k]:.4g}{unit} from the median)" for k in order]
    return ~far, outlier_line(f"target {target.name}", named, f"{sizes[~far].max():.3g}{unit}", "the shifts and scales")


def _labels(
    target: TargetConfig, structures: Sequence[Structure]
) -> Iterator[tuple[Structure, np.ndarray, np.ndarray]]:
    """Structures with a label: natural parts, as logarithms where those are learnt, and which rows are labelled."""
    found = False
    for structure in structures:
        rows = structure.tensors.get(target.name)
        if rows is None:
            continue
        labelled = ~np.isnan(rows).any(axis=1)
        if labelled.any():
            found = True
            yield structure, learnt_parts(target, rows[labelled]), labelled
    if not found:
        raise InputError(f"target {target.name}: no training structure has a label of it")


def _atomic_labels(target: TargetConfig, structures: Sequence[Structure]) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Natural parts [labelled atoms, dimension], the atoms' atomic numbers, and where they are from."""
    values, elements, sources = [], [], []
    for structure, rows, labelled in _labels(target, structures):
        values.append(rows)
        elements.append(structure.numbers[labelled])
        sources += [structure.source] * len(rows)
    return np.concatenate(values), np.concatenate(elements), sources


def _structure_labels(
    target: TargetConfig, structures: Sequence[Structure], species: Sequence[int]
) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Natural parts [labelled structures, dimension], atoms of each element [labelled structures, species], sources."""
    values, counts, sources = [], [], []
    for structure, rows, _ in _labels(target, structures):
        values.append(rows[0])
        counts.append(element_counts(structure.numbers, species))
        sources.append(structure.source)
    return np.array(values), np.array(counts, dtype=np.float64), sources


def _fitted(design: np.ndarray, values: np.ndarray, mean: bool) -> np.ndarray:
    """Shifts [species, scalars]: least squares; of means, about the overall mean, so that rare elements stay near it."""
    if not mean:
        return np.linalg.lstsq(design, values, rcond=None)[0]
    centre = values.mean(0)
    normal = design.T @ design + RIDGE * np.eye(design.shape[1])
    return centre + np.linalg.solve(normal, design.T @ (values - centre))


def _scalar_columns(target: TargetConfig) -> np.ndarray:
    """Positions of the true scalars among the components."""
    columns = [range(part.start, part.stop) for part in target.parts if (part.weight, part.parity) == (0, 1)]
    return np.array([k for each in columns for k in each], dtype=int)


def _mean(values: np.ndarray, target: TargetConfig) -> tuple[float, ...]:
    return tuple(map(float, values[:, _scalar_columns(target)].mean(0)))


def _expanded(shift: Sequence[float], target: TargetConfig) -> np.ndarray:
    """The natural parts [dimension] that consist of shifts alone."""
    made = np.zeros(target.dimension)
    made[_scalar_columns(target)] = shift
    return made


def _spread(residual: np.ndarray, target: TargetConfig) -> tuple[float, ...]:
    """Root mean square of each natural tensor, a component; what is zero everywhere gets the size of the largest."""
    squares = []
    for part in target.parts:
        pieces = residual[:, part.columns].reshape(len(residual), part.copies, -1)
        squares += (pieces**2).mean(axis=(0, 2)).tolist()
    largest = max(squares) or 1.0
    return tuple(sqrt(square if square > 1e-12 * largest else largest) for square in squares)

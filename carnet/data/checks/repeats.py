"""Whether structures that occur more than once have the same tensor each time.

A set that was put together from calculations of different kinds has frames that no model can learn together; repeated
structures show it, and by how much.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from carnet.data.checks.findings import Finding
from carnet.data.targets.target import TargetConfig

SAME = 0.05
"""Of the spread of the labels: repeats whose invariants differ by more contradict each other."""

Invariants = Mapping[int, np.ndarray]
"""Of one frame, by element (0 for a structure): what turning does not change of its labels, [rows, copies of all parts]."""


@dataclass(frozen=True)
class _Difference:
    """Attributes:
    size: the largest difference over the spread.
    value: that difference, in the target's unit.
    part: the natural tensor, as "0e".
    """

    size: float
    value: float
    part: str


def repeats_finding(
    target: TargetConfig, labels: Mapping[str, Invariants], groups: Sequence[Sequence[str]]
) -> Finding | None:
    """What is to be said of repeated structures; None where none has two labels.

    Rows are compared with the nearest row of the other frame, because the order of the atoms may be another one and each
    frame may have labels of other equivalent atoms.

    Args:
        target: the target.
        labels: invariants by source.
        groups: sources that hold the same structure.
    """
    spread = _spreads(labels)
    compared, contradicting = 0, []
    for group in groups:
        labelled = [source for source in group if labels.get(source)]
        if len(labelled) < 2:
            continue
        compared += 1
        first = labels[labelled[0]]
        difference = max(
            (_difference(target, first, labels[source], spread) for source in labelled[1:]),
            key=lambda found: found.size,
        )
        if difference.size > SAME:
            contradicting.append((difference, labelled))
    if not compared:
        return None
    if not contradicting:
        return Finding("repeated labels", "ok", f"{target.name}: {compared} repeated structures have the same labels")
    contradicting.sort(key=lambda entry: -entry[0].size)
    worst = contradicting[0][0]
    unit = f" {target.unit}" if target.unit is not None else ""
    message = (
        f"{target.name}: {len(contradicting)} of {compared} repeated structures have labels that differ, by up to "
        f"{worst.value:.3g}{unit} in {worst.part}, {worst.size:.2g} of the spread: different calculations in one set, which "
        "no model can learn together"
    )
    return Finding("repeated labels", "warning", message, [source for _, group in contradicting for source in group])


def _spreads(labels: Mapping[str, Invariants]) -> dict[int, np.ndarray]:
    """Standard deviations of the invariants, by element, [copies of all parts]; what does not vary has 1."""
    kinds = {kind for invariants in labels.values() for kind in invariants}
    spreads = {}
    for kind in kinds:
        rows = np.concatenate([invariants[kind] for invariants in labels.values() if kind in invariants])
        deviation = rows.std(axis=0)
        spreads[kind] = np.where(deviation > 0, deviation, 1.0)
    return spreads


def _difference(
    target: TargetConfig, one: Invariants, other: Invariants, spread: Mapping[int, np.ndarray]
) -> _Difference:
    """The largest difference of two frames that hold the same structure."""
    names = [f"{part.weight}{'e' if part.parity > 0 else 'o'}" for part in target.parts for _ in range(part.copies)]
    found = _Difference(0.0, 0.0, names[0])
    for kind in set(one) & set(other):
        scaled = np.abs(one[kind][:, None] - other[kind][None]) / spread[kind]
        nearest = scaled[np.arange(len(scaled)), scaled.max(axis=2).argmin(axis=1)]
        row, copy = np.unravel_index(int(nearest.argmax()), nearest.shape)
        size = float(nearest[row, copy])
        if size > found.size:
            found = _Difference(size, size * float(spread[kind][copy]), names[copy])
    return found

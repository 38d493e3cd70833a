"""Checks of the labels of a data set: missing ones, outliers, net forces, reference energies."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from carnet.data.checks.findings import Finding
from carnet.data.checks.frame_summary import FrameSummary
from carnet.data.labels import QUANTITIES

OUTLIER = 10.0  # robust standard deviations
FEW = 0.05  # share of the frames above which what stands out is no outlier but another kind of frames
SMALLEST_GROUP = 10  # frames, for statistics
LARGE_FORCE = 100.0  # eV/Å; larger ones are collisions or another unit
NET_FORCE = 1e-3  # eV/Å per atom; well-converged codes are far below
NOT_NEGLIGIBLE = 1e-2  # net force per atom relative to the root mean square of the components

_LIKE_A_LABEL = {
    "energy": re.compile(r"energ|(?<![a-z])e0?(?![a-z])|enthalpy", re.IGNORECASE),
    "forces": re.compile(r"forc|grad|(?<![a-z])f(?![a-z])", re.IGNORECASE),
    "stress": re.compile(r"stress|virial|pressure", re.IGNORECASE),
}
_GROUP_KEYS = {"group", "config_type", "config"}


def check_labels(summaries: Sequence[FrameSummary], undeclared: Mapping[str, int]) -> Iterator[Finding]:
    """All checks of labels but that of the stress.

    Args:
        summaries: of every frame.
        undeclared: names in the files that are not declared, and how many frames have them.
    """
    yield from _missing(summaries)
    yield from _names(undeclared, summaries)
    yield from _references(summaries)
    yield from _energies(summaries)
    yield from _forces(summaries)
    yield from _net_forces(summaries)


def label_numbers(summaries: Sequence[FrameSummary]) -> dict[str, int]:
    """How many frames have each label."""
    return {
        "energy": sum(frame.energy is not None for frame in summaries),
        "forces": sum(frame.labelled_atoms > 0 for frame in summaries),
        "stress": sum(frame.stress is not None for frame in summaries),
    }


def reference_energies(summaries: Sequence[FrameSummary]) -> tuple[dict[int, float], np.ndarray]:
    """Energies per element by least squares, eV, and what remains per atom, [labelled frames].

    There are no energies where the compositions leave a choice of them.
    """
    labelled = [frame for frame in summaries if frame.energy is not None]
    if not labelled:
        return {}, np.zeros(0)
    species = sorted({z for frame in labelled for z in frame.counts})
    counts = np.array([[frame.counts.get(z, 0) for z in species] for frame in labelled], dtype=np.float64)
    energies = np.array([frame.energy for frame in labelled])
    sizes = counts.sum(axis=1, keepdims=True)
    # per atom, so that a large structure does not count for more than a small one
    solution, _, rank, _ = np.linalg.lstsq(counts / sizes, energies / sizes[:, 0], rcond=None)
    fitted = dict(zip(species, solution.tolist(), strict=True)) if rank == len(species) else {}
    return fitted, (energies - counts @ solution) / sizes[:, 0]


def robust_scores(values: np.ndarray) -> np.ndarray:
    """Distances from the median in robust standard deviations; zero where the values hardly differ."""
    centre = np.median(values)
    spread = np.median(np.abs(values - centre)) / 0.6745
    return (values - centre) / spread if spread > 0 else np.zeros_like(values)


def _missing(summaries: Sequence[FrameSummary]) -> Iterator[Finding]:
    numbers = label_numbers(summaries)
    for quantity in QUANTITIES:
        count = numbers[quantity]
        if 0 < count < len(summaries):
            missing = [frame.source for frame in summaries if not _has(frame, quantity)]
            message = f"{quantity}: {count} of {len(summaries)} frames"
            yield Finding("missing labels", "note", message, missing, {"labelled": count})
    atoms, labelled = sum(f.n_atoms for f in summaries if f.labelled_atoms), sum(f.labelled_atoms for f in summaries)
    if labelled < atoms:
        yield Finding("missing labels", "note", f"forces: on {labelled} of the {atoms} atoms of the frames with forces")
    are_references = all(frame.n_atoms == frame.isolated == 1 for frame in summaries)  # of which nobody expects forces
    for quantity in ("energy",) if are_references else ("energy", "forces"):
        if numbers[quantity] == 0:
            yield Finding("missing labels", "warning", f"no frame has {quantity}")
    if all(numbers[quantity] in (0, len(summaries)) for quantity in QUANTITIES) and labelled == atoms:
        present = [quantity for quantity in QUANTITIES if numbers[quantity]]
        yield Finding("missing labels", "ok", f"every frame has {', '.join(present) or 'none'}")


def _has(frame: FrameSummary, quantity: str) -> bool:
    return frame.labelled_atoms > 0 if quantity == "forces" else getattr(frame, quantity) is not None


def _names(undeclared: Mapping[str, int], summaries: Sequence[FrameSummary]) -> Iterator[Finding]:
    numbers = label_numbers(summaries)
    for quantity, pattern in _LIKE_A_LABEL.items():
        names = sorted(name for name in undeclared if pattern.search(name))
        if names:
            is_needed = numbers[quantity] < len(summaries)
            yield Finding(
                "names",
                "warning" if is_needed else "note",
                f"look like {quantity} and are not declared: {', '.join(map(repr, names))}"
                + (f"; {numbers[quantity]} of {len(summaries)} frames have the declared one" if is_needed else ""),
                values={name: undeclared[name] for name in names},
            )
    if not group_numbers(summaries):
        for name in _GROUP_KEYS.intersection(undeclared):
            message = f"frames have {name!r}: --labels group={name} (labels: group in a configuration) for groups"
            yield Finding("names", "note", message)


def _references(summaries: Sequence[FrameSummary]) -> Iterator[Finding]:
    energies, residuals = reference_energies(summaries)
    if len(residuals) and not energies:
        yield Finding(
            "reference energies",
            "note",
            "the compositions do not determine an energy of each element; give data.isolated_atoms, or "
            "energies, where bonds break",
        )


def _energies(summaries: Sequence[FrameSummary]) -> Iterator[Finding]:
    labelled = [frame for frame in summaries if frame.energy is not None and frame.n_atoms > 1]
    if len(labelled) < SMALLEST_GROUP:
        return
    _, residuals = reference_energies(labelled)
    scores = _scores_by_group(labelled, residuals)
    order = np.argsort(-np.abs(scores))
    far = [int(place) for place in order if abs(scores[place]) > OUTLIER]
    values = {"rms": float(np.sqrt(np.mean(residuals**2))), "largest": float(np.abs(scores).max())}
    frames = [labelled[place].source for place in far]
    if len(far) > FEW * len(labelled):
        message = (
            f"{len(far)} of {len(labelled)} energies are far from what their compositions explain: the set "
            "has "
            "different kinds of structures; declare their groups (--labels group=KEY) to look for outliers "
            "in each"
        )
        yield Finding("energy outliers", "note", message, frames, values)
    elif far:
        message = (
            f"{len(far)} energies are more than {OUTLIER:g} robust standard deviations from what their "
            "compositions "
            f"explain; the worst is {residuals[far[0]]:+.3f} eV/atom ({scores[far[0]]:+.0f} deviations)"
        )
        yield Finding("energy outliers", "warning", message, frames, values)
    else:
        message = (
            f"all within {values['largest']:.1f} robust standard deviations of what their compositions "
            "explain "
            f"(rms {1e3 * values['rms']:.1f} meV/atom)"
        )
        yield Finding("energy outliers", "ok", message, values=values)


def _scores_by_group(frames: Sequence[FrameSummary], values: np.ndarray) -> np.ndarray:
    """Robust scores of each frame within its group; groups too small for statistics have none."""
    members: dict[str | None, list[int]] = defaultdict(list)
    for place, frame in enumerate(frames):
        members[frame.group].append(place)
    scores = np.zeros(len(values))
    for places in members.values():
        if len(places) >= SMALLEST_GROUP:
            scores[places] = robust_scores(values[places])
    return scores


def _forces(summaries: Sequence[FrameSummary]) -> Iterator[Finding]:
    labelled = [frame for frame in summaries if frame.largest_force is not None]
    if not labelled:
        return
    largest = np.array([frame.largest_force for frame in labelled])
    # magnitudes spread over decades, so it is their logarithm that has outliers; crystals at rest have none
    moving = np.flatnonzero(largest > 1e-2)
    scores = np.zeros(len(largest))
    if len(moving) >= SMALLEST_GROUP:
        scores[moving] = robust_scores(np.log(largest[moving]))
    far = [int(p) for p in np.argsort(-largest) if largest[p] > LARGE_FORCE or scores[p] > OUTLIER]
    if far:
        yield Finding(
            "force outliers",
            "warning",
            f"{len(far)} frames have forces far above those of the others or above {LARGE_FORCE:g} eV/Å; "
            "the largest "
            f"is {largest[far[0]]:.1f} eV/Å",
            [labelled[place].source for place in far],
        )
    elif largest.max() == 0.0 and not any(frame.pulled for frame in labelled):
        message = "all forces are zero, as symmetry demands of isolated atoms and of perfect crystals"
        yield Finding("force outliers", "ok", message)
    elif largest.max() == 0.0:
        yield Finding("force outliers", "error", "all forces are zero", [frame.source for frame in labelled])
    else:
        yield Finding("force outliers", "ok", f"the largest force is {largest.max():.2f} eV/Å, nothing stands out")


def _net_forces(summaries: Sequence[FrameSummary]) -> Iterator[Finding]:
    whole = [frame for frame in summaries if frame.net_force is not None and frame.n_atoms > 1]
    if not whole:
        return
    drifting = [
        frame for frame in whole if frame.net_force / frame.n_atoms > max(NET_FORCE, NOT_NEGLIGIBLE * frame.rms_force)
    ]
    drifting.sort(key=lambda frame: -frame.net_force / frame.n_atoms)
    if drifting:
        worst = drifting[0].net_force / drifting[0].n_atoms
        yield Finding(
            "net forces",
            "warning",
            f"the forces of {len(drifting)} of {len(whole)} frames do not sum to zero, by up to "
            f"{worst:.3g} eV/Å per "
            "atom; no potential can learn that part (external fields, fixed atoms, poor convergence, wrong "
            "order)",
            [frame.source for frame in drifting],
            {"largest per atom": worst},
        )
    else:
        largest = max(frame.net_force / frame.n_atoms for frame in whole)
        yield Finding("net forces", "ok", f"the forces of each frame sum to zero (within {largest:.1e} eV/Å per atom)")


def group_numbers(summaries: Sequence[FrameSummary]) -> dict[str, int]:
    """Group -> frames, by name; empty where no frame has a group."""
    groups = Counter(frame.group for frame in summaries)
    if set(groups) == {None}:
        return {}
    return {
        name if name is not None else "(none)": groups[name] for name in sorted(groups, key=lambda g: (g is None, g))
    }

"""Checks of the structures of a data set: duplicates, isolated atoms, distances, cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from carnet.data.checks.findings import Finding
from carnet.data.checks.frame_summary import FrameSummary

# relative difference of the profiles and of the volumes, and difference of distances in Å, below which two
# frames are the same structure: positions rounded in the fifth decimal are, an atom moved by a thousandth of
# an Å is not
SAME = 1e-4
SAME_DISTANCE = 2e-4
# energies of the same structure that differ by more than this (eV per atom) are a contradiction
SAME_ENERGY = 1e-3
TOO_SHORT = 0.5  # of the sum of the covalent radii
IMPOSSIBLE = 0.25


def check_structures(
    summaries: Sequence[FrameSummary], groups: Sequence[Sequence[int]], cutoff: float
) -> Iterator[Finding]:
    """All checks of structures.

    Args:
        summaries: of every frame.
        groups: positions of frames that hold the same structure, see `duplicate_groups`.
        cutoff: Å, within which neighbours were looked for.
    """
    yield from _duplicates(summaries, groups)
    yield from _distances(summaries)
    yield from _isolated(summaries, cutoff)
    yield from _cells(summaries, cutoff)


def duplicate_groups(summaries: Sequence[FrameSummary]) -> list[list[int]]:
    """Positions of frames that hold the same structure, in any order and orientation of the atoms."""
    by_formula: dict[tuple, list[int]] = defaultdict(list)
    for position, frame in enumerate(summaries):
        by_formula[frame.formula, frame.volume > 0].append(position)
    groups = []
    for members in by_formula.values():
        groups += _equal_profiles(summaries, members)
    return sorted(groups)


def _equal_profiles(summaries: Sequence[FrameSummary], members: Sequence[int]) -> list[list[int]]:
    """Groups of two or more members that are the same structure; candidates are found by sorting."""
    members = sorted(members, key=lambda member: summaries[member].profile.sum())
    sums = [summaries[member].profile.sum() for member in members]
    group_of: dict[int, list[int]] = {}
    for place, member in enumerate(members):
        if member in group_of:  # compared with the first of its group only: similarity must not add up
            continue
        for other_place in range(place + 1, len(members)):
            if sums[other_place] - sums[place] > SAME * sums[other_place]:
                break
            other = members[other_place]
            if other not in group_of and _is_same(summaries[member], summaries[other]):
                group = group_of.setdefault(member, [member])
                group.append(other)
                group_of[other] = group
    return [sorted(group) for group in {id(group): group for group in group_of.values()}.values()]


def _is_same(one: FrameSummary, other: FrameSummary) -> bool:
    if abs(one.volume - other.volume) > SAME * one.volume:
        return False
    if np.abs(one.profile - other.profile).max() > SAME * one.profile[-1]:
        return False
    # a pair at the cutoff may be counted in one of them only
    shared = min(len(one.distances), len(other.distances))
    return bool((np.abs(one.distances[:shared] - other.distances[:shared]) <= SAME_DISTANCE).all())


def _duplicates(summaries: Sequence[FrameSummary], groups: Sequence[Sequence[int]]) -> Iterator[Finding]:
    contradicting = []
    for group in groups:
        energies = [summaries[m].energy / summaries[m].n_atoms for m in group if summaries[m].energy is not None]
        if energies and max(energies) - min(energies) > SAME_ENERGY:
            contradicting.append((max(energies) - min(energies), group))
    if contradicting:
        contradicting.sort(reverse=True)
        difference, group = contradicting[0]
        yield Finding(
            "duplicates",
            "error",
            f"{len(contradicting)} structures appear with different energies, by up to {difference:.3g} "
            "eV/atom: "
            "different calculations in one set, or wrong labels",
            [summaries[m].source for _, group in contradicting for m in group],
        )
    repeated = sum(len(group) - 1 for group in groups)
    if repeated:
        yield Finding(
            "duplicates",
            "warning",
            f"{repeated} of {len(summaries)} frames repeat another one (in any order, orientation and "
            "rounding); a random "
            "validation part would be seen in training",
            [summaries[m].source for group in groups for m in group],
            {"repeated": repeated},
        )
    if not groups:
        yield Finding("duplicates", "ok", "no frame repeats another one")


def _distances(summaries: Sequence[FrameSummary]) -> Iterator[Finding]:
    from ase.data import chemical_symbols

    short = sorted((frame for frame in summaries if frame.shortest < TOO_SHORT), key=lambda frame: frame.shortest)
    if not short:
        nearest = min(summaries, key=lambda frame: frame.shortest)
        if nearest.shortest_pair is None:
            return
        one, other, distance = nearest.shortest_pair
        pair = f"{chemical_symbols[one]}-{chemical_symbols[other]}"
        yield Finding("distances", "ok", f"the shortest is {distance:.3f} Å ({pair}), nothing suspicious")
        return
    one, other, distance = short[0].shortest_pair
    yield Finding(
        "distances",
        "error" if short[0].shortest < IMPOSSIBLE else "warning",
        f"{len(short)} frames have atoms closer than half the sum of their covalent radii; the shortest is "
        f"{distance:.3f} Å ({chemical_symbols[one]}-{chemical_symbols[other]})",
        [frame.source for frame in short],
        {"shortest": distance},
    )


def _isolated(summaries: Sequence[FrameSummary], cutoff: float) -> Iterator[Finding]:
    single = [frame for frame in summaries if frame.n_atoms == 1 and frame.isolated]
    apart = [frame for frame in summaries if frame.n_atoms > 1 and frame.isolated == frame.n_atoms]
    lonely = [frame for frame in summaries if 0 < frame.isolated < frame.n_atoms]
    if single:
        yield Finding(
            "isolated atoms",
            "note",
            f"{len(single)} frames are one isolated atom; their energies are good reference energies, which a training "
            "takes them for, among its frames or as data.isolated_atoms",
            [frame.source for frame in single],
        )
    if apart:
        yield Finding(
            "isolated atoms",
            "warning",
            f"in {len(apart)} frames of several atoms none has a neighbour within {cutoff:g} Å; a model gives them the "
            "sum of the energies of their atoms, and a training leaves them out",
            [frame.source for frame in apart],
        )
    if lonely:
        lonely.sort(key=lambda frame: -frame.isolated)
        yield Finding(
            "isolated atoms",
            "warning",
            f"{sum(frame.isolated for frame in lonely)} atoms in {len(lonely)} frames have no neighbour "
            "within "
            f"{cutoff:g} Å; the model sees them as isolated atoms",
            [frame.source for frame in lonely],
        )
    if not single and not lonely and not apart:
        yield Finding("isolated atoms", "ok", f"every atom has a neighbour within {cutoff:g} Å")


def _cells(summaries: Sequence[FrameSummary], cutoff: float) -> Iterator[Finding]:
    thin = sorted((frame for frame in summaries if frame.thickness < cutoff), key=lambda frame: frame.thickness)
    if thin:
        yield Finding(
            "cells",
            "note",
            f"{len(thin)} frames have a cell thinner than {cutoff:g} Å (down to {thin[0].thickness:.2f} "
            "Å): atoms see "
            "images of themselves, which is right for crystals and wrong for a molecule in a box",
            [frame.source for frame in thin],
            {"thinnest": thin[0].thickness},
        )

"""Radial distribution functions of periodic trajectories, by pair of elements."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations_with_replacement

import numpy as np

from carnet.errors import InputError
from carnet.simulation.observables.trajectory import Trajectory
from codegen.runtime.pair_search import search_pairs

BLOCKS = 5


@dataclass(frozen=True)
class RadialDistribution:
    """g(r) of each pair of elements: how much more often two atoms are at a distance than in an ideal gas.

    Attributes:
        radii: Middles of the bins, Å, [bins].
        edges: Their edges, Å, [bins + 1].
        pairs: g(r) by pair ("O-H"), [bins].
        errors: Standard error of each from blocks of the trajectory, [bins]; zeros where there are too few frames.
        neighbours: Mean number of atoms of the second element around one of the first up to the upper edge of each
            bin, by pair in both orders, [bins].
        frames: Frames averaged over.
    """

    radii: np.ndarray
    edges: np.ndarray
    pairs: dict[str, np.ndarray]
    errors: dict[str, np.ndarray]
    neighbours: dict[str, np.ndarray]
    frames: int


def radial_distribution(
    trajectory: Trajectory,
    *,
    largest: float | None = None,
    width: float = 0.05,
    on_frame: Callable[[int, int], None] | None = None,
) -> RadialDistribution:
    """Radial distribution functions.

    Counts of distances are divided by those of an ideal gas of as many atoms in the frame's volume: N_a N_b pairs, or
    N (N - 1) / 2 of equal atoms, so that an ideal gas has g = 1 at every size. Each pair counts with its nearest
    images only, so that distances end at half the smallest height of the cell.

    Args:
        trajectory: Periodic in three directions.
        largest: Largest distance, Å; None for half the smallest height of the cell, 10 Å at most.
        width: Width of a bin, Å.
        on_frame: Called with (frames done, frames).

    Raises:
        InputError: Not periodic, or distances that the cell is too small for.
    """
    if not trajectory.pbc.all():
        raise InputError(
            f"{trajectory.source}: g(r) needs a density, so a structure that is periodic in three directions"
        )
    reach = min(0.5 * _smallest_height(cell) for cell in trajectory.cells)
    largest = min(reach, 10.0) if largest is None else largest
    if not 0.0 < width < largest:
        raise InputError(
            f"a bin of {width:g} Å, expected more than 0 and less than the largest distance, {largest:g} Å"
        )
    if largest > reach + 1e-9:
        raise InputError(
            f"{trajectory.source}: distances up to {largest:g} Å, but the cell allows {reach:.3f} Å (half its "
            "smallest height)"
        )
    edges = np.linspace(0.0, largest, max(1, round(largest / width)) + 1)
    shells = 4.0 / 3.0 * np.pi * np.diff(edges**3)
    species = trajectory.species
    symbols = list(species)
    kind = np.searchsorted(np.unique(trajectory.numbers), trajectory.numbers)
    names = list(combinations_with_replacement(range(len(symbols)), 2))
    densities = np.zeros((len(trajectory), len(names), len(edges) - 1))
    counts = np.zeros((len(names), len(edges) - 1))
    for frame, (positions, cell) in enumerate(zip(trajectory.positions, trajectory.cells, strict=True)):
        i, j, distance = search_pairs(positions, cell, True, largest, quantities="ijd", full=False)
        low, high = np.minimum(kind[i], kind[j]), np.maximum(kind[i], kind[j])
        volume = abs(np.linalg.det(cell))
        for index, (a, b) in enumerate(names):
            found = np.histogram(distance[(low == a) & (high == b)], edges)[0]
            n_pairs = _pairs(len(species[symbols[a]]), len(species[symbols[b]]), a == b)
            counts[index] += found
            if n_pairs:
                densities[frame, index] = found * volume / (n_pairs * shells)
        if on_frame is not None:
            on_frame(frame + 1, len(trajectory))
    pairs, errors, neighbours = {}, {}, {}
    mean, error = densities.mean(axis=0), _standard_error(densities)
    for index, (a, b) in enumerate(names):
        first, second = symbols[a], symbols[b]
        if _pairs(len(species[first]), len(species[second]), a == b):
            pairs[f"{first}-{second}"], errors[f"{first}-{second}"] = mean[index], error[index]
            around = np.cumsum(counts[index]) / len(trajectory)
            neighbours[f"{first}-{second}"] = around * (2 if a == b else 1) / len(species[first])
            neighbours[f"{second}-{first}"] = around * (2 if a == b else 1) / len(species[second])
    if not pairs:
        raise InputError(f"{trajectory.source}: g(r) needs two atoms at least")
    return RadialDistribution(0.5 * (edges[1:] + edges[:-1]), edges, pairs, errors, neighbours, len(trajectory))


def _pairs(first: int, second: int, equal: bool) -> int:
    return first * (first - 1) // 2 if equal else first * second


def _smallest_height(cell: np.ndarray) -> float:
    """Smallest distance between opposite faces of a cell, Å."""
    return float(1.0 / np.linalg.norm(np.linalg.inv(cell), axis=0).max())


def _standard_error(values: np.ndarray) -> np.ndarray:
    """Standard error of the mean over the first axis from means of blocks, which are less alike than frames."""
    if len(values) < 2 * BLOCKS:
        return np.zeros(values.shape[1:])
    means = np.array([block.mean(axis=0) for block in np.array_split(values, BLOCKS)])
    return means.std(axis=0, ddof=1) / np.sqrt(BLOCKS)

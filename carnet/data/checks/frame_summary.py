"""What the checks of a data set look at: a few numbers of each frame, so that no frame has to be kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from carnet.data.structures import Structure
from codegen.runtime.pair_search import search_pairs

# widths of the functions of the distance that a profile is made of, as fractions of the cutoff
_WIDTHS = np.array([0.15, 0.25, 0.4, 0.6, 0.9])
DISTANCES = 256
BALANCED = 1e-4  # relative; files round positions


@dataclass(frozen=True)
class FrameSummary:
    """A frame in numbers.

    Attributes:
        source: file and frame.
        group: the frame's group.
        counts: atomic number -> atoms.
        volume: Å^3; 0 where the frame is not periodic in three directions.
        thickness: smallest distance of opposite faces of the cell along periodic directions, Å; inf without.
        energy: eV; None where it is not labelled. Likewise the following.
        labelled_atoms: atoms with forces.
        largest_force: eV/Å.
        net_force: norm of the sum of the forces, eV/Å; None where not every atom has forces.
        rms_force: of the components, eV/Å.
        stress: [3, 3], eV/Å^3.
        stress_left_out: whether there is a stress label without a volume.
        shortest: the shortest distance between two atoms relative to the sum of their covalent radii; inf
            without a neighbour.
        shortest_pair: the two atomic numbers and the distance in Å.
        isolated: atoms without a neighbour within the cutoff.
        pulled: atoms whose neighbours are not the same on all sides; the forces on the others, isolated atoms and those
            of perfect crystals, are zero by symmetry.
        profile: one number of each atom that says what it sees, sorted, [N]; it depends neither on the order
            of the atoms nor on the place and orientation of the structure.
        distances: the shortest distances between atoms, Å, ascending, [at most `DISTANCES`].
    """

    source: str
    group: str | None
    counts: dict[int, int]
    volume: float
    thickness: float
    energy: float | None
    labelled_atoms: int
    largest_force: float | None
    net_force: float | None
    rms_force: float | None
    stress: np.ndarray | None
    stress_left_out: bool
    shortest: float
    shortest_pair: tuple[int, int, float] | None
    isolated: int
    pulled: int
    profile: np.ndarray
    distances: np.ndarray

    @property
    def n_atoms(self) -> int:
        return sum(self.counts.values())

    @property
    def formula(self) -> tuple[tuple[int, int], ...]:
        """Atomic numbers and how many atoms they have, ascending."""
        return tuple(sorted(self.counts.items()))


def summary_of(structure: Structure, cutoff: float) -> FrameSummary:
    """Look at one structure.

    Args:
        structure: the structure.
        cutoff: Å; neighbours are looked for within it.
    """
    centre, neighbour, shift, distance = search_pairs(structure.positions, structure.cell, structure.pbc, cutoff)
    centre, neighbour = centre.astype(np.int64), neighbour.astype(np.int64)
    numbers, counts = np.unique(structure.numbers, return_counts=True)
    labelled = structure.labelled_atoms()
    forces = structure.forces[labelled] if labelled.any() else None
    shortest, pair = _shortest(structure, centre, neighbour, distance)
    return FrameSummary(
        source=structure.source,
        group=structure.group,
        counts={int(z): int(n) for z, n in zip(numbers, counts, strict=True)},
        volume=float(abs(np.linalg.det(structure.cell))) if structure.pbc.all() else 0.0,
        thickness=_thickness(structure),
        energy=structure.energy,
        labelled_atoms=int(labelled.sum()),
        largest_force=None if forces is None else float(np.linalg.norm(forces, axis=1).max()),
        net_force=float(np.linalg.norm(forces.sum(axis=0))) if labelled.all() else None,
        rms_force=None if forces is None else float(np.sqrt(np.mean(forces**2))),
        stress=structure.stress,
        stress_left_out=structure.stress_left_out,
        shortest=shortest,
        shortest_pair=pair,
        isolated=int(np.count_nonzero(np.bincount(centre, minlength=structure.n_atoms) == 0)),
        pulled=_pulled(structure, centre, neighbour, shift, cutoff),
        profile=_profile(structure, centre, neighbour, distance, cutoff),
        distances=np.sort(distance)[:DISTANCES].astype(np.float32),
    )


def _shortest(
    structure: Structure, centre: np.ndarray, neighbour: np.ndarray, distance: np.ndarray
) -> tuple[float, tuple[int, int, float] | None]:
    from ase.data import covalent_radii

    if not len(distance):
        return np.inf, None
    radii = covalent_radii[structure.numbers]
    relative = distance / (radii[centre] + radii[neighbour])
    first = int(relative.argmin())
    elements = sorted(structure.numbers[[centre[first], neighbour[first]]].tolist())
    return float(relative[first]), (*elements, float(distance[first]))


def _thickness(structure: Structure) -> float:
    """The rows of the inverse's transpose are normals of the faces, one over their distance long."""
    if not structure.pbc.any():
        return np.inf
    # directions that are not periodic may have no vector; any that spans the rest will do
    cell = structure.cell.copy()
    empty = ~structure.pbc
    if empty.any():
        _, _, rows = np.linalg.svd(cell[structure.pbc])
        cell[empty] = rows[structure.pbc.sum() :]
    heights = 1.0 / np.linalg.norm(np.linalg.inv(cell), axis=0)
    return float(heights[structure.pbc].min())


def _pulled(structure: Structure, centre: np.ndarray, neighbour: np.ndarray, shift: np.ndarray, cutoff: float) -> int:
    """Atoms at which the sum of the vectors to their neighbours is not zero for some weight of elements and distances."""
    vectors = structure.positions[neighbour] - structure.positions[centre] + shift @ structure.cell
    nearness = np.maximum(1.0 - np.einsum("ij,ij->i", vectors, vectors) / cutoff**2, 0.0)
    pulled = np.zeros(structure.n_atoms, dtype=bool)
    for weight in (nearness, nearness**3 * structure.numbers[neighbour]):
        for along in vectors.T:
            total = np.bincount(centre, weight * along, minlength=structure.n_atoms)
            scale = np.bincount(centre, weight * np.abs(along), minlength=structure.n_atoms)
            pulled |= np.abs(total) > BALANCED * scale
    return int(pulled.sum())


def _profile(
    structure: Structure, centre: np.ndarray, neighbour: np.ndarray, distance: np.ndarray, cutoff: float
) -> np.ndarray:
    """A sum over each atom's neighbours, to which near and far ones contribute, and the squares of its parts.

    Every term goes to zero at the cutoff, so that a rounded distance changes little.
    """
    numbers = np.sqrt(structure.numbers)
    relative = distance / cutoff
    terms = np.exp(-((relative[:, None] / _WIDTHS) ** 2)) * ((1 - relative**2) ** 3)[:, None]
    seen = np.zeros((structure.n_atoms, len(_WIDTHS)))
    np.add.at(seen, centre, terms * numbers[neighbour, None])
    return np.sort(numbers * (1.0 + (seen + seen**2).sum(axis=1)))

"""Small clusters with labels from the Morse pair potential, for tests that train."""

from __future__ import annotations

from pathlib import Path

import ase.io
import numpy as np

from carnet import Structure, predict, to_atoms
from tests.carnet.pair_potential import PairPotential

REFERENCE_ENERGIES = {1: -13.5, 8: -2041.25}


def labelled_clusters(count: int, *, seed: int = 0, periodic: bool = False) -> list[Structure]:
    """Water-like clusters of 3 to 5 atoms, labelled with energy and forces, and stress where periodic."""
    random = np.random.default_rng(seed)
    potential = PairPotential(REFERENCE_ENERGIES)
    sites = 1.4 * np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0]], dtype=float)
    clusters = []
    for index in range(count):
        n_atoms = 3 + index % 3
        bare = Structure(
            numbers=np.array([8, 1, 1, 8, 1][:n_atoms]),
            positions=sites[:n_atoms] + 0.15 * random.normal(size=(n_atoms, 3)),
            cell=(5.0 + random.uniform()) * np.eye(3),
            pbc=np.full(3, periodic),
        )
        result = next(predict(potential, [bare]))
        clusters.append(
            Structure(
                bare.numbers,
                bare.positions,
                bare.cell,
                bare.pbc,
                result.energy,
                result.forces,
                result.stress,
                source=f"cluster {index}",
            )
        )
    return clusters


def write_clusters(path: Path, count: int, **options) -> Path:
    """The clusters as extended XYZ."""
    ase.io.write(path, [to_atoms(structure) for structure in labelled_clusters(count, **options)])
    return path

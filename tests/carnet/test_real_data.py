"""Data of other people, read as they are. The folder is named by the environment variable CARNET_DATA."""

import os
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

from carnet.data.batches import GraphDataset
from carnet.data.labels import Labels
from carnet.data.structures import read_isolated_atoms, read_structures

FOLDER = os.environ.get("CARNET_DATA")

pytestmark = pytest.mark.skipif(FOLDER is None, reason="CARNET_DATA does not name a folder with data sets")


def path_to(name):
    path = Path(FOLDER) / name
    if not path.exists():
        pytest.skip(f"{path} is not there")
    return path


def test_molecule():
    structures = read_structures(path_to("acetylacetone/train_300K.extxyz"), Labels(), ":20")
    references = read_isolated_atoms(path_to("acetylacetone/isolated_atoms.extxyz"))
    assert list(references) == [1, 6, 8]
    for structure in structures:
        assert not structure.pbc.any()
        assert np.abs(structure.forces.sum(axis=0)).max() < 1e-3
        atomization = structure.energy - sum(references[number] for number in structure.numbers)
        assert -7 < atomization / structure.n_atoms < -3  # eV; the strength of covalent bonds
    graph, targets = next(GraphDataset(structures, 5.0).batches(20))
    assert graph.n_structures == 20 and targets.forces.shape == (300, 3)


@pytest.mark.parametrize("name", ["mlearn_Si/train.extxyz", "mlearn_Mo/train.extxyz", "InP/val.extxyz"])
def test_periodic_with_stress(name):
    structures = read_structures(path_to(name), Labels(stress="stress"))
    dataset = GraphDataset(structures, 4.0)
    assert dataset.quantities == ("energy", "forces", "stress")
    assert min(graph.n_edges for graph in dataset.graphs) > 0


def test_stress_is_tensile_positive():
    """In crystals that differ by their volume only, the trace of the stress is three times dE/dV."""
    series = defaultdict(dict)
    for structure in read_structures(path_to("InP/train.extxyz"), Labels(forces=None, stress="stress")):
        volume = abs(np.linalg.det(structure.cell))
        fractional = structure.positions @ np.linalg.inv(structure.cell)
        shape = np.concatenate([structure.cell / volume ** (1 / 3), fractional % 1 % 1]).round(5)
        entry = (volume, structure.energy, np.trace(structure.stress) / 3)
        series[tuple(structure.numbers), shape.tobytes()][round(volume, 2)] = entry
    volume, energy, pressure = np.array(sorted(max(series.values(), key=len).values())).T
    assert len(volume) > 20
    slope = np.gradient(energy, volume)[1:-1]
    assert np.corrcoef(slope, pressure[1:-1])[0, 1] > 0.99
    assert np.polyfit(pressure[1:-1], slope, 1)[0] == pytest.approx(1, abs=0.1)

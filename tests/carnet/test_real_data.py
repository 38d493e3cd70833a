"""Data of other people, read as they are. The folder is named by the environment variable CARNET_DATA."""

import os
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from carnet import DataSource, Declaration, GraphDataset, Labels, Units, check_data, convert, read_structures
from carnet.commands.declarations import USUAL_LABELS
from carnet.data.checks.force_pairs import ForcePairs
from carnet.data.checks.forces import check_forces
from carnet.data.reading.read import read_isolated_atoms
from carnet.data.reading.store import StructureStore
from carnet.data.splits import Split, split

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
    graph, labels = next(GraphDataset(structures, 5.0).batches(20))
    assert graph.n_structures == 20 and labels.forces.shape == (300, 3)


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


@pytest.mark.parametrize("name", ["InP", "mlearn_Si", "mlearn_Ge", "mlearn_Mo"])
def test_the_check_confirms_the_sign_and_unit_of_the_stress(name):
    source = DataSource(path=path_to(f"{name}/train.extxyz"))
    report = check_data([source], Declaration(USUAL_LABELS))
    (stress,) = [finding for finding in report.findings if finding.check == "stress"]
    assert stress.severity == "ok" and stress.values["ratio"] == pytest.approx(1, abs=0.1)
    assert report.severity in ("ok", "note", "warning")


def test_store_keeps_every_bit(tmp_path):
    path = path_to("InP/val.extxyz")
    labels = Labels(stress="stress", group="group")
    count, absent = convert([path], tmp_path / "val.h5", labels)
    structures = read_structures(path, labels)
    assert count == len(structures) and not absent.names
    for found, expected in zip(StructureStore(tmp_path / "val.h5"), structures, strict=True):
        assert found.digest() == expected.digest() and found.group == expected.group


def test_groups_stay_together():
    structures = read_structures(path_to("InP/train.extxyz"), Labels(group="group"))
    training, validation = split(structures, Split(fraction=0.1, by="group"), 1)
    assert not {s.group for s in training} & {s.group for s in validation}
    assert 0.05 * len(structures) < len(validation) <= 0.1 * len(structures) + 1


def test_virials_of_mlearn_are_its_stress(tmp_path):
    """A virial made of the stress, in another unit, is read as the same stress."""
    import ase.io

    frames = ase.io.read(path_to("mlearn_Mo/train.extxyz"), ":5")
    for atoms in frames:
        stress = atoms.get_stress(voigt=False)
        atoms.info["W"] = -stress * atoms.get_volume() / ase.units.Hartree
    ase.io.write(tmp_path / "virials.traj", frames)
    virials = read_structures(tmp_path / "virials.traj", Labels(virial="W"), units=Units(virial="Hartree"))
    for found, atoms in zip(virials, frames, strict=True):
        assert np.allclose(found.stress, atoms.get_stress(voigt=False), rtol=1e-12)


@pytest.mark.parametrize(
    "name", ["InP/val.extxyz", "mlearn_Ge/train.extxyz", "mlearn_Mo/test.extxyz", "3bpa/train_300K.extxyz"]
)
def test_forces_of_other_people_have_the_right_sign(name):
    pairs, turned = ForcePairs(), ForcePairs()
    for structure in read_structures(path_to(name), Labels()):
        pairs.add(structure)
        turned.add(replace(structure, forces=-structure.forces))
    (right,) = check_forces(pairs, Units())
    (wrong,) = check_forces(turned, Units())
    assert right.severity in ("ok", "note")
    assert ("they are gradients" in wrong.message) == (right.severity == "ok")

"""Energies and reference energies of different zeros are told before a run, and by an evaluation."""

from dataclasses import replace

import ase.io
import ase.units
import numpy as np
import pytest
import torch
from ase import Atoms

from carnet import CarNet, ModelConfig, Prediction, compare, evaluate, parse_config, predict, save, to_atoms
from carnet.training.energy_levels import level_lines
from carnet.training.preparation import read_data
from tests.carnet.labelled_frames import REFERENCE_ENERGIES, labelled_clusters
from tests.carnet.test_fine_tuning import MODEL

DOUBT = "no bond is worth 50"


def write(path, frames, factor=1.0):
    atoms = [to_atoms(frame) for frame in frames]
    for each in atoms:
        each.calc.results["energy"] /= factor
    ase.io.write(path, atoms)
    return str(path)


def shifted(frames, shift):
    return [replace(frame, energy=frame.energy + shift * frame.n_atoms) for frame in frames]


def isolated(path, factor=1.0):
    atoms = [Atoms({1: "H", 8: "O"}[z], info={"energy": energy / factor}) for z, energy in REFERENCE_ENERGIES.items()]
    ase.io.write(path, atoms)
    return str(path)


def remarks(data, **options):
    config = parse_config({"data": {"validation": 4, **data}, "model": {"cutoff": 4.0}, **options})
    return [line for line in read_data(config).remarks if "warning" in line]


@pytest.fixture
def clusters(tmp_path):
    return write(tmp_path / "clusters.traj", labelled_clusters(20))


def test_isolated_atoms_of_another_code_are_told(tmp_path, clusters):
    moved = write(tmp_path / "moved.traj", shifted(labelled_clusters(20), 60.0))
    assert remarks({"train": clusters, "isolated_atoms": isolated(tmp_path / "atoms.extxyz")}) == []
    lines = remarks({"train": moved, "isolated_atoms": isolated(tmp_path / "atoms.extxyz")})
    assert len(lines) == 1 and DOUBT in lines[0] and "least squares" in lines[0]
    assert "20 energies" in lines[0] and "moved.traj are about 5" in lines[0] and "atoms.extxyz" in lines[0]
    assert remarks({"train": moved}) == []  # a fit has the zero of the labels


def test_one_file_of_another_unit_among_others_is_told(tmp_path, clusters):
    foreign = write(tmp_path / "hartree.traj", labelled_clusters(20, seed=1), ase.units.Hartree)
    lines = [line for line in remarks({"train": [clusters, foreign]}) if DOUBT in line]
    assert lines and all("units of its own" in line for line in lines)
    assert remarks({"train": [clusters, {"path": foreign, "units": {"energy": "Hartree"}}]}) == []


def test_validation_and_test_files_are_compared_too(tmp_path, clusters):
    moved = write(tmp_path / "moved.traj", shifted(labelled_clusters(6), -1000.0))
    for key in ("validation", "test"):
        (line,) = remarks({"train": clusters, key: moved})
        assert "moved.traj are about -999" in line


def test_isolated_atoms_in_the_unit_of_an_entry_alone_are_told(tmp_path):
    foreign = write(tmp_path / "hartree.traj", labelled_clusters(20), ase.units.Hartree)
    entry = {"path": foreign, "units": {"energy": "Hartree"}}
    path = isolated(tmp_path / "atoms.extxyz", ase.units.Hartree)
    lines = remarks({"train": entry, "isolated_atoms": path})
    wanted = "atoms.extxyz of data.isolated_atoms is read in eV, the files of data.train in Hartree"
    assert any(wanted in line for line in lines)
    assert remarks({"train": entry, "isolated_atoms": {"path": path, "units": {"energy": "Hartree"}}}) == []
    # who says eV means eV
    inside = {"path": isolated(tmp_path / "eV.extxyz"), "units": {"energy": "eV"}}
    assert remarks({"train": entry, "isolated_atoms": inside}) == []
    assert remarks({"train": foreign, "units": {"energy": "Hartree"}, "isolated_atoms": path}) == []


@pytest.fixture
def start(tmp_path):
    torch.manual_seed(5)
    config = ModelConfig.model_validate(MODEL)
    model = CarNet(config, [1, 8], reference_energies=REFERENCE_ENERGIES, scale=0.7, mean_neighbours=3.0)
    save(model, tmp_path / "start.carnet")
    return str(tmp_path / "start.carnet")


def test_labels_of_another_level_than_the_model_s_are_told(tmp_path, clusters, start):
    def of(data):
        found = read_data(parse_config({"data": {"validation": 4, **data}, "start_from": start}))
        return [line for line in found.remarks if DOUBT in line]

    moved = write(tmp_path / "moved.traj", shifted(labelled_clusters(20), -1000.0))
    assert of({"train": clusters}) == []
    lines = of({"train": moved})
    assert len(lines) == 1 and "of " in lines[0] and "start.carnet" in lines[0]
    assert of({"train": moved, "reference_energies": "least squares"}) == []


def test_collisions_are_no_other_level():
    frames = shifted(labelled_clusters(20), 0.0)
    frames[:8] = shifted(frames[:8], 200.0)  # compressed
    assert level_lines({"train": frames}, REFERENCE_ENERGIES, "", "") == []
    frames[:8] = shifted(frames[:8], -400.0)
    (line,) = level_lines({"train": frames}, REFERENCE_ENERGIES, "", "")
    assert "8 of 20 energies" in line


@pytest.mark.parametrize("shift", [-1000.0, 0.5])
def test_an_evaluation_tells_a_shift_of_all_energies(shift):
    frames = labelled_clusters(20)
    random = np.random.default_rng(0)
    noise = 1e-3 * random.normal(size=20)
    predictions = [
        Prediction(energy=frame.energy + e, forces=frame.forces) for frame, e in zip(frames, noise, strict=True)
    ]
    assert compare(frames, predictions).remarks == ()
    (remark,) = compare(shifted(frames, shift), predictions).remarks
    assert f"about {-shift:+.4g} eV per atom" in remark and "another zero" in remark
    assert compare(shifted(frames, shift), predictions).to_dict()["remarks"] == [remark]


def test_an_evaluation_of_a_bad_model_is_no_shift():
    frames = labelled_clusters(20)
    noise = np.random.default_rng(0).normal(size=20)
    predictions = [
        Prediction(energy=frame.energy + e, forces=frame.forces) for frame, e in zip(frames, noise, strict=True)
    ]
    assert compare(frames, predictions).remarks == ()


def test_an_evaluation_tells_of_isolated_atoms(start):
    from carnet import load

    atom = replace(labelled_clusters(1)[0], numbers=[8], positions=np.zeros((1, 3)), energy=-2040.0, forces=None)
    remarks = evaluate(load(start), [atom, *labelled_clusters(3)]).remarks
    assert any("1 structure has no atom with a neighbour within 4 Å" in r and "1.25 eV/atom" in r for r in remarks)


def by_element(frames, changes):
    return [replace(frame, energy=frame.energy + sum(changes[z] for z in frame.numbers.tolist())) for frame in frames]


@pytest.mark.parametrize("reference_energies", [None, "keep", "least squares"])
def test_labels_of_a_near_zero_are_told_before_a_run_that_starts_from_a_model(tmp_path, reference_energies):
    start = tmp_path / "start.carnet"
    torch.manual_seed(1)
    config = ModelConfig.model_validate(MODEL)
    model = CarNet(config, (1, 8), reference_energies=REFERENCE_ENERGIES, scale=1.0, mean_neighbours=3.0).double()
    save(model, start)
    frames = labelled_clusters(20)
    frames = [
        replace(frame, energy=found.energy, forces=found.forces)
        for frame, found in zip(frames, predict(model, frames), strict=True)
    ]
    moved = by_element(frames, {1: -3.0, 8: -7.0})
    given = {} if reference_energies is None else {"reference_energies": reference_energies}

    def told(frames, **options):
        data = {"train": write(tmp_path / "x.traj", frames), "validation": 4, **given, **options}
        config = parse_config({"data": data, "start_from": str(start)})
        return [line for line in read_data(config).remarks if "another zero" in line]

    assert told(frames) == []
    lines = told(moved)
    if reference_energies == "least squares":
        assert lines == []
        return
    assert len(lines) == 1 and lines[0].startswith(
        "warning: before training, energies differ by little but one constant"
    )
    assert "data.reference_energies: least squares" in lines[0] and " eV per atom" in lines[0]

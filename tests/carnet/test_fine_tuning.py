"""Runs that start from a model: what they keep, what they fit, and the elements they add."""

import io
from dataclasses import replace

import ase.io
import numpy as np
import pytest
import torch
from rich.console import Console

from carnet import (
    CarNet,
    GraphDataset,
    InputError,
    ModelConfig,
    extend,
    join_models,
    load,
    parse_config,
    predict,
    save,
    to_atoms,
    train,
)
from carnet.training.fine_tuning import fine_tuning_statistics
from tests.carnet.labelled_frames import labelled_clusters

MODEL = {
    "channels": 2, "layers": 1, "max_weight": 1, "degree": 2, "cutoff": 4.0, "radial_hidden": [4], "readout_hidden": [4],
}  # fmt: skip
REFERENCES = {1: -13.0, 8: -2041.0}


@pytest.fixture(scope="module")
def base():
    torch.manual_seed(5)
    config = ModelConfig.model_validate(MODEL)
    return CarNet(config, [1, 8], reference_energies=REFERENCES, scale=0.7, mean_neighbours=3.0).double().eval()


@pytest.fixture(scope="module")
def base_path(base, tmp_path_factory):
    path = tmp_path_factory.mktemp("base") / "base.carnet"
    save(base, path)
    return path


def relabelled(structures, base, changes):
    """The structures with the model's own energies and forces, moved by an energy for each element."""
    model = base if set(changes) <= set(REFERENCES) else extend(base, changes, changes)
    moved = []
    for structure, result in zip(structures, predict(model, structures), strict=True):
        shift = sum(changes.get(int(z), 0.0) for z in structure.numbers if int(z) in REFERENCES)
        moved.append(replace(structure, energy=result.energy + shift, forces=result.forces))
    return moved


def with_carbon(structures):
    """Every second structure with one of its hydrogens exchanged for carbon."""
    changed = []
    for index, structure in enumerate(structures):
        numbers = structure.numbers.copy()
        if index % 2:
            numbers[1] = 6
        changed.append(replace(structure, numbers=numbers))
    return changed


def statistics(structures, base, mode=None, given=None):
    return fine_tuning_statistics(GraphDataset(structures, 4.0), base, mode, given, "given")


def test_kept_energies_scale_and_neighbours(base):
    found = statistics(labelled_clusters(6), base)
    assert found.reference_energies == REFERENCES
    assert (found.scale, found.mean_neighbours, found.species) == (0.7, 3.0, (1, 8))


def test_fit_finds_exactly_what_the_model_lacks(base):
    changes = {1: 0.3, 8: -1.7}
    found = statistics(relabelled(labelled_clusters(9), base, changes), base, "least squares")
    for z, change in changes.items():
        assert found.reference_energies[z] == pytest.approx(REFERENCES[z] + change, abs=1e-8)


def test_fit_leaves_frames_without_energy_out(base):
    structures = relabelled(labelled_clusters(9), base, {1: 0.3, 8: -1.7})
    structures[2] = replace(structures[2], energy=None)
    found = statistics(structures, base, "least squares")
    assert found.reference_energies[8] == pytest.approx(REFERENCES[8] - 1.7, abs=1e-8)


@pytest.mark.parametrize("mode", [None, "keep"])
def test_new_element_is_fitted_and_the_known_ones_are_kept(base, mode):
    structures = relabelled(with_carbon(labelled_clusters(9)), base, {6: -1020.0})
    found = statistics(structures, base, mode)
    assert found.species == (1, 6, 8) and found.reference_energies[6] == pytest.approx(-1020.0, abs=1e-8)
    assert {z: found.reference_energies[z] for z in REFERENCES} == REFERENCES


def test_given_energies(base):
    structures, given = with_carbon(labelled_clusters(4)), {1: -1.0, 6: -2.0, 8: -3.0}
    assert statistics(structures, base, None, given).reference_energies == given
    assert statistics(structures, base, "keep", given).reference_energies == REFERENCES | {6: -2.0}
    with pytest.raises(InputError, match=r"given: no energy for .*\[6\]"):
        statistics(structures, base, None, REFERENCES)


def test_elements_that_the_data_lack_stay(base):
    hydrogen = [replace(s, numbers=np.ones_like(s.numbers)) for s in labelled_clusters(4)]
    assert statistics(hydrogen, base, "least squares").species == (1, 8)


@pytest.fixture
def settings(base_path, tmp_path):
    ase.io.write(tmp_path / "train.extxyz", [to_atoms(s) for s in with_carbon(labelled_clusters(12))])
    return {
        "data": {"train": str(tmp_path / "train.extxyz"), "validation": 2},
        "start_from": str(base_path),
        "output": str(tmp_path / "run"),
        "epochs": 2,
        "dtype": "float64",
        "threads": 1,
        "optimizer": {"learning_rate": 1e-5},
        "ema": 0.0,
    }


def run(settings, **options):
    printed = io.StringIO()
    return train(parse_config(settings), console=Console(file=printed, width=140), **options), printed.getvalue()


def test_run_with_a_new_element(settings, base):
    result, printed = run(settings | {"freeze": ["radial"]})
    assert "with new elements C" in printed and "frozen" in printed
    model = load(result.model_path)
    assert model.species == (1, 6, 8) and model.config == base.config and model.scale == base.scale
    own, tuned = dict(base.named_parameters()), dict(model.named_parameters())
    assert all(torch.equal(tuned[name], own[name]) for name in own if ".radial." in name)
    moved = (tuned["embedding"][[0, 2]] - own["embedding"]).abs().max().item()
    assert 0.0 < moved < 1e-3  # a few short steps from where the model was


def test_another_model_is_another_run(settings, base, tmp_path):
    run(settings)
    save(base, tmp_path / "other.carnet", extra={"name": "other"})
    with pytest.raises(InputError, match="contents of start_from"):
        run(settings | {"start_from": str(tmp_path / "other.carnet")})
    _again, printed = run(settings)
    assert "this run is finished" in printed


def test_architecture_is_that_of_the_file(settings):
    with pytest.raises(InputError, match=r"(?s)leave 'model' out.*model\.channels: 4, there 2"):
        run(settings | {"model": MODEL | {"channels": 4}})
    run(settings | {"model": MODEL, "epochs": 1})


def test_starts_that_are_none(settings, base, base_path, tmp_path):
    with pytest.raises(InputError, match=r"absent\.carnet: no such file"):
        run(settings | {"start_from": str(tmp_path / "absent.carnet")})
    other = tmp_path / "other.carnet"
    save(CarNet(base.config, [1, 8], reference_energies=REFERENCES, scale=1.0, mean_neighbours=3.0).double(), other)
    join_models([base_path, other], tmp_path / "committee.carnet")
    with pytest.raises(InputError, match="is a committee; start from one of its members"):
        run(settings | {"start_from": str(tmp_path / "committee.carnet")})
    with pytest.raises(InputError, match="start_from names none"):
        parse_config({"data": {"train": "a.xyz", "reference_energies": "keep"}})

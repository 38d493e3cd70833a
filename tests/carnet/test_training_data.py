"""Whole runs on data sets of several files: stores, units, weights, groups and splits."""

import ase.io
import ase.units
import pytest
from safetensors import safe_open

from carnet import InputError, Labels, read_structures, to_atoms, write_store
from tests.carnet.labelled_frames import labelled_clusters
from tests.carnet.test_trainer import run


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Clusters as a trajectory, as a store, and in foreign units; half of them belong to the group "a"."""
    folder = tmp_path_factory.mktemp("data")
    frames = [to_atoms(structure) for structure in labelled_clusters(24)]
    for number, atoms in enumerate(frames):
        atoms.info["kind"] = "ab"[number % 2]
    ase.io.write(folder / "plain.traj", frames)
    write_store(folder / "store.h5", read_structures(folder / "plain.traj", Labels(group="kind")))
    for atoms in frames:
        atoms.info["E"] = atoms.calc.results["energy"] / ase.units.Hartree
        atoms.calc.results.pop("energy")
    ase.io.write(folder / "foreign.traj", frames)
    return folder


@pytest.fixture
def settings(folder, tmp_path):
    return {
        "data": {"train": str(folder / "plain.traj"), "validation": 6, "labels": {"group": "kind"}},
        "output": str(tmp_path / "run"),
        "model": {"cutoff": 4.0},
        "epochs": 3,
        "batch_size": 4,
        "threads": 1,
        "dtype": "float64",
        "schedule": {"warmup_steps": 3},
    }


def with_data(settings, name, **data):
    return settings | {"data": settings["data"] | data, "output": f"{settings['output']}-{name}"}


def parameters(result):
    with safe_open(result.model_path, framework="np") as file:
        return {name: file.get_tensor(name).tolist() for name in file.keys()}  # noqa: SIM118, no mapping


def test_a_store_trains_to_the_same_bits(settings, folder):
    listed, _ = run(settings)
    stored, printed = run(with_data(settings, "store", train=str(folder / "store.h5")))
    assert parameters(stored) == parameters(listed)
    assert "labels: energy of all 18 structures, forces of all 18 structures" in printed
    _, printed = run(with_data(settings, "store", train=str(folder / "store.h5")))
    assert "this run is finished" in printed  # it is recognised by the fingerprint of the store


@pytest.mark.slow
def test_workers_train_to_the_same_bits(settings, folder):
    alone, _ = run(with_data(settings, "alone", train=str(folder / "store.h5")))
    workers, _ = run(with_data(settings, "workers", train=str(folder / "store.h5"), workers=2))
    assert parameters(workers) == parameters(alone)


def test_files_with_units_of_their_own(settings, folder):
    plain, _ = run(with_data(settings, "twice", train=[str(folder / "plain.traj")] * 2, validation=0.2))
    foreign = {
        "path": str(folder / "foreign.traj"),
        "labels": {"energy": "E"},
        "units": {"energy": "Hartree"},
    }
    mixed, _ = run(with_data(settings, "mixed", train=[str(folder / "plain.traj"), foreign], validation=0.2))
    for name, value in plain.best.items():
        if name not in ("seconds", "epoch"):
            assert mixed.best[name] == pytest.approx(value, rel=1e-6)


def test_group_weights_and_entry_weights_are_the_same_thing(settings, folder):
    entry = {"path": str(folder / "plain.traj"), "weight": 2.0}
    one, _ = run(with_data(settings, "entry", train=entry))
    other, _ = run(with_data(settings, "groups", group_weights={"a": 2.0, "b": 2.0}))
    plain, _ = run(settings)
    assert one.history[0]["train_loss"] == other.history[0]["train_loss"] > plain.history[0]["train_loss"]
    with pytest.raises(InputError, match="no structure belongs to the group 'c'; there are 'a', 'b'"):
        run(with_data(settings, "absent", group_weights={"c": 2.0}))


@pytest.mark.parametrize("split", [{"by": "group"}, {"by": "formula"}, {"by": "block", "gap": 1, "blocks": 1}])
def test_validation_by_split(settings, split):
    _, printed = run(with_data(settings, split["by"], validation={"fraction": 0.34, **split}))
    sizes = {"group": "12 structures to train on, 12", "formula": "16 structures to train on, 8"}
    assert sizes.get(split["by"], " structures to train on, 8 to validate") in printed


def test_validation_without_anything_that_is_learned(settings, folder):
    validation = {"path": str(folder / "plain.traj"), "labels": {"forces": None}}
    train = {"path": str(folder / "plain.traj"), "labels": {"energy": None}}
    with pytest.raises(InputError, match=r"data.validation: its structures have energy, but .* have forces"):
        run(with_data(settings, "apart", train=train, validation=validation))


def test_misspelt_labels_are_found_before_anything_else(settings, folder):
    with pytest.raises(InputError, match="no frame has the energy label 'enrgy'; .* Did you mean 'energy'"):
        run(with_data(settings, "misspelt", labels={"energy": "enrgy"}))
    entry = {"path": str(folder / "store.h5"), "labels": {"stress": "stress"}}
    with pytest.raises(InputError, match=r"store.h5: no frame has the stress label 'stress'"):
        run(with_data(settings, "absent", train=["plain.traj", entry][1:]))

"""What a stress is per: the volume of the cell of whatever is periodic, the same for labels and all that predicts."""

import json
from dataclasses import replace

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk, fcc111, molecule
from ase.calculators.calculator import PropertyNotImplementedError
from ase.calculators.fd import calculate_numerical_stress
from ase.calculators.singlepoint import SinglePointCalculator
from typer.testing import CliRunner

from carnet import (
    CarNetCalculator,
    GraphDataset,
    InputError,
    Labels,
    Structure,
    check_potential,
    evaluate,
    from_atoms,
    predict,
    read_structures,
    save,
    to_atoms,
)
from carnet.commands.main import app
from carnet.data.reading.store import StructureStore
from carnet.testing import assert_close
from tests.carnet.labelled_frames import labelled_clusters
from tests.carnet.small_models import CONFIGS, CRYSTAL, MOLECULE, random_model

CELL = np.array([[3.2, 0.0, 0.0], [0.3, 3.4, 0.0], [0.1, 0.2, 9.0]])
WITH_VOLUME = {"crystal": "TTT", "slab": "TTF", "wire": "FFT"}
FLAT = np.diag([3.2, 3.4, 0.0])


def periodic(directions: str, cell=CELL) -> Structure:
    """Three atoms, periodic in the directions that are T."""
    return replace(CRYSTAL, cell=cell, pbc=np.array([letter == "T" for letter in directions]), source=directions)


WITHOUT = {"molecule in a box": periodic("FFF"), "slab of a flat cell": periodic("TTF", FLAT), "no cell": MOLECULE}


@pytest.fixture(scope="module")
def model():
    return random_model(CONFIGS["level"])


def test_the_volume_is_that_of_ase_where_something_is_periodic():
    for directions in WITH_VOLUME.values():
        structure = periodic(directions)
        assert structure.volume == pytest.approx(to_atoms(structure).get_volume(), rel=1e-14)
    assert periodic("TTT", CELL[[1, 0, 2]]).volume == pytest.approx(periodic("TTT").volume, rel=1e-14)  # left-handed
    for structure in WITHOUT.values():
        assert structure.volume is None


@pytest.mark.parametrize("directions", WITH_VOLUME.values(), ids=WITH_VOLUME)
def test_the_stress_is_the_slope_of_the_energy_(model, directions):
    structure = periodic(directions)
    atoms = to_atoms(structure)
    atoms.calc = CarNetCalculator(model)
    stress = atoms.get_stress()
    np.testing.assert_allclose(
        stress, calculate_numerical_stress(atoms, eps=1e-5), atol=1e-7 * np.abs(stress).max() + 1e-8
    )
    (prediction,) = predict(model, [structure])
    assert_close(prediction.stress, atoms.get_stress(voigt=False), order=1)
    check_potential(model, structure)


@pytest.mark.parametrize("name", WITHOUT)
def test_there_is_no_stress_without_a_volume(model, name):
    atoms = to_atoms(WITHOUT[name])
    atoms.calc = CarNetCalculator(model)
    assert np.isfinite(atoms.get_potential_energy()) and "stress" not in atoms.calc.results
    with pytest.raises(PropertyNotImplementedError, match="whose volume it is per"):
        atoms.get_stress()
    assert next(predict(model, [WITHOUT[name]])).stress is None


def test_torch_sim_has_the_same_stress(model):
    ts, torch = pytest.importorskip("torch_sim"), pytest.importorskip("torch")
    from carnet.torch_sim import CarNetModel

    slab = to_atoms(periodic("TTF"))
    state = ts.io.atoms_to_state([slab], torch.device("cpu"), torch.float64)
    state.pbc = torch.tensor([True, True, False])
    slab.calc = CarNetCalculator(model)
    assert_close(CarNetModel(model)(state)["stress"][0], slab.get_stress(voigt=False), order=1)


def test_no_atoms_are_no_structure(model, tmp_path):
    with pytest.raises(InputError, match="a structure needs at least one atom"):
        Atoms(calculator=CarNetCalculator(model)).get_potential_energy()
    ase.io.write(tmp_path / "x.traj", [Atoms("H"), Atoms()])
    with pytest.raises(InputError, match="x.traj, frame 1: a structure needs at least one atom"):
        read_structures(tmp_path / "x.traj")


def test_a_stress_label_without_a_volume_is_left_out_and_remembered():
    for structure in WITHOUT.values():
        labelled = replace(structure, energy=-1.0, stress=np.zeros((3, 3)))
        assert labelled.stress is None and labelled.stress_left_out
        assert replace(labelled, weight=2.0).stress_left_out
    for directions in WITH_VOLUME.values():
        labelled = replace(periodic(directions), stress=np.eye(3))
        assert labelled.stress is not None and not labelled.stress_left_out
    with pytest.raises(InputError, match="stress is not finite"):
        replace(MOLECULE, stress=np.full((3, 3), np.inf))


@pytest.mark.parametrize("name", ["stress", "virial"])
def test_labels_of_nan_are_none(tmp_path, name):
    header = 'Lattice="4 0 0 0 5 0 0 0 6" Properties=species:S:1:pos:R:3:forces:R:3 energy={} {}="{}" pbc="T T {}"'
    frame = f"2\n{header}\nSi 0 0 0 1 0 0\nO 1.5 0 0 -1 0 0\n"
    rows = [("-1.5", "1 1 1 0 0 0", "T"), ("nan", " ".join(["nan"] * 9), "T")]
    rows += [("NaN", " ".join(["NaN"] * 6), "F"), ("-2", "nan", "T")]
    (tmp_path / "x.extxyz").write_text(
        "".join(frame.format(energy, name, numbers, last) for energy, numbers, last in rows)
    )
    labels = Labels(virial=name) if name == "virial" else Labels(stress=name)
    found = read_structures(tmp_path / "x.extxyz", labels)
    assert [structure.energy for structure in found] == [-1.5, None, None, -2.0]
    assert [structure.stress is not None for structure in found] == [True, False, False, False]
    assert not any(structure.stress_left_out for structure in found)
    write = "".join(frame.format("nan", name, "nan", "T"))
    (tmp_path / "x.extxyz").write_text(write.replace("1 0 0\n", "nan nan nan\n"))
    with pytest.raises(InputError, match="frame 0: no value of 'energy', 'forces', .* counts"):
        read_structures(tmp_path / "x.extxyz", labels)


def test_the_loss_learns_from_all_other_labels(model):
    """Frames with and without a volume in one batch, all with a stress label."""
    crystals = labelled_clusters(2, periodic=True)
    clusters = [replace(each, stress=np.zeros((3, 3))) for each in labelled_clusters(2)]
    dataset = GraphDataset([*crystals, *clusters], 3.5)
    assert dataset.stresses_left_out == 2 and "stress" in dataset.quantities
    ((_, targets),) = dataset.batches(4)
    assert targets.stress.isnan().any(dim=(1, 2)).tolist() == [False, False, True, True]


def frames(tmp_path):
    """Crystals and clusters of the same atoms, all with a stress, as files of several codes have it."""
    crystals = [to_atoms(each) for each in labelled_clusters(16, periodic=True)]
    clusters = [to_atoms(each) for each in labelled_clusters(4, seed=1)]
    for atoms in clusters:
        results = {**atoms.calc.results, "stress": np.zeros(6)}
        atoms.calc = SinglePointCalculator(atoms, **results)
    ase.io.write(tmp_path / "mixed.extxyz", crystals + clusters)
    return tmp_path / "mixed.extxyz"


def command(*arguments):
    done = CliRunner().invoke(app, [str(argument) for argument in arguments])
    return done.exit_code, " ".join(done.output.split())


def test_training_says_what_it_leaves_out(tmp_path):
    config = tmp_path / "run.yaml"
    config.write_text(
        f"data: {{train: {frames(tmp_path)}, validation: 4, labels: {{stress: stress}}}}\nepochs: 1\nbatch_size: 5\n"
        f"model: {{preset: small, cutoff: 3.5}}\nthreads: 1\noutput: {tmp_path / 'run'}\n"
    )
    code, said = command("train", config)
    assert code == 0 and "nan" not in said
    assert said.count("stress labels of 4 structures are left out, because these have no volume") == 1


def test_evaluation_check_and_store_say_what_they_leave_out(tmp_path):
    path = frames(tmp_path)
    what = "stress labels of 4 structures are left out"
    save(random_model(CONFIGS["level"]), tmp_path / "m.carnet")
    code, said = command("evaluate", tmp_path / "m.carnet", path, "--labels", "stress=stress", "-o", tmp_path / "e")
    assert code == 0 and what in said and "stress" in said.split("left out")[1]
    code, said = command("data", "check", path, "--json")
    assert what in json.dumps(json.loads(said[said.index("{") :]))
    code, said = command("data", "convert", path, tmp_path / "all.h5")
    assert code == 0 and what in said
    assert [structure.stress is not None for structure in StructureStore(tmp_path / "all.h5")] == [True] * 16 + [
        False
    ] * 4


def test_errors_of_slabs_are_counted_as_those_of_crystals(model):
    structures = [
        replace(periodic(directions), stress=np.zeros((3, 3)), energy=0.0) for directions in WITH_VOLUME.values()
    ]
    stress = next(errors for errors in evaluate(model, structures).errors if errors.quantity == "stress")
    assert stress.count == 27


def test_slabs_built_by_ase():
    slab = fcc111("Cu", (1, 1, 2), vacuum=5.0)
    assert from_atoms(slab).volume == pytest.approx(slab.get_volume())
    assert from_atoms(molecule("H2O", vacuum=3.0)).volume is None
    assert from_atoms(bulk("Cu")).volume == pytest.approx(bulk("Cu").get_volume())

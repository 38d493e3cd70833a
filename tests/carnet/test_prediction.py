"""Predictions of single structures, batches and files."""

import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk, molecule
from ase.calculators.singlepoint import SinglePointCalculator
from ase.constraints import FixAtoms
from ase.io import read, write
from ase.units import Bohr

from carnet import InputError, Units, from_atoms, predict, predict_file, write_store
from carnet.data.reading.frames import read_frames
from carnet.prediction.file import with_prediction
from tests.carnet.labelled_frames import labelled_clusters
from tests.carnet.pair_potential import DEPTH, LENGTH, STEEPNESS, PairPotential

REFERENCE = {1: -13.5, 6: -1030.0, 8: -2041.0, 13: -5.0}


@pytest.fixture
def model():
    return PairPotential(REFERENCE)


def mixed_structures():
    rng = np.random.default_rng(0)
    frames = [
        molecule("CH3CH2OH"),
        bulk("Al", "fcc", 4.05),
        molecule("H2O"),
        bulk("Al", "fcc", 4.0, cubic=True),
    ]
    frames += [Atoms("C")]
    for index, atoms in enumerate(frames):
        atoms.rattle(0.05, seed=index)
        atoms.info["name"] = f"frame {index}"
        atoms.set_array("tag_per_atom", rng.normal(size=(len(atoms), 2)))
    return frames


def test_batches_and_single_structures_agree(model):
    structures = [from_atoms(atoms) for atoms in mixed_structures()]
    together, alone = list(predict(model, structures, 3)), list(predict(model, structures, 1))
    for first, second, structure in zip(together, alone, structures, strict=True):
        assert first.energy == pytest.approx(second.energy, abs=1e-9)
        np.testing.assert_allclose(first.forces, second.forces, atol=1e-10)
        assert first.forces.shape == (structure.n_atoms, 3)
        assert (first.stress is not None) == bool(structure.pbc.all())
        assert first.energies.sum() == pytest.approx(first.energy)


def test_a_dimer_has_the_energy_of_the_formula(model):
    distance = 1.1
    [dimer] = predict(model, [from_atoms(Atoms("CO", [[0.0, 0.0, 0.0], [0.0, 0.0, distance]]))])
    decay = np.exp(-STEEPNESS * (distance - LENGTH))
    pair = DEPTH * (decay**2 - 2.0 * decay) * (1.0 - (distance / 4.0) ** 2) ** 3
    assert dimer.energy == pytest.approx(REFERENCE[6] + REFERENCE[8] + pair)


def test_an_isolated_atom_has_its_reference_energy(model):
    [alone] = predict(model, [from_atoms(Atoms("C"))])
    assert alone.energy == REFERENCE[6]
    np.testing.assert_array_equal(alone.forces, np.zeros((1, 3)))


def test_training_mode_is_restored(model):
    model.train()
    list(predict(model, [from_atoms(Atoms("C"))]))
    assert model.training


def test_unknown_element_names_the_frame_and_the_species(model):
    with pytest.raises(InputError, match=r"somewhere: contains Fe.*H, C, O, Al"):
        list(predict(model, [from_atoms(Atoms("OFe"), source="somewhere")]))


def test_a_file_keeps_what_the_frames_hold(model, tmp_path):
    frames = mixed_structures()
    write(tmp_path / "in.extxyz", frames)
    count, notes = predict_file(model, tmp_path / "in.extxyz", tmp_path / "out.extxyz", batch_size=2)
    assert (count, notes) == (len(frames), ())
    written = read(tmp_path / "out.extxyz", ":")
    expected = predict(model, [from_atoms(atoms) for atoms in read(tmp_path / "in.extxyz", ":")])
    for atoms, original, prediction in zip(written, frames, expected, strict=True):
        assert atoms.info["name"] == original.info["name"]
        np.testing.assert_allclose(atoms.arrays["tag_per_atom"], original.arrays["tag_per_atom"], atol=1e-7)
        assert atoms.get_potential_energy() == pytest.approx(prediction.energy, abs=1e-6)
        np.testing.assert_allclose(atoms.get_forces(), prediction.forces, atol=1e-7)
        if original.pbc.all():
            voigt = [prediction.stress[i, j] for i, j in ((0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1))]
            np.testing.assert_allclose(atoms.get_stress(), voigt, atol=1e-7)


def test_labels_of_the_input_are_replaced_by_predictions(model, tmp_path):
    atoms = molecule("H2O")
    atoms.info["energy"] = 1.0
    atoms.info["REF_energy"] = 2.0
    write(tmp_path / "in.extxyz", atoms)
    predict_file(model, tmp_path / "in.extxyz", tmp_path / "out.extxyz")
    written = read(tmp_path / "out.extxyz")
    assert written.get_potential_energy() != pytest.approx(1.0)
    assert written.info["REF_energy"] == 2.0


@pytest.mark.parametrize("suffix", [".extxyz", ".traj", ".db"])
def test_results_in_the_output_are_those_of_the_model_alone(model, tmp_path, suffix):
    atoms = molecule("H2O")
    results = {
        "energy": 1.0,
        "free_energy": 1.1,
        "dipole": np.array([0.1, 0.2, 0.3]),
        "charges": np.array([-0.6, 0.3, 0.3]),
        "magmoms": np.array([1.0, 0.0, 0.0]),
        "stress": np.arange(6.0),
    }
    atoms.calc = SinglePointCalculator(atoms, **results)
    atoms.info["REF_energy"] = 2.0
    write(tmp_path / f"in{suffix}", atoms)
    out = tmp_path / f"out{suffix}"
    predict_file(model, tmp_path / f"in{suffix}", out)
    [(_, written)] = read_frames(out)
    [predicted] = predict(model, [from_atoms(molecule("H2O"))])
    assert set(written.calc.results) == {"energy", "forces"}
    assert written.get_potential_energy() == pytest.approx(predicted.energy, abs=1e-6)
    assert suffix == ".db" or written.info["REF_energy"] == 2.0
    atoms.calc = None
    atoms.info["dipole"] = atoms.arrays["charges"] = np.ones(3)  # extended XYZ makes results of them
    made = with_prediction(atoms, predicted)
    assert "dipole" not in made.info and "charges" not in made.arrays


def test_positions_in_bohr_are_predicted_in_angstrom(model, tmp_path):
    crystal = molecule("H2O", vacuum=2.0, pbc=True)
    crystal.set_constraint(FixAtoms([0]))
    in_bohr = crystal.copy()
    in_bohr.cell /= Bohr
    in_bohr.positions /= Bohr
    write(tmp_path / "bohr.traj", in_bohr)
    predict_file(model, tmp_path / "bohr.traj", tmp_path / "out.traj", units=Units(length="Bohr"))
    written, [expected] = read(tmp_path / "out.traj"), predict(model, [from_atoms(crystal)])
    np.testing.assert_allclose(written.positions, crystal.positions)
    np.testing.assert_allclose(written.cell, crystal.cell)
    assert written.get_potential_energy() == pytest.approx(expected.energy)
    with pytest.raises(InputError, match="energy of the input are not read for a prediction; expected length alone"):
        predict_file(model, tmp_path / "bohr.traj", tmp_path / "no.traj", units=Units(energy="Ha"))


def test_units_of_a_store_are_refused(model, tmp_path):
    write_store(tmp_path / "s.h5", labelled_clusters(2))
    with pytest.raises(InputError, match="s.h5: units are declared .length: Bohr., but a store knows its own"):
        predict_file(model, tmp_path / "s.h5", tmp_path / "out.extxyz", units=Units(length="Bohr"))


def test_the_input_is_never_overwritten(model, tmp_path):
    path = tmp_path / "in.extxyz"
    write(path, molecule("H2O"))
    before = path.read_bytes()
    (tmp_path / "link.extxyz").symlink_to(path)
    for target in (path, tmp_path / "link.extxyz"):
        with pytest.raises(InputError, match="input itself"):
            predict_file(model, path, target)
    assert path.read_bytes() == before


def test_nothing_is_left_when_a_frame_is_bad(model, tmp_path):
    write(tmp_path / "in.extxyz", [molecule("H2O"), Atoms("Fe")])
    with pytest.raises(InputError, match="frame 1"):
        predict_file(model, tmp_path / "in.extxyz", tmp_path / "out.extxyz")
    assert [path.name for path in tmp_path.iterdir()] == ["in.extxyz"]

"""Writing frames: the suffix says the format, and what a format would drop is an error before anything is written."""

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk, molecule
from ase.calculators.singlepoint import SinglePointCalculator
from ase.spacegroup import crystal
from typer.testing import CliRunner

from carnet import InputError, predict_file, save
from carnet.commands.main import app
from carnet.data.reading.frames import read_frames
from carnet.data.writing.frames import write_frames
from tests.carnet.pair_potential import PairPotential
from tests.carnet.small_models import CONFIGS, random_model

KEPT = ["a.extxyz", "a.xyz", "a.XYZ", "a.xyz.gz", "a.extxyz.XZ", "a.xyz.bz2", "a.traj", "a.db"]
REFUSED = ["a", "a.h5", "a.json", "a.cif", "a.xyz.zip", "POSCAR", "a.traj.gz"]


def frames():
    copper, water = bulk("Cu", cubic=True), molecule("H2O")
    copper.info = {
        "kind": "bulk",
        "spread": 0.25,
        "converged": True,
        "Cu": "a formula",
        "C": np.arange(36.0).reshape(6, 6),
    }
    copper.set_momenta(np.arange(12.0).reshape(4, 3))
    copper.calc = SinglePointCalculator(copper, energy=-1.5, forces=np.ones((4, 3)), stress=np.arange(6.0))
    water.set_masses([15.999, 2.014, 2.014])
    water.calc = SinglePointCalculator(water, energy=-2.5, dipole=np.arange(3.0))
    return [copper, water]


@pytest.mark.parametrize("name", KEPT)
def test_every_format_keeps_what_frames_hold(tmp_path, name):
    write_frames(tmp_path / name, frames())
    found = [atoms for _, atoms in read_frames(tmp_path / name)]
    assert [path.name for path in tmp_path.iterdir()] == [name]
    for atoms, original in zip(found, frames(), strict=True):
        assert atoms == original and atoms.info.keys() == original.info.keys()
        assert all(np.array_equal(atoms.info[key], value) for key, value in original.info.items())
        assert atoms.calc.results.keys() == original.calc.results.keys()
        assert all(np.array_equal(atoms.calc.results[key], value) for key, value in original.calc.results.items())
        np.testing.assert_array_equal(atoms.get_momenta(), original.get_momenta())
        np.testing.assert_array_equal(atoms.get_masses(), original.get_masses())


def test_a_suffix_means_what_it_means_to_ase(tmp_path):
    for name in ("a.xyz", "a.xyz.gz", "a.traj", "a.db"):
        write_frames(tmp_path / name, frames())
        assert [atoms.get_potential_energy() for atoms in ase.io.read(tmp_path / name, ":")] == [-1.5, -2.5]


@pytest.mark.parametrize("name", ["a.xyz", "a.traj", "a.db"])
def test_crystals_with_their_space_group(tmp_path, name):
    """It is an object where ASE reads it, and ASE's sites have notes of their own."""
    salt = crystal(["Na", "Cl"], [(0, 0, 0), (0.5, 0.5, 0.5)], spacegroup=225, cellpar=[5.6, 5.6, 5.6, 90, 90, 90])
    write_frames(tmp_path / name, [salt])
    ((_, found),) = read_frames(tmp_path / name)
    assert len(found) == 8 and found.info["spacegroup"] == "F m -3 m"


@pytest.mark.parametrize("name", REFUSED)
def test_other_suffixes_are_refused(tmp_path, name):
    with pytest.raises(InputError, match="cannot write .* expected .extxyz, .xyz, .traj, .db"):
        write_frames(tmp_path / name, frames())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["a.traj", "a.db"])
def test_what_a_format_would_drop_is_refused(tmp_path, name):
    given = frames()
    given[1].arrays["REF_forces"] = np.zeros((3, 3))
    with pytest.raises(InputError, match=f"a {name[1:]} file does not keep 'REF_forces'"):
        write_frames(tmp_path / name, given)
    assert not list(tmp_path.iterdir())


def command(*arguments):
    done = CliRunner().invoke(app, [str(argument) for argument in arguments])
    return done.exit_code, done.output + str(done.exception)


def test_predictions_are_written_in_the_format_of_the_suffix(tmp_path):
    model = PairPotential({1: -13.0, 8: -2041.0})
    water = molecule("H2O", vacuum=3.0)
    water.info["kind"] = "water"
    ase.io.write(tmp_path / "in.extxyz", [water, water])
    made = []
    for name in ("out.extxyz", "out.traj", "out.db", "out.xyz.gz"):
        predict_file(model, tmp_path / "in.extxyz", tmp_path / name)
        made.append([atoms for _, atoms in read_frames(tmp_path / name)])
        assert all(atoms.info == {"kind": "water"} for atoms in made[-1])
    for others in made[1:]:
        for one, other in zip(made[0], others, strict=True):
            np.testing.assert_allclose(other.get_forces(), one.get_forces(), atol=1e-8)
            assert other.get_potential_energy() == pytest.approx(one.get_potential_energy(), rel=1e-12)


def test_predictions_are_refused_before_the_work(tmp_path, monkeypatch):
    ase.io.write(tmp_path / "in.extxyz", Atoms("CO", [[0, 0, 0], [0, 0, 1.1]]))
    save(random_model(CONFIGS["level"]), tmp_path / "m.carnet")
    monkeypatch.setattr("carnet.prediction.file.predict", lambda *_: pytest.fail("predicted"))
    for name in REFUSED:
        code, said = command("predict", tmp_path / "m.carnet", tmp_path / "in.extxyz", "-o", tmp_path / name)
        assert code and "cannot write" in said
    labelled = Atoms("CO", [[0, 0, 0], [0, 0, 1.1]])
    labelled.arrays["REF_forces"] = np.zeros((2, 3))
    ase.io.write(tmp_path / "in.extxyz", labelled)
    with pytest.raises(InputError, match="does not keep 'REF_forces'"):
        predict_file(random_model(CONFIGS["level"]), tmp_path / "in.extxyz", tmp_path / "out.traj")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.extxyz", "m.carnet"]


def test_parts_of_a_file_keep_what_its_frames_hold(tmp_path):
    write_frames(tmp_path / "all.traj", frames() * 3)
    for suffix in ("db", "traj", "xyz"):
        parts = [tmp_path / f"{name}.{suffix}" for name in "tv"]
        code, said = command("data", "split", tmp_path / "all.traj", *parts, "--count", 2)
        assert code == 0, said
        found = [atoms for part in parts for _, atoms in read_frames(part)]
        assert sorted(atoms.get_potential_energy() for atoms in found) == [-2.5] * 3 + [-1.5] * 3
        assert all(
            atoms.info["kind"] == "bulk" and atoms.info["C"].shape == (6, 6) for atoms in found if atoms.pbc.all()
        )
    code, said = command("data", "split", tmp_path / "all.traj", tmp_path / "t.cif", tmp_path / "v.cif")
    assert code and "cannot write" in said

"""Isolated atoms among training frames: references, never something to learn."""

from dataclasses import replace

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk
from ase.neighborlist import neighbor_list
from hypothesis import given, settings
from hypothesis import strategies as st

from carnet import DataSource, InputError, Structure, Units, from_atoms, parse_config, split_file, to_atoms, write_store
from carnet.data.isolated_atoms import has_no_neighbours, image_distance, isolated_energies
from carnet.data.reading.read import read_isolated_atoms
from carnet.data.splits import Split
from carnet.training.isolated_frames import without_isolated
from carnet.training.preparation import read_data
from carnet.training.statistics import least_squares
from tests.carnet.labelled_frames import labelled_clusters

HYDROGEN, OXYGEN = -13.0, -2040.0  # not those that the labels of the clusters are made of
CUTOFF = 4.0


def atom(symbol, energy, box=None, source="atom"):
    cell = np.zeros((3, 3)) if box is None else box * np.eye(3)
    bare = from_atoms(Atoms(symbol, cell=cell, pbc=box is not None), source=source)
    return replace(bare, energy=energy, forces=np.zeros((1, 3)))


def pair(distance, energy):
    return Structure([8, 8], [[0, 0, 0], [distance, 0, 0]], np.zeros((3, 3)), False, energy)


@pytest.fixture
def data(tmp_path):
    """What a run reads of clusters and further structures, in a file of any format that ASE or carnet writes."""

    def read(*others, name="all.extxyz", validation=4, **options):
        frames = [*labelled_clusters(20), *others]
        if name.endswith(".h5"):
            write_store(tmp_path / name, frames)
        else:
            ase.io.write(tmp_path / name, [to_atoms(frame) for frame in frames])
        config = {"train": str(tmp_path / name), "validation": validation, **options.pop("data", {})}
        return read_data(parse_config({"data": config, "model": {"cutoff": CUTOFF}, **options}))

    return read


@given(
    count=st.integers(1, 4),
    size=st.floats(3.0, 30.0),
    cutoff=st.floats(0.5, 6.0),
    pbc=st.tuples(*[st.booleans()] * 3),
    seed=st.integers(0, 2**32),
)
@settings(max_examples=40, deadline=None)
def test_no_neighbours_is_what_the_neighbour_list_of_ase_says(count, size, cutoff, pbc, seed):
    random = np.random.default_rng(seed)
    cell = size * np.eye(3) + 0.2 * size * random.uniform(-1, 1, (3, 3))
    atoms = Atoms(f"H{count}", random.uniform(-size, size, (count, 3)), cell=cell, pbc=pbc)
    assert has_no_neighbours(from_atoms(atoms), cutoff) == (len(neighbor_list("d", atoms, cutoff)) == 0)


def test_a_crystal_of_one_atom_is_none():
    crystal = from_atoms(bulk("Cu"))
    assert not has_no_neighbours(crystal, CUTOFF) and has_no_neighbours(crystal, 2.0)
    assert image_distance(crystal) == pytest.approx(3.61 / np.sqrt(2))


def test_the_isolated_atoms_are_the_reference_energies(data):
    plain, found = data(), data(atom("H", HYDROGEN), atom("O", OXYGEN, box=20.0))
    assert found.statistics.reference_energies == {1: HYDROGEN, 8: OXYGEN}
    # all else is as if they were not there, the split and the scale among it
    for part in ("train", "validation"):
        assert [s.digest() for s in getattr(found, part).structures] == [
            s.digest() for s in getattr(plain, part).structures
        ]
    assert found.statistics.scale == plain.statistics.scale and found.statistics.fitted == ()
    (line,) = [line for line in found.remarks if "solated" in line]
    assert line.startswith("2 frames of isolated atoms (H, O) in data.train: the reference energies of H, O are theirs")


@pytest.mark.parametrize("seed", range(4))
def test_no_split_moves_them_into_the_validation_part(data, seed):
    found = data(*[atom("H", HYDROGEN) for _ in range(20)], seed=seed)
    assert all(s.n_atoms > 1 for part in (found.train, found.validation) for s in part.structures)


def test_elements_without_one_are_fitted_about_the_others(data):
    found = data(atom("O", OXYGEN))
    expected = least_squares(found.train.structures, (1, 8), {8: OXYGEN})
    assert found.statistics.reference_energies == expected and expected[8] == OXYGEN
    assert found.statistics.fitted == (1,)
    left = [s.energy - OXYGEN * np.sum(s.numbers == 8) for s in found.train.structures]
    atoms = np.array([np.sum(s.numbers == 1) for s in found.train.structures])
    assert expected[1] == pytest.approx(np.linalg.lstsq(atoms[:, None] * 1.0, left, rcond=None)[0][0])


def test_of_several_counts_the_one_furthest_from_its_images():
    several = [atom("H", -13.1, box=8.0), atom("H", -13.3, box=30.0), atom("H", -13.2, box=20.0)]
    assert isolated_energies(several) == {1: -13.3}
    assert isolated_energies([*several, atom("H", -13.4)]) == {1: -13.4}
    assert isolated_energies([atom("H", -13.4), atom("H", -13.4)]) == {1: -13.4}
    assert isolated_energies([atom("O", None), atom("H", 1.0)]) == {1: 1.0}
    with pytest.raises(InputError, match="two: a second isolated atom of H, with -13 eV; one has -12 eV"):
        isolated_energies([atom("H", -12.0, source="one"), atom("H", -13.0, source="two")])


def test_different_energies_of_an_element_are_refused_unless_others_are_asked_for(data):
    states = atom("O", OXYGEN), atom("O", OXYGEN + 1.0)
    with pytest.raises(InputError, match="frame 21: a second isolated atom of O.* data.reference_energies gives it"):
        data(*states)
    found = data(*states, data={"reference_energies": "least squares"})
    assert found.statistics.fitted == (1, 8)
    (line,) = [line for line in found.remarks if "solated" in line]
    assert "left out" in line and "differs from the labels by up to" in line


def test_given_energies_stay(data):
    given = {"H": -13.5, "O": -2041.25}
    found = data(atom("O", OXYGEN), data={"reference_energies": given})
    assert found.statistics.reference_energies == {1: -13.5, 8: -2041.25}
    assert any("differs from the labels by up to 1.25 eV/atom" in line for line in found.remarks)


def test_a_store_is_read_alike(data):
    listed, stored = (data(atom("H", HYDROGEN), atom("O", OXYGEN), name=name) for name in ("a.traj", "a.h5"))
    assert stored.statistics == listed.statistics
    assert len(stored.train) == len(listed.train) == 16


def test_atoms_far_apart_have_the_energies_of_isolated_atoms(data):
    found = data(pair(9.0, 2 * OXYGEN), pair(12.0, 2 * OXYGEN + 0.01))
    assert found.statistics.reference_energies[8] == pytest.approx(OXYGEN + 0.0025, abs=1e-6)
    assert found.statistics.fitted == (1,) and len(found.train) == 16
    (line,) = [line for line in found.remarks if "without a neighbour" in line]
    assert line.startswith(
        "2 frames of atoms without a neighbour within 4 Å (O) in data.train: the reference energies of O"
    )
    # isolated atoms come first
    assert data(pair(9.0, 2 * OXYGEN + 0.01), atom("O", OXYGEN)).statistics.reference_energies[8] == OXYGEN


def test_ions_far_apart_have_no_energies_of_their_own(data):
    pulled = [pair(d, 2 * OXYGEN - 14.4 / d) for d in (5.0, 7.0, 9.0)]
    plain, found = data(), data(*pulled)
    assert found.statistics == plain.statistics
    (line,) = [line for line in found.remarks if "without a neighbour" in line]
    assert "3 frames" in line and "left out" in line and "differs from the labels by up to" in line


def test_two_elements_that_are_only_together_are_not_told_apart(data):
    mixed = Structure([1, 8], [[0, 0, 0], [9, 0, 0]], np.zeros((3, 3)), False, HYDROGEN + OXYGEN)
    assert data(mixed).statistics.fitted == (1, 8)
    found = data(mixed, atom("H", HYDROGEN)).statistics
    assert found.reference_energies == pytest.approx({1: HYDROGEN, 8: OXYGEN}) and found.fitted == ()


def test_forces_alone_give_no_reference(data):
    found = data(atom("O", None), data={"labels": {"energy": None}})
    assert found.statistics.reference_energies == {1: 0.0, 8: 0.0} and len(found.train) == 16
    assert any("1 frame of isolated atoms (O) in data.train: left out" in line for line in found.remarks)


def test_nothing_but_isolated_atoms_is_refused(tmp_path):
    ase.io.write(tmp_path / "atoms.extxyz", [to_atoms(atom("H", HYDROGEN)), to_atoms(pair(9.0, 1.0))])
    with pytest.raises(InputError, match="in none of the 2 structures has an atom a neighbour within 4 Å"):
        read_data(parse_config({"data": {"train": str(tmp_path / "atoms.extxyz")}, "model": {"cutoff": CUTOFF}}))


def test_an_element_seen_isolated_alone_is_named(data):
    found = data(atom("H", HYDROGEN), atom("O", OXYGEN), atom("Fe", -1.0))
    assert found.statistics.species == (1, 8)
    assert any("Fe only as isolated atoms" in line for line in found.remarks)


def test_a_validation_file_is_validated_without_them(data, tmp_path):
    frames = [*labelled_clusters(5, seed=3), atom("H", HYDROGEN)]
    ase.io.write(tmp_path / "valid.extxyz", [to_atoms(frame) for frame in frames])
    found = data(validation=str(tmp_path / "valid.extxyz"))
    assert len(found.validation) == 5
    assert any("(H) in data.validation: left out" in line for line in found.remarks)


def test_labels_of_tensors_are_kept():
    shielded = replace(atom("H", HYDROGEN), tensors={"sigma": np.ones((1, 1))})
    others = [replace(s, tensors={"sigma": np.full((s.n_atoms, 1), np.nan)}) for s in labelled_clusters(3)]
    kept, isolated = without_isolated([*others, shielded], CUTOFF)
    assert kept[-1].quantities == () and kept[-1].labelled_tensors == ("sigma",)
    assert isolated.energies() == {1: HYDROGEN}


def test_a_training_file_may_be_the_file_of_isolated_atoms(data, tmp_path):
    frames = [to_atoms(frame) for frame in (*labelled_clusters(20), atom("O", OXYGEN), atom("H", HYDROGEN))]
    hartree = Units(energy="Hartree").factor("energy")
    for frame in frames:
        frame.info["E"] = frame.calc.results.pop("energy") / hartree
    ase.io.write(tmp_path / "foreign.extxyz", frames)
    path = str(tmp_path / "foreign.extxyz")
    entry = {"path": path, "labels": {"energy": "E"}, "units": {"energy": "Hartree"}}
    expected = {1: pytest.approx(HYDROGEN), 8: pytest.approx(OXYGEN)}
    # as an entry of its own beside another file, and as the training entry says where it says nothing
    beside = data(data={"isolated_atoms": entry})
    same = data(data={"train": [entry], "isolated_atoms": path})
    assert beside.statistics.reference_energies == same.statistics.reference_energies == expected
    last = data(data={"isolated_atoms": entry | {"index": "-1"}, "train": entry})
    assert last.statistics.reference_energies == expected  # that of oxygen is among the structures to train on
    with pytest.raises(InputError, match="no energy for O, which the training data contain"):
        data(data={"isolated_atoms": entry | {"index": "-1"}})
    with pytest.raises(InputError, match="isolated_atoms: foreign.extxyz: weight has no meaning"):
        data(data={"isolated_atoms": entry | {"weight": 2.0}})


def test_a_crystal_is_no_isolated_atom_of_a_file(tmp_path):
    ase.io.write(tmp_path / "cu.extxyz", to_atoms(replace(from_atoms(bulk("Cu")), energy=-3.5)))
    with pytest.raises(
        InputError, match="frame 0: expected one isolated atom a frame, found an atom with an image 2.55 Å"
    ):
        read_isolated_atoms([DataSource(path=tmp_path / "cu.extxyz")], cutoff=4.0)


@pytest.mark.parametrize("by", ["random", "group"])
def test_files_are_divided_with_all_isolated_atoms_in_the_larger_part(tmp_path, by):
    frames = [to_atoms(frame) for frame in (*labelled_clusters(8), atom("O", OXYGEN), atom("H", HYDROGEN))]
    for place, frame in enumerate(frames):
        frame.info["kind"] = "isolated" if len(frame) == 1 else f"g{place % 3}"
    ase.io.write(tmp_path / "all.extxyz", frames)
    said, parts = [], [tmp_path / "train.extxyz", tmp_path / "valid.extxyz"]
    for seed in range(5):
        split_file(tmp_path / "all.extxyz", *parts, Split(count=4, by=by), seed, "kind", said.append)
        larger, other = (ase.io.read(part, ":") for part in parts)
        assert [len(frame) for frame in larger][-2:] == [1, 1] and len(larger) + len(other) == 10
        assert all(len(frame) > 1 for frame in other) and said[-1] == "2 isolated atoms stay in the larger part"

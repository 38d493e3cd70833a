"""Data sets of several files with labels, units, weights and groups of their own, stores among them."""

import re

import ase.io
import ase.units
import numpy as np
import pytest

from carnet import DataSource, GraphDataset, InputError, Labels, Units, read_structures, to_atoms, write_store
from carnet.data.reading.read import read_isolated_atoms
from carnet.data.reading.sources import check_groups, merged_labels, merged_units, read_sources
from carnet.data.sequences import Joined, Selected, fingerprint, selected
from carnet.data.splits import Split, split
from carnet.testing import assert_close
from tests.carnet.labelled_frames import labelled_clusters

PLAIN = Labels(stress="stress")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The same ten clusters as a file, in foreign units and names, and as a store; and bare energies."""
    folder = tmp_path_factory.mktemp("sources")
    clusters = labelled_clusters(10, periodic=True)
    atoms = [to_atoms(structure) for structure in clusters]
    ase.io.write(folder / "plain.traj", atoms)
    write_store(folder / "store.h5", read_structures(folder / "plain.traj", PLAIN))
    for frame in atoms:
        frame.info["E_h"] = frame.calc.results["energy"] / ase.units.Hartree
        frame.info["F"] = frame.calc.results["forces"] / (ase.units.Hartree / ase.units.Bohr)
        frame.info["p"] = -frame.calc.results["stress"] / ase.units.GPa
        frame.calc = None
    ase.io.write(folder / "foreign.traj", atoms)
    (folder / "energies.xyz").write_text("1\nenergy=-2041.0\nO 0 0 0\n")
    return folder


def foreign(folder, **options):
    return DataSource(
        path=folder / "foreign.traj",
        labels=Labels(energy="E_h", forces="F", stress="p"),
        units=Units(energy="Hartree", forces="Ha/Bohr", stress="GPa", stress_sign="compressive"),
        **options,
    )


def read(*sources, labels=PLAIN, **options):
    return read_sources(sources, labels, Units(), **options)


def assert_equal_content(found, expected):
    assert len(found) == len(expected)
    for one, other in zip(found, expected, strict=True):
        for name in ("positions", "cell", "energy", "forces", "stress"):
            assert_close(getattr(one, name), getattr(other, name))


def test_the_same_data_in_any_form(folder):
    clusters = labelled_clusters(10, periodic=True)
    for source in (
        DataSource(path=folder / "plain.traj"),
        foreign(folder),
        DataSource(path=folder / "store.h5"),
    ):
        assert_equal_content(read(source), clusters)
    mixed = read(DataSource(path=folder / "store.h5", index=":4"), foreign(folder, index="4:"))
    assert not isinstance(mixed, list)
    assert_equal_content(mixed, clusters)
    listed = read(foreign(folder, index="::3"), DataSource(path=folder / "plain.traj", index=0))
    assert isinstance(listed, list)
    assert_equal_content(listed, [*clusters[::3], clusters[0]])


@pytest.mark.parametrize("name", ["plain.traj", "store.h5"])
def test_weights_and_groups(folder, name):
    one = DataSource(path=folder / name, weight=2.0, group="a")
    other = DataSource(path=folder / name, weight=0.5, group="b", index=":3")
    structures = read(one, other, group_weights={"b": 10.0})
    assert [s.weight for s in structures] == [2.0] * 10 + [5.0] * 3
    assert [s.group for s in structures] == ["a"] * 10 + ["b"] * 3
    check_groups(structures, {"a": 1.0, "b": 2.0})
    with pytest.raises(InputError, match=r"no structure belongs to the group 'aa'; there are 'a', 'b'"):
        check_groups(structures, {"aa": 1.0})


@pytest.mark.parametrize("name", ["plain.traj", "store.h5"])
def test_labels_that_are_not_declared_are_not_read(folder, name):
    for structure in read(DataSource(path=folder / name), labels=Labels(forces=None)):
        assert structure.quantities == ("energy",)


def test_entries_inherit_what_they_do_not_say():
    labels = merged_labels(Labels(energy="E", stress="s", group="g"), Labels(energy=None, virial="W"))
    assert labels == Labels(energy=None, virial="W", group="g")
    units = merged_units(Units(energy="Ha", stress="GPa"), Units(stress="kbar"))
    assert units == Units(energy="Ha", stress="kbar")


def test_a_label_may_be_absent_from_one_file_but_not_from_all(folder):
    energies, plain = DataSource(path=folder / "energies.xyz"), DataSource(path=folder / "plain.traj")
    assert [s.quantities for s in read(energies, plain)][:2] == [("energy",), ("energy", "forces", "stress")]
    with pytest.raises(InputError, match=r"energies.xyz: no frame has the forces label 'forces'"):
        read(energies, labels=Labels())
    declared = DataSource(path=folder / "energies.xyz", labels=Labels(forces="forces"))
    with pytest.raises(InputError, match=r"energies.xyz: no frame has the forces label 'forces'"):
        read(plain, declared)
    with pytest.raises(InputError, match=r"plain.traj: no frame has the .* Did you mean 'energy'\?"):
        read(foreign(folder), plain, labels=Labels(energy="energi", forces="forces"))
    with pytest.raises(InputError, match=r"store.h5: no frame has the stress label 'x'.*'energy', 'forces'"):
        write_store(folder / "no_stress" / "store.h5", labelled_clusters(2))
        read(DataSource(path=folder / "no_stress" / "store.h5"), labels=Labels(stress="x"))


def test_a_store_gives_the_same_however_it_is_read(folder):
    path = folder / "store.h5"
    names = Labels(energy="REF_energy", forces="REF_forces", stress="REF_stress")
    trained = read_sources([DataSource(path=path)], names, Units(energy="Ha", stress="GPa"))
    for units in (None, Units()):
        for one, other in zip(trained, read_structures(path, names, units=units), strict=True):
            assert one.energy == other.energy and one.quantities == other.quantities
            np.testing.assert_array_equal(one.stress, other.stress)


def test_store_with_units_or_an_empty_index(folder):
    with pytest.raises(InputError, match="a store knows its own"):
        read(DataSource(path=folder / "store.h5", units=Units(energy="Ha")))
    with pytest.raises(InputError, match=r"store.h5: units are declared \(energy: Ha\), but a store knows its own"):
        read_structures(folder / "store.h5", Labels(), units=Units(energy="Ha"))
    with pytest.raises(InputError, match="a store knows its own"):
        read_structures(folder / "store.h5", units=Units(length="Bohr"))
    with pytest.raises(InputError, match="a store knows its own"):
        read_isolated_atoms(folder / "store.h5", units=Units(energy="Ha"))
    with pytest.raises(InputError, match="holds no frame at index '20:'"):
        read(DataSource(path=folder / "store.h5", index="20:"))


def test_splits_of_stores_read_nothing_twice_and_are_those_of_lists(folder):
    listed, stored = read(DataSource(path=folder / "plain.traj")), read(DataSource(path=folder / "store.h5"))
    for options in (
        Split(count=3),
        Split(fraction=0.3, by="formula"),
        Split(count=2, by="block", gap=1, blocks=1),
    ):
        for one, other in zip(split(listed, options, 5), split(stored, options, 5), strict=True):
            assert_equal_content(one, other)
            assert isinstance(one, list) and isinstance(other, Selected)


def test_graphs_of_stores_are_those_of_lists(folder):
    clusters = labelled_clusters(10, periodic=True)
    kept, built = GraphDataset(clusters, 4.0), GraphDataset(read(DataSource(path=folder / "store.h5")), 4.0)
    assert kept.quantities == built.quantities
    assert kept.mean_neighbours() == built.mean_neighbours()
    assert_same_batches(kept, built)


def assert_same_batches(one, other):
    for (graph, labels), (graph2, labels2) in zip(
        one.batches(3, seed=1, epoch=2), other.batches(3, seed=1, epoch=2), strict=True
    ):
        assert_close(graph2.vectors(), graph.vectors())
        assert_close(labels2.forces, labels.forces)
        assert_close(labels2.stress, labels.stress)
        assert labels2.n_atoms.tolist() == labels.n_atoms.tolist()


@pytest.mark.slow
def test_workers_give_the_same_batches_in_the_same_order(folder):
    stored = read(DataSource(path=folder / "store.h5"))
    one, other = (GraphDataset(stored, 4.0, workers) for workers in (0, 2))
    for _ in range(2):
        assert_same_batches(one, other)
    assert [part is None for part in other.batches(9, part=1, parts=2)] == [False, True]


def test_fingerprints_tell_contents_apart(folder):
    clusters = labelled_clusters(10, periodic=True)
    store = DataSource(path=folder / "store.h5")
    whole = read(store)
    assert fingerprint(whole) == fingerprint(read(store))
    others = [
        read(DataSource(path=folder / "store.h5", weight=2.0)),
        read(store, labels=Labels()),
        read(DataSource(path=folder / "store.h5", index=":9")),
        selected(whole, [1, 0]),
        selected(whole, [0, 1]),
        Joined([whole, whole]),
        clusters[:9],
        clusters[::-1],
    ]
    assert len({fingerprint(structures) for structures in [whole, *others]}) == 9


def test_sequences_against_lists():
    parts = [list(range(3)), [], list(range(10, 15))]
    whole, joined = [*parts[0], *parts[2]], Joined(parts)
    chosen = Selected(joined, [6, 0, 3])
    assert list(joined) == whole and len(joined) == 8 and list(chosen) == [13, 0, 10]
    assert [joined[i] for i in range(-8, 8)] == [whole[i] for i in range(-8, 8)]
    for index in (slice(2, 7, 2), slice(None, None, -3), slice(5, 2)):
        assert list(joined[index]) == whole[index]
        assert list(chosen[index]) == [13, 0, 10][index]
    for index in (8, -9):
        with pytest.raises(IndexError):
            joined[index]
    assert len(Joined([])) == 0 and np.array_equal(list(Joined([])), [])


def test_message_of_a_bad_frame_names_the_file(folder, tmp_path):
    path = tmp_path / "bad.xyz"
    path.write_text("1\nenergy=-2.0\nO 0 0 0\n1\nenrgy=-2.0\nO 0 0 0\n")
    with pytest.raises(InputError, match=re.escape(f"{path}, frame 1: no energy label 'energy', no forces")):
        read(DataSource(path=path), labels=Labels())
    assert len(read_structures(folder / "plain.traj")) == 10

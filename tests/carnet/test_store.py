"""Stores: exact round trip, any frame from any process, and clear errors for damaged files."""

import json
import pickle
import weakref
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context

import h5py
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from carnet import (
    DataSource,
    Declaration,
    InputError,
    Labels,
    Structure,
    Units,
    check_data,
    read_structures,
    split_file,
    write_store,
)
from carnet.commands.declarations import parse_labels
from carnet.data.reading.sources import read_sources
from carnet.data.reading.store import SEAL, StructureStore, seal
from carnet.data.splits import Split
from tests.carnet.labelled_frames import labelled_clusters

FIELDS = ("numbers", "positions", "cell", "pbc", "energy", "forces", "stress", "weight", "group")


def assert_same(found, expected):
    for name in FIELDS:
        one, other = getattr(found, name), getattr(expected, name)
        if isinstance(other, np.ndarray):
            assert one.dtype == other.dtype and np.array_equal(one, other, equal_nan=True), name
        else:
            assert one == other and type(one) is type(other), name
    assert found.digest() == expected.digest()


numbers = st.floats(-1e6, 1e6, allow_nan=False)


@st.composite
def structures(draw):
    """Structures with any subset of the labels, and forces on some atoms."""
    n_atoms = draw(st.integers(1, 4))
    forces = draw(st.none() | arrays(np.float64, (n_atoms, 3), elements=numbers))
    if forces is not None:
        forces[draw(st.lists(st.integers(0, n_atoms - 1), max_size=2))] = np.nan
    stress = draw(st.none() | arrays(np.float64, (3, 3), elements=numbers))
    return Structure(
        numbers=draw(st.lists(st.integers(1, 118), min_size=n_atoms, max_size=n_atoms)),
        positions=draw(arrays(np.float64, (n_atoms, 3), elements=numbers)),
        cell=np.diag(draw(st.tuples(*[st.floats(0.5, 50)] * 3))) + np.tri(3, k=-1),
        pbc=draw(st.tuples(*[st.booleans()] * 3)),
        energy=draw(st.none() | numbers),
        forces=forces,
        stress=None if stress is None else stress + stress.T,
        weight=draw(st.sampled_from([1.0, 0.0, 2.5])),
        group=draw(st.none() | st.text(max_size=5)),
        source=draw(st.sampled_from(["a.xyz, frame 3", "made by hand", "ü.xyz, frame 0"])),
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(structures(), min_size=1, max_size=6))
def test_round_trip_keeps_every_bit(tmp_path, originals):
    counts = []
    assert write_store(tmp_path / "data.h5", iter(originals), counts.append) == len(originals)
    assert counts == list(range(1, len(originals) + 1))
    store = StructureStore(tmp_path / "data.h5")
    assert len(store) == len(originals)
    for index in reversed(range(len(originals))):
        assert_same(store[index], originals[index])
    labelled = {quantity for structure in originals for quantity in structure.quantities}
    assert set(store.quantities) == labelled


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    path = tmp_path_factory.mktemp("store") / "clusters.h5"
    originals = labelled_clusters(10, periodic=True) + labelled_clusters(10)
    write_store(path, originals)
    return path, originals


def test_sequence(written):
    path, originals = written
    store = StructureStore(path)
    assert_same(store[-1], originals[-1])
    for found, expected in zip(store, originals, strict=True):
        assert_same(found, expected)
    for found, expected in zip(store[3:15:4], originals[3:15:4], strict=True):
        assert_same(found, expected)
    assert_same(store[::-1][2:][0], originals[-3])
    for index in (20, -21):
        with pytest.raises(IndexError):
            store[index]
    assert store[4].source == f"{path}, frame 4"


def test_it_says_what_it_holds(written):
    store = StructureStore(written[0])
    about = store.description
    assert (about["version"], about["conventions"], about["frames"]) == (1, 1, 20)
    assert about["units"]["stress_sign"] == "tensile" and about["units"]["forces"] == "eV/Ang"
    with h5py.File(written[0]) as file:  # and anybody can read it
        assert file["frames/energy"][7] == written[1][7].energy


def test_stores_are_read_like_any_other_file(written, tmp_path):
    _path, originals = written
    labels = Labels(stress="stress", weight="weight", group="group")
    weighted = [replace(s, weight=2.0, group="g") for s in originals]
    write_store(tmp_path / "weighted.h5", weighted)
    for found, expected in zip(read_structures(tmp_path / "weighted.h5", labels, "::3"), weighted[::3], strict=True):
        assert_same(found, expected)
        assert found.source.startswith(f"{tmp_path / 'weighted.h5'}, frame ")


def test_structures_do_not_change_the_file(written):
    store = StructureStore(written[0])
    store[0].positions[:] = 0.0
    assert_same(store[0], written[1][0])
    with pytest.raises(ValueError, match="read-only"):
        store.column("energy")[0] = 0.0


def _sum_of_energies(store, indices):
    return sum(store[index].energy for index in indices)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_several_processes_read_at_once(written, method):
    store, expected = StructureStore(written[0]), sum(s.energy for s in written[1])
    with ProcessPoolExecutor(2, mp_context=get_context(method)) as pool:
        orders = [np.random.default_rng(seed).permutation(20).tolist() for seed in range(4)]
        sums = list(pool.map(_sum_of_energies, [store] * 4, orders))
    assert sums == pytest.approx([expected] * 4)
    assert_same(pickle.loads(pickle.dumps(store))[5], written[1][5])


def test_writing_does_not_collect_structures(tmp_path):
    """Each structure can go before the next one is made."""
    alive = weakref.WeakSet()

    def made():
        for structure in labelled_clusters(6):
            copy = replace(structure)
            alive.add(copy)
            assert len(alive) <= 2
            yield copy

    write_store(tmp_path / "data.h5", made())
    assert [path.name for path in tmp_path.iterdir()] == ["data.h5"]


def test_failure_leaves_nothing_behind(tmp_path):
    def failing():
        yield labelled_clusters(1)[0]
        raise InputError("frame 1: bad")

    with pytest.raises(InputError, match="frame 1: bad"):
        write_store(tmp_path / "data.h5", failing())
    with pytest.raises(InputError, match="no structures to write"):
        write_store(tmp_path / "data.h5", [])
    with pytest.raises(InputError, match="named .h5 or .hdf5"):
        write_store(tmp_path / "data.xyz", labelled_clusters(1))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("part", [0.0, 0.05, 0.3, 0.6, 0.9, 0.999])
def test_truncated(written, tmp_path, part):
    content = written[0].read_bytes()
    path = tmp_path / "short.h5"
    path.write_bytes(content[: int(part * len(content))])
    with pytest.raises(InputError, match="short.h5: truncated, damaged, or not an HDF5 file"):
        StructureStore(path)


def test_foreign_files(tmp_path, written):
    path = tmp_path / "foreign.h5"
    for wrong, message in ((path, "no such file"), (tmp_path, "is a folder")):
        with pytest.raises(InputError, match=message):
            StructureStore(wrong)
    path.write_text("2\nenergy=1\nH 0 0 0\n")
    with pytest.raises(InputError, match="not an HDF5 file"):
        StructureStore(path)
    with h5py.File(path, "w") as file:
        file["frames/energy"] = [1.0]
    with pytest.raises(InputError, match="not one that `carnet data convert` wrote"):
        StructureStore(path)


def damage(path, written, change):
    path.write_bytes(written[0].read_bytes())
    with h5py.File(path, "a") as file:
        change(file)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda file: file.attrs.modify("version", 9), "version 9 .*; a newer carnet wrote it"),
        (lambda file: file.__delitem__("atoms/positions"), "the column 'positions' is missing"),
        (lambda file: file.__delitem__("atoms/numbers"), "the column 'numbers' is missing"),
        (lambda file: file.__delitem__("frames"), "damaged"),
        (lambda file: file.__delitem__("description"), "damaged"),
        (
            lambda file: (
                file.__delitem__("frames/energy"),
                file["frames"].create_dataset("energy", data=[1.0]),
            ),
            "the column 'energy' is not <f8 of shape",
        ),
        (
            lambda file: (
                file.__delitem__("atoms/forces"),
                file["atoms"].create_dataset("forces", data=np.zeros((80, 3)), chunks=(4, 3)),
            ),
            "the column 'forces' is not <f8",
        ),
    ],
)
def test_damaged_or_newer(tmp_path, written, change, message):
    path = tmp_path / "damaged.h5"
    damage(path, written, change)
    with pytest.raises(InputError, match=message):
        StructureStore(path)


def _seal_anew(file, **changes):
    description = json.loads(file["description"].asstr()[()]) | changes
    text = json.dumps({key: value for key, value in description.items() if value is not None})
    del file["description"]
    file["description"] = text
    if SEAL in file.attrs:
        file.attrs[SEAL] = seal(text)


def _set(name, place, value):
    def change(file):
        file[name][place] = value

    return change


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_set("frames/group", 3, 5), "a frame has a group that is none of the 0"),
        (_set("frames/group", 3, -2), "a frame has a group"),
        (_set("frames/file", 3, 1), "a frame has a file that is none of the 1"),
        (_set("frames/first_atom", 2, 2), "do not ascend from 0 to 78"),
        (_set("frames/first_atom", 0, 1), "do not ascend from 0 to 78"),
        (_set("frames/first_atom", -1, 2**40), "do not ascend from 0 to 78"),
        (lambda file: file.__delitem__("frames/checksum"), "the column 'checksum' is missing"),
        (lambda file: file.attrs.modify(SEAL, "0" * 64), "its description is not what was written"),
        (lambda file: file.attrs.__setitem__("version", "1"), "has no description, or no version"),
        (
            lambda file: _seal_anew(file, conventions="1"),
            "not understood .*conventions: Input should be a valid integer",
        ),
        (lambda file: _seal_anew(file, frames=19), "the column 'first_atom' is not"),
        (lambda file: _seal_anew(file, frames=10**15), "the column 'first_atom' is not"),
        (lambda file: _seal_anew(file, units={"energy": "meV"}), "expected the units"),
        (lambda file: _seal_anew(file, fingerprint=None), "fingerprint: Field required"),
        (lambda file: _seal_anew(file, targets=[{"name": "energy"}]), "its description is not understood"),
        (lambda file: _seal_anew(file, groups="abc"), "its description is not understood"),
    ],
)
def test_what_a_store_is_read_by_is_checked_when_it_is_opened(tmp_path, written, change, message):
    path = tmp_path / "damaged.h5"
    damage(path, written, change)
    with pytest.raises(InputError, match=f"damaged.h5: damaged: .*{message}"):
        StructureStore(path)


COLUMNS_OF_FRAMES = ("first_atom", "cell", "pbc", "weight", "energy", "stress", "checksum")


@pytest.mark.parametrize(
    "name", [*(f"frames/{name}" for name in COLUMNS_OF_FRAMES), "atoms/numbers", "atoms/positions", "atoms/forces"]
)
def test_no_changed_bit_of_a_column_goes_unnoticed(tmp_path, written, name):
    path = tmp_path / "changed.h5"

    def change(file):
        offset, size = file[name].id.get_offset(), file[name].id.get_storage_size()
        places.append(offset + int(np.random.default_rng(len(name)).integers(size)))

    places = []
    damage(path, written, change)
    content = bytearray(path.read_bytes())
    content[places[0]] ^= 2
    path.write_bytes(content)
    with pytest.raises(InputError, match="changed.h5"):
        for found, expected in zip(StructureStore(path), written[1], strict=True):
            assert_same(found, expected)  # reached where the number that changed stands for nothing, as NaN does
        raise InputError("changed.h5: all frames are the same")


def as_before(file):
    """What carnet 0.1.0 wrote: no checksums."""
    del file["frames/checksum"], file.attrs[SEAL]
    _seal_anew(file, **{"stress labels left out": None, "targets": None})


def test_stores_without_checksums_are_compared_with_their_fingerprint(tmp_path, written):
    path, labels = tmp_path / "old.h5", Labels(stress="stress")
    damage(path, written, as_before)
    for found, expected in zip(read_structures(path, labels), written[1], strict=True):
        assert_same(found, expected)
    with h5py.File(path, "a") as file:
        file["atoms/positions"][7, 1] += 1e-9
    for read in (
        lambda: read_structures(path, labels),
        lambda: read_sources([DataSource(path=path)], labels, Units()),
        lambda: check_data([DataSource(path=path)], Declaration(labels)),
        lambda: split_file(path, tmp_path / "a.h5", tmp_path / "b.h5", Split(count=1)),
    ):
        with pytest.raises(InputError, match="old.h5: damaged: its structures are not those that were written"):
            read()


def test_an_index_error_is_not_the_end_of_a_store(written, monkeypatch):
    store = StructureStore(written[0])

    def failing(position):
        raise IndexError(position)

    monkeypatch.setattr(store, "_item", failing)
    with pytest.raises(IndexError):
        list(store)


@pytest.mark.parametrize(
    "text",
    [
        "energy=E",
        "forces=none",
        "energy=none,forces=F",
        "energy=E,virial=W,group=bath,weight=w",
        "stress=S,forces_mask=m",
    ],
)
def test_labels_are_told_as_a_command_line_declares_them(text):
    labels, _ = parse_labels(text, usual=Labels())
    option, told = labels.option().split(" ", 1)
    assert option == "--labels" and parse_labels(told, usual=Labels())[0] == labels
    others, _ = parse_labels(labels.option(["group", "weight"]).split(" ", 1)[1], usual=Labels())
    assert others == labels.model_copy(update={"group": None, "weight": None})


def test_a_store_without_a_label_is_checked_by_those_that_it_has(tmp_path):
    path = tmp_path / "clusters.h5"
    write_store(path, labelled_clusters(6))
    usual, _ = parse_labels(None)
    report = check_data([DataSource(path=path)], Declaration(usual))
    assert report.frames == 6 and "stress" in usual.quantities
    labels, required = parse_labels("stress=stress")
    with pytest.raises(InputError, match="no frame has the stress label 'stress'"):
        check_data([DataSource(path=path)], Declaration(labels, required))
    with pytest.raises(InputError, match="no frame has the stress label 'stress'"):
        check_data([DataSource(path=path)], Declaration(Labels(energy=None, forces=None, stress="stress")))

"""Tensor targets in files: every form, partial labels, units, checks; stores and several files."""

from __future__ import annotations

import ase.io
import ase.units
import numpy as np
import pytest
from ase import Atoms
from ase.db import connect
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import cartensor
from carnet import (
    DataSource,
    GraphDataset,
    InputError,
    Labels,
    Structure,
    TargetConfig,
    Units,
    convert,
    from_atoms,
    read_structures,
    to_atoms,
)
from carnet.data.reading.frame_filter import FrameFilter
from carnet.data.reading.sources import read_sources
from carnet.data.reading.store import StructureStore
from carnet.data.reading.target_labels import TargetReader
from carnet.testing import assert_close

NONE = Labels(energy=None, forces=None)
SYMMETRIES = ["scalar", "vector", "ij", "ij=ji", "ij=-ji", "ijk=ikj", "ijkl=jikl=klij", "ijkl=jikl=ijlk"]
FORMS = ["full", "voigt", "mandel", "natural"]


def molecule(seed=0, n_atoms=3):
    random = np.random.default_rng(seed)
    return Atoms("OHSi"[: n_atoms + (n_atoms == 3)], positions=random.normal(size=(n_atoms, 3)) * 2)


def natural_rows(target, rows, seed=0):
    return np.random.default_rng(seed).normal(size=(rows, target.dimension))


def labelled(target, seed=0, flat=False, n_atoms=3):
    """Atoms with a label in the target's form, and its natural parts."""
    atoms = molecule(seed, n_atoms)
    rows = natural_rows(target, n_atoms if target.per == "atom" else 1, seed)
    values = target.in_form(rows)
    if flat:
        values = values.reshape(len(rows), -1)
    if target.per == "atom":
        atoms.arrays[target.label_name] = values
    else:
        atoms.info[target.label_name] = values[0]
    return atoms, rows


def read_one(atoms, *targets, check=True):
    reader = TargetReader(targets)
    structure = from_atoms(atoms, None, "frame", targets=reader)
    if check:
        reader.check()
    return structure


@given(
    symmetry=st.sampled_from(SYMMETRIES),
    form=st.sampled_from(FORMS),
    parity=st.sampled_from(["polar", "axial"]),
    per=st.sampled_from(["structure", "atom"]),
    flat=st.booleans(),
    seed=st.integers(0, 99),
)
@settings(max_examples=60, deadline=None)
def test_every_form_gives_the_natural_parts(symmetry, form, parity, per, flat, seed):
    target = TargetConfig(name="t", symmetry=symmetry, form=form, parity=parity, per=per)
    atoms, rows = labelled(target, seed, flat)
    assert_close(read_one(atoms, target).tensors["t"], rows)


@given(order=st.permutations("ijkl"), signs=st.sampled_from(["", "-"]), seed=st.integers(0, 99))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
def test_any_symmetry_is_checked_and_what_is_within_the_tolerance_is_projected_out(order, signs, seed):
    symmetry = f"ijkl={signs}{''.join(order)}"
    assume(not cartensor.parse_index_symmetry(symmetry).is_contradictory)
    target = TargetConfig(name="t", symmetry=symmetry, parity="axial")
    noise = np.random.default_rng(seed).normal(size=(3, 3, 3, 3))
    full = target.full(natural_rows(target, 1, seed)[0])
    atoms = molecule()
    atoms.info["t"] = full + 1e-4 * noise
    assert_close(read_one(atoms, target).tensors["t"][0], target.natural(atoms.info["t"]))
    violation = noise - target.full(target.natural(noise))
    if np.abs(violation).max() > 1e-8:
        atoms.info["t"] = full + np.abs(full).max() / np.abs(violation).max() * violation
        with pytest.raises(InputError, match=f"frame: target t .* is not {symmetry}: its component [xyz]{{4}} is"):
            read_one(atoms, target)


@pytest.mark.parametrize("suffix", [".extxyz", ".db"])
def test_files_of_every_format(tmp_path, suffix):
    """Nested, flat and Voigt labels of structures, and labels of some atoms, written by ASE."""
    targets = [
        TargetConfig(name="general", symmetry="ij"),
        TargetConfig(name="stiffness", symmetry="elastic stiffness", form="voigt"),
        TargetConfig(name="beta", symmetry="ijk=ikj"),
        TargetConfig(name="dipole", symmetry="vector"),
        TargetConfig(name="shielding", symmetry="ij", per="atom"),
    ]
    frames, expected = [], []
    for seed in range(3):
        atoms, values = molecule(seed), {}
        for target in targets:
            source, rows = labelled(target, seed, flat=target.name in ("general", "beta", "shielding"))
            atoms.info.update(source.info)
            values[target.name] = rows
            if target.per == "atom":
                atoms.arrays[target.name] = source.arrays[target.name].copy()
                atoms.arrays[target.name][1] = np.nan
                rows[1] = np.nan
        frames.append(atoms)
        expected.append(values)
    path = tmp_path / f"frames{suffix}"
    if suffix == ".db":
        with connect(path) as database:
            for atoms in frames:
                data = {**atoms.info, "shielding": atoms.arrays["shielding"]}
                database.write(Atoms(atoms.numbers, atoms.positions), data=data)
    else:
        ase.io.write(path, frames)
    for structure, values in zip(read_structures(path, targets=targets), expected, strict=True):
        for target in targets:
            known = ~np.isnan(values[target.name][:, 0])
            found = structure.tensors[target.name]
            assert (~np.isnan(found[:, 0]) == known).all()
            np.testing.assert_allclose(found[known], values[target.name][known], atol=1e-6)


def test_units_sign_and_order_of_files():
    target = TargetConfig(
        name="p", symmetry="ij=ji", form="voigt", voigt_order="vasp", unit="GPa", file_unit="kbar", sign=-1
    )
    atoms = molecule()
    atoms.info["p"] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]  # xx yy zz xy yz xz
    full = target.full(read_one(atoms, target).tensors["p"][0])
    assert_close(full, -0.1 * np.array([[1, 4, 6], [4, 2, 5], [6, 5, 3]]))


def test_species_masks_and_gaps_choose_the_labelled_atoms():
    atoms = molecule(n_atoms=3)  # O, H, Si
    values = np.arange(27.0).reshape(3, 9)
    atoms.arrays["s"], atoms.arrays["known"] = values, np.array([True, True, False])
    base = {"name": "s", "symmetry": "ij", "per": "atom"}
    for options, known in [
        ({}, [0, 1, 2]),
        ({"mask": "known"}, [0, 1]),
        ({"species": ["O", "Si"]}, [0, 2]),
        ({"species": "O", "mask": "known"}, [0]),
    ]:
        target = TargetConfig(**base, **options)
        rows = read_one(atoms, target).tensors["s"]
        assert np.flatnonzero(~np.isnan(rows[:, 0])).tolist() == known
        assert_close(target.full(rows[known]).reshape(-1, 9), values[known])
    with pytest.raises(InputError, match="no atom has a value of 's' that counts"):
        read_one(atoms, TargetConfig(**base, species="S"))


@pytest.mark.parametrize(
    ("options", "value", "message"),
    [
        ({}, np.ones(6), r"shape \(6,\), expected \(3, 3\), or 9 numbers.*the form 'voigt' would fit"),
        ({}, np.ones((3, 9)), "declared as per: atom"),
        ({"per": "atom"}, np.ones(9), "declared as per: structure"),
        ({"form": "voigt"}, np.eye(3), "the form 'full' would fit"),
        ({}, np.full(9, np.inf), "not finite"),
        ({}, [1.0, np.nan, 0, 0, 0, 0, 0, 0, 0], "not finite"),
        ({}, "nine", "is not numeric"),
        ({}, [[1, 2], [3]], "is not numeric"),
        ({"scale": "log"}, np.diag([1.0, 2.0, -0.1]), "frame: target t .* not positive definite .*-0.1"),
        ({}, [0, 1, 0, -1, 0, 0, 0, 0, 0], "is not ij=ji: its component xy is 1, expected 0 by the symmetry"),
    ],
)
def test_what_is_wrong_with_a_label_is_said(options, value, message):
    target = TargetConfig(**{"name": "t", "symmetry": "ij=ji", **options})
    atoms = molecule()
    atoms.info["t"] = value
    with pytest.raises(InputError, match=message):
        read_one(atoms, target)


def test_tensors_of_edges_are_refused_and_born_charges_are_of_atoms():
    with pytest.raises(InputError, match="Born charges .* are per: atom"):
        TargetReader([TargetConfig(name="hessian", symmetry="ij", per="edge")])
    charges = TargetConfig(name="born", symmetry="Born charge", per="atom", index_order="ji", unit="e")
    atoms = molecule()
    atoms.arrays["born"] = np.arange(27.0).reshape(3, 9)
    full = charges.full(read_one(atoms, charges).tensors["born"])
    assert_close(full, np.arange(27.0).reshape(3, 3, 3).swapaxes(1, 2))


def test_noise_of_a_tensor_that_is_nearly_zero_has_no_symmetry(tmp_path):
    target = TargetConfig(name="t", symmetry="ij=ji")
    frames = [molecule(seed) for seed in range(5)]
    for seed, atoms in enumerate(frames):
        atoms.info["t"] = np.eye(3).ravel() if seed else 1e-7 * np.arange(9.0)
    ase.io.write(tmp_path / "few.extxyz", frames)
    assert len(read_structures(tmp_path / "few.extxyz", targets=[target])) == 5


def frames_with_gaps(path, frames=6):
    """Every second frame has a tensor of the structure; silicon alone has tensors of atoms."""
    written = []
    for seed in range(frames):
        atoms = molecule(seed)
        atoms.info |= {"kind": "bad" if seed == 4 else "good", "outlier": seed == 5, "energy": -1.0 * seed}
        if seed % 2 == 0:
            atoms.info["alpha"] = np.diag([1.0, 2.0, 3.0 + seed]).ravel()
        atoms.arrays["s"] = np.where((atoms.numbers == 14)[:, None], 1.0 + seed, np.nan) * np.eye(3).ravel()
        written.append(atoms)
    ase.io.write(path, written)
    return path


ALPHA = TargetConfig(name="alpha", symmetry="ij=ji", unit="Ang^3")
SHIELDING = TargetConfig(name="s", symmetry="ij", per="atom", species="Si", unit="ppm")


def test_partial_labels_and_mixed_batches(tmp_path):
    path = frames_with_gaps(tmp_path / "some.extxyz")
    structures = read_structures(path, NONE, targets=[ALPHA, SHIELDING])
    assert [s.labelled_tensors for s in structures] == 3 * [("alpha", "s"), ("s",)]
    dataset = GraphDataset(structures, 4.0)
    assert (dataset.quantities, dataset.tensors) == ((), ("alpha", "s"))
    _, targets = next(dataset.batches(6))
    alpha, shielding = targets.tensors["alpha"], targets.tensors["s"]
    assert alpha.shape == (6, 6) and shielding.shape == (18, 9)
    assert (alpha[:, 0].isnan() == (np.arange(6) % 2 == 1)).all()
    assert (~shielding[:, 0].isnan()).sum() == 6
    _, first = next(dataset.batches(1))
    assert first.to("cpu").tensors["alpha"].shape == (1, 6)


def test_frames_without_any_label_are_an_error_or_left_out(tmp_path):
    path = frames_with_gaps(tmp_path / "some.extxyz")
    with pytest.raises(InputError, match="frame 1: no target alpha label 'alpha'; the frame has"):
        read_structures(path, NONE, targets=[ALPHA])
    skip = FrameFilter(unlabelled=True)
    assert len(read_structures(path, NONE, targets=[ALPHA], skip=skip)) == skip.skipped == 3


@pytest.mark.parametrize(
    ("rules", "kept"),
    [({"outlier": (True,)}, 5), ({"kind": ("bad", "worse")}, 5), ({"outlier": (True,), "kind": ("bad",)}, 4)],
)
def test_frames_are_left_out_by_their_keys(tmp_path, rules, kept):
    path = frames_with_gaps(tmp_path / "some.extxyz")
    skip = FrameFilter(rules)
    assert len(read_structures(path, Labels(forces=None), skip=skip)) == kept
    assert skip.skipped == 6 - kept


def test_keys_that_no_frame_has_are_misspelt(tmp_path):
    path = frames_with_gaps(tmp_path / "some.extxyz")
    with pytest.raises(InputError, match="no frame has the key 'outliers' .* Did you mean 'outlier'"):
        read_structures(path, Labels(forces=None), skip=FrameFilter({"outliers": (True,)}))
    with pytest.raises(InputError, match="all frames are left out"):
        read_structures(path, Labels(forces=None), skip=FrameFilter({"kind": ("good", "bad")}))
    with pytest.raises(InputError, match="no frame has the target beta label 'beta'"):
        read_structures(path, Labels(forces=None), targets=[TargetConfig(name="beta", symmetry="ij")])


def test_files_that_give_a_target_in_their_own_ways(tmp_path):
    one, other, third = (molecule(seed) for seed in range(3))
    full = np.array([[4.0, 0.1, 0.2], [0.1, 5.0, 0.3], [0.2, 0.3, 6.0]])
    one.info["alpha"] = full.ravel()
    other.info["pol"] = -full[[0, 1, 2, 1, 0, 0], [0, 1, 2, 2, 2, 1]] / ase.units.Bohr**3
    third.info["energy"] = -1.0
    for name, atoms in (("one", one), ("other", other), ("third", third)):
        ase.io.write(tmp_path / f"{name}.extxyz", atoms)
    sources = [
        DataSource(path=tmp_path / "one.extxyz"),
        DataSource(
            path=tmp_path / "other.extxyz",
            targets={"alpha": {"label": "pol", "form": "voigt", "file_unit": "Bohr^3", "sign": -1}},
        ),
        DataSource(path=tmp_path / "third.extxyz", labels={"energy": "energy"}, targets={"alpha": None}),
    ]
    found = read_sources(sources, NONE, Units(), targets=[ALPHA])
    for structure in found[:2]:
        assert_close(ALPHA.full(structure.tensors["alpha"][0]), full, dtype="float32")
    assert np.isnan(found[2].tensors["alpha"]).all() and found[2].energy == -1.0
    restored = DataSource.model_validate(sources[1].model_dump())
    assert restored.targets == sources[1].targets
    wrong = DataSource(path=tmp_path / "one.extxyz", targets={"alpa": None})
    with pytest.raises(InputError, match="no target is called 'alpa'; .* Did you mean 'alpha'"):
        read_sources([wrong], NONE, Units(), targets=[ALPHA])


def test_a_store_keeps_tensors_and_their_meaning(tmp_path):
    path, store_path = frames_with_gaps(tmp_path / "some.extxyz"), tmp_path / "store.h5"
    skip = FrameFilter({"outlier": (True,)}, unlabelled=True)
    convert([path], store_path, NONE, targets=[ALPHA, SHIELDING], skip=skip)
    direct = read_structures(path, NONE, targets=[ALPHA, SHIELDING])[:5]
    store = StructureStore(store_path)
    assert [target.name for target in store.targets] == ["alpha", "s"]
    for found, expected in zip(store, direct, strict=True):
        assert found.digest() == expected.digest()
    assert store.labelled((), ["alpha"]).tolist() == [True, False, True, False, True]
    # the declaration of files, their forms and masks, says nothing of a store; units are converted
    wanted = TargetConfig(name="alpha", symmetry="polarizability", form="voigt", unit="Bohr^3", label="pol")
    found = read_sources([DataSource(path=store_path)], NONE, Units(), None, [wanted], FrameFilter(unlabelled=True))
    assert len(found) == 3
    factor = 1 / ase.units.Bohr**3
    assert_close(found[1].tensors["alpha"], factor * direct[2].tensors["alpha"])
    again = read_structures(store_path, NONE, "::2", targets=[wanted])
    assert_close(again[1].tensors["alpha"], found[1].tensors["alpha"])
    dataset = GraphDataset(found, 4.0)
    assert dataset.tensors == ("alpha",)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"symmetry": "ij"}, "symmetry: ij=ji, expected ij"),
        ({"symmetry": "ij=ji", "parity": "axial"}, "parity: polar, expected axial"),
        ({"symmetry": "ij=ji", "unit": "GPa"}, "no factor leads"),
    ],
)
def test_a_store_with_another_tensor_is_refused(tmp_path, options, message):
    path = frames_with_gaps(tmp_path / "some.extxyz")
    convert([path], tmp_path / "s.h5", NONE, targets=[ALPHA], skip=FrameFilter(unlabelled=True))
    with pytest.raises(InputError, match=message):
        read_structures(tmp_path / "s.h5", NONE, targets=[TargetConfig(name="alpha", **options)])


def test_structures_check_their_tensors():
    atoms = molecule()
    with pytest.raises(InputError, match="expected natural parts in one row for the structure or in 3"):
        Structure(atoms.numbers, atoms.positions, np.eye(3), False, tensors={"t": np.ones((2, 6))})
    labelled_one = Structure(atoms.numbers, atoms.positions, np.eye(3), False, tensors={"t": np.ones((1, 6))})
    plain = Structure(atoms.numbers, atoms.positions, np.eye(3), False, energy=1.0)
    assert labelled_one.digest() != plain.digest()
    assert_close(to_atoms(labelled_one).info["t"], np.ones(6))
    with pytest.raises(InputError, match="expected the same, with NaN where there is no label"):
        GraphDataset([labelled_one, plain], 4.0)

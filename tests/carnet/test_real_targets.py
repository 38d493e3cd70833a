"""Tensors of other people's data sets, read as they are. The folder is named by CARNET_DATA."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from carnet import DataSource, Declaration, GraphDataset, InputError, Labels, TargetConfig, check_data, read_structures
from carnet.data.checks.bond_axes import BondAxesCheck
from carnet.data.checks.orientation import MANY, orientation_consistency
from carnet.data.crystal_symmetry import crystal_symmetry
from carnet.data.reading.frame_filter import FrameFilter
from carnet.data.targets.rotation import representation
from cartensor import elastic_moduli
from tests.carnet.tensor_labels import random_rotation

FOLDER = os.environ.get("CARNET_DATA")

pytestmark = pytest.mark.skipif(FOLDER is None, reason="CARNET_DATA does not name a folder with data sets")

STIFFNESS = TargetConfig(name="C_GPa", symmetry="ijkl=jikl=klij", form="voigt", unit="GPa")
ELECTRONIC = TargetConfig(name="eps_electronic", symmetry="ij=ji", unit="1", scale="log")
SILICON = TargetConfig(name="shielding", symmetry="ij", per="atom", mask="mask", species="Si", unit="ppm")
SHIELDING = TargetConfig(name="shielding", symmetry="shielding", per="atom", unit="ppm")


def read(name, targets, index=":60", skip=None):
    path = Path(FOLDER) / name
    if not path.exists():
        pytest.skip(f"{path} is not there")
    return read_structures(path, None, index, targets=targets, skip=skip)


def comments(name):
    """The comment line of each frame, as text."""
    lines = (Path(FOLDER) / name).read_text().splitlines()
    place = 0
    while place < len(lines):
        yield lines[place + 1]
        place += int(lines[place]) + 2


def value_of(comment, key):
    text = comment.split(f"{key}=", 1)[1]
    text = text[1:].split('"', 1)[0] if text[0] == '"' else text.split()[0]
    return np.array([float(number) for number in text.split()])


@pytest.mark.parametrize(
    ("name", "key", "symmetry"),
    [
        ("qm7b_polarizability/val.extxyz", "dipole", "vector"),
        ("qm7b_polarizability/val.extxyz", "pol", "ij=ji"),
        ("tensoap_water_monomer/val.extxyz", "beta", "first hyperpolarizability"),
        ("tensoap_water_zundel/val.extxyz", "alpha", "polarizability"),
        ("tensoap_water_bulk/val.extxyz", "mu", "dipole"),
        ("mp_dielectric/val.extxyz", "eps_total", "ij=ji"),
    ],
)
def test_tensors_of_structures_are_the_numbers_of_the_file(name, key, symmetry):
    target = TargetConfig(name="t", label=key, symmetry=symmetry)
    structures = read(name, [target])
    for structure, comment in zip(structures, comments(name), strict=True):
        numbers = value_of(comment, key)
        full = target.full(structure.tensors["t"][0]).ravel()
        # what violates the symmetry by less than the tolerance is averaged out
        np.testing.assert_allclose(full, numbers, atol=target.tolerance * np.abs(numbers).max())


def test_bulk_moduli_of_the_stiffness_are_those_of_the_file():
    """Means of the bounds of Voigt and Reuss, which the data base computed itself."""
    name = "mp_elastic/val.extxyz"
    structures = read(name, [STIFFNESS], ":")
    given = np.array([value_of(comment, "K_VRH")[0] for comment in comments(name)])
    full = STIFFNESS.full(np.concatenate([s.tensors["C_GPa"] for s in structures]))
    found = elastic_moduli(full).bulk_modulus.hill
    assert np.mean(np.abs(found - given) < 0.02 * given) > 0.9


def test_shieldings_of_silicon_are_labelled_where_the_mask_says_so():
    structures = read("si_nmr/train.extxyz", [SILICON], ":")
    labelled = sum(int((~np.isnan(s.tensors["shielding"][:, 0])).sum()) for s in structures)
    assert 900 < labelled < 1335
    for structure in structures:
        assert set(structure.numbers[~np.isnan(structure.tensors["shielding"][:, 0])]) == {14}
    full = SILICON.full(np.concatenate([s.tensors["shielding"] for s in structures]))
    full = full[~np.isnan(full[:, 0, 0])]
    assert np.abs(full - full.swapaxes(1, 2)).max() > 1.0  # ppm: it has an antisymmetric part
    isotropic = np.trace(full, axis1=1, axis2=2) / 3
    assert 380 < isotropic.mean() < 460
    with pytest.raises(InputError, match="is not ij=ji"):
        read("si_nmr/train.extxyz", [TargetConfig(**{**SILICON.model_dump(), "symmetry": "ij=ji"})])


def test_outliers_of_the_molecular_crystals_are_left_out():
    skip = FrameFilter({"outlier": (True,)})
    structures = read("csd_shielding/val.extxyz", [SHIELDING], ":", skip)
    outliers = sum("outlier=T" in comment for comment in comments("csd_shielding/val.extxyz"))
    assert skip.skipped == outliers > 0
    _, targets = next(GraphDataset(structures[:3], 3.0).batches(3))
    assert targets.tensors["shielding"].shape == (sum(s.n_atoms for s in structures[:3]), 9)


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("mp_elastic/val.extxyz", STIFFNESS),
        ("mp_dielectric/val.extxyz", ELECTRONIC),
        ("si_nmr/val.extxyz", SILICON),
        ("csd_shielding/val.extxyz", SHIELDING),
    ],
)
def test_labels_are_in_the_frame_of_the_structures_and_turned_ones_are_found(name, target):
    structures = read(name, [target])
    [own] = orientation_consistency(structures, [target])
    assert own.crystals >= 5 and own.share < MANY
    turn = representation(target, random_rotation(5)[None])[0]
    turned = [replace(s, tensors={target.name: s.tensors[target.name] @ turn.T}) for s in structures]
    [wrong] = orientation_consistency(turned, [target])
    assert wrong.share > 0.9 and "other axes (e.g. IEEE)" in wrong.message


def test_the_check_says_what_is_in_the_elastic_constants():
    source = DataSource(path=Path(FOLDER) / "mp_elastic/val.extxyz", index=":60")
    declared = Declaration(Labels(energy=None, forces=None), targets=(STIFFNESS,))
    report = check_data([source], declared)
    findings = {finding.check: finding for finding in report.findings}
    assert report.labels["C_GPa"] == 60
    assert "60 of 60 frames" in findings["targets"].message
    assert findings["orientation of tensors"].severity in ("ok", "warning")


def axes_found(structures, target):
    check = BondAxesCheck(target)
    for structure in structures:
        check.add(structure, crystal_symmetry(structure))
    return check.result()


def test_bonds_tell_stiffnesses_in_standard_axes_from_those_in_the_structures_axes():
    """Of orthorhombic crystals, where no symmetry tells."""
    name = "mp_elastic/train.extxyz"
    standard = TargetConfig(**{**STIFFNESS.model_dump(), "name": "C_ieee_GPa"})
    structures = read(name, [STIFFNESS, standard], ":")
    right, wrong = axes_found(structures, STIFFNESS), axes_found(structures, standard)
    assert right.telling > 200 and not right.named
    sizes = {s.source: [s.tensors[t.name][0] for t in (STIFFNESS, standard)] for s in structures}
    differ = {k for k, (own, ieee) in sizes.items() if np.linalg.norm(own - ieee) > 0.02 * np.linalg.norm(own)}
    named = {label.source for label in wrong.named}
    assert len(named & differ) > 0.6 * len(differ) and len(named - differ) <= 0.03 * len(named)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("mp_dielectric/train.extxyz", "eps_total"),
        ("qm7b_polarizability/train.extxyz", "pol"),
        ("tensoap_water_zundel/val.extxyz", "alpha"),
        ("tensoap_water_bulk/val.extxyz", "alpha"),
    ],
)
def test_bonds_find_nothing_in_right_labels(name, key):
    target = TargetConfig(name="t", label=key, symmetry="ij=ji")
    found = axes_found(read(name, [target], ":400"), target)
    assert found is None if "water" in name else not found.named

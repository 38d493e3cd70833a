"""The embedded data: complete, physical, its parts disjoint, and what the stated level of theory gives."""

from __future__ import annotations

from itertools import combinations

import ase.io
import numpy as np
import pytest

from carnet import InputError, datasets

MOLECULES = {"ethanol": "C2H6O", "acetamide": "C2H5NO"}
PARTS = ("train", "valid", "test")
FRAMES = {
    "ethanol_train": 1008, "ethanol_valid": 204, "ethanol_test": 504,
    "acetamide_train": 504, "acetamide_valid": 102, "acetamide_test": 252,
}  # fmt: skip
LABELLED = tuple(FRAMES)


@pytest.fixture(scope="module")
def frames():
    return {name: ase.io.read(datasets.path(name), ":") for name in datasets.names()}


def stacked(frames, result):
    return np.array([frame.calc.results[result] for frame in frames])


def polarizabilities(frames):
    return np.array([frame.info["polarizability"] for frame in frames]).reshape(-1, 3, 3)


def distances(frame):
    """Sorted interatomic distances [pairs]: the same for a molecule that is moved or turned."""
    return np.sort(frame.get_all_distances()[np.triu_indices(len(frame), 1)])


def test_names_and_size():
    assert set(datasets.names()) == {*FRAMES, "isolated_atoms"}
    assert sum(datasets.path(name).stat().st_size for name in datasets.names()) < 2_000_000


def test_unknown_name_is_an_error_that_suggests():
    with pytest.raises(InputError, match="'ethanol_train'"):
        datasets.path("ethanol_trian")


@pytest.mark.parametrize("name", LABELLED)
def test_content(frames, name):
    molecule = name.split("_")[0]
    assert len(frames[name]) == FRAMES[name]
    for frame in frames[name]:
        assert frame.get_chemical_formula() == MOLECULES[molecule]
        assert not frame.pbc.any()
        assert frame.info["level"] == "GFN2-xTB"
    for temperature in (300, 450, 600):
        assert sum(frame.info["temperature"] == temperature for frame in frames[name]) == FRAMES[name] // 3


@pytest.mark.parametrize("molecule", MOLECULES)
def test_parts_come_from_different_trajectories_and_share_no_geometry(frames, molecule):
    for first, second in combinations(PARTS, 2):
        pair = (frames[f"{molecule}_{part}"] for part in (first, second))
        of_first, of_second = ({frame.info["trajectory"] for frame in part} for part in pair)
        assert of_first.isdisjoint(of_second)
    everything = [distances(frame) for part in PARTS for frame in frames[f"{molecule}_{part}"]]
    ordered = np.array(sorted(everything, key=lambda row: row[0]))
    # frames that nearly agree in the shortest distance are compared in all
    for row, candidate in enumerate(ordered):
        stop = np.searchsorted(ordered[:, 0], candidate[0] + 1e-3)
        close = np.abs(ordered[row + 1 : stop] - candidate).max(axis=1, initial=0)
        assert not (close < 1e-3).any()


@pytest.mark.parametrize("name", LABELLED)
def test_molecules_are_free(frames, name):
    """No net force and no net torque, to the rounding of what is stored."""
    forces = np.array([frame.calc.results["forces"] for frame in frames[name]])
    positions = np.array([frame.positions for frame in frames[name]])
    assert np.abs(forces.sum(axis=1)).max() < 1e-7
    assert np.abs(np.cross(positions, forces).sum(axis=1)).max() < 1e-6


@pytest.mark.parametrize("name", LABELLED)
def test_magnitudes(frames, name, isolated_energies):
    """Units: an eV, Å or e that is something else misses these ranges by far."""
    first = frames[name][0]
    atomization = stacked(frames[name], "energy") - sum(isolated_energies[symbol] for symbol in first.symbols)
    assert np.all((atomization / len(first) > -6) & (atomization / len(first) < -4))
    # a classical harmonic molecule has kT/2 of potential energy in each of its 3N-6 vibrations
    temperature = np.array([frame.info["temperature"] for frame in frames[name]])
    energies = [stacked(frames[name], "energy")[temperature == kelvin].mean() for kelvin in (300, 600)]
    harmonic = (3 * len(first) - 6) / 2 * ase.units.kB * 300
    assert 0.7 * harmonic < energies[1] - energies[0] < 1.3 * harmonic
    forces = stacked(frames[name], "forces")
    assert 0.5 < forces.std() < 3
    dipoles = np.linalg.norm(stacked(frames[name], "dipole"), axis=1)
    assert np.all((dipoles > 0.1) & (dipoles < 1.5))
    volumes = np.linalg.eigvalsh(polarizabilities(frames[name])) * 14.399645
    assert np.all((volumes > 1) & (volumes < 8))


@pytest.fixture(scope="module")
def isolated_energies(frames):
    return {str(frame.symbols): frame.calc.results["energy"] for frame in frames["isolated_atoms"]}


def test_isolated_atoms(frames):
    for frame in frames["isolated_atoms"]:
        assert len(frame) == 1
        assert np.array_equal(frame.calc.results["forces"], np.zeros((1, 3)))
    assert {str(f.symbols): f.info["unpaired_electrons"] for f in frames["isolated_atoms"]} == {
        "H": 1, "C": 2, "N": 3, "O": 2,
    }  # fmt: skip


def explained(design, target):
    """Share of the variance of `target` [samples] that a linear model on `design` [samples, terms] has."""
    solution, *_ = np.linalg.lstsq(design, target, rcond=None)
    return 1 - np.var(target - design @ solution) / np.var(target)


@pytest.mark.parametrize("name", LABELLED)
def test_tensors_turn_with_the_molecule(frames, name):
    """Fixed charges give most of the dipole, and stretched-bond terms most of the polarizability.

    Both models are equivariant by construction, and the molecules lie in all orientations: labels in another
    frame of reference than the positions, or with axes exchanged, would not be explained.
    """
    positions = np.array([frame.positions for frame in frames[name]])
    # neutral: every charge has its counterpart on the first atom
    charges = positions[:, 1:] - positions[:, :1]
    design = np.swapaxes(charges, 1, 2).reshape(-1, charges.shape[1])
    assert explained(design, stacked(frames[name], "dipole").ravel()) > 0.9
    first, second = np.triu_indices(positions.shape[1], 1)
    pairs = positions[:, first] - positions[:, second]
    stretches = np.einsum("fpi,fpj->fijp", pairs, pairs).reshape(-1, len(first))
    isotropic = np.tile(np.eye(3).ravel(), len(pairs))[:, None]
    tensors = polarizabilities(frames[name])
    assert explained(np.hstack([stretches, isotropic]), tensors.ravel()) > 0.9
    assert np.array_equal(tensors, np.swapaxes(tensors, 1, 2))


@pytest.mark.parametrize("molecule", MOLECULES)
def test_labels_are_what_gfn2_gives(frames, molecule):
    pytest.importorskip("tblite", reason="tblite has no ready-built package for this platform")
    from carnet.datasets import gfn2

    for part in PARTS:
        for frame in (frames[f"{molecule}_{part}"][0], frames[f"{molecule}_{part}"][-1]):
            point = gfn2.single_point(frame.numbers, frame.positions)
            assert point.energy == pytest.approx(frame.calc.results["energy"], abs=1e-8, rel=0)
            np.testing.assert_allclose(point.forces, frame.calc.results["forces"], rtol=0, atol=5e-7)
            np.testing.assert_allclose(point.dipole, frame.calc.results["dipole"], rtol=0, atol=2e-7)
            tensor = gfn2.polarizability(frame.numbers, frame.positions)
            np.testing.assert_allclose(tensor, frame.info["polarizability"].reshape(3, 3), rtol=0, atol=1e-5)


def test_isolated_atoms_are_what_gfn2_gives(frames):
    pytest.importorskip("tblite", reason="tblite has no ready-built package for this platform")
    from carnet.datasets import gfn2

    for frame in frames["isolated_atoms"]:
        point = gfn2.single_point(frame.numbers, frame.positions, unpaired=frame.info["unpaired_electrons"])
        assert point.energy == pytest.approx(frame.calc.results["energy"], abs=1e-8, rel=0)


def test_labels_are_derivatives_of_one_energy(frames):
    """Forces, dipole and polarizability of a stored frame against differences of the energy."""
    pytest.importorskip("tblite", reason="tblite has no ready-built package for this platform")
    from carnet.datasets import gfn2

    frame = frames["ethanol_test"][0]
    step = 2e-3
    for atom, axis in ((0, 0), (2, 1), (3, 2)):
        energies = []
        for multiple in (-2, -1, 1, 2):
            moved = frame.positions.copy()
            moved[atom, axis] += multiple * step
            energies.append(gfn2.single_point(frame.numbers, moved).energy)
        slope = (energies[0] - 8 * energies[1] + 8 * energies[2] - energies[3]) / (12 * step)
        assert -slope == pytest.approx(frame.calc.results["forces"][atom, axis], abs=1e-6)
    strength = gfn2.FIELD_STEP
    fields = (np.array([0.0, 0.0, strength]), np.array([0.0, 0.0, -strength]))
    along, against = (gfn2.single_point(frame.numbers, frame.positions, field=f).energy for f in fields)
    assert -(along - against) / (2 * strength) == pytest.approx(frame.calc.results["dipole"][2], abs=1e-6)
    curvature = (along + against - 2 * frame.calc.results["energy"]) / strength**2
    assert -curvature == pytest.approx(frame.info["polarizability"][8], abs=1e-4)

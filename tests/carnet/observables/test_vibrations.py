"""Harmonic vibrations and their intensities, against closed forms, ASE's differences, and exact second derivatives."""

import csv
import re
from dataclasses import replace

import ase.io
import numpy as np
import pytest
import torch
from ase import Atoms, units
from ase.build import add_adsorbate, bulk, fcc111, molecule
from ase.calculators.calculator import Calculator, all_changes
from ase.calculators.emt import EMT
from ase.constraints import FixAtoms, FixBondLength, FixCartesian
from ase.optimize import BFGS
from ase.vibrations import Infrared
from ase.vibrations import Vibrations as AseVibrations
from typer.testing import CliRunner

from carnet import CarNetCalculator, InputError, TargetConfig, build_graph, to_atoms, vibrations
from carnet.commands.main import app
from carnet.simulation.observables.vibration_results import vibration_results
from tests.carnet.point_charges import PointCharges
from tests.carnet.small_models import MOLECULE
from tests.carnet.tensor_formula import TensorFormula
from tests.carnet.tensor_models import tensor_model
from tests.carnet.test_report import Page

TO_CM = 1e10 * np.sqrt(units._e / units._amu) / (2 * np.pi * units._c * 100)  # of sqrt(eV/Å^2/amu)
KM_MOL = 42.2561  # of 1 (D/Å)^2/amu, as programs of quantum chemistry print it
DIPOLE = TargetConfig(name="mu", symmetry="vector", unit="Debye")
ALPHA = TargetConfig(name="alpha", symmetry="ij=ji", unit="a.u.")


class Quadratic(Calculator):
    """E = 1/2 u K u of displacements from rest, so that differences of forces are exact."""

    implemented_properties = ["energy", "forces"]

    def __init__(self, rest, hessian):
        super().__init__()
        self.rest, self.hessian = rest, hessian

    def calculate(self, atoms=None, properties=("energy",), system_changes=all_changes):
        super().calculate(atoms, properties, system_changes)
        moved = (self.atoms.positions - self.rest).ravel()
        slope = self.hessian @ moved
        self.results = {"energy": 0.5 * moved @ slope, "forces": -slope.reshape(-1, 3)}


def spring(rows, stiffness):
    """The Hessian of 1/2 k |row . u|^2 for each row of coefficients."""
    return sum(stiffness * np.outer(row, row) for row in np.atleast_2d(rows).astype(float))


STRETCH, BEND, LENGTH, CHARGE, SLOPE = 85.0, 4.0, 1.16, 0.35, 1.4
OXYGEN, CARBON = 15.999, 12.011


def carbon_dioxide():
    """O C O along z: two springs, a stiffness against x_1 - 2 x_C + x_2, charges -q, 2 q, -q, alpha = c (sum of r r^T)."""
    x, y, z = (np.kron(np.eye(3), np.eye(3)[axis]) for axis in range(3))
    hessian = spring([z[1] - z[0], z[2] - z[1]], STRETCH) + spring([p[0] - 2 * p[1] + p[2] for p in (x, y)], BEND)
    places = LENGTH * np.array([[0, 0, -1.0], [0, 0, 0], [0, 0, 1.0]])
    turn, _ = np.linalg.qr(np.random.default_rng(2).normal(size=(3, 3)))
    whole = np.kron(np.eye(3), turn)
    atoms = Atoms("OCO", places @ turn.T, masses=[OXYGEN, CARBON, OXYGEN])
    atoms.calc = Quadratic(atoms.positions.copy(), whole @ hessian @ whole.T)
    return atoms, PointCharges([-CHARGE, 2 * CHARGE, -CHARGE], bonds=[(0, 1), (1, 2)], slope=SLOPE)


def test_carbon_dioxide_in_closed_form():
    """G. Herzberg, Infrared and Raman Spectra (1945): three wavenumbers, and which of them light sees."""
    found = vibrations(*carbon_dioxide())
    ratio = 1 + 2 * OXYGEN / CARBON
    bend = np.sqrt(BEND * (2 / OXYGEN + 4 / CARBON))
    expected = TO_CM * np.array([bend, bend, np.sqrt(STRETCH / OXYGEN), np.sqrt(STRETCH * ratio / OXYGEN)])
    np.testing.assert_allclose(found.wavenumbers, np.sort(expected), rtol=1e-9)
    assert found.is_stable and len(found.free) == 5 and np.abs(found.free).max() < 0.01
    assert found.zero_point == pytest.approx(0.5 * units.invcm * expected.sum(), rel=1e-9)
    # the bend and the antisymmetric stretch move carbon against oxygen; the symmetric stretch leaves it at rest
    slope = 2 * CHARGE**2 * ratio / OXYGEN / units.Debye**2
    seen = np.isclose(found.wavenumbers, expected[2], rtol=1e-6)
    np.testing.assert_allclose(found.infrared[~seen], KM_MOL * slope, rtol=1e-5)
    np.testing.assert_allclose(found.infrared[seen], 0.0, atol=1e-9)
    # d(alpha_zz)/dQ = 2 c l (two bonds) / sqrt(2 m): a' is a third of it, gamma' all of it
    zz = 4 * SLOPE * LENGTH / np.sqrt(2 * OXYGEN)
    np.testing.assert_allclose(found.raman_activity[seen], 12 * zz**2, rtol=1e-9)
    np.testing.assert_allclose(found.depolarization[seen], 1 / 3, rtol=1e-9)
    np.testing.assert_allclose(found.raman_activity[~seen], 0.0, atol=1e-9)
    assert np.isnan(found.depolarization[~seen]).all()
    np.testing.assert_allclose(found.born_charges[1], 2 * CHARGE * np.eye(3), rtol=1e-12, atol=1e-12)


def test_areas_of_lines_are_intensities():
    found = vibrations(*carbon_dioxide())
    grid = np.arange(0.0, 20000.0, 0.5)
    assert 0.5 * found.curve(grid, found.infrared, 5.0).sum() == pytest.approx(found.infrared.sum(), rel=5e-3)


def test_a_crystal_has_its_modes_at_the_zone_s_centre():
    """Two sublattices on isotropic springs: three equal modes of the reduced mass, and the sublattices' charge."""
    stiffness, charge = 6.0, 1.1
    atoms = Atoms("NaCl", scaled_positions=[[0, 0, 0], [0.5, 0.5, 0.5]], cell=4 * np.eye(3), pbc=True)
    atoms.calc = Quadratic(atoms.positions.copy(), np.kron(stiffness * np.array([[1, -1], [-1, 1]]), np.eye(3)))
    found = vibrations(atoms, PointCharges([charge, -charge]))
    sodium, chlorine = atoms.get_masses()
    reduced = sodium * chlorine / (sodium + chlorine)
    np.testing.assert_allclose(found.wavenumbers, TO_CM * np.sqrt(stiffness / reduced) * np.ones(3), rtol=1e-9)
    assert len(found.free) == 3
    np.testing.assert_allclose(found.infrared, KM_MOL * (charge / units.Debye) ** 2 / reduced, rtol=1e-5)
    np.testing.assert_allclose(found.raman_activity, 0.0, atol=1e-12)


def test_intensities_are_those_of_ase(tmp_path):
    """ASE differentiates the dipole by displacements."""

    class WithDipole(EMT):
        implemented_properties = [*EMT.implemented_properties, "dipole"]
        model = TensorFormula((1, 8), [DIPOLE])

        def calculate(self, atoms=None, properties=("energy",), system_changes=all_changes):
            super().calculate(atoms, properties, system_changes)
            self.results["dipole"] = CarNetCalculator(self.model).get_property("dipole", atoms)

    atoms = molecule("H2O")
    atoms.calc = EMT()
    BFGS(atoms, logfile=None).run(fmax=1e-5)
    found = vibrations(atoms, WithDipole.model, displacement=0.002)
    atoms.calc = WithDipole()
    other = Infrared(atoms, name=str(tmp_path / "ir"), delta=0.002)
    other.run()
    np.testing.assert_allclose(found.wavenumbers, other.get_frequencies()[6:].real, rtol=1e-4)
    np.testing.assert_allclose(found.infrared, KM_MOL * other.intensities[6:], rtol=1e-3)


def test_the_hessian_is_the_second_derivative_of_the_model():
    """By automatic differentiation through the kernels' own second derivatives."""
    model = tensor_model(DIPOLE, energy=True)
    atoms = to_atoms(MOLECULE)
    atoms.calc = CarNetCalculator(model)
    found = vibrations(atoms, model, displacement=1e-4)
    graph = build_graph(MOLECULE, model.config.cutoff)

    def energy(flat):
        moved = replace(graph, positions=flat.reshape(-1, 3))
        return model(moved, forces=False, targets=())["energy"].sum()

    exact = torch.autograd.functional.hessian(energy, graph.positions.flatten()).numpy()
    modes = found.modes.reshape(len(found.modes), -1)
    squares = np.sign(found.wavenumbers) * (found.wavenumbers / TO_CM) ** 2
    np.testing.assert_allclose(modes @ exact @ modes.T, np.diag(squares), atol=1e-5 * np.abs(squares).max())


@pytest.mark.parametrize(
    "pbc, free", [(False, 6), ((0, 0, 1), 4), ((1, 0, 1), 3), (True, 3)], ids=["molecule", "wire", "slab", "crystal"]
)
def test_motions_that_change_no_distance(pbc, free):
    atoms = Atoms("H3O", np.random.default_rng(0).normal(size=(4, 3)), cell=9 * np.eye(3), pbc=pbc)
    atoms.calc = Quadratic(atoms.positions.copy(), np.eye(12))
    found = vibrations(atoms)
    assert len(found.free) == free and found.modes.shape == (12 - free, 4, 3)
    assert found.infrared is None and found.raman is None and found.depolarization is None
    # orthonormal in mass-weighted coordinates, at rest as a whole, and without angular momentum where they may turn
    masses = atoms.get_masses()
    overlaps = np.einsum("kix,lix,i->kl", found.modes, found.modes, masses)
    np.testing.assert_allclose(overlaps, np.eye(12 - free), atol=1e-12)
    np.testing.assert_allclose(np.einsum("kix,i->kx", found.modes, masses), 0.0, atol=1e-12)
    turning = np.einsum("kix,i->kx", np.cross(atoms.positions, found.modes), masses)
    np.testing.assert_allclose(turning[:, {6: [0, 1, 2], 4: [2], 3: []}[free]], 0.0, atol=1e-11)


def test_what_cannot_be_measured_is_told():
    atoms, charges = carbon_dioxide()
    with pytest.raises(InputError, match="displacement of 0.0 Å"):
        vibrations(atoms, displacement=0.0)
    with pytest.raises(InputError, match="neither a dipole moment nor a polarizability"):
        vibrations(atoms, TensorFormula((6, 8), [TargetConfig(name="q", symmetry="ij")]))
    with pytest.raises(InputError, match="unit None"):
        vibrations(atoms, TensorFormula((6, 8), [TargetConfig(name="mu", symmetry="vector")]))
    with pytest.raises(InputError, match="no target of the model is called 'dipole'"):
        vibrations(atoms, charges, dipole="dipole")
    atoms.calc = CarNetCalculator(TensorFormula((6, 8), [DIPOLE]))
    with pytest.raises(InputError, match="need forces"):
        vibrations(atoms)
    alone = Atoms("O")
    alone.calc = Quadratic(alone.positions.copy(), np.eye(3))
    with pytest.raises(InputError, match="no vibrations"):
        vibrations(alone)


def test_a_saddle_is_told():
    atoms, charges = carbon_dioxide()
    atoms.calc.hessian = -atoms.calc.hessian
    found = vibrations(atoms, charges)
    assert not found.is_stable and found.zero_point == 0.0
    made = vibration_results(found, "test", 10.0)
    assert any("imaginary modes" in line for line in made.lines) and made.page.headlines[1].passed is False


def observe(*arguments, code=0):
    result = CliRunner().invoke(app, ["observe", "vibrations", *arguments])
    assert result.exit_code == code, result.output
    return result.output


def columns(path):
    with open(path, newline="") as file:
        return {name: values for name, *values in zip(*csv.reader(file), strict=True)}


def test_the_command_writes_everything(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(
        "carnet.simulation.model_loading.simulation_model", lambda *a: TensorFormula((1, 8), [DIPOLE, ALPHA])
    )
    ase.io.write("water.extxyz", molecule("H2O"))
    output = observe("water.extxyz", "ase.calculators.emt:EMT", "--tensors", "tensors.carnet", "--width", "20")
    names = [f"vibrations{end}" for end in (".csv", "_spectrum.csv", "_modes.csv", "_atoms.csv", ".png", ".html")]
    assert {line for line in output.splitlines() if line.startswith("observed")} == {f"observed/{n}" for n in names}
    assert "3 vibrations from" in output and "infrared (km/mol)" in output
    modes, lines = columns("observed/vibrations.csv"), columns("observed/vibrations_spectrum.csv")
    assert len(modes["infrared_km_mol"]) == len(modes["activity_A4_amu"]) == 3
    assert {"infrared_km_mol_per_cm", "raman_A4_amu_per_cm"} <= set(lines)
    charges = columns("observed/vibrations_atoms.csv")
    assert charges["symbol"] == ["O", "H", "H"]
    assert sum(map(float, charges["Z_xx"])) == pytest.approx(0.0, abs=1e-10)
    text = (tmp_path / "observed/vibrations.html").read_text(encoding="utf-8")
    assert "water.extxyz by ase.calculators.emt:EMT and tensors.carnet" in Page(text).text
    assert "<svg" in text and "nan" not in re.sub("<[^>]*>", "", text)


def test_the_command_without_tensors(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ase.io.write("water.extxyz", molecule("H2O"))
    observe("water.extxyz", "ase.calculators.emt:EMT")
    assert set(columns("observed/vibrations.csv")) == {"mode", "wavenumber_cm"}
    assert "modes_per_cm" in columns("observed/vibrations_spectrum.csv")
    assert "leaves the structure" in observe("water.extxyz", "ase.calculators.emt:EMT", "--keep", "--cell", code=2)
    assert "--width: 0.0" in observe("water.extxyz", "ase.calculators.emt:EMT", "--width", "0", code=2)
    assert "periodic in three directions" in observe("water.extxyz", "ase.calculators.emt:EMT", "--cell", code=2)
    assert "no such file" in observe("water.extxyz", "ase.calculators.emt:EMT", "--tensors", "none.carnet", code=2)


def oxygen_on_copper(constraint):
    slab = fcc111("Cu", (2, 2, 2), vacuum=6.0)
    add_adsorbate(slab, "O", 1.2, "fcc")
    slab.set_constraint(constraint)
    slab.calc = EMT()
    return slab


def test_fixed_atoms_stay_fixed_and_modes_are_those_of_the_others(tmp_path, monkeypatch):
    """Against ASE's vibrations of chosen atoms; the command relaxes nothing that is fixed."""
    monkeypatch.chdir(tmp_path)
    slab = oxygen_on_copper(FixAtoms(range(8)))
    ase.io.write("slab.traj", slab)
    done = CliRunner().invoke(app, ["observe", "vibrations", "slab.traj", "ase.calculators.emt:EMT"])
    assert done.exit_code == 0, done.output
    assert "3 vibrations" in done.output and "8 atoms are fixed" in done.output
    assert "translations and rotations within" not in done.output
    with open("observed/vibrations.html", encoding="utf-8") as page:
        assert "8 atoms are fixed" in page.read()
    BFGS(slab, logfile=None).run(fmax=1e-4)
    reference = AseVibrations(slab, indices=[8], delta=0.005)
    reference.run()
    found = vibrations(slab)
    np.testing.assert_allclose(found.wavenumbers, np.sort(reference.get_frequencies().real), atol=0.05)
    assert found.zero_point == pytest.approx(reference.get_zero_point_energy().real, abs=1e-5)
    assert not found.modes[:, :8].any() and found.free.shape == (0,)
    with open("observed/vibrations.csv") as rows:
        written = [float(row["wavenumber_cm"]) for row in csv.DictReader(rows)]
    np.testing.assert_allclose(written, found.wavenumbers, atol=0.1)


def test_fixed_coordinates_are_left_out_and_the_rest_of_the_hessian_is_diagonalised():
    atoms, charges = carbon_dioxide()
    atoms.set_constraint([FixCartesian([1], [True, False, True]), FixAtoms([2]), FixAtoms([2])])
    free = np.array([0, 1, 2, 4])
    masses = np.repeat(atoms.get_masses(), 3)[free]
    part = atoms.calc.hessian[np.ix_(free, free)] / np.sqrt(np.outer(masses, masses))
    expected = np.sqrt(np.abs(np.linalg.eigvalsh(part))) * TO_CM
    found = vibrations(atoms, charges)
    np.testing.assert_allclose(np.abs(found.wavenumbers), expected, atol=1e-2)
    assert found.fixed.sum() == 5 and found.fixed.ravel()[free].sum() == 0
    assert found.infrared.shape == (4,)
    atoms.set_constraint(FixAtoms([0, 1, 2]))
    with pytest.raises(InputError, match="all of its atoms are fixed"):
        vibrations(atoms)


def test_other_constraints_are_refused_by_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    atoms = oxygen_on_copper([FixAtoms([0]), FixBondLength(7, 8)])
    with pytest.raises(InputError, match="FixBondLengths are not supported"):
        vibrations(atoms)
    ase.io.write("slab.traj", atoms)
    done = CliRunner().invoke(app, ["observe", "vibrations", "slab.traj", "ase.calculators.emt:EMT"])
    assert done.exit_code != 0 and "FixBondLengths" in done.output


def test_a_cell_with_fixed_atoms_is_not_relaxed(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    atoms = bulk("Cu", cubic=True)
    atoms.set_constraint(FixAtoms([0]))
    ase.io.write("cu.traj", atoms)
    done = CliRunner().invoke(app, ["observe", "vibrations", "cu.traj", "ase.calculators.emt:EMT", "--cell"])
    assert done.exit_code != 0 and "fixed atoms cannot follow" in done.output

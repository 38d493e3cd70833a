"""Property tensors from the ASE calculator: full tensors under the targets' names, ASE's names in ASE's units."""

import numpy as np
import pytest
from ase import units
from ase.build import molecule
from ase.calculators.calculator import PropertyNotImplementedError

from carnet import CarNetCalculator, Committee, InputError, TargetConfig, from_atoms, predict, to_atoms
from carnet.data.targets.roles import dipole_target, factor_to, polarizability_target
from tests.carnet.small_models import MOLECULE
from tests.carnet.tensor_formula import TensorFormula
from tests.carnet.tensor_models import tensor_model

MU = TargetConfig(name="mu", symmetry="vector", unit="Debye")
ALPHA = TargetConfig(name="alpha", symmetry="ij=ji", unit="a.u.", form="voigt")
EPSILON = TargetConfig(name="epsilon", symmetry="ij=ji", unit="1")
SHIELDING = TargetConfig(name="sigma", symmetry="ij", unit="ppm", per="atom", species="O")
GAP = TargetConfig(name="gap", symmetry="scalar", unit="eV")
TARGETS = [MU, ALPHA, SHIELDING, GAP]


@pytest.fixture
def atoms():
    ethanol = molecule("CH3CH2OH")
    ethanol.calc = CarNetCalculator(TensorFormula((1, 6, 8), TARGETS))
    return ethanol


def test_full_tensors_under_the_targets_names(atoms):
    (expected,) = predict(TensorFormula((1, 6, 8), TARGETS), [from_atoms(atoms)])
    for target in (MU, ALPHA):
        found = atoms.calc.get_property(target.name, atoms)
        np.testing.assert_allclose(found, target.full(expected.tensors[target.name])[0], rtol=1e-10)
    sigma = atoms.calc.get_property("sigma", atoms)
    assert sigma.shape == (9, 3, 3)
    assert (np.isnan(sigma).all(axis=(1, 2)) == (atoms.numbers != 8)).all()
    assert atoms.calc.get_property("gap", atoms) == pytest.approx(expected.tensors["gap"][0, 0])


def test_ase_s_names_have_ase_s_units(atoms):
    np.testing.assert_allclose(atoms.get_dipole_moment(), units.Debye * atoms.calc.get_property("mu", atoms))
    alpha = atoms.calc.get_property("polarizability", atoms)
    np.testing.assert_array_equal(alpha, atoms.calc.results["alpha"])
    renamed = TargetConfig(name="dipole", symmetry="vector", unit="a.u.")
    other = CarNetCalculator(TensorFormula((1, 6, 8), [renamed]))
    (expected,) = predict(TensorFormula((1, 6, 8), [renamed]), [from_atoms(atoms)])
    np.testing.assert_allclose(
        other.get_property("dipole", atoms), units.Bohr * renamed.full(expected.tensors["dipole"])[0]
    )


def test_a_calculator_without_energy_has_none(atoms):
    with pytest.raises(PropertyNotImplementedError):
        atoms.get_potential_energy()
    with pytest.raises(PropertyNotImplementedError):
        atoms.get_forces()
    assert "stress" not in atoms.calc.implemented_properties


def test_results_turn_with_the_molecule(atoms):
    before = atoms.get_dipole_moment(), atoms.calc.get_property("alpha", atoms)
    atoms.rotate(40, "z", center="COM")
    cosine, sine = np.cos(np.radians(40)), np.sin(np.radians(40))
    turn = np.array([[cosine, -sine, 0.0], [sine, cosine, 0.0], [0.0, 0.0, 1.0]])
    np.testing.assert_allclose(atoms.get_dipole_moment(), turn @ before[0], atol=1e-10)
    np.testing.assert_allclose(atoms.calc.get_property("alpha", atoms), turn @ before[1] @ turn.T, atol=1e-10)


def test_a_committee_has_deviations():
    members = [tensor_model(MU) for _ in range(2)]
    for parameter in members[1].parameters():
        parameter.data *= 1.1
    calculator = CarNetCalculator(Committee(members))
    structure = to_atoms(MOLECULE)
    (expected,) = predict(Committee(members), [MOLECULE])
    found = calculator.get_property("mu_std", structure)
    assert found == pytest.approx(expected.tensors_std["mu"][0], rel=1e-6)
    assert calculator.get_property("dipole_std", structure) == pytest.approx(units.Debye * found)
    assert "energy_std" not in calculator.implemented_properties


def test_roles_are_found_by_symmetry_name_and_unit():
    assert dipole_target(TARGETS) is MU and polarizability_target(TARGETS) is ALPHA
    assert polarizability_target([EPSILON]) is None  # a pure number
    assert polarizability_target([EPSILON, ALPHA]) is ALPHA
    volume = TargetConfig(name="response", symmetry="ij=ji", unit="Ang^3")
    assert polarizability_target([EPSILON, volume]) is volume
    two = [TargetConfig(name=name, symmetry="vector", unit="e*Ang") for name in ("here", "there")]
    assert dipole_target(two) is None and dipole_target(two, "there") is two[1]
    assert factor_to(MU, "e*Ang") == pytest.approx(units.Debye)
    assert factor_to(ALPHA, "Ang^3") == pytest.approx(0.14818471)
    assert factor_to(GAP, "Ang^3") is None
    with pytest.raises(InputError, match="Did you mean 'mu'"):
        dipole_target(TARGETS, "mue")
    with pytest.raises(InputError, match="is no dipole moment"):
        dipole_target(TARGETS, "alpha")

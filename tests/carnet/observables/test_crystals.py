"""Equations of state, elastic constants and phonons, against lattice sums and closed forms of pair potentials."""

import numpy as np
import pytest
from ase import Atoms, units
from ase.build import bulk

from carnet import InputError, elastic_constants, equation_of_state, phonons
from tests.carnet.pair_calculator import lennard_jones, springs

LATTICE, STIFFNESS = 4.0, 1.5  # Å, eV/Å^2


def spring_crystal(cubic=False):
    """fcc with springs between nearest neighbours, at rest."""
    atoms = bulk("Al", "fcc", LATTICE, cubic=cubic)
    atoms.calc = springs(STIFFNESS, LATTICE / np.sqrt(2), 1.1 * LATTICE / np.sqrt(2))
    return atoms


def lattice_sum(a, phi, cutoff):
    """Energy of an atom in fcc, by counting."""
    n = np.arange(-6, 7)
    points = np.stack(np.meshgrid(n, n, n, indexing="ij"), -1).reshape(-1, 3)
    points = points[points.sum(axis=1) % 2 == 0]
    r = 0.5 * a * np.linalg.norm(points, axis=1)
    return 0.5 * phi(r[(r > 0) & (r < cutoff)])[0].sum()


def test_equation_of_state_of_lennard_jones():
    calculator = lennard_jones()
    lattices = np.linspace(5.22, 5.32, 2001)
    energies = np.array([lattice_sum(a, calculator.phi, calculator.cutoff) for a in lattices])
    fitted = np.polynomial.Polynomial.fit(lattices**3 / 4, energies, 6)
    (volume,) = [v.real for v in fitted.deriv().roots() if abs(v.imag) < 1e-9 and 35.5 < v.real < 37.7]
    bulk_modulus = volume * fitted.deriv(2)(volume) / units.GPa
    atoms = bulk("Ar", "fcc", 5.3)
    atoms.calc = calculator
    found = equation_of_state(atoms, spread=0.03, points=7)
    assert found.volume == pytest.approx(volume, rel=2e-4)
    assert found.energy == pytest.approx(fitted(volume), rel=1e-5)
    assert found.bulk_modulus == pytest.approx(bulk_modulus, rel=0.01)
    assert 6.5 < found.derivative < 10  # about 8 for the full potential
    # energies and stresses tell the same pressures
    np.testing.assert_allclose(found.pressure_at(found.volumes), found.pressures, atol=0.01 * bulk_modulus * 0.06)
    np.testing.assert_allclose(found.energy_at(found.volumes), found.energies, atol=4e-3 * found.residual + 1e-5)


def test_equation_of_state_of_springs():
    found = equation_of_state(spring_crystal(), spread=0.02)
    assert found.bulk_modulus == pytest.approx(4 * STIFFNESS / (3 * LATTICE) / units.GPa, rel=1e-3)
    assert found.volume == pytest.approx(LATTICE**3 / 4, rel=1e-5) and found.n_atoms == 1


def test_relaxation_with_the_volume_lowers_the_energy():
    atoms = bulk("Ar", "hcp", 3.75, covera=1.70)
    atoms.positions[1] += [0.1, 0.05, 0.0]
    atoms.calc = lennard_jones(cutoff=6.5)
    kinds = ("none", "ions", "shape")
    energies = [equation_of_state(atoms, relaxation=kind, spread=0.1, points=5).energies.min() for kind in kinds]
    assert energies[0] > energies[1] + 1e-5 > energies[2] + 2e-5


@pytest.mark.parametrize(
    "options, message",
    [
        ({"relaxation": "ion"}, "expected none, ions, shape"),
        ({"points": 3}, "five or more"),
        ({"spread": 0.7}, "within 0 to 0.5"),
    ],
)
def test_options_of_the_equation_of_state(options, message):
    with pytest.raises(InputError, match=message):
        equation_of_state(spring_crystal(), **options)


def test_a_minimum_elsewhere_is_told():
    atoms = spring_crystal()
    atoms.set_cell(0.95 * atoms.cell.array, scale_atoms=True)
    with pytest.raises(InputError, match="falls to larger volumes"):
        equation_of_state(atoms)


@pytest.mark.parametrize("cubic", [True, False])
def test_elastic_constants_of_springs(cubic):
    """C11 = 2 k / a, C12 = C44 = k / a."""
    found = elastic_constants(spring_crystal(cubic), strain=0.002)
    unit = STIFFNESS / LATTICE / units.GPa
    expected = unit * (np.eye(6) + np.pad(np.ones((3, 3)), (0, 3)))
    np.testing.assert_allclose(found.projected, expected, atol=1e-4 * unit)
    np.testing.assert_allclose(found.measured, expected, atol=1e-4 * unit)
    assert found.symmetry.point_group == "m-3m" and found.residual < 1e-4 and found.asymmetry < 1e-6
    assert found.classes.best(1e-3).name == "m-3m"
    assert found.moduli.bulk_modulus.hill == pytest.approx(4 / 3 * unit, rel=1e-4)
    assert np.abs(found.stress).max() < 1e-3


def test_elastic_constants_turn_with_the_crystal():
    rotation = np.linalg.qr(np.random.default_rng(0).normal(size=(3, 3)))[0]
    turned = spring_crystal(True)
    turned.set_cell(turned.cell.array @ rotation.T, scale_atoms=True)
    found = elastic_constants(turned, strain=0.002)
    unit = STIFFNESS / LATTICE / units.GPa
    assert found.residual < 1e-4 and found.moduli.bulk_modulus.hill == pytest.approx(4 / 3 * unit, rel=1e-4)
    assert found.moduli.universal_anisotropy == pytest.approx(
        elastic_constants(spring_crystal(), strain=0.002).moduli.universal_anisotropy, abs=1e-3
    )


def test_relaxed_ions_against_second_derivatives():
    """C = (E_ee - E_eu E_uu^-1 E_ue) / V: in hcp no atom is a centre of inversion, so that strains move the ions u."""
    atoms = bulk("Ar", "hcp", 3.75, covera=1.633)
    atoms.calc = lennard_jones()
    options = {"strain": 1e-3, "relax_cell": False, "largest_force": 2e-6}
    clamped = elastic_constants(atoms, relax_ions=False, **options).measured * units.GPa
    relaxed = elastic_constants(atoms, **options).measured * units.GPa

    def forces(positions, cell):
        moved = Atoms("Ar2", positions, cell=cell, pbc=True, calculator=atoms.calc)
        return moved.get_forces()[1]  # of one atom against the other

    h, cell, positions = 1e-5, atoms.cell.array, atoms.positions
    by_ion, by_strain = np.zeros((3, 3)), np.zeros((3, 6))
    for axis in range(3):
        step = np.zeros((2, 3))
        step[1, axis] = h
        by_ion[:, axis] = -(forces(positions + step, cell) - forces(positions - step, cell)) / (2 * h)
    for column, (i, j) in enumerate(((0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1))):
        strain = np.zeros((3, 3))
        strain[i, j] += 0.5 * h
        strain[j, i] += 0.5 * h
        ahead, behind = (forces(positions @ (np.eye(3) + s * strain), cell @ (np.eye(3) + s * strain)) for s in (1, -1))
        by_strain[:, column] = -(ahead - behind) / (2 * h)
    expected = clamped - by_strain.T @ np.linalg.solve(by_ion, by_strain) / atoms.get_volume()
    assert np.abs(relaxed - clamped).max() > 0.02 * np.abs(clamped).max()
    np.testing.assert_allclose(relaxed, expected, atol=1e-3 * np.abs(clamped).max())


def test_elastic_constants_need_a_crystal():
    atoms = Atoms("Ar2", [[0, 0, 0], [0, 0, 4]], calculator=lennard_jones())
    with pytest.raises(InputError, match="periodic in three"):
        elastic_constants(atoms)
    with pytest.raises(InputError, match="a strain of 0.5"):
        elastic_constants(spring_crystal(), strain=0.5)


def test_phonons_of_springs():
    """Nearest neighbours in fcc along (100): M w^2 = 8 k sin^2(pi x / 2), and twice 4 k sin^2(pi x / 2)."""
    pytest.importorskip("phonopy")
    atoms = spring_crystal()
    found = phonons(atoms, length=8.0, path="GX,GL", points=21, mesh=40.0)
    mass = atoms.get_masses()[0]
    terahertz = np.sqrt(units._e / units._amu) * 1e10 / (2 * np.pi) * 1e-12
    sine = np.sin(0.5 * np.pi * np.linspace(0, 1, 21))
    expected = terahertz * np.sqrt(STIFFNESS / mass) * np.outer(sine, [2.0, 2.0, np.sqrt(8.0)])
    np.testing.assert_allclose(found.frequencies[0][1:], expected[1:], rtol=1e-3)
    np.testing.assert_allclose(
        found.frequencies[1][-1], terahertz * np.sqrt(STIFFNESS / mass) * np.sqrt([2.0, 2.0, 8.0]), rtol=1e-3
    )
    assert found.labels == [("G", "X"), ("G", "L")] and found.is_stable
    assert np.trapezoid(found.dos, found.dos_frequencies) == pytest.approx(3.0, rel=0.01)
    gas_constant = 1e-3 * units.kB / units.kJ * units.mol * 1e6
    assert found.heat_capacity[-1] == pytest.approx(3 * gas_constant, rel=0.02) and found.heat_capacity[0] == 0.0
    assert found.n_displacements == 1 and len(found.primitive) == 1


@pytest.mark.parametrize("cubic", [False, True])
def test_phonons_do_not_depend_on_the_handedness_of_the_cell(recwarn, cubic):
    pytest.importorskip("phonopy")
    right = spring_crystal(cubic)
    left = right.copy()
    left.calc = right.calc
    left.set_cell(right.cell[[1, 0, 2]])
    assert np.linalg.det(left.cell.array) < 0
    options = {"path": "GX,GL", "points": 5, "mesh": 20.0}
    expected = phonons(right, supercell=(3, 3, 2), **options)
    found = phonons(left, supercell=(3, 3, 2), **options)
    np.testing.assert_allclose(found.frequencies, expected.frequencies, atol=1e-4)
    np.testing.assert_allclose(found.heat_capacity, expected.heat_capacity, rtol=1e-6)
    assert found.supercell == expected.supercell == (3, 3, 2) and found.labels == expected.labels
    assert len(found.primitive) == 1 and np.linalg.det(found.primitive.cell.array) > 0
    assert not [told for told in recwarn if "primitive_matrix" in str(told.message)]


def test_an_unstable_crystal_has_imaginary_phonons():
    pytest.importorskip("phonopy")
    atoms = bulk("Po", "sc", 3.0)  # springs along the edges do not resist shear; compressed, less than that
    atoms.calc = springs(1.0, 3.3, 3.4)
    assert not phonons(atoms, length=9.0, points=11, mesh=20.0).is_stable


@pytest.mark.parametrize(
    "wrong", [{"displacement": 0.0}, {"displacement": np.nan}, {"length": -3.0}, {"length": np.inf}]
)
def test_phonons_need_lengths_that_are_some(wrong):
    pytest.importorskip("phonopy")
    with pytest.raises(InputError, match=f"a {next(iter(wrong))} of .* Å, expected a number above 0"):
        phonons(spring_crystal(), **wrong)


def test_phonon_paths():
    pytest.importorskip("phonopy")
    with pytest.raises(InputError, match="special points are .*G.*X"):
        phonons(spring_crystal(), length=4.0, path="GQ")
    assert phonons(spring_crystal(), length=8.0, points=5, mesh=10.0).labels[0] == ("G", "X")

"""Units of data files: values against ASE's constants, dimensions, signs, and data sets in foreign units."""

import ase.db
import ase.io
import ase.units
import numpy as np
import pytest
from ase import Atoms
from ase.calculators.singlepoint import SinglePointCalculator
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from carnet import InputError, Labels, Structure, Units, read_structures, to_atoms
from carnet.data.arrays import voigt
from carnet.data.reading.read import read_isolated_atoms
from carnet.data.units import unit_value
from carnet.testing import assert_close
from tests.carnet.labelled_frames import labelled_clusters

u = ase.units


@pytest.mark.parametrize(
    ("text", "dimension", "value"),
    [
        ("eV", (1, 0), 1.0),
        ("meV", (1, 0), 1e-3),
        ("Hartree/Bohr", (1, -1), u.Hartree / u.Bohr),
        (" Ha / Bohr ", (1, -1), u.Hartree / u.Bohr),
        ("kcal/mol/Ang", (1, -1), u.kcal / u.mol),
        ("kJ/mol", (1, 0), u.kJ / u.mol),
        ("Ry", (1, 0), u.Rydberg),
        ("eV/Å**3", (1, -3), 1.0),
        ("eV*Ang^-3", (1, -3), 1.0),
        ("GPa", (1, -3), u.GPa),
        ("kbar", (1, -3), 0.1 * u.GPa),
        ("Hartree/Bohr^3", (1, -3), u.Hartree / u.Bohr**3),
        ("GPa*Ang^3", (1, 0), u.GPa),
        ("J/m^3", (1, -3), u.Pascal),
        ("nm", (0, 1), 10.0),
    ],
)
def test_values(text, dimension, value):
    assert unit_value(text, dimension) == pytest.approx(value, rel=1e-14)


@pytest.mark.parametrize(
    ("key", "text", "message"),
    [
        ("energy", "GPa", "an energy, which is not a stress"),
        ("forces", "eV", "a force, which is not an energy"),
        ("forces", "eV/Ang^2", "a force, which is not energy^1 length^-2"),
        ("energy", "hartre", "unknown unit 'hartre'. Did you mean 'Hartree'?"),
        ("energy", "eV Ang", "an energy, a product of units"),
        ("energy", "/eV", "an energy, a product of units"),
        ("energy", "", "an energy, which is not a number"),
        ("energy", "3*eV", "an energy, a product of units"),
        ("energy", "eV/", "an energy, a product of units"),
        ("stress_sign", "positive", "'tensile' or 'compressive'"),
    ],
)
def test_what_is_no_unit(key, text, message):
    with pytest.raises(ValidationError) as caught:
        Units(**{key: text})
    assert message in str(caught.value)


@given(st.text(max_size=12))
def test_any_text_is_a_unit_or_an_error(text):
    try:
        unit_value(text, (1, 0))
    except ValueError as error:
        assert str(error)


def foreign(structure: Structure) -> Atoms:
    """The same structure in Hartree and Bohr, its stress as a pressure in GPa."""
    atoms = Atoms(structure.numbers, structure.positions / u.Bohr, cell=structure.cell / u.Bohr, pbc=structure.pbc)
    atoms.info["E"] = structure.energy / u.Hartree
    atoms.info["F"] = structure.forces / (u.Hartree / u.Bohr)
    atoms.info["P"] = -voigt(structure.stress) / u.GPa
    volume = abs(np.linalg.det(structure.cell))
    atoms.info["W"] = -structure.stress * volume / u.Hartree
    return atoms


@pytest.mark.parametrize("stress", ["stress", "virial"])
def test_foreign_units_give_the_same_structures(tmp_path, stress):
    originals = labelled_clusters(4, periodic=True)
    path = tmp_path / "foreign.traj"  # with all digits
    ase.io.write(path, [foreign(structure) for structure in originals])
    labels = Labels(energy="E", forces="F", **{stress: {"stress": "P", "virial": "W"}[stress]})
    units = Units(length="Bohr", energy="Ha", forces="Ha/Bohr", stress="GPa", stress_sign="compressive", virial="Ha")
    for original, found in zip(originals, read_structures(path, labels, units=units), strict=True):
        for name in ("positions", "cell", "energy", "forces", "stress"):
            assert_close(getattr(found, name), getattr(original, name))


def test_virial_of_six_numbers_and_its_sign(tmp_path):
    path = tmp_path / "data.extxyz"
    path.write_text('1\nLattice="2 0 0 0 3 0 0 0 4" virial="-24 -48 0 0 0 24" stress="1 2 0 0 0 -1"\nSi 0 0 0\n')
    none = {"energy": None, "forces": None}
    (virial,) = read_structures(path, Labels(virial="virial", **none))
    (stress,) = read_structures(path, Labels(stress="stress", **none))
    assert_close(virial.stress, stress.stress)
    (tensile,) = read_structures(path, Labels(virial="virial", **none), units=Units(virial_sign="tensile"))
    assert_close(tensile.stress, -stress.stress)
    with pytest.raises(ValidationError, match="declare one of them"):
        Labels(virial="virial", stress="stress")
    path.write_text('1\nvirial="-24 -48 0 0 0 24" pbc="F F F"\nSi 0 0 0\n')
    with pytest.raises(
        InputError, match="frame 0: no value of 'virial' counts: they are NaN, or a stress without a volume"
    ):
        read_structures(path, Labels(virial="virial", **none))


def test_isolated_atoms_in_foreign_units(tmp_path):
    path = tmp_path / "atoms.extxyz"
    path.write_text("1\nenergy=-0.5\nH 0 0 0\n")
    assert read_isolated_atoms(path, units=Units(energy="Hartree")) == {1: pytest.approx(-0.5 * u.Hartree)}


def test_database_of_ase(tmp_path):
    """Labels of the calculator, of the key-value pairs and of the data of a row."""
    path = tmp_path / "rows.db"
    structures = labelled_clusters(5, periodic=True)
    with ase.db.connect(path) as database:
        for structure in structures:
            atoms = to_atoms(structure)
            atoms.calc = SinglePointCalculator(atoms, stress=voigt(structure.stress))
            database.write(atoms, dft_energy=structure.energy, data={"dft_forces": structure.forces})
    labels = Labels(energy="dft_energy", forces="dft_forces", stress="stress")
    found = read_structures(path, labels)
    assert [s.energy for s in found] == [s.energy for s in structures]
    for one, other in zip(found, structures, strict=True):
        assert_close(one.forces, other.forces)
        assert_close(one.stress, other.stress)
    assert found[3].source == f"{path}, frame 3"
    assert [s.energy for s in read_structures(path, labels, "-2:")] == [s.energy for s in structures[-2:]]
    (tmp_path / "broken.db").write_bytes(path.read_bytes()[:3000])
    with pytest.raises(InputError, match="broken.db, frame 0: cannot be read"):
        read_structures(tmp_path / "broken.db", labels)
    (tmp_path / "foreign.db").write_text("no database")
    with pytest.raises(InputError, match="foreign.db, frame 0: cannot be read"):
        read_structures(tmp_path / "foreign.db", labels)

"""Quadrupole couplings against constants of nature, published molecules, and their own definitions."""

import numpy as np
import pytest
import scipy.constants
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

import cartensor as ct
from carnet.testing import assert_close
from cartensor.quadrupole import FIELD_GRADIENT_UNITS, MHZ_PER_BARN


def test_the_constants_are_those_of_codata():
    atomic, _, _ = scipy.constants.physical_constants["atomic unit of electric field gradient"]
    assert_close(FIELD_GRADIENT_UNITS["atomic"], atomic, scale=atomic * 1e5)  # ten digits
    assert_close(MHZ_PER_BARN, scipy.constants.e / scipy.constants.h * 1e-34)


def test_one_barn_in_one_atomic_unit_is_234_9648_MHz():
    """The factor that quantum chemists write, P. Pyykkö, Mol. Phys. 116, 1328 (2018)."""
    found = ct.quadrupole_coupling(np.diag([-0.5, -0.5, 1.0]), unit="atomic", quadrupole_moment=1)
    assert round(float(found.coupling_constant), 4) == 234.9648


def test_units_name_one_field_gradient():
    tensor = np.diag([-10.0, -50.0, 60.0])
    values = [
        ct.quadrupole_coupling(tensor * 1e20 / FIELD_GRADIENT_UNITS[unit], "27Al", unit=unit).coupling_constant
        for unit in FIELD_GRADIENT_UNITS
    ]
    for value in values:
        assert_close(value, values[0])
    for other, unit in (("V/A^2", "V/Å^2"), ("a.u.", "atomic")):
        assert ct.quadrupole_coupling(tensor, "27Al", unit=other).unit == unit


def test_deuterium_molecule():
    """D2: a field gradient of 0.336 a.u. at the deuteron and eqQ/h = 225 kHz (R. V. Reid, M. L. Vaida, 1973)."""
    found = ct.quadrupole_coupling(np.diag([-0.168, -0.168, 0.336]), "2H", unit="atomic")
    assert abs(found.coupling_constant - 0.225) < 0.002 and found.asymmetry == 0


def test_order_of_axes_and_signs():
    found = ct.quadrupole_coupling(np.diag([5.0, -3.0, -2.0]), "17O", unit="V/A^2")
    assert_close(found.principal, np.array([-2.0, -3.0, 5.0]))
    assert_close(found.asymmetry, 0.2)
    assert found.coupling_constant < 0  # Q is negative
    assert_close(np.abs(found.axes), np.array([[0, 0, 1.0], [0, 1, 0], [1, 0, 0]]))


@given(st.integers(0, 2**32 - 1), st.floats(0, 1))
def test_a_turned_tensor_of_known_parameters_is_read_back(seed, eta):
    diagonal = np.diag([-(1 - eta) / 2, -(1 + eta) / 2, 1.0]) * (-1) ** seed
    tensor = ct.turn(diagonal, Rotation.random(rng=seed))
    tensor = (tensor + tensor.T) / 2
    found = ct.quadrupole_coupling(tensor, unit="V/A^2", quadrupole_moment=1 / (1e20 * MHZ_PER_BARN))
    assert_close(found.asymmetry, eta, scale=10.0)
    assert_close(np.abs(found.coupling_constant), 1.0)
    if eta < 0.999:
        assert_close(found.coupling_constant, float((-1) ** seed))
    assert_close(ct.turn(tensor, found.axes), np.diag(found.principal))
    assert_close(np.linalg.det(found.axes), 1.0)
    assert (np.diff(np.abs(found.principal)) >= 0).all()


def test_batches_and_nan():
    tensors = np.stack([np.diag([-1.0, -2.0, 3.0])] * 6).reshape(2, 3, 3, 3)
    tensors[0, 1, 0, 0] = np.nan
    found = ct.quadrupole_coupling(tensors, unit="V/A^2", quadrupole_moment=[0.1, 0.2, 0.3])
    assert found.coupling_constant.shape == (2, 3) and found.axes.shape == (2, 3, 3, 3)
    wrong = np.isnan(found.coupling_constant)
    assert wrong[0, 1] and wrong.sum() == 1 and np.isnan(found.asymmetry[0, 1])
    assert_close(found.coupling_constant[1], 3e20 * MHZ_PER_BARN * np.array([0.1, 0.2, 0.3]))


def test_no_field_gradient_couples_to_nothing():
    found = ct.quadrupole_coupling(np.zeros((3, 3)), "14N", unit="V/A^2")
    assert found.coupling_constant == 0 and np.isnan(found.asymmetry)


def test_rounding_of_a_program_is_taken_off():
    found = ct.quadrupole_coupling(np.diag([-1.0, -2.0, 3.001]), "14N", unit="V/A^2")
    assert abs(found.principal.sum()) < 1e-12


@pytest.mark.parametrize("name", ["14N", "N14", "n-14", "14-N", " 14n "])
def test_spellings_of_an_isotope(name):
    found = ct.quadrupole_coupling(np.diag([-1.0, -1, 2]), name, unit="V/A^2")
    assert found.quadrupole_moment == ct.QUADRUPOLE_MOMENTS["14N"]


def test_isotopes_of_one_element_have_the_ratios_that_atoms_show():
    """Q ratios from microwave and atomic beam spectra, which need no field gradient."""
    table = ct.QUADRUPOLE_MOMENTS
    for first, second, ratio in (("35Cl", "37Cl", 1.26878), ("79Br", "81Br", 1.19707), ("63Cu", "65Cu", 1.0806)):
        assert abs(table[first] / table[second] / ratio - 1) < 3e-3
    assert abs(table["123Sb"] / table["121Sb"] / 1.27491 - 1) < 1e-4
    assert abs(table["69Ga"] / table["71Ga"] / 1.5867 - 1) < 1e-2
    assert abs(table["85Rb"] / table["87Rb"] / 2.0669 - 1) < 1e-3


@pytest.mark.parametrize(
    "arguments, message",
    [
        ({"nucleus": "15N"}, "14N"),
        ({"nucleus": "N"}, "14N"),
        ({"nucleus": "Cl"}, "35Cl, 37Cl"),
        ({"nucleus": "1H"}, "2H"),
        ({"nucleus": "210Bi"}, "209Bi; nuclei of spin 0 and 1/2 have none, .* quadrupole_moment="),
        ({"nucleus": "57Fe"}, "quadrupole_moment="),
        ({"nucleus": ""}, "quadrupole_moment="),
        ({}, "needed"),
        ({"nucleus": "14N", "quadrupole_moment": 0.02}, "not both"),
        ({"quadrupole_moment": [0.1, 146.6]}, "146.6 barn is that of no nucleus: 1 barn is 1000 mb"),
        ({"quadrupole_moment": "14N"}, "numbers are needed, got '14N'"),
        ({"nucleus": "14N", "unit": "eV/A^2"}, "unit of a field gradient"),
        ({"nucleus": "14N", "field_gradient": np.diag([1.0, 1, 1])}, "trace 3"),
        ({"nucleus": "14N", "field_gradient": [[0, 1.0, 0], [0, 0, 0], [0, 0, 0]]}, "not symmetric"),
        ({"nucleus": "14N", "field_gradient": np.diag([1, 1, -2]) * 1j}, "imaginary"),
        ({"nucleus": "14N", "field_gradient": np.ones(6)}, r"\(\.\.\., 3, 3\)"),
        ({"nucleus": "14N", "field_gradient": np.stack([np.zeros((3, 3)), np.eye(3)])}, "1 of the batch"),
    ],
)
def test_what_is_not_understood_is_refused(arguments, message):
    given = {"field_gradient": np.diag([-1.0, -1, 2]), "unit": "V/A^2", **arguments}
    with pytest.raises(ct.QuadrupoleError, match=message):
        ct.quadrupole_coupling(**given)


def test_the_unit_must_be_said():
    with pytest.raises(TypeError, match="unit"):
        ct.quadrupole_coupling(np.diag([-1.0, -1, 2]), "14N")

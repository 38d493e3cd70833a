"""What functions do with complex numbers, which are kept or refused, and with a nan, which stays in its row."""

import warnings
from fractions import Fraction

import numpy as np
import pytest
import sympy
import torch

import cartensor as ct

ELASTIC = "ijkl=jikl=klij"
rng = np.random.default_rng(4)


def parts_of(decomposition: ct.Decomposition):
    """Extraction as one array."""
    return lambda tensor: np.concatenate(
        [part.reshape(*part.shape[:-2], -1) for part in decomposition.extract(tensor).values()], axis=-1
    )


#: Linear functions of tensors, and the shape that each takes.
LINEAR = {
    "pack": (lambda t: ct.pack(t, 2), (3, 3)),
    "unpack": (lambda t: ct.unpack(t, 2), (5,)),
    "to_spherical": (lambda t: ct.to_spherical(t, 2), (5,)),
    "from_spherical": (lambda t: ct.from_spherical(t, 2), (5,)),
    "to_voigt": (lambda t: ct.to_voigt(t, "strain" if t.ndim < 4 else ELASTIC), (3, 3, 3, 3)),
    "from_voigt": (lambda t: ct.from_voigt(t, ELASTIC), (6, 6)),
    "to_mandel": (lambda t: ct.to_mandel(t, ELASTIC), (3, 3, 3, 3)),
    "from_mandel": (lambda t: ct.from_mandel(t, ELASTIC), (6, 6)),
    "extract": (parts_of(ct.decompose("ijk")), (3, 3, 3)),
    "extract elasticity": (parts_of(ct.decompose(ELASTIC)), (3, 3, 3, 3)),
    "project": (lambda t: ct.decompose("ij").project(t, 2), (3, 3)),
    "harmonic of weight 1": (ct.harmonic(1), (3,)),
    "coupling with a real tensor": (lambda t: ct.couple(1, 2, 1)(np.ones(3), t), (5,)),
    "coupling to a real tensor": (lambda t: ct.couple(1, 2, 1)(t, np.ones(5)), (3,)),
    "fit": (ct.crystal("3m").invariants("elastic").fit, (3, 3, 3, 3)),
    "invariant tensor": (ct.crystal("m-3m").invariants("elastic").tensor, (3,)),
    "projection on a class": (ct.crystal("3m").invariants("ij").project, (3, 3)),
    "mean polarizability": (lambda t: ct.polarizability_invariants(t).mean, (3, 3)),
}
#: Functions of real tensors, and the shape that each takes.
REAL = {
    "shielding parameters": (ct.shielding_parameters, (3, 3)),
    "elastic moduli of": (ct.elastic_moduli, (6, 6)),
    "elastic moduli are": (lambda c: ct.cubic_stiffness(c, c, c), ()),
    "moduli are": (lambda c: ct.isotropic_stiffness(c, c), ()),
    "moduli of": (lambda c: ct.compliance(c + np.eye(6)), (6, 6)),
    "those of": (lambda c: ct.elastic_extremes(c + 5 * np.eye(6)), (6, 6)),
    "acoustic waves": (lambda c: ct.acoustic_waves(c, 3000), (6, 6)),
    "thermal expansion has": (ct.thermal_expansion, (3, 3)),
    "a surface shows": (ct.tensor_surface, (3, 3)),
    "a surface": (lambda parts: ct.natural_tensor_surface(parts, 2), (5,)),
    "surface": (lambda value: ct.surface_of(lambda n: value * n[..., 0]), ()),
}


@pytest.mark.parametrize("name", LINEAR)
def test_linear_functions_keep_imaginary_parts(name):
    function, shape = LINEAR[name]
    real, imaginary = rng.normal(size=(2, 4, *shape))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        np.testing.assert_allclose(
            function(real + 1j * imaginary), function(real) + 1j * function(imaginary), rtol=1e-12, atol=1e-12
        )


@pytest.mark.parametrize("name", LINEAR)
def test_a_nan_stays_in_its_row(name):
    function, shape = LINEAR[name]
    batch = rng.normal(size=(4, *shape))
    wanted = np.array(function(batch))
    batch[(2, *(0 for _ in shape))] = np.nan
    found = np.array(function(batch))
    np.testing.assert_array_equal(found[[0, 1, 3]], wanted[[0, 1, 3]])
    assert np.isnan(found[2]).any()


@pytest.mark.parametrize("name", REAL)
def test_functions_of_real_tensors_refuse_complex_ones(name):
    function, shape = REAL[name]
    ones = np.ones(shape) + np.ones(shape).T
    with pytest.raises(ValueError, match="imaginary"):
        function(ones * (1 + 1j))
    function(ones.astype(complex))  # loses nothing


#: What holds no numbers of its own, made from some.
NO_NUMBERS = {
    "text": lambda ones: ones.astype(str),
    "None": lambda ones: np.where(ones > 0, None, ones),
    "symbols": lambda ones: np.where(ones > 0, sympy.Symbol("x"), ones),
    "a word": lambda ones: "copper",
    "rows of several lengths": lambda ones: [[1.0, 2.0], [3.0]],
    "masked": lambda ones: np.ma.masked_array(ones, mask=ones > 0),
    "gradients": lambda ones: torch.tensor(ones, requires_grad=True),
}
#: Functions that take both, real and complex tensors.
OPTICAL = {
    "Raman": (ct.raman_activity, (3, 3)),
    "polarizability": (ct.polarizability_invariants, (3, 3)),
    "hyper-Rayleigh": (ct.hyper_rayleigh, (3, 3, 3)),
}


@pytest.mark.parametrize("kind", NO_NUMBERS)
@pytest.mark.parametrize("name", ["shielding parameters", "elastic moduli of", "thermal expansion has", *OPTICAL])
def test_what_is_no_array_of_numbers_is_refused_and_not_read_as_one(name, kind):
    function, shape = {**REAL, **OPTICAL}[name]
    with pytest.raises(ValueError, match="numbers are needed, got|not left out here|gradients are not kept here"):
        function(NO_NUMBERS[kind](np.ones(shape)))


@pytest.mark.parametrize("number", [Fraction(1, 3), sympy.Rational(1, 3), ct.Surd(Fraction(1, 3))])
def test_exact_numbers_are_read(number):
    exact = np.where(np.eye(3) > 0, number, 0)
    np.testing.assert_allclose(ct.raman_activity(exact).activity, 5)
    np.testing.assert_allclose(ct.shielding_parameters(exact).isotropic, 1 / 3)


def test_parts_of_which_some_are_complex():
    matrices = ct.decompose("ij=ji")
    parts = {0: np.ones((1, 1)), 2: np.ones((1, 5)) * 1j}
    np.testing.assert_allclose(
        matrices.embed(parts), matrices.embed({0: parts[0]}) + 1j * matrices.embed({2: np.ones((1, 5))})
    )


def test_a_complex_polarizability_has_a_complex_mean_and_the_anisotropy_of_its_parts():
    found = ct.polarizability_invariants(np.diag([1, 1, 1 + 3j]))
    assert np.isclose(found.mean, 1 + 1j) and np.isclose(found.anisotropy, 3)


def test_the_class_of_a_complex_tensor_is_that_of_both_parts():
    assert ct.closest_class(np.diag([1, 1, 1 + 3j]), "ij=ji").best().name == "6/mmm"
    assert ct.closest_class(np.diag([1, 1 + 1j, 1 + 3j]), "ij=ji").best().name == "mmm"


def test_missing_tensors_of_a_batch_have_no_parameters():
    batch = np.stack([np.diag([10.0, 20.0, 60.0]), np.full((3, 3), np.nan), np.diag([1.0, 2.0, np.inf])])
    found = ct.shielding_parameters(batch)
    alone = ct.shielding_parameters(batch[0])
    for name in ("isotropic", "principal", "span", "skew", "haeberlen", "reduced_anisotropy", "asymmetry"):
        values = getattr(found, name)
        np.testing.assert_array_equal(values[0], getattr(alone, name))
        assert np.isnan(values[1:]).all(), name
    assert np.isnan(ct.shielding_parameters(batch[1]).span)
    np.testing.assert_allclose(ct.polarizability_invariants(batch[:2]).anisotropy, [np.sqrt(2100), np.nan])


def test_a_missing_stiffness_of_a_batch_has_no_moduli():
    copper = ct.cubic_stiffness(168.3, 122.1, 75.7)
    for kind in ("stiffness", "compliance"):
        missing = np.full((6, 6), np.nan)
        found = ct.elastic_moduli(np.stack([copper, missing, copper]), kind)
        alone = ct.elastic_moduli(copper, kind)
        for value in ("eigenvalues", "compliance", "universal_anisotropy", "polycrystal_youngs_modulus"):
            np.testing.assert_allclose(getattr(found, value)[[0, 2]], [getattr(alone, value)] * 2)
            assert np.isnan(getattr(found, value)[1]).all()
        assert found.is_stable.tolist() == [True, False, True]
        assert np.isnan(found.youngs_modulus([1, 0, 0])).tolist() == [False, True, False]


def test_a_stiffness_that_is_not_symmetric_is_named_beside_larger_ones():
    wrong = ct.cubic_stiffness(1.0, 0.5, 0.3)
    wrong[0, 1] = 0.4
    with pytest.raises(ct.ElasticityError, match="elastic tensor 1 of the batch is not symmetric"):
        ct.elastic_moduli(np.stack([ct.cubic_stiffness(1e6, 5e5, 3e5), wrong]))

"""Shieldings and shifts from parameters of every convention, and back."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

import cartensor as ct
from carnet.testing import assert_close

values = st.lists(st.floats(-500, 500), min_size=3, max_size=3).filter(lambda v: max(v) - min(v) > 1)
seeds = st.integers(0, 2**32 - 1)
SIDES = [(ct.shielding_tensor, ct.shielding_parameters), (ct.chemical_shift_tensor, ct.chemical_shift_parameters)]


def sets(parameters) -> list[dict]:
    """A tensor's parameters in every convention, each with the rotation to its principal frame."""
    standard, haeberlen = (np.swapaxes(axes, -1, -2) for axes in (parameters.axes, parameters.haeberlen_axes))
    isotropic = parameters.isotropic
    return [
        {"principal": parameters.principal, "rotation": standard},
        {
            "isotropic": isotropic,
            "span": parameters.span,
            "skew": parameters.skew,
            "rotation": standard,
        },
        {
            "isotropic": isotropic,
            "reduced_anisotropy": parameters.reduced_anisotropy,
            "asymmetry": parameters.asymmetry,
            "rotation": haeberlen,
        },
        {
            "isotropic": isotropic,
            "anisotropy": parameters.anisotropy,
            "asymmetry": parameters.asymmetry,
            "rotation": haeberlen,
        },
    ]


@pytest.mark.parametrize("tensor_of, parameters_of", SIDES)
@given(seeds)
def test_any_tensor_comes_back_from_its_parameters(tensor_of, parameters_of, seed):
    tensor = np.random.default_rng(seed).normal(scale=100, size=(3, 3))
    found = parameters_of(tensor)
    for parameters in sets(found):
        assert_close(tensor_of(**parameters, antisymmetric=found.antisymmetric), tensor, order=1)


@pytest.mark.parametrize("tensor_of, parameters_of", SIDES)
@given(values, seeds)
def test_parameters_are_those_of_the_tensor_that_they_make(tensor_of, parameters_of, diagonal, seed):
    rotation = Rotation.random(rng=seed)
    expected = parameters_of(np.diag(diagonal))
    scale = np.max(np.abs(diagonal))
    for parameters in sets(expected):
        found = parameters_of(tensor_of(**{**parameters, "rotation": rotation}))
        for name in ("isotropic", "principal", "span"):
            assert_close(getattr(found, name), getattr(expected, name), order=1, scale=scale)
        assert_close(np.abs(found.reduced_anisotropy), np.abs(expected.reduced_anisotropy), order=1, scale=scale)
        assert_close(found.skew, expected.skew, order=1, scale=scale)


def test_a_batch_goes_both_ways_with_euler_angles():
    """Haeberlen's parameters and the angles of Rose's ZYZ, to tensors and back."""
    draw = np.random.default_rng(4)
    euler = np.stack([draw.uniform(-3, 3, 20), draw.uniform(0.1, 3, 20), draw.uniform(-3, 3, 20)], axis=-1)
    given = {
        "isotropic": draw.normal(size=20),
        "reduced_anisotropy": draw.normal(size=20),
        "asymmetry": draw.random(20),
    }
    sigma = ct.shielding_tensor(**given, rotation=ct.rotation(euler=euler, convention="ZYZ"))
    found = ct.shielding_parameters(sigma)
    for name, value in given.items():
        assert_close(getattr(found, name), value, order=2)
    again = ct.euler_angles(np.swapaxes(found.haeberlen_axes, -1, -2), "ZYZ")
    # the axes are known up to their signs
    turned = ct.rotation(euler=again, convention="ZYZ")
    cosines = np.abs(np.einsum("nia,nib->nab", turned, ct.rotation(euler=euler, convention="ZYZ")))
    assert_close(cosines, np.broadcast_to(np.eye(3), (20, 3, 3)), scale=1e5)


def test_axes_diagonalise():
    tensor = np.random.default_rng(0).normal(size=(5, 3, 3))
    symmetric = (tensor + np.swapaxes(tensor, 1, 2)) / 2
    found = ct.shielding_parameters(tensor)
    for axes, diagonal in ((found.axes, found.principal), (found.haeberlen_axes, found.haeberlen)):
        assert_close(ct.turn(symmetric, axes, "ij"), diagonal[..., None] * np.eye(3))
        assert_close(np.linalg.det(axes), np.ones(5))


def test_a_carbonyl_carbon_in_every_convention():
    """delta = 240, 180, 90: iso 170, span 150, skew 0.2; zz = 90, reduced -80, xx = 240, yy = 180, eta = 0.75."""
    for parameters in (
        {"principal": [240, 180, 90]},
        {"isotropic": 170, "span": 150, "skew": 0.2},
        {"isotropic": 170, "reduced_anisotropy": -80, "asymmetry": 0.75},
        {"isotropic": 170, "anisotropy": -120, "asymmetry": 0.75},
    ):
        assert_close(ct.chemical_shift_tensor(**parameters), np.diag([240.0, 180, 90]))


@pytest.mark.parametrize("tensor_of, parameters_of", SIDES)
def test_isotropic_tensors_come_back_though_they_have_no_skew(tensor_of, parameters_of):
    tensors = np.array([0, 31.7])[:, None, None] * np.eye(3)
    for parameters in sets(parameters_of(tensors)):
        assert_close(tensor_of(**parameters), tensors)


@pytest.mark.parametrize("values", [[0, 0, 30], [0, 30, 30], [1 / 3, 1 / 3, 0.1], [-0.1, 0.2, 0.2]])
def test_axial_tensors_come_back_whatever_rounding_does(values):
    for rotation in Rotation.random(20, rng=0):
        found = ct.shielding_parameters(ct.turn(np.diag(np.array(values, dtype=float)), rotation))
        assert abs(found.skew) <= 1 and 0 <= found.asymmetry <= 1
        for parameters in sets(found):
            ct.shielding_tensor(**parameters)


def test_shift_and_shielding_have_opposite_signs():
    sigma = np.random.default_rng(6).normal(scale=50, size=(7, 3, 3))
    delta = ct.chemical_shift(sigma, reference=0)
    shielding, shift = ct.shielding_parameters(sigma), ct.chemical_shift_parameters(delta)
    for name in ("span", "skew", "asymmetry", "axes", "haeberlen_axes"):
        assert_close(getattr(shift, name), getattr(shielding, name))
    for name in ("isotropic", "principal", "haeberlen", "reduced_anisotropy", "anisotropy", "antisymmetric"):
        assert_close(getattr(shift, name), -getattr(shielding, name))
    assert (np.diff(shift.principal) <= 0).all()


def test_the_reference_is_the_zero_of_shifts():
    reference = np.array([31.7, 186.4])
    assert_close(ct.chemical_shift(reference[:, None, None] * np.eye(3), reference=reference), np.zeros((2, 3, 3)))
    sigma = np.random.default_rng(7).normal(scale=50, size=(2, 3, 3))
    delta = ct.chemical_shift(sigma, reference=reference)
    assert_close(ct.shielding_from_shift(delta, reference=reference), sigma)
    isotropic = ct.chemical_shift_parameters(delta).isotropic
    expected = (reference - ct.shielding_parameters(sigma).isotropic) / (1 - reference * 1e-6)
    assert_close(isotropic, expected)


def test_nan_of_a_row_concerns_this_row():
    sigma = ct.shielding_tensor(isotropic=[1, np.nan, 3], span=[5, 6, 7], skew=[0, 0, 0.5])
    assert np.isnan(sigma[1].diagonal()).all() and np.isfinite(sigma[[0, 2]]).all()
    found = ct.shielding_parameters(sigma)
    assert np.isnan(found.axes[1]).all() and np.isnan(found.span[1])
    assert_close(found.span[[0, 2]], np.array([5.0, 7.0]))


@pytest.mark.parametrize(
    "parameters, message",
    [
        ({}, "got none"),
        ({"isotropic": 3}, "Maryland.*got isotropic"),
        ({"isotropic": 3, "span": 4}, "got isotropic, span"),
        ({"isotropic": 3, "span": 4, "asymmetry": 0.4}, "one set"),
        ({"isotropic": 3, "principal": [1, 2, 3]}, "one set"),
        ({"isotropic": 3, "anisotropy": 3, "reduced_anisotropy": 2, "asymmetry": 0}, "one set"),
        ({"isotropic": 3, "span": -4, "skew": 0}, "not negative, got -4"),
        ({"isotropic": 3, "span": 4, "skew": [0, 1.5]}, "from -1 to 1, got 1.5"),
        ({"isotropic": 3, "anisotropy": 4, "asymmetry": -0.5}, "from 0 to 1, got -0.5"),
        ({"principal": [3, 2, 1]}, "sigma_11 <= sigma_22"),
        ({"principal": [3, 2]}, r"\(\.\.\., 3\)"),
        ({"principal": [1j, 2, 3]}, "imaginary"),
        ({"principal": [1, 2, 3], "antisymmetric": 4}, "axial vector"),
    ],
)
def test_what_makes_no_shielding_is_refused(parameters, message):
    with pytest.raises(ct.ShieldingError, match=message):
        ct.shielding_tensor(**parameters)


@pytest.mark.parametrize("function", [ct.chemical_shift, ct.shielding_from_shift])
@pytest.mark.parametrize(
    "batch, reference, message",
    [
        ((), 180 * np.eye(3), r"of the batch \(\), got the shape \(3, 3\)"),  # a tensor is no isotropic shielding
        ((), [180, 190], r"got the shape \(2,\)"),
        ((2,), [180, 190, 200], r"one for each of the batch \(2,\), got the shape \(3,\)"),
        ((1,), [180, 190], r"got the shape \(2,\)"),
        ((2,), [180, 1e6], "1e\\+06 is that of no compound"),
        ((), None, "numbers are needed, got None"),
        ((), "TMS", "numbers are needed, got 'TMS'"),
    ],
)
def test_a_reference_is_one_isotropic_shielding_of_each_tensor(function, batch, reference, message):
    tensors = np.broadcast_to(np.eye(3), (*batch, 3, 3))
    with pytest.raises(ct.ShieldingError, match=message):
        function(tensors, reference=reference)


def test_each_tensor_of_a_batch_may_have_its_reference():
    tensors = np.random.default_rng(8).normal(size=(2, 4, 3, 3))
    references = np.array([180.0, 190, 200, np.nan])
    found = ct.chemical_shift(tensors, reference=references)
    for i, j in np.ndindex(2, 4):
        np.testing.assert_array_equal(found[i, j], ct.chemical_shift(tensors[i, j], reference=references[j]))
    assert np.isnan(found[:, 3]).all() and np.isfinite(found[:, :3]).all()


def test_shifts_are_ordered_the_other_way():
    with pytest.raises(ct.ShieldingError, match="delta_11 >= delta_22"):
        ct.chemical_shift_tensor(principal=[1, 2, 3])
    with pytest.raises(TypeError, match="reference"):
        ct.chemical_shift(np.eye(3))
    with pytest.raises(ValueError, match="imaginary"):
        ct.chemical_shift_parameters(1j * np.eye(3))


def test_printed_parameters():
    text = str(ct.shielding_parameters(np.diag([-20.0, 40, 160])))
    assert "sigma_11, 22, 33" in text and "(-20, 40, 160)" in text and "0.333333" in text
    assert "delta_11" in str(ct.chemical_shift_parameters(np.zeros((4, 3, 3)))) and "nan" in str(
        ct.chemical_shift_parameters(np.zeros((4, 3, 3)))
    )

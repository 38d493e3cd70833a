"""Thermal expansion: principal axes, volumes and elongations, of published crystals and of deformed bodies."""

import numpy as np
import pytest

import cartensor as ct
from cartensor import thermal_expansion

#: 1e-6/K, near 40 C: J. F. Nye, Physical Properties of Crystals, chapter VI.
CALCITE = np.diag([-5.6, -5.6, 25.0])
rng = np.random.default_rng(9)


def random(n: int) -> np.ndarray:
    tensors = rng.normal(size=(n, 3, 3))
    return tensors + np.swapaxes(tensors, 1, 2)


def test_calcite_contracts_across_its_axis():
    calcite = thermal_expansion(CALCITE, unit="1e-6/K")
    assert calcite.principal.tolist() == [-5.6, -5.6, 25] and np.isclose(calcite.volume, 13.8)
    neutral = np.arctan(np.sqrt(25 / 5.6))  # from the axis: no elongation there
    np.testing.assert_allclose(calcite.along([np.sin(neutral), 0, np.cos(neutral)]), 0, atol=1e-12)
    surface = calcite.surface()
    assert surface.unit == "1e-6/K" and surface.colour_range == (-25.0, 25.0)
    np.testing.assert_allclose([surface.minimum[0], surface.maximum[0]], [-5.6, 25])
    assert "contracts along some directions, expands along others" in str(calcite)


def test_elongations_are_those_of_a_body_that_is_heated():
    """A rod along n and a box, deformed by 1 + alpha dT, without the quadratic form."""
    tensor, change = random(1)[0] * 1e-5, 1e-2
    expansion, deformation = thermal_expansion(tensor), np.eye(3) + tensor * change
    for n in rng.normal(size=(4, 3)):
        rod = n / np.linalg.norm(n)
        length = np.linalg.norm(deformation @ rod)
        np.testing.assert_allclose(expansion.along(n), (length - 1) / change, atol=1e-9)
    np.testing.assert_allclose(expansion.volume, (np.linalg.det(deformation) - 1) / change, atol=1e-9)
    semi_axes = np.linalg.svd(deformation)[1]  # of the ellipsoid that a sphere becomes
    np.testing.assert_allclose(np.sort(expansion.ellipsoid(change)), np.sort(semi_axes), rtol=1e-12)


def test_axes_are_a_right_handed_frame_that_makes_the_tensor_diagonal():
    expansion = thermal_expansion(random(5))
    axes = expansion.axes
    np.testing.assert_allclose(np.linalg.det(axes), 1)
    diagonal = expansion.principal[..., None] * np.eye(3)
    np.testing.assert_allclose(axes @ expansion.tensor @ np.swapaxes(axes, 1, 2), diagonal, atol=1e-12)
    assert (np.diff(expansion.principal) >= 0).all()
    np.testing.assert_allclose(expansion.along(axes[0])[0], expansion.principal[0])


def test_forms_of_six_components_are_strains():
    tensor = random(2)
    for form, notation in (
        (ct.to_voigt(tensor, "strain"), None),
        (ct.to_voigt(tensor, "ij=ji", voigt="strain"), "voigt"),
        (ct.to_mandel(tensor, "strain"), "mandel"),
        (tensor, "full"),
    ):
        np.testing.assert_allclose(thermal_expansion(form, notation=notation).tensor, tensor, atol=1e-14)


def test_a_missing_tensor_concerns_its_row_alone():
    batch = random(3)
    batch[1, 0, 0] = np.nan
    found = thermal_expansion(batch)
    for row in (0, 2):
        np.testing.assert_allclose(found.principal[row], thermal_expansion(batch[row]).principal)
        np.testing.assert_array_equal(found[row].tensor, batch[row])
    assert np.isnan(found.principal[1]).all() and np.isnan(found.volume).tolist() == [False, True, False]
    assert repr(found) == "<thermal expansion of a batch (3,), 1/K>" and "index it" in str(found)


@pytest.mark.parametrize(
    "tensor, message",
    [
        (np.eye(3) * (1 + 1j), "imaginary"),
        (np.triu(np.ones((3, 3))), "the tensor is not symmetric"),
        (np.stack([np.eye(3), np.triu(np.ones((3, 3)))]), "tensor 1 of the batch is not symmetric"),
        (np.ones(5), r"shape \(..., 3, 3\) or \(..., 6\), got \(5,\)"),
        (np.diag([1, np.inf, 1]), "not finite"),
        (np.eye(2), "shape"),
    ],
)
def test_other_tensors_are_refused(tensor, message):
    with pytest.raises(ValueError, match=message):
        thermal_expansion(tensor)


def test_a_unit_that_makes_a_crystal_vanish_is_told():
    with pytest.raises(ValueError, match="is alpha in 1/K"):
        thermal_expansion(CALCITE).ellipsoid(100)
    np.testing.assert_allclose(thermal_expansion(CALCITE * 1e-6).ellipsoid(100)[2], 1.0025)


@pytest.mark.parametrize("unit", ["1e-6/K", "10^-6/K", "10^-6 K^-1", "1E-6 K-1", "ppm/K"])
def test_an_ellipsoid_has_the_unit_that_was_said(unit):
    np.testing.assert_allclose(thermal_expansion(CALCITE, unit=unit).ellipsoid(100)[2], 1.0025)


@pytest.mark.parametrize("unit", ["1e-6", "K", "mK", "1e-6/GPa", "ppm", "e-6/K", ""])
def test_no_ellipsoid_of_a_unit_that_is_not_understood(unit):
    with pytest.raises(ValueError, match="unit of alpha is one such as"):
        thermal_expansion(CALCITE, unit=unit).ellipsoid(100)

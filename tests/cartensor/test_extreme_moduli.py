"""Extremes and ranges of moduli over directions: closed forms, published crystals, dense scans; compliances by name."""

import itertools

import numpy as np
import pytest

import cartensor as ct
from cartensor import (
    ElasticityError,
    cubic_stiffness,
    elastic_extremes,
    elastic_moduli,
    extreme_moduli,
    isotropic_stiffness,
)
from tests.cartensor.rotations import cayley

COPPER = (168.4, 121.4, 75.4)
#: Elastic constants of alpha cristobalite in GPa; A. Yeganeh-Haeri, D. J. Weidner, J. B. Parise, Science 257, 650 (1992).
CRISTOBALITE = {"C11": 59.4, "C33": 42.4, "C44": 67.2, "C66": 25.7, "C12": 3.8, "C13": -4.4}
NAMES = ("youngs_modulus", "linear_compressibility", "shear_modulus", "poisson_ratio")
rng = np.random.default_rng(8)


def of_class(name: str, constants: dict[str, float]) -> np.ndarray:
    return ct.crystal(name).invariants("elastic stiffness").tensor(constants)


def triclinic(n: int, softest: float = 0.3) -> np.ndarray:
    roots = rng.normal(size=(n, 6, 6))
    return roots @ np.swapaxes(roots, 1, 2) + softest * np.eye(6)


def frames(n: int) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of random unit vectors normal to each other."""
    first, second = rng.normal(size=(2, n, 3))
    first /= np.linalg.norm(first, axis=1, keepdims=True)
    second -= np.sum(first * second, axis=1, keepdims=True) * first
    return first, second / np.linalg.norm(second, axis=1, keepdims=True)


def same_axis(found, wanted) -> bool:
    """Whether directions are of one family of equivalent ones of a cube."""
    wanted = np.sort(np.abs(wanted)) / np.linalg.norm(wanted)
    return np.allclose(np.sort(np.abs(found)), wanted, atol=1e-6)


# -- compliances by name ----------------------------------------------------------------------------------------------


def test_compliance_and_stiffness_are_inverse_in_every_form():
    voigt = triclinic(3)
    full = ct.from_voigt(voigt, "elastic stiffness")
    mandel = ct.to_mandel(full, "elastic stiffness")
    np.testing.assert_allclose(ct.compliance(voigt), np.linalg.inv(voigt), rtol=1e-9)
    np.testing.assert_allclose(ct.compliance(mandel, "mandel"), np.linalg.inv(mandel), rtol=1e-9)
    np.testing.assert_allclose(ct.to_voigt(ct.compliance(full), "elastic compliance"), np.linalg.inv(voigt), rtol=1e-9)
    for form, notation in ((voigt, None), (voigt, "voigt"), (mandel, "mandel"), (full, None), (full, "full")):
        np.testing.assert_allclose(ct.stiffness(ct.compliance(form, notation), notation), form, rtol=1e-9, atol=1e-11)
        np.testing.assert_allclose(elastic_moduli(form, notation=notation).voigt, voigt, rtol=1e-12, atol=1e-12)


def test_a_compliance_gives_back_the_stress_of_a_strain():
    stiffness = ct.from_voigt(triclinic(1)[0], "elastic stiffness")
    strain = rng.normal(size=(3, 3))
    strain += strain.T
    stress = np.einsum("ijkl,kl", stiffness, strain)
    np.testing.assert_allclose(np.einsum("ijkl,kl", ct.compliance(stiffness), stress), strain, rtol=1e-9)


def test_what_has_no_inverse_is_refused_or_nan_in_its_row():
    singular, good = cubic_stiffness(100, 100, 50), cubic_stiffness(*COPPER)
    with pytest.raises(ElasticityError, match="the stiffness is singular: no compliance"):
        ct.compliance(singular)
    with pytest.raises(ElasticityError, match="the compliance is singular: no stiffness"):
        ct.stiffness(singular)
    found = ct.compliance(np.stack([good, singular, np.full((6, 6), np.nan), good]))
    assert np.isnan(found[1:3]).all()
    np.testing.assert_array_equal(found[[0, 3]], [ct.compliance(good)] * 2)


@pytest.mark.parametrize(
    "tensor, notation, message",
    [
        (np.eye(6), "Mandel", "notation is 'full', 'voigt', 'mandel', got 'Mandel'"),
        (np.eye(6), "full", r"in full notation has the shape \(..., 3, 3, 3, 3\), got \(6, 6\)"),
        (np.zeros((3, 3, 3, 3)), "mandel", r"in mandel notation has the shape \(..., 6, 6\)"),
        (np.eye(6) * (1 + 1j), None, "imaginary"),
    ],
)
def test_other_forms_are_refused(tensor, notation, message):
    for function in (ct.compliance, ct.stiffness, lambda c, form: elastic_moduli(c, notation=form)):
        with pytest.raises(ElasticityError, match=message):
            function(tensor, notation)


# -- over the transverse directions of one --------------------------------------------------------------------------


def test_ranges_are_the_extremes_of_a_dense_scan_over_the_transverse_direction():
    moduli = elastic_moduli(triclinic(2))
    n, m = frames(5)
    n[0], m[0] = [0, 0, -1], [1, 0, 0]  # where frames jump
    angles = np.linspace(0, np.pi, 2001)[:, None, None]
    scan = np.cos(angles) * m + np.sin(angles) * np.cross(n, m)
    for ranges, value in (
        (moduli.shear_modulus_range(n), moduli.directional_shear_modulus),
        (moduli.poisson_ratio_range(n), moduli.poisson_ratio),
    ):
        values = value(np.broadcast_to(n, scan.shape), scan)
        assert ranges.minimum.shape == (2, 5) and ranges.minimum_direction.shape == (2, 5, 3)
        np.testing.assert_allclose(ranges.minimum, values.min(axis=1), rtol=1e-4)
        np.testing.assert_allclose(ranges.maximum, values.max(axis=1), rtol=1e-4)
        assert (ranges.minimum <= values.min(axis=1) + 1e-12).all() and (
            ranges.maximum >= values.max(axis=1) - 1e-12
        ).all()
        for row in range(2):  # and the directions are those that have these values
            one = getattr(moduli[row], value.__name__)
            np.testing.assert_allclose(one(n, ranges.minimum_direction[row]), ranges.minimum[row], rtol=1e-10)
            np.testing.assert_allclose(one(n, ranges.maximum_direction[row]), ranges.maximum[row], rtol=1e-10)


def test_ratios_and_shear_moduli_are_those_of_a_strained_body():
    """Strains under a small uniaxial and a small shear stress, without the formulas of the moduli."""
    compliance = ct.compliance(ct.from_voigt(triclinic(1)[0], "elastic stiffness"))
    moduli = elastic_moduli(compliance, "compliance")
    for n, m in zip(*frames(4), strict=True):
        tension = np.tensordot(compliance, np.outer(n, n), 2)
        np.testing.assert_allclose(moduli.poisson_ratio(n, m), -(m @ tension @ m) / (n @ tension @ n), rtol=1e-9)
        shear = np.tensordot(compliance, np.outer(n, m) + np.outer(m, n), 2)
        np.testing.assert_allclose(moduli.directional_shear_modulus(n, m), 1 / (2 * n @ shear @ m), rtol=1e-9)


# -- over all directions ----------------------------------------------------------------------------------------------


def test_an_isotropic_solid_has_one_value_of_each():
    bulk, shear = 37.0, 31.0
    found = elastic_extremes(isotropic_stiffness(bulk, shear))
    young = 9 * bulk * shear / (3 * bulk + shear)
    wanted = (young, 1 / (3 * bulk), shear, young / (2 * shear) - 1)
    for name, value in zip(NAMES, wanted, strict=True):
        each = getattr(found, name)
        np.testing.assert_allclose([each.minimum, each.maximum, each.anisotropy], [value, value, 1], rtol=1e-12)
        assert "in all directions" in str(each)


@pytest.mark.parametrize("constants", [COPPER, (522.4, 204.4, 160.8), (107.3, 60.9, 28.3), (346.0, 134.0, 100.0)])
def test_extremes_of_cubic_crystals_are_along_their_axes(constants):
    """E along 100 and 111; G is C44 and (C11 - C12)/2 (C. Zener, Elasticity and Anelasticity of Metals, 1948)."""
    c11, c12, c44 = constants
    found = elastic_extremes(cubic_stiffness(*constants))
    ends = sorted([c44, (c11 - c12) / 2])
    np.testing.assert_allclose([found.shear_modulus.minimum, found.shear_modulus.maximum], ends, rtol=1e-12)
    bulk = (c11 + 2 * c12) / 3
    along_100 = 9 * bulk * (c11 - c12) / 2 / (3 * bulk + (c11 - c12) / 2)
    along_111 = 9 * bulk * c44 / (3 * bulk + c44)
    young = found.youngs_modulus
    np.testing.assert_allclose([young.minimum, young.maximum], sorted([along_100, along_111]), rtol=1e-12)
    soft, stiff = ([0, 0, 1], [1, 1, 1])[:: 1 if along_100 < along_111 else -1]
    assert same_axis(young.minimum_direction, soft) and same_axis(young.maximum_direction, stiff)
    np.testing.assert_allclose(found.linear_compressibility.maximum, 1 / (3 * bulk), rtol=1e-12)


def test_copper_is_auxetic_along_its_face_diagonals():
    """As 69 % of cubic metals: R. H. Baughman et al., Nature 392, 362 (1998); closed forms along 110."""
    c11, c12, c44 = COPPER
    ratio = elastic_extremes(cubic_stiffness(*COPPER)).poisson_ratio
    plane, shear = c11 + c12 - 2 * c12**2 / c11, 2 * c44  # stiffness in the plane at free 001, twice the shear modulus
    np.testing.assert_allclose(ratio.minimum, (plane - shear) / (plane + shear), rtol=1e-12)
    np.testing.assert_allclose(ratio.maximum, 2 * c12 / c11 * shear / (plane + shear), rtol=1e-12)
    for end in (ratio.minimum_direction, ratio.minimum_transverse, ratio.maximum_direction):
        assert same_axis(end, [1, 1, 0])
    assert same_axis(ratio.maximum_transverse, [1, 0, 0]) and ratio.anisotropy == np.inf
    np.testing.assert_allclose(ratio.minimum_direction @ ratio.minimum_transverse, 0, atol=1e-12)


def test_alpha_cristobalite_is_as_auxetic_as_published():
    """Poisson's ratio down to -0.5, and -0.16 of the aggregate: Science 257, 650 (1992)."""
    moduli = elastic_moduli(of_class("422", CRISTOBALITE))
    ratio = elastic_extremes(moduli).poisson_ratio
    assert np.isclose(ratio.minimum, -0.5, atol=0.02) and 0 < ratio.maximum < 0.15
    assert np.isclose(moduli.polycrystal_poisson_ratio, -0.16, atol=0.005)


def test_compressibility_of_a_hexagonal_crystal_may_be_negative():
    """Closed forms: (S11 + S12 + S13) in the plane, (2 S13 + S33) along the axis."""
    stiffness = of_class("6/mmm", {"C11": 60.0, "C33": 30.0, "C12": 20.0, "C13": 32.0, "C44": 10.0})
    s = ct.compliance(ct.to_voigt(stiffness, "elastic stiffness"))
    found = elastic_extremes(stiffness).linear_compressibility
    ends = sorted([s[0, 0] + s[0, 1] + s[0, 2], 2 * s[0, 2] + s[2, 2]])
    np.testing.assert_allclose([found.minimum, found.maximum], ends, rtol=1e-9)
    assert found.minimum < 0 and found.anisotropy == np.inf


@pytest.mark.parametrize("softest", [0.3, 3e-3])
def test_no_scan_finds_what_is_beyond_the_extremes(softest):
    stiffnesses = triclinic(6, softest)
    found, moduli = elastic_extremes(stiffnesses), elastic_moduli(stiffnesses)
    n, _ = frames(20000)
    scans = {
        "youngs_modulus": moduli.youngs_modulus(n),
        "linear_compressibility": moduli.linear_compressibility(n),
        "shear_modulus": np.concatenate(moduli.shear_modulus_range(n)[:2], axis=1),
        "poisson_ratio": np.concatenate(moduli.poisson_ratio_range(n)[:2], axis=1),
    }
    for name, values in scans.items():
        each = getattr(found, name)
        assert (each.minimum <= values.min(axis=1) + 1e-9).all() and (
            each.maximum >= values.max(axis=1) - 1e-9
        ).all(), name
        spread = each.maximum - each.minimum
        assert (values.min(axis=1) - each.minimum < 0.05 * spread).all(), name  # and the scan comes near
        assert (each.maximum - values.max(axis=1) < 0.05 * spread).all(), name


def test_a_search_from_more_starts_finds_nothing_more(monkeypatch):
    """Stiffnesses whose eigenvalues spread over five decades, which have narrow valleys."""
    vectors, _ = np.linalg.qr(rng.normal(size=(4, 6, 6)))
    values = 10 ** rng.uniform(-5, 0, size=(4, 1, 6))
    stiffnesses = ct.from_mandel((vectors * values) @ np.swapaxes(vectors, 1, 2), "elastic stiffness")
    found = elastic_extremes(stiffnesses)
    for name, value in {"N_SPREAD": 8000, "N_STARTS": 40, "CLOSEST_COSINE": 0.996}.items():
        monkeypatch.setattr(extreme_moduli, name, value)
    monkeypatch.setattr(extreme_moduli, "_hemisphere", extreme_moduli._hemisphere.__wrapped__)
    more = elastic_extremes(stiffnesses)
    for name in NAMES:
        for end in ("minimum", "maximum"):
            np.testing.assert_allclose(getattr(getattr(found, name), end), getattr(getattr(more, name), end), rtol=1e-9)


def test_extremes_are_values_at_their_directions_and_turn_with_the_crystal():
    stiffness = ct.from_voigt(triclinic(1)[0], "elastic stiffness")
    rotation = cayley(1, 2, 3).astype(float)
    moduli, turned = elastic_moduli(stiffness), elastic_extremes(ct.turn(stiffness, rotation))
    found = elastic_extremes(moduli)
    functions = (
        moduli.youngs_modulus,
        moduli.linear_compressibility,
        moduli.directional_shear_modulus,
        moduli.poisson_ratio,
    )
    for name, function in zip(NAMES, functions, strict=True):
        each, other = getattr(found, name), getattr(turned, name)
        for end in ("minimum", "maximum"):
            n, m = getattr(each, f"{end}_direction"), getattr(each, f"{end}_transverse")
            value = getattr(each, end)
            np.testing.assert_allclose(function(n) if m is None else function(n, m), value, rtol=1e-10)
            np.testing.assert_allclose(getattr(other, end), value, rtol=1e-9)
            cosine = getattr(other, f"{end}_direction") @ (rotation @ n)
            np.testing.assert_allclose(abs(cosine), 1, atol=1e-9 if m is None else 1)  # n and m of a shear may exchange
    np.testing.assert_allclose(
        found.shear_modulus.anisotropy, found.shear_modulus.maximum / found.shear_modulus.minimum
    )


def test_rows_that_are_missing_or_unstable_concern_themselves_alone():
    good, unstable = cubic_stiffness(*COPPER), cubic_stiffness(100, 120, 30)
    found, alone = elastic_extremes(np.stack([unstable, good, np.full((6, 6), np.nan)])), elastic_extremes(good)
    for name in NAMES:
        each, one = getattr(found, name), getattr(alone, name)
        assert np.isnan(each.minimum[[0, 2]]).all() and np.isnan(each.maximum_direction[[0, 2]]).all()
        assert np.isnan(each.anisotropy).tolist() == [True, False, True]
        for field in ("minimum", "maximum", "minimum_direction"):
            np.testing.assert_array_equal(getattr(each, field)[1], getattr(one, field))
    assert str(found[1]) == str(alone) and str(found) == "<elastic extremes of a batch (3,)>: index it for one"
    assert elastic_extremes(np.zeros((0, 6, 6))).shear_modulus.minimum_transverse.shape == (0, 3)
    assert elastic_extremes(np.stack([[good, good]] * 3)).youngs_modulus.minimum_direction.shape == (3, 2, 3)
    with pytest.raises(ElasticityError, match="not stable, so that its moduli have no extremes"):
        elastic_extremes(unstable)


def test_extremes_print_with_units_and_directions():
    text = str(elastic_extremes(cubic_stiffness(1684, 1214, 754), unit="kbar"))
    assert "Young's modulus, kbar (ratio 2.866)" in text and "linear compressibility, 1/kbar" in text
    assert "  minimum -0.1357    n = (0, 0.707, 0.707), m = (0, -0.707, 0.707)" in text


# -- surfaces ---------------------------------------------------------------------------------------------------------


def test_surfaces_show_the_extremes():
    stiffness = triclinic(1)[0]
    found = elastic_extremes(stiffness)
    for draw, each in (
        (ct.shear_modulus_surface, found.shear_modulus),
        (ct.poisson_ratio_surface, found.poisson_ratio),
    ):
        low, high = (draw(stiffness, over) for over in ("minimum", "maximum"))
        assert (low.values <= high.values + 1e-12).all()
        np.testing.assert_allclose(low.minimum[0], each.minimum, rtol=1e-4)
        np.testing.assert_allclose(high.maximum[0], each.maximum, rtol=1e-4)


def test_negative_ratios_are_marked():
    copper, glass = cubic_stiffness(*COPPER), isotropic_stiffness(37, 31)
    assert "(auxetic)" in ct.poisson_ratio_surface(copper).title
    assert ct.poisson_ratio_surface(copper).colour_range[0] < 0
    for surface in (ct.poisson_ratio_surface(copper, "maximum"), ct.poisson_ratio_surface(glass)):
        assert "auxetic" not in surface.title
    with pytest.raises(ElasticityError, match="'minimum' or 'maximum', got 'mean'"):
        ct.shear_modulus_surface(copper, "mean")
    for function, end in itertools.product(
        (ct.shear_modulus_surface, ct.poisson_ratio_surface), ("minimum", "maximum")
    ):
        with pytest.raises(ct.SurfaceError, match="batch"):
            function(np.stack([copper, copper]), end)

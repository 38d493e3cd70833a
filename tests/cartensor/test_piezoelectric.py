"""Piezoelectric forms: the constitutive equations, all ways between the forms, published materials, the surface."""

from itertools import product

import numpy as np
import pytest
import scipy.constants
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

import cartensor as ct
from carnet.testing import assert_close
from cartensor.piezoelectric_forms import ELASTIC, PERMITTIVITY, UNITS, VACUUM_PERMITTIVITY

#: Form, condition of elastic constants and of permittivity that leave a quadratic equation.
QUADRATIC = {("g", "E", "strain"), ("h", "E", "stress"), ("d", "D", "strain"), ("e", "D", "stress")}


def voigt(name: str, crystal: str, **constants: float) -> np.ndarray:
    """A catalogue tensor of a class in Voigt notation."""
    return ct.to_voigt(ct.crystal(crystal).invariants(name).tensor(**constants), name)


def pzt_4() -> ct.Piezoelectric:
    """PZT-4: H. Jaffe, D. A. Berlincourt, Proc. IEEE 53, 1372 (1965)."""
    return ct.piezoelectric(
        d=voigt("piezoelectric", "6mm", d31=-123, d33=289, d15=496),
        compliance_E=voigt("compliance", "6mm", S11=12.3, S12=-4.05, S13=-5.31, S33=15.5, S44=39.0),
        permittivity_stress=np.diag([1475, 1475, 1300]),
    )


def pzt_5a() -> ct.Piezoelectric:
    """PZT-5A: the same source."""
    return ct.piezoelectric(
        d=voigt("piezoelectric", "6mm", d31=-171, d33=374, d15=584),
        compliance_E=voigt("compliance", "6mm", S11=16.4, S12=-5.74, S13=-7.22, S33=18.8, S44=47.5),
        permittivity_stress=np.diag([1730, 1730, 1700]),
    )


def any_material(seed: int, batch: tuple[int, ...] = ()) -> ct.Piezoelectric:
    """A triclinic one, with positive energy."""
    draw = np.random.default_rng(seed)
    root, dielectric = draw.normal(size=(*batch, 6, 6)), draw.normal(size=(*batch, 3, 3))
    return ct.piezoelectric(
        e=draw.normal(size=(*batch, 3, 6)),
        stiffness_E=50 * np.eye(6) + 20 * root @ np.swapaxes(root, -1, -2),
        permittivity_strain=10 * np.eye(3) + 100 * dielectric @ np.swapaxes(dielectric, -1, -2),
    )


def constants_of(material: ct.Piezoelectric) -> dict[str, np.ndarray]:
    return {name: getattr(material, name) for name in (*UNITS, *ELASTIC, *PERMITTIVITY)}


def test_the_permittivity_of_vacuum_is_that_of_codata():
    assert abs(VACUUM_PERMITTIVITY / scipy.constants.epsilon_0 - 1) < 1e-9


def test_all_four_pairs_of_equations_hold():
    """In SI units, for full tensors: from stress and field, strain and displacement, and all other ways."""
    material, draw = any_material(0), np.random.default_rng(1)
    stress, field = draw.normal(size=(3, 3)) * 1e6, draw.normal(size=3) * 1e5
    stress = stress + stress.T
    full = {form: material.tensor(form) for form in UNITS}
    d, e, g, h = (full[form] * scale for form, scale in zip("degh", (1e-12, 1, 1, 1), strict=True))
    stiffness = {at: ct.from_voigt(getattr(material, f"stiffness_{at}"), "stiffness") * 1e9 for at in "ED"}
    compliance = {at: ct.from_voigt(getattr(material, f"compliance_{at}"), "compliance") * 1e-12 for at in "ED"}
    free, clamped = (getattr(material, name) * VACUUM_PERMITTIVITY for name in PERMITTIVITY)
    strain = np.einsum("ijkl,kl->ij", compliance["E"], stress) + np.einsum("kij,k->ij", d, field)
    displacement = np.einsum("ijk,jk->i", d, stress) + free @ field
    for left, first, second in (
        (stress, np.einsum("ijkl,kl->ij", stiffness["E"], strain), -np.einsum("kij,k->ij", e, field)),
        (displacement, np.einsum("ijk,jk->i", e, strain), clamped @ field),
        (strain, np.einsum("ijkl,kl->ij", compliance["D"], stress), np.einsum("kij,k->ij", g, displacement)),
        (field, -np.einsum("ijk,jk->i", g, stress), np.linalg.solve(free, displacement)),
        (stress, np.einsum("ijkl,kl->ij", stiffness["D"], strain), -np.einsum("kij,k->ij", h, displacement)),
        (field, -np.einsum("ijk,jk->i", h, strain), np.linalg.solve(clamped, displacement)),
    ):
        assert_close(first + second, left, order=1, scale=np.max(np.abs(first)) + np.max(np.abs(second)))


@pytest.mark.parametrize("form, elastic, permittivity", list(product(UNITS, ELASTIC, PERMITTIVITY)))
def test_every_combination_gives_all_constants_or_is_refused(form, elastic, permittivity):
    material = any_material(2, (3,))
    known = constants_of(material)
    given = {name: known[name] for name in (form, elastic, permittivity)}
    if (form, elastic[-1], permittivity.removeprefix("permittivity_")) in QUADRATIC:
        with pytest.raises(ct.PiezoelectricError, match="quadratic"):
            ct.piezoelectric(**given)
        return
    for name, value in constants_of(ct.piezoelectric(**given)).items():
        assert_close(value, known[name], order=2)


@given(st.integers(0, 2**32 - 1))
def test_the_relations_do_not_depend_on_axes(seed):
    """Turned constants of full tensors are constants of the turned material: the factors of Voigt notation are right."""
    material, rotation = any_material(seed), Rotation.random(rng=seed)
    turned = ct.piezoelectric(
        d=ct.turn(material.tensor("d"), rotation),
        stiffness_D=ct.turn(ct.from_voigt(material.stiffness_D, "stiffness"), rotation),
        permittivity_stress=ct.turn(material.permittivity_stress, rotation),
    )
    for form in UNITS:
        assert_close(
            turned.tensor(form),
            ct.turn(material.tensor(form), rotation),
            scale=1e3 * np.abs(material.tensor(form)).max(),
        )


@pytest.mark.parametrize(
    "material, published",
    [
        (
            pzt_4(),
            {
                "e": {(2, 0): -5.2, (2, 2): 15.1, (0, 4): 12.7},
                "g": {(2, 0): -11.1e-3, (2, 2): 26.1e-3, (0, 4): 39.4e-3},
                "h": {(2, 2): 26.8e8, (0, 4): 19.7e8},
                "stiffness_E": {(0, 0): 139, (0, 1): 77.8, (0, 2): 74.3, (2, 2): 115, (3, 3): 25.6},
                "stiffness_D": {(0, 0): 145, (2, 2): 159, (3, 3): 51.8},
                "compliance_D": {(0, 0): 10.9, (2, 2): 7.90, (3, 3): 19.3},
                "permittivity_strain": {(0, 0): 730, (2, 2): 635},
                "coupling_factors": {(2, 0): -0.334, (2, 2): 0.70, (0, 4): 0.71},
            },
        ),
        (
            pzt_5a(),
            {
                "e": {(2, 0): -5.4, (2, 2): 15.8, (0, 4): 12.3},
                "g": {(2, 0): -11.4e-3, (2, 2): 24.8e-3, (0, 4): 38.2e-3},
                "stiffness_E": {(0, 0): 121, (0, 1): 75.4, (0, 2): 75.2, (2, 2): 111, (3, 3): 21.1},
                "stiffness_D": {(2, 2): 147, (3, 3): 39.7},
                "permittivity_strain": {(0, 0): 916, (2, 2): 830},
                "coupling_factors": {(2, 0): -0.344, (2, 2): 0.705, (0, 4): 0.685},
            },
        ),
    ],
)
def test_published_ceramics(material, published):
    """Constants of one table in its other forms; it was rounded, so that they agree to a few percent."""
    for name, components in published.items():
        for place, value in components.items():
            assert abs(getattr(material, name)[place] / value - 1) < 0.06, (name, place)


def test_quartz():
    """R. Bechmann, Phys. Rev. 110, 1060 (1958): e, c^E and eps^S of quartz, and his d and s^E."""
    quartz = ct.piezoelectric(
        e=voigt("piezoelectric stress constant", "32", e11=0.171, e14=-0.0406),
        stiffness_E=voigt("stiffness", "32", C11=86.74, C33=107.2, C44=57.94, C12=6.99, C13=11.91, C14=-17.91),
        permittivity_strain=np.diag([4.43, 4.43, 4.63]),
    )
    assert abs(quartz.d[0, 0] - 2.31) < 0.01 and abs(quartz.d[0, 3] - 0.727) < 0.01
    assert_close(quartz.d[1, 5], -2 * quartz.d[0, 0])  # with the factor 2, where e has none
    assert_close(quartz.e[1, 5], -quartz.e[0, 0])
    expected = {(0, 0): 12.77, (2, 2): 9.60, (3, 3): 20.04, (0, 1): -1.79, (0, 2): -1.22, (0, 3): 4.50}
    for place, value in expected.items():
        assert abs(quartz.compliance_E[place] - value) < 0.01
    assert abs(quartz.permittivity_stress[0, 0] - 4.52) < 0.01


def test_full_tensors_and_voigt_notation_are_one():
    material = any_material(4)
    for form in UNITS:
        if (form, "D", "stress") in QUADRATIC:
            continue
        again = ct.piezoelectric(
            **{form: material.tensor(form)},
            compliance_D=ct.from_voigt(material.compliance_D, "compliance"),
            permittivity_stress=material.permittivity_stress,
        )
        assert_close(again.d, material.d, order=2)
    assert_close(material.tensor("d")[0, 1, 2], material.d[0, 3] / 2)
    assert_close(material.tensor("e")[0, 1, 2], material.e[0, 3])


def test_without_coupling_nothing_changes():
    material = ct.piezoelectric(d=np.zeros((3, 6)), stiffness_E=100 * np.eye(6), permittivity_stress=5 * np.eye(3))
    assert_close(material.stiffness_D, material.stiffness_E)
    assert_close(material.permittivity_strain, material.permittivity_stress)
    assert_close(material.compliance_E, 10 * np.eye(6))  # 1/TPa


def test_nan_of_a_row_concerns_this_row():
    known = any_material(5, (3,))
    d = known.d.copy()
    d[1, 0, 0] = np.nan
    found = ct.piezoelectric(d=d, stiffness_E=known.stiffness_E, permittivity_stress=known.permittivity_stress)
    for name, value in constants_of(found).items():
        assert np.isnan(value[1]).all(), name
        assert_close(value[[0, 2]], getattr(known, name)[[0, 2]], order=2)


GOOD = {"d": np.zeros((3, 6)), "stiffness_E": np.eye(6), "permittivity_stress": np.eye(3)}


@pytest.mark.parametrize(
    "changed, message",
    [
        ({"d": None}, "one of d, e, g, h is needed, got none"),
        ({"e": np.zeros((3, 6))}, "got d, e"),
        ({"compliance_E": np.eye(6)}, "got stiffness_E, compliance_E"),
        ({"permittivity_stress": None}, "permittivity_strain is needed, got none"),
        ({"d": np.zeros((6, 3))}, r"d has the shape \(\.\.\., 3, 6\)"),
        ({"d": np.arange(27.0).reshape(3, 3, 3)}, "last two"),
        ({"stiffness_E": np.eye(3)}, r"stiffness_E has the shape \(\.\.\., 6, 6\)"),
        ({"stiffness_E": np.triu(np.ones((6, 6)))}, "stiffness_E is not symmetric"),
        ({"stiffness_E": np.zeros((6, 6))}, "singular"),
        ({"permittivity_stress": 5.0}, r"permittivity_stress has the shape \(\.\.\., 3, 3\)"),
        ({"permittivity_stress": 1.3e-8 * np.eye(3)}, "unit that of vacuum; its largest component is 1.3e-08"),
        ({"stiffness_E": 1e11 * np.eye(6)}, "unit GPa"),
        ({"stiffness_E": None, "compliance_D": 1e-11 * np.eye(6)}, "unit 1/TPa"),
        ({"stiffness_E": None, "compliance_E": 0.015 * np.eye(6)}, "unit 1/TPa"),  # of aluminium, in 1/GPa
        ({"permittivity_stress": (5 + 1j) * np.eye(3)}, "imaginary"),
    ],
)
def test_what_does_not_make_a_material_is_refused(changed, message):
    with pytest.raises(ct.PiezoelectricError, match=message):
        ct.piezoelectric(**{**GOOD, **changed})


def test_the_longitudinal_surface_is_the_component_along_n():
    d = any_material(6).d
    surface = ct.longitudinal_piezoelectric_surface(d)
    draw = np.random.default_rng(7)
    for rotation in Rotation.random(5, rng=draw):
        turned = ct.to_voigt(ct.turn(ct.from_voigt(d, "piezoelectric"), rotation), "piezoelectric")
        along = rotation.inv().apply([0, 0, 1])
        assert_close(surface.function(along), turned[2, 2])
    assert_close(surface.minimum[0], -surface.maximum[0], scale=1e6)


def test_published_longitudinal_surfaces():
    """Quartz: d11 along x (Nye); PZT-4: d33 along z; gallium arsenide: d14/sqrt(3) along [111]."""
    value, along = ct.longitudinal_piezoelectric_surface(pzt_4()).maximum
    assert_close(value, 289.0)
    assert abs(along[2]) > 1 - 1e-12
    zincblende = voigt("piezoelectric", "-43m", d14=2.69)
    value, along = ct.longitudinal_piezoelectric_surface(zincblende).maximum
    assert_close(value, 2.69 / np.sqrt(3), scale=1e3)
    assert_close(np.abs(along), np.full(3, 1 / np.sqrt(3)), scale=1e8)
    stress = voigt("piezoelectric stress constant", "-43m", e14=-0.16)
    value, _ = ct.longitudinal_piezoelectric_surface(stress, "e").maximum  # without the factor 2: e_ijk n_i n_j n_k
    assert_close(value, 2 * 0.16 / np.sqrt(3), scale=1e3)


def test_a_surface_names_form_and_unit():
    assert "pC/N along" in str(ct.longitudinal_piezoelectric_surface(pzt_4()))
    assert ct.longitudinal_piezoelectric_surface(pzt_4(), "e").unit == "C/m^2"
    assert ct.longitudinal_piezoelectric_surface(pzt_4().d, unit="pm/V").unit == "pm/V"
    with pytest.raises(ct.PiezoelectricError, match="'d', 'e', 'g', 'h'"):
        ct.longitudinal_piezoelectric_surface(pzt_4(), "k")
    with pytest.raises(ct.PiezoelectricError, match="forms"):
        pzt_4().tensor("k")
    with pytest.raises(ct.SurfaceError, match="one tensor"):
        ct.longitudinal_piezoelectric_surface(any_material(0, (2,)))


def test_printed_constants():
    text = str(pzt_4())
    assert "d in pC/N" in text and "496" in text and "relative permittivity at constant strain" in text
    assert "h in V/m: [2, 3, 6]" in str(any_material(0, (2,)))

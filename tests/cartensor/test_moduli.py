"""Elastic moduli against closed forms for cubic, hexagonal and isotropic crystals, and identities."""

import numpy as np
import pytest

import cartensor as ct
from cartensor import ElasticityError, cubic_stiffness, elastic_moduli, isotropic_stiffness
from tests.cartensor.rotations import cayley
from tests.cartensor.symmetries import rotated

ELASTIC = "ijkl=jikl=klij"
#: C11, C12, C44 in GPa at room temperature; G. Simmons, H. Wang, Single Crystal Elastic Constants (1971).
COPPER, ALUMINIUM, TUNGSTEN = (168.4, 121.4, 75.4), (107.3, 60.9, 28.3), (522.4, 204.4, 160.8)
CUBIC = np.array([COPPER, ALUMINIUM, TUNGSTEN])


@pytest.fixture(scope="module")
def cubic():
    return elastic_moduli(cubic_stiffness(*CUBIC.T))


@pytest.fixture(scope="module")
def triclinic():
    """Two random stiffnesses without symmetry, both stable."""
    roots = np.random.default_rng(5).normal(size=(2, 6, 6))
    return elastic_moduli(roots @ np.swapaxes(roots, 1, 2) + 3 * np.eye(6))


def test_cubic_averages(cubic):
    """K = (C11 + 2 C12)/3, G_V = (C11 - C12 + 3 C44)/5, G_R = 5 (C11 - C12) C44/(4 C44 + 3 (C11 - C12))."""
    c11, c12, c44 = CUBIC.T
    assert np.allclose(cubic.bulk_modulus.voigt, (c11 + 2 * c12) / 3)
    assert np.allclose(cubic.bulk_modulus.reuss, (c11 + 2 * c12) / 3)
    assert np.allclose(cubic.shear_modulus.voigt, (c11 - c12 + 3 * c44) / 5)
    reuss = 5 * (c11 - c12) * c44 / (4 * c44 + 3 * (c11 - c12))
    assert np.allclose(cubic.shear_modulus.reuss, reuss)
    assert np.allclose(cubic.shear_modulus.hill, ((c11 - c12 + 3 * c44) / 5 + reuss) / 2)


def test_universal_anisotropy_of_cubic_crystals(cubic):
    """A_U = 6/5 (sqrt A - 1/sqrt A)^2, Zener's A = 2 C44/(C11 - C12); Phys. Rev. Lett. 101, 055504."""
    c11, c12, c44 = CUBIC.T
    zener = 2 * c44 / (c11 - c12)
    assert np.allclose(cubic.universal_anisotropy, 1.2 * (np.sqrt(zener) - 1 / np.sqrt(zener)) ** 2)


def test_cubic_youngs_modulus(cubic):
    """1/E(n) = S11 - 2 (S11 - S12 - S44/2) (x^2 y^2 + y^2 z^2 + z^2 x^2); Nye, chapter VIII."""
    c11, c12, c44 = CUBIC.T
    s11 = (c11 + c12) / ((c11 - c12) * (c11 + 2 * c12))
    s12, s44 = -c12 / ((c11 - c12) * (c11 + 2 * c12)), 1 / c44
    directions = np.random.default_rng(0).normal(size=(4, 7, 3))
    x, y, z = np.moveaxis(directions / np.linalg.norm(directions, axis=-1, keepdims=True), -1, 0)
    shape = x * x * y * y + y * y * z * z + z * z * x * x
    wanted = 1 / (s11[:, None, None] - 2 * (s11 - s12 - s44 / 2)[:, None, None] * shape)
    assert np.allclose(cubic.youngs_modulus(directions), wanted)
    assert cubic.youngs_modulus([0, 0, 2]).shape == (3,)
    assert np.allclose(cubic.youngs_modulus([0, 0, 2]), 1 / s11)


def test_copper_by_hand(cubic):
    """E[100] = 66.7, E[111] = 191.1 GPa, nu(100, 010) = C12 / (C11 + C12), G on (001) along [100] = C44."""
    assert np.allclose(cubic.youngs_modulus([[1, 0, 0], [1, 1, 1]])[0], [66.69, 191.14], atol=0.01)
    c11, c12, c44 = COPPER
    assert np.isclose(cubic.poisson_ratio([1, 0, 0], [0, 1, 0])[0], c12 / (c11 + c12))
    assert np.isclose(cubic.directional_shear_modulus([0, 0, 1], [1, 0, 0])[0], c44)
    assert np.isclose(cubic.directional_shear_modulus([1, 1, 0], [1, -1, 0])[0], (c11 - c12) / 2)
    auxetic = cubic.poisson_ratio([1, 1, 0], [1, -1, 0])[0]  # as in most cubic metals
    assert np.isclose(auxetic, -0.135, atol=0.003)


def test_linear_compressibility(cubic, triclinic):
    c11, c12, _ = CUBIC.T
    directions = np.random.default_rng(1).normal(size=(5, 3))
    assert np.allclose(cubic.linear_compressibility(directions), 1 / (c11 + 2 * c12)[:, None])
    axes = triclinic.linear_compressibility(np.eye(3))
    assert np.allclose(axes.sum(axis=-1), 1 / triclinic.bulk_modulus.reuss)


def test_isotropic_solid():
    bulk, shear = np.array([160.0, 76.0]), np.array([80.0, 26.0])
    solid = elastic_moduli(isotropic_stiffness(bulk, shear))
    young, poisson = 9 * bulk * shear / (3 * bulk + shear), (3 * bulk - 2 * shear) / (6 * bulk + 2 * shear)
    for averages, value in ((solid.bulk_modulus, bulk), (solid.shear_modulus, shear)):
        assert np.allclose(averages.voigt, value) and np.allclose(averages.reuss, value)
    assert np.allclose(solid.universal_anisotropy, 0, atol=1e-12)
    assert np.allclose(solid.polycrystal_youngs_modulus, young)
    assert np.allclose(solid.polycrystal_poisson_ratio, poisson)
    n, m = np.array([1.0, 2.0, 2.0]), np.array([2.0, 1.0, -2.0])
    assert np.allclose(solid.youngs_modulus(n), young) and np.allclose(solid.poisson_ratio(n, m), poisson)
    assert np.allclose(solid.directional_shear_modulus(n, m), shear)
    assert np.allclose(solid.eigenvalues, np.stack([2 * shear] * 5 + [3 * bulk], axis=-1))
    assert np.allclose(solid.isotropic_part(), solid.stiffness)
    assert np.allclose(solid.harmonic_shares()[0], 1)


def test_hexagonal_crystal():
    """Zinc: 1/E = (1 - z^2)^2 S11 + z^4 S33 + z^2 (1 - z^2) (2 S13 + S44); Nye, chapter VIII."""
    constants = {"C11": 163.7, "C33": 63.5, "C12": 36.4, "C13": 53.0, "C44": 38.8}
    zinc = elastic_moduli(ct.crystal("6/mmm").invariants(ELASTIC, symbol="C").tensor(constants))
    s = zinc.compliance_voigt
    cosines = np.linspace(0, 1, 6)
    directions = np.stack([np.sqrt(1 - cosines**2), 0 * cosines, cosines], axis=-1)
    sine, cosine = 1 - cosines**2, cosines**2
    wanted = 1 / (sine**2 * s[0, 0] + cosine**2 * s[2, 2] + sine * cosine * (2 * s[0, 2] + s[3, 3]))
    assert np.allclose(zinc.youngs_modulus(directions), wanted)
    assert np.allclose(s @ zinc.voigt, np.eye(6), atol=1e-12)


def test_bounds_and_identities(triclinic):
    assert (triclinic.bulk_modulus.voigt >= triclinic.bulk_modulus.reuss).all()
    assert (triclinic.shear_modulus.voigt >= triclinic.shear_modulus.reuss).all()
    assert (triclinic.universal_anisotropy > 0).all()
    n, m = [1.0, 2.0, 2.0], [2.0, 1.0, -2.0]
    forwards, backwards = triclinic.poisson_ratio(n, m), triclinic.poisson_ratio(m, n)
    assert np.allclose(forwards / triclinic.youngs_modulus(n), backwards / triclinic.youngs_modulus(m))
    assert np.allclose(triclinic.directional_shear_modulus(n, m), triclinic.directional_shear_modulus(m, n))


def test_numbers_turn_with_the_crystal(triclinic):
    rotation = cayley(1, 2, 3).astype(float)
    turned = elastic_moduli(np.stack([rotated(tensor, rotation) for tensor in triclinic.stiffness]))
    directions = np.random.default_rng(2).normal(size=(6, 3))
    assert np.allclose(turned.youngs_modulus(directions @ rotation.T), triclinic.youngs_modulus(directions))
    assert np.allclose(turned.universal_anisotropy, triclinic.universal_anisotropy)
    assert np.allclose(turned.eigenvalues, triclinic.eigenvalues)
    shares, before = turned.harmonic_shares(), triclinic.harmonic_shares()
    assert all(np.allclose(shares[weight], before[weight]) for weight in (0, 2, 4))


def test_compliance_and_notations(triclinic):
    again = elastic_moduli(triclinic.compliance_voigt, kind="compliance")
    assert np.allclose(again.stiffness, triclinic.stiffness)
    assert np.allclose(elastic_moduli(triclinic.compliance, kind="compliance").stiffness, triclinic.stiffness)
    assert np.allclose(elastic_moduli(triclinic.voigt).stiffness, triclinic.stiffness)
    assert np.allclose(triclinic.compliance_voigt, np.linalg.inv(triclinic.voigt))
    assert triclinic.voigt[0, 3, 4] == triclinic.stiffness[0, 1, 2, 0, 2]
    squares = np.sum(triclinic.stiffness**2, axis=(1, 2, 3, 4))
    assert np.allclose(np.sum(triclinic.mandel**2, axis=(1, 2)), squares)


def test_stability():
    """Cubic: C11 - C12 > 0, C11 + 2 C12 > 0, C44 > 0; the Mandel eigenvalues are these (2 C44)."""
    moduli = elastic_moduli(cubic_stiffness([100, 100, 100, 100], [50, 120, -60, 50], [30, 30, 30, -1]))
    assert moduli.is_stable.tolist() == [True, False, False, False]
    assert np.allclose(moduli.eigenvalues[0], [50, 50, 60, 60, 60, 200])
    assert np.allclose(moduli.eigenvalues[1], [-20, -20, 60, 60, 60, 340])


@pytest.mark.parametrize(
    "matrix, why",
    [
        (cubic_stiffness(100, 100, 30), "singular: some strain makes no stress"),
        (np.zeros((6, 6)), "singular: some strain makes no stress"),
        (cubic_stiffness(100, 120, 30), "not stable: some strain lowers the energy"),
    ],
)
def test_what_is_not_stable_prints_what_is_defined(matrix, why):
    moduli = elastic_moduli(matrix)
    bulk, shear, reason, eigenvalues = str(moduli).split("\n")[1:]
    assert bulk.split() == ["bulk", "modulus", f"{moduli.bulk_modulus.voigt:.5g}", "undefined", "undefined"]
    assert shear.split() == ["shear", "modulus", f"{moduli.shear_modulus.voigt:.5g}", "undefined", "undefined"]
    assert reason.endswith(f"for the stiffness is {why}")
    assert eigenvalues.startswith("not stable: eigenvalues ") and len(eigenvalues.split()) == 9
    assert not moduli.is_stable and np.isnan(moduli.bulk_modulus.reuss) == moduli.is_singular


def test_a_singular_stiffness_concerns_its_row_alone():
    batch = elastic_moduli(np.stack([cubic_stiffness(*COPPER), cubic_stiffness(100, 100, 30)]))
    alone = elastic_moduli(cubic_stiffness(*COPPER))
    assert batch.is_singular.tolist() == [False, True] and batch.is_stable.tolist() == [True, False]
    for value in (batch.youngs_modulus([1, 1, 0]), batch.polycrystal_youngs_modulus, batch.shear_modulus.hill):
        assert np.isnan(value).tolist() == [False, True]
    assert np.array_equal(batch.youngs_modulus([1, 1, 0])[0], alone.youngs_modulus([1, 1, 0]))
    with pytest.raises(ElasticityError, match="the compliance is singular: no stiffness"):
        elastic_moduli(np.zeros((6, 6)), kind="compliance")


def test_parts(triclinic):
    isotropic = isotropic_stiffness(triclinic.bulk_modulus.voigt, triclinic.shear_modulus.voigt)
    assert np.allclose(triclinic.isotropic_part(), elastic_moduli(isotropic).stiffness)
    cubic = elastic_moduli(triclinic.cubic_part()).voigt
    diagonal = np.diagonal(triclinic.voigt, axis1=1, axis2=2)
    assert np.allclose(cubic[:, 0, 0], diagonal[:, :3].mean(axis=1))
    assert np.allclose(cubic[:, 5, 5], diagonal[:, 3:].mean(axis=1))
    bulk = elastic_moduli(triclinic.cubic_part()).bulk_modulus
    assert np.allclose(bulk.voigt, triclinic.bulk_modulus.voigt)
    parts = triclinic.harmonic_parts()
    assert {l: part.shape for l, part in parts.items()} == {0: (2, 2, 1), 2: (2, 2, 5), 4: (2, 1, 9)}
    assert np.allclose(sum(triclinic.harmonic_shares().values()), 1)
    shares = elastic_moduli(cubic_stiffness(*COPPER)).harmonic_shares()
    assert shares[2] < 1e-25 and shares[4] > 0.01


@pytest.mark.parametrize(
    "tensor, message",
    [
        (np.eye(5), "shape"),
        (np.ones((3, 3)), "shape"),
        (np.full((6, 6), np.nan), "not finite"),
        (np.triu(np.ones((6, 6))), "not symmetric"),
        (np.arange(81.0).reshape(3, 3, 3, 3), "not symmetric"),
    ],
)
def test_wrong_tensors(tensor, message):
    with pytest.raises(ElasticityError, match=message):
        elastic_moduli(tensor)


def test_wrong_arguments(cubic):
    with pytest.raises(ElasticityError, match="'stiffness' or 'compliance'"):
        elastic_moduli(np.eye(6), kind="C")
    with pytest.raises(ElasticityError, match="shape"):
        cubic.youngs_modulus([1, 0])
    with pytest.raises(ElasticityError, match="zero or not finite"):
        cubic.youngs_modulus([0, 0, 0])
    with pytest.raises(ElasticityError, match="normal to each other"):
        cubic.poisson_ratio([1, 0, 0], [1, 1, 0])
    with pytest.raises(ElasticityError, match="singular"):
        elastic_moduli(np.zeros((6, 6))).youngs_modulus([1, 0, 0])


def test_small_asymmetry_is_averaged_and_empty_batches_pass():
    matrix = cubic_stiffness(*COPPER)
    matrix[0, 1] += 0.02
    assert np.isclose(elastic_moduli(matrix).voigt[0, 1], COPPER[1] + 0.01)
    assert elastic_moduli(np.zeros((0, 6, 6))).youngs_modulus(np.eye(3)).shape == (0, 3)


def test_summary_and_indexing(cubic):
    assert repr(cubic) == "<elastic moduli of a batch (3,)>" and "index it" in str(cubic)
    assert np.array_equal(cubic[1].stiffness, cubic.stiffness[1]) and repr(cubic[1:]).endswith("batch (2,)>")
    assert str(cubic[0]).split("\n")[1].split() == ["bulk", "modulus", "137.07", "137.07", "137.07"]
    assert str(cubic[0]).split("\n")[-1].startswith("stable: eigenvalues 47 47 150.8")
    assert [float(one.bulk_modulus.hill) for one in cubic] == cubic.bulk_modulus.hill.tolist()
    with pytest.raises(IndexError):
        cubic[0][0]

"""Acoustic waves: closed forms along axes, published velocities, identities, Debye temperatures."""

import numpy as np
import pytest

import cartensor as ct
from cartensor import ElasticityError, acoustic_waves, cubic_stiffness, isotropic_stiffness

#: C11, C12, C44 in GPa and density in kg/m3; H. J. McSkimin, P. Andreatch, J. Appl. Phys. 35, 2161 (1964).
SILICON, SILICON_DENSITY = (165.7, 63.9, 79.6), 2329.0
#: Paratellurite, GPa and kg/m3; N. Uchida, Y. Ohmachi, J. Appl. Phys. 40, 4692 (1969).
PARATELLURITE = {"C11": 55.7, "C33": 105.8, "C12": 51.2, "C13": 21.8, "C44": 26.5, "C66": 65.9}
rng = np.random.default_rng(12)


def triclinic(n: int) -> np.ndarray:
    roots = rng.normal(size=(n, 6, 6))
    return 10 * (roots @ np.swapaxes(roots, 1, 2) + 0.5 * np.eye(6))


def unit(n: int) -> np.ndarray:
    directions = rng.normal(size=(n, 3))
    return directions / np.linalg.norm(directions, axis=1, keepdims=True)


@pytest.mark.parametrize("constants", [SILICON, (168.4, 121.4, 75.4), (522.4, 204.4, 160.8)])
def test_cubic_crystals_along_their_axes(constants):
    """C. Kittel, Introduction to Solid State Physics, chapter 3."""
    c11, c12, c44 = constants
    rho = 5000.0
    moduli = [
        [c44, c44, c11],
        [(c11 - c12) / 2, c44, (c11 + c12 + 2 * c44) / 2],
        [(c11 - c12 + c44) / 3, (c11 - c12 + c44) / 3, (c11 + 2 * c12 + 4 * c44) / 3],
    ]
    found = acoustic_waves(cubic_stiffness(*constants), rho).along([[1, 0, 0], [1, 1, 0], [1, 1, 1]])
    wanted = np.sort(np.sqrt(np.array(moduli) * 1e9 / rho) / 1e3, axis=1)
    np.testing.assert_allclose(found.velocities, wanted, rtol=1e-12)
    np.testing.assert_allclose(found.longitudinal_shares, [[0, 0, 1]] * 3, atol=1e-12)
    np.testing.assert_allclose(found.slowness * found.velocities, 1)


def test_diamond_is_as_fast_as_published():
    """Constants of H. J. McSkimin, P. Andreatch, J. Appl. Phys. 43, 2944 (1972), and velocities along 100, 110, 111 as the
    Ioffe Institute's archive of semiconductors has them."""
    found = acoustic_waves(cubic_stiffness(1079, 124, 578), 3515).along([[1, 0, 0], [1, 1, 0], [1, 1, 1]])
    published = [[12.82, 12.82, 17.52], [11.66, 12.82, 18.32], [12.06, 12.06, 18.58]]
    np.testing.assert_allclose(found.velocities, published, atol=0.01)


def test_the_slow_wave_of_paratellurite():
    """0.616 km/s along 110, which makes its acousto-optics; its energy strays far from a normal 3 degrees away."""
    crystal = ct.crystal("422").invariants("elastic stiffness").tensor(PARATELLURITE)
    waves = acoustic_waves(crystal, 5990)
    slow = waves.along([1, 1, 0])
    assert np.isclose(slow.velocities[0], 0.616, atol=0.005)
    np.testing.assert_allclose(np.abs(slow.polarisations[0]), [np.sqrt(0.5), np.sqrt(0.5), 0], atol=1e-9)
    angle = np.radians(48)
    assert waves.along([np.cos(angle), np.sin(angle), 0]).power_flow_angles[0] > 25


def test_an_isotropic_solid_has_two_velocities_everywhere():
    bulk, shear, rho = np.array([160.0, 37.0]), np.array([80.0, 31.0]), np.array([7800.0, 2200.0])
    found = acoustic_waves(isotropic_stiffness(bulk, shear), rho).along(unit(6))
    across, along = np.sqrt(shear / rho * 1e3), np.sqrt((bulk + 4 * shear / 3) / rho * 1e3)
    wanted = np.stack([across, across, along], axis=-1)[:, None]
    np.testing.assert_allclose(found.velocities, np.broadcast_to(wanted, (2, 6, 3)), rtol=1e-12)
    rays = found.velocities[..., None] * found.directions[:, None]
    np.testing.assert_allclose(found.group_velocities, rays, rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(found.power_flow_angles, 0, atol=1e-5)


def test_waves_solve_the_equation_of_motion():
    """rho omega^2 u_i = C_ijkl k_j k_l u_k with u = p, k = n / v, by plain loops."""
    stiffness, rho = ct.from_voigt(triclinic(1)[0], "elastic stiffness"), 3000.0
    found = acoustic_waves(stiffness, rho).along(unit(5))
    for n, velocities, polarisations in zip(found.directions, found.velocities, found.polarisations, strict=True):
        np.testing.assert_allclose(polarisations @ polarisations.T, np.eye(3), atol=1e-12)
        for v, p in zip(velocities, polarisations, strict=True):
            force = sum(
                stiffness[:, j, k, l] * n[j] * n[l] * p[k] for j in range(3) for k in range(3) for l in range(3)
            )
            np.testing.assert_allclose(force * 1e9, rho * (v * 1e3) ** 2 * p, atol=1e-6 * rho * 1e6)
        assert (polarisations @ n >= 0).all() and (np.diff(velocities) >= 0).all()


def test_group_velocities_are_derivatives_of_the_frequency():
    """omega(k) is homogeneous of degree 1: its gradient by finite differences, and v_g n = v."""
    waves, step = acoustic_waves(triclinic(2), [2500, 4000]), 1e-5
    for n in unit(4):
        found = waves.along(n)
        np.testing.assert_allclose(found.group_velocities @ n, found.velocities, rtol=1e-10)
        for axis in range(3):
            ends = [n + sign * step * np.eye(3)[axis] for sign in (1, -1)]
            omega = [waves.along(k).velocities * np.linalg.norm(k) for k in ends]
            np.testing.assert_allclose((omega[0] - omega[1]) / (2 * step), found.group_velocities[..., axis], atol=1e-6)


def test_velocities_turn_with_the_crystal():
    stiffness = ct.from_voigt(triclinic(1)[0], "elastic stiffness")
    rotation, directions = ct.rotation(axis=[1, 2, 3], angle=1.1), unit(5)
    before = acoustic_waves(stiffness, 3000).along(directions)
    after = acoustic_waves(ct.turn(stiffness, rotation), 3000).along(directions @ rotation.T)
    np.testing.assert_allclose(after.velocities, before.velocities, rtol=1e-10)
    np.testing.assert_allclose(after.group_velocities, before.group_velocities @ rotation.T, atol=1e-8)


def test_shapes_of_batches_and_directions():
    waves = acoustic_waves(triclinic(6).reshape(3, 2, 6, 6), 3000)
    found = waves.along(unit(20).reshape(4, 5, 3))
    assert found.velocities.shape == (3, 2, 4, 5, 3) and found.group_velocities.shape == (3, 2, 4, 5, 3, 3)
    one = waves[1, 0].along(unit(1)[0])
    assert one.velocities.shape == (3,) and one.polarisations.shape == (3, 3)
    assert waves.debye_velocity().shape == (3, 2) and "a batch (3, 2)" in str(waves)
    np.testing.assert_allclose(waves.debye_velocity()[1, 0], waves[1, 0].debye_velocity(), rtol=1e-9)
    assert waves.along(np.zeros((0, 3))).velocities.shape == (3, 2, 0, 3)


# -- averages -----------------------------------------------------------------------------------------------------------


def test_the_debye_velocity_is_the_average_over_directions():
    stiffness, rho = triclinic(1)[0], 3000.0
    waves = acoustic_waves(stiffness, rho)
    height = (np.arange(4000) + 0.5) / 4000  # a spiral of equal areas
    turn = np.pi * (3 - np.sqrt(5)) * np.arange(4000)
    ring = np.sqrt(1 - height**2)
    cubes = np.mean(waves.along(np.stack([ring * np.cos(turn), ring * np.sin(turn), height], axis=-1)).velocities ** -3)
    np.testing.assert_allclose(waves.debye_velocity(), cubes ** (-1 / 3), rtol=1e-4)
    glass = acoustic_waves(isotropic_stiffness(37, 31), 2200)
    across, _, along = glass.along([0, 0, 1]).velocities
    np.testing.assert_allclose(glass.debye_velocity(), ((2 / across**3 + 1 / along**3) / 3) ** (-1 / 3), rtol=1e-12)


def test_debye_temperatures_of_metals_near_zero_are_as_published():
    """Cadmium: C. W. Garland, J. Silverman, Phys. Rev. 119, 1218 (1960), 213(1) K. Copper: constants of W. C. Overton,
    J. Gaffney, Phys. Rev. 98, 969 (1955); 343 K from its heat capacity, C. Kittel, Introduction to Solid State Physics.
    """
    constants = {"C11": 130.8, "C33": 57.37, "C44": 24.49, "C12": 40.48, "C13": 41.45}
    cadmium = ct.crystal("6/mmm").invariants("elastic stiffness").tensor(constants)
    assert abs(acoustic_waves(cadmium, 8820).debye_temperature(112.41) - 213) < 1
    copper = acoustic_waves(cubic_stiffness(176.20, 124.94, 81.77), 9018)
    assert abs(copper.debye_temperature(63.546) - 343) < 3


# -- surfaces ---------------------------------------------------------------------------------------------------------


def test_surfaces_of_silicon():
    waves = acoustic_waves(cubic_stiffness(*SILICON), SILICON_DENSITY)
    phase, slowness = waves.phase_velocity_surface("longitudinal"), waves.slowness_surface("longitudinal")
    np.testing.assert_allclose([phase.minimum[0], phase.maximum[0]], [8.435, 9.36], atol=0.01)
    np.testing.assert_allclose(slowness.values * phase.values, 1)
    assert (phase.unit, slowness.unit) == ("km/s", "s/km") and "longitudinal wave" in slowness.title
    group = waves.group_velocity_surface("longitudinal")
    np.testing.assert_allclose(np.linalg.norm(group.points, axis=-1), group.values)
    assert (group.values >= phase.values - 1e-9).all() and not np.allclose(
        group.points, group.directions * group.values[..., None]
    )
    assert group.figure() is not None
    with pytest.raises(ElasticityError, match="'slow', 'fast', 'longitudinal', got 'transverse'"):
        waves.slowness_surface("transverse")


# -- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "density, message",
    [
        (None, "the density is missing"),
        (2.329, "a density of 2.329 is that of no solid: it is in kg/m3"),
        (-2329, "no solid"),
        (0, "no solid"),
        (np.nan, "no solid"),
        (2.3e6, "no solid"),
        (2329 + 1j, "imaginary"),
        ([2329, 2329], "one density"),
    ],
)
def test_densities_that_are_none_are_refused(density, message):
    with pytest.raises(ElasticityError, match=message):
        acoustic_waves(cubic_stiffness(*SILICON), density)


def test_stiffnesses_in_other_units_are_refused():
    with pytest.raises(TypeError, match="density"):
        acoustic_waves(cubic_stiffness(*SILICON))
    with pytest.raises(ElasticityError, match="faster than in any solid: is the stiffness .* in GPa"):
        acoustic_waves(cubic_stiffness(*SILICON) * 1e9, SILICON_DENSITY)
    with pytest.raises(ElasticityError, match="mean atomic mass of 0.028 is that of no solid: it is in g/mol"):
        acoustic_waves(cubic_stiffness(*SILICON), SILICON_DENSITY).debye_temperature(0.028)


def test_waves_that_grow_are_refused_or_nan_in_their_row():
    good, unstable = cubic_stiffness(*SILICON), cubic_stiffness(100, 120, 30)
    waves = acoustic_waves(unstable, 3000)
    assert np.isfinite(waves.along([1, 0, 0]).velocities).all()  # C11 and C44 are positive
    with pytest.raises(ElasticityError, match=r"a wave along \(0.707, 0.707, 0\) grows"):
        waves.along([[1, 0, 0], [1, 1, 0]])
    with pytest.raises(ElasticityError, match="grows"):
        waves.debye_velocity()
    batch = np.stack([good, unstable, np.full((6, 6), np.nan), good])
    many = acoustic_waves(batch, [2329, 3000, 3000, np.nan])
    found, alone = many.along([1, 1, 0]), acoustic_waves(good, 2329)
    np.testing.assert_array_equal(found.velocities[0], alone.along([1, 1, 0]).velocities)
    assert np.isnan(found.velocities[1]).tolist() == [True, False, False] and np.isnan(found.velocities[2:]).all()
    np.testing.assert_allclose(many.debye_temperature(28.085), [alone.debye_temperature(28.085), *[np.nan] * 3])


def test_a_wave_that_stands_still_has_no_ray():
    found = acoustic_waves(isotropic_stiffness(2.2, 0), 1000).along([1, 2, 2])  # a liquid
    np.testing.assert_allclose(found.velocities, [0, 0, np.sqrt(2.2)], atol=1e-7)
    assert np.isinf(found.slowness[found.velocities == 0]).all()
    assert np.isnan(found.group_velocities[found.velocities == 0]).all()


def test_waves_print_with_units():
    waves = acoustic_waves(cubic_stiffness(*SILICON), SILICON_DENSITY)
    assert str(waves).startswith(
        "sound in a crystal of 2329 kg/m3, velocities in km/s\n  n = (1, 0, 0): 5.846, 5.846, 8.435"
    )
    assert repr(waves) == "<acoustic waves in one crystal>"

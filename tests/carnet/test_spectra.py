"""Spectra against signals whose lines and intensities are known, and against statistical mechanics."""

import numpy as np
import pytest
from ase import units
from hypothesis import given, settings
from hypothesis import strategies as st

from carnet import InputError, Sampling, band_area, infrared_spectrum, raman_spectrum, velocity_spectrum
from carnet.simulation.spectra.spectra import CM, CORRECTIONS, WINDOWS, autocorrelation, energy_ratio, power_spectrum

T = 300.0
SAMPLING = Sampling(interval=0.5, resolution=8.0)
FRAMES = 40_000
TIME = 0.5 * np.arange(FRAMES)
DEBYE = 0.2081943  # e Å
# A line's area is exact but for how the window meets the ends of the run, which falls with its length.
LINE = 2e-4


def frequency(wavenumber):
    """Angular frequency a fs of a wavenumber in cm^-1."""
    return 2 * np.pi * CM * wavenumber


def mode(wavenumber, phase=0.3):
    """Mass-weighted coordinate in Å amu^0.5 of a classical oscillator with the mean energy kB T, [frames]."""
    omega = frequency(wavenumber)
    return np.sqrt(2 * units.kB * T) / (omega / units.fs) * np.cos(omega * TIME + phase)


def test_an_oscillator_absorbs_what_harmonic_calculations_give():
    """1 (D/Å)^2/amu is 42.2561 km/mol (as programs for harmonic intensities have it, ASE's among them)."""
    slopes = {700.0: 0.5, 1600.0: 2.0, 3700.0: 1.0}  # D / (Å amu^0.5)
    directions = np.linalg.qr(np.random.default_rng(0).normal(size=(3, 3)))[0]
    modes = zip(slopes.items(), (0.1, 1.3, 2.2), directions, strict=True)
    dipole = sum(
        DEBYE * slope * mode(wavenumber, phase)[:, None] * direction for (wavenumber, slope), phase, direction in modes
    )
    spectrum = infrared_spectrum(dipole + [3.0, -1.0, 2.0], SAMPLING, T)
    for wavenumber, slope in slopes.items():
        found = band_area(spectrum.wavenumbers, spectrum.intensity, wavenumber - 60, wavenumber + 60)
        assert found == pytest.approx(42.2561 * slope**2, rel=LINE)
        near = np.abs(spectrum.wavenumbers - wavenumber) < 60
        peak = spectrum.wavenumbers[near][spectrum.intensity[near].argmax()]
        assert abs(peak - wavenumber) <= spectrum.wavenumbers[0] / 2 + 1e-9
    outside = np.all([np.abs(spectrum.wavenumbers - w) > 60 for w in slopes], axis=0)
    assert spectrum.intensity[outside].max() < 1e-5 * spectrum.intensity.max()


def test_intensity_does_not_depend_on_the_temperature_of_harmonic_motion():
    hot = infrared_spectrum(DEBYE * np.sqrt(3.0) * mode(1000.0)[:, None] * [1.0, 0.0, 0.0], SAMPLING, 3 * T)
    assert band_area(hot.wavenumbers, hot.intensity) == pytest.approx(42.2561, rel=LINE)


def test_a_rotating_diatomic_has_its_branches():
    """Infrared: P and R branches beside the vibration, no Q branch, and the rotation itself.

    Raman: the mean polarizability sees the vibration alone; the anisotropy twice the rotation (S), and O, Q
    and S branches of the vibration.
    """
    vibration, rotation, permanent, slope = 2100.0, 60.0, 0.4, 1.5
    coordinate = mode(vibration, 0.7)
    turn = frequency(rotation) * TIME + 0.2
    bond = np.stack([np.cos(turn), np.sin(turn), np.zeros(FRAMES)], axis=1)
    absorbed = infrared_spectrum(DEBYE * (permanent + slope * coordinate)[:, None] * bond, SAMPLING, T)

    def band(density, at):
        return band_area(absorbed.wavenumbers, density, at - 30, at + 30)

    def mean_square_slope(size, at):
        """What turning by a vector of constant length adds: |derivative|^2 / kB T."""
        return (size * frequency(at) / units.fs) ** 2 / (units.kB * T)

    # (a turning vector) times cos: two vectors of half the length that turn at the sum and the difference
    half = np.sqrt(2 * units.kB * T) / (frequency(vibration) / units.fs) / 2
    lines = {rotation: permanent, vibration - rotation: slope * half, vibration + rotation: slope * half}
    for at, size in lines.items():
        # the square of the wavenumber varies over the width of a line that is near to zero
        assert band(absorbed.intensity, at) == pytest.approx(
            42.2561 * mean_square_slope(size, at), rel=LINE + (SAMPLING.resolution / at) ** 2 / 6
        )
    assert band(absorbed.intensity, vibration) < 1e-4 * band(absorbed.intensity, vibration + rotation)

    axis = bond[:, :, None] * bond[:, None, :] - np.eye(3) / 3
    mean, anisotropy = 2.0 + 0.3 * coordinate, 1.2 + 0.8 * coordinate
    tensor = mean[:, None, None] * np.eye(3) + anisotropy[:, None, None] * axis
    scattered = raman_spectrum(tensor, SAMPLING, T)
    assert band(scattered.isotropic, vibration) == pytest.approx(0.3**2, rel=LINE)
    # n n - 1/3 of a bond in a plane: 3/2 of its squared norm is 1/4 at rest and 3/4 turning twice as fast as
    # the bond
    turning = np.sqrt(0.75)
    expected = {
        2 * rotation: mean_square_slope(turning * 1.2, 2 * rotation),
        vibration: 0.25 * 0.8**2,
        vibration - 2 * rotation: mean_square_slope(turning * 0.8 * half, vibration - 2 * rotation),
        vibration + 2 * rotation: mean_square_slope(turning * 0.8 * half, vibration + 2 * rotation),
    }
    for at, intensity in expected.items():
        assert band(scattered.anisotropic, at) == pytest.approx(
            intensity, rel=LINE + (SAMPLING.resolution / at) ** 2 / 6
        )
        if at != vibration:
            assert band(scattered.isotropic, at) < 1e-6 * 0.3**2


def test_depolarization_ratios_of_a_breathing_and_a_shearing_mode():
    breathing = mode(900.0)[:, None, None] * 0.7 * np.eye(3)
    shear = np.zeros((3, 3))
    shear[0, 1] = shear[1, 0] = 0.5
    spectrum = raman_spectrum(breathing + mode(2000.0)[:, None, None] * shear, SAMPLING, T)

    def band(density, at):
        return band_area(spectrum.wavenumbers, density, at - 60, at + 60)

    assert band(spectrum.activity, 900.0) == pytest.approx(45 * 0.7**2, rel=LINE)
    # gamma'^2 = 3/2 (2 * 0.5^2)
    assert band(spectrum.activity, 2000.0) == pytest.approx(7 * 0.75, rel=LINE)
    assert band(spectrum.depolarized, 900.0) < 1e-6 * band(spectrum.polarized, 900.0)
    assert band(spectrum.depolarized, 2000.0) / band(spectrum.polarized, 2000.0) == pytest.approx(0.75)


def test_polarizability_spectra_do_not_depend_on_the_frame():
    rng = np.random.default_rng(1)
    tensor = rng.normal(size=(400, 3, 3))
    tensor = tensor + np.swapaxes(tensor, 1, 2)
    turn = np.linalg.qr(rng.normal(size=(3, 3)))[0]
    first, second = (raman_spectrum(t, SAMPLING, T) for t in (tensor, turn @ tensor @ turn.T))
    np.testing.assert_allclose(first.activity, second.activity, rtol=1e-10)
    np.testing.assert_allclose(first.depolarized, second.depolarized, rtol=1e-10)


def test_stokes_cross_section_is_that_of_a_radiating_dipole():
    """A small polarizable body scatters k^4 a^2; here a is the matrix element of one quantum, (n + 1)
    times."""
    slope, wavenumber, laser = 1.4, 1200.0, 532.0
    tensor = slope * mode(wavenumber)[:, None, None] * np.eye(3)
    spectrum = raman_spectrum(tensor, SAMPLING, T)
    seen = band_area(spectrum.wavenumbers, spectrum.cross_section(spectrum.activity, laser))
    omega = 2 * np.pi * units._c * 100 * wavenumber
    element = (slope * 1e-20) ** 2 / units._amu * units._hbar / (2 * omega)
    occupied = 1 + 1 / np.expm1(units._hbar * omega / (units._k * T))
    k = 2 * np.pi * (1e9 / laser - 100 * wavenumber)
    assert seen * 1e-36 == pytest.approx(k**4 * element * occupied, rel=1e-3)
    beyond = raman_spectrum(tensor, SAMPLING, T).cross_section(spectrum.activity, 1e7)  # light of 1 cm
    assert not beyond[spectrum.wavenumbers > 1.0].any()


def test_absorption_coefficient_is_the_cross_section_times_the_density():
    spectrum = infrared_spectrum(DEBYE * mode(1000.0)[:, None] * [1.0, 0.0, 0.0], SAMPLING, T)
    # 42.2561 km/mol in a mole a litre: 42256.1 m/mol * 1000 mol/m^3 = 4.22561e7 m^-2, in cm^-2 4225.61
    volume = 1e27 / units._Nav
    absorbed = band_area(spectrum.wavenumbers, spectrum.absorption_coefficient(volume))
    assert absorbed == pytest.approx(4225.61, rel=LINE)


@pytest.mark.parametrize("window", WINDOWS)
def test_a_sharp_line_has_the_stated_width_and_its_mean_square(window):
    sampling = Sampling(0.5, 20.0, window)
    signal = np.sin(frequency(1500.0) * TIME + 0.4)[:, None]
    wavenumbers, density = power_spectrum(signal, sampling)
    assert band_area(wavenumbers, density[:, 0]) == pytest.approx(0.5, rel=2e-3)
    above = np.flatnonzero(density[:, 0] > density.max() / 2)
    left, right = (
        np.interp(density.max() / 2, *(values[order] for values in (density[:, 0], wavenumbers)))
        for order in ([above[0] - 1, above[0]], [above[-1] + 1, above[-1]])
    )
    # the curve has points every quarter of the width or so, between which it is no straight line
    assert right - left == pytest.approx(sampling.resolved(FRAMES), rel=0.06)
    assert sampling.resolved(FRAMES) == pytest.approx(20.0, rel=1e-2)


@given(st.integers(40, 500), st.floats(2.0, 400.0), st.sampled_from(list(WINDOWS)), st.integers(0, 9))
@settings(deadline=None, max_examples=30)
def test_the_density_is_not_negative_and_scales_as_a_square(frames, resolution, window, seed):
    signal = np.random.default_rng(seed).normal(size=(frames, 3))
    sampling = Sampling(1.0, resolution, window)
    wavenumbers, density = power_spectrum(signal, sampling)
    assert density.min() >= 0.0 and wavenumbers[0] == 0.0
    assert wavenumbers[-1] == pytest.approx(sampling.largest, rel=0.2)
    thrice = power_spectrum(3.0 * signal, sampling)[1]
    np.testing.assert_allclose(thrice, 9.0 * density, rtol=1e-9, atol=1e-12)
    assert 1 <= sampling.segments(frames) <= 2 * frames


def test_noise_is_flat_and_has_its_variance():
    signal = np.random.default_rng(5).normal(size=(60_000, 4))
    wavenumbers, density = power_spectrum(signal, SAMPLING)
    assert band_area(wavenumbers, density.mean(axis=1)) == pytest.approx(1.0, rel=0.02)
    expected = 1.0 / SAMPLING.largest
    thirds = [part.mean() for part in np.array_split(density[5:-5].mean(axis=1), 3)]
    np.testing.assert_allclose(thirds, expected, rtol=0.03)


def test_relaxing_dipole_has_debye_s_plateau():
    """A dipole that forgets in tau absorbs as (omega tau)^2 / (1 + (omega tau)^2): P. Debye, Polar Molecules
    (1929)."""
    tau, interval, frames = 40.0, 2.0, 200_000
    keep = np.exp(-interval / tau)
    noise = np.random.default_rng(3).normal(size=(frames, 3)) * np.sqrt(1 - keep**2)
    from scipy.signal import lfilter

    dipole = 0.3 * lfilter([1.0], [1.0, -keep], noise, axis=0)[2000:]
    spectrum = infrared_spectrum(dipole, Sampling(interval, 40.0), T)
    # mean square <mu^2> = 3 * 0.3^2, and 2 tau / (1 + (omega tau)^2) its transform, one-sided in cm^-1
    x = frequency(spectrum.wavenumbers) * tau
    density = 3 * 0.3**2 * 4 * tau * CM / (1 + x**2) * (x / tau / units.fs) ** 2
    expected = 42.2561 / DEBYE**2 * density / (units.kB * T)
    # far from the largest wavenumber, where steps of the noise are seen
    low = (spectrum.wavenumbers > 60) & (spectrum.wavenumbers < 600)
    ratio = spectrum.intensity[low] / expected[low]
    assert ratio.mean() == pytest.approx(1.0, abs=0.03) and ratio.std() < 0.1


@pytest.mark.parametrize("correction", CORRECTIONS)
def test_quantum_corrections(correction):
    wavenumbers = np.array([1e-3, 50.0, 700.0, 3000.0])
    x = energy_ratio(wavenumbers, T)
    assert x[2] == pytest.approx(700.0 * 1.4387769 / T, rel=1e-6)  # hc/k, CODATA
    ratio = CORRECTIONS[correction](x)
    assert ratio[0] == pytest.approx(1.0, abs=1e-5)
    # Q(-x) = exp(-x) Q(x) is detailed balance; the ratio is Q(x) (1 - exp(-x)) / x, which is then even
    if correction != "none":
        np.testing.assert_allclose(CORRECTIONS[correction](-x), ratio, rtol=1e-12)
    dipole = mode(2000.0)[:, None] * [0.0, 1.0, 0.0]
    plain, corrected = (infrared_spectrum(dipole, SAMPLING, T, name) for name in ("harmonic", correction))
    np.testing.assert_allclose(
        corrected.intensity, plain.intensity * CORRECTIONS[correction](energy_ratio(plain.wavenumbers, T))
    )


def test_velocities_of_a_vibrating_molecule_count_its_degrees_of_freedom():
    """Normal modes of a chain of springs with kB T in each, atoms of two elements."""
    numbers, masses = np.array([1, 8, 1]), np.array([1.008, 15.999, 1.008])
    springs = np.array([[1.0, -1.0, 0.0], [-1.0, 2.0, -1.0], [0.0, -1.0, 1.0]]) * 35.0  # eV/Å^2
    values, modes = np.linalg.eigh(springs / np.sqrt(masses[:, None] * masses))
    omega = np.sqrt(np.abs(values[1:])) * units.fs  # a fs; the first is the whole chain's motion
    along = [
        np.sqrt(2 * units.kB * T) * np.sin(w * TIME + k)[:, None] * modes[:, k] / np.sqrt(masses)
        for k, w in enumerate(omega, start=1)
    ]
    velocities = np.zeros((FRAMES, 3, 3))
    velocities[:, :, 1] = np.sum(along, axis=0)
    spectrum = velocity_spectrum(velocities, numbers, masses, SAMPLING, T)
    assert band_area(spectrum.wavenumbers, spectrum.total) == pytest.approx(2.0, rel=LINE)
    lines = omega / (2 * np.pi * CM)
    for k, line in enumerate(lines, start=1):
        shares = {"H": modes[0, k] ** 2 + modes[2, k] ** 2, "O": modes[1, k] ** 2}
        for symbol, share in shares.items():
            found = band_area(spectrum.wavenumbers, spectrum.elements[symbol], line - 60, line + 60)
            assert found == pytest.approx(share, rel=LINE, abs=1e-6)


def test_many_atoms_are_transformed_in_pieces():
    velocities = np.random.default_rng(0).normal(size=(64, 150, 3))
    numbers, masses = np.full(150, 6), np.full(150, 12.0)
    spectrum = velocity_spectrum(velocities, numbers, masses, Sampling(1.0, 300.0), T)
    parts = [
        velocity_spectrum(velocities[:, k : k + 1], numbers[:1], masses[:1], Sampling(1.0, 300.0), T).total
        for k in range(150)
    ]
    np.testing.assert_allclose(spectrum.total, np.sum(parts, axis=0), rtol=1e-10)


def test_autocorrelation_is_its_definition():
    signal = np.random.default_rng(2).normal(size=(50, 2, 2)) + 1.0
    centred = (signal - signal.mean(axis=0)).reshape(50, 4)
    expected = [np.mean(np.sum(centred[: 50 - lag] * centred[lag:], axis=1)) for lag in range(20)]
    np.testing.assert_allclose(autocorrelation(signal, 20), np.array(expected) / expected[0], atol=1e-12)
    assert not autocorrelation(np.ones((20, 3)), 5).any()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: Sampling(0.0), "interval is 0.0"),
        (lambda: Sampling(1.0, resolution=-1.0), "resolution is -1.0"),
        (lambda: Sampling(1.0, window="han"), "Did you mean 'hann'"),
        (lambda: infrared_spectrum(np.zeros((10, 3)), SAMPLING, T), "10 frames are too few"),
        (lambda: infrared_spectrum(np.zeros((100, 2)), SAMPLING, T), r"shape \(100, 2\), expected \(frames, 3\)"),
        (lambda: infrared_spectrum(np.zeros((100, 3)), SAMPLING, T, "harmonik"), "Did you mean 'harmonic'"),
        (lambda: raman_spectrum(np.full((100, 3, 3), np.nan), SAMPLING, T), "frame 0 is not finite"),
        (
            lambda: raman_spectrum(np.zeros((100, 3, 3)), SAMPLING, T).cross_section(np.zeros(5), 0.0),
            "laser of 0.0 nm",
        ),
    ],
)
def test_bad_input_is_told(call, message):
    with pytest.raises(InputError, match=message):
        call()

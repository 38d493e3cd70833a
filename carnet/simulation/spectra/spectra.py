"""Spectra from the signals of a dynamics run: infrared, Raman, and the spectrum of velocities.

A spectrum is the Fourier transform of a signal's autocorrelation. It is estimated by P. D. Welch's method
(IEEE Trans. Audio Electroacoust. 15, 70 (1967)): the mean over half-overlapping segments of the squared
transform of the windowed segment, which is never negative. A line of zero width gets the shape of the
window's own transform, whose full width at half maximum is the *resolution*; shorter segments are more of
them, and less noise.

The motion is classical. In a classical harmonic oscillator of mass-weighted coordinate Q the mean square of
dQ/dt is kB T at every temperature, so what is integrated over a line of the spectrum of a derivative, divided
by kB T, is the squared slope of the property along Q: the intensities here are those that harmonic
calculations give, anharmonic positions and widths included. That is the "harmonic" quantum correction; see
`CORRECTIONS`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from ase import units
from ase.data import chemical_symbols

from carnet.errors import InputError, suggestion

# Window -> full width at half maximum of its squared transform, in steps of 1 / (length of a segment).
WINDOWS = {"hann": 1.4406, "blackman": 1.6436, "none": 0.8859}
# scipy's names of them
_SCIPY_WINDOWS = {"hann": "hann", "blackman": "blackman", "none": "boxcar"}
FEWEST_FRAMES = 16
ANISOTROPY = 1.5  # gamma^2 over the squared norm of the deviator
COLUMNS = 192  # components transformed at a time, so that a long run of many atoms needs little memory
CM = 1e2 * units._c * 1e-15  # cm^-1 -> oscillations a fs: 2.998e-5
# km/mol: the intensity N_A |d mu/dQ|^2 / (12 eps0 c^2) of a harmonic mode whose squared slope is 1 e^2/amu
INFRARED = units._Nav / (12 * units._eps0 * units._c**2) * units._e**2 / units._amu / 1e3

# Absorption with a quantum correction over that with the harmonic one, of x = hc (wavenumber) / kB T. A
# classical autocorrelation is turned into one that obeys detailed balance by a factor Q(x); the absorption
# has omega (1 - exp(-x)) Q(x), and the harmonic factor Q(x) = x / (1 - exp(-x)) makes it omega^2 / (kB T). R.
# Ramirez et al., J. Chem. Phys. 121, 3973 (2004).
CORRECTIONS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "harmonic": np.ones_like,
    "standard": lambda x: np.tanh(x / 2) / (x / 2),  # Q = 2 / (1 + exp(-x)): the symmetrised correlation
    "schofield": lambda x: np.sinh(x / 2) / (x / 2),  # Q = exp(x / 2); P. Schofield, PRL 4, 239 (1960)
    "none": lambda x: -np.expm1(-x) / x,  # Q = 1: the classical correlation taken for the quantum one
}


@dataclass(frozen=True)
class Sampling:
    """How spectra are estimated.

    Attributes:
        interval: Time between frames in fs.
        resolution: Full width at half maximum of a sharp line, cm^-1; a run that is too short for it is one
            segment and resolves less (`resolved`).
        window: What segments are multiplied by, one of ``WINDOWS``: "hann", "blackman" (wider lines, less
            leaks from strong lines into weak ones) or "none".

    Raises:
        InputError: A number is not positive, or the window has another name.
    """

    interval: float
    resolution: float = 10.0
    window: str = "hann"

    def __post_init__(self) -> None:
        for name in ("interval", "resolution"):
            value = getattr(self, name)
            if not (np.isfinite(value) and value > 0):
                raise InputError(f"spectrum: the {name} is {value}, expected a number above 0")
        if self.window not in WINDOWS:
            hint = suggestion(self.window, WINDOWS)
            raise InputError(f"spectrum: window {self.window!r}, expected {', '.join(WINDOWS)}.{hint}")

    @property
    def largest(self) -> float:
        """The largest wavenumber that the interval between frames can tell, cm^-1 (Nyquist)."""
        return 0.5 / (self.interval * CM)

    def segment(self, frames: int) -> int:
        """Frames in a segment of a run.

        Raises:
            InputError: The run is too short for a spectrum.
        """
        if frames < FEWEST_FRAMES:
            raise InputError(f"spectrum: {frames} frames are too few, expected at least {FEWEST_FRAMES}")
        wanted = round(WINDOWS[self.window] / (self.resolution * CM * self.interval))
        return min(frames, max(wanted, FEWEST_FRAMES))

    def segments(self, frames: int) -> int:
        """Number of half-overlapping segments in a run."""
        length = self.segment(frames)
        return 1 + (frames - length) // (length - length // 2)

    def resolved(self, frames: int) -> float:
        """The resolution that a run of so many frames has, cm^-1."""
        return WINDOWS[self.window] / (self.segment(frames) * CM * self.interval)


@dataclass(frozen=True)
class InfraredSpectrum:
    """Infrared absorption.

    Attributes:
        wavenumbers: cm^-1, ascending, without 0, [n].
        intensity: Molar absorption per cm^-1, in km/mol per cm^-1, [n]: integrated over a band it is the
            intensity that harmonic calculations give in km/mol.
    """

    wavenumbers: np.ndarray
    intensity: np.ndarray

    def absorption_coefficient(self, volume: float) -> np.ndarray:
        """Absorption coefficient times refractive index of the material in cm^-1, [n].

        Args:
            volume: Of the simulated cell, Å^3.
        """
        cross_section = self.intensity * 10.0 / units._Nav  # km/mol per cm^-1 -> m^2
        return 1e-2 * cross_section / (volume * 1e-30)


@dataclass(frozen=True)
class RamanSpectrum:
    """Raman scattering by an isotropic sample, such as a gas, a liquid or a powder.

    D. A. Long, The Raman Effect (2002), for the formulas.

    Attributes:
        wavenumbers: cm^-1, ascending, without 0, [n].
        isotropic: a'^2, the squared slope of the mean polarizability, in Å^4/amu per cm^-1, [n].
        anisotropic: gamma'^2, that of the anisotropy, [n].
        temperature: K.
    """

    wavenumbers: np.ndarray
    isotropic: np.ndarray
    anisotropic: np.ndarray
    temperature: float

    @property
    def activity(self) -> np.ndarray:
        """45 a'^2 + 7 gamma'^2: integrated over a band, the Raman activity in Å^4/amu, [n]."""
        return 45 * self.isotropic + 7 * self.anisotropic

    @property
    def polarized(self) -> np.ndarray:
        """45 a'^2 + 4 gamma'^2: the part polarised as the incident light, [n]."""
        return 45 * self.isotropic + 4 * self.anisotropic

    @property
    def depolarized(self) -> np.ndarray:
        """3 gamma'^2: the part polarised across the incident light, [n]."""
        return 3 * self.anisotropic

    def cross_section(self, activity: np.ndarray, laser_nm: float) -> np.ndarray:
        """What is seen with a laser: the Stokes cross section, 10^-36 m^2/sr per cm^-1, [n].

        d(sigma)/d(Omega) = (2 pi)^4 / 45 (v0 - v)^4 h / (8 pi^2 c v (1 - exp(-x))) S, zero beyond the laser's
        wavenumber.

        Args:
            activity: S: one of `activity`, `polarized`, `depolarized`.
            laser_nm: Wavelength of the incident light in nm.

        Raises:
            InputError: The wavelength is not positive.
        """
        if not (np.isfinite(laser_nm) and laser_nm > 0):
            raise InputError(f"spectrum: a laser of {laser_nm} nm, expected a wavelength above 0")
        shift = 1e2 * self.wavenumbers
        scattered = np.maximum(1e9 / laser_nm - shift, 0.0)
        occupied = -1.0 / np.expm1(-energy_ratio(self.wavenumbers, self.temperature))
        # Å^4/amu in m^4/kg: the polarizability is a volume, so no factor of 4 pi eps0 is left
        slope = 1e-40 / units._amu
        made = (2 * np.pi) ** 4 / 45 * scattered**4 * units._hplanck / (8 * np.pi**2 * units._c * shift)
        return 1e36 * made * occupied * slope * activity


@dataclass(frozen=True)
class VelocitySpectrum:
    """Spectrum of velocities: at which frequencies the atoms move, whether light sees it or not.

    Attributes:
        wavenumbers: cm^-1, ascending from 0, [n].
        elements: Degrees of freedom per cm^-1 by chemical symbol, [n] each: the integral over all wavenumbers
            is sum m v^2 / kB T, 3 for an atom at the temperature.
    """

    wavenumbers: np.ndarray
    elements: dict[str, np.ndarray] = field(repr=False)

    @property
    def total(self) -> np.ndarray:
        """Of all atoms, [n]."""
        return np.sum(list(self.elements.values()), axis=0)


def infrared_spectrum(
    dipole: np.ndarray, sampling: Sampling, temperature: float, correction: str = "harmonic"
) -> InfraredSpectrum:
    """Infrared absorption from the dipole moment along a run.

    Args:
        dipole: In e Å, [frames, 3]; of a periodic cell, without jumps by the cell's vectors.
        sampling: How it was sampled.
        temperature: Of the run in K.
        correction: Quantum correction, one of ``CORRECTIONS``.

    Raises:
        InputError: A wrong shape, numbers that are not finite, too few frames, or a correction of another
        name.
    """
    dipole = _signal(dipole, (3,), "dipole")
    factor = _correction(correction)
    wavenumbers, density = _derivative_spectrum(dipole, sampling)
    intensity = INFRARED * density.sum(axis=1) / (units.kB * temperature)
    return InfraredSpectrum(wavenumbers, intensity * factor(energy_ratio(wavenumbers, temperature)))


def raman_spectrum(
    polarizability: np.ndarray, sampling: Sampling, temperature: float, correction: str = "harmonic"
) -> RamanSpectrum:
    """Raman scattering from the polarizability along a run, far from resonance.

    Args:
        polarizability: In Å^3, [frames, 3, 3]; its symmetric part counts.
        sampling: How it was sampled.
        temperature: Of the run in K.
        correction: Quantum correction, one of ``CORRECTIONS``.

    Raises:
        InputError: A wrong shape, numbers that are not finite, too few frames, or a correction of another
        name.
    """
    tensor = _signal(polarizability, (3, 3), "polarizability")
    factor = _correction(correction)
    mean, deviator = mean_and_deviator(tensor)
    wavenumbers, density = _derivative_spectrum(np.column_stack([mean, deviator.reshape(-1, 9)]), sampling)
    slopes = density / (units.kB * temperature) * factor(energy_ratio(wavenumbers, temperature))[:, None]
    return RamanSpectrum(wavenumbers, slopes[:, 0], ANISOTROPY * slopes[:, 1:].sum(axis=1), temperature)


def mean_and_deviator(tensor: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A third of the trace [...], and what is left of the symmetric part without it, of tensors [..., 3, 3]."""
    symmetric = (tensor + np.swapaxes(tensor, -1, -2)) / 2
    mean = np.trace(symmetric, axis1=-2, axis2=-1) / 3
    return mean, symmetric - mean[..., None, None] * np.eye(3)


def velocity_spectrum(
    velocities: np.ndarray, numbers: np.ndarray, masses: np.ndarray, sampling: Sampling, temperature: float
) -> VelocitySpectrum:
    """Spectrum of the velocities of a run, by element.

    Args:
        velocities: In ASE's unit of velocity, [frames, atoms, 3].
        numbers: Atomic numbers, [atoms].
        masses: In amu, [atoms].
        sampling: How they were sampled.
        temperature: Of the run in K.

    Raises:
        InputError: A wrong shape, numbers that are not finite, or too few frames.
    """
    velocities = _signal(velocities, (len(numbers), 3), "velocities")
    elements = {}
    for number in np.unique(numbers).tolist():
        chosen = np.flatnonzero(numbers == number)
        weighted = velocities[:, chosen] * np.sqrt(masses[chosen])[:, None]
        wavenumbers, density = power_spectrum(weighted.reshape(len(velocities), -1), sampling, centred=False)
        elements[chemical_symbols[number]] = density.sum(axis=1) / (units.kB * temperature)
    return VelocitySpectrum(wavenumbers, elements)


def power_spectrum(signal: np.ndarray, sampling: Sampling, *, centred: bool = True) -> tuple[np.ndarray, np.ndarray]:
    """Spectral density of signals, one-sided: its integral over wavenumbers is the mean square.

    Args:
        signal: [frames, signals].
        sampling: How it was sampled.
        centred: Whether the mean of each segment is subtracted first.

    Returns:
        Wavenumbers in cm^-1 from 0, [n], and the density per cm^-1, [n, signals].

    Raises:
        InputError: Too few frames.
    """
    from scipy.fft import next_fast_len
    from scipy.signal import welch

    length = sampling.segment(len(signal))
    # points twice as dense as independent values, so that the curve between them can be drawn straight
    padded = next_fast_len(2 * length, real=True)
    parts = []
    for start in range(0, signal.shape[1], COLUMNS):
        frequencies, density = welch(
            signal[:, start : start + COLUMNS],
            fs=1.0 / (sampling.interval * CM),
            window=_SCIPY_WINDOWS[sampling.window],
            nperseg=length,
            nfft=padded,
            detrend="constant" if centred else False,
            axis=0,
        )
        parts.append(density)
    return frequencies, np.concatenate(parts, axis=1)


def autocorrelation(signal: np.ndarray, lags: int) -> np.ndarray:
    """Autocorrelation of a signal without its mean, summed over components, 1 at lag 0; [lags].

    Args:
        signal: [frames, ...].
        lags: Number of lags from 0, at most the number of frames; those near it are noise.
    """
    from scipy.fft import irfft, next_fast_len, rfft

    frames = len(signal)
    centred = signal.reshape(frames, -1) - signal.reshape(frames, -1).mean(axis=0)
    size = next_fast_len(2 * frames, real=True)  # zeros, or the end would be correlated with the beginning
    sums = irfft(np.sum(np.abs(rfft(centred, size, axis=0)) ** 2, axis=1), size)[:lags]
    means = sums / (frames - np.arange(lags))
    return means / means[0] if means[0] > 0 else np.zeros(lags)


def energy_ratio(wavenumbers: np.ndarray, temperature: float) -> np.ndarray:
    """x = hc (wavenumber) / kB T: energy of a quantum over the thermal energy, [n]."""
    return units._hplanck * units._c * 1e2 * wavenumbers / (units._k * temperature)


def band_area(wavenumbers: np.ndarray, density: np.ndarray, low: float = 0.0, high: float = np.inf) -> float:
    """Integral of a spectrum over a band: the intensity of the band.

    Args:
        wavenumbers: cm^-1, ascending and equally spaced, [n].
        density: Per cm^-1, [n].
        low: Where the band begins, cm^-1.
        high: Where it ends.
    """
    inside = (wavenumbers >= low) & (wavenumbers < high)
    return float(density[inside].sum() * (wavenumbers[1] - wavenumbers[0]))


def _derivative_spectrum(signal: np.ndarray, sampling: Sampling) -> tuple[np.ndarray, np.ndarray]:
    """Spectral density of the time derivative, in ASE's unit of time, without the wavenumber 0.

    The derivative is taken in the transform, which no step of a difference quotient blurs.
    """
    wavenumbers, density = power_spectrum(signal, sampling)
    omega = 2 * np.pi * CM * wavenumbers[1:] / units.fs
    return wavenumbers[1:], density[1:] * omega[:, None] ** 2


def _signal(values: np.ndarray, shape: Sequence[int], name: str) -> np.ndarray:
    array = np.asarray(values, dtype=np.float64)
    if array.shape[1:] != tuple(shape):
        expected = ", ".join(("frames", *map(str, shape)))
        raise InputError(f"spectrum: the {name} has the shape {array.shape}, expected ({expected})")
    if not np.isfinite(array).all():
        frame = int(np.argwhere(~np.isfinite(array))[0][0])
        raise InputError(f"spectrum: the {name} of frame {frame} is not finite")
    return array


def _correction(name: str) -> Callable[[np.ndarray], np.ndarray]:
    if name not in CORRECTIONS:
        hint = suggestion(name, CORRECTIONS)
        raise InputError(f"spectrum: quantum correction {name!r}, expected {', '.join(CORRECTIONS)}.{hint}")
    return CORRECTIONS[name]

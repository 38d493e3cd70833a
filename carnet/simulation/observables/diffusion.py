"""Mean-squared displacements and diffusion coefficients."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from carnet.errors import InputError
from carnet.simulation.observables.trajectory import Trajectory

BLOCKS = 5
FIT = (0.1, 0.5)
"""Part of a block's length, in lags, that the line is fitted to: past the ballistic start, before the noise."""
TO_SI = 1e-8
"""m^2/s of Å^2/ps."""


@dataclass(frozen=True)
class Coefficient:
    """A diffusion coefficient.

    Attributes:
        value: Å^2/ps.
        error: Its standard error from blocks of the trajectory, Å^2/ps.
        exponent: Slope of log MSD over log lag in the fitted window: 1 is diffusion, 2 flight, 0 a solid.
    """

    value: float
    error: float
    exponent: float


@dataclass(frozen=True)
class Diffusion:
    """Mean-squared displacements, and what they say about diffusion.

    Attributes:
        lags: ps, [lags].
        displacements: Å^2 by element, mean over its atoms and over all starting times, [lags].
        coefficients: By element.
        window: Lags that were fitted, ps.
        blocks: Number of blocks.
        warning: What may be wrong with all of this, in a sentence; None where nothing is known to be.
    """

    lags: np.ndarray
    displacements: dict[str, np.ndarray]
    coefficients: dict[str, Coefficient]
    window: tuple[float, float]
    blocks: int
    warning: str | None = None


def diffusion(trajectory: Trajectory, *, window: tuple[float, float] | None = None, drift: bool = False) -> Diffusion:
    """Mean-squared displacements, and diffusion coefficients by Einstein's relation, MSD = 6 D t.

    The line is fitted to the same lags in the whole trajectory, for the value, and in each of five blocks, for the
    error.

    Args:
        trajectory: At equal times; wrapped or continuous, see ``Trajectory.continuous``.
        window: Lags to fit, ps; None for 10 to 50 % of a block.
        drift: Whether the motion of the centre of mass counts; it is taken off otherwise.

    Raises:
        InputError: Unknown or too few times, lags that a block does not have, or atoms that change their order.
    """
    if trajectory.interval is None:
        raise InputError(
            f"{trajectory.source}: does not say how far apart its frames are; give it with --interval (fs)"
        )
    length = len(trajectory) // BLOCKS
    if length < 10:
        raise InputError(f"{trajectory.source}: {len(trajectory)} frames, expected {10 * BLOCKS} at least")
    step = trajectory.interval
    window = (FIT[0] * length * step, FIT[1] * length * step) if window is None else window
    first, last = round(window[0] / step), round(window[1] / step)
    if not 0 < first < last < length:
        raise InputError(
            f"lags of {window[0]:g} to {window[1]:g} ps to fit, expected two different ones from {step:g} to "
            f"{(length - 1) * step:g} ps, the length of one of {BLOCKS} blocks"
        )
    moving, warning = trajectory.continuous()
    if not drift:
        moving = moving.without_drift()
    lags = step * np.arange(len(trajectory) // 2 + 1)
    fitted = slice(first, last + 1)
    displacements, coefficients = {}, {}
    for symbol, atoms in trajectory.species.items():
        positions = moving.positions[:, atoms]
        displacement = mean_squared_displacement(positions, len(lags))
        in_blocks = [
            _slope(lags[fitted], mean_squared_displacement(positions[start : start + length], last + 1)[fitted])
            for start in range(0, BLOCKS * length, length)
        ]
        displacements[symbol] = displacement
        slope = np.polyfit(np.log(lags[fitted]), np.log(np.maximum(displacement[fitted], 1e-300)), 1)[0]
        coefficients[symbol] = Coefficient(
            value=_slope(lags[fitted], displacement[fitted]) / 6.0,
            error=float(np.std(in_blocks, ddof=1) / np.sqrt(BLOCKS)) / 6.0,
            exponent=float(slope),
        )
    return Diffusion(lags, displacements, coefficients, (first * step, last * step), BLOCKS, warning)


def mean_squared_displacement(positions: np.ndarray, n_lags: int) -> np.ndarray:
    """Mean of |r(t + lag) - r(t)|^2 over atoms and all t, for lags 0, 1, ..., n_lags - 1.

    |r(t + lag)|^2 + |r(t)|^2 by running sums, less twice the autocorrelation of r by its Fourier transform (V.
    Calandrini et al., Collection SFN 12, 201 (2011)).

    Args:
        positions: Without jumps, [frames, atoms, 3].
        n_lags: Number of lags.

    Returns:
        [n_lags].
    """
    frames, n_atoms, _ = positions.shape
    centred = (positions - positions.mean(axis=0)).reshape(frames, -1)
    size = 1 << (2 * frames - 1).bit_length()
    correlation = np.zeros(n_lags)
    for start in range(0, centred.shape[1], 192):  # so that a long run of many atoms needs little memory
        transformed = np.fft.rfft(centred[:, start : start + 192], n=size, axis=0)
        power = (transformed.real**2 + transformed.imag**2).sum(axis=1)
        correlation += np.fft.irfft(power, n=size)[:n_lags]
    squares = (centred**2).sum(axis=1)
    sums = np.concatenate(([0.0], np.cumsum(squares)))
    lags = np.arange(n_lags)
    ends = sums[frames - lags] + (sums[-1] - sums[lags])
    return np.maximum(ends - 2.0 * correlation, 0.0) / (frames - lags) / n_atoms


def _slope(x: np.ndarray, y: np.ndarray) -> float:
    centred = x - x.mean()
    return float(centred @ y / (centred @ centred))

"""Spectra of a trajectory file: its time steps and temperature, its signals by a model, and the files of
results.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from ase import units

from carnet.data.reading.atoms import from_atoms
from carnet.data.targets.roles import spectral_targets
from carnet.data.targets.target import TargetConfig
from carnet.errors import InputError
from carnet.prediction.predictions import predict
from carnet.simulation.dynamics import kinetic_temperature
from carnet.simulation.observables.continuity import check_order
from carnet.simulation.observables.trajectory import frames_of_same_atoms, time_between
from carnet.simulation.spectra.spectra import (
    InfraredSpectrum,
    RamanSpectrum,
    Sampling,
    VelocitySpectrum,
    infrared_spectrum,
    raman_spectrum,
    velocity_spectrum,
)

if TYPE_CHECKING:
    from ase import Atoms


@dataclass(frozen=True)
class Run:
    """A trajectory.

    Attributes:
        frames: Structures of the same atoms, evenly spaced in time.
        interval: Time between them in fs.
        temperature: In K.
    """

    frames: Sequence[Atoms]
    interval: float
    temperature: float

    @property
    def velocities(self) -> np.ndarray | None:
        """In ASE's unit, [frames, atoms, 3]; None where the frames have none."""
        if not all(frame.has("momenta") for frame in self.frames):
            return None
        return np.stack([frame.get_velocities() for frame in self.frames])

    @property
    def volume(self) -> float | None:
        """Mean volume of the cell in Å^3; None unless periodic in three directions."""
        if not all(frame.pbc.all() for frame in self.frames):
            return None
        return float(np.mean([frame.get_volume() for frame in self.frames]))


@dataclass(frozen=True)
class RunSpectra:
    """The spectra of a run, None for those that cannot be had from it.

    Attributes:
        run: The trajectory.
        sampling: How spectra were estimated.
        correction: Quantum correction.
        infrared: From the dipole moment.
        raman: From the polarizability.
        velocities: From velocities.
        signals: Dipole moment and polarizability along the run, by name.
    """

    run: Run
    sampling: Sampling
    correction: str
    infrared: InfraredSpectrum | None
    raman: RamanSpectrum | None
    velocities: VelocitySpectrum | None
    signals: Mapping[str, np.ndarray]


def read_run(
    path: str | Path, index: str = ":", interval: float | None = None, temperature: float | None = None
) -> Run:
    """Read a trajectory.

    Args:
        path: Any file that ASE reads.
        index: Which frames.
        interval: fs between frames; None: from the frames' ``time_ps``, which `carnet md` writes.
        temperature: K; None: the mean kinetic temperature.

    Raises:
        InputError: The file cannot be read, frames are of different atoms or not evenly spaced, or time or
            temperature are not known.
    """
    sources, frames = zip(*frames_of_same_atoms(path, index), strict=True)
    if interval is None:
        step = time_between(frames, sources)
        if step is None:
            raise InputError(f"{path}: the frames do not tell their time (time_ps); give the interval in fs")
        interval = round(1e3 * step, 9)
    if temperature is None:
        if not all(frame.has("momenta") for frame in frames):
            raise InputError(f"{path}: the frames have no velocities; give the temperature of the run")
        temperature = _mean_temperature(frames)
    if not (np.isfinite(temperature) and temperature > 0):
        raise InputError(f"{path}: the temperature is {temperature:g} K, expected a number above 0")
    positions, cells = np.array([frame.positions for frame in frames]), np.array([frame.cell.array for frame in frames])
    check_order(frames[0].numbers, positions, cells, frames[0].pbc, str(path))
    return Run(frames, interval, temperature)


def run_spectra(
    run: Run,
    model=None,
    *,
    dipole: str | None = None,
    polarizability: str | None = None,
    resolution: float = 10.0,
    window: str = "hann",
    correction: str = "harmonic",
    batch_size: int = 32,
    on_frame: Callable[[int, int], None] | None = None,
) -> RunSpectra:
    """All spectra that can be had from a run.

    Args:
        run: The trajectory.
        model: Predicts dipole moment, polarizability or both; None: velocities only.
        dipole: Name of the dipole's target; None: it is found.
        polarizability: Name of the polarizability's target; None: it is found.
        resolution: cm^-1, see `Sampling`.
        window: See `Sampling`.
        correction: Quantum correction, see ``carnet.simulation.spectra.spectra.CORRECTIONS``.
        batch_size: Structures in one forward call.
        on_frame: Called with (frames done, frames).

    Raises:
        InputError: There is nothing to make a spectrum of, a unit does not tell, or see `Sampling`.
    """
    sampling = Sampling(run.interval, resolution, window)
    signals: dict[str, np.ndarray] = {}
    if model is not None:
        wanted = spectral_targets(model.targets, dipole, polarizability)
        signals = _signals(run, model, wanted, batch_size, on_frame)
    velocities = run.velocities
    if velocities is None and not signals:
        raise InputError("the frames have no velocities, and no model is given: there is no spectrum to make")
    mu, alpha = signals.get("dipole"), signals.get("polarizability")
    first = run.frames[0]
    return RunSpectra(
        run,
        sampling,
        correction,
        None if mu is None else infrared_spectrum(mu, sampling, run.temperature, correction),
        None if alpha is None else raman_spectrum(alpha, sampling, run.temperature, correction),
        None
        if velocities is None
        else velocity_spectrum(velocities, first.numbers, first.get_masses(), sampling, run.temperature),
        signals,
    )


def spectrum_columns(spectra: RunSpectra) -> dict[str, dict[str, np.ndarray]]:
    """The columns of each spectrum that there is."""
    tables: dict[str, dict[str, np.ndarray]] = {}
    if spectra.infrared is not None:
        found = spectra.infrared
        tables["infrared"] = {
            "wavenumber (cm^-1)": found.wavenumbers,
            "intensity (km/mol/cm^-1)": found.intensity,
        }
        if spectra.run.volume is not None:
            coefficient = found.absorption_coefficient(spectra.run.volume)
            tables["infrared"]["absorption coefficient x refractive index (cm^-1)"] = coefficient
    if spectra.raman is not None:
        scattered, unit = spectra.raman, "(Ang^4/amu/cm^-1)"
        tables["raman"] = {
            "wavenumber (cm^-1)": scattered.wavenumbers,
            f"isotropic a'^2 {unit}": scattered.isotropic,
            f"anisotropic gamma'^2 {unit}": scattered.anisotropic,
            f"polarized 45a'^2+4gamma'^2 {unit}": scattered.polarized,
            f"depolarized 3gamma'^2 {unit}": scattered.depolarized,
        }
    if spectra.velocities is not None:
        moved = spectra.velocities
        tables["velocities"] = {
            "wavenumber (cm^-1)": moved.wavenumbers,
            "all (degrees of freedom/cm^-1)": moved.total,
            **{f"{symbol} (degrees of freedom/cm^-1)": values for symbol, values in moved.elements.items()},
        }
    return tables


def _mean_temperature(frames: Sequence[Atoms]) -> float:
    """Mean kinetic temperature in K; coordinates that never move are fixed, and have none."""
    moves = np.any([frame.get_momenta() != 0.0 for frame in frames], axis=0)
    if moves.all():
        return float(np.mean([kinetic_temperature(frame) for frame in frames]))
    kinetic = float(np.mean([frame.get_kinetic_energy() for frame in frames]))
    return 2.0 * kinetic / (max(np.count_nonzero(moves), 1) * units.kB)


def _signals(
    run: Run,
    model,
    wanted: Mapping[str, tuple[TargetConfig, float]],
    batch_size: int,
    on_frame: Callable[[int, int], None] | None,
) -> dict[str, np.ndarray]:
    structures = [from_atoms(atoms, source=f"frame {k}") for k, atoms in enumerate(run.frames)]
    names = [target.name for target, _ in wanted.values()]
    rows: dict[str, list[np.ndarray]] = {name: [] for name in names}
    predictions = predict(model, structures, batch_size, energy=False, targets=names)
    for done, prediction in enumerate(predictions, start=1):
        for name in names:
            rows[name].append(prediction.tensors[name][0])
        if on_frame is not None:
            on_frame(done, len(structures))
    return {name: factor * target.full(np.stack(rows[target.name])) for name, (target, factor) in wanted.items()}

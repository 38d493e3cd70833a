"""Molecular dynamics at constant energy, and how well the energy is conserved.

Imports ASE and NumPy; the calculator may be any of ASE's.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from ase import Atoms, units
from ase.md.velocitydistribution import Stationary, ZeroRotation
from ase.md.verlet import VelocityVerlet

from carnet.errors import InputError


@dataclass(frozen=True)
class DynamicsRecord:
    """Energies of a run, at its start and after every recorded step.

    Attributes:
        times_ps: Time in ps, [records].
        potential: Potential energy in eV, [records].
        kinetic: Kinetic energy in eV, [records].
        temperatures: Instantaneous temperature in K, counted with the free degrees of freedom, [records].
        n_atoms: Number of atoms.
        timestep_fs: Time step in fs.
        steps: Number of steps.
        seconds: Wall time of the run.
        final: The structure at the end, with velocities.
    """

    times_ps: np.ndarray
    potential: np.ndarray
    kinetic: np.ndarray
    temperatures: np.ndarray
    n_atoms: int
    timestep_fs: float
    steps: int
    seconds: float
    final: Atoms = field(repr=False)

    @property
    def total(self) -> np.ndarray:
        """Total energy in eV, [records]."""
        return self.potential + self.kinetic

    @property
    def drift(self) -> float:
        """Slope of the total energy over time by least squares, in meV per atom and ps."""
        time_from_mean = self.times_ps - self.times_ps.mean()
        slope = time_from_mean @ (self.total - self.total.mean()) / (time_from_mean @ time_from_mean)
        return float(1e3 * slope / self.n_atoms)

    @property
    def fluctuation(self) -> float:
        """Standard deviation of the total energy about its drift, in meV per atom."""
        fitted = self.drift * (self.times_ps - self.times_ps.mean())
        per_atom = 1e3 * (self.total - self.total.mean()) / self.n_atoms
        return float((per_atom - fitted).std())


def start_velocities(atoms: Atoms, temperature: float, seed: int) -> None:
    """Draw Maxwell-Boltzmann velocities, without drift of the whole, scaled to the temperature exactly.

    The total momentum is removed, and for a structure without periodic directions the total angular momentum
    too; the kinetic energy then belongs to the degrees of freedom that are left (`degrees_of_freedom`).

    Args:
        atoms: Changed in place.
        temperature: In K.
        seed: Equal seeds give equal velocities.
    """
    generator = np.random.default_rng(seed)
    widths = np.sqrt(atoms.get_masses() * units.kB * temperature)
    atoms.set_momenta(widths[:, None] * generator.standard_normal((len(atoms), 3)))
    remove_drift(atoms)
    current = kinetic_temperature(atoms)
    if current > 0.0:
        atoms.set_momenta(atoms.get_momenta() * np.sqrt(temperature / current))


def remove_drift(atoms: Atoms) -> None:
    """Take the motion of the whole off the velocities: the drift, and rotation where no direction is periodic."""
    Stationary(atoms, preserve_temperature=False)
    if not atoms.pbc.any() and len(atoms) > 1:
        ZeroRotation(atoms, preserve_temperature=False)


def degrees_of_freedom(atoms: Atoms) -> int:
    """Degrees of freedom without translation, and without rotation where no direction is periodic."""
    free = 3 * len(atoms) - 3
    if not atoms.pbc.any() and len(atoms) > 1:
        moments = atoms.get_moments_of_inertia()
        free -= int(np.count_nonzero(moments > 1e-6 * moments.max()))
    return free


def kinetic_temperature(atoms: Atoms) -> float:
    """Temperature in K from the kinetic energy and the free degrees of freedom; 0 where there are none."""
    free = degrees_of_freedom(atoms)
    return 2.0 * atoms.get_kinetic_energy() / (free * units.kB) if free > 0 else 0.0


def run_nve(
    atoms: Atoms,
    calculator,
    *,
    temperature: float = 300.0,
    duration_ps: float = 2.0,
    timestep_fs: float = 0.5,
    record_every: int = 1,
    seed: int = 0,
    on_step: Callable[[int, int], None] | None = None,
) -> DynamicsRecord:
    """Velocity-Verlet dynamics at constant energy from a Maxwell-Boltzmann start.

    Args:
        atoms: Starting structure; a copy runs.
        calculator: ASE calculator.
        temperature: Temperature of the starting velocities in K.
        duration_ps: Simulated time in ps.
        timestep_fs: Time step in fs.
        record_every: Steps between records.
        seed: Seed of the velocities; the run is deterministic.
        on_step: Called with (steps done, steps) at every record.

    Raises:
        InputError: A time is not positive, or the run is too short for two records.
        FloatingPointError: The energy stopped being finite.
    """
    if min(duration_ps, timestep_fs, record_every) <= 0 or temperature < 0:
        raise InputError(
            "dynamics: duration, time step and record interval must be positive, the temperature not negative"
        )
    steps = round(1e3 * duration_ps / timestep_fs)
    if steps < record_every:
        raise InputError(
            f"dynamics: {duration_ps} ps are shorter than one record ({record_every} x {timestep_fs} fs)"
        )
    running = atoms.copy()
    running.calc = calculator
    start_velocities(running, temperature, seed)
    integrator = VelocityVerlet(running, timestep=timestep_fs * units.fs)
    free = degrees_of_freedom(running)
    rows: list[tuple[float, float, float, float]] = []

    def record() -> None:
        potential, kinetic = running.get_potential_energy(), running.get_kinetic_energy()
        if not np.isfinite(potential + kinetic):
            raise FloatingPointError(
                f"dynamics: the energy is {potential + kinetic} at step {integrator.nsteps}"
            )
        temperature_now = 2.0 * kinetic / (free * units.kB) if free > 0 else 0.0
        rows.append((1e-3 * timestep_fs * integrator.nsteps, potential, kinetic, temperature_now))
        if on_step is not None:
            on_step(integrator.nsteps, steps)

    # ASE calls an attached observer at step 0 as well.
    integrator.attach(record, interval=record_every)
    start = time.perf_counter()
    integrator.run(steps)
    seconds = time.perf_counter() - start
    times_ps, potential, kinetic, temperatures = np.array(rows).T
    return DynamicsRecord(
        times_ps=times_ps,
        potential=potential,
        kinetic=kinetic,
        temperatures=temperatures,
        n_atoms=len(running),
        timestep_fs=timestep_fs,
        steps=steps,
        seconds=seconds,
        final=running,
    )

"""Molecular dynamics at constant energy, and how well the energy is conserved."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from ase import Atoms, units
from ase.md.verlet import VelocityVerlet

from carnet.errors import InputError
from carnet.simulation.fixed_atoms import free_coordinates, only_fixes_coordinates

NO_MOMENT = 1e-6
"""Of the largest moment of inertia; smaller ones are those of a straight molecule about its axis."""


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


def start_velocities(atoms: Atoms, temperature: float, seed: int, *, drift: bool = False) -> None:
    """Draw Maxwell-Boltzmann velocities, scaled to the temperature exactly.

    The total momentum is removed, and for a structure without periodic directions the total angular momentum
    too, unless atoms are fixed; the kinetic energy then belongs to the degrees of freedom that are left
    (`degrees_of_freedom`).

    Args:
        atoms: Changed in place.
        temperature: In K.
        seed: Equal seeds give equal velocities.
        drift: Whether the whole moves and turns as its parts do; for dynamics with noise, which would set it in motion.
    """
    generator = np.random.default_rng(seed)
    widths = np.sqrt(atoms.get_masses() * units.kB * temperature)
    atoms.set_momenta(widths[:, None] * generator.standard_normal((len(atoms), 3)))
    if not drift:
        remove_drift(atoms)
    free = degrees_of_freedom(atoms, drift=drift)
    current = 2.0 * atoms.get_kinetic_energy() / (free * units.kB) if free > 0 else 0.0
    if current > 0.0:
        atoms.set_momenta(atoms.get_momenta() * np.sqrt(temperature / current))


def remove_drift(atoms: Atoms) -> None:
    """Take the motion of the whole off the velocities: the drift, and rotation where no direction is periodic.

    Where atoms are fixed, nothing keeps either, and they stay.
    """
    if atoms.constraints:
        return
    masses, momenta = atoms.get_masses(), atoms.get_momenta()
    momenta -= masses[:, None] * momenta.sum(axis=0) / masses.sum()
    if not atoms.pbc.any():
        from_centre = atoms.positions - atoms.get_center_of_mass()
        inertia = _inertia(from_centre, masses)
        # the axis of a straight molecule has no moment of inertia, and no angular momentum
        turning = np.linalg.pinv(inertia, rcond=NO_MOMENT, hermitian=True) @ np.cross(from_centre, momenta).sum(axis=0)
        momenta -= masses[:, None] * np.cross(turning, from_centre)
    atoms.set_momenta(momenta)


def degrees_of_freedom(atoms: Atoms, *, drift: bool = False) -> int:
    """Degrees of freedom that share the kinetic energy.

    Those that constraints leave; without any, 3N, less the translation of the whole, and its rotation where no
    direction is periodic, unless they count as well (``drift``).
    """
    if atoms.constraints:
        if not only_fixes_coordinates(atoms):
            return int(atoms.get_number_of_degrees_of_freedom())
        return int(np.count_nonzero(free_coordinates(atoms)))
    if drift:
        return 3 * len(atoms)
    free = 3 * len(atoms) - 3
    if not atoms.pbc.any() and len(atoms) > 1:
        inertia = _inertia(atoms.positions - atoms.get_center_of_mass(), atoms.get_masses())
        free -= int(np.linalg.matrix_rank(inertia, tol=NO_MOMENT * np.linalg.norm(inertia, 2), hermitian=True))
    return free


def _inertia(from_centre: np.ndarray, masses: np.ndarray) -> np.ndarray:
    """Tensor of inertia, amu Å^2, [3, 3]."""
    products = np.einsum("n,na,nb->ab", masses, from_centre, from_centre)
    return np.trace(products) * np.eye(3) - products


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
        raise InputError(f"dynamics: {duration_ps} ps are shorter than one record ({record_every} x {timestep_fs} fs)")
    running = atoms.copy()
    running.calc = calculator
    start_velocities(running, temperature, seed)
    integrator = VelocityVerlet(running, timestep=timestep_fs * units.fs)
    free = degrees_of_freedom(running)
    rows: list[tuple[float, float, float, float]] = []

    def record() -> None:
        potential, kinetic = running.get_potential_energy(), running.get_kinetic_energy()
        if not np.isfinite(potential + kinetic):
            raise FloatingPointError(f"dynamics: the energy is {potential + kinetic} at step {integrator.nsteps}")
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

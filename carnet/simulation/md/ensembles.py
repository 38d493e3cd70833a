"""ASE's integrators as a configuration names them, and all that decides how each of them goes on.

Temperatures are counted with the degrees of freedom that move: where an integrator keeps the total momentum, which
starts at zero (and the angular momentum of a molecule), these are fewer than the 3N that ASE counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter

import numpy as np
from ase import Atoms, units
from ase.md.bussi import Bussi
from ase.md.langevinbaoab import LangevinBAOAB
from ase.md.md import MolecularDynamics
from ase.md.nose_hoover_chain import MTKNPT, IsotropicMTKNPT
from ase.md.nptberendsen import NPTBerendsen
from ase.md.verlet import VelocityVerlet

from carnet.errors import InputError
from carnet.simulation.dynamics import degrees_of_freedom
from carnet.simulation.fixed_atoms import free_coordinates
from carnet.simulation.md.config import WITH_PRESSURE, MDConfig

_MTK = ("_thermostat._eta", "_thermostat._p_eta", "_barostat._xi", "_barostat._p_xi", "_q", "_p")
# What an integrator remembers from step to step besides the atoms and the random state, by attribute.
_MEMORY: dict[str, tuple[str, ...]] = {
    "nve": (),
    "langevin": (),
    "bussi": ("transferred_energy",),
    "npt": (*_MTK, "_eps", "_p_eps", "_cell0", "_volume0"),
    "npt full": (*_MTK, "_h", "_p_g"),
    "npt-berendsen": (),
}


def keeps_momentum(atoms: Atoms, ensemble: str) -> bool:
    """Whether nothing changes the total momentum, neither noise nor fixed atoms."""
    return ensemble != "langevin" and not atoms.constraints


def free_degrees(atoms: Atoms, ensemble: str) -> int:
    """Degrees of freedom that share the kinetic energy in an ensemble.

    Raises:
        InputError: Nothing can move.
    """
    free = degrees_of_freedom(atoms, drift=not keeps_momentum(atoms, ensemble))
    if free < 1:
        raise InputError(
            f"the structure has no degree of freedom that moves ({len(atoms)} atoms); expected one at least"
        )
    return free


def check_ensemble(atoms: Atoms, config: MDConfig, properties: tuple[str, ...]) -> None:
    """Raise InputError where a structure, or a calculator with these properties, cannot be run in the ensemble."""
    if "forces" not in properties:
        raise InputError(f"{config.model}: gives no forces, only {', '.join(properties)}; dynamics needs a potential")
    free_coordinates(atoms)  # which refuses constraints of other kinds
    if config.ensemble not in WITH_PRESSURE:
        return
    name = f"ensemble {config.ensemble!r}"
    if not atoms.pbc.all():
        raise InputError(f"{name}: a pressure needs a structure that is periodic in three directions")
    if atoms.constraints:
        raise InputError(f"{name}: fixed atoms cannot follow a cell that changes")
    if "stress" not in properties:
        raise InputError(f"{name}: needs the stress, which {config.model} does not give")
    if len(atoms) < 2:
        raise InputError(f"{name}: needs two atoms at least")


def make_integrator(atoms: Atoms, config: MDConfig, random: np.random.Generator) -> MolecularDynamics:
    """The integrator of a run; it moves ``atoms``.

    Args:
        atoms: With velocities and calculator.
        config: The run.
        random: Where a thermostat takes its noise from.
    """
    temperature, step = config.temperature, config.timestep * units.fs
    thermostat, barostat = config.thermostat_time * units.fs, config.barostat_time * units.fs
    pressure = config.pressure * units.GPa
    free = free_degrees(atoms, config.ensemble)
    if config.ensemble == "nve":
        return VelocityVerlet(atoms, timestep=step)
    if config.ensemble == "langevin":
        return LangevinBAOAB(atoms, timestep=step, temperature_K=temperature, T_tau=thermostat, rng=random)
    if config.ensemble == "bussi":
        integrator = Bussi(atoms, timestep=step, temperature_K=temperature, taut=thermostat, rng=random)
        integrator.ndof = free
        integrator.target_kinetic_energy = 0.5 * units.kB * temperature * free
        return integrator
    if config.ensemble == "npt-berendsen":
        return NPTBerendsen(
            atoms,
            timestep=step,
            temperature_K=temperature * free / atoms.get_number_of_degrees_of_freedom(),
            taut=thermostat,
            pressure_au=pressure,
            taup=barostat,
            compressibility_au=config.compressibility / units.GPa,
        )
    kind = IsotropicMTKNPT if config.cell == "isotropic" else MTKNPT
    integrator = kind(
        atoms,
        timestep=step,
        temperature_K=temperature,
        pressure_au=pressure,
        tdamp=thermostat,
        pdamp=barostat,
    )
    # ASE counts 3N degrees of freedom; with the total momentum at rest there are 3(N - 1), in the thermostat as well
    # as in the barostat's coupling to the kinetic energy (Martyna et al., J. Chem. Phys. 101, 4177 (1994), N_f)
    integrator._num_atoms_global = integrator._thermostat._num_atoms_global = len(atoms) - 1
    return integrator


def conserved_energy(integrator: MolecularDynamics, total: float) -> float | None:
    """What the equations of motion keep constant, in eV; None where they keep nothing.

    Args:
        integrator: Of ``make_integrator``.
        total: Potential and kinetic energy in eV.
    """
    if isinstance(integrator, Bussi):
        return total - integrator.transferred_energy
    if isinstance(integrator, (IsotropicMTKNPT, MTKNPT)):
        return integrator.get_conserved_energy()
    return total if isinstance(integrator, VelocityVerlet) else None


def memory(integrator: MolecularDynamics, config: MDConfig) -> dict[str, np.ndarray]:
    """What the integrator remembers between steps, besides the atoms and the random state."""
    return {name: np.array(attrgetter(name)(integrator), dtype=np.float64) for name in _memory_names(config)}


def remember(integrator: MolecularDynamics, config: MDConfig, values: Mapping[str, np.ndarray]) -> None:
    """Give a new integrator what another one remembered."""
    for name in _memory_names(config):
        owner, _, attribute = name.rpartition(".")
        value = values[name]
        setattr(
            attrgetter(owner)(integrator) if owner else integrator,
            attribute,
            value.copy() if value.ndim else float(value),
        )


def _memory_names(config: MDConfig) -> tuple[str, ...]:
    full = config.ensemble == "npt" and config.cell == "full"
    return _MEMORY["npt full" if full else config.ensemble]

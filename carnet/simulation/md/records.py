"""What a run of dynamics records of a step: a row of its log, a frame of its trajectory, a frame to be labelled."""

from __future__ import annotations

import numpy as np
from ase import Atoms, units
from ase.calculators.singlepoint import SinglePointCalculator
from ase.md.md import MolecularDynamics

from carnet.simulation.md.ensembles import conserved_energy


def log_row(atoms: Atoms, integrator: MolecularDynamics, free: int, timestep: float) -> dict[str, float | int]:
    """A row of the log; the same names in every step.

    Args:
        atoms: With a calculator.
        integrator: Of these atoms.
        free: Degrees of freedom that have a temperature.
        timestep: fs.
    """
    step = integrator.nsteps
    potential, kinetic = float(atoms.get_potential_energy()), float(atoms.get_kinetic_energy())
    row: dict[str, float | int] = {
        "step": step,
        "time_ps": 1e-3 * timestep * step,
        "temperature_K": 2.0 * kinetic / (free * units.kB),
        "potential_eV": potential,
        "kinetic_eV": kinetic,
        "total_eV": potential + kinetic,
    }
    conserved = conserved_energy(integrator, potential + kinetic)
    if conserved is not None:
        row["conserved_eV"] = float(conserved)
    if atoms.pbc.all():
        if "stress" in atoms.calc.implemented_properties:
            stress = atoms.get_stress(voigt=False, include_ideal_gas=True)
            row["pressure_GPa"] = float(-np.trace(stress) / 3.0 / units.GPa)
        row["volume_A3"] = float(atoms.get_volume())
        row["density_g_cm3"] = float(atoms.get_masses().sum() / units.kg * 1e3 / (atoms.get_volume() * 1e-24))
    if "forces_std" in atoms.calc.results:
        row["energy_std_eV"] = float(atoms.calc.results["energy_std"])
        row["largest_forces_std_eV_A"] = float(np.max(atoms.calc.results["forces_std"]))
    return row


def frame_of(atoms: Atoms, step: int, timestep: float) -> Atoms:
    """The structure after some steps of ``timestep`` fs as files hold it.

    It is not wrapped into the cell, and has velocities and results.
    """
    frame = Atoms(atoms.numbers, atoms.positions, cell=atoms.cell, pbc=atoms.pbc)
    if atoms.has("masses"):
        frame.set_masses(atoms.get_masses())
    frame.set_momenta(atoms.get_momenta())
    frame.info = {"step": step, "time_ps": round(1e-3 * timestep * step, 9)}
    made = atoms.calc.results
    results = {name: made[name] for name in ("energy", "forces", "stress", "dipole") if name in made}
    if "polarizability" in made:  # no property that ASE knows
        frame.info["polarizability"] = made["polarizability"]
    frame.calc = SinglePointCalculator(frame, **results)
    return frame


def frame_to_label(frame: Atoms, reason: str, deviations: np.ndarray | None = None) -> Atoms:
    """A frame of a trajectory as one that wants labels, and why it does.

    What the model said is no label: it has names of its own, so that whoever computes labels finds theirs free.

    Args:
        frame: Of ``frame_of``; not changed.
        reason: In words.
        deviations: Of a committee, of the force on each atom, eV/Å [atoms].
    """
    wanted = frame.copy()
    del wanted.arrays["momenta"]
    wanted.info["reason"] = reason
    for name, value in frame.calc.results.items():
        kept = wanted.arrays if name == "forces" else wanted.info
        kept[f"model_{name}"] = value
    if deviations is not None:
        wanted.arrays["model_forces_std"] = np.array(deviations, dtype=np.float64)
    return wanted

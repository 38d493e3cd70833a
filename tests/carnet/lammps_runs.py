"""ASE structures in LAMMPS for the tests of carnet.lammps; as a program, a run on several processes.

    mpirun -n 2 python -m tests.carnet.lammps_runs RESULT.npz STEPS NAME [COMMANDS]

evaluates `crystal` in float64 with the potential of that name, runs, and writes what both gave from the first process.
The commands are given to LAMMPS once the potential is attached.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from ase import Atoms, units

from carnet.lammps import attach, open_lammps
from tests.carnet.small_models import CONFIGS, random_model

ELEMENTS = {"H": 1, "C": 6, "O": 8}
TIMESTEP = 0.5  # fs
QUIET = ["-nocite", "-log", "none", "-screen", "none"]


def crystal(seed: int = 0, repeat: tuple[int, int, int] = (2, 1, 1)) -> Atoms:
    """A distorted triclinic crystal whose cell is as LAMMPS wants it and narrower than two cutoffs, with velocities."""
    rng = np.random.default_rng(seed)
    cell = [[3.9, 0.0, 0.0], [0.8, 4.1, 0.0], [-0.6, 0.7, 3.8]]
    positions = [[0.0, 0.0, 0.0], [0.45, 0.52, 0.08], [0.5, 0.03, 0.55], [0.1, 0.5, 0.5]]
    atoms = Atoms("OHCH", scaled_positions=positions, cell=cell, pbc=True) * repeat
    atoms.rattle(0.08, seed=seed)
    atoms.set_velocities(rng.normal(scale=0.01, size=(len(atoms), 3)))
    return atoms


def in_lammps(atoms: Atoms, style: str = "metal"):
    """An instance with the box, the atoms with their velocities, and thermo output of all that is compared."""
    lmp = open_lammps(QUIET)
    a, b, c = atoms.cell.array
    boundary = " ".join("p" if periodic else "f" for periodic in atoms.pbc)
    lmp.commands_list(
        [
            f"units {style}",
            f"boundary {boundary}",
            "box tilt large",
            f"region box prism 0 {a[0]:.17g} 0 {b[1]:.17g} 0 {c[2]:.17g} {b[0]:.17g} {c[0]:.17g} {c[1]:.17g}",
            f"create_box {len(ELEMENTS)} box",
        ]
    )
    for kind, number in enumerate(ELEMENTS.values(), start=1):
        masses = atoms.get_masses()[atoms.numbers == number]
        lmp.command(f"mass {kind} {masses[0] if len(masses) else 1.0:.17g}")
    kinds = [list(ELEMENTS.values()).index(number) + 1 for number in atoms.numbers]
    velocities = atoms.get_velocities() * 1e3 * units.fs if style == "metal" else atoms.get_velocities() * units.fs
    ids = list(range(1, len(atoms) + 1))
    lmp.create_atoms(len(atoms), ids, kinds, atoms.positions.ravel().tolist(), velocities.ravel().tolist())
    lmp.commands_list(
        [
            "compute each all pe/atom",
            "thermo_modify norm no",
            "thermo_style custom step pe etotal vol pxx pyy pzz pyz pxz pxy",
        ]
    )
    return lmp


def still(atoms: Atoms) -> Atoms:
    """The same without velocities: its pressure is that of the potential alone."""
    resting = atoms.copy()
    resting.set_velocities(np.zeros((len(atoms), 3)))
    return resting


def results(lmp) -> dict[str, np.ndarray]:
    """Energy in LAMMPS's unit, energies and forces by atom ID, positions, and minus the pressure in energy per Å^3."""
    factor = lmp.extract_global("nktv2p")
    n_atoms = int(lmp.get_natoms())
    found = {name: gathered(lmp, name, n_atoms) for name in ("f", "x", "v")}
    return {
        "energy": lmp.get_thermo("pe"),
        "energies": gathered(lmp, "c_each", n_atoms)[:, 0],
        "forces": found["f"],
        "positions": found["x"],
        "velocities": found["v"],
        "stress": -np.array([lmp.get_thermo(f"p{ab}") for ab in ("xx", "yy", "zz", "yz", "xz", "xy")]) / factor,
    }


def gathered(lmp, name: str, n_atoms: int) -> np.ndarray:
    """A quantity of all atoms of all processes by ID, [atoms, columns]."""
    columns = 1 if name.startswith("c_") else 3
    values = lmp.gather(name, 1, columns) if columns == 1 else lmp.gather_atoms(name, 1, columns)
    return np.array(values).reshape(n_atoms, columns)


def named_potential(name: str):
    """The random model of a name in `CONFIGS`, or the folder of a package."""
    return random_model(CONFIGS[name]) if name in CONFIGS else Path(name)


def compared(potential, steps: int, commands: str = "") -> dict[str, np.ndarray]:
    """What `crystal` has at rest, what it has after a run from its velocities, and on how many processes."""
    # a cell longer than wide, so that two processes have ghosts that are atoms of the other
    atoms = crystal(repeat=(4, 1, 1))
    lmp = in_lammps(still(atoms))
    attach(lmp, potential, list(ELEMENTS), dtype="float64")
    lmp.commands_string(f"{commands}\nrun 0")
    found = results(lmp)
    lmp.close()
    lmp = in_lammps(atoms)
    attached = attach(lmp, potential, list(ELEMENTS), dtype="float64")
    lmp.commands_string(f"{commands}\ntimestep {1e-3 * TIMESTEP}\nfix move all nve\nrun {steps}")
    found |= {f"final_{key}": values for key, values in results(lmp).items()}
    return {"processes": attached.processes, **found}


def main(target: str, steps: str, name: str, commands: str = "") -> None:
    found = compared(named_potential(name), int(steps), commands)
    from mpi4py import MPI  # after LAMMPS has been opened

    if MPI.COMM_WORLD.rank == 0:
        np.savez(target, **found)


if __name__ == "__main__":
    main(*sys.argv[1:])

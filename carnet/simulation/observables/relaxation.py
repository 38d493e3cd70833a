"""Relaxing structures before something is measured on them."""

from __future__ import annotations

import numpy as np
from ase import Atoms
from ase.filters import FrechetCellFilter
from ase.optimize import BFGS, LBFGS

from carnet.errors import InputError

STEPS = 500
_MANY = 200  # atoms above which BFGS, which diagonalises a matrix of all coordinates, takes longer than the potential


def relax(atoms: Atoms, *, largest_force: float, cell: str = "fixed", pressure: float = 0.0) -> None:
    """Relax a structure in place.

    Args:
        atoms: With a calculator.
        largest_force: eV/Å at which it is relaxed.
        cell: "fixed", "shape" (at constant volume) or "free".
        pressure: eV/Å^3, for a free cell.

    Raises:
        InputError: It is not relaxed after ``STEPS`` steps, or its energy is not finite any more; or it has no cell that
            could be relaxed.
    """
    relaxed = atoms
    if cell != "fixed":
        check_crystal(atoms, "relaxed cells")
        relaxed = FrechetCellFilter(atoms, constant_volume=cell == "shape", scalar_pressure=pressure)
    optimizer = (BFGS if len(atoms) <= _MANY else LBFGS)(relaxed, logfile=None)
    done = optimizer.run(fmax=largest_force, steps=STEPS)
    if not np.isfinite(atoms.get_potential_energy()):
        raise InputError("the structure fell apart while it was relaxed: its energy is not finite any more")
    if not done:
        force = np.linalg.norm(atoms.get_forces(), axis=1).max()
        raise InputError(
            f"not relaxed in {STEPS} steps: the largest force is {force:.2e} eV/Å, {largest_force:g} were asked for"
            + ("" if cell == "fixed" else " (or the stress is as far)")
        )


def check_crystal(atoms: Atoms, what: str) -> None:
    """Raise InputError unless a structure is periodic in three directions and its calculator gives the stress."""
    if not atoms.pbc.all():
        raise InputError(f"{what} need a structure that is periodic in three directions")
    if "stress" not in atoms.calc.implemented_properties:
        raise InputError(f"{what} need the stress, which the calculator does not give")

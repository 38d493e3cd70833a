"""A calculator that fails on frames that say so, for tests of what is done about it.

The mass of the first atom says what happens; every calculator sees it, and an ordinary copy of a structure keeps it.
"""

from __future__ import annotations

import os
import signal
import sys
import time

import numpy as np
from ase.calculators.calculator import CalculationFailed, Calculator, all_changes

RAISES, HANGS, NOT_A_NUMBER, DIES, UNCONVERGED, EXITS = 101.0, 102.0, 103.0, 104.0, 105.0, 106.0
OF_WORDS = 'no "cycle" was \\ found in x=1, é'


class Springs(Calculator):
    """E = 1/2 k sum r^2, with a dipole moment that a field induces: mu = q sum r + alpha F.

    Args:
        stiffness: k, eV/Å^2.
        field: Electric field, [3] in V/Å.
        pause: Seconds that a frame takes.
    """

    implemented_properties = ["energy", "free_energy", "forces", "stress", "dipole", "charges", "magmoms"]
    alpha = np.array([[0.5, 0.1, 0.0], [0.1, 0.7, -0.2], [0.0, -0.2, 0.9]])  # e Å^2/V

    def __init__(self, stiffness=1.0, field=(0.0, 0.0, 0.0), pause=0.0, **keywords):
        super().__init__(**keywords)
        self.stiffness, self.field, self.pause = stiffness, np.asarray(field, dtype=float), pause
        self.converged = True

    def calculate(self, atoms=None, properties=("energy",), system_changes=all_changes):
        super().calculate(atoms, properties, system_changes)
        time.sleep(self.pause)
        fate = self.atoms.get_masses()[0]
        if fate == RAISES:
            raise CalculationFailed(OF_WORDS)
        if fate == HANGS:
            time.sleep(1000.0)
        if fate == DIES:
            print("about to die", flush=True)
            os.kill(os.getpid(), signal.SIGSEGV)
        if fate == EXITS:
            sys.exit("stopped by the calculator")
        self.converged = fate != UNCONVERGED
        positions = self.atoms.positions
        energy = 0.5 * self.stiffness * float((positions**2).sum())
        forces = -self.stiffness * positions
        if fate == NOT_A_NUMBER:
            forces = forces.copy()
            forces[0, 1] = np.nan
        self.results = {
            "energy": energy, "free_energy": energy - 1.0, "forces": forces, "stress": np.arange(6.0),
            "dipole": 0.3 * positions.sum(axis=0) + self.alpha @ self.field, "charges": np.full(len(positions), 0.3),
            "magmoms": self.atoms.get_initial_magnetic_moments(),
        }  # fmt: skip


class Remembering(Springs):
    """One whose energies depend on how many it has calculated before: a label must not."""

    count = 0.0

    def calculate(self, *arguments, **keywords):
        super().calculate(*arguments, **keywords)
        self.results["energy"] += self.count
        self.count += 1.0

"""A fast ASE calculator of pair potentials, for tests of what is done with calculators."""

from __future__ import annotations

import numpy as np
from ase.calculators.calculator import Calculator, all_changes
from ase.stress import full_3x3_to_voigt_6_stress
from vesin import NeighborList


class PairCalculator(Calculator):
    """E = 1/2 sum of phi(r) over all pairs within a cutoff.

    Args:
        phi: Energy in eV of distances in Å, with its derivative: an array to two arrays.
        cutoff: Å.
    """

    implemented_properties = ["energy", "free_energy", "forces", "stress"]

    def __init__(self, phi, cutoff, **keywords):
        super().__init__(**keywords)
        self.phi, self.cutoff, self.calls = phi, cutoff, 0

    def calculate(self, atoms=None, properties=("energy",), system_changes=all_changes):
        super().calculate(atoms, properties, system_changes)
        self.calls += 1
        search = NeighborList(cutoff=self.cutoff, full_list=True, n_threads=1)
        cell = np.where(self.atoms.pbc[:, None], self.atoms.cell.array, 0.0)
        i, distance, vectors = search.compute(self.atoms.positions, cell, self.atoms.pbc, quantities="idD")
        energy, slope = self.phi(distance)
        along = (slope / distance)[:, None] * vectors  # half of a pair's, which occurs twice, twice
        forces = np.zeros((len(self.atoms), 3))
        np.add.at(forces, i, along)
        self.results = {"energy": 0.5 * energy.sum(), "free_energy": 0.5 * energy.sum(), "forces": forces}
        if self.atoms.pbc.all():
            stress = 0.5 * vectors.T @ along / self.atoms.get_volume()
            self.results["stress"] = full_3x3_to_voigt_6_stress(0.5 * (stress + stress.T))


def lennard_jones(epsilon=0.0103, sigma=3.4, cutoff=8.5):
    """Argon, smoothly zero at the cutoff to first order."""

    def plain(r):
        s6 = (sigma / r) ** 6
        return 4 * epsilon * (s6**2 - s6), -24 * epsilon * (2 * s6**2 - s6) / r

    end, end_slope = plain(np.array(cutoff))

    def phi(r):
        energy, slope = plain(r)
        return energy - end - end_slope * (r - cutoff), slope - end_slope

    return PairCalculator(phi, cutoff)


def springs(stiffness, length, cutoff):
    """Harmonic springs of one length between all pairs within the cutoff."""
    return PairCalculator(lambda r: (0.5 * stiffness * (r - length) ** 2, stiffness * (r - length)), cutoff)


class Argon(PairCalculator):
    """Lennard-Jones argon by an import name: ``tests.carnet.pair_calculator:Argon``."""

    def __init__(self):
        made = lennard_jones()
        super().__init__(made.phi, made.cutoff)


class DividedArgon(Argon):
    """Argon with the deviations of a committee, larger for atoms that feel larger forces."""

    implemented_properties = [*Argon.implemented_properties, "energy_std", "forces_std"]

    def calculate(self, *arguments, **keywords):
        super().calculate(*arguments, **keywords)
        self.results["energy_std"] = 0.1
        self.results["forces_std"] = 0.1 * np.linalg.norm(self.results["forces"], axis=1)

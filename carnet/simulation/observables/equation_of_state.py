"""Energy over volume, and the Birch-Murnaghan equation through it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from ase import Atoms, units
from ase.eos import birchmurnaghan
from numpy.polynomial import Polynomial

from carnet.errors import InputError
from carnet.simulation.observables.relaxation import relax

RELAXATIONS = {"none": None, "ions": "fixed", "shape": "shape"}


@dataclass(frozen=True)
class EquationOfState:
    """Third-order Birch-Murnaghan equation of state (F. Birch, Phys. Rev. 71, 809 (1947)).

    Attributes:
        volumes: Å^3 of the cell, [points].
        energies: eV of the cell, [points].
        pressures: GPa by the stress of the same structures, [points]; NaN where there is no stress.
        volume: Of the minimum, Å^3.
        energy: Of the minimum, eV.
        bulk_modulus: GPa.
        derivative: Of the bulk modulus by pressure.
        residual: Root mean square of energy less fit, meV per atom.
        n_atoms: Atoms of the cell.
    """

    volumes: np.ndarray
    energies: np.ndarray
    pressures: np.ndarray
    volume: float
    energy: float
    bulk_modulus: float
    derivative: float
    residual: float
    n_atoms: int

    def energy_at(self, volumes: np.ndarray) -> np.ndarray:
        """Energy of the fit, eV."""
        return birchmurnaghan(volumes, self.energy, self.bulk_modulus * units.GPa, self.derivative, self.volume)

    def pressure_at(self, volumes: np.ndarray) -> np.ndarray:
        """Pressure of the fit, GPa."""
        x = (self.volume / volumes) ** (1.0 / 3.0)
        return 1.5 * self.bulk_modulus * (x**7 - x**5) * (1.0 + 0.75 * (self.derivative - 4.0) * (x**2 - 1.0))


def equation_of_state(
    atoms: Atoms,
    *,
    spread: float = 0.06,
    points: int = 9,
    relaxation: str = "ions",
    largest_force: float = 1e-3,
    on_point: Callable[[int, int], None] | None = None,
) -> EquationOfState:
    """Compute energies at volumes around that of a crystal, and fit them.

    Args:
        atoms: The crystal, with a calculator; not changed, constraints are ignored.
        spread: Volumes go from 1 - spread to 1 + spread times that of the structure.
        points: Number of volumes, five at least.
        relaxation: At each volume: "none", "ions", or "shape" (of the cell as well).
        largest_force: eV/Å at which it is relaxed.
        on_point: Called with (volumes done, volumes).

    Raises:
        InputError: Impossible options, no crystal, or no minimum among the volumes.
    """
    if relaxation not in RELAXATIONS:
        raise InputError(f"relaxation {relaxation!r}: expected {', '.join(RELAXATIONS)}")
    if not 0.0 < spread < 0.5 or points < 5:
        raise InputError(f"{points} volumes within {spread:g}, expected five or more within 0 to 0.5")
    if not atoms.pbc.all():
        raise InputError("an equation of state needs a structure that is periodic in three directions")
    factors = np.linspace(1.0 - spread, 1.0 + spread, points)
    volumes, energies, pressures = [], [], []
    has_stress = "stress" in atoms.calc.implemented_properties
    for done, factor in enumerate(factors, start=1):
        strained = atoms.copy()
        strained.set_constraint()
        strained.calc = atoms.calc
        strained.set_cell(atoms.cell.array * factor ** (1.0 / 3.0), scale_atoms=True)
        if RELAXATIONS[relaxation] is not None:
            relax(strained, largest_force=largest_force, cell=RELAXATIONS[relaxation])
        volumes.append(strained.get_volume())
        energies.append(strained.get_potential_energy())
        pressures.append(-np.mean(strained.get_stress()[:3]) / units.GPa if has_stress else np.nan)
        if on_point is not None:
            on_point(done, points)
    lowest = int(np.argmin(energies))
    if lowest in (0, points - 1):
        side = "smaller" if lowest == 0 else "larger"
        raise InputError(
            f"the energy has no minimum between {volumes[0]:.2f} and {volumes[-1]:.2f} Å^3; it falls to {side} volumes, so "
            "start from a structure that is nearer to it, or take a larger spread"
        )
    volume, energy, bulk, derivative = _fitted(np.array(volumes), np.array(energies))
    misfit = np.array(energies) - birchmurnaghan(np.array(volumes), energy, bulk, derivative, volume)
    return EquationOfState(
        volumes=np.array(volumes),
        energies=np.array(energies),
        pressures=np.array(pressures),
        volume=volume,
        energy=energy,
        bulk_modulus=bulk / units.GPa,
        derivative=derivative,
        residual=float(1e3 * np.sqrt(np.mean(misfit**2)) / len(atoms)),
        n_atoms=len(atoms),
    )


def _fitted(volumes: np.ndarray, energies: np.ndarray) -> tuple[float, float, float, float]:
    """Volume, energy, bulk modulus (eV/Å^3) and its derivative by least squares.

    The equation is a polynomial of third degree in x = V^(-2/3), so that the fit is linear and needs no start.
    """
    x = volumes ** (-2.0 / 3.0)
    polynomial = Polynomial.fit(x, energies, 3)
    curvature = polynomial.deriv(2)
    roots = [float(root.real) for root in polynomial.deriv().roots() if abs(root.imag) < 1e-12 * abs(root.real)]
    minima = [root for root in roots if x.min() <= root <= x.max() and curvature(root) > 0.0]
    if not minima:
        raise InputError("no Birch-Murnaghan equation with a minimum among the volumes fits these energies")
    least = min(minima, key=polynomial)
    volume = least**-1.5
    bulk = 4.0 / 9.0 * curvature(least) * volume ** (-7.0 / 3.0)
    derivative = 4.0 + 2.0 / 3.0 * least * polynomial.deriv(3)(least) / curvature(least)
    return volume, float(polynomial(least)), float(bulk), float(derivative)

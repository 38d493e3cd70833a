"""The level of theory of the embedded data: GFN2-xTB through tblite, in Å, eV, e and V/Å.

Each call starts a self-consistent calculation of its own: a label depends on its geometry and on nothing that
was calculated before it. Method: C. Bannwarth, S. Ehlert, S. Grimme, J. Chem. Theory Comput. 15, 1652 (2019).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from ase.units import Bohr, Hartree
from tblite.interface import Calculator

METHOD = "GFN2-xTB"

# Thresholds of the self-consistent cycle relative to tblite's defaults. What the cycle leaves in the forces
# is 1e-4 eV/Å at 1 and 1e-8 at this value, for 40 % more time.
ACCURACY = 1e-4

# Step of the central difference in V/Å. Its error, the second hyperpolarizability times the square of the
# step over six, is 2e-7 e·Å²/V for ethanol; what the cycle leaves is smaller.
FIELD_STEP = 0.01


@dataclass(frozen=True)
class SinglePoint:
    """Energy (eV), forces [atoms, 3] (eV/Å) and dipole [3] (e·Å, from negative to positive)."""

    energy: float
    forces: np.ndarray
    dipole: np.ndarray


def single_point(
    numbers: np.ndarray, positions: np.ndarray, *, unpaired: int = 0, field: np.ndarray | None = None
) -> SinglePoint:
    """A converged calculation of a neutral molecule.

    Args:
        numbers: atomic numbers [atoms].
        positions: coordinates [atoms, 3] in Å.
        unpaired: number of unpaired electrons.
        field: uniform electric field [3] in V/Å; the energy changes by -dipole·field.

    Raises:
        RuntimeError: the self-consistent cycle does not converge (tblite's own error).
    """
    calculator = Calculator(METHOD, np.asarray(numbers), np.asarray(positions) / Bohr, charge=0, uhf=unpaired)
    calculator.set("verbosity", 0)
    calculator.set("accuracy", ACCURACY)
    if field is not None:
        # in atomic units; the binding takes a plain list here and no array
        calculator.add("electric-field", [float(strength) * Bohr / Hartree for strength in field])
    outcome = calculator.singlepoint()
    return SinglePoint(
        energy=float(outcome.get("energy")) * Hartree,
        forces=-np.asarray(outcome.get("gradient")) * (Hartree / Bohr),
        dipole=np.asarray(outcome.get("dipole")) * Bohr,
    )


def polarizability(numbers: np.ndarray, positions: np.ndarray) -> np.ndarray:
    """Static dipole polarizability [3, 3] in e·Å²/V, by central differences of the dipole in a field.

    alpha_ij = d mu_i / d F_j, symmetrised: the difference between alpha_ij and alpha_ji is numerical error.
    Times 14.399645 it is the polarizability volume in Å³.

    Args:
        numbers: atomic numbers [atoms].
        positions: coordinates [atoms, 3] in Å.
    """
    response = np.empty((3, 3))
    for axis, direction in enumerate(np.eye(3)):
        with_field = single_point(numbers, positions, field=FIELD_STEP * direction).dipole
        against_field = single_point(numbers, positions, field=-FIELD_STEP * direction).dipole
        response[:, axis] = (with_field - against_field) / (2 * FIELD_STEP)
    return (response + response.T) / 2

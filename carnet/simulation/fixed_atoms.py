"""Which coordinates of a structure its constraints leave free."""

from __future__ import annotations

import numpy as np
from ase import Atoms
from ase.constraints import FixAtoms, FixCartesian

from carnet.errors import InputError


def only_fixes_coordinates(atoms: Atoms) -> bool:
    """Whether all constraints hold coordinates where they are (FixAtoms, FixCartesian), or there is none."""
    return all(isinstance(constraint, (FixAtoms, FixCartesian)) for constraint in atoms.constraints)


def free_coordinates(atoms: Atoms) -> np.ndarray:
    """Which coordinates may change, [atoms, 3] bool; one that is fixed twice is fixed once.

    Raises:
        InputError: Constraints of another kind than FixAtoms and FixCartesian.
    """
    for constraint in atoms.constraints:
        if not isinstance(constraint, (FixAtoms, FixCartesian)):
            raise InputError(
                f"constraints of the kind {type(constraint).__name__} are not supported; atoms can be fixed"
            )
    moving = np.ones((len(atoms), 3))
    for constraint in atoms.constraints:
        constraint.adjust_momenta(atoms, moving)
    return moving != 0

"""A crystal of every crystal system, most without inversion, in the axes of the International Tables."""

from __future__ import annotations

from ase import Atoms
from ase.spacegroup import crystal

# system -> (symbols, basis, space group, cell)
_CRYSTALS = {
    "triclinic": (["Si", "O"], [(0.1, 0.2, 0.3), (0.6, 0.15, 0.72)], 2, [4.0, 4.7, 5.3, 82, 97, 104]),
    "monoclinic": (["Si", "O"], [(0.1, 0.2, 0.3), (0.6, 0.15, 0.72)], 4, [4.0, 4.7, 5.3, 90, 101, 90]),
    "orthorhombic": (["Si", "O"], [(0.1, 0.2, 0.3), (0.6, 0.1, 0.72)], 25, [4.0, 4.7, 5.3, 90, 90, 90]),
    "tetragonal": (["Ti", "O"], [(0, 0, 0), (0.305, 0.305, 0)], 136, [4.594, 4.594, 2.959, 90, 90, 90]),
    "trigonal": (
        ["Si", "O"],
        [(0.4697, 0, 1 / 3), (0.4135, 0.2669, 0.7858)],
        152,
        [4.913, 4.913, 5.405, 90, 90, 120],
    ),
    "hexagonal": (
        ["Zn", "S"],
        [(1 / 3, 2 / 3, 0), (1 / 3, 2 / 3, 0.37)],
        186,
        [3.82, 3.82, 6.26, 90, 90, 120],
    ),
    "cubic": (["Zn", "S"], [(0, 0, 0), (0.25, 0.25, 0.25)], 216, [5.41, 5.41, 5.41, 90, 90, 90]),
}
SPACE_GROUPS = {system: entry[2] for system, entry in _CRYSTALS.items()}


def example(system: str) -> Atoms:
    """The crystal of a system."""
    symbols, basis, group, cell = _CRYSTALS[system]
    return crystal(symbols, basis, spacegroup=group, cellpar=cell)

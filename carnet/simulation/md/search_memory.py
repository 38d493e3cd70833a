"""Where a calculator has searched its neighbours: what its results depend on besides the structure.

A generated potential sums over pairs in the order of its neighbour list, which is that of the structure where it was
searched. Another process that searches elsewhere gets the same numbers up to rounding only; one that searches at the
same place gets the same bits.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from ase import Atoms


class SearchMemory:
    """Watches a calculator that counts its searches (``calculator.potential.searches``); of others there is nothing.

    Args:
        calculator: An ASE calculator; its ``calculate`` is followed from now on.
    """

    def __init__(self, calculator: Any) -> None:
        self._counter = getattr(calculator, "potential", None)
        self._place: dict[str, np.ndarray] = {}
        if not hasattr(self._counter, "searches"):
            return
        calculate = calculator.calculate

        def followed(*arguments: Any, **keywords: Any) -> None:
            before = self._counter.searches
            calculate(*arguments, **keywords)
            if self._counter.searches != before:
                self._place = self.like(calculator.atoms)

        calculator.calculate = followed

    @property
    def place(self) -> dict[str, np.ndarray]:
        """Positions [atoms, 3] and cell [3, 3] of the last search, Å; empty where the results do not depend on it."""
        return dict(self._place)

    def like(self, atoms: Atoms) -> dict[str, np.ndarray]:
        """Such arrays as ``place`` has for these atoms; empty where the results do not depend on it."""
        if not hasattr(self._counter, "searches"):
            return {}
        return {"searched positions": atoms.get_positions(), "searched cell": atoms.cell.array.copy()}


def search_again(atoms: Atoms, place: Mapping[str, np.ndarray]) -> None:
    """Let a new calculator search where another one had searched.

    Args:
        atoms: With the calculator; not changed.
        place: Of a ``SearchMemory``; may be empty, or have other entries too.
    """
    if "searched positions" not in place:
        return
    there = Atoms(atoms.numbers, place["searched positions"], cell=place["searched cell"], pbc=atoms.pbc)
    there.calc = atoms.calc
    there.get_potential_energy()

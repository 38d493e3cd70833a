"""The potential as an ASE calculator."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from ase import Atoms
from ase.calculators.calculator import Calculator as AseCalculator
from ase.calculators.calculator import PropertyNotImplementedError, all_changes
from ase.stress import full_3x3_to_voigt_6_stress

from .potential import SKIN, Potential


class Calculator(AseCalculator):
    """ASE calculator of the trained potential.

    Energies in eV, forces in eV/Å, stress in eV/Å^3 in ASE's Voigt order (xx, yy, zz, yz, xz, xy), tensile positive.
    ``free_energy`` equals ``energy``. Stress needs a volume: a periodic direction and a cell of three independent vectors, so
    that a slab's is per volume of its cell, vacuum included. A committee's calculator also has ``energy_std``, ``forces_std``
    (one number an atom) and, where there is a stress, ``stress_std``.

    Args:
        dtype: "float32" or "float64".
        threads: how many share the atoms; all that the process may use unless given.
        skin: Å beyond the cutoff within which neighbours are kept between steps.

    Raises:
        ValueError: see :class:`Potential`.
    """

    implemented_properties = ["energy", "free_energy", "energies", "forces", "stress"]

    def __init__(self, dtype: str = "float32", threads: int | None = None, skin: float = SKIN, **keywords):
        super().__init__(**keywords)
        self.potential = Potential(dtype=dtype, threads=threads, skin=skin)
        if self.potential.members > 1:
            self.implemented_properties = [*self.implemented_properties, "energy_std", "forces_std", "stress_std"]

    def calculate(
        self,
        atoms: Atoms | None = None,
        properties: Sequence[str] = ("energy", "forces"),
        system_changes: Sequence[str] = tuple(all_changes),
    ) -> None:
        """Fill ``results``; called by ASE.

        Raises:
            ValueError: no atoms; see :meth:`Potential.compute`.
            PropertyNotImplementedError: stress of a structure without a volume.
        """
        super().calculate(atoms, properties, system_changes)
        given = self.atoms
        if not len(given):
            raise ValueError("a structure needs at least one atom")
        made = self.potential.compute(given.numbers, given.positions, given.cell.array, given.pbc)
        if "stress" not in made and not {"stress", "stress_std"}.isdisjoint(properties):
            raise PropertyNotImplementedError(
                "stress needs a periodic structure with a cell in three directions, whose volume it is per"
            )
        made.pop("virial")
        if "stress" in made:
            made["stress"] = full_3x3_to_voigt_6_stress(np.asarray(made["stress"]))
        self.results = {**made, "free_energy": made["energy"]}

"""A trained model as an ASE calculator."""

from __future__ import annotations

import math
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from ase import Atoms
from ase.calculators.calculator import Calculator, PropertyNotImplementedError, all_changes
from ase.stress import full_3x3_to_voigt_6_stress

from carnet.data.graph import Graph
from carnet.data.reading.atoms import from_atoms
from carnet.data.targets.roles import DIPOLE_UNIT, dipole_target, factor_to, polarizability_target
from carnet.data.targets.target import TargetConfig
from carnet.errors import InputError
from carnet.model.committee import Committee
from carnet.prediction.derivatives import BORN_CHARGES, born_from_gradient, graph_gradients
from carnet.prediction.predictions import DEVIATIONS, NO_VOLUME, check_species, has_stress
from carnet.simulation.model_loading import simulation_model
from carnet.simulation.neighbours import SKIN, MovingGraph


class CarNetCalculator(Calculator):
    """ASE calculator of a CarNet model: a potential, property tensors, or both.

    Energies in eV, forces in eV/Å, stress in eV/Å^3 in ASE's Voigt order (xx, yy, zz, yz, xz, xy), tensile
    positive. ``free_energy`` equals ``energy``: the model has no electronic temperature. Stress needs a volume:
    a periodic direction and a cell of three independent vectors, so that a slab's is per volume of its cell, vacuum
    included. It costs little and comes with every energy, so that nothing is computed twice for it. A committee's
    calculator also has ``energy_std`` (eV), ``forces_std`` (eV/Å, one number an atom) and, with stress, ``stress_std``:
    the standard deviations over its members.

    Property tensors are results under the names of the model's targets: the full tensor in its unit, [3, ...,
    3], or [atoms, 3, ..., 3] with NaN for atoms that carry none; a committee's calculator has ``<name>_std``
    too. The dipole moment, whatever its name, is ``dipole`` in e Å, ASE's name and unit, where its own unit
    tells how; a polarizability is also ``polarizability``, in its own unit. With that dipole moment there are
    ``born_effective_charges``, [atoms, 3, 3] in e, the element [i, a, b] being the derivative of the component a
    of the dipole moment by the coordinate b of atom i. They are computed only where they are asked for.

    Results depend on the structure alone, not on those before it, to the last bit. Threads that share a calculator wait
    for each other, and what a method returns is that of the structure it was given; `results` are those of the last
    structure, whoever gave it.

    Args:
        model: A model or a committee, or the path of its file. A given model is copied, never changed.
        dtype: Precision of the network, ``"float32"``, ``"float64"`` or a Torch dtype; by default the model's
            own. Energies are summed in double precision either way.
        device: Where the network runs, such as ``"cuda"``; by default where the model is, a file's on the
            CPU.
        skin: Å beyond the cutoff within which pairs are remembered, so that a moving structure is not
            searched at every step; 0 searches always.

    Raises:
        InputError: The file is not a model, the dtype or the device is unknown, or the skin is negative.
    """

    implemented_properties = ["energy", "free_energy", "energies", "forces", "stress"]

    def __init__(
        self,
        model: torch.nn.Module | str | Path,
        dtype: str | torch.dtype | None = None,
        device: str | torch.device | None = None,
        skin: float = SKIN,
        **keywords,
    ) -> None:
        super().__init__(**keywords)
        self._lock = threading.RLock()
        if not (math.isfinite(skin) and skin >= 0.0):
            raise InputError(f"skin {skin!r}: expected zero or more Å")
        self.model = simulation_model(model, dtype, device)
        self.neighbours = MovingGraph(self.model.config.cutoff, skin)
        is_committee = isinstance(self.model, Committee)
        potential = [*self.implemented_properties, *(DEVIATIONS if is_committee else ())]
        names = [target.name for target in self.model.targets]
        self._aliases = _aliases(self.model.targets)
        names = list(dict.fromkeys([*names, *self._aliases]))
        deviations = [f"{name}_std" for name in names] if is_committee else []
        # a model may predict Born charges as tensors of atoms, which then have the name
        born = [BORN_CHARGES] if "dipole" in self._aliases and BORN_CHARGES not in names else []
        self.implemented_properties = [
            *(potential if self.model.has_energy else ()),
            *names,
            *deviations,
            *born,
        ]

    def __getstate__(self) -> dict:
        """Everything but the lock, which belongs to this object."""
        return {name: value for name, value in vars(self).items() if name != "_lock"}

    def __setstate__(self, state: dict) -> None:
        vars(self).update(state, _lock=threading.RLock())

    def get_property(self, name: str, atoms: Atoms | None = None, allow_calculation: bool = True):
        """A result of a structure, calculated where it is not there; called by ASE, by one thread at a time."""
        with self._lock:
            return super().get_property(name, atoms, allow_calculation)

    def calculate(
        self,
        atoms: Atoms | None = None,
        properties: Sequence[str] = ("energy", "forces"),
        system_changes: Sequence[str] = tuple(all_changes),
    ) -> None:
        """Fill ``results``; called by ASE.

        Raises:
            InputError: An element that the model does not know, NaN coordinates, or a singular cell.
            PropertyNotImplementedError: Stress of a structure without a volume.
        """
        super().calculate(atoms, properties, system_changes)
        structure = from_atoms(self.atoms, source="the ASE structure")
        check_species(structure, self.model.species)
        stress = self.model.has_energy and has_stress(structure)
        if not stress and not {"stress", "stress_std"}.isdisjoint(properties):
            raise PropertyNotImplementedError(NO_VOLUME)
        graph = self.neighbours.graph(structure).to(next(self.model.parameters()).device)
        predicted = self.model(graph, forces=True, stress=stress)
        values = {name: value.detach().to("cpu", torch.float64).numpy() for name, value in predicted.items()}
        self.results = {}
        if self.model.has_energy:
            energy = float(values["energy"][0])
            self.results |= {
                "energy": energy,
                "free_energy": energy,
                "energies": values["energies"],
                "forces": values["forces"],
            }
        for name in DEVIATIONS:
            if name in values:
                self.results[name] = values[name] if name == "forces_std" else float(values[name][0])
        if stress:
            self.results["stress"] = full_3x3_to_voigt_6_stress(values["stress"][0])
        for target in self.model.targets:
            self._add_tensor(target, values)
        for name, (target, factor) in self._aliases.items():
            for ending in ("", "_std"):
                if f"{target}{ending}" in self.results:
                    self.results[f"{name}{ending}"] = factor * self.results[f"{target}{ending}"]
        if BORN_CHARGES in properties and BORN_CHARGES not in self.results:
            self.results[BORN_CHARGES] = self._born_charges(graph)

    def get_hessian(self, atoms: Atoms | None = None, mass_weighted: bool = False) -> np.ndarray:
        """Second derivatives of the energy by positions, exact: no displacements. Constraints are ignored.

        Periodic images move with their atom: of a crystal this is the Hessian at the zone's centre of the given cell. It
        takes 144 bytes times the square of the number of atoms, and as many passes as there are coordinates; a model in
        float32 gives about four digits, `dtype="float64"` all.

        Args:
            atoms: The structure; by default the last one, but its masses, which may have changed since, are not known.
            mass_weighted: Divided by the root of the masses of both atoms; its eigenvalues are squares of angular
                frequencies.

        Returns:
            [3 atoms, 3 atoms] in eV/Å^2, or eV/Å^2/amu mass-weighted; row 3 i + a stands for the coordinate a of atom i.

        Raises:
            InputError: No structure, masses that are not positive or not known, a model without energies, an unknown
                element, or a matrix larger than the memory.
        """
        if mass_weighted:
            per_mass = _inverse_roots_of_masses(atoms)
        atoms = self.atoms if atoms is None else atoms
        if atoms is None:
            raise InputError("get_hessian: no structure was given, and none was calculated before")
        structure = from_atoms(atoms, source="the ASE structure")
        check_species(structure, self.model.species)
        with self._lock:
            graph = self.neighbours.graph(structure).to(next(self.model.parameters()).device)
            found = self.model.hessian(graph).cpu().numpy()
        if mass_weighted:
            found *= per_mass[:, None]
            found *= per_mass
        return found

    def _born_charges(self, graph: Graph) -> np.ndarray:
        """Born effective charges in e, [atoms, 3, 3]."""
        dipole, factor = self._aliases["dipole"]
        target = next(target for target in self.model.targets if target.name == dipole)
        slopes = graph_gradients(self.model, graph, [target])[dipole]
        return born_from_gradient(target.full(slopes.cpu().numpy()), factor)

    def _add_tensor(self, target: TargetConfig, values: Mapping[str, np.ndarray]) -> None:
        found = {target.name: target.full(values[target.name])}
        if f"{target.name}_std" in values:
            found[f"{target.name}_std"] = values[f"{target.name}_std"]
        for name, rows in found.items():
            if target.per == "structure":
                rows = rows[0] if rows.ndim > 1 else float(rows[0])
            self.results[name] = rows


def _inverse_roots_of_masses(atoms: Atoms | None) -> np.ndarray:
    """Of each coordinate, [3 atoms].

    Raises:
        InputError: No structure, or a mass that is not positive.
    """
    if atoms is None:
        raise InputError(
            "get_hessian: mass_weighted needs the structure, as get_hessian(atoms, mass_weighted=True): the calculator "
            "does not see masses that are set after a calculation"
        )
    masses = atoms.get_masses()
    wrong = np.flatnonzero(~(np.isfinite(masses) & (masses > 0.0)))
    if wrong.size:
        first = wrong[0]
        raise InputError(
            f"get_hessian: atom {first} ({atoms.symbols[first]}) has the mass {masses[first]:g}, expected a positive one; "
            "atoms.set_masses('defaults') gives those of the elements"
        )
    return np.repeat(masses**-0.5, 3)


def _aliases(targets: Sequence[TargetConfig]) -> dict[str, tuple[str, float]]:
    """Further names of results -> the target, and the factor to the unit that goes with the name."""
    found = {}
    dipole, polarizability = dipole_target(targets), polarizability_target(targets)
    if dipole is not None and (factor := factor_to(dipole, DIPOLE_UNIT)) is not None:
        found["dipole"] = (dipole.name, factor)
    if polarizability is not None:
        found["polarizability"] = (polarizability.name, 1.0)
    return found

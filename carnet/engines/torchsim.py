"""A trained model in torch-sim: many structures at once, on a GPU or a CPU.

    import torch_sim as ts
    from carnet.torch_sim import CarNetModel, initialize_state

    relaxed = ts.optimize(list_of_atoms, CarNetModel("model.carnet"), optimizer=ts.optimizers.fire)

torch-sim has one flag of periodicity for all directions of all systems, and makes False of a slab's. Slabs, wires, and
lists that mix them with crystals or molecules go through `initialize_state`:

    relaxed = ts.optimize(initialize_state(slabs), CarNetModel("model.carnet"), optimizer=ts.optimizers.fire)
    atoms = state_to_atoms(relaxed)
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
import torch_sim
from ase import Atoms
from ase.data import covalent_radii
from torch import Tensor
from torch_sim.models.interface import ModelInterface

from carnet.data.graph import batch, build_graph
from carnet.data.reading.atoms import to_atoms
from carnet.data.structures import Structure
from carnet.errors import InputError
from carnet.prediction.predictions import check_species, has_stress
from carnet.simulation.model_loading import simulation_model
from carnet.simulation.neighbours import SKIN, MovingGraph

BONDED = 1.2
"""Sums of covalent radii within which two atoms are bonded: so near is no image of a molecule in a box."""


class Directions(tuple):
    """Periodicity along each cell vector, in the place of torch-sim's one flag; cell vectors of length 0 are not periodic.

    It is false, so that torch-sim wraps no positions: it would wrap them in all directions. The results are the same.
    """

    def __bool__(self) -> bool:
        return False


def initialize_state(
    atoms: Atoms | Sequence[Atoms], device: torch.device | str = "cpu", dtype: torch.dtype = torch.float64
) -> torch_sim.SimState:
    """A state that knows along which cell vectors each structure is periodic, in the place of torch-sim's function.

    The structures may differ in that. torch-sim splits and joins what each system has of positions and cells alone, so
    these must say it: cell vectors without periodicity have length 0 in the state then. Slabs and wires have no stress,
    and unit cells cannot be relaxed together with them. `state_to_atoms` reads such states.

    Args:
        atoms: One structure or several.
        device: Of the state.
        dtype: Of positions and cells.

    Raises:
        InputError: No structure is given.
    """
    structures = [atoms] if isinstance(atoms, Atoms) else list(atoms)
    if not structures:
        raise InputError("no structures are given, expected one or more")
    flags = np.array([structure.pbc for structure in structures])
    alike = (flags == flags[0]).all()
    # of one kind for torch-sim, whatever they are
    structures = [Atoms(structure.numbers, structure.positions, cell=structure.cell, pbc=alike and flags.all())
                  for structure in structures]  # fmt: skip
    if not alike:
        for structure, periodic in zip(structures, flags, strict=True):
            structure.cell[~periodic] = 0.0
    state = torch_sim.io.atoms_to_state(structures, torch.device(device), dtype)
    if flags.any() and not flags.all():
        state.pbc = Directions(map(bool, flags[0] if alike else (True, True, True)))
    return state


def state_to_atoms(state: torch_sim.SimState) -> list[Atoms]:
    """The structures of a state, each periodic along its own cell vectors, in the place of torch-sim's function.

    torch-sim's own, and ``to_atoms`` of a state, call all structures of a mixed list periodic in all directions.

    Args:
        state: torch-sim's ``SimState``, of `initialize_state` or not.

    Returns:
        ASE's atoms, one for each system; a cell vector that the state has lost is zero.
    """
    return [to_atoms(structure) for structure in _structures(state)]


class CarNetModel(ModelInterface):
    """CarNet model or committee with torch-sim's interface.

    Energies in eV, forces in eV/Å, stress in eV/Å^3, tensile positive. Results have the dtype of the state's positions.
    Neighbours are found on the CPU and remembered within a skin, for each place in the batch.

    Args:
        model: A model or a committee, or the path of its file. A given model is copied, never changed.
        device: Where the network runs; by default where the model is, a file's on the CPU.
        dtype: Precision of the network; by default the model's own. Energies are summed in double precision.
        compute_forces: Whether forces are computed.
        compute_stress: Whether the stress is; it is NaN for structures without a volume.

    Raises:
        InputError: The file is not a model, or the dtype or the device is unknown.
    """

    def __init__(
        self,
        model: torch.nn.Module | str | Path,
        device: str | torch.device | None = None,
        dtype: str | torch.dtype | None = None,
        *,
        compute_forces: bool = True,
        compute_stress: bool = True,
    ) -> None:
        super().__init__()
        self.model = simulation_model(model, dtype, device)
        self._device, self._dtype = next(self.model.parameters()).device, self.model.dtype
        self._compute_forces, self._compute_stress = compute_forces, compute_stress
        self._memory_scales_with = "n_atoms_x_density"
        self._neighbours: list[MovingGraph] = []

    @property
    def compute_forces(self) -> bool:
        return self._compute_forces

    @compute_forces.setter
    def compute_forces(self, wanted: bool) -> None:
        self._compute_forces = wanted

    @property
    def compute_stress(self) -> bool:
        return self._compute_stress

    @compute_stress.setter
    def compute_stress(self, wanted: bool) -> None:
        self._compute_stress = wanted

    def forward(self, state, **_) -> dict[str, Tensor]:
        """Predict the structures of a state.

        Args:
            state: torch-sim's ``SimState``.

        Returns:
            "energy" [systems], "energies" [atoms], and as asked for "forces" [atoms, 3] and "stress" [systems, 3, 3]; of a
            committee also its standard deviations.

        Raises:
            InputError: An element that the model does not know, or positions that are not finite.
        """
        structures = _structures(state)
        cutoff = self.model.config.cutoff
        if state.pbc is False:
            for structure in structures[len(self._neighbours) :]:
                _warn_of_bonded_images(structure)
        self._neighbours += [MovingGraph(cutoff, SKIN) for _ in range(len(self._neighbours), len(structures))]
        graphs = []
        for structure, neighbours in zip(structures, self._neighbours, strict=False):
            check_species(structure, self.model.species)
            graphs.append(neighbours.graph(structure))
        has_volume = torch.tensor([has_stress(structure) for structure in structures])
        stress = self.compute_stress and bool(has_volume.any())
        made = self.model(batch(graphs).to(self._device), forces=self.compute_forces, stress=stress)
        if self.compute_stress and not stress:
            made["stress"] = torch.zeros(len(structures), 3, 3, device=self._device)
        if self.compute_stress:
            made["stress"] = made["stress"].masked_fill(~has_volume.to(self._device)[:, None, None], torch.nan)
        return {name: value.detach().to(state.positions.dtype) for name, value in made.items()}


def _structures(state) -> list[Structure]:
    """The systems of a state one by one; torch-sim keeps their atoms together and in order."""
    positions = state.positions.detach().to("cpu", torch.float64).numpy()
    cells = state.row_vector_cell.detach().to("cpu", torch.float64).numpy()
    numbers = state.atomic_numbers.cpu().numpy()
    pbc = np.tile(np.broadcast_to(torch.as_tensor(state.pbc).cpu().numpy(), 3), (len(cells), 1))
    if isinstance(state.pbc, Directions):
        pbc &= cells.any(axis=2)
    ends = np.cumsum(np.bincount(state.system_idx.cpu().numpy(), minlength=len(cells)))
    parts = [slice(start, end) for start, end in zip((0, *ends[:-1]), ends, strict=True)]
    return [
        Structure(numbers[part], positions[part], cell, periodic, source=f"system {index} of the state")
        for index, (part, cell, periodic) in enumerate(zip(parts, cells, pbc, strict=True))
    ]


def _warn_of_bonded_images(structure: Structure) -> None:
    """Of a structure without periodicity whose cell says otherwise: torch-sim makes that of slabs and wires."""
    periodic = structure.cell.any(axis=1)
    if np.linalg.matrix_rank(structure.cell) < periodic.sum() or not periodic.any():
        return
    radii = BONDED * covalent_radii[structure.numbers]
    images = Structure(structure.numbers, structure.positions, structure.cell, periodic, source=structure.source)
    try:
        graph = build_graph(images, 2.0 * float(radii.max()))
    except InputError:  # images that lie on atoms are none of a slab
        return
    distances = graph.vectors().norm(dim=1).numpy()
    bonded = distances < radii[graph.centre.numpy()] + radii[graph.neighbour.numpy()]
    crossing = graph.shift[torch.from_numpy(bonded)].any(dim=0).tolist()
    if any(crossing):
        along = ", ".join(name for name, crossed in zip("abc", crossing, strict=True) if crossed)
        warnings.warn(
            f"{structure.source} is not periodic, and has atoms bonded to images of others along {along}: torch-sim takes "
            "slabs and wires for clusters. carnet.torch_sim.initialize_state keeps their periodicity",
            stacklevel=3,
        )

"""A trained model in torch-sim: many structures at once, on a GPU or a CPU.

    import torch_sim as ts
    from carnet.simulation.torchsim import CarNetModel

    relaxed = ts.optimize(list_of_atoms, CarNetModel("model.carnet"), optimizer=ts.optimizers.fire)

Imports Torch, ``carnet.data``, ``carnet.simulation`` and torch-sim, which only who imports this module needs.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch_sim.models.interface import ModelInterface

from carnet.data.graph import batch
from carnet.data.structures import Structure
from carnet.prediction import check_species, has_stress
from carnet.simulation.neighbours import SKIN, NeighbourList
from carnet.simulation.prepared import prepared_model


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
        self.model = prepared_model(model, dtype, device)
        self._device, self._dtype = next(self.model.parameters()).device, self.model.dtype
        self._compute_forces, self._compute_stress = compute_forces, compute_stress
        self._memory_scales_with = "n_atoms_x_density"
        self._neighbours: list[NeighbourList] = []

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
        self._neighbours += [NeighbourList(cutoff, SKIN) for _ in range(len(self._neighbours), len(structures))]
        graphs = []
        for structure, neighbours in zip(structures, self._neighbours):
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
    pbc = np.broadcast_to(torch.as_tensor(state.pbc).cpu().numpy(), 3)
    ends = np.cumsum(np.bincount(state.system_idx.cpu().numpy(), minlength=len(cells)))
    parts = [slice(start, end) for start, end in zip((0, *ends[:-1]), ends)]
    return [
        Structure(numbers[part], positions[part], cell, pbc, source=f"system {index} of the state")
        for index, (part, cell) in enumerate(zip(parts, cells))
    ]

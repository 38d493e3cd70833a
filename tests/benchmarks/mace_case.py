"""MACE with two interactions and correlation 3, as calls that can be timed.

Runs in MACE's own environment too: imports the standard library and NumPy, inside the functions ASE, Torch, e3nn and mace.
All functions raise ImportError where MACE is not installed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

import numpy as np


def mace_model(species: Sequence[int], cutoff: float, mean_neighbours: float, hidden: str):
    """A model with random weights.

    Args:
        species: atomic numbers, ascending.
        cutoff: Å.
        mean_neighbours: of an atom.
        hidden: irreps of the features, such as "64x0e+64x1o".
    """
    os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "1"  # the e3nn that MACE needs unpickles constants of its own
    import torch
    from e3nn import o3
    from mace import modules

    interaction = modules.interaction_classes["RealAgnosticResidualInteractionBlock"]
    torch.manual_seed(0)
    return modules.ScaleShiftMACE(
        r_max=cutoff, num_bessel=8, num_polynomial_cutoff=5, max_ell=3, interaction_cls=interaction,
        interaction_cls_first=interaction, num_interactions=2, num_elements=len(species), hidden_irreps=o3.Irreps(hidden),
        MLP_irreps=o3.Irreps("16x0e"), gate=torch.nn.functional.silu, atomic_energies=np.zeros(len(species)),
        avg_num_neighbors=mean_neighbours, atomic_numbers=list(species), correlation=3, radial_type="bessel",
        atomic_inter_scale=1.0, atomic_inter_shift=0.0,
    )  # fmt: skip


def mace_batches(frames: Sequence, species: Sequence[int], cutoff: float):
    """A loader whose epoch is one batch of all frames, neighbours found before.

    Args:
        frames: of ASE; labels are "REF_energy" and "REF_forces".
        species: atomic numbers, ascending.
        cutoff: Å.
    """
    os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "1"
    from mace import data, tools
    from mace.tools import torch_geometric

    labels = data.KeySpecification({"energy": "REF_energy"}, {"forces": "REF_forces"})
    table = tools.AtomicNumberTable(list(species))
    entries = [
        data.AtomicData.from_config(
            data.config_from_atoms(frame, key_specification=labels), z_table=table, cutoff=cutoff
        )
        for frame in frames
    ]
    return torch_geometric.dataloader.DataLoader(entries, batch_size=len(entries))


def mace_evaluation(
    numbers: np.ndarray, positions: np.ndarray, cell: np.ndarray, cutoff: float, mean_neighbours: float, hidden: str
) -> tuple[Callable[..., dict], object]:
    """A model with random weights, and a function of (training, stress) that evaluates it on one structure.

    Args:
        numbers: [atoms], water.
        positions: Å, [atoms, 3].
        cell: Å, [3, 3].
        cutoff: Å.
        mean_neighbours: of an atom.
        hidden: irreps of the features, such as "64x0e+64x1o".
    """
    model = mace_model([1, 8], cutoff, mean_neighbours, hidden)
    from ase import Atoms

    (batch,) = mace_batches([Atoms(numbers, positions, cell=cell, pbc=True)], [1, 8], cutoff)

    def evaluate(training: bool = False, stress: bool = False) -> dict:
        return model(
            batch.clone().to_dict(),
            training=training,
            compute_force=True,
            compute_virials=stress,
            compute_stress=stress,
        )

    return evaluate, model

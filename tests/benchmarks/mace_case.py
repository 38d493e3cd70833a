"""MACE with two interactions and correlation 3 on one structure, as a call that can be timed.

Runs in MACE's own environment too: imports the standard library and NumPy, inside the function ASE, Torch, e3nn and mace.
"""

from __future__ import annotations

import os
from collections.abc import Callable

import numpy as np


def mace_evaluation(
    numbers: np.ndarray, positions: np.ndarray, cell: np.ndarray, cutoff: float, mean_neighbours: float, hidden: str
) -> tuple[Callable[..., dict], object]:
    """A model with random weights, and a function of (training, stress) that evaluates it on the structure.

    Args:
        numbers: [atoms], water.
        positions: Å, [atoms, 3].
        cell: Å, [3, 3].
        cutoff: Å.
        mean_neighbours: of an atom.
        hidden: irreps of the features, such as "64x0e+64x1o".

    Raises:
        ImportError: MACE is not installed.
    """
    os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "1"  # the e3nn that MACE needs unpickles constants of its own
    import torch
    from ase import Atoms
    from e3nn import o3
    from mace import data, modules, tools
    from mace.tools import torch_geometric

    interaction = modules.interaction_classes["RealAgnosticResidualInteractionBlock"]
    torch.manual_seed(0)
    model = modules.ScaleShiftMACE(
        r_max=cutoff, num_bessel=8, num_polynomial_cutoff=5, max_ell=3, interaction_cls=interaction,
        interaction_cls_first=interaction, num_interactions=2, num_elements=2, hidden_irreps=o3.Irreps(hidden),
        MLP_irreps=o3.Irreps("16x0e"), gate=torch.nn.functional.silu, atomic_energies=np.zeros(2),
        avg_num_neighbors=mean_neighbours, atomic_numbers=[1, 8], correlation=3, radial_type="bessel",
        atomic_inter_scale=1.0, atomic_inter_shift=0.0,
    )  # fmt: skip
    atoms = Atoms(numbers, positions, cell=cell, pbc=True)
    configuration = data.config_from_atoms(atoms, key_specification=data.KeySpecification())
    entry = data.AtomicData.from_config(configuration, z_table=tools.AtomicNumberTable([1, 8]), cutoff=cutoff)
    batch = next(iter(torch_geometric.dataloader.DataLoader([entry], batch_size=1)))

    def evaluate(training: bool = False, stress: bool = False) -> dict:
        return model(
            batch.clone().to_dict(),
            training=training,
            compute_force=True,
            compute_virials=stress,
            compute_stress=stress,
        )

    return evaluate, model

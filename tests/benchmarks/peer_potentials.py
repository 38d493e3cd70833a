"""Potentials of other libraries with random weights on one structure, as calls that can be timed.

Runs in those libraries' environments: imports the standard library, NumPy and mace_case, inside the functions ASE, Torch and
the libraries.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.benchmarks.mace_case import mace_evaluation

Evaluation = Callable[[], object]


def mace(hidden: str) -> Callable[..., Evaluation]:
    """MACE with two interactions and correlation 3; energy, forces and stress, edges given."""

    def make(**problem) -> Evaluation:
        evaluate, _ = mace_evaluation(**problem, hidden=hidden)
        return lambda: evaluate(stress=True)

    return make


def nequip(weight: int, channels: int, layers: int) -> Callable[..., Evaluation]:
    """NequIP with both parities; energy, forces and stress, edges given."""

    def make(numbers, positions, cell, cutoff, mean_neighbours) -> Evaluation:
        import torch
        from ase import Atoms
        from nequip.data import AtomicDataDict
        from nequip.data.ase import from_ase
        from nequip.data.transforms import ChemicalSpeciesToAtomTypeMapper, NeighborListTransform
        from nequip.model import NequIPGNNModel
        from nequip.utils.global_state import set_global_state

        set_global_state()
        names = ["H", "O"]
        model = NequIPGNNModel(
            seed=0, model_dtype="float32", type_names=names, r_max=cutoff, num_layers=layers, l_max=weight, parity=True,
            num_features=channels, avg_num_neighbors=mean_neighbours, compile_mode="eager",
        ).eval()  # fmt: skip
        data = from_ase(Atoms(numbers, positions, cell=cell, pbc=True))
        data = ChemicalSpeciesToAtomTypeMapper(model_type_names=names)(data)
        data = AtomicDataDict.batched_from_list([NeighborListTransform(r_max=cutoff)(data)])

        def evaluate() -> object:
            made = model({name: value.clone() if torch.is_tensor(value) else value for name, value in data.items()})
            return made["forces"], made["stress"]

        return evaluate

    return make


def tensornet(channels: int, layers: int) -> Callable[..., Evaluation]:
    """TensorNet of torchmd-net; energy and forces alone, and its search for neighbours is part of the call."""

    def make(numbers, positions, cell, cutoff, mean_neighbours) -> Evaluation:
        import torch
        from torchmdnet.models.model import create_model

        model = create_model({
            "model": "tensornet", "embedding_dimension": channels, "num_layers": layers, "num_rbf": 32, "rbf_type": "expnorm",
            "trainable_rbf": False, "activation": "silu", "cutoff_lower": 0.0, "cutoff_upper": cutoff, "max_z": 20,
            "max_num_neighbors": 80, "check_errors": True, "box_vecs": cell.tolist(), "static_shapes": False,
            "equivariance_invariance_group": "O(3)", "derivative": True, "atom_filter": -1, "prior_model": None,
            "output_model": "Scalar", "output_mlp_num_layers": 0, "reduce_op": "add", "precision": 32,
        }).eval()  # fmt: skip
        species, still = torch.tensor(numbers), torch.tensor(positions, dtype=torch.float32)
        return lambda: model(species, still.clone().requires_grad_(True))

    return make


CASES: dict[str, Callable[..., Evaluation]] = {
    "MACE 64x0e": mace("64x0e"),
    "MACE 64x0e+64x1o": mace("64x0e+64x1o"),
    "NequIP l=2, 32 channels, 3 layers": nequip(2, 32, 3),
    "TensorNet 64 channels, 2 layers": tensornet(64, 2),
}

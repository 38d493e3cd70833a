"""Point charges that do not know of each other, with the interface of a model: derivatives are known in advance."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace

import numpy as np
import torch

from carnet import Graph, TargetConfig

DIPOLE = TargetConfig(name="mu", symmetry="vector", unit="e*Ang")
POLARIZABILITY = TargetConfig(name="alpha", symmetry="ij=ji", unit="Ang^3")


class PointCharges(torch.nn.Module):
    """mu = sum of q_i M r_i, and alpha = c times the sum of r r^T over bonds.

    Args:
        charges: of the atoms, in e.
        tensor: M, [3, 3]; None for the unit matrix.
        bonds: pairs of atoms.
        slope: c, in Å.
    """

    has_energy = False
    targets = (DIPOLE, POLARIZABILITY)

    def __init__(
        self,
        charges: Sequence[float],
        tensor: np.ndarray | None = None,
        bonds: Sequence[tuple[int, int]] = (),
        slope: float = 1.0,
        species: Sequence[int] = tuple(range(1, 100)),
    ) -> None:
        super().__init__()
        self.config, self.species = SimpleNamespace(cutoff=3.0), tuple(species)
        self.charges = torch.nn.Parameter(torch.tensor(charges, dtype=torch.float64))
        self.tensor = torch.eye(3, dtype=torch.float64) if tensor is None else torch.from_numpy(tensor)
        self.bonds, self.slope = torch.tensor(bonds, dtype=torch.int64).reshape(-1, 2), slope

    def forward(self, graph: Graph, *, forces=False, stress=False, energy=False, targets=None):
        assert graph.n_structures == 1
        bond = graph.positions[self.bonds[:, 1]] - graph.positions[self.bonds[:, 0]]
        made = {
            "mu": (self.charges[:, None] * graph.positions).sum(0, keepdim=True) @ self.tensor.T,
            "alpha": POLARIZABILITY.natural(self.slope * bond.T @ bond)[None],
        }
        return {name: made[name] for name in (made if targets is None else targets)}

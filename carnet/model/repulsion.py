"""Repulsion of nuclei at short distances: the universal potential of Ziegler, Biersack and Littmark (ZBL)."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from ase.data import covalent_radii
from torch import Tensor

from carnet.model.radial import envelope
from carnet.ops import is_transformed

COULOMB = 14.399645351950545
"""e^2 / (4 pi eps_0) in eV Å, CODATA 2018 as in ASE."""
SCREENING_LENGTH = 0.8854 * 0.5291772105638411
"""Å; divided by Z1^0.23 + Z2^0.23 it is the unit of length of the screening."""
SCREENING_EXPONENT = 0.23
SCREENING = ((0.18175, 3.1998), (0.50986, 0.94229), (0.28022, 0.4029), (0.02817, 0.20162))
"""phi(x) = sum of a exp(-b x).

Source: J. F. Ziegler, J. P. Biersack, U. Littmark, The Stopping and Range of Ions in Solids (Pergamon, 1985).
"""


def zbl_energy(first: Tensor, second: Tensor, distance: Tensor) -> Tensor:
    """Energy of two nuclei in eV: COULOMB Z1 Z2 / r times phi(r / length of screening).

    Args:
        first: Z1, any shape.
        second: Z2.
        distance: r in Å, > 0.
    """
    length = SCREENING_LENGTH / (first**SCREENING_EXPONENT + second**SCREENING_EXPONENT)
    x = distance / length
    screening = sum(a * torch.exp(-b * x) for a, b in SCREENING)
    return COULOMB * (first * second) / distance * screening  # bit by bit the same from both sides


class Repulsion:
    """ZBL energies of pairs times the envelope of the radial basis, so that two derivatives vanish at the end.

    Nothing in it is fitted. The network beside it learns what is left of the energy, and between atoms much
    closer than any in the training data, where a network knows nothing, this is what keeps them apart.

    Args:
        species: atomic numbers of the model.
        cutoff: Å, of the neighbour list; no pair's repulsion reaches further.
        outer: Å, where it ends for all pairs; None for the sum of the pair's covalent radii.
    """

    def __init__(self, species: Sequence[int], cutoff: float, outer: float | None = None):
        self.species = tuple(species)
        self.cutoff = cutoff
        self.outer = outer

    def outer_radius(self, first: Tensor, second: Tensor) -> Tensor:
        """Where the repulsion of pairs ends, Å, float64, from their species' positions in the model, any shape."""
        if self.outer is not None:
            return torch.full(first.shape, self.outer, dtype=torch.float64, device=first.device)
        radii = torch.tensor(covalent_radii[list(self.species)], dtype=torch.float64, device=first.device)
        return (radii[first] + radii[second]).clamp(max=self.cutoff)

    def energies(self, species: Tensor, centre: Tensor, neighbour: Tensor, distance: Tensor) -> Tensor:
        """Half of each pair's energy at each of its atoms, [atoms] eV, float64.

        Args:
            species: [atoms] position of each atom's species in the model.
            centre: [edges].
            neighbour: [edges].
            distance: [edges] Å, float64, differentiable.
        """
        outer = self.outer_radius(species.index_select(0, centre), species.index_select(0, neighbour))
        if not is_transformed():  # vmap cannot choose; beyond their end the envelope makes pairs zero
            close = (distance.detach() < outer).nonzero()[:, 0]  # few: bonds, or fewer
            centre, neighbour, distance, outer = (
                values.index_select(0, close) for values in (centre, neighbour, distance, outer)
            )
        numbers = torch.tensor(self.species, dtype=torch.float64, device=species.device)
        number = numbers.index_select(0, species)
        pair = zbl_energy(number.index_select(0, centre), number.index_select(0, neighbour), distance)
        total = torch.zeros(len(species), dtype=torch.float64, device=species.device)
        return total.index_add(0, centre, 0.5 * pair * envelope(distance / outer))

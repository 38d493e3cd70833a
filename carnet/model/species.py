"""The elements that a model knows."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from carnet.errors import InputError


def species_index(species: Sequence[int], numbers: Tensor) -> Tensor:
    """Positions of atomic numbers [atoms] among a model's species.

    Args:
        species: atomic numbers that the model knows, ascending.
        numbers: of the atoms.

    Raises:
        InputError: an element that the model does not know.
    """
    known = torch.tensor(species, device=numbers.device)
    index = torch.searchsorted(known, numbers).clamp(max=len(species) - 1)
    unknown = numbers[known[index] != numbers]
    if len(unknown):
        raise InputError(
            f"the model knows the elements with atomic numbers {list(species)}, not {sorted(set(unknown.tolist()))}"
        )
    return index

"""Models with tensor heads for tests, with every parameter random."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from carnet import CarNet, ModelConfig, TargetConfig
from carnet.model.heads import HeadSpec
from tests.carnet.small_models import REFERENCE_ENERGIES, SPECIES, TINY

SMALL = ModelConfig(**{**TINY, "channels": 3}, degree=2, readout_hidden=(4,), linear="independent")


def head_spec(target: TargetConfig, species: Sequence[int] = SPECIES, seed: int = 3) -> HeadSpec:
    """A head with scales and shifts that differ for every element and copy."""
    random = np.random.default_rng(seed)
    copies = sum(part.copies for part in target.parts)
    scalars = sum(part.copies for part in target.parts if (part.weight, part.parity) == (0, 1))
    return HeadSpec(
        target,
        {z: tuple(random.uniform(0.5, 2.0, copies)) for z in species},
        {z: tuple(random.uniform(-2.0, 2.0, scalars)) for z in species},
    )


def tensor_model(
    *targets: TargetConfig, config: ModelConfig = SMALL, energy: bool = False, species: Sequence[int] = SPECIES
) -> CarNet:
    """In float64, with noise on every parameter, those included that start as zeros."""
    torch.manual_seed(11)
    references = {z: REFERENCE_ENERGIES.get(z, -1.0) for z in species}
    model = CarNet(
        config,
        species,
        reference_energies=references if energy else None,
        scale=1.7 if energy else None,
        mean_neighbours=6.5,
        heads=[head_spec(target, species) for target in targets],
    )
    model = model.double().eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += 0.3 * torch.randn_like(parameter)
    return model

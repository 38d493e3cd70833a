"""Small models for tests: one for each of the ways a model can be built, with every parameter random, and structures.

They share few kernel shapes, because each has to be compiled; self couplings of "paper" and all of "small" ship.
"""

from __future__ import annotations

import numpy as np
import torch

from carnet import CarNet, ModelConfig, Structure
from carnet.model.network import FIRST_ENERGIES

TINY = {"max_weight": 2, "channels": 2, "radial_hidden": (4, 4), "cutoff": 3.5, "radial_knots": None}
CONFIGS = {
    "paper": ModelConfig(preset="paper", cutoff=3.5),
    # spline radial functions and one linear map a species
    "small": ModelConfig(preset="small", cutoff=3.5),
    "level": ModelConfig(
        path_set="level=3", degree=2, linear="factorized", radial_basis="chebyshev", envelope_power=4, **TINY
    ),
    # features of lower weight than moments
    "camp": ModelConfig(path_set="camp", degree=2, layers=3, feature_weight=1, **TINY),
    "one layer": ModelConfig(path_set="camp", degree=2, layers=1, **TINY),
    "weight 3": ModelConfig(path_set="lite", degree=2, **{**TINY, "max_weight": 3}),
    "axial": ModelConfig(degree=2, parities="all", linear="independent", **{**TINY, "max_weight": 1}),
}
SPECIES = (1, 6, 8)
REFERENCE_ENERGIES = {1: -1.5, 6: -7.0, 8: -11.0}

MOLECULE = Structure(
    numbers=[8, 6, 1, 1],
    positions=[[0.1, 0.0, 0.2], [1.2, 0.3, -0.1], [-0.5, 0.9, 0.3], [2.9, -0.4, 0.8]],
    cell=np.zeros((3, 3)),
    pbc=False,
)
CRYSTAL = Structure(
    numbers=[8, 1, 6],
    positions=[[0.1, 0.0, 0.2], [1.1, 0.8, -0.3], [-0.2, 1.3, 1.4]],
    cell=[[3.1, 0.2, 0.0], [-0.5, 2.9, 0.3], [0.4, 0.6, 3.3]],
    pbc=True,
)


def random_model(config: ModelConfig) -> CarNet:
    """In float64, with noise on every parameter, those included that start as ones or zeros, and readouts as large as after
    training."""
    torch.manual_seed(11)
    model = CarNet(config, SPECIES, reference_energies=REFERENCE_ENERGIES, scale=1.7, mean_neighbours=6.5)
    model = model.double().eval()
    with torch.no_grad():
        for parameter in model.parameters():
            size = parameter.square().mean().sqrt() if parameter.any() else 1.0
            parameter += 0.3 * size * torch.randn_like(parameter)
        for readout in model.readouts:
            readout.layers[-1].weight /= FIRST_ENERGIES
    return model

"""The last step of a training: the size of the interaction energies, by least squares.

Forces are many and energies are few, so that a loss hardly sees that all energies of a model are off by a ten-thousandth. But
nothing in E = scale (N - N_alone) + E_ref is a constant that labels could set: an offset is an error of the factor, which
moves forces by no more than the same ten-thousandth. The factor is linear, and a fit finds it at once.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
import torch

from carnet.data.structures import Structure
from carnet.model.network import CarNet
from carnet.prediction.predictions import predict

MOST = 1000
"""Structures that are fitted, spread evenly over those to train on; the factor is one number."""

LARGEST = 0.02
"""Change of the factor that is an offset of energies; a model that is further off has yet to learn what bonds are."""


def fit_energy_factor(
    model: torch.nn.Module, structures: Sequence[Structure], learnt: Collection[str], batch_size: int = 32
) -> float | None:
    """Multiply the scale of a model by what fits the energies and forces of structures best.

    Residuals of energies (per atom) and of forces count by their own mean squares, as in maximum likelihood: where
    energies are good, they decide; where a training has just begun, forces do.

    Args:
        model: Anything; only a `CarNet` with energies has such a factor.
        structures: Labelled; at most ``MOST`` of them are looked at.
        learnt: Names of the parameters that were learnt; without those of readouts energies are to stay as they are.
        batch_size: Structures in one call of the model.

    Returns:
        The factor; None where there was nothing to fit, or it would be further from 1 than ``LARGEST``.
    """
    if not (isinstance(model, CarNet) and model.energy_zero) or model.scale is None:
        return None
    if not any(name.startswith("readouts.") for name in learnt):
        return None
    chosen = np.unique(np.linspace(0, len(structures) - 1, min(MOST, len(structures))).astype(int))
    labelled = [s for s in (structures[int(place)] for place in chosen) if s.energy is not None and s.weight > 0]
    if not labelled:
        return None
    made = _energies_and_forces(model, labelled, batch_size)
    scale, model.scale = model.scale, 0.0
    try:
        without = _energies_and_forces(model, labelled, batch_size)
    finally:
        model.scale = scale
    products = squares = 0.0
    for interaction, missing in _residuals(labelled, made, without):
        mean_square = float(np.mean(missing**2))
        if mean_square > 0.0:
            products += float(interaction @ missing) / mean_square
            squares += float(interaction @ interaction) / mean_square
    factor = 1.0 + products / squares if squares > 0.0 else 1.0
    if abs(factor - 1.0) > LARGEST:
        return None
    model.scale = scale * factor
    return factor


def _energies_and_forces(
    model: CarNet, structures: Sequence[Structure], batch_size: int
) -> list[tuple[float, np.ndarray]]:
    found = predict(model, structures, batch_size, targets=())
    return [(each.energy, each.forces) for each in found if each.energy is not None and each.forces is not None]


def _residuals(
    structures: Sequence[Structure],
    made: Sequence[tuple[float, np.ndarray]],
    without: Sequence[tuple[float, np.ndarray]],
) -> list[tuple[np.ndarray, np.ndarray]]:
    """What the network gives, and what it lacks to the labels: energies [structures], and labelled components of forces."""
    energies, forces = [], []
    for structure, (energy, force), (rest, other) in zip(structures, made, without, strict=True):
        root = structure.weight**0.5
        if structure.energy is not None:
            energies.append(root * np.array([energy - rest, structure.energy - energy]) / structure.n_atoms)
        if structure.forces is not None:
            components = np.stack([force - other, structure.forces - force]).reshape(2, -1)
            forces.append(root * components[:, ~np.isnan(components[1])])
    arrays = [np.array(energies).T, *([np.concatenate(forces, axis=1)] if forces else [])]
    return [(interaction, missing) for interaction, missing in arrays if missing.size]

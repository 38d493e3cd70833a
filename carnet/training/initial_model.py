"""The model of a run before its first step: a new one, or a trained one with the run's elements and targets."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from carnet.model.extension import extend
from carnet.model.network import CarNet
from carnet.training.config.run import TrainConfig
from carnet.training.fine_tuning import same_prediction
from carnet.training.optimizer import freeze
from carnet.training.preparation import RunData
from carnet.training.statistics import Statistics

ModelBuilder = Callable[[TrainConfig, Statistics], torch.nn.Module]


def build_carnet(config: TrainConfig, statistics: Statistics) -> CarNet:
    """A new CarNet for a data set; its parameters depend on Torch's random state."""
    model = CarNet(
        config.model,
        statistics.species,
        reference_energies=statistics.reference_energies,
        scale=statistics.scale,
        mean_neighbours=statistics.mean_neighbours,
        heads=statistics.heads,
        energy_zero=statistics.energy_zero,
    )
    return model.to(getattr(torch, config.dtype))


def make_model(data: RunData, build_new: ModelBuilder = build_carnet) -> torch.nn.Module:
    """The model of a run before its first step; what is frozen has no gradients.

    Args:
        data: The run.
        build_new: Makes a model where the run starts from none.

    Raises:
        InputError: A name in ``freeze`` that the model does not have.
    """
    torch.manual_seed(data.config.seed)
    if data.start is None:
        model = build_new(data.config, data.statistics)
    else:
        model = extended_model(data.start, data.config, data.statistics)
    freeze(model, data.config.freeze)
    return model


def extended_model(base: CarNet, config: TrainConfig, statistics: Statistics) -> CarNet:
    """The model to train: the given one with the run's elements, reference energies, targets and precision.

    Heads of targets that the model has already go on, with their layer where no other irreps are needed; others, and
    the layer otherwise, start anew.
    """
    extended = extend(base, statistics.species, statistics.reference_energies or dict.fromkeys(statistics.species, 0.0))
    extended.energy_zero = statistics.energy_zero
    if extended.heads == statistics.heads and extended.has_energy == (statistics.reference_energies is not None):
        return extended.to(getattr(torch, config.dtype))
    model = build_carnet(config, statistics).to(base.embedding.device, base.dtype)
    model.load_state_dict({**model.state_dict(), **_going_on(extended, model)})
    return model.to(getattr(torch, config.dtype))


def _going_on(old: CarNet, new: CarNet) -> dict[str, Tensor]:
    """Parameters of a model that one with other results takes over."""
    kept = ["tensors.layer."] if _same_layer(old, new) else []
    if kept:
        known = [head.target for head in old.heads]
        kept += [
            f"tensors.heads.{target.name}."
            for target in new.targets
            if any(same_prediction(target, other) for other in known)
        ]
    wanted = new.state_dict()
    return {
        name: value
        for name, value in old.state_dict().items()
        if name in wanted and (not name.startswith("tensors.") or name.startswith(tuple(kept)))
    }


def _same_layer(old: CarNet, new: CarNet) -> bool:
    """Whether the layers of the heads compute the same."""
    return None not in (old.tensors, new.tensors) and all(
        getattr(old.tensors.layer, kernel).text == getattr(new.tensors.layer, kernel).text
        for kernel in ("convolve", "couple")
    )

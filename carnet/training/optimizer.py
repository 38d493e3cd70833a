"""Which parameters learn, how fast, and with what decay.

Parameters are named singly, as the model names them, or by group: "embedding", "radial", "linear", "coupling",
"readout", "layers.0", ...
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import torch
from torch import Tensor

from carnet.errors import InputError, listing, suggestion
from carnet.model.groups import parameter_groups
from carnet.model.network import CarNet
from carnet.training.config.optimisation import OptimizerConfig
from carnet.training.muon import Muon


def groups_of(model: torch.nn.Module) -> dict[str, list[str]]:
    """Names of parameters by group; none for a model of another kind."""
    return parameter_groups(model) if isinstance(model, CarNet) else {}


def freeze(model: torch.nn.Module, names: Iterable[str]) -> None:
    """Exclude parameters from learning.

    Args:
        model: Its parameters lose their gradients.
        names: Groups or parameters.

    Raises:
        InputError: A name that the model does not have, or nothing is left to learn.
    """
    for name in names:
        for parameter in _members(model, name, "freeze"):
            model.get_parameter(parameter).requires_grad_(False)
    if not any(parameter.requires_grad for parameter in model.parameters()):
        raise InputError("freeze: every parameter is frozen; nothing is left to learn")


def make_optimizer(
    model: torch.nn.Module, parameters: Mapping[str, Tensor], options: OptimizerConfig
) -> torch.optim.Optimizer:
    """The optimiser of a run, for some parameters of a model.

    Every group of the optimiser has a "factor" that its learning rate is to be multiplied by.

    Args:
        model: Has the names of groups.
        parameters: Those that learn, by name.
        options: Kind, rates and decay.

    Raises:
        InputError: A learning-rate factor for a name that the model does not have.
    """
    factors = dict.fromkeys(parameters, 1.0)
    for name, factor in options.learning_rate_factors.items():
        for member in _members(model, name, "optimizer.learning_rate_factors"):
            if member in factors:
                factors[member] *= factor
    alike: dict[tuple[float, float, bool], list[Tensor]] = {}
    for name, parameter in parameters.items():
        decay = options.weight_decay if _is_mixing(name, parameter) else 0.0
        matrices = _is_mixing(name, parameter) and min(parameter.shape[-2:]) > 1
        alike.setdefault((factors[name], decay, matrices), []).append(parameter)
    groups = [
        {"params": members, "weight_decay": decay, "factor": factor, "matrices": matrices}
        for (factor, decay, matrices), members in alike.items()
    ]
    kind = Muon if options.kind == "muon" else torch.optim.AdamW
    return kind(groups, lr=options.learning_rate, betas=options.betas, amsgrad=options.amsgrad, fused=True)


def set_learning_rate(optimizer: torch.optim.Optimizer, rate: float) -> None:
    """Give every group its share of a learning rate."""
    for group in optimizer.param_groups:
        group["lr"] = rate * group["factor"]


def _is_mixing(name: str, parameter: Tensor) -> bool:
    """Whether it is the matrix of a linear map: what else there is has a size of its own."""
    return parameter.ndim >= 2 and name.rpartition(".")[2] == "weight"


def _members(model: torch.nn.Module, name: str, key: str) -> list[str]:
    """The parameters that a name in a configuration stands for."""
    groups = groups_of(model)
    known = {**{parameter: [parameter] for parameter, _ in model.named_parameters()}, **groups}
    if name not in known:
        raise InputError(
            f"{key}: the model has no parameter or group {name!r}.{suggestion(name, known)} Groups: {listing(groups)}"
        )
    return known[name]

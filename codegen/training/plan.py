"""What the training program of a model is made of: the modules of its potential, and those that training adds."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from types import ModuleType
from typing import Any

from codegen.cache import load_made
from codegen.potential.description import LayerDescription, PotentialDescription
from codegen.potential.plan import Plan, fill
from codegen.potential.render import linear_module
from codegen.training.render import convolution_module, coupling_module, edges_module, linear_gradient_module

COMMAND = "carnet train"


class LoadedPlan(Plan):
    """A plan whose modules are loaded, from the cache or made now.

    Attributes:
        loaded: modules by their names.
    """

    def __init__(self) -> None:
        super().__init__(COMMAND)
        self.loaded: dict[str, ModuleType] = {}

    def module(self, kind: str, key: tuple, make: Callable[[], str]) -> str:
        """Name of the module for a key."""
        module = load_made(kind, repr((kind, key)), make)
        name = module.__name__.rpartition(".")[2]
        self.loaded[name] = module
        return name


def training_plan(description: PotentialDescription, radial: Sequence[Sequence[int]]) -> LoadedPlan:
    """Modules of a potential of one member and of its training.

    Args:
        description: the potential; its arrays say how large things are.
        radial: widths of each layer's radial network, from the basis to its last layer.

    Raises:
        ValueError: see :func:`codegen.potential.plan.planned`.
    """
    plan = LoadedPlan()
    fill(plan, description)
    (member,), (planned_member,) = description.members, plan.members
    species = len(description.species)
    planned_member["training_edges"] = plan.module(
        "training_edges",
        (planned_member["max_weight"], member.intervals, species),
        lambda: edges_module(planned_member["max_weight"], member.intervals, species, COMMAND),
    )
    planned_member |= {"intervals": member.intervals, "species": species}
    for number, (layer, made, widths) in enumerate(
        zip(member.layers, planned_member["layers"], radial, strict=True),
    ):
        _add_training(plan, layer, made, is_first=number == 0)
        made["radial"] = [_dense(plan, *pair) for pair in itertools.pairwise(widths)]
    return plan


def _add_training(plan: Plan, layer: LayerDescription, made: dict[str, Any], is_first: bool) -> None:
    convolution, coupling = layer.convolution, layer.coupling
    made["training_convolution"] = plan.module(
        "training_convolution",
        (convolution, is_first),
        lambda: convolution_module(convolution, is_first, COMMAND),
    )
    made["training_coupling"] = plan.module(
        "training_coupling", (coupling,), lambda: coupling_module(coupling, COMMAND)
    )
    made["paths"], made["weights"] = len(convolution.paths()), len(coupling.weight_layout())
    width = made["channels"]
    for name in ("mix", "residual"):
        if name in made:
            made[name] |= {"width_in": width, "width_out": width, "gradient": _gradient(plan, width, width)}
    for dense in made["readout"]:
        dense |= {"width_in": width, "gradient": _gradient(plan, dense["width"], width)}  # as its matrix lies in memory
        width = dense["width"]


def _gradient(plan: Plan, width_in: int, width_out: int) -> str:
    """Module of the gradient by a matrix [width in, width out]."""
    return plan.module(
        "linear_gradient", (width_in, width_out), lambda: linear_gradient_module(width_in, width_out, COMMAND)
    )


def _dense(plan: Plan, width_in: int, width_out: int) -> Mapping[str, Any]:
    """A layer of a radial network, whose matrix is [width out, width in]."""

    def mapped(width: int, other: int) -> str:
        return plan.module("linear", (width, other), lambda: linear_module(width, other, COMMAND))

    return {
        "widths": (width_in, width_out),
        "forward": mapped(width_in, width_out),
        "backward": mapped(width_out, width_in),
        "gradient": _gradient(plan, width_out, width_in),
    }

"""A model's parameters as the training program takes them: by what they do."""

from __future__ import annotations

from collections.abc import Mapping

import torch

from carnet.model.dense import DenseStack
from carnet.model.linear import IrrepsLinear
from carnet.model.network import CarNet
from codegen.training.description import LayerParameters, LinearParameters, NetworkParameters, Parameter


def network_parameters(model: CarNet, parameters: Mapping[str, Parameter]) -> NetworkParameters:
    """The parameters of a potential by their place in it.

    Args:
        model: the potential, with spline radial functions.
        parameters: all of its parameters by name.
    """
    names = {id(parameter): name for name, parameter in model.named_parameters()}

    def found(parameter: torch.Tensor) -> Parameter:
        return parameters[names[id(parameter)]]

    def dense(stack: DenseStack) -> list[Parameter]:
        return [found(layer.weight) for layer in stack.layers]

    def linear(module: IrrepsLinear) -> LinearParameters:
        bias, factor = (None if value is None else found(value) for value in (module.bias, module.factor))
        return LinearParameters(found(module.weight), bias, factor)

    return NetworkParameters(
        embedding=found(model.embedding),
        layers=[
            LayerParameters(
                radial=dense(layer.radial.network),
                mix=linear(layer.mix),
                coupling_weight=found(layer.coupling_weight),
                residual=linear(layer.residual),
                readout=dense(readout),
            )
            for layer, readout in zip(model.layers, model.readouts, strict=True)
        ],
        basis=model.basis(model.grid.control_radii(torch.float64, torch.device("cpu"))).numpy(),
        table_scale=[layer.scale for layer in model.layers],
        energy_scale=model.scale,
    )

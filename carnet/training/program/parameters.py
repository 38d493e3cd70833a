"""A model's parameters as the training program takes them: by what they do."""

from __future__ import annotations

from collections.abc import Mapping

import torch

from carnet.model.dense import DenseStack
from carnet.model.layer import InteractionLayer
from carnet.model.linear import IrrepsLinear
from carnet.model.network import CarNet
from codegen.training.description import LayerParameters, LinearParameters, NetworkParameters, Parameter


def network_parameters(model: CarNet, parameters: Mapping[str, Parameter]) -> NetworkParameters:
    """The parameters of a potential by their place in it.

    Args:
        model: the potential, with spline radial functions.
        parameters: all of its parameters by name.

    Raises:
        ValueError: another model.
    """
    names = {id(parameter): name for name, parameter in model.named_parameters()}

    def found(parameter: torch.Tensor) -> Parameter:
        return parameters[names[id(parameter)]]

    def dense(stack: DenseStack) -> list[Parameter]:
        return [found(layer.get_parameter("weight")) for layer in stack.layers]

    def linear(module: IrrepsLinear) -> LinearParameters:
        bias, factor = (None if value is None else found(value) for value in (module.bias, module.factor))
        return LinearParameters(found(module.get_parameter("weight")), bias, factor)

    if model.grid is None or model.scale is None:
        raise ValueError("a training program is that of a potential whose radial functions are splines")
    layers = [layer for layer in model.layers if isinstance(layer, InteractionLayer)]
    readouts = [readout for readout in model.readouts if isinstance(readout, DenseStack)]
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
            for layer, readout in zip(layers, readouts, strict=True)
        ],
        basis=model.basis(model.grid.control_radii(torch.float64, torch.device("cpu"))).numpy(),
        table_scale=[layer.scale for layer in layers],
        energy_scale=model.scale,
    )

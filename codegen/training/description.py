"""What the training program is told of a model: its parameters by what they do, and beside each the array for its gradient."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class Parameter:
    """A parameter in training.

    Attributes:
        value: flat; changed between steps by whoever trains.
        gradient: flat, of the same length; written in every step.
    """

    value: np.ndarray
    gradient: np.ndarray


@dataclass(frozen=True, eq=False)
class LinearParameters:
    """Of a map that mixes channels within each irrep.

    Attributes:
        weight: [irreps, copies, channels in, channels out], a copy a species or one.
        bias: [copies, channels], or None.
        factor: [irreps, species, channels out] that the matrices of a species are multiplied by, and the bias by those of true
            scalars; or None.
    """

    weight: Parameter
    bias: Parameter | None
    factor: Parameter | None


@dataclass(frozen=True, eq=False)
class LayerParameters:
    """Of one layer.

    Attributes:
        radial: matrices [width out, width in] of the radial network, SiLU between them.
        mix: see :class:`codegen.potential.description.LayerDescription`, as for the following.
        coupling_weight: [weights, channels].
        residual: likewise.
        readout: matrices [width out, width in].
    """

    radial: Sequence[Parameter]
    mix: LinearParameters
    coupling_weight: Parameter
    residual: LinearParameters
    readout: Sequence[Parameter]


@dataclass(frozen=True, eq=False)
class NetworkParameters:
    """Of a model.

    Attributes:
        embedding: [species, channels].
        layers: in order.
        basis: what the radial networks take at the control radii, [control radii, size]; no parameter.
        table_scale: what each layer's radial functions are multiplied by.
        energy_scale: eV.
    """

    embedding: Parameter
    layers: Sequence[LayerParameters]
    basis: np.ndarray
    table_scale: Sequence[float]
    energy_scale: float

"""One message-passing layer: atomic moment, linear map, hyper moment, residual (arXiv 2510.04015)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

import torch
from torch import Tensor, nn

from carnet.model.config import ModelConfig
from carnet.model.linear import IrrepsLinear, SpeciesOrder
from carnet.model.radial import RadialWeights
from carnet.ops import KernelFunction
from cartensor.irreps import Irrep, Irreps
from codegen.families import EdgeConvolution, SelfCoupling, SplineConvolution
from codegen.families.paths import select_paths
from codegen.runtime.loops import EdgeIndex


def feature_irreps(config: ModelConfig) -> Irreps:
    """Irreps of features between layers: up to the feature weight, polar only or both parities."""
    return _irreps_up_to(config.max_weight if config.feature_weight is None else config.feature_weight, config)


def moment_irreps(config: ModelConfig) -> Irreps:
    """Irreps of moments, as far as they are reached: weights 0..L, polar only or both parities."""
    return _irreps_up_to(config.max_weight, config)


def _irreps_up_to(highest: int, config: ModelConfig) -> Irreps:
    kinds = [Irrep.polar, Irrep.axial] if config.parities == "all" else [Irrep.polar]
    return Irreps.single(kind(weight) for weight in range(highest + 1) for kind in kinds)


def ordered_irreps(irreps: Iterable[Irrep]) -> Irreps:
    """Each irrep once, by ascending weight, polar before axial."""
    return Irreps.single(sorted(set(irreps), key=lambda irrep: (irrep.weight, not irrep.is_polar)))


def reached_moments(features: Irreps, wanted: Irreps, max_weight: int, path_set: str) -> Irreps:
    """Those of the wanted irreps that some path from ``features`` and harmonics up to ``max_weight`` reaches."""
    paths = select_paths(features, Irreps.polar(max_weight), wanted, path_set)
    reached = {path.result for path in paths}
    return Irreps.single(irrep for k, (_, irrep) in enumerate(wanted) if k in reached)


@dataclass(frozen=True)
class LayerIrreps:
    """What a layer makes on its way, which the features that it gets, those that are wanted and the path set decide.

    Attributes:
        max_weight: highest weight of the harmonics.
        moments: irreps of its moments.
        out: those of the wanted irreps that it makes.
    """

    max_weight: int
    moments: Irreps
    out: Irreps


def layer_irreps(
    irreps_in: Irreps, irreps_wanted: Irreps, config: ModelConfig, moments_wanted: Irreps | None = None
) -> LayerIrreps:
    """The irreps of an ``InteractionLayer`` with these arguments."""
    moments_wanted = moment_irreps(config) if moments_wanted is None else moments_wanted
    max_weight = max(config.max_weight, moments_wanted.max_weight)
    moments = reached_moments(irreps_in, moments_wanted, max_weight, config.path_set)
    hyper = SelfCoupling(moments, irreps_wanted, config.path_set, config.degree, config.channels).reached()
    return LayerIrreps(max_weight, moments, Irreps.single(i for _, i in irreps_wanted if i in hyper or i in irreps_in))


@dataclass(frozen=True)
class EdgeGeometry:
    """What all layers see of the edges.

    Attributes:
        harmonic: [edges, (L+1)^2].
        basis: radial basis, [edges, size], or [control radii, size] where radial weights are splines.
        spline: B-splines of each edge, [edges, 4], or None.
        edges: their index arrays, with knots where there are splines.
    """

    harmonic: Tensor
    basis: Tensor
    spline: Tensor | None
    edges: EdgeIndex


class InteractionLayer(nn.Module):
    """h -> H + linear(h), with H the hyper moment of the moments that h's neighbours make.

    Args:
        irreps_in: irreps of the incoming features.
        irreps_wanted: irreps that later layers and readouts need; those that nothing reaches are left out.
        config: hyperparameters.
        n_species: number of species.
        mean_neighbours: average number of neighbours of an atom in the training data.
        moments_wanted: irreps of its moments as far as they are reached, from harmonics of weights up to theirs or L; None
            for those of weights 0..L.

    Attributes:
        irreps_out: irreps of the features that it makes.
        max_weight: highest weight of the harmonics that it takes.
    """

    def __init__(
        self,
        irreps_in: Irreps,
        irreps_wanted: Irreps,
        config: ModelConfig,
        n_species: int,
        mean_neighbours: float,
        moments_wanted: Irreps | None = None,
    ):
        super().__init__()
        irreps = layer_irreps(irreps_in, irreps_wanted, config, moments_wanted)
        self.max_weight, moments, irreps_out = irreps.max_weight, irreps.moments, irreps.out
        kind = EdgeConvolution if config.radial_knots is None else SplineConvolution
        convolution = kind(irreps_in, self.max_weight, moments, config.path_set, config.channels)
        hyper = SelfCoupling(moments, irreps_out, config.path_set, config.degree, config.channels)

        results = [path.result for path in convolution.paths()]
        self.irreps_out = irreps_out
        self.scale = 1 / sqrt(mean_neighbours)
        self.convolve = KernelFunction(convolution)
        self.couple = KernelFunction(hyper)
        self.radial = RadialWeights(
            config.radial_size, config.radial_hidden, [results.count(r) for r in results], config.channels
        )
        self.mix = IrrepsLinear(moments, moments, config.channels, config.linear, n_species)
        self.residual = IrrepsLinear(irreps_in, irreps_out, config.channels, config.linear, n_species)
        self.coupling_weight = nn.Parameter(_initial_coupling_weight(hyper))

    def forward(self, features: Tensor, species: SpeciesOrder, geometry: EdgeGeometry) -> Tensor:
        """features [atoms, components, channels] -> [atoms, components of irreps_out, channels]."""
        radial = self.radial(geometry.basis)
        spline = () if geometry.spline is None else (geometry.spline,)
        moment = self.convolve(features, geometry.harmonic, *spline, radial, edges=geometry.edges) * self.scale
        hyper = self.couple(self.mix(moment, species), self.coupling_weight)
        return hyper + self.residual(features, species)


def _initial_coupling_weight(spec: SelfCoupling) -> Tensor:
    """Path weights normal over the paths into one result, so that a power keeps the variance; equal shares of the powers."""
    rows = []
    for kind, degree, position in spec.weight_layout():
        if kind == "path":
            paths = spec.paths(degree)
            fan_in = sum(path.result == paths[position].result for path in paths)
            rows.append(torch.randn(spec.channels) / sqrt(fan_in))
        else:
            rows.append(torch.full((spec.channels,), 1 / sqrt(spec.degree)))
    return torch.stack(rows)

"""The model's equations as plain loops over atoms, edges and paths, on full Cartesian tensors: an oracle for tests.

Nothing generated and nothing packed is used: a natural tensor of weight l is an array of 3^l numbers, couplings are
contractions followed by a projection that is found numerically, neighbours are searched by brute force. Only the parameters
are the model's. Equations: arXiv 2510.04015, with what differs said where it does.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import permutations, product
from math import factorial, pi, prod, sqrt

import numpy as np
import torch
from scipy.interpolate import BSpline
from torch import Tensor

from carnet import CarNet, Structure

Kind = tuple[int, int]
"""Weight and parity."""

LEVI_CIVITA = torch.zeros(3, 3, 3, dtype=torch.float64)
for _axes in permutations(range(3)):
    LEVI_CIVITA[_axes] = np.linalg.det(np.eye(3)[list(_axes)])


@lru_cache
def natural_projection(weight: int) -> Tensor:
    """The projection on symmetric traceless tensors, [3^l, 3^l]: onto what no exchange of indices and no trace sees."""
    identity = np.eye(3**weight).reshape((3,) * weight + (-1,))
    constraints = [np.zeros((1, 3**weight))]
    for k in range(weight - 1):
        constraints.append((identity - np.swapaxes(identity, k, k + 1)).reshape(-1, 3**weight))
        constraints.append(np.trace(identity, axis1=k, axis2=k + 1).reshape(-1, 3**weight))
    _, values, rows = np.linalg.svd(np.concatenate(constraints))
    kept = rows[int((values > 1e-10).sum()) :]
    assert len(kept) == 2 * weight + 1
    return torch.from_numpy(kept.T @ kept)


def project(tensor: Tensor, weight: int) -> Tensor:
    """The natural part of [channels, 3, ..., 3]."""
    return (tensor.reshape(-1, 3**weight) @ natural_projection(weight)).reshape(tensor.shape)


def contract(first: Tensor, second: Tensor, weights: tuple[int, int, int]) -> Tensor:
    """The coupling of [channels, 3, ..., 3] and [channels, 3, ..., 3] without its scale."""
    l1, l2, l3 = weights
    pairs, odd = divmod(l1 + l2 - l3, 2)
    a, b, s = "ijklmn"[: l1 - pairs], "opqrst"[: l2 - pairs], "uvwxyz"[:pairs]
    if not odd:
        made = torch.einsum(f"c{a}{s},c{b}{s}->c{a}{b}", first, second)
    else:
        made = torch.einsum(f"{a[0]}{b[0]}g,c{a}{s},c{b}{s}->cg{a[1:]}{b[1:]}", LEVI_CIVITA, first, second)
    return project(made, l3)


@lru_cache
def coupling_scale(weights: tuple[int, int, int]) -> float:
    """ "component": the squared Frobenius norm of the map between natural tensors is 2 l3 + 1."""
    l1, l2, l3 = weights
    first, second = natural_projection(l1), natural_projection(l2)
    both = list(product(range(3**l1), range(3**l2)))
    x = torch.stack([first[i].reshape((3,) * l1) for i, _ in both])
    y = torch.stack([second[j].reshape((3,) * l2) for _, j in both])
    return sqrt((2 * l3 + 1) / float((contract(x, y, weights) ** 2).sum()))


def couple(first: Tensor, second: Tensor, weights: tuple[int, int, int]) -> Tensor:
    return coupling_scale(weights) * contract(first, second, weights)


def harmonic(direction: Tensor, weight: int) -> Tensor:
    """The natural tensor of a unit vector, |V|^2 = 2l + 1, [1, 3, ..., 3]."""
    power = torch.ones(1, dtype=torch.float64)
    for _ in range(weight):
        power = power[..., None] * direction
    scale = sqrt((2 * weight + 1) * prod(range(1, 2 * weight, 2)) / factorial(weight))
    return scale * project(power, weight)


def allowed(path_set: str, l1: int, l2: int, l3: int) -> bool:
    sets = {"full": True, "lite": l3 == abs(l1 - l2), "camp": l3 == l2 - l1 and l1 <= l2}
    return sets[path_set] if path_set in sets else l1 + l2 <= int(path_set.split("=")[1])


def couplings(
    first: list[Kind], second: list[Kind], results: list[Kind], path_set: str
) -> list[tuple[Kind, Kind, Kind]]:
    """All (l1, l2) -> l3 of a path set that the triangle rule and parity allow, in the order of the parameters."""
    return [
        (a, b, c)
        for c in results
        for a in first
        for b in second
        if abs(a[0] - b[0]) <= c[0] <= a[0] + b[0] and a[1] * b[1] == c[1] and allowed(path_set, a[0], b[0], c[0])
    ]


def dense(stack, values: Tensor) -> Tensor:
    """SiLU between linear layers; no biases, so that nothing is left where the radial basis is zero."""
    for k, layer in enumerate(stack.layers):
        assert layer.bias is None
        values = torch.nn.functional.silu(values) if k else values
        values = values @ layer.weight.T
    return values


class CartesianModel:
    """The equations with the parameters of a model.

    Args:
        model: a CarNet in float64.
    """

    def __init__(self, model: CarNet):
        self.model = model
        self.config = model.config
        weights = range(self.config.max_weight + 1)
        self.polar = [(l, (-1) ** l) for l in weights]
        signs = (1, -1) if self.config.parities == "all" else (1,)
        self.moments = [(l, sign * (-1) ** l) for l in weights for sign in signs]
        highest = self.config.max_weight if self.config.feature_weight is None else self.config.feature_weight
        self.features = [kind for kind in self.moments if kind[0] <= highest]

    def edges(self, positions: Tensor, structure: Structure) -> list[tuple[int, int, Tensor]]:
        """(centre, neighbour, vector) of all pairs within the cutoff, self-images included."""
        cell, found = torch.from_numpy(structure.cell), []
        reach = [range(-3, 4) if periodic else range(1) for periodic in structure.pbc]
        for i, j, *shift in product(range(len(positions)), range(len(positions)), *reach):
            vector = positions[j] + torch.tensor(shift, dtype=torch.float64) @ cell - positions[i]
            if (i != j or any(shift)) and float(vector.detach().norm()) < self.config.cutoff:
                found.append((i, j, vector))
        return found

    def basis(self, distance: Tensor, cutoff: float) -> Tensor:
        x, size = distance / cutoff, self.config.radial_size
        if self.config.radial_basis == "bessel":
            values = [sqrt(2 / cutoff) * torch.sin(n * pi * x) / distance for n in range(1, size + 1)]
        elif self.config.radial_basis == "chebyshev":
            values = [torch.cos(n * torch.acos(2 * x - 1)) for n in range(size)]
        else:  # linear in 1 / (1 + r), 1 at the origin and -1 at the cutoff
            t = 1 - 2 * x * (1 + cutoff) / (1 + distance)
            values = [torch.cos(n * torch.acos(t)) / 2 for n in range(size)]
        p = self.config.envelope_power
        envelope = 1 - (p + 1) * (p + 2) / 2 * x**p + p * (p + 2) * x ** (p + 1) - p * (p + 1) / 2 * x ** (p + 2)
        return torch.stack(values) * envelope

    def radial(self, layer, distance: Tensor) -> Tensor:
        """R(r) [paths, channels]: the network on the basis, or the cubic spline with its values as control points."""
        network, cutoff, intervals = layer.radial.network, self.config.cutoff, self.config.radial_knots
        if intervals is None:
            return dense(network, self.basis(distance, cutoff)).reshape(-1, self.config.channels)
        # the spline of the control point at radius r lives on r - 2h..r + 2h; the basis ends one interval early
        # for the last one to end at the cutoff
        h, support = cutoff / intervals, cutoff * (1 - 1 / intervals)
        radii = [max(k * h, h / 2) for k in range(-1, intervals + 2)]
        knots = h * np.arange(-3, intervals + 4)
        points = [
            dense(network, self.basis(torch.tensor(r, dtype=torch.float64), support))
            if r < support
            else torch.zeros(network.layers[-1].out_features, dtype=torch.float64)
            for r in radii
        ]
        spline = BSpline(knots, torch.stack(points).detach().numpy(), 3)
        return torch.from_numpy(spline(float(distance))).reshape(-1, self.config.channels)

    def mix(self, linear, features: dict[Kind, Tensor], results: list[Kind], species: int) -> dict[Kind, Tensor]:
        """Channels of each weight, one matrix; a bias for true scalars; of one atom, features [channels, 3, ..., 3]."""
        mixed = [kind for kind in results if kind in features]
        made = {}
        for k, kind in enumerate(mixed):
            copy = species if self.config.linear == "full" else 0
            made[kind] = torch.einsum("a...,ab->b...", features[kind], linear.weight[k, copy])
            if kind == (0, 1):
                made[kind] = made[kind] + linear.bias[copy]
            if self.config.linear == "factorized":
                made[kind] = torch.einsum("a...,a->a...", made[kind], linear.factor[k, species])
        return made

    def hyper_moment(self, moment: dict[Kind, Tensor], results: list[Kind], weight: Tensor) -> dict[Kind, Tensor]:
        """H = sum over d of u_d H^d, H^d = sum over paths of w couple(H^(d-1), A).

        At degree 2, where both factors are A, the other order of two different weights would add the same function again
        (up to a sign), and an odd coupling of a tensor with itself is zero; neither has a weight.
        """
        rows = iter(weight)
        powers, kinds = {1: moment}, list(moment)
        for degree in range(2, self.config.degree + 1):
            # the highest power has nothing to feed but the results
            wanted = (
                results if degree == self.config.degree else kinds + [kind for kind in results if kind not in kinds]
            )
            power: dict[Kind, Tensor] = {}
            seen = set()
            for a, b, c in couplings(list(powers[degree - 1]), kinds, wanted, self.config.path_set):
                if degree == 2:
                    if (frozenset((a, b)), c) in seen or (a == b and (a[0] + b[0] + c[0]) % 2):
                        continue
                    seen.add((frozenset((a, b)), c))
                power.setdefault(c, torch.zeros((len(weight[0]),) + (3,) * c[0], dtype=torch.float64))
                made = couple(powers[degree - 1][a], moment[b], (a[0], b[0], c[0]))
                power[c] = power[c] + torch.einsum("a...,a->a...", made, next(rows))
            powers[degree] = power
        hyper: dict[Kind, Tensor] = {}
        for degree in range(1, self.config.degree + 1):
            for kind in results:
                if kind in powers[degree]:
                    hyper[kind] = hyper.get(kind, 0) + torch.einsum("a...,a->a...", powers[degree][kind], next(rows))
        assert next(rows, None) is None
        return hyper

    def layer(self, layer, features, species, edges, wanted: list[Kind]) -> list[dict[Kind, Tensor]]:
        """h' = H + linear(h) of every atom; features are one dictionary an atom."""
        incoming = list(features[0])
        paths = couplings(incoming, self.polar, self.moments, self.config.path_set)
        reached = [kind for kind in self.moments if any(c == kind for _, _, c in paths)]
        channels = self.config.channels
        moments = [
            {kind: torch.zeros((channels,) + (3,) * kind[0], dtype=torch.float64) for kind in reached} for _ in features
        ]
        for i, j, vector in edges:
            distance = vector.norm()
            weights = self.radial(layer, distance)
            for weight, (a, b, c) in zip(weights, paths, strict=True):
                direction = harmonic(vector / distance, b[0]).expand((channels,) + (3,) * b[0])
                made = couple(features[j][a], direction, (a[0], b[0], c[0]))
                moments[i][c] = moments[i][c] + torch.einsum("a...,a->a...", made, weight) / sqrt(
                    self.model.mean_neighbours
                )
        result = []
        for atom, moment in enumerate(moments):
            hyper = self.hyper_moment(
                self.mix(layer.mix, moment, reached, species[atom]), wanted, layer.coupling_weight
            )
            kept = [kind for kind in wanted if kind in hyper or kind in incoming]
            residual = self.mix(layer.residual, features[atom], kept, species[atom])
            result.append({kind: hyper.get(kind, 0) + residual.get(kind, 0) for kind in kept})
        return result

    def network(self, species: list[int], edges) -> list[Tensor]:
        """What layers and readouts give for each atom, without unit."""
        features = [{(0, 1): self.model.embedding[s]} for s in species]
        total = [torch.zeros((), dtype=torch.float64) for _ in species]
        for k, (layer, readout) in enumerate(zip(self.model.layers, self.model.readouts, strict=True)):
            wanted = [(0, 1)] if k == self.config.layers - 1 else self.features
            features = self.layer(layer, features, species, edges, wanted)
            total = [t + dense(readout, h[0, 1])[0] for t, h in zip(total, features, strict=True)]
        return total

    def energies(self, structure: Structure, positions: Tensor | None = None) -> Tensor:
        """Energies of the atoms, eV; an isolated atom has its reference energy."""
        positions = torch.from_numpy(structure.positions) if positions is None else positions
        species = [self.model.species.index(int(z)) for z in structure.numbers]
        made = self.network(species, self.edges(positions, structure))
        alone = {s: self.network([s], [])[0] for s in set(species)}
        reference = self.model.reference_energies
        return torch.stack(
            [
                self.model.scale * (e - alone[s]) + reference[int(z)]
                for e, s, z in zip(made, species, structure.numbers, strict=True)
            ]
        )

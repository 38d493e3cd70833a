"""Radial functions: a basis of the distance, a smooth envelope, the network that makes one weight a path and channel, and
the cubic splines that stand for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import pi, sqrt

import torch
from torch import Tensor, nn

from carnet.model.dense import DenseStack
from carnet.ops import is_watched


def envelope(x: Tensor, power: int = 6) -> Tensor:
    """1 - (p+1)(p+2)/2 x^p + p(p+2) x^(p+1) - p(p+1)/2 x^(p+2) for x = r / cutoff < 1, else 0 (arXiv 2003.03123).

    Two derivatives vanish at the cutoff. With p = 6 it is 1 - 28 x^6 + 48 x^7 - 21 x^8.
    """
    first, second, third = (power + 1) * (power + 2) // 2, power * (power + 2), power * (power + 1) // 2
    lowest = x**power
    return torch.where(x < 1, 1 - first * lowest + second * lowest * x - third * lowest * x * x, torch.zeros_like(x))


BOND = 1.0
"""Å, the length of a bond, about which the rational coordinate turns from fine to coarse."""


class RadialBasis(nn.Module):
    """Smooth functions of the distance [edges] -> [edges, size], zero with two derivatives at the cutoff.

    "rational": T_n(t) / 2, n = 0..size-1, with Chebyshev's polynomials of a coordinate t from 1 at the origin to -1 at the
    cutoff that is linear in 1 / (1 + r / BOND) (after the rational functions of J. P. Boyd, J. Comput. Phys. 69, 112, 1987):
    they vary fast where bonds are and slowly where neighbours are not bonded, so that what the data leave open there stays
    smooth. "bessel": sqrt(2/rc) sin(n pi r / rc) / r, n = 1..size; "chebyshev": T_n(2 r / rc - 1), n = 0..size-1. All times
    the envelope. There are no parameters, and the constants are not part of the state.

    Args:
        cutoff: rc in Å.
        power: of the envelope.
    """

    def __init__(self, kind: str, size: int, cutoff: float, power: int = 6):
        super().__init__()
        self.kind = kind
        self.size = size
        self.cutoff = cutoff
        self.power = power

    def forward(self, distance: Tensor) -> Tensor:
        x = (distance / self.cutoff)[:, None]
        if self.kind == "bessel":
            n = torch.arange(1, self.size + 1, dtype=distance.dtype, device=distance.device)
            values = sqrt(2 / self.cutoff) * torch.sin(n * pi * x) / (x * self.cutoff)
        elif self.kind == "chebyshev":
            values = _chebyshev(2 * x - 1, self.size)
        else:
            last = BOND / (BOND + self.cutoff)
            near = BOND / (BOND + distance[:, None])
            values = 0.5 * _chebyshev(2 * (near - last) / (1 - last) - 1, self.size)
        return values * envelope(x, self.power)


def _chebyshev(t: Tensor, size: int) -> Tensor:
    """T_0 .. T_(size-1) of t [edges, 1], [edges, size]."""
    columns = [torch.ones_like(t), t]
    while len(columns) < size:
        columns.append(2 * t * columns[-1] - columns[-2])
    return torch.cat(columns[:size], dim=1)


class RadialWeights(nn.Module):
    """R_(path, channel)(r): a dense network without biases on the basis, [edges, size] -> [edges, paths, channels].

    Without biases the weights inherit the zero with two derivatives that the basis has at the cutoff.
    """

    def __init__(self, size: int, hidden: Sequence[int], fan_in: Sequence[int], channels: int):
        """``fan_in`` gives, a path, how many paths are summed into its result; it sets the initial size."""
        super().__init__()
        self.shape = (len(fan_in), channels)
        self.network = DenseStack([size, *hidden, len(fan_in) * channels], bias=False)
        with torch.no_grad():
            rows = torch.tensor(fan_in, dtype=torch.get_default_dtype()).rsqrt().repeat_interleave(channels)
            self.network.layers[-1].weight *= rows[:, None]

    def forward(self, basis: Tensor) -> Tensor:
        return self.network(basis).reshape(-1, *self.shape)


class SplineGrid:
    """A uniform grid of cubic B-splines on [0, cutoff], for radial weights whose control points a network gives.

    The weights are then a function of the network's values at the control radii only: the network runs once a step, not
    once an edge, and kernels read a small table. The last three control radii lie where the basis is zero, so that the
    splines reach the cutoff with two vanishing derivatives.

    Args:
        cutoff: Å.
        intervals: number of intervals.
    """

    def __init__(self, cutoff: float, intervals: int):
        self.intervals = intervals
        self.spacing = cutoff / intervals
        self.support = cutoff - self.spacing
        self._values: dict[tuple[torch.dtype, torch.device], Tensor] = {}

    def control_radii(self, dtype: torch.dtype, device: torch.device) -> Tensor:
        """Where the network is evaluated, [intervals + 3] Å; the first, beyond the origin, is moved to a small radius."""
        steps = torch.arange(-1, self.intervals + 2, dtype=torch.float64, device=device)
        return (steps * self.spacing).clamp(min=0.5 * self.spacing).to(dtype)

    def values(self, basis: RadialBasis, dtype: torch.dtype, device: torch.device) -> Tensor:
        """A basis at the control radii, [intervals + 3, size]; it depends on nothing that changes and is kept.

        Args:
            basis: always the same one.
        """
        if is_watched():
            return basis(self.control_radii(dtype, device))
        if (dtype, device) not in self._values:
            with torch.inference_mode(False):  # what is kept here may take part in a training later
                self._values[dtype, device] = basis(self.control_radii(dtype, device))
        return self._values[dtype, device]

    def locate(self, distance: Tensor) -> tuple[Tensor, Tensor]:
        """Interval of each distance [edges], and the four B-splines there [edges, 4], differentiable."""
        # beyond the cutoff, where pairs may come that were found before their atoms moved, all splines end
        scaled = (distance / self.spacing).clamp(max=self.intervals)
        knot = scaled.detach().floor().long().clamp(0, self.intervals - 1)
        t = scaled - knot
        t2 = t * t
        # as one product with the polynomials' coefficients: what is differentiated twice is better few operations
        polynomials = _spline_polynomials if is_watched() else _kept_polynomials
        constant, coefficients = polynomials(distance.dtype, distance.device)
        return knot, torch.addmm(constant, torch.stack((t, t2, t2 * t), dim=1), coefficients)


def _spline_polynomials(dtype: torch.dtype, device: torch.device) -> tuple[Tensor, Tensor]:
    """The four cubic B-splines of an interval as polynomials in t: constants [4], coefficients of t, t^2, t^3 [3, 4]."""
    sixths = [[1, 4, 1, 0], [-3, 0, 3, 0], [3, -6, 3, 0], [-1, 3, -3, 1]]
    with torch.inference_mode(False):
        table = torch.tensor(sixths, dtype=dtype, device=device) / 6
    return table[0], table[1:]


_kept_polynomials = lru_cache(maxsize=8)(_spline_polynomials)

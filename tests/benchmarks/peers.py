"""Other libraries' ways to the same results, complete and in the layouts that suit them.

Each function builds one from a problem of this project and raises ImportError where its library is not installed; none
is a dependency. Couplings are e3nn's own up to a factor a path, which its weights take; cuEquivariance is given this
project's coefficients. Gathering, weights of every edge and the sum into the centres belong to the work.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import pi, sqrt

import numpy as np
import torch
from torch import Tensor

import cartensor as ct
from cartensor import Irreps
from codegen.families import SplineConvolution
from codegen.families.spline_convolution import WINDOW
from tests.benchmarks.problems import Implementation, Problem, Step


@dataclass(frozen=True)
class Peer:
    """An implementation of another library.

    Attributes:
        implementation: its function and operands.
        restore: from its result to this project's layout and normalisation; None if it does only a part of the work.
        is_traced: whether whole steps, derivatives included, are traced and compiled by Torch.
        orders: the orders it takes part in.
    """

    implementation: Implementation
    restore: Callable[[Tensor], Tensor] | None
    is_traced: bool = False
    orders: tuple[int, ...] = (0, 1, 2)


def compiled(step: Step, arguments: tuple[Tensor, ...]) -> Callable[[], tuple[Tensor, ...]]:
    """A step as one graph, its derivatives written out, compiled by Torch's compiler for these shapes."""
    from torch.fx.experimental.proxy_tensor import make_fx

    graph = torch.compile(make_fx(step)(*arguments), dynamic=False)
    plain = [argument.detach() for argument in arguments]
    call = torch.no_grad()(lambda: tuple(graph(*plain)))
    call()
    return call


def _e3nn_irreps(irreps: Irreps, copies: int):
    from e3nn import o3

    return o3.Irreps([(copies, (i.weight, 1 if i.is_polar == (i.weight % 2 == 0) else -1)) for _, i in irreps])


def _to_e3nn(array: Tensor, irreps: Irreps) -> Tensor:
    """[rows, components, channels] -> [rows, channels times components], irrep by irrep with its components innermost."""
    blocks = [
        ct.to_spherical(array[:, part].transpose(1, 2), irrep.weight).flatten(1)
        for part, (_, irrep) in zip(irreps.slices(), irreps, strict=True)
    ]
    return torch.cat(blocks, dim=1)


def _from_e3nn(array: Tensor, irreps: Irreps, channels: int) -> Tensor:
    """The inverse of :func:`_to_e3nn`."""
    blocks = [
        ct.from_spherical(
            array[:, channels * part.start : channels * part.stop].unflatten(1, (channels, -1)), irrep.weight
        )
        for part, (_, irrep) in zip(irreps.slices(), irreps, strict=True)
    ]
    return torch.cat([block.transpose(1, 2) for block in blocks], dim=1)


def _coefficients(first: int, second: int, result: int) -> np.ndarray:
    """This project's coupling as an array [2 l1+1, 2 l2+1, 2 l3+1]."""
    array = np.zeros((2 * first + 1, 2 * second + 1, 2 * result + 1))
    for m1, m2, m3, coefficient in ct.couple(first, second, result, "component").terms:
        array[m1, m2, m3] = float(coefficient)
    return array


def _e3nn_factor(first: int, second: int, result: int) -> float:
    """This project's coupling over e3nn's.

    Raises:
        AssertionError: the two differ by more than a factor.
    """
    from e3nn.o3 import wigner_3j

    array = _coefficients(first, second, result)
    for axis, weight in enumerate((first, second, result)):
        array = np.moveaxis(ct.to_spherical(np.moveaxis(array, axis, -1), weight), -1, axis)
    theirs = wigner_3j(first, second, result, dtype=torch.float64).numpy()
    factor = (array * theirs).sum() / (theirs * theirs).sum()
    assert np.allclose(array, factor * theirs, atol=1e-6), f"coupling {first} {second} {result} is not e3nn's"
    return float(factor)


def _weights_of(paths, first: Irreps, second: Irreps, result: Irreps) -> list[tuple[int, int, int]]:
    """The weights (l1, l2, l3) of each path."""
    return [
        (first.entries[p.first][1].weight, second.entries[p.second][1].weight, result.entries[p.result][1].weight)
        for p in paths
    ]


def _e3nn_product(first, second, result, paths, channels: int, kind: str):
    """e3nn's tensor product over these paths, without normalisation of its own.

    With "uvu" the second factor has no channels.
    """
    from e3nn import o3

    shared = kind == "uuu"
    return o3.TensorProduct(
        _e3nn_irreps(first, channels),
        _e3nn_irreps(second, channels if shared else 1),
        _e3nn_irreps(result, channels),
        [(p.first, p.second, p.result, kind, True) for p in paths],
        shared_weights=shared,
        internal_weights=False,
        irrep_normalization="none",
        path_normalization="none",
    )


def _cuequivariance_product(first, second, result, paths, channels: int, kind: str, flat: bool):
    """cuEquivariance's polynomial (weights, first, second) over these paths; flat: one path a coefficient, without zeros."""
    import cuequivariance as cue
    import cuequivariance_torch as cuet

    shared = kind == "uuu"
    product = cue.SegmentedTensorProduct.from_subscripts("u,iu,ju,ku+ijk" if shared else "u,iu,j,ku+ijk")
    for _ in paths:
        product.add_segment(0, (channels,))
    for position, irreps in enumerate((first, second, result), start=1):
        for _, irrep in irreps:
            product.add_segment(
                position, (irrep.dimension,) if position == 2 and not shared else (irrep.dimension, channels)
            )
    for number, (path, weights) in enumerate(zip(paths, _weights_of(paths, first, second, result), strict=True)):
        product.add_path(number, path.first, path.second, path.result, c=_coefficients(*weights))
    if flat:
        product = product.flatten_coefficient_modes()
    polynomial = cuet.SegmentedPolynomial(cue.SegmentedPolynomial.eval_last_operand(product), method="naive")
    return lambda weights, a, b: polynomial([weights, a, b])[0]


def _convolution(problem: Problem, name: str, product, to_features, to_harmonics, to_radial, restore) -> list[Peer]:
    """Peers that gather, multiply by ``product(features, harmonics, radial)`` and add up; and the product alone."""
    spec = problem.spec
    centre, neighbour, n_atoms = problem.edges.centre, problem.edges.neighbour, problem.edges.n_atoms
    feature, harmonic, *radial = problem.operands
    splines = isinstance(spec, SplineConvolution)
    if splines:  # a dense row of splines an edge makes the table's product one matrix product: the fastest way found
        window = problem.edges.knot[:, None] + torch.arange(WINDOW)
        spline, table = radial
        operands = (to_features(feature), to_harmonics(harmonic), spline, to_radial(table))
    else:
        operands = (to_features(feature), to_harmonics(harmonic), to_radial(radial[0]))
    differentiated = (0, 1, 2)  # never the table

    def convolve(features, harmonics, *radial):
        if splines:
            spline, table = radial
            weights = spline.new_zeros(len(spline), len(table)).scatter(1, window, spline) @ table
        else:
            (weights,) = radial
        messages = product(features.index_select(0, neighbour), harmonics, weights)
        return messages.new_zeros(n_atoms, messages.shape[1]).index_add(0, centre, messages)

    whole = Implementation(name, convolve, operands, differentiated)
    peers = [Peer(whole, restore)]
    if not splines:
        gathered = operands[0].index_select(0, neighbour)
        part = Implementation(f"{name}, coupling alone", product, (gathered, *operands[1:]), differentiated)
        peers.append(Peer(part, None, orders=(0, 1)))
    return peers


def e3nn_convolution(problem: Problem) -> list[Peer]:
    spec = problem.spec
    features, harmonics, moments = spec.features, Irreps.polar(spec.max_weight), spec.moments
    product = _e3nn_product(features, harmonics, moments, spec.paths(), spec.channels, "uvu").to(problem.dtype)
    factors = torch.tensor(
        [_e3nn_factor(*weights) for weights in _weights_of(spec.paths(), features, harmonics, moments)],
        dtype=problem.dtype,
    )
    eager = _convolution(
        problem,
        "e3nn",
        product,
        lambda array: _to_e3nn(array, features),
        lambda array: _to_e3nn(array[..., None], harmonics),
        lambda array: (array * factors[:, None]).flatten(1),
        lambda array: _from_e3nn(array, moments, spec.channels),
    )
    return eager + ([_traced(eager[0])] if not isinstance(spec, SplineConvolution) else [])


def cuequivariance_convolution(problem: Problem) -> list[Peer]:
    spec = problem.spec

    def made(flat: bool) -> list[Peer]:
        polynomial = _cuequivariance_product(
            spec.features, Irreps.polar(spec.max_weight), spec.moments, spec.paths(), spec.channels, "uvu", flat
        )
        return _convolution(
            problem,
            "cuEquivariance" + ", flat" * flat,
            lambda features, harmonics, weights: polynomial(weights, features, harmonics),
            lambda array: array.flatten(1),
            lambda array: array,
            lambda array: array.flatten(1),
            lambda array: array.unflatten(1, (-1, spec.channels)),
        )

    eager = made(flat=False)
    return [*eager, _traced(eager[0]), _traced(made(flat=True)[0], orders=(0,))]


def _traced(peer: Peer, orders: tuple[int, ...] = (0, 1, 2)) -> Peer:
    """The same, compiled."""
    whole = peer.implementation
    named = Implementation(f"{whole.name}, compiled", whole.function, whole.operands, whole.differentiated)
    return Peer(named, peer.restore, is_traced=True, orders=orders)


def _chain(problem: Problem, name: str, products, expand, to_moments, factors, restore) -> Peer:
    """H2 = A x A, H3 = H2 x A, ..., H = the sum of all, each irrep with weights of its own.

    Args:
        products: degree -> product(left, moments, weights).
        expand: [result irreps, channels] weights -> one a component and channel, in the library's layout.
        factors: what this project's couplings are over the library's, one a weight.
    """
    spec = problem.spec
    layout = spec.weight_layout()
    rows = {d: [k for k, (kind, degree, _) in enumerate(layout) if (kind, degree) == ("path", d)] for d in products}
    mixes = {
        d: [k for k, (kind, degree, _) in enumerate(layout) if (kind, degree) == ("mix", d)]
        for d in range(1, spec.degree + 1)
    }
    assert all(len(mix) == len(spec.results) for mix in mixes.values()), "some degree does not reach every result"
    parts = {
        d: slice(numbers[0], numbers[-1] + 1) for d, numbers in (*rows.items(), *((-d, m) for d, m in mixes.items()))
    }

    def couple(moments, weight):
        power = moments
        total = power * expand(weight[parts[-1]])
        for degree, product in products.items():
            power = product(power, moments, weight[parts[degree]].reshape(-1))
            total = total + power * expand(weight[parts[-degree]])
        return total

    moment, weight = problem.operands
    whole = Implementation(name, couple, (to_moments(moment), weight * factors[:, None]), (0, 1))
    return Peer(whole, restore, orders=(0, 1))


def e3nn_self_coupling(problem: Problem) -> list[Peer]:
    spec = problem.spec
    moments = spec.moments
    products, factors = {}, []
    for degree in range(2, spec.degree + 1):
        entries = (spec.degree_irreps(degree - 1), moments, spec.degree_irreps(degree))
        paths = spec.paths(degree)
        products[degree] = _e3nn_product(*entries, paths, spec.channels, "uuu").to(problem.dtype)
        factors += [_e3nn_factor(*weights) for weights in _weights_of(paths, *entries)]
    factors += [1.0] * (len(spec.weight_layout()) - len(factors))
    dimensions = torch.tensor([irrep.dimension for _, irrep in spec.results])
    row = torch.cat([torch.full((spec.channels * int(n),), k) for k, n in enumerate(dimensions)])
    channel = torch.cat([torch.arange(spec.channels).repeat_interleave(int(n)) for n in dimensions])
    eager = _chain(
        problem,
        "e3nn",
        products,
        lambda mix: mix[row, channel],
        lambda array: _to_e3nn(array, moments),
        torch.tensor(factors, dtype=problem.dtype),
        lambda array: _from_e3nn(array, spec.results, spec.channels),
    )
    return [eager, _traced(eager, orders=(0, 1))]


def cuequivariance_self_coupling(problem: Problem) -> list[Peer]:
    spec = problem.spec
    row = torch.cat([torch.full((irrep.dimension,), k) for k, (_, irrep) in enumerate(spec.results)])

    def made(flat: bool) -> Peer:
        products = {}
        for degree in range(2, spec.degree + 1):
            entries = (spec.degree_irreps(degree - 1), spec.moments, spec.degree_irreps(degree))
            polynomial = _cuequivariance_product(*entries, spec.paths(degree), spec.channels, "uuu", flat)
            products[degree] = lambda left, right, weights, polynomial=polynomial: polynomial(
                weights[None], left, right
            )
        return _chain(
            problem,
            "cuEquivariance" + ", flat" * flat,
            products,
            lambda mix: mix[row].reshape(-1),
            lambda array: array.flatten(1),
            torch.ones(len(spec.weight_layout()), dtype=problem.dtype),
            lambda array: array.unflatten(1, (-1, spec.channels)),
        )

    eager = made(flat=False)
    return [eager, _traced(eager, orders=(0, 1)), _traced(made(flat=True), orders=(0,))]


def e3nn_harmonics(problem: Problem) -> list[Peer]:
    from e3nn import o3

    weights = list(range(problem.spec.max_weight + 1))

    def values(vectors):
        return o3.spherical_harmonics(weights, vectors, normalize=False, normalization="component")

    implementation = Implementation("e3nn", values, problem.operands, (0,))
    irreps = Irreps.polar(problem.spec.max_weight)
    eager = Peer(implementation, lambda array: _from_e3nn(array, irreps, 1)[..., 0], orders=(0, 1))
    return [eager, _traced(eager, orders=(0, 1))]


def sphericart_harmonics(problem: Problem) -> list[Peer]:
    import sphericart.torch

    irreps = Irreps.polar(problem.spec.max_weight)

    def restore(array):
        blocks = [
            ct.from_spherical(array[:, part], irrep.weight, "real")
            for part, (_, irrep) in zip(irreps.slices(), irreps, strict=True)
        ]
        return sqrt(4 * pi) * torch.cat(blocks, dim=1)

    kinds = (("solid", sphericart.torch.SolidHarmonics), ("spherical", sphericart.torch.SphericalHarmonics))
    weight, operands = problem.spec.max_weight, problem.operands
    return [
        Peer(Implementation(f"sphericart, {name}", kind(weight), operands, (0,)), restore, orders=(0, 1))
        for name, kind in kinds
    ]


PEERS: dict[str, tuple[Callable[[Problem], list[Peer]], ...]] = {
    "edge_convolution": (e3nn_convolution, cuequivariance_convolution),
    "spline_convolution": (e3nn_convolution, cuequivariance_convolution),
    "self_coupling": (e3nn_self_coupling, cuequivariance_self_coupling),
    "harmonics": (e3nn_harmonics, sphericart_harmonics),
}
"""By family of the problem's spec."""

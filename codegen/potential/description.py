"""What a trained potential is, in plain numbers: what the generator bakes into a package.

Whoever trained a model fills these in. All arrays are float64; all symbols are those of the equations below.

    h_i^0 = embedding[z_i]                                    scalars
    A_i   = sum_j sum_paths R_path(r_ij) couple(h_j, V(r_ij)) R: cubic B-splines with control points ``table``
    h_i   = couple(mix(A_i), coupling_weight) + residual(h_i^(before))
    E_i   = scale (sum over layers of readout(scalars of h_i) - the same without neighbours) + reference energy
            (+ half of each pair's repulsion)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from cartensor.irreps import Irreps
from codegen.families import SelfCoupling, SplineConvolution


@dataclass(frozen=True, eq=False)
class LinearMap:
    """Channels mixed within each irrep, by a matrix for each kind of atom.

    Attributes:
        irreps_in: irreps of the operand.
        irreps_out: irreps of the result; those that the operand lacks are zero.
        matrix: [irreps that both have, in the order of the result, kinds, channels in, channels out]; kinds are the
            species, or 1 where all are alike.
        bias: [kinds, channels] added to the scalars, or None.
    """

    irreps_in: Irreps
    irreps_out: Irreps
    matrix: np.ndarray
    bias: np.ndarray | None = None


@dataclass(frozen=True, eq=False)
class LayerDescription:
    """One message-passing layer.

    Attributes:
        convolution: the moments; the first layer's features are scalars.
        coupling: products of the mixed moments.
        table: control points of the radial functions, every constant factor included, [control points, paths, channels].
        mix: between both.
        coupling_weight: [weights, channels].
        residual: of the layer's own features.
        readout: matrices [width in, width out] of the network on the layer's scalars, SiLU between them; the last is
            [width, 1].
    """

    convolution: SplineConvolution
    coupling: SelfCoupling
    table: np.ndarray
    mix: LinearMap
    coupling_weight: np.ndarray
    residual: LinearMap
    readout: tuple[np.ndarray, ...]


@dataclass(frozen=True, eq=False)
class MemberDescription:
    """One model.

    Attributes:
        intervals: of the uniform grid of splines on [0, cutoff]; tables have three control points more.
        embedding: [species, channels].
        layers: in order.
        scale: eV.
        reference_energies: eV, [species].
    """

    intervals: int
    embedding: np.ndarray
    layers: tuple[LayerDescription, ...]
    scale: float
    reference_energies: np.ndarray


@dataclass(frozen=True, eq=False)
class RepulsionDescription:
    """Pairs' energies sum_k strength_k / r exp(-rate_k r) times 1 - (p+1)(p+2)/2 x^p + p(p+2) x^(p+1) - p(p+1)/2 x^(p+2)
    with x = r / outer < 1.

    Attributes:
        outer: Å, [species, species].
        strength: eV Å, [species, species, terms].
        rate: 1/Å, [species, species, terms].
        power: p.
    """

    outer: np.ndarray
    strength: np.ndarray
    rate: np.ndarray
    power: int


@dataclass(frozen=True, eq=False)
class Reference:
    """A structure and what the trained model gives for it in double precision, with its own radial functions.

    Attributes:
        numbers: [atoms].
        positions: Å, [atoms, 3].
        cell: Å, rows are lattice vectors; zero where the structure is not periodic.
        pbc: [3].
        results: energy (eV), energies [atoms], forces [atoms, 3] (eV/Å), and stress [3, 3] (eV/Å^3) where it is defined.
    """

    numbers: np.ndarray
    positions: np.ndarray
    cell: np.ndarray
    pbc: np.ndarray
    results: Mapping[str, np.ndarray]


@dataclass(frozen=True, eq=False)
class PotentialDescription:
    """A potential, or a committee of several.

    Attributes:
        name: for people.
        species: atomic numbers, ascending.
        cutoff: Å.
        members: one, or those of a committee.
        repulsion: of nuclei, or None.
        references: structures that the package is checked on.
        radial_error: largest error of the radial tables, relative to the largest value, of values and of slopes; zero
            where the model itself is made of these splines.
        rounding: eV/Å, by how much the model's own forces on the references change in single precision.
        origin: anything else that is worth knowing, as JSON holds it: file, hash, versions, conventions, units.
    """

    name: str
    species: tuple[int, ...]
    cutoff: float
    members: tuple[MemberDescription, ...]
    repulsion: RepulsionDescription | None
    references: tuple[Reference, ...]
    radial_error: tuple[float, float]
    rounding: float
    origin: Mapping[str, Any]

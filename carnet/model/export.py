"""A trained model as plain numbers, for the generator of packages: ``carnet package``.

Networks of the distance become tables of splines here, and linear maps become matrices; nothing of Torch is left.
"""

from __future__ import annotations

import copy
import hashlib
import math
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from carnet.data.graph import build_graph
from carnet.data.structures import Structure
from carnet.errors import InputError
from carnet.model.committee import Committee
from carnet.model.file import (
    CONVENTIONS_VERSION,
    UNITS,
    load_model,
    read_descriptions,
    read_metadata,
    training_distances,
)
from carnet.model.layer import InteractionLayer
from carnet.model.linear import SCALAR, IrrepsLinear
from carnet.model.network import CarNet
from carnet.model.reference import reference_structure, referred_structures
from carnet.model.repulsion import COULOMB, SCREENING, SCREENING_EXPONENT, SCREENING_LENGTH
from cartensor.irreps import Irreps
from codegen.families import SplineConvolution
from codegen.potential.description import (
    LayerDescription,
    LinearMap,
    MemberDescription,
    PotentialDescription,
    Reference,
    RepulsionDescription,
)
from codegen.runtime.deviation import largest, largest_difference

TABLE_ERROR = 1e-6
"""Slopes of tabled radial functions may err by this much of the largest slope; there are then as many knots as that takes."""
FEWEST_INTERVALS, MOST_INTERVALS = 64, 4096
POINTS_BETWEEN = 7
"""Distances in each interval at which a table is compared with its network."""
ENVELOPE_POWER = 6
"""Of the envelope that ends the repulsion."""


def describe_file(path: str | os.PathLike[str]) -> PotentialDescription:
    """The potential of a model file.

    Raises:
        InputError: The file is no model of this version of the conventions, or its model cannot be packed.
    """
    path = Path(path)
    model = load_model(path)
    metadata = read_metadata(path)
    saved = referred_structures(read_descriptions(path)[0].reference, str(path))
    origin = {
        "file": path.name,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "versions": dict(metadata.get("versions", {})),
    }
    closest = max(training_distances(metadata).values(), default=0.0)
    return describe_potential(model, path.stem, references=saved, origin=origin, closest=closest)


def describe_potential(
    model: CarNet | Committee,
    name: str,
    references: Sequence[Structure] = (),
    origin: dict | None = None,
    closest: float = 0.0,
) -> PotentialDescription:
    """The potential that a model is.

    Args:
        model: A model or a committee; it is not changed.
        name: For people.
        references: Structures on which packages are compared with the model, besides one that is made up.
        origin: Anything else worth knowing about where the model came from, as JSON holds it.
        closest: Å that atoms of the structure that is made up keep, as a model without repulsion can have any forces where
            it was not trained, and what is lost in rounding them would say nothing of its use.

    Raises:
        InputError: A model without energies, members with different repulsion, or results that are not finite.
    """
    exact = copy.deepcopy(model).double().eval().requires_grad_(False)
    members = tuple(exact.members) if isinstance(exact, Committee) else (exact,)
    if not all(member.has_energy for member in members):
        raise InputError(f"{name}: a model without energies is no potential")
    repulsions = {repr(member.config.zbl) for member in members}
    if len(repulsions) > 1:
        raise InputError(f"{name}: members with different repulsion cannot be packed together")
    made = [describe_member(member) for member in members]
    config = members[0].config
    structures = [*references, reference_structure(model.species, config.cutoff, closest)]
    stored = tuple(_reference(exact, structure) for structure in structures)
    single = copy.deepcopy(model).float().eval().requires_grad_(False)
    rounding = largest(
        *(
            largest_difference(_reference(single, structure).results["forces"], reference.results["forces"])
            for structure, reference in zip(structures, stored, strict=True)
        )
    )
    radial_error = tuple(largest(*(error[k] for _, error in made)) for k in range(2))
    for what, sizes in (
        ("results on its reference structures", [value for each in stored for value in each.results.values()]),
        ("forces in single precision", [rounding]),
        ("radial functions", radial_error),
    ):
        if not math.isfinite(largest(*sizes)):
            raise InputError(f"{name}: the model's {what} are not finite; it cannot be packed")
    return PotentialDescription(
        name=name,
        species=tuple(model.species),
        cutoff=config.cutoff,
        members=tuple(member for member, _ in made),
        repulsion=describe_repulsion(members[0]),
        references=stored,
        radial_error=radial_error,
        rounding=rounding,
        origin={
            "conventions": CONVENTIONS_VERSION,
            "units": UNITS,
            "trained_in": str(model.dtype).removeprefix("torch."),
            "configurations": [member.config.model_dump(mode="json") for member in members],
            **(origin or {}),
        },
    )


def describe_member(model: CarNet) -> tuple[MemberDescription, tuple[float, float]]:
    """The description of one model in double precision, and the errors of its radial tables."""
    tables, intervals, error = _tables(model)
    layers = []
    for layer, readout, table in zip(model.layers, model.readouts, tables, strict=True):
        spec = layer.convolve.spec
        convolution = SplineConvolution(spec.features, spec.max_weight, spec.moments, spec.path_set, spec.channels)
        layers.append(
            LayerDescription(
                convolution=convolution,
                coupling=layer.couple.spec,
                table=table * layer.scale,
                mix=_linear(layer.mix, spec.moments, spec.moments),
                coupling_weight=_array(layer.coupling_weight),
                residual=_linear(layer.residual, spec.features, layer.irreps_out),
                readout=tuple(_array(dense.weight).T for dense in readout.layers),
            )
        )
    member = MemberDescription(
        intervals=intervals,
        embedding=_array(model.embedding),
        layers=tuple(layers),
        scale=model.scale,
        reference_energies=np.array([model.reference_energies[z] for z in model.species]),
    )
    return member, error


def _linear(module: IrrepsLinear, irreps_in: Irreps, irreps_out: Irreps) -> LinearMap:
    """Matrices with the factors of species and channels taken in."""
    matrix = _array(module.weight)  # [irreps, copies, in, out]
    bias = None if module.bias is None else _array(module.bias)
    if module.factor is not None:
        factor = _array(module.factor)  # [irreps, species, out]
        matrix = matrix * factor[:, :, None, :]
        if bias is not None:
            bias = bias * factor[module.function.mixed.index(SCALAR)]
    return LinearMap(irreps_in, irreps_out, matrix, bias)


def _tables(model: CarNet) -> tuple[list[np.ndarray], int, tuple[float, float]]:
    """Control points of every layer's radial functions, the number of intervals, and the errors of values and slopes."""
    if model.grid is not None:
        basis = model.basis(model.grid.control_radii(torch.float64, torch.device("cpu")))
        return [_array(layer.radial(basis)) for layer in model.layers], model.config.radial_knots, (0.0, 0.0)
    intervals = FEWEST_INTERVALS
    while True:
        tables = [_tabled(model, layer, intervals) for layer in model.layers]
        error = _table_error(model, tables, intervals)
        if not math.isfinite(largest(*error)) or error[1] <= TABLE_ERROR or intervals >= MOST_INTERVALS:
            return tables, intervals, error
        intervals *= 2


def _radial(model: CarNet, layer: InteractionLayer, radii: np.ndarray) -> np.ndarray:
    """A layer's radial functions [radii, paths, channels]. Radii may be negative, where the functions go on smoothly."""
    away = np.where(np.abs(radii) < 1e-7, 1e-7, radii)  # sin(x) / x has its limit there to the last bit
    return _array(layer.radial(model.basis(torch.from_numpy(away))))


def _tabled(model: CarNet, layer: InteractionLayer, intervals: int) -> np.ndarray:
    """Control points of cubic splines near a layer's radial functions: (8 f_k - f_(k-1) - f_(k+1)) / 6.

    That is right to the fourth order of the spacing, local, and zero where the functions and two of their derivatives
    are, so that the splines end at the cutoff as smoothly as the functions.
    """
    spacing = model.config.cutoff / intervals
    values = _radial(model, layer, spacing * np.arange(-2, intervals + 3))
    points = (8 * values[1:-1] - values[:-2] - values[2:]) / 6
    points[-3:] = 0.0
    return points


def _table_error(model: CarNet, tables: Sequence[np.ndarray], intervals: int) -> tuple[float, float]:
    """Largest errors of values and slopes between the control radii, relative to the largest value and slope.

    Distances below a tenth of the cutoff are left out, where no atoms are.
    """
    spacing = model.config.cutoff / intervals
    steps = np.arange(intervals // 10 * POINTS_BETWEEN, intervals * POINTS_BETWEEN)
    scaled = (steps + 0.5) / POINTS_BETWEEN
    knot = scaled.astype(int)
    t = (scaled - knot)[:, None]
    s = 1 - t
    weights = np.concatenate((s**3, 3 * t**3 - 6 * t**2 + 4, 3 * (t + t**2 - t**3) + 1, t**3), axis=1) / 6
    slopes = np.concatenate((-(s**2), 3 * t**2 - 4 * t, 1 + 2 * t - 3 * t**2, t**2), axis=1) / (2 * spacing)
    radii = torch.from_numpy(scaled * spacing)
    worst = [0.0, 0.0]
    for layer, table in zip(model.layers, tables, strict=True):
        with torch.enable_grad():
            at = radii.clone().requires_grad_()
            value, slope = torch.func.jvp(lambda r: layer.radial(model.basis(r)), (at,), (torch.ones_like(at),))
        window = np.stack([table[knot + a] for a in range(4)], axis=1)
        for k, (factors, exact) in enumerate(((weights, value), (slopes, slope))):
            exact = _array(exact)
            difference = np.einsum("ea,eapc->epc", factors, window) - exact
            worst[k] = largest(worst[k], largest(difference) / (largest(exact) or 1.0))
    return worst[0], worst[1]


def describe_repulsion(model: CarNet) -> RepulsionDescription | None:
    """The repulsion of nuclei that a model has."""
    if model.repulsion is None:
        return None
    numbers = torch.tensor(model.species, dtype=torch.float64)
    first, second = torch.meshgrid(torch.arange(len(numbers)), torch.arange(len(numbers)), indexing="ij")
    length = SCREENING_LENGTH / (numbers[first] ** SCREENING_EXPONENT + numbers[second] ** SCREENING_EXPONENT)
    charges = COULOMB * numbers[first] * numbers[second]
    return RepulsionDescription(
        outer=_array(model.repulsion.outer_radius(first, second)),
        strength=_array(torch.stack([a * charges for a, _ in SCREENING], dim=-1)),
        rate=_array(torch.stack([b / length for _, b in SCREENING], dim=-1)),
        power=ENVELOPE_POWER,
    )


def _reference(model: CarNet | Committee, structure: Structure) -> Reference:
    graph = build_graph(structure, model.config.cutoff)
    made = model(graph, forces=True, stress=bool(structure.pbc.all()), targets=())
    single = ("energy", "stress")
    results = {name: _array(made[name]) for name in ("energy", "energies", "forces", "stress") if name in made}
    return Reference(
        numbers=structure.numbers,
        positions=structure.positions,
        cell=np.where(structure.pbc[:, None], structure.cell, 0.0),
        pbc=structure.pbc,
        results={name: value[0] if name in single else value for name, value in results.items()},
    )


def _array(tensor: torch.Tensor) -> np.ndarray:
    return tensor.detach().to("cpu", torch.float64).numpy().copy()

"""What a package's program needs to know: which generated modules there are, how large things are, and the trained numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from cartensor.irreps import Irrep, Irreps
from codegen.potential.description import LayerDescription, LinearMap, MemberDescription, PotentialDescription
from codegen.potential.render import convolution_module, coupling_module, edges_module, linear_module

SCALAR = Irrep(0, 1)


@dataclass
class Plan:
    """A package in the making, or another program with a potential's loops.

    Attributes:
        command: what makes it, for the first lines of its modules.
        modules: generated source by module name; what several layers or members have in common is there once.
        numbers: trained numbers by name.
        members: for each model, what its program needs.
    """

    command: str
    modules: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, np.ndarray] = field(default_factory=dict)
    members: list[dict[str, Any]] = field(default_factory=list)
    _names: dict[tuple, str] = field(default_factory=dict)

    def module(self, kind: str, key: tuple, make: Callable[[], str]) -> str:
        """Name of the module for a key, which says all that it is made of; made if it is the first of its kind."""
        if (kind, key) not in self._names:
            count = sum(known == kind for known, _ in self._names)
            self._names[kind, key] = f"{kind}_{count + 1}"
            self.modules[f"{kind}_{count + 1}"] = make()
        return self._names[kind, key]


def planned(description: PotentialDescription, command: str) -> Plan:
    """Modules and numbers of a potential's package.

    Raises:
        ValueError: a layer's features do not begin with scalars.
    """
    plan = Plan(command)
    fill(plan, description)
    return plan


def fill(plan: Plan, description: PotentialDescription) -> None:
    """Give a plan the modules and numbers of a potential.

    Raises:
        ValueError: see :func:`planned`.
    """
    if description.repulsion is not None:
        for name in ("outer", "strength", "rate"):
            plan.numbers[f"repulsion_{name}"] = getattr(description.repulsion, name)
    for position, member in enumerate(description.members):
        plan.members.append(_member(plan, description, member, f"member_{position}"))


def _member(plan: Plan, description: PotentialDescription, member: MemberDescription, prefix: str) -> dict[str, Any]:
    max_weight = member.layers[0].convolution.max_weight
    plan.numbers[f"{prefix}.reference_energies"] = member.reference_energies
    repulsion = description.repulsion and (description.repulsion.rate.shape[-1], description.repulsion.power)
    return {
        "max_weight": max_weight,
        "edges": plan.module(
            "edges",
            (member.intervals, max_weight, description.cutoff, len(description.species), repulsion),
            lambda: edges_module(description, member.intervals, max_weight, plan.command),
        ),
        "layers": [
            _layer(plan, member, layer, is_first=number == 0, prefix=f"{prefix}.{number}")
            for number, layer in enumerate(member.layers)
        ],
    }


def _layer(
    plan: Plan, member: MemberDescription, layer: LayerDescription, is_first: bool, prefix: str
) -> dict[str, Any]:
    convolution, coupling = layer.convolution, layer.coupling
    channels, results = convolution.channels, coupling.results
    for irreps in (convolution.features, results):
        if irreps.entries[0][1] != SCALAR:
            raise ValueError(f"features must begin with scalars, 0e, got {irreps}")
    differences = np.diff(layer.table, axis=0, append=layer.table[-1:])
    table = np.concatenate((layer.table, differences), axis=1)
    if is_first:  # features are numbers a species, which the tables of its atoms take in
        table = table[None] * member.embedding[:, None, None, :]
        plan.numbers[f"{prefix}.residual_constant"] = _constants(layer.residual, member.embedding)
    plan.numbers[f"{prefix}.table"] = table
    plan.numbers[f"{prefix}.coupling_weight"] = layer.coupling_weight
    *hidden, last = layer.readout
    plan.numbers[f"{prefix}.readout.weight"] = last * member.scale
    made = {
        "channels": channels,
        "feature_size": results.dimension * channels,
        "moment_size": convolution.moments.dimension * channels,
        "convolution": plan.module(
            "convolution",
            (convolution, is_first),
            lambda: convolution_module(convolution, is_first, plan.command),
        ),
        "coupling": plan.module("coupling", (coupling,), lambda: coupling_module(coupling, plan.command)),
        "mix": _linear(plan, layer.mix, f"{prefix}.mix", channels, adds=False),
        "readout": [
            _dense(plan, matrix, f"{prefix}.readout.{k}", results.dimension * channels if k == 0 else None)
            for k, matrix in enumerate(hidden)
        ],
    }
    if not is_first:
        made["residual"] = _linear(plan, layer.residual, f"{prefix}.residual", channels, adds=True)
    return made


def _constants(residual: LinearMap, embedding: np.ndarray) -> np.ndarray:
    """What the residual of the first layer makes of each species, [species, channels]: scalars."""
    matrices = np.broadcast_to(residual.matrix[0], (len(embedding), *residual.matrix.shape[2:]))
    made = np.einsum("sc,scd->sd", embedding, matrices)
    return made if residual.bias is None else made + residual.bias


def _linear(plan: Plan, linear: LinearMap, name: str, channels: int, adds: bool) -> dict[str, Any]:
    """A map of features and its transpose, which adds where the map does."""
    starts = [_starts(irreps, channels) for irreps in (linear.irreps_in, linear.irreps_out)]
    both = [irrep for _, irrep in linear.irreps_out if irrep in starts[0]]
    pieces = [(irrep.dimension, starts[0][irrep], starts[1][irrep]) for irrep in both]
    sizes = [irreps.dimension * channels for irreps in (linear.irreps_in, linear.irreps_out)]
    bias = np.zeros((*linear.matrix.shape[:2], channels))
    if linear.bias is not None:
        bias[both.index(SCALAR)] = linear.bias
    return _mapped(plan, linear.matrix, bias, name, pieces, *sizes, adds)


def _dense(plan: Plan, matrix: np.ndarray, name: str, size_in: int | None) -> dict[str, Any]:
    """A layer of a readout, on the scalars at the start of features (whose rows then are longer), and its transpose."""
    width_in, width_out = matrix.shape
    bias = np.zeros((1, 1, width_out))
    made = _mapped(plan, matrix[None, None], bias, name, [(1, 0, 0)], size_in or width_in, width_out, adds=False)
    return {"width": width_out, **made}


def _mapped(
    plan: Plan,
    matrix: np.ndarray,
    bias: np.ndarray,
    name: str,
    pieces: list[tuple[int, int, int]],
    size_in: int,
    size_out: int,
    adds: bool,
) -> dict[str, Any]:
    """A map and its transpose: module, sizes, and numbers under ``name.forward`` and ``name.backward``.

    Args:
        pieces: for each matrix the rows an atom, and where they start in operand and result.
    """
    back = [(rows, start_out, start_in) for rows, start_in, start_out in pieces]
    made: dict[str, Any] = {"kinds": matrix.shape[1], "adds": adds}
    for stage, each, parts, added, sizes in (
        ("forward", matrix, pieces, bias, (size_in, size_out)),
        ("backward", matrix.swapaxes(2, 3), back, np.zeros((*matrix.shape[:2], matrix.shape[2])), (size_out, size_in)),
    ):
        widths = each.shape[2:]
        module = plan.module("linear", widths, lambda widths=widths: linear_module(*widths, plan.command))
        made[stage] = {"module": module, "sizes": sizes}
        plan.numbers |= {f"{name}.{stage}.matrix": each, f"{name}.{stage}.bias": added}
        plan.numbers[f"{name}.{stage}.pieces"] = np.array(parts, np.int64).reshape(-1, 3)
    return made


def _starts(irreps: Irreps, channels: int) -> dict[Irrep, int]:
    """Where each irrep starts in an atom's row."""
    return {irrep: place.start * channels for place, (_, irrep) in zip(irreps.slices(), irreps, strict=True)}

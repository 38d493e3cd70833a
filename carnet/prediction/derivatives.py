"""How the property tensors of a structure answer to displacements: their derivatives by the positions of its atoms.

The derivative of a dipole moment are Born effective charges, that of a polarizability the Raman tensors of atoms. Each
natural component takes one backward pass through the generated kernels; one pass serves all structures of a batch,
because they do not see each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from carnet.data.graph import Graph, batch, build_graph
from carnet.data.structures import Structure
from carnet.data.targets.roles import DIPOLE_UNIT, dipole_target, needed_factor, target_called
from carnet.data.targets.target import TargetConfig
from carnet.errors import InputError
from carnet.prediction.predictions import check_species

BORN_CHARGES = "born_effective_charges"
"""ASE's name of them."""


def gradients(
    model, structures: Sequence[Structure], targets: Sequence[str] | None = None, batch_size: int = 32
) -> Iterator[dict[str, np.ndarray]]:
    """Derivatives of tensors by the positions of atoms, structure by structure.

    A tensor whose logarithm is learnt is differentiated itself. The derivatives of a structure sum to zero over its
    atoms, because moving all of them changes no prediction.

    Args:
        model: A CarNet, or anything with its interface; its training mode is restored afterwards.
        structures: Structures, labels are not looked at.
        targets: Names of the tensors; None for all that structures have.
        batch_size: Most structures in one forward call.

    Yields:
        By the target's name dT / dr, [atoms, 3, *(3,) * rank], in the target's unit per Å: the element
        [i, b, ...] is the derivative of T[...] by the coordinate b of atom i.

    Raises:
        InputError: A target that the model does not have or that atoms have, no tensor of structures at all, an
            element that the model does not know, or a structure without a valid graph.
    """
    wanted = differentiable_targets(model.targets, targets)
    for structure in structures:
        check_species(structure, model.species)
    device = next(model.parameters()).device
    for start in range(0, len(structures), batch_size):
        several = structures[start : start + batch_size]
        graph = batch([build_graph(structure, model.config.cutoff) for structure in several])
        made = graph_gradients(model, graph.to(device), wanted)
        full = {target.name: target.full(made[target.name].cpu().numpy()) for target in wanted}
        ends = np.cumsum([structure.n_atoms for structure in several])
        for structure, end in zip(several, ends, strict=True):
            yield {name: values[end - structure.n_atoms : end].copy() for name, values in full.items()}


def born_charges(
    model, structures: Sequence[Structure], dipole: str | None = None, batch_size: int = 32
) -> Iterator[np.ndarray]:
    """Born effective charges, structure by structure: the derivative of the dipole moment by positions.

    Args:
        model: A CarNet, or anything with its interface, that predicts a dipole moment.
        structures: Structures, labels are not looked at.
        dipole: Name of the dipole's target; None: it is found.
        batch_size: Most structures in one forward call.

    Yields:
        Z, [atoms, 3, 3] in elementary charges: Z[i, a, b] is the derivative of the component a of the dipole
        moment by the coordinate b of atom i.

    Raises:
        InputError: The model has no such dipole moment, its unit does not lead to e Å, or as `gradients`.
    """
    target, factor = _dipole(model.targets, dipole)
    for made in gradients(model, structures, [target.name], batch_size):
        yield born_from_gradient(made[target.name], factor)


def born_from_gradient(gradient: np.ndarray, factor: float) -> np.ndarray:
    """Born effective charges in e, the dipole's index first, [atoms, 3, 3], from a dipole's derivative.

    Args:
        gradient: The displacement's index first, [atoms, 3, 3].
        factor: From the dipole's unit to e Å.
    """
    return factor * np.swapaxes(gradient, 1, 2)


def differentiable_targets(
    targets: Sequence[TargetConfig], names: Sequence[str] | None = None
) -> tuple[TargetConfig, ...]:
    """The tensors of structures among a model's targets, or those of them that are named.

    Raises:
        InputError: There is no such target, or it is one of atoms.
    """
    if names is None:
        wanted = [target for target in targets if target.per == "structure"]
        if not wanted:
            raise InputError("the model predicts no property tensors of structures; there is nothing to differentiate")
        return tuple(wanted)
    wanted = [target_called(targets, name) for name in names]
    for target in wanted:
        if target.per != "structure":
            raise InputError(
                f"target {target.name}: there is one tensor per {target.per}; those of structures are differentiated"
            )
    return tuple(wanted)


def graph_gradients(model, graph: Graph, targets: Sequence[TargetConfig]) -> dict[str, Tensor]:
    """Derivatives of natural parts by positions, [atoms, 3, dimension] float64, by the names of targets.

    Args:
        model: As of `gradients`, on the device of the graph.
        graph: One structure or a batch.
        targets: Tensors of structures.
    """
    positions = graph.positions.detach().requires_grad_()
    was_training = model.training
    model.eval()
    try:
        with torch.enable_grad():
            result = model(
                replace(graph, positions=positions),
                forces=False,
                energy=False,
                targets=[target.name for target in targets],
            )
            return {target.name: _slopes(result[target.name], positions) for target in targets}
    finally:
        model.train(was_training)


def _slopes(rows: Tensor, positions: Tensor) -> Tensor:
    """Derivatives of the columns of [structures, dimension] by positions, [atoms, 3, dimension].

    An atom moves the row of its own structure only, so that the derivative of the sum of a column is that of its row.
    """
    columns = [
        torch.autograd.grad(total, positions, retain_graph=True, allow_unused=True, materialize_grads=True)[0]
        for total in rows.sum(dim=0)
    ]
    return torch.stack(columns, dim=2)


def _dipole(targets: Sequence[TargetConfig], name: str | None) -> tuple[TargetConfig, float]:
    """The dipole's target and its factor to e Å."""
    target = dipole_target(targets, name)
    if target is None:
        raise InputError(
            "the model predicts no dipole moment that can be told (a polar vector per structure); Born effective "
            "charges are its derivative"
        )
    return target, needed_factor(target, DIPOLE_UNIT)

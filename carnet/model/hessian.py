"""Second derivatives of the energy by positions, through the generated second derivatives of the kernels."""

from __future__ import annotations

import os
import warnings
from dataclasses import replace

import torch
from torch import Tensor

from carnet.data.graph import Graph, batch
from carnet.errors import InputError

ATOMS_AT_ONCE = 256
"""Atoms in one pass: rows of a small structure are made together, one in each of several copies of it. More of them do not
make it faster."""

WORTH_SAYING = 2**30
"""Bytes of a Hessian above which a warning says so before the work."""


def hessian_memory(n_atoms: int) -> int:
    """Bytes that a Hessian takes while it is made: the matrix [3 atoms, 3 atoms] in float64, and its transpose."""
    return 2 * 8 * (3 * n_atoms) ** 2


def hessian(model, graph: Graph) -> Tensor:
    """The Hessian of the energy, d^2 E / (dr_ia dr_jb).

    Exact derivatives in the network's precision, so a model in float64 (``model.double()``) gives twice the digits. Periodic
    images move with their atom: of a crystal this is the Hessian at the zone's centre of the given cell. It takes
    :func:`hessian_memory` bytes, 144 times the square of the number of atoms, and as many passes as there are coordinates.

    Args:
        model: a potential, on the device of the graph; its training mode is restored afterwards.
        graph: one structure.

    Returns:
        [3 atoms, 3 atoms] eV/Å^2, float64, symmetric; row and column 3 i + a stand for the coordinate a of atom i.

    Raises:
        InputError: a model without energies, several structures, or a matrix larger than this machine's memory.
    """
    if not model.has_energy:
        raise InputError("the model predicts no energies: it has no Hessian")
    if graph.n_structures != 1:
        raise InputError(f"a Hessian is that of one structure, the graph has {graph.n_structures}")
    size = 3 * graph.n_atoms
    _say_memory(graph.n_atoms)
    copies = max(1, min(size, ATOMS_AT_ONCE // max(graph.n_atoms, 1)))
    was_training = model.training
    model.eval()
    try:
        with torch.inference_mode(False):
            graph = graph.outside_inference()
            rows = torch.zeros(size, size, dtype=torch.float64, device=graph.positions.device)
            for start in range(0, size, copies):
                count = min(copies, size - start)
                rows[start : start + count] = _rows(model, batch([graph] * count), start, size)
            return rows.add_(rows.T.clone()).mul_(0.5)
    finally:
        model.train(was_training)


def _rows(model, graph: Graph, start: int, size: int) -> Tensor:
    """Rows from ``start`` on, one a structure of the graph, [structures, size]."""
    positions = graph.positions.detach().requires_grad_()
    with torch.enable_grad():
        forces = model(replace(graph, positions=positions), forces=True, targets=())["forces"].reshape(-1, size)
        chosen = torch.arange(start, start + len(forces), device=forces.device)
        total = forces.gather(1, chosen[:, None]).sum()
        (slope,) = torch.autograd.grad(total, positions, allow_unused=True, materialize_grads=True)
    return -slope.reshape(-1, size)


def _say_memory(n_atoms: int) -> None:
    """Say what a large Hessian takes before it is made, and refuse one that cannot be held."""
    needed = hessian_memory(n_atoms)
    text = f"the Hessian of {n_atoms:,} atoms takes {needed / 2**30:.1f} GiB"
    try:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # a system that does not say
        memory = None
    if memory is not None and needed > memory:
        raise InputError(f"{text}, this machine has {memory / 2**30:.1f} GiB: take a smaller structure")
    if needed > WORTH_SAYING:
        warnings.warn(text, UserWarning, 3)

"""What models call: a kernel as a function of tensors, on any device.

Imports: families, kernels, codegen, torch.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from carnet.ops.families import OPERATORS
from carnet.ops.kernels import form_of, module_of
from codegen.families import Spec, read_spec


def edge_index(centre: Tensor, neighbour: Tensor, n_atoms: int) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Index arrays of edges sorted by centre: (centre, neighbour, centre_pointer, reverse, neighbour_pointer).

    Raises:
        ValueError: the centres do not ascend, or an index is none of an atom.
    """
    if bool((centre[1:] < centre[:-1]).any()):
        raise ValueError("edges must be sorted by centre")
    for name, index in (("centre", centre), ("neighbour", neighbour)):
        if bool(((index < 0) | (index >= n_atoms)).any()):
            raise ValueError(f"{name} holds atoms {int(index.min())}..{int(index.max())}; there are {n_atoms} atoms")
    atoms = torch.arange(n_atoms + 1, device=centre.device)
    ordered, reverse = torch.sort(neighbour, stable=True)
    return centre, neighbour, torch.searchsorted(centre, atoms), reverse, torch.searchsorted(ordered, atoms)


def knot_index(knot: Tensor, n_intervals: int) -> tuple[Tensor, Tensor, Tensor]:
    """Index arrays of edges on a radial grid: (knot, knot_order, knot_pointer), which follow those of edge_index.

    Args:
        knot: [edges], the interval that each edge's length lies in, 0 <= knot < n_intervals.
        n_intervals: number of intervals; arrays on knots then have three rows more.
    """
    ordered, order = torch.sort(knot, stable=True)
    return knot, order, torch.searchsorted(ordered, torch.arange(n_intervals + 1, device=knot.device))


class KernelFunction:
    """A generated kernel, twice differentiable, as a function of its operands.

    ``KernelFunction(Coupling(1, 1, 2))(first, second)``; forms over edges take ``edges``, the
    arrays of :func:`edge_index`, and of :func:`knot_index` where they have arrays on knots.
    In float32 and float64 generated kernels with generated derivatives run, on the CPU by Numba and on GPUs by Triton;
    elsewhere, and in other precisions, the generated Torch code with autograd.

    Args:
        spec: the kernel, of any family of :mod:`codegen.families`, or its text: ``KernelFunction("coupling 1 1 2")``.

    Raises:
        SpecError: the text names no kernel.
    """

    def __init__(self, spec: Spec | str):
        spec = read_spec(spec) if isinstance(spec, str) else spec
        form = form_of(spec.text)
        self.spec = spec
        self.text = spec.text
        self._operators = OPERATORS[spec.family]
        self._inputs = form.inputs
        self._channels = form.channels

    def __call__(self, *operands: Tensor, edges: Sequence[Tensor] = ()) -> Tensor:
        """Evaluate on operands shaped as the form's inputs.

        Raises:
            ValueError: an operand's shape or dtype does not fit, or edges are missing; the message names it.
        """
        self._check(operands, edges)
        first = operands[0]
        if first.device.type in ("cpu", "cuda") and first.dtype in (torch.float32, torch.float64):
            # a view of a parameter is no leaf, so that the engine can tell whether its gradient is needed
            viewed = (o.view_as(o) if o.is_leaf and o.requires_grad else o for o in operands)
            return self._operators.forward(*viewed, *edges, self.text, [True])
        portable = module_of(self.text, "torch").forward
        if not edges:
            return portable(*operands)
        knot = edges[5] if len(edges) > 5 else None
        return portable(*operands, edges[0], edges[1], knot, len(edges[2]) - 1)

    def _check(self, operands: Sequence[Tensor], edges: Sequence[Tensor]) -> None:
        if len(operands) != len(self._inputs):
            raise ValueError(f"{self.text}: takes {', '.join(o.name for o in self._inputs)}; got {len(operands)} operands")
        names = self._operators.edge_names
        if len(edges) != len(names):
            raise ValueError(f"{self.text}: takes {len(names)} index arrays ({', '.join(names)}), got {len(edges)}")
        # kernels read without bounds checks, so a length that does not fit must not reach them
        lengths = {"shared": (), "batch": tuple(operands[0].shape[:1])}
        if edges:
            atoms = (len(edges[2]) - 1,)
            lengths |= {"edge": (len(edges[0]),), "centre": atoms, "neighbour": atoms}
        for operand, tensor in zip(self._inputs, operands):
            if operand.axis == "knot":  # each interval of the grid sees a window of knots
                lengths["knot"] = (len(edges[7]) - 2 + operand.components // operand.stored,)
            expected = (*lengths[operand.axis], operand.stored, *((self._channels,) if operand.channels else ()))
            if tuple(tensor.shape) != expected:
                raise ValueError(
                    f"{self.text}: {operand.name} must have shape {operand.shape_text(self._channels)}, here {list(expected)}, "
                    f"got {list(tensor.shape)}"
                )
            if tensor.dtype != operands[0].dtype or not tensor.is_floating_point():
                raise ValueError(f"{self.text}: operands must share one floating dtype, {operand.name} has {tensor.dtype}")

    def __reduce__(self):
        return type(self), (self.spec,)

    def __repr__(self) -> str:
        return f"KernelFunction({self.text!r})"

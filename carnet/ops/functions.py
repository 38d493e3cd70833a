"""What models call: a kernel as a function of tensors, on any device."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from carnet.ops.devices import portable_index
from carnet.ops.families import operators_of
from carnet.ops.kernels import form_of, module_of, spec_of
from carnet.ops.transforms import is_transformed
from codegen.families import Spec, read_spec
from codegen.families.spec import require
from codegen.runtime.loops import EdgeIndex

WHOLE = (torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8)
"""Types that index arrays are made from."""


def edge_index(centre: Tensor, neighbour: Tensor, n_atoms: int) -> EdgeIndex:
    """Index arrays of edges sorted by centre, int64.

    Args:
        centre: [edges], whole numbers, ascending.
        neighbour: [edges], whole numbers.
        n_atoms: number of atoms, those without edges included.

    Raises:
        ValueError: the centres do not ascend, an index is none of an atom, or the arrays are not of one length.
    """
    centre, neighbour = _edge_numbers("centre", centre), _edge_numbers("neighbour", neighbour)
    if len(neighbour) != len(centre):
        raise ValueError(
            f"centre and neighbour must have one number an edge each, got {len(centre)} and {len(neighbour)}"
        )
    if bool((centre[1:] < centre[:-1]).any()):
        raise ValueError("edges must be sorted by centre")
    for name, index in (("centre", centre), ("neighbour", neighbour)):
        if bool(((index < 0) | (index >= n_atoms)).any()):
            raise ValueError(f"{name} holds atoms {int(index.min())}..{int(index.max())}; there are {n_atoms} atoms")
    atoms = torch.arange(n_atoms + 1, device=centre.device)
    ordered, reverse = torch.sort(neighbour, stable=True)
    return EdgeIndex(centre, neighbour, torch.searchsorted(centre, atoms), reverse, torch.searchsorted(ordered, atoms))


def knot_index(edges: EdgeIndex, knot: Tensor, n_intervals: int) -> EdgeIndex:
    """The same edges on a radial grid, with the index arrays of its intervals, int64.

    Args:
        edges: of :func:`edge_index`.
        knot: [edges], the interval that each edge's length lies in, 0 <= knot < n_intervals.
        n_intervals: number of intervals; arrays on knots then have three rows more.

    Raises:
        ValueError: the knots are not one whole number an edge; on the CPU also where one lies outside of the grid (a GPU
            would have to wait for the answer in every step of a simulation, and inside of ``torch.func.vmap`` there is none).
    """
    knot = _edge_numbers("knot", knot)
    ordered, order = torch.sort(knot, stable=True)
    ordered = ordered.contiguous()
    if knot.device.type == "cpu" and len(knot) and not (torch.compiler.is_compiling() or is_transformed()):
        first, last = int(ordered[0]), int(ordered[-1])
        if first < 0 or last >= n_intervals:
            raise ValueError(f"knot holds intervals {first}..{last}; there are {n_intervals} intervals")
    pointer = torch.searchsorted(ordered, torch.arange(n_intervals + 1, device=knot.device))
    return edges._replace(knot=knot, knot_order=order, knot_pointer=pointer)


def _edge_numbers(name: str, index: Tensor) -> Tensor:
    """One whole number an edge, as int64: kernels read without bounds checks."""
    if index.ndim != 1 or index.dtype not in WHOLE:
        raise ValueError(f"{name} must be one whole number an edge, got {index.dtype} {list(index.shape)}")
    return index.long()


def check_operand(kernel: str, name: str, tensor: Tensor, first: Tensor) -> None:
    """Refuse an operand that kernels cannot read beside the first one.

    Raises:
        TypeError: it is no Torch tensor.
        ValueError: its dtype, layout or device does not fit.
    """
    if not isinstance(tensor, Tensor):
        raise TypeError(
            f"{kernel}: {name} must be a Torch tensor, got {type(tensor).__module__}.{type(tensor).__name__}; "
            "codegen.kernel gives the same kernel for NumPy arrays"
        )
    if tensor.dtype != first.dtype or not tensor.is_floating_point():
        raise ValueError(f"{kernel}: operands must share one floating dtype, {name} has {tensor.dtype}")
    if tensor.layout != torch.strided:
        raise ValueError(f"{kernel}: {name} must be a dense tensor, got {tensor.layout}; use its to_dense()")
    if tensor is not first and tensor.device != first.device:
        raise ValueError(
            f"{kernel}: operands must lie on one device, {name} is on {tensor.device}, the first on {first.device}"
        )


class KernelFunction:
    """A generated kernel, twice differentiable, as a function of its operands.

    ``KernelFunction(FeatureCoupling(1, 1, 2))(first, second)``; forms over edges take ``edges`` of
    :func:`edge_index`, those with arrays on knots of :func:`knot_index`.
    In float32 and float64 generated kernels with generated derivatives run, on the CPU by Numba and on GPUs by Triton;
    elsewhere, and in other precisions, the generated Torch code with autograd.

    Args:
        spec: the kernel, of any family of :mod:`codegen.families`, or its text: ``KernelFunction("coupling 1 1 2")``.

    Raises:
        SpecError: the text names no kernel, or one that is no form.
    """

    def __init__(self, spec: Spec | str):
        spec = read_spec(spec) if isinstance(spec, str) else spec
        form = form_of(spec.text)
        require(spec, spec_of(spec.text) == spec, "operators call kernels by name, which is another family's here")
        self.spec = spec
        self.text = spec.text
        self._operators = operators_of(spec)
        self._inputs = form.inputs
        self._channels = form.channels

    def __call__(self, *operands: Tensor, edges: EdgeIndex | None = None) -> Tensor:
        """Evaluate on operands shaped as the form's inputs.

        Raises:
            TypeError: an operand is no Torch tensor.
            ValueError: an operand's shape, dtype, layout or device does not fit, or edges are missing; the message names it.
        """
        self._check(operands, edges)
        first = operands[0]
        if first.device.type in ("cpu", "cuda") and first.dtype in (torch.float32, torch.float64):
            # a view of a parameter is no leaf, so that the engine can tell whether its gradient is needed
            viewed = (o.view_as(o) if o.is_leaf and o.requires_grad else o for o in operands)
            index = edges[: len(self._operators.edge_names)] if edges is not None else ()
            return self._operators.call(*viewed, *index, self.text, [True])
        return module_of(self.text, "torch").forward(*operands, *portable_index(edges))

    def _check(self, operands: Sequence[Tensor], edges: EdgeIndex | None) -> None:
        if len(operands) != len(self._inputs):
            raise ValueError(
                f"{self.text}: takes {', '.join(o.name for o in self._inputs)}; got {len(operands)} operands"
            )
        for operand, tensor in zip(self._inputs, operands, strict=True):
            check_operand(self.text, operand.name, tensor, operands[0])
        names = self._operators.edge_names
        if not isinstance(edges, EdgeIndex if names else type(None)):
            wanted = "edges, an EdgeIndex" if names else "no edges"
            raise ValueError(f"{self.text}: takes {wanted}, got {type(edges).__name__}")
        # kernels read without bounds checks, so a length that does not fit must not reach them
        lengths = {"shared": (), "batch": tuple(operands[0].shape[:1])}
        if edges is not None:
            self._check_edges(names, edges)
            atoms = (edges.n_atoms,)
            lengths |= {"edge": tuple(edges.centre.shape), "centre": atoms, "neighbour": atoms}
        for operand, tensor in zip(self._inputs, operands, strict=True):
            if operand.axis == "knot":  # each interval of the grid sees a window of knots
                lengths["knot"] = (edges.n_intervals - 1 + operand.components // operand.stored,)
            expected = (*lengths[operand.axis], operand.stored, *((self._channels,) if operand.channels else ()))
            if tuple(tensor.shape) != expected:
                raise ValueError(
                    f"{self.text}: {operand.name} must have shape {operand.shape_text(self._channels)}, here "
                    f"{list(expected)}, got {list(tensor.shape)}"
                )

    def _check_edges(self, names: Sequence[str], edges: EdgeIndex) -> None:
        """Lengths and types of index arrays; what is in them is checked where they are made."""
        if names[-1] == "knot_pointer" and edges.knot_pointer is None:
            raise ValueError(f"{self.text}: takes edges with knots: knot_index(edges, knot, n_intervals)")
        place = edges.centre.get_device() if isinstance(edges.centre, Tensor) else None
        for name, array in zip(names, edges, strict=False):  # without knots where these are not needed
            if not isinstance(array, Tensor) or array.get_device() != place:
                found = array.device if isinstance(array, Tensor) else type(array).__name__
                raise ValueError(f"{self.text}: {name} must be a tensor on one device with the others, got {found}")
            pointer = name.endswith("_pointer")
            beside = (
                array if pointer and name != "neighbour_pointer" else edges.centre_pointer if pointer else edges.centre
            )
            if array.ndim != 1 or array.dtype != torch.int64 or array.shape != beside.shape:
                axis = f"[{name.removesuffix('_pointer')}s + 1]" if pointer else "[edges]"
                raise ValueError(
                    f"{self.text}: {name} must be int64 {axis}, here {list(beside.shape)}, "
                    f"got {array.dtype} {list(array.shape)}"
                )

    def __reduce__(self):
        return type(self), (self.spec,)

    def __repr__(self) -> str:
        return f"KernelFunction({self.text!r})"

"""Linear maps of irreps as two operators: ``carnet::linear`` and its gradient, whose derivative is made of the two again.

The map is linear in feature, weight and bias, so that its second derivative is the map or its gradient with an operand
exchanged. On the CPU generated Numba kernels run, everywhere else products of matrices by Torch.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import torch
from torch import Tensor

from carnet.ops.devices import by_numba
from carnet.ops.functions import check_operand
from carnet.ops.kernels import as_array, module_of
from carnet.ops.threads import kernel_threads
from carnet.ops.transforms import Shortcut, added, needed, register_autograd, register_vmap, shielded
from cartensor.irreps import Irrep, Irreps
from codegen.families import Linear
from codegen.runtime import linear_loops

SCALAR = Irrep(0, 1)

_INDEX = "Tensor order, Tensor pointer, Tensor blocks, str spec"
_FORWARD = f"Tensor feature, Tensor weight, Tensor? bias, {_INDEX}, int components"
_GRADIENT = f"Tensor feature, Tensor weight, Tensor result_bar, {_INDEX}, bool[] wanted"


@dataclass(frozen=True)
class AtomGroups:
    """The atoms by kind, for maps that have one matrix a kind.

    Attributes:
        order: [atoms], the permutation that groups atoms by kind (stable).
        pointer: [kinds + 1] on the CPU, where each kind starts in ``order``.
    """

    order: Tensor
    pointer: Tensor

    @classmethod
    def of_kinds(cls, kind: Tensor, n_kinds: int) -> AtomGroups:
        """Groups of atoms of given kinds [atoms], 0 <= kind < n_kinds."""
        counts = torch.bincount(kind, minlength=n_kinds).cpu()
        return cls(torch.argsort(kind, stable=True), torch.cat((counts.new_zeros(1), counts.cumsum(0))))

    @classmethod
    def together(cls, n_atoms: int, device: torch.device) -> AtomGroups:
        """All atoms as one kind."""
        return cls(torch.arange(n_atoms, device=device), torch.tensor((0, n_atoms)))

    @property
    def n_atoms(self) -> int:
        return self.order.shape[0]

    @property
    def n_kinds(self) -> int:
        return self.pointer.shape[0] - 1


class LinearFunction:
    """Mix the channels of each irrep by a matrix an irrep and kind of atom, twice differentiable, on any device.

    Args:
        irreps_in: irreps of the feature.
        irreps_out: of the result; one that the feature lacks is zero.
        channels: channel count, the same in and out.

    Attributes:
        mixed: the irreps that both have, in the order of the matrices.
    """

    def __init__(self, irreps_in: Irreps, irreps_out: Irreps, channels: int):
        self.irreps_in, self.irreps_out = irreps_in, irreps_out
        self.text = Linear(channels).text
        self.channels = channels
        start = {irrep: piece.start for (_, irrep), piece in zip(irreps_in, irreps_in.slices(), strict=True)}
        blocks = [
            (irrep, (start[irrep], piece.start, irrep.dimension, int(irrep == SCALAR)))
            for (_, irrep), piece in zip(irreps_out, irreps_out.slices(), strict=True)
            if irrep in start
        ]
        self.mixed = tuple(irrep for irrep, _ in blocks)
        # numbers of the loops, not of the model: they stay on the CPU wherever parameters are made
        self.blocks = torch.tensor([block for _, block in blocks], dtype=torch.int64, device="cpu").reshape(-1, 4)

    def __call__(self, feature: Tensor, weight: Tensor, bias: Tensor | None, groups: AtomGroups) -> Tensor:
        """Mix.

        Args:
            feature: [atoms, components of irreps_in, channels].
            weight: [mixed, kinds, channels, channels].
            bias: of true scalars, [kinds, channels], or None.
            groups: the atoms by kind.

        Returns:
            [atoms, components of irreps_out, channels].

        Raises:
            TypeError: an operand is no Torch tensor.
            ValueError: a shape, dtype, layout or device does not fit; the message names it.
        """
        self._check(feature, weight, bias, groups)
        # a view of a parameter is no leaf, so that the engine can tell whether its gradient is needed
        viewed = (
            o.view_as(o) if o is not None and o.is_leaf and o.requires_grad else o for o in (feature, weight, bias)
        )
        return _linear(*viewed, groups.order, groups.pointer, self.blocks, self.text, self.irreps_out.dimension)

    def _check(self, feature: Tensor, weight: Tensor, bias: Tensor | None, groups: AtomGroups) -> None:
        """Kernels read without bounds checks, so a length that does not fit must not reach them."""
        expected = {
            "feature": (groups.n_atoms, self.irreps_in.dimension, self.channels),
            "weight": (len(self.mixed), groups.n_kinds, self.channels, self.channels),
            "bias": (groups.n_kinds, self.channels),
        }
        for (name, shape), tensor in zip(expected.items(), (feature, weight, bias), strict=True):
            if tensor is None:
                continue
            check_operand(self.text, name, tensor, feature)
            if tuple(tensor.shape) != shape:
                raise ValueError(f"{self.text}: {name} must have shape {list(shape)}, got {list(tensor.shape)}")

    def __reduce__(self):
        return type(self), (self.irreps_in, self.irreps_out, self.channels)

    def __repr__(self) -> str:
        return f"LinearFunction({str(self.irreps_in)!r}, {str(self.irreps_out)!r}, {self.channels})"


# ---- plain Torch ------------------------------------------------------------------------------------------------------


def _matrices(pointer: Tensor, blocks: Tensor):
    """(block, kind, atoms of the kind, components in, components out, has bias) of every matrix that has atoms."""
    bounds = pointer.tolist()
    for block, (start, result_start, count, biased) in enumerate(blocks.tolist()):
        inside, outside = slice(start, start + count), slice(result_start, result_start + count)
        for kind, (first, last) in enumerate(itertools.pairwise(bounds)):
            if first < last:
                yield block, kind, slice(first, last), inside, outside, bool(biased)


def _restored(ordered: Tensor, order: Tensor) -> Tensor:
    """Rows in the order by kind, back in the order of the atoms."""
    return torch.empty_like(ordered).index_copy_(0, order, ordered)


def _plain_forward(feature, weight, bias, order, pointer, blocks, components):
    ordered = feature.index_select(0, order)
    made = ordered.new_zeros(len(order), components, feature.shape[2])
    for block, kind, atoms, inside, outside, biased in _matrices(pointer, blocks):
        mixed = ordered[atoms, inside] @ weight[block, kind]
        made[atoms, outside] = mixed + bias[kind] if biased and bias is not None else mixed
    return _restored(made, order)


def _plain_gradient(feature, weight, result_bar, order, pointer, blocks, wanted):
    ordered, bar = feature.index_select(0, order), result_bar.index_select(0, order)
    channels = feature.shape[2]
    feature_bar = torch.zeros_like(ordered) if wanted[0] else None
    weight_bar = torch.zeros_like(weight) if wanted[1] else None
    bias_bar = weight.new_zeros(weight.shape[1], channels) if wanted[2] else None
    for block, kind, atoms, inside, outside, biased in _matrices(pointer, blocks):
        rows = bar[atoms, outside]
        if wanted[0]:
            feature_bar[atoms, inside] = rows @ weight[block, kind].T
        if wanted[1]:
            weight_bar[block, kind] = ordered[atoms, inside].reshape(-1, channels).T @ rows.reshape(-1, channels)
        if wanted[2] and biased:
            bias_bar[kind] = rows.sum((0, 1))
    return _restored(feature_bar, order) if wanted[0] else None, weight_bar, bias_bar


# ---- Numba ------------------------------------------------------------------------------------------------------------


def _array(tensor: Tensor | None):
    return None if tensor is None else as_array(tensor)


def _serves(tensor: Tensor) -> bool:
    """Whether there are kernels for a tensor."""
    return tensor.device.type == "cpu" and tensor.dtype in (torch.float32, torch.float64)


def _forward(feature, weight, bias, order, pointer, blocks, spec, components):
    def portable():
        return _plain_forward(feature, weight, bias, order, pointer, blocks, components)

    if not _serves(feature):
        return portable()
    index = linear_loops.LinearIndex(*map(_array, (order, pointer, blocks)))
    operands = tuple(map(_array, (feature, weight, bias)))

    def run():
        made = linear_loops.forward(module_of(spec, "numba"), *operands, index, components, kernel_threads())
        return torch.from_numpy(made)

    return by_numba(spec, ("forward", feature.dtype, bias is None), run, portable)


def _gradient(feature, weight, result_bar, order, pointer, blocks, spec, wanted):
    def portable():
        return _plain_gradient(feature, weight, result_bar, order, pointer, blocks, wanted)

    if _serves(feature):
        index = linear_loops.LinearIndex(*map(_array, (order, pointer, blocks)))
        operands = tuple(map(_array, (feature, weight, result_bar)))

        def run():
            made = linear_loops.gradient(module_of(spec, "numba"), *operands, index, wanted, kernel_threads())
            return [None if array is None else torch.from_numpy(array) for array in made]

        made = by_numba(spec, ("gradient", feature.dtype, tuple(wanted)), run, portable)
    else:
        made = portable()
    return tuple(feature.new_empty(0) if tensor is None else tensor for tensor in made)


# ---- operators --------------------------------------------------------------------------------------------------------


def _register(name: str, schema: str, returns: str, implementation):
    torch.library.define(f"carnet::{name}", f"({schema}) -> {returns}", tags=torch.Tag.pt2_compliant_tag)
    torch.library.impl(f"carnet::{name}", "default", shielded(implementation))
    return Shortcut(getattr(torch.ops.carnet, name).default, implementation)


_linear = _register("linear", _FORWARD, "Tensor", _forward)
_linear_gradient = _register("linear_gradient", _GRADIENT, "(Tensor, Tensor, Tensor)", _gradient)


@torch.library.register_fake(_linear.operator)
def _(feature, weight, bias, order, pointer, blocks, spec, components):
    return feature.new_empty(feature.shape[0], components, feature.shape[2])


@torch.library.register_fake(_linear_gradient.operator)
def _(feature, weight, result_bar, order, pointer, blocks, spec, wanted):
    shapes = (feature.shape, weight.shape, (weight.shape[1], weight.shape[2]))
    return tuple(feature.new_empty(shape if want else (0,)) for shape, want in zip(shapes, wanted, strict=True))


def _backward(ctx, result_bar):
    if result_bar is None:
        return (None,) * 6
    feature, weight, _, *index = ctx.saved_tensors
    wanted = needed(ctx, 3)
    made = _linear_gradient(feature, weight, result_bar, *index, ctx.spec, wanted)
    return (*(value if want else None for value, want in zip(made, wanted, strict=True)), *(None,) * 3)


def _tangent(ctx, tensors, tangents):
    feature, weight, _, *index = tensors
    feature_dot, weight_dot, bias_dot = tangents[:3]
    components = ctx.wanted  # the operator's last argument
    total = None
    if feature_dot is not None:
        total = _linear(feature_dot, weight, None, *index, ctx.spec, components)
    if weight_dot is not None or bias_dot is not None:
        matrices = torch.zeros_like(weight) if weight_dot is None else weight_dot
        total = added(total, _linear(feature, matrices, bias_dot, *index, ctx.spec, components))
    return (total,)


def _backward_of_gradient(ctx, *cotangents):
    """Of <feature_hat, result_bar weight^T> + <weight_hat, feature^T result_bar> + <bias_hat, sum of result_bar>."""
    feature, weight, result_bar, *index = ctx.saved_tensors
    wanted = needed(ctx, 3)
    feature_hat, weight_hat, bias_hat = (c if asked else None for c, asked in zip(cotangents, ctx.wanted, strict=True))
    total: list[Tensor | None] = [None, None, None]
    if weight_hat is not None and wanted[0]:
        total[0] = _linear_gradient(feature, weight_hat, result_bar, *index, ctx.spec, [True, False, False])[0]
    if feature_hat is not None and wanted[1]:
        total[1] = _linear_gradient(feature_hat, weight, result_bar, *index, ctx.spec, [False, True, False])[1]
    if wanted[2]:
        components = result_bar.shape[1]
        if feature_hat is not None:
            total[2] = _linear(feature_hat, weight, None, *index, ctx.spec, components)
        if weight_hat is not None or bias_hat is not None:
            matrices = torch.zeros_like(weight) if weight_hat is None else weight_hat
            total[2] = added(total[2], _linear(feature, matrices, bias_hat, *index, ctx.spec, components))
    return (*total, *(None,) * 3)


def _tangent_of_gradient(ctx, tensors, tangents):
    feature, weight, result_bar, *index = tensors
    feature_dot, weight_dot, result_dot = tangents[:3]
    total: list[Tensor | None] = [None, None, None]

    def add(wanted, *operands):
        if any(wanted):
            made = _linear_gradient(*operands, *index, ctx.spec, wanted)
            for k, value in enumerate(made):
                total[k] = added(total[k], value) if wanted[k] else total[k]

    if result_dot is not None:
        add(list(ctx.wanted), feature, weight, result_dot)
    if weight_dot is not None:
        add([ctx.wanted[0], False, False], feature, weight_dot, result_bar)
    if feature_dot is not None:
        add([False, ctx.wanted[1], False], feature_dot, weight, result_bar)
    return tuple(total)


register_autograd(_linear, _backward, _tangent)
register_autograd(_linear_gradient, _backward_of_gradient, _tangent_of_gradient)
for _operator in (_linear, _linear_gradient):
    register_vmap(_operator)

"""What the kernel benchmarks compute: random operands of a spec, the values and derivatives asked for, and their floors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

import torch
from torch import Tensor

from carnet import KernelFunction, edge_index, knot_index
from carnet.ops.kernels import module_of
from carnet.testing import assert_close
from cartensor import Irreps
from codegen import EdgeIndex, Spec, evaluate
from codegen.derivative import MARKS, derivative_chain
from codegen.families import EdgeConvolution, Harmonics, SelfCoupling, SplineConvolution
from codegen.families.spline_convolution import WINDOW
from codegen.kernel_loops import Kernel
from codegen.runtime.loops import run
from tests.benchmarks.machine import Machine

ORDERS = ("forward", "forward and first derivatives", "forward, first and second derivatives")
"""What is timed: all results of the orders up to one."""

Step = Callable[..., tuple[Tensor, ...]]


@dataclass(frozen=True)
class Size:
    """How much a kernel is given to do; the defaults are those of the tables."""

    atoms: int = 192
    edges: int = 10_000
    samples: int = 2_000
    vectors: int = 10_000
    intervals: int = 64
    channels: int = 64


@dataclass(frozen=True)
class Implementation:
    """A function of tensors, the tensors to call it with, and which of its first derivatives are differentiated again.

    Attributes:
        name: as the tables show it.
        function: operands to result.
        operands: in the layout of the function.
        differentiated: positions among the operands.
    """

    name: str
    function: Callable[..., Tensor]
    operands: tuple[Tensor, ...]
    differentiated: tuple[int, ...]

    def step(self, order: int) -> Step:
        """All that one order asks for, as a function of :meth:`arguments` without side effects.

        Order 0 gives (result); order 1 (result, its derivative by each operand, along a cotangent); order 2 (result,
        first derivatives by the operands of ``differentiated``, derivatives of these along seeds by each operand and by
        the cotangent): what training on forces needs.
        """
        count = len(self.operands)

        def values(*operands):
            return (self.function(*operands),)

        def first(*arguments):
            operands, cotangent = arguments[:count], arguments[count]
            result = self.function(*operands)
            return result, *torch.autograd.grad(result, operands, cotangent)

        def second(*arguments):
            operands, cotangent, seeds = arguments[:count], arguments[count], arguments[count + 1 :]
            result = self.function(*operands)
            wanted = [operands[k] for k in self.differentiated]
            slopes = torch.autograd.grad(result, wanted, cotangent, create_graph=True)
            return result, *slopes, *torch.autograd.grad(slopes, (*operands, cotangent), seeds)

        return (values, first, second)[order]

    def arguments(self, order: int, seed: int = 1) -> tuple[Tensor, ...]:
        """Operands, from order 1 on a random cotangent of the result, at order 2 a random seed for each first derivative."""
        if order == 0:
            return self.operands
        generator = torch.Generator().manual_seed(seed)
        with torch.no_grad():
            shape = self.function(*self.operands).shape
        dtype = self.operands[0].dtype
        cotangent = torch.randn(shape, generator=generator, dtype=dtype)
        operands = tuple(o.detach().requires_grad_() for o in self.operands)
        if order == 1:
            return *operands, cotangent
        seeds = (torch.randn(operands[k].shape, generator=generator, dtype=dtype) for k in self.differentiated)
        return *operands, cotangent.requires_grad_(), *seeds

    def call(self, order: int) -> Callable[[], tuple[Tensor, ...]]:
        """The step with its arguments, ready to be timed."""
        step, arguments = self.step(order), self.arguments(order)
        if order:
            return lambda: step(*arguments)
        return torch.no_grad()(lambda: step(*arguments))


@dataclass(frozen=True)
class Problem:
    """A kernel of this project and operands for it.

    Attributes:
        spec: the kernel.
        operands: one tensor an input of the form.
        edges: index arrays, for forms over edges.
        text: the sizes, in words.
    """

    spec: Spec
    operands: tuple[Tensor, ...]
    edges: EdgeIndex | None
    text: str

    @cached_property
    def implementation(self) -> Implementation:
        """This project's operator."""
        function = KernelFunction(self.spec)
        names = [operand.name for operand in self.spec.form().inputs]
        differentiated = tuple(k for k, name in enumerate(names) if name != self.spec.linear_operand)
        edges = self.edges
        return Implementation(
            "CarNet", lambda *operands: function(*operands, edges=edges), self.operands, differentiated
        )

    @property
    def dtype(self) -> torch.dtype:
        return self.operands[0].dtype

    @property
    def instances(self) -> int:
        """How often a loop's body runs: edges or samples."""
        return len(self.edges.centre) if self.edges else len(self.operands[0])

    def kernel_call(self, order: int, threads: int) -> Callable[[], list[Tensor]]:
        """The same work as the operator's, by its compiled kernels alone: no Torch operator, no autograd."""
        module = module_of(self.spec.text, "numba")
        arrays = [argument.detach().numpy() for argument in self.implementation.arguments(order)]
        index = self.edges and self.edges.map(Tensor.numpy)
        count = len(self.operands)
        differentiated = self.implementation.differentiated
        wanted = [order < 2 or k in differentiated for k in range(count)]

        def call() -> list[Tensor]:
            results = [*run(module, 0, arrays[:count], index, threads=threads)]
            if order:
                results += run(module, 1, arrays[: count + 1], index, wanted, threads)
            if order == 2:
                results += run(module, 2, arrays, index, threads=threads)
            return [torch.from_numpy(result) for result in results if result is not None]

        return call

    def floors(self, order: int, costs: Sequence[LoopCost], machine: Machine) -> tuple[float, float]:
        """Seconds below which arithmetic and memory do not let the orders up to one go."""
        return (
            machine.arithmetic_floor(self.fused_operations(order, costs)),
            machine.memory_floor(self.compulsory_bytes(order)),
        )

    def fused_operations(self, order: int, costs: Sequence[LoopCost]) -> int:
        """Operations of all loops up to an order, a multiplication with an addition counted as one."""
        skipped = set()
        if order == 2 and self.spec.linear_operand is not None:
            skipped = {f"{self.spec.linear_operand}_{MARKS[0]}"}
        return self.instances * sum(c.fused for c in costs if c.order <= order and not skipped.issuperset(c.outputs))

    def compulsory_bytes(self, order: int) -> int:
        """Bytes of what the kernels up to an order read and write, each array once a kernel."""

        def size(tensors: Sequence[Tensor]) -> int:
            return sum(tensor.nbytes for tensor in tensors if tensor is not None)

        arguments = self.implementation.arguments(min(order, 1))
        with torch.no_grad():
            result = size([self.implementation.function(*self.operands)])
        operands, index = size(self.operands), size(self.edges or ())
        seeds = size([arguments[k] for k in self.implementation.differentiated])
        total = operands + index + result
        if order == 1:
            total += operands + index + result + operands
        elif order == 2:
            total += operands + index + result + seeds
            total += operands + index + result + seeds + operands + result
        return total

    def check(self, order: int) -> None:
        """Compare the operator with the plain evaluator, all results of the orders up to one.

        Raises:
            AssertionError: they differ by more than the precision allows.
        """
        implementation = self.implementation
        arguments = implementation.arguments(order)
        found = list(implementation.step(order)(*arguments))
        forms = derivative_chain(self.spec.form(), order, self.spec.linear_operand)
        indices, sizes = {}, {}
        if self.edges:
            arrays = self.edges.map(Tensor.numpy)
            indices = {name: getattr(arrays, name) for name in ("centre", "neighbour", "knot")}
            sizes = {"n_atoms": arrays.n_atoms, "n_knots": arrays.n_intervals - 1 + WINDOW}
        for k, form in enumerate(forms):
            operands = {o.name: a.detach().numpy() for o, a in zip(form.inputs, arguments, strict=k == order)}
            expected = evaluate(form, operands, indices, **sizes)
            skipped = f"{self.spec.linear_operand}_{MARKS[0]}" if (k, order) == (1, 2) else None
            for name, value in expected.items():
                if name != skipped:
                    assert_close(found.pop(0), value, k, dtype=self.dtype)


@dataclass(frozen=True)
class LoopCost:
    """Fused operations of one instance of a generated loop, and what it makes."""

    order: int
    outputs: tuple[str, ...]
    fused: int


@cache
def loop_costs(spec: Spec) -> tuple[LoopCost, ...]:
    """The counts that the generator states for its loops."""
    return tuple(
        LoopCost(loop.order, loop.body.form.outputs, loop.body.fused_operations()) for loop in Kernel(spec).loops
    )


def convolution_spec(max_weight: int, channels: int, splines: bool) -> EdgeConvolution:
    """All polar paths up to a weight."""
    irreps = Irreps.polar(max_weight)
    return (SplineConvolution if splines else EdgeConvolution)(irreps, max_weight, irreps, "full", channels)


def convolution(max_weight: int, dtype: torch.dtype, size: Size, splines: bool) -> Problem:
    """Random features and weights on random pairs of atoms, as many for each centre."""
    spec = convolution_spec(max_weight, size.channels, splines)
    generator = torch.Generator().manual_seed(0)
    centre = torch.arange(size.edges) * size.atoms // size.edges
    neighbour = torch.randint(0, size.atoms, (size.edges,), generator=generator)
    edges = edge_index(centre, neighbour, size.atoms)
    if splines:
        knot = torch.randint(0, size.intervals, (size.edges,), generator=generator)
        edges = knot_index(edges, knot, size.intervals)
    rows = {"neighbour": size.atoms, "edge": size.edges, "knot": size.intervals + WINDOW - 1}
    text = f"{size.edges:,} edges of {size.atoms} atoms, {size.channels} channels, {len(spec.paths())} paths"
    return Problem(spec, _random_operands(spec, rows, dtype, generator), edges, text)


def self_coupling_spec(max_weight: int, channels: int) -> SelfCoupling:
    irreps = Irreps.polar(max_weight)
    return SelfCoupling(irreps, irreps, "full", 3, channels)


def self_coupling(max_weight: int, dtype: torch.dtype, size: Size) -> Problem:
    spec = self_coupling_spec(max_weight, size.channels)
    paths = " + ".join(str(len(spec.paths(degree))) for degree in range(2, spec.degree + 1))
    text = f"{size.samples:,} atoms, {size.channels} channels, degree {spec.degree}, {paths} paths"
    operands = _random_operands(spec, {"batch": size.samples}, dtype, torch.Generator().manual_seed(0))
    return Problem(spec, operands, None, text)


def harmonics(max_weight: int, dtype: torch.dtype, size: Size) -> Problem:
    spec = Harmonics(max_weight)
    operands = _random_operands(spec, {"batch": size.vectors}, dtype, torch.Generator().manual_seed(0))
    unit = tuple(torch.nn.functional.normalize(operand) for operand in operands)
    return Problem(spec, unit, None, f"{size.vectors:,} vectors")


def _random_operands(
    spec: Spec, rows: dict[str, int], dtype: torch.dtype, generator: torch.Generator
) -> tuple[Tensor, ...]:
    """One normally distributed tensor an input of the form."""
    form = spec.form()
    shapes = [
        ([rows[o.axis]] if o.axis in rows else []) + [o.stored] + ([form.channels] if o.channels else [])
        for o in form.inputs
    ]
    return tuple(torch.randn(shape, generator=generator, dtype=dtype) for shape in shapes)

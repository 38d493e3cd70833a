"""Kernels as functions of NumPy arrays: made on first use, with generated first and second derivatives.

>>> import numpy as np
>>> from codegen import kernel
>>> cross = kernel("coupling 1 1 1 1 legendre")
>>> x, y = np.array([[[1.0], [0.0], [0.0]]]), np.array([[[0.0], [1.0], [0.0]]])
>>> cross.forward(x, y).ravel()
array([0., 0., 1.])
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from codegen.cache import load
from codegen.derivative import derivative_chain
from codegen.explain import explain
from codegen.families import Spec, form_spec, read_spec
from codegen.form import Form, Operand
from codegen.header import ORDER_NAMES
from codegen.kernel_loops import Kernel
from codegen.runtime.loops import EdgeIndex, run
from codegen.targets import TARGETS

FLOATS = (np.dtype(np.float32), np.dtype(np.float64))


class ArrayKernel:
    """A kernel on the CPU, made by :func:`kernel`.

    The three functions take arrays of one dtype, float32 or float64, shaped as :meth:`inputs` says, and for forms over
    edges an :class:`EdgeIndex`. Each result is the same to the last bit for any number of threads.
    """

    def __init__(self, spec: Spec):
        self.spec = form_spec(spec)
        self._form = self.spec.form()
        self._chain: dict[int, Form] = {0: self._form}

    @property
    def text(self) -> str:
        """The spec as text, with all its arguments."""
        return self.spec.text

    def inputs(self, order: int = 0) -> tuple[Operand, ...]:
        """What forward (order 0), gradient (1) and second (2) take: names, shapes, axes."""
        return self._differentiated(order).inputs

    def outputs(self, order: int = 0) -> tuple[Operand, ...]:
        """What they return."""
        return self._differentiated(order).output_operands

    def forward(self, *operands: np.ndarray, edges: EdgeIndex | None = None, threads: int = 1) -> np.ndarray:
        """The kernel's value.

        Raises:
            ValueError: an operand's shape or dtype does not fit, or edges are missing; the message names it.
        """
        (result,) = self._run(0, operands, edges, None, threads)
        return result

    def gradient(
        self,
        *operands: np.ndarray,
        edges: EdgeIndex | None = None,
        wanted: Sequence[str] | None = None,
        threads: int = 1,
    ) -> tuple[np.ndarray, ...]:
        """The vector-Jacobian product: operands and a cotangent of the value -> a cotangent of each operand.

        Args:
            wanted: names of the outputs that are returned, such as ``first_bar``; all of them unless given. Loops that
                make nothing wanted are not run.

        Raises:
            ValueError: as for :meth:`forward`.
        """
        return self._run(1, operands, edges, wanted, threads)

    def second(
        self,
        *operands: np.ndarray,
        edges: EdgeIndex | None = None,
        wanted: Sequence[str] | None = None,
        threads: int = 1,
    ) -> tuple[np.ndarray, ...]:
        """The vector-Jacobian product of :meth:`gradient`: its inputs and a cotangent of each of its outputs -> a
        cotangent of each of its inputs. Arguments and errors as there."""
        return self._run(2, operands, edges, wanted, threads)

    def source(self, target: str = "numba") -> str:
        """The generated module of a backend.

        Raises:
            ValueError: there is no such backend.
        """
        if target not in TARGETS:
            raise ValueError(f"no backend {target!r}: expected one of {', '.join(TARGETS)}")
        return TARGETS[target](self.spec)

    def explain(self) -> str:
        """In words: the loop that the kernel stands for, its paths, and what it costs."""
        return explain(self.spec)

    def operation_counts(self) -> dict[str, int]:
        """Additions and multiplications of each loop, for one instance with all its channels."""
        return self._kernel.operation_counts()

    @cached_property
    def _kernel(self) -> Kernel:
        return Kernel(self.spec)

    def _differentiated(self, order: int) -> Form:
        if order not in range(len(ORDER_NAMES)):
            raise ValueError(f"kernels have derivatives of order 0 to {len(ORDER_NAMES) - 1}, got {order}")
        if order not in self._chain:
            self._chain.update(enumerate(derivative_chain(self._form, order, self.spec.linear_operand)))
        return self._chain[order]

    def _run(
        self,
        order: int,
        operands: Sequence[np.ndarray],
        edges: EdgeIndex | None,
        wanted: Sequence[str] | None,
        threads: int,
    ) -> tuple[np.ndarray, ...]:
        form = self._differentiated(order)
        names = form.outputs if wanted is None else tuple(wanted)
        unknown = [name for name in names if name not in form.outputs]
        if unknown:
            raise ValueError(f"{self._label(order)} returns {', '.join(form.outputs)}, not {', '.join(unknown)}")
        if threads < 1:
            raise ValueError(f"{self._label(order)}: threads must be 1 or more, got {threads}")
        arrays = self._checked(order, form, operands, edges)
        results = run(load(self.spec, "numba"), order, arrays, edges, [name in names for name in form.outputs], threads)
        found = dict(zip(form.outputs, results, strict=True))
        return tuple(found[name] for name in names)

    def _checked(
        self, order: int, form: Form, operands: Sequence[np.ndarray], edges: EdgeIndex | None
    ) -> list[np.ndarray]:
        """The operands as contiguous arrays; kernels read without bounds checks, so what does not fit stops here."""
        label = self._label(order)
        if len(operands) != len(form.inputs):
            raise ValueError(f"{label} takes {', '.join(o.name for o in form.inputs)}; got {len(operands)} operands")
        if (edges is not None) != form.uses_edges:
            raise ValueError(f"{label} takes {'edges, an EdgeIndex' if form.uses_edges else 'no edges'}")
        if any(o.axis == "knot" for o in form.inputs) and edges.knot is None:
            raise ValueError(f"{label} takes edges with knots: EdgeIndex.from_pairs(..., knot, n_intervals)")
        # read-only arrays are another type to Numba, which would compile the kernel again: copies cost less
        arrays = [_native(np.require(operand, requirements=("C", "A", "W"))) for operand in operands]
        for operand, array in zip(form.inputs, arrays, strict=True):
            expected = self._shape(operand, form, arrays, edges)
            if array.shape != expected:
                raise ValueError(
                    f"{label}: {operand.name} must have shape {operand.shape_text(form.channels)}, here {list(expected)}, "
                    f"got {list(array.shape)}"
                )
            if array.dtype != arrays[0].dtype or array.dtype not in FLOATS:
                beside = "" if array.dtype == arrays[0].dtype else f", {form.inputs[0].name} {arrays[0].dtype}"
                raise ValueError(
                    f"{label}: operands must share one dtype, float32 or float64; {operand.name} has {array.dtype}{beside}"
                )
        return arrays

    def _shape(
        self, operand: Operand, form: Form, arrays: Sequence[np.ndarray], edges: EdgeIndex | None
    ) -> tuple[int, ...]:
        """The shape that an operand must have beside the others; the first over samples sets their number."""
        tail = (operand.stored, *((form.channels,) if operand.channels else ()))
        if operand.axis == "shared":
            return tail
        if operand.axis == "batch":
            first = next(array for o, array in zip(form.inputs, arrays, strict=True) if o.axis == "batch")
            return (*first.shape[:1], *tail)
        if operand.axis == "edge":
            return (len(edges.centre), *tail)
        if operand.axis == "knot":  # each interval of the grid sees a window of knots
            return (edges.n_intervals - 1 + operand.components // operand.stored, *tail)
        return (edges.n_atoms, *tail)

    def _label(self, order: int) -> str:
        return self.text if order == 0 else f"{self.text}, {ORDER_NAMES[order]}"

    def __reduce__(self):
        return type(self), (self.spec,)

    def __repr__(self) -> str:
        return f"kernel({self.text!r})"


def _native(array: np.ndarray) -> np.ndarray:
    """The same numbers in this machine's order of bytes, which files of other machines need not have."""
    return array if array.dtype.isnative else array.astype(array.dtype.newbyteorder("="))


def kernel(spec: Spec | str) -> ArrayKernel:
    """The kernel that a spec names, for NumPy arrays; ``carnet.KernelFunction`` is the same for Torch.

    Args:
        spec: a spec, or its text as on the command line: ``kernel("coupling 1 1 2 64")``.

    Raises:
        SpecError: the text names no kernel, or one that is no form.
    """
    return ArrayKernel(read_spec(spec) if isinstance(spec, str) else spec)

"""Vectors in Numba: blocks of neighbouring array elements that generated kernels load, combine with + - *, and store.

Left to itself the compiler vectorises a long loop body only where it can prove what it needs, and then with half of the
registers' width; a kernel that names its vectors is vectorised on every machine, and what it keeps in registers is for
the generator to say. A ``Lanes(dtype, count)`` is one LLVM vector. Outside of compiled code the same functions work on
slices of NumPy arrays, so that a kernel can be stepped through as plain Python.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

import llvmlite.binding as llvm
import numpy as np
from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.core.typing.templates import AbstractTemplate, infer_global, signature
from numba.extending import lower_builtin, models, register_model


@lru_cache(maxsize=1)
def register_bytes() -> int:
    """Bytes of the machine's vector registers: 64 with AVX-512, 32 with AVX, else 16."""
    try:
        features = llvm.get_host_cpu_features()
    except RuntimeError:  # LLVM cannot tell on this machine
        return 16
    return 64 if features.get("avx512f") else 32 if features.get("avx") else 16


def lane_count(channels: int, itemsize: int) -> int:
    """Elements of a block: the largest divisor of the channel count that fits into a register."""
    return max(n for n in range(1, max(1, register_bytes() // itemsize) + 1) if channels % n == 0)


class Lanes(types.Type):
    """Numba's type of a block of ``count`` elements."""

    def __init__(self, dtype: types.Float, count: int):
        self.dtype, self.count = dtype, count
        super().__init__(name=f"Lanes({dtype}, {count})")


@register_model(Lanes)
class _LanesModel(models.PrimitiveModel):
    def __init__(self, manager, lanes: Lanes):
        super().__init__(manager, lanes, ir.VectorType(manager.lookup(lanes.dtype).get_value_type(), lanes.count))


def _splat(builder, value, count: int):
    """A vector whose every lane is ``value``."""
    vector = ir.VectorType(value.type, count)
    undefined = ir.Constant(vector, ir.Undefined)
    single = builder.insert_element(undefined, value, ir.Constant(ir.IntType(32), 0))
    mask = ir.Constant(ir.VectorType(ir.IntType(32), count), [0] * count)
    return builder.shuffle_vector(single, undefined, mask)


def _define_arithmetic(function: Callable, instruction: str) -> None:
    """Let an operator act on lanes, and on lanes and a number."""

    def generic(self, arguments, keywords):
        lanes = [a for a in arguments if isinstance(a, Lanes)]
        if len(arguments) == 2 and lanes and all(a in (lanes[0], lanes[0].dtype) for a in arguments):
            return signature(lanes[0], *arguments)

    def lower(context, builder, sig, arguments):
        count = sig.return_type.count
        vectors = [
            a if isinstance(t, Lanes) else _splat(builder, a, count) for t, a in zip(sig.args, arguments, strict=True)
        ]
        return getattr(builder, instruction)(*vectors)

    infer_global(function)(type(f"Lanes_{instruction}", (AbstractTemplate,), {"key": function, "generic": generic}))
    for operands in ((Lanes, Lanes), (Lanes, types.Float), (types.Float, Lanes)):
        lower_builtin(function, *operands)(lower)


for _function, _instruction in (
    (operator.add, "fadd"),
    (operator.sub, "fsub"),
    (operator.mul, "fmul"),
    (operator.iadd, "fadd"),
):
    _define_arithmetic(_function, _instruction)


@infer_global(operator.neg)
class _Negated(AbstractTemplate):
    def generic(self, arguments, keywords):
        if isinstance(arguments[0], Lanes):
            return signature(arguments[0], arguments[0])


@lower_builtin(operator.neg, Lanes)
def _negate(context, builder, sig, arguments):
    return builder.fneg(arguments[0])


class Operations(NamedTuple):
    """What a kernel calls. A place in a flat array is where something starts plus an offset that is mostly a literal: two
    arguments, so that a kernel of thousands of them spells out (and Numba types) no additions.

    Attributes:
        width: (array) -> elements of a block.
        get: (array, start, offset) -> one element; Numba's own indexing would also count from the end.
        put: (array, start, offset, number).
        load: (array, start, offset) -> lanes.
        store: (array, start, offset, lanes or number).
        fetch: (array, start, offset) asks for the line of memory around an element ahead of its use; harmless anywhere.
        splat: (array, number) -> lanes of the array's dtype, all equal.
        total: (lanes) -> their sum, always added in the same order.
    """

    width: Callable
    get: Callable
    put: Callable
    load: Callable
    store: Callable
    fetch: Callable
    splat: Callable
    total: Callable


@cache
def operations(channels: int) -> Operations:
    """The functions for arrays with this many channels."""

    def width(array):
        return lane_count(channels, array.dtype.itemsize)

    def get(array, start, offset):
        return array[start + offset]

    def put(array, start, offset, value):
        array[start + offset] = value

    def block(array, first):
        return array[first : first + lane_count(channels, array.dtype.itemsize)]

    def load(array, start, offset):
        return block(array, start + offset).copy()

    def store(array, start, offset, value):
        block(array, start + offset)[:] = value

    def fetch(array, start, offset):
        pass

    def splat(array, value):
        return np.full(lane_count(channels, array.dtype.itemsize), value, array.dtype)

    def total(value):
        return value.sum()

    def lanes_of(array) -> Lanes:
        return Lanes(array.dtype, lane_count(channels, array.dtype.bitwidth // 8))

    def typed(function: Callable, sign: Callable) -> None:
        def generic(self, arguments, keywords):
            return sign(*arguments)

        template = type(function.__name__, (AbstractTemplate,), {"key": function, "generic": generic})
        infer_global(function, types.Function(template))

    def element_at(context, builder, array_type, array, start, offset):
        """Pointer to an element. The array stays a value: thousands of copies in memory would take minutes to optimise."""
        return builder.gep(
            context.data_model_manager[array_type].get(builder, array, "data"), [builder.add(start, offset)]
        )

    def vector_at(context, builder, array_type, array, start, offset):
        """Pointer to a block."""
        element = element_at(context, builder, array_type, array, start, offset)
        return builder.bitcast(element, ir.VectorType(element.type.pointee, lanes_of(array_type).count).as_pointer())

    typed(width, lambda array: signature(types.intp, array))
    typed(get, lambda array, start, offset: signature(array.dtype, array, types.intp, types.intp))
    typed(put, lambda array, start, offset, value: signature(types.void, array, types.intp, types.intp, array.dtype))
    typed(load, lambda array, start, offset: signature(lanes_of(array), array, types.intp, types.intp))
    typed(store, lambda array, start, offset, value: signature(types.void, array, types.intp, types.intp, value))
    typed(fetch, lambda array, start, offset: signature(types.void, array, types.intp, types.intp))
    typed(splat, lambda array, value: signature(lanes_of(array), array, array.dtype))
    typed(total, lambda value: signature(value.dtype, value))

    @lower_builtin(width, types.Array)
    def _(context, builder, sig, arguments):
        # registers that spill go to the stack, which is aligned to 16 bytes only unless the function says otherwise
        builder.function.attributes.alignstack = register_bytes()
        builder.function.attributes.add("nounwind")  # llvmlite prints the alignment beside other attributes only
        return context.get_constant(types.intp, lanes_of(sig.args[0]).count)

    @lower_builtin(get, types.Array, types.Integer, types.Integer)
    def _(context, builder, sig, arguments):
        return builder.load(element_at(context, builder, sig.args[0], *arguments))

    @lower_builtin(put, types.Array, types.Integer, types.Integer, types.Float)
    def _(context, builder, sig, arguments):
        *place, value = arguments
        builder.store(value, element_at(context, builder, sig.args[0], *place))
        return context.get_dummy_value()

    @lower_builtin(load, types.Array, types.Integer, types.Integer)
    def _(context, builder, sig, arguments):
        block = builder.load(vector_at(context, builder, sig.args[0], *arguments))
        block.align = sig.args[0].dtype.bitwidth // 8
        return block

    def lower_store(context, builder, sig, arguments):
        *place, value = arguments
        if not isinstance(sig.args[3], Lanes):
            value = _splat(builder, value, lanes_of(sig.args[0]).count)
        stored = builder.store(value, vector_at(context, builder, sig.args[0], *place))
        stored.align = sig.args[0].dtype.bitwidth // 8
        return context.get_dummy_value()

    lower_builtin(store, types.Array, types.Integer, types.Integer, Lanes)(lower_store)
    lower_builtin(store, types.Array, types.Integer, types.Integer, types.Float)(lower_store)

    @lower_builtin(fetch, types.Array, types.Integer, types.Integer)
    def _(context, builder, sig, arguments):
        number, pointer = ir.IntType(32), ir.IntType(8).as_pointer()
        kind = ir.FunctionType(ir.VoidType(), [pointer, number, number, number])
        prefetch = cgutils.get_or_insert_function(builder.module, kind, "llvm.prefetch.p0i8")
        place = builder.bitcast(element_at(context, builder, sig.args[0], *arguments), pointer)
        read, second_cache, data = (ir.Constant(number, value) for value in (0, 2, 1))
        builder.call(prefetch, [place, read, second_cache, data])
        return context.get_dummy_value()

    @lower_builtin(splat, types.Array, types.Float)
    def _(context, builder, sig, arguments):
        return _splat(builder, arguments[1], sig.return_type.count)

    @lower_builtin(total, Lanes)
    def _(context, builder, sig, arguments):
        (lanes,) = arguments
        count = sig.args[0].count
        while count % 2 == 0:  # halves onto each other: a tree of fixed shape
            count //= 2
            halves = [
                builder.shuffle_vector(
                    lanes,
                    ir.Constant(lanes.type, ir.Undefined),
                    ir.Constant(ir.VectorType(ir.IntType(32), count), list(range(start, start + count))),
                )
                for start in (0, count)
            ]
            lanes = builder.fadd(*halves)
        numbers = [builder.extract_element(lanes, ir.Constant(ir.IntType(32), k)) for k in range(count)]
        result = numbers[0]
        for number in numbers[1:]:
            result = builder.fadd(result, number)
        return result

    return Operations(width, get, put, load, store, fetch, splat, total)

"""What compiled functions of several threads need to tell each other things through whole numbers in memory."""

from __future__ import annotations

import sys

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from .arguments import WORD


def _place(builder: ir.IRBuilder, arguments: list) -> ir.Value:
    start, index = arguments[:2]
    return builder.gep(builder.inttoptr(start, WORD.as_pointer()), [index])


@intrinsic
def seen(typing_context, start, k):
    """The k-th whole number at an address, as other threads left it."""

    def lower(context, builder, signature, arguments):
        return builder.load_atomic(_place(builder, arguments), "seq_cst", 8)

    return types.int64(types.int64, types.int64), lower


@intrinsic
def add(typing_context, start, k, number):
    """Add to the k-th whole number at an address; what it was before."""

    def lower(context, builder, signature, arguments):
        return builder.atomic_rmw("add", _place(builder, arguments), arguments[2], "seq_cst")

    return types.int64(types.int64, types.int64, types.int64), lower


@intrinsic
def put(typing_context, start, k, number):
    """Set the k-th whole number at an address, before what this thread does next."""

    def lower(context, builder, signature, arguments):
        builder.store_atomic(arguments[2], _place(builder, arguments), "seq_cst", 8)
        return context.get_dummy_value()

    return types.void(types.int64, types.int64, types.int64), lower


@intrinsic
def give_way(typing_context):
    """Let another thread have the core, if one wants it."""

    def lower(context, builder, signature, arguments):
        name = "SwitchToThread" if sys.platform == "win32" else "sched_yield"
        kind = ir.FunctionType(ir.IntType(32), [])
        builder.call(cgutils.get_or_insert_function(builder.module, kind, name), [])
        return context.get_dummy_value()

    return types.void(), lower

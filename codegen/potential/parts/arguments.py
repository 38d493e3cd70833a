"""Arguments of compiled functions as addresses: all functions then are called alike, as (begin, end, arguments, real), also by
other compiled code that knows no more of them.

For each argument there are two whole numbers: address and length of an array, or a number and zero. ``real`` is the precision,
np.float32 or np.float64.

Imports: Numba, llvmlite, NumPy.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

import numpy as np
from llvmlite import ir
from numba import carray, from_dtype, njit, types
from numba.extending import intrinsic

WORD = ir.IntType(64)
OPAQUE = ir.IntType(8).as_pointer()


def packed(arguments: Sequence[np.ndarray | int]) -> np.ndarray:
    """Arguments as whole numbers; whoever uses them keeps the arrays alive.

    Args:
        arguments: flat arrays in one piece, and numbers.
    """
    words = []
    for argument in arguments:
        is_array = isinstance(argument, np.ndarray)
        words += (argument.ctypes.data, argument.size) if is_array else (int(argument), 0)
    return np.array(words, np.int64)


@lru_cache(maxsize=None)
def address(function: Callable, dtype: np.dtype) -> int:
    """Where the machine code of a compiled function lies that takes (begin, end, arguments, real)."""
    whole = types.int64
    signature = types.void(whole, whole, whole, types.NumberClass(from_dtype(dtype)))
    made = function.get_compile_result(signature)
    return made.library.get_pointer_to_function(made.fndesc.llvm_cfunc_wrapper_name)


# ---- inside compiled functions ------------------------------------------------------------------------------------------


@intrinsic
def word(typing_context, place, k):
    """The k-th whole number at an address."""

    def lower(context, builder, signature, arguments):
        start, index = arguments
        return builder.load(builder.gep(builder.inttoptr(start, WORD.as_pointer()), [index]))

    return types.int64(types.int64, types.int64), lower


@intrinsic
def _pointer(typing_context, place):
    def lower(context, builder, signature, arguments):
        return builder.inttoptr(arguments[0], OPAQUE)

    return types.voidptr(types.int64), lower


@njit
def array(arguments, k, dtype):
    """The k-th argument, an array of this dtype."""
    return carray(_pointer(word(arguments, 2 * k)), (word(arguments, 2 * k + 1),), dtype)


@njit
def number(arguments, k):
    """The k-th argument, a whole number."""
    return word(arguments, 2 * k)


@intrinsic
def call(typing_context, function, begin, end, arguments):
    """Call the function at an address; its precision is known to it."""

    def lower(context, builder, signature, values):
        kind = ir.FunctionType(OPAQUE, [WORD, WORD, WORD, OPAQUE])
        function, *rest = values
        builder.call(builder.inttoptr(function, kind.as_pointer()), [*rest, ir.Constant(OPAQUE, None)])
        return context.get_dummy_value()

    whole = types.int64
    return types.void(whole, whole, whole, whole), lower

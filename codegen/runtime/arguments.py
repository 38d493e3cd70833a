"""Arguments of compiled functions as addresses: all functions then are called alike, as (begin, end, spare, arguments, real),
also by other compiled code that knows no more of them.

A function works on atoms from begin to end. For each argument there are three whole numbers: address and length of an array
and whether it holds rows of these atoms alone, from row ``spare`` on, which stay in the cache until the next function needs
them; or a number and zeros. ``real`` is the precision, np.float32 or np.float64.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from llvmlite import ir
from numba import carray, from_dtype, njit, types
from numba.extending import intrinsic

WORD = ir.IntType(64)
OPAQUE = ir.IntType(8).as_pointer()


class Passing(NamedTuple):
    """Rows that one function hands to the next, of the atoms that a thread is at.

    Attributes:
        array: flat, as many rows as all threads together are at.
    """

    array: np.ndarray


Argument = np.ndarray | Passing | int


def packed(arguments: Sequence[Argument]) -> np.ndarray:
    """Arguments as whole numbers; whoever uses them keeps the arrays alive.

    Args:
        arguments: flat arrays in one piece, and numbers.
    """
    words = []
    for argument in arguments:
        array = argument.array if isinstance(argument, Passing) else argument
        is_array = isinstance(array, np.ndarray)
        if is_array and not array.flags.c_contiguous:
            raise ValueError("an array in pieces cannot be told by its address")
        words += (array.ctypes.data, array.size) if is_array else (int(array), 0)
        words.append(isinstance(argument, Passing))
    return np.array(words, np.int64)


@cache
def address(function: Callable, dtype: np.dtype) -> int:
    """Where the machine code of a compiled function lies that takes (begin, end, spare, arguments, real)."""
    whole = types.int64
    signature = types.void(whole, whole, whole, whole, types.NumberClass(from_dtype(dtype)))
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
def array_at(place, size, dtype):
    """The array of this size and dtype at an address."""
    return carray(_pointer(place), (size,), dtype)


@njit
def array(arguments, k, dtype):
    """The k-th argument, an array of this dtype."""
    return array_at(word(arguments, 3 * k), word(arguments, 3 * k + 1), dtype)


@njit
def number(arguments, k):
    """The k-th argument, a whole number."""
    return word(arguments, 3 * k)


@njit
def first_row(arguments, k, begin, spare):
    """What to add to an atom's number for its row in the k-th argument."""
    return word(arguments, 3 * k + 2) * (spare - begin)


@intrinsic
def call(typing_context, function, begin, end, spare, arguments):
    """Call the function at an address; its precision is known to it."""

    def lower(context, builder, signature, values):
        kind = ir.FunctionType(OPAQUE, [WORD, WORD, WORD, WORD, OPAQUE])
        function, *rest = values
        builder.call(builder.inttoptr(function, kind.as_pointer()), [*rest, ir.Constant(OPAQUE, None)])
        return context.get_dummy_value()

    whole = types.int64
    return types.void(whole, whole, whole, whole, whole), lower

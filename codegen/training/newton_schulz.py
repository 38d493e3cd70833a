"""The Newton-Schulz iteration on matrices of one shape, as calls of generated products.

A matrix X [rows, columns], rows >= columns, becomes X p(X^T X) times and again, with one polynomial p of second degree. Of a
long matrix only X^T X takes part, [columns, columns]: it becomes G p(G)^2, and the polynomials of all iterations are multiplied
with each other before X is. Errors of its small eigenvalues grow twelvefold an iteration, so it is made anew from X midway.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numba import njit

from codegen.cache import load_made
from codegen.potential.render import linear_module
from codegen.runtime.allocation import allocated
from codegen.runtime.arguments import Argument, address, array, call, number, packed
from codegen.training.plan import COMMAND
from codegen.training.render import symmetric_product_module

compiled = njit(nogil=True, cache=True, error_model="numpy", fastmath={"contract", "nsz"})

LONG = 1.5
"""Rows a column from which on X^T X takes part alone: products of small matrices are then fewer operations."""

TOGETHER = 3
"""Iterations of a long matrix before X^T X is made anew: where there are small singular values the result in single precision
errs by 2e-5 then, and by 2e-2 without."""


@compiled
def polynomial(begin, end, spare, arguments, real):
    """first, third and fifth coefficient of an odd polynomial; G and its square [size, size] -> first 1 + third G + fifth G^2,
    in place of the square."""
    coefficients, size = array(arguments, 0, np.float64), number(arguments, 1)
    gram, square = array(arguments, 2, real), array(arguments, 3, real)
    first, third, fifth = real(coefficients[0]), real(coefficients[1]), real(coefficients[2])
    for k in range(size * size):
        square[k] = third * gram[k] + fifth * square[k]
    for k in range(size):
        square[k * (size + 1)] += first


@compiled
def follow(calls):
    """Make calls one after the other: [calls * 4] function, begin, end and arguments."""
    for k in range(0, calls.size, 4):
        call(calls[k], calls[k + 1], calls[k + 2], 0, calls[k + 3])  # type: ignore[call-arg]


class Iteration:
    """Calls that make singular values of one matrix equal, in work arrays of one thread.

    Args:
        rows: of the matrix.
        columns: at most as many.
        coefficients: of x, x^3 and x^5 in each iteration.
        steps: how many iterations.
        dtype: precision.

    Attributes:
        operand: [rows * columns] where the matrix is put, with a Frobenius norm of one.
        result: [rows * columns] where it is afterwards, which is another place.
        calls: to be followed.
    """

    def __init__(self, rows: int, columns: int, coefficients: Sequence[float], steps: int, dtype: np.dtype):
        self._dtype, self._rows, self._columns = dtype, rows, columns
        self._words: list[np.ndarray] = []
        self._held: list[tuple[Argument, ...]] = []
        self._made: list[tuple[int, int, int, int]] = []
        widths = (columns, columns)
        self._map = load_made("linear", repr(("linear", widths)), lambda: linear_module(*widths, COMMAND)).apply
        self._product = load_made(
            "symmetric_product", repr(columns), lambda: symmetric_product_module(columns, COMMAND)
        ).gradient
        self._coefficients = np.array(coefficients, np.float64)
        self._one, self._alike = np.array([1, 0, 0]), np.zeros(rows, np.int64)
        self._order, self._bias, self._none = np.arange(rows), np.zeros(columns, dtype), np.zeros(0, dtype)
        self._free = [allocated((columns * columns,), dtype) for _ in range(4)]
        self.operand, *others = (allocated((rows * columns,), dtype) for _ in range(3))
        self.result = self.operand
        left = steps
        while left:
            together = min(left, TOGETHER) if rows >= LONG * columns else 1
            factor = self._factor(together)
            sizes = (columns, columns, 0)
            self._call(self._map, (self._alike, 1, self._one, *sizes, self.result, factor, self._bias, others[0]), rows)
            self._free.append(factor)
            self.result, others = others[0], others[::-1]
            left -= together
        self.calls = np.array(self._made, np.int64).reshape(-1)

    def _factor(self, iterations: int) -> np.ndarray:
        """What the matrix is multiplied by in some iterations: the product of their polynomials of X^T X."""
        gram = self._transposed_product(self.result, self.result, self._rows)
        factors: list[np.ndarray] = []
        for later in reversed(range(iterations)):
            factors.append(self._transposed_product(gram, gram, self._columns))
            self._call(polynomial, (self._coefficients, self._columns, gram, factors[-1]), 1)
            if later:
                half = self._transposed_product(factors[-1], gram, self._columns)
                self._free.append(gram)
                gram = self._transposed_product(factors[-1], half, self._columns)
                self._free.append(half)
            if len(factors) == 2:
                both = self._transposed_product(factors[0], factors[1], self._columns)
                self._free += factors
                factors = [both]
        self._free.append(gram)
        return factors[0]

    def _transposed_product(self, first: np.ndarray, second: np.ndarray, rows: int) -> np.ndarray:
        """The product of two matrices of ``rows`` rows, the first transposed; of symmetric ones simply their product."""
        made, size = self._free.pop(), self._columns
        arguments = (self._order, np.array([0, rows]), self._one, size, size, size, 1, made, self._none, first, second)
        self._call(self._product, arguments, 1)
        return made

    def _call(self, function: Callable, arguments: tuple[Argument, ...], end: int) -> None:
        self._held.append(arguments)
        self._words.append(packed(arguments))
        self._made.append((address(function, self._dtype), 0, end, self._words[-1].ctypes.data))

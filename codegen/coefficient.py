"""Exact coefficients by number: passes compare, multiply and hash small integers instead of exact numbers."""

from __future__ import annotations

from threading import Lock

from cartensor.surd import Surd

ONE, MINUS_ONE, ZERO = 0, 1, 2
"""The codes of 1, -1 and 0."""


class CoefficientTable:
    """Every distinct exact number once; results of arithmetic are remembered.

    Codes follow the order of first use, so nothing that ends up in generated text may be sorted by them. Several threads
    may use a table: each number gets its code under a lock, and what else is remembered is the same whoever makes it.
    """

    def __init__(self) -> None:
        self.values: list[Surd] = []
        self.is_negative: list[bool] = []
        self._codes: dict[Surd, int] = {}
        self._adding = Lock()
        self._products: dict[tuple[int, int], int] = {}
        self._quotients: dict[tuple[int, int], int] = {}
        self._sums: dict[tuple[int, int], int] = {}
        for value in (1, -1, 0):
            self.code(Surd(value))

    def code(self, value: Surd) -> int:
        """The code of an exact number."""
        code = self._codes.get(value)
        if code is None:
            with self._adding:
                code = self._codes.get(value)
                if code is None:
                    self.values.append(value)
                    self.is_negative.append(float(value) < 0)
                    code = self._codes[value] = len(self.values) - 1
        return code

    def product(self, first: int, second: int) -> int:
        if first == ONE:
            return second
        if second == ONE:
            return first
        key = (first, second)
        if key not in self._products:
            self._products[key] = self.code(self.values[first] * self.values[second])
        return self._products[key]

    def quotient(self, first: int, second: int) -> int:
        """``first / second``; the divisor is a single term (see Surd.inverse)."""
        key = (first, second)
        if key not in self._quotients:
            self._quotients[key] = self.code(self.values[first] / self.values[second])
        return self._quotients[key]

    def sum(self, first: int, second: int) -> int:
        key = (first, second)
        if key not in self._sums:
            self._sums[key] = self.code(self.values[first] + self.values[second])
        return self._sums[key]

    def has_inverse(self, code: int) -> bool:
        """Whether one may divide by the number."""
        return len(self.values[code].terms) == 1


COEFFICIENTS = CoefficientTable()
"""The table of this process."""

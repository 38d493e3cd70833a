"""Exact real numbers that natural tensors need: finite sums of rationals times roots of square-free integers."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from math import isqrt, sqrt
from numbers import Rational


@cache
def split_square(n: int) -> tuple[int, int]:
    """Return ``(a, b)`` with ``n = a**2 * b`` and ``b`` square-free, for a positive integer ``n``."""
    outer, inner, p = 1, 1, 2
    while p * p <= n:
        while n % (p * p) == 0:
            n //= p * p
            outer *= p
        if n % p == 0:
            n //= p
            inner *= p
        p += 1 if p == 2 else 2
        root = isqrt(n)
        if root * root == n:
            return outer * root, inner
    return outer, inner * n


class Surd:
    """An exact number ``sum_n q_n sqrt(n)``: rational ``q_n``, distinct square-free positive integers ``n``.

    Closed under addition, subtraction and multiplication; division is offered by a single term, which is all
    that normalising a tensor basis takes. Hashable; equality is exact.

    >>> Surd.sqrt(Fraction(3, 4)) * Surd.sqrt(12)
    Surd('3')
    """

    __slots__ = ("_terms",)
    _terms: tuple[tuple[int, Fraction], ...]

    def __init__(self, value: int | Fraction | Surd | Mapping[int, Fraction] = 0):
        if isinstance(value, Surd):
            terms = value._terms
        elif isinstance(value, Mapping):
            terms = tuple(sorted((n, Fraction(q)) for n, q in value.items() if q))
        elif isinstance(value, Rational):
            terms = ((1, Fraction(value.numerator, value.denominator)),) if value else ()
        elif getattr(value, "is_Rational", False):  # a SymPy rational
            terms = Surd(Fraction(int(value.p), int(value.q)))._terms
        else:
            given = f"{type(value).__name__} {value!r}"
            raise TypeError(f"an exact number is needed (int, Fraction, Surd), got {given}")
        object.__setattr__(self, "_terms", terms)

    @classmethod
    def _of(cls, terms: tuple[tuple[int, Fraction], ...]) -> Surd:
        """A number from terms that are known to be in order and without zeros."""
        number = object.__new__(cls)
        object.__setattr__(number, "_terms", terms)
        return number

    def __setattr__(self, name, value):
        raise AttributeError("a Surd is immutable")

    def __reduce__(self):
        return Surd, (dict(self._terms),)

    @classmethod
    def sqrt(cls, q: int | Fraction) -> Surd:
        """The positive square root of a non-negative rational.

        Raises:
            ValueError: ``q`` is negative.
        """
        q = Fraction(q)
        if q < 0:
            raise ValueError(f"the square root of {q} is not real")
        if q == 0:
            return cls(0)
        outer, inner = split_square(q.numerator * q.denominator)
        return cls({inner: Fraction(outer, q.denominator)})

    @property
    def terms(self) -> dict[int, Fraction]:
        """The number as ``{square-free radicand: rational factor}``."""
        return dict(self._terms)

    @property
    def is_rational(self) -> bool:
        return all(n == 1 for n, _ in self._terms)

    def rational(self) -> Fraction:
        """The number as a Fraction.

        Raises:
            ValueError: it is irrational.
        """
        if not self.is_rational:
            raise ValueError(f"{self} is irrational")
        return self._terms[0][1] if self._terms else Fraction(0)

    def __bool__(self) -> bool:
        return bool(self._terms)

    def __float__(self) -> float:
        return float(sum(float(q) * sqrt(n) for n, q in self._terms))

    def __hash__(self) -> int:
        return hash(self.rational()) if self.is_rational else hash(self._terms)

    def __eq__(self, other) -> bool:
        if isinstance(other, Surd):
            return self._terms == other._terms
        if isinstance(other, int):
            return self._terms == (((1, other),) if other else ())
        other = _coerced(other)
        return NotImplemented if other is None else self._terms == other._terms

    def __lt__(self, other) -> bool:
        other = _coerced(other)
        return NotImplemented if other is None else float(self - other) < 0 and self != other

    def __neg__(self) -> Surd:
        return Surd._of(tuple((n, -q) for n, q in self._terms))

    def __abs__(self) -> Surd:
        return -self if float(self) < 0 else self

    def __add__(self, other) -> Surd:
        other = _coerced(other)
        if other is None:
            return NotImplemented
        total = dict(self._terms)
        for n, q in other._terms:
            total[n] = total.get(n, 0) + q
        return Surd(total)

    __radd__ = __add__

    def __sub__(self, other) -> Surd:
        other = _coerced(other)
        return NotImplemented if other is None else self + -other

    def __rsub__(self, other) -> Surd:
        return -self + other

    def __mul__(self, other) -> Surd:
        other = _coerced(other)
        if other is None:
            return NotImplemented
        if len(self._terms) == len(other._terms) == 1:
            ((n, q),), ((m, r),) = self._terms, other._terms
            outer, inner = split_square(n * m)
            return Surd._of(((inner, q * r * outer),))
        total: dict[int, Fraction] = {}
        for n, q in self._terms:
            for m, r in other._terms:
                outer, inner = split_square(n * m)
                total[inner] = total.get(inner, 0) + q * r * outer
        return Surd(total)

    __rmul__ = __mul__

    def inverse(self) -> Surd:
        """One over the number, which must be a single term ``q sqrt(n)``.

        Raises:
            ZeroDivisionError: the number is zero.
            ValueError: it has several terms.
        """
        if not self._terms:
            raise ZeroDivisionError("division by the exact number 0")
        if len(self._terms) > 1:
            raise ValueError(f"only a single term can be inverted, not {self}")
        ((n, q),) = self._terms
        return Surd._of(((n, 1 / (q * n)),))

    def __truediv__(self, other) -> Surd:
        other = _coerced(other)
        return NotImplemented if other is None else self * other.inverse()

    def __rtruediv__(self, other) -> Surd:
        return self.inverse() * other

    def __pow__(self, exponent: int) -> Surd:
        if not isinstance(exponent, int) or exponent < 0:
            return NotImplemented
        result = Surd(1)
        for _ in range(exponent):
            result = result * self
        return result

    def sympy(self):
        """The number as a SymPy expression."""
        import sympy

        terms = (sympy.Rational(q.numerator, q.denominator) * sympy.sqrt(n) for n, q in self._terms)
        return sympy.Add(*terms)

    _sympy_ = sympy

    def latex(self) -> str:
        import sympy

        return sympy.latex(self.sympy())

    _repr_latex_ = lambda self: f"${self.latex()}$"  # noqa: E731

    def __str__(self) -> str:
        if not self._terms:
            return "0"
        text = ""
        for n, q in self._terms:
            top, bottom = abs(q.numerator), q.denominator
            root = f"sqrt({n})" if n != 1 else ""
            head = root if top == 1 and root else f"{top}*{root}" if root else str(top)
            sign = (" - " if q < 0 else " + ") if text else ("-" if q < 0 else "")
            text += f"{sign}{head}" + (f"/{bottom}" if bottom != 1 else "")
        return text

    def __repr__(self) -> str:
        return f"Surd({str(self)!r})"

    def _repr_html_(self) -> str:
        from cartensor.cards import surd_markup

        return f"<span>{surd_markup(self)}</span>"


def _coerced(value) -> Surd | None:
    """``value`` as a Surd, or None where it is not an exact number."""
    if isinstance(value, Surd):
        return value
    if isinstance(value, Rational) or getattr(value, "is_Rational", False):
        return Surd(value)
    return None

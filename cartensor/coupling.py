"""Couplings: the one bilinear equivariant map (l1, l2) -> l3 between natural tensors, exact and packed.

Even l1+l2+l3: contract k = (l1+l2-l3)/2 index pairs, symmetrise, remove traces. Odd: the same with one Levi-Civita
symbol that joins an index of each factor with one of the result, k = (l1+l2-l3-1)/2 (Coope 1970; arXiv 2510.04015).

Imports: surd, irreps, natural_basis, harmonic, operands; NumPy for integers.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import numpy as np

from cartensor.harmonic import legendre_factor
from cartensor.irreps import Irrep
from cartensor.natural_basis import check_weight, monomials, multinomial, natural_basis
from cartensor.operands import apply_matrix, as_array, kind_of
from cartensor.surd import Surd

SCALES = ("legendre", "component")
LEVI_CIVITA = (((0, 1, 2), 1), ((1, 2, 0), 1), ((2, 0, 1), 1), ((0, 2, 1), -1), ((2, 1, 0), -1), ((1, 0, 2), -1))


@dataclass(frozen=True)
class Coupling:
    """The exact coupling of weights (l1, l2) -> l3 in packed components.

    Attributes:
        weights: (l1, l2, l3).
        scale: "legendre" or "component".
        terms: (m1, m2, m3, coefficient): result[m3] = sum of coefficient * first[m1] * second[m2]; exact, sorted.
        factor: exact scale in front of the contraction-and-projection of :meth:`formula`.
    """

    weights: tuple[int, int, int]
    scale: str
    terms: tuple[tuple[int, int, int, Surd], ...]
    factor: Surd

    @property
    def is_even(self) -> bool:
        """Whether l1+l2+l3 is even: no Levi-Civita symbol, polar times polar gives polar."""
        return sum(self.weights) % 2 == 0

    @property
    def contracted_pairs(self) -> int:
        first, second, result = self.weights
        return (first + second - result) // 2

    def parity(self, first: int, second: int) -> int:
        """Parity of the result: the product of the parities of the factors (+1 or -1)."""
        return first * second

    def output(self, first: Irrep, second: Irrep) -> Irrep:
        """The irrep of the result for two factors.

        Raises:
            ValueError: the factors' weights are not those of the coupling.
        """
        if (first.weight, second.weight) != self.weights[:2]:
            raise ValueError(f"this coupling takes weights {self.weights[:2]}, got {first} and {second}")
        return Irrep(self.weights[2], self.parity(first.parity, second.parity))

    @property
    def parity_rule(self) -> str:
        kind = "polar" if self.is_even else "axial"
        return f"p3 = p1 p2; l1+l2+l3 is {'even' if self.is_even else 'odd'}: polar x polar -> {kind}"

    def exact(self) -> np.ndarray:
        """The coefficients as an object array of Surds, shape (2 l1+1, 2 l2+1, 2 l3+1)."""
        array = np.full(tuple(2 * weight + 1 for weight in self.weights), Surd(0), dtype=object)
        for m1, m2, m3, coefficient in self.terms:
            array[m1, m2, m3] = coefficient
        return array

    def array(self) -> np.ndarray:
        """The coefficients in float64, shape (2 l1+1, 2 l2+1, 2 l3+1)."""
        array = np.zeros(tuple(2 * weight + 1 for weight in self.weights))
        for m1, m2, m3, coefficient in self.terms:
            array[m1, m2, m3] = float(coefficient)
        return array

    def __call__(self, first, second):
        """Couple packed features [..., 2 l1+1] and [..., 2 l2+1] (broadcast) to [..., 2 l3+1], of the operands' kind.

        Raises:
            ValueError: a last axis has the wrong length.
            TypeError: the operands are of different kinds.
        """
        kinds = {kind_of(first), kind_of(second)}
        if len(kinds) > 1:
            raise TypeError(f"both operands must be of one kind (numpy, torch, sympy, exact), got {' and '.join(sorted(kinds))}")
        kind = kinds.pop()
        a, b = as_array(first, kind), as_array(second, kind)
        for name, array, weight in (("first", a, self.weights[0]), ("second", b, self.weights[1])):
            if not array.shape or array.shape[-1] != 2 * weight + 1:
                raise ValueError(
                    f"{name} operand of {self.weights}: the last axis must have length {2 * weight + 1}, got shape {tuple(array.shape)}"
                )
        outer = a[..., :, None] * b[..., None, :]
        matrix = self.exact().reshape(-1, 2 * self.weights[2] + 1).T
        shape = tuple(outer.shape[-2:])
        if kind == "sympy":
            import sympy

            outer = sympy.ImmutableDenseNDimArray(outer.ravel().tolist(), outer.shape)
        return apply_matrix(matrix, outer, shape, (2 * self.weights[2] + 1,))

    def _index_notation(self, epsilon: str, template) -> str:
        """Factors X, Y and, for an odd coupling, the Levi-Civita symbol, with their indices filled into ``template``."""
        first, second, result = self.weights
        letters = iter("ijklmnopqrstuvw")
        free = [next(letters) for _ in range(result)]
        summed = list("abcdefgh"[: self.contracted_pairs])
        if self.is_even:
            left = first - self.contracted_pairs
            return template("X", free[:left] + summed) + " " + template("Y", free[left:] + summed)
        left = first - self.contracted_pairs - 1
        symbol = template(epsilon, [free[0], "r", "s"])
        return " ".join(
            (symbol, template("X", ["r"] + free[1 : 1 + left] + summed), template("Y", ["s"] + free[1 + left :] + summed))
        )

    def formula(self) -> str:
        """The coupling of full Cartesian tensors in index notation; <...> is the symmetric traceless part."""
        def plain(name, indices):
            return f"{name}_{''.join(indices)}" if indices else name

        free = list("ijklmnopqrstuvw"[: self.weights[2]])
        body = self._index_notation("eps", plain)
        inner = f"<{body}>" if self.weights[2] > 1 else body
        return f"{plain('Z', free)} = " + (inner if self.factor == 1 else f"{self.factor} {inner}")

    def latex(self) -> str:
        """The formula in LaTeX; angle brackets are the symmetric traceless part."""
        def plain(name, indices):
            return f"{name}_{{{''.join(indices)}}}" if indices else name

        free = list("ijklmnopqrstuvw"[: self.weights[2]])
        body = self._index_notation(r"\varepsilon", plain)
        inner = rf"\left\langle {body} \right\rangle" if self.weights[2] > 1 else body
        return f"{plain('Z', free)} = " + (inner if self.factor == 1 else rf"{self.factor.latex()}\, {inner}")

    def _repr_latex_(self) -> str:
        return f"${self.latex()}$"

    def __str__(self) -> str:
        first, second, result = self.weights
        rows = "\n".join(f"  Z[{m3}] += {c} X[{m1}] Y[{m2}]" for m1, m2, m3, c in self.terms)
        return f"coupling ({first}, {second}) -> {result} ({self.scale})\n  {self.formula()}\n  {self.parity_rule}\n{rows}"


@lru_cache(maxsize=None)
def _sum_index(first: int, second: int) -> np.ndarray:
    """Column of the product monomial for each pair of monomials of two degrees, shape (n_first, n_second)."""
    column = {m: i for i, m in enumerate(monomials(first + second))}
    return np.array(
        [[column[a[0] + b[0], a[1] + b[1], a[2] + b[2]] for b in monomials(second)] for a in monomials(first)], dtype=int
    )


def _contract(first: np.ndarray, second: np.ndarray, result: np.ndarray, kappa: int, alpha: int, beta: int) -> np.ndarray:
    """Sum over monomials of X[kappa+alpha] Y[kappa+beta] B[alpha+beta], each weighted by its multinomial."""
    counts = [np.array([multinomial(m) for m in monomials(degree)], dtype=object) for degree in (kappa, alpha, beta)]
    largest = float(np.abs(first).max()) * float(np.abs(second).max()) * float(np.abs(result).max())
    integer = np.int64 if largest * 3.0 ** (kappa + alpha + beta) < 2.0**62 else object
    x = (first[:, _sum_index(kappa, alpha)] * counts[1]).astype(integer)
    y = (second[:, _sum_index(kappa, beta)] * counts[0][:, None]).astype(integer)
    z = (result[:, _sum_index(alpha, beta)] * counts[2]).astype(integer)
    pairs = np.tensordot(x, y, axes=(1, 1))  # (m1, alpha, m2, beta)
    return np.tensordot(pairs, z, axes=((1, 3), (1, 2))).astype(object)  # (m1, m2, m3)


def _raised(tensors: np.ndarray, weight: int, axis: int) -> np.ndarray:
    """The slices T[..., axis] of symmetric tensors as arrays over the monomials of one degree less."""
    return tensors[:, _sum_index(weight - 1, 1)[:, axis]]


def _integers(weights: tuple[int, int, int]) -> np.ndarray:
    """The coupling of the integer basis tensors (no square roots), shape (2 l1+1, 2 l2+1, 2 l3+1)."""
    first, second, result = weights
    x, y, z = (natural_basis(weight).integer_tensors()[0] for weight in weights)
    pairs = (first + second - result) // 2
    if sum(weights) % 2 == 0:
        return _contract(x, y, z, pairs, first - pairs, second - pairs)
    return sum(
        sign * _contract(_raised(x, first, a), _raised(y, second, b), _raised(z, result, c), pairs, first - pairs - 1, second - pairs - 1)
        for (a, b, c), sign in LEVI_CIVITA
    )


def _legendre_scale(weights: tuple[int, int, int], squares: dict) -> Surd:
    """The factor that makes harmonics of one direction couple to its harmonic (even), or to the cross product (odd).

    Along z, V_l has the one component sqrt((2l-1)!!/l!) at m = 0. For the odd case b = z + epsilon x adds, to first
    order, the m = 1 cosine component; the result has the m = 1 sine component only, and Z.z^(l3-1) is compared with z x b.
    """
    first, second, result = weights
    f1, f2, f3 = (legendre_factor(weight) for weight in weights)
    if sum(weights) % 2 == 0:
        return Surd.sqrt(f3 / (f1 * f2)) / squares[2 * first, 2 * second, 2 * result]
    cosine, sine = natural_basis(second)[2 * second - 2], natural_basis(result)[2 * result - 1]
    slope = f2 * cosine.scale * dict(cosine.polynomial)[1, 0, second - 1]
    lever = sine.scale * Fraction(dict(sine.polynomial)[0, 1, result - 1], result)
    value = squares[2 * first, 2 * second - 2, 2 * result - 1] * Surd.sqrt(f1) * slope * lever
    return abs(1 / value)


@lru_cache(maxsize=None)
def _couple(weights: tuple[int, int, int], scale: str) -> Coupling:
    integers = _integers(weights)
    roots = [natural_basis(weight).integer_tensors()[1] for weight in weights]
    raw = {
        (m1, m2, m3): int(integers[m1, m2, m3]) * Surd.sqrt(roots[0][m1] * roots[1][m2] * roots[2][m3])
        for m1, m2, m3 in zip(*(map(int, axis) for axis in np.nonzero(integers)))
    }
    if scale == "legendre":
        factor = _legendre_scale(weights, raw)
    else:
        total = sum((c * c for c in raw.values()), Surd(0)).rational()
        factor = Surd.sqrt((2 * weights[2] + 1) / total)
    terms = tuple((m1, m2, m3, factor * c) for (m1, m2, m3), c in sorted(raw.items()))
    return Coupling(weights, scale, terms, factor)


def couple(first: int, second: int, result: int, scale: str = "legendre") -> Coupling:
    """The exact coupling of natural tensors of weights (first, second) -> result.

    Args:
        scale: "legendre": the harmonics of one direction couple to its harmonic (even), |Z.a^(l3-1)|/|a x b| -> 1 as
            b -> a (odd). "component": the squares of the packed coefficients sum to 2 l3 + 1.

    Raises:
        ValueError: a weight is not an integer >= 0, the triangle rule is broken, or the scale is unknown.
    """
    weights = tuple(check_weight(weight, name) for weight, name in ((first, "first"), (second, "second"), (result, "result")))
    if not abs(weights[0] - weights[1]) <= weights[2] <= weights[0] + weights[1]:
        raise ValueError(
            f"weights {weights[0]} and {weights[1]} couple to {abs(weights[0] - weights[1])}..{weights[0] + weights[1]}, not to {weights[2]}"
        )
    if scale not in SCALES:
        raise ValueError(f"unknown scale {scale!r}: expected one of {', '.join(SCALES)}")
    return _couple(weights, scale)

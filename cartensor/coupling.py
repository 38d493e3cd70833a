"""Couplings: the one bilinear equivariant map (l1, l2) -> l3 between natural tensors, exact and packed.

Even l1+l2+l3: contract k = (l1+l2-l3)/2 index pairs, symmetrise, remove traces. Odd: the same with one
Levi-Civita symbol that joins an index of each factor with one of the result, k = (l1+l2-l3-1)/2 (Coope 1970;
arXiv 2510.04015).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from math import prod

from cartensor.cards import Card, Markup, Shown, facts, folded, formulas, surd_markup, table
from cartensor.display import HTML, LATEX, PLAIN, Notation
from cartensor.harmonics import legendre_factor
from cartensor.irreps import Irrep
from cartensor.lazy_numpy import np
from cartensor.natural_bases import Monomial, check_weight, monomials, multinomial, natural_basis
from cartensor.operands import apply_matrix, as_array, kind_of
from cartensor.surd import Surd

SCALES = {
    "legendre": "harmonics of one direction couple to its harmonic",
    "component": "squares of the coefficients sum to 2 l3 + 1",
}
"""How couplings are normalised."""
LEVI_CIVITA = (
    ((0, 1, 2), 1), ((1, 2, 0), 1), ((2, 0, 1), 1), ((0, 2, 1), -1), ((2, 1, 0), -1), ((1, 0, 2), -1),
)  # fmt: skip


@dataclass(frozen=True, repr=False)
class Coupling(Shown):
    """The exact coupling of weights (l1, l2) -> l3 in packed components.

    Attributes:
        weights: (l1, l2, l3).
        scale: "legendre" or "component".
        terms: (m1, m2, m3, coefficient): result[m3] = sum of coefficient * first[m1] * second[m2]; exact,
            sorted.
        factor: exact scale in front of the contraction-and-projection of :meth:`formula`.

    >>> import cartensor as ct
    >>> cross = ct.couple(1, 1, 1)
    >>> cross.formula(), cross([1.0, 0.0, 0.0], [0.0, 1.0, 0.0]).tolist()
    ('Z_i = ε_irs X_r Y_s', [0.0, 0.0, 1.0])
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
        """The irrep of the result for two factors; signs under inversion and time reversal are multiplied.

        Raises:
            ValueError: the factors' weights are not those of the coupling.
        """
        if (first.weight, second.weight) != self.weights[:2]:
            raise ValueError(f"this coupling takes weights {self.weights[:2]}, got {first} and {second}")
        time_reversal = first.time_reversal * second.time_reversal
        return Irrep(self.weights[2], self.parity(first.parity, second.parity), time_reversal)

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
        """Couple packed features [..., 2 l1+1] and [..., 2 l2+1] (broadcast) to [..., 2 l3+1].

        Returns:
            The result in the operands' kind.

        Raises:
            ValueError: a last axis has the wrong length.
            TypeError: the operands are of different kinds.
        """
        kinds = {kind_of(first), kind_of(second)}
        if len(kinds) > 1:
            found = " and ".join(sorted(kinds))
            raise TypeError(f"both operands must be of one kind (numpy, torch, sympy, exact), got {found}")
        kind = kinds.pop()
        a, b = as_array(first, kind), as_array(second, kind)
        for name, array, weight in (("first", a, self.weights[0]), ("second", b, self.weights[1])):
            if not array.shape or array.shape[-1] != 2 * weight + 1:
                raise ValueError(
                    f"{name} operand of {self.weights}: the last axis must have length {2 * weight + 1}, "
                    f"got shape {tuple(array.shape)}"
                )
        outer = a[..., :, None] * b[..., None, :]
        matrix = self.exact().reshape(-1, 2 * self.weights[2] + 1).T
        shape = tuple(outer.shape[-2:])
        if kind == "sympy":
            import sympy

            outer = sympy.ImmutableDenseNDimArray(outer.ravel().tolist(), outer.shape)
        return apply_matrix(matrix, outer, shape, (2 * self.weights[2] + 1,))

    def _formula(self, notation: Notation, factor: str) -> str:
        """Factors X and Y and, for an odd coupling, the Levi-Civita symbol, with their indices."""
        first, _, result = self.weights
        free, summed = list("ijklmnopqrstuvw"[:result]), list("abcdefgh"[: self.contracted_pairs])
        if self.is_even:
            left = first - self.contracted_pairs
            factors = (("X", free[:left] + summed), ("Y", free[left:] + summed))
        else:
            left = first - self.contracted_pairs  # one index of X is summed with the Levi-Civita symbol
            factors = (
                (notation.epsilon, [free[0], "r", "s"]),
                ("X", ["r"] + free[1:left] + summed),
                ("Y", ["s"] + free[left:] + summed),
            )
        body = " ".join(notation.tensor(name, indices) for name, indices in factors)
        return f"{notation.tensor('Z', free)} = {factor}" + (notation.traceless(body) if result > 1 else body)

    def formula(self) -> str:
        """The coupling of full Cartesian tensors in index notation; <...> is the symmetric traceless part."""
        return self._formula(PLAIN, "" if self.factor == 1 else f"{self.factor} ")

    def latex(self) -> str:
        """The formula in LaTeX; angle brackets are the symmetric traceless part."""
        return self._formula(LATEX, "" if self.factor == 1 else rf"{self.factor.latex()}\, ")

    def _card(self) -> Card:
        first, second, result = self.weights
        known = {
            "weights": f"{first} and {second} couple to {result}",
            "scale": f"{self.scale}: {SCALES[self.scale]}",
            "parity": self.parity_rule,
            "time reversal": "t3 = t1 t2",
            "terms": f"{len(self.terms)} of {prod(2 * weight + 1 for weight in self.weights)} coefficients are not zero",
            "⟨ … ⟩": "the symmetric traceless part over the free indices" if result > 1 else "",
        }
        factor = "" if self.factor == 1 else f"{surd_markup(self.factor)} "
        rows = [(f"Z[{m3}]", surd_markup(c), f"X[{m1}]", f"Y[{m2}]") for m1, m2, m3, c in self.terms]
        blocks = (
            facts(known),
            formulas([Markup(self._formula(HTML, factor))]),
            folded("packed components", table(("result", "coefficient", "first", "second"), rows, "ct-rows")),
        )
        return Card(f"coupling ({first}, {second}) → {result}", blocks, self.latex())

    def __repr__(self) -> str:
        first, second, result = self.weights
        return f"<coupling ({first}, {second}) -> {result}, {self.scale} scale: {self.formula()}>"

    def __str__(self) -> str:
        first, second, result = self.weights
        rows = "\n".join(f"  Z[{m3}] += {c} X[{m1}] Y[{m2}]" for m1, m2, m3, c in self.terms)
        heading = f"coupling ({first}, {second}) -> {result}, {self.scale} scale: {SCALES[self.scale]}"
        return f"{heading}\n  {self.formula()}\n  {self.parity_rule}\n{rows}"


Polynomial = dict[Monomial, int]
#: Pieces of a tensor by its contracted indices: their monomial, and the axis that a Levi-Civita symbol takes.
Slices = dict[tuple[Monomial, int], Polynomial]


def _slices(tensor: Polynomial, pairs: int, axis: int | None = None) -> Slices:
    """A symmetric tensor T with some indices (``pairs``, and one more on ``axis``) set apart.

    Returns:
        {(kappa, axis): polynomial T[kappa, axis, r, ..., r]}, a vector r in place of the other indices.
    """
    lowered = [0, 0, 0]
    if axis is not None:
        lowered[axis] = 1
    slices: Slices = {}
    for (a, b, c), value in tensor.items():
        for kappa in monomials(pairs):
            rest = (a - lowered[0] - kappa[0], b - lowered[1] - kappa[1], c - lowered[2] - kappa[2])
            if min(rest) >= 0:
                slices.setdefault((kappa, axis or 0), {})[rest] = value * multinomial(rest)
    return slices


def _slices_around(tensor: Polynomial, pairs: int) -> Slices:
    """The same with the cross product of that index and r: sum over b, c of ε_abc T[kappa, b, ...] r_c."""
    slices: Slices = {}
    by_axis = [_slices(tensor, pairs, axis) for axis in range(3)]
    for (a, b, c), sign in LEVI_CIVITA:
        for (kappa, _), polynomial in by_axis[b].items():
            total = slices.setdefault((kappa, a), {})
            for monomial, value in polynomial.items():
                raised = list(monomial)
                raised[c] += 1
                key = (raised[0], raised[1], raised[2])
                total[key] = total.get(key, 0) + sign * value
    return slices


def _contracted(first: Slices, second: Slices) -> Polynomial:
    """Sum over the contracted indices of the products of both polynomials."""
    total: Polynomial = {}
    for place, left in first.items():
        if place not in second:
            continue
        count = multinomial(place[0])
        for (a, b, c), value in left.items():
            value *= count
            for (d, e, f), other in second[place].items():
                key = (a + d, b + e, c + f)
                total[key] = total.get(key, 0) + value * other
    return total


def _integers(weights: tuple[int, int, int]) -> dict[tuple[int, int, int], int]:
    """The coupling of the integer basis tensors (no square roots), {(m1, m2, m3): integer that is not zero}.

    The contraction of two factors is a polynomial in r, and its Frobenius product with the polynomial of the
    result, which is harmonic, sees its symmetric traceless part alone.
    """
    first, second, result = (natural_basis(weight).integer_tensors()[0] for weight in weights)
    pairs = (weights[0] + weights[1] - weights[2]) // 2
    if sum(weights) % 2 == 0:
        left = [_slices(tensor, pairs) for tensor in first]
        right = [_slices(tensor, pairs) for tensor in second]
    else:
        left = [
            {place: part for axis in range(3) for place, part in _slices(tensor, pairs, axis).items()}
            for tensor in first
        ]
        right = [_slices_around(tensor, pairs) for tensor in second]
    integers = {}
    for m1, one in enumerate(left):
        for m2, other in enumerate(right):
            product = _contracted(one, other)
            for m3, tensor in enumerate(result):
                total = sum(value * product.get(monomial, 0) for monomial, value in tensor.items())
                if total:
                    integers[m1, m2, m3] = total
    return integers


def _legendre_scale(weights: tuple[int, int, int], squares: dict) -> Surd:
    """The factor that makes harmonics of a direction couple to its harmonic, or the cross product (odd).

    Along z, V_l has the one component sqrt((2l-1)!!/l!) at m = 0. For the odd case b = z + epsilon x adds, to
    first order, the m = 1 cosine component; the result has the m = 1 sine component only, and Z.z^(l3-1) is
    compared with z x b.
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


@cache
def _couple(weights: tuple[int, int, int], scale: str) -> Coupling:
    roots = [natural_basis(weight).integer_tensors()[1] for weight in weights]
    raw = {
        (m1, m2, m3): integer * Surd.sqrt(roots[0][m1] * roots[1][m2] * roots[2][m3])
        for (m1, m2, m3), integer in _integers(weights).items()
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
        first: l1.
        second: l2.
        result: l3.
        scale: "legendre": the harmonics of one direction couple to its harmonic (even),
            |Z.a^(l3-1)|/|a x b| -> 1 as b -> a (odd). "component": the squares of the packed coefficients sum
            to 2 l3 + 1.

    Raises:
        ValueError: a weight is not an integer >= 0, the triangle rule is broken, or the scale is unknown.

    >>> import cartensor as ct
    >>> ct.couple(1, 2, 1).formula()
    'Z_i = X_a Y_ia'
    """
    names = ("first", "second", "result")
    weights = tuple(check_weight(weight, name) for weight, name in zip((first, second, result), names, strict=True))
    lowest, highest = abs(weights[0] - weights[1]), weights[0] + weights[1]
    if not lowest <= weights[2] <= highest:
        raise ValueError(f"weights {weights[0]} and {weights[1]} couple to {lowest}..{highest}, not to {weights[2]}")
    if scale not in SCALES:
        raise ValueError(f"unknown scale {scale!r}: expected one of {', '.join(SCALES)}")
    return _couple(weights, scale)

"""The packed basis of natural tensors: 2l+1 exact orthonormal tensors of each weight; to and from 3^l arrays.

The rule for order and signs, for every weight l: m descends from l to 0; for m > 0 the component with
Re (x+iy)^m comes before the one with Im (x+iy)^m; each is that polynomial times a polynomial in z and x^2+y^2
whose highest power of z has a positive factor. Weight 1 is (x, y, z).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import product
from math import comb, factorial, gcd, lcm
from numbers import Integral

from cartensor.cards import Card, Shown, facts, formulas, polynomial_markup
from cartensor.lazy_numpy import np
from cartensor.operands import apply_matrix
from cartensor.surd import Surd

Monomial = tuple[int, int, int]
"""Exponents (a, b, c) of x^a y^b z^c."""


@cache
def monomials(degree: int) -> tuple[Monomial, ...]:
    """All exponents of total ``degree`` in three variables, x first."""
    return tuple((a, b, degree - a - b) for a in range(degree, -1, -1) for b in range(degree - a, -1, -1))


@cache
def multinomial(monomial: Monomial) -> int:
    """How many index tuples of a symmetric tensor share this monomial: l! / (a! b! c!)."""
    a, b, c = monomial
    return factorial(a + b + c) // (factorial(a) * factorial(b) * factorial(c))


def monomial_text(monomial: Monomial) -> str:
    return "*".join(v if e == 1 else f"{v}^{e}" for v, e in zip("xyz", monomial, strict=True) if e) or "1"


@dataclass(frozen=True, repr=False)
class BasisTensor:
    """One orthonormal tensor B of the packed basis, by its harmonic polynomial p(r) = B . r^(tensor power l).

    Attributes:
        weight: l.
        order: m of (x+iy)^m.
        sine: whether the imaginary part is taken.
        polynomial: pairs (monomial, integer) of the primitive integer polynomial.
        norm_squared: squared Frobenius norm of the tensor of that polynomial; B is the tensor over its root.
    """

    weight: int
    order: int
    sine: bool
    polynomial: tuple[tuple[Monomial, int], ...]
    norm_squared: Fraction

    @property
    def scale(self) -> Surd:
        """One over the norm: what the integer polynomial is multiplied by."""
        return Surd.sqrt(1 / self.norm_squared)

    def entries(self) -> dict[Monomial, Surd]:
        """The tensor's exact entries, one a monomial: all index tuples with these index counts hold it."""
        return {m: self.scale * Fraction(c, multinomial(m)) for m, c in self.polynomial}

    def tensor(self):
        """The exact tensor as a SymPy array of shape (3,)*l (a scalar for weight 0)."""
        import sympy

        entries = {m: value.sympy() for m, value in self.entries().items()}
        if self.weight == 0:
            return entries[0, 0, 0]
        flat = [
            entries.get((i.count(0), i.count(1), i.count(2)), sympy.S.Zero)
            for i in product(range(3), repeat=self.weight)
        ]
        return sympy.ImmutableDenseNDimArray(flat, (3,) * self.weight)

    def __str__(self) -> str:
        terms = " ".join(
            f"{'+' if c > 0 else '-'} {'' if abs(c) == 1 else f'{abs(c)}*'}{monomial_text(m)}"
            for m, c in self.polynomial
        )
        text = terms.removeprefix("+ ")
        return text if self.norm_squared == 1 else f"{self.scale} * ({text})"

    def __repr__(self) -> str:
        return f"<basis tensor of weight {self.weight}: {self}>"


def _basis_tensor(weight: int, order: int, sine: bool) -> BasisTensor:
    """The harmonic polynomial of the stated order: the Laplacian fixes it up to its scale.

    With rho^2 = x^2 + y^2 and n = l - m, sum_k c_k rho^(2k) z^(n-2k) (x+iy)^m is harmonic when
    c_(k+1) = -c_k (n-2k)(n-2k-1) / (4 (k+1)(k+1+m)).
    """
    height = weight - order
    in_plane = [(order - j, j, comb(order, j) * (-1) ** (j // 2)) for j in range(int(sine), order + 1, 2)]
    polynomial: dict[Monomial, Fraction] = {}
    factor = Fraction(1)
    for k in range(height // 2 + 1):
        for a, b, c in in_plane:
            for i in range(k + 1):
                key = (a + 2 * (k - i), b + 2 * i, height - 2 * k)
                polynomial[key] = polynomial.get(key, Fraction(0)) + factor * c * comb(k, i)
        factor *= -Fraction((height - 2 * k) * (height - 2 * k - 1), 4 * (k + 1) * (k + 1 + order))
    denominator = lcm(*(q.denominator for q in polynomial.values()))
    integers = {key: int(q * denominator) for key, q in polynomial.items() if q}
    divisor = gcd(*integers.values())
    ordered = tuple((key, integers[key] // divisor) for key in monomials(weight) if key in integers)
    norm_squared = sum((Fraction(c * c, multinomial(key)) for key, c in ordered), Fraction(0))
    return BasisTensor(weight, order, sine, ordered, norm_squared)


@dataclass(frozen=True, repr=False)
class NaturalBasis(Shown):
    """The 2l+1 orthonormal basis tensors of one weight, in packed order.

    >>> print(natural_basis(1))
    natural basis of weight 1
      0: x
      1: y
      2: z
    """

    weight: int
    components: tuple[BasisTensor, ...]

    def __len__(self) -> int:
        return len(self.components)

    def __getitem__(self, index: int) -> BasisTensor:
        return self.components[index]

    def __iter__(self):
        return iter(self.components)

    def exact(self):
        """The basis as an exact SymPy array of shape (2l+1, 3, ..., 3)."""
        import sympy

        return sympy.ImmutableDenseNDimArray([c.tensor() for c in self.components])

    def array(self) -> np.ndarray:
        """The basis as float64, shape (2l+1, 3, ..., 3)."""
        return np.vectorize(float, otypes=[float])(self.matrix()).reshape((len(self),) + (3,) * self.weight)

    def matrix(self) -> np.ndarray:
        """The exact basis as an object array of Surds, shape (2l+1, 3^l)."""
        matrix = np.full((len(self), 3**self.weight), Surd(0), dtype=object)
        for row, component in enumerate(self.components):
            entries = component.entries()
            for column, index in enumerate(product(range(3), repeat=self.weight)):
                counts = (index.count(0), index.count(1), index.count(2))
                matrix[row, column] = entries.get(counts, matrix[row, column])
        return matrix

    def integer_tensors(self) -> tuple[tuple[dict[Monomial, int], ...], tuple[Fraction, ...]]:
        """The basis as integers: (T, q) with B_k[monomial] = T[k][monomial] sqrt(q_k), zeros left out."""
        power = factorial(self.weight)
        tensors = ({m: c * (power // multinomial(m)) for m, c in b.polynomial} for b in self.components)
        return tuple(tensors), tuple(1 / (b.norm_squared * power * power) for b in self.components)

    def integer_array(self) -> np.ndarray:
        """The tensors of :meth:`integer_tensors` by :func:`monomials`, Python integers, [2l+1, monomials]."""
        tensors, _ = self.integer_tensors()
        rows = [[tensor.get(m, 0) for m in monomials(self.weight)] for tensor in tensors]
        return np.array(rows, dtype=object)

    def __str__(self) -> str:
        rows = "\n".join(f"  {i}: {c}" for i, c in enumerate(self.components))
        return f"natural basis of weight {self.weight}\n{rows}"

    def latex(self) -> str:
        """The harmonic polynomials of the basis tensors in LaTeX."""
        import sympy

        r = sympy.symbols("x y z")
        rows = [
            sympy.latex(b.scale.sympy() * sympy.Add(*(c * sympy.Mul(*map(sympy.Pow, r, m)) for m, c in b.polynomial)))
            for b in self.components
        ]
        lines = [f"B_{{{number}}} &= {row}" for number, row in enumerate(rows)]
        return "\\begin{aligned}\n" + " \\\\\n".join(lines) + "\n\\end{aligned}"

    def _card(self) -> Card:
        known = {
            "components": f"{len(self)} orthonormal symmetric traceless tensors, in packed order",
            "below": "the harmonic polynomial B·r…r of each, r = (x, y, z)",
        }
        lines = [polynomial_markup(number, b.polynomial, b.scale) for number, b in enumerate(self.components)]
        return Card(f"natural basis of weight {self.weight}", (facts(known), formulas(lines)), self.latex())

    def __repr__(self) -> str:
        return f"<natural basis of weight {self.weight}: {len(self)} tensors>"


def check_weight(weight: int, name: str = "weight") -> int:
    """Return ``weight``, or say what a weight is.

    Raises:
        ValueError: it is not an integer >= 0.
    """
    if isinstance(weight, bool) or not isinstance(weight, Integral) or weight < 0:
        raise ValueError(f"{name} must be an integer >= 0, got {weight!r}")
    return int(weight)


@cache
def _natural_basis(weight: int) -> NaturalBasis:
    orders = [(m, sine) for m in range(weight, 0, -1) for sine in (False, True)] + [(0, False)]
    return NaturalBasis(weight, tuple(_basis_tensor(weight, m, sine) for m, sine in orders))


def natural_basis(weight: int) -> NaturalBasis:
    """The exact orthonormal packed basis of natural tensors of one weight.

    Raises:
        ValueError: ``weight`` is not an integer >= 0.

    >>> import cartensor as ct
    >>> ct.natural_basis(2).weight, len(ct.natural_basis(2).components)
    (2, 5)
    """
    return _natural_basis(check_weight(weight))


def pack(tensor, weight: int):
    """Packed components of a rank-l tensor; what is not symmetric and traceless in it is projected out.

    Args:
        tensor: [..., 3, ..., 3] with l trailing axes: NumPy, Torch (gradients kept), SymPy array or nested
            lists.
        weight: l.

    Returns:
        [..., 2l+1], of the same kind as ``tensor``.

    Raises:
        ValueError: the trailing axes are not l axes of length 3.

    >>> import cartensor as ct
    >>> ct.pack([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, -2.0]], 2).round(3).tolist()
    [0.0, 0.0, 0.0, 0.0, -2.449]
    """
    return apply_matrix(natural_basis(weight).matrix(), tensor, (3,) * weight, (2 * weight + 1,))


def unpack(components, weight: int):
    """The rank-l tensor [..., 3, ..., 3] of packed components [..., 2l+1]; the inverse of :func:`pack`.

    Raises:
        ValueError: the last axis has not the length 2l+1.

    >>> import cartensor as ct
    >>> ct.unpack([1.0, 2.0, 3.0], 1).tolist()
    [1.0, 2.0, 3.0]
    """
    return apply_matrix(natural_basis(weight).matrix().T, components, (2 * weight + 1,), (3,) * weight)


def projector_coefficients(weight: int) -> tuple[Fraction, ...]:
    """Factors of the classes of delta products in the projector E^(l).

    There is one for each number t of pairs inside each index group. Coope, Snider, McCourt, J. Chem. Phys.
    43, 2269 (1965): a_0 = 1, a_t = -a_(t-1) (l-2t+2)(l-2t+1) / (2t (2l-2t+1)), each divided by the number of
    products in the class.

    >>> projector_coefficients(4)
    (Fraction(1, 24), Fraction(-1, 84), Fraction(1, 105))
    """
    weight = check_weight(weight)
    result, factor = [], Fraction(1)
    for t in range(weight // 2 + 1):
        if t:
            factor *= -Fraction((weight - 2 * t + 2) * (weight - 2 * t + 1), 2 * t * (2 * weight - 2 * t + 1))
        pairings = factorial(weight) // (2**t * factorial(t) * factorial(weight - 2 * t))
        result.append(factor / (pairings * pairings * factorial(weight - 2 * t)))
    return tuple(result)


def projector(weight: int):
    """The exact projector E^(l) on natural tensors, a SymPy array of shape (3,)*2l.

    Entry by entry: with a, b the index counts of the two groups, products of deltas with t pairs inside each
    group are counted by monomials: choose the even powers left out of both, the rest must agree.

    >>> import cartensor as ct
    >>> ct.projector(2)[0, 0, 0, 0], ct.projector(2)[0, 0, 1, 1]
    (2/3, -1/3)
    """
    import sympy

    weight = check_weight(weight)
    coefficients = projector_coefficients(weight)

    @cache
    def inner_pairs(first: Monomial, rest: Monomial) -> int:
        """Ways to pair off indices of ``first`` so that the counts ``rest`` are left."""
        ways = 1
        for total, left in zip(first, rest, strict=True):
            if total < left or (total - left) % 2:
                return 0
            removed = total - left
            ways *= comb(total, left) * factorial(removed) // (2 ** (removed // 2) * factorial(removed // 2))
        return ways

    @cache
    def entry(first: Monomial, second: Monomial):
        total = Fraction(0)
        for t, coefficient in enumerate(coefficients):
            for rest in monomials(weight - 2 * t):
                joined = factorial(rest[0]) * factorial(rest[1]) * factorial(rest[2])
                total += coefficient * inner_pairs(first, rest) * inner_pairs(second, rest) * joined
        return sympy.Rational(total.numerator, total.denominator)

    counts = [(i.count(0), i.count(1), i.count(2)) for i in product(range(3), repeat=weight)]
    if weight == 0:
        return sympy.S.One
    return sympy.ImmutableDenseNDimArray([entry(a, b) for a in counts for b in counts], (3,) * (2 * weight))

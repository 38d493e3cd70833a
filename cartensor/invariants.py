"""Tensors that a crystal leaves unchanged: which components are independent, how the others follow from them.

The components of an index symmetry are the unknowns, and every generator of the point group gives exact
linear equations between them (Neumann's principle; J. F. Nye, Physical Properties of Crystals).  They are
solved so that the constants are the first independent components in the order of the Voigt table, those with
equal indices before all others: C11 C33 C12 C13 C44 and not C66 for a hexagonal crystal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING

from cartensor import constant_table, table_json
from cartensor.cards import Card, Markup, Shown, facts, markup, named_number, note, symmetry_markup
from cartensor.characters import count_invariants, multiplicities
from cartensor.closed_form import closed_form
from cartensor.display import HIGHEST_RANK_SHOWN, HTML, behaviour_facts
from cartensor.exact_linear import (
    Equation,
    Exact,
    Matrix3,
    determinant3,
    inverse_matrix,
    rational_equations,
    simplified,
    solve_for_later_unknowns,
)
from cartensor.index_symmetry import IndexSymmetry
from cartensor.lazy_numpy import np
from cartensor.natural_bases import natural_basis
from cartensor.surd import Surd
from cartensor.time_reversal import check_behaviour, parity_text
from cartensor.voigt_labels import IndexTuple, Numbering

if TYPE_CHECKING:
    from cartensor.crystals import Crystal

PARITIES = ("polar", "axial")
#: More constants than these are told by their number in a ``repr``.
MOST_CONSTANTS_SHOWN = 12


@dataclass(frozen=True, eq=False)
class InvariantTensors(Shown):
    """The invariant tensors of one index symmetry under one point group; made by ``Crystal.invariants``.

    Attributes:
        crystal: The crystal.
        symmetry: The index symmetry.
        parity: "polar" or "axial".
        symbol: Letter of the constants.
        voigt: Convention of Voigt indices: "stress", "strain", or one for each symmetric pair.
        zero_weights: Weights of natural parts that are zero by physics, such as the trace of a field
            gradient.
        time_reversal: "even" or "odd" under time reversal.

    >>> import cartensor as ct
    >>> ct.crystal("-43m").invariants("piezoelectric").constants
    ('d14',)
    """

    crystal: Crystal
    symmetry: IndexSymmetry
    parity: str
    symbol: str
    voigt: str | tuple[str, ...]
    zero_weights: tuple[int, ...] = ()
    time_reversal: str = "even"

    def __post_init__(self) -> None:
        if self.parity not in PARITIES:
            raise ValueError(f"parity is 'polar' or 'axial', got {self.parity!r}")
        check_behaviour(self.time_reversal)
        self.numbering  # raises where the conventions do not fit

    @cached_property
    def numbering(self) -> Numbering:
        """How components are numbered."""
        return Numbering.of(self.symmetry, self.voigt)

    @property
    def rank(self) -> int:
        """Number of indices."""
        return self.symmetry.rank

    @property
    def n_constants(self) -> int:
        """Number of independent constants, the dimension of the invariant space."""
        return len(self._free)

    @cached_property
    def constants(self) -> tuple[str, ...]:
        """Names of the independent constants, in the order of the table."""
        return tuple(self._name(self._representatives[number]) for number in self._free)

    def component(self, *indices: int) -> dict[str, Exact]:
        """One component of the tensor (numbered 1 to 3 as in print) as {constant: coefficient}.

        The component is the tensor's own, without Voigt factors; the constants have theirs.

        Raises:
            ValueError: There is no such component.

        >>> from cartensor import crystal
        >>> crystal("6/mmm").invariants("ijkl=jikl=klij", symbol="C").component(1, 2, 1, 2)
        {'C11': Fraction(1, 2), 'C12': Fraction(-1, 2)}
        """
        index = tuple(k - 1 for k in indices)
        if len(index) != self.rank or any(k not in range(3) for k in index):
            raise ValueError(
                f"a component of {self.symbol}_{self.symmetry.letters} has {self.rank} indices "
                f"from 1 to 3, got {indices}"
            )
        return {self.constants[k]: value for k, value in self._expression(index).items()}

    @cached_property
    def basis(self) -> tuple[dict[IndexTuple, Exact], ...]:
        """One exact tensor for each constant: {index tuple over (0, 1, 2): component that is not zero}.

        The tensor of a material is the sum of its constants times these.
        """
        tensors: list[dict[IndexTuple, Exact]] = [{} for _ in self._free]
        for index in sorted(self._orbit_of):
            for k, value in self._expression(index).items():
                tensors[k][index] = value
        return tuple(tensors)

    def sympy(self):
        """The general tensor as a SymPy array of shape (3,)*rank, its symbols being the constants."""
        import sympy

        symbols = sympy.symbols(self.constants, real=True)
        flat = [
            sympy.Add(*(Surd(value).sympy() * symbols[k] for k, value in self._expression(index).items()))
            for index in product(range(3), repeat=self.rank)
        ]
        return sympy.ImmutableDenseNDimArray(flat, (3,) * self.rank) if self.rank else flat[0]

    def named_component(self, name: str) -> dict[str, Exact] | None:
        """A component by its name in the table ("C66", with its Voigt factor) or with all indices ("C1212").

        Returns:
            {constant: coefficient}, or None where nothing is called so.
        """
        digits = name.removeprefix(self.symbol)
        if name != self.symbol + digits:
            return None
        if digits in self._labels:
            return self._numbered(self._labels[digits])
        if len(digits) == self.rank and set(digits) <= set("123"):
            return self.component(*map(int, digits))
        return None

    @cached_property
    def _labels(self) -> dict[str, IndexTuple]:
        """The components of the table by their numbers."""
        return {self.numbering.label(index): index for index in self.numbering.numbers}

    def tensor(self, constants=None, **components):
        """Tensors from values of the constants.

        Args:
            constants: [..., n_constants] in the order of ``constants``, NumPy, Torch, SymPy or exact numbers; or
                {name: numbers [...]} of components that determine the constants: they themselves, or others,
                such as C66 of a hexagonal crystal for C12 = C11 - 2 C66. Greek letters may be spelt out.
            **components: The same as arguments.

        Returns:
            [..., 3, ..., 3] of the same kind.

        Raises:
            ValueError: There is no such component, constants are missing, components that depend on one another
                disagree (numbers that are not exact by more than 1e-3 of their size), or the last axis has
                another length.

        >>> from cartensor import crystal
        >>> graphite = crystal("6/mmm").invariants("elasticity")
        >>> float(graphite.tensor(C11=1060, C33=36.5, C13=15, C44=4.5, C66=440)[0, 0, 1, 1])
        180.0
        """
        from cartensor.operands import apply_matrix

        if components and constants is not None:
            raise ValueError("constants are given as an array, as a mapping, or by name, not in two ways at once")
        if constants is None or isinstance(constants, Mapping):
            from cartensor.named_constants import constants_of

            constants = constants_of(self, components if constants is None else constants)
        return apply_matrix(self._basis_matrix.T, constants, (self.n_constants,), (3,) * self.rank)

    def fit(self, tensor, notation: str | None = None):
        """The constants of the invariant tensor that is nearest to a given one.

        Args:
            tensor: [..., 3, ..., 3], or with an axis of length 6 for each symmetric pair of indices: NumPy, Torch
                (dtype, device and gradients kept), SymPy or exact numbers.
            notation: "full", "voigt" (in the convention ``voigt``, as the printed table) or "mandel"; told by the
                shape, where it is not given, to be full or in Voigt notation.

        Returns:
            [..., n_constants], in the order of ``constants``.

        Raises:
            ValueError: The trailing axes are those of no form.
        """
        from cartensor.forms import in_full
        from cartensor.operands import apply_matrix

        full, _ = in_full(tensor, self, notation)
        return apply_matrix(self._dual_matrix, full, (3,) * self.rank, (self.n_constants,))

    def project(self, tensor, notation: str | None = None):
        """The invariant tensor that is nearest to a measured one in the Frobenius norm.

        It equals the average over the group of the turned tensor, projected on the index symmetry.

        Args:
            tensor: As for :meth:`fit`.
            notation: As for :meth:`fit`.

        Returns:
            A tensor of the same shape and kind.

        Raises:
            ValueError: The trailing axes are those of no form.
        """
        from cartensor.forms import in_form, in_full

        full, notation = in_full(tensor, self, notation)
        return in_form(self.tensor(self.fit(full, "full")), self, notation)

    def entries(self) -> list[list[dict[str, Exact]]] | None:
        """The table, rows of expressions {constant: coefficient}; None where the rank is too high for one."""
        if self.numbering.split is None:
            return None
        return [[self._numbered(index) for index in row] for row in self.numbering.layout()]

    def relations(self) -> dict[str, dict[str, Exact]]:
        """Every component that the index symmetry leaves, by name, as {constant: coefficient}."""
        return {self._name(index): self._numbered(index) for index in self._representatives}

    def table(self) -> str:
        """The table of components with the constants named; for high ranks one line for each component."""
        return constant_table.as_text(self.entries(), self.relations())

    def latex(self) -> str:
        """The table in LaTeX."""
        return constant_table.as_latex(self.entries(), self.relations())

    def to_json(self) -> str:
        """Crystal, symmetry, signs of parity, Voigt convention, constants and relations of all components as JSON.

        ``ct.read_table`` reads it.
        """
        return table_json.invariants_json(self)

    def _card(self) -> Card:
        is_short, crystal = self.rank <= HIGHEST_RANK_SHOWN, self.crystal
        count = str(self.n_constants if is_short else self._counted())
        names = ", ".join(map(named_number, self.constants)) if is_short else ""
        known = {
            "crystal": ", ".join(filter(None, (crystal.name, crystal.schoenflies, crystal.system))),
            "magnetic class": self._magnetic_class.strip(" ()").removeprefix("magnetic class "),
            "symmetry class": symmetry_markup(self.symmetry),
            "independent constants": Markup(f"{count}: {names}" if names else count),
            **behaviour_facts(self.parity, self.time_reversal),
            "zero by physics": ", ".join(f"weight {weight}" for weight in self.zero_weights),
            "Voigt convention": self.numbering.meaning,
        }
        title = Markup(f"{HTML.tensor(self.symbol, self.symmetry.letters)} in a crystal {markup(crystal.name)}")
        if not is_short:
            return Card(title, (facts(known), note("table() writes the components, latex() the same in LaTeX")))
        components = constant_table.as_markup(self.entries(), self.relations(), self.numbering.heads())
        return Card(title, (facts(known), components), self.latex())

    def text(self, highest_rank: float = HIGHEST_RANK_SHOWN) -> str:
        """What ``print`` shows: the number of constants, and the table unless the rank is higher than a given one."""
        with_table = self.rank <= highest_rank
        count = self.n_constants if with_table else self._counted()
        head = (
            f"{self.symbol}_{self.symmetry.letters} ({self.symmetry}, {parity_text(self.parity, self.time_reversal)}) "
            f"in a crystal {self.crystal.name}{self._magnetic_class}: {count} independent constant{'s' * (count != 1)}"
        )
        if not with_table:
            return f"{head}\nrank {self.rank}: table(), in a shell --full, writes the components"
        return f"{head}\n{self.table()}" if self._representatives else head

    @property
    def _magnetic_class(self) -> str:
        """What a class that is named without primes means for a tensor that is odd under time reversal."""
        if self.time_reversal == "even" or self.crystal.primed:
            return ""
        grey = f"{self.crystal.class_name}1'" if self.crystal.class_name else "the grey one"
        return f" (magnetic class without time reversal; without magnetic order the class is {grey}, and all is 0)"

    def _counted(self) -> int:
        """The number of constants by characters, which is fast for any rank; others' equations are solved."""
        if self.crystal.rotations or self.crystal.primed or self.time_reversal == "odd":
            return self.n_constants
        counts = multiplicities(self.symmetry)
        counts = {weight: count for weight, count in counts.items() if weight not in self.zero_weights}
        parity = (-1) ** self.rank * (1 if self.parity == "polar" else -1)
        return count_invariants(counts, parity, self.crystal.elements)

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        odd = ", time_reversal='odd'" if self.time_reversal == "odd" else ""
        count = self._counted() if self.rank > HIGHEST_RANK_SHOWN else self.n_constants
        constants: object = self.constants if count <= MOST_CONSTANTS_SHOWN else f"<{count}>"
        return (
            f"InvariantTensors(crystal={self.crystal.name!r}, symmetry='{self.symmetry}', "
            f"parity='{self.parity}'{odd}, constants={constants})"
        )

    # -- components of the index symmetry --------------------------------------------------------------------

    @cached_property
    def _orbits(self) -> tuple[dict[IndexTuple, int], ...]:
        """Orbits of signed index tuples, in the table's order, the representative of each first."""
        ordered = []
        tuples = product(range(3), repeat=self.rank)
        for orbit in self.symmetry.signed_orbits(tuples, lambda index, p: (tuple(index[k] for k in p), 1)):
            numbered = [index for index in orbit if index in self.numbering.numbers]
            first = min(numbered, key=self._preference)
            ordered.append(
                {index: sign * orbit[first] for index, sign in sorted(orbit.items(), key=lambda item: item[0] != first)}
            )
        return tuple(sorted(ordered, key=lambda orbit: self._preference(next(iter(orbit)))))

    def _preference(self, index: IndexTuple) -> tuple:
        return len(set(index)) > 1, self.numbering.numbers[index]

    @cached_property
    def _representatives(self) -> tuple[IndexTuple, ...]:
        return tuple(next(iter(orbit)) for orbit in self._orbits)

    @cached_property
    def _orbit_of(self) -> dict[IndexTuple, tuple[int, int]]:
        """For each index tuple that need not vanish its orbit and its sign."""
        return {index: (number, sign) for number, orbit in enumerate(self._orbits) for index, sign in orbit.items()}

    # -- invariance ------------------------------------------------------------------------------------------

    @cached_property
    def _solution(self) -> dict[int, Equation]:
        """Dependent orbits as combinations of free ones."""
        rational = self.crystal.has_rational_invariants
        return solve_for_later_unknowns(
            piece
            for equation in self._equations()
            for piece in (rational_equations(equation) if rational else [equation])
        )

    @cached_property
    def _free(self) -> tuple[int, ...]:
        return tuple(number for number in range(len(self._orbits)) if number not in self._solution)

    def _equations(self) -> Iterator[Equation]:
        for matrix, reverses_time in self.crystal.signed_generators:
            sign = determinant3(matrix) if self.parity == "axial" else 1
            if reverses_time and self.time_reversal == "odd":
                sign = -sign
            for number, index in enumerate(self._representatives):
                turned = self._collected(_turned_component(matrix, index))
                yield _without(turned, number, sign)
        for matrix in self.crystal.rotations:
            for index in self._representatives:
                yield self._collected(_rotated_component(matrix, index))
        yield from self._equations_of_zero_weights()

    def _equations_of_zero_weights(self) -> Iterator[Equation]:
        """The natural parts of the weights in ``zero_weights`` vanish."""
        multiplicity = multiplicities(self.symmetry)
        for weight in self.zero_weights:
            tensors, _ = natural_basis(weight).integer_tensors()
            for embedding in closed_form(self.symmetry, weight, multiplicity.get(weight, 0)).embeddings:
                # The tensor has the symmetry, so the contraction with one word of the sum says it all.
                word = embedding.first
                values = [(index, *word.at(index)) for index in product(range(3), repeat=self.rank)]
                for tensor in tensors:
                    equation = self._collected(
                        (index, sign * tensor.get(monomial, 0)) for index, sign, monomial in values if sign
                    )
                    yield {number: value for number, value in equation.items() if value}

    def _collected(self, terms: Iterable[tuple[IndexTuple, Exact]]) -> Equation:
        """Tensor components times coefficients, as coefficients of the orbits."""
        total: Equation = {}
        for index, coefficient in terms:
            if index in self._orbit_of:
                number, sign = self._orbit_of[index]
                total[number] = total.get(number, 0) + sign * coefficient
        return total

    # -- expressions -----------------------------------------------------------------------------------------

    @cached_property
    def _place(self) -> dict[int, int]:
        return {number: k for k, number in enumerate(self._free)}

    def _expression(self, index: IndexTuple) -> dict[int, Exact]:
        """A tensor component as {position of constant: coefficient}, ascending."""
        if index not in self._orbit_of:
            return {}
        number, sign = self._orbit_of[index]
        terms = self._solution.get(number, {number: 1})
        return {
            self._place[free]: _over(sign * value, self.numbering.factor(self._representatives[free]))
            for free, value in sorted(terms.items())
        }

    def _numbered(self, index: IndexTuple) -> dict[str, Exact]:
        """A component as it stands in the table, with its Voigt factor."""
        factor = self.numbering.factor(index)
        return {self.constants[k]: simplified(value * factor) for k, value in self._expression(index).items()}

    def _name(self, index: IndexTuple) -> str:
        return self.symbol + self.numbering.label(index)

    @cached_property
    def _basis_matrix(self):
        """The basis as an object array of Surds, [n_constants, 3^rank]."""
        matrix = np.full((self.n_constants, 3**self.rank), Surd(0), dtype=object)
        for row, tensor in enumerate(self.basis):
            for index, value in tensor.items():
                column = 0
                for axis in index:
                    column = 3 * column + axis
                matrix[row, column] = Surd(value)
        return matrix

    @cached_property
    def _dual_matrix(self):
        """Inverse Gram matrix times the basis, an object array of Surds, [n_constants, 3^rank]."""
        gram = [
            [
                simplified(sum((first[index] * second[index] for index in first.keys() & second.keys()), 0))
                for second in self.basis
            ]
            for first in self.basis
        ]
        inverse = inverse_matrix(gram)
        matrix = np.full((self.n_constants, 3**self.rank), Surd(0), dtype=object)
        for row, factors in enumerate(inverse):
            for factor, tensor in zip(factors, self._basis_matrix, strict=True):
                if factor:
                    for column, value in enumerate(tensor):
                        if value:
                            matrix[row, column] = matrix[row, column] + value * factor
        return matrix


def _turned_component(matrix: Matrix3, index: IndexTuple) -> Iterator[tuple[IndexTuple, Exact]]:
    """One component of the turned tensor: index tuples t, each with the product of matrix[index_k][t_k]."""
    partial: list[tuple[IndexTuple, Exact]] = [((), 1)]
    for axis in index:
        row = [(column, value) for column, value in enumerate(matrix[axis]) if value]
        partial = [((*head, column), simplified(factor * value)) for head, factor in partial for column, value in row]
    yield from partial


def _rotated_component(matrix: Matrix3, index: IndexTuple) -> Iterator[tuple[IndexTuple, Exact]]:
    """One component of the tensor's change under an infinitely small rotation."""
    for k, axis in enumerate(index):
        for column, value in enumerate(matrix[axis]):
            if value:
                yield (*index[:k], column, *index[k + 1 :]), value


def _without(equation: Equation, number: int, factor: Exact) -> Equation:
    """The equation minus a factor times one unknown."""
    return {**equation, number: equation.get(number, 0) - factor}


def _over(value: Exact, factor: int) -> Exact:
    return value if factor == 1 else simplified(value * Fraction(1, factor))

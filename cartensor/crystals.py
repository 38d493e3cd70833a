"""Crystals: a point group in its axes, and from it the property tensors that it allows.

>>> from cartensor import crystal
>>> print(crystal("m-3m").invariants("ijkl=jikl=klij", symbol="C").table())
C11  C12  C12    0    0    0
C12  C11  C12    0    0    0
C12  C12  C11    0    0    0
  0    0    0  C44    0    0
  0    0    0    0  C44    0
  0    0    0    0    0  C44
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache, cached_property, lru_cache

from cartensor.cards import Card, Markup, Shown, facts, matrix, note, surd_markup
from cartensor.exact_linear import (
    IDENTITY,
    Matrix3,
    conjugated3,
    determinant3,
    inverse3,
    product3,
    radicand_primes,
    simplified,
    transposed3,
)
from cartensor.group_elements import Operation, as_bits, class_of, group_elements
from cartensor.index_symmetry import IndexSymmetry
from cartensor.invariants import InvariantTensors
from cartensor.magnetic_groups import (
    MagneticPointGroup,
    is_magnetic,
    magnetic_class_of,
    magnetic_point_group,
    named_settings,
)
from cartensor.magnetic_space_groups import NUMBER, magnetic_space_group
from cartensor.point_groups import (
    PointGroup,
    PointGroupError,
    point_group,
    point_group_of_space_group,
)
from cartensor.surd import Surd
from cartensor.tensor_names import as_index_symmetry, check_symbol, chosen, named_tensor

#: Lattice axes (columns a, b, c) in which integer matrices of symmetry operations may be given.
LATTICE_AXES: dict[str, Matrix3] = {
    "cartesian": IDENTITY,
    "hexagonal": ((1, Fraction(-1, 2), 0), (0, Surd.sqrt(Fraction(3, 4)), 0), (0, 0, 1)),
}


@dataclass(frozen=True, repr=False)
class Crystal(Shown):
    """A point group in Cartesian axes, ordinary or magnetic; made by :func:`crystal`.

    Attributes:
        name: Hermann-Mauguin symbol, with the orientation where it is not the standard one; "unnamed" for a
            group that has none.
        class_name: Symbol of the crystal class, or of the limiting or icosahedral group; "" for any other
            group.
        schoenflies: Schoenflies symbol; "" for a group that has none here.
        system: Crystal system, or "cylindrical", "spherical", "icosahedral", "non-crystallographic".
        laue: Class that results when inversion is added to the operations in space; "" for a group without a
            class.
        generators: Orthogonal 3x3 matrices that generate the discrete part.
        rotations: Antisymmetric matrices that generate the continuous part of a limiting group.
        primed: For a magnetic group, which generators come with time reversal; empty where none does.
        family: Class of the operations in space of a magnetic group; otherwise "".
        halving: Class of the operations of a magnetic group that come without time reversal; otherwise "".

    >>> import cartensor as ct
    >>> quartz = ct.crystal("32")
    >>> quartz.system, quartz.order, quartz.is_centrosymmetric
    ('trigonal', 6, False)
    """

    name: str
    class_name: str
    schoenflies: str
    system: str
    laue: str
    generators: tuple[Matrix3, ...]
    rotations: tuple[Matrix3, ...] = ()
    primed: tuple[bool, ...] = ()
    family: str = ""
    halving: str = ""

    @property
    def order(self) -> int | float:
        """Number of operations; infinity for a limiting group."""
        return math.inf if self.rotations else len(self.operations)

    @cached_property
    def elements(self) -> tuple[Matrix3, ...]:
        """All operations in space as exact 3x3 matrices, the identity first.

        Raises:
            PointGroupError: The group is a limiting group, whose elements cannot be listed.
        """
        return tuple(dict.fromkeys(matrix for matrix, _ in self.operations))

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """All operations as matrix and whether time reversal comes with it, the identity first.

        Raises:
            PointGroupError: The group is a limiting group, whose operations cannot be listed.
        """
        if self.rotations:
            raise PointGroupError(f"{self.name} has infinitely many elements; use .generators and .rotations")
        return group_elements(self.generators).operations(as_bits(self.primed))

    @property
    def is_centrosymmetric(self) -> bool:
        """Whether inversion, without time reversal, belongs to the group."""
        if not self.class_name:
            return (_INVERSION, False) in self.operations
        return point_group(self.halving or self.class_name).is_centrosymmetric

    @property
    def signed_generators(self) -> tuple[Operation, ...]:
        """The generators, each with whether time reversal comes with it."""
        return tuple(zip(self.generators, self.primed or (False,) * len(self.generators), strict=True))

    def invariants(
        self,
        symmetry,
        parity: str | None = None,
        symbol: str | None = None,
        voigt: str | Sequence[str] | None = None,
        time_reversal: str | None = None,
    ) -> InvariantTensors:
        """The tensors of an index symmetry that the crystal leaves unchanged (Neumann's principle).

        Args:
            symmetry: A text such as "ijkl=jikl=klij", an ``IndexSymmetry``, or an entry of the catalogue or
                its name, which brings parity, symbol, Voigt convention, and weights that are zero by physics.
            parity: "polar" (the default) or "axial", one more sign under inversion.
            symbol: Letter of the constants, "T" by default.
            voigt: What the constants mean where a symmetric pair of indices is one Voigt index: "stress" (the
                default), the tensor component (C44 = C_2323, e14 = e_123); "strain", a factor 2 for each pair
                of different indices (S44 = 4 S_2323, d14 = 2 d_123); or one of the two words for each pair.
            time_reversal: "even" (the default), an i-tensor, or "odd", a c-tensor, which operations with time
                reversal give one more sign.

        Returns:
            Their exact basis; the same object for the same arguments.

        Raises:
            IndexSymmetryError: The text is neither an index symmetry nor a name.
            ValueError: The parity, the behaviour under time reversal or the Voigt convention has another name.

        >>> crystal("-3'm'").invariants("ij", "axial", time_reversal="odd").n_constants  # magnetoelectric, Cr2O3
        2
        """
        tensor = named_tensor(symmetry)
        symmetry = as_index_symmetry(tensor)
        voigt = chosen(voigt, tensor, "voigt", "stress")
        return _invariants(
            self,
            symmetry.letters,
            symmetry.generators,
            chosen(parity, tensor, "parity", "polar"),
            check_symbol(chosen(symbol, tensor, "symbol", "T")),
            voigt if isinstance(voigt, str) else tuple(voigt),
            tuple(chosen(None, tensor, "zero_weights", ())),
            chosen(time_reversal, tensor, "time_reversal", "even"),
        )

    def turned(self, rotation) -> Crystal:
        """The same crystal in another orientation.

        Args:
            rotation: An exact orthogonal matrix Q; an operation R becomes Q R Q^T.

        Raises:
            PointGroupError: The matrix is not orthogonal, or not exact.
        """
        matrix = _orthogonal(rotation, IDENTITY)
        back = transposed3(matrix)
        generators, rotations = (
            tuple(product3(product3(matrix, operation), back) for operation in operations)
            for operations in (self.generators, self.rotations)
        )
        return replace(self, name=f"{self.name} turned", generators=generators, rotations=rotations)

    @cached_property
    def has_rational_invariants(self) -> bool:
        """Whether changing the sign of a square root maps the group to itself.

        Then the invariant tensors have a rational basis although the matrices hold square roots: the reduced
        echelon form of the basis is unique, so every change of sign leaves it as it is.
        """
        primes = radicand_primes(self.generators + self.rotations)
        if not primes:
            return True
        if self.rotations:
            return False
        members = set(self.operations)
        return all(
            (conjugated3(matrix, prime), flag) in members for matrix, flag in self.signed_generators for prime in primes
        )

    def __str__(self) -> str:
        parts = [f"{'magnetic ' if self.primed else ''}point group {self.name}"]
        if self.schoenflies:
            parts[0] += f" ({self.schoenflies})"
        parts.append(self.system)
        parts.append("infinite order" if self.rotations else f"order {self.order}")
        if self.laue:
            parts.append(f"Laue class {self.laue}")
        if self.halving == self.family != "":
            parts.append(f"grey: {self.family} and time reversal")
        elif self.halving:
            parts.append(f"black and white: {self.family}, without time reversal {self.halving}")
        return ", ".join(parts)

    def _card(self) -> Card:
        grey = f"grey: {self.family} and time reversal" if self.halving else ""
        known = {
            "Schoenflies": self.schoenflies,
            "class": self.class_name,
            "system": self.system,
            "order": "infinite" if self.rotations else str(self.order),
            "Laue class": self.laue,
            "inversion": "" if self.rotations and not self.class_name else "yes" if self.is_centrosymmetric else "no",
            "time reversal": grey
            if self.halving == self.family
            else f"black and white: {self.family}, without time reversal {self.halving}"
            if self.halving
            else "comes with no operation",
        }
        blocks = [facts(known)]
        for title, matrices in (
            ("generators", [(operation, "′" * flag) for operation, flag in self.signed_generators]),
            ("infinitely small rotations", [(operation, "") for operation in self.rotations]),
        ):
            if matrices:
                row = "".join(
                    f"{matrix([[surd_markup(value) for value in row] for row in one])}{prime}"
                    for one, prime in matrices
                )
                blocks += [note(f"{title}, in Cartesian axes"), Markup(f'<div class="ct-row">{row}</div>')]
        return Card(f"{'magnetic ' if self.primed else ''}point group {self.name}", blocks)

    def __repr__(self) -> str:
        return f"<{self}>"


_INVERSION: Matrix3 = ((-1, 0, 0), (0, -1, 0), (0, 0, -1))


def crystal(
    name: str | int | None = None,
    *,
    generators: Sequence | None = None,
    axes: str | Sequence = "cartesian",
    primed: Sequence[bool] | None = None,
) -> Crystal:
    """A crystal by its point group, ordinary or magnetic.

    A group without primes is the magnetic group in which no operation comes with time reversal; that of a
    crystal without magnetic order is the grey one, "321'" for 32.

    Args:
        name: Hermann-Mauguin or Schoenflies symbol ("m-3m", "4/m -3 2/m", "Oh", "∞/mm"); or a space group by
            its symbol ("Fm-3m", "P6_3/mmc") or its number as spglib gives it (225), oriented as the setting,
            for numbers the standard one, in the International Tables.  A text that is a point group's symbol
            stands for that: "2" is a twofold axis, 2 and "No. 2" are the space group P-1.
            Primes or asterisks make it magnetic ("-3'm'", "4*/mm*m", "321'"); two or three numbers with points are
            a magnetic space group by its BNS or OG number ("167.106", "167.4.1337"; spglib is needed), oriented as
            its BNS setting.
        generators: Instead of a name: exact matrices that generate the group.  Entries are integers,
            Fractions, Surds or SymPy numbers.
        axes: What the generators refer to: "cartesian", "hexagonal" (integer matrices over a, b, c with x
            along a and z along c, such as spglib's rotations), or an exact 3x3 matrix with the columns a, b,
            c.
        primed: For each generator whether it comes with time reversal, such as spglib's time_reversals; none
            does unless given.

    Returns:
        The crystal, in the axes that ``cartensor.point_groups`` describes.

    Raises:
        PointGroupError: Nothing is known under the name, or the matrices generate no point group.
        ImportError: A magnetic space group is asked for and spglib is not installed.

    >>> crystal("Td").name, crystal(216).order
    ('-43m', 24)
    >>> crystal("4*/mm*m").name, crystal("4'/mm'm").halving
    ("4'/mm'm", 'mmm')
    """
    if (name is None) == (generators is None):
        raise PointGroupError(
            "either a name or generators are needed, as in crystal('m-3m') or "
            "crystal(generators=[[[0, -1, 0], [1, 0, 0], [0, 0, 1]]])"
        )
    if generators is not None:
        return _from_generators(generators, axes, primed)
    if primed is not None:
        raise PointGroupError("primed goes with generators; in a name primes are written, as in crystal(\"-3'm'\")")
    if not isinstance(name, str):
        return _from_table(point_group_of_space_group(name))
    if NUMBER.fullmatch(name.strip()):
        rotations, own_axes, flags = magnetic_space_group(name.strip())
        if not any(flags):  # a space group, whose number comes first
            return crystal(int(name.split(".")[0]))
        return _from_generators(rotations, own_axes, flags)
    if is_magnetic(name):
        return _magnetic(magnetic_point_group(name))
    return _from_table(point_group(name))


@cache
def _from_table(group: PointGroup) -> Crystal:
    return Crystal(
        group.name, group.class_name, group.schoenflies, group.system, group.laue, group.generators, group.rotations
    )


@cache
def _magnetic(group: MagneticPointGroup) -> Crystal:
    matrices, primed = zip(*group.generators, strict=True)
    return replace(
        _from_table(group.family),
        name=group.name,
        class_name=group.class_name,
        schoenflies=group.schoenflies,
        generators=matrices,
        primed=primed,
        family=group.family.class_name,
        halving=group.halving,
    )


def _from_generators(generators: Sequence, axes, primed: Sequence[bool] | None = None) -> Crystal:
    if isinstance(axes, str):
        if axes not in LATTICE_AXES:
            known = ", ".join(map(repr, LATTICE_AXES))
            raise PointGroupError(f"axes are {known} or a 3x3 matrix, got {axes!r}")
        axes = LATTICE_AXES[axes]
    basis = _exact_matrix(axes)
    if not determinant3(basis):
        raise PointGroupError("the axes a, b, c are linearly dependent")
    flags = _flags(primed, len(generators))
    operations = dict.fromkeys(zip((_orthogonal(matrix, basis) for matrix in generators), flags, strict=True))
    matrices = tuple(matrix for matrix, _ in operations)
    primes = tuple(flag for _, flag in operations) if any(flags) else ()
    made = Crystal("unnamed", "", "", "non-crystallographic", "", matrices, primed=primes)
    group = class_of(made.elements)
    if group is None:
        return made
    named = _named_magnetic(made, group) if primes else _from_table(group)
    is_same = set(made.operations) == set(named.operations)
    name = named.name if is_same else f"{named.class_name} in its own axes"
    return replace(named, name=name, generators=matrices, primed=primes)


def _flags(primed: Sequence[bool] | None, count: int) -> list[bool]:
    """Whether time reversal comes with each generator."""
    if primed is None:
        return [False] * count
    flags = list(primed)
    if len(flags) != count or any(flag not in (False, True) for flag in flags):
        raise PointGroupError(
            f"primed says for each of the {count} generators whether it comes with time reversal (True or False), "
            f"got {primed!r}"
        )
    return [bool(flag) for flag in flags]


def _named_magnetic(made: Crystal, family: PointGroup) -> Crystal:
    """The magnetic group with the same operations in an orientation that has a name; else its class."""
    operations = set(made.operations)
    settings = [_magnetic(group) for group in named_settings(family.name)]
    class_name = magnetic_class_of(family.name, made.operations)
    same = [one for one in settings if set(one.operations) == operations]
    return next(iter(same), _magnetic(magnetic_point_group(class_name)))


def _exact_matrix(matrix) -> Matrix3:
    rows = matrix.tolist() if hasattr(matrix, "tolist") else matrix
    try:
        rows = tuple(tuple(_exact_number(value) for value in row) for row in rows)
    except TypeError as error:
        raise PointGroupError(
            f"a 3x3 matrix of exact numbers (int, Fraction, Surd, SymPy) is needed: {error}"
        ) from None
    if [len(row) for row in rows] != [3, 3, 3]:
        raise PointGroupError(f"a 3x3 matrix is needed, got rows of lengths {[len(row) for row in rows]}")
    return rows


def _exact_number(value):
    is_expression = hasattr(value, "as_coefficients_dict")  # of SymPy
    if is_expression and not value.is_Rational:
        total = Surd(0)
        for term, coefficient in value.expand().as_coefficients_dict().items():
            square = term**2
            if not (square.is_Rational and coefficient.is_Rational and term.is_real):
                raise TypeError(f"{value} is not a sum of rationals and square roots of rationals")
            total = total + Surd.sqrt(Fraction(int(square.p), int(square.q))) * Surd(coefficient)
        return simplified(total)
    return simplified(value)


def _orthogonal(matrix, basis: Matrix3) -> Matrix3:
    """The operation as a Cartesian matrix, checked to be orthogonal."""
    operation = product3(product3(basis, _exact_matrix(matrix)), inverse3(basis))
    if product3(operation, transposed3(operation)) != IDENTITY:
        rows = "; ".join(" ".join(map(str, row)) for row in operation)
        raise PointGroupError(f"the matrix [{rows}] is not orthogonal; matrices over lattice vectors need axes=...")
    return operation


@lru_cache(maxsize=1024)
def _invariants(
    of: Crystal,
    letters: str,
    generators: tuple,
    parity: str,
    symbol: str,
    voigt: str | tuple[str, ...],
    zero_weights: tuple[int, ...],
    time_reversal: str,
) -> InvariantTensors:
    return InvariantTensors(of, IndexSymmetry(letters, generators), parity, symbol, voigt, zero_weights, time_reversal)

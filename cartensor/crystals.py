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
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property, lru_cache

from cartensor.exact_linear import (
    IDENTITY,
    Matrix3,
    conjugated3,
    determinant3,
    inverse3,
    product3,
    radicand_primes,
    simplified,
    trace3,
    transposed3,
)
from cartensor.index_symmetry import IndexSymmetry, as_index_symmetry
from cartensor.invariants import InvariantTensors
from cartensor.point_groups import (
    CRYSTAL_CLASSES,
    ICOSAHEDRAL_GROUPS,
    PointGroup,
    PointGroupError,
    point_group,
    point_group_of_space_group,
)
from cartensor.surd import Surd

#: A group given by generators that has more elements than this is taken to be infinite.
LARGEST_LISTED_GROUP = 1000

#: Lattice axes (columns a, b, c) in which integer matrices of symmetry operations may be given.
LATTICE_AXES: dict[str, Matrix3] = {
    "cartesian": IDENTITY,
    "hexagonal": ((1, Fraction(-1, 2), 0), (0, Surd.sqrt(Fraction(3, 4)), 0), (0, 0, 1)),
}


@dataclass(frozen=True, repr=False)
class Crystal:
    """A point group in Cartesian axes; made by :func:`crystal`.

    Attributes:
        name: Hermann-Mauguin symbol, with the orientation where it is not the standard one; "unnamed" for a
            group that has none.
        class_name: Symbol of the crystal class, or of the limiting or icosahedral group; "" for any other
            group.
        schoenflies: Schoenflies symbol; "" for a group that has none here.
        system: Crystal system, or "cylindrical", "spherical", "icosahedral", "non-crystallographic".
        laue: Class that results when inversion is added; "" for a group without a class.
        generators: Orthogonal 3x3 matrices that generate the discrete part.
        rotations: Antisymmetric matrices that generate the continuous part of a limiting group.
    """

    name: str
    class_name: str
    schoenflies: str
    system: str
    laue: str
    generators: tuple[Matrix3, ...]
    rotations: tuple[Matrix3, ...] = ()

    @property
    def order(self) -> int | float:
        """Number of elements; infinity for a limiting group."""
        return math.inf if self.rotations else len(self.elements)

    @cached_property
    def elements(self) -> tuple[Matrix3, ...]:
        """All operations as exact 3x3 matrices, the identity first.

        Raises:
            PointGroupError: The group is a limiting group, whose elements cannot be listed.
        """
        if self.rotations:
            raise PointGroupError(f"{self.name} has infinitely many elements; use .generators and .rotations")
        return _closure(self.generators)

    @property
    def is_centrosymmetric(self) -> bool:
        """Whether inversion belongs to the group."""
        return self.class_name == self.laue if self.class_name else _INVERSION in self.elements

    def invariants(
        self, symmetry, parity: str | None = None, symbol: str | None = None, voigt: str | Sequence[str] | None = None
    ) -> InvariantTensors:
        """The tensors of an index symmetry that the crystal leaves unchanged (Neumann's principle).

        Args:
            symmetry: A text such as "ijkl=jikl=klij", an ``IndexSymmetry``, or an entry of the catalogue,
                which brings parity, symbol, Voigt convention, and weights that are zero by physics.
            parity: "polar" (the default) or "axial", one more sign under inversion.
            symbol: Letter of the constants, "T" by default.
            voigt: What the constants mean where a symmetric pair of indices is one Voigt index: "stress" (the
                default), the tensor component (C44 = C_2323, e14 = e_123); "strain", a factor 2 for each pair
                of different indices (S44 = 4 S_2323, d14 = 2 d_123); or one of the two words for each pair.

        Returns:
            Their exact basis; the same object for the same arguments.

        Raises:
            IndexSymmetryError: The text is no index symmetry.
            ValueError: The parity or the Voigt convention has another name.
        """
        zero_weights: tuple[int, ...] = ()
        if not isinstance(symmetry, (str, IndexSymmetry)) and hasattr(symmetry, "symmetry"):
            parity = parity or symmetry.parity
            symbol = symbol or symmetry.symbol
            voigt = voigt or symmetry.voigt
            zero_weights = tuple(symmetry.zero_weights)
            symmetry = symmetry.symmetry
        group = as_index_symmetry(symmetry)
        voigt = voigt or "stress"
        return _invariants(
            self,
            group.letters,
            group.generators,
            parity or "polar",
            symbol or "T",
            voigt if isinstance(voigt, str) else tuple(voigt),
            zero_weights,
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
        return Crystal(
            f"{self.name} turned",
            self.class_name,
            self.schoenflies,
            self.system,
            self.laue,
            *(
                tuple(product3(product3(matrix, operation), back) for operation in operations)
                for operations in (self.generators, self.rotations)
            ),
        )

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
        members = set(self.elements)
        return all(conjugated3(matrix, prime) in members for matrix in self.generators for prime in primes)

    def __str__(self) -> str:
        parts = [f"point group {self.name}"]
        if self.schoenflies:
            parts[0] += f" ({self.schoenflies})"
        parts.append(self.system)
        parts.append("infinite order" if self.rotations else f"order {self.order}")
        if self.laue:
            parts.append(f"Laue class {self.laue}")
        return ", ".join(parts)

    def __repr__(self) -> str:
        return f"<{self}>"


_INVERSION: Matrix3 = ((-1, 0, 0), (0, -1, 0), (0, 0, -1))


def crystal(
    name: str | int | None = None, *, generators: Sequence | None = None, axes: str | Sequence = "cartesian"
) -> Crystal:
    """A crystal by its point group.

    Args:
        name: Hermann-Mauguin or Schoenflies symbol ("m-3m", "4/m -3 2/m", "Oh", "∞/mm"), or the number of a
            space group as spglib gives it (225), oriented as the standard setting of the International
            Tables.  A text is always a symbol: "2" is a twofold axis, 2 is the space group P-1.
        generators: Instead of a name: exact matrices that generate the group.  Entries are integers,
            Fractions, Surds or SymPy numbers.
        axes: What the generators refer to: "cartesian", "hexagonal" (integer matrices over a, b, c with x
            along a and z along c, such as spglib's rotations), or an exact 3x3 matrix with the columns a, b,
            c.

    Returns:
        The crystal, in the axes that ``cartensor.point_groups`` describes.

    Raises:
        PointGroupError: Nothing is known under the name, or the matrices generate no point group.

    >>> crystal("Td").name, crystal(216).order
    ('-43m', 24)
    """
    if (name is None) == (generators is None):
        raise PointGroupError(
            "either a name or generators are needed, as in crystal('m-3m') or "
            "crystal(generators=[[[0, -1, 0], [1, 0, 0], [0, 0, 1]]])"
        )
    if generators is not None:
        return _from_generators(generators, axes)
    return _from_table(point_group(name) if isinstance(name, str) else point_group_of_space_group(name))


@cache
def _from_table(group: PointGroup) -> Crystal:
    return Crystal(
        group.name, group.class_name, group.schoenflies, group.system, group.laue, group.generators, group.rotations
    )


def _from_generators(generators: Sequence, axes) -> Crystal:
    if isinstance(axes, str):
        if axes not in LATTICE_AXES:
            known = ", ".join(map(repr, LATTICE_AXES))
            raise PointGroupError(f"axes are {known} or a 3x3 matrix, got {axes!r}")
        axes = LATTICE_AXES[axes]
    basis = _exact_matrix(axes)
    if not determinant3(basis):
        raise PointGroupError("the axes a, b, c are linearly dependent")
    matrices = tuple(dict.fromkeys(_orthogonal(matrix, basis) for matrix in generators))
    elements = _closure(matrices)
    group = _classes_by_content().get(_content(elements))
    if group is None:
        return Crystal("unnamed", "", "", "non-crystallographic", "", matrices)
    standard = _from_table(group)
    name = group.name if set(elements) == set(standard.elements) else f"{group.name} in its own axes"
    return Crystal(name, group.name, group.schoenflies, group.system, group.laue, matrices)


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


@lru_cache(maxsize=256)
def _closure(generators: tuple[Matrix3, ...]) -> tuple[Matrix3, ...]:
    found = {IDENTITY: None}
    waiting = [IDENTITY]
    while waiting:
        operation = waiting.pop()
        for generator in generators:
            image = product3(generator, operation)
            if image not in found:
                if len(found) == LARGEST_LISTED_GROUP:
                    raise PointGroupError(
                        f"the generators make more than {LARGEST_LISTED_GROUP} operations: no finite point group"
                    )
                found[image] = None
                waiting.append(image)
    return tuple(found)


def _content(elements: Sequence[Matrix3]) -> frozenset:
    """How often each kind of operation (determinant and trace) occurs; it tells the crystal classes apart."""
    return frozenset(Counter((determinant3(operation), trace3(operation)) for operation in elements).items())


@cache
def _classes_by_content() -> dict[frozenset, PointGroup]:
    return {
        _content(_closure(group.generators)): group
        for group in [*CRYSTAL_CLASSES.values(), *ICOSAHEDRAL_GROUPS.values()]
    }


@lru_cache(maxsize=1024)
def _invariants(
    of: Crystal,
    letters: str,
    generators: tuple,
    parity: str,
    symbol: str,
    voigt: str | tuple[str, ...],
    zero_weights: tuple[int, ...],
) -> InvariantTensors:
    return InvariantTensors(of, IndexSymmetry(letters, generators), parity, symbol, voigt, zero_weights)

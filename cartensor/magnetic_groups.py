"""Magnetic point groups by symbol: 32 ordinary, 32 grey, 58 black and white, and those of limiting groups.

In a symbol a prime (or an asterisk) marks the elements of symmetry that come with time reversal: "-3'm'",
"4'/mm'm".  A grey group has time reversal as an element of its own, "321'" for 32: the symmetry of a crystal
without magnetic order.  A symbol without primes is the magnetic group without time reversal.

The black and white groups are derived, class by class, from the subgroups of index 2 (A. V. Shubnikov, N. V.
Belov, Colored Symmetry, Pergamon 1964; R. R. Birss, Symmetry and Magnetism, North-Holland 1964), in the axes
of :mod:`cartensor.point_groups`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from cartensor.exact_linear import IDENTITY, Matrix3
from cartensor.group_elements import Operation, as_bits, class_of, content, group_elements
from cartensor.point_groups import (
    CRYSTAL_CLASSES,
    ICOSAHEDRAL_GROUPS,
    LIMITING_GROUPS,
    OPERATIONS,
    ORIENTATIONS,
    PointGroup,
    PointGroupError,
    plain_symbol,
    point_group_of_symbol,
)

PRIMES = "'*\N{PRIME}\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER PRIME}"


@dataclass(frozen=True)
class MagneticPointGroup:
    """One magnetic point group in one orientation.

    Attributes:
        name: International symbol with primes.
        class_name: The symbol of its class, in the usual setting.
        family: The point group of its operations in space, in this orientation.
        primed: Which generators of the family come with time reversal.
        halving: Class of the operations without time reversal; "" where all are.
        is_grey: Whether time reversal itself is an element.
    """

    name: str
    class_name: str
    family: PointGroup
    primed: tuple[bool, ...]
    halving: str
    is_grey: bool = False

    def __repr__(self) -> str:
        return f"<magnetic point group {self.name} ({self.schoenflies}), {self.family.system}>"

    @property
    def generators(self) -> tuple[Operation, ...]:
        """The generators of the discrete part: matrix, and whether time reversal comes with it."""
        own = tuple(zip(self.family.generators, self.primed, strict=True))
        return (*own, (IDENTITY, True)) if self.is_grey else own

    @property
    def schoenflies(self) -> str:
        """The Schoenflies symbol of the family, with that of the halving subgroup: "D3d(D3)"; "D3d1'" if grey."""
        if self.is_grey:
            return f"{self.family.schoenflies}1'"
        return (
            f"{self.family.schoenflies}({point_group_of_symbol(self.halving).schoenflies})"
            if self.halving
            else (self.family.schoenflies)
        )


# -- symbols ---------------------------------------------------------------------------------------------------

#: Directions that the places of a symbol stand for; d is along (1, 1, 1), xy along (1, 1, 0).
_DIRECTIONS = {
    "triclinic": ("",),
    "monoclinic": ("x", "y", "z"),
    "orthorhombic": ("x", "y", "z"),
    "tetragonal": ("z", "x", "xy"),
    "trigonal": ("z", "x", "y"),
    "hexagonal": ("z", "x", "y"),
    "cubic": ("z", "d", "xy"),
    "cylindrical": ("z", "x", "y"),
    "spherical": ("z", "x", "z"),
    "icosahedral": ("z", "d", "p"),
}


def _negative(matrix: Matrix3) -> Matrix3:
    return tuple(tuple(-value for value in row) for row in matrix)


#: What stands in symbols; an axis of infinite order is as good as a fourfold one where signs are concerned.
_ELEMENTS: dict[str, Matrix3] = {
    **OPERATIONS,
    "1": IDENTITY,
    **{f"1{direction}": IDENTITY for direction in "xyz"},
    "2xy": ((0, 1, 0), (1, 0, 0), (0, 0, -1)),
    "mxy": ((0, -1, 0), (-1, 0, 0), (0, 0, 1)),
    "-3d": _negative(OPERATIONS["3d"]),
    "-5p": _negative(OPERATIONS["5p"]),
    "∞z": OPERATIONS["4z"],
    "∞x": ((1, 0, 0), (0, 0, -1), (0, 1, 0)),
}
#: Halving subgroups found by way of fourfold axes.
_LIMITING = {"4": "∞", "4mm": "∞m", "422": "∞2", "4/m": "∞/m", "432": "∞∞"}

_PLACE = re.compile(r"(-?\d|∞|m)('?)(?:/(m)('?))?")


@dataclass(frozen=True)
class _Mark:
    """One element of symmetry in a symbol."""

    text: str
    matrix: Matrix3
    primed: bool


def _marks(symbol: str, system: str) -> list[_Mark] | None:
    """The elements of symmetry in a symbol of a system; None where it is not written so."""
    places, end = [], 0
    while end < len(symbol):
        match = _PLACE.match(symbol, end)
        if match is None:
            return None
        places.append(match)
        end = match.end()
    directions = _DIRECTIONS[system]
    if system == "monoclinic" and len(places) == 1:
        directions = ("y",)
    if len(places) > len(directions):
        return None
    marks = []
    for place, direction in zip(places, directions, strict=False):
        kind, prime, mirror, other = place.groups()
        found = [(kind, kind, prime)] + ([(f"/{mirror}", mirror, other)] if mirror else [])
        for text, element, mark in found:
            if element + direction not in _ELEMENTS:
                return None
            marks.append(_Mark(text, _ELEMENTS[element + direction], bool(mark)))
    return marks


def _generators(group: PointGroup) -> tuple[Matrix3, ...]:
    """The generators, those of discrete operations first, axes of infinite order being fourfold ones."""
    rotations = [_ELEMENTS[name] for name in group.operations if name not in OPERATIONS]
    return (*group.generators, *rotations)


@cache
def _settings(group: PointGroup) -> dict[str, tuple[bool, ...]]:
    """The black and white groups of a group: symbol, with the generators that come with time reversal."""
    elements = group_elements(_generators(group))
    marks = _marks(group.name, group.system)
    assert marks is not None, f"the symbol {group.name} is not understood"
    found = {}
    for primed in range(1, 1 << len(group.generators)):
        if not elements.is_grey(primed):
            signs = dict(elements.operations(primed))
            symbol = "".join(mark.text + "'" * signs[mark.matrix] for mark in marks)
            found[symbol] = tuple(bool(primed >> k & 1) for k in range(len(group.generators)))
    return dict(sorted(found.items(), key=lambda item: _usual_first(item[0])))


#: The usual settings, where it is not the first elements of the symbol that have primes.
_USUAL = ("4'22'", "6'22'", "6'mm'", "6'/mmm'", "6'/m'mm'")


def _usual_first(symbol: str) -> tuple:
    return symbol not in _USUAL, [not prime for _, prime in re.findall(r"(-?\d|∞|m)('?)", symbol)]


@cache
def _black_and_white(family: str) -> dict[frozenset, str]:
    """The black and white classes of a class: content, with the symbol in the usual setting."""
    group = point_group_of_symbol(family)
    elements = group_elements(_generators(group))
    found: dict[frozenset, str] = {}
    for symbol, primed in _settings(group).items():
        found.setdefault(content(elements.operations(as_bits(primed))), symbol)
    return found


@cache
def _group(group: PointGroup, primed: tuple[bool, ...]) -> MagneticPointGroup:
    """A black and white group."""
    operations = group_elements(_generators(group)).operations(as_bits(primed))
    (name,) = (symbol for symbol, found in _settings(group).items() if found == primed)
    halving = class_of(matrix for matrix, flag in operations if not flag)
    assert halving is not None, f"the subgroup of {name} has no name"
    kept = _LIMITING[halving.name] if group.class_name in LIMITING_GROUPS else halving.name
    return MagneticPointGroup(name, _black_and_white(group.class_name)[content(operations)], group, primed, kept)


def _grey(group: PointGroup) -> MagneticPointGroup:
    none = (False,) * len(group.generators)
    return MagneticPointGroup(f"{group.name}1'", f"{group.class_name}1'", group, none, group.class_name, True)


def magnetic_classes(family: str) -> Iterator[MagneticPointGroup]:
    """The magnetic classes of a crystal class: without time reversal, grey, black and white."""
    group = point_group_of_symbol(family)
    yield MagneticPointGroup(group.name, group.class_name, group, (False,) * len(group.generators), "")
    yield _grey(group)
    for name in _black_and_white(family).values():
        yield _group(group, _settings(group)[name])


# -- finding one -------------------------------------------------------------------------------------------------


#: A Schoenflies symbol with that of the halving subgroup.
_SUBGROUP = re.compile(r"\s*([a-z][^()]*)\(([a-z][^()]*)\)\s*", re.IGNORECASE)


def is_magnetic(name: str) -> bool:
    """Whether a symbol is one with primes, or with a halving subgroup."""
    return any(mark in name for mark in PRIMES) or r"\prime" in name or _SUBGROUP.fullmatch(name) is not None


def magnetic_point_group(name: str) -> MagneticPointGroup:
    """A magnetic point group by its symbol with primes or asterisks, or by Schoenflies symbols.

    Args:
        name: Such as "-3'm'", "4'/mm'm", "31m'", "2*/m", "12'/m1", "D3d(D3)", or with 1' at its end for a grey
            group.  Every setting of the family is read, such as "4'/mmm'", which is 4'/mm'm turned by 45 degrees.

    Returns:
        The group.

    Raises:
        PointGroupError: No group has this symbol; the message names those of its family or the nearest ones.
    """
    if match := _SUBGROUP.fullmatch(name):
        return _with_halving(name, *map(point_group_of_symbol, match.groups()))
    text = name.replace(r"\prime", "'")
    for mark in PRIMES:
        text = text.replace(mark, "'")
    symbol = plain_symbol(text).replace("^", "").replace(".1'", "1'")
    symbol = "11'" if symbol == "1'" else symbol
    if symbol.endswith("1'") and "'" not in symbol[:-2]:
        try:
            return _grey(point_group_of_symbol(symbol[:-2]))
        except PointGroupError:
            pass  # such as 12'1 with its prime at the wrong place
    try:
        family = point_group_of_symbol(symbol.replace("'", ""))
    except PointGroupError:
        known = [one.name for family in CRYSTAL_CLASSES for one in magnetic_classes(family)]
        near = get_close_matches(symbol, known, n=3, cutoff=0.5)
        advice = f"; did you mean {' or '.join(map(repr, near))}?" if near else "."
        raise PointGroupError(
            f"no magnetic point group is called {name!r}{advice} A symbol is that of a point group, such as -3m, "
            "with a prime after what comes with time reversal, such as -3'm', or with 1' after it, -3m1', if grey; "
            "a magnetic space group is read by its number, such as 167.106"
        ) from None
    marks = _marks(symbol, family.system) or []
    elements = group_elements(_generators(family))
    fitting = []
    for primed in _settings(family).values() if marks else ():
        signs = dict(elements.operations(as_bits(primed)))
        if all(signs.get(mark.matrix) == mark.primed for mark in marks):
            fitting.append(primed)
    if len(fitting) != 1:
        known = [*_settings(family), f"{family.name}1' (grey)", f"{family.name} (no time reversal)"]
        raise PointGroupError(f"no magnetic point group is called {name!r}; those of {family.name}: {', '.join(known)}")
    return _group(family, fitting[0])


def _with_halving(name: str, family: PointGroup, halving: PointGroup) -> MagneticPointGroup:
    """The black and white class of a class that has a halving subgroup of another."""
    classes = [_group(family, primed) for primed in _settings(family).values()]
    same = [one for one in classes if one.halving == halving.class_name]
    if not same:
        known = ", ".join(dict.fromkeys(one.schoenflies for one in classes)) or "none"
        raise PointGroupError(f"no magnetic point group is called {name!r}; those of {family.schoenflies}: {known}")
    return same[0]


def magnetic_class_of(family: str, operations: tuple[Operation, ...]) -> str:
    """The symbol of the class of a magnetic group, from its operations and the class of their matrices.

    Args:
        family: Class of the matrices.
        operations: All operations; some with, some without time reversal.
    """
    if (IDENTITY, True) in operations:
        return f"{family}1'"
    return _black_and_white(family)[content(operations)]


def named_settings(family: str) -> Iterator[MagneticPointGroup]:
    """The black and white and grey groups of a class in every orientation that has a name."""
    known = (*CRYSTAL_CLASSES.values(), *ICOSAHEDRAL_GROUPS.values(), *ORIENTATIONS.values())
    for group in known:
        if group.class_name == family:
            yield _grey(group)
            for primed in _settings(group).values():
                yield _group(group, primed)

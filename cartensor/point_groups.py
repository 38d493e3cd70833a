"""Point groups by name: the 32 crystal classes, the 7 limiting groups of Curie, the 2 icosahedral groups.

Every group is fixed by exact generators in the standard axes of crystal physics (J. F. Nye, Physical
Properties of Crystals, appendix B; IEEE Std 176-1987): x, y, z are orthonormal, and

* monoclinic: the unique axis is y ("2" is a rotation about y, "m" a mirror normal to y);
* orthorhombic: axes along x, y, z; in "mm2" the polar axis is z;
* tetragonal, trigonal, hexagonal: the main axis is z, and a is along x; "32" and "-42m" have a twofold axis
  along x, "3m" and "-6m2" a mirror normal to x;
* cubic and icosahedral: twofold (or fourfold) axes along x, y, z, threefold axes along (1, 1, 1);
* limiting groups: the axis of "∞", "∞m", "∞2", "∞/m" and "∞/mm" is z; "∞m" has mirrors through z, "∞2"
  twofold axes normal to z.

Other orientations have names of their own, as in the International Tables: "112", "11m", "112/m" (unique axis
z), "211", "m11", "2/m11" (x), "2mm", "m2m", "-4m2", "312", "31m", "-31m", "-62m".
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from difflib import get_close_matches
from fractions import Fraction

from cartensor.exact_linear import Matrix3
from cartensor.space_groups import nearest_space_groups, point_group_symbols, space_group_number, space_group_of_setting
from cartensor.surd import Surd


class PointGroupError(ValueError):
    """A name, number or matrix that stands for no point group; the message says what would.

    >>> import cartensor as ct
    >>> ct.crystal("cubic")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    PointGroupError: no point group is called 'cubic': cubic crystals have one of the classes 23, m-3, 432, -43m, m-3m.
    """


_HALF = Fraction(1, 2)
_SINE = Surd.sqrt(Fraction(3, 4))
_GOLDEN = Surd({1: _HALF, 5: _HALF})  # (1 + sqrt 5) / 2; its inverse is one less


def _negative(matrix: Matrix3) -> Matrix3:
    return tuple(tuple(-value for value in row) for row in matrix)


def _diagonal(x: int, y: int, z: int) -> Matrix3:
    return ((x, 0, 0), (0, y, 0), (0, 0, z))


_FOURFOLD: Matrix3 = ((0, -1, 0), (1, 0, 0), (0, 0, 1))
_THREEFOLD: Matrix3 = ((-_HALF, -_SINE, 0), (_SINE, -_HALF, 0), (0, 0, 1))
_SIXFOLD: Matrix3 = ((_HALF, -_SINE, 0), (_SINE, _HALF, 0), (0, 0, 1))

#: Operations that generate the groups, by order and axis; d is along (1, 1, 1), p along (0, 1, golden ratio).
OPERATIONS: dict[str, Matrix3] = {
    "-1": _diagonal(-1, -1, -1),
    "2x": _diagonal(1, -1, -1),
    "2y": _diagonal(-1, 1, -1),
    "2z": _diagonal(-1, -1, 1),
    "mx": _diagonal(-1, 1, 1),
    "my": _diagonal(1, -1, 1),
    "mz": _diagonal(1, 1, -1),
    "3z": _THREEFOLD,
    "-3z": _negative(_THREEFOLD),
    "4z": _FOURFOLD,
    "-4z": _negative(_FOURFOLD),
    "6z": _SIXFOLD,
    "-6z": _negative(_SIXFOLD),
    "3d": ((0, 0, 1), (1, 0, 0), (0, 1, 0)),
    "5p": tuple(
        tuple(_HALF * value for value in row)
        for row in ((_GOLDEN - 1, -_GOLDEN, Surd(1)), (_GOLDEN, Surd(1), _GOLDEN - 1), (Surd(-1), _GOLDEN - 1, _GOLDEN))
    ),
}

#: Generators of infinitely small rotations about the axes.
ROTATIONS: dict[str, Matrix3] = {
    "∞x": ((0, 0, 0), (0, 0, -1), (0, 1, 0)),
    "∞z": ((0, -1, 0), (1, 0, 0), (0, 0, 0)),
}


@dataclass(frozen=True)
class PointGroup:
    """One point group in one orientation.

    Attributes:
        name: Hermann-Mauguin symbol, short, with the orientation where it is not the standard one.
        class_name: The symbol of the class, in its standard orientation.
        full_name: The full symbol of the class.
        schoenflies: The Schoenflies symbol.
        system: Crystal system, or "cylindrical", "spherical", "icosahedral".
        laue: The class that inversion added to the group gives.
        operations: Names of generators, in ``OPERATIONS`` and ``ROTATIONS``.
    """

    name: str
    class_name: str
    full_name: str
    schoenflies: str
    system: str
    laue: str
    operations: tuple[str, ...]

    def __repr__(self) -> str:
        return f"<point group {self.name} ({self.schoenflies}), {self.system}>"

    @property
    def is_centrosymmetric(self) -> bool:
        """Whether inversion belongs to the group."""
        return self.class_name == self.laue

    @property
    def generators(self) -> tuple[Matrix3, ...]:
        """The generators of the discrete part, as matrices."""
        return tuple(OPERATIONS[name] for name in self.operations if name in OPERATIONS)

    @property
    def rotations(self) -> tuple[Matrix3, ...]:
        """The generators of the continuous part, as antisymmetric matrices."""
        return tuple(ROTATIONS[name] for name in self.operations if name in ROTATIONS)


_CLASSES = """
1       1           C1   triclinic    -1
-1      -1          Ci   triclinic    -1     -1
2       121         C2   monoclinic   2/m    2y
m       1m1         Cs   monoclinic   2/m    my
2/m     12/m1       C2h  monoclinic   2/m    2y my
222     222         D2   orthorhombic mmm    2z 2x
mm2     mm2         C2v  orthorhombic mmm    mx my
mmm     2/m2/m2/m   D2h  orthorhombic mmm    mx my mz
4       4           C4   tetragonal   4/m    4z
-4      -4          S4   tetragonal   4/m    -4z
4/m     4/m         C4h  tetragonal   4/m    4z mz
422     422         D4   tetragonal   4/mmm  4z 2x
4mm     4mm         C4v  tetragonal   4/mmm  4z mx
-42m    -42m        D2d  tetragonal   4/mmm  -4z 2x
4/mmm   4/m2/m2/m   D4h  tetragonal   4/mmm  4z mz mx
3       3           C3   trigonal     -3     3z
-3      -3          S6   trigonal     -3     -3z
32      321         D3   trigonal     -3m    3z 2x
3m      3m1         C3v  trigonal     -3m    3z mx
-3m     -32/m1      D3d  trigonal     -3m    -3z mx
6       6           C6   hexagonal    6/m    6z
-6      -6          C3h  hexagonal    6/m    -6z
6/m     6/m         C6h  hexagonal    6/m    6z mz
622     622         D6   hexagonal    6/mmm  6z 2x
6mm     6mm         C6v  hexagonal    6/mmm  6z mx
-6m2    -6m2        D3h  hexagonal    6/mmm  -6z mx
6/mmm   6/m2/m2/m   D6h  hexagonal    6/mmm  6z mz mx
23      23          T    cubic        m-3    2z 3d
m-3     2/m-3       Th   cubic        m-3    mz 3d
432     432         O    cubic        m-3m   4z 3d
-43m    -43m        Td   cubic        m-3m   -4z 3d
m-3m    4/m-32/m    Oh   cubic        m-3m   4z 3d -1
"""

_LIMITING = """
∞       ∞           C∞   cylindrical  ∞/m    ∞z
∞m      ∞m          C∞v  cylindrical  ∞/mm   ∞z mx
∞2      ∞2          D∞   cylindrical  ∞/mm   ∞z 2x
∞/m     ∞/m         C∞h  cylindrical  ∞/m    ∞z mz
∞/mm    ∞/m2/m      D∞h  cylindrical  ∞/mm   ∞z mz mx
∞∞      ∞∞          K    spherical    ∞∞m    ∞z ∞x
∞∞m     ∞/m∞/m      Kh   spherical    ∞∞m    ∞z ∞x -1
"""

_ICOSAHEDRAL = """
235     235         I    icosahedral  m-3-5  2z 3d 5p
m-3-5   2/m-3-5     Ih   icosahedral  m-3-5  2z 3d 5p -1
"""

#: Orientations other than the standard one: name, class, generators.
_ORIENTATIONS = """
112     2       2z
11m     m       mz
112/m   2/m     2z mz
211     2       2x
m11     m       mx
2/m11   2/m     2x mx
2mm     mm2     my mz
m2m     mm2     mx mz
-4m2    -42m    -4z mx
312     32      3z 2y
31m     3m      3z my
-31m    -3m     -3z my
-62m    -6m2    -6z 2x
"""

#: Further names of groups above.
_ALIASES = {
    "c1h": "m",
    "v": "222",
    "vh": "mmm",
    "vd": "-42m",
    "c3i": "-3",
    "s3": "-6",
    "d3d": "-3m",
    "m3": "m-3",
    "m3m": "m-3m",
    "2/m3": "m-3",
    "-3m1": "-3m",
    "-32/m": "-3m",
    "-312/m": "-31m",
    "2/m2/m2": "mmm",
    "4/mm": "4/mmm",
    "6/mm": "6/mmm",
    "m-35": "m-3-5",
    "m35": "m-3-5",
    "532": "235",
    "∞mm": "∞m",
    "∞22": "∞2",
    "∞/mmm": "∞/mm",
    "∞/m2/m2/m": "∞/mm",
    "2∞": "∞∞",
    "m∞": "∞∞m",
    "m∞∞": "∞∞m",
    "so(3)": "∞∞",
    "o(3)": "∞∞m",
    "isotropic": "∞∞m",
}


def _read(table: str) -> dict[str, PointGroup]:
    found = {}
    for line in table.split("\n"):
        if line:
            name, full, schoenflies, system, laue, *operations = line.split()
            found[name] = PointGroup(name, name, full, schoenflies, system, laue, tuple(operations))
    return found


CRYSTAL_CLASSES: dict[str, PointGroup] = _read(_CLASSES)
"""The 32 crystal classes in the order of the International Tables, by short Hermann-Mauguin name.

>>> import cartensor as ct
>>> [name for name, group in ct.CRYSTAL_CLASSES.items() if group.system == "cubic"]
['23', 'm-3', '432', '-43m', 'm-3m']
"""

LIMITING_GROUPS: dict[str, PointGroup] = _read(_LIMITING)
"""The 7 limiting groups of P. Curie, with axes of infinite order.

>>> import cartensor as ct
>>> list(ct.LIMITING_GROUPS)
['∞', '∞m', '∞2', '∞/m', '∞/mm', '∞∞', '∞∞m']
"""

ICOSAHEDRAL_GROUPS: dict[str, PointGroup] = _read(_ICOSAHEDRAL)
"""The 2 groups of the icosahedron, met in quasicrystals and molecules."""


def _orientations() -> dict[str, PointGroup]:
    found = {}
    for line in _ORIENTATIONS.split("\n"):
        if line:
            name, class_name, *operations = line.split()
            standard = CRYSTAL_CLASSES[class_name]
            found[name] = PointGroup(
                name,
                class_name,
                standard.full_name,
                standard.schoenflies,
                standard.system,
                standard.laue,
                tuple(operations),
            )
    return found


#: Crystal classes in orientations other than the standard one.
ORIENTATIONS: dict[str, PointGroup] = _orientations()


def _by_any_name() -> dict[str, PointGroup]:
    found: dict[str, PointGroup] = {}
    for group in [*CRYSTAL_CLASSES.values(), *LIMITING_GROUPS.values(), *ICOSAHEDRAL_GROUPS.values()]:
        for name in (group.name, group.full_name, group.schoenflies.lower()):
            found[name] = group
    found.update(ORIENTATIONS)
    found.update({alias: found[name] for alias, name in _ALIASES.items()})
    return found


_BY_NAME = _by_any_name()

#: The last space group of each run of one class and orientation, in the standard settings.
_LAST_SPACE_GROUPS = (
    (1, "1"),
    (2, "-1"),
    (5, "2"),
    (9, "m"),
    (15, "2/m"),
    (24, "222"),
    (46, "mm2"),
    (74, "mmm"),
    (80, "4"),
    (82, "-4"),
    (88, "4/m"),
    (98, "422"),
    (110, "4mm"),
    (114, "-42m"),
    (120, "-4m2"),
    (122, "-42m"),
    (142, "4/mmm"),
    (146, "3"),
    (148, "-3"),
    (149, "312"),
    (150, "32"),
    (151, "312"),
    (152, "32"),
    (153, "312"),
    (155, "32"),
    (156, "3m"),
    (157, "31m"),
    (158, "3m"),
    (159, "31m"),
    (161, "3m"),
    (163, "-31m"),
    (167, "-3m"),
    (173, "6"),
    (174, "-6"),
    (176, "6/m"),
    (182, "622"),
    (186, "6mm"),
    (188, "-6m2"),
    (190, "-62m"),
    (194, "6/mmm"),
    (199, "23"),
    (206, "m-3"),
    (214, "432"),
    (220, "-43m"),
    (230, "m-3m"),
)


def point_group(name: str) -> PointGroup:
    """A point group by its Hermann-Mauguin (short, full, or of another orientation) or Schoenflies name.

    Args:
        name: Such as "m-3m", "4/m -3 2/m", "Oh", "-4m2", "∞/mm" ("inf" may stand for "∞"); or that of a space
            group, "Fm-3m", "P6_3/mmc", "Pbnm", or its number, "225", where no point group is called so, and "No. 222"
            otherwise: the point group in the axes of that setting.

    Returns:
        The group.

    Raises:
        PointGroupError: No group has this name; the message suggests the nearest ones.
    """
    if not isinstance(name, str):
        raise PointGroupError(f"a point group's name is a text such as 'm-3m', got {type(name).__name__} {name!r}")
    key = plain_symbol(name)
    if key in _BY_NAME:
        return _BY_NAME[key]
    number = space_group_number(_typed(name))
    if number is not None:
        return point_group_of_space_group(number)
    number = space_group_of_setting(_typed(name))
    if number is not None:
        symbols = point_group_symbols(_typed(name))
        settings = {_BY_NAME.get(symbol) or _BY_NAME.get(symbol.replace("2/m", "m")) for symbol in symbols}
        class_name = point_group_of_space_group(number).class_name
        fitting = [group for group in settings if group and group.class_name == class_name]
        if fitting:  # none where underscores say other screw axes
            return fitting[0]
    raise PointGroupError(
        f"no point group is called {name!r}{_advice(key, nearest_space_groups(_typed(name)))} "
        f"The 32 crystal classes are {', '.join(CRYSTAL_CLASSES)}; "
        f"the limiting groups {', '.join(LIMITING_GROUPS)}; space groups are read by symbol (Fm-3m) and number (225)"
    )


def point_group_of_symbol(symbol: str) -> PointGroup:
    """As :func:`point_group`, by symbols of point groups alone: what is left of "211'" without primes is no number.

    Raises:
        PointGroupError: No point group has this symbol.
    """
    key = plain_symbol(symbol)
    if key not in _BY_NAME:
        raise PointGroupError(f"no point group is called {symbol!r}")
    return _BY_NAME[key]


def _advice(key: str, space_groups: list[str]) -> str:
    """The classes of a crystal system, or the names nearest to one that is none: each once, the likeliest first."""
    classes = [name for name, group in CRYSTAL_CLASSES.items() if group.system == key]
    if classes:
        return f": {key} crystals have one of the classes {', '.join(classes)}."
    near = [_BY_NAME[other] for other in get_close_matches(key, _BY_NAME, n=9, cutoff=0.5)]
    # a forgotten bar first, crystal classes before groups of other axes, a wrong letter before one too many
    near.sort(
        key=lambda group: (
            group.name != f"-{key}",
            (group.class_name in CRYSTAL_CLASSES) == ("∞" in key),
            abs(len(group.name) - len(key)),
        )
    )
    names = dict.fromkeys([*space_groups, *(group.name for group in near)])
    return f"; did you mean {' or '.join(map(repr, list(names)[:3]))}?" if names else "."


def point_group_of_space_group(number: int) -> PointGroup:
    """The point group of a space group, oriented as its standard setting in the International Tables, A.

    The axes have x along a and z along c (monoclinic: y along b); rhombohedral groups are in hexagonal axes.

    Args:
        number: 1 to 230, as spglib gives it.

    Raises:
        PointGroupError: There is no such space group.
    """
    if isinstance(number, bool) or not hasattr(number, "__index__") or not 1 <= number <= 230:
        raise PointGroupError(
            f"a space group has a number from 1 to 230, got {number!r}; a magnetic one is a text such as '167.106'"
        )
    position = bisect_left(_LAST_SPACE_GROUPS, number, key=lambda entry: entry[0])
    return _BY_NAME[_LAST_SPACE_GROUPS[position][1]]


def plain_symbol(name: str) -> str:
    """The name in lower case without underscores, for a look into the tables."""
    return _typed(name).replace("_", "").lower().replace("inf", "∞")


def _typed(name: str) -> str:
    """The name without spaces and braces, bars as minus signs before the digit."""
    text = name.replace("\\bar", "-").replace("\\infty", "∞").replace("\N{MINUS SIGN}", "-")
    typed = ""
    for character in unicodedata.normalize("NFD", text):
        if character in "\u0304\u0305":  # a bar over the digit before it
            typed = typed[:-1] + "-" + typed[-1:]
        elif not character.isspace() and character not in "{}$":
            typed += character
    return typed

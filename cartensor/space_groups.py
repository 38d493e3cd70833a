"""Space groups by their symbols ("Fm-3m", "P6_3/mmc", "Pbnm"): the number of one, or the symbol of its point group."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from itertools import permutations, product

#: The short Hermann-Mauguin symbols of the standard settings 1 to 230, without the underscores of screw axes.
_STANDARD = """
P1 P-1 P2 P21 C2 Pm Pc Cm Cc P2/m P21/m C2/m P2/c P21/c C2/c P222 P2221 P21212 P212121 C2221 C222 F222 I222
I212121 Pmm2 Pmc21 Pcc2 Pma2 Pca21 Pnc2 Pmn21 Pba2 Pna21 Pnn2 Cmm2 Cmc21 Ccc2 Amm2 Aem2 Ama2 Aea2 Fmm2 Fdd2 Imm2
Iba2 Ima2 Pmmm Pnnn Pccm Pban Pmma Pnna Pmna Pcca Pbam Pccn Pbcm Pnnm Pmmn Pbcn Pbca Pnma Cmcm Cmce Cmmm Cccm
Cmme Ccce Fmmm Fddd Immm Ibam Ibca Imma P4 P41 P42 P43 I4 I41 P-4 I-4 P4/m P42/m P4/n P42/n I4/m I41/a P422
P4212 P4122 P41212 P4222 P42212 P4322 P43212 I422 I4122 P4mm P4bm P42cm P42nm P4cc P4nc P42mc P42bc I4mm I4cm
I41md I41cd P-42m P-42c P-421m P-421c P-4m2 P-4c2 P-4b2 P-4n2 I-4m2 I-4c2 I-42m I-42d P4/mmm P4/mcc P4/nbm
P4/nnc P4/mbm P4/mnc P4/nmm P4/ncc P42/mmc P42/mcm P42/nbc P42/nnm P42/mbc P42/mnm P42/nmc P42/ncm I4/mmm I4/mcm
I41/amd I41/acd P3 P31 P32 R3 P-3 R-3 P312 P321 P3112 P3121 P3212 P3221 R32 P3m1 P31m P3c1 P31c R3m R3c P-31m
P-31c P-3m1 P-3c1 R-3m R-3c P6 P61 P65 P62 P64 P63 P-6 P6/m P63/m P622 P6122 P6522 P6222 P6422 P6322 P6mm P6cc
P63cm P63mc P-6m2 P-6c2 P-62m P-62c P6/mmm P6/mcc P63/mcm P63/mmc P23 F23 I23 P213 I213 Pm-3 Pn-3 Fm-3 Fd-3 Im-3
Pa-3 Ia-3 P432 P4232 F432 F4132 I432 P4332 P4132 I4132 P-43m F-43m I-43m P-43n F-43c I-43d Pm-3m Pn-3n Pm-3n
Pn-3m Fm-3m Fm-3c Fd-3m Fd-3c Im-3m Ia-3d
"""
_SYMBOLS = _STANDARD.split()
_NUMBERS = {symbol.lower(): number for number, symbol in enumerate(_SYMBOLS, start=1)}

#: The space groups of which the International Tables have two choices of the origin.
_TWO_ORIGINS = {
    48,
    50,
    59,
    68,
    70,
    85,
    86,
    88,
    125,
    126,
    129,
    130,
    133,
    134,
    137,
    138,
    141,
    142,
    201,
    203,
    222,
    224,
    227,
    228,
}
#: Lattice and glide plane of the cell choices of monoclinic groups with the unique axis b, by those of the standard one.
_CELLS = {
    "P": ("P",),
    "Pc": ("Pc", "Pn", "Pa"),
    "C": ("C", "A", "I"),
    "Cc": ("Cc", "An", "Ia", "Aa", "Cn", "Ic"),
}
#: The groups with glide planes e, by their symbols before 1992 as well: the plane glides along either axis.
_GLIDES_ALONG = {0: "bc", 1: "ac", 2: "ab"}
_AXES = "abc"
_LATTICES = ("A", "B", "C", "F", "H", "I", "P", "R")

_ORIGIN = re.compile(r":([12hH])$")
_NUMBER = re.compile(r"(?:no\.?|#)?(\d+)")
_SYMBOL = re.compile(rf"[{''.join(_LATTICES)}](?P<operations>[-\d/abcdemn_]+)")
#: Digits of axes, each perhaps with that of a screw axis after it; bars and strokes stay as they are.
_AXIS = re.compile(r"(?P<axis>[1-6])(?:_?(?P<screw>[1-5]))?")
_UNDERSCORE = re.compile(r"(?<=\d)_(?=\d)")
_PART = re.compile(r"21?|[a-z]")
#: The axes normal to planes, which short symbols leave out: all of orthorhombic and cubic groups, and those of two.
_ALL_PLANES = re.compile(r"[ABCFIP](21?/[a-z]){3}|[FIP](4[1-3]?|21?)/[a-z]-3.*")
_MAIN_AXIS = re.compile(r"[46]|-3")
_AXIS_BEFORE = {True: re.compile(r"(4[1-3]?|21?)/"), False: re.compile(r"(?<![4/])21?/")}
_GLIDES = str.maketrans("abcden", "mmmmmm")


def space_group_number(name: str) -> int | None:
    """The number of a space group from its symbol in the standard setting, or from a text such as "225" or "No.225".

    No function of this module expects spaces.
    """
    text, origin = _without_origin(name)
    number = _NUMBER.fullmatch(text.lower())
    found = int(number[1]) if number else _NUMBERS.get(_UNDERSCORE.sub("", text).lower())
    return found if _has_origin(found, origin) else None


def space_group_of_setting(name: str) -> int | None:
    """The number of a space group from its symbol in any setting: short or full, of today or of before 1992."""
    text, origin = _without_origin(name)
    number = _setting(_UNDERSCORE.sub("", text))
    return number if _has_origin(number, origin) else None


def point_group_symbols(name: str) -> set[str]:
    """What a space group's symbol may say of its point group, in the axes of its setting: "P2_1/n" gives "2/m".

    Glide planes become mirrors and screw axes rotations.  Without underscores a digit may be that of a screw or of
    another axis, so that there may be several; most of them are no point group, or not that of the space group.
    """
    match = _SYMBOL.fullmatch(_without_origin(name)[0])
    return set(_without_screws(match["operations"].translate(_GLIDES))) if match else set()


def nearest_space_groups(name: str) -> list[str]:
    """The symbols of space groups that are nearest to a text that is written as one, the likeliest first."""
    text = _UNDERSCORE.sub("", name)
    if text[:1] not in _LATTICES or len(text) < 2:
        return []
    near = get_close_matches(text, _settings(), n=9, cutoff=0.5)
    return sorted(near, key=lambda symbol: abs(len(symbol) - len(text)))[:3]  # a wrong letter before one too many


def _without_origin(name: str) -> tuple[str, str]:
    """A symbol or number, and the choice of origin or axes after it."""
    match = _ORIGIN.search(name)
    return (name[: match.start()], match[1]) if match else (name, "")


def _has_origin(number: int | None, origin: str) -> bool:
    """Whether this is a space group, and one that has such a choice."""
    if number is None or origin in ("1", "2"):
        return number is not None and (not origin or number in _TWO_ORIGINS)
    return not origin or (number <= len(_SYMBOLS) and _SYMBOLS[number - 1][0] == "R")


def _setting(symbol: str) -> int | None:
    """The number of a space group from its symbol, short or full, in any setting."""
    is_full = _ALL_PLANES.fullmatch(symbol) is not None
    short = _AXIS_BEFORE[is_full].sub("", symbol) if is_full or _MAIN_AXIS.search(symbol) else symbol
    return _settings().get(symbol) or _settings().get(short)


@cache
def _settings() -> dict[str, int]:
    """The symbols of all settings, which differ in lattices, in the order and in the names of axes; older ones, too."""
    found: dict[str, int] = {}
    for number, symbol in enumerate(_SYMBOLS, start=1):
        lattice, operations = symbol[0], symbol[1:]
        if number <= 2:
            symbols = {other + operations for other in "PABCFI"}
        elif number <= 15:
            symbols = set(_monoclinic(lattice, operations))
        elif number <= 74:
            symbols = set(_orthorhombic(lattice, _PART.findall(operations)))
        elif lattice == "R":
            symbols = {symbol, "H" + operations}
        else:  # of cubic groups the bar was left out
            symbols = {symbol, symbol.replace("-3", "3")} if number > 194 else {symbol}
        found |= dict.fromkeys(symbols, number)
    return found


def _monoclinic(lattice: str, operation: str) -> Iterator[str]:
    """Every unique axis and cell choice, with the axes that have no operation and without."""
    glide = "c" if operation.endswith("c") else ""
    for cell in _CELLS[lattice + glide]:
        parts = ["1", operation.removesuffix("c") + cell[1:], "1"]
        for order in permutations(range(3)):
            yield _renamed(cell[0], parts, order)
            yield _renamed(cell[0], ["", parts[1], ""], order)


def _orthorhombic(lattice: str, parts: list[str]) -> Iterator[str]:
    """Every order of the axes, and planes e by either of their directions."""
    choices = [_GLIDES_ALONG[k] + "e" if part == "e" else (part,) for k, part in enumerate(parts)]
    for chosen in product(*choices):
        for order in permutations(range(3)):
            yield _renamed(lattice, list(chosen), order)


def _renamed(lattice: str, parts: list[str], order: tuple[int, ...]) -> str:
    """A symbol in axes of another order: its operations change places, glides and lattices their letters."""
    names = {_AXES[old]: _AXES[new] for new, old in enumerate(order)}
    letters = str.maketrans(names | {old.upper(): new.upper() for old, new in names.items()})
    return lattice.translate(letters) + "".join(parts[old].translate(letters) for old in order)


def _without_screws(operations: str) -> Iterator[str]:
    match = re.search(_AXIS, operations)
    if match is None:
        if "_" not in operations:
            yield operations
        return
    head, axis, screw = operations[: match.start()], match["axis"], match["screw"]
    if screw and screw < axis and not head.endswith("-"):
        yield from (head + axis + rest for rest in _without_screws(operations[match.end() :]))
    if not operations[match.end("axis") :].startswith("_"):
        yield from (head + axis + rest for rest in _without_screws(operations[match.end("axis") :]))

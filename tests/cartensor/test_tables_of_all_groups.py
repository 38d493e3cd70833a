"""Tables of all 122 magnetic classes, of named orientations and limiting groups, against groups made from their symbols.

Ranks 1 to 4, even and odd under time reversal, polar and axial: the number of constants is that of the characters, and
each entry of the printed table is the component of an averaged tensor.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product

import numpy as np
import pytest

import cartensor as ct
from cartensor import LIMITING_GROUPS, MAGNETIC_CLASSES
from cartensor.point_groups import ICOSAHEDRAL_GROUPS, ORIENTATIONS
from tests.cartensor import groups_by_symbol as oracle

LIMITING = [*LIMITING_GROUPS, *(f"{name}1'" for name in LIMITING_GROUPS)]
LIMITING += ["∞m'", "∞2'", "∞/m'", "∞/mm'", "∞/m'm", "∞/m'm'", "∞∞m'"]
SETTINGS = [
    "mm'2'",
    "m'2'm",
    "2'm'm",
    "m'mm'",
    "4'/mmm'",
    "4'2'2",
    "-4'm'2",
    "312'",
    "31m'",
    "-31m'",
    "-62'm'",
    "112'/m'",
    "2'/m'11",
]
GROUPS = [*MAGNETIC_CLASSES, *LIMITING, *ORIENTATIONS, *ICOSAHEDRAL_GROUPS, *SETTINGS]


def _pair(t, square):
    return (t**2 + square) / 2


def _skew(t, square):
    return (t**2 - square) / 2


#: Character of an operation on tensors of an index symmetry, by the traces of its powers 1 to 4: symmetric and
#: antisymmetric powers of vectors and of pairs.
CHARACTERS = {
    "i": lambda t, t2, t3, t4: t,
    "ij": lambda t, t2, t3, t4: t**2,
    "ij=ji": lambda t, t2, t3, t4: _pair(t, t2),
    "ij=-ji": lambda t, t2, t3, t4: _skew(t, t2),
    "ijk": lambda t, t2, t3, t4: t**3,
    "ijk=ikj": lambda t, t2, t3, t4: t * _pair(t, t2),
    "ijk=jik": lambda t, t2, t3, t4: t * _pair(t, t2),
    "ijk=-jik": lambda t, t2, t3, t4: t * _skew(t, t2),
    "ijk=ikj=jik": lambda t, t2, t3, t4: (t**3 + 3 * t * t2 + 2 * t3) / 6,
    "ijkl": lambda t, t2, t3, t4: t**4,
    "ijkl=jikl": lambda t, t2, t3, t4: t**2 * _pair(t, t2),
    "ijkl=jikl=ijlk": lambda t, t2, t3, t4: _pair(t, t2) ** 2,
    "ijkl=jikl=klij": lambda t, t2, t3, t4: _pair(_pair(t, t2), _pair(t2, t4)),
    "ijkl=jikl=-klij": lambda t, t2, t3, t4: _skew(_pair(t, t2), _pair(t2, t4)),
    "ijkl=-jikl=klij": lambda t, t2, t3, t4: _pair(_skew(t, t2), _skew(t2, t4)),
    "ijkl=-jikl=ijlk": lambda t, t2, t3, t4: _skew(t, t2) * _pair(t, t2),
    "ijkl=klij": lambda t, t2, t3, t4: _pair(t**2, t2**2),
    "ijkl=ikjl": lambda t, t2, t3, t4: t**2 * _pair(t, t2),
    "ijkl=jikl=ikjl": lambda t, t2, t3, t4: t * (t**3 + 3 * t * t2 + 2 * t3) / 6,
    "ijkl=jikl=ijlk=ikjl": lambda t, t2, t3, t4: (t**4 + 6 * t**2 * t2 + 3 * t2**2 + 8 * t * t3 + 6 * t4) / 24,
}
#: Those whose tables take long for all groups: each is asked for some of them, and for all in the long tests.
LONG = [symmetry for symmetry in CHARACTERS if symmetry.startswith("ijkl")]
SIGNS = list(product(("polar", "axial"), ("even", "odd")))


#: How a table is laid out: rows, columns; v an index, s a symmetric pair, a an antisymmetric one in cyclic order.
LAYOUTS = {
    "i": ("", "v"), "ij": ("v", "v"), "ij=ji": ("v", "v"), "ij=-ji": ("v", "v"), "ijk": ("v", "vv"),
    "ijk=ikj": ("v", "s"), "ijk=jik": ("s", "v"), "ijk=-jik": ("a", "v"), "ijk=ikj=jik": ("v", "s"),
    "ijkl": ("vv", "vv"), "ijkl=jikl": ("s", "vv"), "ijkl=jikl=ijlk": ("s", "s"), "ijkl=jikl=klij": ("s", "s"),
    "ijkl=jikl=-klij": ("s", "s"), "ijkl=-jikl=klij": ("a", "a"), "ijkl=-jikl=ijlk": ("a", "s"),
    "ijkl=klij": ("vv", "vv"), "ijkl=jikl=ijlk=ikjl": ("s", "s"),
}  # fmt: skip
PLACES = {
    "v": [(0,), (1,), (2,)],
    "s": [(0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1)],
    "a": [(1, 2), (2, 0), (0, 1)],
}


def places(kinds: str) -> list[tuple[int, ...]]:
    return [sum(parts, ()) for parts in product(*(PLACES[kind] for kind in kinds))]


def by_digits(layout: tuple[str, str], digits: str) -> tuple[int, ...]:
    """The indices that a name says: all of them, or one digit for each symmetric pair."""
    kinds = "".join(layout).replace("a", "vv")
    if len(digits) == len(kinds.replace("s", "vv")):
        return tuple(int(digit) - 1 for digit in digits)
    return sum((PLACES[kind][int(digit) - 1] for kind, digit in zip(kinds, digits, strict=True)), ())


def value(text: str, layout: tuple[str, str], tensor: np.ndarray) -> float:
    """An entry of a table, such as "(T11 - T12)/2", with the components of a tensor for its names."""
    formula = re.sub(r"T(\d+)", lambda name: f"tensor[{by_digits(layout, name[1])}]", text)
    formula = re.sub(r"(?<=\d) (?=[(t])", "*", formula).replace("sqrt(3) ", "sqrt(3)*")
    return float(eval(formula, {"tensor": tensor, "sqrt": np.sqrt}))


@cache
def symmetric_tensor(symmetry: str) -> np.ndarray:
    letters, *terms = symmetry.split("=")
    orders = [(-1 if "-" in t else 1, tuple(letters.index(k) for k in t.removeprefix("-"))) for t in terms]
    tensor = np.random.default_rng(len(symmetry)).normal(size=(3,) * len(letters))
    return oracle.symmetrised(tensor, orders)


def with_factors(tensor: np.ndarray, layout: tuple[str, str], voigt: str | tuple[str, ...]) -> np.ndarray:
    """Components as tables number them: a factor 2 for each pair of different indices in the convention of strains."""
    first, pairs = 0, 0
    for kind in "".join(layout):
        if kind == "s":
            if (voigt if isinstance(voigt, str) else voigt[pairs]) == "strain":
                factors = np.full((3, 3), 2.0) - np.eye(3)
                tensor = tensor * factors.reshape((3, 3) + (1,) * (tensor.ndim - first - 2))
            pairs += 1
        first += 1 if kind == "v" else 2
    return tensor


def assert_shows(printed: str, layout: tuple[str, str], tensor: np.ndarray, case: object) -> None:
    """Every entry of a printed table, with the components of a tensor for its names, is the component of its place."""
    shown = [[value(text, layout, tensor) for text in re.split(r"  +", line.strip())] for line in printed.splitlines()]
    expected = [[tensor[row + column] for column in places(layout[1])] for row in places(layout[0])]
    assert np.allclose(shown, expected, atol=1e-9), case


def check(symmetry: str, names: list[str]) -> None:
    """Numbers of constants by characters, and where there is a table what it shows of an averaged tensor."""
    layout = LAYOUTS.get(symmetry)
    for name in names:
        matrices, _ = oracle.operations(name)
        powers = [np.trace(np.linalg.matrix_power(matrices, k), axis1=1, axis2=2) for k in (1, 2, 3, 4)]
        characters = CHARACTERS[symmetry](*powers)
        for parity, behaviour in SIGNS:
            found = ct.crystal(name).invariants(symmetry, parity, time_reversal=behaviour)
            count = float(np.mean(characters * oracle.signs(name, parity, behaviour)))
            assert abs(found.n_constants - count) < 1e-9, (name, parity, behaviour)
            assert found.n_constants == len(found.constants)
            if layout is None:
                continue
            tensor = oracle.average(symmetric_tensor(symmetry), name, parity, behaviour)
            assert_shows(found.table(), layout, tensor, (name, parity, behaviour))


@pytest.mark.parametrize("symmetry", CHARACTERS)
def test_tables_and_numbers_of_constants(symmetry):
    check(symmetry, GROUPS[LONG.index(symmetry) :: len(LONG)] if symmetry in LONG else GROUPS)


ENTRIES = [entry for entry in ct.catalogue.values() if str(entry.index_symmetry) in LAYOUTS and not entry.zero_weights]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_tables_of_named_tensors_have_their_signs_and_factors(entry):
    symmetry = str(entry.index_symmetry)
    layout = LAYOUTS[symmetry]
    for name in GROUPS[ENTRIES.index(entry) % 12 :: 12]:
        tensor = oracle.average(symmetric_tensor(symmetry), name, entry.parity, entry.time_reversal)
        printed = ct.crystal(name).invariants(entry).table().replace(entry.symbol, "T")
        assert_shows(printed, layout, with_factors(tensor, layout, entry.voigt), name)


@pytest.mark.slow
@pytest.mark.parametrize("symmetry", LONG)
def test_tables_and_numbers_of_constants_of_all_groups(symmetry):
    check(symmetry, GROUPS)

"""Magnetic point groups: symbols, the groups behind them, generators with primes, magnetic space groups."""

import builtins
import warnings
from collections import Counter
from fractions import Fraction

import numpy as np
import pytest

import cartensor as ct
from cartensor import CRYSTAL_CLASSES, LIMITING_GROUPS, MAGNETIC_CLASSES, PointGroupError, Surd, magnetic_space_groups
from cartensor.exact_linear import IDENTITY, product3
from cartensor.group_elements import content
from cartensor.point_groups import ORIENTATIONS

#: The black and white classes (R. R. Birss, Symmetry and Magnetism, 1964; settings of the International
#: Tables) with their halving subgroups (A. V. Shubnikov, N. V. Belov, Colored Symmetry, 1964).
BLACK_AND_WHITE = {
    "-1": {"-1'": "1"},
    "2": {"2'": "1"},
    "m": {"m'": "1"},
    "2/m": {"2'/m'": "-1", "2/m'": "2", "2'/m": "m"},
    "222": {"2'2'2": "2"},
    "mm2": {"m'm'2": "2", "m'm2'": "m"},
    "mmm": {"m'm'm": "2/m", "m'm'm'": "222", "m'mm": "mm2"},
    "4": {"4'": "2"},
    "-4": {"-4'": "2"},
    "4/m": {"4'/m": "2/m", "4/m'": "4", "4'/m'": "-4"},
    "422": {"4'22'": "222", "42'2'": "4"},
    "4mm": {"4'm'm": "mm2", "4m'm'": "4"},
    "-42m": {"-4'2m'": "222", "-4'2'm": "mm2", "-42'm'": "-4"},
    "4/mmm": {"4'/mm'm": "mmm", "4/mm'm'": "4/m", "4/m'm'm'": "422", "4/m'mm": "4mm", "4'/m'm'm": "-42m"},
    "-3": {"-3'": "3"},
    "32": {"32'": "3"},
    "3m": {"3m'": "3"},
    "-3m": {"-3m'": "-3", "-3'm'": "32", "-3'm": "3m"},
    "6": {"6'": "3"},
    "-6": {"-6'": "3"},
    "6/m": {"6'/m'": "-3", "6/m'": "6", "6'/m": "-6"},
    "622": {"6'22'": "32", "62'2'": "6"},
    "6mm": {"6'mm'": "3m", "6m'm'": "6"},
    "-6m2": {"-6'm'2": "32", "-6'm2'": "3m", "-6m'2'": "-6"},
    "6/mmm": {"6'/m'mm'": "-3m", "6/mm'm'": "6/m", "6/m'm'm'": "622", "6/m'mm": "6mm", "6'/mmm'": "-6m2"},
    "m-3": {"m'-3'": "23"},
    "432": {"4'32'": "23"},
    "-43m": {"-4'3m'": "23"},
    "m-3m": {"m-3m'": "m-3", "m'-3'm'": "432", "m'-3'm": "-43m"},
}


def test_there_are_122_classes_of_which_58_are_black_and_white():
    found: dict[str, dict[str, str]] = {}
    for name, group in MAGNETIC_CLASSES.items():
        assert group.name == group.class_name == name == ct.crystal(name).name
        if group.halving and not group.is_grey:
            found.setdefault(group.family.name, {})[name] = group.halving
    assert found == BLACK_AND_WHITE
    assert sum(map(len, found.values())) == 58 and len(MAGNETIC_CLASSES) == 122
    assert [name for name in MAGNETIC_CLASSES if "'" not in name] == list(CRYSTAL_CLASSES)
    assert [name for name, group in MAGNETIC_CLASSES.items() if group.is_grey] == [f"{n}1'" for n in CRYSTAL_CLASSES]
    assert len({content(ct.crystal(name).operations) for name in MAGNETIC_CLASSES}) == 122


@pytest.mark.parametrize("name", MAGNETIC_CLASSES)
def test_operations_are_a_group_of_which_half_come_without_time_reversal(name):
    group, family = ct.crystal(name), CRYSTAL_CLASSES[MAGNETIC_CLASSES[name].family.name]
    members = set(group.operations)
    assert group.operations[0] == (IDENTITY, False) and len(members) == group.order
    assert set(group.elements) == set(ct.crystal(family.name).elements)
    for matrix, flag in group.signed_generators:
        assert all((product3(matrix, other), flag != primed) in members for other, primed in members)
    plain = [matrix for matrix, primed in members if not primed]
    assert group.order == (len(plain) if "'" not in name else 2 * len(plain))
    if group.halving:
        assert ct.crystal(generators=plain).class_name == group.halving
        assert group.order == len(group.elements) * (1 + (group.halving == group.family))
    inversion = ((-1, 0, 0), (0, -1, 0), (0, 0, -1))
    assert group.is_centrosymmetric == (inversion in plain)


def test_spglib_has_the_same_122_groups():
    """Operations of all 1651 magnetic space groups by determinant, trace and time reversal."""
    spglib = pytest.importorskip("spglib")
    ours = {
        frozenset((int(d), int(t), flag, count) for (d, t, flag), count in content(ct.crystal(name).operations)): name
        for name in MAGNETIC_CLASSES
    }
    found = Counter()
    for number in range(1, 1652):
        table = quiet(spglib.get_magnetic_symmetry_from_database, number)
        operations = {
            (tuple(map(tuple, m)), bool(t)) for m, t in zip(table["rotations"], table["time_reversals"], strict=True)
        }
        kinds = Counter((round(np.linalg.det(m)), int(np.trace(m)), flag) for m, flag in operations)
        found[ours[frozenset((*kind, count) for kind, count in kinds.items())]] += 1
    assert set(found) == set(MAGNETIC_CLASSES) and found.total() == 1651
    assert sum(count for name, count in found.items() if "'" not in name) == 230
    # those of type III have a black and white point group; those of types II and IV a grey one
    assert sum(count for name, count in found.items() if name.endswith("1'") and name != "-1'") == 230 + 517


def quiet(function, place):
    """What spglib says, without its notice that it is going to raise errors where it has returned None."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return function(place)


@pytest.mark.parametrize(
    "number, name",
    [
        ("167.106", "-3'm'"),  # Cr2O3, R-3'c'
        ("167.4.1337", "-3'm'"),
        ("161.71", "3m'"),  # R3c'
        ("136.499", "4'/mmm'"),  # MnF2, P4_2'/mnm'
        ("62.448", "m'mm'"),  # Pn'ma'
        ("63.464", "m'mm'"),  # Cm'cm'
        ("15.90", "2/m1'"),  # NiO, C_c2/c
        ("225.116", "m-3m"),  # Fm-3m
        ("225.117", "m-3m1'"),
        ("189.224", "-6'2m'"),  # P-6'2m', in the orientation -62m
        ("3.1.8", "2"),
        ("115.283", "-4m2"),
    ],
)
def test_magnetic_space_groups(number, name):
    pytest.importorskip("spglib")
    assert ct.crystal(number).name == name


def test_all_magnetic_space_groups_are_read():
    spglib = pytest.importorskip("spglib")
    for place in range(1, 1652, 7):
        entry = quiet(spglib.get_magnetic_spacegroup_type, place)
        group = ct.crystal(entry.bns_number)
        assert ct.crystal(entry.og_number) == group and group.class_name in MAGNETIC_CLASSES
        assert "axes" not in group.name
        if entry.type != 4:  # whose family is that of the lattice without its black and white translations
            assert set(group.elements) == set(ct.crystal(entry.number).elements)


def test_magnetic_space_groups_need_spglib(monkeypatch):
    real = builtins.__import__

    def without(name, *rest, **more):
        if name == "spglib":
            raise ModuleNotFoundError(name)
        return real(name, *rest, **more)

    magnetic_space_groups._places.cache_clear()
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ImportError, match=r"167\.106 is looked up in spglib, which is not installed"):
        ct.crystal("167.106")


@pytest.mark.parametrize(
    "names",
    [
        ("-3'm'", "-3*m*", "-3\N{PRIME} m\N{PRIME}",
         "-3\N{RIGHT SINGLE QUOTATION MARK}m'", "-3'2/m'", r"\bar{3}^{\prime}m^\prime",
         "-3'm'1", "3̅'m'", "D3d(D3)"),
        ("m'-3'm", "m'3m", "M'-3'M", "4'/m'-3'2'/m", "Oh(Td)"),
        ("4'/mmm'", "4' / m m m'", "4*/mmm*"),
        ("2'/m", "12'/m1"),
        ("2'", "12'1"),
        ("112'/m'", "1 1 2'/m'"),
        ("321'", "32.1'", "D31'", "321 1'", "32 1'"),
        ("11'", "1'", "C11'"),
        ("∞/mm'", "inf/mm'", r"\infty/mm'"),
        ("31m'", "3 1 m'"),
        ("-62'm'", "-6 2' m'"),
    ],
)  # fmt: skip
def test_spellings(names):
    assert {ct.crystal(name).name for name in names} == {names[0]}


def test_every_setting_of_every_orientation_is_read():
    """A symbol says which operations have primes, so that settings differ in operations and agree in their class."""
    for family in (*CRYSTAL_CLASSES, *ORIENTATIONS):
        of_class = ORIENTATIONS.get(family, CRYSTAL_CLASSES.get(family)).class_name
        seen = {}
        with pytest.raises(PointGroupError, match="those of") as raised:
            ct.crystal(family + "''")
        named = str(raised.value).split(": ")[-1].split(", ")
        for name in (word for word in named if " " not in word):
            group = ct.crystal(name)
            assert group.name == name and group.class_name in BLACK_AND_WHITE[of_class]
            assert seen.setdefault(frozenset(group.operations), name) == name
        assert {ct.crystal(name).class_name for name in seen.values()} == set(BLACK_AND_WHITE.get(of_class, ()))
    assert ct.crystal("mm'2'").class_name == ct.crystal("m'm2'").class_name == "m'm2'"


def test_primes_that_make_no_group_are_refused():
    """Primes after any of the characters of a symbol: what is read is the group of this very symbol."""
    for name in (*CRYSTAL_CLASSES, *ORIENTATIONS):
        for choice in range(1, 1 << len(name)):
            text = "".join(letter + "'" * (choice >> k & 1) for k, letter in enumerate(name))
            try:
                found = ct.crystal(text)
            except PointGroupError:
                continue
            assert found.name == text or (text, found.name) == ("1'", "11'")


def test_limiting_groups():
    """The 7 + 7 + 7 limiting groups; ∞/mm' is the symmetry of a magnet."""
    black_and_white = ["∞m'", "∞2'", "∞/m'", "∞/mm'", "∞/m'm", "∞/m'm'", "∞∞m'"]
    halving = ["∞", "∞", "∞", "∞/m", "∞m", "∞2", "∞∞"]
    assert [ct.crystal(name).halving for name in black_and_white] == halving
    assert {ct.crystal(name).family for name in black_and_white} == {*LIMITING_GROUPS} - {"∞", "∞∞"}
    assert all(ct.crystal(f"{name}1'").halving == name for name in LIMITING_GROUPS)
    magnetic = [n for n in black_and_white if ct.crystal(n).invariants("i", "axial", time_reversal="odd").n_constants]
    assert magnetic == ["∞m'", "∞2'", "∞/mm'"]
    assert ct.crystal("∞/mm'").is_centrosymmetric and not ct.crystal("∞/m'").is_centrosymmetric


@pytest.mark.parametrize("name", [*MAGNETIC_CLASSES, "4'/mmm'", "mm'2'", "31m'", "-62'm'", "112'/m'"])
def test_generators_with_primes(name):
    given = ct.crystal(name)
    matrices, primed = zip(*given.operations[::-1], strict=True)
    again = ct.crystal(generators=matrices, primed=primed)
    assert (again.name, again.class_name, again.halving) == (given.name, given.class_name, given.halving)
    assert set(again.operations) == set(given.operations)


def test_groups_in_axes_of_their_own():
    root = Surd.sqrt(Fraction(1, 2))
    eighth = [[root, -root, 0], [root, root, 0], [0, 0, 1]]
    assert set(ct.crystal("4'/mm'm").turned(eighth).operations) == set(ct.crystal("4'/mmm'").operations)
    z_axis = ct.crystal("2'").turned([[0, 0, 1], [0, 1, 0], [-1, 0, 0]])
    assert z_axis.halving == "1" and z_axis.primed == (True,)
    tilted = ct.crystal(generators=[[[0, 1, 0], [1, 0, 0], [0, 0, -1]]], primed=[True])
    assert (tilted.name, tilted.class_name) == ("2' in its own axes", "2'")
    eightfold = ct.crystal(generators=[eighth], primed=[True])
    assert (eightfold.name, eightfold.order, eightfold.is_centrosymmetric) == ("unnamed", 8, False)
    assert ct.crystal(generators=[IDENTITY], primed=[True]).name == "11'"
    icosahedral = ct.crystal("m'-3'-5'")
    assert ct.crystal(generators=icosahedral.generators, primed=icosahedral.primed) == icosahedral
    assert ct.crystal(generators=[eighth], primed=[False]).primed == ()


def test_what_a_magnetic_group_says_of_itself():
    assert str(ct.crystal("-3'm'")) == (
        "magnetic point group -3'm' (D3d(D3)), trigonal, order 12, Laue class -3m, "
        "black and white: -3m, without time reversal 32"
    )
    assert str(ct.crystal("321'")).endswith("order 12, Laue class -3m, grey: 32 and time reversal")
    assert str(ct.crystal("32")) == "point group 32 (D3), trigonal, order 6, Laue class -3m"


@pytest.mark.parametrize(
    "arguments, message",
    [
        ({"name": "m'-3m"}, "\"m'-3m\"; those of m-3m: m'-3'm', m'-3'm, m-3m', m-3m1' \\(grey\\)"),
        ({"name": "3'"}, "those of 3: 31' \\(grey\\), 3 \\(no time reversal\\)"),
        ({"name": "-3''m"}, "those of -3m"),
        ({"name": "4'/mmm'm'"}, "did you mean"),
        ({"name": "-3x'"}, 'did you mean "-3\'"'),
        ({"name": "12'1'"}, "no magnetic point group"),
        ({"name": "D3d(T)"}, r"those of D3d: D3d\(D3\), D3d\(C3v\), D3d\(S6\)"),
        ({"name": "D3d(Q)"}, "no point group is called 'Q'"),
        ({"name": "167.109"}, "those of the space group 167 are 167.103 to 167.108"),
        ({"name": "231.1"}, "1.1 to 230.149"),
        ({"name": 167.106}, "a magnetic one is a text such as '167.106'"),
        ({"generators": [IDENTITY], "primed": []}, "each of the 1 generators"),
        ({"generators": [IDENTITY], "primed": [-1]}, "each of the 1 generators"),
        ({"name": "32", "primed": [True]}, "primed goes with generators"),
    ],
)
def test_errors_say_what_is_expected(arguments, message):
    if "." in str(arguments.get("name")) and "'" not in str(arguments["name"]):
        pytest.importorskip("spglib")
    with pytest.raises(PointGroupError, match=message):
        ct.crystal(**arguments)

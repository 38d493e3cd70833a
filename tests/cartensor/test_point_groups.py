"""Point groups: orders, names, orientations, generators of one's own."""

import math
from fractions import Fraction

import numpy as np
import pytest
import sympy

import cartensor as ct
from cartensor import CRYSTAL_CLASSES, LIMITING_GROUPS, PointGroupError, Surd
from cartensor.exact_linear import IDENTITY, conjugates, determinant3, inverse, inverse3, product3, trace3, transposed3
from cartensor.point_groups import ORIENTATIONS

#: International Tables for Crystallography, volume A: order of each class.
ORDERS = {
    "1": 1,
    "-1": 2,
    "2": 2,
    "m": 2,
    "2/m": 4,
    "222": 4,
    "mm2": 4,
    "mmm": 8,
    "4": 4,
    "-4": 4,
    "4/m": 8,
    "422": 8,
    "4mm": 8,
    "-42m": 8,
    "4/mmm": 16,
    "3": 3,
    "-3": 6,
    "32": 6,
    "3m": 6,
    "-3m": 12,
    "6": 6,
    "-6": 6,
    "6/m": 12,
    "622": 12,
    "6mm": 12,
    "-6m2": 12,
    "6/mmm": 24,
    "23": 12,
    "m-3": 24,
    "432": 24,
    "-43m": 24,
    "m-3m": 48,
}
CENTROSYMMETRIC = ["-1", "2/m", "mmm", "4/m", "4/mmm", "-3", "-3m", "6/m", "6/mmm", "m-3", "m-3m"]


def test_orders_of_the_crystal_classes():
    assert {name: ct.crystal(name).order for name in CRYSTAL_CLASSES} == ORDERS


@pytest.mark.parametrize("name", [*CRYSTAL_CLASSES, *ORIENTATIONS, "235", "m-3-5"])
def test_elements_are_a_group_of_orthogonal_matrices(name):
    group = ct.crystal(name)
    members = set(group.elements)
    assert group.elements[0] == IDENTITY and len(members) == group.order
    for operation in members:
        assert product3(operation, transposed3(operation)) == IDENTITY
        assert all(product3(generator, operation) in members for generator in group.generators)


def test_laue_classes_and_inversion():
    for name in CRYSTAL_CLASSES:
        group = ct.crystal(name)
        inversion = ((-1, 0, 0), (0, -1, 0), (0, 0, -1))
        assert group.is_centrosymmetric == (inversion in group.elements) == (name in CENTROSYMMETRIC)
        with_inversion = ct.crystal(generators=[*group.generators, inversion])
        assert with_inversion.class_name == group.laue
        assert set(with_inversion.elements) == set(ct.crystal(group.laue).elements)
    assert [name for name in LIMITING_GROUPS if ct.crystal(name).is_centrosymmetric] == ["∞/m", "∞/mm", "∞∞m"]


def test_rotations_of_the_crystal_classes_have_crystallographic_traces():
    for name in CRYSTAL_CLASSES:
        assert all(determinant3(m) * trace3(m) in (-1, 0, 1, 2, 3) for m in ct.crystal(name).elements)
    fivefold = Surd({1: Fraction(1, 2), 5: Fraction(1, 2)})
    assert sum(trace3(m) == fivefold for m in ct.crystal("235").elements) == 12


@pytest.mark.parametrize(
    "names",
    [
        ("m-3m", "m3m", "Oh", "4/m -3 2/m", "m3̅m", "m\N{MINUS SIGN}3m", r"m\bar{3}m"),
        ("-42m", "D2d", "-4 2 m"),
        ("2/m", "C2h", "1 2/m 1"),
        ("mmm", "2/m 2/m 2/m", "d2h"),
        ("-6m2", "D3h"),
        ("32", "321", "D3"),
        ("-3m", "-3m1"),
        ("3m", "3m1", "C3v"),
        ("6/mmm", "6/m 2/m 2/m"),
        ("∞/mm", "inf/mm", "D∞h", "∞/mmm", r"\infty/mm", "Dinfh"),
        ("∞∞m", "O(3)", "infinfm", "isotropic", "Kh"),
        ("-3", "S6", "C3i"),
        ("m", "Cs", "1m1"),
        ("235", "I"),
    ],
)
def test_names(names):
    assert {ct.crystal(name).name for name in names} == {names[0]}


@pytest.mark.parametrize(
    "number, name, class_name",
    [
        (1, "1", "1"),
        (2, "-1", "-1"),
        (4, "2", "2"),
        (9, "m", "m"),
        (14, "2/m", "2/m"),
        (19, "222", "222"),
        (33, "mm2", "mm2"),
        (62, "mmm", "mmm"),
        (79, "4", "4"),
        (82, "-4", "-4"),
        (86, "4/m", "4/m"),
        (92, "422", "422"),
        (99, "4mm", "4mm"),
        (113, "-42m", "-42m"),
        (115, "-4m2", "-42m"),
        (122, "-42m", "-42m"),
        (136, "4/mmm", "4/mmm"),
        (146, "3", "3"),
        (148, "-3", "-3"),
        (149, "312", "32"),
        (152, "32", "32"),
        (153, "312", "32"),
        (154, "32", "32"),
        (157, "31m", "3m"),
        (161, "3m", "3m"),
        (162, "-31m", "-3m"),
        (166, "-3m", "-3m"),
        (173, "6", "6"),
        (174, "-6", "-6"),
        (176, "6/m", "6/m"),
        (178, "622", "622"),
        (186, "6mm", "6mm"),
        (187, "-6m2", "-6m2"),
        (189, "-62m", "-6m2"),
        (194, "6/mmm", "6/mmm"),
        (198, "23", "23"),
        (205, "m-3", "m-3"),
        (212, "432", "432"),
        (216, "-43m", "-43m"),
        (225, "m-3m", "m-3m"),
        (230, "m-3m", "m-3m"),
    ],
)
def test_space_groups(number, name, class_name):
    assert (ct.crystal(number).name, ct.crystal(number).class_name) == (name, class_name)


def test_number_of_space_groups_in_each_class():
    """International Tables, volume A, table 2.1.1."""
    counts = {}
    for number in range(1, 231):
        counts[ct.crystal(number).class_name] = counts.get(ct.crystal(number).class_name, 0) + 1
    assert counts == {
        "1": 1,
        "-1": 1,
        "2": 3,
        "m": 4,
        "2/m": 6,
        "222": 9,
        "mm2": 22,
        "mmm": 28,
        "4": 6,
        "-4": 2,
        "4/m": 6,
        "422": 10,
        "4mm": 12,
        "-42m": 12,
        "4/mmm": 20,
        "3": 4,
        "-3": 2,
        "32": 7,
        "3m": 6,
        "-3m": 6,
        "6": 6,
        "-6": 1,
        "6/m": 2,
        "622": 6,
        "6mm": 4,
        "-6m2": 4,
        "6/mmm": 4,
        "23": 5,
        "m-3": 7,
        "432": 8,
        "-43m": 6,
        "m-3m": 10,
    }


def test_space_groups_against_spglib():
    spglib = pytest.importorskip("spglib")
    for hall_number in range(1, 531):
        entry = spglib.get_spacegroup_type(hall_number)
        if entry.choice in ("", "b", "1", "H", "b1"):
            group = ct.crystal(entry.number)
            assert group.class_name == entry.pointgroup_international
            if group.system in ("trigonal", "hexagonal"):
                rotations = spglib.get_symmetry_from_database(hall_number)["rotations"]
                again = ct.crystal(generators=rotations, axes="hexagonal")
                assert set(again.elements) == set(group.elements)


def test_generators_in_hexagonal_axes():
    """Space group 152 (quartz): a threefold rotation and the twofold axis along a + b, as spglib has them."""
    rotations = np.array([[[0, -1, 0], [1, -1, 0], [0, 0, 1]], [[0, 1, 0], [1, 0, 0], [0, 0, -1]]])
    quartz = ct.crystal(generators=rotations, axes="hexagonal")
    assert quartz.name == "32" and set(quartz.elements) == set(ct.crystal(152).elements)


def test_generators_of_any_kind():
    root = sympy.sqrt(2) / 2
    eightfold = ct.crystal(generators=[[[root, -root, 0], [root, root, 0], [0, 0, 1]]])
    assert (eightfold.name, eightfold.class_name, eightfold.order) == ("unnamed", "", 8)
    assert eightfold.invariants("ij=ji").n_constants == 2
    z_axis = ct.crystal(generators=[[[-1, 0, 0], [0, -1, 0], [0, 0, 1]]])
    assert (z_axis.name, z_axis.class_name) == ("2 in its own axes", "2")
    assert ct.crystal(generators=[]).name == "1"


def test_turned_crystal():
    root = Surd.sqrt(Fraction(1, 2))
    turned = ct.crystal("-42m").turned([[root, -root, 0], [root, root, 0], [0, 0, 1]])
    assert set(turned.elements) == set(ct.crystal("-4m2").elements)
    assert ct.crystal("m-3m").turned([[0, 1, 0], [1, 0, 0], [0, 0, 1]]).order == 48


@pytest.mark.parametrize(
    "arguments, message",
    [
        ({"name": "m-3n"}, "did you mean"),
        ({"name": "43m"}, "did you mean '-43m'"),
        ({"name": "42m"}, "did you mean '-42m'"),
        ({"name": "6m2"}, "did you mean '-6m2'"),
        ({"name": "nonsense"}, "32 crystal classes are 1, -1, 2"),
        ({"name": 231}, "from 1 to 230"),
        ({"name": 0}, "from 1 to 230"),
        ({"name": 14.5}, "from 1 to 230"),
        ({}, "name or generators"),
        ({"name": "1", "generators": []}, "name or generators"),
        ({"generators": [[[0.5, 0, 0], [0, 1, 0], [0, 0, 1]]]}, "exact numbers"),
        ({"generators": [[[0, -1, 0], [1, -1, 0], [0, 0, 1]]]}, "not orthogonal"),
        (
            {"generators": [[[Fraction(3, 5), Fraction(-4, 5), 0], [Fraction(4, 5), Fraction(3, 5), 0], [0, 0, 1]]]},
            "no finite point group",
        ),
        ({"generators": [[[1, 0], [0, 1]]]}, "3x3 matrix"),
        ({"generators": [[1, 0, 0]]}, "3x3 matrix"),
        ({"generators": [], "axes": "cubic"}, "axes are"),
        ({"generators": [], "axes": [[0] * 3] * 3}, "dependent"),
        ({"generators": [[[sympy.pi, 0, 0], [0, 1, 0], [0, 0, 1]]]}, "square roots"),
    ],
)
def test_errors_say_what_is_expected(arguments, message):
    with pytest.raises(PointGroupError, match=message):
        ct.crystal(**arguments)


def test_limiting_groups_have_no_list_of_elements():
    assert ct.crystal("∞m").order == math.inf
    with pytest.raises(PointGroupError, match="infinitely many"):
        ct.crystal("∞m").elements


def test_exact_numbers():
    value = Surd({1: 1, 2: Fraction(1, 2), 3: -2, 6: Fraction(1, 3)})
    assert len(conjugates(value)) == 4
    assert value * inverse(value) == 1
    matrix = ((1, 2, Surd.sqrt(3)), (0, 1, 5), (Surd.sqrt(2), 0, 1))
    assert product3(matrix, inverse3(matrix)) == IDENTITY

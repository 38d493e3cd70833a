"""Tables of constants, entry by entry, against J. F. Nye, Physical Properties of Crystals; text and LaTeX."""

import pytest

import cartensor as ct
from cartensor import CRYSTAL_CLASSES, LIMITING_GROUPS

ELASTIC = "ijkl=jikl=klij"
PIEZOELECTRIC = "ijk=ikj"


def cells(table):
    """The entries of a table, spaces inside an entry left out."""
    return [[entry.replace(" ", "") for entry in line.split("  ") if entry.strip()] for line in table.split("\n")]


def rows(text):
    return [line.split() for line in text.strip().split("\n")]


ELASTIC_TABLES = {
    "mmm": """
        C11 C12 C13 0 0 0
        C12 C22 C23 0 0 0
        C13 C23 C33 0 0 0
        0 0 0 C44 0 0
        0 0 0 0 C55 0
        0 0 0 0 0 C66""",
    "2/m": """
        C11 C12 C13 0 C15 0
        C12 C22 C23 0 C25 0
        C13 C23 C33 0 C35 0
        0 0 0 C44 0 C46
        C15 C25 C35 0 C55 0
        0 0 0 C46 0 C66""",
    "4/m": """
        C11 C12 C13 0 0 C16
        C12 C11 C13 0 0 -C16
        C13 C13 C33 0 0 0
        0 0 0 C44 0 0
        0 0 0 0 C44 0
        C16 -C16 0 0 0 C66""",
    "-3": """
        C11 C12 C13 C14 C15 0
        C12 C11 C13 -C14 -C15 0
        C13 C13 C33 0 0 0
        C14 -C14 0 C44 0 -C15
        C15 -C15 0 0 C44 C14
        0 0 0 -C15 C14 (C11-C12)/2""",
    "-3m": """
        C11 C12 C13 C14 0 0
        C12 C11 C13 -C14 0 0
        C13 C13 C33 0 0 0
        C14 -C14 0 C44 0 0
        0 0 0 0 C44 C14
        0 0 0 0 C14 (C11-C12)/2""",
    "6/mmm": """
        C11 C12 C13 0 0 0
        C12 C11 C13 0 0 0
        C13 C13 C33 0 0 0
        0 0 0 C44 0 0
        0 0 0 0 C44 0
        0 0 0 0 0 (C11-C12)/2""",
    "∞∞m": """
        C11 C12 C12 0 0 0
        C12 C11 C12 0 0 0
        C12 C12 C11 0 0 0
        0 0 0 (C11-C12)/2 0 0
        0 0 0 0 (C11-C12)/2 0
        0 0 0 0 0 (C11-C12)/2""",
}

#: Moduli d (with the factors of 2), monoclinic with the unique axis y, 3m and -6m2 with a mirror normal to x.
PIEZOELECTRIC_TABLES = {
    "2": """
        0 0 0 d14 0 d16
        d21 d22 d23 0 d25 0
        0 0 0 d34 0 d36""",
    "m": """
        d11 d12 d13 0 d15 0
        0 0 0 d24 0 d26
        d31 d32 d33 0 d35 0""",
    "mm2": """
        0 0 0 0 d15 0
        0 0 0 d24 0 0
        d31 d32 d33 0 0 0""",
    "-42m": """
        0 0 0 d14 0 0
        0 0 0 0 d14 0
        0 0 0 0 0 d36""",
    "-4": """
        0 0 0 d14 d15 0
        0 0 0 -d15 d14 0
        d31 -d31 0 0 0 d36""",
    "422": """
        0 0 0 d14 0 0
        0 0 0 0 -d14 0
        0 0 0 0 0 0""",
    "32": """
        d11 -d11 0 d14 0 0
        0 0 0 0 -d14 -2d11
        0 0 0 0 0 0""",
    "3m": """
        0 0 0 0 d15 -2d22
        -d22 d22 0 d15 0 0
        d31 d31 d33 0 0 0""",
    "3": """
        d11 -d11 0 d14 d15 -2d22
        -d22 d22 0 d15 -d14 -2d11
        d31 d31 d33 0 0 0""",
    "-6": """
        d11 -d11 0 0 0 -2d22
        -d22 d22 0 0 0 -2d11
        0 0 0 0 0 0""",
    "-6m2": """
        0 0 0 0 0 -2d22
        -d22 d22 0 0 0 0
        0 0 0 0 0 0""",
    "6mm": """
        0 0 0 0 d15 0
        0 0 0 d15 0 0
        d31 d31 d33 0 0 0""",
    "-43m": """
        0 0 0 d14 0 0
        0 0 0 0 d14 0
        0 0 0 0 0 d14""",
    "432": "\n".join(["0 0 0 0 0 0"] * 3),
}


@pytest.mark.parametrize("name", ELASTIC_TABLES)
def test_stiffness(name):
    assert cells(ct.crystal(name).invariants(ELASTIC, symbol="C").table()) == rows(ELASTIC_TABLES[name])


@pytest.mark.parametrize("name", PIEZOELECTRIC_TABLES)
def test_piezoelectric_moduli(name):
    moduli = ct.crystal(name).invariants(PIEZOELECTRIC, symbol="d", voigt="strain")
    assert cells(moduli.table()) == rows(PIEZOELECTRIC_TABLES[name])


def test_compliance_has_its_factors():
    """Nye, table 9: s66 = 2 (s11 - s12), s46 = 2 s25 and s56 = 2 s14 for -3, where C56 = C14."""
    entries = cells(ct.crystal("-3").invariants(ELASTIC, symbol="S", voigt="strain").table())
    assert entries[5] == ["0", "0", "0", "-2S15", "2S14", "2(S11-S12)"]


def test_photoelastic_table_is_not_symmetric():
    entries = cells(ct.crystal("-3m").invariants("ijkl=jikl=ijlk", symbol="p").table())
    assert entries == rows("""
        p11 p12 p13 p14 0 0
        p12 p11 p13 -p14 0 0
        p31 p31 p33 0 0 0
        p41 -p41 0 p44 0 0
        0 0 0 0 p44 p41
        0 0 0 0 p14 (p11-p12)/2""")


def test_gyration_and_low_ranks():
    for name, wanted in (("-42m", "g11 0 0\n0 -g11 0\n0 0 0"), ("-4", "g11 g12 0\ng12 -g11 0\n0 0 0")):
        assert cells(ct.crystal(name).invariants("ij=ji", "axial", "g").table()) == rows(wanted)
    assert cells(ct.crystal("m").invariants("i", symbol="p").table()) == rows("p1 0 p3")
    assert cells(ct.crystal("4").invariants("ij=-ji", symbol="w").table()) == rows("0 w12 0\n-w12 0 0\n0 0 0")
    assert ct.crystal("1").invariants("").table() == "T"


def test_hall_table_numbers_the_antisymmetric_pair_in_cyclic_order():
    hall = ct.crystal("4/m").invariants("ijk=-jik", "polar", "R")
    assert hall.n_constants == 0
    hall = ct.crystal("4/m").invariants("ijk=-jik", "axial", "R")
    assert cells(hall.table()) == rows("R231 R232 0\n-R232 R231 0\n0 0 R123")


def test_third_order_elasticity_is_listed():
    """The 6 constants of a cubic crystal and what equals them: K. Brugger, Phys. Rev. 133, A1611 (1964)."""
    lines = ct.crystal("m-3m").invariants("ijklmn=jiklmn=klijmn=ijmnkl", symbol="C").table().split("\n")
    assert lines == [
        "C111 = C222 = C333",
        "C112 = C113 = C122 = C133 = C223 = C233",
        "C123",
        "C144 = C255 = C366",
        "C155 = C166 = C244 = C266 = C344 = C355",
        "C456",
        "all others are 0",
    ]


def test_latex():
    hexagonal = ct.crystal("6/mmm").invariants(ELASTIC, symbol="C")
    assert hexagonal.latex().startswith("\\begin{pmatrix}\nC_{11} & C_{12} & C_{13} & 0 & 0 & 0 \\\\\n")
    assert r"0 & 0 & 0 & 0 & 0 & \tfrac{1}{2} \left(C_{11} - C_{12}\right)" in hexagonal.latex()
    assert hexagonal._repr_latex_().startswith("$$\n\\begin{pmatrix}")
    third = ct.crystal("6/mmm").invariants("ijklmn=jiklmn=klijmn=ijmnkl", symbol="C").latex()
    assert r"C_{366} & = \tfrac{1}{2} \left(C_{113} - C_{123}\right)" in third and "\nC_{123} \\\\\n" in third
    assert ct.crystal("m-3m").invariants("ij=ji", symbol="α").latex().count(r"\alpha_{11}") == 3
    assert r"-2 d_{22}" in ct.crystal("3m").invariants(PIEZOELECTRIC, symbol="d", voigt="strain").latex()


def test_overview():
    text = str(ct.crystal("m-3m").invariants(ELASTIC, symbol="C"))
    assert text.startswith("C_ijkl (ijkl=jikl=klij, polar) in a crystal m-3m: 3 independent constants\nC11  ")
    assert str(ct.crystal("-43m")) == "point group -43m (Td), cubic, order 24, Laue class m-3m"


def test_every_class_has_a_table():
    for name in (*CRYSTAL_CLASSES, *LIMITING_GROUPS):
        for symmetry in ("i", "ij", "ijk", "ijkl", "ijkl=jikl", "ijkl=ikjl", ELASTIC, PIEZOELECTRIC):
            invariants = ct.crystal(name).invariants(symmetry)
            text, latex = invariants.table(), invariants.latex()
            assert all(constant in text for constant in invariants.constants)
            assert latex.count(r"\begin") == latex.count(r"\end") == 1

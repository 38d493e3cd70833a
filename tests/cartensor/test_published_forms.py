"""Forms of property tensors as published, class by class; a class that no form names allows nothing."""

import pytest

import cartensor as ct
from cartensor import CRYSTAL_CLASSES, MAGNETIC_CLASSES

#: R. R. Birss, Symmetry and Magnetism (1964); A. S. Borovik-Romanov, H. Grimmer, International Tables D, table 1.5.8.1.
MAGNETOELECTRIC = {
    "1 -1'": "α11 α12 α13 / α21 α22 α23 / α31 α32 α33",
    "2 m' 2/m'": "α11 0 α13 / 0 α22 0 / α31 0 α33",
    "m 2' 2'/m": "0 α12 0 / α21 0 α23 / 0 α32 0",
    "222 m'm'2 m'm'm'": "α11 0 0 / 0 α22 0 / 0 0 α33",
    "mm2 2'2'2": "0 α12 0 / α21 0 0 / 0 0 0",
    "m'm2' m'mm": "0 0 0 / 0 0 α23 / 0 α32 0",
    "4 -4' 4/m' 3 -3' 6 -6' 6/m'": "α11 α12 0 / -α12 α11 0 / 0 0 α33",
    "-4 4' 4'/m'": "α11 α12 0 / α12 -α11 0 / 0 0 0",
    "422 4m'm' -4'2m' 4/m'm'm' 32 3m' -3'm' 622 6m'm' -6'm'2 6/m'm'm'": "α11 0 0 / 0 α11 0 / 0 0 α33",
    "4mm 42'2' -4'2'm 4/m'mm 3m 32' -3'm 6mm 62'2' -6'm2' 6/m'mm": "0 α12 0 / -α12 0 0 / 0 0 0",
    "-42m 4'22' 4'm'm 4'/m'm'm": "α11 0 0 / 0 -α11 0 / 0 0 0",
    "-42'm'": "0 α12 0 / α12 0 0 / 0 0 0",
    "23 m'-3' 432 -4'3m' m'-3'm'": "α11 0 0 / 0 α11 0 / 0 0 α11",
}
#: The same, table 1.5.7.1, with the factor 2 of the strain convention.
PIEZOMAGNETIC = {
    "1 -1": "q11 q12 q13 q14 q15 q16 / q21 q22 q23 q24 q25 q26 / q31 q32 q33 q34 q35 q36",
    "2 m 2/m": "0 0 0 q14 0 q16 / q21 q22 q23 0 q25 0 / 0 0 0 q34 0 q36",
    "2' m' 2'/m'": "q11 q12 q13 0 q15 0 / 0 0 0 q24 0 q26 / q31 q32 q33 0 q35 0",
    "222 mm2 mmm": "0 0 0 q14 0 0 / 0 0 0 0 q25 0 / 0 0 0 0 0 q36",
    "2'2'2 m'm'2 m'm'm": "0 0 0 0 q15 0 / 0 0 0 q24 0 0 / q31 q32 q33 0 0 0",
    "m'm2'": "0 0 0 0 0 q16 / q21 q22 q23 0 0 0 / 0 0 0 q34 0 0",
    "4 -4 4/m 6 -6 6/m": "0 0 0 q14 q15 0 / 0 0 0 q15 -q14 0 / q31 q31 q33 0 0 0",
    "4' -4' 4'/m": "0 0 0 q14 q15 0 / 0 0 0 -q15 q14 0 / q31 -q31 0 0 0 q36",
    "422 4mm -42m 4/mmm 622 6mm -6m2 6/mmm": "0 0 0 q14 0 0 / 0 0 0 0 -q14 0 / 0 0 0 0 0 0",
    "42'2' 4m'm' -42'm' 4/mm'm' 62'2' 6m'm' -6m'2' 6/mm'm'": "0 0 0 0 q15 0 / 0 0 0 q15 0 0 / q31 q31 q33 0 0 0",
    "4'22' -4'2m'": "0 0 0 q14 0 0 / 0 0 0 0 q14 0 / 0 0 0 0 0 q36",
    "4'm'm -4'2'm 4'/mm'm": "0 0 0 0 q15 0 / 0 0 0 -q15 0 0 / q31 -q31 0 0 0 0",
    "3 -3": "q11 -q11 0 q14 q15 -2q22 / -q22 q22 0 q15 -q14 -2q11 / q31 q31 q33 0 0 0",
    "32 3m -3m": "q11 -q11 0 q14 0 0 / 0 0 0 0 -q14 -2q11 / 0 0 0 0 0 0",
    "32' 3m' -3m'": "0 0 0 0 q15 -2q22 / -q22 q22 0 q15 0 0 / q31 q31 q33 0 0 0",
    "6' -6' 6'/m'": "q11 -q11 0 0 0 -2q22 / -q22 q22 0 0 0 -2q11 / 0 0 0 0 0 0",
    "6'22' 6'mm' -6'm2' 6'/m'mm'": "q11 -q11 0 0 0 0 / 0 0 0 0 0 -2q11 / 0 0 0 0 0 0",
    "-6'm'2": "0 0 0 0 0 -2q22 / -q22 q22 0 0 0 0 / 0 0 0 0 0 0",
    "23 m-3 4'32' -4'3m' m-3m'": "0 0 0 q14 0 0 / 0 0 0 0 q14 0 / 0 0 0 0 0 q14",
}
#: R. R. Birss: the 31 classes of a ferromagnet.
MAGNETIZATION = {
    "1 -1": "M1 M2 M3",
    "2 m 2/m": "0 M2 0",
    "2' m' 2'/m'": "M1 0 M3",
    "m'm2'": "0 M2 0",
    "2'2'2 m'm'2 m'm'm 4 -4 4/m 42'2' 4m'm' -42'm' 4/mm'm'": "0 0 M3",
    "3 -3 32' 3m' -3m' 6 -6 6/m 62'2' 6m'm' -6m'2' 6/mm'm'": "0 0 M3",
}
#: J. F. Nye, Physical Properties of Crystals, table 15.
PHOTOELASTIC = {
    "222 mm2 mmm": """p11 p12 p13 0 0 0 / p21 p22 p23 0 0 0 / p31 p32 p33 0 0 0
                    / 0 0 0 p44 0 0 / 0 0 0 0 p55 0 / 0 0 0 0 0 p66""",
    "4 -4 4/m": """p11 p12 p13 0 0 p16 / p12 p11 p13 0 0 -p16 / p31 p31 p33 0 0 0
                 / 0 0 0 p44 p45 0 / 0 0 0 -p45 p44 0 / p61 -p61 0 0 0 p66""",
    "422 4mm -42m 4/mmm": """p11 p12 p13 0 0 0 / p12 p11 p13 0 0 0 / p31 p31 p33 0 0 0
                           / 0 0 0 p44 0 0 / 0 0 0 0 p44 0 / 0 0 0 0 0 p66""",
    "32 3m -3m": """p11 p12 p13 p14 0 0 / p12 p11 p13 -p14 0 0 / p31 p31 p33 0 0 0
                  / p41 -p41 0 p44 0 0 / 0 0 0 0 p44 p41 / 0 0 0 0 p14 (p11-p12)/2""",
    "6 -6 6/m": """p11 p12 p13 0 0 p16 / p12 p11 p13 0 0 -p16 / p31 p31 p33 0 0 0
                 / 0 0 0 p44 p45 0 / 0 0 0 -p45 p44 0 / -p16 p16 0 0 0 (p11-p12)/2""",
    "622 6mm -6m2 6/mmm": """p11 p12 p13 0 0 0 / p12 p11 p13 0 0 0 / p31 p31 p33 0 0 0
                           / 0 0 0 p44 0 0 / 0 0 0 0 p44 0 / 0 0 0 0 0 (p11-p12)/2""",
    "23 m-3": """p11 p12 p13 0 0 0 / p13 p11 p12 0 0 0 / p12 p13 p11 0 0 0
               / 0 0 0 p44 0 0 / 0 0 0 0 p44 0 / 0 0 0 0 0 p44""",
    "432 -43m m-3m": """p11 p12 p12 0 0 0 / p12 p11 p12 0 0 0 / p12 p12 p11 0 0 0
                      / 0 0 0 p44 0 0 / 0 0 0 0 p44 0 / 0 0 0 0 0 p44""",
}
#: The same, table 3.
THERMAL_EXPANSION = {
    "1 -1": "α11 α12 α13 / α12 α22 α23 / α13 α23 α33",
    "2 m 2/m": "α11 0 α13 / 0 α22 0 / α13 0 α33",
    "222 mm2 mmm": "α11 0 0 / 0 α22 0 / 0 0 α33",
    "4 -4 4/m 422 4mm -42m 4/mmm 3 -3 32 3m -3m 6 -6 6/m 622 6mm -6m2 6/mmm": "α11 0 0 / 0 α11 0 / 0 0 α33",
    "23 m-3 432 -43m m-3m": "α11 0 0 / 0 α11 0 / 0 0 α11",
}
#: The same, table 9, with the factors of compliances.
COMPLIANCE = {
    "3 -3": """S11 S12 S13 S14 S15 0 / S12 S11 S13 -S14 -S15 0 / S13 S13 S33 0 0 0
             / S14 -S14 0 S44 0 -2S15 / S15 -S15 0 0 S44 2S14 / 0 0 0 -2S15 2S14 2(S11-S12)""",
    "32 3m -3m": """S11 S12 S13 S14 0 0 / S12 S11 S13 -S14 0 0 / S13 S13 S33 0 0 0
                  / S14 -S14 0 S44 0 0 / 0 0 0 0 S44 2S14 / 0 0 0 0 2S14 2(S11-S12)""",
    "6 -6 6/m 622 6mm -6m2 6/mmm": """S11 S12 S13 0 0 0 / S12 S11 S13 0 0 0 / S13 S13 S33 0 0 0
                                    / 0 0 0 S44 0 0 / 0 0 0 0 S44 0 / 0 0 0 0 0 2(S11-S12)""",
    "4 -4 4/m": """S11 S12 S13 0 0 S16 / S12 S11 S13 0 0 -S16 / S13 S13 S33 0 0 0
                 / 0 0 0 S44 0 0 / 0 0 0 0 S44 0 / S16 -S16 0 0 0 S66""",
    "422 4mm -42m 4/mmm": """S11 S12 S13 0 0 0 / S12 S11 S13 0 0 0 / S13 S13 S33 0 0 0
                           / 0 0 0 S44 0 0 / 0 0 0 0 S44 0 / 0 0 0 0 0 S66""",
    "23 m-3 432 -43m m-3m": """S11 S12 S12 0 0 0 / S12 S11 S12 0 0 0 / S12 S12 S11 0 0 0
                             / 0 0 0 S44 0 0 / 0 0 0 0 S44 0 / 0 0 0 0 0 S44""",
}
#: The same, table 8: the classes that test_constant_tables leaves out.
PIEZOELECTRIC = {
    "222": "0 0 0 d14 0 0 / 0 0 0 0 d25 0 / 0 0 0 0 0 d36",
    "4 6": "0 0 0 d14 d15 0 / 0 0 0 d15 -d14 0 / d31 d31 d33 0 0 0",
    "4mm": "0 0 0 0 d15 0 / 0 0 0 d15 0 0 / d31 d31 d33 0 0 0",
    "622": "0 0 0 d14 0 0 / 0 0 0 0 -d14 0 / 0 0 0 0 0 0",
    "23": "0 0 0 d14 0 0 / 0 0 0 0 d14 0 / 0 0 0 0 0 d14",
    "-1 2/m mmm 4/m 4/mmm -3 -3m 6/m 6/mmm m-3 432 m-3m": " / ".join(["0 0 0 0 0 0"] * 3),
}


def forms(published: dict[str, str]) -> dict[str, str]:
    """Class -> its form."""
    return {name: " ".join(form.split()) for classes, form in published.items() for name in classes.split()}


def printed(name: str, tensor: str) -> str:
    rows = ct.crystal(name).invariants(tensor).table().splitlines()
    entries = [[entry.replace(" ", "") for entry in row.split("  ") if entry] for row in rows]
    return " / ".join(" ".join(row) for row in entries)


@pytest.mark.parametrize(
    "tensor, published, count",
    [
        ("magnetoelectric", MAGNETOELECTRIC, 58),
        ("piezomagnetic", PIEZOMAGNETIC, 66),
        ("magnetization", MAGNETIZATION, 31),
    ],
)
def test_c_tensors_of_all_magnetic_classes(tensor, published, count):
    expected = forms(published)
    assert len(expected) == count
    for name in MAGNETIC_CLASSES:
        shown = printed(name, tensor)
        assert shown == expected.get(name, shown) and (name in expected or set(shown) <= set("0 /")), name


@pytest.mark.parametrize(
    "tensor, published",
    [
        ("photoelastic", PHOTOELASTIC),
        ("thermal expansion", THERMAL_EXPANSION),
        ("compliance", COMPLIANCE),
        ("piezoelectric modulus", PIEZOELECTRIC),
    ],
)
def test_tensors_of_crystal_classes(tensor, published):
    expected = forms(published)
    assert set(expected) <= set(CRYSTAL_CLASSES)
    assert {name: printed(name, tensor) for name in expected} == expected

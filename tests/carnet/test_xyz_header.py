"""Headers of extended XYZ: what ASE's parser says where that is what is written, else what is meant, else an error."""

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.io.extxyz import key_val_str_to_dict
from hypothesis import given
from hypothesis import strategies as st

from carnet import InputError, Labels, read_structures
from carnet.data.reading.frames import read_frames
from carnet.data.reading.xyz_header import parse_header

CELL, COLUMNS = 'Lattice="8 0 0 1 7 0 0 0 9"', "Properties=species:S:1:pos:R:3:forces:R:3"
ATOMS = "H 0 0 0 0.1 0 0\nO 0.9 0 0 -0.1 0 0\n"
NONE = Labels(energy=None, forces=None)


@pytest.fixture
def read(tmp_path):
    def first(header, atoms=ATOMS, labels=Labels(), encoding="utf-8"):
        path = tmp_path / "x.extxyz"
        path.write_bytes(f"2\n{header}\n{atoms}".encode(encoding))
        return read_structures(path, labels)[0]

    return first


@pytest.fixture
def refused(read):
    def check(header, *words, **options):
        with pytest.raises(InputError) as caught:
            read(header, **options)
        assert all(word in str(caught.value) for word in ("x.extxyz, frame 0: ", *words)), caught.value

    return check


@pytest.mark.parametrize(
    "text, directions",
    [
        ('"T T F"', "TTF"),
        ('"t t f"', "TTF"),
        ('"f f f"', "FFF"),
        ('"[T, T, F]"', "TTF"),
        ("[T,T,F]", "TTF"),
        ("'(True, False, True)'", "TFT"),
        ("{T F F}", "TFF"),
        ('"true False TRUE"', "TFT"),
        ('".true. .false. .TRUE."', "TFT"),
        ("TTF", "TTF"),
        ("tff", "TFF"),
        ('"1 1 0"', "TTF"),
        ("110", "TTF"),
        ('"1.0 0.0 1.0"', "TFT"),
        ("T", "TTT"),
        ("F", "FFF"),
        ("0", "FFF"),
        ("1", "TTT"),
    ],
)
@pytest.mark.parametrize("key", ["pbc", "PBC"])
def test_periodic_directions_in_every_spelling(read, key, text, directions):
    structure = read(f"{CELL} {COLUMNS} energy=-1 {key}={text}")
    assert structure.pbc.tolist() == [letter == "T" for letter in directions]


@pytest.mark.parametrize(
    "text", ["None", "yes", '"T T"', '"T T F F"', '"2 0 0"', '"p p f"', '""', "TT", "nan", '"T T X"']
)
def test_periodic_directions_that_say_nothing(refused, text):
    refused(f"{CELL} {COLUMNS} energy=-1 pbc={text}", "pbc=", 'expected T or F for each direction, as pbc="T T F"')


@pytest.mark.parametrize(
    "text",
    [
        'lattice="8 0 0 1 7 0 0 0 9"',
        'LATTICE = "8 0 0 1 7 0 0 0 9"',
        'Lattice="[[8, 0, 0], [1, 7, 0], [0, 0, 9]]"',
        "Lattice=[[8,0,0],[1,7,0],[0,0,9]]",
        "Lattice=[8,0,0,1,7,0,0,0,9]",
        'lattice=fcc Lattice="8 0 0 1 7 0 0 0 9"',
    ],
)
def test_a_cell_in_every_spelling(read, text):
    structure = read(f"{text} {COLUMNS} energy=-1")
    assert structure.cell.tolist() == [[8, 0, 0], [1, 7, 0], [0, 0, 9]] and structure.pbc.all()


@pytest.mark.parametrize(
    "text, words",
    [
        ('Lattice="8 7 9"', "expected nine numbers"),
        ('Lattice="8 7 9 90 90 90"', "expected nine numbers"),
        ('Lattice="8 0 0 1 7 0 0 0 9d0"', "expected nine numbers"),
        ("lattice=fcc", "expected nine numbers"),
        ('Lattice="8 0 0 1 7 0 0 0 nan"', "cell is not finite"),
        ('Lattice="0 0 0 0 0 0 0 0 0"', "cell vector 0 is zero"),
        ('Lattice="8 0 0 1 7 0 0 0 9" lattice="8 0 0 1 7 0 0 0 8"', "'lattice' as '8 0 0 1 7 0 0 0 8'"),
        ('cell="8 0 0 1 7 0 0 0 9"', "is it meant to be 'Lattice'?"),
        ('Latice="8 0 0 1 7 0 0 0 9"', "is it meant to be 'Lattice'?"),
        ('Lattice="8 0 0 1 7 0 0 0 9', 'a " that no " closes'),
        ("Bob's " + CELL, "a ' that no ' closes"),
    ],
)
def test_a_cell_that_is_none(refused, text, words):
    refused(f"{text} {COLUMNS} energy=-1", words)


@pytest.mark.parametrize(
    "columns",
    [
        "properties=species:S:1:pos:R:3:forces:R:3",
        'PROPERTIES="species:S:1:pos:R:3:forces:R:3"',
        "Properties=Species:S:1:Pos:R:3:forces:R:3",
        "Properties=symbols:S:1:positions:R:3:forces:R:3",
    ],
)
def test_columns_in_every_spelling(read, columns):
    structure = read(f"{CELL} {columns} energy=-1")
    assert structure.numbers.tolist() == [1, 8] and structure.forces[0].tolist() == [0.1, 0, 0]


@pytest.mark.parametrize(
    "columns", ["species:I:1:pos:R:3:forces:R:3", "Z:I:1:pos:R:3:forces:R:3", "numbers:I:1:pos:R:3:f:R:3"]
)
def test_elements_by_their_numbers(read, columns):
    atoms = ATOMS.replace("H", "1").replace("O", "8")
    assert read(f"{CELL} Properties={columns} energy=-1", atoms, Labels(forces=None)).numbers.tolist() == [1, 8]


def test_elements_by_both_agree(read, refused):
    header = f"{CELL} Properties=species:S:1:pos:R:3:Z:I:1 energy=-1"
    options = {"labels": Labels(forces=None)}
    assert read(header, "H 0 0 0 1\nO 1 0 0 8\n", **options).numbers.tolist() == [1, 8]
    assert read(header, "H_w 0 0 0 1\nD 1 0 0 1\n", **options).numbers.tolist() == [1, 1]  # kinds of atoms
    refused(header, "the element 'O' has the atomic number 7", atoms="H 0 0 0 1\nO 1 0 0 7\n", **options)


@pytest.mark.parametrize(
    "columns, words",
    [
        ("Properties=species:S:1:pos:R:3:pos:R:3", "'pos' is there twice"),
        ("Properties=species:S:1:pos:R:3:positions:R:3", "'pos' is there twice"),
        ("Properties=species:S:1:pos:R:3:forces:R", "'forces:R', expected NAME:TYPE:COLUMNS"),
        ("Properties=species:S:1:pos:X:3:forces:R:3", "'pos:X:3', expected NAME:TYPE:COLUMNS"),
        ("Properties=species:S:1:pos:R:2:forces:R:4", "pos:R:2, expected pos:R:3"),
        ("Properties=species:R:1:pos:R:3:forces:R:3", "species:R:1, expected species:S:1"),
        ("Properties=species:S:1:coords:R:3:forces:R:3", "no column of positions"),
        ("Properties=element:S:1:pos:R:3:forces:R:3", "no column of elements"),
        ("Property=species:S:1:pos:R:3:forces:R:3", "is it meant to be 'Properties'?"),
        ("Properties=species:S:1:pos:R:3", "atom 0 has 7 columns, Properties says 4"),
        ("Properties=species:S:1:pos:R:3:forces:R:3:q:R:1", "atom 0 has 7 columns, Properties says 8"),
        ("Properties=species:S:1:pos:R:3:mask:L:3", "'0.1' in a column of truth values"),
    ],
)
def test_columns_that_say_nothing(refused, columns, words):
    refused(f"{CELL} {columns} energy=-1", words, labels=Labels(forces=None))


@pytest.mark.parametrize("yes, no", ["TF", "tf", "10", ("true", "false"), (".TRUE.", ".FALSE.")])
def test_columns_of_truth_values_in_every_spelling(read, yes, no):
    header = f"{CELL} Properties=species:S:1:pos:R:3:forces:R:3:mask:L:1 energy=-1"
    atoms = "".join(f"{line} {word}\n" for line, word in zip(ATOMS.splitlines(), (no, yes), strict=True))
    assert read(header, atoms, Labels(forces_mask="mask")).labelled_atoms().tolist() == [False, True]


@pytest.mark.parametrize("name", ["stress", "virial", "REF_stress"])
def test_a_stress_is_the_same_under_every_name(read, refused, name):
    labels = Labels(virial=name) if name == "virial" else Labels(stress=name)

    def stress(numbers):
        found = read(f'{CELL} {COLUMNS} energy=-1 {name}="{numbers}"', labels=labels).stress
        return -(8 * 7 * 9) * found if name == "virial" else found

    matrix = [[1, 2, 3], [2, 4, 5], [3, 5, 6]]
    np.testing.assert_allclose(stress("1 2 3 2 4 5 3 5 6"), matrix, rtol=1e-12)
    np.testing.assert_allclose(stress("1 4 6 5 3 2"), matrix, rtol=1e-12)
    rounded = stress("1 0.1 0 0.102 1 0 0 0 1")  # both triangles count
    np.testing.assert_allclose(rounded[0, 1], 0.101, rtol=1e-12)
    for numbers in ("1 0.5 0 0 2 0 0 0 3", "1 0 0 0.5 2 0 0 0 3"):
        refused(f'{CELL} {COLUMNS} energy=-1 {name}="{numbers}"', f"{name!r} is not symmetric", labels=labels)
    for numbers in (
        "1 0 nan 0 2 0 0 0 3",
        "1 0 0 0 2 0 nan 0 3",
        "nan 0 0 0 0 0",
        "inf 0 0 0 0 0 0 0 0",
        "1 2 3",
        "low",
    ):
        refused(f'{CELL} {COLUMNS} energy=-1 {name}="{numbers}"', f"label {name!r}", labels=labels)
    # what is no label may be anything
    assert read(f'{CELL} {COLUMNS} energy=-1 {name}="1 0.5 0 0 2 0 0 0 3"').energy == -1


@pytest.mark.parametrize(
    "value", ['"-1.0 eV"', "-1.0d0", "T", "-1,5", '"-1 -2"', "inf", "-1e400", "***", "-1 energy=-2"]
)
def test_an_energy_that_is_no_number(refused, value):
    refused(f"{CELL} {COLUMNS} energy={value}", "energy")


@pytest.mark.parametrize(
    "symbol, words", [("D", "write H, and where masses matter 2.014 u"), ("T", "3.016 u"), ("Xx", "unknown")]
)
def test_isotopes_and_unknown_elements(refused, symbol, words):
    refused(f"{CELL} {COLUMNS} energy=-1", repr(symbol), words, atoms=ATOMS.replace("H", symbol))


def test_masses_of_isotopes_are_read(tmp_path):
    path = tmp_path / "x.xyz"
    path.write_text("1\nProperties=species:S:1:pos:R:3:masses:R:1\nH 0 0 0 2.014\n")
    ((_, atoms),) = read_frames(path)
    assert atoms.get_masses().tolist() == [2.014]


def test_marks_and_line_ends_of_other_systems(read, tmp_path):
    header = f"{CELL} {COLUMNS} energy=-1"
    path = tmp_path / "y.extxyz"
    frame = f"2\n{header}\n{ATOMS}"
    joined = f"\ufeff{frame}\ufeff{frame}"  # by cat
    for text in (f"\ufeff{frame}", frame.replace("\n", "\r\n"), joined):
        path.write_bytes(text.encode())
        assert all(
            structure.energy == -1 and len(structure.forces) == 2 for structure in read_structures(path, Labels())
        )
    path.write_bytes(frame.encode("utf-16"))
    with pytest.raises(InputError, match="y.extxyz: cannot be read: UTF-16, expected text in UTF-8"):
        read_structures(path)


def test_headers_of_files_without_a_suffix_are_read_alike(tmp_path):
    (tmp_path / "POSITIONS").write_text(f'2\n{CELL} {COLUMNS} energy=-1 pbc="t t f"\n{ATOMS}')
    (structure,) = read_structures(tmp_path / "POSITIONS", Labels())
    assert structure.pbc.tolist() == [True, True, False]


@pytest.mark.parametrize(
    "comment", ["water, relaxed", "", "it's a box of pbc water", "lattice of Cu", "=== step 3 ===", "E = -3.1 Ha"]
)
def test_a_plain_comment_is_no_header(tmp_path, comment):
    path = tmp_path / "x.xyz"
    path.write_text(f"1\n{comment}\nH 0 0 0\n")
    (structure,) = read_structures(path)
    assert not structure.pbc.any() and not structure.cell.any()
    with pytest.raises(InputError, match="frame 0: no energy label 'energy'"):
        read_structures(path, Labels())


def test_cells_of_lines_of_their_own_have_no_header_beside_them(refused, read):
    vectors = "VEC1 8 0 0\nVEC2 0 8 0\nVEC3 0 0 8\n"
    refused(f"{CELL} {COLUMNS} energy=-1", "VEC1", atoms=ATOMS + vectors)


words = st.text("abcdefXYZ_019.-+", min_size=1, max_size=6)
numbers = st.one_of(
    st.integers(-99, 99).map(str), st.floats(width=32).map(str), st.sampled_from(["T", "F", "true", "1e5"])
)
lists = st.lists(numbers, min_size=1, max_size=10).map(" ".join)
values = st.one_of(words, numbers, lists.map('"{}"'.format), lists.map("[{}]".format), lists.map("{{{}}}".format))
texts = st.text("abc =\\\"'", max_size=6).map(
    lambda text: '"{}"'.format(text.replace("\\", "\\\\").replace('"', '\\"'))
)
keys = st.text("abcdefgh_", min_size=1, max_size=8).map(lambda key: f"{key}_")  # none that is a known one
entries = st.one_of(
    keys, st.builds("{}={}".format, keys, st.one_of(values, texts.filter(lambda text: text.strip('" ,'))))
)


@given(
    st.lists(entries, min_size=1, max_size=6, unique_by=lambda entry: entry.split("=")[0]), st.sampled_from([" ", "  "])
)
def test_entries_are_those_of_ase(parts, blanks):
    line = blanks.join(parts)
    expected, found = key_val_str_to_dict(line), parse_header(line)
    assert list(found) == list(expected)
    for key, value in expected.items():
        assert type(found[key]) is type(value)
        np.testing.assert_array_equal(found[key], value)


def test_what_ase_writes_is_read_back(tmp_path):
    atoms = Atoms("HO", [[0, 0, 0], [1, 0, 0]], cell=[[8, 0, 0], [1, 7, 0], [0, 0, 9]], pbc=[True, False, True])
    atoms.info = {"text": 'a "b" = c', "tensor": np.arange(36.0).reshape(6, 6), "flag": False, "list": [1, "two"]}
    atoms.arrays["mask"] = np.array([True, False])
    ase.io.write(tmp_path / "x.extxyz", [atoms, atoms])
    for _, found in read_frames(tmp_path / "x.extxyz"):
        assert found.info.keys() == atoms.info.keys() and found == atoms
        assert all(np.array_equal(found.info[key], value) for key, value in atoms.info.items())
        assert found.arrays["mask"].tolist() == [True, False]


def test_disordered_crystals_are_refused(tmp_path):
    """ASE gives each site one of its elements, and says the rest in an entry."""
    cell = "".join(
        f"_cell_length_{axis} 4\n_cell_angle_{angle} 90\n"
        for axis, angle in zip("abc", ("alpha", "beta", "gamma"), strict=True)
    )
    columns = ("label", "type_symbol", "fract_x", "fract_y", "fract_z", "occupancy")
    sites = "loop_\n" + "".join(f"_atom_site_{key}\n" for key in columns)
    for share, is_ordered in (("1.0", True), ("0.7", False)):
        (tmp_path / "x.cif").write_text(f"data_x\n{cell}{sites}Na1 Na 0 0 0 {share}\nCl1 Cl 0.5 0.5 0.5 1.0\n")
        if is_ordered:
            assert read_structures(tmp_path / "x.cif")[0].numbers.tolist() == [11, 17]
        else:
            with pytest.raises(InputError, match=r"x.cif, frame 0: a site is occupied in part \(Na 0.7\)"):
                read_structures(tmp_path / "x.cif")


SYMMETRIC = [[1.0, 6.0, 5.0], [6.0, 2.0, 4.0], [5.0, 4.0, 3.0]]


@pytest.mark.parametrize("key", ["stress", "REF_stress", "dft_tensor"])
@pytest.mark.parametrize(
    "value",
    [
        "[[1,6,5],[6,2,4],[5,4,3]]",
        '"[[1, 6, 5], [6, 2, 4], [5, 4, 3]]"',
        '"[[1 6 5] [6 2 4] [5 4 3]]"',
        "{{1. 6. 5.} {6. 2. 4.} {5. 4. 3.}}",
        '"((1, 6, 5), (6, 2, 4), (5, 4, 3))"',
        '"_JSON [[1, 6, 5], [6, 2, 4], [5, 4, 3]]"',
        '"1 6 5 6 2 4 5 4 3"',
    ],
)
def test_a_matrix_is_read_in_any_notation_under_any_name(read, key, value):
    frame = read(f"{COLUMNS} {CELL} {key}={value}", labels=Labels(energy=None, stress=key))
    np.testing.assert_array_equal(frame.stress, SYMMETRIC)


def test_lists_in_brackets_go_row_by_row_and_names_stay_names():
    values = parse_header(
        f'{COLUMNS} m=[[1,2,3],[4,5,6]] c=[[[1,2],[3,4]],[[5,6],[7,8]]] v="[1.5, -2e3]" uneven="[[1,2],[3]]" '
        'surface="(1 1 1)" site=[a1,b2] one="(1)"'
    )
    assert values["m"].tolist() == [[1, 2, 3], [4, 5, 6]] and values["m"].dtype.kind == "i"
    assert values["c"].tolist() == np.arange(1, 9).reshape(2, 2, 2).tolist()
    assert values["v"].tolist() == [1.5, -2000.0]
    assert values["uneven"] == "[[1,2],[3]]"
    assert (values["surface"], values["site"], values["one"]) == ("(1 1 1)", "a1,b2", "(1)")


@pytest.mark.parametrize(
    "header, words",
    [
        ("energy=1d3", ("not numeric: '1d3'", "write exponents with e: 1e3")),
        ("energy=-1.25D-03", ("with e: -1.25e-03",)),
        ('energy="[[1,2],[3]]"', ("equally many numbers",)),
        ('energy="_JSON [[1, 2], [3]]"', ("equally many numbers",)),
    ],
)
def test_numbers_that_are_none_are_refused_with_what_is_meant(refused, header, words):
    refused(f"{COLUMNS} {header}", *words)

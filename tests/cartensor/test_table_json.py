"""Tables as JSON: all that they depend on, read back as the same; what does not follow is refused."""

import json

import pytest

import cartensor as ct

CRYSTALS = ("1", "32", "-31m", "6/mmm", "m-3m", "-3'm'", "4'/mmm'", "∞∞m", "532")


@pytest.mark.parametrize("name", CRYSTALS)
def test_tables_of_constants_are_read_back(name):
    for entry in ct.catalogue.values():
        if entry.rank < 4:
            table = ct.crystal(name).invariants(entry)
            read = ct.read_table(table.to_json())
            assert read.relations() == table.relations() and read.to_json() == table.to_json()


def test_tables_in_own_axes_are_read_back():
    turned = ct.crystal("32").turned([[0, 1, 0], [0, 0, 1], [1, 0, 0]]).invariants("piezoelectric")
    read = ct.read_table(turned.to_json())
    assert read.crystal.name == "32 turned" and read.relations() == turned.relations()
    mixed = ct.crystal("32").invariants("ijkl=jikl=ijlk", voigt=("stress", "strain"))
    assert ct.read_table(mixed.to_json()) is mixed


@pytest.mark.parametrize("name", ["elasticity", "EFG", "magnetoelectric", "rotatory strength", "ij=ji=-ij"])
def test_decompositions_are_read_back(name):
    assert ct.read_table(ct.decompose(name).to_json()) is ct.decompose(name)


def test_decompositions_of_other_indices_are_read_back():
    product = ct.decompose("i,j", indices=("2e", "1o'"))
    assert ct.read_table(product.to_json()) is product


def test_json_says_what_a_table_depends_on():
    content = json.loads(ct.crystal("-3'm'").invariants("piezomagnetic", voigt="stress").to_json())
    assert (content["parity"], content["time_reversal"], content["voigt"]) == ("axial", "odd", ["stress"])
    assert content["symmetry"] == "ijk=ikj" and content["primed"] == [True, True]
    assert json.loads(ct.crystal("32").invariants("piezoelectric").to_json())["voigt"] == ["strain"]
    assert json.loads(ct.decompose("EFG").to_json())["zero_weights"] == [0]


@pytest.mark.parametrize(
    "before, after, says",
    [
        ('"rotations"', '"other"', "'rotations' is missing in a table of the kind 'constants'"),
        ('"parity": "polar"', '"parity": "round"', "'polar' or 'axial', got 'round'"),
        ('"parity": "polar"', '"parity": 5', "symbol, symmetry and parity are texts"),
        ('"strain"', '"stress"', "'d11' is \"-2\" in 'd26' of 'components' of a table"),
        ('"strain"', "3", "Voigt convention"),
        ('"d14": "1"', '"d14": "2"', "'d14' is \"2\" in 'd14' of 'components'"),
        ('"32"', '"m-3m"', "the generators are not those of m-3m"),
        ('"generators": [', '"generators": [[3, 4],', 'a matrix is three rows such as "0, 1, 0", got'),
        ("-sqrt(3)", "-sqrt(3", 'is no exact number, such as "-1/2"'),
        ('"zero_weights": []', '"zero_weights": [9]', "zero_weights are some of the weights 1, 2, 3"),
        ('"zero_weights": []', '"zero_weights": 0', "'zero_weights' is a list, got 0"),
        ('"constants"', '"prices"', '"table" is "decomposition" or "constants", got "prices"'),
        ('"table"', '"tables"', '"table" is "decomposition" or "constants", got null'),
        ("{", "[", "no JSON"),
        ('"table"', '"new": 1, "table"', "'new' is not known in a table"),
    ],
)
def test_a_table_that_does_not_follow_is_refused(before, after, says):
    text = ct.crystal("32").invariants("piezoelectric").to_json()
    assert before in text
    with pytest.raises(ct.TableError, match=says):
        ct.read_table(text.replace(before, after, 1))


@pytest.mark.parametrize("text", ["", "3", "[]", "null", '"a"', "[" * 100_000, None])
def test_what_is_no_table_is_refused(text):
    with pytest.raises(ct.TableError):
        ct.read_table(text)

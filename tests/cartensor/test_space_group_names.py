"""Crystals by what people call them: space groups by symbol and number, systems, and hints that help."""

import random

import pytest

import cartensor as ct
from cartensor.__main__ import main
from cartensor.point_groups import point_group_of_space_group
from cartensor.space_groups import _SYMBOLS, _UNDERSCORE, _setting, _settings, point_group_symbols, space_group_number

spglib = pytest.importorskip("spglib")


def settings() -> list:
    """All 530 settings that spglib knows."""
    return [spglib.get_spacegroup_type(number) for number in range(1, 531)]


def test_standard_symbols_are_those_of_spglib():
    by_number = {}
    for setting in settings():
        by_number.setdefault(setting.number, setting.international_short.replace("_", ""))
    assert list(by_number.values()) == _SYMBOLS
    for number, symbol in enumerate(_SYMBOLS, start=1):
        group = point_group_of_space_group(number)
        for written in (symbol, symbol.lower(), by_number[number], f" {symbol[0]} {symbol[1:]}", f"No. {number}"):
            assert ct.crystal(written).name == group.name, written


def test_every_setting_has_the_class_of_its_space_group():
    """By the full symbols and by the short ones, whose glides and screws are those of the setting."""
    for setting in settings():
        wanted = point_group_of_space_group(setting.number).class_name
        for symbol in (
            setting.international_short,
            setting.international_full,
            setting.international_short.replace("_", ""),
        ):
            assert ct.crystal(symbol).class_name == wanted, symbol


SETTINGS = {
    "Pbnm": "mmm",
    "P2_1/n": "2/m",
    "P21/n": "2/m",
    "Pm3m": "m-3m",
    "Fd-3m:2": "m-3m",
    "Fm\\bar{3}m": "m-3m",
    "$P6_{3}/mmc$": "6/mmm",
    "Cmca": "mmm",
    "P2_1am": "2mm",
    "I-4m2": "-4m2",
    "P112_1/b": "112/m",
    "P32": "3",
    "R32": "32",
    "#2": "-1",
    "227:2": "m-3m",
    "H 3 2": "32",
    "I-1": "-1",
    "Acam": "mmm",
    "P 2_1/n 2_1/m 2_1/a": "mmm",
    "F 4_1/d -3 2/m": "m-3m",
    "225": "m-3m",
}


@pytest.mark.parametrize(("symbol", "name"), SETTINGS.items())
def test_settings_keep_their_axes(symbol, name):
    assert ct.crystal(symbol).name == name


def test_the_symbols_that_are_read_are_those_of_spglib_and_older_ones():
    read = {_UNDERSCORE.sub("", symbol) for setting in settings() for symbol in symbols_of(setting)}
    assert read <= {symbol for symbol in read if _setting(symbol)}
    others = {symbol: number for symbol, number in _settings().items() if symbol not in read}
    short = {
        symbol for symbol, number in others.items() if number <= 15 or 39 <= number <= 68
    }  # no axes said, or planes e
    assert all(symbol[0] == "H" or symbol[1:].find("3") > 0 for symbol in set(others) - short)
    assert all(number == space_group_number(symbol) for symbol, number in _settings().items() if symbol in _SYMBOLS)


def symbols_of(setting) -> set[str]:
    return {
        symbol.replace(" ", "").split(":")[0]
        for symbol in (setting.international_short, setting.international_full, *setting.international.split("="))
    }


def misspelt(name: str, chance: random.Random) -> str:
    """The name with one character left out, added, replaced or exchanged with the next."""
    place, letter = chance.randrange(len(name)), chance.choice("0123456789mnabcdePFICR-/'")
    head, tail = name[:place], name[place + 1 :]
    return chance.choice(
        [head + tail, head + letter + name[place:], head + letter + tail, head + tail[:1] + name[place] + tail[1:]]
    )


def test_no_misspelt_name_of_a_crystal_answers_another_question():
    """It is refused with names of crystals, or is a name itself: a class, or a symbol that spglib has, too."""
    chance, refused = random.Random(17), set()
    read = {_UNDERSCORE.sub("", symbol).lower() for setting in settings() for symbol in symbols_of(setting)}
    while len(refused) < 200:
        name = chance.choice([*_SYMBOLS, *ct.MAGNETIC_CLASSES])
        word = misspelt(name, chance)
        try:
            found = ct.crystal(word)
        except ct.PointGroupError as error:
            hints = ("did you mean", "those of", "1 to 230", "The 32 crystal classes are", "A symbol is that of")
            assert any(hint in str(error) for hint in hints), word
            refused.add(word)
            continue
        assert word in ct.MAGNETIC_CLASSES or word.lower() in read or _is_written_otherwise(word), (word, found.name)


def _is_written_otherwise(word: str) -> bool:
    """A class by Schoenflies' name or an older symbol, with primes or without, a number, or a space group's older symbol."""
    plain = word.lower().removesuffix("1'").replace("'", "")
    schoenflies = {group.schoenflies.lower() for group in ct.CRYSTAL_CLASSES.values()}
    return word.isdigit() or word in _settings() or plain in {"", *schoenflies, *ct.CRYSTAL_CLASSES, *_OLDER}


#: Symbols as they were written before the present ones, and those with axes that have no operation.
_OLDER = {
    "m3",
    "m3m",
    "4/mm",
    "6/mm",
    "3m1",
    "31m",
    "321",
    "312",
    "-3m1",
    "-31m",
    "112",
    "121",
    "211",
    "11m",
    "m11",
    "c3i",
}


def test_every_setting_is_one_group():
    for symbol, number in _settings().items():
        assert ct.crystal(symbol).class_name == point_group_of_space_group(number).class_name, symbol


def test_texts_that_are_symbols_of_point_groups_are_these():
    assert ct.crystal("43").name == "mm2"  # no symbol today
    for text in ("2", "3", "4", "6", "23", "32", "222"):
        assert ct.crystal(text).class_name == text != point_group_of_space_group(int(text)).class_name
    assert ct.crystal("222").name == "222" and ct.crystal("No. 222").name == "m-3m"


@pytest.mark.parametrize(
    "name", ["P4_5", "P9", "C6/mmm", "R4", "Fm-3x", "231", "Px", "I3m", "P_21", "P4_", "Fm-3m:R",
             # symbols that could be read, of groups that do not exist
             "P2/nbc", "I42", "Cd", "P43cb", "R6/mm", "P6_5/m", "Pnnd", "F-4", "P-3c", "I4_2", "P2/mnm",
             "4:2", "Im:2", "Pnma:1", "P4/2/n", "P4_212:2"],
)  # fmt: skip
def test_what_no_space_group_is_called_is_refused(name):
    with pytest.raises(ct.PointGroupError):
        ct.crystal(name)


@pytest.mark.parametrize(
    ("name", "hints"),
    [("cubic", "23, m-3, 432, -43m, m-3m."), ("Trigonal", "3, -3, 32, 3m, -3m."), ("m-3x", "'m-3m' or"), ("4mmm", "'4/mmm' or"),
     ("∞/x", "'∞/m' or"), ("Fd3n", "'Fd3m' or"),
     ("Im-3x", "'Im-3m' or"), ("P2/nbc", "'P42/nbc' or"), ("D2f", "'222' or")],
)  # fmt: skip
def test_hints_name_the_likely_one_first_and_each_once(name, hints):
    with pytest.raises(ct.PointGroupError) as caught:
        ct.crystal(name)
    advice = str(caught.value).split(" The 32")[0]
    assert hints in advice
    named = advice.split("'")[3::2]
    assert len(named) == len(set(named))


def test_space_groups_in_the_shell(capsys):
    for name in ("Fm-3m", "225"):
        assert main(["elasticity", "--crystal", name]) == 0
        assert "in a crystal m-3m: 3 independent constants" in capsys.readouterr().out
    assert main(["elasticity", "--crystal", "cubic"]) == 2
    assert "23, m-3, 432, -43m, m-3m" in capsys.readouterr().err


def test_a_digit_may_be_a_screw_or_another_axis():
    assert point_group_symbols("P63") == {"6", "63"} and point_group_symbols("P6_3") == {"6"}

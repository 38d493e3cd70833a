"""Crystals by what people call them: space groups by symbol and number, systems, and hints that help."""

import pytest

import cartensor as ct
from cartensor.__main__ import main
from cartensor.point_groups import point_group_of_space_group
from cartensor.space_groups import _SYMBOLS, point_group_symbols

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
    "225": "m-3m",
}


@pytest.mark.parametrize(("symbol", "name"), SETTINGS.items())
def test_settings_keep_their_axes(symbol, name):
    assert ct.crystal(symbol).name == name


def test_texts_that_are_symbols_of_point_groups_are_these():
    for text in ("2", "3", "4", "6", "23", "32", "222"):
        assert ct.crystal(text).class_name == text != point_group_of_space_group(int(text)).class_name
    assert ct.crystal("222").name == "222" and ct.crystal("No. 222").name == "m-3m"


@pytest.mark.parametrize("name", ["P4_5", "P9", "C6/mmm", "R4", "Fm-3x", "231", "Px", "I3m", "P_21", "P4_", "Fm-3m:R"])
def test_what_no_space_group_is_called_is_refused(name):
    with pytest.raises(ct.PointGroupError):
        ct.crystal(name)


@pytest.mark.parametrize(
    ("name", "hints"),
    [("cubic", "23, m-3, 432, -43m, m-3m."), ("Trigonal", "3, -3, 32, 3m, -3m."), ("m-3x", "'m-3m' or"), ("4mmm", "'4/mmm' or"),
     ("∞/x", "'∞/m' or"), ("Im-3x", "'m-3m' or"), ("D2f", "'222' or")],
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

"""YAML within limits: what PyYAML reads of a plain configuration, and one line for all else, at once."""

import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carnet import InputError
from carnet.files.yaml_config import with_overrides
from carnet.files.yaml_values import MOST_ENTRIES, parse_yaml, yaml_text

words = st.text(st.characters(codec="utf-8", exclude_categories=("C",)), max_size=8)
scalars = st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats() | words
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4), max_leaves=20
)


def equal(one, other):
    if isinstance(one, float) and isinstance(other, float):
        return one == other or (math.isnan(one) and math.isnan(other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(equal(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(equal, one, other))
    return type(one) is type(other) and one == other


@given(values, st.booleans())
def test_what_is_written_is_read_back(value, is_flow):
    text = yaml_text(value, default_flow_style=is_flow)
    assert equal(parse_yaml(text, "x")[0], value)


def test_texts_that_look_like_numbers_stay_texts():
    value = {"1e3": "1e3", "0o17": ["0E0", "12", ".5", "-1.", "yes", "null", 1e3, 1e-7, 12, 0.5, True, None]}
    assert parse_yaml(yaml_text(value), "x")[0] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1e-3", 1e-3),
        ("-.5E+2", -50.0),
        ("1.", 1.0),
        ("0x1F", 31),
        ("010", 10),
        ("1:30", "1:30"),
        ("2001-12-14", "2001-12-14"),
        ("1_000", "1_000"),
        ("'5'", "5"),
        ("!!str 5", "5"),
        ("!!float 1", 1.0),
        ("-.inf", -math.inf),
        ("yes", True),
        ("{a: &x {b: 1}, c: *x, d: {<<: *x, e: 2}}", {"a": {"b": 1}, "c": {"b": 1}, "d": {"b": 1, "e": 2}}),
        ("# nothing", None),
    ],
)
def test_values_mean_what_they_look_like(text, value):
    assert equal(parse_yaml(text, "x")[0], value)


HOSTILE = {
    "!!int abc": "'abc' is no int",
    "!!python/object/apply:os.system [ls]": "the tag .* is not known",
    "!!binary aGk=": "the tag .* is not known",
    "!!set {a}": "the tag .* is not known",
    "&a [*a]": "stands inside of what it names",
    "&b {<<: *b}": "stands inside of what it names",
    "*nothing": "is not YAML",
    "[" * 3000 + "]" * 3000: "inside of one another|nesting depth",  # the second by newer releases of PyYAML
    "{a: " * 100 + "}" * 100: "inside of one another",
    '"a\\0b"': "the character '\\\\x00', which is not allowed",
    '"\\ud800"': "not allowed|is not YAML",
    "a\0b": "the character '\\\\x00' is not allowed",
    "{a: 1, b: 2, a: 3}": "the key 'a' is given twice",
    "{1: 1, 0x1: 2}": "given twice",
    "{[1]: 2}": "a key is a word or a number",
    "{a: {<<: 3}}": "<< takes a mapping",
    "---\na: 1\n---\nb: 1": "a second document",
    "{": "is not YAML",
    "- x\n" * (MOST_ENTRIES + 1): "more than 10000 entries",
    "x" * (1 << 21): "longer than",
    "\n".join(
        ["a0: &a0 [x,x,x,x,x,x,x,x,x,x]", *(f"a{i}: &a{i} [{','.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 9))]
    ): "entries",
}


@pytest.mark.parametrize("text", HOSTILE, ids=[text[:20] for text in HOSTILE])
def test_all_else_is_one_line_at_once(text):
    started = time.perf_counter()
    with pytest.raises(InputError, match=HOSTILE[text]) as caught:
        parse_yaml(text, "x.yaml")
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 300
    assert time.perf_counter() - started < 1.0


def test_lines_are_those_of_keys_and_entries():
    text = "a: 1\nb:\n  - x\n  - {c: 2}\n"
    assert dict(parse_yaml(text, "x")[1]) == {("a",): 1, ("b",): 2, ("b", 0): 3, ("b", 1): 4, ("b", 1, "c"): 4}


def test_a_replaced_entry_of_what_an_alias_repeats_leaves_the_other_alone():
    values, _ = parse_yaml("one: &x {a: 1}\nother: *x\n", "x")
    assert with_overrides(values, {}, ["other.a=2"])[0] == {"one": {"a": 1}, "other": {"a": 2}}

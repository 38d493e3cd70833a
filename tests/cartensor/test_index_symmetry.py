"""Index symmetries: what is read, what is refused and where the message points, groups and orbits."""

import math
import pickle

import pytest
from hypothesis import given, settings

from cartensor import IndexSymmetry, IndexSymmetryError, parse_index_symmetry
from cartensor.index_symmetry import sorting_sign
from tests.cartensor.symmetries import signed_groups


@pytest.mark.parametrize(
    "text, order",
    [
        ("", 1),
        ("i", 1),
        ("ij", 1),
        ("ij=ji", 2),
        ("ij=-ji", 2),
        ("ij=ji=-ij", 4),
        ("ijk=-jik", 2),
        ("ijk=jki", 3),
        ("ijkl=jikl=klij", 8),
        ("ijkl=jikl=kjil=ljki", 24),
        ("ijklmn=jiklmn=klijmn=ijmnkl", 48),
        ("ijklmnop=jiklmnop=klijmnop=ijmnklop=ijklopmn", 384),
    ],
)
def test_order_of_the_group(text, order):
    assert parse_index_symmetry(text).order == order


def test_element_convention():
    """T[i,j,k] = -T[j,k,i]: position 0 of the second term is index 1 of the first, and so on."""
    assert parse_index_symmetry("ijk=-jki").generators == (((1, 2, 0), -1),)


@pytest.mark.parametrize(
    "text, same",
    [
        ("ij=ji", "ab=ba"),
        ("ij = ji", "ij=ji"),
        ("-ij=ji", "ij=-ji"),
        ("-ij=-ji", "ij=+ji"),
        ("ij=\u2212ji", "ij=-ji"),
        ("ijkl=jikl=klij", "ijkl=ijlk=klij=jikl"),
        ("ijk=jik=kji", "ijk=ikj=jki"),
        ("ij=ij", "ij"),
        ("βα=αβ", "ij=ji"),
    ],
)
def test_texts_of_one_group(text, same):
    assert parse_index_symmetry(text) == parse_index_symmetry(same)
    assert hash(parse_index_symmetry(text)) == hash(parse_index_symmetry(same))


def test_different_groups_differ():
    assert parse_index_symmetry("ijk=jik") != parse_index_symmetry("ijk=ikj")
    assert parse_index_symmetry("ij=ji") != parse_index_symmetry("ij=-ji")
    assert parse_index_symmetry("ij") != parse_index_symmetry("ijk")


@pytest.mark.parametrize(
    "text, position, says",
    [
        ("ij=jk", 4, "'k' is not an index of 'ij'"),
        ("ij=j", 4, "'i' is missing"),
        ("ijkl=kl", 7, "'i' and 'j' are missing"),
        ("iij", 1, "'i' is named twice"),
        ("ij=jji", 4, "'j' is used twice"),
        ("ij=", 3, "without indices"),
        ("=ij", 0, "without indices"),
        ("ij==ji", 3, "without indices"),
        ("ij=-", 4, "without indices"),
        ("ij=j2", 4, "'2' is not an index"),
        ("ij=--ji", 4, "'-' is not an index"),
        ("ij = ji = kj", 10, "'k' is not an index"),
    ],
)
def test_errors_point_at_the_character(text, position, says):
    with pytest.raises(IndexSymmetryError, match=says) as caught:
        parse_index_symmetry(text)
    assert caught.value.position == position
    _, shown, caret, expected = str(caught.value).splitlines()
    assert shown.strip() == text.strip() and caret.index("^") == shown.index(text) + position
    assert expected.startswith("expected ")
    assert isinstance(caught.value, ValueError)


def test_not_a_text():
    with pytest.raises(IndexSymmetryError, match="is a text"):
        parse_index_symmetry(42)


def test_contradiction():
    assert parse_index_symmetry("ij=ji=-ij").is_contradictory
    assert parse_index_symmetry("ijk=jki=-kij").is_contradictory  # a 3-cycle is even: its cube would be -1
    assert not parse_index_symmetry("ij=-ji").is_contradictory


@given(signed_groups(max_rank=5))
@settings(max_examples=60, deadline=None)
def test_elements_form_a_group(group):
    elements = set(group.elements)
    assert (tuple(range(group.rank)), 1) in elements and set(group.generators) <= elements
    assert (2 * math.factorial(group.rank)) % len(elements) == 0
    first, last = group.elements[0], group.elements[-1]
    for p, s in (first, last):
        for r, t in elements:
            assert (tuple(p[k] for k in r), s * t) in elements


@given(signed_groups(max_rank=4))
@settings(max_examples=60, deadline=None)
def test_text_and_pickle_keep_the_group(group):
    if group.rank:
        assert parse_index_symmetry(str(group)) == group
    assert pickle.loads(pickle.dumps(group)) == group


def test_large_group_is_not_listed():
    letters = "ijklmnopqr"
    group = parse_index_symmetry(f"{letters}=jiklmnopqr=jklmnopqri")
    assert group.order == math.factorial(10)
    assert not group.is_contradictory
    with pytest.raises(ValueError, match="too many to list"):
        group.elements
    assert group == IndexSymmetry("abcdefghij", group.generators)


def test_sorting_sign():
    assert [sorting_sign(t) for t in [(), (1,), (0, 1), (1, 0), (1, 2, 0), (2, 1, 0)]] == [1, 1, 1, -1, 1, -1]

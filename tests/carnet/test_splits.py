"""Seeded orders and splits."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from carnet import InputError, Structure
from carnet.data.splits import Split, formula, random_split, seeded_permutation, split


@given(st.integers(0, 200), st.integers(0, 2**64), st.integers(0, 2**20))
def test_permutation_is_one_and_depends_on_its_seeds_only(count, seed, epoch):
    order = seeded_permutation(count, seed, epoch)
    assert sorted(order.tolist()) == list(range(count))
    assert np.array_equal(order, seeded_permutation(count, seed, epoch))


def test_permutations_differ_between_seeds_and_streams():
    keys = [(0,), (0, 0), (0, 1), (1,), (1, 0), (0, 0, 0), (2**32,), (2**32 + 1,)]
    orders = {tuple(seeded_permutation(50, *key).tolist()) for key in keys}
    assert len(orders) == len(keys)


def test_permutation_stays_the_same_across_versions():
    """Resuming a training with other versions of NumPy must meet the same batches."""
    assert seeded_permutation(10, 7, 3).tolist() == [2, 1, 4, 8, 9, 3, 5, 7, 6, 0]


def test_permutations_are_uniform():
    orders = np.array([seeded_permutation(4, seed) for seed in range(4000)])
    counts = np.stack([np.bincount(column, minlength=4) for column in orders.T])
    assert (abs(counts - 1000) < 6 * np.sqrt(1000 * 0.75)).all()


@given(st.integers(2, 60), st.integers(0, 1000), st.data())
def test_split_divides_in_order(count, seed, data):
    validation = data.draw(st.one_of(st.integers(1, count - 1), st.floats(0.001, 0.999)))
    items = [f"frame {n}" for n in range(count)]
    training, held_out = random_split(items, validation, seed)
    assert sorted(training + held_out, key=items.index) == items
    assert training == sorted(training, key=items.index)
    assert held_out == sorted(held_out, key=items.index)
    assert training and held_out
    if isinstance(validation, int):
        assert len(held_out) == validation
    else:
        assert abs(len(held_out) - validation * count) <= 1
    assert (training, held_out) == random_split(items, validation, seed)


@pytest.mark.parametrize("validation", [0, 5, 6, -1, 0.0, 1.0, -0.1, float("nan")])
def test_empty_parts_are_errors(validation):
    with pytest.raises(InputError, match="expected"):
        random_split(range(5), validation)


def test_one_structure_cannot_be_split():
    with pytest.raises(InputError, match="cannot split 1 structures"):
        random_split([0], 0.5)


def trajectory(count, source="run.xyz", group=None, numbers=(1,)):
    return [
        Structure(
            list(numbers), np.zeros((len(numbers), 3)) + index, np.zeros((3, 3)), False,
            source=f"{source}, frame {index}", group=group,
        )
        for index in range(count)
    ]  # fmt: skip


def positions(part, whole):
    places = {id(structure): place for place, structure in enumerate(whole)}
    return [places[id(structure)] for structure in part]


@given(
    sizes=st.lists(st.integers(1, 30), min_size=2, max_size=9),
    fraction=st.floats(0.05, 0.95),
    seed=st.integers(0, 2**32),
    by=st.sampled_from(["group", "formula"]),
)
def test_a_group_never_straddles(sizes, fraction, seed, by):
    whole = [
        structure
        for number, size in enumerate(sizes)
        for structure in trajectory(size, group=f"g{number}", numbers=(1,) * (number + 1))
    ]
    mixed = [whole[place] for place in seeded_permutation(len(whole), seed, 7)]
    training, validation = split(mixed, Split(fraction=fraction, by=by), seed)
    assert len(training) + len(validation) == len(whole) and training and validation
    assert not {s.group for s in training} & {s.group for s in validation}
    # no more than asked, except that the smallest group may be too large
    assert len(validation) <= max(round(fraction * len(whole)), min(sizes))
    again = split(mixed, Split(fraction=fraction, by=by), seed)
    assert [[id(s) for s in part] for part in again] == [[id(s) for s in part] for part in (training, validation)]
    # the order of the structures does not decide which groups are chosen
    assert {s.group for s in split(whole, Split(fraction=fraction, by=by), seed)[1]} == {s.group for s in validation}


@given(
    lengths=st.lists(st.integers(60, 200), min_size=1, max_size=4),
    fraction=st.floats(0.05, 0.3),
    blocks=st.integers(1, 4),
    gap=st.integers(0, 5),
    seed=st.integers(0, 2**32),
)
def test_blocks_keep_their_distance(lengths, fraction, blocks, gap, seed):
    whole = [s for number, length in enumerate(lengths) for s in trajectory(length, f"run {number}.xyz")]
    training, validation = split(whole, Split(fraction=fraction, by="block", blocks=blocks, gap=gap), seed)
    inside, outside = positions(validation, whole), positions(training, whole)
    assert not set(inside) & set(outside) and outside == sorted(outside) and inside == sorted(inside)
    assert 0.6 * fraction * len(whole) < len(inside) < 1.4 * fraction * len(whole) + 1
    assert len(outside) >= len(whole) - len(inside) - 2 * gap * blocks * len(lengths)
    for one in inside:
        for other in outside:
            assert whole[one].source[:9] != whole[other].source[:9] or abs(one - other) > gap
    runs = sum(1 for a, b in zip([-9, *inside], inside, strict=False) if b != a + 1)
    assert runs <= blocks * len(lengths)


def test_blocks_of_another_seed_lie_elsewhere():
    whole = trajectory(300)
    places = {tuple(positions(split(whole, Split(count=30, by="block"), seed)[1], whole)) for seed in range(5)}
    assert len(places) == 5


def test_splits_that_cannot_be_made():
    one_group = trajectory(5, group="a")
    with pytest.raises(InputError, match="all structures belong to one group"):
        split(one_group, Split(fraction=0.5, by="group"))
    with pytest.raises(InputError, match="frame 0: belongs to no group; declare the key as labels.group"):
        split(trajectory(5), Split(fraction=0.5, by="group"))
    with pytest.raises(InputError, match="no room for blocks with a gap of 10 frames.*the longest .* 20 frames"):
        split(trajectory(20), Split(fraction=0.5, by="block"))
    with pytest.raises(InputError, match="5 structures for validation of 5"):
        split(one_group, Split(count=5, by="formula"))
    for wrong in (
        {},
        {"fraction": 0.1, "count": 2},
        {"fraction": 1.0},
        {"count": 3, "gap": 2},
        {"by": "time"},
    ):
        with pytest.raises(ValidationError):
            Split(**wrong)


def test_formula():
    (structure,) = trajectory(1, numbers=(8, 1, 6, 1, 6))
    assert formula(structure) == "H2C2O"


@given(
    sizes=st.lists(st.integers(1, 4), min_size=2, max_size=20),
    fraction=st.floats(0.05, 0.9),
    seed=st.integers(0, 2**32),
    by=st.sampled_from(["random", "group", "formula"]),
)
def test_no_element_is_left_to_validation_alone(sizes, fraction, seed, by):
    """Each structure has hydrogen; every second one an element of its own or of few."""
    whole = [
        structure
        for number, size in enumerate(sizes)
        for structure in trajectory(size, group=f"g{number}", numbers=(1, 3 + number % 5) if number % 2 else (1, 1))
    ]
    said = []
    training, validation = split(whole, Split(fraction=fraction, by=by), seed, said.append)
    present = {z for structure in training for z in structure.numbers.tolist()}
    assert training and validation and len(training) + len(validation) == len(whole)
    assert all(not structure.elements_outside(present) for structure in validation)
    if by == "random":
        plain = random_split(whole, fraction, seed)
        alike = positions(validation, whole) == positions(plain[1], whole)
        known = {z for structure in plain[0] for z in structure.numbers.tolist()}
        # what had no such structure is what it was
        assert alike == all(not structure.elements_outside(known) for structure in plain[1])
        assert bool(said) or alike


def test_the_only_structure_with_an_element_stays_and_is_told():
    whole = [*trajectory(20), *trajectory(1, numbers=(28, 1))]
    for seed in range(8):
        said = []
        training, validation = split(whole, Split(count=10), seed, said.append)
        assert whole[20] in training and len(validation) == 10
        assert said in ([], ["1 structure stays in the training part, which else would have no Ni"])
        if 20 in seeded_permutation(21, seed)[:10]:
            assert said
    with pytest.raises(InputError, match="would take the only structures with an element out"):
        split([*trajectory(1, numbers=(28,)), *trajectory(1, numbers=(29,))], Split(count=1))


def test_blocks_leave_an_element_to_train_on():
    whole = [*trajectory(100), *trajectory(100, "nickel.xyz", numbers=(28,))]
    rare = [replace(s, numbers=[29]) if k == 50 else s for k, s in enumerate(whole)]
    for seed in range(40):
        said = []
        training, validation = split(rare, Split(fraction=0.3, by="block", gap=2), seed, said.append)
        assert rare[50] in training and len(validation) >= 55

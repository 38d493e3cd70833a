"""Seeded orders and splits."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from carnet.data.splits import random_split, seeded_permutation
from carnet.errors import InputError


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

"""Deviations: NaN and infinity are seen wherever they are, and are never within anything."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.runtime.deviation import is_within, largest, largest_difference

ARRAYS = st.lists(st.lists(st.floats(-1e300, 1e300), max_size=5), max_size=5)


@given(ARRAYS)
def test_the_largest_magnitude_is_found(arrays):
    assert largest(*arrays) == max((abs(value) for array in arrays for value in array), default=0.0)


@given(ARRAYS, st.sampled_from([math.nan, math.inf, -math.inf]), st.data())
def test_a_number_that_is_not_finite_is_seen_wherever_it_is(arrays, number, data):
    array = data.draw(st.integers(0, len(arrays)))
    arrays.insert(array, [*arrays[array - 1]] if array else [])
    arrays[array].insert(data.draw(st.integers(0, len(arrays[array]))), number)
    found = largest(*arrays)
    assert not math.isfinite(found) and not is_within(found, math.inf) and not is_within(found, 1.0)
    assert not math.isfinite(largest_difference(arrays[array], np.zeros(len(arrays[array]))))
    assert not math.isfinite(largest_difference(arrays[array], arrays[array])), "the same infinity is no agreement"


@pytest.mark.parametrize(
    "found, expected", [(np.ones(3), np.ones((3, 1))), (1.0, np.ones(1)), (np.ones(0), np.ones(1))]
)
def test_other_shapes_are_no_agreement(found, expected):
    assert largest_difference(found, expected) == math.inf


def test_deviations_at_the_limit_are_within_it():
    assert (
        is_within(0.5, 0.5) and not is_within(0.5000001, 0.5) and is_within(0.0, 0.0) and not is_within(0.0, math.nan)
    )

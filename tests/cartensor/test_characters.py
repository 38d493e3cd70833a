"""Multiplicities by characters: published signatures, branching recurrence, two ways to one character."""

import pytest
from hypothesis import given, settings

from cartensor.characters import (
    averaged_character,
    expand_in_weights,
    general_multiplicity,
    independent_components,
    multiplicities,
    orbit_character,
)
from tests.cartensor.symmetries import PUBLISHED, signed_groups


@pytest.mark.parametrize("symmetry, components, signature", PUBLISHED)
def test_published_signatures(symmetry, components, signature):
    assert multiplicities(symmetry) == signature
    assert independent_components(symmetry) == components


def test_fourth_order_elasticity():
    symmetry = "ijklmnop=jiklmnop=klijmnop=ijmnklop=ijklopmn"
    assert independent_components(symmetry) == 126
    assert multiplicities(symmetry) == {0: 4, 2: 5, 3: 1, 4: 4, 5: 1, 6: 2, 8: 1}


@pytest.mark.parametrize("rank", range(10))
def test_general_tensor_follows_the_branching_recurrence(rank):
    letters = "ijklmnopqrst"[:rank]
    expected = {weight: general_multiplicity(rank, weight) for weight in range(rank + 1)}
    assert multiplicities(letters) == {weight: count for weight, count in expected.items() if count}
    assert independent_components(letters) == 3**rank


@given(signed_groups(max_rank=5))
@settings(max_examples=60, deadline=None)
def test_average_over_the_group_equals_trace_over_orbits(group):
    for weight in (0, 1, 2):
        weights = (weight,) * min(group.rank, 6)
        assert averaged_character(group, weights) == orbit_character(group, weights)


def test_group_too_large_to_list():
    """Totally symmetric rank 10: weights 10, 8, ..., 0, each once; totally antisymmetric: nothing."""
    letters = "ijklmnopqr"
    assert multiplicities(f"{letters}=jiklmnopqr=jklmnopqri") == dict.fromkeys(range(0, 11, 2), 1)
    assert multiplicities(f"{letters}=-jiklmnopqr=-jklmnopqri") == {}


def test_expansion_in_weights():
    assert expand_in_weights({}) == {}
    assert expand_in_weights({-1: 1, 0: 2, 1: 1}) == {0: 1, 1: 1}

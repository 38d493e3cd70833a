"""Independent components as arrays, against orbits found tuple by tuple, and against the group."""

import itertools

import numpy as np
from hypothesis import given, settings

from cartensor import parse_index_symmetry
from cartensor.characters import independent_components
from cartensor.components import Components
from tests.cartensor.symmetries import signed_groups


@given(signed_groups(max_rank=6))
@settings(max_examples=60, deadline=None)
def test_orbits_found_one_by_one(group):
    components = Components.of(group)
    tuples = itertools.product(range(3), repeat=group.rank)
    orbits = list(group.signed_orbits(tuples, lambda index, p: (tuple(index[k] for k in p), 1)))
    assert components.count == len(orbits) == independent_components(group)
    assert components.count == 0 or not group.is_contradictory
    position = {index: k for k, index in enumerate(itertools.product(range(3), repeat=group.rank))}
    orbit, sign = np.full(len(position), -1), np.zeros(len(position), dtype=int)
    for number, members in enumerate(orbits):
        assert tuple(components.representatives[number]) == next(iter(members)) == min(members)
        assert components.sizes[number] == len(members)
        for index, own in members.items():
            orbit[position[index]], sign[position[index]] = number, own
    assert (components.orbit == orbit).all() and (components.sign == sign).all()


@given(signed_groups(max_rank=4))
@settings(max_examples=60, deadline=None)
def test_every_element_is_obeyed(group):
    components = Components.of(group)
    values = components.unfolded(np.random.default_rng(0).integers(1, 1000, components.count).astype(float))
    tensor = values.reshape((3,) * group.rank)
    for permutation, sign in group.elements:
        assert (tensor == sign * np.transpose(tensor, np.argsort(permutation))).all()


def test_fold_is_the_transpose_of_unfold():
    components = Components.of(parse_index_symmetry("ijk=-jik"))
    random = np.random.default_rng(1)
    tensors, values = random.integers(-9, 9, (4, 27)), random.integers(-9, 9, (5, 9))
    assert (components.folded(tensors) @ values.T == tensors @ components.unfolded(values).T).all()


def test_rank_twelve():
    letters = "ijklmnopqrst"
    components = Components.of(parse_index_symmetry(f"{letters}=jiklmnopqrst=jklmnopqrsti"))
    assert components.count == 91 and components.sizes.sum() == 3**12

"""Null-space embeddings: the same spaces as the closed forms, exactly; classes that only they reach."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cartensor as ct
from cartensor import Surd
from cartensor.component_map import ComponentMap
from cartensor.components import Components
from cartensor.isotropic import word_count, words
from cartensor.symmetry_adapted import RotatedComponents, table_of_null_space
from tests.cartensor.symmetries import PUBLISHED, group_average, rational_tensor, signed_groups


def null_space_map(symmetry, weights):
    components = Components.of(symmetry)
    rotated = RotatedComponents(components)
    return ComponentMap(components, tuple(weights), lambda basis, weight: table_of_null_space(rotated, weight))


@pytest.mark.parametrize("symmetry", [row[0] for row in PUBLISHED if row[1]])
def test_same_spaces_as_the_closed_form(symmetry):
    d = ct.decompose(symmetry)
    own = null_space_map(d.symmetry, d.signature)
    tensor = rational_tensor(d.rank, seed=8)
    flat = np.vectorize(Surd, otypes=[object])(tensor.ravel())
    parts = own.extract(flat, "exact", "orthonormal")
    for weight, count in d.signature.items():
        assert parts[weight].shape == (count, 2 * weight + 1)
        piece = own.embed({weight: parts[weight]}, (), "exact", "orthonormal")
        assert (piece.reshape(tensor.shape) == d.project(tensor, weight)).all()


@given(signed_groups(max_rank=4), st.integers(0, 2**32 - 1))
@settings(max_examples=20, deadline=None)
def test_random_groups_exactly(group, seed):
    d = ct.decompose(group)
    own = null_space_map(group, d.signature)
    tensor = rational_tensor(group.rank, seed)
    parts = own.extract(np.vectorize(Surd, otypes=[object])(tensor.ravel()), "exact", "orthonormal")
    assert {weight: len(part) for weight, part in parts.items()} == d.signature
    projected = group_average(group, tensor)
    if parts:
        assert (own.embed(parts, (), "exact", "orthonormal").reshape(tensor.shape) == projected).all()
    squares = sum(((part * part).sum() for part in parts.values()), Surd(0))
    assert squares == np.sum(projected * projected)


def test_generators_obey_their_commutators():
    rotated = RotatedComponents(Components.of(ct.parse_index_symmetry("ijkl=jikl=klij")))
    vectors = np.eye(21, dtype=int)
    for axis in range(3):
        first, second = (axis + 1) % 3, (axis + 2) % 3
        commutator = rotated.turned(first, rotated.turned(second, vectors)) - rotated.turned(
            second, rotated.turned(first, vectors)
        )
        assert (commutator == rotated.turned(axis, vectors)).all()


def test_totally_symmetric_rank_ten():
    letters = "ijklmnopqr"
    d = ct.decompose(f"{letters}=jiklmnopqr=jklmnopqri")
    assert d.construction == "closed form" and d.dimension == 66
    own = null_space_map(d.symmetry, d.signature)
    tensor = np.random.default_rng(3).normal(size=3**10)
    parts = own.extract(tensor, "numpy", "orthonormal")
    ours = d.extract(tensor.reshape((3,) * 10))
    for weight in d.signature:  # one copy each: the same up to a sign
        assert np.allclose(abs(parts[weight]), abs(ours[weight]), atol=1e-10)


def test_totally_symmetric_rank_twelve():
    letters = "ijklmnopqrst"
    d = ct.decompose(f"{letters}=jiklmnopqrst=jklmnopqrsti")
    assert d.construction == "null space"
    assert d.signature == dict.fromkeys(range(0, 13, 2), 1) and d.dimension == 91
    direction = np.array([2.0, -1.0, 2.0]) / 3
    tensor = direction
    for _ in range(11):
        tensor = np.multiply.outer(tensor, direction)
    parts = d.extract(tensor)
    # the parts of a direction's power are its harmonics
    for weight, part in parts.items():
        harmonic = ct.harmonic(weight)(direction)
        assert abs(abs(part[0] @ harmonic) - np.linalg.norm(part) * np.linalg.norm(harmonic)) < 1e-10
    assert np.allclose(d.embed(parts), tensor, atol=1e-12)


@pytest.mark.parametrize("rank", range(7))
def test_words_are_counted(rank):
    for weight in range(rank + 1):
        assert word_count(rank, weight) == len(list(words(rank, weight)))

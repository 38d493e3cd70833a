"""Index symmetries on parentage chains: exchanges against tensors, random groups in rationals, reach."""

from fractions import Fraction

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import cartensor as ct
from cartensor import Surd
from cartensor.chain_map import ChainMap
from cartensor.chain_symmetry import (
    exchange,
    exchange_block,
    exchanged,
    local_order,
    neighbouring_exchanges,
    reordered,
    symmetric_map,
)
from cartensor.characters import multiplicities
from cartensor.parentage import chain_squares, chains, children
from tests.cartensor.rotations import cayley
from tests.cartensor.symmetries import (
    PUBLISHED,
    group_average,
    rational_tensor,
    rotated,
    rotation_of_parts,
    signed_groups,
)


def surds(tensor):
    return np.vectorize(Surd, otypes=[object])(np.asarray(tensor, dtype=object).ravel())


@pytest.mark.parametrize("lower, upper", [(a, c) for a in range(4) for c in range(max(0, a - 2), a + 3)])
def test_exchange_blocks_are_involutions(lower, upper):
    block = exchange_block(lower, upper)
    assert set(block) == {b for b in children(lower) if upper in children(b)}
    for start in block:
        twice: dict[int, Fraction] = {}
        for middle, first in block[start].items():
            for end, second in block[middle].items():
                twice[end] = twice.get(end, 0) + first * second
        assert {end: value for end, value in twice.items() if value} == {start: 1}


@pytest.mark.parametrize("position", [0, 1, 2])
def test_exchange_is_what_happens_to_the_parts(position):
    """Raw extractions of T with two indices exchanged are those of T through the transposed exchange."""
    tensor = rational_tensor(4, seed=position)
    chain_map = ChainMap(4)
    before = chain_map.extract(surds(tensor), "exact", "")
    after = chain_map.extract(surds(np.swapaxes(tensor, position, position + 1)), "exact", "")
    for weight in before:
        squares = chain_squares(4, weight)
        raw = [Surd.sqrt(1 / square) * part for square, part in zip(squares, before[weight], strict=True)]
        for chain in range(len(squares)):
            image = [0] * (2 * weight + 1)
            for other, row in enumerate(exchange(4, weight, position)):
                for target, factor in row:
                    if target == chain:
                        image = [a + b * factor for a, b in zip(image, raw[other], strict=True)]
            assert (Surd.sqrt(1 / squares[chain]) * after[weight][chain] == np.array(image, dtype=object)).all()


@given(st.integers(1, 6).flatmap(lambda n: st.permutations(range(n))))
def test_permutations_as_exchanges(permutation):
    """P_p = P_last ... P_first on arrays: T[t o p]."""
    rank = len(permutation)
    tensor = np.random.default_rng(0).normal(size=(2,) * rank)
    turned = tensor
    for position in neighbouring_exchanges(tuple(permutation)):
        turned = np.swapaxes(turned, position, position + 1)
    assert np.array_equal(turned, np.transpose(tensor, np.argsort(permutation)))


def test_exchanges_compose_to_the_group():
    """(0 1), (1 2) and their braid relation on chains."""
    for weight in range(4):
        for chain in range(len(chains(4, weight))):
            start = {chain: Fraction(1)}
            first, second = start, start
            for position in (0, 1, 0):
                first = exchanged(first, 4, weight, position)
            for position in (1, 0, 1):
                second = exchanged(second, 4, weight, position)
            assert first == second


def test_local_order():
    symmetry = ct.parse_index_symmetry("ijklmnop=mnopijkl")
    order = local_order(symmetry)
    ((permutation, _),) = symmetry.generators
    assert len(neighbouring_exchanges(permutation)) == 16
    assert len(neighbouring_exchanges(reordered(permutation, order))) == 4


@pytest.mark.parametrize("symmetry", [row[0] for row in PUBLISHED if row[1]])
def test_same_spaces_as_the_closed_form(symmetry):
    d = ct.decompose(symmetry)
    own = symmetric_map(d.symmetry, d.signature)
    tensor = rational_tensor(d.rank, seed=6)
    parts = own.extract(surds(tensor), "exact", "")
    for weight, count in d.signature.items():
        assert parts[weight].shape == (count, 2 * weight + 1)
        piece = own.embed({weight: parts[weight]}, (), "exact", "").reshape(tensor.shape)
        assert (piece == d.project(tensor, weight, basis="closed")).all()


@given(signed_groups(max_rank=5), st.integers(0, 2**32 - 1))
@settings(max_examples=30, deadline=None)
def test_random_groups_exactly(group, seed):
    signature = multiplicities(group)
    own = symmetric_map(group, signature)
    tensor = rational_tensor(group.rank, seed)
    parts = own.extract(surds(tensor), "exact", "")
    assert {weight: len(part) for weight, part in parts.items()} == signature
    projected = group_average(group, tensor)
    if parts:
        assert (own.embed(parts, (), "exact", "").reshape(tensor.shape) == projected).all()
    squares = sum(((part * part).sum() for part in parts.values()), Surd(0))
    assert squares == np.sum(projected * projected)


def test_parts_turn_with_the_tensor():
    d = ct.decompose("ijklm=jiklm=klijm")
    own = symmetric_map(d.symmetry, d.signature)
    rotation = cayley(Fraction(1, 2), 2, -1)
    tensor = rational_tensor(5, seed=1)
    before = own.extract(surds(tensor), "exact", "")
    after = own.extract(surds(rotated(tensor, rotation)), "exact", "")
    for weight in before:
        assert (after[weight] == before[weight] @ rotation_of_parts(rotation, weight).T).all()


def test_rank_six_uses_chains_and_both_bases_agree():
    d = ct.decompose("ijklmn=jiklmn")
    assert d.construction == "parentage chains" and d.dimension == 486
    tensors = np.random.default_rng(2).normal(size=(2,) + (3,) * 6)
    orthonormal, closed = d.extract(tensors), d.extract(tensors, "closed")
    assert np.allclose(d.embed(orthonormal), d.embed(closed, "closed"), atol=1e-12)
    tensor = torch.from_numpy(tensors).requires_grad_()
    sum((part**2).sum() for part in d.extract(tensor).values()).backward()
    assert np.allclose(tensor.grad.numpy(), 2 * d.embed(orthonormal), atol=1e-12)


@pytest.mark.parametrize("symmetry, dimension", [
    ("ijklmnop=mnopijkl", 3321), ("ijklmnop=jiklmnop=klijmnop", 1701), ("ijklmnopq=-jiklmnopq", 6561),
])  # fmt: skip
def test_high_rank(symmetry, dimension):
    d = ct.decompose(symmetry)
    assert d.dimension == dimension
    tensor = np.random.default_rng(3).normal(size=(3,) * d.rank)
    parts = d.extract(tensor)
    projected = d.embed(parts)
    for permutation, sign in d.symmetry.elements:
        assert np.allclose(projected, sign * np.transpose(projected, np.argsort(permutation)), atol=1e-12)
    again = d.extract(projected)
    assert all(np.allclose(again[weight], parts[weight], atol=1e-12) for weight in parts)
    assert np.isclose(sum((part**2).sum() for part in parts.values()), (projected**2).sum(), rtol=1e-12)


def test_closed_parts_of_too_many_components():
    with pytest.raises(ct.DecompositionError, match="2500 independent components at most"):
        ct.decompose("ijklmnopq=jiklmnopq").extract(np.zeros((3,) * 9), "closed")


@pytest.mark.parametrize("dtype", [torch.float32, torch.complex128])
def test_torch_keeps_dtype(dtype):
    d = ct.decompose("ijklmn=jiklmn")
    tensor = torch.randn((2,) + (3,) * 6, dtype=dtype)
    parts = d.extract(tensor)
    assert all(part.dtype == dtype for part in parts.values())
    expected = d.extract(tensor.numpy())
    assert all(np.allclose(parts[weight].numpy(), expected[weight], atol=1e-5) for weight in parts)
    assert np.allclose(d.embed(parts).numpy(), d.embed(expected), atol=1e-5)

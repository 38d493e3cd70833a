"""Parentage chains: counts, exact orthogonality, equivariance, inverses, agreement with closed forms."""

import itertools
from fractions import Fraction

import numpy as np
import pytest
import torch

import cartensor as ct
from cartensor import Surd, chain_blocks
from cartensor.chain_map import ChainMap
from cartensor.characters import general_multiplicity
from cartensor.parentage import chain_squares, chains, children, step
from tests.cartensor.rotations import cayley
from tests.cartensor.symmetries import rational_tensor, rotated, rotation_of_parts

LETTERS = "ijklmnopqrst"


def surds(tensor):
    return np.vectorize(Surd, otypes=[object])(tensor.ravel())


@pytest.mark.parametrize("rank", range(9))
def test_there_are_as_many_chains_as_copies(rank):
    for weight in range(rank + 1):
        found = chains(rank, weight)
        assert len(found) == len(set(found)) == general_multiplicity(rank, weight) == len(chain_squares(rank, weight))
        for chain in found:
            assert chain[0] == 0 and chain[-1] == weight
            assert all(b in children(a) for a, b in itertools.pairwise(chain))


@pytest.mark.parametrize("weight", range(6))
def test_step_is_an_exact_isometry(weight):
    """Norms multiply by ``square``, and different children are orthogonal."""
    norms = np.array([tensor.norm_squared for tensor in ct.natural_basis(weight)], dtype=object)
    for child in children(weight):
        coupling = step(weight, child)
        integers = coupling.integers.astype(object)
        gram = np.einsum("mik,mil,m->kl", integers, integers, norms)
        expected = np.diag([coupling.square * tensor.norm_squared for tensor in ct.natural_basis(child)])
        assert (gram == expected).all()
        for other in children(weight):
            if other != child:
                assert not np.einsum(
                    "mik,mil,m->kl", integers, step(weight, other).integers.astype(object), norms
                ).any()


@pytest.mark.parametrize("rank", range(6))
def test_exact_inverse_and_norm(rank):
    tensor = rational_tensor(rank, seed=rank)
    chain_map = ChainMap(rank)
    parts = chain_map.extract(surds(tensor), "exact", "orthonormal")
    assert (chain_map.embed(parts, (), "exact", "orthonormal") == tensor.ravel()).all()
    squares = sum(((part * part).sum() for part in parts.values()), Surd(0))
    assert squares == np.sum(tensor * tensor)


@pytest.mark.parametrize("rank", [1, 2, 3, 4])
def test_parts_turn_with_the_tensor(rank):
    rotation = cayley(Fraction(1, 2), -1, Fraction(2, 3))
    tensor = rational_tensor(rank, seed=9)
    before = ChainMap(rank).extract(surds(tensor), "exact", "orthonormal")
    after = ChainMap(rank).extract(surds(rotated(tensor, rotation)), "exact", "orthonormal")
    for weight in before:
        assert (after[weight] == before[weight] @ rotation_of_parts(rotation, weight).T).all()


@pytest.mark.parametrize("rank", [3, 4, 5])
def test_same_spaces_as_the_closed_form(rank):
    d = ct.decompose(LETTERS[:rank])
    tensor = np.random.default_rng(1).normal(size=(3,) * rank)
    chain_map = ChainMap(rank)
    parts = chain_map.extract(tensor.ravel(), "numpy", "orthonormal")
    for weight in d.signature:
        piece = chain_map.embed({weight: parts[weight]}, (), "numpy", "orthonormal").reshape(tensor.shape)
        assert np.allclose(piece, d.project(tensor, weight, basis="closed"), atol=1e-13)


@pytest.mark.parametrize("rank", range(5))
def test_blocks_are_the_whole_orthogonal_matrix(rank):
    columns, scales, seen = [], [], []
    for chain, integers, norms in chain_blocks(rank):
        assert integers.dtype == np.int64 and integers.shape == (3**rank, 2 * chain[-1] + 1)
        assert np.gcd.reduce(integers, axis=None) == 1
        columns.append(integers.astype(object))
        scales.extend(norms)
        seen.append(chain)
    matrix = np.concatenate(columns, axis=1)
    assert (matrix.T @ matrix == np.diag(scales)).all()
    assert sorted(seen) == sorted(chain for weight in range(rank + 1) for chain in chains(rank, weight))


def test_blocks_are_the_channels_of_the_map():
    tensor = rational_tensor(4, seed=2)
    parts = ChainMap(4).extract(surds(tensor), "exact", "orthonormal")
    for chain, integers, norms in chain_blocks(4):
        part = parts[chain[-1]][chains(4, chain[-1]).index(chain)]
        expected = [
            Surd.sqrt(1 / norm) * Fraction(value)
            for value, norm in zip(tensor.ravel() @ integers.astype(object), norms, strict=True)
        ]
        assert all(value in (other, -other) for value, other in zip(part, expected, strict=True))


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.complex128])
def test_torch(dtype):
    d = ct.decompose(LETTERS[:5])
    assert d.construction == "parentage chains"
    tensor = torch.randn((2,) + (3,) * 5, dtype=dtype)
    parts = d.extract(tensor)
    assert all(part.dtype == dtype and part.shape == (2, d.signature[l], 2 * l + 1) for l, part in parts.items())
    assert torch.allclose(d.embed(parts), tensor, atol=1e-5)
    only = d.embed({2: parts[2]})
    assert torch.allclose(d.extract(only)[2], parts[2], atol=1e-5) and d.extract(only)[3].abs().max() < 1e-5


def test_torch_gradients():
    d = ct.decompose(LETTERS[:5])
    tensor = torch.randn((3,) * 5, dtype=torch.float64, requires_grad=True)
    sum((part**2).sum() for part in d.extract(tensor).values()).backward()
    assert torch.allclose(tensor.grad, 2 * tensor.detach())


def test_general_rank_nine_exactly():
    d = ct.decompose(LETTERS[:9])
    tensor = rational_tensor(9, seed=0)
    assert (d.embed(d.extract(tensor)) == tensor).all()


def test_general_rank_twelve():
    d = ct.decompose(LETTERS)
    tensor = np.random.default_rng(0).normal(size=(3,) * 12)
    parts = d.extract(tensor)
    assert sum(part.size for part in parts.values()) == 3**12 == d.dimension
    assert np.allclose(d.embed(parts), tensor, atol=1e-13)

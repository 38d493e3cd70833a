"""Indices that are not polar vectors: parities, couplings, e3nn, exact equivariance and inverses, errors."""

from fractions import Fraction

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import cartensor as ct
from cartensor import IndexSymmetry, Surd
from cartensor.__main__ import main
from cartensor.characters import multiplicities
from tests.cartensor.rotations import cayley
from tests.cartensor.symmetries import rotation_of_parts


def surds(shape, seed):
    integers = np.random.default_rng(seed).integers(-9, 10, shape).astype(object)
    return integers * Surd(Fraction(1, 3))


def average(symmetry, tensor):
    total = sum(sign * np.transpose(tensor, np.argsort(p)) for p, sign in symmetry.elements)
    return np.asarray(total * Surd(Fraction(1, symmetry.order)), dtype=object)


@st.composite
def mixed_groups(draw):
    """A signed group on indices of one weight, with one more index of another weight that stays in place."""
    rank = draw(st.integers(1, 3))
    weight = draw(st.integers(0, 2))
    generator = st.tuples(st.permutations(range(rank)).map(tuple), st.sampled_from([1, 1, -1]))
    generators = draw(st.lists(generator, max_size=2))
    if (rank == 3 and weight == 2) or not draw(st.booleans()):
        return IndexSymmetry("ijk"[:rank], tuple(generators)), (weight,) * rank
    longer = tuple(((*permutation, rank), sign) for permutation, sign in generators)
    return IndexSymmetry("ijkl"[: rank + 1], longer), (*(weight,) * rank, draw(st.integers(0, 2)))


@given(mixed_groups(), st.integers(0, 2**32 - 1))
@settings(max_examples=25, deadline=None)
def test_random_groups_exactly(group_and_weights, seed):
    group, weights = group_and_weights
    d = ct.decompose(group, indices=weights)
    assert d.signature == multiplicities(group, weights)
    assert d.shape == tuple(2 * weight + 1 for weight in weights)
    tensor = np.asarray(surds(d.shape, seed), dtype=object)
    parts = d.extract(tensor)
    projected = average(group, tensor)
    assert {weight: len(part) for weight, part in parts.items()} == d.signature
    if parts:
        assert (d.embed(parts) == projected).all()
    squares = sum(((part * part).sum() for part in parts.values()), Surd(0))
    assert squares == np.sum(projected * projected)


@pytest.mark.parametrize("symmetry, weights", [("ij=ji", (2, 2)), ("ij", (2, 1)), ("ijk=jik", (1, 1, 2)), ("i", (3,))])
def test_parts_turn_with_the_tensor(symmetry, weights):
    d = ct.decompose(symmetry, indices=weights)
    rotation = cayley(Fraction(1, 2), -1, 2)
    tensor = surds(d.shape, seed=1)
    turned = tensor
    for axis, weight in enumerate(weights):
        turned = np.moveaxis(np.tensordot(rotation_of_parts(rotation, weight), turned, axes=(1, axis)), 0, axis)
    before, after = d.extract(tensor), d.extract(turned)
    for weight in d.signature:
        assert (after[weight] == before[weight] @ rotation_of_parts(rotation, weight).T).all()


@pytest.mark.parametrize("first, second", [(1, 1), (2, 1), (2, 2), (3, 2), (0, 2)])
def test_two_indices_are_the_couplings(first, second):
    """Up to a sign the extraction is the coupling in the scale "component"."""
    d = ct.decompose("i,j", indices=(first, second))
    assert d.signature == dict.fromkeys(range(abs(first - second), first + second + 1), 1)
    for weight in d.signature:
        matrix = d.matrix(weight)[0]
        coupling = np.moveaxis(ct.couple(first, second, weight, "component").exact(), -1, 0)
        assert (matrix == coupling).all() or (matrix == -coupling).all()


@pytest.mark.parametrize("symmetry, irreps", [("ij=ji", "2e"), ("ij=-ji", "2e"), ("ijk=jik=ikj", "2e")])
def test_e3nn(symmetry, irreps):
    pytest.importorskip("e3nn")
    from e3nn.o3 import ReducedTensorProducts

    letters = symmetry.split("=")[0]
    reduced = ReducedTensorProducts(symmetry, **dict.fromkeys(letters, irreps))
    d = ct.decompose(symmetry, indices=irreps)
    assert str(d.irreps) == str(reduced.irreps_out.simplify()).replace(" ", "")


def test_parities():
    assert str(ct.decompose("ijk", indices={"k": "1e"}).irreps) == "1x0e+3x1e+2x2e+1x3e"
    assert str(ct.decompose("ij", indices=("1o", "1e")).irreps) == "1x0o+1x1o+1x2o"
    assert str(ct.decompose("ij", "axial", indices=("1o", "1e")).irreps) == "1x0e+1x1e+1x2e"
    assert str(ct.decompose("ij", indices=(2, 1)).irreps) == "1x1o+1x2o+1x3o"
    assert str(ct.decompose("ij", indices=("2o", 1)).irreps) == "1x1e+1x2e+1x3e"


def test_axial_vectors_keep_closed_forms():
    d = ct.decompose("ij=ji", indices="1e")
    assert d.is_cartesian and "T_ij = a δ_ij" in str(d) and str(d.irreps) == "1x0e+1x2e"


def test_kinds():
    d = ct.decompose("ij=ji", indices=2)
    tensor = torch.randn(3, 5, 5, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(lambda t: d.embed(d.extract(t)), (tensor,))
    parts = d.extract(tensor.detach().numpy().astype(np.float32))
    assert parts[4].dtype == np.float32 and parts[4].shape == (3, 1, 9)
    assert d.project(np.ones((5, 5)), 4, 0).shape == (5, 5)
    assert d.projector(2).shape == (5, 5, 5, 5)


def test_shown():
    text = str(ct.decompose("i,j", indices=(1, 0)))
    assert text.splitlines() == [
        "T_ij (ij, polar): 3 independent components = 1x1o",
        "",
        "i is 1o, j is 0e, in packed components",
        "",
        "1[0,0] = 1 T[0,0]",
        "1[0,1] = 1 T[1,0]",
        "1[0,2] = 1 T[2,0]",
    ]
    assert ct.decompose("i,j", indices=(2, 1)).latex() == (
        r"T_{ij} \in 2^{+} \otimes 1^{-} \supseteq 1 \, 1^{-} \oplus 1 \, 2^{-} \oplus 1 \, 3^{-}"
    )
    assert repr(ct.decompose("ij", indices=2)).endswith("indices=('2e', '2e'))")
    assert len(str(ct.decompose("ijk", indices=2)).splitlines()) == 3


def test_command_line(capsys):
    assert main(["i,j", "--indices", "2e,1o"]) == 0
    assert "= 1x1o+1x2o+1x3o" in capsys.readouterr().out
    assert main(["i,j", "--indices", "2e"]) == 2
    assert "2 indices, got 1" in capsys.readouterr().err


def test_errors():
    with pytest.raises(ct.IndexIrrepsError, match=r"exchanges i \(2e\) and j \(1o\)"):
        ct.decompose("ij=ji", indices=(2, 1))
    with pytest.raises(ct.IndexIrrepsError, match="'k' is not an index of 'ij'"):
        ct.decompose("ij", indices={"k": 2})
    with pytest.raises(ct.IndexIrrepsError, match="has 2 indices, got 3 irreps"):
        ct.decompose("ij", indices=(1, 1, 1))
    for wrong in ("2", "2x1e", "1e+2e", -1, 1.5):
        with pytest.raises(ct.IndexIrrepsError, match="such as '2e'|sequence"):
            ct.decompose("i", indices=wrong)
    d = ct.decompose("ij", indices=(2, 1))
    with pytest.raises(ct.DecompositionError, match="need vectors as indices; here i is 2e, j is 1o"):
        d.extract(np.zeros((5, 3)), "closed")
    with pytest.raises(ct.DecompositionError, match="need vectors"):
        d.formula(1)
    with pytest.raises(ct.DecompositionError, match=r"shape \(\.\.\., 5, 3\), got \(3, 5\)"):
        d.extract(np.zeros((3, 5)))

"""Decompositions: signatures, exact inverses, exact equivariance, parity, norms, errors."""

import copy
import math
import pickle
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cartensor as ct
from cartensor import Surd
from cartensor.characters import multiplicities
from tests.cartensor.rotations import cayley, small_rationals
from tests.cartensor.symmetries import (
    PUBLISHED,
    group_average,
    rational_tensor,
    rotated,
    rotation_of_parts,
    signed_groups,
)

SMALL = [row for row in PUBLISHED if len(row[0].split("=")[0]) <= 4]
BASES = ["orthonormal", "closed"]


def exact_parts(decomposition, seed):
    """Random Fractions in the shapes of the parts."""
    random = np.random.default_rng(seed)
    return {
        weight: np.array(
            [Fraction(int(v), 7) for v in random.integers(-9, 10, count * (2 * weight + 1))], dtype=object
        ).reshape(count, 2 * weight + 1)
        for weight, count in decomposition.signature.items()
    }


@pytest.mark.parametrize("symmetry, components, signature", PUBLISHED)
def test_published_signatures(symmetry, components, signature):
    decomposition = ct.decompose(symmetry)
    assert decomposition.signature == signature
    assert decomposition.dimension == components


def test_contract_of_elasticity():
    d = ct.decompose("ijkl=jikl=klij")
    assert str(d.irreps) == "2x0e+2x2e+1x4e" and d.dimension == 21 and d.rank == 4
    assert {l: p.shape for l, p in d.extract(np.zeros((5, 3, 3, 3, 3))).items()} == {
        0: (5, 2, 1),
        2: (5, 2, 5),
        4: (5, 1, 9),
    }


@pytest.mark.parametrize(
    "symmetry, polar, axial",
    [
        ("", "1x0e", "1x0o"),
        ("i", "1x1o", "1x1e"),
        ("ij", "1x0e+1x1e+1x2e", "1x0o+1x1o+1x2o"),
        ("ijk=ikj", "2x1o+1x2o+1x3o", "2x1e+1x2e+1x3e"),
        ("ij=ji=-ij", "", ""),
    ],
)
def test_parity(symmetry, polar, axial):
    assert str(ct.decompose(symmetry).irreps) == polar
    assert str(ct.decompose(symmetry, parity="axial").irreps) == axial


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize("symmetry", [row[0] for row in PUBLISHED])
def test_extract_after_embed_is_the_identity(symmetry, basis):
    d = ct.decompose(symmetry)
    parts = exact_parts(d, seed=3)
    back = d.extract(d.embed(parts, basis), basis) if parts else {}
    assert back.keys() == parts.keys()
    assert all((back[weight] == parts[weight]).all() for weight in parts)


@given(signed_groups(max_rank=4), st.sampled_from(BASES), st.integers(0, 2**32 - 1))
@settings(max_examples=30, deadline=None)
def test_random_groups_exactly(group, basis, seed):
    """Signature by the oracle, extract(embed(x)) = x, embed(extract(T)) = group average: in rationals."""
    d = ct.decompose(group)
    assert d.signature == multiplicities(group)
    tensor = rational_tensor(group.rank, seed)
    parts = d.extract(tensor, basis)
    if parts:
        assert (d.embed(parts, basis) == group_average(group, tensor)).all()
        random = exact_parts(d, seed)
        again = d.extract(d.embed(random, basis), basis)
        assert all((again[weight] == random[weight]).all() for weight in random)
    else:
        assert (group_average(group, tensor) == 0).all()


@pytest.mark.parametrize("symmetry", [row[0] for row in SMALL if row[1]])
def test_sum_of_squares_is_the_frobenius_norm(symmetry):
    d = ct.decompose(symmetry)
    tensor = group_average(d.symmetry, rational_tensor(d.rank, seed=5))
    parts = d.extract(tensor)
    assert sum(((part * part).sum() for part in parts.values()), Surd(0)) == np.sum(tensor * tensor)


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize("symmetry", [row[0] for row in SMALL if row[1]])
@given(a=small_rationals, b=small_rationals, c=small_rationals, inverted=st.booleans())
@settings(max_examples=2, deadline=None)
def test_parts_turn_with_the_tensor(symmetry, basis, a, b, c, inverted):
    """Exact rotation and inversion of the tensor acts on every part as its irrep says."""
    rotation = cayley(a, b, c)
    for parity in ("polar", "axial"):
        d = ct.decompose(symmetry, parity)
        tensor = rational_tensor(d.rank, seed=7)
        sign = ((-1) ** d.rank * (1 if parity == "polar" else -1)) if inverted else 1
        before, after = d.extract(tensor, basis), d.extract(sign * rotated(tensor, rotation), basis)
        for _, irrep in d.irreps:
            matrix = rotation_of_parts(rotation, irrep.weight) * (irrep.parity if inverted else 1)
            assert (after[irrep.weight] == before[irrep.weight] @ matrix.T).all()


def test_third_order_elasticity_turns_exactly():
    d = ct.decompose("ijklmn=jiklmn=klijmn=ijmnkl")
    rotation = cayley(Fraction(1, 2), 1, -1)
    tensor = rational_tensor(6, seed=1)
    before, after = d.extract(tensor), d.extract(rotated(tensor, rotation))
    for weight in d.signature:
        assert (after[weight] == before[weight] @ rotation_of_parts(rotation, weight).T).all()


@pytest.mark.parametrize("symmetry", ["ijk", "ijkl=jikl=klij", "ijkl"])
def test_projections_add_up(symmetry):
    d = ct.decompose(symmetry)
    tensor = group_average(d.symmetry, rational_tensor(d.rank, seed=11))
    for basis in BASES:
        channels = [d.project(tensor, l, q, basis) for l, count in d.signature.items() for q in range(count)]
        assert (sum(channels) == tensor).all()
    for l, count in d.signature.items():
        whole = d.project(tensor, l)
        assert (whole == sum(d.project(tensor, l, q) for q in range(count))).all()
        assert (whole == d.project(tensor, l, basis="closed")).all()
        assert (d.project(whole, l) == whole).all()


def integer_matrix(projector, size):
    """A rational projector as integers over one denominator."""
    rationals = [value.rational() for value in projector.ravel()]
    denominator = math.lcm(*(value.denominator for value in rationals))
    integers = [int(value * denominator) for value in rationals]
    return np.array(integers, dtype=object).reshape(size, size), denominator


@pytest.mark.parametrize("symmetry", ["", "i", "ij", "ijk=-jik", "ijkl=jikl=klij"])
def test_projectors(symmetry):
    d = ct.decompose(symmetry)
    size = 3**d.rank
    for l, count in d.signature.items():
        whole, denominator = integer_matrix(d.projector(l), size)
        assert (whole == whole.T).all() and (whole @ whole == denominator * whole).all()
        assert np.trace(whole) == denominator * count * (2 * l + 1)
        copies = [integer_matrix(d.projector(l, q, "closed"), size) for q in range(count)]
        assert all((integers @ integers == own * integers).all() for integers, own in copies)
        assert (sum(integers * Fraction(denominator, own) for integers, own in copies) == whole).all()


def test_projector_on_natural_tensors():
    exact = ct.projector(2)
    ours = ct.decompose("ij").projector(2)
    assert all(
        value == number
        for value, number in zip(ours.ravel(), np.array(exact.tolist(), dtype=object).ravel(), strict=True)
    )


def test_orthonormal_channels_are_orthogonal():
    d = ct.decompose("ijkl=jikl=klij")
    tensor = rational_tensor(4, seed=13)
    pieces = [d.project(tensor, l, q) for l, count in d.signature.items() for q in range(count)]
    for first in range(len(pieces)):
        for second in range(first):
            assert (pieces[first] * pieces[second]).sum() == 0


def test_isotropic_stiffness():
    """lambda d_ij d_kl + mu (d_ik d_jl + d_il d_jk): the closed scalars are (lambda, mu)."""
    delta = np.eye(3, dtype=int)
    lame, shear = Fraction(5, 3), Fraction(7, 2)
    stiffness = lame * np.einsum("ij,kl->ijkl", delta, delta) + shear * (
        np.einsum("ik,jl->ijkl", delta, delta) + np.einsum("il,jk->ijkl", delta, delta)
    )
    parts = ct.decompose("ijkl=jikl=klij").extract(stiffness, basis="closed")
    assert parts[0].ravel().tolist() == [lame, shear]
    assert not parts[2].any() and not parts[4].any()


def test_antisymmetric_matrix_is_its_axial_vector():
    matrix = np.array([[0, -3, 2], [3, 0, -1], [-2, 1, 0]], dtype=object) * Fraction(1)
    assert ct.decompose("ij=-ji").extract(matrix, "closed")[1].tolist() == [[-1, -2, -3]]


def test_stress_is_pressure_and_deviator():
    stress = rational_tensor(2, seed=17)
    parts = ct.decompose("ij=ji").extract(stress, "closed")
    assert parts[0].item() == np.trace(stress) / 3
    assert (parts[2][0] == ct.pack(stress, 2)).all()


def test_missing_weights_are_zero():
    d = ct.decompose("ijkl=jikl=klij")
    part = exact_parts(d, 2)[2]
    zero = {l: 0 * p for l, p in exact_parts(d, 2).items()}
    assert (d.embed({2: part}) == d.embed({**zero, 2: part})).all()
    floats = part.astype(float)
    assert np.allclose(d.embed({2: floats}), d.embed({2: floats, 0: np.zeros((2, 1))}), rtol=1e-14, atol=1e-14)


def test_zero_space():
    d = ct.decompose("ij=ji=-ij")
    assert d.signature == {} and d.dimension == 0 and str(d.irreps) == ""
    assert d.extract(np.ones((4, 3, 3))) == {}
    assert not d.embed({}).any() and d.embed({}).shape == (3, 3)
    assert "0 independent components" in str(d) and d.latex() == "T_{ij} = 0"


def test_same_object_for_the_same_arguments():
    assert ct.decompose("ij=ji") is ct.decompose("ij=ji")
    assert ct.decompose(ct.parse_index_symmetry("ij=ji")) is ct.decompose("ij=ji")
    assert repr(ct.decompose("ij=ji")) == "Decomposition('ij=ji', parity='polar', irreps='1x0e+1x2e')"


def test_signature_cannot_be_spoilt():
    d = ct.decompose("ij=ji")
    d.signature.clear()
    assert d.signature == {0: 1, 2: 1}


@pytest.mark.parametrize("symmetry", ["ij=ji", "ijklmn=jiklmn"])
def test_copies_and_pickles_are_the_object(symmetry):
    d = ct.decompose(symmetry)
    d.extract(np.zeros(d.shape))
    assert pickle.loads(pickle.dumps(d)) is d and copy.deepcopy(d) is d
    entry = ct.decompose(ct.catalogue["EFG"])
    assert pickle.loads(pickle.dumps(entry)) is entry


def test_errors_say_what_fits():
    d = ct.decompose("ijkl=jikl=klij")
    with pytest.raises(ct.IndexSymmetryError, match="not an index"):
        ct.decompose("ij=jk")
    with pytest.raises(ct.DecompositionError, match="'polar' or 'axial', got 'odd'"):
        ct.decompose("ij", parity="odd")
    with pytest.raises(ct.DecompositionError, match=r"shape \(..., 3, 3, 3, 3\), got \(6, 6\)"):
        d.extract(np.zeros((6, 6)))
    with pytest.raises(ct.DecompositionError, match=r"got \(3, 3\)"):
        d.extract(np.zeros((3, 3)))
    with pytest.raises(ct.DecompositionError, match="'orthonormal' or 'closed', got 'dual'"):
        d.extract(np.zeros((3,) * 4), basis="dual")
    with pytest.raises(ct.DecompositionError, match="weight 1 does not occur .* weights that do: 0, 2, 4"):
        d.embed({1: np.zeros((1, 3))})
    with pytest.raises(ct.DecompositionError, match=r"weight 2 has the shape \(..., 2, 5\), got \(5,\)"):
        d.embed({2: np.zeros(5)})
    with pytest.raises(ct.DecompositionError, match="do not fit"):
        d.embed({0: np.zeros((3, 2, 1)), 2: np.zeros((4, 2, 5))})
    with pytest.raises(ct.DecompositionError, match="dictionary"):
        d.embed(np.zeros(21))
    with pytest.raises(ct.DecompositionError, match="weight 2 occurs 2 times .* q is 0 to 1, got 2"):
        d.formula(2, 2)
    with pytest.raises(ct.DecompositionError, match="weight 3 does not occur"):
        d.project(np.zeros((3,) * 4), 3)
    with pytest.raises(ct.DecompositionError, match="one kind"):
        d.embed({0: np.zeros((2, 1)), 4: exact_parts(d, 1)[4]})
    with pytest.raises(AttributeError):
        d.parity = "axial"

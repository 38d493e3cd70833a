"""Voigt and Mandel notation: textbook numbers, exact inverses, norms, products, orders of programs, errors."""

from fractions import Fraction

import ase.stress
import numpy as np
import pytest
import sympy
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import cartensor as ct
from cartensor import Surd
from cartensor.notation import PAIR_ORDERS, index_pairs
from tests.cartensor.symmetries import PUBLISHED, group_average, rational_tensor, signed_groups

STIFFNESS = "ijkl=jikl=klij"


def in_class(symmetry, seed=0):
    group = ct.parse_index_symmetry(symmetry)
    return group_average(group, rational_tensor(group.rank, seed))


@pytest.mark.parametrize("symmetry, groups", [
    ("", ()), ("i", (False,)), ("ij", (False, False)), ("ij=ji", (True,)), ("ij=-ji", (False, False)),
    ("ijk=ikj", (False, True)), ("ijk=jik", (True, False)), ("ijk=jik=ikj", (False, True)),
    (STIFFNESS, (True, True)), ("ijkl=ikjl", (False, True, False)),
    ("ijklmn=jiklmn=klijmn=ijmnkl", (True, True, True)),
])  # fmt: skip
def test_pairs(symmetry, groups):
    assert index_pairs(ct.parse_index_symmetry(symmetry)) == groups


def test_stress_and_strain():
    stress = np.array([[1.0, 6, 5], [6, 2, 4], [5, 4, 3]])
    assert ct.to_voigt(stress, "ij=ji").tolist() == [1, 2, 3, 4, 5, 6]
    assert ct.to_voigt(stress, ct.catalogue["strain"]).tolist() == [1, 2, 3, 8, 10, 12]
    assert ct.to_voigt(stress, "ij=ji", order="vasp").tolist() == [1, 2, 3, 6, 4, 5]
    assert ct.to_voigt(stress, "ij=ji", order="abaqus").tolist() == [1, 2, 3, 6, 5, 4]
    assert np.allclose(ct.to_voigt(stress, "ij=ji"), ase.stress.full_3x3_to_voigt_6_stress(stress))
    assert np.allclose(
        ct.to_voigt(stress, "ij=ji", "strain"), ase.stress.full_3x3_to_voigt_6_strain(np.eye(3) + stress)
    )


def test_elastic_constants():
    tensor = in_class(STIFFNESS)
    matrix = ct.to_voigt(tensor, STIFFNESS)
    assert matrix.shape == (6, 6) and (matrix == matrix.T).all()
    assert matrix[3, 5] == tensor[1, 2, 0, 1] and matrix[0, 4] == tensor[0, 0, 0, 2]
    compliance = ct.to_voigt(tensor, ct.catalogue["elastic compliance"])
    assert compliance[3, 3] == 4 * tensor[1, 2, 1, 2] and compliance[0, 4] == 2 * tensor[0, 0, 0, 2]
    mixed = ct.to_voigt(tensor, ct.catalogue["piezo-optic"])
    assert mixed[3, 0] == tensor[1, 2, 0, 0] and mixed[0, 3] == 2 * tensor[0, 0, 1, 2]


def test_piezoelectric_modulus():
    tensor = in_class("ijk=ikj")
    array = ct.to_voigt(tensor, ct.catalogue["piezoelectric"])
    assert array.shape == (3, 6) and array[0, 3] == 2 * tensor[0, 1, 2] and array[2, 2] == tensor[2, 2, 2]


def test_hookes_law_and_inverse_in_matrices():
    """Stiffness and compliance in their Voigt conventions, and both in Mandel's, are inverse matrices."""
    base = np.random.default_rng(3).normal(size=(6, 6))
    stiffness = ct.from_voigt(base @ base.T + np.eye(6), STIFFNESS)
    compliance = ct.from_mandel(np.linalg.inv(ct.to_mandel(stiffness, STIFFNESS)), STIFFNESS)
    assert np.allclose(np.einsum("ijkl,klmn->ijmn", stiffness, compliance),
                       ct.from_mandel(np.eye(6), "ijkl=jikl=ijlk"))  # fmt: skip
    product = ct.to_voigt(stiffness, STIFFNESS) @ ct.to_voigt(compliance, STIFFNESS, "strain")
    assert np.allclose(product, np.eye(6), atol=1e-12)


@pytest.mark.parametrize("order", PAIR_ORDERS)
@pytest.mark.parametrize("symmetry", [row[0] for row in PUBLISHED if row[1]])
def test_exact_both_ways(symmetry, order):
    tensor = in_class(symmetry, seed=5)
    for voigt in ("stress", "strain"):
        assert (ct.from_voigt(ct.to_voigt(tensor, symmetry, voigt, order), symmetry, voigt, order) == tensor).all()
    mandel = ct.to_mandel(tensor, symmetry, order)
    assert (ct.from_mandel(mandel, symmetry, order) == tensor).all()
    assert np.sum(mandel * mandel) == np.sum(tensor * tensor)


@given(signed_groups(max_rank=5), st.integers(0, 2**32 - 1))
@settings(max_examples=30, deadline=None)
def test_exact_both_ways_for_any_group(group, seed):
    tensor = group_average(group, rational_tensor(group.rank, seed))
    assert (ct.from_mandel(ct.to_mandel(tensor, group), group) == tensor).all()


def test_kinds_and_batches():
    tensors = np.random.default_rng(0).normal(size=(2, 5, 3, 3, 3, 3)).astype(np.float32)
    array = ct.to_voigt(tensors, STIFFNESS)
    assert array.dtype == np.float32 and array.shape == (2, 5, 6, 6)
    assert np.allclose(ct.to_voigt(torch.from_numpy(tensors), STIFFNESS).numpy(), array, atol=1e-6)
    assert ct.from_voigt(array, STIFFNESS).shape == (2, 5, 3, 3, 3, 3)
    leaf = torch.randn(3, 3, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(lambda t: ct.from_mandel(ct.to_mandel(t, "ij=ji"), "ij=ji"), (leaf,))
    symbols = sympy.symbols("s:6")
    assert ct.to_voigt(ct.from_voigt(sympy.Array(symbols), "ij=ji"), "ij=ji") == sympy.Array(symbols)
    mandel = ct.to_mandel(np.full((3, 3), Fraction(1), dtype=object), "ij=ji")
    assert mandel.tolist() == [1, 1, 1, Surd.sqrt(2), Surd.sqrt(2), Surd.sqrt(2)]


def test_antisymmetric_part_is_averaged_out():
    assert ct.to_voigt(np.array([[0.0, 2, 0], [0, 0, 0], [0, 0, 0]]), "ij=ji")[5] == 1


def test_errors():
    with pytest.raises(ct.NotationError, match="'stress' or 'strain', got 'mandel'"):
        ct.to_voigt(np.zeros((3, 3)), "ij=ji", "mandel")
    with pytest.raises(ct.NotationError, match="'voigt', 'vasp', 'abaqus', got 'lammps'"):
        ct.to_mandel(np.zeros((3, 3)), "ij=ji", "lammps")
    with pytest.raises(ct.NotationError, match=r"shape \(..., 3, 3, 3, 3\), got \(6, 6\)"):
        ct.to_voigt(np.zeros((6, 6)), STIFFNESS)
    with pytest.raises(ct.NotationError, match=r"shape \(..., 6, 6\), got \(3, 6\)"):
        ct.from_voigt(np.zeros((3, 6)), STIFFNESS)
    with pytest.raises(ct.NotationError, match="has 2 symmetric pairs, got 1 conventions"):
        ct.to_voigt(np.zeros((3,) * 4), STIFFNESS, ["strain"])
    with pytest.raises(ct.IndexSymmetryError):
        ct.to_voigt(np.zeros((3, 3)), "ij=jk")

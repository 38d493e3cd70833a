"""Other bases of natural tensors: against e3nn and SciPy, unitary exactly, both ways, equivariant."""

from fractions import Fraction

import numpy as np
import pytest
import sympy
import torch

import cartensor as ct
from cartensor import Surd
from cartensor.spherical import CONVENTIONS

DIRECTIONS = np.random.default_rng(0).normal(size=(6, 3))
DIRECTIONS /= np.linalg.norm(DIRECTIONS, axis=1, keepdims=True)


def normalised(rows):
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@pytest.mark.parametrize("weight", range(9))
def test_e3nn(weight):
    o3 = pytest.importorskip("e3nn.o3")
    ours = normalised(ct.to_spherical(ct.harmonic(weight)(DIRECTIONS), weight))
    theirs = normalised(o3.spherical_harmonics(weight, torch.from_numpy(DIRECTIONS), False).numpy())
    assert np.allclose(ours, theirs, atol=1e-12)


@pytest.mark.parametrize("weight", range(3))
def test_e3nn_rotation_matrices(weight):
    """Components in e3nn's basis turn by e3nn's Wigner matrices."""
    o3 = pytest.importorskip("e3nn.o3")
    rotation = o3.rand_matrix().double()
    packed = np.random.default_rng(1).normal(size=2 * weight + 1)
    tensor = ct.unpack(packed, weight)
    for axis in range(weight):
        tensor = np.moveaxis(np.tensordot(rotation.numpy(), tensor, axes=(1, axis)), 0, axis)
    turned = ct.to_spherical(ct.pack(np.asarray(tensor), weight), weight)
    wigner = o3.Irrep(weight, 1).D_from_matrix(rotation).numpy()
    assert np.allclose(turned, wigner @ ct.to_spherical(packed, weight), atol=1e-5)


@pytest.mark.parametrize("weight", range(7))
def test_condon_shortley(weight):
    special = pytest.importorskip("scipy.special")
    polar, azimuth = np.arccos(DIRECTIONS[:, 2]), np.arctan2(DIRECTIONS[:, 1], DIRECTIONS[:, 0])
    theirs = np.stack([special.sph_harm_y(weight, m, polar, azimuth) for m in range(-weight, weight + 1)], axis=1)
    ours = ct.to_spherical(ct.harmonic(weight)(DIRECTIONS), weight, "condon-shortley")
    assert np.allclose(normalised(ours), normalised(theirs), atol=1e-12)


def test_vectors():
    x, y, z = vector = np.array([1.0, 2.0, 3.0])
    assert ct.to_spherical(vector, 1, "e3nn").tolist() == [x, y, z]
    assert ct.to_spherical(vector, 1, "real").tolist() == [y, z, x]
    root = 2**-0.5
    expected = [root * (x - 1j * y), z, -root * (x + 1j * y)]
    assert np.allclose(ct.to_spherical(vector, 1, "condon-shortley"), expected)


@pytest.mark.parametrize("convention", CONVENTIONS)
@pytest.mark.parametrize("weight", range(6))
def test_unitary_exactly(weight, convention):
    matrix = ct.spherical_matrix(weight, convention)
    assert (matrix * matrix.H).applyfunc(sympy.expand) == sympy.eye(2 * weight + 1)


@pytest.mark.parametrize("convention", CONVENTIONS)
@pytest.mark.parametrize("weight", range(5))
def test_exact_both_ways(weight, convention):
    packed = np.array([Surd(Fraction(k, 3)) for k in range(2 * weight + 1)], dtype=object)
    there = ct.to_spherical(packed, weight, convention)
    back = ct.from_spherical(there, weight, convention)
    assert all(Surd(value) == number for value, number in zip(np.array(list(back), dtype=object), packed, strict=True))


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_kinds(convention):
    packed = np.random.default_rng(2).normal(size=(4, 2, 5)).astype(np.float32)
    there = ct.to_spherical(packed, 2, convention)
    assert there.dtype == (np.complex64 if convention == "condon-shortley" else np.float32)
    assert np.allclose(ct.from_spherical(there, 2, convention), packed, atol=1e-6)
    tensor = torch.from_numpy(packed)
    assert np.allclose(ct.to_spherical(tensor, 2, convention).numpy(), there, atol=1e-6)
    leaf = tensor.double().requires_grad_()
    assert torch.autograd.gradcheck(lambda t: ct.to_spherical(t, 2, convention).abs() ** 2, (leaf,))
    if convention == "condon-shortley":
        assert ct.to_spherical(torch.ones(5, dtype=torch.int64), 2, convention).dtype == torch.complex128


def test_errors():
    with pytest.raises(ct.SphericalError, match="'e3nn', 'real', 'condon-shortley', got 'wigner'"):
        ct.to_spherical(np.zeros(3), 1, "wigner")
    for convention in CONVENTIONS:
        with pytest.raises(ValueError, match=r"5|\(\.\.\., 5\)"):
            ct.to_spherical(np.zeros(3), 2, convention)
    with pytest.raises(ValueError, match="weight"):
        ct.to_spherical(np.zeros(3), -1)

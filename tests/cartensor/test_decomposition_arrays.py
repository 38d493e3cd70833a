"""Decompositions of NumPy, Torch and SymPy operands: kinds, dtypes, batches, gradients, imports."""

import subprocess
import sys

import numpy as np
import pytest
import sympy
import torch

import cartensor as ct
from tests.cartensor.symmetries import rational_tensor

SYMMETRIES = ["", "i", "ij", "ij=-ji", "ijk=ikj", "ijkl=jikl=klij", "ijkl"]
BASES = ["orthonormal", "closed"]


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize("symmetry", SYMMETRIES)
def test_numpy_agrees_with_exact(symmetry, basis):
    d = ct.decompose(symmetry)
    exact = rational_tensor(d.rank, seed=2)
    wanted = d.extract(exact, basis)
    got = d.extract(exact.astype(float), basis)
    assert all(np.allclose(got[l], wanted[l].astype(float), rtol=1e-14, atol=1e-14) for l in wanted)
    embedded = d.embed(got, basis)
    assert np.allclose(embedded, d.embed(wanted, basis).astype(float), rtol=1e-13, atol=1e-13)


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.complex64, np.complex128])
def test_numpy_keeps_dtype_and_batch(dtype, basis):
    d = ct.decompose("ijk=ikj")
    tensors = np.random.default_rng(0).normal(size=(2, 4, 3, 3, 3)).astype(dtype)
    parts = d.extract(tensors, basis)
    assert all(part.dtype == dtype and part.shape[:2] == (2, 4) for part in parts.values())
    single = d.extract(tensors[1, 2], basis)
    assert all(np.allclose(parts[l][1, 2], single[l], atol=1e-6) for l in parts)
    assert d.embed(parts, basis).dtype == dtype


def test_integers_become_doubles():
    d = ct.decompose("ij=ji")
    assert d.extract([[1, 2, 3], [2, 4, 5], [3, 5, 6]])[2].dtype == np.float64
    assert d.extract(torch.ones(3, 3, dtype=torch.int32))[2].dtype == torch.float64


def test_empty_batch_and_strides():
    d = ct.decompose("ijkl=jikl=klij")
    assert d.extract(np.zeros((0, 3, 3, 3, 3)))[2].shape == (0, 2, 5)
    assert d.embed(d.extract(np.zeros((0, 3, 3, 3, 3)))).shape == (0, 3, 3, 3, 3)
    tensors = np.random.default_rng(1).normal(size=(3, 3, 3, 3, 6))[..., ::2]
    moved = np.moveaxis(tensors, -1, 0)
    assert np.allclose(d.extract(moved)[4], d.extract(np.ascontiguousarray(moved))[4])
    strided = torch.from_numpy(tensors.copy()).movedim(-1, 0)
    assert torch.allclose(d.extract(strided)[4], d.extract(strided.contiguous())[4])


def test_parts_of_different_batches_broadcast():
    d = ct.decompose("ij=ji")
    for zeros in (np.zeros, torch.zeros):
        assert tuple(d.embed({0: zeros((4, 1, 1, 1)), 2: zeros((5, 1, 5))}).shape) == (4, 5, 3, 3)


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize("symmetry", SYMMETRIES)
def test_torch_values_and_gradients(symmetry, basis):
    d = ct.decompose(symmetry)
    tensors = torch.randn((2,) + (3,) * d.rank, dtype=torch.float64, requires_grad=True)
    parts = d.extract(tensors, basis)
    expected = d.extract(tensors.detach().numpy(), basis)
    assert all(np.allclose(parts[l].detach().numpy(), expected[l]) for l in parts)
    assert torch.autograd.gradcheck(lambda t: d.embed(d.extract(t, basis), basis), (tensors,))
    assert torch.autograd.gradgradcheck(lambda t: tuple(p**2 for p in d.extract(t, basis).values()), (tensors,))


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64, torch.complex64])
def test_torch_keeps_dtype_and_device(dtype):
    d = ct.decompose("ijk=ikj")
    tensor = torch.ones(3, 3, 3, dtype=dtype)
    parts = d.extract(tensor)
    assert all(part.dtype == dtype and part.device == tensor.device for part in parts.values())
    assert d.embed(parts).dtype == dtype
    assert d.project(tensor, 1, 0).dtype == dtype
    assert d.embed({1: parts[1]}).dtype == dtype


@pytest.mark.parametrize("symmetry", ["ijk=jki", "ijklm"])
def test_first_used_in_inference_mode(symmetry):
    d = ct.decompose(symmetry, symbol="I")
    tensor = torch.randn((3,) * d.rank, dtype=torch.float64, requires_grad=True)
    with torch.inference_mode():
        d.embed(d.extract(tensor))
    sum((part**2).sum() for part in d.extract(tensor).values()).backward()
    assert torch.allclose(tensor.grad, 2 * d.embed(d.extract(tensor.detach())), atol=1e-12)


def test_torch_norm():
    d = ct.decompose("ijkl=jikl=klij")
    tensors = d.embed(d.extract(torch.randn(7, 3, 3, 3, 3, dtype=torch.float64)))
    squares = sum((part**2).sum((-1, -2)) for part in d.extract(tensors).values())
    assert torch.allclose(squares, (tensors**2).sum((1, 2, 3, 4)), rtol=1e-13)


@pytest.mark.parametrize("basis", BASES)
def test_sympy_in_symbols(basis):
    d = ct.decompose("ij")
    matrix = sympy.Matrix(3, 3, sympy.symbols("t:3:3"))
    parts = d.extract(matrix, basis)
    assert all(isinstance(part, sympy.ImmutableDenseNDimArray) for part in parts.values())
    assert parts[1].shape == (1, 3)
    assert d.embed(parts, basis) == sympy.ImmutableDenseNDimArray(matrix)
    if basis == "closed":
        assert parts[0][0, 0] == sympy.expand(matrix.trace() / 3)


def test_sympy_elasticity():
    d = ct.decompose("ijkl=jikl=klij")
    tensor = sympy.ImmutableDenseNDimArray(rational_tensor(4, seed=4).ravel().tolist(), (3,) * 4)
    expected = d.extract(rational_tensor(4, seed=4))
    parts = d.extract(tensor)
    assert all(
        sympy.nsimplify(value - number.sympy()) == 0
        for l in parts
        for value, number in zip(sympy.flatten(parts[l]), expected[l].ravel(), strict=True)
    )
    scalar = sympy.Symbol("s")
    assert ct.decompose("").extract(scalar)[0][0, 0] == scalar
    assert d.project(tensor, 2, 1).shape == (3, 3, 3, 3)


def test_exact_needs_neither_torch_nor_sympy():
    code = (
        "import sys, cartensor as ct; d = ct.decompose('ijkl=jikl=klij'); str(d); d.latex();"
        "from fractions import Fraction; import numpy as np;"
        "d.embed(d.extract(np.full((3,) * 4, Fraction(1, 3), dtype=object)));"
        "d.embed(d.extract(np.ones((3,) * 4)));"
        "assert not {'torch', 'sympy', 'numba'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    "symmetry", ["ijk=ikj", "ijklm", "ijklmn=jiklmn", "ijklmnop=jiklmnop=klijmnop=ijmnklop=ijklopmn"]
)
def test_results_stay_on_the_device(symmetry):
    """The meta device stands for any that is not the CPU: mixing it with CPU tensors is an error."""
    d = ct.decompose(symmetry)
    parts = d.extract(torch.zeros((2,) + d.shape, device="meta"))
    for l, part in parts.items():
        assert part.device.type == "meta" and part.shape == (2, d.signature[l], 2 * l + 1)
    assert d.embed(parts).device.type == "meta"
    for convention in ("e3nn", "condon-shortley"):
        assert ct.to_spherical(parts[3], 3, convention).device.type == "meta"
    assert ct.to_mandel(torch.zeros(3, 3, device="meta"), "ij=ji").device.type == "meta"

"""Tensors that turn: in full, in Voigt and Mandel notation, packed; rotations in all their spellings."""

from fractions import Fraction

import numpy as np
import pytest
import sympy
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

import cartensor as ct
from carnet.testing import assert_close
from cartensor import Surd
from tests.cartensor.rotations import cayley, rational_rotations

ELASTIC = "ijkl=jikl=klij"
INVERSION = -np.eye(3)


def rotations(seed: int, *shape: int) -> np.ndarray:
    """Random rotations of SciPy, [*shape, 3, 3]."""
    number = int(np.prod(shape))
    return Rotation.random(number, rng=np.random.default_rng(seed)).as_matrix().reshape(*shape, 3, 3)


# -- rotations ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sequence", ["ZXZ", "zxz", "XYZ", "zyx", "YXY", "yzx"])
def test_euler_angles_are_those_of_scipy(sequence):
    angles = np.random.default_rng(0).uniform(-3, 3, (5, 3))
    assert_close(ct.rotation(euler=angles, convention=sequence), Rotation.from_euler(sequence, angles).as_matrix())
    in_degrees = ct.rotation(euler=np.degrees(angles), convention=sequence, degrees=True)
    assert_close(in_degrees, ct.rotation(euler=angles, convention=sequence))


def test_euler_conventions_by_name():
    angles = [0.3, 0.4, 0.5]
    assert_close(ct.rotation(euler=angles, convention="Bunge"), ct.rotation(euler=angles, convention="ZXZ"))
    assert_close(ct.rotation(euler=angles, convention="matthies"), ct.rotation(euler=angles, convention="ZYZ"))


def test_axis_and_angle_are_those_of_scipy():
    random = np.random.default_rng(1)
    axes, angles = random.normal(size=(4, 3)), random.uniform(-3, 3, 4)
    units = axes / np.linalg.norm(axes, axis=1, keepdims=True)
    assert_close(ct.rotation(axis=axes, angle=angles), Rotation.from_rotvec(units * angles[:, None]).as_matrix())


def test_a_threefold_axis_in_sympy_permutes_x_y_z():
    matrix = ct.rotation(axis=sympy.Array([1, 1, 1]), angle=2 * sympy.pi / 3)
    assert sympy.Matrix(matrix.tolist()).applyfunc(sympy.simplify) == sympy.Matrix([[0, 0, 1], [1, 0, 0], [0, 1, 0]])


@pytest.mark.parametrize(
    "arguments, message",
    [
        ({}, "by axis= and angle=, or by euler= and convention="),
        ({"axis": [0, 0, 1]}, "by axis= and angle="),
        ({"axis": [0, 0, 1], "angle": 1, "convention": "ZXZ"}, "by axis= and angle="),
        ({"axis": [0, 0, 0], "angle": 1}, "zero or not finite"),
        ({"axis": [0, np.nan, 0], "angle": 1}, "zero or not finite"),
        ({"axis": [1, 0], "angle": 1}, r"shape \(\.\.\., 3\), got \(2,\)"),
        ({"euler": [1, 2, 3]}, "the convention of Euler angles .* got None"),
        ({"euler": [1, 2, 3], "convention": "ZXx"}, "got 'ZXx'"),
        ({"euler": [1, 2, 3], "convention": "ZZX"}, "got 'ZZX'"),
        ({"euler": [1, 2, 3], "convention": "roe"}, "'bunge', 'matthies'; got 'roe'"),
        ({"euler": [1, 2], "convention": "ZXZ"}, r"shape \(\.\.\., 3\), got \(2,\)"),
    ],
)
def test_rotations_that_are_not_said_completely(arguments, message):
    with pytest.raises(ct.RotationError, match=message):
        ct.rotation(**arguments)


# -- tensors -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rank", range(5))
def test_a_turned_tensor_is_the_sum_over_all_indices(rank):
    tensor, matrix = np.random.default_rng(rank).normal(size=(3,) * rank), rotations(rank, 1)[0]
    before, after = "abcd"[:rank], "ijkl"[:rank]
    factors = [matrix] * rank
    terms = ",".join([*(f"{new}{old}" for new, old in zip(after, before, strict=True)), before])
    assert_close(ct.turn(tensor, matrix), np.einsum(f"{terms}->{after}", *factors, tensor))


def test_vectors_turn_as_scipy_turns_them():
    turns, vectors = Rotation.random(6, rng=np.random.default_rng(0)), np.random.default_rng(1).normal(size=(6, 3))
    assert_close(ct.turn(vectors, turns, "i"), turns.apply(vectors))


@settings(max_examples=20)
@given(rational_rotations, rational_rotations)
def test_turning_twice_is_turning_by_the_product_exactly(first, second):
    tensor = np.arange(27, dtype=object).reshape(3, 3, 3) * Fraction(1, 7)
    assert (ct.turn(ct.turn(tensor, first), second) == ct.turn(tensor, second @ first)).all()


def test_leading_axes_of_tensors_and_rotations_are_broadcast():
    tensors, matrices = np.random.default_rng(0).normal(size=(5, 1, 3, 3)), rotations(1, 4)
    turned = ct.turn(tensors, matrices, "ij")
    assert turned.shape == (5, 4, 3, 3)
    assert_close(turned[3, 2], matrices[2] @ tensors[3, 0] @ matrices[2].T)
    assert ct.turn(tensors[0, 0], matrices).shape == (4, 3, 3)
    assert ct.turn(tensors[:0], matrices, "ij").shape == (0, 4, 3, 3)


def test_axial_tensors_bring_one_more_sign_under_reflections():
    gyration = np.random.default_rng(0).normal(size=(3, 3))
    assert_close(ct.turn(gyration, INVERSION), gyration)
    assert_close(ct.turn(gyration, INVERSION, parity="axial"), -gyration)
    assert_close(ct.turn(2.5, np.stack([np.eye(3), INVERSION]), "", "axial"), np.array([2.5, -2.5]))
    magnetic = ct.catalogue["magnetic dipole moment"]
    assert_close(ct.turn([1.0, 2, 3], np.diag([1, 1, -1]), magnetic), np.array([-1.0, -2, 3]))


@pytest.mark.parametrize("minus", [sympy.Integer(-1), Fraction(-1), Surd(-1)])
def test_the_sign_of_axial_tensors_is_exact(minus):
    zero, one = 0 * minus, minus * minus
    mirror = np.array([[minus, zero, zero], [zero, one, zero], [zero, zero, one]], dtype=object)
    assert list(ct.turn(np.array([one, one, one], dtype=object), mirror, parity="axial")) == [1, -1, -1]


def test_voigt_and_mandel_notation_are_turned_as_the_tensor():
    random, matrix = np.random.default_rng(0), rotations(2, 1)[0]
    for name, shape in (("elastic compliance", (6, 6)), ("piezoelectric modulus", (3, 6)), ("strain", (6,))):
        entry = ct.catalogue[name]
        array = random.normal(size=shape)
        array = array + array.T if name == "elastic compliance" else array
        for notation, into, out_of in (("voigt", ct.to_voigt, ct.from_voigt), ("mandel", ct.to_mandel, ct.from_mandel)):
            wanted = into(ct.turn(out_of(array, entry), matrix), entry)
            assert_close(ct.turn(array, matrix, entry, notation=notation), wanted)
        assert_close(ct.turn(array, matrix, entry), ct.turn(array, matrix, entry, notation="voigt"))


def test_the_convention_of_voigt_notation_matters():
    matrix, array = rotations(3, 1)[0], np.diag([1.0, 2, 3, 4, 5, 6])
    stress = ct.turn(array, matrix, ELASTIC, notation="voigt")
    strain = ct.turn(array, matrix, ELASTIC, notation="voigt", voigt="strain")
    assert not np.allclose(stress, strain)
    inverse = ct.turn(np.linalg.inv(array), matrix, ELASTIC, notation="voigt", voigt="strain")
    assert_close(np.linalg.inv(inverse), stress, scale=10)


def test_torch_keeps_dtype_and_gradients_by_tensor_and_by_rotation():
    tensor = torch.randn(2, 3, 3, dtype=torch.float64, requires_grad=True)
    angle = torch.tensor(0.7, dtype=torch.float64, requires_grad=True)

    def turned(tensor, angle):
        return ct.turn(tensor, ct.rotation(axis=[1, 2, 3], angle=angle), "ij", "axial")

    assert torch.autograd.gradcheck(turned, (tensor, angle))
    assert ct.turn(tensor.float(), rotations(0, 1)[0], "ij").dtype == torch.float32
    assert ct.turn(np.eye(3), torch.eye(3)).dtype == torch.float32
    assert ct.turn(torch.eye(3, dtype=torch.int64), np.eye(3)).dtype == torch.float64
    assert ct.turn(np.eye(3) * 1j, torch.eye(3, dtype=torch.float64)).dtype == torch.complex128


def test_numpy_keeps_dtype_and_complex_numbers():
    assert ct.turn(np.eye(3, dtype=np.float32), rotations(0, 1)[0]).dtype == np.float32
    real, imaginary = np.random.default_rng(0).normal(size=(2, 3, 3))
    matrix = rotations(0, 1)[0]
    assert_close(ct.turn(real + 1j * imaginary, matrix).imag, ct.turn(imaginary, matrix))


def test_a_cubic_stiffness_along_the_face_diagonal_in_symbols():
    stiffness = ct.crystal("m-3m").invariants(ct.catalogue["elastic stiffness"])
    c11, c12, c44 = (sympy.Symbol(name, real=True) for name in ("C11", "C12", "C44"))
    turned = ct.turn(stiffness.sympy(), ct.rotation(axis=sympy.Array([0, 0, 1]), angle=-sympy.pi / 4))
    assert sympy.expand(turned[0, 0, 0, 0] - (c11 + c12 + 2 * c44) / 2) == 0
    assert sympy.expand(turned[0, 1, 0, 1] - (c11 - c12) / 2) == 0


@pytest.mark.parametrize("name", ["-43m", "32", "6mm", "-42m", "m", "∞2"])
@pytest.mark.parametrize("parity", ["polar", "axial"])
def test_invariant_tensors_stay_as_they_are_under_their_group(name, parity):
    crystal = ct.crystal(name)
    invariants = crystal.invariants("ijk=ikj", parity)
    tensor = invariants.tensor(np.arange(1.0, invariants.n_constants + 1))
    for operation in crystal.generators:
        matrix = np.vectorize(float, otypes=[float])(np.array(operation, dtype=object))
        assert_close(ct.turn(tensor, matrix, parity=parity), tensor)


@pytest.mark.parametrize(
    "rotation, message",
    [
        (np.eye(3) * 1.1, "not orthogonal"),
        (np.full((3, 3), np.nan), "not orthogonal"),
        (np.eye(2), r"got an array of shape \(2, 2\)"),
        ([0.1, 0.2, 0.3], "euler=..., convention=..."),
        ("x", "a rotation is a matrix"),
        ([[1, 0, 0], [0, 1]], "a rotation is a matrix"),
        (sympy.diag(1, 1, sympy.Symbol("a")), "not orthogonal"),
        (np.diag([Fraction(1), Fraction(1), Fraction(2)]), "not orthogonal"),
        (torch.ones(3, 3), "not orthogonal"),
    ],
)
def test_what_is_no_rotation_is_refused(rotation, message):
    for call in (lambda: ct.turn(np.eye(3), rotation), lambda: ct.rotation_matrix(1, rotation)):
        with pytest.raises(ct.RotationError, match=message):
            call()


def test_what_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="needs the index symmetry"):
        ct.turn(np.eye(6), np.eye(3), notation="voigt")
    with pytest.raises(ValueError, match=r"expected an array of shape \(\.\.\., 3, 3\)"):
        ct.turn(np.eye(5), np.eye(3), "ij=ji")
    with pytest.raises(ct.NotationError, match=r"an array \(\.\.\., 6, 6\) needs its notation: notation='voigt'"):
        ct.turn(np.eye(6), np.eye(3), ELASTIC)
    with pytest.raises(ct.NotationError, match="'full', 'voigt', 'mandel', got 'kelvin'"):
        ct.turn(np.eye(6), np.eye(3), ELASTIC, notation="kelvin")
    with pytest.raises(ct.NotationError, match="shape"):
        ct.turn(np.eye(5), np.eye(3), ELASTIC, notation="voigt")
    with pytest.raises(ValueError, match="parity is 'polar' or 'axial'"):
        ct.turn(np.eye(3), np.eye(3), parity="even")


# -- packed components -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("weight", range(7))
def test_packed_components_turn_as_the_harmonics_of_a_turned_vector(weight):
    matrices, vectors = rotations(weight, 4), np.random.default_rng(weight).normal(size=(4, 3))
    harmonic = ct.harmonic(weight)
    turned = ct.rotation_matrix(weight, matrices) @ harmonic(vectors)[..., None]
    assert_close(turned[..., 0], harmonic(np.einsum("kij,kj->ki", matrices, vectors)))


@settings(max_examples=10)
@given(rational_rotations, rational_rotations, st.integers(0, 4))
def test_rotation_matrices_are_orthogonal_and_compose_exactly(first, second, weight):
    one, two = ct.rotation_matrix(weight, first), ct.rotation_matrix(weight, second)
    assert (one @ one.T == np.eye(2 * weight + 1, dtype=int)).all()
    assert (two @ one == ct.rotation_matrix(weight, second @ first)).all()


def test_rotation_matrices_are_exact_where_the_rotation_is():
    matrix = ct.rotation_matrix(4, cayley(1, Fraction(1, 2), -2))
    assert matrix.dtype == object and all(isinstance(value, (Surd, Fraction, int)) for value in matrix.flat)
    components = np.array([Surd(k) for k in range(9)], dtype=object)
    turned = ct.turn(ct.unpack(components, 4), cayley(1, Fraction(1, 2), -2))
    assert (matrix @ components == ct.pack(turned, 4)).all()


@pytest.mark.parametrize("weight", range(4))
def test_reflections_turn_packed_components_by_parity(weight):
    identity = np.eye(2 * weight + 1)
    assert_close(ct.rotation_matrix(weight, INVERSION), (-1.0) ** weight * identity)
    assert_close(ct.rotation_matrix(weight, INVERSION, "axial"), -((-1.0) ** weight) * identity)


def test_rotation_matrices_in_torch_have_gradients_and_in_sympy_symbols():
    angle = torch.tensor(0.4, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(lambda a: ct.rotation_matrix(3, ct.rotation(axis=[1, 1, 0], angle=a)), (angle,))
    t = sympy.Symbol("t", real=True)
    matrix = ct.rotation_matrix(2, ct.rotation(axis=sympy.Array([0, 0, 1]), angle=t))
    assert sympy.simplify(matrix[0, 0] - sympy.cos(2 * t)) == 0 and sympy.simplify(matrix[4, 4]) == 1


def test_rotation_matrices_of_what_is_no_weight_or_parity():
    with pytest.raises(ValueError, match="weight must be an integer"):
        ct.rotation_matrix(-1, np.eye(3))
    with pytest.raises(ValueError, match="'polar' or 'axial'"):
        ct.rotation_matrix(1, np.eye(3), "odd")

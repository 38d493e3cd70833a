"""Invariant tensors of crystals: Nye's tables, characters, exact invariance, projection."""

from collections import Counter
from fractions import Fraction
from functools import cache
from itertools import product
from math import prod

import numpy as np
import pytest
import sympy
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import cartensor as ct
from cartensor import CRYSTAL_CLASSES, LIMITING_GROUPS, Surd, parse_index_symmetry
from cartensor.exact_linear import determinant3, product3, simplified, trace3
from cartensor.point_groups import ICOSAHEDRAL_GROUPS, ORIENTATIONS
from tests.cartensor.rotations import cayley, rational_rotations
from tests.cartensor.symmetries import group_average, rational_tensor, rotated, signed_groups

ELASTIC = "ijkl=jikl=klij"
THIRD_ORDER = "ijklmn=jiklmn=klijmn=ijmnkl"

#: The 32 classes in the order of the International Tables.
CLASSES = [
    "1",
    "-1",
    "2",
    "m",
    "2/m",
    "222",
    "mm2",
    "mmm",
    "4",
    "-4",
    "4/m",
    "422",
    "4mm",
    "-42m",
    "4/mmm",
    "3",
    "-3",
    "32",
    "3m",
    "-3m",
    "6",
    "-6",
    "6/m",
    "622",
    "6mm",
    "-6m2",
    "6/mmm",
    "23",
    "m-3",
    "432",
    "-43m",
    "m-3m",
]

#: Their numbers of constants: J. F. Nye, Physical Properties of Crystals, tables 6, 3, 8, 9, 15, 21;
#: third-order elasticity: R. F. S. Hearmon, Acta Cryst. 6, 331 (1953).
NYE = {
    ("i", "polar"): "3 0 1 2 0 0 1 0 1 0 0 0 1 0 0 1 0 0 1 0 1 0 0 0 1 0 0 0 0 0 0 0",
    ("ij=ji", "polar"): "6 6 4 4 4 3 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 1 1 1 1 1",
    ("ijk=ikj", "polar"): "18 0 8 10 0 3 5 0 4 4 0 1 3 2 0 6 0 2 4 0 4 2 0 1 3 1 0 1 0 0 1 0",
    (ELASTIC, "polar"): "21 21 13 13 13 9 9 9 7 7 7 6 6 6 6 7 7 6 6 6 5 5 5 5 5 5 5 3 3 3 3 3",
    ("ijkl=jikl=ijlk", "polar"): "36 36 20 20 20 12 12 12 10 10 10 7 7 7 7 12 12 8 8 8 8 8 8 6 6 6 6 4 4 3 3 3",
    ("ij=ji", "axial"): "6 0 4 2 0 3 1 0 2 2 0 2 0 1 0 2 0 2 0 0 2 0 0 2 0 0 0 1 0 1 0 0",
    (
        THIRD_ORDER,
        "polar",
    ): "56 56 32 32 32 20 20 20 16 16 16 12 12 12 12 20 20 14 14 14 12 12 12 10 10 10 10 8 8 6 6 6",
}


@pytest.mark.parametrize("symmetry, parity", NYE)
def test_numbers_of_constants_of_all_classes(symmetry, parity):
    counts = [ct.crystal(name).invariants(symmetry, parity).n_constants for name in CLASSES]
    assert counts == [int(count) for count in NYE[symmetry, parity].split()]


@pytest.mark.parametrize(
    "symmetry, parity, counts",
    [
        ("i", "polar", [1, 1, 0, 0, 0, 0, 0]),
        ("i", "axial", [1, 0, 0, 1, 0, 0, 0]),
        ("ij=ji", "polar", [2] * 5 + [1, 1]),
        ("ij=ji", "axial", [2, 0, 2, 0, 0, 1, 0]),
        ("ijk=ikj", "polar", [4, 3, 1, 0, 0, 0, 0]),
        (ELASTIC, "polar", [5] * 5 + [2, 2]),
        ("ijk", "polar", [7, 4, 3, 0, 0, 1, 0]),
        (THIRD_ORDER, "polar", [10, 9, 9, 10, 9, 3, 3]),
    ],
)
def test_limiting_groups(symmetry, parity, counts):
    """A. V. Shubnikov, textures; an isotropic solid has 3 third-order elastic constants."""
    assert [ct.crystal(name).invariants(symmetry, parity).n_constants for name in LIMITING_GROUPS] == counts


@cache
def traces_of_powers(crystal):
    """How often (determinant, trace R, trace R^2, R^3, R^4) occurs among the elements."""
    found = Counter()
    for operation in crystal.elements:
        powers = [operation]
        while len(powers) < 4:
            powers.append(product3(powers[-1], operation))
        found[determinant3(operation), *map(trace3, powers)] += 1
    return found


def count_by_characters(crystal, symmetry, parity):
    """Dimension of the invariant space: a mean of characters over the point group and the index permutations.

    The trace of R on tensors, followed by a permutation with cycles c, is the product over c of trace(R^|c|).
    """
    group = parse_index_symmetry(symmetry)
    cycles = Counter()
    for permutation, sign in group.elements:
        lengths, left = [], set(range(group.rank))
        while left:
            k, length = left.pop(), 1
            while permutation[k] in left:
                k = permutation[k]
                left.discard(k)
                length += 1
            lengths.append(length)
        cycles[tuple(sorted(lengths))] += sign
    total = 0
    for (determinant, *traces), size in traces_of_powers(crystal).items():
        sign = determinant if parity == "axial" else 1
        for lengths, count in cycles.items():
            total = total + prod((traces[length - 1] for length in lengths), start=sign * count * size)
    return Fraction(simplified(total), group.order * crystal.order)


@pytest.mark.parametrize("parity", ["polar", "axial"])
@pytest.mark.parametrize(
    "symmetry", ["i", "ij", "ij=-ji", "ijk", "ijk=-jik", "ijk=ikj=jik", "ijkl=jikl", ELASTIC, "ij=ji=-ij"]
)
def test_numbers_of_constants_by_characters(symmetry, parity):
    for name in [*CRYSTAL_CLASSES, *ORIENTATIONS, *ICOSAHEDRAL_GROUPS]:
        crystal = ct.crystal(name)
        wanted = count_by_characters(crystal, symmetry, parity)
        assert crystal.invariants(symmetry, parity).n_constants == wanted, name


@given(
    signed_groups(max_rank=4),
    st.sampled_from([*CRYSTAL_CLASSES, *LIMITING_GROUPS, *ICOSAHEDRAL_GROUPS]),
    st.sampled_from(["polar", "axial"]),
)
@settings(max_examples=20, deadline=None)
def test_basis_is_invariant_exactly(group, name, parity):
    crystal = ct.crystal(name)
    invariants = crystal.invariants(group, parity)
    for k in range(invariants.n_constants):
        tensor = invariants.tensor([Fraction(j == k) for j in range(invariants.n_constants)])
        for operation in crystal.generators:
            sign = determinant3(operation) if parity == "axial" else 1
            assert (sign * rotated(tensor, np.array(operation, dtype=object)) == tensor).all()
        for rotation in crystal.rotations:
            matrix = np.array(rotation, dtype=object)
            change = sum(
                (np.moveaxis(np.tensordot(matrix, tensor, axes=(1, axis)), 0, axis) for axis in range(group.rank)),
                np.zeros_like(tensor),
            )
            assert (change == 0).all()
        assert (group_average(group, tensor) == tensor).all()


@pytest.mark.parametrize("name", ["2", "-42m", "3m", "432", "6/mmm", "31m"])
@pytest.mark.parametrize("symmetry, parity", [("ijk=ikj", "polar"), ("ij=ji", "axial"), (ELASTIC, "polar")])
def test_projection_is_the_average_over_the_group(name, symmetry, parity):
    crystal = ct.crystal(name)
    invariants = crystal.invariants(symmetry, parity)
    tensor = group_average(invariants.symmetry, rational_tensor(invariants.rank, seed=4))
    total = np.zeros_like(tensor)
    for operation in crystal.elements:
        sign = determinant3(operation) if parity == "axial" else 1
        total = total + sign * rotated(tensor, np.array(operation, dtype=object))
    assert (invariants.project(tensor) == total * Fraction(1, crystal.order)).all()


@given(rational_rotations, st.sampled_from(["2", "-42m", "432", "mm2"]))
@settings(max_examples=5, deadline=None)
def test_a_turned_crystal_has_turned_tensors(rotation, name):
    crystal, turned = ct.crystal(name), ct.crystal(name).turned(rotation)
    before, after = crystal.invariants("ijk=ikj"), turned.invariants("ijk=ikj")
    assert before.n_constants == after.n_constants
    tensor = rational_tensor(3, seed=1)
    assert (after.project(rotated(tensor, rotation)) == rotated(before.project(tensor), rotation)).all()


def test_irrational_axes():
    """Along [111] a cubic crystal looks like -3m, with 3 constants; an icosahedral solid is isotropic."""
    a, b, c = (Surd.sqrt(Fraction(1, n)) for n in (2, 6, 3))
    crystal = ct.crystal("m-3m").turned([[a, -a, 0], [b, b, -2 * b], [c, c, c]])
    turned = crystal.invariants(ELASTIC, symbol="C")
    assert turned.n_constants == 3
    assert turned.component(3, 3, 1, 1) == {"C11": 1, "C33": -1, "C12": 1}
    assert not ct.crystal("235").has_rational_invariants
    assert ct.crystal("235").invariants(ELASTIC).table() == ct.crystal("∞∞").invariants(ELASTIC).table()


@pytest.mark.slow
def test_icosahedral_third_order_elasticity():
    """One constant more than an isotropic solid: six axes of order 5 are first told from a sphere by weight 6."""
    assert ct.crystal("m-3-5").invariants(THIRD_ORDER).n_constants == 4


def test_measured_tensors_in_numpy_and_torch():
    cubic = ct.crystal("m-3m").invariants(ELASTIC, symbol="C")
    stiffness = cubic.tensor({"C11": 168.3, "C12": 122.1, "C44": 75.7})
    assert stiffness[0, 0, 0, 0] == 168.3 and stiffness[0, 0, 1, 1] == stiffness[1, 1, 2, 2] == 122.1
    assert stiffness[1, 2, 2, 1] == 75.7 and stiffness[0, 0, 0, 1] == 0
    noise = np.random.default_rng(0).normal(size=(5, 3, 3, 3, 3))
    measured = stiffness + noise
    projected = cubic.project(measured)
    assert projected.shape == measured.shape and np.allclose(cubic.project(projected), projected)
    assert np.allclose(cubic.tensor(cubic.fit(measured)), projected)
    residual = np.sum((measured - projected) * stiffness, axis=(1, 2, 3, 4))
    assert np.allclose(residual, 0, atol=1e-9)
    inputs = torch.tensor(measured, requires_grad=True)
    constants = cubic.fit(inputs)
    assert torch.allclose(constants, torch.from_numpy(cubic.fit(measured)))
    constants[:, 0].sum().backward()
    assert torch.allclose(inputs.grad[0, 0, 0, 0, 0], torch.tensor(1 / 3, dtype=torch.float64))
    assert cubic.project(measured.astype(np.float32)).dtype == np.float32


def test_sympy_tensor():
    hexagonal = ct.crystal("6/mmm").invariants(ELASTIC, symbol="C")
    tensor = hexagonal.sympy()
    c11, c12 = sympy.symbols("C11 C12", real=True)
    assert tensor.shape == (3, 3, 3, 3) and tensor[0, 1, 0, 1] == (c11 - c12) / 2
    constants = sympy.symbols("C11 C33 C12 C13 C44", real=True)
    assert [sympy.simplify(value) for value in hexagonal.fit(tensor)] == list(constants)


def test_voigt_factors_leave_the_tensor_as_it_is():
    """S66 = 4 S_1212 and d14 = 2 d_123: other constants for the same tensors."""
    for name, symmetry in (("-3", ELASTIC), ("32", "ijk=ikj"), ("4", "ijkl=jikl=ijlk")):
        plain, doubled = (ct.crystal(name).invariants(symmetry, voigt=kind) for kind in ("stress", "strain"))
        tensor = rational_tensor(plain.rank, seed=2)
        assert (plain.project(tensor) == doubled.project(tensor)).all()
    cubic = ct.crystal("m-3m").invariants(ELASTIC, symbol="S", voigt="strain")
    assert cubic.component(2, 3, 2, 3) == {"S44": Fraction(1, 4)}
    mixed = ct.crystal("m-3m").invariants("ijkl=jikl=ijlk", symbol="q", voigt=("stress", "strain"))
    assert mixed.component(2, 3, 2, 3) == {"q44": Fraction(1, 2)}


def test_catalogue_entries_bring_their_conventions():
    piezoelectric = ct.crystal("-43m").invariants(ct.catalogue["piezoelectric modulus"])
    assert piezoelectric.component(1, 2, 3) == {"d14": Fraction(1, 2)}
    assert ct.crystal("4/mmm").invariants(ct.catalogue["gyration"]).n_constants == 0
    assert ct.crystal("-42m").invariants(ct.catalogue["gyration"]).constants == ("g11",)


@pytest.mark.parametrize(
    "name, counts",
    [
        ("electric field gradient", {"1": 5, "2": 3, "mmm": 2, "4": 1, "3m": 1, "432": 0, "∞m": 1, "∞∞m": 0}),
        ("electric octupole moment", {"1": 7, "-1": 0, "222": 1, "3": 3, "3m": 2, "-43m": 1, "6": 1, "∞m": 1}),
        ("electric hexadecapole moment", {"1": 9, "-1": 9, "3m": 2, "m-3m": 1, "∞m": 1, "∞∞m": 0}),
    ],
)
def test_weights_that_are_zero_by_physics(name, counts):
    """A moment of weight l has as many constants as the group has invariant harmonics of weight l."""
    entry = ct.catalogue[name]
    assert {group: ct.crystal(group).invariants(entry).n_constants for group in counts} == counts
    invariants = ct.crystal("3").invariants(entry)
    for k in range(invariants.n_constants):
        tensor = invariants.tensor([Fraction(j == k) for j in range(invariants.n_constants)])
        assert np.all(np.trace(tensor, axis1=0, axis2=1) == 0)


def test_basis_spans_what_component_says():
    trigonal = ct.crystal("3").invariants(ELASTIC, symbol="C")
    for index in product(range(3), repeat=4):
        expression = trigonal.component(*(k + 1 for k in index))
        assert expression == {
            name: tensor[index]
            for name, tensor in zip(trigonal.constants, trigonal.basis, strict=True)
            if index in tensor
        }


def test_ranks_zero_and_empty_classes():
    assert ct.crystal("m-3m").invariants("").constants == ("T",)
    assert ct.crystal("m").invariants("", "axial").n_constants == 0
    assert ct.crystal("1").invariants("ij=ji=-ij").n_constants == 0
    assert (ct.crystal("432").invariants("ijk=ikj").project(np.ones((3, 3, 3))) == 0).all()
    assert ct.crystal("2").invariants("i").project([1.0, 2.0, 3.0]).tolist() == [0, 2, 0]


def test_errors():
    cubic = ct.crystal("m-3m")
    with pytest.raises(ValueError, match="'polar' or 'axial'"):
        cubic.invariants("ij", "odd")
    with pytest.raises(ValueError, match="Voigt convention is"):
        cubic.invariants(ELASTIC, voigt="mandel")
    with pytest.raises(ValueError, match="2 symmetric pairs"):
        cubic.invariants(ELASTIC, voigt=["stress"])
    with pytest.raises(ValueError, match="constants are T11, T12, T44"):
        cubic.invariants(ELASTIC).tensor({"T66": 1.0})
    with pytest.raises(ValueError, match="4 indices from 1 to 3"):
        cubic.invariants(ELASTIC).component(1, 2, 0, 1)
    with pytest.raises(ValueError, match="expected an array of shape"):
        cubic.invariants(ELASTIC).project(np.eye(5))


def test_the_same_question_has_the_same_answer():
    assert ct.crystal("Oh").invariants(ELASTIC) is ct.crystal("m-3m").invariants(ELASTIC)
    assert ct.crystal("m-3m") == ct.crystal(225) and hash(ct.crystal("m-3m")) == hash(ct.crystal(225))


def test_exact_rotation_is_not_needed_for_generic_orientation():
    """A rational rotation about no crystal axis leaves nothing but the isotropic tensors."""
    isotropic = ct.crystal("∞∞m").invariants("ijkl=jikl=ijlk")
    tensor = isotropic.tensor([Fraction(3), Fraction(5)][: isotropic.n_constants])
    assert (rotated(tensor, cayley(1, 2, 3)) == tensor).all()

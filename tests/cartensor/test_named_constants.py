"""Tensors from constants by name: published sets, components that depend on one another, names that are missing."""

from fractions import Fraction

import numpy as np
import pytest
import sympy

import cartensor as ct

hexagonal = ct.crystal("6/mmm").invariants("elasticity")
ZINC = {"C11": 163.7, "C33": 63.5, "C13": 53.1, "C44": 38.8}


def components(tensor: np.ndarray) -> np.ndarray:
    """The 6x6 matrix of a stiffness."""
    return ct.to_voigt(tensor, "elasticity")


def test_a_published_set_may_name_the_last_component_of_a_hexagonal_crystal():
    by_66 = hexagonal.tensor({**ZINC, "C66": 63.65})
    np.testing.assert_allclose(by_66, hexagonal.tensor({**ZINC, "C12": 36.4}), rtol=1e-12)
    matrix = components(by_66)
    assert np.isclose(matrix[0, 1], 36.4) and np.isclose(matrix[5, 5], 63.65)


def test_published_sets_of_nonlinear_crystals():
    ktp = ct.crystal("mm2").invariants("ijk=jik=ikj", symbol="d").tensor({"d31": 2.3, "d32": 3.7, "d33": 15.5})
    niobate = ct.crystal("3m").invariants("electro-optic").tensor(r22=6.8, r13=9.6, r33=30.9, r51=32.6)
    assert [ktp[2, 0, 0], ktp[0, 0, 2], ktp[2, 1, 1], ktp[1, 1, 2], ktp[2, 2, 2]] == [2.3, 2.3, 3.7, 3.7, 15.5]
    # here r_51 is that of the planes (23, 2) as well, and r_22 that of (12, 1) and (11, 2) with the other sign
    np.testing.assert_allclose([niobate[1, 2, 1], niobate[0, 1, 0], niobate[0, 0, 1]], [32.6, -6.8, -6.8])


@pytest.mark.parametrize("name", ["1", "2/m", "mm2", "4", "-42m", "3", "3m", "-31m", "6", "m-3m", "∞∞m", "235"])
@pytest.mark.parametrize(
    "tensor", ["elasticity", "piezoelectric", "SHG", "electro-optic", "polarizability", "Hall", "octupole"]
)
def test_every_component_has_the_value_that_its_name_is_given(name, tensor):
    """All components of a tensor, taken from the tensor itself, lead back to it; so does any of them left out."""
    invariants = ct.crystal(name).invariants(tensor)
    constants = np.random.default_rng(1).normal(size=invariants.n_constants)
    whole = invariants.tensor(constants)
    given = {
        other: sum(float(value) * constants[invariants.constants.index(own)] for own, value in relation.items())
        for other, relation in invariants.relations().items()
    }
    np.testing.assert_allclose(invariants.tensor(given), whole, atol=1e-12)
    needed = {own: given[own] for own in invariants.constants}
    np.testing.assert_allclose(invariants.tensor(**needed), whole, atol=1e-12)
    for left_out in needed:
        with pytest.raises(ValueError, match=f"{left_out} is missing"):
            invariants.tensor({own: value for own, value in needed.items() if own != left_out})


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({**ZINC, "C12": 36.4, "C66": 60.0}, r"C66 = \(C11 - C12\)/2 in a crystal 6/mmm, but C66 is 60"),
        ({**ZINC, "C12": 36.4, "C55": 40.0}, r"C55 = C44 in a crystal 6/mmm, but C55 is 40.0 and C44 is 38.8"),
        ({**ZINC, "C12": 36.4, "C14": 0.01}, r"C14 = 0 in a crystal 6/mmm, but C14 is 0.01"),
        (ZINC, "C12 is missing; in a crystal 6/mmm the constants are C11, C33, C12, C13, C44"),
        ({"C11": 1.0}, "C33 and C12 and C13 and C44 are missing"),
        ({}, "are missing"),
        ({**ZINC, "C12": 36.4, "C77": 1.0}, "'C77' is no component of C_ijkl"),
        ({**ZINC, "D12": 36.4}, "'D12' is no component"),
        ({**ZINC, "C12": 36.4, "C1": 1.0}, "'C1' is no component"),
        ({**ZINC, 12: 36.4}, "12 is no component"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_relation(values, says):
    with pytest.raises(ValueError, match=says):
        hexagonal.tensor(values)


def test_rounded_and_repeated_components_are_accepted_and_the_constants_of_the_table_kept():
    rounded = hexagonal.tensor(
        {**ZINC, "C66": 63.7, "C12": 36.4, "C1212": 63.65, "C55": 38.8, "C14": 0, "c_{23}": 53.1}
    )
    np.testing.assert_array_equal(rounded, hexagonal.tensor({**ZINC, "C12": 36.4}))


def test_greek_letters_are_spelt_out():
    shg = ct.crystal("-43m").invariants("SHG")
    assert shg.constants == ("χ14",)
    for name in ("χ14", "chi14", "chi_14", "\\chi_{14}", "chi25", "χ123", "Chi36"):
        assert shg.tensor({name: 2.0})[0, 1, 2] == shg.tensor([2.0])[0, 1, 2]
    assert (
        ct.crystal("m-3m").invariants("ij=ji", symbol="\u03bc").tensor({"\u00b511": 3.0})[2, 2] == 3.0
    )  # the micro sign


def test_values_may_be_batches_exact_and_symbols():
    cubic = ct.crystal("m-3m").invariants("elasticity")
    batch = cubic.tensor(C11=np.array([1.0, 2.0]), C12=0.5, C44=np.array([[0.1], [0.2], [0.3]]))
    assert batch.shape == (3, 2, 3, 3, 3, 3)
    np.testing.assert_array_equal(batch[2, 1], cubic.tensor([2.0, 0.5, 0.3]))
    exact = cubic.tensor(C11=Fraction(1, 3), C12=Fraction(1, 7), C55=1)
    assert exact[0, 0, 0, 0] == Fraction(1, 3) and exact[1, 2, 1, 2] == 1
    with pytest.raises(ValueError, match="C55 = C44"):
        cubic.tensor(C11=Fraction(1, 3), C12=0, C44=1, C55=Fraction(10001, 10000))
    a, b = sympy.symbols("a b")
    isotropic = ct.crystal("isotropic").invariants("elasticity")
    assert sympy.expand(isotropic.tensor(C11=a, C44=b)[0, 0, 1, 1] - (a - 2 * b)) == 0
    with pytest.raises(ValueError, match=r"C44 = \(C11 - C12\)/2"):
        isotropic.tensor(C11=a, C12=b, C44=b)


def test_torch_tensors_keep_their_gradients():
    torch = pytest.importorskip("torch")
    stiff = torch.tensor([100.0, 200.0], dtype=torch.float64, requires_grad=True)
    tensor = ct.crystal("m-3m").invariants("elasticity").tensor(C11=stiff, C12=50.0, C66=stiff / 4)
    assert tensor.shape == (2, 3, 3, 3, 3)
    tensor[:, 0, 0, 0, 0].sum().backward()
    assert stiff.grad.tolist() == [1.0, 1.0]
    with pytest.raises(ValueError, match="C55 = C44"):
        ct.crystal("m-3m").invariants("elasticity").tensor(C11=stiff, C12=50.0, C44=stiff, C55=stiff / 2)


def test_a_tensor_without_constants_needs_none():
    assert not ct.crystal("m-3m").invariants("piezoelectric").tensor().any()
    assert ct.crystal("m-3m").invariants("piezoelectric").tensor({}).shape == (3, 3, 3)
    with pytest.raises(ValueError, match="two ways"):
        hexagonal.tensor(ZINC, C12=1.0)

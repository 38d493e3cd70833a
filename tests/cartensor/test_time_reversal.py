"""Tensors with a sign under time reversal: counts by characters, published tables, projections, printed forms."""

import copy
import pickle
import warnings
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import cartensor as ct
from cartensor import MAGNETIC_CLASSES, Irrep, Irreps
from cartensor.exact_linear import determinant3, trace3

BEHAVIOURS = ("even", "odd")
PARITIES = ("polar", "axial")
irreps = st.builds(Irrep, st.integers(0, 4), st.sampled_from([1, -1]), st.sampled_from([1, -1]))


def character(symmetry, trace, square, fourth):
    """Trace of an operation on the tensors of an index symmetry, from those of the matrix and its powers."""
    pair = (trace**2 + square) / 2
    return {
        "ij=ji": pair,
        "ijk=ikj": trace * pair,
        "ijkl=jikl=klij": (pair**2 + (square**2 + fourth) / 2) / 2,
    }.get(symmetry, trace ** len(symmetry))


def spatial_traces(number):
    """Determinant and traces of powers of the operations of a magnetic space group, each with its sign under time."""
    spglib = pytest.importorskip("spglib")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # that it will raise errors where it has returned None
        table = spglib.get_magnetic_symmetry_from_database(number)
    found = {}
    for matrix, reverses in zip(table["rotations"], table["time_reversals"], strict=True):
        powers = [int(np.trace(np.linalg.matrix_power(matrix, k))) for k in (1, 2, 4)]
        found[(matrix.tobytes(), bool(reverses))] = (round(np.linalg.det(matrix)), *powers, -1 if reverses else 1)
    return list(found.values())


@pytest.fixture(scope="module")
def groups():
    """A magnetic space group for each of the 122 classes, taken from spglib."""
    pytest.importorskip("spglib")
    ours = {}
    for name in MAGNETIC_CLASSES:
        kinds = sorted(
            (int(determinant3(m)), int(trace3(m)), -1 if flag else 1) for m, flag in ct.crystal(name).operations
        )
        ours[tuple(kinds)] = name
    found = {}
    for number in range(1, 1652):
        traces = spatial_traces(number)
        found.setdefault(ours[tuple(sorted((det, trace, sign) for det, trace, _, _, sign in traces))], traces)
    assert set(found) == set(MAGNETIC_CLASSES)
    return found


@pytest.mark.parametrize("symmetry", ["i", "ij", "ij=ji", "ijk", "ijk=ikj", "ijkl", "ijkl=jikl=klij"])
def test_constants_of_every_class_by_characters(groups, symmetry):
    """The average of the characters over the operations of spglib, for i- and c-tensors, polar and axial."""
    for (name, operations), parity, behaviour in product(groups.items(), PARITIES, BEHAVIOURS):
        total = sum(
            character(symmetry, trace, square, fourth)
            * (determinant if parity == "axial" else 1)
            * (sign if behaviour == "odd" else 1)
            for determinant, trace, square, fourth, sign in operations
        )
        found = ct.crystal(name).invariants(symmetry, parity, time_reversal=behaviour).n_constants
        assert found == total / len(operations), (name, parity, behaviour)


@pytest.mark.parametrize("name, classes", [("magnetization", 31), ("magnetoelectric", 58), ("piezomagnetic", 66)])
def test_how_many_of_the_122_classes_allow_an_effect(name, classes):
    """R. R. Birss, Symmetry and Magnetism (1964); for the toroidal moment as for the magnetization 31."""
    assert sum(ct.crystal(one).invariants(ct.catalogue[name]).n_constants > 0 for one in MAGNETIC_CLASSES) == classes
    if name == "magnetization":
        toroidal = ct.catalogue["toroidal moment"]
        assert sum(ct.crystal(one).invariants(toroidal).n_constants > 0 for one in MAGNETIC_CLASSES) == 31


#: Tables of magnetic crystals as published.
PUBLISHED = {
    # I. E. Dzyaloshinskii, Sov. Phys. JETP 10, 628 (1960): Cr2O3
    ("-3'm'", "magnetoelectric"): ["α11 0 0", "0 α11 0", "0 0 α33"],
    # as R. R. Birss has them, Symmetry and Magnetism (1964)
    ("m'm2'", "magnetoelectric"): ["0 0 0", "0 0 α23", "0 α32 0"],
    ("4'/m'm'm", "magnetoelectric"): ["α11 0 0", "0 -α11 0", "0 0 0"],
    ("-1'", "magnetoelectric"): ["α11 α12 α13", "α21 α22 α23", "α31 α32 α33"],
    # A. S. Borovik-Romanov, Sov. Phys. JETP 11, 786 (1960): CoF2 and MnF2
    ("4'/mmm'", "piezomagnetic"): ["0 0 0 q14 0 0", "0 0 0 0 q14 0", "0 0 0 0 0 q36"],
    # iron magnetised along an edge of its cube
    ("4/mm'm'", "magnetization"): ["0 0 M3"],
    ("4/mm'm'", "anomalous Hall effect"): ["0 σ12 0", "-σ12 0 0", "0 0 0"],
    ("m-3m'", "piezomagnetic"): ["0 0 0 q14 0 0", "0 0 0 0 q14 0", "0 0 0 0 0 q14"],
}


@pytest.mark.parametrize("name, tensor", PUBLISHED)
def test_published_tables(name, tensor):
    table = ct.crystal(name).invariants(ct.catalogue[tensor]).table()
    assert [" ".join(row.split()) for row in table.splitlines()] == PUBLISHED[name, tensor]


@pytest.mark.parametrize("name", ["-3'm'", "4'/mm'm", "6'/m'mm'", "m'm2'", "-62'm'", "m'-3'm", "321'", "3"])
@pytest.mark.parametrize("behaviour", BEHAVIOURS)
@pytest.mark.parametrize("parity", PARITIES)
def test_projection_is_the_average_over_the_operations(name, behaviour, parity):
    group = ct.crystal(name)
    allowed = group.invariants("ijk", parity, time_reversal=behaviour)
    tensor = np.random.default_rng(3).normal(size=(3, 3, 3))
    average = np.zeros_like(tensor)
    for matrix, reverses in group.operations:
        turn = np.array([[float(value) for value in row] for row in matrix])
        sign = (np.linalg.det(turn) if parity == "axial" else 1) * (-1 if reverses and behaviour == "odd" else 1)
        average += sign * np.einsum("ai,bj,ck,ijk", turn, turn, turn, tensor) / group.order
    assert np.allclose(allowed.project(tensor), average, atol=1e-12)
    assert np.allclose(allowed.fit(average), allowed.fit(tensor), atol=1e-12)


@pytest.mark.parametrize("entry", [e for e in ct.catalogue.values() if e.time_reversal == "odd"], ids=lambda e: e.name)
def test_a_c_tensor_is_zero_in_grey_classes_and_an_i_tensor_sees_no_primes(entry):
    for name, group in MAGNETIC_CLASSES.items():
        crystal = ct.crystal(name)
        if group.is_grey:
            assert not crystal.invariants(entry).n_constants
        even = crystal.invariants(entry, time_reversal="even")
        assert even.basis == ct.crystal(group.family.name).invariants(entry).basis


def test_inversion_with_time_reversal_leaves_odd_vectors_of_space():
    """In -1' what is odd under both is allowed, which is all of a polar c-tensor of odd rank and nothing of even rank."""
    counts = [ct.crystal("-1'").invariants("ijkl"[:rank], time_reversal="odd").n_constants for rank in (1, 2, 3, 4)]
    assert counts == [3, 0, 27, 0]


def test_the_table_says_which_magnetic_class_is_meant():
    piezomagnetic = ct.catalogue["piezomagnetic"]
    assert str(ct.crystal("32").invariants(piezomagnetic)).splitlines()[0] == (
        "q_ijk (ijk=ikj, axial, odd under time reversal) in a crystal 32 (magnetic class without time reversal; "
        "without magnetic order the class is 321', and all is 0): 2 independent constants"
    )
    assert "in a crystal 321': 0 independent" in str(ct.crystal("321'").invariants(piezomagnetic))
    assert "in a crystal -3'm': 2 independent" in str(
        ct.crystal("-3'm'").invariants("ij", "axial", time_reversal="odd")
    )
    assert "magnetic" not in str(ct.crystal("32").invariants("ijk=ikj", "axial"))
    assert "time_reversal='odd'" in repr(ct.crystal("32").invariants(piezomagnetic))


def test_latex_of_a_magnetic_crystal():
    latex = ct.crystal("-3'm'").invariants(ct.catalogue["magnetoelectric"]).latex()
    assert latex == (
        "\\begin{pmatrix}\n\\alpha_{11} & 0 & 0 \\\\\n0 & \\alpha_{11} & 0 \\\\\n0 & 0 & \\alpha_{33}\n\\end{pmatrix}"
    )


def test_closest_magnetic_class():
    tensor = ct.crystal("-3'm'").invariants(ct.catalogue["magnetoelectric"]).tensor({"α11": 0.7, "α33": -1.6})
    found = ct.closest_class(tensor, ct.catalogue["magnetoelectric"])
    assert set(found.distances) == set(MAGNETIC_CLASSES) and found.distances["-3'm'"] < 1e-12
    assert found.constants[found.best().name] == 2 and found.distances["m'-3'm'"] > 0.1
    for name in ("4'/mm'm", "6'/m'mm'", "m-3m'", "m'm'2", "-6m'2'"):
        allowed = ct.crystal(name).invariants("ijk=ikj", "axial", time_reversal="odd")
        tensor = allowed.tensor(np.random.default_rng(0).normal(size=allowed.n_constants))
        found = ct.closest_class(tensor, "ijk=ikj", "axial", "odd")
        assert found.distances[name] < 1e-12 and found.constants[found.best().name] == allowed.n_constants
    assert ct.closest_class(np.zeros((3, 3)), "ij", time_reversal="odd").best().name == "m-3m1'"
    assert len(ct.closest_class(np.eye(3), "ij").distances) == 39


# -- irreps, couplings, decompositions ---------------------------------------------------------------------------


@given(st.lists(st.tuples(st.integers(1, 3), irreps), max_size=4), irreps, irreps)
def test_irreps_have_both_signs(entries, a, b):
    value = Irreps(tuple(entries))
    assert Irreps.parse(str(value)) == value
    assert all(c.time_reversal == a.time_reversal * b.time_reversal for c in a.products(b))
    assert str(Irrep(a.weight, a.parity)) == str(a).removesuffix("'")


def test_a_sign_is_one_or_minus_one():
    with pytest.raises(ValueError, match="time reversal is a sign"):
        Irrep(1, 1, 0)
    assert repr(Irrep(1, 1)) == "Irrep(weight=1, parity=1)"
    assert eval(repr(Irrep(1, 1, -1))) == Irrep(1, 1, -1)


def test_couplings_multiply_both_signs():
    electric, magnetic = Irrep(1, -1), Irrep(1, 1, -1)
    cross = ct.couple(1, 1, 1)
    assert str(cross.output(electric, magnetic)) == "1o'"  # the toroidal direction
    assert str(cross.output(magnetic, magnetic)) == "1e"


def test_decompositions_have_both_signs():
    magnetoelectric = ct.decompose(ct.catalogue["magnetoelectric"])
    assert str(magnetoelectric.irreps) == "1x0o'+1x1o'+1x2o'"
    assert magnetoelectric.irreps == ct.decompose("ij", indices=("1o", "1e'")).irreps
    assert str(magnetoelectric).startswith("α_ij (ij, axial, odd under time reversal): 9 independent components")
    assert str(ct.decompose("ij", indices="1e'").irreps) == "1x0e+1x1e+1x2e"
    assert r"1^{+'}" in ct.decompose("ij", indices=("2e", "1e'")).latex()
    for again in (pickle.loads(pickle.dumps(magnetoelectric)), copy.deepcopy(magnetoelectric)):
        assert again is magnetoelectric
    even = ct.decompose(ct.catalogue["magnetoelectric"], time_reversal="even")
    assert str(even.irreps) == "1x0o+1x1o+1x2o" and "time" not in str(even) + repr(even)


@pytest.mark.parametrize("ask", [ct.decompose, ct.crystal("m").invariants])
def test_behaviours_of_other_names_are_refused(ask):
    with pytest.raises(ValueError, match="'even' \\(an i-tensor\\) or 'odd' \\(a c-tensor\\), got 'c'"):
        ask("ij", time_reversal="c")


#: Signs under inversion and time reversal of what properties relate.
QUANTITIES = {
    "electric field": (-1, 1), "magnetic field": (1, -1), "stress": (1, 1), "toroidal moment": (-1, -1),
    "current": (-1, -1), "wave vector": (-1, -1), "temperature": (1, 1), "velocity": (-1, -1), "displacement": (-1, 1),
}  # fmt: skip
MADE_OF = {
    "pyroelectric coefficient": ("electric field", "temperature"),
    "pyromagnetic coefficient": ("magnetic field", "temperature"),
    "magnetization": ("magnetic field",),
    "magnetic dipole moment": ("magnetic field",),
    "toroidal moment": ("toroidal moment",),
    "magnetic susceptibility": ("magnetic field", "magnetic field"),
    "dielectric permittivity": ("electric field", "electric field"),
    "magnetoelectric effect": ("electric field", "magnetic field"),
    "magnetotoroidal effect": ("toroidal moment", "magnetic field"),
    "electrotoroidal effect": ("toroidal moment", "electric field"),
    "piezoelectric modulus": ("electric field", "stress"),
    "piezomagnetic modulus": ("magnetic field", "stress"),
    "magnetostriction": ("stress", "magnetic field", "magnetic field"),
    "magnetic-field-induced magnetoelectric effect": ("electric field", "magnetic field", "magnetic field"),
    "electric-field-induced magnetoelectric effect": ("magnetic field", "electric field", "electric field"),
    "gyrotropic birefringence": ("electric field", "electric field", "wave vector"),
    "atomic axial tensor": ("magnetic field", "velocity"),
    "Born effective charge": ("electric field", "displacement"),
    "nuclear shielding": ("magnetic field", "magnetic field"),
    "elastic stiffness": ("stress", "stress"),
}  # fmt: skip


@pytest.mark.parametrize("name", MADE_OF)
def test_catalogue_entries_have_the_signs_of_what_they_relate(name):
    entry = ct.catalogue[name]
    space, time = np.prod([QUANTITIES[quantity] for quantity in MADE_OF[name]], axis=0)
    ((_, irrep), *_) = ct.decompose(entry).irreps
    assert (irrep.parity, irrep.time_reversal) == (space, time)
    assert ("odd under time reversal" in str(entry)) == (time < 0)


def test_transport_in_magnetic_crystals():
    """Ordinary Hall and Faraday effects need no magnetic order; what order reverses is odd."""
    odd = {name for name, entry in ct.catalogue.items() if entry.time_reversal == "odd"}
    assert {"anomalous Hall conductivity", "linear magnetoresistance", "magnetic spin conductivity"} < odd
    assert not {"Hall effect", "Faraday effect", "spin conductivity", "electrical conductivity", "viscosity"} & odd
    assert "axial, c-tensor  s m^-1" in str(ct.catalogue)

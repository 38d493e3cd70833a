"""Structures made by hand: whatever makes no sense is refused."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from carnet import InputError, Structure
from codegen.runtime.lattice import CLOSEST_IMAGE, shortest_translation


def test_structure_checks_itself():
    zero = np.zeros((3, 3))
    with pytest.raises(InputError, match="made by hand: a structure needs at least one atom"):
        Structure([], np.zeros((0, 3)), zero, False, source="made by hand")
    with pytest.raises(InputError, match=re.escape("positions has shape (3,), expected (1, 3)")):
        Structure([1], np.zeros(3), zero, False)
    with pytest.raises(InputError, match=re.escape("forces has shape (1, 3), expected (2, 3)")):
        Structure([1, 1], np.zeros((2, 3)), zero, False, forces=np.zeros((1, 3)))
    with pytest.raises(InputError, match="atomic number 119"):
        Structure([119], np.zeros((1, 3)), zero, False)
    with pytest.raises(InputError, match="expected integers"):
        Structure([1.5], np.zeros((1, 3)), zero, False)
    with pytest.raises(InputError, match="expected one atomic number for each atom"):
        Structure([[1]], np.zeros((1, 3)), zero, False)


@pytest.mark.parametrize("value", [1e12, -1e9, 1e300])
@pytest.mark.parametrize("pbc", [False, True])
def test_an_atom_too_far_from_the_origin_is_named(value, pbc):
    positions = np.zeros((3, 3))
    positions[:, 0] = 0, 1, 2
    positions[1, 2] = value
    with pytest.raises(InputError, match=r"a.xyz, frame 3: atom 1 lies at z = .* Å, expected no more than 1e\+08 Å"):
        Structure([1, 1, 8], positions, 5 * np.eye(3), pbc, source="a.xyz, frame 3")


@pytest.mark.parametrize("length", [1e12, 1e300])
def test_a_cell_too_long_is_named(length):
    with pytest.raises(InputError, match="cell vector 2 is .* Å long"):
        Structure([1], np.zeros((1, 3)), np.diag([5, 5, length]), True)


LATTICES = [np.diag([5.0, 5.0, 5.0]), np.diag([0.31, 40.0, 3.0]), 0.5 * np.eye(3), 2.0 * (np.ones((3, 3)) - np.eye(3))]


@pytest.mark.parametrize("cell", LATTICES)
@pytest.mark.parametrize("pbc", [(True, True, True), (True, False, False), (True, True, False)])
@given(data=st.data())
def test_a_lattice_is_judged_by_its_shortest_vector_whatever_vectors_span_it(cell, pbc, data):
    """Shears by whole vectors give the same lattice."""
    pbc, sheared = np.array(pbc), cell.copy()
    axes = np.flatnonzero(pbc).tolist()
    for one, other, steps in data.draw(
        st.lists(st.tuples(st.sampled_from(axes), st.sampled_from(axes), st.integers(-9, 9)), max_size=4)
    ):
        if one != other:
            sheared[one] += steps * sheared[other]
    shortest = shortest_translation(cell[pbc])
    assert shortest_translation(sheared[pbc]) == pytest.approx(shortest, rel=1e-9)
    assert shortest == pytest.approx(np.linalg.norm(cell[pbc], axis=1).min())
    lengths = np.linalg.norm(sheared, axis=1)
    if abs(np.linalg.det(cell)) > 1e-5 * lengths.prod():  # flatter ones are refused as singular
        Structure([1], np.zeros((1, 3)), sheared, pbc)
        short = sheared * (0.9 * CLOSEST_IMAGE / shortest)
        with pytest.raises(InputError, match="the cell is too small: .* expected 0.3 Å or more"):
            Structure([1], np.zeros((1, 3)), short, pbc)
        if not pbc.all():
            Structure([1], np.zeros((1, 3)), np.where(pbc[:, None], sheared, 1e-5), pbc)


def test_three_vectors_that_nearly_cancel_are_seen():
    vectors = np.array([[1.0, 0.0, 0.0], [-0.5, 0.75**0.5, 0.0], [-0.5, -(0.75**0.5), 1e-3]])
    assert shortest_translation(vectors) == pytest.approx(1e-3)


@pytest.mark.parametrize("field", ["energy", "forces", "weight"])
def test_numbers_that_nobody_means_are_refused(field):
    values = {"energy": 0.0, "forces": np.zeros((1, 3)), "weight": 1.0}
    Structure([1], np.zeros((1, 3)), np.eye(3), False, **values)
    values[field] = np.full(np.shape(values[field]), 1e13)
    with pytest.raises(InputError, match=f"{field} is larger than"):
        Structure([1], np.zeros((1, 3)), np.eye(3), False, **values)

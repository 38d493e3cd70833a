"""Structures made by hand: whatever makes no sense is refused."""

import re

import numpy as np
import pytest

from carnet.data.structures import Structure
from carnet.errors import InputError


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

"""Euler angles of rotations: inverse of the matrices that they make, and SciPy's."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

import cartensor as ct
from carnet.testing import assert_close

AXES = ["".join(axes) for axes in product("XYZ", repeat=3) if axes[0] != axes[1] != axes[2]]
CONVENTIONS = [*AXES, *map(str.lower, AXES)]
#: Rotations that take axes to axes: where the second angle is at an end of its range.
OCTAHEDRAL = Rotation.create_group("O").as_matrix()


@pytest.mark.parametrize("convention", [*CONVENTIONS, "bunge", "matthies"])
def test_angles_make_their_matrix(convention):
    matrices = np.concatenate([Rotation.random(20, rng=0).as_matrix(), OCTAHEDRAL])
    angles = ct.euler_angles(matrices, convention)
    assert_close(ct.rotation(euler=angles, convention=convention), matrices, order=1)


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_angles_are_those_of_scipy(convention):
    turned = Rotation.random(20, rng=1)
    expected = turned.as_euler(convention, degrees=True)
    assert_close(ct.euler_angles(turned, convention, degrees=True), expected, order=2)


@given(
    st.sampled_from(CONVENTIONS),
    st.tuples(st.floats(-3.1, 3.1), st.floats(0.01, 1.55), st.floats(-3.1, 3.1)),
)
def test_a_matrix_gives_its_angles_back(convention, angles):
    found = ct.euler_angles(ct.rotation(euler=angles, convention=convention), convention)
    assert_close(found, np.array(angles), scale=1e4)  # near the end of the range angles lose digits


def test_the_third_angle_is_zero_where_one_axis_is_left():
    quarter = ct.rotation(axis=[0, 0, 1], angle=90, degrees=True)
    assert ct.euler_angles(quarter, "ZXZ", degrees=True).round(9).tolist() == [90, 0, 0]


@pytest.mark.parametrize(
    "matrix, convention, message",
    [
        (np.eye(3), "ZZX", "convention"),
        (np.eye(3), None, "convention"),
        (np.diag([1.0, 1, -1]), "ZXZ", "reflection"),
        (np.ones((3, 3)), "ZXZ", "not orthogonal"),
    ],
)
def test_what_is_no_rotation_is_refused(matrix, convention, message):
    with pytest.raises(ct.RotationError, match=message):
        ct.euler_angles(matrix, convention)

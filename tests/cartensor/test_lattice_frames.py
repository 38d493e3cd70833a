"""From lattice vectors to the frame of the tables: all space groups, and crystals that have a name."""

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

import cartensor as ct
from carnet.testing import assert_close

spglib = pytest.importorskip("spglib")


def cell(a: float, b: float, c: float, alpha: float = 90, beta: float = 90, gamma: float = 90) -> np.ndarray:
    """Rows a, b, c: a along x, b in the plane of x and y."""
    cosines, sine = np.cos(np.radians([alpha, beta, gamma])), np.sin(np.radians(gamma))
    y = (cosines[0] - cosines[1] * cosines[2]) / sine
    third = c * np.array([cosines[1], y, np.sqrt(1 - cosines[1] ** 2 - y**2)])
    return np.array([[a, 0, 0], [b * cosines[2], b * sine, 0], third])


#: Of each system two cells that the tests of all groups take.
CELLS = {
    "triclinic": (cell(6, 7, 5, 80, 95, 105), cell(5, 4, 6, 100, 85, 70)),
    "monoclinic": (cell(6, 7, 5, 90, 105), cell(4, 5, 6, 90, 100)),
    "orthorhombic": (cell(6, 7, 5), cell(7, 5, 6)),
    "tetragonal": (cell(6, 6, 5), cell(5, 5, 6)),
    "trigonal": (cell(6, 6, 5, gamma=120), cell(5, 5, 12, gamma=120)),
    "hexagonal": (cell(6, 6, 5, gamma=120), cell(5, 5, 12, gamma=120)),
    "cubic": (cell(5, 5, 5), cell(6, 6, 6)),
}


def halls() -> dict[int, int]:
    """The Hall number of each space group's first, standard setting."""
    found: dict[int, int] = {}
    for hall in range(1, 531):
        found.setdefault(spglib.get_spacegroup_type(hall).number, hall)
    return found


HALLS = halls()


def floats(matrices) -> np.ndarray:
    return np.array([np.vectorize(float)(np.array(matrix, dtype=object)) for matrix in matrices])


def assert_same_group(found: np.ndarray, wanted: np.ndarray) -> None:
    assert len(found) == len(wanted)
    for matrix in found:
        assert np.abs(wanted - matrix).max(axis=(1, 2)).min() < 1e-9


@pytest.mark.parametrize("first", range(1, 231, 10))
def test_operations_of_every_space_group_are_those_of_the_tables_in_the_frame(first):
    for number in range(first, first + 10):
        standard = ct.crystal(ct.crystal(number).class_name)
        rotations = np.unique(spglib.get_symmetry_from_database(HALLS[number])["rotations"], axis=0)
        for lattice in CELLS[standard.system]:
            rows = lattice @ Rotation.random(rng=np.random.default_rng(number)).as_matrix().T
            axes = ct.ieee_frame(rows, number)
            assert_close(axes @ axes.T, np.eye(3))
            assert np.linalg.det(axes) > 0
            columns = axes @ rows.T
            assert_same_group(columns @ rotations @ np.linalg.inv(columns), floats(standard.elements))


def test_the_frame_turns_with_the_lattice():
    matrix = Rotation.random(rng=np.random.default_rng(0)).as_matrix()
    for system, name in (("triclinic", "1"), ("monoclinic", "2/m"), ("orthorhombic", "mm2"), ("trigonal", "31m")):
        for lattice in CELLS[system]:
            assert_close(ct.ieee_frame(lattice @ matrix.T, name) @ matrix, ct.ieee_frame(lattice, name))


def test_quartz_has_x_along_a_twofold_axis_and_z_along_c():
    lattice = cell(4.913, 4.913, 5.405, gamma=120)
    axes = ct.ieee_frame(lattice, 152)  # P3_121
    assert_close(axes, np.eye(3))
    # written with y along a, its stiffness has another form; the frame brings back that of the tables
    entry = ct.catalogue["elastic stiffness"]
    quartz = ct.crystal("32").invariants(entry).tensor([86.8, 105.8, 7.0, 11.9, -18.0, 58.2])
    quarter = ct.rotation(axis=[0, 0, 1], angle=90, degrees=True)
    turned = ct.turn(quartz, quarter)
    back = ct.turn(turned, ct.ieee_frame(lattice @ quarter.T, "32"))
    assert_close(back, quartz, scale=100)


def test_lithium_niobate_has_x_normal_to_a_mirror_in_both_cells():
    hexagonal = cell(5.148, 5.148, 13.863, gamma=120)  # R3c
    a, b, c = hexagonal
    rhombohedral = np.array([2 * a + b + c, -a + b + c, -a - 2 * b + c]) / 3
    assert_close(ct.ieee_frame(hexagonal, 161), np.eye(3))
    assert_close(ct.ieee_frame(rhombohedral, 161), np.eye(3))
    mirror = np.diag([-1, 1, 1])
    image = np.round(rhombohedral @ mirror @ np.linalg.inv(rhombohedral), 9)
    assert (image == image.round()).all()  # the mirror normal to X maps the lattice to itself


def test_monoclinic_axes_are_renamed_so_that_c_is_the_shorter_and_beta_obtuse():
    gypsum = cell(5.68, 15.18, 6.29, 90, 113.8)  # a < c here
    axes = ct.ieee_frame(gypsum, 15)
    x, y, z = axes
    assert_close(z, gypsum[0] / 5.68)
    assert abs(y @ gypsum[1]) == pytest.approx(15.18)
    assert x @ gypsum[2] > 0 > z @ gypsum[2]
    assert_close(ct.ieee_frame(gypsum[[2, 0, 1]], "112/m"), axes)  # the same lattice with the unique axis called c


def test_orthorhombic_axes_are_named_by_length_and_a_polar_one_is_z():
    lattice = cell(5, 4, 6)
    x, y, z = ct.ieee_frame(lattice, "mmm")
    assert np.abs([x[0], y[2], z[1]]) == pytest.approx(1)
    x, y, z = ct.ieee_frame(lattice, "mm2")
    assert np.abs([x[1], y[0], z[2]]) == pytest.approx(1)
    x, y, z = ct.ieee_frame(lattice, "2mm")
    assert np.abs([x[1], y[2], z[0]]) == pytest.approx(1)


def test_triclinic_axes_have_y_normal_to_c_and_a():
    lattice = cell(8.12, 12.84, 7.13, 94.3, 116.6, 87.7)  # c < a < b already
    x, y, z = ct.ieee_frame(lattice, "-1")
    assert_close(z, lattice[2] / 7.13)
    assert_close(y @ lattice[[0, 2]].T, np.zeros(2), scale=10)
    assert x @ lattice[0] > 0 and y @ lattice[1] > 0


def test_frames_by_their_axes():
    lattice = cell(6, 7, 5, 80, 95, 105)
    assert_close(ct.lattice_frame(lattice, "X||a, Z||c*"), np.eye(3))
    reciprocal = np.linalg.inv(lattice).T
    axes = ct.lattice_frame(lattice, "x ∥ a*, z ∥ c")
    assert_close(axes[0], reciprocal[0] / np.linalg.norm(reciprocal[0]))
    assert_close(axes[2], lattice[2] / 5)
    assert_close(ct.lattice_frame(cell(4, 5, 6), "X||a,Y||b,Z||c"), np.eye(3))


@pytest.mark.parametrize(
    "lattice, axes, message",
    [
        (cell(6, 7, 5, 80, 95, 105), "X||a, Y||b", "X and Y of .* are at 105.00 degrees"),
        (cell(4, 5, 6), "X||a", "two axes are needed"),
        (cell(4, 5, 6), "X||a, Z||d", r"'Z\|\|d' in"),
        (cell(4, 5, 6), "X||a, X||b", r"'X\|\|b' in"),
        (cell(4, 5, 6), "X||b, Y||a, Z||c", "left-handed"),
        (np.eye(2), "X||a, Z||c*", r"got the shape \(2, 2\)"),
        (np.ones((3, 3)), "X||a, Z||c*", "linearly dependent"),
    ],
)
def test_axes_that_make_no_frame(lattice, axes, message):
    with pytest.raises(ct.LatticeError, match=message):
        ct.lattice_frame(lattice, axes)


@pytest.mark.parametrize(
    "lattice, name, message",
    [
        (
            cell(4, 5, 6),
            "m-3m",
            "a conventional cubic cell for m-3m has a = b = c, alpha 90, beta 90, gamma 90; .* 4, 5, 6",
        ),
        (cell(5, 5, 5, 60, 60, 60), "m-3m", "conventional cubic cell"),
        (cell(5, 5, 6), "32", "gamma 120"),
        (cell(4, 5, 6, 90, 100), "112/m", "alpha 90, beta 90; .* 100"),
        (cell(5, 6, 5), "4/m", "a = b"),
        (cell(5, 5, 5), "m-3-5", "32 crystal classes"),
    ],
)
def test_lattices_that_are_none_of_the_class(lattice, name, message):
    with pytest.raises(ct.LatticeError, match=message):
        ct.ieee_frame(lattice, name)


def test_a_class_that_is_none():
    with pytest.raises(ct.PointGroupError, match="cubicc"):
        ct.ieee_frame(np.eye(3), "cubicc")
    quarter = [[0, -1, 0], [1, 0, 0], [0, 0, 1]]
    with pytest.raises(ct.LatticeError, match="32 turned"):
        ct.ieee_frame(np.eye(3), ct.crystal("32").turned(quarter))

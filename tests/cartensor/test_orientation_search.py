"""Tensors in any orientation: the class is found again, with its constants and its frame."""

import numpy as np
import pytest
import torch
from scipy.optimize import least_squares, minimize
from scipy.spatial.transform import Rotation
from scipy.stats import chi2

import cartensor as ct
from carnet.testing import assert_close
from cartensor import CRYSTAL_CLASSES, LIMITING_GROUPS, orientation_search
from cartensor.goodness_of_fit import chi_square_survival
from cartensor.point_groups import ORIENTATIONS

ELASTIC, PIEZOELECTRIC = "ijkl=jikl=klij", "ijk=ikj"
CLASSES = (*CRYSTAL_CLASSES, *LIMITING_GROUPS)
STIFFNESS = ct.catalogue["elastic stiffness"]

#: Class of fewest constants that some frame brings a generic elastic tensor of a Laue class to: the eight of
#: S. Forte, M. Vianello, J. Elasticity 43, 81 (1996); 4/m and -3 have one constant less in a turned frame.
ELASTIC_CLASS = {
    "-1": "-1", "2/m": "2/m", "mmm": "mmm", "4/m": "4/mmm", "4/mmm": "4/mmm", "-3": "-3m", "-3m": "-3m", "6/m": "6/mmm",
    "6/mmm": "6/mmm", "m-3": "m-3m", "m-3m": "m-3m", "∞/m": "6/mmm", "∞/mm": "6/mmm", "∞∞m": "∞∞m",
}  # fmt: skip
#: The same for piezoelectric tensors, which do not tell 4, 6 and ∞ apart.
PIEZOELECTRIC_CLASS = {
    "1": "1", "2": "2", "m": "m", "222": "222", "mm2": "mm2", "4": "6", "-4": "-4", "422": "622", "4mm": "6mm",
    "-42m": "-42m", "3": "3", "32": "32", "3m": "3m", "6": "6", "-6": "-6m2", "622": "622", "6mm": "6mm",
    "-6m2": "-6m2", "23": "-43m", "-43m": "-43m", "∞": "6", "∞m": "6mm", "∞2": "622",
}  # fmt: skip


def random_rotation(seed: int) -> np.ndarray:
    return Rotation.random(rng=np.random.default_rng(seed)).as_matrix()


def turned_tensor(name: str, symmetry: str, parity: str, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """A random tensor of a class, turned, and the rotation that turned it."""
    allowed = ct.crystal(name).invariants(symmetry, parity)
    values = np.random.default_rng(seed).uniform(-2, 2, allowed.n_constants)
    matrix = random_rotation(seed)
    return ct.turn(allowed.tensor(values), matrix), matrix


@pytest.mark.parametrize(
    "symmetry, parity", [("ij", "polar"), ("ij", "axial"), (PIEZOELECTRIC, "polar"), (ELASTIC, "polar")]
)
@pytest.mark.parametrize("name", CLASSES)
def test_a_turned_tensor_of_every_class_is_found_again(name, symmetry, parity):
    tensor, matrix = turned_tensor(name, symmetry, parity, CLASSES.index(name))
    found = ct.closest_class(tensor, symmetry, parity)
    if not tensor.any():  # the class allows no other one, and every class allows this
        assert set(found.distances.values()) == {0}
        return
    assert found.distances[name] < 1e-12
    if symmetry == ELASTIC:
        assert found.best(1e-9).class_name == ELASTIC_CLASS[ct.crystal(name).laue]
    if symmetry == PIEZOELECTRIC:
        assert found.best(1e-9).class_name == PIEZOELECTRIC_CLASS[name]
    allowed = ct.crystal(found.frames[name]).invariants(symmetry, parity)
    rotation = found.rotations[name]
    constants = np.array(list(found.fit(name).values()))
    assert_close(rotation @ rotation.T, np.eye(3))
    assert np.allclose(ct.turn(allowed.tensor(constants), rotation.T), tensor, atol=1e-10)
    assert np.allclose(found.nearest(name), tensor, atol=1e-10)
    # in the frame in which the tensor was made
    again = ct.turn(ct.turn(tensor, matrix.T), rotation @ matrix)
    assert np.allclose(allowed.fit(again), constants, atol=1e-8)


@pytest.mark.parametrize(
    "symmetry, parity", [("ij=ji", "polar"), ("ij=ji", "axial"), (PIEZOELECTRIC, "polar"), (ELASTIC, "polar")]
)
@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 8))])
def test_noise_moves_a_tensor_no_further_from_its_class_than_its_size(symmetry, parity, seed):
    """In any unit and with noise of any size: the class keeps its distance, and no one with more constants is taken."""
    for place, name in enumerate(CLASSES):
        chance = np.random.default_rng([seed, place])
        allowed = ct.crystal(name).invariants(symmetry, parity)
        exact = allowed.tensor(chance.normal(size=allowed.n_constants) * 10 ** chance.uniform(-8, 8))
        if not exact.any():
            continue
        exact = ct.turn(exact, Rotation.random(rng=chance).as_matrix())
        noise = ct.crystal("1").invariants(symmetry, parity).project(chance.normal(size=exact.shape))
        noise *= 10 ** chance.uniform(-7, -0.3) * np.linalg.norm(exact) / np.linalg.norm(noise)
        size = np.linalg.norm(noise) / np.linalg.norm(exact + noise)
        found = ct.closest_class(exact + noise, symmetry, parity)
        assert found.distances[name] < 1.0001 * size, name
        best = ct.crystal(found.best(1.0001 * size).name).invariants(symmetry, parity)
        assert best.n_constants <= allowed.n_constants, name
        assert np.linalg.norm(found.nearest(name) - exact) < 2.01 * np.linalg.norm(noise), name


@pytest.mark.parametrize(
    "name, symmetry",
    [(name, ELASTIC) for name in ("2/m", "mmm", "4/mmm", "-3m", "m-3m")]
    + [(name, PIEZOELECTRIC) for name in ("2", "m", "222", "mm2", "-4", "-42m", "3", "32", "3m", "-6m2", "-43m")],
)
def test_the_rotation_is_found_up_to_what_maps_the_group_to_itself(name, symmetry):
    tensor, matrix = turned_tensor(name, symmetry, "polar", 7)
    difference = ct.closest_class(tensor, symmetry).rotations[name] @ matrix
    elements = np.array([np.vectorize(float)(np.array(g, dtype=object)) for g in ct.crystal(name).elements])
    for image in difference @ elements @ difference.T:
        assert np.abs(elements - image).max(axis=(1, 2)).min() < 1e-8


@pytest.mark.parametrize("tensor", ["magnetoelectric", "piezomagnetic", "magnetization"])
def test_turned_c_tensors_of_magnetic_classes_are_found_again(tensor):
    for place, name in enumerate(ct.MAGNETIC_CLASSES):
        allowed = ct.crystal(name).invariants(tensor)
        if place % 4 or not allowed.n_constants:
            continue
        chance = np.random.default_rng(place)
        turned = ct.turn(
            allowed.tensor(chance.normal(size=allowed.n_constants)), Rotation.random(rng=chance).as_matrix(), tensor
        )
        found = ct.closest_class(turned, tensor)
        assert found.distances[name] < 1e-12
        assert ct.crystal(found.best(1e-9).name).invariants(tensor).n_constants <= allowed.n_constants
        assert np.allclose(found.nearest(name), turned, atol=1e-10)


def test_copper_turned_at_random_is_cubic_with_its_three_constants():
    matrix = random_rotation(3)
    copper = ct.turn(ct.cubic_stiffness(168.4, 121.4, 75.4), matrix, STIFFNESS, notation="voigt")
    found = ct.closest_class(copper, STIFFNESS)
    assert found.best().name == "m-3m"
    assert found.fit(found.best()) == pytest.approx({"C11": 168.4, "C12": 121.4, "C44": 75.4}, abs=1e-8)
    axes = np.abs(found.rotations["m-3m"] @ matrix)  # the axes of the crystal, in some order
    assert np.allclose(np.sort(axes, axis=1), [[0, 0, 1]] * 3, atol=1e-8)


@pytest.mark.parametrize("name", ORIENTATIONS)
@pytest.mark.parametrize("symmetry", ["ij", PIEZOELECTRIC, ELASTIC])
def test_orientations_that_have_a_name_are_met_exactly(name, symmetry):
    allowed = ct.crystal(name).invariants(symmetry)
    values = np.random.default_rng(1).uniform(1, 2, allowed.n_constants)
    found = ct.closest_class(allowed.tensor(values), symmetry)
    class_name = ct.crystal(name).class_name
    assert found.distances[class_name] < 1e-14
    assert (found.rotations[class_name] == np.eye(3)).all()
    # 32 and 312, say, allow the same elastic tensors as the class itself or others: the constants tell
    assert_close(
        ct.crystal(found.frames[class_name]).invariants(symmetry).tensor(list(found.fit(class_name).values())),
        allowed.tensor(values),
    )
    if ct.crystal(class_name).invariants(symmetry).basis != allowed.basis:
        assert found.frames[class_name] == name or symmetry != PIEZOELECTRIC


@pytest.mark.parametrize("symmetry", [PIEZOELECTRIC, ELASTIC])
def test_distances_of_any_tensor_are_ordered_as_the_groups_are(symmetry):
    chains = [("1", "2", "222", "23", "-43m"), ("1", "m", "mm2", "4mm", "∞m"), ("1", "3", "32", "622", "∞2"),
              ("1", "-1", "2/m", "mmm", "4/mmm", "m-3m", "∞∞m"), ("3", "3m", "-3m", "m-3m"),
              ("3", "6", "6/mmm", "∞/mm")]  # fmt: skip
    for seed in range(3):
        tensor = np.random.default_rng(seed).normal(size=(3,) * len(symmetry.partition("=")[0]))
        best, given = ct.closest_class(tensor, symmetry), ct.closest_class(tensor, symmetry, frame="given")
        for chain in chains:
            distances = [best.distances[name] for name in chain]
            assert (np.diff(distances) > -1e-9).all()
        assert all(best.distances[name] <= given.distances[name] + 1e-12 for name in CLASSES)


@pytest.mark.parametrize("name", ["2/m", "mmm", "-3m", "4/mmm", "∞/mm", "m-3m"])
def test_no_random_start_finds_a_nearer_frame(name):
    tensor = ct.crystal("1").invariants(ELASTIC).project(np.random.default_rng(4).normal(size=(3,) * 4))
    allowed = ct.crystal(name).invariants(ELASTIC)
    forbidden = np.eye(81) - np.stack([allowed.project(unit).ravel() for unit in np.eye(81).reshape(-1, 3, 3, 3, 3)])

    def distance(vector):
        matrix = Rotation.from_rotvec(vector).as_matrix()
        pair = np.kron(matrix, matrix)
        return np.linalg.norm(forbidden @ (pair @ tensor.reshape(9, 9) @ pair.T).ravel()) / np.linalg.norm(tensor)

    starts = Rotation.random(25, rng=np.random.default_rng(0)).as_rotvec()
    nearest = min(minimize(distance, start, method="BFGS").fun for start in starts)
    assert ct.closest_class(tensor, ELASTIC).distances[name] <= nearest + 1e-7


def test_distances_do_not_depend_on_the_frame_of_the_tensor():
    tensor = np.random.default_rng(2).normal(size=(3, 3, 3))
    one = ct.closest_class(tensor, PIEZOELECTRIC)
    other = ct.closest_class(ct.turn(tensor, random_rotation(1)), PIEZOELECTRIC)
    assert list(one.distances.values()) == pytest.approx(list(other.distances.values()), abs=1e-9)


def test_a_small_part_decides_about_the_frame_that_a_large_one_leaves_free():
    uniaxial = ct.crystal("∞/mm").invariants(ELASTIC).tensor([87, 106, 7, 12, 58])
    trigonal = ct.crystal("-3m").invariants(ELASTIC)
    tensor = uniaxial + trigonal.tensor({name: 0.001 * (name == "T14") for name in trigonal.constants})
    turned = ct.turn(tensor, random_rotation(8))
    found = ct.closest_class(turned, ELASTIC)
    assert found.distances["-3m"] < 1e-12 < 1e-6 < found.distances["6/mmm"]
    assert abs(found.fit("-3m")["T14"]) == pytest.approx(0.001, rel=1e-6)


def test_a_tensor_in_the_frame_of_its_class_is_not_turned():
    for name in ("2/m", "mmm", "4/m", "-3m", "6/mmm", "m-3m"):
        allowed = ct.crystal(name).invariants(ELASTIC)
        found = ct.closest_class(allowed.tensor(np.arange(1.0, allowed.n_constants + 1)), ELASTIC)
        assert np.allclose(found.rotations[name], np.eye(3), atol=1e-12)


def test_traceless_tensors_count_the_constants_that_physics_leaves():
    gradient = ct.catalogue["electric field gradient"]
    found = ct.closest_class(ct.turn(np.diag([-1.0, -1.0, 2.0]), random_rotation(0)), gradient)
    assert found.constants["6/mmm"] == 1 and found.best().name == "6/mmm"
    for name in CLASSES:
        assert found.constants[name] == ct.crystal(name).invariants(gradient).n_constants


def test_complex_tensors_keep_their_imaginary_part():
    axes = random_rotation(5)
    tensor = ct.turn(np.diag([2.0, 2.0, 3.0]) + 0.5j * np.diag([1.0, 2.0, 4.0]), axes)
    found = ct.closest_class(tensor, "ij=ji")
    assert found.best().name == "mmm"
    assert sorted(found.fit("mmm").values(), key=abs) == pytest.approx([2 + 0.5j, 2 + 1j, 3 + 2j])


@pytest.mark.parametrize("size", [1e-250, 1e-30, 1e200])
def test_the_unit_of_a_tensor_does_not_matter(size):
    tensor, _ = turned_tensor("3m", PIEZOELECTRIC, "polar", 3)
    assert ct.closest_class(size * tensor, PIEZOELECTRIC).best().name == "3m"


def test_torch_tensors_with_gradients_are_read():
    turned = ct.turn(torch.diag(torch.tensor([2.0, 2.0, 3.0])), random_rotation(1)).requires_grad_()
    assert ct.closest_class(turned, "ij=ji").best(1e-5).name == "6/mmm"


@pytest.mark.slow
@pytest.mark.parametrize("symmetry", [PIEZOELECTRIC, ELASTIC, "ijkl=jikl=ijlk"])
def test_many_more_starts_find_no_nearer_frame(symmetry, monkeypatch):
    for seed in range(40):
        tensor = np.random.default_rng(seed).normal(size=(3,) * len(symmetry.partition("=")[0]))
        found = ct.closest_class(tensor, symmetry).distances
        with monkeypatch.context() as more:
            more.setattr(orientation_search, "STARTS", 200)
            more.setattr(orientation_search, "APART", 9.0)
            assert found == pytest.approx(ct.closest_class(tensor, symmetry).distances, abs=1e-8)


# -- forms -------------------------------------------------------------------------------------------------------


def test_forms_of_six_components_are_the_tensor():
    random = np.random.default_rng(0)
    for name, shape in (("elastic compliance", (6, 6)), ("piezoelectric modulus", (3, 6)), ("thermal expansion", (6,))):
        entry, array = ct.catalogue[name], random.normal(size=shape)
        array = array + array.T if shape == (6, 6) else array
        full = ct.from_voigt(array, entry)
        allowed = ct.crystal("3m").invariants(entry)
        assert_close(allowed.fit(array), allowed.fit(full))
        assert_close(allowed.fit(np.stack([array, array]))[1], allowed.fit(full))
        assert_close(allowed.project(array), ct.to_voigt(allowed.project(full), entry))
        mandel = ct.to_mandel(full, entry)
        assert_close(allowed.fit(mandel, "mandel"), allowed.fit(full))
        assert_close(allowed.project(mandel, "mandel"), ct.to_mandel(allowed.project(full), entry))
        wanted = ct.closest_class(full, entry).distances
        assert ct.closest_class(array, entry).distances == pytest.approx(wanted, abs=1e-9)
        assert ct.closest_class(mandel, entry, notation="mandel").distances == pytest.approx(wanted, abs=1e-9)


def test_six_components_without_a_convention_are_refused():
    with pytest.raises(ValueError, match=r"got the shape \(6, 6\), which needs its notation: notation='voigt'"):
        ct.closest_class(np.eye(6), ELASTIC)
    by_name = ct.closest_class(np.diag([1, 1, 1, 2, 2, 2]), ELASTIC, notation="voigt", voigt="strain")
    assert by_name.best().name == "∞∞m"
    with pytest.raises(ct.NotationError, match="'full', 'voigt', 'mandel', got 'kelvin'"):
        ct.crystal("1").invariants(ELASTIC).fit(np.eye(6), "kelvin")


@pytest.mark.parametrize(
    "arguments, message",
    [
        ({"frame": "any"}, "frame is 'best' or 'given', got 'any'"),
        ({"metric": "euclidean"}, "metric is 'frobenius' or 'log-euclidean', got 'euclidean'"),
        ({"uncertainty": 0}, "not a positive number"),
        ({"uncertainty": np.ones((6, 6))}, r"shape \(3, 3\), got the shape \(6, 6\)"),
        ({"uncertainty": np.nan}, "not a positive number"),
        ({"notation": "kelvin"}, "'kelvin'|one tensor"),
    ],
)
def test_words_that_have_another_name(arguments, message):
    with pytest.raises(ValueError, match=message):
        ct.closest_class(np.eye(3), "ij=ji", **arguments)
    with pytest.raises(KeyError, match="no distance to 'cubic'"):
        ct.closest_class(np.eye(3), "ij=ji").fit("cubic")


# -- the log-Euclidean metric --------------------------------------------------------------------------------------


def test_stiffness_and_compliance_are_at_one_log_euclidean_distance():
    random = np.random.default_rng(0)
    noise = random.normal(size=(6, 6))
    stiffness = ct.turn(
        ct.cubic_stiffness(168.4, 121.4, 75.4) + noise + noise.T, random_rotation(2), STIFFNESS, notation="voigt"
    )
    one = ct.closest_class(stiffness, STIFFNESS, metric="log-euclidean")
    other = ct.closest_class(np.linalg.inv(stiffness), ct.catalogue["elastic compliance"], metric="log-euclidean")
    assert list(one.distances.values()) == pytest.approx(list(other.distances.values()), abs=1e-9)
    for name in ("m-3m", "-3m", "∞∞m"):
        assert np.allclose(one.nearest(name) @ other.nearest(name), np.eye(6), atol=1e-8)
    scaled = ct.closest_class(1000 * stiffness, STIFFNESS, metric="log-euclidean")
    assert scaled.distances["mmm"] == pytest.approx(one.distances["mmm"], abs=1e-9)


def test_the_log_euclidean_distance_of_a_diagonal_tensor():
    found = ct.closest_class(np.diag([1.0, np.e, np.e**2]), "ij=ji", metric="log-euclidean")
    assert found.distances["m-3m"] == pytest.approx(np.sqrt(2))
    assert found.fit("m-3m") == pytest.approx({"T11": np.e})


@pytest.mark.parametrize(
    "tensor, symmetry, parity",
    [
        (np.diag([1.0, 2, -3]), "ij=ji", "polar"),
        (np.zeros((3, 3)), "ij=ji", "polar"),
        (np.eye(3), "ij=ji", "axial"),
        (np.arange(9.0).reshape(3, 3), "ij", "polar"),
        (np.ones((3, 3, 3)), PIEZOELECTRIC, "polar"),
    ],
)
def test_what_has_no_logarithm_is_refused(tensor, symmetry, parity):
    with pytest.raises(ValueError, match="positive definite polar tensors"):
        ct.closest_class(tensor, symmetry, parity, metric="log-euclidean")


# -- uncertainties -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("freedom", range(1, 9))
def test_the_survival_function_is_that_of_scipy(freedom):
    assert chi_square_survival(1e300, freedom) == 0
    for value in (0.0, 0.3, 4.0, 40.0):
        assert chi_square_survival(value, freedom) == pytest.approx(chi2.sf(value, freedom), rel=1e-10)


def test_classes_that_the_data_exclude():
    random = np.random.default_rng(3)
    errors = random.uniform(0.2, 1.0, (6, 6))
    errors = (errors + errors.T) / 2
    quartz = ct.crystal("-3m").invariants(STIFFNESS).tensor([86.8, 105.8, 7.0, 11.9, 18.0, 58.2])
    exact = ct.turn(ct.to_voigt(quartz, STIFFNESS), random_rotation(4), STIFFNESS, notation="voigt")
    noise = np.triu(random.normal(size=(6, 6)) * errors)
    measured = exact + noise + np.triu(noise, 1).T
    found = ct.closest_class(measured, STIFFNESS, uncertainty=errors)
    assert {"-3m", "32", "3", "2/m", "1"} <= set(found.not_excluded())
    assert found.not_excluded()[0] == "-3m"
    assert not {"6/mmm", "m-3m", "4/mmm", "mmm", "∞∞m"} & set(found.not_excluded())
    # twelve constants of a monoclinic tensor in its best frame and three angles, six and three of a trigonal one
    freedom = found.degrees_of_freedom
    assert [freedom[name] for name in ("1", "2/m", "mmm", "-3m", "3", "6/mmm", "m-3m", "∞∞m")] == [
        0,
        6,
        9,
        12,
        12,
        14,
        15,
        19,
    ]
    assert found.p_values["1"] == 1 and found.chi_squares["1"] < 1e-12
    given = ct.closest_class(measured, STIFFNESS, uncertainty=errors, frame="given")
    assert given.degrees_of_freedom["-3m"] == 15 and given.not_excluded() == ["-1", "1"]
    with pytest.raises(ValueError, match="closest_class\\(..., uncertainty=...\\)"):
        ct.closest_class(measured, STIFFNESS).not_excluded()


def test_chi_square_of_a_class_that_holds_has_the_mean_of_its_degrees_of_freedom():
    random, errors = np.random.default_rng(0), np.array([0.1, 0.2, 0.3, 0.1, 0.2, 0.1])
    exact = ct.to_voigt(ct.turn(np.diag([2.0, 2.0, 9.0]), random_rotation(6)), "ij=ji")
    values = []
    for _ in range(40):
        found = ct.closest_class(exact + random.normal(size=6) * errors, "ij=ji", notation="voigt", uncertainty=errors)
        values.append(found.chi_squares["6/mmm"])
    assert found.degrees_of_freedom["6/mmm"] == 2
    assert np.mean(values) == pytest.approx(2, abs=3 * 2 / np.sqrt(40))


def test_the_chi_square_of_one_class_is_that_of_a_fit_by_scipy():
    random, errors = np.random.default_rng(1), np.array([0.5, 0.02, 0.1, 0.3, 0.05, 2.0])
    measured = (
        ct.to_voigt(ct.turn(np.diag([2.0, 2.0, 3.0]), random_rotation(9)), "ij=ji") + random.normal(size=6) * errors
    )

    def misfits(parameters):
        axes = Rotation.from_rotvec(parameters[:3]).as_matrix()
        tensor = axes @ np.diag([parameters[3], parameters[3], parameters[4]]) @ axes.T
        return (ct.to_voigt(tensor, "ij=ji") - measured) / errors

    starts = np.column_stack([Rotation.random(20, rng=random).as_rotvec(), np.full((20, 2), 2.5) + [-0.5, 0.5]])
    smallest = min(2 * least_squares(misfits, start).cost for start in starts)
    found = ct.closest_class(measured, "ij=ji", notation="voigt", uncertainty=errors)
    assert found.chi_squares["6/mmm"] == pytest.approx(smallest, abs=1e-6)


def test_components_that_were_not_measured_exclude_nothing():
    tensor, errors = np.diag([1.0, 1.0, 5.0]), np.full((3, 3), 0.1)
    errors[2, 2] = np.inf
    found = ct.closest_class(tensor, "ij=ji", uncertainty=errors, frame="given")
    assert found.degrees_of_freedom["m-3m"] == 4 and "m-3m" in found.not_excluded()
    assert "m-3m" not in ct.closest_class(tensor, "ij=ji", uncertainty=0.1).not_excluded()

"""The class that describes a measured tensor with the fewest constants."""

import numpy as np
import pytest

import cartensor as ct
from cartensor import CRYSTAL_CLASSES

ELASTIC = "ijkl=jikl=klij"
#: Classes of largest order that allow different elastic tensors.
ELASTIC_FORMS = ["-1", "2/m", "mmm", "4/m", "4/mmm", "-3", "-3m", "6/mmm", "m-3m", "∞∞m"]


@pytest.mark.parametrize("name", ELASTIC_FORMS)
def test_finds_the_class_a_tensor_was_made_in(name):
    random = np.random.default_rng(3)
    invariants = ct.crystal(name).invariants(ELASTIC)
    tensor = invariants.tensor(random.normal(size=invariants.n_constants))
    found = ct.closest_class(tensor, ELASTIC, frame="given")
    assert found.best().name == name
    assert found.distances[name] < 1e-12 and len(found.distances) == 39
    noisy = ct.closest_class(tensor + 1e-4 * random.normal(size=tensor.shape), ELASTIC, frame="given")
    assert noisy.best(1e-2).name == name
    assert noisy.best(1e-9).name == "-1"


def test_polarity_matters():
    piezoelectric = ct.crystal("3m").invariants("ijk=ikj")
    tensor = piezoelectric.tensor(np.arange(1.0, 5.0))
    assert ct.closest_class(tensor, "ijk=ikj").best().name == "3m"


def test_distances_are_those_of_the_projections():
    tensor = np.random.default_rng(0).normal(size=(3, 3))
    symmetric = (tensor + tensor.T) / 2
    found = ct.closest_class(tensor, "ij=ji")
    deviator = symmetric - np.eye(3) * np.trace(symmetric) / 3
    assert np.isclose(found.distances["m-3m"], np.linalg.norm(deviator) / np.linalg.norm(symmetric))
    assert found.distances["1"] < 1e-15
    assert all(0 <= found.distances[name] <= 1 for name in CRYSTAL_CLASSES)
    assert str(found).split("\n")[0] == "class  constants  distance"


def test_zero_tensor():
    assert ct.closest_class(np.zeros((3, 3, 3)), "ijk=ikj").best().name == "m-3m"


@pytest.mark.parametrize("tensor", [np.zeros((6, 6)), np.zeros((2, 3, 3, 3, 3)), np.full((3,) * 4, np.nan)])
def test_wrong_tensors(tensor):
    with pytest.raises(ValueError, match="one tensor of shape"):
        ct.closest_class(tensor, ELASTIC)


def test_a_tensor_that_is_not_finite_is_not_told_of_its_notation():
    with pytest.raises(ValueError, match=r"got the shape \(6, 6\) with numbers that are not finite$"):
        ct.closest_class(np.full((6, 6), np.nan), "elastic stiffness")
    with pytest.raises(ValueError, match=r"got the shape \(6, 6\), which needs its notation"):
        ct.closest_class(np.eye(6), "ijkl=jikl=klij")

"""A package of a small potential, which takes a while to compile: made once for all tests that use it, in all processes."""

import importlib
import os
import sys

import pytest
from filelock import lock_descriptor

SMALL = {"channels": 4, "radial_hidden": (4, 4), "readout_hidden": (4,), "cutoff": 3.5, "max_weight": 1, "degree": 2}


@pytest.fixture(scope="session")
def tiny_model():
    from carnet import ModelConfig
    from tests.carnet.small_models import random_model

    return random_model(ModelConfig(path_set="lite", radial_knots=16, zbl=True, **SMALL))


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory, tiny_model):
    """The package of the model, importable as ``tiny_potential``."""
    from carnet import describe_potential
    from codegen import write_package
    from tests.carnet.small_models import MOLECULE

    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:  # whose folders lie in one
        shared = shared.parent
    place = shared / "packages"
    place.mkdir(exist_ok=True)
    with (place / ".lock").open("ab") as lock:
        lock_descriptor(lock.fileno())
        if not (place / "tiny_potential").exists():
            write_package(describe_potential(tiny_model, "tiny", [MOLECULE]), place / "tiny_potential", "a test")
    sys.path.insert(0, str(place))
    yield place / "tiny_potential"
    sys.path.remove(str(place))


@pytest.fixture(scope="session")
def tiny_package(tiny_folder):
    return importlib.import_module(tiny_folder.name)

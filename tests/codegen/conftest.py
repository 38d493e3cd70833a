"""A package of a small potential, which takes a while to compile: made once for all tests that use it."""

import importlib
import sys

import pytest

SMALL = {"channels": 4, "radial_hidden": (4, 4), "readout_hidden": (4,), "cutoff": 3.5, "max_weight": 1, "degree": 2}


@pytest.fixture(scope="session")
def tiny_model():
    from carnet.model.config import ModelConfig
    from tests.carnet.small_models import random_model

    return random_model(ModelConfig(path_set="lite", radial_knots=16, zbl=True, **SMALL))


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory, tiny_model):
    """The package of the model, importable as ``tiny_potential``."""
    from carnet.model.export import describe
    from codegen.potential.package import write_package
    from tests.carnet.small_models import MOLECULE

    place = tmp_path_factory.mktemp("packages")
    write_package(describe(tiny_model, "tiny", [MOLECULE]), place / "tiny_potential", "a test")
    sys.path.insert(0, str(place))
    yield place / "tiny_potential"
    sys.path.remove(str(place))


@pytest.fixture(scope="session")
def tiny_package(tiny_folder):
    return importlib.import_module(tiny_folder.name)

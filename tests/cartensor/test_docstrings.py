"""The examples in docstrings."""

import doctest
import importlib
import pkgutil

import pytest

import cartensor

MODULES = [module.name for module in pkgutil.iter_modules(cartensor.__path__) if module.name != "__main__"]


@pytest.mark.parametrize("name", MODULES)
def test_examples(name):
    assert not doctest.testmod(importlib.import_module(f"cartensor.{name}")).failed


def test_the_example_of_the_package():
    assert doctest.testmod(cartensor).attempted and not doctest.testmod(cartensor).failed

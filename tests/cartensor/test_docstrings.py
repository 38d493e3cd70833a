"""The examples in docstrings."""

import doctest
import importlib

import pytest

MODULES = ["crystals", "constant_table", "class_distances", "invariants", "moduli", "surfaces"]


@pytest.mark.parametrize("name", MODULES)
def test_examples(name):
    outcome = doctest.testmod(importlib.import_module(f"cartensor.{name}"))
    assert outcome.attempted and not outcome.failed

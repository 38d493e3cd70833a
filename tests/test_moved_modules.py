"""Modules of version 0.1.0 are found under their old names, with a warning that says where they are."""

import importlib
import sys

import pytest

import carnet
import codegen
from carnet import train
from carnet.moved import MOVED
from codegen.moved import MOVED as MOVED_IN_CODEGEN

TABLES = {**MOVED, **MOVED_IN_CODEGEN}


@pytest.mark.parametrize("old", TABLES)
def test_an_old_name_leads_to_what_it_held(old):
    sys.modules.pop(old, None)
    with pytest.warns(DeprecationWarning, match=f"{old} has moved to"):
        module = importlib.import_module(old)
    for place in TABLES[old].split():
        found = vars(importlib.import_module(place))
        own = [name for name, value in found.items() if getattr(value, "__module__", None) == place]
        assert all(getattr(module, name) is not None for name in own)
    with pytest.raises(AttributeError, match="no attribute 'absent'"):
        module.absent


def test_names_that_people_use_are_those_of_the_faces():
    from carnet.prediction import predict
    from carnet.training.committee import train_committee

    assert (predict, train_committee) == (carnet.predict, carnet.train_committee)
    for old in ("carnet.data.ase_structures", "codegen.targets.numba.runtime"):
        sys.modules.pop(old, None)
    with pytest.warns(DeprecationWarning, match="carnet.data.reading.read"):
        from carnet.data.ase_structures import from_atoms, read_structures
    assert (from_atoms, read_structures, train) == (carnet.from_atoms, carnet.read_structures, carnet.train)
    with pytest.warns(DeprecationWarning, match="codegen.runtime.loops"):
        from codegen.targets.numba.runtime import EdgeIndex
    assert EdgeIndex is codegen.EdgeIndex


def test_a_module_that_never_was_is_absent():
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("carnet.data.ase_structure")

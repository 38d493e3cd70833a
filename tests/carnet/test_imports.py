"""Light imports: kernels and their tests must not need ASE, vesin or the model."""

import subprocess
import sys

import pytest

import carnet


LIGHT = ["carnet", "carnet.testing", "carnet.errors", "carnet.files", "carnet.data.graph"]


@pytest.mark.parametrize("module", LIGHT)
def test_module_imports_neither_ase_nor_vesin(module):
    code = (
        "import importlib, sys\n"
        "for name in ('ase', 'vesin'):\n"
        "    sys.modules[name] = None\n"  # an import of it raises ImportError
        f"importlib.import_module({module!r})\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_package_itself_imports_nothing_heavy():
    code = "import sys, carnet; sys.exit(bool({'torch', 'ase', 'numpy', 'sympy'} & set(sys.modules)))"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_public_names():
    assert set(carnet.__all__) <= set(dir(carnet))
    assert carnet.__version__.count(".") == 2
    with pytest.raises(AttributeError, match="no attribute 'CarNett'"):
        carnet.CarNett  # noqa: B018

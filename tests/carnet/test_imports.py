"""Light imports: kernels and their tests must not need ASE, vesin or the model."""

import subprocess
import sys

import pytest

import carnet

LIGHT = ["carnet", "carnet.testing.tolerances", "carnet.errors", "carnet.files.atomic", "carnet.data.graph"]


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
        carnet.CarNett


def test_kernels_run_without_the_compiler_s_import():
    """Torch's compiler takes longer to import than all kernels to load; only those who compile should wait for it."""
    code = (
        "import sys, torch\n"
        "from carnet.ops import KernelFunction\n"
        "from codegen.families import FeatureCoupling\n"
        "a = torch.ones(2, 3, 64, requires_grad=True)\n"
        "KernelFunction(FeatureCoupling(1, 1, 0))(a, a).square().sum().backward()\n"
        "sys.exit('torch._dynamo' in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)

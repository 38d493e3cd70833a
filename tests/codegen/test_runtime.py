"""The room of what generated code needs when it runs: it imports nothing above it, and kernels load nothing else."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from codegen import runtime

ABOVE = ("codegen", "cartensor", "carnet")
GENERATOR = ("jinja2", "sympy", "codegen.passes", "codegen.families", "codegen.targets", "codegen.form")


def test_its_modules_import_each_other_and_no_module_above_them():
    for path in Path(runtime.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                assert node.level <= 1, (path.name, node.lineno)
                names = [node.module] if node.level == 0 else []
            assert not [name for name in names if name.startswith(ABOVE)], (path.name, node.lineno)


def test_a_shipped_kernel_runs_without_the_generator():
    code = (
        "import sys, numpy as np\n"
        "from carnet.kernels import harmonics_2_component_numba as kernel\n"
        "from codegen.runtime.loops import run\n"
        "(made,) = run(kernel, 0, [np.array([[0.0, 0.0, 2.0]])])\n"
        "assert made[0, 0] == 1.0\n"
        f"print(*[name for name in sys.modules if name.startswith({GENERATOR!r})])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout.split() == [], done.stdout + done.stderr

"""Seconds that imports take, each in a process of its own, interleaved: ``python -m tests.benchmarks.imports``."""

from __future__ import annotations

import argparse
import subprocess
import sys

from tests.benchmarks.timing import interleaved, table

CODE = {
    "nothing": "pass",
    "import cartensor": "import cartensor",
    "import codegen": "import codegen",
    "import carnet": "import carnet",
    "a coupling": "import cartensor as ct; ct.couple(1, 1, 2)",
    "a kernel's name": "import codegen; codegen.read_spec('coupling 1 1 2')",
    "a shipped kernel": "from carnet.kernels import harmonics_3_component_numba",
    "a configuration": "from carnet import load_config",
    "a model's class": "from carnet import CarNet",
    "the calculator": "from carnet import CarNetCalculator",
    "carnet --version": "from carnet.commands.main import app; app(['--version'])",
}


def run(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def main() -> None:
    """Measure, and print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=7)
    rounds = options.parse_args().rounds
    cases = {name: (lambda code=code: run(code)) for name, code in CODE.items()}
    print(table(interleaved(cases, rounds, warm_up=1), "nothing"))


if __name__ == "__main__":
    main()

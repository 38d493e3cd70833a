"""Seconds from the start of a process to the end of its first training step: what there is to wait for before a run.

``first_steps`` runs this module with caches of its own, twice: the first process finds them empty, the second one as the first
has left them. Both run a copy of the packages, since code that was compiled before lies beside their modules too, and is used
from there wherever caches are.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

TITLES = ("empty caches, s", "of it imports", "warm, s", "of it imports")
ROOT = Path(__file__).parents[2]
COPIED = ("cartensor", "codegen", "carnet", "tests/benchmarks")


def first_steps(batch: str, engine: str, optimizer: str, overrides: Sequence[str]) -> tuple[float, float, float, float]:
    """Seconds of ``TITLES``, one thread.

    Args:
        batch: name of one of ``training_cases.BATCHES``.
        engine: that makes the steps.
        optimizer: its kind.
        overrides: "key=value" of the model.
    """
    with tempfile.TemporaryDirectory(prefix="carnet-first-step-") as folder:
        packages, cache = Path(folder, "packages"), str(Path(folder, "cache"))
        for name in COPIED:
            shutil.copytree(ROOT / name, packages / name, ignore=shutil.ignore_patterns("__pycache__"))
        (packages / "tests" / "__init__.py").touch()  # else another one might be found
        environment = {**os.environ, "PYTHONPATH": str(packages), "CARNET_CACHE": cache, "NUMBA_CACHE_DIR": cache}
        command = [sys.executable, "-m", __name__, batch, engine, optimizer, *overrides]
        empty, warm = (_run(command, packages, environment) for _ in range(2))
    return *empty, *warm


def _run(command: Sequence[str], folder: Path, environment: dict[str, str]) -> tuple[float, float]:
    """Seconds of all until the step is made, and of the imports."""
    start = time.time()
    done = subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    imported, stepped = (float(word) - start for word in done.stdout.split())
    return stepped, imported


def main(batch: str, engine: str, optimizer: str, *overrides: str) -> None:
    """Print at what times the imports and the first step were over."""
    from carnet import GraphDataset, threads
    from tests.benchmarks import training_cases as cases

    imported = time.time()
    chosen = cases.BATCHES[batch]
    config = cases.config_of(chosen, optimizer, dict(text.split("=", 1) for text in overrides))
    with threads(1):
        loop = cases.loop_of(GraphDataset(cases.labelled(chosen.structures()), config.model.cutoff), config, engine)
        loop.compile_kernels()  # what a run waits for: validations need kernels too
        loop.model.train()
        (joined,) = loop.steps.batches(1)
        loop.step(joined, "in the benchmark")
    print(imported, time.time())


if __name__ == "__main__":
    main(*sys.argv[1:])

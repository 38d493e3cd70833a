"""Times another library's potential call by call, when it is told to: the other end of ``tests.benchmarks.simulation``.

    PYTHON tests/benchmarks/simulation_peer.py problem.npz THREADS

runs in the library's own environment. Each line on standard input names a case; the answer is the seconds of one call, or
"missing" and why. Imports the standard library, NumPy, mace_case.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.benchmarks.mace_case import mace_evaluation  # noqa: E402


def main(problem: str, threads: str) -> None:
    import torch

    torch.set_num_threads(int(threads))
    with np.load(problem) as file:
        given = {name: file[name] for name in ("numbers", "positions", "cell")}
        cutoff, mean_neighbours = float(file["cutoff"]), float(file["mean_neighbours"])
    cases = {}
    for line in sys.stdin:
        hidden = line.strip()
        try:
            if hidden not in cases:
                cases[hidden], _ = mace_evaluation(**given, cutoff=cutoff, mean_neighbours=mean_neighbours, hidden=hidden)
                cases[hidden](stress=True)
            start = time.perf_counter()
            cases[hidden](stress=True)
            answer = repr(time.perf_counter() - start)
        except ImportError as error:
            answer = f"missing {error}"
        print(f"answer {answer}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Times another library's potential call by call, when it is told to: the other end of ``tests.benchmarks.simulation``.

    PYTHON tests/benchmarks/simulation_peer.py problem.npz THREADS

runs in the library's own environment, and is asked as ``tests.benchmarks.peer_process`` says.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.benchmarks.peer_potentials import CASES
from tests.benchmarks.peer_process import answer


def main(problem: str, threads: str) -> None:
    import torch

    torch.set_num_threads(int(threads))
    with np.load(problem) as file:
        given = {name: file[name] for name in ("numbers", "positions", "cell")}
        given |= {name: float(file[name]) for name in ("cutoff", "mean_neighbours")}
    answer(lambda case: CASES[case](**given))


if __name__ == "__main__":
    main(*sys.argv[1:])

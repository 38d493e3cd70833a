"""Times another library's potential call by call, when it is told to: the other end of ``tests.benchmarks.simulation``.

    PYTHON tests/benchmarks/simulation_peer.py problem.npz THREADS

runs in the library's own environment. Each line on standard input names a case; the answer is the seconds of one call, or
"missing" and why.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.benchmarks.peer_potentials import CASES


def main(problem: str, threads: str) -> None:
    import torch

    torch.set_num_threads(int(threads))
    with np.load(problem) as file:
        given = {name: file[name] for name in ("numbers", "positions", "cell")}
        given |= {name: float(file[name]) for name in ("cutoff", "mean_neighbours")}
    made = {}
    for line in sys.stdin:
        case = line.strip()
        try:
            if case not in made:
                made[case] = CASES[case](**given)
                made[case]()
            start = time.perf_counter()
            made[case]()
            answer = repr(time.perf_counter() - start)
        except ImportError as error:
            answer = f"missing {error}"
        print(f"answer {answer}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

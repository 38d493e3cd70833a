"""Time of a training step with everything that ``carnet train`` does in it: batch, loss, two derivatives, optimiser, average.

    python -m tests.benchmarks.training_step [--threads 1 2] [--repetitions 30] [--batches ethanol water ...]
        [--model max_weight=2 ...] [--peer-python PYTHON]
    python -m tests.benchmarks.training_step --first-step [--batches ethanol ...]

compares the engines of the loop with each number of threads, and mace-torch where the interpreter of an environment is given
that has it: the same structures and cutoff, call by call in turn. The acetylacetone is read from the folder that CARNET_DATA
names. ``--first-step`` tells how long one waits for the first step instead.
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from unittest.mock import patch

import torch
from ase.io import write

from carnet import GraphDataset, Structure
from codegen.runtime.jobs import Job
from tests.benchmarks.accuracy.beside_mace.sides import frame_for_mace
from tests.benchmarks.memory import in_mebibytes, peak
from tests.benchmarks.peer_process import Peer
from tests.benchmarks.timing import interleaved, table
from tests.benchmarks.training_cases import BATCHES, ENGINES, config_of, labelled, step_of
from tests.benchmarks.training_first_step import TITLES, first_steps

SAMPLE = 0.05
"""Seconds of a turn, in which steps follow each other as in a run: threads awake, caches warm."""
LONGEST = 240.0
"""Seconds that the rounds of a batch may take."""
STEPS = 30
"""Steps that the share outside of compiled loops is the median of."""
COMPILED_IN = 3
"""Calls in which TorchScript compiles."""
PEER = "mace-torch 64x0e+64x1o"


def share_outside(step: Callable[[], object]) -> float:
    """Which part of the time of a step is spent outside of the jobs that program and optimiser are."""
    inside = 0.0
    run = Job.run

    def timed(job: Job, threads: int) -> None:
        nonlocal inside
        start = time.perf_counter()
        run(job, threads)
        inside += time.perf_counter() - start

    shares = []
    with patch.object(Job, "run", timed):
        step()
        for _ in range(STEPS):
            inside, start = 0.0, time.perf_counter()
            step()
            shares.append(1 - inside / (time.perf_counter() - start))
    return statistics.median(shares)


def counted(threads: int) -> str:
    return "1 thread" if threads == 1 else f"{threads} threads"


class Peers:
    """Processes of mace-torch, one for each number of threads.

    Args:
        python: interpreter of its environment; None for no peers.
        threads: the numbers.
        datasets: by name, what is learnt from.
        folder: for the files that the processes read.
    """

    def __init__(self, python: str | None, threads: Sequence[int], datasets: Mapping[str, GraphDataset], folder: Path):
        given = {}
        for name, dataset in datasets.items():
            frames = folder / f"{name}.extxyz"
            write(frames, [frame_for_mace(structure) for structure in dataset.structures], format="extxyz")
            given[name] = {
                "frames": str(frames),
                "cutoff": dataset.cutoff,
                "mean_neighbours": dataset.mean_neighbours(),
            }
        batches = folder / "batches.json"
        batches.write_text(json.dumps(given), encoding="utf-8")
        self._processes = {
            count: Peer(python, "training_peer.py", batches, count) for count in threads if python is not None
        }

    def steps(self, batch: str) -> dict[str, Callable[[], object]]:
        """Of those that can make one; why another one cannot is printed."""
        able: dict[str, Callable[[], object]] = {}
        for count, process in self._processes.items():
            if process.seconds(batch) is None:
                print(f"\n{PEER}, {counted(count)}: left out, {process.reason}")
            else:
                able[f"{PEER}, {counted(count)}"] = lambda process=process: process.seconds(batch)
        return able

    def close(self) -> None:
        for process in self._processes.values():
            process.close()


def measure(name: str, dataset: GraphDataset, options: argparse.Namespace, peers: Peers) -> None:
    """Print the table of a batch."""
    batch = BATCHES[name]
    config = config_of(batch, options.optimizer, options.model)

    def made(engine: str, threads: int) -> Callable[[], float]:
        return step_of(dataset, config, engine, threads)

    pairs = {f"{engine}, {counted(count)}": (engine, count) for count in options.threads for engine in ENGINES}
    steps: dict[str, Callable[[], object]] = {case: made(*pair) for case, pair in pairs.items()}
    edges = sum(graph.n_edges for graph in dataset.graphs)
    print(f"\n{batch.title}, {edges} edges: {config.model}", flush=True)
    cases = {**steps, **peers.steps(name)}
    times = interleaved(cases, options.repetitions, COMPILED_IN, LONGEST, SAMPLE)
    outside = {case: f"{share_outside(steps[case]):.1%}" for case, (engine, _) in pairs.items() if engine == "program"}
    growth = {case: in_mebibytes(peak(step)) for case, step in steps.items()}
    # what is kept from step to step is made in the first one: that of another model, for which all is compiled
    first = {case: in_mebibytes(peak(made(*pair))) for case, pair in pairs.items()}
    columns = {"outside of compiled loops": outside, "memory of a step, MiB": growth, "of the first one": first}
    reference = f"program, {counted(options.threads[0])}"
    print(f"\n{table(times, reference, columns)}", flush=True)


def measure_first_steps(names: Sequence[str], options: argparse.Namespace) -> None:
    """Print what there is to wait for with each engine."""
    print(f"\n| first step, 1 thread | {' | '.join(TITLES)} |\n{'|---' * (len(TITLES) + 1)}|")
    for name in names:
        for engine in ENGINES:
            given = [f"{key}={value}" for key, value in options.model.items()]
            seconds = first_steps(name, engine, options.optimizer, given)
            print(f"| {BATCHES[name].title}, {engine} | {' | '.join(f'{each:.1f}' for each in seconds)} |", flush=True)


def readable(names: Sequence[str]) -> dict[str, list[Structure]]:
    """The structures of batches; a line says so where they cannot be read."""
    read = {}
    for name in names:
        try:
            read[name] = labelled(BATCHES[name].structures())
        except KeyError:
            print(f"{name}: left out, as CARNET_DATA is not set")
    return read


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--repetitions", type=int, default=30)
    parser.add_argument("--batches", nargs="+", choices=BATCHES, default=list(BATCHES))
    parser.add_argument("--model", nargs="*", default=[], metavar="KEY=VALUE", help="hyperparameters of the model")
    parser.add_argument("--optimizer", choices=("adamw", "muon"), default="muon")
    parser.add_argument("--peer-python", metavar="PYTHON", help="interpreter of an environment with mace-torch")
    parser.add_argument("--first-step", action="store_true", help="seconds to the first step, empty caches and warm")
    options = parser.parse_args()
    options.model = dict(entry.split("=", 1) for entry in options.model)
    structures = readable(options.batches)
    print(f"{options.optimizer}, float32, torch {torch.__version__}, {platform.machine()}")
    if options.first_step:
        measure_first_steps(list(structures), options)
        return
    datasets = {
        name: GraphDataset(each, config_of(BATCHES[name], options.optimizer, options.model).model.cutoff)
        for name, each in structures.items()
    }
    with tempfile.TemporaryDirectory(prefix="carnet-training-step-") as folder:
        peers = Peers(options.peer_python, options.threads, datasets, Path(folder))
        for name, dataset in datasets.items():
            measure(name, dataset, options, peers)
        peers.close()


if __name__ == "__main__":
    main()

"""Time of generated potentials in simulations: water, energy, forces and stress in float32, beside the Torch model and peers.

    python -m tests.benchmarks.simulation [--peer PYTHON ...] [--packages FOLDER] [--case ...] [--repetitions 9]

Weights are random. Packages are made once and kept in the folder; ``--peer`` are interpreters of environments with
mace-torch, nequip or torchmd-net, which are timed in the same run, call by call in turn. What is printed: times of a call
with neighbours found before, with one and two threads; time an atom and memory of 10,000 atoms; the share of the neighbour
list in dynamics; seconds that making and importing a package take.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

import numpy as np
import torch

from carnet import CarNet, ModelConfig, Structure, build_graph, describe_potential
from codegen import write_package
from tests.benchmarks.memory import in_mebibytes, peak
from tests.benchmarks.peer_potentials import CASES as PEERS
from tests.benchmarks.peer_process import Peer
from tests.benchmarks.potential import CUTOFF, water

CASES: dict[str, dict] = {
    "L=1": {"max_weight": 1},
    "L=2": {"max_weight": 2},
    "L=3": {"max_weight": 3, "feature_weight": 3},
    "default": {},
}
"""64 channels, two layers, all polar paths, degree 3; the default model has other weights in features than in moments."""
REACH = {"L=1": 7.0, "L=2": 20.0, "L=3": 60.0}
"""ms a call that was aimed at."""
MOLECULES_A_SIDE = {192: 4, 10125: 15}
IN_A_ROW = 10
"""Calls with one number of threads before it is the other's turn."""
STEPS, STEP_SIZE = 200, 0.006
"""Calls of the imitated dynamics, and the Å that a hydrogen atom moves in each of them at 300 K and 0.5 fs (root mean
square)."""


def trained(options: Mapping, mean_neighbours: float) -> CarNet:
    """A model with random weights."""
    torch.manual_seed(0)
    config = ModelConfig(cutoff=CUTOFF, **options)
    energies = {1: 0.0, 8: 0.0}
    return CarNet(config, [1, 8], reference_energies=energies, scale=1.0, mean_neighbours=mean_neighbours).eval()


def package(name: str, model: CarNet, folder: Path):
    """The imported package of a case, made where it is missing; and the seconds of both."""
    module = f"water_{name.lower().replace('=', '')}"
    made = None
    if not (folder / module).is_dir():
        start = time.perf_counter()
        write_package(describe_potential(model, module), folder / module, "python -m tests.benchmarks.simulation")
        made = time.perf_counter() - start
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    program = f"import time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
    answer = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True)
    return import_module(module), made, float(answer.stdout)


def call(potential, structure: Structure) -> Callable[[], dict]:
    return lambda: potential.compute(structure.numbers, structure.positions, structure.cell, True)


def timed(function: Callable[[], object]) -> float:
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def in_a_row(function: Callable[[], object]) -> float:
    """Seconds of a call among others like it, as steps of a simulation follow each other: threads awake, caches warm."""
    return statistics.median(timed(function) for _ in range(IN_A_ROW))


def times(cases: Mapping[str, Callable[[], float | None]], repetitions: int) -> dict[str, list[float]]:
    """Seconds of each case in turn, after two calls of each; cases that cannot run are left out."""
    able = {name: case for name, case in cases.items() if case() is not None and case() is not None}
    found: dict[str, list[float]] = {name: [] for name in able}
    for _ in range(repetitions):
        for name, case in able.items():
            found[name].append(case())
    return found


def print_times(title: str, found: Mapping[str, list[float]], unit: str) -> None:
    print(f"\n{title}\n\n| case | median ms | min | max | times {unit} | aim, ms |\n|---|---|---|---|---|---|")
    middle = statistics.median(found[unit])
    for name, values in found.items():
        numbers = [1e3 * number for number in (statistics.median(values), min(values), max(values))]
        aim = str(REACH.get(name.removeprefix("package "), ""))
        columns = (*(f"{number:.1f}" for number in numbers), f"{numbers[0] / middle / 1e3:.2f}", aim)
        print(f"| {name} | {' | '.join(columns)} |")


def dynamics_share(module, structure: Structure) -> tuple[float, int]:
    """Share of the time of calls in a row that searching neighbours takes, and the number of searches."""
    rng = np.random.default_rng(0)
    potential, still = module.Potential(threads=1), structure.positions.copy()
    positions = still.copy()
    potential.compute(structure.numbers, positions, structure.cell, True)
    without, whole = [], 0.0
    for _ in range(STEPS):
        positions = positions + rng.normal(scale=STEP_SIZE, size=positions.shape)
        before = potential.searches
        spent = timed(lambda: potential.compute(structure.numbers, positions, structure.cell, True))
        whole += spent
        if potential.searches == before:
            without.append(spent)
    return 1 - STEPS * statistics.median(without) / whole, potential.searches - 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--peer", nargs="+", default=[], help="interpreters with mace-torch, nequip or torchmd-net")
    parser.add_argument("--packages", type=Path, default=Path(tempfile.gettempdir()) / "carnet-simulation-packages")
    parser.add_argument("--case", nargs="*", choices=list(CASES), default=list(CASES))
    parser.add_argument("--repetitions", type=int, default=9)
    options = parser.parse_args()
    options.packages.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    structure, large = (water(side) for side in MOLECULES_A_SIDE.values())
    graph = build_graph(structure, CUTOFF)
    mean = graph.n_edges / graph.n_atoms
    print(
        f"{structure.n_atoms} atoms of water, {graph.n_edges} edges, float32, energy, forces and stress, neighbours found "
        f"before; torch {torch.__version__}, {platform.machine()}\n\n| package | made in s | imported in s |\n|---|---|---|"
    )
    modules, models = {}, {}
    for name in options.case:
        models[name] = trained(CASES[name], mean).requires_grad_(False)
        modules[name], made, imported = package(name, models[name], options.packages)
        print(f"| {name} | {'kept' if made is None else f'{made:.0f}'} | {imported:.1f} |", flush=True)

    problem = options.packages / "problem.npz"
    np.savez(
        problem, numbers=structure.numbers, positions=structure.positions, cell=structure.cell,
        cutoff=CUTOFF, mean_neighbours=mean,
    )  # fmt: skip
    cases: dict[str, Callable[[], float | None]] = {}
    for name, module in modules.items():
        cases[f"package {name}"] = lambda run=call(module.Potential(threads=1), structure): timed(run)
    for name, model in models.items():
        cases[f"Torch model {name}"] = lambda model=model: timed(lambda: model(graph, stress=True))
    peers = []
    for interpreter in options.peer:
        for name in PEERS:  # a process each: some set a precision for all of Torch
            peer = Peer(interpreter, "simulation_peer.py", problem, 1)
            if peer.seconds(name) is None:
                peer.close()
                continue
            peers.append(peer)
            cases[name] = lambda peer=peer, name=name: peer.seconds(name)
    unit = f"package {options.case[0]}"
    print_times("One thread", times(cases, options.repetitions), unit)
    for peer in peers:
        peer.close()

    print(
        "\n| package | two threads are faster by | time an atom, 10,125 atoms over 192 | memory, MiB "
        "| neighbours in dynamics |"
    )
    print("|---|---|---|---|---|")
    for name, module in modules.items():
        pair = {
            f"{threads}": lambda run=call(module.Potential(threads=threads), structure): in_a_row(run)
            for threads in (1, 2)
        }
        found = {key: statistics.median(values) for key, values in times(pair, options.repetitions).items()}
        run = call(module.Potential(threads=1), large)
        memory = in_mebibytes(peak(run))
        per_atom = statistics.median(timed(run) for _ in range(3)) / large.n_atoms
        ratio = per_atom * structure.n_atoms / found["1"]
        share, searches = dynamics_share(module, structure)
        print(
            f"| {name} | {found['1'] / found['2']:.2f} | {ratio:.2f} | {memory} | {share:.1%}, {searches} searches in {STEPS} "
            "steps |",
            flush=True,
        )


if __name__ == "__main__":
    main()

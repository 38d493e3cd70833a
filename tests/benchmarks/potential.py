"""Time of the potential on 192 atoms of water: energy and forces, with stress, and a training step.

    python -m tests.benchmarks.potential [--threads 1] [--repetitions 9] [--task train]

Random weights; neighbour lists are built once, outside. MACE is timed in the same run where it is installed (in an
environment of its own, never among this project's dependencies).
"""

from __future__ import annotations

import argparse
import platform
from collections.abc import Callable

import numpy as np
import torch

from carnet import CarNet, ModelConfig, Structure, build_graph
from tests.benchmarks.mace_case import mace_evaluation
from tests.benchmarks.memory import in_mebibytes, peak
from tests.benchmarks.timing import interleaved, table

CUTOFF = 5.0  # Å
TASKS = ("forces", "stress", "train")


def water(molecules_a_side: int = 4, spacing: float = 3.104, seed: int = 0) -> Structure:
    """Water of 1 g/cm^3: rigid molecules on a cubic grid, turned at random."""
    rng = np.random.default_rng(seed)
    angle, length = np.deg2rad(104.5), 0.96
    molecule = np.array([[0, 0, 0], [length, 0, 0], [length * np.cos(angle), length * np.sin(angle), 0]])
    positions = []
    for cell in np.ndindex(*(molecules_a_side,) * 3):
        turn, _ = np.linalg.qr(rng.normal(size=(3, 3)))
        positions.append(molecule @ turn.T + (np.array(cell) + 0.5) * spacing)
    count = molecules_a_side**3
    return Structure(
        numbers=np.tile([8, 1, 1], count),
        positions=np.concatenate(positions),
        cell=np.eye(3) * spacing * molecules_a_side,
        pbc=np.ones(3, dtype=bool),
        energy=None,
        forces=None,
        stress=None,
        source="water",
    )


def training_loss(energy: torch.Tensor, forces: torch.Tensor) -> torch.Tensor:
    return 1e-6 * energy.pow(2).sum() + forces.pow(2).mean()


def carnet_case(structure: Structure, task: str, **options) -> Callable[[], object]:
    graph = build_graph(structure, CUTOFF)
    torch.manual_seed(0)
    model = CarNet(
        ModelConfig(cutoff=CUTOFF, **options),
        [1, 8],
        reference_energies={1: 0.0, 8: 0.0},
        scale=1.0,
        mean_neighbours=graph.n_edges / graph.n_atoms,
    )
    if task == "train":
        parameters = list(model.parameters())

        def step():
            model.zero_grad()
            result = model(graph)
            # as the training loop does: no gradients of what forces were made from
            training_loss(result["energy"], result["forces"]).backward(inputs=parameters)

        return step
    model.eval().requires_grad_(False)
    return lambda: model(graph, stress=task == "stress")


def mace_case(structure: Structure, task: str, hidden: str) -> Callable[[], object]:
    """MACE with two interactions and correlation 3; raises ImportError where it is not installed."""
    graph = build_graph(structure, CUTOFF)
    evaluate, model = mace_evaluation(
        structure.numbers, structure.positions, structure.cell, CUTOFF, graph.n_edges / graph.n_atoms, hidden
    )

    def step():
        result = evaluate(training=task == "train", stress=task == "stress")
        if task == "train":
            model.zero_grad()
            training_loss(result["energy"], result["forces"]).backward()

    return step


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--repetitions", type=int, default=9)
    parser.add_argument("--task", choices=TASKS, nargs="*", default=list(TASKS))
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    structure = water()
    edges = build_graph(structure, CUTOFF).n_edges
    print(
        f"192 atoms of water, {edges} edges, float32, {options.threads} threads, torch {torch.__version__}, "
        f"{platform.machine()}"
    )
    for task in options.task:
        cases = {"carnet, L=2, 64 channels": carnet_case(structure, task, max_weight=2)}
        cases["carnet default (L=3, features to 1, 64 channels)"] = carnet_case(structure, task)
        cases["carnet small (L=2, 32 channels)"] = carnet_case(structure, task, preset="small")
        for hidden in ("64x0e", "64x0e+64x1o"):
            try:
                cases[f"MACE {hidden}"] = mace_case(structure, task, hidden)
            except ImportError as error:
                print(f"MACE {hidden} left out: {error}")
        times = interleaved(cases, options.repetitions)
        peaks = {name: in_mebibytes(peak(case)) for name, case in cases.items()}
        print(f"\n{task}\n\n{table(times, next(iter(cases)), {'peak memory, MiB': peaks})}")


if __name__ == "__main__":
    main()

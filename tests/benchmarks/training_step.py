"""Time of a training step with everything that ``carnet train`` does in it: batch, loss, two derivatives, optimiser, average.

    python -m tests.benchmarks.training_step [--threads 1] [--repetitions 30] [--model max_weight=2 ...]

A batch of small molecules (ethanol, which ships with the package), where a step is made of many small operations, and 192
atoms of water, where it is made of a few large ones. Random weights; neighbour lists are built before.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch

from carnet import CarNet, GraphDataset, Structure, TrainConfig, parse_config, read_structures, threads
from carnet.datasets import path
from carnet.training.loop import TrainingLoop
from tests.benchmarks.potential import water
from tests.benchmarks.timing import interleaved, table

MOLECULES = 8


def labelled(structure: Structure) -> Structure:
    """With labels of the right shape: what they are costs nothing."""
    return replace(structure, energy=0.0, forces=np.random.default_rng(1).normal(size=structure.positions.shape))


def step_of(structures: list[Structure], config: TrainConfig, engine: str) -> Callable[[], float]:
    """A step on all structures as one batch, as the training loop makes it with an engine."""
    dataset = GraphDataset(structures, config.model.cutoff)
    species = sorted({z for structure in structures for z in structure.numbers.tolist()})
    torch.manual_seed(0)
    model = CarNet(
        config.model,
        species,
        reference_energies=dict.fromkeys(species, 0.0),
        scale=1.0,
        mean_neighbours=dataset.mean_neighbours(),
    )
    loop = TrainingLoop(model, config, dataset, dataset)
    loop.use(engine)
    model.train()

    def step() -> float:
        """One epoch of one batch: the joining of its graphs belongs to it."""
        (batch,) = loop.steps.batches(1)
        return loop.step(batch, "in the benchmark")

    return step


def config_of(model: dict[str, str], optimizer: str) -> TrainConfig:
    settings = {"data": {"train": str(path("ethanol_train"))}, "output": "unused", "model": model}
    return parse_config({**settings, "optimizer": {"kind": optimizer}, "batch_size": 100}, source="the benchmark")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--repetitions", type=int, default=30)
    parser.add_argument("--model", nargs="*", default=[], metavar="KEY=VALUE", help="hyperparameters of the model")
    parser.add_argument("--optimizer", choices=("adamw", "muon"), default="muon")
    options = parser.parse_args()
    config = config_of(dict(entry.split("=", 1) for entry in options.model), options.optimizer)
    batches = {
        f"{MOLECULES} molecules of ethanol": read_structures(path("ethanol_train"), index=slice(MOLECULES)),
        "192 atoms of water": [water()],
    }
    with threads(options.threads):
        cases = {
            f"{name}, {engine}": step_of([labelled(each) for each in structures], config, engine)
            for name, structures in batches.items()
            for engine in ("torch", "program")
        }
        times = interleaved(cases, options.repetitions)
    print(f"{config.model}\n{options.optimizer}, {options.threads} threads, torch {torch.__version__}\n")
    print(table(times, next(iter(cases))))


if __name__ == "__main__":
    main()

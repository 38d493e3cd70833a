"""Batches that steps of ``carnet train`` are timed with, and the steps themselves.

Molecules, where a step is made of many small operations, and 192 atoms of water, where it is made of a few large ones. Random
weights; neighbour lists are built before.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from carnet import CarNet, GraphDataset, Structure, TrainConfig, parse_config, read_structures, threads
from carnet.datasets import path
from carnet.training.loop import TrainingLoop
from tests.benchmarks.potential import water

ENGINES = ("torch", "program")
_ETHANOL = path("ethanol_train")
_WIDE = {"max_weight": 3, "feature_weight": 2}


def _acetylacetone() -> list[Structure]:
    folder = Path(os.environ["CARNET_DATA"])  # KeyError: nobody says where the data are
    return read_structures(folder / "acetylacetone" / "train_300K.extxyz", index=slice(5))


@dataclass(frozen=True)
class Batch:
    """What a step learns from, and the model that learns.

    Attributes:
        title: of both, for tables.
        structures: reads them; KeyError where CARNET_DATA is needed and not set.
        model: hyperparameters that are not the default.
    """

    title: str
    structures: Callable[[], list[Structure]]
    model: Mapping[str, object]


BATCHES = {
    "ethanol": Batch("8 molecules of ethanol", lambda: read_structures(_ETHANOL, index=slice(8)), {}),
    "acetylacetone": Batch("5 molecules of acetylacetone, L = 3, features to 2", _acetylacetone, _WIDE),
    "acetylacetone-128": Batch(
        "5 molecules of acetylacetone, the same with 128 channels", _acetylacetone, {**_WIDE, "channels": 128}
    ),
    "water": Batch("192 atoms of water", lambda: [water()], {}),
}
"""By names for the command line."""


def labelled(structures: Sequence[Structure]) -> list[Structure]:
    """With labels of the right shape: what they are costs nothing."""
    rng = np.random.default_rng(1)
    return [replace(each, energy=0.0, forces=rng.normal(size=each.positions.shape), stress=None) for each in structures]


def config_of(batch: Batch, optimizer: str, overrides: Mapping[str, object]) -> TrainConfig:
    """A run whose batch holds all structures.

    Args:
        batch: says what the model is.
        optimizer: its kind.
        overrides: further hyperparameters of the model.
    """
    settings = {"data": {"train": str(_ETHANOL)}, "output": "unused", "model": {**batch.model, **overrides}}
    return parse_config({**settings, "optimizer": {"kind": optimizer}, "batch_size": 100}, source="the benchmark")


def loop_of(dataset: GraphDataset, config: TrainConfig, engine: str) -> TrainingLoop:
    """A training of a model with random weights."""
    species = sorted({z for structure in dataset.structures for z in structure.numbers.tolist()})
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
    return loop


def step_of(dataset: GraphDataset, config: TrainConfig, engine: str, thread_count: int) -> Callable[[], float]:
    """A step on all structures as one batch, as the training loop makes it with an engine and so many threads."""
    with threads(thread_count):
        loop = loop_of(dataset, config, engine)

    def step() -> float:
        """One epoch of one batch: the joining of its graphs belongs to it."""
        with threads(thread_count):
            (batch,) = loop.steps.batches(1)
            return loop.step(batch, "in the benchmark")

    return step

"""Times steps of mace-torch's training, when it is told to: the other end of ``tests.benchmarks.training_step``.

    PYTHON tests/benchmarks/training_peer.py batches.json THREADS

runs in MACE's own environment, and is asked as ``tests.benchmarks.peer_process`` says. Batch, loss, optimiser, average and step
are MACE's own, made by its functions with the settings that ``mace_run_train`` has by default, but for float32 and what its
authors recommend: the other variant of Adam, and the average.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.benchmarks.mace_case import mace_batches, mace_model
from tests.benchmarks.peer_process import answer

HIDDEN = "64x0e+64x1o"
SETTINGS = ("--name=benchmark", "--loss=weighted", "--default_dtype=float32", "--amsgrad", "--ema", "--ema_decay=0.99")
OUTPUTS = {"forces": True, "virials": False, "stress": False}


def step_of(frames: str, cutoff: float, mean_neighbours: float) -> Callable[[], object]:
    """A step on all frames as one batch; joining their graphs belongs to it.

    Args:
        frames: file of the structures with the labels "REF_energy" and "REF_forces".
        cutoff: Å.
        mean_neighbours: of an atom.
    """
    os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "1"  # the e3nn that MACE needs unpickles constants of its own
    import torch
    from ase.io import read
    from mace import tools
    from mace.tools import scripts_utils
    from mace.tools.train import take_step
    from torch_ema import ExponentialMovingAverage

    options = tools.build_default_arg_parser().parse_args(SETTINGS)
    structures = read(frames, ":")
    species = sorted({int(z) for structure in structures for z in structure.numbers})
    model = mace_model(species, cutoff, mean_neighbours, HIDDEN)
    batches = mace_batches(structures, species, cutoff)
    loss = scripts_utils.get_loss_fn(options, dipole_only=False, compute_dipole=False)
    optimizer = scripts_utils.get_optimizer(options, scripts_utils.get_params_options(options, model))
    average = ExponentialMovingAverage(model.parameters(), decay=options.ema_decay)

    def step() -> None:
        for batch in batches:
            take_step(model, loss, batch, optimizer, average, OUTPUTS, options.clip_grad, torch.device("cpu"))

    return step


def main(batches: str, threads: str) -> None:
    given = json.loads(Path(batches).read_text(encoding="utf-8"))

    def make(case: str) -> Callable[[], object]:
        import torch

        torch.set_num_threads(int(threads))
        return step_of(**given[case])

    answer(make)


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Trains mace-torch for a given time and predicts, by MACE's own program in MACE's own environment.

The interpreter of that environment runs this file by its path, with a JSON file that ``sides`` beside it
wrote. Nothing of MACE's training is replaced but two numbers that it wants to know beforehand and that depend on the
machine: the epoch in which stage two begins, and the number of epochs. Here the clock decides both, so that the
schedule is complete when the time is over, however fast the machine was meanwhile.
"""

from __future__ import annotations

import itertools
import json
import os
import statistics
import sys
import time
from pathlib import Path

import numpy as np

STAGE_TWO = 0.75  # of the time; MACE's own default is this fraction of the epochs
NEVER = 10**9  # epochs: what the command line is told, before the clock decides
MILLI = 1e3  # MACE measures in eV, tables are in meV
WARM_UP = 3  # batches
OUTPUTS = {"force": "forces", "virials": "virials", "stress": "stress"}  # by the model's names and by the loop's
METRICS = {"energy": "e_per_atom", "forces": "f", "stress": "stress"}


class Clock:
    """Decides the stages of a training by the time.

    Args:
        seconds: The time for all epochs with their validations.

    Attributes:
        rows: One for each epoch, named as in ``carnet.training.history``.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.rows: list[dict[str, float]] = []
        self._start = 0.0
        self._handler = self._swa = None

    def follow(self, swa, handler) -> None:
        """Take charge of a training.

        Args:
            swa: MACE's container of stage two.
            handler: Of its checkpoints, whose names tell the stage.
        """
        self._swa, self._handler = swa, handler

    def start(self) -> None:
        self._start = time.monotonic()

    def __gt__(self, epoch: int) -> bool:
        """Whether there is time for epoch ``epoch``; asked by ``epoch < max_num_epochs``."""
        begun = any(row["stage"] == 2 for row in self.rows)
        return not begun or self._fits_before(self.seconds)

    def finish_epoch(self, epoch: int, loss: float, metrics: dict) -> None:
        """Note the errors after an epoch, and let stage two begin with the next where it is time."""
        stage = 2 if epoch >= self._swa.start else 1
        row = {"epoch": epoch + 1, "stage": stage, "seconds": round(time.monotonic() - self._start, 3)}
        row["validation_loss"] = float(loss)
        for quantity, name in METRICS.items():
            if metrics.get(f"rmse_{name}") is not None:
                row |= {f"{quantity}_{kind}": MILLI * float(metrics[f"{kind}_{name}"]) for kind in ("mae", "rmse")}
        self.rows.append(row)
        if stage == 1 and not self._fits_before(STAGE_TWO * self.seconds):
            self._swa.start = self._handler.io.swa_start = epoch + 1

    def _fits_before(self, seconds: float) -> bool:
        """Whether the middle of the next epoch comes before a time: then the end is nearer with it than without."""
        times = [0.0, *(row["seconds"] for row in self.rows)]
        lengths = [later - earlier for earlier, later in itertools.pairwise(times)]
        typical = statistics.median(lengths[-9:]) if lengths else 0.0
        return time.monotonic() - self._start + 0.5 * typical < seconds


def train(arguments: list[str], clock: Clock) -> None:
    """Run MACE's training program with the clock in charge of its length."""
    from mace import tools
    from mace.cli import run_train

    module = sys.modules["mace.tools.train"]  # as an attribute this name is the function
    original_train, original_log = module.train, module.valid_err_log

    def timed_train(**options):
        clock.follow(options["swa"], options["checkpoint_handler"])
        compile_model(options)
        return original_train(**{**options, "max_num_epochs": clock})

    def timed_log(valid_loss, eval_metrics, logger, log_errors, epoch=None, *others):
        original_log(valid_loss, eval_metrics, logger, log_errors, epoch, *others)
        if epoch is None:  # the validation before the first epoch
            clock.start()
        else:
            clock.finish_epoch(epoch, valid_loss, eval_metrics)

    tools.train, module.valid_err_log = timed_train, timed_log
    sys.argv = ["mace_run_train", *arguments]
    run_train.main()


def compile_model(options: dict) -> None:
    """Compute losses and gradients of some batches and discard them: TorchScript compiles in its first calls.

    Args:
        options: Arguments of MACE's loop.
    """
    model, loss, outputs = options["model"], options["loss_fn"], options["output_args"]
    for batch, _ in zip(options["train_loader"], range(WARM_UP), strict=True):
        batch = batch.to(options["device"])
        wanted = {f"compute_{name}": outputs[plural] for name, plural in OUTPUTS.items()}
        loss(pred=model(batch.to_dict(), training=True, **wanted), ref=batch).backward()
    model.zero_grad(set_to_none=True)


def predict(model: Path, frames: Path, target: Path, device: str) -> None:
    """Write energies, forces (atoms one after the other) and stresses; in float64, so that energies are not rounded."""
    from ase.io import read
    from mace.calculators import MACECalculator

    calculator = MACECalculator(model_paths=str(model), device=device, default_dtype="float64")
    energies, forces, stresses = [], [], []
    for atoms in read(frames, ":"):
        atoms.calc = calculator
        energies.append(atoms.get_potential_energy())
        forces.append(atoms.get_forces())
        stresses.append(atoms.get_stress(voigt=False) if atoms.pbc.all() else np.full((3, 3), np.nan))
    np.savez(target, energy=np.array(energies), forces=np.concatenate(forces), stress=np.array(stresses))


def model_paths(folder: Path, name: str) -> dict[str, Path]:
    """Where MACE leaves its models."""
    return {"stage one": folder / f"{name}.model", "stage two": folder / f"{name}_stagetwo.model"}


def parameter_count(model: Path) -> int:
    import torch

    return sum(parameter.numel() for parameter in torch.load(model, map_location="cpu").parameters())


def main() -> None:
    job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "1"  # the e3nn that MACE needs unpickles constants of its own
    import mace
    import torch

    torch.set_num_threads(job["threads"])
    folder, options = Path(job["folder"]), job["options"]
    told_path, models = folder / "told.json", model_paths(folder, options["name"])
    told = json.loads(told_path.read_text(encoding="utf-8")) if told_path.exists() else {}
    if told.get("job") != job:  # else it was ended when it predicted
        clock, before = Clock(job["seconds"]), (time.process_time(), time.monotonic())
        options = {**options, "max_num_epochs": NEVER + 1, "start_swa": NEVER}
        train([f"--{name}" if value is True else f"--{name}={value}" for name, value in options.items()], clock)
        told = {
            "job": job,
            "rows": clock.rows,
            "cores busy": (time.process_time() - before[0]) / (time.monotonic() - before[1]),
            "parameters": parameter_count(models["stage two"]),
            "versions": {"mace": mace.__version__, "torch": torch.__version__},
        }
        told_path.write_text(json.dumps(told) + "\n", encoding="utf-8")
    for stage, model in models.items():
        for part, frames in job["predict"].items():
            predict(model, Path(frames), folder / f"{stage} {part}.npz", options["device"])


if __name__ == "__main__":
    main()

"""Studies: how the errors depend on one setting, or on the number of frames. They see development parts alone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from carnet import InputError
from carnet.data.reading.xyz import frame_texts
from carnet.data.splits import seeded_permutation
from carnet.data.writing.conversion import split_file
from carnet.files.atomic import atomic_path
from carnet.training.preparation import as_split
from tests.benchmarks.accuracy.data_sets import DATA, DataSet, configuration, training_entries
from tests.benchmarks.accuracy.records import configuration_identity
from tests.benchmarks.accuracy.runs import Run, changed_configuration, plan

MOST_EPOCHS = 4
"""How many times the configuration's epochs a run has at most where there are fewer frames."""
_SHUFFLED = 1  # which of a seed's orders


@dataclass(frozen=True)
class Study:
    """One axis.

    Attributes:
        data: Name of the data set.
        axis: Label of the axis.
        points: Value on the axis -> overrides of the documented configuration.
        frames: The values are numbers of training frames: the first ones in an order of each seed, beside the validation
            part that the documented configuration has with this seed.
    """

    data: str
    axis: str
    points: Mapping[float | str, tuple[str, ...]]
    frames: bool = False

    @property
    def is_numeric(self) -> bool:
        return all(not isinstance(value, str) for value in self.points)


def _of_setting(axis: str, key: str, values: Iterable, data: str = "acetylacetone") -> Study:
    """A study of one key of the configuration."""
    return Study(data, axis, {value: (f"{key}={value}",) for value in values})


def _of_frames(data: str, counts: Iterable[int], full: int, epochs: int) -> Study:
    """A learning curve. With fewer frames there are more epochs, for as many steps as with all, within limits.

    Args:
        data: Name of the data set.
        counts: Training frames.
        full: How many the documented configuration has.
        epochs: And for how many epochs.
    """
    lengths = {count: round(epochs * min(full / count, MOST_EPOCHS)) for count in counts}
    return Study(data, "training frames", {n: (f"epochs={length}",) for n, length in lengths.items()}, frames=True)


# pairs of learning curves by temperature are drawn of the two molecules; all other axes of the smaller one
STUDIES = {
    "frames": _of_frames("acetylacetone", (25, 50, 100, 200, 300, 450), full=450, epochs=550),
    "frames_3bpa": _of_frames("3bpa", (25, 50, 100, 200, 450), full=450, epochs=550),
    "channels": _of_setting("channels", "model.channels", (16, 32, 64, 128, 256)),
    "layers": _of_setting("layers", "model.layers", (1, 2, 3)),
    "degree": _of_setting("degree of the products", "model.degree", (1, 2, 3, 4)),
    "max_weight": Study(
        "acetylacetone",
        "highest weight of moments",
        {weight: (f"model={{max_weight: {weight}, feature_weight: {min(weight, 2)}}}",) for weight in (1, 2, 3, 4)},
    ),
    "feature_weight": _of_setting("highest weight of features", "model.feature_weight", (0, 1, 2, 3)),
    "cutoff": _of_setting("cutoff, Å", "model.cutoff", (3.5, 4.0, 5.0, 6.0, 7.0)),
    "radial_basis": Study(
        "acetylacetone",
        "radial basis",
        {
            "bessel": (),
            "rational": ("model.radial_basis=rational",),
            "chebyshev": ("model.radial_basis=chebyshev",),
            "bessel, no network": ("model.radial_hidden=[]",),
        },
    ),
    "radial_size": _of_setting("functions in the radial basis", "model.radial_size", (4, 5, 6, 8, 10)),
    "epochs": _of_setting("epochs", "epochs", (70, 140, 275, 550, 1100)),
    "batch_size": _of_setting("structures in a step", "batch_size", (1, 2, 5, 10, 20)),
    "learning_rate": _of_setting("learning rate", "optimizer.learning_rate", (0.00125, 0.0025, 0.005, 0.01, 0.02)),
    "weight_decay": _of_setting("weight decay", "optimizer.weight_decay", (0.0, 0.01, 0.03, 0.1, 0.3)),
    "ema": _of_setting("decay of the average", "ema", (0.0, 0.99, 0.995, 0.999, 0.9995)),
    "energy_weight": _of_setting("weight of energies in the loss", "loss.energy.weight", (0.1, 1.0, 10.0, 100.0)),
    "loss": Study(
        "acetylacetone",
        "kind of the loss",
        {
            "huber": (),
            "mse": ("loss.energy.kind=mse", "loss.forces.kind=mse"),
            "mae": ("loss.energy.kind=mae", "loss.forces.kind=mae"),
            "norm": ("loss.forces.kind=norm",),
        },
    ),
    "optimizer": Study(
        "acetylacetone", "optimiser", {"muon": (), "adamw": ("optimizer.kind=adamw", "optimizer.learning_rate=0.005")}
    ),
}
"""All studies, by name. An override that is the configuration's own value is the run of the tables, not another one."""


def study_runs(
    study: Study, seeds: Sequence[int], output: Path, given: Sequence[str] = (), *, thread_count: int | None, jobs: int
) -> list[Run]:
    """The trainings of a study, point by point; writes the files of a learning curve.

    Args:
        study: Which.
        seeds: Of each point.
        output: Folder of all results.
        given: Overrides of every point, after its own.
        thread_count: As for ``plan``.
        jobs: As for ``plan``.

    Raises:
        InputError: A file cannot be read, or has fewer frames than a point asks for.
    """
    data, output = DATA[study.data], output.resolve()
    runs = []
    for value, overrides in study.points.items():
        for seed in seeds:
            changes = (*_frames(study, value, seed, output, is_written=True), *overrides, *given)
            point = f"{study.axis} {value}"
            runs.append(plan(data, seed, output, changes, thread_count=thread_count, jobs=jobs, point=point))
    return runs


def point_folders(study: Study, output: Path, given: Sequence[str] = ()) -> dict[float | str, Path]:
    """Where the records of each point are, whether there are any or not.

    Args:
        study: Which.
        output: Folder of all results.
        given: As for ``study_runs``.
    """
    folders = {}
    for value, overrides in study.points.items():
        changes = (*_frames(study, value, 0, output, is_written=False), *overrides, *given)
        config, _ = changed_configuration(DATA[study.data], output, changes)
        folders[value] = output / study.data / configuration_identity(config)
    return folders


def _frames(study: Study, value: float | str, seed: int, output: Path, is_written: bool) -> tuple[str, ...]:
    """Overrides that choose the frames of a learning curve; none in other studies."""
    if not study.frames:
        return ()
    data = DATA[study.data]
    folder = output / data.name / "frames" / f"seed_{seed}"
    train, validation = folder / "train.extxyz", folder / "validation.extxyz"
    if is_written and (there := _write_frames(data, seed, train, validation)) < value:
        raise InputError(f"{data.name}: {value} training frames of {there}")
    return (
        f"data.train={json.dumps([{'path': str(train), 'index': f':{value}'}])}",
        f"data.validation={json.dumps([str(validation)])}",
    )


@cache
def _write_frames(data: DataSet, seed: int, train: Path, validation: Path) -> int:
    """The parts of the documented configuration with a seed, of which the first is in an order of its own; its size."""
    first, *others = training_entries(data)
    if others:
        raise InputError(f"{data.name}: learning curves are of sets with one training file")
    train.parent.mkdir(parents=True, exist_ok=True)
    split_file(first, train, validation, as_split(configuration(data).data.validation), seed)
    texts = list(frame_texts(train))
    with atomic_path(train) as partial:
        shuffled = (texts[place].rstrip("\n") for place in seeded_permutation(len(texts), seed, _SHUFFLED))
        partial.write_text("\n".join(shuffled) + "\n", encoding="utf-8")
    return len(texts)

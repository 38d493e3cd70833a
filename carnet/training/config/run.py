"""What a training run is told: the sections and keys of a configuration, their defaults and their limits.

Reading a YAML file, with errors that name the line, is in ``config_file``.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from carnet.data.reading.sources import TextPath
from carnet.data.targets.target import TargetConfig, check_names
from carnet.files.ranges import Count, Positive, Processes, Seed
from carnet.model.config import ModelConfig
from carnet.training.config.data import DataConfig, with_declared_labels
from carnet.training.config.optimisation import (
    LossConfig,
    OptimizerConfig,
    ScheduleConfig,
    Section,
    StageTwoConfig,
    with_inherited_loss,
)

DEFAULT_EPOCHS = 200


class LogConfig(Section):
    """What is written beside the model and ``history.csv``.

    Attributes:
        report: A page, ``report.html``, when the run ends or is interrupted.
        tensorboard: Event files in the folder ``tensorboard``; needs the package of that name.
    """

    report: bool = True
    tensorboard: bool = False


class TrainConfig(Section):
    """One training run.

    The run ends after ``epochs`` or ``max_minutes``, whichever comes first. The learning rate follows the
    epochs where they are given; with ``max_minutes`` alone it follows the clock, so that the schedule is
    complete on any machine, and the result then depends on the machine's speed.

    Attributes:
        data: Structures and labels.
        output: Folder of the results; one run has one folder.
        target: The tensor target, where there is one.
        targets: Tensor targets, each told by its name; where ``target`` is given, that one. With targets, energies,
            forces and stresses are learnt only where ``data.labels`` names them.
        model: Architecture.
        start_from: A model file to start from; the architecture is then that of the file.
        freeze: Groups of parameters, or single ones, that keep their values.
        loss: Its terms and their weights.
        optimizer: Its kind and rates.
        schedule: Learning rate over time.
        stage_two: The last part of the run, with a loss of its own; null for none.
        ema: Decay of the running average of the parameters, which is what is validated and saved.
        batch_size: Structures in a step.
        epochs: Passes over the training data; 200 where neither this nor ``max_minutes`` is given.
        max_minutes: Wall time of the training loop, summed over all resumes.
        early_stopping: Epochs without a lower validation loss after which the stage, and with the last stage
            the run, ends; null for never.
        seed: Of the initial parameters, the split and the order of the data.
        committee: Members of a committee, which have the seeds ``seed``, ``seed`` + 1, ... and one split; null for a
            single model.
        jobs: Members of a committee that train at the same time, in processes of their own.
        deterministic: Whether sums on a GPU are made in a fixed order, too; on a CPU they always are.
        dtype: Precision of the network; energies are summed in float64 always.
        device: "cpu" or a Torch device such as "cuda".
        threads: CPU threads of the kernels, whose results do not depend on it; null: as many as Torch would use.
        log: What is written beside the model.
    """

    data: DataConfig
    output: TextPath = Path("results")
    target: TargetConfig | None = None
    targets: tuple[TargetConfig, ...] = ()
    model: ModelConfig = ModelConfig()
    start_from: TextPath | None = None
    freeze: tuple[str, ...] = ()
    loss: LossConfig = LossConfig()
    optimizer: OptimizerConfig = OptimizerConfig()
    schedule: ScheduleConfig = ScheduleConfig()
    stage_two: StageTwoConfig | None = None
    ema: Annotated[float, Field(ge=0.0, lt=1.0)] = 0.999
    batch_size: Count = 5
    epochs: Count | None = None
    max_minutes: Positive | None = None
    early_stopping: Count | None = None
    seed: Seed = 0
    committee: Annotated[int, Field(ge=2, le=1000)] | None = None
    jobs: Processes = 1
    deterministic: bool = False
    dtype: Literal["float32", "float64"] = "float32"
    device: str = "cpu"
    threads: Processes | None = None
    log: LogConfig = LogConfig()

    @model_validator(mode="before")
    @classmethod
    def _labels_beside_targets(cls, values: Any) -> Any:
        return with_declared_labels(values) if isinstance(values, Mapping) else values

    @model_validator(mode="before")
    @classmethod
    def _default_length(cls, values: Any) -> Any:
        if isinstance(values, Mapping) and values.get("epochs") is None and values.get("max_minutes") is None:
            return {**values, "epochs": DEFAULT_EPOCHS}
        return values

    @model_validator(mode="before")
    @classmethod
    def _inherited_loss(cls, values: Any) -> Any:
        return with_inherited_loss(values) if isinstance(values, Mapping) else values

    @model_validator(mode="after")
    def _targets_in_one_place(self) -> TrainConfig:
        if self.target is not None:
            if self.targets:
                raise ValueError("target: is one entry of targets; give one of the two")
            # the model is frozen; both ways of saying it become one here
            object.__setattr__(self, "targets", (self.target,))
            object.__setattr__(self, "target", None)
        check_names(self.targets)
        return self

    @model_validator(mode="after")
    def _some_label_counts(self) -> TrainConfig:
        labels = self.data.labels
        losses = {"loss": self.loss}
        if self.stage_two is not None:
            losses["stage_two.loss"] = self.stage_two.loss
        for place, loss in losses.items():
            weights = {name: getattr(loss, name).weight for name in labels.quantities}
            weights |= {target.name: target.weight for target in self.targets}
            if weights and not any(weights.values()):
                raise ValueError(f"{place}: every label that is read ({', '.join(weights)}) has weight 0")
        return self

    @model_validator(mode="after")
    def _there_is_something_to_learn(self) -> TrainConfig:
        if not (self.data.labels.quantities or self.targets):
            raise ValueError("data.labels: needs at least one of energy, forces and stress, or there must be a target")
        if self.start_from is None:
            self.model.check_parities(self.targets)
        return self

    @model_validator(mode="after")
    def _stage_two_is_reached(self) -> TrainConfig:
        start = None if self.stage_two is None else self.stage_two.start
        if isinstance(start, int) and self.epochs is not None and start >= self.epochs:
            raise ValueError(f"stage_two.start: starts after {start} epochs, but the run has {self.epochs}")
        if isinstance(start, float) and self.epochs is not None and (self.epochs - 1) / self.epochs < start:
            raise ValueError(f"stage_two.start: {start:g} of {self.epochs} epochs leaves no epoch for the second stage")
        return self

    @model_validator(mode="after")
    def _jobs_need_a_committee(self) -> TrainConfig:
        if self.jobs > 1 and self.committee is None:
            raise ValueError(f"jobs: {self.jobs} members of a committee at the same time, but there is no 'committee'")
        return self

    @model_validator(mode="after")
    def _keeping_needs_a_model(self) -> TrainConfig:
        if self.data.reference_energies == "keep" and self.start_from is None:
            raise ValueError("data.reference_energies: 'keep' keeps those of a model, but start_from names none")
        return self

    def relative_to(self, folder: Path) -> TrainConfig:
        """The same run with every relative path taken from ``folder``."""

        def located(path: Path | None) -> Path | None:
            return None if path is None else folder / path

        places = {"output": located(self.output), "start_from": located(self.start_from)}
        return self.model_copy(update={"data": self.data.relative_to(folder), **places})

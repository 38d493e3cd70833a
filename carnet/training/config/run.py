"""What a training run is told: the mappings and keys of a configuration, their defaults and their limits.

What each of them means is said once, in ``example.yaml``, which `carnet train --example` and docs/training.md show.

Reading a YAML file, with errors that name the line, is in ``config_file``.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from carnet.data.reading.sources import TextPath
from carnet.data.targets.target import TargetConfig, check_names
from carnet.files.config_problems import StrictConfig
from carnet.files.ranges import Count, Positive, Processes, Seed
from carnet.model.config import ModelConfig
from carnet.training.config.data import DataConfig, with_declared_labels
from carnet.training.config.optimisation import (
    LossConfig,
    OptimizerConfig,
    ScheduleConfig,
    StageTwoConfig,
    with_inherited_loss,
)

DEFAULT_EPOCHS = 200


class LogConfig(StrictConfig):
    """What is written beside the model and ``history.csv``."""

    report: bool = True
    tensorboard: bool = False


class TrainConfig(StrictConfig):
    """One training run.

    The run ends after ``epochs`` or ``max_minutes``, whichever comes first. The learning rate follows the
    epochs where they are given; with ``max_minutes`` alone it follows the clock, so that the schedule is
    complete on any machine, and the result then depends on the machine's speed.
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
    engine: Literal["auto", "program", "torch"] = "auto"
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
        """The same run with every relative path of a file that it reads taken from ``folder``."""
        start = None if self.start_from is None else folder / self.start_from
        return self.model_copy(update={"data": self.data.relative_to(folder), "start_from": start})

    def absolute(self) -> TrainConfig:
        """The same run with every path written out, which means the same anywhere."""
        return self.relative_to(Path.cwd()).model_copy(update={"output": self.output.absolute()})

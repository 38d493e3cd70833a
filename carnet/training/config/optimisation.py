"""How a run is optimised: the mappings ``loss``, ``optimizer``, ``schedule`` and ``stage_two`` of a configuration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    Field,
    field_validator,
    model_validator,
)

from carnet.files.config_problems import StrictConfig
from carnet.files.ranges import Count, CountOrZero, NonNegative, Positive

ScheduleKind = Literal["cosine", "plateau", "exponential", "constant"]


class TermConfig(StrictConfig):
    """One term of the loss: the mean of a function of the errors, times a weight."""

    weight: NonNegative = 1.0
    kind: Literal["mse", "mae", "huber"] = "huber"
    delta: Positive = 0.01

    @model_validator(mode="before")
    @classmethod
    def _a_number_is_a_weight(cls, value: Any) -> Any:
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return {"weight": value} if is_number else value


class EnergyTermConfig(TermConfig):
    """The term of the energies."""

    per: Literal["atom", "structure"] = "atom"


class ForcesTermConfig(TermConfig):
    """The term of the forces (eV/Å): every component, or with ``norm`` every atom, counts once."""

    weight: NonNegative = 10.0
    kind: Literal["mse", "mae", "huber", "norm"] = "huber"


class StressTermConfig(TermConfig):
    """The term of the stress (eV/Å^3): each of the nine components counts once."""

    weight: NonNegative = 10.0


class LossConfig(StrictConfig):
    """The terms of the loss. A number stands for a term's weight."""

    energy: EnergyTermConfig = EnergyTermConfig()
    forces: ForcesTermConfig = ForcesTermConfig()
    stress: StressTermConfig = StressTermConfig()


Beta = Annotated[float, Field(ge=0.0, lt=1.0)]


class OptimizerConfig(StrictConfig):
    """The optimiser."""

    kind: Literal["adamw", "muon"] = "muon"
    learning_rate: Positive = 5e-3
    learning_rate_factors: dict[str, Positive] = {}
    weight_decay: NonNegative = 0.0
    betas: tuple[Beta, Beta] = (0.9, 0.999)
    amsgrad: bool = False
    gradient_clip: Positive | None = 10.0


class ScheduleConfig(StrictConfig):
    """How the learning rate changes."""

    kind: ScheduleKind = "cosine"
    warmup_steps: CountOrZero = 100
    final: Annotated[float, Field(ge=0.0, le=1.0)] = 0.01
    factor: Annotated[float, Field(gt=0.0, lt=1.0)] = 0.5
    patience: Count = 20

    @model_validator(mode="after")
    def _exponential_ends_somewhere(self) -> ScheduleConfig:
        if self.kind == "exponential" and self.final == 0.0:
            raise ValueError("an exponential schedule never reaches 0; give 'final' a small number above it")
        return self


def _start(value: Any) -> Any:
    """A fraction of the run or a number of epochs; 1 and 1.0 are not the same."""
    if not isinstance(value, bool):
        if isinstance(value, int) and value >= 1:
            return value
        if isinstance(value, float) and 0.0 < value < 1.0:
            return value
    raise ValueError("a fraction of the run between 0 and 1, or a number of epochs (1 or more)")


class StageTwoConfig(StrictConfig):
    """The last part of a run, with other weights: usually more on energies, after forces have been learned.

    It starts at the end of an epoch; the best model is then chosen anew, by the loss of the second stage.
    """

    start: Annotated[int | float, BeforeValidator(_start)] = 0.75
    loss: LossConfig = LossConfig()
    learning_rate: Positive | None = None
    schedule: Literal["constant", "cosine"] = "cosine"
    average: Literal["ema", "uniform"] = "ema"

    @field_validator("loss", mode="before")
    @classmethod
    def _nothing_given(cls, value: Any) -> Any:
        return {} if value is None else value


def with_inherited_loss(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """A configuration in which the loss of stage two is complete: its own keys over those of ``loss``.

    Args:
        values: A configuration as it was given, not validated yet.
    """
    stage_two = values.get("stage_two")
    if not isinstance(stage_two, Mapping):
        return values
    first, own = _mapping(values.get("loss")), _mapping(stage_two.get("loss"))
    if first is None or own is None:
        return values  # one of them is no mapping; validation says so
    merged = dict(own)
    for quantity in LossConfig.model_fields:
        before, now = _mapping(first.get(quantity)), _mapping(own.get(quantity))
        if before is not None and now is not None:
            merged[quantity] = {**before, **now}
        elif quantity in first and quantity not in own:
            merged[quantity] = first[quantity]
    return {**values, "stage_two": {**stage_two, "loss": merged}}


def _mapping(value: Any) -> dict[str, Any] | None:
    """A part of a configuration as a mapping; None where it is none."""
    if value is None:
        return {}
    if isinstance(value, BaseModel):
        return value.model_dump()
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return {"weight": value}
    return dict(value) if isinstance(value, Mapping) else None

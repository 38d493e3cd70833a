"""What a training run is told: the sections and keys of a configuration, their defaults and their limits.

Imports pydantic, ASE's table of elements, ``carnet.data.labels`` and ``carnet.model.config``. Reading a YAML
file, with errors that name the line, is in ``config_file``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from ase.data import atomic_numbers
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    NonNegativeFloat,
    NonNegativeInt,
    PlainSerializer,
    PositiveFloat,
    PositiveInt,
    model_validator,
)

from carnet.data.labels import Labels
from carnet.errors import suggestion
from carnet.model.config import ModelConfig

REFERENCE_MODES = ("isolated atoms", "least squares")
DEFAULT_EPOCHS = 200


def _path(value: Any) -> Path:
    """A path with "~" and environment variables replaced."""
    if not isinstance(value, (str, Path)) or not str(value).strip():
        raise ValueError("a file name")
    path = os.path.expandvars(os.path.expanduser(value))
    unset = re.search(r"\$\{?(\w+)", str(path))
    if unset:
        raise ValueError(f"a file name; the environment variable {unset[1]} is not set")
    return Path(path)


def _paths(value: Any) -> list[Path]:
    """One path or a list of paths, as a list."""
    entries = value if isinstance(value, (list, tuple)) else [value]
    if not entries:
        raise ValueError("a file name or a list of file names")
    return [_path(entry) for entry in entries]


def _validation(value: Any) -> list[Path] | int | float:
    if isinstance(value, bool):
        raise ValueError("a file name, a list of them, a number of structures, or a fraction between 0 and 1")
    if isinstance(value, int) and value >= 1:
        return value
    if isinstance(value, float) and 0.0 < value < 1.0:
        return value
    if isinstance(value, (int, float)):
        raise ValueError("a number of structures (1 or more) or a fraction between 0 and 1")
    return _paths(value)


def _reference_energies(value: Any) -> str | dict[str, float]:
    if isinstance(value, str):
        if value not in REFERENCE_MODES:
            raise ValueError(
                "'isolated atoms', 'least squares' or an energy for each element."
                f"{suggestion(value, REFERENCE_MODES)}"
            )
        return value
    if not isinstance(value, Mapping) or not value:
        raise ValueError("'isolated atoms', 'least squares' or an energy in eV for each element ({H: -13.6})")
    energies: dict[str, float] = {}
    for symbol, energy in value.items():
        # YAML reads a bare "No" (nobelium) as false, so that element has to be quoted
        if symbol not in atomic_numbers or symbol == "X":
            raise ValueError(f"chemical symbols as keys; {symbol!r} is none")
        try:
            energies[symbol] = float(energy)
        except (TypeError, ValueError):
            raise ValueError(f"an energy in eV for {symbol}") from None
    return energies


def _serialised(value: Any) -> Any:
    """Paths as text, so that a configuration can be written as YAML or JSON and read again."""
    return [str(entry) for entry in value] if isinstance(value, list) else value


Paths = Annotated[list[Path], BeforeValidator(_paths), PlainSerializer(_serialised)]
Validation = Annotated[Any, BeforeValidator(_validation), PlainSerializer(_serialised)]
ReferenceEnergies = Annotated[Any, BeforeValidator(_reference_energies)]
TextPath = Annotated[Path, BeforeValidator(_path), PlainSerializer(str)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class DataConfig(_Section):
    """Where the structures are and what their labels are called.

    Attributes:
        train: One file or several.
        validation: Files, or how many structures (a count or a fraction) to set apart from ``train``.
        test: Files looked at once, after training; optional.
        labels: Names of the labels in all these files.
        reference_energies: ``"isolated atoms"``, ``"least squares"`` or eV for each element. Not given: the
            isolated atoms where their file is named, else least squares.
        isolated_atoms: File with one structure of one atom for each element.
    """

    train: Paths
    validation: Validation = 0.1
    test: Paths | None = None
    labels: Labels = Labels()
    reference_energies: ReferenceEnergies | None = None
    isolated_atoms: TextPath | None = None

    @model_validator(mode="after")
    def _consistent(self) -> DataConfig:
        if self.isolated_atoms is not None and self.reference_energies not in (None, "isolated atoms"):
            raise ValueError(
                "isolated_atoms is given, but reference_energies asks for something else; keep one"
            )
        if self.isolated_atoms is None and self.reference_energies == "isolated atoms":
            raise ValueError("reference_energies: 'isolated atoms' needs a file of them, isolated_atoms")
        if self.labels.energy is None and self.labels.forces is None and self.labels.stress is None:
            raise ValueError("labels: needs at least one of energy, forces and stress")
        return self


class LossConfig(_Section):
    """Weights of the terms of the loss, and where the Huber loss turns from quadratic to linear.

    Attributes:
        energy: Weight of the energy per atom (eV).
        forces: Weight of the force components (eV/Å).
        stress: Weight of the stress components (eV/Å^3).
        huber_delta: Error, in those units, above which the loss grows linearly.
    """

    energy: NonNegativeFloat = 1.0
    forces: NonNegativeFloat = 10.0
    stress: NonNegativeFloat = 10.0
    huber_delta: PositiveFloat = 0.01


class OptimizerConfig(_Section):
    """AdamW.

    Attributes:
        learning_rate: Largest learning rate of the schedule.
        weight_decay: Decoupled decay of matrices; vectors (biases, path weights) are left alone.
        betas: Decay rates of the first and second moment.
        gradient_clip: Largest norm of the gradient of all parameters together; null for none.
    """

    learning_rate: PositiveFloat = 2e-3
    weight_decay: NonNegativeFloat = 0.0
    betas: tuple[Annotated[float, Field(ge=0.0, lt=1.0)], Annotated[float, Field(ge=0.0, lt=1.0)]] = (
        0.9,
        0.999,
    )
    gradient_clip: PositiveFloat | None = 10.0


class ScheduleConfig(_Section):
    """How the learning rate changes.

    Attributes:
        kind: ``cosine`` falls to ``final`` over the run; ``plateau`` multiplies by ``factor`` when the
            validation loss has not fallen for ``patience`` epochs; ``constant`` stays.
        warmup_steps: Steps over which the rate rises linearly from zero.
        final: Last rate of the cosine, and lowest of the plateau, as a fraction of the largest.
        factor: Multiplier at a plateau.
        patience: Epochs without a lower validation loss that make a plateau.
    """

    kind: Literal["cosine", "plateau", "constant"] = "cosine"
    warmup_steps: NonNegativeInt = 100
    final: Annotated[float, Field(ge=0.0, le=1.0)] = 0.01
    factor: Annotated[float, Field(gt=0.0, lt=1.0)] = 0.5
    patience: PositiveInt = 20


class TrainConfig(_Section):
    """One training run.

    The run ends after ``epochs`` or ``max_minutes``, whichever comes first. The learning rate follows the
    epochs where they are given; with ``max_minutes`` alone it follows the clock, so that the schedule is
    complete on any machine, and the result then depends on the machine's speed.

    Attributes:
        data: Structures and labels.
        output: Folder of the results; one run has one folder.
        model: Architecture.
        loss: Weights of the terms.
        optimizer: AdamW.
        schedule: Learning rate over time.
        ema: Decay of the running average of the parameters, which is what is validated and saved.
        batch_size: Structures in a step.
        epochs: Passes over the training data; 200 where neither this nor ``max_minutes`` is given.
        max_minutes: Wall time of the training loop, summed over all resumes.
        early_stopping: Epochs without a lower validation loss after which the run ends; null for never.
        seed: Of the initial parameters, the split and the order of the data.
        dtype: Precision of the network; energies are summed in float64 always.
        device: "cpu" or a Torch device such as "cuda".
        threads: Torch's CPU threads; null leaves them alone.
    """

    data: DataConfig
    output: TextPath = Path("results")
    model: ModelConfig = ModelConfig()
    loss: LossConfig = LossConfig()
    optimizer: OptimizerConfig = OptimizerConfig()
    schedule: ScheduleConfig = ScheduleConfig()
    ema: Annotated[float, Field(ge=0.0, lt=1.0)] = 0.999
    batch_size: PositiveInt = 5
    epochs: PositiveInt | None = None
    max_minutes: PositiveFloat | None = None
    early_stopping: PositiveInt | None = None
    seed: NonNegativeInt = 0
    dtype: Literal["float32", "float64"] = "float32"
    device: str = "cpu"
    threads: PositiveInt | None = None

    @model_validator(mode="before")
    @classmethod
    def _default_length(cls, values: Any) -> Any:
        if isinstance(values, Mapping) and values.get("epochs") is None and values.get("max_minutes") is None:
            return {**values, "epochs": DEFAULT_EPOCHS}
        return values

    @model_validator(mode="after")
    def _some_label_counts(self) -> TrainConfig:
        labels, loss = self.data.labels, self.loss
        weights = {
            name: getattr(loss, name) for name in ("energy", "forces", "stress") if getattr(labels, name)
        }
        if weights and not any(weights.values()):
            raise ValueError(f"loss: every label that is read ({', '.join(weights)}) has weight 0")
        return self

    def relative_to(self, folder: Path) -> TrainConfig:
        """The same run with every relative path taken from ``folder``."""

        def located(value: Any) -> Any:
            if isinstance(value, list):
                return [folder / path for path in value]
            return folder / value if isinstance(value, Path) else value

        paths = ("train", "validation", "test", "isolated_atoms")
        data = self.data.model_copy(update={name: located(getattr(self.data, name)) for name in paths})
        return self.model_copy(update={"data": data, "output": located(self.output)})

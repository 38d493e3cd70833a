"""What a molecular-dynamics run is told: keys, defaults and limits, and reading them from YAML.

What each key means is said once, in ``example.yaml``, which `carnet md --example` prints.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf
from pathlib import Path
from typing import Annotated, Any, Literal

from ase.data import atomic_numbers
from pydantic import BeforeValidator, Field, model_validator

from carnet.data.reading.sources import TextPath
from carnet.data.writing.frames import APPENDED
from carnet.errors import suggestion
from carnet.files.config_problems import Schema, StrictConfig
from carnet.files.ranges import Count, NonNegative, Positive, Processes, Seed, between
from carnet.files.yaml_config import read_values, validated, with_overrides
from carnet.simulation.calculator_names import relative_name

EXAMPLE = Path(__file__).with_name("example.yaml")
"""A configuration with every key, its default, and what it means."""

Ensemble = Literal["nve", "langevin", "bussi", "npt", "npt-berendsen"]
MOST_STEPS = 10**12
WITH_PRESSURE = ("npt", "npt-berendsen")


def pair_of(text: str) -> tuple[int, int]:
    """Atomic numbers of a pair such as "O-H", the smaller first.

    Raises:
        ValueError: Not two elements.
    """
    symbols = text.split("-")
    if len(symbols) != 2:
        raise ValueError(f"pairs of elements such as 'O-H', and {text!r} is none")
    for symbol in symbols:
        if symbol not in atomic_numbers:
            raise ValueError(
                f"pairs of elements such as 'O-H', and {symbol!r} is none.{suggestion(symbol, atomic_numbers)}"
            )
    low, high = sorted(atomic_numbers[symbol] for symbol in symbols)
    return low, high


def _closest(value: Any) -> Any:
    if isinstance(value, Mapping):
        for pair, distance in value.items():
            pair_of(str(pair))
            if isinstance(distance, bool) or not isinstance(distance, (int, float)) or not 0.0 < distance < inf:
                raise ValueError(f"distances in Å above 0, and that of {pair}, {distance!r}, is none")
    elif value is not None and not isinstance(value, (str, Path)):
        raise ValueError(
            "'model', a file of training structures or of a model, distances in Å by pair ({O-H: 0.8}), or null"
        )
    return value


def _trajectory(value: Any) -> Any:
    if not isinstance(value, str) or Path(value).suffix.lower() not in APPENDED or Path(value).name != str(value):
        raise ValueError(f"a file name that ends with {', '.join(APPENDED)}; it lies in the folder of the output")
    return value


class WatchConfig(StrictConfig):
    """What a run is watched for. Frames that raise an alarm are saved, to be computed and learned from."""

    every: Count = 5
    largest_force: Positive = 100.0
    closest: Annotated[dict[str, Positive] | Literal["model"] | TextPath | None, BeforeValidator(_closest)] = "model"
    closest_fraction: Positive = 0.95
    committee: Positive | None = None
    apart: NonNegative = 50.0
    most_frames: Count = 100


class MDConfig(StrictConfig):
    """One run of molecular dynamics."""

    structure: TextPath
    frame: Annotated[int, Field(ge=-(10**12), le=10**12)] = -1
    model: str
    output: TextPath = Path("md")
    ensemble: Ensemble = "langevin"
    temperature: Annotated[float, Field(gt=0), between(1e-6, 1e7)] = 300.0
    pressure: Annotated[float, between(1e-12, 1e7)] = 0.0
    cell: Literal["isotropic", "full"] = "isotropic"
    timestep: Annotated[float, Field(gt=0), between(1e-6, 1e3)] = 0.5
    duration: Positive = 10.0
    thermostat_time: Positive = 100.0
    barostat_time: Positive = 1000.0
    compressibility: Positive = 0.5
    velocities: Literal["draw", "keep"] = "draw"
    seed: Seed = 0
    log_every: Count = 10
    trajectory: Annotated[str, BeforeValidator(_trajectory)] = "trajectory.extxyz"
    trajectory_every: Count = 100
    checkpoint_every: Count = 1000
    watch: WatchConfig = WatchConfig()
    dtype: Literal["float32", "float64"] | None = None
    device: str = "cpu"
    threads: Processes | None = None

    @model_validator(mode="after")
    def _a_step_at_least(self) -> MDConfig:
        if self.steps < 1:
            raise ValueError(f"duration: {self.duration:g} ps are shorter than a step of {self.timestep:g} fs")
        if self.steps > MOST_STEPS:
            raise ValueError(
                f"duration: {self.duration:g} ps are more than {MOST_STEPS:g} steps of {self.timestep:g} fs"
            )
        return self

    @property
    def steps(self) -> int:
        """Steps of the whole run."""
        return round(1e3 * self.duration / self.timestep)

    def relative_to(self, folder: Path) -> MDConfig:
        """The same run with every relative path of a file that it reads taken from ``folder``."""
        closest = self.watch.closest
        watch = self.watch.model_copy(update={"closest": folder / closest} if isinstance(closest, Path) else {})
        model = relative_name(self.model, folder)
        return self.model_copy(update={"structure": folder / self.structure, "model": model, "watch": watch})

    def absolute(self) -> MDConfig:
        """The same run with every path written out, which means the same anywhere."""
        return self.relative_to(Path.cwd()).model_copy(update={"output": self.output.absolute()})


SCHEMA = Schema(MDConfig, "structure: start.extxyz")


def load_md_config(path: Path, overrides: Sequence[str] = ()) -> MDConfig:
    """Read a configuration.

    Relative paths of what a run reads start at the file's own folder, that of its ``output`` at the working directory.

    Args:
        path: YAML file.
        overrides: Texts such as "watch.largest_force=30" that replace entries of the file.

    Raises:
        InputError: No such file, not YAML, an unknown key, or a value of the wrong kind; the message lists all
            problems with their lines.
    """
    values, places = read_values(path, overrides)
    return validated(values, SCHEMA, str(path), places).relative_to(path.parent)


def make_md_config(values: Mapping[str, Any], overrides: Sequence[str] = (), source: str = "options") -> MDConfig:
    """A configuration from its entries; paths are those of the working directory.

    Raises:
        InputError: As for ``load_md_config``.
    """
    changed, places = with_overrides(dict(values), {}, overrides)
    return validated(changed, SCHEMA, source, places)
